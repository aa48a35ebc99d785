//! Every diagnostic code is expected by at least one bad case, in `tests/diagnostics/` or `tests/conditions/`.

use super::{Fault, Tracked};
use anyhow::{Result, bail};

/// Where codes are registered.
const REGISTER: &str = "crates/layak/src/diagnostic/code.rs";
/// Where bad cases lie, and how a line begins that expects a code there.
const CASES: &[(&str, &str)] = &[
    ("tests/diagnostics/", "# expect: "),
    ("tests/diagnostics/", "// expect: "),
    ("tests/conditions/", "! "),
];

/// Codes that no case expects.
pub(super) fn without_bad_case(files: &[Tracked]) -> Result<Vec<Fault>> {
    let register = files.iter().find(|file| file.path == REGISTER).and_then(|file| file.text.as_deref());
    let slugs: Vec<&str> = register.map(slugs).unwrap_or_default();
    if slugs.is_empty() {
        bail!("{REGISTER} registers no code, so this check checks nothing");
    }
    let expected: Vec<&str> = files.iter().flat_map(expected).collect();
    let missing = slugs.into_iter().filter(|slug| !expected.contains(slug));
    Ok(missing.map(|slug| format!("no bad case in tests/diagnostics/ expects the code `{slug}`")).collect())
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

/// The codes that a file of cases expects.
fn expected(file: &Tracked) -> Vec<&str> {
    let marks = CASES.iter().filter(|(folder, _)| file.path.starts_with(folder)).map(|(_, mark)| *mark);
    let text = file.text.as_deref().unwrap_or_default();
    let found = marks.flat_map(|mark| text.lines().filter_map(move |line| line.strip_prefix(mark)));
    found.filter_map(|rest| rest.split_whitespace().next()).collect()
}

#[cfg(test)]
mod tests {
    use super::{expected, slugs};
    use crate::tidy::Tracked;

    #[test]
    fn the_register_is_read() {
        let register = "    /// A date.\n    BadDate = \"bad-date\", Error;\n    Old = \"old\", Warning;\n    let x = \"y\", 3;\n";
        assert_eq!(slugs(register), ["bad-date", "old"]);
    }

    #[test]
    fn expectations_are_read_where_cases_lie() {
        let text = "# expect: bad-date 4:8\n# expect: wrong-type 5:1\n[set]\n! old 3..4\n";
        let file = |path: &str| Tracked { path: path.to_owned(), size: 0, text: Some(text.to_owned()) };
        assert_eq!(expected(&file("tests/diagnostics/any.toml")), ["bad-date", "wrong-type"]);
        assert_eq!(expected(&file("tests/conditions/broken.txt")), ["old"]);
        assert!(expected(&file("rules/any.toml")).is_empty());
    }
}
