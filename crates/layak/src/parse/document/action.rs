//! `[action.NAME]`: what can be done, what it costs, and what it changes.

use super::{CitationDoc, ConditionDoc, ScalarDoc};
use crate::parse::reader::{Read, Reader, Rule};
use crate::parse::record::record;
use crate::parse::value::Value;
use crate::source::Spanned;
use crate::text::{Text, text};
#[cfg(feature = "schema")]
use schemars::{Schema, SchemaGenerator, json_schema};

record! {
    /// Something that can be done.
    pub struct ActionDoc {
        /// What to do.
        title: Text,
        /// IDR.
        cost: RangeDoc,
        /// How many times it must be done: an expression such as the members still without a clean kitchen. Cost and `raises` are for one time.
        times: Option<ConditionDoc>,
        /// Days.
        duration: RangeDoc,
        /// Actions to finish first, or `{ when = "condition" }`.
        requires: Vec<RequiresDoc>,
        /// Facts that it sets, path to value.
        sets: Vec<(Spanned<String>, Spanned<SetValueDoc>)>,
        /// A date fact that becomes the day of finishing plus `valid_for`.
        sets_until: Option<Spanned<String>>,
        /// Days for which its result stays valid; 0 where `sets_until` is the day of finishing itself.
        valid_for: Option<Spanned<f64>> => Rule::NOT_NEGATIVE,
        /// Declared numbers that it raises, path to amount.
        raises: Vec<(Spanned<String>, Spanned<f64>)>,
        /// Who provides it.
        provider: Text,
        /// Papers to prepare.
        papers: Vec<Text>,
        /// What to know before starting: what the cost includes, what to avoid, how long something holds. No papers; nothing to tick off.
        notes: Vec<Text>,
        /// Where cost and duration come from.
        sources: Vec<CitationDoc>,
    }

    /// From low to high.
    #[derive(Copy, Default)]
    pub struct RangeDoc {
        /// Least.
        low: f64 => Rule::NOT_NEGATIVE,
        /// Most.
        high: f64 => Rule::NOT_NEGATIVE,
    }

    /// A state of affairs that must hold first.
    struct WhenDoc {
        /// A condition that must be certainly true.
        when: ConditionDoc,
    }
}

/// An entry of `requires`.
#[derive(Clone, Debug)]
pub enum RequiresDoc {
    /// An action, `name` or `set.name`.
    Action(Spanned<String>),
    /// `{ when = "…" }`
    When(ConditionDoc),
}

/// A value that an action sets: the raw scalar, checked against the fact's type later.
#[derive(Clone, Debug)]
pub enum SetValueDoc {
    /// A word (choice) or text.
    Text(String),
    /// Choices that hold afterwards, or with `!` before them do not; others stay as they were.
    Words(Vec<String>),
    /// Anything else.
    Scalar(ScalarDoc),
}

impl Read for RequiresDoc {
    fn read(node: &Spanned<Value>, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.value {
            Value::Text(name) => Some(Self::Action(Spanned::new(name.clone(), node.span))),
            Value::Table(_) => WhenDoc::read(node, reader).map(|doc| Self::When(doc.when)),
            _ => {
                let due = text!(
                    "nama tindakan atau {{ when = \"…\" }}",
                    "the name of an action or {{ when = \"…\" }}"
                );
                reader.wrong_type(node, &due, "[\"bpom.register-md\"]");
                None
            }
        }
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [{ "type": "string" }, WhenDoc::schema(generator)] })
    }
}

impl Read for SetValueDoc {
    fn read(node: &Spanned<Value>, reader: &mut Reader<'_>) -> Option<Self> {
        if let Value::Text(word) = &node.value {
            return Some(Self::Text(word.clone()));
        }
        if matches!(node.value, Value::Array(_)) {
            let filled = reader.fits(node, Rule::FILLED);
            return Vec::<String>::read(node, reader).filter(|_| filled).map(Self::Words);
        }
        let found = ScalarDoc::of(&node.value).map(Self::Scalar);
        if found.is_none() {
            reader.wrong_type(node, &word_or_scalar(), "{ \"bpom.md\" = \"held\" }");
        }
        found
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [
            { "type": ["string", "number", "boolean"] },
            { "type": "array", "items": { "type": "string" }, "minItems": 1 }
        ] })
    }
}

/// A path without quotes becomes tables inside one another; the example leads back to the quotes.
pub(super) fn word_or_scalar() -> Text {
    text!(
        "teks, angka, tanggal, true/false, atau daftar pilihan",
        "a text, a number, a date, true/false, or a list of choices"
    )
}
