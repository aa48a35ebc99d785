//! The form's door: every question and word of a programme once, a short result at each answer, the owner's page, profile files. JSON in, JSON out.

use crate::check::model::{Fact, Kind, Origin};
use crate::date::Date;
use crate::engine::Engine;
use crate::explain::{self, say};
use crate::glossary::Term;
use crate::order::object;
use crate::parse::input::Input;
use crate::parse::value::Value;
use crate::profile::Profile;
use crate::report::{format, words};
use crate::rules::Refused;
use crate::source::Source;
use crate::text::{Lang, Text};
use crate::wire::{
    Basis, ChoiceText, Confidence, Form, FormFact, Look, Outcome, ProgrammeRef, Severity, TermText, Topic,
    UpcomingKind,
};
use std::collections::{BTreeMap, BTreeSet};

/// Units in which goods are counted, the usual ones first.
const GOODS: &[&str] = &["kg", "pcs", "pair", "set", "m", "l", "t", "m2", "m3", "dozen"];

impl Engine {
    /// Every question and every word of the programme, for a form.
    ///
    /// ```
    /// let form = layak::Rules::builtin()?.programme("self-check")?.form();
    /// assert!(form.facts.iter().all(|fact| form.topics.iter().any(|topic| topic.id == fact.topic)));
    /// assert!(form.facts.iter().any(|fact| fact.path == "bpom.md"), "read, although its set is not selected");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn form(&self) -> Form {
        let inner = self.inner();
        let checked = &inner.checked;
        let selected = |set: &str| {
            inner.programme.sets.iter().filter_map(|id| checked.sets.get(*id)).any(|known| known.id == set)
        };
        // A programme may read single facts of sets that it does not select.
        let read: BTreeSet<usize> =
            inner.program.rules.iter().flat_map(|rule| &rule.reads).map(|(fact, _)| *fact).collect();
        let asked = checked.facts.iter().enumerate();
        let facts: Vec<FormFact> = asked
            .filter(|(_, fact)| fact.origin == Origin::Answer && !fact.retired)
            .filter_map(|(id, fact)| Some((id, fact, fact.path.split_once('.')?.0)))
            .filter(|(id, _, topic)| selected(topic) || read.contains(id))
            .map(|(_, fact, topic)| form_fact(fact, topic.to_owned()))
            .collect();
        let topics = checked.sets.iter().filter(|set| facts.iter().any(|fact| fact.topic == set.id));
        let doc = &inner.programme.doc;
        Form {
            programme: ProgrammeRef {
                id: doc.id.value.clone(),
                version: doc.version.clone(),
                digest: inner.digest.to_string(),
                title: doc.title.clone(),
            },
            topics: topics.map(|set| Topic { id: set.id.clone(), title: set.title.clone() }).collect(),
            units: units(&facts),
            facts,
            goods: GOODS.iter().map(|unit| (*unit).to_owned()).collect(),
            labels: labels(),
            words: Term::ALL.iter().map(|term| word(*term)).collect(),
        }
    }

    /// Where an enterprise stands, without reasons; `ask` also works out what to ask next.
    ///
    /// ```
    /// let engine = layak::Rules::builtin()?.programme("self-check")?;
    /// let look = engine.look(&engine.read_toml("kosong.toml", "")?, "2026-11-21".parse()?, true);
    /// assert_eq!(look.open.first().map(String::as_str), Some("product.sector"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn look(&self, profile: &Profile, as_of: Date, ask: bool) -> Look {
        explain::look(&self.at(as_of), profile, ask)
    }

    /// A profile file, TOML or JSON, as a JSON object, if it can be read and checked.
    ///
    /// # Errors
    ///
    /// Every mistake in it, with its place.
    ///
    /// ```
    /// let engine = layak::Rules::builtin()?.programme("self-check")?;
    /// let profile = engine.profile_value("order.ship_by = 2027-01-31\nproduct.sector = 'food'")?;
    /// assert_eq!(profile, serde_json::json!({ "order": { "ship_by": "2027-01-31" }, "product": { "sector": "food" } }));
    /// assert!(engine.profile_value("product.sector = 'besi'").is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn profile_value(&self, text: &str) -> Result<serde_json::Value, Refused> {
        let mut diagnostics = crate::diagnostic::Diagnostics::new();
        let is_json = text.trim_start().starts_with('{');
        let input = if is_json {
            self.read_json("profile.json", text)?;
            Input::from_json(&Source::new("profile.json", text), &mut diagnostics)
        } else {
            self.read_toml("profile.toml", text)?;
            Input::from_toml(&Source::new("profile.toml", text), &mut diagnostics)
        };
        Ok(json(&input.root.value))
    }
}

/// A tree that was read as JSON; dates become texts.
pub(crate) fn json(value: &Value) -> serde_json::Value {
    match value {
        Value::Null | Value::Invalid => serde_json::Value::Null,
        Value::Bool(value) => (*value).into(),
        Value::Number { value, .. } => say::json_number(*value),
        Value::Text(text) => text.clone().into(),
        Value::Date(date) => date.to_string().into(),
        Value::Array(items) => items.iter().map(|item| json(&item.value)).collect(),
        Value::Table(entries) => {
            let pairs = entries.iter().map(|entry| (entry.key.value.clone(), json(&entry.value.value)));
            serde_json::Value::Object(object(pairs))
        }
    }
}

fn form_fact(fact: &Fact, topic: String) -> FormFact {
    let list = match &fact.kind {
        Kind::Choice(list) | Kind::Choices(list) => Some(list),
        _ => None,
    };
    let choices = list.map(|list| list.values.iter().zip(&list.labels)).into_iter().flatten();
    let finite = |end: f64| end.is_finite().then_some(end);
    let (min, max, whole) = match &fact.kind {
        Kind::Number { range, whole, .. } => (finite(range.lo), finite(range.hi), whole.then_some(true)),
        _ => (None, None, None),
    };
    FormFact {
        path: fact.path.clone(),
        topic,
        kind: fact.kind.word().to_owned(),
        ask: fact.ask.clone(),
        help: fact.help.clone(),
        evidence: fact.evidence.clone(),
        choices: choices
            .map(|(value, label)| ChoiceText { value: value.clone(), label: label.clone() })
            .collect(),
        unit: say::unit(fact, None),
        min,
        max,
        whole,
        filter: fact.filter,
        conditional: fact.when.is_some(),
    }
}

fn units(facts: &[FormFact]) -> BTreeMap<String, Text> {
    let own = facts.iter().filter_map(|fact| fact.unit.as_deref());
    // Records of production are counted in these, whatever the questions are counted in.
    let all = own.chain(["goods", "goods/month", "goods/h", "h", "day", "month"]);
    let mut units = BTreeMap::new();
    for unit in all {
        for goods in GOODS {
            let parts = unit.split('/').map(|part| if part == "goods" { *goods } else { part });
            let name = parts.collect::<Vec<_>>().join("/");
            let words = Text::new(format::unit(&name, Lang::Id), format::unit(&name, Lang::En));
            units.insert(name, words);
        }
    }
    units
}

fn labels() -> BTreeMap<String, Text> {
    let mut labels = BTreeMap::new();
    let mut add = |kind: &str, word: &str, text: Text| labels.insert(format!("{kind}.{word}"), text);
    for basis in Basis::ALL {
        add("basis", basis.word(), words::basis(*basis));
    }
    for severity in Severity::ALL {
        add("severity", severity.word(), words::severity(*severity));
    }
    for outcome in Outcome::ALL {
        add("outcome", outcome.word(), words::outcome(*outcome));
    }
    for confidence in Confidence::ALL {
        add("confidence", confidence.word(), words::confidence(*confidence));
    }
    for kind in UpcomingKind::ALL {
        add("upcoming", kind.word(), words::upcoming(*kind));
    }
    labels
}

fn word(term: Term) -> TermText {
    TermText {
        slug: term.slug().to_owned(),
        name: Text::new(term.name(Lang::Id), term.name(Lang::En)),
        about: Text::new(term.about(Lang::Id), term.about(Lang::En)),
    }
}
