//! The page of one rule set: its rules, actions, questions, derived facts and parameters; where other pages link for the details.

use super::book::SetEntry;
use super::say::Say;
use super::site::{Body, Site, place_path};
use super::{actions, facts, lists, parameters};
use crate::check::model::Origin;
use crate::glossary::Term;
use maud::{Markup, html};

pub(super) fn page(site: &Site<'_>, set: &SetEntry<'_>) -> Body {
    let book = site.book;
    let rules: Vec<_> = book.rules_of(set.id).collect();
    let own: Vec<_> = book.actions.iter().filter(|(_, action)| action.set == set.id).collect();
    let in_set = |path: &str| path.split_once('.').is_some_and(|(found, _)| found == set.id);
    // In the order of the files, as they are asked.
    let answers =
        book.checked.facts.iter().filter(|fact| fact.origin == Origin::Answer && in_set(&fact.path));
    let questions: Vec<String> = answers.map(|fact| fact.path.clone()).collect();
    let derives: Vec<String> = book.derives.keys().filter(|path| in_set(path)).cloned().collect();
    let numbers: Vec<String> = book.parameters.keys().filter(|path| in_set(path)).cloned().collect();
    let sections: Vec<(&str, &str, usize, Markup)> = vec![
        ("rules", site.say("Aturan", "Rules"), rules.len(), html! { (lists::ranked(site, rules)) }),
        (
            "actions",
            site.say("Tindakan", "Actions"),
            own.len(),
            actions::list(site, own.iter().map(|(id, action)| (id.as_str(), *action))),
        ),
        (
            "questions",
            site.say("Pertanyaan", "Questions"),
            questions.len(),
            facts::questions(site, &questions),
        ),
        (
            "derived",
            site.say("Pengertian turunan", "Derived facts"),
            derives.len(),
            facts::derived(site, &derives, false),
        ),
        (
            "parameters",
            site.say("Angka aturan", "Parameters"),
            numbers.len(),
            parameters::tables(site, &numbers),
        ),
    ];
    let sections: Vec<_> = sections.into_iter().filter(|(_, _, count, _)| *count > 0).collect();
    let main = html! {
        h1 { (site.text(&set.set.title)) }
        dl.sheet {
            div { dt { (site.say("Nama dalam berkas", "Name in files")) } dd { code { (set.id) } } }
            @if let Some(doc) = set.doc { div { dt { (site.say("Versi", "Version")) } dd { (doc.version) } } }
            div { dt { (site.label(Term::Checked)) } dd { (site.date(set.set.checked)) } }
            @if set.place.is_some() {
                div { dt { (site.say("Halaman ringkas", "Summary page")) } dd { (site.link(&place_path(set), site.text(&set.set.title))) } }
            }
        }
        @if let Some(applies) = set.doc.and_then(|doc| doc.applies.as_ref()) {
            h2 { (site.label(Term::Applies)) }
            (Say::elsewhere(site, set.id).block(applies))
            p.written { span.small { (site.say("Seperti tertulis", "As written")) ": " } code { (applies.text) } }
        }
        nav.here aria-label=(site.say("Di halaman ini", "On this page")) {
            ul { @for (id, title, _, _) in &sections { li { a href={ "#" (id) } { (title) } } } }
        }
        @for (id, title, count, body) in &sections {
            section aria-labelledby=(id) { h2 id=(id) { (title) " " span.count { (count) } } (body) }
        }
    };
    Body {
        title: site.text(&set.set.title).to_owned(),
        above: Some((site.say_static("Semua kumpulan aturan", "All rule sets"), "set/index.html")),
        main,
    }
}
