//! Quantity and sameness, on the shared cases: what a history lets a workshop promise, and when two workshops make the same.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use layak::wire::{Answer, Assessment, Finding, Outcome, Possible, Truth};
use layak_tests::cases::all;

fn assessed(name: &str) -> Assessment {
    let cases = all().unwrap();
    let found = cases.iter().find(|case| case.name == format!("kapasitas/{name}.toml"));
    match found.unwrap_or_else(|| panic!("no case {name}")).answer().unwrap() {
        Answer::Assessment(assessment) => *assessment,
        Answer::Refused { diagnostics } => panic!("{name}: {diagnostics:?}"),
    }
}

fn finding<'a>(assessment: &'a Assessment, rule: &str) -> &'a Finding {
    assessment.findings.iter().find(|finding| finding.rule == rule).unwrap()
}

/// An order between the safe and the hoped quantity is unknown, and the answer says what would settle it.
#[test]
fn t13_between_safe_and_hoped_is_unknown_and_says_what_is_missing() {
    let between = assessed("t13-janji-antara");
    let promise = between.production.as_ref().and_then(|production| production.promise.as_ref()).unwrap();
    let hoped = promise.hoped.unwrap();
    assert!(promise.safe < 565.0 && 565.0 < hoped, "{} {hoped}", promise.safe);
    let finding = finding(&between, "capacity.safe-promise");
    assert_eq!(finding.outcome, Outcome::Unknown);
    let needed: Vec<&str> = finding.still_needed.iter().map(|text| text.en.as_str()).collect();
    assert!(needed.iter().any(|text| text.contains("trial order")), "{needed:?}");
    // The coverage that was measured is told, not the nominal 90 %.
    let tested = promise.tested.as_ref().unwrap();
    assert!(tested.low < tested.nominal && tested.months == 12);
    assert!(
        promise.words.en.contains(&format!("{} to", (tested.low * 100.0).floor())),
        "{}",
        promise.words.en
    );

    for (name, outcome) in [
        ("t13-janji-aman", Outcome::Met),
        ("t13-janji-lewat", Outcome::Unmet),
        ("t13-janji-percobaan", Outcome::Met),
    ] {
        let other = assessed(name);
        assert_eq!(self::finding(&other, "capacity.safe-promise").outcome, outcome, "{name}");
    }
}

/// Equal means of five items each prove nothing; twenty items each do.
#[test]
fn t14_equal_means_of_few_items_are_not_the_same_thing() {
    let few = assessed("gabungan-diukur-5");
    let quality = few.quality.as_ref().unwrap();
    let pair = quality.pairs.first().unwrap();
    assert_eq!((pair.difference, pair.same), (0.0, Truth::Unknown));
    assert!(pair.low.unwrap() < -0.3 && 0.3 < pair.high.unwrap());
    assert!(pair.still.is_some_and(|still| still > 0), "{:?}", pair.still);
    assert_eq!(few.fulfilment.as_ref().unwrap().pooled, Truth::Unknown);

    let many = assessed("gabungan-diukur-20");
    let pair = many.quality.as_ref().unwrap().pairs.first().unwrap();
    assert_eq!((pair.same, pair.still), (Truth::True, Some(0)));
    assert_eq!(many.fulfilment.as_ref().unwrap().pooled, Truth::True);
}

/// With fewer than six months history says nothing, and reports tell how many are wanting.
#[test]
fn five_months_say_how_many_are_wanting() {
    let five = assessed("janji-lima-bulan");
    let measure = &five.measures["order.deliverable"];
    assert!(matches!(measure.value, Possible::Unanswered(true)), "{:?}", measure.value);
    assert!(measure.note.as_ref().unwrap().en.contains("1 more"), "{:?}", measure.note);
    let six = assessed("janji-enam-bulan");
    let promise = six.production.unwrap().promise.unwrap();
    assert!(!promise.season_covered && promise.words.id.contains("Musim belum tercakup"));
}
