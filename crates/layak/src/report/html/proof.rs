//! What the records show, on the owner's page: the months as a drawing, and the rest in plain sentences.

use super::chart::{self, Chart};
use crate::report::content::fulfilment::workshop;
use crate::report::content::members::of_total;
use crate::report::months::{ends, months, summary};
use crate::report::{format, words::Word};
use crate::text::Lang;
use crate::wire::{
    Assessment, Characteristic, Members, Possible, Production, Promise, Quality, SamplingPlan,
};
use maud::{Markup, html};

/// Pixels of the drawing.
const HEIGHT: f64 = 110.0;
/// Sentences of one kind.
const FEW: usize = 3;
/// More months of records than this are no advice.
const PATIENCE: u32 = 12;

/// Months, measuring and members: what there is of them. It stands under the signatures, so that the sheet to sign stays one page; in
/// print it follows on the same page if there is room, else on the next, with the name above it.
pub(super) fn proof(assessment: &Assessment, name: &str, lang: Lang) -> Markup {
    let quality =
        assessment.quality.as_ref().map(|quality| quality_sentences(quality, lang)).unwrap_or_default();
    let members =
        assessment.members.as_ref().map(|members| member_sentences(members, lang)).unwrap_or_default();
    html! {
        @if assessment.production.is_some() || !quality.is_empty() || !members.is_empty() {
            div.annex {
                p.kicker { (Word::Annex.get(lang)) ": " (name) }
                @if let Some(production) = &assessment.production {
                    section.months aria-labelledby="months" {
                        h2 #months { (Word::MonthsOwner.get(lang)) }
                        (drawing(assessment, production, lang))
                        @for sentence in promise_sentences(production, lang) { p { (sentence) } }
                    }
                }
                (list("quality", Word::QualityOwner, &quality, lang))
                (list("members", Word::MembersOwner, &members, lang))
            }
        }
    }
}

fn drawing(assessment: &Assessment, production: &Production, lang: Lang) -> Markup {
    let required = if assessment.order.reference { Word::RequiredSample } else { Word::Required };
    let summary = summary(assessment, production, lang);
    chart::figure(&Chart { production, required, height: HEIGHT, summary: &summary }, lang)
}

fn list(id: &str, heading: Word, sentences: &[String], lang: Lang) -> Markup {
    html! {
        @if !sentences.is_empty() {
            section.facts aria-labelledby=(id) {
                h2 id=(id) { (heading.get(lang)) }
                ul { @for sentence in sentences { li { (sentence) } } }
            }
        }
    }
}

fn promise_sentences(production: &Production, lang: Lang) -> Vec<String> {
    let Some(promise) = &production.promise else { return vec![Word::NoPromise.get(lang).to_owned()] };
    let mut sentences = vec![promised(promise, &production.unit, lang)];
    if !promise.season_covered {
        sentences.push(match lang {
            Lang::Id => "Catatan belum setahun, jadi semua musim belum terlihat.".to_owned(),
            Lang::En => "The records cover less than a year, so not every season is seen.".to_owned(),
        });
    }
    let missing = production.months.iter().filter(|month| month.made.is_none()).count();
    let more = promise.more_months.filter(|more| *more <= PATIENCE);
    if let Some(sentence) = settling(more, missing, lang) {
        sentences.push(sentence);
    }
    sentences
}

fn promised(promise: &Promise, unit: &str, lang: Lang) -> String {
    let goods = |value: f64| format::possible(&Possible::Is(format::down(value).into()), Some(unit), lang);
    let safe = (promise.safe > 0.0).then(|| goods(promise.safe));
    match (lang, safe, promise.hoped.filter(|hoped| *hoped > promise.safe).map(goods)) {
        (Lang::Id, Some(safe), None) => format!("Yang aman Anda janjikan untuk satu pesanan: {safe}."),
        (Lang::Id, Some(safe), Some(hoped)) => {
            format!("Yang aman Anda janjikan untuk satu pesanan: {safe}, mungkin sampai {hoped}.")
        }
        (Lang::Id, None, None) => "Catatan ini belum cukup untuk menjanjikan jumlah yang aman.".to_owned(),
        (Lang::Id, None, Some(hoped)) => {
            format!("Catatan ini belum cukup untuk menjanjikan jumlah yang aman. Mungkin sampai {hoped}.")
        }
        (Lang::En, Some(safe), None) => format!("You can safely promise {safe} for one order."),
        (Lang::En, Some(safe), Some(hoped)) => {
            format!("You can safely promise {safe} for one order, perhaps up to {hoped}.")
        }
        (Lang::En, None, None) => {
            "These records do not yet show an amount that is safe to promise.".to_owned()
        }
        (Lang::En, None, Some(hoped)) => {
            format!("These records do not yet show an amount that is safe to promise. Perhaps up to {hoped}.")
        }
    }
}

/// What to write down so that more can be promised.
fn settling(more: Option<u32>, missing: usize, lang: Lang) -> Option<String> {
    Some(match (lang, missing, more) {
        (Lang::Id, 1.., _) => {
            format!("Isi dulu {missing} bulan yang kosong, supaya yang bisa dijanjikan lebih jelas.")
        }
        (Lang::En, 1.., _) => {
            format!("Fill in {} first, to see what you can promise.", blank(missing))
        }
        (_, 0, None) => return None,
        (Lang::Id, 0, Some(more)) => {
            format!("Dengan {more} bulan catatan lagi seperti ini, pesanan tersebut aman dijanjikan.")
        }
        (Lang::En, 0, Some(more)) => {
            format!(
                "With {} more of records like these, the order is safe to promise.",
                months(more as usize)
            )
        }
    })
}

fn blank(missing: usize) -> String {
    if missing == 1 { "the blank month".to_owned() } else { format!("the {missing} blank months") }
}

/// How the order will be inspected, and what is still to be measured.
fn quality_sentences(quality: &Quality, lang: Lang) -> Vec<String> {
    let open = quality.characteristics.iter().filter(|one| one.still > 0).take(FEW);
    let mut sentences: Vec<_> = quality.plan.iter().map(|plan| inspection(plan, lang)).collect();
    sentences.extend(open.map(|one| measure_more(one, lang)));
    sentences
}

fn inspection(plan: &SamplingPlan, lang: Lang) -> String {
    let (sample, accept, lot) = (plan.sample, plan.accept, format::number(plan.lot, lang));
    match (lang, accept) {
        (Lang::Id, 0) => {
            format!("Dari {lot} barang pesanan, {sample} diperiksa. Satu pun tidak boleh cacat.")
        }
        (Lang::Id, _) => {
            format!("Dari {lot} barang pesanan, {sample} diperiksa. Yang cacat paling banyak {accept}.")
        }
        (Lang::En, 0) => format!("Of the {lot} items ordered, {sample} are inspected. None may be faulty."),
        (Lang::En, _) => {
            format!("Of the {lot} items ordered, {sample} are inspected. At most {accept} may be faulty.")
        }
    }
}

fn measure_more(one: &Characteristic, lang: Lang) -> String {
    let (name, still, workshop) = (&one.characteristic, one.still, workshop(&one.workshop, lang));
    match lang {
        Lang::Id => format!("Ukur {still} barang lagi: {name}, {workshop}."),
        Lang::En => format!("Measure {still} more: {name}, {workshop}."),
    }
}

fn member_sentences(members: &Members, lang: Lang) -> Vec<String> {
    let requirement = |share: &crate::wire::MemberShare| {
        format!(
            "{}: {}",
            share.title.get(lang).trim_end_matches(['?', '.']),
            of_total(&share.held, members, lang)
        )
    };
    let mut sentences: Vec<_> = members.requirements.iter().take(FEW).map(requirement).collect();
    if let Some(needed) = ends(&members.for_container).filter(|needed| needed.lo > 0.0) {
        let count = format::possible(&members.for_container, None, lang);
        sentences.push(match lang {
            Lang::Id => format!("Satu peti kemas 20 kaki per bulan perlu {count} anggota aktif."),
            Lang::En if needed.is_point() && needed.lo == 1.0 => {
                "One active member fills a 20-ft container a month.".to_owned()
            }
            Lang::En => format!("One 20-ft container a month needs {count} active members."),
        });
    }
    sentences
}
