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

#[cfg(test)]
mod tests {
    use super::super::series::Slot;
    use super::*;
    use crate::wire::Limit;

    const STEADY: [f64; 12] =
        [580.0, 600.0, 620.0, 590.0, 610.0, 600.0, 560.0, 640.0, 600.0, 590.0, 610.0, 600.0];

    fn slot(at: usize, made: Interval, stands_for: Interval, recorded: bool) -> Slot {
        let limited_by = Some(Limit::Machine);
        let number = 2025 * 12 + 11 + at as i32;
        Slot { number, recorded, made, stands_for, rejected: None, limited_by }
    }

    /// Months limited by machines; those at `missing` have no record, and 700 could have been made.
    fn months(values: &[f64], missing: &[usize]) -> Series {
        let slots = values.iter().enumerate().map(|(at, made)| {
            let (made, any) = (Interval::point(*made), Interval::new(0.0, 700.0));
            if missing.contains(&at) { slot(at, any, any, false) } else { slot(at, made, made, true) }
        });
        Series { slots: slots.collect() }
    }

    fn promised(series: &Series, lead: f64) -> (f64, f64) {
        let Interval { lo, hi } = output(series, Interval::point(lead));
        (lo, hi)
    }

    #[test]
    fn a_full_history_gives_the_formulas_of_the_whole_months() {
        let (safe, hoped) = promised(&months(&STEADY, &[]), 3.0);
        assert_eq!((safe, hoped), (formula::safe(&STEADY, 3), formula::hoped(&STEADY, 3)));
        assert!(safe <= hoped && hoped < 1800.0, "{safe} {hoped}");
    }

    #[test]
    fn five_months_allow_no_claim_and_six_do() {
        assert_eq!(promised(&months(&STEADY[..5], &[]), 1.0), (0.0, f64::INFINITY));
        assert!(promised(&months(&STEADY[..6], &[]), 1.0).0 > 500.0);
        // Six months of which one has no record are five.
        assert_eq!(promised(&months(&STEADY[..6], &[2]), 1.0), (0.0, f64::INFINITY));
    }

    #[test]
    fn a_missing_month_widens_both_ends() {
        let (safe, hoped) = promised(&months(&STEADY, &[]), 1.0);
        let (safe_less, hoped_more) = promised(&months(&STEADY, &[6]), 1.0);
        assert!(safe_less < safe && hoped < hoped_more, "{safe_less} {safe} {hoped} {hoped_more}");
        // Greatest mean: eleven months as made, one at 700.
        assert!((hoped_more - (7200.0 - 560.0 + 700.0) / 12.0).abs() < 1e-9, "{hoped_more}");
        // The worst window of one month is the missing one.
        assert_eq!(safe_less, 0.0);
    }

    /// By hand, for two corners: all recorded months at 600, the missing one at 0 or at 700, r = 0.9, one month ahead.
    #[test]
    fn the_corners_are_those_of_the_contract() {
        let series = months(&[600.0; 12], &[3]);
        let horizon = Horizon::new(12, 3, TAIL);
        let corner = |missing: f64| {
            let moments = Moments::of(&[600.0; 11]).with(missing, 1);
            horizon
                .ar1(moments.mean(), moments.sd(), 0.9)
                .min(horizon.t_prediction(moments.mean(), moments.sd()))
        };
        let expected = corner(0.0).min(corner(700.0)).clamp(0.0, 1200.0);
        assert_eq!(promised(&series, 3.0).0, expected);
    }

    #[test]
    fn a_month_limited_by_orders_leaves_the_hope_open_and_not_the_promise() {
        let mut series = months(&STEADY, &[]);
        let exact = promised(&series, 2.0);
        for slot in &mut series.slots {
            slot.stands_for.hi = 700.0;
            slot.limited_by = Some(Limit::Orders);
        }
        assert_eq!(promised(&series, 2.0), (exact.0, 1400.0));
    }

    #[test]
    fn part_of_a_month_counts_in_proportion() {
        let series = months(&STEADY, &[]);
        let (one, two) = (promised(&series, 1.0), promised(&series, 2.0));
        let (safe, hoped) = promised(&series, 1.25);
        assert!((safe - (0.75 * one.0 + 0.25 * two.0)).abs() < 1e-9);
        assert!((hoped - (0.75 * one.1 + 0.25 * two.1)).abs() < 1e-9);
        assert!((promised(&series, 0.5).0 - 0.5 * one.0).abs() < 1e-9);
    }

    #[test]
    fn edges_stay_numbers() {
        for values in [vec![0.0; 12], vec![250.0; 24], vec![1e15; 6], vec![0.0; 60]] {
            for lead in [1.0 / 30.0, 1.0, 7.5, 60.0] {
                let (safe, hoped) = promised(&months(&values, &[]), lead);
                assert!(0.0 <= safe && safe <= hoped && hoped.is_finite(), "{safe} {hoped}");
            }
        }
        assert_eq!(promised(&months(&[250.0; 12], &[]), 4.0), (1000.0, 1000.0));
    }

    #[test]
    fn further_months_help_only_up_to_the_worst_window() {
        let safe = formula::safe(&STEADY, 3);
        let more = further(&STEADY, 3, safe + 5.0, 60);
        assert!(more.is_some_and(|more| more > 0), "{more:?}");
        let worst = formula::worst_window(&STEADY, 3);
        assert_eq!(further(&STEADY, 3, worst + 1.0, 60), None);
        assert_eq!(further(&STEADY, 3, safe, 60), Some(0));
    }
}
