//! `cargo xtask setup`: installs what the tests need by ordinary clients, or says exactly what to install.

use crate::command::{Task, exists};
use crate::place;
use crate::progress::{Done, Run};
use crate::surface::web;
use anyhow::{Context, Result, bail};
use std::path::Path;
use std::process::Command;

/// Packages of the Python environment, pinned.
const REQUIREMENTS: &str = "bindings/python/requirements-test.txt";

/// Below the compiler's folder: the standard library, which is compiled along for browsers (`surface/wasm.rs`).
const STANDARD_SOURCE: &str = "lib/rustlib/src/rust/library/Cargo.lock";

/// One step per toolchain.
pub(crate) fn steps(run: &mut Run) {
    package_steps(run);
    run.step("setup web", &["setup node"], web::packages);
    run.step("setup browser", &[], web::browser);
    run.step("setup python", &[], python);
    run.step("setup c++", &[], compiler);
}

/// What the npm package is made with.
pub(crate) fn package_steps(run: &mut Run) {
    run.step("setup rust", &[], rust);
    run.step("setup node", &[], node);
}

/// The wasm target and the components that `rust-toolchain.toml` names.
fn rust() -> Result<Done> {
    if rust_is_complete() {
        return Ok(Done::note("all there"));
    }
    if !exists("rustup") {
        bail!(
            "rustfmt, clippy, rust-src or the target wasm32-unknown-unknown is missing and there is no rustup: install them"
        );
    }
    // Adding touches nothing that is there, while `toolchain install` may fetch the whole toolchain anew: so it comes last.
    let _ = Task::new("rustup").args("target add wasm32-unknown-unknown").run();
    let _ = Task::new("rustup").args("component add rustfmt clippy rust-src").run();
    if !rust_is_complete() {
        let install = Task::new("rustup").args("toolchain install --no-self-update");
        install.without_env("RUSTUP_TOOLCHAIN").run()?;
    }
    if !rust_is_complete() {
        bail!(
            "rustup went well and still rustfmt, clippy, rust-src or the target wasm32-unknown-unknown is missing"
        );
    }
    Ok(Done::note("installed"))
}

fn rust_is_complete() -> bool {
    let folder = Task::new("rustc").args("--print target-libdir --target wasm32-unknown-unknown").read();
    let target = folder.is_ok_and(|folder| Path::new(folder.trim()).is_dir());
    let version = |tool: &str| Task::new("cargo").args(tool).arg("--version").quiet().is_ok();
    let root = Task::new("rustc").args("--print sysroot").read();
    let source = root.is_ok_and(|root| Path::new(root.trim()).join(STANDARD_SOURCE).exists());
    target && source && version("fmt") && version("clippy")
}

fn node() -> Result<Done> {
    let version = Task::new("node").arg("--version").read().context("install Node 20 or newer")?;
    let major =
        version.trim().trim_start_matches('v').split('.').next().and_then(|text| text.parse::<u32>().ok());
    if major.is_none_or(|major| major < 20) {
        bail!("Node 20 or newer is needed, this is {}", version.trim());
    }
    if !exists("npm") {
        bail!("npm is missing: install it (Debian: apt-get install npm)");
    }
    Ok(Done::note(format!("Node {}", version.trim())))
}

/// A virtual environment below the target folder, made anew when the pinned list changes.
fn python() -> Result<Done> {
    let wanted = std::fs::read_to_string(place::at(REQUIREMENTS))
        .with_context(|| format!("{REQUIREMENTS} is missing"))?;
    let venv = place::target()?.join("venv");
    let stamp = venv.join("installed-requirements.txt");
    let python = place::venv_program("python")?;
    if std::fs::read_to_string(&stamp).is_ok_and(|installed| installed == wanted) && python.exists() {
        return Ok(Done::note("all there"));
    }
    Task::new("python3")
        .arg("-c")
        .arg("import sys; sys.exit(sys.version_info < (3, 10))")
        .quiet()
        .context("Python 3.10 or newer is needed (Debian: apt-get install python3 python3-venv)")?;
    if Task::new("python3").args("-c").arg("import ensurepip").quiet().is_err() {
        debian_packages("python3-venv").context("Python cannot make virtual environments")?;
    }
    Task::new("python3").args("-m venv --clear").arg(&venv).run()?;
    let pip = "-m pip install --quiet --disable-pip-version-check --no-input -r";
    Task::new(&python).args(pip).arg(place::at(REQUIREMENTS)).run()?;
    std::fs::write(&stamp, wanted)?;
    Ok(Done::note("installed"))
}

/// libFuzzer comes as C++ source.
fn compiler() -> Result<Done> {
    if exists("c++") {
        return Ok(Done::note("all there"));
    }
    debian_packages("g++").context("fuzzing needs a C++ compiler named c++")?;
    Ok(Done::note("installed"))
}

/// Installs Debian packages when that can be done without asking anybody.
pub(crate) fn debian_packages(names: &str) -> Result<()> {
    let root = Command::new("id").arg("-u").output().is_ok_and(|output| output.stdout.trim_ascii() == b"0");
    if !root || !exists("apt-get") {
        bail!("install the packages: {names}");
    }
    Task::new("apt-get").args("update -qq").run()?;
    let install = Task::new("apt-get").args("install -y -qq --no-install-recommends").args(names);
    install.env("DEBIAN_FRONTEND", "noninteractive").run()?;
    Ok(())
}
