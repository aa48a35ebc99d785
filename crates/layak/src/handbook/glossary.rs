//! The glossary page: every word of the trade, and every figure that the engine computes.

use super::facts;
use super::site::{Body, Site, capital};
use crate::check::model::Origin;
use crate::glossary::Term;
use maud::html;

/// Where the glossary is.
pub(super) const PATH: &str = "glossary.html";

/// Terms that a reader of measures meets in reports.
const BESIDE_FIGURES: [Term; 9] = [
    Term::GoodOutput,
    Term::CouldBeMade,
    Term::OwnCapacity,
    Term::SafePromise,
    Term::HopedPromise,
    Term::TestedCoverage,
    Term::Ppk,
    Term::LotInspection,
    Term::SameResult,
];

pub(super) fn page(site: &Site<'_>) -> Body {
    let mut terms: Vec<Term> = Term::ALL.to_vec();
    terms.sort_by_key(|term| term.name(site.lang).to_lowercase());
    let measures = site.book.checked.facts.iter().filter(|fact| fact.origin == Origin::Measure);
    let measures: Vec<String> = measures.map(|fact| fact.path.clone()).collect();
    let title = site.say("Istilah", "Glossary");
    let main = html! {
        h1 { (title) }
        dl.glossary {
            @for term in terms {
                div id=(term.slug()) { dt { (capital(term.name(site.lang))) } dd { (term.about(site.lang)) } }
            }
        }
        h2 { (site.say("Hasil hitungan", "Measures")) }
        p { (Term::Measure.about(site.lang)) }
        p.small {
            (site.say("Kata yang dipakai di samping angka:", "Words that stand beside the figures:")) " "
            @for (nth, term) in BESIDE_FIGURES.iter().enumerate() { @if nth > 0 { ", " } (site.term(*term)) }
            "."
        }
        (facts::questions(site, &measures))
    };
    Body { title: title.to_owned(), above: None, main }
}
