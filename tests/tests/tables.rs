//! Tables: bad columns and cells give what they expect with row and column, and a row gives what its profile gives.

#![expect(clippy::unwrap_used, reason = "a test stops where it fails")]

use layak::batch::{Columns, Datum, unreadable_row};
use layak::{Dated, Diagnostic, Rules};
use layak_tests::answers::{answers, nested};
use serde_json::Value;
use std::path::Path;

fn dated() -> Dated {
    Rules::builtin().unwrap().programme("gpei-jatim").unwrap().at("2026-11-21".parse().unwrap())
}

fn shown(row: Option<usize>, found: &Diagnostic) -> String {
    let help = found.help.as_ref().map(|help| (help.id.clone(), help.en.clone()));
    assert!(help.is_none_or(|(id, en)| !id.is_empty() && id != en), "{found:?}");
    assert_ne!(found.message.id, found.message.en);
    let row = row.map_or("-".to_owned(), |row| row.to_string());
    let column = found.pointer.as_ref().map(|column| format!(" {column}")).unwrap_or_default();
    format!("{} {row}{column}", found.code)
}

#[test]
fn bad_tables_give_what_they_expect() {
    let dated = dated();
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("diagnostics/table");
    let mut ran = 0;
    for file in std::fs::read_dir(folder).unwrap() {
        let text = std::fs::read_to_string(file.unwrap().path()).unwrap();
        let expected: Vec<&str> = text.lines().filter_map(|line| line.strip_prefix("// expect: ")).collect();
        let mut rows = text.lines().filter(|line| !line.starts_with("//")).map(|line| line.split(','));
        let names: Vec<&str> = rows.next().unwrap().collect();
        let mut found = Vec::new();
        match Columns::new(&dated, &names) {
            Err(refused) => found.extend(refused.diagnostics.iter().map(|d| shown(None, d))),
            Ok(columns) => {
                let mut answers = dated.answers();
                for (at, row) in rows.enumerate() {
                    let cells: Vec<Datum<'_>> = row.map(Datum::Text).collect();
                    let read = if cells.len() == names.len() {
                        columns.read("row", &cells, &mut answers)
                    } else {
                        Err(unreadable_row("another number of cells"))
                    };
                    let refused = read.err().map(|refused| refused.diagnostics).unwrap_or_default();
                    found.extend(refused.iter().map(|d| shown(Some(at + 1), d)));
                }
            }
        }
        assert_eq!(found, expected, "{text}");
        ran += 1;
    }
    assert!(ran >= 3);
}

/// A cell as a table of texts writes it.
fn cell(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Bool(true) => "Ya".to_owned(),
        Value::Bool(false) => "tidak".to_owned(),
        other => other.to_string(),
    }
}

/// Every shared profile, once as a row of texts, once as a row of values, once as a profile: the same bits.
#[test]
fn a_row_gives_what_its_profile_gives() {
    let dated = dated();
    let engine = Rules::builtin().unwrap().programme("gpei-jatim").unwrap();
    let mut judge = dated.judge();
    let mut compared = 0;
    for (name, answers) in answers() {
        let mut profile = nested(&answers);
        profile.as_object_mut().unwrap().remove("partner");
        let Ok(read) = engine.read_value(&name, &profile) else { continue };
        let bits = |judged: layak::batch::Judged<'_>| {
            (
                judged.score().map(|(low, high)| (low.to_bits(), high.to_bits())),
                judged.verdicts(0),
                judged.verdicts(1),
            )
        };
        let mut room = dated.answers();
        room.set_profile(&read);
        let expected = bits(judge.judge(&room));
        let paths: Vec<&String> = answers.keys().collect();
        let columns = Columns::new(&dated, &paths).unwrap_or_else(|refused| panic!("{name}: {refused}"));
        let texts: Vec<String> = answers.values().map(cell).collect();
        let texts: Vec<Datum<'_>> = texts.iter().map(|text| Datum::Text(text)).collect();
        let values: Vec<Datum<'_>> = answers.values().map(Datum::Json).collect();
        for row in [texts, values] {
            columns.read(&name, &row, &mut room).unwrap_or_else(|refused| panic!("{name}: {refused}"));
            assert_eq!(bits(judge.judge(&room)), expected, "{name}");
        }
        compared += 1;
    }
    assert!(compared > 60, "only {compared} profiles were compared");
}
