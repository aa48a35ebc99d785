//! The npm package: builds the wasm that browsers get, makes its JavaScript glue, runs the Node tests against the shared answers.

use crate::command::{Task, cargo};
use crate::progress::Done;
use crate::{place, surface};
use anyhow::{Context, Result, bail};
use std::fs;
use std::path::{Path, PathBuf};

/// What the npm package holds besides the generated glue.
const FILES: &[&str] = &["package.json", "index.js", "index.d.ts", "types.d.ts", "README.md"];

/// Lays the npm package out in a folder.
pub(crate) fn package(folder: &Path) -> Result<PathBuf> {
    place::fresh_folder(folder)?;
    build(folder, &[])?;
    let manifest = fs::read_to_string(place::at("bindings/wasm/package.json"))
        .context("bindings/wasm/package.json is missing")?;
    if !manifest.contains(&format!("\"version\": \"{}\"", place::version())) {
        bail!("bindings/wasm/package.json has another version than the workspace ({})", place::version());
    }
    own_files(FILES, folder)?;
    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        fs::copy(place::at(name), folder.join(name)).with_context(|| format!("{name} cannot be copied"))?;
    }
    Ok(folder.to_path_buf())
}

/// Lays out what the form carries: the same engine without what only programs call, and packed.
pub(crate) fn form_engine(folder: &Path) -> Result<PathBuf> {
    place::fresh_folder(folder)?;
    build(folder, &["--no-default-features"])?;
    own_files(&["index.js", "index.d.ts", "types.d.ts"], folder)?;
    Ok(folder.to_path_buf())
}

/// The wasm with its JavaScript in `glue`, and packed as `engine.lzma`.
fn build(folder: &Path, features: &[&str]) -> Result<()> {
    let task = cargo("build --target wasm32-unknown-unknown --profile wasm --package layak-wasm");
    features.iter().fold(task, |task, feature| task.arg(feature)).run()?;
    let wasm = place::target()?.join("wasm32-unknown-unknown/wasm/layak_wasm.wasm");
    let (glue, packed) = (folder.join("glue"), folder.join("engine.lzma"));
    cargo("run --quiet --package layak-wasm-glue --").arg(&wasm).arg(glue).arg(packed).run()?;
    Ok(())
}

fn own_files(names: &[&str], folder: &Path) -> Result<()> {
    for name in names {
        fs::copy(place::at("bindings/wasm").join(name), folder.join(name))
            .with_context(|| format!("bindings/wasm/{name} cannot be copied"))?;
    }
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
