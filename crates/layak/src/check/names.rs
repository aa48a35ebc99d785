//! What a path in a condition can mean.

use super::model::{DeriveId, Derived, Fact, FactId, Kind, Parameter, ParameterId};
use super::term::{Term, TermKind, Type};
use crate::parse::suggest::nearest;
use crate::source::Span;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

/// What a name stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Symbol {
    /// A fact or measure.
    Fact(FactId),
    /// A derived fact.
    Derived(DeriveId),
    /// A parameter.
    Parameter(ParameterId),
    /// A group of facts.
    Group(usize),
}

/// A named list of facts of one type.
#[derive(Clone, Debug)]
pub struct Group {
    /// Its members, in order.
    pub facts: Vec<FactId>,
}

/// Everything that conditions can name.
#[derive(Clone, Debug, Default)]
pub struct Names {
    /// Facts and measures.
    pub facts: Vec<Fact>,
    /// Derived facts that are typed already.
    pub derives: Vec<Derived>,
    /// Parameters.
    pub parameters: Vec<Parameter>,
    /// Groups.
    pub groups: Vec<Group>,
    /// All of them by full path.
    pub symbols: BTreeMap<String, Symbol>,
    /// Declared with a mistake that is reported already: reading them says nothing more.
    pub broken: BTreeSet<String>,
    /// Sets of which a file could not be read whole: what they declare is not known.
    pub open: BTreeSet<String>,
}

impl Names {
    /// Whether a name that does not resolve follows from a mistake that is reported already.
    pub fn is_broken(&self, path: &str) -> bool {
        self.broken.contains(path) || path.split_once('.').is_some_and(|(set, _)| self.open.contains(set))
    }

    /// What a path means inside a set: a bare name is a parameter of that set.
    pub fn resolve(&self, path: &str, set: &str) -> Option<Symbol> {
        if let Some(symbol) = self.symbols.get(path) {
            return Some(*symbol);
        }
        match self.symbols.get(&format!("{set}.{path}")) {
            Some(symbol @ Symbol::Parameter(_)) => Some(*symbol),
            _ => None,
        }
    }

    /// The known path that looks most like a misspelt one.
    pub fn nearest(&self, path: &str, set: &str) -> Option<&str> {
        let own = format!("{set}.{path}");
        if self.symbols.contains_key(&own) {
            return self.symbols.get_key_value(&own).map(|(k, _)| k.as_str());
        }
        nearest(path, self.symbols.keys().map(String::as_str))
    }

    /// The term that a fact is; `None` for `choices` facts, which are read with `in`.
    pub fn fact_term(&self, id: FactId, span: Span) -> Option<Term> {
        let ty = match &self.facts.get(id)?.kind {
            Kind::Bool => Type::Bool,
            Kind::Choice(choices) => Type::Choice(Arc::clone(choices)),
            Kind::Choices(_) => return None,
            Kind::Number { unit, .. } => Type::Number(Some(unit.clone())),
            Kind::Date => Type::Date,
            Kind::Text => Type::Text,
        };
        Some(Term { kind: TermKind::Fact(id), ty, span })
    }

    /// The term that a parameter is.
    pub fn parameter_term(&self, id: ParameterId, span: Span) -> Option<Term> {
        let ty = match &self.parameters.get(id)?.kind {
            Kind::Bool => Type::Bool,
            Kind::Date => Type::Date,
            Kind::Number { unit, .. } => Type::Number(Some(unit.clone())),
            _ => return None,
        };
        Some(Term { kind: TermKind::Parameter(id), ty, span })
    }
}
