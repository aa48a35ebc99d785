//! JSON Schema parts for what an editor completes and checks, built from the same declarations as the reader.

use super::reader::{Read, Rule};
use schemars::{Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value, json};

/// A table under construction.
pub(crate) struct Object {
    about: String,
    properties: Map<String, Value>,
    required: Vec<Value>,
}

impl Object {
    pub(crate) fn new(about: &str) -> Self {
        Self { about: about.trim().to_owned(), properties: Map::new(), required: Vec::new() }
    }

    /// Adds a key.
    pub(crate) fn field<T: Read>(
        &mut self,
        key: &str,
        about: &str,
        rule: Rule,
        generator: &mut SchemaGenerator,
    ) {
        let mut schema = T::schema(generator);
        narrow(&mut schema, rule);
        describe(&mut schema, about);
        self.properties.insert(key.to_owned(), schema.to_value());
        if rule.filled || T::absent().is_none() {
            self.required.push(key.into());
        }
    }

    pub(crate) fn finish(self) -> Schema {
        let mut schema = json_schema!({
            "type": "object",
            "description": self.about,
            "properties": self.properties,
            "additionalProperties": false,
        });
        if !self.required.is_empty() {
            schema.insert("required".to_owned(), Value::Array(self.required));
        }
        schema
    }
}

fn narrow(schema: &mut Schema, rule: Rule) {
    match rule.above_zero {
        Some(true) => {
            schema.insert("exclusiveMinimum".to_owned(), json!(0));
        }
        Some(false) => {
            schema.insert("minimum".to_owned(), json!(0));
        }
        None => {}
    }
    if rule.filled {
        schema.insert("minItems".to_owned(), json!(1));
    }
    if !rule.words.is_empty() {
        schema.insert("enum".to_owned(), json!(rule.words));
    }
}

/// Draft 7 ignores what stands beside `$ref`, and editors for TOML follow it: the reference goes into `allOf`.
fn describe(schema: &mut Schema, about: &str) {
    if let Some(reference) = schema.remove("$ref") {
        schema.insert("allOf".to_owned(), json!([{ "$ref": reference }]));
    }
    schema.insert("description".to_owned(), about.trim().into());
}

/// A table whose keys are names and whose values all look alike.
pub(crate) fn map_of(values: Schema) -> Schema {
    json_schema!({ "type": "object", "additionalProperties": values })
}
