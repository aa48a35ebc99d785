//! The page of one programme: what it weighs, how it decides, how far its rules reach, what it changes.

use super::lists;
use super::place::{gathered, level};
use super::say::Say;
use super::site::{Body, Site, capital, rule_path, set_path};
use super::{actions, parameters};
use crate::check::model::Programme;
use crate::glossary::Term;
use crate::report::{format, words};
use crate::wire::Severity;
use maud::{Markup, html};

pub(super) fn page(site: &Site<'_>, programme: &Programme) -> Body {
    let doc = &programme.doc;
    let rules: Vec<_> =
        site.book.rules.values().filter(|rule| programme.rules.contains(&rule.number)).collect();
    let sections: Vec<(&str, &str, Markup)> = vec![
        ("ladders", site.say("Tangga putusan", "Ladders"), ladders(site, programme)),
        ("dimensions", site.say("Dimensi dan bobot", "Dimensions and weights"), dimensions(site, programme)),
        ("coverage", site.say("Cakupan", "Coverage"), coverage(site, programme)),
        ("orders", site.say("Pesanan acuan", "Reference orders"), orders(site, programme)),
        ("partners", site.say("Gabung mitra", "Pooling with partners"), partners(site, programme)),
        ("tailoring", site.say("Penyesuaian", "Tailoring"), tailoring(site, programme)),
        ("sets", site.say("Kumpulan aturan", "Rule sets"), sets(site, programme)),
        ("decisive", site.say("Aturan penentu", "Decisive rules"), decisive(site, programme)),
    ];
    let main = html! {
        h1 { (site.text(&doc.title)) }
        dl.sheet {
            div { dt { (site.say("Nama dalam berkas", "Name in files")) } dd { code { (doc.id.value) } } }
            div { dt { (site.say("Versi", "Version")) } dd { (doc.version) } }
            div { dt { (site.label(Term::Checked)) } dd { (site.date(doc.checked)) } }
            div { dt { (site.label(Term::EvidenceLevel)) } dd { (words::evidence_level(doc.evidence_level).get(site.lang)) } }
            @if let Some(months) = &doc.history_age {
                div { dt { (site.say("Riwayat produksi berakhir", "Production history ends")) } dd { (site.say("paling lama", "at most")) " " (format::number(months.value, site.lang)) " " (site.say("bulan sebelum tanggal penilaian", "months before the date assessed")) } }
            }
            @if let Some(months) = &doc.history_months {
                div { dt { (site.say("Riwayat produksi", "Production history")) } dd { (site.say("paling tua", "at most")) " " (format::number(months.value, site.lang)) " " (site.say("bulan", "months old")) } }
            }
        }
        (lists::severities(site, &rules))
        nav.here aria-label=(site.say("Di halaman ini", "On this page")) {
            ul { @for (id, title, _) in &sections { li { a href={ "#" (id) } { (title) } } } }
        }
        @for (id, title, body) in &sections {
            section aria-labelledby=(id) { h2 id=(id) { (title) } (body) }
        }
    };
    Body { title: site.text(&doc.title).to_owned(), above: None, main }
}

fn ladders(site: &Site<'_>, programme: &Programme) -> Markup {
    let ladders = programme.doc.ladders.iter().zip(&programme.ladders);
    html! {
        p.small {
            (site.label(Term::Ladder)) ": " (Term::Ladder.about(site.lang)) " "
            (site.say("Lihat juga", "See also")) " " (site.term(Term::GuaranteedVerdict)) ", " (site.term(Term::PossibleVerdict)) "."
        }
        @for (named, ladder) in ladders {
            h3 { (site.text(&named.doc.title)) }
            p.small {
                (site.say("Menghitung", "Counts")) " " (ladder.rules.len()) " " (site.say("aturan", "rules")) "."
                @if named.doc.rank { " " (site.say("Peringkat dibuat menurut tangga ini.", "Candidates are ranked by this ladder.")) }
            }
            ol.ladder {
                @for verdict in &named.doc.verdicts {
                    li {
                        p.entry-title { (site.term_as(Term::Verdict, site.text(&verdict.label))) " " code { (verdict.id.value) } }
                        @match &verdict.when {
                            Some(when) => {
                                (Say::ladder(site, programme).block(when))
                                p.written { code { (when.text) } }
                            }
                            None => p { (site.say("Bila tidak satu pun di atas terpenuhi.", "If none of the above holds.")) },
                        }
                    }
                }
            }
        }
    }
}

fn dimensions(site: &Site<'_>, programme: &Programme) -> Markup {
    let doc = &programme.doc;
    let total: f64 = doc.dimensions.iter().map(|dimension| dimension.doc.weight.value).sum();
    let rules: Vec<_> = programme.rules.iter().filter_map(|id| site.book.checked.rules.get(*id)).collect();
    html! {
        p.small { (site.label(Term::Dimension)) ": " (Term::Dimension.about(site.lang)) " " (site.label(Term::Score)) ": " (Term::Score.about(site.lang)) }
        table {
            thead { tr {
                th scope="col" { (site.label(Term::Dimension)) }
                th.number scope="col" { (site.label(Term::Weight)) }
                th.number scope="col" { (site.say("Aturan", "Rules")) }
            } }
            tbody {
                @for (nth, dimension) in doc.dimensions.iter().enumerate() {
                    @let taken: Vec<&str> = dimension.doc.takes.iter().map(|name| name.value.as_str()).collect();
                    tr {
                        th scope="row" {
                            (site.text(&dimension.doc.title))
                            @if !taken.is_empty() {
                                p.small { (site.say("juga memuat", "also takes")) ": "
                                    @for (at, name) in taken.iter().enumerate() { @if at > 0 { ", " } code { (name) } }
                                }
                            }
                        }
                        td.number {
                            (format::number(dimension.doc.weight.value, site.lang))
                            p.small { (format::weight(dimension.doc.weight.value / total.max(f64::MIN_POSITIVE), site.lang)) }
                        }
                        td.number { (rules.iter().filter(|rule| programme.dimension(rule) == nth).count()) }
                    }
                }
            }
        }
    }
}

fn coverage(site: &Site<'_>, programme: &Programme) -> Markup {
    let book = site.book;
    let (Some(sectors), Some(markets)) = (book.choices("product.sector"), book.choices("order.market"))
    else {
        return html! {};
    };
    html! {
        p.small { (site.label(Term::Coverage)) ": " (Term::Coverage.about(site.lang)) }
        @for (sector, name) in sectors.labels.iter().enumerate() {
            h3 { (site.text(name)) }
            ul.coverage {
                @for (level, note, list) in gathered((0..markets.labels.len()).map(|at| {
                    let (level, note) = level(programme, sector, at);
                    (at, level, note)
                })) {
                    li {
                        b { (capital(words::coverage(level).get(site.lang))) } ": "
                        (list.iter().filter_map(|at| markets.labels.get(*at)).map(|label| site.text(label)).collect::<Vec<_>>().join(", ")) "."
                        @if let Some(note) = note { p.small { (site.text(note)) } }
                    }
                }
            }
        }
    }
}

fn orders(site: &Site<'_>, programme: &Programme) -> Markup {
    let sectors = site.book.choices("product.sector");
    html! {
        p.small { (site.label(Term::ReferenceOrder)) ": " (Term::ReferenceOrder.about(site.lang)) }
        @if programme.references.is_empty() { p { (site.say("Tidak ada.", "None.")) } }
        ul.sources {
            @for (sector, order) in &programme.references {
                li {
                    p {
                        b { (sectors.and_then(|list| list.labels.get(*sector)).map_or("", |label| site.text(label))) } ": "
                        (format::number(order.quantity.value, site.lang)) " " (format::unit(&order.unit.value, site.lang)) ", "
                        (site.say("dalam", "within")) " " (format::number(order.months.value, site.lang)) " "
                        (site.say("bulan", if order.months.value == 1.0 { "month" } else { "months" }))
                    }
                    @for citation in &order.sources {
                        p.small {
                            (actions::cited(site, citation))
                            @if let Some(confidence) = citation.confidence { ", " (site.say("keyakinan", "confidence")) " " (words::confidence(confidence).get(site.lang)) }
                        }
                    }
                }
            }
        }
    }
}

fn partners(site: &Site<'_>, programme: &Programme) -> Markup {
    html! {
        p.small { (site.label(Term::Pooling)) ": " (Term::Pooling.about(site.lang)) }
        @match &programme.doc.partner {
            Some(partner) => {
                p { (site.label(Term::EligiblePartner)) ":" }
                (Say::elsewhere(site, "").block(&partner.eligible))
                p.written { code { (partner.eligible.text) } }
            }
            None => p { (site.say("Program ini tidak menggabung bengkel.", "This programme does not pool workshops.")) },
        }
    }
}

fn tailoring(site: &Site<'_>, programme: &Programme) -> Markup {
    let book = site.book;
    html! {
        p.small { (site.label(Term::Tailoring)) ": " (Term::Tailoring.about(site.lang)) }
        @if programme.tailored.is_empty() && programme.parameters.is_empty() { p { (site.say("Tidak ada.", "None.")) } }
        ul.sources {
            @for (id, change) in &programme.tailored {
                @if let Some(rule) = book.checked.rules.get(*id) {
                    li {
                        p { (site.link(&rule_path(&rule.id), site.text(&rule.title))) }
                        p {
                            @if let Some(severity) = change.severity { (site.say("kepentingan menjadi", "severity becomes")) " " b { (words::severity(severity).get(site.lang)) } "; " }
                            @if let Some(weight) = &change.weight { (site.say("bobot menjadi", "weight becomes")) " " b { (format::number(weight.value, site.lang)) } "; " }
                            (site.text(&change.reason))
                        }
                    }
                }
            }
            @for (id, (scalar, reason)) in &programme.parameters {
                @if let Some((path, entry)) = book.checked.parameters.get(*id).and_then(|p| book.parameters.get_key_value(&p.path)) {
                    li {
                        p {
                            a href={ (site.to(&set_path(entry.set))) "#p-" (path) } { (entry.doc.title.as_ref().map_or(path.as_str(), |title| site.text(title))) }
                            ": " b { (parameters::scalar_words(site, &entry.parameter.kind, *scalar)) }
                        }
                        p { (site.text(reason)) }
                    }
                }
            }
        }
    }
}

fn sets(site: &Site<'_>, programme: &Programme) -> Markup {
    let selected = |rule: &&super::book::RuleEntry<'_>| programme.rules.contains(&rule.number);
    html! {
        ul.list {
            @for set in site.book.sets.iter().filter(|set| programme.sets.contains(&set.number)) {
                @let (used, all) = (site.book.rules_of(set.id).filter(selected).count(), site.book.rules_of(set.id).count());
                @if used > 0 {
                    li {
                        p.entry-title { (site.link(&set_path(set.id), site.text(&set.set.title))) }
                        p.small {
                            @if used == all { (all) " " (site.say("aturan", "rules")) }
                            @else { (used) " " (site.say("dari", "of")) " " (all) " " (site.say("aturan", "rules")) }
                        }
                    }
                }
            }
        }
    }
}

fn decisive(site: &Site<'_>, programme: &Programme) -> Markup {
    let severity = |rule: &super::book::RuleEntry<'_>| programme.severity(rule.number, rule.rule);
    let rules: Vec<_> = site
        .book
        .rules
        .values()
        .filter(|rule| programme.rules.contains(&rule.number) && severity(rule) == Severity::Critical)
        .collect();
    html! {
        p.small { (site.label(Term::Severity)) ": " (Term::Severity.about(site.lang)) }
        @if rules.is_empty() { p { (site.say("Tidak ada.", "None.")) } }
        ul.list {
            @for rule in rules {
                li {
                    p.entry-title { (site.link(&rule_path(rule.id), site.text(&rule.doc.title))) }
                    p.tags { span.basis { (words::basis_short(rule.rule.basis).get(site.lang)) } code { (rule.id) } }
                }
            }
        }
    }
}
