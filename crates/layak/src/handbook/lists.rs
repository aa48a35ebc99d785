//! Lists of rules, sources and sets, and the words that stand beside an entry of one.

use super::book::{RuleEntry, SourceEntry};
use super::site::{Body, Site, rule_path, set_path, source_path};
use crate::glossary::Term;
use crate::parse::document::SourceDoc;
use crate::report::{severity_mark, words};
use crate::wire::{Basis, Severity};
use maud::{Markup, html};

/// Every rule, by set.
pub(super) fn rules(site: &Site<'_>) -> Body {
    let title = site.say("Semua aturan", "All rules");
    let main = html! {
        h1 { (title) }
        p.lead { (site.label(Term::Rule)) ": " (Term::Rule.about(site.lang)) }
        (severities(site, &site.book.rules.values().collect::<Vec<_>>()))
        div data-filter=(site.say("Saring aturan", "Filter rules")) data-none=(site.say("Tidak ada yang cocok.", "Nothing fits.")) {
            @for set in &site.book.sets {
                @let rules: Vec<_> = site.book.rules_of(set.id).collect();
                @if !rules.is_empty() {
                    section {
                        h2 { (site.link(&set_path(set.id), site.text(&set.set.title))) " " span.count { (rules.len()) } }
                        (ranked(site, rules))
                    }
                }
            }
        }
    };
    Body { title: title.to_owned(), above: None, main }
}

/// Every source, by kind.
pub(super) fn sources(site: &Site<'_>) -> Body {
    let title = site.say("Semua sumber", "All sources");
    let kinds = KINDS.iter().map(|(kind, ..)| *kind);
    let main = html! {
        h1 { (title) }
        p.lead { (site.label(Term::Source)) ": " (Term::Source.about(site.lang)) }
        p { (site.label(Term::Confidence)) ": " (Term::Confidence.about(site.lang)) }
        div data-filter=(site.say("Saring sumber", "Filter sources")) data-none=(site.say("Tidak ada yang cocok.", "Nothing fits.")) {
            @for kind in kinds {
                @let found: Vec<_> = site.book.sources.values().filter(|source| source.doc.kind == kind).collect();
                @if !found.is_empty() {
                    section {
                        h2 { (source_kind(site, kind)) " " span.count { (found.len()) } }
                        ul.list { @for source in found { li { (source_line(site, source)) } } }
                    }
                }
            }
        }
    };
    Body { title: title.to_owned(), above: None, main }
}

/// Every set, with how many rules and questions it holds.
pub(super) fn sets(site: &Site<'_>) -> Body {
    let title = site.say("Semua kumpulan aturan", "All rule sets");
    let main = html! {
        h1 { (title) }
        p.lead { (site.label(Term::RuleSet)) ": " (Term::RuleSet.about(site.lang)) }
        ul.list {
            @for set in &site.book.sets {
                @let facts = site.book.facts.values().filter(|fact| fact.set == set.id && fact.fact.origin == crate::check::model::Origin::Answer).count();
                li {
                    p.entry-title { (site.link(&set_path(set.id), site.text(&set.set.title))) }
                    p.tags {
                        span { (site.book.rules_of(set.id).count()) " " (site.say("aturan", "rules")) }
                        span { (facts) " " (site.say("pertanyaan", "questions")) }
                        code { (set.id) }
                    }
                }
            }
        }
    };
    Body { title: title.to_owned(), above: None, main }
}

/// Rules with the heaviest first.
pub(super) fn ranked<'b>(site: &Site<'_>, mut rules: Vec<&'b RuleEntry<'b>>) -> Markup {
    rules.sort_by_key(|rule| (rule.rule.severity, rule.id));
    html! { ul.list { @for rule in rules { li { (rule_line(site, rule)) } } } }
}

fn rule_line(site: &Site<'_>, rule: &RuleEntry<'_>) -> Markup {
    html! {
        p.entry-title { (site.link(&rule_path(rule.id), site.text(&rule.doc.title))) }
        p.tags {
            (severity(site, rule.rule.severity))
            span.basis { (words::basis_short(rule.rule.basis).get(site.lang)) }
            code { (rule.id) }
        }
    }
}

fn source_line(site: &Site<'_>, source: &SourceEntry<'_>) -> Markup {
    html! {
        p.entry-title { a lang=[language(source.doc)] href=(site.to(&source_path(source.id))) { (source.doc.title) } }
        p.tags {
            span { (status(site, &source.doc.status.value)) }
            span { (site.say("keyakinan", "confidence")) " " (words::confidence(source.doc.confidence).get(site.lang)) }
            code { (source.id) }
        }
    }
}

/// Three bars, as many filled as the demand is heavy, and the word.
pub(super) fn severity(site: &Site<'_>, severity: Severity) -> Markup {
    severity_mark(severity, &html! { (words::severity(severity).get(site.lang)) })
}

/// How many rules of each severity, and how many of them law or market demands.
pub(super) fn severities(site: &Site<'_>, rules: &[&RuleEntry<'_>]) -> Markup {
    let count = |test: &dyn Fn(&RuleEntry<'_>) -> bool| rules.iter().filter(|rule| test(rule)).count();
    let legal = |rule: &RuleEntry<'_>| matches!(rule.rule.basis, Basis::Law | Basis::Market);
    html! {
        table.narrow {
            thead { tr {
                th scope="col" { (site.label(Term::Severity)) }
                th.number scope="col" { (site.say("Aturan", "Rules")) }
                th.number scope="col" { (site.term_as(Term::LegalRequirement, site.say("Syarat wajib", "Legal requirements"))) }
            } }
            tbody {
                @for level in Severity::ALL {
                    tr {
                        th scope="row" { (severity(site, *level)) }
                        td.number { (count(&|rule| rule.rule.severity == *level)) }
                        td.number { (count(&|rule| rule.rule.severity == *level && legal(rule))) }
                    }
                }
            }
            tfoot { tr {
                th scope="row" { (site.say("Jumlah", "Total")) }
                td.number { (rules.len()) }
                td.number { (count(&legal)) }
            } }
        }
    }
}

const KINDS: &[(&str, &str, &str)] = &[
    ("law", "Undang-undang", "Laws"),
    ("government_regulation", "Peraturan pemerintah", "Government regulations"),
    ("ministerial_regulation", "Peraturan dan keputusan menteri", "Ministerial regulations"),
    ("agency_regulation", "Peraturan dan keputusan lembaga", "Agency regulations"),
    ("foreign_law", "Hukum negara lain", "Foreign law"),
    ("standard", "Standar", "Standards"),
    ("guide", "Panduan", "Guides"),
    ("practice", "Praktik", "Practice"),
];

/// A kind of source in words.
pub(super) fn source_kind<'k>(site: &Site<'_>, kind: &'k str) -> &'k str {
    KINDS.iter().find(|(known, ..)| *known == kind).map_or(kind, |(_, id, en)| site.say_static(id, en))
}

/// Whether a source is in force, in words.
pub(super) fn status<'s>(site: &Site<'_>, status: &'s str) -> &'s str {
    match status {
        "in_force" => site.say_static("berlaku", "in force"),
        "superseded" => site.say_static("sudah diganti", "superseded"),
        "voluntary" => site.say_static("sukarela", "voluntary"),
        "not_verified" => site.say_static("keberlakuan belum diperiksa", "not verified"),
        other => other,
    }
}

/// The language of a title: Indonesian regulations carry Indonesian titles; of others it is not known.
pub(super) fn language(source: &SourceDoc) -> Option<&'static str> {
    let indonesian = ["law", "government_regulation", "ministerial_regulation", "agency_regulation"];
    indonesian.contains(&source.kind.as_str()).then_some("id")
}
