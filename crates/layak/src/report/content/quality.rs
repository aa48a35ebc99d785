//! What was measured and inspected: characteristics against their limits, workshops against each other, and how to inspect the lot.

use super::fulfilment::workshop;
use super::{Block, Section, Table};
use crate::report::{format, words::Word};
use crate::text::Lang;
use crate::wire::{Assessment, Characteristic, Pair, Possible, Quality, SamplingPlan, Truth};

pub(super) fn quality(assessment: &Assessment, lang: Lang) -> Option<Section> {
    let quality = assessment.quality.as_ref()?;
    let mut blocks = Vec::new();
    if !quality.characteristics.is_empty() {
        blocks.push(Block::Table(characteristics(quality, lang)));
    }
    if !quality.pairs.is_empty() {
        blocks.push(Block::Subheading(Word::Pairs.get(lang).to_owned()));
        blocks.push(Block::Table(pairs(quality, lang)));
    }
    if let Some(plan) = &quality.plan {
        blocks.push(Block::Subheading(Word::Plan.get(lang).to_owned()));
        blocks.push(Block::Paragraph(self::plan(plan, lang)));
    }
    (!blocks.is_empty()).then(|| Section { heading: Word::Quality.get(lang).to_owned(), blocks })
}

fn number(value: f64, unit: Option<&str>, lang: Lang) -> String {
    format::possible(&Possible::Is(value.into()), unit, lang)
}

/// Nothing, or `8 barang`.
fn still(items: u32, lang: Lang) -> String {
    match (items, lang) {
        (0, _) => "–".to_owned(),
        (_, Lang::Id) => format!("{items} barang"),
        (1, Lang::En) => "1 item".to_owned(),
        (_, Lang::En) => format!("{items} items"),
    }
}

/// The limits of a characteristic: both, one, or none.
fn limits(one: &Characteristic, lang: Lang) -> String {
    let end = |value: Option<f64>| value.map(serde_json::Value::from);
    match (one.lower, one.upper) {
        (None, None) => "–".to_owned(),
        (lower, upper) => {
            let range = Possible::Between { min: end(lower), max: end(upper) };
            format::possible(&range, one.unit.as_deref(), lang)
        }
    }
}

pub(in crate::report) fn characteristics(quality: &Quality, lang: Lang) -> Table {
    let columns = [
        Word::Characteristic,
        Word::Workshop,
        Word::Items,
        Word::Mean,
        Word::Spread,
        Word::Limits,
        Word::Ppk,
        Word::StillToMeasure,
    ];
    let rows = quality.characteristics.iter().map(|one| {
        let unit = one.unit.as_deref();
        vec![
            one.characteristic.clone(),
            workshop(&one.workshop, lang).to_owned(),
            one.items.to_string(),
            number(one.mean, unit, lang),
            one.spread.map_or("–".to_owned(), |spread| number(spread, unit, lang)),
            limits(one, lang),
            format::measured(&one.ppk, None, lang),
            still(one.still, lang),
        ]
    });
    Table { columns: columns.map(|word| word.get(lang).to_owned()).into(), rows: rows.collect() }
}

pub(in crate::report) fn pairs(quality: &Quality, lang: Lang) -> Table {
    let columns = [
        Word::Characteristic,
        Word::Workshop,
        Word::Difference,
        Word::PairInterval,
        Word::Tolerance,
        Word::Same,
        Word::StillToMeasure,
    ];
    let rows = quality.pairs.iter().map(|pair| {
        // A pair is measured in the unit of its characteristic.
        let of = quality.characteristics.iter().find(|one| one.characteristic == pair.characteristic);
        let unit = of.and_then(|one| one.unit.as_deref());
        let range = match (pair.low, pair.high) {
            (Some(low), Some(high)) => {
                let range = Possible::Between { min: Some(low.into()), max: Some(high.into()) };
                format::possible(&range, unit, lang)
            }
            _ => Word::NotComputable.get(lang).to_owned(),
        };
        vec![
            pair.characteristic.clone(),
            format!("{} – {}", workshop(&pair.a, lang), workshop(&pair.b, lang)),
            number(pair.difference, unit, lang),
            range,
            pair.tolerance
                .map_or(Word::NoTolerance.get(lang).to_owned(), |by| format!("± {}", number(by, unit, lang))),
            same(pair.same).get(lang).to_owned(),
            pair_still(pair, lang),
        ]
    });
    Table { columns: columns.map(|word| word.get(lang).to_owned()).into(), rows: rows.collect() }
}

/// Whether two workshops make the same thing, in a word.
fn same(same: Truth) -> Word {
    match same {
        Truth::True => Word::TheSame,
        Truth::False => Word::Different,
        Truth::Unknown => Word::NotCertain,
    }
}

fn pair_still(pair: &Pair, lang: Lang) -> String {
    match (pair.still, pair.same, pair.tolerance) {
        (Some(items), ..) => still(items, lang),
        (None, Truth::Unknown, Some(_)) => Word::MoreWouldNotHelp.get(lang).to_owned(),
        (None, ..) => "–".to_owned(),
    }
}

/// How to inspect the lot, as an instruction.
pub(in crate::report) fn plan(plan: &SamplingPlan, lang: Lang) -> String {
    let SamplingPlan { sample, accept, reject, code, .. } = plan;
    let (lot, aql) = (format::number(plan.lot, lang), format::number(plan.aql, lang));
    match lang {
        Lang::Id => format!(
            "Periksa {sample} dari {lot} barang. Terima bila yang cacat paling banyak {accept}, tolak mulai {reject}. ISO 2859-1, tingkat umum II, pemeriksaan normal, huruf {code}, AQL {aql}%."
        ),
        Lang::En => format!(
            "Inspect {sample} of {lot} items. Accept with at most {accept} nonconforming, reject from {reject} on. ISO 2859-1, general level II, normal inspection, code letter {code}, AQL {aql}%."
        ),
    }
}
