//! What a condition means in one fully known world: plain bools and numbers, one case per form, nothing shared with the evaluator.

use crate::check::model::{Checked, Rule};
use crate::check::term::{Arithmetic, Rounding, Term, TermKind, TextTest, Type};
use crate::date::Date;
use crate::parse::document::ValidOn;
use crate::value::{Interval, Possible};
use crate::wire::{Basis, Severity};

/// The value of one fact.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    Bool(bool),
    Choice(usize),
    Choices(u64),
    Number(f64),
    Text(String),
}

impl Value {
    /// The same as the only possible value.
    pub fn possible(&self, all: u64) -> Possible {
        match self {
            Self::Bool(b) => Possible::Bool(crate::value::Tri::known(*b)),
            Self::Choice(i) => Possible::Choice(1 << i),
            Self::Choices(set) => Possible::Choices { may_in: *set, may_out: all & !set },
            Self::Number(x) => Possible::Number(Interval::point(*x)),
            Self::Text(text) => Possible::Text(Some(text.clone())),
        }
    }

    /// The only value of a set; none where several are left.
    pub fn only(possible: &Possible) -> Option<Self> {
        match possible {
            Possible::Bool(tri) => tri.decided().map(Self::Bool),
            Possible::Choice(mask) => {
                (mask.count_ones() == 1).then(|| Self::Choice(mask.trailing_zeros() as usize))
            }
            Possible::Choices { may_in, may_out } => {
                (may_in & may_out == 0).then_some(Self::Choices(*may_in))
            }
            Possible::Number(i) => (i.lo == i.hi).then_some(Self::Number(i.lo)),
            Possible::Text(text) => text.clone().map(Self::Text),
        }
    }
}

/// One world on one day.
pub struct World<'a> {
    pub checked: &'a Checked,
    pub values: &'a [Value],
    pub as_of: Date,
}

/// What a rule comes to in a world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    Met,
    Unmet,
    NotApplicable,
}

impl World<'_> {
    pub fn outcome(&self, rule: &Rule) -> Outcome {
        let mut applies = rule.applies.iter().all(|c| self.truth(&c.term));
        if rule.on == ValidOn::Ship {
            let ship = self.day(&self.values[self.checked.by_path["order.ship_by"]]);
            applies &= rule.from.is_none_or(|from| f64::from(from.days()) <= ship);
            applies &= rule.to.is_none_or(|to| ship <= f64::from(to.days()));
        }
        match (applies, self.truth(&rule.holds.term)) {
            (false, _) => Outcome::NotApplicable,
            (true, true) => Outcome::Met,
            (true, false) => Outcome::Unmet,
        }
    }

    fn day(&self, value: &Value) -> f64 {
        match value {
            Value::Number(day) => *day,
            other => panic!("no day: {other:?}"),
        }
    }

    pub fn truth(&self, term: &Term) -> bool {
        match &term.kind {
            TermKind::Bool(value) => *value,
            TermKind::Fact(id) => self.values[*id] == Value::Bool(true),
            TermKind::Holds(id, position) => match &self.values[*id] {
                Value::Choices(set) => set & (1 << position) != 0,
                other => panic!("no choices: {other:?}"),
            },
            TermKind::Test(id, test) => match &self.values[*id] {
                Value::Text(text) => passes(test, text),
                other => panic!("no text: {other:?}"),
            },
            TermKind::Parameter(id) => self.checked.parameters[*id].on(self.as_of) == Some(1.0),
            TermKind::Derived(id) => self.truth(&self.checked.derives[*id].value.term),
            TermKind::Not(a) => !self.truth(a),
            TermKind::All(list) => list.iter().all(|t| self.truth(t)),
            TermKind::Any(list) => list.iter().any(|t| self.truth(t)),
            TermKind::Same(a, b) => self.truth(a) == self.truth(b),
            TermKind::AtLeast(a, b) => {
                let (a, b) = (self.number(a), self.number(b));
                a >= b - (1e-7 + 1e-12 * b.abs())
            }
            TermKind::OneOf(a, mask) => mask >> self.choice(a) & 1 == 1,
            TermKind::SameChoice(a, b) => self.choice(a) == self.choice(b),
            TermKind::If(c, a, b) => {
                if self.truth(c) {
                    self.truth(a)
                } else {
                    self.truth(b)
                }
            }
            other => panic!("no truth: {other:?}"),
        }
    }

    pub fn number(&self, term: &Term) -> f64 {
        match &term.kind {
            TermKind::Number(value) => *value,
            TermKind::Fact(id) => match &self.values[*id] {
                Value::Number(x) => *x,
                other => panic!("no number: {} {other:?}", self.checked.facts[*id].path),
            },
            TermKind::Parameter(id) => self.checked.parameters[*id].on(self.as_of).unwrap(),
            TermKind::AsOf => f64::from(self.as_of.days()),
            TermKind::Derived(id) => self.number(&self.checked.derives[*id].value.term),
            TermKind::If(c, a, b) => {
                if self.truth(c) {
                    self.number(a)
                } else {
                    self.number(b)
                }
            }
            TermKind::Count(list) => list.iter().filter(|t| self.truth(t)).count() as f64,
            TermKind::Arithmetic(kind, a, b) => {
                let (a, b) = (self.number(a), self.number(b));
                match kind {
                    Arithmetic::Add => a + b,
                    Arithmetic::Subtract => a - b,
                    Arithmetic::Multiply => a * b,
                    Arithmetic::Divide => a / b,
                    Arithmetic::Min => {
                        if a < b {
                            a
                        } else {
                            b
                        }
                    }
                    Arithmetic::Max => {
                        if a > b {
                            a
                        } else {
                            b
                        }
                    }
                }
            }
            TermKind::Rounding(kind, a) => {
                let a = self.number(a);
                match kind {
                    Rounding::Abs => {
                        if a < 0.0 {
                            -a
                        } else {
                            a
                        }
                    }
                    Rounding::Floor => a.floor(),
                    Rounding::Ceil => a.ceil(),
                    Rounding::Round => (a.abs() + 0.5).floor().copysign(a),
                }
            }
            TermKind::AddMonths(day, months) => {
                let (mut year, mut month, day) = Date::from_days(self.number(day) as i32).ymd();
                for _ in 0..self.number(months).abs() as i32 {
                    if self.number(months) > 0.0 {
                        (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
                    } else {
                        (year, month) = if month == 1 { (year - 1, 12) } else { (year, month - 1) };
                    }
                }
                let moved = (1..=day).rev().find_map(|day| Date::new(year, month, day).ok()).unwrap();
                f64::from(moved.days())
            }
            other => panic!("no number: {other:?}"),
        }
    }

    /// Position in the list of the term's own type.
    pub fn choice(&self, term: &Term) -> usize {
        match &term.kind {
            TermKind::Word(position, _) => *position,
            TermKind::Fact(id) => match &self.values[*id] {
                Value::Choice(position) => *position,
                other => panic!("no choice: {other:?}"),
            },
            TermKind::Derived(id) => self.choice(&self.checked.derives[*id].value.term),
            TermKind::If(c, a, b) => {
                if self.truth(c) {
                    self.choice(a)
                } else {
                    self.choice(b)
                }
            }
            other => panic!("no choice: {other:?}"),
        }
    }

    /// Whether an expression comes to something among these.
    pub fn within(&self, term: &Term, possible: &Possible) -> bool {
        match (&term.ty, possible) {
            (Type::Bool, Possible::Bool(tri)) => {
                if self.truth(term) {
                    tri.may_true
                } else {
                    tri.may_false
                }
            }
            (Type::Choice(_), Possible::Choice(mask)) => mask >> self.choice(term) & 1 == 1,
            (Type::Number(_) | Type::Date | Type::Months, Possible::Number(interval)) => {
                interval.contains(self.number(term))
            }
            (ty, possible) => panic!("{ty:?} {possible:?}"),
        }
    }
}

fn passes(test: &TextTest, text: &str) -> bool {
    match test {
        TextTest::OneOf(values) => values.iter().any(|v| v == text),
        TextTest::StartsWith(part) => text.starts_with(part.as_str()),
        TextTest::EndsWith(part) => text.ends_with(part.as_str()),
        TextTest::Contains(part) => text.contains(part.as_str()),
        TextTest::Matches(pattern) => regex_lite::Regex::new(pattern).unwrap().is_match(text),
    }
}

/// Whether ladders count a rule in a class: one for each severity, and a last one for what law or the destination demands in earnest.
pub fn in_class(class: usize, severity: Severity, basis: Basis) -> bool {
    match Severity::ALL.get(class) {
        Some(counted) => *counted == severity,
        None => {
            matches!((severity, basis), (Severity::Critical | Severity::Major, Basis::Law | Basis::Market))
        }
    }
}
