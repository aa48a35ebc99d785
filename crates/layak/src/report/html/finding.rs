//! One finding on the assessor's page: what was found, the condition opened, sources, and what can be done.

use super::shapes;
use crate::report::content::findings;
use crate::report::{format, outline, words, words::Word};
use crate::text::Lang;
use crate::wire::{Assessment, Citation, Finding, NamedValue, Outcome, Reason};
use maud::{Markup, html};

pub(super) fn finding(assessment: &Assessment, finding: &Finding, lang: Lang) -> Markup {
    let open = matches!(finding.outcome, Outcome::Unmet | Outcome::Unknown | Outcome::Waived);
    let said = outline::said(finding, lang);
    html! {
        article class={ "finding " (finding.outcome.word()) } {
            h4 { (finding.title.get(lang)) }
            p.tags {
                (shapes::outcome(finding.outcome, lang))
                (shapes::severity(finding.severity, lang))
                @if finding.weight > 0.0 { span { (Word::Weight.get(lang)) " " (format::weight(finding.weight, lang)) } }
                code { (finding.rule) }
            }
            @if !said.is_empty() { p.sentence { (said) } }
            p.why { (finding.why.get(lang)) }
            details open[open] {
                summary { (Word::Condition.get(lang)) }
                @if let Some(applies) = &finding.explanation.applies {
                    p.label { (Word::AppliesWhen.get(lang)) }
                    ul.tree { (reason(applies, lang)) }
                }
                @if let Some(holds) = &finding.explanation.holds {
                    p.label { (Word::HoldsWhen.get(lang)) }
                    ul.tree { (reason(holds, lang)) }
                }
            }
            (facts(assessment, finding, lang))
        }
    }
}

/// A condition, the values it reads, and the parts that decide it.
fn reason(reason: &Reason, lang: Lang) -> Markup {
    html! {
        li {
            @if let Some(title) = &reason.title { b { (title.get(lang)) } " " }
            @if let Some(name) = reason.name.as_ref().filter(|name| **name != reason.condition) { code { (name) } " " }
            code.condition { (reason.condition) } " "
            span class={ "truth " (reason.truth.word()) } { "→ " (words::truth(reason.truth).get(lang)) }
            @if !reason.values.is_empty() || !reason.because.is_empty() {
                ul {
                    @for value in &reason.values { (named_value(value, lang)) }
                    @for part in &reason.because { (self::reason(part, lang)) }
                }
            }
        }
    }
}

fn named_value(value: &NamedValue, lang: Lang) -> Markup {
    html! {
        li.value {
            (value.title.get(lang)) " " code { (value.path) } " "
            b { (format::named(value, lang)) }
        }
    }
}

/// The labelled rest: only what there is.
fn facts(assessment: &Assessment, finding: &Finding, lang: Lang) -> Markup {
    let actions = outline::action_titles(assessment, &finding.actions, lang);
    let depends: Vec<_> =
        finding.depends_on.iter().map(|path| outline::fact_title(assessment, path, lang)).collect();
    html! {
        dl {
            @if !finding.sources.is_empty() {
                dt { (Word::Sources.get(lang)) }
                @for citation in &finding.sources { dd { (source(citation, lang)) } }
            }
            @if !finding.evidence.is_empty() {
                dt { (Word::Evidence.get(lang)) }
                @for paper in &finding.evidence { dd { (paper.get(lang)) } }
            }
            @if let Some(waiver) = &finding.waiver {
                dt { (Word::WaivedBy.get(lang)) }
                dd { (waiver.authority) ", " (Word::Until.get(lang)) " " (format::date(waiver.until, lang)) ": " (waiver.reason) }
            }
            @if let Some(tailoring) = &finding.tailoring {
                dt { (Word::Tailoring.get(lang)) } dd { (tailoring.get(lang)) }
            }
            @if !depends.is_empty() {
                dt { (Word::DependsOn.get(lang)) } dd { (depends.join("; ")) }
            }
            @for needed in &finding.still_needed { dd { (needed.get(lang)) } }
            @if let Some(settled) = &finding.settled_by {
                @for (label, sets) in [(Word::SettledMet, &settled.met), (Word::SettledUnmet, &settled.unmet)] {
                    @if !sets.is_empty() {
                        dt { (label.get(lang)) } dd { (findings::suggestions(assessment, sets, lang)) }
                    }
                }
                @if settled.more { dd { (Word::SettledMore.get(lang)) } }
            }
            @if let Some(gain) = &finding.gain {
                dt { (Word::Gain.get(lang)) } dd { (findings::gain(assessment, gain, lang)) }
            }
            @if !actions.is_empty() {
                dt { (Word::Actions.get(lang)) }
                @for action in &actions { dd { (action) } }
            }
            @if let Some(reason) = &finding.no_action {
                dt { (Word::CannotMend.get(lang)) } dd { (reason.get(lang)) }
            }
        }
    }
}

fn source(citation: &Citation, lang: Lang) -> Markup {
    html! {
        (citation.title) ", " (outline::article(citation, lang)) " "
        span.small {
            "(" (Word::ConfidenceIs.get(lang)) " " (words::confidence(citation.confidence).get(lang)) ", "
            (Word::CheckedOn.get(lang)) " " (format::date(citation.checked, lang)) ", " code { (citation.id) } ")"
        }
        @if let Some(note) = &citation.note { " " (note.get(lang)) }
    }
}
