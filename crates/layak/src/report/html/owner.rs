//! The owner's page: one A4 sheet in plain words. What the result is, what is good, what to do next, where to sign.

use super::plain::{first_sentence, is_plain};
use super::{blocking, next, page, proof};
use crate::report::content::{result, to_do};
use crate::report::{format, outline, words::Word};
use crate::text::Lang;
use crate::wire::{Action, Assessment, CoverageLevel, LadderVerdict, Outcome, Question, WarningKind};
use maud::{Markup, html};

/// Steps on the page.
const STEPS: usize = 5;
/// Met demands named on the page; the rest is counted.
const GOOD: usize = 4;
/// Questions and dates on the page.
const FEW: usize = 3;

/// One self-contained A4 page for the owner of the enterprise.
///
/// ```
/// use layak::{Lang, report};
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let profile = engine.read_toml("contoh.toml", "enterprise.name = 'Contoh Manis'\nlegality.nib = 'none'")?;
/// # let assessment = engine.assess(&profile, "2026-11-21".parse()?);
/// let page = report::html_for_owner(&assessment, Lang::Id);
/// assert!(page.starts_with("<!DOCTYPE html>") && page.contains("Contoh Manis"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn owner(assessment: &Assessment, lang: Lang) -> String {
    let name = result::name(assessment, lang);
    let body = html! {
        main {
            header {
                p.kicker { (Word::OwnerTitle.get(lang)) }
                h1 { (name) }
                p.meta {
                    @if let (Some(id), Some(_)) = (&assessment.enterprise.id, &assessment.enterprise.name) { span { (id) } }
                    span { (assessment.programme.title.get(lang)) }
                    span { (Word::AsOf.get(lang)) " " (format::date(assessment.as_of, lang)) }
                    span { (Word::Order.get(lang)) ": " (result::order(&assessment.order, lang)) }
                }
            }
            (verdicts(assessment, lang))
            (blocking::blocks(assessment, lang))
            (good(assessment, lang))
            (steps(assessment, lang))
            (questions(assessment, lang))
            (dates(assessment, lang))
            (sign(lang))
            (proof::proof(assessment, &name, lang))
        }
    };
    page(
        &format!("{name} – {}", Word::OwnerTitle.get(lang)),
        concat!(include_str!("owner.css"), include_str!("chart.css")),
        lang,
        &body,
    )
}

fn verdicts(assessment: &Assessment, lang: Lang) -> Markup {
    let open = assessment.verdicts.iter().any(|v| !v.decided);
    html! {
        section.result aria-labelledby="result" {
            h2 #result { (Word::Result.get(lang)) }
            div.verdicts {
                @for verdict in &assessment.verdicts {
                    p { span.ladder { (verdict.title.get(lang)) } " " strong { (verdict_phrase(verdict, lang)) } }
                }
            }
            @if open && !assessment.questions.is_empty() {
                p { (match lang {
                    Lang::Id => "Jawaban Anda di bawah ikut menentukan hasil.",
                    Lang::En => "Your answers below help to decide the result.",
                }) }
            }
            @if assessment.coverage.level != CoverageLevel::Full { p { (Word::OwnerCoverage.get(lang)) } }
            @if assessment.order.reference { p { (Word::OwnerReference.get(lang)) } }
            p { (Word::OwnerNoDecision.get(lang)) }
        }
    }
}

/// The label; while undecided, all that are possible.
fn verdict_phrase(verdict: &LadderVerdict, lang: Lang) -> String {
    if verdict.decided || verdict.possible.is_empty() {
        return verdict.guaranteed.label.get(lang).to_owned();
    }
    let ends = [verdict.possible.first(), verdict.possible.last()];
    let labels: Vec<_> = ends.into_iter().flatten().map(|v| v.label.get(lang).to_owned()).collect();
    match lang {
        Lang::Id => format!("Antara {}", format::list(&labels, lang)),
        Lang::En => format!("Between {}", format::list(&labels, lang)),
    }
}

fn good(assessment: &Assessment, lang: Lang) -> Markup {
    let met = outline::with_outcome(assessment, Outcome::Met);
    let shown = met.iter().filter(|f| is_plain(f.title.get(lang))).take(GOOD);
    let shown: Vec<_> = shown.map(|f| f.title.get(lang)).collect();
    let more = met.len() - shown.len();
    html! {
        section.good aria-labelledby="good" {
            h2 #good { (Word::GoodAlready.get(lang)) }
            @if met.is_empty() {
                p { (Word::NothingGoodYet.get(lang)) }
            } @else {
                ul { @for title in &shown { li { (title) } } }
                @if more > 0 {
                    p { (match lang {
                        Lang::Id => format!("Ditambah {more} syarat lain yang sudah terpenuhi."),
                        Lang::En => format!("And {more} more that you already meet."),
                    }) }
                }
            }
        }
    }
}

fn steps(assessment: &Assessment, lang: Lang) -> Markup {
    let steps = next::steps(assessment, STEPS);
    html! {
        section.steps aria-labelledby="steps" {
            h2 #steps { (Word::NextSteps.get(lang)) }
            @if steps.is_empty() {
                p { (Word::NoSteps.get(lang)) }
            } @else {
                ol {
                    @for next::OwnerStep { action, instead } in &steps {
                        li {
                            h3 { (action.title.get(lang)) }
                            @if let Some(reason) = why(assessment, action, lang) { p { (reason) } }
                            dl {
                                (fact(Word::Cost, &format::cost_of(action, lang), lang))
                                (fact(Word::Duration, &format::days(&action.duration, lang), lang))
                                (fact(Word::Where, action.provider.get(lang), lang))
                            }
                            (before(action, lang))
                            @if let Some(other) = instead {
                                p.instead {
                                    (Word::Instead.get(lang)) ": " (other.title.get(lang)) ", " (format::cost_of(other, lang)) "."
                                }
                            }
                        }
                    }
                }
                (taken(assessment, &steps, lang))
            }
            @for (finding, reason) in next::beyond_mending(assessment).into_iter().take(FEW) {
                p.fixed { b { (Word::CannotChange.get(lang)) ": " } (finding.title.get(lang)) ". "
                    @if let Some(reason) = first_sentence(reason.get(lang)) { (reason) } }
            }
        }
    }
}

/// What the steps cost and take together, and whether the ship date leaves time enough.
fn taken(assessment: &Assessment, steps: &[next::OwnerStep<'_>], lang: Lang) -> Markup {
    let shown: Vec<&str> = steps.iter().map(|step| step.action.id.as_str()).collect();
    html! {
        div.taken {
            h3 { (Word::CostAndTime.get(lang)) }
            ul {
                @for sentence in to_do::together(assessment, &shown, lang) { li { (sentence) } }
                @if let Some((word, rest)) = to_do::in_time(assessment, lang) { li.time { b { (word) ":" } " " (rest) } }
            }
            p.by {
                (to_do::assumed(assessment, lang).join(" "))
                @if assessment.actions.len() > steps.len() { " " (Word::MoreAtVisit.get(lang)) }
            }
        }
    }
}

fn fact(label: Word, value: &str, lang: Lang) -> Markup {
    html! { div { dt { (label.get(lang)) } dd { (value) } } }
}

/// What to prepare (else what proves it afterwards), to be ticked off, then what to know. Not what would prove the demand that it mends: that may
/// be met in quite another way.
fn before(action: &Action, lang: Lang) -> Markup {
    let (word, papers) = match action.proof.as_slice() {
        [] => (Word::Papers, &action.papers),
        _ => (Word::ProofAfter, &action.proof),
    };
    html! {
        dl.before {
            div { dt { (word.get(lang)) } dd {
                @if papers.is_empty() { (Word::NoPaper.get(lang)) }
                @else { ul { @for paper in papers.iter().take(FEW) { li { (paper.get(lang)) } } } }
            } }
            @if !action.notes.is_empty() {
                div.heed { dt { (Word::Notes.get(lang)) ":" } dd { (format::sentences(&action.notes, lang)) } }
            }
        }
    }
}

/// Why a step matters: the first plain sentence of the heaviest rule that it mends, else that rule's title; for a
/// step that only prepares another, which one.
fn why(assessment: &Assessment, action: &Action, lang: Lang) -> Option<String> {
    // Only what is certain: a reason that may not concern this owner would be a false statement.
    let mended = action.mends.iter().filter_map(|id| outline::rule(assessment, id));
    if let Some(finding) = mended.filter(|f| f.outcome == Outcome::Unmet).min_by_key(|f| f.severity) {
        let sentence = first_sentence(finding.why.get(lang)).unwrap_or(finding.title.get(lang));
        return Some(sentence.to_owned());
    }
    let next = assessment.actions.iter().find(|other| other.requires.contains(&action.id))?;
    let title = next.title.get(lang);
    Some(match lang {
        Lang::Id => format!("Perlu selesai sebelum langkah ini: {title}."),
        Lang::En => format!("This must be done before: {title}."),
    })
}

fn questions(assessment: &Assessment, lang: Lang) -> Markup {
    let shown: Vec<_> = assessment.questions.iter().filter(|q| is_plain(q.ask.get(lang))).take(FEW).collect();
    html! {
        @if !shown.is_empty() {
            section.questions aria-labelledby="questions" {
                h2 #questions { (Word::PleaseAnswer.get(lang)) }
                ul { @for question in shown { li { span { (question.ask.get(lang)) } " " (blanks(question, lang)) } } }
            }
        }
    }
}

/// Boxes to tick, or a line to write on.
fn blanks(question: &Question, lang: Lang) -> Markup {
    let yes_no = [Word::Yes.get(lang), Word::No.get(lang)];
    let choices: Vec<&str> = match question.kind.as_str() {
        "bool" => yes_no.into(),
        _ => question.choices.iter().map(|choice| choice.label.get(lang)).collect(),
    };
    html! {
        span.blanks {
            @if choices.is_empty() || choices.len() > 6 {
                span.write {} @if let Some(unit) = &question.unit { " " (format::unit(unit, lang)) }
            } @else {
                @for choice in choices { span.tick { (choice) } " " }
            }
        }
    }
}

fn dates(assessment: &Assessment, lang: Lang) -> Markup {
    let dated = [WarningKind::ShipDatePast, WarningKind::EvidenceExpired, WarningKind::EvidenceExpiring];
    let warnings = assessment.warnings.iter().filter(|w| dated.contains(&w.kind));
    let shown: Vec<_> = warnings.map(|w| w.message.get(lang)).filter(|m| is_plain(m)).take(FEW).collect();
    html! {
        @if !shown.is_empty() {
            section.dates aria-labelledby="dates" {
                h2 #dates { (Word::WatchDates.get(lang)) }
                ul { @for message in shown { li { (message) } } }
            }
        }
    }
}

fn sign(lang: Lang) -> Markup {
    html! {
        footer {
            p.visit { b { (Word::NextVisit.get(lang)) ":" } span.write {} }
            div.signatures {
                @for who in [Word::SignOwner, Word::SignAssessor] {
                    div { p { (who.get(lang)) } p.line { (Word::NameAndSignature.get(lang)) } }
                }
            }
            p.note { (Word::NoAdvice.get(lang)) }
        }
    }
}
