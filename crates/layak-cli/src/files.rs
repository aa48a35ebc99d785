//! Files and folders of a call: which of them are profiles, which are rules.

use crate::fail::Fail;
use std::path::{Path, PathBuf};

/// The text of a file.
pub(crate) fn read(path: &Path) -> Result<String, Fail> {
    std::fs::read_to_string(path).map_err(|error| Fail::file(path, error))
}

/// Files as given; of a folder all profiles in it and below, in order of their names.
pub(crate) fn profiles(paths: &[PathBuf]) -> Result<Vec<PathBuf>, Fail> {
    let mut found = Vec::new();
    for path in paths {
        if path.is_dir() {
            let mut inside = Vec::new();
            walk(path, &mut inside)?;
            found.extend(inside.into_iter().filter(|path| is_profile(path)));
        } else {
            found.push(path.clone());
        }
    }
    Ok(found)
}

/// `*.toml` and `*.json`, but not what stands beside profiles: cases and expected answers.
fn is_profile(path: &Path) -> bool {
    let name = path.file_name().unwrap_or_default().to_string_lossy();
    let beside = [".cases.toml", ".expect.toml", ".expect.json"].iter().any(|end| name.ends_with(end));
    (name.ends_with(".toml") || name.ends_with(".json")) && !beside
}

/// Rule files below a folder with names as the core wants them: relative, with `/`.
pub(crate) fn rules(folder: &Path) -> Result<Vec<(String, String)>, Fail> {
    let mut paths = Vec::new();
    walk(folder, &mut paths)?;
    let mut texts = Vec::new();
    for path in paths.iter().filter(|path| path.extension().is_some_and(|end| end == "toml")) {
        let parts = path.strip_prefix(folder).unwrap_or(path).components();
        let parts: Vec<_> = parts.map(|part| part.as_os_str().to_string_lossy()).collect();
        texts.push((parts.join("/"), read(path)?));
    }
    if texts.is_empty() {
        let shown = folder.display();
        return Err(Fail::usage(
            format!("tidak ada berkas aturan di {shown}"),
            format!("no rule files in {shown}"),
        ));
    }
    Ok(texts)
}

/// Every file below a folder, in order of names. Hidden files and links to folders are passed over.
fn walk(folder: &Path, into: &mut Vec<PathBuf>) -> Result<(), Fail> {
    let fail = |error| Fail::file(folder, error);
    let mut entries = Vec::new();
    for entry in std::fs::read_dir(folder).map_err(fail)? {
        let entry = entry.map_err(fail)?;
        entries.push((entry.path(), entry.file_type().map_err(fail)?));
    }
    entries.sort_by(|a, b| a.0.cmp(&b.0));
    for (path, kind) in entries {
        let hidden = path.file_name().is_some_and(|name| name.to_string_lossy().starts_with('.'));
        if hidden {
            continue;
        }
        if kind.is_dir() {
            walk(&path, into)?;
        } else {
            into.push(path);
        }
    }
    Ok(())
}
