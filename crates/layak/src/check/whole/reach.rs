//! Rules that no profile can meet, fail, or be concerned by.

use super::pieces::{World, cut};
use crate::check::model::{Checked, Rule};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::text::text;

/// The most combinations of pieces that one rule is judged in; past them further facts stay in one piece.
const MOST_WORLDS: usize = 4096;

/// Reports every rule with an outcome that all profiles share.
pub fn unreachable(checked: &Checked, diagnostics: &mut Diagnostics) {
    for rule in checked.rules.iter().filter(|rule| !rule.retired) {
        let (mut concerned, mut met, mut unmet) = (false, false, false);
        each_world(checked, rule, |world| {
            if world.all(&rule.applies).may_true {
                let holds = world.truth(&rule.holds.term);
                concerned = true;
                met |= holds.may_true;
                unmet |= holds.may_false;
            }
            met && unmet
        });
        let message = match (concerned, met, unmet) {
            (false, ..) => text!("aturan ini tidak pernah berlaku", "this rule never applies"),
            (_, false, _) => text!("aturan ini tidak pernah dapat terpenuhi", "this rule can never be met"),
            (_, _, false) => text!("aturan ini selalu terpenuhi", "this rule is always met"),
            _ => continue,
        };
        let help = text!(
            "periksa `applies` dan `holds`: apa pun jawabannya, hasilnya sama",
            "look at `applies` and `holds`: whatever is answered, the outcome is the same"
        );
        let diagnostic = Diagnostic::new(Code::UnreachableRule, message).help(help);
        diagnostics.push(diagnostic.at(&rule.written.source, rule.written.span));
    }
}

/// Calls `visit` for every combination of pieces until it says that it has seen enough.
fn each_world(checked: &Checked, rule: &Rule, mut visit: impl FnMut(&World<'_>) -> bool) {
    let mut lists = cut(checked, rule.applies.iter().chain([&rule.holds]));
    let mut count = 1;
    lists.retain(|(_, list)| {
        let fits = count * list.len() <= MOST_WORLDS;
        count *= if fits { list.len() } else { 1 };
        fits
    });
    let mut world = World::open(checked);
    for nth in 0..count {
        let mut left = nth;
        for (id, list) in &lists {
            if let Some(piece) = list.get(left % list.len()) {
                world.fix(*id, piece.clone());
            }
            left /= list.len();
        }
        if visit(&world) {
            return;
        }
    }
}
