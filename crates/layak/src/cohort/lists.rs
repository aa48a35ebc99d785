//! Who competes with whom, and for how many places.
//!
//! Each sector has a list of its own, unless all are ranked in one. Places that are given as a whole are divided among the lists in proportion
//! to their candidates, by largest remainders; of equal remainders the sector declared first has it. Whose sector is not known stands in a
//! list of its own without places: blank answers must not choose the list.

use super::Plan;
use super::contender::Contender;
use crate::wire::ListKind;

/// Some candidates, by position, and their places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// Which candidates it holds.
    pub kind: ListKind,
    /// The sector, by position among the choices.
    pub sector: Option<usize>,
    /// How many get a place.
    pub places: u32,
    /// How many may wait; `None`: a share of those that wait in all.
    pub waiting: Option<u32>,
    /// Best first.
    pub members: Vec<usize>,
}

/// Sorts candidates into lists and divides the places.
pub fn lists(contenders: &[Contender<'_>], plan: &Plan) -> Vec<List> {
    let mut order: Vec<usize> = (0..contenders.len()).collect();
    order.sort_by_key(|at| contenders.get(*at).map(|c| (c.key, c.id)));
    let new = |kind, sector, members| List { kind, sector, places: 0, waiting: Some(0), members };
    let count = |list: &List| list.members.len() as u32;
    if plan.mixed {
        let mut list = new(ListKind::Mixed, None, order);
        list.places = plan.places.unwrap_or(0);
        list.waiting = Some(plan.waiting.unwrap_or(count(&list)));
        return vec![list];
    }
    let known = |at: &usize| contenders.get(*at).filter(|c| c.sectors.count_ones() == 1);
    let of = |sector: u32| -> Vec<usize> {
        let of = |at: &usize| known(at).is_some_and(|c| c.sectors.trailing_zeros() == sector);
        order.iter().copied().filter(of).collect()
    };
    let sectors = (0..64).map(|sector| new(ListKind::Sector, Some(sector as usize), of(sector)));
    let mut lists: Vec<List> = sectors.filter(|list| !list.members.is_empty()).collect();
    if let Some(places) = plan.places {
        let members: Vec<u32> = lists.iter().map(count).collect();
        for (list, places) in lists.iter_mut().zip(divide(places, &members)) {
            (list.places, list.waiting) = (places, None);
        }
    } else {
        for list in &mut lists {
            let given = plan.by_sector.iter().find(|given| Some(given.sector) == list.sector);
            list.places = given.map_or(0, |given| given.places);
            list.waiting = Some(given.and_then(|given| given.waiting).unwrap_or(count(list)));
        }
    }
    let open: Vec<usize> = order.iter().copied().filter(|at| known(at).is_none()).collect();
    if !open.is_empty() {
        lists.push(new(ListKind::Unknown, None, open));
    }
    lists
}

/// Divides a whole in proportion to some weights by largest remainders; nobody gets more than the weight.
pub fn divide(whole: u32, weights: &[u32]) -> Vec<u32> {
    let all: u64 = weights.iter().map(|weight| u64::from(*weight)).sum();
    if all <= u64::from(whole) {
        return weights.to_vec();
    }
    let exact = |weight: &u32| u64::from(whole) * u64::from(*weight);
    // Below: the whole is less than all weights, so shares are less than weights and fit.
    let mut shares: Vec<u32> = weights.iter().map(|weight| (exact(weight) / all) as u32).collect();
    let given: u32 = shares.iter().sum();
    let mut by_remainder: Vec<usize> = (0..weights.len()).collect();
    by_remainder.sort_by_key(|at| std::cmp::Reverse(weights.get(*at).map(|weight| exact(weight) % all)));
    for at in by_remainder.into_iter().take((whole - given) as usize) {
        if let Some(share) = shares.get_mut(at) {
            *share += 1;
        }
    }
    shares
}
