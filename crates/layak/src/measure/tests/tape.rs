//! Random profiles that do not contradict themselves.

use super::*;
use crate::profile::{
    Delivery, History, Inspection, Measurement, Month, Process, SeasonMonth, Specification,
};
use crate::wire::{Limit, Sides};
use std::sync::LazyLock;

pub(super) static RULES: LazyLock<Checked> = LazyLock::new(|| vocabulary(true));

/// Amounts at which formulas turn: none, ties, overflow's neighbourhood.
const AMOUNTS: [f64; 10] = [0.0, 0.1, 1.0, 2.0, 50.0, 199.0, 200.0, 300.0, 500.0, 1e15];
const NUMBERS: [&str; 4] =
    ["production.declared_capacity", "production.trial_output", "production.committed", "production.stock"];
/// Amounts of a month, as a history has them.
const OUTPUTS: [f64; 6] = [0.0, 150.0, 180.0, 190.0, 200.0, 210.0];
const CHARACTERISTICS: [&str; 2] = ["length", "mass"];

/// Random decisions, read one by one; past the end everything is 0, so shorter tapes are simpler profiles.
pub(super) struct Tape<'a>(pub(super) std::slice::Iter<'a, u16>);

impl Tape<'_> {
    pub(super) fn pick(&mut self, of: usize) -> usize {
        usize::from(self.0.next().copied().unwrap_or(0)) % of
    }

    pub(super) fn chance(&mut self, one_in: usize) -> bool {
        self.pick(one_in) == one_in - 1
    }

    pub(super) fn amount(&mut self) -> f64 {
        AMOUNTS[self.pick(AMOUNTS.len())]
    }

    /// Mostly one number, sometimes a range.
    fn interval(&mut self) -> Interval {
        let (a, b) = (self.amount(), self.amount());
        if self.chance(4) { Interval::new(a.min(b), a.max(b)) } else { Interval::point(a) }
    }

    fn share(&mut self) -> Interval {
        let share = [0.0, 0.25, 0.5, 1.0];
        Interval::point(share[self.pick(4)])
    }

    pub(super) fn subset(&mut self, all: u64) -> u64 {
        let mask = self.pick(usize::from(u16::MAX)) as u64 & all;
        if mask == 0 { all } else { mask }
    }

    fn one_of(&mut self, choices: usize) -> u64 {
        1 << self.pick(choices)
    }

    fn tri(&mut self) -> Tri {
        [Tri::TRUE, Tri::TRUE, Tri::FALSE, Tri::EITHER][self.pick(4)]
    }

    fn list<T>(&mut self, most: usize, mut item: impl FnMut(&mut Self) -> T) -> Option<Vec<T>> {
        (!self.chance(4)).then(|| (0..self.pick(most + 1)).map(|_| item(self)).collect())
    }
}

/// A profile that says nearly all, so that sets of workshops certainly hold together and their months can be summed.
pub(super) fn rich(tape: &mut Tape<'_>) -> Case<'static> {
    let mut case = Case::new(&RULES)
        .number("production.declared_capacity", 250.0)
        .number("production.trial_output", [60.0, 150.0, 240.0][tape.pick(3)])
        .number("production.committed", [0.0, 30.0][tape.pick(2)])
        .number("production.stock", [0.0, 40.0][tape.pick(2)])
        .number("order.quantity", 200.0 + 100.0 * tape.pick(8) as f64)
        .number("order.months", [1.0, 2.5][tape.pick(2)])
        .number("order.tolerance", 0.05)
        .set("order.standing", Possible::Bool(Tri::FALSE))
        .basis([&["trial_run"][..], &["history"], &["declared"]][tape.pick(3)]);
    let sample =
        case.mask("order.buyer_sample_approved", &[["approved", "approved", "not_compared"][tape.pick(3)]]);
    case = case.set("order.buyer_sample_approved", Possible::Choice(sample));
    let full = |tape: &mut Tape<'_>| {
        let mut months = Vec::new();
        let from = day("2025-12-01");
        for i in 0..11 {
            let made = Interval::point(OUTPUTS[1 + tape.pick(OUTPUTS.len() - 1)]);
            let limited_by = [Some(Limit::Machine), Some(Limit::Machine), None][tape.pick(3)];
            months.push(Month {
                month: from.plus_months(i),
                made,
                rejected: Some(Interval::point(2.0)),
                limited_by,
            });
        }
        History { from, to: from.plus_months(10), months }
    };
    case.profile.history = Some(full(tape));
    for _ in 0..1 + tape.pick(4) {
        let sample = ["approved", "not_compared"][tape.pick(2)];
        let capacity = [100.0, 215.0, 300.0][tape.pick(3)];
        case = case.partner(Tri::TRUE, Some(capacity), Some(sample));
        case = case.partner_number("partner.minimum_lot", Interval::point([0.0, 50.0, 120.0][tape.pick(3)]));
        let mut history = full(tape);
        // What certainly exceeds capacity is refused.
        history.months.iter_mut().for_each(|month| month.made = month.made.min(Interval::point(capacity)));
        case.profile.partners.as_mut().unwrap().last_mut().unwrap().history = Some(history);
    }
    quality(case, tape)
}

pub(super) fn profile(tape: &mut Tape<'_>, complete: bool) -> Case<'static> {
    let mut case = Case::new(&RULES);
    let blank = |tape: &mut Tape<'_>| !complete && tape.chance(4);
    for path in NUMBERS {
        if !blank(tape) {
            let value = tape.interval();
            case = case.set(path, Possible::Number(value));
        }
    }
    if !blank(tape) {
        let may_in = tape.pick(32) as u64;
        let open = if complete { 0 } else { tape.pick(32) as u64 & tape.pick(32) as u64 };
        case = case.set(
            "production.capacity_basis",
            Possible::Choices { may_in: may_in | open, may_out: !may_in & 31 | open },
        );
    }
    case = order(case, tape, complete);
    if tape.chance(2) {
        case.reference = Some(Reference { quantity: tape.amount(), months: 2.0 });
    }
    case.profile.processes = tape.list(2, process);
    case.profile.season = tape.list(3, |tape| SeasonMonth {
        month: 1 + tape.pick(12) as u32,
        factor: tape.share(),
        cause: None,
    });
    if !tape.chance(4) {
        let declared = case.value("production.declared_capacity");
        case.profile.history = Some(history(tape, declared));
    }
    if !tape.chance(4) {
        case.profile.partners = Some(Vec::new());
        for _ in 0..tape.pick(5) {
            case = partner(case, tape, complete);
        }
    }
    members(quality(case, tape), tape, complete)
}

fn order<'a>(mut case: Case<'a>, tape: &mut Tape<'_>, complete: bool) -> Case<'a> {
    let blank = |tape: &mut Tape<'_>| !complete && tape.chance(4);
    // A profile that denies the order and states its quantity contradicts itself; the laws speak of profiles that do not.
    let order = tape.pick(3);
    match order {
        0 => case = case.exists(false),
        1 => case = case.exists(true),
        _ => {}
    }
    if order != 0 && (order == 2 || !blank(tape)) {
        let value = tape.interval();
        case = case.set("order.quantity", Possible::Number(value));
    }
    if !blank(tape) {
        let months = [0.1, 1.0, 2.5, 60.0][tape.pick(4)];
        case = case.number("order.months", months);
    }
    if !blank(tape) {
        case = case.set("order.standing", Possible::Bool(Tri::known(tape.chance(2))));
    }
    if !blank(tape) {
        case = case.number("order.tolerance", [0.0, 0.05, 0.1][tape.pick(3)]);
    }
    if !blank(tape) {
        case =
            case.number("order.ship_by", day("2026-12-15").plus_months(tape.pick(12) as i32).days().into());
    }
    if !blank(tape) {
        case = case.set("order.aql", Possible::Choice(tape.one_of(6)));
    }
    if !blank(tape) {
        case = case.set("order.buyer_sample_approved", Possible::Choice(tape.one_of(3)));
    }
    case
}

fn partner<'a>(case: Case<'a>, tape: &mut Tape<'_>, complete: bool) -> Case<'a> {
    let blank = |tape: &mut Tape<'_>| !complete && tape.chance(4);
    let capacity = (!blank(tape)).then(|| tape.interval());
    let sample = ["approved", "approved", "rejected", "not_compared"][tape.pick(4)];
    let sample = (!blank(tape)).then_some(sample);
    let eligible = tape.tri();
    let mut case = case.partner(eligible, None, sample);
    if let Some(capacity) = capacity {
        case = case.partner_number("partner.capacity", capacity);
    }
    if !blank(tape) {
        let lot = tape.interval();
        case = case
            .partner_number("partner.minimum_lot", if tape.chance(2) { Interval::point(0.0) } else { lot });
    }
    if !tape.chance(3) {
        let most = capacity.unwrap_or(ANY_AMOUNT);
        case.profile.partners.as_mut().unwrap().last_mut().unwrap().history = Some(history(tape, most));
    }
    case
}

fn members<'a>(mut case: Case<'a>, tape: &mut Tape<'_>, complete: bool) -> Case<'a> {
    let active = 1.0 + tape.pick(200) as f64;
    let mut set = |path: &str, value: f64, tape: &mut Tape<'_>| {
        if complete || !tape.chance(3) {
            case = case.clone().number(path, value);
        }
    };
    set("workshop.members_active", active, tape);
    for path in ["workshop.members_clean_kitchen", "workshop.members_storage_box"] {
        let held = (tape.pick(201) as f64).min(active);
        set(path, held, tape);
    }
    let goods = tape.amount();
    set("product.container_quantity", goods, tape);
    case
}

fn quality<'a>(mut case: Case<'a>, tape: &mut Tape<'_>) -> Case<'a> {
    let specifications = tape.list(2, |tape| {
        let sides = [None, Some(Sides::Both), Some(Sides::Lower), Some(Sides::Upper)][tape.pick(4)];
        let limit = |tape: &mut Tape<'_>, value: f64, none: Sides| {
            (sides != Some(none) && !tape.chance(4)).then_some(value)
        };
        Specification {
            characteristic: String::new(),
            unit: Unit::none(),
            lower: limit(tape, 95.0, Sides::Upper),
            upper: limit(tape, 106.0, Sides::Lower),
            sides,
            tolerance: (!tape.chance(4)).then(|| [0.0, 0.5, 2.0, 8.0][tape.pick(4)]),
        }
    });
    case.profile.specifications = specifications.map(|mut list| {
        list.iter_mut().zip(CHARACTERISTICS).for_each(|(one, name)| one.characteristic = name.to_owned());
        list
    });
    if !tape.chance(4) {
        let mut measurements = Vec::new();
        let partners = case.profile.partners.as_deref().unwrap_or_default();
        for workshop in std::iter::once("own").chain(partners.iter().map(|partner| partner.id.as_str())) {
            for characteristic in CHARACTERISTICS {
                let (items, mean) = ([0, 1, 2, 5, 20, 30][tape.pick(6)], [100.0, 100.5, 103.0][tape.pick(3)]);
                let spread = [0.0, 1.0, 3.0][tape.pick(3)];
                let value = |i: usize| mean + spread * ((i * 37 % 11) as f64 / 5.0 - 1.0);
                measurements.push(Measurement {
                    id: format!("{workshop}-{characteristic}"),
                    characteristic: characteristic.to_owned(),
                    workshop: workshop.to_owned(),
                    unit: Unit::none(),
                    values: (0..items).map(value).collect(),
                });
            }
        }
        case.profile.measurements = Some(measurements);
    }
    case.profile.inspections = tape.list(3, |tape| {
        let items = tape.interval();
        let rejected = Interval::point(items.lo * [0.0, 0.01, 0.5, 1.0][tape.pick(4)]);
        Inspection {
            on: None,
            items,
            rejected: if tape.chance(4) { Interval::new(0.0, items.hi) } else { rejected },
        }
    });
    case.profile.deliveries = tape.list(4, |tape| Delivery {
        due: Interval::point(20_000.0),
        shipped: Interval::new(19_990.0, 19_990.0 + tape.pick(20) as f64),
        ordered: tape.interval(),
        delivered: tape.interval(),
    });
    case
}

fn process(tape: &mut Tape<'_>) -> Process {
    Process {
        name: "Contoh langkah".to_owned(),
        machines: tape.interval(),
        rate: tape.interval(),
        hours: tape.interval(),
        availability: tape.share(),
        yields: tape.share(),
    }
}

/// Months of which none certainly exceeds what can be made: such a profile is refused.
pub(super) fn history(tape: &mut Tape<'_>, most: Interval) -> History {
    let from = day("2025-09-01").plus_months(tape.pick(12) as i32);
    let length = tape.pick(14) as i32;
    let even = tape.chance(2);
    let mut months = Vec::new();
    for i in 0..=length {
        if !tape.chance(8) {
            let limits = [Some(Limit::Machine), None, Some(Limit::Orders), Some(Limit::Season)];
            let limited_by = limits[tape.pick(4)];
            let made =
                if even { Interval::point(OUTPUTS[tape.pick(OUTPUTS.len())]) } else { tape.interval() };
            let made = Interval::new(made.lo.min(most.hi), made.hi.min(most.hi));
            let rejected = (!tape.chance(3)).then(|| Interval::point((made.lo * 0.03).floor()));
            months.push(Month { month: from.plus_months(i), made, rejected, limited_by });
        }
    }
    History { from, to: from.plus_months(length), months }
}
