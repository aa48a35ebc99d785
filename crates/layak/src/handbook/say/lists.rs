//! Lists in words: words held by an answer, groups of questions, macros over both, tests of texts.

use super::{Local, Said, Say};
use crate::parse::condition::ast::{BinaryOp, Expr, ExprKind};
use maud::{Markup, html};

impl Say<'_> {
    /// `a in b`: an answer is one of several words, or several words hold in an answer.
    pub(super) fn among(&mut self, a: &Expr, b: &Expr, yes: bool) -> Markup {
        let site = self.site;
        if let ExprKind::List(items) = &b.kind {
            let words: Vec<&Expr> = items.iter().collect();
            let labels = self.labels(a, &words);
            let labels = self.enumerated(&labels, site.say("atau", "or"));
            let not = if yes { "" } else { site.say("bukan ", "not ") };
            return html! { (self.value(a, None)) " " b { (not) (labels) } };
        }
        self.holds(b, &[a], yes, true)
    }

    /// An answer in which several choices can hold contains these words: all of them, or one.
    pub(super) fn holds(&mut self, answer: &Expr, words: &[&Expr], yes: bool, both: bool) -> Markup {
        let labels = self.labels(answer, words);
        let site = self.site;
        let lead = match (labels.len(), yes, both) {
            (0 | 1, true, _) => site.say("memuat", "includes"),
            (0 | 1, false, _) => site.say("tidak memuat", "does not include"),
            (_, true, true) => site.say("memuat semua ini:", "includes all of these:"),
            (_, true, false) => site.say("memuat salah satu dari:", "includes one of:"),
            (_, false, true) => site.say("tidak memuat satu pun dari:", "includes none of:"),
            (_, false, false) => site.say("tidak memuat semua ini:", "does not include all of these:"),
        };
        let joint = if both { site.say("dan", "and") } else { site.say("atau", "or") };
        let labels = self.enumerated(&labels, joint);
        html! { (self.value(answer, None)) " " b { (lead) } " " (labels) }
    }

    /// What words of an answer are called.
    pub(super) fn labels(&mut self, answer: &Expr, words: &[&Expr]) -> Vec<Markup> {
        let choices = self.choices(answer);
        words
            .iter()
            .map(|word| match (&word.kind, &choices) {
                (ExprKind::Text(text), Some(choices)) => self.word(choices, text),
                (ExprKind::Path(_), _) => match (self.local(&word.to_string()), &choices) {
                    (Some(Local::Item(Expr { kind: ExprKind::Text(text), .. })), Some(choices)) => {
                        self.word(choices, &text)
                    }
                    _ => self.value(word, None),
                },
                _ => self.value(word, None),
            })
            .collect()
    }

    /// `list.all(e, body)`, `exists`, `exists_one`, or the opposite.
    pub(super) fn quantified(&mut self, name: &str, list: &Expr, args: &[Expr], yes: bool) -> Said {
        let [variable, body] = args else { return Said::Line(html! { code { (name) } }) };
        let variable = variable.to_string();
        let both = (name == "all") == yes;
        if name != "exists_one"
            && let ExprKind::List(items) = &list.kind
        {
            return self.written_out(items, &variable, body, yes, both);
        }
        let site = self.site;
        let of = self.list_name(list);
        let heading = match (name, yes) {
            ("exists_one", true) => html! { (site.say("Tepat satu dari", "Exactly one of")) " " (of) },
            ("exists_one", false) => {
                html! { (site.say("Tidak tepat satu dari", "Not exactly one of")) " " (of) }
            }
            _ if both => html! { (site.say("Setiap", "Each of")) " " (of) },
            _ => html! { (site.say("Paling sedikit satu dari", "At least one of")) " " (of) },
        };
        self.locals.push((variable, self.member(list)));
        let said = self.truth(body, yes || name == "exists_one");
        self.locals.pop();
        Said::Over(heading, Box::new(said))
    }

    /// A macro over a list that is written out: one sentence if it looks for the words in one answer, else one for each.
    fn written_out(&mut self, items: &[Expr], variable: &str, body: &Expr, yes: bool, both: bool) -> Said {
        if let ExprKind::Binary(op, word, answer) = &body.kind
            && op.value == BinaryOp::In
            && matches!(&word.kind, ExprKind::Path(_))
            && word.to_string() == variable
        {
            let words: Vec<&Expr> = items.iter().collect();
            return Said::Line(self.holds(answer, &words, yes, both));
        }
        let mut said = Vec::new();
        for item in items {
            self.locals.push((variable.to_owned(), Local::Item(item.clone())));
            said.push(self.truth(body, yes));
            self.locals.pop();
        }
        if both { Said::All(said) } else { Said::Any(said) }
    }

    /// What a variable stands for while a macro goes through a list.
    fn member(&self, list: &Expr) -> Local {
        match &list.kind {
            ExprKind::Call { name, receiver: Some(inner), .. } if name.value == "filter" => {
                self.member(inner)
            }
            ExprKind::List(items) => {
                items.first().map_or(Local::Member(String::new()), |item| Local::Item(item.clone()))
            }
            _ => {
                let group = self.site.book.groups.get(&list.to_string());
                Local::Member(group.and_then(|group| group.facts.first()).cloned().unwrap_or_default())
            }
        }
    }

    /// What a list is called.
    pub(super) fn list_name(&mut self, list: &Expr) -> Markup {
        let site = self.site;
        match &list.kind {
            ExprKind::Call { name, receiver: Some(inner), args } if name.value == "filter" => {
                let [variable, body] = args.as_slice() else { return html! { code { (list) } } };
                if let (ExprKind::List(items), ExprKind::Binary(op, word, answer)) = (&inner.kind, &body.kind)
                    && op.value == BinaryOp::In
                    && word.to_string() == variable.to_string()
                {
                    let words: Vec<&Expr> = items.iter().collect();
                    let labels = self.labels(answer, &words);
                    let labels = self.enumerated(&labels, site.say("dan", "and"));
                    return html! { (labels) " " (site.say("yang ada dalam", "that are in")) " " (self.value(answer, None)) };
                }
                let of = self.list_name(inner);
                self.locals.push((variable.to_string(), self.member(inner)));
                let said = self.truth(body, true);
                let said = self.inline(&said);
                self.locals.pop();
                html! { (of) " " (site.say("yang", "where")) " " (said) }
            }
            ExprKind::Path(_) => match site.book.groups.get_key_value(&list.to_string()) {
                Some((path, group)) => {
                    let title = group.doc.title.as_ref().map_or(path.as_str(), |title| site.text(title));
                    html! {
                        (site.say("pertanyaan dalam kelompok", "the questions in the group")) " “" (title) "” ("
                        (group.facts.len()) ")"
                    }
                }
                None => self.value(list, None),
            },
            _ => self.value(list, None),
        }
    }

    /// `text.startsWith('a')` and the like, or the opposite.
    pub(super) fn text_test(&mut self, name: &str, text: &Expr, args: &[Expr], yes: bool) -> Markup {
        let site = self.site;
        let test = match (name, yes) {
            ("startsWith", true) => site.say("diawali", "begins with"),
            ("startsWith", false) => site.say("tidak diawali", "does not begin with"),
            ("endsWith", true) => site.say("diakhiri", "ends with"),
            ("endsWith", false) => site.say("tidak diakhiri", "does not end with"),
            ("contains", true) => site.say("memuat", "contains"),
            ("contains", false) => site.say("tidak memuat", "does not contain"),
            ("matches", true) => site.say("berbentuk", "has the form"),
            ("matches", false) => site.say("tidak berbentuk", "has not the form"),
            (other, _) => other,
        };
        let args: Vec<Markup> = args.iter().map(|arg| self.value(arg, None)).collect();
        html! { (self.value(text, None)) " " b { (test) } " " (self.enumerated(&args, ",")) }
    }
}
