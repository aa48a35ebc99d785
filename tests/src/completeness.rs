//! The maps in `completeness/`: for every criterion of our references what holds it, or why it was left out.

use crate::shipped::Shipped;
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};

/// One map.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Map {
    criterion: BTreeMap<String, Entry>,
}

/// Where one criterion went.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// What it is about, in our own words.
    pub title: String,
    /// Rules that demand it.
    #[serde(default)]
    pub rules: Vec<String>,
    /// Facts that ask it.
    #[serde(default)]
    pub facts: Vec<String>,
    /// Derived facts that compute it.
    #[serde(default)]
    pub derives: Vec<String>,
    /// Dated numbers.
    #[serde(default)]
    pub parameters: Vec<String>,
    /// What mends it.
    #[serde(default)]
    pub actions: Vec<String>,
    /// Where it is written.
    #[serde(default)]
    pub sources: Vec<String>,
    /// Programmes that are it.
    #[serde(default)]
    pub programmes: Vec<String>,
    /// Why it, or a part of it, is held by nothing.
    pub left_out: Option<String>,
}

/// All maps together.
#[derive(Clone, Debug)]
pub struct Maps {
    /// Entries by id of the criterion, each with its file.
    pub entries: BTreeMap<String, (String, Entry)>,
    /// Ids of `criteria.txt`.
    pub listed: BTreeSet<String>,
    /// What is wrong with the files themselves: an id twice.
    pub faults: Vec<String>,
}

/// How many.
#[derive(Clone, Copy, Debug)]
pub struct Tally {
    /// Criteria.
    pub criteria: usize,
    /// Held by something, and nothing of it left out.
    pub whole: usize,
    /// Held by something, and a part of it left out.
    pub part: usize,
    /// Held by nothing.
    pub left_out: usize,
}

/// The folder of the maps.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("completeness")
}

/// Reads the maps and the list of criteria.
///
/// # Errors
/// Files that cannot be read, keys that a map does not have.
pub fn read() -> Result<Maps, Box<dyn Error>> {
    let mut texts = BTreeMap::new();
    for entry in fs::read_dir(folder())? {
        let path = entry?.path();
        if path.extension().is_some_and(|end| end == "toml") {
            let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
            texts.insert(name, fs::read_to_string(&path)?);
        }
    }
    parse(&texts, &fs::read_to_string(folder().join("criteria.txt"))?)
}

/// The same from texts: maps by file name, and the list.
///
/// # Errors
/// Texts that are no map.
pub fn parse(maps: &BTreeMap<String, String>, list: &str) -> Result<Maps, Box<dyn Error>> {
    let mut found = Maps { entries: BTreeMap::new(), listed: BTreeSet::new(), faults: Vec::new() };
    for (name, text) in maps {
        let map: Map = toml::from_str(text).map_err(|error| format!("{name}: {error}"))?;
        for (id, entry) in map.criterion {
            if let Some((other, _)) = found.entries.insert(id.clone(), (name.clone(), entry)) {
                found.faults.push(format!("{name}: {id} stands in {other} too"));
            }
        }
    }
    for line in list.lines().filter(|line| !line.is_empty() && !line.starts_with("# ")) {
        let (id, words) = line.split_once(' ').unwrap_or((line, ""));
        if words.trim().is_empty() {
            found.faults.push(format!("criteria.txt: {id} has no words"));
        }
        if !found.listed.insert(id.to_owned()) {
            found.faults.push(format!("criteria.txt: {id} stands twice"));
        }
    }
    Ok(found)
}

impl Entry {
    /// Every list of ids with its name.
    fn named(&self) -> [(&'static str, &[String]); 7] {
        [
            ("rules", &self.rules),
            ("facts", &self.facts),
            ("derives", &self.derives),
            ("parameters", &self.parameters),
            ("actions", &self.actions),
            ("sources", &self.sources),
            ("programmes", &self.programmes),
        ]
    }

    /// Something holds it.
    #[must_use]
    pub fn is_held(&self) -> bool {
        self.named().iter().any(|(_, ids)| !ids.is_empty())
    }

    /// What is wrong with this entry.
    fn faults(&self, shipped: &Shipped) -> Vec<String> {
        let mut faults = Vec::new();
        if self.title.split_whitespace().next().is_none() {
            faults.push("no title".to_owned());
        }
        for (kind, ids) in self.named() {
            let is_known = |id: &String| match kind {
                "rules" => shipped.rules.contains_key(id),
                _ => shipped.ids.get(kind).is_some_and(|known| known.contains(id)),
            };
            faults.extend(ids.iter().filter(|id| !is_known(id)).map(|id| format!("no such {kind}: {id}")));
            let once: BTreeSet<_> = ids.iter().collect();
            if once.len() < ids.len() {
                faults.push(format!("{kind} names one twice"));
            }
        }
        match &self.left_out {
            // A reason is a sentence, not a word.
            Some(reason) if reason.len() < 20 || reason.split_whitespace().count() < 4 => {
                faults.push(format!("no reason: `{reason}`"));
            }
            None if !self.is_held() => faults.push("held by nothing, and no reason".to_owned()),
            _ => {}
        }
        faults
    }
}

impl Maps {
    /// Entries that name what does not exist, or neither hold nor say why; ids twice.
    #[must_use]
    pub fn broken(&self, shipped: &Shipped) -> Vec<String> {
        let mut faults = self.faults.clone();
        for (id, (file, entry)) in &self.entries {
            faults.extend(entry.faults(shipped).iter().map(|fault| format!("{file}: {id}: {fault}")));
        }
        faults
    }

    /// Ids of the list without an entry, and entries without a line in the list.
    #[must_use]
    pub fn unlisted(&self) -> Vec<String> {
        let missing = self.listed.iter().filter(|id| !self.entries.contains_key(*id));
        let missing = missing.map(|id| format!("{id}: in criteria.txt, in no map"));
        let extra = self.entries.iter().filter(|(id, _)| !self.listed.contains(*id));
        missing.chain(extra.map(|(id, (file, _))| format!("{id}: in {file}, not in criteria.txt"))).collect()
    }

    /// Rules that no criterion names: nobody could say where they come from.
    #[must_use]
    pub fn rules_from_nowhere<'a>(&self, shipped: &'a Shipped) -> Vec<&'a str> {
        let named: BTreeSet<&str> = self.rules_under("").collect();
        shipped.rules.keys().map(String::as_str).filter(|rule| !named.contains(rule)).collect()
    }

    /// Critical rules of law or market that no criterion `GATE-…` names, and rules that a criterion `NO-GATE-…` names and that are critical.
    #[must_use]
    pub fn wrong_gates(&self, shipped: &Shipped) -> Vec<String> {
        let gates: BTreeSet<&str> = self.rules_under("GATE-").collect();
        let is_gate = |id: &str| shipped.rules.get(id).is_some_and(|rule| rule.severity == "critical");
        let of_law = |id: &str| {
            shipped.rules.get(id).is_some_and(|rule| matches!(rule.basis.as_str(), "law" | "market"))
        };
        let all = shipped.rules.keys().map(String::as_str);
        let unlooked = all.filter(|id| is_gate(id) && of_law(id) && !gates.contains(id));
        let unlooked = unlooked.map(|id| format!("{id}: critical, and no second look confirmed it"));
        let mild =
            gates.iter().filter(|id| !is_gate(id)).map(|id| format!("{id}: a gate by the map, not critical"));
        let barred = self.rules_under("NO-GATE-").filter(|id| is_gate(id));
        let barred = barred.map(|id| format!("{id}: critical, and the second look says it may not be"));
        unlooked.chain(mild).chain(barred).collect()
    }

    fn rules_under<'a>(&'a self, prefix: &str) -> impl Iterator<Item = &'a str> {
        let entries = self.entries.iter().filter(move |(id, _)| id.starts_with(prefix));
        entries.flat_map(|(_, (_, entry))| entry.rules.iter().map(String::as_str))
    }

    /// How many, for the reader of the log.
    #[must_use]
    pub fn tally(&self) -> Tally {
        let mut tally = Tally { criteria: self.entries.len(), whole: 0, part: 0, left_out: 0 };
        for (_, entry) in self.entries.values() {
            match (entry.is_held(), entry.left_out.is_some()) {
                (true, false) => tally.whole += 1,
                (true, true) => tally.part += 1,
                (false, _) => tally.left_out += 1,
            }
        }
        tally
    }
}
