//! The rule bundle: all shipped rule files as one Rust expression inside the core crate, so that its package builds alone.

use super::Generated;
use crate::place;
use anyhow::{Context, Result, bail};
use std::fmt::Write as _;

/// Where the core finds it.
pub(super) const PATH: &str = "crates/layak/bundle/rules.rs";

/// A slice of (name, text) pairs, sorted by name; text stays readable, so that a review of a rule shows its lines here as well.
pub(super) fn files() -> Result<Vec<Generated>> {
    let folder = place::at("rules");
    let mut out = String::from("// Made by `cargo xtask gen` from rules/. Do not edit.\n&[\n");
    for path in place::files_below(&folder)? {
        let name = place::relative(&path, &folder);
        if !is_shipped(&name) {
            continue;
        }
        let text =
            std::fs::read_to_string(&path).with_context(|| format!("rules/{name} is no UTF-8 text"))?;
        if text.contains('\r') {
            bail!("rules/{name} has Windows line ends; save it with plain ones");
        }
        let fence = fence(&text);
        let _ = writeln!(out, "    ({name:?}, r{fence}\"{text}\"{fence}),");
    }
    out.push_str("]\n");
    Ok(vec![Generated::new(PATH, out)])
}

/// Cases are tests and the schema is for editors: neither is needed to assess.
fn is_shipped(name: &str) -> bool {
    name.ends_with(".toml") && !name.ends_with(".cases.toml") && !name.starts_with("schema/")
}

/// Enough `#` that no quote in the text ends the literal.
fn fence(text: &str) -> String {
    let longest =
        text.split('"').skip(1).map(|after| after.len() - after.trim_start_matches('#').len()).max();
    "#".repeat(longest.unwrap_or(0) + 1)
}

#[cfg(test)]
mod tests {
    use super::{fence, is_shipped};

    #[test]
    fn a_fence_is_longer_than_any_in_the_text() {
        assert_eq!(fence("no quote"), "#");
        assert_eq!(fence("a = \"x\" # note"), "#");
        assert_eq!(fence("a = \"#\" and \"## b"), "###");
    }

    #[test]
    fn cases_and_schemas_stay_out() {
        assert!(is_shipped("bpom/set.toml"));
        assert!(!is_shipped("bpom/registration.cases.toml"));
        assert!(!is_shipped("schema/rules.schema.json"));
        assert!(!is_shipped("README.md"));
    }
}
