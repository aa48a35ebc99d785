//! Cohorts: candidates of one programme on one date, ranked; who gets a place, who waits, how sure that is.
//!
//! # The order
//!
//! Candidates are ordered by
//!
//! 1. the guaranteed verdict on the ladder that has `rank = true`,
//! 2. the low end of the score, higher first, as reports give it: rounded to nine decimals,
//! 3. fewer critical rules that are undecided,
//! 4. the earlier `enterprise.applied_on`; of an interval its last day; not answered comes last,
//! 5. the lottery: the lower SHA-256 of the public seed followed by `enterprise.id`, both UTF-8.
//!
//! The key of a candidate reads nothing of other candidates, so adding or removing one never swaps two others. Every part of it can only get
//! worse when an answer is erased, so leaving a question blank never helps. Two candidates that are equal to the fourth point need a seed.
//!
//! # Lists, places, waiting list
//!
//! Each sector has its own list, because other rules apply to it; `mixed` ranks all in one. Places given as a whole are divided among the lists
//! in proportion to their candidates (largest remainders). Whose sector is not known gets no place. Nor does one whose guaranteed verdict lies
//! below `lowest`, or of whom nothing could be assessed. All others wait in order, as many as may.
//!
//! # Quotas
//!
//! A quota names a fact (a choice, a text, true or false) and an answer, with a least, a most, or both. The list is gone through from the top; a
//! candidate gets a place if no group then has more than its most and the places left can still give every group its least. Where not every
//! least can be given, quotas are served in their order. Whose answer is not known counts towards every most that may concern it and towards
//! no least, so that leaving it blank never helps. `cohort/choose.rs` has the details.
//!
//! # Certain, possible, out
//!
//! Answers still to come can move every candidate between its key of today and the best that is possible. Certain: has a place whatever comes;
//! out: has none whatever comes; possible: neither. Who stands on which list, and how many places each has, is taken as of today.
//! `cohort/standing.rs` says when this is exact and when there are bounds.

mod assemble;
mod choose;
mod contender;
mod entry;
mod field;
mod key;
mod lines;
mod lists;
mod needs;
mod say;
mod settle;
mod standing;
#[cfg(test)]
mod tests;

use crate::check::cohort as check;
use crate::check::model::FactId;
use crate::date::Date;
use crate::diagnostic::{Code, Diagnostic};
use crate::engine::{Dated, Engine, Inner};
use crate::profile::Profile;
use crate::rules::Refused;
use crate::text::text;
use crate::wire::{Cohort, EvidenceLevel, Quota, SectorPlaces};
use contender::Contender;
use std::collections::{BTreeMap, BTreeSet};

/// The most candidates that are ranked at once.
const MOST_CANDIDATES: usize = 5_000;

/// How to rank. What is `None` is as the programme says.
///
/// ```
/// let options = layak::RankOptions { places: Some(20), ..layak::RankOptions::new("2026-11-21".parse()?) };
/// assert!(options.questions && options.seed.is_none());
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct RankOptions {
    /// The date for which the question is asked.
    pub as_of: Date,
    /// Answers below this level are treated as not given.
    pub evidence_level: Option<EvidenceLevel>,
    /// The public seed of the lottery.
    pub seed: Option<String>,
    /// How many get a place.
    pub places: Option<u32>,
    /// How many wait.
    pub waiting: Option<u32>,
    /// Places sector by sector.
    pub lists: Option<Vec<SectorPlaces>>,
    /// Least and most places for groups of candidates.
    pub quotas: Option<Vec<Quota>>,
    /// One list of all sectors.
    pub mixed: Option<bool>,
    /// Whether to look for the answer that would settle a borderline candidate, the slowest part.
    pub questions: bool,
}

impl RankOptions {
    /// As the programme says, with questions.
    ///
    /// ```
    /// assert_eq!(layak::RankOptions::new("2026-11-21".parse()?).places, None);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn new(as_of: Date) -> Self {
        Self {
            as_of,
            evidence_level: None,
            seed: None,
            places: None,
            waiting: None,
            lists: None,
            quotas: None,
            mixed: None,
            questions: true,
        }
    }
}

impl Engine {
    /// Ranks candidates: pairs of a name for diagnostics, such as a file, and a profile. Each needs an `enterprise.id` of its own.
    ///
    /// # Errors
    /// [`Refused`]: candidates without id or with the same id, no places, quotas that cannot work, a tie without a seed.
    ///
    /// ```
    /// use layak::{RankOptions, wire::Placing};
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let own = "product.sector = 'batik'\nworkshop.ownership = 'owned'\n";
    /// let a = engine.read_toml("a.toml", &format!("enterprise.id = 'K01'\n{own}legality.nib = 'active'"))?;
    /// let b = engine.read_toml("b.toml", &format!("enterprise.id = 'K02'\n{own}legality.nib = 'none'"))?;
    /// let cohort = engine.rank([("a.toml", &a), ("b.toml", &b)], &RankOptions::new("2026-11-21".parse()?))?;
    /// let order: Vec<_> = cohort.lists.iter().flat_map(|list| &list.candidates).map(|c| c.id.as_str()).collect();
    /// assert_eq!(order, ["K01", "K02"]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn rank<'a>(
        &self,
        candidates: impl IntoIterator<Item = (&'a str, &'a Profile)>,
        options: &RankOptions,
    ) -> Result<Cohort, Refused> {
        let dated = self.at(options.as_of);
        let level = options.evidence_level.unwrap_or_else(|| dated.evidence_level());
        let mut diagnostics = Vec::new();
        let plan = Plan::new(dated.inner(), options, &mut diagnostics);
        let named = named(candidates.into_iter().collect(), &mut diagnostics);
        let (Some(plan), true) = (plan, diagnostics.is_empty()) else {
            return Err(Refused { diagnostics });
        };
        let contenders: Vec<Contender<'_>> =
            named.into_iter().map(|candidate| Contender::read(&dated, level, &plan, candidate)).collect();
        let ranking = Ranking { dated: &dated, level, plan: &plan, contenders: &contenders };
        ranking.cohort()
    }
}

/// Everything that a ranking looks at.
struct Ranking<'a> {
    dated: &'a Dated,
    level: EvidenceLevel,
    plan: &'a Plan,
    contenders: &'a [Contender<'a>],
}

/// What is to be given to whom, with all names resolved.
#[derive(Clone, Debug)]
struct Plan {
    /// The ranking ladder, by position.
    ladder: usize,
    /// The lowest verdict with a place, by position.
    lowest: Option<u32>,
    mixed: bool,
    /// Places in all; `None`: by sector.
    places: Option<u32>,
    waiting: Option<u32>,
    by_sector: Vec<OfSector>,
    quotas: Vec<OfGroup>,
    /// The facts that quotas go by.
    facts: BTreeSet<FactId>,
    applied_on: Option<FactId>,
    seed: Option<String>,
    questions: bool,
}

#[derive(Clone, Debug)]
struct OfSector {
    sector: usize,
    places: u32,
    waiting: Option<u32>,
}

#[derive(Clone, Debug)]
struct OfGroup {
    fact: FactId,
    value: Option<String>,
    sector: Option<usize>,
    min: Option<u32>,
    max: Option<u32>,
}

/// Every candidate with its id; who has none, or another's, is told.
fn named<'a>(
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
    fn new(inner: &Inner, options: &RankOptions, diagnostics: &mut Vec<Diagnostic>) -> Option<Self> {
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
        let whole = |number: &crate::source::Spanned<f64>| number.value as u32;
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
            let text =
                |text: &Option<crate::source::Spanned<String>>| text.as_ref().map(|text| text.value.clone());
            let quota = |quota: &crate::parse::document::QuotaDoc| Quota {
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
    fn admits(&self, verdict: u32) -> bool {
        verdict < 63 && self.lowest.is_none_or(|lowest| verdict <= lowest)
    }
}

fn sector(inner: &Inner, value: &str, pointer: &str, diagnostics: &mut Vec<Diagnostic>) -> Option<usize> {
    let fact = inner.known.sector.and_then(|id| inner.checked.facts.get(id))?;
    let crate::check::model::Kind::Choice(list) = &fact.kind else { return None };
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
