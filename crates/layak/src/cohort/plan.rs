//! What a ranking is to give, to whom: the programme and the call together, with every name resolved and every mistake told.

use super::RankOptions;
use crate::check::cohort as check;
use crate::check::model::{FactId, Kind};
use crate::diagnostic::{Code, Diagnostic};
use crate::engine::Inner;
use crate::parse::document::QuotaDoc;
use crate::profile::Profile;
use crate::source::Spanned;
use crate::text::text;
use crate::wire::{Quota, SectorPlaces};
use std::collections::{BTreeMap, BTreeSet};

/// The most candidates that are ranked at once.
const MOST_CANDIDATES: usize = 5_000;

/// What is to be given to whom, with all names resolved.
#[derive(Clone, Debug)]
pub struct Plan {
    /// The ranking ladder, by position.
    pub ladder: usize,
    /// The lowest verdict with a place, by position.
    pub lowest: Option<u32>,
    /// One list of all sectors.
    pub mixed: bool,
    /// Places in all; `None`: by sector.
    pub places: Option<u32>,
    /// How many wait; `None`: all others.
    pub waiting: Option<u32>,
    /// Places sector by sector.
    pub by_sector: Vec<OfSector>,
    /// In the order in which they are served.
    pub quotas: Vec<OfGroup>,
    /// The facts that quotas go by.
    pub facts: BTreeSet<FactId>,
    /// `enterprise.applied_on`.
    pub applied_on: Option<FactId>,
    /// The public seed.
    pub seed: Option<String>,
    /// Whether to look for what would settle a candidate.
    pub questions: bool,
}

/// Places of one sector.
#[derive(Clone, Debug)]
pub struct OfSector {
    /// By position among the choices.
    pub sector: usize,
    /// How many get a place.
    pub places: u32,
    /// How many wait.
    pub waiting: Option<u32>,
}

/// A quota.
#[derive(Clone, Debug)]
pub struct OfGroup {
    /// The fact.
    pub fact: FactId,
    /// The answer; `None`: each that occurs.
    pub value: Option<String>,
    /// Only in the list of this sector.
    pub sector: Option<usize>,
    /// Least places.
    pub min: Option<u32>,
    /// Most places.
    pub max: Option<u32>,
}

/// Every candidate with its id; who has none, or another's, is told.
pub fn named<'a>(
    candidates: Vec<(&'a str, &'a Profile)>,
    diagnostics: &mut Vec<Diagnostic>,
) -> Vec<(&'a Profile, &'a str)> {
    if candidates.is_empty() || candidates.len() > MOST_CANDIDATES {
        let (message, code) = if candidates.is_empty() {
            (text!("tidak ada peserta", "there are no candidates"), Code::EmptyList)
        } else {
            let message = text!(
                "lebih dari {MOST_CANDIDATES} peserta sekaligus",
                "more than {MOST_CANDIDATES} candidates at once"
            );
            (message, Code::TooManyEntries)
        };
        let help = text!(
            "beri sedikitnya satu profil, atau bagi menurut bidang",
            "give at least one profile, or split them by sector"
        );
        diagnostics.push(Diagnostic::new(code, message).help(help).at_pointer("/candidates"));
        return Vec::new();
    }
    let mut by_id: BTreeMap<&str, &str> = BTreeMap::new();
    let mut named = Vec::new();
    for (source, profile) in candidates {
        let Some(id) = profile.id.as_deref() else {
            let message =
                text!("peserta ini tidak punya enterprise.id", "this candidate has no enterprise.id");
            let help = text!(
                "beri kode dari program, misalnya \"K01\"",
                "give it a code of the programme, such as \"K01\""
            );
            diagnostics
                .push(Diagnostic::new(Code::CandidateWithoutId, message).help(help).at_pointer(source));
            continue;
        };
        if let Some(first) = by_id.insert(id, source) {
            let message = text!(
                "peserta \"{id}\" sudah ada: {first}",
                "there is a candidate \"{id}\" already: {first}"
            );
            let help = text!(
                "hapus salah satunya, atau beri kode lain",
                "remove one of them, or give it another code"
            );
            diagnostics.push(Diagnostic::new(Code::CandidateTwice, message).help(help).at_pointer(source));
        }
        named.push((profile, id));
    }
    named
}

impl Plan {
    /// What a programme and a call say together; what they name wrongly is told.
    pub fn new(inner: &Inner, options: &RankOptions, diagnostics: &mut Vec<Diagnostic>) -> Option<Self> {
        let before = diagnostics.len();
        let Some(ladder) = inner.programme.ladders.iter().position(|ladder| ladder.rank) else {
            let id = &inner.programme.doc.id.value;
            let message =
                text!("program `{id}` tidak menyusun peringkat", "the programme `{id}` ranks nobody");
            let help = text!("beri satu tangga `rank = true`", "give one ladder `rank = true`");
            diagnostics
                .push(Diagnostic::new(Code::NoRankingLadder, message).help(help).at_pointer("/programme"));
            return None;
        };
        let cohort = inner.programme.doc.cohort.as_ref();
        let whole = |number: &Spanned<f64>| number.value as u32;
        let mixed = options.mixed.unwrap_or(cohort.is_some_and(|cohort| cohort.mixed));
        let lists = options.lists.clone().or_else(|| {
            let lists = cohort.filter(|_| options.places.is_none()).map(|cohort| cohort.lists.as_slice());
            let lists = lists.filter(|lists| !lists.is_empty())?.iter().map(|list| SectorPlaces {
                sector: list.sector.value.clone(),
                places: whole(&list.places),
                waiting: list.waiting.as_ref().map(whole),
            });
            Some(lists.collect())
        });
        let given = options.places.or_else(|| cohort?.places.as_ref().map(whole));
        let places = match &lists {
            Some(lists) if mixed => {
                Some(options.places.unwrap_or(lists.iter().map(|list| list.places).sum()))
            }
            Some(_) => None,
            None => given,
        };
        if places.is_none() && lists.is_none() {
            let message = text!("jumlah tempat belum ditentukan", "nobody said how many places there are");
            let help = text!(
                "beri --places N, atau [cohort] di program",
                "give --places N, or [cohort] in the programme"
            );
            diagnostics.push(Diagnostic::new(Code::PlacesMissing, message).help(help).at_pointer("/places"));
        }
        let mut by_sector = Vec::new();
        for (at, list) in lists.iter().flatten().enumerate() {
            if let Some(sector) = sector(inner, &list.sector, &format!("/lists/{at}/sector"), diagnostics) {
                by_sector.push(OfSector { sector, places: list.places, waiting: list.waiting });
            }
        }
        let quotas = options.quotas.clone().unwrap_or_else(|| {
            let quotas = cohort.iter().flat_map(|cohort| &cohort.quotas);
            let text = |text: &Option<Spanned<String>>| text.as_ref().map(|text| text.value.clone());
            let quota = |quota: &QuotaDoc| Quota {
                fact: quota.fact.value.clone(),
                value: text(&quota.value),
                sector: text(&quota.sector),
                min: quota.min.as_ref().map(whole),
                max: quota.max.as_ref().map(whole),
            };
            quotas.map(quota).collect()
        });
        let quotas: Vec<OfGroup> = quotas
            .iter()
            .enumerate()
            .filter_map(|(at, quota)| of_group(inner, quota, &format!("/quotas/{at}"), diagnostics))
            .collect();
        let verdicts = inner.programme.ladders.get(ladder).map(|ladder| ladder.verdicts.as_slice());
        let lowest = cohort.and_then(|cohort| cohort.lowest.as_ref()).and_then(|lowest| {
            verdicts.unwrap_or_default().iter().position(|verdict| verdict.id == lowest.value)
        });
        (diagnostics.len() == before).then(|| Self {
            ladder,
            lowest: lowest.and_then(|lowest| u32::try_from(lowest).ok()),
            mixed,
            places,
            waiting: options.waiting.or_else(|| cohort?.waiting.as_ref().map(whole)),
            by_sector,
            facts: quotas.iter().map(|quota| quota.fact).collect(),
            quotas,
            applied_on: inner.checked.by_path.get("enterprise.applied_on").copied(),
            seed: options.seed.clone(),
            questions: options.questions,
        })
    }

    /// Whether a verdict, by position, is good enough for a place.
    pub fn admits(&self, verdict: u32) -> bool {
        verdict < 63 && self.lowest.is_none_or(|lowest| verdict <= lowest)
    }
}

fn sector(inner: &Inner, value: &str, pointer: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<usize> {
    let fact = inner.known.sector.and_then(|id| inner.checked.facts.get(id))?;
    let Kind::Choice(list) = &fact.kind else { return None };
    diagnostics.extend(check::not_a_choice(value, &fact.path, list).map(|wrong| wrong.at_pointer(pointer)));
    list.position(value)
}

fn of_group(
    inner: &Inner,
    quota: &Quota,
    pointer: &str,
    diagnostics: &mut Vec<Diagnostic>,
) -> Option<OfGroup> {
    let before = diagnostics.len();
    let checked = &inner.checked;
    let id = checked.by_path.get(&quota.fact).copied();
    let fact = id.and_then(|id| checked.facts.get(id));
    let paths = checked.facts.iter().map(|fact| fact.path.as_str());
    let wrong = check::groups_by(&quota.fact, fact, paths);
    diagnostics.extend(wrong.map(|wrong| wrong.at_pointer(format!("{pointer}/fact"))));
    if let (Some(fact), Some(value), true) = (fact, &quota.value, diagnostics.len() == before) {
        let wrong = check::not_a_value(value, fact);
        diagnostics.extend(wrong.map(|wrong| wrong.at_pointer(format!("{pointer}/value"))));
    }
    let wrong = check::bad_bounds(quota.min.map(f64::from), quota.max.map(f64::from));
    diagnostics.extend(wrong.map(|wrong| wrong.at_pointer(pointer)));
    let of = quota.sector.as_deref();
    let of = of.map(|value| sector(inner, value, &format!("{pointer}/sector"), diagnostics));
    let made = OfGroup {
        fact: id?,
        value: quota.value.clone(),
        sector: of.flatten(),
        min: quota.min,
        max: quota.max,
    };
    (diagnostics.len() == before).then_some(made)
}
