//! Where things are: the repository, the target folder, the Python environment.

use anyhow::{Context, Result, anyhow};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::OnceLock;

/// The root of the repository.
pub(crate) fn root() -> PathBuf {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.ancestors().nth(2).unwrap_or(here).to_path_buf()
}

/// A path below the root.
pub(crate) fn at(path: &str) -> PathBuf {
    root().join(path)
}

/// Cargo's target folder, wherever the user keeps it.
pub(crate) fn target() -> Result<PathBuf> {
    static TARGET: OnceLock<PathBuf> = OnceLock::new();
    if let Some(known) = TARGET.get() {
        return Ok(known.clone());
    }
    let output = Command::new("cargo")
        .args(["metadata", "--no-deps", "--format-version", "1"])
        .current_dir(root())
        .output()
        .context("cargo could not be started")?;
    let metadata: serde_json::Value =
        serde_json::from_slice(&output.stdout).context("cargo metadata gave no JSON")?;
    let folder = metadata.get("target_directory").and_then(|folder| folder.as_str());
    let folder = folder.ok_or_else(|| anyhow!("cargo metadata names no target folder"))?;
    Ok(TARGET.get_or_init(|| PathBuf::from(folder)).clone())
}

/// The version all crates share.
pub(crate) fn version() -> &'static str {
    env!("CARGO_PKG_VERSION")
}

/// A program of the Python environment that `setup` makes.
pub(crate) fn venv_program(name: &str) -> Result<PathBuf> {
    Ok(target()?.join("venv/bin").join(name))
}

/// Replaces a folder by an empty one.
pub(crate) fn fresh_folder(path: &Path) -> Result<()> {
    if path.exists() {
        std::fs::remove_dir_all(path).with_context(|| format!("{} cannot be emptied", path.display()))?;
    }
    std::fs::create_dir_all(path).with_context(|| format!("{} cannot be made", path.display()))
}

/// Every file below a folder, sorted, so that results do not depend on the disk.
pub(crate) fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        let entries =
            std::fs::read_dir(&next).with_context(|| format!("{} cannot be read", next.display()))?;
        for entry in entries {
            let path = entry?.path();
            if path.is_dir() { open.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    Ok(found)
}

/// A path below `base`, with slashes.
pub(crate) fn relative(path: &Path, base: &Path) -> String {
    let below = path.strip_prefix(base).unwrap_or(path);
    below.components().map(|part| part.as_os_str().to_string_lossy()).collect::<Vec<_>>().join("/")
}
