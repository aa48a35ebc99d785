//! Plain profiles in JSON, in one pass and without a tree: tables of facts with known values. At anything else it gives up, and the
//! reader that explains mistakes reads the text anew. So it may refuse what is right, and must never take what that reader refuses.

use super::Answers;
use crate::check::Checked;
use crate::check::model::{FactId, Kind, Origin};
use crate::date::Date;
use crate::order::Arrange;
use crate::parse::limits::MAX_BYTES;
use crate::parse::number::usable;
use crate::value::{Interval, Possible, Tri};
use crate::wire::EvidenceLevel;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, Visitor};
use std::collections::HashMap;
use std::fmt;

/// Fewer digits than this can hold no personal number; texts with more are left to the other reader.
const HARMLESS_DIGITS: usize = 15;

/// Tables that are no tables of facts.
const RECORDS: [&str; 6] = ["process", "partner", "measurement", "waiver", "evidence", "superseded"];

/// Names in the order in which profiles tend to give them, so that the next one is mostly found by one comparison.
#[derive(Clone, Debug)]
struct Names<T> {
    list: Vec<(Box<str>, T)>,
    by_name: HashMap<Box<str>, usize>,
}

/// How far ahead a name is looked for before the table is asked; profiles leave out a few facts now and then.
const AHEAD: usize = 4;

impl<T> Names<T> {
    fn new(list: Vec<(Box<str>, T)>) -> Self {
        let by_name = list.iter().enumerate().map(|(at, (name, _))| (name.clone(), at)).collect();
        Self { list, by_name }
    }

    #[inline]
    fn find(&self, name: &str, next: &mut usize) -> Option<&T> {
        let ahead = self.list.get(*next..).unwrap_or_default().iter().take(AHEAD);
        let near = ahead.enumerate().find(|(_, (known, _))| **known == *name).map(|(at, _)| *next + at);
        let at = near.or_else(|| self.by_name.get(name).copied())?;
        *next = at + 1;
        self.list.get(at).map(|(_, found)| found)
    }
}

/// All tables and facts that a plain profile may have.
#[derive(Clone, Debug)]
pub(crate) struct Keys {
    tables: Names<(usize, Names<FactId>)>,
}

impl Keys {
    pub(crate) fn new(checked: &Checked) -> Self {
        let mut tables: Vec<(&str, Vec<(&str, FactId)>)> = Vec::new();
        let mut paths: Vec<(&str, FactId)> =
            checked.by_path.iter().map(|(path, id)| (path.as_str(), *id)).collect();
        paths.arrange_by_key(|(_, id)| *id);
        for (path, id) in paths {
            let Some(fact) = checked.facts.get(id) else { continue };
            let Some((table, name)) = path.split_once('.') else { continue };
            let goods = matches!(&fact.kind, Kind::Number { unit, .. } if unit.counts_goods());
            if fact.origin != Origin::Answer || fact.retired || goods || RECORDS.contains(&table) {
                continue;
            }
            match tables.iter_mut().find(|(known, _)| *known == table) {
                Some((_, facts)) => facts.push((name, id)),
                None => tables.push((table, vec![(name, id)])),
            }
        }
        let facts =
            |list: Vec<(&str, FactId)>| Names::new(list.into_iter().map(|(n, id)| (n.into(), id)).collect());
        let tables = tables.into_iter().enumerate();
        Self {
            tables: Names::new(tables.map(|(at, (name, list))| (name.into(), (at, facts(list)))).collect()),
        }
    }
}

/// Whether the text was plain; if not, the answers are what was read so far.
pub(super) fn read(answers: &mut Answers, text: &str) -> bool {
    answers.clear();
    if text.len() > MAX_BYTES {
        return false;
    }
    let dated = answers.dated.clone();
    let inner = dated.inner();
    let mut reading = Reading {
        answers,
        checked: &inner.checked,
        erases: dated.evidence_level() > EvidenceLevel::Declared,
        seen: vec![0; inner.checked.facts.len().div_ceil(64)],
    };
    let mut deserializer = serde_json::Deserializer::from_str(text);
    Tables(&mut reading, &inner.keys).deserialize(&mut deserializer).is_ok() && deserializer.end().is_ok()
}

struct Reading<'a> {
    answers: &'a mut Answers,
    checked: &'a Checked,
    erases: bool,
    /// Bits of facts whose key stood in the text.
    seen: Vec<u64>,
}

/// The whole profile.
struct Tables<'r, 'a>(&'r mut Reading<'a>, &'r Keys);

impl<'de> DeserializeSeed<'de> for Tables<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Tables<'_, '_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a profile")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let (mut next, mut seen) = (0, 0_u64);
        while let Some((at, names)) = map.next_key_seed(Key { names: &self.1.tables, next: &mut next })? {
            let bit = u32::try_from(*at).ok().and_then(|at| 1_u64.checked_shl(at)).unwrap_or(u64::MAX);
            if seen & bit != 0 {
                return Err(irregular());
            }
            seen |= bit;
            map.next_value_seed(Facts(&mut *self.0, names))?;
        }
        Ok(())
    }
}

/// One table of facts.
struct Facts<'r, 'a>(&'r mut Reading<'a>, &'r Names<FactId>);

impl<'de> DeserializeSeed<'de> for Facts<'_, '_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_map(self)
    }
}

impl<'de> Visitor<'de> for Facts<'_, '_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a table of facts")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let mut next = 0;
        while let Some(fact) = map.next_key_seed(Key { names: self.1, next: &mut next })? {
            map.next_value_seed(Value(&mut *self.0, *fact))?;
        }
        Ok(())
    }
}

/// A key, looked up.
struct Key<'r, T> {
    names: &'r Names<T>,
    next: &'r mut usize,
}

impl<'de, 'r, T> DeserializeSeed<'de> for Key<'r, T> {
    type Value = &'r T;
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<&'r T, D::Error> {
        from.deserialize_str(self)
    }
}

impl<'r, T> Visitor<'_> for Key<'r, T> {
    type Value = &'r T;
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key")
    }
    #[inline]
    fn visit_str<E: Error>(self, name: &str) -> Result<&'r T, E> {
        self.names.find(name, self.next).ok_or_else(irregular)
    }
}

/// The value of one fact.
struct Value<'r, 'a>(&'r mut Reading<'a>, FactId);

impl Value<'_, '_> {
    #[inline]
    fn take<E: Error>(self, possible: impl FnOnce(&Kind) -> Option<Possible>) -> Result<(), E> {
        let Self(reading, id) = self;
        let word = reading.seen.get_mut(id / 64).ok_or_else(irregular)?;
        let bit = 1 << (id % 64);
        if *word & bit != 0 {
            return Err(irregular());
        }
        *word |= bit;
        let fact = reading.checked.facts.get(id).ok_or_else(irregular)?;
        let value = possible(&fact.kind).ok_or_else(irregular)?;
        if !(reading.erases && fact.evidence.is_some()) {
            reading.answers.put(id, value);
        }
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Value<'_, '_> {
    type Value = ();
    #[inline]
    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<(), D::Error> {
        from.deserialize_any(self)
    }
}

impl Visitor<'_> for Value<'_, '_> {
    type Value = ();
    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a known value")
    }
    #[inline]
    fn visit_bool<E: Error>(self, value: bool) -> Result<(), E> {
        self.take(|kind| matches!(kind, Kind::Bool).then(|| Possible::Bool(Tri::known(value))))
    }
    #[inline]
    fn visit_i64<E: Error>(self, value: i64) -> Result<(), E> {
        self.visit_f64(value as f64)
    }
    #[inline]
    fn visit_u64<E: Error>(self, value: u64) -> Result<(), E> {
        self.visit_f64(value as f64)
    }
    #[inline]
    fn visit_f64<E: Error>(self, value: f64) -> Result<(), E> {
        self.take(|kind| {
            let Kind::Number { range, whole, .. } = kind else { return None };
            let value = usable(value).ok()? + 0.0;
            let fits = range.contains(value) && (!whole || value.fract() == 0.0);
            fits.then(|| Possible::Number(Interval::point(value)))
        })
    }
    #[inline]
    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.take(|kind| match kind {
            Kind::Choice(list) => list.position(text).map(|at| Possible::Choice(1 << at)),
            Kind::Date => {
                let day: Date = text.parse().ok()?;
                Some(Possible::Number(Interval::point(f64::from(day.days()))))
            }
            Kind::Text => {
                let digits = text.bytes().filter(u8::is_ascii_digit).count();
                let plain = digits <= HARMLESS_DIGITS && !text.trim().is_empty();
                plain.then(|| Possible::Text(Some(text.to_owned())))
            }
            _ => None,
        })
    }
}

/// Why is for the other reader to say.
#[cold]
fn irregular<E: Error>() -> E {
    E::custom("not a plain profile")
}
