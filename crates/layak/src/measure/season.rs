//! The calendar of weak months: what is left of capacity in the months in which an order is made.

use super::order::Time;
use crate::date::Date;
use crate::order::Arrange;
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
    months.arrange();
    months.dedup();
    months
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar(months: &[(u32, f64, f64)]) -> Vec<SeasonMonth> {
        let month = |(month, lo, hi): &(u32, f64, f64)| SeasonMonth {
            month: *month,
            factor: Interval::new(*lo, *hi),
            cause: None,
        };
        months.iter().map(month).collect()
    }

    fn day(text: &str) -> f64 {
        f64::from(text.parse::<Date>().unwrap().days())
    }

    fn time(lead: (f64, f64), ship: (&str, &str)) -> Time {
        Time { lead: Interval::new(lead.0, lead.1), ship: Interval::new(day(ship.0), day(ship.1)) }
    }

    fn ends(calendar: Option<&[SeasonMonth]>, counts: Tri, time: Time) -> (f64, f64) {
        let Interval { lo, hi } = factor(calendar, counts, time);
        (lo, hi)
    }

    #[test]
    fn only_the_months_of_making_count() {
        let weak = calendar(&[(2, 0.5, 0.5), (3, 0.0, 0.0)]);
        let march = time((2.0, 2.0), ("2027-03-20", "2027-03-20"));
        assert_eq!(ends(Some(&weak), Tri::TRUE, march), (0.25, 0.25));
        let may = time((2.0, 2.0), ("2027-05-20", "2027-05-20"));
        assert_eq!(ends(Some(&weak), Tri::TRUE, may), (1.0, 1.0));
        // Two months and a half begin a third one.
        let longer = time((2.5, 2.5), ("2027-03-20", "2027-03-20"));
        assert_eq!(ends(Some(&weak), Tri::TRUE, longer), (0.5, 0.5));
    }

    #[test]
    fn what_is_open_widens() {
        let weak = calendar(&[(3, 0.2, 0.4)]);
        let march = time((1.0, 1.0), ("2027-03-01", "2027-03-31"));
        assert_eq!(ends(Some(&weak), Tri::TRUE, march), (0.2, 0.4));
        assert_eq!(ends(Some(&weak), Tri::EITHER, march), (0.2, 1.0));
        assert_eq!(ends(Some(&weak), Tri::TRUE, time((1.0, 1.0), ("2027-03-01", "2027-04-30"))), (0.2, 1.0));
        let any = Time { lead: Interval::point(1.0), ship: Interval::ALL };
        assert_eq!(ends(Some(&weak), Tri::TRUE, any), (0.2, 1.0));
        assert_eq!(ends(None, Tri::TRUE, march), (0.0, 1.0));
    }

    #[test]
    fn a_calendar_that_the_basis_leaves_out_changes_nothing() {
        let weak = calendar(&[(3, 0.0, 0.0)]);
        let march = time((1.0, 1.0), ("2027-03-01", "2027-03-01"));
        assert_eq!(ends(Some(&weak), Tri::FALSE, march), (1.0, 1.0));
        assert_eq!(ends(Some(&[]), Tri::TRUE, march), (1.0, 1.0));
    }

    #[test]
    fn a_year_has_seen_every_month_wherever_it_ends() {
        let weak = calendar(&[(3, 0.4, 0.4)]);
        for ship in ["2027-01-05", "2027-08-05"] {
            let (lo, hi) = ends(Some(&weak), Tri::TRUE, time((12.0, 12.0), (ship, ship)));
            assert!((lo - 0.95).abs() < 1e-12 && (hi - 0.95).abs() < 1e-12);
        }
    }
}
