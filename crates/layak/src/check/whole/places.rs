//! Where the things of rule files stand, as written: each with its set and file.

use crate::check::definitions::folder;
use crate::check::model::{Checked, Programme, Set};
use crate::check::programmes::selects;
use crate::order::map;
use crate::parse::document::{
    ActionDoc, DeriveDoc, FactDoc, Named, ProgrammeDoc, RuleDoc, RuleFile, SourceDoc,
};
use crate::source::{Source, Span};
use std::collections::BTreeMap;

/// Something as written.
#[derive(Clone, Copy)]
pub struct Written<'a, T> {
    /// The set that the file belongs to.
    pub set: &'a Set,
    /// The file.
    pub source: &'a Source,
    /// Where its name stands.
    pub span: Span,
    /// What is written.
    pub doc: &'a T,
}

/// What stands in rule files, in file order.
pub struct Places<'a> {
    /// Facts by full path.
    pub facts: Vec<(String, Written<'a, FactDoc>)>,
    /// Derived facts by full path.
    pub derives: Vec<(String, Written<'a, DeriveDoc>)>,
    /// Actions by full id.
    pub actions: Vec<(String, Written<'a, ActionDoc>)>,
    /// Rules by full id.
    pub rules: Vec<(String, Written<'a, RuleDoc>)>,
    /// The register of sources, with the file of each.
    pub sources: BTreeMap<&'a str, (&'a Source, &'a Named<SourceDoc>)>,
    /// Programmes.
    pub programmes: Vec<(&'a Source, &'a ProgrammeDoc)>,
}

impl<'a> Places<'a> {
    /// Finds them.
    pub fn of(checked: &'a Checked, files: &'a [RuleFile]) -> Self {
        let sets: BTreeMap<&str, &Set> = map(checked.sets.iter().map(|set| (set.folder.as_str(), set)));
        let mut places = Self {
            facts: Vec::new(),
            derives: Vec::new(),
            actions: Vec::new(),
            rules: Vec::new(),
            sources: BTreeMap::new(),
            programmes: Vec::new(),
        };
        for file in files {
            let source = &file.source;
            places.sources.extend(file.sources.iter().map(|s| (s.name.value.as_str(), (source, s))));
            places.programmes.extend(file.programme.iter().map(|programme| (source, programme)));
            let Some(set) = sets.get(folder(source.name())).copied() else { continue };
            places.facts.extend(file.facts.iter().map(|named| written(set, source, named)));
            places.derives.extend(file.derives.iter().map(|named| written(set, source, named)));
            places.actions.extend(file.actions.iter().map(|named| written(set, source, named)));
            places.rules.extend(file.rules.iter().map(|doc| {
                (format!("{}.{}", set.id, doc.id.value), Written { set, source, span: doc.id.span, doc })
            }));
        }
        places
    }
}

fn written<'a, T>(set: &'a Set, source: &'a Source, named: &'a Named<T>) -> (String, Written<'a, T>) {
    let path = format!("{}.{}", set.id, named.name.value);
    (path, Written { set, source, span: named.name.span, doc: &named.doc })
}

/// Whether a programme names a folder of sets, such as `market/*`, that is empty as yet: what it has no use for now may find one there.
pub fn awaits_sets(checked: &Checked, programme: &Programme) -> bool {
    let folders = programme.doc.uses.iter().filter(|pattern| pattern.value.ends_with("/*"));
    folders.into_iter().any(|pattern| !checked.sets.iter().any(|set| selects(&pattern.value, set)))
}
