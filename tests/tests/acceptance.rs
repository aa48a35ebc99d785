//! What every rival fails somewhere, by the numbers under which it was agreed. Those that need a surface, a plan or a cohort stand beside it.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test stops where it fails"
)]

use layak::catalogue::Catalogue;
use layak::wire::{Answer, Assessment, Finding, Outcome, WarningKind};
use layak::{Engine, Options, Rules};
use layak_tests::answers::{answers, nested};
use layak_tests::cases;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

const TODAY: &str = "2026-11-21";

fn shipped() -> Engine {
    Rules::builtin().unwrap().programme("gpei-jatim").unwrap()
}

fn assess_on(engine: &Engine, profile: &Value, day: &str) -> Assessment {
    let profile =
        engine.read_value("profile", profile).unwrap_or_else(|refused| panic!("{refused}\n{profile}"));
    engine.assess_with(
        &profile,
        &Options { as_of: day.parse().unwrap(), evidence_level: None, questions: false },
    )
}

fn assess(profile: &Value) -> Assessment {
    assess_on(&shipped(), profile, TODAY)
}

fn finding<'a>(assessment: &'a Assessment, rule: &str) -> &'a Finding {
    assessment.findings.iter().find(|f| f.rule == rule).unwrap_or_else(|| panic!("no finding {rule}"))
}

/// The place of a verdict in its ladder, 0 the best.
fn rank(catalogue: &Catalogue, ladder: &str, verdict: &str) -> usize {
    let ladder = catalogue.ladders.iter().find(|l| l.id == ladder).unwrap();
    ladder.verdicts.iter().position(|v| v.id == verdict).unwrap_or(ladder.verdicts.len())
}

/// A rule set of one bool `x.floor`, a number `x.area` if the rule reads it, and this rule, with a programme.
fn small(rule: &str) -> Vec<(String, String)> {
    // A fact that nothing reads is a mistake of its own.
    let area = "[fact.area]\ntype = \"number\"\nunit = \"m2\"\nask = { id = \"Luas?\", en = \"Area?\" }\n";
    let area = if rule.contains("x.area") { area } else { "" };
    let set = format!(
        r#"
[set]
id = "x"
version = "1"
title = {{ id = "Contoh", en = "Example" }}
checked = 2026-11-21
[fact.floor]
type = "bool"
ask = {{ id = "Lantai?", en = "Floor?" }}
{area}[[rule]]
id = "r"
title = {{ id = "Lantai keras", en = "Hard floor" }}
why = {{ id = "Mudah dibersihkan.", en = "Easy to clean." }}
no_action = {{ id = "Tidak ada.", en = "None." }}
dimension = "site"
basis = "practice"
{rule}
"#
    );
    let programme = r#"
[programme]
id = "p"
version = "1"
title = { id = "Contoh", en = "Example" }
checked = 2026-11-21
use = ["x"]
evidence_level = "declared"
[dimension.site]
title = { id = "Tempat", en = "Site" }
weight = 1
[ladder.l]
title = { id = "Tangga", en = "Ladder" }
[[ladder.l.verdict]]
id = "siap"
label = { id = "Siap", en = "Ready" }
when = "unmet.major == 0"
[[ladder.l.verdict]]
id = "belum"
label = { id = "Belum", en = "Not" }
[[coverage]]
sector = "*"
market = "*"
level = "full"
"#;
    let sources = r#"
[source.guide]
title = "Panduan"
kind = "guide"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
"#;
    [("x/set.toml", set.as_str()), ("programme/p.toml", programme), ("sources.toml", sources)]
        .map(|(name, text)| (name.to_owned(), text.to_owned()))
        .to_vec()
}

const SOUND: &str =
    "severity = \"major\"\nweight = 1\nholds = \"x.floor\"\nsources = [{ ref = \"guide\", at = \"1\" }]";

fn small_engine(rule: &str) -> Engine {
    Rules::from_texts(small(rule)).unwrap_or_else(|refused| panic!("{refused}")).programme("p").unwrap()
}

/// Codes of the errors in rule files.
fn codes(files: &[(String, String)]) -> BTreeSet<String> {
    let texts: Vec<Value> = files.iter().map(|(name, text)| json!({ "name": name, "text": text })).collect();
    let found: Vec<Value> =
        serde_json::from_str(&layak::check_json(&Value::from(texts).to_string())).unwrap();
    let errors = found.iter().filter(|d| d["severity"] == "error");
    errors.map(|d| d["code"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn t01_nothing_applicable_is_nothing_assessed() {
    let engine = small_engine(&format!("{SOUND}\napplies = \"x.area >= 10\""));
    let assessment = assess_on(&engine, &json!({ "x": { "area": 5, "floor": true } }), TODAY);
    let possible: Vec<_> = assessment.verdicts[0].possible.iter().map(|v| v.id.as_str()).collect();
    assert_eq!(possible, ["nothing_assessed"]);
    assert!(assessment.score.is_none(), "{:?}", assessment.score);
}

#[test]
fn t02_units_are_never_guessed() {
    let engine = shipped();
    let order = |unit: Option<&str>| {
        let mut product = json!({ "sector": "footwear" });
        if let Some(unit) = unit {
            product["unit"] = unit.into();
        }
        json!({ "product": product, "production": { "declared_capacity": 1000 }, "order": { "exists": true, "quantity": 1200, "months": 1 } })
    };
    let (pieces, kilos) = (assess(&order(Some("pcs"))), assess(&order(Some("kg"))));
    assert_ne!(pieces.digest, kilos.digest);
    assert_ne!(pieces.order.unit, kilos.order.unit);
    let refused = engine.read_value("profile", &order(None)).unwrap_err();
    assert!(refused.diagnostics.iter().any(|d| d.code.slug() == "goods-unit-missing"), "{refused}");
    let mut mixed = order(Some("pcs"));
    mixed["order"]["unit"] = "kg".into();
    assert!(engine.read_value("profile", &mixed).is_err(), "pieces and kilograms do not mix");
}

#[test]
fn t03_certificates_that_nobody_asked_for_do_not_help() {
    // Chips in retail packs for the domestic market, with an organic label, a trademark and training; without MD, SPP-IRT and halal.
    let mut answers = answers().remove("seeds/keripik-dapur").unwrap();
    answers.retain(|path, _| !["bpom.", "cppob.", "halal."].iter().any(|set| path.starts_with(set)));
    for (path, value) in [
        ("order.market", json!("domestic")),
        ("product.organic", json!(true)),
        ("legality.trademark", json!("registered")),
        ("management.export_training", json!(true)),
        ("bpom.md", json!("none")),
        ("bpom.irt", json!("none")),
        ("bpom.exempt", json!(false)),
        ("cppob.ip", json!("none")),
        ("halal.certificate", json!("none")),
    ] {
        answers.insert(path.to_owned(), value);
    }
    let assessment = assess(&nested(&answers));
    let ship = assessment.verdicts.iter().find(|v| v.ladder == "siap_kirim").unwrap();
    assert!(ship.possible.iter().all(|v| v.id != "siap" && v.id != "hampir"), "{:?}", ship.possible);
    let gate = finding(&assessment, "bpom.licence-valid");
    assert_eq!(gate.outcome, Outcome::Unmet);
    assert_eq!(gate.severity.word(), "critical");
    assert!(gate.sources.iter().any(|s| !s.title.is_empty() && !s.at.is_empty()), "{:?}", gate.sources);
}

#[test]
fn t04_erasing_an_answer_never_improves_anything() {
    let engine = shipped();
    let catalogue = engine.catalogue();
    let mut erased = 0;
    for (name, answers) in answers().into_iter().filter(|(name, _)| name.starts_with("seeds/")) {
        let with = assess_on(&engine, &nested(&answers), TODAY);
        for path in answers.keys().filter(|path| *path != "product.unit") {
            let mut fewer = answers.clone();
            fewer.remove(path);
            let without = assess_on(&engine, &nested(&fewer), TODAY);
            for (a, b) in with.verdicts.iter().zip(&without.verdicts) {
                let (a, b) = (
                    rank(&catalogue, &a.ladder, &a.guaranteed.id),
                    rank(&catalogue, &b.ladder, &b.guaranteed.id),
                );
                assert!(b >= a, "{name} without {path}");
            }
            let low = |a: &Assessment| a.score.as_ref().map_or(0.0, |s| s.low);
            assert!(low(&without) <= low(&with) + 1e-9, "{name} without {path}");
            erased += 1;
        }
    }
    println!("{erased} answers erased");
    assert!(erased > 300, "{erased}");
}

#[test]
fn t05_weight_and_severity_must_be_said() {
    assert!(codes(&small(SOUND)).is_empty(), "{:?}", codes(&small(SOUND)));
    for lost in ["severity = \"major\"\n", "weight = 1\n"] {
        let found = codes(&small(&SOUND.replace(lost, "")));
        assert!(found.contains("missing-key") || found.contains("bad-weight"), "{lost} {found:?}");
    }
    let weightless = codes(&small(&SOUND.replace("weight = 1", "weight = 0")));
    assert!(!weightless.is_empty(), "a weight of nothing was accepted");
    let files =
        small(SOUND).into_iter().map(|(name, text)| (name, text.replace("basis = \"practice\"\n", "")));
    assert!(codes(&files.collect::<Vec<_>>()).contains("missing-key"));
}

#[test]
fn t06_not_answered_is_not_zero() {
    let rule = SOUND.replace("x.floor", "x.area >= 10");
    let engine = small_engine(&rule);
    let outcome = |profile: Value| {
        let assessment = assess_on(&engine, &profile, TODAY);
        (assessment.findings[0].outcome, assessment.findings[0].depends_on.clone())
    };
    assert_eq!(outcome(json!({})), (Outcome::Unknown, vec!["x.area".to_owned()]));
    assert_eq!(outcome(json!({ "x": { "area": 0 } })), (Outcome::Unmet, vec![]));
    assert_eq!(outcome(json!({ "x": { "area": 10 } })), (Outcome::Met, vec![]));
}

#[test]
fn t08_two_dates_differ_by_a_rule_and_its_date() {
    let engine = small_engine(&format!("{SOUND}\nvalid = {{ from = 2027-01-01 }}"));
    let profile = json!({ "x": { "floor": false } });
    let (before, after) = (assess_on(&engine, &profile, TODAY), assess_on(&engine, &profile, "2027-01-01"));
    assert!(before.findings.is_empty());
    let upcoming = serde_json::to_value(&before.upcoming).unwrap().to_string();
    assert!(upcoming.contains("x.r") && upcoming.contains("2027-01-01"), "{upcoming}");
    assert_eq!(finding(&after, "x.r").outcome, Outcome::Unmet);
    assert_ne!(before.digest, after.digest);
}

#[test]
fn t09_counts_add_up_everywhere() {
    let mut checked = 0;
    for case in cases::all().unwrap() {
        let Answer::Assessment(assessment) = case.answer().unwrap() else { continue };
        let ladders = assessment.verdicts.iter().map(|v| &v.counts);
        let dimensions = assessment.dimensions.iter().map(|d| &d.counts);
        for c in ladders.chain(dimensions).chain([&assessment.counts]) {
            assert_eq!(
                c.met + c.unmet + c.unknown + c.not_applicable + c.waived,
                c.selected,
                "{}",
                case.name
            );
        }
        assert_eq!(assessment.counts.selected as usize, assessment.findings.len(), "{}", case.name);
        checked += 1;
    }
    assert!(checked > 40, "{checked}");
}

#[test]
fn t10_each_gap_says_what_mending_it_gives_and_takes() {
    let (mut gaps, mut proved) = (0, 0);
    for case in cases::all().unwrap().iter().filter(|case| case.name.starts_with("seeds/")) {
        let Answer::Assessment(assessment) = case.answer().unwrap() else { panic!("{}", case.name) };
        for gap in
            assessment.findings.iter().filter(|f| f.outcome == Outcome::Unmet && f.severity.word() != "info")
        {
            let gain = gap.gain.as_ref().unwrap_or_else(|| panic!("{} {}", case.name, gap.rule));
            assert_eq!(gain.verdicts.len(), assessment.verdicts.len());
            assert!(!gap.actions.is_empty() || gap.no_action.is_some(), "{} {}", case.name, gap.rule);
            for id in &gap.actions {
                let action =
                    assessment.actions.iter().find(|a| a.id == *id).unwrap_or_else(|| panic!("{id}"));
                assert!(
                    action.cost.low <= action.cost.high && action.duration.low <= action.duration.high,
                    "{id}"
                );
                // What proves it afterwards is not what to prepare.
                assert!(action.papers.is_empty() || action.proof.is_empty(), "{id}");
                proved += action.proof.len();
            }
            gaps += 1;
        }
    }
    assert!(gaps > 30 && proved > 0, "{gaps} {proved}");
}

fn warned(assessment: &Assessment, kind: WarningKind) -> bool {
    assessment.warnings.iter().any(|warning| warning.kind == kind)
}

#[test]
fn t11_evidence_that_ran_out_counts_no_longer() {
    let engine = shipped();
    let profile = json!({
        "legality": { "nib": "active" },
        "evidence": { "legality.nib": { "level": "seen", "on": "2026-03-30", "expires": "2026-12-31" } }
    });
    let early = assess_on(&engine, &profile, "2026-09-01");
    assert!(!warned(&early, WarningKind::EvidenceExpiring));
    let last = assess_on(&engine, &profile, "2026-12-31");
    assert_eq!(finding(&last, "legality.nib").outcome, Outcome::Met);
    assert!(warned(&last, WarningKind::EvidenceExpiring));
    assert!(
        warned(&assess_on(&engine, &profile, "2026-10-02"), WarningKind::EvidenceExpiring),
        "90 days before"
    );
    let gone = assess_on(&engine, &profile, "2027-01-01");
    assert_eq!(finding(&gone, "legality.nib").outcome, Outcome::Unknown);
    assert!(warned(&gone, WarningKind::EvidenceExpired));
}

#[test]
fn a_ship_date_that_is_past_is_told() {
    let engine = shipped();
    let profile =
        json!({ "product": { "sector": "food" }, "order": { "exists": true, "ship_by": "2026-11-20" } });
    assert!(warned(&assess_on(&engine, &profile, "2026-11-21"), WarningKind::ShipDatePast));
    assert!(!warned(&assess_on(&engine, &profile, "2026-11-20"), WarningKind::ShipDatePast));
    assert!(!warned(&assess_on(&engine, &json!({}), "2026-11-21"), WarningKind::ShipDatePast));
}

#[test]
fn t12_the_same_profile_gives_the_same_bytes() {
    let request = |profile: Value| {
        let request = json!({ "programme": "gpei-jatim", "as_of": TODAY, "profile": profile }).to_string();
        let (once, again) = (layak::assess_json(&request), layak::assess_json(&request));
        assert_eq!(once, again);
        once
    };
    let toml = "[product]\nsector = 'food'\nunit = 't'\n[order]\nquantity = 3\nship_by = 2027-01-15\n";
    let value = json!({ "order": { "ship_by": "2027-01-15", "quantity": 3 }, "product": { "unit": "t", "sector": "food" } });
    let texts = [request(toml.into()), request(value.clone()), request(value.to_string().into())];
    assert!(texts[0].contains(r#""type":"assessment""#), "{}", texts[0]);
    assert_eq!(texts[0], texts[1]);
    assert_eq!(texts[1], texts[2]);
}

/// A fixed answer for whatever a shared profile leaves open, so that every profile is complete.
fn made_up(seed: usize, fact: &layak::catalogue::FactEntry) -> Value {
    let hash =
        fact.path.bytes().fold(seed as u64 + 1, |h, b| (h ^ u64::from(b)).wrapping_mul(0x0100_0000_01b3));
    match fact.kind.as_str() {
        "bool" => json!(hash >> 20 & 3 != 0),
        "choice" => json!(fact.choices[(hash >> 20) as usize % fact.choices.len()].value),
        "choices" => json!([]),
        // A small share lies in the range of every share that is asked for.
        "number" if fact.unit.as_deref() == Some("ratio") => json!(0.05),
        "number" => json!(1),
        "date" => json!("2027-06-30"),
        _ => json!("Contoh"),
    }
}

/// How many questions are asked until both ladders are decided, or nothing is open any more.
fn asked(
    engine: &Engine,
    truth: &BTreeMap<String, Value>,
    questions: bool,
    next: impl Fn(&[String]) -> String,
) -> usize {
    let mut given = BTreeMap::from([("product.unit".to_owned(), truth["product.unit"].clone())]);
    loop {
        let profile =
            engine.read_value("profile", &nested(&given)).unwrap_or_else(|refused| panic!("{refused}"));
        let options = Options { questions, ..Options::new(TODAY.parse().unwrap()) };
        let assessment = engine.assess_with(&profile, &options);
        // Without ranking, what open rules depend on is enough.
        let ranked = assessment.questions.into_iter().map(|q| q.path);
        let open: Vec<String> = if questions {
            ranked.filter(|path| truth.contains_key(path)).collect()
        } else {
            let open = assessment.findings.iter().flat_map(|f| &f.depends_on);
            open.filter(|path| truth.contains_key(*path) && !given.contains_key(*path)).cloned().collect()
        };
        if assessment.verdicts.iter().all(|v| v.decided) || open.is_empty() {
            return given.len() - 1;
        }
        let path = next(&open);
        let answer = truth[&path].clone();
        assert!(given.insert(path.clone(), answer).is_none(), "{path} was asked twice");
    }
}

#[test]
fn t18_the_engines_order_needs_fewer_questions() {
    let engine = shipped();
    let catalogue = engine.catalogue();
    let place = |path: &String| catalogue.facts.iter().position(|f| f.path == *path);
    let mut profiles = Vec::new();
    for (seed, (name, mut truth)) in
        answers().into_iter().filter(|(name, _)| !name.starts_with("custom/")).enumerate()
    {
        // Only where rules are there can a verdict be decided at all.
        if truth.get("product.sector") != Some(&json!("food")) || profiles.len() == PROFILES {
            continue;
        }
        for fact in catalogue.facts.iter().filter(|f| !f.computed && !f.path.starts_with("partner.")) {
            truth.entry(fact.path.clone()).or_insert_with(|| made_up(seed, fact));
        }
        truth.entry("product.unit".to_owned()).or_insert_with(|| json!("kg"));
        if truth["order.exists"] == json!(false) {
            truth.remove("order.quantity");
        }
        profiles.push((name, truth));
    }
    // Hundreds of assessments each: they are asked side by side.
    let (engine, place) = (&engine, &place);
    let counts: Vec<(usize, usize)> = std::thread::scope(|threads| {
        let both = profiles.iter().map(|(_, truth)| {
            let ranked = threads.spawn(move || asked(engine, truth, true, |open| open[0].clone()));
            let first = move |open: &[String]| open.iter().min_by_key(|path| place(path)).unwrap().clone();
            (ranked, threads.spawn(move || asked(engine, truth, false, first)))
        });
        let both: Vec<_> = both.collect();
        both.into_iter().map(|(ranked, other)| (ranked.join().unwrap(), other.join().unwrap())).collect()
    });
    for ((name, _), (ranked, in_file_order)) in profiles.iter().zip(&counts) {
        println!("{name}: {ranked} questions in the engine's order, {in_file_order} in file order");
    }
    assert_eq!(counts.len(), PROFILES, "complete profiles");
    let (ranked, file) = counts.iter().fold((0, 0), |(a, b), (x, y)| (a + x, b + y));
    let mean = |total: usize| total as f64 / counts.len() as f64;
    println!("on average {:.1} against {:.1}", mean(ranked), mean(file));
    assert!(ranked < file, "{ranked} {file}");
}

/// Complete profiles that are asked in both orders.
const PROFILES: usize = 3;

#[test]
fn t19_mistakes_in_rules_are_refused() {
    let with = |from: &str, to: &str| codes(&small(&SOUND.replace(from, to)));
    assert!(with("x.floor", "x.flor").contains("unknown-name"), "misspelt fact");
    assert!(with("x.floor", "x.floor >= 3").contains("type-mismatch"), "wrong type");
    assert!(with("x.floor", "x.area >= 10 && x.area < 5").contains("unreachable-rule"), "unreachable rule");
    let no_source = with("sources = [{ ref = \"guide\", at = \"1\" }]", "");
    assert!(no_source.contains("missing-key"), "no legal reference: {no_source:?}");
    assert!(with("ref = \"guide\"", "ref = \"gide\"").contains("unknown-source"), "a reference to nothing");

    // A rule without a case for one of its outcomes.
    let mut files = small(SOUND);
    let case = |name: &str, given: &str, outcome: &str| {
        format!(
            "[[case]]\nname = \"{name}\"\non = 2026-11-21\ngiven = {{ x = {{ {given} }} }}\nexpect = {{ \"x.r\" = \"{outcome}\" }}\n"
        )
    };
    let two = case("met", "floor = true", "met") + &case("unmet", "floor = false", "unmet");
    files.push(("x/r.cases.toml".to_owned(), two.clone()));
    let report = Rules::from_texts(files.clone()).unwrap().run_cases().unwrap();
    assert!(report.passed());
    let untested: Vec<_> = report.untested().iter().map(|d| d.code.slug()).collect();
    assert_eq!(untested, ["untested-rule"]);
    files.last_mut().unwrap().1 = two + &case("unknown", "", "unknown");
    assert!(Rules::from_texts(files).unwrap().run_cases().unwrap().untested().is_empty());
}

#[test]
fn actions_come_in_an_order_in_which_they_can_be_done() {
    let answers = answers().remove("seeds/keripik-dapur").unwrap();
    let assessment = assess(&nested(&answers));
    let place = |id: &str| assessment.actions.iter().position(|a| a.id == id).unwrap();
    // The room before the CPPOB permit that asks for it, the permit before the licence that asks for it, though the licence is cheaper.
    assert!(place("workshop.lease-room") < place("cppob.get-ip"));
    assert!(place("cppob.get-ip") < place("bpom.register-md"));
}

#[test]
fn a_verdict_names_a_question_of_its_own_ladder() {
    let engine = shipped();
    let catalogue = engine.catalogue();
    let mut named = 0;
    for case in cases::all().unwrap().iter().filter(|case| case.name.starts_with("seeds/")) {
        let Answer::Assessment(assessment) = case.answer().unwrap() else { panic!("{}", case.name) };
        for verdict in assessment.verdicts.iter().filter(|verdict| !verdict.decided) {
            let Some((_, asked)) = verdict.sentence.en.split_once("; answer: ") else { continue };
            let ladder = catalogue.ladders.iter().find(|ladder| ladder.id == verdict.ladder).unwrap();
            let question = assessment.questions.iter().find(|q| asked.starts_with(&q.ask.en)).unwrap();
            let own =
                question.rules.is_empty() || question.rules.iter().any(|rule| ladder.rules.contains(rule));
            assert!(own, "{} {}: {asked}", case.name, verdict.ladder);
            named += 1;
        }
    }
    assert!(named > 3, "{named}");
}

#[test]
fn nobody_is_ready_with_a_demand_of_law_or_destination_unmet() {
    let mut ready = 0;
    for case in cases::all().unwrap() {
        let Ok(Answer::Assessment(assessment)) = case.answer() else { continue };
        let Some(verdict) = assessment.verdicts.iter().find(|v| v.ladder == "siap_kirim") else { continue };
        if verdict.guaranteed.id != "siap" || !verdict.decided {
            continue;
        }
        let demanded = assessment.findings.iter().filter(|f| ["law", "market"].contains(&f.basis.word()));
        let unmet = demanded
            .filter(|f| f.outcome == Outcome::Unmet && ["critical", "major"].contains(&f.severity.word()));
        let unmet: Vec<&str> = unmet.map(|f| f.rule.as_str()).collect();
        assert!(unmet.is_empty(), "{}: {unmet:?}", case.name);
        ready += 1;
    }
    assert!(ready > 5, "{ready}");
}
