//! The rule files as they stand in the repository: their texts, and what they declare. Read from the folder, so that what a file says is
//! compared with the maps and with the README before it is bundled into the crate.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fs;
use std::path::{Path, PathBuf};
use toml::{Table, Value};

/// The folder of the rules.
#[must_use]
pub fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../rules")
}

/// Every rule file by its name below the folder, cases too.
///
/// # Errors
/// Files that cannot be read.
pub fn texts() -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    let mut found = BTreeMap::new();
    walk(&folder(), "", &mut found)?;
    Ok(found)
}

fn walk(folder: &Path, prefix: &str, found: &mut BTreeMap<String, String>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = format!("{prefix}{}", path.file_name().unwrap_or_default().to_string_lossy());
        if path.is_dir() {
            walk(&path, &format!("{name}/"), found)?;
        } else if name.ends_with(".toml") {
            found.insert(name, fs::read_to_string(&path)?);
        }
    }
    Ok(())
}

/// A rule, as far as the maps need it.
#[derive(Clone, Debug)]
pub struct Rule {
    /// `critical`, `major`, `minor` or `info`.
    pub severity: String,
    /// `law`, `market`, `buyer`, `programme` or `practice`.
    pub basis: String,
}

/// What one set holds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Rules.
    pub rules: usize,
    /// Critical ones among them.
    pub critical: usize,
    /// Facts that can be answered.
    pub facts: usize,
    /// Cases beside them.
    pub cases: usize,
}

/// What the rule files declare, by full id.
#[derive(Clone, Debug, Default)]
pub struct Shipped {
    /// Rules.
    pub rules: BTreeMap<String, Rule>,
    /// Ids of everything else, by the word that a map uses for it: `facts`, `derives`, `parameters`, `actions`, `sources`, `programmes`.
    pub ids: BTreeMap<&'static str, BTreeSet<String>>,
    /// Counts by name of the folder below `rules/`; the vocabulary is one.
    pub counts: BTreeMap<String, Count>,
}

impl Shipped {
    /// Reads what these files declare.
    ///
    /// # Errors
    /// A file that is no TOML.
    pub fn read(texts: &BTreeMap<String, String>) -> Result<Self, Box<dyn Error>> {
        let mut tables = Vec::new();
        for (name, text) in texts {
            let table: Table = text.parse().map_err(|error| format!("{name}: {error}"))?;
            tables.push((name.as_str(), table));
        }
        let id_of = |table: &Table| table.get("id").and_then(Value::as_str).map(str::to_owned);
        let mut sets = BTreeMap::new();
        for (name, table) in &tables {
            if let Some(id) = table.get("set").and_then(Value::as_table).and_then(id_of) {
                sets.insert(folder_of(name), id);
            }
        }
        let mut shipped = Self::default();
        for (name, table) in &tables {
            for id in keys(table, "source") {
                shipped.ids.entry("sources").or_default().insert(id);
            }
            if let Some(id) = table.get("programme").and_then(Value::as_table).and_then(id_of) {
                shipped.ids.entry("programmes").or_default().insert(id);
            }
            if let Some(set) = sets.get(folder_of(name)) {
                shipped.add(set, folder_of(name), table);
            }
        }
        Ok(shipped)
    }

    fn add(&mut self, set: &str, folder: &str, table: &Table) {
        let shown = if folder.starts_with("vocabulary/") { "vocabulary" } else { folder };
        let mut count = self.counts.get(shown).copied().unwrap_or_default();
        for (kind, word) in
            [("fact", "facts"), ("derive", "derives"), ("parameter", "parameters"), ("action", "actions")]
        {
            let ids = keys(table, kind).map(|id| format!("{set}.{id}"));
            self.ids.entry(word).or_default().extend(ids);
        }
        for rule in list(table, "rule").filter_map(Value::as_table) {
            let word =
                |key: &str| rule.get(key).and_then(Value::as_str).map(str::to_owned).unwrap_or_default();
            let found = Rule { severity: word("severity"), basis: word("basis") };
            count.rules += 1;
            count.critical += usize::from(found.severity == "critical");
            self.rules.insert(format!("{set}.{}", word("id")), found);
        }
        count.facts += keys(table, "fact").count();
        count.cases += list(table, "case").count();
        self.counts.insert(shown.to_owned(), count);
    }

    /// The table of counts as the README shows it.
    #[must_use]
    pub fn counts_table(&self) -> String {
        let row = |name: &str, count: &Count| {
            let Count { rules, critical, facts, cases } = count;
            format!("| {name} | {rules} | {critical} | {facts} | {cases} |\n")
        };
        let mut table =
            "| set | rules | critical | facts | cases |\n| --- | --: | --: | --: | --: |\n".to_owned();
        let mut all = Count::default();
        for (name, count) in &self.counts {
            table.push_str(&row(name, count));
            all.rules += count.rules;
            all.critical += count.critical;
            all.facts += count.facts;
            all.cases += count.cases;
        }
        let Count { rules, critical, facts, cases } = all;
        table.push_str(&format!("| **all** | **{rules}** | **{critical}** | **{facts}** | **{cases}** |\n"));
        table
    }
}

fn folder_of(name: &str) -> &str {
    name.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn keys(table: &Table, kind: &str) -> impl Iterator<Item = String> {
    table.get(kind).and_then(Value::as_table).into_iter().flat_map(|table| table.keys().cloned())
}

fn list<'a>(table: &'a Table, kind: &str) -> impl Iterator<Item = &'a Value> {
    table.get(kind).and_then(Value::as_array).into_iter().flatten()
}
