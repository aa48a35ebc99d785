//! The record of the committee: who has a place, who waits, why, under which rules, and how anybody can check the draw.
//!
//! A reader who has seen nothing else must be able to answer from it: who is in, why is somebody not in, what would it need, was a lottery used
//! and can it be checked, under which rules.

mod candidates;
mod method;
mod reasons;
#[cfg(test)]
mod tests;

use super::content::{Block, Document, Section};
use super::{Role, format, markdown, text, words, words::Word};
use crate::text::{Lang, Text};
use crate::wire::{Candidate, Cohort, ListKind, RankedList, Standing};

/// The record as plain text, wrapped to `width` characters.
///
/// ```
/// use layak::{Lang, report};
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let profile = engine.read_toml("contoh.toml", "enterprise.id = 'K01'\nproduct.sector = 'food'")?;
/// # let cohort = engine.rank([("contoh.toml", &profile)], &layak::RankOptions::new("2026-11-21".parse()?))?;
/// assert!(report::committee_text(&cohort, Lang::En, 80).contains("K01"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn committee_text(cohort: &Cohort, lang: Lang, width: usize) -> String {
    text::joined(committee_lines(cohort, lang, width))
}

/// The same, line by line.
///
/// ```
/// use layak::{Lang, report::{self, Role}};
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let profile = engine.read_toml("contoh.toml", "enterprise.id = 'K01'\nproduct.sector = 'food'")?;
/// # let cohort = engine.rank([("contoh.toml", &profile)], &layak::RankOptions::new("2026-11-21".parse()?))?;
/// let lines = report::committee_lines(&cohort, Lang::En, 80);
/// assert_eq!(lines.first().map(|(role, _)| *role), Some(Role::Title));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn committee_lines(cohort: &Cohort, lang: Lang, width: usize) -> Vec<(Role, String)> {
    text::document_lines(document(cohort, lang), width)
}

/// The record as markdown.
///
/// ```
/// use layak::{Lang, report};
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let profile = engine.read_toml("contoh.toml", "enterprise.id = 'K01'\nproduct.sector = 'food'")?;
/// # let cohort = engine.rank([("contoh.toml", &profile)], &layak::RankOptions::new("2026-11-21".parse()?))?;
/// assert!(report::committee_markdown(&cohort, Lang::En).starts_with("# Record of the selection"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn committee_markdown(cohort: &Cohort, lang: Lang) -> String {
    markdown::written(document(cohort, lang))
}

/// The record as a page that prints on A4.
///
/// ```
/// use layak::{Lang, report};
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let profile = engine.read_toml("contoh.toml", "enterprise.id = 'K01'\nproduct.sector = 'food'")?;
/// # let cohort = engine.rank([("contoh.toml", &profile)], &layak::RankOptions::new("2026-11-21".parse()?))?;
/// assert!(report::committee_html(&cohort, Lang::Id).contains("<html lang=\"id\">"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[cfg(feature = "html")]
#[must_use]
pub fn committee_html(cohort: &Cohort, lang: Lang) -> String {
    super::html::committee(document(cohort, lang), lang)
}

/// One of two phrases.
fn say(lang: Lang, id: &'static str, en: &'static str) -> &'static str {
    match lang {
        Lang::Id => id,
        Lang::En => en,
    }
}

/// A candidate by code and name.
pub(super) fn who(candidate: &Candidate) -> String {
    match &candidate.name {
        Some(name) => format!("{} {name}", candidate.id),
        None => candidate.id.clone(),
    }
}

/// Whom a list holds.
pub(super) fn title(list: &RankedList, lang: Lang) -> String {
    match (list.kind, &list.sector) {
        (ListKind::Sector, Some(sector)) => sector.label.get(lang).to_owned(),
        (ListKind::Unknown, _) => say(lang, "Bidang belum diketahui", "Sector not known yet").to_owned(),
        _ => say(lang, "Semua bidang", "All sectors").to_owned(),
    }
}

pub(super) fn standing(standing: Standing) -> Text {
    match standing {
        Standing::Certain => Text::new("pasti", "certain"),
        Standing::Possible => Text::new("mungkin", "possible"),
        Standing::Out => Text::new("tidak", "out"),
    }
}

fn document(cohort: &Cohort, lang: Lang) -> Document {
    let programme = &cohort.programme;
    let mut sections = vec![result(cohort, lang)];
    sections.extend(cohort.lists.iter().flat_map(|list| candidates::sections(cohort, list, lang)));
    sections.push(method::order(cohort, lang));
    sections.push(method::check(cohort, lang));
    sections.push(method::sign(cohort, lang));
    Document {
        title: format!(
            "{}: {}",
            say(lang, "Berita acara pemilihan", "Record of the selection"),
            programme.title.get(lang)
        ),
        about: vec![
            format!("{} {}", say(lang, "Keadaan per tanggal", "As of"), format::date(cohort.as_of, lang)),
            format!(
                "{}: {}, {} {}",
                Word::Programme.get(lang),
                programme.id,
                Word::Version.get(lang),
                programme.version
            ),
            format!(
                "{}: {}",
                Word::EvidenceUsed.get(lang),
                words::evidence_level(cohort.evidence_level).get(lang)
            ),
        ],
        sections,
    }
}

/// In a few lines: how many places, how many taken, how sure.
fn result(cohort: &Cohort, lang: Lang) -> Section {
    let mut blocks = Vec::new();
    for list in &cohort.lists {
        let (name, count) = (title(list, lang), list.candidates.len());
        let (places, chosen, waiting) = (list.places, list.chosen, waiting(list));
        blocks.push(Block::Lead(match (list.kind, lang) {
            (ListKind::Unknown, Lang::Id) => format!("{name}: {count} peserta, belum masuk daftar mana pun."),
            (ListKind::Unknown, Lang::En) => format!("{name}: {count} candidates, on no list yet."),
            (_, Lang::Id) => format!(
                "{name}: {chosen} dari {places} tempat terisi, {waiting} menunggu, dari {count} peserta."
            ),
            (_, Lang::En) => {
                format!("{name}: {chosen} of {places} places given, {waiting} wait, of {count} candidates.")
            }
        }));
        let of = |standing: Standing| list.candidates.iter().filter(|c| c.standing == standing).count();
        let (certain, possible, out) = (of(Standing::Certain), of(Standing::Possible), of(Standing::Out));
        blocks.push(Block::Paragraph(match lang {
            Lang::Id => format!(
                "Apa pun jawaban yang masih akan masuk, {certain} pasti mendapat tempat dan {out} pasti tidak; {possible} masih bisa berubah."
            ),
            Lang::En => format!(
                "Whatever is still to be answered, {certain} have a place for certain and {out} have none; {possible} can still change."
            ),
        }));
    }
    if let Some(places) = cohort.shared {
        blocks.push(Block::Paragraph(match lang {
            Lang::Id => format!(
                "{places} tempat dibagi antarbidang menurut banyaknya peserta (sisa terbesar). Komite boleh menetapkan pembagian lain."
            ),
            Lang::En => format!(
                "{places} places were divided among the sectors by their number of candidates (largest remainders). The committee may set another division."
            ),
        }));
    }
    let candidates = || cohort.lists.iter().flat_map(|list| &list.candidates);
    if candidates().any(|candidate| candidate.score.as_ref().is_some_and(|score| score.low < score.high)) {
        let says = say(
            lang,
            "Skor: dari yang sudah terjamin sampai yang masih mungkin, dibulatkan ke luar. Urutan memakai yang terjamin.",
            "Scores: from what is guaranteed to what is still possible, rounded outwards. The order uses what is guaranteed.",
        );
        blocks.push(Block::Paragraph(says.to_owned()));
    }
    blocks.extend(cohort.notes.iter().map(|note| Block::Paragraph(note.get(lang).to_owned())));
    Section { heading: Word::Result.get(lang).to_owned(), blocks }
}

/// How many wait.
fn waiting(list: &RankedList) -> usize {
    list.candidates.iter().filter(|candidate| candidate.waiting.is_some()).count()
}
