//! The surfaces of Layak: how each is built and how its tests are run.

pub(crate) mod conformance;
pub(crate) mod documentation;
pub(crate) mod python;
pub(crate) mod rust;
pub(crate) mod service;
pub(crate) mod wasm;
pub(crate) mod web;

use crate::place;
use crate::progress::Done;
use anyhow::Result;
use std::path::PathBuf;

/// Where the answers of the Rust core to all shared cases lie; every other surface must give the same bytes.
pub(crate) fn answers_folder() -> Result<PathBuf> {
    Ok(place::target()?.join("shared-answers"))
}

/// Lets the core answer all shared cases.
pub(crate) fn shared_answers() -> Result<Done> {
    let folder = answers_folder()?;
    place::fresh_folder(&folder)?;
    rust::example("shared-answers")?.arg(&folder).run()?;
    let count = place::files_below(&folder)?
        .iter()
        .filter(|path| path.to_string_lossy().ends_with(".answer.json"))
        .count();
    Done::tests(count as u64, "answers for the other surfaces to equal")
}
