//! What was made month by month, and the steps of production.

use super::context::Context;
use super::goods::Counted;
use super::number::Due;
use super::{History, Limit, Month, Process, Profile};
use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::reader::Rule;
use crate::parse::value::Value;
use crate::source::{Span, Spanned};
use crate::text::text;
use crate::unit::Unit;
use crate::value::{Interval, Possible, Tri, at_least};
use std::collections::BTreeMap;

/// Keys of `[production]` that are the engine's own.
pub(super) const HISTORY_KEYS: [&str; 3] = ["month", "from", "to"];
/// Keys of one month.
pub(super) const MONTH_KEYS: &[&str] = &["month", "made", "rejected", "limited_by"];
/// Keys of one step.
pub(super) const PROCESS_KEYS: &[&str] = &["name", "machines", "rate", "hours", "availability", "yield"];
/// What can limit a month.
pub(super) const LIMITS: &[(&str, Limit)] = &[
    ("orders", Limit::Orders),
    ("material", Limit::Material),
    ("labour", Limit::Labour),
    ("machine", Limit::Machine),
    ("season", Limit::Season),
];
/// The fact that no month may exceed.
pub(super) const CAPACITY: &str = "production.declared_capacity";
/// Days in a history of fifty years: more is a slip of the pen.
const LONGEST: i32 = 50 * 366;
/// Hours of the longest month.
pub(super) const MOST_HOURS: f64 = 744.0;

/// A recorded month with the place of its output.
type Recorded = BTreeMap<Date, (Month, Span)>;

impl Context<'_> {
    /// `month`, `from` and `to` of `[production]`. Months come in the order of the calendar.
    pub(super) fn history(&mut self, table: &Spanned<Value>) -> Option<History> {
        let given = |key: &str| table.value.get(key).filter(|node| node.value != Value::Null);
        let (first, last) = (given("from"), given("to"));
        let (from, to) = (first.map(|node| self.month(node)), last.map(|node| self.month(node)));
        let months = given("month").map(|node| self.months(node)).unwrap_or_default();
        // What was refused already must not be made up from the months.
        let from = from.unwrap_or_else(|| months.keys().next().copied());
        let to = to.unwrap_or_else(|| months.keys().next_back().copied());
        let (Some(from), Some(to)) = (from, to) else {
            if months.is_empty() && (from.is_some() && last.is_none() || to.is_some() && first.is_none()) {
                let span = first.or(last).map_or(table.span, |node| node.span);
                let message =
                    text!("riwayat produksi perlu `from` dan `to`", "a history needs both `from` and `to`");
                self.report(span, Diagnostic::new(Code::MissingKey, message));
            }
            return None;
        };
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

    fn months(&mut self, node: &Spanned<Value>) -> Recorded {
        let counted = self.goods.section("production");
        let mut months = Recorded::new();
        for item in self.reader.list(node).unwrap_or_default() {
            let Some((month, span)) = self.recorded(item, &counted) else { continue };
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
        let entries = self.reader.table(item)?;
        self.reader.known_keys(entries, MONTH_KEYS);
        for key in ["month", "made"] {
            self.required(item, key);
        }
        let goods = Unit::parse("goods").unwrap_or_else(Unit::none);
        let due = Due { unit: &goods, range: NOT_NEGATIVE, whole: false };
        let month = item.value.get("month").and_then(|node| self.month(node));
        let made = item.value.get("made").and_then(|node| self.number(node, &due, counted));
        let rejected = self.given(item, "rejected").map(|node| self.number(node, &due, counted));
        let limited_by = self.given(item, "limited_by").map(|node| self.limit(node));
        let span = item.value.get("month").map_or(item.span, |node| node.span);
        let month = Month {
            month: month?,
            made: made?,
            rejected: refused_or(rejected)?,
            limited_by: refused_or(limited_by)?,
        };
        Some((month, span))
    }

    fn limit(&mut self, node: &Spanned<Value>) -> Option<Limit> {
        let words: Vec<&str> = LIMITS.iter().map(|(word, _)| *word).collect();
        let limit = |word: &str| LIMITS.iter().find(|(known, _)| *known == word).map(|(_, limit)| *limit);
        self.reader.word(node, limit, &words)
    }

    /// Refuses months in which certainly more was made than can be.
    pub(super) fn months_within_capacity(&mut self, profile: &Profile, root: &Value, capacity: Option<Span>) {
        let Some((id, _)) = self.fact(CAPACITY) else { return };
        let (Some(answer), Some(history)) = (profile.answers.get(&id), &profile.history) else { return };
        let Possible::Number(most) = answer.value else { return };
        for month in history.months.iter().filter(|month| !at_least(most.hi, month.made.lo)) {
            let span = made_span(root, month.month).unwrap_or_default();
            let (name, made, most) = (written(month.month), month.made.lo, most.hi);
            let message = text!(
                "hasil {name} ({made}) melebihi kapasitas yang dinyatakan ({most})",
                "the output of {name} ({made}) exceeds the declared capacity ({most})"
            );
            let help = text!("salah satu dari kedua angka ini keliru", "one of the two numbers is wrong");
            let diagnostic = Diagnostic::new(Code::MonthAboveCapacity, message).help(help);
            match capacity {
                Some(other) => {
                    self.report_with(span, diagnostic, other, text!("kapasitas di sini", "capacity here"))
                }
                None => self.report(span, diagnostic),
            }
        }
    }

    /// An order that does not exist has no quantity.
    pub(super) fn order_not_denied(&mut self, profile: &Profile, quantity: Option<Span>) {
        let Some((exists, _)) = self.fact("order.exists") else { return };
        let denied = profile.answers.get(&exists).is_some_and(|a| a.value == Possible::Bool(Tri::FALSE));
        if let (true, Some(span)) = (denied, quantity) {
            let message = text!(
                "ada jumlah pesanan, padahal dijawab belum ada pesanan",
                "a quantity is ordered, yet the answer says that there is no order"
            );
            let help = text!(
                "hapus jumlahnya, atau jawab `exists = true`",
                "remove the quantity, or answer `exists = true`"
            );
            self.report(span, Diagnostic::new(Code::ContradictoryAnswer, message).help(help));
        }
    }

    /// `[[process]]`
    pub(super) fn processes(&mut self, node: &Spanned<Value>) -> Option<Vec<Process>> {
        let items = self.reader.list(node)?;
        Some(items.iter().filter_map(|item| self.process(item)).collect())
    }

    fn process(&mut self, item: &Spanned<Value>) -> Option<Process> {
        let entries = self.reader.table(item)?;
        self.reader.known_keys(entries, PROCESS_KEYS);
        let name = self.reader.field::<String>(item.span, entries, "name", Rule::ANY);
        let counted = self.goods.section("production");
        let mut part = |key: &str, unit: &str, most: f64| {
            let range = Interval::new(0.0, most);
            let unit = Unit::parse(unit).unwrap_or_else(Unit::none);
            let due = Due { unit: &unit, range, whole: false };
            match item.value.get(key).filter(|node| node.value != Value::Null) {
                Some(node) => self.number(node, &due, &counted),
                None => Some(range),
            }
        };
        let machines = part("machines", "", f64::INFINITY);
        let rate = part("rate", "goods/h", f64::INFINITY);
        let hours = part("hours", "h", MOST_HOURS);
        let (availability, yields) = (part("availability", "ratio", 1.0), part("yield", "ratio", 1.0));
        Some(Process {
            name: name?,
            machines: machines?,
            rate: rate?,
            hours: hours?,
            availability: availability?,
            yields: yields?,
        })
    }

    fn given<'v>(&self, item: &'v Spanned<Value>, key: &str) -> Option<&'v Spanned<Value>> {
        item.value.get(key).filter(|node| node.value != Value::Null)
    }

    fn required(&mut self, item: &Spanned<Value>, key: &str) {
        if item.value.get(key).is_none() {
            let message =
                text!("kunci \"{key}\" harus ada di tabel ini", "this table must have the key \"{key}\"");
            let help = text!("tambahkan {key} = …", "add {key} = …");
            self.report(item.span, Diagnostic::new(Code::MissingKey, message).help(help));
        }
    }
}

const NOT_NEGATIVE: Interval = Interval { lo: 0.0, hi: f64::INFINITY };

/// What was not given is `Some(None)`, what was refused is `None`.
fn refused_or<T>(read: Option<Option<T>>) -> Option<Option<T>> {
    match read {
        None => Some(None),
        Some(read) => read.map(Some),
    }
}

/// `2026-03`
pub(super) fn written(month: Date) -> String {
    let (year, month, _) = month.ymd();
    format!("{year:04}-{month:02}")
}

fn made_span(root: &Value, month: Date) -> Option<Span> {
    let Value::Array(items) = &root.get("production")?.value.get("month")?.value else { return None };
    let name = written(month);
    let item =
        items.iter().find(|item| item.value.get("month").and_then(|m| m.value.as_text()) == Some(&name))?;
    item.value.get("made").map(|node| node.span)
}
