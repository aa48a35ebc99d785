//! The Python package: builds the wheel, installs it in the test environment, runs pytest against the shared answers.

use crate::command::Task;
use crate::progress::Done;
use crate::{place, surface};
use anyhow::{Context, Result, bail};
use std::path::{Path, PathBuf};

/// Builds a wheel into an empty folder and returns its path.
pub(crate) fn wheel(profile: &str, folder: &Path) -> Result<PathBuf> {
    place::fresh_folder(folder)?;
    let python = place::venv_program("python")?;
    let task = Task::new(place::venv_program("maturin")?)
        .args("build --manifest-path bindings/python/Cargo.toml --profile")
        .arg(profile)
        .arg("--interpreter")
        .arg(python)
        .arg("--out")
        .arg(folder);
    // Other flags would compile everything once more, which tests need not.
    if profile == "dist" { task.for_strangers() } else { task }.run()?;
    let wheel =
        place::files_below(folder)?.into_iter().find(|path| path.extension().is_some_and(|end| end == "whl"));
    wheel.context("maturin left no wheel")
}

/// The test of what users would install: the wheel, not the source folder.
pub(crate) fn tests() -> Result<Done> {
    let wheel = wheel("dev", &place::target()?.join("wheels"))?;
    let pip = "-m pip install --quiet --disable-pip-version-check --no-input --no-deps --force-reinstall";
    Task::new(place::venv_program("python")?).args(pip).arg(&wheel).run()?;
    let said = Task::new(place::venv_program("python")?)
        .args("-m pytest --color=no -p no:cacheprovider -ra --numprocesses=2 --dist=loadfile bindings/python/tests --doctest-modules --pyargs layak")
        .env("LAYAK_SHARED_ANSWERS", surface::answers_folder()?)
        .env("PYTHONDONTWRITEBYTECODE", "1")
        .run()?;
    let Some(count) = passed(&said) else { bail!("pytest printed no closing line") };
    Done::tests(count, note(&said))
}

/// `12 passed, 1 skipped in 0.33s`
fn passed(said: &str) -> Option<u64> {
    let closing = said.lines().rev().find(|line| line.contains(" passed"))?;
    let count = closing.split([',', '=']).map(str::trim).find_map(|part| part.split_once(" passed"))?;
    count.0.parse().ok()
}

fn note(said: &str) -> String {
    let skipped = said.lines().filter(|line| line.starts_with("SKIPPED")).count();
    if skipped == 0 { String::new() } else { format!("{skipped} skipped") }
}

#[cfg(test)]
mod tests {
    use super::passed;

    #[test]
    fn the_closing_line_of_pytest_is_read() {
        assert_eq!(passed("x\n==== 12 passed, 1 skipped in 0.33s ====\n"), Some(12));
        assert_eq!(passed("7 passed in 0.33s\n"), Some(7));
        assert_eq!(passed("no tests ran in 0.01s\n"), None);
    }
}
