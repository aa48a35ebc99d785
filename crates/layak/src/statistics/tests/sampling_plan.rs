//! The plans of ISO 2859-1 against other transcriptions, the shape of the table, and measured operating characteristics.
//!
//! `PUBLISHED` follows "Table 1-A, General Level II, Single Normal" of the performance-work-statement guide for air conditioning in the
//! collection of the National Institute of Building Sciences (AC-TABLE.ASC), made from MIL-STD-105E, tables I and II-A, where the numbers
//! are those of rejection. A second public transcription with arrows (`samplingPlans` of an "AQL Calculator Library (ISO 2859-1 / ANSI
//! Z1.4)" in JavaScript) was compared entry by entry for these letters and limits: no difference. Many others in public code leave the
//! arrows out and write 0 or 1 in their place; they are not followed.

use crate::statistics::sampling_plan::{Plan, plan};

/// Largest lot, letter, sample size, rejection numbers at 0.65, 1.0, 1.5, 2.5, 4.0, 6.5; `v` first plan below, `^` above.
const PUBLISHED: &str = "
8       A 2    v  v  v  v  v  1
15      B 3    v  v  v  v  1  ^
25      C 5    v  v  v  1  ^  v
50      D 8    v  v  1  ^  v  2
90      E 13   v  1  ^  v  2  3
150     F 20   1  ^  v  2  3  4
280     G 32   ^  v  2  3  4  6
500     H 50   v  2  3  4  6  8
1200    J 80   2  3  4  6  8  11
3200    K 125  3  4  6  8  11 15
10000   L 200  4  6  8  11 15 22
35000   M 315  6  8  11 15 22 ^
150000  N 500  8  11 15 22 ^  ^
500000  P 800  11 15 22 ^  ^  ^
9000000 Q 1250 15 22 ^  ^  ^  ^
";
const LIMITS: [f64; 6] = [0.65, 1.0, 1.5, 2.5, 4.0, 6.5];

fn published() -> Vec<(u64, char, u64, Vec<&'static str>)> {
    let row = |line: &'static str| {
        let words: Vec<&str> = line.split_whitespace().collect();
        let number = |word: &str| word.parse().expect("a number");
        (number(words[0]), words[1].chars().next().expect("a letter"), number(words[2]), words[3..].to_vec())
    };
    PUBLISHED.lines().filter(|line| !line.is_empty()).map(row).collect()
}

#[test]
fn every_lot_and_limit_follows_the_published_table() {
    let table = published();
    let mut compared = 0;
    let mut smallest = 2;
    for (at, (largest, ..)) in table.iter().enumerate() {
        for (column, limit) in LIMITS.iter().enumerate() {
            let mut row = at;
            while let "v" | "^" = table[row].3[column] {
                row = if table[row].3[column] == "v" { row + 1 } else { row - 1 };
            }
            let (_, letter, size, ref numbers) = table[row];
            let reject: u64 = numbers[column].parse().expect("a number");
            for lot in [smallest, (smallest + largest) / 2, *largest] {
                let wanted =
                    Plan { letter, inspect: size.min(lot), accept: reject - 1, reject, all: size >= lot };
                assert_eq!(plan(lot, *limit), Some(wanted), "{lot} {limit}");
                compared += 1;
            }
        }
        smallest = largest + 1;
    }
    assert_eq!(compared, 15 * 6 * 3);
}

/// Sample sizes and limits are steps of one series, so that equal acceptance numbers lie on diagonals: a slip of the pen breaks one.
#[test]
fn the_table_is_made_of_diagonals() {
    let table = published();
    for (row, (.., numbers)) in table.iter().enumerate().skip(1) {
        let above = table[row - 1].3.iter().skip(1);
        for (column, (here, above)) in numbers.iter().zip(above).enumerate() {
            assert_eq!(here, above, "row {row} column {column}");
        }
    }
}

#[test]
fn what_has_no_plan() {
    for (lot, limit) in [(0, 2.5), (1, 2.5), (500, 0.0), (500, 2.0), (500, f64::NAN), (500, 10.0)] {
        assert_eq!(plan(lot, limit), None, "{lot} {limit}");
    }
    assert_eq!(plan(u64::MAX, 6.5).map(|plan| (plan.letter, plan.inspect)), Some(('L', 200)));
    // Smaller than the sample: every item.
    let whole = plan(10, 0.65).expect("a plan");
    assert!(whole.all && whole.inspect == 10 && whole.accept == 0);
}

/// The chance that a lot with this share of faulty items is accepted (binomial), as published for these plans.
#[test]
fn operating_characteristics() {
    for (lot, chances) in [(500, [0.96, 0.59, 0.25]), (1200, [0.985, 0.58, 0.18]), (3200, [0.99, 0.43, 0.06])]
    {
        let plan = plan(lot, 2.5).expect("a plan");
        for (faulty, wanted) in [0.025, 0.065, 0.1].into_iter().zip(chances) {
            let mut term = libm::pow(1.0 - faulty, plan.inspect as f64);
            let mut accepted = term;
            for k in 1..=plan.accept {
                term *= (plan.inspect - k + 1) as f64 / k as f64 * faulty / (1.0 - faulty);
                accepted += term;
            }
            assert!((accepted - wanted).abs() < 0.006, "{lot} {faulty}: {accepted}");
        }
    }
}
