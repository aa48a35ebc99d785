//! The wire types as Python `TypedDict`s. Python 3.10 cannot mark single keys as optional, so a record with optional keys is
//! a total class with a base for the required ones; records inside other types get names of their own.

use super::shape::{Definition, Field, Shape};
use std::fmt::Write as _;

/// Where the Python package keeps them.
pub(super) const PATH: &str = "bindings/python/python/layak/types.py";

/// Keys that cannot be written as attributes of a class.
const KEYWORDS: &[&str] =
    &["and", "as", "class", "def", "del", "for", "from", "if", "in", "is", "not", "or", "with"];

const HEAD: &str = r#""""The shapes of requests and answers.

Made by `cargo xtask gen` from the JSON Schemas of the core. Do not edit.
"""

from __future__ import annotations

from typing import Any, Literal, TypedDict, Union
"#;

/// The whole file.
pub(super) fn print(definitions: &[Definition]) -> String {
    let mut classes = Classes::default();
    for Definition { name, shape, doc } in definitions {
        match shape {
            Shape::Record(fields) => classes.record(name, None, fields, doc),
            shape => classes.alias(name, shape, doc),
        }
    }
    // A class needs its base above it, and an alias needs the classes it names; names inside quotes may come later.
    format!("{HEAD}{}{}{}", classes.records, classes.extended, classes.aliases)
}

#[derive(Default)]
struct Classes {
    records: String,
    extended: String,
    aliases: String,
}

impl Classes {
    fn alias(&mut self, name: &str, shape: &Shape, doc: &str) {
        let value = self.expression(name, shape);
        let doc = if doc.is_empty() { String::new() } else { format!("\"\"\"{doc}\"\"\"\n") };
        let _ = write!(self.aliases, "\n{name} = {value}\n{doc}");
    }

    fn record(&mut self, name: &str, base: Option<&str>, fields: &[Field], doc: &str) {
        let typed: Vec<(&Field, String)> = fields
            .iter()
            .map(|field| (field, self.expression(&format!("{name}{}", capital(&field.name)), &field.shape)))
            .collect();
        let text = if typed.iter().any(|(field, _)| KEYWORDS.contains(&field.name.as_str())) {
            let total = if fields.iter().all(|field| field.required) { "" } else { ", total=False" };
            let keys: Vec<String> =
                typed.iter().map(|(field, kind)| format!("{:?}: {kind:?}", field.name)).collect();
            format!("\n\n{name} = TypedDict({name:?}, {{{}}}{total})\n\"\"\"{doc}\"\"\"\n", keys.join(", "))
        } else {
            let (required, optional): (Vec<_>, Vec<_>) = typed.iter().partition(|(field, _)| field.required);
            let base = base.unwrap_or("TypedDict");
            if optional.is_empty() {
                class(name, base, &required, doc)
            } else if required.is_empty() {
                class(name, &format!("{base}, total=False"), &optional, doc)
            } else {
                let least = format!("_{name}");
                class(&least, base, &required, "")
                    + &class(name, &format!("{least}, total=False"), &optional, doc)
            }
        };
        if base.is_some() { self.extended.push_str(&text) } else { self.records.push_str(&text) }
    }

    /// `name` is for records that have none of their own.
    fn expression(&mut self, name: &str, shape: &Shape) -> String {
        match shape {
            Shape::Any => "Any".to_owned(),
            Shape::Text => "str".to_owned(),
            Shape::Number => "float".to_owned(),
            Shape::Boolean => "bool".to_owned(),
            Shape::Word(word) => format!("Literal[{word:?}]"),
            Shape::Named(name) => name.clone(),
            Shape::List(item) => format!("list[{}]", self.expression(name, item)),
            Shape::Map(value) => format!("dict[str, {}]", self.expression(name, value)),
            Shape::Record(fields) => {
                self.record(name, None, fields, "");
                name.to_owned()
            }
            Shape::Extended(base, fields) => {
                self.record(name, Some(base), fields, "");
                name.to_owned()
            }
            Shape::Union(shapes) => self.union(name, shapes),
        }
    }

    fn union(&mut self, name: &str, shapes: &[Shape]) -> String {
        let words: Option<Vec<String>> = shapes
            .iter()
            .map(|shape| if let Shape::Word(word) = shape { Some(format!("{word:?}")) } else { None })
            .collect();
        if let Some(words) = words {
            return format!("Literal[{}]", words.join(", "));
        }
        let choices: Vec<String> = shapes
            .iter()
            .map(|shape| self.expression(&format!("{name}{}", distinction(shape)), shape))
            .collect();
        format!("Union[{}]", choices.join(", "))
    }
}

fn class(name: &str, bases: &str, fields: &[&(&Field, String)], doc: &str) -> String {
    let mut out = format!("\n\nclass {name}({bases}):\n");
    if !doc.is_empty() {
        let _ = writeln!(out, "    \"\"\"{doc}\"\"\"\n");
    }
    for (field, kind) in fields {
        let _ = writeln!(out, "    {}: {kind}", field.name);
        if !field.doc.is_empty() {
            let _ = writeln!(out, "    \"\"\"{}\"\"\"", field.doc);
        }
    }
    out
}

/// What tells a record of a union from the others: the word it carries, or its first key.
fn distinction(shape: &Shape) -> String {
    let (Shape::Record(fields) | Shape::Extended(_, fields)) = shape else { return String::new() };
    let word =
        fields.iter().find_map(|field| if let Shape::Word(word) = &field.shape { Some(word) } else { None });
    word.or_else(|| fields.first().map(|field| &field.name)).map_or_else(String::new, |name| capital(name))
}

fn capital(name: &str) -> String {
    let words = name.split('_').map(|word| {
        let mut letters = word.chars();
        letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
    });
    words.collect()
}

#[cfg(test)]
mod tests {
    use super::print;
    use crate::generate::shape::definitions;
    use serde_json::json;

    #[test]
    fn optional_keys_and_keywords() {
        let schema = json!({
            "type": "object", "required": ["a"],
            "properties": {
                "a": { "oneOf": [{ "type": "object", "properties": { "is": true }, "required": ["is"] }, { "type": "string" }] },
                "b": { "type": "number" },
            },
        });
        let printed = print(&definitions(&[("Pair", &schema)]).unwrap());
        let (_, body) = printed.split_once("Union\n").unwrap();
        let is = "\n\nPairAIs = TypedDict(\"PairAIs\", {\"is\": \"Any\"})\n\"\"\"\"\"\"\n";
        let pair = "\n\nclass _Pair(TypedDict):\n    a: Union[PairAIs, str]\n\n\nclass Pair(_Pair, total=False):\n    b: float\n";
        assert_eq!(body, format!("{is}{pair}"));
    }
}
