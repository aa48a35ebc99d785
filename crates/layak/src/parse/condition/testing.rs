//! What the tests of the whole workspace may see of the condition reader, which is private to the crate.

use super::ast::{Expr, ExprKind};
use super::print::{number, quoted};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::Source;

/// Reads a condition: its canonical text, unless something is wrong, and what is wrong. Places count from the
/// beginning of `text`.
#[must_use]
pub fn parse_condition(text: &str) -> (Option<String>, Vec<Diagnostic>) {
    let (expr, diagnostics) = read(text);
    (expr.map(|expr| expr.to_string()), diagnostics)
}

/// Reads a condition and writes its tree with one pair of parentheses for every form:
/// `(&& (== bpom.md 'held') (.size x))`.
#[must_use]
pub fn condition_tree(text: &str) -> Option<String> {
    read(text).0.map(|expr| tree(&expr))
}

fn read(text: &str) -> (Option<Expr>, Vec<Diagnostic>) {
    let source = Source::new("condition", text);
    let mut diagnostics = Diagnostics::new();
    let expr = super::parse(&source, text, |at| at, &mut diagnostics);
    (expr, diagnostics.into_sorted())
}

fn tree(expr: &Expr) -> String {
    let form = |head: &str, parts: &[&Expr]| {
        let parts: String = parts.iter().map(|part| format!(" {}", tree(part))).collect();
        format!("({head}{parts})")
    };
    match &expr.kind {
        ExprKind::Number(value) => number(*value),
        ExprKind::Text(value) => quoted(value),
        ExprKind::Bool(value) => value.to_string(),
        ExprKind::List(items) => format!("[{}]", items.iter().map(tree).collect::<Vec<_>>().join(" ")),
        ExprKind::Path(_) => expr.to_string(),
        ExprKind::Unary(op, operand) => form(op.symbol(), &[operand]),
        ExprKind::Binary(op, left, right) => form(op.value.symbol(), &[left, right]),
        ExprKind::Conditional(condition, then, otherwise) => form("?", &[condition, then, otherwise]),
        ExprKind::Call { name, receiver: None, args } => form(&name.value, &args.iter().collect::<Vec<_>>()),
        ExprKind::Call { name, receiver: Some(receiver), args } => {
            let parts: Vec<&Expr> = std::iter::once(&**receiver).chain(args).collect();
            form(&format!(".{}", name.value), &parts)
        }
    }
}
