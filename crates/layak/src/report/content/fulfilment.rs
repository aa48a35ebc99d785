//! Who fills the order: how much alone, how much together, who was left out, and where the group is weakest.

use super::{Block, Item, Section};
use crate::report::months::ends;
use crate::report::{format, words::Word};
use crate::text::Lang;
use crate::wire::{Assessment, Fulfilment, JointHistory, Possible, Truth};

/// A share of what is required beyond which nothing is required at all: no order is a millionth of what can be made.
const NOTHING_REQUIRED: f64 = 1e6;

pub(super) fn fulfilment(assessment: &Assessment, lang: Lang) -> Option<Section> {
    let fulfilment = assessment.fulfilment.as_ref()?;
    let mut items = Vec::new();
    for (label, value) in figures(fulfilment, lang) {
        items.push(Item::new("*", format!("{}: {value}", label.get(lang))));
    }
    if let Some(joint) = &fulfilment.joint {
        let text = format!("{}: {}", Word::Joint.get(lang), together(joint, &fulfilment.unit, lang));
        items.push(Item::new("*", text));
    }
    for share in &fulfilment.allocation {
        let workshop = workshop(&share.workshop, lang);
        let quantity =
            format!("{} {}", format::number(share.quantity, lang), format::unit(&fulfilment.unit, lang));
        items.push(Item::new("*", format!("{}, {workshop}: {quantity}", Word::Share.get(lang))));
    }
    for excluded in &fulfilment.excluded {
        let workshop = workshop(&excluded.workshop, lang);
        let text = format!("{}, {workshop}: {}", Word::Excluded.get(lang), excluded.reason.get(lang));
        items.push(Item::new("-", text));
    }
    if let Some(sameness) = &fulfilment.sameness {
        items.push(Item::new("*", format!("{}: {}", Word::Sameness.get(lang), sameness.get(lang))));
    }
    for weak in &fulfilment.weakest {
        let (requirement, value) = (weak.requirement.get(lang), weak.value.get(lang));
        let text = format!(
            "{}, {requirement}: {} ({value})",
            Word::WeakestPoints.get(lang),
            workshop(&weak.workshop, lang)
        );
        items.push(Item::new("*", text));
    }
    if fulfilment.limited {
        items.push(Item::new("!", Word::SearchLimited.get(lang)));
    }
    Some(Section { heading: Word::Who.get(lang).to_owned(), blocks: vec![Block::Items(items)] })
}

/// The figures of a fulfilment, labelled. What adds nothing is left out.
pub(in crate::report) fn figures(fulfilment: &Fulfilment, lang: Lang) -> Vec<(Word, String)> {
    let quantity = |value| format::measured(value, Some(&fulfilment.unit), lang);
    let pooled = match fulfilment.pooled {
        Truth::True => Word::PooledYes,
        Truth::False => Word::PooledNo,
        Truth::Unknown => Word::PooledUnknown,
    };
    let mut figures = vec![(Word::Quantity, quantity(&fulfilment.quantity))];
    let tolerated =
        ends(&fulfilment.accepted).is_some_and(|accepted| ends(&fulfilment.quantity) != Some(accepted));
    if tolerated {
        figures.push((Word::Accepted, quantity(&fulfilment.accepted)));
    }
    figures.extend([
        (Word::Own, quantity(&fulfilment.own)),
        (Word::Shortfall, quantity(&fulfilment.shortfall)),
        (Word::Pooled, pooled.get(lang).to_owned()),
    ]);
    figures.extend(share(&fulfilment.without_largest, lang).map(|share| (Word::WithoutLargest, share)));
    figures
}

/// A share of what is required: `60% dari kebutuhan`.
fn share(value: &Possible, lang: Lang) -> Option<String> {
    let range = ends(value)?;
    if range.lo >= NOTHING_REQUIRED {
        return Some(Word::NothingRequired.get(lang).to_owned());
    }
    let end = |share: f64| share.is_finite().then(|| (share * 100.0).into());
    let range = Possible::Between { min: end(range.lo), max: end(range.hi) };
    Some(format!("{} {}", format::possible(&range, Some("percent"), lang), Word::OfTheRequired.get(lang)))
}

/// What several workshops can promise by their summed months, beside the sum of single promises.
pub(in crate::report) fn together(joint: &JointHistory, unit: &str, lang: Lang) -> String {
    let goods = |value: f64| format::possible(&Possible::Is(format::down(value).into()), Some(unit), lang);
    let workshops: Vec<_> = joint.workshops.iter().map(|id| workshop(id, lang).to_owned()).collect();
    let (workshops, months) = (format::list(&workshops, lang), joint.months);
    let months = match lang {
        Lang::Id => format!("dari {months} bulan yang dicatat semuanya"),
        Lang::En => format!("from {} that all recorded", crate::report::months::months(months as usize)),
    };
    let (safe, alone) = (goods(joint.safe), goods(joint.alone));
    format!("{safe} ({workshops}, {months}; {}: {alone})", Word::JointAlone.get(lang))
}

/// A workshop of an allocation: the enterprise itself has no id of its own there.
pub(in crate::report) fn workshop(id: &str, lang: Lang) -> &str {
    if id == "own" { Word::OwnWorkshop.get(lang) } else { id }
}
