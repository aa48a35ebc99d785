//! Every bad file in `tests/diagnostics/` gives exactly the mistakes that its header expects, each at its place.
//!
//! `# expect: slug line:column [pointer]` names a mistake (`-` for the place: it has none); `# repeat N: TEXT` adds
//! that line N times, so that huge inputs need no huge files. JSON files carry the header behind `//`.

#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

use layak::parse::document::rule_file;
use layak::parse::input::Input;
use layak::{Code, Diagnostic, Diagnostics, Source};
use std::path::{Path, PathBuf};

struct Bad {
    name: String,
    text: String,
    expected: Vec<String>,
}

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("diagnostics")
}

fn bad_files() -> Vec<Bad> {
    let mut paths: Vec<PathBuf> =
        std::fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.is_file());
    paths.sort();
    paths.iter().map(|path| read(path)).collect()
}

fn read(path: &Path) -> Bad {
    let name = path.file_name().unwrap().to_str().unwrap().to_owned();
    let mut bad = Bad { name, text: String::new(), expected: Vec::new() };
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

/// The codes that reading a file raises stand first in the register, up to `empty-list`.
#[test]
fn every_code_of_the_reader_has_a_bad_file() {
    let last = Code::ALL.iter().position(|code| *code == Code::EmptyList).unwrap();
    let files = bad_files();
    for code in &Code::ALL[..=last] {
        let named = |bad: &&Bad| bad.name.split('.').next() == Some(code.slug());
        let bad = files.iter().find(named).unwrap_or_else(|| panic!("no bad file for {code}"));
        assert!(bad.expected.iter().any(|line| line.starts_with(code.slug())), "{}", bad.name);
    }
}

#[test]
fn ten_mistakes_are_ten_diagnostics() {
    assert_eq!(diagnose(&read(&folder().join("ten-mistakes.toml"))).len(), 10);
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
