//! What a programme asks, demands and offers, as data: for explaining, for templates and for tools that list it.

use crate::check::model::{Cited, Fact, Kind, Origin, Rule};
use crate::check::term::Condition;
use crate::date::Date;
use crate::diagnostic::Place;
use crate::engine::Engine;
use crate::explain::say;
use crate::text::Text;
use crate::wire::{Basis, Bounds, ChoiceText, Citation, Severity, VerdictRef};
use serde::Serialize;
use std::collections::BTreeMap;

/// Everything a programme selects, in file order.
///
/// ```
/// let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// let catalogue = engine.catalogue();
/// assert!(catalogue.rules.iter().any(|rule| rule.id == "legality.npwp"));
/// assert!(catalogue.facts.iter().any(|fact| fact.path == "legality.npwp"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Serialize)]
pub struct Catalogue {
    /// Ladders with their verdicts from best to worst.
    pub ladders: Vec<LadderEntry>,
    /// Facts that can be answered, and measures.
    pub facts: Vec<FactEntry>,
    /// Named expressions.
    pub derived: Vec<DerivedEntry>,
    /// Demands.
    pub rules: Vec<RuleEntry>,
    /// What can be done.
    pub actions: Vec<ActionEntry>,
}

/// A ladder.
///
/// ```
/// # let catalogue = layak::Rules::builtin()?.programme("gpei-jatim")?.catalogue();
/// let ladder = catalogue.ladders.first().ok_or("no ladder")?;
/// let verdicts: Vec<_> = ladder.verdicts.iter().map(|verdict| verdict.id.as_str()).collect();
/// assert_eq!((ladder.id.as_str(), verdicts), ("kurasi", vec!["siap", "hampir", "pembinaan", "belum"]));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Serialize)]
pub struct LadderEntry {
    /// Its id.
    pub id: String,
    /// Its name.
    pub title: Text,
    /// Its verdicts, best first.
    pub verdicts: Vec<VerdictRef>,
    /// The rules it counts.
    pub rules: Vec<String>,
}

/// A fact or measure.
///
/// ```
/// # let catalogue = layak::Rules::builtin()?.programme("gpei-jatim")?.catalogue();
/// let fact = catalogue.facts.iter().find(|fact| fact.path == "legality.npwp").ok_or("no such fact")?;
/// assert_eq!((fact.kind.as_str(), fact.computed), ("bool", false));
/// assert_eq!(fact.read_by, ["legality.npwp"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Serialize)]
pub struct FactEntry {
    /// `set.name`.
    pub path: String,
    /// bool, choice, choices, number, date or text.
    pub kind: String,
    /// True for what the engine computes.
    pub computed: bool,
    /// The question; the title of a measure.
    pub ask: Text,
    /// Help; the formula of a measure.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub help: Option<Text>,
    /// What proves the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evidence: Option<Text>,
    /// Choices, where there are any.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub choices: Vec<ChoiceText>,
    /// Unit of a number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// Asked only then.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub when: Option<String>,
    /// Rules whose conditions name it directly.
    pub read_by: Vec<String>,
}

/// A derived fact.
///
/// ```
/// # let catalogue = layak::Rules::builtin()?.programme("gpei-jatim")?.catalogue();
/// let small = catalogue.derived.iter().find(|d| d.path == "legality.industry_small").ok_or("not there")?;
/// assert!(small.value.contains("enterprise.workers"));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Serialize)]
pub struct DerivedEntry {
    /// `set.name`.
    pub path: String,
    /// Its title.
    pub title: Text,
    /// Its expression as written.
    pub value: String,
}

/// A rule as the programme has it.
///
/// ```
/// use layak::wire::Severity;
/// # let catalogue = layak::Rules::builtin()?.programme("gpei-jatim")?.catalogue();
/// let rule = catalogue.rules.iter().find(|rule| rule.id == "legality.nib").ok_or("no such rule")?;
/// assert_eq!((rule.severity, rule.holds.as_str()), (Severity::Critical, "legality.nib == 'active'"));
/// assert_eq!(rule.actions, ["legality.get-nib"]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Serialize)]
pub struct RuleEntry {
    /// `set.rule`.
    pub id: String,
    /// The demand.
    pub title: Text,
    /// How much it matters.
    pub severity: Severity,
    /// Who demands it.
    pub basis: Basis,
    /// Its dimension.
    pub dimension: String,
    /// Weight within the dimension.
    pub weight: f64,
    /// The set's and its own conditions of application.
    pub applies: Vec<String>,
    /// The demand as a condition.
    pub holds: String,
    /// First day of effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub from: Option<Date>,
    /// Last day of effect.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<Date>,
    /// Where it is written in law or practice.
    pub sources: Vec<Citation>,
    /// Why.
    pub why: Text,
    /// Papers to prepare.
    pub evidence: Vec<Text>,
    /// Ids of actions that mend it.
    pub actions: Vec<String>,
    /// Why nothing does.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub no_action: Option<Text>,
    /// The rule file.
    pub written: Place,
}

/// An action.
///
/// ```
/// # let catalogue = layak::Rules::builtin()?.programme("gpei-jatim")?.catalogue();
/// let action = catalogue.actions.iter().find(|a| a.id == "legality.get-nib").ok_or("no such action")?;
/// assert_eq!(action.cost.high, 0.0);
/// assert!(action.duration.low <= action.duration.high);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, Serialize)]
pub struct ActionEntry {
    /// `set.action`.
    pub id: String,
    /// What to do.
    pub title: Text,
    /// IDR.
    pub cost: Bounds,
    /// Days.
    pub duration: Bounds,
    /// By whom.
    pub provider: Text,
    /// Papers to prepare.
    pub papers: Vec<Text>,
    /// What to know before starting.
    pub notes: Vec<Text>,
}

impl Engine {
    /// What the programme asks, demands and offers.
    ///
    /// ```
    /// let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let critical = engine.catalogue().rules.iter().filter(|r| r.severity == layak::wire::Severity::Critical).count();
    /// assert!(critical > 0);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn catalogue(&self) -> Catalogue {
        let inner = self.inner();
        let checked = &inner.checked;
        let sets: Vec<&str> = inner
            .programme
            .sets
            .iter()
            .filter_map(|id| checked.sets.get(*id))
            .map(|set| set.id.as_str())
            .collect();
        let selected = |path: &str| path.split_once('.').is_some_and(|(set, _)| sets.contains(&set));
        let rules: Vec<RuleEntry> = inner
            .programme
            .rules
            .iter()
            .filter_map(|id| Some((*id, checked.rules.get(*id)?)))
            .filter(|(_, rule)| !rule.retired)
            .map(|(id, rule)| self.rule_entry(id, rule))
            .collect();
        let mut used: Vec<&String> = rules.iter().flat_map(|rule| &rule.actions).collect();
        used.sort_unstable();
        let actions = checked.actions.iter().filter(|action| used.binary_search(&&action.id).is_ok());
        let actions = actions.map(|action| ActionEntry {
            id: action.id.clone(),
            title: action.title.clone(),
            cost: action.cost.clone(),
            duration: action.duration.clone(),
            provider: action.provider.clone(),
            papers: action.papers.clone(),
            notes: action.notes.clone(),
        });
        let actions = actions.collect();
        let derived = checked.derives.iter().filter(|derived| selected(&derived.path));
        let derived = derived.map(|derived| DerivedEntry {
            path: derived.path.clone(),
            title: derived.title.clone(),
            value: derived.value.text.clone(),
        });
        let facts =
            checked.facts.iter().filter(|f| !f.retired && (f.origin == Origin::Measure || selected(&f.path)));
        let readers = readers(&rules);
        let facts = facts.map(|fact| fact_entry(fact, &readers)).collect();
        let ladders = inner.programme.ladders.iter().map(|ladder| LadderEntry {
            id: ladder.id.clone(),
            title: ladder.title.clone(),
            verdicts: ladder
                .verdicts
                .iter()
                .map(|v| VerdictRef { id: v.id.clone(), label: v.label.clone() })
                .collect(),
            rules: ladder
                .rules
                .iter()
                .filter_map(|id| checked.rules.get(*id))
                .map(|rule| rule.id.clone())
                .collect(),
        });
        Catalogue { ladders: ladders.collect(), facts, derived: derived.collect(), rules, actions }
    }

    fn rule_entry(&self, id: usize, rule: &Rule) -> RuleEntry {
        let inner = self.inner();
        let text = |condition: &Condition| condition.text.clone();
        let actions = rule.actions.iter().filter_map(|id| inner.checked.actions.get(*id));
        RuleEntry {
            id: rule.id.clone(),
            title: rule.title.clone(),
            severity: inner.programme.severity(id, rule),
            basis: rule.basis,
            dimension: inner.programme.dimension_name(rule).to_owned(),
            weight: inner.programme.weight(id, rule),
            applies: rule.applies.iter().map(text).collect(),
            holds: rule.holds.text.clone(),
            from: rule.from,
            to: rule.to,
            sources: rule.sources.iter().filter_map(|cited| self.citation(cited)).collect(),
            why: rule.why.clone(),
            evidence: rule.evidence.clone(),
            actions: actions.map(|action| action.id.clone()).collect(),
            no_action: rule.no_action.clone(),
            written: Place::new(&rule.written.source, rule.written.span),
        }
    }

    fn citation(&self, cited: &Cited) -> Option<Citation> {
        let source = self.inner().checked.sources.get(&cited.source)?;
        Some(Citation {
            id: cited.source.clone(),
            title: source.title.clone(),
            at: cited.at.clone(),
            confidence: cited.confidence,
            checked: source.checked,
            note: cited.note.clone(),
        })
    }
}

fn fact_entry(fact: &Fact, readers: &BTreeMap<&str, Vec<String>>) -> FactEntry {
    let choices = match &fact.kind {
        Kind::Choice(list) | Kind::Choices(list) => {
            let pairs = list.values.iter().zip(&list.labels);
            pairs.map(|(value, label)| ChoiceText { value: value.clone(), label: label.clone() }).collect()
        }
        _ => Vec::new(),
    };
    FactEntry {
        path: fact.path.clone(),
        kind: fact.kind.word().to_owned(),
        computed: fact.origin == Origin::Measure,
        ask: fact.ask.clone(),
        help: fact.help.clone(),
        evidence: fact.evidence.clone(),
        choices,
        unit: say::unit(fact, None),
        when: fact.when.as_ref().map(|when| when.text.clone()),
        read_by: readers.get(fact.path.as_str()).cloned().unwrap_or_default(),
    }
}

/// Which rules name a path in their conditions, in the order of rules.
fn readers(rules: &[RuleEntry]) -> BTreeMap<&str, Vec<String>> {
    let mut readers: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for rule in rules {
        for path in rule.applies.iter().chain([&rule.holds]).flat_map(|condition| named(condition)) {
            let ids = readers.entry(path).or_default();
            if ids.last() != Some(&rule.id) {
                ids.push(rule.id.clone());
            }
        }
    }
    readers
}

/// Paths in the text of a condition. A longer word names what it begins with as well: `set.list.all` the list.
fn named(condition: &str) -> impl Iterator<Item = &str> {
    let words = condition.split(|c: char| !c.is_ascii_alphanumeric() && c != '_' && c != '.');
    words.flat_map(|word| {
        let begins = word.match_indices('.').filter_map(|(at, _)| word.get(..at));
        begins.chain([word]).filter(|path| path.contains('.'))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_found_as_a_whole() {
        let names = |condition: &str, path: &str| named(condition).any(|found| found == path);
        assert!(names("bpom.md == 'held'", "bpom.md"));
        assert!(names("!(bpom.md in ['held'])", "bpom.md"));
        assert!(names("bpom.elements.all(e, e)", "bpom.elements"));
        assert!(!names("bpom.md_expires >= as_of", "bpom.md"));
        assert!(!names("x.bpom.md", "bpom.md"));
    }
}
