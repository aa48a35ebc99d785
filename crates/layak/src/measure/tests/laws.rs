//! The two laws on random profiles: whatever is erased, every measure then contains what it was before.

use super::*;
use crate::profile::{History, Limit, Month, Process};
use proptest::prelude::*;
use std::sync::LazyLock;

static RULES: LazyLock<Checked> = LazyLock::new(|| vocabulary(true));

/// Amounts at which formulas turn: none, ties, overflow's neighbourhood.
const AMOUNTS: [f64; 10] = [0.0, 0.1, 1.0, 2.0, 50.0, 199.0, 200.0, 300.0, 500.0, 1e15];

/// Random decisions, read one by one; past the end everything is 0, so shorter tapes are simpler profiles.
struct Tape<'a>(std::slice::Iter<'a, u16>);

impl Tape<'_> {
    fn pick(&mut self, of: usize) -> usize {
        usize::from(self.0.next().copied().unwrap_or(0)) % of
    }

    fn chance(&mut self, one_in: usize) -> bool {
        self.pick(one_in) == one_in - 1
    }

    fn amount(&mut self) -> f64 {
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

    fn subset(&mut self, all: u64) -> u64 {
        let mask = self.pick(usize::from(u16::MAX)) as u64 & all;
        if mask == 0 { all } else { mask }
    }

    fn one_of(&mut self, choices: usize) -> u64 {
        1 << self.pick(choices)
    }

    fn tri(&mut self) -> Tri {
        [Tri::TRUE, Tri::FALSE, Tri::EITHER][self.pick(3)]
    }
}

const NUMBERS: [&str; 4] =
    ["production.declared_capacity", "production.trial_output", "production.committed", "production.stock"];

fn profile(tape: &mut Tape<'_>, complete: bool) -> Case<'static> {
    let mut case = Case::new(&RULES);
    let blank = |tape: &mut Tape<'_>| !complete && tape.chance(4);
    for path in NUMBERS {
        if !blank(tape) {
            let value = tape.interval();
            case = case.set(path, Possible::Number(value));
        }
    }
    if !blank(tape) {
        let may_in = tape.pick(16) as u64;
        let open = if complete { 0 } else { tape.pick(16) as u64 & tape.pick(16) as u64 };
        case = case.set(
            "production.capacity_basis",
            Possible::Choices { may_in: may_in | open, may_out: !may_in & 15 | open },
        );
    }
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
        let months = [0.1, 1.0, 2.0, 60.0][tape.pick(4)];
        case = case.number("order.months", months);
    }
    if !blank(tape) {
        let value = tape.one_of(3);
        case = case.set("order.buyer_sample_approved", Possible::Choice(value));
    }
    if tape.chance(2) {
        case.reference = Some(Reference { quantity: tape.amount(), months: 2.0 });
    }
    if !tape.chance(4) {
        let count = tape.pick(3);
        case.profile.processes = Some((0..count).map(|_| process(tape)).collect());
    }
    if !tape.chance(4) {
        case.profile.history = Some(history(tape));
    }
    if !tape.chance(4) {
        case.profile.partners = Some(Vec::new());
        for _ in 0..tape.pick(4) {
            let capacity = (!blank(tape)).then(|| tape.amount());
            let sample = ["approved", "approved", "rejected", "not_compared"][tape.pick(4)];
            let sample = (!blank(tape)).then_some(sample);
            let eligible = tape.tri();
            case = case.partner(eligible, capacity, sample);
        }
    }
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

fn history(tape: &mut Tape<'_>) -> History {
    let from = day("2025-09-01").plus_months(tape.pick(12) as i32);
    let length = tape.pick(8) as i32;
    let mut months = Vec::new();
    for i in 0..=length {
        if !tape.chance(4) {
            let limits = [None, Some(Limit::Orders), Some(Limit::Machine), Some(Limit::Season)];
            let limited_by = limits[tape.pick(4)];
            months.push(Month {
                month: from.plus_months(i),
                made: tape.interval(),
                rejected: None,
                limited_by,
            });
        }
    }
    History { from, to: from.plus_months(length), months }
}

/// Takes knowledge away: answers, parts of answers, fields of records, lists.
fn erase(case: &mut Case<'static>, tape: &mut Tape<'_>) {
    let widen = |answers: &mut BTreeMap<FactId, Answer>, tape: &mut Tape<'_>| {
        answers.retain(|fact, answer| {
            let whole = anything(&RULES.facts[*fact].kind);
            match (&mut answer.value, whole) {
                (Possible::Number(value), Possible::Number(whole)) if tape.chance(4) => {
                    let wider = value.hull(Interval::point(tape.amount()));
                    *value = Interval::new(wider.lo.max(whole.lo), wider.hi.min(whole.hi));
                }
                (Possible::Choice(mask), Possible::Choice(whole)) if tape.chance(4) => {
                    *mask |= tape.subset(whole)
                }
                (Possible::Choices { may_in, may_out }, Possible::Choices { may_in: whole, .. })
                    if tape.chance(4) =>
                {
                    *may_in |= tape.subset(whole);
                    *may_out |= tape.subset(whole);
                }
                _ => {}
            }
            !tape.chance(4)
        });
    };
    widen(&mut case.profile.answers, tape);
    for eligible in &mut case.eligible {
        if tape.chance(3) {
            *eligible = Tri::EITHER;
        }
    }
    for partner in case.profile.partners.iter_mut().flatten() {
        widen(&mut partner.answers, tape);
    }
    for step in case.profile.processes.iter_mut().flatten() {
        for field in
            [&mut step.machines, &mut step.rate, &mut step.hours, &mut step.availability, &mut step.yields]
        {
            if tape.chance(4) {
                *field = Interval::ALL;
            }
        }
    }
    for month in case.profile.history.iter_mut().flat_map(|h| &mut h.months) {
        if tape.chance(4) {
            month.made = ANY_AMOUNT;
        }
        if tape.chance(3) {
            month.limited_by = None;
        }
    }
    if tape.chance(5) {
        case.profile.partners = None;
    }
    if tape.chance(5) {
        case.profile.processes = None;
    }
    if tape.chance(5) {
        case.profile.history = None;
    }
}

fn inside(before: &Possible, after: &Possible) -> bool {
    match (before, after) {
        (Possible::Bool(a), Possible::Bool(b)) => a.may_true <= b.may_true && a.may_false <= b.may_false,
        (Possible::Number(a), Possible::Number(b)) => b.lo <= a.lo && a.hi <= b.hi,
        _ => false,
    }
}

fn tape() -> impl Strategy<Value = Vec<u16>> {
    proptest::collection::vec(any::<u16>(), 0..200)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 4000, ..ProptestConfig::default() })]

    #[test]
    fn erasing_only_widens(what in tape(), gone in tape(), complete in any::<bool>()) {
        let mut case = profile(&mut Tape(what.iter()), complete);
        let before = case.run();
        let mut tape = Tape(gone.iter());
        for _ in 0..2 {
            erase(&mut case, &mut tape);
            let after = case.run();
            for (path, value) in &before.values {
                prop_assert!(inside(value, &after.values[path]), "{path}: {value:?} before, {:?} after", after.values[path]);
            }
        }
    }

    #[test]
    fn every_set_has_a_member(what in tape(), complete in any::<bool>()) {
        let result = profile(&mut Tape(what.iter()), complete).run();
        for (path, value) in &result.values {
            let sane = match value {
                Possible::Bool(tri) => tri.may_true || tri.may_false,
                Possible::Number(i) => 0.0 <= i.lo && i.lo <= i.hi && i.lo < f64::INFINITY,
                _ => false,
            };
            prop_assert!(sane, "{path}: {value:?}");
        }
    }

    /// The witness really fills the order, out of workshops that certainly may.
    #[test]
    fn an_allocation_adds_up(what in tape()) {
        let case = profile(&mut Tape(what.iter()), true);
        let result = case.run();
        let Some(fulfilment) = result.fulfilment else { return Ok(()) };
        if result.values["pool.covered"] == Possible::Bool(Tri::TRUE) {
            let wanted = result.own.parts.quantity.hi;
            let sum: f64 = fulfilment.allocation.iter().map(|share| share.quantity).sum();
            prop_assert!((sum - wanted).abs() <= 1e-6 + 1e-9 * wanted, "{sum} of {wanted}");
            for share in &fulfilment.allocation {
                let out = fulfilment.excluded.iter().any(|e| e.workshop == share.workshop);
                prop_assert!(!out, "{} is both in and out", share.workshop);
            }
        } else {
            prop_assert!(fulfilment.allocation.is_empty());
        }
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
            .basis(if named { &["trial_run"] } else { &[] })
            .partner(Tri::TRUE, Some(partner), Some("approved"));
        let approved = case.mask("order.buyer_sample_approved", &["approved"]);
        let result = case.set("order.buyer_sample_approved", Possible::Choice(approved)).run();
        let gross: f64 = if named { declared.min(trial) } else { declared };
        let own = (gross - committed).max(0.0);
        let required = (quantity - stock).max(0.0) / months;
        for (path, value) in [
            ("capacity.own_monthly", own),
            ("order.required_per_month", required),
            ("order.shortfall", (required - own).max(0.0)),
            ("order.largest_promisable", own * months + stock),
            ("pool.capacity", own + partner),
        ] {
            prop_assert_eq!(result.number(path), (value, value), "{}", path);
        }
        if (own + partner - required).abs() > 1e-3 {
            prop_assert_eq!(result.truth("pool.covered"), Some(own + partner > required));
        }
    }

    /// Leaving out a month never helps: not the best month, not the count, not the gap.
    #[test]
    fn a_missing_month_never_helps(what in tape(), which in any::<usize>()) {
        let mut case = Case::new(&RULES).number("production.declared_capacity", 1e15);
        let mut history = history(&mut Tape(what.iter()));
        if history.months.is_empty() {
            return Ok(());
        }
        case.profile.history = Some(history.clone());
        let with = case.run();
        let at = which % history.months.len();
        history.months.remove(at);
        case.profile.history = Some(history);
        let without = case.run();
        for path in ["capacity.demonstrated", "continuity.longest_gap"] {
            prop_assert!(inside(&with.values[path], &without.values[path]), "{path}");
        }
        let observed = "continuity.months_observed";
        prop_assert!(without.number(observed).0 <= with.number(observed).0);
        prop_assert!(without.number(observed).1 <= with.number(observed).1);
    }
}
