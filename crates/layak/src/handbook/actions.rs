//! What can be done: cost, time, what comes first, where, which papers, what to know before, how long the result lasts.

use super::book::ActionEntry;
use super::say::Say;
use super::site::{Site, set_path, source_path};
use crate::check::model::Requirement;
use crate::glossary::Term;
use crate::parse::document::{CitationDoc, RequiresDoc, ScalarDoc, SetValueDoc};
use crate::report::{format, words::Word};
use maud::{Markup, html};

/// Actions in full, each with an anchor `a-id`.
pub(super) fn list<'b>(
    site: &Site<'_>,
    actions: impl Iterator<Item = (&'b str, &'b ActionEntry<'b>)>,
) -> Markup {
    html! { div.entries { @for (id, action) in actions { (entry(site, id, action)) } } }
}

/// Where an action is told in full.
pub(super) fn link(site: &Site<'_>, id: &str, action: &ActionEntry<'_>) -> Markup {
    html! { a href={ (site.to(&set_path(action.set))) "#a-" (id) } { (site.text(&action.doc.title)) } }
}

fn entry(site: &Site<'_>, id: &str, action: &ActionEntry<'_>) -> Markup {
    let (doc, remedy, lang) = (action.doc, action.remedy, site.lang);
    html! {
        div.entry id={ "a-" (id) } {
            h3 { (site.text(&doc.title)) }
            dl {
                dt { (site.say("Biaya", "Cost")) }
                dd {
                    (format::cost(&remedy.cost, lang))
                    @if let Some(times) = &doc.times {
                        p { b { "× " } (site.say("dikalikan", "times")) ": " (Say::elsewhere(site, action.set).result(times, false)) }
                    }
                }
                dt { (site.say("Lama", "Time")) }
                dd { (format::days(&remedy.duration, lang)) }
                dt { (site.say("Di mana", "Where")) }
                dd { (site.text(&doc.provider)) }
                @for (word, texts) in [(Word::Papers, &doc.papers), (Word::Notes, &doc.notes)] {
                    @if !texts.is_empty() {
                        dt { (word.get(lang)) }
                        dd { ul { @for text in texts { li { (site.text(text)) } } } }
                    }
                }
                @if !doc.requires.is_empty() {
                    dt { (site.label(Term::Prerequisite)) }
                    dd { ul { @for (nth, first) in doc.requires.iter().enumerate() { li { (requirement(site, action, first, nth)) } } } }
                }
                @if !doc.sets.is_empty() || !doc.raises.is_empty() {
                    dt { (site.say("Sesudahnya", "Afterwards")) }
                    dd { ul { (effects(site, action)) } }
                }
                @if let Some(days) = remedy.valid_for.filter(|days| *days > 0.0) {
                    dt { (Word::ValidFor.get(lang)) }
                    dd { (format::validity(days, lang)) }
                }
                @if !doc.sources.is_empty() {
                    dt { (site.label(Term::Source)) }
                    dd { ul { @for citation in &doc.sources { li { (cited(site, citation)) } } } }
                }
            }
            p.small { code { (id) } }
        }
    }
}

fn requirement(site: &Site<'_>, action: &ActionEntry<'_>, first: &RequiresDoc, nth: usize) -> Markup {
    match first {
        RequiresDoc::When(condition) => Say::elsewhere(site, action.set).block(condition),
        RequiresDoc::Action(name) => {
            let id = match action.remedy.requires.get(nth) {
                Some(Requirement::Action(id)) => {
                    site.book.checked.actions.get(*id).map(|remedy| remedy.id.as_str())
                }
                _ => None,
            };
            let known = id.and_then(|id| site.book.actions.get_key_value(id));
            match known {
                Some((id, first)) => link(site, id, first),
                None => html! { code { (name.value) } },
            }
        }
    }
}

/// What is true once it is done.
fn effects(site: &Site<'_>, action: &ActionEntry<'_>) -> Markup {
    let book = site.book;
    let say = Say::elsewhere(site, action.set);
    let label = |path: &str, word: &str| match book.choices(path) {
        Some(choices) => say.word(choices, word),
        None => html! { (word) },
    };
    let asked = |path: &str| match book.facts.get(path) {
        Some(fact) => {
            html! { a.fact href={ (site.to(&set_path(fact.set))) "#q-" (path) } { "“" (site.text(&fact.fact.ask)) "”" } }
        }
        None => html! { code { (path) } },
    };
    html! {
        @for (path, value) in &action.doc.sets {
            @let path = path.value.as_str();
            li {
                (asked(path)) " "
                b {
                    @match &value.value {
                        SetValueDoc::Text(word) => (label(path, word)),
                        SetValueDoc::Words(words) => {
                            @for (nth, word) in words.iter().enumerate() {
                                @if nth > 0 { ", " }
                                // A choice with `!` before it no longer holds.
                                @match word.strip_prefix('!') {
                                    Some(word) => { (site.say("tanpa", "without")) " " (label(path, word)) }
                                    None => (label(path, word)),
                                }
                            }
                        }
                        SetValueDoc::Scalar(ScalarDoc::Bool(flag)) => (if *flag { site.say("ya", "yes") } else { site.say("tidak", "no") }),
                        SetValueDoc::Scalar(ScalarDoc::Number(number)) => (format::number(*number, site.lang)),
                        SetValueDoc::Scalar(ScalarDoc::Date(date)) => (format::date(*date, site.lang)),
                    }
                }
            }
        }
        @for (path, by) in &action.doc.raises {
            li { (asked(&path.value)) " " b { "+ " (format::number(by.value, site.lang)) } }
        }
    }
}

/// A source with its article, outside a rule.
pub(super) fn cited(site: &Site<'_>, citation: &CitationDoc) -> Markup {
    let id = citation.source.value.as_str();
    let title = site.book.sources.get(id).map_or(id, |source| source.doc.title.as_str());
    html! {
        (site.link(&source_path(id), title)) ", " (article(site, &citation.at))
        @if let Some(note) = &citation.note { p.small { (site.text(note)) } }
    }
}

/// An article as cited, or that it was not verified.
pub(super) fn article(site: &Site<'_>, at: &str) -> String {
    let known = at != Word::NotVerified.get(crate::text::Lang::En);
    if known { at.to_owned() } else { Word::NotVerified.get(site.lang).to_owned() }
}
