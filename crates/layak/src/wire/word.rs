//! The closed lists of words, spelt the same in TOML, Rust, JSON, Python and TypeScript.

use super::words;
use serde::{Deserialize, Serialize};

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
