//! The crate as a stranger gets it: packages the core, unpacks it, and builds and runs a small service against what came out.

use crate::command::{Task, cargo};
use crate::place;
use crate::progress::Done;
use anyhow::{Context, Result};

/// `cargo package`, unpacked beside the archive. Cargo would build it once to see whether a file is missing; the service does that.
pub(crate) fn package() -> Result<Done> {
    cargo("package --package layak --allow-dirty --no-verify").run()?;
    let folder = place::target()?.join("package");
    let name = format!("layak-{}", place::version());
    let archive = folder.join(format!("{name}.crate"));
    let size = std::fs::metadata(&archive).context("cargo package left no package")?.len();
    place::fresh_folder(&folder.join(name))?;
    Task::new("tar").args("--extract --gzip --file").arg(&archive).arg("--directory").arg(&folder).run()?;
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
