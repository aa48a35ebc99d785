//! What a history lets a workshop promise for the next months: a safe quantity and a hoped one.
//!
//! The formulas and what they kept in trials are those of [`crate::statistics::promise`]. Here they meet months that are not known:
//!
//! - *safe* is the least over all corners of the open months ([`Spread`]), with months that hang together as closely as the method
//!   admits (r = 0.9), and never more than the worst window, in which a month without a record made nothing;
//! - *hoped* is the t prediction limit where every month is recorded and its limit is one of the workshop's own (material, labour,
//!   machine, season). Otherwise it is the greatest mean that the months allow, each at what it stands for;
//! - with fewer than six recorded months there is no claim: anything from nothing upwards.
//!
//! A month that orders limited counts with its output in *safe*: whoever made 100 because no more was ordered can make 100. That bound
//! holds whatever else could have been made, since the output of such months never exceeds what could have been made.
//!
//! Promises are reckoned for whole months; a part of a month counts in proportion between the two.

use super::series::Series;
use super::spread::Spread;
use crate::statistics::promise::{self as formula, Horizon, Moments, TAIL};
use crate::value::Interval;

/// Closest that months may hang together: where some are open, nobody knows how closely they do.
pub(super) const CLOSEST: f64 = 0.9;

/// Goods that the workshop will make in `lead` months, from the safe quantity to the hoped one.
pub(super) fn output(series: &Series, lead: Interval) -> Interval {
    if !series.allows_claims() {
        return super::ANY_AMOUNT;
    }
    let history = Months::new(series);
    let safe = between(lead.lo, |months| history.safe(months));
    // Rounding must not put the one above the other.
    Interval { lo: safe, hi: between(lead.hi, |months| history.hoped(months)).max(safe) }
}

/// The value at a number of months, in proportion between two whole numbers.
pub(super) fn between(months: f64, mut at: impl FnMut(usize) -> f64) -> f64 {
    if months.is_infinite() {
        return f64::INFINITY;
    }
    // The cast saturates; orders are made in sixty months at most.
    let (whole, part) = (months.floor() as usize, months - months.floor());
    let first = if whole > 0 { at(whole) } else { 0.0 };
    if part > 0.0 {
        let next = at(whole + 1);
        // Written so that an infinite end stays one.
        first * (1.0 - part) + next * part
    } else {
        first
    }
}

/// The months as the formulas need them.
struct Months {
    low: Vec<f64>,
    /// Greatest mean of what the months stand for.
    greatest: f64,
    /// Every month is recorded exactly.
    exact: bool,
    /// Beside that, every month was limited by the workshop itself.
    shown: bool,
    spread: Option<Spread>,
}

impl Months {
    fn new(series: &Series) -> Self {
        let boxes = series.boxes();
        let n = boxes.len() as f64;
        let exact = boxes.iter().all(|month| month.is_point());
        let own_limit = |slot: &super::series::Slot| slot.stands_for == slot.made;
        Self {
            low: boxes.iter().map(|month| month.lo).collect(),
            greatest: series.slots.iter().map(|slot| slot.stands_for.hi).sum::<f64>() / n,
            exact,
            shown: exact && series.slots.iter().all(own_limit),
            spread: if exact { None } else { Spread::new(&boxes) },
        }
    }

    fn safe(&self, months: usize) -> f64 {
        if self.exact {
            return formula::safe(&self.low, months);
        }
        let Some(spread) = &self.spread else { return 0.0 };
        let horizon = Horizon::new(self.low.len(), months, TAIL);
        let mut least = formula::worst_window(&self.low, months);
        spread.corners(&mut |corner| {
            let (mean, sd) = (corner.mean(), corner.sd());
            least = least.min(horizon.ar1(mean, sd, CLOSEST)).min(horizon.t_prediction(mean, sd));
        });
        least.max(0.0)
    }

    fn hoped(&self, months: usize) -> f64 {
        let most = months as f64 * self.greatest;
        if self.shown { formula::hoped(&self.low, months).min(most) } else { most }
    }
}

/// How many further months, with the mean, the spread and the likeness of those recorded, it takes until `wanted` goods can safely
/// be promised for `months` months; at most `most`. `None` if no such number does: the worst window stays what it was.
pub(super) fn further(series: &[f64], months: usize, wanted: f64, most: usize) -> Option<usize> {
    if formula::worst_window(series, months) < wanted {
        return None;
    }
    let (moments, likeness) = (Moments::of(series), formula::lag1(series));
    let (mean, sd) = (moments.mean(), moments.sd());
    (0..=most).find(|more| {
        let horizon = Horizon::new(series.len() + more, months, TAIL);
        horizon.t_prediction(mean, sd).min(horizon.ar1(mean, sd, likeness)) >= wanted
    })
}
