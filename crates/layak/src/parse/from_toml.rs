//! TOML text to a value tree: every mistake of syntax, bad dates and numbers, duplicate keys.

use super::limits;
use super::number::usable;
use super::syntax_words::explain;
use super::value::{Entry, Value};
use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{Source, Span, Spanned};
use crate::text::text;
use toml::de::{DeTable, DeValue};

/// What came out of a text.
pub(crate) struct Read {
    pub(crate) root: Spanned<Value>,
    pub(crate) broken_lines: Vec<usize>,
    pub(crate) incomplete: bool,
}

pub(crate) fn read(source: &Source, diagnostics: &mut Diagnostics) -> Read {
    let whole = Span::new(0, 0);
    if let Some(refused) = limits::refuse_toml(source) {
        diagnostics.push(refused);
        let root = Spanned::new(Value::Table(Vec::new()), whole);
        return Read { root, broken_lines: Vec::new(), incomplete: true };
    }
    let (table, errors) = DeTable::parse_recoverable(source.text());
    let mut broken_lines = Vec::new();
    let mut last = None;
    for error in &errors {
        let (diagnostic, span, breaks) = mistake(source, error.message(), error.span());
        // The lexer may report each part of one bad date.
        if last.replace((diagnostic.code, span)) == Some((diagnostic.code, span)) {
            continue;
        }
        if breaks {
            broken_lines.push(source.line_column(span.start).0);
        }
        diagnostics.push(diagnostic.at(source, span));
    }
    broken_lines.sort_unstable();
    broken_lines.dedup();
    let mut walk = Walk { source, diagnostics, broken: !broken_lines.is_empty() };
    let root = Spanned::new(walk.table(table.into_inner()), whole);
    Read { root, incomplete: !broken_lines.is_empty(), broken_lines }
}

/// Names one mistake that the TOML crate found. The last part says whether it may hide other things.
fn mistake(source: &Source, message: &str, range: Option<std::ops::Range<usize>>) -> (Diagnostic, Span, bool) {
    let span = range.map_or(Span::new(0, 0), |range| Span::new(range.start, range.end));
    if message == "duplicate key" {
        let key = source.text().get(span.start..span.end).unwrap_or_default();
        let diagnostic = Diagnostic::new(
            Code::DuplicateKey,
            text!("kunci {key} sudah ada di tabel ini", "the key {key} stands in this table already"),
        )
        .help(text!("hapus salah satu", "remove one of them"));
        return (diagnostic, span, false);
    }
    if let Some(span) = date_around(source.text(), span) {
        return (bad_date(), span, true);
    }
    let (words, help) = explain(message);
    let mut diagnostic = Diagnostic::new(Code::TomlSyntax, words);
    diagnostic.help = help;
    (diagnostic, visible(source.text(), span), true)
}

fn bad_date() -> Diagnostic {
    let message = text!("kalender tidak mengenal tanggal ini", "the calendar does not have this date");
    Diagnostic::new(Code::BadDate, message)
        .help(text!("tulis tanggal sebagai 2026-11-21", "write a date as 2026-11-21"))
}

/// The word around a place, if it looks like a date: digits, hyphen, digits, hyphen, digits.
fn date_around(text: &str, span: Span) -> Option<Span> {
    let is_part = |byte: &u8| byte.is_ascii_digit() || *byte == b'-';
    let before = text.as_bytes().get(..span.start)?.iter().rev().take_while(|b| is_part(b)).count();
    let after = text.as_bytes().get(span.start..)?.iter().take_while(|b| is_part(b)).count();
    let span = Span::new(span.start - before, span.start + after);
    let parts: Vec<&str> = text.get(span.start..span.end)?.split('-').collect();
    (parts.len() == 3 && parts.iter().all(|part| !part.is_empty())).then_some(span)
}

/// An empty span at the end of a line would have nothing to underline: it takes the character before it.
fn visible(text: &str, span: Span) -> Span {
    if span.start < span.end {
        return span;
    }
    let before = text.get(..span.start).unwrap_or_default();
    let at_end = text.get(span.start..).is_none_or(|rest| rest.is_empty() || rest.starts_with(['\n', '\r']));
    match before.chars().next_back().filter(|c| at_end && !matches!(c, '\n' | '\r')) {
        Some(last) => Span::new(span.start - last.len_utf8(), span.start),
        None => span,
    }
}

struct Walk<'a> {
    source: &'a Source,
    diagnostics: &'a mut Diagnostics,
    broken: bool,
}

impl Walk<'_> {
    fn table(&mut self, table: DeTable<'_>) -> Value {
        let mut entries: Vec<Entry> = table
            .into_iter()
            .map(|(key, value)| {
                let span = Span::new(key.span().start, key.span().end);
                let key = Spanned::new(key.into_inner().into_owned(), span);
                Entry { key, value: self.value(value) }
            })
            .collect();
        // The TOML crate sorts by name.
        entries.sort_by_key(|entry| entry.key.span);
        Value::Table(entries)
    }

    fn value(&mut self, value: toml::Spanned<DeValue<'_>>) -> Spanned<Value> {
        let span = Span::new(value.span().start, value.span().end);
        let value = match value.into_inner() {
            // Where a value is missing the TOML crate puts a zero without a place.
            DeValue::Integer(_) if self.broken && span.start == span.end => Value::Invalid,
            DeValue::String(text) => Value::Text(text.into_owned()),
            DeValue::Boolean(flag) => Value::Bool(flag),
            DeValue::Integer(digits) => self.number(span, integer(digits.as_str(), digits.radix()), true),
            DeValue::Float(digits) => self.number(span, digits.as_str().parse().unwrap_or(f64::NAN), false),
            DeValue::Datetime(when) => {
                let day = when.date.map(|d| (i32::from(d.year), u32::from(d.month), u32::from(d.day)));
                self.date(span, day, when.time.is_some() || when.offset.is_some())
            }
            DeValue::Array(items) => {
                let items = items.into_iter().map(|item| self.value(item)).collect();
                Value::Array(items)
            }
            DeValue::Table(table) => self.table(table),
        };
        Spanned::new(value, span)
    }

    fn number(&mut self, span: Span, value: f64, integer: bool) -> Value {
        match usable(value) {
            Ok(value) => Value::Number { value, integer },
            Err(diagnostic) => self.refuse(diagnostic, span),
        }
    }

    fn date(&mut self, span: Span, day: Option<(i32, u32, u32)>, timed: bool) -> Value {
        match day {
            Some((year, month, day)) if !timed => match Date::new(year, month, day) {
                Ok(date) => Value::Date(date),
                Err(_) => self.refuse(bad_date(), span),
            },
            // Reported by the TOML crate.
            None if !timed => Value::Invalid,
            _ => {
                let message = text!("hanya tanggal, tanpa jam", "only a date, without a time of day");
                let help = text!("tulis tanggal sebagai 2026-11-21", "write a date as 2026-11-21");
                self.refuse(Diagnostic::new(Code::BadDate, message).help(help), span)
            }
        }
    }

    fn refuse(&mut self, diagnostic: Diagnostic, span: Span) -> Value {
        self.diagnostics.push(diagnostic.at(self.source, span));
        Value::Invalid
    }
}

/// Beyond i128 the value is past the limit anyway, whatever its digits are.
fn integer(digits: &str, radix: u32) -> f64 {
    i128::from_str_radix(digits, radix).map_or(f64::MAX, |value| value as f64)
}
