//! What operators stand between: literals, lists, names, calls, parentheses.

use super::super::ast::{BinaryOp, ExprKind};
use super::super::lexer::{Bracket, Kind};
use super::{Node, Parser, spoken};
use crate::source::{Span, Spanned};

/// Words that CEL keeps for other languages; nothing may begin with them.
const RESERVED: &[&str] = &[
    "as",
    "break",
    "const",
    "continue",
    "else",
    "for",
    "function",
    "if",
    "import",
    "let",
    "loop",
    "package",
    "namespace",
    "return",
    "var",
    "void",
    "while",
];

/// Calls whose first argument names a variable.
const MACROS: &[&str] = &["all", "exists", "exists_one", "filter", "map"];

impl Parser<'_, '_> {
    /// Passes over what cannot begin an operand, and tells it; false if none follows.
    pub(super) fn find_operand(&mut self) -> bool {
        let mut told = false;
        loop {
            match self.peek() {
                Kind::Word(word) if word == "in" => {
                    self.complain_no_operand(told);
                    self.advance();
                }
                Kind::Word(word) if spoken(word).is_some() && *self.peek_at(1) != Kind::Dot => {
                    self.complain_no_operand(told);
                    return false;
                }
                Kind::Number(_)
                | Kind::Text(_)
                | Kind::Word(_)
                | Kind::Not
                | Kind::Open(_)
                | Kind::Operator(BinaryOp::Subtract) => return true,
                Kind::Unknown => {
                    self.advance();
                }
                Kind::Dot if matches!(self.peek_at(1), Kind::Word(_)) => {
                    self.complain_leading_dot();
                    self.advance();
                }
                Kind::Operator(BinaryOp::Add) => {
                    self.complain_plus(told);
                    self.advance();
                }
                Kind::Dot | Kind::Percent => {
                    self.complain_no_operand(told);
                    self.advance();
                }
                // After something unreadable an operator has its operand: `a == # < b`.
                Kind::Operator(op) if !told && !matches!(op, BinaryOp::And | BinaryOp::Or) => {
                    self.complain_no_operand(told);
                    self.advance();
                }
                _ => {
                    self.complain_no_operand(told);
                    return false;
                }
            }
            told = true;
        }
    }

    /// An operand with everything that is hung on it: `.name`, `.name(…)`.
    pub(super) fn postfix(&mut self) -> Node {
        let mut node = self.operand();
        loop {
            node = match self.peek() {
                Kind::Dot => self.member(node),
                Kind::Open(bracket) => {
                    let bracket = *bracket;
                    let span = self.skip_brackets();
                    if !node.told {
                        self.complain_suffix(bracket, span);
                    }
                    self.hole()
                }
                _ => return node,
            };
        }
    }

    fn operand(&mut self) -> Node {
        let span = self.span();
        match self.peek().clone() {
            Kind::Number(value) => self.leaf(ExprKind::Number(value)),
            Kind::Text(value) => self.leaf(ExprKind::Text(value)),
            Kind::Word(word) => self.word(word, span),
            Kind::Open(Bracket::Round) => {
                let mut inner = self.enclosed(Bracket::Round, |parser| parser.expression());
                inner.0.span = inner.1;
                inner.0.expr.span = self.report.place(inner.1);
                inner.0.path = false;
                inner.0
            }
            Kind::Open(Bracket::Square) => {
                let (items, span) =
                    self.enclosed(Bracket::Square, |parser| parser.items(Bracket::Square, true));
                let height = highest(&items);
                self.node(ExprKind::List(items.into_iter().map(|item| item.expr).collect()), span, height)
            }
            Kind::Open(Bracket::Curly) => {
                let span = self.skip_brackets();
                self.complain_map(span);
                self.hole()
            }
            _ => self.hole(),
        }
    }

    fn leaf(&mut self, kind: ExprKind) -> Node {
        let span = self.advance();
        self.node(kind, span, 0)
    }

    fn word(&mut self, word: String, span: Span) -> Node {
        match word.as_str() {
            "true" => return self.leaf(ExprKind::Bool(true)),
            "false" => return self.leaf(ExprKind::Bool(false)),
            _ if word.eq_ignore_ascii_case("null") => {
                self.complain_null();
                self.advance();
                return self.hole();
            }
            _ if word.eq_ignore_ascii_case("true") || word.eq_ignore_ascii_case("false") => {
                self.complain_capitals(&word);
                return self.leaf(ExprKind::Bool(true));
            }
            _ if RESERVED.contains(&word.as_str()) => {
                self.complain_reserved(&word);
                self.skip_operand();
                return self.hole();
            }
            _ => {}
        }
        self.advance();
        if *self.peek() == Kind::Open(Bracket::Round) {
            if word == "has" {
                self.complain_has(span);
            }
            return self.call(None, word, span);
        }
        let name = Spanned::new(word, self.report.place(span));
        let mut node = self.node(ExprKind::Path(vec![name]), span, 0);
        node.path = true;
        node
    }

    /// What follows a dot: a further name of a path, or a method call.
    fn member(&mut self, node: Node) -> Node {
        let dot = self.advance();
        let span = self.span();
        let word = match self.peek() {
            Kind::Word(word) if !matches!(word.as_str(), "true" | "false" | "null" | "in") => word.clone(),
            found => {
                let optional = *found == Kind::Question;
                self.complain_no_name(dot, optional);
                if optional {
                    self.advance();
                }
                self.skip_operand();
                return node;
            }
        };
        self.advance();
        if *self.peek() == Kind::Open(Bracket::Round) {
            return self.call(Some(node), word, span);
        }
        let Node { mut expr, span: before, height, path, told } = node;
        let whole = before.to(span);
        expr.span = self.report.place(whole);
        match &mut expr.kind {
            ExprKind::Path(names) if path => names.push(Spanned::new(word, self.report.place(span))),
            _ if told => {}
            _ => self.complain_select(dot.to(span)),
        }
        Node { expr, span: whole, height, path, told: !path }
    }

    fn call(&mut self, receiver: Option<Node>, name: String, at: Span) -> Node {
        let (args, brackets) = self.enclosed(Bracket::Round, |parser| parser.items(Bracket::Round, false));
        if let (Some(_), [variable, _, ..]) = (&receiver, args.as_slice())
            && MACROS.contains(&name.as_str())
            && !is_plain_name(variable)
        {
            self.complain_macro_variable(&name, variable.span);
        }
        let start = receiver.as_ref().map_or(at, |receiver| receiver.span);
        let height = highest(&args).max(receiver.as_ref().map_or(0, |receiver| receiver.height));
        let kind = ExprKind::Call {
            name: Spanned::new(name, self.report.place(at)),
            receiver: receiver.map(|receiver| Box::new(receiver.expr)),
            args: args.into_iter().map(|arg| arg.expr).collect(),
        };
        self.node(kind, start.to(brackets), height)
    }

    /// What stands between a pair of brackets, and the place of both with all between.
    fn enclosed<T>(&mut self, bracket: Bracket, inside: impl FnOnce(&mut Self) -> T) -> (T, Span) {
        let open = self.advance();
        self.open.push((bracket, open));
        let value = inside(self);
        self.open.pop();
        let end = self.close(bracket, open);
        (value, open.to(end))
    }

    /// Expressions with commas between; CEL allows a last comma in lists, not in calls.
    fn items(&mut self, bracket: Bracket, last_comma: bool) -> Vec<Node> {
        let mut items = Vec::new();
        if *self.peek() == Kind::Close(bracket) {
            return items;
        }
        loop {
            items.push(self.expression());
            if !self.eat(&Kind::Comma) || (last_comma && *self.peek() == Kind::Close(bracket)) {
                return items;
            }
        }
    }
}

/// True for what cannot be told to be anything else, too.
fn is_plain_name(node: &Node) -> bool {
    node.told || matches!(&node.expr.kind, ExprKind::Path(names) if names.len() == 1)
}

fn highest(nodes: &[Node]) -> usize {
    nodes.iter().map(|node| node.height).max().unwrap_or(0)
}
