//! The page of one regulation, standard or guide: what it is, whether it holds, and everything here that rests on it.

use super::actions::{self, article};
use super::book::SourceEntry;
use super::lists;
use super::parameters::span;
use super::site::{Body, Site, programme_path, rule_path, set_path, source_path};
use crate::glossary::Term;
use crate::report::words;
use maud::{Markup, html};

pub(super) fn page(site: &Site<'_>, source: &SourceEntry<'_>) -> Body {
    let doc = source.doc;
    let main = html! {
        h1 lang=[lists::language(doc)] { (doc.title) }
        p.tags {
            span { (lists::source_kind(site, &doc.kind)) }
            span { (lists::status(site, &doc.status.value)) }
            span { (site.label(Term::Confidence)) ": " (words::confidence(doc.confidence).get(site.lang)) }
            code { (source.id) }
        }
        @if !doc.replaced_by.is_empty() {
            p.notice {
                (site.term_as(Term::Superseded, site.say("Sudah diganti oleh", "Superseded by"))) " "
                (titles(site, doc.replaced_by.iter().map(|id| id.value.as_str())))
            }
        }
        @if let Some(note) = &doc.note { p.why { (site.text(note)) } }
        dl.sheet {
            @if let Some(authority) = &doc.authority { div { dt { (site.say("Penerbit", "Authority")) } dd { (authority) } } }
            div { dt { (site.label(Term::DatesOfEffect)) } dd { (dates(site, source)) } }
            div { dt { (site.label(Term::Checked)) } dd { (site.date(doc.checked)) } }
            @if !source.replaces.is_empty() {
                div { dt { (site.say("Menggantikan", "Replaces")) } dd { (titles(site, source.replaces.iter().copied())) } }
            }
        }
        (citing(site, source))
    };
    Body {
        title: doc.title.clone(),
        above: Some((site.say_static("Semua sumber", "All sources"), "source/index.html")),
        main,
    }
}

fn dates(site: &Site<'_>, source: &SourceEntry<'_>) -> Markup {
    match (source.doc.from, source.doc.to) {
        (None, None) => html! { (site.say("tanggal tidak dicatat", "dates not recorded")) },
        (from, to) => span(site, from, to),
    }
}

fn titles<'s>(site: &Site<'_>, ids: impl Iterator<Item = &'s str>) -> Markup {
    html! {
        @for (nth, id) in ids.enumerate() {
            @if nth > 0 { "; " }
            @match site.book.sources.get(id) {
                Some(other) => { a lang=[lists::language(other.doc)] href=(site.to(&source_path(id))) { (other.doc.title) } }
                None => (id),
            }
        }
    }
}

/// Rules, parameters, actions and reference orders that cite it, each with the article.
fn citing(site: &Site<'_>, source: &SourceEntry<'_>) -> Markup {
    let book = site.book;
    let rules: Vec<_> = book
        .rules
        .values()
        .flat_map(|rule| rule.rule.sources.iter().filter(|c| c.source == source.id).map(move |c| (rule, c)))
        .collect();
    let parameters: Vec<_> = book
        .parameters
        .iter()
        .filter(|(_, entry)| {
            entry.doc.values.iter().any(|value| value.source.as_ref().is_some_and(|s| s.value == source.id))
        })
        .collect();
    let actions: Vec<_> = book.citing_actions(source.id).collect();
    let orders: Vec<_> = book
        .checked
        .programmes
        .values()
        .filter(|p| {
            p.doc
                .reference_orders
                .iter()
                .flat_map(|order| &order.sources)
                .any(|c| c.source.value == source.id)
        })
        .collect();
    html! {
        @if rules.is_empty() && parameters.is_empty() && actions.is_empty() && orders.is_empty() {
            p { (site.say("Belum ada aturan yang menyebut sumber ini.", "No rule cites this source yet.")) }
        }
        @if !rules.is_empty() {
            h2 { (site.say("Aturan yang bersandar padanya", "Rules that rest on it")) " " span.count { (rules.len()) } }
            ul.list {
                @for (rule, cited) in rules {
                    li {
                        p.entry-title { (site.link(&rule_path(rule.id), site.text(&rule.doc.title))) }
                        p { (article(site, &cited.at)) }
                        p.tags {
                            (lists::severity(site, rule.rule.severity))
                            span { (site.say("keyakinan", "confidence")) " " (words::confidence(cited.confidence).get(site.lang)) }
                            code { (rule.id) }
                        }
                        @if let Some(note) = &cited.note { p.small { (site.text(note)) } }
                    }
                }
            }
        }
        @if !parameters.is_empty() {
            h2 { (site.say("Angka aturan darinya", "Parameters from it")) " " span.count { (parameters.len()) } }
            ul.list {
                @for (path, entry) in parameters {
                    li {
                        p.entry-title {
                            a href={ (site.to(&set_path(entry.set))) "#p-" (path) } { (entry.doc.title.as_ref().map_or(path.as_str(), |title| site.text(title))) }
                        }
                        @for value in entry.doc.values.iter().filter(|value| value.source.as_ref().is_some_and(|s| s.value == source.id)) {
                            @if let Some(note) = &value.note { p.small lang="en" { (note) } }
                        }
                    }
                }
            }
        }
        @if !actions.is_empty() {
            h2 { (site.say("Tindakan yang menyebutnya", "Actions that cite it")) " " span.count { (actions.len()) } }
            ul.list {
                @for (id, action, citation) in actions {
                    li { p.entry-title { (actions::link(site, id, action)) } p { (article(site, &citation.at)) } }
                }
            }
        }
        @if !orders.is_empty() {
            h2 { (site.say("Pesanan acuan darinya", "Reference orders from it")) }
            ul.list {
                @for programme in orders {
                    li { p.entry-title { (site.link(&programme_path(&programme.doc.id.value), site.text(&programme.doc.title))) } }
                }
            }
        }
    }
}
