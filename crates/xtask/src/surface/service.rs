//! The crate as a stranger gets it: packages the core, and builds and runs a small service against the package.

use crate::command::cargo;
use crate::place;
use crate::progress::Done;
use anyhow::{Context, Result};

/// `cargo package` builds the core alone from its package, so a file that is missing there shows.
pub(crate) fn package() -> Result<Done> {
    cargo("package --package layak --allow-dirty").run()?;
    let name = format!("package/layak-{}.crate", place::version());
    let size = std::fs::metadata(place::target()?.join(name)).context("cargo package left no package")?.len();
    Ok(Done::note(format!("{} KB", size.div_ceil(1000))))
}

/// Builds the service against the unpacked package and lets it test itself.
pub(crate) fn tests() -> Result<Done> {
    let target = place::target()?;
    let package = target.join(format!("package/layak-{}", place::version()));
    let patch = format!("patch.crates-io.layak.path={:?}", package.to_string_lossy());
    let said = cargo("run --quiet --manifest-path tests/service/Cargo.toml --config")
        .arg(patch)
        .args("-- --self-test")
        .env("CARGO_TARGET_DIR", target.join("service"))
        .run()?;
    let equal = said.lines().find_map(|line| line.strip_suffix(" equal answers")?.parse::<u64>().ok());
    let equal = equal.context("the service did not say how many answers it compared")?;
    Ok(Done::note(format!("{equal} equal answers over eight threads")))
}
