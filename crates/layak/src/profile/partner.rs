//! `[[partner]]`: other workshops, each a small profile of `partner.*` facts with a history of its own.

use super::Partner;
use super::context::Context;
use super::goods::Counted;
use super::history::{self, PARTNER_CAPACITY};
use super::lists::given;
use super::measurement::OWN;
use super::read::Section;
use crate::diagnostic::{Code, Diagnostic};
use crate::order::Map;
use crate::parse::value::Value;
use crate::source::{Span, Spanned};
use crate::text::text;

/// The table of facts that partners answer.
pub(super) const SET: &str = "partner";
/// Keys of a partner that are the engine's own.
pub(super) const KEYS: [&str; 6] =
    ["id", "unit", "evidence", history::KEYS[0], history::KEYS[1], history::KEYS[2]];

impl Context<'_> {
    /// One partner, whose place in the list is `index`; ids must differ.
    pub(super) fn partner(
        &mut self,
        index: usize,
        item: &Spanned<Value>,
        ids: &mut Map<String, Span>,
    ) -> Option<Partner> {
        let entries = self.reader.table(item)?;
        let written = given(&item.value, "id");
        let id = match written {
            None => default_id(index),
            Some(node) => self.filled_text(node)?,
        };
        let id = Spanned::new(id, written.map_or(item.span, |node| node.span));
        self.refuse_personal_text(&id.value, id.span);
        self.named_once(ids, &id);
        if id.value == OWN {
            let message = text!(
                "mitra tidak boleh bernama \"{OWN}\": itu berarti bengkel sendiri",
                "no partner may be called \"{OWN}\": that is the enterprise's own workshop"
            );
            let help = text!("beri nama lain", "give it another name");
            self.report(id.span, Diagnostic::new(Code::DuplicateName, message).help(help));
        }
        let own = given(&item.value, "unit");
        let own = own.map_or(Counted::Unsaid, |node| self.goods.declare(node, &mut self.reader));
        let counted = self.goods.or_product(&own);
        let mut section = Section::default();
        for entry in entries.iter().filter(|entry| !KEYS.contains(&entry.key.value.as_str())) {
            self.fact_entry(SET, entry, &counted, &KEYS, &mut section);
        }
        if let Some(evidence) = given(&item.value, "evidence") {
            self.evidence(evidence, Some(SET), &mut section);
        }
        let history = self.history(item, &counted);
        self.months_within(section.placed(self, PARTNER_CAPACITY), history.as_ref(), &item.value);
        Some(Partner { id: id.value, answers: section.answers, history })
    }
}

/// The id of a partner that names none.
fn default_id(index: usize) -> String {
    format!("partner-{}", index + 1)
}

/// Default ids for every place in the list.
pub(super) fn default_ids(root: &Value) -> Vec<String> {
    match given(root, SET).map(|node| &node.value) {
        Some(Value::Array(items)) => (0..items.len()).map(default_id).collect(),
        _ => Vec::new(),
    }
}
