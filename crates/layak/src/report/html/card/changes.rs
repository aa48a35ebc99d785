//! What changed between two assessments, at a glance.

use super::{band, framed};
use crate::report::words::{self, Word};
use crate::report::{changes_text, format};
use crate::text::{Lang, Text};
use crate::wire::{Changes, Outcome, Score};
use maud::{Markup, html};

/// What changed, as a piece of HTML for a notebook.
///
/// ```
/// use layak::{Lang, report};
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let assess = |text| Ok::<_, Box<dyn std::error::Error>>(engine.assess(&engine.read_toml("contoh.toml", text)?, "2026-11-21".parse()?));
/// let changes = report::changes(&assess("legality.npwp = false")?, &assess("legality.npwp = true")?);
/// assert!(report::changes_card(&changes, Lang::En).contains("legality.npwp"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn changes_card(changes: &Changes, lang: Lang) -> String {
    let label = match lang {
        Lang::Id => "Yang berubah",
        Lang::En => "What changed",
    };
    let still = changes.verdicts.is_empty() && changes.score.is_none() && changes.rules.is_empty();
    let body = html! {
        p.who { strong { (label) } }
        @for circumstance in &changes.circumstances { p.about { (circumstance.get(lang)) } }
        @for change in &changes.verdicts {
            p.verdict { (change.title.get(lang)) ": " (labels(&change.before, lang)) " → " (labels(&change.after, lang)) }
        }
        @if let Some(change) = &changes.score {
            @for (when, side) in sides(lang).into_iter().zip([&change.before, &change.after]) {
                p.score { span.when { (Word::Score.get(lang)) " " (when) } (score(side.as_ref(), lang)) }
            }
        }
        @if still && changes.circumstances.is_empty() { p { (changes_text(changes, lang, str::to_owned)) } }
        @if !changes.rules.is_empty() {
            div.wide { table {
                thead { tr {
                    th { (Word::Requirement.get(lang)) }
                    th { (Word::Outcome.get(lang)) }
                    th { (Word::Why.get(lang)) }
                } }
                tbody { @for change in &changes.rules { tr {
                    td { (change.title.get(lang)) " " code { (change.rule) } }
                    td { (outcome(change.before, lang)) " → " (outcome(change.after, lang)) }
                    td { @for reason in &change.because { p { (reason.get(lang)) } } }
                } } }
            } }
        }
    };
    framed(lang, &body)
}

fn labels(labels: &[Text], lang: Lang) -> String {
    let labels: Vec<_> = labels.iter().map(|label| label.get(lang)).collect();
    if labels.is_empty() { "–".to_owned() } else { labels.join(&format!(" {} ", Word::Or.get(lang))) }
}

fn score(score: Option<&Score>, lang: Lang) -> Markup {
    html! { @match score {
        Some(score) => { (band(score)) span { (format::score(score, lang)) } },
        None => span { "–" },
    } }
}

fn sides(lang: Lang) -> [&'static str; 2] {
    match lang {
        Lang::Id => ["dulu", "kini"],
        Lang::En => ["before", "after"],
    }
}

fn outcome(outcome: Option<Outcome>, lang: Lang) -> String {
    outcome.map_or("–".to_owned(), |outcome| words::outcome(outcome).get(lang).to_owned())
}
