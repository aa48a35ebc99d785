//! What is true of every assessment, whatever the profile: labels add up, verdicts are consistent, findings have sources.

use layak::wire::{Assessment, Counts, Finding, LadderVerdict, Outcome};

/// Every law that an assessment breaks, one line each.
#[must_use]
pub fn broken_laws(assessment: &Assessment) -> Vec<String> {
    let mut broken = Vec::new();
    adds_up("all rules", &assessment.counts, &mut broken);
    if tally(&assessment.findings) != assessment.counts {
        broken.push("the counts are not those of the findings".to_owned());
    }
    for dimension in &assessment.dimensions {
        adds_up(&dimension.id, &dimension.counts, &mut broken);
    }
    let selected: u32 = assessment.dimensions.iter().map(|d| d.counts.selected).sum();
    if selected != assessment.counts.selected {
        broken.push(format!(
            "the dimensions have {selected} rules, all together {}",
            assessment.counts.selected
        ));
    }
    if assessment.verdicts.is_empty() {
        broken.push("no ladder was judged".to_owned());
    }
    assessment.verdicts.iter().for_each(|verdict| ladder(verdict, &mut broken));
    assessment.findings.iter().for_each(|finding| told(finding, &mut broken));
    if let Some(score) = &assessment.score
        && !(0.0 <= score.low && score.low <= score.high + 1e-9 && score.high <= 100.0 + 1e-9)
    {
        broken.push(format!("the score lies between {} and {}", score.low, score.high));
    }
    if !(0.0..=1.0 + 1e-9).contains(&assessment.completeness) {
        broken.push(format!("completeness is {}", assessment.completeness));
    }
    broken
}

fn adds_up(what: &str, counts: &Counts, broken: &mut Vec<String>) {
    let Counts { selected, met, unmet, unknown, not_applicable, waived } = counts;
    let sum = met + unmet + unknown + not_applicable + waived;
    if sum != *selected {
        broken.push(format!("{what}: the labels add up to {sum}, selected are {selected}"));
    }
}

fn tally(findings: &[Finding]) -> Counts {
    let count = |outcome: Outcome| findings.iter().filter(|f| f.outcome == outcome).fold(0, |n, _| n + 1);
    Counts {
        selected: findings.iter().fold(0, |n, _| n + 1),
        met: count(Outcome::Met),
        unmet: count(Outcome::Unmet),
        unknown: count(Outcome::Unknown),
        not_applicable: count(Outcome::NotApplicable),
        waived: count(Outcome::Waived),
    }
}

fn ladder(verdict: &LadderVerdict, broken: &mut Vec<String>) {
    let name = &verdict.ladder;
    adds_up(name, &verdict.counts, broken);
    match verdict.possible.last() {
        None => broken.push(format!("{name}: no verdict is possible")),
        Some(last) if last.id != verdict.guaranteed.id => {
            broken.push(format!(
                "{name}: {} is guaranteed, {} is the last that is possible",
                verdict.guaranteed.id, last.id
            ));
        }
        Some(_) => {}
    }
    if verdict.decided != (verdict.possible.len() == 1) {
        broken.push(format!(
            "{name}: decided is {} with {} verdicts",
            verdict.decided,
            verdict.possible.len()
        ));
    }
}

fn told(finding: &Finding, broken: &mut Vec<String>) {
    let rule = &finding.rule;
    if finding.sources.is_empty() {
        broken.push(format!("{rule}: no source"));
    }
    if finding.sentence.id.trim().is_empty() || finding.sentence.en.trim().is_empty() {
        broken.push(format!("{rule}: no sentence"));
    }
    let fits = match (finding.outcome, finding.possible.as_slice()) {
        (Outcome::Unknown, possible) => possible.len() > 1,
        (Outcome::Waived, possible) => possible.contains(&Outcome::Unmet),
        (outcome, possible) => possible == [outcome],
    };
    if !fits {
        broken.push(format!("{rule}: {:?}, while {:?} are possible", finding.outcome, finding.possible));
    }
    // Months are a list and no fact: what is missing from the history has no path that could be named.
    let on_history =
        finding.explanation.holds.as_ref().is_some_and(|reason| reason.condition.contains("continuity."));
    if finding.outcome == Outcome::Unknown
        && finding.depends_on.is_empty()
        && finding.still_needed.is_empty()
        && !on_history
    {
        broken.push(format!("{rule}: unknown, and nothing that it depends on"));
    }
}
