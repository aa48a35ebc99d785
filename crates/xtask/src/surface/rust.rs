//! The crates of the workspace: lints, unit and integration tests, examples in the documentation.

use crate::command::{Task, cargo};
use crate::place;
use crate::progress::Done;
use crate::surface::conformance;
use anyhow::Result;

/// What is compiled for tests: always the same packages with the same features, so that the core is compiled once for all steps that
/// use it. The browser's door is left out, for it changes how the core keeps its rules.
const WORKSPACE: &str = "--workspace --exclude layak-wasm --features layak/schema";

/// `cargo fmt`, also of the two programs outside the workspace.
pub(crate) fn format() -> Result<Done> {
    cargo("fmt --all --check").run()?;
    for manifest in ["tests/fuzz/Cargo.toml", "tests/service/Cargo.toml"] {
        cargo("fmt --check --manifest-path").arg(manifest).run()?;
    }
    Ok(Done::quietly())
}

/// `cargo clippy`
pub(crate) fn lints() -> Result<Done> {
    // The build script of the page's engine is compiled, though not run for long: no need to optimise the core for it.
    cargo("clippy --workspace --all-targets --all-features --config profile.dev.package.layak.opt-level=0")
        .args("-- -D warnings")
        .run()?;
    Ok(Done::quietly())
}

/// Every test of the workspace but the examples in the documentation.
pub(crate) fn tests() -> Result<Done> {
    let cases = conformance::cases_for_tests()?;
    let said = cargo("test --no-fail-fast --lib --bins --tests --examples")
        .args(WORKSPACE)
        .env("LAYAK_CEL_CASES", &cases)
        .run()?;
    let note = if cases == "skip" { "without the CEL cases".to_owned() } else { ignored(&said) };
    Done::tests(passed(&said), note)
}

/// Every example in the documentation.
pub(crate) fn examples() -> Result<Done> {
    let said = cargo("test --no-fail-fast --doc").args(WORKSPACE).run()?;
    Done::tests(passed(&said), ignored(&said))
}

/// A program from an `examples` folder, compiled as the tests are.
pub(crate) fn example(name: &str) -> Result<Task> {
    cargo("build --quiet").args(WORKSPACE).arg("--example").arg(name).run()?;
    Ok(Task::new(place::target()?.join("debug/examples").join(name)))
}

/// The core as browsers get it.
pub(crate) fn wasm_builds() -> Result<Done> {
    cargo("check --target wasm32-unknown-unknown --package layak --no-default-features").run()?;
    cargo("check --target wasm32-unknown-unknown --package layak").run()?;
    Ok(Done::quietly())
}

/// Adds up the closing lines of test programs: `test result: ok. 12 passed; 0 failed; 1 ignored; …`.
fn passed(said: &str) -> u64 {
    tally(said, "passed")
}

fn ignored(said: &str) -> String {
    match tally(said, "ignored") {
        0 => String::new(),
        count => format!("{count} ignored"),
    }
}

fn tally(said: &str, what: &str) -> u64 {
    let closing = said.lines().filter(|line| line.starts_with("test result:"));
    let counts =
        closing.flat_map(|line| line.split([';', '.'])).filter_map(|part| part.trim().strip_suffix(what));
    counts.filter_map(|count| count.trim().parse::<u64>().ok()).sum()
}

#[cfg(test)]
mod tests {
    use super::{ignored, passed};

    #[test]
    fn closing_lines_are_added_up() {
        let said = "running 3 tests\ntest result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; finished in 0.1s\n\
            test passed … 9 passed\ntest result: FAILED. 4 passed; 1 failed; 0 ignored; 0 measured\n";
        assert_eq!(passed(said), 7);
        assert_eq!(ignored(said), "1 ignored");
    }
}
