//! What to ask next: every open question is answered in turn with each value, and what the answers settle decides the order.

use super::{say, settle};
use crate::check::model::{FactId, Kind};
use crate::check::term::{Term, TermKind};
use crate::compile::{Node, Trace, Truth};
use crate::engine::{Change, Judged, Situation};
use crate::judge::Possible as Verdicts;
use crate::order::{Arrange, Map, Set};
use crate::value::{Interval, Possible, Tri};
use crate::wire::{ChoiceText, Question};

/// The most pieces that the range of a number is cut into.
const MOST_PIECES: usize = 6;

struct Candidate {
    fact: FactId,
    rules: Vec<usize>,
    settles: f64,
    narrows: f64,
    weight: f64,
}

/// Open questions, best first: filter questions, then topic by topic.
pub fn questions(situation: &Situation<'_>, judged: &Judged) -> Vec<Question> {
    let open = open_facts(situation);
    let cuts = cuts(situation);
    let mut changes: Vec<Change> = Vec::new();
    let mut ranges = Vec::new();
    for fact in open.keys() {
        let start = changes.len();
        changes.extend(answers(situation, *fact, &cuts).into_iter().map(|value| vec![(*fact, value)]));
        ranges.push(start..changes.len());
    }
    let outcomes = situation.vary(&changes);
    let weights = &situation.dated.selection().weights.each;
    let mut candidates: Vec<Candidate> = open
        .into_iter()
        .zip(ranges)
        .map(|((fact, rules), range)| {
            let results = outcomes.get(range).unwrap_or_default();
            Candidate {
                fact,
                settles: mean(results, |after| removed(&judged.verdicts, &after.verdicts)),
                narrows: mean(results, |after| width(judged) - width(after)),
                weight: rules.iter().filter_map(|r| weights.get(*r)).sum(),
                rules,
            }
        })
        .collect();
    let better = |a: &Candidate, b: &Candidate| {
        b.settles
            .total_cmp(&a.settles)
            .then(b.narrows.total_cmp(&a.narrows))
            .then(b.weight.total_cmp(&a.weight))
            .then(a.fact.cmp(&b.fact))
    };
    candidates.arrange_by(better);
    by_topic(situation, candidates).into_iter().filter_map(|c| question(situation, &c)).collect()
}

/// Every open question with the answers to try, in file order.
pub fn trials(situation: &Situation<'_>) -> Vec<(FactId, Vec<Possible>)> {
    let cuts = cuts(situation);
    open_facts(situation).into_keys().map(|fact| (fact, answers(situation, fact, &cuts))).collect()
}

/// Facts that undecided rules still depend on, each with those rules. `when` governs asking: a question whose `when` is certainly false is not asked.
fn open_facts(situation: &Situation<'_>) -> Map<FactId, Vec<usize>> {
    let inner = situation.inner();
    let mut open: Map<FactId, Vec<usize>> = Map::new();
    for (i, rooted) in inner.program.rules.iter().enumerate() {
        let (w, bit) = (i / 64, 1_u64 << (i % 64));
        let active = situation.dated.selection().active.get(w).copied().unwrap_or(0) & bit != 0;
        if !active || situation.row.decided(w) & bit != 0 {
            continue;
        }
        let Some(rule) = inner.checked.rules.get(rooted.rule) else { continue };
        let mut found = Vec::new();
        for (condition, trace) in rule.applies.iter().zip(&rooted.applies_traces) {
            settle::depends_on(situation, &condition.term, trace, &mut found);
        }
        settle::depends_on(situation, &rule.holds.term, &rooted.holds_trace, &mut found);
        if found.is_empty() {
            // Undecided only by dates of effect that go by ship date.
            found.extend(inner.known.ship_by.filter(|id| situation.open(*id)));
        }
        for fact in found.into_iter().collect::<Set<_>>().into_values() {
            open.or_default(fact).push(i);
        }
    }
    if situation.uncovered(&situation.values) || situation.coverage(&situation.values).0.len() > 1 {
        for fact in [inner.known.sector, inner.known.market].into_iter().flatten() {
            if situation.open(fact) {
                open.or_default(fact);
            }
        }
    }
    for (fact, when) in &inner.program.whens {
        if !situation.evaluator.truth(*when, 0).may_true {
            open.remove(fact);
        }
    }
    open.retain(|fact, _| inner.checked.facts.get(*fact).is_some_and(|f| !f.retired));
    open
}

fn mean(results: &[Judged], of: impl Fn(&Judged) -> f64) -> f64 {
    if results.is_empty() { 0.0 } else { results.iter().map(of).sum::<f64>() / results.len() as f64 }
}

fn removed(before: &[Verdicts], after: &[Verdicts]) -> f64 {
    before
        .iter()
        .zip(after)
        .map(|(b, a)| f64::from(b.mask.count_ones()) - f64::from(a.mask.count_ones()))
        .sum()
}

fn width(judged: &Judged) -> f64 {
    judged.score.map_or(0.0, |bounds| bounds.hi - bounds.lo)
}

/// The answers to try: both for a bool, each choice, and the pieces into which known limits cut a number or a date.
fn answers(situation: &Situation<'_>, fact: FactId, cuts: &Map<FactId, Vec<f64>>) -> Vec<Possible> {
    let Some(decl) = situation.inner().checked.facts.get(fact) else { return Vec::new() };
    match (&decl.kind, situation.value(fact)) {
        (Kind::Bool, _) => vec![Possible::Bool(Tri::TRUE), Possible::Bool(Tri::FALSE)],
        (Kind::Choice(_), Some(Possible::Choice(mask))) => {
            (0..64).filter(|i| mask >> i & 1 == 1).map(|i| Possible::Choice(1 << i)).collect()
        }
        (Kind::Choices(list), Some(Possible::Choices { may_in, may_out })) => {
            // None of the open ones, or each of them alone.
            let sure = may_in & !may_out;
            let open = may_in & may_out;
            let alone = |set: u64| Possible::Choices { may_in: set, may_out: list.all() & !set };
            let each = (0..64).filter(|i| open >> i & 1 == 1).map(|i| alone(sure | 1 << i));
            std::iter::once(alone(sure)).chain(each).collect()
        }
        (Kind::Number { whole, .. }, Some(Possible::Number(now))) => pieces(*now, cuts.get(&fact), *whole),
        (Kind::Date, Some(Possible::Number(now))) => pieces(*now, cuts.get(&fact), true),
        _ => Vec::new(),
    }
}

fn pieces(now: Interval, cuts: Option<&Vec<f64>>, whole: bool) -> Vec<Possible> {
    let mut limits: Vec<f64> =
        cuts.into_iter().flatten().copied().filter(|c| now.lo < *c && *c <= now.hi).collect();
    limits.arrange_by(f64::total_cmp);
    limits.dedup();
    limits.truncate(MOST_PIECES - 1);
    let mut list = Vec::new();
    let mut from = now.lo;
    for limit in limits {
        let gap = if whole { 1.0 } else { 4.0 * (1e-7 + 1e-12 * limit.abs()) };
        if limit - gap >= from {
            list.push(Possible::Number(Interval::new(from, limit - gap)));
        }
        from = limit;
    }
    list.push(Possible::Number(Interval::new(from, now.hi)));
    list
}

/// Constants that each fact is compared with, as they are known now.
fn cuts(situation: &Situation<'_>) -> Map<FactId, Vec<f64>> {
    let inner = situation.inner();
    let mut cuts = Map::new();
    for rooted in &inner.program.rules {
        let Some(rule) = inner.checked.rules.get(rooted.rule) else { continue };
        for (condition, trace) in rule.applies.iter().zip(&rooted.applies_traces) {
            compared(situation, &condition.term, trace, &mut cuts);
        }
        compared(situation, &rule.holds.term, &rooted.holds_trace, &mut cuts);
    }
    for derived in inner.program.derives.iter().flatten() {
        if let Some(rule) = inner.checked.derives.get(derived.0) {
            compared(situation, &rule.value.term, &derived.1, &mut cuts);
        }
    }
    // A measure is cut where the one it is held against lies.
    for (fact, measure) in [
        ("production.declared_capacity", "order.required_per_month"),
        ("production.trial_output", "order.required_per_month"),
        ("order.quantity", "order.largest_promisable"),
    ] {
        let path = |p: &str| inner.checked.by_path.get(p).copied();
        if let (Some(fact), Some(Possible::Number(limit))) =
            (path(fact), path(measure).and_then(|id| situation.value(id)))
        {
            cuts.or_default(fact).extend([limit.lo, limit.hi].into_iter().filter(|x| x.is_finite()));
        }
    }
    cuts
}

fn compared(situation: &Situation<'_>, term: &Term, trace: &Trace, cuts: &mut Map<FactId, Vec<f64>>) {
    if let (TermKind::AtLeast(a, b), [ta, tb]) = (&term.kind, trace.parts.as_slice()) {
        let known = |trace: &Trace| match trace.node {
            Node::Number(number) => {
                Some(situation.evaluator.interval(number, 0, &situation.block)).filter(|i| i.is_point())
            }
            _ => None,
        };
        if let (TermKind::Fact(id), Some(limit)) = (&a.kind, known(tb)) {
            cuts.or_default(*id).push(limit.lo);
        }
        if let (TermKind::Fact(id), Some(limit)) = (&b.kind, known(ta)) {
            // a >= fact: the piece above the limit starts just past it.
            cuts.or_default(*id).push(limit.lo + 4.0 * (1e-7 + 1e-12 * limit.lo.abs()));
        }
    }
    for (part, trace) in term.parts().into_iter().zip(&trace.parts) {
        compared(situation, part, trace, cuts);
    }
}

/// Filter questions first; then topics in the order of their best question, those already begun before others, each finished before the next.
/// Inside each of these, a question that another answer may make needless waits until its `when` is certain.
fn by_topic(situation: &Situation<'_>, ranked: Vec<Candidate>) -> Vec<Candidate> {
    let facts = &situation.inner().checked.facts;
    let topic = |fact: FactId| facts.get(fact).map_or("", |f| f.path.split('.').next().unwrap_or(""));
    let filter = |fact: FactId| facts.get(fact).is_some_and(|f| f.filter);
    let begun: Set<&str> =
        situation.profile.answers.keys().filter(|id| !filter(**id)).map(|id| topic(*id)).collect();
    let mut topics: Vec<&str> = Vec::new();
    for candidate in ranked.iter().filter(|c| !filter(c.fact)) {
        let name = topic(candidate.fact);
        if !topics.contains(&name) {
            topics.push(name);
        }
    }
    topics.arrange_by_key(|name| !begun.contains(name));
    let place = |c: &Candidate| match filter(c.fact) {
        true => 0,
        false => 1 + topics.iter().position(|t| *t == topic(c.fact)).unwrap_or(topics.len()),
    };
    let whens: Map<FactId, Truth> = situation.inner().program.whens.iter().copied().collect();
    let waits =
        |c: &Candidate| whens.get(&c.fact).is_some_and(|when| situation.evaluator.truth(*when, 0).may_false);
    let mut ordered = ranked;
    ordered.arrange_by_key(|c| (place(c), waits(c)));
    ordered
}

fn question(situation: &Situation<'_>, candidate: &Candidate) -> Option<Question> {
    let inner = situation.inner();
    let fact = inner.checked.facts.get(candidate.fact)?;
    let (kind, list) = match &fact.kind {
        Kind::Bool => ("bool", None),
        Kind::Choice(list) => ("choice", Some(list)),
        Kind::Choices(list) => ("choices", Some(list)),
        Kind::Number { .. } => ("number", None),
        Kind::Date => ("date", None),
        Kind::Text => ("text", None),
    };
    let choices = list.map(|list| {
        list.values
            .iter()
            .zip(&list.labels)
            .map(|(value, label)| ChoiceText { value: value.clone(), label: label.clone() })
    });
    let rule = |i: &usize| inner.program.rules.get(*i).and_then(|r| inner.checked.rules.get(r.rule));
    let tidy = |x: f64| (x * 1e9).round() / 1e9;
    Some(Question {
        path: fact.path.clone(),
        ask: fact.ask.clone(),
        help: fact.help.clone(),
        evidence: fact.evidence.clone(),
        kind: kind.to_owned(),
        choices: choices.into_iter().flatten().collect(),
        unit: say::unit(fact, situation.profile.goods.as_ref().map(crate::unit::Unit::name)),
        rules: candidate.rules.iter().filter_map(rule).map(|r| r.id.clone()).collect(),
        settles: tidy(candidate.settles),
        narrows: tidy(candidate.narrows),
    })
}
