//! The two laws on random profiles: whatever is erased, every measure then contains what it was before.

use super::erase::{Piece, pieces, take, widen};
use super::tape::{RULES, Tape, history, profile, rich};
use super::*;
use proptest::prelude::*;

/// Sums and quotients may be rounded differently: by no more than this share of themselves.
const ROUNDING: f64 = 1e-9;

fn inside(before: &Possible, after: &Possible) -> bool {
    let not_above = |a: f64, b: f64| a <= b || a - b <= ROUNDING * a.abs().max(b.abs()).max(1e-3);
    match (before, after) {
        (Possible::Bool(a), Possible::Bool(b)) => a.may_true <= b.may_true && a.may_false <= b.may_false,
        (Possible::Number(a), Possible::Number(b)) => not_above(b.lo, a.lo) && not_above(a.hi, b.hi),
        _ => false,
    }
}

/// The first measure that is not inside.
fn broken(before: &BTreeMap<String, Possible>, after: &BTreeMap<String, Possible>) -> Option<String> {
    before.iter().find_map(|(path, value)| {
        let now = &after[path];
        (!inside(value, now)).then(|| format!("{path}: {value:?} before, {now:?} after"))
    })
}

/// How much is known: the sum over measures of what each has narrowed, for a greedy search of what hurts.
fn width(values: &BTreeMap<String, Possible>) -> f64 {
    let of = |value: &Possible| match value {
        Possible::Bool(tri) => f64::from(u8::from(tri.may_true && tri.may_false)),
        Possible::Number(value) => {
            (value.hi - value.lo) / (1.0 + value.hi.abs().min(1e300) + value.lo.abs().min(1e300))
        }
        _ => 0.0,
    };
    values.values().map(of).filter(|width| width.is_finite()).sum()
}

fn tape() -> impl Strategy<Value = Vec<u16>> {
    proptest::collection::vec(any::<u16>(), 0..400)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, ..ProptestConfig::default() })]

    #[test]
    fn erasing_only_widens(what in tape(), gone in tape(), complete in any::<bool>()) {
        let mut case = profile(&mut Tape(what.iter()), complete);
        let mut before = case.values();
        let mut tape = Tape(gone.iter());
        for _ in 0..3 {
            widen(&mut case, &mut tape);
            for piece in pieces(&case) {
                if tape.chance(6) {
                    take(&mut case, piece);
                }
            }
            let after = case.values();
            let broken = broken(&before, &after);
            prop_assert!(broken.is_none(), "{broken:?}");
            before = after;
        }
    }

    #[test]
    fn every_set_has_a_member(what in tape(), complete in any::<bool>()) {
        for (path, value) in &profile(&mut Tape(what.iter()), complete).values() {
            let least = match anything(&RULES.facts[RULES.by_path[path]].kind) {
                Possible::Number(range) => range.lo,
                _ => 0.0,
            };
            let sane = match value {
                Possible::Bool(tri) => tri.may_true || tri.may_false,
                Possible::Number(i) => least <= i.lo && i.lo <= i.hi && i.lo < f64::INFINITY,
                _ => false,
            };
            prop_assert!(sane, "{path}: {value:?}");
        }
    }

    /// The witness really fills the order, out of workshops that certainly may, none above what it can make or below its minimum lot.
    #[test]
    fn an_allocation_adds_up(what in tape()) {
        let case = profile(&mut Tape(what.iter()), true);
        let result = case.run();
        let Some(fulfilment) = result.fulfilment else { return Ok(()) };
        if result.values["pool.covered"] != Possible::Bool(Tri::TRUE) {
            prop_assert!(fulfilment.allocation.is_empty());
            return Ok(());
        }
        let parts = &result.own.parts;
        let sum: f64 = fulfilment.allocation.iter().map(|share| share.quantity).sum();
        let near = |a: f64, b: f64| (a - b).abs() <= 1e-6 + 1e-9 * b.abs();
        let whole = near(sum, parts.quantity.hi);
        prop_assert!(whole || sum + 1e-6 + 1e-9 * sum >= parts.accepted.hi && sum <= parts.quantity.hi, "{sum} {parts:?} {:?}", result.pooled);
        let certain = pool::Sets::certain(&result.pooled.workshops, &result.pooled.pairs);
        let mut set = 0;
        for share in &fulfilment.allocation {
            let out = fulfilment.excluded.iter().any(|e| e.workshop == share.workshop);
            prop_assert!(!out, "{} is both in and out", share.workshop);
            let at = share.workshop.strip_prefix("partner-").map_or(0, |number| number.parse::<usize>().unwrap());
            let workshop = &result.pooled.workshops[at];
            let stock = if at == 0 { parts.stock.lo } else { 0.0 };
            let most = workshop.capacity.lo * parts.lead.lo + stock;
            prop_assert!(share.quantity <= most * (1.0 + 1e-9) + 1e-6, "{share:?} of {most}");
            let lot = workshop.lot.hi.min(workshop.capacity.hi * parts.lead.hi).min(most);
            prop_assert!(share.quantity >= lot * (1.0 - 1e-9) - 1e-6, "{share:?}, minimum {lot}");
            set |= 1 << at;
        }
        // One of the set may be left with nothing to make: the enterprise beside large minimum lots, a partner where the enterprise makes all.
        let fills = certain.holds(set) || (0..result.pooled.workshops.len()).any(|at| certain.holds(set | 1 << at));
        prop_assert!(fills, "{:?}", fulfilment.allocation);
        prop_assert_eq!(fulfilment.without_largest, fulfilment::possible(match result.values["pool.coverage_without_largest"] {
            Possible::Number(value) => value,
            _ => Interval::ALL,
        }));
    }

    /// With everything known the measures are plain arithmetic.
    #[test]
    fn what_is_known_is_calculated_as_on_paper(
        (declared, trial, committed) in (0.0..1e4, 0.0..1e4, 0.0..1e4),
        (quantity, stock, months) in (0.0..1e5, 0.0..1e4, 0.1..60.0),
        (partner, named) in (0.0..1e4, any::<bool>()),
    ) {
        let case = Case::new(&RULES)
            .number("production.declared_capacity", declared)
            .number("production.trial_output", trial)
            .number("production.committed", committed)
            .number("production.stock", stock)
            .number("order.quantity", quantity)
            .number("order.months", months)
            .number("order.tolerance", 0.0)
            .set("order.standing", Possible::Bool(Tri::FALSE))
            .basis(if named { &["trial_run"] } else { &[] })
            .partner(Tri::TRUE, Some(partner), Some("approved"))
            .partner_number("partner.minimum_lot", Interval::point(0.0));
        let approved = case.mask("order.buyer_sample_approved", &["approved"]);
        let result = case.set("order.buyer_sample_approved", Possible::Choice(approved)).run();
        let gross: f64 = if named { declared.min(trial) } else { declared };
        let own = (gross - committed).max(0.0);
        let required = (quantity - stock).max(0.0) / months;
        for (path, value) in [
            ("capacity.own_monthly", own),
            ("order.required_per_month", required),
            ("order.shortfall", (required - own).max(0.0)),
            ("capacity.available", own * months + stock),
            ("pool.capacity", own + partner),
            ("pool.partners", 1.0),
        ] {
            prop_assert_eq!(result.number(path), (value, value), "{}", path);
        }
        if required > 0.0 {
            prop_assert_eq!(result.number("order.coverage_pooled"), ((own + partner) / required, (own + partner) / required));
            prop_assert_eq!(result.number("pool.coverage_without_largest"), (own / required, own / required));
        }
        if ((own + partner) * months + stock - quantity).abs() > 1e-3 {
            prop_assert_eq!(result.truth("pool.covered"), Some((own + partner) * months + stock > quantity));
        }
    }

    /// Leaving out a month never helps: not the best month, not the count, not the gap, not the promise.
    #[test]
    fn a_missing_month_never_helps(what in tape(), which in any::<usize>(), own in any::<bool>()) {
        let mut case = Case::new(&RULES)
            .number("production.declared_capacity", 1e3)
            .number("production.committed", 0.0)
            .number("production.stock", 0.0)
            .number("order.quantity", 500.0)
            .number("order.months", 2.0)
            .partner(Tri::TRUE, Some(1e3), Some("approved"));
        let approved = case.mask("order.buyer_sample_approved", &["approved"]);
        case = case.set("order.buyer_sample_approved", Possible::Choice(approved));
        let mut tape = Tape(what.iter());
        let most = Interval::point(1e3);
        let mut histories = [history(&mut tape, most), history(&mut tape, most)];
        let months = histories[usize::from(own)].months.len();
        if months == 0 {
            return Ok(());
        }
        let mut with = |histories: &[crate::profile::History; 2]| {
            case.profile.history = Some(histories[1].clone());
            case.profile.partners.as_mut().unwrap()[0].history = Some(histories[0].clone());
            case.run()
        };
        let before = with(&histories);
        histories[usize::from(own)].months.remove(which % months);
        let after = with(&histories);
        for path in ["capacity.demonstrated", "continuity.longest_gap", "continuity.months_observed", "quality.reject_rate", "order.deliverable", "pool.deliverable"] {
            prop_assert!(inside(&before.values[path], &after.values[path]), "{path} {:?} {:?}", before.values[path], after.values[path]);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 60, ..ProptestConfig::default() })]

    /// An adversary who tries everything: each piece alone, pairs, and the worst piece again and again until nothing is left.
    #[test]
    fn no_erasure_of_many_helps(
        what in tape(),
        picks in proptest::collection::vec(any::<u16>(), 64),
        says_nearly_all in any::<bool>(),
    ) {
        let mut tape = Tape(what.iter());
        let case = if says_nearly_all { rich(&mut tape) } else { profile(&mut tape, true) };
        let before = case.values();
        let all = pieces(&case);
        let without = |gone: &[Piece]| {
            let mut poorer = case.clone();
            gone.iter().for_each(|piece| take(&mut poorer, *piece));
            poorer
        };
        for piece in &all {
            let after = without(&[*piece]).values();
            let broken = broken(&before, &after);
            prop_assert!(broken.is_none(), "{piece:?}: {broken:?}");
        }
        for pair in picks.chunks_exact(2) {
            let gone = [all[usize::from(pair[0]) % all.len().max(1)], all[usize::from(pair[1]) % all.len().max(1)]];
            let (first, both) = (without(&gone[..1]).values(), without(&gone).values());
            let broken = broken(&before, &both).or(broken(&first, &both));
            prop_assert!(broken.is_none(), "{gone:?}: {broken:?}");
        }
        // Greedy: take what widens least, so that as much as possible stays narrow while the profile grows poorer.
        let (mut poorer, mut now) = (case.clone(), before.clone());
        let mut left = all;
        for _ in 0..12 {
            let tries = left.iter().enumerate().map(|(at, piece)| {
                let mut next = poorer.clone();
                take(&mut next, *piece);
                let values = next.values();
                (at, next, values)
            });
            let best = tries.min_by(|a, b| width(&a.2).total_cmp(&width(&b.2)));
            let Some((at, next, values)) = best else { break };
            let broken = broken(&now, &values);
            prop_assert!(broken.is_none(), "{:?}: {broken:?}", left[at]);
            (poorer, now) = (next, values);
            left.swap_remove(at);
        }
    }
}
