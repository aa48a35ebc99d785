//! Places and standings against slow ways that try everything, on small random cohorts.

use super::choose::{Form, Left, Line, Pool, choose, reachable};
use super::key::{Key, draw};
use super::lists::divide;
use super::standing::{Race, Runner, enumerate, standings};
use crate::wire::Standing;
use proptest::prelude::*;
use std::cmp::Reverse;

fn key(place: u32) -> Key {
    Key { verdict: place, score: Reverse(0), undecided: 0, applied: 0, draw: [0; 32] }
}

fn known(groups: u128) -> Form {
    Form { surely: groups, maybe: groups }
}

fn lines(count: usize) -> impl Strategy<Value = Vec<Line>> {
    let line = (0..4_u32, prop::option::of(0..5_u32));
    let line = line.prop_map(|(min, max)| Line { min: max.map_or(min, |max| min.min(max)), max });
    prop::collection::vec(line, 0..=count)
}

/// Groups of each candidate, `apart`: one at most.
fn forms(candidates: usize, lines: usize, apart: bool) -> impl Strategy<Value = Vec<Form>> {
    let groups =
        (0..1_u128 << lines).prop_map(move |bits| if apart { bits & bits.wrapping_neg() } else { bits });
    prop::collection::vec(groups.prop_map(known), 1..=candidates)
}

/// Whether a set of candidates keeps these limits.
fn keeps(set: u32, order: &[Form], places: u32, lines: &[Line], mins: &[u32]) -> bool {
    let count = |line: usize| {
        order
            .iter()
            .enumerate()
            .filter(|(at, form)| set >> at & 1 == 1 && form.surely >> line & 1 == 1)
            .count() as u32
    };
    set.count_ones() <= places
        && lines
            .iter()
            .zip(mins)
            .enumerate()
            .all(|(at, (line, min))| count(at) >= *min && line.max.is_none_or(|max| count(at) <= max))
}

/// The best set by rank: of two sets that differ, the one that holds the first candidate in which they do.
fn best(order: &[Form], places: u32, lines: &[Line]) -> (u32, Vec<u32>) {
    let sets = || 0..1_u32 << order.len();
    let mut mins = vec![0; lines.len()];
    for at in 0..lines.len() {
        for least in (0..=lines[at].min).rev() {
            mins[at] = least;
            if sets().any(|set| keeps(set, order, places, lines, &mins)) {
                break;
            }
        }
    }
    let kept = sets().filter(|set| keeps(*set, order, places, lines, &mins));
    (kept.max_by_key(|set| set.reverse_bits()).unwrap(), mins)
}

proptest! {
    #[test]
    fn places_go_to_the_best_set_that_keeps_the_quotas(
        order in forms(8, 3, false), places in 0..6_u32, lines in lines(3)
    ) {
        let chosen = choose(&order, places, &lines);
        let (set, mins) = best(&order, places, &lines);
        let taken: Vec<bool> = (0..order.len()).map(|at| set >> at & 1 == 1).collect();
        prop_assert!(chosen.exact);
        prop_assert_eq!((chosen.taken, if lines.is_empty() { Vec::new() } else { chosen.mins }), (taken, mins));
    }

    /// The two extreme cases say what trying every order says.
    #[test]
    fn extremes_are_exact_where_groups_lie_apart(
        order in forms(6, 2, true), ends in prop::collection::vec((0..8_u32, 0..8_u32, 0..3_u8), 6), places in 0..5_u32, lines in lines(2)
    ) {
        let runners = runners(&order, &ends);
        let race = Race::new(&runners, places, &lines);
        let tried = enumerate(&runners, places, &lines).unwrap();
        for (at, (runner, (may_in, may_out))) in runners.iter().zip(tried).enumerate() {
            let standing = match (may_in, may_out) {
                (true, false) => Standing::Certain,
                (true, true) => Standing::Possible,
                _ => Standing::Out,
            };
            prop_assert_eq!(race.standing(at, runner), standing, "{} of {:?} for {} {:?}", at, runners, places, lines);
        }
    }

    /// Where groups overlap bounds may be wide, never wrong.
    #[test]
    fn bounds_contain_what_every_order_gives(
        order in forms(6, 3, false), ends in prop::collection::vec((0..8_u32, 0..8_u32, 0..3_u8), 6), places in 0..5_u32, lines in lines(3)
    ) {
        let runners = runners(&order, &ends);
        let race = Race::new(&runners, places, &lines);
        let tried = enumerate(&runners, places, &lines).unwrap();
        for (at, (runner, (may_in, may_out))) in runners.iter().zip(tried).enumerate() {
            match race.standing(at, runner) {
                Standing::Certain => prop_assert!(may_in && !may_out, "{} of {:?} for {} {:?}", at, runners, places, lines),
                Standing::Out => prop_assert!(!may_in, "{} of {:?} for {} {:?}", at, runners, places, lines),
                Standing::Possible => {}
            }
        }
    }

    /// Who is ranked today by worst keys has a place among those that are certain or possible.
    #[test]
    fn today_lies_between_certain_and_possible(
        order in forms(6, 2, false), ends in prop::collection::vec((0..8_u32, 0..8_u32, 0..3_u8), 6), places in 0..5_u32, lines in lines(2)
    ) {
        let runners = runners(&order, &ends);
        let (found, exact) = standings(&runners, places, &lines);
        prop_assert!(exact);
        let mut today: Vec<usize> = (0..runners.len()).filter(|at| runners[*at].runs).collect();
        today.sort_by_key(|at| runners[*at].worst);
        let forms: Vec<Form> = today.iter().map(|at| runners[*at].forms[0]).collect();
        let chosen = choose(&forms, places, &lines);
        for (at, taken) in today.iter().zip(chosen.taken) {
            prop_assert_ne!(found[*at], if taken { Standing::Out } else { Standing::Certain });
        }
    }

    #[test]
    fn shares_add_up_and_none_is_more_than_there_are(whole in 0..60_u32, weights in prop::collection::vec(0..30_u32, 0..6)) {
        let shares = divide(whole, &weights);
        let all: u32 = weights.iter().sum();
        prop_assert_eq!(shares.iter().sum::<u32>(), whole.min(all));
        prop_assert!(shares.iter().zip(&weights).all(|(share, weight)| share <= weight));
        // The quota rule: never a whole place away from the exact share.
        if all > whole {
            let off = |(share, weight): (&u32, &u32)| (f64::from(*share) - f64::from(whole * weight) / f64::from(all)).abs();
            prop_assert!(shares.iter().zip(&weights).map(off).all(|off| off < 1.0));
        }
    }
}

/// Candidates whose keys lie between two ends, no two ends alike; kind 0 always runs, 1 may, 2 never does.
fn runners(forms: &[Form], ends: &[(u32, u32, u8)]) -> Vec<Runner> {
    forms
        .iter()
        .zip(ends)
        .enumerate()
        .map(|(at, (form, (a, b, kind)))| {
            let own = at as u32;
            let (best, worst) = (key(a.min(b) * 16 + own), key(a.max(b) * 16 + own));
            Runner { best, worst, may_run: *kind < 2, runs: *kind == 0, forms: vec![*form], listed: true }
        })
        .collect()
}

#[test]
fn a_group_that_is_not_known_is_tried_both_ways() {
    // One place at most for group 0. The best may belong to it; the second does.
    let open = Form { surely: 0, maybe: 1 };
    let runner = |place: u32, forms: Vec<Form>| {
        let key = key(place);
        Runner { best: key, worst: key, may_run: true, runs: true, forms, listed: true }
    };
    let all =
        [runner(0, vec![open, known(0), known(1)]), runner(1, vec![known(1)]), runner(2, vec![known(0)])];
    let (found, exact) = standings(&all, 2, &[Line { min: 0, max: Some(1) }]);
    assert_eq!((found, exact), (vec![Standing::Certain, Standing::Possible, Standing::Possible], true));
}

#[test]
fn past_the_limit_there_are_bounds() {
    let wide = |_| Runner {
        best: key(0),
        worst: key(9),
        may_run: true,
        runs: true,
        forms: vec![known(0b11)],
        listed: true,
    };
    let all: Vec<Runner> = (0..20).map(wide).collect();
    let (found, exact) = standings(&all, 5, &[Line { min: 1, max: None }, Line { min: 1, max: None }]);
    assert!(!exact && found.iter().all(|standing| *standing == Standing::Possible));
    let (found, _) = standings(&all, 30, &[Line { min: 1, max: None }, Line { min: 1, max: None }]);
    assert!(found.iter().all(|standing| *standing == Standing::Certain));
}

#[test]
fn many_reserved_places_need_no_deep_stack() {
    let forms = vec![known(0b11); 3_000];
    let line = Line { min: 2_500, max: None };
    let (mins, exact) = reachable(&Pool::new(forms.iter().copied()), 2_999, &[line, line]);
    assert!(!exact || mins == [2_500, 2_500]);
    assert_eq!(Left::new(10, &[line], &[2]).after(known(1)).map(|left| left.need), Some(vec![1]));
}

/// `printf '%s%s' '2026-11-21/4821' 'K01' | sha256sum`
#[test]
fn the_draw_is_that_of_any_tool() {
    let hex = crate::rules::hex(&draw("2026-11-21/4821", "K01"));
    assert_eq!(hex, "aca57283dcd9fcaa922752ca63bf137de4eba129ef1ce900f0c8261977317481");
}
