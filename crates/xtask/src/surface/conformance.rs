//! The public test cases of the Common Expression Language: taken from their npm package, run by the Rust tests.

use crate::command::{Task, cargo};
use crate::place;
use crate::progress::Done;
use crate::surface::rust::passed;
use anyhow::{Result, bail};

/// Extracts the cases and runs those of the accepted part.
pub(crate) fn tests() -> Result<Done> {
    let folder = place::at("tests/conformance");
    if !folder.join("package-lock.json").exists() {
        bail!("tests/conformance/package-lock.json is missing, so the CEL cases cannot be fetched");
    }
    Task::new("npm").args("ci --no-audit --no-fund --loglevel=error").folder(&folder).run()?;
    let cases = place::target()?.join("cel-cases.json");
    Task::new("node").arg("extract.mjs").arg(&cases).folder(&folder).run()?;
    let said = cargo("test --package layak-tests conformance -- --nocapture")
        .env("LAYAK_CEL_CASES", &cases)
        .run()?;
    Done::tests(passed(&said), note(&said))
}

/// The tests print how many cases they ran, as `CEL cases: …`.
fn note(said: &str) -> String {
    let line = said.lines().find_map(|line| line.split_once("CEL cases: ")).map(|(_, after)| after);
    line.map_or_else(String::new, |line| format!("CEL cases: {line}"))
}
