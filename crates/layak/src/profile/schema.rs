//! The JSON Schema (2020-12) of a profile for a programme: what editors, the form and the spreadsheet offer.
//!
//! Keys come from the same lists as the reader's. Old names, retired facts and sets that the programme does not select are read and not
//! offered.

mod records;

use super::goods::SECTIONS;
use super::lists::MOST_NAMED;
use super::measurement::OWN;
use super::records::SUPERSEDED_KEYS;
use super::template::facts_of;
use super::{number, partner};
use crate::check::Checked;
use crate::check::model::{Choices, Fact, Kind, Programme, Set};
use crate::text::{Lang, Text, text};
use crate::unit::Unit;
use crate::value::Interval;
use crate::wire::EvidenceLevel;
use serde_json::{Map, Value, json};

/// The schema of a profile for a programme, with titles in one language.
#[must_use]
pub fn schema(checked: &Checked, programme: &Programme, lang: Lang) -> Value {
    let mut properties = Map::new();
    let mut paths = Vec::new();
    for set in programme.sets.iter().filter_map(|id| checked.sets.get(*id)) {
        let facts = facts_of(checked, set);
        if set.id == partner::SET {
            properties.insert(set.id.clone(), partners(set, &facts, lang));
            continue;
        }
        paths.extend(facts.iter().map(|fact| fact.path.as_str()));
        properties.insert(set.id.clone(), table(set, &facts, lang));
    }
    let rules: Vec<&str> =
        programme.rules.iter().filter_map(|id| checked.rules.get(*id)).map(|rule| rule.id.as_str()).collect();
    records::put(&mut properties, &rules, lang);
    properties.insert("superseded".to_owned(), list(superseded()));
    properties.insert("evidence".to_owned(), evidence(&paths));
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": programme.doc.title.get(lang),
        "type": "object",
        "properties": properties,
        "additionalProperties": false,
        "$defs": {
            "day": { "type": "string", "pattern": r"^\d{4}-\d{2}-\d{2}$" },
            "month": { "type": "string", "pattern": r"^\d{4}-\d{2}$" },
            "goods_unit": { "enum": units(Unit::is_goods), "title": goods_unit().get(lang) },
            "evidence": proof(),
        },
    })
}

fn goods_unit() -> Text {
    text!("Satuan hitung barang", "Unit in which goods are counted")
}

fn reference(name: &str) -> Value {
    json!({ "$ref": format!("#/$defs/{name}") })
}

fn object(properties: Map<String, Value>, required: &[&str]) -> Value {
    let mut all = json!({ "type": "object", "properties": properties, "additionalProperties": false });
    if let (Some(all), false) = (all.as_object_mut(), required.is_empty()) {
        all.insert("required".to_owned(), json!(required));
    }
    all
}

fn list(items: Value) -> Value {
    json!({ "type": "array", "items": items })
}

/// A list of at most so many entries.
fn bounded(mut list: Value, most: usize) -> Value {
    if let Some(list) = list.as_object_mut() {
        list.insert("maxItems".to_owned(), json!(most));
    }
    list
}

fn units(fits: impl Fn(&Unit) -> bool) -> Vec<&'static str> {
    Unit::names().filter(|name| Unit::parse(name).is_some_and(|unit| fits(&unit))).collect()
}

/// Keys with their schemas: every key must be given one.
fn keys(names: &[&str], of: impl Fn(&str) -> Value) -> Map<String, Value> {
    names.iter().map(|name| ((*name).to_owned(), of(name))).collect()
}

fn answers(facts: &[&Fact], lang: Lang) -> Map<String, Value> {
    let name = |fact: &Fact| fact.path.rsplit_once('.').map_or_else(String::new, |(_, name)| name.to_owned());
    facts.iter().map(|fact| (name(fact), answer(fact, lang))).collect()
}

fn table(set: &Set, facts: &[&Fact], lang: Lang) -> Value {
    let mut properties = answers(facts, lang);
    if SECTIONS.contains(&set.id.as_str()) {
        properties.insert("unit".to_owned(), reference("goods_unit"));
    }
    if set.id == "production" {
        records::put_history(&mut properties, lang);
        records::put_season(&mut properties, lang);
        return titled(records::with_ends(object(properties, &[])), set.title.get(lang));
    }
    titled(object(properties, &[]), set.title.get(lang))
}

fn partners(set: &Set, facts: &[&Fact], lang: Lang) -> Value {
    let mut properties = answers(facts, lang);
    let proofs = properties.keys().map(|key| (key.clone(), reference("evidence"))).collect();
    properties.insert("evidence".to_owned(), object(proofs, &[]));
    // `own` is the enterprise itself.
    let id = json!({ "allOf": [some_text(), { "not": { "const": OWN } }] });
    properties.insert("id".to_owned(), id);
    properties.insert("unit".to_owned(), reference("goods_unit"));
    records::put_history(&mut properties, lang);
    titled(bounded(list(records::with_ends(object(properties, &[]))), MOST_NAMED), set.title.get(lang))
}

fn titled(mut schema: Value, title: &str) -> Value {
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("title".to_owned(), title.into());
    }
    schema
}

fn answer(fact: &Fact, lang: Lang) -> Value {
    let mut schema = titled(kind(&fact.kind, lang), fact.ask.get(lang));
    if let (Some(schema), Some(help)) = (schema.as_object_mut(), &fact.help) {
        schema.insert("description".to_owned(), help.get(lang).into());
    }
    schema
}

fn kind(kind: &Kind, lang: Lang) -> Value {
    match kind {
        Kind::Bool => either(json!({ "type": "boolean" }), some_of("any", json!({ "type": "boolean" }))),
        Kind::Choice(choices) => either(one_of(choices, lang), some_of("any", words(choices))),
        Kind::Choices(choices) => {
            let part = || list(words(choices));
            let partial = keys(&["includes", "excludes"], |_| part());
            either(list(one_of(choices, lang)), object(partial, &[]))
        }
        Kind::Number { unit, range, whole } => numbers(unit, *range, *whole),
        Kind::Date => {
            let end = || either(reference("day"), reference("month"));
            json!({ "anyOf": [reference("day"), reference("month"), range_of(&["min", "max"], |_| end())] })
        }
        Kind::Text => some_text(),
    }
}

fn either(full: Value, partial: Value) -> Value {
    json!({ "anyOf": [full, partial] })
}

/// Blank texts are refused.
fn some_text() -> Value {
    json!({ "type": "string", "pattern": r"\S" })
}

fn one_of(choices: &Choices, lang: Lang) -> Value {
    let labelled = choices.values.iter().zip(&choices.labels);
    let all: Vec<Value> =
        labelled.map(|(value, label)| json!({ "const": value, "title": label.get(lang) })).collect();
    json!({ "oneOf": all })
}

fn words(choices: &Choices) -> Value {
    json!({ "enum": choices.values })
}

fn some_of(key: &str, items: Value) -> Value {
    let mut some = list(items);
    if let Some(some) = some.as_object_mut() {
        some.insert("minItems".to_owned(), json!(1));
    }
    object(keys(&[key], |_| some.clone()), &[key])
}

/// An object with at least one end.
fn range_of(names: &[&str], of: impl Fn(&str) -> Value) -> Value {
    let mut schema = object(keys(names, of), &[]);
    if let Some(schema) = schema.as_object_mut() {
        schema.insert("anyOf".to_owned(), json!([{ "required": ["min"] }, { "required": ["max"] }]));
    }
    schema
}

/// A number: plain, with a unit, or a range. Limits hold for plain numbers; in another unit they would be others.
fn numbers(unit: &Unit, range: Interval, whole: bool) -> Value {
    let mut plain = Map::new();
    plain.insert("type".to_owned(), if whole { "integer" } else { "number" }.into());
    // Goods may be counted in another unit by the section, in which only zero stays what it is.
    let holds = |end: f64| end.is_finite() && (!unit.counts_goods() || end == 0.0);
    for (key, end) in [("minimum", range.lo), ("maximum", range.hi)] {
        if holds(end) {
            plain.insert(key.to_owned(), json!(end));
        }
    }
    if unit.name().is_empty() {
        let end = || Value::Object(plain.clone());
        let value = object(keys(&["value"], |_| end()), &["value"]);
        return json!({ "anyOf": [end(), value, range_of(&["min", "max"], |_| end())] });
    }
    let same: Vec<&str> = units(|other| other.fits(unit));
    let unit = match unit.name() {
        "goods" => reference("goods_unit"),
        // A quotient such as `kg/month` has no list of names.
        _ if unit.counts_goods() || same.is_empty() => json!({ "type": "string" }),
        _ => json!({ "enum": same }),
    };
    let part = |key: &str| if key == "unit" { unit.clone() } else { json!({ "type": "number" }) };
    let (ends, value): (Vec<&str>, Vec<&str>) =
        number::KEYS.iter().partition(|key| ["min", "max"].contains(key));
    let ends = [ends, vec!["unit"]].concat();
    json!({ "anyOf": [plain, object(keys(&value, part), &["value"]), range_of(&ends, part)] })
}

fn levels() -> Value {
    json!({ "enum": EvidenceLevel::ALL.iter().map(|level| level.word()).collect::<Vec<_>>() })
}

fn proof() -> Value {
    let part = |key: &str| match key {
        "level" => levels(),
        "on" | "expires" => reference("day"),
        _ => json!({ "type": "string" }),
    };
    object(keys(&["level", "by", "on", "expires", "note"], part), &[])
}

fn evidence(paths: &[&str]) -> Value {
    json!({
        "type": "object",
        "propertyNames": { "enum": paths },
        "additionalProperties": reference("evidence"),
    })
}

fn superseded() -> Value {
    let part = |key: &str| match key {
        "value" => json!(true),
        "level" => levels(),
        "on" => reference("day"),
        _ => json!({ "type": "string" }),
    };
    object(keys(SUPERSEDED_KEYS, part), &["fact", "value"])
}
