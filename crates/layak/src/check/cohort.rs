//! How a programme chooses candidates: places, lists and quotas that name real sectors, verdicts and facts.

use super::model::{Choices, Fact, Kind, Ladder, Origin};
use super::names::{Names, Symbol};
use crate::diagnostic::{Code, Diagnostic, Diagnostics};
use crate::parse::document::{CohortDoc, ProgrammeDoc};
use crate::parse::suggest::nearest;
use crate::source::{Source, Spanned};
use crate::text::{Text, text};

/// More places than this are a slip of the pen, and counts must stay exact.
pub const MOST_PLACES: f64 = 1e6;

/// Checks `[cohort]`, and that one ladder at most ranks.
pub fn cohort(
    doc: &ProgrammeDoc,
    ladders: &[Ladder],
    names: &Names,
    source: &Source,
    diagnostics: &mut Diagnostics,
) {
    let mut ranking = doc.ladders.iter().filter(|ladder| ladder.doc.rank).skip(1);
    if let Some(second) = ranking.next() {
        let message = text!(
            "hanya satu tangga yang boleh menyusun peringkat",
            "only one ladder can rank the candidates"
        );
        let help = text!("hapus `rank = true` di tangga ini", "drop `rank = true` from this ladder");
        diagnostics.push(Diagnostic::new(Code::BadLadder, message).help(help).at(source, second.name.span));
    }
    let Some(cohort) = &doc.cohort else { return };
    let mut tell = |diagnostic: Diagnostic, span| diagnostics.push(diagnostic.at(source, span));
    for number in numbers(cohort) {
        if number.value.fract() != 0.0 || number.value > MOST_PLACES {
            let message = text!("jumlah tempat harus bilangan bulat", "places are whole numbers");
            let help = text!("misalnya 20", "for example 20");
            tell(Diagnostic::new(Code::NotWhole, message).help(help), number.span);
        }
    }
    let ranking = ladders.iter().find(|ladder| ladder.rank);
    if let Some(lowest) = &cohort.lowest {
        let known = ranking.iter().flat_map(|ladder| &ladder.verdicts).map(|verdict| verdict.id.as_str());
        if !known.clone().any(|id| id == lowest.value) {
            let id = &lowest.value;
            let message = text!(
                "tangga peringkat tidak punya putusan `{id}`",
                "the ranking ladder has no verdict `{id}`"
            );
            tell(suggesting(Diagnostic::new(Code::UnknownChoice, message), id, known), lowest.span);
        }
    }
    let fact = |path: &str| match names.symbols.get(path) {
        Some(Symbol::Fact(id)) => names.facts.get(*id),
        _ => None,
    };
    let sectors = fact("product.sector").and_then(choices);
    let by_sector = cohort.lists.iter().map(|list| &list.sector);
    for sector in by_sector.chain(cohort.quotas.iter().filter_map(|quota| quota.sector.as_ref())) {
        if let Some(wrong) = sectors.and_then(|list| not_a_choice(&sector.value, "product.sector", list)) {
            tell(wrong, sector.span);
        }
    }
    for quota in &cohort.quotas {
        if names.is_broken(&quota.fact.value) {
            continue;
        }
        let paths = names.facts.iter().map(|fact| fact.path.as_str());
        if let Some(wrong) = groups_by(&quota.fact.value, fact(&quota.fact.value), paths) {
            tell(wrong, quota.fact.span);
        } else if let (Some(value), Some(fact)) = (&quota.value, fact(&quota.fact.value))
            && let Some(wrong) = not_a_value(&value.value, fact)
        {
            tell(wrong, value.span);
        }
        let bound = |number: &Option<Spanned<f64>>| number.as_ref().map(|number| number.value);
        if let Some(wrong) = bad_bounds(bound(&quota.min), bound(&quota.max)) {
            tell(wrong, quota.fact.span);
        }
    }
}

fn numbers(cohort: &CohortDoc) -> impl Iterator<Item = &Spanned<f64>> {
    let lists = cohort.lists.iter().flat_map(|list| std::iter::once(&list.places).chain(&list.waiting));
    let quotas = cohort.quotas.iter().flat_map(|quota| quota.min.iter().chain(&quota.max));
    cohort.places.iter().chain(&cohort.waiting).chain(lists).chain(quotas)
}

fn choices(fact: &Fact) -> Option<&Choices> {
    match &fact.kind {
        Kind::Choice(list) => Some(list),
        _ => None,
    }
}

/// What is wrong with a fact that a quota goes by: it must be answered, and sort candidates into groups.
pub fn groups_by<'a>(
    path: &str,
    fact: Option<&Fact>,
    paths: impl Iterator<Item = &'a str>,
) -> Option<Diagnostic> {
    let Some(fact) = fact else {
        let message = text!("fakta `{path}` tidak ada", "there is no fact `{path}`");
        return Some(suggesting(Diagnostic::new(Code::UnknownName, message), path, paths));
    };
    let groups = matches!(fact.kind, Kind::Bool | Kind::Choice(_) | Kind::Text);
    if groups && fact.origin == Origin::Answer && !fact.retired && !path.starts_with("partner.") {
        return None;
    }
    let message = text!("kuota tidak bisa memakai `{path}`", "a quota cannot go by `{path}`");
    let help = text!(
        "pakai jawaban berupa pilihan, teks, atau ya/tidak, misalnya enterprise.regency",
        "use an answer that is a choice, a text, or true or false, such as enterprise.regency"
    );
    Some(Diagnostic::new(Code::BadQuota, message).help(help))
}

/// What is wrong with the answer that a quota goes by.
pub fn not_a_value(value: &str, fact: &Fact) -> Option<Diagnostic> {
    let path = &fact.path;
    match &fact.kind {
        Kind::Choice(list) => not_a_choice(value, path, list),
        Kind::Bool if !["true", "false"].contains(&value) => {
            let message = text!("`{path}` hanya bisa true atau false", "`{path}` is true or false");
            let help = text!("tulis \"true\" atau \"false\"", "write \"true\" or \"false\"");
            Some(Diagnostic::new(Code::UnknownChoice, message).help(help))
        }
        _ => None,
    }
}

/// What is wrong with a choice.
pub fn not_a_choice(value: &str, path: &str, list: &Choices) -> Option<Diagnostic> {
    if list.position(value).is_some() {
        return None;
    }
    let message = text!("`{value}` bukan pilihan `{path}`", "`{value}` is no choice of `{path}`");
    let all = list.values.iter().map(String::as_str);
    Some(suggesting(Diagnostic::new(Code::UnknownChoice, message), value, all))
}

/// What is wrong with the numbers of a quota.
pub fn bad_bounds(min: Option<f64>, max: Option<f64>) -> Option<Diagnostic> {
    let (message, help): (Text, Text) = match (min, max) {
        (None, None) => (
            text!("kuota ini tidak membatasi apa-apa", "this quota limits nothing"),
            text!("beri `min`, `max`, atau keduanya", "give `min`, `max` or both"),
        ),
        (Some(min), Some(max)) if min > max => (
            text!("`min` kuota ini lebih besar dari `max`", "`min` of this quota is above its `max`"),
            text!("tukar keduanya", "swap them"),
        ),
        _ => return None,
    };
    Some(Diagnostic::new(Code::BadQuota, message).help(help))
}

fn suggesting<'a>(diagnostic: Diagnostic, word: &str, known: impl Iterator<Item = &'a str>) -> Diagnostic {
    let known: Vec<&str> = known.collect();
    match nearest(word, known.iter().copied()) {
        Some(near) => diagnostic.help(text!("maksudnya `{near}`?", "did you mean `{near}`?")),
        None if known.len() <= 12 => {
            let all = known.join(", ");
            diagnostic.help(text!("yang ada: {all}", "there are: {all}"))
        }
        None => diagnostic.help(text!("periksa ejaannya", "check how it is spelt")),
    }
}
