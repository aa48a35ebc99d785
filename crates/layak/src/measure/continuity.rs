//! Whether the workshop produces without pause, and how evenly.

use super::ANY_AMOUNT;
use super::series::Series;
use super::spread::Spread;
use crate::order::Arrange;
use crate::statistics::{binomial, season, trend, variation};
use crate::value::Interval;

/// What history shows; all of it unknown without one.
pub(super) struct Continuity {
    /// Most goods of one month.
    pub(super) demonstrated: Interval,
    /// Months with a record.
    pub(super) months_observed: Interval,
    /// Chance that a month has output.
    pub(super) active_share: Interval,
    /// Months in a row without output.
    pub(super) longest_gap: Interval,
    /// Standard deviation ÷ mean.
    pub(super) cv: Interval,
    /// Change per year ÷ mean.
    pub(super) trend: Interval,
    /// Mean of the weakest calendar month ÷ mean of all.
    pub(super) season_low: Interval,
}

/// Chance and shares lie in it.
const ANY_SHARE: Interval = Interval { lo: 0.0, hi: 1.0 };

const UNKNOWN: Continuity = Continuity {
    demonstrated: ANY_AMOUNT,
    months_observed: ANY_AMOUNT,
    active_share: ANY_SHARE,
    longest_gap: ANY_AMOUNT,
    cv: ANY_AMOUNT,
    trend: Interval::ALL,
    season_low: ANY_AMOUNT,
};

/// Recorded months from which seasons can be told from chance at all: two cycles.
pub(super) const TWO_CYCLES: usize = 24;

pub(super) fn continuity(series: Option<&Series>) -> Continuity {
    let Some(series) = series else { return UNKNOWN };
    let slots = &series.slots;
    let claims = series.allows_claims();
    let (mut surely_empty, mut maybe_empty) = (Run::default(), Run::default());
    for slot in slots {
        surely_empty.next(slot.made.hi <= 0.0);
        maybe_empty.next(slot.made.lo <= 0.0);
    }
    let count =
        |is: &dyn Fn(&super::series::Slot) -> bool| slots.iter().filter(|slot| is(slot)).count() as f64;
    let demonstrated = slots.iter().map(|slot| slot.stands_for).reduce(Interval::max);
    Continuity {
        demonstrated: demonstrated.unwrap_or(ANY_AMOUNT),
        // A month without a record may yet turn out to have one, or leaving it out would settle what it would have shown.
        months_observed: Interval::new(count(&|slot| slot.recorded), slots.len() as f64),
        active_share: active_share(
            count(&|slot| slot.made.lo > 0.0),
            count(&|slot| slot.made.hi > 0.0),
            slots.len(),
        ),
        longest_gap: Interval::new(surely_empty.longest, maybe_empty.longest),
        cv: if claims { coefficient(&series.boxes()) } else { ANY_AMOUNT },
        trend: if claims { slope(&series.boxes()) } else { Interval::ALL },
        season_low: if series.recorded() >= TWO_CYCLES { weakest(series) } else { ANY_AMOUNT },
    }
}

/// Exact bounds, 95 % each, over all numbers of active months that are possible.
fn active_share(surely: f64, maybe: f64, months: usize) -> Interval {
    let n = months as f64;
    Interval::new(binomial::bounds(surely, n - surely, 0.05).0, binomial::bounds(maybe, n - maybe, 0.05).1)
}

/// The limits of McKay and Vangel at the smallest and at the greatest ratio that the months allow.
fn coefficient(months: &[Interval]) -> Interval {
    let n = months.len();
    // Of months without any output there is no such ratio: as long as they may all be empty it may be anything.
    if months.iter().all(|month| month.lo <= 0.0) || n < 2 {
        return ANY_AMOUNT;
    }
    let lowest = variation::coefficient_limits(least_ratio(months), n).0;
    let Some(spread) = Spread::new(months) else { return Interval::new(lowest, f64::INFINITY) };
    let mut greatest = 0.0_f64;
    spread.corners(&mut |corner| {
        greatest = greatest.max(variation::coefficient(&corner).unwrap_or(f64::INFINITY));
    });
    Interval::new(lowest, variation::coefficient_limits(greatest, n).1.max(lowest))
}

/// Standard deviation ÷ mean where the open months lie as close together as they can: each at one common value, or at its end
/// nearest to it. The best common value is an end of some month, or the ratio of squares to sum of the months that stay at an end.
fn least_ratio(months: &[Interval]) -> f64 {
    let at = |common: f64| {
        let (mut sum, mut squares) = (0.0, 0.0);
        let values = || months.iter().map(move |month| common.clamp(month.lo, month.hi));
        let n = months.len() as f64;
        let mean = values().sum::<f64>() / n;
        for value in values() {
            sum += value;
            squares += (value - mean) * (value - mean);
        }
        if sum > 0.0 { (squares / (n - 1.0)).sqrt() / (sum / n) } else { f64::INFINITY }
    };
    let mut ends: Vec<f64> = months.iter().flat_map(|month| [month.lo, month.hi]).collect();
    ends.retain(|end| end.is_finite());
    ends.arrange_by(f64::total_cmp);
    let mut least = ends.iter().map(|end| at(*end)).fold(f64::INFINITY, f64::min);
    for pair in ends.windows(2) {
        let &[from, to] = pair else { continue };
        let (mut sum, mut squares) = (0.0, 0.0);
        for month in months.iter().filter(|month| month.hi <= from || to <= month.lo) {
            let value = if month.hi <= from { month.hi } else { month.lo };
            sum += value;
            squares += value * value;
        }
        if sum > 0.0 {
            least = least.min(at((squares / sum).clamp(from, to)));
        }
    }
    least
}

/// Sen's interval of the slope, per year, as a share of the mean.
fn slope(months: &[Interval]) -> Interval {
    let mut lows = Vec::new();
    let mut highs = Vec::new();
    for (i, first) in months.iter().enumerate() {
        for (apart, later) in months.iter().skip(i + 1).enumerate() {
            let apart = apart as f64 + 1.0;
            lows.push((later.lo - first.hi) / apart);
            highs.push((later.hi - first.lo) / apart);
        }
    }
    lows.arrange_by(f64::total_cmp);
    highs.arrange_by(f64::total_cmp);
    let (low, high) = trend::slope_interval(&lows, &highs, months.len());
    let n = months.len() as f64;
    let mean = |end: fn(&Interval) -> f64| months.iter().map(end).sum::<f64>() / n;
    let (least, most) = (mean(|month| month.lo), mean(|month| month.hi));
    if most <= 0.0 {
        return Interval::ALL;
    }
    // A rise weighs most against the smallest mean, and so does a fall.
    let share = |slope: f64, large: bool| {
        if slope == 0.0 {
            return 0.0;
        }
        let mean = if large { least } else { most };
        12.0 * slope / mean
    };
    Interval::new(share(low, low < 0.0), share(high, high > 0.0))
}

/// The weakest calendar month against all. Where months are open: the weakest of the low ends against the mean of the high ends, and
/// the other way round.
fn weakest(series: &Series) -> Interval {
    let Some(first) = series.slots.first() else { return ANY_AMOUNT };
    let values =
        |end: fn(&Interval) -> f64| series.slots.iter().map(|slot| end(&slot.made)).collect::<Vec<_>>();
    let (low, high) = (values(|made| made.lo), values(|made| made.hi));
    let share = |values: &[f64]| season::weakest_month(values, first.calendar().1).map(|season| season.share);
    if low == high {
        return share(&low).map_or(ANY_AMOUNT, Interval::point);
    }
    let mean = |values: &[f64]| values.iter().sum::<f64>() / values.len() as f64;
    let (least, most) = (mean(&low), mean(&high));
    let against = |share: Option<f64>, own: f64, other: f64| share.map(|share| share * own / other);
    let lowest = if most.is_finite() { against(share(&low), least, most).unwrap_or(0.0) } else { 0.0 };
    // The weakest month is at most the mean of all, unless nothing was made at all.
    let highest = if least > 0.0 {
        against(share(&high), most, least).filter(|share| share.is_finite()).unwrap_or(1.0).min(1.0)
    } else {
        f64::INFINITY
    };
    Interval::new(lowest.min(highest), highest)
}

/// The longest run of months of one kind.
#[derive(Default)]
struct Run {
    current: f64,
    longest: f64,
}

impl Run {
    fn next(&mut self, goes_on: bool) {
        self.current = if goes_on { self.current + 1.0 } else { 0.0 };
        self.longest = self.longest.max(self.current);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn points(values: &[f64]) -> Vec<Interval> {
        values.iter().copied().map(Interval::point).collect()
    }

    /// K = 0.20 with n = 6, 12 and 24 (McKay–Vangel): 0.12–0.53, 0.14–0.35, 0.15–0.29.
    #[test]
    fn six_months_say_next_to_nothing_of_how_output_varies() {
        for (n, low, high) in [(6, 0.12, 0.53), (12, 0.14, 0.35), (24, 0.15, 0.29)] {
            // Half above, half below the mean, so that s ÷ x̄ is 0.20 exactly.
            let apart = 0.2 * ((n as f64 - 1.0) / n as f64).sqrt();
            let values: Vec<f64> =
                (0..n).map(|i| if i % 2 == 0 { 1.0 + apart } else { 1.0 - apart }).collect();
            let found = coefficient(&points(&values));
            assert!((found.lo - low).abs() < 0.005 && (found.hi - high).abs() < 0.005, "{n}: {found:?}");
        }
    }

    #[test]
    fn the_least_ratio_lies_where_open_months_meet_the_others() {
        let months = [Interval::point(100.0), Interval::point(110.0), Interval::new(0.0, 300.0)];
        let least = least_ratio(&months);
        // The best third value minimises squares ÷ sum²: (100² + 110²) ÷ 210.
        let best = (100.0_f64 * 100.0 + 110.0 * 110.0) / 210.0;
        let at = |x: f64| {
            let moments = crate::statistics::promise::Moments::of(&[100.0, 110.0, x]);
            variation::coefficient(&moments).unwrap()
        };
        assert!((least - at(best)).abs() < 1e-12);
        assert!((0..=300).all(|x| least <= at(f64::from(x)) + 1e-12));
    }

    #[test]
    fn nothing_made_has_no_coefficient() {
        assert_eq!(coefficient(&points(&[0.0; 12])), ANY_AMOUNT);
        let even = coefficient(&points(&[250.0; 12]));
        assert_eq!((even.lo, even.hi), (0.0, 0.0));
        let open = [points(&[250.0; 11]), vec![Interval::new(0.0, 300.0)]].concat();
        assert!(coefficient(&open).lo == 0.0 && coefficient(&open).hi > 0.0);
    }

    #[test]
    fn a_steady_fall_is_a_share_of_the_mean() {
        let falling: Vec<f64> = (0..12).map(|i| 800.0 - 50.0 * f64::from(i)).collect();
        let found = slope(&points(&falling));
        assert!(
            (found.lo + 12.0 * 50.0 / 525.0).abs() < 1e-12 && (found.hi - found.lo).abs() < 1e-12,
            "{found:?}"
        );
        assert_eq!(slope(&points(&[0.0; 12])), Interval::ALL);
    }

    /// Zero months of n, exact upper 95 %: 0 of 6 at most 39 %, 0 of 12 at most 22 %, 0 of 24 at most 12 %, 1 of 12 at most 34 %.
    #[test]
    fn active_months_have_exact_bounds() {
        for (empty, n, most_empty) in
            [(0.0, 6, 0.39), (0.0, 12, 0.22), (0.0, 24, 0.12), (1.0, 12, 0.34), (2.0, 24, 0.24)]
        {
            let active = n as f64 - empty;
            let found = active_share(active, active, n);
            assert!((1.0 - found.lo - most_empty).abs() < 0.005, "{empty} of {n}: {found:?}");
        }
        assert_eq!(active_share(0.0, 3.0, 3).hi, 1.0);
    }
}
