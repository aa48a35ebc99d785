//! One list in the record: an overview, the cut-off, the reason for each candidate, quotas, draws.

use super::{reasons, say, standing, title, who};
use crate::report::content::{Block, Item, Section, Table};
use crate::report::{format, words::Word};
use crate::text::Lang;
use crate::wire::{Candidate, Cohort, ListKind, Placing, RankedList, Standing};

pub(super) fn sections(cohort: &Cohort, list: &RankedList, lang: Lang) -> Vec<Section> {
    let name = title(list, lang);
    let of = |place: Placing| list.candidates.iter().filter(move |candidate| candidate.place == place);
    let mut sections = Vec::new();
    let chosen: Vec<&Candidate> = of(Placing::Chosen).collect();
    if list.kind != ListKind::Unknown {
        let mut blocks = Vec::new();
        if chosen.is_empty() {
            blocks.push(Block::Paragraph(say(lang, "Belum ada.", "Nobody yet.").to_owned()));
        } else {
            blocks.push(Block::Table(overview(&chosen, lang)));
            blocks.extend(how_sure(&chosen, lang).map(Block::Paragraph));
            blocks.extend(cut_off(list, lang).map(Block::Paragraph));
            blocks.extend(reasons::reasons(&chosen, lang));
        }
        let heading = format!("{name}: {}", say(lang, "mendapat tempat", "have a place"));
        sections.push(Section { heading, blocks });
    }
    for (place, id, en) in [
        (Placing::Waiting, "daftar tunggu", "waiting list"),
        (Placing::NotChosen, "tidak mendapat tempat", "no place"),
    ] {
        let candidates: Vec<&Candidate> = of(place).collect();
        if candidates.is_empty() {
            continue;
        }
        let mut blocks = vec![Block::Table(overview(&candidates, lang))];
        blocks.extend(how_sure(&candidates, lang).map(Block::Paragraph));
        blocks.extend(still_waiting(place, &candidates, lang).map(Block::Paragraph));
        blocks.extend(reasons::reasons(&candidates, lang));
        sections.push(Section { heading: format!("{name}: {}", say(lang, id, en)), blocks });
    }
    if !list.quotas.is_empty() {
        let heading = format!("{name}: {}", say(lang, "akibat kuota", "what quotas changed"));
        sections.push(Section { heading, blocks: quotas(list, lang) });
    }
    if list.kind != ListKind::Unknown {
        let heading = format!("{name}: {}", say(lang, "undian", "draws"));
        sections.push(Section { heading, blocks: draws(cohort, list, lang) });
    }
    sections
}

fn overview(candidates: &[&Candidate], lang: Lang) -> Table {
    let columns = [
        say(lang, "Urutan, kode, nama", "Rank, code, name"),
        say(lang, "Putusan pasti", "Guaranteed verdict"),
        Word::Score.get(lang),
        say(lang, "Syarat berlaku", "Rules applying"),
        say(lang, "Kepastian", "How sure"),
    ];
    let row = |candidate: &&Candidate| {
        vec![
            format!("{}. {}", candidate.rank, who(candidate)),
            candidate.verdict.label.get(lang).to_owned(),
            candidate.score.as_ref().map_or("–".to_owned(), |score| format::score(score, lang)),
            candidate.applicable.to_string(),
            standing(candidate.standing).get(lang).to_owned(),
        ]
    };
    Table { columns: columns.map(str::to_owned).into(), rows: candidates.iter().map(row).collect() }
}

/// What the words of the last column mean in this table; only those that stand there. A committee reads the table before the method.
fn how_sure(candidates: &[&Candidate], lang: Lang) -> Option<String> {
    let chosen = candidates.iter().all(|candidate| candidate.place == Placing::Chosen);
    let there = |standing: Standing| candidates.iter().any(|candidate| candidate.standing == standing);
    let meanings = [
        (
            Standing::Certain,
            "tidak bisa berubah lagi, apa pun jawaban yang masih masuk",
            "whatever is still answered, this stays",
        ),
        (
            Standing::Possible,
            if chosen {
                "menurut jawaban hari ini mendapat tempat, dan masih bisa berubah"
            } else {
                "menurut jawaban hari ini belum mendapat tempat, dan masih bisa berubah"
            },
            if chosen {
                "a place by today's answers, which can still change"
            } else {
                "no place by today's answers, which can still change"
            },
        ),
        (
            Standing::Out,
            "tidak akan mendapat tempat, apa pun jawaban yang masih masuk; hanya perbaikan keadaan yang bisa mengubahnya",
            "no place, whatever is still answered; only mending what is unmet can change that",
        ),
    ];
    let said: Vec<String> = meanings
        .into_iter()
        .filter(|(of, ..)| there(*of))
        .map(|(of, id, en)| format!("\"{}\": {}", standing(of).get(lang), say(lang, id, en)))
        .collect();
    (!said.is_empty()).then(|| format!("{}: {}.", say(lang, "Kepastian", "How sure"), said.join("; ")))
}

/// Why somebody who is certainly out may wait all the same: what is certain concerns the places of this selection.
fn still_waiting(place: Placing, candidates: &[&Candidate], lang: Lang) -> Option<String> {
    let out = candidates.iter().any(|candidate| candidate.standing == Standing::Out);
    let says = say(
        lang,
        "\"Tidak\" berarti tidak pada pemilihan ini. Yang \"tidak\" tetap menunggu: daftar tunggu menyusun siapa di depan pada pemilihan berikutnya, sesudah yang belum terpenuhi diperbaiki.",
        "\"Out\" means out of this selection. Those who are out still wait: the waiting list says who comes first at the next one, once what is unmet is mended.",
    );
    (out && place == Placing::Waiting).then(|| says.to_owned())
}

/// The last that has a place by rank alone, with what it has.
fn cut_off(list: &RankedList, lang: Lang) -> Option<String> {
    let id = list.cut_off.as_ref()?;
    let last = list.candidates.iter().find(|candidate| candidate.id == *id)?;
    let (who, rank, verdict) = (who(last), last.rank, last.verdict.label.get(lang));
    let score = last.score.as_ref().map_or("–".to_owned(), |score| format::score(score, lang));
    Some(match lang {
        Lang::Id => format!("Batas: {who}, urutan {rank}, putusan \"{verdict}\", skor {score}."),
        Lang::En => format!("Cut-off: {who}, rank {rank}, verdict \"{verdict}\", score {score}."),
    })
}

fn quotas(list: &RankedList, lang: Lang) -> Vec<Block> {
    let mut blocks = Vec::new();
    if let Some(all) = &list.quotas_change {
        let text = format!(
            "{}: {}",
            say(lang, "Semua kuota bersama", "All quotas together"),
            all.sentence.get(lang)
        );
        blocks.push(Block::Paragraph(text));
    }
    let items = list.quotas.iter().map(|quota| {
        let head = format!("{}: {}", quota.title.get(lang).trim_end_matches('?'), quota.label.get(lang));
        let (chosen, candidates) = (quota.chosen, quota.candidates);
        let limit = |word: &str, limit: Option<u32>| limit.map(|limit| format!("{word} {limit}"));
        let mut item = Item::new(if quota.reached { "+" } else { "!" }, head);
        item.tags.extend(limit(say(lang, "sedikitnya", "at least"), quota.min));
        item.tags.extend(limit(say(lang, "paling banyak", "at most"), quota.max));
        item.say(match lang {
            Lang::Id => format!("{chosen} dari {candidates} peserta kelompok ini mendapat tempat."),
            Lang::En => format!("{chosen} of {candidates} candidates of this group have a place."),
        });
        item.say(quota.change.sentence.get(lang));
        item.line(
            say(lang, "Menunggu dari kelompok ini", "Waiting from this group"),
            quota.waiting.join(", "),
        );
        item
    });
    blocks.push(Block::Items(items.collect()));
    blocks
}

fn draws(cohort: &Cohort, list: &RankedList, lang: Lang) -> Vec<Block> {
    if list.ties.is_empty() {
        let none = say(
            lang,
            "Tidak ada undian: tidak ada dua peserta yang sama dalam putusan, skor, syarat penentu dan tanggal mendaftar.",
            "No lottery was used: no two candidates are equal in verdict, score, decisive requirements and date of application.",
        );
        return vec![Block::Paragraph(none.to_owned())];
    }
    let items = list.ties.iter().map(|tie| {
        let mut item = Item::new("=", tie.ids.join(", "));
        item.say(if tie.decides {
            say(
                lang,
                "Undian menentukan siapa yang mendapat tempat.",
                "The draw decided who of them has a place.",
            )
        } else {
            say(lang, "Undian hanya menentukan urutan mereka.", "The draw decided their order only.")
        });
        for id in &tie.ids {
            let candidate = list.candidates.iter().find(|candidate| candidate.id == *id);
            let draw = candidate.and_then(|candidate| candidate.lottery.as_deref());
            item.say(format!("{id}: {}", draw.unwrap_or("–")));
        }
        item
    });
    let seed = cohort.seed.as_deref().unwrap_or("–");
    let intro = match lang {
        Lang::Id => format!(
            "Benih undian: \"{seed}\". Nomor terkecil menang; cara memeriksanya ada di bagian terakhir."
        ),
        Lang::En => format!(
            "Seed of the lottery: \"{seed}\". The lowest draw wins; the last section says how to check it."
        ),
    };
    vec![Block::Paragraph(intro), Block::Items(items.collect())]
}
