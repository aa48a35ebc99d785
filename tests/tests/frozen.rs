//! Rules that were frozen and thawed answer as those read from texts do, byte for byte: a page's engine has nothing else.

#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

use layak::wire::Answer;
use layak::{Doors, Rules};
use layak_tests::{cases, kelompok};
use std::sync::OnceLock;

fn doors() -> &'static Doors {
    static DOORS: OnceLock<Doors> = OnceLock::new();
    DOORS.get_or_init(|| {
        let frozen = Rules::builtin().unwrap().freeze().unwrap();
        Doors::new(Rules::thaw(&frozen).unwrap())
    })
}

#[test]
fn every_shared_case_gives_the_same_bytes() {
    let mut compared = 0;
    for case in cases::all().unwrap().into_iter().filter(|case| case.request.rules.is_empty()) {
        let request = case.request_text().unwrap();
        assert!(doors().assess_json(&request) == layak::assess_json(&request), "{}", case.name);
        compared += 1;
    }
    println!("shared cases from frozen rules: {compared}");
    assert!(compared >= 60, "only {compared}");
}

#[test]
fn every_shared_cohort_gives_the_same_bytes() {
    let cohorts = kelompok::all().unwrap();
    assert!(!cohorts.is_empty());
    for cohort in cohorts {
        let request = serde_json::to_string(&cohort.request).unwrap();
        assert!(doors().rank_json(&request) == layak::rank_json(&request), "{}", cohort.name);
    }
}

#[test]
fn every_form_and_look_gives_the_same_bytes() {
    for programme in Rules::builtin().unwrap().programmes() {
        let profile = "[product]\\nsector = 'food'\\nunit = 'kg'\\n[order]\\nquantity = 1000\\nmarket = 'my'";
        for request in [
            format!(r#"{{"want":"form","programme":"{programme}"}}"#),
            format!(
                r#"{{"want":"look","programme":"{programme}","as_of":"2026-11-21","profile":"{profile}"}}"#
            ),
            format!(
                r#"{{"want":"page","programme":"{programme}","as_of":"2026-11-21","profile":"{profile}","lang":"en"}}"#
            ),
            format!(r#"{{"want":"profile","programme":"{programme}","text":"{profile}"}}"#),
            format!(r#"{{"want":"profile","programme":"{programme}","text":"[product"}}"#),
        ] {
            assert!(doors().form_json(&request) == layak::form_json(&request), "{request}");
        }
    }
}

#[test]
fn rules_of_a_request_are_refused_with_the_way_out() {
    let case = cases::all().unwrap().into_iter().find(|case| !case.request.rules.is_empty()).unwrap();
    let answer = serde_json::from_str(&doors().assess_json(&case.request_text().unwrap())).unwrap();
    let Answer::Refused { diagnostics } = answer else { unreachable!("accepted") };
    let found = diagnostics.first().unwrap();
    assert_eq!(found.pointer.as_deref(), Some("/rules"));
    assert!(found.help.as_ref().unwrap().id.contains("layak/tools"));
}
