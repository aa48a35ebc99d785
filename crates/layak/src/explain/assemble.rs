//! Puts an assessment together.

use super::{actions, digest, finding, questions, say, to_do, upcoming, verdicts, warnings};
use crate::engine::{Dated, Options, Situation};
use crate::order::map;
use crate::profile::Profile;
use crate::unit::Unit;
use crate::value::Interval;
use crate::wire::{
    ASSESSMENT_SCHEMA, Assessment, Coverage, CoverageLevel, Dimension, EnterpriseRef, Measure, OrderRef,
    ProgrammeRef, Score,
};
use std::collections::BTreeMap;

/// Assesses one profile.
pub fn assess(dated: &Dated, profile: &Profile, options: &Options) -> Assessment {
    let inner = dated.inner();
    let doc = &inner.programme.doc;
    let level = options.evidence_level.unwrap_or(doc.evidence_level);
    let situation = Situation::new(dated, profile, level);
    let judged = situation.judge();
    let findings = finding::findings(&situation, &judged);
    let actions = actions::actions(&situation, &findings);
    let to_do = to_do::to_do(&situation, &findings, &actions);
    let coverage = coverage(&situation);
    let questions = if options.questions { questions::questions(&situation, &judged) } else { Vec::new() };
    let warnings = warnings::warnings(&situation);
    let mut assessment = Assessment {
        schema: ASSESSMENT_SCHEMA.to_owned(),
        engine: concat!("layak ", env!("CARGO_PKG_VERSION")).to_owned(),
        programme: ProgrammeRef {
            id: doc.id.value.clone(),
            version: doc.version.clone(),
            digest: inner.digest.to_string(),
            title: doc.title.clone(),
        },
        as_of: dated.as_of(),
        evidence_level: level,
        enterprise: EnterpriseRef { id: profile.id.clone(), name: profile.name.clone() },
        order: order(&situation),
        verdicts: verdicts::verdicts(&situation, &judged, &coverage, &questions, &warnings),
        coverage,
        score: judged.score.map(|bounds| score(bounds, exact(&situation))),
        completeness: completeness(&situation),
        counts: verdicts::counts(&situation, &dated.selection().active),
        dimensions: dimensions(&situation),
        findings,
        measures: measures(&situation),
        fulfilment: situation.details.fulfilment.clone(),
        production: situation.details.production.clone(),
        quality: situation.details.quality.clone(),
        members: situation.details.members.clone(),
        questions,
        actions,
        to_do,
        upcoming: upcoming::upcoming(&situation),
        warnings,
        digest: String::new(),
    };
    assessment.digest = digest(&assessment, &inner.digest, &profile.canonical);
    assessment
}

/// Whether the rules cover the sector and the market.
pub fn coverage(situation: &Situation<'_>) -> Coverage {
    let (possible, note) = situation.coverage(&situation.values);
    Coverage { level: possible.last().copied().unwrap_or(CoverageLevel::None), possible, note }
}

/// Bounds as a wire score, rounded to nine decimals so that they read well; rounding outwards is never needed at that depth.
pub fn score(bounds: Interval, exact: bool) -> Score {
    let tidy = |x: f64| (x * 1e9).round() / 1e9;
    Score { low: tidy(bounds.lo), high: tidy(bounds.hi), exact }
}

/// True iff no unanswered fact is read twice by rules whose part in the score is undecided: then every such rule can be decided on its own.
/// An unmet rule with an undecided partial credit is one of them.
pub fn exact(situation: &Situation<'_>) -> bool {
    let mut read = BTreeMap::new();
    let mut measures = 0;
    let program = &situation.inner().program;
    for (i, rooted) in program.rules.iter().enumerate() {
        let (w, bit) = (i / 64, 1_u64 << (i % 64));
        let active = situation.dated.selection().active.get(w).copied().unwrap_or(0);
        let [_, unmet, _] = situation.row.words(w);
        let partial =
            situation.grades.iter().any(|(rule, grade)| *rule == i && !grade.is_point()) && unmet & bit != 0;
        if (situation.row.decided(w) & bit != 0 && !partial) || active & bit == 0 {
            continue;
        }
        for (fact, times) in &rooted.reads {
            if situation.value(*fact).is_none_or(crate::engine::single) {
                continue;
            }
            if situation.open(*fact) {
                *read.entry(*fact).or_insert(0) += times;
            } else {
                measures += times;
            }
        }
    }
    // Measures share what they are computed from.
    measures == 0 && read.values().all(|times| *times <= 1)
}

fn completeness(situation: &Situation<'_>) -> f64 {
    let selection = situation.dated.selection();
    let active = |w: usize| selection.active.get(w).copied().unwrap_or(0);
    let all = selection.weights.sum(active);
    if all > 0.0 { selection.weights.sum(|w| situation.row.decided(w) & active(w)) / all } else { 0.0 }
}

fn dimensions(situation: &Situation<'_>) -> Vec<Dimension> {
    let selection = situation.dated.selection();
    let exact = exact(situation);
    let docs = &situation.inner().programme.doc.dimensions;
    docs.iter()
        .zip(&selection.by_dimension)
        .map(|(doc, bits)| Dimension {
            id: doc.name.value.clone(),
            title: doc.doc.title.clone(),
            weight: selection.weights.sum(|w| bits.get(w).copied().unwrap_or(0)),
            score: selection
                .weights
                .score(&situation.row, &situation.grades, Some(bits))
                .map(|b| score(b, exact)),
            counts: verdicts::counts(situation, bits),
        })
        .collect()
}

fn measures(situation: &Situation<'_>) -> BTreeMap<String, Measure> {
    let facts = &situation.inner().checked.facts;
    let goods = situation.profile.goods.as_ref().map(Unit::name);
    let notes = &situation.details.notes;
    map(situation.measures.iter().filter_map(|(id, value)| {
        let fact = facts.get(*id)?;
        let measure = Measure {
            title: fact.ask.clone(),
            value: say::fact(&fact.kind, value),
            unit: say::unit(fact, goods),
            formula: fact.help.clone().unwrap_or_default(),
            note: notes.iter().find(|(about, _)| about == id).map(|(_, note)| note.clone()),
        };
        Some((fact.path.clone(), measure))
    }))
}

/// The order it is measured against.
pub fn order(situation: &Situation<'_>) -> OrderRef {
    let inner = situation.inner();
    let value = |id: Option<usize>| {
        let id = id?;
        let (fact, value) = inner.checked.facts.get(id).zip(situation.value(id))?;
        Some(say::fact(&fact.kind, value)).filter(|v| *v != crate::wire::Possible::Unanswered(true))
    };
    let given = inner.known.quantity.is_some_and(|id| situation.profile.answers.contains_key(&id));
    OrderRef {
        given,
        reference: situation.details.reference,
        unit: situation.profile.goods.as_ref().map(|u| u.name().to_owned()),
        quantity: value(inner.known.quantity),
        ship_by: value(inner.known.ship_by),
    }
}
