//! The tables of the assessor's page: dimensions, actions, measures, who fills the order, questions, what changes.

use super::shapes;
use crate::report::content::{fulfilment as filling, to_do};
use crate::report::{format, outline, words, words::Word};
use crate::text::Lang;
use crate::wire::{Assessment, Fulfilment, Outcome, Question};
use maud::{Markup, html};

fn head(columns: &[&str]) -> Markup {
    html! { thead { tr { @for column in columns { th scope="col" { (column) } } } } }
}

pub(super) fn dimensions(assessment: &Assessment, lang: Lang) -> Markup {
    let word = |word: Word| word.get(lang);
    let labels = Outcome::ALL.iter().map(|o| words::outcome(*o));
    let labels: Vec<_> = labels.collect();
    let mut columns = vec![word(Word::Dimension), word(Word::Weight), word(Word::Score)];
    columns.extend(labels.iter().map(|label| label.get(lang)));
    html! {
        div.scroll tabindex="0" role="region" aria-label=(word(Word::Dimensions)) { table.dimensions {
            (head(&columns))
            tbody {
                @for dimension in &assessment.dimensions {
                    @let c = &dimension.counts;
                    tr {
                        th scope="row" { (dimension.title.get(lang)) }
                        td.number { (format::weight(dimension.weight, lang)) }
                        td.score {
                            @match &dimension.score {
                                Some(score) => { (shapes::band(score)) (format::score(score, lang)) }
                                None => { "–" }
                            }
                        }
                        @for count in [c.met, c.unmet, c.unknown, c.not_applicable, c.waived] { td.number { (count) } }
                    }
                }
            }
        } }
    }
}

pub(super) fn actions(assessment: &Assessment, lang: Lang) -> Markup {
    let columns = [Word::Action, Word::Cost, Word::Duration, Word::Where, Word::Papers].map(|w| w.get(lang));
    html! {
        @for sentence in to_do::together(assessment, &[], lang) { p { (sentence) } }
        @if let Some((word, rest)) = to_do::in_time(assessment, lang) { p { b { (word) ":" } " " (rest) } }
        @for sentence in to_do::assumed(assessment, lang) { p.small { (sentence) } }
        div.scroll tabindex="0" role="region" aria-label=(Word::ToDo.get(lang)) { table.actions {
            (head(&columns))
            tbody {
                @for action in &assessment.actions {
                    tr {
                        th scope="row" {
                            (action.title.get(lang))
                            @let mends = outline::rule_titles(assessment, &action.mends, lang);
                            @if !mends.is_empty() { span.under { (Word::Mends.get(lang)) ": " (mends.join("; ")) } }
                            @let after = outline::action_titles(assessment, &action.requires, lang);
                            @if !after.is_empty() { span.under { (Word::After.get(lang)) ": " (after.join("; ")) } }
                            @if let Some(days) = action.valid_for.filter(|days| *days > 0.0) {
                                span.under { (Word::ValidFor.get(lang)) " " (format::validity(days, lang)) }
                            }
                        }
                        td { (format::cost_of(action, lang)) }
                        td { (format::days(&action.duration, lang)) }
                        td { (action.provider.get(lang)) }
                        td {
                            @for paper in &action.papers { div { (paper.get(lang)) } }
                            @if !action.proof.is_empty() {
                                span.under { (Word::ProofAfter.get(lang)) ":" }
                                @for proof in &action.proof { div { (proof.get(lang)) } }
                            }
                            @if !action.notes.is_empty() {
                                span.under { (Word::Notes.get(lang)) ": " (format::sentences(&action.notes, lang)) }
                            }
                        }
                    }
                }
            }
        } }
    }
}

pub(super) fn measures(assessment: &Assessment, lang: Lang) -> Markup {
    let columns = [Word::Measure, Word::Value, Word::Formula].map(|w| w.get(lang));
    html! {
        div.scroll tabindex="0" role="region" aria-label=(Word::Measures.get(lang)) { table {
            (head(&columns))
            tbody {
                @for (name, measure) in &assessment.measures {
                    tr {
                        th scope="row" { (measure.title.get(lang)) " " code { (name) } }
                        td.number { (format::measured(&measure.value, measure.unit.as_deref(), lang)) }
                        td {
                            (measure.formula.get(lang))
                            @if let Some(note) = &measure.note { span.under { (note.get(lang)) } }
                        }
                    }
                }
            }
        } }
    }
}

pub(super) fn fulfilment(fulfilment: &Fulfilment, lang: Lang) -> Markup {
    html! {
        dl.figures {
            @for (label, value) in filling::figures(fulfilment, lang) { div { dt { (label.get(lang)) } dd { (value) } } }
        }
        @if !fulfilment.allocation.is_empty() {
            table {
                (head(&[Word::Workshop.get(lang), Word::Share.get(lang)]))
                tbody {
                    @for share in &fulfilment.allocation {
                        tr {
                            th scope="row" { (filling::workshop(&share.workshop, lang)) }
                            td.number { (format::number(share.quantity, lang)) " " (format::unit(&fulfilment.unit, lang)) }
                        }
                    }
                }
            }
        }
        @if let Some(joint) = &fulfilment.joint {
            p { b { (Word::Joint.get(lang)) ": " } (filling::together(joint, &fulfilment.unit, lang)) }
        }
        @if let Some(sameness) = &fulfilment.sameness { p { b { (Word::Sameness.get(lang)) ": " } (sameness.get(lang)) } }
        @for excluded in &fulfilment.excluded {
            p { b { (Word::Excluded.get(lang)) ": " } (filling::workshop(&excluded.workshop, lang)) " – " (excluded.reason.get(lang)) }
        }
        @if !fulfilment.weakest.is_empty() {
            h3 { (Word::WeakestPoints.get(lang)) }
            table {
                (head(&[Word::Requirement, Word::Workshop, Word::Value].map(|word| word.get(lang))))
                tbody {
                    @for weak in &fulfilment.weakest {
                        tr {
                            th scope="row" { (weak.requirement.get(lang)) }
                            td { (filling::workshop(&weak.workshop, lang)) }
                            td { (weak.value.get(lang)) }
                        }
                    }
                }
            }
        }
        @if fulfilment.limited { p { (Word::SearchLimited.get(lang)) } }
    }
}

pub(super) fn questions(assessment: &Assessment, lang: Lang) -> Markup {
    html! { ol.questions { @for q in &assessment.questions { li { (question(assessment, q, lang)) } } } }
}

fn question(assessment: &Assessment, question: &Question, lang: Lang) -> Markup {
    let choices: Vec<_> = question.choices.iter().map(|c| c.label.get(lang)).collect();
    let unit = question.unit.as_ref().map(|unit| format::unit(unit, lang));
    html! {
        b { (question.ask.get(lang)) } " " code { (question.path) }
        @if let Some(help) = &question.help { p { (help.get(lang)) } }
        @if !choices.is_empty() { p.small { (choices.join(" · ")) } }
        @if let Some(unit) = unit { p.small { (unit) } }
        @if let Some(evidence) = &question.evidence { p.small { (Word::Evidence.get(lang)) ": " (evidence.get(lang)) } }
        p.small {
            (Word::RulesReading.get(lang)) ": " (outline::some_rule_titles(assessment, &question.rules, lang)) "; "
            (Word::Settles.get(lang)) " " (format::number(question.settles, lang)) "; "
            (Word::Narrows.get(lang)) " " (format::number(question.narrows, lang)) " " (Word::Points.get(lang))
        }
    }
}

pub(super) fn upcoming(assessment: &Assessment, lang: Lang) -> Markup {
    html! {
        ul.plain {
            @for change in &assessment.upcoming {
                li {
                    b { (format::date(change.on, lang)) } " " (change.title.get(lang)) ", " (words::upcoming(change.kind).get(lang)) " "
                    code { (change.id) }
                }
            }
        }
    }
}

pub(super) fn warnings(assessment: &Assessment, lang: Lang) -> Markup {
    html! {
        ul.plain.warnings {
            @for warning in &assessment.warnings {
                li {
                    (warning.message.get(lang)) " "
                    @if let Some(about) = &warning.about { code { (about) } }
                }
            }
        }
    }
}
