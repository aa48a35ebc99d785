//! The assessor's page: everything in an assessment, from the verdict down to the digest.

use super::{finding, page, records, shapes, tables};
use crate::report::content::result;
use crate::report::{format, outline, words, words::Word};
use crate::text::Lang;
use crate::wire::{Assessment, Basis, Finding, LadderVerdict, Outcome, VerdictRef};
use maud::{Markup, html};

/// One self-contained page with everything, for a screen or a printer.
///
/// ```
/// use layak::{Lang, report};
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let profile = engine.read_toml("contoh.toml", "enterprise.name = 'Contoh Manis'\nlegality.nib = 'none'")?;
/// # let assessment = engine.assess(&profile, "2026-11-21".parse()?);
/// let page = report::html_for_assessor(&assessment, Lang::Id);
/// assert!(page.starts_with("<!DOCTYPE html>") && page.contains("legality.nib"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn assessor(assessment: &Assessment, lang: Lang) -> String {
    let name = result::name(assessment, lang);
    let sections = sections(assessment, lang);
    let body = html! {
        main {
            (heading(assessment, &name, lang))
            nav aria-label=(Word::ReportTitle.get(lang)) {
                ul { @for (i, (title, _)) in sections.iter().enumerate() { li { a href={ "#s" (i) } { (title.get(lang)) } } } }
            }
            @for (i, (title, content)) in sections.iter().enumerate() {
                section aria-labelledby={ "s" (i) } { h2 id={ "s" (i) } { (title.get(lang)) } (content) }
            }
        }
    };
    page(
        &format!("{name} – {}", Word::ReportTitle.get(lang)),
        concat!(include_str!("assessor.css"), include_str!("chart.css")),
        lang,
        &body,
    )
}

/// The sections that have something to say, in reading order.
fn sections(assessment: &Assessment, lang: Lang) -> Vec<(Word, Markup)> {
    let mut sections = vec![(Word::Result, verdicts(assessment, lang))];
    if !assessment.warnings.is_empty() {
        sections.push((Word::Warnings, tables::warnings(assessment, lang)));
    }
    sections.push((Word::Dimensions, tables::dimensions(assessment, lang)));
    sections.push((Word::Requirements, findings(assessment, lang)));
    if !assessment.actions.is_empty() {
        sections.push((Word::ToDo, tables::actions(assessment, lang)));
    }
    if !assessment.questions.is_empty() {
        sections.push((Word::AskNext, tables::questions(assessment, lang)));
    }
    if let Some(production) = &assessment.production {
        sections.push((Word::Months, records::production(assessment, production, lang)));
    }
    if let Some(fulfilment) = &assessment.fulfilment {
        sections.push((Word::Who, tables::fulfilment(fulfilment, lang)));
    }
    if let Some(quality) = &assessment.quality {
        sections.push((Word::Quality, records::quality(quality, lang)));
    }
    if let Some(members) = &assessment.members {
        sections.push((Word::Members, records::members(members, lang)));
    }
    if !assessment.measures.is_empty() {
        sections.push((Word::Measures, tables::measures(assessment, lang)));
    }
    if !assessment.upcoming.is_empty() {
        sections.push((Word::Upcoming, tables::upcoming(assessment, lang)));
    }
    sections.push((Word::About, about(assessment, lang)));
    sections
}

fn heading(assessment: &Assessment, name: &str, lang: Lang) -> Markup {
    let programme = &assessment.programme;
    html! {
        header {
            p.kicker { (Word::ReportTitle.get(lang)) }
            h1 { (name) }
            dl.meta {
                dt { (Word::Programme.get(lang)) }
                dd { (programme.title.get(lang)) ", " (Word::Version.get(lang)) " " (programme.version) }
                dt { (capital(Word::AsOf.get(lang))) } dd { (format::date(assessment.as_of, lang)) }
                dt { (Word::EvidenceUsed.get(lang)) } dd { (words::evidence_level(assessment.evidence_level).get(lang)) }
                dt { (Word::Order.get(lang)) } dd { (result::order(&assessment.order, lang)) }
            }
        }
    }
}

fn capital(word: &str) -> String {
    let mut letters = word.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

fn verdicts(assessment: &Assessment, lang: Lang) -> Markup {
    html! {
        div.cards { @for verdict in &assessment.verdicts { (card(verdict, lang)) } }
        div.total {
            @if let Some(score) = &assessment.score { (shapes::band(score)) }
            p { (result::score(assessment, lang)) }
            p.chips {
                @let c = &assessment.counts;
                @let counts = [c.met, c.unmet, c.unknown, c.not_applicable, c.waived];
                @for (outcome, count) in Outcome::ALL.iter().zip(counts) {
                    span { b { (count) } " " (shapes::outcome(*outcome, lang)) }
                }
                span { "= " b { (c.selected) } " " (Word::Requirements.get(lang).to_lowercase()) }
            }
            p { (result::coverage(assessment, lang)) }
        }
    }
}

fn card(verdict: &LadderVerdict, lang: Lang) -> Markup {
    let decided = if verdict.decided { Word::Decided } else { Word::Undecided };
    let guaranteed = std::slice::from_ref(&verdict.guaranteed);
    let shown: &[VerdictRef] = if verdict.decided { guaranteed } else { &verdict.possible };
    html! {
        div.card {
            h3 { (verdict.title.get(lang)) }
            p.verdict { (result::labels(shown, lang)) }
            p.small {
                (capital(decided.get(lang)))
                @if !verdict.decided { "; " (Word::Guaranteed.get(lang)) " " (verdict.guaranteed.label.get(lang)) }
            }
            p { (verdict.sentence.get(lang)) }
            @if let Some(without) = result::without_waivers(verdict, lang) { p.small { (without) } }
            p.small { (result::counts(&verdict.counts, lang)) }
        }
    }
}

fn findings(assessment: &Assessment, lang: Lang) -> Markup {
    html! {
        @for basis in Basis::ALL {
            @let found = of_basis(assessment, *basis);
            @if !found.is_empty() {
                h3.basis { (words::basis(*basis).get(lang)) " " span.count { (found.len()) } }
                @for f in found { (finding::finding(assessment, f, lang)) }
            }
        }
    }
}

fn about(assessment: &Assessment, lang: Lang) -> Markup {
    html! {
        p { (Word::Honest.get(lang)) }
        dl.meta {
            dt { (Word::Engine.get(lang)) } dd { (assessment.engine) }
            dt { (Word::Programme.get(lang)) } dd { code { (assessment.programme.id) } }
            dt { (Word::RulesDigest.get(lang)) } dd { code.digest { (assessment.programme.digest) } }
            dt { (Word::Digest.get(lang)) } dd { code.digest { (assessment.digest) } }
        }
    }
}

/// Findings of one basis, in the order a reader needs them: unmet, unknown, waived, met, not applicable.
fn of_basis(assessment: &Assessment, basis: Basis) -> Vec<&Finding> {
    let order = [Outcome::Unmet, Outcome::Unknown, Outcome::Waived, Outcome::Met, Outcome::NotApplicable];
    let all = order.into_iter().flat_map(|outcome| outline::with_outcome(assessment, outcome));
    all.filter(|f| f.basis == basis).collect()
}
