//! Sets, facts, groups and parameters: the names that conditions are typed against.

mod group;
mod kind;
mod parameter;

pub use kind::unit;

use super::measures;
use super::model::{Fact, Kind, Origin, Set};
use super::names::{Names, Symbol};
use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::parse::document::{FactDoc, RuleFile, ScalarDoc};
use crate::source::{Source, Span};
use crate::text::{Text, text};
use std::collections::{BTreeMap, BTreeSet};

/// A file with the set it belongs to.
pub struct Member<'a> {
    /// The file.
    pub file: &'a RuleFile,
    /// Its set's number, if it belongs to one.
    pub set: Option<usize>,
}

/// The folder part of a file name.
pub fn folder(name: &str) -> &str {
    name.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Finds the sets and to which of them each file belongs.
pub fn sets<'a>(files: &'a [RuleFile], diagnostics: &mut Diagnostics) -> (Vec<Set>, Vec<Member<'a>>) {
    let mut sets: Vec<Set> = Vec::new();
    let mut by_folder: BTreeMap<&str, usize> = BTreeMap::new();
    for file in files {
        let Some(doc) = &file.set else {
            // What is wrong with the head is told; the rest of the set is checked all the same.
            if let Some(id) = &file.unreadable_set
                && !by_folder.contains_key(folder(file.source.name()))
            {
                by_folder.insert(folder(file.source.name()), sets.len());
                sets.push(placeholder(id.as_deref(), folder(file.source.name())));
            }
            continue;
        };
        let id = &doc.id.value;
        if !is_name(id, '_') {
            bad_name(&file.source, doc.id.span, id, diagnostics);
        }
        if sets.iter().any(|set| set.id == *id) {
            twice(&file.source, doc.id.span, id, diagnostics);
            continue;
        }
        if by_folder.contains_key(folder(file.source.name())) {
            let message =
                text!("folder ini sudah punya `[set]` lain", "this folder has another `[set]` already");
            let help = text!("satu folder untuk satu set", "give every set a folder of its own");
            let twice = Diagnostic::new(Code::DuplicateName, message).help(help);
            diagnostics.push(twice.at(&file.source, doc.id.span));
            continue;
        }
        by_folder.insert(folder(file.source.name()), sets.len());
        sets.push(Set {
            id: id.clone(),
            folder: folder(file.source.name()).to_owned(),
            title: doc.title.clone(),
            version: doc.version.clone(),
            checked: doc.checked,
        });
    }
    let members = files
        .iter()
        .map(|file| Member { file, set: by_folder.get(folder(file.source.name())).copied() })
        .collect::<Vec<_>>();
    for member in &members {
        let file = member.file;
        let lost = files.iter().any(|f| f.partial && folder(f.source.name()) == folder(file.source.name()));
        if let (None, Some(span), false) = (member.set, first_of_set(file), lost) {
            diagnostics.push(
                Diagnostic::new(
                    Code::NoSet,
                    text!(
                        "berkas ini memuat aturan, tetapi tidak ada `[set]` di foldernya",
                        "this file holds rules, but its folder has no `[set]`"
                    ),
                )
                .at(&file.source, span)
                .help(text!(
                    "tambahkan set.toml dengan tabel `[set]`",
                    "add a set.toml with a `[set]` table"
                )),
            );
        }
    }
    (sets, members)
}

/// Stands for a set whose head could not be read: by convention its id is the name of its folder.
fn placeholder(id: Option<&str>, folder: &str) -> Set {
    let id = id.unwrap_or_else(|| folder.rsplit('/').next().unwrap_or_default());
    Set {
        id: id.to_owned(),
        folder: folder.to_owned(),
        title: Text::new(id, id),
        version: String::new(),
        checked: Date::DAWN,
    }
}

/// The first thing in a file that only a set can hold.
fn first_of_set(file: &RuleFile) -> Option<Span> {
    let firsts = [
        file.facts.first().map(|x| x.name.span),
        file.rules.first().map(|x| x.id.span),
        file.choices.first().map(|x| x.name.span),
        file.groups.first().map(|x| x.name.span),
        file.derives.first().map(|x| x.name.span),
        file.parameters.first().map(|x| x.name.span),
        file.actions.first().map(|x| x.name.span),
    ];
    firsts.into_iter().flatten().min_by_key(|span| span.start)
}

/// Names that were lost in reading: what follows from their absence is no news.
fn broken(names: &mut Names, sets: &[Set], members: &[Member<'_>]) {
    for member in members {
        for name in &member.file.unreadable {
            names.broken.insert(name.value.clone());
            if let Some(set) = member.set.and_then(|i| sets.get(i)) {
                names.broken.insert(format!("{}.{}", set.id, name.value));
            }
        }
        if member.file.partial {
            let path = folder(member.file.source.name());
            let by_folder = path.rsplit('/').next().unwrap_or_default();
            let set = member.set.and_then(|i| sets.get(i)).map_or(by_folder, |set| set.id.as_str());
            names.open.insert(set.to_owned());
        }
    }
}

/// Declares everything that a condition can name, derived facts excepted.
pub fn names(sets: &[Set], members: &[Member<'_>], diagnostics: &mut Diagnostics) -> Names {
    let mut names = Names::default();
    for fact in measures::all() {
        names.symbols.insert(fact.path.clone(), Symbol::Fact(names.facts.len()));
        names.facts.push(fact);
    }
    broken(&mut names, sets, members);
    let shared = kind::shared_choices(&mut names, sets, members, diagnostics);
    for member in members {
        let Some(set) = member.set.and_then(|i| sets.get(i)) else { continue };
        let source = &member.file.source;
        for named in &member.file.facts {
            let path = format!("{}.{}", set.id, named.name.value);
            let span = named.name.span;
            let Some(kind) = kind::kind(&named.doc, &set.id, &shared, &names, source, span, diagnostics)
            else {
                names.broken.insert(path);
                continue;
            };
            let symbol = Symbol::Fact(names.facts.len());
            if declare(&mut names, &path, symbol, source, named.name.span, diagnostics) {
                names.facts.push(fact(path, kind, &named.doc, &set.id));
            }
        }
        for named in &member.file.parameters {
            let Some(parameter) = parameter::parameter(named, &set.id, source, diagnostics) else {
                names.broken.insert(format!("{}.{}", set.id, named.name.value));
                continue;
            };
            {
                let symbol = Symbol::Parameter(names.parameters.len());
                let path = parameter.path.clone();
                if declare(&mut names, &path, symbol, source, named.name.span, diagnostics) {
                    names.parameters.push(parameter);
                }
            }
        }
    }
    for change in members.iter().filter_map(|m| m.file.programme.as_ref()).flat_map(|p| &p.overrides) {
        if let (Some(path), Some(ScalarDoc::Number(value))) =
            (&change.parameter, change.value.as_ref().map(|v| v.value))
            && let Some(Symbol::Parameter(id)) = names.symbols.get(&path.value)
            && let Some(parameter) = names.parameters.get_mut(*id)
        {
            parameter.overridden.push(value);
        }
    }
    for member in members {
        let Some(set) = member.set.and_then(|i| sets.get(i)) else { continue };
        group::groups(&mut names, member.file, &set.id, diagnostics);
    }
    names
}

fn fact(path: String, kind: Kind, doc: &FactDoc, set: &str) -> Fact {
    Fact {
        path,
        kind,
        origin: Origin::Answer,
        ask: doc.ask.clone(),
        help: doc.help.clone(),
        evidence: doc.evidence.clone(),
        when: None,
        filter: doc.filter,
        was: doc.was.iter().map(|old| full(&old.value, set)).collect(),
        retired: doc.retired,
    }
}

/// An old name leads to one fact only, or an answer to it would land on the wrong one.
pub fn old_names(names: &Names, sets: &[Set], members: &[Member<'_>], diagnostics: &mut Diagnostics) {
    let mut seen = BTreeSet::new();
    for member in members {
        let Some(set) = member.set.and_then(|i| sets.get(i)) else { continue };
        for old in member.file.facts.iter().flat_map(|fact| &fact.doc.was) {
            let path = full(&old.value, &set.id);
            if names.symbols.contains_key(&path) || !seen.insert(path.clone()) {
                twice(&member.file.source, old.span, &path, diagnostics);
            }
        }
    }
}

/// A name of the own set, or one that names its set.
pub fn full(name: &str, set: &str) -> String {
    if name.contains('.') { name.to_owned() } else { format!("{set}.{name}") }
}

fn declare(
    names: &mut Names,
    path: &str,
    symbol: Symbol,
    source: &Source,
    span: Span,
    diagnostics: &mut Diagnostics,
) -> bool {
    let name = path.rsplit_once('.').map_or(path, |(_, name)| name);
    if !is_name(name, '_') {
        bad_name(source, span, name, diagnostics);
    }
    if names.symbols.contains_key(path) {
        twice(source, span, path, diagnostics);
        return false;
    }
    names.symbols.insert(path.to_owned(), symbol);
    true
}

fn twice(source: &Source, span: Span, name: &str, diagnostics: &mut Diagnostics) {
    let message = text!("`{name}` sudah ada", "`{name}` exists already");
    diagnostics.push(
        Diagnostic::new(Code::DuplicateName, message)
            .help(text!("beri nama lain, atau hapus salah satunya", "rename one, or remove it"))
            .at(source, span),
    );
}

/// Lower-case words and digits joined by `joint`.
pub fn is_name(name: &str, joint: char) -> bool {
    name.starts_with(|c: char| c.is_ascii_lowercase())
        && name.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == joint)
}

/// Refuses a name of the wrong form.
pub fn bad_name(source: &Source, span: Span, name: &str, diagnostics: &mut Diagnostics) {
    diagnostics.push(
        Diagnostic::new(Code::BadName, text!("nama `{name}` tidak sah", "the name `{name}` is not valid"))
            .at(source, span)
            .help(text!(
                "fakta dan parameter: huruf_kecil_bergaris_bawah; aturan dan tindakan: huruf-kecil-bergaris",
                "facts and parameters: lower_case_with_underscores; rules and actions: lower-case-with-hyphens"
            )),
    );
}

/// Choices are bits of one machine word.
pub const MOST_CHOICES: usize = 64;
