//! The types that JSON Schemas describe, as far as the wire needs them; what is not understood is an error, never `any`.

use anyhow::{Context, Result, bail};
use serde_json::Value;
use std::collections::BTreeMap;

/// A type.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shape {
    Any,
    Text,
    Number,
    Boolean,
    Word(String),
    Named(String),
    List(Box<Shape>),
    Map(Box<Shape>),
    Record(Vec<Field>),
    Union(Vec<Shape>),
    /// A named record with further fields.
    Extended(String, Vec<Field>),
}

/// A key of a record.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) required: bool,
    pub(crate) shape: Shape,
    pub(crate) doc: String,
}

/// A type with a name.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Definition {
    pub(crate) name: String,
    pub(crate) shape: Shape,
    pub(crate) doc: String,
}

/// Every named type of several schemas, sorted by name. A name that two schemas use must mean the same in both.
pub(super) fn definitions(schemas: &[(&str, &Value)]) -> Result<Vec<Definition>> {
    let mut found: BTreeMap<String, Definition> = BTreeMap::new();
    for (name, schema) in schemas {
        let inner = schema.get("$defs").and_then(Value::as_object).into_iter().flatten();
        for (name, schema) in inner.map(|(name, schema)| (name.as_str(), schema)).chain([(*name, *schema)]) {
            let shape = shape(schema).with_context(|| format!("the schema of {name}"))?;
            let made = Definition { name: name.to_owned(), shape, doc: doc(schema) };
            if found.get(name).is_some_and(|known| *known != made) {
                bail!("two schemas disagree on the type {name}");
            }
            found.insert(name.to_owned(), made);
        }
    }
    Ok(found.into_values().collect())
}

fn shape(schema: &Value) -> Result<Shape> {
    let Some(keys) = schema.as_object() else { return Ok(Shape::Any) };
    if let Some(word) = keys.get("const") {
        return Ok(Shape::Word(word.as_str().context("a constant that is no word")?.to_owned()));
    }
    if let Some(target) = keys.get("$ref").and_then(Value::as_str) {
        let name = target.rsplit('/').next().unwrap_or(target).to_owned();
        let more = fields(schema)?;
        return Ok(if more.is_empty() { Shape::Named(name) } else { Shape::Extended(name, more) });
    }
    for key in ["oneOf", "anyOf"] {
        if let Some(choices) = keys.get(key).and_then(Value::as_array) {
            return union(choices);
        }
    }
    match keys.get("type") {
        None => Ok(Shape::Any),
        Some(Value::String(kind)) => of_kind(kind, schema),
        Some(Value::Array(kinds)) => {
            let kinds = kinds.iter().filter_map(Value::as_str).filter(|kind| *kind != "null");
            let shapes = kinds.map(|kind| of_kind(kind, schema)).collect::<Result<Vec<_>>>()?;
            Ok(one_or_union(shapes))
        }
        Some(other) => bail!("a type that is neither word nor list: {other}"),
    }
}

/// `null` stands for "left out" on the wire, so it is no choice of its own.
fn union(choices: &[Value]) -> Result<Shape> {
    let choices = choices.iter().filter(|choice| choice["type"] != "null");
    Ok(one_or_union(choices.map(shape).collect::<Result<Vec<_>>>()?))
}

fn one_or_union(mut shapes: Vec<Shape>) -> Shape {
    match shapes.pop() {
        Some(only) if shapes.is_empty() => only,
        Some(last) => {
            shapes.push(last);
            Shape::Union(shapes)
        }
        None => Shape::Any,
    }
}

fn of_kind(kind: &str, schema: &Value) -> Result<Shape> {
    Ok(match kind {
        "string" => match schema.get("enum").and_then(Value::as_array) {
            Some(words) => one_or_union(
                words.iter().filter_map(Value::as_str).map(|word| Shape::Word(word.to_owned())).collect(),
            ),
            None => Shape::Text,
        },
        "number" | "integer" => Shape::Number,
        "boolean" => Shape::Boolean,
        "array" => Shape::List(Box::new(schema.get("items").map_or(Ok(Shape::Any), shape)?)),
        "object" => match schema.get("additionalProperties") {
            Some(values) if values.is_object() => Shape::Map(Box::new(shape(values)?)),
            _ => Shape::Record(fields(schema)?),
        },
        other => bail!("the kind `{other}` is not known"),
    })
}

fn fields(schema: &Value) -> Result<Vec<Field>> {
    let required = schema.get("required").and_then(Value::as_array).cloned().unwrap_or_default();
    let properties = schema.get("properties").and_then(Value::as_object).into_iter().flatten();
    let fields = properties.map(|(name, schema)| {
        let required = required.iter().any(|key| key == name.as_str());
        let shape = shape(schema).with_context(|| format!("its key `{name}`"))?;
        Ok(Field { name: name.clone(), required, shape, doc: doc(schema) })
    });
    fields.collect()
}

/// The first paragraph: further ones are examples in Rust.
fn doc(schema: &Value) -> String {
    let text = schema.get("description").and_then(Value::as_str).unwrap_or_default();
    text.split("\n\n").next().unwrap_or_default().replace('\n', " ")
}
