//! The documentation of the core: it builds without a warning, and every public item shows an example.

use crate::command::cargo;
use crate::place;
use crate::progress::Done;
use anyhow::{Context, Result, bail};
use serde_json::{Map, Value};
use std::collections::BTreeSet;

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

/// How many public items there are, and where those stand that have no example.
fn judge(documentation: &Value) -> Result<(usize, Vec<String>)> {
    let index = documentation.get("index").and_then(Value::as_object).context("the JSON has no index")?;
    let root = documentation.get("root").context("the JSON has no root")?;
    let mut walk = Walk { index, seen: BTreeSet::new(), items: 0, bare: Vec::new() };
    walk.visit(root);
    if walk.items == 0 {
        bail!("the JSON names no public item, so nothing was looked at");
    }
    walk.bare.sort();
    Ok((walk.items, walk.bare))
}

/// A walk from the root over what a user can name. What is hidden where it is exported is not in the JSON there, though it may stand
/// in the index; therefore the index alone does not tell what is public.
struct Walk<'a> {
    index: &'a Map<String, Value>,
    seen: BTreeSet<String>,
    items: usize,
    bare: Vec<String>,
}

impl Walk<'_> {
    fn visit(&mut self, id: &Value) {
        let Some(item) = self.index.get(&id.to_string()) else { return };
        let local = item.get("crate_id").and_then(Value::as_u64) == Some(0);
        let inner = item.get("inner").and_then(Value::as_object).and_then(|inner| inner.iter().next());
        let (true, Some((kind, inner))) = (local, inner) else { return };
        if !self.seen.insert(id.to_string()) {
            return;
        }
        if KINDS.contains(&kind.as_str()) {
            self.items += 1;
            if !item.get("docs").and_then(Value::as_str).is_some_and(shows_an_example) {
                self.bare.push(place_of(item));
            }
        }
        match kind.as_str() {
            "module" | "trait" => self.visit_all(inner.get("items")),
            "struct" | "enum" | "union" => self.visit_all(inner.get("impls")),
            // What a trait demands is told by the trait.
            "impl" if inner.get("trait").is_none_or(Value::is_null) => self.visit_all(inner.get("items")),
            "use" => self.visit(inner.get("id").unwrap_or(&Value::Null)),
            _ => {}
        }
    }

    fn visit_all(&mut self, ids: Option<&Value>) {
        for id in ids.and_then(Value::as_array).into_iter().flatten() {
            self.visit(id);
        }
    }
}

/// A block of code that is compiled and run: its fence opens without a word, or with `rust`.
fn shows_an_example(docs: &str) -> bool {
    let fences = docs.lines().map(str::trim).filter(|line| line.starts_with("```"));
    fences.step_by(2).any(|opening| matches!(opening, "```" | "```rust"))
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
    fn what_a_user_can_name_needs_an_example() {
        let item = |name: &str, docs: &str, inner: serde_json::Value| {
            json!({ "name": name, "crate_id": 0, "docs": docs, "inner": inner,
                "span": { "filename": "a.rs", "begin": [7, 1] } })
        };
        let example = "It adds.\n\n```\nassert_eq!(1 + 1, 2);\n```";
        let documentation = json!({ "root": 0, "index": {
            "0": item("root", "", json!({ "module": { "items": [1, 2, 3] } })),
            "1": item("shown", example, json!({ "function": {} })),
            "2": item("", "", json!({ "use": { "id": 4, "is_glob": false } })),
            "3": item("drawn", "```text\nno code\n```", json!({ "function": {} })),
            "4": item("Bare", "It holds.", json!({ "struct": { "impls": [5, 6] } })),
            "5": item("", "", json!({ "impl": { "trait": null, "items": [7, 8] } })),
            "6": item("", "", json!({ "impl": { "trait": { "path": "Clone" }, "items": [9] } })),
            "7": item("method", "", json!({ "function": {} })),
            "8": item("CONSTANT", "", json!({ "assoc_const": {} })),
            "9": item("clone", "", json!({ "function": {} })),
            "10": item("not exported", "", json!({ "function": {} })),
        } });
        let (items, bare) = judge(&documentation).unwrap();
        assert_eq!(
            (items, bare.as_slice()),
            (4, ["Bare", "drawn", "method"].map(|n| format!("a.rs:7 {n}")).as_slice())
        );
        assert!(judge(&json!({ "root": 0, "index": {} })).is_err());
    }
}
