//! The lists of a profile in its JSON Schema.

use super::{bounded, keys, list, numbers, object, reference, some_text, titled};
use crate::check::model::Kind;
use crate::profile::history::{KEYS as HISTORY_KEYS, MONTH_KEYS};
use crate::profile::lists::{MOST_EVENTS, MOST_MEASUREMENTS, MOST_NAMED, unit};
use crate::profile::quality::{INSPECTION_KEYS, SPECIFICATION_KEYS};
use crate::profile::season::{MONTHS, SHARE};
use crate::profile::{delivery, measurement, process, season};
use crate::text::{Lang, Text, text};
use crate::value::Interval;
use crate::wire::{Limit, SeasonCause, Sides};
use serde_json::{Map, Value, json};

/// Adds the lists that stand beside the tables.
pub(super) fn put(properties: &mut Map<String, Value>, rules: &[&str], lang: Lang) {
    let mut add = |key: &str, most: usize, record: Value, title: Text| {
        properties.insert(key.to_owned(), titled(bounded(list(record), most), title.get(lang)));
    };
    add("process", MOST_NAMED, a_process(), text!("Langkah produksi", "Steps of production"));
    add(
        "specification",
        MOST_NAMED,
        specification(),
        text!("Spesifikasi pembeli", "The buyer's specifications"),
    );
    add("measurement", MOST_MEASUREMENTS, a_measurement(), text!("Pengukuran", "Measurements"));
    add("inspection", MOST_EVENTS, inspection(), text!("Pemeriksaan", "Inspections"));
    add("delivery", MOST_EVENTS, a_delivery(lang), text!("Pengiriman yang lalu", "Past deliveries"));
    properties.insert("waiver".to_owned(), list(waiver(rules)));
}

/// Adds the months of a table and their ends.
pub(super) fn put_history(properties: &mut Map<String, Value>, lang: Lang) {
    let title = text!("Riwayat produksi bulanan", "Monthly production");
    let part = |key: &str| match key {
        "month" => titled(list(month()), title.get(lang)),
        _ => reference("month"),
    };
    properties.extend(keys(&HISTORY_KEYS, part));
}

/// A history has both its ends; an empty list of months is none.
pub(super) fn with_ends(mut table: Value) -> Value {
    if let Some(table) = table.as_object_mut() {
        let none = json!({
            "properties": { "month": { "maxItems": 0 } },
            "not": { "anyOf": [{ "required": ["from"] }, { "required": ["to"] }] },
        });
        table.insert("anyOf".to_owned(), json!([{ "required": ["from", "to"] }, none]));
    }
    table
}

/// Adds the calendar of weak months.
pub(super) fn put_season(properties: &mut Map<String, Value>, lang: Lang) {
    let title = text!("Kalender musim", "Season calendar");
    properties.insert(season::KEY.to_owned(), titled(list(season_month()), title.get(lang)));
}

fn amount(name: &str, most: f64) -> Value {
    numbers(&unit(name), Interval::new(0.0, most), false)
}

fn words(all: impl Iterator<Item = &'static str>) -> Value {
    json!({ "enum": all.collect::<Vec<_>>() })
}

fn month() -> Value {
    let part = |key: &str| match key {
        "month" => reference("month"),
        "limited_by" => words(Limit::ALL.iter().map(|limit| limit.word())),
        _ => amount("goods", f64::INFINITY),
    };
    object(keys(MONTH_KEYS, part), &["month"])
}

fn season_month() -> Value {
    let part = |key: &str| match key {
        "month" => json!({ "type": "integer", "minimum": MONTHS.lo, "maximum": MONTHS.hi }),
        "cause" => words(SeasonCause::ALL.iter().map(|cause| cause.word())),
        _ => numbers(&unit("ratio"), SHARE, false),
    };
    object(keys(season::KEYS, part), &["month"])
}

fn a_process() -> Value {
    let part = |key: &str| match key {
        "name" => some_text(),
        "machines" => amount("", f64::INFINITY),
        "rate" => amount("goods/h", f64::INFINITY),
        "hours" => amount("h", process::MOST_HOURS),
        _ => amount("ratio", 1.0),
    };
    object(keys(process::KEYS, part), &["name"])
}

fn specification() -> Value {
    let part = |key: &str| match key {
        "characteristic" => some_text(),
        "unit" => json!({ "type": "string" }),
        "sides" => words(Sides::ALL.iter().map(|sides| sides.word())),
        "tolerance" => json!({ "type": "number", "minimum": 0.0 }),
        _ => json!({ "type": "number" }),
    };
    let mut schema = object(keys(SPECIFICATION_KEYS, part), &["characteristic"]);
    // A limit on a side that has none.
    let clash = |sides: Sides, limit: &str| {
        let word = sides.word();
        json!({ "not": { "required": ["sides", limit], "properties": { "sides": { "const": word } } } })
    };
    if let Some(schema) = schema.as_object_mut() {
        let clashes = [clash(Sides::Upper, "lower"), clash(Sides::Lower, "upper")];
        schema.insert("allOf".to_owned(), json!(clashes));
    }
    schema
}

fn a_measurement() -> Value {
    let part = |key: &str| match key {
        "values" => {
            let values = json!({ "type": "array", "items": { "type": "number" }, "minItems": 1 });
            bounded(values, MOST_EVENTS)
        }
        "unit" => json!({ "type": "string" }),
        _ => some_text(),
    };
    object(keys(measurement::KEYS, part), &["id", "characteristic", "values"])
}

fn inspection() -> Value {
    let part = |key: &str| match key {
        "on" => reference("day"),
        _ => numbers(&unit(""), Interval::new(0.0, f64::INFINITY), true),
    };
    object(keys(INSPECTION_KEYS, part), &[])
}

fn a_delivery(lang: Lang) -> Value {
    let part = |key: &str| match key {
        "due" | "shipped" => super::kind(&Kind::Date, lang),
        _ => amount("goods", f64::INFINITY),
    };
    object(keys(delivery::KEYS, part), &[])
}

fn waiver(rules: &[&str]) -> Value {
    let part = |key: &str| match key {
        "rule" => json!({ "enum": rules }),
        "until" => reference("day"),
        _ => json!({ "type": "string" }),
    };
    let all = ["rule", "authority", "reason", "until"];
    object(keys(&all, part), &all)
}
