//! Every bad profile in `tests/diagnostics/profile/` gives exactly the mistakes that its header expects, each at its place.
//!
//! They are read with the rule files of `rules.txt` beside them. The header is that of the other bad files.

#![expect(clippy::unwrap_used, reason = "what a test cannot read should stop it")]

use layak::testing::read_profile;
use layak::{Code, Diagnostic};
use std::path::{Path, PathBuf};

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("diagnostics/profile")
}

fn rules() -> String {
    std::fs::read_to_string(folder().join("rules.txt")).unwrap()
}

fn bad_profiles() -> Vec<PathBuf> {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| !path.ends_with("rules.txt"));
    paths.sort();
    paths
}

fn shown(diagnostic: &Diagnostic) -> String {
    let place = diagnostic.span.as_ref().map_or("-".to_owned(), |p| format!("{}:{}", p.line, p.column));
    let pointer = diagnostic.pointer.as_ref().map(|p| format!(" {p}")).unwrap_or_default();
    format!("{} {place}{pointer}", diagnostic.code)
}

fn diagnose(path: &Path) -> (Vec<String>, Vec<Diagnostic>) {
    let mut expected = Vec::new();
    let (mut text, mut repeated) = (String::new(), String::new());
    for line in std::fs::read_to_string(path).unwrap().lines() {
        let comment = line.strip_prefix("# ").or(line.strip_prefix("// "));
        expected.extend(comment.and_then(|c| c.strip_prefix("expect: ")).map(str::to_owned));
        if let Some((count, line)) =
            comment.and_then(|c| c.strip_prefix("repeat ")).and_then(|c| c.split_once(": "))
        {
            repeated = format!("{line}\n").repeat(count.parse().unwrap());
        }
        // JSON has no comments; an empty line keeps the numbers of those that follow.
        text.push_str(if line.starts_with("//") { "" } else { line });
        text.push('\n');
    }
    text.push_str(&repeated);
    expected.sort();
    (expected, read_profile(&rules(), path.file_name().unwrap().to_str().unwrap(), &text).1)
}

#[test]
fn every_bad_profile_gives_what_it_expects() {
    let mut wrong = String::new();
    let files = bad_profiles();
    for path in &files {
        let (expected, found) = diagnose(path);
        let mut found: Vec<String> = found.iter().map(shown).collect();
        found.sort();
        if found != expected || expected.is_empty() {
            wrong.push_str(&format!("{}\n  expected {expected:#?}\n  found {found:#?}\n", path.display()));
        }
        let slug = path.file_stem().unwrap().to_str().unwrap();
        assert!(expected.iter().any(|line| line.starts_with(slug)), "{slug} is not what its file is about");
    }
    println!("{} bad profiles", files.len());
    assert!(wrong.is_empty(), "{wrong}");
}

/// The codes that only profiles raise stand together in the register.
#[test]
fn every_code_of_profiles_has_a_bad_profile() {
    let at = |code: Code| Code::ALL.iter().position(|c| *c == code).unwrap();
    let files = bad_profiles();
    for code in &Code::ALL[at(Code::UnknownFact)..=at(Code::PersonalData)] {
        let named = |path: &PathBuf| path.file_stem().unwrap() == code.slug();
        assert!(files.iter().any(named), "no bad profile for {code}");
    }
}

#[test]
fn every_mistake_is_told_in_both_languages() {
    for path in bad_profiles() {
        for diagnostic in diagnose(&path).1 {
            for text in [Some(&diagnostic.message), diagnostic.help.as_ref()].into_iter().flatten() {
                assert!(!text.id.is_empty() && !text.en.is_empty() && text.id != text.en, "{text:?}");
                assert!(!text.en.starts_with(char::is_uppercase), "{text:?}");
            }
            for label in &diagnostic.labels {
                assert_ne!(label.message.id, label.message.en);
            }
        }
    }
}
