//! Every bad file in `tests/diagnostics/` gives exactly the mistakes that its header expects, each at its place.
//!
//! `# expect: slug line:column [pointer]` names a mistake (`-` for the place: it has none); `# repeat N: TEXT` adds
//! that line N times, so that huge inputs need no huge files. JSON files carry the header behind `//`.
//!
//! Files directly in the folder go through the reader alone. Those in `check/` are a small rule set each, all in one
//! file that is named `x/set.toml`, and go through every check.

#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

use layak::parse::document::rule_file;
use layak::parse::input::Input;
use layak::{Code, Diagnostic, Diagnostics, Rules, Source};
use std::path::{Path, PathBuf};

struct Bad {
    name: String,
    checked: bool,
    text: String,
    expected: Vec<String>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("diagnostics")
}

fn bad_files() -> Vec<Bad> {
    let mut paths: Vec<PathBuf> = [folder(), folder().join("check")]
        .iter()
        .flat_map(|folder| std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()))
        .filter(|path| path.is_file())
        .collect();
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

fn read(path: &Path) -> Bad {
    let name = path.file_name().unwrap().to_str().unwrap().to_owned();
    let mut bad = Bad {
        name,
        checked: path.parent().unwrap().ends_with("check"),
        text: String::new(),
        expected: Vec::new(),
    };
    let mut repeated = String::new();
    for line in std::fs::read_to_string(path).unwrap().lines() {
        let comment = line.strip_prefix("# ").or(line.strip_prefix("// "));
        if let Some(expected) = comment.and_then(|c| c.strip_prefix("expect: ")) {
            bad.expected.push(expected.to_owned());
        }
        if let Some((count, text)) =
            comment.and_then(|c| c.strip_prefix("repeat ")).and_then(|c| c.split_once(": "))
        {
            repeated = format!("{text}\n").repeat(count.parse().unwrap());
        }
        // JSON has no comments; an empty line keeps the numbers of those that follow.
        bad.text.push_str(if line.starts_with("//") { "" } else { line });
        bad.text.push('\n');
    }
    bad.text.push_str(&repeated);
    bad
}

fn diagnose(bad: &Bad) -> Vec<Diagnostic> {
    if bad.checked {
        let found = Rules::check([("x/set.toml", &bad.text)]);
        let elsewhere =
            found.iter().find(|d| d.span.as_ref().is_some_and(|place| place.file != "x/set.toml"));
        assert!(elsewhere.is_none(), "{}: {elsewhere:?}", bad.name);
        return found;
    }
    let source = Source::new(&bad.name, &bad.text);
    let mut diagnostics = Diagnostics::new();
    if bad.name.ends_with(".jsonc") {
        Input::from_json(&source, &mut diagnostics);
    } else {
        rule_file(&source, &mut diagnostics);
    }
    diagnostics.into_sorted()
}

fn shown(diagnostic: &Diagnostic) -> String {
    let place = diagnostic.span.as_ref().map_or("-".to_owned(), |p| format!("{}:{}", p.line, p.column));
    let pointer = diagnostic.pointer.as_ref().map(|p| format!(" {p}")).unwrap_or_default();
    format!("{} {place}{pointer}", diagnostic.code)
}

#[test]
fn every_bad_file_gives_what_it_expects() {
    let mut wrong = String::new();
    let files = bad_files();
    for bad in &files {
        let diagnostics = diagnose(bad);
        let mut found: Vec<String> = diagnostics.iter().map(shown).collect();
        if bad.name == "too-many-mistakes.toml" {
            assert_eq!(found.len(), 1_001);
            found.retain(|line| line.starts_with("too-many"));
        }
        let mut expected = bad.expected.clone();
        expected.sort();
        found.sort();
        if found != expected || expected.is_empty() {
            wrong.push_str(&format!("{}\n  expected {expected:#?}\n  found {found:#?}\n", bad.name));
        }
    }
    println!("{} bad files", files.len());
    assert!(wrong.is_empty(), "{wrong}");
}

/// Codes without a bad file, and the test that raises each instead.
const TESTED_ELSEWHERE: &[(Code, &str)] = &[
    (Code::UnknownProgramme, "bad_input.rs: an_unknown_programme"),
    (Code::CandidateWithoutId, "cohort.rs: bad_rank_requests_give_what_they_expect"),
    (Code::CandidateTwice, "cohort.rs: bad_rank_requests_give_what_they_expect"),
    (Code::SeedMissing, "cohort.rs: bad_rank_requests_give_what_they_expect"),
    (Code::NoRankingLadder, "cohort.rs: bad_rank_requests_give_what_they_expect"),
    (Code::PlacesMissing, "cohort.rs: bad_rank_requests_give_what_they_expect"),
    (Code::QuotaNeedsList, "cohort.rs: bad_rank_requests_give_what_they_expect"),
    (Code::BadColumn, "tables.rs: bad_tables_give_what_they_expect"),
    (Code::BadRow, "tables.rs: bad_tables_give_what_they_expect"),
    (Code::UntestedRule, "acceptance.rs: t19_mistakes_in_rules_are_refused"),
];

#[test]
fn every_code_has_a_bad_file_or_a_test_elsewhere() {
    let mut files = bad_files();
    // Bad profiles: `profiles.rs` sees that they give what they expect.
    let profiles = std::fs::read_dir(folder().join("profile")).unwrap();
    files.extend(profiles.map(|entry| read(&entry.unwrap().path())));
    let mut wrong = String::new();
    for code in Code::ALL {
        let slug = code.slug();
        let named = files.iter().filter(|bad| bad.name.split('.').next() == Some(slug));
        let raised =
            named.filter(|bad| bad.expected.iter().any(|line| line.split(' ').next() == Some(slug))).count();
        match (raised, TESTED_ELSEWHERE.iter().find(|(elsewhere, _)| elsewhere == code)) {
            (0, None) => wrong.push_str(&format!("{slug} has no bad file\n")),
            (1.., Some((_, at))) => {
                wrong.push_str(&format!("{slug} has a bad file; drop `{at}` from the list\n"))
            }
            _ => {}
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn ten_mistakes_are_ten_diagnostics() {
    for file in ["ten-mistakes.toml", "check/ten-mistakes.toml"] {
        assert_eq!(diagnose(&read(&folder().join(file))).len(), 10, "{file}");
    }
}

#[test]
fn every_diagnostic_helps_in_both_languages() {
    for bad in bad_files() {
        for diagnostic in diagnose(&bad) {
            let help = diagnostic.help.as_ref().unwrap_or_else(|| panic!("{diagnostic:?} has no help"));
            for text in [&diagnostic.message, help] {
                assert!(!text.id.is_empty() && !text.en.is_empty(), "{text:?}");
                assert!(!text.en.starts_with(char::is_uppercase), "{text:?}");
            }
            assert_ne!(diagnostic.message.id, diagnostic.message.en);
        }
    }
}
