//! A text that was read into a tree, and the way from a place in the tree back to what a person can see.

#[cfg(test)]
mod tests;

use super::from_toml::Damages;
use super::value::{Value, pointer_to};
use super::{from_json, from_toml};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::source::{Source, Span, Spanned};

/// One text as a tree. What could not be read is [`Value::Invalid`] or left out, and reported.
#[derive(Clone, Debug)]
pub struct Input {
    /// The text.
    pub source: Source,
    /// The tree: a table, empty if the text was refused.
    pub root: Spanned<Value>,
    form: Form,
    damage: Damages,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    Toml,
    Json,
    /// A JSON value handed over in memory; its text was made here, and nobody has seen it.
    Bare,
}

impl Input {
    /// Reads TOML.
    pub fn from_toml(source: &Source, diagnostics: &mut Diagnostics) -> Self {
        let read = from_toml::read(source, diagnostics);
        Self { source: source.clone(), root: read.root, form: Form::Toml, damage: read.damage }
    }

    /// A table inside a TOML text that was read already, such as the profile of a case.
    #[must_use]
    pub fn of_part(source: &Source, root: Spanned<Value>) -> Self {
        Self { source: source.clone(), root, form: Form::Toml, damage: Damages::of_refused(false) }
    }

    /// Reads JSON text.
    pub fn from_json(source: &Source, diagnostics: &mut Diagnostics) -> Self {
        let mut found = Diagnostics::new();
        let root = from_json::read(source, &mut found);
        let refused = found.has_errors() && root.value == Value::Table(Vec::new());
        let input =
            Self { source: source.clone(), root, form: Form::Json, damage: Damages::of_refused(refused) };
        input.hand_over(found, diagnostics);
        input
    }

    /// Reads a JSON value that has no text: places become JSON pointers.
    pub fn from_json_value(
        name: impl Into<String>,
        value: &serde_json::Value,
        diagnostics: &mut Diagnostics,
    ) -> Self {
        let refused = super::limits::refuse_value(value);
        let text = if refused.is_some() { "{}".to_owned() } else { value.to_string() };
        let source = Source::new(name, text);
        let mut found = Diagnostics::new();
        let damage = Damages::of_refused(refused.is_some());
        let root = from_json::read(&source, &mut found);
        if let Some(refused) = refused {
            diagnostics.push(refused.at_pointer(""));
        }
        let input = Self { source, root, form: Form::Bare, damage };
        input.hand_over(found, diagnostics);
        input
    }

    /// A table that stands in a TOML text which was read already, such as `given` of a case.
    #[must_use]
    pub fn of_table(source: &Source, root: Spanned<Value>) -> Self {
        Self { source: source.clone(), root, form: Form::Toml, damage: Damages::default() }
    }

    /// Puts a diagnostic at its place: bytes of the text, and for JSON also the pointer.
    #[must_use]
    pub fn place(&self, diagnostic: Diagnostic, span: Span) -> Diagnostic {
        let pointer = || pointer_to(&self.root, span).unwrap_or_default();
        match self.form {
            Form::Toml => diagnostic.at(&self.source, span),
            Form::Json => diagnostic.at(&self.source, span).at_pointer(pointer()),
            Form::Bare => diagnostic.at_pointer(pointer()),
        }
    }

    /// Adds a second place; a value without a text has none to show.
    #[must_use]
    pub fn label(&self, diagnostic: Diagnostic, span: Span, message: crate::Text) -> Diagnostic {
        match self.form {
            Form::Bare => diagnostic,
            Form::Toml | Form::Json => diagnostic.label(&self.source, span, message),
        }
    }

    /// False for a mistake that only follows from one of syntax, which is reported already.
    #[must_use]
    pub fn is_worth_saying(&self, code: Code, span: Span) -> bool {
        let unknowable = code == Code::MissingKey && self.damage.incomplete;
        !unknowable && self.damage.spares(&self.source, span)
    }

    /// Passes on what the JSON reader found, with places as this input shows them.
    fn hand_over(&self, found: Diagnostics, diagnostics: &mut Diagnostics) {
        for mut diagnostic in found.into_sorted() {
            // A key that stands twice is in the tree only once: where the label points.
            let first = diagnostic.labels.first().map(|label| &label.span);
            let place = first.or(diagnostic.span.as_ref());
            diagnostic.pointer =
                place.and_then(|place| pointer_to(&self.root, Span::new(place.start, place.end)));
            if self.damage.incomplete {
                diagnostic.pointer = None;
            }
            if self.form == Form::Bare {
                diagnostic.pointer.get_or_insert_default();
                diagnostic.span = None;
                diagnostic.labels.clear();
            }
            diagnostics.push(diagnostic);
        }
    }
}
