//! Sets of workshops that hold together, searched exactly under a node limit.
//!
//! Which workshops may stand together is a graph; a set that holds together is one in which every two are joined, or a single one that
//! may stand alone ([`alone`]). Where all are joined, as with approved samples, sums decide at once. Otherwise branch and bound: the heaviest
//! workshops first, a branch ends where all that is left could not do better.
//!
//! A search visits at most [`MOST_NODES`] sets. With up to fifteen partners there are not more, so nothing is ever stopped. Beyond, a
//! stopped search takes what it found from below, and from above the sum of all: sound, but no longer sure to be monotone.

use super::{Pairs, Workshop};
use crate::order::Arrange;
use crate::value::{Tri, at_least};

/// Workshops by their place, one bit each.
pub(in crate::measure) type Set = u128;

/// Sets that one search looks at: all subsets of the enterprise and fifteen partners.
const MOST_NODES: u32 = 1 << 16;
/// The enterprise itself.
const OWN: Set = 1;

/// Which workshops may stand together.
#[derive(Clone, Debug)]
pub(in crate::measure) struct Sets {
    /// Those that may stand in a set at all.
    members: Set,
    /// Those that may stand alone.
    alone: Set,
    /// By place: those with which it may stand.
    near: Vec<Set>,
    /// Every two may stand together.
    all_joined: bool,
    /// A search that is stopped answers with too much instead of too little.
    from_above: bool,
    /// Some workshops have no bit, and so nothing can be said from above.
    overfull: bool,
}

/// An order, as seen from below or from above.
#[derive(Clone, Debug)]
pub(in crate::measure) struct Order {
    /// Goods that each workshop makes in the time, with stock.
    pub(in crate::measure) goods: Vec<f64>,
    /// Least that each makes for it.
    pub(in crate::measure) lots: Vec<f64>,
    /// Goods that must be made.
    pub(in crate::measure) needed: f64,
    /// Goods into which all lots must fit.
    pub(in crate::measure) most_lots: f64,
}

/// The places in a set, in order.
pub(in crate::measure) fn members(set: Set) -> impl Iterator<Item = usize> {
    let mut rest = set;
    std::iter::from_fn(move || {
        (rest != 0).then(|| {
            let at = rest.trailing_zeros();
            rest &= rest - 1;
            at as usize
        })
    })
}

/// The set of one; empty where there is no bit left.
pub(super) fn bit(at: usize) -> Set {
    u32::try_from(at).ok().and_then(|at| 1_u128.checked_shl(at)).unwrap_or(0)
}

/// Those that make anything at all: who makes nothing proves nothing for the others either.
fn some(weights: &[f64]) -> Set {
    weights.iter().enumerate().fold(0, |set, (at, weight)| if *weight > 0.0 { set | bit(at) } else { set })
}

/// Of the members of a set, in the order of their places: the same set always has the same sum, whatever way the search took.
fn sum(values: &[f64], set: Set) -> f64 {
    members(set).filter_map(|at| values.get(at)).fold(0.0, |sum, value| sum + value)
}

/// Whether a workshop makes what the buyer approved: its own sample says so, or it makes the same as another whose sample was approved.
/// Not so if it certainly differs from an approved one, unless it may still be the same as another of these.
fn alone(workshops: &[Workshop], pairs: &Pairs, at: usize, workshop: &Workshop) -> Tri {
    let others = || workshops.iter().enumerate().filter(|(other, _)| *other != at);
    let surely = |same: Tri| {
        others().any(|(other, known)| known.approval.approved == Tri::TRUE && pairs.same(at, other) == same)
    };
    if surely(Tri::TRUE) {
        return Tri::TRUE;
    }
    let perhaps =
        || others().any(|(other, known)| known.approval.approved.may_true && pairs.same(at, other).may_true);
    if surely(Tri::FALSE) && !perhaps() { Tri::FALSE } else { workshop.approval.same }
}

impl Sets {
    /// Sets that certainly hold together.
    pub(in crate::measure) fn certain(workshops: &[Workshop], pairs: &Pairs) -> Self {
        Self::new(workshops, pairs, |tri| tri == Tri::TRUE, false)
    }

    /// Sets that may hold together.
    pub(in crate::measure) fn possible(workshops: &[Workshop], pairs: &Pairs) -> Self {
        Self::new(workshops, pairs, |tri| tri.may_true, true)
    }

    fn new(workshops: &[Workshop], pairs: &Pairs, holds: fn(Tri) -> bool, from_above: bool) -> Self {
        let mut sets = Self {
            members: 0,
            alone: 0,
            near: vec![0; workshops.len()],
            all_joined: true,
            from_above,
            overfull: from_above && workshops.len() > Set::BITS as usize,
        };
        for (at, workshop) in workshops.iter().enumerate() {
            if holds(workshop.eligible) {
                sets.members |= bit(at);
                sets.alone |= if holds(alone(workshops, pairs, at, workshop)) { bit(at) } else { 0 };
            }
        }
        for a in members(sets.members) {
            for b in members(sets.members).skip_while(|b| *b <= a) {
                if holds(pairs.same(a, b)) {
                    for (one, other) in [(a, b), (b, a)] {
                        if let Some(near) = sets.near.get_mut(one) {
                            *near |= bit(other);
                        }
                    }
                }
            }
        }
        // Who can stand neither alone nor with anybody is none of them.
        for at in members(sets.members) {
            if sets.alone & bit(at) == 0 && sets.near(at) == 0 {
                sets.members &= !bit(at);
            }
        }
        sets.all_joined = members(sets.members).all(|at| sets.members & !sets.near(at) == bit(at));
        sets
    }

    fn near(&self, at: usize) -> Set {
        self.near.get(at).copied().unwrap_or(0)
    }

    /// Whether these workshops hold together; none at all do.
    pub(in crate::measure) fn holds(&self, set: Set) -> bool {
        if set & !self.members != 0 {
            return false;
        }
        set.count_ones() == 0
            || set & (set - 1) == 0 && self.alone & set != 0
            || set & (set - 1) != 0 && members(set).all(|at| set & !self.near(at) == bit(at))
    }

    /// Greatest sum of a set, weights not negative, and one such set.
    pub(in crate::measure) fn heaviest(&self, weights: &[f64]) -> (f64, Set) {
        if self.overfull {
            // Every sum is at most that of all.
            return (weights.iter().sum(), self.members);
        }
        self.heaviest_within(weights, self.members & some(weights))
    }

    fn heaviest_within(&self, weights: &[f64], within: Set) -> (f64, Set) {
        if (self.all_joined || within.count_ones() < 2) && self.holds(within) {
            return (sum(weights, within), within);
        }
        let order = heaviest_first(weights, within);
        let mut best = (0.0, 0);
        let stopped =
            Search { sets: self, order: &order, left: MOST_NODES }.visit(0, within, &mut |set, open| {
                let so_far = sum(weights, set);
                if so_far > best.0 && self.holds(set) {
                    best = (so_far, set);
                }
                // Rounding of sums taken in another order must not end a branch.
                (so_far + sum(weights, open)) * (1.0 + 1e-12) <= best.0
            });
        if stopped && self.from_above { (sum(weights, within), within) } else { best }
    }

    /// Greatest sum that is left without the one partner that is missed most.
    pub(super) fn without_largest(&self, weights: &[f64]) -> f64 {
        let (all, set) = self.heaviest(weights);
        if self.overfull {
            return all;
        }
        let without = |at: usize| self.heaviest_within(weights, self.members & some(weights) & !bit(at)).0;
        members(set & !OWN).map(without).fold(all, f64::min)
    }

    /// A set that fills the order, and whether the search was stopped before it found one.
    pub(super) fn cover(&self, order: &Order) -> (Option<Set>, bool) {
        if self.overfull {
            return (None, true);
        }
        let within = self.members & some(&order.goods);
        let places = heaviest_first(&order.goods, within);
        let mut found = None;
        let stopped =
            Search { sets: self, order: &places, left: MOST_NODES }.visit(0, within, &mut |set, open| {
                if found.is_none() && self.fills(set, order) {
                    found = Some(set);
                }
                let most = sum(&order.goods, set) + sum(&order.goods, open);
                found.is_some()
                    || !reaches(most, order.needed)
                    || !reaches(order.most_lots, sum(&order.lots, set))
            });
        (found, stopped && found.is_none())
    }

    fn fills(&self, set: Set, order: &Order) -> bool {
        self.holds(set)
            && at_least(sum(&order.goods, set), order.needed)
            && at_least(order.most_lots, sum(&order.lots, set))
    }

    /// The set that fills the order with the fewest partners, among as many the one with most goods, among equals the first. `None` if
    /// none does; where the search was stopped, some set that does.
    pub(in crate::measure) fn witness(&self, order: &Order) -> Option<Set> {
        let within = self.members & some(&order.goods);
        let partners = within & !OWN;
        let places = heaviest_first(&order.goods, partners);
        let mut search = Search { sets: self, order: &places, left: MOST_NODES };
        for count in 0..=places.len() {
            let mut best: Option<(f64, Set)> = None;
            let mut with = |start: Set, open: Set| {
                search.visit(start, open, &mut |set, open| {
                    let missing = count.saturating_sub((set & !OWN).count_ones() as usize);
                    if missing == 0 && self.fills(set, order) {
                        let goods = sum(&order.goods, set);
                        if best.is_none_or(|(most, _)| goods > most) {
                            best = Some((goods, set));
                        }
                    }
                    let heaviest = places.iter().filter(|at| open & bit(**at) != 0).take(missing);
                    let added: f64 = heaviest.filter_map(|at| order.goods.get(*at)).sum();
                    let most = sum(&order.goods, set) + added;
                    missing == 0
                        || !reaches(most, order.needed)
                        || !reaches(order.most_lots, sum(&order.lots, set))
                        || best.is_some_and(|(goods, _)| most * (1.0 + 1e-12) <= goods)
                })
            };
            let mut stopped = within & OWN != 0 && with(OWN, self.near(0) & partners);
            stopped |= with(0, partners);
            match best {
                Some((_, set)) => return Some(set),
                None if stopped => return self.cover(order).0,
                None => {}
            }
        }
        None
    }
}

/// Whether a sum, perhaps rounded otherwise, may reach what is needed.
fn reaches(sum: f64, needed: f64) -> bool {
    at_least(sum * (1.0 + 1e-12) + 1e-6, needed)
}

/// The places in a set, heaviest first, equal ones in their order.
fn heaviest_first(weights: &[f64], set: Set) -> Vec<usize> {
    let weight = |at: usize| weights.get(at).copied().unwrap_or(0.0);
    let mut places: Vec<usize> = members(set).collect();
    places.arrange_by(|a, b| weight(*b).total_cmp(&weight(*a)));
    places
}

/// A walk through sets of workshops that may stand together.
struct Search<'a> {
    sets: &'a Sets,
    order: &'a [usize],
    left: u32,
}

impl Search<'_> {
    /// Calls `end` for every set that grows out of `set` by members of `open`: with the set and with those that may still join it, and
    /// again whenever these become fewer. True from `end` ends the branch. Gives true if the walk was stopped at its limit.
    fn visit(&mut self, set: Set, open: Set, end: &mut dyn FnMut(Set, Set) -> bool) -> bool {
        if self.left == 0 {
            return true;
        }
        self.left -= 1;
        let mut open = open;
        if end(set, open) {
            return false;
        }
        let order = self.order;
        for at in order.iter().copied() {
            if open & bit(at) == 0 {
                continue;
            }
            open &= !bit(at);
            if self.visit(set | bit(at), open & self.sets.near(at), end) {
                return true;
            }
            if end(set, open) {
                return false;
            }
        }
        false
    }
}
