//! The loop over steps.

use super::choice;
use super::frame::Block;
use super::number::{self, Ends, EndsMut};
use super::outcomes::Outcomes;
use crate::compile::{Node, Number, Planes, Program, Step, Truth};
use crate::value::{Interval, Tri, at_least};

/// Room for the results of one block. `[0]` of a truth value: rows in which it may be true; `[1]`: may be false.
#[derive(Clone, Debug)]
pub struct Evaluator<const R: usize> {
    truths: Vec<[u64; 2]>,
    lo: Vec<[f64; R]>,
    hi: Vec<[f64; R]>,
    planes: Vec<u64>,
    scalars: Vec<f64>,
}

/// Lower and upper ends of slots.
type Slots<'a, const R: usize> = (&'a [[f64; R]], &'a [[f64; R]]);

/// The ends of a column of the frame or of a slot.
#[inline(always)]
fn ends<'a, const R: usize>(slots: Slots<'a, R>, number: Number, block: &'a Block<R>) -> Ends<'a, R> {
    let found = match number {
        Number::Column(i) => block.lo.get(i as usize).zip(block.hi.get(i as usize)),
        Number::Slot(i) => slots.0.get(i as usize).zip(slots.1.get(i as usize)),
    };
    found.unwrap_or((&[f64::NEG_INFINITY; R], &[f64::INFINITY; R]))
}

const ALL: [u64; 2] = [u64::MAX, 0];
const NONE: [u64; 2] = [0, u64::MAX];

impl<const R: usize> Evaluator<R> {
    /// Room for a program with these scalar inputs. What depends on no row is computed here, once.
    pub fn new(program: &Program, scalars: &[f64]) -> Self {
        let mut new = Self {
            truths: vec![[u64::MAX; 2]; program.truths],
            lo: vec![[0.0; R]; program.slots],
            hi: vec![[0.0; R]; program.slots],
            planes: vec![0; program.planes],
            scalars: scalars.to_vec(),
        };
        for (step, at) in &program.steps {
            match *step {
                Step::Constant(value) => new.set_truth(*at, if value { ALL } else { NONE }),
                Step::Value(bits) => new.set_number(*at, f64::from_bits(bits)),
                Step::Scalar(i) => {
                    let value = new.scalars.get(i as usize).copied().unwrap_or(0.0);
                    new.set_number(*at, value);
                }
                Step::Word(mask, len) => {
                    for i in 0..len {
                        if let Some(plane) = new.planes.get_mut((at + i) as usize) {
                            *plane = if mask >> i & 1 == 1 { u64::MAX } else { 0 };
                        }
                    }
                }
                _ => {}
            }
        }
        new
    }

    /// Runs what rule outcomes need, and reads them.
    #[inline(always)]
    pub fn outcomes(&mut self, program: &Program, block: &Block<R>, out: &mut Outcomes) {
        self.needed(program, block);
        self.read(program, out);
    }

    /// Runs what rule outcomes need.
    #[inline(always)]
    pub fn needed(&mut self, program: &Program, block: &Block<R>) {
        for &i in &program.needed {
            if let Some((step, at)) = program.steps.get(i as usize) {
                self.step(*step, *at, block);
            }
        }
    }

    /// Reads the outcomes of a block that was run.
    pub fn read(&self, program: &Program, out: &mut Outcomes) {
        out.read(program, |truth| self.truth_word(truth));
    }

    /// Runs every step.
    pub fn all(&mut self, program: &Program, block: &Block<R>) {
        for (step, at) in &program.steps {
            self.step(*step, *at, block);
        }
    }

    #[inline(always)]
    fn truth_word(&self, truth: Truth) -> [u64; 2] {
        self.truths.get(truth.0 as usize).copied().unwrap_or([u64::MAX; 2])
    }

    fn set_truth(&mut self, at: u32, value: [u64; 2]) {
        if let Some(slot) = self.truths.get_mut(at as usize) {
            *slot = value;
        }
    }

    fn set_number(&mut self, at: u32, value: f64) {
        if let (Some(lo), Some(hi)) = (self.lo.get_mut(at as usize), self.hi.get_mut(at as usize)) {
            *lo = [value; R];
            *hi = [value; R];
        }
    }

    #[inline(always)]
    fn number<'a>(&'a self, number: Number, block: &'a Block<R>) -> Ends<'a, R> {
        ends((&self.lo, &self.hi), number, block)
    }

    /// The slots before a slot, and the slot itself: operands have lower places than what is computed from them.
    #[inline(always)]
    fn result(&mut self, at: u32) -> Option<(Slots<'_, R>, EndsMut<'_, R>)> {
        let at = at as usize;
        let (lo_before, lo) = self.lo.split_at_mut_checked(at)?;
        let (hi_before, hi) = self.hi.split_at_mut_checked(at)?;
        Some(((lo_before, hi_before), (lo.first_mut()?, hi.first_mut()?)))
    }

    fn planes<'a>(&'a self, planes: Planes, block: &'a Block<R>) -> &'a [u64] {
        let all = if planes.slot { &self.planes } else { &block.planes };
        all.get(planes.start as usize..(planes.start + planes.len) as usize).unwrap_or_default()
    }

    #[inline(always)]
    fn step(&mut self, step: Step, at: u32, block: &Block<R>) {
        let truth = match step {
            // Filled in once, by `new`.
            Step::Constant(_) | Step::Value(_) | Step::Scalar(_) | Step::Word(..) => return,
            Step::Plane(plane) => {
                let bit = |i: u32| block.planes.get(i as usize).copied().unwrap_or(u64::MAX);
                [bit(plane), bit(plane + 1)]
            }
            Step::Not(a) => {
                let [t, f] = self.truth_word(a);
                [f, t]
            }
            Step::And(a, b) => {
                let ([at, af], [bt, bf]) = (self.truth_word(a), self.truth_word(b));
                [at & bt, af | bf]
            }
            Step::Or(a, b) => {
                let ([at, af], [bt, bf]) = (self.truth_word(a), self.truth_word(b));
                [at | bt, af & bf]
            }
            Step::Same(a, b) => {
                let ([at, af], [bt, bf]) = (self.truth_word(a), self.truth_word(b));
                [at & bt | af & bf, at & bf | af & bt]
            }
            Step::If(c, a, b) => {
                let ([ct, cf], [at, af], [bt, bf]) =
                    (self.truth_word(c), self.truth_word(a), self.truth_word(b));
                [ct & at | cf & bt, ct & af | cf & bf]
            }
            Step::OneOf(planes, mask) => choice::one_of(self.planes(planes, block), mask),
            Step::SameChoice(a, b) => choice::same(self.planes(a, block), self.planes(b, block)),
            Step::AtLeast(a, b) => {
                let (a, b) = (self.number(a, block), self.number(b, block));
                [number::pack(a.1, b.0, at_least), !number::pack(a.0, b.1, at_least)]
            }
            Step::Reaches(a, threshold) => {
                let (a, threshold) = (self.number(a, block), f64::from_bits(threshold));
                [number::pack_one(a.1, |x| x >= threshold), !number::pack_one(a.0, |x| x >= threshold)]
            }
            Step::StaysBelow(a, threshold) => {
                let (a, threshold) = (self.number(a, block), f64::from_bits(threshold));
                [number::pack_one(a.0, |x| x <= threshold), !number::pack_one(a.1, |x| x <= threshold)]
            }
            Step::Arithmetic(kind, a, b) => {
                let Some((slots, out)) = self.result(at) else { return };
                return number::arithmetic(kind, ends(slots, a, block), ends(slots, b, block), out);
            }
            Step::Rounding(kind, a) => {
                let Some((slots, out)) = self.result(at) else { return };
                return number::rounding(kind, ends(slots, a, block), out);
            }
            Step::Choose(c, a, b) => {
                let c = self.truth_word(c);
                let Some((slots, out)) = self.result(at) else { return };
                return number::choose(c, ends(slots, a, block), ends(slots, b, block), out);
            }
            Step::Tally(count, item) => {
                let item = self.truth_word(item);
                let Some((slots, out)) = self.result(at) else { return };
                return number::tally(ends(slots, count, block), item, out);
            }
            Step::AddMonths(day, months) => {
                let Some((slots, out)) = self.result(at) else { return };
                return number::add_months(ends(slots, day, block), ends(slots, months, block), out);
            }
            Step::ChooseWord(c, a, b) => return self.choose_word(c, a, b, at, block),
        };
        self.set_truth(at, truth);
    }

    fn choose_word(&mut self, c: Truth, a: Planes, b: Planes, at: u32, block: &Block<R>) {
        let [t, f] = self.truth_word(c);
        for i in 0..a.len.min(b.len) as usize {
            let bit = |planes: Planes| self.planes(planes, block).get(i).copied().unwrap_or(u64::MAX);
            let value = t & bit(a) | f & bit(b);
            if let Some(plane) = self.planes.get_mut(at as usize + i) {
                *plane = value;
            }
        }
    }

    /// A truth value in one row.
    pub fn truth(&self, truth: Truth, row: usize) -> Tri {
        let [t, f] = self.truth_word(truth);
        Tri { may_true: t >> row & 1 == 1, may_false: f >> row & 1 == 1 }
    }

    /// A number in one row.
    pub fn interval(&self, number: Number, row: usize, block: &Block<R>) -> Interval {
        let (lo, hi) = self.number(number, block);
        let end = |column: &[f64; R], open| column.get(row).copied().unwrap_or(open);
        Interval::new(end(lo, f64::NEG_INFINITY), end(hi, f64::INFINITY))
    }

    /// A choice in one row, as a mask.
    pub fn mask(&self, planes: Planes, row: usize, block: &Block<R>) -> u64 {
        let bits = self.planes(planes, block).iter().enumerate();
        bits.fold(0, |mask, (i, plane)| mask | (plane >> row & 1) << i)
    }

    /// Any node in one row.
    pub fn possible(&self, node: Node, row: usize, block: &Block<R>) -> crate::value::Possible {
        use crate::value::Possible;
        match node {
            Node::Truth(truth) => Possible::Bool(self.truth(truth, row)),
            Node::Number(number) => Possible::Number(self.interval(number, row, block)),
            Node::Choice(planes) => Possible::Choice(self.mask(planes, row, block)),
        }
    }
}
