//! What text and markdown say, once for both: sections of paragraphs, items and tables in the order a reader needs them.

pub(super) mod findings;
pub(super) mod fulfilment;
pub(super) mod members;
pub(super) mod months;
pub(super) mod one;
pub(super) mod quality;
pub(super) mod rest;
pub(super) mod result;
pub(super) mod to_do;

use crate::text::Lang;
use crate::wire::Assessment;

/// A report before it gets a format.
pub(super) struct Document {
    pub(super) title: String,
    /// What, under which programme, when: one line each.
    pub(super) about: Vec<String>,
    pub(super) sections: Vec<Section>,
}

/// A heading with what stands under it.
pub(super) struct Section {
    pub(super) heading: String,
    pub(super) blocks: Vec<Block>,
}

pub(super) enum Block {
    /// The sentence that a hurried reader reads.
    Lead(String),
    Paragraph(String),
    Subheading(String),
    /// To be copied into a terminal: never broken into lines.
    Command(String),
    Items(Vec<Item>),
    Table(Table),
}

/// One entry of a list.
pub(super) struct Item {
    /// Tells kinds of entries apart without colour.
    pub(super) mark: &'static str,
    pub(super) head: String,
    /// Short remarks behind the head.
    pub(super) tags: Vec<String>,
    pub(super) lines: Vec<Line>,
}

/// A line under an item, with or without a label.
pub(super) struct Line {
    pub(super) label: &'static str,
    pub(super) text: String,
}

/// Columns after the first are short and stand right-aligned where `numbers` says so.
pub(super) struct Table {
    pub(super) columns: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
}

impl Item {
    pub(super) fn new(mark: &'static str, head: impl Into<String>) -> Self {
        Self { mark, head: head.into(), tags: Vec::new(), lines: Vec::new() }
    }

    pub(super) fn tag(mut self, tag: impl Into<String>) -> Self {
        self.tags.push(tag.into());
        self
    }

    pub(super) fn say(&mut self, text: impl Into<String>) {
        self.line("", text);
    }

    /// Adds a line unless there is nothing to say.
    pub(super) fn line(&mut self, label: &'static str, text: impl Into<String>) {
        let text = text.into();
        if !text.is_empty() {
            self.lines.push(Line { label, text });
        }
    }
}

/// The whole report: verdict, what blocks, what is missing, what to do, then the rest.
pub(super) fn document(assessment: &Assessment, lang: Lang) -> Document {
    let mut sections = vec![result::result(assessment, lang)];
    sections.push(findings::blocks(assessment, lang));
    sections.push(findings::missing(assessment, lang));
    sections.push(rest::to_do(assessment, lang));
    sections.extend(rest::notes(assessment, lang));
    sections.extend(fulfilment::fulfilment(assessment, lang));
    sections.push(result::dimensions(assessment, lang));
    sections.extend(months::months(assessment, lang));
    sections.extend(quality::quality(assessment, lang));
    sections.extend(members::members(assessment, lang));
    sections.extend(rest::measures(assessment, lang));
    sections.extend(rest::questions(assessment, lang));
    sections.extend(findings::settled(assessment, lang));
    sections.push(rest::about(assessment, lang));
    Document { title: result::name(assessment, lang), about: result::heading(assessment, lang), sections }
}
