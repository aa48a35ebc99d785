//! What the recorded months show.
//!
//! The history is `from`..=`to`, cut to the programme's window and to what has happened by the date assessed. A month inside it
//! without a record is anything from nothing to declared capacity.

use super::{ANY_AMOUNT, Context};
use crate::date::Date;
use crate::profile::{History, Limit, Month};
use crate::text::text;
use crate::value::Interval;
use crate::wire::{Warning, WarningKind};

/// What history shows; all of it unknown without one.
pub(super) struct Continuity {
    /// Most goods of one month.
    pub(super) demonstrated: Interval,
    /// Months with a record.
    pub(super) months_observed: Interval,
    /// Months in a row without output.
    pub(super) longest_gap: Interval,
}

const UNKNOWN: Continuity =
    Continuity { demonstrated: ANY_AMOUNT, months_observed: ANY_AMOUNT, longest_gap: ANY_AMOUNT };

pub(super) fn continuity(
    context: &Context<'_>,
    declared: Interval,
    warnings: &mut Vec<Warning>,
) -> Continuity {
    let Some(history) = &context.profile.history else { return UNKNOWN };
    let first = oldest(context).map_or(history.from, |oldest| history.from.max(oldest));
    let last = history.to.min(context.as_of);
    let (first, last) = (month_number(first), month_number(last));
    if last < first {
        warnings.push(unused(history));
        return UNKNOWN;
    }
    let mut demonstrated: Option<Interval> = None;
    let mut observed = Interval::point(0.0);
    let (mut surely_empty, mut maybe_empty) = (Run::default(), Run::default());
    let mut records = history.months.iter().map(|m| (month_number(m.month), m)).peekable();
    for number in first..=last {
        while records.next_if(|(at, _)| *at < number).is_some() {}
        let record = records.next_if(|(at, _)| *at == number).map(|(_, month)| month);
        let (made, stands_for) = match record {
            Some(month) => (month.made.max(Interval::point(0.0)), stands_for(month, declared)),
            None => (ANY_AMOUNT, Interval::new(0.0, declared.hi)),
        };
        demonstrated = Some(demonstrated.map_or(stands_for, |most| most.max(stands_for)));
        if record.is_some() {
            // A record without an output may yet turn out to be one.
            observed = observed + Interval::new(if made.hi.is_finite() { 1.0 } else { 0.0 }, 1.0);
        }
        surely_empty.next(made.hi <= 0.0);
        maybe_empty.next(made.lo <= 0.0);
    }
    Continuity {
        demonstrated: demonstrated.unwrap_or(ANY_AMOUNT),
        months_observed: observed,
        longest_gap: Interval::new(surely_empty.longest, maybe_empty.longest),
    }
}

/// What the workshop could have made: limited by orders, or by something that is not said, up to declared capacity.
fn stands_for(month: &Month, declared: Interval) -> Interval {
    let made = month.made.max(Interval::point(0.0));
    match month.limited_by {
        None | Some(Limit::Orders) => Interval::new(made.lo, made.hi.max(declared.hi)),
        Some(Limit::Material | Limit::Labour | Limit::Machine | Limit::Season) => made,
    }
}

/// A day in the oldest month that the programme still uses: the month in which its window begins counts whole.
fn oldest(context: &Context<'_>) -> Option<Date> {
    // The cast saturates; no programme looks back further than dates go.
    context.history_months.map(|months| context.as_of.plus_months(-(months.clamp(0.0, 120_000.0) as i32)))
}

fn month_number(day: Date) -> i32 {
    let (year, month, _) = day.ymd();
    year * 12 + month as i32
}

fn unused(history: &History) -> Warning {
    let (year, month, _) = history.to.ymd();
    Warning {
        kind: WarningKind::HistoryUnused,
        message: text!(
            "Catatan produksi sampai {year:04}-{month:02} di luar masa yang dipakai program ini, jadi tidak dihitung.",
            "Production records until {year:04}-{month:02} lie outside the time this programme uses, so they were not counted."
        ),
        about: Some("production.month".to_owned()),
        on: Some(history.to),
    }
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
