//! Layak ("fit" in *layak ekspor*, fit to export) assesses the export readiness of Indonesian small and medium industries.
//!
//! Rules are data: TOML files with sources, dates and texts in Bahasa Indonesia and English. A *profile* holds what is known of one
//! enterprise and one product. Assessing it under one *programme* on one date gives verdicts, a score, a finding with its reason for each
//! rule, the next questions and what mends the rest. What is not answered is every value it may still take, never "no": an outcome that
//! differs among them is *unknown*, and erasing an answer never improves what is guaranteed.
//!
//! ```
//! use layak::wire::Outcome;
//! use layak::{Lang, Rules};
//!
//! let engine = Rules::builtin()?.programme("gpei-jatim")?;
//! let profile = engine.read_toml(
//!     "contoh.toml",
//!     r#"
//!         enterprise.name = "Contoh Gula Semut"
//!         product.sector = "food"
//!         order.market = "my"
//!         legality.nib = "none"
//!     "#,
//! )?;
//! let assessment = engine.assess(&profile, "2026-11-21".parse()?);
//!
//! // A verdict for each ladder of the programme: what is guaranteed, what is possible, and a sentence for people.
//! let kurasi = assessment.verdicts.first().ok_or("no ladder")?;
//! assert!(kurasi.decided);
//! assert!(kurasi.sentence.get(Lang::En).starts_with("Cannot be chosen yet."));
//!
//! // A finding for each rule, with its condition and the values that decided it.
//! let nib = assessment.findings.iter().find(|finding| finding.rule == "legality.nib").ok_or("not in force")?;
//! assert_eq!(nib.outcome, Outcome::Unmet);
//! let reason = nib.explanation.holds.as_ref().ok_or("not concerned")?;
//! assert_eq!(reason.condition, "legality.nib == 'active'");
//! assert_eq!(reason.values.first().map(|value| value.words.get(Lang::Id)), Some("Belum ada"));
//!
//! // What to ask next, best first: filter questions, then what settles most.
//! let question = assessment.questions.first().ok_or("all is answered")?;
//! assert_eq!(question.path, "production.place");
//! assert_eq!(question.ask.get(Lang::En), "Where is it made, finished or packed?");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # From text to report
//!
//! | stage | in, out | door |
//! | --- | --- | --- |
//! | parse | text to documents with places | [`Rules::from_texts`], [`Engine::read_toml`], [`Engine::read_json`], [`Engine::read_value`] |
//! | check | names, types, units, dates, sources | [`Rules::from_texts`], [`Rules::check`] |
//! | compile | a programme to columns and code | [`Rules::programme`] |
//! | measure, evaluate | a profile to an outcome set for each rule | [`Engine::assess`], [`batch`] for many at once |
//! | judge | outcomes to verdicts and score | the same |
//! | explain | reasons, questions, actions, gains | [`Engine::assess`], [`Engine::assess_with`] |
//! | rank | many profiles to places, waiting list and what open answers can still change | [`Engine::rank`] |
//! | report | an [`Assessment`](wire::Assessment) to text, markdown, pages, JSON | [`report`] |
//!
//! Programs in other languages send and receive JSON: [`assess_json`], [`rank_json`], [`check_json`] and [`schema()`], in the shapes of [`wire`].
//! [`catalogue`] lists what a programme asks and demands; [`cases`] runs the examples that stand beside rules.
//!
//! # Own rules
//!
//! Rules come as pairs of name and text, with names as in a rules folder; the core reads no file. The vocabulary of the engine
//! (`enterprise`, `product`, `production`, `order`) is added where it is missing. All mistakes are found in one run.
//!
//! ```
//! let set = r#"
//!     [set]
//!     id = "contoh"
//!     version = "1"
//!     checked = 2026-11-21
//!     title = { id = "Contoh", en = "Example" }
//!     [fact.floor]
//!     type = "bool"
//!     ask = { id = "Apakah lantainya keras?", en = "Is the floor hard?" }
//!     [source.guide]
//!     title = "Panduan"
//!     kind = "guide"
//!     status = "in_force"
//!     checked = 2026-11-21
//!     confidence = "medium"
//!     [[rule]]
//!     id = "hard-floor"
//!     title = { id = "Lantai keras", en = "Hard floor" }
//!     severity = "major"
//!     basis = "practice"
//!     dimension = "site"
//!     weight = 1
//!     holds = "contoh.floor"
//!     why = { id = "Mudah dibersihkan.", en = "Easy to clean." }
//!     sources = [{ ref = "guide", at = "1" }]
//!     no_action = { id = "Tergantung gedung.", en = "Depends on the building." }
//! "#;
//! let programme = r#"
//!     [programme]
//!     id = "percobaan"
//!     version = "1"
//!     checked = 2026-11-21
//!     title = { id = "Percobaan", en = "Trial" }
//!     use = ["contoh"]
//!     [dimension.site]
//!     title = { id = "Tempat", en = "Site" }
//!     weight = 1
//!     [ladder.fit]
//!     title = { id = "Layak", en = "Fit" }
//!     [[ladder.fit.verdict]]
//!     id = "yes"
//!     label = { id = "Ya", en = "Yes" }
//!     when = "unmet.major == 0"
//!     [[ladder.fit.verdict]]
//!     id = "no"
//!     label = { id = "Tidak", en = "No" }
//!     [[coverage]]
//!     sector = "*"
//!     market = "*"
//!     level = "full"
//! "#;
//! let rules = layak::Rules::from_texts([("contoh/set.toml", set), ("programme/percobaan.toml", programme)])?;
//! let engine = rules.programme("percobaan")?;
//! let profile = engine.read_toml("bengkel.toml", "contoh.floor = true")?;
//! let assessment = engine.assess(&profile, "2026-11-21".parse()?);
//! assert_eq!(assessment.verdicts.first().map(|verdict| verdict.guaranteed.id.as_str()), Some("yes"));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```
//!
//! # Threads
//!
//! [`Rules`], [`Engine`] and [`Dated`] are `Send + Sync` and cheap to clone: clones share the compiled rules. Make one engine when the
//! program starts and hand clones to threads. A [`batch::Judge`] and its [`batch::Answers`] hold room for one enterprise: one of each per
//! thread.
//!
//! ```
//! fn shared<T: Send + Sync + Clone>() {}
//! shared::<layak::Rules>();
//! shared::<layak::Engine>();
//! shared::<layak::Dated>();
//! ```
//!
//! # Errors
//!
//! Texts that people wrote are refused with [`Refused`], which holds every [`Diagnostic`] found: a stable [`Code`], the [`Place`], one
//! sentence in both languages, and what to do. A batch refuses a single value with [`batch::Misfit`]. A rule that loaded cannot fail while
//! it is evaluated, so [`Engine::assess`] returns no `Result`. Nothing panics on what it is given; the JSON doors answer with `refused`.
//!
//! # Features
//!
//! | feature | default | |
//! | --- | --- | --- |
//! | `builtin` | yes | the shipped rule sets, inside the crate: `Rules::builtin` |
//! | `html` | yes | printable pages for owner and assessor |
//! | `handbook` | no | the rules as a static site: [`mod@handbook`] |
//! | `patterns` | yes | `matches` in conditions |
//! | `simd` | yes | batches use the vector instructions of the processor they run on; not in WebAssembly |
//! | `packed` | no | shipped texts compressed, for builds that travel |
//! | `frozen` | no | checked rules as bytes: `Rules::freeze`, `Rules::thaw` |
//! | `schema` | no | JSON Schemas made from the wire types |
//!
//! # Limits
//!
//! - The core has no clock, files, network or environment: the date is an argument, and the same arguments give the same bytes on every
//!   platform.
//! - Sets of values are tracked for each expression, not jointly: `x - x` of an unknown `x` is wide. A set may be too large, never too small.
//! - Lists such as months and partners are one answer each: what was never recorded in them cannot be guarded.
//! - The shipped rules cover food for few markets, and only in part; other sectors have none. The answer says so
//!   ([`wire::Coverage`]), and a sector without rules is never decided as ready. Weights and limits of the shipped programme are a
//!   proposal. An assessment is no legal advice: it cites its sources, with how sure we are of each.
//! - Modules that the documentation does not show (`parse`, `testing`) are for the tests of this workspace and may change.

mod api;
pub mod batch;
mod builtin;
mod canonical;
pub mod cases;
pub mod catalogue;
mod check;
mod cohort;
mod compile;
mod date;
mod diagnostic;
mod engine;
mod evaluate;
mod explain;
mod form;
#[cfg(feature = "frozen")]
mod frozen;
pub mod glossary;
#[cfg(feature = "handbook")]
pub mod handbook;
mod judge;
mod measure;
mod order;
#[cfg(any(feature = "packed", feature = "frozen"))]
#[cfg_attr(not(feature = "frozen"), expect(dead_code, reason = "texts are packed by `build.rs`"))]
mod packing;
#[doc(hidden)]
pub mod parse;
mod profile;
pub mod report;
mod rules;
mod source;
mod statistics;
mod text;
mod unit;
mod value;
pub mod wire;
mod wording;
#[cfg(test)]
mod worlds;

pub use api::{
    Doors, assess_json, check_json, form_json, profile_data, rank_json, schema, schema_names, show_json,
};
#[cfg(feature = "schema")]
pub use api::{
    schema_of_answer, schema_of_form_answer, schema_of_form_request, schema_of_rank_answer,
    schema_of_rank_request, schema_of_request, schema_of_rules, schema_of_show_answer,
    schema_of_show_request,
};
pub use cohort::RankOptions;
pub use date::{Date, DateError};
#[doc(hidden)]
pub use diagnostic::Diagnostics;
pub use diagnostic::{Code, Diagnostic, Label, Level, Place};
pub use engine::{Dated, Engine, Options};
#[cfg(feature = "frozen")]
pub use frozen::NotFrozen;
pub use profile::Profile;
pub use rules::{Refused, Rules};
#[doc(hidden)]
pub use source::{Source, Span, Spanned};
pub use text::{Lang, Text};

#[doc(hidden)]
pub mod testing;

/// The example of the README, so that it is compiled.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
pub struct Readme;
