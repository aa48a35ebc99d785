//! Rejects, capability, sampling plans, deliveries, members: by hand, and at the edges.

use super::*;
use crate::profile::{Delivery, History, Inspection, Measurement, Month, Specification};
use crate::statistics::{binomial, sampling_plan};
use crate::wire::{Possible as Wire, Sides};

const INF: f64 = f64::INFINITY;

fn near(found: (f64, f64), low: f64, high: f64) {
    let close = |a: f64, b: f64| a == b || (a - b).abs() < 5e-4;
    assert!(close(found.0, low) && close(found.1, high), "{found:?}, wanted {low} and {high}");
}

#[test]
fn rejects_of_months_are_bounded_exactly() {
    let checked = vocabulary(false);
    let from = day("2026-06-01");
    let with = |rejected: [Option<f64>; 4], unit: &str| {
        let month = |(i, rejected): (usize, &Option<f64>)| Month {
            month: from.plus_months(i as i32),
            made: Interval::point(49.0),
            rejected: rejected.map(Interval::point),
            limited_by: None,
        };
        let mut case = Case::new(&checked).number("production.declared_capacity", 60.0);
        case.profile.goods = Unit::parse(unit);
        let months = rejected.iter().enumerate().map(month).collect();
        case.profile.history = Some(History { from, to: from.plus_months(3), months });
        case.run().number("quality.reject_rate")
    };
    // 4 of 200, exact: 0.0069 and 0.0452 (Clopper–Pearson, 95 % each).
    near(with([Some(1.0); 4], "pair"), 0.00687, 0.04518);
    assert_eq!(with([Some(1.0); 4], "pair"), binomial::bounds(4.0, 196.0, 0.05));
    // A dozen is twelve items.
    assert_eq!(with([Some(1.0); 4], "dozen"), binomial::bounds(48.0, 2352.0, 0.05));
    // What is weighed has no number of items; what nobody wrote down may be anything, and never fewer than what was written.
    assert_eq!(with([Some(1.0); 4], "kg"), (0.0, 1.0));
    assert_eq!(
        with([Some(1.0), None, Some(1.0), Some(1.0)], "pair"),
        (binomial::bounds(3.0, 196.0, 0.05).0, 1.0)
    );
    assert_eq!(with([None; 4], "pair"), (0.0, 1.0));
}

#[test]
fn inspections_count_over_every_lot() {
    let checked = vocabulary(false);
    let with = |lots: &[(Interval, Interval)]| {
        let mut case = Case::new(&checked);
        let lot = |(items, rejected): &(Interval, Interval)| Inspection {
            on: None,
            items: *items,
            rejected: *rejected,
        };
        case.profile.inspections = Some(lots.iter().map(lot).collect());
        case.run().number("quality.inspected_rejects")
    };
    let p = Interval::point;
    assert_eq!(with(&[(p(80.0), p(0.0)), (p(50.0), p(1.0))]), binomial::bounds(1.0, 129.0, 0.05));
    assert_eq!(with(&[]), (0.0, 1.0));
    assert_eq!(with(&[(p(80.0), Interval::new(0.0, 2.0))]).0, 0.0);
    assert_eq!(with(&[(p(80.0), Interval::new(0.0, 2.0))]).1, binomial::bounds(2.0, 78.0, 0.05).1);
    assert_eq!(with(&[(ANY_AMOUNT, p(3.0))]), (0.0, 1.0));
    assert_eq!(with(&[(p(10.0), ANY_AMOUNT)]), (0.0, 1.0));
}

fn specified<'a>(
    checked: &'a Checked,
    lower: Option<f64>,
    upper: Option<f64>,
    sides: Option<Sides>,
) -> Case<'a> {
    let mut case = Case::new(checked);
    case.profile.specifications = Some(vec![Specification {
        characteristic: "moisture".to_owned(),
        unit: Unit::parse("percent").unwrap(),
        lower,
        upper,
        sides,
        tolerance: None,
    }]);
    case
}

fn measured(case: &mut Case<'_>, values: &[f64]) {
    let measurements = case.profile.measurements.get_or_insert_default();
    measurements.push(Measurement {
        id: format!("m{}", measurements.len()),
        characteristic: "moisture".to_owned(),
        workshop: "own".to_owned(),
        unit: Unit::parse("percent").unwrap(),
        values: values.to_vec(),
    });
}

/// Mean 10, standard deviation 1 of 20 items.
fn items() -> Vec<f64> {
    let spread = (19.0_f64 / 20.0).sqrt();
    (0..20).map(|i| if i % 2 == 0 { 10.0 - spread } else { 10.0 + spread }).collect()
}

#[test]
fn capability_has_its_bounds_and_needs_twenty_items() {
    let checked = vocabulary(false);
    let with = |lower, upper, sides, values: &[f64]| {
        let mut case = specified(&checked, lower, upper, sides);
        measured(&mut case, values);
        let result = case.run();
        (result.number("quality.ppk"), result.number("quality.items_measured").0)
    };
    // Ppk = (13 − 10) / 3 = 1; Bissell: 1 ± 1.645·√(1/180 + 1/38).
    let bound = 1.644_853_6 * (1.0_f64 / 180.0 + 1.0 / 38.0).sqrt();
    let (both, count) = with(Some(7.0), Some(13.0), None, &items());
    near(both, 1.0 - bound, 1.0 + bound);
    assert_eq!(count, 20.0);
    near(with(None, Some(13.0), Some(Sides::Upper), &items()).0, 1.0 - bound, 1.0 + bound);
    // One limit may still be stated: the known one bounds from above alone.
    near(with(None, Some(13.0), None, &items()).0, -INF, 1.0 + bound);
    assert_eq!(with(None, None, None, &items()).0, (-INF, INF));
    assert_eq!(with(Some(7.0), None, Some(Sides::Upper), &items()).0, (-INF, INF));
    assert_eq!(with(Some(7.0), Some(13.0), None, &items()[..19]).0, (-INF, INF));
    // Without any spread: far inside, or far outside.
    assert_eq!(with(Some(7.0), Some(13.0), None, &[10.0; 20]).0, (f64::MAX, INF));
    assert_eq!(with(Some(7.0), Some(13.0), None, &[14.0; 20]).0, (-INF, f64::MIN));

    let mut days = specified(&checked, Some(7.0), Some(13.0), None);
    measured(&mut days, &items()[..12]);
    measured(&mut days, &items()[12..]);
    near(days.run().number("quality.ppk"), 1.0 - bound, 1.0 + bound);
    // Specified, and nothing measured.
    let mut nothing = specified(&checked, Some(7.0), Some(13.0), None);
    assert_eq!(nothing.run().number("quality.items_measured"), (0.0, INF));
    nothing.profile.measurements = Some(Vec::new());
    assert_eq!(nothing.run().number("quality.items_measured"), (0.0, 0.0));
    assert_eq!(nothing.run().number("quality.ppk"), (-INF, INF));
}

#[test]
fn reports_show_each_characteristic_with_its_bounds() {
    let checked = vocabulary(false);
    let mut case = specified(&checked, Some(7.0), Some(13.0), None);
    measured(&mut case, &items()[..15]);
    let quality = case.run().details.quality.unwrap();
    let one = &quality.characteristics[0];
    assert_eq!((one.workshop.as_str(), one.items, one.still), ("own", 15, 5));
    assert_eq!((one.unit.as_deref(), &one.ppk), (Some("percent"), &Wire::Unanswered(true)));
    assert!(quality.pairs.is_empty() && quality.plan.is_none());
    assert!(Case::new(&checked).run().details.quality.is_none());
}

#[test]
fn the_lot_of_the_order_has_its_plan() {
    let checked = vocabulary(false);
    let with = |quantity: Interval, aql: Option<&str>, unit: &str| {
        let mut case = Case::new(&checked).exists(true).set("order.quantity", Possible::Number(quantity));
        case.profile.goods = Unit::parse(unit);
        if let Some(aql) = aql {
            let mask = case.mask("order.aql", &[aql]);
            case = case.set("order.aql", Possible::Choice(mask));
        }
        let result = case.run();
        let numbers = (result.number("quality.sample_size"), result.number("quality.accept"));
        (numbers, result.details.quality.and_then(|quality| quality.plan))
    };
    let p = Interval::point;
    // ISO 2859-1: 500 pairs have letter H, 50 items, accept 3 at AQL 2.5.
    let (numbers, plan) = with(p(500.0), Some("aql_2_5"), "pair");
    assert_eq!(numbers, ((50.0, 50.0), (3.0, 3.0)));
    let plan = plan.unwrap();
    assert_eq!((plan.code.as_str(), plan.sample, plan.accept, plan.reject, plan.aql), ("H", 50, 3, 4, 2.5));
    assert_eq!(with(p(501.0), Some("aql_2_5"), "pair").0, ((80.0, 80.0), (5.0, 5.0)));
    // 50 dozen are 600 items.
    assert_eq!(with(p(50.0), Some("aql_2_5"), "dozen").0, ((80.0, 80.0), (5.0, 5.0)));
    let (numbers, plan) = with(Interval::new(400.0, 1500.0), Some("aql_2_5"), "pair");
    assert_eq!(numbers, ((50.0, 125.0), (3.0, 7.0)));
    assert!(plan.is_none());
    // An AQL of 0.65 leads to the next letter.
    assert_eq!(with(p(500.0), None, "pair").0, ((50.0, 80.0), (1.0, 7.0)));
    for open in [with(p(500.0), Some("aql_2_5"), "kg"), with(p(1.0), Some("aql_2_5"), "pair")] {
        assert_eq!(open.0, ((0.0, INF), (0.0, INF)));
    }
    // The largest lots follow an arrow back to 500 items.
    assert_eq!(with(Interval::new(2.0, INF), Some("aql_2_5"), "pair").0, ((2.0, 500.0), (0.0, 21.0)));
}

/// Between the lots at which the measure looks, plans do not turn.
#[test]
fn plans_turn_only_where_letters_do() {
    let checked = vocabulary(false);
    let lots: Vec<u64> = (2..2000).chain((2000..600_000).step_by(97)).collect();
    for (choice, aql) in [("aql_0_65", 0.65), ("aql_1_0", 1.0), ("aql_6_5", 6.5)] {
        for ends in [(2, 600_000), (3, 700), (90, 91), (281, 499), (501, 40_000)] {
            let within = lots.iter().filter(|lot| ends.0 <= **lot && **lot <= ends.1);
            let plans: Vec<_> = within.filter_map(|lot| sampling_plan::plan(*lot, aql)).collect();
            let case = Case::new(&checked).exists(true);
            let mask = case.mask("order.aql", &[choice]);
            let quantity = Interval::new(ends.0 as f64, ends.1 as f64);
            let case = case
                .set("order.quantity", Possible::Number(quantity))
                .set("order.aql", Possible::Choice(mask));
            let result = case.run();
            let (sample, accept) = (result.number("quality.sample_size"), result.number("quality.accept"));
            for plan in plans {
                assert!(
                    sample.0 <= plan.inspect as f64 && plan.inspect as f64 <= sample.1,
                    "{ends:?} {plan:?}"
                );
                assert!(
                    accept.0 <= plan.accept as f64 && plan.accept as f64 <= accept.1,
                    "{ends:?} {plan:?}"
                );
            }
        }
    }
}

#[test]
fn deliveries_count_when_on_time_and_in_full() {
    let checked = vocabulary(false);
    let p = Interval::point;
    let delivery = |due: f64, shipped: Interval, delivered: f64| Delivery {
        due: p(due),
        shipped,
        ordered: p(100.0),
        delivered: p(delivered),
    };
    let with = |deliveries: Option<Vec<Delivery>>| {
        let mut case = Case::new(&checked);
        case.profile.deliveries = deliveries;
        let result = case.run();
        (result.number("delivery.orders"), result.number("delivery.on_time_in_full"))
    };
    // 5 of 5 prove at least 0.05^(1/5) = 0.549.
    let five = with(Some(vec![delivery(20.0, p(20.0), 100.0); 5]));
    assert_eq!(five.0, (5.0, 5.0));
    near(five.1, 0.5493, 1.0);
    let late = delivery(20.0, p(21.0), 100.0);
    let short = delivery(20.0, p(20.0), 99.0);
    let good = delivery(20.0, p(19.0), 100.0);
    assert_eq!(with(Some(vec![late, short, good])).1, binomial::bounds(1.0, 2.0, 0.05));
    let open = delivery(20.0, Interval::new(15.0, 25.0), 100.0);
    assert_eq!(
        with(Some(vec![late, open, good])).1,
        (binomial::bounds(1.0, 2.0, 0.05).0, binomial::bounds(2.0, 1.0, 0.05).1)
    );
    assert_eq!(with(Some(Vec::new())), ((0.0, 0.0), (0.0, 1.0)));
    assert_eq!(with(None), ((0.0, INF), (0.0, 1.0)));
}

#[test]
fn members_are_counts() {
    let checked = vocabulary(false);
    let case = Case::new(&checked)
        .number("workshop.members_active", 120.0)
        .number("workshop.members_clean_kitchen", 60.0)
        .number("workshop.members_storage_box", 100.0)
        .number("production.declared_capacity", 24_000.0)
        .number("production.committed", 0.0)
        .number("product.container_quantity", 18_050.0)
        .basis(&["declared"]);
    let result = case.clone().run();
    // At least 60 + 100 − 120 meet both, at most 60.
    assert_eq!(result.number("pool.members_ready"), (40.0, 60.0));
    // 200 of each member: 90.25, so 91.
    assert_eq!(result.number("pool.members_for_container"), (91.0, 91.0));
    let members = result.details.members.unwrap();
    let held: Vec<_> =
        members.requirements.iter().map(|share| (share.title.en.as_str(), share.held.clone())).collect();
    assert_eq!(held, [("Kitchens?", Wire::Is(60.0.into())), ("Boxes?", Wire::Is(100.0.into()))]);
    assert_eq!(members.for_container, Wire::Is(91.0.into()));
    // The register was not asked: the most that it may hold says nothing.
    assert_eq!(members.total, Wire::Unanswered(true));
    let counted = case.clone().number("enterprise.members", 150.0).run().details.members.unwrap();
    assert_eq!(counted.total, Wire::Is(150.0.into()));

    // An even division is not rounded up.
    assert_eq!(
        case.clone()
            .number("product.container_quantity", 18_000.0)
            .run()
            .number("pool.members_for_container"),
        (90.0, 90.0)
    );
    // Nothing is made: no number of members does.
    let idle = case.clone().number("production.declared_capacity", 0.0).run();
    assert_eq!(idle.number("pool.members_for_container"), (f64::MAX, INF));
    assert_eq!(Case::new(&checked).run().number("pool.members_for_container"), (0.0, INF));
    assert!(Case::new(&checked).run().details.members.is_none());
    // One count alone: the other may be anything up to all.
    let mut one = case;
    one.profile.answers.remove(&checked.by_path["workshop.members_storage_box"]);
    assert_eq!(one.run().number("pool.members_ready"), (0.0, 60.0));
}
