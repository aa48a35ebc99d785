//! Whether two workshops make the same thing, by one of two routes.
//!
//! - *Approved samples*: the buyer approved the sample of each against the sealed one.
//! - *Measured*: for every specified characteristic the means of both lie within the buyer's tolerance of each other, shown by two
//!   one-sided tests (Welch, 5 % each) on measured items. One characteristic certainly beyond it: not the same. No specification, no
//!   tolerance, or no items: not known.
//!
//! A rejected sample ends both. Over three values: not rejected(a) ∧ not rejected(b) ∧ ((approved(a) ∧ approved(b)) ∨ measured(a, b)).
//! A measured difference does not take back what the buyer approved: if it did, leaving out a measurement would help. It is told as a
//! warning instead.

use super::Workshop;
use crate::measure::Context;
use crate::measure::quality::Items;
use crate::profile::Specification;
use crate::statistics::equivalence::{Outcome, equivalence};
use crate::statistics::promise::Moments;
use crate::value::Tri;

/// Which two workshops make the same: one entry per pair, those of the first workshop first.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::measure) struct Pairs {
    workshops: usize,
    same: Vec<Tri>,
}

impl Pairs {
    /// Items are summed up only if some pair needs them.
    pub(super) fn new(
        workshops: &[Workshop],
        items: &dyn Fn() -> Option<Items>,
        context: &Context<'_>,
    ) -> Self {
        let specifications = context.profile.specifications.as_deref().unwrap_or_default();
        let mut found: Option<Option<Items>> = None;
        let mut same = Vec::with_capacity(workshops.len() * workshops.len().saturating_sub(1) / 2);
        for (a, first) in workshops.iter().enumerate() {
            for (b, second) in workshops.iter().enumerate().skip(a + 1) {
                let sound = first.approval.sound.and(second.approval.sound);
                let approved = first.approval.approved.and(second.approval.approved);
                let needs_items = sound.may_true && approved.may_false && !specifications.is_empty();
                let measured = if needs_items {
                    let items = found.get_or_insert_with(items);
                    items.as_ref().map_or(Tri::EITHER, |items| measured(specifications, items, a, b))
                } else {
                    Tri::EITHER
                };
                same.push(sound.and(!(!approved).and(!measured)));
            }
        }
        Self { workshops: workshops.len(), same }
    }

    /// Whether two different workshops make the same.
    pub(in crate::measure) fn same(&self, a: usize, b: usize) -> Tri {
        let (first, second) = (a.min(b), a.max(b));
        // Pairs before those of `first`: Σ (n − 1 − i) for i < first.
        let before = first * (2 * self.workshops).saturating_sub(first + 1) / 2;
        self.same.get(before + second.saturating_sub(first + 1)).copied().unwrap_or(Tri::EITHER)
    }
}

/// The second route alone.
pub(in crate::measure) fn measured(
    specifications: &[Specification],
    items: &Items,
    a: usize,
    b: usize,
) -> Tri {
    let of = |(at, specification): (usize, &Specification)| {
        let (tolerance, first, second) = (specification.tolerance?, items.of(a, at)?, items.of(b, at)?);
        Some(outcome(first, second, tolerance))
    };
    let mut all_inside = !specifications.is_empty();
    for (at, specification) in specifications.iter().enumerate() {
        match of((at, specification)) {
            Some(Outcome::Outside) => return Tri::FALSE,
            Some(Outcome::Inside) => {}
            Some(Outcome::Undecided) | None => all_inside = false,
        }
    }
    if all_inside { Tri::TRUE } else { Tri::EITHER }
}

/// 95 % quantiles of the t distribution with 1 to 30 degrees of freedom, to four digits: only for a first look.
const T95: [f64; 30] = [
    6.3138, 2.9200, 2.3534, 2.1318, 2.0150, 1.9432, 1.8946, 1.8595, 1.8331, 1.8125, 1.7959, 1.7823, 1.7709,
    1.7613, 1.7531, 1.7459, 1.7396, 1.7341, 1.7291, 1.7247, 1.7207, 1.7171, 1.7139, 1.7109, 1.7081, 1.7056,
    1.7033, 1.7011, 1.6991, 1.6973,
];
/// The quantile of the normal distribution: less than any t quantile.
const Z95: f64 = 1.6448;
/// More than a digit lost by rounding the table.
const ROUNDING: f64 = 1e-4;

/// The outcome of [`equivalence`], whose quantile costs more than everything else here, so it is taken only where it decides: Welch's
/// degrees of freedom lie between the smaller sample's and those of both.
fn outcome(first: &Moments, second: &Moments, tolerance: f64) -> Outcome {
    if first.n() < 2 || second.n() < 2 {
        return Outcome::Undecided;
    }
    let of_mean = |sample: &Moments| sample.sd() * sample.sd() / sample.n() as f64;
    let error = (of_mean(first) + of_mean(second)).sqrt();
    let apart = (first.mean() - second.mean()).abs();
    let quantile = |freedom: usize| T95.get(freedom.saturating_sub(1)).copied();
    let fewest = first.n().min(second.n()) - 1;
    let most = first.n() + second.n() - 2;
    let wide = (quantile(fewest).or(T95.last().copied()).unwrap_or(f64::INFINITY) + ROUNDING) * error;
    let narrow = (quantile(most).map_or(Z95, |t| t - ROUNDING)) * error;
    if !error.is_finite() || error == 0.0 {
        equivalence(first, second, tolerance).outcome
    } else if apart + wide <= tolerance {
        Outcome::Inside
    } else if apart - wide > tolerance {
        Outcome::Outside
    } else if apart + narrow > tolerance && apart - narrow <= tolerance {
        Outcome::Undecided
    } else {
        equivalence(first, second, tolerance).outcome
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::statistics::special::t_quantile;

    #[test]
    fn the_table_is_that_of_the_t_distribution() {
        for (at, known) in T95.iter().enumerate() {
            let exact = t_quantile(0.95, at as f64 + 1.0);
            assert!((exact - known).abs() < 0.6e-4, "{at}: {known} and {exact}");
        }
        assert!(t_quantile(0.95, 1e9) > Z95 && t_quantile(0.95, 31.0) < T95[29]);
    }

    /// The first look never differs from the test itself.
    #[test]
    fn the_first_look_decides_as_the_test_does() {
        let sample = |n: usize, mean: f64, sd: f64| {
            (0..n).fold(Moments::default(), |m, i| {
                m.with(mean + sd * ((i * 7919 % 101) as f64 / 50.0 - 1.0), 1)
            })
        };
        for n in [1, 2, 3, 5, 8, 20, 40] {
            for other in [1, 2, 5, 20, 100] {
                for step in 0..200 {
                    let (a, b) = (sample(n, 100.0, 2.0), sample(other, 100.0 + f64::from(step) * 0.03, 1.0));
                    for tolerance in [0.0, 0.5, 1.0, 2.0, 4.0] {
                        assert_eq!(outcome(&a, &b, tolerance), equivalence(&a, &b, tolerance).outcome);
                    }
                }
            }
        }
    }
}
