//! Actions that wait for a condition which only actions after them bring about. Circles of names are refused while loading.

use super::idle::changed;
use super::pieces::World;
use super::places::Places;
use super::reads::Reads;
use crate::check::model::{ActionId, Checked, FactId, Kind, Remedy};
use crate::check::term::Condition;
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::text::text;
use crate::value::{Possible, Tri};
use std::collections::BTreeSet;

/// Reports actions that no plan can begin unless their condition holds from the start.
pub fn circles(checked: &Checked, places: &Places<'_>, diagnostics: &mut Diagnostics) {
    let waits: Vec<Vec<Vec<ActionId>>> =
        checked.actions.iter().map(|action| waits(checked, action)).collect();
    // Least fixed point: what can begin makes more begin.
    let mut can_begin = BTreeSet::new();
    loop {
        let before = can_begin.len();
        for (id, (action, waits)) in checked.actions.iter().zip(&waits).enumerate() {
            let one_can = |helpers: &Vec<ActionId>| helpers.iter().any(|helper| can_begin.contains(helper));
            if action.first().all(|first| can_begin.contains(&first)) && waits.iter().all(one_can) {
                can_begin.insert(id);
            }
        }
        if can_begin.len() == before {
            break;
        }
    }
    let place =
        |action: &Remedy| places.actions.iter().find(|(path, _)| *path == action.id).map(|(_, place)| place);
    let circles = Circles { checked, waits: &waits, can_begin: &can_begin };
    for (id, action) in checked.actions.iter().enumerate() {
        if let (Some(helper), Some(place)) = (circles.closing(id), place(action)) {
            let (id, helper) = (&action.id, &helper.id);
            let message = text!(
                "`{id}` menunggu syarat yang hanya dipenuhi `{helper}`, dan `{helper}` baru bisa sesudah `{id}`",
                "`{id}` waits for a condition that only `{helper}` brings about, which can begin only after `{id}`"
            );
            let help = text!(
                "ubah `requires` salah satunya, atau tambahkan tindakan yang memenuhi syarat itu",
                "change the `requires` of one, or add an action that brings the condition about"
            );
            let circle = Diagnostic::new(Code::CircularRequirement, message).help(help);
            diagnostics.push_at(circle, place.source, place.span);
        }
    }
}

/// Actions that cannot begin, with what they wait for.
struct Circles<'a> {
    checked: &'a Checked,
    waits: &'a [Vec<Vec<ActionId>>],
    can_begin: &'a BTreeSet<ActionId>,
}

impl<'a> Circles<'a> {
    /// The action that brings about a condition of this one and waits for it, if there is one.
    fn closing(&self, id: ActionId) -> Option<&'a Remedy> {
        let mut stuck =
            self.waits.get(id)?.iter().filter(|helpers| helpers.iter().all(|h| !self.can_begin.contains(h)));
        let helper = stuck.find_map(|helpers| helpers.iter().find(|helper| self.waits_for(**helper, id)))?;
        self.checked.actions.get(*helper)
    }

    fn waits_for(&self, from: ActionId, to: ActionId) -> bool {
        let (mut seen, mut open) = (BTreeSet::from([from]), vec![from]);
        while let Some(id) = open.pop() {
            if id == to {
                return true;
            }
            let first = self.checked.actions.get(id).into_iter().flat_map(Remedy::first);
            let helpers = self.waits.get(id).into_iter().flatten().flatten().copied();
            open.extend(
                first.chain(helpers).filter(|next| !self.can_begin.contains(next) && seen.insert(*next)),
            );
        }
        false
    }
}

/// For each condition of an action that needs some action to become true: the actions that can bring it about.
fn waits(checked: &Checked, action: &Remedy) -> Vec<Vec<ActionId>> {
    action.conditions().filter_map(|condition| helpers(checked, condition)).collect()
}

/// The actions without which a condition cannot become true; none if it can hold without any.
fn helpers(checked: &Checked, condition: &Condition) -> Option<Vec<ActionId>> {
    let reads = Reads::of(checked, [condition]).facts;
    let touching = |action: &Remedy| changed(action).any(|fact| reads.contains(&fact));
    let mut untouched = World::open(checked);
    for fact in &reads {
        if let Some(rest) = without(checked, *fact) {
            untouched.fix(*fact, rest);
        }
    }
    if untouched.truth(&condition.term).may_true {
        return None;
    }
    let brings_about = |action: &Remedy| {
        let mut world = World::open(checked);
        action.sets.iter().for_each(|(fact, value)| world.fix(*fact, value.clone()));
        touching(action) && world.truth(&condition.term).may_true
    };
    Some((0..).zip(&checked.actions).filter(|(_, action)| brings_about(action)).map(|(id, _)| id).collect())
}

/// The values of a bool or choice that no action sets; none where it is not known to lack any.
fn without(checked: &Checked, fact: FactId) -> Option<Possible> {
    let values = checked.actions.iter().flat_map(|action| &action.sets).filter(|(id, _)| *id == fact);
    let (mut bools, mut choices) = (Tri::EITHER, u64::MAX);
    for (_, value) in values {
        match value {
            Possible::Bool(set) => {
                bools.may_true &= !set.may_true;
                bools.may_false &= !set.may_false;
            }
            Possible::Choice(set) => choices &= !set,
            _ => return None,
        }
    }
    match &checked.facts.get(fact)?.kind {
        Kind::Bool if bools != Tri::EITHER && (bools.may_true || bools.may_false) => {
            Some(Possible::Bool(bools))
        }
        Kind::Choice(list) if choices != u64::MAX && choices & list.all() != 0 => {
            Some(Possible::Choice(choices & list.all()))
        }
        _ => None,
    }
}
