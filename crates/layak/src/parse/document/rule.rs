//! `[[rule]]`, and the register of sources that rules cite.

use super::ConditionDoc;
use crate::date::Date;
use crate::parse::read_basic::read_words;
use crate::parse::reader::Rule;
use crate::parse::record::record;
use crate::source::Spanned;
use crate::text::Text;
use crate::wire::{Basis, Confidence, Severity, words};
use serde::{Deserialize, Serialize};

record! {
    /// A demand.
    pub struct RuleDoc {
        @span,
        /// Name within the set, lower-case words joined by hyphens.
        id: Spanned<String>,
        /// The demand in words that an owner understands.
        title: Text,
        /// How much it matters.
        severity: Spanned<Severity>,
        /// Who demands it.
        basis: Spanned<Basis>,
        /// Which part of the score it belongs to.
        dimension: Spanned<String>,
        /// Weight within its dimension; absent for `info`.
        weight: Option<Spanned<f64>> => Rule::POSITIVE,
        /// A condition: false means not applicable. Absent: always true.
        applies: Option<ConditionDoc>,
        /// A condition: true means met.
        holds: ConditionDoc,
        /// A number from 0 to 1: partial credit when not met.
        grade: Option<ConditionDoc>,
        /// Dates of effect.
        valid: ValidDoc,
        /// Where it is written.
        sources: Vec<CitationDoc> => Rule::FILLED,
        /// Why it matters and what it says, one to three sentences.
        why: Text,
        /// Papers to prepare. Absent: the evidence of the facts it reads.
        evidence: Vec<Text>,
        /// Actions that mend it: names in the own set, or `set.action`.
        actions: Vec<Spanned<String>>,
        /// Why nothing can mend it.
        no_action: Option<Text>,
        /// Old ids.
        was: Vec<Spanned<String>>,
        /// No longer assessed; old assessments stay readable.
        retired: bool,
    }

    /// Dates of effect, both inclusive.
    #[derive(Default)]
    pub struct ValidDoc or default {
        /// First day.
        from: Option<Spanned<Date>>,
        /// Last day.
        to: Option<Spanned<Date>>,
        /// Which date must lie between them.
        on: ValidOn,
    }

    /// A place in a source.
    pub struct CitationDoc {
        /// Id in the register of sources.
        source as "ref": Spanned<String>,
        /// Article or section; "article not verified" where that is so.
        at: String,
        /// How sure we are, where it differs from the source's own.
        confidence: Option<Confidence>,
        /// A remark.
        note: Option<Text>,
    }

    /// A regulation, standard or guide.
    pub struct SourceDoc {
        /// Title in the language of the source.
        title: String,
        /// What it is.
        kind: String => SOURCE_KIND,
        /// Who issued it.
        authority: Option<String>,
        /// First day in force.
        from: Option<Date>,
        /// Last day in force.
        to: Option<Date>,
        /// Whether it is in force.
        status: Spanned<String> => SOURCE_STATUS,
        /// Ids of the sources that took its place.
        replaced_by: Vec<Spanned<String>>,
        /// The day on which it was last checked.
        checked: Date,
        /// How sure we are of what it says.
        confidence: Confidence,
        /// A remark.
        note: Option<Text>,
    }
}

const SOURCE_KIND: Rule = Rule {
    words: &[
        "law",
        "government_regulation",
        "ministerial_regulation",
        "agency_regulation",
        "standard",
        "foreign_law",
        "guide",
        "practice",
    ],
    ..Rule::ANY
};

const SOURCE_STATUS: Rule =
    Rule { words: &["in_force", "superseded", "voluntary", "not_verified"], ..Rule::ANY };

words! {
    in "layak::parse::document";
    /// Which date must lie in the dates of effect.
    #[derive(Default)]
    ValidOn {
        /// The date assessed.
        #[default]
        Assessment = "assessment",
        /// The ship date of the order.
        Ship = "ship",
    }
}

read_words!(ValidOn or Assessment);
