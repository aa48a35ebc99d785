//! Shared cases of whole cohorts: `tests/cases/kelompok/*.toml`, candidates written as groups that vary a shared profile.

use crate::cases;
use layak::wire::{Cohort, Quota, RankRequest, RankedList};
use layak::{Code, Date};
use serde::Deserialize;
use serde_json::{Map, Value};
use std::collections::BTreeMap;
use std::error::Error;
use std::fs;

type Fallible<T> = Result<T, Box<dyn Error>>;

/// One cohort: what is asked, and what must come out.
#[derive(Clone, Debug)]
pub struct Case {
    /// Name of the file.
    pub name: String,
    /// What is asked.
    pub request: RankRequest,
    /// What must come out, list by list.
    pub expect: Vec<Expect>,
    /// Codes of a refusal.
    pub refused: Vec<Code>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    programme: Option<String>,
    as_of: toml::value::Datetime,
    seed: Option<String>,
    places: Option<u32>,
    waiting: Option<u32>,
    mixed: Option<bool>,
    #[serde(default)]
    quota: Vec<Quota>,
    group: Vec<Group>,
    #[serde(default)]
    expect: Vec<Expect>,
    #[serde(default)]
    refused: Vec<String>,
}

/// Candidates that differ in their ids and dates of application only.
#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Group {
    /// `A01..A12`
    ids: String,
    /// A profile below `tests/cases`.
    base: String,
    /// Answers to change, by path.
    #[serde(default)]
    set: toml::Table,
    /// Answers to take away, by path.
    #[serde(default)]
    unset: Vec<String>,
    /// The first applied on this day, each other a day later.
    applied_from: Option<toml::value::Datetime>,
}

/// What must come out of one list. What is absent is not looked at.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    /// A sector, `mixed` or `unknown`.
    sector: String,
    places: Option<u32>,
    exact: Option<bool>,
    cut_off: Option<String>,
    order: Option<Vec<String>>,
    chosen: Option<Vec<String>>,
    waiting: Option<Vec<String>>,
    not_chosen: Option<Vec<String>>,
    certain: Option<Vec<String>>,
    #[serde(default)]
    possible: Vec<String>,
    #[serde(default)]
    out: Vec<String>,
    ties: Option<Vec<Vec<String>>>,
    enters: Option<Vec<String>>,
    leaves: Option<Vec<String>>,
    #[serde(default)]
    quota: Vec<ExpectQuota>,
}

#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct ExpectQuota {
    value: String,
    chosen: u32,
    reached: bool,
    enters: Vec<String>,
    leaves: Vec<String>,
}

/// Every cohort, by name.
///
/// # Errors
/// Files that cannot be read.
pub fn all() -> Fallible<Vec<Case>> {
    let mut paths: Vec<_> = fs::read_dir(cases::folder().join("kelompok"))?
        .map(|entry| Ok(entry?.path()))
        .collect::<Fallible<_>>()?;
    paths.sort();
    paths
        .iter()
        .map(|path| {
            let name = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
            let file: File =
                toml::from_str(&fs::read_to_string(path)?).map_err(|error| format!("{name}: {error}"))?;
            case(name, file)
        })
        .collect()
}

fn case(name: String, file: File) -> Fallible<Case> {
    let mut candidates = Vec::new();
    for group in &file.group {
        candidates.extend(profiles(group)?);
    }
    let request = RankRequest {
        programme: file.programme.unwrap_or_else(|| "gpei-jatim".to_owned()),
        as_of: file.as_of.to_string().parse()?,
        candidates,
        evidence_level: None,
        seed: file.seed,
        places: file.places,
        waiting: file.waiting,
        lists: None,
        quotas: (!file.quota.is_empty()).then_some(file.quota),
        mixed: file.mixed,
        questions: None,
        rules: Vec::new(),
    };
    let refused =
        file.refused.iter().map(|code| code.parse().map_err(|()| format!("{name}: no code {code}")));
    Ok(Case { request, expect: file.expect, refused: refused.collect::<Result<_, _>>()?, name })
}

/// The candidates of a group.
fn profiles(group: &Group) -> Fallible<Vec<Value>> {
    let text = fs::read_to_string(cases::folder().join(&group.base))?;
    let base = json(&toml::Value::Table(toml::from_str(&text)?));
    let first: Option<Date> = group.applied_from.map(|day| day.to_string().parse()).transpose()?;
    let mut profiles = Vec::new();
    for (at, id) in ids(std::slice::from_ref(&group.ids)).into_iter().enumerate() {
        let mut profile = base.clone();
        put(&mut profile, "enterprise.name", format!("Contoh {id}").into());
        put(&mut profile, "enterprise.id", id.into());
        if let Some(first) = first {
            put(&mut profile, "enterprise.applied_on", first.plus_days(at as i32).to_string().into());
        }
        for (path, value) in &group.set {
            put(&mut profile, path, json(value));
        }
        for path in &group.unset {
            let (table, key) = path.split_once('.').ok_or("a path has two parts")?;
            profile.get_mut(table).and_then(Value::as_object_mut).and_then(|table| table.remove(key));
        }
        profiles.push(profile);
    }
    Ok(profiles)
}

fn put(profile: &mut Value, path: &str, value: Value) {
    let Some((table, key)) = path.split_once('.') else { return };
    if let Some(root) = profile.as_object_mut() {
        let table = root.entry(table).or_insert_with(|| Value::Object(Map::new()));
        if let Some(table) = table.as_object_mut() {
            table.insert(key.to_owned(), value);
        }
    }
}

/// TOML as JSON; dates become texts, as a profile in JSON writes them.
fn json(value: &toml::Value) -> Value {
    match value {
        toml::Value::Datetime(day) => day.to_string().into(),
        toml::Value::Array(items) => items.iter().map(json).collect(),
        toml::Value::Table(entries) => {
            Value::Object(entries.iter().map(|(key, value)| (key.clone(), json(value))).collect())
        }
        toml::Value::String(text) => text.as_str().into(),
        toml::Value::Integer(number) => (*number).into(),
        toml::Value::Float(number) => (*number).into(),
        toml::Value::Boolean(flag) => (*flag).into(),
    }
}

/// Ids as written, with `A01..A12` opened.
#[must_use]
pub fn ids(written: &[String]) -> Vec<String> {
    let mut all = Vec::new();
    for id in written {
        let range = id.split_once("..").and_then(|(first, last)| {
            let digits = first.find(|c: char| c.is_ascii_digit())?;
            let (prefix, from) = first.split_at(digits);
            let to = last.strip_prefix(prefix)?;
            Some((prefix, from.len(), from.parse::<u32>().ok()?, to.parse::<u32>().ok()?))
        });
        match range {
            Some((prefix, width, from, to)) => {
                all.extend((from..=to).map(|n| format!("{prefix}{n:0width$}")))
            }
            None => all.push(id.clone()),
        }
    }
    all
}

/// What a cohort does not have as it was expected.
#[must_use]
pub fn mismatches(expect: &[Expect], cohort: &Cohort) -> Vec<String> {
    let mut wrong = Vec::new();
    let found: Vec<String> = cohort.lists.iter().map(name).collect();
    let expected: Vec<&str> = expect.iter().map(|list| list.sector.as_str()).collect();
    if found != expected {
        wrong.push(format!("lists are {found:?}"));
    }
    for expect in expect {
        let Some(list) = cohort.lists.iter().find(|list| name(list) == expect.sector) else { continue };
        let mut tell =
            |what: &str, found: String| wrong.push(format!("{}: {what} is {found}", expect.sector));
        let of = |is: &dyn Fn(&layak::wire::Candidate) -> bool| -> Vec<String> {
            list.candidates.iter().filter(|c| is(c)).map(|c| c.id.clone()).collect()
        };
        for (what, expected, found) in [
            ("order", &expect.order, of(&|_| true)),
            ("chosen", &expect.chosen, of(&|c| c.place.word() == "chosen")),
            ("waiting", &expect.waiting, of(&|c| c.place.word() == "waiting")),
            ("not_chosen", &expect.not_chosen, of(&|c| c.place.word() == "not_chosen")),
            ("certain", &expect.certain, of(&|c| c.standing.word() == "certain")),
        ] {
            // Which candidates, in the order of their ranks.
            if expected.as_ref().is_some_and(|expected| ids(expected) != found) {
                tell(what, format!("{found:?}"));
            }
        }
        for (what, expected) in [("possible", &expect.possible), ("out", &expect.out)] {
            let found = of(&|c| c.standing.word() == what);
            if let Some(missing) = ids(expected).into_iter().find(|id| !found.contains(id)) {
                tell(what, format!("{found:?} without {missing}"));
            }
        }
        if expect.places.is_some_and(|places| places != list.places) {
            tell("places", list.places.to_string());
        }
        if expect.exact.is_some_and(|exact| exact != list.exact) {
            tell("exact", list.exact.to_string());
        }
        if expect.cut_off.is_some() && expect.cut_off != list.cut_off {
            tell("cut_off", format!("{:?}", list.cut_off));
        }
        let ties: Vec<Vec<String>> = list.ties.iter().map(|tie| tie.ids.clone()).collect();
        if expect.ties.as_ref().is_some_and(|expected| *expected != ties) {
            tell("ties", format!("{ties:?}"));
        }
        let change =
            |refs: &[layak::wire::CandidateRef]| refs.iter().map(|c| c.id.clone()).collect::<Vec<_>>();
        if let Some(all) = &list.quotas_change {
            for (what, expected, found) in [
                ("enters", &expect.enters, change(&all.enters)),
                ("leaves", &expect.leaves, change(&all.leaves)),
            ] {
                if expected.as_ref().is_some_and(|expected| ids(expected) != found) {
                    tell(what, format!("{found:?}"));
                }
            }
        } else if expect.enters.is_some() || expect.leaves.is_some() {
            tell("quotas_change", "absent".to_owned());
        }
        let quotas: BTreeMap<&str, &layak::wire::QuotaResult> =
            list.quotas.iter().map(|quota| (quota.value.as_str(), quota)).collect();
        for expected in &expect.quota {
            let Some(quota) = quotas.get(expected.value.as_str()) else {
                tell("quota", format!("absent for {}", expected.value));
                continue;
            };
            let found =
                (quota.chosen, quota.reached, change(&quota.change.enters), change(&quota.change.leaves));
            if found != (expected.chosen, expected.reached, ids(&expected.enters), ids(&expected.leaves)) {
                tell(&format!("quota {}", expected.value), format!("{found:?}"));
            }
        }
    }
    wrong
}

fn name(list: &RankedList) -> String {
    match &list.sector {
        Some(sector) => sector.value.clone(),
        None => list.kind.word().to_owned(),
    }
}
