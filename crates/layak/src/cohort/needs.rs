//! What keeps a candidate without a place back: rules that are unmet or undecided, those first that would help most.

use super::Plan;
use crate::engine::Situation;
use crate::wire::{Criterion, Need, Outcome, Severity};

/// The most rules that are shown.
const MOST: usize = 5;

/// The rules, and how many more there are. Where the verdict decides, decisive rules of its ladder come first; elsewhere points do.
pub fn needs(situation: &Situation<'_>, plan: &Plan, decided_by: Option<Criterion>) -> (Vec<Need>, u32) {
    let (inner, selection) = (situation.inner(), situation.dated.selection());
    let ladder = inner.programme.ladders.get(plan.ladder);
    let low = |row: &crate::judge::Row| {
        selection.weights.score(row, &situation.grades, None).map_or(0.0, |score| score.lo)
    };
    let now = low(&situation.row);
    let mut found = Vec::new();
    for (at, (rooted, selected)) in inner.program.rules.iter().zip(&selection.rules).enumerate() {
        let (word, bit) = (at / 64, 1_u64 << (at % 64));
        let [_, unmet, _] = situation.row.words(word);
        let waived = unmet & situation.waived.get(word).copied().unwrap_or(0);
        let settled = situation.row.surely_met(word) | situation.row.surely_exempt(word) | waived;
        if !selected.active || selected.severity == Severity::Info || settled & bit != 0 {
            continue;
        }
        let Some(rule) = inner.checked.rules.get(rooted.rule) else { continue };
        let mut met = situation.row.clone();
        met.force_met(at);
        let surely = situation.row.surely_unmet(word) & bit != 0;
        found.push(Need {
            rule: rule.id.clone(),
            title: rule.title.clone(),
            outcome: if surely { Outcome::Unmet } else { Outcome::Unknown },
            severity: selected.severity,
            in_ladder: ladder.is_some_and(|ladder| ladder.rules.binary_search(&rooted.rule).is_ok()),
            points: ((low(&met) - now).max(0.0) * 1e9).round() / 1e9,
        });
    }
    let by_verdict = decided_by.is_none_or(|criterion| criterion == Criterion::Verdict);
    let gate = |need: &Need| !(by_verdict && need.in_ladder && need.severity <= Severity::Major);
    found.sort_by(|a, b| {
        let (a_first, b_first) = (gate(a), gate(b));
        let gates = if a_first || b_first { a_first.cmp(&b_first) } else { a.severity.cmp(&b.severity) };
        gates.then(b.points.total_cmp(&a.points))
    });
    let more = found.len().saturating_sub(MOST) as u32;
    found.truncate(MOST);
    (found, more)
}
