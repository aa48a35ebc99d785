//! From a byte of a TOML text back to the byte of the file that it came from.

use crate::source::{Source, Span};

/// Where each byte of an unescaped text stands in the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Offsets {
    /// Byte `i` stands at `start + i`.
    Plain { start: usize },
    /// Byte `i` stands at `map[i]`; the end of the text at `end`.
    Mapped { map: Vec<usize>, end: usize },
}

impl Offsets {
    /// For the text that stands at `span`, quotes included, and reads `text` once its escapes are resolved.
    pub(crate) fn new(source: &Source, span: Span, text: &str) -> Self {
        let raw = source.text().get(span.start..span.end).unwrap_or_default();
        if !raw.starts_with(['"', '\'']) {
            // No text of a TOML file: every byte of it stands where the value stands.
            return Self::Mapped { map: Vec::new(), end: span.start };
        }
        let plain = Self::Plain { start: span.start + 1 };
        let long = raw.starts_with("\"\"\"") || raw.starts_with("'''");
        let escaped = raw.starts_with('"') && raw.contains('\\');
        if !long && !escaped {
            return plain;
        }
        let quotes = if long { 3 } else { 1 };
        let inner = raw.get(quotes..raw.len().saturating_sub(quotes)).unwrap_or_default();
        // The first line end of a long text does not belong to it.
        let trimmed = if long { inner.strip_prefix("\r\n").or(inner.strip_prefix('\n')) } else { None };
        let inner_start = span.start + quotes + inner.len() - trimmed.unwrap_or(inner).len();
        let map = map(trimmed.unwrap_or(inner), inner_start, raw.starts_with('"'));
        // A text with a mistake of syntax may have been read otherwise; the start of it is then near enough.
        if map.len() != text.len() {
            return plain;
        }
        Self::Mapped { map, end: span.end.saturating_sub(quotes) }
    }

    /// The byte of the file for a byte of the text; at and past its end, the closing quote.
    pub(crate) fn at(&self, index: usize) -> usize {
        match self {
            Self::Plain { start } => start + index,
            Self::Mapped { map, end } => map.get(index).copied().unwrap_or(*end),
        }
    }
}

fn map(inner: &str, start: usize, escapes: bool) -> Vec<usize> {
    let mut map = Vec::with_capacity(inner.len());
    let mut chars = inner.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if c != '\\' || !escapes {
            map.extend((0..c.len_utf8()).map(|byte| start + at + byte));
            continue;
        }
        let digits = match chars.next().map(|(_, kind)| kind) {
            Some('x') => 2,
            Some('u') => 4,
            Some('U') => 8,
            Some(' ' | '\t' | '\n' | '\r') => {
                // A backslash at the end of a line swallows blanks and line ends.
                while chars.next_if(|(_, c)| matches!(c, ' ' | '\t' | '\n' | '\r')).is_some() {}
                continue;
            }
            _ => {
                map.push(start + at);
                continue;
            }
        };
        let code = (0..digits).filter_map(|_| chars.next()).map(|(_, c)| c).collect::<String>();
        let letter = u32::from_str_radix(&code, 16).ok().and_then(char::from_u32);
        map.extend(std::iter::repeat_n(start + at, letter.map_or(1, char::len_utf8)));
    }
    map
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::Diagnostics;
    use crate::parse::input::Input;

    /// Reads `x = …` and says where the byte of the text before which `needle` stands is in the file.
    fn file_place_of(toml: &str, needle: &str) -> usize {
        let source = Source::new("x.toml", toml);
        let mut diagnostics = Diagnostics::new();
        let input = Input::from_toml(&source, &mut diagnostics);
        assert!(diagnostics.as_slice().is_empty(), "{diagnostics:?}");
        let value = input.root.value.get("x").unwrap();
        let text = value.value.as_text().unwrap();
        Offsets::new(&source, value.span, text).at(text.find(needle).unwrap())
    }

    #[test]
    fn every_way_to_write_a_text_leads_back_to_the_file() {
        for toml in [
            "x = \"a == NEEDLE\"",
            "x = 'a == \\ NEEDLE'",
            "x = \"a == \\\"b\\\" && NEEDLE\"",
            "x = \"\\u00e9\\U0001F600\\x41\\te NEEDLE\"",
            "x = \"é😀 NEEDLE\"",
            "x = \"\"\"\na &&\n  NEEDLE\"\"\"",
            "x = \"\"\"\r\na &&\r\n  NEEDLE\"\"\"",
            "x = \"\"\"a \\\n   \n  \\\"b\\\" NEEDLE \"\"\"",
            "x = '''\nif \\ é\nNEEDLE'''",
            "x = '''NEEDLE'''",
        ] {
            assert_eq!(file_place_of(toml, "NEEDLE"), toml.find("NEEDLE").unwrap(), "{toml}");
        }
    }

    #[test]
    fn the_end_is_the_closing_quote() {
        let source = Source::new("x.toml", "x = \"a\\tb\"");
        assert_eq!(Offsets::new(&source, Span::new(4, 10), "a\tb").at(3), 9);
    }
}
