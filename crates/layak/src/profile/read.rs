//! From a text as written to a profile: every table, every key, all mistakes at once.

use super::context::{Context, did_you_mean, with_help};
use super::goods::{Counted, Goods, SECTIONS};
use super::lists::{MOST_EVENTS, MOST_NAMED, given};
use super::{Answer, Profile, canonical, history, season};
use crate::check::Checked;
use crate::check::model::{Fact, FactId, Origin};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::order::Map;
use crate::parse::input::Input;
use crate::parse::reader::Reader;
use crate::parse::value::{Entry, Value};
use crate::source::{Span, Spanned};
use crate::text::{Text, text};
use crate::value::{Possible, Tri};
use crate::wire::EvidenceLevel;

/// Answers by fact.
pub(super) type Answers = Map<FactId, Answer>;

/// Answers with the places of their keys; a fact with a place and no answer was refused.
#[derive(Default)]
pub(super) struct Section {
    pub(super) answers: Answers,
    pub(super) spans: Map<FactId, Span>,
}

impl Section {
    /// The answer to a fact, with the place of its key.
    pub(super) fn placed(&self, context: &Context<'_>, path: &str) -> Option<(&Possible, Span)> {
        let (id, _) = context.fact(path)?;
        Some((&self.answers.get(&id)?.value, *self.spans.get(&id)?))
    }
}

/// Tables and lists of a profile that are the engine's own.
pub(super) const ENGINE: [&str; 9] = [
    "process",
    "partner",
    "specification",
    "measurement",
    "inspection",
    "delivery",
    "waiver",
    "evidence",
    "superseded",
];
/// Those that may name what stands in others, and so are read last.
const LAST: [&str; 2] = ["measurement", "evidence"];

/// Reads a profile. It is fit for use only if no error was reported: what was refused is left out here.
pub fn read(input: &Input, checked: &Checked, diagnostics: &mut Diagnostics) -> Profile {
    let mut reader = Reader::new(input, diagnostics);
    let goods = Goods::read(&input.root.value, &mut reader);
    let mut context = Context { reader, checked, goods };
    let mut profile = Profile::default();
    let mut section = Section::default();
    let root = &input.root.value;
    for entry in root.as_table().unwrap_or_default() {
        if entry.value.value != Value::Null && !LAST.contains(&entry.key.value.as_str()) {
            context.table(entry, &mut profile, &mut section);
        }
    }
    if let Some(node) = given(root, "measurement") {
        profile.measurements = context.measurements(node, root, profile.specifications.as_deref());
    }
    if let Some(evidence) = given(root, "evidence") {
        context.evidence(evidence, None, &mut section);
    }
    if let Some(production) = root.get("production") {
        let capacity = section.placed(&context, history::CAPACITY);
        context.months_within(capacity, profile.history.as_ref(), &production.value);
    }
    context.order_not_denied(&section);
    context.identity(&mut profile, root);
    profile.answers = section.answers;
    profile.goods = context.goods.unit.as_ref().map(|(unit, _)| unit.clone());
    profile.canonical = canonical::text(&profile, checked);
    profile
}

impl Context<'_> {
    fn table(&mut self, entry: &Entry, profile: &mut Profile, section: &mut Section) {
        let Entry { key, value } = entry;
        match key.value.as_str() {
            "process" => profile.processes = self.records(value, MOST_NAMED, Self::process),
            "partner" => {
                let (mut ids, mut index) = (Map::new(), 0..);
                profile.partners = self.records(value, MOST_NAMED, |context, item| {
                    context.partner(index.next().unwrap_or_default(), item, &mut ids)
                });
            }
            "specification" => {
                let mut seen = Map::new();
                profile.specifications =
                    self.records(value, MOST_NAMED, |context, item| context.specification(item, &mut seen));
            }
            "inspection" => profile.inspections = self.records(value, MOST_EVENTS, Self::inspection),
            "delivery" => profile.deliveries = self.records(value, MOST_EVENTS, Self::delivery),
            "waiver" => profile.waivers = self.waivers(value),
            "superseded" => self.superseded(value),
            name if self.is_table(name) => self.facts(name, value, profile, section),
            _ => self.unknown_table(key),
        }
    }

    /// A table of facts, present or past, of a set that the programme may or may not select, or of measures.
    fn is_table(&self, name: &str) -> bool {
        let prefix = format!("{name}.");
        SECTIONS.contains(&name)
            || self.checked.sets.iter().any(|set| set.id == name)
            || self.checked.by_path.from(&prefix).next().is_some_and(|(path, _)| path.starts_with(&prefix))
    }

    fn unknown_table(&mut self, key: &Spanned<String>) {
        if self.reader.diagnostics.is_overfull() || self.refuse_personal_key(key) {
            return;
        }
        let name = &key.value;
        let mut known: Vec<&str> = self.checked.sets.iter().map(|set| set.id.as_str()).collect();
        known.extend(ENGINE);
        let message = text!("profil tidak punya bagian \"{name}\"", "a profile has no part \"{name}\"");
        let diagnostic = Diagnostic::new(Code::UnknownKey, message);
        self.report(key.span, with_help(diagnostic, did_you_mean(name, &known)));
    }

    fn facts(&mut self, name: &str, node: &Spanned<Value>, profile: &mut Profile, section: &mut Section) {
        let Some(entries) = self.reader.table(node) else { return };
        let counted = self.goods.section(name);
        let mut engine = Vec::new();
        if SECTIONS.contains(&name) {
            engine.push("unit");
        }
        if name == "production" {
            engine.extend(history::KEYS);
            engine.push(season::KEY);
            profile.history = self.history(node, &counted);
            profile.season = given(&node.value, season::KEY).and_then(|node| self.season(node));
        }
        for entry in entries.iter().filter(|entry| !engine.contains(&entry.key.value.as_str())) {
            self.fact_entry(name, entry, &counted, &engine, section);
        }
    }

    /// One key of a table of facts.
    pub(super) fn fact_entry(
        &mut self,
        table: &str,
        Entry { key, value }: &Entry,
        counted: &Counted,
        engine: &[&'static str],
        section: &mut Section,
    ) {
        let Some((id, fact)) = self.fact(&format!("{table}.{}", key.value)) else {
            return self.unknown_key(table, key, engine);
        };
        if fact.origin == Origin::Measure {
            return self.measure(fact, key.span);
        }
        if fact.retired {
            return self.retired(&fact.path, key.span);
        }
        // As in a form: a field that is there and empty is not answered.
        if value.value == Value::Null {
            return;
        }
        if let Some(first) = section.spans.insert(id, key.span) {
            return self.twice(key.span, Code::DuplicateKey, &fact.path, Some(first));
        }
        if let Some(value) = self.answer(fact, value, counted) {
            let answer = Answer {
                value,
                level: EvidenceLevel::Declared,
                expires: None,
                by: None,
                on: None,
                note: None,
            };
            section.answers.insert(id, answer);
        }
    }

    /// An order that does not exist has no quantity.
    fn order_not_denied(&mut self, section: &Section) {
        let denied = section
            .placed(self, "order.exists")
            .is_some_and(|(value, _)| *value == Possible::Bool(Tri::FALSE));
        let quantity = self.fact("order.quantity").and_then(|(id, _)| section.spans.get(&id).copied());
        if let (true, Some(span)) = (denied, quantity) {
            let message = text!(
                "ada jumlah pesanan, padahal dijawab belum ada pesanan",
                "a quantity is ordered, yet the answer says that there is no order"
            );
            let help = text!(
                "hapus jumlahnya, atau jawab `exists = true`",
                "remove the quantity, or answer `exists = true`"
            );
            self.report(span, Diagnostic::new(Code::ContradictoryAnswer, message).help(help));
        }
    }

    fn measure(&mut self, fact: &Fact, span: Span) {
        let path = &fact.path;
        let message =
            text!("\"{path}\" dihitung oleh mesin, bukan dijawab", "\"{path}\" is computed, not answered");
        let formula = fact.help.clone().unwrap_or_default();
        let help = Text::new(format!("hapus; {}", formula.id), format!("remove it; {}", formula.en));
        self.report(span, Diagnostic::new(Code::MeasureNotAnswered, message).help(help));
    }

    pub(super) fn retired(&mut self, path: &str, span: Span) {
        let message = text!(
            "\"{path}\" tidak dipakai lagi; isinya diabaikan",
            "\"{path}\" is no longer used; what stands here is ignored"
        );
        let help = text!("boleh dihapus", "it may be removed");
        self.report(span, Diagnostic::new(Code::RetiredFact, message).help(help));
    }
}
