//! Cards: an assessment, a cohort or what changed at a glance, as a piece of HTML for notebooks. Light and dark, nothing fetched, every text escaped.

mod changes;
mod cohort;

pub use changes::changes_card;
pub use cohort::cohort_card;

use super::{next, shapes};
use crate::report::content::{result, to_do};
use crate::report::{format, outline, words::Word};
use crate::text::Lang;
use crate::wire::{Assessment, CoverageLevel, Outcome, Score};
use maud::{Markup, PreEscaped, html};

/// Demands in the way that a card names; the rest is counted.
const BLOCKS: usize = 5;
/// Steps and questions that it names.
const STEPS: usize = 3;

/// The frame of a card, with its style: a notebook may clear any cell, so each card brings its own.
fn framed(lang: Lang, body: &Markup) -> String {
    let tag = match lang {
        Lang::Id => "id",
        Lang::En => "en",
    };
    html! {
        div.layak-card lang=(tag) {
            style { (PreEscaped(include_str!("card/card.css"))) }
            (body)
        }
    }
    .into_string()
}

/// The assessment at a glance: verdicts, score band, what stands in the way, next steps, next questions.
///
/// ```
/// use layak::{Lang, report};
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let profile = engine.read_toml("contoh.toml", "enterprise.name = 'Contoh <Manis>'\nlegality.nib = 'none'")?;
/// # let assessment = engine.assess(&profile, "2026-11-21".parse()?);
/// let card = report::card(&assessment, Lang::Id);
/// assert!(card.starts_with("<div class=\"layak-card\"") && card.contains("Contoh &lt;Manis&gt;"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn card(assessment: &Assessment, lang: Lang) -> String {
    let body = html! {
        p.who { strong { (result::name(assessment, lang)) }
            span.about { (assessment.programme.title.get(lang)) " · " (Word::AsOf.get(lang)) " " (format::date(assessment.as_of, lang))
                " · " (Word::Order.get(lang)) ": " (result::order(&assessment.order, lang)) } }
        @for verdict in &assessment.verdicts {
            p.verdict { (result::sentence(verdict, lang)) }
            @if let Some(without) = result::without_waivers(verdict, lang) { p.about { (without) } }
        }
        (score(assessment, lang))
        p.about { (result::counts(&assessment.counts, lang)) }
        @if assessment.coverage.level != CoverageLevel::Full { p.about { (result::coverage(assessment, lang)) } }
        div.columns {
            (blocks(assessment, lang))
            (steps(assessment, lang))
            (questions(assessment, lang))
        }
    };
    framed(lang, &body)
}

fn score(assessment: &Assessment, lang: Lang) -> Markup {
    html! {
        p.score {
            @if let Some(score) = &assessment.score { (band(score)) }
            span { (result::score(assessment, lang)) }
        }
    }
}

/// A score on a line from 0 to 100; a point is drawn as wide as can be seen. The figures stand beside it.
fn band(score: &Score) -> Markup {
    let low = score.low.clamp(0.0, 100.0);
    let width = (score.high.clamp(0.0, 100.0) - low).max(1.5);
    html! {
        svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true" focusable="false" {
            rect.track x="0" y="2.5" width="100" height="3" rx="1" {}
            rect.range x=(format!("{:.1}", low.min(98.5))) y="1" width=(format!("{width:.1}")) height="6" rx="1" {}
        }
    }
}

fn section(heading: Word, lang: Lang, body: &Markup) -> Markup {
    html! { section { h4 { (heading.get(lang)) } (body) } }
}

fn more(count: usize, lang: Lang) -> Markup {
    html! {
        @if count > 0 {
            p.about { (match lang {
                Lang::Id => format!("dan {count} lagi"),
                Lang::En => format!("and {count} more"),
            }) }
        }
    }
}

fn blocks(assessment: &Assessment, lang: Lang) -> Markup {
    let unmet = outline::with_outcome(assessment, Outcome::Unmet);
    let body = html! {
        @if unmet.is_empty() { p { (Word::NothingBlocks.get(lang)) } }
        @else {
            ul { @for finding in unmet.iter().take(BLOCKS) {
                li { (finding.title.get(lang)) " " (shapes::severity(finding.severity, lang)) }
            } }
            (more(unmet.len().saturating_sub(BLOCKS), lang))
        }
    };
    section(Word::Blocks, lang, &body)
}

fn steps(assessment: &Assessment, lang: Lang) -> Markup {
    let steps = next::steps(assessment, STEPS);
    let shown: Vec<&str> = steps.iter().map(|step| step.action.id.as_str()).collect();
    let body = html! {
        @if steps.is_empty() { p { (Word::NoSteps.get(lang)) } }
        @else {
            ol { @for step in &steps {
                li { (step.action.title.get(lang)) " "
                    span.about { (format::cost_of(step.action, lang)) ", " (format::days(&step.action.duration, lang)) } }
            } }
            @for sentence in to_do::together(assessment, &shown, lang) { p.about { (sentence) } }
            @if let Some((word, rest)) = to_do::in_time(assessment, lang) { p { strong { (word) ":" } " " (rest) } }
        }
    };
    section(Word::NextSteps, lang, &body)
}

fn questions(assessment: &Assessment, lang: Lang) -> Markup {
    if assessment.questions.is_empty() {
        return html! {};
    }
    let body = html! {
        ul { @for question in assessment.questions.iter().take(STEPS) {
            li { (question.ask.get(lang)) " " code { (question.path) } }
        } }
        (more(assessment.questions.len().saturating_sub(STEPS), lang))
    };
    section(Word::AskNext, lang, &body)
}
