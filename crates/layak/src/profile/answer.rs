//! One answer to one fact: what it may still be.

use super::context::{Context, did_you_mean, with_help};
use super::goods::Counted;
use super::number::Due;
use crate::check::model::{Choices, Fact, Kind};
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::value::Value;
use crate::source::Spanned;
use crate::text::text;
use crate::value::{Possible, Tri};

impl Context<'_> {
    /// Reads a value for a fact; `None` after reporting why not.
    pub(super) fn answer(
        &mut self,
        fact: &Fact,
        node: &Spanned<Value>,
        counted: &Counted,
    ) -> Option<Possible> {
        match &fact.kind {
            Kind::Bool => self.flag(node).map(Possible::Bool),
            Kind::Choice(choices) => self.choice(choices, node).map(Possible::Choice),
            Kind::Choices(choices) => self.choices(choices, node),
            Kind::Number { unit, range, whole } => {
                let due = Due { unit, range: *range, whole: *whole };
                self.number(node, &due, counted).map(Possible::Number)
            }
            Kind::Date => self.days(node).map(Possible::Number),
            Kind::Text => self.filled_text(node).map(|text| Possible::Text(Some(text))),
        }
    }

    fn flag(&mut self, node: &Spanned<Value>) -> Option<Tri> {
        let mut tri = Tri { may_true: false, may_false: false };
        match &node.value {
            Value::Bool(flag) => return Some(Tri::known(*flag)),
            Value::Table(_) => {
                for item in self.any(node)? {
                    match item.value {
                        Value::Bool(true) => tri.may_true = true,
                        Value::Bool(false) => tri.may_false = true,
                        _ => self.reader.wrong_type(item, &text!("true atau false", "true or false"), "true"),
                    }
                }
            }
            _ => self.reader.wrong_type(node, &text!("true atau false", "true or false"), "true"),
        }
        (tri.may_true || tri.may_false).then_some(tri)
    }

    fn choice(&mut self, choices: &Choices, node: &Spanned<Value>) -> Option<u64> {
        match &node.value {
            Value::Table(_) => {
                let items = self.any(node)?;
                self.words(choices, items)
            }
            _ => self.word(choices, node),
        }
    }

    fn choices(&mut self, choices: &Choices, node: &Spanned<Value>) -> Option<Possible> {
        let all = choices.all();
        let entries = match &node.value {
            Value::Array(items) => {
                let held = self.words(choices, items)?;
                return Some(Possible::Choices { may_in: held, may_out: all & !held });
            }
            Value::Table(entries) => entries,
            _ => {
                let due = text!("daftar kata, [] bila tidak ada", "a list of words, [] if there are none");
                let example = choices.values.first().map_or("…", String::as_str);
                self.reader.wrong_type(node, &due, &format!("[\"{example}\"]"));
                return None;
            }
        };
        self.reader.known_keys(entries, &["includes", "excludes"]);
        let mut part = |key: &str| match node.value.get(key) {
            None => Some(0),
            Some(node) => {
                let items = self.reader.list(node)?;
                self.words(choices, items)
            }
        };
        let (includes, excludes) = (part("includes"), part("excludes"));
        let (includes, excludes) = (includes?, excludes?);
        if includes & excludes != 0 {
            let message = text!(
                "kata yang sama ada di `includes` dan `excludes`",
                "the same word stands in `includes` and in `excludes`"
            );
            let help = text!("hapus dari salah satu", "remove it from one of them");
            self.report(node.span, Diagnostic::new(Code::ContradictoryAnswer, message).help(help));
            return None;
        }
        Some(Possible::Choices { may_in: all & !excludes, may_out: all & !includes })
    }

    /// The values of `{ any = [...] }`.
    fn any<'v>(&mut self, node: &'v Spanned<Value>) -> Option<&'v [Spanned<Value>]> {
        let entries = self.reader.table(node)?;
        self.reader.known_keys(entries, &["any"]);
        let Some(list) = node.value.get("any") else {
            let message = text!(
                "jawaban sebagian ditulis {{ any = [...] }}",
                "a partial answer is written {{ any = [...] }}"
            );
            self.report(node.span, Diagnostic::new(Code::MissingKey, message));
            return None;
        };
        let items = self.reader.list(list)?;
        if items.is_empty() {
            let message =
                text!("sedikitnya satu jawaban harus mungkin", "at least one answer must be possible");
            let help = text!("hapus kunci ini bila belum tahu", "leave the key out if it is not known");
            self.report(list.span, Diagnostic::new(Code::EmptyList, message).help(help));
            return None;
        }
        Some(items)
    }

    /// The mask of several words; `None` if one of them is wrong.
    fn words(&mut self, choices: &Choices, items: &[Spanned<Value>]) -> Option<u64> {
        let masks: Vec<_> = items.iter().map(|item| self.word(choices, item)).collect();
        masks.into_iter().try_fold(0, |mask, bit| Some(mask | bit?))
    }

    fn word(&mut self, choices: &Choices, node: &Spanned<Value>) -> Option<u64> {
        let word = self.reader.text(node)?;
        if let Some(bit) = choices.position(word).and_then(|at| 1_u64.checked_shl(u32::try_from(at).ok()?)) {
            return Some(bit);
        }
        if self.reader.diagnostics.is_overfull() {
            return None;
        }
        let known: Vec<&str> = choices.values.iter().map(String::as_str).collect();
        let message = text!("\"{word}\" bukan salah satu pilihan", "\"{word}\" is none of the choices");
        let help = did_you_mean(word, &known).or_else(|| {
            let all = known.join(", ");
            Some(text!("pilihannya: {all}", "the choices are: {all}"))
        });
        self.report(node.span, with_help(Diagnostic::new(Code::UnknownWord, message), help));
        None
    }

    /// A text that says something: an empty one would be an answer that nobody gave.
    pub(super) fn filled_text(&mut self, node: &Spanned<Value>) -> Option<String> {
        let text = self.reader.text(node)?;
        if !text.trim().is_empty() {
            return Some(text.to_owned());
        }
        let message = text!("teks ini kosong", "this text is empty");
        let help = text!("hapus kunci ini bila belum tahu", "leave the key out if it is not known");
        self.report(node.span, Diagnostic::new(Code::WrongType, message).help(help));
        None
    }
}
