//! Verdicts of the ladders, their counts and the sentence that a person reads first.

use crate::check::model::Ladder;
use crate::engine::{Judged, Situation};
use crate::judge::{NOTHING_ASSESSED, Possible};
use crate::order::Set;
use crate::text::Text;
use crate::wire::{
    Counts, Coverage, CoverageLevel, LadderVerdict, Question, VerdictRef, Warning, WarningKind,
};

/// One verdict per ladder.
pub fn verdicts(
    situation: &Situation<'_>,
    judged: &Judged,
    coverage: &Coverage,
    questions: &[Question],
    warnings: &[Warning],
) -> Vec<LadderVerdict> {
    let without = situation.waived.iter().any(|w| *w != 0).then(|| {
        let none = vec![0; situation.waived.len()];
        situation.judge_row(situation.row.clone(), &situation.grades, &none, &situation.values)
    });
    let ladders = &situation.inner().programme.ladders;
    ladders
        .iter()
        .zip(&judged.verdicts)
        .enumerate()
        .map(|(i, (ladder, possible))| {
            let refs: Vec<VerdictRef> = possible.iter().map(|v| named(ladder, v)).collect();
            let rules = situation.inner().ladders.get(i).map(|l| l.rules.as_slice()).unwrap_or_default();
            let active = &situation.dated.selection().active;
            let counted: Vec<u64> = rules.iter().zip(active).map(|(r, a)| r & a).collect();
            LadderVerdict {
                ladder: ladder.id.clone(),
                title: ladder.title.clone(),
                guaranteed: named(ladder, possible.guaranteed()),
                decided: possible.decided(),
                sentence: sentence(situation, ladder, possible, coverage, questions, warnings),
                without_waivers: without
                    .as_ref()
                    .and_then(|j| j.verdicts.get(i))
                    .map(|p| p.iter().map(|v| named(ladder, v)).collect()),
                counts: counts(situation, &counted),
                possible: refs,
            }
        })
        .collect()
}

/// The best question that a rule of the ladder waits for; the best of all where none does, for scores count rules beyond the ladder's.
fn next<'q>(situation: &Situation<'_>, ladder: &Ladder, questions: &'q [Question]) -> Option<&'q Question> {
    let rules: Set<&str> = ladder
        .rules
        .iter()
        .filter_map(|id| situation.inner().checked.rules.get(*id))
        .map(|rule| rule.id.as_str())
        .collect();
    let waits = |question: &&Question| {
        question.rules.is_empty() || question.rules.iter().any(|rule| rules.contains(rule.as_str()))
    };
    questions.iter().find(waits).or(questions.first())
}

/// A verdict by its number; the built-in one is "nothing assessed".
pub fn named(ladder: &Ladder, verdict: u32) -> VerdictRef {
    match ladder.verdicts.get(verdict as usize) {
        Some(verdict) => VerdictRef { id: verdict.id.clone(), label: verdict.label.clone() },
        None => VerdictRef {
            id: "nothing_assessed".to_owned(),
            label: Text::new("Tidak ada yang dinilai", "Nothing assessed"),
        },
    }
}

fn sentence(
    situation: &Situation<'_>,
    ladder: &Ladder,
    possible: &Possible,
    coverage: &Coverage,
    questions: &[Question],
    warnings: &[Warning],
) -> Text {
    let mut said = if possible.decided() {
        let label = named(ladder, possible.guaranteed()).label;
        Text::new(format!("{}.", label.id), format!("{}.", label.en))
    } else {
        let best = named(ladder, possible.mask.trailing_zeros().min(NOTHING_ASSESSED)).label;
        let worst = named(ladder, possible.guaranteed()).label;
        let mut said = Text::new(
            format!("Belum bisa diputuskan: antara {} dan {}", best.id, worst.id),
            format!("Cannot be decided yet: between {} and {}", best.en, worst.en),
        );
        match next(situation, ladder, questions) {
            Some(question)
                if coverage.level != CoverageLevel::None || questions.iter().any(|q| q.settles > 0.0) =>
            {
                let ended = |text: &str| {
                    if text.ends_with(['?', '.']) { text.to_owned() } else { format!("{text}.") }
                };
                said.id.push_str(&format!("; jawab: {}", ended(&question.ask.id)));
                said.en.push_str(&format!("; answer: {}", ended(&question.ask.en)));
            }
            _ => {
                said.id.push('.');
                said.en.push('.');
            }
        }
        said
    };
    match coverage.level {
        CoverageLevel::None => {
            said.id.push_str(" Aturan sektor ini belum tersedia.");
            said.en.push_str(" Rules for this sector are not available yet.");
        }
        CoverageLevel::Partial => {
            said.id.push_str(" Aturan untuk sektor dan pasar ini baru sebagian.");
            said.en.push_str(" Rules for this sector and market are only partly available.");
        }
        CoverageLevel::Full => {}
    }
    if let Some(stale) = warnings.iter().find(|w| w.kind == WarningKind::RulesStale) {
        said.id.push(' ');
        said.id.push_str(&stale.message.id);
        said.en.push(' ');
        said.en.push_str(&stale.message.en);
    }
    said
}

/// Labels of the rules in these bits; they add up.
pub fn counts(situation: &Situation<'_>, bits: &[u64]) -> Counts {
    let mut counts = Counts { selected: 0, met: 0, unmet: 0, unknown: 0, not_applicable: 0, waived: 0 };
    for (w, bits) in bits.iter().enumerate() {
        let waivable = situation.waived.get(w).copied().unwrap_or(0);
        let [_, unmet, _] = situation.row.words(w);
        let waived = unmet & waivable & bits;
        let count = |mask: u64| (mask & bits & !waived).count_ones();
        counts.selected += bits.count_ones();
        counts.waived += waived.count_ones();
        counts.met += count(situation.row.surely_met(w));
        counts.unmet += count(situation.row.surely_unmet(w));
        counts.not_applicable += count(situation.row.surely_exempt(w));
        counts.unknown += count(!situation.row.decided(w));
    }
    counts
}
