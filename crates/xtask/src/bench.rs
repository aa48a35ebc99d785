//! `cargo xtask bench`: runs the benchmark program of the workspace, and says what the npm package makes a page load.

use crate::command::{Task, cargo};
use crate::progress::{Done, Run};
use crate::surface::wasm;
use crate::{place, setup};
use anyhow::{Context, Result, bail};

/// The benchmarks; and the package, unless they were given arguments of their own.
pub(crate) fn steps(run: &mut Run, arguments: &[String]) {
    run.step("bench", &[], || bench(arguments));
    if arguments.is_empty() {
        setup::package_steps(run);
        run.step("package size", &["setup rust", "setup node"], package_size);
    }
}

fn package_size() -> Result<Done> {
    let package = wasm::package(&place::target()?.join("npm-package"))?;
    Task::new("node").arg("bindings/wasm/size.mjs").arg(&package).run()?;
    Ok(Done::quietly())
}

fn bench(arguments: &[String]) -> Result<Done> {
    let metadata = cargo("metadata --no-deps --format-version 1").read()?;
    let metadata: serde_json::Value =
        serde_json::from_str(&metadata).context("cargo metadata gave no JSON")?;
    let packages = metadata.get("packages").and_then(|list| list.as_array());
    let has_bench = packages.is_some_and(|list| list.iter().any(|package| package["name"] == "layak-bench"));
    if !has_bench {
        bail!("the workspace has no package layak-bench yet");
    }
    let folder = place::target()?.join("bench");
    std::fs::create_dir_all(&folder)?;
    let task = cargo("run --release --package layak-bench --").env("LAYAK_BENCH_OUT", &folder);
    arguments.iter().fold(task, |task, argument| task.arg(argument)).run()?;
    Ok(Done::quietly())
}
