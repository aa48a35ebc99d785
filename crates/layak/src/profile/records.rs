//! Records about answers and rules: evidence, waivers, superseded answers.

use super::Profile;
use super::Waiver;
use super::context::{Context, did_you_mean, with_help};
use super::day::Day;
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::reader::{Read, Reader, Rule};
use crate::parse::record::record;
use crate::parse::value::Value;
use crate::source::Spanned;
use crate::text::text;
use crate::wire::EvidenceLevel;

record! {
    /// What proves an answer.
    pub(super) struct EvidenceDoc {
        /// How well it is proved.
        level: EvidenceLevel,
        /// Who gave or saw it: an office or a role.
        by: Option<Spanned<String>>,
        /// When it was given or seen.
        on: Option<Day>,
        /// Last day on which it counts.
        expires: Option<Day>,
        /// A remark.
        note: Option<Spanned<String>>,
    }

    /// An authority lets a rule pass.
    struct WaiverDoc {
        /// Full id of the rule.
        rule: Spanned<String>,
        /// Who.
        authority: Spanned<String>,
        /// Why.
        reason: Spanned<String>,
        /// Last day.
        until: Day,
    }
}

/// Keys of an answer that another has replaced.
pub(super) const SUPERSEDED_KEYS: &[&str] = &["fact", "value", "level", "by", "on", "reason"];

/// Any value but none.
#[derive(Clone, Debug)]
struct Anything;

impl Read for Anything {
    fn read(node: &Spanned<Value>, reader: &mut Reader<'_>) -> Option<Self> {
        if node.value == Value::Null {
            reader.wrong_type(node, &text!("jawaban lama", "an old answer"), "\"held\"");
            return None;
        }
        Some(Self)
    }

    #[cfg(feature = "schema")]
    fn schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({})
    }
}

impl Context<'_> {
    /// `[[waiver]]`
    pub(super) fn waivers(&mut self, node: &Spanned<Value>) -> Vec<Waiver> {
        let docs: Vec<WaiverDoc> = Vec::read(node, &mut self.reader).unwrap_or_default();
        for doc in &docs {
            for text in [&doc.authority, &doc.reason] {
                self.refuse_personal_text(&text.value, text.span);
            }
            let id = &doc.rule.value;
            if self.checked.rules.iter().any(|rule| rule.id == *id) || self.reader.diagnostics.is_overfull() {
                continue;
            }
            let ids: Vec<&str> = self.checked.rules.iter().map(|rule| rule.id.as_str()).collect();
            let message = text!("tidak ada aturan \"{id}\"", "there is no rule \"{id}\"");
            let diagnostic = Diagnostic::new(Code::UnknownRule, message);
            self.report(doc.rule.span, with_help(diagnostic, did_you_mean(id, &ids)));
        }
        let waiver = |doc: WaiverDoc| Waiver {
            rule: doc.rule.value,
            authority: doc.authority.value,
            reason: doc.reason.value,
            until: doc.until.0,
        };
        docs.into_iter().map(waiver).collect()
    }

    /// `[[superseded]]`: answers that others have replaced. They are history: their shape is checked, and that is all.
    pub(super) fn superseded(&mut self, node: &Spanned<Value>) {
        for item in self.reader.list(node).unwrap_or_default() {
            self.old_answer(item);
        }
    }

    fn old_answer(&mut self, item: &Spanned<Value>) {
        let Some(entries) = self.reader.table(item) else { return };
        let (reader, span) = (&mut self.reader, item.span);
        reader.known_keys(entries, SUPERSEDED_KEYS);
        let fact = reader.field::<Spanned<String>>(span, entries, "fact", Rule::ANY);
        reader.field::<Anything>(span, entries, "value", Rule::ANY);
        reader.field::<EvidenceLevel>(span, entries, "level", Rule::ANY);
        let by = reader.field::<Option<Spanned<String>>>(span, entries, "by", Rule::ANY).flatten();
        reader.field::<Option<Day>>(span, entries, "on", Rule::ANY);
        let reason = reader.field::<Option<Spanned<String>>>(span, entries, "reason", Rule::ANY).flatten();
        if let Some(fact) = fact.filter(|fact| self.fact(&fact.value).is_none()) {
            self.unknown_fact(&fact.value, fact.span);
        }
        for text in [by, reason].into_iter().flatten() {
            self.refuse_personal_text(&text.value, text.span);
        }
    }

    /// `enterprise.id` and `enterprise.name`, which no digest covers.
    pub(super) fn identity(&mut self, profile: &mut Profile, root: &Value) {
        profile.id = self.identity_text(root, "id");
        profile.name = self.identity_text(root, "name");
    }

    fn identity_text(&mut self, root: &Value, key: &str) -> Option<String> {
        let node = root.get("enterprise")?.value.get(key)?;
        let text = node.value.as_text()?;
        self.refuse_personal_text(text, node.span);
        Some(text.to_owned())
    }
}
