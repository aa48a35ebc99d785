//! One finding with its reasons, and what can be done or asked about it.

use super::wire;
use super::{Basis, Confidence, Outcome, Score, Severity, Truth, VerdictRef};
use crate::date::Date;
use crate::text::Text;
use serde::{Deserialize, Serialize};

wire! {
    /// One rule, judged and explained.
    ///
    /// ```
    /// use layak::wire::{Outcome, Severity};
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nproduct.sector = 'food'\norder.market = 'my'")?;
    /// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// let finding = assessment.findings.iter().find(|f| f.rule == "legality.nib").ok_or("not in force")?;
    /// assert_eq!((finding.outcome, finding.severity), (Outcome::Unmet, Severity::Critical));
    /// assert_eq!(finding.actions, ["legality.get-nib"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
        /// What beside answers would decide an unknown outcome: more months, more items, a trial order.
        #[serde(skip_serializing_if = "Vec::is_empty", default)]
        pub still_needed: Vec<Text>,
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
    ///
    /// ```
    /// use layak::wire::Truth;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nproduct.sector = 'food'\norder.market = 'my'")?;
    /// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// let finding = assessment.findings.iter().find(|f| f.rule == "legality.nib").ok_or("not in force")?;
    /// // The rule always concerns the case, so only the demand is explained.
    /// assert!(finding.explanation.applies.is_none());
    /// assert_eq!(finding.explanation.holds.as_ref().map(|reason| reason.truth), Some(Truth::False));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Explanation {
        /// Whether the rule concerns the case; absent where it always does.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub applies: Option<Reason>,
        /// Whether the demand holds; absent where the rule certainly does not concern the case.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub holds: Option<Reason>,
    }

    /// One condition with its value; only the side that decides is opened.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nproduct.sector = 'food'\norder.market = 'my'")?;
    /// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// let finding = assessment.findings.iter().find(|f| f.rule == "legality.nib").ok_or("not in force")?;
    /// let reason = finding.explanation.holds.as_ref().ok_or("not concerned")?;
    /// assert_eq!(reason.condition, "legality.nib == 'active'");
    /// assert_eq!(reason.values.first().map(|value| value.path.as_str()), Some("legality.nib"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
        /// The choice asked for, where the condition asks whether one of several holds.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub item: Option<Text>,
        /// Facts, measures and parameters read directly, with their values.
        #[serde(skip_serializing_if = "Vec::is_empty", default)]
        pub values: Vec<NamedValue>,
        /// Parts that decide, and derived facts opened.
        #[serde(skip_serializing_if = "Vec::is_empty", default)]
        pub because: Vec<Reason>,
    }

    /// A fact, measure, parameter or derived number with its value.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nproduct.sector = 'food'\norder.market = 'my'")?;
    /// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// let finding = assessment.findings.iter().find(|f| f.rule == "legality.nib").ok_or("not in force")?;
    /// let reason = finding.explanation.holds.as_ref().ok_or("not concerned")?;
    /// let value = reason.values.first().ok_or("no value")?;
    /// assert_eq!((value.title.en.as_str(), value.words.en.as_str()), ("Does the enterprise have an active NIB?", "None"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// use layak::wire::Possible;
    /// let range: Possible = serde_json::from_str(r#"{ "between": { "min": 80 } }"#)?;
    /// assert_eq!(range, Possible::Between { min: Some(80.into()), max: None });
    /// assert_eq!(serde_json::to_string(&Possible::Is("held".into()))?, r#"{"is":"held"}"#);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nproduct.sector = 'food'\norder.market = 'my'")?;
    /// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// let finding = assessment.findings.iter().find(|f| f.rule == "legality.nib").ok_or("not in force")?;
    /// let law = finding.sources.iter().find(|source| source.id == "pp-28-2025").ok_or("not cited")?;
    /// assert!(law.title.starts_with("Peraturan Pemerintah 28/2025"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// use layak::wire::Outcome;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let text = "legality.npwp = false\nwaiver = [{ rule = 'legality.npwp', authority = 'Panitia contoh', reason = 'Diurus', until = 2027-01-31 }]";
    /// let assessment = engine.assess(&engine.read_toml("contoh.toml", text)?, "2026-11-21".parse()?);
    /// let finding = assessment.findings.iter().find(|f| f.rule == "legality.npwp").ok_or("not in force")?;
    /// assert_eq!(finding.outcome, Outcome::Waived);
    /// assert_eq!(finding.waiver.as_ref().map(|waiver| waiver.until), Some("2027-01-31".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Waiver {
        /// Who.
        pub authority: String,
        /// Why.
        pub reason: String,
        /// Last day.
        pub until: Date,
    }

    /// Verdicts and score if one rule alone were met in full.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nproduct.sector = 'food'\norder.market = 'my'")?;
    /// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// let finding = assessment.findings.iter().find(|f| f.rule == "legality.nib").ok_or("not in force")?;
    /// // With an NIB, and nothing else changed, the best verdict is possible again.
    /// let gain = finding.gain.as_ref().ok_or("nothing to gain")?;
    /// assert!(gain.low > 0.0 && gain.high > 0.0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nproduct.sector = 'food'\norder.market = 'my'")?;
    /// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// let finding = assessment.findings.iter().find(|f| f.rule == "legality.nib").ok_or("not in force")?;
    /// let gain = finding.gain.as_ref().ok_or("nothing to gain")?;
    /// let kurasi = gain.verdicts.iter().find(|verdict| verdict.ladder == "kurasi").ok_or("no such ladder")?;
    /// assert_eq!(kurasi.possible.first().map(|verdict| verdict.id.as_str()), Some("siap"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct GainVerdict {
        /// The ladder.
        pub ladder: String,
        /// Verdicts then possible, best first.
        pub possible: Vec<VerdictRef>,
    }

    /// Smallest sets of answers that settle a rule.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let assessment = engine.assess(&engine.read_toml("kosong.toml", "")?, "2026-11-21".parse()?);
    /// let finding = assessment.findings.iter().find(|f| f.rule == "legality.npwp").ok_or("not in force")?;
    /// let settled_by = finding.settled_by.as_ref().ok_or("settled")?;
    /// assert_eq!((settled_by.met.len(), settled_by.unmet.len(), settled_by.more), (1, 1, false));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct SettledBy {
        /// Each makes the rule met (or not applicable).
        pub met: Vec<Vec<Suggestion>>,
        /// Each makes it unmet.
        pub unmet: Vec<Vec<Suggestion>>,
        /// There are more, or larger ones.
        pub more: bool,
    }

    /// An answer that might be given.
    ///
    /// ```
    /// use layak::wire::Possible;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let assessment = engine.assess(&engine.read_toml("kosong.toml", "")?, "2026-11-21".parse()?);
    /// let finding = assessment.findings.iter().find(|f| f.rule == "legality.npwp").ok_or("not in force")?;
    /// let settled_by = finding.settled_by.as_ref().ok_or("settled")?;
    /// let suggestion = settled_by.met.iter().flatten().next().ok_or("nothing meets it")?;
    /// assert_eq!((suggestion.path.as_str(), &suggestion.value), ("legality.npwp", &Possible::Is(true.into())));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Suggestion {
        /// Fact.
        pub path: String,
        /// Value or range.
        pub value: Possible,
    }

    /// Something to ask.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let assessment = engine.assess(&engine.read_toml("kosong.toml", "")?, "2026-11-21".parse()?);
    /// // What the product is comes first: most rules depend on it.
    /// let question = assessment.questions.first().ok_or("nothing to ask")?;
    /// assert_eq!((question.path.as_str(), question.kind.as_str()), ("product.sector", "choice"));
    /// assert!(question.choices.iter().any(|choice| choice.value == "food"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let assessment = engine.assess(&engine.read_toml("kosong.toml", "")?, "2026-11-21".parse()?);
    /// let nib = assessment.questions.iter().find(|q| q.path == "legality.nib").ok_or("not asked")?;
    /// let choice = nib.choices.first().ok_or("no choices")?;
    /// assert_eq!((choice.value.as_str(), choice.label.en.as_str()), ("active", "Held and active"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct ChoiceText {
        /// As written in a profile.
        pub value: String,
        /// Label.
        pub label: Text,
    }

    /// Something that can be done.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nproduct.sector = 'food'\norder.market = 'my'")?;
    /// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// let action = assessment.actions.iter().find(|action| action.id == "legality.get-nib").ok_or("no such action")?;
    /// assert!(action.needed);
    /// assert_eq!(action.mends, ["legality.nib"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
        /// IDR, for all times it must be done.
        pub cost: Bounds,
        /// How many times it must be done, and the cost of one time, where the rules say so: as often as members lack something.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub times: Option<Times>,
        /// Days.
        pub duration: Bounds,
        /// Actions to finish first (full ids).
        pub requires: Vec<String>,
        /// Who provides it.
        pub provider: Text,
        /// Papers to prepare.
        pub papers: Vec<Text>,
        /// What proves afterwards that it was done; only where the action names no papers.
        #[serde(skip_serializing_if = "Vec::is_empty", default)]
        pub proof: Vec<Text>,
        /// What to know before starting: what the cost includes, what to avoid, how long something holds.
        #[serde(skip_serializing_if = "Vec::is_empty", default)]
        pub notes: Vec<Text>,
        /// How many days its result stays valid.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub valid_for: Option<f64>,
    }

    /// How many times an action must be done, from low to high, and what one time costs (IDR). The cost of the action is the product.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let text = "product.sector = 'food'\nproduction.route = 'members'\nworkshop = { members_active = 120, members_clean_kitchen = 60 }";
    /// let assessment = engine.assess(&engine.read_toml("contoh.toml", text)?, "2026-11-21".parse()?);
    /// let action = assessment.actions.iter().find(|a| a.id == "workshop.mend-member-kitchens").ok_or("no such action")?;
    /// let times = action.times.as_ref().ok_or("as often as kitchens are missing")?;
    /// assert_eq!((times.low, times.high), (60.0, 60.0));
    /// assert_eq!(action.cost.high, 60.0 * times.each.high);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Times {
        /// Least.
        pub low: f64,
        /// Most.
        pub high: f64,
        /// IDR for one time.
        pub each: Bounds,
    }

    /// From low to high.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nproduct.sector = 'food'\norder.market = 'my'")?;
    /// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// let action = assessment.actions.iter().find(|action| action.id == "legality.get-nib").ok_or("no such action")?;
    /// assert_eq!((action.cost.high, action.duration.high), (0.0, 7.0));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Bounds {
        /// Least.
        pub low: f64,
        /// Most.
        pub high: f64,
    }
}

impl Times {
    /// The cost of all times together (IDR).
    pub(crate) fn all(&self) -> Bounds {
        Bounds { low: self.low * self.each.low, high: self.high * self.each.high }
    }
}
