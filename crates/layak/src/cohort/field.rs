//! One list while its places are given: members, groups, who has a place, who would have one otherwise.

use super::Ranking;
use super::choose::{Form, Line, choose};
use super::contender::Contender;
use super::key::Key;
use super::lines::{self, Group};
use super::lists::{List, divide};
use super::standing::{Runner, standings};
use crate::wire::{CandidateRef, ListKind, Placing, Standing};

/// A list with its places given. Vectors go by position on the list.
#[derive(Debug)]
pub struct Field<'a> {
    /// The list.
    pub list: &'a List,
    /// Best first.
    pub members: Vec<&'a Contender<'a>>,
    /// Groups with quotas.
    pub groups: Vec<Group>,
    /// Groups of each member today.
    pub forms: Vec<Form>,
    /// Good enough for a place.
    pub admitted: Vec<bool>,
    /// Has a place.
    pub chosen: Vec<bool>,
    /// Would have one without quotas.
    pub by_rank: Vec<bool>,
    /// Members, then those whose sector is open and may be this one.
    pub runners: Vec<Runner>,
    /// Their standing.
    pub standings: Vec<Standing>,
    /// Standings and places are exact.
    pub exact: bool,
    /// How many may wait.
    pub waiting: u32,
}

/// Divides the waiting list among the lists that have no number of their own, in proportion to those without a place.
pub fn share_waiting(fields: &mut [Field<'_>], whole: Option<u32>) {
    let shares = |field: &Field<'_>| if field.list.waiting.is_none() { field.without_place() } else { 0 };
    let rest: Vec<u32> = fields.iter().map(shares).collect();
    let shares = whole.map_or_else(|| rest.clone(), |whole| divide(whole, &rest));
    for (field, share) in fields.iter_mut().zip(shares) {
        field.waiting = field.list.waiting.unwrap_or(share).min(field.without_place());
    }
}

impl<'a> Field<'a> {
    /// Gives the places of a list.
    pub fn new(ranking: &Ranking<'a>, list: &'a List) -> Self {
        let (inner, plan, contenders) = (ranking.dated.inner(), ranking.plan, ranking.contenders);
        let members: Vec<&Contender<'_>> = list.members.iter().filter_map(|at| contenders.get(*at)).collect();
        let groups = lines::groups(inner, plan, list.sector, &members);
        let mut runners: Vec<Runner> =
            members.iter().map(|member| runner(ranking, &groups, member, true)).collect();
        let may_be = |c: &&Contender<'_>| {
            c.sectors.count_ones() != 1 && list.sector.is_some_and(|sector| c.sectors >> sector & 1 == 1)
        };
        runners.extend(contenders.iter().filter(may_be).map(|guest| runner(ranking, &groups, guest, false)));
        let lines: Vec<Line> = groups.iter().map(|group| group.line).collect();
        let (standings, exact) = match list.kind {
            ListKind::Unknown => (vec![Standing::Out; runners.len()], true),
            _ => standings(&runners, list.places, &lines),
        };
        let forms = runners.iter().take(members.len()).map(|r| r.forms.first().copied().unwrap_or_default());
        let mut field = Self {
            list,
            forms: forms.collect(),
            admitted: members.iter().map(|member| plan.admits(member.key.verdict)).collect(),
            members,
            groups,
            chosen: Vec::new(),
            by_rank: Vec::new(),
            runners,
            standings,
            exact,
            waiting: 0,
        };
        let (chosen, found) = field.give(&lines);
        field.chosen = chosen;
        field.exact &= found;
        field.by_rank = field.give(&[]).0;
        field
    }

    /// Who has a place under these limits, and whether that is exact.
    pub fn give(&self, lines: &[Line]) -> (Vec<bool>, bool) {
        let order: Vec<Form> = self
            .forms
            .iter()
            .zip(&self.admitted)
            .filter(|(_, admitted)| **admitted)
            .map(|(form, _)| *form)
            .collect();
        let given = choose(&order, self.list.places, lines);
        let mut taken = given.taken.into_iter();
        let chosen =
            self.admitted.iter().map(|admitted| *admitted && taken.next().unwrap_or(false)).collect();
        (chosen, given.exact)
    }

    /// The limits of all groups, without those of one.
    pub fn without(&self, group: usize) -> Vec<Line> {
        let free = Line { min: 0, max: None };
        self.groups.iter().enumerate().map(|(at, g)| if at == group { free } else { g.line }).collect()
    }

    fn without_place(&self) -> u32 {
        self.chosen.iter().filter(|chosen| !**chosen).count() as u32
    }

    /// What each member got, with its number on the waiting list.
    pub fn places(&self) -> Vec<(Placing, Option<u32>)> {
        let mut waiting = 0;
        let mut place = |chosen: &bool| {
            if *chosen {
                return (Placing::Chosen, None);
            }
            waiting += 1;
            if waiting <= self.waiting {
                (Placing::Waiting, Some(waiting))
            } else {
                (Placing::NotChosen, None)
            }
        };
        self.chosen.iter().map(&mut place).collect()
    }

    /// Members at these positions by id and rank.
    pub fn refs(&self, of: impl Fn(usize) -> bool) -> Vec<CandidateRef> {
        let members = self.members.iter().enumerate().filter(|(at, _)| of(*at));
        members.map(|(at, member)| CandidateRef { id: member.id.to_owned(), rank: at as u32 + 1 }).collect()
    }

    /// Whether a member at this position has a place.
    pub fn has(list: &[bool], at: usize) -> bool {
        list.get(at).copied().unwrap_or(false)
    }
}

fn runner(ranking: &Ranking<'_>, groups: &[Group], contender: &Contender<'_>, at_home: bool) -> Runner {
    let plan = ranking.plan;
    let (forms, listed) = lines::forms(ranking.dated.inner(), groups, |fact| contender.answer(fact).cloned());
    let (may_run, runs) = (plan.admits(contender.best.verdict), plan.admits(contender.key.verdict));
    // While it runs at all, its verdict is good enough.
    let verdict = if runs { contender.key.verdict } else { plan.lowest.unwrap_or(contender.key.verdict) };
    let worst = Key { verdict: contender.key.verdict.min(verdict), ..contender.key };
    Runner { best: contender.best, worst, may_run, runs: runs && at_home, forms, listed }
}
