//! Profiles built by hand, the worked example in its variants, and edges.

mod erase;
mod example;
mod history;
mod laws;
mod measured;
mod partners;
mod tape;

use super::*;
use crate::check::Checked;
use crate::check::model::Kind;
use crate::diagnostic::Diagnostics;
use crate::order::Map;
use crate::parse::document::rule_file;
use crate::profile::{Answer, Partner};
use crate::source::Source;
use crate::unit::Unit;
use crate::wire::{EvidenceLevel, Fulfilment};
use std::collections::BTreeMap;

const VOCABULARY: &str = r#"
[set]
id = "production"
version = "1"
title = { id = "Produksi", en = "Production" }
checked = 2026-11-21
[fact]
declared_capacity = { type = "number", unit = "goods/month", ask = { id = "Tanya?", en = "Ask?" } }
trial_output = { type = "number", unit = "goods/month", ask = { id = "Tanya?", en = "Ask?" } }
committed = { type = "number", unit = "goods/month", ask = { id = "Tanya?", en = "Ask?" } }
stock = { type = "number", unit = "goods", ask = { id = "Tanya?", en = "Ask?" } }
"#;

const ORDER: &str = r#"
[set]
id = "order"
version = "1"
title = { id = "Pesanan", en = "Order" }
checked = 2026-11-21
[fact]
quantity = { type = "number", unit = "goods", ask = { id = "Tanya?", en = "Ask?" } }
months = { type = "number", min = 0.1, max = 60, ask = { id = "Tanya?", en = "Ask?" } }
ship_by = { type = "date", ask = { id = "Tanya?", en = "Ask?" } }
"#;

const OWN_SAMPLE: &str = r#"
[fact.buyer_sample_approved]
type = "choice"
choices = { approved = { id = "Disetujui", en = "Approved" }, rejected = { id = "Ditolak", en = "Rejected" }, not_compared = { id = "Belum", en = "Not yet" } }
ask = { id = "Tanya?", en = "Ask?" }
"#;

const PRODUCT: &str = r#"
[set]
id = "product"
version = "1"
title = { id = "Produk", en = "Product" }
checked = 2026-11-21
[fact]
container_quantity = { type = "number", unit = "goods", min = 0, ask = { id = "Tanya?", en = "Ask?" } }
unit_mass = { type = "number", unit = "kg", min = 0, ask = { id = "Tanya?", en = "Ask?" } }
sector = { type = "choice", choices = { food = { id = "Pangan", en = "Food" }, footwear = { id = "Sepatu", en = "Footwear" } }, ask = { id = "Tanya?", en = "Ask?" } }
"#;

const WORKSHOP: &str = r#"
[set]
id = "workshop"
version = "1"
title = { id = "Bengkel", en = "Workshop" }
checked = 2026-11-21
[fact]
members_active = { type = "number", min = 1, max = 1_000_000, ask = { id = "Tanya?", en = "Ask?" } }
members_clean_kitchen = { type = "number", min = 0, max = 1_000_000, ask = { id = "Dapur?", en = "Kitchens?" } }
members_storage_box = { type = "number", min = 0, max = 1_000_000, ask = { id = "Wadah?", en = "Boxes?" } }
"#;

const ENTERPRISE: &str = r#"
[set]
id = "enterprise"
version = "1"
title = { id = "Usaha", en = "Enterprise" }
checked = 2026-11-21
[fact]
members = { type = "number", min = 0, max = 1_000_000, ask = { id = "Anggota?", en = "Members?" } }
"#;

const BASIS: &str = include_str!("../../../../rules/vocabulary/production/capacity.toml");
const EXISTS: &str = include_str!("../../../../rules/vocabulary/order/exists.toml");
const TERMS: &str = include_str!("../../../../rules/vocabulary/order/terms.toml");
const PARTNER: &str = include_str!("../../../../rules/vocabulary/partner/set.toml");

/// A small vocabulary, with or without a question on the enterprise's own sample.
fn vocabulary(own_sample: bool) -> Checked {
    let mut texts = vec![
        ("production/set.toml", VOCABULARY),
        ("production/capacity.toml", BASIS),
        ("order/set.toml", ORDER),
        ("order/exists.toml", EXISTS),
        ("order/terms.toml", TERMS),
        ("product/set.toml", PRODUCT),
        ("workshop/set.toml", WORKSHOP),
        ("enterprise/set.toml", ENTERPRISE),
        ("partner/set.toml", PARTNER),
    ];
    if own_sample {
        texts.push(("order/sample.toml", OWN_SAMPLE));
    }
    let mut diagnostics = Diagnostics::new();
    let files = texts
        .into_iter()
        .map(|(name, text)| rule_file(&Source::new(name, text), &mut diagnostics))
        .collect::<Vec<_>>();
    let checked = crate::check::check(&files, &mut diagnostics);
    assert!(!diagnostics.has_errors(), "{diagnostics:?}");
    checked
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

/// What an unanswered fact may be.
fn anything(kind: &Kind) -> Possible {
    match kind {
        Kind::Bool => Possible::Bool(Tri::EITHER),
        Kind::Choice(choices) => Possible::Choice(choices.all()),
        Kind::Choices(choices) => Possible::Choices { may_in: choices.all(), may_out: choices.all() },
        Kind::Number { range, .. } => Possible::Number(*range),
        Kind::Date => Possible::Number(Interval::ALL),
        Kind::Text => Possible::Text(None),
    }
}

/// One profile under one programme.
#[derive(Clone, Debug)]
struct Case<'a> {
    checked: &'a Checked,
    facts: Facts,
    profile: Profile,
    eligible: Vec<Tri>,
    as_of: Date,
    history_months: Option<f64>,
    history_age: Option<f64>,
    reference: Option<Reference>,
}

/// All that comes out, by path.
struct Outcome {
    values: BTreeMap<String, Possible>,
    own: Measured,
    pooled: Pooled,
    fulfilment: Option<Fulfilment>,
    details: Details,
}

impl<'a> Case<'a> {
    fn new(checked: &'a Checked) -> Self {
        Self {
            checked,
            facts: Facts::find(checked),
            profile: Profile { goods: Unit::parse("pair"), ..Profile::default() },
            eligible: Vec::new(),
            as_of: day("2026-11-21"),
            history_months: Some(12.0),
            history_age: None,
            reference: None,
        }
    }

    fn answered(value: Possible) -> Answer {
        Answer { value, level: EvidenceLevel::Declared, expires: None, by: None, on: None, note: None }
    }

    fn set(mut self, path: &str, value: Possible) -> Self {
        self.profile.answers.insert(self.checked.by_path[path], Self::answered(value));
        self
    }

    fn number(self, path: &str, value: f64) -> Self {
        self.set(path, Possible::Number(Interval::point(value)))
    }

    fn exists(self, value: bool) -> Self {
        self.set("order.exists", Possible::Bool(Tri::known(value)))
    }

    fn mask(&self, path: &str, words: &[&str]) -> u64 {
        match &self.checked.facts[self.checked.by_path[path]].kind {
            Kind::Choice(choices) | Kind::Choices(choices) => {
                words.iter().map(|word| 1 << choices.position(word).unwrap()).sum()
            }
            other => panic!("{other:?}"),
        }
    }

    fn basis(self, words: &[&str]) -> Self {
        let path = "production.capacity_basis";
        let (all, may_in) = (
            self.mask(path, &["declared", "trial_run", "process_steps", "history", "season"]),
            self.mask(path, words),
        );
        self.set(path, Possible::Choices { may_in, may_out: all & !may_in })
    }

    fn partner(mut self, eligible: Tri, capacity: Option<f64>, sample: Option<&str>) -> Self {
        let mut answers = Map::new();
        if let Some(capacity) = capacity {
            let value = Possible::Number(Interval::point(capacity));
            answers.insert(self.checked.by_path["partner.capacity"], Self::answered(value));
        }
        if let Some(sample) = sample {
            let path = "partner.same_sample";
            let value = Possible::Choice(self.mask(path, &[sample]));
            answers.insert(self.checked.by_path[path], Self::answered(value));
        }
        let partners = self.profile.partners.get_or_insert_default();
        partners.push(Partner { id: format!("partner-{}", partners.len() + 1), answers, history: None });
        self.eligible.push(eligible);
        self
    }

    /// A number of the last partner.
    fn partner_number(mut self, path: &str, value: Interval) -> Self {
        let answer = Self::answered(Possible::Number(value));
        let fact = self.checked.by_path[path];
        self.profile.partners.as_mut().unwrap().last_mut().unwrap().answers.insert(fact, answer);
        self
    }

    /// What a number may be.
    fn value(&self, path: &str) -> Interval {
        match self.profile.answers.get(&self.checked.by_path[path]).map(|answer| &answer.value) {
            Some(Possible::Number(value)) => *value,
            _ => ANY_AMOUNT,
        }
    }

    fn read(&self, answers: &Map<FactId, Answer>, fact: FactId) -> Possible {
        answers
            .get(&fact)
            .map_or_else(|| anything(&self.checked.facts[fact].kind), |answer| answer.value.clone())
    }

    fn context(&self) -> Context<'_> {
        Context {
            facts: &self.facts,
            profile: &self.profile,
            as_of: self.as_of,
            history_months: self.history_months,
            history_age: self.history_age,
            reference: self.reference,
        }
    }

    fn measures(&self) -> (Measured, Pooled, BTreeMap<String, Possible>) {
        let context = self.context();
        let own = own(&context, &|fact| self.read(&self.profile.answers, fact));
        let partner = |at: usize, fact| self.read(&self.profile.partners.as_ref().unwrap()[at].answers, fact);
        let pooled = pool(&context, &own, &self.eligible, &partner);
        let path = |(id, value): &(FactId, Possible)| (self.checked.facts[*id].path.clone(), value.clone());
        let values = own.values.iter().chain(&pooled.values).map(path).collect();
        (own, pooled, values)
    }

    /// The measures alone.
    fn values(&self) -> BTreeMap<String, Possible> {
        self.measures().2
    }

    fn run(&self) -> Outcome {
        let (own, pooled, values) = self.measures();
        let details = details(&self.context(), &own, &pooled, &|fact| self.read(&self.profile.answers, fact));
        Outcome { values, own, pooled, fulfilment: details.fulfilment.clone(), details }
    }
}

impl Outcome {
    fn number(&self, path: &str) -> (f64, f64) {
        match self.values[path] {
            Possible::Number(Interval { lo, hi }) => (lo, hi),
            ref other => panic!("{path}: {other:?}"),
        }
    }

    fn truth(&self, path: &str) -> Option<bool> {
        match self.values[path] {
            Possible::Bool(tri) => tri.decided(),
            ref other => panic!("{path}: {other:?}"),
        }
    }
}

#[test]
fn every_declared_measure_is_computed_and_nothing_else() {
    use crate::check::model::Origin;
    let checked = vocabulary(false);
    let declared = checked.facts.iter().filter(|f| f.origin == Origin::Measure).map(|f| f.path.clone());
    let computed = Case::new(&checked).run().values.into_keys().collect::<Vec<_>>();
    let mut declared = declared.collect::<Vec<_>>();
    declared.sort();
    assert_eq!(computed, declared);
}

#[test]
fn an_empty_profile_knows_nothing() {
    let checked = vocabulary(true);
    let result = Case::new(&checked).run();
    for (path, value) in &result.values {
        match value {
            Possible::Bool(tri) => assert_eq!(*tri, Tri::EITHER, "{path}"),
            Possible::Number(i) if path == "order.lead_months" => assert_eq!((i.lo, i.hi), (0.1, 60.0)),
            Possible::Number(i) if path == "pool.members_ready" => assert_eq!((i.lo, i.hi), (0.0, 1e6)),
            Possible::Number(_) => {
                assert_eq!(*value, anything(&checked.facts[checked.by_path[path]].kind), "{path}")
            }
            other => panic!("{path}: {other:?}"),
        }
    }
    assert!(result.fulfilment.is_none() && result.own.warnings.is_empty());
}

#[test]
fn measures_without_any_vocabulary_are_unknown() {
    let mut diagnostics = Diagnostics::new();
    let checked = crate::check::check(&[], &mut diagnostics);
    let result = Case::new(&checked).run();
    assert_eq!(result.number("capacity.own_monthly"), (0.0, f64::INFINITY));
    assert_eq!(result.truth("pool.covered"), None);
}
