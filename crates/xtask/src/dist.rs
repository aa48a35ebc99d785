//! `cargo xtask dist`: what users install, in dist/: the wheel, the npm tarball, the command line program.

use crate::command::{Task, cargo};
use crate::progress::{Done, Run};
use crate::surface::{python, wasm};
use crate::{place, setup};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// One step per product.
pub(crate) fn steps(run: &mut Run) {
    setup::steps(run);
    run.step("wheel", &["setup python"], wheel);
    run.step("npm tarball", &["setup rust", "setup node"], tarball);
    run.step("program", &[], program);
}

fn wheel() -> Result<Done> {
    let made = python::wheel("dist", &place::target()?.join("wheels-dist"))?;
    deliver(&made)
}

fn tarball() -> Result<Done> {
    let package = wasm::package(&place::target()?.join("npm-package"))?;
    let folder = place::target()?.join("npm-tarball");
    place::fresh_folder(&folder)?;
    Task::new("npm").args("pack --silent --pack-destination").arg(&folder).folder(&package).run()?;
    let made = place::files_below(&folder)?.pop().context("npm pack left no tarball")?;
    deliver(&made)
}

fn program() -> Result<Done> {
    cargo("build --profile dist --package layak-cli").run()?;
    deliver(&place::target()?.join("dist").join("layak"))
}

fn deliver(made: &Path) -> Result<Done> {
    let folder = place::at("dist");
    fs::create_dir_all(&folder)?;
    let name = made.file_name().context("a product without a name")?;
    let size =
        fs::copy(made, folder.join(name)).with_context(|| format!("{} cannot be copied", made.display()))?;
    Ok(Done::note(format!("dist/{} ({} KB)", name.to_string_lossy(), size.div_ceil(1000))))
}
