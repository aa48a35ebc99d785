//! Mean and standard deviation of months of which some are open: every corner of what they may be.
//!
//! The limits that are built on them (promise, coefficient of variation) take their extremes where each open month lies at one of its
//! ends. Months that share both ends, as all months without a record do, are told apart only by how many of them lie high, so k such
//! months have k + 1 corners. Beyond [`MOST_OPEN`] open months, those with ends of their own count as if nothing were known of them
//! but the widest ends of all: wider, and still so when more is erased, because open months only become more.

use crate::order::Arrange;
use crate::statistics::promise::Moments;
use crate::value::Interval;

/// Open months that are looked at one by one: 2^12 corners.
const MOST_OPEN: usize = 12;

/// Open months with the same ends, and how many they are.
struct Group {
    ends: Interval,
    count: usize,
}

/// The months as they may be.
pub(super) struct Spread {
    known: Moments,
    open: Vec<Group>,
}

impl Spread {
    /// `None` if an open month has no upper end.
    pub(super) fn new(months: &[Interval]) -> Option<Self> {
        if months.iter().any(|month| !month.hi.is_finite()) {
            return None;
        }
        let known: Vec<f64> = months.iter().filter(|month| month.is_point()).map(|month| month.lo).collect();
        let open = months.iter().copied().filter(|month| !month.is_point()).collect();
        Some(Self { known: Moments::of(&known), open: groups(open) })
    }

    /// Calls `visit` for every corner.
    pub(super) fn corners(&self, visit: &mut dyn FnMut(Moments)) {
        corner(&self.open, self.known, visit);
    }
}

fn corner(open: &[Group], moments: Moments, visit: &mut dyn FnMut(Moments)) {
    let Some((group, rest)) = open.split_first() else { return visit(moments) };
    for up in 0..=group.count {
        corner(rest, moments.with(group.ends.lo, group.count - up).with(group.ends.hi, up), visit);
    }
}

fn groups(mut open: Vec<Interval>) -> Vec<Group> {
    if open.len() > MOST_OPEN {
        let most = open.iter().map(|month| month.hi).fold(0.0, f64::max);
        return vec![Group { ends: Interval::new(0.0, most), count: open.len() }];
    }
    open.arrange_by(|a, b| a.lo.total_cmp(&b.lo).then(a.hi.total_cmp(&b.hi)));
    let same = open.chunk_by(|a, b| a == b);
    same.filter_map(|months| Some(Group { ends: *months.first()?, count: months.len() })).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn corners(months: &[(f64, f64)]) -> Vec<(f64, f64)> {
        let months: Vec<Interval> = months.iter().map(|(lo, hi)| Interval::new(*lo, *hi)).collect();
        let mut found = Vec::new();
        Spread::new(&months).unwrap().corners(&mut |corner| found.push((corner.mean(), corner.sd())));
        found
    }

    #[test]
    fn months_with_the_same_ends_are_told_apart_by_their_number() {
        assert_eq!(corners(&[(100.0, 100.0), (0.0, 300.0), (0.0, 300.0)]).len(), 3);
        assert_eq!(corners(&[(100.0, 100.0), (0.0, 300.0), (50.0, 300.0)]).len(), 4);
        assert_eq!(corners(&[(100.0, 100.0), (100.0, 100.0)]), [(100.0, 0.0)]);
    }

    #[test]
    fn beyond_twelve_open_months_the_ends_of_single_ones_are_given_up() {
        let mut months = vec![(200.0, 200.0); 6];
        months.extend((1..=13).map(|i| (f64::from(i), 300.0 + f64::from(i))));
        let found = corners(&months);
        assert_eq!(found.len(), 14);
        let least = found.iter().map(|(mean, _)| *mean).fold(f64::INFINITY, f64::min);
        assert!((least - 200.0 * 6.0 / 19.0).abs() < 1e-9, "{least}");
    }

    #[test]
    fn without_an_upper_end_there_are_no_corners() {
        assert!(Spread::new(&[Interval::new(0.0, f64::INFINITY), Interval::point(1.0)]).is_none());
    }
}
