//! Nothing of the references is lost and no rule comes from nowhere: maps, list and rules agree, and the README counts what is there.

#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

use layak_tests::completeness::{self, Maps};
use layak_tests::shipped::{self, Shipped};
use std::collections::BTreeMap;

fn shipped() -> Shipped {
    Shipped::read(&shipped::texts().unwrap()).unwrap()
}

fn maps() -> Maps {
    completeness::read().unwrap()
}

fn none<T: std::fmt::Display>(faults: &[T]) {
    let shown: Vec<String> = faults.iter().map(ToString::to_string).collect();
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), shown.join("\n"));
}

#[test]
fn every_criterion_is_held_or_says_why_not() {
    let maps = maps();
    none(&maps.broken(&shipped()));
    let tally = maps.tally();
    println!(
        "{} criteria: {} encoded, {} encoded in part, {} left out",
        tally.criteria, tally.whole, tally.part, tally.left_out
    );
}

#[test]
fn the_list_of_criteria_and_the_maps_hold_the_same() {
    none(&maps().unlisted());
}

#[test]
fn every_rule_stems_from_a_criterion() {
    none(&maps().rules_from_nowhere(&shipped()));
}

#[test]
fn every_gate_of_law_was_looked_at_twice() {
    none(&maps().wrong_gates(&shipped()));
}

#[test]
fn the_readme_counts_what_is_there() {
    let path = shipped::folder().join("README.md");
    let readme = std::fs::read_to_string(&path).unwrap();
    let (before, after) =
        readme.split_once("## Counts\n\n").expect("a section `Counts` with the table first");
    let end = after.lines().take_while(|line| line.starts_with('|')).map(|line| line.len() + 1).sum();
    let (shown, rest) = after.split_at(end);
    let found = shipped().counts_table();
    if std::env::var_os("LAYAK_UPDATE").is_some() {
        std::fs::write(&path, format!("{before}## Counts\n\n{found}{rest}")).unwrap();
    } else {
        assert_eq!(shown, found, "rules/README.md counts otherwise; LAYAK_UPDATE=1 writes the table anew");
    }
}

/// The check itself can fail: each kind of mistake is found.
#[test]
fn every_question_has_a_help_in_both_languages() {
    let rules = layak::Rules::builtin().unwrap();
    let (mut asked, mut faults) = (0, Vec::new());
    for programme in rules.programmes() {
        let request = serde_json::json!({ "want": "form", "programme": programme }).to_string();
        let answer: layak::wire::FormAnswer = serde_json::from_str(&layak::form_json(&request)).unwrap();
        let layak::wire::FormAnswer::Form(form) = answer else { panic!("no form of {programme}") };
        asked += form.facts.len();
        let helped = |text: &layak::Text| !text.id.trim().is_empty() && !text.en.trim().is_empty();
        faults.extend(
            form.facts
                .iter()
                .filter(|fact| !fact.help.as_ref().is_some_and(helped))
                .map(|fact| fact.path.clone()),
        );
    }
    assert!(asked > 0);
    faults.dedup();
    none(&faults);
}

#[test]
fn mistakes_in_a_map_are_found() {
    let shipped = shipped();
    let check = |map: &str, list: &str| {
        let maps = BTreeMap::from([("a.toml".to_owned(), map.to_owned())]);
        completeness::parse(&maps, list).map(|maps| (maps.broken(&shipped), maps.unlisted()))
    };
    let good = "[criterion.A-1]\ntitle = 'a'\nrules = ['legality.nib']\n";
    assert_eq!(check(good, "A-1  a\n").unwrap(), (Vec::new(), Vec::new()));
    for (map, fault) in [
        ("[criterion.A-1]\ntitle = 'a'\n", "a.toml: A-1: held by nothing, and no reason"),
        ("[criterion.A-1]\ntitle = ' '\nrules = ['legality.nib']\n", "a.toml: A-1: no title"),
        (
            "[criterion.A-1]\ntitle = 'a'\nrules = ['legality.nip']\n",
            "a.toml: A-1: no such rules: legality.nip",
        ),
        (
            "[criterion.A-1]\ntitle = 'a'\nsources = ['legality.nib']\n",
            "a.toml: A-1: no such sources: legality.nib",
        ),
        ("[criterion.A-1]\ntitle = 'a'\nleft_out = 'not needed'\n", "a.toml: A-1: no reason: `not needed`"),
    ] {
        assert_eq!(check(map, "A-1  a\n").unwrap().0, [fault]);
    }
    assert!(check("[criterion.A-1]\ntitle = 'a'\nrule = ['legality.nib']\n", "").is_err());
    assert_eq!(check(good, "A-1  a\nA-1  a\n").unwrap().0, ["criteria.txt: A-1 stands twice"]);
    assert_eq!(
        check(good, "A-2  b\n").unwrap().1,
        ["A-2: in criteria.txt, in no map", "A-1: in a.toml, not in criteria.txt"]
    );

    let maps = BTreeMap::from([(
        "a.toml".to_owned(),
        "[criterion.GATE-1]\ntitle = 'a'\nrules = ['legality.npwp']\n[criterion.NO-GATE-1]\ntitle = 'a'\nrules = ['bpom.md-valid']\n"
            .to_owned(),
    )]);
    let maps = completeness::parse(&maps, "").unwrap();
    assert!(maps.rules_from_nowhere(&shipped).contains(&"legality.nib"));
    let gates = maps.wrong_gates(&shipped);
    for fault in [
        "bpom.md-valid: critical, and no second look confirmed it",
        "legality.npwp: a gate by the map, not critical",
        "bpom.md-valid: critical, and the second look says it may not be",
    ] {
        assert!(gates.iter().any(|found| found == fault), "{fault}\n{gates:?}");
    }
}
