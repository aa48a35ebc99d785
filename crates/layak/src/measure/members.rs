//! Members of a cooperative or cluster, as counts: how many meet every requirement, and how many fill a container.

use super::fulfilment::possible;
use super::{ANY_AMOUNT, Context};
use crate::check::model::FactId;
use crate::order::Arrange;
use crate::value::{Interval, Possible, low, product};
use crate::wire::{self, MemberShare, Members};

/// Members who work, and how many of them meet each requirement.
struct Counts {
    total: Interval,
    active: Interval,
    requirements: Vec<(FactId, Interval)>,
}

pub(super) fn members(
    context: &Context<'_>,
    answer: &dyn Fn(FactId) -> Possible,
    own_monthly: Interval,
) -> [(Option<FactId>, Possible); 2] {
    let ids = &context.facts.measure;
    let counts = counts(context, answer);
    [
        (ids.members_ready, Possible::Number(ready(&counts))),
        (ids.members_for_container, Possible::Number(for_container(context, answer, own_monthly, &counts))),
    ]
}

/// The same for reports; `None` if nothing is said of members, or there are none.
pub(super) fn details(
    context: &Context<'_>,
    answer: &dyn Fn(FactId) -> Possible,
    own_monthly: Interval,
) -> Option<Members> {
    let mut counts = counts(context, answer);
    let asked = &context.facts.members_asked;
    let said = |fact: &FactId| {
        let range = asked.iter().find(|asked| asked.fact == *fact).map_or(ANY_AMOUNT, |asked| asked.range);
        context.facts.amount(Some(*fact), answer) != range
    };
    if !asked.iter().any(|asked| said(&asked.fact)) || counts.active.hi <= 0.0 {
        return None;
    }
    let ready = possible(ready(&counts));
    let for_container = possible(for_container(context, answer, own_monthly, &counts));
    // Fewest first; as many stay in the order in which they are asked.
    counts.requirements.arrange_by(|(_, a), (_, b)| a.lo.total_cmp(&b.lo).then(a.hi.total_cmp(&b.hi)));
    let share = |(fact, held): &(FactId, Interval)| {
        let asked = asked.iter().find(|asked| asked.fact == *fact)?;
        Some(MemberShare { path: asked.path.clone(), title: asked.title.clone(), held: possible(*held) })
    };
    // The most that anybody may answer is no number of members.
    let is_total_said = context.facts.members.is_some_and(|members| said(&members));
    Some(Members {
        total: if is_total_said { possible(counts.total) } else { wire::Possible::Unanswered(true) },
        requirements: counts.requirements.iter().filter_map(share).collect(),
        ready,
        for_container,
    })
}

/// What is not answered lies between none and all that supply: who supplies need not be a member, so the register sets no limit.
fn counts(context: &Context<'_>, answer: &dyn Fn(FactId) -> Possible) -> Counts {
    let facts = context.facts;
    let total = facts.amount(facts.members, answer);
    let active = facts.amount(facts.members_active, answer);
    let requirement = |fact: &FactId| (*fact, within(facts.amount(Some(*fact), answer), active.hi));
    Counts { total, active, requirements: facts.member_requirements.iter().map(requirement).collect() }
}

fn within(count: Interval, most: f64) -> Interval {
    let hi = count.hi.min(most);
    Interval { lo: low(count.lo.min(hi)), hi }
}

/// Members who meet all requirements: at most the fewest that meet one; at least what is left if those who miss one each time are
/// others (Fréchet's bounds): Σ counts − (k − 1)·active.
fn ready(counts: &Counts) -> Interval {
    let others = counts.requirements.len() as f64 - 1.0;
    let (mut least, mut most) = (0.0, counts.active);
    for (_, count) in &counts.requirements {
        least += count.lo;
        most = most.min(*count);
    }
    if counts.requirements.is_empty() {
        return counts.active;
    }
    let forced = (least - product(others, counts.active.hi)).max(0.0);
    Interval { lo: low(forced.min(most.hi)), hi: most.hi }
}

/// Goods in a container ÷ goods of one active member a month, rounded up: no part of a member fills a part of a container. Beyond any
/// number where the members may make nothing.
fn for_container(
    context: &Context<'_>,
    answer: &dyn Fn(FactId) -> Possible,
    own_monthly: Interval,
    counts: &Counts,
) -> Interval {
    let facts = context.facts;
    let goods = facts.amount(facts.container_quantity, answer);
    let needed = |goods: f64, active: f64, made: f64| {
        let work = product(goods, active);
        if work == 0.0 {
            0.0
        } else if made == 0.0 || work.is_infinite() && made.is_finite() {
            f64::INFINITY
        } else if made.is_infinite() {
            0.0
        } else {
            round_up(work / made)
        }
    };
    let (active, made) = (counts.active, own_monthly);
    Interval { lo: low(needed(goods.lo, active.lo, made.hi)), hi: needed(goods.hi, active.hi, made.lo) }
}

/// Up to a whole number; what exceeds one by no more than comparisons forgive is that number.
fn round_up(value: f64) -> f64 {
    (value - (1e-7 + 1e-12 * value.abs())).ceil().max(0.0)
}
