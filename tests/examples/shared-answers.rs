//! `shared-answers FOLDER`: lets the core answer every shared case, so that other surfaces can be held to the same bytes.
//!
//! For each case `NAME.toml` or `NAME.json` below `tests/cases` it writes `NAME.toml.request.json` and `NAME.toml.answer.json`; for each cohort
//! `kelompok/NAME.rank-request.json` and `kelompok/NAME.rank-answer.json`.

use layak_tests::{cases, kelompok};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::{env, fs};

fn main() -> Result<(), Box<dyn Error>> {
    let folder = PathBuf::from(env::args().nth(1).ok_or("usage: shared-answers FOLDER")?);
    let cases = cases::all()?;
    if cases.is_empty() {
        return Err(format!("no profile below {}", cases::folder().display()).into());
    }
    for case in &cases {
        let request = case.request_text()?;
        let target = folder.join(&case.name);
        if let Some(parent) = target.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(with_end(&target, ".answer.json"), layak::assess_json(&request))?;
        fs::write(with_end(&target, ".request.json"), request)?;
    }
    let cohorts = kelompok::all()?;
    let target = folder.join("kelompok");
    fs::create_dir_all(&target)?;
    for cohort in &cohorts {
        let request = serde_json::to_string(&cohort.request)?;
        fs::write(target.join(format!("{}.rank-answer.json", cohort.name)), layak::rank_json(&request))?;
        fs::write(target.join(format!("{}.rank-request.json", cohort.name)), request)?;
    }
    println!("shared cases from Rust: {}, shared cohorts: {}", cases.len(), cohorts.len());
    Ok(())
}

fn with_end(path: &Path, end: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(end);
    PathBuf::from(name)
}
