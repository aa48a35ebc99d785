//! As much of JSON Schema as the profile schema uses; any other keyword is a failed test.

use serde_json::Value;

/// What is wrong with a value, by place; empty if it fits.
pub(super) fn mistakes(root: &Value, value: &Value) -> Vec<String> {
    let mut found = Vec::new();
    check(root, root, value, "", &mut found);
    found
}

fn fits(root: &Value, schema: &Value, value: &Value) -> bool {
    let mut found = Vec::new();
    check(root, schema, value, "", &mut found);
    found.is_empty()
}

fn check(root: &Value, schema: &Value, value: &Value, at: &str, found: &mut Vec<String>) {
    let Value::Object(schema) = schema else {
        assert_eq!(schema, &Value::Bool(true));
        return;
    };
    for (keyword, rule) in schema {
        let list = || rule.as_array().unwrap();
        let ok = match keyword.as_str() {
            "$schema" | "$defs" | "title" | "description" => true,
            "$ref" => {
                let target = root.pointer(rule.as_str().unwrap().strip_prefix('#').unwrap()).unwrap();
                fits(root, target, value)
            }
            "type" => match rule.as_str().unwrap() {
                "object" => value.is_object(),
                "array" => value.is_array(),
                "string" => value.is_string(),
                "boolean" => value.is_boolean(),
                "number" => value.is_number(),
                "integer" => value.as_f64().is_some_and(|number| number.fract() == 0.0),
                other => panic!("type {other}"),
            },
            "const" => value == rule,
            "enum" => list().contains(value),
            "allOf" => list().iter().all(|one| fits(root, one, value)),
            "not" => !fits(root, rule, value),
            "anyOf" => list().iter().any(|one| fits(root, one, value)),
            "oneOf" => list().iter().filter(|one| fits(root, one, value)).count() == 1,
            "minimum" => value.as_f64().is_none_or(|number| number >= rule.as_f64().unwrap()),
            "maximum" => value.as_f64().is_none_or(|number| number <= rule.as_f64().unwrap()),
            "minItems" => value.as_array().is_none_or(|items| items.len() as u64 >= rule.as_u64().unwrap()),
            "maxItems" => value.as_array().is_none_or(|items| items.len() as u64 <= rule.as_u64().unwrap()),
            "pattern" => {
                let pattern = regex_lite::Regex::new(rule.as_str().unwrap()).unwrap();
                value.as_str().is_none_or(|text| pattern.is_match(text))
            }
            "required" => list().iter().all(|key| value.get(key.as_str().unwrap()).is_some()),
            "items" => {
                for (index, item) in value.as_array().into_iter().flatten().enumerate() {
                    check(root, rule, item, &format!("{at}/{index}"), found);
                }
                true
            }
            "properties" => {
                for (key, part) in value.as_object().into_iter().flatten() {
                    if let Some(rule) = rule.get(key) {
                        check(root, rule, part, &format!("{at}/{key}"), found);
                    }
                }
                true
            }
            "propertyNames" => {
                let names = value.as_object().into_iter().flatten();
                names.into_iter().all(|(key, _)| fits(root, rule, &Value::String(key.clone())))
            }
            "additionalProperties" => {
                let declared =
                    |key: &str| schema.get("properties").is_some_and(|known| known.get(key).is_some());
                let mut rest = value.as_object().into_iter().flatten().filter(|(key, _)| !declared(key));
                rest.all(|(_, part)| *rule != Value::Bool(false) && fits(root, rule, part))
            }
            other => panic!("keyword {other}"),
        };
        if !ok {
            found.push(format!("{at}: {keyword}"));
        }
    }
}
