//! An order of 500 pairs, 300 made alone, a partner for 200: and what changes the answer.

use super::*;
use crate::wire::{Possible as Wire, Truth};
use serde_json::Value;

const INF: f64 = f64::INFINITY;

/// Contoh Sepatu: everything about its own side is answered.
fn shoes(checked: &Checked) -> Case<'_> {
    Case::new(checked)
        .number("order.quantity", 500.0)
        .number("order.months", 1.0)
        .number("production.declared_capacity", 300.0)
        .number("production.committed", 0.0)
        .number("production.stock", 0.0)
        .number("order.tolerance", 0.0)
        .set("order.standing", Possible::Bool(Tri::FALSE))
        .basis(&["declared"])
}

fn is(value: f64) -> Wire {
    Wire::Is(Value::from(value))
}

fn reasons(fulfilment: &Fulfilment) -> Vec<String> {
    fulfilment.excluded.iter().map(|e| format!("{}: {}", e.workshop, e.reason.en)).collect()
}

#[test]
fn alone_it_falls_200_short() {
    let checked = vocabulary(false);
    let mut case = shoes(&checked);
    case.profile.partners = Some(Vec::new());
    let result = case.run();
    assert_eq!(result.truth("order.given"), Some(true));
    assert_eq!(result.number("capacity.own_monthly"), (300.0, 300.0));
    assert_eq!(result.number("order.required_per_month"), (500.0, 500.0));
    assert_eq!(result.number("order.shortfall"), (200.0, 200.0));
    assert_eq!(result.number("order.coverage_own"), (0.6, 0.6));
    // Without any history nothing can be promised for sure.
    assert_eq!(result.number("capacity.available"), (300.0, 300.0));
    assert_eq!(result.number("order.largest_promisable"), (0.0, 300.0));
    assert_eq!(result.number("pool.partners"), (0.0, 0.0));
    assert_eq!(result.truth("pool.covered"), Some(false));
    let fulfilment = result.fulfilment.unwrap();
    assert_eq!(
        (fulfilment.quantity, fulfilment.own, fulfilment.shortfall),
        (is(500.0), is(300.0), is(200.0))
    );
    assert_eq!((fulfilment.pooled, fulfilment.unit.as_str()), (Truth::False, "pair"));
    assert!(fulfilment.allocation.is_empty() && fulfilment.sameness.is_none());
}

#[test]
fn the_declared_figure_alone_proves_the_shortfall_and_not_the_capacity() {
    let checked = vocabulary(false);
    let result = Case::new(&checked)
        .number("order.quantity", 500.0)
        .number("order.months", 1.0)
        .number("production.stock", 0.0)
        .number("production.declared_capacity", 300.0)
        .run();
    assert_eq!(result.number("capacity.own_monthly"), (0.0, 300.0));
    assert_eq!(result.number("order.shortfall"), (200.0, 500.0));
    assert_eq!(result.truth("pool.covered"), None, "any partner may exist while the list is absent");
}

#[test]
fn the_same_specification_proved_covers_it_pooled() {
    let checked = vocabulary(false);
    let result = shoes(&checked).partner(Tri::TRUE, Some(200.0), Some("approved")).run();
    assert_eq!(result.truth("pool.covered"), Some(true));
    assert_eq!(result.number("pool.capacity"), (500.0, 500.0));
    assert_eq!(result.number("pool.partners"), (1.0, 1.0));
    let fulfilment = result.fulfilment.unwrap();
    let shares = fulfilment.allocation.iter().map(|s| (s.workshop.as_str(), s.quantity)).collect::<Vec<_>>();
    assert_eq!(shares, [("own", 300.0), ("partner-1", 200.0)]);
    assert_eq!((fulfilment.pooled, reasons(&fulfilment).len()), (Truth::True, 0));
    assert!(fulfilment.sameness.is_some());
}

#[test]
fn nothing_proved_is_unknown_with_what_would_prove_it() {
    let checked = vocabulary(false);
    for (eligible, capacity, sample, expected) in [
        (Tri::TRUE, Some(200.0), None, "not known whether its sample"),
        (Tri::TRUE, Some(200.0), Some("not_compared"), "has not been compared yet"),
        (Tri::EITHER, Some(200.0), Some("approved"), "not known whether it meets"),
        (Tri::TRUE, None, Some("approved"), "its capacity is not known"),
    ] {
        let result = shoes(&checked).partner(eligible, capacity, sample).run();
        assert_eq!(result.truth("pool.covered"), None, "{expected}");
        let fulfilment = result.fulfilment.unwrap();
        assert_eq!((fulfilment.pooled, fulfilment.allocation.len()), (Truth::Unknown, 0));
        let reasons = reasons(&fulfilment);
        assert!(reasons.len() == 1 && reasons[0].contains(expected), "{reasons:?}");
    }
}

#[test]
fn off_specification_is_a_shortfall_of_200() {
    let checked = vocabulary(false);
    for (eligible, sample, expected) in [
        (Tri::TRUE, Some("rejected"), "was rejected"),
        (Tri::EITHER, Some("rejected"), "was rejected"),
        (Tri::FALSE, Some("approved"), "does not meet"),
        (Tri::FALSE, None, "does not meet"),
    ] {
        let result = shoes(&checked).partner(eligible, Some(200.0), sample).run();
        assert_eq!(result.truth("pool.covered"), Some(false), "{expected}");
        assert_eq!(result.number("order.shortfall"), (200.0, 200.0));
        assert_eq!(result.number("pool.capacity"), (300.0, 300.0));
        let reasons = reasons(&result.fulfilment.unwrap());
        assert!(reasons.len() == 1 && reasons[0].contains(expected), "{reasons:?}");
    }
}

#[test]
fn a_partner_one_pair_short_does_not_cover() {
    let checked = vocabulary(false);
    let result = shoes(&checked).partner(Tri::TRUE, Some(199.0), Some("approved")).run();
    assert_eq!(result.truth("pool.covered"), Some(false));
    // Unknown as to the rest, and still too small even if all goes well.
    let result = shoes(&checked).partner(Tri::EITHER, Some(199.0), None).run();
    assert_eq!(result.truth("pool.covered"), Some(false));
}

#[test]
fn fewest_partners_then_largest_margin() {
    let checked = vocabulary(false);
    let shares = |lot: Option<f64>| {
        let case = [50.0, 120.0, 130.0, 90.0].into_iter().fold(shoes(&checked), |case, capacity| {
            let case = case.partner(Tri::TRUE, Some(capacity), Some("approved"));
            match lot {
                Some(lot) => case.partner_number("partner.minimum_lot", Interval::point(lot)),
                None => case,
            }
        });
        let shares = case.run().fulfilment.unwrap().allocation;
        shares.into_iter().map(|share| (share.workshop, share.quantity)).collect::<Vec<_>>()
    };
    let named =
        |shares: &[(&str, f64)]| shares.iter().map(|(w, q)| ((*w).to_owned(), *q)).collect::<Vec<_>>();
    assert_eq!(shares(Some(0.0)), named(&[("own", 300.0), ("partner-3", 130.0), ("partner-2", 70.0)]));
    assert_eq!(shares(Some(100.0)), named(&[("own", 300.0), ("partner-3", 100.0), ("partner-2", 100.0)]));
    // A lot that nobody stated may be all that the partner makes: so much is given to it, and the own part is smaller.
    assert_eq!(shares(None), named(&[("own", 250.0), ("partner-3", 130.0), ("partner-2", 120.0)]));
}

#[test]
fn the_own_sample_counts_where_it_is_asked() {
    let checked = vocabulary(true);
    let with = |word: Option<&str>| {
        let mut case = shoes(&checked).number("order.quantity", 250.0);
        case.profile.partners = Some(Vec::new());
        if let Some(word) = word {
            let mask = case.mask("order.buyer_sample_approved", &[word]);
            case = case.set("order.buyer_sample_approved", Possible::Choice(mask));
        }
        case.run()
    };
    assert_eq!(with(Some("approved")).truth("pool.covered"), Some(true));
    assert_eq!(with(Some("rejected")).truth("pool.covered"), Some(false));
    assert_eq!(with(Some("not_compared")).truth("pool.covered"), None);
    let unanswered = with(None);
    assert_eq!(unanswered.truth("pool.covered"), None);
    assert_eq!(reasons(&unanswered.fulfilment.unwrap()).len(), 1);
}

#[test]
fn stock_of_a_rejected_product_does_not_fill_a_pooled_order() {
    let checked = vocabulary(true);
    let case = shoes(&checked).number("production.stock", 500.0);
    let mask = case.mask("order.buyer_sample_approved", &["rejected"]);
    let result = case
        .set("order.buyer_sample_approved", Possible::Choice(mask))
        .partner(Tri::TRUE, Some(100.0), Some("approved"))
        .run();
    assert_eq!(result.truth("pool.covered"), Some(false));
}

#[test]
fn the_basis_decides_what_counts() {
    let checked = vocabulary(false);
    let case = shoes(&checked).number("production.trial_output", 260.0);
    assert_eq!(case.clone().run().number("capacity.own_monthly"), (300.0, 300.0));
    assert_eq!(case.clone().basis(&["trial_run"]).run().number("capacity.own_monthly"), (260.0, 260.0));
    // Named, and not shown: nothing is guaranteed.
    assert_eq!(shoes(&checked).basis(&["trial_run"]).run().number("capacity.own_monthly"), (0.0, 300.0));
    let mut empty = shoes(&checked).basis(&["process_steps"]);
    empty.profile.processes = Some(Vec::new());
    assert_eq!(empty.run().number("capacity.own_monthly"), (0.0, 300.0));
    // A trial run above the claim does not raise it; what is promised to others comes off.
    let case = shoes(&checked).number("production.trial_output", 400.0).basis(&["declared", "trial_run"]);
    let case = case.number("production.committed", 120.0);
    assert_eq!(case.clone().run().number("capacity.own_monthly"), (180.0, 180.0));
    assert_eq!(case.number("production.committed", 900.0).run().number("capacity.own_monthly"), (0.0, 0.0));
}

#[test]
fn without_an_order_the_reference_stands_in_only_if_that_is_certain() {
    let checked = vocabulary(false);
    let mut case = Case::new(&checked).number("production.stock", 0.0);
    case.reference = Some(Reference { quantity: 600.0, months: 2.0 });
    let open = case.run();
    assert_eq!((open.truth("order.given"), open.own.reference), (None, false));
    assert_eq!(open.number("order.required_per_month"), (0.0, INF));
    assert!(open.fulfilment.is_none());

    let none = case.clone().exists(false).run();
    assert_eq!((none.truth("order.given"), none.own.reference), (Some(false), true));
    assert_eq!(none.number("order.lead_months"), (2.0, 2.0));
    assert_eq!(none.number("order.required_per_month"), (300.0, 300.0));
    assert_eq!(none.fulfilment.unwrap().quantity, is(600.0));

    case.reference = None;
    let none = case.clone().exists(false).run();
    assert_eq!((none.truth("order.given"), none.own.reference), (Some(false), false));
    assert_eq!(none.number("order.required_per_month"), (0.0, INF));

    assert_eq!(case.clone().number("order.quantity", 500.0).run().truth("order.given"), Some(true));
    assert_eq!(case.exists(true).run().truth("order.given"), Some(true));
}

#[test]
fn nothing_required_is_covered_beyond_any_number() {
    let checked = vocabulary(false);
    let result =
        shoes(&checked).number("production.stock", 500.0).number("production.declared_capacity", 0.0).run();
    assert_eq!(result.number("order.required_per_month"), (0.0, 0.0));
    assert_eq!(result.number("order.coverage_own"), (f64::MAX, INF));
    assert_eq!(result.number("order.shortfall"), (0.0, 0.0));
    assert_eq!(result.number("order.largest_promisable"), (500.0, 500.0));
    assert_eq!(result.truth("pool.covered"), Some(true));
    let shares = result.fulfilment.unwrap().allocation;
    assert_eq!(
        shares.iter().map(|s| (s.workshop.as_str(), s.quantity)).collect::<Vec<_>>(),
        [("own", 500.0)]
    );
}

#[test]
fn the_largest_numbers_stay_numbers() {
    let checked = vocabulary(false);
    let mut case = shoes(&checked);
    for path in ["order.quantity", "production.declared_capacity", "production.stock"] {
        case = case.number(path, 1e15);
    }
    let case = case.number("order.months", 60.0).partner(Tri::TRUE, Some(1e15), Some("approved"));
    let result = case.run();
    assert_eq!(result.number("capacity.available"), (6.1e16, 6.1e16));
    assert_eq!(result.truth("pool.covered"), Some(true));
    // A lead time of nothing is a day.
    let result = shoes(&checked).number("order.months", 0.0).run();
    assert_eq!(result.number("order.lead_months"), (1.0 / 30.0, 1.0 / 30.0));
    let (lo, hi) = result.number("order.required_per_month");
    assert!((lo - 15_000.0).abs() < 1e-6 && lo == hi);
}
