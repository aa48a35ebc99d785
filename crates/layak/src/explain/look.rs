//! A short result: verdicts, counts and what to ask, without a finding for each rule. It says what an assessment says, and takes a fraction of the time.

use super::{assemble, questions, verdicts, warnings};
use crate::engine::{Dated, Situation};
use crate::profile::Profile;
use crate::wire::{Basis, Look, Severity};

/// Looks at one profile; the questions are the slowest part.
pub fn look(dated: &Dated, profile: &Profile, ask: bool) -> Look {
    let situation = Situation::new(dated, profile, dated.inner().programme.doc.evidence_level);
    let judged = situation.judge();
    let coverage = assemble::coverage(&situation);
    let questions = if ask { questions::questions(&situation, &judged) } else { Vec::new() };
    let warnings = warnings::warnings(&situation);
    Look {
        as_of: dated.as_of(),
        verdicts: verdicts::verdicts(&situation, &judged, &coverage, &questions, &warnings),
        required: verdicts::counts(&situation, &required(&situation)),
        counts: verdicts::counts(&situation, &dated.selection().active),
        coverage,
        order: assemble::order(&situation),
        open: questions.into_iter().map(|question| question.path).collect(),
        warnings,
    }
}

/// Bits of the rules in force that may be worded "wajib": demanded by law or the destination, and counted.
fn required(situation: &Situation<'_>) -> Vec<u64> {
    let (inner, selection) = (situation.inner(), situation.dated.selection());
    let mut bits = vec![0; selection.active.len()];
    for (i, (rooted, selected)) in inner.program.rules.iter().zip(&selection.rules).enumerate() {
        let basis = inner.checked.rules.get(rooted.rule).map(|rule| rule.basis);
        let demanded = matches!(basis, Some(Basis::Law | Basis::Market));
        if let (true, Some(word)) = (demanded && selected.severity != Severity::Info, bits.get_mut(i / 64)) {
            *word |= 1 << (i % 64);
        }
    }
    bits.iter().zip(&selection.active).map(|(bits, active)| bits & active).collect()
}
