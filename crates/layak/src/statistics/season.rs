//! Which calendar month is weakest, and how weak: from two full years on.

/// Fewer months cover no season twice.
pub(crate) const LEAST_MONTHS: usize = 24;

/// The weakest calendar month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Season {
    /// 1 = January. The earliest in the year if several are as weak.
    pub(crate) month: u32,
    /// Mean of that month ÷ mean of all months.
    pub(crate) share: f64,
}

/// The weakest calendar month of consecutive months, the first of which is `first` (1 = January). None with fewer than 24 months or
/// a mean that is not positive.
pub(crate) fn weakest_month(series: &[f64], first: u32) -> Option<Season> {
    let mean = mean(series.iter().copied())?;
    if series.len() < LEAST_MONTHS || mean <= 0.0 {
        return None;
    }
    let of_month = |month: u32| {
        // Months before this one comes round for the first time.
        let before = (month + 12 - first % 12) % 12;
        Season {
            month,
            share: self::mean(series.iter().copied().skip(before as usize).step_by(12)).unwrap_or(mean)
                / mean,
        }
    };
    (1..=12).map(of_month).min_by(|a, b| a.share.total_cmp(&b.share))
}

/// The mean; of nothing there is none.
fn mean(values: impl ExactSizeIterator<Item = f64>) -> Option<f64> {
    let count = values.len();
    (count > 0).then(|| values.sum::<f64>() / count as f64)
}
