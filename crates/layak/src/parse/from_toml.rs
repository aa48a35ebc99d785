//! TOML text to a value tree: every mistake of syntax, bad dates and numbers, duplicate keys.

use super::limits;
use super::number::{decimal, usable};
use super::syntax_words::explain;
use super::unclosed;
use super::value::{Entry, Value};
use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::order::Arrange;
use crate::source::{Source, Span, Spanned};
use crate::text::text;
use toml::de::{DeTable, DeValue};

/// Lines with mistakes of syntax after which no more are listed.
const MOST_BROKEN_LINES: usize = 100;

/// What came out of a text.
pub(crate) struct Read {
    pub(crate) root: Spanned<Value>,
    pub(crate) damage: Damages,
}

/// What mistakes of syntax have hidden. Whatever is odd there is a consequence and not worth a word.
#[derive(Clone, Debug, Default)]
pub(crate) struct Damages {
    /// Lines with mistakes, ascending.
    lines: Vec<usize>,
    /// From this byte on nothing can be trusted.
    lost_from: Option<usize>,
    /// Parts were skipped, so nothing may be called missing.
    pub(crate) incomplete: bool,
}

impl Damages {
    /// Of a text that was not read at all, or one without mistakes of syntax.
    pub(crate) fn of_refused(refused: bool) -> Self {
        Self { incomplete: refused, ..Self::default() }
    }

    /// True if the text at this place was read as it was meant.
    pub(crate) fn spares(&self, source: &Source, span: Span) -> bool {
        let lost = self.lost_from.is_some_and(|from| span.start >= from);
        !lost && (self.lines.is_empty() || self.lines.binary_search(&source.line_of(span.start)).is_err())
    }
}

pub(crate) fn read(source: &Source, diagnostics: &mut Diagnostics) -> Read {
    let whole = Span::new(0, 0);
    if let Some(refused) = limits::refuse_toml(source) {
        diagnostics.push(refused);
        let root = Spanned::new(Value::Table(Vec::new()), whole);
        return Read { root, damage: Damages::of_refused(true) };
    }
    let (table, errors) = DeTable::parse_recoverable(source.text());
    let mut broken_lines = Vec::new();
    let mut incomplete = false;
    let unclosed = errors
        .iter()
        .any(|error| error.message().starts_with("unclosed"))
        .then(|| unclosed::bracket(source.text()))
        .flatten();
    if let Some(span) = unclosed {
        let (message, help) = explain("unclosed array");
        let mut diagnostic = Diagnostic::new(Code::TomlSyntax, message).at(source, span);
        diagnostic.help = Some(help);
        diagnostics.push(diagnostic);
        broken_lines.push(source.line_of(span.start));
    }
    for error in &errors {
        let (diagnostic, span, damage) = mistake(source, error.message(), error.span());
        let line = source.line_of(span.start);
        incomplete |= damage == Damage::Rest;
        // What the crate says after an open bracket, or after another mistake of the same line, only follows from it.
        let follows = unclosed.is_some_and(|open| span.start > open.start) || broken_lines.contains(&line);
        if damage == Damage::None || !follows {
            diagnostics.push_at(diagnostic, source, span);
        }
        if damage != Damage::None && !broken_lines.contains(&line) {
            broken_lines.push(line);
        }
        // A text of nothing but mistakes is no TOML; a hundred lines tell that.
        if broken_lines.len() > MOST_BROKEN_LINES {
            break;
        }
    }
    broken_lines.arrange();
    let damage = Damages { lines: broken_lines, lost_from: unclosed.map(|span| span.start), incomplete };
    let mut walk = Walk { source, diagnostics, damage: &damage };
    let root = Spanned::new(walk.table(table.into_inner()), whole);
    Read { root, damage }
}

/// How much of the text a mistake of syntax may have hidden.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Damage {
    None,
    /// Only its own line.
    Line,
    /// Perhaps all that follows.
    Rest,
}

/// Names one mistake that the TOML crate found.
fn mistake(
    source: &Source,
    message: &str,
    range: Option<std::ops::Range<usize>>,
) -> (Diagnostic, Span, Damage) {
    let span = range.map_or(Span::new(0, 0), |range| Span::new(range.start, range.end));
    if message == "duplicate key" {
        let key = source.text().get(span.start..span.end).unwrap_or_default();
        let diagnostic = Diagnostic::new(
            Code::DuplicateKey,
            text!("kunci {key} sudah ada di tabel ini", "the key {key} stands in this table already"),
        )
        .help(text!("hapus salah satu", "remove one of them"));
        return (diagnostic, span, Damage::None);
    }
    if let Some(span) = date_around(source.text(), span) {
        return (bad_date(), span, Damage::Line);
    }
    // The crate speaks of quotes even where there is nothing to put into them.
    let nothing = message.starts_with("string values") && span.start == span.end;
    let (words, help) = explain(if nothing { "missing value" } else { message });
    let mut diagnostic = Diagnostic::new(Code::TomlSyntax, words);
    diagnostic.help = Some(help);
    (diagnostic, visible(source.text(), span), Damage::Rest)
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

/// An empty span at the end of a line would have nothing to underline: it takes the word before it.
fn visible(text: &str, span: Span) -> Span {
    let at_end = text.get(span.start..).is_none_or(|rest| rest.is_empty() || rest.starts_with(['\n', '\r']));
    if span.start < span.end || !at_end {
        return span;
    }
    let before = text.get(..span.start).unwrap_or_default();
    let is_word = |c: &char| c.is_ascii_alphanumeric() || !c.is_ascii() || matches!(c, '_' | '-');
    let word: usize = before.chars().rev().take_while(is_word).map(char::len_utf8).sum();
    let last = before.chars().next_back().filter(|c| !matches!(c, '\n' | '\r')).map_or(0, char::len_utf8);
    Span::new(span.start - word.max(last), span.start)
}

/// The number that TOML's digits stand for. `inf` and `nan`, which JSON does not know, are no numbers that anybody may write.
fn fraction(digits: &str) -> f64 {
    decimal(digits.strip_prefix('+').unwrap_or(digits)).unwrap_or(f64::NAN)
}

struct Walk<'a> {
    source: &'a Source,
    diagnostics: &'a mut Diagnostics,
    damage: &'a Damages,
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
        entries.arrange_by_key(|entry| entry.key.span);
        Value::Table(entries)
    }

    fn value(&mut self, value: toml::Spanned<DeValue<'_>>) -> Spanned<Value> {
        let span = Span::new(value.span().start, value.span().end);
        let value = match value.into_inner() {
            // Where a value is missing the TOML crate puts a zero or an empty text without a place.
            DeValue::Integer(_) | DeValue::String(_) if self.damage.incomplete && span.start == span.end => {
                Value::Invalid
            }
            DeValue::String(text) => Value::Text(text.into_owned()),
            DeValue::Boolean(flag) => Value::Bool(flag),
            DeValue::Integer(digits) => self.number(span, integer(digits.as_str(), digits.radix()), true),
            DeValue::Float(digits) => self.number(span, fraction(digits.as_str()), false),
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
            Err(diagnostic) => self.refuse(*diagnostic, span),
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
        if self.damage.spares(self.source, span) {
            self.diagnostics.push_at(diagnostic, self.source, span);
        }
        Value::Invalid
    }
}

/// Beyond i128 the value is past the limit anyway, whatever its digits are.
fn integer(digits: &str, radix: u32) -> f64 {
    i128::from_str_radix(digits, radix).map_or(f64::MAX, |value| value as f64)
}
