//! The cohort at a glance: places, who has one, who waits, how sure that is.

use super::{band, framed};
use crate::report::committee::{standing, title, who};
use crate::report::{format, words::Word};
use crate::text::Lang;
use crate::wire::{Candidate, Cohort, Placing, RankedList};
use maud::{Markup, html};

/// Candidates of a list that a card names.
const SHOWN: usize = 60;

/// The cohort at a glance, list by list.
///
/// ```
/// use layak::{Lang, report};
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let profile = engine.read_toml("contoh.toml", "enterprise.id = 'K<01>'\nproduct.sector = 'food'")?;
/// # let cohort = engine.rank([("contoh.toml", &profile)], &layak::RankOptions::new("2026-11-21".parse()?))?;
/// let card = report::cohort_card(&cohort, Lang::En);
/// assert!(card.contains("K&lt;01&gt;"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn cohort_card(cohort: &Cohort, lang: Lang) -> String {
    let body = html! {
        p.who { strong { (cohort.programme.title.get(lang)) }
            span.about { (Word::AsOf.get(lang)) " " (format::date(cohort.as_of, lang))
                @if let Some(seed) = &cohort.seed { " · " (say(lang, "undian", "lottery")) ": " code { (seed) } } } }
        @for note in &cohort.notes { p.about { (note.get(lang)) } }
        @for list in &cohort.lists { (self::list(list, lang)) }
    };
    framed(lang, &body)
}

fn list(list: &RankedList, lang: Lang) -> Markup {
    let hidden = list.candidates.len().saturating_sub(SHOWN);
    html! {
        h4 { (title(list, lang)) ": " (match lang {
            Lang::Id => format!("{} dari {} tempat terisi, {} peserta", list.chosen, list.places, list.candidates.len()),
            Lang::En => format!("{} of {} places given, {} candidates", list.chosen, list.places, list.candidates.len()),
        }) }
        div.wide { table {
            thead { tr {
                th.number { "#" }
                th { (say(lang, "Peserta", "Candidate")) }
                th { (say(lang, "Tempat", "Place")) }
                th { (say(lang, "Kepastian", "Certainty")) }
                th { (say(lang, "Hasil terjamin", "Guaranteed result")) }
                th { (Word::Score.get(lang)) }
            } }
            tbody { @for candidate in list.candidates.iter().take(SHOWN) { (row(candidate, lang)) } }
        } }
        @if hidden > 0 { p.about { (match lang {
            Lang::Id => format!("dan {hidden} lagi"),
            Lang::En => format!("and {hidden} more"),
        }) } }
    }
}

fn row(candidate: &Candidate, lang: Lang) -> Markup {
    let place = match (candidate.place, candidate.waiting) {
        (Placing::Chosen, _) => say(lang, "mendapat tempat", "has a place").to_owned(),
        (Placing::Waiting, Some(number)) => format!("{} {number}", say(lang, "menunggu no.", "waits, no.")),
        (Placing::Waiting, None) => say(lang, "menunggu", "waits").to_owned(),
        (Placing::NotChosen, _) => say(lang, "belum", "none").to_owned(),
    };
    html! {
        tr.chosen[candidate.place == Placing::Chosen] {
            td.number { (candidate.rank) }
            td { (who(candidate)) }
            td { (place) }
            td { (standing(candidate.standing).get(lang)) }
            td { (candidate.verdict.label.get(lang)) }
            td.score { @if let Some(score) = &candidate.score { (band(score)) span { (format::score(score, lang)) } } }
        }
    }
}

fn say(lang: Lang, id: &'static str, en: &'static str) -> &'static str {
    match lang {
        Lang::Id => id,
        Lang::En => en,
    }
}
