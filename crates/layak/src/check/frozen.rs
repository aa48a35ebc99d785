//! How conditions travel in the frozen form of rules: the part of the file that they show, with places that count from its start.

use super::term::{Condition, Term};
use crate::source::{Source, Span};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::borrow::Cow;

/// A condition by itself.
#[derive(Serialize, Deserialize)]
struct Frozen<'c> {
    /// What stands in the file, from the first to the last place of the term.
    shown: Cow<'c, str>,
    /// What is meant, where quotes and escapes make it differ.
    text: Option<Cow<'c, str>>,
    term: Cow<'c, Term>,
}

impl Serialize for Condition {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut place = self.term.span;
        self.term.walk(&mut |term| place = place.to(term.span));
        let mut term = self.term.clone();
        term.shift_back(place.start);
        let shown = self.source.text().get(place.start..place.end).unwrap_or_default();
        let text = (shown != self.text).then_some(Cow::Borrowed(self.text.as_str()));
        Frozen { shown: shown.into(), text, term: Cow::Owned(term) }.serialize(to)
    }
}

impl<'de> Deserialize<'de> for Condition {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let Frozen { shown, text, term } = Frozen::deserialize(from)?;
        let text = text.map_or_else(|| shown.clone().into_owned(), Cow::into_owned);
        Ok(Self { source: Source::new("", shown), text, term: term.into_owned() })
    }
}

impl Term {
    /// Counts places from `start` on; none lies before it.
    fn shift_back(&mut self, start: usize) {
        let Span { start: first, end } = self.span;
        self.span = Span::new(first.saturating_sub(start), end.saturating_sub(start));
        self.parts_mut().into_iter().for_each(|part| part.shift_back(start));
    }
}
