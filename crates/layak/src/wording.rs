//! Days, months and numbers as people write them: 21 November 2026, 1.500 and 2,5 in Bahasa Indonesia, 1,500 and 2.5 in English. The one
//! place that knows how, for every stage.

use crate::date::Date;
use crate::text::{Lang, Text};

/// `21 November 2026`.
pub(crate) fn date(date: Date, lang: Lang) -> String {
    let (year, _, day) = date.ymd();
    format!("{day} {} {year}", date.month_name(lang))
}

/// The month of a day: `November 2026`.
pub(crate) fn month(date: Date, lang: Lang) -> String {
    let (year, ..) = date.ymd();
    format!("{} {year}", date.month_name(lang))
}

/// A number with at most that many decimals, thousands grouped.
pub(crate) fn number(value: f64, decimals: usize, lang: Lang) -> String {
    let written = format!("{value:.decimals$}");
    let written = if decimals == 0 { &written } else { written.trim_end_matches('0').trim_end_matches('.') };
    localized(written, lang)
}

/// A number with exactly that many decimals.
pub(crate) fn fixed(value: f64, decimals: usize, lang: Lang) -> String {
    localized(&format!("{value:.decimals$}"), lang)
}

/// The same in both languages.
pub(crate) fn both(say: impl Fn(Lang) -> String) -> Text {
    Text::new(say(Lang::Id), say(Lang::En))
}

/// Groups the digits of a number written the English way without groups.
fn localized(written: &str, lang: Lang) -> String {
    let (group, point) = match lang {
        Lang::Id => ('.', ','),
        Lang::En => (',', '.'),
    };
    let (sign, written) = match written.strip_prefix('-') {
        Some(rest) if rest.chars().all(|c| matches!(c, '0' | '.')) => ("", rest),
        Some(rest) => ("-", rest),
        None => ("", written),
    };
    let (whole, decimals) = written.split_once('.').map_or((written, None), |(w, d)| (w, Some(d)));
    let mut out = sign.to_owned();
    for (i, digit) in whole.chars().enumerate() {
        if i > 0 && digit.is_ascii_digit() && (whole.len() - i).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    if let Some(decimals) = decimals {
        out.push(point);
        out.push_str(decimals);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_writes_its_own_way() {
        let day: Date = "2025-05-01".parse().unwrap();
        let said = |say: &dyn Fn(Lang) -> String| (say(Lang::Id), say(Lang::En));
        let pair = |id: &str, en: &str| (id.to_owned(), en.to_owned());
        assert_eq!(said(&|lang| date(day, lang)), pair("1 Mei 2025", "1 May 2025"));
        assert_eq!(said(&|lang| month(day, lang)), pair("Mei 2025", "May 2025"));
        assert_eq!(said(&|lang| number(0.315, 3, lang)), pair("0,315", "0.315"));
        assert_eq!(said(&|lang| number(1_234_567.5, 2, lang)), pair("1.234.567,5", "1,234,567.5"));
        assert_eq!(said(&|lang| number(1_200.0, 0, lang)), pair("1.200", "1,200"));
        assert_eq!(said(&|lang| number(-0.001, 2, lang)), pair("0", "0"));
        assert_eq!(said(&|lang| fixed(-0.04, 1, lang)), pair("0,0", "0.0"));
        assert_eq!(said(&|lang| fixed(-12.0, 1, lang)), pair("-12,0", "-12.0"));
    }
}
