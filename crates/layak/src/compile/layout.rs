//! Where each fact stands in a frame: planes of bits for truth values and choices, columns for numbers.

use crate::check::model::{FactId, Kind};
use crate::check::term::TextTest;
use crate::order::Map;

/// The place of one fact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Slot {
    /// No condition reads it.
    #[default]
    Unused,
    /// Two planes: may be true, may be false.
    Truth(u32),
    /// As many planes as choices.
    Choice(u32, u32),
    /// Twice as many: for each choice, may hold and may not hold.
    Choices(u32, u32),
    /// A column of intervals.
    Number(u32),
    /// Only through its tests.
    Text,
}

/// Places of all facts.
#[derive(Clone, Debug, Default)]
pub struct Layout {
    /// By fact.
    pub slots: Vec<Slot>,
    /// Tests of text facts, each with its first plane.
    pub tests: Vec<(FactId, TextTest, u32)>,
    /// How many planes a block has.
    pub planes: u32,
    /// How many columns of numbers.
    pub numbers: u32,
    by_test: Map<(FactId, TextTest), u32>,
}

impl Layout {
    /// The place of a fact, made on first use.
    pub fn slot(&mut self, fact: FactId, kind: &Kind) -> Slot {
        if self.slots.len() <= fact {
            self.slots.resize(fact + 1, Slot::Unused);
        }
        let Some(slot) = self.slots.get_mut(fact) else { return Slot::Unused };
        if *slot == Slot::Unused {
            let planes = self.planes;
            match kind {
                Kind::Bool => {
                    *slot = Slot::Truth(planes);
                    self.planes += 2;
                }
                Kind::Choice(list) => {
                    let len = list.values.len() as u32;
                    *slot = Slot::Choice(planes, len);
                    self.planes += len;
                }
                Kind::Choices(list) => {
                    let len = list.values.len() as u32;
                    *slot = Slot::Choices(planes, len);
                    self.planes += 2 * len;
                }
                Kind::Number { .. } | Kind::Date => {
                    *slot = Slot::Number(self.numbers);
                    self.numbers += 1;
                }
                Kind::Text => *slot = Slot::Text,
            }
        }
        *slot
    }

    /// The first of the two planes of a text test.
    pub fn test(&mut self, fact: FactId, test: &TextTest) -> u32 {
        self.slot(fact, &Kind::Text);
        if let Some(plane) = self.by_test.get(&(fact, test.clone())) {
            return *plane;
        }
        self.slot(fact, &Kind::Text);
        let plane = self.planes;
        self.planes += 2;
        self.tests.push((fact, test.clone(), plane));
        self.by_test.insert((fact, test.clone()), plane);
        plane
    }
}
