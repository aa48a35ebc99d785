//! The public test cases of the Common Expression Language, taken out of their npm package for the Rust tests to run.

use crate::command::Task;
use crate::place;
use crate::progress::Done;
use anyhow::{Context, Result, bail};
use std::ffi::OsString;
use std::path::PathBuf;

/// Extracts the cases.
pub(crate) fn extract() -> Result<Done> {
    let cases = cases_file()?;
    if cases.exists() {
        std::fs::remove_file(&cases).context("the old CEL cases cannot be removed")?;
    }
    let folder = place::at("tests/conformance");
    if !folder.join("package-lock.json").exists() {
        bail!("tests/conformance/package-lock.json is missing, so the CEL cases cannot be fetched");
    }
    Task::new("npm").args("ci --no-audit --no-fund --loglevel=error").folder(&folder).run()?;
    Task::new("node").arg("extract.mjs").arg(&cases).folder(&folder).run()?;
    let count = std::fs::read_to_string(&cases).context("extract.mjs left no cases")?.lines().count();
    if count == 0 {
        bail!("extract.mjs found no case");
    }
    Ok(Done::note(format!("{count} cases, run by the Rust tests")))
}

/// What the Rust tests are told: the file, or to leave the cases out because extracting them failed, which fails the gate by
/// itself and must not hide the results of all other tests.
pub(crate) fn cases_for_tests() -> Result<OsString> {
    let cases = cases_file()?;
    Ok(if cases.exists() { cases.into_os_string() } else { OsString::from("skip") })
}

fn cases_file() -> Result<PathBuf> {
    Ok(place::target()?.join("cel-cases.jsonl"))
}
