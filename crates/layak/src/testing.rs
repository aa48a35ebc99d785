//! Doors for the tests of the workspace; no part of the promise of this crate.

pub use crate::parse::condition::testing::{condition_tree, parse_condition};
pub use crate::profile::testing::read_profile;
pub use crate::statistics::promise;
pub use crate::value::{Interval, Tri, at_least};

use crate::check::Checked;
use crate::check::model::{Fact, Kind};
use crate::check::names::{Group, Names, Symbol};
use crate::check::term::{Term, TermKind, Type};
use crate::check::typing::Typer;
use crate::compile::{self, Node};
use crate::diagnostic::{Code, Diagnostics};
use crate::evaluate::{Block, Evaluator};
use crate::parse::condition;
use crate::source::Source;
use crate::text::Text;
use crate::unit::Unit;
use crate::value::Possible;
use std::fmt;

/// The shipped rules with one more file: a set, a programme, or cases beside shipped rules.
///
/// # Errors
/// [`crate::Refused`] with the mistakes of that file.
#[cfg(feature = "builtin")]
pub fn shipped_with(name: &str, text: &str) -> Result<crate::Rules, crate::Refused> {
    let mut texts: Vec<(&str, &str)> = crate::builtin::texts().collect();
    texts.push((name, text));
    crate::Rules::from_texts(texts)
}

/// Computes something again and says how many measures there are.
pub type Again<'a> = &'a dyn Fn() -> usize;

/// Calls `time` with the two ways to compute all measures of a profile again: own measures and those of the pool, and the same after the
/// programme's condition was put to each partner. Each gives the number of measures.
pub fn time_measures(
    dated: &crate::Dated,
    profile: &crate::Profile,
    time: &mut dyn FnMut(Again<'_>, Again<'_>),
) {
    let level = crate::wire::EvidenceLevel::Declared;
    let values = crate::engine::answered(dated, profile, level);
    let measuring = crate::engine::Measuring::new(dated, profile, level, &values);
    time(&|| measuring.again(), &|| crate::engine::measures(dated, profile, level, &values).len());
}

/// What a name of an expression stands for.
#[derive(Clone, Debug, PartialEq)]
pub enum Bound {
    /// A bool; `None`: not answered.
    Bool(Option<bool>),
    /// A plain number.
    Number(Option<f64>),
    /// A number between two ends.
    Between(f64, f64),
    /// A text.
    Text(Option<String>),
    /// A group of facts.
    List(Vec<Bound>),
}

/// What an expression may come to.
#[derive(Clone, PartialEq)]
pub enum Found {
    /// May be true, may be false.
    Bool(Tri),
    /// An interval.
    Number(Interval),
    /// A word of a list that the expression itself makes, if one is left.
    Text(Option<String>),
}

impl fmt::Debug for Found {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool(tri) => write!(f, "{}", tri.decided().map_or("unknown".to_owned(), |b| b.to_string())),
            Self::Number(interval) => write!(f, "{interval:?}"),
            Self::Text(text) => write!(f, "{text:?}"),
        }
    }
}

/// Types, compiles and evaluates an expression in which bare names stand for these values.
///
/// # Errors
/// The code and the English words of every diagnostic, in order.
pub fn evaluate(expr: &str, bindings: &[(String, Bound)]) -> Result<Found, Vec<(Code, String)>> {
    let source = Source::new("expression", expr);
    let mut diagnostics = Diagnostics::new();
    let tree = condition::parse(&source, expr, |at| at, &mut diagnostics);
    let mut names = Names::default();
    let mut values = Vec::new();
    for (name, bound) in bindings {
        declare(&mut names, &mut values, name, bound);
    }
    let term = tree.and_then(|tree| Typer::new(&names, "", &source, &mut diagnostics).term(&tree));
    let (Some(term), false) = (term, diagnostics.has_errors()) else {
        return Err(diagnostics.into_sorted().into_iter().map(|d| (d.code, d.message.en)).collect());
    };
    Ok(value(names, &values, &term))
}

/// Adds one name, and for a list one name for each item.
fn declare(names: &mut Names, values: &mut Vec<Possible>, name: &str, bound: &Bound) -> Option<usize> {
    let (kind, value) = match bound {
        Bound::Bool(known) => (Kind::Bool, Possible::Bool(known.map_or(Tri::EITHER, Tri::known))),
        Bound::Number(known) => number(known.map_or(Interval::ALL, Interval::point)),
        Bound::Between(lo, hi) => number(Interval::new(*lo, *hi)),
        Bound::Text(known) => (Kind::Text, Possible::Text(known.clone())),
        Bound::List(items) => {
            let items = items.iter().enumerate();
            let facts =
                items.filter_map(|(i, item)| declare(names, values, &format!("{name}.{i}"), item)).collect();
            names.symbols.insert(name.to_owned(), Symbol::Group(names.groups.len()));
            names.groups.push(Group { facts });
            return None;
        }
    };
    let id = names.facts.len();
    names.facts.push(fact(name, kind));
    names.symbols.insert(name.to_owned(), Symbol::Fact(id));
    values.push(value);
    Some(id)
}

/// A plain number whose declared range is what it may be here, so that divisors are judged by it.
fn number(range: Interval) -> (Kind, Possible) {
    (Kind::Number { unit: Unit::none(), range, whole: false }, Possible::Number(range))
}

fn fact(path: &str, kind: Kind) -> Fact {
    Fact {
        path: path.to_owned(),
        kind,
        origin: crate::check::model::Origin::Answer,
        ask: Text::new(path, path),
        help: None,
        evidence: None,
        when: None,
        filter: false,
        was: Vec::new(),
        retired: false,
    }
}

fn value(names: Names, values: &[Possible], term: &Term) -> Found {
    // A text is never computed: it is a literal or a fact.
    match (&term.kind, &term.ty) {
        (TermKind::Text(text), _) => return Found::Text(Some(text.clone())),
        (TermKind::Fact(id), Type::Text) => {
            return match values.get(*id) {
                Some(Possible::Text(text)) => Found::Text(text.clone()),
                _ => Found::Text(None),
            };
        }
        _ => {}
    }
    let checked = Checked {
        facts: names.facts,
        derives: names.derives,
        parameters: names.parameters,
        ..Checked::default()
    };
    let (program, traces) = compile::expressions(&checked, &[term]);
    let mut block = Block::<1>::unanswered(&program.layout, &checked.facts);
    for (id, value) in values.iter().enumerate() {
        block.set(&program.layout, 0, id, value);
    }
    let mut evaluator = Evaluator::<1>::new(&program, &vec![0.0; program.scalars.len()]);
    evaluator.all(&program, &block);
    match traces.first().map(|trace| trace.node) {
        Some(Node::Number(number)) => Found::Number(evaluator.interval(number, 0, &block)),
        Some(Node::Truth(truth)) => Found::Bool(evaluator.truth(truth, 0)),
        Some(Node::Choice(planes)) => {
            let mask = evaluator.mask(planes, 0, &block);
            let word = |list: &crate::check::model::Choices| {
                list.values.get(mask.trailing_zeros() as usize).cloned()
            };
            match &term.ty {
                Type::Choice(list) if mask.count_ones() == 1 => Found::Text(word(list)),
                _ => Found::Text(None),
            }
        }
        None => Found::Text(None),
    }
}
