//! Actions: what they set must fit the facts, and prerequisites must not run in circles.

use super::definitions::{Member, full, is_name};
use super::model::{ActionId, Fact, FactId, Kind, Remedy, Requirement, Set};
use super::names::{Names, Symbol};
use super::term::{Condition, Type};
use super::typing::{Typer, convert};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::parse::document::{ActionDoc, ConditionDoc, RangeDoc, RequiresDoc, ScalarDoc, SetValueDoc};
use crate::parse::suggest::nearest;
use crate::source::{Source, Span, Spanned};
use crate::text::text;
use crate::unit::Unit;
use crate::value::{Interval, Possible, Tri};
use crate::wire::Bounds;
use std::collections::BTreeMap;

/// Actions in file order, and their numbers by full id.
pub struct Actions {
    /// All of them.
    pub list: Vec<Remedy>,
    /// By `set.action`.
    pub by_id: BTreeMap<String, ActionId>,
}

/// Checks all actions.
pub fn actions(
    names: &Names,
    sets: &[Set],
    members: &[Member<'_>],
    diagnostics: &mut Diagnostics,
) -> Actions {
    let mut by_id = BTreeMap::new();
    let mut docs: Vec<(String, &Set, &Source, Span, &ActionDoc)> = Vec::new();
    for member in members {
        let Some(set) = member.set.and_then(|i| sets.get(i)) else { continue };
        for named in &member.file.actions {
            let id = format!("{}.{}", set.id, named.name.value);
            let source = &member.file.source;
            if !is_name(&named.name.value, '-') {
                super::definitions::bad_name(source, named.name.span, &named.name.value, diagnostics);
            }
            if by_id.insert(id.clone(), docs.len()).is_some() {
                let message = text!("`{id}` sudah ada", "`{id}` exists already");
                diagnostics.push(
                    Diagnostic::new(Code::DuplicateName, message)
                        .help(text!("beri nama lain, atau hapus salah satunya", "rename one, or remove it"))
                        .at(source, named.name.span),
                );
            }
            docs.push((id, set, source, named.name.span, &named.doc));
        }
    }
    let list: Vec<Remedy> = docs
        .iter()
        .map(|(id, set, source, span, doc)| action(id, set, source, *span, doc, names, &by_id, diagnostics))
        .collect();
    cycles(&list, &docs.iter().map(|d| (d.2, d.3)).collect::<Vec<_>>(), diagnostics);
    Actions { list, by_id }
}

#[expect(clippy::too_many_arguments, reason = "one call site; a struct would only rename them")]
fn action(
    id: &str,
    set: &Set,
    source: &Source,
    span: Span,
    doc: &ActionDoc,
    names: &Names,
    by_id: &BTreeMap<String, ActionId>,
    diagnostics: &mut Diagnostics,
) -> Remedy {
    let mut requires = Vec::new();
    for requirement in &doc.requires {
        match requirement {
            RequiresDoc::Action(other) => match by_id.get(&full(&other.value, &set.id)) {
                Some(id) => requires.push(Requirement::Action(*id)),
                None if names.is_broken(&full(&other.value, &set.id)) => {}
                None => diagnostics.push(unknown(&full(&other.value, &set.id), by_id).at(source, other.span)),
            },
            RequiresDoc::When(condition) => {
                requires.extend(
                    Typer::new(names, &set.id, source, diagnostics)
                        .condition(condition)
                        .map(Requirement::When),
                );
            }
        }
    }
    let mut sets = Vec::new();
    for (path, value) in &doc.sets {
        if let Some((id, fact)) = fact(path, set, source, names, diagnostics) {
            match fits(fact, &value.value) {
                Some(possible) => sets.push((id, possible)),
                None => {
                    let path = &fact.path;
                    diagnostics.push(
                        Diagnostic::new(
                            Code::WrongType,
                            text!(
                                "nilai ini tidak cocok dengan `{path}`",
                                "this value does not fit `{path}`"
                            ),
                        )
                        .help(text!(
                            "tulis nilai seperti yang boleh dijawab untuk fakta itu",
                            "write a value that could be an answer to that fact"
                        ))
                        .at(source, value.span),
                    );
                }
            }
        }
    }
    let mut raises = Vec::new();
    for (path, by) in &doc.raises {
        if let Some((id, fact)) = fact(path, set, source, names, diagnostics) {
            if !matches!(fact.kind, Kind::Number { .. }) {
                let path = &fact.path;
                diagnostics.push(
                    Diagnostic::new(
                        Code::WrongType,
                        text!("`{path}` bukan angka", "`{path}` is not a number"),
                    )
                    .help(text!(
                        "`raises` hanya untuk fakta angka; yang lain pakai `sets`",
                        "`raises` is for numbers only; use `sets` for others"
                    ))
                    .at(source, by.span),
                );
            } else if sets.iter().any(|(other, _)| *other == id) {
                diagnostics.push(
                    Diagnostic::new(
                        Code::SetAndRaised,
                        text!(
                            "satu tindakan tidak boleh menetapkan dan menaikkan fakta yang sama",
                            "one action cannot both set and raise a fact"
                        ),
                    )
                    .help(text!("pilih `sets` atau `raises`", "keep `sets` or `raises`"))
                    .at(source, by.span),
                );
            } else {
                raises.push((id, by.value));
            }
        }
    }
    let sets_until = doc.sets_until.as_ref().and_then(|path| {
        let (id, fact) = fact(path, set, source, names, diagnostics)?;
        if fact.kind != Kind::Date || doc.valid_for.is_none() {
            diagnostics.push(
                Diagnostic::new(
                    Code::WrongType,
                    text!(
                        "`sets_until` menamai fakta tanggal dan perlu `valid_for`",
                        "`sets_until` names a date fact and needs `valid_for`"
                    ),
                )
                .help(text!(
                    "misalnya sets_until = \"bpom.md_expires\" dan valid_for = 1825",
                    "for example sets_until = \"bpom.md_expires\" and valid_for = 1825"
                ))
                .at(source, path.span),
            );
            return None;
        }
        Some(id)
    });
    Remedy {
        id: id.to_owned(),
        title: doc.title.clone(),
        cost: bounds(doc.cost, source, span, diagnostics),
        times: doc.times.as_ref().and_then(|times| self::times(times, set, source, names, diagnostics)),
        duration: bounds(doc.duration, source, span, diagnostics),
        requires,
        sets,
        sets_until,
        valid_for: doc.valid_for.as_ref().map(|v| v.value),
        raises,
        provider: doc.provider.clone(),
        papers: doc.papers.clone(),
        notes: doc.notes.clone(),
    }
}

/// How many times an action must be done: a plain number with an upper end, whatever is answered, so that a cost can be told.
fn times(
    doc: &ConditionDoc,
    set: &Set,
    source: &Source,
    names: &Names,
    diagnostics: &mut Diagnostics,
) -> Option<Condition> {
    let times = Typer::new(names, &set.id, source, diagnostics).expression(doc)?;
    let plain =
        matches!(&times.term.ty, Type::Number(unit) if unit.as_ref().is_none_or(|u| u.fits(&Unit::none())));
    if plain && super::range::of(&times.term, names).hi.is_finite() {
        return Some(Condition { term: convert(times.term, &Unit::none()), ..times });
    }
    diagnostics.push(
        Diagnostic::new(
            Code::WrongType,
            text!(
                "`times` adalah angka tanpa satuan yang ada batas atasnya",
                "`times` is a number without unit that has an upper end"
            ),
        )
        .help(text!(
            "hitung dengan fakta yang punya `max`, misalnya jumlah anggota",
            "reckon with facts that have a `max`, such as a number of members"
        ))
        .at(source, doc.span),
    );
    None
}

/// Says that there is no such action.
pub fn unknown(id: &str, by_id: &BTreeMap<String, ActionId>) -> Diagnostic {
    let d =
        Diagnostic::new(Code::UnknownAction, text!("tindakan `{id}` tidak ada", "there is no action `{id}`"));
    match nearest(id, by_id.keys().map(String::as_str)) {
        Some(near) => d.help(text!("maksudnya `{near}`?", "did you mean `{near}`?")),
        None => d.help(text!("tambahkan [action.NAMA]", "add [action.NAME]")),
    }
}

fn bounds(range: RangeDoc, source: &Source, span: Span, diagnostics: &mut Diagnostics) -> Bounds {
    if range.low > range.high || range.low < 0.0 {
        diagnostics.push(
            Diagnostic::new(
                Code::EmptyRange,
                text!("`low` harus ≥ 0 dan tidak di atas `high`", "`low` must be ≥ 0 and not above `high`"),
            )
            .help(text!(
                "tukar kedua angka itu, atau perbaiki salah satunya",
                "swap the two numbers, or mend one"
            ))
            .at(source, span),
        );
    }
    Bounds { low: range.low, high: range.high }
}

fn fact<'n>(
    path: &Spanned<String>,
    set: &Set,
    source: &Source,
    names: &'n Names,
    diagnostics: &mut Diagnostics,
) -> Option<(FactId, &'n Fact)> {
    let name = full(&path.value, &set.id);
    if let Some(Symbol::Fact(id)) = names.symbols.get(&name)
        && let Some(fact) = names.facts.get(*id)
        && fact.origin == super::model::Origin::Answer
    {
        return Some((*id, fact));
    }
    if !names.is_broken(&name) {
        let mut d = Diagnostic::new(
            Code::UnknownName,
            text!("`{name}` bukan fakta yang dapat dijawab", "`{name}` is no fact that can be answered"),
        )
        .at(source, path.span);
        if let Some(near) = nearest(&name, names.symbols.keys().map(String::as_str)) {
            d = d.help(text!("maksudnya `{near}`?", "did you mean `{near}`?"));
        } else {
            d = d.help(text!("tulis `set.nama` sebuah fakta", "write the `set.name` of a fact"));
        }
        diagnostics.push(d);
    }
    None
}

/// A value of an action as a value of its fact.
fn fits(fact: &Fact, value: &SetValueDoc) -> Option<Possible> {
    Some(match (&fact.kind, value) {
        (Kind::Bool, SetValueDoc::Scalar(ScalarDoc::Bool(flag))) => Possible::Bool(Tri::known(*flag)),
        (Kind::Choice(list), SetValueDoc::Text(word)) => Possible::Choice(1 << list.position(word)?),
        (Kind::Choices(list), SetValueDoc::Words(words)) => {
            let (mut held, mut gone) = (0, 0);
            for word in words {
                match word.strip_prefix('!') {
                    Some(word) => gone |= 1 << list.position(word)?,
                    None => held |= 1 << list.position(word)?,
                }
            }
            if held & gone != 0 {
                return None;
            }
            Possible::Choices { may_in: list.all() & !gone, may_out: list.all() & !held }
        }
        (Kind::Number { range, .. }, SetValueDoc::Scalar(ScalarDoc::Number(n))) if range.contains(*n) => {
            Possible::Number(Interval::point(*n))
        }
        (Kind::Date, SetValueDoc::Scalar(ScalarDoc::Date(day))) => {
            Possible::Number(Interval::point(f64::from(day.days())))
        }
        (Kind::Text, SetValueDoc::Text(text)) => Possible::Text(Some(text.clone())),
        _ => return None,
    })
}

/// Prerequisites that lead back to themselves, each circle named once.
fn cycles(list: &[Remedy], places: &[(&Source, Span)], diagnostics: &mut Diagnostics) {
    // 0 new, 1 on the way, 2 done
    let mut state = vec![0_u8; list.len()];
    for start in 0..list.len() {
        let mut stack = vec![(start, 0_usize)];
        while let Some((at, next)) = stack.pop() {
            if let Some(s) = state.get_mut(at) {
                if *s == 2 {
                    continue;
                }
                *s = 1;
            }
            let needs = list.get(at).map_or(&[][..], |a| a.requires.as_slice());
            match needs.get(next) {
                None => {
                    if let Some(s) = state.get_mut(at) {
                        *s = 2;
                    }
                }
                Some(Requirement::When(_)) => stack.push((at, next + 1)),
                Some(Requirement::Action(other)) => {
                    stack.push((at, next + 1));
                    if state.get(*other) == Some(&1) {
                        let (a, b) = (list.get(at), list.get(*other));
                        if let (Some(a), Some(b), Some((source, span))) = (a, b, places.get(at)) {
                            let (a, b) = (&a.id, &b.id);
                            diagnostics.push(
                                Diagnostic::new(
                                    Code::CyclicActions,
                                    text!(
                                        "prasyarat `{a}` berputar kembali lewat `{b}`",
                                        "the prerequisites of `{a}` lead back through `{b}`"
                                    ),
                                )
                                .help(text!(
                                    "hapus salah satu prasyarat dari lingkaran itu",
                                    "remove one prerequisite from the circle"
                                ))
                                .at(source, *span),
                            );
                        }
                    } else {
                        stack.push((*other, 0));
                    }
                }
            }
        }
    }
}
