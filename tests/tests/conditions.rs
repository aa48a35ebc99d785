//! Runs the condition cases of `tests/conditions/*.txt`; the format is told in the README beside them.

#![expect(clippy::unwrap_used, reason = "what a test cannot read should stop it")]

use layak::testing::{condition_tree, parse_condition};
use std::fmt::Write as _;
use std::path::Path;

struct Case {
    line: usize,
    text: String,
    tree: Option<String>,
    canonical: Option<String>,
    mistakes: Vec<String>,
}

fn cases(file: &str) -> Vec<Case> {
    let mut cases: Vec<Case> = Vec::new();
    let mut inside = false;
    for (nth, line) in file.lines().enumerate() {
        let (mark, rest) = line.split_at_checked(2).unwrap_or((line, ""));
        match (mark, cases.last_mut()) {
            ("> ", Some(case)) if inside => write!(case.text, "\n{rest}").unwrap(),
            ("> ", _) => {
                let text = rest.to_owned();
                cases.push(Case { line: nth + 1, text, tree: None, canonical: None, mistakes: Vec::new() });
            }
            ("= ", Some(case)) => case.tree = Some(rest.to_owned()),
            ("~ ", Some(case)) => case.canonical = Some(rest.to_owned()),
            ("! ", Some(case)) => case.mistakes.push(rest.to_owned()),
            _ => assert!(line.is_empty() || line.starts_with('#'), "line {}: `{line}`", nth + 1),
        }
        inside = mark == "> ";
    }
    cases
}

/// `slug start..end`, and ` <- start..end` for every further place.
fn mistakes(text: &str) -> Vec<String> {
    let told = parse_condition(text).1;
    let place = |place: &layak::Place| format!("{}..{}", place.start, place.end);
    told.iter()
        .map(|d| {
            let labels: String = d.labels.iter().map(|label| format!(" <- {}", place(&label.span))).collect();
            format!("{} {}{labels}", d.code, d.span.as_ref().map(place).unwrap_or_default())
        })
        .collect()
}

/// Every case, with the name of its file.
fn all() -> Vec<(String, Case)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("conditions");
    let mut files: Vec<_> = std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.extension().is_some_and(|extension| extension == "txt"));
    files.sort();
    let of = |path: &Path| {
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        cases(&std::fs::read_to_string(path).unwrap()).into_iter().map(move |case| (name.clone(), case))
    };
    files.iter().flat_map(|path| of(path)).collect()
}

#[test]
fn every_case_reads_as_written() {
    let (cases, mut wrong) = (all(), String::new());
    for (file, case) in &cases {
        let (refused, text) = (case.tree.is_none(), &case.text);
        let canonical = (!refused).then(|| case.canonical.clone().unwrap_or(text.clone()));
        let (tree, printed, told) = (condition_tree(text), parse_condition(text).0, mistakes(text));
        let agree = tree == case.tree && printed == canonical && told == case.mistakes;
        if !agree || refused == case.mistakes.is_empty() {
            writeln!(wrong, "{file}:{}\n> {}", case.line, text.replace('\n', "\n> ")).unwrap();
            tree.iter().for_each(|tree| writeln!(wrong, "= {tree}").unwrap());
            printed.iter().for_each(|printed| writeln!(wrong, "~ {printed}").unwrap());
            told.iter().for_each(|told| writeln!(wrong, "! {told}").unwrap());
        }
    }
    assert!(wrong.is_empty(), "these read otherwise than written:\n{wrong}");
    assert!(cases.len() >= 400, "only {} cases were found", cases.len());
    println!("{} condition cases", cases.len());
}

#[test]
fn every_mistake_is_told_in_two_languages_with_help() {
    for told in all().iter().flat_map(|(_, case)| parse_condition(&case.text).1) {
        for text in [&told.message, told.help.as_ref().unwrap()] {
            assert!(!text.id.is_empty() && !text.en.is_empty() && text.id != text.en, "{text:?}");
        }
        let message = &told.message.en;
        assert!(!message.starts_with(char::is_uppercase) && !message.ends_with('.'), "{message}");
    }
}
