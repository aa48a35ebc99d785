//! The npm package: builds the wasm that browsers get, makes its JavaScript glue, runs the Node tests against the shared answers.

use crate::command::{Task, cargo};
use crate::progress::Done;
use crate::surface::web;
use crate::{place, surface};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// What the npm package holds as it is written, besides engines and scripts.
const FILES: &[&str] = &["package.json", "index.d.ts", "tools.d.ts", "types.d.ts", "README.md"];
/// What is made into its scripts, with the glue of each engine.
const SCRIPTS: &[&str] = &["index.js", "tools.js", "common.js", "unpack.js", "lzma.js"];

/// The standard library is compiled along, for size, and what panics stops at once, without words that nobody could read: 29 KB less of a page,
/// gzipped. Both are unstable, and the compiler is pinned: if another one refuses, leave out these arguments and flags; nothing but the size changes.
const STANDARD: &str = "-Zbuild-std=std,panic_abort -Zbuild-std-features=optimize_for_size";
/// Lets the pinned compiler take what is unstable.
const UNSTABLE: &str = "RUSTC_BOOTSTRAP";
/// Flags for all that goes into the wasm. SHA-256 without unrolled rounds is 7 KB smaller.
const FLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort --cfg sha2_backend_soft=\"compact\"";

/// Lays the npm package out in a folder: the engine of pages, the one with everything, and a small script for each.
pub(crate) fn package(folder: &Path) -> Result<PathBuf> {
    place::fresh_folder(folder)?;
    let parts = place::target()?.join("npm-parts");
    place::fresh_folder(&parts)?;
    let wasm = place::target()?.join("wasm32-unknown-unknown/wasm/layak_wasm.wasm");
    for (name, engine, features) in
        [("tools", "tools.bin", ""), ("glue", "engine.bin", "--no-default-features --features page")]
    {
        let build = cargo("build --target wasm32-unknown-unknown --profile wasm --package layak-wasm");
        build.args(STANDARD).args(features).env(UNSTABLE, "1").for_strangers_with(FLAGS).run()?;
        let glue = parts.join(name);
        cargo("run --quiet --package layak-wasm-glue --").arg(&wasm).arg(&glue).run()?;
        copy(&glue.join("engine.bin"), &folder.join(engine))?;
    }
    let own = place::at("bindings/wasm");
    let manifest =
        fs::read_to_string(own.join("package.json")).context("bindings/wasm/package.json is missing")?;
    if !manifest.contains(&format!("\"version\": \"{}\"", place::version())) {
        bail!("bindings/wasm/package.json has another version than the workspace ({})", place::version());
    }
    for name in FILES {
        copy(&own.join(name), &folder.join(name))?;
    }
    for name in SCRIPTS {
        copy(&own.join(name), &parts.join(name))?;
    }
    web::scripts(&parts, folder)?;
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        copy(&place::at(name), &folder.join(name))?;
    }
    Ok(folder.to_path_buf())
}

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::copy(from, to).with_context(|| format!("{} cannot be copied", from.display()))?;
    Ok(())
}

/// Tests the package as laid out, not the source folder.
pub(crate) fn tests() -> Result<Done> {
    let package = package(&place::target()?.join("npm-package"))?;
    let said = Task::new("node")
        .args("--test --test-reporter=tap bindings/wasm/test/")
        .env("LAYAK_PACKAGE", &package)
        .env("LAYAK_SHARED_ANSWERS", surface::answers_folder()?)
        .run()?;
    let Some(count) = passed(&said) else { bail!("node printed no closing line") };
    Done::tests(count, size(&said))
}

/// `# pass 12`
pub(crate) fn passed(said: &str) -> Option<u64> {
    said.lines().rev().find_map(|line| line.strip_prefix("# pass ")?.trim().parse().ok())
}

fn size(said: &str) -> String {
    let line = said.lines().find_map(|line| line.trim().strip_prefix("# wasm size: "));
    line.map_or_else(String::new, str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::passed;

    #[test]
    fn the_closing_line_of_node_is_read() {
        assert_eq!(passed("# tests 3\n# pass 2\n# fail 1\n"), Some(2));
        assert_eq!(passed("ok\n"), None);
    }
}
