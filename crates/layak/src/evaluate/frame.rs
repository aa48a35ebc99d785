//! Frames: columns of possible values, one row per enterprise, in blocks of at most 64 rows so that a plane of a block is one machine word.

use crate::check::model::{Fact, FactId, Kind};
use crate::compile::{Layout, Slot};
use crate::value::{Interval, Possible, Tri};

/// `R` rows side by side: 1 for one enterprise, 64 for many. Bit i of a plane, and element i of a column, belong to row i.
#[derive(Clone, Debug)]
pub struct Block<const R: usize> {
    /// Planes of bits, see [`Slot`].
    pub planes: Vec<u64>,
    /// Lower ends of the number columns.
    pub lo: Vec<[f64; R]>,
    /// Upper ends.
    pub hi: Vec<[f64; R]>,
}

/// Rows of possible values.
#[derive(Clone, Debug)]
pub struct Frame<const R: usize> {
    /// Full blocks; rows past the last one are unanswered.
    pub blocks: Vec<Block<R>>,
    /// How many rows are meant.
    pub rows: usize,
}

impl<const R: usize> Block<R> {
    /// A block in which nothing is answered.
    pub fn unanswered(layout: &Layout, facts: &[Fact]) -> Self {
        let (planes, numbers) = (layout.planes as usize, layout.numbers as usize);
        let mut block = Self {
            planes: vec![u64::MAX; planes],
            lo: vec![[f64::NEG_INFINITY; R]; numbers],
            hi: vec![[f64::INFINITY; R]; numbers],
        };
        for (id, slot) in layout.slots.iter().enumerate() {
            if let (Slot::Number(column), Some(Fact { kind: Kind::Number { range, .. }, .. })) =
                (slot, facts.get(id))
            {
                if let Some(lo) = block.lo.get_mut(*column as usize) {
                    *lo = [range.lo; R];
                }
                if let Some(hi) = block.hi.get_mut(*column as usize) {
                    *hi = [range.hi; R];
                }
            }
        }
        block
    }

    /// Puts a value into one row.
    pub fn set(&mut self, layout: &Layout, row: usize, fact: FactId, value: &Possible) {
        let Some(slot) = layout.slots.get(fact).copied() else { return };
        match (slot, value) {
            (Slot::Truth(plane), Possible::Bool(tri)) => self.truth(plane, row, *tri),
            (Slot::Choice(start, len), Possible::Choice(mask)) => {
                for i in 0..len {
                    self.bit(start + i, row, mask >> i & 1 == 1);
                }
            }
            (Slot::Choices(start, len), Possible::Choices { may_in, may_out }) => {
                for i in 0..len {
                    let tri = Tri { may_true: may_in >> i & 1 == 1, may_false: may_out >> i & 1 == 1 };
                    self.truth(start + 2 * i, row, tri);
                }
            }
            (Slot::Number(column), Possible::Number(interval)) => self.number(column, row, *interval),
            (Slot::Text, Possible::Text(text)) => {
                for (_, test, plane) in layout.tests.iter().filter(|(id, ..)| *id == fact) {
                    let tri = text.as_ref().map_or(Tri::EITHER, |text| Tri::known(test.holds(text)));
                    self.truth(*plane, row, tri);
                }
            }
            _ => {}
        }
    }

    /// The choices of a fact that are possible in a row; 1 if no condition reads it.
    pub fn mask(&self, layout: &Layout, row: usize, fact: FactId) -> u64 {
        let Some(Slot::Choice(start, len)) = layout.slots.get(fact).copied() else { return 1 };
        let planes = self.planes.get(start as usize..(start + len) as usize).unwrap_or_default();
        planes.iter().enumerate().fold(0, |mask, (i, plane)| mask | (plane >> row & 1) << i)
    }

    fn truth(&mut self, plane: u32, row: usize, tri: Tri) {
        self.bit(plane, row, tri.may_true);
        self.bit(plane + 1, row, tri.may_false);
    }

    fn bit(&mut self, plane: u32, row: usize, on: bool) {
        if let Some(word) = self.planes.get_mut(plane as usize) {
            *word = (*word & !(1 << row)) | (u64::from(on) << row);
        }
    }

    /// Puts an interval into a column.
    #[inline]
    pub fn number(&mut self, column: u32, row: usize, interval: Interval) {
        if let Some(lo) = self.lo.get_mut(column as usize).and_then(|c| c.get_mut(row)) {
            *lo = interval.lo;
        }
        if let Some(hi) = self.hi.get_mut(column as usize).and_then(|c| c.get_mut(row)) {
            *hi = interval.hi;
        }
    }

    /// Copies one row from another block.
    pub fn copy_row<const S: usize>(&mut self, row: usize, from: &Block<S>, from_row: usize) {
        for (to, from) in self.planes.iter_mut().zip(&from.planes) {
            *to = (*to & !(1 << row)) | ((from >> from_row & 1) << row);
        }
        for (to, from) in self.lo.iter_mut().zip(&from.lo).chain(self.hi.iter_mut().zip(&from.hi)) {
            if let (Some(to), Some(from)) = (to.get_mut(row), from.get(from_row)) {
                *to = *from;
            }
        }
    }
}

impl<const R: usize> Frame<R> {
    /// `rows` rows in which nothing is answered.
    pub fn unanswered(layout: &Layout, facts: &[Fact], rows: usize) -> Self {
        let block = Block::unanswered(layout, facts);
        Self { blocks: vec![block; rows.div_ceil(R)], rows }
    }

    /// The block and the row in it.
    pub fn row(&mut self, row: usize) -> Option<(&mut Block<R>, usize)> {
        self.blocks.get_mut(row / R).map(|block| (block, row % R))
    }
}
