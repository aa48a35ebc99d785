//! Any bytes as a rule file: diagnostics, never a panic, and every place inside the text.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let files = serde_json::json!([{ "name": "contoh/set.toml", "text": text }]).to_string();
    let found: Vec<serde_json::Value> =
        serde_json::from_str(&layak::check_json(&files)).expect("diagnostics are a JSON array");
    for diagnostic in &found {
        let span = &diagnostic["span"];
        if let (Some(start), Some(end)) = (span["start"].as_u64(), span["end"].as_u64()) {
            assert!(start <= end && end <= text.len() as u64, "a place outside the text: {diagnostic}");
        }
    }
});
