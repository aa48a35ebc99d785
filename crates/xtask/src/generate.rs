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
    let mut stale = settle(&bundle::files()?, check)?;
    if !check {
        schemas::make_sure_they_exist()?;
    }
    let made = schemas::files()?;
    stale.extend(settle(&made, check)?);
    if check && !stale.is_empty() {
        bail!("run `cargo xtask gen`; stale: {}", stale.join(", "));
    }
    Ok(Done::note(if check { "none is stale".to_owned() } else { format!("{} written", stale.len()) }))
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
