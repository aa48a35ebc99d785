//! Numbers, dates, money, units and possible values as people write them: 1.500.000 and 2,5 in Bahasa Indonesia, 1,500,000 and 2.5 in English.

use super::words::Word;
use crate::date::Date;
use crate::text::{Lang, Text};
use crate::wire::{Action, Bounds, NamedValue, Possible, Score};
use crate::wording;
use serde_json::Value;
use std::cmp::Ordering;

/// `21 November 2026` in either language.
#[must_use]
pub fn date(date: Date, lang: Lang) -> String {
    wording::date(date, lang)
}

/// At most two decimals, thousands grouped. Tiny numbers keep two significant digits.
#[must_use]
pub fn number(value: f64, lang: Lang) -> String {
    let decimals = match value.abs() {
        v if v > 0.0 && v < 0.01 => (1 - libm::log10(v).floor() as i32).clamp(2, 12) as usize,
        _ => 2,
    };
    wording::number(value, decimals, lang)
}

/// A quantity of goods that is promised, without more decimals than are shown: downwards, so that no more is promised than was found.
#[must_use]
pub fn down(value: f64) -> f64 {
    let factor = if value.abs() >= 10.0 { 1.0 } else { 100.0 };
    (value * factor + 1e-6).floor() / factor
}

/// A number with exactly that many decimals.
#[must_use]
pub fn fixed(value: f64, decimals: usize, lang: Lang) -> String {
    wording::fixed(value, decimals, lang)
}

/// A share of one as a whole percentage: `82%`; never 100 % unless it is whole, never 0 % unless it is nothing.
#[must_use]
pub fn percent(share: f64, lang: Lang) -> String {
    let points = share * 100.0;
    let shown = match points.round() {
        r if r >= 100.0 && points < 100.0 - 1e-9 => 99.0,
        r if r <= 0.0 && points > 1e-9 => 1.0,
        r => r,
    };
    format!("{}%", fixed(shown, 0, lang))
}

/// A weight, a share of one, as a percentage with one decimal.
#[must_use]
pub fn weight(share: f64, lang: Lang) -> String {
    format!("{}%", fixed(share * 100.0, 1, lang))
}

/// `61,5–78,2`: rounded outwards, so that the shown interval never promises more than the real one.
#[must_use]
pub fn score(score: &Score, lang: Lang) -> String {
    if (score.high - score.low).abs() < 0.05 {
        return fixed(score.low, 1, lang);
    }
    let low = ((score.low + 1e-9) * 10.0).floor() / 10.0;
    let high = ((score.high - 1e-9) * 10.0).ceil() / 10.0;
    format!("{}–{}", fixed(low, 1, lang), fixed(high, 1, lang))
}

/// `Rp1.500.000` or `IDR 1,500,000`.
#[must_use]
pub fn rupiah(value: f64, lang: Lang) -> String {
    let digits = number(value, lang);
    match lang {
        Lang::Id => format!("Rp{digits}"),
        Lang::En => format!("IDR {digits}"),
    }
}

/// What something costs, from low to high.
#[must_use]
pub fn cost(bounds: &Bounds, lang: Lang) -> String {
    if bounds.high <= 0.0 {
        return Word::Free.get(lang).to_owned();
    }
    if bounds.low == bounds.high {
        return rupiah(bounds.low, lang);
    }
    if bounds.low <= 0.0 {
        return format!("{} {}", Word::AtMost.get(lang), rupiah(bounds.high, lang));
    }
    format!("{} – {}", rupiah(bounds.low, lang), rupiah(bounds.high, lang))
}

/// What an action costs. Where it must be done several times: the factors and the sum, or the factors alone while their number is open.
#[must_use]
pub fn cost_of(action: &Action, lang: Lang) -> String {
    let Some(times) = &action.times else { return cost(&action.cost, lang) };
    let each = cost(&times.each, lang);
    let count = number(times.low, lang);
    if times.low == times.high {
        return format!("{count} × {each} = {}", cost(&action.cost, lang));
    }
    format!("{count}–{} × {each}", number(times.high, lang))
}

/// How long something takes, in days: `5–60 hari`.
#[must_use]
pub fn days(bounds: &Bounds, lang: Lang) -> String {
    let word = match lang {
        Lang::Id => "hari",
        Lang::En if bounds.high == 1.0 => "day",
        Lang::En => "days",
    };
    if bounds.low == bounds.high {
        return format!("{} {word}", number(bounds.low, lang));
    }
    format!("{}–{} {word}", number(bounds.low, lang), number(bounds.high, lang))
}

/// A long time in days, told in years or months where it is whole: `5 tahun`.
#[must_use]
pub fn validity(days: f64, lang: Lang) -> String {
    let (count, id, en) = if days >= 365.0 && days % 365.0 == 0.0 {
        (days / 365.0, "tahun", "year")
    } else if days >= 30.0 && days % 30.0 == 0.0 {
        (days / 30.0, "bulan", "month")
    } else {
        (days, "hari", "day")
    };
    match lang {
        Lang::Id => format!("{} {id}", number(count, lang)),
        Lang::En => format!("{} {en}{}", number(count, lang), if count == 1.0 { "" } else { "s" }),
    }
}

/// A unit as people say it; quotients part by part: `pair/month` is `pasang/bulan`.
#[must_use]
pub fn unit(unit: &str, lang: Lang) -> String {
    unit.split('/').map(|part| unit_word(part, lang)).collect::<Vec<_>>().join("/")
}

fn unit_word(unit: &str, lang: Lang) -> &str {
    let (id, en) = match unit {
        "pair" => ("pasang", "pairs"),
        "pcs" => ("buah", "pieces"),
        "set" => ("set", "sets"),
        "unit" => ("unit", "units"),
        "goods" => ("satuan produk", "units of the product"),
        "day" => ("hari", "days"),
        "week" => ("minggu", "weeks"),
        "month" => ("bulan", "month"),
        "year" => ("tahun", "year"),
        "h" => ("jam", "h"),
        "min" => ("menit", "min"),
        "s" => ("detik", "s"),
        "m2" => ("m²", "m²"),
        "m3" => ("m³", "m³"),
        "celsius" => ("°C", "°C"),
        "percent" => ("%", "%"),
        "ratio" => ("", ""),
        other => (other, other),
    };
    match lang {
        Lang::Id => id,
        Lang::En => en,
    }
}

fn with_unit(digits: &str, name: Option<&str>, lang: Lang) -> String {
    let (money, rest) = match name {
        Some(name) if name == "IDR" || name.starts_with("IDR/") => ("IDR", name.trim_start_matches("IDR")),
        Some(name) if name == "USD" || name.starts_with("USD/") => ("USD", name.trim_start_matches("USD")),
        other => ("", other.unwrap_or_default()),
    };
    let rest = match (rest, lang, digits) {
        ("month", Lang::En, digits) if digits != "1" => "months".to_owned(),
        ("day", Lang::En, "1") => "day".to_owned(),
        _ => unit(rest, lang),
    };
    match (money, lang) {
        ("IDR", Lang::Id) => format!("Rp{digits}{rest}"),
        ("IDR", Lang::En) => format!("IDR {digits}{rest}"),
        ("USD", Lang::Id) => format!("US${digits}{rest}"),
        ("USD", Lang::En) => format!("USD {digits}{rest}"),
        _ if rest.is_empty() => digits.to_owned(),
        _ if rest == "%" => format!("{digits}%"),
        _ => format!("{digits} {rest}"),
    }
}

/// One value: bool, number with its unit, word, date, or list.
#[must_use]
pub fn value(value: &Value, unit: Option<&str>, lang: Lang) -> String {
    match value {
        Value::Bool(true) => Word::Yes.get(lang).to_owned(),
        Value::Bool(false) => Word::No.get(lang).to_owned(),
        Value::Number(n) => with_unit(&number(n.as_f64().unwrap_or_default(), lang), unit, lang),
        Value::String(s) => as_date(value).map_or_else(|| s.clone(), |d| date(d, lang)),
        Value::Array(items) if items.is_empty() => Word::NoneOfThem.get(lang).to_owned(),
        Value::Array(items) => {
            items.iter().map(|item| self::value(item, unit, lang)).collect::<Vec<_>>().join(", ")
        }
        Value::Null => Word::NotAnswered.get(lang).to_owned(),
        Value::Object(_) => value.to_string(),
    }
}

fn as_date(value: &Value) -> Option<Date> {
    value.as_str()?.parse().ok()
}

/// What a value may still be, in words.
#[must_use]
pub fn possible(possible: &Possible, unit: Option<&str>, lang: Lang) -> String {
    let one = |v: &Value| value(v, unit, lang);
    match possible {
        Possible::Is(v) => one(v),
        Possible::Any(vs) => {
            let words: Vec<_> = vs.iter().map(one).collect();
            match words.split_last() {
                Some((last, rest)) if !rest.is_empty() => {
                    format!("{} {} {last}", rest.join(", "), Word::Or.get(lang))
                }
                _ => words.join(", "),
            }
        }
        Possible::Between { min: Some(min), max: Some(max) } => between(min, max, unit, lang),
        Possible::Between { min: Some(v), max: None } => {
            let word = if as_date(v).is_some() { Word::Earliest } else { Word::AtLeast };
            match beside(v) {
                Some((limit, Ordering::Greater)) => format!("{} {}", Word::MoreThan.get(lang), one(&limit)),
                _ => format!("{} {}", word.get(lang), one(v)),
            }
        }
        Possible::Between { min: None, max: Some(v) } => {
            let word = if as_date(v).is_some() { Word::Latest } else { Word::AtMost };
            match beside(v) {
                Some((limit, Ordering::Less)) => format!("{} {}", Word::LessThan.get(lang), one(&limit)),
                _ => format!("{} {}", word.get(lang), one(v)),
            }
        }
        Possible::Between { min: None, max: None } | Possible::Unanswered(_) => {
            Word::NotAnswered.get(lang).to_owned()
        }
    }
}

/// The limit that a number lies just beside, and on which side: ties of comparisons have a tolerance, so that the first number past a
/// limit of 15 thousand million is a few hundredths above it. A reader is told the limit.
fn beside(value: &Value) -> Option<(Value, Ordering)> {
    let value = value.as_f64()?;
    [value.round(), (value * 1e4).round() / 1e4].into_iter().find_map(|limit| {
        let side = value.partial_cmp(&limit)?;
        let near = (value - limit).abs() <= 1e-6 + 1e-11 * limit.abs();
        (near && side != Ordering::Equal).then(|| (Value::from(limit), side))
    })
}

/// A value of an explanation: numbers with their unit as this module writes them, all else in the words of the rules.
#[must_use]
pub fn named(value: &NamedValue, lang: Lang) -> String {
    let numbers = match &value.value {
        Possible::Is(v) => v.is_number(),
        Possible::Between { min, max } => min.iter().chain(max).all(Value::is_number),
        Possible::Any(_) | Possible::Unanswered(_) => false,
    };
    if numbers {
        possible(&value.value, value.unit.as_deref(), lang)
    } else {
        value.words.get(lang).to_owned()
    }
}

/// A computed value: where nothing can be said, the answers do not suffice.
#[must_use]
pub fn measured(value: &Possible, unit: Option<&str>, lang: Lang) -> String {
    match value {
        Possible::Unanswered(_) => Word::NotComputable.get(lang).to_owned(),
        value => possible(value, unit, lang),
    }
}

fn between(min: &Value, max: &Value, unit: Option<&str>, lang: Lang) -> String {
    if let (Some(first), Some(last)) = (as_date(min), as_date(max)) {
        let (_, month, day) = first.ymd();
        if day == 1 && first.plus_months(1).plus_days(-1) == last && month > 0 {
            return wording::month(first, lang);
        }
        return format!("{} – {}", date(first, lang), date(last, lang));
    }
    let (Some(low), Some(high)) = (min.as_f64(), max.as_f64()) else {
        return format!("{} {} {}", value(min, unit, lang), Word::To.get(lang), value(max, unit, lang));
    };
    if low == high {
        return value(min, unit, lang);
    }
    // A dash next to a minus sign would be misread.
    if low < 0.0 {
        let digits = format!("{} {} {}", number(low, lang), Word::To.get(lang), number(high, lang));
        return with_unit(&digits, unit, lang);
    }
    with_unit(&format!("{}–{}", number(low, lang), number(high, lang)), unit, lang)
}

/// `a, b dan c`.
#[must_use]
pub fn list(items: &[String], lang: Lang) -> String {
    match items.split_last() {
        Some((last, rest)) if !rest.is_empty() => {
            format!("{} {} {last}", rest.join(", "), Word::And.get(lang))
        }
        _ => items.join(", "),
    }
}

/// `A. B.`: remarks as sentences; rules write them without a full stop.
#[must_use]
pub fn sentences(remarks: &[Text], lang: Lang) -> String {
    let ended: Vec<_> =
        remarks.iter().map(|remark| format!("{}.", remark.get(lang).trim_end_matches('.'))).collect();
    ended.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[track_caller]
    fn check(given: Possible, unit: Option<&str>, id: &str, en: &str) {
        assert_eq!(
            (possible(&given, unit, Lang::Id).as_str(), possible(&given, unit, Lang::En).as_str()),
            (id, en)
        );
    }

    fn between(min: Option<Value>, max: Option<Value>) -> Possible {
        Possible::Between { min, max }
    }

    #[test]
    fn possible_values() {
        check(Possible::Is(json!(1_500_000)), Some("IDR"), "Rp1.500.000", "IDR 1,500,000");
        check(Possible::Is(json!(2.5)), Some("m2"), "2,5 m²", "2.5 m²");
        check(Possible::Is(json!(true)), None, "ya", "yes");
        check(Possible::Is(json!("2026-11-21")), None, "21 November 2026", "21 November 2026");
        check(Possible::Is(json!("2026-05-01")), None, "1 Mei 2026", "1 May 2026");
        check(
            Possible::Any(vec![json!("held"), json!("applied")]),
            None,
            "held atau applied",
            "held or applied",
        );
        check(
            between(Some(json!(80)), Some(json!(1200))),
            Some("pair/month"),
            "80–1.200 pasang/bulan",
            "80–1,200 pairs/month",
        );
        check(between(Some(json!(-5)), Some(json!(3))), Some("celsius"), "-5 sampai 3 °C", "-5 to 3 °C");
        check(between(Some(json!(80)), None), Some("percent"), "paling sedikit 80%", "at least 80%");
        check(
            between(Some(json!(15_000_000_000.06)), None),
            Some("IDR"),
            "lebih dari Rp15.000.000.000",
            "more than IDR 15,000,000,000",
        );
        check(between(None, Some(json!(4.599_999_6))), None, "kurang dari 4,6", "less than 4.6");
        check(
            between(None, Some(json!("2027-01-15"))),
            None,
            "paling lambat 15 Januari 2027",
            "up to 15 January 2027",
        );
        check(
            between(Some(json!("2026-11-01")), Some(json!("2026-11-30"))),
            None,
            "November 2026",
            "November 2026",
        );
        check(Possible::Is(json!(2)), Some("month"), "2 bulan", "2 months");
        check(Possible::Is(json!(1)), Some("month"), "1 bulan", "1 month");
        check(Possible::Is(json!(1)), Some("day"), "1 hari", "1 day");
        check(Possible::Unanswered(true), Some("kg"), "belum dijawab", "not answered");
        check(Possible::Is(json!([])), None, "tidak ada", "none");
        check(Possible::Is(json!(0.0034)), Some("ratio"), "0,0034", "0.0034");
    }

    #[test]
    fn numbers_group_and_never_show_a_minus_zero() {
        for (value, id, en) in [
            (0.0, "0", "0"),
            (-0.001, "-0,001", "-0.001"),
            (-0.0, "0", "0"),
            (999.0, "999", "999"),
            (1_000.0, "1.000", "1,000"),
            (-12_345.678, "-12.345,68", "-12,345.68"),
            (1e15, "1.000.000.000.000.000", "1,000,000,000,000,000"),
        ] {
            assert_eq!((number(value, Lang::Id).as_str(), number(value, Lang::En).as_str()), (id, en));
        }
    }

    #[test]
    fn a_score_is_rounded_outwards() {
        let shown = |low, high| score(&Score { low, high, exact: true }, Lang::Id);
        assert_eq!(shown(69.96, 80.01), "69,9–80,1");
        assert_eq!(shown(70.0, 80.0), "70,0–80,0");
        assert_eq!(shown(66.666_667, 66.666_667), "66,7");
    }

    #[test]
    fn nearly_all_is_not_all() {
        assert_eq!(percent(0.997, Lang::Id), "99%");
        assert_eq!(percent(1.0, Lang::Id), "100%");
        assert_eq!(percent(0.001, Lang::En), "1%");
        assert_eq!(percent(0.0, Lang::En), "0%");
    }

    #[test]
    fn costs_and_times() {
        let bounds = |low, high| Bounds { low, high };
        assert_eq!(cost(&bounds(300_000.0, 3_000_000.0), Lang::Id), "Rp300.000 – Rp3.000.000");
        assert_eq!(cost(&bounds(0.0, 0.0), Lang::En), "no cost");
        assert_eq!(cost(&bounds(0.0, 650_000.0), Lang::Id), "paling banyak Rp650.000");
        assert_eq!(days(&bounds(5.0, 60.0), Lang::Id), "5–60 hari");
        assert_eq!(days(&bounds(1.0, 1.0), Lang::En), "1 day");
        assert_eq!(validity(1825.0, Lang::Id), "5 tahun");
        assert_eq!(validity(365.0, Lang::En), "1 year");
    }
}
