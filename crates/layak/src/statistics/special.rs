//! Quantiles of the normal, t, χ² and beta distributions, by bracketing: they always end and never give NaN.
//!
//! The crate `special` gives the distribution functions. Its own inverse may loop, so the inversion is ours: Newton's method on
//! `ln F` over `ln x`, where the distributions used here are concave (it converges from either side), inside a bracket that is
//! halved whenever Newton would leave it.
//!
//! Accuracy against SciPy and mpmath (`reference/`): relative error below 1e-12 for parameters up to 1e3, below 1e-9 up to 1e6.
//! The series of `special` needs about √parameter steps, so beyond 1e6 other formulas stand in, as each function says.

use ::special::{Beta, Error, Gamma};
use core::f64::consts::{FRAC_1_SQRT_2, LN_2, SQRT_2};

/// The largest parameter of a beta or gamma distribution that is summed as a series.
pub(crate) const LARGEST: f64 = 1e6;

/// From here on the t distribution is a corrected normal one: the neglected term is below 1e-14.
const NEARLY_NORMAL: f64 = 1e5;

/// ln of the smallest positive number: below it, `exp` gives 0.
const LN_SMALLEST: f64 = -745.0;

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
    let upper_tail = 0.5 * beta_cdf(df / (df + t * t), 0.5 * df, 0.5);
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
    let root = 1.0 - ninth + normal_quantile(p) * ninth.sqrt();
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

/// The `p` quantile of the beta distribution; with `a` = 0 all mass stands at 0, with `b` = 0 at 1. Beyond [`LARGEST`] both are
/// scaled down together, which widens the distribution.
pub(crate) fn beta_quantile(p: f64, a: f64, b: f64) -> f64 {
    if p <= 0.0 || a <= 0.0 {
        return 0.0;
    }
    if p >= 1.0 || b <= 0.0 {
        return 1.0;
    }
    let shrink = (2.0 * LARGEST / (a + b)).min(1.0);
    let (a, b) = (a * shrink, b * shrink);
    if b >= 1.0 && libm::log(p) < a * LN_SMALLEST {
        // F(x) ≥ x^a, so the quantile is at most p^(1/a), and that is below the smallest number.
        return 0.0;
    }
    let ln_beta = ln_beta(a, b);
    let ln_x = invert(p, beta_start(p, a, b), (LN_SMALLEST, 0.0), |ln_x| {
        let x = libm::exp(ln_x);
        let ln_density = a * ln_x + (b - 1.0) * libm::log(-libm::expm1(ln_x)) - ln_beta;
        (x.inc_beta(a, b, ln_beta), libm::exp(ln_density))
    });
    libm::exp(ln_x)
}

/// P(X ≤ x) of the beta distribution.
fn beta_cdf(x: f64, a: f64, b: f64) -> f64 {
    x.clamp(0.0, 1.0).inc_beta(a, b, ln_beta(a, b))
}

/// ln x where to begin: the normal approximation of Abramowitz & Stegun 26.5.22, or the powers that rule near 0 and 1.
fn beta_start(p: f64, a: f64, b: f64) -> f64 {
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

/// The u between `ends` where the distribution function is `p`. `at(u)` gives the distribution function and its slope over u.
fn invert(p: f64, start: f64, ends: (f64, f64), at: impl Fn(f64) -> (f64, f64)) -> f64 {
    let (mut low, mut high) = ends;
    let inside = |u: f64, low: f64, high: f64| u > low && u < high;
    let mut u = if inside(start, low, high) { start } else { 0.5 * (low + high) };
    // Bisection alone would need 62 rounds to the last bit.
    for _ in 0..200 {
        let (reached, slope) = at(u);
        if reached >= p {
            high = u;
        } else {
            low = u;
        }
        let relative_slope = slope / reached;
        let step = libm::log(reached / p) / relative_slope;
        let next = u - step;
        // Newton doubles the digits: an error of 1e-8, in units of the distribution's own width, is the last that can be seen.
        if step.abs() * (1.0 + relative_slope) < 1e-8 {
            return next.clamp(ends.0, ends.1);
        }
        u = if inside(next, low, high) { next } else { 0.5 * (low + high) };
        if high - low <= f64::EPSILON * LN_2 * high.abs().max(f64::MIN_POSITIVE) {
            break;
        }
    }
    u
}
