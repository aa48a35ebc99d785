//! The result: verdict sentences, score beside completeness, counts that add up, dimensions.

use super::{Block, Item, Section, Table};
use crate::report::{format, words, words::Word};
use crate::text::Lang;
use crate::wire::{Assessment, Counts, CoverageLevel, LadderVerdict, OrderRef, VerdictRef};

/// Whom it is about.
pub(in crate::report) fn name(assessment: &Assessment, lang: Lang) -> String {
    let enterprise = &assessment.enterprise;
    let name = enterprise.name.clone().or_else(|| enterprise.id.clone());
    name.unwrap_or_else(|| Word::Nameless.get(lang).to_owned())
}

/// Under which programme, on which date, with which evidence, for which order.
pub(super) fn heading(assessment: &Assessment, lang: Lang) -> Vec<String> {
    let programme = &assessment.programme;
    vec![
        format!(
            "{}, {} {}",
            Word::ReportTitle.get(lang),
            Word::AsOf.get(lang),
            format::date(assessment.as_of, lang)
        ),
        format!(
            "{}: {}, {} {}",
            Word::Programme.get(lang),
            programme.title.get(lang),
            Word::Version.get(lang),
            programme.version
        ),
        format!(
            "{}: {}",
            Word::EvidenceUsed.get(lang),
            words::evidence_level(assessment.evidence_level).get(lang)
        ),
        format!("{}: {}", Word::Order.get(lang), order(&assessment.order, lang)),
    ]
}

/// The order in a phrase, marked where the programme's reference order stands in.
pub(in crate::report) fn order(order: &OrderRef, lang: Lang) -> String {
    let quantity = match &order.quantity {
        Some(quantity) if order.given || order.reference => {
            Some(format::possible(quantity, order.unit.as_deref(), lang))
        }
        _ if order.given || order.reference => None,
        _ => Some(Word::NoQuantity.get(lang).to_owned()),
    };
    let ship_by = order
        .ship_by
        .as_ref()
        .map(|d| format!("{} {}", Word::ShipBy.get(lang), format::possible(d, None, lang)));
    let reference = order.reference.then(|| Word::ReferenceOrder.get(lang).to_owned());
    [quantity, ship_by, reference].into_iter().flatten().collect::<Vec<_>>().join(", ")
}

pub(super) fn result(assessment: &Assessment, lang: Lang) -> Section {
    let mut blocks = Vec::new();
    for verdict in &assessment.verdicts {
        blocks.push(Block::Lead(sentence(verdict, lang)));
        if let Some(without) = without_waivers(verdict, lang) {
            blocks.push(Block::Paragraph(without));
        }
    }
    blocks.push(Block::Paragraph(score(assessment, lang)));
    blocks.push(Block::Paragraph(counts(&assessment.counts, lang)));
    if assessment.coverage.level != CoverageLevel::Full {
        blocks.push(Block::Paragraph(coverage(assessment, lang)));
    }
    Section { heading: Word::Result.get(lang).to_owned(), blocks }
}

/// The verdict sentence with the name of its ladder in front, unless it starts so.
///
/// ```
/// use layak::{Lang, report};
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let profile = engine.read_toml("contoh.toml", "enterprise.name = 'Contoh Manis'\nlegality.nib = 'none'")?;
/// # let assessment = engine.assess(&profile, "2026-11-21".parse()?);
/// let kurasi = assessment.verdicts.first().ok_or("no ladder")?;
/// assert!(report::verdict_sentence(kurasi, Lang::En).starts_with("Selection for mentoring: "));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn sentence(verdict: &LadderVerdict, lang: Lang) -> String {
    let (title, sentence) = (verdict.title.get(lang), verdict.sentence.get(lang));
    if sentence.starts_with(title) { sentence.to_owned() } else { format!("{title}: {sentence}") }
}

/// `Tanpa dispensasi: Perlu pembinaan dulu`.
pub(in crate::report) fn without_waivers(verdict: &LadderVerdict, lang: Lang) -> Option<String> {
    let without = verdict.without_waivers.as_ref()?;
    Some(format!("{}: {}", Word::WithoutWaivers.get(lang), labels(without, lang)))
}

/// Verdict labels joined by "or"; of more than two the best and the worst, for a reader who wants to know how far they lie apart.
///
/// ```
/// use layak::{Lang, report};
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let profile = engine.read_toml("contoh.toml", "enterprise.name = 'Contoh Manis'\nlegality.nib = 'none'")?;
/// # let assessment = engine.assess(&profile, "2026-11-21".parse()?);
/// let siap_kirim = assessment.verdicts.last().ok_or("no ladder")?;
/// assert!(report::verdict_labels(&siap_kirim.possible, Lang::En).ends_with(" or Not ready"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn labels(verdicts: &[VerdictRef], lang: Lang) -> String {
    match verdicts {
        [best, _, .., worst] => format!("{} … {}", best.label.get(lang), worst.label.get(lang)),
        few => {
            let labels: Vec<_> = few.iter().map(|v| v.label.get(lang)).collect();
            labels.join(&format!(" {} ", Word::Or.get(lang)))
        }
    }
}

/// Score as an interval with completeness beside it.
pub(in crate::report) fn score(assessment: &Assessment, lang: Lang) -> String {
    let complete =
        format!("{} {}", Word::Completeness.get(lang), format::percent(assessment.completeness, lang));
    match &assessment.score {
        None => format!("{} ({complete})", Word::NoScore.get(lang)),
        Some(score) => {
            let wide = if score.exact { String::new() } else { format!("; {}", Word::ScoreWide.get(lang)) };
            format!("{}: {} / 100 ({complete}{wide})", Word::Score.get(lang), format::score(score, lang))
        }
    }
}

/// The line that adds up.
pub(in crate::report) fn counts(counts: &Counts, lang: Lang) -> String {
    use crate::wire::Outcome::{Met, NotApplicable, Unknown, Unmet, Waived};
    let parts = [
        (counts.met, Met),
        (counts.unmet, Unmet),
        (counts.unknown, Unknown),
        (counts.not_applicable, NotApplicable),
        (counts.waived, Waived),
    ];
    let parts = parts.map(|(count, outcome)| format!("{count} {}", words::outcome(outcome).get(lang)));
    format!("{}: {} = {}", Word::Requirements.get(lang), parts.join(" + "), counts.selected)
}

/// How far the rules reach, with the programme's note.
pub(in crate::report) fn coverage(assessment: &Assessment, lang: Lang) -> String {
    let coverage = &assessment.coverage;
    let levels: Vec<_> =
        coverage.possible.iter().map(|level| words::coverage(*level).get(lang).to_owned()).collect();
    let level = if levels.is_empty() {
        words::coverage(coverage.level).get(lang).to_owned()
    } else {
        levels.join(&format!(" {} ", Word::Or.get(lang)))
    };
    let note = coverage.note.as_ref().map_or(String::new(), |note| format!(". {}", note.get(lang)));
    format!("{}: {level}{note}", Word::Coverage.get(lang))
}

pub(super) fn dimensions(assessment: &Assessment, lang: Lang) -> Section {
    use crate::wire::Outcome::{Met, Unknown, Unmet};
    let mut columns: Vec<String> =
        [Word::Dimension, Word::Weight, Word::Score].map(|w| w.get(lang).to_owned()).into();
    columns.extend([Met, Unmet, Unknown].map(|o| words::outcome(o).get(lang).to_owned()));
    let rows = assessment.dimensions.iter().map(|d| {
        let score = d.score.as_ref().map_or("–".to_owned(), |s| format::score(s, lang));
        let counts = [d.counts.met, d.counts.unmet, d.counts.unknown].map(|c| c.to_string());
        let mut row = vec![d.title.get(lang).to_owned(), format::weight(d.weight, lang), score];
        row.extend(counts);
        row
    });
    let table = Table { columns, rows: rows.collect() };
    let block = if table.rows.is_empty() { Block::Items(Vec::<Item>::new()) } else { Block::Table(table) };
    Section { heading: Word::Dimensions.get(lang).to_owned(), blocks: vec![block] }
}
