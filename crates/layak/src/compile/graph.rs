//! Hash-consing: an operation that exists already is not made again.

use super::program::{Node, Number, Planes, Program, Step, Truth};
use crate::value::{Interval, at_least};
use std::collections::HashMap;

/// Builds the steps of a program.
#[derive(Default)]
pub struct Graph {
    /// What has been built.
    pub program: Program,
    seen: HashMap<Step, u32>,
    values: HashMap<u32, f64>,
}

impl Graph {
    fn step(&mut self, step: Step, next: fn(&mut Program) -> u32) -> u32 {
        if let Some(slot) = self.seen.get(&step) {
            return *slot;
        }
        let slot = next(&mut self.program);
        self.program.steps.push((step, slot));
        self.seen.insert(step, slot);
        slot
    }

    /// A step that gives a truth value.
    pub fn truth(&mut self, step: Step) -> Truth {
        Truth(self.step(step, |p| {
            p.truths += 1;
            p.truths as u32 - 1
        }))
    }

    /// A step that gives a number.
    pub fn number(&mut self, step: Step) -> Number {
        Number::Slot(self.step(step, |p| {
            p.slots += 1;
            p.slots as u32 - 1
        }))
    }

    /// A step that gives a choice of `len` values.
    pub fn planes(&mut self, step: Step, len: u32) -> Planes {
        if let Some(start) = self.seen.get(&step) {
            return Planes { start: *start, len, slot: true };
        }
        let start = self.program.planes as u32;
        self.program.planes += len as usize;
        self.program.steps.push((step, start));
        self.seen.insert(step, start);
        Planes { start, len, slot: true }
    }

    /// A known number.
    pub fn value(&mut self, value: f64) -> Number {
        // −0 and 0 are one number.
        let number = self.number(Step::Value((value + 0.0).to_bits()));
        if let Number::Slot(slot) = number {
            self.values.insert(slot, value + 0.0);
        }
        number
    }

    fn known(&self, number: Number) -> Option<f64> {
        match number {
            Number::Slot(slot) => self.values.get(&slot).copied(),
            Number::Column(_) => None,
        }
    }

    /// `a >= b`; with a known side the tolerance is worked into a threshold once.
    pub fn at_least(&mut self, a: Number, b: Number) -> Truth {
        match (self.known(a), self.known(b)) {
            (Some(a), Some(b)) => {
                let both = Interval::point(a).at_least(Interval::point(b));
                self.truth(Step::Constant(both.may_true))
            }
            (None, Some(b)) => self.truth(Step::Reaches(a, (b - (1e-7 + 1e-12 * b.abs())).to_bits())),
            (Some(a), None) => self.truth(Step::StaysBelow(b, largest_below(a).to_bits())),
            (None, None) => self.truth(Step::AtLeast(a, b)),
        }
    }

    /// All of them; nothing is true.
    pub fn all(&mut self, terms: &[Truth]) -> Truth {
        self.chain(terms, true, Step::And)
    }

    /// One of them; nothing is false.
    pub fn any(&mut self, terms: &[Truth]) -> Truth {
        self.chain(terms, false, Step::Or)
    }

    fn chain(&mut self, terms: &[Truth], empty: bool, join: fn(Truth, Truth) -> Step) -> Truth {
        let mut terms = terms.iter().copied();
        let Some(mut result) = terms.next() else { return self.truth(Step::Constant(empty)) };
        for term in terms {
            if term != result {
                let (a, b) = if result <= term { (result, term) } else { (term, result) };
                result = self.truth(join(a, b));
            }
        }
        result
    }

    /// The node as a truth value.
    pub fn as_truth(&mut self, node: Node) -> Truth {
        match node {
            Node::Truth(truth) => truth,
            _ => self.truth(Step::Constant(false)),
        }
    }
}

/// The largest number b with `a >= b` under the tolerance: found by bisection over the bit patterns,
/// since the test is monotone in b.
fn largest_below(a: f64) -> f64 {
    let key = |x: f64| {
        let bits = x.to_bits() as i64;
        bits ^ (((bits >> 63) as u64) >> 1) as i64
    };
    let value = |k: i64| f64::from_bits((k ^ (((k >> 63) as u64) >> 1) as i64) as u64);
    let (mut lo, mut hi) = (key(f64::NEG_INFINITY), key(f64::INFINITY));
    // Invariant: the test holds at lo and fails at hi.
    while lo + 1 < hi {
        let middle = lo.midpoint(hi);
        if at_least(a, value(middle)) { lo = middle } else { hi = middle }
    }
    value(lo)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_threshold_is_the_last_number_that_passes() {
        for a in [0.0, 1.0, -1.0, 214.52, 1e15, -1e15, 1e-9, 300.0, 20_000.0] {
            let last = largest_below(a);
            assert!(at_least(a, last), "{a}");
            assert!(!at_least(a, last.next_up()), "{a}");
        }
    }
}
