//! Laws of sums and chains: one step is itself, another never makes less, the order of the list changes nothing.

use super::effort;
use crate::text::Text;
use crate::wire::{Action, Bounds, Effort, Step, Truth};
use proptest::prelude::*;

fn action(at: usize, cost: (u32, u32), days: (u32, u32)) -> Action {
    let bounds =
        |(a, b): (u32, u32)| Bounds { low: f64::from(a.min(b)) / 7.0, high: f64::from(a.max(b)) / 7.0 };
    Action {
        id: format!("a{at}"),
        title: Text::default(),
        mends: Vec::new(),
        needed: true,
        cost: bounds(cost),
        times: None,
        duration: bounds(days),
        requires: Vec::new(),
        provider: Text::default(),
        papers: Vec::new(),
        proof: Vec::new(),
        notes: Vec::new(),
        valid_for: None,
    }
}

fn whole(steps: &[Step], actions: &[Action]) -> Effort {
    effort(steps, actions, "2026-11-21".parse().unwrap(), |_| Truth::True).unwrap()
}

prop_compose! {
    /// Up to nine steps; each waits for some of those before it.
    fn plan()(list in prop::collection::vec(
        ((0_u32..900, 0_u32..900), (0_u32..900, 0_u32..900), any::<u16>(), any::<u16>(), any::<bool>()), 1..9,
    )) -> (Vec<Step>, Vec<Action>) {
        let actions = list.iter().enumerate().map(|(at, (cost, days, ..))| action(at, *cost, *days)).collect();
        let steps = list.iter().enumerate().map(|(at, (_, _, after, perhaps, certain))| {
            let of = |bits: u16| (0..at).filter(|i| bits >> i & 1 == 1).map(|i| format!("a{i}")).collect();
            Step {
                action: format!("a{at}"),
                after: of(after & !perhaps),
                perhaps_after: of(after & perhaps),
                certain: *certain,
                blocking: Truth::True,
                instead: None,
            }
        }).collect();
        (steps, actions)
    }
}

/// The longest chain to the end of a step, by trying every one.
fn longest(steps: &[Step], actions: &[Action], at: usize, high: bool) -> f64 {
    let (step, days) = (&steps[at], &actions[at].duration);
    let own = if high {
        days.high
    } else if step.certain {
        days.low
    } else {
        0.0
    };
    let before = step.after.iter().chain(step.perhaps_after.iter().filter(|_| high));
    let place = |id: &String| id[1..].parse::<usize>().unwrap();
    before.map(|id| longest(steps, actions, place(id), high)).fold(0.0, f64::max) + own
}

proptest! {
    #[test]
    fn one_step_is_itself(cost in (0_u32..900, 0_u32..900), days in (0_u32..900, 0_u32..900)) {
        let actions = [action(0, cost, days)];
        let steps = [Step {
            action: "a0".into(), after: vec![], perhaps_after: vec![], certain: true, blocking: Truth::True, instead: None,
        }];
        let all = whole(&steps, &actions);
        prop_assert_eq!((&all.cost, &all.duration), (&actions[0].cost, &actions[0].duration));
    }

    #[test]
    fn time_is_the_longest_chain((steps, actions) in plan()) {
        let all = whole(&steps, &actions);
        let over = |high| (0..steps.len()).map(|at| longest(&steps, &actions, at, high)).fold(0.0, f64::max);
        prop_assert_eq!((all.duration.low, all.duration.high), (over(false), over(true)));
        prop_assert!(all.duration.low <= all.duration.high && all.cost.low <= all.cost.high);
    }

    #[test]
    fn another_step_never_makes_less((steps, actions) in plan()) {
        let mut before = None::<Effort>;
        for count in 1..=steps.len() {
            let now = whole(&steps[..count], &actions);
            if let Some(before) = before {
                for (less, more) in [(&before.cost, &now.cost), (&before.duration, &now.duration)] {
                    prop_assert!(less.low <= more.low && less.high <= more.high);
                }
                prop_assert!(before.earliest <= now.earliest && before.latest <= now.latest);
            }
            before = Some(now);
        }
    }

    #[test]
    fn the_order_of_the_list_changes_nothing((steps, actions) in plan(), seed in any::<u64>()) {
        let mut order: Vec<usize> = (0..steps.len()).collect();
        order.sort_by_key(|at| (*at as u64 + 1).wrapping_mul(seed | 1));
        let shuffled: Vec<Step> = order.iter().map(|at| steps[*at].clone()).collect();
        prop_assert_eq!(whole(&shuffled, &actions), whole(&steps, &actions));
    }

    #[test]
    fn a_subset_never_takes_more((steps, actions) in plan(), bits in any::<u16>()) {
        let in_it = |step: &Step| bits >> step.action[1..].parse::<u32>().unwrap() & 1 == 1;
        let on = "2026-11-21".parse().unwrap();
        let part = effort(&steps, &actions, on, |step| if in_it(step) { Truth::Unknown } else { Truth::False });
        let all = whole(&steps, &actions);
        if let Some(part) = part {
            prop_assert!(part.cost.high <= all.cost.high && part.duration.high <= all.duration.high);
            prop_assert_eq!((part.cost.low, part.duration.low), (0.0, 0.0), "what counts perhaps counts nothing at the low end");
        }
    }
}

#[test]
fn a_circle_ends() {
    let actions = [action(0, (0, 0), (7, 7)), action(1, (0, 0), (7, 7))];
    let step = |id: &str, after: &str| Step {
        action: id.into(),
        after: vec![after.into()],
        perhaps_after: vec![],
        certain: true,
        blocking: Truth::True,
        instead: None,
    };
    assert!(whole(&[step("a0", "a1"), step("a1", "a0")], &actions).duration.high.is_finite());
}
