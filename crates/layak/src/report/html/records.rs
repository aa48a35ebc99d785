//! What the records show, on the assessor's page: months against the order, what was measured, members as counts.

use super::chart::{self, Chart};
use crate::report::content::{Table, members, months, quality};
use crate::report::months::{required_word, summary};
use crate::report::words::Word;
use crate::text::Lang;
use crate::wire::{Assessment, Members, Production, Quality};
use maud::{Markup, html};

/// Pixels of the drawing.
const HEIGHT: f64 = 220.0;

pub(super) fn production(assessment: &Assessment, production: &Production, lang: Lang) -> Markup {
    let summary = summary(assessment, production, lang);
    let required = required_word(assessment);
    html! {
        (chart::figure(&Chart { production, required, height: HEIGHT, summary: &summary }, lang))
        dl.figures {
            @for (label, value) in months::figures(assessment, production, lang) {
                div { dt { (label.get(lang)) } dd { (value) } }
            }
        }
        p { (months::promise_words(production, lang)) }
        details {
            summary { (Word::MonthsTable.get(lang)) }
            (table(&months::table(production, lang), Word::MonthsTable.get(lang)))
        }
    }
}

pub(super) fn quality(quality: &Quality, lang: Lang) -> Markup {
    html! {
        @if !quality.characteristics.is_empty() {
            (table(&quality::characteristics(quality, lang), Word::Quality.get(lang)))
        }
        @if !quality.pairs.is_empty() {
            h3 { (Word::Pairs.get(lang)) }
            (table(&quality::pairs(quality, lang), Word::Pairs.get(lang)))
        }
        @if let Some(plan) = &quality.plan {
            h3 { (Word::Plan.get(lang)) }
            p { (quality::plan(plan, lang)) }
        }
    }
}

pub(super) fn members(members: &Members, lang: Lang) -> Markup {
    html! {
        @if !members.requirements.is_empty() { (table(&members::table(members, lang), Word::Members.get(lang))) }
        @for (label, value) in members::lines(members, lang) { p { (label.get(lang)) ": " b { (value) } } }
    }
}

/// A table whose first column names its rows.
fn table(table: &Table, name: &str) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(name) { table.records {
            thead { tr { @for column in &table.columns { th scope="col" { (column) } } } }
            tbody {
                @for row in &table.rows {
                    tr {
                        @for (at, cell) in row.iter().enumerate() {
                            @if at == 0 { th scope="row" { (cell) } } @else { td.number { (cell) } }
                        }
                    }
                }
            }
        } }
    }
}
