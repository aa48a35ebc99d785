//! Certain, possible or out: what open answers, a candidate's own and those of others, can still change.
//!
//! Every candidate's key lies between its best and its worst; the worst is the one by which it is ranked today. Candidates are independent of
//! each other. Without quotas, and with quotas that sort candidates into groups of which each belongs to one, two extreme cases decide: the
//! candidate at its worst and all others at their best, and the reverse. With quotas that overlap, or groups that are not known, all orders
//! are enumerated under a limit of nodes; past it there are bounds: who is called certain is certain, who is called out is out.

use super::choose::{Form, Left, Line, Pool, choose, reachable};
use super::key::Key;
use crate::wire::Standing;
use std::collections::BTreeSet;

/// Nodes after which enumeration gives up.
const MOST_NODES: usize = 20_000;
/// With more candidates than this, quotas that need a run for each candidate get bounds.
const MOST_RUNS: usize = 1_000;

/// A candidate as far as places go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Runner {
    /// The best key that answers can still give.
    pub best: Key,
    /// The key by which it is ranked.
    pub worst: Key,
    /// Some answers make it one that may get a place.
    pub may_run: bool,
    /// It may get a place whatever is answered.
    pub runs: bool,
    /// The groups it may belong to: first as today, then what each answer would make of it.
    pub forms: Vec<Form>,
    /// These are all of them.
    pub listed: bool,
}

impl Runner {
    fn today(&self) -> Form {
        self.forms.first().copied().unwrap_or_default()
    }
}

/// Certain, possible or out, and whether that is exact.
pub fn standings(runners: &[Runner], places: u32, lines: &[Line]) -> (Vec<Standing>, bool) {
    let race = Race::new(runners, places, lines);
    let all = 0..runners.len();
    if race.simple {
        let each = |at: usize| runners.get(at).map_or(Standing::Out, |runner| race.extremes(at, runner));
        return (all.map(each).collect(), true);
    }
    match enumerate(runners, places, lines) {
        Some(seen) => {
            let standing = |(may_in, may_out): (bool, bool)| match (may_in, may_out) {
                (true, false) => Standing::Certain,
                (true, true) => Standing::Possible,
                _ => Standing::Out,
            };
            (seen.into_iter().map(standing).collect(), true)
        }
        None => {
            let each = |at: usize| runners.get(at).map_or(Standing::Out, |runner| race.bounds(at, runner));
            (all.map(each).collect(), false)
        }
    }
}

/// All candidates of a list, to ask what would become of one of them if it were another.
pub struct Race<'a> {
    runners: &'a [Runner],
    places: u32,
    lines: &'a [Line],
    /// Two extreme cases decide.
    simple: bool,
    /// Best keys of those that may run, worst keys of those that surely do, in order.
    best: Vec<Key>,
    worst: Vec<Key>,
}

impl<'a> Race<'a> {
    /// The race of these candidates.
    pub fn new(runners: &'a [Runner], places: u32, lines: &'a [Line]) -> Self {
        let known = |runner: &Runner| {
            let form = runner.today();
            runner.forms.len() == 1 && form.surely == form.maybe && form.maybe.count_ones() <= 1
        };
        let simple = lines.is_empty()
            || runners.len() <= MOST_RUNS && runners.iter().filter(|runner| runner.may_run).all(known);
        let mut best: Vec<Key> = runners.iter().filter(|r| r.may_run).map(|r| r.best).collect();
        let mut worst: Vec<Key> = runners.iter().filter(|r| r.runs).map(|r| r.worst).collect();
        best.sort_unstable();
        worst.sort_unstable();
        Self { runners, places, lines, simple, best, worst }
    }

    /// Where the candidate at this position would stand if it were `as_if`. Exact where two extreme cases decide, else bounds.
    pub fn standing(&self, at: usize, as_if: &Runner) -> Standing {
        if self.simple { self.extremes(at, as_if) } else { self.bounds(at, as_if) }
    }

    fn extremes(&self, at: usize, runner: &Runner) -> Standing {
        if runner.runs && self.gets(at, runner, true) {
            Standing::Certain
        } else if runner.may_run && self.gets(at, runner, false) {
            Standing::Possible
        } else {
            Standing::Out
        }
    }

    /// Whether it gets a place at its worst with all others at their best, or the reverse.
    fn gets(&self, at: usize, runner: &Runner, at_worst: bool) -> bool {
        let own = if at_worst { runner.worst } else { runner.best };
        let (keys, itself) =
            if at_worst { (&self.best, self.runners.get(at)) } else { (&self.worst, self.runners.get(at)) };
        if self.lines.is_empty() {
            let ahead = keys.partition_point(|key| *key < own);
            let counted = itself
                .is_some_and(|r| if at_worst { r.may_run && r.best < own } else { r.runs && r.worst < own });
            return ahead - usize::from(counted) < self.places as usize;
        }
        let others = self.runners.iter().enumerate().filter(|(other, _)| *other != at);
        let mut order: Vec<(Key, bool, Form)> = others
            .filter(|(_, r)| if at_worst { r.may_run } else { r.runs })
            .map(|(_, r)| (if at_worst { r.best } else { r.worst }, false, r.today()))
            .collect();
        order.push((own, true, runner.today()));
        order.sort_by_key(|(key, own, _)| (*key, *own == at_worst));
        let forms: Vec<Form> = order.iter().map(|(.., form)| *form).collect();
        let chosen = choose(&forms, self.places, self.lines);
        order.iter().zip(chosen.taken).any(|((_, own, _), taken)| *own && taken)
    }

    /// Sound, not always tight.
    fn bounds(&self, at: usize, runner: &Runner) -> Standing {
        let others =
            || self.runners.iter().enumerate().filter(move |(other, _)| *other != at).map(|(_, r)| r);
        let has = |mask: u128, line: usize| mask >> line & 1 == 1;
        let maybe = |r: &Runner| r.forms.iter().fold(0, |all, form| all | form.maybe);
        if !runner.may_run {
            return Standing::Out;
        }
        // It has a place if there is room even when all that may be ahead and all reserved places are counted against it.
        let reserved: u64 = self.lines.iter().map(|line| u64::from(line.min)).sum();
        let ahead: Vec<&Runner> = others().filter(|r| r.may_run && r.best <= runner.worst).collect();
        let fits = |count: usize, most: u32| count as u64 + 1 + reserved <= u64::from(most);
        let within = |(at, line): (usize, &Line)| {
            let count = ahead.iter().filter(|r| has(maybe(r), at)).count();
            !has(maybe(runner), at) || line.max.is_none_or(|most| fits(count, most))
        };
        if runner.runs && fits(ahead.len(), self.places) && self.lines.iter().enumerate().all(within) {
            return Standing::Certain;
        }
        // Who is surely ahead, helps every least that this one helps and uses no most that this one does not use, is taken before it.
        let better = |r: &&Runner| {
            let form = r.today();
            let serves = |own: &Form| own.surely & !form.surely == 0 && form.maybe & !own.maybe == 0;
            r.runs && r.worst < runner.best && r.forms.len() == 1 && runner.forms.iter().all(serves)
        };
        let better: Vec<&Runner> = others().filter(better).collect();
        let full = |(at, line): (usize, &Line)| {
            let always = runner.forms.iter().all(|form| has(form.maybe, at));
            let count = better.iter().filter(|r| has(r.today().maybe, at)).count();
            always && line.max.is_some_and(|most| count >= most as usize)
        };
        if better.len() >= self.places as usize || self.lines.iter().enumerate().any(full) {
            return Standing::Out;
        }
        Standing::Possible
    }
}

/// For each candidate whether some world gives it a place, and whether some world does not; `None` past the limit.
pub fn enumerate(runners: &[Runner], places: u32, lines: &[Line]) -> Option<Vec<(bool, bool)>> {
    if runners.len() > 128 || !runners.iter().all(|runner| runner.listed) {
        return None;
    }
    // What each candidate may be: absent, or there with one of its forms.
    let options: Vec<Vec<Option<Form>>> = runners
        .iter()
        .map(|runner| {
            let mut all = Vec::new();
            if runner.may_run {
                all.extend(runner.forms.iter().copied().map(Some));
            }
            if !runner.runs {
                all.push(None);
            }
            all
        })
        .collect();
    let mut nodes = options.iter().map(Vec::len).try_fold(1_usize, usize::checked_mul)?;
    if nodes > MOST_NODES {
        return None;
    }
    nodes = 0;
    let mut seen = vec![(false, false); runners.len()];
    let mut picks = vec![0; runners.len()];
    loop {
        let world: Vec<Option<Form>> =
            picks.iter().zip(&options).map(|(pick, options)| options.get(*pick).copied().flatten()).collect();
        for (seen, form) in seen.iter_mut().zip(&world) {
            seen.1 |= form.is_none();
        }
        let (mins, exact) = reachable(&Pool::new(world.iter().copied().flatten()), places, lines);
        let there = (0..runners.len()).filter(|at| world.get(*at).is_some_and(Option::is_some));
        let remaining = there.fold(0_u128, |all, at| all | 1 << at);
        let mut walk = Walk { runners, world: &world, known: BTreeSet::new(), seen: &mut seen, nodes };
        if !exact || !walk.step(remaining, Left::new(places, lines, &mins)) {
            return None;
        }
        nodes = walk.nodes;
        // The next world: the first candidate with another option left takes it, those before it start anew.
        let next = picks.iter().zip(&options).position(|(pick, options)| pick + 1 < options.len());
        let Some(next) = next else { return Some(seen) };
        picks.iter_mut().take(next).for_each(|pick| *pick = 0);
        if let Some(pick) = picks.get_mut(next) {
            *pick += 1;
        }
    }
}

/// One world, in every order that the keys allow.
struct Walk<'a> {
    runners: &'a [Runner],
    world: &'a [Option<Form>],
    known: BTreeSet<(u128, Left)>,
    seen: &'a mut [(bool, bool)],
    nodes: usize,
}

impl Walk<'_> {
    /// Goes on with these candidates to come; false past the limit.
    fn step(&mut self, remaining: u128, left: Left) -> bool {
        if remaining == 0 || !self.known.insert((remaining, left.clone())) {
            return true;
        }
        self.nodes += 1;
        if self.nodes > MOST_NODES {
            return false;
        }
        let members = |set: u128| (0..self.runners.len()).filter(move |at| set >> at & 1 == 1);
        let worst = members(remaining).filter_map(|at| self.runners.get(at)).map(|r| r.worst).min();
        // One comes next if nobody else is surely ahead of it.
        let first: Vec<usize> = members(remaining)
            .filter(|at| self.runners.get(*at).zip(worst).is_some_and(|(runner, worst)| runner.best <= worst))
            .collect();
        for at in first {
            let rest = remaining & !(1 << at);
            let form = self.world.get(at).copied().flatten().unwrap_or_default();
            let pool = Pool::new(members(rest).filter_map(|at| self.world.get(at).copied().flatten()));
            let next = left.after(form);
            let kept = next.as_ref().map_or(Some(false), |next| next.can_be_kept(&pool));
            let Some(kept) = kept else { return false };
            if let Some(seen) = self.seen.get_mut(at) {
                seen.0 |= kept;
                seen.1 |= !kept;
            }
            let left = match next {
                Some(next) if kept => next,
                _ => left.clone(),
            };
            if !self.step(rest, left) {
                return false;
            }
        }
        true
    }
}
