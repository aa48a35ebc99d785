//! How conditions freeze: what of the file they show, and the typed term, whose places count from there. Types stay behind: nothing asks for them
//! once rules are checked.

use super::ice::{Column, Freezer, Ice, Thawer, ice};
use crate::check::term::{Arithmetic, Condition, Rounding, Term, TermKind, TextTest, Type};
use crate::source::{Source, Span};

ice! {
    enum TextTest { OneOf(values), StartsWith(part), EndsWith(part), Contains(part), Matches(pattern) }
    enum Arithmetic { Add, Subtract, Multiply, Divide, Min, Max }
    enum Rounding { Abs, Floor, Ceil, Round }
}

/// A condition like an earlier one is only how far back that stands: the rules of a set share theirs.
impl Ice for Condition {
    fn freeze(&self, to: &mut Freezer) {
        let mut alone = Freezer::default();
        freeze_alone(self, &mut alone);
        to.once(alone);
    }

    fn thaw(from: &mut Thawer<'_>) -> Self {
        match from.whole(Column::Back) as usize {
            0 => {
                let condition = thaw_alone(from);
                from.conditions.push(condition.clone());
                condition
            }
            back => from.conditions.iter().nth_back(back - 1).cloned().unwrap_or_else(|| {
                from.doubt();
                thaw_alone(from)
            }),
        }
    }
}

fn freeze_alone(condition: &Condition, to: &mut Freezer) {
    let mut place = condition.term.span;
    condition.term.walk(&mut |term| place = place.to(term.span));
    let shown = condition.source.text().get(place.start..place.end).unwrap_or_default();
    to.text(Column::Conditions, shown);
    // Quotes and escapes make what is written differ from what is meant.
    let differs = shown != condition.text;
    differs.freeze(to);
    if differs {
        to.text(Column::Conditions, &condition.text);
    }
    freeze_below(&condition.term, place, to);
}

fn thaw_alone(from: &mut Thawer<'_>) -> Condition {
    let shown = from.text(Column::Conditions);
    let text = if bool::thaw(from) { from.text(Column::Conditions) } else { shown.clone() };
    let place = Span::new(0, shown.len());
    Condition { source: Source::new("", shown), text, term: thaw_below(place, from) }
}

/// A term and its place, as seen from what holds it: most begin behind the part before, or end where the whole does.
fn freeze_below(term: &Term, above: Span, to: &mut Freezer) {
    to.signed(Column::Places, term.span.start as i64 - above.start as i64);
    to.signed(Column::Places, above.end as i64 - term.span.end as i64);
    freeze_at(term, term.span, to);
}

/// Where the next part is sought. The two sides of `a == b` stand in one place.
fn behind(rest: Span, part: Span) -> Span {
    if part == rest { rest } else { Span::new(part.end, rest.end) }
}

/// Whether the parts of a term are values. Nobody shows where those stand: their place thaws as that of the whole.
fn holds_values(kind: &TermKind) -> bool {
    matches!(
        kind,
        TermKind::AtLeast(..)
            | TermKind::OneOf(..)
            | TermKind::SameChoice(..)
            | TermKind::Arithmetic(..)
            | TermKind::Rounding(..)
            | TermKind::AddMonths(..)
    )
}

fn freeze_at(term: &Term, place: Span, to: &mut Freezer) {
    let tag = tag(&term.kind);
    to.bytes(Column::Terms, &[tag]);
    match &term.kind {
        TermKind::Bool(value) => to.bytes(Column::Terms, &[u8::from(*value)]),
        TermKind::Number(value) => value.freeze(to),
        TermKind::Word(position, of) => {
            to.whole(Column::Terms, *position as u64);
            to.whole(Column::Terms, *of as u64);
        }
        TermKind::Text(text) => text.freeze(to),
        TermKind::Fact(id) | TermKind::Parameter(id) | TermKind::Derived(id) => {
            to.whole(Column::Read, *id as u64);
        }
        TermKind::Holds(id, choice) => {
            to.whole(Column::Read, *id as u64);
            to.whole(Column::Terms, *choice as u64);
        }
        TermKind::Test(id, test) => {
            to.whole(Column::Read, *id as u64);
            test.freeze(to);
        }
        TermKind::OneOf(_, mask) => to.whole(Column::Terms, *mask),
        TermKind::Arithmetic(kind, ..) => kind.freeze(to),
        TermKind::Rounding(kind, _) => kind.freeze(to),
        TermKind::All(list) | TermKind::Any(list) | TermKind::Count(list) => {
            to.whole(Column::Terms, list.len() as u64);
        }
        TermKind::AsOf
        | TermKind::Not(_)
        | TermKind::Same(..)
        | TermKind::AtLeast(..)
        | TermKind::SameChoice(..)
        | TermKind::If(..)
        | TermKind::AddMonths(..) => {}
    }
    let values = holds_values(&term.kind);
    let mut rest = place;
    for part in term.parts() {
        if values {
            freeze_at(part, place, to);
        } else {
            freeze_below(part, rest, to);
            rest = behind(rest, part.span);
        }
    }
}

fn thaw_below(above: Span, from: &mut Thawer<'_>) -> Term {
    let start = above.start.saturating_add_signed(from.signed(Column::Places) as isize);
    let end = above.end.saturating_add_signed((from.signed(Column::Places) as isize).wrapping_neg());
    thaw_at(Span::new(start, end), from)
}

fn thaw_at(span: Span, from: &mut Thawer<'_>) -> Term {
    let kind = from.deeper(|from| kind(span, from));
    Term { kind, ty: Type::Forgotten, span }
}

fn tag(kind: &TermKind) -> u8 {
    match kind {
        TermKind::Bool(_) => 0,
        TermKind::Number(_) => 1,
        TermKind::Word(..) => 2,
        TermKind::Text(_) => 3,
        TermKind::Fact(_) => 4,
        TermKind::Holds(..) => 5,
        TermKind::Test(..) => 6,
        TermKind::Parameter(_) => 7,
        TermKind::Derived(_) => 8,
        TermKind::AsOf => 9,
        TermKind::Not(_) => 10,
        TermKind::All(_) => 11,
        TermKind::Any(_) => 12,
        TermKind::Same(..) => 13,
        TermKind::AtLeast(..) => 14,
        TermKind::OneOf(..) => 15,
        TermKind::SameChoice(..) => 16,
        TermKind::If(..) => 17,
        TermKind::Arithmetic(..) => 18,
        TermKind::Rounding(..) => 19,
        TermKind::Count(_) => 20,
        TermKind::AddMonths(..) => 21,
    }
}

/// What [`tag`] says, with its parts.
fn kind(span: Span, from: &mut Thawer<'_>) -> TermKind {
    let tag = from.whole(Column::Terms);
    let terms = |from: &mut Thawer<'_>| from.whole(Column::Terms);
    let id = |from: &mut Thawer<'_>| from.whole(Column::Read) as usize;
    let mut rest = span;
    let mut next = |from: &mut Thawer<'_>| {
        let term = thaw_below(rest, from);
        rest = behind(rest, term.span);
        term
    };
    // As `holds_values` says.
    let value = |from: &mut Thawer<'_>| Box::new(thaw_at(span, from));
    let mut list = |from: &mut Thawer<'_>| {
        let length = from.length(Column::Terms);
        (0..length).map(|_| next(from)).collect()
    };
    match tag {
        0 => TermKind::Bool(terms(from) == 1),
        1 => TermKind::Number(f64::thaw(from)),
        2 => TermKind::Word(terms(from) as usize, terms(from) as usize),
        3 => TermKind::Text(String::thaw(from)),
        4 => TermKind::Fact(id(from)),
        5 => TermKind::Holds(id(from), terms(from) as usize),
        6 => {
            let test = TextTest::thaw(from);
            if cfg!(not(feature = "patterns")) && matches!(test, TextTest::Matches(_)) {
                from.doubt();
            }
            TermKind::Test(id(from), test)
        }
        7 => TermKind::Parameter(id(from)),
        8 => TermKind::Derived(id(from)),
        9 => TermKind::AsOf,
        10 => TermKind::Not(Box::new(next(from))),
        11 => TermKind::All(list(from)),
        12 => TermKind::Any(list(from)),
        13 => TermKind::Same(Box::new(next(from)), Box::new(next(from))),
        14 => TermKind::AtLeast(value(from), value(from)),
        15 => {
            let mask = terms(from);
            TermKind::OneOf(value(from), mask)
        }
        16 => TermKind::SameChoice(value(from), value(from)),
        17 => TermKind::If(Box::new(next(from)), Box::new(next(from)), Box::new(next(from))),
        18 => TermKind::Arithmetic(Arithmetic::thaw(from), value(from), value(from)),
        19 => TermKind::Rounding(Rounding::thaw(from), value(from)),
        20 => TermKind::Count(list(from)),
        21 => TermKind::AddMonths(value(from), value(from)),
        _ => {
            from.doubt();
            TermKind::Bool(false)
        }
    }
}
