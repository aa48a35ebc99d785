//! Output by month against the order: what it comes to, what can be promised, and the figures of each month.

use super::{Block, Item, Section, Table};
use crate::report::months::{self, Reached, ends};
use crate::report::{format, words, words::Word};
use crate::text::Lang;
use crate::wire::{Assessment, MonthOutput, Possible, Production, Promise};

pub(super) fn months(assessment: &Assessment, lang: Lang) -> Option<Section> {
    let production = assessment.production.as_ref()?;
    let mut blocks = vec![Block::Paragraph(months::summary(assessment, production, lang).join(" "))];
    let figures = figures(assessment, production, lang).into_iter();
    blocks.push(Block::Items(
        figures.map(|(label, value)| Item::new("*", format!("{}: {value}", label.get(lang)))).collect(),
    ));
    blocks.push(Block::Paragraph(promise_words(production, lang).to_owned()));
    blocks.push(Block::Table(table(production, lang)));
    Some(Section { heading: Word::Months.get(lang).to_owned(), blocks })
}

/// What the promise means; without one, from when on there is one.
pub(in crate::report) fn promise_words(production: &Production, lang: Lang) -> &str {
    production.promise.as_ref().map_or(Word::NoPromise.get(lang), |promise| promise.words.get(lang))
}

/// The order, the capacity and the promise, labelled.
pub(in crate::report) fn figures(
    assessment: &Assessment,
    production: &Production,
    lang: Lang,
) -> Vec<(Word, String)> {
    let rate = months::rate(production);
    let per_month = |value| format::measured(value, Some(&rate), lang);
    let mut figures = Vec::new();
    if let Some(required) = &production.required {
        figures.push((months::required_word(assessment), per_month(required)));
    }
    figures.push((Word::OwnCapacity, per_month(&production.capacity)));
    if let Some(promise) = &production.promise {
        figures.extend(promised(promise, &production.unit, lang));
    }
    figures
}

fn promised(promise: &Promise, unit: &str, lang: Lang) -> Vec<(Word, String)> {
    let goods = |value: f64| format::possible(&Possible::Is(format::down(value).into()), Some(unit), lang);
    let count = |count: u32| match lang {
        Lang::Id => format!("{count} bulan"),
        Lang::En => months::months(count as usize),
    };
    let mut figures = vec![
        (Word::MakingTime, months::duration(&promise.lead, lang)),
        (Word::Safe, goods(promise.safe)),
        (Word::Hoped, promise.hoped.map_or(Word::HopedOpen.get(lang).to_owned(), goods)),
    ];
    if let Some(tested) = &promise.tested {
        // Outwards and never upwards: nobody is told of more than was kept.
        let (low, high) = ((tested.low * 100.0).floor(), (tested.high * 100.0).floor());
        let kept = if low == high { format!("{low}%") } else { format!("{low}–{high}%") };
        let aim = format!("{} {}", Word::TestedNominal.get(lang), format::percent(tested.nominal, lang));
        figures.push((Word::TestedCoverage, format!("{kept} ({}, {aim})", count(tested.months))));
    }
    let covered = if promise.season_covered { Word::Yes } else { Word::No };
    figures.push((Word::SeasonCovered, format!("{} ({})", covered.get(lang), count(promise.months))));
    figures.extend(promise.more_months.map(|more| (Word::MoreMonths, count(more))));
    figures
}

/// One row a month. Columns in which nothing is recorded are left out.
pub(in crate::report) fn table(production: &Production, lang: Lang) -> Table {
    let all = &production.months;
    let required = production.required.as_ref().and_then(ends);
    let (rejected, limited) =
        (all.iter().any(|m| m.rejected.is_some()), all.iter().any(|m| m.limited_by.is_some()));
    let unit = format::unit(&production.unit, lang);
    let mut columns = vec![
        Word::Month.get(lang).to_owned(),
        format!("{} ({unit})", Word::Made.get(lang)),
        Word::StandsFor.get(lang).to_owned(),
    ];
    let others =
        [(rejected, Word::Rejected), (limited, Word::LimitedBy), (required.is_some(), Word::Reached)];
    columns.extend(others.iter().filter(|(shown, _)| *shown).map(|(_, word)| word.get(lang).to_owned()));
    let row = |month: &MonthOutput| {
        let plain = |value: &Possible| format::measured(value, None, lang);
        let made = month.made.as_ref().map_or(Word::NotRecorded.get(lang).to_owned(), plain);
        let mut row = vec![months::name(&month.month, lang), made, plain(&month.stands_for)];
        if rejected {
            row.push(month.rejected.as_ref().map_or("–".to_owned(), plain));
        }
        if limited {
            row.push(
                month.limited_by.map_or("–".to_owned(), |limit| words::limit(limit).get(lang).to_owned()),
            );
        }
        if let Some(reached) = months::reached(month, required) {
            let word = match reached {
                Reached::Yes => Word::Yes,
                Reached::No => Word::No,
                Reached::Perhaps => Word::ReachedPerhaps,
            };
            row.push(word.get(lang).to_owned());
        }
        row
    };
    Table { columns, rows: all.iter().map(row).collect() }
}
