//! The answers of the shared cases as a list of paths, to be given one by one as an owner gives them.

#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "only tests use it, and a test stops where it fails"
)]

use crate::cases;
use layak::Rules;
use serde_json::{Map, Value, json};
use std::collections::BTreeMap;

/// Answers of every shared profile that the shipped rules read, by name of the case and path of the fact.
///
/// # Panics
///
/// When a shared case cannot be read: a test that uses it stops there.
#[must_use]
pub fn answers() -> BTreeMap<String, BTreeMap<String, Value>> {
    let engine = Rules::builtin().unwrap().programme("gpei-jatim").unwrap();
    let mut found = BTreeMap::new();
    for case in cases::all().unwrap() {
        let Value::String(text) = &case.request.profile else { continue };
        if !case.request.rules.is_empty() || !case.name.ends_with(".toml") {
            continue;
        }
        if let Ok(profile) = engine.read_toml("profile.toml", text) {
            let canonical: Value = serde_json::from_str(profile.canonical()).unwrap();
            let answers = canonical["answers"].as_object().unwrap().iter();
            let mut answers: BTreeMap<String, Value> =
                answers.map(|(path, answer)| (path.clone(), answer["value"].clone())).collect();
            if let Some(unit) = canonical.get("goods") {
                answers.insert("product.unit".to_owned(), unit.clone());
            }
            found.insert(case.name.split(['@', '.']).next().unwrap().to_owned(), answers);
        }
    }
    found
}

/// A profile of these answers, without partners.
///
/// # Panics
///
/// When a path has no set.
#[must_use]
pub fn nested(answers: &BTreeMap<String, Value>) -> Value {
    let mut profile = Map::new();
    profile.insert("partner".to_owned(), json!([]));
    for (path, value) in answers {
        let (set, name) = path.split_once('.').unwrap();
        let table = profile.entry(set.to_owned()).or_insert_with(|| json!({}));
        table[name] = value.clone();
    }
    Value::Object(profile)
}
