//! What a surface wants to see of assessments and cohorts that it holds as data: reports, one rule explained, a card, what changed.

use super::{Assessment, Cohort, Outcome, Score, wire, words};
use crate::diagnostic::Diagnostic;
use crate::text::{Lang, Text};
use serde::{Deserialize, Serialize};

words! {
    in "layak::wire";
    /// Who reads a report.
    ///
    /// ```
    /// use layak::wire::Reader;
    /// assert_eq!(serde_json::from_str::<Reader>("\"owner\"")?, Reader::Owner);
    /// assert_eq!(Reader::Assessor.word(), "assessor");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    Reader {
        /// The owner of the enterprise: one page in plain words.
        Owner = "owner",
        /// The assessor: everything, with sources.
        Assessor = "assessor",
    }
    /// The form of a report.
    ///
    /// ```
    /// use layak::wire::Format;
    /// assert_eq!(serde_json::from_str::<Format>("\"markdown\"")?, Format::Markdown);
    /// assert_eq!(Format::Html.word(), "html");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    Format {
        /// Plain text, wrapped.
        Text = "text",
        /// CommonMark with tables.
        Markdown = "markdown",
        /// A page that stands alone and prints on A4.
        Html = "html",
        /// Canonical JSON: the data itself.
        Json = "json",
    }
}

wire! {
    /// What is wanted.
    ///
    /// ```
    /// use layak::wire::ShowAnswer;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// # let assessment = engine.assess(&engine.read_toml("contoh.toml", "legality.nib = 'none'")?, "2026-11-21".parse()?);
    /// let request = serde_json::json!({ "want": "explain", "assessment": assessment, "rule": "legality.nib", "lang": "en" });
    /// let answer: ShowAnswer = serde_json::from_str(&layak::show_json(&request.to_string()))?;
    /// assert!(matches!(answer, ShowAnswer::Text { text } if text.contains("legality.nib")));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[serde(tag = "want", rename_all = "snake_case", deny_unknown_fields)]
    pub enum ShowRequest {
        /// A report about one enterprise.
        Report {
            /// About what.
            assessment: Box<Assessment>,
            /// For whom; owners get a page only.
            reader: Reader,
            /// In which form.
            format: Format,
            /// In which language.
            lang: Lang,
        },
        /// The record of the committee.
        Committee {
            /// Of what.
            cohort: Box<Cohort>,
            /// In which form.
            format: Format,
            /// In which language.
            lang: Lang,
        },
        /// One rule of an assessment: outcome, condition, what was read, sources, remedy.
        Explain {
            /// Of what.
            assessment: Box<Assessment>,
            /// Full id of the rule.
            rule: String,
            /// In which language.
            lang: Lang,
        },
        /// The assessment at a glance, as a piece of HTML for a notebook.
        Card {
            /// Of what.
            assessment: Box<Assessment>,
            /// In which language.
            lang: Lang,
        },
        /// The cohort at a glance, likewise.
        CohortCard {
            /// Of what.
            cohort: Box<Cohort>,
            /// In which language.
            lang: Lang,
        },
        /// What changed between two assessments, as data.
        Changes {
            /// The earlier one.
            before: Box<Assessment>,
            /// The later one.
            after: Box<Assessment>,
        },
        /// What changed, as a text.
        ChangesText {
            /// What changed.
            changes: Box<Changes>,
            /// In which language.
            lang: Lang,
        },
        /// What changed, as a piece of HTML for a notebook.
        ChangesCard {
            /// What changed.
            changes: Box<Changes>,
            /// In which language.
            lang: Lang,
        },
    }

    /// What is shown.
    ///
    /// ```
    /// use layak::wire::ShowAnswer;
    /// let answer: ShowAnswer = serde_json::from_str(&layak::show_json(r#"{ "want": "menu" }"#))?;
    /// assert!(matches!(answer, ShowAnswer::Refused { .. }));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[serde(tag = "type", rename_all = "snake_case")]
    pub enum ShowAnswer {
        /// A text in the form that was wanted.
        Text {
            /// The text.
            text: String,
        },
        /// What changed.
        Changes(Box<Changes>),
        /// The request was refused, with every reason.
        Refused {
            /// At least one of them is an error.
            diagnostics: Vec<Diagnostic>,
        },
    }

    /// Everything that changed from one assessment to another.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// # let assess = |text| Ok::<_, Box<dyn std::error::Error>>(engine.assess(&engine.read_toml("contoh.toml", text)?, "2026-11-21".parse()?));
    /// let changes = layak::report::changes(&assess("legality.npwp = false")?, &assess("legality.npwp = true")?);
    /// assert_eq!(changes.rules.first().map(|change| change.rule.as_str()), Some("legality.npwp"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Changes {
        /// Circumstances: enterprise, date, programme, rules, evidence, engine.
        pub circumstances: Vec<Text>,
        /// Ladders on which other verdicts are possible.
        pub verdicts: Vec<VerdictChange>,
        /// The scores, if they differ.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub score: Option<ScoreChange>,
        /// Rules with another outcome, in file order; last those that are no longer in force.
        pub rules: Vec<RuleChange>,
    }

    /// A ladder on which other verdicts are possible.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// # let assess = |text| Ok::<_, Box<dyn std::error::Error>>(engine.assess(&engine.read_toml("contoh.toml", text)?, "2026-11-21".parse()?));
    /// let changes = layak::report::changes(&assess("")?, &assess("legality.nib = 'none'")?);
    /// assert!(changes.verdicts.iter().all(|change| change.before != change.after));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct VerdictChange {
        /// The ladder's id.
        pub ladder: String,
        /// Its name.
        pub title: Text,
        /// Verdicts that were possible, best first.
        pub before: Vec<Text>,
        /// Verdicts that are possible now, best first.
        pub after: Vec<Text>,
    }

    /// The scores before and after; absent where there was none.
    ///
    /// ```
    /// let change = layak::wire::ScoreChange { before: None, after: None };
    /// assert_eq!(serde_json::to_string(&change)?, "{}");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct ScoreChange {
        /// Before.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub before: Option<Score>,
        /// After.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub after: Option<Score>,
    }

    /// A rule with another outcome, or one that only one side has.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// # let assess = |text| Ok::<_, Box<dyn std::error::Error>>(engine.assess(&engine.read_toml("contoh.toml", text)?, "2026-11-21".parse()?));
    /// let changes = layak::report::changes(&assess("legality.npwp = false")?, &assess("legality.npwp = true")?);
    /// assert!(changes.rules.first().is_some_and(|change| !change.because.is_empty()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct RuleChange {
        /// Full id.
        pub rule: String,
        /// The demand.
        pub title: Text,
        /// Its outcome before; absent if it was not in force.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub before: Option<Outcome>,
        /// Its outcome after; absent if it is no longer in force.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub after: Option<Outcome>,
        /// Why, as far as the two assessments tell.
        pub because: Vec<Text>,
    }
}
