//! Values in words, in both languages, and as wire values.

use crate::check::model::{Choices, Fact, Kind};
use crate::date::Date;
use crate::text::Text;
use crate::unit::Unit;
use crate::value::{Interval, Possible};
use crate::wire;
use crate::wording;
use serde_json::Value;

/// A day in words: 21 November 2026.
pub fn date(date: Date) -> Text {
    wording::both(|lang| wording::date(date, lang))
}

/// A number with the separators of each language, at most three decimals.
pub fn number(value: f64) -> Text {
    wording::both(|lang| wording::number(value, 3, lang))
}

/// JSON number; whole values as integers.
pub fn json_number(value: f64) -> Value {
    if value.fract() == 0.0 && value.abs() < 9e15 { Value::from(value as i64) } else { Value::from(value) }
}

fn json_end(value: f64, is_date: bool) -> Option<Value> {
    if value.is_infinite() {
        None
    } else if is_date {
        Some(Value::from(Date::from_days(value as i32).to_string()))
    } else {
        Some(json_number(value))
    }
}

/// The value of a fact for the wire.
pub fn fact(kind: &Kind, value: &Possible) -> wire::Possible {
    match (kind, value) {
        (Kind::Bool, Possible::Bool(tri)) => match tri.decided() {
            Some(known) => wire::Possible::Is(Value::from(known)),
            None => wire::Possible::Unanswered(true),
        },
        (Kind::Choice(list), Possible::Choice(mask)) => choice(list, *mask),
        (Kind::Choices(list), Possible::Choices { may_in, may_out }) => choices(list, *may_in, *may_out),
        (Kind::Number { range, .. }, Possible::Number(interval)) => numbers(*interval, *range, false),
        (Kind::Date, Possible::Number(interval)) => numbers(*interval, Interval::ALL, true),
        (Kind::Text, Possible::Text(Some(text))) => wire::Possible::Is(Value::from(text.clone())),
        _ => wire::Possible::Unanswered(true),
    }
}

/// A choice for the wire.
pub fn choice(list: &Choices, mask: u64) -> wire::Possible {
    let words: Vec<Value> = names(list, mask).map(Value::from).collect();
    match words.as_slice() {
        [only] => wire::Possible::Is(only.clone()),
        _ if mask & list.all() == list.all() => wire::Possible::Unanswered(true),
        _ => wire::Possible::Any(words),
    }
}

fn names(list: &Choices, mask: u64) -> impl Iterator<Item = &str> {
    list.values.iter().enumerate().filter(move |(i, _)| mask >> i & 1 == 1).map(|(_, v)| v.as_str())
}

fn choices(list: &Choices, may_in: u64, may_out: u64) -> wire::Possible {
    if may_in & may_out == 0 {
        return wire::Possible::Is(names(list, may_in).map(Value::from).collect());
    }
    if may_in & may_out == list.all() {
        return wire::Possible::Unanswered(true);
    }
    wire::Possible::Any(names(list, may_in).map(Value::from).collect())
}

/// An interval for the wire; `range` is what nothing answered means.
pub fn numbers(interval: Interval, range: Interval, is_date: bool) -> wire::Possible {
    if interval.is_point() {
        return json_end(interval.lo, is_date).map_or(wire::Possible::Unanswered(true), wire::Possible::Is);
    }
    if interval == range {
        return wire::Possible::Unanswered(true);
    }
    wire::Possible::Between { min: json_end(interval.lo, is_date), max: json_end(interval.hi, is_date) }
}

/// The value of a fact in words.
pub fn words(kind: &Kind, value: &Possible, goods: Option<&str>) -> Text {
    let unknown = || Text::new("belum diketahui", "not known yet");
    match (kind, value) {
        (_, Possible::Bool(tri)) => match tri.decided() {
            Some(true) => Text::new("ya", "yes"),
            Some(false) => Text::new("tidak", "no"),
            None => unknown(),
        },
        (Kind::Choice(list), Possible::Choice(mask)) => {
            if mask & list.all() == list.all() && list.values.len() > 1 {
                return unknown();
            }
            labels(list, *mask, " atau ", " or ")
        }
        (Kind::Choices(list), Possible::Choices { may_in, may_out }) => {
            if may_in & may_out != 0 {
                return unknown();
            }
            if *may_in == 0 {
                return Text::new("tidak ada", "none");
            }
            labels(list, *may_in, "; ", "; ")
        }
        (Kind::Date, Possible::Number(interval)) => {
            span(*interval, Interval::ALL, |day| date(Date::from_days(day as i32)))
        }
        (Kind::Number { unit, range, .. }, Possible::Number(interval)) => {
            let text = span(*interval, *range, number);
            match unit_name(unit, goods) {
                Some(name) if text != unknown() && name != "ratio" => {
                    Text::new(format!("{} {}", text.id, in_indonesian(&name)), format!("{} {name}", text.en))
                }
                _ => text,
            }
        }
        (_, Possible::Text(Some(text))) => Text::new(text.clone(), text.clone()),
        _ => unknown(),
    }
}

fn labels(list: &Choices, mask: u64, or_id: &str, or_en: &str) -> Text {
    let chosen: Vec<&Text> =
        list.labels.iter().enumerate().filter(|(i, _)| mask >> i & 1 == 1).map(|(_, label)| label).collect();
    let join = |by: &str, of: fn(&Text) -> &str| chosen.iter().map(|t| of(t)).collect::<Vec<_>>().join(by);
    Text::new(join(or_id, |t| &t.id), join(or_en, |t| &t.en))
}

fn span(interval: Interval, range: Interval, say: impl Fn(f64) -> Text) -> Text {
    if interval.is_point() {
        return say(interval.lo);
    }
    let (open_low, open_high) = (interval.lo <= range.lo, interval.hi >= range.hi);
    match (open_low, open_high) {
        (true, true) => Text::new("belum diketahui", "not known yet"),
        (true, false) => {
            let most = say(interval.hi);
            Text::new(format!("paling banyak {}", most.id), format!("at most {}", most.en))
        }
        (false, true) => {
            let least = say(interval.lo);
            Text::new(format!("paling sedikit {}", least.id), format!("at least {}", least.en))
        }
        (false, false) => {
            let (a, b) = (say(interval.lo), say(interval.hi));
            Text::new(format!("antara {} dan {}", a.id, b.id), format!("between {} and {}", a.en, b.en))
        }
    }
}

/// Unit of a fact, if it is a number with one.
pub fn unit(fact: &Fact, goods: Option<&str>) -> Option<String> {
    match &fact.kind {
        Kind::Number { unit, .. } => unit_name(unit, goods),
        _ => None,
    }
}

/// A unit by name. Goods are named by what the product is counted in.
fn unit_name(unit: &Unit, goods: Option<&str>) -> Option<String> {
    if unit.name().is_empty() {
        return None;
    }
    Some(match goods {
        Some(goods) => unit
            .name()
            .split('/')
            .map(|part| if part == "goods" { goods } else { part })
            .collect::<Vec<_>>()
            .join("/"),
        None => unit.name().to_owned(),
    })
}

/// A unit as written in Bahasa Indonesia.
fn in_indonesian(unit: &str) -> String {
    let parts = unit.split('/').map(|part| match part {
        "day" => "hari",
        "week" => "minggu",
        "month" => "bulan",
        "year" => "tahun",
        "h" => "jam",
        "pair" => "pasang",
        "pcs" | "piece" | "unit" => "buah",
        "dozen" => "lusin",
        "goods" => "barang",
        "percent" => "%",
        other => other,
    });
    parts.collect::<Vec<_>>().join("/")
}
