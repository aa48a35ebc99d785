//! Outcome sets of rules: which of met, unmet and not applicable are still possible.

use crate::compile::{Program, Truth};

/// Outcomes of one block: for each rule of the program, in its order, the rows in which each outcome is possible.
#[derive(Clone, Debug, Default)]
pub struct Outcomes {
    /// Rows in which the rule may be met.
    pub met: Vec<u64>,
    /// Rows in which it may be unmet.
    pub unmet: Vec<u64>,
    /// Rows in which it may not apply.
    pub not_applicable: Vec<u64>,
}

impl Outcomes {
    pub(super) fn read(&mut self, program: &Program, truth: impl Fn(Truth) -> [u64; 2]) {
        self.met.clear();
        self.unmet.clear();
        self.not_applicable.clear();
        for rule in &program.rules {
            let ([applies, exempt], [holds, fails]) = (truth(rule.applies), truth(rule.holds));
            self.met.push(applies & holds);
            self.unmet.push(applies & fails);
            self.not_applicable.push(exempt);
        }
    }

    /// Takes over another block's outcomes, in the room that is there.
    pub fn copy(&mut self, from: &Self) {
        self.met.clone_from(&from.met);
        self.unmet.clone_from(&from.unmet);
        self.not_applicable.clone_from(&from.not_applicable);
    }

    /// What rule `rule` may be in row `row`.
    pub fn of(&self, rule: usize, row: usize) -> OutcomeSet {
        let bit = |plane: &[u64]| plane.get(rule).is_none_or(|word| word >> row & 1 == 1);
        OutcomeSet { met: bit(&self.met), unmet: bit(&self.unmet), not_applicable: bit(&self.not_applicable) }
    }
}

/// The outcomes that are still possible; at least one is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutcomeSet {
    /// May be met.
    pub met: bool,
    /// May be unmet.
    pub unmet: bool,
    /// May be not applicable.
    pub not_applicable: bool,
}

impl OutcomeSet {
    /// True if one outcome is left.
    #[expect(dead_code, reason = "read by batches, which come later")]
    pub fn decided(self) -> bool {
        u8::from(self.met) + u8::from(self.unmet) + u8::from(self.not_applicable) == 1
    }
}
