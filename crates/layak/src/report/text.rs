//! The report as plain text for a terminal or a printer: words wrapped to a width, no colour.

use super::content::{Block, Document, Item, Section, Table, document};
use crate::text::Lang;
use crate::wire::Assessment;

/// What a line of a text report is, so that a terminal can set headings apart.
///
/// ```
/// use layak::{Lang, report::{self, Role}};
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let profile = engine.read_toml("contoh.toml", "enterprise.name = 'Contoh Manis'\nlegality.nib = 'none'")?;
/// # let assessment = engine.assess(&profile, "2026-11-21".parse()?);
/// let lines = report::lines(&assessment, Lang::En, 80);
/// // One or more lines for each ladder.
/// assert!(lines.iter().filter(|(role, _)| *role == Role::Lead).count() >= assessment.verdicts.len());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The name of the enterprise.
    Title,
    /// The heading of a section, or the rule under it.
    Heading,
    /// A heading inside a section.
    Subheading,
    /// A verdict sentence.
    Lead,
    /// Anything else.
    Plain,
}

/// Narrower than this, words would have to be cut.
const NARROWEST: usize = 40;

/// The report, wrapped to `width` characters; it ends with a line end.
///
/// ```
/// use layak::{Lang, report};
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let profile = engine.read_toml("contoh.toml", "enterprise.name = 'Contoh Manis'\nlegality.nib = 'none'")?;
/// # let assessment = engine.assess(&profile, "2026-11-21".parse()?);
/// let text = report::text(&assessment, Lang::En, 72);
/// assert!(text.starts_with("Contoh Manis\n"));
/// assert!(text.lines().all(|line| line.chars().count() <= 72));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn text(assessment: &Assessment, lang: Lang, width: usize) -> String {
    joined(lines(assessment, lang, width))
}

/// Lines as one text.
pub(super) fn joined(lines: Vec<(Role, String)>) -> String {
    lines.into_iter().fold(String::new(), |mut all, (_, line)| {
        all.push_str(&line);
        all.push('\n');
        all
    })
}

/// The same, line by line.
///
/// ```
/// use layak::{Lang, report};
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let profile = engine.read_toml("contoh.toml", "enterprise.name = 'Contoh Manis'\nlegality.nib = 'none'")?;
/// # let assessment = engine.assess(&profile, "2026-11-21".parse()?);
/// let lines = report::lines(&assessment, Lang::En, 72);
/// let text: String = lines.iter().map(|(_, line)| format!("{line}\n")).collect();
/// assert_eq!(text, report::text(&assessment, Lang::En, 72));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn lines(assessment: &Assessment, lang: Lang, width: usize) -> Vec<(Role, String)> {
    document_lines(document(assessment, lang), width)
}

/// A document, line by line.
pub(super) fn document_lines(document: Document, width: usize) -> Vec<(Role, String)> {
    let mut page = Page { width: width.max(NARROWEST), lines: Vec::new() };
    let Document { title, about, sections } = document;
    page.wrapped(Role::Title, "", "", &title);
    for line in about {
        page.wrapped(Role::Plain, "", "", &line);
    }
    for section in sections {
        page.section(section);
    }
    page.lines
}

struct Page {
    width: usize,
    lines: Vec<(Role, String)>,
}

impl Page {
    fn blank(&mut self) {
        self.lines.push((Role::Plain, String::new()));
    }

    /// Words in lines of the page's width; `first` before the first line, `rest` before the others.
    fn wrapped(&mut self, role: Role, first: &str, rest: &str, text: &str) {
        for line in wrap(text, self.width, first, rest) {
            self.lines.push((role, line));
        }
    }

    fn section(&mut self, Section { heading, blocks }: Section) {
        self.blank();
        let heading = printable(&heading).to_uppercase();
        let rule = "-".repeat(heading.chars().count().min(self.width));
        self.lines.push((Role::Heading, heading));
        self.lines.push((Role::Heading, rule));
        for block in blocks {
            match block {
                Block::Lead(text) => self.wrapped(Role::Lead, "", "  ", &text),
                Block::Paragraph(text) => self.wrapped(Role::Plain, "", "  ", &text),
                Block::Subheading(text) => {
                    self.blank();
                    self.wrapped(Role::Subheading, "", "", &text);
                }
                Block::Command(text) => self.lines.push((Role::Plain, format!("  {}", printable(&text)))),
                Block::Items(items) => self.items(items),
                Block::Table(table) => self.table(table),
            }
        }
    }

    /// Items of several lines stand apart, items of one line stand together.
    fn items(&mut self, items: Vec<Item>) {
        let mut apart = false;
        for item in items {
            if apart {
                self.blank();
            }
            apart = item.lines.len() > 1;
            self.item(item);
        }
    }

    fn item(&mut self, Item { mark, head, tags, lines }: Item) {
        let tags = if tags.is_empty() { String::new() } else { format!(" ({})", tags.join(", ")) };
        self.wrapped(Role::Plain, &format!("  {mark:<3}"), "     ", &format!("{head}{tags}"));
        for line in lines {
            let label = if line.label.is_empty() { String::new() } else { format!("{}: ", line.label) };
            self.wrapped(Role::Plain, "     ", "       ", &format!("{label}{}", line.text));
        }
    }

    fn table(&mut self, Table { columns, rows }: Table) {
        let all: Vec<Vec<String>> = std::iter::once(columns).chain(rows).collect();
        let columns = all.iter().map(Vec::len).max().unwrap_or(0);
        let widths: Vec<usize> = (0..columns)
            .map(|i| all.iter().filter_map(|row| row.get(i)).map(|c| c.chars().count()).max().unwrap_or(0))
            .collect();
        let others: usize = widths.iter().skip(1).map(|w| w + 2).sum();
        let first = widths.first().copied().unwrap_or(0);
        if others + 16 + 2 > self.width {
            return self.stacked(&all);
        }
        let first = first.min(self.width - others - 2);
        for row in &all {
            let mut cells = wrap(row.first().map_or("", String::as_str), first, "", "").into_iter();
            let mut line = format!("  {:<first$}", cells.next().unwrap_or_default());
            for (cell, width) in row.iter().zip(&widths).skip(1) {
                line.push_str(&format!("  {cell:>width$}"));
            }
            self.lines.push((Role::Plain, line.trim_end().to_owned()));
            for more in cells {
                self.lines.push((Role::Plain, format!("  {more}")));
            }
        }
    }

    /// A table on a page too narrow for it: each row as an item.
    fn stacked(&mut self, all: &[Vec<String>]) {
        let Some((columns, rows)) = all.split_first() else { return };
        for row in rows {
            self.wrapped(Role::Plain, "  ", "    ", row.first().map_or("", String::as_str));
            let parts = columns.iter().zip(row).skip(1).map(|(column, cell)| format!("{column} {cell}"));
            self.wrapped(Role::Plain, "    ", "    ", &parts.collect::<Vec<_>>().join(", "));
        }
    }
}

/// Control characters could move the cursor or colour the terminal: they are shown as a replacement.
fn printable(text: &str) -> String {
    text.chars().map(|c| if c.is_control() && !c.is_whitespace() { '\u{fffd}' } else { c }).collect()
}

/// Fills lines with words. A word longer than a line is cut, so that no line is ever wider.
fn wrap(text: &str, width: usize, first: &str, rest: &str) -> Vec<String> {
    let text = printable(text);
    let mut lines = Vec::new();
    let mut line = first.to_owned();
    let mut empty = true;
    for word in text.split_whitespace() {
        let mut word = word.to_owned();
        loop {
            let used = line.chars().count() + usize::from(!empty);
            let room = width.saturating_sub(used);
            if word.chars().count() <= room {
                if !empty {
                    line.push(' ');
                }
                line.push_str(&word);
                empty = false;
                break;
            }
            if empty {
                let cut = word.char_indices().nth(room.max(1)).map_or(word.len(), |(at, _)| at);
                let tail = word.split_off(cut);
                line.push_str(&word);
                word = tail;
                if word.is_empty() {
                    empty = false;
                    break;
                }
            }
            lines.push(std::mem::replace(&mut line, rest.to_owned()));
            empty = true;
        }
    }
    lines.push(line.trim_end().to_owned());
    lines
}
