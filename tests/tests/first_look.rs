//! The owner's first look: a first useful result comes after few questions, whatever the owner knows.

#![expect(clippy::unwrap_used, clippy::panic, reason = "a test stops where it fails")]

use layak::{Engine, Options, Rules};
use layak_tests::answers::{answers, nested};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const TODAY: &str = "2026-11-21";

/// The most questions before the first useful result: for food, and for other goods.
const MOST: (usize, usize) = (15, 10);

fn engine() -> Engine {
    Rules::builtin().unwrap().programme("self-check").unwrap()
}

/// The questions that an owner is asked, in order, until the verdict is decided or nothing is open that the owner could still answer.
/// What the owner does not know is asked once and passed over.
fn asked(engine: &Engine, truth: &BTreeMap<String, Value>) -> (Vec<String>, bool) {
    let mut given: BTreeMap<String, Value> =
        truth.get("product.unit").map(|unit| ("product.unit".to_owned(), unit.clone())).into_iter().collect();
    let mut asked: Vec<String> = Vec::new();
    let mut done = BTreeSet::new();
    loop {
        let profile =
            engine.read_value("profile", &nested(&given)).unwrap_or_else(|refused| panic!("{refused}"));
        let options = Options { questions: true, ..Options::new(TODAY.parse().unwrap()) };
        let assessment = engine.assess_with(&profile, &options);
        let decided = assessment.verdicts.iter().all(|v| v.decided);
        let open = assessment.questions.iter().map(|q| &q.path).find(|path| !done.contains(*path));
        let Some(path) = open.filter(|_| !decided) else { return (asked, decided) };
        assert!(!asked.contains(path), "{path} was asked twice");
        asked.push(path.clone());
        // Some owners know a part, such as "held or applied for": that is an answer too, and not asked again.
        done.insert(path.clone());
        given.extend(truth.get(path).map(|answer| (path.clone(), answer.clone())));
    }
}

#[test]
fn few_questions_lead_to_a_first_result() {
    let engine = engine();
    let (mut most, mut looked, mut decided) = ((0, 0), 0, 0);
    for (name, mut truth) in answers() {
        // Whoever makes the goods knows what they are.
        truth.entry("product.sector".to_owned()).or_insert_with(|| json!("food"));
        let (questions, is_decided) = asked(&engine, &truth);
        let is_food = truth.get("product.sector") == Some(&json!("food"));
        let limit = if is_food { MOST.0 } else { MOST.1 };
        assert!(questions.len() <= limit, "{name}: {} questions\n{}", questions.len(), questions.join("\n"));
        let most = if is_food { &mut most.0 } else { &mut most.1 };
        *most = (*most).max(questions.len());
        looked += 1;
        decided += usize::from(is_decided);
    }
    println!(
        "{looked} profiles, {decided} decided; at most {} questions for food, {} for other goods",
        most.0, most.1
    );
    assert!(looked > 60 && decided > looked / 2, "{looked} {decided}");
}

#[test]
fn no_path_through_the_first_look_is_longer() {
    // An owner who knows nothing is asked everything that could matter to anybody.
    for (sector, limit) in [("food", MOST.0), ("footwear", MOST.1), ("batik", MOST.1), ("other", MOST.1)] {
        let truth = BTreeMap::from([("product.sector".to_owned(), json!(sector))]);
        let (questions, _) = asked(&engine(), &truth);
        assert!(questions.len() <= limit, "{sector}: {}\n{}", questions.len(), questions.join("\n"));
        assert_eq!(questions[0], "product.sector", "filter questions come first");
    }
}
