//! The worked example with partners: both routes, tolerance, minimum lots, sets of which only pairs fit, a partner that drops out.

use super::*;
use crate::profile::{History, Measurement, Month, Specification};
use crate::wire::{Limit, Possible as Wire, Truth};

/// Contoh Sepatu: 500 pairs within a month, 300 made alone, its own sample approved.
fn shoes(checked: &Checked) -> Case<'_> {
    let case = Case::new(checked)
        .number("order.quantity", 500.0)
        .number("order.months", 1.0)
        .number("production.declared_capacity", 300.0)
        .number("production.committed", 0.0)
        .number("production.stock", 0.0)
        .number("order.tolerance", 0.0)
        .set("order.standing", Possible::Bool(Tri::FALSE))
        .basis(&["declared"]);
    let approved = case.mask("order.buyer_sample_approved", &["approved"]);
    case.set("order.buyer_sample_approved", Possible::Choice(approved))
}

trait Workshops<'a> {
    /// A partner that certainly is eligible and takes any amount.
    fn with(self, capacity: f64, sample: &str) -> Case<'a>;
    fn tolerance_of(self, tolerance: Option<f64>) -> Case<'a>;
    /// Twenty items or fewer around a mean, in one workshop.
    fn measured(self, workshop: &str, mean: f64, spread: f64, items: usize) -> Case<'a>;
}

impl<'a> Workshops<'a> for Case<'a> {
    fn with(self, capacity: f64, sample: &str) -> Case<'a> {
        self.partner(Tri::TRUE, Some(capacity), Some(sample))
            .partner_number("partner.minimum_lot", Interval::point(0.0))
    }

    fn tolerance_of(mut self, tolerance: Option<f64>) -> Case<'a> {
        let specification = Specification {
            characteristic: "length".to_owned(),
            unit: Unit::parse("mm").unwrap(),
            lower: Some(95.0),
            upper: Some(105.0),
            sides: None,
            tolerance,
        };
        self.profile.specifications = Some(vec![specification]);
        self
    }

    fn measured(mut self, workshop: &str, mean: f64, spread: f64, items: usize) -> Case<'a> {
        let measurements = self.profile.measurements.get_or_insert_default();
        measurements.push(Measurement {
            id: format!("m{}", measurements.len()),
            characteristic: "length".to_owned(),
            workshop: workshop.to_owned(),
            unit: Unit::parse("mm").unwrap(),
            // One below, one above, in turn: the mean is exact for even numbers of items.
            values: (0..items).map(|i| if i % 2 == 0 { mean - spread } else { mean + spread }).collect(),
        });
        self
    }
}

fn shares(result: &Outcome) -> Vec<(String, f64)> {
    let allocation = &result.fulfilment.as_ref().unwrap().allocation;
    allocation.iter().map(|share| (share.workshop.clone(), share.quantity)).collect()
}

fn named(shares: &[(&str, f64)]) -> Vec<(String, f64)> {
    shares.iter().map(|(workshop, quantity)| ((*workshop).to_owned(), *quantity)).collect()
}

fn reasons(result: &Outcome) -> Vec<String> {
    let excluded = &result.fulfilment.as_ref().unwrap().excluded;
    excluded.iter().map(|e| format!("{}: {}", e.workshop, e.reason.en)).collect()
}

fn sameness(result: &Outcome) -> String {
    result.fulfilment.as_ref().unwrap().sameness.clone().map_or_else(String::new, |text| text.en)
}

#[test]
fn both_routes_cover_the_order_and_name_themselves() {
    let checked = vocabulary(true);
    let by_sample = shoes(&checked).with(200.0, "approved").run();
    assert_eq!(by_sample.truth("pool.covered"), Some(true));
    assert!(sameness(&by_sample).contains("weaker proof"), "{}", sameness(&by_sample));

    let case = shoes(&checked).with(200.0, "not_compared").tolerance_of(Some(2.0));
    let by_items = case.measured("own", 100.0, 1.0, 20).measured("partner-1", 100.5, 1.0, 20).run();
    assert_eq!(by_items.truth("pool.covered"), Some(true));
    assert_eq!(shares(&by_items), named(&[("own", 300.0), ("partner-1", 200.0)]));
    assert!(sameness(&by_items).contains("proved by measurement"), "{}", sameness(&by_items));
    assert_eq!(reasons(&by_items), Vec::<String>::new());

    // Three workshops: two by items, the third by its sample.
    let case =
        shoes(&checked).number("order.quantity", 600.0).with(200.0, "approved").with(100.0, "approved");
    let case = case.tolerance_of(Some(2.0)).measured("own", 100.0, 1.0, 20);
    let mixed = case.measured("partner-1", 100.5, 1.0, 20).run();
    assert_eq!(mixed.truth("pool.covered"), Some(true));
    assert!(sameness(&mixed).contains("Two routes"), "{}", sameness(&mixed));
}

#[test]
fn t14_equal_means_of_five_items_are_not_declared_the_same() {
    let checked = vocabulary(true);
    let with = |items: usize| {
        let case = shoes(&checked).with(200.0, "not_compared").tolerance_of(Some(2.0));
        case.measured("own", 100.0, 2.0, items).measured("partner-1", 100.0, 2.0, items).run()
    };
    let few = with(5);
    assert_eq!(few.truth("pool.covered"), None);
    let pairs = &few.details.quality.as_ref().unwrap().pairs;
    assert_eq!((pairs.len(), pairs[0].same), (1, Truth::Unknown));
    let still = pairs[0].still.unwrap();
    assert!(still > 0);
    let wanted = format!("measure {still} more items for length");
    assert!(reasons(&few).iter().any(|reason| reason.contains(&wanted)), "{:?}", reasons(&few));
    // The count it names is enough where the means stay equal, and nearly so is not.
    let enough = with(5 + still as usize);
    assert_eq!(enough.truth("pool.covered"), Some(true));
    assert_eq!(enough.details.quality.unwrap().pairs[0].still, Some(0));
}

#[test]
fn what_items_contradict_is_out_unless_the_buyer_approved_it() {
    let checked = vocabulary(true);
    let with = |sample: &str| {
        let case = shoes(&checked).with(200.0, sample).tolerance_of(Some(2.0));
        case.measured("own", 100.0, 1.0, 20).measured("partner-1", 104.0, 1.0, 20).run()
    };
    let open = with("not_compared");
    assert_eq!(open.truth("pool.covered"), Some(false));
    assert!(
        reasons(&open)[0].contains("not the same by measurement: length differs"),
        "{:?}",
        reasons(&open)
    );
    let approved = with("approved");
    assert_eq!(approved.truth("pool.covered"), Some(true));
    assert!(sameness(&approved).contains("by measurement the goods of"), "{}", sameness(&approved));
    let rejected = with("rejected");
    assert_eq!(rejected.truth("pool.covered"), Some(false));
}

#[test]
fn without_a_tolerance_measuring_proves_nothing() {
    let checked = vocabulary(true);
    let case = shoes(&checked).with(200.0, "not_compared").tolerance_of(None);
    let result = case.measured("own", 100.0, 1.0, 20).measured("partner-1", 100.0, 1.0, 20).run();
    assert_eq!(result.truth("pool.covered"), None);
    assert!(reasons(&result).iter().any(|reason| reason.contains("tolerance for length is not stated")));
    let pair = &result.details.quality.unwrap().pairs[0];
    assert_eq!((pair.same, pair.tolerance, pair.still), (Truth::Unknown, None, None));
    assert!(pair.low.unwrap() < 0.0 && pair.high.unwrap() > 0.0);
}

#[test]
fn of_three_partners_only_pairs_fit() {
    let checked = vocabulary(true);
    // The enterprise makes the same as 1 and as 2 within the tolerance, but they differ from each other.
    let case = |quantity: f64| {
        let case = shoes(&checked).number("order.quantity", quantity);
        let case = case.with(120.0, "not_compared").with(150.0, "not_compared").with(80.0, "rejected");
        let case = case.tolerance_of(Some(2.0)).measured("own", 100.0, 0.5, 20);
        case.measured("partner-1", 98.5, 0.5, 20).measured("partner-2", 101.5, 0.5, 20).run()
    };
    let both_needed = case(500.0);
    assert_eq!(
        both_needed.truth("pool.covered"),
        Some(false),
        "300 + 120 + 150 would do, but not as one product"
    );
    assert_eq!(both_needed.number("pool.capacity"), (450.0, 450.0));
    assert_eq!(both_needed.number("pool.partners"), (1.0, 1.0));
    assert_eq!(both_needed.number("order.coverage_pooled"), (0.9, 0.9));
    // Without the second the first still stands beside the enterprise.
    assert_eq!(both_needed.number("pool.coverage_without_largest"), (0.84, 0.84));
    let one_will_do = case(450.0);
    assert_eq!(one_will_do.truth("pool.covered"), Some(true));
    assert_eq!(shares(&one_will_do), named(&[("own", 300.0), ("partner-2", 150.0)]));
    let left_out = reasons(&one_will_do);
    assert!(
        left_out.iter().any(|reason| reason.starts_with("partner-1: not the same by measurement")),
        "{left_out:?}"
    );
    assert!(
        left_out.iter().any(|reason| reason.starts_with("partner-3: its sample was rejected")),
        "{left_out:?}"
    );
}

#[test]
fn a_tolerance_of_the_buyer_covers_what_is_missing() {
    let checked = vocabulary(true);
    let with = |tolerance: Interval| {
        let case = shoes(&checked).set("order.tolerance", Possible::Number(tolerance));
        case.with(180.0, "approved").run()
    };
    assert_eq!(with(Interval::point(0.0)).truth("pool.covered"), Some(false));
    assert_eq!(with(Interval::new(0.0, 0.1)).truth("pool.covered"), None);
    let result = with(Interval::point(0.05));
    assert_eq!(result.truth("pool.covered"), Some(true));
    // 480 can be made; what is shown is the accepted quantity, and the reader is told.
    assert_eq!(shares(&result), named(&[("own", 300.0), ("partner-1", 175.0)]));
    let id = checked.by_path["pool.covered"];
    let note = result.details.notes.iter().find(|(fact, _)| *fact == id).map(|(_, text)| text.en.clone());
    assert_eq!(
        note.unwrap(),
        "480 of 500 can be made: enough only because the buyer accepts that much less."
    );
}

#[test]
fn minimum_lots_must_fit() {
    let checked = vocabulary(true);
    let with = |lot: Option<Interval>, capacity: f64| {
        let case = shoes(&checked).partner(Tri::TRUE, Some(capacity), Some("approved"));
        match lot {
            Some(lot) => case.partner_number("partner.minimum_lot", lot).run(),
            None => case.run(),
        }
    };
    // The enterprise itself can step back, so a lot may be larger than what is missing.
    let larger = with(Some(Interval::point(400.0)), 450.0);
    assert_eq!(larger.truth("pool.covered"), Some(true));
    assert_eq!(shares(&larger), named(&[("own", 100.0), ("partner-1", 400.0)]));
    let too_large = with(Some(Interval::point(501.0)), 600.0);
    assert_eq!(too_large.truth("pool.covered"), Some(false));
    assert!(
        reasons(&too_large)[0].contains("minimum lot is 501, more than the whole order (500)"),
        "{:?}",
        reasons(&too_large)
    );
    let either = with(Some(Interval::new(100.0, 501.0)), 600.0);
    assert_eq!(either.truth("pool.covered"), None);
    // Not stated, it may be all that the partner makes: no harm while that fits into the order.
    assert_eq!(with(None, 200.0).truth("pool.covered"), Some(true));
    let open = with(None, 600.0);
    assert_eq!(open.truth("pool.covered"), None);
    assert!(reasons(&open)[0].contains("minimum lot is not known"), "{:?}", reasons(&open));
    // Stated beyond what can be made in the time, it counts as that: leaving it out must not help.
    assert_eq!(with(Some(Interval::point(250.0)), 200.0).truth("pool.covered"), Some(true));

    // Each lot fits, both do not.
    let case = shoes(&checked).number("order.quantity", 580.0);
    let case = case.with(150.0, "approved").partner_number("partner.minimum_lot", Interval::point(140.0));
    let case = case.with(600.0, "approved").partner_number("partner.minimum_lot", Interval::point(450.0));
    let result = case.run();
    assert_eq!(shares(&result), named(&[("own", 130.0), ("partner-2", 450.0)]));
}

#[test]
fn what_is_left_without_the_largest() {
    let checked = vocabulary(true);
    let case = shoes(&checked).with(120.0, "approved").with(180.0, "approved");
    let result = case.clone().run();
    assert_eq!(result.number("order.coverage_pooled"), (1.2, 1.2));
    assert_eq!(result.number("pool.coverage_without_largest"), (0.84, 0.84));
    assert_eq!(result.fulfilment.unwrap().without_largest, Wire::Is(0.84.into()));
    let alone = Case {
        profile: Profile { partners: Some(Vec::new()), ..case.profile.clone() },
        eligible: Vec::new(),
        ..case
    };
    assert_eq!(alone.values()["pool.coverage_without_largest"], Possible::Number(Interval::point(0.6)));
}

#[test]
fn a_standing_order_cannot_live_on_stock() {
    let checked = vocabulary(true);
    let with = |standing: Tri| {
        let case =
            shoes(&checked).number("production.stock", 200.0).set("order.standing", Possible::Bool(standing));
        case.partner(Tri::FALSE, Some(0.0), Some("approved")).run()
    };
    assert_eq!(with(Tri::FALSE).truth("pool.covered"), Some(true));
    assert_eq!(with(Tri::EITHER).truth("pool.covered"), None);
    assert_eq!(with(Tri::TRUE).truth("pool.covered"), Some(false));
}

#[test]
fn a_workshop_measured_like_an_approved_one_may_fill_the_order_alone() {
    let checked = vocabulary(true);
    let case = |own: &str| {
        let case = shoes(&checked).number("production.declared_capacity", 0.0).with(500.0, "not_compared");
        let mask = case.mask("order.buyer_sample_approved", &[own]);
        let case = case.set("order.buyer_sample_approved", Possible::Choice(mask)).tolerance_of(Some(2.0));
        case.measured("own", 100.0, 1.0, 20).measured("partner-1", 100.0, 1.0, 20).run()
    };
    let approved = case("approved");
    assert_eq!(approved.truth("pool.covered"), Some(true));
    assert_eq!(shares(&approved), named(&[("partner-1", 500.0)]));
    // Nobody has compared either with what the buyer wants, and the enterprise itself makes nothing.
    assert_eq!(case("not_compared").truth("pool.covered"), None);
    assert_eq!(case("rejected").truth("pool.covered"), None);
}

fn months(first: &str, made: &[f64]) -> History {
    let from = Date::month(first).unwrap().0;
    let month = |(i, made): (usize, &f64)| Month {
        month: from.plus_months(i as i32),
        made: Interval::point(*made),
        rejected: Some(Interval::point(1.0)),
        limited_by: Some(Limit::Machine),
    };
    History {
        from,
        to: from.plus_months(made.len() as i32 - 1),
        months: made.iter().enumerate().map(month).collect(),
    }
}

#[test]
fn summed_months_promise_more_than_their_parts_where_weak_months_differ() {
    use crate::statistics::promise::{hoped, safe};
    let checked = vocabulary(true);
    let own = [300.0, 200.0, 300.0, 200.0, 300.0, 200.0, 300.0, 200.0];
    let other = [100.0, 200.0, 100.0, 200.0, 110.0, 200.0, 100.0, 190.0, 0.0, 0.0];
    let mut case = shoes(&checked).with(300.0, "approved");
    case.profile.history = Some(months("2026-03", &own));
    case.profile.partners.as_mut().unwrap()[0].history = Some(months("2026-03", &other));
    // October is the last month that has passed whole: of the other's, what lies after does not count.
    let result = case.clone().run();
    let sum: Vec<f64> = own.iter().zip(other).map(|(a, b)| a + b).collect();
    let (low, high) = result.number("pool.deliverable");
    assert!((low - safe(&sum, 1)).abs() < 1e-9, "{low} {}", safe(&sum, 1));
    let parts = safe(&own, 1) + safe(&other[..9], 1);
    assert!(low > parts && high >= hoped(&sum, 1) - 1e-9, "{low} {parts} {high}");
    assert_eq!(result.truth("pool.covered"), Some(true));
    let joint = result.fulfilment.as_ref().unwrap().joint.clone().unwrap();
    assert_eq!((joint.workshops.len(), joint.months), (2, 8));
    assert!((joint.safe - low).abs() < 1e-9 && joint.alone < joint.safe);
    let weakest = &result.fulfilment.as_ref().unwrap().weakest;
    assert_eq!(weakest[0].requirement.en, "Safe promise against its share");
    assert_eq!(weakest[0].workshop, "partner-1");
    assert!(weakest.iter().any(|weakest| weakest.requirement.en == "Rejected goods"), "{weakest:?}");

    // What the partner makes for others fills no order: its months count up to its capacity.
    let capped = |capacity: f64| {
        let mut case = case.clone();
        let id = checked.by_path["partner.capacity"];
        let value = Possible::Number(Interval::point(capacity));
        case.profile.partners.as_mut().unwrap()[0].answers.insert(id, Case::answered(value));
        case.run().number("pool.deliverable").0
    };
    assert!(capped(10.0) <= safe(&own, 1) + 10.0 + 1e-9);
    // Less than six months in common: the parts alone.
    let mut short = case.clone();
    short.profile.partners.as_mut().unwrap()[0].history = Some(months("2026-06", &other[..5]));
    assert!((short.run().number("pool.deliverable").0 - safe(&own, 1)).abs() < 1e-9);
}

/// The same by trying every subset.
#[test]
fn the_search_finds_what_trying_everything_finds() {
    use crate::measure::pool::members;
    let checked = vocabulary(true);
    let mut state = 1_u64;
    let mut random = |of: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) % of
    };
    let mut decided = [0, 0, 0];
    for _ in 0..300 {
        let mut case =
            shoes(&checked).number("order.quantity", 350.0 + 50.0 * random(8) as f64).tolerance_of(Some(1.0));
        case = case.measured("own", 100.0, 0.2, 20);
        for partner in 1..=6 {
            let sample =
                ["approved", "not_compared", "not_compared", "not_compared", "rejected"][random(5) as usize];
            case = case.with(10.0 * random(12) as f64, sample);
            let lot = Interval::point(20.0 * random(8) as f64);
            case = case.partner_number("partner.minimum_lot", lot);
            let mean = 99.4 + 0.4 * random(4) as f64;
            let items = [20, 20, 20, 3][random(4) as usize];
            case = case.measured(&format!("partner-{partner}"), mean, 0.2, items);
        }
        let (own, pooled, values) = case.measures();
        for (sets, end) in [
            (pool::Sets::certain(&pooled.workshops, &pooled.pairs), 0),
            (pool::Sets::possible(&pooled.workshops, &pooled.pairs), 1),
        ] {
            let of = |set: u128, value: &dyn Fn(&pool::Workshop) -> f64| {
                members(set).map(|at| value(&pooled.workshops[at])).sum::<f64>()
            };
            let all = (0..1_u128 << 7).filter(|set| {
                sets.holds(*set) && members(*set).all(|at| pooled.workshops[at].capacity.lo > 0.0)
            });
            let all: Vec<u128> = all.collect();
            let most = all.iter().map(|set| of(*set, &|w| w.capacity.lo)).fold(0.0, f64::max);
            let Possible::Number(capacity) = values["pool.capacity"] else { panic!() };
            assert_eq!([capacity.lo, capacity.hi][end], most);
            let without = |gone: usize| {
                let left = all.iter().filter(|set| **set & 1 << gone == 0);
                left.map(|set| of(*set, &|w| w.capacity.lo)).fold(0.0, f64::max)
            };
            let least = (1..7).map(without).fold(f64::INFINITY, f64::min);
            let Possible::Number(left) = values["pool.coverage_without_largest"] else { panic!() };
            assert_eq!([left.lo, left.hi][end], least / own.parts.required.lo);
            let order = pool::sure_order(&own, &pooled);
            let fills = |set: &&u128| {
                of(**set, &|w| w.capacity.lo) >= order.needed
                    && of(**set, &|w| w.lot.lo.min(w.capacity.lo)) <= order.most_lots
            };
            let some = all.iter().any(|set| fills(&set));
            match (end, pooled.covered) {
                (0, covered) => assert_eq!(covered == Tri::TRUE, some),
                (_, covered) => assert_eq!(covered != Tri::FALSE, some),
            }
            if end == 0 {
                let fewest = all.iter().filter(fills).map(|set| (*set & !1).count_ones()).min();
                assert_eq!(sets.witness(&order).map(|set| (set & !1).count_ones()), fewest);
            }
        }
        decided[match pooled.covered.decided() {
            Some(true) => 0,
            Some(false) => 1,
            None => 2,
        }] += 1;
        assert!(!pooled.limited);
    }
    assert!(decided.iter().all(|count| *count > 10), "{decided:?}");
}

#[test]
fn a_search_that_was_stopped_says_so_and_claims_nothing() {
    let checked = vocabulary(true);
    // Thirteen of forty partners make enough, and no thirteen lots fit: true of every choice, which only trying all of them shows.
    let mut case =
        shoes(&checked).number("production.declared_capacity", 3.0).number("order.quantity", 778.4);
    for _ in 1..=40 {
        case = case.with(60.0, "approved").partner_number("partner.minimum_lot", Interval::point(60.0));
    }
    let result = case.run();
    assert!(result.pooled.limited);
    assert_eq!(result.truth("pool.covered"), None);
    let fulfilment = result.fulfilment.unwrap();
    assert!(fulfilment.limited && fulfilment.allocation.is_empty());
    let id = checked.by_path["pool.covered"];
    assert!(
        result.details.notes.iter().any(|(fact, text)| *fact == id && text.en.contains("too many partners"))
    );
    // The other measures need no search here.
    assert_eq!(result.values["pool.capacity"], Possible::Number(Interval::point(2403.0)));
    // More than there are bits for: from below only what has one, from above all.
    let mut many = shoes(&checked);
    for _ in 0..140 {
        many = many.with(1.0, "approved");
    }
    let values = many.values();
    let Possible::Number(capacity) = values["pool.capacity"] else { panic!() };
    assert_eq!((capacity.lo, capacity.hi), (300.0 + 127.0, 300.0 + 140.0));
    assert_eq!(values["pool.covered"], Possible::Bool(Tri::EITHER));
}
