//! `cargo xtask`: set-up, tests, generated files and packages, one subcommand per file.
#![expect(
    clippy::disallowed_methods,
    reason = "clock and environment are barred from the core, not from its tools"
)]

mod bench;
mod command;
mod dist;
mod fuzz;
mod generate;
mod place;
mod progress;
mod setup;
mod surface;
mod test;
mod tidy;

use anyhow::Result;
use clap::{Parser, Subcommand};
use progress::Run;
use std::process::ExitCode;

/// Everything that CI and the README call.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask", max_term_width = 100)]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Install what the tests need: wasm target, npm and Python packages, a browser, a C++ compiler for fuzzing
    Setup,
    /// Run every test of every surface: the gate
    Test {
        /// Run only steps whose name contains this text (and what they need)
        #[arg(long)]
        only: Option<String>,
        /// How long to fuzz in all
        #[arg(long, default_value_t = 60)]
        fuzz_seconds: u64,
    },
    /// Write generated files: rule bundle, JSON Schemas, types of the bindings
    Gen {
        /// Only tell which of them are stale
        #[arg(long)]
        check: bool,
    },
    /// Check the house rules that no compiler checks
    Tidy,
    /// Run the benchmarks, and print what the npm package makes a page load
    Bench {
        /// Handed to the benchmark program
        #[arg(last = true)]
        arguments: Vec<String>,
    },
    /// Build what users install into dist/: wheel, npm tarball, the form as a site and as one file, command line program
    Dist,
    /// Feed random rule files, conditions and profiles to the core
    Fuzz {
        /// How long in all, split over the targets
        #[arg(long, default_value_t = 60)]
        seconds: u64,
    },
}

fn main() -> ExitCode {
    match dispatch(Arguments::parse().task) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn dispatch(task: Task) -> Result<()> {
    let mut run = Run::start();
    match task {
        Task::Setup => setup::steps(&mut run),
        Task::Test { only, fuzz_seconds } => test::steps(&mut run, only.as_deref(), fuzz_seconds),
        Task::Gen { check } => generate::steps(&mut run, check),
        Task::Tidy => tidy::steps(&mut run),
        Task::Bench { arguments } => bench::steps(&mut run, &arguments),
        Task::Dist => dist::steps(&mut run),
        Task::Fuzz { seconds } => fuzz::steps(&mut run, seconds),
    }
    run.finish()
}
