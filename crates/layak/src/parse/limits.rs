//! Limits on what is read at all, checked on tokens before any tree is built: no input can exhaust stack or memory.

use crate::diagnostic::{Code, Diagnostic};
use crate::source::{Source, Span};
use crate::text::text;
use toml_parser::lexer::TokenKind;

/// Bytes of one text.
pub const MAX_BYTES: usize = 1 << 20;
/// Tables and lists inside one another.
pub const MAX_DEPTH: usize = 64;
/// Keys and list entries of one text.
pub const MAX_ENTRIES: usize = 100_000;

/// Refuses a TOML text that is too large, too deep or too long.
pub(crate) fn refuse_toml(source: &Source) -> Option<Diagnostic> {
    refuse_size(source).or_else(|| scan_toml(source))
}

/// Refuses a JSON text that is too large, too deep or too long.
pub(crate) fn refuse_json(source: &Source) -> Option<Diagnostic> {
    refuse_size(source).or_else(|| scan_json(source))
}

/// Refuses a JSON value that is too deep or too long to be written as text.
pub(crate) fn refuse_value(root: &serde_json::Value) -> Option<Diagnostic> {
    let mut open = vec![(root, 0_usize)];
    let mut entries = 0_usize;
    while let Some((value, depth)) = open.pop() {
        entries += 1;
        if depth > MAX_DEPTH {
            return Some(too_deep());
        }
        if entries > MAX_ENTRIES {
            return Some(too_many_entries());
        }
        match value {
            serde_json::Value::Array(items) => open.extend(items.iter().map(|item| (item, depth + 1))),
            serde_json::Value::Object(map) => open.extend(map.values().map(|item| (item, depth + 1))),
            _ => {}
        }
    }
    None
}

fn refuse_size(source: &Source) -> Option<Diagnostic> {
    let bytes = source.text().len();
    (bytes > MAX_BYTES).then(|| {
        let message = text!(
            "teks ini {bytes} byte; paling banyak {MAX_BYTES}",
            "this text has {bytes} bytes; at most {MAX_BYTES} are read"
        );
        Diagnostic::new(Code::TextTooLarge, message)
            .at(source, Span::new(0, 0))
            .help(text!("bagi menjadi beberapa berkas", "split it into several files"))
    })
}

fn too_deep() -> Diagnostic {
    Diagnostic::new(
        Code::TooDeep,
        text!(
            "tabel atau daftar bersarang lebih dari {MAX_DEPTH} tingkat",
            "tables or lists are nested more than {MAX_DEPTH} deep"
        ),
    )
    .help(text!("ratakan susunannya", "flatten it"))
}

fn too_many_entries() -> Diagnostic {
    Diagnostic::new(
        Code::TooManyEntries,
        text!(
            "teks ini berisi lebih dari {MAX_ENTRIES} kunci dan isi daftar",
            "this text has more than {MAX_ENTRIES} keys and list entries"
        ),
    )
    .help(text!("bagi menjadi beberapa berkas", "split it into several files"))
}

/// Depth of TOML counts headers, dotted keys and brackets, because each makes a level of the tree. Closing brackets
/// that do not match are ignored, so a broken text is judged deeper rather than shallower.
#[derive(Default)]
struct TomlDepth {
    /// Levels below each bracket that is open, and whether it is a list.
    open: Vec<(usize, bool)>,
    /// Levels of the last header.
    header: usize,
    /// Brackets of a header being read.
    header_brackets: usize,
    /// Dots of the key being read.
    dots: usize,
    /// Levels of the key whose value is being read.
    key: usize,
    in_value: bool,
}

impl TomlDepth {
    fn now(&self) -> usize {
        self.open.last().map_or(self.header, |(depth, _)| *depth) + self.key + self.dots
    }

    fn token(&mut self, kind: TokenKind) {
        match kind {
            TokenKind::Dot => self.dots += 1,
            TokenKind::Equals => {
                self.key = self.dots + 1;
                self.dots = 0;
                self.in_value = true;
            }
            TokenKind::LeftSquareBracket if self.open.is_empty() && !self.in_value => {
                self.header_brackets += 1;
                self.header = 0;
            }
            TokenKind::LeftSquareBracket | TokenKind::LeftCurlyBracket => {
                let list = matches!(kind, TokenKind::LeftSquareBracket);
                self.open.push((self.now() + usize::from(list || self.key == 0), list));
                self.next_item();
            }
            TokenKind::RightSquareBracket | TokenKind::RightCurlyBracket => {
                let list = matches!(kind, TokenKind::RightSquareBracket);
                if self.open.last().is_some_and(|(_, open)| *open == list) {
                    self.open.pop();
                    self.next_item();
                }
            }
            TokenKind::Comma => self.next_item(),
            TokenKind::Newline if self.open.is_empty() => {
                if self.header_brackets > 0 {
                    self.header = self.dots + self.header_brackets;
                    self.header_brackets = 0;
                }
                self.next_item();
                self.in_value = false;
            }
            _ => {}
        }
    }

    fn next_item(&mut self) {
        self.dots = 0;
        self.key = 0;
    }

    fn in_list(&self) -> bool {
        self.open.last().is_some_and(|(_, list)| *list)
    }
}

fn scan_toml(source: &Source) -> Option<Diagnostic> {
    let mut depth = TomlDepth::default();
    let mut entries = 0_usize;
    for token in toml_parser::Source::new(source.text()).lex() {
        let kind = token.kind();
        // A key has an equals sign, a header or list a bracket, and each further entry of a list a comma.
        let counts = match kind {
            TokenKind::Equals | TokenKind::LeftSquareBracket => true,
            TokenKind::Comma => depth.in_list(),
            _ => false,
        };
        entries += usize::from(counts);
        depth.token(kind);
        let span = Span::new(token.span().start(), token.span().end());
        if depth.now() > MAX_DEPTH {
            return Some(too_deep().at(source, span));
        }
        if entries > MAX_ENTRIES {
            return Some(too_many_entries().at(source, span));
        }
    }
    None
}

fn scan_json(source: &Source) -> Option<Diagnostic> {
    let (mut depth, mut entries) = (0_usize, 0_usize);
    let (mut in_text, mut escaped) = (false, false);
    for (at, byte) in source.text().bytes().enumerate() {
        if in_text {
            in_text = escaped || byte != b'"';
            escaped = !escaped && byte == b'\\';
            continue;
        }
        match byte {
            b'"' => in_text = true,
            b'[' | b'{' => depth += 1,
            b']' | b'}' => depth = depth.saturating_sub(1),
            b',' => entries += 1,
            _ => {}
        }
        let span = Span::new(at, at + 1);
        if depth > MAX_DEPTH {
            return Some(too_deep().at(source, span));
        }
        if entries >= MAX_ENTRIES {
            return Some(too_many_entries().at(source, span));
        }
    }
    None
}
