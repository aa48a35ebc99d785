//! What a form asks of the engine at each step, and what it gets: questions and words once, a short result at each answer, pages and files at the end.

use super::{ChoiceText, Counts, Coverage, LadderVerdict, OrderRef, ProgrammeRef, Warning, wire};
use crate::date::Date;
use crate::diagnostic::Diagnostic;
use crate::text::{Lang, Text};
use serde::de::Error;
use serde::{Deserialize, Deserializer, Serialize};
use std::collections::BTreeMap;

/// What a form wants.
///
/// ```
/// use layak::wire::FormAnswer;
/// let answer: FormAnswer = serde_json::from_str(&layak::form_json(r#"{ "want": "form", "programme": "self-check" }"#))?;
/// assert!(matches!(answer, FormAnswer::Form(form) if form.facts.iter().any(|fact| fact.path == "product.sector")));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "want", rename_all = "snake_case", deny_unknown_fields)]
pub enum FormRequest {
    /// Every question and every word of a programme.
    Form {
        /// Id of the programme.
        programme: String,
    },
    /// Where the enterprise stands, without reasons: quick enough for every answer.
    Look {
        /// Id of the programme.
        programme: String,
        /// The date for which the question is asked.
        as_of: Date,
        /// The profile: a JSON object, or its text in TOML or JSON.
        profile: serde_json::Value,
        /// Whether to work out what to ask next; default true.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        questions: Option<bool>,
    },
    /// The owner's printable page.
    Page {
        /// Id of the programme.
        programme: String,
        /// The date for which the question is asked.
        as_of: Date,
        /// The profile: a JSON object, or its text in TOML or JSON.
        profile: serde_json::Value,
        /// Its language.
        lang: Lang,
    },
    /// A profile file as a JSON object, checked.
    Profile {
        /// Id of the programme.
        programme: String,
        /// The file's text, TOML or JSON.
        text: String,
    },
}

/// All that a request may hold, read flat and looked at afterwards: serde's own way with tags keeps whatever comes before the tag, and what does that is
/// a fiftieth of what a page loads.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Flat {
    want: Want,
    programme: String,
    as_of: Option<Date>,
    profile: Option<serde_json::Value>,
    questions: Option<bool>,
    lang: Option<Lang>,
    text: Option<String>,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "snake_case")]
enum Want {
    Form,
    Look,
    Page,
    Profile,
}

impl Want {
    /// What belongs to it, beside the programme.
    fn takes(self) -> &'static [&'static str] {
        match self {
            Self::Form => &[],
            Self::Look => &["as_of", "profile", "questions"],
            Self::Page => &["as_of", "profile", "lang"],
            Self::Profile => &["text"],
        }
    }
}

impl<'de> Deserialize<'de> for FormRequest {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let Flat { want, programme, as_of, profile, questions, lang, text } = Flat::deserialize(from)?;
        let given = [
            ("as_of", as_of.is_some()),
            ("profile", profile.is_some()),
            ("questions", questions.is_some()),
            ("lang", lang.is_some()),
            ("text", text.is_some()),
        ];
        let takes = want.takes();
        if let Some((name, _)) = given.into_iter().find(|(name, given)| *given && !takes.contains(name)) {
            return Err(D::Error::unknown_field(name, takes));
        }
        let due = D::Error::missing_field;
        Ok(match want {
            Want::Form => Self::Form { programme },
            Want::Look => Self::Look {
                programme,
                as_of: as_of.ok_or_else(|| due("as_of"))?,
                profile: profile.ok_or_else(|| due("profile"))?,
                questions,
            },
            Want::Page => Self::Page {
                programme,
                as_of: as_of.ok_or_else(|| due("as_of"))?,
                profile: profile.ok_or_else(|| due("profile"))?,
                lang: lang.ok_or_else(|| due("lang"))?,
            },
            Want::Profile => Self::Profile { programme, text: text.ok_or_else(|| due("text"))? },
        })
    }
}

wire! {
    /// What a form gets.
    ///
    /// ```
    /// use layak::wire::FormAnswer;
    /// let request = r#"{ "want": "profile", "programme": "self-check", "text": "product = 1" }"#;
    /// let answer: FormAnswer = serde_json::from_str(&layak::form_json(request))?;
    /// let FormAnswer::Refused { diagnostics } = answer else { return Err("accepted".into()) };
    /// assert_eq!(diagnostics.len(), 1);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[serde(tag = "type", rename_all = "snake_case")]
    pub enum FormAnswer {
        /// Questions and words.
        Form(Box<Form>),
        /// A short result.
        Look(Box<Look>),
        /// A page.
        Page {
            /// The whole document, as HTML.
            html: String,
        },
        /// A profile.
        Profile {
            /// As a JSON object.
            profile: serde_json::Value,
        },
        /// The request was refused, with every reason.
        Refused {
            /// At least one of them is an error.
            diagnostics: Vec<Diagnostic>,
        },
    }

    /// Every question and every word of a programme.
    ///
    /// ```
    /// let form = layak::Rules::builtin()?.programme("gpei-jatim")?.form();
    /// let sector = form.facts.iter().find(|fact| fact.path == "product.sector").ok_or("not asked")?;
    /// assert!(sector.filter && sector.topic == "product");
    /// assert_eq!(form.units["pair/month"].id, "pasang/bulan");
    /// assert_eq!(form.labels["outcome.unknown"].id, "belum tahu");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Form {
        /// Which programme.
        pub programme: ProgrammeRef,
        /// Its parts, in file order.
        pub topics: Vec<Topic>,
        /// What can be answered, in file order.
        pub facts: Vec<FormFact>,
        /// Units in which a product can be counted.
        pub goods: Vec<String>,
        /// Every unit a form may show, in words; those per goods once for each of `goods`.
        pub units: BTreeMap<String, Text>,
        /// The labels of reports, by kind and word, such as `basis.law`.
        pub labels: BTreeMap<String, Text>,
        /// The glossary.
        pub words: Vec<TermText>,
    }

    /// A part of a form.
    ///
    /// ```
    /// let form = layak::Rules::builtin()?.programme("gpei-jatim")?.form();
    /// let product = form.topics.iter().find(|topic| topic.id == "product").ok_or("no such part")?;
    /// assert_eq!(product.title.en, "Product");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Topic {
        /// Id of the rule set.
        pub id: String,
        /// Its name.
        pub title: Text,
    }

    /// One question.
    ///
    /// ```
    /// let form = layak::Rules::builtin()?.programme("gpei-jatim")?.form();
    /// let workers = form.facts.iter().find(|fact| fact.path == "enterprise.workers").ok_or("not asked")?;
    /// assert_eq!((workers.kind.as_str(), workers.min, workers.whole), ("number", Some(0.0), Some(true)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct FormFact {
        /// `set.name`.
        pub path: String,
        /// Id of its part.
        pub topic: String,
        /// bool, choice, choices, number, date or text.
        pub kind: String,
        /// The question.
        pub ask: Text,
        /// Help, if there is any.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub help: Option<Text>,
        /// What proves the answer.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub evidence: Option<Text>,
        /// Choices, where there are any.
        #[serde(skip_serializing_if = "Vec::is_empty", default)]
        pub choices: Vec<ChoiceText>,
        /// Unit of a number; `goods` in it stands for the unit of the product.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub unit: Option<String>,
        /// Least number accepted.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub min: Option<f64>,
        /// Greatest number accepted.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub max: Option<f64>,
        /// Only integers, where that is so.
        #[serde(skip_serializing_if = "Option::is_none", default)]
        pub whole: Option<bool>,
        /// Asked before everything else.
        pub filter: bool,
        /// Asked only on a condition.
        pub conditional: bool,
    }

    /// A word of the trade.
    ///
    /// ```
    /// let form = layak::Rules::builtin()?.programme("gpei-jatim")?.form();
    /// assert!(form.words.iter().any(|word| word.slug == "syarat-wajib"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct TermText {
        /// Its address.
        pub slug: String,
        /// The word.
        pub name: Text,
        /// What it means.
        pub about: Text,
    }

    /// Where the enterprise stands, without reasons.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'\nproduct.sector = 'food'\norder.market = 'my'")?;
    /// let (look, all) = (engine.look(&profile, "2026-11-21".parse()?, true), engine.assess(&profile, "2026-11-21".parse()?));
    /// assert_eq!(look.verdicts, all.verdicts);
    /// assert_eq!(look.open, all.questions.iter().map(|question| question.path.clone()).collect::<Vec<_>>());
    /// assert!(look.required.unknown > 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub struct Look {
        /// The date assessed.
        pub as_of: Date,
        /// One per ladder, in the programme's order.
        pub verdicts: Vec<LadderVerdict>,
        /// Labels of what law or the destination demands.
        pub required: Counts,
        /// Labels of all selected rules.
        pub counts: Counts,
        /// Whether the rules cover this sector and market.
        pub coverage: Coverage,
        /// The order it was measured against.
        pub order: OrderRef,
        /// Facts to ask, best first; empty if not wanted.
        pub open: Vec<String>,
        /// What the reader should know before trusting the rest.
        pub warnings: Vec<Warning>,
    }
}

impl FormRequest {
    /// The programme that is asked.
    ///
    /// ```
    /// let request: layak::wire::FormRequest = serde_json::from_str(r#"{ "want": "form", "programme": "self-check" }"#)?;
    /// assert_eq!(request.programme(), "self-check");
    /// # Ok::<(), serde_json::Error>(())
    /// ```
    #[must_use]
    pub fn programme(&self) -> &str {
        match self {
            Self::Form { programme }
            | Self::Look { programme, .. }
            | Self::Page { programme, .. }
            | Self::Profile { programme, .. } => programme,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::FormRequest;

    #[test]
    fn a_request_holds_what_its_wish_needs_and_nothing_else() {
        let read = |text: &str| serde_json::from_str::<FormRequest>(text).map_err(|error| error.to_string());
        let look = r#"{"want":"look","programme":"x","as_of":"2026-11-21","profile":{}}"#;
        assert_eq!(serde_json::to_string(&read(look).unwrap()).unwrap(), look);
        let page = look.replace("look", "page");
        assert!(read(&page).unwrap_err().contains("missing field `lang`"));
        assert!(read(&page.replace("{}", r#"{},"lang":"en""#)).is_ok());
        assert!(read(&look.replace("{}", r#"{},"lang":"en""#)).unwrap_err().contains("unknown field `lang`"));
        assert!(read(&look.replace("{}", r#"{},"menu":1"#)).unwrap_err().contains("unknown field `menu`"));
        assert!(read(r#"{"want":"form","programme":"x","text":""}"#).is_err());
        assert!(read(r#"{"want":"profile","programme":"x"}"#).unwrap_err().contains("`text`"));
        assert!(read(r#"{"programme":"x"}"#).unwrap_err().contains("`want`"));
    }
}
