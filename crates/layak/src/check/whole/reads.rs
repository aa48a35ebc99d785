//! Which facts conditions read, through derived facts and measures.

use crate::check::measures::{inputs, records};
use crate::check::model::{Checked, FactId, Origin};
use crate::check::term::{Condition, Term, TermKind};
use std::collections::BTreeSet;

/// What conditions read.
#[derive(Default)]
pub struct Reads {
    /// Facts and measures.
    pub facts: BTreeSet<FactId>,
    /// Derived facts.
    pub derives: BTreeSet<usize>,
}

impl Reads {
    /// The facts of some conditions.
    pub fn of<'c>(checked: &Checked, conditions: impl IntoIterator<Item = &'c Condition>) -> Self {
        let mut reads = Self::default();
        conditions.into_iter().for_each(|condition| reads.add(checked, &condition.term));
        reads
    }

    /// Adds what a term reads, through derived facts.
    pub fn add(&mut self, checked: &Checked, term: &Term) {
        term.walk(&mut |part| match &part.kind {
            TermKind::Fact(id) | TermKind::Holds(id, _) | TermKind::Test(id, _) => {
                self.facts.insert(*id);
            }
            TermKind::Derived(id) if self.derives.insert(*id) => {
                if let Some(derived) = checked.derives.get(*id) {
                    self.add(checked, &derived.value.term);
                }
            }
            _ => {}
        });
    }

    /// Adds the answers from which the measures among them are computed.
    pub fn through_measures(mut self, checked: &Checked) -> Self {
        let measured: Vec<FactId> =
            measures(checked, &self.facts).flat_map(|path| answers(checked, path)).collect();
        self.facts.extend(measured);
        self
    }

    /// Whether answers alone settle them: no action can write a record.
    pub fn can_be_set(&self, checked: &Checked) -> bool {
        measures(checked, &self.facts).all(|path| records(path).is_empty())
    }

    /// Whether a measure stands beside another or beside an answer that it is computed from: then not every combination can be.
    pub fn are_entangled(&self, checked: &Checked) -> bool {
        let mut paths = measures(checked, &self.facts);
        let first = paths.next();
        paths.next().is_some()
            || first.is_some_and(|path| answers(checked, path).any(|id| self.facts.contains(&id)))
    }
}

fn measures<'a>(checked: &'a Checked, facts: &'a BTreeSet<FactId>) -> impl Iterator<Item = &'a str> {
    let facts = facts.iter().filter_map(|id| checked.facts.get(*id));
    facts.filter(|fact| fact.origin == Origin::Measure).map(|fact| fact.path.as_str())
}

fn answers<'a>(checked: &'a Checked, measure: &str) -> impl Iterator<Item = FactId> + use<'a> {
    inputs(measure).iter().filter_map(|path| checked.by_path.get(*path)).copied()
}
