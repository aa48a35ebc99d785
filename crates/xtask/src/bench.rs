//! `cargo xtask bench`: runs the benchmark program of the workspace.

use crate::command::cargo;
use crate::place;
use crate::progress::{Done, Run};
use anyhow::{Context, Result, bail};

/// The one step.
pub(crate) fn steps(run: &mut Run, arguments: &[String]) {
    run.step("bench", &[], || bench(arguments));
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
