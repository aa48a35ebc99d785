//! What one cell of a table says: truth values, numbers, dates and words as people write them, JSON for the rest.

use super::columns::Datum;
use super::input::Cell;
use crate::check::model::Kind;
use serde_json::{Number, Value};

/// Texts with fewer digits hold no personal number (sixteen digits), so they need no closer look.
const HARMLESS_DIGITS: usize = 15;

/// A truth value as written in a table.
fn truth(text: &str) -> Option<bool> {
    let is = |words: [&str; 3]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
    if is(["true", "ya", "yes"]) {
        Some(true)
    } else if is(["false", "tidak", "no"]) {
        Some(false)
    } else {
        None
    }
}

/// Whether a text is a number as JSON writes them; words such as "inf" and "+5" are not.
fn numeral(text: &str) -> Option<Number> {
    if text.starts_with(|c: char| c == '-' || c.is_ascii_digit()) {
        serde_json::from_str(text).ok()
    } else {
        None
    }
}

/// The cell as a value of a profile; `None`: not answered. What does not fit stays a text, and the reader of profiles says why.
pub(super) fn value(datum: Datum<'_>, kind: Option<&Kind>, counted: bool) -> Option<Value> {
    let text = match datum {
        Datum::Empty | Datum::Json(Value::Null) => return None,
        Datum::Json(value) => return Some(value.clone()),
        Datum::Text(text) => text.trim(),
    };
    if text.is_empty() {
        return None;
    }
    let json = |text: &str| text.starts_with(['{', '[']).then(|| serde_json::from_str(text).ok()).flatten();
    let typed = match kind {
        Some(Kind::Bool) => truth(text).map(Value::Bool),
        Some(Kind::Number { .. }) => numeral(text).map(Value::Number),
        _ if counted => numeral(text).map(Value::Number),
        _ => None,
    };
    Some(typed.or_else(|| json(text)).unwrap_or_else(|| text.into()))
}

/// A cell of text that needs no closer look: `Some(None)` is empty, `None` needs one.
pub(super) fn plain_text<'a>(text: &'a str, kind: &Kind) -> Option<Option<Cell<'a>>> {
    if text.is_empty() {
        return Some(None);
    }
    let cell = match kind {
        Kind::Bool => Cell::Bool(truth(text)?),
        Kind::Number { .. } => Cell::Number(numeral(text)?.as_f64()?),
        Kind::Date => Cell::Date(text.parse().ok()?),
        Kind::Choice(_) => Cell::Word(text),
        Kind::Text if harmless(text) => Cell::Word(text),
        _ => return None,
    };
    Some(Some(cell))
}

/// The same for a value that knows its type.
pub(super) fn plain_value<'a>(value: &'a Value, kind: &Kind) -> Option<Option<Cell<'a>>> {
    let cell = match (value, kind) {
        (Value::Bool(value), Kind::Bool) => Cell::Bool(*value),
        (Value::Number(number), Kind::Number { .. }) => Cell::Number(number.as_f64()?),
        (Value::String(text), Kind::Date) => Cell::Date(text.parse().ok()?),
        (Value::String(text), Kind::Choice(_)) => Cell::Word(text),
        (Value::String(text), Kind::Text) if harmless(text) => Cell::Word(text),
        _ => return None,
    };
    Some(Some(cell))
}

/// A text that says something and cannot hold a personal number; JSON in a cell is no text.
fn harmless(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    digits <= HARMLESS_DIGITS && !text.trim().is_empty() && !text.starts_with(['{', '['])
}
