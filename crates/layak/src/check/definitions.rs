//! Sets, facts, groups and parameters: the names that conditions are typed against.

use super::measures;
use super::model::{Choices, Fact, Kind, Origin, Parameter, Set, Written};
use super::names::{Group, Names, Symbol};
use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::parse::document::{
    ChoiceDoc, ChoicesDoc, FactDoc, FactType, Named, ParameterDoc, RuleFile, ScalarDoc,
};
use crate::parse::suggest::nearest;
use crate::source::{Source, Span, Spanned};
use crate::text::{Text, text};
use crate::unit::Unit;
use crate::value::Interval;
use std::collections::{BTreeMap, BTreeSet};
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
        version: String::new(),
        title: Text::new(id, id),
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
    let shared = shared_choices(&mut names, sets, members, diagnostics);
    for member in members {
        let Some(set) = member.set.and_then(|i| sets.get(i)) else { continue };
        let source = &member.file.source;
        for named in &member.file.facts {
            let path = format!("{}.{}", set.id, named.name.value);
            let span = named.name.span;
            let Some(kind) = kind(&named.doc, &set.id, &shared, &names, source, span, diagnostics) else {
                names.broken.insert(path);
                continue;
            };
            let symbol = Symbol::Fact(names.facts.len());
            if declare(&mut names, &path, symbol, source, named.name.span, diagnostics) {
                names.facts.push(fact(path, kind, &named.doc, &set.id));
            }
        }
        for named in &member.file.parameters {
            let Some(parameter) = parameter(named, &set.id, source, diagnostics) else {
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

type Shared = BTreeMap<String, Arc<Choices>>;

fn shared_choices(
    names: &mut Names,
    sets: &[Set],
    members: &[Member<'_>],
    diagnostics: &mut Diagnostics,
) -> Shared {
    let mut shared = Shared::new();
    for member in members {
        let Some(set) = member.set.and_then(|i| sets.get(i)) else { continue };
        for named in &member.file.choices {
            let path = format!("{}.{}", set.id, named.name.value);
            if !is_name(&named.name.value, '_') {
                bad_name(&member.file.source, named.name.span, &named.name.value, diagnostics);
            }
            match choices(&named.doc, &member.file.source, named.name.span, diagnostics) {
                Some(_) if shared.contains_key(&path) => {
                    twice(&member.file.source, named.name.span, &path, diagnostics);
                }
                Some(list) => {
                    shared.insert(path, list);
                }
                None => {
                    names.broken.insert(path);
                }
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
    if docs.is_empty() || docs.len() > MOST_CHOICES {
        let count = docs.len();
        diagnostics.push(
            Diagnostic::new(
                Code::BadChoices,
                text!(
                    "perlu 1 sampai 64 pilihan, ada {count}",
                    "between 1 and 64 choices are needed, there are {count}"
                ),
            )
            .help(text!(
                "gabungkan pilihan, atau bagi menjadi dua fakta",
                "join choices, or split the fact in two"
            ))
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
    names: &Names,
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
            if found.is_none() && !names.is_broken(&path) {
                let mut d = Diagnostic::new(
                    Code::UnknownName,
                    text!("daftar pilihan `{path}` tidak ada", "there is no list of choices `{path}`"),
                )
                .at(source, name.span);
                if let Some(near) = nearest(&path, shared.keys().map(String::as_str)) {
                    d = d.help(text!("maksudnya `{near}`?", "did you mean `{near}`?"));
                } else {
                    d = d.help(text!("tambahkan [choices.NAMA]", "add [choices.NAME]"));
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
        let help = text!(
            "misalnya choices = {{ held = {{ id = \"…\", en = \"…\" }} }} dengan type = \"choice\"",
            "for example choices = {{ held = {{ id = \"…\", en = \"…\" }} }} with type = \"choice\""
        );
        diagnostics.push(Diagnostic::new(Code::BadChoices, message).help(help).at(source, doc.kind.span));
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
            .help(text!(
                "hapus kunci itu, atau ubah `type` menjadi \"number\"",
                "remove the key, or make `type` \"number\""
            ))
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
                    .help(text!(
                        "tukar kedua angka itu, atau perbaiki salah satunya",
                        "swap the two numbers, or mend one"
                    ))
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
        } else {
            let all = Unit::names().collect::<Vec<_>>().join(", ");
            d = d.help(text!("yang ada: {all}, dan pembagiannya", "there are: {all}, and quotients of them"));
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
                .help(text!(
                    "semuanya angka, semuanya tanggal, atau semuanya true/false",
                    "all numbers, all dates, or all true/false"
                ))
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
                .help(text!(
                    "`to` berlaku sampai akhir hari itu; mulailah nilai berikutnya sehari sesudahnya",
                    "`to` is the last day; let the next value start on the day after"
                ))
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
            .help(text!("beri sedikitnya satu nilai dengan `from`", "give at least one value with `from`"))
            .at(source, named.name.span),
        );
        return None;
    }
    Some(Parameter {
        path: format!("{set}.{}", named.name.value),
        title: doc.title.clone(),
        kind,
        values: dated,
        overridden: Vec::new(),
        written: Written { source: source.clone(), span: named.name.span },
    })
}

fn groups(names: &mut Names, file: &RuleFile, set: &str, diagnostics: &mut Diagnostics) {
    for named in &file.groups {
        let mut facts = Vec::new();
        for member in &named.doc.facts {
            let path = full(&member.value, set);
            match names.symbols.get(&path) {
                Some(Symbol::Fact(id))
                    if names.facts.get(*id).is_some_and(|f| matches!(f.kind, Kind::Choices(_))) =>
                {
                    let message = text!(
                        "`{path}` memuat beberapa pilihan sekaligus, jadi tidak dapat masuk kelompok",
                        "several choices of `{path}` can hold at once, so no group can hold it"
                    );
                    let help = text!("tulis `'pilihan' in {path}`", "write `'choice' in {path}`");
                    let odd = Diagnostic::new(Code::MixedGroup, message).help(help);
                    diagnostics.push(odd.at(&file.source, member.span));
                }
                Some(Symbol::Fact(id)) => facts.push((*id, member.span)),
                _ if names.is_broken(&path) => {}
                _ => {
                    let mut d = Diagnostic::new(
                        Code::UnknownName,
                        text!("fakta `{path}` tidak ada", "there is no fact `{path}`"),
                    )
                    .at(&file.source, member.span);
                    if let Some(near) = nearest(&path, names.symbols.keys().map(String::as_str)) {
                        d = d.help(text!("maksudnya `{near}`?", "did you mean `{near}`?"));
                    } else {
                        d = d.help(text!(
                            "tulis nama fakta set ini, atau `set.nama`",
                            "write a fact of this set, or `set.name`"
                        ));
                    }
                    diagnostics.push(d);
                }
            }
        }
        let kinds: Vec<_> =
            facts.iter().filter_map(|(id, _)| names.facts.get(*id)).map(|f| f.kind.clone()).collect();
        if let Some(odd) = kinds.iter().position(|k| kinds.first().is_some_and(|first| !same_type(first, k)))
        {
            let span = facts.get(odd).map_or(named.name.span, |(_, span)| *span);
            diagnostics.push(
                Diagnostic::new(
                    Code::MixedGroup,
                    text!(
                        "semua fakta satu kelompok harus sejenis",
                        "all facts of a group must be of one type"
                    ),
                )
                .help(text!(
                    "buat kelompok sendiri untuk tiap tipe, satuan dan daftar pilihan",
                    "make a group for each type, unit and list of choices"
                ))
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

/// Whether conditions can treat two facts alike. Ranges may differ: they are no part of a type.
fn same_type(a: &Kind, b: &Kind) -> bool {
    match (a, b) {
        (Kind::Number { unit: a, .. }, Kind::Number { unit: b, .. }) => a == b,
        _ => a == b,
    }
}
