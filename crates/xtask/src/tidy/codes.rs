//! Every diagnostic code has a bad case in `tests/diagnostics`: a file or folder named after the code.

use super::{Fault, Tracked};
use anyhow::{Result, bail};

/// Where codes are registered.
const REGISTER: &str = "crates/layak/src/diagnostic/code.rs";
/// Where their bad cases lie: `<code>.toml`, `<code>.<variant>.toml` or `<code>/…`.
const CASES: &str = "tests/diagnostics/";

/// Codes without a bad case.
pub(super) fn without_bad_case(files: &[Tracked]) -> Result<Vec<Fault>> {
    let register = files.iter().find(|file| file.path == REGISTER).and_then(|file| file.text.as_deref());
    let slugs: Vec<&str> = register.map(slugs).unwrap_or_default();
    if slugs.is_empty() {
        bail!("{REGISTER} registers no code, so this check checks nothing");
    }
    let covered: Vec<&str> = files.iter().filter_map(|file| case_name(&file.path)).collect();
    let missing = slugs.into_iter().filter(|slug| !covered.contains(slug));
    Ok(missing
        .map(|slug| format!("{CASES}{slug}.toml is missing: a bad case for the code `{slug}`"))
        .collect())
}

/// Lines like `BadDate = "bad-date", Error;`.
fn slugs(register: &str) -> Vec<&str> {
    let entries = register.lines().filter_map(|line| {
        let (_, after) = line.split_once(" = \"")?;
        let (slug, level) = after.split_once("\", ")?;
        ["Error;", "Warning;"].contains(&level.trim()).then_some(slug)
    });
    entries.collect()
}

fn case_name(path: &str) -> Option<&str> {
    path.strip_prefix(CASES)?.split(['/', '.']).next()
}

#[cfg(test)]
mod tests {
    use super::{case_name, slugs};

    #[test]
    fn register_and_cases_are_read() {
        let register = "    /// A date.\n    BadDate = \"bad-date\", Error;\n    Old = \"old\", Warning;\n    let x = \"y\", 3;\n";
        assert_eq!(slugs(register), ["bad-date", "old"]);
        assert_eq!(case_name("tests/diagnostics/bad-date.toml"), Some("bad-date"));
        assert_eq!(case_name("tests/diagnostics/bad-date/set.toml"), Some("bad-date"));
        assert_eq!(case_name("tests/cases/bad-date.toml"), None);
    }
}
