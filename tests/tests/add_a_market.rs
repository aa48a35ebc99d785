//! Adding a market works as `rules/README.md` shows it: its blocks are put into a copy of the rules, word for word, and the new rule is there.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where it fails")]

use layak::wire::{CoverageLevel, Outcome};
use layak::{Lang, Rules};
use layak_tests::{shipped, steps};
use std::collections::BTreeMap;

const SECTION: &str = "## Add a market in ten minutes";

/// The rules with every step of the README done, and the profile that it shows.
fn walked() -> (BTreeMap<String, String>, String) {
    let readme = std::fs::read_to_string(shipped::folder().join("README.md")).unwrap();
    let steps = steps::read(&readme, SECTION);
    let (rules, profiles): (Vec<_>, Vec<_>) =
        steps.into_iter().partition(|step| step.path.starts_with("rules/"));
    let kinds: Vec<&str> = rules.iter().map(|step| step.path.as_str()).collect();
    assert_eq!(
        kinds,
        [
            "rules/vocabulary/order/set.toml",
            "rules/sources/market-korea.toml",
            "rules/market/korea/set.toml",
            "rules/market/korea/rules.cases.toml",
            "rules/programme/gpei-jatim.toml",
        ]
    );
    let mut files = shipped::texts().unwrap();
    for step in &rules {
        steps::apply(step, &mut files).unwrap();
    }
    let [profile] = profiles.as_slice() else { panic!("one profile: {profiles:?}") };
    (files, profile.text.clone())
}

#[test]
fn the_steps_of_the_readme_give_a_sound_market() {
    let (files, _) = walked();
    let faults: Vec<String> = Rules::check(&files).iter().map(|found| found.to_plain(Lang::En)).collect();
    assert!(faults.is_empty(), "{}", faults.join("\n"));

    // The cases of the other rules have their own test, and take their time.
    let files = files.iter().filter(|(name, _)| !name.ends_with(".cases.toml") || name.contains("/korea/"));
    let report = Rules::from_texts(files).unwrap().run_cases().unwrap();
    assert!(report.cases.len() >= 4 && report.passed(), "{:?}", report.cases);
    let coverage: Vec<_> = report.coverage.iter().filter(|rule| rule.rule.starts_with("korea.")).collect();
    assert!(!coverage.is_empty() && coverage.iter().all(|rule| rule.missing.is_empty()), "{coverage:?}");
    println!("{} cases, {} rules of the new market", report.cases.len(), coverage.len());
}

#[test]
fn an_assessment_for_that_market_lists_the_new_rule() {
    let (files, profile) = walked();
    let shipped = Rules::from_texts(shipped::texts().unwrap()).unwrap().programme("gpei-jatim").unwrap();
    assert!(shipped.read_toml("contoh-korea.toml", &profile).is_err(), "the choice is new");

    let engine = Rules::from_texts(&files).unwrap().programme("gpei-jatim").unwrap();
    let profile = engine.read_toml("contoh-korea.toml", &profile).unwrap();
    let assessment = engine.assess(&profile, "2026-11-21".parse().unwrap());
    let finding = assessment.findings.iter().find(|finding| finding.rule == "korea.origin-form").unwrap();
    assert_eq!(finding.outcome, Outcome::Unmet);
    assert!(assessment.actions.iter().any(|action| action.id == "korea.get-form"));
    // Not yet judged is said, and partial is what the README writes.
    assert_eq!(assessment.coverage.level, CoverageLevel::Partial);
    assert!(assessment.coverage.note.unwrap().get(Lang::En).contains("Korea"));
}

#[test]
fn steps_that_do_not_fit_are_told() {
    let page = "## A\n`rules/a.toml`:\n\n```toml\nx = 1\n```\nwords\n\n```sh\nls\n```\n`rules/a.toml`, below the line `x = 2`:\n```toml\ny = 1\n```\n## B\n";
    let found = steps::read(page, "## A");
    assert_eq!(found.len(), 2);
    let mut files = BTreeMap::new();
    steps::apply(&found[0], &mut files).unwrap();
    assert_eq!(steps::apply(&found[0], &mut files).unwrap_err(), "a.toml: is there already");
    assert_eq!(steps::apply(&found[1], &mut files).unwrap_err(), "a.toml: the line `x = 2` stands 0 times");
}
