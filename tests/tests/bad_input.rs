//! What a bad input gets: its own clear diagnostic, never a panic, never half a result.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use layak::{Code, Diagnostic, Engine, Profile, Refused, Rules};

const HEAD: &str = r#"[set]
id = "x"
version = "1"
title = { id = "Contoh", en = "Example" }
checked = 2026-11-21
[fact.area]
type = "number"
unit = "m2"
ask = { id = "Berapa luas?", en = "How large?" }
[fact.mass]
type = "number"
unit = "kg"
ask = { id = "Berapa berat?", en = "How heavy?" }
[source.guide]
title = "Panduan"
kind = "guide"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
"#;

/// A rule with these lines for its weight and condition.
fn rule(weight: &str, holds: &str) -> String {
    format!(
        r#"{HEAD}[[rule]]
id = "area-enough"
title = {{ id = "Cukup luas", en = "Large enough" }}
severity = "major"
basis = "practice"
dimension = "site"
{weight}
holds = "{holds}"
why = {{ id = "Perlu ruang gerak.", en = "Room to move is needed." }}
sources = [{{ ref = "guide", at = "1" }}]
no_action = {{ id = "Tidak ada.", en = "There is none." }}
"#
    )
}

/// The errors that the checks find in one rule file; it is refused as a whole whenever there is one.
fn found(text: &str) -> Vec<Diagnostic> {
    let mut found = Rules::check([("x/set.toml", text)]);
    found.retain(|diagnostic| diagnostic.severity == layak::Level::Error);
    assert_eq!(Rules::from_texts([("x/set.toml", text)]).is_err(), !found.is_empty());
    found
}

/// Exactly this one code, with help, at a place whose line holds these words.
#[track_caller]
fn only(found: &[Diagnostic], code: Code, at: &str) {
    let shown: Vec<String> = found.iter().map(|d| d.to_plain(layak::Lang::En)).collect();
    assert!(matches!(found, [only] if only.code == code), "{shown:#?}");
    let place = found[0].span.as_ref().unwrap();
    assert!(place.text.contains(at), "{shown:#?}");
    assert!(found[0].help.is_some(), "{shown:#?}");
}

fn engine() -> Engine {
    Rules::builtin().unwrap().programme("gpei-jatim").unwrap()
}

fn refused(read: Result<Profile, Refused>) -> Vec<Diagnostic> {
    read.expect_err("this profile must be refused").diagnostics
}

#[test]
fn the_rule_that_the_others_spoil_is_sound() {
    assert_eq!(found(&rule("weight = 1", "x.area >= 20")), []);
}

#[test]
fn a_misspelt_key_shows_the_nearest_right_one() {
    let found = found(&rule("weight = 1\nseverty = \"major\"", "x.area >= 20"));
    only(&found, Code::UnknownKey, "severty");
    assert!(found[0].help.as_ref().unwrap().en.contains("severity"));
}

#[test]
fn a_misspelt_fact_shows_the_nearest_right_one() {
    let found = found(&rule("weight = 1", "x.aera >= 20"));
    only(&found, Code::UnknownName, "x.aera");
    assert!(found[0].help.as_ref().unwrap().en.contains("x.area"));
}

#[test]
fn ten_thousand_nested_parentheses() {
    let holds = format!("{}x.area >= 20{}", "(".repeat(10_000), ")".repeat(10_000));
    only(&found(&rule("weight = 1", &holds)), Code::ConditionTooLong, "(((");
    let holds = format!("{}x.area >= 20{}", "(".repeat(5_000), ")".repeat(5_000));
    only(&found(&rule("weight = 1", &holds)), Code::ConditionTooDeep, "(((");
}

#[test]
fn ten_thousand_nested_lists_in_a_profile() {
    let text = format!("x = {}{}", "[".repeat(10_000), "]".repeat(10_000));
    let found = refused(engine().read_toml("contoh.toml", &text));
    assert!(found.iter().all(|d| d.code == Code::TooDeep), "{found:?}");
    let text = format!("{{\"x\": {}{}}}", "[".repeat(10_000), "]".repeat(10_000));
    let found = refused(engine().read_json("contoh.json", &text));
    assert!(found.iter().all(|d| d.code == Code::TooDeep), "{found:?}");
}

#[test]
fn a_file_of_100_megabytes() {
    let text = format!("# {}\n", "x".repeat(100_000_000));
    let found = found(&text);
    assert!(matches!(found.as_slice(), [only] if only.code == Code::TextTooLarge), "{found:?}");
    let found = refused(engine().read_toml("contoh.toml", &text));
    assert!(matches!(found.as_slice(), [only] if only.code == Code::TextTooLarge), "{found:?}");
}

#[test]
fn a_lost_file_makes_nothing_else_unknown() {
    let lost = format!("# {}\n", "x".repeat(2_000_000));
    let rules = rule("weight = 1", "x.area >= 20 && y.floor");
    let found = Rules::check([("x/set.toml", rules.as_str()), ("y/set.toml", lost.as_str())]);
    assert!(matches!(found.as_slice(), [only] if only.code == Code::TextTooLarge), "{found:?}");
}

fn action(name: &str, requires: &str) -> String {
    format!(
        r#"[action.{name}]
title = {{ id = "Contoh", en = "Example" }}
cost = {{ low = 1, high = 2 }}
duration = {{ low = 1, high = 2 }}
provider = {{ id = "Sendiri", en = "Own" }}
requires = ["{requires}"]
"#
    )
}

#[test]
fn a_cyclic_prerequisite() {
    let circle = [action("build", "design"), action("design", "survey"), action("survey", "build")];
    only(
        &found(&(rule("weight = 1", "x.area >= 20") + &circle.concat())),
        Code::CyclicActions,
        "action.survey",
    );
    let own = action("build", "build");
    only(&found(&(rule("weight = 1", "x.area >= 20") + &own)), Code::CyclicActions, "action.build");
}

fn derive(name: &str, value: &str) -> String {
    format!("[derive.{name}]\ntitle = {{ id = \"Contoh\", en = \"Example\" }}\nvalue = \"{value}\"\n")
}

#[test]
fn a_cyclic_derived_fact() {
    let circle = [derive("a", "x.b + 1"), derive("b", "x.c + 1"), derive("c", "x.a + 1")].concat();
    only(&found(&(rule("weight = 1", "x.a >= 20") + &circle)), Code::CyclicDerive, "derive.c");
    only(
        &found(&(rule("weight = 1", "x.a >= 20") + &derive("a", "x.a + 1"))),
        Code::CyclicDerive,
        "derive.a",
    );
}

#[test]
fn a_macro_variable_is_no_derived_fact() {
    let own = derive("e", "[1, 2].exists(e, e >= x.area / 1)");
    assert_eq!(found(&(rule("weight = 1", "x.e") + &own)), []);
}

#[test]
fn derived_facts_that_double_each_other() {
    let mut text = rule("weight = 1", "x.d39 >= 20") + &derive("d0", "x.area");
    for i in 1..40 {
        text += &derive(&format!("d{i}"), &format!("x.d{0} + x.d{0}", i - 1));
    }
    only(&found(&text), Code::TooManyNodes, "x.d");
}

#[test]
fn a_chain_of_ten_thousand_derived_facts() {
    let mut text = rule("weight = 1", "x.d9999 >= 20") + &derive("d0", "x.area");
    for i in 1..10_000 {
        text += &derive(&format!("d{i}"), &format!("x.d{} + 1", i - 1));
    }
    let found = found(&text);
    assert!(matches!(found.as_slice(), [only] if only.code == Code::TooManyNodes), "{} found", found.len());
}

#[test]
fn comparisons_that_double_each_other() {
    let holds = (0..60).fold("x.area".to_owned(), |inner, _| format!("({inner} == 1 ? 1 : 0)"));
    only(&found(&rule("weight = 1", &format!("{holds} == 1"))), Code::TooManyNodes, "x.area");
}

#[test]
fn a_weight_of_minus_one() {
    only(&found(&rule("weight = -1", "x.area >= 20")), Code::BadNumber, "weight = -1");
}

#[test]
fn a_weight_of_nan() {
    only(&found(&rule("weight = nan", "x.area >= 20")), Code::BadNumber, "weight = nan");
}

#[test]
fn the_31st_of_february() {
    let text = rule("weight = 1\nvalid = { from = 2026-02-31 }", "x.area >= 20");
    only(&found(&text), Code::BadDate, "2026-02-31");
    let text = rule("weight = 1", "as_of >= date('2026-02-31')");
    only(&found(&text), Code::BadDate, "2026-02-31");
    let profile = "[order]\nship_by = 2026-02-31\n";
    only(&refused(engine().read_toml("contoh.toml", profile)), Code::BadDate, "2026-02-31");
}

#[test]
fn mixed_units() {
    only(&found(&rule("weight = 1", "x.area >= x.mass")), Code::UnitMismatch, "x.mass");
    only(&found(&rule("weight = 1", "x.area + x.mass >= 20")), Code::UnitMismatch, "x.mass");
    let profile = "[product]\nunit = 'pair'\n[order]\nquantity = { value = 500, unit = 'kg' }\n";
    let found = refused(engine().read_toml("contoh.toml", profile));
    only(&found, Code::GoodsUnitMismatch, "unit = 'kg'");
}

#[test]
fn an_unknown_programme() {
    let refused = Rules::builtin().unwrap().programme("gpei-jatm").expect_err("there is no such programme");
    assert!(matches!(refused.diagnostics.as_slice(), [only] if only.code == Code::UnknownProgramme));
    assert_eq!(refused.diagnostics[0].pointer.as_deref(), Some("/programme"));
    assert!(refused.diagnostics[0].help.as_ref().unwrap().en.contains("gpei-jatim"));
    let answer = layak::assess_json(r#"{"programme":"gpei-jatm","as_of":"2026-11-21","profile":{}}"#);
    let answer: serde_json::Value = serde_json::from_str(&answer).unwrap();
    assert_eq!(answer["type"], "refused");
    assert_eq!(answer["diagnostics"].as_array().unwrap().len(), 1);
    assert_eq!(answer["diagnostics"][0]["code"], "unknown-programme");
}

/// A programme over the rule whose last verdict carries this line.
fn programme(last: &str) -> String {
    rule("weight = 1", "x.area >= 20")
        + &format!(
            r#"[programme]
id = "contoh"
version = "1"
title = {{ id = "Contoh", en = "Example" }}
checked = 2026-11-21
use = ["x"]
evidence_level = "declared"
[dimension.site]
title = {{ id = "Tempat", en = "Site" }}
weight = 1
[ladder.ready]
title = {{ id = "Siap", en = "Ready" }}
[[ladder.ready.verdict]]
id = "ready"
label = {{ id = "Siap", en = "Ready" }}
when = "unmet.major == 0"
[[ladder.ready.verdict]]
id = "not-yet"
label = {{ id = "Belum", en = "Not yet" }}
{last}
"#
        )
}

#[test]
fn a_ladder_whose_last_verdict_has_a_condition() {
    assert_eq!(found(&programme("")), []);
    only(&found(&programme("when = \"unmet.major == 1\"")), Code::BadLadder, "unmet.major == 1");
}

#[test]
fn a_ladder_of_more_verdicts_than_a_word_has_bits() {
    let mut text = programme("when = \"unmet.major >= 1\"");
    for i in 0..70 {
        let when = if i < 69 { "when = \"score.site >= 1\"" } else { "" };
        text += &format!(
            "[[ladder.ready.verdict]]\nid = \"v{i}\"\nlabel = {{ id = \"V\", en = \"V\" }}\n{when}\n"
        );
    }
    only(&found(&text), Code::BadLadder, "ladder.ready");
}

#[test]
fn a_rule_that_cites_nothing() {
    let text = rule("weight = 1", "x.area >= 20");
    let text = text.replace("sources = [{ ref = \"guide\", at = \"1\" }]\n", "");
    only(&found(&text), Code::MissingKey, "rule");
}

#[test]
fn a_file_without_its_set_head_is_still_checked() {
    let text = rule("weight = 1", "x.area >= x.mass").replace("checked = 2026-11-21\n[fact", "[fact");
    let codes: Vec<Code> = found(&text).iter().map(|d| d.code).collect();
    assert_eq!(codes, [Code::MissingKey, Code::UnitMismatch]);
}

#[test]
fn a_word_among_facts_reads_each_of_them() {
    let choice = |name: &str| {
        format!(
            "[fact.{name}]\ntype = \"choice\"\nask = {{ id = \"Apa?\", en = \"Which?\" }}\n\
             choices = {{ good = {{ id = \"Baik\", en = \"Good\" }}, bad = {{ id = \"Buruk\", en = \"Bad\" }} }}\n"
        )
    };
    let text = programme("").replace("x.area >= 20", "'bad' in [x.floor, x.wall]")
        + &choice("floor")
        + &choice("wall");
    let rules = Rules::from_texts([("x/set.toml", text.as_str())]).unwrap();
    let engine = rules.programme("contoh").unwrap();
    let outcome = |floor: &str, wall: &str| {
        let text = format!("[x]\nfloor = '{floor}'\nwall = '{wall}'\n");
        let profile = engine.read_toml("contoh.toml", &text).unwrap();
        engine.assess(&profile, "2026-11-21".parse().unwrap()).findings[0].outcome.word()
    };
    assert_eq!(
        [outcome("good", "good"), outcome("bad", "good"), outcome("good", "bad")],
        ["unmet", "met", "met"]
    );
}

#[test]
fn a_filtered_list_of_texts_keeps_its_filter() {
    let text = programme("").replace("x.area >= 20", "x.code in ['a', 'b'].filter(c, c != 'a')")
        + "[fact.code]\ntype = \"text\"\nask = { id = \"Kode?\", en = \"Code?\" }\n";
    let engine = Rules::from_texts([("x/set.toml", text.as_str())]).unwrap().programme("contoh").unwrap();
    let outcome = |code: &str| {
        let profile = engine.read_toml("contoh.toml", &format!("[x]\ncode = '{code}'\n")).unwrap();
        engine.assess(&profile, "2026-11-21".parse().unwrap()).findings[0].outcome.word()
    };
    assert_eq!([outcome("a"), outcome("b")], ["unmet", "met"]);
}

#[test]
fn bad_requests_are_refused_with_what_they_expect() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("diagnostics/request");
    let mut ran = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let (head, request) = text.split_once('\n').unwrap();
        let expected = head.strip_prefix("// expect: ").unwrap();
        let answer: serde_json::Value = serde_json::from_str(&layak::assess_json(request)).unwrap();
        assert_eq!(answer["type"], "refused", "{request}");
        let codes: Vec<_> = answer["diagnostics"].as_array().unwrap().iter().map(|d| &d["code"]).collect();
        assert_eq!(codes, [expected], "{request}");
        ran += 1;
    }
    assert!(ran >= 2);
}

#[test]
fn rules_without_a_case_for_an_outcome_are_told() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("diagnostics/cases");
    let mut ran = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let expected = text.lines().next().unwrap().strip_prefix("# expect: ").unwrap();
        let rules = layak::Rules::from_texts([("x/set.toml", &text)]).unwrap();
        let found = rules.run_cases().unwrap().untested();
        let told: Vec<_> = found
            .iter()
            .map(|d| d.span.as_ref().map(|p| format!("{} {}:{}", d.code, p.line, p.column)).unwrap())
            .collect();
        assert_eq!(told, [expected]);
        ran += 1;
    }
    assert!(ran >= 1);
}
