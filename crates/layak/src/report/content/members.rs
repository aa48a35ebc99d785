//! Members of a cooperative as counts: how many meet each requirement, all of them, and how many a container needs.

use super::{Block, Section, Table};
use crate::report::{format, words::Word};
use crate::text::Lang;
use crate::wire::{Assessment, MemberShare, Members, Possible};

pub(super) fn members(assessment: &Assessment, lang: Lang) -> Option<Section> {
    let members = assessment.members.as_ref()?;
    let mut blocks = Vec::new();
    if !members.requirements.is_empty() {
        blocks.push(Block::Table(table(members, lang)));
    }
    let lines = lines(members, lang).into_iter();
    blocks.extend(lines.map(|(label, value)| Block::Paragraph(format!("{}: {value}", label.get(lang)))));
    Some(Section { heading: Word::Members.get(lang).to_owned(), blocks })
}

/// `60 dari 120`; while the total is not known, the count alone.
pub(in crate::report) fn of_total(held: &Possible, members: &Members, lang: Lang) -> String {
    let held = format::possible(held, None, lang);
    match &members.total {
        Possible::Unanswered(_) => held,
        total => {
            let of = if lang == Lang::Id { "dari" } else { "of" };
            format!("{held} {of} {}", format::possible(total, None, lang))
        }
    }
}

/// What is asked of members; a question has its answer beside it and needs no mark.
pub(in crate::report) fn asked(share: &MemberShare, lang: Lang) -> &str {
    share.title.get(lang).trim_end_matches(['?', '.'])
}

pub(in crate::report) fn table(members: &Members, lang: Lang) -> Table {
    let columns = [Word::MemberRequirement, Word::MembersHeld].map(|word| word.get(lang).to_owned());
    let rows = members
        .requirements
        .iter()
        .map(|share| vec![asked(share, lang).to_owned(), of_total(&share.held, members, lang)]);
    Table { columns: columns.into(), rows: rows.collect() }
}

/// What the counts come to, labelled.
pub(in crate::report) fn lines(members: &Members, lang: Lang) -> Vec<(Word, String)> {
    let mut lines = Vec::new();
    if !matches!(members.ready, Possible::Unanswered(_)) {
        lines.push((Word::MembersReady, of_total(&members.ready, members, lang)));
    }
    lines.push((Word::MembersForContainer, format::measured(&members.for_container, None, lang)));
    lines
}
