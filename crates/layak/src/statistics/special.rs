//! The normal, t and χ² distributions and their quantiles, which always end and are never NaN.
//!
//! The crate `special` gives the error function, its inverse, and the incomplete gamma function.
//!
//! Relative error against SciPy (`reference/`): below 1e-11, for parameters up to 1e6. Series and fractions need
//! about √parameter steps, so beyond 1e6 other formulas stand in, as each function says.

use super::beta::{beta_cdf, beta_quantile};
use super::invert::{LN_SMALLEST, invert};
use ::special::{Error, Gamma};
use core::f64::consts::{FRAC_1_SQRT_2, SQRT_2};

/// The largest parameter of a beta or gamma distribution that is worked out in full.
pub(super) const LARGEST: f64 = 1e6;

/// From here on the t distribution is a corrected normal one: the neglected term is below 1e-14.
const NEARLY_NORMAL: f64 = 1e5;

/// P(Z ≤ z) of the standard normal distribution.
pub(crate) fn normal_cdf(z: f64) -> f64 {
    0.5 * (-z * FRAC_1_SQRT_2).compl_error()
}

/// The `p` quantile of the standard normal distribution; ∓∞ at 0 and 1.
pub(crate) fn normal_quantile(p: f64) -> f64 {
    if p <= 0.0 {
        f64::NEG_INFINITY
    } else if p >= 1.0 {
        f64::INFINITY
    } else {
        SQRT_2 * (2.0 * p - 1.0).inv_error()
    }
}

/// P(T ≤ t) with `df` > 0 degrees of freedom (real numbers too, as Welch's test has).
pub(crate) fn t_cdf(t: f64, df: f64) -> f64 {
    if t.is_infinite() {
        return if t > 0.0 { 1.0 } else { 0.0 };
    }
    if df > NEARLY_NORMAL {
        // Abramowitz & Stegun 26.7.8: the error is of order 1/df².
        return normal_cdf(t * (1.0 - 0.25 / df) / (1.0 + t * t / (2.0 * df)).sqrt());
    }
    let upper_tail = 0.5 * beta_cdf(-libm::log1p(t * t / df), 0.5 * df, 0.5);
    if t > 0.0 { 1.0 - upper_tail } else { upper_tail }
}

/// The `p` quantile of the t distribution with `df` > 0 degrees of freedom; ∓∞ at 0 and 1.
pub(crate) fn t_quantile(p: f64, df: f64) -> f64 {
    if p < 0.5 {
        return -t_quantile(1.0 - p, df);
    }
    if p >= 1.0 {
        return f64::INFINITY;
    }
    if df > NEARLY_NORMAL {
        // Cornish–Fisher to 1/df²: Abramowitz & Stegun 26.7.5.
        let z = normal_quantile(p);
        let (z2, z4) = (z * z, z * z * z * z);
        return z * (1.0 + (z2 + 1.0) / (4.0 * df) + (5.0 * z4 + 16.0 * z2 + 3.0) / (96.0 * df * df));
    }
    // T² / (df + T²) is beta distributed with ½ and df/2, and the rest to 1 with df/2 and ½: the part that is not near 1 keeps its digits.
    let (y, rest) = if df < 3.0 {
        let rest = beta_quantile(2.0 * (1.0 - p), 0.5 * df, 0.5);
        (1.0 - rest, rest)
    } else {
        let y = beta_quantile(2.0 * p - 1.0, 0.5, 0.5 * df);
        (y, 1.0 - y)
    };
    (df * y / rest.max(f64::MIN_POSITIVE)).sqrt()
}

/// The `p` quantile of χ² with `df` > 0 degrees of freedom; beyond [`LARGEST`] Wilson and Hilferty's cube, relative error below 1e-8.
pub(crate) fn chi2_quantile(p: f64, df: f64) -> f64 {
    if p <= 0.0 || df <= 0.0 {
        return 0.0;
    }
    if p >= 1.0 {
        return f64::INFINITY;
    }
    let shape = 0.5 * df;
    let ninth = 2.0 / (9.0 * df);
    let root = (1.0 - ninth + normal_quantile(p) * ninth.sqrt()).max(0.0);
    let cube = df * root * root * root;
    if shape > LARGEST {
        return cube;
    }
    let ln_gamma = libm::lgamma(shape + 1.0);
    // Near zero the distribution function is (x/2)^shape / Γ(shape + 1), which the cube may miss by far.
    let near_zero = (libm::log(p) + ln_gamma) / shape;
    let start = if cube > 0.02 * df { libm::log(0.5 * cube) } else { near_zero };
    let highest = libm::log(shape + 1e4);
    let ln_x = invert(p, start, (LN_SMALLEST, highest), |ln_x| {
        let x = libm::exp(ln_x);
        let ln_density = shape * ln_x - x - ln_gamma + libm::log(shape);
        (x.inc_gamma(shape), libm::exp(ln_density))
    });
    2.0 * libm::exp(ln_x)
}
