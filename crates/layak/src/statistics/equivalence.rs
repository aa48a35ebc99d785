//! Whether two workshops make the same: equivalence within the buyer's tolerance, by two one-sided tests.
//!
//! A test that finds no difference proves nothing; here the proof is an interval of the difference that lies inside the tolerance.
//! That every pair of several workshops is equivalent needs no correction (intersection–union test, Berger 1982).

use super::promise::Moments;
use super::special::{normal_quantile, t_cdf, t_quantile};

/// What the items show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Outcome {
    /// The whole interval lies within the tolerance: the same.
    Inside,
    /// The whole interval lies beyond it: not the same.
    Outside,
    /// Too few items, or too different ones, to say.
    Undecided,
}

/// The difference of two means.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Equivalence {
    /// First mean less second.
    pub(crate) difference: f64,
    /// 90 % interval of the difference: both one-sided tests at 5 %.
    pub(crate) low: f64,
    /// Its upper end.
    pub(crate) high: f64,
    /// The larger of both one-sided p values: at most 0.05 where inside.
    pub(crate) p: f64,
    /// Against the tolerance.
    pub(crate) outcome: Outcome,
}

/// Two independent samples against ±`tolerance`, with Welch's degrees of freedom (Schuirmann 1987, Welch 1947).
///
/// With fewer than two items of one workshop the interval is (−∞, ∞). Where neither sample varies, the interval is one point.
pub(crate) fn equivalence(first: &Moments, second: &Moments, tolerance: f64) -> Equivalence {
    let difference = first.mean() - second.mean();
    if first.n() < 2 || second.n() < 2 {
        let (low, high) = (f64::NEG_INFINITY, f64::INFINITY);
        return Equivalence { difference, low, high, p: 1.0, outcome: Outcome::Undecided };
    }
    let (error, freedom) = welch(first, second);
    let margin = if error > 0.0 { t_quantile(0.95, freedom) * error } else { 0.0 };
    let (low, high) = (difference - margin, difference + margin);
    let outcome = if low >= -tolerance && high <= tolerance {
        Outcome::Inside
    } else if low > tolerance || high < -tolerance {
        Outcome::Outside
    } else {
        Outcome::Undecided
    };
    // The chance of a difference as close to 0 as this one if the true one stood on the nearer limit.
    let room = tolerance - difference.abs();
    let p = if error > 0.0 { t_cdf(-room / error, freedom) } else { f64::from(u8::from(room < 0.0)) };
    Equivalence { difference, low, high, p, outcome }
}

/// Standard error of the difference, and its degrees of freedom.
fn welch(first: &Moments, second: &Moments) -> (f64, f64) {
    let of_mean = |sample: &Moments| sample.sd() * sample.sd() / sample.n() as f64;
    let (a, b) = (of_mean(first), of_mean(second));
    let both = a + b;
    // As shares, so that squares of huge or tiny variances stay in range.
    let share = |part: f64, sample: &Moments| part / both * (part / both) / (sample.n() - 1) as f64;
    (both.sqrt(), 1.0 / (share(a, first) + share(b, second)))
}

/// Items that each of two workshops must measure in all, so that equal means with these standard deviations are found equivalent
/// with a chance of 80 %. None if the tolerance is not positive, or more than a million would be needed.
///
/// n = (s₁² + s₂²)·(t₀.₉₅ + t₀.₉₀)²/tolerance² (Chow, Shao & Wang, Sample Size Calculations in Clinical Research), with the
/// degrees of freedom of that n; at least 2.
pub(crate) fn items_needed(first_sd: f64, second_sd: f64, tolerance: f64) -> Option<usize> {
    const MOST: usize = 1_000_000;
    if tolerance <= 0.0 {
        return None;
    }
    let ratio =
        first_sd / tolerance * (first_sd / tolerance) + second_sd / tolerance * (second_sd / tolerance);
    let larger = first_sd.max(second_sd);
    // Welch's degrees of freedom are (n − 1) × this, between 1 and 2.
    let (a, b) = if larger > 0.0 { (first_sd / larger, second_sd / larger) } else { (1.0, 1.0) };
    let (a, b) = (a * a, b * b);
    let per_item = (a + b) * (a + b) / (a * a + b * b);
    let enough = |n: usize| {
        let freedom = (n - 1) as f64 * per_item;
        let quantiles = t_quantile(0.95, freedom) + t_quantile(0.90, freedom);
        ratio * quantiles * quantiles <= n as f64
    };
    // Normal quantiles are smaller than those of t, so fewer never suffice; from there it is a few steps.
    let quantiles = normal_quantile(0.95) + normal_quantile(0.90);
    let least = (ratio * quantiles * quantiles).max(2.0);
    if least > MOST as f64 {
        return None;
    }
    (least as usize..=MOST).find(|n| enough(*n))
}
