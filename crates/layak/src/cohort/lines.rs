//! Quotas as groups to count: one for each answer that a quota names, and who belongs to it.

use super::Plan;
use super::choose::{Form, Line};
use super::contender::Contender;
use crate::check::model::{Choices, FactId, Kind};
use crate::engine::Inner;
use crate::value::Possible;
use std::collections::BTreeSet;

/// A group that a quota names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Group {
    /// The fact.
    pub fact: FactId,
    /// The answer as written.
    pub value: String,
    /// Least and most places.
    pub line: Line,
    /// A least was asked for; `line.min` may be zero because it was not.
    pub has_min: bool,
}

/// The groups of one list: quotas in their order; one that names no answer stands for every answer that occurs, in order of the choices or
/// of the alphabet.
pub fn groups(inner: &Inner, plan: &Plan, sector: Option<usize>, members: &[&Contender<'_>]) -> Vec<Group> {
    let mut groups = Vec::new();
    for quota in &plan.quotas {
        if quota.sector.is_some() && quota.sector != sector {
            continue;
        }
        let values = match &quota.value {
            Some(value) => vec![value.clone()],
            None => occurring(inner, quota.fact, members),
        };
        groups.extend(values.into_iter().map(|value| Group {
            fact: quota.fact,
            value,
            line: Line { min: quota.min.unwrap_or(0), max: quota.max },
            has_min: quota.min.is_some(),
        }));
    }
    groups
}

fn occurring(inner: &Inner, fact: FactId, members: &[&Contender<'_>]) -> Vec<String> {
    let Some(kind) = inner.checked.facts.get(fact).map(|fact| &fact.kind) else { return Vec::new() };
    let answers = || members.iter().filter_map(|member| member.answer(fact));
    match kind {
        Kind::Choice(list) => {
            let known = answers().filter_map(|answer| match answer {
                Possible::Choice(mask) if mask.count_ones() == 1 => Some(*mask),
                _ => None,
            });
            let all = known.fold(0, |all, mask| all | mask);
            let names = list.values.iter().enumerate().filter(|(at, _)| all >> at & 1 == 1);
            names.map(|(_, value)| value.clone()).collect()
        }
        Kind::Bool => {
            let has = |value: bool| {
                answers().any(|a| matches!(a, Possible::Bool(tri) if tri.decided() == Some(value)))
            };
            [true, false].into_iter().filter(|value| has(*value)).map(|value| value.to_string()).collect()
        }
        _ => {
            let texts = answers().filter_map(|answer| match answer {
                Possible::Text(Some(text)) => Some(text.clone()),
                _ => None,
            });
            texts.collect::<BTreeSet<_>>().into_iter().collect()
        }
    }
}

/// Whether an answer may be this value, and whether it must be.
fn belongs(list: Option<&Choices>, answer: &Possible, value: &str) -> (bool, bool) {
    match answer {
        Possible::Bool(tri) => {
            let (may, other) =
                if value == "true" { (tri.may_true, tri.may_false) } else { (tri.may_false, tri.may_true) };
            (may, may && !other)
        }
        Possible::Choice(mask) => {
            let bit = list.and_then(|list| list.position(value)).map_or(0, |at| 1 << at);
            (mask & bit != 0, *mask == bit && bit != 0)
        }
        Possible::Text(Some(text)) => (text == value, text == value),
        Possible::Text(None) => (true, false),
        _ => (false, false),
    }
}

/// More ways to answer than this are not listed.
const MOST_FORMS: usize = 64;

/// The groups a candidate may belong to: as today, then what each answer to the facts of the quotas would make of it. False: there are too
/// many ways to list; then two more stand for them, one with every group it may belong to, one with those to which it belongs for certain.
pub fn forms(
    inner: &Inner,
    groups: &[Group],
    answer: impl Fn(FactId) -> Option<Possible>,
) -> (Vec<Form>, bool) {
    let mut today = Form::default();
    let mut forms = vec![Form::default()];
    let mut listed = true;
    for fact in groups.iter().map(|group| group.fact).collect::<BTreeSet<_>>() {
        let Some(answer) = answer(fact) else { continue };
        let list = inner.checked.facts.get(fact).and_then(|fact| match &fact.kind {
            Kind::Choice(list) => Some(&**list),
            _ => None,
        });
        let of_fact = || groups.iter().enumerate().filter(|(_, group)| group.fact == fact);
        let mut open: BTreeSet<&str> = BTreeSet::new();
        let mut named = 0_u64;
        for (at, group) in of_fact() {
            let (may, must) = belongs(list, &answer, &group.value);
            today.maybe |= u128::from(may) << at;
            today.surely |= u128::from(must) << at;
            if may && !must {
                open.insert(&group.value);
                named |= list.and_then(|list| list.position(&group.value)).map_or(0, |at| 1 << at);
            }
        }
        let bits = |value: &str| {
            of_fact().filter(|(_, g)| g.value == value).fold(0_u128, |all, (at, _)| all | 1 << at)
        };
        let sure =
            of_fact().fold(0_u128, |all, (at, g)| all | u128::from(belongs(list, &answer, &g.value).1) << at);
        let mut options: Vec<u128> = open.iter().map(|value| bits(value)).collect();
        // An answer that no quota names, or that is the only one left.
        let other = match &answer {
            Possible::Choice(mask) => mask & !named != 0,
            Possible::Bool(_) => open.len() < 2,
            _ => true,
        };
        if other || options.is_empty() {
            options.push(sure);
        }
        if forms.len() * options.len() > MOST_FORMS {
            listed = false;
            continue;
        }
        forms = forms
            .iter()
            .flat_map(|form| {
                options.iter().map(|bits| Form { surely: form.surely | bits, maybe: form.maybe | bits })
            })
            .collect();
    }
    if !listed {
        forms = [today.maybe, today.surely].map(|bits| Form { surely: bits, maybe: bits }).into();
    }
    forms.retain(|form| *form != today);
    forms.insert(0, today);
    (forms, listed)
}
