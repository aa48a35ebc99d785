//! Every text of an assessment may come from a stranger: none may become markup or move a cursor.

use super::{LANGS, every_format};
use crate::report::fixture::sugar;
use crate::wire::Assessment;
use serde_json::Value;

const HOSTILE: &str = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)> javascript:alert(3) ](javascript:x) \u{1b}[31m &lt;";

/// Keys whose strings are words of the engine's own, checked when the assessment is read.
const OWN: &[&str] = &[
    "severity",
    "basis",
    "outcome",
    "truth",
    "confidence",
    "level",
    "evidence_level",
    "pooled",
    "kind",
    "as_of",
    "checked",
    "until",
    "on",
    "same",
    "limited_by",
    "blocking",
    "enough",
    "earliest",
    "latest",
];

/// Replaces every string by a hostile one, except where only the engine's own words are accepted.
fn poison(value: &mut Value, text: &str, replaced: &mut usize) {
    match value {
        Value::String(s) => {
            *s = text.to_owned();
            *replaced += 1;
        }
        Value::Array(items) => items.iter_mut().for_each(|item| poison(item, text, replaced)),
        Value::Object(entries) => {
            for (key, item) in entries {
                let own = OWN.contains(&key.as_str()) && item.is_string();
                let possible =
                    key == "possible" && item[0].as_str().is_some_and(|word| POSSIBLE.contains(&word));
                if !own && !possible {
                    poison(item, text, replaced);
                }
            }
        }
        _ => {}
    }
}

const POSSIBLE: &[&str] = &["met", "unmet", "not_applicable", "full", "partial", "none"];

fn poisoned(text: &str) -> Assessment {
    let mut value = serde_json::to_value(sugar()).unwrap();
    // The kind of a question is free text on the wire, and so is poisoned too.
    let mut replaced = 0;
    poison(&mut value, text, &mut replaced);
    assert!(replaced > 400, "only {replaced} texts were replaced");
    for question in value["questions"].as_array_mut().unwrap() {
        question["kind"] = text.into();
    }
    serde_json::from_value(value).unwrap()
}

/// Everything between `<` and `>`.
fn tags(page: &str) -> Vec<&str> {
    page.split('<').skip(1).map(|rest| rest.split('>').next().unwrap_or(rest)).collect()
}

#[cfg(feature = "html")]
#[test]
fn no_tag_and_no_attribute_comes_from_a_text() {
    let (bad, harmless) = (poisoned(HOSTILE), poisoned("kata"));
    for lang in LANGS {
        for (write, name) in [
            (crate::report::html_for_owner as fn(&Assessment, crate::Lang) -> String, "owner"),
            (crate::report::html_for_assessor, "assessor"),
            (crate::report::card, "card"),
        ] {
            let page = write(&bad, lang);
            assert_eq!(tags(&page), tags(&write(&harmless, lang)), "{name}");
            for tag in tags(&page) {
                let quiet =
                    !tag.contains("javascript:") && !tag.contains("onerror") && !tag.starts_with("script");
                assert!(quiet, "{name}: <{tag}>");
            }
            assert!(page.contains("&lt;script&gt;"), "{name} shows the text itself");
        }
    }
}

#[test]
fn markdown_has_no_raw_tag_and_no_link() {
    for lang in LANGS {
        let markdown = crate::report::markdown(&poisoned(HOSTILE), lang);
        assert_eq!(tags(&markdown), Vec::<&str>::new());
        assert!(!markdown.replace("\\]", "").contains("]("), "a link");
    }
}

#[test]
fn no_report_holds_a_control_character() {
    for lang in LANGS {
        for (format, written) in every_format(&poisoned(HOSTILE), lang) {
            if format == "text" || format == "markdown" {
                assert!(!written.contains('\u{1b}'), "{format}");
            }
        }
    }
}
