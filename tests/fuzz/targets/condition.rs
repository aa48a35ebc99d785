//! Any text as the condition of a rule in an otherwise sound set.
#![no_main]

use libfuzzer_sys::fuzz_target;

const BEFORE: &str = r#"
[set]
id = "contoh"
version = "2026.11"
title = { id = "Contoh", en = "Example" }
checked = 2026-11-21
[fact.flag]
type = "bool"
ask = { id = "Benar?", en = "True?" }
[fact.other]
type = "bool"
ask = { id = "Benar?", en = "True?" }
[fact.area]
type = "number"
unit = "m2"
ask = { id = "Luas?", en = "Area?" }
[fact.until]
type = "date"
ask = { id = "Sampai?", en = "Until?" }
[fact.code]
type = "text"
ask = { id = "Kode?", en = "Code?" }
[group.flags]
facts = ["flag", "other"]
[derive.tested]
title = { id = "Uji", en = "Test" }
"#;

fuzz_target!(|text: &str| {
    // As a basic TOML string with everything escaped, so that each input is a condition and none is broken TOML.
    let quoted: String = text.chars().map(escaped).collect();
    let file = format!("{BEFORE}value = \"{quoted}\"\n");
    let files = serde_json::json!([{ "name": "contoh/set.toml", "text": file }]).to_string();
    let found: Vec<serde_json::Value> =
        serde_json::from_str(&layak::check_json(&files)).expect("diagnostics are a JSON array");
    assert!(found.iter().all(|diagnostic| diagnostic["code"] != "toml-syntax"), "{found:?}");
});

fn escaped(letter: char) -> String {
    if letter.is_ascii_control() || letter == '"' || letter == '\\' {
        format!("\\u{:04X}", u32::from(letter))
    } else {
        letter.to_string()
    }
}
