//! Documents as written: what each table of a rule file may hold. Names, types and units are checked later.

use crate::date::Date;
use crate::parse::condition::ast::Expr;
use crate::source::{Source, Span, Spanned};
use crate::text::Text;
use crate::wire::{Basis, Confidence, CoverageLevel, EvidenceLevel, Severity};

/// A condition: its text as written, its place, and its tree (absent if it did not parse; the diagnostics say why).
#[derive(Clone, Debug)]
pub struct ConditionDoc {
    /// The text between the quotes.
    pub text: String,
    /// The text between the quotes, in the file.
    pub span: Span,
    /// The tree.
    pub expr: Option<Expr>,
}

/// One rule file, whole. Entries keep file order.
#[derive(Clone, Debug)]
pub struct RuleFile {
    /// The text it came from.
    pub source: Source,
    /// `[set]`
    pub set: Option<SetDoc>,
    /// `[programme]`
    pub programme: Option<ProgrammeDoc>,
    /// `[choices.NAME]`
    pub choices: Vec<Named<Vec<ChoiceDoc>>>,
    /// `[fact.NAME]`
    pub facts: Vec<Named<FactDoc>>,
    /// `[group.NAME]`
    pub groups: Vec<Named<GroupDoc>>,
    /// `[derive.NAME]`
    pub derives: Vec<Named<DeriveDoc>>,
    /// `[parameter.NAME]`
    pub parameters: Vec<Named<ParameterDoc>>,
    /// `[[rule]]`
    pub rules: Vec<RuleDoc>,
    /// `[action.NAME]`
    pub actions: Vec<Named<ActionDoc>>,
    /// `[source.ID]`
    pub sources: Vec<Named<SourceDoc>>,
    /// `[[case]]`
    pub cases: Vec<CaseDoc>,
}

/// An entry of a table of tables.
#[derive(Clone, Debug)]
pub struct Named<T> {
    /// The key.
    pub name: Spanned<String>,
    /// The table.
    pub doc: T,
}

/// `[set]`
#[derive(Clone, Debug)]
pub struct SetDoc {
    /// Prefix of its facts and rules.
    pub id: Spanned<String>,
    /// Version.
    pub version: String,
    /// Name.
    pub title: Text,
    /// Last checked against its sources.
    pub checked: Date,
    /// Conjoined with `applies` of every rule.
    pub applies: Option<ConditionDoc>,
}

/// One choice.
#[derive(Clone, Debug)]
pub struct ChoiceDoc {
    /// As written in a profile.
    pub value: Spanned<String>,
    /// Label.
    pub label: Text,
}

/// The `type` of a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FactType {
    Bool,
    Choice,
    Choices,
    Number,
    Date,
    Text,
}

/// The `choices` of a fact.
#[derive(Clone, Debug)]
pub enum ChoicesDoc {
    /// Written out.
    Own(Vec<ChoiceDoc>),
    /// The name of a shared list.
    Shared(Spanned<String>),
}

/// `[fact.NAME]`
#[derive(Clone, Debug)]
pub struct FactDoc {
    pub kind: Spanned<FactType>,
    pub choices: Option<ChoicesDoc>,
    pub unit: Option<Spanned<String>>,
    pub min: Option<Spanned<f64>>,
    pub max: Option<Spanned<f64>>,
    pub whole: bool,
    pub ask: Text,
    pub help: Option<Text>,
    pub evidence: Option<Text>,
    pub when: Option<ConditionDoc>,
    pub filter: bool,
    pub was: Vec<Spanned<String>>,
    pub retired: bool,
}

/// `[group.NAME]`
#[derive(Clone, Debug)]
pub struct GroupDoc {
    pub facts: Vec<Spanned<String>>,
    pub title: Option<Text>,
}

/// `[derive.NAME]`
#[derive(Clone, Debug)]
pub struct DeriveDoc {
    pub value: ConditionDoc,
    pub title: Text,
    pub unit: Option<Spanned<String>>,
}

/// A number, date or bool as written.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ScalarDoc {
    /// A finite number.
    Number(f64),
    /// A day.
    Date(Date),
    /// A flag.
    Bool(bool),
}

/// One value of a parameter.
#[derive(Clone, Debug)]
pub struct ParameterValueDoc {
    pub from: Spanned<Date>,
    pub to: Option<Spanned<Date>>,
    pub value: Spanned<ScalarDoc>,
    pub source: Option<Spanned<String>>,
    pub note: Option<String>,
}

/// `[parameter.NAME]`
#[derive(Clone, Debug)]
pub struct ParameterDoc {
    pub values: Vec<ParameterValueDoc>,
    pub unit: Option<Spanned<String>>,
    pub title: Option<Text>,
}

/// Which date must lie in the dates of effect.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ValidOn {
    /// The date assessed.
    #[default]
    Assessment,
    /// The ship date of the order.
    Ship,
}

/// `valid` of a rule.
#[derive(Clone, Debug, Default)]
pub struct ValidDoc {
    pub from: Option<Spanned<Date>>,
    pub to: Option<Spanned<Date>>,
    pub on: ValidOn,
}

/// An entry of `sources`.
#[derive(Clone, Debug)]
pub struct CitationDoc {
    pub source: Spanned<String>,
    pub at: String,
    pub confidence: Option<Confidence>,
    pub note: Option<Text>,
}

/// `[[rule]]`
#[derive(Clone, Debug)]
pub struct RuleDoc {
    pub span: Span,
    pub id: Spanned<String>,
    pub title: Text,
    pub severity: Spanned<Severity>,
    pub basis: Spanned<Basis>,
    pub dimension: Spanned<String>,
    pub weight: Option<Spanned<f64>>,
    pub applies: Option<ConditionDoc>,
    pub holds: ConditionDoc,
    pub grade: Option<ConditionDoc>,
    pub valid: ValidDoc,
    pub sources: Vec<CitationDoc>,
    pub why: Text,
    pub evidence: Vec<Text>,
    pub actions: Vec<Spanned<String>>,
    pub no_action: Option<Text>,
    pub was: Vec<Spanned<String>>,
    pub retired: bool,
}

/// Low to high.
#[derive(Clone, Copy, Debug, Default)]
pub struct RangeDoc {
    pub low: f64,
    pub high: f64,
}

/// An entry of `requires`.
#[derive(Clone, Debug)]
pub enum RequiresDoc {
    /// An action, `name` or `set.name`.
    Action(Spanned<String>),
    /// `{ when = "…" }`
    When(ConditionDoc),
}

/// A value that an action sets: the raw scalar, checked against the fact's type later.
#[derive(Clone, Debug)]
pub enum SetValueDoc {
    /// A word (choice) or text.
    Text(String),
    /// Anything else.
    Scalar(ScalarDoc),
}

/// `[action.NAME]`
#[derive(Clone, Debug)]
pub struct ActionDoc {
    pub title: Text,
    pub cost: RangeDoc,
    pub duration: RangeDoc,
    pub requires: Vec<RequiresDoc>,
    pub sets: Vec<(Spanned<String>, Spanned<SetValueDoc>)>,
    pub sets_until: Option<Spanned<String>>,
    pub valid_for: Option<Spanned<f64>>,
    pub raises: Vec<(Spanned<String>, Spanned<f64>)>,
    pub provider: Text,
    pub papers: Vec<Text>,
    pub sources: Vec<CitationDoc>,
}

/// `[source.ID]`
#[derive(Clone, Debug)]
pub struct SourceDoc {
    pub title: String,
    pub kind: String,
    pub authority: Option<String>,
    pub from: Option<Date>,
    pub to: Option<Date>,
    pub status: Spanned<String>,
    pub replaced_by: Vec<Spanned<String>>,
    pub checked: Date,
    pub confidence: Confidence,
    pub note: Option<Text>,
}

/// What a case expects of one name.
#[derive(Clone, Debug, PartialEq)]
pub enum ExpectDoc {
    /// `met`, `unmet`, `unknown`, `not_applicable`, or a choice of a derived fact.
    Word(String),
    /// Value of a derived fact.
    Scalar(ScalarDoc),
}

/// `[[case]]`
#[derive(Clone, Debug)]
pub struct CaseDoc {
    pub name: Spanned<String>,
    pub on: Date,
    /// The profile as written: the table's bytes in the source, for the profile reader.
    pub given: Spanned<toml::de::DeValue<'static>>,
    pub expect: Vec<(Spanned<String>, Spanned<ExpectDoc>)>,
}

/// A programme file.
#[derive(Clone, Debug)]
pub struct ProgrammeDoc {
    pub id: Spanned<String>,
    pub version: String,
    pub title: Text,
    pub checked: Date,
    pub uses: Vec<Spanned<String>>,
    pub evidence_level: EvidenceLevel,
    pub history_months: Option<Spanned<f64>>,
    pub dimensions: Vec<Named<DimensionDoc>>,
    pub ladders: Vec<Named<LadderDoc>>,
    pub coverage: Vec<CoverageDoc>,
    pub reference_orders: Vec<ReferenceOrderDoc>,
    pub partner: Option<PartnerDoc>,
    pub overrides: Vec<OverrideDoc>,
}

/// `[dimension.ID]`
#[derive(Clone, Debug)]
pub struct DimensionDoc {
    pub title: Text,
    pub weight: Spanned<f64>,
}

/// `[ladder.ID]`
#[derive(Clone, Debug)]
pub struct LadderDoc {
    pub title: Text,
    pub rules: Option<Vec<Spanned<String>>>,
    pub rank: bool,
    pub verdicts: Vec<VerdictDoc>,
}

/// `[[ladder.ID.verdict]]`
#[derive(Clone, Debug)]
pub struct VerdictDoc {
    pub id: Spanned<String>,
    pub label: Text,
    pub when: Option<ConditionDoc>,
}

/// `[[coverage]]`
#[derive(Clone, Debug)]
pub struct CoverageDoc {
    pub sector: Spanned<String>,
    pub market: Spanned<String>,
    pub level: CoverageLevel,
    pub note: Option<Text>,
}

/// `[[reference_order]]`
#[derive(Clone, Debug)]
pub struct ReferenceOrderDoc {
    pub sector: Spanned<String>,
    pub quantity: Spanned<f64>,
    pub unit: Spanned<String>,
    pub months: Spanned<f64>,
    pub sources: Vec<CitationDoc>,
}

/// `[partner]`
#[derive(Clone, Debug)]
pub struct PartnerDoc {
    pub eligible: ConditionDoc,
}

/// `[[override]]`
#[derive(Clone, Debug)]
pub struct OverrideDoc {
    pub rule: Option<Spanned<String>>,
    pub parameter: Option<Spanned<String>>,
    pub severity: Option<Severity>,
    pub weight: Option<Spanned<f64>>,
    pub value: Option<Spanned<ScalarDoc>>,
    pub reason: Text,
}
