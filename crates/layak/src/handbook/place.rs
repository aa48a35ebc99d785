//! The page of a destination market or a sector: how far the rules reach, which rules there are for which goods, what they rest on, what is missing.

use super::book::{Place, RuleEntry, SetEntry};
use super::lists;
use super::say::Say;
use super::site::{Body, Site, capital, programme_path, set_path, source_path};
use crate::check::model::Programme;
use crate::check::whole::World;
use crate::glossary::Term;
use crate::report::words;
use crate::text::Text;
use crate::value::Possible;
use crate::wire::{Confidence, CoverageLevel};
use maud::{Markup, html};
use std::collections::{BTreeMap, BTreeSet};

pub(super) fn page(site: &Site<'_>, set: &SetEntry<'_>, place: Place) -> Body {
    let rules: Vec<_> = site.book.rules_of(set.id).collect();
    let term = if place == Place::Market { Term::Market } else { Term::Sector };
    let main = html! {
        h1 { (site.text(&set.set.title)) }
        dl.sheet {
            div { dt { (site.say("Jenis halaman", "Kind of page")) } dd { (site.term(term)) } }
            div { dt { (site.label(Term::Checked)) } dd { (site.date(set.set.checked)) } }
            div { dt { (site.say("Pertanyaan dan tindakan", "Questions and actions")) } dd { (site.link(&set_path(set.id), site.say("kumpulan aturan ini", "this rule set"))) } }
        }
        @if let Some(applies) = set.doc.and_then(|doc| doc.applies.as_ref()) {
            h2 { (site.label(Term::Applies)) }
            (Say::elsewhere(site, set.id).block(applies))
        }
        h2 #coverage { (site.say("Cakupan", "Coverage")) }
        p.small { (site.label(Term::Coverage)) ": " (Term::Coverage.about(site.lang)) }
        (coverage(site, set, place, &rules))
        h2 #rules { (site.say("Aturan", "Rules")) " " span.count { (rules.len()) } }
        (lists::severities(site, &rules))
        (by_goods(site, place, &rules))
        h2 #sources { (site.say("Sumber", "Sources")) }
        (sources(site, &rules))
        h2 #left-out { (site.say("Yang belum tercakup", "What is left out")) }
        (left_out(site, set, place, &rules))
    };
    Body { title: site.text(&set.set.title).to_owned(), above: None, main }
}

/// The declared choices of a fact that some rule of the set may concern, as their positions.
fn concerned(site: &Site<'_>, fact: &str, rules: &[&RuleEntry<'_>]) -> Vec<usize> {
    let checked = site.book.checked;
    let (Some(id), Some(choices)) = (checked.by_path.get(fact), site.book.choices(fact)) else {
        return Vec::new();
    };
    let fits = |at: &usize| {
        let mut world = World::open(checked);
        world.fix(*id, Possible::Choice(1 << at));
        rules.iter().any(|rule| world.all(&rule.rule.applies).may_true)
    };
    (0..choices.values.len()).filter(fits).collect()
}

fn label<'b>(site: &Site<'b>, fact: &str, at: usize) -> &'b str {
    let label = site.book.choices(fact).and_then(|choices| choices.labels.get(at));
    label.map_or("", |label| label.get(site.lang))
}

const SECTOR: &str = "product.sector";
const MARKET: &str = "order.market";

/// What a programme says of a sector and a market: the first line that fits.
pub(super) fn level(programme: &Programme, sector: usize, market: usize) -> (CoverageLevel, Option<&Text>) {
    let fits = |own: Option<usize>, asked: usize| own.is_none_or(|own| own == asked);
    let line = programme.coverage.iter().find(|line| fits(line.sector, sector) && fits(line.market, market));
    line.map_or((CoverageLevel::None, None), |line| (line.level, line.note.as_ref()))
}

/// What a programme says along one side of its table: the same word and note gathered into one line.
pub(super) fn gathered<'p>(
    across: impl Iterator<Item = (usize, CoverageLevel, Option<&'p Text>)>,
) -> Vec<(CoverageLevel, Option<&'p Text>, Vec<usize>)> {
    let mut lines: Vec<(CoverageLevel, Option<&Text>, Vec<usize>)> = Vec::new();
    for (at, level, note) in across {
        match lines.iter_mut().find(|(known, text, _)| *known == level && *text == note) {
            Some((_, _, list)) => list.push(at),
            None => lines.push((level, note, vec![at])),
        }
    }
    lines.sort_by_key(|(level, _, _)| *level);
    lines
}

/// Per programme that uses the set: how far it reaches along the other side.
fn coverage(site: &Site<'_>, set: &SetEntry<'_>, place: Place, rules: &[&RuleEntry<'_>]) -> Markup {
    let checked = site.book.checked;
    let using: Vec<_> = checked.programmes.values().filter(|p| p.sets.contains(&set.number)).collect();
    let own = concerned(site, if place == Place::Market { MARKET } else { SECTOR }, rules);
    let other = if place == Place::Market { SECTOR } else { MARKET };
    let count = site.book.choices(other).map_or(0, |choices| choices.values.len());
    html! {
        @if using.is_empty() { p { (site.say("Belum dipakai program mana pun.", "No programme uses it yet.")) } }
        @for programme in using {
            h3 { (site.link(&programme_path(&programme.doc.id.value), site.text(&programme.doc.title))) }
            @for here in &own {
                @if own.len() > 1 { p.lead { (label(site, if place == Place::Market { MARKET } else { SECTOR }, *here)) } }
                ul.coverage {
                    @for (level, note, list) in gathered((0..count).map(|at| {
                        let (level, note) = if place == Place::Market { level(programme, at, *here) } else { level(programme, *here, at) };
                        (at, level, note)
                    })) {
                        li {
                            b { (capital(words::coverage(level).get(site.lang))) } ": "
                            (list.iter().map(|at| label(site, other, *at)).collect::<Vec<_>>().join(", ")) "."
                            @if let Some(note) = note { p.small { (site.text(note)) } }
                        }
                    }
                }
            }
        }
    }
}

/// Rules under the goods that they may concern, those for all goods first.
fn by_goods(site: &Site<'_>, place: Place, rules: &[&RuleEntry<'_>]) -> Markup {
    if place == Place::Sector {
        return lists::ranked(site, rules.to_vec());
    }
    let all = site.book.choices(SECTOR).map_or(0, |choices| choices.values.len());
    let mut groups: BTreeMap<Vec<usize>, Vec<&RuleEntry<'_>>> = BTreeMap::new();
    for rule in rules {
        groups.entry(concerned(site, SECTOR, &[rule])).or_default().push(rule);
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(goods, _)| (goods.len() != all, goods.clone()));
    html! {
        @for (goods, rules) in groups {
            section {
                h3 {
                    @if goods.len() == all { (site.say("Semua barang", "All goods")) }
                    @else { (goods.iter().map(|at| label(site, SECTOR, *at)).collect::<Vec<_>>().join(", ")) }
                    " " span.count { (rules.len()) }
                }
                (lists::ranked(site, rules))
            }
        }
    }
}

fn sources(site: &Site<'_>, rules: &[&RuleEntry<'_>]) -> Markup {
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for id in rules
        .iter()
        .flat_map(|rule| rule.rule.sources.iter().map(|c| c.source.as_str()).collect::<BTreeSet<_>>())
    {
        *counts.entry(id).or_default() += 1;
    }
    html! {
        ul.list {
            @for (id, count) in counts {
                @if let Some(source) = site.book.sources.get(id) {
                    li {
                        p.entry-title { a lang=[lists::language(source.doc)] href=(site.to(&source_path(id))) { (source.doc.title) } }
                        p.tags {
                            span { (count) " " (site.say("aturan", if count == 1 { "rule" } else { "rules" })) }
                            span { (lists::status(site, &source.doc.status.value)) }
                            span { (site.say("keyakinan", "confidence")) " " (words::confidence(source.doc.confidence).get(site.lang)) }
                            span { (site.say("diperiksa", "checked")) " " (site.date(source.doc.checked)) }
                        }
                    }
                }
            }
        }
    }
}

/// Goods without a rule here, rules on weak ground, and what the sources themselves leave open.
fn left_out(site: &Site<'_>, set: &SetEntry<'_>, place: Place, rules: &[&RuleEntry<'_>]) -> Markup {
    let weak: Vec<_> = rules
        .iter()
        .filter(|r| r.rule.sources.iter().all(|c| c.confidence == Confidence::Low))
        .copied()
        .collect();
    let all = site.book.choices(SECTOR).map_or(0, |choices| choices.values.len());
    let reached = concerned(site, SECTOR, rules);
    let missing: Vec<&str> = (0..all)
        .filter(|at| place == Place::Market && !reached.contains(at))
        .map(|at| label(site, SECTOR, at))
        .collect();
    let notes: BTreeSet<(&str, &str)> = rules
        .iter()
        .flat_map(|rule| &rule.rule.sources)
        .filter_map(|cited| site.book.sources.get(cited.source.as_str()))
        .filter_map(|source| Some((source.id, site.text(source.doc.note.as_ref()?))))
        .collect();
    html! {
        @if !missing.is_empty() {
            p { (site.say("Tanpa aturan di sini untuk", "No rule here for")) ": " (missing.join(", ")) "." }
        }
        p { (site.say(
            "Hanya yang tertulis di halaman ini yang dinilai. Tarif, kuota, dan aturan lain di luar daftar ini tidak diperiksa; catatan cakupan di atas menyebut yang sudah diketahui kurang.",
            "Only what stands on this page is judged. Duties, quotas and other rules outside this list are not looked at; the notes on coverage above name what is known to be missing.",
        )) " " (site.link(&set_path(set.id), site.say("Lihat juga kumpulan aturannya.", "See also its rule set."))) }
        @if !weak.is_empty() {
            h3 { (site.say("Aturan yang bersandar pada sumber lemah", "Rules that rest on weak sources")) }
            (lists::ranked(site, weak))
        }
        @if !notes.is_empty() {
            h3 { (site.say("Catatan pada sumber", "Remarks on sources")) }
            ul.sources { @for (id, note) in notes { li { p { (site.link(&source_path(id), id)) ": " (note) } } } }
        }
    }
}
