//! The JSON door: text in, text out, for every surface that is not Rust. Nothing here decides anything.

mod doors;
mod engine;
mod show;

pub use doors::Doors;
pub use engine::profile_data;
pub use show::show_json;

use crate::cohort::RankOptions;
use crate::diagnostic::{Code, Diagnostic};
use crate::engine::{Engine, Options};
use crate::profile::Profile;
use crate::rules::{Refused, Rules};
use crate::text::text;
use crate::wire::{Answer, Cohort, FormAnswer, FormRequest, RankAnswer, RankRequest, Request, RuleText};
#[cfg(feature = "schema")]
use crate::wire::{ShowAnswer, ShowRequest};
#[cfg(feature = "builtin")]
use std::sync::OnceLock;

/// Request JSON in, canonical answer JSON (RFC 8785) out. A request that cannot be answered gives an answer of type `refused`; nothing panics.
///
/// ```
/// let answer = layak::assess_json(r#"{"programme":"gpei-jatim","as_of":"2026-11-21","profile":{}}"#);
/// assert!(answer.contains(r#""type":"assessment""#));
/// let answer = layak::assess_json("{");
/// assert!(answer.contains(r#""code":"json-syntax""#));
/// ```
#[must_use]
pub fn assess_json(request: &str) -> String {
    answer_of(assess(request))
}

/// JSON array of `{"name", "text"}` rule files in, canonical JSON array of diagnostics out.
///
/// ```
/// let found = layak::check_json(r#"[{"name":"x/set.toml","text":"[set]\nid = 1"}]"#);
/// assert!(found.contains(r#""code":"wrong-type""#));
/// ```
#[must_use]
pub fn check_json(texts: &str) -> String {
    match serde_json::from_str::<Vec<RuleText>>(texts) {
        Ok(texts) => canonical(&Rules::check(texts.iter().map(|file| (&file.name, &file.text)))),
        Err(error) => canonical(&vec![unreadable(&error)]),
    }
}

/// What a form asks at each step: [`FormRequest`] JSON in, canonical [`FormAnswer`] JSON out. It never panics.
///
/// ```
/// let answer = layak::form_json(r#"{"want":"look","programme":"gpei-jatim","as_of":"2026-11-21","profile":{}}"#);
/// assert!(answer.contains(r#""type":"look""#));
/// let answer = layak::form_json(r#"{"want":"menu"}"#);
/// assert!(answer.contains(r#""code":"json-syntax""#));
/// ```
#[must_use]
pub fn form_json(request: &str) -> String {
    form_answer_of(form(request))
}

fn form(request: &str) -> Result<FormAnswer, Refused> {
    let request: FormRequest = read(request)?;
    form_on(&shipped_engine(request.programme())?, request)
}

fn form_on(engine: &Engine, request: FormRequest) -> Result<FormAnswer, Refused> {
    Ok(match request {
        FormRequest::Form { .. } => FormAnswer::Form(Box::new(engine.form())),
        FormRequest::Look { as_of, profile, questions, .. } => {
            let profile = self::profile(engine, "profile", &profile)?;
            FormAnswer::Look(Box::new(engine.look(&profile, as_of, questions.unwrap_or(true))))
        }
        FormRequest::Page { as_of, profile, lang, .. } => {
            let assessment = engine.assess(&self::profile(engine, "profile", &profile)?, as_of);
            FormAnswer::Page { html: page(&assessment, lang) }
        }
        FormRequest::Profile { text, .. } => FormAnswer::Profile { profile: engine.profile_value(&text)? },
    })
}

#[cfg(feature = "html")]
fn page(assessment: &crate::wire::Assessment, lang: crate::text::Lang) -> String {
    crate::report::html_for_owner(assessment, lang)
}

/// Without the feature `html` there are no pages.
#[cfg(not(feature = "html"))]
fn page(_: &crate::wire::Assessment, _: crate::text::Lang) -> String {
    String::new()
}

fn assess(request: &str) -> Result<crate::wire::Assessment, Refused> {
    let request: Request = read(request)?;
    assess_on(&engine(&request.programme, &request.rules)?, "profile", &request)
}

fn assess_on(engine: &Engine, name: &str, request: &Request) -> Result<crate::wire::Assessment, Refused> {
    let profile = profile(engine, name, &request.profile)?;
    let options = Options {
        as_of: request.as_of,
        evidence_level: request.evidence_level,
        questions: request.questions.unwrap_or(true),
    };
    Ok(engine.assess_with(&profile, &options))
}

/// A profile as a request holds it: a JSON object, or a text in TOML or JSON.
fn profile(engine: &Engine, name: &str, value: &serde_json::Value) -> Result<Profile, Refused> {
    // Files keep their names.
    let file = |end: &str| if name.ends_with(end) { name.to_owned() } else { format!("{name}{end}") };
    match value {
        serde_json::Value::String(text) if text.trim_start().starts_with('{') => {
            engine.read_json(&file(".json"), text)
        }
        serde_json::Value::String(text) => engine.read_toml(&file(".toml"), text),
        value => engine.read_value(name, value),
    }
}

/// Rank request JSON in, canonical rank answer JSON (RFC 8785) out. What cannot be answered gives an answer of type `refused`.
///
/// ```
/// let request = r#"{"programme":"gpei-jatim","as_of":"2026-11-21","candidates":[{"enterprise":{"id":"K01"}}]}"#;
/// assert!(layak::rank_json(request).contains(r#""type":"cohort""#));
/// assert!(layak::rank_json("{").contains(r#""code":"json-syntax""#));
/// ```
#[must_use]
pub fn rank_json(request: &str) -> String {
    rank_answer_of(rank(request))
}

fn rank(request: &str) -> Result<Cohort, Refused> {
    let request: RankRequest = read(request)?;
    rank_on(&engine(&request.programme, &request.rules)?, &[], request)
}

/// `names` are what diagnostics call the candidates; one without is called by its place in the request.
fn rank_on(engine: &Engine, names: &[&str], request: RankRequest) -> Result<Cohort, Refused> {
    let (mut profiles, mut diagnostics) = (Vec::new(), Vec::new());
    for (at, candidate) in request.candidates.iter().enumerate() {
        let place = format!("/candidates/{at}");
        let name = names.get(at).map_or_else(|| place.clone(), |name| (*name).to_owned());
        match profile(engine, &name, candidate) {
            Ok(profile) => profiles.push((name, profile)),
            Err(refused) => {
                diagnostics.extend(refused.diagnostics.into_iter().map(|found| within(&name, found)))
            }
        }
    }
    if !diagnostics.is_empty() {
        return Err(Refused { diagnostics });
    }
    let options = RankOptions {
        as_of: request.as_of,
        evidence_level: request.evidence_level,
        seed: request.seed,
        places: request.places,
        waiting: request.waiting,
        lists: request.lists,
        quotas: request.quotas,
        mixed: request.mixed,
        questions: request.questions.unwrap_or(true),
    };
    engine.rank(profiles.iter().map(|(name, profile)| (name.as_str(), profile)), &options)
}

/// A diagnostic of a profile as one of the request that holds it.
fn within(name: &str, mut found: Diagnostic) -> Diagnostic {
    if found.span.is_none() {
        found.pointer = Some(format!("{name}{}", found.pointer.unwrap_or_default()));
    }
    found
}

/// Of the rules in the request, else of the shipped ones.
fn engine(programme: &str, rules: &[RuleText]) -> Result<Engine, Refused> {
    if !rules.is_empty() {
        let rules = Rules::from_texts(rules.iter().map(|file| (&file.name, &file.text)))?;
        return rules.programme(programme);
    }
    shipped_engine(programme)
}

/// The shipped rules are loaded once for the whole process, and each programme is compiled when it is first asked for.
#[cfg(feature = "builtin")]
fn shipped_engine(programme: &str) -> Result<Engine, Refused> {
    static SHIPPED: OnceLock<Option<Doors>> = OnceLock::new();
    let shipped = SHIPPED.get_or_init(|| Rules::builtin().ok().map(Doors::new));
    shipped.as_ref().ok_or_else(no_rules)?.engine(programme)
}

#[cfg(not(feature = "builtin"))]
fn shipped_engine(_: &str) -> Result<Engine, Refused> {
    Err(no_rules())
}

fn no_rules() -> Refused {
    let message = text!("tidak ada aturan bawaan", "there are no built-in rules");
    let help = text!("kirim berkas aturan di `rules`", "send rule files in `rules`");
    Refused { diagnostics: vec![Diagnostic::new(Code::UnknownProgramme, message).help(help)] }
}

fn unreadable(error: &serde_json::Error) -> Diagnostic {
    let message = text!("permintaan tidak terbaca: {error}", "the request cannot be read: {error}");
    let help = text!(
        "bentuknya ada di skema `request`: programme, as_of, profile",
        "its shape is in the schema `request`: programme, as_of, profile"
    );
    Diagnostic::new(Code::JsonSyntax, message).help(help)
}

fn read<T: serde::de::DeserializeOwned>(request: &str) -> Result<T, Refused> {
    serde_json::from_str(request).map_err(|error| Refused { diagnostics: vec![unreadable(&error)] })
}

fn answer_of(found: Result<crate::wire::Assessment, Refused>) -> String {
    canonical(&match found {
        Ok(assessment) => Answer::Assessment(Box::new(assessment)),
        Err(Refused { diagnostics }) => Answer::Refused { diagnostics },
    })
}

fn rank_answer_of(found: Result<Cohort, Refused>) -> String {
    canonical(&match found {
        Ok(cohort) => RankAnswer::Cohort(Box::new(cohort)),
        Err(Refused { diagnostics }) => RankAnswer::Refused { diagnostics },
    })
}

fn form_answer_of(found: Result<FormAnswer, Refused>) -> String {
    canonical(&found.unwrap_or_else(|Refused { diagnostics }| FormAnswer::Refused { diagnostics }))
}

fn canonical(value: &impl serde::Serialize) -> String {
    crate::canonical::without(value, &[])
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .unwrap_or_default()
}

/// A generated JSON Schema by name: `request`, `answer`, `rank_request`, `rank_answer`, `rules`.
///
/// ```
/// let schema = layak::schema("answer").ok_or("no such schema")?;
/// assert!(schema.contains(r#""LadderVerdict""#));
/// assert!(layak::schema("menu").is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[must_use]
pub fn schema(name: &str) -> Option<&'static str> {
    crate::builtin::schema(name)
}

/// Every name that [`schema()`] knows.
///
/// ```
/// assert!(layak::schema_names().iter().all(|name| layak::schema(name).is_some()));
/// ```
#[must_use]
pub fn schema_names() -> &'static [&'static str] {
    &["request", "answer", "rank_request", "rank_answer", "rules"]
}

/// The schema of a request, made from the wire types.
///
/// ```
/// let made = layak::schema_of_request();
/// assert_eq!(Some(made), serde_json::from_str(layak::schema("request").unwrap_or_default())?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[cfg(feature = "schema")]
#[must_use]
pub fn schema_of_request() -> serde_json::Value {
    without_examples(schemars::schema_for!(Request).to_value())
}

/// The schema of an answer, made from the wire types.
///
/// ```
/// let made = layak::schema_of_answer();
/// assert_eq!(Some(made), serde_json::from_str(layak::schema("answer").unwrap_or_default())?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[cfg(feature = "schema")]
#[must_use]
pub fn schema_of_answer() -> serde_json::Value {
    without_examples(schemars::schema_for!(Answer).to_value())
}

/// The schema of what a form asks.
///
/// ```
/// assert!(layak::schema_of_form_request().to_string().contains("want"));
/// ```
#[cfg(feature = "schema")]
#[must_use]
pub fn schema_of_form_request() -> serde_json::Value {
    without_examples(schemars::schema_for!(FormRequest).to_value())
}

/// The schema of what a form gets.
///
/// ```
/// assert!(layak::schema_of_form_answer().to_string().contains("Look"));
/// ```
#[cfg(feature = "schema")]
#[must_use]
pub fn schema_of_form_answer() -> serde_json::Value {
    without_examples(schemars::schema_for!(FormAnswer).to_value())
}

/// The schema of a rank request, made from the wire types.
///
/// ```
/// let made = layak::schema_of_rank_request();
/// assert_eq!(Some(made), serde_json::from_str(layak::schema("rank_request").unwrap_or_default())?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[cfg(feature = "schema")]
#[must_use]
pub fn schema_of_rank_request() -> serde_json::Value {
    without_examples(schemars::schema_for!(RankRequest).to_value())
}

/// The schema of a rank answer, made from the wire types.
///
/// ```
/// let made = layak::schema_of_rank_answer();
/// assert_eq!(Some(made), serde_json::from_str(layak::schema("rank_answer").unwrap_or_default())?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[cfg(feature = "schema")]
#[must_use]
pub fn schema_of_rank_answer() -> serde_json::Value {
    without_examples(schemars::schema_for!(RankAnswer).to_value())
}

/// The schema of what is to be shown.
///
/// ```
/// assert!(layak::schema_of_show_request().to_string().contains("want"));
/// ```
#[cfg(feature = "schema")]
#[must_use]
pub fn schema_of_show_request() -> serde_json::Value {
    without_examples(schemars::schema_for!(ShowRequest).to_value())
}

/// The schema of what is shown.
///
/// ```
/// assert!(layak::schema_of_show_answer().to_string().contains("RuleChange"));
/// ```
#[cfg(feature = "schema")]
#[must_use]
pub fn schema_of_show_answer() -> serde_json::Value {
    without_examples(schemars::schema_for!(ShowAnswer).to_value())
}

/// The schema of a rule file, made from the tables that the reader knows.
///
/// ```
/// let made = layak::schema_of_rules();
/// assert_eq!(Some(made), serde_json::from_str(layak::schema("rules").unwrap_or_default())?);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[cfg(feature = "schema")]
#[must_use]
pub fn schema_of_rules() -> serde_json::Value {
    without_examples(crate::parse::document::rule_file_schema())
}

/// Descriptions come from the documentation of the types; its examples are Rust, which readers of a schema need not know.
#[cfg(feature = "schema")]
fn without_examples(mut schema: serde_json::Value) -> serde_json::Value {
    let children: Vec<&mut serde_json::Value> = match &mut schema {
        serde_json::Value::Object(entries) => {
            if let Some(serde_json::Value::String(description)) = entries.get_mut("description")
                && let Some(example) = description.find("\n\n```")
            {
                description.truncate(example);
            }
            entries.values_mut().collect()
        }
        serde_json::Value::Array(items) => items.iter_mut().collect(),
        _ => Vec::new(),
    };
    for child in children {
        *child = without_examples(child.take());
    }
    schema
}
