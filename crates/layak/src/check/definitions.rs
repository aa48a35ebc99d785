//! Sets, facts, groups and parameters: the names that conditions are typed against.

use super::measures;
use super::model::{Choices, Fact, Kind, Origin, Parameter, Set, Written};
use super::names::{Group, Names, Symbol, nearest};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::parse::document::{
    ChoiceDoc, ChoicesDoc, FactDoc, FactType, Named, ParameterDoc, RuleFile, ScalarDoc,
};
use crate::source::{Source, Span, Spanned};
use crate::text::text;
use crate::unit::Unit;
use crate::value::Interval;
use std::collections::BTreeMap;
use std::sync::Arc;

/// A file with the set it belongs to.
pub struct Member<'a> {
    /// The file.
    pub file: &'a RuleFile,
    /// Its set's number, if it belongs to one.
    pub set: Option<usize>,
}

/// The folder part of a file name.
fn folder(name: &str) -> &str {
    name.rsplit_once('/').map_or("", |(folder, _)| folder)
}

/// Finds the sets and to which of them each file belongs.
pub fn sets<'a>(files: &'a [RuleFile], diagnostics: &mut Diagnostics) -> (Vec<Set>, Vec<Member<'a>>) {
    let mut sets: Vec<Set> = Vec::new();
    let mut by_folder: BTreeMap<&str, usize> = BTreeMap::new();
    for file in files {
        let Some(doc) = &file.set else { continue };
        let id = &doc.id.value;
        if !is_name(id, '_') {
            bad_name(&file.source, doc.id.span, id, diagnostics);
        }
        if sets.iter().any(|set| set.id == *id) {
            twice(&file.source, doc.id.span, id, diagnostics);
            continue;
        }
        by_folder.insert(folder(file.source.name()), sets.len());
        sets.push(Set {
            id: id.clone(),
            folder: folder(file.source.name()).to_owned(),
            version: doc.version.clone(),
            title: doc.title.clone(),
            checked: doc.checked,
        });
    }
    let members = files
        .iter()
        .map(|file| Member { file, set: by_folder.get(folder(file.source.name())).copied() })
        .collect::<Vec<_>>();
    for member in &members {
        let file = member.file;
        let homeless =
            file.facts.first().map(|f| f.name.span).or_else(|| file.rules.first().map(|r| r.id.span));
        if let (None, Some(span)) = (member.set, homeless) {
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

/// Declares everything that a condition can name, derived facts excepted.
pub fn names(sets: &[Set], members: &[Member<'_>], diagnostics: &mut Diagnostics) -> Names {
    let mut names = Names::default();
    for fact in measures::all() {
        names.symbols.insert(fact.path.clone(), Symbol::Fact(names.facts.len()));
        names.facts.push(fact);
    }
    let shared = shared_choices(sets, members, diagnostics);
    for member in members {
        let Some(set) = member.set.and_then(|i| sets.get(i)) else { continue };
        let source = &member.file.source;
        for named in &member.file.facts {
            let path = format!("{}.{}", set.id, named.name.value);
            let Some(kind) = kind(&named.doc, &set.id, &shared, source, named.name.span, diagnostics) else {
                names.broken.insert(path);
                continue;
            };
            let symbol = Symbol::Fact(names.facts.len());
            if declare(&mut names, &path, symbol, source, named.name.span, diagnostics) {
                names.facts.push(fact(path, kind, &named.doc, &set.id));
            }
        }
        for named in &member.file.parameters {
            if let Some(parameter) = parameter(named, &set.id, source, diagnostics) {
                let symbol = Symbol::Parameter(names.parameters.len());
                let path = parameter.path.clone();
                if declare(&mut names, &path, symbol, source, named.name.span, diagnostics) {
                    names.parameters.push(parameter);
                }
            }
        }
    }
    for member in members {
        let Some(set) = member.set.and_then(|i| sets.get(i)) else { continue };
        groups(&mut names, member.file, &set.id, diagnostics);
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
    diagnostics.push(Diagnostic::new(Code::DuplicateName, message).at(source, span));
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

type Shared = BTreeMap<String, Arc<Choices>>;

fn shared_choices(sets: &[Set], members: &[Member<'_>], diagnostics: &mut Diagnostics) -> Shared {
    let mut shared = Shared::new();
    for member in members {
        let Some(set) = member.set.and_then(|i| sets.get(i)) else { continue };
        for named in &member.file.choices {
            if let Some(list) = choices(&named.doc, &member.file.source, named.name.span, diagnostics) {
                shared.insert(format!("{}.{}", set.id, named.name.value), list);
            }
        }
    }
    shared
}

fn choices(
    docs: &[ChoiceDoc],
    source: &Source,
    span: Span,
    diagnostics: &mut Diagnostics,
) -> Option<Arc<Choices>> {
    if docs.is_empty() || docs.len() > 64 {
        let count = docs.len();
        diagnostics.push(
            Diagnostic::new(
                Code::BadChoices,
                text!(
                    "perlu 1 sampai 64 pilihan, ada {count}",
                    "between 1 and 64 choices are needed, there are {count}"
                ),
            )
            .at(source, span),
        );
        return None;
    }
    Some(Arc::new(Choices {
        values: docs.iter().map(|c| c.value.value.clone()).collect(),
        labels: docs.iter().map(|c| c.label.clone()).collect(),
    }))
}

fn kind(
    doc: &FactDoc,
    set: &str,
    shared: &Shared,
    source: &Source,
    span: Span,
    diagnostics: &mut Diagnostics,
) -> Option<Kind> {
    let list = match &doc.choices {
        None => None,
        Some(ChoicesDoc::Own(docs)) => Some(choices(docs, source, span, diagnostics)?),
        Some(ChoicesDoc::Shared(name)) => {
            let path = full(&name.value, set);
            let found = shared.get(&path).cloned();
            if found.is_none() {
                let mut d = Diagnostic::new(
                    Code::UnknownName,
                    text!("daftar pilihan `{path}` tidak ada", "there is no list of choices `{path}`"),
                )
                .at(source, name.span);
                if let Some(near) = nearest(&path, shared.keys().map(String::as_str)) {
                    d = d.help(text!("maksudnya `{near}`?", "did you mean `{near}`?"));
                }
                diagnostics.push(d);
            }
            Some(found?)
        }
    };
    let takes_choices = matches!(doc.kind.value, FactType::Choice | FactType::Choices);
    if takes_choices != list.is_some() {
        let message = if takes_choices {
            text!("fakta pilihan perlu `choices`", "a fact of this type needs `choices`")
        } else {
            text!(
                "`choices` hanya untuk tipe choice dan choices",
                "`choices` is only for the types choice and choices"
            )
        };
        diagnostics.push(Diagnostic::new(Code::BadChoices, message).at(source, doc.kind.span));
        return None;
    }
    if doc.kind.value != FactType::Number && (doc.unit.is_some() || doc.min.is_some() || doc.max.is_some()) {
        let span = doc.unit.as_ref().map(|u| u.span).or(doc.min.as_ref().map(|m| m.span)).unwrap_or(span);
        diagnostics.push(
            Diagnostic::new(
                Code::TypeMismatch,
                text!(
                    "`unit`, `min` dan `max` hanya untuk angka",
                    "`unit`, `min` and `max` are only for numbers"
                ),
            )
            .at(source, span),
        );
    }
    Some(match (doc.kind.value, list) {
        (FactType::Bool, _) => Kind::Bool,
        (FactType::Choice, Some(list)) => Kind::Choice(list),
        (FactType::Choices, Some(list)) => Kind::Choices(list),
        (FactType::Number, _) => {
            let unit = unit(doc.unit.as_ref(), source, diagnostics)?;
            let least = if unit.starts_at_zero() { 0.0 } else { f64::NEG_INFINITY };
            let range = Interval::new(
                doc.min.as_ref().map_or(least, |m| m.value),
                doc.max.as_ref().map_or(f64::INFINITY, |m| m.value),
            );
            if range.lo > range.hi {
                let span = doc.max.as_ref().map_or(span, |m| m.span);
                diagnostics.push(
                    Diagnostic::new(
                        Code::EmptyRange,
                        text!("`max` di bawah `min`", "`max` lies below `min`"),
                    )
                    .at(source, span),
                );
                return None;
            }
            Kind::Number { unit, range, whole: doc.whole }
        }
        (FactType::Date, _) => Kind::Date,
        (FactType::Text, _) => Kind::Text,
        _ => return None,
    })
}

/// A unit as written; none is a plain number.
pub fn unit(
    written: Option<&Spanned<String>>,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Option<Unit> {
    let Some(written) = written else { return Some(Unit::none()) };
    let unit = Unit::parse(&written.value);
    if unit.is_none() {
        let name = &written.value;
        let mut d = Diagnostic::new(
            Code::UnknownUnit,
            text!("satuan `{name}` tidak dikenal", "the unit `{name}` is not known"),
        )
        .at(source, written.span);
        if let Some(near) = nearest(name, Unit::names()) {
            d = d.help(text!("maksudnya `{near}`?", "did you mean `{near}`?"));
        }
        diagnostics.push(d);
    }
    unit
}

fn parameter(
    named: &Named<ParameterDoc>,
    set: &str,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> Option<Parameter> {
    let doc = &named.doc;
    let unit = unit(doc.unit.as_ref(), source, diagnostics)?;
    let kind = match doc.values.first().map(|v| v.value.value) {
        Some(ScalarDoc::Bool(_)) => Kind::Bool,
        Some(ScalarDoc::Date(_)) => Kind::Date,
        _ => Kind::Number { unit, range: Interval::ALL, whole: false },
    };
    let mut values = Vec::new();
    for value in &doc.values {
        let same = match (value.value.value, &kind) {
            (ScalarDoc::Bool(flag), Kind::Bool) => Some(f64::from(u8::from(flag))),
            (ScalarDoc::Date(day), Kind::Date) => Some(f64::from(day.days())),
            (ScalarDoc::Number(number), Kind::Number { .. }) => Some(number),
            _ => None,
        };
        let Some(number) = same else {
            diagnostics.push(
                Diagnostic::new(
                    Code::WrongType,
                    text!(
                        "semua nilai parameter harus sejenis",
                        "all values of a parameter must be of one kind"
                    ),
                )
                .at(source, value.value.span),
            );
            continue;
        };
        values.push((value.from.value, value.to.as_ref().map(|t| t.value), number, value.from.span));
    }
    values.sort_by_key(|v| v.0);
    // A value lasts until the next one starts, unless it says when it ends.
    let starts: Vec<_> = values.iter().skip(1).map(|v| Some(v.0)).chain([None]).collect();
    let mut dated = Vec::new();
    for ((from, to, number, span), next) in values.into_iter().zip(starts) {
        let before_next = next.map(|next| next.plus_days(-1));
        if next.is_some_and(|next| next <= from || to.is_some_and(|to| to >= next))
            || to.is_some_and(|to| to < from)
        {
            diagnostics.push(
                Diagnostic::new(
                    Code::ParameterOverlap,
                    text!("masa berlaku nilai-nilai ini bertumpuk", "the dates of these values overlap"),
                )
                .at(source, span),
            );
        }
        dated.push((from, to.or(before_next), number));
    }
    if dated.is_empty() {
        diagnostics.push(
            Diagnostic::new(
                Code::ParameterGap,
                text!("parameter ini tidak punya nilai", "this parameter has no value"),
            )
            .at(source, named.name.span),
        );
        return None;
    }
    Some(Parameter {
        path: format!("{set}.{}", named.name.value),
        title: doc.title.clone(),
        kind,
        values: dated,
        written: Written { source: source.clone(), span: named.name.span },
    })
}

fn groups(names: &mut Names, file: &RuleFile, set: &str, diagnostics: &mut Diagnostics) {
    for named in &file.groups {
        let mut facts = Vec::new();
        for member in &named.doc.facts {
            let path = full(&member.value, set);
            match names.symbols.get(&path) {
                Some(Symbol::Fact(id)) => facts.push((*id, member.span)),
                _ => {
                    let mut d = Diagnostic::new(
                        Code::UnknownName,
                        text!("fakta `{path}` tidak ada", "there is no fact `{path}`"),
                    )
                    .at(&file.source, member.span);
                    if let Some(near) = nearest(&path, names.symbols.keys().map(String::as_str)) {
                        d = d.help(text!("maksudnya `{near}`?", "did you mean `{near}`?"));
                    }
                    diagnostics.push(d);
                }
            }
        }
        let kinds: Vec<_> =
            facts.iter().filter_map(|(id, _)| names.facts.get(*id)).map(|f| f.kind.clone()).collect();
        if let Some(odd) = kinds.iter().position(|k| Some(k) != kinds.first()) {
            let span = facts.get(odd).map_or(named.name.span, |(_, span)| *span);
            diagnostics.push(
                Diagnostic::new(
                    Code::MixedGroup,
                    text!(
                        "semua fakta satu kelompok harus sejenis",
                        "all facts of a group must be of one type"
                    ),
                )
                .at(&file.source, span),
            );
        }
        let path = format!("{set}.{}", named.name.value);
        let symbol = Symbol::Group(names.groups.len());
        if declare(names, &path, symbol, &file.source, named.name.span, diagnostics) {
            names.groups.push(Group { facts: facts.into_iter().map(|(id, _)| id).collect() });
        }
    }
}
