//! The one answer that would settle a candidate that is neither certain nor out.

use super::Plan;
use super::contender::keys;
use super::key::draw;
use super::lines::{Group, forms};
use super::standing::{Race, Runner};
use crate::check::model::FactId;
use crate::engine::{Change, Judged, Situation};
use crate::explain::{say, trials};
use crate::unit::Unit;
use crate::value::Possible;
use crate::wire::{Settling, SettlingAnswer, Standing};

/// A list in which a candidate runs.
pub struct Place<'a> {
    /// All runners of the list.
    pub race: &'a Race<'a>,
    /// Its own position among them.
    pub at: usize,
    /// Groups with quotas.
    pub groups: &'a [Group],
}

/// A question, and where each answer to it would put the candidate.
struct Found {
    /// Every answer settles it; else how many do.
    worth: (bool, usize),
    fact: FactId,
    standings: Vec<(Possible, Standing)>,
}

/// The question of which most answers settle it; of equals the first in file order. `None`: no single answer does.
pub fn settling(situation: &Situation<'_>, plan: &Plan, id: &str, place: &Place<'_>) -> Option<Settling> {
    let trials = trials(situation);
    let changes: Vec<Change> = trials
        .iter()
        .flat_map(|(fact, values)| values.iter().map(|value| vec![(*fact, value.clone())]))
        .collect();
    let judged = situation.vary(&changes);
    let mut from = 0;
    let mut best: Option<Found> = None;
    for (fact, values) in trials {
        let outcomes = judged.get(from..from + values.len()).unwrap_or_default();
        from += values.len();
        let standings: Vec<(Possible, Standing)> = values
            .into_iter()
            .zip(outcomes)
            .map(|(value, judged)| {
                let runner = runner(situation, plan, id, place.groups, judged, (fact, &value));
                (value, place.race.standing(place.at, &runner))
            })
            .collect();
        let settled = standings.iter().filter(|(_, standing)| *standing != Standing::Possible).count();
        let every = settled == standings.len();
        // All that settle whatever is answered are equal.
        let worth = if every { (true, 0) } else { (false, settled) };
        if settled > 0 && best.as_ref().is_none_or(|found| worth > found.worth) {
            best = Some(Found { worth, fact, standings });
        }
    }
    let Found { worth: (every, _), fact, standings } = best?;
    let decl = situation.inner().checked.facts.get(fact)?;
    let goods = situation.profile.goods.as_ref().map(Unit::name);
    let answers = standings.into_iter().map(|(value, standing)| SettlingAnswer {
        words: say::words(&decl.kind, &value, goods),
        value: say::fact(&decl.kind, &value),
        standing,
    });
    Some(Settling { path: decl.path.clone(), ask: decl.ask.clone(), every, answers: answers.collect() })
}

/// What the candidate would be with one answer more.
fn runner(
    situation: &Situation<'_>,
    plan: &Plan,
    id: &str,
    groups: &[Group],
    judged: &Judged,
    (fact, value): (FactId, &Possible),
) -> Runner {
    let draws = plan.seed.as_deref().map(|seed| draw(seed, id));
    let (worst, best) = keys(situation, judged, plan, draws);
    let answer =
        |asked: FactId| if asked == fact { Some(value.clone()) } else { situation.value(asked).cloned() };
    let (forms, listed) = forms(situation.inner(), groups, answer);
    Runner {
        best,
        worst,
        may_run: plan.admits(best.verdict),
        runs: plan.admits(worst.verdict),
        forms,
        listed,
    }
}
