//! What every part of the profile reader needs: the text, the facts, how goods are counted.

use super::goods::Goods;
use crate::check::Checked;
use crate::check::model::{Fact, FactId, Origin};
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::reader::Reader;
use crate::parse::suggest::nearest;
use crate::source::{Span, Spanned};
use crate::text::{Text, text};

/// Longer lists of names help nobody.
const MOST_NAMES: usize = 12;

/// The state of one reading.
pub(super) struct Context<'a> {
    pub(super) reader: Reader<'a>,
    pub(super) checked: &'a Checked,
    pub(super) goods: Goods,
}

impl<'a> Context<'a> {
    /// A fact by its present or an old path.
    pub(super) fn fact(&self, path: &str) -> Option<(FactId, &'a Fact)> {
        let id = *self.checked.by_path.get(path)?;
        Some((id, self.checked.facts.get(id)?))
    }

    /// Names that can be answered in a table, without its prefix; old ones are not offered.
    pub(super) fn names_in(&self, table: &str) -> Vec<&'a str> {
        let prefix = format!("{table}.");
        let facts = self.checked.facts.iter();
        facts
            .filter(|fact| fact.origin == Origin::Answer && !fact.retired)
            .filter_map(|fact| fact.path.strip_prefix(prefix.as_str()))
            .collect()
    }

    pub(super) fn report(&mut self, span: Span, diagnostic: Diagnostic) {
        self.reader.report(span, diagnostic);
    }

    /// Reports with a second place.
    pub(super) fn report_with(&mut self, span: Span, diagnostic: Diagnostic, other: Span, message: Text) {
        // Looking up a place in one endless line takes time that nobody would profit from.
        let full = self.reader.diagnostics.is_full();
        let diagnostic = if full { diagnostic } else { self.reader.input.label(diagnostic, other, message) };
        self.reader.report(span, diagnostic);
    }

    /// The same thing said twice.
    pub(super) fn twice(&mut self, span: Span, code: Code, name: &str, first: Option<Span>) {
        let message = text!("\"{name}\" sudah ada di atas", "\"{name}\" stands above already");
        let diagnostic = Diagnostic::new(code, message).help(text!("hapus salah satu", "remove one of them"));
        match first {
            Some(first) => {
                self.report_with(span, diagnostic, first, text!("pertama kali di sini", "first here"))
            }
            None => self.report(span, diagnostic),
        }
    }

    /// A key that its table does not have.
    pub(super) fn unknown_key(&mut self, table: &str, key: &Spanned<String>, engine: &[&'static str]) {
        if self.reader.diagnostics.is_overfull() || self.refuse_personal_key(key) {
            return;
        }
        let name = &key.value;
        let mut known = self.names_in(table);
        known.extend(engine);
        let message =
            text!("tabel [{table}] tidak punya kunci \"{name}\"", "[{table}] has no key \"{name}\"");
        let help = did_you_mean(name, &known).or_else(|| self.elsewhere(name));
        self.report(key.span, with_help(Diagnostic::new(Code::UnknownKey, message), help));
    }

    /// The table in which a key of that name can be answered.
    fn elsewhere(&self, key: &str) -> Option<Text> {
        let has_it = |fact: &&Fact| fact.path.rsplit_once('.').is_some_and(|(_, name)| name == key);
        let answerable = |fact: &&Fact| fact.origin == Origin::Answer && !fact.retired;
        let path = &self.checked.facts.iter().filter(answerable).find(has_it)?.path;
        let table = path.split('.').next().unwrap_or_default();
        Some(text!("\"{key}\" ada di tabel [{table}]", "\"{key}\" belongs into [{table}]"))
    }

    /// A path that names no fact.
    pub(super) fn unknown_fact(&mut self, path: &str, span: Span) {
        if self.reader.diagnostics.is_overfull() {
            return;
        }
        let message = text!("tidak ada fakta \"{path}\"", "there is no fact \"{path}\"");
        let near = nearest(path, self.checked.facts.iter().map(|fact| fact.path.as_str()));
        let help = near
            .map(|near| text!("maksudnya \"{near}\"?", "did you mean \"{near}\"?"))
            .unwrap_or_else(|| {
                text!(
                    "tulis jalurnya dalam tanda kutip, misalnya \"product.sector\"",
                    "write its path in quotes, such as \"product.sector\""
                )
            });
        self.report(span, Diagnostic::new(Code::UnknownFact, message).help(help));
    }
}

/// The nearest of the names, or all if they are few.
pub(super) fn did_you_mean(word: &str, known: &[&str]) -> Option<Text> {
    if let Some(near) = nearest(word, known.iter().copied()) {
        return Some(text!("maksudnya \"{near}\"?", "did you mean \"{near}\"?"));
    }
    let all = known.join(", ");
    (1..=MOST_NAMES).contains(&known.len()).then(|| text!("yang boleh di sini: {all}", "allowed here: {all}"))
}

pub(super) fn with_help(diagnostic: Diagnostic, help: Option<Text>) -> Diagnostic {
    match help {
        Some(help) => diagnostic.help(help),
        None => diagnostic.help(text!("periksa ejaannya, atau hapus", "check the spelling, or remove it")),
    }
}
