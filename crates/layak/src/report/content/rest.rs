//! Actions, notes, figures, questions, and what the reader should know about the report itself.

use super::{Block, Item, Section, Table, to_do as taken};
use crate::report::outline;
use crate::report::{format, words, words::Word};
use crate::text::{Lang, Text};
use crate::wire::{Action, Assessment};

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
        let told = taken::together(assessment, &[], lang).into_iter();
        let time = taken::in_time(assessment, lang).map(|(word, rest)| format!("{word}: {rest}"));
        let told = told.chain(time).chain(taken::assumed(assessment, lang));
        blocks.extend(told.map(Block::Paragraph));
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
    for (word, texts) in [(Word::Papers, &action.papers), (Word::ProofAfter, &action.proof)] {
        let texts: Vec<_> = texts.iter().map(|text| text.get(lang)).collect();
        item.line(word.get(lang), texts.join("; "));
    }
    item.line(Word::Notes.get(lang), format::sentences(&action.notes, lang));
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

pub(super) fn measures(assessment: &Assessment, lang: Lang) -> Option<Section> {
    if assessment.measures.is_empty() {
        return None;
    }
    let rows = assessment
        .measures
        .values()
        .map(|m| vec![m.title.get(lang).to_owned(), format::measured(&m.value, m.unit.as_deref(), lang)]);
    let columns = vec![Word::Measure.get(lang).to_owned(), Word::Value.get(lang).to_owned()];
    let mut blocks = vec![Block::Table(Table { columns, rows: rows.collect() })];
    let notes = notes_on_measures(assessment, lang);
    if !notes.is_empty() {
        blocks.push(Block::Subheading(Word::NotesOnMeasures.get(lang).to_owned()));
        blocks.push(Block::Items(notes));
    }
    Some(Section { heading: Word::Measures.get(lang).to_owned(), blocks })
}

/// What must be known of single measures: each note once, under all measures that it is about. The words of the promise stand with
/// the months already.
fn notes_on_measures(assessment: &Assessment, lang: Lang) -> Vec<Item> {
    let said = assessment.production.as_ref().and_then(|p| p.promise.as_ref()).map(|promise| &promise.words);
    let mut notes: Vec<(&Text, Vec<&str>)> = Vec::new();
    for measure in assessment.measures.values() {
        let Some(note) = measure.note.as_ref().filter(|note| Some(*note) != said) else { continue };
        let title = measure.title.get(lang);
        match notes.iter_mut().find(|(known, _)| *known == note) {
            Some((_, titles)) => titles.push(title),
            None => notes.push((note, vec![title])),
        }
    }
    let item = |(note, titles): (&Text, Vec<&str>)| {
        let mut item = Item::new("*", titles.join("; "));
        item.say(note.get(lang));
        item
    };
    notes.into_iter().map(item).collect()
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
