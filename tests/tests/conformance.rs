//! Runs the public CEL cases against the condition reader and the evaluator. `LAYAK_CEL_CASES` names the JSON
//! lines that `tests/conformance/extract.mjs` writes; `cargo xtask test` sees to that.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "what a test cannot read should stop it"
)]

use layak_tests::conformance::{Case, Reading, Verdict, judge, read_cases, reading};
use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::Path;

/// Nothing only where the environment asks for it.
#[expect(clippy::disallowed_methods, reason = "a test, not the core: the path comes from the runner")]
fn cases() -> Option<Vec<Case>> {
    let path = std::env::var("LAYAK_CEL_CASES").unwrap_or_else(|_| {
        panic!("LAYAK_CEL_CASES is not set: run `cargo xtask test`, or set it to `skip` to leave out the CEL cases")
    });
    if path == "skip" {
        println!("the CEL cases are left out, as LAYAK_CEL_CASES asks");
        return None;
    }
    let lines = std::fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"));
    Some(read_cases(&lines).unwrap())
}

/// Words with which the reference refuses what we may read, and why we may; each must still be needed.
const NO_CONCERN_OF_OURS: &[(&str, &str)] = &[
    ("recursion limit exceeded", "its own tests run with a limit of 32 levels, ours is 64"),
    ("recursion depth exceeded", "its own tests run with a limit of 32 levels, ours is 64"),
    ("iteration variable overwrites accumulator", "macros unroll here and have no accumulator"),
];

#[test]
fn what_we_read_cel_reads_alike() {
    let Some(cases) = cases() else { return };
    let mut wrong = String::new();
    let mut compared = 0;
    let mut excused = vec![0; NO_CONCERN_OF_OURS.len()];
    for case in &cases {
        let why = case.why.as_deref().unwrap_or_default();
        match reading(case) {
            Reading::Alike => compared += 1,
            Reading::WeAccept => match NO_CONCERN_OF_OURS.iter().position(|(words, _)| why.contains(words)) {
                Some(nth) => excused[nth] += 1,
                None => writeln!(wrong, "CEL refuses: {}\n  {why}", case.expr).unwrap(),
            },
            Reading::Unlike { ours, theirs } => {
                writeln!(wrong, "{}\n  ours   {ours}\n  theirs {theirs}", case.expr).unwrap();
            }
            Reading::BothRefuse | Reading::WeRefuse(_) | Reading::Incomparable => {}
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert!(compared > 0, "no tree was compared");
    assert!(excused.iter().all(|&times| times > 0), "an excuse is needed no longer: {excused:?}");
    println!("{compared} trees are those of the reference implementation");
}

#[test]
fn what_is_accepted_has_cels_value() {
    let Some(cases) = cases() else { return };
    let mut differ = String::new();
    for case in cases.iter().filter(|case| case.suite == "conformance") {
        if let Verdict::Differs(how) = judge(case) {
            writeln!(differ, "{}: {} gives {how}", case.id(), case.expr).unwrap();
        }
    }
    assert!(differ.is_empty(), "{differ}");
}

/// The counts stand in `tests/conformance/counts.md`, so that a case cannot leave the accepted part unseen.
#[test]
fn the_counts_are_those_on_record() {
    let Some(cases) = cases() else { return };
    let counted = counts(&cases);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("conformance/counts.md");
    let recorded = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(counted == recorded, "tests/conformance/counts.md should now be:\n{counted}");
}

fn counts(cases: &[Case]) -> String {
    let mut out = String::from(
        "# CEL cases, counted\n\nChecked by `tests/tests/conformance.rs`; the README of `tests/` says what the columns mean.\n",
    );
    let mut files: BTreeMap<&str, [usize; 6]> = BTreeMap::new();
    let mut reasons: BTreeMap<String, usize> = BTreeMap::new();
    let mut departures = Vec::new();
    for case in cases.iter().filter(|case| case.suite == "conformance") {
        let column = match judge(case) {
            Verdict::Outside(why) => {
                *reasons.entry(why).or_default() += 1;
                4
            }
            Verdict::Agrees => 1,
            Verdict::BothFail => 2,
            Verdict::Departs(why) => {
                departures.push((case.id(), why));
                3
            }
            Verdict::Differs(_) => 5,
        };
        let row = files.entry(&case.file).or_default();
        row[0] += 1;
        row[column] += 1;
    }
    out.push_str("\n| file | cases | same value | both fail | departs | outside | wrong |\n| --- | --: | --: | --: | --: | --: | --: |\n");
    let mut total = [0; 6];
    for (file, row) in &files {
        table_row(&mut out, file, row);
        total.iter_mut().zip(row).for_each(|(sum, n)| *sum += n);
    }
    table_row(&mut out, "all", &total);

    out.push_str("\n## Departures, on purpose\n\n| case | why |\n| --- | --- |\n");
    for (id, why) in departures {
        writeln!(out, "| {id} | {why} |").unwrap();
    }

    out.push_str("\n## Why the others are outside\n\n| cases | why |\n| --: | --- |\n");
    let mut reasons: Vec<_> = reasons.into_iter().collect();
    reasons.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    for (why, count) in reasons {
        writeln!(out, "| {count} | {} |", why.replace('|', "\\|")).unwrap();
    }

    out.push_str("\n## Texts, read by us and by the reference implementation\n\n| suite | texts | alike | macros: not compared | only CEL reads it | both refuse |\n| --- | --: | --: | --: | --: | --: |\n");
    let mut suites: BTreeMap<&str, [usize; 5]> = BTreeMap::new();
    for case in cases {
        let row = suites.entry(&case.suite).or_default();
        row[0] += 1;
        match reading(case) {
            Reading::Alike => row[1] += 1,
            Reading::Incomparable => row[2] += 1,
            Reading::WeRefuse(_) => row[3] += 1,
            Reading::BothRefuse => row[4] += 1,
            Reading::WeAccept | Reading::Unlike { .. } => {}
        }
    }
    suites.iter().for_each(|(suite, row)| table_row(&mut out, suite, row));
    out
}

fn table_row(out: &mut String, name: &str, row: &[usize]) {
    let cells: String = row.iter().map(|n| format!(" {n} |")).collect();
    writeln!(out, "| {name} |{cells}").unwrap();
}
