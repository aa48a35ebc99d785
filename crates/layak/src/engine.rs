//! One programme, compiled: reads profiles and assesses them, from any number of threads.

mod dated;
mod measuring;
mod situation;
mod variants;

pub use dated::Dated;
pub(crate) use measuring::{Measuring, answered, measures, values};
pub(crate) use situation::{Situation, grades, single, unanswered, waived};
pub(crate) use variants::{Change, Judged};

use crate::batch::Keys;
use crate::check::model::{Origin, Programme};
use crate::check::{Checked, read_by_engine};
use crate::compile::{self, Program};
use crate::date::Date;
use crate::diagnostic::Diagnostics;
use crate::evaluate::Block;
use crate::explain;
use crate::judge::{Gaps, LadderJudge};
use crate::order::Set;
use crate::parse::input::Input;
use crate::profile::{self, Profile};
use crate::rules::Refused;
use crate::source::Source;
use crate::text::Lang;
use crate::wire::{Assessment, EvidenceLevel};
use std::sync::Arc;

/// A programme ready to assess. Cheap to clone, shared freely between threads.
///
/// ```
/// let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// let elsewhere = engine.clone(); // shares the compiled rules
/// let id = std::thread::spawn(move || elsewhere.id().to_owned()).join().map_err(|_| "the thread failed")?;
/// assert_eq!(id, engine.id());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Engine {
    inner: Arc<Inner>,
}

#[derive(Debug)]
pub(crate) struct Inner {
    pub(crate) checked: Arc<Checked>,
    pub(crate) programme: Programme,
    pub(crate) program: Program,
    pub(crate) ladders: Vec<LadderJudge>,
    pub(crate) gaps: Gaps,
    /// Some outcome reads a measure, so answers alone do not decide a row.
    pub(crate) measured: bool,
    /// A row in which nothing is answered.
    pub(crate) blank: Block<1>,
    /// Keys of plain JSON profiles.
    pub(crate) keys: Keys,
    pub(crate) digest: Arc<str>,
    pub(crate) known: Known,
    pub(crate) measures: crate::measure::Facts,
}

/// Facts that the engine itself looks at, if the rules declare them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Known {
    pub(crate) sector: Option<usize>,
    pub(crate) market: Option<usize>,
    pub(crate) ship_by: Option<usize>,
    pub(crate) quantity: Option<usize>,
    /// Answers whose change makes measures be computed anew.
    pub(crate) inputs: Set<usize>,
}

/// How to assess.
///
/// ```
/// use layak::{Options, wire::{EvidenceLevel, Outcome}};
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// let profile = engine.read_toml("contoh.toml", "legality.npwp = true")?;
/// let seen = Options { evidence_level: Some(EvidenceLevel::Seen), questions: false, ..Options::new("2026-11-21".parse()?) };
/// let assessment = engine.assess_with(&profile, &seen);
/// // Nobody has seen the paper, so at this level nothing was answered.
/// assert!(assessment.findings.iter().any(|f| f.rule == "legality.npwp" && f.outcome == Outcome::Unknown));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Options {
    /// The date for which the question is asked.
    pub as_of: Date,
    /// Answers below this level are treated as not given; `None`: the programme's own level.
    pub evidence_level: Option<EvidenceLevel>,
    /// Whether to work out the next questions, the slowest part.
    pub questions: bool,
}

impl Options {
    /// The programme's own evidence level, with questions.
    ///
    /// ```
    /// let options = layak::Options::new("2026-11-21".parse()?);
    /// assert!(options.questions && options.evidence_level.is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn new(as_of: Date) -> Self {
        Self { as_of, evidence_level: None, questions: true }
    }
}

impl Engine {
    pub(crate) fn new(checked: Arc<Checked>, digest: Arc<str>, programme: &Programme) -> Self {
        let program = compile::compile(&checked, programme);
        let ladders = programme.ladders.iter().map(|l| LadderJudge::new(programme, l, &program)).collect();
        let fact = |path: &str| checked.by_path.get(path).copied();
        let known = Known {
            sector: fact("product.sector"),
            market: fact("order.market"),
            ship_by: fact("order.ship_by"),
            quantity: fact("order.quantity"),
            inputs: read_by_engine(&checked).collect(),
        };
        let gaps = Gaps::new(programme);
        let reads = program.rules.iter().flat_map(|rule| &rule.reads);
        let is_measure =
            |fact: usize| checked.facts.get(fact).is_some_and(|fact| fact.origin == Origin::Measure);
        let measured = reads.into_iter().any(|(fact, _)| is_measure(*fact));
        let blank = Block::unanswered(&program.layout, &checked.facts);
        let keys = Keys::new(&checked);
        let programme = programme.clone();
        let measures = crate::measure::Facts::find(&checked);
        Self {
            inner: Arc::new(Inner {
                checked,
                programme,
                program,
                ladders,
                gaps,
                measured,
                blank,
                keys,
                digest,
                known,
                measures,
            }),
        }
    }

    pub(crate) fn inner(&self) -> &Inner {
        &self.inner
    }

    /// The programme's id.
    ///
    /// ```
    /// assert_eq!(layak::Rules::builtin()?.programme("gpei-jatim")?.id(), "gpei-jatim");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn id(&self) -> &str {
        &self.inner.programme.doc.id.value
    }

    /// A blank profile in TOML with every question as a comment: what stays commented out is not known.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let template = engine.template(layak::Lang::En);
    /// // As it stands it answers nothing, and it is a profile already.
    /// assert!(template.contains("Does the enterprise have an active NIB?"));
    /// assert!(engine.read_toml("blank.toml", &template).is_ok());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn template(&self, lang: Lang) -> String {
        profile::template::template(&self.inner.checked, &self.inner.programme, lang)
    }

    /// The JSON Schema (2020-12) of a profile, with titles in one language.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let schema = engine.profile_schema(layak::Lang::En);
    /// assert!(schema.pointer("/properties/legality/properties/nib").is_some());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn profile_schema(&self, lang: Lang) -> serde_json::Value {
        profile::schema::schema(&self.inner.checked, &self.inner.programme, lang)
    }

    /// Reads a profile in TOML.
    ///
    /// # Errors
    /// [`Refused`] with all mistakes of the text.
    ///
    /// ```
    /// use layak::Code;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// assert!(engine.read_toml("contoh.toml", "[legality]\nnib = 'active'\n").is_ok());
    /// let refused = engine.read_toml("contoh.toml", "[legality]\nnbi = 'active'\n").err().ok_or("accepted")?;
    /// assert_eq!(refused.diagnostics.first().map(|d| d.code), Some(Code::UnknownKey));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn read_toml(&self, name: &str, text: &str) -> Result<Profile, Refused> {
        self.read(|diagnostics| Input::from_toml(&Source::new(name, text), diagnostics))
    }

    /// Reads a profile in JSON text.
    ///
    /// # Errors
    /// [`Refused`] with all mistakes of the text.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// assert!(engine.read_json("contoh.json", r#"{ "legality": { "nib": "active" } }"#).is_ok());
    /// assert!(engine.read_json("contoh.json", r#"{ "legality": { "nib": "maybe" } }"#).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn read_json(&self, name: &str, text: &str) -> Result<Profile, Refused> {
        self.read(|diagnostics| Input::from_json(&Source::new(name, text), diagnostics))
    }

    /// Reads a profile from a JSON value; mistakes are placed by JSON pointer.
    ///
    /// # Errors
    /// [`Refused`] with all mistakes of the value.
    ///
    /// ```
    /// use serde_json::json;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let refused = engine.read_value("row 7", &json!({ "legality": { "nib": "maybe" } })).err().ok_or("accepted")?;
    /// let pointer = refused.diagnostics.first().and_then(|d| d.pointer.as_deref());
    /// assert_eq!(pointer, Some("/legality/nib"));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn read_value(&self, name: &str, value: &serde_json::Value) -> Result<Profile, Refused> {
        self.read(|diagnostics| Input::from_json_value(name, value, diagnostics))
    }

    fn read(&self, input: impl FnOnce(&mut Diagnostics) -> Input) -> Result<Profile, Refused> {
        let mut diagnostics = Diagnostics::new();
        let input = input(&mut diagnostics);
        let profile = profile::read::read(&input, &self.inner.checked, &mut diagnostics);
        if diagnostics.has_errors() {
            return Err(Refused { diagnostics: diagnostics.into_sorted() });
        }
        Ok(profile)
    }

    /// The programme on one date: what assesses many profiles without selecting rules anew.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let dated = engine.at("2026-11-21".parse()?);
    /// assert_eq!(dated.as_of().to_string(), "2026-11-21");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn at(&self, as_of: Date) -> Dated {
        Dated::new(self.clone(), as_of)
    }

    /// The digest that an assessment of this profile under these rules must carry.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.npwp = true")?;
    /// let mut assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// assert_eq!(engine.digest(&assessment, &profile), assessment.digest);
    /// assessment.completeness = 1.0;
    /// assert_ne!(engine.digest(&assessment, &profile), assessment.digest);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn digest(&self, assessment: &Assessment, profile: &Profile) -> String {
        explain::digest(assessment, &self.inner.digest, &profile.canonical)
    }

    /// Assesses a profile, with questions.
    ///
    /// ```
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'")?;
    /// let assessment = engine.assess(&profile, "2026-11-21".parse()?);
    /// assert_eq!(assessment.counts.unmet, 1);
    /// assert!(!assessment.questions.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn assess(&self, profile: &Profile, as_of: Date) -> Assessment {
        self.assess_with(profile, &Options::new(as_of))
    }

    /// Assesses a profile.
    ///
    /// ```
    /// use layak::Options;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let profile = engine.read_toml("contoh.toml", "legality.nib = 'none'")?;
    /// let quick = Options { questions: false, ..Options::new("2026-11-21".parse()?) };
    /// assert!(engine.assess_with(&profile, &quick).questions.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn assess_with(&self, profile: &Profile, options: &Options) -> Assessment {
        explain::assess(&self.at(options.as_of), profile, options)
    }
}
