//! `layak explain`: what a rule, a fact, an action or the code of a diagnostic means.

use crate::engine::Chosen;
use crate::fail::Fail;
use crate::output;
use clap::Args;
use layak::catalogue::{ActionEntry, Catalogue, DerivedEntry, FactEntry, RuleEntry};
use layak::report::{format, words, words::Word};
use layak::{Code, Lang};
use std::process::ExitCode;

/// Explain a rule, a fact, an action, or the code of a diagnostic
///
/// Menjelaskan aturan, fakta, tindakan, atau kode kesalahan.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Id of a rule or action (bpom.md-valid), path of a fact (bpom.md), or a code (unknown-key)
    #[arg(value_name = "WHAT")]
    what: String,
    #[command(flatten)]
    chosen: Chosen,
}

pub(crate) fn run(arguments: &Arguments, lang: Lang) -> Result<ExitCode, Fail> {
    let what = arguments.what.as_str();
    if let Ok(code) = what.parse::<Code>() {
        output::text(&format!("{}\n\n{}", output::bold(code.slug()), paragraph(code)), None)?;
        return Ok(ExitCode::SUCCESS);
    }
    let catalogue = arguments.chosen.engine()?.catalogue();
    let Some(text) = entry(&catalogue, what, lang) else {
        return Err(unknown(&catalogue, what));
    };
    output::text(&text, None)?;
    Ok(ExitCode::SUCCESS)
}

/// The paragraph of a code, filled to the width.
fn paragraph(code: Code) -> String {
    let mut out = String::new();
    let mut column = 0;
    for word in code.paragraph().split_whitespace() {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > output::width() {
            out.push('\n');
            column = 0;
        } else if column > 0 {
            out.push(' ');
            column += 1;
        }
        out.push_str(word);
        column += length;
    }
    out.push('\n');
    out
}

fn entry(catalogue: &Catalogue, what: &str, lang: Lang) -> Option<String> {
    let rule = catalogue.rules.iter().find(|rule| rule.id == what);
    let fact = || catalogue.facts.iter().find(|fact| fact.path == what);
    let derived = || catalogue.derived.iter().find(|derived| derived.path == what);
    let action = || catalogue.actions.iter().find(|action| action.id == what);
    rule.map(|rule| self::rule(catalogue, rule, lang))
        .or_else(|| fact().map(|fact| self::fact(fact, lang)))
        .or_else(|| derived().map(|derived| self::derived(derived, lang)))
        .or_else(|| action().map(|action| self::action(action, lang)))
}

/// Lines with a label; an empty value is left out.
struct Page(String);

impl Page {
    fn new(id: &str, title: &str) -> Self {
        Self(format!("{}\n{title}\n\n", output::bold(id)))
    }

    fn line(&mut self, label: &str, value: impl AsRef<str>) {
        let value = value.as_ref();
        if !value.is_empty() {
            self.0.push_str(&format!("{label}: {value}\n"));
        }
    }
}

fn rule(catalogue: &Catalogue, rule: &RuleEntry, lang: Lang) -> String {
    let mut page = Page::new(&rule.id, rule.title.get(lang));
    let severity = words::severity(rule.severity);
    page.0.push_str(&format!("{}; {}\n", words::basis(rule.basis).get(lang), severity.get(lang)));
    page.line(Word::Dimension.get(lang), &rule.dimension);
    page.line(Word::Weight.get(lang), format::number(rule.weight, lang));
    page.line(Word::AppliesWhen.get(lang), rule.applies.join(" && "));
    page.line(Word::HoldsWhen.get(lang), &rule.holds);
    page.line(Word::Why.get(lang), rule.why.get(lang));
    for source in &rule.sources {
        let confidence = words::confidence(source.confidence);
        let checked = format::date(source.checked, lang);
        let note = source.note.as_ref().map_or(String::new(), |note| format!(". {}", note.get(lang)));
        let (sure, on) = (Word::ConfidenceIs.get(lang), Word::CheckedOn.get(lang));
        let text = format!(
            "{}, {} ({sure} {}, {on} {checked}){note}",
            source.title,
            source.at,
            confidence.get(lang)
        );
        page.line(Word::Sources.get(lang), text);
    }
    for paper in &rule.evidence {
        page.line(Word::Evidence.get(lang), paper.get(lang));
    }
    for id in &rule.actions {
        if let Some(action) = catalogue.actions.iter().find(|action| action.id == *id) {
            page.line(Word::Action.get(lang), format!("{} [{id}]", action_line(action, lang)));
        }
    }
    if let Some(reason) = &rule.no_action {
        page.line(Word::CannotMend.get(lang), reason.get(lang));
    }
    page.0.push_str(&format!("{}:{}\n", rule.written.file, rule.written.line));
    page.0
}

fn action_line(action: &ActionEntry, lang: Lang) -> String {
    let (cost, days) = (format::cost(&action.cost, lang), format::days(&action.duration, lang));
    format!("{} ({cost}, {days}, {})", action.title.get(lang), action.provider.get(lang))
}

fn fact(fact: &FactEntry, lang: Lang) -> String {
    let mut page = Page::new(&fact.path, fact.ask.get(lang));
    if let Some(help) = &fact.help {
        let label = if fact.computed { Word::Formula.get(lang) } else { "" };
        if label.is_empty() {
            page.0.push_str(&format!("{}\n", help.get(lang)))
        } else {
            page.line(label, help.get(lang))
        }
    }
    let unit = fact.unit.as_deref().map_or(String::new(), |unit| format!(", {}", format::unit(unit, lang)));
    page.0.push_str(&format!("{}{unit}\n", fact.kind));
    for choice in &fact.choices {
        page.0.push_str(&format!("  {} = {}\n", choice.value, choice.label.get(lang)));
    }
    page.line(Word::Evidence.get(lang), fact.evidence.as_ref().map_or("", |evidence| evidence.get(lang)));
    let asked = match lang {
        Lang::Id => "Ditanyakan jika",
        Lang::En => "Asked when",
    };
    page.line(asked, fact.when.as_deref().unwrap_or_default());
    page.line(Word::Requirements.get(lang), fact.read_by.join(", "));
    page.0
}

fn derived(derived: &DerivedEntry, lang: Lang) -> String {
    let mut page = Page::new(&derived.path, derived.title.get(lang));
    page.line("=", &derived.value);
    page.0
}

fn action(action: &ActionEntry, lang: Lang) -> String {
    let mut page = Page::new(&action.id, &action_line(action, lang));
    for paper in &action.papers {
        page.line(Word::Papers.get(lang), paper.get(lang));
    }
    page.line(Word::Notes.get(lang), format::sentences(&action.notes, lang));
    page.0
}

fn unknown(catalogue: &Catalogue, what: &str) -> Fail {
    let rules = catalogue.rules.iter().map(|rule| rule.id.as_str());
    let facts = catalogue.facts.iter().map(|fact| fact.path.as_str());
    let others = catalogue.actions.iter().map(|action| action.id.as_str());
    let derived = catalogue.derived.iter().map(|derived| derived.path.as_str());
    let names =
        rules.chain(facts).chain(others).chain(derived).chain(Code::ALL.iter().map(|code| code.slug()));
    let close = names.map(|name| (strsim::jaro_winkler(what, name), name)).filter(|(score, _)| *score > 0.85);
    let best = close.max_by(|a, b| a.0.total_cmp(&b.0)).map(|(_, name)| name);
    let (id, en) = (format!("`{what}` tidak dikenal"), format!("`{what}` is not known"));
    match best {
        Some(name) => {
            Fail::usage(format!("{id}; maksudnya `{name}`?"), format!("{en}; did you mean `{name}`?"))
        }
        None => Fail::usage(id, en),
    }
}
