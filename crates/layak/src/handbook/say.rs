//! Conditions in words: a tree of sentences in which facts appear as the questions that ask for them.

mod lists;
mod value;

use super::site::Site;
use crate::check::model::Programme;
use crate::parse::condition::ast::{BinaryOp, Expr, ExprKind, UnaryOp};
use crate::parse::document::ConditionDoc;
use maud::{Markup, html};

/// Words for the conditions of one set.
pub(super) struct Say<'a> {
    pub(super) site: &'a Site<'a>,
    /// A bare name is a parameter of this set.
    set: &'a str,
    /// True where the page explains every name further down; else names link to the page of their set.
    here: bool,
    /// Whose scores a ladder's condition reads.
    programme: Option<&'a Programme>,
    /// Variables of macros.
    locals: Vec<(String, Local)>,
    /// How many derived facts are being opened, one inside the other.
    depth: usize,
}

/// Derived facts are opened where they stand, this deep; the rest is told further down.
const DEEPEST: usize = 1;

/// What a variable of a macro stands for.
#[derive(Clone)]
enum Local {
    /// One item of a list that is written out.
    Item(Expr),
    /// Each fact of a group in turn; its path tells which choices there are.
    Member(String),
}

/// A condition in words.
pub(super) enum Said {
    /// One sentence.
    Line(Markup),
    /// All of them.
    All(Vec<Said>),
    /// At least one of them.
    Any(Vec<Said>),
    /// The second if the first, else the third.
    If(Box<Said>, Box<Said>, Box<Said>),
    /// The sentence for each, or for some, of what the heading names.
    Over(Markup, Box<Said>),
    /// A derived fact and what it means.
    Opened(Markup, Box<Said>),
}

impl<'a> Say<'a> {
    /// For a page that explains what it names.
    pub(super) fn here(site: &'a Site<'a>, set: &'a str) -> Self {
        Self { site, set, here: true, programme: None, locals: Vec::new(), depth: 0 }
    }

    /// For a page that links to where names are explained.
    pub(super) fn elsewhere(site: &'a Site<'a>, set: &'a str) -> Self {
        Self { here: false, ..Self::here(site, set) }
    }

    /// For conditions of ladders.
    pub(super) fn ladder(site: &'a Site<'a>, programme: &'a Programme) -> Self {
        Self { programme: Some(programme), ..Self::elsewhere(site, "") }
    }

    /// A whole condition as a block: words, nested where it is nested.
    pub(super) fn block(&mut self, condition: &ConditionDoc) -> Markup {
        match &condition.expr {
            Some(expr) => {
                let said = self.truth(expr, true);
                html! { div.said { (self.tree(&said)) } }
            }
            None => html! {},
        }
    }

    /// What an expression gives, as a block: a number, a word, a day or a truth.
    pub(super) fn result(&mut self, condition: &ConditionDoc, truth: bool) -> Markup {
        match &condition.expr {
            Some(expr) if !truth => match &expr.kind {
                ExprKind::Conditional(..) => html! { div.said { (self.cascade(expr)) } },
                _ => html! { div.said { p { (self.value(expr, None)) } } },
            },
            _ => self.block(condition),
        }
    }

    /// `c ? a : d ? b : e` as a list of cases.
    fn cascade(&mut self, expr: &Expr) -> Markup {
        let mut rows = Vec::new();
        let mut rest = expr;
        while let ExprKind::Conditional(c, a, b) = &rest.kind {
            let said = self.truth(c, true);
            rows.push((self.value(a, None), Some(self.inline(&said))));
            rest = b;
        }
        rows.push((self.value(rest, None), None));
        html! {
            ul {
                @for (value, when) in rows {
                    li {
                        b { (value) } " "
                        @match when {
                            Some(when) => { (self.site.say("jika", "if")) " " (when) }
                            None => (self.site.say("selain itu", "otherwise")),
                        }
                    }
                }
            }
        }
    }

    /// The sentences of a condition, or of its opposite.
    fn truth(&mut self, expr: &Expr, yes: bool) -> Said {
        match &expr.kind {
            ExprKind::Unary(UnaryOp::Not, a) => self.truth(a, !yes),
            ExprKind::Binary(op, a, b) => match op.value {
                BinaryOp::And | BinaryOp::Or => {
                    let both = (op.value == BinaryOp::And) == yes;
                    let mut parts = Vec::new();
                    flatten(op.value, a, &mut parts);
                    flatten(op.value, b, &mut parts);
                    let said = self.gather(&parts, yes, both);
                    joined(said, both)
                }
                _ => Said::Line(self.relation(op.value, a, b, yes)),
            },
            ExprKind::Conditional(c, a, b) => {
                let condition = self.truth(c, true);
                Said::If(Box::new(condition), Box::new(self.truth(a, yes)), Box::new(self.truth(b, yes)))
            }
            ExprKind::Bool(value) => Said::Line(self.always(*value == yes)),
            ExprKind::Call { name, receiver: Some(list), args }
                if matches!(name.value.as_str(), "all" | "exists" | "exists_one") =>
            {
                self.quantified(&name.value, list, args, yes)
            }
            ExprKind::Call { name, receiver: Some(text), args } => {
                Said::Line(self.text_test(&name.value, text, args, yes))
            }
            _ => {
                let line = self.plain(expr, yes);
                match self.open(expr) {
                    Some(meaning) => Said::Opened(line, Box::new(meaning)),
                    None => Said::Line(line),
                }
            }
        }
    }

    /// What a derived fact means, where a page explains what it names.
    fn open(&mut self, expr: &Expr) -> Option<Said> {
        let entry = self.site.book.derives.get(&expr.to_string())?;
        let meaning = entry.doc.value.expr.as_ref()?;
        (self.here && self.depth < DEEPEST).then(|| {
            let mut inside = Say { depth: self.depth + 1, ..Say::here(self.site, entry.set) };
            inside.truth(meaning, true)
        })
    }

    fn always(&self, yes: bool) -> Markup {
        html! { (if yes { self.site.say("selalu", "always") } else { self.site.say("tidak pernah", "never") }) }
    }

    /// A bool fact, derived fact or measure by itself.
    fn plain(&mut self, expr: &Expr, yes: bool) -> Markup {
        if self.is_named(expr) {
            let name = self.value(expr, None);
            return if yes {
                name
            } else {
                html! { b { (self.site.say("bukan", "not")) } ": " (name) }
            };
        }
        let word = if yes { self.site.say("ya", "yes") } else { self.site.say("tidak", "no") };
        html! { (self.value(expr, None)) " " b { (word) } }
    }

    /// Sentences of joined parts. Neighbours that look for words in one and the same answer become one sentence.
    fn gather(&mut self, parts: &[&Expr], yes: bool, both: bool) -> Vec<Said> {
        let mut said = Vec::new();
        let mut rest = parts;
        while let Some((first, tail)) = rest.split_first() {
            let Some((_, answer)) = held_word(first) else {
                said.push(self.truth(first, yes));
                rest = tail;
                continue;
            };
            let same = |part: &&&Expr| {
                held_word(part).is_some_and(|(_, other)| other.to_string() == answer.to_string())
            };
            let count = 1 + tail.iter().take_while(same).count();
            let (run, after) = rest.split_at(count);
            let words: Vec<&Expr> =
                run.iter().filter_map(|part| held_word(part)).map(|(word, _)| word).collect();
            said.push(Said::Line(self.holds(answer, &words, yes, both)));
            rest = after;
        }
        said
    }

    /// A tree of sentences as nested lists.
    fn tree(&self, said: &Said) -> Markup {
        let list = |lead: &str, items: &[Said]| {
            html! { p.lead { (lead) } ul { @for item in items { li { (self.tree(item)) } } } }
        };
        match said {
            Said::Line(line) => html! { p { (line) } },
            Said::All(items) => list(self.site.say("Semua ini:", "All of these:"), items),
            Said::Any(items) => list(self.site.say("Salah satu dari ini:", "One of these:"), items),
            Said::If(c, a, b) => html! {
                ul {
                    li { p.lead { (self.site.say("Jika", "If")) } (self.tree(c)) p.lead { (self.site.say("maka", "then")) } (self.tree(a)) }
                    li { p.lead { (self.site.say("Jika tidak", "Otherwise")) } (self.tree(b)) }
                }
            },
            Said::Over(heading, body) => html! { p.lead { (heading) ":" } ul { li { (self.tree(body)) } } },
            Said::Opened(line, meaning) => html! {
                p { (line) }
                div.meaning { p.lead { (self.site.say("Artinya:", "That is:")) } (self.tree(meaning)) }
            },
        }
    }

    /// A tree of sentences inside a sentence.
    fn inline(&self, said: &Said) -> Markup {
        let join = |word: &str, items: &[Said]| {
            html! {
                "("
                @for (nth, item) in items.iter().enumerate() {
                    @if nth > 0 { " " (word) " " }
                    (self.inline(item))
                }
                ")"
            }
        };
        match said {
            Said::Line(line) | Said::Opened(line, _) => line.clone(),
            Said::All(items) => join(self.site.say("dan", "and"), items),
            Said::Any(items) => join(self.site.say("atau", "or"), items),
            Said::If(c, a, b) => html! {
                "(" (self.site.say("jika", "if")) " " (self.inline(c)) ": " (self.inline(a)) "; "
                (self.site.say("jika tidak", "otherwise")) ": " (self.inline(b)) ")"
            },
            Said::Over(heading, body) => html! { "(" (heading) ": " (self.inline(body)) ")" },
        }
    }
}

fn joined(mut said: Vec<Said>, both: bool) -> Said {
    match said.len() {
        1 => said.pop().unwrap_or(Said::All(Vec::new())),
        _ if both => Said::All(said),
        _ => Said::Any(said),
    }
}

/// `a && b && c` as its three parts.
fn flatten<'e>(op: BinaryOp, expr: &'e Expr, into: &mut Vec<&'e Expr>) {
    match &expr.kind {
        ExprKind::Binary(own, a, b) if own.value == op => {
            flatten(op, a, into);
            flatten(op, b, into);
        }
        _ => into.push(expr),
    }
}

/// The word and the answer of `'word' in set.fact`.
fn held_word(expr: &Expr) -> Option<(&Expr, &Expr)> {
    match &expr.kind {
        ExprKind::Binary(op, word, answer)
            if op.value == BinaryOp::In
                && matches!(word.kind, ExprKind::Text(_))
                && matches!(answer.kind, ExprKind::Path(_)) =>
        {
            Some((word, answer))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests;
