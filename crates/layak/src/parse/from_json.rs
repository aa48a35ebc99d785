//! JSON text to a value tree with places. serde_json judges the syntax; this walk over valid text keeps the spans.

use super::limits;
use super::number::{decimal, usable};
use super::value::{Entry, Value};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::order::Map;
use crate::source::{Source, Span, Spanned};
use crate::text::text;
use serde::de::IgnoredAny;

pub(crate) fn read(source: &Source, diagnostics: &mut Diagnostics) -> Spanned<Value> {
    let nothing = Spanned::new(Value::Table(Vec::new()), Span::new(0, 0));
    if let Some(refused) = limits::refuse_json(source) {
        diagnostics.push(refused);
        return nothing;
    }
    if let Err(error) = serde_json::from_str::<IgnoredAny>(source.text()) {
        diagnostics.push(syntax(source, &error));
        return nothing;
    }
    let mut walk = Walk { source, diagnostics, at: 0 };
    let root = walk.value();
    if matches!(root.value, Value::Table(_)) {
        return root;
    }
    let message = text!("JSON ini harus sebuah objek", "this JSON must be an object");
    let help = text!("apit dengan {{ dan }}", "put it between {{ and }}");
    diagnostics.push(Diagnostic::new(Code::WrongType, message).help(help).at(source, root.span));
    nothing
}

fn syntax(source: &Source, error: &serde_json::Error) -> Diagnostic {
    let full = error.to_string();
    let words = full.split(" at line ").next().unwrap_or_default();
    let message = text!("JSON di sini tidak sah ({words})", "this is not valid JSON: {words}");
    // serde_json counts columns in bytes, from 1, and points at the last byte it took.
    let line_start = source.line_start(error.line());
    let mut start = (line_start + error.column().saturating_sub(1)).min(source.text().len());
    while !source.text().is_char_boundary(start) {
        start -= 1;
    }
    let width = source.text().get(start..).and_then(|rest| rest.chars().next()).map_or(0, char::len_utf8);
    Diagnostic::new(Code::JsonSyntax, message)
        .at(source, Span::new(start, start + width))
        .help(text!("periksa koma, tanda kutip dan kurung di sini", "check commas, quotes and brackets here"))
}

struct Walk<'a> {
    source: &'a Source,
    diagnostics: &'a mut Diagnostics,
    at: usize,
}

impl Walk<'_> {
    fn peek(&self) -> Option<u8> {
        self.source.text().as_bytes().get(self.at).copied()
    }

    fn skip(&mut self, is_skipped: impl Fn(u8) -> bool) {
        while self.peek().is_some_and(&is_skipped) {
            self.at += 1;
        }
    }

    /// Goes over blanks and the separators, whose right order is known.
    fn skip_between(&mut self) {
        self.skip(|byte| matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | b',' | b':'));
    }

    fn value(&mut self) -> Spanned<Value> {
        self.skip_between();
        let start = self.at;
        let value = match self.peek() {
            Some(b'{') => self.object(),
            Some(b'[') => self.array(),
            Some(b'"') => self.text().map_or(Value::Invalid, |text| Value::Text(text.value)),
            _ => self.word(),
        };
        Spanned::new(value, Span::new(start, self.at))
    }

    fn array(&mut self) -> Value {
        let mut items = Vec::new();
        self.at += 1;
        loop {
            self.skip_between();
            match self.peek() {
                Some(b']') | None => {
                    self.at += 1;
                    return Value::Array(items);
                }
                Some(_) => items.push(self.value()),
            }
        }
    }

    fn object(&mut self) -> Value {
        let mut entries: Vec<Entry> = Vec::new();
        let mut seen: Map<String, Span> = Map::new();
        self.at += 1;
        loop {
            self.skip_between();
            if matches!(self.peek(), Some(b'}') | None) {
                self.at += 1;
                return Value::Table(entries);
            }
            let key = self.text();
            let value = self.value();
            let Some(key) = key else { continue };
            if let Some(first) = seen.insert(key.value.clone(), key.span) {
                self.duplicate(&key, first);
            } else {
                entries.push(Entry { key, value });
            }
        }
    }

    fn duplicate(&mut self, key: &Spanned<String>, first: Span) {
        let name = &key.value;
        let mut diagnostic = Diagnostic::new(
            Code::DuplicateKey,
            text!(
                "kunci \"{name}\" sudah ada di objek ini",
                "the key \"{name}\" stands in this object already"
            ),
        )
        .help(text!("hapus salah satu", "remove one of them"));
        if !self.diagnostics.is_full() {
            diagnostic = diagnostic.label(self.source, first, text!("pertama kali di sini", "first here"));
        }
        self.diagnostics.push_at(diagnostic, self.source, key.span);
    }

    /// A text with its quotes.
    fn text(&mut self) -> Option<Spanned<String>> {
        let start = self.at;
        self.at += 1;
        while let Some(byte) = self.peek() {
            self.at += match byte {
                b'\\' => 2,
                _ => 1,
            };
            if byte == b'"' {
                break;
            }
        }
        let span = Span::new(start, self.at);
        let raw = self.source.text().get(start..self.at).unwrap_or_default();
        match serde_json::from_str::<String>(raw) {
            Ok(text) => Some(Spanned::new(text, span)),
            // Half of a surrogate pair: the syntax is right, but there is no such character.
            Err(_) => {
                let message = text!("urutan \\u ini bukan huruf", "this \\u sequence is no character");
                let help = text!("tulis hurufnya sendiri", "write the character itself");
                let diagnostic = Diagnostic::new(Code::JsonSyntax, message).help(help);
                self.diagnostics.push_at(diagnostic, self.source, span);
                None
            }
        }
    }

    /// `null`, `true`, `false` or a number.
    fn word(&mut self) -> Value {
        let start = self.at;
        self.skip(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.'));
        // Never stand still, whatever comes.
        self.at = self.at.max(start + 1);
        let raw = self.source.text().get(start..self.at).unwrap_or_default();
        match raw {
            "null" => Value::Null,
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            _ => match usable(decimal(raw).unwrap_or(f64::NAN)) {
                Ok(value) => Value::Number { value, integer: !raw.contains(['.', 'e', 'E']) },
                Err(diagnostic) => {
                    self.diagnostics.push_at(*diagnostic, self.source, Span::new(start, self.at));
                    Value::Invalid
                }
            },
        }
    }
}
