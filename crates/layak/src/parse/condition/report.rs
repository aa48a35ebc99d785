//! Turns mistakes at bytes of a condition into diagnostics at bytes of the file that holds it.

use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{Source, Span};
use crate::text::Text;

/// More mistakes than this in one condition are noise: the author mends the first ones and looks again.
const MAX_MISTAKES: usize = 8;

/// Where lexer and parser put what they find. At most one mistake is told for each place: the first is the cause.
pub(super) struct Report<'a> {
    source: &'a Source,
    at: &'a dyn Fn(usize) -> usize,
    diagnostics: &'a mut Diagnostics,
    starts: Vec<usize>,
    closed: bool,
}

impl<'a> Report<'a> {
    pub(super) fn new(
        source: &'a Source,
        at: &'a dyn Fn(usize) -> usize,
        diagnostics: &'a mut Diagnostics,
    ) -> Self {
        Self { source, at, diagnostics, starts: Vec::new(), closed: false }
    }

    /// The place in the file.
    pub(super) fn place(&self, local: Span) -> Span {
        Span::new((self.at)(local.start), (self.at)(local.end))
    }

    /// Tells a mistake at bytes of the condition.
    pub(super) fn error(&mut self, code: Code, local: Span, message: Text, help: Text) {
        self.push(local, |report| {
            Diagnostic::new(code, message).at(report.source, report.place(local)).help(help)
        });
    }

    /// Tells a mistake that a second place explains.
    pub(super) fn error_with(
        &mut self,
        code: Code,
        local: Span,
        message: Text,
        help: Text,
        label: (Span, Text),
    ) {
        self.push(local, |report| {
            Diagnostic::new(code, message).at(report.source, report.place(local)).help(help).label(
                report.source,
                report.place(label.0),
                label.1,
            )
        });
    }

    /// From here on nothing is told: what follows would only repeat the last mistake in other words.
    pub(super) fn close(&mut self) {
        self.closed = true;
    }

    /// True if anything was wrong.
    pub(super) fn failed(&self) -> bool {
        !self.starts.is_empty()
    }

    fn push(&mut self, local: Span, diagnostic: impl FnOnce(&Self) -> Diagnostic) {
        if self.closed || self.starts.len() >= MAX_MISTAKES || self.starts.contains(&local.start) {
            return;
        }
        let diagnostic = diagnostic(self);
        self.starts.push(local.start);
        self.diagnostics.push(diagnostic);
    }
}
