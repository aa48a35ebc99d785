//! The report as CommonMark with tables: the same content as the text report.

use super::content::{Block, Document, Item, Section, Table, document};
use crate::text::Lang;
use crate::wire::Assessment;

/// The report as markdown; it ends with a line end.
///
/// ```
/// use layak::{Lang, report};
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let profile = engine.read_toml("contoh.toml", "enterprise.name = 'Contoh Manis'\nlegality.nib = 'none'")?;
/// # let assessment = engine.assess(&profile, "2026-11-21".parse()?);
/// let markdown = report::markdown(&assessment, Lang::En);
/// assert!(markdown.starts_with("# Contoh Manis\n"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn markdown(assessment: &Assessment, lang: Lang) -> String {
    written(document(assessment, lang))
}

/// A document as markdown.
pub(super) fn written(document: Document) -> String {
    let mut out = format!("# {}\n\n", escaped(&document.title));
    for line in &document.about {
        out.push_str(&format!("{}  \n", escaped(line)));
    }
    for section in document.sections {
        self::section(section, &mut out);
    }
    out
}

fn section(Section { heading, blocks }: Section, out: &mut String) {
    out.push_str(&format!("\n## {}\n", escaped(&heading)));
    for block in blocks {
        out.push('\n');
        match block {
            Block::Lead(text) => out.push_str(&format!("**{}**\n", escaped(&text))),
            Block::Paragraph(text) => out.push_str(&format!("{}\n", escaped(&text))),
            Block::Subheading(text) => out.push_str(&format!("### {}\n", escaped(&text))),
            // Four spaces: nothing in it means anything, whatever quotes a seed brings.
            Block::Command(text) => out.push_str(&format!("    {text}\n")),
            Block::Items(items) => items.into_iter().for_each(|item| self::item(item, out)),
            Block::Table(table) => self::table(table, out),
        }
    }
}

fn item(Item { mark, head, tags, lines }: Item, out: &mut String) {
    let mark = if mark == "*" { String::new() } else { format!("`{mark}` ") };
    let tags = if tags.is_empty() { String::new() } else { format!(" ({})", escaped(&tags.join(", "))) };
    out.push_str(&format!("- {mark}**{}**{tags}\n", escaped(&head)));
    for line in lines {
        let label = if line.label.is_empty() { String::new() } else { format!("{}: ", line.label) };
        out.push_str(&format!("  - {label}{}\n", escaped(&line.text)));
    }
}

fn table(Table { columns, rows }: Table, out: &mut String) {
    let row = |cells: &[String]| {
        let cells: Vec<_> = cells.iter().map(|cell| escaped(cell)).collect();
        format!("| {} |\n", cells.join(" | "))
    };
    out.push_str(&row(&columns));
    let rule: Vec<_> = (0..columns.len()).map(|i| if i == 0 { "---" } else { "---:" }).collect();
    out.push_str(&format!("| {} |\n", rule.join(" | ")));
    for cells in &rows {
        out.push_str(&row(cells));
    }
}

/// Text of people as text: no markup, no HTML, no link, one line.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for word in text.split_whitespace() {
        if !out.is_empty() {
            out.push(' ');
        }
        for c in word.chars() {
            match c {
                '<' => out.push_str("&lt;"),
                '>' => out.push_str("&gt;"),
                '&' => out.push_str("&amp;"),
                '\\' | '`' | '*' | '_' | '[' | ']' | '|' | '#' | '~' | '!' => out.extend(['\\', c]),
                c if c.is_control() => out.push('\u{fffd}'),
                c => out.push(c),
            }
        }
    }
    out
}
