//! What lists of records mean: seasons, specifications, measurements, inspections, deliveries, and whose months.

use super::{bad, checked, days, good, profile};
use crate::profile::{Inspection, SeasonMonth};
use crate::text::Lang;
use crate::value::{Interval, Possible};
use crate::wire::{Limit, SeasonCause, Sides};

const ANY: Interval = Interval { lo: 0.0, hi: f64::INFINITY };

/// The help of the only mistake.
fn help(text: &str) -> String {
    let found = profile(&checked(), "p.toml", text).1;
    let [only] = found.as_slice() else { panic!("{:#?}", found.as_slice()) };
    only.help.as_ref().unwrap().get(Lang::En).to_owned()
}

#[test]
fn a_history_names_its_ends() {
    let months = |ends: &str| {
        format!(
            "product.unit = \"kg\"\n[production]\n{ends}\nmonth = [{{ month = \"2026-05\", made = 1 }}, {{ month = \"2026-03\" }}]"
        )
    };
    for (ends, missing) in [
        ("", "from = \"2026-03\" and to = \"2026-05\""),
        ("from = \"2026-02\"", "to = \"2026-05\""),
        ("to = \"2026-06\"", "from = \"2026-03\""),
    ] {
        assert_eq!(bad(&months(ends)), ["missing-key"]);
        assert!(help(&months(ends)).starts_with(&format!("add {missing}, if")), "{}", help(&months(ends)));
    }
    let all = good(&months("from = \"2026-02\"\nto = \"2026-06\"")).history.unwrap();
    assert_eq!(all.months.iter().map(|month| month.made).collect::<Vec<_>>(), [ANY, Interval::point(1.0)]);
    // No months are no history, and a list that cannot be read is one mistake.
    assert!(good("production = { month = [] }").history.is_none());
    assert_eq!(bad("production = { month = 3 }"), ["wrong-type"]);
    assert_eq!(bad("production = { from = \"2026-13\" }"), ["bad-date", "missing-key"]);
}

#[test]
fn what_was_made_may_be_open() {
    let month = |keys: &str| {
        let text = format!(
            "product.unit = \"kg\"\nproduction = {{ from = \"2026-03\", to = \"2026-03\", month = [{{ month = \"2026-03\"{keys} }}] }}"
        );
        let profile = good(&text);
        (profile.history.unwrap().months.remove(0), profile.canonical)
    };
    let (blank, text) = month("");
    assert_eq!((blank.made, blank.rejected, blank.limited_by), (ANY, None, None));
    let (open, same) = month(", made = { min = 0 }, rejected = { min = 0 }");
    assert_eq!((open, same), (blank, text));
    let (stopped, _) = month(", made = 0, limited_by = \"machine\"");
    assert_eq!((stopped.made, stopped.limited_by), (Interval::point(0.0), Some(Limit::Machine)));
}

#[test]
fn partners_have_months_of_their_own() {
    let text = |made: u32| {
        format!(
            r#"
            product = {{ unit = "kg" }}
            [[partner]]
            id = "dua"
            unit = "t"
            from = "2026-01"
            to = "2026-02"
            capacity = 2
            [[partner.month]]
            month = "2026-02"
            made = {made}
            rejected = {{ value = 3, unit = "kg" }}
            "#
        )
    };
    let partners = good(&text(2)).partners.unwrap();
    let history = partners[0].history.as_ref().unwrap();
    assert_eq!(
        (history.months[0].made, history.months[0].rejected),
        (Interval::point(2000.0), Some(Interval::point(3.0)))
    );
    assert_eq!(bad(&text(3)), ["month-above-capacity"]);
    // What may be within capacity is not refused.
    good(&text(3).replace("capacity = 2", "capacity = { min = 1, max = 3 }"));
    good(&text(3).replace("capacity = 2", ""));
    assert_eq!(bad(&text(2).replace("to =", "until =")), ["unknown-key", "missing-key"]);
    assert_eq!(bad("partner = [{ id = \"own\" }]"), ["duplicate-name"]);
    assert_ne!(good(&text(2)).canonical, good(&text(1)).canonical);
}

#[test]
fn the_calendar_is_in_the_order_of_the_year() {
    let text = r#"
        [production]
        season = [{ month = 9, factor = { min = 20, max = 50, unit = "percent" }, cause = "rain" }, { month = 3 }, { month = 4.0, factor = 0.5 }]
        "#;
    let profile = good(text);
    let month = |month, lo, hi, cause| SeasonMonth { month, factor: Interval::new(lo, hi), cause };
    let expected =
        [month(3, 0.0, 1.0, None), month(4, 0.5, 0.5, None), month(9, 0.2, 0.5, Some(SeasonCause::Rain))];
    assert_eq!(profile.season.unwrap(), expected);
    assert!(profile.canonical.contains(r#"{"month":3},{"factor":0.5,"month":4}"#), "{}", profile.canonical);
    assert!(good("").season.is_none() && good("production = { season = [] }").season.unwrap().is_empty());
    assert_ne!(good("production = { season = [] }").canonical, good("").canonical);
    assert_eq!(bad("production = { season = [{ month = 3 }, { month = 3.0 }] }"), ["month-twice"]);
    assert_eq!(bad("production = { season = [{ month = 0 }] }"), ["out-of-range"]);
    assert_eq!(bad("production = { season = [{ month = 1.5 }] }"), ["not-whole"]);
    assert_eq!(bad("production = { season = [{ month = \"March\" }] }"), ["wrong-type"]);
    assert_eq!(bad("production = { season = [{ month = 1, factor = 1.01 }] }"), ["out-of-range"]);
}

#[test]
fn a_specification_has_the_sides_it_names() {
    let one = |keys: &str| {
        let text =
            format!("specification = [{{ characteristic = \"kadar air\", unit = \"percent\"{keys} }}]");
        good(&text).specifications.unwrap().remove(0)
    };
    let open = one("");
    assert_eq!((open.lower, open.upper, open.sides, open.tolerance), (None, None, None, None));
    let full = one(", lower = -2, upper = 4.5, tolerance = 0, sides = \"both\"");
    assert_eq!((full.lower, full.upper, full.tolerance), (Some(-2.0), Some(4.5), Some(0.0)));
    assert_eq!((full.unit.name(), full.sides), ("percent", Some(Sides::Both)));
    assert_eq!(one(", upper = 4, sides = \"upper\"").sides, Some(Sides::Upper));
    assert_eq!(one(", sides = \"lower\"").lower, None);
    let refused = |keys: &str| bad(&format!("specification = [{{ characteristic = \"a\", {keys} }}]"));
    assert_eq!(refused("lower = 1, sides = \"upper\""), ["contradictory-answer"]);
    assert_eq!(refused("upper = 1, sides = \"lower\""), ["contradictory-answer"]);
    assert_eq!(refused("lower = 2, upper = 1"), ["empty-range"]);
    assert_eq!(refused("tolerance = -1"), ["bad-number"]);
    assert_eq!(refused("unit = \"kilo\""), ["unknown-unit"]);
    assert_eq!(
        bad("specification = [{ characteristic = \"a\" }, { characteristic = \"a\" }]"),
        ["duplicate-name"]
    );
}

#[test]
fn measurements_are_in_the_unit_of_their_specification() {
    let text = r#"
        measurement = [
            { id = "a", characteristic = "panjang", unit = "cm", values = [1.5, 2] },
            { id = "b", characteristic = "panjang", workshop = "own", unit = "mm", values = [16] },
            { id = "c", characteristic = "panjang", workshop = "dua", unit = "m", values = [0.017] },
        ]
        partner = [{ id = "dua" }]
        specification = [{ characteristic = "panjang", unit = "mm", lower = 10 }]
        "#;
    let found = good(text).measurements.unwrap();
    let shown: Vec<_> =
        found.iter().map(|m| (m.workshop.as_str(), m.unit.name(), m.values.as_slice())).collect();
    let expected: [(_, _, &[f64]); 3] =
        [("own", "mm", &[15.0, 20.0]), ("own", "mm", &[16.0]), ("dua", "mm", &[17.0])];
    assert_eq!(shown, expected);
    // Without a list of specifications, the first record of a characteristic says in what it is measured.
    let free = good(
        &text.replace("specification = [{ characteristic = \"panjang\", unit = \"mm\", lower = 10 }]", ""),
    );
    let free = free.measurements.unwrap();
    assert!(free.iter().all(|m| m.unit.name() == "cm"));
    assert_eq!(free[2].values, [1.7000000000000002]);
    for (from, to) in [("unit = \"cm\"", "unit = \"kg\""), ("unit = \"mm\", values", "values")] {
        assert_eq!(bad(&text.replace(from, to)), ["unit-mismatch"], "{to}");
    }
    // Percent are not plain numbers, although both are ratios.
    let percent = "specification = [{ characteristic = \"a\", unit = \"percent\" }]\nmeasurement = [{ id = \"a\", characteristic = \"a\", values = [3] }]";
    assert_eq!(bad(percent), ["unit-mismatch"]);
    assert_eq!(help(percent), "add unit = \"percent\"");
    assert_eq!(
        bad(&percent.replace(", unit = \"percent\"", "").replace("values", "unit = \"percent\", values")),
        ["unit-mismatch"]
    );
    let ratio =
        good(&percent.replace("values = [3]", "unit = \"ratio\", values = [0.25, -0]")).measurements.unwrap();
    assert_eq!(ratio[0].values.iter().map(|v| v.to_bits()).collect::<Vec<_>>(), [25.0_f64.to_bits(), 0]);
    let huge = "specification = [{ characteristic = \"a\", unit = \"mg\" }]\nmeasurement = [{ id = \"a\", characteristic = \"a\", unit = \"t\", values = [1e9] }]";
    assert_eq!(bad(huge), ["bad-number"]);
}

#[test]
fn measurements_name_what_the_profile_has() {
    let text = |specification: &str, partner: &str, keys: &str| {
        format!("measurement = [{{ id = \"a\", values = [1], {keys} }}]\n{specification}\n{partner}")
    };
    let panjang = "specification = [{ characteristic = \"panjang sol\" }]";
    let dua = "partner = [{ id = \"Contoh Dua\" }, {}]";
    let lower = "characteristic = \"Panjang sol\"";
    assert_eq!(bad(&text(panjang, dua, lower)), ["unknown-record"]);
    assert_eq!(help(&text(panjang, dua, lower)), "did you mean \"panjang sol\"?");
    assert_eq!(bad(&text("specification = []", dua, lower)), ["unknown-record"]);
    assert!(help(&text("specification = []", dua, lower)).starts_with("add a [[specification]]"));
    good(&text("", dua, lower));
    let at = |workshop: &str| format!("characteristic = \"panjang sol\", workshop = \"{workshop}\"");
    good(&text(panjang, dua, &at("Contoh Dua")));
    good(&text(panjang, dua, &at("partner-2")));
    assert_eq!(bad(&text(panjang, dua, &at("partner-1"))), ["unknown-record"]);
    assert_eq!(help(&text(panjang, dua, &at("contoh dua"))), "did you mean \"Contoh Dua\"?");
    assert!(help(&text(panjang, "", &at("dua"))).starts_with("add a [[partner]]"));
    assert_eq!(bad(&text(panjang, "", &at(""))), ["wrong-type"]);
    // A record that was refused has a name: its mistake is told once.
    assert_eq!(
        bad(&text("specification = [{ characteristic = \"panjang sol\", lower = true }]", dua, &at("own"))),
        ["wrong-type"]
    );
    assert_eq!(bad(&text("specification = [{ characteristic = 1 }]", dua, &at("own"))), ["wrong-type"]);
    assert_eq!(bad(&text(panjang, "partner = [{ id = 1 }]", &at("dua"))), ["wrong-type"]);
    assert_eq!(bad(&text("", "partner = 3", &at("dua"))), ["wrong-type"]);
}

#[test]
fn no_more_is_rejected_than_was_inspected() {
    let one = |keys: &str| good(&format!("inspection = [{{ {keys} }}]")).inspections.unwrap().remove(0);
    let inspection = |items: Interval, rejected: Interval| Inspection { on: None, items, rejected };
    assert_eq!(one(""), inspection(ANY, ANY));
    assert_eq!(one("items = 80"), inspection(Interval::point(80.0), Interval::new(0.0, 80.0)));
    assert_eq!(one("rejected = 3"), inspection(Interval::new(3.0, f64::INFINITY), Interval::point(3.0)));
    let both = one("items = { min = 1, max = 50 }, rejected = { min = 2, max = 90 }");
    assert_eq!(both, inspection(Interval::new(2.0, 50.0), Interval::new(2.0, 50.0)));
    assert_eq!(one("on = 2026-09-30, items = 0, rejected = 0").on.unwrap().to_string(), "2026-09-30");
    assert_eq!(bad("inspection = [{ items = 5, rejected = 6 }]"), ["contradictory-answer"]);
    assert_eq!(
        bad("inspection = [{ items = { max = 5 }, rejected = { min = 6 } }]"),
        ["contradictory-answer"]
    );
    assert_eq!(bad("inspection = [{ items = 2.5 }]"), ["not-whole"]);
    assert_eq!(bad("inspection = [{ rejected = -1 }]"), ["out-of-range"]);
}

#[test]
fn an_erased_key_of_an_inspection_never_narrows_the_other() {
    let within = |a: Interval, b: Interval| b.lo <= a.lo && a.hi <= b.hi;
    let amounts = ["0", "3", "80", "{ min = 2 }", "{ max = 5 }", "{ min = 1, max = 90 }"];
    let mut compared = 0;
    for (items, rejected) in amounts.iter().flat_map(|i| amounts.iter().map(move |r| (i, r))) {
        let read = |keys: &str| {
            let (profile, found) = profile(&checked(), "p.toml", &format!("inspection = [{{ {keys} }}]"));
            (!found.has_errors()).then(|| profile.inspections.unwrap().remove(0))
        };
        let Some(both) = read(&format!("items = {items}, rejected = {rejected}")) else { continue };
        for less in [format!("items = {items}"), format!("rejected = {rejected}")] {
            let less = read(&less).unwrap();
            assert!(
                within(both.items, less.items) && within(both.rejected, less.rejected),
                "{both:?} {less:?}"
            );
            compared += 1;
        }
    }
    assert!(compared > 40, "{compared}");
}

#[test]
fn deliveries_are_counted_as_the_order() {
    let text = r#"
        product = { unit = "kg" }
        order = { unit = "t" }
        delivery = [{}, { due = "2026-08", shipped = 2026-08-29, ordered = 2, delivered = { value = 1900, unit = "kg" } }]
        "#;
    let found = good(text).deliveries.unwrap();
    assert_eq!((found[0].due, found[0].shipped), (Interval::ALL, Interval::ALL));
    assert_eq!((found[0].ordered, found[0].delivered), (ANY, ANY));
    assert_eq!(Possible::Number(found[1].due), days("2026-08-01", "2026-08-31"));
    assert_eq!(Possible::Number(found[1].shipped), days("2026-08-29", "2026-08-29"));
    assert_eq!((found[1].ordered, found[1].delivered), (Interval::point(2000.0), Interval::point(1900.0)));
    assert!(good(text).canonical.contains(r#""delivery":[{},{"delivered":1900,"due":{"max":"2026-08-31","min":"2026-08-01"},"ordered":2000,"shipped":"2026-08-29"}]"#));
    assert_eq!(bad("delivery = [{ ordered = 1 }]"), ["goods-unit-missing"]);
}

#[test]
fn toml_and_json_lists_give_the_same_text() {
    let toml = r#"
        product = { unit = "pair" }
        [production]
        from = "2026-01"
        to = "2026-02"
        month = [{ month = "2026-01" }]
        season = [{ month = 4, factor = 0.5, cause = "holiday" }, { month = 1 }]
        [[specification]]
        characteristic = "panjang"
        unit = "mm"
        upper = 300
        sides = "upper"
        [[measurement]]
        id = "a"
        characteristic = "panjang"
        unit = "cm"
        values = [29, 30.5]
        [[inspection]]
        on = 2026-09-30
        items = 80
        [[delivery]]
        due = "2026-08"
        ordered = 10
        [[partner]]
        id = "dua"
        from = "2026-01"
        to = "2026-01"
        "#;
    let json = r#"{
        "partner": [{ "to": "2026-01", "from": "2026-01", "id": "dua", "month": [] }],
        "delivery": [{ "ordered": 10, "delivered": null, "due": { "min": "2026-08-01", "max": "2026-08-31" } }],
        "inspection": [{ "on": "2026-09-30", "items": 80, "rejected": { "max": 80 } }],
        "measurement": [{ "id": "a", "characteristic": "panjang", "unit": "mm", "workshop": "own", "values": [290, 305] }],
        "specification": [{ "characteristic": "panjang", "unit": "mm", "sides": "upper", "upper": 3e2, "lower": null, "tolerance": null }],
        "production": { "season": [{ "month": 1, "factor": null }, { "month": 4, "factor": { "value": 50, "unit": "percent" }, "cause": "holiday" }],
            "to": "2026-02", "from": "2026-01", "month": [{ "month": "2026-01", "made": null, "limited_by": null }] },
        "product": { "unit": "pair" }
    }"#;
    let (from_json, diagnostics) = profile(&checked(), "p.json", json);
    assert!(diagnostics.as_slice().is_empty(), "{:#?}", diagnostics.as_slice());
    let from_toml = good(toml);
    assert_eq!(from_toml.canonical, from_json.canonical);
    for (from, to) in [
        ("\"2026-02\"\n", "\"2026-03\"\n"),
        ("0.5", "0.4"),
        ("holiday", "rain"),
        ("upper = 300", "upper = 301"),
        ("30.5", "30.6"),
        ("items = 80", "items = 81"),
        ("2026-09-30", "2026-09-29"),
        ("ordered = 10", "ordered = 11"),
        ("to = \"2026-01\"", "to = \"2026-02\""),
    ] {
        let changed = toml.replace(from, to);
        assert_ne!(changed, toml, "{from} is not there");
        assert_ne!(good(&changed).canonical, from_toml.canonical, "{to}");
    }
}

#[test]
fn lists_have_an_end() {
    let long = |list: &str, one: &str, count: usize| format!("{list} = [{}]", vec![one; count].join(", "));
    let at_most = |list: &str, one: &str, most: usize| {
        assert!(!bad(&long(list, one, most)).contains(&"list-too-long"), "{list}");
        assert_eq!(bad(&long(list, one, most + 1)), ["list-too-long"], "{list}");
    };
    at_most("partner", "{}", 200);
    at_most("process", "{ name = \"a\" }", 200);
    at_most("specification", "{}", 200);
    at_most("measurement", "{}", 1_000);
    at_most("inspection", "{}", 10_000);
    at_most("delivery", "{}", 10_000);
    let values = |count: usize| {
        let values = long("values", "1", count);
        format!("[[measurement]]\nid = \"a\"\ncharacteristic = \"b\"\n{values}")
    };
    assert_eq!(good(&values(10_000)).measurements.unwrap()[0].values.len(), 10_000);
    assert_eq!(bad(&values(10_001)), ["list-too-long"]);
}

#[test]
fn personal_numbers_stand_in_no_text_of_a_list() {
    let number = "Contoh 3512345678900001";
    for text in [
        format!("process = [{{ name = \"{number}\" }}]"),
        format!("specification = [{{ characteristic = \"{number}\" }}]"),
        format!("measurement = [{{ id = \"{number}\", characteristic = \"a\", values = [1] }}]"),
        format!("measurement = [{{ id = \"a\", characteristic = \"{number}\", values = [1] }}]"),
        format!(
            "waiver = [{{ rule = \"bpom.md-held\", authority = \"{number}\", reason = \"b\", until = 2027-01-01 }}]"
        ),
        format!(
            "waiver = [{{ rule = \"bpom.md-held\", authority = \"a\", reason = \"{number}\", until = 2027-01-01 }}]"
        ),
        format!(
            "bpom.md = \"held\"\nevidence = {{ \"bpom.md\" = {{ level = \"seen\", note = \"{number}\" }} }}"
        ),
        format!(
            "superseded = [{{ fact = \"bpom.md\", value = \"held\", level = \"seen\", reason = \"{number}\" }}]"
        ),
    ] {
        assert_eq!(bad(&text), ["personal-data"], "{text}");
    }
    assert_eq!(
        bad("inspection = [{ nik = 1 }]\ndelivery = [{ no_ktp = 1 }]"),
        ["personal-data", "personal-data"]
    );
}
