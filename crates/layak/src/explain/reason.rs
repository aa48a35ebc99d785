//! Why a condition has its value: the tree as written, with the values in it, and only the side that decides.

use super::say;
use crate::check::model::Kind;
use crate::check::term::{Condition, Term, TermKind};
use crate::compile::{Node, Trace};
use crate::engine::Situation;
use crate::source::Source;
use crate::text::Text;
use crate::value::{Interval, Possible, Tri};
use crate::wire::{NamedValue, Reason, Truth};

/// The most parts shown of one condition; the rest of a long list says nothing new.
const MOST_PARTS: usize = 40;

/// A condition opened.
pub fn reason(situation: &Situation<'_>, condition: &Condition, trace: &Trace) -> Reason {
    let mut opened = part(situation, &condition.source, &condition.term, trace);
    opened.condition.clone_from(&condition.text);
    opened
}

/// The truth of a node.
pub fn truth(situation: &Situation<'_>, node: Node) -> Tri {
    match node {
        Node::Truth(truth) => situation.evaluator.truth(truth, 0),
        _ => Tri::EITHER,
    }
}

fn word(tri: Tri) -> Truth {
    match tri.decided() {
        Some(true) => Truth::True,
        Some(false) => Truth::False,
        None => Truth::Unknown,
    }
}

/// The text of a part as it stands in the file.
fn written(source: &Source, term: &Term) -> String {
    source.text().get(term.span.start..term.span.end).unwrap_or_default().to_owned()
}

fn part(situation: &Situation<'_>, source: &Source, term: &Term, trace: &Trace) -> Reason {
    let tri = truth(situation, trace.node);
    let mut reason = Reason {
        condition: written(source, term),
        truth: word(tri),
        name: None,
        title: None,
        item: item(situation, term),
        values: Vec::new(),
        because: Vec::new(),
    };
    match &term.kind {
        TermKind::All(_) | TermKind::Any(_) => {
            let mut parts = Vec::new();
            flatten(term, trace, matches!(term.kind, TermKind::All(_)), &mut parts);
            if term.equality().is_some() {
                // `a == b` on numbers is two comparisons; one statement for the reader.
                parts.iter().for_each(|(t, _)| values(situation, t, &mut reason));
            } else {
                let shown = parts.iter().filter(|(_, trace)| {
                    let own = truth(situation, trace.node);
                    own == tri || tri.decided().is_none() && own.decided().is_none()
                });
                for (term, trace) in shown.take(MOST_PARTS) {
                    reason.because.push(part(situation, source, term, trace));
                }
            }
        }
        TermKind::Not(a) if !is_comparison(a) => {
            reason.because.extend(trace.parts.first().map(|t| part(situation, source, a, t)));
        }
        TermKind::Derived(id) => {
            if let Some(derived) = situation.inner().checked.derives.get(*id) {
                reason.name = Some(derived.path.clone());
                reason.title = Some(derived.title.clone());
                if let Some(Some((_, trace))) = situation.inner().program.derives.get(*id) {
                    let opened = part(situation, &derived.value.source, &derived.value.term, trace);
                    reason.values = opened.values;
                    if opened.because.is_empty() {
                        reason.condition.clone_from(&derived.value.text);
                    }
                    reason.because = opened.because;
                }
            }
        }
        _ => {
            values(situation, term, &mut reason);
            numbers_opened(situation, term, trace, &mut reason);
        }
    }
    reason
}

/// The label of the choice that `'x' in set.fact` asks for.
fn item(situation: &Situation<'_>, term: &Term) -> Option<Text> {
    let TermKind::Holds(fact, choice) = &term.kind else { return None };
    match &situation.inner().checked.facts.get(*fact)?.kind {
        Kind::Choices(list) => list.labels.get(*choice).cloned(),
        _ => None,
    }
}

/// `a && b && c` is one list, however it nests.
fn flatten<'t>(term: &'t Term, trace: &'t Trace, all: bool, parts: &mut Vec<(&'t Term, &'t Trace)>) {
    match &term.kind {
        TermKind::All(list) if all => {
            list.iter().zip(&trace.parts).for_each(|(t, r)| flatten(t, r, all, parts))
        }
        TermKind::Any(list) if !all => {
            list.iter().zip(&trace.parts).for_each(|(t, r)| flatten(t, r, all, parts))
        }
        _ => parts.push((term, trace)),
    }
}

fn is_comparison(term: &Term) -> bool {
    match &term.kind {
        TermKind::AtLeast(..) | TermKind::OneOf(..) | TermKind::Holds(..) | TermKind::Test(..) => true,
        TermKind::Not(a) => is_comparison(a),
        _ => false,
    }
}

/// Facts, measures, parameters and derived values that a part reads directly.
fn values(situation: &Situation<'_>, term: &Term, reason: &mut Reason) {
    let inner = situation.inner();
    let goods = situation.profile.goods.as_ref().map(crate::unit::Unit::name);
    term.walk(&mut |t| {
        let named = match &t.kind {
            TermKind::Fact(id) | TermKind::Holds(id, _) | TermKind::Test(id, _) => {
                inner.checked.facts.get(*id).zip(situation.value(*id)).map(|(fact, value)| NamedValue {
                    path: fact.path.clone(),
                    title: fact.ask.clone(),
                    value: say::fact(&fact.kind, value),
                    unit: say::unit(fact, goods),
                    words: say::words(&fact.kind, value, goods),
                })
            }
            TermKind::Parameter(id) => inner.checked.parameters.get(*id).and_then(|parameter| {
                let scalar = crate::compile::Scalar::Parameter(*id);
                let at = inner.program.scalars.iter().position(|s| *s == scalar)?;
                let value = *situation.dated.selection().scalars.get(at)?;
                let value = match parameter.kind {
                    Kind::Bool => Possible::Bool(Tri::known(value >= 0.5)),
                    _ => Possible::Number(Interval::point(value)),
                };
                let words = say::words(&parameter.kind, &value, goods);
                let value = say::fact(&parameter.kind, &value);
                let unit = match &parameter.kind {
                    Kind::Number { unit, .. } if !unit.name().is_empty() => Some(unit.name().to_owned()),
                    _ => None,
                };
                let title =
                    parameter.title.clone().unwrap_or_else(|| Text::new(&parameter.path, &parameter.path));
                Some(NamedValue { path: parameter.path.clone(), title, value, unit, words })
            }),
            TermKind::Derived(id) => inner.checked.derives.get(*id).and_then(|derived| {
                let (_, trace) = inner.program.derives.get(*id)?.as_ref()?;
                let value = situation.evaluator.possible(trace.node, 0, &situation.block);
                Some(NamedValue {
                    path: derived.path.clone(),
                    title: derived.title.clone(),
                    value: say::fact(&derived.kind, &value),
                    unit: None,
                    words: say::words(&derived.kind, &value, goods),
                })
            }),
            TermKind::AsOf => Some(NamedValue {
                path: "as_of".to_owned(),
                title: Text::new("Tanggal penilaian", "Date assessed"),
                value: crate::wire::Possible::Is(situation.dated.as_of().to_string().into()),
                unit: None,
                words: say::date(situation.dated.as_of()),
            }),
            _ => None,
        };
        if let Some(named) = named.filter(|n| reason.values.iter().all(|v| v.path != n.path)) {
            reason.values.push(named);
        }
    });
}

/// A comparison with a derived choice or number opens that one too.
fn numbers_opened(situation: &Situation<'_>, term: &Term, _trace: &Trace, reason: &mut Reason) {
    let inner = situation.inner();
    let mut found = Vec::new();
    term.walk(&mut |t| {
        if let TermKind::Derived(id) = t.kind {
            found.push(id);
        }
    });
    for id in found {
        let (Some(derived), Some(Some((_, trace)))) =
            (inner.checked.derives.get(id), inner.program.derives.get(id))
        else {
            continue;
        };
        if let TermKind::If(..) = derived.value.term.kind {
            reason.because.extend(branches(situation, &derived.value.source, &derived.value.term, trace));
        }
    }
}

/// The tests that led to the branch taken.
fn branches(situation: &Situation<'_>, source: &Source, term: &Term, trace: &Trace) -> Vec<Reason> {
    let (TermKind::If(c, _, b), [test, _, no]) = (&term.kind, trace.parts.as_slice()) else {
        return Vec::new();
    };
    let mut list = vec![part(situation, source, c, test)];
    if truth(situation, test.node).may_false {
        list.extend(branches(situation, source, b, no));
    }
    list.truncate(MOST_PARTS);
    list
}
