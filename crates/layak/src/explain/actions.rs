//! What to do: actions that mend unmet and unknown rules, prerequisites first, then cost, then days.

use crate::check::model::{ActionId, FactId, Remedy};
use crate::engine::Situation;
use crate::order::{Arrange, Map, Set};
use crate::text::Text;
use crate::value::Possible;
use crate::wire::{Action, Bounds, Finding, Outcome, Times, Truth};

/// Actions of the findings and everything that must be finished before them.
pub fn actions(situation: &Situation<'_>, findings: &[Finding]) -> Vec<Action> {
    let all = &situation.inner().checked.actions;
    let by_id: Map<&str, ActionId> = all.iter().enumerate().map(|(i, a)| (a.id.as_str(), i)).collect();
    let mut mends: Map<ActionId, Vec<String>> = Map::new();
    let mut needed_now: Set<ActionId> = Set::new();
    for finding in findings.iter().filter(|f| matches!(f.outcome, Outcome::Unmet | Outcome::Unknown)) {
        for id in finding.actions.iter().filter_map(|a| by_id.get(a.as_str())) {
            mends.or_default(*id).push(finding.rule.clone());
            if finding.outcome == Outcome::Unmet {
                needed_now.insert(*id);
            }
        }
    }
    let mut wanted: Set<ActionId> = Set::new();
    let mut open: Vec<ActionId> = mends.keys().copied().collect();
    while let Some(id) = open.pop() {
        if wanted.insert(id) {
            open.extend(needed(situation, id));
        }
    }
    let mut open: Vec<ActionId> = needed_now.iter().copied().collect();
    while let Some(id) = open.pop() {
        open.extend(needed(situation, id).filter(|first| needed_now.insert(*first)));
    }
    // A prerequisite whose effect stands already is done.
    wanted.retain(|id| mends.contains_key(id) || !done(situation, *id));
    order(situation, &wanted)
        .into_iter()
        .filter_map(|id| {
            let action = all.get(id)?;
            let requires = needed(situation, id).filter(|r| wanted.contains(r));
            Some(Action {
                id: action.id.clone(),
                title: action.title.clone(),
                mends: mends.get(&id).cloned().unwrap_or_default(),
                needed: needed_now.contains(&id),
                cost: cost(situation, id, action),
                times: times(situation, id),
                duration: action.duration.clone(),
                requires: requires.filter_map(|r| all.get(r)).map(|a| a.id.clone()).collect(),
                provider: action.provider.clone(),
                papers: action.papers.clone(),
                proof: proof(situation, action),
                notes: action.notes.clone(),
                valid_for: action.valid_for,
            })
        })
        .collect()
}

/// More proof than this, found on the answers that an action changes, is no list for anybody: a whole inspection is mended at once.
const PROOF: usize = 4;

/// What proves the answers that an action changes: that is what will be asked for afterwards. Nothing where it names papers of its own.
fn proof(situation: &Situation<'_>, action: &Remedy) -> Vec<Text> {
    if !action.papers.is_empty() {
        return Vec::new();
    }
    let facts = &situation.inner().checked.facts;
    let changed = action.sets.iter().map(|(fact, _)| fact).chain(action.raises.iter().map(|(fact, _)| fact));
    let mut proof: Vec<Text> = Vec::new();
    for paper in changed.filter_map(|fact| facts.get(*fact)?.evidence.as_ref()) {
        if !proof.contains(paper) {
            proof.push(paper.clone());
        }
    }
    if proof.len() > PROOF { Vec::new() } else { proof }
}

/// How many times an action must be done; never less than none.
fn times(situation: &Situation<'_>, id: ActionId) -> Option<Times> {
    let inner = situation.inner();
    let (_, node) = inner.program.times.iter().find(|(action, _)| *action == id)?;
    let times = situation.evaluator.interval(*node, 0, &situation.block);
    let each = inner.checked.actions.get(id)?.cost.clone();
    Some(Times { low: times.lo.max(0.0), high: times.hi.max(0.0), each })
}

/// What an action costs, all its times together.
fn cost(situation: &Situation<'_>, id: ActionId, action: &Remedy) -> Bounds {
    times(situation, id).map_or_else(|| action.cost.clone(), |times| times.all())
}

fn needed<'s>(situation: &'s Situation<'_>, id: ActionId) -> impl Iterator<Item = ActionId> + use<'s> {
    situation.inner().checked.actions.get(id).into_iter().flat_map(Remedy::first)
}

fn done(situation: &Situation<'_>, id: ActionId) -> bool {
    let Some(action) = situation.inner().checked.actions.get(id) else { return false };
    !action.sets.is_empty()
        && action.sets.iter().all(|(fact, value)| situation.value(*fact).is_some_and(|now| now.within(value)))
}

/// Whether all that an action brings about may be so already.
pub fn may_be_done(situation: &Situation<'_>, id: ActionId) -> bool {
    let Some(action) = situation.inner().checked.actions.get(id) else { return false };
    let may_be =
        |(fact, value): &(FactId, Possible)| situation.value(*fact).is_some_and(|now| now.meets(value));
    !action.sets.is_empty() && action.sets.iter().all(may_be)
}

/// The number of an action.
pub fn place(situation: &Situation<'_>, id: &str) -> Option<ActionId> {
    situation.inner().checked.actions.iter().position(|action| action.id == id)
}

/// Whether one action must be finished before another: by name, or because it answers a fact on which a condition rests that does not
/// hold yet. Unknown where the condition is not decided.
pub fn precedes(situation: &Situation<'_>, first: ActionId, then: ActionId) -> Truth {
    if first == then {
        return Truth::False;
    }
    if needed(situation, then).any(|id| id == first) {
        return Truth::True;
    }
    let sets = situation.inner().checked.actions.get(first).map(|a| a.sets.as_slice()).unwrap_or_default();
    let mut found = Truth::False;
    for (id, truth, facts) in &situation.inner().program.requirements {
        let holds = situation.evaluator.truth(*truth, 0);
        if *id == then && holds.may_false && sets.iter().any(|(fact, _)| facts.contains(fact)) {
            if !holds.may_true {
                return Truth::True;
            }
            found = Truth::Unknown;
        }
    }
    found
}

fn comes_before(situation: &Situation<'_>, first: ActionId, then: ActionId) -> bool {
    precedes(situation, first, then) != Truth::False
}

/// Prerequisites first; among those that are free, the cheapest, then the quickest, then file order.
fn order(situation: &Situation<'_>, wanted: &Set<ActionId>) -> Vec<ActionId> {
    let all = &situation.inner().checked.actions;
    let mut keyed: Vec<(f64, f64, ActionId)> = wanted
        .iter()
        .filter_map(|id| {
            let action = all.get(*id)?;
            Some((cost(situation, *id, action).high, action.duration.high, *id))
        })
        .collect();
    keyed.arrange_by(|(cost_a, days_a, a), (cost_b, days_b, b)| {
        cost_a.total_cmp(cost_b).then(days_a.total_cmp(days_b)).then(a.cmp(b))
    });
    let mut left: Vec<ActionId> = keyed.into_iter().map(|(.., id)| id).collect();
    let mut ordered = Vec::new();
    while !left.is_empty() {
        // Prerequisites by name have no circle (checked when rules load); where conditions make one, the cheapest goes first.
        let is_free = |id: &ActionId| !left.iter().any(|first| comes_before(situation, *first, *id));
        let by_name = |id: &ActionId| needed(situation, *id).all(|r| !left.contains(&r));
        let free = left.iter().position(is_free).or_else(|| left.iter().position(by_name)).unwrap_or(0);
        ordered.push(left.remove(free));
    }
    ordered
}
