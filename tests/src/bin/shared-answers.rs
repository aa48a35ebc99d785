//! `shared-answers FOLDER`: lets the core answer every shared case, so that other surfaces can be held to the same bytes.
//!
//! For each profile `NAME.toml` or `NAME.json` below `tests/cases` it writes `NAME.toml.request.json` and `NAME.toml.answer.json`.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// Programme and date of every shared request.
const PROGRAMME: &str = "gpei-jatim";
const AS_OF: &str = "2026-11-21";

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args().nth(1).ok_or("usage: shared-answers FOLDER")?);
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("cases");
    let profiles = profiles(&cases)?;
    if profiles.is_empty() {
        return Err(format!("no profile below {}", cases.display()).into());
    }
    for profile in &profiles {
        let text = fs::read_to_string(profile)?;
        let request =
            serde_json::json!({ "programme": PROGRAMME, "as_of": AS_OF, "profile": text }).to_string();
        let answer = layak::assess_json(&request);
        let target = folder.join(profile.strip_prefix(&cases)?);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(with_end(&target, ".request.json"), request)?;
        fs::write(with_end(&target, ".answer.json"), answer)?;
    }
    println!("shared cases from Rust: {}", profiles.len());
    Ok(())
}

/// Profiles below a folder, sorted; what is expected of them stands in `*.expect.toml`.
fn profiles(folder: &Path) -> Result<Vec<PathBuf>, Box<dyn Error>> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if path.is_dir() {
            found.extend(profiles(&path)?);
        } else if (name.ends_with(".toml") || name.ends_with(".json")) && !name.contains(".expect.") {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

fn with_end(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    PathBuf::from(name)
}
