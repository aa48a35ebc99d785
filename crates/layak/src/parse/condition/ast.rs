//! Syntax trees of conditions: what was written, with the place of every part.

use crate::source::{Span, Spanned};

/// An expression. `span` counts bytes of the source file that holds it, not of the condition alone.
#[derive(Clone, Debug, PartialEq)]
pub struct Expr {
    /// What it is.
    pub kind: ExprKind,
    /// The whole of it, with operands.
    pub span: Span,
}

/// The forms of an expression.
#[derive(Clone, Debug, PartialEq)]
pub enum ExprKind {
    /// `7`, `3.5`, `1e3`; CEL's `int` and `double` are one type here.
    Number(f64),
    /// `'held'` or `"held"`.
    Text(String),
    /// `true`, `false`.
    Bool(bool),
    /// `[1, 2]`.
    List(Vec<Expr>),
    /// `bpom.md`, or a bare name: a macro variable or a parameter of the own set.
    Path(Vec<Spanned<String>>),
    /// `!a`, `-a`.
    Unary(UnaryOp, Box<Expr>),
    /// `a && b` and the like; the span is that of the operator.
    Binary(Spanned<BinaryOp>, Box<Expr>, Box<Expr>),
    /// `cond ? a : b`.
    Conditional(Box<Expr>, Box<Expr>, Box<Expr>),
    /// `size(x)` or `x.startsWith('a')`, also macros: `group.all(e, e == 'met')`.
    Call {
        /// The function.
        name: Spanned<String>,
        /// What stands before the dot.
        receiver: Option<Box<Expr>>,
        /// What stands in the parentheses.
        args: Vec<Expr>,
    },
}

/// Operators with one operand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnaryOp {
    /// `!`
    Not,
    /// `-`
    Minus,
}

/// Operators with two operands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BinaryOp {
    /// `||`
    Or,
    /// `&&`
    And,
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `<`
    Less,
    /// `<=`
    LessEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterEqual,
    /// `in`
    In,
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
}
