//! Who could fill the order: the witness behind `pool.covered`, who was left out and why, and how well it is proved.

mod allocation;
mod excluded;
mod sameness;
mod say;
mod weakest;

use super::pool::{Outputs, Pooled, Set, Sets, members, sure_order};
use super::quality::Items;
use super::{Context, Measured};
use crate::check::model::FactId;
use crate::text::{Text, text};
use crate::value::{Interval, Possible as Value, Tri, at_least};
use crate::wire::{Fulfilment, JointHistory, Possible, Share, Truth};

/// The enterprise itself in an allocation.
const OWN: &str = "own";

/// What the parts of this page read.
struct Page<'a> {
    context: &'a Context<'a>,
    own: &'a Measured,
    pooled: &'a Pooled,
    items: Option<Items>,
    /// Who fills the order; nobody where nobody certainly does.
    filled_by: Set,
    /// What each of them makes.
    shares: Vec<(usize, f64)>,
}

impl Page<'_> {
    /// `own`, or the partner's id.
    fn name(&self, at: usize) -> &str {
        let partner = at.checked_sub(1).and_then(|at| self.context.profile.partners.as_deref()?.get(at));
        partner.map_or(OWN, |partner| partner.id.as_str())
    }

    fn is_in(&self, at: usize) -> bool {
        members(self.filled_by).any(|member| member == at)
    }
}

/// How the order can be filled; `None` while nothing is known of its size.
pub fn fulfilment(context: &Context<'_>, own: &Measured, pooled: &Pooled) -> Option<Fulfilment> {
    let parts = &own.parts;
    if !parts.sized {
        return None;
    }
    let certain = Sets::certain(&pooled.workshops, &pooled.pairs);
    let order = sure_order(own, pooled);
    let filled_by = if pooled.covered == Tri::TRUE { certain.witness(&order).unwrap_or(0) } else { 0 };
    let shares = allocation::shares(filled_by, &order, parts.quantity.hi);
    let items = Items::all(context.profile);
    let page = Page { context, own, pooled, items, filled_by, shares };
    let mut outputs = Outputs::new(context, parts, &pooled.workshops);
    let share =
        |(at, quantity): &(usize, f64)| Share { workshop: page.name(*at).to_owned(), quantity: *quantity };
    Some(Fulfilment {
        quantity: possible(parts.quantity),
        accepted: possible(parts.accepted),
        own: possible(parts.available),
        shortfall: possible((parts.quantity - parts.available).max(Interval::point(0.0))),
        pooled: match pooled.covered.decided() {
            Some(true) => Truth::True,
            Some(false) => Truth::False,
            None => Truth::Unknown,
        },
        allocation: page.shares.iter().map(share).collect(),
        excluded: excluded::excluded(&page, &certain, &order),
        without_largest: possible(number(pooled, context.facts.measure.coverage_without_largest)),
        weakest: weakest::weakest(&page, &mut outputs),
        joint: joint(&page, &mut outputs),
        limited: pooled.limited,
        sameness: sameness::sameness(&page),
        unit: context.profile.goods.as_ref().map_or("goods", |unit| unit.name()).to_owned(),
    })
}

/// What the reader must know of `pool.covered`.
pub(super) fn notes(context: &Context<'_>, own: &Measured, pooled: &Pooled) -> Vec<(FactId, Text)> {
    let parts = &own.parts;
    let Some(id) = context.facts.measure.covered.filter(|_| parts.sized) else { return Vec::new() };
    if pooled.limited {
        let words = text!(
            "Mitra terlalu banyak untuk mencoba semua gabungan, jadi belum diketahui.",
            "There are too many partners to try every combination, so this is not known."
        );
        return vec![(id, words)];
    }
    let order = sure_order(own, pooled);
    let set = Sets::certain(&pooled.workshops, &pooled.pairs)
        .witness(&order)
        .filter(|_| pooled.covered == Tri::TRUE);
    let Some(set) = set else { return Vec::new() };
    let made: f64 = members(set).filter_map(|at| order.goods.get(at)).sum();
    if at_least(made, parts.quantity.hi) {
        return Vec::new();
    }
    let (id_made, en_made) = say::number(made);
    let (id_whole, en_whole) = say::number(parts.quantity.hi);
    let words = text!(
        "Yang tercapai {id_made} dari {id_whole}: cukup hanya karena pembeli menerima kekurangan sejauh itu.",
        "{en_made} of {en_whole} can be made: enough only because the buyer accepts that much less."
    );
    vec![(id, words)]
}

/// What those who fill the order can promise by their summed months.
fn joint(page: &Page<'_>, outputs: &mut Outputs<'_>) -> Option<JointHistory> {
    if page.filled_by.count_ones() < 2 {
        return None;
    }
    let together = outputs.promised(page.filled_by)?;
    Some(JointHistory {
        workshops: members(page.filled_by).map(|at| page.name(at).to_owned()).collect(),
        months: u32::try_from(together.months).unwrap_or(u32::MAX),
        safe: together.goods.lo,
        alone: members(page.filled_by).map(|at| outputs.alone(at).lo).sum(),
    })
}

fn number(pooled: &Pooled, id: Option<FactId>) -> Interval {
    let found = pooled.values.iter().find(|(known, _)| Some(*known) == id);
    match found {
        Some((_, Value::Number(value))) => *value,
        _ => super::ANY_AMOUNT,
    }
}

pub(super) fn possible(interval: Interval) -> Possible {
    let number = |value: f64| value.is_finite().then(|| serde_json::Value::from(value));
    if interval == super::ANY_AMOUNT || interval == Interval::ALL {
        return Possible::Unanswered(true);
    }
    if interval.is_point() {
        return Possible::Is(serde_json::Value::from(interval.lo));
    }
    Possible::Between { min: number(interval.lo), max: number(interval.hi) }
}
