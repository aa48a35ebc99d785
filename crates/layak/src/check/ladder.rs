//! The words of ladder conditions: counts over the ladder's rules, and scores of dimensions. Unknown counts and the whole score have no
//! name, on purpose: what is not known makes a verdict possible and nothing else, and the score orders candidates inside a verdict.

use super::model::{Fact, Kind, Origin};
use super::names::{Names, Symbol};
use super::term::{Term, TermKind};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::Source;
use crate::text::Text;
use crate::text::text;
use crate::unit::Unit;
use crate::value::Interval;
use crate::wire::{Basis, Severity};

/// What a ladder counts.
pub const COUNTED: [&str; 3] = ["met", "unmet", "waived"];

/// The class of rules that law or the destination demands, and that are critical or major: with one of them unmet nobody may be called
/// ready, however many gaps of other kinds a verdict forgives.
const OBLIGATORY: &str = "obligatory";

/// How many classes are counted: see [`classes_of`].
pub const CLASSES: usize = Severity::ALL.len() + 1;

/// The classes in which a rule is counted, by position: its severity, and whether it is obligatory.
pub fn classes_of(severity: Severity, basis: Basis) -> impl Iterator<Item = usize> {
    let demanded = matches!(basis, Basis::Law | Basis::Market);
    let weighs = matches!(severity, Severity::Critical | Severity::Major);
    let obligatory = (demanded && weighs).then_some(Severity::ALL.len());
    Severity::ALL.iter().position(|s| *s == severity).into_iter().chain(obligatory)
}

/// Names for the ladders of a programme with these dimensions. The facts stand in this order:
/// [`COUNTED`] × classes (severities, then obligatory), then one score per dimension.
pub fn names(dimensions: &[String]) -> Names {
    let mut names = Names::default();
    for counted in COUNTED {
        for class in Severity::ALL.iter().map(|severity| severity.word()).chain([OBLIGATORY]) {
            number(&mut names, format!("{counted}.{class}"), f64::INFINITY);
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

/// Whether a condition says only what a ladder can say. A score may stand as a minimum alone: where nothing of its dimension applies the
/// minimum is left out, which would be wrong for a maximum. The date assessed has no place here: dates are for rules.
pub fn allowed(
    term: &Term,
    names: &Names,
    positive: bool,
    source: &Source,
    diagnostics: &mut Diagnostics,
) -> bool {
    let scored = |t: &Term| {
        let mut found = false;
        t.walk(&mut |part| {
            if let TermKind::Fact(id) = part.kind {
                found |= names.facts.get(id).is_some_and(|fact| fact.path.starts_with("score."));
            }
        });
        found
    };
    let mut refuse = |message: Text, help: Text| {
        diagnostics.push(Diagnostic::new(Code::BadLadder, message).help(help).at(source, term.span));
        false
    };
    let minimum_only = |refuse: &mut dyn FnMut(Text, Text) -> bool| {
        refuse(
            text!("nilai dimensi hanya boleh menjadi batas bawah", "a score can only be a minimum"),
            text!("tulis `score.dimensi >= 60`", "write `score.dimension >= 60`"),
        )
    };
    match &term.kind {
        TermKind::Not(a) => allowed(a, names, !positive, source, diagnostics),
        TermKind::All(list) | TermKind::Any(list) => {
            // Every part is looked at, so that one run shows every mistake.
            let bad = list.iter().filter(|part| !allowed(part, names, positive, source, diagnostics));
            bad.count() == 0
        }
        TermKind::AtLeast(score, least) => {
            let (score, least) = if positive { (score, least) } else { (least, score) };
            let mut dated = false;
            term.walk(&mut |part| dated |= matches!(part.kind, TermKind::AsOf));
            if dated {
                return refuse(
                    text!("tangga tidak membaca tanggal", "a ladder reads no date"),
                    text!("beri aturan `valid`, bukan putusan", "give a rule `valid` dates instead"),
                );
            }
            !scored(least) && (matches!(score.kind, TermKind::Fact(_)) || !scored(score))
                || minimum_only(&mut refuse)
        }
        _ => !scored(term) || minimum_only(&mut refuse),
    }
}
