//! Comparisons and `in`.

use super::{Typer, choices_of, not, words};
use crate::check::model::{Choices, Kind};
use crate::check::names::Symbol;
use crate::check::term::{Term, TermKind, TextTest, Type};
use crate::diagnostic::Code;
use crate::parse::condition::ast::{BinaryOp, Expr, ExprKind};
use crate::parse::suggest::nearest;
use crate::source::Span;
use crate::text::text;
use std::sync::Arc;

impl Typer<'_> {
    /// `a op b` for the six comparisons.
    pub(super) fn compare(&mut self, op: BinaryOp, a: Term, b: Term, span: Span) -> Option<Term> {
        let equality = matches!(op, BinaryOp::Equal | BinaryOp::NotEqual);
        let equal = match (&a.ty, &b.ty) {
            (Type::Number(_), Type::Number(_)) => {
                let (a, b) = self.same_unit(a, b, span)?;
                return self.order(op, a, b, span);
            }
            (Type::Date, Type::Date) | (Type::Months, Type::Months) => {
                return self.order(op, a, b, span);
            }
            (Type::Bool, Type::Bool) if equality => {
                Term { kind: TermKind::Same(Box::new(a), Box::new(b)), ty: Type::Bool, span }
            }
            (Type::Text, Type::Text) if equality => self.texts(a, b, span)?,
            (Type::Choice(_) | Type::Text, Type::Choice(_) | Type::Text) if equality => {
                let (a, b) = self.same_choices(a, b, span, false)?;
                same_choice(a, b, span)
            }
            (left, right) => {
                let (left, right) = (left.name(), right.name());
                self.refuse(
                    Code::TypeMismatch,
                    span,
                    text!(
                        "{left} dan {right} tidak dapat dibandingkan begini",
                        "{left} and {right} cannot be compared like this"
                    ),
                    text!(
                        "bandingkan nilai yang sejenis; urutan hanya ada pada angka dan tanggal",
                        "compare values of one type; only numbers and dates have an order"
                    ),
                );
                return None;
            }
        };
        Some(if op == BinaryOp::NotEqual { not(equal, span) } else { equal })
    }

    /// Comparison of numbers or days, all made of `>=`.
    fn order(&mut self, op: BinaryOp, a: Term, b: Term, span: Span) -> Option<Term> {
        if matches!(op, BinaryOp::Equal | BinaryOp::NotEqual) {
            self.spend_again(&a)?;
            self.spend_again(&b)?;
        }
        let at_least = |a: Term, b: Term| Term {
            kind: TermKind::AtLeast(Box::new(a), Box::new(b)),
            ty: Type::Bool,
            span,
        };
        let both = |a: Term, b: Term| Term {
            kind: TermKind::All(vec![at_least(a.clone(), b.clone()), at_least(b, a)]),
            ty: Type::Bool,
            span,
        };
        Some(match op {
            BinaryOp::GreaterEqual => at_least(a, b),
            BinaryOp::LessEqual => at_least(b, a),
            BinaryOp::Greater => not(at_least(b, a), span),
            BinaryOp::Less => not(at_least(a, b), span),
            BinaryOp::NotEqual => not(both(a, b), span),
            _ => both(a, b),
        })
    }

    /// `text fact == 'literal'`, or two literals.
    fn texts(&mut self, a: Term, b: Term, span: Span) -> Option<Term> {
        match (a.kind, b.kind) {
            (TermKind::Text(x), TermKind::Text(y)) => {
                Some(Term { kind: TermKind::Bool(x == y), ty: Type::Bool, span })
            }
            (TermKind::Fact(id), TermKind::Text(x)) | (TermKind::Text(x), TermKind::Fact(id)) => {
                Some(Term { kind: TermKind::Test(id, TextTest::OneOf(vec![x])), ty: Type::Bool, span })
            }
            _ => {
                self.refuse(
                    Code::TypeMismatch,
                    span,
                    text!(
                        "teks hanya dibandingkan dengan teks yang ditulis di sini",
                        "a text is only compared with text written here"
                    ),
                    text!(
                        "tulis teksnya dalam tanda kutip, misalnya `== '1702'`",
                        "write the text in quotes, such as `== '1702'`"
                    ),
                );
                None
            }
        }
    }

    /// Brings two words or choices to one list. `join`: two literals may differ (branches of `?:`).
    pub(super) fn same_choices(&mut self, a: Term, b: Term, span: Span, join: bool) -> Option<(Term, Term)> {
        match (&a.ty, &b.ty) {
            (Type::Choice(x), Type::Choice(y)) if x.values == y.values => Some((a, b)),
            (Type::Choice(x), Type::Choice(y)) if join => {
                let mut values = x.values.clone();
                values.extend(y.values.iter().filter(|v| !x.values.contains(v)).cloned());
                let most = values.len() <= crate::check::definitions::MOST_CHOICES;
                let ty = words(values);
                let widened = widen(a, &ty).zip(widen(b, &ty)).filter(|_| most);
                if widened.is_none() {
                    let (code, message, help) = if most {
                        (
                            Code::TypeMismatch,
                            text!(
                                "kedua cabang `?:` berasal dari daftar pilihan yang berbeda",
                                "the branches of `?:` have different lists of choices"
                            ),
                            text!("bandingkan tiap cabang sendiri", "compare each branch by itself"),
                        )
                    } else {
                        (
                            Code::BadChoices,
                            text!("`?:` ini menyusun terlalu banyak kata", "this `?:` makes too many words"),
                            text!("paling banyak 64", "at most 64"),
                        )
                    };
                    self.refuse(code, span, message, help);
                }
                widened
            }
            (Type::Choice(x), Type::Choice(y)) => {
                let (x, y) = (x.values.join(", "), y.values.join(", "));
                self.refuse(
                    Code::TypeMismatch,
                    span,
                    text!("pilihan berbeda: {x} dan {y}", "different choices: {x} and {y}"),
                    text!(
                        "keduanya harus memakai daftar pilihan yang sama",
                        "both must use one list of choices"
                    ),
                );
                None
            }
            (Type::Choice(list), Type::Text) => {
                let list = Arc::clone(list);
                if join && is_open(&a) {
                    return self.join_word(a, b, span);
                }
                let b = self.as_word(b, &list)?;
                Some((a, b))
            }
            (Type::Text, Type::Choice(list)) => {
                let list = Arc::clone(list);
                if join && is_open(&b) {
                    return self.join_word(b, a, span).map(|(b, a)| (a, b));
                }
                let a = self.as_word(a, &list)?;
                Some((a, b))
            }
            _ if join => {
                let (TermKind::Text(x), TermKind::Text(y)) = (&a.kind, &b.kind) else {
                    self.texts(a, b, span);
                    return None;
                };
                let values = if x == y { vec![x.clone()] } else { vec![x.clone(), y.clone()] };
                let last = values.len() - 1;
                let ty = words(values);
                Some((
                    Term { kind: TermKind::Word(0, last + 1), ty: ty.clone(), span: a.span },
                    Term { kind: TermKind::Word(last, last + 1), ty, span: b.span },
                ))
            }
            _ => None,
        }
    }

    /// Adds one more word to a list that `?:` is building.
    fn join_word(&mut self, open: Term, word: Term, span: Span) -> Option<(Term, Term)> {
        let TermKind::Text(value) = &word.kind else {
            self.refuse(
                Code::TypeMismatch,
                span,
                text!("cabang ini bukan kata", "this branch is not a word"),
                text!(
                    "tulis kata dalam tanda kutip di setiap cabang",
                    "write a word in quotes in every branch"
                ),
            );
            return None;
        };
        let single = Term { kind: TermKind::Word(0, 1), ty: words(vec![value.clone()]), span: word.span };
        self.same_choices(open, single, span, true)
    }

    /// A text literal as a choice of a list.
    pub(super) fn as_word(&mut self, term: Term, list: &Arc<Choices>) -> Option<Term> {
        let TermKind::Text(value) = &term.kind else {
            self.refuse(
                Code::TypeMismatch,
                term.span,
                text!(
                    "fakta teks tidak dibandingkan dengan pilihan",
                    "a text fact is not compared with a choice"
                ),
                text!("tulis salah satu pilihan dalam tanda kutip", "write one of the choices in quotes"),
            );
            return None;
        };
        let Some(position) = list.position(value) else {
            let message = text!("`{value}` bukan salah satu pilihan", "`{value}` is none of the choices");
            let all = list.values.join(", ");
            let help = match nearest(value, list.values.iter().map(String::as_str)) {
                Some(near) => {
                    text!("maksudnya `{near}`? Pilihan: {all}", "did you mean `{near}`? Choices: {all}")
                }
                None => text!("pilihan: {all}", "choices: {all}"),
            };
            self.refuse(Code::UnknownChoice, term.span, message, help);
            return None;
        };
        let kind = TermKind::Word(position, list.values.len());
        Some(Term { kind, ty: Type::Choice(Arc::clone(list)), span: term.span })
    }

    /// `x in [..]`, `x in group`, `'choice' in fact`.
    pub(super) fn within(&mut self, left: &Expr, right: &Expr, span: Span) -> Option<Term> {
        if let ExprKind::Path(parts) = &right.kind {
            let path = parts.iter().map(|p| p.value.as_str()).collect::<Vec<_>>().join(".");
            if let Some(Symbol::Fact(id)) = self.names.resolve(&path, self.set) {
                let fact = self.names.facts.get(id)?;
                if let (Kind::Choices(_), Some(list)) = (&fact.kind, choices_of(&fact.kind)) {
                    let list = Arc::clone(list);
                    let word = self.term(left)?;
                    let word = self.as_word(word, &list)?;
                    let TermKind::Word(position, _) = word.kind else { return None };
                    return Some(Term { kind: TermKind::Holds(id, position), ty: Type::Bool, span });
                }
            }
        }
        let item = self.term(left);
        let items = self.list(right);
        let (item, items) = (item?, items?);
        if items.is_empty() {
            // Nothing is in an empty list, whatever it is.
            return Some(Term { kind: TermKind::Bool(false), ty: Type::Bool, span });
        }
        let guarded = items.iter().any(|(guard, _)| guard.is_some());
        if let (TermKind::Fact(id), Type::Text, false) = (&item.kind, &item.ty, guarded) {
            let mut values = Vec::new();
            for (_, other) in items {
                let TermKind::Text(value) = other.kind else {
                    return self.texts(item, other, span);
                };
                values.push(value);
            }
            return Some(Term { kind: TermKind::Test(*id, TextTest::OneOf(values)), ty: Type::Bool, span });
        }
        let words =
            items.iter().all(|(guard, other)| guard.is_none() && matches!(other.kind, TermKind::Text(_)));
        let mut any = Vec::new();
        for (guard, other) in items {
            self.spend_again(&item)?;
            let equal = self.compare(BinaryOp::Equal, item.clone(), other, span)?;
            any.push(match guard {
                Some(guard) => Term { kind: TermKind::All(vec![guard, equal]), ty: Type::Bool, span },
                None => equal,
            });
        }
        let mask = if words { one_mask(&item, &any, span) } else { None };
        Some(mask.unwrap_or(Term { kind: TermKind::Any(any), ty: Type::Bool, span }))
    }
}

/// Several `choice == word` on one choice become one mask. Only for a list of words: in `'word' in [fact, other]` each mask belongs to
/// a fact of its own.
fn one_mask(item: &Term, any: &[Term], span: Span) -> Option<Term> {
    let mut mask = 0;
    for term in any {
        match &term.kind {
            TermKind::OneOf(_, bits) => mask |= bits,
            _ => return None,
        }
    }
    Some(Term { kind: TermKind::OneOf(Box::new(item.clone()), mask), ty: Type::Bool, span })
}

/// Equality of two choices of one list; with a literal it is a mask.
fn same_choice(a: Term, b: Term, span: Span) -> Term {
    let kind = match (&a.kind, &b.kind) {
        (TermKind::Word(x, _), TermKind::Word(y, _)) => TermKind::Bool(x == y),
        (_, TermKind::Word(position, _)) => TermKind::OneOf(Box::new(a), 1 << position),
        (TermKind::Word(position, _), _) => TermKind::OneOf(Box::new(b), 1 << position),
        _ => TermKind::SameChoice(Box::new(a), Box::new(b)),
    };
    Term { kind, ty: Type::Bool, span }
}

/// Words that `?:` put together, not declared anywhere: the list may still grow.
fn is_open(term: &Term) -> bool {
    match &term.kind {
        TermKind::Word(..) => true,
        TermKind::If(_, a, b) => is_open(a) && is_open(b),
        _ => false,
    }
}

/// The same words as positions of a longer list.
fn widen(term: Term, ty: &Type) -> Option<Term> {
    let (Type::Choice(from), Type::Choice(to)) = (&term.ty, ty) else { return None };
    let kind = match term.kind {
        TermKind::Word(position, _) => {
            TermKind::Word(to.position(from.values.get(position)?)?, to.values.len())
        }
        TermKind::If(c, a, b) => TermKind::If(c, Box::new(widen(*a, ty)?), Box::new(widen(*b, ty)?)),
        _ => return None,
    };
    Some(Term { kind, ty: ty.clone(), span: term.span })
}
