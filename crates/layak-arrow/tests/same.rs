//! A table read at once gives what its rows give read one by one, whatever types its columns have and wherever its slices begin.

#![expect(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test stops where it fails")]

use arrow_array::builder::StringDictionaryBuilder;
use arrow_array::types::Int16Type;
use arrow_array::{
    Array, ArrayRef, BooleanArray, Date32Array, Date64Array, Float32Array, Float64Array, Int32Array,
    Int64Array, LargeStringArray, RecordBatch, StringArray, StringViewArray, TimestampMicrosecondArray,
};
use layak::batch::{Columns, Datum};
use layak::{Dated, Rules};
use layak_arrow::{Answers, Reader, Register};
use serde_json::{Value, json};
use std::sync::Arc;

/// A small generator (xorshift), so that a failing seed can be run again.
struct Random(u64);

impl Random {
    fn below(&mut self, n: u64) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) % n
    }
    fn pick<T: Copy>(&mut self, of: &[T]) -> T {
        of[self.below(of.len() as u64) as usize]
    }
    fn missing(&mut self) -> bool {
        self.below(4) == 0
    }
}

const ROWS: usize = 300;
const NAMES: [&str; 8] = [
    "enterprise.name",
    "legality.npwp",
    "legality.nib",
    "enterprise.workers",
    "bpom.md_expires",
    "product.sector",
    "product.shelf_life_days",
    "workshop.tenure",
];

fn dated(programme: &str) -> Dated {
    Rules::builtin().unwrap().programme(programme).unwrap().at("2026-11-21".parse().unwrap())
}

/// Cells as JSON, and the same as a column of some type.
fn column(name: &str, random: &mut Random, odd: bool) -> (Vec<Value>, ArrayRef) {
    let wrong = |random: &mut Random| odd && random.below(60) == 0;
    match name {
        "legality.npwp" => {
            let cells: Vec<Option<bool>> =
                (0..ROWS).map(|_| (!random.missing()).then(|| random.below(2) == 0)).collect();
            (cells.iter().map(|cell| json!(cell)).collect(), Arc::new(BooleanArray::from(cells)))
        }
        "enterprise.workers" | "product.shelf_life_days" => {
            let number = |random: &mut Random| if wrong(random) { -1 } else { random.below(200) as i32 };
            let cells: Vec<Option<i32>> =
                (0..ROWS).map(|_| (!random.missing()).then(|| number(random))).collect();
            let array: ArrayRef = match random.below(4) {
                0 => Arc::new(Int32Array::from(cells.clone())),
                1 => Arc::new(cells.iter().map(|cell| cell.map(i64::from)).collect::<Int64Array>()),
                2 => Arc::new(cells.iter().map(|cell| cell.map(|n| n as f32)).collect::<Float32Array>()),
                // As tables of floats write what is missing.
                _ => Arc::new(
                    cells.iter().map(|cell| Some(cell.map_or(f64::NAN, f64::from))).collect::<Float64Array>(),
                ),
            };
            (cells.iter().map(|cell| json!(cell)).collect(), array)
        }
        "bpom.md_expires" => {
            let cells: Vec<Option<i32>> =
                (0..ROWS).map(|_| (!random.missing()).then(|| 20_700 + random.below(500) as i32)).collect();
            let day = |day: i32| layak::Date::from_days(day).to_string();
            let array: ArrayRef = match random.below(4) {
                0 => Arc::new(Date32Array::from(cells.clone())),
                1 => Arc::new(
                    cells.iter().map(|cell| cell.map(|n| i64::from(n) * 86_400_000)).collect::<Date64Array>(),
                ),
                2 => Arc::new(
                    cells
                        .iter()
                        .map(|c| c.map(|n| i64::from(n) * 86_400_000_000))
                        .collect::<TimestampMicrosecondArray>(),
                ),
                _ => Arc::new(cells.iter().map(|cell| cell.map(day)).collect::<StringArray>()),
            };
            (cells.iter().map(|cell| json!(cell.map(day))).collect(), array)
        }
        _ => {
            let words: &[&str] = match name {
                "legality.nib" => &["active", "inactive", "none"],
                "product.sector" => &["food", "footwear", "batik"],
                "workshop.tenure" => &["owned", "leased"],
                _ => &["Contoh Manis", "Contoh"],
            };
            let word =
                |random: &mut Random| if wrong(random) { "3512345678900001" } else { random.pick(words) };
            let cells: Vec<Option<&str>> =
                (0..ROWS).map(|_| (!random.missing()).then(|| word(random))).collect();
            let array: ArrayRef = match random.below(4) {
                0 => Arc::new(StringArray::from(cells.clone())),
                1 => Arc::new(LargeStringArray::from(cells.clone())),
                2 => Arc::new(cells.iter().copied().collect::<StringViewArray>()),
                _ => {
                    let mut coded = StringDictionaryBuilder::<Int16Type>::new();
                    cells.iter().for_each(|cell| coded.append_option(*cell));
                    Arc::new(coded.finish())
                }
            };
            (cells.iter().map(|cell| json!(cell)).collect(), array)
        }
    }
}

#[test]
fn a_table_gives_what_its_rows_give() {
    let mut refused = 0;
    // One programme whose outcomes read measures, and a small one.
    for (seed, programme) in (1..).zip(["gpei-jatim", "self-check", "gpei-jatim", "self-check", "gpei-jatim"])
    {
        let dated = dated(programme);
        let mut random = Random(0x1234_5678 + seed);
        let columns: Vec<_> = NAMES.iter().map(|name| column(name, &mut random, seed % 2 == 1)).collect();
        let table = RecordBatch::try_from_iter_with_nullable(
            NAMES.iter().zip(&columns).map(|(name, (_, array))| (*name, Arc::clone(array), true)),
        );
        let (from, rows) = (random.below(90) as usize, 130 + random.below(70) as usize);
        let table = table.unwrap().slice(from, rows);
        let register = Reader::new(&dated, table.schema_ref()).unwrap().read(&table, 1);

        let by_row = Columns::new(&dated, &NAMES).unwrap();
        let (mut answers, mut frame) = (dated.answers(), dated.frame(rows));
        let mut wrong = Vec::new();
        for row in 0..rows {
            let cells: Vec<Datum<'_>> =
                columns.iter().map(|(cells, _)| Datum::Json(&cells[from + row])).collect();
            match by_row.read("row", &cells, &mut answers) {
                Ok(()) => frame.set_answers(row, &answers).unwrap(),
                Err(found) => wrong.push((row, found.diagnostics[0].pointer.clone())),
            }
        }
        let found: Vec<_> = register
            .problems
            .iter()
            .map(|problem| (problem.at, problem.diagnostics[0].pointer.clone()))
            .collect();
        assert_eq!(found, wrong, "seed {seed}");
        refused += wrong.len();
        let (at_once, one_by_one) = (dated.evaluate(&register.frame), dated.evaluate(&frame));
        for row in (0..rows).filter(|row| wrong.iter().all(|(at, _)| at != row)) {
            assert_eq!(at_once.score(row), one_by_one.score(row), "seed {seed}, row {row}");
            for ladder in 0..dated.ladders().count() {
                assert_eq!(
                    at_once.verdicts(row, ladder),
                    one_by_one.verdicts(row, ladder),
                    "seed {seed}, row {row}"
                );
            }
            for rule in 0..dated.rules().count() {
                assert_eq!(
                    at_once.outcome(row, rule),
                    one_by_one.outcome(row, rule),
                    "seed {seed}, row {row}, rule {rule}"
                );
            }
        }
        let (out, tally) = Answers::new(&dated, true, layak::Lang::Id).table(&register, &at_once).unwrap();
        assert_eq!((tally.rows, tally.refused), (rows as u64, wrong.len() as u64));
        assert_eq!(out.column_by_name("score.low").unwrap().null_count(), wrong.len());
    }
    assert!(refused > 5, "only {refused} rows were refused");
}

#[test]
fn profiles_as_texts_are_told_by_their_columns() {
    let dated = dated("self-check");
    let texts = [
        ("a", r#"{"legality":{"nib":"perhaps"},"enterprise":{"id":"K1"}}"#),
        ("b", "legality.nib = 'none'"),
        ("c", "["),
    ];
    let register = Register::of_profiles(&dated, &texts, 1);
    let found: Vec<_> = register
        .problems
        .iter()
        .map(|problem| (problem.at, problem.diagnostics[0].pointer.as_deref()))
        .collect();
    assert_eq!(found, [(0, Some("legality.nib")), (2, None)]);
    assert_eq!(register.ids, [Some("K1".to_owned()), None, None]);
}
