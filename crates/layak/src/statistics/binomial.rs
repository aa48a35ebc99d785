//! How sure a share is that was seen in some number of cases: the exact bounds of Clopper and Pearson.

use super::beta::beta_quantile;
use super::special::LARGEST;

/// Lower and upper bound of the true share of successes, each missed with probability at most `tail`.
///
/// The lower bound is the `tail` quantile of Beta(successes, failures + 1), the upper one the 1 − `tail` quantile of
/// Beta(successes + 1, failures) (Clopper & Pearson, Biometrika 26, 1934). Through the beta distribution the counts may be any real
/// numbers ≥ 0; both bounds rise with successes and fall with failures. Without any case: (0, 1).
///
/// More than a million cases count as a million with the same share, so that nothing takes long: the bounds are then up to
/// 0.1 percentage points wider than exact ones, never narrower.
pub(crate) fn bounds(successes: f64, failures: f64, tail: f64) -> (f64, f64) {
    let (successes, failures) = (successes.max(0.0), failures.max(0.0));
    let shrink = (LARGEST / (successes + failures)).min(1.0);
    let (successes, failures) = (successes * shrink, failures * shrink);
    let lower = beta_quantile(tail, successes, failures + 1.0);
    // By symmetry, and from the side on which small bounds keep their digits.
    let upper = 1.0 - beta_quantile(tail, failures, successes + 1.0);
    (lower, upper)
}
