//! The months of an assessment as reports need them: plain figures, names of months, and the sentences that sum them up.

use crate::date::Date;
use crate::report::format;
use crate::report::words::Word;
use crate::text::Lang;
use crate::value::Interval;
use crate::wire::{Assessment, MonthOutput, Possible, Production};
use crate::wording;

/// A number or a range of numbers; `None` where nothing is known, or it is no number.
pub(super) fn ends(value: &Possible) -> Option<Interval> {
    match value {
        Possible::Is(number) => number.as_f64().map(Interval::point),
        Possible::Between { min, max } => {
            let end = |end: &Option<serde_json::Value>, open: f64| match end {
                Some(number) => number.as_f64(),
                None => Some(open),
            };
            let (lo, hi) = (end(min, f64::NEG_INFINITY)?, end(max, f64::INFINITY)?);
            (lo.is_finite() || hi.is_finite()).then_some(Interval { lo, hi })
        }
        Possible::Any(_) | Possible::Unanswered(_) => None,
    }
}

/// `Maret 2026`; what is no month stays as it is.
pub(super) fn name(month: &str, lang: Lang) -> String {
    match Date::month(month) {
        Ok((first, _)) => wording::month(first, lang),
        Err(_) => month.to_owned(),
    }
}

/// What the order asks of a month is called; a reference order is never passed off as an order.
pub(super) fn required_word(assessment: &Assessment) -> Word {
    if assessment.order.reference { Word::RequiredReference } else { Word::Required }
}

/// Months in words, for a duration: `2 bulan`.
pub(super) fn duration(value: &Possible, lang: Lang) -> String {
    match ends(value) {
        Some(_) => format::possible(value, Some("month"), lang),
        None => Word::NotAnswered.get(lang).to_owned(),
    }
}

/// `pasang/bulan`
pub(super) fn rate(production: &Production) -> String {
    format!("{}/month", production.unit)
}

/// How a month's output stands to what the order asks of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reached {
    Yes,
    No,
    /// The record says less than the workshop could have made, or there is none.
    Perhaps,
}

/// `None` while nothing is known of the order.
pub(super) fn reached(month: &MonthOutput, required: Option<Interval>) -> Option<Reached> {
    let required = required?;
    let made = month.made.as_ref().and_then(ends);
    let could = ends(&month.stands_for);
    let certain = made.and_then(|made| made.at_least(required).decided());
    Some(match certain {
        Some(true) => Reached::Yes,
        _ if could.is_none_or(|could| could.at_least(required).may_true) => Reached::Perhaps,
        _ => Reached::No,
    })
}

/// The chart in a few short sentences: how many months, how many reach the order, which is the weakest.
pub(super) fn summary(assessment: &Assessment, production: &Production, lang: Lang) -> Vec<String> {
    let recorded: Vec<_> = production.months.iter().filter(|month| month.made.is_some()).collect();
    let mut sentences = vec![counted(recorded.len(), production.months.len() - recorded.len(), lang)];
    let required = production.required.as_ref().and_then(ends);
    let of = |wanted: Reached| {
        let all = recorded.iter().filter(|month| reached(month, required) == Some(wanted));
        all.count()
    };
    if let (Some(asked), Some(_), false) = (&production.required, required, recorded.is_empty()) {
        let asked = format::possible(asked, Some(&rate(production)), lang);
        let order = if assessment.order.reference { Word::SampleOrder } else { Word::TheOrder }.get(lang);
        sentences.push(met(of(Reached::Yes), order, &asked, lang));
        // What orders limited is no weakness, and a range may reach it or not.
        if let Some(sentence) = perhaps(of(Reached::Perhaps), lang) {
            sentences.push(sentence);
        }
    }
    sentences.extend(weakest(&recorded, &production.unit, lang));
    sentences
}

fn counted(recorded: usize, missing: usize, lang: Lang) -> String {
    match (lang, missing) {
        (Lang::Id, 0) => format!("{recorded} bulan tercatat."),
        (Lang::Id, _) => format!("{recorded} bulan tercatat, {missing} bulan kosong."),
        (Lang::En, 0) => format!("{} recorded.", months(recorded)),
        (Lang::En, _) => format!("{} recorded, {missing} without a record.", months(recorded)),
    }
}

fn met(count: usize, order: &str, asked: &str, lang: Lang) -> String {
    match (lang, count) {
        (Lang::Id, 0) => format!("Belum ada yang mencapai {order}, {asked}."),
        (Lang::Id, _) => format!("{count} di antaranya mencapai {order}, {asked}."),
        (Lang::En, 0) => format!("None of them reaches {order}, {asked}."),
        (Lang::En, 1) => format!("1 of them reaches {order}, {asked}."),
        (Lang::En, _) => format!("{count} of them reach {order}, {asked}."),
    }
}

fn perhaps(count: usize, lang: Lang) -> Option<String> {
    Some(match (lang, count) {
        (_, 0) => return None,
        (Lang::Id, _) => format!("{count} bulan lain mungkin bisa, tetapi catatannya belum menunjukkan itu."),
        (Lang::En, 1) => "1 other might have, but its record does not show it.".to_owned(),
        (Lang::En, _) => format!("{count} others might have, but their records do not show it."),
    })
}

/// The month with the least; of several, the first.
fn weakest(recorded: &[&MonthOutput], unit: &str, lang: Lang) -> Option<String> {
    let low = |month: &MonthOutput| month.made.as_ref().and_then(ends).map(|made| made.lo);
    let found = recorded.iter().filter_map(|month| Some((low(month)?, *month)));
    let (_, month) = found.min_by(|(a, _), (b, _)| a.total_cmp(b))?;
    let made = format::possible(month.made.as_ref()?, Some(unit), lang);
    let month = name(&month.month, lang);
    Some(match lang {
        Lang::Id => format!("Paling rendah {month}: {made}."),
        Lang::En => format!("The lowest was {month}: {made}."),
    })
}

/// `1 month`, `2 months`.
pub(super) fn months(count: usize) -> String {
    if count == 1 { "1 month".to_owned() } else { format!("{count} months") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    fn month(value: serde_json::Value) -> MonthOutput {
        serde_json::from_value(value).unwrap()
    }

    #[test]
    fn a_month_reaches_the_order_only_if_its_record_is_certain_to() {
        let required = Some(Interval { lo: 200.0, hi: 250.0 });
        for (given, expected) in [
            (json!({ "month": "2026-03", "made": { "is": 250 }, "stands_for": { "is": 250 } }), Reached::Yes),
            (
                json!({ "month": "2026-03", "made": { "is": 249 }, "stands_for": { "is": 249 } }),
                Reached::Perhaps,
            ),
            (json!({ "month": "2026-03", "made": { "is": 199 }, "stands_for": { "is": 199 } }), Reached::No),
            (
                json!({ "month": "2026-03", "made": { "is": 90 }, "stands_for": { "between": { "min": 90, "max": 300 } } }),
                Reached::Perhaps,
            ),
            (
                json!({ "month": "2026-03", "stands_for": { "between": { "min": 0, "max": 100 } } }),
                Reached::No,
            ),
            (json!({ "month": "2026-03", "stands_for": { "unanswered": true } }), Reached::Perhaps),
            (
                json!({ "month": "2026-03", "made": { "between": { "min": 260 } }, "stands_for": { "between": { "min": 260 } } }),
                Reached::Yes,
            ),
        ] {
            assert_eq!(reached(&month(given.clone()), required), Some(expected), "{given}");
            assert_eq!(reached(&month(given), None), None);
        }
    }

    #[test]
    fn names_of_months() {
        assert_eq!(name("2026-08", Lang::Id), "Agustus 2026");
        assert_eq!(name("<b>", Lang::Id), "<b>");
    }

    #[test]
    fn ends_of_what_is_no_number_are_unknown() {
        assert_eq!(ends(&Possible::Is(json!("2026"))), None);
        assert_eq!(ends(&Possible::Unanswered(true)), None);
        assert_eq!(ends(&Possible::Between { min: None, max: None }), None);
        let at_most = ends(&Possible::Between { min: None, max: Some(json!(3)) });
        assert_eq!(at_most, Some(Interval { lo: f64::NEG_INFINITY, hi: 3.0 }));
    }
}
