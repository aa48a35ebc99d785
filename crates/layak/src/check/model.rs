//! What checking hands on: every name resolved, every condition typed. Rules, facts and the rest are numbered in file order.

use super::term::{Condition, Type};
use crate::date::Date;
use crate::order::Map;
use crate::parse::document::{CaseDoc, OverrideDoc, ProgrammeDoc, ReferenceOrderDoc, ScalarDoc, ValidOn};
use crate::source::{Source, Span};
use crate::text::Text;
use crate::unit::Unit;
use crate::value::Interval;
use crate::wire::{Basis, Bounds, Confidence, CoverageLevel, Severity};
use std::sync::Arc;

/// Number of a fact or measure in [`Checked::facts`].
pub type FactId = usize;
/// Number of a derived fact in [`Checked::derives`].
pub type DeriveId = usize;
/// Number of a parameter in [`Checked::parameters`].
pub type ParameterId = usize;
/// Number of a rule in [`Checked::rules`].
pub type RuleId = usize;
/// Number of an action in [`Checked::actions`].
pub type ActionId = usize;

/// Where a definition stands.
#[derive(Clone, Debug)]
pub struct Written {
    /// The file.
    pub source: Source,
    /// The name in it.
    pub span: Span,
}

/// Declared choices, in order. Two lists are the same type if their values are equal.
#[derive(Clone, Debug, PartialEq)]
pub struct Choices {
    /// As written in profiles and conditions.
    pub values: Vec<String>,
    /// Labels; as many.
    pub labels: Vec<Text>,
}

impl Choices {
    /// The position of a value.
    pub fn position(&self, value: &str) -> Option<usize> {
        self.values.iter().position(|v| v == value)
    }

    /// The mask in which every choice is possible.
    pub fn all(&self) -> u64 {
        if self.values.len() >= 64 { u64::MAX } else { (1 << self.values.len()) - 1 }
    }
}

/// What kind of value a fact holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Kind {
    /// True or false.
    Bool,
    /// One of the choices.
    Choice(Arc<Choices>),
    /// Any number of the choices.
    Choices(Arc<Choices>),
    /// A number; `whole` if only integers are accepted.
    Number {
        /// Its unit.
        unit: Unit,
        /// Values that are accepted, and possible when nothing is answered.
        range: Interval,
        /// Only integers.
        whole: bool,
    },
    /// A day.
    Date,
    /// A name or code.
    Text,
}

impl Kind {
    /// The kind of fact that an expression would be, if it could be answered.
    pub fn of(ty: &Type) -> Self {
        match ty {
            Type::Choice(list) => Self::Choice(Arc::clone(list)),
            Type::Date => Self::Date,
            Type::Bool => Self::Bool,
            Type::Number(Some(unit)) => {
                Self::Number { unit: unit.clone(), range: Interval::ALL, whole: false }
            }
            _ => Self::Text,
        }
    }

    /// As written in rule files.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Bool => "bool",
            Self::Choice(_) => "choice",
            Self::Choices(_) => "choices",
            Self::Number { .. } => "number",
            Self::Date => "date",
            Self::Text => "text",
        }
    }
}

/// Who gives the value of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    /// The profile.
    Answer,
    /// The engine.
    Measure,
}

/// A fact or measure.
#[derive(Clone, Debug)]
pub struct Fact {
    /// `set.name`.
    pub path: String,
    /// What it holds.
    pub kind: Kind,
    /// Who gives it.
    pub origin: Origin,
    /// The question; for a measure its title.
    pub ask: Text,
    /// Help; for a measure its formula.
    pub help: Option<Text>,
    /// What proves the answer; facts that declare it are erased below the evidence level.
    pub evidence: Option<Text>,
    /// Ask only then.
    pub when: Option<Condition>,
    /// Asked before everything else.
    pub filter: bool,
    /// Old paths.
    pub was: Vec<String>,
    /// May stand in old profiles, is never asked.
    pub retired: bool,
}

/// Facts by path, old paths included. A path that two facts claim does not pass the checks.
pub fn by_path(facts: &[Fact]) -> Map<String, FactId> {
    let old =
        |(id, fact): (FactId, &Fact)| fact.was.iter().map(move |old| (old.clone(), id)).collect::<Vec<_>>();
    let own = facts.iter().enumerate().map(|(id, fact)| (fact.path.clone(), id));
    facts.iter().enumerate().flat_map(old).chain(own).collect()
}

/// A derived fact.
#[derive(Clone, Debug)]
pub struct Derived {
    /// `set.name`.
    pub path: String,
    /// Its title.
    pub title: Text,
    /// Its expression.
    pub value: Condition,
    /// What it would hold if it could be answered.
    pub kind: Kind,
    /// Parts that it unrolls to, through the derived facts that it reads.
    pub parts: usize,
    /// Length of the longest chain of derived facts that ends here, itself included.
    pub depth: usize,
}

/// A dated number, day or flag. Days are day numbers, flags 0 or 1.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// `set.name`.
    pub path: String,
    /// Its title.
    pub title: Option<Text>,
    /// What it is.
    pub kind: Kind,
    /// Values by first and last day, without overlap, in order.
    pub values: Vec<(Date, Option<Date>, f64)>,
    /// Numbers that some programme puts in its place.
    pub overridden: Vec<f64>,
    /// Where it stands.
    pub written: Written,
}

impl Parameter {
    /// Whether a value is of its kind.
    pub fn takes(&self, value: ScalarDoc) -> bool {
        matches!(
            (&self.kind, value),
            (Kind::Bool, ScalarDoc::Bool(_))
                | (Kind::Date, ScalarDoc::Date(_))
                | (Kind::Number { .. }, ScalarDoc::Number(_))
        )
    }

    /// The value on a day.
    pub fn on(&self, day: Date) -> Option<f64> {
        self.values
            .iter()
            .find(|(from, to, _)| *from <= day && to.is_none_or(|to| day <= to))
            .map(|(_, _, value)| *value)
    }
}

/// An entry of the register, with what the citing rule adds.
#[derive(Clone, Debug)]
pub struct Cited {
    /// Id in the register.
    pub source: String,
    /// Article.
    pub at: String,
    /// The citation's own confidence, else the source's.
    pub confidence: Confidence,
    /// A remark.
    pub note: Option<Text>,
}

/// A source of law or practice.
#[derive(Clone, Debug)]
pub struct Reference {
    /// Title in its own language.
    pub title: String,
    /// Superseded by another.
    pub superseded: bool,
    /// Last checked.
    pub checked: Date,
    /// How sure we are.
    pub confidence: Confidence,
}

/// A rule.
#[derive(Clone, Debug)]
pub struct Rule {
    /// `set.rule`.
    pub id: String,
    /// The set's number in [`Checked::sets`].
    pub set: usize,
    /// The demand.
    pub title: Text,
    /// How much it matters.
    pub severity: Severity,
    /// Who demands it.
    pub basis: Basis,
    /// Its dimension.
    pub dimension: String,
    /// Where that is written.
    pub dimension_at: Span,
    /// Weight within the dimension; 0 for `info`.
    pub weight: f64,
    /// The set's and its own `applies`, both must be true.
    pub applies: Vec<Condition>,
    /// The demand as a condition.
    pub holds: Condition,
    /// Partial credit.
    pub grade: Option<Condition>,
    /// First day of effect.
    pub from: Option<Date>,
    /// Last day of effect.
    pub to: Option<Date>,
    /// Which date must lie between them.
    pub on: ValidOn,
    /// Where it is written.
    pub sources: Vec<Cited>,
    /// Why.
    pub why: Text,
    /// Papers to prepare.
    pub evidence: Vec<Text>,
    /// What mends it.
    pub actions: Vec<ActionId>,
    /// Why nothing does.
    pub no_action: Option<Text>,
    /// Gone; kept for old assessments.
    pub retired: bool,
    /// Where its id stands.
    pub written: Written,
}

impl Rule {
    /// All its conditions: where it applies, what it demands, its partial credit.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        self.applies.iter().chain([&self.holds]).chain(&self.grade)
    }
}

/// Something an action needs first.
#[derive(Clone, Debug)]
pub enum Requirement {
    /// Another action.
    Action(ActionId),
    /// A condition.
    When(Condition),
}

/// Something that can be done.
#[derive(Clone, Debug)]
pub struct Remedy {
    /// `set.action`.
    pub id: String,
    /// What to do.
    pub title: Text,
    /// IDR.
    pub cost: Bounds,
    /// How many times it must be done; cost and `raises` are for one time.
    pub times: Option<Condition>,
    /// Days.
    pub duration: Bounds,
    /// First.
    pub requires: Vec<Requirement>,
    /// Facts it answers.
    pub sets: Vec<(FactId, crate::value::Possible)>,
    /// A date that becomes finish + `valid_for`.
    pub sets_until: Option<FactId>,
    /// Days.
    pub valid_for: Option<f64>,
    /// Numbers it adds to.
    pub raises: Vec<(FactId, f64)>,
    /// By whom.
    pub provider: Text,
    /// Papers.
    pub papers: Vec<Text>,
    /// What to know before starting.
    pub notes: Vec<Text>,
}

impl Remedy {
    /// The actions to finish first, by name.
    pub fn first(&self) -> impl Iterator<Item = ActionId> {
        self.requires.iter().filter_map(|requirement| match requirement {
            Requirement::Action(id) => Some(*id),
            Requirement::When(_) => None,
        })
    }

    /// The conditions that must hold first.
    pub fn conditions(&self) -> impl Iterator<Item = &Condition> {
        self.requires.iter().filter_map(|requirement| match requirement {
            Requirement::When(condition) => Some(condition),
            Requirement::Action(_) => None,
        })
    }
}

/// A rule set.
#[derive(Clone, Debug)]
pub struct Set {
    /// Its id.
    pub id: String,
    /// Its folder.
    pub folder: String,
    /// Name.
    pub title: Text,
    /// Version.
    pub version: String,
    /// Last checked against its sources.
    pub checked: Date,
}

/// A step of a ladder.
#[derive(Clone, Debug)]
pub struct Verdict {
    /// Its id.
    pub id: String,
    /// Its label.
    pub label: Text,
    /// Its condition over [`super::ladder::names`]; the last has none.
    pub when: Option<Condition>,
}

/// A ladder.
#[derive(Clone, Debug)]
pub struct Ladder {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// The rules it counts.
    pub rules: Vec<RuleId>,
    /// Candidates are ranked by it.
    pub rank: bool,
    /// Best first.
    pub verdicts: Vec<Verdict>,
}

/// Coverage of a sector and market; `None` stands for any.
#[derive(Clone, Debug)]
pub struct Covers {
    /// Choice of `product.sector`.
    pub sector: Option<usize>,
    /// Choice of `order.market`.
    pub market: Option<usize>,
    /// How far.
    pub level: CoverageLevel,
    /// What to tell.
    pub note: Option<Text>,
}

/// A programme with all its names resolved.
#[derive(Clone, Debug)]
pub struct Programme {
    /// As written.
    pub doc: ProgrammeDoc,
    /// Sets that it selects, vocabulary included.
    pub sets: Vec<usize>,
    /// Where a dimension, as rules name it, counts.
    pub takes: Map<String, usize>,
    /// Rules of these sets, with what the programme changes about them.
    pub rules: Vec<RuleId>,
    /// Ladders.
    pub ladders: Vec<Ladder>,
    /// First that fits counts.
    pub coverage: Vec<Covers>,
    /// Partner condition.
    pub eligible: Option<Condition>,
    /// Changes of rules.
    pub tailored: Map<RuleId, OverrideDoc>,
    /// Changes of parameters.
    pub parameters: Map<ParameterId, (ScalarDoc, Text)>,
    /// Reference orders by sector.
    pub references: Vec<(usize, ReferenceOrderDoc)>,
}

impl Programme {
    /// The position of the dimension under which a rule counts here.
    pub fn dimension(&self, rule: &Rule) -> usize {
        self.takes.get(&rule.dimension).copied().unwrap_or(0)
    }

    /// The name of that dimension.
    pub fn dimension_name(&self, rule: &Rule) -> &str {
        self.doc.dimensions.get(self.dimension(rule)).map_or("", |dimension| &dimension.name.value)
    }

    /// The severity of a rule here, after tailoring.
    pub fn severity(&self, id: RuleId, rule: &Rule) -> Severity {
        self.tailored.get(&id).and_then(|change| change.severity).unwrap_or(rule.severity)
    }

    /// The weight of a rule here, after tailoring.
    pub fn weight(&self, id: RuleId, rule: &Rule) -> f64 {
        let changed = self.tailored.get(&id).and_then(|change| change.weight.as_ref());
        changed.map_or(rule.weight, |weight| weight.value)
    }
}

/// Rule files that passed the checks.
#[derive(Clone, Debug, Default)]
pub struct Checked {
    /// Rule sets.
    pub sets: Vec<Set>,
    /// Facts and measures.
    pub facts: Vec<Fact>,
    /// Derived facts, each after those it reads.
    pub derives: Vec<Derived>,
    /// Dated numbers.
    pub parameters: Vec<Parameter>,
    /// Rules.
    pub rules: Vec<Rule>,
    /// Actions.
    pub actions: Vec<Remedy>,
    /// The register of sources.
    pub sources: Map<String, Reference>,
    /// Programmes by id.
    pub programmes: Map<String, Programme>,
    /// Cases with the file they stand in.
    pub cases: Vec<(Source, CaseDoc)>,
    /// Facts by path, old paths included.
    pub by_path: Map<String, FactId>,
}
