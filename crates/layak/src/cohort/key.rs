//! What candidates are ordered by: a key that never looks at another candidate.

use crate::wire::Criterion;
use sha2::{Digest, Sha256};
use std::cmp::Reverse;

/// The draw of one candidate: SHA-256 of seed and id.
pub type Draw = [u8; 32];

/// Lower is better, field by field. Every field is a whole number, so equal on paper is equal here, and the order is total.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Key {
    /// Position of the verdict on its ladder, 0 best; 63 is "nothing assessed".
    pub verdict: u32,
    /// The score in thousand-millionths of a point; −1: no score.
    pub score: Reverse<i64>,
    /// Critical rules without a single outcome.
    pub undecided: u32,
    /// Day of application, as a day number; the greatest: not known.
    pub applied: i64,
    /// The draw.
    pub draw: Draw,
}

impl Key {
    /// Where two keys first differ.
    pub fn criterion(&self, other: &Self) -> Option<Criterion> {
        let differs = [
            (self.verdict != other.verdict, Criterion::Verdict),
            (self.score != other.score, Criterion::Score),
            (self.undecided != other.undecided, Criterion::UndecidedCritical),
            (self.applied != other.applied, Criterion::AppliedOn),
            (self.draw != other.draw, Criterion::Lottery),
        ];
        differs.into_iter().find(|(differs, _)| *differs).map(|(_, criterion)| criterion)
    }

    /// Whether only the lottery tells them apart.
    pub fn ties(&self, other: &Self) -> bool {
        !matches!(self.criterion(other), Some(criterion) if criterion != Criterion::Lottery)
    }
}

/// A score as a whole number: reports round to nine decimals, and so does the order.
pub fn score(points: Option<f64>) -> Reverse<i64> {
    Reverse(points.map_or(-1, |points| (points * 1e9).round() as i64))
}

/// SHA-256 over the bytes of the seed followed by those of the id, both UTF-8.
pub fn draw(seed: &str, id: &str) -> Draw {
    let mut hash = Sha256::new();
    hash.update(seed.as_bytes());
    hash.update(id.as_bytes());
    hash.finalize().into()
}
