//! Pairs of rules that nobody can meet together, although both apply and each alone can be met.
//!
//! Only what is certain is told: the pair is judged on sets, in pieces of the facts that it reads. A pair that takes too long is let pass, and
//! so is one that is out of reach because only one of the two can be met at all where both apply: there the remedy is to leave the state in
//! which the other applies ("no wooden pallets" beside "wooden pallets are treated").

use super::pieces::{Cut, World, cut};
use super::reads::Reads;
use crate::check::model::{Checked, FactId, Programme, Rule, RuleId};
use crate::check::term::Condition;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::order::Arrange;
use crate::text::text;
use crate::value::Tri;
use crate::wire::Severity;
use std::collections::{BTreeMap, BTreeSet};

/// The most worlds that one question about a pair may take.
const MOST_WORLDS: usize = 2048;

/// Reports every contradictory pair, at the rule that comes later.
pub fn contradictory(checked: &Checked, diagnostics: &mut Diagnostics) {
    for (first, second) in pairs(checked) {
        let (Some(first), Some(second)) = (checked.rules.get(first), checked.rules.get(second)) else {
            continue;
        };
        if in_force_together(first, second) && contradict(checked, first, second) {
            let id = &first.id;
            let message = text!(
                "aturan ini dan `{id}` tidak pernah dapat terpenuhi bersama",
                "this rule and `{id}` can never both be met"
            );
            let help = text!(
                "ubah `holds` salah satunya, atau beri `applies` yang memisahkan keduanya",
                "change the `holds` of one, or keep them apart by `applies`"
            );
            diagnostics.push(
                Diagnostic::new(Code::ContradictoryRules, message)
                    .help(help)
                    .at(&second.written.source, second.written.span)
                    .label(
                        &first.written.source,
                        first.written.span,
                        text!("aturan yang lain", "the other rule"),
                    ),
            );
        }
    }
}

/// Pairs of one programme of which one demands something of a fact that the other reads, too.
fn pairs(checked: &Checked) -> BTreeSet<(RuleId, RuleId)> {
    let holds = |rule: &Rule| Reads::of(checked, [&rule.holds]).facts;
    let reads = |rule: &Rule| Reads::of(checked, conditions(rule)).facts;
    let mut demanding: BTreeMap<FactId, Vec<RuleId>> = BTreeMap::new();
    let mut reading: BTreeMap<FactId, Vec<RuleId>> = BTreeMap::new();
    for (id, rule) in checked.rules.iter().enumerate().filter(|(_, rule)| !rule.retired) {
        holds(rule).into_iter().for_each(|fact| demanding.entry(fact).or_default().push(id));
        reads(rule).into_iter().for_each(|fact| reading.entry(fact).or_default().push(id));
    }
    let counted: Vec<BTreeSet<RuleId>> =
        checked.programmes.values().map(|programme| counted(checked, programme)).collect();
    let mut pairs = BTreeSet::new();
    for (fact, demanding) in &demanding {
        for a in demanding {
            for b in reading.get(fact).into_iter().flatten().filter(|b| *b != a) {
                if counted.iter().any(|rules| rules.contains(a) && rules.contains(b)) {
                    pairs.insert((*a.min(b), *a.max(b)));
                }
            }
        }
    }
    pairs
}

/// Rules that weigh in a programme: a remark contradicts nothing.
fn counted(checked: &Checked, programme: &Programme) -> BTreeSet<RuleId> {
    let weighs = |id: &RuleId| {
        checked.rules.get(*id).is_some_and(|rule| programme.severity(*id, rule) != Severity::Info)
    };
    programme.rules.iter().copied().filter(weighs).collect()
}

fn in_force_together(a: &Rule, b: &Rule) -> bool {
    let before = |a: &Rule, b: &Rule| matches!((a.to, b.from), (Some(to), Some(from)) if to < from);
    !before(a, b) && !before(b, a)
}

fn conditions(rule: &Rule) -> impl Iterator<Item = &Condition> {
    rule.applies.iter().chain([&rule.holds])
}

fn contradict(checked: &Checked, a: &Rule, b: &Rule) -> bool {
    let together: Vec<&Condition> = conditions(a).chain(conditions(b)).collect();
    let mut cuts = cut(checked, together.iter().copied());
    // A contradiction lies in what both read: there the search ends soonest.
    let (of_a, of_b) = (Reads::of(checked, conditions(a)).facts, Reads::of(checked, conditions(b)).facts);
    cuts.arrange_by_key(|(fact, _)| !(of_a.contains(fact) && of_b.contains(fact)));
    let found = |conditions: &[&Condition], enough| {
        Search { conditions, enough, left: MOST_WORLDS }.run(&mut World::open(checked), &cuts)
    };
    if found(&together, Enough::Possible) != Some(false) {
        return false;
    }
    // Each alone, where both certainly apply.
    let both_apply = || a.applies.iter().chain(&b.applies);
    !Reads::of(checked, together.iter().copied()).are_entangled(checked)
        && [a, b].iter().all(|rule| {
            let alone: Vec<&Condition> = both_apply().chain([&rule.holds]).collect();
            found(&alone, Enough::Certain) == Some(true)
        })
}

#[derive(Clone, Copy, PartialEq)]
enum Enough {
    /// What may hold in a world is found.
    Possible,
    /// Only what holds whatever is left open in it.
    Certain,
}

/// A search for a world in which all conditions hold, one fact after the other; what fails already is not looked into.
struct Search<'a> {
    conditions: &'a [&'a Condition],
    enough: Enough,
    left: usize,
}

impl Search<'_> {
    /// Whether there is one; `None` if it took too long to say.
    fn run(&mut self, world: &mut World<'_>, cuts: &[Cut]) -> Option<bool> {
        self.left = self.left.checked_sub(1)?;
        let truth = world.all(self.conditions.iter().copied());
        match (truth, cuts.split_first()) {
            (Tri { may_true: false, .. }, _) => Some(false),
            (Tri { may_false: false, .. }, _) => Some(true),
            (_, None) => Some(self.enough == Enough::Possible),
            (_, Some(((fact, pieces), rest))) => {
                for piece in pieces {
                    world.fix(*fact, piece.clone());
                    let found = self.run(world, rest);
                    if found != Some(false) {
                        return found;
                    }
                }
                world.free(*fact);
                Some(false)
            }
        }
    }
}
