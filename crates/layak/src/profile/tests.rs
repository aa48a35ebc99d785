//! What profiles mean, and what is refused.

mod any_text;
mod blank;
mod records;
mod schema_check;

use super::Profile;
use super::read::read;
use super::testing::{profile, rules};
use crate::check::Checked;
use crate::date::Date;
use crate::diagnostic::Diagnostics;
use crate::parse::input::Input;
use crate::parse::value::Value;
use crate::source::Source;
use crate::value::{Interval, Possible, Tri};
use crate::wire::{EvidenceLevel, Limit};

fn checked() -> Checked {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/diagnostics/profile/rules.txt");
    let (checked, diagnostics) = rules(&std::fs::read_to_string(path).unwrap());
    assert!(diagnostics.as_slice().is_empty(), "{:#?}", diagnostics.as_slice());
    checked
}

fn codes(diagnostics: &Diagnostics) -> Vec<&'static str> {
    diagnostics.as_slice().iter().map(|d| d.code.slug()).collect()
}

/// A profile without mistakes.
fn good(text: &str) -> Profile {
    let (profile, diagnostics) = profile(&checked(), "profile.toml", text);
    assert!(diagnostics.as_slice().is_empty(), "{text}\n{:#?}", diagnostics.as_slice());
    profile
}

fn bad(text: &str) -> Vec<&'static str> {
    codes(&profile(&checked(), "profile.toml", text).1)
}

fn value(profile: &Profile, path: &str) -> Possible {
    profile.answers[&checked().by_path[path]].value.clone()
}

fn number(lo: f64, hi: f64) -> Possible {
    Possible::Number(Interval::new(lo, hi))
}

fn days(lo: &str, hi: &str) -> Possible {
    let day = |text: &str| f64::from(text.parse::<Date>().unwrap().days());
    number(day(lo), day(hi))
}

#[test]
fn an_empty_profile_answers_nothing() {
    let profile = good("");
    assert!(profile.answers.is_empty() && profile.history.is_none() && profile.partners.is_none());
    assert_eq!(profile.canonical, r#"{"answers":{}}"#);
}

#[test]
fn every_kind_of_answer_is_what_it_may_be() {
    let profile = good(
        r#"
        enterprise = { workers = 12, annual_sales = { value = 2, unit = "IDR" }, applied_on = 2026-11-30 }
        bpom = { md = "held", md_expires = "2026-11", room = { min = 80 } }
        product = { retail_packed = false, claims = ["health"], kbli = "10722", sector = { any = ["food", "batik"] } }
        "#,
    );
    assert_eq!(value(&profile, "enterprise.workers"), number(12.0, 12.0));
    assert_eq!(value(&profile, "enterprise.applied_on"), days("2026-11-30", "2026-11-30"));
    assert_eq!(value(&profile, "bpom.md"), Possible::Choice(0b001));
    assert_eq!(value(&profile, "bpom.md_expires"), days("2026-11-01", "2026-11-30"));
    assert_eq!(value(&profile, "bpom.room"), number(80.0, 10_000.0));
    assert_eq!(value(&profile, "product.retail_packed"), Possible::Bool(Tri::FALSE));
    assert_eq!(value(&profile, "product.claims"), Possible::Choices { may_in: 0b010, may_out: 0b101 });
    assert_eq!(value(&profile, "product.kbli"), Possible::Text(Some("10722".into())));
    assert_eq!(value(&profile, "product.sector"), Possible::Choice(0b011));
}

#[test]
fn partial_answers_leave_the_rest_open() {
    let profile = good(
        r#"
        [product]
        claims = { includes = ["health"], excludes = ["disease"] }
        retail_packed = { any = [true, false] }
        [bpom]
        md_expires = { min = "2026-11", max = "2027-02" }
        room = { max = 200, unit = "m2" }
        "#,
    );
    assert_eq!(value(&profile, "product.claims"), Possible::Choices { may_in: 0b011, may_out: 0b101 });
    assert_eq!(value(&profile, "product.retail_packed"), Possible::Bool(Tri::EITHER));
    assert_eq!(value(&profile, "bpom.md_expires"), days("2026-11-01", "2027-02-28"));
    assert_eq!(value(&profile, "bpom.room"), number(0.0, 200.0));
    assert_eq!(
        value(&good("product = { claims = [] }"), "product.claims"),
        Possible::Choices { may_in: 0, may_out: 7 }
    );
    let open = value(&good("bpom = { md_expires = { min = 2027-01-01 } }"), "bpom.md_expires");
    assert!(matches!(open, Possible::Number(days) if days.hi == f64::INFINITY && days.lo.is_finite()));
}

#[test]
fn t02_goods_are_never_mixed_up() {
    let quantity = |text: &str| {
        let (profile, diagnostics) = profile(&checked(), "profile.toml", text);
        (codes(&diagnostics), profile.goods.map(|unit| unit.name().to_owned()), profile.canonical)
    };
    let pieces = quantity("product = { unit = \"pcs\" }\norder = { quantity = 1200 }");
    let kilograms = quantity("product = { unit = \"kg\" }\norder = { quantity = 1200 }");
    let mixed = quantity("product = { unit = \"kg\" }\norder = { quantity = 1200, unit = \"pcs\" }");
    let unsaid = quantity("order = { quantity = 1200 }");
    assert!(pieces.0.is_empty() && kilograms.0.is_empty());
    assert_ne!(pieces.2, kilograms.2);
    assert_eq!(mixed.0, ["goods-unit-mismatch"]);
    assert_eq!(unsaid.0, ["goods-unit-missing"]);
}

#[test]
fn goods_convert_into_the_unit_of_the_product() {
    let profile = good(
        r#"
        product = { unit = "kg", unit_mass = 1 }
        order = { unit = "t", quantity = 1.2 }
        [production]
        unit = "g"
        declared_capacity = { value = 3, unit = "t/month" }
        stock = 9
        from = "2026-03"
        to = "2026-03"
        [[production.month]]
        month = "2026-03"
        made = { min = 1_000, max = 2_000 }
        [[partner]]
        unit = "t"
        capacity = 2
        "#,
    );
    assert_eq!(value(&profile, "order.quantity"), number(1200.0, 1200.0));
    assert_eq!(value(&profile, "production.declared_capacity"), number(3000.0, 3000.0));
    assert_eq!(value(&profile, "production.stock"), number(0.009, 0.009));
    assert_eq!(profile.history.unwrap().months[0].made, Interval::new(1.0, 2.0));
    let partner = &profile.partners.unwrap()[0];
    assert_eq!(partner.id, "partner-1");
    assert_eq!(partner.answers[&checked().by_path["partner.capacity"]].value, number(2000.0, 2000.0));
    let grams = good("product = { unit = \"g\" }\norder = { quantity = { value = 1, unit = \"kg\" } }");
    assert_eq!(value(&grams, "order.quantity"), number(1000.0, 1000.0));
    let mass = good("product = { unit = \"t\", unit_mass = { value = 1, unit = \"kg/kg\" } }");
    assert_eq!(value(&mass, "product.unit_mass"), number(1000.0, 1000.0));
}

#[test]
fn one_unit_that_does_not_fit_is_one_mistake() {
    let text = "product = { unit = \"kg\" }\nproduction = { unit = \"pair\", stock = 1, declared_capacity = 3, from = \"2026-01\", to = \"2026-01\", month = [{ month = \"2026-01\", made = 1 }] }";
    assert_eq!(bad(text), ["goods-unit-mismatch"]);
    assert_eq!(bad("production = { stock = 1, declared_capacity = 3 }"), ["goods-unit-missing"]);
    assert_eq!(bad("product = { unit = \"IDR\" }\norder = { quantity = 1 }"), ["unknown-unit"]);
    assert_eq!(
        bad("product = { unit = \"kg\" }\norder = { quantity = { value = 1, unit = \"pcs\" } }"),
        ["goods-unit-mismatch"]
    );
    assert_eq!(bad("bpom = { room = { value = 1, unit = \"kg\" } }"), ["unit-mismatch"]);
    assert_eq!(bad("enterprise = { workers = { value = 1, unit = \"percent\" } }"), ["unit-mismatch"]);
}

#[test]
fn the_history_declares_its_months() {
    let text = r#"
        product = { unit = "pair" }
        [production]
        from = "2026-01"
        to = "2026-05"
        month = [{ month = "2026-04", made = 20 }, { month = "2026-03", made = 10, rejected = 1, limited_by = "orders" }]
        "#;
    let history = good(text).history.unwrap();
    assert_eq!((history.from, history.to), (Date::new(2026, 1, 1).unwrap(), Date::new(2026, 5, 1).unwrap()));
    assert_eq!(history.months.iter().map(|month| month.made.lo).collect::<Vec<_>>(), [10.0, 20.0]);
    assert_eq!(history.months[0].limited_by, Some(Limit::Orders));
    assert_eq!(history.months[0].rejected, Some(Interval::point(1.0)));
    assert!(good("production = { month = [] }").history.is_none());
    assert!(good("production = { from = \"2026-01\", to = \"2026-02\" }").history.unwrap().months.is_empty());
    assert_eq!(bad("production = { from = \"2026-01\" }"), ["missing-key"]);
    assert_eq!(bad("production = { from = \"0001-01\", to = \"2026-02\" }"), ["bad-history"]);
    // A refused end is not made up from the months.
    let refused = profile(&checked(), "p.toml", &text.replace("2026-01", "2026-13"));
    assert!(refused.1.has_errors() && refused.0.history.is_none());
}

#[test]
fn evidence_stands_beside_its_answer() {
    let profile = good(
        r#"
        [evidence."bpom.licence"]
        level = "seen"
        by = "Pendamping"
        on = "2026-10-01"
        expires = 2027-01-01
        [bpom]
        licence = "applied"
        [[partner]]
        agreement = true
        [partner.evidence.agreement]
        level = "verified"
        "#,
    );
    let answer = &profile.answers[&checked().by_path["bpom.md"]];
    assert_eq!((answer.level, answer.by.as_deref()), (EvidenceLevel::Seen, Some("Pendamping")));
    assert_eq!(answer.expires, Some(Date::new(2027, 1, 1).unwrap()));
    let partner = &profile.partners.unwrap()[0].answers;
    assert_eq!(partner[&checked().by_path["partner.agreement"]].level, EvidenceLevel::Verified);
    // An answer that was refused is one mistake, not two.
    assert_eq!(
        bad("bpom = { md = \"hold\" }\nevidence = { \"bpom.md\" = { level = \"seen\" } }"),
        ["unknown-word"]
    );
}

#[test]
fn steps_are_open_where_nothing_is_said() {
    let text = "product = { unit = \"pair\" }\nprocess = [{ name = \"Jahit\", rate = 3, yield = { value = 95, unit = \"percent\" } }]";
    let process = good(text).processes.unwrap().remove(0);
    assert_eq!(process.machines, Interval::new(0.0, f64::INFINITY));
    assert_eq!((process.rate, process.yields), (Interval::point(3.0), Interval::point(0.95)));
    assert_eq!((process.hours, process.availability), (Interval::new(0.0, 744.0), Interval::new(0.0, 1.0)));
}

#[test]
fn old_profiles_stay_readable() {
    let (profile, diagnostics) = profile(
        &checked(),
        "p.toml",
        "bpom = { licence = \"none\", old_form = \"whatever\" }\nunselected = { flag = true }",
    );
    assert_eq!(codes(&diagnostics), ["retired-fact"]);
    assert!(!diagnostics.has_errors());
    assert_eq!(value(&profile, "bpom.md"), Possible::Choice(0b100));
    assert_eq!(value(&profile, "unselected.flag"), Possible::Bool(Tri::TRUE));
    assert_eq!(profile.answers.len(), 2);
}

#[test]
fn toml_and_json_give_the_same_text() {
    let toml = r#"
        enterprise = { id = "K-1", name = "Contoh Gula", workers = 12 }
        product = { unit = "kg", claims = ["disease", "health"] }
        order = { ship_by = 2027-01-15, quantity = { value = 3, unit = "t" } }
        bpom = { md = "held", md_expires = "2026-11" }
        waiver = [{ rule = "bpom.md-held", authority = "Dinas Contoh", reason = "Masa peralihan", until = 2027-01-01 }]
        measurement = [{ id = "a", characteristic = "kadar air", unit = "percent", values = [3.5, 4] }]
        superseded = [{ fact = "bpom.md", value = "none", level = "declared", by = "Pemilik" }]
        [[partner]]
        id = "Contoh Dua"
        agreement = { any = [false] }
        [evidence."bpom.md"]
        level = "verified"
        by = "Kantor Contoh"
        note = "asli"
        expires = 2027-01-01
        [production]
        to = "2026-04"
        from = "2026-03"
        [[production.month]]
        month = "2026-03"
        made = 900.0
    "#;
    let json = r#"{
        "superseded": null,
        "evidence": { "bpom.licence": { "level": "verified", "expires": "2027-01-01", "by": "Orang lain", "note": null } },
        "bpom": { "md_expires": { "min": "2026-11-01", "max": "2026-11-30" }, "licence": { "any": ["held"] }, "room": null },
        "partner": [{ "agreement": false, "id": "Contoh Dua", "capacity": null }],
        "measurement": [{ "values": [3.5, 4.0], "unit": "percent", "characteristic": "kadar air", "id": "a" }],
        "waiver": [{ "rule": "bpom.md-held", "authority": "Dinas Contoh", "reason": "Masa peralihan", "until": "2027-01-01" }],
        "production": { "from": "2026-03", "to": "2026-04", "month": [{ "month": "2026-03", "made": 9e2, "rejected": null }] },
        "order": { "quantity": 3000, "ship_by": "2027-01-15" },
        "product": { "claims": ["health", "disease"], "unit": "kg" },
        "enterprise": { "id": "K-2", "name": "Contoh Lain", "workers": 12.0 }
    }"#;
    let (from_json, diagnostics) = profile(&checked(), "p.json", json);
    assert!(diagnostics.as_slice().is_empty(), "{:#?}", diagnostics.as_slice());
    let from_toml = good(toml);
    assert_eq!(from_toml.canonical, from_json.canonical);
    assert_eq!((from_toml.id.as_deref(), from_toml.name.as_deref()), (Some("K-1"), Some("Contoh Gula")));
    for private in ["K-1", "Contoh Gula", "Kantor Contoh", "asli", "Pemilik"] {
        assert!(!from_toml.canonical.contains(private), "{private}");
    }
    for change in [
        ("12", "13"),
        ("\"held\"", "\"none\""),
        ("3.5", "3.6"),
        ("900", "901"),
        ("[false]", "[true]"),
        ("verified", "seen"),
    ] {
        assert_ne!(good(&toml.replace(change.0, change.1)).canonical, from_toml.canonical, "{change:?}");
    }
}

#[test]
fn eight_mistakes_are_eight_diagnostics() {
    let text = r#"
        produk = {}
        enterprise = { workers = 12.5, nik = "x" }
        product = { sector = "fod", retail_packed = "ya", unit = "kg" }
        capacity = { declared = 5 }
        order = { quantity = -1 }
        waiver = [{ rule = "bpom.md-hold", authority = "a", reason = "b", until = 2027-01-01 }]
        "#;
    let mut found = bad(text);
    found.sort_unstable();
    let mut expected = [
        "unknown-key",
        "not-whole",
        "personal-data",
        "unknown-word",
        "wrong-type",
        "measure-not-answered",
        "out-of-range",
        "unknown-rule",
    ];
    expected.sort_unstable();
    assert_eq!(found, expected);
}

#[test]
fn a_value_without_a_text_is_pointed_into() {
    let value = serde_json::json!({
        "bpom": { "mdd": 1 }, "product": { "unit": "kg" }, "order": { "unit": "pcs", "quantity": 3 }, "partner": [{ "agreement": 1 }],
    });
    let mut diagnostics = Diagnostics::new();
    let input = Input::from_json_value("profile", &value, &mut diagnostics);
    read(&input, &checked(), &mut diagnostics);
    let found: Vec<_> =
        diagnostics.as_slice().iter().map(|d| (d.code.slug(), d.pointer.as_deref().unwrap())).collect();
    let expected = [
        ("goods-unit-mismatch", "/order/unit"),
        ("unknown-key", "/bpom/mdd"),
        ("wrong-type", "/partner/0/agreement"),
    ];
    assert_eq!(found, expected);
    assert!(diagnostics.as_slice().iter().all(|d| d.span.is_none() && d.labels.is_empty()));
}

#[test]
fn a_case_is_read_from_its_table() {
    let text = "[[case]]\ngiven = { bpom = { md = \"held\" }, product = { sectr = \"food\" } }";
    let source = Source::new("x.cases.toml", text);
    let mut diagnostics = Diagnostics::new();
    let file = Input::from_toml(&source, &mut diagnostics);
    let Some(Value::Array(cases)) = file.root.value.get("case").map(|node| &node.value) else { panic!() };
    let given = Input::of_table(&source, cases[0].value.get("given").unwrap().clone());
    let profile = read(&given, &checked(), &mut diagnostics);
    assert_eq!(value(&profile, "bpom.md"), Possible::Choice(0b001));
    let place = diagnostics.as_slice()[0].span.as_ref().unwrap();
    assert_eq!((codes(&diagnostics), place.line, place.column), (vec!["unknown-key"], 2, 47));
}

#[test]
fn huge_texts_are_refused_before_they_are_read() {
    let text = format!("enterprise = {{ name = \"{}\" }}", "x".repeat(100 << 20));
    for name in ["p.toml", "p.json"] {
        assert_eq!(codes(&profile(&checked(), name, &text).1), ["text-too-large"]);
    }
}
