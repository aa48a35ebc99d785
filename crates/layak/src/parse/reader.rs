//! Walks a value tree and collects every mistake: unknown and missing keys, wrong types, unknown words, bad numbers.

use super::input::Input;
use super::personal::{is_personal, refusal};
use super::suggest::did_you_mean;
use super::value::{Entry, Value};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::text::{Text, text};

/// What a key demands beyond the type of its value.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Rule {
    /// Numbers must be above (`Some(true)`) or not below (`Some(false)`) zero.
    pub(crate) above_zero: Option<bool>,
    /// A list must be there and have an entry.
    pub(crate) filled: bool,
    /// A text must be one of these words; empty: any.
    pub(crate) words: &'static [&'static str],
}

impl Rule {
    pub(crate) const ANY: Self = Self { above_zero: None, filled: false, words: &[] };
    pub(crate) const POSITIVE: Self = Self { above_zero: Some(true), ..Self::ANY };
    pub(crate) const NOT_NEGATIVE: Self = Self { above_zero: Some(false), ..Self::ANY };
    pub(crate) const FILLED: Self = Self { filled: true, ..Self::ANY };
}

/// The state of one walk over one text.
pub(crate) struct Reader<'a> {
    /// The text.
    pub(crate) input: &'a Input,
    /// Where conditions report.
    pub(crate) diagnostics: &'a mut Diagnostics,
    /// Names of entries that stand in the text and could not be read.
    pub(crate) unreadable: Vec<Spanned<String>>,
    /// Where a table starts, and a key of it with a mistake inside: what is absent there was perhaps written.
    pub(crate) lost: Vec<(usize, String)>,
    mistakes: usize,
}

/// Something that can be read from a value.
pub(crate) trait Read: Sized {
    /// Reads it; `None` after reporting why not.
    fn read(node: &Spanned<Value>, reader: &mut Reader<'_>) -> Option<Self>;

    /// What stands for it where the key is absent; `None`: the key must be there.
    fn absent() -> Option<Self> {
        None
    }

    /// What an editor may complete.
    #[cfg(feature = "schema")]
    fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema;
}

impl<'a> Reader<'a> {
    pub(crate) fn new(input: &'a Input, diagnostics: &'a mut Diagnostics) -> Self {
        Self { input, diagnostics, unreadable: Vec::new(), lost: Vec::new(), mistakes: 0 }
    }

    /// Reports a mistake at a place, unless it only follows from one of syntax.
    pub(crate) fn report(&mut self, span: Span, diagnostic: Diagnostic) {
        self.mistakes += 1;
        self.warn(span, diagnostic);
    }

    /// Reports what does not make the entry unreadable.
    pub(crate) fn warn(&mut self, span: Span, diagnostic: Diagnostic) {
        if self.input.is_worth_saying(diagnostic.code, span) {
            let full = self.diagnostics.is_full();
            self.diagnostics.push(if full { diagnostic } else { self.input.place(diagnostic, span) });
        }
    }

    /// Reports that something else was due here. Silent about what is reported already.
    pub(crate) fn wrong_type(&mut self, node: &Spanned<Value>, due: &Text, example: &str) {
        if node.value == Value::Invalid {
            self.mistakes += 1;
            return;
        }
        let found = kind_of(&node.value);
        let message = Text::new(
            format!("di sini harus {}, bukan {}", due.id, found.id),
            format!("this must be {}, not {}", due.en, found.en),
        );
        let help = text!("misalnya {example}", "for example {example}");
        self.report(node.span, Diagnostic::new(Code::WrongType, message).help(help));
    }

    /// The entries of a table.
    pub(crate) fn table<'v>(&mut self, node: &'v Spanned<Value>) -> Option<&'v [Entry]> {
        let entries = node.value.as_table();
        if entries.is_none() {
            self.wrong_type(node, &text!("tabel", "a table"), "{ … }");
        }
        entries
    }

    /// The entries of a list.
    pub(crate) fn list<'v>(&mut self, node: &'v Spanned<Value>) -> Option<&'v [Spanned<Value>]> {
        match &node.value {
            Value::Array(items) => Some(items),
            _ => {
                self.wrong_type(node, &text!("daftar", "a list"), "[ … ]");
                None
            }
        }
    }

    /// A text.
    pub(crate) fn text<'v>(&mut self, node: &'v Spanned<Value>) -> Option<&'v str> {
        let found = node.value.as_text();
        if found.is_none() {
            self.wrong_type(node, &text!("teks", "a text"), "\"…\"");
        }
        found
    }

    /// Reports every key that is not allowed.
    pub(crate) fn known_keys(&mut self, entries: &[Entry], allowed: &[&str]) {
        for entry in entries.iter().filter(|entry| !allowed.contains(&entry.key.value.as_str())) {
            if self.diagnostics.is_overfull() {
                return;
            }
            let key = &entry.key.value;
            if is_personal(key) {
                self.report(entry.key.span, refusal());
                continue;
            }
            let message =
                text!("kunci \"{key}\" tidak dikenal di tabel ini", "this table has no key \"{key}\"");
            let diagnostic = Diagnostic::new(Code::UnknownKey, message).help(did_you_mean(key, allowed));
            self.report(entry.key.span, diagnostic);
        }
    }

    /// Reads the value of a key of a table that stands at `owner`.
    pub(crate) fn field<T: Read>(
        &mut self,
        owner: Span,
        entries: &[Entry],
        key: &str,
        rule: Rule,
    ) -> Option<T> {
        let Some(entry) = entries.iter().find(|entry| entry.key.value == key) else {
            return if rule.filled { None } else { T::absent() }.or_else(|| self.missing(owner, key));
        };
        let before = self.mistakes;
        let found = if self.fits(&entry.value, rule) { T::read(&entry.value, self) } else { None };
        if self.mistakes > before {
            self.lost.push((owner.start, key.to_owned()));
        }
        found.or_else(T::absent)
    }

    /// Reports a key that the table at `owner` must have.
    pub(crate) fn missing<T>(&mut self, owner: Span, key: &str) -> Option<T> {
        let message =
            text!("kunci \"{key}\" harus ada di tabel ini", "this table must have the key \"{key}\"");
        let help = text!("tambahkan {key} = …", "add {key} = …");
        self.report(owner, Diagnostic::new(Code::MissingKey, message).help(help));
        None
    }

    /// Whether a value keeps the rule of its key; what is wrong is told.
    pub fn fits(&mut self, node: &Spanned<Value>, rule: Rule) -> bool {
        let diagnostic = match (&node.value, rule.above_zero) {
            (Value::Number { value, .. }, Some(true)) if *value <= 0.0 => {
                let message = text!("angka ini harus lebih dari nol", "this number must be above zero");
                Diagnostic::new(Code::BadNumber, message)
                    .help(text!("tulis angka lebih dari nol", "write a number above zero"))
            }
            (Value::Number { value, .. }, Some(false)) if *value < 0.0 => {
                let message = text!("angka ini tidak boleh negatif", "this number must not be negative");
                Diagnostic::new(Code::BadNumber, message)
                    .help(text!("hapus tanda minusnya", "remove the minus sign"))
            }
            (Value::Array(items), _) if rule.filled && items.is_empty() => {
                let message = text!("daftar ini tidak boleh kosong", "this list must not be empty");
                Diagnostic::new(Code::EmptyList, message)
                    .help(text!("isi sedikitnya satu", "give at least one entry"))
            }
            (Value::Text(word), _) if !rule.words.is_empty() && !rule.words.contains(&word.as_str()) => {
                unknown_word(word, rule.words)
            }
            _ => return true,
        };
        self.report(node.span, diagnostic);
        false
    }

    /// One of the words allowed here.
    pub(crate) fn word<T: Copy>(
        &mut self,
        node: &Spanned<Value>,
        from_word: impl Fn(&str) -> Option<T>,
        allowed: &[&str],
    ) -> Option<T> {
        let word = self.text(node)?;
        let found = from_word(word);
        if found.is_none() {
            self.report(node.span, unknown_word(word, allowed));
        }
        found
    }
}

fn unknown_word(word: &str, allowed: &[&str]) -> Diagnostic {
    let message =
        text!("kata \"{word}\" tidak dikenal di sini", "\"{word}\" is none of the words allowed here");
    Diagnostic::new(Code::UnknownWord, message).help(did_you_mean(word, allowed))
}

fn kind_of(value: &Value) -> Text {
    match value {
        Value::Null => text!("null", "null"),
        Value::Bool(_) => text!("true/false", "true or false"),
        Value::Number { .. } => text!("angka", "a number"),
        Value::Text(_) => text!("teks", "a text"),
        Value::Date(_) => text!("tanggal", "a date"),
        Value::Array(_) => text!("daftar", "a list"),
        Value::Table(_) => text!("tabel", "a table"),
        Value::Invalid => text!("isian yang rusak", "something unreadable"),
    }
}
