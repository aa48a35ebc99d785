//! The page of one rule: what it demands, why, on whose authority, what proves it, what mends it, and how it behaves.

use super::actions::{self, article};
use super::book::RuleEntry;
use super::parameters::span;
use super::reads::Reads;
use super::say::Say;
use super::site::{Body, Site, programme_path, set_path, source_path};
use super::{cases, facts, lists, parameters};
use crate::check::model::Cited;
use crate::glossary::Term;
use crate::parse::document::{ConditionDoc, ValidOn};
use crate::report::{format, severity_mark, words};
use crate::text::Text;
use crate::wire::Confidence;
use maud::{Markup, html};

pub(super) fn page(site: &Site<'_>, rule: &RuleEntry<'_>) -> Body {
    let reads = reads(site, rule);
    let remedies: Vec<_> = rule
        .rule
        .actions
        .iter()
        .filter_map(|id| site.book.checked.actions.get(*id))
        .filter_map(|remedy| site.book.actions.get(&remedy.id).map(|action| (remedy.id.as_str(), action)))
        .collect();
    let cases = site.book.cases.get(rule.id).map(Vec::as_slice).unwrap_or_default();
    let sections = [
        ("condition", site.say("Syarat", "Condition"), Some(condition(site, rule))),
        ("sources", site.say("Sumber", "Sources"), Some(sources(site, rule))),
        ("evidence", site.say("Bukti yang diminta", "Evidence to ask for"), evidence(site, rule)),
        ("actions", site.say("Tindakan", "Actions"), Some(mending(site, rule, &remedies))),
        (
            "cases",
            site.say("Contoh", "Examples"),
            (!cases.is_empty()).then(|| html! {
                p.small { (site.label(Term::Case)) ": " (site.say(
                    "usaha rekaan dan hasil yang harus diberikan aturan ini.",
                    "invented enterprises and the outcome that this rule must give.",
                )) }
                (cases::list(site, rule.id, cases, &reads))
            }),
        ),
        (
            "parameters",
            site.say("Angka aturan yang dipakai", "Parameters it uses"),
            (!reads.parameters.is_empty()).then(|| html! {
                p.small { (site.label(Term::Parameter)) ": " (site.say("nilainya bisa berubah menurut tanggal.", "values may change with the date.")) }
                (parameters::tables(site, &reads.parameters))
            }),
        ),
        (
            "derived",
            site.say("Pengertian turunan yang dipakai", "Derived facts it uses"),
            (!reads.derives.is_empty()).then(|| html! {
                p.small { (site.label(Term::Derived)) ": " (site.say("dihitung dari jawaban, tidak ditanyakan.", "worked out from answers, not asked.")) }
                (facts::derived(site, &reads.derives, true))
            }),
        ),
        (
            "questions",
            site.say("Pertanyaan", "Questions"),
            (!reads.facts.is_empty()).then(|| facts::questions(site, &reads.facts)),
        ),
        ("programmes", site.say("Program yang memakainya", "Programmes that use it"), Some(programmes(site, rule))),
    ];
    let sections: Vec<_> =
        sections.into_iter().filter_map(|(id, title, body)| Some((id, title, body?))).collect();
    let main = html! {
        h1 { (site.text(&rule.doc.title)) }
        p.tags {
            (severity_mark(rule.rule.severity, &site.term_as(Term::Severity, words::severity(rule.rule.severity).get(site.lang))))
            span.basis { (site.term_as(Term::Basis, words::basis(rule.rule.basis).get(site.lang))) }
            code { (rule.id) }
        }
        @if rule.rule.retired {
            p.notice { (site.say("Aturan ini tidak dinilai lagi. Halaman tetap ada supaya penilaian lama terbaca.", "This rule is no longer assessed. The page stays so that old assessments can be read.")) }
        }
        @for warning in weakness(site, rule) { p.notice { (warning) } }
        p.why { (site.text(&rule.doc.why)) }
        (sheet(site, rule))
        nav.here aria-label=(site.say("Di halaman ini", "On this page")) {
            ul { @for (id, title, _) in &sections { li { a href={ "#" (id) } { (title) } } } }
        }
        @for (id, title, body) in &sections {
            section aria-labelledby=(id) { h2 id=(id) { (title) } (body) }
        }
    };
    Body {
        title: site.text(&rule.doc.title).to_owned(),
        above: Some((site.say_static("Semua aturan", "All rules"), "rule/index.html")),
        main,
    }
}

fn reads(site: &Site<'_>, rule: &RuleEntry<'_>) -> Reads {
    let mut reads = Reads::default();
    let head = site.book.set(&rule.set.id).and_then(|set| set.doc).and_then(|doc| doc.applies.as_ref());
    let parts = [Some(&rule.doc.holds), rule.doc.grade.as_ref(), rule.doc.applies.as_ref(), head];
    for expr in parts.into_iter().flatten().filter_map(|condition| condition.expr.as_ref()) {
        reads.add(site.book, expr, &rule.set.id);
    }
    reads
}

/// How the sources hold up, where they are weak.
fn weakness(site: &Site<'_>, rule: &RuleEntry<'_>) -> Vec<Markup> {
    let cited = &rule.rule.sources;
    let mut found = Vec::new();
    if cited.iter().all(|c| c.confidence == Confidence::Low) {
        found.push(html! {
            b { (site.say("Bersandar pada sumber yang lemah.", "Rests on weak sources.")) } " "
            (site.label(Term::Confidence)) " " (site.say(
                "rendah: pakailah sebagai petunjuk, dan cocokkan dengan naskah resmi sebelum menolak atau menerima karenanya.",
                "is low: take it as a hint, and compare the official text before anybody is turned down or accepted because of it.",
            ))
        });
    }
    if cited.iter().all(|c| c.at == words::Word::NotVerified.get(crate::text::Lang::En)) {
        found.push(html! { (site.say(
            "Pasalnya belum diperiksa pada satu pun sumber di bawah.",
            "The article was not verified in any of the sources below.",
        )) });
    }
    let unverified = |c: &Cited| {
        site.book.sources.get(c.source.as_str()).is_some_and(|s| s.doc.status.value == "not_verified")
    };
    if cited.iter().all(unverified) {
        found.push(html! { (site.say(
            "Belum dipastikan apakah sumbernya masih berlaku.",
            "Whether its sources are still in force was not verified.",
        )) });
    }
    found
}

/// The particulars in one look.
fn sheet(site: &Site<'_>, rule: &RuleEntry<'_>) -> Markup {
    let doc = rule.doc;
    html! {
        dl.sheet {
            div {
                dt { (site.label(Term::DatesOfEffect)) }
                dd {
                    (span(site, rule.rule.from, rule.rule.to))
                    @if rule.rule.on == ValidOn::Ship { ", " (site.say("menurut tanggal kirim", "by the ship date")) }
                }
            }
            div { dt { (site.label(Term::RuleSet)) } dd { (site.link(&set_path(&rule.set.id), site.text(&rule.set.title))) } }
            div { dt { (site.label(Term::Checked)) } dd { (site.date(rule.set.checked)) } }
            @if !doc.was.is_empty() {
                div { dt { (site.say("Nama lama", "Old names")) } dd { (facts::was(site, doc.was.iter().map(|name| name.value.as_str()))) } }
            }
        }
    }
}

fn condition(site: &Site<'_>, rule: &RuleEntry<'_>) -> Markup {
    let doc = rule.doc;
    let head = site.book.set(&rule.set.id).and_then(|set| set.doc).and_then(|doc| doc.applies.as_ref());
    let applies: Vec<&ConditionDoc> = head.into_iter().chain(&doc.applies).collect();
    let set = rule.set.id.as_str();
    html! {
        h3 { (site.say("Terpenuhi jika", "Met when")) }
        (Say::here(site, set).block(&doc.holds))
        (written(site, &[&doc.holds]))
        h3 { (site.label(Term::Applies)) }
        @if applies.is_empty() {
            p { (site.say("Selalu: aturan ini mengenai setiap usaha.", "Always: this rule concerns every enterprise.")) }
        } @else {
            @for condition in &applies { (Say::here(site, set).block(condition)) }
            (written(site, &applies))
        }
        @if let Some(grade) = &doc.grade {
            h3 { (site.label(Term::PartialCredit)) }
            p { (site.say("Bila belum terpenuhi, bagian bobot dari 0 sampai 1:", "If unmet, a share of the weight from 0 to 1:")) }
            (Say::here(site, set).result(grade, false))
            (written(site, &[grade]))
        }
    }
}

/// A condition as it stands in the file.
fn written(site: &Site<'_>, conditions: &[&ConditionDoc]) -> Markup {
    let text = conditions.iter().map(|condition| condition.text.trim()).collect::<Vec<_>>().join(" && ");
    html! { p.written { span.small { (site.say("Seperti tertulis", "As written")) ": " } code { (text) } } }
}

fn sources(site: &Site<'_>, rule: &RuleEntry<'_>) -> Markup {
    html! {
        ul.sources {
            @for cited in &rule.rule.sources { li { (source(site, cited)) } }
        }
    }
}

fn source(site: &Site<'_>, cited: &Cited) -> Markup {
    let entry = site.book.sources.get(cited.source.as_str());
    html! {
        p {
            @match entry {
                Some(entry) => { a lang=[lists::language(entry.doc)] href=(site.to(&source_path(entry.id))) { (entry.doc.title) } }
                None => (cited.source),
            }
            ", " b { (article(site, &cited.at)) }
        }
        p.small {
            (site.label(Term::Confidence)) ": " (words::confidence(cited.confidence).get(site.lang))
            @if let Some(entry) = entry {
                " · " (lists::status(site, &entry.doc.status.value))
                " · " (site.say("diperiksa", "checked")) " " (site.date(entry.doc.checked))
            }
        }
        @if let Some(note) = &cited.note { p { (site.text(note)) } }
    }
}

fn evidence(site: &Site<'_>, rule: &RuleEntry<'_>) -> Option<Markup> {
    let papers: &[Text] = &rule.rule.evidence;
    (!papers.is_empty()).then(|| {
        html! {
            ul.papers { @for paper in papers { li { (site.text(paper)) } } }
        }
    })
}

fn mending(
    site: &Site<'_>,
    rule: &RuleEntry<'_>,
    remedies: &[(&str, &super::book::ActionEntry<'_>)],
) -> Markup {
    html! {
        @if let Some(reason) = &rule.doc.no_action {
            p { (site.say("Tidak bisa diperbaiki dengan tindakan", "No action can mend this")) ": " (site.text(reason)) }
        }
        @if !remedies.is_empty() { (actions::list(site, remedies.iter().copied())) }
    }
}

fn programmes(site: &Site<'_>, rule: &RuleEntry<'_>) -> Markup {
    let using: Vec<_> =
        site.book.checked.programmes.values().filter(|p| p.rules.contains(&rule.number)).collect();
    html! {
        @if using.is_empty() { p { (site.say("Belum dipakai program mana pun.", "No programme uses it yet.")) } }
        ul.sources {
            @for programme in using {
                @let doc = &programme.doc;
                @let dimension = doc.dimensions.get(programme.dimension(rule.rule));
                @let change = programme.tailored.get(&rule.number);
                @let ladders: Vec<&str> = programme.ladders.iter().filter(|l| l.rules.contains(&rule.number)).map(|l| site.text(&l.title)).collect();
                li {
                    p { (site.link(&programme_path(&doc.id.value), site.text(&doc.title))) }
                    p.small {
                        @if let Some(dimension) = dimension { (site.label(Term::Dimension)) ": " (site.text(&dimension.doc.title)) }
                        @if rule.rule.weight > 0.0 { " · " (site.term(Term::Weight)) " " (format::number(rule.rule.weight, site.lang)) }
                        @if !ladders.is_empty() { " · " (site.term(Term::Ladder)) ": " (ladders.join(", ")) }
                    }
                    @if let Some(change) = change {
                        p {
                            (site.label(Term::Tailoring)) ": "
                            @if let Some(severity) = change.severity { (site.say("kepentingan menjadi", "severity becomes")) " " b { (words::severity(severity).get(site.lang)) } "; " }
                            @if let Some(weight) = &change.weight { (site.say("bobot menjadi", "weight becomes")) " " b { (format::number(weight.value, site.lang)) } "; " }
                            (site.text(&change.reason))
                        }
                    }
                }
            }
        }
    }
}
