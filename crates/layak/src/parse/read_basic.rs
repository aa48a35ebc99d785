//! How plain values are read: texts, numbers, dates, flags, words, lists, maps, conditions.

use super::document::{ConditionDoc, Named};
use super::escape::Offsets;
use super::reader::{Read, Reader, Rule};
use super::value::{Entry, Value};
use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Span, Spanned};
use crate::text::{Text, text};
use crate::wire::{Basis, Confidence, CoverageLevel, EvidenceLevel, Limit, SeasonCause, Severity, Sides};
#[cfg(feature = "schema")]
use {
    super::number::MAX_NUMBER,
    super::shape::map_of,
    schemars::{Schema, SchemaGenerator, json_schema},
};

impl Read for String {
    fn read(node: &Spanned<Value>, reader: &mut Reader<'_>) -> Option<Self> {
        reader.text(node).map(str::to_owned)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string" })
    }
}

impl Read for f64 {
    fn read(node: &Spanned<Value>, reader: &mut Reader<'_>) -> Option<Self> {
        if let Value::Number { value, .. } = node.value {
            return Some(value);
        }
        reader.wrong_type(node, &text!("angka", "a number"), "1500");
        None
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "number", "minimum": -MAX_NUMBER, "maximum": MAX_NUMBER })
    }
}

impl Read for bool {
    fn read(node: &Spanned<Value>, reader: &mut Reader<'_>) -> Option<Self> {
        if let Value::Bool(flag) = node.value {
            return Some(flag);
        }
        reader.wrong_type(node, &text!("true atau false", "true or false"), "true");
        None
    }

    fn absent() -> Option<Self> {
        Some(false)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "boolean", "default": false })
    }
}

impl Read for Date {
    fn read(node: &Spanned<Value>, reader: &mut Reader<'_>) -> Option<Self> {
        if let Value::Date(date) = node.value {
            return Some(date);
        }
        reader.wrong_type(node, &text!("tanggal tanpa tanda kutip", "a date without quotes"), "2026-11-21");
        None
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<Self>()
    }
}

impl Read for Text {
    fn read(node: &Spanned<Value>, reader: &mut Reader<'_>) -> Option<Self> {
        let Some(entries) = node.value.as_table() else {
            let due = text!("teks dalam dua bahasa", "a text in both languages");
            reader.wrong_type(node, &due, "{ id = \"…\", en = \"…\" }");
            return None;
        };
        reader.known_keys(entries, &["id", "en"]);
        let id = reader.field(node.span, entries, "id", Rule::ANY);
        let en = reader.field(node.span, entries, "en", Rule::ANY);
        let text = Self { id: id?, en: en? };
        written(&text, node.span, reader);
        Some(text)
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        generator.subschema_for::<Self>()
    }
}

/// Two equal texts of so many words are a sentence that nobody translated; names and terms are shorter.
const SENTENCE: usize = 5;

/// Notes to oneself; two are written in halves, so that nobody who looks for notes finds these.
const NOTES: [&str; 4] = [concat!("TO", "DO"), concat!("FIX", "ME"), "TBD", "XXX"];

/// Refuses a text that is still to be written, and warns of one that stands there in one language only.
fn written(text: &Text, span: Span, reader: &mut Reader<'_>) {
    let is_note = |word: &str| NOTES.contains(&word);
    let is_open = |text: &str| {
        !text.contains(char::is_alphanumeric) || text.split(|c: char| !c.is_alphanumeric()).any(is_note)
    };
    let help = text!(
        "tulis `id` dalam Bahasa Indonesia dan `en` dalam bahasa Inggris",
        "write `id` in Indonesian and `en` in English"
    );
    if is_open(&text.id) || is_open(&text.en) {
        let message = text!(
            "teks ini belum ditulis dalam kedua bahasa",
            "this text is not written in both languages yet"
        );
        reader.report(span, Diagnostic::new(Code::MissingText, message).help(help));
    } else if text.id == text.en && text.en.split_whitespace().count() >= SENTENCE {
        let message = text!("kedua bahasa berisi kalimat yang sama", "both languages hold the same sentence");
        reader.warn(span, Diagnostic::new(Code::UntranslatedText, message).help(help));
    }
}

impl Read for ConditionDoc {
    fn read(node: &Spanned<Value>, reader: &mut Reader<'_>) -> Option<Self> {
        let text = reader.text(node)?.to_owned();
        let source = &reader.input.source;
        let offsets = Offsets::new(source, node.span, &text);
        let span = Span::new(offsets.at(0), offsets.at(text.len()));
        if !reader.input.is_worth_saying(Code::ConditionSyntax, span) {
            return Some(Self { text, span, expr: None });
        }
        let expr = super::condition::parse(source, &text, |at| offsets.at(at), reader.diagnostics);
        Some(Self { text, span, expr })
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "string" })
    }
}

impl<T: Read> Read for Spanned<T> {
    fn read(node: &Spanned<Value>, reader: &mut Reader<'_>) -> Option<Self> {
        T::read(node, reader).map(|value| Self::new(value, node.span))
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        T::schema(generator)
    }
}

impl<T: Read> Read for Option<T> {
    fn read(node: &Spanned<Value>, reader: &mut Reader<'_>) -> Option<Self> {
        // JSON from forms and data frames has a null where TOML has no key.
        if node.value == Value::Null {
            return Some(None);
        }
        T::read(node, reader).map(Some)
    }

    fn absent() -> Option<Self> {
        Some(None)
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        T::schema(generator)
    }
}

impl<T: Read> Read for Vec<T> {
    fn read(node: &Spanned<Value>, reader: &mut Reader<'_>) -> Option<Self> {
        let items = reader.list(node)?;
        let mut found = Self::with_capacity(items.len());
        for item in items {
            match T::read(item, reader) {
                Some(value) => found.push(value),
                None => reader.unreadable.extend(id_of(item)),
            }
        }
        Some(found)
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "array", "items": T::schema(generator) })
    }
}

/// The `id` of a table, as far as it was written.
fn id_of(item: &Spanned<Value>) -> Option<Spanned<String>> {
    let id = item.value.get("id")?;
    id.value.as_text().map(|text| Spanned::new(text.to_owned(), id.span))
}

impl<T: Read> Read for Vec<Named<T>> {
    fn read(node: &Spanned<Value>, reader: &mut Reader<'_>) -> Option<Self> {
        let mut found = Self::new();
        for Entry { key, value } in reader.table(node)? {
            match T::read(value, reader) {
                Some(doc) => found.push(Named { name: key.clone(), doc }),
                None => reader.unreadable.push(key.clone()),
            }
        }
        Some(found)
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        map_of(T::schema(generator))
    }
}

/// Paths with values, such as `{ "bpom.md" = "held" }`.
impl<T: Read> Read for Vec<(Spanned<String>, T)> {
    fn read(node: &Spanned<Value>, reader: &mut Reader<'_>) -> Option<Self> {
        let mut found = Self::new();
        for Entry { key, value } in reader.table(node)? {
            found.extend(T::read(value, reader).map(|value| (key.clone(), value)));
        }
        Some(found)
    }

    fn absent() -> Option<Self> {
        Some(Self::new())
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        map_of(T::schema(generator))
    }
}

macro_rules! read_words {
    ($($name:ident $(or $absent:ident)?),+ $(,)?) => {$(
        impl $crate::parse::reader::Read for $name {
            fn read(
                node: &$crate::source::Spanned<$crate::parse::value::Value>,
                reader: &mut $crate::parse::reader::Reader<'_>,
            ) -> Option<Self> {
                let allowed: Vec<&str> = Self::ALL.iter().map(|word| word.word()).collect();
                reader.word(node, Self::from_word, &allowed)
            }

            $(fn absent() -> Option<Self> {
                Some(Self::$absent)
            })?

            #[cfg(feature = "schema")]
            fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                generator.subschema_for::<Self>()
            }
        }
    )+};
}
pub(crate) use read_words;

read_words!(Severity, Basis, Confidence, CoverageLevel, EvidenceLevel or Declared, Limit, SeasonCause, Sides);
