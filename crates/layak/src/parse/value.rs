//! One tree for TOML and JSON: what was written, each part with its place, tables in file order.

use crate::date::Date;
use crate::source::{Span, Spanned};

/// A value as written.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// JSON `null`. TOML has none.
    Null,
    /// `true`, `false`.
    Bool(bool),
    /// A finite number, |x| ≤ 1e15.
    Number {
        /// Its value.
        value: f64,
        /// Written as an integer: without point or exponent.
        integer: bool,
    },
    /// A text.
    Text(String),
    /// A TOML date. JSON has only texts.
    Date(Date),
    /// A list.
    Array(Vec<Spanned<Value>>),
    /// A table; each key only once.
    Table(Vec<Entry>),
    /// Something that could not be read. Its mistake is reported already, so readers keep silent about it.
    Invalid,
}

/// A key with its value.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The key.
    pub key: Spanned<String>,
    /// The value. For a TOML table under a header the span is the header.
    pub value: Spanned<Value>,
}

impl Value {
    /// The entries, if it is a table.
    #[must_use]
    pub fn as_table(&self) -> Option<&[Entry]> {
        match self {
            Self::Table(entries) => Some(entries),
            _ => None,
        }
    }

    /// The text, if it is one.
    #[must_use]
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Self::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The value of a key, if it is a table that has it.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Spanned<Self>> {
        self.as_table()?.iter().find(|entry| entry.key.value == key).map(|entry| &entry.value)
    }
}

/// The JSON pointer (RFC 6901) of the key or value that stands at `span`.
#[must_use]
pub fn pointer_to(root: &Spanned<Value>, span: Span) -> Option<String> {
    if root.span == span {
        return Some(String::new());
    }
    let step = |name: &str, rest: String| format!("/{}{rest}", name.replace('~', "~0").replace('/', "~1"));
    match &root.value {
        Value::Array(items) => items
            .iter()
            .enumerate()
            .find_map(|(index, item)| pointer_to(item, span).map(|rest| step(&index.to_string(), rest))),
        Value::Table(entries) => entries.iter().find_map(|entry| {
            let rest =
                if entry.key.span == span { Some(String::new()) } else { pointer_to(&entry.value, span) };
            rest.map(|rest| step(&entry.key.value, rest))
        }),
        _ => None,
    }
}
