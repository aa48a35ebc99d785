//! `[[case]]`: a profile and what rules must say of it.

use super::ScalarDoc;
use super::action::word_or_scalar;
use crate::date::Date;
use crate::parse::reader::{Read, Reader};
use crate::parse::record::record;
use crate::parse::value::Value;
use crate::source::Spanned;
#[cfg(feature = "schema")]
use schemars::{Schema, SchemaGenerator, json_schema};

record! {
    /// An example with the outcome that each rule must give.
    pub struct CaseDoc {
        @span,
        /// What the example shows.
        name: Spanned<String>,
        /// The date assessed.
        on: Date,
        /// The profile as written, for the profile reader.
        given: Spanned<Value>,
        /// Rule or derived fact to what it must give: met, unmet, unknown, not_applicable, or a value.
        expect: Vec<(Spanned<String>, Spanned<ExpectDoc>)>,
    }
}

/// What a case expects of one name.
#[derive(Clone, Debug, PartialEq)]
pub enum ExpectDoc {
    /// `met`, `unmet`, `unknown`, `not_applicable`, or a choice of a derived fact.
    Word(String),
    /// Value of a derived fact.
    Scalar(ScalarDoc),
}

impl Read for ExpectDoc {
    fn read(node: &Spanned<Value>, reader: &mut Reader<'_>) -> Option<Self> {
        if let Value::Text(word) = &node.value {
            return Some(Self::Word(word.clone()));
        }
        let found = ScalarDoc::of(&node.value).map(Self::Scalar);
        if found.is_none() {
            reader.wrong_type(node, &word_or_scalar(), "{ \"bpom.md\" = \"held\" }");
        }
        found
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": ["string", "number", "boolean"] })
    }
}

/// A profile, raw: any table.
impl Read for Value {
    fn read(node: &Spanned<Self>, reader: &mut Reader<'_>) -> Option<Self> {
        reader.table(node).map(|_| node.value.clone())
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut SchemaGenerator) -> Schema {
        json_schema!({ "type": "object" })
    }
}
