//! Runs the cases beside the rules: what each expects, what was found, and which outcomes of a rule no case shows.

use crate::check::model::Programme;
use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic, Diagnostics, Place};
use crate::engine::{Engine, Options, Situation};
use crate::explain::say;
use crate::parse::document::{CaseDoc, ExpectDoc, ScalarDoc};
use crate::parse::input::Input;
use crate::profile::{Profile, read};
use crate::rules::{Refused, Rules};
use crate::source::Source;
use crate::text::text;
use crate::wire::{EvidenceLevel, Outcome, Possible};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// What running all cases gave.
///
/// ```
/// let report = layak::Rules::builtin()?.run_cases()?;
/// // The shipped rules travel without their cases, so nothing is shown yet.
/// assert!(report.cases.is_empty());
/// assert!(report.coverage.iter().all(|rule| rule.shown.is_empty()));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Serialize)]
pub struct CaseReport {
    /// Every case, in file order.
    pub cases: Vec<CaseResult>,
    /// Every rule of a programme, in file order.
    pub coverage: Vec<RuleCoverage>,
}

/// One case.
///
/// ```
/// let cases = "[[case]]\nname = 'tanpa NPWP'\non = 2026-11-21\ngiven = { legality = { npwp = false } }\nexpect = { 'legality.npwp' = 'unmet' }\n";
/// # // The shipped rules and this file of cases.
/// # let rules = layak::testing::shipped_with("legality/contoh.cases.toml", cases)?;
/// let report = rules.run_cases()?;
/// let case = report.cases.first().ok_or("no case")?;
/// assert_eq!((case.name.as_str(), case.place.line), ("tanpa NPWP", 2));
/// assert!(case.passed());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Serialize)]
pub struct CaseResult {
    /// Its name.
    pub name: String,
    /// Where it stands.
    pub place: Place,
    /// The date assessed.
    pub on: Date,
    /// Each expectation.
    pub checks: Vec<CaseCheck>,
    /// Why its profile was refused, if it was.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub diagnostics: Vec<Diagnostic>,
}

/// One expectation.
///
/// ```
/// let cases = "[[case]]\nname = 'tanpa NPWP'\non = 2026-11-21\ngiven = { legality = { npwp = false } }\nexpect = { 'legality.npwp' = 'met' }\n";
/// # // The shipped rules and this file of cases.
/// # let rules = layak::testing::shipped_with("legality/contoh.cases.toml", cases)?;
/// let report = rules.run_cases()?;
/// let check = report.cases.iter().flat_map(|case| &case.checks).next().ok_or("no check")?;
/// assert_eq!((check.expected.as_str(), check.found.as_str(), check.passed), ("met", "unmet", false));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Serialize)]
pub struct CaseCheck {
    /// Rule or derived fact.
    pub about: String,
    /// As written.
    pub expected: String,
    /// What the engine gave.
    pub found: String,
    /// They agree.
    pub passed: bool,
    /// Where it stands.
    pub place: Place,
}

/// Which outcomes of a rule some passing case shows.
///
/// ```
/// use layak::wire::Outcome;
/// let cases = "[[case]]\nname = 'tanpa NPWP'\non = 2026-11-21\ngiven = { legality = { npwp = false } }\nexpect = { 'legality.npwp' = 'unmet' }\n";
/// # // The shipped rules and this file of cases.
/// # let rules = layak::testing::shipped_with("legality/contoh.cases.toml", cases)?;
/// let report = rules.run_cases()?;
/// let npwp = report.coverage.iter().find(|rule| rule.rule == "legality.npwp").ok_or("no such rule")?;
/// assert_eq!(npwp.shown, [Outcome::Unmet]);
/// assert_eq!(npwp.missing, [Outcome::Met, Outcome::Unknown]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Serialize)]
pub struct RuleCoverage {
    /// `set.rule`.
    pub rule: String,
    /// Where its id stands.
    pub place: Place,
    /// Outcomes shown.
    pub shown: Vec<Outcome>,
    /// Outcomes that should be shown and are not. *Not applicable* only where the rule has a condition of application.
    pub missing: Vec<Outcome>,
}

impl CaseReport {
    /// Every expectation of every case holds.
    ///
    /// ```
    /// let cases = "[[case]]\nname = 'tanpa NPWP'\non = 2026-11-21\ngiven = { legality = { npwp = false } }\nexpect = { 'legality.npwp' = 'met' }\n";
    /// # // The shipped rules and this file of cases.
    /// # let rules = layak::testing::shipped_with("legality/contoh.cases.toml", cases)?;
    /// // A case that expects `met` where the tax number is missing.
    /// assert!(!rules.run_cases()?.passed());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn passed(&self) -> bool {
        self.cases.iter().all(CaseResult::passed)
    }

    /// One diagnostic for each rule with an outcome that no passing case shows.
    ///
    /// ```
    /// let report = layak::Rules::builtin()?.run_cases()?;
    /// let untested = report.untested();
    /// // The shipped rules travel without their cases: every rule is named, with the place where it stands.
    /// assert_eq!(untested.len(), report.coverage.len());
    /// assert!(untested.iter().all(|d| d.code == layak::Code::UntestedRule && d.span.is_some()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn untested(&self) -> Vec<Diagnostic> {
        let untested = |rule: &RuleCoverage| {
            let words = rule.missing.iter().map(|outcome| outcome.word()).collect::<Vec<_>>().join(", ");
            let message = text!(
                "tidak ada contoh untuk `{}` dengan hasil {words}",
                "no case shows `{}` with the outcome {words}",
                rule.rule
            );
            let help = text!(
                "tambah `[[case]]` di berkas `*.cases.toml` di samping aturan",
                "add a `[[case]]` in a `*.cases.toml` file beside the rule"
            );
            let mut diagnostic = Diagnostic::new(Code::UntestedRule, message).help(help);
            diagnostic.span = Some(rule.place.clone());
            diagnostic
        };
        self.coverage.iter().filter(|rule| !rule.missing.is_empty()).map(untested).collect()
    }
}

impl CaseResult {
    /// Its profile is sound and every expectation holds.
    ///
    /// ```
    /// let cases = "[[case]]\nname = 'salah ketik'\non = 2026-11-21\ngiven = { legality = { npwp = 'ya' } }\nexpect = { 'legality.npwp' = 'met' }\n";
    /// # // The shipped rules and this file of cases.
    /// # let rules = layak::testing::shipped_with("legality/contoh.cases.toml", cases)?;
    /// // A case whose profile is refused does not pass, and says why.
    /// let report = rules.run_cases()?;
    /// let case = report.cases.first().ok_or("no case")?;
    /// assert!(!case.passed());
    /// assert!(!case.diagnostics.is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn passed(&self) -> bool {
        self.diagnostics.is_empty() && self.checks.iter().all(|check| check.passed)
    }
}

impl Rules {
    /// Runs every case of these rules. A rule is judged, and a derived fact computed, under the first programme that selects it.
    ///
    /// # Errors
    /// [`Refused`] if there is no programme at all.
    ///
    /// ```
    /// let cases = "[[case]]\nname = 'tanpa NPWP'\non = 2026-11-21\ngiven = { legality = { npwp = false } }\nexpect = { 'legality.npwp' = 'unmet' }\n";
    /// # // The shipped rules and this file of cases.
    /// # let rules = layak::testing::shipped_with("legality/contoh.cases.toml", cases)?;
    /// // The shipped rules, and one file of cases beside those of the set `legality`.
    /// let report = rules.run_cases()?;
    /// assert_eq!(report.cases.len(), 1);
    /// assert!(report.passed());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn run_cases(&self) -> Result<CaseReport, Refused> {
        let checked = self.checked();
        let ids: Vec<String> = self.programmes().map(str::to_owned).collect();
        let first = ids.first().map_or("", String::as_str);
        let mut engines = vec![self.programme(first)?];
        for id in ids.iter().skip(1) {
            engines.push(self.programme(id)?);
        }
        let cases: Vec<_> = checked.cases.iter().map(|(source, case)| run(&engines, source, case)).collect();
        let coverage = coverage(&engines, &cases);
        Ok(CaseReport { cases, coverage })
    }
}

fn run(engines: &[Engine], source: &Source, case: &CaseDoc) -> CaseResult {
    let mut result = CaseResult {
        name: case.name.value.clone(),
        place: Place::new(source, case.name.span),
        on: case.on,
        checks: Vec::new(),
        diagnostics: Vec::new(),
    };
    let Some(first) = engines.first() else { return result };
    let mut diagnostics = Diagnostics::new();
    let profile =
        read::read(&Input::of_part(source, case.given.clone()), &first.inner().checked, &mut diagnostics);
    if diagnostics.has_errors() {
        result.diagnostics = diagnostics.into_sorted();
        return result;
    }
    let mut found = BTreeMap::new();
    for (about, expected) in &case.expect {
        let judges = engines.iter().find(|engine| judges(engine, &about.value));
        let computes = || engines.iter().find(|engine| computes(engine, &about.value));
        let engine = judges.or_else(computes).unwrap_or(first);
        let found = found.entry(engine.id()).or_insert_with(|| outcomes(engine, &profile, case.on));
        let found =
            found.get(&about.value).cloned().or_else(|| derived(engine, &profile, case.on, &about.value));
        let expected_word = match &expected.value {
            ExpectDoc::Word(word) => word.clone(),
            ExpectDoc::Scalar(ScalarDoc::Number(value)) => say::json_number(*value).to_string(),
            ExpectDoc::Scalar(ScalarDoc::Date(date)) => date.to_string(),
            ExpectDoc::Scalar(ScalarDoc::Bool(value)) => value.to_string(),
        };
        let found = found.unwrap_or_else(|| "not in force".to_owned());
        result.checks.push(CaseCheck {
            about: about.value.clone(),
            passed: found == expected_word,
            expected: expected_word,
            found,
            place: Place::new(source, about.span.to(expected.span)),
        });
    }
    result
}

fn judges(engine: &Engine, id: &str) -> bool {
    let inner = engine.inner();
    let Programme { rules, .. } = &inner.programme;
    rules.iter().filter_map(|rule| inner.checked.rules.get(*rule)).any(|rule| rule.id == id)
}

fn computes(engine: &Engine, path: &str) -> bool {
    let inner = engine.inner();
    let derived = inner.checked.derives.iter().position(|derived| derived.path == path);
    derived.is_some_and(|at| inner.program.derives.get(at).is_some_and(Option::is_some))
}

/// Labels by rule, without waivers: a case is about the rule.
fn outcomes(engine: &Engine, profile: &Profile, on: Date) -> BTreeMap<String, String> {
    let mut profile = profile.clone();
    profile.waivers.clear();
    let options = Options { as_of: on, evidence_level: Some(EvidenceLevel::Declared), questions: false };
    let assessment = engine.assess_with(&profile, &options);
    assessment.findings.into_iter().map(|f| (f.rule, f.outcome.word().to_owned())).collect()
}

/// The value of a derived fact as a word: `true`, `unknown`, a choice, a number.
fn derived(engine: &Engine, profile: &Profile, on: Date, path: &str) -> Option<String> {
    let inner = engine.inner();
    let id = inner.checked.derives.iter().position(|derived| derived.path == path)?;
    let derived = inner.checked.derives.get(id)?;
    let dated = engine.at(on);
    let situation = Situation::new(&dated, profile, EvidenceLevel::Declared);
    let (_, trace) = inner.program.derives.get(id)?.as_ref()?;
    let value = situation.evaluator.possible(trace.node, 0, &situation.block);
    Some(match say::fact(&derived.kind, &value) {
        Possible::Is(serde_json::Value::String(word)) => word,
        Possible::Is(value) => value.to_string(),
        _ => "unknown".to_owned(),
    })
}

fn coverage(engines: &[Engine], cases: &[CaseResult]) -> Vec<RuleCoverage> {
    let mut shown: BTreeMap<&str, BTreeSet<Outcome>> = BTreeMap::new();
    for check in cases.iter().flat_map(|case| &case.checks).filter(|check| check.passed) {
        if let Some(outcome) = Outcome::from_word(&check.expected) {
            shown.entry(&check.about).or_default().insert(outcome);
        }
    }
    let mut seen = BTreeSet::new();
    let mut coverage = Vec::new();
    for inner in engines.iter().map(Engine::inner) {
        for rule in inner.programme.rules.iter().filter_map(|id| inner.checked.rules.get(*id)) {
            if rule.retired || !seen.insert(rule.id.as_str()) {
                continue;
            }
            let shown = shown.get(rule.id.as_str()).cloned().unwrap_or_default();
            let mut due = vec![Outcome::Met, Outcome::Unmet, Outcome::Unknown];
            due.extend((!rule.applies.is_empty()).then_some(Outcome::NotApplicable));
            let missing = due.into_iter().filter(|outcome| !shown.contains(outcome)).collect();
            coverage.push(RuleCoverage {
                rule: rule.id.clone(),
                place: Place::new(&rule.written.source, rule.written.span),
                shown: shown.into_iter().collect(),
                missing,
            });
        }
    }
    coverage
}
