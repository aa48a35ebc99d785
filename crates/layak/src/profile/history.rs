//! What was made month by month, by the enterprise or by a partner: one reader for both.

use super::context::Context;
use super::goods::Counted;
use super::lists::{NOT_NEGATIVE, given, unit};
use super::number::Due;
use super::{History, Month};
use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic};
use crate::order::Map;
use crate::parse::reader::Read;
use crate::parse::value::Value;
use crate::source::{Span, Spanned};
use crate::text::{Text, text};
use crate::value::{Interval, Possible, at_least};
use crate::wire::Limit;
use crate::wording;

/// Keys of a table that has a history.
pub(super) const KEYS: [&str; 3] = ["month", "from", "to"];
/// Keys of one month.
pub(super) const MONTH_KEYS: &[&str] = &["month", "made", "rejected", "limited_by"];
/// The fact that no month of the enterprise may exceed.
pub(super) const CAPACITY: &str = "production.declared_capacity";
/// The fact that no month of a partner may exceed.
pub(super) const PARTNER_CAPACITY: &str = "partner.capacity";
/// Days in a history of fifty years: more is a slip of the pen.
const LONGEST: i32 = 50 * 366;

/// A recorded month with its place.
type Recorded = Map<Date, (Month, Span)>;

impl Context<'_> {
    /// `month`, `from` and `to` of a table. Months come in the order of the calendar.
    pub(super) fn history(&mut self, table: &Spanned<Value>, counted: &Counted) -> Option<History> {
        let [list, first, last] = KEYS.map(|key| given(&table.value, key));
        let (from, to) = (first.map(|node| self.month(node)), last.map(|node| self.month(node)));
        let months = list.map(|node| self.months(node, counted)).unwrap_or_default();
        let (Some(from), Some(to)) = (from, to) else {
            self.ends_missing([list, first, last], &months);
            return None;
        };
        // What was refused already must not be made up from the months.
        let (from, to) = (from?, to?);
        if !self.is_history(from, to, last.or(first).map_or(table.span, |node| node.span)) {
            return None;
        }
        for (day, (_, span)) in months.iter().filter(|(day, _)| **day < from || to < **day) {
            let month = written(*day);
            let message = text!("bulan {month} di luar masa riwayat", "{month} lies outside the history");
            let help = text!(
                "ubah `from` atau `to`, atau hapus bulan ini",
                "change `from` or `to`, or remove this month"
            );
            self.report(*span, Diagnostic::new(Code::MonthOutsideHistory, message).help(help));
        }
        Some(History { from, to, months: months.into_values().map(|(month, _)| month).collect() })
    }

    /// Asks for the ends of a history: taken from the months, they would let somebody leave out bad months before the first and after the last.
    fn ends_missing(&mut self, [list, first, last]: [Option<&Spanned<Value>>; 3], months: &Recorded) {
        let items = match list.map(|node| &node.value) {
            Some(Value::Array(items)) => items.as_slice(),
            _ => &[],
        };
        let Some(span) = first.or(last).or(items.first()).map(|node| node.span) else { return };
        let known = |node: Option<&Spanned<Value>>| {
            let month = Date::month(node?.value.as_text()?).ok()?;
            Some(written(month.0))
        };
        let earliest = months.keys().next().map(|day| written(*day)).or_else(|| known(last));
        let latest = months.keys().next_back().map(|day| written(*day)).or_else(|| known(first));
        let from = format!("from = \"{}\"", earliest.as_deref().unwrap_or("2026-01"));
        let to = format!("to = \"{}\"", latest.as_deref().unwrap_or("2026-12"));
        let message = text!(
            "riwayat produksi harus menyebut bulan pertama (`from`) dan terakhirnya (`to`)",
            "a history of production must name its first month (`from`) and its last (`to`)"
        );
        let help = match (first, last) {
            (None, None) => text!(
                "tambahkan {from} dan {to}, bila itu bulan pertama dan terakhir yang dicatat; bulan di antaranya yang tidak ditulis berarti belum tahu",
                "add {from} and {to}, if those are the first and last month on record; a month between them that is not written is not known"
            ),
            (None, _) => text!(
                "tambahkan {from}, bila itu bulan pertama yang dicatat",
                "add {from}, if that is the first month on record"
            ),
            _ => text!(
                "tambahkan {to}, bila itu bulan terakhir yang dicatat",
                "add {to}, if that is the last month on record"
            ),
        };
        self.report(span, Diagnostic::new(Code::MissingKey, message).help(help));
    }

    fn is_history(&mut self, from: Date, to: Date, span: Span) -> bool {
        let (message, help) = if to < from {
            (
                text!("riwayat berakhir sebelum mulai", "the history ends before it starts"),
                text!("tukar `from` dan `to`", "swap `from` and `to`"),
            )
        } else if to.days() - from.days() > LONGEST {
            (
                text!("riwayat lebih dari lima puluh tahun", "the history spans more than fifty years"),
                text!("periksa tahunnya", "check the years"),
            )
        } else {
            return true;
        };
        self.report(span, Diagnostic::new(Code::BadHistory, message).help(help));
        false
    }

    fn months(&mut self, node: &Spanned<Value>, counted: &Counted) -> Recorded {
        let mut months = Recorded::new();
        for item in self.reader.list(node).unwrap_or_default() {
            let Some((month, span)) = self.recorded(item, counted) else { continue };
            if let Some((_, first)) = months.get(&month.month) {
                let (first, name) = (*first, written(month.month));
                self.twice(span, Code::MonthTwice, &name, Some(first));
                continue;
            }
            months.insert(month.month, (month, span));
        }
        months
    }

    fn recorded(&mut self, item: &Spanned<Value>, counted: &Counted) -> Option<(Month, Span)> {
        if !self.is_record(item, MONTH_KEYS) {
            return None;
        }
        let goods = unit("goods");
        let due = Due { unit: &goods, range: NOT_NEGATIVE, whole: false };
        let node = self.required(item, "month");
        let month = node.and_then(|node| self.month(node));
        let made = self.amount(item, "made", &due, counted);
        let rejected = self.optional(item, "rejected", |context, node| context.number(node, &due, counted));
        let limited_by =
            self.optional(item, "limited_by", |context, node| Limit::read(node, &mut context.reader));
        let span = node.map_or(item.span, |node| node.span);
        // "Anything" says no more than nothing at all.
        let rejected = rejected?.filter(|rejected| *rejected != NOT_NEGATIVE);
        Some((Month { month: month?, made: made?, rejected, limited_by: limited_by? }, span))
    }

    /// Refuses months of a table in which certainly more was made than its capacity allows. The place is that of the capacity.
    pub(super) fn months_within(
        &mut self,
        capacity: Option<(&Possible, Span)>,
        history: Option<&History>,
        table: &Value,
    ) {
        let (Some((Possible::Number(most), place)), Some(history)) = (capacity, history) else { return };
        for month in history.months.iter().filter(|month| !at_least(most.hi, month.made.lo)) {
            let span = made_span(table, month.month).unwrap_or(place);
            let diagnostic = above_capacity(month, *most);
            self.report_with(span, diagnostic, place, text!("kapasitas di sini", "capacity here"));
        }
    }
}

fn above_capacity(month: &Month, most: Interval) -> Diagnostic {
    let name = wording::both(|lang| wording::month(month.month, lang));
    let [made, most] =
        [month.made.lo, most.hi].map(|value| wording::both(|lang| wording::number(value, 3, lang)));
    let message = Text::new(
        format!("hasil {} ({}) melebihi kapasitas yang dinyatakan ({})", name.id, made.id, most.id),
        format!("the output of {} ({}) exceeds the declared capacity ({})", name.en, made.en, most.en),
    );
    let help = text!("salah satu dari kedua angka ini keliru", "one of the two numbers is wrong");
    Diagnostic::new(Code::MonthAboveCapacity, message).help(help)
}

/// `2026-03`
pub(super) fn written(month: Date) -> String {
    let (year, month, _) = month.ymd();
    format!("{year:04}-{month:02}")
}

fn made_span(table: &Value, month: Date) -> Option<Span> {
    let Value::Array(items) = &table.get("month")?.value else { return None };
    let name = written(month);
    let item =
        items.iter().find(|item| item.value.get("month").and_then(|m| m.value.as_text()) == Some(&name))?;
    item.value.get("made").map(|node| node.span)
}
