//! One line of the harness's JSON: flat names, lists of twelve numbers, days as texts or counts. Read in one pass, without a tree.

use crate::yardstick::{CHOICES, COUNTED_DAYS, FLAGS, GIVEN, MONTHS, NUMBERS, WRITTEN_DAYS, input, months};
use anyhow::{Result, anyhow};
use layak::batch::{Answers, Cell, Frame, Input};
use layak::{Date, Dated};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::collections::HashMap;
use std::fmt;

/// Where answers go.
pub trait Sink {
    /// Answers one fact.
    fn put(&mut self, input: &Input, cell: Cell<'_>) -> Result<()>;
}

impl Sink for Answers {
    fn put(&mut self, input: &Input, cell: Cell<'_>) -> Result<()> {
        Ok(self.set(input, cell)?)
    }
}

/// A row of a frame.
pub struct Row<'a>(pub &'a mut Frame, pub usize);

impl Sink for Row<'_> {
    fn put(&mut self, input: &Input, cell: Cell<'_>) -> Result<()> {
        Ok(self.0.set(self.1, input, cell)?)
    }
}

enum Field {
    /// With the harness's words, by position.
    Choice(Input, Vec<(String, usize)>),
    Flag(Input),
    Number(Input),
    WrittenDay(Input),
    CountedDay(Input),
    Months(Vec<Input>),
}

/// Reads lines.
pub struct Lines {
    /// In the order in which lines give them.
    fields: Vec<(&'static str, Field)>,
    by_name: HashMap<&'static str, usize>,
    chapter: usize,
    given: Input,
}

impl Lines {
    /// Looks the facts up.
    pub fn new(dated: &Dated) -> Result<Self> {
        let mut fields = Vec::new();
        for name in CHOICES {
            let input = input(dated, name)?;
            let harness = |word: &String| {
                let plain = word.strip_prefix("hs").unwrap_or(word);
                let upper = ["market", "incoterm", "packaging_grade", "currency"].contains(&name);
                if upper { plain.to_uppercase() } else { plain.to_owned() }
            };
            let words = input.choices().iter().map(harness).zip(0..).collect();
            fields.push((name, Field::Choice(input, words)));
        }
        for name in WRITTEN_DAYS {
            fields.push((name, Field::WrittenDay(input(dated, name)?)));
        }
        for name in FLAGS {
            fields.push((name, Field::Flag(input(dated, name)?)));
        }
        for name in NUMBERS {
            fields.push((name, Field::Number(input(dated, name)?)));
        }
        for name in COUNTED_DAYS {
            fields.push((name, Field::CountedDay(input(dated, name)?)));
        }
        for name in MONTHS {
            fields.push((name, Field::Months(months(dated, name)?)));
        }
        let by_name = fields.iter().zip(0..).map(|((name, _), at)| (*name, at)).collect();
        let chapter = CHOICES.iter().position(|name| *name == "hs_chapter").unwrap_or_default();
        Ok(Self { fields, by_name, chapter, given: input(dated, GIVEN)? })
    }

    /// Puts the answers of a line into a sink.
    pub fn read(&self, line: &str, sink: &mut impl Sink) -> Result<()> {
        let mut json = serde_json::Deserializer::from_str(line);
        let given = json.deserialize_map(Object { lines: self, sink })?;
        json.end()?;
        sink.put(&self.given, Cell::Bool(given))
    }

    fn find(&self, name: &str, next: usize) -> Option<usize> {
        let ahead = self.fields.iter().enumerate().skip(next).take(3);
        let near = ahead.into_iter().find(|(_, (known, _))| *known == name).map(|(at, _)| at);
        near.or_else(|| self.by_name.get(name).copied())
    }
}

struct Object<'a, S> {
    lines: &'a Lines,
    sink: &'a mut S,
}

impl<'de, S: Sink> Visitor<'de> for Object<'_, S> {
    /// Whether the HS chapter was there.
    type Value = bool;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an enterprise")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<bool, A::Error> {
        let (mut next, mut given) = (0, false);
        while let Some(at) = map.next_key_seed(Name { lines: self.lines, next })? {
            next = at + 1;
            given |= at == self.lines.chapter;
            let Some((_, field)) = self.lines.fields.get(at) else { continue };
            map.next_value_seed(Value { field, sink: &mut *self.sink })?;
        }
        Ok(given)
    }
}

struct Name<'a> {
    lines: &'a Lines,
    next: usize,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = usize;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<usize, D::Error> {
        from.deserialize_str(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = usize;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a fact")
    }
    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        self.lines.find(name, self.next).ok_or_else(|| E::custom(anyhow!("no fact {name}")))
    }
}

struct Value<'a, S> {
    field: &'a Field,
    sink: &'a mut S,
}

impl<S: Sink> Value<'_, S> {
    fn put<E: Error>(self, input: &Input, cell: Cell<'_>) -> Result<(), E> {
        self.sink.put(input, cell).map_err(E::custom)
    }
}

impl<'de, S: Sink> DeserializeSeed<'de> for Value<'_, S> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl<'de, S: Sink> Visitor<'de> for Value<'_, S> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of this fact's type")
    }
    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        match self.field {
            Field::Flag(input) => self.put(input, Cell::Bool(value)),
            _ => Err(E::custom("no flag is due here")),
        }
    }
    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.visit_f64(value as f64)
    }
    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.visit_f64(value as f64)
    }
    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        match self.field {
            Field::Number(input) => self.put(input, Cell::Number(value)),
            Field::CountedDay(input) => {
                let day = Date::from_days(value as i32);
                self.put(input, Cell::Date(day))
            }
            _ => Err(E::custom("no number is due here")),
        }
    }
    fn visit_str<E: Error>(self, value: &str) -> Result<(), E> {
        match self.field {
            Field::Choice(input, words) => {
                let at = words.iter().find(|(word, _)| word == value).map(|(_, at)| *at);
                self.put(input, Cell::Choice(at.ok_or_else(|| E::custom("no such choice"))?))
            }
            Field::WrittenDay(input) => self.put(input, Cell::Date(value.parse().map_err(E::custom)?)),
            _ => Err(E::custom("no text is due here")),
        }
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let Field::Months(inputs) = self.field else { return Err(A::Error::custom("no list is due here")) };
        for input in inputs {
            let value: f64 =
                list.next_element()?.ok_or_else(|| A::Error::custom("fewer than twelve months"))?;
            self.sink.put(input, Cell::Number(value)).map_err(A::Error::custom)?;
        }
        Ok(())
    }
}
