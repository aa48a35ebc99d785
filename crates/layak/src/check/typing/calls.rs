//! Functions.

use super::{Typer, pattern};
use crate::check::names::Symbol;
use crate::check::term::{Rounding, Term, TermKind, TextTest, Type};
use crate::date::Date;
use crate::diagnostic::Code;
use crate::parse::condition::ast::{Expr, ExprKind};
use crate::parse::suggest::nearest;
use crate::source::{Span, Spanned};
use crate::text::text;
use crate::unit::Unit;

const FUNCTIONS: &[&str] = &[
    "size",
    "startsWith",
    "endsWith",
    "contains",
    "matches",
    "min",
    "max",
    "abs",
    "floor",
    "ceil",
    "round",
    "sum",
    "date",
    "days",
    "months",
    "all",
    "exists",
    "exists_one",
    "filter",
    "map",
];

impl Typer<'_> {
    /// `name(args)` or `receiver.name(args)`.
    pub(super) fn call(
        &mut self,
        name: &Spanned<String>,
        receiver: Option<&Expr>,
        args: &[Expr],
        span: Span,
    ) -> Option<Term> {
        match (name.value.as_str(), receiver, args) {
            ("all" | "exists" | "exists_one", Some(list), args) => self.quantifier(name, list, args, span),
            ("filter" | "map", Some(_), _) => {
                self.refuse(
                    Code::TypeMismatch,
                    span,
                    text!("hasil `{}` adalah daftar", "`{}` gives a list", name.value),
                    text!(
                        "pakai di dalam `size(…)`, `sum(…)` atau `.exists(…)`",
                        "use it inside `size(…)`, `sum(…)` or `.exists(…)`"
                    ),
                );
                None
            }
            ("size", Some(of), []) | ("size", None, [of]) => self.size_of(of, span),
            ("startsWith" | "endsWith" | "contains" | "matches", Some(of), [what]) => {
                self.text_test(name, of, what, span)
            }
            ("sum", Some(list), []) | ("sum" | "min" | "max", None, [list]) if self.is_list(list) => {
                let items = self.list(list)?;
                self.fold(name, items, span)
            }
            ("min" | "max", None, [_, _, ..]) => {
                let terms: Vec<_> = args.iter().map(|arg| self.term(arg)).collect();
                let items = terms.into_iter().map(|t| t.map(|t| (None, t))).collect::<Option<_>>()?;
                self.fold(name, items, span)
            }
            ("abs" | "floor" | "ceil" | "round", None, [of]) => self.rounding(name, of, span),
            ("date", None, [of]) => self.date(of, span),
            ("days", None, [of]) => {
                let days = self.term(of)?;
                match &days.ty {
                    Type::Number(None) => Some(Term { ty: Type::Number(Some(Unit::day())), span, ..days }),
                    Type::Number(Some(unit)) if !unit.starts_at_zero() || unit.fits(&Unit::day()) => {
                        Some(Term { ty: Type::Number(Some(Unit::day())), span, ..days })
                    }
                    _ => self.wrong(name, span, "days(30)"),
                }
            }
            ("months", None, [of]) => {
                let months = self.term(of)?;
                let fits = match &months.ty {
                    Type::Number(None) => true,
                    Type::Number(Some(unit)) => {
                        !unit.starts_at_zero() || Unit::parse("month").is_some_and(|m| unit.fits(&m))
                    }
                    _ => false,
                };
                if !fits || !matches!(months.kind, TermKind::Number(_) | TermKind::Parameter(_)) {
                    return self.wrong(name, span, "months(6)");
                }
                Some(Term { ty: Type::Months, span, ..months })
            }
            (known, ..) if FUNCTIONS.contains(&known) => {
                let form = match known {
                    "startsWith" | "endsWith" | "contains" | "matches" => format!("fact.{known}('…')"),
                    "all" | "exists" | "exists_one" | "filter" | "map" => format!("list.{known}(x, …)"),
                    "min" | "max" => format!("{known}(a, b)"),
                    _ => format!("{known}(…)"),
                };
                self.wrong(name, span, &form)
            }
            (unknown, ..) => {
                let message = text!("fungsi `{unknown}` tidak ada", "there is no function `{unknown}`");
                let help = match nearest(unknown, FUNCTIONS.iter().copied()) {
                    Some(near) => text!("maksudnya `{near}`?", "did you mean `{near}`?"),
                    None if unknown == "has" => text!(
                        "apakah sesuatu dijawab tidak boleh mengubah hasil; hapus `has()`",
                        "whether something was answered must never change an outcome; drop `has()`"
                    ),
                    None => {
                        let all = FUNCTIONS.join(", ");
                        text!("yang ada: {all}", "there are: {all}")
                    }
                };
                self.refuse(Code::UnknownFunction, name.span, message, help);
                None
            }
        }
    }

    fn wrong(&mut self, name: &Spanned<String>, span: Span, form: &str) -> Option<Term> {
        self.refuse(
            Code::WrongArguments,
            span,
            text!("`{}` ditulis `{form}`", "`{}` is written `{form}`", name.value),
            text!("lihat `rules/README.md`, bagian syarat", "see `rules/README.md`, under conditions"),
        );
        None
    }

    /// Whether an argument is a list rather than a number.
    fn is_list(&self, expr: &Expr) -> bool {
        match &expr.kind {
            ExprKind::List(_) => true,
            ExprKind::Call { name, receiver: Some(_), .. } => matches!(name.value.as_str(), "filter" | "map"),
            ExprKind::Path(parts) => {
                let path = parts.iter().map(|p| p.value.as_str()).collect::<Vec<_>>().join(".");
                matches!(self.names.resolve(&path, self.set), Some(Symbol::Group(_)))
            }
            _ => false,
        }
    }

    fn size_of(&mut self, of: &Expr, span: Span) -> Option<Term> {
        let number = |kind| Term { kind, ty: Type::Number(None), span };
        if let ExprKind::Text(value) = &of.kind {
            return Some(number(TermKind::Number(value.chars().count() as f64)));
        }
        if let ExprKind::Path(parts) = &of.kind {
            let path = parts.iter().map(|p| p.value.as_str()).collect::<Vec<_>>().join(".");
            if let Some(Symbol::Fact(id)) = self.names.resolve(&path, self.set)
                && let Some(crate::check::model::Kind::Choices(list)) =
                    self.names.facts.get(id).map(|f| &f.kind)
            {
                let holds = (0..list.values.len())
                    .map(|i| Term { kind: TermKind::Holds(id, i), ty: Type::Bool, span })
                    .collect();
                return Some(number(TermKind::Count(holds)));
            }
        }
        let items = self.list(of)?;
        Some(self.size(items, span))
    }

    fn text_test(&mut self, name: &Spanned<String>, of: &Expr, what: &Expr, span: Span) -> Option<Term> {
        let (of, what) = (self.term(of), self.term(what));
        let (of, what) = (of?, what?);
        let TermKind::Text(literal) = what.kind else {
            return self.wrong(name, span, &format!("fact.{}('…')", name.value));
        };
        let test = match name.value.as_str() {
            "startsWith" => TextTest::StartsWith(literal),
            "endsWith" => TextTest::EndsWith(literal),
            "contains" => TextTest::Contains(literal),
            _ => {
                if let Some(error) = pattern::fault(&literal) {
                    self.refuse(
                        Code::BadPattern,
                        what.span,
                        text!("pola tidak sah: {error}", "the pattern is not valid: {error}"),
                        text!(
                            "tulis `[`, `(`, `.` biasa sebagai `[[]`, `[(]`, `[.]`",
                            "write a plain `[`, `(`, `.` as `[[]`, `[(]`, `[.]`"
                        ),
                    );
                    return None;
                }
                TextTest::Matches(literal)
            }
        };
        let kind = match (&of.kind, &of.ty) {
            (TermKind::Text(text), _) => TermKind::Bool(test.holds(text)),
            (TermKind::Fact(id), Type::Text) => TermKind::Test(*id, test),
            _ => {
                let found = of.ty.name();
                self.refuse(
                    Code::TypeMismatch,
                    of.span,
                    text!(
                        "`{}` hanya untuk teks, bukan {found}",
                        "`{}` is for texts, not {found}",
                        name.value
                    ),
                    text!("pilihan dibandingkan dengan `==` atau `in`", "compare choices by `==` or `in`"),
                );
                return None;
            }
        };
        Some(Term { kind, ty: Type::Bool, span })
    }

    fn rounding(&mut self, name: &Spanned<String>, of: &Expr, span: Span) -> Option<Term> {
        let of = self.term(of)?;
        if !matches!(of.ty, Type::Number(_)) {
            return self.wrong(name, span, &format!("{}(1.5)", name.value));
        }
        let kind = match name.value.as_str() {
            "abs" => Rounding::Abs,
            "floor" => Rounding::Floor,
            "ceil" => Rounding::Ceil,
            _ => Rounding::Round,
        };
        let ty = of.ty.clone();
        if let TermKind::Number(value) = of.kind {
            let value = crate::check::range::rounded(kind, crate::value::Interval::point(value)).lo;
            return Some(Term { kind: TermKind::Number(value), ty, span });
        }
        Some(Term { kind: TermKind::Rounding(kind, Box::new(of)), ty, span })
    }

    fn date(&mut self, of: &Expr, span: Span) -> Option<Term> {
        let ExprKind::Text(value) = &of.kind else {
            self.refuse(
                Code::WrongArguments,
                span,
                text!("`date` ditulis `date('2026-10-17')`", "`date` is written `date('2026-10-17')`"),
                text!(
                    "tanggal yang dapat berubah adalah fakta atau parameter",
                    "a date that can change is a fact or a parameter"
                ),
            );
            return None;
        };
        match value.parse::<Date>() {
            Ok(date) => Some(Term { kind: TermKind::Number(f64::from(date.days())), ty: Type::Date, span }),
            Err(_) => {
                self.refuse(
                    Code::BadDate,
                    of.span,
                    text!("`{value}` bukan tanggal", "`{value}` is no date"),
                    text!(
                        "tulis TTTT-BB-HH, hari yang ada di kalender",
                        "write YYYY-MM-DD, a day that the calendar has"
                    ),
                );
                None
            }
        }
    }
}

impl TextTest {
    /// Whether a known text passes.
    pub fn holds(&self, text: &str) -> bool {
        match self {
            Self::OneOf(values) => values.iter().any(|v| v == text),
            Self::StartsWith(part) => text.starts_with(part.as_str()),
            Self::EndsWith(part) => text.ends_with(part.as_str()),
            Self::Contains(part) => text.contains(part.as_str()),
            Self::Matches(pattern) => pattern::matches(pattern, text),
        }
    }
}
