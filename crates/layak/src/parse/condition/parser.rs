//! Builds trees from tokens by operator precedence, and goes on after a mistake where that tells the author more.
//!
//! A hole (a placeholder tree) stands where nothing readable was written; a condition with a mistake is refused as a
//! whole, so no hole ever leaves this module.

mod complain;
mod operand;

use super::ast::{BinaryOp, Expr, ExprKind, UnaryOp};
use super::lexer::{Bracket, Kind, Token};
use super::print::binding;
use super::report::Report;
use super::{MAX_DEPTH, MAX_HEIGHT};
use crate::source::{Span, Spanned};

/// The tree of a whole condition.
pub(super) fn expression(tokens: Vec<Token>, report: &mut Report<'_>) -> Expr {
    let mut parser = Parser { tokens, next: 0, depth: 0, open: Vec::new(), lost: false, report };
    let node = parser.whole();
    node.expr
}

struct Parser<'r, 'a> {
    /// Never empty: the last is the end.
    tokens: Vec<Token>,
    next: usize,
    depth: usize,
    /// Brackets that enclose the current token.
    open: Vec<(Bracket, Span)>,
    /// What should close the brackets was swallowed by an earlier mistake.
    lost: bool,
    report: &'r mut Report<'a>,
}

/// A tree under construction.
struct Node {
    expr: Expr,
    /// Bytes of the condition, not yet of the file.
    span: Span,
    height: usize,
    /// A chain of names without parentheses, which a further name may extend.
    path: bool,
    /// Something in it was told already; what hangs on it is not told again.
    told: bool,
}

impl Parser<'_, '_> {
    fn whole(&mut self) -> Node {
        if self.tokens.len() == 1 {
            self.complain_empty();
            return self.hole();
        }
        let node = self.expression();
        // Whatever stands behind is read for its own mistakes only.
        while !matches!(self.peek(), Kind::End { .. }) {
            self.complain_stray();
            self.advance();
            if !self.starts_operand(0) && self.operator().is_some() {
                self.advance();
            }
            if self.starts_operand(0) {
                self.expression();
            }
        }
        node
    }

    /// `cond ? a : b`, or what binds tighter.
    fn expression(&mut self) -> Node {
        if !self.enter() {
            return self.hole();
        }
        let node = self.conditional();
        self.depth -= 1;
        node
    }

    fn conditional(&mut self) -> Node {
        let condition = self.binary(binding::OR);
        if *self.peek() != Kind::Question {
            return condition;
        }
        let question = self.advance();
        let then = self.binary(binding::OR);
        if *self.peek() == Kind::Question {
            // CEL wants parentheses here, and so does the reader.
            self.complain_inner_conditional(question);
            self.advance();
            self.expression();
            self.eat(&Kind::Colon);
            self.expression();
        }
        if !self.eat(&Kind::Colon) {
            if !condition.told && !then.told {
                self.complain_no_colon(question);
            }
            return self.hole();
        }
        let otherwise = self.expression();
        let span = condition.span.to(otherwise.span);
        let height = condition.height.max(then.height).max(otherwise.height);
        let kind =
            ExprKind::Conditional(Box::new(condition.expr), Box::new(then.expr), Box::new(otherwise.expr));
        self.node(kind, span, height)
    }

    /// Operators that bind at least as tightly as `least`.
    fn binary(&mut self, least: u8) -> Node {
        let mut left = self.unary();
        let (mut relation, mut chained) = (None, false);
        while let Some(op) = self.operator() {
            let own = op.binding();
            if own < least {
                break;
            }
            let place = self.advance();
            if own == binding::RELATION {
                if let (Some(first), false) = (relation, chained) {
                    self.complain_chain(first, place);
                    chained = true;
                }
                relation = relation.or(Some(place));
            } else {
                (relation, chained) = (None, false);
            }
            let right = self.binary(own + 1);
            if right.told {
                relation = None;
            }
            let span = left.span.to(right.span);
            let height = left.height.max(right.height);
            let op = Spanned::new(op, self.report.place(place));
            let kind = ExprKind::Binary(op, Box::new(left.expr), Box::new(right.expr));
            left = self.node(kind, span, height);
        }
        left
    }

    /// The operator at the current token, which stays there. Words and characters that stand for an operator are
    /// told and read as that operator.
    fn operator(&mut self) -> Option<BinaryOp> {
        loop {
            let meant = match self.peek() {
                Kind::Operator(op) => return Some(*op),
                Kind::Question | Kind::Colon | Kind::Comma | Kind::Close(_) | Kind::End { .. } => {
                    return None;
                }
                Kind::Word(word) if word == "in" => BinaryOp::In,
                Kind::Word(word) => {
                    if is_not(word) && self.is_word(1, "in") {
                        self.complain_not_in();
                        self.advance();
                        BinaryOp::In
                    } else if let Some(op) = spoken(word) {
                        self.complain_spoken(op);
                        op
                    } else {
                        self.complain_no_operator();
                        self.skip_operand();
                        continue;
                    }
                }
                Kind::Percent => {
                    self.complain_percent();
                    if !self.starts_operand(1) {
                        // `50%`: a percentage, not a remainder.
                        self.advance();
                        continue;
                    }
                    BinaryOp::Divide
                }
                // Loosest, so that what stands around it is not taken for a chain of comparisons.
                Kind::Unknown if self.starts_operand(1) => BinaryOp::Or,
                Kind::Unknown => {
                    self.advance();
                    continue;
                }
                _ => {
                    self.complain_no_operator();
                    self.skip_operand();
                    continue;
                }
            };
            if let Some(token) = self.tokens.get_mut(self.next) {
                token.kind = Kind::Operator(meant);
            }
            return Some(meant);
        }
    }

    /// `!a`, `-a`, or what binds tighter.
    fn unary(&mut self) -> Node {
        if !self.find_operand() {
            return self.hole();
        }
        let op = match self.peek() {
            Kind::Not => UnaryOp::Not,
            Kind::Operator(BinaryOp::Subtract) => UnaryOp::Minus,
            Kind::Word(word) if is_not(word) && self.starts_operand(1) => {
                self.complain_not();
                UnaryOp::Not
            }
            _ => return self.postfix(),
        };
        if !self.enter() {
            return self.hole();
        }
        let place = self.advance();
        let operand = self.unary();
        self.depth -= 1;
        let span = place.to(operand.span);
        self.node(ExprKind::Unary(op, Box::new(operand.expr)), span, operand.height)
    }

    // ---- trees

    /// A tree over parts of which the highest has this height.
    fn node(&mut self, kind: ExprKind, span: Span, height: usize) -> Node {
        let height = height + 1;
        if height > MAX_HEIGHT {
            self.too_deep(span);
        }
        Node { expr: Expr { kind, span: self.report.place(span) }, span, height, path: false, told: false }
    }

    fn hole(&mut self) -> Node {
        let start = self.span().start;
        let mut node = self.node(ExprKind::Bool(true), Span::new(start, start), 0);
        node.told = true;
        node
    }

    /// One nesting deeper, unless that is too deep.
    fn enter(&mut self) -> bool {
        // The condition itself is not nested in anything.
        if self.depth > MAX_DEPTH {
            self.too_deep(self.span());
            return false;
        }
        self.depth += 1;
        true
    }

    /// Tells it and goes to the end, so that everything unwinds.
    fn too_deep(&mut self, span: Span) {
        self.complain_too_deep(span);
        self.report.close();
        self.next = self.tokens.len() - 1;
    }

    // ---- tokens

    fn peek(&self) -> &Kind {
        self.peek_at(0)
    }

    fn peek_at(&self, ahead: usize) -> &Kind {
        self.tokens.get(self.next + ahead).map_or(&Kind::End { lost: true }, |token| &token.kind)
    }

    /// The place of the current token.
    fn span(&self) -> Span {
        self.tokens.get(self.next).map_or(Span::default(), |token| token.span)
    }

    /// Passes over the current token, but never over the end.
    fn advance(&mut self) -> Span {
        let span = self.span();
        if self.next + 1 < self.tokens.len() {
            self.next += 1;
        }
        span
    }

    fn eat(&mut self, kind: &Kind) -> bool {
        let found = self.peek() == kind;
        if found {
            self.advance();
        }
        found
    }

    fn is_word(&self, ahead: usize, wanted: &str) -> bool {
        matches!(self.peek_at(ahead), Kind::Word(word) if word == wanted)
    }

    fn starts_operand(&self, ahead: usize) -> bool {
        match self.peek_at(ahead) {
            Kind::Number(_) | Kind::Text(_) | Kind::Not | Kind::Open(_) => true,
            Kind::Word(word) => word != "in" && spoken(word).is_none(),
            _ => false,
        }
    }

    /// To the next `&&`, `||`, `?`, `:`, comma or closing bracket of this level: there a reader starts anew.
    fn skip_operand(&mut self) {
        loop {
            match self.peek() {
                Kind::Operator(BinaryOp::And | BinaryOp::Or)
                | Kind::Question
                | Kind::Colon
                | Kind::Comma
                | Kind::Close(_)
                | Kind::End { .. } => return,
                Kind::Open(_) => {
                    self.skip_brackets();
                }
                Kind::Word(word) if spoken(word).is_some() => return,
                _ => {
                    self.advance();
                }
            }
        }
    }

    /// From an opening bracket past the one that closes it; gives the place of all of it.
    fn skip_brackets(&mut self) -> Span {
        let start = self.span();
        let mut depth = 0_usize;
        loop {
            match self.peek() {
                Kind::Open(_) => depth += 1,
                Kind::Close(_) => depth -= 1,
                Kind::End { .. } => {
                    self.lost = true;
                    return start.to(self.span());
                }
                _ => {}
            }
            let end = self.advance();
            if depth == 0 {
                return start.to(end);
            }
        }
    }

    /// Passes over the bracket that closes what stands at `open`; gives its place.
    fn close(&mut self, bracket: Bracket, open: Span) -> Span {
        let span = self.span();
        match *self.peek() {
            Kind::Close(found) if found == bracket => {
                self.advance();
            }
            Kind::Close(found) => {
                self.complain_wrong_bracket(bracket, open);
                // It may close something further out.
                if !self.open.iter().any(|&(outer, _)| outer == found) {
                    self.advance();
                }
            }
            Kind::End { .. } => self.complain_unclosed(bracket, open),
            _ => {
                self.complain_stray();
                while !matches!(self.peek(), Kind::Close(_) | Kind::End { .. }) {
                    if matches!(self.peek(), Kind::Open(_)) {
                        self.skip_brackets();
                    } else {
                        self.advance();
                    }
                }
                self.eat(&Kind::Close(bracket));
            }
        }
        span
    }
}

/// Words of speech for an operator.
fn spoken(word: &str) -> Option<BinaryOp> {
    match word.to_ascii_lowercase().as_str() {
        "and" | "dan" => Some(BinaryOp::And),
        "or" | "atau" => Some(BinaryOp::Or),
        _ => None,
    }
}

fn is_not(word: &str) -> bool {
    matches!(word.to_ascii_lowercase().as_str(), "not" | "tidak" | "bukan")
}
