//! What comes first and what it is called: which findings block, which are open, which actions count now. Shared by all formats.

use crate::explain::closure;
use crate::order::Arrange;
use crate::report::format;
use crate::report::words::Word;
use crate::text::{Lang, Text};
use crate::wire::{Action, Assessment, Citation, Finding, NamedValue, Outcome, Possible, Reason, Severity};

/// Findings with that outcome, heaviest first, then in file order.
pub(super) fn with_outcome(assessment: &Assessment, outcome: Outcome) -> Vec<&Finding> {
    let mut found: Vec<_> = assessment.findings.iter().filter(|f| f.outcome == outcome).collect();
    found.arrange_by(|a, b| a.severity.cmp(&b.severity).then(b.weight.total_cmp(&a.weight)));
    found
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
        closure(&assessment.actions, &action.id, &mut now);
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

/// What a heading of a group of unmet demands is called.
pub(super) const SEVERITIES: [Severity; 4] =
    [Severity::Critical, Severity::Major, Severity::Minor, Severity::Info];
