//! `cargo xtask tidy`: the house rules that no compiler checks. Reads text only, so it is done within a second.

mod codes;
mod lines;
mod order;
mod words;

use crate::place;
use crate::progress::{Done, Run};
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;

/// One file of the repository.
pub(crate) struct Tracked {
    /// Path below the root, with slashes.
    pub(crate) path: String,
    /// Its size in bytes.
    pub(crate) size: u64,
    /// Its text; absent if it is not UTF-8.
    pub(crate) text: Option<String>,
}

impl Tracked {
    /// Rust that is shipped or run as a tool: no tests, nothing generated.
    fn is_production(&self) -> bool {
        let parts: Vec<&str> = self.path.split('/').collect();
        let source = parts.contains(&"src") && !parts.contains(&"tests") && !parts.contains(&"benches");
        source && self.path.ends_with(".rs") && parts.last() != Some(&"tests.rs")
    }
}

/// One rule broken, with its place.
pub(crate) type Fault = String;

/// The one step.
pub(crate) fn steps(run: &mut Run) {
    run.step("tidy", &[], tidy);
}

fn tidy() -> Result<Done> {
    let files = tracked()?;
    let mut faults = Vec::new();
    faults.extend(lines::too_long(&files));
    faults.extend(lines::without_sentence(&files));
    faults.extend(order::backwards(&files));
    faults.extend(words::forbidden(&files));
    faults.extend(words::untidy(&files));
    faults.extend(codes::without_bad_case(&files)?);
    for fault in &faults {
        println!("  {fault}");
    }
    let note = lines::summary(&files);
    println!("  {note}");
    if !faults.is_empty() {
        bail!("{} faults, listed above", faults.len());
    }
    Ok(Done::note(note))
}

/// All files that are, or could be, committed.
fn tracked() -> Result<Vec<Tracked>> {
    let root = place::root();
    let listed = Command::new("git")
        .args(["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        .current_dir(&root)
        .output();
    let mut paths: Vec<String> = match listed {
        Ok(output) if output.status.success() => String::from_utf8_lossy(&output.stdout)
            .split('\0')
            .filter(|path| !path.is_empty())
            .map(str::to_owned)
            .collect(),
        // An unpacked archive has no git: every file counts but what tools leave behind.
        _ => walk(&root)?,
    };
    paths.sort();
    paths.dedup();
    let mut files = Vec::new();
    for path in paths {
        // Deleted but not yet committed: git still lists it.
        let Ok(bytes) = std::fs::read(root.join(&path)) else { continue };
        files.push(Tracked { path, size: bytes.len() as u64, text: String::from_utf8(bytes).ok() });
    }
    Ok(files)
}

fn walk(folder: &Path) -> Result<Vec<String>> {
    const LEFT_BEHIND: &[&str] = &["target", "dist", "node_modules", ".git", ".venv", "__pycache__"];
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).with_context(|| format!("{} cannot be read", folder.display()))? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if LEFT_BEHIND.contains(&name.as_ref()) {
            continue;
        }
        if path.is_dir() {
            found.extend(walk(&path)?);
        } else {
            found.push(place::relative(&path, &place::root()));
        }
    }
    Ok(found)
}
