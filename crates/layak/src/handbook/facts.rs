//! Questions and derived facts as pages show them: what is asked, how to answer, what proves it; a derived fact opened.

use super::book::{DeriveEntry, FactEntry};
use super::say::Say;
use super::site::Site;
use crate::check::model::{Kind, Origin};
use crate::check::term::Type;
use crate::glossary::Term;
use crate::report::format;
use maud::{Markup, html};

/// Questions and measures, each with an anchor `q-path`.
pub(super) fn questions(site: &Site<'_>, paths: &[String]) -> Markup {
    html! {
        div.entries {
            @for path in paths {
                @if let Some(fact) = site.book.facts.get(path.as_str()) { (question(site, fact)) }
            }
        }
    }
}

fn question(site: &Site<'_>, entry: &FactEntry<'_>) -> Markup {
    let fact = entry.fact;
    let computed = fact.origin == Origin::Measure;
    html! {
        div.entry id={ "q-" (fact.path) } {
            h3 { (site.text(&fact.ask)) }
            @if let Some(help) = &fact.help {
                p { @if computed { (site.term_as(Term::Measure, site.say("Cara hitung", "Formula"))) ": " } (site.text(help)) }
            }
            dl {
                dt { (site.say("Jawaban", "Answer")) }
                dd { (kind(site, &fact.kind)) }
                @if let Some(evidence) = &fact.evidence {
                    dt { (site.label(Term::Evidence)) }
                    dd { (site.text(evidence)) }
                }
                @if let Some(when) = entry.when {
                    dt { (site.say("Ditanyakan jika", "Asked when")) }
                    dd { (Say::elsewhere(site, entry.set).block(when)) }
                }
                dt { (site.say("Nama dalam berkas", "Name in files")) }
                dd {
                    code { (fact.path) }
                    @if !fact.was.is_empty() { " " (was(site, fact.was.iter().map(String::as_str))) }
                    @if fact.retired { " " (site.say("(tidak ditanyakan lagi)", "(no longer asked)")) }
                }
            }
        }
    }
}

/// Old names, so that whoever looks for one finds it.
pub(super) fn was<'n>(site: &Site<'_>, names: impl Iterator<Item = &'n str>) -> Markup {
    html! {
        (site.say("dulu", "formerly")) " "
        @for (nth, name) in names.enumerate() { @if nth > 0 { ", " } code { (name) } }
    }
}

/// What an answer looks like.
fn kind(site: &Site<'_>, kind: &Kind) -> Markup {
    let number = |value: f64| format::number(value, site.lang);
    html! {
        @match kind {
            Kind::Bool => (site.say("ya atau tidak", "yes or no")),
            Kind::Choice(list) | Kind::Choices(list) => {
                @if matches!(kind, Kind::Choices(_)) { p { (site.say("beberapa boleh dipilih:", "several may hold:")) } }
                ul.choices { @for label in &list.labels { li { (site.text(label)) } } }
            }
            Kind::Number { unit, range, whole } => {
                (if *whole { site.say("bilangan bulat", "a whole number") } else { site.say("angka", "a number") })
                @if !unit.name().is_empty() { ", " (format::unit(unit.name(), site.lang)) }
                @if range.lo.is_finite() && range.lo != 0.0 { ", " (site.say("paling sedikit", "at least")) " " (number(range.lo)) }
                @if range.hi.is_finite() { ", " (site.say("paling banyak", "at most")) " " (number(range.hi)) }
            }
            Kind::Date => (site.say("tanggal", "a date")),
            Kind::Text => (site.say("nama atau kode", "a name or code")),
        }
    }
}

/// Derived facts opened, each with an anchor `d-path`.
pub(super) fn derived(site: &Site<'_>, paths: &[String], here: bool) -> Markup {
    html! {
        div.entries {
            @for path in paths {
                @if let Some(entry) = site.book.derives.get(path) { (opened(site, path, entry, here)) }
            }
        }
    }
}

fn opened(site: &Site<'_>, path: &str, entry: &DeriveEntry<'_>, here: bool) -> Markup {
    let mut say = if here { Say::here(site, entry.set) } else { Say::elsewhere(site, entry.set) };
    let truth = entry.derived.value.term.ty == Type::Bool;
    html! {
        div.entry id={ "d-" (path) } {
            h3 { (site.text(&entry.doc.title)) }
            (say.result(&entry.doc.value, truth))
            p.small { code { (path) } " = " code { (entry.doc.value.text) } }
        }
    }
}
