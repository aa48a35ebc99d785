//! Values in words: questions, named numbers, literals, arithmetic; and what compares them.

use super::super::site::set_path;
use super::super::{glossary, parameters};
use super::{Local, Say};
use crate::check::model::{Choices, Kind, Origin};
use crate::check::term::Type;
use crate::date::Date;
use crate::parse::condition::ast::{BinaryOp, Expr, ExprKind, UnaryOp};
use crate::report::{format, words};
use crate::wire::{Outcome, Severity};
use maud::{Markup, html};
use serde_json::Value;

impl Say<'_> {
    /// A value inside a sentence. `unit` is what a bare number counts.
    pub(super) fn value(&mut self, expr: &Expr, unit: Option<&str>) -> Markup {
        match &expr.kind {
            ExprKind::Number(number) => {
                html! { (format::value(&Value::from(*number), unit, self.site.lang)) }
            }
            ExprKind::Text(text) => html! { "“" (text) "”" },
            ExprKind::Bool(true) => html! { (self.site.say("ya", "yes")) },
            ExprKind::Bool(false) => html! { (self.site.say("tidak", "no")) },
            ExprKind::Path(_) => self.name(expr),
            ExprKind::List(items) => {
                let items: Vec<Markup> = items.iter().map(|item| self.value(item, unit)).collect();
                self.enumerated(&items, self.site.say("dan", "and"))
            }
            ExprKind::Unary(UnaryOp::Minus, a) => html! { "−" (self.value(a, unit)) },
            ExprKind::Binary(op, a, b) if symbol(op.value).is_some() => {
                if let Some(tally) = self.tally(expr) {
                    return tally;
                }
                let inside =
                    if matches!(op.value, BinaryOp::Multiply | BinaryOp::Divide) { None } else { unit };
                html! { (self.operand(a, inside)) " " (symbol(op.value).unwrap_or_default()) " " (self.operand(b, inside)) }
            }
            ExprKind::Conditional(c, a, b) => {
                let when = self.truth(c, true);
                html! {
                    (self.value(a, unit)) " " (self.site.say("jika", "if")) " " (self.inline(&when)) ", "
                    (self.site.say("selain itu", "otherwise")) " " (self.value(b, unit))
                }
            }
            ExprKind::Call { name, receiver: None, args } => self.call(&name.value, args, unit),
            _ => {
                let said = self.truth(expr, true);
                self.inline(&said)
            }
        }
    }

    /// `(a ? 1 : 0) + (b ? 1 : 0)`: how many of the conditions hold.
    fn tally(&mut self, expr: &Expr) -> Option<Markup> {
        let mut conditions = Vec::new();
        counted(expr, &mut conditions)?;
        let said: Vec<Markup> =
            self.gather(&conditions, true, true).iter().map(|said| self.inline(said)).collect();
        let held: Option<Vec<_>> = conditions.iter().map(|condition| super::held_word(condition)).collect();
        let same = |held: &Vec<(&Expr, &Expr)>| {
            held.iter().map(|(_, answer)| answer.to_string()).collect::<std::collections::BTreeSet<_>>().len()
                == 1
        };
        if let Some(held) = held.filter(same)
            && let Some((_, answer)) = held.first()
        {
            let words: Vec<&Expr> = held.iter().map(|(word, _)| *word).collect();
            let (answer, labels) = (self.value(answer, None), self.labels(answer, &words));
            let labels = self.enumerated(&labels, self.site.say("dan", "and"));
            return Some(
                html! { (self.site.say("banyaknya dari", "how many of")) " " (labels) " " (self.site.say("yang ada dalam", "are in")) " " (answer) },
            );
        }
        let said = self.enumerated(&said, self.site.say("dan", "and"));
        Some(html! { (self.site.say("banyaknya yang benar dari", "how many are true of")) ": " (said) })
    }

    /// A part of a sum or product; what is itself composed stands in parentheses.
    fn operand(&mut self, expr: &Expr, unit: Option<&str>) -> Markup {
        let composed = match &expr.kind {
            ExprKind::Binary(op, ..) => symbol(op.value).is_some(),
            ExprKind::Conditional(..) => true,
            _ => false,
        };
        let value = self.value(expr, unit);
        if composed {
            html! { "(" (value) ")" }
        } else {
            value
        }
    }

    fn call(&mut self, name: &str, args: &[Expr], unit: Option<&str>) -> Markup {
        let text = |expr: Option<&Expr>| match expr.map(|expr| &expr.kind) {
            Some(ExprKind::Text(text)) => text.parse::<Date>().ok(),
            _ => None,
        };
        let parts: Vec<Markup> = match name {
            "size" | "sum" => Vec::new(),
            "days" => args.iter().map(|arg| self.value(arg, Some("day"))).collect(),
            "months" => args.iter().map(|arg| self.value(arg, Some("month"))).collect(),
            _ => {
                let unit = unit.map(str::to_owned).or_else(|| args.iter().find_map(|arg| self.unit(arg)));
                args.iter().map(|arg| self.value(arg, unit.as_deref())).collect()
            }
        };
        let listed = self.enumerated(&parts, self.site.say("dan", "and"));
        match name {
            "date" => text(args.first()).map_or(listed, |date| self.site.date(date)),
            "days" | "months" => listed,
            "size" => {
                let of = args.first().map(|list| self.list_name(list));
                html! { (self.site.say("banyaknya", "the number of")) " " @if let Some(of) = of { (of) } }
            }
            "sum" => {
                let of = args.first().map(|list| self.list_name(list));
                html! { (self.site.say("jumlah", "the sum of")) " " @if let Some(of) = of { (of) } }
            }
            "min" => html! { (self.site.say("yang terkecil dari", "the least of")) " " (listed) },
            "max" => html! { (self.site.say("yang terbesar dari", "the greatest of")) " " (listed) },
            "abs" => html! { (self.site.say("besarnya", "the size of")) " " (listed) },
            "floor" => html! { (listed) ", " (self.site.say("dibulatkan ke bawah", "rounded down")) },
            "ceil" => html! { (listed) ", " (self.site.say("dibulatkan ke atas", "rounded up")) },
            "round" => html! { (listed) ", " (self.site.say("dibulatkan", "rounded")) },
            _ => html! { (name) "(" (listed) ")" },
        }
    }

    /// `a`, `b` and `c`.
    pub(super) fn enumerated(&self, items: &[Markup], word: &str) -> Markup {
        html! {
            @for (nth, item) in items.iter().enumerate() {
                @if nth > 0 && nth + 1 == items.len() { " " (word) " " } @else if nth > 0 { ", " }
                (item)
            }
        }
    }

    /// What a path stands for, linked to where it is explained.
    fn name(&mut self, expr: &Expr) -> Markup {
        let path = expr.to_string();
        if let Some(local) = self.local(&path) {
            return match local {
                Local::Item(item) => self.value(&item, None),
                Local::Member(_) => html! { (self.site.say("jawabannya", "the answer")) },
            };
        }
        let (site, book) = (self.site, self.site.book);
        if let Some(fact) = book.facts.get(path.as_str()) {
            let computed = fact.fact.origin == Origin::Measure;
            let address =
                if computed && !self.here { self.measure(&path) } else { self.address(fact.set, "q", &path) };
            let ask = site.text(&fact.fact.ask);
            return html! { a.fact href=(address) { @if computed { (ask) } @else { "“" (ask) "”" } } };
        }
        if let Some(derived) = book.derives.get(&path) {
            let address = self.address(derived.set, "d", &path);
            return html! { a.derived href=(address) { (site.text(&derived.doc.title)) } };
        }
        let own = format!("{}.{path}", self.set);
        let known = book.parameters.get_key_value(&path).or_else(|| book.parameters.get_key_value(&own));
        if let Some((full, parameter)) = known {
            let title = parameter.doc.title.as_ref().map_or(full.as_str(), |title| site.text(title));
            let address = self.address(parameter.set, "p", full);
            let now = match parameter.parameter.values.as_slice() {
                [(_, _, value)] => Some(parameters::value(site, &parameter.parameter.kind, *value)),
                _ => None,
            };
            return html! { a.parameter href=(address) { (title) } @if let Some(now) = now { " (" (now) ")" } };
        }
        self.counted(&path).unwrap_or_else(|| match path.as_str() {
            "as_of" => site.term_as(
                crate::glossary::Term::AsOf,
                site.say("tanggal penilaian", "the date of the assessment"),
            ),
            _ => html! { code { (path) } },
        })
    }

    /// What only ladders read: `unmet.critical`, `score.permits`.
    fn counted(&self, path: &str) -> Option<Markup> {
        let (site, lang) = (self.site, self.site.lang);
        let programme = self.programme?;
        let (what, of) = path.split_once('.')?;
        if what == "score" {
            let dimension = programme.doc.dimensions.iter().find(|dimension| dimension.name.value == of)?;
            return Some(html! { (site.say("skor", "score of")) " " (site.text(&dimension.doc.title)) });
        }
        let (outcome, severity) = (Outcome::from_word(what)?, Severity::from_word(of)?);
        let (outcome, severity) = (words::outcome(outcome), words::severity(severity));
        Some(match lang {
            crate::text::Lang::Id => html! { "banyaknya aturan " (severity.id) " yang " (outcome.id) },
            crate::text::Lang::En => html! { "number of " (severity.en) " rules that are " (outcome.en) },
        })
    }

    fn address(&self, set: &str, kind: &str, path: &str) -> String {
        let page = if self.here { String::new() } else { self.site.to(&set_path(set)) };
        format!("{page}#{kind}-{path}")
    }

    /// Measures belong to no set; the glossary says what they are.
    fn measure(&self, path: &str) -> String {
        format!("{}#q-{path}", self.site.to(glossary::PATH))
    }

    pub(super) fn local(&self, name: &str) -> Option<Local> {
        self.locals.iter().rev().find(|(known, _)| known == name).map(|(_, local)| local.clone())
    }

    /// Whether an expression is a name for something worked out, not a question that was asked.
    pub(super) fn is_named(&self, expr: &Expr) -> bool {
        let (path, book) = (expr.to_string(), self.site.book);
        let measured =
            || book.facts.get(path.as_str()).is_some_and(|fact| fact.fact.origin == Origin::Measure);
        matches!(&expr.kind, ExprKind::Path(_)) && (book.derives.contains_key(&path) || measured())
    }

    /// `a == b`, `a >= b`, `a in b`, or the opposite.
    pub(super) fn relation(&mut self, op: BinaryOp, a: &Expr, b: &Expr, yes: bool) -> Markup {
        use BinaryOp::{Equal, Greater, GreaterEqual, In, Less, LessEqual, NotEqual};
        if op == In {
            return self.among(a, b, yes);
        }
        let op = match (op, yes) {
            (Equal, false) => NotEqual,
            (NotEqual, false) => Equal,
            (Less, false) => GreaterEqual,
            (LessEqual, false) => Greater,
            (Greater, false) => LessEqual,
            (GreaterEqual, false) => Less,
            (op, _) => op,
        };
        if let Some(answer) = self.answer(a, b).or_else(|| self.answer(b, a)) {
            let (asked, word) = answer;
            let other = if op == NotEqual { self.site.say("bukan ", "not ") } else { "" };
            return html! { (asked) " " b { (other) (word) } };
        }
        let unit = self.unit(a).or_else(|| self.unit(b));
        let dates = self.is_date(a) || self.is_date(b);
        let (site, left) = (self.site, self.value(a, unit.as_deref()));
        let right = self.value(b, unit.as_deref());
        let word = match (op, dates) {
            (Equal, _) => site.say("sama dengan", "is"),
            (NotEqual, _) => site.say("tidak sama dengan", "is not"),
            (Less, true) => site.say("sebelum", "before"),
            (LessEqual, true) => site.say("tidak sesudah", "not after"),
            (Greater, true) => site.say("sesudah", "after"),
            (GreaterEqual, true) => site.say("tidak sebelum", "not before"),
            (Less, false) => site.say("kurang dari", "less than"),
            (LessEqual, false) => site.say("paling banyak", "at most"),
            (Greater, false) => site.say("lebih dari", "more than"),
            _ => site.say("paling sedikit", "at least"),
        };
        html! { (left) " " b { (word) } " " (right) }
    }

    /// A choice and the label of the word that it is compared with.
    fn answer(&mut self, choice: &Expr, word: &Expr) -> Option<(Markup, Markup)> {
        let ExprKind::Text(text) = &word.kind else { return None };
        let label = match self.choices(choice) {
            Some(choices) => self.word(&choices, text),
            None => html! { "“" (text) "”" },
        };
        Some((self.value(choice, None), label))
    }

    /// The label of a word, or the word itself.
    pub(in crate::handbook) fn word(&self, choices: &Choices, word: &str) -> Markup {
        let label = choices.position(word).and_then(|at| choices.labels.get(at));
        match label {
            Some(label) => html! { span.choice { (self.site.text(label)) } },
            None => html! { "“" (word) "”" },
        }
    }

    /// The words that an expression can be.
    pub(super) fn choices(&self, expr: &Expr) -> Option<Choices> {
        match &expr.kind {
            ExprKind::Path(_) => {
                let path = expr.to_string();
                match self.local(&path) {
                    Some(Local::Member(fact)) => return self.site.book.choices(&fact).cloned(),
                    Some(Local::Item(item)) => return self.choices(&item),
                    None => {}
                }
                let derived = || match &self.site.book.derives.get(&path)?.derived.value.term.ty {
                    Type::Choice(list) => Some((**list).clone()),
                    _ => None,
                };
                self.site.book.choices(&path).cloned().or_else(derived)
            }
            ExprKind::Conditional(_, a, b) => self.choices(a).or_else(|| self.choices(b)),
            _ => None,
        }
    }

    /// The unit that an expression counts in.
    fn unit(&self, expr: &Expr) -> Option<String> {
        let of_kind = |kind: &Kind| match kind {
            Kind::Number { unit, .. } if !unit.name().is_empty() => Some(unit.name().to_owned()),
            _ => None,
        };
        match &expr.kind {
            ExprKind::Path(_) => {
                let (path, book) = (expr.to_string(), self.site.book);
                let own = format!("{}.{path}", self.set);
                let parameter = book.parameters.get(&path).or_else(|| book.parameters.get(&own));
                let derived = book.derives.get(&path).and_then(|d| match &d.derived.value.term.ty {
                    Type::Number(Some(unit)) if !unit.name().is_empty() => Some(unit.name().to_owned()),
                    _ => None,
                });
                let fact = book.facts.get(path.as_str()).and_then(|fact| of_kind(&fact.fact.kind));
                fact.or(derived).or_else(|| of_kind(&parameter?.parameter.kind))
            }
            ExprKind::Binary(op, a, b) if matches!(op.value, BinaryOp::Add | BinaryOp::Subtract) => {
                self.unit(a).or_else(|| self.unit(b))
            }
            ExprKind::Conditional(_, a, b) => self.unit(a).or_else(|| self.unit(b)),
            ExprKind::Call { name, receiver: None, args } if matches!(name.value.as_str(), "min" | "max") => {
                args.iter().find_map(|arg| self.unit(arg))
            }
            _ => None,
        }
    }

    fn is_date(&self, expr: &Expr) -> bool {
        match &expr.kind {
            ExprKind::Path(_) => {
                let (path, book) = (expr.to_string(), self.site.book);
                path == "as_of"
                    || book.facts.get(path.as_str()).is_some_and(|fact| fact.fact.kind == Kind::Date)
                    || book.derives.get(&path).is_some_and(|d| d.derived.value.term.ty == Type::Date)
            }
            ExprKind::Call { name, .. } => name.value == "date",
            ExprKind::Binary(op, a, _) if op.value == BinaryOp::Add => self.is_date(a),
            _ => false,
        }
    }
}

/// The conditions of a sum of `condition ? 1 : 0`, if it is nothing else.
fn counted<'e>(expr: &'e Expr, into: &mut Vec<&'e Expr>) -> Option<()> {
    match &expr.kind {
        ExprKind::Binary(op, a, b) if op.value == BinaryOp::Add => {
            counted(a, into)?;
            counted(b, into)
        }
        ExprKind::Conditional(c, a, b) => {
            let one_or_nothing = matches!((&a.kind, &b.kind), (ExprKind::Number(a), ExprKind::Number(b)) if *a == 1.0 && *b == 0.0);
            one_or_nothing.then(|| into.push(c))
        }
        _ => None,
    }
}

fn symbol(op: BinaryOp) -> Option<&'static str> {
    match op {
        BinaryOp::Add => Some("+"),
        BinaryOp::Subtract => Some("−"),
        BinaryOp::Multiply => Some("×"),
        BinaryOp::Divide => Some("÷"),
        _ => None,
    }
}
