//! What is wrong with a text that somebody wrote: stable code, place, one sentence, help.

mod code;
mod plain;

pub use code::Code;

use crate::order::Arrange;
use crate::source::{Source, Span};
use crate::text::{Text, text};
use serde::{Deserialize, Serialize};

/// How bad it is.
///
/// ```
/// use layak::{Code, Level};
/// assert_eq!(Code::UnitMismatch.level(), Level::Error);
/// assert_eq!(Code::RetiredFact.level(), Level::Warning);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Level {
    /// The text is refused.
    Error,
    /// The text is accepted, and somebody should look.
    Warning,
}

/// A place in a source, ready to be shown: lines and columns from 1, columns in characters, bytes half-open.
///
/// ```
/// let found = layak::Rules::check([("x/set.toml", "[set]\nid = 1\n")]);
/// let place = found.iter().find_map(|d| d.span.as_ref().filter(|p| p.line == 2)).ok_or("no place")?;
/// assert_eq!((place.file.as_str(), place.column, place.text.as_str()), ("x/set.toml", 6, "id = 1"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Place {
    /// The name the caller gave to the text.
    pub file: String,
    /// Line of the first character.
    pub line: usize,
    /// Column of the first character.
    pub column: usize,
    /// First byte.
    pub start: usize,
    /// One past the last byte.
    pub end: usize,
    /// The line, so that a surface without the file can show it; cut with `…` where it is very long.
    pub text: String,
}

/// A second place that helps to understand the first.
///
/// ```
/// let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// let text = r#"{ "legality": { "npwp": true, "npwp": false } }"#;
/// let refused = engine.read_json("contoh.json", text).err().ok_or("accepted")?;
/// let first = refused.diagnostics.iter().find_map(|diagnostic| diagnostic.labels.first()).ok_or("no label")?;
/// assert_eq!((first.span.column, first.message.en.as_str()), (17, "first here"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Label {
    /// Where.
    pub span: Place,
    /// What is to be seen there.
    pub message: Text,
}

/// One mistake. Collected, never thrown: a run shows all of them.
///
/// ```
/// let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// let refused = engine.read_toml("contoh.toml", "legality.npwp = 'ya'").err().ok_or("accepted")?;
/// let diagnostic = refused.diagnostics.first().ok_or("no reason")?;
/// assert_eq!(diagnostic.code, layak::Code::WrongType);
/// assert_eq!(diagnostic.span.as_ref().map(|place| place.column), Some(17));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Diagnostic {
    /// Stable name; `layak explain CODE` prints its paragraph.
    pub code: Code,
    /// Refused, or only noticed.
    pub severity: Level,
    /// One lower-case sentence.
    pub message: Text,
    /// Where in the text.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub span: Option<Place>,
    /// JSON pointer or dotted path, where the input had no text of its own.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub pointer: Option<String>,
    /// What to do about it.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    pub help: Option<Text>,
    /// Further places.
    #[serde(skip_serializing_if = "Vec::is_empty", default)]
    pub labels: Vec<Label>,
}

impl Diagnostic {
    /// A diagnostic without a place; the code says how severe it is.
    #[must_use]
    pub(crate) fn new(code: Code, message: Text) -> Self {
        Self {
            code,
            severity: code.level(),
            message,
            span: None,
            pointer: None,
            help: None,
            labels: Vec::new(),
        }
    }

    /// Points at bytes of a source.
    #[must_use]
    pub(crate) fn at(mut self, source: &Source, span: Span) -> Self {
        self.span = Some(Place::new(source, span));
        self
    }

    /// Points into a value that has no text, such as JSON.
    #[doc(hidden)]
    #[must_use]
    pub fn at_pointer(mut self, pointer: impl Into<String>) -> Self {
        self.pointer = Some(pointer.into());
        self
    }

    /// Says what to do.
    #[must_use]
    pub(crate) fn help(mut self, help: Text) -> Self {
        self.help = Some(help);
        self
    }

    /// Adds a second place.
    #[must_use]
    pub(crate) fn label(mut self, source: &Source, span: Span, message: Text) -> Self {
        self.labels.push(Label { span: Place::new(source, span), message });
        self
    }
}

/// Characters of a line that a place keeps: many mistakes in one endless line must not multiply its size.
const LINE_SHOWN: usize = 400;

/// Diagnostics of one run that are kept: past this, mending the first ones comes first.
const MOST: usize = 1_000;

impl Place {
    /// Looks up line and column.
    #[must_use]
    pub(crate) fn new(source: &Source, span: Span) -> Self {
        let (line, column) = source.line_column(span.start);
        let text = source.line(line);
        let text = match text.char_indices().nth(LINE_SHOWN) {
            Some((cut, _)) => format!("{}…", text.get(..cut).unwrap_or_default()),
            None => text.to_owned(),
        };
        Self { file: source.name().to_owned(), line, column, start: span.start, end: span.end, text }
    }
}

/// Diagnostics of one run, in the order found.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics(Vec<Diagnostic>);

impl Diagnostics {
    /// Nothing found yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds one. After a thousand only a single note is added that there are more.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        if self.0.len() < MOST {
            self.0.push(diagnostic);
            return;
        }
        let severity = diagnostic.severity;
        match self.0.get_mut(MOST) {
            Some(note) => note.severity = note.severity.min(severity),
            None => {
                let message = text!(
                    "masih ada kesalahan lain; hanya {MOST} yang pertama ditampilkan",
                    "there are more mistakes; only the first {MOST} are shown"
                );
                let mut note = Diagnostic::new(Code::TooManyMistakes, message);
                note.severity = severity;
                note.help = Some(text!("perbaiki dulu yang pertama", "mend the first ones first"));
                self.0.push(note);
            }
        }
    }

    /// True if further diagnostics will only be counted: then finding their line is wasted time.
    #[must_use]
    pub fn is_full(&self) -> bool {
        self.0.len() >= MOST
    }

    /// Adds one with its place.
    pub fn push_at(&mut self, diagnostic: Diagnostic, source: &Source, span: Span) {
        if self.is_full() {
            self.push(diagnostic);
        } else {
            self.push(diagnostic.at(source, span));
        }
    }

    /// Adds all of another run.
    pub fn extend(&mut self, other: Self) {
        for diagnostic in other.0 {
            self.push(diagnostic);
        }
    }

    /// True if at least one refuses the text.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.0.iter().any(|d| d.severity == Level::Error)
    }

    /// True if nothing more would be kept or change what is known: a walk over a huge text need not go on.
    #[must_use]
    pub fn is_overfull(&self) -> bool {
        self.0.get(MOST).is_some_and(|note| note.severity == Level::Error)
    }

    /// All, in order.
    #[must_use]
    pub fn as_slice(&self) -> &[Diagnostic] {
        &self.0
    }

    /// Hands them out: sorted by file and place, each only once.
    #[must_use]
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        let key = |d: &Diagnostic| {
            let place = d.span.as_ref().map(|p| (p.file.clone(), p.start, p.end));
            (place, d.pointer.clone(), d.code.slug(), d.message.en.clone())
        };
        self.0.arrange_by_key(key);
        self.0.dedup();
        self.0
    }
}
