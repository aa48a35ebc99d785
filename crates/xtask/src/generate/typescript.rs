//! The wire types in TypeScript.

use super::shape::{Definition, Field, Shape};
use std::fmt::Write as _;

/// Where the npm package keeps them.
pub(super) const PATH: &str = "bindings/wasm/types.d.ts";

/// The whole file.
pub(super) fn print(definitions: &[Definition]) -> String {
    let mut out =
        String::from("// Made by `cargo xtask gen` from the JSON Schemas of the core. Do not edit.\n");
    for Definition { name, shape, doc } in definitions {
        let _ = write!(out, "\n{}", comment(doc, ""));
        let _ = match shape {
            Shape::Record(fields) => writeln!(out, "export interface {name} {{\n{}}}", lines(fields)),
            shape => writeln!(out, "export type {name} = {};", expression(shape)),
        };
    }
    out
}

fn lines(fields: &[Field]) -> String {
    fields.iter().map(|field| format!("{}  {}\n", comment(&field.doc, "  "), member(field))).collect()
}

fn member(field: &Field) -> String {
    format!("{}{}: {};", field.name, if field.required { "" } else { "?" }, expression(&field.shape))
}

fn expression(shape: &Shape) -> String {
    match shape {
        Shape::Any => "unknown".to_owned(),
        Shape::Text => "string".to_owned(),
        Shape::Number => "number".to_owned(),
        Shape::Boolean => "boolean".to_owned(),
        Shape::Word(word) => format!("{word:?}"),
        Shape::Named(name) => name.clone(),
        Shape::List(item) if matches!(**item, Shape::Union(_)) => format!("({})[]", expression(item)),
        Shape::List(item) => format!("{}[]", expression(item)),
        Shape::Map(value) => format!("{{ [key: string]: {} }}", expression(value)),
        Shape::Record(fields) => inline(fields),
        Shape::Union(shapes) => shapes.iter().map(expression).collect::<Vec<_>>().join(" | "),
        Shape::Extended(name, fields) => format!("({name} & {})", inline(fields)),
    }
}

fn inline(fields: &[Field]) -> String {
    format!("{{ {} }}", fields.iter().map(member).collect::<Vec<_>>().join(" "))
}

fn comment(doc: &str, indent: &str) -> String {
    if doc.is_empty() { String::new() } else { format!("{indent}/** {} */\n", doc.replace("*/", "* /")) }
}

#[cfg(test)]
mod tests {
    use super::print;
    use crate::generate::shape::definitions;
    use serde_json::json;

    #[test]
    fn records_unions_and_optional_keys() {
        let schema = json!({
            "description": "A pair.", "type": "object", "required": ["a"],
            "properties": {
                "a": { "$ref": "#/$defs/Word", "description": "First." },
                "b": { "type": ["array", "null"], "items": { "type": "number" } },
            },
            "$defs": { "Word": { "oneOf": [{ "const": "x", "type": "string" }, { "const": "y", "type": "string" }] } },
        });
        let printed = print(&definitions(&[("Pair", &schema)]).unwrap());
        let (_, body) = printed.split_once("\n\n").unwrap();
        let pair =
            "/** A pair. */\nexport interface Pair {\n  /** First. */\n  a: Word;\n  b?: number[];\n}\n";
        assert_eq!(body, format!("{pair}\nexport type Word = \"x\" | \"y\";\n"));
    }

    #[test]
    fn an_unknown_kind_is_refused() {
        assert!(definitions(&[("Odd", &json!({ "type": "tuple" }))]).is_err());
    }
}
