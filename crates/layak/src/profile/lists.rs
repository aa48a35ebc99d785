//! What lists of records have in common: how long they may be, keys that may be absent, names, amounts.

use super::context::Context;
use super::goods::Counted;
use super::number::Due;
use crate::diagnostic::{Code, Diagnostic};
use crate::order::Map;
use crate::parse::value::Value;
use crate::source::{Span, Spanned};
use crate::text::text;
use crate::unit::Unit;
use crate::value::Interval;

/// Steps, partners, specifications: one workshop knows each of them by name.
pub(super) const MOST_NAMED: usize = 200;
/// Measurements: each characteristic on many days.
pub(super) const MOST_MEASUREMENTS: usize = 1_000;
/// Inspections, deliveries, values of one measurement: one a day for decades, or every item of a large lot.
pub(super) const MOST_EVENTS: usize = 10_000;
/// Anything from nothing on: what is not answered of an amount.
pub(super) const NOT_NEGATIVE: Interval = Interval { lo: 0.0, hi: f64::INFINITY };

impl Context<'_> {
    /// The entries of a list that is not too long to be computed with.
    pub(super) fn entries<'v>(
        &mut self,
        node: &'v Spanned<Value>,
        most: usize,
    ) -> Option<&'v [Spanned<Value>]> {
        let items = self.reader.list(node)?;
        let count = items.len();
        if count <= most {
            return Some(items);
        }
        let message = text!(
            "daftar ini berisi {count}; paling banyak {most}",
            "this list has {count} entries; at most {most} are read"
        );
        let help = text!(
            "periksa apakah ada yang tersalin dua kali, atau gabungkan yang lama",
            "see whether some were copied twice, or combine old ones"
        );
        let span = items.get(most).map_or(node.span, |item| item.span);
        self.report(span, Diagnostic::new(Code::ListTooLong, message).help(help));
        None
    }

    /// Reads each record of such a list; those that were refused are left out.
    pub(super) fn records<T>(
        &mut self,
        node: &Spanned<Value>,
        most: usize,
        mut read: impl FnMut(&mut Self, &Spanned<Value>) -> Option<T>,
    ) -> Option<Vec<T>> {
        let items = self.entries(node, most)?;
        Some(items.iter().filter_map(|item| read(self, item)).collect())
    }

    /// Whether a record is a table; keys that it does not have are told.
    pub(super) fn is_record(&mut self, item: &Spanned<Value>, keys: &[&str]) -> bool {
        let Some(entries) = self.reader.table(item) else { return false };
        self.reader.known_keys(entries, keys);
        true
    }

    /// The value of a key that must be there.
    pub(super) fn required<'v>(&mut self, item: &'v Spanned<Value>, key: &str) -> Option<&'v Spanned<Value>> {
        item.value.get(key).or_else(|| self.reader.missing(item.span, key))
    }

    /// A name that must be there, say something, and be no personal number.
    pub(super) fn name(&mut self, item: &Spanned<Value>, key: &str) -> Option<Spanned<String>> {
        let node = self.required(item, key)?;
        let name = self.filled_text(node)?;
        self.refuse_personal_text(&name, node.span);
        Some(Spanned::new(name, node.span))
    }

    /// What a key may be absent for, read where it is given: `Some(None)` is not answered, `None` was refused.
    pub(super) fn optional<T>(
        &mut self,
        item: &Spanned<Value>,
        key: &str,
        read: impl FnOnce(&mut Self, &Spanned<Value>) -> Option<T>,
    ) -> Option<Option<T>> {
        match given(&item.value, key) {
            None => Some(None),
            Some(node) => read(self, node).map(Some),
        }
    }

    /// A number of a record in its unit, anything in the range while not answered.
    pub(super) fn amount(
        &mut self,
        item: &Spanned<Value>,
        key: &str,
        due: &Due<'_>,
        counted: &Counted,
    ) -> Option<Interval> {
        let read = self.optional(item, key, |context, node| context.number(node, due, counted));
        read.map(|amount| amount.unwrap_or(due.range))
    }

    /// Tells that a record has the name of one above; else its place is kept.
    pub(super) fn named_once(&mut self, seen: &mut Map<String, Span>, name: &Spanned<String>) {
        match seen.get(&name.value).copied() {
            Some(first) => self.twice(name.span, Code::DuplicateName, &name.value, Some(first)),
            None => _ = seen.insert(name.value.clone(), name.span),
        }
    }
}

/// The value of a key that is there and not null: a field of a form that was left empty is not answered.
pub(super) fn given<'v>(table: &'v Value, key: &str) -> Option<&'v Spanned<Value>> {
    table.get(key).filter(|node| node.value != Value::Null)
}

/// A unit of the engine's own records.
pub(super) fn unit(name: &str) -> Unit {
    Unit::parse(name).unwrap_or_else(Unit::none)
}
