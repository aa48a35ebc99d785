//! How much can be promised for the months to come, from the months that were.
//!
//! Three limits, each meant to be reached in nine of ten cases; what is safe is the least of them, because none holds alone: the
//! t limit fails where one month resembles the next, the AR(1) limit needs many months to see that, and the worst window covers
//! seasons but not short histories. How often promises made this way are kept was measured: [`TESTED`].

use super::special::t_quantile;

/// How often a single limit may fail.
pub const TAIL: f64 = 0.10;

/// A history shorter than this many months supports no claim.
pub const LEAST_MONTHS: usize = 6;

/// Count, mean and spread of some months.
///
/// Kept as mean and sum of squared deviations, updated value by value (Welford) or by blocks of equal values (Chan, Golub & LeVeque):
/// sums of squares would cancel, and a constant series would not have a standard deviation of exactly 0.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Moments {
    n: usize,
    mean: f64,
    squared_deviations: f64,
}

impl Moments {
    /// Of a series, in its order.
    #[must_use]
    pub fn of(series: &[f64]) -> Self {
        series.iter().fold(Self::default(), |moments, value| moments.with(*value, 1))
    }

    /// With one more value, `times` times.
    #[must_use]
    pub fn with(self, value: f64, times: usize) -> Self {
        if times == 0 {
            return self;
        }
        let n = self.n + times;
        let (before, added, after) = (self.n as f64, times as f64, n as f64);
        let apart = value - self.mean;
        Self {
            n,
            mean: self.mean + apart * (added / after),
            squared_deviations: self.squared_deviations + apart * apart * (before * added / after),
        }
    }

    /// How many values.
    #[must_use]
    pub fn n(&self) -> usize {
        self.n
    }

    /// The mean; 0 of nothing.
    #[must_use]
    pub fn mean(&self) -> f64 {
        self.mean
    }

    /// The sample standard deviation, with n − 1; 0 with fewer than two values.
    #[must_use]
    pub fn sd(&self) -> f64 {
        if self.n < 2 { 0.0 } else { (self.squared_deviations / (self.n - 1) as f64).sqrt() }
    }
}

/// What stays the same while the history of `n` months is varied: quantiles cost more than all the rest.
#[derive(Clone, Copy, Debug)]
pub struct Horizon {
    n: f64,
    months: f64,
    /// None with fewer than two months: no spread, no claim.
    quantile: Option<f64>,
}

impl Horizon {
    /// The next `months` months after `n`, each limit missed with probability `tail`.
    #[must_use]
    pub fn new(n: usize, months: usize, tail: f64) -> Self {
        let quantile = (n >= 2).then(|| t_quantile(1.0 - tail, (n - 1) as f64));
        Self { n: n as f64, months: months as f64, quantile }
    }

    /// The t prediction limit of their sum: m·x̄ − t·s·√(m + m²/n), for independent months (Hahn & Meeker, Statistical Intervals).
    #[must_use]
    pub fn t_prediction(&self, mean: f64, sd: f64) -> f64 {
        self.limit(mean, sd, self.months, 1.0)
    }

    /// The same for months that resemble the one before, with correlation `r` (0..0.9).
    ///
    /// Variance of the sum: s²·[m + 2·Σ_{k<m} (m − k)·r^k]; of the mean: s²/n·(1 + r)/(1 − r). The sum over k in closed form is
    /// r·(m − (1 − r^m)/(1 − r))/(1 − r).
    #[must_use]
    pub fn ar1(&self, mean: f64, sd: f64, r: f64) -> f64 {
        let m = self.months;
        let rest = 1.0 - r;
        let pairs = r * (m - (1.0 - libm::pow(r, m)) / rest) / rest;
        self.limit(mean, sd, m + 2.0 * pairs.max(0.0), (1.0 + r) / rest)
    }

    /// m·x̄ − t·s·√(variance of the sum + m²/n·(how much more the mean varies than that of independent months)).
    fn limit(&self, mean: f64, sd: f64, variance: f64, inflation: f64) -> f64 {
        let m = self.months;
        match self.quantile {
            Some(t) => m * mean - t * sd * (variance + m * m / self.n * inflation).sqrt(),
            None if self.months == 0.0 => 0.0,
            None => f64::NEG_INFINITY,
        }
    }
}

/// [`Horizon::t_prediction`]; −∞ with fewer than two months.
#[must_use]
pub fn t_prediction(mean: f64, sd: f64, n: usize, months: usize, tail: f64) -> f64 {
    Horizon::new(n, months, tail).t_prediction(mean, sd)
}

/// [`Horizon::ar1`]; −∞ with fewer than two months.
#[must_use]
pub fn ar1(mean: f64, sd: f64, n: usize, months: usize, r: f64, tail: f64) -> f64 {
    Horizon::new(n, months, tail).ar1(mean, sd, r)
}

/// How much a month resembles the one before: the lag-1 autocorrelation r̂, raised by (1 + 3·r̂)/n against its bias (Kendall 1954,
/// Marriott & Pope 1954), clipped to 0..0.9.
///
/// A constant series gives 0: where nothing varies, nothing carries over, and the limits do not depend on it.
#[must_use]
pub fn lag1(series: &[f64]) -> f64 {
    let mean = Moments::of(series).mean();
    let apart = || series.iter().map(|value| value - mean);
    let variation: f64 = apart().map(|a| a * a).sum();
    if variation <= 0.0 {
        return 0.0;
    }
    let together: f64 = apart().zip(apart().skip(1)).map(|(a, b)| a * b).sum();
    let r = together / variation;
    (r + (1.0 + 3.0 * r) / series.len() as f64).clamp(0.0, 0.9)
}

/// The least that any `months` months in a row gave. More months than there are: the whole history as often as it fits, and the
/// worst window for the rest. Nothing was seen, so nothing of an empty one.
#[must_use]
pub fn worst_window(series: &[f64], months: usize) -> f64 {
    let Some(whole) = months.checked_div(series.len()) else { return 0.0 };
    // Each sum begins at its first month, so rounding keeps longer windows from being less.
    let least = |length: usize| {
        series.windows(length).map(|window| window.iter().sum::<f64>()).fold(f64::INFINITY, f64::min)
    };
    let rest = months % series.len();
    let repeated = if whole == 0 { 0.0 } else { whole as f64 * least(series.len()) };
    repeated + if rest == 0 { 0.0 } else { least(rest) }
}

/// What can be promised safely for the next `months` months: the least of the three limits, not below 0.
///
/// Never less for more months, if no month is negative. One month of history promises nothing.
#[must_use]
pub fn safe(series: &[f64], months: usize) -> f64 {
    let moments = Moments::of(series);
    let horizon = Horizon::new(moments.n(), months, TAIL);
    let (mean, sd) = (moments.mean(), moments.sd());
    let limit = horizon.t_prediction(mean, sd).min(horizon.ar1(mean, sd, lag1(series)));
    limit.min(worst_window(series, months)).max(0.0)
}

/// What can be hoped for: the t prediction limit alone, not below 0. What lies above was not shown.
#[must_use]
pub fn hoped(series: &[f64], months: usize) -> f64 {
    let moments = Moments::of(series);
    t_prediction(moments.mean(), moments.sd(), moments.n(), months, TAIL).max(0.0)
}

/// How often safe promises were kept when it was tried.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tested {
    /// Months of history in the trial.
    pub history: usize,
    /// What each limit is meant to reach.
    pub nominal: f64,
    /// Share kept in the worst of the trial's processes and horizons, to three digits.
    pub low: f64,
    /// In the best.
    pub high: f64,
}

/// Measured by `layak-bench coverage`: five processes, promises for 1, 3 and 6 months, 6,000 histories each. A test there compares.
pub const TESTED: [Tested; 3] = [
    Tested { history: 6, nominal: 1.0 - TAIL, low: 0.781, high: 0.956 },
    Tested { history: 12, nominal: 1.0 - TAIL, low: 0.862, high: 0.996 },
    Tested { history: 24, nominal: 1.0 - TAIL, low: 0.88, high: 0.997 },
];

/// The trial that speaks for a history of `n` months: the longest that is not longer. None below six.
#[must_use]
pub fn tested(n: usize) -> Option<Tested> {
    TESTED.iter().rev().find(|row| row.history <= n).copied()
}
