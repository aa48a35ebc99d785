//! Writes a tree as canonical text: as few parentheses as the precedence allows, single quotes, one space around
//! operators. Reading it back gives the same tree.

use super::ast::{BinaryOp, Expr, ExprKind, UnaryOp};
use std::fmt;

/// How tightly forms bind; a form stands without parentheses where at least this much is asked.
pub(super) mod binding {
    /// `cond ? a : b`
    pub(in super::super) const CONDITIONAL: u8 = 0;
    /// `||`
    pub(in super::super) const OR: u8 = 1;
    /// `&&`
    pub(in super::super) const AND: u8 = 2;
    /// `==`, `<`, `in` and the like: not chained
    pub(in super::super) const RELATION: u8 = 3;
    /// `+`, `-`
    pub(in super::super) const SUM: u8 = 4;
    /// `*`, `/`
    pub(in super::super) const PRODUCT: u8 = 5;
    /// `!a`, `-a`
    pub(in super::super) const UNARY: u8 = 6;
    /// Literals, names, calls
    pub(in super::super) const PRIMARY: u8 = 7;
}

impl BinaryOp {
    /// The operator as written.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Or => "||",
            Self::And => "&&",
            Self::Equal => "==",
            Self::NotEqual => "!=",
            Self::Less => "<",
            Self::LessEqual => "<=",
            Self::Greater => ">",
            Self::GreaterEqual => ">=",
            Self::In => "in",
            Self::Add => "+",
            Self::Subtract => "-",
            Self::Multiply => "*",
            Self::Divide => "/",
        }
    }

    /// How tightly it binds.
    pub(super) fn binding(self) -> u8 {
        match self {
            Self::Or => binding::OR,
            Self::And => binding::AND,
            Self::Equal
            | Self::NotEqual
            | Self::Less
            | Self::LessEqual
            | Self::Greater
            | Self::GreaterEqual
            | Self::In => binding::RELATION,
            Self::Add | Self::Subtract => binding::SUM,
            Self::Multiply | Self::Divide => binding::PRODUCT,
        }
    }
}

impl UnaryOp {
    /// The operator as written.
    #[must_use]
    pub fn symbol(self) -> &'static str {
        match self {
            Self::Not => "!",
            Self::Minus => "-",
        }
    }
}

impl fmt::Display for Expr {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write(self, binding::CONDITIONAL, f)
    }
}

fn write(expr: &Expr, least: u8, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let own = own_binding(expr);
    if own < least {
        f.write_str("(")?;
        write_bare(expr, own, f)?;
        return f.write_str(")");
    }
    write_bare(expr, own, f)
}

fn own_binding(expr: &Expr) -> u8 {
    match &expr.kind {
        ExprKind::Conditional(..) => binding::CONDITIONAL,
        ExprKind::Binary(op, ..) => op.value.binding(),
        ExprKind::Unary(..) => binding::UNARY,
        _ => binding::PRIMARY,
    }
}

fn write_bare(expr: &Expr, own: u8, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    match &expr.kind {
        ExprKind::Number(value) => f.write_str(&number(*value)),
        ExprKind::Text(value) => f.write_str(&quoted(value)),
        ExprKind::Bool(value) => write!(f, "{value}"),
        ExprKind::List(items) => {
            f.write_str("[")?;
            write_all(items, f)?;
            f.write_str("]")
        }
        ExprKind::Path(names) => {
            for (nth, name) in names.iter().enumerate() {
                f.write_str(if nth == 0 { "" } else { "." })?;
                f.write_str(&name.value)?;
            }
            Ok(())
        }
        ExprKind::Unary(op, operand) => {
            f.write_str(op.symbol())?;
            write(operand, own, f)
        }
        ExprKind::Binary(op, left, right) => {
            // Operators group to the left; relations do not group at all.
            let left_least = if own == binding::RELATION { own + 1 } else { own };
            write(left, left_least, f)?;
            write!(f, " {} ", op.value.symbol())?;
            write(right, own + 1, f)
        }
        ExprKind::Conditional(condition, then, otherwise) => {
            write(condition, own + 1, f)?;
            f.write_str(" ? ")?;
            write(then, own + 1, f)?;
            f.write_str(" : ")?;
            write(otherwise, own, f)
        }
        ExprKind::Call { name, receiver, args } => {
            if let Some(receiver) = receiver {
                write(receiver, binding::PRIMARY, f)?;
                f.write_str(".")?;
            }
            f.write_str(&name.value)?;
            f.write_str("(")?;
            write_all(args, f)?;
            f.write_str(")")
        }
    }
}

fn write_all(items: &[Expr], f: &mut fmt::Formatter<'_>) -> fmt::Result {
    for (nth, item) in items.iter().enumerate() {
        f.write_str(if nth == 0 { "" } else { ", " })?;
        write(item, binding::CONDITIONAL, f)?;
    }
    Ok(())
}

/// The shortest digits that read back as the same number.
pub(super) fn number(value: f64) -> String {
    if value != 0.0 && value.abs() < 1e-5 { format!("{value:e}") } else { format!("{value}") }
}

/// In single quotes, with escapes where they are needed.
pub(super) fn quoted(value: &str) -> String {
    let mut out = String::with_capacity(value.len() + 2);
    out.push('\'');
    for c in value.chars() {
        match c {
            '\\' => out.push_str("\\\\"),
            '\'' => out.push_str("\\'"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if c.is_control() => out.push_str(&format!("\\u{:04x}", u32::from(c))),
            c => out.push(c),
        }
    }
    out.push('\'');
    out
}
