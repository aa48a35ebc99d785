//! Many profiles at a glance: one row each, before the reports.

use crate::output;
use comfy_table::{Cell, CellAlignment, ContentArrangement, Table};
use layak::Lang;
use layak::report::{self, format, words, words::Word};
use layak::wire::{Assessment, Cohort, ListKind, Outcome, Placing, Severity, Standing};
use std::path::Path;

/// The table, as wide as the terminal.
pub(crate) fn table(assessments: &[(&Path, &Assessment)], lang: Lang) -> String {
    let mut table = Table::new();
    table.load_style(comfy_table::presets::ASCII_FULL_CONDENSED);
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(output::width()).unwrap_or(u16::MAX));
    let enterprise = match lang {
        Lang::Id => "Usaha",
        Lang::En => "Enterprise",
    };
    let mut head = vec![enterprise.to_owned()];
    let ladders = assessments.first().map(|(_, a)| a.verdicts.as_slice()).unwrap_or_default();
    head.extend(ladders.iter().map(|ladder| ladder.title.get(lang).to_owned()));
    head.push(Word::Score.get(lang).to_owned());
    head.push(Word::Completeness.get(lang).to_owned());
    head.extend([Outcome::Unmet, Outcome::Unknown].map(|o| {
        format!("{} ({})", words::outcome(o).get(lang), words::severity(Severity::Critical).get(lang))
    }));
    table.set_header(head);
    for (path, assessment) in assessments {
        table.add_row(row(path, assessment, lang));
    }
    format!("{table}\n")
}

fn row(path: &Path, assessment: &Assessment, lang: Lang) -> Vec<Cell> {
    let enterprise = &assessment.enterprise;
    let name = enterprise.name.as_deref().or(enterprise.id.as_deref());
    let name = name.unwrap_or(Word::Nameless.get(lang));
    let file = path.file_stem().unwrap_or_default().to_string_lossy();
    let mut row = vec![Cell::new(format!("{name}\n{file}"))];
    row.extend(assessment.verdicts.iter().map(|v| Cell::new(report::verdict_labels(&v.possible, lang))));
    let right = |text: String| Cell::new(text).set_alignment(CellAlignment::Right);
    row.push(right(assessment.score.as_ref().map_or("–".to_owned(), |score| format::score(score, lang))));
    row.push(right(format::percent(assessment.completeness, lang)));
    for outcome in [Outcome::Unmet, Outcome::Unknown] {
        let critical = |f: &&layak::wire::Finding| f.outcome == outcome && f.severity == Severity::Critical;
        row.push(right(assessment.findings.iter().filter(critical).count().to_string()));
    }
    row
}

/// The lists of a cohort, one table each.
pub(crate) fn ranked(cohort: &Cohort, lang: Lang) -> String {
    let say = |id: &'static str, en: &'static str| match lang {
        Lang::Id => id,
        Lang::En => en,
    };
    let mut out = String::new();
    for list in &cohort.lists {
        let name = match (list.kind, &list.sector) {
            (ListKind::Sector, Some(sector)) => sector.label.get(lang),
            (ListKind::Unknown, _) => say("Bidang belum diketahui", "Sector not known yet"),
            _ => say("Semua bidang", "All sectors"),
        };
        let (chosen, places) = (list.chosen, list.places);
        let given = match lang {
            Lang::Id => format!("{name}: {chosen} dari {places} tempat terisi"),
            Lang::En => format!("{name}: {chosen} of {places} places given"),
        };
        out.push_str(&output::bold(&given));
        out.push('\n');
        let mut table = Table::new();
        table.load_style(comfy_table::presets::ASCII_FULL_CONDENSED);
        table.set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(u16::try_from(output::width()).unwrap_or(u16::MAX));
        table.set_header([
            say("Urutan", "Rank"),
            say("Peserta", "Candidate"),
            say("Tempat", "Place"),
            say("Kepastian", "How sure"),
            say("Putusan pasti", "Guaranteed verdict"),
            Word::Score.get(lang),
            say("Syarat berlaku", "Rules applying"),
        ]);
        for candidate in &list.candidates {
            let right = |text: String| Cell::new(text).set_alignment(CellAlignment::Right);
            let place = match (candidate.place, candidate.waiting) {
                (Placing::Chosen, _) => say("ya", "yes").to_owned(),
                (_, Some(number)) => format!("{} {number}", say("tunggu", "waits")),
                _ => say("tidak", "no").to_owned(),
            };
            let standing = match candidate.standing {
                Standing::Certain => say("pasti", "certain"),
                Standing::Possible => say("mungkin", "possible"),
                Standing::Out => say("tidak", "out"),
            };
            let name = candidate.name.as_deref().unwrap_or_default();
            table.add_row([
                right(candidate.rank.to_string()),
                Cell::new(format!("{} {name}", candidate.id)),
                Cell::new(place),
                Cell::new(standing),
                Cell::new(candidate.verdict.label.get(lang)),
                right(candidate.score.as_ref().map_or("–".to_owned(), |score| format::score(score, lang))),
                right(candidate.applicable.to_string()),
            ]);
        }
        out.push_str(&format!("{table}\n\n"));
    }
    for note in &cohort.notes {
        out.push_str(&format!("{}\n", note.get(lang)));
    }
    let digest = Word::Digest.get(lang);
    out.push_str(&format!("{digest}: {}\n", cohort.digest));
    out
}
