//! One candidate, read for ranking: its key today, the best that answers can still make of it, its groups.

use super::Plan;
use super::key::{Draw, Key, draw, score};
use crate::check::model::FactId;
use crate::engine::{Dated, Judged, Situation};
use crate::judge::Row;
use crate::profile::Profile;
use crate::value::{Interval, Possible};
use crate::wire::{EvidenceLevel, Severity};
use std::collections::BTreeMap;

/// A candidate with all that ranking asks of it.
#[derive(Clone, Debug)]
pub struct Contender<'a> {
    /// As read.
    pub profile: &'a Profile,
    /// `enterprise.id`.
    pub id: &'a str,
    /// By which it is ranked: all that is guaranteed.
    pub key: Key,
    /// If every open answer turns out best.
    pub best: Key,
    /// Bounds of the score, and whether both ends can be reached.
    pub score: Option<(Interval, bool)>,
    /// Rules that certainly apply.
    pub applicable: u32,
    /// Sectors it may be of; all bits: no such fact.
    pub sectors: u64,
    /// What it may answer to the facts by which quotas go, and `enterprise.applied_on`.
    pub answers: BTreeMap<FactId, Possible>,
}

impl<'a> Contender<'a> {
    /// Judges one profile.
    pub fn read(
        dated: &Dated,
        level: EvidenceLevel,
        plan: &Plan,
        (profile, id): (&'a Profile, &'a str),
    ) -> Self {
        let situation = Situation::new(dated, profile, level);
        let judged = situation.judge();
        let exact = crate::explain::exact(&situation);
        let inner = dated.inner();
        let facts = plan.facts.iter().chain(&plan.applied_on);
        let answers: BTreeMap<FactId, Possible> =
            facts.filter_map(|fact| Some((*fact, situation.value(*fact)?.clone()))).collect();
        let draws = plan.seed.as_deref().map(|seed| draw(seed, id));
        let (key, best) = keys(&situation, &judged, plan, draws);
        let sectors = match inner.known.sector.and_then(|id| situation.value(id)) {
            Some(Possible::Choice(mask)) => *mask,
            _ => u64::MAX,
        };
        Self {
            profile,
            id,
            key,
            best,
            score: judged.score.map(|score| (score, exact)),
            applicable: applicable(dated, &situation.row),
            sectors,
            answers,
        }
    }

    /// What it may answer to a fact.
    pub fn answer(&self, fact: FactId) -> Option<&Possible> {
        self.answers.get(&fact)
    }
}

/// The guaranteed key and the best that is possible. Without a seed every draw is.
pub fn keys(situation: &Situation<'_>, judged: &Judged, plan: &Plan, draws: Option<Draw>) -> (Key, Key) {
    let applied = match plan.applied_on.and_then(|id| situation.value(id)) {
        Some(Possible::Number(days)) => *days,
        _ => Interval::ALL,
    };
    let verdicts = judged.verdicts.get(plan.ladder);
    let mask = verdicts.map_or(0, |verdicts| verdicts.mask);
    let worst = Key {
        verdict: verdicts.map_or(63, |verdicts| verdicts.guaranteed()),
        score: score(judged.score.map(|score| score.lo)),
        undecided: undecided(situation.dated, &judged.row, &situation.waived),
        applied: day(applied.hi),
        draw: draws.unwrap_or([0xff; 32]),
    };
    let best = Key {
        verdict: mask.trailing_zeros().min(63),
        score: score(judged.score.map(|score| score.hi)),
        undecided: 0,
        applied: day(applied.lo),
        draw: draws.unwrap_or([0; 32]),
    };
    (worst, best)
}

/// Whole days; what is not known lies at either end.
fn day(days: f64) -> i64 {
    // The cast saturates at infinite ends, as wanted.
    days as i64
}

/// Critical rules whose label is unknown: several outcomes are possible, and no waiver stands for what may be unmet.
fn undecided(dated: &Dated, row: &Row, waived: &[u64]) -> u32 {
    let selection = dated.selection();
    let mut count = 0;
    for (at, rule) in selection.rules.iter().enumerate() {
        let (word, bit) = (at / 64, 1_u64 << (at % 64));
        let [_, unmet, _] = row.words(word);
        let waived = unmet & waived.get(word).copied().unwrap_or(0);
        let open = !row.decided(word) & !waived & bit != 0;
        count += u32::from(rule.active && rule.severity == Severity::Critical && open);
    }
    count
}

fn applicable(dated: &Dated, row: &Row) -> u32 {
    let active = dated.selection().active.iter().enumerate();
    active.map(|(w, active)| (active & !row.words(w)[2]).count_ones()).sum()
}
