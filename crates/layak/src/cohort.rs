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
mod plan;
mod say;
mod settle;
mod standing;
#[cfg(test)]
mod tests;

use crate::date::Date;
use crate::engine::{Dated, Engine};
use crate::profile::Profile;
use crate::rules::Refused;
use crate::wire::{Cohort, EvidenceLevel, Quota, SectorPlaces};
use contender::Contender;
use plan::{Plan, named};

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
    /// use layak::RankOptions;
    /// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
    /// let own = "product.sector = 'batik'\nworkshop.tenure = 'owned'\n";
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
