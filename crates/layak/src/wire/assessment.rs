//! An assessment as a whole: verdicts, score, counts, measures, and what else stands beside the findings.

use super::wire;
use super::{
    Action, CoverageLevel, EvidenceLevel, Finding, JointHistory, Members, Possible, Production, Quality,
    Question, ToDo, Truth, UpcomingKind, WarningKind, Weakest,
};
use crate::date::Date;
use crate::text::Text;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

wire! {
    /// What is known about one enterprise, one order, one date under one programme.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nproduct.sector = 'food'\norder.market = 'my'")?;
    /// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// assert_eq!((assessment.programme.id.as_str(), assessment.counts.unmet), ("gpei-jatim", 1));
    /// let kurasi = assessment.verdicts.first().ok_or("no ladder")?;
    /// assert!(kurasi.decided && kurasi.guaranteed.id == "belum");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
        /// Output month by month against the order, where months are recorded.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub production: Option<Production>,
        /// What was measured and inspected, where anything was.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub quality: Option<Quality>,
        /// Members as counts, where they are counted.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub members: Option<Members>,
        /// What to ask next, best first.
        pub questions: Vec<Question>,
        /// What mends unmet and unknown rules: prerequisites first, then cost, then days.
        pub actions: Vec<Action>,
        /// Which of them are certainly to be done, and what they take together; absent where none is.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub to_do: Option<ToDo>,
        /// What changes within 180 days or before the ship date and may concern this enterprise.
        pub upcoming: Vec<Upcoming>,
        /// What the reader should know before trusting the rest.
        pub warnings: Vec<Warning>,
        /// SHA-256 over this answer without `digest` and `enterprise`, the rules and the profile without identity.
        pub digest: String,
    }

    /// Which programme, exactly.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// # let profile = engine.read_toml("contoh.toml", "enterprise.name = 'Contoh Manis'\nlegality.nib = 'none'")?;
    /// # let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// // Who keeps an answer can tell later under which text of the rules it was given.
    /// assert_eq!(assessment.programme.id, "gpei-jatim");
    /// assert_eq!(assessment.programme.digest, layak::Rules::builtin()?.digest());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "enterprise.name = 'Contoh Manis'")?;
    /// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// assert_eq!(assessment.enterprise.name.as_deref(), Some("Contoh Manis"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct EnterpriseRef {
        /// The profile's own id, if it gives one.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub id: Option<String>,
        /// Name, if given.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub name: Option<String>,
    }

    /// The order.
    ///
    /// ```
    /// use layak::wire::Possible;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let order = "product.unit = 'pair'\norder = { exists = true, quantity = 500, ship_by = 2026-12-31 }";
    /// let order = engine.assess(&engine.read_toml("contoh.toml", order)?, "2026-11-21".parse()?).order;
    /// assert!(order.given && !order.reference);
    /// assert_eq!((order.quantity, order.unit), (Some(Possible::Is(500.into())), Some("pair".into())));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// use layak::wire::CoverageLevel;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nproduct.sector = 'food'\norder.market = 'jp'")?;
    /// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// assert_eq!(assessment.coverage.level, CoverageLevel::Partial);
    /// let note = assessment.coverage.note.ok_or("no note")?;
    /// assert!(note.en.contains("Ask the importer for the rest"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nproduct.sector = 'food'\norder.market = 'my'")?;
    /// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// let kurasi = assessment.verdicts.first().ok_or("no ladder")?;
    /// assert_eq!(kurasi.guaranteed.id, "belum");
    /// assert_eq!(kurasi.guaranteed.label.en, "Cannot be chosen yet");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct VerdictRef {
        /// Its id; `nothing_assessed` where no rule applies.
        pub id: String,
        /// Its label.
        pub label: Text,
    }

    /// The result on one ladder.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nproduct.sector = 'food'\norder.market = 'my'")?;
    /// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// // Without an NIB nobody is chosen, whatever else is answered; for shipping the last step is not reached yet.
    /// let decided: Vec<_> = assessment.verdicts.iter().map(|v| (v.ladder.as_str(), v.decided)).collect();
    /// assert_eq!(decided, [("kurasi", true), ("siap_kirim", false)]);
    /// assert!(assessment.verdicts.iter().all(|v| v.possible.last() == Some(&v.guaranteed)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nproduct.sector = 'food'\norder.market = 'my'")?;
    /// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// let score = assessment.score.ok_or("nothing to score")?;
    /// assert!(0.0 <= score.low && score.low < score.high && score.high < 100.0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Score {
        /// Lowest that is possible.
        pub low: f64,
        /// Highest that is possible.
        pub high: f64,
        /// True if both ends can really be reached.
        pub exact: bool,
    }

    /// How many rules have which label.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nproduct.sector = 'food'\norder.market = 'my'")?;
    /// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// let counts = assessment.counts;
    /// let all = counts.met + counts.unmet + counts.unknown + counts.not_applicable + counts.waived;
    /// assert_eq!((counts.unmet, all), (1, counts.selected));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nproduct.sector = 'food'\norder.market = 'my'")?;
    /// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// let share: f64 = assessment.dimensions.iter().map(|dimension| dimension.weight).sum();
    /// assert!((share - 1.0).abs() < 1e-9);
    /// let permits = assessment.dimensions.iter().find(|d| d.id == "permits").ok_or("no such dimension")?;
    /// assert_eq!(permits.counts.unmet, 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// use layak::wire::Possible;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "product.unit = 'pair'\nproduction.declared_capacity = 300")?;
    /// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// let declared = assessment.measures.get("capacity.declared").ok_or("no such measure")?;
    /// assert_eq!(declared.value, Possible::Is(300.into()));
    /// assert_eq!(declared.unit.as_deref(), Some("pair/month"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
        /// What the reader must know of this very value: tested coverage, seasons not seen, what would settle it.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub note: Option<Text>,
    }

    /// Who could fill the order.
    ///
    /// ```
    /// use layak::wire::{Possible, Truth};
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let order = "product.unit = 'pair'\norder = { exists = true, quantity = 500 }\npartner = []";
    /// let fulfilment = engine.assess(&engine.read_toml("contoh.toml", order)?, "2026-11-21".parse()?).fulfilment;
    /// let fulfilment = fulfilment.ok_or("no order")?;
    /// // Nothing is known of the workshop itself: perhaps it can make all of it, perhaps nothing.
    /// assert_eq!((fulfilment.pooled, fulfilment.quantity), (Truth::Unknown, Possible::Is(500.0.into())));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Fulfilment {
        /// Ordered quantity.
        pub quantity: Possible,
        /// Least that the buyer accepts, by the tolerance of the order.
        pub accepted: Possible,
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
        /// Share of what is required that is left when the largest partner drops out.
        pub without_largest: Possible,
        /// Where each requirement is weakest among the workshops that fill the order.
        pub weakest: Vec<Weakest>,
        /// What the workshops of the allocation can promise by their summed months.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub joint: Option<JointHistory>,
        /// The search for a set of workshops was stopped at its limit: the answer is unknown, not no.
        pub limited: bool,
        /// Which route to "same result" was used.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub sameness: Option<Text>,
        /// The unit of all quantities.
        pub unit: String,
    }

    /// One workshop's part of the order.
    ///
    /// ```
    /// let share = layak::wire::Share { workshop: "own".into(), quantity: 300.0 };
    /// assert_eq!(serde_json::to_string(&share)?, r#"{"workshop":"own","quantity":300.0}"#);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Share {
        /// `own`, or the partner's id.
        pub workshop: String,
        /// Quantity.
        pub quantity: f64,
    }

    /// A partner that could not be counted.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let text = "product = { sector = 'footwear', unit = 'pair' }\norder = { exists = true, quantity = 500 }
    ///     partner = [{ id = 'Contoh Sol', capacity = 200, agreement = false }]";
    /// let assessment = engine.assess(&engine.read_toml("contoh.toml", text)?, "2026-11-21".parse()?);
    /// let excluded = assessment.fulfilment.ok_or("no order")?.excluded;
    /// let partner = excluded.iter().find(|excluded| excluded.workshop == "Contoh Sol").ok_or("counted")?;
    /// assert_eq!(partner.reason.en, "does not meet this programme's conditions for partners");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Excluded {
        /// The partner's id.
        pub workshop: String,
        /// Why.
        pub reason: Text,
    }

    /// Something that changes soon.
    ///
    /// ```
    /// use layak::wire::UpcomingKind;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "")?;
    /// let upcoming = engine.assess(&profile, "2026-09-01".parse()?).upcoming;
    /// // Halal duties of 18 October 2026 are announced 180 days ahead.
    /// assert!(upcoming.iter().any(|u| u.id.starts_with("halal.") && u.kind == UpcomingKind::Starts));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// use layak::wire::WarningKind;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let text = "legality.npwp = true\nevidence.'legality.npwp' = { level = 'seen', expires = 2026-10-31 }";
    /// let assessment = engine.assess(&engine.read_toml("contoh.toml", text)?, "2026-11-21".parse()?);
    /// let expired = assessment.warnings.iter().find(|w| w.kind == WarningKind::EvidenceExpired);
    /// assert_eq!(expired.and_then(|warning| warning.about.as_deref()), Some("legality.npwp"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
