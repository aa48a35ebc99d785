//! Sorting and gathering that is compiled once. The standard library compiles its sort anew for each type and comparison: 45 copies were a ninth
//! of what a browser had to load. Where rows are judged by the million, the standard sort stays.

mod sorted;

pub use sorted::{Map, Set};

use std::cmp::Ordering;
use std::collections::BTreeMap;

/// Stable sorts that cost a few bytes for each further type.
pub(crate) trait Arrange<T> {
    /// As `sort_by`.
    fn arrange_by(&mut self, compare: impl FnMut(&T, &T) -> Ordering);

    /// As `sort_by_key`.
    fn arrange_by_key<K: Ord>(&mut self, mut key: impl FnMut(&T) -> K) {
        self.arrange_by(|a, b| key(a).cmp(&key(b)));
    }

    /// As `sort`.
    fn arrange(&mut self)
    where
        T: Ord,
    {
        self.arrange_by(T::cmp);
    }
}

impl<T> Arrange<T> for [T] {
    fn arrange_by(&mut self, mut compare: impl FnMut(&T, &T) -> Ordering) {
        let order = places(self.len(), &mut |a, b| match (self.get(a), self.get(b)) {
            (Some(a), Some(b)) => compare(a, b),
            _ => Ordering::Equal,
        });
        swaps(&order, &mut |a, b| self.swap(a, b));
    }
}

/// Where each element of the sorted list stands now.
fn places(count: usize, compare: &mut dyn FnMut(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

/// Brings the elements into an order by exchanging two at a time.
fn swaps(order: &[usize], swap: &mut dyn FnMut(usize, usize)) {
    for at in 0..order.len() {
        // What stood at an earlier place went where the chain of exchanges leads.
        let mut from = at;
        while let Some(next) = order.get(from) {
            from = *next;
            if from >= at {
                break;
            }
        }
        if from != at {
            swap(at, from);
        }
    }
}

/// As `collect` into a map, which sorts first: the last value of a key stays.
pub(crate) fn map<K: Ord, V>(pairs: impl IntoIterator<Item = (K, V)>) -> BTreeMap<K, V> {
    let mut map = BTreeMap::new();
    pairs.into_iter().for_each(|(key, value)| _ = map.insert(key, value));
    map
}

/// As `collect` into a JSON object.
pub(crate) fn object(
    pairs: impl IntoIterator<Item = (String, serde_json::Value)>,
) -> serde_json::Map<String, serde_json::Value> {
    let mut object = serde_json::Map::new();
    pairs.into_iter().for_each(|(key, value)| _ = object.insert(key, value));
    object
}

#[cfg(test)]
mod tests {
    use super::{Arrange, map};
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_sorts_as_the_standard_library_does(list in prop::collection::vec((0_u8..9, any::<u16>()), 0..80)) {
            let (mut ours, mut theirs) = (list.clone(), list.clone());
            ours.arrange_by_key(|(key, _)| *key);
            theirs.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(&ours, &theirs);
            ours.arrange_by(|a, b| b.cmp(a));
            theirs.sort_by(|a, b| b.cmp(a));
            prop_assert_eq!(ours, theirs);
            prop_assert_eq!(map(list.iter().copied()), list.into_iter().collect());
        }
    }
}
