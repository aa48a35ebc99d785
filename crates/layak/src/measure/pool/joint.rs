//! What history lets several workshops promise together.
//!
//! Weak months of different workshops seldom coincide, so the safe limit of summed months lies above the sum of safe limits, unless a
//! common cause (the same material, the same holidays) moves all of them, and then the summed months show it. In a profile without gaps
//! the safe promise of the pool is the greatest of
//!
//! - Σ safe limits of the workshops of one set that holds together, a partner's at most capacity × time; and
//! - the safe limit of the summed months of one such set, over the months that all of its workshops recorded, if these are at least six.
//!
//! Summed months are taken for a family of sets that depends on the list of partners alone: all workshops, all but one, and with up to
//! six partners every set. If the family followed what is certain, knowing less could bring a better set into it.
//!
//! The hoped promise is the same with hoped limits; where a set has a workshop without history, the greatest months of the others and
//! capacity × time stand in, because the missing history may show as much.
//!
//! A month of a partner counts up to its capacity: what it makes for others fills no order. Where the sum of a month is open it may be
//! anything from nothing to the greatest that any open month may reach: one box for all, quick, and wider whenever more is open.

use super::search::{Set, Sets, bit, members};
use super::{Pooled, Workshop};
use crate::measure::promise::{CLOSEST, between};
use crate::measure::series::{FEWEST, Series, Slot};
use crate::measure::{ANY_AMOUNT, Context, Measured, Parts};
use crate::order::Arrange;
use crate::statistics::promise::{self as formula, Horizon, Moments, TAIL};
use crate::value::{Interval, high, low, product};

/// With more partners than this, not every set of workshops is summed.
const EVERY_SET: usize = 6;

/// The workshops with their months.
pub(in crate::measure) struct Outputs<'a> {
    parts: &'a Parts,
    workshops: &'a [Workshop],
    series: Vec<Option<Series>>,
    horizons: Horizons,
}

/// Goods that no summed months with one workshop in them can exceed on its account, so that most sets need not be summed: its share of
/// the safe promise, of the hoped one, and of the hoped one beside a workshop without history. Where all histories cover the same months,
/// means do for the first two, because a promise is never more than the mean; otherwise the months in common may be the best ones.
struct Reach(Vec<[f64; 3]>);

impl Reach {
    // Rounding must not pass over a set.
    fn safe(&self, at: usize) -> f64 {
        self.0.get(at).map_or(f64::INFINITY, |[safe, ..]| safe * (1.0 + 1e-9))
    }

    fn hoped(&self, at: usize) -> f64 {
        self.0.get(at).map_or(f64::INFINITY, |[_, hoped, _]| hoped * (1.0 + 1e-9))
    }

    fn top(&self, at: usize) -> f64 {
        self.0.get(at).map_or(f64::INFINITY, |[.., top]| *top)
    }
}

/// What one set can promise.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::measure) struct Promised {
    /// Goods, safe to hoped.
    pub(in crate::measure) goods: Interval,
    /// Months that all of them recorded.
    pub(in crate::measure) months: usize,
}

pub(super) fn deliverable(
    context: &Context<'_>,
    own: &Measured,
    pooled: &Pooled,
    certain: &Sets,
    possible: &Sets,
) -> Interval {
    let mut outputs = Outputs::new(context, &own.parts, &pooled.workshops);
    let alone: Vec<Interval> = (0..pooled.workshops.len()).map(|at| outputs.alone(at)).collect();
    let ends = |end: fn(&Interval) -> f64| alone.iter().map(end).collect::<Vec<_>>();
    let mut best = Interval {
        lo: certain.heaviest(&ends(|alone| alone.lo)).0,
        hi: if pooled.open { f64::INFINITY } else { possible.heaviest(&ends(|alone| alone.hi)).0 },
    };
    let reach = outputs.reach();
    for set in family(pooled.workshops.len()) {
        let surely = certain.holds(set) && outputs.all_of(set, |at| reach.safe(at)) > best.lo;
        // Beside a workshop without history the best months of the others stand, not their mean.
        let recorded = outputs.has_history(set);
        let most = outputs.all_of(set, |at| if recorded { reach.hoped(at) } else { reach.top(at) });
        let maybe = possible.holds(set) && most > best.hi;
        if !surely && !maybe {
            continue;
        }
        match outputs.together(set) {
            Some(together) => {
                if surely && together.months >= FEWEST && outputs.capped_exactly(set) {
                    best.lo = best.lo.max(together.goods.lo.min(outputs.least(set)));
                }
                best.hi = if maybe { best.hi.max(together.goods.hi) } else { best.hi };
            }
            None if recorded => {}
            None => best.hi = if maybe { most } else { best.hi },
        }
    }
    // What capacity cannot make by the ship date is no hope.
    let most = if pooled.open { f64::INFINITY } else { possible.heaviest(&outputs.most()).0 };
    Interval { lo: low(best.lo), hi: high(best.hi.min(most).max(best.lo)) }
}

/// Sets of at least two of `count` workshops whose months are summed, large ones first.
fn family(count: usize) -> Vec<Set> {
    let all = if count >= Set::BITS as usize { return Vec::new() } else { (1 << count) - 1 };
    let several = |set: &Set| set.count_ones() >= 2;
    if count > EVERY_SET + 1 {
        let but_one = (0..count).map(|at| all & !(1 << at));
        return std::iter::once(all).chain(but_one).filter(several).collect();
    }
    let mut sets: Vec<Set> = (0..=all).filter(several).collect();
    sets.arrange_by_key(|set| std::cmp::Reverse(set.count_ones()));
    sets
}

impl<'a> Outputs<'a> {
    pub(in crate::measure) fn new(
        context: &Context<'_>,
        parts: &'a Parts,
        workshops: &'a [Workshop],
    ) -> Self {
        let partners = context.profile.partners.iter().flatten();
        let of = |(partner, workshop): (&crate::profile::Partner, &Workshop)| {
            // A history that is not used is told with the enterprise's own; a partner's is only left out.
            Series::new(partner.history.as_ref()?, context, workshop.capacity, &mut Vec::new())
        };
        let series = partners.zip(workshops.iter().skip(1)).map(of);
        let series = std::iter::once(parts.series.clone()).chain(series).collect();
        Self { parts, workshops, series, horizons: Horizons::default() }
    }

    /// The months of one workshop.
    pub(in crate::measure) fn series(&self, at: usize) -> Option<&Series> {
        self.series.get(at)?.as_ref()
    }

    /// What a set certainly can make by the ship date: the safe end may read low ends of capacity alone, or knowing less would raise it.
    fn least(&self, set: Set) -> f64 {
        let lead = self.parts.lead.lo;
        let least = |at: usize| {
            let workshop = self.workshops.get(at);
            workshop.map_or(0.0, |workshop| {
                if workshop.is_partner {
                    product(workshop.capacity.lo, lead)
                } else {
                    self.parts.available.lo
                }
            })
        };
        members(set).map(least).fold(0.0, |sum, goods| sum + goods)
    }

    /// What each can make by the ship date at most.
    fn most(&self) -> Vec<f64> {
        let lead = self.parts.lead.hi;
        let most = |workshop: &Workshop| {
            if workshop.is_partner { product(workshop.capacity.hi, lead) } else { self.parts.available.hi }
        };
        self.workshops.iter().map(most).collect()
    }

    /// What one workshop can promise.
    pub(in crate::measure) fn alone(&mut self, at: usize) -> Interval {
        let Some(workshop) = self.workshops.get(at).copied().filter(|workshop| workshop.is_partner) else {
            return self.parts.deliverable.min(self.parts.available);
        };
        let claims = self.series(at).is_some_and(Series::allows_claims);
        let most = workshop.capacity * self.parts.lead;
        match self.sum(bit(at), false) {
            Some(sum) if claims => self.output(&sum).min(most),
            _ => ANY_AMOUNT.min(most),
        }
    }

    /// What the summed months of a set let promise, less what the enterprise owes to others, with its stock; `None` if one of them has no
    /// history, or too short a stretch of it lies beside the others.
    fn together(&mut self, set: Set) -> Option<Promised> {
        let sum = self.sum(set, true)?;
        let output = self.output(&sum);
        Some(Promised {
            goods: if set & 1 == 0 { output } else { self.own_part(output) },
            months: sum.recorded,
        })
    }

    /// The same, if what is certain of the capacities lets it be promised.
    pub(in crate::measure) fn promised(&mut self, set: Set) -> Option<Promised> {
        if !self.capped_exactly(set) {
            return None;
        }
        let mut together = self.together(set).filter(|together| together.months >= FEWEST)?;
        together.goods.lo = together.goods.lo.min(self.least(set));
        Some(together)
    }

    fn own_part(&self, output: Interval) -> Interval {
        (output - self.parts.committed * self.parts.lead).max(Interval::point(0.0)) + self.parts.stock
    }

    /// Capacities cut no month of these partners, or cut it at a known height.
    fn capped_exactly(&self, set: Set) -> bool {
        members(set).all(|at| {
            let (Some(workshop), Some(series)) = (self.workshops.get(at), self.series(at)) else {
                return false;
            };
            let never_more = || series.slots.iter().all(|slot| slot.made.hi <= workshop.capacity.lo);
            !workshop.is_partner
                || workshop.capacity.lo > 0.0 && (workshop.capacity.is_point() || never_more())
        })
    }

    /// Every workshop of the set has a history.
    fn has_history(&self, set: Set) -> bool {
        members(set).all(|at| self.series(at).is_some())
    }

    /// Sum over a set, less what the enterprise owes to others, with its stock.
    fn all_of(&self, set: Set, of: impl Fn(usize) -> f64) -> f64 {
        let goods = members(set).map(of).fold(0.0, |sum, goods| sum + goods);
        if set & 1 == 0 { goods } else { self.own_part(Interval::new(0.0, goods)).hi }
    }

    /// What no history of each workshop can exceed.
    fn reach(&self) -> Reach {
        let span = |series: &Series| Some((series.slots.first()?.number, series.slots.last()?.number));
        let mut spans = self.series.iter().flatten().map(span);
        let first = spans.next();
        let alike = spans.all(|span| Some(span) == first);
        let lead = self.parts.lead;
        let of = |(workshop, series): (&Workshop, &Option<Series>)| {
            let most = if workshop.is_partner { workshop.capacity.hi } else { f64::INFINITY };
            let Some(series) = series else { return [product(most, lead.hi); 3] };
            let greatest =
                |of: fn(&Slot) -> Interval| series.slots.iter().map(move |slot| of(slot).hi.min(most));
            let top = greatest(|slot| slot.stands_for).fold(0.0, f64::max);
            if !alike {
                return [product(top, lead.lo), product(top, lead.hi), product(top, lead.hi)];
            }
            let mean = |of: fn(&Slot) -> Interval| greatest(of).sum::<f64>() / series.slots.len() as f64;
            [
                product(mean(|slot| slot.made), lead.lo),
                product(mean(|slot| slot.stands_for), lead.hi),
                product(top, lead.hi),
            ]
        };
        Reach(self.workshops.iter().zip(&self.series).map(of).collect())
    }

    /// Slot-wise sums over the months that lie in the history of each; `None` if there are fewer than six. `capped`: partners' months
    /// count up to their capacity.
    fn sum(&self, set: Set, capped: bool) -> Option<Sum> {
        if set == 0 {
            return None;
        }
        let (mut first, mut last) = (i32::MIN, i32::MAX);
        for at in members(set) {
            let slots = &self.series(at)?.slots;
            first = first.max(slots.first()?.number);
            last = last.min(slots.last()?.number);
        }
        let months = usize::try_from(i64::from(last) - i64::from(first) + 1).ok()?;
        if months < FEWEST {
            return None;
        }
        let mut sum = Sum {
            lows: vec![0.0; months],
            highs: vec![0.0; months],
            greatest: vec![0.0; months],
            recorded: 0,
            shown: true,
        };
        let mut missing = vec![false; months];
        for at in members(set) {
            let workshop = self.workshops.get(at)?;
            let (least, most) = match workshop.is_partner && capped {
                true => (workshop.capacity.lo, workshop.capacity.hi),
                false => (f64::INFINITY, f64::INFINITY),
            };
            let slots = &self.series(at)?.slots;
            let from = usize::try_from(first - slots.first()?.number).ok()?;
            let ends = sum.lows.iter_mut().zip(&mut sum.highs).zip(&mut sum.greatest).zip(&mut missing);
            for (slot, (((low, high), greatest), missing)) in slots.iter().skip(from).zip(ends) {
                *low += slot.made.lo.min(least);
                *high += slot.made.hi.min(most);
                *greatest += slot.stands_for.hi.min(most);
                *missing |= !slot.recorded;
                sum.shown &= slot.stands_for == slot.made;
            }
        }
        sum.recorded = missing.iter().filter(|missing| !**missing).count();
        sum.shown &= sum.lows == sum.highs;
        Some(sum)
    }

    fn output(&mut self, sum: &Sum) -> Interval {
        let (lead, horizons) = (self.parts.lead, &mut self.horizons);
        let months = Months::new(sum);
        let safe = between(lead.lo, |count| months.safe(count, horizons));
        // Rounding must not put the one above the other.
        Interval { lo: safe, hi: between(lead.hi, |count| months.hoped(count, horizons)).max(safe) }
    }
}

/// Months of several workshops, added up.
struct Sum {
    lows: Vec<f64>,
    highs: Vec<f64>,
    /// The most that each month stands for.
    greatest: Vec<f64>,
    /// Months that all recorded.
    recorded: usize,
    /// Every month is exact and was limited by the workshops themselves.
    shown: bool,
}

/// A sum of months as the formulas need it.
struct Months<'a> {
    sum: &'a Sum,
    exact: Moments,
    likeness: f64,
    /// Months that are open, and the most that one of them may be.
    open: (usize, f64),
}

impl<'a> Months<'a> {
    fn new(sum: &'a Sum) -> Self {
        let (mut exact, mut open) = (Moments::default(), (0, 0.0_f64));
        for (low, high) in sum.lows.iter().zip(&sum.highs) {
            if low == high {
                exact = exact.with(*low, 1);
            } else {
                open = (open.0 + 1, open.1.max(*high));
            }
        }
        let likeness = if open.0 == 0 { formula::lag1(&sum.lows) } else { CLOSEST };
        Self { sum, exact, likeness, open }
    }

    /// Least of the t prediction limit, the same for months that hang together, and the worst window.
    fn safe(&self, months: usize, horizons: &mut Horizons) -> f64 {
        let (open, most) = self.open;
        if !most.is_finite() {
            return 0.0;
        }
        let horizon = horizons.of(self.sum.lows.len(), months);
        let mut least = formula::worst_window(&self.sum.lows, months);
        for up in 0..=open {
            let corner = self.exact.with(0.0, open - up).with(most, up);
            let (mean, sd) = (corner.mean(), corner.sd());
            least = least.min(horizon.t_prediction(mean, sd)).min(horizon.ar1(mean, sd, self.likeness));
        }
        least.max(0.0)
    }

    fn hoped(&self, months: usize, horizons: &mut Horizons) -> f64 {
        let mean = self.sum.greatest.iter().sum::<f64>() / self.sum.greatest.len() as f64;
        let most = product(months as f64, mean);
        if !self.sum.shown {
            return most;
        }
        let horizon = horizons.of(self.sum.lows.len(), months);
        horizon.t_prediction(self.exact.mean(), self.exact.sd()).max(0.0).min(most)
    }
}

/// Quantiles cost more than all the rest, and histories mostly have one length.
#[derive(Default)]
struct Horizons {
    known: Vec<(usize, usize, Horizon)>,
}

impl Horizons {
    fn of(&mut self, months: usize, ahead: usize) -> Horizon {
        if let Some((.., horizon)) = self.known.iter().find(|(n, m, _)| (*n, *m) == (months, ahead)) {
            return *horizon;
        }
        let horizon = Horizon::new(months, ahead, TAIL);
        self.known.push((months, ahead, horizon));
        horizon
    }
}
