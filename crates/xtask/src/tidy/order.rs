//! The pipeline of the core points forward: no stage names a later one.

use super::{Fault, Tracked};

/// The stages, in order. Modules that are no stage (source, text, date, …) are free.
const STAGES: &[&str] = &["parse", "check", "compile", "evaluate", "judge", "explain", "report"];

/// Where a stage is defined.
const CORE: &str = "crates/layak/src/";

/// Lines in which a stage names a later stage.
pub(super) fn backwards(files: &[Tracked]) -> Vec<Fault> {
    files.iter().flat_map(in_file).collect()
}

fn in_file(file: &Tracked) -> Vec<Fault> {
    let (Some(own), Some(text)) = (stage_of(&file.path), file.text.as_deref()) else { return Vec::new() };
    let mut faults = Vec::new();
    for (module, line) in named_modules(text) {
        let later = STAGES.iter().position(|stage| *stage == module).is_some_and(|at| at > own);
        if later {
            let stage = STAGES.get(own).copied().unwrap_or_default();
            faults.push(format!("{}:{line}: `{stage}` names the later stage `{module}`", file.path));
        }
    }
    faults
}

fn stage_of(path: &str) -> Option<usize> {
    let first = path.strip_prefix(CORE)?.split(['/', '.']).next()?;
    STAGES.iter().position(|stage| *stage == first)
}

/// Every `crate::name` and every `name` directly inside `crate::{…}`, with its line; comments are skipped.
fn named_modules(text: &str) -> Vec<(&str, usize)> {
    let mut found = Vec::new();
    for (at, _) in text.match_indices("crate::") {
        let (Some(before), Some(after)) = (text.get(..at), text.get(at + "crate::".len()..)) else {
            continue;
        };
        let line = before.matches('\n').count() + 1;
        let line_start = before.rfind('\n').map_or(0, |newline| newline + 1);
        if before.get(line_start..).is_some_and(|start| start.contains("//")) {
            continue;
        }
        if let Some(group) = after.strip_prefix('{') {
            found.extend(top_names(group).into_iter().map(|name| (name, line)));
        } else {
            found.push((leading_name(after), line));
        }
    }
    found
}

/// The first name of each entry of a `{…}` list, up to its closing brace.
fn top_names(group: &str) -> Vec<&str> {
    let mut names = Vec::new();
    let mut depth = 0_usize;
    let mut entry = 0;
    for (at, letter) in group.char_indices() {
        match letter {
            '{' => depth += 1,
            '}' if depth > 0 => depth -= 1,
            '}' | ',' if depth == 0 => {
                names.push(leading_name(group.get(entry..at).unwrap_or_default().trim_start()));
                entry = at + 1;
                if letter == '}' {
                    break;
                }
            }
            _ => {}
        }
    }
    names
}

fn leading_name(text: &str) -> &str {
    let end = text.find(|letter: char| !(letter.is_alphanumeric() || letter == '_')).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::in_file;
    use crate::tidy::Tracked;

    fn faults(path: &str, text: &str) -> usize {
        in_file(&Tracked { path: path.to_owned(), size: 0, text: Some(text.to_owned()) }).len()
    }

    #[test]
    fn a_stage_may_name_itself_and_earlier_ones() {
        assert_eq!(
            faults(
                "crates/layak/src/check/unit.rs",
                "use crate::parse::document::RuleFile;\nuse crate::check::Checked;"
            ),
            0
        );
        assert_eq!(
            faults(
                "crates/layak/src/parse.rs",
                "// see crate::report\nuse crate::{source::{Span, report}, text};"
            ),
            0
        );
        assert_eq!(faults("crates/layak/src/lib.rs", "pub use crate::report::html;"), 0);
    }

    #[test]
    fn a_stage_that_names_a_later_one_is_found() {
        assert_eq!(faults("crates/layak/src/parse/document.rs", "use crate::check::Checked;"), 1);
        assert_eq!(
            faults("crates/layak/src/parse.rs", "use crate::{text, compile::{Program, Node},\n report};"),
            2
        );
        assert_eq!(faults("crates/layak/src/judge.rs", "fn f() { crate::explain::why() }"), 1);
    }
}
