//! One finding in full: outcome, condition, what was read, why it is demanded, by whom, and what would settle or mend it.

use super::findings::{citations, gain, settling, texts};
use super::{Block, Document, Item, Section};
use crate::report::outline;
use crate::report::{format, text, words, words::Word};
use crate::text::Lang;
use crate::wire::{Assessment, Finding, NamedValue, Reason};

/// The finding of a rule as a text, wrapped to `width` characters; `None` if the assessment has no such rule.
///
/// ```
/// use layak::{Lang, report};
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let profile = engine.read_toml("contoh.toml", "enterprise.name = 'Contoh Manis'\nlegality.nib = 'none'")?;
/// # let assessment = engine.assess(&profile, "2026-11-21".parse()?);
/// let text = report::explained(&assessment, "legality.nib", Lang::En, 80).ok_or("no such rule")?;
/// assert!(text.contains("Met when: legality.nib == 'active'"));
/// assert!(report::explained(&assessment, "legality.nbi", Lang::En, 80).is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn explained(assessment: &Assessment, rule: &str, lang: Lang, width: usize) -> Option<String> {
    let document = document(assessment, outline::rule(assessment, rule)?, lang);
    Some(text::joined(text::document_lines(document, width)))
}

fn document(assessment: &Assessment, finding: &Finding, lang: Lang) -> Document {
    let (severity, basis) = (words::severity(finding.severity), words::basis(finding.basis));
    let outcome = words::outcome(finding.outcome);
    let about = vec![format!("{}: {}; {}", finding.rule, basis.get(lang), severity.get(lang))];
    let mut item = Item::new(words::mark(finding.outcome), outcome.get(lang));
    item.say(outline::said(finding, lang));
    let explanation = &finding.explanation;
    let conditions = [(Word::AppliesWhen, &explanation.applies), (Word::HoldsWhen, &explanation.holds)];
    let mut read = Vec::new();
    for (label, reason) in conditions {
        let Some(reason) = reason else { continue };
        item.line(
            label.get(lang),
            format!("{} ({})", reason.condition, words::truth(reason.truth).get(lang)),
        );
        values(reason, &mut read);
    }
    item.line(Word::Why.get(lang), finding.why.get(lang));
    item.line(Word::Sources.get(lang), citations(&finding.sources, lang));
    settling(assessment, finding, &mut item, lang);
    item.line(Word::Evidence.get(lang), texts(&finding.evidence, lang));
    item.line(Word::Actions.get(lang), outline::action_titles(assessment, &finding.actions, lang).join("; "));
    if let Some(reason) = &finding.no_action {
        item.line(Word::CannotMend.get(lang), reason.get(lang));
    }
    if let Some(tailoring) = &finding.tailoring {
        item.line(Word::Tailoring.get(lang), tailoring.get(lang));
    }
    if let Some(gain) = &finding.gain {
        item.line(Word::Gain.get(lang), self::gain(assessment, gain, lang));
    }
    if let Some(waiver) = &finding.waiver {
        let until = format::date(waiver.until, lang);
        let text = format!("{}, {} {until}: {}", waiver.authority, Word::Until.get(lang), waiver.reason);
        item.line(Word::WaivedBy.get(lang), text);
    }
    let mut sections =
        vec![Section { heading: Word::Outcome.get(lang).to_owned(), blocks: vec![Block::Items(vec![item])] }];
    if !read.is_empty() {
        let items = read.into_iter().map(|value| {
            let title = value.title.get(lang).trim_end_matches(['?', ':']);
            Item::new("*", format!("{title} [{}]: {}", value.path, value.words.get(lang)))
        });
        let heading = match lang {
            Lang::Id => "Yang dibaca",
            Lang::En => "What was read",
        };
        sections.push(Section { heading: heading.to_owned(), blocks: vec![Block::Items(items.collect())] });
    }
    Document { title: finding.title.get(lang).to_owned(), about, sections }
}

/// Every value that a reason shows, once, in the order of the condition.
fn values<'a>(reason: &'a Reason, into: &mut Vec<&'a NamedValue>) {
    for value in &reason.values {
        if into.iter().all(|known| known.path != value.path || known.words != value.words) {
            into.push(value);
        }
    }
    reason.because.iter().for_each(|part| values(part, into));
}
