//! Tables of a rule set that define names: the set, choices, facts, groups, derived facts, parameters.

use super::ConditionDoc;
use crate::date::Date;
use crate::parse::read_basic::read_words;
use crate::parse::reader::{Read, Reader, Rule};
use crate::parse::record::record;
use crate::parse::value::{Entry, Value};
use crate::source::Spanned;
use crate::text::{Text, text};
use crate::wire::words;
use serde::{Deserialize, Serialize};
#[cfg(feature = "schema")]
use {
    crate::parse::number::MAX_NUMBER,
    crate::parse::shape::map_of,
    schemars::{Schema, SchemaGenerator, json_schema},
};

record! {
    /// The head of a rule set.
    pub struct SetDoc {
        /// Prefix of its facts and rules; no hyphens.
        id: Spanned<String>,
        /// Version, such as "2026.11".
        version: String,
        /// Name.
        title: Text,
        /// The day on which the set was last checked against its sources.
        checked: Date,
        /// A condition, conjoined with `applies` of every rule of the set.
        applies: Option<ConditionDoc>,
    }

    /// Something that can be answered.
    pub struct FactDoc {
        /// What an answer looks like.
        kind as "type": Spanned<FactType>,
        /// For `choice` and `choices`: a table `value = { id, en }`, or the name of a shared list.
        choices: Option<ChoicesDoc>,
        /// Unit of a number.
        unit: Option<Spanned<String>>,
        /// Least possible number. Physical units have 0 unless it is given.
        min: Option<Spanned<f64>>,
        /// Greatest possible number.
        max: Option<Spanned<f64>>,
        /// Only whole numbers.
        whole: bool,
        /// The question.
        ask: Text,
        /// One or two sentences for somebody who has never heard of it.
        help: Option<Text>,
        /// The paper or the look that proves the answer.
        evidence: Option<Text>,
        /// A condition: ask only then. It never changes the value.
        when: Option<ConditionDoc>,
        /// Asked before everything else.
        filter: bool,
        /// Old names.
        was: Vec<Spanned<String>>,
        /// May still stand in a profile, is never asked, and no condition may read it.
        retired: bool,
    }

    /// A named list of facts of one type.
    pub struct GroupDoc {
        /// Names in the own set, or `set.name`.
        facts: Vec<Spanned<String>> => Rule::FILLED,
        /// Name.
        title: Option<Text>,
    }

    /// A named expression that cannot be answered.
    pub struct DeriveDoc {
        /// The expression.
        value: ConditionDoc,
        /// Name.
        title: Text,
        /// Unit of a number.
        unit: Option<Spanned<String>>,
    }

    /// One value of a parameter.
    pub struct ParameterValueDoc {
        /// First day on which it holds.
        from: Spanned<Date>,
        /// Last day on which it holds.
        to: Option<Spanned<Date>>,
        /// The number, date or flag.
        value: Spanned<ScalarDoc>,
        /// Id of the source.
        source: Option<Spanned<String>>,
        /// A remark.
        note: Option<String>,
    }

    /// A number, date or flag that changes with time.
    pub struct ParameterDoc {
        /// Its values with their dates.
        values: Vec<ParameterValueDoc> => Rule::FILLED,
        /// Unit of a number.
        unit: Option<Spanned<String>>,
        /// Name.
        title: Option<Text>,
    }
}

words! {
    in "layak::parse::document";
    /// What an answer to a fact looks like.
    FactType {
        /// Yes or no.
        Bool = "bool",
        /// One of the choices.
        Choice = "choice",
        /// Any of the choices, several may hold.
        Choices = "choices",
        /// A number, with a unit.
        Number = "number",
        /// A day.
        Date = "date",
        /// A name or code.
        Text = "text",
    }
}

read_words!(FactType);

/// One choice.
#[derive(Clone, Debug)]
pub struct ChoiceDoc {
    /// As written in a profile.
    pub value: Spanned<String>,
    /// Label.
    pub label: Text,
}

/// The `choices` of a fact.
#[derive(Clone, Debug)]
pub enum ChoicesDoc {
    /// Written out.
    Own(Vec<ChoiceDoc>),
    /// The name of a shared list.
    Shared(Spanned<String>),
}

/// A number, date or bool as written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ScalarDoc {
    /// A finite number.
    Number(f64),
    /// A day.
    Date(Date),
    /// A flag.
    Bool(bool),
}

impl ScalarDoc {
    /// The scalar of a value, if it is one.
    pub(crate) fn of(value: &Value) -> Option<Self> {
        match value {
            Value::Number { value, .. } => Some(Self::Number(*value)),
            Value::Date(date) => Some(Self::Date(*date)),
            Value::Bool(flag) => Some(Self::Bool(*flag)),
            _ => None,
        }
    }
}

impl Read for ScalarDoc {
    fn read(node: &Spanned<Value>, reader: &mut Reader<'_>) -> Option<Self> {
        let found = Self::of(&node.value);
        if found.is_none() {
            let due = text!("angka, tanggal, atau true/false", "a number, a date, or true/false");
            reader.wrong_type(node, &due, "1500");
        }
        found
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [
            { "type": "number", "minimum": -MAX_NUMBER, "maximum": MAX_NUMBER },
            generator.subschema_for::<Date>(),
            { "type": "boolean" },
        ] })
    }
}

impl Read for Vec<ChoiceDoc> {
    fn read(node: &Spanned<Value>, reader: &mut Reader<'_>) -> Option<Self> {
        let mut found = Self::new();
        for Entry { key, value } in reader.table(node)? {
            let label = Text::read(value, reader);
            found.extend(label.map(|label| ChoiceDoc { value: key.clone(), label }));
        }
        Some(found)
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        map_of(Text::schema(generator))
    }
}

impl Read for ChoicesDoc {
    fn read(node: &Spanned<Value>, reader: &mut Reader<'_>) -> Option<Self> {
        match &node.value {
            Value::Text(name) => Some(Self::Shared(Spanned::new(name.clone(), node.span))),
            Value::Table(_) => Vec::read(node, reader).map(Self::Own),
            _ => {
                let due = text!("tabel pilihan atau nama daftar", "a table of choices or the name of a list");
                reader.wrong_type(node, &due, "{ held = { id = \"…\", en = \"…\" } }");
                None
            }
        }
    }

    #[cfg(feature = "schema")]
    fn schema(generator: &mut SchemaGenerator) -> Schema {
        json_schema!({ "anyOf": [Vec::<ChoiceDoc>::schema(generator), { "type": "string" }] })
    }
}
