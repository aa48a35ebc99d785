//! Texts that people wrote, and places in them.

use std::sync::Arc;

/// A half-open range of bytes in one source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Span {
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
}

impl Span {
    /// The bytes from `start` up to `end`.
    #[must_use]
    pub fn new(start: usize, end: usize) -> Self {
        Self { start, end }
    }

    /// The smallest span that covers both.
    #[must_use]
    pub fn to(self, other: Self) -> Self {
        Self { start: self.start.min(other.start), end: self.end.max(other.end) }
    }

    /// The same span, moved right by `by` bytes.
    #[must_use]
    pub fn shifted(self, by: usize) -> Self {
        Self { start: self.start + by, end: self.end + by }
    }
}

/// A value with the place where it was written.
#[derive(Clone, Debug, PartialEq)]
pub struct Spanned<T> {
    /// What was written.
    pub value: T,
    /// Where: in the source that the surrounding document names.
    pub span: Span,
}

impl<T> Spanned<T> {
    /// Joins a value and its place.
    pub fn new(value: T, span: Span) -> Self {
        Self { value, span }
    }
}

/// One named text: a rule file, a profile. Cheap to clone; diagnostics keep it so that they can show the line.
///
/// ```
/// use layak::Source;
/// let s = Source::new("a.toml", "x = 1\ny = 2\n");
/// assert_eq!(s.line_column(6), (2, 1));
/// ```
#[derive(Clone, Debug)]
pub struct Source(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    name: String,
    text: String,
    /// The byte at which each line starts.
    lines: Vec<usize>,
}

impl Source {
    /// Names a text.
    pub fn new(name: impl Into<String>, text: impl Into<String>) -> Self {
        let text = text.into();
        let lines = std::iter::once(0).chain(text.match_indices('\n').map(|(at, _)| at + 1)).collect();
        Self(Arc::new(Inner { name: name.into(), text, lines }))
    }

    /// The name it was given: a path as the caller wrote it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.0.name
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &str {
        &self.0.text
    }

    /// Line and column of a byte, both from 1; columns count characters.
    #[must_use]
    pub fn line_column(&self, at: usize) -> (usize, usize) {
        let line = self.line_of(at);
        let start = self.0.lines.get(line - 1).copied().unwrap_or(0);
        let column = self.0.text.get(start..at).map_or(1, |before| before.chars().count() + 1);
        (line, column)
    }

    /// The line of a byte, from 1. Unlike the column it is found without reading the line.
    #[must_use]
    pub fn line_of(&self, at: usize) -> usize {
        self.0.lines.partition_point(|&start| start <= at).max(1)
    }

    /// The byte at which a line starts; lines count from 1. Past the last line, the end of the text.
    #[must_use]
    pub fn line_start(&self, line: usize) -> usize {
        self.0.lines.get(line.max(1) - 1).copied().unwrap_or(self.0.text.len())
    }

    /// One line without its line end; lines count from 1. Empty where there is no such line.
    #[must_use]
    pub fn line(&self, line: usize) -> &str {
        let text = self.0.text.get(self.line_start(line)..self.line_start(line + 1)).unwrap_or_default();
        text.trim_end_matches(['\n', '\r'])
    }
}
