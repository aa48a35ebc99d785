//! The one door: what every surface sends and receives. JSON in, JSON out; the JSON Schemas, `.d.ts` and `.pyi` are generated from these types.

use crate::date::Date;
use crate::diagnostic::Diagnostic;
use crate::text::Text;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// The value of `schema` in every assessment of this shape.
pub const ASSESSMENT_SCHEMA: &str = "layak.assessment/1";

macro_rules! wire {
    ($($(#[$meta:meta])* $vis:vis $kind:ident $name:ident $body:tt)+) => {
        $(#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        $(#[$meta])* $vis $kind $name $body)+
    };
}

macro_rules! words {
    ($($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? })+) => {
        $($(#[$meta])* #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $word)] $variant),+ }
        impl $name {
            /// Every word, in order.
            pub const ALL: &[Self] = &[$(Self::$variant),+];
            /// As written in TOML and JSON.
            #[must_use]
            pub fn word(self) -> &'static str { match self { $(Self::$variant => $word),+ } }
            /// The variant that is written so.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> { Self::ALL.iter().copied().find(|v| v.word() == word) }
        })+
    };
}

pub(crate) use words;

words! {
    /// How much a rule matters to a verdict.
    Severity {
        /// A gate: unmet, and the best verdicts are out of reach.
        Critical = "critical",
        /// Counts heavily.
        Major = "major",
        /// Counts a little.
        Minor = "minor",
        /// Told, never counted: no weight.
        Info = "info",
    }
    /// Who demands it. Only `law` and `market` may be worded "wajib".
    Basis {
        /// Indonesian law or regulation.
        Law = "law",
        /// Law of the destination market.
        Market = "market",
        /// The buyer's demand.
        Buyer = "buyer",
        /// A demand of the programme that assesses.
        Programme = "programme",
        /// Good practice.
        Practice = "practice",
    }
    /// How sure we are of what a source says.
    Confidence {
        /// Official text or metadata, or several that agree.
        High = "high",
        /// One good secondary source, or two weak ones.
        Medium = "medium",
        /// Weak or conflicting; can never be the only basis of a critical rule.
        Low = "low",
    }
    /// How well an answer is proved.
    EvidenceLevel {
        /// Somebody said so.
        Declared = "declared",
        /// An assessor saw the paper or the place.
        Seen = "seen",
        /// Checked with who issued it.
        Verified = "verified",
    }
    /// The label of an outcome set.
    Outcome {
        /// Certainly met.
        Met = "met",
        /// Certainly not met.
        Unmet = "unmet",
        /// More than one outcome is still possible.
        Unknown = "unknown",
        /// The rule does not concern this case.
        NotApplicable = "not_applicable",
        /// Not met (or perhaps not), and an authority has waived it.
        Waived = "waived",
    }
    /// How far a programme's rules cover a sector and market.
    CoverageLevel {
        /// All that is needed.
        Full = "full",
        /// Some of it; said in the verdict sentence.
        Partial = "partial",
        /// Nothing; caps the verdict at undecided.
        None = "none",
    }
    /// A truth value of a condition.
    Truth {
        /// True in every case that is still possible.
        True = "true",
        /// False in every case that is still possible.
        False = "false",
        /// Both are still possible.
        Unknown = "unknown",
    }
    /// What an upcoming entry announces.
    UpcomingKind {
        /// A rule starts.
        Starts = "starts",
        /// A rule ends.
        Ends = "ends",
        /// A dated number changes.
        Changes = "changes",
    }
    /// What a warning is about.
    WarningKind {
        /// Evidence runs out within 90 days.
        EvidenceExpiring = "evidence_expiring",
        /// Evidence has run out: its answer was not used.
        EvidenceExpired = "evidence_expired",
        /// Rules were last checked against their sources more than 180 days before the date assessed.
        RulesStale = "rules_stale",
        /// A waiver has run out or names no rule in force.
        WaiverUnused = "waiver_unused",
        /// History is too old or too short to be used.
        HistoryUnused = "history_unused",
        /// Part of the score has nothing applicable.
        NothingApplicable = "nothing_applicable",
    }
}

wire! {
    /// What to assess.
    #[serde(deny_unknown_fields)]
    pub struct Request {
        /// Id of the programme, such as `gpei-jatim`.
        pub programme: String,
        /// The date for which the question is asked.
        pub as_of: Date,
        /// The profile: a JSON object, or its text in TOML or JSON.
        pub profile: serde_json::Value,
        /// Answers below this level are treated as not given; default: the programme's level.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub evidence_level: Option<EvidenceLevel>,
        /// Whether to work out the next questions (the slowest part); default true.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        pub questions: Option<bool>,
        /// Rule files to use instead of the shipped ones.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        pub rules: Vec<RuleText>,
    }

    /// One rule file.
    #[serde(deny_unknown_fields)]
    pub struct RuleText {
        /// Its path below the rules folder, such as `bpom/set.toml`.
        pub name: String,
        /// Its text.
        pub text: String,
    }

    /// What comes back: an assessment, or why there is none.
    #[serde(tag = "type", rename_all = "snake_case")]
    pub enum Answer {
        /// It went well.
        Assessment(Box<Assessment>),
        /// The request was refused, with every reason.
        Refused {
            /// At least one of them is an error.
            diagnostics: Vec<Diagnostic>,
        },
    }

    /// What is known about one enterprise, one order, one date under one programme.
    pub struct Assessment {
        /// Name and number of this shape.
        pub schema: String,
        /// Name and version of the engine.
        pub engine: String,
        /// Under which programme.
        pub programme: ProgrammeRef,
        /// The date assessed.
        pub as_of: Date,
        /// Answers below this level were not used.
        pub evidence_level: EvidenceLevel,
        /// Whom it is about; never part of the digest.
        pub enterprise: EnterpriseRef,
        /// The order it was measured against.
        pub order: OrderRef,
        /// Whether the rules cover this sector and market.
        pub coverage: Coverage,
        /// One per ladder, in the programme's order.
        pub verdicts: Vec<LadderVerdict>,
        /// 0..100; absent when nothing applicable carries weight.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub score: Option<Score>,
        /// Weight of rules with a single outcome ÷ weight of selected rules, 0..1.
        pub completeness: f64,
        /// Labels of all selected rules; they add up to `selected`.
        pub counts: Counts,
        /// The programme's dimensions, in its order.
        pub dimensions: Vec<Dimension>,
        /// One per selected rule, in file order.
        pub findings: Vec<Finding>,
        /// What the engine computed, by name.
        pub measures: BTreeMap<String, Measure>,
        /// Who could fill the order, where there is one.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub fulfilment: Option<Fulfilment>,
        /// What to ask next, best first.
        pub questions: Vec<Question>,
        /// What mends unmet and unknown rules: prerequisites first, then cost, then days.
        pub actions: Vec<Action>,
        /// What changes within 180 days or before the ship date.
        pub upcoming: Vec<Upcoming>,
        /// What the reader should know before trusting the rest.
        pub warnings: Vec<Warning>,
        /// SHA-256 over this answer without `digest` and `enterprise`, the rules and the profile without identity.
        pub digest: String,
    }

    /// Which programme, exactly.
    pub struct ProgrammeRef {
        /// Its id.
        pub id: String,
        /// Its version.
        pub version: String,
        /// SHA-256 of its rules.
        pub digest: String,
        /// Its name.
        pub title: Text,
    }

    /// Whom it is about.
    pub struct EnterpriseRef {
        /// The profile's own id, if it gives one.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub id: Option<String>,
        /// Name, if given.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub name: Option<String>,
    }

    /// The order.
    pub struct OrderRef {
        /// The profile states an order.
        pub given: bool,
        /// The programme's reference order stands in ("pesanan acuan").
        pub reference: bool,
        /// The goods unit of product and order.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub unit: Option<String>,
        /// Quantity in that unit.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub quantity: Option<Possible>,
        /// Ship date.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub ship_by: Option<Possible>,
    }

    /// Whether the programme has rules for this sector and market.
    pub struct Coverage {
        /// The least that is still possible.
        pub level: CoverageLevel,
        /// Levels still possible (several while sector or market are unknown).
        pub possible: Vec<CoverageLevel>,
        /// What to tell the reader.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub note: Option<Text>,
    }

    /// A step of a ladder.
    pub struct VerdictRef {
        /// Its id; `nothing_assessed` where no rule applies.
        pub id: String,
        /// Its label.
        pub label: Text,
    }

    /// The result on one ladder.
    pub struct LadderVerdict {
        /// The ladder's id.
        pub ladder: String,
        /// Its name.
        pub title: Text,
        /// The lowest verdict that is still possible.
        pub guaranteed: VerdictRef,
        /// All that are still possible, best first.
        pub possible: Vec<VerdictRef>,
        /// Only one is left.
        pub decided: bool,
        /// What a person reads first.
        pub sentence: Text,
        /// The same without waivers; absent when there are none in force.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub without_waivers: Option<Vec<VerdictRef>>,
        /// Counts over this ladder's rules.
        pub counts: Counts,
    }

    /// A score as an interval.
    pub struct Score {
        /// Lowest that is possible.
        pub low: f64,
        /// Highest that is possible.
        pub high: f64,
        /// True if both ends can really be reached.
        pub exact: bool,
    }

    /// How many rules have which label.
    pub struct Counts {
        /// All of them.
        pub selected: u32,
        /// Certainly met.
        pub met: u32,
        /// Certainly not met.
        pub unmet: u32,
        /// Undecided.
        pub unknown: u32,
        /// Certainly not applicable.
        pub not_applicable: u32,
        /// Waived.
        pub waived: u32,
    }

    /// One dimension of a programme.
    pub struct Dimension {
        /// Its id.
        pub id: String,
        /// Its name.
        pub title: Text,
        /// Share of the programme's weight, 0..1.
        pub weight: f64,
        /// Its own score; absent when nothing applicable carries weight.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub score: Option<Score>,
        /// Its rules.
        pub counts: Counts,
    }

    /// One rule, judged and explained.
    pub struct Finding {
        /// Full id, `set.rule`.
        pub rule: String,
        /// The demand.
        pub title: Text,
        /// How much it matters.
        pub severity: Severity,
        /// Who demands it.
        pub basis: Basis,
        /// Its dimension.
        pub dimension: String,
        /// Share of the whole programme's weight, 0..1; 0 for `info`.
        pub weight: f64,
        /// The label.
        pub outcome: Outcome,
        /// Outcomes still possible: met, unmet, not_applicable.
        pub possible: Vec<Outcome>,
        /// What was found, in a sentence with its values.
        pub sentence: Text,
        /// Why the rule exists.
        pub why: Text,
        /// The conditions with their values.
        pub explanation: Explanation,
        /// Where it is written.
        pub sources: Vec<Citation>,
        /// Papers to prepare.
        pub evidence: Vec<Text>,
        /// The waiver in force.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub waiver: Option<Waiver>,
        /// What the programme changed about this rule, and why.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub tailoring: Option<Text>,
        /// What would change if this rule alone were met.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub gain: Option<Gain>,
        /// Facts that an unknown outcome still depends on.
        #[serde(skip_serializing_if = "Vec::is_empty", default)]
        pub depends_on: Vec<String>,
        /// Smallest sets of answers that settle an unknown outcome.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub settled_by: Option<SettledBy>,
        /// Actions that mend it, full ids.
        #[serde(skip_serializing_if = "Vec::is_empty", default)]
        pub actions: Vec<String>,
        /// Why nothing can mend it.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub no_action: Option<Text>,
    }

    /// The conditions of a rule, opened.
    pub struct Explanation {
        /// Whether the rule concerns the case; absent where it always does.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub applies: Option<Reason>,
        /// Whether the demand holds; absent where the rule certainly does not concern the case.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub holds: Option<Reason>,
    }

    /// One condition with its value; only the side that decides is opened.
    pub struct Reason {
        /// The condition as written.
        pub condition: String,
        /// Its value.
        pub truth: Truth,
        /// The derived fact that this condition is, where it is one.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub name: Option<String>,
        /// Title of that derived fact.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub title: Option<Text>,
        /// Facts, measures and parameters read directly, with their values.
        #[serde(skip_serializing_if = "Vec::is_empty", default)]
        pub values: Vec<NamedValue>,
        /// Parts that decide, and derived facts opened.
        #[serde(skip_serializing_if = "Vec::is_empty", default)]
        pub because: Vec<Reason>,
    }

    /// A fact, measure, parameter or derived number with its value.
    pub struct NamedValue {
        /// Path, such as `bpom.md`.
        pub path: String,
        /// Its question or title.
        pub title: Text,
        /// Its value.
        pub value: Possible,
        /// Unit of a number.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub unit: Option<String>,
        /// The value in words, unit and labels of choices included.
        pub words: Text,
    }

    /// What a value may still be. Infinite ends are left out.
    #[serde(rename_all = "snake_case")]
    pub enum Possible {
        /// Exactly this: bool, number, word, ISO date, or list of words.
        Is(serde_json::Value),
        /// One of these.
        Any(Vec<serde_json::Value>),
        /// Between these, ends included.
        Between {
            /// Lower end.
            #[serde(skip_serializing_if = "Option::is_none", default)]
            min: Option<serde_json::Value>,
            /// Upper end.
            #[serde(skip_serializing_if = "Option::is_none", default)]
            max: Option<serde_json::Value>,
        },
        /// Not answered: anything.
        Unanswered(bool),
    }

    /// A place in a source.
    pub struct Citation {
        /// Id in the register.
        pub id: String,
        /// Title of the source.
        pub title: String,
        /// Article or section, as far as verified.
        pub at: String,
        /// How sure we are.
        pub confidence: Confidence,
        /// When it was last checked.
        pub checked: Date,
        /// A remark.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub note: Option<Text>,
    }

    /// An authority lets a rule pass.
    pub struct Waiver {
        /// Who.
        pub authority: String,
        /// Why.
        pub reason: String,
        /// Last day.
        pub until: Date,
    }

    /// Verdicts and score if one rule alone were met in full.
    pub struct Gain {
        /// One per ladder.
        pub verdicts: Vec<GainVerdict>,
        /// The score then.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub score: Option<Score>,
        /// Change of the lower end.
        pub low: f64,
        /// Change of the upper end.
        pub high: f64,
    }

    /// A ladder in a counterfactual.
    pub struct GainVerdict {
        /// The ladder.
        pub ladder: String,
        /// Verdicts then possible, best first.
        pub possible: Vec<VerdictRef>,
    }

    /// Smallest sets of answers that settle a rule.
    pub struct SettledBy {
        /// Each makes the rule met (or not applicable).
        pub met: Vec<Vec<Suggestion>>,
        /// Each makes it unmet.
        pub unmet: Vec<Vec<Suggestion>>,
        /// There are more, or larger ones.
        pub more: bool,
    }

    /// An answer that might be given.
    pub struct Suggestion {
        /// Fact.
        pub path: String,
        /// Value or range.
        pub value: Possible,
    }

    /// Something the engine computed.
    pub struct Measure {
        /// What it is.
        pub title: Text,
        /// Its value.
        pub value: Possible,
        /// Unit of a number.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub unit: Option<String>,
        /// Formula and its source.
        pub formula: Text,
    }

    /// Who could fill the order.
    pub struct Fulfilment {
        /// Ordered quantity.
        pub quantity: Possible,
        /// What the enterprise can deliver itself.
        pub own: Possible,
        /// What is missing without partners.
        pub shortfall: Possible,
        /// Covered with certainly eligible, certainly equivalent partners; true, false or both.
        pub pooled: Truth,
        /// A witness: who delivers how much (fewest partners, then largest margin).
        pub allocation: Vec<Share>,
        /// Who was left out, and why.
        pub excluded: Vec<Excluded>,
        /// Which route to "same result" was used.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub sameness: Option<Text>,
        /// The unit of all quantities.
        pub unit: String,
    }

    /// One workshop's part of the order.
    pub struct Share {
        /// `own`, or the partner's id.
        pub workshop: String,
        /// Quantity.
        pub quantity: f64,
    }

    /// A partner that could not be counted.
    pub struct Excluded {
        /// The partner's id.
        pub workshop: String,
        /// Why.
        pub reason: Text,
    }

    /// Something to ask.
    pub struct Question {
        /// Fact.
        pub path: String,
        /// The question.
        pub ask: Text,
        /// Help, if the fact has any.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub help: Option<Text>,
        /// What proves the answer.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub evidence: Option<Text>,
        /// bool, choice, choices, number, date or text.
        pub kind: String,
        /// Choices, where there are any.
        #[serde(skip_serializing_if = "Vec::is_empty", default)]
        pub choices: Vec<ChoiceText>,
        /// Unit of a number.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub unit: Option<String>,
        /// Undecided rules that read it.
        pub rules: Vec<String>,
        /// Mean number of possible verdicts that an answer removes, over all ladders.
        pub settles: f64,
        /// Mean shrinking of the score interval by an answer, in points.
        pub narrows: f64,
    }

    /// A choice with its label.
    pub struct ChoiceText {
        /// As written in a profile.
        pub value: String,
        /// Label.
        pub label: Text,
    }

    /// Something that can be done.
    pub struct Action {
        /// Full id, `set.action`.
        pub id: String,
        /// What to do.
        pub title: Text,
        /// Rules it mends.
        pub mends: Vec<String>,
        /// One of them is certainly unmet, or it must be finished before an action that mends one. Otherwise the need is not known yet:
        /// answers come first.
        pub needed: bool,
        /// IDR.
        pub cost: Bounds,
        /// Days.
        pub duration: Bounds,
        /// Actions to finish first (full ids).
        pub requires: Vec<String>,
        /// Who provides it.
        pub provider: Text,
        /// Papers to prepare.
        pub papers: Vec<Text>,
        /// How many days its result stays valid.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub valid_for: Option<f64>,
    }

    /// From low to high.
    pub struct Bounds {
        /// Least.
        pub low: f64,
        /// Most.
        pub high: f64,
    }

    /// Something that changes soon.
    pub struct Upcoming {
        /// What happens.
        pub kind: UpcomingKind,
        /// When.
        pub on: Date,
        /// Rule or parameter.
        pub id: String,
        /// Its title.
        pub title: Text,
    }

    /// Something to know before trusting the rest.
    pub struct Warning {
        /// What it is about.
        pub kind: WarningKind,
        /// The sentence.
        pub message: Text,
        /// Fact, rule or set concerned.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub about: Option<String>,
        /// Date concerned.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub on: Option<Date>,
    }
}
