//! The JSON door for every surface. Temporary: refuses what is no request and answers the rest with an empty assessment.

use crate::diagnostic::{Code, Diagnostic};
use crate::text::{Text, text};
use crate::wire::{Answer, Assessment, Request};
use crate::{Date, Diagnostics};
use sha2::{Digest, Sha256};
use std::fmt::Write as _;

/// Request JSON in, canonical answer JSON out; never panics.
#[must_use]
pub fn assess_json(request: &str) -> String {
    let answer = match serde_json::from_str::<Request>(request) {
        Ok(request) => match Rules::builtin().programme(&request.programme) {
            Ok(engine) => match engine.assess(&Profile(request.profile), request.as_of) {
                Ok(assessment) => Answer::Assessment(Box::new(assessment)),
                Err(diagnostics) => Answer::Refused { diagnostics: diagnostics.into_sorted() },
            },
            Err(diagnostics) => Answer::Refused { diagnostics: diagnostics.into_sorted() },
        },
        Err(error) => {
            let message = text!("permintaan tidak terbaca: {error}", "the request cannot be read: {error}");
            Answer::Refused { diagnostics: vec![Diagnostic::new(Code::JsonSyntax, message)] }
        }
    };
    serde_json_canonicalizer::to_string(&answer).unwrap_or_default()
}

/// JSON array of `{name, text}` in, JSON array of diagnostics out; never panics.
#[must_use]
pub fn check_json(texts: &str) -> String {
    let texts = match serde_json::from_str::<Vec<crate::wire::RuleText>>(texts) {
        Ok(texts) => texts,
        Err(error) => {
            let message =
                text!("berkas aturan tidak terbaca: {error}", "the rule files cannot be read: {error}");
            let refused = vec![Diagnostic::new(Code::JsonSyntax, message)];
            return serde_json_canonicalizer::to_string(&refused).unwrap_or_default();
        }
    };
    let mut found = Diagnostics::new();
    for file in texts {
        crate::parse::document::rule_file(&crate::Source::new(file.name, file.text), &mut found);
    }
    serde_json_canonicalizer::to_string(&found.into_sorted()).unwrap_or_default()
}

/// A committed JSON Schema by name.
#[must_use]
pub fn schema(name: &str) -> Option<&'static str> {
    match name {
        "request" => Some(include_str!("../schemas/request.schema.json")),
        "answer" => Some(include_str!("../schemas/answer.schema.json")),
        "rules" => Some(include_str!("../schemas/rules.schema.json")),
        _ => None,
    }
}

/// Every name that [`schema`] knows.
#[must_use]
pub fn schema_names() -> &'static [&'static str] {
    &["request", "answer", "rules"]
}

/// The schema of a request, made from the wire types.
#[cfg(feature = "schema")]
#[must_use]
pub fn schema_of_request() -> serde_json::Value {
    schemars::schema_for!(Request).to_value()
}

/// The schema of an answer, made from the wire types.
#[cfg(feature = "schema")]
#[must_use]
pub fn schema_of_answer() -> serde_json::Value {
    schemars::schema_for!(Answer).to_value()
}

/// The schema of a rule file.
#[cfg(feature = "schema")]
#[must_use]
pub fn schema_of_rules() -> serde_json::Value {
    crate::parse::document::rule_file_schema()
}

/// Rule texts by name.
#[derive(Clone, Debug)]
pub struct Rules(&'static [(&'static str, &'static str)]);

impl Rules {
    /// The shipped ones.
    #[must_use]
    pub fn builtin() -> Self {
        Self(include!("../bundle/rules.rs"))
    }

    /// An engine for one programme.
    ///
    /// # Errors
    /// No such programme.
    pub fn programme(&self, id: &str) -> Result<Engine, Diagnostics> {
        if id == "gpei-jatim" {
            return Ok(Engine(self.0.iter().map(|(_, text)| text.len()).sum()));
        }
        let mut found = Diagnostics::new();
        let message = text!("tidak ada program {id}", "there is no programme {id}");
        found.push(Diagnostic::new(Code::UnknownWord, message).at_pointer("/programme"));
        Err(found)
    }
}

/// A profile as given.
#[derive(Clone, Debug)]
pub struct Profile(serde_json::Value);

impl Profile {
    /// From its text.
    #[must_use]
    pub fn from_text(text: &str) -> Self {
        Self(serde_json::Value::String(text.to_owned()))
    }
}

/// Rules ready to assess with.
#[derive(Clone, Debug)]
pub struct Engine(usize);

impl Engine {
    /// Assesses one profile.
    ///
    /// # Errors
    /// The profile is not valid TOML.
    pub fn assess(&self, profile: &Profile, as_of: Date) -> Result<Assessment, Diagnostics> {
        let mut found = Diagnostics::new();
        let given = profile.0.as_str().map_or_else(|| profile.0.to_string(), str::to_owned);
        if profile.0.is_string() && toml::de::DeTable::parse(&given).is_err() {
            let message = text!("bukan TOML yang benar", "not valid TOML");
            found.push(Diagnostic::new(Code::TomlSyntax, message).at_pointer("/profile"));
            return Err(found);
        }
        let digest = Sha256::digest(given.as_bytes()).iter().fold(String::new(), |mut hex, byte| {
            let _ = write!(hex, "{byte:02x}");
            hex
        });
        let none = Text::new("", "");
        serde_json::from_value(serde_json::json!({
            "schema": crate::wire::ASSESSMENT_SCHEMA,
            "engine": concat!("layak ", env!("CARGO_PKG_VERSION")),
            "programme": { "id": "gpei-jatim", "version": "0", "digest": "", "title": none },
            "as_of": as_of,
            "evidence_level": "declared",
            "enterprise": {},
            "order": { "given": false, "reference": false },
            "coverage": { "level": "none", "possible": ["none"] },
            "verdicts": [], "completeness": 0.0,
            "counts": { "selected": 0, "met": 0, "unmet": 0, "unknown": 0, "not_applicable": 0, "waived": 0 },
            "dimensions": [], "findings": [], "measures": {}, "questions": [], "actions": [], "upcoming": [], "warnings": [],
            "digest": digest,
        }))
        .map_err(|error| {
            found.push(Diagnostic::new(Code::WrongType, text!("{error}", "{error}")));
            found
        })
    }
}
