//! The closed lists of words, spelt the same in TOML, Rust, JSON, Python and TypeScript.

use super::words;
use serde::{Deserialize, Serialize};

words! {
    in "layak::wire";
    /// How much a rule matters to a verdict.
    ///
    /// ```
    /// use layak::wire::Severity;
    /// // The order is that of weight, so the gates come first.
    /// assert!(Severity::Critical < Severity::Major && Severity::Minor < Severity::Info);
    /// ```
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
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nproduct.sector = 'food'\norder.market = 'my'")?;
    /// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// let finding = assessment.findings.iter().find(|f| f.rule == "legality.nib").ok_or("not in force")?;
    /// // No law bars an enterprise without an NIB from this programme: the programme does.
    /// assert_eq!(finding.basis, layak::wire::Basis::Programme);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nproduct.sector = 'food'\norder.market = 'my'")?;
    /// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// let finding = assessment.findings.iter().find(|f| f.rule == "legality.nib").ok_or("not in force")?;
    /// assert_eq!(finding.sources.first().map(|source| source.confidence), Some(layak::wire::Confidence::Medium));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    Confidence {
        /// Official text or metadata, or several that agree.
        High = "high",
        /// One good secondary source, or two weak ones.
        Medium = "medium",
        /// Weak or conflicting; can never be the only basis of a critical rule.
        Low = "low",
    }
    /// How well an answer is proved.
    ///
    /// ```
    /// use layak::wire::EvidenceLevel;
    /// assert!(EvidenceLevel::Declared < EvidenceLevel::Seen && EvidenceLevel::Seen < EvidenceLevel::Verified);
    /// ```
    EvidenceLevel {
        /// Somebody said so.
        Declared = "declared",
        /// An assessor saw the paper or the place.
        Seen = "seen",
        /// Checked with who issued it.
        Verified = "verified",
    }
    /// The label of an outcome set.
    ///
    /// ```
    /// use layak::wire::Outcome;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let assessment = engine.assess(&engine.read_toml("kosong.toml", "")?, "2026-11-21".parse()?);
    /// let finding = assessment.findings.iter().find(|f| f.rule == "legality.npwp").ok_or("not in force")?;
    /// assert_eq!(finding.outcome, Outcome::Unknown);
    /// assert_eq!(finding.possible, [Outcome::Met, Outcome::Unmet]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// use layak::wire::CoverageLevel;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let assessment = engine.assess(&engine.read_toml("contoh.toml", "product.sector = 'metal'")?, "2026-11-21".parse()?);
    /// // There are no rules for metal goods yet, and that can never look like readiness.
    /// assert_eq!(assessment.coverage.level, CoverageLevel::None);
    /// assert!(assessment.verdicts.iter().all(|verdict| !verdict.decided));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    CoverageLevel {
        /// All that is needed.
        Full = "full",
        /// Some of it; said in the verdict sentence.
        Partial = "partial",
        /// Nothing; caps the verdict at undecided.
        None = "none",
    }
    /// A truth value of a condition.
    ///
    /// ```
    /// use layak::wire::Truth;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let assessment = engine.assess(&engine.read_toml("kosong.toml", "")?, "2026-11-21".parse()?);
    /// let finding = assessment.findings.iter().find(|f| f.rule == "legality.npwp").ok_or("not in force")?;
    /// assert_eq!(finding.explanation.holds.as_ref().map(|reason| reason.truth), Some(Truth::Unknown));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    Truth {
        /// True in every case that is still possible.
        True = "true",
        /// False in every case that is still possible.
        False = "false",
        /// Both are still possible.
        Unknown = "unknown",
    }
    /// What an upcoming entry announces.
    ///
    /// ```
    /// use layak::wire::UpcomingKind;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let upcoming = engine.assess(&engine.read_toml("contoh.toml", "")?, "2026-09-01".parse()?).upcoming;
    /// assert!(upcoming.iter().any(|entry| entry.kind == UpcomingKind::Starts));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    UpcomingKind {
        /// A rule starts.
        Starts = "starts",
        /// A rule ends.
        Ends = "ends",
        /// A dated number changes.
        Changes = "changes",
    }
    /// What a warning is about.
    ///
    /// ```
    /// use layak::wire::WarningKind;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let text = "waiver = [{ rule = 'legality.npwp', authority = 'Panitia contoh', reason = 'Diurus', until = 2026-10-31 }]";
    /// let assessment = engine.assess(&engine.read_toml("contoh.toml", text)?, "2026-11-21".parse()?);
    /// assert!(assessment.warnings.iter().any(|warning| warning.kind == WarningKind::WaiverUnused));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    WarningKind {
        /// Evidence runs out within 90 days.
        EvidenceExpiring = "evidence_expiring",
        /// Evidence has run out: its answer was not used.
        EvidenceExpired = "evidence_expired",
        /// The ship date lies before the date assessed.
        ShipDatePast = "ship_date_past",
        /// Rules were last checked against their sources more than 180 days before the date assessed.
        RulesStale = "rules_stale",
        /// A waiver has run out or names no rule in force.
        WaiverUnused = "waiver_unused",
        /// History is too old or too short to be used.
        HistoryUnused = "history_unused",
        /// Part of the score has nothing applicable.
        NothingApplicable = "nothing_applicable",
    }
    /// What limited a month's output.
    ///
    /// ```
    /// use layak::wire::Limit;
    /// assert_eq!(Limit::from_word("orders"), Some(Limit::Orders));
    /// ```
    Limit {
        /// There were no more orders: the workshop could have made more.
        Orders = "orders",
        /// Raw material.
        Material = "material",
        /// Hands.
        Labour = "labour",
        /// Machines.
        Machine = "machine",
        /// Harvest, rain, holidays.
        Season = "season",
    }
    /// Why less is made in some months of every year.
    ///
    /// ```
    /// use layak::wire::SeasonCause;
    /// assert_eq!(SeasonCause::from_word("rain"), Some(SeasonCause::Rain));
    /// ```
    SeasonCause {
        /// Raw material is scarce, or hands are on the fields.
        Harvest = "harvest",
        /// Rain.
        Rain = "rain",
        /// Lebaran and other holidays.
        Holiday = "holiday",
        /// Something else.
        Other = "other",
    }
    /// Which limits a specification has.
    ///
    /// ```
    /// use layak::wire::Sides;
    /// assert_eq!(Sides::from_word("upper"), Some(Sides::Upper));
    /// ```
    Sides {
        /// A least and a most.
        Both = "both",
        /// Only a least.
        Lower = "lower",
        /// Only a most.
        Upper = "upper",
    }
}
