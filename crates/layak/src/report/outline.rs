//! What comes first: which findings block, which are open, which steps an owner takes next. Shared by all formats.

use crate::report::format;
use crate::report::words::Word;
use crate::text::{Lang, Text};
use crate::wire::{
    Action, Assessment, Basis, Citation, Finding, NamedValue, Outcome, Possible, Reason, Severity,
};

/// Findings with that outcome, heaviest first, then in file order.
pub(super) fn with_outcome(assessment: &Assessment, outcome: Outcome) -> Vec<&Finding> {
    let mut found: Vec<_> = assessment.findings.iter().filter(|f| f.outcome == outcome).collect();
    found.sort_by(|a, b| a.severity.cmp(&b.severity).then(b.weight.total_cmp(&a.weight)));
    found
}

/// Findings of one basis, in the order a reader needs them: unmet, unknown, waived, met, not applicable.
pub(super) fn of_basis(assessment: &Assessment, basis: Basis) -> Vec<&Finding> {
    let order = [Outcome::Unmet, Outcome::Unknown, Outcome::Waived, Outcome::Met, Outcome::NotApplicable];
    let all = order.into_iter().flat_map(|outcome| with_outcome(assessment, outcome));
    all.filter(|f| f.basis == basis).collect()
}

pub(super) fn rule<'a>(assessment: &'a Assessment, id: &str) -> Option<&'a Finding> {
    assessment.findings.iter().find(|f| f.rule == id)
}

/// Titles of rules or actions by id; the id itself where the assessment does not hold it.
pub(super) fn rule_titles(assessment: &Assessment, ids: &[String], lang: Lang) -> Vec<String> {
    let title =
        |id: &String| rule(assessment, id).map_or_else(|| id.clone(), |f| f.title.get(lang).to_owned());
    ids.iter().map(title).collect()
}

pub(super) fn action_titles(assessment: &Assessment, ids: &[String], lang: Lang) -> Vec<String> {
    let find = |id: &String| assessment.actions.iter().find(|a| a.id == *id);
    let title = |id: &String| find(id).map_or_else(|| id.clone(), |a| a.title.get(lang).to_owned());
    ids.iter().map(title).collect()
}

/// What was found, without the title, under which it stands anyway.
pub(super) fn said(finding: &Finding, lang: Lang) -> &str {
    let (sentence, title) = (finding.sentence.get(lang), finding.title.get(lang));
    match sentence.split_once(title) {
        Some((label, rest)) if label.ends_with(": ") => rest.trim_start_matches(['.', ' ']),
        _ => sentence,
    }
}

/// The question or title of a fact, from wherever the assessment names it; else its path.
pub(super) fn fact_title<'a>(assessment: &'a Assessment, path: &'a str, lang: Lang) -> &'a str {
    let asked = assessment.questions.iter().find(|q| q.path == path).map(|q| &q.ask);
    let measured = || assessment.measures.get(path).map(|m| &m.title);
    let read = || {
        let reasons = assessment.findings.iter().map(|f| &f.explanation);
        let mut reasons = reasons.flat_map(|e| e.applies.iter().chain(&e.holds));
        reasons.find_map(|reason| value_of(reason, path)).map(|value| &value.title)
    };
    asked.or_else(measured).or_else(read).map_or(path, |title: &Text| title.get(lang))
}

/// A value of a fact in words: labels of its choices and its unit, where a question of the assessment names them.
pub(super) fn fact_value(assessment: &Assessment, path: &str, value: &Possible, lang: Lang) -> String {
    let question = assessment.questions.iter().find(|q| q.path == path);
    let label = |value: &serde_json::Value| {
        let choice =
            question.and_then(|q| q.choices.iter().find(|c| Some(c.value.as_str()) == value.as_str()));
        choice.map_or_else(|| value.clone(), |choice| choice.label.get(lang).into())
    };
    let value = match value {
        Possible::Is(value) => Possible::Is(label(value)),
        Possible::Any(values) => Possible::Any(values.iter().map(label).collect()),
        other => other.clone(),
    };
    format::possible(&value, question.and_then(|q| q.unit.as_deref()), lang)
}

fn value_of<'a>(reason: &'a Reason, path: &str) -> Option<&'a NamedValue> {
    let here = reason.values.iter().find(|value| value.path == path);
    here.or_else(|| reason.because.iter().find_map(|part| value_of(part, path)))
}

/// A step of an owner, and what could be done instead.
pub(super) struct OwnerStep<'a> {
    pub(super) action: &'a Action,
    /// An action left out because this one already mends all that it would.
    pub(super) instead: Option<&'a Action>,
}

/// At most `most` steps for an owner: what mends the heaviest unmet demands first, each after all it requires. Of actions that
/// mend the same demands only the first is a step, because one of them is enough.
pub(super) fn steps(assessment: &Assessment, most: usize) -> Vec<OwnerStep<'_>> {
    let urgency = |action: &Action| {
        let mended = action.mends.iter().filter_map(|id| rule(assessment, id));
        mended
            .filter(|f| f.outcome == Outcome::Unmet && f.severity != Severity::Info)
            .map(|f| f.severity)
            .min()
    };
    let mut wanted: Vec<_> = assessment.actions.iter().filter_map(|a| Some((urgency(a)?, a))).collect();
    wanted.sort_by_key(|(urgency, _)| *urgency);
    let unmet = |id: &&String| rule(assessment, id).is_some_and(|f| f.outcome == Outcome::Unmet);
    // Only what mends all that a step mends can stand in its place.
    let replaces =
        |other: &Action, step: &Action| step.mends.iter().filter(unmet).all(|id| other.mends.contains(id));
    let mut chosen: Vec<&str> = Vec::new();
    let mut mended: Vec<(&str, &Action)> = Vec::new();
    let mut instead: Vec<(&str, &Action)> = Vec::new();
    for (_, action) in wanted {
        let by = |id: &String| mended.iter().find(|(rule, _)| rule == id).map(|(_, by)| *by);
        let others: Option<Vec<&Action>> = action.mends.iter().filter(unmet).map(by).collect();
        if let Some(other) = others.as_ref().and_then(|others| others.first()) {
            instead.push((&other.id, action));
            continue;
        }
        let mut needed = Vec::new();
        closure(assessment, &action.id, &chosen, &mut needed);
        if chosen.len() + needed.len() <= most {
            chosen.extend(needed);
            mended.extend(action.mends.iter().map(|rule| (rule.as_str(), action)));
        }
    }
    let stand_in = |action: &Action| {
        let others =
            instead.iter().filter(|(id, other)| *id == action.id && !chosen.contains(&other.id.as_str()));
        others.map(|(_, other)| *other).find(|other| replaces(other, action))
    };
    let steps = assessment.actions.iter().filter(|a| chosen.contains(&a.id.as_str()));
    steps.map(|action| OwnerStep { action, instead: stand_in(action) }).collect()
}

/// The action and all that it requires, without what is chosen already. A circle ends because `into` grows.
fn closure<'a>(assessment: &'a Assessment, id: &str, chosen: &[&'a str], into: &mut Vec<&'a str>) {
    let Some(action) = assessment.actions.iter().find(|a| a.id == id) else { return };
    if chosen.contains(&id) || into.contains(&id) {
        return;
    }
    into.push(&action.id);
    for required in &action.requires {
        closure(assessment, required, chosen, into);
    }
}

/// The article of a citation; what rule files write where it was not verified is said in the reader's language.
pub(super) fn article(citation: &Citation, lang: Lang) -> &str {
    if citation.at == Word::NotVerified.get(Lang::En) { Word::NotVerified.get(lang) } else { &citation.at }
}

/// Actions that mend something certainly unmet, with all they require; then those that matter only if an open
/// question is answered badly. Both in the engine's order.
pub(super) fn now_and_perhaps(assessment: &Assessment) -> (Vec<&Action>, Vec<&Action>) {
    let unmet = |id: &String| rule(assessment, id).is_some_and(|f| f.outcome == Outcome::Unmet);
    let mut now = Vec::new();
    for action in assessment.actions.iter().filter(|action| action.mends.iter().any(unmet)) {
        closure(assessment, &action.id, &[], &mut now);
    }
    assessment.actions.iter().partition(|action| now.contains(&action.id.as_str()))
}

/// The first two titles of rules, and how many more there are.
pub(super) fn some_rule_titles(assessment: &Assessment, ids: &[String], lang: Lang) -> String {
    const SHOWN: usize = 2;
    let shown = rule_titles(assessment, ids.get(..SHOWN).unwrap_or(ids), lang).join("; ");
    match (ids.len().saturating_sub(SHOWN), lang) {
        (0, _) => shown,
        (more, Lang::Id) => format!("{shown}; dan {more} lagi"),
        (more, Lang::En) => format!("{shown}; and {more} more"),
    }
}

/// Unmet demands that no action can mend.
pub(super) fn beyond_mending(assessment: &Assessment) -> Vec<(&Finding, &Text)> {
    let unmet = with_outcome(assessment, Outcome::Unmet).into_iter();
    unmet.filter(|f| f.actions.is_empty()).filter_map(|f| Some((f, f.no_action.as_ref()?))).collect()
}

/// What a heading of a group of unmet demands is called.
pub(super) const SEVERITIES: [Severity; 4] =
    [Severity::Critical, Severity::Major, Severity::Minor, Severity::Info];
