//! A door for tests: rule files and profiles as texts, diagnostics and canonical profiles out.

use super::Profile;
use super::read::read;
use crate::check::{Checked, check};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::parse::document::rule_file;
use crate::parse::input::Input;
use crate::source::Source;

/// Splits a text into rule files, each after a line `### PATH`, and checks them.
pub(super) fn rules(text: &str) -> (Checked, Diagnostics) {
    let mut diagnostics = Diagnostics::new();
    let files = text.split("\n### ").skip(1).map(|part| {
        let (name, text) = part.split_once('\n').unwrap_or((part, ""));
        rule_file(&Source::new(name, text), &mut diagnostics)
    });
    let files: Vec<_> = files.collect();
    (check(&files, &mut diagnostics), diagnostics)
}

/// Reads a profile; a name that ends in `json` or `jsonc` is JSON.
pub(super) fn profile(checked: &Checked, name: &str, text: &str) -> (Profile, Diagnostics) {
    let source = Source::new(name, text);
    let mut diagnostics = Diagnostics::new();
    let input = if name.ends_with("json") || name.ends_with("jsonc") {
        Input::from_json(&source, &mut diagnostics)
    } else {
        Input::from_toml(&source, &mut diagnostics)
    };
    (read(&input, checked, &mut diagnostics), diagnostics)
}

/// The canonical text of a profile read with these rules, and everything that was reported.
#[must_use]
pub fn read_profile(rules_text: &str, name: &str, text: &str) -> (String, Vec<Diagnostic>) {
    let (checked, mut diagnostics) = rules(rules_text);
    let (profile, found) = profile(&checked, name, text);
    diagnostics.extend(found);
    (profile.canonical, diagnostics.into_sorted())
}
