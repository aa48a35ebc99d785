//! The words of ladder conditions: counts over the ladder's rules, and scores of dimensions. Unknown counts and the whole score have no
//! name, on purpose: what is not known makes a verdict possible and nothing else, and the score orders candidates inside a verdict.

use super::model::{Fact, Kind, Origin};
use super::names::{Names, Symbol};
use crate::text::Text;
use crate::unit::Unit;
use crate::value::Interval;
use crate::wire::Severity;

/// What a ladder counts.
pub const COUNTED: [&str; 3] = ["met", "unmet", "waived"];

/// Names for the ladders of a programme with these dimensions. The facts stand in this order:
/// [`COUNTED`] × [`Severity::ALL`], then one score per dimension.
pub fn names(dimensions: &[String]) -> Names {
    let mut names = Names::default();
    for counted in COUNTED {
        for severity in Severity::ALL {
            number(&mut names, format!("{counted}.{}", severity.word()), f64::INFINITY);
        }
    }
    for dimension in dimensions {
        number(&mut names, format!("score.{dimension}"), 100.0);
    }
    names
}

fn number(names: &mut Names, path: String, most: f64) {
    let kind = Kind::Number { unit: Unit::none(), range: Interval::new(0.0, most), whole: false };
    names.symbols.insert(path.clone(), Symbol::Fact(names.facts.len()));
    names.facts.push(Fact {
        ask: Text::new(path.clone(), path.clone()),
        path,
        kind,
        origin: Origin::Measure,
        help: None,
        evidence: None,
        when: None,
        filter: false,
        was: Vec::new(),
        retired: false,
    });
}
