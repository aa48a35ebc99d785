//! How much months differ: the coefficient of variation and its limits.

use super::promise::Moments;
use super::special::chi2_quantile;

/// Standard deviation ÷ mean. None with fewer than two values or a mean that is not positive.
pub(crate) fn coefficient(moments: &Moments) -> Option<f64> {
    (moments.n() >= 2 && moments.mean() > 0.0).then(|| moments.sd() / moments.mean())
}

/// Limits of the true coefficient of variation, two-sided 95 %, where `k` was seen among `n` values.
///
/// The modified McKay interval: k / √(((u + 2)/n − 1)·k² + u/ν) with ν = n − 1 and u the 97.5 % (lower limit) or 2.5 % (upper limit)
/// quantile of χ² with ν degrees of freedom (Vangel, The American Statistician 50, 1996). Made for k up to about a third and nearly
/// normal values; beyond, it is a rough guide. Both limits rise with `k`. Where the root has no value the upper limit is ∞, as with
/// fewer than two values.
pub(crate) fn coefficient_limits(k: f64, n: usize) -> (f64, f64) {
    if n < 2 {
        return (0.0, f64::INFINITY);
    }
    let (count, freedom) = (n as f64, (n - 1) as f64);
    let limit = |share: f64| {
        let u = chi2_quantile(share, freedom);
        // k is divided out, so that k = 0 and k = ∞ have values too, and rounding keeps the order.
        let under_root = ((u + 2.0) / count - 1.0) + u / freedom / (k * k);
        if under_root > 0.0 { 1.0 / under_root.sqrt() } else { f64::INFINITY }
    };
    (limit(0.975), limit(0.025))
}
