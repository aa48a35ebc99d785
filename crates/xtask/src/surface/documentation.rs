//! The documentation of the core: it builds without a warning, and every public item shows an example.

use crate::command::cargo;
use crate::place;
use crate::progress::Done;
use anyhow::{Context, Result, bail};
use serde_json::Value;

/// What must show an example. Fields, variants, constants and implemented traits are told by the type they belong to.
const KINDS: &[&str] = &["struct", "enum", "union", "trait", "function", "macro"];

/// `cargo doc`, then a look at every public item.
pub(crate) fn check() -> Result<Done> {
    cargo("doc --package layak --no-deps --all-features").env("RUSTDOCFLAGS", "-D warnings").run()?;
    // The JSON form of the documentation is not stable yet, so its use is confined to this step and to a folder of its own: crates
    // are built anew whenever the variable changes.
    let folder = place::target()?.join("documentation");
    cargo("rustdoc --quiet --package layak --all-features --target-dir")
        .arg(&folder)
        .args("-- -Z unstable-options --output-format json")
        .env("RUSTC_BOOTSTRAP", "1")
        .run()?;
    let text = std::fs::read_to_string(folder.join("doc/layak.json")).context("rustdoc wrote no JSON")?;
    let (items, bare) = judge(&serde_json::from_str(&text)?)?;
    if !bare.is_empty() {
        bail!("public without an example that runs:\n  {}", bare.join("\n  "));
    }
    Ok(Done::note(format!("{items} public items, each with an example")))
}

/// How many public items there are, and where those stand that have no example. Hidden items are not in the JSON.
fn judge(documentation: &Value) -> Result<(usize, Vec<String>)> {
    let index = documentation.get("index").and_then(Value::as_object).context("the JSON has no index")?;
    let mut items = 0;
    let mut bare = Vec::new();
    for item in index.values() {
        let kind = item.get("inner").and_then(Value::as_object).and_then(|inner| inner.keys().next());
        let public = item.get("visibility").and_then(Value::as_str) == Some("public");
        let local = item.get("crate_id").and_then(Value::as_u64) == Some(0);
        if !(public && local && kind.is_some_and(|kind| KINDS.contains(&kind.as_str()))) {
            continue;
        }
        items += 1;
        if !item.get("docs").and_then(Value::as_str).is_some_and(shows_an_example) {
            bare.push(place_of(item));
        }
    }
    if items == 0 {
        bail!("the JSON names no public item, so nothing was looked at");
    }
    bare.sort();
    Ok((items, bare))
}

/// A block of code that is compiled and run.
fn shows_an_example(docs: &str) -> bool {
    docs.lines().any(|line| matches!(line.trim(), "```" | "```rust")) && !docs.contains("```ignore")
}

fn place_of(item: &Value) -> String {
    let text = |pointer| item.pointer(pointer).and_then(Value::as_str).unwrap_or("?");
    let line = item.pointer("/span/begin/0").and_then(Value::as_u64).unwrap_or_default();
    format!("{}:{line} {}", text("/span/filename"), text("/name"))
}

#[cfg(test)]
mod tests {
    use super::judge;
    use serde_json::json;

    #[test]
    fn only_public_items_of_the_crate_need_an_example() {
        let item = |name: &str, kind: &str, visibility: &str, krate: u64, docs: &str| {
            json!({ "name": name, "crate_id": krate, "visibility": visibility, "docs": docs,
                "inner": { kind: {} }, "span": { "filename": "a.rs", "begin": [7, 1] } })
        };
        let example = "It adds.\n\n```\nassert_eq!(1 + 1, 2);\n```";
        let documentation = json!({ "index": {
            "1": item("shown", "function", "public", 0, example),
            "2": item("bare", "struct", "public", 0, "It holds."),
            "3": item("drawn", "function", "public", 0, "```text\nno code\n```x"),
            "4": item("inner", "function", "crate", 0, ""),
            "5": item("field", "struct_field", "public", 0, ""),
            "6": item("foreign", "function", "public", 4, ""),
        } });
        let (items, bare) = judge(&documentation).unwrap();
        assert_eq!((items, bare), (3, vec!["a.rs:7 bare".to_owned(), "a.rs:7 drawn".to_owned()]));
        assert!(judge(&json!({ "index": {} })).is_err());
    }
}
