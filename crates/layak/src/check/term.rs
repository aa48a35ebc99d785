//! Typed conditions: every name resolved, units converted, macros unrolled.

use super::model::{Choices, DeriveId, Derived, FactId, ParameterId};
use crate::source::{Source, Span};
use crate::unit::Unit;
use std::collections::BTreeSet;
use std::sync::Arc;

/// A condition or expression that passed its checks.
#[derive(Clone, Debug)]
pub struct Condition {
    /// The file it stands in.
    pub source: Source,
    /// The text between the quotes.
    pub text: String,
    /// What it means.
    pub term: Term,
}

/// The type of an expression.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Type {
    /// True or false.
    Bool,
    /// One of a list of words.
    Choice(Arc<Choices>),
    /// A number with a unit; `None` for a bare literal, which takes the other side's.
    Number(Option<Unit>),
    /// A day.
    Date,
    /// A number of months, to be added to a day.
    Months,
    /// A text; only facts and literals are.
    Text,
    /// Rules from a frozen form do without types: nothing asks for them once rules are checked.
    #[default]
    Forgotten,
}

impl Type {
    /// The name that messages use.
    pub fn name(&self) -> String {
        match self {
            Self::Bool => "bool".into(),
            Self::Choice(choices) => format!("choice ({})", choices.values.join(", ")),
            Self::Number(Some(unit)) if !unit.name().is_empty() => format!("number ({unit})"),
            Self::Number(_) => "number".into(),
            Self::Date => "date".into(),
            Self::Months => "months".into(),
            Self::Text => "text".into(),
            Self::Forgotten => String::new(),
        }
    }
}

/// A typed expression.
#[derive(Clone, Debug)]
pub struct Term {
    /// What it is.
    pub kind: TermKind,
    /// Its type.
    pub ty: Type,
    /// Where it stands in its file.
    pub span: Span,
}

/// A test of a text fact against literals: one two-bit column of the frame.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum TextTest {
    /// Equal to one of these.
    OneOf(Vec<String>),
    /// Begins so.
    StartsWith(String),
    /// Ends so.
    EndsWith(String),
    /// Holds this somewhere.
    Contains(String),
    /// Matches this regular expression somewhere.
    Matches(String),
}

/// Arithmetic on two numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Arithmetic {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `min(a, b)`
    Min,
    /// `max(a, b)`
    Max,
}

/// Functions of one number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Rounding {
    /// Distance from zero.
    Abs,
    /// Down.
    Floor,
    /// Up.
    Ceil,
    /// To the nearest, halves away from zero.
    Round,
}

/// The forms of a typed expression.
#[derive(Clone, Debug)]
pub enum TermKind {
    /// A known bool.
    Bool(bool),
    /// A known number, day number or number of months.
    Number(f64),
    /// A known word: its position in the type's choices, and how many these are.
    Word(usize, usize),
    /// A text literal that has not met a fact yet.
    Text(String),
    /// A fact or measure.
    Fact(FactId),
    /// Choice `usize` of a `choices` fact holds.
    Holds(FactId, usize),
    /// A test of a text fact.
    Test(FactId, TextTest),
    /// A parameter.
    Parameter(ParameterId),
    /// A derived fact.
    Derived(DeriveId),
    /// The date assessed.
    AsOf,
    /// `!a`
    Not(Box<Term>),
    /// All are true.
    All(Vec<Term>),
    /// One is true.
    Any(Vec<Term>),
    /// Both are true or both are false.
    Same(Box<Term>, Box<Term>),
    /// `a >= b` on numbers and days; all other comparisons are made of it.
    AtLeast(Box<Term>, Box<Term>),
    /// The choice is one of these bits.
    OneOf(Box<Term>, u64),
    /// Two choices of one type are the same.
    SameChoice(Box<Term>, Box<Term>),
    /// `c ? a : b`
    If(Box<Term>, Box<Term>, Box<Term>),
    /// Arithmetic.
    Arithmetic(Arithmetic, Box<Term>, Box<Term>),
    /// A function of one number.
    Rounding(Rounding, Box<Term>),
    /// How many are true.
    Count(Vec<Term>),
    /// A day moved by whole months.
    AddMonths(Box<Term>, Box<Term>),
}

impl Term {
    /// The two sides, if this is `a == b` on numbers or days: two comparisons that stand for one.
    pub fn equality(&self) -> Option<(&Term, &Term)> {
        let TermKind::All(parts) = &self.kind else { return None };
        let [first, second] = parts.as_slice() else { return None };
        match (&first.kind, &second.kind) {
            (TermKind::AtLeast(a, b), TermKind::AtLeast(..)) if first.span == second.span => Some((a, b)),
            _ => None,
        }
    }

    /// The direct parts, in the order of the term's trace.
    pub fn parts(&self) -> Vec<&Term> {
        match &self.kind {
            TermKind::Not(a) | TermKind::OneOf(a, _) | TermKind::Rounding(_, a) => vec![a],
            TermKind::All(list) | TermKind::Any(list) | TermKind::Count(list) => list.iter().collect(),
            TermKind::Same(a, b)
            | TermKind::AtLeast(a, b)
            | TermKind::SameChoice(a, b)
            | TermKind::AddMonths(a, b)
            | TermKind::Arithmetic(_, a, b) => vec![a, b],
            TermKind::If(c, a, b) => vec![c, a, b],
            _ => Vec::new(),
        }
    }

    /// Calls `visit` for this term and all below it (not through derived facts).
    pub fn walk(&self, visit: &mut impl FnMut(&Term)) {
        visit(self);
        self.parts().into_iter().for_each(|part| part.walk(visit));
    }

    /// Calls `visit` for this term and all below it, through derived facts, each of which is opened once.
    pub fn walk_through(&self, derives: &[Derived], visit: &mut impl FnMut(&Term)) {
        let mut seen = BTreeSet::new();
        let mut terms = vec![self];
        while let Some(term) = terms.pop() {
            term.walk(&mut |t| {
                visit(t);
                if let TermKind::Derived(id) = t.kind
                    && seen.insert(id)
                {
                    terms.extend(derives.get(id).map(|derived| &derived.value.term));
                }
            });
        }
    }

    /// Parameters that it reads, through derived facts.
    pub fn parameters(&self, derives: &[Derived], found: &mut Vec<ParameterId>) {
        self.walk_through(derives, &mut |t| {
            if let TermKind::Parameter(id) = t.kind {
                found.push(id);
            }
        });
    }
}
