//! The JSON doors of one collection of rules: an engine for each of its programmes, compiled when first asked for.

use super::{answer_of, assess_on, form_answer_of, form_on, rank_answer_of, rank_on, read};
use crate::diagnostic::{Code, Diagnostic};
use crate::engine::Engine;
use crate::order::Map;
use crate::rules::{Refused, Rules};
use crate::text::text;
use crate::wire::{FormRequest, RankRequest, Request, RuleText};
use std::sync::OnceLock;

/// As [`crate::assess_json`], [`crate::form_json`] and [`crate::rank_json`], for these rules instead of the shipped ones. Requests cannot bring rules of their own, so a
/// program that opens only these doors does not contain what reads and checks rule files: so small is the engine of a page.
///
/// ```
/// let doors = layak::Doors::new(layak::Rules::builtin()?);
/// let request = r#"{ "programme": "gpei-jatim", "as_of": "2026-11-21", "profile": {} }"#;
/// assert_eq!(doors.assess_json(request), layak::assess_json(request));
/// let form = r#"{ "want": "form", "programme": "self-check" }"#;
/// assert_eq!(doors.form_json(form), layak::form_json(form));
/// # Ok::<(), layak::Refused>(())
/// ```
#[derive(Debug)]
pub struct Doors {
    rules: Rules,
    engines: Map<String, OnceLock<Engine>>,
}

impl Doors {
    /// Doors to the engines of all programmes of these rules.
    ///
    /// ```
    /// let none: [(&str, &str); 0] = [];
    /// let doors = layak::Doors::new(layak::Rules::from_texts(none)?);
    /// let answer = doors.form_json(r#"{ "want": "form", "programme": "gpei-jatim" }"#);
    /// assert!(answer.contains("unknown-programme"));
    /// # Ok::<(), layak::Refused>(())
    /// ```
    #[must_use]
    pub fn new(rules: Rules) -> Self {
        let engines = rules.programmes().map(|id| (id.to_owned(), OnceLock::new())).collect();
        Self { rules, engines }
    }

    /// Answers one request to assess.
    ///
    /// ```
    /// let doors = layak::Doors::new(layak::Rules::builtin()?);
    /// let request = r#"{ "programme": "gpei-jatim", "as_of": "2026-11-21", "profile": {}, "rules": [{ "name": "x/set.toml", "text": "" }] }"#;
    /// assert!(doors.assess_json(request).contains("layak/tools"));
    /// # Ok::<(), layak::Refused>(())
    /// ```
    #[must_use]
    pub fn assess_json(&self, request: &str) -> String {
        answer_of(read(request).and_then(|request: Request| {
            shut(&request.rules)?;
            assess_on(&self.engine(&request.programme)?, "profile", &request)
        }))
    }

    /// Answers one request of a form.
    ///
    /// ```
    /// let doors = layak::Doors::new(layak::Rules::builtin()?);
    /// assert!(doors.form_json("{").contains("json-syntax"));
    /// # Ok::<(), layak::Refused>(())
    /// ```
    #[must_use]
    pub fn form_json(&self, request: &str) -> String {
        form_answer_of(
            read(request)
                .and_then(|request: FormRequest| form_on(&self.engine(request.programme())?, request)),
        )
    }

    /// Ranks one cohort.
    ///
    /// ```
    /// let doors = layak::Doors::new(layak::Rules::builtin()?);
    /// let request = r#"{ "programme": "gpei-jatim", "as_of": "2026-11-21", "candidates": [{ "enterprise": { "id": "K01" } }] }"#;
    /// assert_eq!(doors.rank_json(request), layak::rank_json(request));
    /// # Ok::<(), layak::Refused>(())
    /// ```
    #[must_use]
    pub fn rank_json(&self, request: &str) -> String {
        rank_answer_of(read(request).and_then(|request: RankRequest| {
            shut(&request.rules)?;
            rank_on(&self.engine(&request.programme)?, &[], request)
        }))
    }

    /// The engine of a programme; many threads share it.
    pub(super) fn engine(&self, programme: &str) -> Result<Engine, Refused> {
        let Some(once) = self.engines.get(programme) else { return self.rules.programme(programme) };
        if let Some(engine) = once.get() {
            return Ok(engine.clone());
        }
        let engine = self.rules.programme(programme)?;
        Ok(once.get_or_init(|| engine).clone())
    }
}

/// Rules of a request's own need what these doors do without.
fn shut(rules: &[RuleText]) -> Result<(), Refused> {
    if rules.is_empty() {
        return Ok(());
    }
    let message = text!(
        "mesin ini tidak membaca berkas aturan: `rules` harus kosong",
        "this engine reads no rule files: `rules` must be empty"
    );
    let help = text!(
        "di JavaScript pakai `import {{ load }} from \"layak/tools\"`, yang membaca berkas aturan",
        "in JavaScript use `import {{ load }} from \"layak/tools\"`, which reads rule files"
    );
    let diagnostic = Diagnostic::new(Code::UnknownProgramme, message).at_pointer("/rules").help(help);
    Err(Refused { diagnostics: vec![diagnostic] })
}
