//! An assessment as a whole: verdicts, score, counts, measures, and what else stands beside the findings.

use super::wire;
use super::{
    Action, CoverageLevel, EvidenceLevel, Finding, Possible, Question, Truth, UpcomingKind, WarningKind,
};
use crate::date::Date;
use crate::text::Text;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

wire! {
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
