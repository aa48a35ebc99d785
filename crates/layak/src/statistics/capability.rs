//! How well measured items keep to their limits: Ppk with Bissell's bounds.

use super::promise::Moments;
use super::special::normal_quantile;

/// Fewer items say too little: at 12 items even a Ppk of 1.5 does not show 1.0.
pub(crate) const LEAST_ITEMS: usize = 20;

/// What a characteristic must keep to; the limits themselves are allowed.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Limits {
    /// Not less.
    AtLeast(f64),
    /// Not more.
    AtMost(f64),
    /// Not less than the first, not more than the second.
    Between(f64, f64),
}

/// Ppk and what it may truly be.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Capability {
    /// As seen.
    pub(crate) ppk: f64,
    /// One-sided 95 % bound from below.
    pub(crate) low: f64,
    /// One-sided 95 % bound from above.
    pub(crate) high: f64,
}

/// Ppk of measured items, or how many are still needed.
///
/// Ppk is the distance of the mean to the nearer limit in units of three overall standard deviations: overall, because items of a small
/// workshop do not come in rational subgroups. Bounds: Ppk ± 1.645·√(1/(9n) + Ppk²/(2(n − 1))) (Bissell, Applied Statistics 39,
/// 1990). Without any spread Ppk and bounds are ∞ inside the limits, −∞ outside, and 0 on a limit, as with the smallest spread.
pub(crate) fn capability(items: &Moments, limits: Limits) -> Result<Capability, usize> {
    let missing = LEAST_ITEMS.saturating_sub(items.n());
    if missing > 0 {
        return Err(missing);
    }
    let mean = items.mean();
    let distance = match limits {
        Limits::AtLeast(low) => mean - low,
        Limits::AtMost(high) => high - mean,
        Limits::Between(low, high) => (mean - low).min(high - mean),
    };
    let ppk = if distance == 0.0 { 0.0 } else { distance / (3.0 * items.sd()) };
    if ppk.is_infinite() {
        return Ok(Capability { ppk, low: ppk, high: ppk });
    }
    let n = items.n() as f64;
    let error = normal_quantile(0.95) * (1.0 / (9.0 * n) + ppk * ppk / (2.0 * (n - 1.0))).sqrt();
    Ok(Capability { ppk, low: ppk - error, high: ppk + error })
}
