//! Actions, notes, who fills the order, figures, questions, and what the reader should know about the report itself.

use super::{Block, Item, Section, Table};
use crate::report::outline;
use crate::report::{format, words, words::Word};
use crate::text::Lang;
use crate::wire::{Action, Assessment, Fulfilment, Truth};

/// Questions told; the engine asks again after each answer.
const QUESTIONS: usize = 10;

fn section(heading: Word, block: Block, lang: Lang) -> Section {
    Section { heading: heading.get(lang).to_owned(), blocks: vec![block] }
}

/// Actions in the engine's order: prerequisites first, then cost, then days.
pub(super) fn to_do(assessment: &Assessment, lang: Lang) -> Section {
    if assessment.actions.is_empty() {
        return section(Word::ToDo, Block::Paragraph(Word::NothingToDo.get(lang).to_owned()), lang);
    }
    let (now, perhaps) = outline::now_and_perhaps(assessment);
    let mut blocks = Vec::new();
    if now.is_empty() {
        blocks.push(Block::Paragraph(Word::NothingToDo.get(lang).to_owned()));
    } else {
        blocks.push(Block::Items(
            now.into_iter().map(|action| action_item(assessment, action, lang)).collect(),
        ));
    }
    if !perhaps.is_empty() {
        blocks.push(Block::Subheading(Word::Perhaps.get(lang).to_owned()));
        blocks.push(Block::Items(perhaps.into_iter().map(|action| action_head(action, lang)).collect()));
    }
    Section { heading: Word::ToDo.get(lang).to_owned(), blocks }
}

fn action_head(action: &Action, lang: Lang) -> Item {
    Item::new("*", action.title.get(lang))
        .tag(format::cost_of(action, lang))
        .tag(format::days(&action.duration, lang))
}

fn action_item(assessment: &Assessment, action: &Action, lang: Lang) -> Item {
    let mut item = action_head(action, lang);
    item.line(Word::After.get(lang), outline::action_titles(assessment, &action.requires, lang).join("; "));
    item.line(Word::Mends.get(lang), outline::rule_titles(assessment, &action.mends, lang).join("; "));
    item.line(Word::Where.get(lang), action.provider.get(lang));
    let papers: Vec<_> = action.papers.iter().map(|p| p.get(lang)).collect();
    item.line(Word::Papers.get(lang), papers.join("; "));
    if let Some(days) = action.valid_for.filter(|days| *days > 0.0) {
        item.line(Word::ValidFor.get(lang), format::validity(days, lang));
    }
    item
}

/// Warnings, then what changes soon.
pub(super) fn notes(assessment: &Assessment, lang: Lang) -> Vec<Section> {
    let mut sections = Vec::new();
    if !assessment.warnings.is_empty() {
        let items = assessment.warnings.iter().map(|w| Item::new("!", w.message.get(lang))).collect();
        sections.push(section(Word::Warnings, Block::Items(items), lang));
    }
    if !assessment.upcoming.is_empty() {
        let items = assessment.upcoming.iter().map(|u| {
            let mut item = Item::new("*", u.title.get(lang));
            item.say(format!("{} {}", words::upcoming(u.kind).get(lang), format::date(u.on, lang)));
            item
        });
        sections.push(section(Word::Upcoming, Block::Items(items.collect()), lang));
    }
    sections
}

pub(super) fn fulfilment(assessment: &Assessment, lang: Lang) -> Option<Section> {
    let fulfilment = assessment.fulfilment.as_ref()?;
    let mut items = Vec::new();
    for (label, value) in figures(fulfilment, lang) {
        items.push(Item::new("*", format!("{}: {value}", label.get(lang))));
    }
    for share in &fulfilment.allocation {
        let workshop = workshop(&share.workshop, lang);
        let quantity =
            format!("{} {}", format::number(share.quantity, lang), format::unit(&fulfilment.unit, lang));
        items.push(Item::new("*", format!("{}, {workshop}: {quantity}", Word::Share.get(lang))));
    }
    for excluded in &fulfilment.excluded {
        let text =
            format!("{}, {}: {}", Word::Excluded.get(lang), excluded.workshop, excluded.reason.get(lang));
        items.push(Item::new("-", text));
    }
    if let Some(sameness) = &fulfilment.sameness {
        items.push(Item::new("*", format!("{}: {}", Word::Sameness.get(lang), sameness.get(lang))));
    }
    Some(section(Word::Who, Block::Items(items), lang))
}

/// The figures of a fulfilment, labelled.
pub(in crate::report) fn figures(fulfilment: &Fulfilment, lang: Lang) -> [(Word, String); 4] {
    let quantity = |value| format::measured(value, Some(&fulfilment.unit), lang);
    let pooled = match fulfilment.pooled {
        Truth::True => Word::PooledYes,
        Truth::False => Word::PooledNo,
        Truth::Unknown => Word::PooledUnknown,
    };
    [
        (Word::Quantity, quantity(&fulfilment.quantity)),
        (Word::Own, quantity(&fulfilment.own)),
        (Word::Shortfall, quantity(&fulfilment.shortfall)),
        (Word::Pooled, pooled.get(lang).to_owned()),
    ]
}

/// A workshop of an allocation: the enterprise itself has no id of its own there.
pub(in crate::report) fn workshop(id: &str, lang: Lang) -> &str {
    if id == "own" { Word::OwnWorkshop.get(lang) } else { id }
}

pub(super) fn measures(assessment: &Assessment, lang: Lang) -> Option<Section> {
    if assessment.measures.is_empty() {
        return None;
    }
    let rows = assessment
        .measures
        .values()
        .map(|m| vec![m.title.get(lang).to_owned(), format::measured(&m.value, m.unit.as_deref(), lang)]);
    let columns = vec![Word::Measure.get(lang).to_owned(), Word::Value.get(lang).to_owned()];
    Some(section(Word::Measures, Block::Table(Table { columns, rows: rows.collect() }), lang))
}

pub(super) fn questions(assessment: &Assessment, lang: Lang) -> Option<Section> {
    if assessment.questions.is_empty() {
        return None;
    }
    let items = assessment.questions.iter().take(QUESTIONS).map(|question| {
        let mut item = Item::new("?", question.ask.get(lang));
        if let Some(help) = &question.help {
            item.say(help.get(lang));
        }
        let waiting = outline::some_rule_titles(assessment, &question.rules, lang);
        item.line(Word::RulesReading.get(lang), waiting);
        item
    });
    Some(section(Word::AskNext, Block::Items(items.collect()), lang))
}

/// Which engine and rules said so, and what that is worth.
pub(super) fn about(assessment: &Assessment, lang: Lang) -> Section {
    let lines = [
        Word::Honest.get(lang).to_owned(),
        format!("{}: {}", Word::Engine.get(lang), assessment.engine),
        format!("{}: {}", Word::RulesDigest.get(lang), assessment.programme.digest),
        format!("{}: {}", Word::Digest.get(lang), assessment.digest),
    ];
    let blocks = lines.map(Block::Paragraph).into();
    Section { heading: Word::About.get(lang).to_owned(), blocks }
}
