//! What freezes thaws the same; damage is found, wherever it lies.

use super::ice::{Column, Freezer, Ice, Thawer};
use super::{NotFrozen, thawed, unpacked};
use crate::{Code, Rules};
use proptest::prelude::*;
use std::sync::OnceLock;

fn back<T: Ice>(value: &T) -> T {
    let mut to = Freezer::default();
    value.freeze(&mut to);
    let columns = to.finish().unwrap();
    let mut from = Thawer::new(columns.each_ref().map(Vec::as_slice));
    let value = T::thaw(&mut from);
    assert!(from.is_sound());
    value
}

/// The shipped rules, frozen and unpacked.
fn plain() -> &'static [u8] {
    static PLAIN: OnceLock<Vec<u8>> = OnceLock::new();
    PLAIN.get_or_init(|| unpacked(&Rules::builtin().unwrap().freeze().unwrap()).unwrap())
}

proptest! {
    #[test]
    fn values_come_back(bits in any::<u64>(), small in -1_000_000..1_000_000_i64, words in prop::collection::vec("[^\0]{0,9}", 0..9)) {
        for number in [f64::from_bits(bits), small as f64, small as f64 / 100.0, -0.0, f64::INFINITY, f64::MAX] {
            prop_assert_eq!(back(&number).to_bits(), number.to_bits());
        }
        prop_assert_eq!(back(&bits), bits);
        prop_assert_eq!(back(&(words.clone(), Some(bits), bits & 1 == 0)), (words, Some(bits), bits & 1 == 0));
        let mut to = Freezer::default();
        to.signed(Column::Places, small);
        let columns = to.finish().unwrap();
        prop_assert_eq!(Thawer::new(columns.each_ref().map(Vec::as_slice)).signed(Column::Places), small);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn columns_that_make_no_sense_are_refused_or_read_and_never_panic(changes in prop::collection::vec((any::<prop::sample::Index>(), any::<u8>()), 1..6)) {
        let mut bytes = plain().to_vec();
        for (at, byte) in changes {
            let at = at.index(bytes.len());
            bytes[at] = byte;
        }
        // What still makes sense compiles: numbers of facts that are not there are facts that nobody answers.
        if let Some(rules) = thawed(&bytes) {
            for id in rules.programmes() {
                _ = rules.programme(id);
            }
        }
    }
}

#[test]
fn a_text_with_the_mark_that_ends_texts_does_not_freeze() {
    let mut to = Freezer::default();
    to.text(Column::Words, "a\0b");
    assert!(to.finish().is_none());
}

#[test]
fn every_cut_and_every_changed_byte_is_found() {
    let frozen = Rules::builtin().unwrap().freeze().unwrap();
    for length in (0..frozen.len()).step_by(997) {
        assert_eq!(Rules::thaw(&frozen[..length]).err(), Some(NotFrozen), "{length}");
    }
    for at in (0..frozen.len()).step_by(1_009).chain(0..40) {
        let mut broken = frozen.clone();
        broken[at] ^= 4;
        assert_eq!(Rules::thaw(&broken).err(), Some(NotFrozen), "{at}");
    }
    assert!(thawed(&[]).is_none() && thawed(plain()).is_some());
    assert!(thawed(&plain()[..plain().len() - 1]).is_none());
}

#[test]
fn warnings_and_the_digest_travel_along() {
    let set = "[set]\nid = 'contoh'\nversion = '1'\nchecked = 2026-11-21\ntitle = { id = 'one two three four five six', en = 'one two three four five six' }\n";
    let rules = Rules::from_texts([("contoh/set.toml", set)]).unwrap();
    assert_eq!(rules.warnings().first().map(|found| found.code), Some(Code::UntranslatedText));
    let thawed = Rules::thaw(&rules.freeze().unwrap()).unwrap();
    assert_eq!((thawed.warnings(), thawed.digest()), (rules.warnings(), rules.digest()));
}

#[test]
fn frozen_twice_gives_the_same_bytes() {
    let rules = Rules::builtin().unwrap();
    let once = rules.freeze().unwrap();
    assert!(once == rules.freeze().unwrap());
    // Spans of files are gone after the first time, and nothing that freezes depends on them.
    assert!(once == Rules::thaw(&once).unwrap().freeze().unwrap());
}
