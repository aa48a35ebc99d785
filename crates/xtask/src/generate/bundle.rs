//! The rule bundle: all shipped rule files as Rust expressions inside the core crate, so that its package builds alone.
//!
//! One Rust file per folder of rules, and `rules.rs`, which includes them in the order of the folders. A folder that outgrows
//! [`MOST`] is cut into its subfolders: a review stays readable, and no file comes near the size that `cargo xtask tidy` refuses.

use super::Generated;
use crate::place;
use anyhow::{Context, Result, bail};
use std::collections::BTreeSet;
use std::fmt::Write as _;

/// Where the core finds it. Every Rust file below is made here.
pub(super) const FOLDER: &str = "crates/layak/bundle";

/// The Rust file that includes the others, without its ending.
const INDEX: &str = "rules";

/// A folder with more text than this, in bytes, is cut into its subfolders.
const MOST: usize = 400 << 10;

/// A rule file: its name below `rules/`, and its text.
struct Shipped {
    name: String,
    text: String,
}

/// The files of the bundle: slices of (name, text) pairs, sorted by path.
pub(super) fn files() -> Result<Vec<Generated>> {
    bundle(&shipped()?, MOST)
}

fn shipped() -> Result<Vec<Shipped>> {
    let folder = place::at("rules");
    let mut files = Vec::new();
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
        files.push(Shipped { name, text });
    }
    Ok(files)
}

/// Cases are tests and the schema is for editors: neither is needed to assess.
fn is_shipped(name: &str) -> bool {
    name.ends_with(".toml") && !name.ends_with(".cases.toml") && !name.starts_with("schema/")
}

fn bundle(files: &[Shipped], most: usize) -> Result<Vec<Generated>> {
    let mut parts = Vec::new();
    cut(files, 1, most, &mut parts);
    let mut index = String::from("// Made by `cargo xtask gen` from rules/. Do not edit.\n&[\n");
    let mut made = Vec::new();
    let mut taken = BTreeSet::from([INDEX]);
    for (folder, files) in parts {
        if folder.is_empty() {
            let name = files.first().map_or("", |file| &file.name);
            bail!("rules/{name} lies in no folder; move it into the folder of its set");
        }
        // Two slices under one name would have to change the order of the files, and one called like the index would replace it.
        if !taken.insert(folder) {
            bail!("rules/{folder} cannot be bundled: rename it, or move its own files into subfolders");
        }
        let path = format!("{folder}.rs");
        let _ = writeln!(index, "    include!({path:?}),");
        made.push(Generated::new(format!("{FOLDER}/{path}"), slice(folder, files)));
    }
    index.push_str("]\n");
    made.push(Generated::new(format!("{FOLDER}/{INDEX}.rs"), index));
    Ok(made)
}

/// Cuts files into runs of one folder each, `depth` folders deep or deeper where a run is too large; never changes their order.
fn cut<'a>(files: &'a [Shipped], depth: usize, most: usize, parts: &mut Vec<(&'a str, &'a [Shipped])>) {
    for run in files.chunk_by(|a, b| folder(&a.name, depth) == folder(&b.name, depth)) {
        let Some(first) = run.first() else { continue };
        let size: usize = run.iter().map(|file| file.text.len()).sum();
        let has_subfolders =
            run.iter().any(|file| folder(&file.name, depth + 1) != folder(&file.name, depth));
        if size > most && has_subfolders {
            cut(run, depth + 1, most, parts);
        } else {
            parts.push((folder(&first.name, depth), run));
        }
    }
}

/// The first `depth` folders of a name, or all it has if they are fewer.
fn folder(name: &str, depth: usize) -> &str {
    let ends = name.match_indices('/').map(|(at, _)| at);
    ends.take(depth).last().and_then(|end| name.get(..end)).unwrap_or_default()
}

/// Text stays readable, so that a review of a rule shows its lines here as well.
fn slice(folder: &str, files: &[Shipped]) -> String {
    let mut out = format!("// Made by `cargo xtask gen` from rules/{folder}/. Do not edit.\n&[\n");
    for Shipped { name, text } in files {
        let fence = fence(text);
        let _ = writeln!(out, "    ({name:?}, r{fence}\"{text}\"{fence}),");
    }
    out.push_str("]\n");
    out
}

/// Enough `#` that no quote in the text ends the literal.
fn fence(text: &str) -> String {
    let longest =
        text.split('"').skip(1).map(|after| after.len() - after.trim_start_matches('#').len()).max();
    "#".repeat(longest.unwrap_or(0) + 1)
}

#[cfg(test)]
mod tests {
    use super::{FOLDER, Shipped, bundle, fence, is_shipped};

    fn made(names: &[&str], most: usize) -> Result<Vec<(String, String)>, String> {
        let text = "0123456789".to_owned();
        let files: Vec<_> =
            names.iter().map(|name| Shipped { name: (*name).to_owned(), text: text.clone() }).collect();
        let made = bundle(&files, most).map_err(|error| error.to_string())?;
        let below = |path: &str| path.strip_prefix(FOLDER).unwrap_or(path).trim_start_matches('/').to_owned();
        Ok(made.into_iter().map(|file| (below(&file.path), file.text)).collect())
    }

    fn paths(names: &[&str], most: usize) -> Result<Vec<String>, String> {
        Ok(made(names, most)?.into_iter().map(|(path, _)| path).collect())
    }

    const NAMES: &[&str] = &[
        "halal/set.toml",
        "halal_goods/set.toml",
        "market/eu/a.toml",
        "market/eu/b.toml",
        "market/uk/a.toml",
    ];

    #[test]
    fn a_folder_is_a_file_and_a_large_one_a_file_per_subfolder() {
        let whole = ["halal.rs", "halal_goods.rs", "market.rs", "rules.rs"];
        assert_eq!(paths(NAMES, 30).unwrap(), whole);
        let cut = ["halal.rs", "halal_goods.rs", "market/eu.rs", "market/uk.rs", "rules.rs"];
        assert_eq!(paths(NAMES, 29).unwrap(), cut);
        // What has no subfolders stays whole, however large.
        assert_eq!(paths(NAMES, 1).unwrap(), cut);
    }

    #[test]
    fn the_order_of_the_files_is_kept() {
        for most in [1, 1000] {
            let mut made = made(NAMES, most).unwrap();
            let (_, index) = made.pop().unwrap();
            let included = index.lines().filter_map(|line| line.trim().strip_prefix("include!("));
            let included: Vec<_> =
                included.map(|rest| rest.trim_end_matches("),").trim_matches('"')).collect();
            assert_eq!(included, made.iter().map(|(path, _)| path).collect::<Vec<_>>());
            let lines = made.iter().flat_map(|(_, text)| text.lines());
            let names = lines.filter_map(|line| line.trim().strip_prefix("(\"")?.split('"').next());
            assert_eq!(names.collect::<Vec<_>>(), NAMES);
        }
    }

    #[test]
    fn what_would_break_the_order_or_the_index_is_refused() {
        let refused = |names: &[&str], most| made(names, most).unwrap_err();
        assert!(refused(&["a.toml", "bpom/set.toml"], 1000).contains("rules/a.toml lies in no folder"));
        assert!(refused(&["rules/set.toml"], 1000).contains("rules/rules cannot be bundled"));
        let between = ["market/a.toml", "market/eu/set.toml", "market/z.toml"];
        assert!(refused(&between, 1).contains("rules/market cannot be bundled"));
        assert_eq!(paths(&between, 1000).unwrap(), ["market.rs", "rules.rs"]);
    }

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
