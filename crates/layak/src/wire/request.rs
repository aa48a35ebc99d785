//! What a surface sends, and the two kinds of answer.

use super::wire;
use super::{Assessment, EvidenceLevel};
use crate::date::Date;
use crate::diagnostic::Diagnostic;
use serde::{Deserialize, Serialize};

wire! {
    /// What to assess.
    ///
    /// ```
    /// use layak::wire::{Answer, Request};
    /// let request = r#"{ "programme": "gpei-jatim", "as_of": "2026-11-21", "profile": { "legality": { "nib": "none" } } }"#;
    /// let read: Request = serde_json::from_str(request)?;
    /// assert_eq!((read.questions, read.rules.len()), (None, 0));
    /// let answer: Answer = serde_json::from_str(&layak::assess_json(request))?;
    /// assert!(matches!(answer, Answer::Assessment(found) if found.counts.unmet == 1));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
    ///
    /// ```
    /// let files = [layak::wire::RuleText { name: "x/set.toml".into(), text: "[set]\nid = 1\n".into() }];
    /// let found = layak::check_json(&serde_json::to_string(&files)?);
    /// assert!(found.contains(r#""file":"x/set.toml""#));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[serde(deny_unknown_fields)]
    pub struct RuleText {
        /// Its path below the rules folder, such as `bpom/set.toml`.
        pub name: String,
        /// Its text.
        pub text: String,
    }

    /// What comes back: an assessment, or why there is none.
    ///
    /// ```
    /// use layak::wire::Answer;
    /// let answer: Answer = serde_json::from_str(&layak::assess_json(r#"{ "programme": "gpei-jatim" }"#))?;
    /// let Answer::Refused { diagnostics } = answer else { return Err("accepted".into()) };
    /// assert_eq!(diagnostics.first().map(|d| d.code), Some(layak::Code::JsonSyntax));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
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
}
