//! What a case expects, and how an answer differs from it.

use layak::Date;
use layak::wire::{Answer, Assessment, Counts, EvidenceLevel, Outcome, Possible, Severity, VerdictRef};
use serde::Deserialize;
use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Display;
use std::path::Path;

/// Verdicts that are possible, by ladder, best first.
type Verdicts = BTreeMap<String, Vec<String>>;

/// `NAME.expect.toml`. What is not written is not looked at.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    /// The programme, default `gpei-jatim`.
    #[serde(default = "programme")]
    pub programme: String,
    /// The date assessed, default 2026-11-21.
    #[serde(default = "as_of", deserialize_with = "day")]
    pub as_of: Date,
    /// The evidence level, default the programme's own.
    #[serde(default)]
    pub evidence_level: Option<EvidenceLevel>,
    /// All that are possible, best first.
    #[serde(default)]
    verdicts: Verdicts,
    /// The same without waivers.
    #[serde(default)]
    without_waivers: Verdicts,
    /// By rule; `not_selected` for a rule that is not in force or not in the programme.
    #[serde(default)]
    outcomes: BTreeMap<String, String>,
    /// Exactly the critical rules that are unmet.
    gates: Option<BTreeSet<String>>,
    /// By rule: the source that a finding must cite, with its article.
    #[serde(default)]
    cites: BTreeMap<String, String>,
    /// Labels over all rules.
    #[serde(default)]
    counts: BTreeMap<String, u32>,
    /// By name: a number, a bool, `{ min, max }`, or `"unknown"`.
    #[serde(default)]
    measures: BTreeMap<String, toml::Value>,
    /// By action: how many times it must be done and what it costs in all; `false` for an action that must not be offered.
    #[serde(default)]
    actions: BTreeMap<String, Task>,
    /// Exactly the kinds of warnings.
    warnings: Option<BTreeSet<String>>,
    /// Ids of rules or parameters that are announced.
    #[serde(default)]
    upcoming: Vec<String>,
    /// Ids that must not be announced, for they cannot concern this enterprise.
    #[serde(default)]
    not_upcoming: Vec<String>,
    /// How far the rules cover sector and market.
    coverage: Option<String>,
    /// Whether the reference order stands in.
    reference_order: Option<bool>,
    /// Facts that are among the questions to ask next.
    #[serde(default)]
    asks: Vec<String>,
    /// Exactly the codes of a refusal, each as often as it occurs.
    refused: Option<Vec<String>>,
}

/// What an action is expected to be: each a number or `{ min, max }`, or `false` if it must not be offered.
#[derive(Clone, Debug, Deserialize)]
#[serde(untagged)]
enum Task {
    Offered(bool),
    Amounts { times: Option<toml::Value>, cost: Option<toml::Value> },
}

fn programme() -> String {
    "gpei-jatim".to_owned()
}

fn as_of() -> Date {
    Date::new(2026, 11, 21).unwrap_or(Date::MIN)
}

fn day<'de, D: serde::Deserializer<'de>>(from: D) -> Result<Date, D::Error> {
    let written = toml::value::Datetime::deserialize(from)?.to_string();
    written.parse().map_err(|_| serde::de::Error::custom("as_of is a date without time"))
}

impl Expect {
    /// Reads a file.
    ///
    /// # Errors
    /// If it cannot be read, or is not as described here.
    pub fn read(path: &Path) -> Result<Self, Box<dyn Error>> {
        let text = std::fs::read_to_string(path)?;
        toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()).into())
    }
}

/// Every difference between an answer and what was expected, one line each.
#[must_use]
pub fn mismatches(expect: &Expect, answer: &Answer) -> Vec<String> {
    match (answer, &expect.refused) {
        (Answer::Assessment(assessment), None) => assessed(expect, assessment),
        (Answer::Refused { diagnostics }, Some(expected)) => {
            let found: Vec<&str> = diagnostics.iter().map(|d| d.code.slug()).collect();
            differs("refused", expected, &found).into_iter().collect()
        }
        (Answer::Refused { diagnostics }, None) => {
            diagnostics.iter().map(|d| format!("refused: {}: {}", d.code.slug(), d.message.en)).collect()
        }
        (Answer::Assessment(_), Some(codes)) => vec![format!("assessed, but must be refused: {codes:?}")],
    }
}

fn assessed(expect: &Expect, assessment: &Assessment) -> Vec<String> {
    let mut wrong = Vec::new();
    for (ladder, expected) in &expect.verdicts {
        let found = assessment.verdicts.iter().find(|v| v.ladder == *ladder).map(|v| ids(&v.possible));
        wrong.extend(differs(ladder, expected, &found.unwrap_or_default()));
    }
    for (ladder, expected) in &expect.without_waivers {
        let without = assessment.verdicts.iter().find(|v| v.ladder == *ladder);
        let found = without.and_then(|v| v.without_waivers.as_deref()).map(ids).unwrap_or_default();
        wrong.extend(differs(&format!("{ladder} without waivers"), expected, &found));
    }
    for (rule, expected) in &expect.outcomes {
        let found =
            assessment.findings.iter().find(|f| f.rule == *rule).map_or("not_selected", |f| f.outcome.word());
        wrong.extend(differs(rule, &[expected], &[found]));
    }
    if let Some(expected) = &expect.gates {
        let failed =
            |f: &&layak::wire::Finding| f.severity == Severity::Critical && f.outcome == Outcome::Unmet;
        let found: BTreeSet<String> =
            assessment.findings.iter().filter(failed).map(|f| f.rule.clone()).collect();
        wrong.extend(differs("gates", &sorted(expected), &sorted(&found)));
    }
    for (rule, source) in &expect.cites {
        let sources = assessment.findings.iter().filter(|f| f.rule == *rule).flat_map(|f| &f.sources);
        let found: Vec<String> = sources.map(|s| format!("{} {}", s.id, s.at)).collect();
        if !found.contains(source) {
            wrong.push(format!("{rule} must cite {source:?}, cites {found:?}"));
        }
    }
    for (label, expected) in &expect.counts {
        let found =
            count(&assessment.counts, label).map_or_else(|| "no such label".to_owned(), |n| n.to_string());
        wrong.extend(differs(label, &[expected], &[found]));
    }
    for (name, expected) in &expect.measures {
        let found = assessment.measures.get(name).map(|m| &m.value);
        if !found.is_some_and(|found| is(found, expected)) {
            wrong.push(format!("{name}: expected {expected:?}, found {found:?}"));
        }
    }
    for (id, expected) in &expect.actions {
        wrong.extend(task(id, expected, assessment));
    }
    if let Some(expected) = &expect.warnings {
        let found: BTreeSet<String> = assessment.warnings.iter().map(|w| w.kind.word().to_owned()).collect();
        wrong.extend(differs("warnings", &sorted(expected), &sorted(&found)));
    }
    let upcoming: Vec<&str> = assessment.upcoming.iter().map(|u| u.id.as_str()).collect();
    let missing = expect.upcoming.iter().filter(|id| !upcoming.contains(&id.as_str()));
    wrong.extend(missing.map(|id| format!("{id} is not announced, only {upcoming:?}")));
    let needless = expect.not_upcoming.iter().filter(|id| upcoming.contains(&id.as_str()));
    wrong.extend(needless.map(|id| format!("{id} is announced, though it cannot concern this enterprise")));
    if let Some(expected) = &expect.coverage {
        wrong.extend(differs("coverage", &[expected.as_str()], &[assessment.coverage.level.word()]));
    }
    if let Some(expected) = expect.reference_order {
        wrong.extend(differs("reference order", &[expected], &[assessment.order.reference]));
    }
    let asked: Vec<&str> = assessment.questions.iter().map(|q| q.path.as_str()).collect();
    let unasked = expect.asks.iter().filter(|path| !asked.contains(&path.as_str()));
    wrong.extend(unasked.map(|path| format!("{path} is not asked, only {asked:?}")));
    wrong
}

/// How an action differs from what was expected of it.
fn task(id: &str, expected: &Task, assessment: &Assessment) -> Vec<String> {
    let found = assessment.actions.iter().find(|action| action.id == *id);
    let (times, cost) = match expected {
        Task::Offered(offered) => {
            return differs(&format!("{id} offered"), &[*offered], &[found.is_some()]).into_iter().collect();
        }
        Task::Amounts { times, cost } => (times, cost),
    };
    let Some(found) = found else { return vec![format!("{id}: no such action is offered")] };
    let amounts = [
        ("times", times, found.times.as_ref().map(|t| (t.low, t.high))),
        ("cost", cost, Some((found.cost.low, found.cost.high))),
    ];
    let wrong = amounts.into_iter().filter_map(|(what, expected, found)| {
        let expected = expected.as_ref()?;
        let fits = found.is_some_and(|(low, high)| {
            let ends = (expected.get("min").unwrap_or(expected), expected.get("max").unwrap_or(expected));
            same_number(Some(&low.into()), Some(ends.0)) && same_number(Some(&high.into()), Some(ends.1))
        });
        (!fits).then(|| format!("{id}: {what} expected {expected:?}, found {found:?}"))
    });
    wrong.collect()
}

/// The difference between two lists as they are written, if there is one.
fn differs(what: &str, expected: &[impl Display], found: &[impl Display]) -> Option<String> {
    let (expected, found) = (written(expected), written(found));
    (expected != found).then(|| format!("{what}: expected {expected}, found {found}"))
}

fn written(items: &[impl Display]) -> String {
    let items: Vec<String> = items.iter().map(ToString::to_string).collect();
    format!("[{}]", items.join(", "))
}

fn sorted(set: &BTreeSet<String>) -> Vec<&str> {
    set.iter().map(String::as_str).collect()
}

fn ids(verdicts: &[VerdictRef]) -> Vec<String> {
    verdicts.iter().map(|verdict| verdict.id.clone()).collect()
}

fn count(counts: &Counts, label: &str) -> Option<u32> {
    match label {
        "selected" => Some(counts.selected),
        "met" => Some(counts.met),
        "unmet" => Some(counts.unmet),
        "unknown" => Some(counts.unknown),
        "not_applicable" => Some(counts.not_applicable),
        "waived" => Some(counts.waived),
        _ => None,
    }
}

/// Whether a measure is what was expected; numbers within rounding.
fn is(found: &Possible, expected: &toml::Value) -> bool {
    match (found, expected) {
        (Possible::Is(serde_json::Value::Bool(found)), toml::Value::Boolean(expected)) => found == expected,
        (Possible::Is(found), expected) => same_number(Some(found), Some(expected)),
        (Possible::Between { min, max }, toml::Value::Table(ends)) => {
            same_number(min.as_ref(), ends.get("min")) && same_number(max.as_ref(), ends.get("max"))
        }
        (Possible::Unanswered(_) | Possible::Any(_), toml::Value::String(word)) => word == "unknown",
        _ => false,
    }
}

fn same_number(found: Option<&serde_json::Value>, expected: Option<&toml::Value>) -> bool {
    let expected = expected.map(|value| match value {
        toml::Value::Integer(whole) => whole.to_string().parse().unwrap_or(f64::NAN),
        toml::Value::Float(number) => *number,
        _ => f64::NAN,
    });
    match (found.map(serde_json::Value::as_f64), expected) {
        (None, None) => true,
        (Some(Some(found)), Some(expected)) => (found - expected).abs() <= 1e-9 * (1.0 + expected.abs()),
        _ => false,
    }
}
