//! Dates as answered: a day, a month that stands for all its days, or a range of them.

use super::context::Context;
use crate::date::{Date, DateError};
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::reader::{Read, Reader};
use crate::parse::value::Value;
use crate::source::{Span, Spanned};
use crate::text::text;
use crate::value::Interval;

/// A day, written as a TOML date or as text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Day(pub(super) Date);

impl Read for Day {
    fn read(node: &Spanned<Value>, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.value {
            Value::Date(day) => Some(Self(*day)),
            Value::Text(written) => written.parse().map(Self).map_err(|why| bad(node.span, why, reader)).ok(),
            _ => {
                reader.wrong_type(
                    node,
                    &text!("tanggal seperti 2026-11-30", "a date such as 2026-11-30"),
                    "2026-11-30",
                );
                None
            }
        }
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        generator.subschema_for::<Date>()
    }
}

fn bad(span: Span, why: DateError, reader: &mut Reader<'_>) {
    let message = match why {
        DateError::Form => text!("ini bukan tanggal", "this is not a date"),
        DateError::NoSuchDay => {
            text!("kalender tidak mengenal tanggal ini", "the calendar does not have this date")
        }
    };
    let help = text!("tulis tanggal sebagai 2026-11-30", "write a date as 2026-11-30");
    reader.report(span, Diagnostic::new(Code::BadDate, message).help(help));
}

impl Context<'_> {
    /// `2026-11-30`, `"2026-11"` or `{ min = …, max = … }` as day numbers.
    pub(super) fn days(&mut self, node: &Spanned<Value>) -> Option<Interval> {
        let Value::Table(entries) = &node.value else {
            let (first, last) = self.span_of_days(node)?;
            return Some(Interval::new(number(first), number(last)));
        };
        self.reader.known_keys(entries, &["min", "max"]);
        let get = |key: &str| node.value.get(key).filter(|node| node.value != Value::Null);
        let (min, max) = (get("min"), get("max"));
        if min.is_none() && max.is_none() {
            let message = text!("isi `min`, `max`, atau keduanya", "give `min`, `max` or both");
            self.report(node.span, Diagnostic::new(Code::WrongType, message));
            return None;
        }
        let mut end = |node: Option<&Spanned<Value>>| match node {
            None => Some(None),
            Some(node) => self.span_of_days(node).map(Some),
        };
        let (lo, hi) = (end(min), end(max));
        let lo = lo?.map_or(f64::NEG_INFINITY, |(first, _)| number(first));
        let hi = hi?.map_or(f64::INFINITY, |(_, last)| number(last));
        self.not_empty(Interval::new(lo, hi), max.map_or(node.span, |node| node.span))
    }

    /// First and last day of what is written.
    fn span_of_days(&mut self, node: &Spanned<Value>) -> Option<(Date, Date)> {
        if let Value::Text(written) = &node.value
            && let Ok(month) = Date::month(written)
        {
            return Some(month);
        }
        Day::read(node, &mut self.reader).map(|Day(day)| (day, day))
    }

    /// A month, as its first day.
    pub(super) fn month(&mut self, node: &Spanned<Value>) -> Option<Date> {
        let Value::Text(written) = &node.value else {
            let due =
                text!("bulan dalam tanda kutip seperti \"2026-03\"", "a month in quotes such as \"2026-03\"");
            self.reader.wrong_type(node, &due, "\"2026-03\"");
            return None;
        };
        match Date::month(written) {
            Ok((first, _)) => Some(first),
            Err(_) => {
                let message = text!("ini bukan bulan", "this is not a month");
                let help = text!("tulis bulan sebagai \"2026-03\"", "write a month as \"2026-03\"");
                self.report(node.span, Diagnostic::new(Code::BadDate, message).help(help));
                None
            }
        }
    }
}

fn number(day: Date) -> f64 {
    f64::from(day.days())
}
