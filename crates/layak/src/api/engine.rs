//! The JSON doors of one engine: made once, asked again and again, by surfaces that hold it.

use super::{answer_of, assess_on, canonical, form_answer_of, form_on, rank_answer_of, rank_on, read};
use crate::diagnostic::{Code, Diagnostic};
use crate::engine::Engine;
use crate::parse::input::Input;
use crate::rules::Refused;
use crate::source::Source;
use crate::text::text;
use crate::wire::{Assessment, FormRequest, RankRequest, Request, RuleText};

impl Engine {
    /// The engine of a programme: of these rule texts if there are any, else of the shipped rules, which are compiled once for the whole process.
    ///
    /// # Errors
    /// [`Refused`]: the rules have mistakes, or no programme has this id.
    ///
    /// ```
    /// let engine = layak::Engine::of("gpei-jatim", &[])?;
    /// assert_eq!(engine.id(), "gpei-jatim");
    /// # Ok::<(), layak::Refused>(())
    /// ```
    pub fn of(programme: &str, rules: &[RuleText]) -> Result<Self, Refused> {
        super::engine(programme, rules)
    }

    /// As [`crate::assess_json`], by this engine: `programme` must be its own and `rules` empty. `name` is what diagnostics call the profile, such
    /// as a file.
    ///
    /// ```
    /// let engine = layak::Engine::of("gpei-jatim", &[])?;
    /// let request = r#"{"programme":"gpei-jatim","as_of":"2026-11-21","profile":{}}"#;
    /// assert_eq!(engine.assess_json("contoh", request), layak::assess_json(request));
    /// assert!(engine.assess_json("contoh", &request.replace("jatim", "x")).contains("unknown-programme"));
    /// # Ok::<(), layak::Refused>(())
    /// ```
    #[must_use]
    pub fn assess_json(&self, name: &str, request: &str) -> String {
        answer_of(self.answer(name, request))
    }

    fn answer(&self, name: &str, request: &str) -> Result<Assessment, Refused> {
        let request: Request = read(request)?;
        self.own(&request.programme, &request.rules)?;
        assess_on(self, name, &request)
    }

    /// As [`crate::rank_json`], by this engine; `names` are what diagnostics call the candidates, in their order.
    ///
    /// ```
    /// let engine = layak::Engine::of("gpei-jatim", &[])?;
    /// let request = r#"{"programme":"gpei-jatim","as_of":"2026-11-21","candidates":[{"enterprise":{"id":"K01"}}]}"#;
    /// assert_eq!(engine.rank_json(&["K01"], request), layak::rank_json(request));
    /// # Ok::<(), layak::Refused>(())
    /// ```
    #[must_use]
    pub fn rank_json<N: AsRef<str>>(&self, names: &[N], request: &str) -> String {
        let rank = || {
            let request: RankRequest = read(request)?;
            self.own(&request.programme, &request.rules)?;
            let names: Vec<&str> = names.iter().map(AsRef::as_ref).collect();
            rank_on(self, &names, request)
        };
        rank_answer_of(rank())
    }

    /// As [`crate::form_json`], by this engine.
    ///
    /// ```
    /// let engine = layak::Engine::of("self-check", &[])?;
    /// let request = r#"{ "want": "form", "programme": "self-check" }"#;
    /// assert_eq!(engine.form_json(request), layak::form_json(request));
    /// # Ok::<(), layak::Refused>(())
    /// ```
    #[must_use]
    pub fn form_json(&self, request: &str) -> String {
        let form = || {
            let request: FormRequest = read(request)?;
            self.own(request.programme(), &[])?;
            form_on(self, request)
        };
        form_answer_of(form())
    }

    /// Refuses what another engine should be asked.
    fn own(&self, programme: &str, rules: &[RuleText]) -> Result<(), Refused> {
        if programme == self.id() && rules.is_empty() {
            return Ok(());
        }
        let id = self.id();
        let message = text!(
            "mesin ini hanya menjawab program `{id}`",
            "this engine answers for the programme `{id}` only"
        );
        let help = text!(
            "buat mesin lain untuk program atau aturan lain",
            "make another engine for another programme or other rules"
        );
        let diagnostic = Diagnostic::new(Code::UnknownProgramme, message).at_pointer("/programme").help(help);
        Err(Refused { diagnostics: vec![diagnostic] })
    }
}

/// A profile's text in TOML or JSON as a canonical JSON object, dates as texts. Only syntax is looked at: what facts mean, an engine says.
///
/// # Errors
/// [`Refused`] with all mistakes of syntax.
///
/// ```
/// let data = layak::profile_data("contoh.toml", "order.ship_by = 2027-01-31\nproduct.sector = 'food'")?;
/// assert_eq!(data, r#"{"order":{"ship_by":"2027-01-31"},"product":{"sector":"food"}}"#);
/// assert!(layak::profile_data("contoh.toml", "product = ").is_err());
/// # Ok::<(), layak::Refused>(())
/// ```
pub fn profile_data(name: &str, text: &str) -> Result<String, Refused> {
    let mut diagnostics = crate::diagnostic::Diagnostics::new();
    let source = Source::new(name, text);
    let input = if text.trim_start().starts_with('{') {
        Input::from_json(&source, &mut diagnostics)
    } else {
        Input::from_toml(&source, &mut diagnostics)
    };
    if diagnostics.has_errors() {
        return Err(Refused { diagnostics: diagnostics.into_sorted() });
    }
    Ok(canonical(&crate::form::json(&input.root.value)))
}
