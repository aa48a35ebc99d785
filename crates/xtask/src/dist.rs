//! `cargo xtask dist`: what users install, in dist/: the wheel, the npm tarball, the form, the command line program.

use crate::command::{Task, cargo};
use crate::progress::{Done, Run};
use crate::surface::{python, wasm, web};
use crate::{place, setup};
use anyhow::{Context, Result};
use std::fs;
use std::path::Path;

/// One step per product.
pub(crate) fn steps(run: &mut Run) {
    setup::steps(run);
    run.step("wheel", &["setup python"], wheel);
    run.step("npm tarball", &["setup rust", "setup node"], tarball);
    run.step("form", &["setup rust", "setup node", "setup web"], form);
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

/// The static site as an archive to unpack on any web server, and the one file that opens from disk.
fn form() -> Result<Done> {
    let package = wasm::package(&place::target()?.join("npm-package"))?;
    let site = place::target()?.join("layak-site");
    web::site(&package, &site)?;
    let archive = place::target()?.join("layak-site.tar.gz");
    // Names, owners and times that do not depend on the machine: the same sources give the same archive.
    let tar = "--sort=name --owner=0 --group=0 --numeric-owner --mtime=@0 --exclude=layak.html -czf";
    Task::new("tar").args(tar).arg(&archive).arg("layak-site").folder(place::target()?).run()?;
    deliver(&archive)?;
    deliver(&site.join("layak.html"))
}

fn program() -> Result<Done> {
    cargo("build --profile dist --package layak-cli").for_strangers().run()?;
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
