//! The values that a number can take whatever is answered: from declared ranges, for divisors and unreachable rules.

use super::model::Kind;
use super::names::Names;
use super::term::{Arithmetic, Rounding, Term, TermKind};
use crate::value::Interval;

/// The range of a number or date term.
pub fn of(term: &Term, names: &Names) -> Interval {
    match &term.kind {
        TermKind::Number(value) => Interval::point(*value),
        TermKind::Fact(id) => names.facts.get(*id).map_or(Interval::ALL, |fact| declared(&fact.kind)),
        TermKind::Parameter(id) => names
            .parameters
            .get(*id)
            .and_then(|p| {
                let values = p.values.iter().map(|(_, _, value)| value).chain(&p.overridden);
                values.map(|value| Interval::point(*value)).reduce(Interval::hull)
            })
            .unwrap_or(Interval::ALL),
        TermKind::Derived(id) => names.derives.get(*id).map_or(Interval::ALL, |d| of(&d.value.term, names)),
        TermKind::Count(list) => Interval::new(0.0, list.len() as f64),
        TermKind::If(_, a, b) => of(a, names).hull(of(b, names)),
        TermKind::Arithmetic(kind, a, b) => combine(*kind, of(a, names), of(b, names)),
        TermKind::Rounding(kind, a) => rounded(*kind, of(a, names)),
        _ => Interval::ALL,
    }
}

/// What a fact may be when nothing is answered.
pub fn declared(kind: &Kind) -> Interval {
    match kind {
        Kind::Number { range, .. } => *range,
        _ => Interval::ALL,
    }
}

/// Arithmetic on intervals; a divisor that contains zero gives everything.
pub fn combine(kind: Arithmetic, a: Interval, b: Interval) -> Interval {
    match kind {
        Arithmetic::Add => a + b,
        Arithmetic::Subtract => a - b,
        Arithmetic::Multiply => a * b,
        Arithmetic::Divide if b.contains(0.0) => Interval::ALL,
        Arithmetic::Divide => a / b,
        Arithmetic::Min => a.min(b),
        Arithmetic::Max => a.max(b),
    }
}

/// A function of one number on an interval.
pub fn rounded(kind: Rounding, a: Interval) -> Interval {
    match kind {
        Rounding::Abs => a.abs(),
        Rounding::Floor => a.rising(f64::floor),
        Rounding::Ceil => a.rising(f64::ceil),
        Rounding::Round => a.rising(f64::round),
    }
}
