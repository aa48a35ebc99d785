//! Findings in words: what blocks, what is not known and what would settle it, what is settled.

use super::{Block, Item, Section};
use crate::report::outline::{self, SEVERITIES};
use crate::report::{format, words, words::Word};
use crate::text::Lang;
use crate::wire::{Assessment, Citation, Finding, Gain, GainVerdict, Outcome, Severity, Suggestion};

/// Unknown findings told in full; the lighter rest only by title, or nobody would read any.
const DETAILED: usize = 12;
/// Papers told of those that prove a finding.
const PAPERS: usize = 4;
/// Sets of answers told of those that settle a finding.
const WAYS: usize = 2;

/// Certainly unmet, decisive ones first.
pub(super) fn blocks(assessment: &Assessment, lang: Lang) -> Section {
    let unmet = outline::with_outcome(assessment, Outcome::Unmet);
    let mut blocks = Vec::new();
    if unmet.is_empty() {
        blocks.push(Block::Paragraph(Word::NothingBlocks.get(lang).to_owned()));
    }
    let groups = [
        (Word::BlocksCritical, &SEVERITIES[..1]),
        (Word::BlocksMajor, &SEVERITIES[1..2]),
        (Word::BlocksMinor, &SEVERITIES[2..]),
    ];
    for (heading, severities) in groups {
        let members = unmet.iter().filter(|f| severities.contains(&f.severity));
        let items: Vec<_> = members.map(|f| unmet_item(assessment, f, lang)).collect();
        if !items.is_empty() {
            blocks.push(Block::Subheading(heading.get(lang).to_owned()));
            blocks.push(Block::Items(items));
        }
    }
    Section { heading: Word::Blocks.get(lang).to_owned(), blocks }
}

fn unmet_item(assessment: &Assessment, finding: &Finding, lang: Lang) -> Item {
    let mut item = head(finding, lang);
    item.say(outline::said(finding, lang));
    if finding.severity <= Severity::Major {
        item.line(Word::Why.get(lang), finding.why.get(lang));
    }
    item.line(Word::Sources.get(lang), citations(&finding.sources, lang));
    item.line(Word::Actions.get(lang), outline::action_titles(assessment, &finding.actions, lang).join("; "));
    if let Some(reason) = &finding.no_action {
        item.line(Word::CannotMend.get(lang), reason.get(lang));
    }
    if let Some(gain) = &finding.gain {
        item.line(Word::Gain.get(lang), self::gain(assessment, gain, lang));
    }
    item
}

fn head(finding: &Finding, lang: Lang) -> Item {
    Item::new(words::mark(finding.outcome), finding.title.get(lang))
        .tag(words::severity(finding.severity).get(lang))
        .tag(words::basis_short(finding.basis).get(lang))
}

/// Undecided, with what would settle each.
pub(super) fn missing(assessment: &Assessment, lang: Lang) -> Section {
    let unknown = outline::with_outcome(assessment, Outcome::Unknown);
    let block = if unknown.is_empty() {
        Block::Paragraph(Word::NothingMissing.get(lang).to_owned())
    } else {
        let one = |(at, finding)| match at {
            ..DETAILED => unknown_item(assessment, finding, lang),
            _ => head(finding, lang),
        };
        Block::Items(unknown.into_iter().enumerate().map(one).collect())
    };
    Section { heading: Word::Missing.get(lang).to_owned(), blocks: vec![block] }
}

fn unknown_item(assessment: &Assessment, finding: &Finding, lang: Lang) -> Item {
    let mut item = head(finding, lang);
    item.say(outline::said(finding, lang));
    settling(assessment, finding, &mut item, lang);
    item.line(Word::Evidence.get(lang), texts(&finding.evidence, lang));
    item
}

/// What would settle an undecided finding.
pub(super) fn settling(assessment: &Assessment, finding: &Finding, item: &mut Item, lang: Lang) {
    if finding.outcome != Outcome::Unknown {
        return;
    }
    match &finding.settled_by {
        Some(settled) => {
            let both = [(Word::SettledMet, &settled.met), (Word::SettledUnmet, &settled.unmet)];
            for (label, sets) in both {
                let shown = sets.get(..WAYS).unwrap_or(sets);
                let more = settled.more || sets.len() > WAYS;
                let more = if more { format!("; {}", Word::SettledMore.get(lang)) } else { String::new() };
                let ways = suggestions(assessment, shown, lang);
                item.line(label.get(lang), if ways.is_empty() { ways } else { ways + &more });
            }
        }
        None => {
            let facts = finding.depends_on.iter().map(|path| outline::fact_title(assessment, path, lang));
            item.line(Word::DependsOn.get(lang), facts.collect::<Vec<_>>().join("; "));
        }
    }
    for needed in &finding.still_needed {
        item.say(needed.get(lang));
    }
}

/// Sets of answers: those of one set joined by `+`, sets by "or".
pub(in crate::report) fn suggestions(
    assessment: &Assessment,
    sets: &[Vec<Suggestion>],
    lang: Lang,
) -> String {
    let one = |s: &Suggestion| {
        let title = outline::fact_title(assessment, &s.path, lang).trim_end_matches('?');
        format!("{title}: {}", outline::fact_value(assessment, &s.path, &s.value, lang))
    };
    let sets: Vec<_> = sets.iter().map(|set| set.iter().map(one).collect::<Vec<_>>().join(" + ")).collect();
    sets.join(&format!("; {} ", Word::Or.get(lang)))
}

/// What the verdicts and the score would become.
pub(in crate::report) fn gain(assessment: &Assessment, gain: &Gain, lang: Lang) -> String {
    let mut parts = Vec::new();
    let today = |v: &GainVerdict| {
        assessment.verdicts.iter().any(|now| now.ladder == v.ladder && now.possible == v.possible)
    };
    // A ladder on which nothing would change is not worth the reader's time.
    for verdict in gain.verdicts.iter().filter(|verdict| !today(verdict)) {
        let title = assessment.verdicts.iter().find(|v| v.ladder == verdict.ladder);
        let title = title.map_or(verdict.ladder.as_str(), |v| v.title.get(lang));
        let labels: Vec<_> = verdict.possible.iter().map(|v| v.label.get(lang)).collect();
        parts.push(format!("{title}: {}", labels.join(&format!(" {} ", Word::Or.get(lang)))));
    }
    if let Some(score) = &gain.score {
        parts.push(format!("{} {}", Word::GainScore.get(lang), format::score(score, lang)));
    } else if parts.is_empty() {
        parts.push(Word::GainNone.get(lang).to_owned());
    }
    parts.join("; ")
}

/// Title and article of each source.
pub(super) fn citations(sources: &[Citation], lang: Lang) -> String {
    let one = |c: &Citation| {
        let confidence = words::confidence(c.confidence);
        format!(
            "{}, {} ({} {})",
            c.title,
            outline::article(c, lang),
            Word::ConfidenceIs.get(lang),
            confidence.get(lang)
        )
    };
    sources.iter().map(one).collect::<Vec<_>>().join("; ")
}

pub(super) fn texts(texts: &[crate::text::Text], lang: Lang) -> String {
    let shown: Vec<_> = texts.iter().take(PAPERS).map(|t| t.get(lang)).collect();
    match (texts.len() - shown.len(), lang) {
        (0, _) => shown.join("; "),
        (more, Lang::Id) => format!("{}; dan {more} lagi", shown.join("; ")),
        (more, Lang::En) => format!("{}; and {more} more", shown.join("; ")),
    }
}

/// Waived, met and not applicable: a line each.
pub(super) fn settled(assessment: &Assessment, lang: Lang) -> Vec<Section> {
    let groups = [
        (Word::Waived, Outcome::Waived),
        (Word::Already, Outcome::Met),
        (Word::NotApplicable, Outcome::NotApplicable),
    ];
    let mut sections = Vec::new();
    for (heading, outcome) in groups {
        let found = outline::with_outcome(assessment, outcome);
        if found.is_empty() {
            continue;
        }
        let items = found.into_iter().map(|finding| {
            let mut item = head(finding, lang);
            if let Some(waiver) = &finding.waiver {
                let until = format::date(waiver.until, lang);
                let text =
                    format!("{}, {} {until}: {}", waiver.authority, Word::Until.get(lang), waiver.reason);
                item.line(Word::WaivedBy.get(lang), text);
            }
            item
        });
        sections.push(Section {
            heading: heading.get(lang).to_owned(),
            blocks: vec![Block::Items(items.collect())],
        });
    }
    sections
}
