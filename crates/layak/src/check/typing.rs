//! Names, types and units of one condition: from the tree as written to the typed term.

mod calls;
mod compare;
mod lists;
mod pattern;

use super::model::{Choices, Kind};
use super::names::{Names, Symbol};
use super::range;
use super::term::{Arithmetic, Condition, Term, TermKind, Type};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::parse::condition::ast::{BinaryOp, Expr, ExprKind, UnaryOp};
use crate::parse::document::ConditionDoc;
use crate::source::{Source, Span};
use crate::text::{Text, text};
use crate::unit::Unit;
use std::sync::Arc;

/// Types one condition after another, collecting mistakes.
pub struct Typer<'a> {
    /// What can be named.
    pub names: &'a Names,
    /// The set whose parameters have bare names.
    pub set: &'a str,
    /// The file.
    pub source: &'a Source,
    /// Where mistakes go.
    pub diagnostics: &'a mut Diagnostics,
    /// Macro variables, innermost last.
    locals: Vec<(String, Term)>,
    /// Parts that the expression has unrolled to so far, derived facts included.
    pub spent: usize,
    /// The longest chain of derived facts that it reads.
    pub deepest: usize,
    /// The limit was reached and told.
    stopped: bool,
}

/// The most parts that one expression may unroll to: macros and comparisons repeat what they are given.
pub const MOST_PARTS: usize = 100_000;

/// The longest chain of derived facts that read one another.
pub const LONGEST_CHAIN: usize = 64;

impl<'a> Typer<'a> {
    /// A typer for conditions of one set in one file.
    pub fn new(names: &'a Names, set: &'a str, source: &'a Source, diagnostics: &'a mut Diagnostics) -> Self {
        Self { names, set, source, diagnostics, locals: Vec::new(), spent: 0, deepest: 0, stopped: false }
    }

    /// A condition that must be true or false.
    pub fn condition(&mut self, doc: &ConditionDoc) -> Option<Condition> {
        let condition = self.expression(doc)?;
        if condition.term.ty != Type::Bool {
            let found = condition.term.ty.name();
            self.refuse(
                Code::TypeMismatch,
                condition.term.span,
                text!(
                    "syarat harus bernilai benar atau salah, ini {found}",
                    "a condition must be true or false, this is {found}"
                ),
                text!(
                    "bandingkan dengan sesuatu, misalnya `>= 1` atau `== 'held'`",
                    "compare it with something, such as `>= 1` or `== 'held'`"
                ),
            );
            return None;
        }
        Some(condition)
    }

    /// An expression of any type.
    pub fn expression(&mut self, doc: &ConditionDoc) -> Option<Condition> {
        let expr = doc.expr.as_ref()?;
        (self.spent, self.deepest, self.stopped) = (0, 0, false);
        let term = self.term(expr)?;
        let term = self.settle(term);
        Some(Condition { source: self.source.clone(), text: doc.text.clone(), term })
    }

    /// A bare literal at the end of typing is a plain number.
    fn settle(&self, mut term: Term) -> Term {
        if term.ty == Type::Number(None) {
            term.ty = Type::Number(Some(Unit::none()));
        }
        term
    }

    /// Counts parts; past the limit the condition is refused, once.
    fn spend(&mut self, parts: usize, span: Span) -> Option<()> {
        self.spent = self.spent.saturating_add(parts);
        if self.spent <= MOST_PARTS {
            return Some(());
        }
        if !self.stopped {
            self.stopped = true;
            self.refuse(
                Code::TooManyNodes,
                span,
                text!(
                    "syarat ini terurai menjadi lebih dari {MOST_PARTS} bagian",
                    "this condition unrolls to more than {MOST_PARTS} parts"
                ),
                text!(
                    "kurangi makro di dalam makro, atau pakai kelompok yang lebih kecil",
                    "use fewer macros inside macros, or smaller groups"
                ),
            );
        }
        None
    }

    /// A second use of a term counts like the first.
    fn spend_again(&mut self, term: &Term) -> Option<()> {
        let mut parts = 0;
        term.walk(&mut |_| parts += 1);
        self.spend(parts, term.span)
    }

    fn refuse(&mut self, code: Code, span: Span, message: Text, help: Text) {
        self.diagnostics.push(Diagnostic::new(code, message).at(self.source, span).help(help));
    }

    fn expect_bool(&mut self, term: Term) -> Option<Term> {
        if term.ty == Type::Bool {
            return Some(term);
        }
        let found = term.ty.name();
        self.refuse(
            Code::TypeMismatch,
            term.span,
            text!(
                "di sini perlu nilai benar/salah, bukan {found}",
                "true or false is needed here, not {found}"
            ),
            text!(
                "bandingkan dengan sesuatu, misalnya `>= 1` atau `== 'held'`",
                "compare it with something, such as `>= 1` or `== 'held'`"
            ),
        );
        None
    }

    /// Types any expression.
    pub fn term(&mut self, expr: &Expr) -> Option<Term> {
        let span = expr.span;
        self.spend(1, span)?;
        match &expr.kind {
            ExprKind::Number(value) => {
                Some(Term { kind: TermKind::Number(*value), ty: Type::Number(None), span })
            }
            ExprKind::Text(value) => Some(word(value, span)),
            ExprKind::Bool(value) => Some(Term { kind: TermKind::Bool(*value), ty: Type::Bool, span }),
            ExprKind::List(_) => {
                self.refuse(
                    Code::TypeMismatch,
                    span,
                    text!(
                        "daftar hanya boleh berdiri di sisi kanan `in` atau di dalam makro",
                        "a list can only stand right of `in` or in a macro"
                    ),
                    text!("misalnya `x in ['a', 'b']`", "for example `x in ['a', 'b']`"),
                );
                None
            }
            ExprKind::Path(parts) => {
                let names: Vec<&str> = parts.iter().map(|p| p.value.as_str()).collect();
                self.path(&names.join("."), span)
            }
            ExprKind::Unary(UnaryOp::Not, operand) => {
                let operand = self.term(operand)?;
                let operand = self.expect_bool(operand)?;
                Some(not(operand, span))
            }
            ExprKind::Unary(UnaryOp::Minus, operand) => self.minus(operand, span),
            ExprKind::Binary(op, left, right) => self.binary(op.value, left, right, span),
            ExprKind::Conditional(condition, yes, no) => self.conditional(condition, yes, no, span),
            ExprKind::Call { name, receiver, args } => self.call(name, receiver.as_deref(), args, span),
        }
    }

    fn path(&mut self, path: &str, span: Span) -> Option<Term> {
        if let Some((_, term)) = self.locals.iter().rev().find(|(name, _)| name == path) {
            let term = Term { span, ..term.clone() };
            self.spend_again(&term)?;
            return Some(term);
        }
        if path == "as_of" {
            return Some(Term { kind: TermKind::AsOf, ty: Type::Date, span });
        }
        let Some(symbol) = self.names.resolve(path, self.set) else {
            if self.names.is_broken(&super::definitions::full(path, self.set)) {
                return None;
            }
            let message = text!("`{path}` tidak dikenal", "`{path}` is not known");
            match self.names.nearest(path, self.set).map(str::to_owned) {
                Some(near) => self.refuse(
                    Code::UnknownName,
                    span,
                    message,
                    text!("maksudnya `{near}`?", "did you mean `{near}`?"),
                ),
                None => self.refuse(
                    Code::UnknownName,
                    span,
                    message,
                    text!(
                        "fakta ditulis `set.nama`; nama tanpa titik adalah parameter set ini",
                        "a fact is written `set.name`; a bare name is a parameter of this set"
                    ),
                ),
            }
            return None;
        };
        match symbol {
            Symbol::Fact(id) if self.names.facts.get(id).is_some_and(|f| f.retired) => {
                self.refuse(
                    Code::RetiredName,
                    span,
                    text!("`{path}` sudah dihapus", "`{path}` is retired"),
                    text!("pakai fakta yang menggantikannya", "read the fact that took its place"),
                );
                None
            }
            Symbol::Fact(id) => {
                let term = self.names.fact_term(id, span);
                if term.is_none() {
                    self.refuse(
                        Code::TypeMismatch,
                        span,
                        text!(
                            "`{path}` memuat beberapa pilihan sekaligus",
                            "several choices of `{path}` can hold at once"
                        ),
                        text!("tulis `'pilihan' in {path}`", "write `'choice' in {path}`"),
                    );
                }
                term
            }
            Symbol::Parameter(id) => self.names.parameter_term(id, span),
            Symbol::Derived(id) => {
                let derived = self.names.derives.get(id)?;
                let ty = derived.value.term.ty.clone();
                self.spend(derived.parts, span)?;
                self.deepest = self.deepest.max(derived.depth);
                if self.deepest >= LONGEST_CHAIN && !self.stopped {
                    self.stopped = true;
                    self.refuse(
                        Code::TooManyNodes,
                        span,
                        text!(
                            "lebih dari {LONGEST_CHAIN} fakta turunan saling membaca berantai",
                            "more than {LONGEST_CHAIN} derived facts read one another in a chain"
                        ),
                        text!("perpendek rantainya", "make the chain shorter"),
                    );
                    return None;
                }
                Some(Term { kind: TermKind::Derived(id), ty, span })
            }
            Symbol::Group(_) => {
                self.refuse(
                    Code::TypeMismatch,
                    span,
                    text!("`{path}` adalah kelompok fakta", "`{path}` is a group of facts"),
                    text!(
                        "pakai `{path}.all(x, …)`, `.exists`, atau `size(…)`",
                        "use `{path}.all(x, …)`, `.exists` or `size(…)`"
                    ),
                );
                None
            }
        }
    }

    fn minus(&mut self, operand: &Expr, span: Span) -> Option<Term> {
        let operand = self.term(operand)?;
        match (&operand.kind, &operand.ty) {
            (TermKind::Number(value), Type::Number(_)) => {
                Some(Term { kind: TermKind::Number(-value), ty: operand.ty.clone(), span })
            }
            (_, Type::Number(_)) => {
                let zero = Term { kind: TermKind::Number(0.0), ty: operand.ty.clone(), span };
                let ty = operand.ty.clone();
                Some(arithmetic(Arithmetic::Subtract, zero, operand, ty, span))
            }
            _ => {
                let found = operand.ty.name();
                self.refuse(
                    Code::TypeMismatch,
                    operand.span,
                    text!(
                        "tanda minus hanya untuk angka, bukan {found}",
                        "a minus sign needs a number, not {found}"
                    ),
                    text!(
                        "hapus tanda minus, atau pakai `!` untuk benar/salah",
                        "drop the minus sign, or use `!` for true and false"
                    ),
                );
                None
            }
        }
    }

    fn binary(&mut self, op: BinaryOp, left: &Expr, right: &Expr, span: Span) -> Option<Term> {
        match op {
            BinaryOp::And | BinaryOp::Or => {
                // Both sides are typed even if one fails, so that one run shows every mistake.
                let (a, b) = (self.term(left), self.term(right));
                let (a, b) = (a.and_then(|t| self.expect_bool(t)), b.and_then(|t| self.expect_bool(t)));
                let both = vec![a?, b?];
                let kind = if op == BinaryOp::And { TermKind::All(both) } else { TermKind::Any(both) };
                Some(Term { kind, ty: Type::Bool, span })
            }
            BinaryOp::In => self.within(left, right, span),
            BinaryOp::Add | BinaryOp::Subtract | BinaryOp::Multiply | BinaryOp::Divide => {
                let (a, b) = (self.term(left), self.term(right));
                self.arithmetic(op, a?, b?, span)
            }
            _ => {
                let (a, b) = (self.term(left), self.term(right));
                self.compare(op, a?, b?, span)
            }
        }
    }

    fn arithmetic(&mut self, op: BinaryOp, a: Term, b: Term, span: Span) -> Option<Term> {
        let kind = match op {
            BinaryOp::Add => Arithmetic::Add,
            BinaryOp::Subtract => Arithmetic::Subtract,
            BinaryOp::Multiply => Arithmetic::Multiply,
            _ => Arithmetic::Divide,
        };
        match (&a.ty, &b.ty) {
            (Type::Number(_), Type::Number(_)) => self.numbers(kind, a, b, span),
            (Type::Date, Type::Number(unit)) if matches!(kind, Arithmetic::Add | Arithmetic::Subtract) => {
                let day = Unit::day();
                if unit.as_ref().is_some_and(|unit| !unit.fits(&day)) {
                    return self.unit_clash(&a, &b, span);
                }
                let b = convert(b, &day);
                Some(arithmetic(kind, a, b, Type::Date, span))
            }
            (Type::Date, Type::Months) if matches!(kind, Arithmetic::Add | Arithmetic::Subtract) => {
                let months = if kind == Arithmetic::Subtract {
                    let zero = Term { kind: TermKind::Number(0.0), ty: Type::Months, span: b.span };
                    arithmetic(Arithmetic::Subtract, zero, b, Type::Months, span)
                } else {
                    b
                };
                Some(Term { kind: TermKind::AddMonths(Box::new(a), Box::new(months)), ty: Type::Date, span })
            }
            (Type::Date, Type::Date) if kind == Arithmetic::Subtract => {
                Some(arithmetic(kind, a, b, Type::Number(Some(Unit::day())), span))
            }
            _ => {
                let (left, right) = (a.ty.name(), b.ty.name());
                self.refuse(
                    Code::TypeMismatch,
                    span,
                    text!(
                        "{left} dan {right} tidak dapat dihitung bersama",
                        "{left} and {right} cannot be combined by arithmetic"
                    ),
                    text!(
                        "hitung angka dengan angka, atau tanggal dengan `days(…)` dan `months(…)`",
                        "combine numbers with numbers, or dates with `days(…)` and `months(…)`"
                    ),
                );
                None
            }
        }
    }

    /// Arithmetic on two numbers: units agree for `+ -`, multiply for `*`, divide for `/`.
    fn numbers(&mut self, kind: Arithmetic, a: Term, b: Term, span: Span) -> Option<Term> {
        if matches!(kind, Arithmetic::Multiply | Arithmetic::Divide) {
            if kind == Arithmetic::Divide && range::of(&b, self.names).contains(0.0) {
                self.refuse(
                    Code::ZeroDivisor,
                    b.span,
                    text!("pembagi ini bisa nol", "this divisor can be zero"),
                    text!(
                        "beri fakta itu `min` di atas nol, atau tulis dengan perkalian",
                        "declare a `min` above zero for the fact, or write it as a product"
                    ),
                );
                return None;
            }
            let ty = match (&a.ty, &b.ty) {
                (Type::Number(None), Type::Number(None)) => Type::Number(None),
                (Type::Number(x), Type::Number(y)) => {
                    let (x, y) = (x.clone().unwrap_or_else(Unit::none), y.clone().unwrap_or_else(Unit::none));
                    Type::Number(Some(if kind == Arithmetic::Multiply { x.times(&y) } else { x.over(&y) }))
                }
                _ => return None,
            };
            return Some(arithmetic(kind, a, b, ty, span));
        }
        let (a, b) = self.same_unit(a, b, span)?;
        let ty = a.ty.clone();
        Some(arithmetic(kind, a, b, ty, span))
    }

    /// Brings the right side to the unit of the left; a bare literal takes the other side's.
    fn same_unit(&mut self, a: Term, b: Term, span: Span) -> Option<(Term, Term)> {
        match (&a.ty, &b.ty) {
            (Type::Number(None), Type::Number(None)) => Some((a, b)),
            (Type::Number(None), Type::Number(Some(unit))) => {
                let unit = unit.clone();
                Some((Term { ty: Type::Number(Some(unit)), ..a }, b))
            }
            (Type::Number(Some(unit)), Type::Number(None)) => {
                let unit = unit.clone();
                Some((a, Term { ty: Type::Number(Some(unit)), ..b }))
            }
            (Type::Number(Some(left)), Type::Number(Some(right))) if left.fits(right) => {
                let left = left.clone();
                let b = convert(b, &left);
                Some((a, b))
            }
            _ => {
                self.unit_clash(&a, &b, span);
                None
            }
        }
    }

    fn unit_clash(&mut self, a: &Term, b: &Term, span: Span) -> Option<Term> {
        let (left, right) = (a.ty.name(), b.ty.name());
        let message = text!("satuan tidak cocok: {left} dan {right}", "units do not fit: {left} and {right}");
        self.diagnostics.push(
            Diagnostic::new(Code::UnitMismatch, message)
                .at(self.source, span)
                .label(self.source, a.span, text!("{left}", "{left}"))
                .label(self.source, b.span, text!("{right}", "{right}"))
                .help(text!(
                    "kalikan dengan parameter bertanggal (kurs, hari per bulan) bila memang maksudnya begitu",
                    "multiply by a dated parameter (exchange rate, days per month) if that is meant"
                )),
        );
        None
    }

    fn conditional(&mut self, condition: &Expr, yes: &Expr, no: &Expr, span: Span) -> Option<Term> {
        let condition = self.term(condition).and_then(|t| self.expect_bool(t));
        let (yes, no) = (self.term(yes), self.term(no));
        let (condition, yes, no) = (Box::new(condition?), yes?, no?);
        let (yes, no) = match (&yes.ty, &no.ty) {
            (Type::Number(_), Type::Number(_)) => self.same_unit(yes, no, span)?,
            (Type::Choice(_) | Type::Text, Type::Choice(_) | Type::Text) => {
                self.same_choices(yes, no, span, true)?
            }
            (a, b) if a == b => (yes, no),
            (a, b) => {
                let (a, b) = (a.name(), b.name());
                self.refuse(
                    Code::TypeMismatch,
                    span,
                    text!(
                        "kedua cabang `?:` harus sejenis: {a} dan {b}",
                        "both branches of `?:` must be of one type: {a} and {b}"
                    ),
                    text!("beri kedua cabang nilai yang sejenis", "give both branches values of one type"),
                );
                return None;
            }
        };
        let ty = yes.ty.clone();
        Some(Term { kind: TermKind::If(condition, Box::new(yes), Box::new(no)), ty, span })
    }
}

/// A text literal: one word until it meets a fact.
fn word(value: &str, span: Span) -> Term {
    Term { kind: TermKind::Text(value.to_owned()), ty: Type::Text, span }
}

/// A list of words without labels, as made by `cond ? 'I' : 'II'`.
fn words(values: Vec<String>) -> Type {
    let labels = values.iter().map(|v| Text::new(v.clone(), v.clone())).collect();
    Type::Choice(Arc::new(Choices { values, labels }))
}

/// `!a`
fn not(a: Term, span: Span) -> Term {
    Term { kind: TermKind::Not(Box::new(a)), ty: Type::Bool, span }
}

/// `a op b` with a type already known.
fn arithmetic(kind: Arithmetic, a: Term, b: Term, ty: Type, span: Span) -> Term {
    if let (TermKind::Number(x), TermKind::Number(y)) = (&a.kind, &b.kind) {
        let (x, y) = (crate::value::Interval::point(*x), crate::value::Interval::point(*y));
        let value = range::combine(kind, x, y);
        if value.is_point() && value.lo.is_finite() {
            return Term { kind: TermKind::Number(value.lo), ty, span };
        }
    }
    Term { kind: TermKind::Arithmetic(kind, Box::new(a), Box::new(b)), ty, span }
}

/// The same quantity in another unit that fits.
pub fn convert(term: Term, unit: &Unit) -> Term {
    let ty = Type::Number(Some(unit.clone()));
    let Type::Number(Some(from)) = &term.ty else { return Term { ty, ..term } };
    let factor = from.factor_to(unit);
    if factor == 1.0 {
        return Term { ty, ..term };
    }
    let span = term.span;
    let factor = Term { kind: TermKind::Number(factor), ty: Type::Number(None), span };
    arithmetic(Arithmetic::Multiply, term, factor, ty, span)
}

/// The declared choices of a fact's kind.
fn choices_of(kind: &Kind) -> Option<&Arc<Choices>> {
    match kind {
        Kind::Choice(choices) | Kind::Choices(choices) => Some(choices),
        _ => None,
    }
}
