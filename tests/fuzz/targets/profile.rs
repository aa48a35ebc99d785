//! Any text as a profile: an assessment or a refusal, the same each time.
#![no_main]

use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    let request =
        serde_json::json!({ "programme": "gpei-jatim", "as_of": "2026-11-21", "profile": text }).to_string();
    let answer = layak::assess_json(&request);
    let parsed: serde_json::Value = serde_json::from_str(&answer).expect("an answer is JSON");
    match parsed["type"].as_str() {
        Some("assessment") => {
            assert_eq!(answer, layak::assess_json(&request), "asked twice, answered differently")
        }
        Some("refused") => {
            let found = parsed["diagnostics"].as_array().expect("a refusal has diagnostics");
            assert!(
                found.iter().any(|diagnostic| diagnostic["severity"] == "error"),
                "refused without an error"
            );
        }
        _ => panic!("neither an assessment nor a refusal: {answer}"),
    }
});
