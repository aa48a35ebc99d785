//! A history as a series of months: what each may have made, and what it stands for.
//!
//! The series runs over `from`..=`to`, cut to the programme's window and to what has happened by the date assessed. A month inside it
//! without a record is anything from nothing to declared capacity.

use super::{ANY_AMOUNT, Context};
use crate::date::Date;
use crate::profile::{History, Month};
use crate::text::{Text, text};
use crate::value::Interval;
use crate::wire::{Limit, Warning, WarningKind};
use crate::wording;

/// Fewer recorded months than this allow no claim from history.
pub(super) const FEWEST: usize = 6;

/// Every month of a history that counts, in order, without gaps.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Series {
    /// The months.
    pub(super) slots: Vec<Slot>,
}

/// One month.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Slot {
    /// Year × 12 + month.
    pub(super) number: i32,
    /// Its output is recorded, at least in part.
    pub(super) recorded: bool,
    /// Good output, as far as it is known.
    pub(super) made: Interval,
    /// What could have been made: limited by orders, or by nothing that is stated, up to declared capacity.
    pub(super) stands_for: Interval,
    /// Rejected output, if recorded.
    pub(super) rejected: Option<Interval>,
    /// What limited it, if recorded.
    pub(super) limited_by: Option<Limit>,
}

impl Slot {
    /// The year and the calendar month, 1..=12.
    pub(super) fn calendar(self) -> (i32, u32) {
        let month = (self.number - 1).rem_euclid(12);
        ((self.number - 1).div_euclid(12), month as u32 + 1)
    }
}

impl Series {
    /// The months that count. A history that ends too long ago, or lies outside the window, is not used: that is said, not passed over.
    pub(super) fn new(
        history: &History,
        context: &Context<'_>,
        declared: Interval,
        warnings: &mut Vec<Warning>,
    ) -> Option<Self> {
        let back = |months: f64| {
            // The cast saturates; no programme looks back further than dates go.
            month_number(context.as_of) - months.clamp(0.0, 120_000.0) as i32
        };
        let oldest = context.history_months.map_or(i32::MIN, back);
        let (first, last) = (month_number(history.from).max(oldest), month_number(history.to));
        let stale = context.history_age.is_some_and(|months| last < back(months));
        let last = last.min(month_number(context.as_of));
        if last < first || stale {
            warnings.push(unused(history));
            return None;
        }
        let mut records = history.months.iter().map(|m| (month_number(m.month), m)).peekable();
        let slots = (first..=last).map(|number| {
            while records.next_if(|(at, _)| *at < number).is_some() {}
            let record = records.next_if(|(at, _)| *at == number).map(|(_, month)| month);
            slot(number, record, declared)
        });
        Some(Self { slots: slots.collect() })
    }

    /// Months whose output is recorded.
    pub(super) fn recorded(&self) -> usize {
        self.slots.iter().filter(|slot| slot.recorded).count()
    }

    /// Enough months are recorded to speak of what will be made.
    pub(super) fn allows_claims(&self) -> bool {
        self.recorded() >= FEWEST
    }

    /// Lower and upper ends of what was made.
    pub(super) fn boxes(&self) -> Vec<Interval> {
        self.slots.iter().map(|slot| slot.made).collect()
    }
}

fn slot(number: i32, record: Option<&Month>, declared: Interval) -> Slot {
    let most = declared.hi;
    let Some(month) = record else {
        let any = Interval::new(0.0, most);
        return Slot {
            number,
            recorded: false,
            made: any,
            stands_for: any,
            rejected: None,
            limited_by: None,
        };
    };
    let made = month.made.max(Interval::point(0.0));
    // What exceeds declared capacity was refused when the profile was read; the end of a range may still reach beyond.
    let made = Interval::new(made.lo, made.hi.min(most).max(made.lo));
    let stands_for = match month.limited_by {
        None | Some(Limit::Orders) => Interval::new(made.lo, made.hi.max(most)),
        Some(Limit::Material | Limit::Labour | Limit::Machine | Limit::Season) => made,
    };
    // A record without an output may yet turn out to be one: what it may be is then the same as without a record.
    let recorded = month.made != ANY_AMOUNT && month.made != Interval::ALL;
    let Month { rejected, limited_by, .. } = *month;
    Slot { number, recorded, made, stands_for, rejected, limited_by }
}

/// Year × 12 + month.
pub(super) fn month_number(day: Date) -> i32 {
    let (year, month, _) = day.ymd();
    year * 12 + month as i32
}

fn unused(history: &History) -> Warning {
    let Text { id, en } = wording::both(|lang| wording::month(history.to, lang));
    Warning {
        kind: WarningKind::HistoryUnused,
        message: text!(
            "Catatan produksi sampai {id} di luar masa yang dipakai program ini, jadi tidak dihitung.",
            "Production records until {en} lie outside the time this programme uses, so they were not counted."
        ),
        about: Some("production.month".to_owned()),
        on: Some(history.to),
    }
}
