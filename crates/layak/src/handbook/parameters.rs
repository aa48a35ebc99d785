//! Numbers that sources set, with their dates.

use super::book::ParameterEntry;
use super::site::{Site, source_path};
use crate::check::model::Kind;
use crate::date::Date;
use crate::parse::document::ScalarDoc;
use crate::report::format;
use maud::{Markup, html};
use serde_json::Value;

/// A value of a parameter in words: days and flags are stored as numbers.
pub(super) fn value(site: &Site<'_>, kind: &Kind, value: f64) -> String {
    match kind {
        Kind::Bool => format::value(&Value::Bool(value != 0.0), None, site.lang),
        Kind::Date => format::date(Date::from_days(value as i32), site.lang),
        Kind::Number { unit, .. } => {
            let unit = Some(unit.name()).filter(|name| !name.is_empty());
            format::value(&Value::from(value), unit, site.lang)
        }
        _ => format::number(value, site.lang),
    }
}

/// Parameters with their values, each with an anchor `p-path`.
pub(super) fn tables(site: &Site<'_>, paths: &[String]) -> Markup {
    html! {
        div.entries {
            @for path in paths {
                @if let Some(entry) = site.book.parameters.get(path) { (table(site, path, entry)) }
            }
        }
    }
}

fn table(site: &Site<'_>, path: &str, entry: &ParameterEntry<'_>) -> Markup {
    let title = entry.doc.title.as_ref().map_or(path, |title| site.text(title));
    let parameter = entry.parameter;
    let overrides: Vec<_> = site
        .book
        .checked
        .programmes
        .values()
        .flat_map(|programme| programme.parameters.iter().map(move |(id, change)| (programme, id, change)))
        .filter(|(_, id, _)| site.book.checked.parameters.get(**id).is_some_and(|p| p.path == path))
        .collect();
    html! {
        div.entry id={ "p-" (path) } {
            h3 { (title) }
            table {
                thead { tr {
                    th scope="col" { (site.say("Berlaku", "In force")) }
                    th scope="col" { (site.say("Nilai", "Value")) }
                    th scope="col" { (site.say("Sumber", "Source")) }
                } }
                tbody {
                    @for (from, to, number) in &parameter.values {
                        @let doc = entry.doc.values.iter().find(|doc| doc.from.value == *from);
                        tr {
                            th scope="row" { (span(site, Some(*from), *to)) }
                            td { b { (value(site, &parameter.kind, *number)) } }
                            td {
                                @if let Some(source) = doc.and_then(|doc| doc.source.as_ref()) {
                                    (site.link(&source_path(&source.value), &source.value))
                                } @else { "–" }
                                // Remarks of parameters are written in one language only.
                                @if let Some(note) = doc.and_then(|doc| doc.note.as_ref()) { p.small lang="en" { (note) } }
                            }
                        }
                    }
                }
            }
            @for (programme, _, (scalar, reason)) in overrides {
                p {
                    (site.link(&super::site::programme_path(&programme.doc.id.value), site.text(&programme.doc.title)))
                    ": " b { (scalar_words(site, &parameter.kind, *scalar)) } ". " (site.text(reason))
                }
            }
            p.small { code { (path) } }
        }
    }
}

/// What a programme puts in the place of a parameter.
pub(super) fn scalar_words(site: &Site<'_>, kind: &Kind, scalar: ScalarDoc) -> String {
    match scalar {
        ScalarDoc::Number(number) => value(site, kind, number),
        ScalarDoc::Date(date) => format::date(date, site.lang),
        ScalarDoc::Bool(flag) => format::value(&Value::Bool(flag), None, site.lang),
    }
}

/// `from – to`, as far as they are known.
pub(super) fn span(site: &Site<'_>, from: Option<Date>, to: Option<Date>) -> Markup {
    match (from, to) {
        (Some(from), Some(to)) => html! { (site.date(from)) " – " (site.date(to)) },
        (Some(from), None) => html! { (site.say("sejak", "since")) " " (site.date(from)) },
        (None, Some(to)) => html! { (site.say("sampai", "until")) " " (site.date(to)) },
        (None, None) => html! { (site.say("tanpa batas tanggal", "without limit of dates")) },
    }
}
