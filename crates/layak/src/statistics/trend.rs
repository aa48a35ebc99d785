//! Whether output rises or falls: Sen's slope with its interval, and the Mann–Kendall test. Both read order only, so that one
//! extreme month decides nothing.

use super::special::{normal_cdf, normal_quantile};
use crate::order::Arrange;

/// Slopes between every two values, per step, in ascending order: n·(n − 1)/2 of them.
pub(crate) fn pairwise_slopes(series: &[f64]) -> Vec<f64> {
    let mut slopes: Vec<f64> =
        pairs(series).map(|(earlier, later, steps)| (later - earlier) / steps).collect();
    slopes.arrange_by(f64::total_cmp);
    slopes
}

/// The Theil–Sen slope: the median of the pairwise slopes, given in ascending order. None without a pair.
pub(crate) fn slope(sorted: &[f64]) -> Option<f64> {
    let middle = sorted.len() / 2;
    let upper = *sorted.get(middle)?;
    if sorted.len() % 2 == 1 {
        return Some(upper);
    }
    sorted.get(middle - 1).map(|lower| 0.5 * (lower + upper))
}

/// Sen's interval of the slope of `n` values, two-sided 95 %.
///
/// Sen (JASA 63, 1968): with C = 1.96·√(n(n − 1)(2n + 5)/18), the variance of Kendall's S without ties, which is never too small, the
/// ends are the slopes of rank (N − C)/2 and (N + C)/2 + 1 of N, ranks rounded to the nearest. The low end is taken from `lows`, the
/// high end from `highs`: two ascending vectors of equal length, the same one where all values are known. Ranks that do not exist
/// (n < 5) give −∞ and ∞.
pub(crate) fn slope_interval(lows: &[f64], highs: &[f64], n: usize) -> (f64, f64) {
    let count = 0.5 * n as f64 * (n as f64 - 1.0);
    let width = normal_quantile(0.975) * variance_without_ties(n).sqrt();
    let rank = ((count - width) / 2.0).round_ties_even();
    if rank < 1.0 {
        return (f64::NEG_INFINITY, f64::INFINITY);
    }
    // The rank from below and from above: the interval is symmetric.
    let rank = rank as usize;
    let low = lows.get(rank - 1).copied().unwrap_or(f64::NEG_INFINITY);
    let high = highs.len().checked_sub(rank).and_then(|at| highs.get(at)).copied().unwrap_or(f64::INFINITY);
    (low, high)
}

/// The Mann–Kendall test of no trend.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct MannKendall {
    /// Pairs that rise less pairs that fall.
    pub(crate) s: i64,
    /// Two-sided, from the normal approximation with continuity correction and ties (Kendall 1975); rough below ten values.
    pub(crate) p: f64,
}

/// The Mann–Kendall test; with fewer than two values, or only equal ones, p = 1.
pub(crate) fn mann_kendall(series: &[f64]) -> MannKendall {
    let s: i64 = pairs(series)
        .map(|(earlier, later, _)| i64::from(later > earlier) - i64::from(later < earlier))
        .sum();
    let mut sorted = series.to_vec();
    sorted.arrange_by(f64::total_cmp);
    // A group of t equal values takes t(t − 1)(2t + 5)/18 away.
    let tied: f64 = sorted.chunk_by(|a, b| a == b).map(|group| variance_without_ties(group.len())).sum();
    let variance = variance_without_ties(series.len()) - tied;
    let towards_zero = (s.unsigned_abs() as f64 - 1.0).max(0.0);
    let p = if variance > 0.0 { 2.0 * normal_cdf(-towards_zero / variance.sqrt()) } else { 1.0 };
    MannKendall { s, p: p.min(1.0) }
}

/// Of Kendall's S among `n` different values.
fn variance_without_ties(n: usize) -> f64 {
    let n = n as f64;
    n * (n - 1.0) * (2.0 * n + 5.0) / 18.0
}

/// Every two values with the steps between them.
fn pairs(series: &[f64]) -> impl Iterator<Item = (f64, f64, f64)> + '_ {
    series.iter().enumerate().flat_map(move |(at, earlier)| {
        let later = series.iter().skip(at + 1);
        later.zip(1_u32..).map(move |(later, steps)| (*earlier, *later, f64::from(steps)))
    })
}
