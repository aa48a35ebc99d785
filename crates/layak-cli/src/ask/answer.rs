//! Reads what somebody typed as the answer to a question.

use layak::report::{format, words::Word};
use layak::wire::Question;
use layak::{Date, Lang};
use toml_edit::{Array, Value};

/// What can be chosen, numbered from one by the caller.
pub(super) fn labels(question: &Question, lang: Lang) -> Vec<String> {
    if question.kind == "bool" {
        return [Word::Yes, Word::No].map(|word| word.get(lang).to_owned()).into();
    }
    question.choices.iter().map(|choice| choice.label.get(lang).to_owned()).collect()
}

/// How to write the answer.
pub(super) fn hint(question: &Question, lang: Lang) -> String {
    let unit = question.unit.as_deref().map_or(String::new(), |unit| format::unit(unit, lang));
    match (question.kind.as_str(), lang) {
        ("date", Lang::Id) => "tanggal, seperti 2026-11-21 (atau bulan saja: 2026-11)".to_owned(),
        ("date", Lang::En) => "a date such as 2026-11-21 (or only the month: 2026-11)".to_owned(),
        ("number", Lang::Id) => format!("angka {unit} (atau kisaran: 80-120)"),
        ("number", Lang::En) => format!("a number {unit} (or a range: 80-120)"),
        ("choices", Lang::Id) => "boleh lebih dari satu, dipisah koma; 0 = tidak ada".to_owned(),
        ("choices", Lang::En) => "several if need be, with commas; 0 = none of them".to_owned(),
        _ => String::new(),
    }
}

/// The answer as a profile writes it, or nothing if it cannot be read.
pub(super) fn read(question: &Question, typed: &str) -> Option<Value> {
    match question.kind.as_str() {
        "bool" => truth(typed).map(Value::from),
        "choice" => choice(question, typed).map(Value::from),
        "choices" => choices(question, typed),
        "number" => number(typed),
        "date" => date(typed),
        _ => Some(Value::from(typed)),
    }
}

fn truth(typed: &str) -> Option<bool> {
    match typed.to_lowercase().as_str() {
        "1" | "y" | "ya" | "yes" | "true" => Some(true),
        "2" | "t" | "n" | "tidak" | "no" | "false" => Some(false),
        _ => None,
    }
}

/// By number, by value or by label.
fn choice<'a>(question: &'a Question, typed: &str) -> Option<&'a str> {
    let by_number = typed.parse::<usize>().ok().and_then(|n| question.choices.get(n.checked_sub(1)?));
    let same = |text: &str| text.to_lowercase() == typed.to_lowercase();
    let by_name =
        || question.choices.iter().find(|c| same(&c.value) || same(&c.label.id) || same(&c.label.en));
    by_number.or_else(by_name).map(|choice| choice.value.as_str())
}

fn choices(question: &Question, typed: &str) -> Option<Value> {
    if typed == "0" {
        return Some(Array::new().into());
    }
    let chosen: Option<Vec<&str>> = typed.split(',').map(|part| choice(question, part.trim())).collect();
    Some(chosen?.into_iter().collect::<Array>().into())
}

/// `1.500,5` and `1500.5` alike: a point before exactly three digits groups, a comma is a decimal comma.
fn plain_number(typed: &str) -> Option<f64> {
    let typed = typed.trim();
    let groups = typed.split('.').collect::<Vec<_>>();
    let (whole, decimals) = typed.split_once(',').map_or((typed, None), |(w, d)| (w, Some(d)));
    let grouped = groups.len() > 1 && whole.split('.').skip(1).all(|group| group.len() == 3);
    let whole = if grouped || decimals.is_some() { whole.replace('.', "") } else { whole.to_owned() };
    let written = decimals.map_or(whole.clone(), |decimals| format!("{whole}.{decimals}"));
    written.parse().ok().filter(|value: &f64| value.is_finite())
}

fn toml_number(value: f64) -> Value {
    // Whole numbers are written whole; beyond 1e15 a profile is refused anyway.
    if value.fract() == 0.0 && value.abs() < 1e15 { Value::from(value as i64) } else { Value::from(value) }
}

fn number(typed: &str) -> Option<Value> {
    if let Some(value) = plain_number(typed) {
        return Some(toml_number(value));
    }
    let (low, high) = typed.split_once(['-', '–'])?;
    let (low, high) = (plain_number(low)?, plain_number(high)?);
    let mut range = toml_edit::InlineTable::new();
    range.insert("min", toml_number(low));
    range.insert("max", toml_number(high));
    (low <= high).then(|| range.into())
}

/// A day as a TOML date, a month as the text that profiles know.
fn date(typed: &str) -> Option<Value> {
    if let Ok(day) = typed.parse::<Date>() {
        return day.to_string().parse::<toml_edit::Datetime>().ok().map(Value::from);
    }
    Date::month(typed).ok().map(|_| Value::from(typed))
}

#[cfg(test)]
mod tests {
    use super::*;
    use layak::Text;
    use layak::wire::ChoiceText;

    fn question(kind: &str) -> Question {
        let choice = |value: &str, id: &str| ChoiceText { value: value.into(), label: Text::new(id, value) };
        Question {
            path: "bpom.md".into(),
            ask: Text::new("?", "?"),
            help: None,
            evidence: None,
            kind: kind.into(),
            choices: vec![choice("held", "Sudah punya"), choice("none", "Belum")],
            unit: None,
            rules: Vec::new(),
            settles: 0.0,
            narrows: 0.0,
        }
    }

    #[track_caller]
    fn check(kind: &str, typed: &str, expected: Option<&str>) {
        let found = read(&question(kind), typed).map(|value| value.to_string());
        assert_eq!(found.as_deref(), expected, "{kind} {typed}");
    }

    #[test]
    fn answers_as_people_type_them() {
        check("bool", "Ya", Some("true"));
        check("bool", "2", Some("false"));
        check("bool", "mungkin", None);
        check("choice", "1", Some("\"held\""));
        check("choice", "belum", Some("\"none\""));
        check("choice", "3", None);
        check("choice", "0", None);
        check("choices", "1, none", Some("[\"held\", \"none\"]"));
        check("choices", "0", Some("[]"));
        check("number", "1.500", Some("1500"));
        check("number", "1.500,5", Some("1500.5"));
        check("number", "2,5", Some("2.5"));
        check("number", "2.5", Some("2.5"));
        check("number", "80-120", Some("{ min = 80, max = 120 }"));
        check("number", "120-80", None);
        check("number", "-5", Some("-5"));
        check("number", "banyak", None);
        check("date", "2026-11-21", Some("2026-11-21"));
        check("date", "2026-11", Some("\"2026-11\""));
        check("date", "2026-02-30", None);
        check("text", "Contoh \"Satu\"", Some("'Contoh \"Satu\"'"));
    }
}
