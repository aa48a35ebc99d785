//! Rule files as a handbook looks things up: every entry by its id, with the document it was written in and what checking made of it.

use crate::check::model::{Choices, Derived, Fact, Kind, Parameter, Remedy, Rule, Set};
use crate::check::{Checked, folder, full};
use crate::parse::document::{
    ActionDoc, CaseDoc, CitationDoc, ConditionDoc, DeriveDoc, GroupDoc, ParameterDoc, RuleDoc, RuleFile,
    SetDoc, SourceDoc,
};
use std::collections::BTreeMap;

/// Everything, by id. Maps are in order of id, lists in order of the files.
pub(super) struct Book<'a> {
    pub(super) checked: &'a Checked,
    pub(super) digest: &'a str,
    pub(super) sets: Vec<SetEntry<'a>>,
    pub(super) facts: BTreeMap<&'a str, FactEntry<'a>>,
    pub(super) derives: BTreeMap<String, DeriveEntry<'a>>,
    pub(super) parameters: BTreeMap<String, ParameterEntry<'a>>,
    pub(super) groups: BTreeMap<String, GroupEntry<'a>>,
    pub(super) rules: BTreeMap<&'a str, RuleEntry<'a>>,
    pub(super) actions: BTreeMap<String, ActionEntry<'a>>,
    pub(super) sources: BTreeMap<&'a str, SourceEntry<'a>>,
    /// Cases by rule.
    pub(super) cases: BTreeMap<&'a str, Vec<&'a CaseDoc>>,
}

/// What a folder of sets stands for.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Place {
    Market,
    Sector,
}

pub(super) struct SetEntry<'a> {
    pub(super) id: &'a str,
    pub(super) number: usize,
    pub(super) set: &'a Set,
    pub(super) doc: Option<&'a SetDoc>,
    pub(super) place: Option<Place>,
}

pub(super) struct FactEntry<'a> {
    pub(super) fact: &'a Fact,
    /// Its set.
    pub(super) set: &'a str,
    /// Ask only then, as written.
    pub(super) when: Option<&'a ConditionDoc>,
}

pub(super) struct DeriveEntry<'a> {
    pub(super) set: &'a str,
    pub(super) doc: &'a DeriveDoc,
    pub(super) derived: &'a Derived,
}

pub(super) struct ParameterEntry<'a> {
    pub(super) set: &'a str,
    pub(super) doc: &'a ParameterDoc,
    pub(super) parameter: &'a Parameter,
}

pub(super) struct GroupEntry<'a> {
    pub(super) doc: &'a GroupDoc,
    /// Full paths of its facts.
    pub(super) facts: Vec<String>,
}

pub(super) struct RuleEntry<'a> {
    pub(super) id: &'a str,
    /// Its number in [`Checked::rules`].
    pub(super) number: usize,
    pub(super) set: &'a Set,
    pub(super) doc: &'a RuleDoc,
    pub(super) rule: &'a Rule,
}

pub(super) struct ActionEntry<'a> {
    pub(super) set: &'a str,
    pub(super) doc: &'a ActionDoc,
    pub(super) remedy: &'a Remedy,
}

pub(super) struct SourceEntry<'a> {
    pub(super) id: &'a str,
    pub(super) doc: &'a SourceDoc,
    /// Sources that this one took the place of.
    pub(super) replaces: Vec<&'a str>,
}

impl<'a> Book<'a> {
    pub(super) fn new(files: &'a [RuleFile], checked: &'a Checked, digest: &'a str) -> Self {
        let mut book = Self {
            checked,
            digest,
            sets: Vec::new(),
            facts: BTreeMap::new(),
            derives: BTreeMap::new(),
            parameters: BTreeMap::new(),
            groups: BTreeMap::new(),
            rules: BTreeMap::new(),
            actions: BTreeMap::new(),
            sources: BTreeMap::new(),
            cases: BTreeMap::new(),
        };
        for (number, set) in checked.sets.iter().enumerate() {
            let doc = files.iter().filter_map(|file| file.set.as_ref()).find(|doc| doc.id.value == set.id);
            let parent = set.folder.rsplit('/').nth(1);
            let place = match parent {
                Some("market") => Some(Place::Market),
                Some("sector") => Some(Place::Sector),
                _ => None,
            };
            book.sets.push(SetEntry { id: &set.id, number, set, doc, place });
        }
        for fact in checked.facts.iter() {
            let set = fact.path.split_once('.').map_or("", |(set, _)| set);
            book.facts.insert(&fact.path, FactEntry { fact, set, when: None });
        }
        for file in files {
            let folder = folder(file.source.name());
            if let Some(set) = checked.sets.iter().find(|set| set.folder == folder) {
                book.add_set_file(set, file);
            }
            for named in &file.sources {
                let id = named.name.value.as_str();
                book.sources.insert(id, SourceEntry { id, doc: &named.doc, replaces: Vec::new() });
            }
        }
        for (old, new) in files.iter().flat_map(|file| &file.sources).flat_map(|source| {
            source.doc.replaced_by.iter().map(|new| (source.name.value.as_str(), new.value.as_str()))
        }) {
            if let Some(entry) = book.sources.get_mut(new) {
                entry.replaces.push(old);
            }
        }
        for (_, case) in &checked.cases {
            for (about, _) in &case.expect {
                if let Some(rule) = book.rules.get(about.value.as_str()) {
                    book.cases.entry(rule.id).or_default().push(case);
                }
            }
        }
        book
    }

    fn add_set_file(&mut self, set: &'a Set, file: &'a RuleFile) {
        let checked = self.checked;
        let path = |name: &str| format!("{}.{name}", set.id);
        for named in &file.facts {
            if let Some(entry) = self.facts.get_mut(path(&named.name.value).as_str()) {
                entry.when = named.doc.when.as_ref();
            }
        }
        for named in &file.derives {
            let path = path(&named.name.value);
            if let Some(derived) = checked.derives.iter().find(|derived| derived.path == path) {
                self.derives.insert(path, DeriveEntry { set: &set.id, doc: &named.doc, derived });
            }
        }
        for named in &file.parameters {
            let path = path(&named.name.value);
            if let Some(parameter) = checked.parameters.iter().find(|parameter| parameter.path == path) {
                self.parameters.insert(path, ParameterEntry { set: &set.id, doc: &named.doc, parameter });
            }
        }
        for named in &file.groups {
            let facts = named.doc.facts.iter().map(|fact| full(&fact.value, &set.id)).collect();
            self.groups.insert(path(&named.name.value), GroupEntry { doc: &named.doc, facts });
        }
        for doc in &file.rules {
            let id = path(&doc.id.value);
            let rules = checked.rules.iter().enumerate();
            if let Some((number, rule)) = rules.into_iter().find(|(_, rule)| rule.id == id) {
                self.rules.insert(&rule.id, RuleEntry { id: &rule.id, number, set, doc, rule });
            }
        }
        for named in &file.actions {
            let id = path(&named.name.value);
            if let Some(remedy) = checked.actions.iter().find(|remedy| remedy.id == id) {
                self.actions.insert(id, ActionEntry { set: &set.id, doc: &named.doc, remedy });
            }
        }
    }

    /// The rules of a set, in order of id.
    pub(super) fn rules_of(&self, set: &str) -> impl Iterator<Item = &RuleEntry<'a>> {
        self.rules.values().filter(move |rule| rule.set.id == set)
    }

    pub(super) fn set(&self, id: &str) -> Option<&SetEntry<'a>> {
        self.sets.iter().find(|set| set.id == id)
    }

    /// The declared choices of a fact.
    pub(super) fn choices(&self, path: &str) -> Option<&'a Choices> {
        match &self.facts.get(path)?.fact.kind {
            Kind::Choice(list) | Kind::Choices(list) => Some(list),
            _ => None,
        }
    }

    /// Every citation outside rules and parameters: actions, reference orders.
    pub(super) fn citing_actions(
        &self,
        source: &str,
    ) -> impl Iterator<Item = (&String, &ActionEntry<'a>, &'a CitationDoc)> {
        self.actions.iter().flat_map(move |(id, action)| {
            let docs = &action.doc.sources;
            docs.iter().filter(move |c| c.source.value == source).map(move |citation| (id, action, citation))
        })
    }
}
