//! What changed between two assessments, and why as far as they tell.

mod reasons;

use crate::report::{format, words, words::Word};
use crate::text::{Lang, Text};
use crate::wire::{
    Assessment, Changes, LadderVerdict, Outcome, RuleChange, Score, ScoreChange, VerdictChange,
};

/// What changed from one assessment to another.
///
/// ```
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'")?;
/// # let assessment = engine.assess(&profile, "2026-11-21".parse()?);
/// let changes = layak::report::changes(&assessment, &assessment);
/// assert!(changes.rules.is_empty() && changes.score.is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn changes(before: &Assessment, after: &Assessment) -> Changes {
    let score = (before.score != after.score)
        .then(|| ScoreChange { before: before.score.clone(), after: after.score.clone() });
    Changes {
        circumstances: reasons::circumstances(before, after),
        verdicts: verdicts(before, after),
        score,
        rules: rules(before, after),
    }
}

fn verdicts(before: &Assessment, after: &Assessment) -> Vec<VerdictChange> {
    let labels = |v: &LadderVerdict| v.possible.iter().map(|step| step.label.clone()).collect::<Vec<_>>();
    let other = |v: &&LadderVerdict| before.verdicts.iter().find(|b| b.ladder == v.ladder);
    let change = |v: &LadderVerdict| VerdictChange {
        ladder: v.ladder.clone(),
        title: v.title.clone(),
        before: other(&v).map(labels).unwrap_or_default(),
        after: labels(v),
    };
    after.verdicts.iter().map(change).filter(|change| change.before != change.after).collect()
}

fn rules(before: &Assessment, after: &Assessment) -> Vec<RuleChange> {
    let mut changes = Vec::new();
    for new in &after.findings {
        let old = before.findings.iter().find(|old| old.rule == new.rule);
        if old.is_some_and(|old| old.outcome == new.outcome) {
            continue;
        }
        changes.push(RuleChange {
            rule: new.rule.clone(),
            title: new.title.clone(),
            before: old.map(|old| old.outcome),
            after: Some(new.outcome),
            because: reasons::of_rule(old, new),
        });
    }
    for old in before.findings.iter().filter(|old| after.findings.iter().all(|new| new.rule != old.rule)) {
        let because = vec![Text::new("aturan tidak berlaku lagi", "the rule is no longer in force")];
        let (rule, title) = (old.rule.clone(), old.title.clone());
        changes.push(RuleChange { rule, title, before: Some(old.outcome), after: None, because });
    }
    changes
}

/// What changed, as a text; ends with a line end. `bold` sets a heading apart.
///
/// ```
/// use layak::{Lang, report};
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let assess = |text| Ok::<_, Box<dyn std::error::Error>>(engine.assess(&engine.read_toml("contoh.toml", text)?, "2026-11-21".parse()?));
/// let changes = report::changes(&assess("legality.npwp = false")?, &assess("legality.npwp = true")?);
/// assert!(report::changes_text(&changes, Lang::En, str::to_owned).contains("[legality.npwp]: unmet -> met"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn changes_text(changes: &Changes, lang: Lang, bold: impl Fn(&str) -> String) -> String {
    let mut out = String::new();
    for text in &changes.circumstances {
        out.push_str(&format!("{}\n", text.get(lang)));
    }
    for change in &changes.verdicts {
        let or = format!(" {} ", Word::Or.get(lang));
        let side = |labels: &[Text]| match labels {
            [] => "–".to_owned(),
            labels => labels.iter().map(|label| label.get(lang)).collect::<Vec<_>>().join(&or),
        };
        let line = format!("{}: {} -> {}", change.title.get(lang), side(&change.before), side(&change.after));
        out.push_str(&format!("{}\n", bold(&line)));
    }
    if let Some(ScoreChange { before, after }) = &changes.score {
        let side = |score: &Option<Score>| {
            score.as_ref().map_or("–".to_owned(), |score| format::score(score, lang))
        };
        out.push_str(&format!("{}: {} -> {}\n", Word::Score.get(lang), side(before), side(after)));
    }
    for change in &changes.rules {
        let side = |outcome: Option<Outcome>| {
            outcome.map_or("–".to_owned(), |o| words::outcome(o).get(lang).to_owned())
        };
        let arrow = format!("{} -> {}", side(change.before), side(change.after));
        out.push_str(&format!("  {} [{}]: {arrow}\n", change.title.get(lang), change.rule));
        for reason in &change.because {
            out.push_str(&format!("    {}\n", reason.get(lang)));
        }
    }
    if out.is_empty() {
        out.push_str(match lang {
            Lang::Id => "tidak ada yang berubah\n",
            Lang::En => "nothing changed\n",
        });
    }
    out
}
