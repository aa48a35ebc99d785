//! Who gets a place where quotas must be kept.
//!
//! The list is gone through from the top. A candidate gets a place if, with it, no group has more than its most, and the places that are left
//! can still give every group its least. That is the best list by rank among all that keep the quotas. Where not every least can be given,
//! quotas are served in their order: each gets as much of its least as those before it leave.

/// Groups of a candidate, one bit each.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Form {
    /// Groups to which it belongs for certain: they count it towards their least.
    pub surely: u128,
    /// Groups to which it may belong: they count it towards their most.
    pub maybe: u128,
}

/// A group with a quota.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Line {
    /// At least so many places.
    pub min: u32,
    /// At most so many.
    pub max: Option<u32>,
}

/// The most groups that are counted at once.
pub const MOST_LINES: usize = 128;

/// Steps after which the search for a way to keep all quotas gives up.
const MOST_STEPS: usize = 20_000;
/// Places that it reserves one by one before it gives up: each takes room on the stack.
const DEEPEST: usize = 1_000;

/// Who got a place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chosen {
    /// By position in the order given.
    pub taken: Vec<bool>,
    /// By group: the least that can be given.
    pub mins: Vec<u32>,
    /// False if the search gave up somewhere; then the list keeps the quotas, and a better one may exist.
    pub exact: bool,
}

/// What is left to give.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Left {
    /// Places.
    pub places: u32,
    /// By group: what its least still lacks.
    pub need: Vec<u32>,
    /// By group: what its most still allows.
    pub room: Vec<u32>,
}

impl Left {
    /// Nothing is given yet.
    pub fn new(places: u32, lines: &[Line], mins: &[u32]) -> Self {
        let room = lines.iter().map(|line| line.max.unwrap_or(u32::MAX)).collect();
        Self { places, need: mins.to_vec(), room }
    }

    /// What is left after this candidate; `None` if there is no place for it.
    pub fn after(&self, form: Form) -> Option<Self> {
        let places = self.places.checked_sub(1)?;
        let mut left = Self { places, ..self.clone() };
        for (at, room) in left.room.iter_mut().enumerate().filter(|(at, _)| form.maybe >> at & 1 == 1) {
            *room = room.checked_sub(1)?;
            if let Some(need) = left.need.get_mut(at)
                && form.surely >> at & 1 == 1
            {
                *need = need.saturating_sub(1);
            }
        }
        Some(left)
    }

    /// Whether candidates of these kinds can still give every group its least; `None`: the search gave up.
    pub fn can_be_kept(&self, pool: &Pool) -> Option<bool> {
        if pool.kinds.iter().all(|(form, _)| form.maybe.count_ones() <= 1) {
            return Some(self.apart(pool));
        }
        let mut steps = 0;
        self.search(&mut pool.kinds.clone(), &mut steps, 0)
    }

    /// The same where nobody belongs to two groups: counting is enough.
    fn apart(&self, pool: &Pool) -> bool {
        let all: u64 = self.need.iter().map(|need| u64::from(*need)).sum();
        let enough = |(at, need): (usize, &u32)| {
            let there =
                pool.kinds.iter().filter(|(form, _)| form.surely >> at & 1 == 1).map(|(_, n)| n).sum();
            *need <= there && self.room.get(at).is_some_and(|room| need <= room)
        };
        all <= u64::from(self.places) && self.need.iter().enumerate().all(enough)
    }

    fn search(&self, pool: &mut [(Form, u32)], steps: &mut usize, depth: usize) -> Option<bool> {
        *steps += 1;
        if *steps > MOST_STEPS || depth > DEEPEST {
            return None;
        }
        let lacking = self.need.iter().enumerate().filter(|(_, need)| **need > 0);
        let mut tightest: Option<(u32, usize)> = None;
        let mut all = 0_u64;
        for (at, need) in lacking {
            let there: u32 = pool.iter().filter(|(form, _)| form.surely >> at & 1 == 1).map(|(_, n)| n).sum();
            let Some(slack) = there.checked_sub(*need) else { return Some(false) };
            if *need > self.places {
                return Some(false);
            }
            if tightest.is_none_or(|(least, _)| slack < least) {
                tightest = Some((slack, at));
            }
            all += u64::from(*need);
        }
        let Some((_, line)) = tightest else { return Some(true) };
        let lacks = |form: &Form| {
            (0..self.need.len())
                .filter(|at| form.surely >> at & 1 == 1 && self.need.get(*at).is_some_and(|n| *n > 0))
                .count() as u64
        };
        let most_at_once = pool.iter().filter(|(_, n)| *n > 0).map(|(form, _)| lacks(form)).fold(1, u64::max);
        if all.div_ceil(most_at_once) > u64::from(self.places) {
            return Some(false);
        }
        // One candidate of some kind that the tightest group counts; kinds that serve most groups first.
        let mut kinds: Vec<usize> = (0..pool.len())
            .filter(|kind| pool.get(*kind).is_some_and(|(form, n)| *n > 0 && form.surely >> line & 1 == 1))
            .collect();
        kinds.sort_by_key(|kind| pool.get(*kind).map_or(0, |(form, _)| u64::MAX - lacks(form)));
        let before = pool.to_vec();
        let mut found = Some(false);
        for kind in kinds {
            let Some((form, count)) = pool.get_mut(kind) else { continue };
            let form = *form;
            *count -= 1;
            if let Some(left) = self.after(form) {
                match left.search(pool, steps, depth + 1) {
                    Some(false) => {}
                    other => {
                        found = other;
                        break;
                    }
                }
            }
            // No way with a candidate of this kind: none of the ways that follow takes one.
            if let Some((_, count)) = pool.get_mut(kind) {
                *count = 0;
            }
        }
        pool.copy_from_slice(&before);
        found
    }
}

/// Candidates that are still to come, counted by kind.
#[derive(Clone, Debug, Default)]
pub struct Pool {
    kinds: Vec<(Form, u32)>,
}

impl Pool {
    /// Counts them.
    pub fn new(forms: impl IntoIterator<Item = Form>) -> Self {
        let mut pool = Self::default();
        for form in forms {
            match pool.kinds.iter_mut().find(|(kind, _)| *kind == form) {
                Some((_, count)) => *count += 1,
                None => pool.kinds.push((form, 1)),
            }
        }
        pool
    }

    fn remove(&mut self, form: Form) {
        if let Some((_, count)) = self.kinds.iter_mut().find(|(kind, _)| *kind == form) {
            *count = count.saturating_sub(1);
        }
    }
}

/// The least of each group that can be given, quotas served in their order; false: the search gave up somewhere.
pub fn reachable(pool: &Pool, places: u32, lines: &[Line]) -> (Vec<u32>, bool) {
    let mut mins = vec![0; lines.len()];
    let mut exact = true;
    for (at, line) in lines.iter().enumerate() {
        for least in (1..=line.min.min(places)).rev() {
            if let Some(min) = mins.get_mut(at) {
                *min = least;
            }
            match Left::new(places, lines, &mins).can_be_kept(pool) {
                Some(true) => break,
                Some(false) => {}
                None => exact = false,
            }
            if let Some(min) = mins.get_mut(at) {
                *min = 0;
            }
        }
    }
    (mins, exact)
}

/// Gives the places to candidates in this order, best first.
pub fn choose(order: &[Form], places: u32, lines: &[Line]) -> Chosen {
    if lines.is_empty() {
        let taken = (0..order.len()).map(|at| at < places as usize).collect();
        return Chosen { taken, mins: Vec::new(), exact: true };
    }
    let mut pool = Pool::new(order.iter().copied());
    let (mins, mut exact) = reachable(&pool, places, lines);
    let mut left = Left::new(places, lines, &mins);
    let mut taken = Vec::with_capacity(order.len());
    for form in order {
        pool.remove(*form);
        let next = left.after(*form);
        let kept = next.as_ref().map_or(Some(false), |next| next.can_be_kept(&pool));
        exact &= kept.is_some();
        taken.push(kept == Some(true));
        if let (Some(true), Some(next)) = (kept, next) {
            left = next;
        }
    }
    Chosen { taken, mins, exact }
}
