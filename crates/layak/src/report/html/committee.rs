//! The record of the committee as a page: the same content as its text, for the screen and for A4.

use super::page;
use crate::report::content::{Block, Document, Item, Section, Table};
use crate::text::Lang;
use maud::{Markup, html};

/// The page.
pub fn committee(document: Document, lang: Lang) -> String {
    let body = html! {
        main {
            header {
                h1 { (document.title) }
                @for line in &document.about { p.meta { (line) } }
            }
            @for section in &document.sections { (self::section(section)) }
        }
    };
    page(&document.title, include_str!("committee.css"), lang, &body)
}

fn section(Section { heading, blocks }: &Section) -> Markup {
    html! {
        section {
            h2 { (heading) }
            @for block in blocks {
                @match block {
                    Block::Lead(text) => { p.lead { (text) } }
                    Block::Paragraph(text) => { p { (text) } }
                    Block::Subheading(text) => { h3 { (text) } }
                    Block::Command(text) => { pre { code { (text) } } }
                    Block::Items(items) => { (self::items(items)) }
                    Block::Table(table) => { (self::table(heading, table)) }
                }
            }
        }
    }
}

fn items(items: &[Item]) -> Markup {
    html! {
        ul {
            @for item in items {
                li {
                    @if item.mark != "*" { span.mark aria-hidden="true" { (item.mark) } " " }
                    @if item.lines.is_empty() { (item.head) } @else { b { (item.head) } }
                    @if !item.tags.is_empty() { span.tags { " (" (item.tags.join(", ")) ")" } }
                    @for line in &item.lines {
                        p { @if !line.label.is_empty() { span.label { (line.label) ": " } } (line.text) }
                    }
                }
            }
        }
    }
}

fn table(name: &str, Table { columns, rows }: &Table) -> Markup {
    html! {
        div.scroll tabindex="0" role="region" aria-label=(name) { table {
            thead { tr { @for column in columns { th scope="col" { (column) } } } }
            tbody {
                @for row in rows {
                    tr {
                        @for (at, cell) in row.iter().enumerate() {
                            @if at == 0 { th scope="row" { (cell) } } @else { td { (cell) } }
                        }
                    }
                }
            }
        } }
    }
}
