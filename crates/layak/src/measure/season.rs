//! The calendar of weak months: what is left of capacity in the months in which an order is made.

use super::order::Time;
use crate::date::Date;
use crate::profile::SeasonMonth;
use crate::value::{Interval, Tri};

/// What a month is while nobody said.
const ANY_SHARE: Interval = Interval { lo: 0.0, hi: 1.0 };
/// An ordinary month.
const ORDINARY: Interval = Interval { lo: 1.0, hi: 1.0 };
/// Orders are made in at most this many months; longer ones have seen every month of the calendar alike.
const LONGEST: usize = 60;

/// Mean factor over the months of making, by whether the calendar counts.
pub(super) fn factor(calendar: Option<&[SeasonMonth]>, counts: Tri, time: Time) -> Interval {
    if counts == Tri::FALSE {
        return ORDINARY;
    }
    let within = calendar.map_or(ANY_SHARE, |calendar| over(calendar, time));
    if counts.may_false { within.hull(ORDINARY) } else { within }
}

/// The least and the greatest mean over all spans of months in which the order may be made.
fn over(calendar: &[SeasonMonth], time: Time) -> Interval {
    let factors: [Interval; 12] = std::array::from_fn(|i| {
        let named = calendar.iter().find(|month| month.month as usize == i + 1);
        named.map_or(ORDINARY, |month| month.factor.max(Interval::point(0.0)).min(Interval::point(1.0)))
    });
    let whole = |months: f64| (months.ceil().max(1.0) as usize).min(LONGEST);
    let (shortest, longest) = (whole(time.lead.lo), whole(time.lead.hi));
    let mut found: Option<Interval> = None;
    for last in last_months(time.ship) {
        let mut sum = Interval::point(0.0);
        for length in 1..=longest {
            // The month of shipment is the last one; 120 keeps the difference positive.
            let at = (last + 120 - (length - 1)) % 12;
            sum = sum + factors.get(at).copied().unwrap_or(ORDINARY);
            if length >= shortest {
                let n = length as f64;
                let mean = Interval::new(sum.lo / n, sum.hi / n);
                found = Some(found.map_or(mean, |all| all.hull(mean)));
            }
        }
    }
    found.unwrap_or(ANY_SHARE)
}

/// The calendar months, 0..12, in which the goods may be shipped.
fn last_months(ship: Interval) -> Vec<usize> {
    let year = 366.0;
    if !ship.lo.is_finite() || !ship.hi.is_finite() || ship.hi - ship.lo > year {
        return (0..12).collect();
    }
    let number = |day: f64| {
        let (year, month, _) = Date::from_days(day as i32).ymd();
        year * 12 + month as i32 - 1
    };
    let mut months: Vec<usize> =
        (number(ship.lo)..=number(ship.hi)).map(|month| month.rem_euclid(12) as usize).collect();
    months.sort_unstable();
    months.dedup();
    months
}
