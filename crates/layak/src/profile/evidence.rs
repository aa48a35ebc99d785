//! `[evidence."fact.path"]`: what proves an answer, put beside it.

use super::context::Context;
use super::read::Section;
use super::records::EvidenceDoc;
use crate::check::model::{FactId, Origin};
use crate::diagnostic::{Code, Diagnostic};
use crate::order::Map;
use crate::parse::reader::Read;
use crate::parse::value::Value;
use crate::source::{Span, Spanned};
use crate::text::text;

impl Context<'_> {
    /// Puts evidence to the answers of a profile, or of a partner, whose facts may be named without their table.
    pub(super) fn evidence(&mut self, node: &Spanned<Value>, table: Option<&str>, section: &mut Section) {
        let mut seen = Map::new();
        for entry in self.reader.table(node).unwrap_or_default() {
            let Some(id) = self.proved(&entry.key, table, section, &mut seen) else { continue };
            let Some(doc) = EvidenceDoc::read(&entry.value, &mut self.reader) else { continue };
            for text in [&doc.by, &doc.note].into_iter().flatten() {
                self.refuse_personal_text(&text.value, text.span);
            }
            if let Some(answer) = section.answers.get_mut(&id) {
                answer.level = doc.level;
                answer.by = doc.by.map(|by| by.value);
                answer.on = doc.on.map(|day| day.0);
                answer.expires = doc.expires.map(|day| day.0);
                answer.note = doc.note.map(|note| note.value);
            }
        }
    }

    /// The fact that an entry is about, if evidence for it makes sense.
    fn proved(
        &mut self,
        key: &Spanned<String>,
        table: Option<&str>,
        section: &Section,
        seen: &mut Map<FactId, Span>,
    ) -> Option<FactId> {
        let path = match table {
            Some(table) if !key.value.contains('.') => format!("{table}.{}", key.value),
            _ => key.value.clone(),
        };
        let Some((id, fact)) = self.fact(&path) else {
            self.unknown_fact(&path, key.span);
            return None;
        };
        if let Some(first) = seen.insert(id, key.span) {
            self.twice(key.span, Code::DuplicateKey, &path, Some(first));
            return None;
        }
        if fact.retired {
            self.retired(&path, key.span);
            return None;
        }
        // An answer that was refused has a place; its mistake is reported already.
        if fact.origin == Origin::Measure || !section.spans.contains_key(&id) {
            let message = text!(
                "bukti untuk \"{path}\", tetapi jawabannya tidak ada",
                "evidence for \"{path}\", which is not answered"
            );
            let help =
                text!("isi jawabannya, atau hapus bukti ini", "give the answer, or remove this evidence");
            self.report(key.span, Diagnostic::new(Code::EvidenceWithoutAnswer, message).help(help));
        }
        Some(id)
    }
}
