//! Whatever the text, reading it ends with a profile or with diagnostics, and TOML and JSON agree.

use super::{checked, codes};
use crate::check::Checked;
use crate::profile::testing::profile;
use proptest::prelude::*;
use std::sync::LazyLock;

static CHECKED: LazyLock<Checked> = LazyLock::new(checked);

/// Values that fit somewhere and elsewhere not; each in a form that TOML and JSON share but for `=` and `:`.
fn value() -> impl Strategy<Value = serde_json::Value> {
    let word = prop::sample::select(vec![
        "held",
        "food",
        "batik",
        "health",
        "tw",
        "kg",
        "t",
        "pcs",
        "goods",
        "2026-11",
        "2026-11-30",
        "2026-02-30",
        "seen",
        "bpom.md-held",
        "orders",
        "",
        "3512345678900001",
        "percent",
        "kg/month",
        "own",
        "upper",
        "rain",
    ]);
    let leaf = prop_oneof![
        any::<bool>().prop_map(serde_json::Value::from),
        word.prop_map(serde_json::Value::from),
        prop::sample::select(vec![0.0, 1.0, -1.0, 0.5, 12.0, 900.0, 1e14, 1e15])
            .prop_map(serde_json::Value::from),
    ];
    leaf.prop_recursive(3, 24, 4, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..4).prop_map(serde_json::Value::from),
            prop::collection::btree_map(key(), inner, 0..4).prop_map(|map| map.into_iter().collect()),
        ]
    })
}

fn key() -> impl Strategy<Value = String> {
    let known = vec![
        "md",
        "licence",
        "md_expires",
        "room",
        "old_form",
        "sector",
        "claims",
        "unit",
        "retail_packed",
        "kbli",
        "workers",
        "name",
        "id",
        "quantity",
        "ship_by",
        "declared_capacity",
        "stock",
        "month",
        "from",
        "to",
        "made",
        "season",
        "factor",
        "cause",
        "lower",
        "upper",
        "sides",
        "tolerance",
        "workshop",
        "items",
        "due",
        "shipped",
        "ordered",
        "delivered",
        "rejected",
        "limited_by",
        "any",
        "min",
        "max",
        "value",
        "includes",
        "excludes",
        "level",
        "by",
        "on",
        "expires",
        "rule",
        "authority",
        "reason",
        "until",
        "rate",
        "hours",
        "yield",
        "capacity",
        "agreement",
        "evidence",
        "values",
        "characteristic",
        "nik",
        "bpom.md",
    ];
    prop::sample::select(known).prop_map(str::to_owned)
}

fn whole() -> impl Strategy<Value = serde_json::Value> {
    let tables = vec![
        "enterprise",
        "product",
        "production",
        "order",
        "partner",
        "bpom",
        "unselected",
        "process",
        "waiver",
        "measurement",
        "specification",
        "inspection",
        "delivery",
        "evidence",
        "superseded",
        "capacity",
        "pool",
        "other",
    ];
    let table =
        || prop::collection::btree_map(key(), value(), 0..6).prop_map(|map| map.into_iter().collect());
    let part = prop_oneof![
        4 => table(),
        1 => prop::collection::vec(table(), 0..3).prop_map(serde_json::Value::from),
        1 => value(),
    ];
    prop::collection::btree_map(prop::sample::select(tables).prop_map(str::to_owned), part, 0..6)
        .prop_map(|map| map.into_iter().collect())
}

/// The value as TOML.
fn toml(value: &serde_json::Value) -> String {
    match value {
        serde_json::Value::Array(items) => {
            format!("[{}]", items.iter().map(toml).collect::<Vec<_>>().join(", "))
        }
        serde_json::Value::Object(map) => {
            format!(
                "{{ {} }}",
                map.iter().map(|(k, v)| format!("\"{k}\" = {}", toml(v))).collect::<Vec<_>>().join(", ")
            )
        }
        other => other.to_string(),
    }
}

fn document(value: &serde_json::Value) -> String {
    value.as_object().unwrap().iter().map(|(key, part)| format!("\"{key}\" = {}\n", toml(part))).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2_000, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn toml_and_json_agree_on_everything(value in whole()) {
        let (from_json, json_found) = profile(&CHECKED, "p.json", &value.to_string());
        let (from_toml, toml_found) = profile(&CHECKED, "p.toml", &document(&value));
        let sorted = |mut codes: Vec<&'static str>| { codes.sort_unstable(); codes };
        prop_assert_eq!(sorted(codes(&json_found)), sorted(codes(&toml_found)));
        prop_assert_eq!(from_json.canonical, from_toml.canonical);
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        let text = String::from_utf8_lossy(&bytes);
        for name in ["p.toml", "p.json"] {
            profile(&CHECKED, name, &text);
        }
    }

    #[test]
    fn no_damage_makes_it_panic(value in whole(), at in any::<prop::sample::Index>(), byte in any::<u8>(), cut in any::<bool>()) {
        for (name, text) in [("p.json", value.to_string()), ("p.toml", document(&value))] {
            let mut bytes = text.into_bytes();
            if bytes.is_empty() {
                continue;
            }
            let at = at.index(bytes.len());
            bytes[at] = byte;
            if cut {
                bytes.truncate(at);
            }
            profile(&CHECKED, name, &String::from_utf8_lossy(&bytes));
        }
    }
}

#[test]
fn thousands_of_mistakes_are_told_quickly() {
    let keys =
        |from: usize| (from..from + 40_000).map(|i| format!("\"k{i}\": {i}")).collect::<Vec<_>>().join(",");
    let start = format!("{{ \"bpom\": {{ {} }} }}", keys(0));
    let (_, found) = profile(&CHECKED, "p.json", &start);
    assert_eq!(found.as_slice().len(), 1_001);
    assert_eq!(found.as_slice()[1_000].code.slug(), "too-many-mistakes");
}
