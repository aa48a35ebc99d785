//! The shared cases: every profile in `tests/cases`, asked as every surface asks, against what is expected of it.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where it fails")]

use layak::wire::{Answer, Assessment, Outcome, UpcomingKind};
use layak_tests::cases::{self, Case};
use std::collections::BTreeSet;

/// Fewer profiles than this, and a folder has gone missing.
const FEWEST: usize = 40;

fn case(name: &str) -> Case {
    cases::all()
        .unwrap()
        .into_iter()
        .find(|case| case.name == name)
        .unwrap_or_else(|| panic!("no case {name}"))
}

fn assessed(name: &str) -> Assessment {
    match case(name).answer().unwrap() {
        Answer::Assessment(assessment) => *assessment,
        Answer::Refused { diagnostics } => panic!("{name}: {diagnostics:?}"),
    }
}

fn outcome(assessment: &Assessment, rule: &str) -> Option<Outcome> {
    assessment.findings.iter().find(|finding| finding.rule == rule).map(|finding| finding.outcome)
}

#[test]
fn every_case_is_as_expected() {
    let cases = cases::all().unwrap();
    let profiles: BTreeSet<_> = cases.iter().map(|case| &case.profile).collect();
    let mut wrong = Vec::new();
    let (mut assessed, mut refused) = (0, 0);
    for case in &cases {
        let answer = case.answer().unwrap();
        let mut lines = cases::mismatches(&case.expect, &answer);
        match &answer {
            Answer::Assessment(assessment) => {
                assessed += 1;
                lines.extend(cases::broken_laws(assessment));
            }
            Answer::Refused { .. } => refused += 1,
        }
        wrong.extend(lines.into_iter().map(|line| format!("{}: {line}", case.name)));
    }
    println!("shared cases: {} profiles, {assessed} assessments, {refused} refusals", profiles.len());
    assert!(wrong.is_empty(), "{} differences\n{}", wrong.len(), wrong.join("\n"));
    assert!(profiles.len() >= FEWEST, "only {} profiles", profiles.len());
}
