//! The profile as a digest covers it: canonical JSON (RFC 8785) of what was understood, without identity.
//!
//! Made from the profile and not from its text, so that TOML and JSON, old and new names, 3 t and 3000 kg agree. Left out: who the
//! enterprise is, who saw what, remarks, and superseded answers, which are never evaluated.

mod records;

use super::{Answer, Profile};
use crate::check::Checked;
use crate::check::model::{Choices, Fact, FactId, Kind};
use crate::date::Date;
use crate::order::object;
use crate::value::{Interval, Possible};
use crate::wire::EvidenceLevel;
use serde_json::{Map, Value, json};

/// Facts that say who the enterprise is.
const IDENTITY: [&str; 2] = ["enterprise.id", "enterprise.name"];

/// The canonical text of a profile.
pub(super) fn text(profile: &Profile, checked: &Checked) -> String {
    let mut all = Map::new();
    all.insert("answers".to_owned(), answers(&profile.answers, checked));
    if let Some(goods) = &profile.goods {
        all.insert("goods".to_owned(), goods.name().into());
    }
    records::put(&mut all, profile, checked);
    // Its only errors are numbers that are not finite and keys that are no texts; there are none.
    let bytes = crate::canonical::without(&Value::Object(all), &[]).unwrap_or_default();
    String::from_utf8(bytes).unwrap_or_default()
}

fn answers(answers: &crate::order::Map<FactId, Answer>, checked: &Checked) -> Value {
    let known = answers.iter().filter_map(|(id, answer)| Some((checked.facts.get(*id)?, answer)));
    let known = known.filter(|(fact, _)| !IDENTITY.contains(&fact.path.as_str()));
    Value::Object(object(known.map(|(fact, given)| (fact.path.clone(), answer(fact, given)))))
}

fn answer(fact: &Fact, answer: &Answer) -> Value {
    let mut all = Map::new();
    all.insert("value".to_owned(), value(&fact.kind, &answer.value));
    if answer.level != EvidenceLevel::Declared {
        all.insert("level".to_owned(), answer.level.word().into());
    }
    for (key, day) in [("expires", answer.expires), ("on", answer.on)] {
        if let Some(day) = day {
            all.insert(key.to_owned(), day.to_string().into());
        }
    }
    Value::Object(all)
}

fn value(kind: &Kind, value: &Possible) -> Value {
    match (kind, value) {
        (_, Possible::Bool(tri)) => {
            tri.decided().map_or_else(|| json!({ "any": [false, true] }), Value::Bool)
        }
        (Kind::Choice(choices), Possible::Choice(mask)) => match words(choices, *mask).as_slice() {
            [one] => json!(one),
            some => json!({ "any": some }),
        },
        (Kind::Choices(choices), Possible::Choices { may_in, may_out }) => {
            let held = words(choices, may_in & !may_out);
            if may_in & may_out == 0 {
                return json!(held);
            }
            json!({ "includes": held, "excludes": words(choices, may_out & !may_in) })
        }
        (Kind::Date, Possible::Number(days)) => dates(*days),
        (_, Possible::Number(number)) => ends(*number, |number| json!(number)),
        (_, Possible::Text(text)) => json!(text),
        _ => Value::Null,
    }
}

fn words(choices: &Choices, mask: u64) -> Vec<&str> {
    let held = choices.values.iter().enumerate().filter(|(i, _)| mask >> i & 1 == 1);
    held.map(|(_, word)| word.as_str()).collect()
}

/// One value, or the ends that are finite.
fn ends(interval: Interval, show: impl Fn(f64) -> Value) -> Value {
    if interval.is_point() {
        return show(interval.lo);
    }
    let ends = [("min", interval.lo), ("max", interval.hi)];
    let finite = ends.into_iter().filter(|(_, end)| end.is_finite());
    Value::Object(object(finite.map(|(key, end)| (key.to_owned(), show(end)))))
}

fn dates(days: Interval) -> Value {
    ends(days, |day| Date::from_days(day as i32).to_string().into())
}

fn number(interval: Interval) -> Value {
    ends(interval, |number| json!(number))
}
