//! What would settle an unknown rule: the facts it still depends on, and the smallest sets of answers that make it met or unmet.
//!
//! The sets are found on the tree: a conjunction is made true by making every part true, false by making one part false, and so on down to
//! comparisons of one fact with a known value. Where that does not lead to an answer, the list says that there is more.

use crate::check::model::FactId;
use crate::check::term::{Term, TermKind};
use crate::compile::{Node, Trace};
use crate::engine::Situation;
use crate::order::{Arrange, Map};
use crate::value::{Interval, Possible};

/// The largest set that is looked for.
pub const LARGEST: usize = 4;
/// The most sets that are shown.
pub const MOST: usize = 8;
/// The most sets kept while combining.
const KEPT: usize = 64;

/// Answers that together settle something, by fact.
pub type Answers = Map<FactId, Possible>;

/// Sets of answers, and whether there are more than these.
#[derive(Clone, Debug, Default)]
pub struct Sets {
    /// Smallest first, then file order.
    pub sets: Vec<Answers>,
    /// Others exist, or might.
    pub more: bool,
}

impl Sets {
    fn nothing_needed() -> Self {
        Self { sets: vec![Answers::new()], more: false }
    }

    fn one(fact: FactId, value: Possible) -> Self {
        Self { sets: vec![Map::from_iter([(fact, value)])], more: false }
    }

    fn opaque() -> Self {
        Self { sets: Vec::new(), more: true }
    }

    /// Either list serves.
    fn or(mut self, other: Self) -> Self {
        self.sets.extend(other.sets);
        self.more |= other.more;
        self.tidy(KEPT)
    }

    /// One of each is needed.
    pub fn and(self, other: &Self) -> Self {
        let mut joined = Self { sets: Vec::new(), more: self.more || other.more };
        for a in &self.sets {
            for b in &other.sets {
                match merge(a, b) {
                    Some(both) if both.len() <= LARGEST => joined.sets.push(both),
                    Some(_) => joined.more = true,
                    None => {}
                }
            }
        }
        joined.tidy(KEPT)
    }

    /// Smallest first, none that contains another, at most `most`.
    pub fn tidy(mut self, most: usize) -> Self {
        self.sets.arrange_by_key(|set| (set.len(), set.keys().copied().collect::<Vec<_>>()));
        let mut kept: Vec<Answers> = Vec::new();
        for set in self.sets {
            let covered =
                kept.iter().any(|k| k.iter().all(|(f, v)| set.get(f).is_some_and(|other| within(other, v))));
            if !covered {
                kept.push(set);
            }
        }
        self.more |= kept.len() > most;
        kept.truncate(most);
        Self { sets: kept, more: self.more }
    }
}

fn merge(a: &Answers, b: &Answers) -> Option<Answers> {
    let mut both = a.clone();
    for (fact, value) in b {
        let joined = match both.get(fact) {
            Some(other) => meet(other, value)?,
            None => value.clone(),
        };
        both.insert(*fact, joined);
    }
    Some(both)
}

/// What satisfies both; `None` if nothing does.
fn meet(a: &Possible, b: &Possible) -> Option<Possible> {
    match (a, b) {
        (Possible::Choice(x), Possible::Choice(y)) => (x & y != 0).then_some(Possible::Choice(x & y)),
        (Possible::Number(x), Possible::Number(y)) => {
            let (lo, hi) = (x.lo.max(y.lo), x.hi.min(y.hi));
            (lo <= hi).then(|| Possible::Number(Interval::new(lo, hi)))
        }
        (Possible::Choices { may_in: a, may_out: b }, Possible::Choices { may_in: c, may_out: d }) => {
            let (may_in, may_out) = (a & c, b & d);
            // Every choice must still be able to go one way.
            ((may_in | may_out) == (a | b)).then_some(Possible::Choices { may_in, may_out })
        }
        (a, b) => (a == b).then(|| a.clone()),
    }
}

fn within(a: &Possible, b: &Possible) -> bool {
    meet(a, b).as_ref() == Some(a)
}

/// Sets of answers that force a condition to `target`.
pub fn force(situation: &Situation<'_>, term: &Term, trace: &Trace, target: bool) -> Sets {
    if let Node::Truth(node) = trace.node {
        let now = situation.evaluator.truth(node, 0);
        match now.decided() {
            Some(value) if value == target => return Sets::nothing_needed(),
            Some(_) => return Sets::default(),
            None => {}
        }
    }
    let parts = trace.parts.as_slice();
    match (&term.kind, target) {
        (TermKind::Not(a), _) => parts.first().map_or_else(Sets::opaque, |t| force(situation, a, t, !target)),
        (TermKind::All(list), true) | (TermKind::Any(list), false) => {
            let mut all = Sets::nothing_needed();
            for (item, trace) in list.iter().zip(parts) {
                all = all.and(&force(situation, item, trace, target));
            }
            all
        }
        (TermKind::All(list), false) | (TermKind::Any(list), true) => {
            let mut any = Sets::default();
            for (item, trace) in list.iter().zip(parts) {
                any = any.or(force(situation, item, trace, target));
            }
            any
        }
        (TermKind::Derived(id), _) => {
            let inner = situation.inner();
            match (inner.checked.derives.get(*id), inner.program.derives.get(*id)) {
                (Some(derived), Some(Some((_, trace)))) => {
                    force(situation, &derived.value.term, trace, target)
                }
                _ => Sets::opaque(),
            }
        }
        (TermKind::If(c, a, b), _) => match parts {
            [tc, ta, tb] => {
                let yes = force(situation, c, tc, true).and(&force(situation, a, ta, target));
                let no = force(situation, c, tc, false).and(&force(situation, b, tb, target));
                yes.or(no)
            }
            _ => Sets::opaque(),
        },
        (TermKind::Same(a, b), _) => match parts {
            [ta, tb] => {
                let both = |x, y| force(situation, a, ta, x).and(&force(situation, b, tb, y));
                both(true, target).or(both(false, !target))
            }
            _ => Sets::opaque(),
        },
        (TermKind::Fact(id), _) if situation.open(*id) => {
            Sets::one(*id, Possible::Bool(crate::value::Tri::known(target)))
        }
        (TermKind::Holds(id, position), _) if situation.open(*id) => match situation.value(*id) {
            Some(Possible::Choices { may_in, may_out }) => {
                let bit = 1 << position;
                let (may_in, may_out) =
                    if target { (*may_in, may_out & !bit) } else { (may_in & !bit, *may_out) };
                Sets::one(*id, Possible::Choices { may_in, may_out })
            }
            _ => Sets::opaque(),
        },
        (TermKind::OneOf(a, mask), _) => {
            parts.first().map_or_else(Sets::opaque, |t| one_of(situation, a, t, *mask, target))
        }
        (TermKind::AtLeast(a, b), _) => match parts {
            [ta, tb] => at_least(situation, (a, ta), (b, tb), target),
            _ => Sets::opaque(),
        },
        _ => Sets::opaque(),
    }
}

/// Makes a choice lie inside (or outside) a mask.
fn one_of(situation: &Situation<'_>, term: &Term, trace: &Trace, mask: u64, target: bool) -> Sets {
    let wanted = if target { mask } else { !mask };
    match &term.kind {
        TermKind::Fact(id) if situation.open(*id) => match situation.value(*id) {
            Some(Possible::Choice(now)) if now & wanted != 0 => {
                Sets::one(*id, Possible::Choice(now & wanted))
            }
            _ => Sets::default(),
        },
        TermKind::Word(position, _) if wanted >> position & 1 == 1 => Sets::nothing_needed(),
        TermKind::Word(..) => Sets::default(),
        TermKind::If(c, a, b) => match trace.parts.as_slice() {
            [tc, ta, tb] => {
                let yes = force(situation, c, tc, true).and(&one_of(situation, a, ta, mask, target));
                let no = force(situation, c, tc, false).and(&one_of(situation, b, tb, mask, target));
                yes.or(no)
            }
            _ => Sets::opaque(),
        },
        TermKind::Derived(id) => {
            let inner = situation.inner();
            match (inner.checked.derives.get(*id), inner.program.derives.get(*id)) {
                (Some(derived), Some(Some((_, trace)))) => {
                    one_of(situation, &derived.value.term, trace, mask, target)
                }
                _ => Sets::opaque(),
            }
        }
        _ => Sets::opaque(),
    }
}

/// The room that a tie leaves: a value this far below a limit is certainly below it.
fn below(limit: f64) -> f64 {
    limit - 4.0 * (1e-7 + 1e-12 * limit.abs())
}

/// The mirror image.
fn above(limit: f64) -> f64 {
    limit + 4.0 * (1e-7 + 1e-12 * limit.abs())
}

fn at_least(situation: &Situation<'_>, a: (&Term, &Trace), b: (&Term, &Trace), target: bool) -> Sets {
    let interval = |trace: &Trace| match trace.node {
        Node::Number(number) => situation.evaluator.interval(number, 0, &situation.block),
        _ => Interval::ALL,
    };
    let (low, high) = (interval(a.1), interval(b.1));
    let whole = |id: FactId| {
        let kind = situation.inner().checked.facts.get(id).map(|f| &f.kind);
        matches!(
            kind,
            Some(crate::check::model::Kind::Date | crate::check::model::Kind::Number { whole: true, .. })
        )
    };
    let narrowed = |id: FactId, lo: f64, hi: f64| match situation.value(id) {
        Some(Possible::Number(now)) => {
            let (mut lo, mut hi) = (lo.max(now.lo), hi.min(now.hi));
            if whole(id) {
                (lo, hi) = (lo.ceil(), hi.floor());
            }
            if lo <= hi { Sets::one(id, Possible::Number(Interval::new(lo, hi))) } else { Sets::default() }
        }
        _ => Sets::opaque(),
    };
    match (&a.0.kind, &b.0.kind) {
        (TermKind::Fact(id), _) if situation.open(*id) && low != high => {
            if target {
                narrowed(*id, high.hi, f64::INFINITY)
            } else {
                narrowed(*id, f64::NEG_INFINITY, below(high.lo))
            }
        }
        (_, TermKind::Fact(id)) if situation.open(*id) => {
            if target {
                narrowed(*id, f64::NEG_INFINITY, low.lo)
            } else {
                narrowed(*id, above(low.hi), f64::INFINITY)
            }
        }
        (TermKind::Count(items), _) if high.is_point() => count(situation, items, a.1, high.lo, target),
        (_, TermKind::Count(items)) if low.is_point() => {
            // known >= count  is  !(count >= the next whole number above known)
            count(situation, items, b.1, (low.lo + 1e-6).floor() + 1.0, !target)
        }
        (TermKind::Derived(id), _) => {
            opened(situation, *id, |term, trace| at_least(situation, (term, trace), b, target))
        }
        (_, TermKind::Derived(id)) => {
            opened(situation, *id, |term, trace| at_least(situation, a, (term, trace), target))
        }
        _ => Sets::opaque(),
    }
}

fn opened(situation: &Situation<'_>, id: usize, then: impl Fn(&Term, &Trace) -> Sets) -> Sets {
    let inner = situation.inner();
    match (inner.checked.derives.get(id), inner.program.derives.get(id)) {
        (Some(derived), Some(Some((_, trace)))) => then(&derived.value.term, trace),
        _ => Sets::opaque(),
    }
}

/// Makes at least `least` items true, or keeps that from happening.
fn count(situation: &Situation<'_>, items: &[Term], trace: &Trace, least: f64, target: bool) -> Sets {
    let mut sure = 0.0;
    let mut open = Vec::new();
    for (item, trace) in items.iter().zip(&trace.parts) {
        let now = super::reason::truth(situation, trace.node);
        match now.decided() {
            Some(true) => sure += 1.0,
            Some(false) => {}
            None => open.push((item, trace)),
        }
    }
    let least = (least - 1e-6).ceil();
    let needed = if target { least - sure } else { sure + open.len() as f64 - (least - 1.0) };
    let needed = needed.max(0.0) as usize;
    if needed > LARGEST {
        return Sets::opaque();
    }
    let forced: Vec<Sets> = open.iter().map(|(item, trace)| force(situation, item, trace, target)).collect();
    // Combinations of `needed` items, built one item at a time, kept few.
    let mut partial: Vec<Sets> = vec![Sets::default(); needed + 1];
    if let Some(first) = partial.first_mut() {
        *first = Sets::nothing_needed();
    }
    for one in &forced {
        for have in (0..needed).rev() {
            let grown = partial.get(have).cloned().unwrap_or_default().and(one);
            if let Some(slot) = partial.get_mut(have + 1) {
                *slot = std::mem::take(slot).or(grown);
            }
        }
    }
    partial.pop().unwrap_or_default()
}

/// Facts that an undecided condition still depends on; measures stand for what they are computed from.
pub fn depends_on(situation: &Situation<'_>, term: &Term, trace: &Trace, found: &mut Vec<FactId>) {
    if let Node::Truth(node) = trace.node
        && situation.evaluator.truth(node, 0).decided().is_some()
    {
        return;
    }
    match &term.kind {
        TermKind::Fact(id) | TermKind::Holds(id, _) | TermKind::Test(id, _) => {
            open_behind(situation, *id, found)
        }
        TermKind::Derived(id) => {
            let inner = situation.inner();
            if let (Some(derived), Some(Some((_, trace)))) =
                (inner.checked.derives.get(*id), inner.program.derives.get(*id))
            {
                depends_on(situation, &derived.value.term, trace, found);
            }
        }
        _ => {
            for (term, trace) in term.parts().into_iter().zip(&trace.parts) {
                depends_on(situation, term, trace, found);
            }
        }
    }
}

/// Ship date and season calendar bear on capacity only while the season may count: then its factor is open.
pub fn may_count(situation: &Situation<'_>, input: &str) -> bool {
    let checked = &situation.inner().checked;
    !["order.ship_by", "production.season"].contains(&input)
        || checked
            .by_path
            .get("capacity.season_factor")
            .and_then(|id| situation.value(*id))
            .is_none_or(|factor| !crate::engine::single(factor))
}

/// The fact if it is open; for a measure the open facts behind it.
pub fn open_behind(situation: &Situation<'_>, id: FactId, found: &mut Vec<FactId>) {
    let checked = &situation.inner().checked;
    if situation.open(id) {
        found.push(id);
    } else if let Some(fact) = checked.facts.get(id) {
        let undecided = situation.value(id).is_some_and(|v| !crate::engine::single(v));
        if fact.origin == crate::check::model::Origin::Measure && undecided {
            let inputs = crate::check::measure_inputs(&fact.path).iter();
            let inputs = inputs.filter(|path| may_count(situation, path));
            found.extend(
                inputs.filter_map(|path| checked.by_path.get(*path)).filter(|id| situation.open(**id)),
            );
        }
    }
}
