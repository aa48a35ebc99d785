//! Inverts a distribution function, by Newton's method inside a bracket.
//!
//! Newton works on ln F over ln x: there the distributions used here are concave, so that it converges from either side. Whenever it
//! would leave the bracket, the bracket is halved; so the search ends for every argument.

use core::f64::consts::LN_2;

/// ln of the smallest positive number: below it, `exp` gives 0.
pub(super) const LN_SMALLEST: f64 = -745.0;

/// The u between `ends` where the distribution function is `p`. `at(u)` gives the distribution function and its slope over u.
pub(super) fn invert(p: f64, start: f64, ends: (f64, f64), at: impl Fn(f64) -> (f64, f64)) -> f64 {
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
