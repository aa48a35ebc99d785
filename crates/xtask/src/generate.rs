//! `cargo xtask gen`: files made from other files. Committed, so that a reader and `cargo package` have them; checked for drift.

mod bundle;
mod python;
mod schemas;
mod shape;
mod typescript;

use crate::place;
use crate::progress::{Done, Run};
use anyhow::{Context, Result, bail};
use std::fs;

/// One generated file: path below the root, and what it must contain.
pub(crate) struct Generated {
    path: String,
    text: String,
}

impl Generated {
    fn new(path: impl Into<String>, text: impl Into<String>) -> Self {
        Self { path: path.into(), text: text.into() }
    }
}

/// Writes the files, or only compares them.
pub(crate) fn steps(run: &mut Run, check: bool) {
    run.step("generated files", &[], || generate(check));
}

fn generate(check: bool) -> Result<Done> {
    // The core includes the bundle and the schemas, and the schemas come out of the core: so the bundle is written
    // first, and a schema that is missing altogether starts as an empty one.
    let bundle = bundle::files()?;
    let mut stale = settle(&bundle, check)?;
    stale.extend(sweep(bundle::FOLDER, &bundle, check)?);
    // The core may not compile around a stale bundle: what the compiler would say hides the reason.
    refuse(&stale, check)?;
    if !check {
        schemas::make_sure_they_exist()?;
    }
    let made = schemas::files()?;
    stale.extend(settle(&made, check)?);
    refuse(&stale, check)?;
    Ok(Done::note(if check {
        "none is stale".to_owned()
    } else {
        format!("{} written or removed", stale.len())
    }))
}

/// A check that found stale files fails and names them.
fn refuse(stale: &[String], check: bool) -> Result<()> {
    if check && !stale.is_empty() {
        bail!("run `cargo xtask gen`; stale: {}", stale.join(", "));
    }
    Ok(())
}

/// Compares with what is on disk and writes unless only checking; returns the paths that differed.
fn settle(files: &[Generated], check: bool) -> Result<Vec<String>> {
    let mut stale = Vec::new();
    for file in files {
        let path = place::at(&file.path);
        if fs::read_to_string(&path).is_ok_and(|text| text == file.text) {
            continue;
        }
        stale.push(file.path.clone());
        if !check {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            fs::write(&path, &file.text).with_context(|| format!("{} cannot be written", file.path))?;
            println!("  wrote {}", file.path);
        }
    }
    Ok(stale)
}

/// Finds Rust files in a folder of generated ones that are made no more, and removes them unless only checking; returns their paths.
fn sweep(folder: &str, made: &[Generated], check: bool) -> Result<Vec<String>> {
    let root = place::at(folder);
    let mut stale = Vec::new();
    // A folder that is missing altogether has nothing left over.
    let found = if root.is_dir() { place::files_below(&root)? } else { Vec::new() };
    for path in left_over(found.iter().map(|path| place::relative(path, &place::root())), made) {
        if !check {
            let file = place::at(&path);
            fs::remove_file(&file).with_context(|| format!("{path} cannot be removed"))?;
            println!("  removed {path}");
            // A folder goes with its last file; one that still holds something refuses to, and stays.
            if let Some(folder) = file.parent() {
                let _ = fs::remove_dir(folder);
            }
        }
        stale.push(path);
    }
    Ok(stale)
}

/// The Rust files among these that are not made; other files are not ours to remove.
fn left_over(found: impl Iterator<Item = String>, made: &[Generated]) -> Vec<String> {
    found.filter(|path| path.ends_with(".rs") && made.iter().all(|file| file.path != *path)).collect()
}

#[cfg(test)]
mod tests {
    use super::{Generated, left_over};

    #[test]
    fn what_is_made_no_more_is_left_over() {
        let made = [Generated::new("bundle/rules.rs", ""), Generated::new("bundle/market/eu.rs", "")];
        let found = ["bundle/market.rs", "bundle/market/eu.rs", "bundle/notes.txt", "bundle/rules.rs"];
        assert_eq!(left_over(found.map(str::to_owned).into_iter(), &made), ["bundle/market.rs"]);
    }
}
