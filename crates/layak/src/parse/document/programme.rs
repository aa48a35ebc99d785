//! A programme: which sets, dimensions and weights, ladders, coverage, reference orders, partners, overrides.

use super::{CitationDoc, ConditionDoc, Named, ScalarDoc};
use crate::date::Date;
use crate::parse::reader::Rule;
use crate::parse::record::record;
use crate::source::Spanned;
use crate::text::Text;
use crate::wire::{CoverageLevel, EvidenceLevel, Severity};

/// A programme file.
#[derive(Clone, Debug)]
pub struct ProgrammeDoc {
    /// Name in requests and results.
    pub id: Spanned<String>,
    /// Version.
    pub version: String,
    /// Name for people.
    pub title: Text,
    /// Last checked.
    pub checked: Date,
    /// Set ids, or folder patterns.
    pub uses: Vec<Spanned<String>>,
    /// Rules of those sets that count; empty: all of them.
    pub only: Vec<Spanned<String>>,
    /// The level asked unless a request says otherwise.
    pub evidence_level: EvidenceLevel,
    /// Production history older than this many months is unknown.
    pub history_months: Option<Spanned<f64>>,
    /// A history that ends more than this many months before the date assessed is unknown.
    pub history_age: Option<Spanned<f64>>,
    /// `[dimension.ID]`
    pub dimensions: Vec<Named<DimensionDoc>>,
    /// `[ladder.ID]`
    pub ladders: Vec<Named<LadderDoc>>,
    /// `[[coverage]]`
    pub coverage: Vec<CoverageDoc>,
    /// `[[reference_order]]`
    pub reference_orders: Vec<ReferenceOrderDoc>,
    /// `[partner]`
    pub partner: Option<PartnerDoc>,
    /// `[cohort]`
    pub cohort: Option<CohortDoc>,
    /// `[[override]]`
    pub overrides: Vec<OverrideDoc>,
}

record! {
    /// The head of a programme.
    pub(super) struct ProgrammeHead {
        /// Name in requests and results.
        id: Spanned<String>,
        /// Version, such as "2026.11".
        version: String,
        /// Name for people.
        title: Text,
        /// The day on which the programme was last checked.
        checked: Date,
        /// Set ids, or folder patterns such as "sector/*".
        uses as "use": Vec<Spanned<String>> => Rule::FILLED,
        /// Only these rules of the sets, such as "legality.nib" or "halal.*". Absent: all of them.
        only: Vec<Spanned<String>>,
        /// The level of evidence asked unless a request says otherwise.
        evidence_level: EvidenceLevel,
        /// Production history older than this many months is unknown.
        history_months: Option<Spanned<f64>> => Rule::POSITIVE,
        /// A production history that ends more than this many months before the date assessed is unknown.
        history_age: Option<Spanned<f64>> => Rule::POSITIVE,
    }

    /// A part of the score.
    pub struct DimensionDoc {
        /// Name.
        title: Text,
        /// Its share of the score.
        weight: Spanned<f64> => Rule::POSITIVE,
        /// Further dimensions, as rules name them, that count under this one.
        takes: Vec<Spanned<String>>,
    }

    /// A list of verdicts from best to worst.
    pub struct LadderDoc {
        /// Name.
        title: Text,
        /// Which rules it counts, such as "capacity.*". Absent: all.
        rules: Option<Vec<Spanned<String>>>,
        /// The ladder by which candidates are ranked.
        rank: bool,
        /// The verdicts; the last one has no condition.
        verdicts as "verdict": Vec<VerdictDoc> => Rule::FILLED,
    }

    /// One step of a ladder.
    pub struct VerdictDoc {
        /// Name in results.
        id: Spanned<String>,
        /// Name for people.
        label: Text,
        /// A condition over counts and scores.
        when: Option<ConditionDoc>,
    }

    /// How far the rules cover a sector and market.
    pub struct CoverageDoc {
        /// Sector, or "*".
        sector: Spanned<String>,
        /// Market, or "*".
        market: Spanned<String>,
        /// How far.
        level: CoverageLevel,
        /// What is missing.
        note: Option<Text>,
    }

    /// An order used when a profile has none.
    pub struct ReferenceOrderDoc {
        /// Sector.
        sector: Spanned<String>,
        /// How much.
        quantity: Spanned<f64> => Rule::POSITIVE,
        /// In which unit.
        unit: Spanned<String>,
        /// Lead time in months.
        months: Spanned<f64> => Rule::POSITIVE,
        /// Where it comes from.
        sources: Vec<CitationDoc>,
    }

    /// Which workshops may fill an order together with the enterprise.
    pub struct PartnerDoc {
        /// A condition over the partner; never over the pool.
        eligible: ConditionDoc,
    }

    /// How candidates of the programme are chosen: places, waiting list, quotas.
    pub struct CohortDoc {
        /// How many candidates get a place.
        places: Option<Spanned<f64>> => Rule::POSITIVE,
        /// How many wait behind them. Absent: all others.
        waiting: Option<Spanned<f64>> => Rule::NOT_NEGATIVE,
        /// The lowest verdict of the ranking ladder with which a candidate may get a place. Absent: any.
        lowest: Option<Spanned<String>>,
        /// One list for all sectors. Otherwise each sector has a list of its own.
        mixed: bool,
        /// Places sector by sector, instead of a share of the whole.
        lists as "list": Vec<CohortListDoc>,
        /// Least and most places for a group of candidates.
        quotas as "quota": Vec<QuotaDoc>,
    }

    /// The places of one sector.
    pub struct CohortListDoc {
        /// Choice of `product.sector`.
        sector: Spanned<String>,
        /// How many get a place.
        places: Spanned<f64> => Rule::NOT_NEGATIVE,
        /// How many wait behind them. Absent: all others.
        waiting: Option<Spanned<f64>> => Rule::NOT_NEGATIVE,
    }

    /// Least and most places for the candidates that give one answer.
    pub struct QuotaDoc {
        /// A fact that is a choice, a text, or true or false.
        fact: Spanned<String>,
        /// The answer, such as "food", "Sidoarjo" or "true". Absent: each answer that occurs has a quota of its own.
        value: Option<Spanned<String>>,
        /// Only in the list of this sector.
        sector: Option<Spanned<String>>,
        /// At least so many places.
        min: Option<Spanned<f64>> => Rule::NOT_NEGATIVE,
        /// At most so many places.
        max: Option<Spanned<f64>> => Rule::NOT_NEGATIVE,
    }

    /// What the programme changes about one rule or parameter.
    pub struct OverrideDoc {
        /// Full id of a rule.
        rule: Option<Spanned<String>>,
        /// Full name of a parameter.
        parameter: Option<Spanned<String>>,
        /// The rule's severity here.
        severity: Option<Severity>,
        /// The rule's weight here.
        weight: Option<Spanned<f64>> => Rule::POSITIVE,
        /// The parameter's value here.
        value: Option<Spanned<ScalarDoc>>,
        /// Why.
        reason: Text,
    }
}
