//! Pieces of what facts can be, and the truth of conditions in a world of pieces.
//!
//! Every value that a fact can have is covered by a few pieces: the two bools, each choice, and the ranges into which the limits
//! that a number or day is compared with cut it. In each combination of pieces conditions are judged on sets, so that nothing
//! possible is missed: what is found is certain. What a date or a parameter makes of a condition is left open, for both change.

use crate::check::model::{Checked, FactId, Kind};
use crate::check::range::{combine, declared, rounded};
use crate::check::term::{Condition, Term, TermKind, TextTest};
use crate::order::Arrange;
use crate::value::{Interval, Possible, Tri};
use std::collections::BTreeMap;

/// The most choices of one fact of which every subset is a piece.
const MOST_CHOICES: usize = 4;

/// A fact with the sets that together hold every value of it.
pub type Cut = (FactId, Vec<Possible>);

/// The facts that conditions read, each with its pieces, fewest first; those that stay in one piece are left out.
pub fn cut<'a>(checked: &Checked, conditions: impl IntoIterator<Item = &'a Condition>) -> Vec<Cut> {
    let mut pieces = Pieces { checked, cuts: BTreeMap::new() };
    for condition in conditions {
        pieces.collect(&condition.term);
    }
    let mut list: Vec<Cut> = pieces.cuts.keys().map(|id| (*id, pieces.of(*id))).collect();
    list.retain(|(_, pieces)| !pieces.is_empty());
    list.arrange_by_key(|(_, pieces)| pieces.len());
    list
}

/// Facts that a rule reads, with what they are compared with.
struct Pieces<'a> {
    checked: &'a Checked,
    cuts: BTreeMap<FactId, Cuts>,
}

#[derive(Default)]
struct Cuts {
    limits: Vec<f64>,
    words: Vec<String>,
}

impl Pieces<'_> {
    fn collect(&mut self, term: &Term) {
        let checked = self.checked;
        term.walk(&mut |part| match &part.kind {
            TermKind::Fact(id) | TermKind::Holds(id, _) => drop(self.cuts.entry(*id).or_default()),
            TermKind::Test(id, test) => {
                let words = &mut self.cuts.entry(*id).or_default().words;
                match test {
                    TextTest::OneOf(values) => words.extend(values.iter().cloned()),
                    TextTest::StartsWith(part) | TextTest::EndsWith(part) | TextTest::Contains(part) => {
                        words.push(part.clone());
                    }
                    TextTest::Matches(_) => {}
                }
            }
            TermKind::Derived(id) => {
                if let Some(derived) = checked.derives.get(*id) {
                    self.collect(&derived.value.term);
                }
            }
            TermKind::AtLeast(a, b) => {
                let whole = World::open(checked);
                for (fact, limit) in [(a, b), (b, a)] {
                    let limit = whole.number(limit);
                    if let (TermKind::Fact(id), true) = (&fact.kind, limit.is_point()) {
                        self.cuts.entry(*id).or_default().limits.push(limit.lo);
                    }
                }
            }
            _ => {}
        });
    }

    /// Sets that together hold every value of a fact; none if it stays in one piece.
    fn of(&self, id: FactId) -> Vec<Possible> {
        let (Some(fact), Some(cuts)) = (self.checked.facts.get(id), self.cuts.get(&id)) else {
            return Vec::new();
        };
        match &fact.kind {
            Kind::Bool => vec![Possible::Bool(Tri::TRUE), Possible::Bool(Tri::FALSE)],
            Kind::Choice(list) => (0..list.values.len()).map(|i| Possible::Choice(1 << i)).collect(),
            Kind::Choices(list) if list.values.len() <= MOST_CHOICES => (0..=list.all())
                .map(|set| Possible::Choices { may_in: set, may_out: list.all() & !set })
                .collect(),
            Kind::Choices(_) => Vec::new(),
            Kind::Number { range, whole, .. } => ranges(*range, &cuts.limits, *whole),
            Kind::Date => ranges(Interval::ALL, &cuts.limits, true),
            Kind::Text => {
                let mut words = cuts.words.clone();
                words.arrange();
                words.dedup();
                // What is none of the words stays an unknown text.
                words.into_iter().map(Some).chain([None]).map(Possible::Text).collect()
            }
        }
    }
}

/// The limits themselves and what lies between them.
fn ranges(range: Interval, limits: &[f64], whole: bool) -> Vec<Possible> {
    let mut limits: Vec<f64> = limits.iter().copied().filter(|x| range.contains(*x)).collect();
    limits.arrange_by(f64::total_cmp);
    limits.dedup();
    let mut list = Vec::new();
    let mut from = range.lo;
    let mut between = |from: f64, to: f64| {
        let (from, to) = if whole { (from.ceil(), to.floor()) } else { (from, to) };
        if from <= to {
            list.push(Possible::Number(Interval::new(from, to)));
        }
    };
    for limit in limits {
        // Beside the limit the room that a decimal tie leaves is a piece of its own: there it decides which side a value is on.
        let gap = if whole { 0.5 } else { 2.0 * (1e-7 + 1e-12 * limit.abs()) };
        between(from, limit - gap);
        if !whole || limit.fract() != 0.0 {
            between(limit - gap, limit);
            between(limit, limit + gap);
        }
        between(limit, limit);
        from = limit + gap;
    }
    between(from, range.hi);
    list
}

/// Facts narrowed to one piece each; the others may be anything.
pub struct World<'a> {
    checked: &'a Checked,
    fixed: BTreeMap<FactId, Possible>,
}

impl<'a> World<'a> {
    /// Nothing is known.
    pub fn open(checked: &'a Checked) -> Self {
        Self { checked, fixed: BTreeMap::new() }
    }

    /// Narrows a fact to one piece.
    pub fn fix(&mut self, fact: FactId, piece: Possible) {
        self.fixed.insert(fact, piece);
    }

    /// Opens a fact again.
    pub fn free(&mut self, fact: FactId) {
        self.fixed.remove(&fact);
    }

    /// Whether all conditions hold.
    pub fn all<'c>(&self, conditions: impl IntoIterator<Item = &'c Condition>) -> Tri {
        conditions.into_iter().fold(Tri::TRUE, |all, c| all.and(self.truth(&c.term)))
    }

    /// What a condition can be.
    pub fn truth(&self, term: &Term) -> Tri {
        match &term.kind {
            TermKind::Bool(value) => Tri::known(*value),
            TermKind::Fact(id) => match self.fixed.get(id) {
                Some(Possible::Bool(tri)) => *tri,
                _ => Tri::EITHER,
            },
            TermKind::Holds(id, position) => match self.fixed.get(id) {
                Some(Possible::Choices { may_in, may_out }) => {
                    Tri { may_true: may_in >> position & 1 == 1, may_false: may_out >> position & 1 == 1 }
                }
                _ => Tri::EITHER,
            },
            TermKind::Test(id, test) => match self.fixed.get(id) {
                Some(Possible::Text(Some(text))) => Tri::known(test.holds(text)),
                // The piece of all other texts: none of the words that are tested for.
                Some(Possible::Text(None)) if matches!(test, TextTest::OneOf(_)) => Tri::FALSE,
                _ => Tri::EITHER,
            },
            TermKind::Derived(id) => {
                self.checked.derives.get(*id).map_or(Tri::EITHER, |d| self.truth(&d.value.term))
            }
            TermKind::Not(a) => not(self.truth(a)),
            TermKind::All(list) => list.iter().fold(Tri::TRUE, |all, t| all.and(self.truth(t))),
            TermKind::Any(list) => not(list.iter().fold(Tri::TRUE, |none, t| none.and(not(self.truth(t))))),
            TermKind::Same(a, b) => same(self.truth(a), self.truth(b)),
            TermKind::AtLeast(a, b) => self.number(a).at_least(self.number(b)),
            TermKind::OneOf(a, mask) => {
                let choice = self.choice(a);
                Tri { may_true: choice & mask != 0, may_false: choice & !mask != 0 }
            }
            TermKind::SameChoice(a, b) => {
                let (a, b) = (self.choice(a), self.choice(b));
                Tri { may_true: a & b != 0, may_false: a != b || a.count_ones() > 1 }
            }
            TermKind::If(c, a, b) => {
                let (c, a, b) = (self.truth(c), self.truth(a), self.truth(b));
                Tri {
                    may_true: c.may_true && a.may_true || c.may_false && b.may_true,
                    may_false: c.may_true && a.may_false || c.may_false && b.may_false,
                }
            }
            _ => Tri::EITHER,
        }
    }

    fn number(&self, term: &Term) -> Interval {
        match &term.kind {
            TermKind::Number(value) => Interval::point(*value),
            TermKind::Fact(id) => match (self.fixed.get(id), self.checked.facts.get(*id)) {
                (Some(Possible::Number(interval)), _) => *interval,
                (_, Some(fact)) => declared(&fact.kind),
                _ => Interval::ALL,
            },
            TermKind::Derived(id) => {
                self.checked.derives.get(*id).map_or(Interval::ALL, |d| self.number(&d.value.term))
            }
            TermKind::If(c, a, b) => match self.truth(c).decided() {
                Some(true) => self.number(a),
                Some(false) => self.number(b),
                None => self.number(a).hull(self.number(b)),
            },
            TermKind::Arithmetic(kind, a, b) => combine(*kind, self.number(a), self.number(b)),
            TermKind::Rounding(kind, a) => rounded(*kind, self.number(a)),
            TermKind::Count(list) => list.iter().fold(Interval::point(0.0), |count, item| {
                let item = self.truth(item);
                count
                    + Interval::new(f64::from(u8::from(!item.may_false)), f64::from(u8::from(item.may_true)))
            }),
            // Parameters and the date assessed change; moved days are left open with them.
            _ => Interval::ALL,
        }
    }

    fn choice(&self, term: &Term) -> u64 {
        match &term.kind {
            TermKind::Word(position, _) => 1 << position,
            TermKind::Fact(id) => match (self.fixed.get(id), self.checked.facts.get(*id).map(|f| &f.kind)) {
                (Some(Possible::Choice(mask)), _) => *mask,
                (_, Some(Kind::Choice(list))) => list.all(),
                _ => u64::MAX,
            },
            TermKind::Derived(id) => {
                self.checked.derives.get(*id).map_or(u64::MAX, |d| self.choice(&d.value.term))
            }
            TermKind::If(c, a, b) => {
                let c = self.truth(c);
                let side = |may: bool, term: &Term| if may { self.choice(term) } else { 0 };
                side(c.may_true, a) | side(c.may_false, b)
            }
            _ => u64::MAX,
        }
    }
}

fn not(tri: Tri) -> Tri {
    Tri { may_true: tri.may_false, may_false: tri.may_true }
}

fn same(a: Tri, b: Tri) -> Tri {
    Tri {
        may_true: a.may_true && b.may_true || a.may_false && b.may_false,
        may_false: a.may_true && b.may_false || a.may_false && b.may_true,
    }
}
