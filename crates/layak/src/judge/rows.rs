//! Outcomes turned round: from one word per rule with a bit per row, to words per row with a bit per rule.

use crate::evaluate::Outcomes;

/// Outcome sets of all rules in one row; bit `i % 64` of word `i / 64` belongs to rule i.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// May be met.
    pub met: Vec<u64>,
    /// May be unmet.
    pub unmet: Vec<u64>,
    /// May be not applicable.
    pub not_applicable: Vec<u64>,
}

/// The rows of one block.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    /// One per row of the block.
    pub rows: Vec<Row>,
}

impl Row {
    /// Word `w` of: met and nothing else.
    pub fn surely_met(&self, w: usize) -> u64 {
        let [m, u, n] = self.words(w);
        m & !u & !n
    }

    /// Word `w` of: unmet and nothing else.
    pub fn surely_unmet(&self, w: usize) -> u64 {
        let [m, u, n] = self.words(w);
        u & !m & !n
    }

    /// Word `w` of: not applicable and nothing else.
    pub fn surely_exempt(&self, w: usize) -> u64 {
        let [m, u, n] = self.words(w);
        n & !m & !u
    }

    /// Word `w` of: one outcome is left.
    pub fn decided(&self, w: usize) -> u64 {
        self.surely_met(w) | self.surely_unmet(w) | self.surely_exempt(w)
    }

    /// Word `w` of met, unmet, not applicable.
    pub fn words(&self, w: usize) -> [u64; 3] {
        let word = |words: &[u64]| words.get(w).copied().unwrap_or(0);
        [word(&self.met), word(&self.unmet), word(&self.not_applicable)]
    }

    /// Makes one rule met, and nothing else.
    pub fn force_met(&mut self, rule: usize) {
        let (w, bit) = (rule / 64, 1_u64 << (rule % 64));
        if let (Some(m), Some(u), Some(n)) =
            (self.met.get_mut(w), self.unmet.get_mut(w), self.not_applicable.get_mut(w))
        {
            *m |= bit;
            *u &= !bit;
            *n &= !bit;
        }
    }
}

impl Rows {
    /// Reads the first `rows` rows of a block of outcomes.
    pub fn read(&mut self, outcomes: &Outcomes, rows: usize) {
        let words = outcomes.met.len().div_ceil(64);
        self.rows.resize_with(rows, Row::default);
        for row in &mut self.rows {
            for plane in [&mut row.met, &mut row.unmet, &mut row.not_applicable] {
                plane.resize(words, 0);
            }
        }
        for w in 0..words {
            self.turn(&outcomes.met, w, |row| &mut row.met);
            self.turn(&outcomes.unmet, w, |row| &mut row.unmet);
            self.turn(&outcomes.not_applicable, w, |row| &mut row.not_applicable);
        }
    }

    fn turn(&mut self, planes: &[u64], w: usize, side: impl Fn(&mut Row) -> &mut Vec<u64>) {
        let rules = planes.get(w * 64..).unwrap_or_default();
        if let [row] = self.rows.as_mut_slice() {
            let word = rules.iter().take(64).enumerate().fold(0, |word, (i, plane)| word | (plane & 1) << i);
            if let Some(slot) = side(row).get_mut(w) {
                *slot = word;
            }
            return;
        }
        let mut square = [0_u64; 64];
        for (to, from) in square.iter_mut().zip(rules) {
            *to = *from;
        }
        transpose(&mut square);
        for (row, word) in self.rows.iter_mut().zip(square) {
            if let Some(slot) = side(row).get_mut(w) {
                *slot = word;
            }
        }
    }
}

/// Turns a square of bits: bit j of word i goes to bit i of word j. Blocks of halving size change places
/// (Warren, Hacker's Delight, §7-3, mirrored for lowest bit first).
fn transpose(square: &mut [u64; 64]) {
    let mut size = 32;
    let mut mask = 0x0000_0000_ffff_ffff_u64;
    while size > 0 {
        for group in square.chunks_exact_mut(2 * size) {
            let (top, bottom) = group.split_at_mut(size);
            for (a, b) in top.iter_mut().zip(bottom) {
                let moved = (*a >> size ^ *b) & mask;
                *b ^= moved;
                *a ^= moved << size;
            }
        }
        size /= 2;
        mask ^= mask << size;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_square_is_turned() {
        let mut square: [u64; 64] =
            std::array::from_fn(|i| (i as u64 + 1).wrapping_mul(0x9e37_79b9_7f4a_7c15));
        let before = square;
        transpose(&mut square);
        for (i, row) in before.iter().enumerate() {
            for (j, column) in square.iter().enumerate() {
                assert_eq!(row >> j & 1, column >> i & 1);
            }
        }
    }
}
