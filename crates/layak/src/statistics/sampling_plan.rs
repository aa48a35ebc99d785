//! How many items of a lot a buyer inspects, and how many faulty ones he accepts: ISO 2859-1.
//!
//! Single sampling, normal inspection, general inspection level II: tables 1 and 2-A of ISO 2859-1 (the same entries as in ANSI/ASQ
//! Z1.4 and MIL-STD-105E), taken as published in secondary tables and compared as told in `tests/sampling_plan.rs`. The standard is made for a
//! series of lots; a single lot without a series belongs to ISO 2859-2.

/// What to inspect and when to accept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Plan {
    /// The code letter whose row applies, after the arrows of the table.
    pub(crate) letter: char,
    /// Items to inspect: the sample size of the letter, or the lot where that is not larger.
    pub(crate) inspect: u64,
    /// Accept with at most this many faulty items.
    pub(crate) accept: u64,
    /// Reject from this many on.
    pub(crate) reject: u64,
    /// The whole lot is inspected.
    pub(crate) all: bool,
}

/// Largest lot of each code letter at level II; larger ones have the letter Q.
const LOTS: [(u64, char); 14] = [
    (8, 'A'),
    (15, 'B'),
    (25, 'C'),
    (50, 'D'),
    (90, 'E'),
    (150, 'F'),
    (280, 'G'),
    (500, 'H'),
    (1_200, 'J'),
    (3_200, 'K'),
    (10_000, 'L'),
    (35_000, 'M'),
    (150_000, 'N'),
    (500_000, 'P'),
];

/// Acceptance quality limits of the columns, in percent faulty.
const LIMITS: [f64; 6] = [0.65, 1.0, 1.5, 2.5, 4.0, 6.5];

/// The row below applies.
const DOWN: i8 = -1;
/// The row above applies.
const UP: i8 = -2;

/// Letter, sample size, and for each limit how many faulty items are accepted.
const ROWS: [(char, u64, [i8; 6]); 15] = [
    ('A', 2, [DOWN, DOWN, DOWN, DOWN, DOWN, 0]),
    ('B', 3, [DOWN, DOWN, DOWN, DOWN, 0, UP]),
    ('C', 5, [DOWN, DOWN, DOWN, 0, UP, DOWN]),
    ('D', 8, [DOWN, DOWN, 0, UP, DOWN, 1]),
    ('E', 13, [DOWN, 0, UP, DOWN, 1, 2]),
    ('F', 20, [0, UP, DOWN, 1, 2, 3]),
    ('G', 32, [UP, DOWN, 1, 2, 3, 5]),
    ('H', 50, [DOWN, 1, 2, 3, 5, 7]),
    ('J', 80, [1, 2, 3, 5, 7, 10]),
    ('K', 125, [2, 3, 5, 7, 10, 14]),
    ('L', 200, [3, 5, 7, 10, 14, 21]),
    ('M', 315, [5, 7, 10, 14, 21, UP]),
    ('N', 500, [7, 10, 14, 21, UP, UP]),
    ('P', 800, [10, 14, 21, UP, UP, UP]),
    ('Q', 1_250, [14, 21, UP, UP, UP, UP]),
];

/// The plan for a lot of this many items at this acceptance quality limit in percent. None for lots below 2 and limits other than
/// 0.65, 1.0, 1.5, 2.5, 4.0 and 6.5.
pub(crate) fn plan(lot: u64, limit: f64) -> Option<Plan> {
    if lot < 2 {
        return None;
    }
    let column = LIMITS.iter().position(|known| (known - limit).abs() < 1e-9)?;
    let letter = LOTS.iter().find(|(largest, _)| lot <= *largest).map_or('Q', |(_, letter)| *letter);
    let mut at = ROWS.iter().position(|(row, ..)| *row == letter)?;
    // An arrow leads to the first row with a number; arrows of one run all point the same way.
    loop {
        let (letter, size, accepted) = ROWS.get(at)?;
        match *accepted.get(column)? {
            DOWN => at += 1,
            UP => at = at.checked_sub(1)?,
            accepted => {
                let accept = u64::try_from(accepted).ok()?;
                let all = *size >= lot;
                return Some(Plan {
                    letter: *letter,
                    inspect: (*size).min(lot),
                    accept,
                    reject: accept + 1,
                    all,
                });
            }
        }
    }
}
