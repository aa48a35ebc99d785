//! Findings: one per rule in force, judged and explained.

use super::reason::{reason, truth};
use super::settle::{self, MOST, Sets};
use super::verdicts::named;
use super::{assemble, say};
use crate::check::model::{Fact, Origin, Rule};
use crate::compile::Rooted;
use crate::engine::{Judged, Situation};
use crate::judge::Selected;
use crate::order::Arrange;
use crate::parse::document::ValidOn;
use crate::text::Text;
use crate::value::Interval;
use crate::wire::{
    Citation, Explanation, Finding, Gain, GainVerdict, Outcome, Reason, SettledBy, Severity, Suggestion,
    Truth, Waiver,
};

/// All findings, in file order.
pub fn findings(situation: &Situation<'_>, judged: &Judged) -> Vec<Finding> {
    let inner = situation.inner();
    let mut list = Vec::new();
    for (i, (rooted, selected)) in
        inner.program.rules.iter().zip(&situation.dated.selection().rules).enumerate()
    {
        if let (Some(rule), true) = (inner.checked.rules.get(rooted.rule), selected.active) {
            list.push(finding(situation, judged, i, rooted, rule, selected));
        }
    }
    list
}

fn finding(
    situation: &Situation<'_>,
    judged: &Judged,
    at: usize,
    rooted: &Rooted,
    rule: &Rule,
    selected: &Selected,
) -> Finding {
    let inner = situation.inner();
    let bit = |word: u64| word >> (at % 64) & 1 == 1;
    let [met, unmet, exempt] = situation.row.words(at / 64).map(bit);
    let mut possible = Vec::new();
    possible.extend(met.then_some(Outcome::Met));
    possible.extend(unmet.then_some(Outcome::Unmet));
    possible.extend(exempt.then_some(Outcome::NotApplicable));
    let waiver =
        situation.profile.waivers.iter().find(|w| w.rule == rule.id && situation.dated.as_of() <= w.until);
    let outcome = match (possible.as_slice(), waiver) {
        (_, Some(_)) if unmet => Outcome::Waived,
        ([only], _) => *only,
        _ => Outcome::Unknown,
    };
    let explanation = explanation(situation, rooted, rule);
    let undecided = possible.len() > 1;
    let settled_by = undecided.then(|| settled_by(situation, rooted, rule));
    let depends_on = if undecided { depends_on(situation, rooted, rule) } else { Vec::new() };
    let improvable = matches!(outcome, Outcome::Unmet | Outcome::Unknown | Outcome::Waived);
    let tailoring = inner.programme.tailored.get(&rooted.rule).map(|t| t.reason.clone());
    Finding {
        rule: rule.id.clone(),
        title: rule.title.clone(),
        severity: selected.severity,
        basis: rule.basis,
        dimension: inner.programme.dimension_name(rule).to_owned(),
        weight: situation.dated.selection().weights.each.get(at).copied().unwrap_or(0.0),
        outcome,
        possible,
        sentence: sentence(rule, outcome, &explanation),
        why: rule.why.clone(),
        explanation,
        sources: citations(situation, rule),
        evidence: evidence(situation, rooted, rule),
        waiver: waiver.map(|w| Waiver {
            authority: w.authority.clone(),
            reason: w.reason.clone(),
            until: w.until,
        }),
        tailoring,
        gain: (improvable && selected.severity != Severity::Info).then(|| gain(situation, judged, at)),
        depends_on,
        still_needed: if undecided { still_needed(situation, rooted) } else { Vec::new() },
        settled_by,
        actions: if improvable {
            rule.actions.iter().filter_map(|a| inner.checked.actions.get(*a)).map(|a| a.id.clone()).collect()
        } else {
            Vec::new()
        },
        no_action: rule.no_action.clone().filter(|_| improvable),
    }
}

fn explanation(situation: &Situation<'_>, rooted: &Rooted, rule: &Rule) -> Explanation {
    let truth = match situation.evaluator.truth(rooted.applies, 0).decided() {
        Some(true) => Truth::True,
        Some(false) => Truth::False,
        None => Truth::Unknown,
    };
    let mut parts: Vec<Reason> =
        rule.applies.iter().zip(&rooted.applies_traces).map(|(c, t)| reason(situation, c, t)).collect();
    let several = parts.len() > 1;
    if parts.iter().any(|part| part.truth == truth) {
        parts.retain(|part| part.truth == truth);
    }
    let applies = if several {
        Some(Reason {
            condition: rule.applies.iter().map(|c| c.text.as_str()).collect::<Vec<_>>().join(" && "),
            truth,
            name: None,
            title: None,
            item: None,
            values: Vec::new(),
            because: parts,
        })
    } else {
        parts.pop()
    };
    let concerned = truth != Truth::False;
    Explanation { applies, holds: concerned.then(|| reason(situation, &rule.holds, &rooted.holds_trace)) }
}

/// The outcome with the values that decide it.
fn sentence(rule: &Rule, outcome: Outcome, explanation: &Explanation) -> Text {
    let (id, en) = match outcome {
        Outcome::Met => ("Terpenuhi", "Met"),
        Outcome::Unmet => ("Belum terpenuhi", "Not met"),
        Outcome::Unknown => ("Belum diketahui", "Not known yet"),
        Outcome::NotApplicable => ("Tidak berlaku", "Not applicable"),
        Outcome::Waived => ("Diberi dispensasi", "Waived"),
    };
    let mut said = Text::new(format!("{id}: {}.", rule.title.id), format!("{en}: {}.", rule.title.en));
    let mut values = Vec::new();
    let sides = [&explanation.applies, &explanation.holds].into_iter().flatten();
    if outcome == Outcome::Unknown {
        // What keeps it open: whether the rule concerns the case comes before whether it is met.
        sides.filter(|side| side.truth == Truth::Unknown).for_each(|side| collect(side, &mut values));
    } else if let Some(side) = sides.last() {
        collect(side, &mut values);
    }
    for Said { title, words, missing } in values.iter().take(3) {
        said.id.push_str(&format!(" {} {}.", title.id.trim_end_matches('.'), capital(&words.id)));
        said.en.push_str(&format!(" {} {}.", title.en.trim_end_matches('.'), capital(&words.en)));
        if !missing.is_empty() {
            let join = |of: fn(&Text) -> &str| missing.iter().map(of).collect::<Vec<_>>().join("; ");
            said.id.push_str(&format!(" Belum ada: {}.", join(|item| &item.id)));
            said.en.push_str(&format!(" Missing: {}.", join(|item| &item.en)));
        }
    }
    said
}

/// A value that decides: what was asked, the answer, and which of several choices the rule misses in it.
struct Said {
    title: Text,
    words: Text,
    missing: Vec<Text>,
}

fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars
        .next()
        .map_or_else(String::new, |first| std::iter::once(first.to_ascii_uppercase()).chain(chars).collect())
}

fn collect(reason: &Reason, values: &mut Vec<Said>) {
    for value in &reason.values {
        let mut title = value.title.clone();
        for side in [&mut title.id, &mut title.en] {
            if !side.ends_with('?') {
                side.push(':');
            }
        }
        let at = values.iter().position(|said| said.title == title).unwrap_or(values.len());
        if at == values.len() {
            values.push(Said { title, words: value.words.clone(), missing: Vec::new() });
        }
        if let (Some(said), Some(item), Truth::False) = (values.get_mut(at), &reason.item, reason.truth) {
            said.missing.push(item.clone());
        }
    }
    reason.because.iter().for_each(|part| collect(part, values));
}

fn citations(situation: &Situation<'_>, rule: &Rule) -> Vec<Citation> {
    let register = &situation.inner().checked.sources;
    rule.sources
        .iter()
        .filter_map(|cited| {
            let reference = register.get(&cited.source)?;
            Some(Citation {
                id: cited.source.clone(),
                title: reference.title.clone(),
                at: cited.at.clone(),
                confidence: cited.confidence,
                checked: reference.checked,
                note: cited.note.clone(),
            })
        })
        .collect()
}

/// Papers to prepare: the rule's own, else those of the facts it reads.
fn evidence(situation: &Situation<'_>, rooted: &Rooted, rule: &Rule) -> Vec<Text> {
    if !rule.evidence.is_empty() {
        return rule.evidence.clone();
    }
    let facts: Vec<&Fact> =
        rooted.reads.iter().filter_map(|(id, _)| situation.inner().checked.facts.get(*id)).collect();
    let mut papers: Vec<Text> = facts.iter().filter_map(|f| f.evidence.clone()).collect();
    papers.dedup();
    papers
}

/// Verdicts and score if this rule alone were met with grade 1: a counterfactual on the rule, not on facts.
fn gain(situation: &Situation<'_>, judged: &Judged, at: usize) -> Gain {
    let mut row = situation.row.clone();
    row.force_met(at);
    let then = situation.judge_row(row, &situation.grades, &situation.waived, &situation.values);
    let ladders = &situation.inner().programme.ladders;
    let verdicts = ladders
        .iter()
        .zip(&then.verdicts)
        .map(|(ladder, possible)| GainVerdict {
            ladder: ladder.id.clone(),
            possible: possible.iter().map(|v| named(ladder, v)).collect(),
        })
        .collect();
    let bounds = |score: Option<Interval>| score.unwrap_or(Interval::point(0.0));
    let (now, after) = (bounds(judged.score), bounds(then.score));
    let tidy = |x: f64| (x * 1e9).round() / 1e9;
    Gain {
        verdicts,
        score: then.score.map(|b| assemble::score(b, false)),
        low: tidy(after.lo - now.lo),
        high: tidy(after.hi - now.hi),
    }
}

fn depends_on(situation: &Situation<'_>, rooted: &Rooted, rule: &Rule) -> Vec<String> {
    let mut found = Vec::new();
    let applies = situation.evaluator.truth(rooted.applies, 0);
    if applies.may_true {
        for (condition, trace) in rule.applies.iter().zip(&rooted.applies_traces) {
            settle::depends_on(situation, &condition.term, trace, &mut found);
        }
        settle::depends_on(situation, &rule.holds.term, &rooted.holds_trace, &mut found);
    }
    // Dates of effect that go by the ship date are a condition that nobody wrote.
    if rule.on == ValidOn::Ship && applies.may_false {
        found.extend(situation.inner().known.ship_by.filter(|id| situation.open(*id)));
    }
    found.arrange();
    found.dedup();
    let facts = &situation.inner().checked.facts;
    let mut paths: Vec<String> =
        found.iter().filter_map(|id| facts.get(*id)).map(|f| f.path.clone()).collect();
    // Lists of records that are still missing, behind the measures that the rule reads.
    for (id, _) in &rooted.reads {
        let (Some(fact), Some(value)) = (facts.get(*id), situation.value(*id)) else { continue };
        if fact.origin == Origin::Measure && !crate::engine::single(value) {
            let missing = crate::check::measure_records(&fact.path)
                .iter()
                .filter(|list| situation.profile.lacks(list) && settle::may_count(situation, list));
            paths.extend(missing.map(|list| (*list).to_owned()));
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    paths.retain(|path| seen.insert(path.clone()));
    paths
}

/// What beside answers would decide it: what is said of the measures that it reads and that are still open.
fn still_needed(situation: &Situation<'_>, rooted: &Rooted) -> Vec<Text> {
    let mut needed: Vec<Text> = Vec::new();
    for (id, _) in &rooted.reads {
        let open = situation.value(*id).is_some_and(|value| !crate::engine::single(value));
        let notes = situation.details.notes.iter().filter(|(about, _)| open && about == id);
        for (_, note) in notes {
            if !needed.contains(note) {
                needed.push(note.clone());
            }
        }
    }
    needed
}

fn settled_by(situation: &Situation<'_>, rooted: &Rooted, rule: &Rule) -> SettledBy {
    let (met, unmet) = (settling(situation, rooted, rule, true), settling(situation, rooted, rule, false));
    SettledBy {
        more: met.more || unmet.more,
        met: suggest(situation, &met),
        unmet: suggest(situation, &unmet),
    }
}

/// Smallest sets of answers after which the rule applies and is met (or unmet).
pub fn settling(situation: &Situation<'_>, rooted: &Rooted, rule: &Rule, target: bool) -> Sets {
    let mut applies = Sets { sets: vec![Default::default()], more: false };
    for (condition, trace) in rule.applies.iter().zip(&rooted.applies_traces) {
        applies = applies.and(&settle::force(situation, &condition.term, trace, true));
    }
    // Dates of effect by ship date have no trace of their own.
    let by_ship_date =
        rule.on == crate::parse::document::ValidOn::Ship && (rule.from.is_some() || rule.to.is_some());
    if by_ship_date && truth(situation, crate::compile::Node::Truth(rooted.applies)).decided().is_none() {
        return Sets { sets: Vec::new(), more: true };
    }
    applies.and(&settle::force(situation, &rule.holds.term, &rooted.holds_trace, target)).tidy(MOST)
}

fn suggest(situation: &Situation<'_>, sets: &Sets) -> Vec<Vec<Suggestion>> {
    let facts = &situation.inner().checked.facts;
    sets.sets
        .iter()
        .map(|set| {
            set.iter()
                .filter_map(|(id, value)| {
                    let fact = facts.get(*id)?;
                    Some(Suggestion { path: fact.path.clone(), value: say::fact(&fact.kind, value) })
                })
                .collect()
        })
        .collect()
}
