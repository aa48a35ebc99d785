//! What a condition reads, through the derived facts that it names: facts, derived facts, parameters and groups, in reading order.

use super::book::Book;
use crate::parse::condition::ast::{Expr, ExprKind};

/// Paths in order of their first reading, each once.
#[derive(Default)]
pub(super) struct Reads {
    pub(super) facts: Vec<String>,
    pub(super) derives: Vec<String>,
    pub(super) parameters: Vec<String>,
    pub(super) groups: Vec<String>,
}

impl Reads {
    /// Adds what a condition of a set reads.
    pub(super) fn add(&mut self, book: &Book<'_>, expr: &Expr, set: &str) {
        match &expr.kind {
            ExprKind::Path(parts) => {
                let path = parts.iter().map(|part| part.value.as_str()).collect::<Vec<_>>().join(".");
                self.add_path(book, &path, set);
            }
            ExprKind::List(items) => items.iter().for_each(|item| self.add(book, item, set)),
            ExprKind::Unary(_, a) => self.add(book, a, set),
            ExprKind::Binary(_, a, b) => {
                self.add(book, a, set);
                self.add(book, b, set);
            }
            ExprKind::Conditional(c, a, b) => {
                [c, a, b].into_iter().for_each(|part| self.add(book, part, set))
            }
            ExprKind::Call { receiver, args, .. } => {
                receiver.iter().for_each(|receiver| self.add(book, receiver, set));
                args.iter().for_each(|arg| self.add(book, arg, set));
            }
            ExprKind::Number(_) | ExprKind::Text(_) | ExprKind::Bool(_) => {}
        }
    }

    fn add_path(&mut self, book: &Book<'_>, path: &str, set: &str) {
        let own = format!("{set}.{path}");
        if book.facts.contains_key(path) {
            add_once(&mut self.facts, path);
        } else if let Some(derived) = book.derives.get(path) {
            if add_once(&mut self.derives, path)
                && let Some(expr) = &derived.doc.value.expr
            {
                self.add(book, expr, derived.set);
            }
        } else if let Some(group) = book.groups.get(path) {
            if add_once(&mut self.groups, path) {
                for fact in &group.facts {
                    add_once(&mut self.facts, fact);
                }
            }
        } else if book.parameters.contains_key(path) {
            add_once(&mut self.parameters, path);
        } else if book.parameters.contains_key(&own) {
            add_once(&mut self.parameters, &own);
        }
    }
}

fn add_once(list: &mut Vec<String>, path: &str) -> bool {
    let new = !list.iter().any(|known| known == path);
    if new {
        list.push(path.to_owned());
    }
    new
}
