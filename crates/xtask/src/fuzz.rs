//! `cargo xtask fuzz`: builds the fuzz targets with coverage counters on the pinned compiler and runs each for its share of time.

use crate::command::{Task, cargo};
use crate::place;
use crate::progress::{Done, Run};
use anyhow::{Context, Result, bail};

/// The targets, each with the longest input it is given, in bytes.
const TARGETS: &[(&str, &str, usize)] =
    &[("fuzz rules", "rules", 8192), ("fuzz condition", "condition", 512), ("fuzz profile", "profile", 8192)];

/// Counters on every edge: what libFuzzer steers by. Stable flags, so neither a nightly compiler nor cargo-fuzz is needed.
const FLAGS: &str = "--cfg fuzzing -Cpasses=sancov-module -Cllvm-args=-sanitizer-coverage-level=4 \
    -Cllvm-args=-sanitizer-coverage-inline-8bit-counters -Cllvm-args=-sanitizer-coverage-pc-table \
    -Cllvm-args=-sanitizer-coverage-trace-compares -Cdebug-assertions";

/// Builds once, then one step per target.
pub(crate) fn steps(run: &mut Run, seconds: u64) {
    run.step("fuzz build", &["setup c++"], build);
    let share = (seconds / TARGETS.len() as u64).max(1);
    for (step, target, longest) in TARGETS {
        run.step(step, &["fuzz build"], || fuzz(target, *longest, share));
    }
}

/// Names of the steps, for `--only`.
pub(crate) fn step_names() -> Vec<&'static str> {
    std::iter::once("fuzz build").chain(TARGETS.iter().map(|(step, _, _)| *step)).collect()
}

fn build() -> Result<Done> {
    // With --target, the flags reach the targets and not the build scripts.
    cargo("build --release --manifest-path tests/fuzz/Cargo.toml --target")
        .arg(host()?)
        .env("RUSTFLAGS", FLAGS)
        .env("CARGO_TARGET_DIR", place::target()?.join("fuzz"))
        .without_env("CARGO_ENCODED_RUSTFLAGS")
        .run()?;
    Ok(Done::quietly())
}

/// Runs one target. New inputs go to the target folder; the committed ones are only read.
fn fuzz(target: &str, longest: usize, seconds: u64) -> Result<Done> {
    let home = place::target()?.join("fuzz");
    let grown = home.join("corpus").join(target);
    std::fs::create_dir_all(&grown)?;
    let artifacts = home.join("artifacts").join(target);
    std::fs::create_dir_all(&artifacts)?;
    let committed = place::at("tests/fuzz/corpus").join(target);
    let said = Task::new(home.join(host()?).join("release").join(target))
        .arg(&grown)
        .arg(&committed)
        .arg(format!("-max_total_time={seconds}"))
        .arg(format!("-max_len={longest}"))
        .arg(format!("-artifact_prefix={}/", artifacts.display()))
        .args("-timeout=10 -rss_limit_mb=2048 -print_final_stats=1")
        .quiet()
        .with_context(|| {
            format!(
                "fuzz target {target} found an input that breaks the core; it lies in {}",
                artifacts.display()
            )
        })?;
    let counters = said.contains("inline 8-bit counters");
    let runs = said
        .lines()
        .find_map(|line| line.strip_prefix("stat::number_of_executed_units:")?.trim().parse().ok());
    match runs.unwrap_or(0_u64) {
        _ if !counters => {
            bail!("fuzz target {target} was built without coverage counters, so it fuzzes blindly")
        }
        0 => bail!("fuzz target {target} tried no input"),
        runs => Ok(Done::note(format!("{runs} inputs"))),
    }
}

fn host() -> Result<String> {
    let said = Task::new("rustc").arg("-vV").read()?;
    let host = said.lines().find_map(|line| line.strip_prefix("host: "));
    Ok(host.context("rustc does not name its host")?.to_owned())
}
