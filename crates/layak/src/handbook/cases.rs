//! The cases beside a rule, as examples: what the enterprise answered, on which day, and what the rule says of it.

use super::reads::Reads;
use super::site::Site;
use crate::check::model::{Kind, Origin};
use crate::glossary::Term;
use crate::parse::document::{CaseDoc, ExpectDoc};
use crate::parse::value::Value;
use crate::report::{format, words, words::Word};
use crate::wire::Outcome;
use maud::{Markup, html};

/// The cases of one rule; of each only the answers that the rule reads.
pub(super) fn list(site: &Site<'_>, rule: &str, cases: &[&CaseDoc], reads: &Reads) -> Markup {
    html! {
        ul.cases {
            @for case in cases {
                li {
                    @if let Some(outcome) = expected(case, rule) {
                        span class={ "outcome " (outcome.word()) } {
                            span.mark aria-hidden="true" { (mark(outcome)) } (words::outcome(outcome).get(site.lang))
                        }
                    }
                    // The files of the rules name their cases in English.
                    p.case lang="en" { (case.name.value) }
                    p.small { (site.term_as(Term::AsOf, Word::AsOf.get(site.lang))) " " (site.date(case.on)) }
                    (answers(site, case, reads))
                }
            }
        }
    }
}

fn mark(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Met => "✓",
        Outcome::Unmet => "✕",
        Outcome::Unknown => "?",
        Outcome::NotApplicable => "–",
        Outcome::Waived => "~",
    }
}

fn expected(case: &CaseDoc, rule: &str) -> Option<Outcome> {
    let (_, expected) = case.expect.iter().find(|(about, _)| about.value == rule)?;
    match &expected.value {
        ExpectDoc::Word(word) => Outcome::from_word(word),
        ExpectDoc::Scalar(_) => None,
    }
}

fn answers(site: &Site<'_>, case: &CaseDoc, reads: &Reads) -> Markup {
    let mut given = Vec::new();
    for set in case.given.value.as_table().unwrap_or_default() {
        match set.value.value.as_table() {
            Some(facts) => given.extend(
                facts.iter().map(|fact| (format!("{}.{}", set.key.value, fact.key.value), &fact.value.value)),
            ),
            None => given.push((set.key.value.clone(), &set.value.value)),
        }
    }
    let wanted = wanted(site, reads);
    let (mut shown, mut others) = (Vec::new(), 0);
    for (path, value) in given {
        if wanted.contains(&path) {
            shown.push((path, value));
        } else {
            others += 1;
        }
    }
    html! {
        @if shown.is_empty() {
            p { (site.say("Tidak ada jawaban yang dibaca aturan ini.", "No answer that this rule reads.")) }
        } @else {
            dl.answers {
                @for (path, value) in &shown {
                    @let fact = site.book.facts.get(path.as_str());
                    div {
                        dt { @match fact { Some(fact) => (site.text(&fact.fact.ask)), None => code { (path) } } }
                        " "
                        dd { (words_of(site, fact.map(|fact| &fact.fact.kind), path, value)) }
                    }
                }
            }
        }
        @if others > 0 {
            p.small { (match site.lang {
                crate::text::Lang::Id => format!("dan {others} jawaban lain yang tidak dibaca aturan ini"),
                crate::text::Lang::En => format!("and {others} more that this rule does not read"),
            }) }
        }
    }
}

/// Facts that the rule reads, and what its measures are computed from.
fn wanted(site: &Site<'_>, reads: &Reads) -> Vec<String> {
    let mut wanted: Vec<String> = Vec::new();
    for path in &reads.facts {
        wanted.push(path.clone());
        if site.book.facts.get(path.as_str()).is_some_and(|fact| fact.fact.origin == Origin::Measure) {
            wanted.extend(crate::check::measure_inputs(path).iter().map(|path| (*path).to_owned()));
            wanted.extend(crate::check::measure_records(path).iter().map(|path| (*path).to_owned()));
        }
    }
    wanted
}

/// An answer as given.
fn words_of(site: &Site<'_>, kind: Option<&Kind>, path: &str, value: &Value) -> Markup {
    let one = |value: &Value| words_of(site, kind, path, value);
    match (value, kind) {
        (Value::Bool(flag), _) => {
            html! { (if *flag { site.say("ya", "yes") } else { site.say("tidak", "no") }) }
        }
        (Value::Date(date), _) => site.date(*date),
        (Value::Number { value, .. }, Some(kind)) => html! { (super::parameters::value(site, kind, *value)) },
        (Value::Number { value, .. }, None) => html! { (format::number(*value, site.lang)) },
        (Value::Text(word), _) => {
            let choices = site.book.choices(path);
            let label = choices.and_then(|list| list.labels.get(list.position(word)?));
            html! { (label.map_or(word.as_str(), |label| site.text(label))) }
        }
        (Value::Array(items), _) if items.is_empty() => html! { (Word::NoneOfThem.get(site.lang)) },
        (Value::Array(items), _) if items.iter().any(|item| item.value.as_table().is_some()) => {
            html! { (items.len()) " " (site.say("catatan", "records")) }
        }
        (Value::Array(items), _) => html! {
            @for (nth, item) in items.iter().enumerate() { @if nth > 0 { ", " } (one(&item.value)) }
        },
        (Value::Table(_), _) => {
            let part = |key: &str| value.get(key).map(|found| one(&found.value));
            match (part("any"), part("min"), part("max")) {
                (Some(any), ..) => html! { (site.say("salah satu dari", "one of")) ": " (any) },
                (_, Some(min), Some(max)) => html! { (min) " – " (max) },
                (_, Some(min), None) => html! { (Word::AtLeast.get(site.lang)) " " (min) },
                (_, None, Some(max)) => html! { (Word::AtMost.get(site.lang)) " " (max) },
                _ => html! { (site.say("catatan", "a record")) },
            }
        }
        (Value::Null | Value::Invalid, _) => html! { (Word::NotAnswered.get(site.lang)) },
    }
}
