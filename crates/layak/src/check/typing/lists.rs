//! Lists and macros. Groups are known when rules load, so every macro unrolls into terms.

use super::{Typer, not};
use crate::check::names::Symbol;
use crate::check::term::{Arithmetic, Term, TermKind, Type};
use crate::diagnostic::Code;
use crate::parse::condition::ast::{Expr, ExprKind};
use crate::source::{Span, Spanned};
use crate::text::text;

/// Items of a list, each perhaps only in it under a condition (after `filter`).
pub(super) type Items = Vec<(Option<Term>, Term)>;

impl Typer<'_> {
    /// The items of a literal list, a group, or `filter`/`map` over one.
    pub(super) fn list(&mut self, expr: &Expr) -> Option<Items> {
        match &expr.kind {
            ExprKind::List(items) => {
                let terms: Vec<_> = items.iter().map(|item| self.term(item)).collect();
                terms.into_iter().map(|term| term.map(|term| (None, term))).collect()
            }
            ExprKind::Path(parts) => {
                let path = parts.iter().map(|p| p.value.as_str()).collect::<Vec<_>>().join(".");
                match self.names.resolve(&path, self.set) {
                    Some(Symbol::Group(id)) => {
                        let facts = self.names.groups.get(id)?.facts.clone();
                        let terms: Option<Items> = facts
                            .into_iter()
                            .map(|id| Some((None, self.names.fact_term(id, expr.span)?)))
                            .collect();
                        self.spend(terms.as_ref().map_or(0, Vec::len), expr.span)?;
                        terms
                    }
                    Some(_) => self.no_list(expr.span),
                    None => {
                        self.term(expr)?;
                        self.no_list(expr.span)
                    }
                }
            }
            ExprKind::Call { name, receiver: Some(list), args }
                if matches!(name.value.as_str(), "filter" | "map") =>
            {
                self.reshape(name, list, args)
            }
            _ => self.no_list(expr.span),
        }
    }

    fn no_list(&mut self, span: Span) -> Option<Items> {
        self.refuse(
            Code::TypeMismatch,
            span,
            text!("di sini perlu daftar", "a list is needed here"),
            text!("tulis `[…]`, atau nama kelompok fakta", "write `[…]`, or name a group of facts"),
        );
        None
    }

    fn reshape(&mut self, name: &Spanned<String>, list: &Expr, args: &[Expr]) -> Option<Items> {
        let items = self.list(list)?;
        let (variable, bodies) =
            self.variable(name, args, if name.value == "map" { 1..=2 } else { 1..=1 })?;
        let mut result = Items::new();
        for (guard, item) in items {
            let (guard, item) = match (name.value.as_str(), bodies) {
                ("filter", [keep]) => (self.guarded(guard, &variable, &item, keep)?, item),
                ("map", [value]) => (guard, self.bound(&variable, &item, value)?),
                ("map", [keep, value]) => {
                    let guard = self.guarded(guard, &variable, &item, keep)?;
                    (guard, self.bound(&variable, &item, value)?)
                }
                _ => return None,
            };
            result.push((guard, item));
        }
        Some(result)
    }

    fn guarded(
        &mut self,
        guard: Option<Term>,
        variable: &str,
        item: &Term,
        keep: &Expr,
    ) -> Option<Option<Term>> {
        let keep = self.bound(variable, item, keep)?;
        let keep = self.expect_bool(keep)?;
        Some(Some(match guard {
            None => keep,
            Some(guard) => {
                let span = keep.span;
                Term { kind: TermKind::All(vec![guard, keep]), ty: Type::Bool, span }
            }
        }))
    }

    /// The macro variable and the bodies after it.
    fn variable<'e>(
        &mut self,
        name: &Spanned<String>,
        args: &'e [Expr],
        bodies: std::ops::RangeInclusive<usize>,
    ) -> Option<(String, &'e [Expr])> {
        let macro_name = &name.value;
        if let [Expr { kind: ExprKind::Path(path), .. }, rest @ ..] = args
            && let [variable] = path.as_slice()
            && bodies.contains(&rest.len())
        {
            return Some((variable.value.clone(), rest));
        }
        self.refuse(
            Code::WrongArguments,
            name.span,
            text!(
                "`{macro_name}` ditulis `daftar.{macro_name}(x, …)`",
                "`{macro_name}` is written `list.{macro_name}(x, …)`"
            ),
            text!("`x` adalah nama untuk tiap isi daftar", "`x` is a name for each item of the list"),
        );
        None
    }

    /// Types a body with the macro variable standing for one item.
    fn bound(&mut self, variable: &str, item: &Term, body: &Expr) -> Option<Term> {
        self.locals.push((variable.to_owned(), item.clone()));
        let term = self.term(body);
        self.locals.pop();
        term
    }

    /// `all`, `exists`, `exists_one`.
    pub(super) fn quantifier(
        &mut self,
        name: &Spanned<String>,
        list: &Expr,
        args: &[Expr],
        span: Span,
    ) -> Option<Term> {
        let items = self.list(list)?;
        let (variable, bodies) = self.variable(name, args, 1..=1)?;
        let [body] = bodies else { return None };
        let mut terms = Vec::new();
        for (guard, item) in items {
            let truth = self.bound(&variable, &item, body)?;
            let truth = self.expect_bool(truth)?;
            terms.push(match (guard, name.value.as_str()) {
                (None, _) => truth,
                (Some(guard), "all") => {
                    Term { kind: TermKind::Any(vec![not(guard, span), truth]), ty: Type::Bool, span }
                }
                (Some(guard), _) => Term { kind: TermKind::All(vec![guard, truth]), ty: Type::Bool, span },
            });
        }
        let kind = match name.value.as_str() {
            "all" => TermKind::All(terms),
            "exists" => TermKind::Any(terms),
            _ => {
                let number = |kind| Term { kind, ty: Type::Number(None), span };
                terms.iter().try_for_each(|term| self.spend_again(term))?;
                let (count, one) = (number(TermKind::Count(terms)), number(TermKind::Number(1.0)));
                let at_least = |a: Term, b: Term| Term {
                    kind: TermKind::AtLeast(Box::new(a), Box::new(b)),
                    ty: Type::Bool,
                    span,
                };
                TermKind::All(vec![at_least(count.clone(), one.clone()), at_least(one, count)])
            }
        };
        Some(Term { kind, ty: Type::Bool, span })
    }

    /// `size(list)`: how many items are in it.
    pub(super) fn size(&mut self, items: Items, span: Span) -> Term {
        let always = items.iter().filter(|(guard, _)| guard.is_none()).count() as f64;
        let guards: Vec<Term> = items.into_iter().filter_map(|(guard, _)| guard).collect();
        let number = |kind| Term { kind, ty: Type::Number(None), span };
        if guards.is_empty() {
            return number(TermKind::Number(always));
        }
        let count = number(TermKind::Count(guards));
        super::arithmetic(Arithmetic::Add, count, number(TermKind::Number(always)), Type::Number(None), span)
    }

    /// `sum(list)`, `min(list)`, `max(list)`.
    pub(super) fn fold(&mut self, name: &Spanned<String>, items: Items, span: Span) -> Option<Term> {
        let sum = name.value == "sum";
        let kind = match name.value.as_str() {
            "sum" => Arithmetic::Add,
            "min" => Arithmetic::Min,
            _ => Arithmetic::Max,
        };
        let mut total: Option<Term> = None;
        for (guard, item) in items {
            let days = item.ty == Type::Date && !sum;
            if !days && !matches!(item.ty, Type::Number(_)) {
                let found = item.ty.name();
                self.refuse(
                    Code::TypeMismatch,
                    item.span,
                    text!(
                        "`{}` menghitung angka, bukan {found}",
                        "`{}` combines numbers, not {found}",
                        name.value
                    ),
                    text!(
                        "pakai `map` untuk membuat angka, atau `size` untuk menghitung",
                        "make numbers by `map`, or count by `size`"
                    ),
                );
                return None;
            }
            let item = match guard {
                None => item,
                Some(guard) if sum => {
                    let zero = Term { kind: TermKind::Number(0.0), ty: item.ty.clone(), span };
                    let ty = item.ty.clone();
                    Term { kind: TermKind::If(Box::new(guard), Box::new(item), Box::new(zero)), ty, span }
                }
                Some(_) => {
                    self.refuse(
                        Code::WrongArguments,
                        span,
                        text!(
                            "`{}` atas daftar yang bisa kosong tidak berarti",
                            "`{}` of a list that may be empty has no meaning",
                            name.value
                        ),
                        text!(
                            "hapus `filter`, atau pakai `exists` atau `all`",
                            "drop `filter`, or use `exists` or `all`"
                        ),
                    );
                    return None;
                }
            };
            total = Some(match total {
                None => item,
                Some(total) if days && total.ty == Type::Date => {
                    super::arithmetic(kind, total, item, Type::Date, span)
                }
                Some(total) => self.numbers(kind, total, item, span)?,
            });
        }
        match total {
            Some(total) => Some(total),
            None if sum => Some(Term { kind: TermKind::Number(0.0), ty: Type::Number(None), span }),
            None => {
                self.refuse(
                    Code::WrongArguments,
                    span,
                    text!("daftar kosong", "the list is empty"),
                    text!("tulis sedikitnya satu angka", "write at least one number"),
                );
                None
            }
        }
    }
}
