//! Records whose keys are all fixed: evidence, waivers, measurements, superseded answers.

use super::Waiver;
use super::context::{Context, did_you_mean, with_help};
use super::day::Day;
use super::{Measurement, Profile};
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::reader::{Read, Reader, Rule};
use crate::parse::record::record;
use crate::parse::value::Value;
use crate::source::Spanned;
use crate::text::text;
use crate::unit::Unit;
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
        note: Option<String>,
    }

    /// An authority lets a rule pass.
    struct WaiverDoc {
        /// Full id of the rule.
        rule: Spanned<String>,
        /// Who.
        authority: String,
        /// Why.
        reason: String,
        /// Last day.
        until: Day,
    }

    /// Measured values of one characteristic.
    struct MeasurementDoc {
        /// Its own id.
        id: String,
        /// What was measured.
        characteristic: String,
        /// In which unit.
        unit: Option<Spanned<Value>>,
        /// One value per item, in the order measured.
        values: Vec<f64> => Rule::FILLED,
    }

    /// An answer that another has replaced: history, never evaluated.
    struct SupersededDoc {
        /// Path of the fact.
        fact: Spanned<String>,
        /// What was answered.
        value: Anything,
        /// How well it was proved.
        level: EvidenceLevel,
        /// Who gave it.
        by: Option<Spanned<String>>,
        /// When it was given.
        on: Option<Day>,
        /// Why it was replaced.
        reason: Option<String>,
    }
}

/// Any value but none.
#[derive(Clone, Debug)]
struct Anything;

impl Read for Anything {
    fn read(node: &Spanned<Value>, reader: &mut Reader<'_>) -> Option<Self> {
        if node.value == Value::Null {
            reader.wrong_type(node, &text!("jawaban lama", "an old answer"));
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
            let id = &doc.rule.value;
            if self.checked.rules.iter().any(|rule| rule.id == *id) || self.reader.diagnostics.is_full() {
                continue;
            }
            let ids: Vec<&str> = self.checked.rules.iter().map(|rule| rule.id.as_str()).collect();
            let message = text!("tidak ada aturan \"{id}\"", "there is no rule \"{id}\"");
            let diagnostic = Diagnostic::new(Code::UnknownRule, message);
            self.report(doc.rule.span, with_help(diagnostic, did_you_mean(id, &ids)));
        }
        let waiver = |doc: WaiverDoc| Waiver {
            rule: doc.rule.value,
            authority: doc.authority,
            reason: doc.reason,
            until: doc.until.0,
        };
        docs.into_iter().map(waiver).collect()
    }

    /// `[[measurement]]`
    pub(super) fn measurements(&mut self, node: &Spanned<Value>) -> Option<Vec<Measurement>> {
        let items = self.reader.list(node)?;
        let mut found: Vec<Measurement> = Vec::new();
        for item in items {
            let unit = match item.value.get("unit") {
                Some(node) if node.value != Value::Null => self.unit(node),
                _ => Some(Unit::none()),
            };
            let doc = MeasurementDoc::read(item, &mut self.reader);
            let (Some(unit), Some(doc)) = (unit, doc) else { continue };
            if found.iter().any(|other| other.id == doc.id) {
                let span = item.value.get("id").map_or(item.span, |id| id.span);
                self.twice(span, Code::DuplicateName, &doc.id, None);
            }
            let MeasurementDoc { id, characteristic, values, .. } = doc;
            found.push(Measurement { id, characteristic, unit, values });
        }
        Some(found)
    }

    /// `[[superseded]]`: only its shape is checked.
    pub(super) fn superseded(&mut self, node: &Spanned<Value>) {
        let docs: Vec<SupersededDoc> = Vec::read(node, &mut self.reader).unwrap_or_default();
        for doc in docs {
            if self.fact(&doc.fact.value).is_none() {
                self.unknown_fact(&doc.fact.value, doc.fact.span);
            }
            if let Some(by) = doc.by {
                self.refuse_personal_text(&by.value, by.span);
            }
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
