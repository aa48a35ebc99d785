//! The reason for each candidate, said once for all whom it concerns: who stands next to one another for the same reason is one entry.

use super::{say, standing, who};
use crate::report::content::{Block, Item};
use crate::report::{format, words};
use crate::text::Lang;
use crate::wire::{Candidate, Placing, Standing};

/// So many of what would help must be common to all before it is worth a paragraph of its own.
const WORTH_SAYING: usize = 2;

/// Reasons of candidates of one kind of place, in their order.
pub(super) fn reasons(candidates: &[&Candidate], lang: Lang) -> Vec<Block> {
    let alike: Vec<&[&Candidate]> = candidates.chunk_by(|a, b| same(a, b)).collect();
    let common = if alike.len() > 1 { common(candidates, lang) } else { Vec::new() };
    let mut blocks = Vec::new();
    if !common.is_empty() {
        let label = say(lang, "Bagi semua di daftar ini membantu", "For all of them it would help");
        blocks.push(Block::Paragraph(format!("{label}: {}.", common.join("; "))));
    }
    blocks.push(Block::Items(alike.into_iter().filter_map(|alike| item(alike, &common, lang)).collect()));
    blocks
}

/// Whether all that the record says of both is the same, but for their ranks.
fn same(a: &Candidate, b: &Candidate) -> bool {
    // An answer kept from an earlier version has no reason without ranks: then each stands for itself.
    a.because == b.because
        && (!a.because.en.is_empty() || a.reason == b.reason)
        && a.needed == b.needed
        && (a.verdict == a.best) == (b.verdict == b.best)
        && a.best == b.best
        && a.needs == b.needs
        && a.more_needs == b.more_needs
        && a.settles == b.settles
}

/// What would help every one of them, in the words of the record.
fn common(candidates: &[&Candidate], lang: Lang) -> Vec<String> {
    let Some((first, others)) = candidates.split_first() else { return Vec::new() };
    let mut common = needs(first, lang);
    for other in others {
        let theirs = needs(other, lang);
        common.retain(|need| theirs.contains(need));
    }
    if common.len() < WORTH_SAYING { Vec::new() } else { common }
}

fn needs(candidate: &Candidate, lang: Lang) -> Vec<String> {
    let say = |need: &crate::wire::Need| {
        let outcome = words::outcome(need.outcome);
        let points = format::fixed(need.points, 1, lang);
        let points = match lang {
            Lang::Id => format!("skor +{points}"),
            Lang::En => format!("score +{points}"),
        };
        format!("{} ({}, {points})", need.title.get(lang), outcome.get(lang))
    };
    candidate.needs.iter().map(say).collect()
}

fn item(alike: &[&Candidate], common: &[String], lang: Lang) -> Option<Item> {
    let candidate = *alike.first()?;
    let mark = match candidate.place {
        Placing::Chosen => "+",
        Placing::Waiting => "~",
        Placing::NotChosen => "-",
    };
    let names: Vec<String> = alike.iter().map(|candidate| who(candidate)).collect();
    let mut item = Item::new(mark, names.join(", "));
    if candidate.verdict != candidate.best {
        let best = candidate.best.label.get(lang);
        item = item.tag(match lang {
            Lang::Id => format!("masih mungkin sampai \"{best}\""),
            Lang::En => format!("up to \"{best}\" is still possible"),
        });
    }
    item.say(match alike {
        [one] => one.reason.get(lang).to_owned(),
        several => of_several(several, lang),
    });
    item.say(candidate.needed.as_ref().map_or("", |needed| needed.get(lang)));
    helps(candidate, common, &mut item, lang);
    if let Some(settling) = &candidate.settles {
        let each =
            settling.answers.iter().filter(|answer| settling.every || answer.standing != Standing::Possible);
        let each = each
            .map(|answer| format!("{} → {}", answer.words.get(lang), standing(answer.standing).get(lang)));
        let each = each.collect::<Vec<_>>().join("; ");
        let label = if settling.every {
            say(lang, "Satu jawaban ini memutuskan", "This one answer settles it")
        } else {
            say(lang, "Satu jawaban ini bisa memutuskan", "This one answer can settle it")
        };
        item.line(label, format!("{} {each}", settling.ask.get(lang)));
    }
    Some(item)
}

/// Their ranks, the reason that they share, and their numbers on the waiting list.
fn of_several(alike: &[&Candidate], lang: Lang) -> String {
    let ranks = span(alike.iter().map(|candidate| candidate.rank), lang);
    let because = alike.first().map_or("", |candidate| candidate.because.get(lang));
    let mut letters = because.chars();
    let because = letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect::<String>();
    let waiting = span(alike.iter().filter_map(|candidate| candidate.waiting), lang);
    match lang {
        Lang::Id if waiting.is_empty() => format!("Urutan {ranks}. {because}"),
        Lang::En if waiting.is_empty() => format!("Ranks {ranks}. {because}"),
        Lang::Id => format!("Urutan {ranks}. {because} Nomor {waiting} di daftar tunggu, menurut urutan."),
        Lang::En => format!("Ranks {ranks}. {because} Numbers {waiting} on the waiting list, in that order."),
    }
}

/// Numbers that follow one another by their ends, others one by one.
fn span(numbers: impl Iterator<Item = u32>, lang: Lang) -> String {
    let numbers: Vec<u32> = numbers.collect();
    match numbers.as_slice() {
        [first, .., last] if numbers.len() > 2 && (last - first) as usize + 1 == numbers.len() => {
            format!("{first} {} {last}", say(lang, "sampai", "to"))
        }
        numbers => {
            let said: Vec<String> = numbers.iter().map(u32::to_string).collect();
            format::list(&said, lang)
        }
    }
}

/// What would help most, without what helps everybody.
fn helps(candidate: &Candidate, common: &[String], item: &mut Item, lang: Lang) {
    let mut own: Vec<String> =
        needs(candidate, lang).into_iter().filter(|need| !common.contains(need)).collect();
    let label = match (own.is_empty(), common.is_empty()) {
        (true, true) => return,
        (true, false) => "",
        (false, true) => say(lang, "Yang paling membantu", "What would help most"),
        (false, false) => say(lang, "Di samping itu membantu", "Besides, it would help"),
    };
    if candidate.more_needs > 0 && !own.is_empty() {
        let more = candidate.more_needs;
        own.push(match lang {
            Lang::Id => format!("dan {more} lainnya"),
            Lang::En => format!("and {more} more"),
        });
    }
    item.line(label, own.join("; "));
}
