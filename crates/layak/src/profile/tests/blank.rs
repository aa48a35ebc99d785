//! The blank profile can be read as it is and with every example in it; the schema accepts what the reader accepts.

use super::schema_check::mistakes;
use super::{checked, codes, good};
use crate::check::Checked;
use crate::diagnostic::Diagnostics;
use crate::parse::input::Input;
use crate::parse::value::Value;
use crate::profile::schema::schema;
use crate::profile::template::template;
use crate::profile::testing::profile;
use crate::source::Source;
use crate::text::Lang;
use serde_json::json;

fn blank(checked: &Checked, lang: Lang) -> String {
    template(checked, &checked.programmes["small"], lang)
}

fn filled(blank: &str) -> String {
    blank.lines().map(|line| line.strip_prefix("# ").unwrap_or(line)).collect::<Vec<_>>().join("\n")
}

/// A text as JSON, dates as texts.
fn json_of(text: &str) -> serde_json::Value {
    fn convert(value: &Value) -> serde_json::Value {
        match value {
            Value::Null | Value::Invalid => serde_json::Value::Null,
            Value::Bool(flag) => json!(flag),
            Value::Number { value, .. } => json!(value),
            Value::Text(text) => json!(text),
            Value::Date(day) => json!(day.to_string()),
            Value::Array(items) => items.iter().map(|item| convert(&item.value)).collect(),
            Value::Table(entries) => {
                entries.iter().map(|entry| (entry.key.value.clone(), convert(&entry.value.value))).collect()
            }
        }
    }
    let mut diagnostics = Diagnostics::new();
    let input = Input::from_toml(&Source::new("p.toml", text), &mut diagnostics);
    assert!(diagnostics.as_slice().is_empty(), "{:#?}", diagnostics.as_slice());
    convert(&input.root.value)
}

#[test]
fn the_blank_profile_is_an_empty_profile() {
    for lang in [Lang::Id, Lang::En] {
        let profile = good(&blank(&checked(), lang));
        assert_eq!(profile.canonical, r#"{"answers":{}}"#);
    }
}

#[test]
fn every_example_in_it_can_be_read() {
    let checked = checked();
    let profile = good(&filled(&blank(&checked, Lang::Id)));
    let asked = checked.sets.iter().filter(|set| !["unselected", "partner"].contains(&set.id.as_str()));
    let asked: usize = asked.map(|set| super::super::template::facts_of(&checked, set).len()).sum();
    assert_eq!(profile.answers.len(), asked);
    assert_eq!(profile.history.unwrap().months.len(), 1);
    let partner = &profile.partners.as_ref().unwrap()[0];
    assert_eq!((partner.answers.len(), partner.history.as_ref().unwrap().months.len()), (2, 1));
    assert_eq!((profile.processes.unwrap().len(), profile.season.unwrap().len()), (1, 1));
    assert_eq!((profile.specifications.unwrap().len(), profile.measurements.unwrap().len()), (1, 1));
    assert_eq!((profile.inspections.unwrap().len(), profile.deliveries.unwrap().len()), (1, 1));
    assert_eq!(profile.waivers.len(), 1);
    assert_eq!(profile.answers.values().filter(|answer| answer.by.is_some()).count(), 1);
}

#[test]
fn it_asks_in_the_language_and_filters_first() {
    let text = blank(&checked(), Lang::En);
    let at = |words: &str| text.find(words).unwrap_or_else(|| panic!("{words} is missing in\n{text}"));
    assert!(at("## Which sector?") < at("## Which claims stand on the label?"));
    assert!(at("[enterprise]") < at("[product]") && at("[order]") < at("[bpom]"));
    assert!(at("##   held: Held") < at("# md = \"held\""));
    assert!(at("## Evidence: The licence") < at("# md = \"held\""));
    assert!(!text.contains("old_form") && !text.contains("unselected"));
    assert!(blank(&checked(), Lang::Id).contains("## Bidang apa?"));
}

#[test]
fn the_schema_accepts_what_the_reader_accepts() {
    let checked = checked();
    let schema = schema(&checked, &checked.programmes["small"], Lang::En);
    let other = r#"
        superseded = [{ fact = "bpom.md", value = "none", on = 2026-01-01 }]
        enterprise = { workers = { min = 3 }, annual_sales = { max = 5, unit = "IDR" } }
        product = { unit = "t", sector = { any = ["food"] }, claims = { includes = ["health"] }, retail_packed = { any = [true] } }
        production = { unit = "kg", from = "2026-01", to = "2026-03", month = [{ month = "2026-02" }], season = [{ month = 12, factor = { max = 50, unit = "percent" } }, { month = 1 }], stock = { value = 3, unit = "kg" } }
        bpom = { md_expires = { min = "2026-11", max = 2027-01-01 }, room = { value = 3, unit = "m2" } }
        partner = [{ agreement = true, unit = "kg", evidence = { agreement = { level = "seen" } } }, { month = [], id = "dua" }]
        specification = [{ characteristic = "panjang", unit = "mm", lower = -1, sides = "lower" }, { characteristic = "aroma", lower = 6, upper = 9, sides = "both", tolerance = 0 }]
        measurement = [{ id = "a", characteristic = "panjang", workshop = "dua", unit = "cm", values = [1, -0.5] }]
        inspection = [{}, { items = { min = 50 }, rejected = { max = 3 } }]
        delivery = [{}, { due = "2026-08", shipped = { min = 2026-08-01 }, ordered = { value = 1, unit = "t" }, delivered = { min = 900 } }]
    "#;
    for text in ["", filled(&blank(&checked, Lang::Id)).as_str(), other] {
        good(text);
        assert_eq!(mistakes(&schema, &json_of(text)), Vec::<String>::new(), "{text}");
    }
    assert_eq!(schema["properties"]["bpom"]["properties"]["md"]["title"], "Is there a licence?");
    assert_eq!(
        schema["properties"]["bpom"]["properties"]["md"]["anyOf"][0]["oneOf"][0],
        json!({ "const": "held", "title": "Held" })
    );
}

#[test]
fn both_refuse_the_same_mistakes() {
    let checked = checked();
    let schema = schema(&checked, &checked.programmes["small"], Lang::Id);
    for text in [
        "enterprize = {}",
        "bpom = { mdd = \"held\" }",
        "bpom = { md = \"hold\" }",
        "bpom = { md = { any = [] } }",
        "bpom = { md_expires = \"soon\" }",
        "bpom = { md_expires = {} }",
        "bpom = { room = -1 }",
        "bpom = { room = 10_001 }",
        "bpom = { room = { value = 1, max = 2 } }",
        "bpom = { room = { value = 1, unit = \"kg\" } }",
        "enterprise = { workers = 1.5 }",
        "enterprise = { workers = { value = 1, unit = \"pcs\" } }",
        "enterprise = { name = \" \" }",
        "enterprise = { nik = \"1\" }",
        "product = { unit = \"IDR\" }",
        "product = { claims = \"health\" }",
        "capacity = { declared = 1 }",
        "partner = {}",
        "partner = [{ capacity_ = 1 }]",
        "process = [{ rate = 1 }]",
        "process = [{ name = \"a\", hours = 745 }]",
        "production = { from = \"2026-01\", to = \"2026-01\", month = [{}] }",
        "production = { from = \"2026-01\", to = \"2026-01\", month = [{ month = \"2026\" }] }",
        "production = { month = [{ month = \"2026-01\" }] }",
        "production = { from = \"2026-01\" }",
        "partner = [{ to = \"2026-01\", month = [{ month = \"2026-01\" }] }]",
        "partner = [{ id = \"own\" }]",
        "production = { season = [{}] }",
        "production = { season = [{ month = 13 }] }",
        "production = { season = [{ month = { min = 1, max = 2 } }] }",
        "production = { season = [{ month = 1, factor = 1.2 }] }",
        "production = { season = [{ month = 1, cause = \"snow\" }] }",
        "process = [{ name = \"\" }]",
        "specification = [{ unit = \"mm\" }]",
        "specification = [{ characteristic = \" \" }]",
        "specification = [{ characteristic = \"a\", lower = \"b\" }]",
        "specification = [{ characteristic = \"a\", sides = \"upper\", lower = 1 }]",
        "specification = [{ characteristic = \"a\", sides = \"lower\", upper = 1 }]",
        "specification = [{ characteristic = \"a\", sides = \"none\" }]",
        "specification = [{ characteristic = \"a\", tolerance = -1 }]",
        "measurement = [{ id = \"a\", characteristic = \"b\", values = [\"c\"] }]",
        "inspection = [{ items = 1.5 }]",
        "inspection = [{ rejected = -1 }]",
        "inspection = [{ on = \"2026-08\" }]",
        "delivery = [{ due = 3 }]",
        "delivery = [{ ordered = -3 }]",
        "delivery = [{ late = true }]",
        "waiver = [{ rule = \"bpom.md-held\" }]",
        "waiver = [{ rule = \"bpom.md\", authority = \"a\", reason = \"b\", until = 2027-01-01 }]",
        "measurement = [{ id = \"a\", characteristic = \"b\", values = [] }]",
        "superseded = [{ fact = \"bpom.md\" }]",
        "evidence = { \"bpom.mdd\" = { level = \"seen\" } }",
    ] {
        let (_, diagnostics) = profile(&checked, "p.toml", text);
        assert!(diagnostics.has_errors(), "the reader accepts {text}");
        assert!(
            !mistakes(&schema, &json_of(text)).is_empty(),
            "the schema accepts {text}: {:?}",
            codes(&diagnostics)
        );
    }
}

#[test]
fn the_blank_profiles_of_the_shipped_programmes_can_be_filled() {
    let rules = crate::Rules::builtin().unwrap();
    let engines: Vec<_> = rules.programmes().map(|id| rules.programme(id).unwrap()).collect();
    assert!(!engines.is_empty());
    for (engine, lang) in engines.iter().flat_map(|engine| [(engine, Lang::Id), (engine, Lang::En)]) {
        let blank = engine.template(lang);
        let schema = engine.profile_schema(lang);
        let empty = engine.read_toml("blank.toml", &blank).unwrap();
        assert!(empty.answers.is_empty());
        let text = filled(&blank);
        let full = engine.read_toml("filled.toml", &text).unwrap();
        // The smallest programme still asks all of the vocabulary.
        assert!(full.answers.len() > 70, "{}", full.answers.len());
        assert_eq!(mistakes(&schema, &json_of(&text)), Vec::<String>::new());
    }
}

#[test]
fn every_shipped_case_gives_a_profile() {
    let rules = crate::Rules::builtin().unwrap();
    let mut folders = vec![std::path::PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../rules"))];
    let mut count = 0;
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            let name = path.display().to_string();
            if path.is_dir() {
                folders.push(path);
            } else if name.ends_with(".cases.toml") {
                let source = Source::new(name, std::fs::read_to_string(path).unwrap());
                let mut diagnostics = Diagnostics::new();
                for case in crate::parse::document::rule_file(&source, &mut diagnostics).cases {
                    let input = Input::of_table(&source, case.given);
                    crate::profile::read::read(&input, rules.checked(), &mut diagnostics);
                    count += 1;
                }
                assert!(diagnostics.as_slice().is_empty(), "{:#?}", diagnostics.as_slice());
            }
        }
    }
    assert!(count > 100, "{count} cases");
}
