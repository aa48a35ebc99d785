//! The register of sources, and what a rule may rest on.

use super::model::{Cited, Reference};
use super::names::Names;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::parse::document::{CitationDoc, RuleDoc, RuleFile};
use crate::parse::suggest::nearest;
use crate::source::Source;
use crate::text::text;
use crate::wire::{Confidence, Severity};
use std::collections::BTreeMap;

/// What was last checked longer ago than this is called stale: a source that a set cites, and a set on the day of an assessment.
pub const STALE_DAYS: i32 = 180;

/// Reads the register; every successor must be in it.
pub fn register(files: &[RuleFile], diagnostics: &mut Diagnostics) -> BTreeMap<String, Reference> {
    let mut register = BTreeMap::new();
    for file in files {
        for named in &file.sources {
            let doc = &named.doc;
            let reference = Reference {
                title: doc.title.clone(),
                superseded: doc.status.value == "superseded",
                checked: doc.checked,
                confidence: doc.confidence,
            };
            if register.insert(named.name.value.clone(), reference).is_some() {
                let name = &named.name.value;
                let message = text!("`{name}` sudah ada", "`{name}` exists already");
                diagnostics.push(
                    Diagnostic::new(Code::DuplicateName, message)
                        .help(text!("beri nama lain, atau hapus salah satunya", "rename one, or remove it"))
                        .at(&file.source, named.name.span),
                );
            }
        }
    }
    for file in files {
        for next in file.sources.iter().flat_map(|s| &s.doc.replaced_by) {
            if !register.contains_key(&next.value) && !is_lost(&next.value, files) {
                diagnostics.push(unknown(&next.value, &register).at(&file.source, next.span));
            }
        }
    }
    register
}

fn unknown(id: &str, register: &BTreeMap<String, Reference>) -> Diagnostic {
    let d = Diagnostic::new(
        Code::UnknownSource,
        text!("sumber `{id}` tidak ada di daftar sumber", "the source `{id}` is not in the register"),
    );
    match nearest(id, register.keys().map(String::as_str)) {
        Some(near) => d.help(text!("maksudnya `{near}`?", "did you mean `{near}`?")),
        None => d.help(text!("tambahkan ke folder sources", "add it to the folder sources")),
    }
}

/// Citations outside rules: of actions, parameters and reference orders.
pub fn elsewhere(files: &[RuleFile], register: &BTreeMap<String, Reference>, diagnostics: &mut Diagnostics) {
    for file in files {
        let orders = file.programme.iter().flat_map(|programme| &programme.reference_orders);
        let cited = file.actions.iter().flat_map(|action| &action.doc.sources);
        let cited = cited.chain(orders.flat_map(|order| &order.sources)).map(|citation| &citation.source);
        let dated = file.parameters.iter().flat_map(|parameter| &parameter.doc.values);
        for source in cited.chain(dated.filter_map(|value| value.source.as_ref())) {
            if !register.contains_key(&source.value) && !is_lost(&source.value, files) {
                diagnostics.push(unknown(&source.value, register).at(&file.source, source.span));
            }
        }
    }
}

/// Whether a source stands in some file and could not be read, which is told already.
fn is_lost(id: &str, files: &[RuleFile]) -> bool {
    files.iter().any(|file| {
        file.unreadable.iter().any(|name| name.value == id)
            || file.partial && (!file.sources.is_empty() || is_register(file.source.name()))
    })
}

/// Whether a file of this name is meant to hold sources: `sources.toml`, or any file of a folder `sources`.
fn is_register(name: &str) -> bool {
    name.ends_with("sources.toml") || name.rsplit('/').nth(1) == Some("sources")
}

/// The citations of one entry, each found in the register.
pub fn cite(
    docs: &[CitationDoc],
    names: &Names,
    register: &BTreeMap<String, Reference>,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Vec<Cited> {
    let mut cited = Vec::new();
    for doc in docs {
        match register.get(&doc.source.value) {
            Some(reference) => cited.push(Cited {
                source: doc.source.value.clone(),
                at: doc.at.clone(),
                confidence: doc.confidence.unwrap_or(reference.confidence),
                note: doc.note.clone(),
            }),
            None if names.is_broken(&doc.source.value) => {}
            None => diagnostics.push(unknown(&doc.source.value, register).at(source, doc.source.span)),
        }
    }
    cited
}

/// What a rule may rest on: not only the superseded, and for a gate not only the doubtful.
pub fn weigh(
    rule: &RuleDoc,
    cited: &[Cited],
    register: &BTreeMap<String, Reference>,
    source: &Source,
    diagnostics: &mut Diagnostics,
) {
    let mut refuse = |code, message, help| {
        diagnostics.push(Diagnostic::new(code, message).at(source, rule.id.span).help(help));
    };
    let live = cited.iter().filter(|c| register.get(&c.source).is_some_and(|r| !r.superseded));
    let still_in_force = rule.valid.to.is_none();
    if still_in_force && !cited.is_empty() && live.count() == 0 {
        refuse(
            Code::SupersededSource,
            text!(
                "aturan ini hanya bersandar pada sumber yang sudah diganti",
                "this rule rests on superseded sources only"
            ),
            text!(
                "sebut penggantinya, atau beri aturan tanggal akhir",
                "cite the successor, or give the rule a last day"
            ),
        );
    }
    if rule.severity.value == Severity::Critical
        && !cited.is_empty()
        && cited.iter().all(|c| c.confidence == Confidence::Low)
    {
        refuse(
            Code::DoubtfulGate,
            text!(
                "aturan kritis tidak boleh hanya bersandar pada sumber berkeyakinan rendah",
                "a critical rule cannot rest on low-confidence sources only"
            ),
            text!(
                "turunkan `severity`, atau cari sumber yang lebih kuat",
                "lower the `severity`, or find a stronger source"
            ),
        );
    }
}
