//! Verdicts, counts, scores: what outcomes mean under a programme on a date. The same numbers in an assessment, a batch and a gate.

mod block;
mod coverage;
mod ladder;
mod rows;
mod score;
mod select;

pub use block::{BlockJudge, Extras};
pub use coverage::{Gaps, coverage};
pub use ladder::{LadderJudge, NOTHING_ASSESSED};
pub use rows::{Row, Rows};
pub use score::ScoreBounds;
pub use select::{Selected, Selection};

/// Which verdicts of one ladder are still possible.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Possible {
    /// Bit i: verdict i of the ladder; bit [`NOTHING_ASSESSED`] is the built-in one.
    pub mask: u64,
}

impl Possible {
    /// The lowest that is possible; the built-in `nothing_assessed` ranks below all.
    pub fn guaranteed(&self) -> u32 {
        63 - self.mask.max(1).leading_zeros()
    }

    /// Only one is left.
    pub fn decided(&self) -> bool {
        self.mask.count_ones() == 1
    }

    /// All of them, best first.
    pub fn iter(&self) -> impl Iterator<Item = u32> + use<> {
        let mask = self.mask;
        (0..64).filter(move |i| mask >> i & 1 == 1)
    }
}
