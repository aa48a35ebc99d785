//! `[[partner]]`: other workshops, each a small profile of `partner.*` facts.

use super::Partner;
use super::context::Context;
use super::goods::Counted;
use crate::diagnostic::Code;
use crate::parse::value::{Entry, Value};
use crate::source::{Span, Spanned};
use std::collections::BTreeMap;

/// The table of facts that partners answer.
pub(super) const SET: &str = "partner";
/// Keys of a partner that are the engine's own.
pub(super) const KEYS: [&str; 3] = ["id", "unit", "evidence"];

impl Context<'_> {
    /// Reads all partners; ids must differ.
    pub(super) fn partners(&mut self, node: &Spanned<Value>) -> Option<Vec<Partner>> {
        let items = self.reader.list(node)?;
        let mut partners = Vec::new();
        let mut ids: BTreeMap<String, Span> = BTreeMap::new();
        for (index, item) in items.iter().enumerate() {
            let Some(entries) = self.reader.table(item) else { continue };
            let written = item.value.get("id").filter(|node| node.value != Value::Null);
            let id = match written.map(|node| self.filled_text(node)) {
                None => format!("partner-{}", index + 1),
                Some(Some(id)) => id,
                Some(None) => continue,
            };
            let span = written.map_or(item.span, |node| node.span);
            self.refuse_personal_text(&id, span);
            if let Some(first) = ids.insert(id.clone(), span) {
                self.twice(span, Code::DuplicateName, &id, Some(first));
            }
            partners.push(Partner { id, answers: self.partner(entries), history: None });
        }
        Some(partners)
    }

    fn partner(&mut self, entries: &[Entry]) -> super::read::Answers {
        let own = entries.iter().find(|entry| entry.key.value == "unit");
        let own = own.map_or(Counted::Unsaid, |entry| self.goods.declare(&entry.value, &mut self.reader));
        let counted = self.goods.or_product(&own);
        let mut section = super::read::Section::default();
        for entry in entries.iter().filter(|entry| !KEYS.contains(&entry.key.value.as_str())) {
            self.fact_entry(SET, entry, &counted, &KEYS, &mut section);
        }
        let evidence = entries.iter().find(|entry| entry.key.value == "evidence");
        if let Some(evidence) = evidence.filter(|entry| entry.value.value != Value::Null) {
            self.evidence(&evidence.value, Some(SET), &mut section);
        }
        section.answers
    }
}
