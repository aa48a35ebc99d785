//! The measures that conditions may read: names, types, units and formulas. `measure/` computes them.

mod proof;
mod quantity;

use super::model::{Checked, Fact, FactId, Kind, Origin};
use crate::text::Text;
use crate::unit::Unit;
use crate::value::Interval;

/// One measure.
struct Row {
    path: &'static str,
    kind: Shape,
    /// The facts that it is computed from.
    answers: &'static [&'static str],
    /// The lists of records that it is computed from, named as in a profile.
    records: &'static [&'static str],
    /// In Bahasa Indonesia and English.
    title: [&'static str; 2],
    /// In Bahasa Indonesia and English.
    formula: [&'static str; 2],
}

/// What a measure is computed from: all that is asked of it once rules are checked. In tables of their own, so that a page need not load the texts twice.
#[derive(Clone, Copy)]
struct Reads {
    path: &'static str,
    answers: &'static [&'static str],
    records: &'static [&'static str],
}

/// Computed when Layak is compiled.
#[expect(clippy::indexing_slicing, reason = "a place beyond the list would not compile")]
const fn reads<const COUNT: usize>(rows: &[Row]) -> [Reads; COUNT] {
    let mut all = [Reads { path: "", answers: &[], records: &[] }; COUNT];
    let mut at = 0;
    while at < COUNT {
        all[at] = Reads { path: rows[at].path, answers: rows[at].answers, records: rows[at].records };
        at += 1;
    }
    all
}

/// Lists that own capacity is computed from.
const CAPACITY_RECORDS: &[&str] = &["production.month", "process", "production.season"];

/// The same together with partners, and what proves sameness.
const POOL_RECORDS: &[&str] =
    &["production.month", "process", "production.season", "partner", "measurement", "specification"];

/// Answers that say what can be made in the time of an order, and more.
macro_rules! making_answers {
    ($($more:literal),*) => {
        &[
            "order.exists",
            "order.months",
            "production.stock",
            "order.standing",
            "production.capacity_basis",
            "production.declared_capacity",
            "production.trial_output",
            "production.committed",
            "order.ship_by",
            $($more),*
        ]
    };
}

const MAKING_ANSWERS: &[&str] = making_answers!();

/// The same against the quantity of the order.
const ORDER_ANSWERS: &[&str] = making_answers!("order.quantity");

/// The same together with partners.
const POOL_ANSWERS: &[&str] =
    making_answers!("order.quantity", "order.tolerance", "order.buyer_sample_approved");

/// What a measure may be.
enum Shape {
    /// True or false.
    Flag,
    /// Never negative, in this unit.
    Amount(&'static str),
    /// 0..1
    Share,
    /// Any number, in this unit.
    Any(&'static str),
}

fn rows() -> impl Iterator<Item = &'static Row> {
    quantity::ROWS.iter().chain(proof::ROWS)
}

/// All measures as facts that nobody can answer.
pub fn all() -> Vec<Fact> {
    rows().map(fact).collect()
}

fn fact(row: &Row) -> Fact {
    let number = |unit: &str, lo: f64, hi: f64| {
        let unit = Unit::parse(unit).unwrap_or_else(Unit::none);
        Kind::Number { unit, range: Interval::new(lo, hi), whole: false }
    };
    let kind = match row.kind {
        Shape::Flag => Kind::Bool,
        Shape::Amount(unit) => number(unit, 0.0, f64::INFINITY),
        Shape::Share => number("ratio", 0.0, 1.0),
        Shape::Any(unit) => number(unit, f64::NEG_INFINITY, f64::INFINITY),
    };
    let [id, en] = row.title;
    let [formula_id, formula_en] = row.formula;
    Fact {
        path: row.path.to_owned(),
        kind,
        origin: Origin::Measure,
        ask: Text::new(id, en),
        help: Some(Text::new(formula_id, formula_en)),
        evidence: None,
        when: None,
        filter: false,
        was: Vec::new(),
        retired: false,
    }
}

fn all_reads() -> impl Iterator<Item = &'static Reads> {
    quantity::READS.iter().chain(&proof::READS)
}

fn read_by(path: &str) -> Option<&'static Reads> {
    all_reads().find(|measure| measure.path == path)
}

/// The facts that a measure is computed from; records (months, steps, partners) are asked elsewhere.
pub fn inputs(path: &str) -> &'static [&'static str] {
    read_by(path).map_or(&[], |measure| measure.answers)
}

/// The lists of records that a measure is computed from, named as in a profile.
pub fn records(path: &str) -> &'static [&'static str] {
    read_by(path).map_or(&[], |measure| measure.records)
}

/// Answers that the engine reads by name, beside the inputs of measures: who is assessed, which rules and reference order apply, when
/// goods leave, what a partner brings, and who came first where candidates are ranked.
pub const READ_BY_NAME: &[&str] = &[
    "enterprise.applied_on",
    "enterprise.id",
    "enterprise.name",
    "enterprise.regency",
    "enterprise.women_owned",
    "order.market",
    "order.quantity",
    "order.ship_by",
    "partner.capacity",
    "partner.minimum_lot",
    "partner.same_sample",
    "product.name",
    "product.sector",
];

/// The answers that the engine itself reads: those by name, and the inputs of every measure.
pub fn read_by_engine(checked: &Checked) -> impl Iterator<Item = FactId> {
    let measured = all_reads().flat_map(|measure| measure.answers);
    READ_BY_NAME.iter().chain(measured).filter_map(|path| checked.by_path.get(*path)).copied()
}
