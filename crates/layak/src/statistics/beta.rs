//! The beta distribution and its quantiles, for real parameters from tiny to huge.
//!
//! The incomplete beta function is a continued fraction of our own. The crate `special` sums Algorithm AS 63, which near 1 and for
//! broken parameters takes 35 / (1 − x) steps (measured: 2 ms for t = 1.95 with 100,000 degrees of freedom, 3 s for a hundredth of a
//! success among a million; here 1 µs), and its ln B loses nine digits there.

use super::invert::{LN_SMALLEST, invert};
use super::special::{LARGEST, normal_quantile};

/// P(X ≤ x) of the beta distribution with `a` > 0 and `b` > 0, given ln x.
pub(super) fn beta_cdf(ln_x: f64, a: f64, b: f64) -> f64 {
    cdf(ln_x, a, b, ln_beta(a, b)).0
}

/// The `p` quantile of the beta distribution; with `a` = 0 all mass stands at 0, with `b` = 0 at 1. Where `a` + `b` is above twice
/// [`LARGEST`], both are scaled down together, which widens the distribution.
pub(crate) fn beta_quantile(p: f64, a: f64, b: f64) -> f64 {
    // Below, the sum of both must be a number.
    let (a, b) = (a.min(1e300), b.min(1e300));
    let shrink = (2.0 * LARGEST / (a + b)).min(1.0);
    let (a, b) = (a * shrink, b * shrink);
    if p <= 0.0 || a <= 0.0 {
        return 0.0;
    }
    if p >= 1.0 || b <= 0.0 {
        return 1.0;
    }
    if b >= 1.0 && libm::log(p) < a * LN_SMALLEST {
        // F(x) ≥ x^a, so the quantile is at most p^(1/a), and that is below the smallest number.
        return 0.0;
    }
    let ln_beta = ln_beta(a, b);
    libm::exp(invert(p, start(p, a, b), (LN_SMALLEST, 0.0), |ln_x| cdf(ln_x, a, b, ln_beta)))
}

/// P(X ≤ x) and its slope over ln x.
fn cdf(ln_x: f64, a: f64, b: f64, ln_beta: f64) -> (f64, f64) {
    let x = libm::exp(ln_x);
    let rest = -libm::expm1(ln_x);
    if rest <= 0.0 {
        return (1.0, 0.0);
    }
    // x^a·(1 − x)^b / B(a, b)
    let front = libm::exp(a * ln_x + b * libm::log(rest) - ln_beta);
    // The fraction converges fast below the mean; above it, the other side is taken.
    let reached = if x < (a + 1.0) / (a + b + 2.0) {
        front * fraction(x, a, b) / a
    } else {
        1.0 - front * fraction(rest, b, a) / b
    };
    (reached.clamp(0.0, 1.0), front / rest)
}

/// The continued fraction of the incomplete beta function (DLMF 8.17.22), by the modified method of Lentz.
fn fraction(x: f64, a: f64, b: f64) -> f64 {
    const TINY: f64 = 1e-300;
    let keep = |value: f64| if value.abs() < TINY { TINY } else { value };
    let mut d = 1.0 / keep(1.0 - (a + b) * x / (a + 1.0));
    let mut c = 1.0;
    let mut value = d;
    // Measured: at most 520 steps for parameters whose sum is two million, the largest that get here from a quantile.
    for step in 1..20_000_u32 {
        let m = f64::from(step);
        let even = m * (b - m) * x / ((a + 2.0 * m - 1.0) * (a + 2.0 * m));
        d = 1.0 / keep(1.0 + even * d);
        c = keep(1.0 + even / c);
        value *= d * c;
        let odd = -(a + m) * (a + b + m) * x / ((a + 2.0 * m) * (a + 2.0 * m + 1.0));
        d = 1.0 / keep(1.0 + odd * d);
        c = keep(1.0 + odd / c);
        let factor = d * c;
        value *= factor;
        if (factor - 1.0).abs() <= 2.0 * f64::EPSILON {
            break;
        }
    }
    value
}

/// ln x where to begin: the normal approximation of Abramowitz & Stegun 26.5.22, or the powers that rule near 0 and 1.
fn start(p: f64, a: f64, b: f64) -> f64 {
    if a > 1.0 && b > 1.0 {
        let z = -normal_quantile(p);
        let third = (z * z - 3.0) / 6.0;
        let (s, t) = (1.0 / (2.0 * a - 1.0), 1.0 / (2.0 * b - 1.0));
        let h = 2.0 / (s + t);
        let w = z * (h + third).max(0.0).sqrt() / h - (t - s) * (third + 5.0 / 6.0 - 2.0 / (3.0 * h));
        return -libm::log1p(b / a * libm::exp(2.0 * w));
    }
    // Two tails of which each is a power: x^a / a below, (1 - x)^b / b above, with their shares of the mass.
    let below = libm::exp(a * libm::log(a / (a + b))) / a;
    let above = libm::exp(b * libm::log(b / (a + b))) / b;
    let both = below + above;
    if p < below / both {
        libm::log(a * both * p) / a
    } else {
        let rest = libm::exp(libm::log(b * both * (1.0 - p)) / b);
        libm::log1p(-rest.min(0.999))
    }
}

/// ln B(a, b). For large arguments by the differences of Stirling's series: the difference of three ln Γ would lose nine digits.
fn ln_beta(a: f64, b: f64) -> f64 {
    let (small, large) = if a < b { (a, b) } else { (b, a) };
    if large < 15.0 {
        return libm::lgamma(small) + libm::lgamma(large) - libm::lgamma(small + large);
    }
    let sum = small + large;
    // ln Γ(large) - ln Γ(sum)
    let difference = small - (large - 0.5) * libm::log1p(small / large) - small * libm::log(sum)
        + stirling_rest(large)
        - stirling_rest(sum);
    libm::lgamma(small) + difference
}

/// ln Γ(x) less the main terms (x - ½) ln x - x + ½ ln 2π, for x ≥ 15: Abramowitz & Stegun 6.1.41.
fn stirling_rest(x: f64) -> f64 {
    let square = 1.0 / (x * x);
    (1.0 / 12.0 - square * (1.0 / 360.0 - square * (1.0 / 1260.0 - square * (1.0 / 1680.0)))) / x
}
