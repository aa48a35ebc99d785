//! Why two assessments differ, as far as they tell: other dates and rules, other answers, another condition.

use crate::report::{format, words};
use crate::text::{Lang, Text};
use crate::wire::{Assessment, Finding, NamedValue, Reason};
use std::collections::BTreeMap;

/// What both sides were asked under.
pub(super) fn circumstances(before: &Assessment, after: &Assessment) -> Vec<Text> {
    let mut found = Vec::new();
    let mut differ = |id: &str, en: &str, of: &dyn Fn(&Assessment, Lang) -> String| {
        let side = |lang| (of(before, lang), of(after, lang));
        let ((a, b), (c, d)) = (side(Lang::Id), side(Lang::En));
        if a != b {
            found.push(Text::new(format!("{id}: {a} -> {b}"), format!("{en}: {c} -> {d}")));
        }
    };
    let name =
        |a: &Assessment| a.enterprise.name.clone().or_else(|| a.enterprise.id.clone()).unwrap_or_default();
    differ("Usaha", "Enterprise", &|a, _| name(a));
    differ("Tanggal", "Date", &|a, lang| format::date(a.as_of, lang));
    differ("Program", "Programme", &|a, _| format!("{} {}", a.programme.id, a.programme.version));
    differ("Bukti", "Evidence", &|a, lang| words::evidence_level(a.evidence_level).get(lang).to_owned());
    differ("Mesin", "Engine", &|a, _| a.engine.clone());
    if before.programme.digest != after.programme.digest {
        found.push(Text::new("Isi aturan berubah", "The text of the rules changed"));
    }
    found
}

/// What a rule read, and what it says, where that changed.
pub(super) fn of_rule(old: Option<&Finding>, new: &Finding) -> Vec<Text> {
    let Some(old) = old else {
        return vec![Text::new("aturan mulai berlaku", "the rule is newly in force")];
    };
    let mut found = Vec::new();
    let (before, after) = (values(old), values(new));
    for (path, value) in &after {
        if let Some(other) = before.get(path).filter(|other| other.words != value.words) {
            let line = |lang| {
                let title = value.title.get(lang).trim_end_matches(['?', ':']);
                format!("{title} [{path}]: {} -> {}", other.words.get(lang), value.words.get(lang))
            };
            found.push(Text::new(line(Lang::Id), line(Lang::En)));
        }
    }
    if found.is_empty() {
        // Only the side that decides is opened, so another side may have become the decisive one.
        for (path, value) in after.iter().filter(|(path, _)| !before.contains_key(*path)) {
            let line = |lang| {
                format!(
                    "{} [{path}]: {}",
                    value.title.get(lang).trim_end_matches(['?', ':']),
                    value.words.get(lang)
                )
            };
            found.push(Text::new(line(Lang::Id), line(Lang::En)));
        }
    }
    let conditions = |f: &Finding| (written(&f.explanation.applies), written(&f.explanation.holds));
    let ((a, b), (c, d)) = (conditions(old), conditions(new));
    let differ = |x: &Option<String>, y: &Option<String>| x.is_some() && y.is_some() && x != y;
    if differ(&a, &c) || differ(&b, &d) {
        found.push(Text::new("syarat dalam aturan berubah", "the rule's condition changed"));
    }
    if old.waiver != new.waiver {
        found.push(Text::new("dispensasi berubah", "the waiver changed"));
    }
    found
}

fn written(reason: &Option<Reason>) -> Option<String> {
    reason.as_ref().map(|reason| reason.condition.clone())
}

/// Every value that the explanation of a finding shows, by path.
fn values(finding: &Finding) -> BTreeMap<&str, &NamedValue> {
    let mut found = BTreeMap::new();
    let explanation = &finding.explanation;
    for reason in explanation.applies.iter().chain(&explanation.holds) {
        collect(reason, &mut found);
    }
    found
}

fn collect<'a>(reason: &'a Reason, into: &mut BTreeMap<&'a str, &'a NamedValue>) {
    into.extend(reason.values.iter().map(|value| (value.path.as_str(), value)));
    reason.because.iter().for_each(|part| collect(part, into));
}
