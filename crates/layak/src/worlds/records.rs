//! Lists of records of a random enterprise, and what remains of them when fields, months and lists are taken away.

use super::random::Random;
use crate::date::Date;
use crate::profile::{
    Delivery, History, Inspection, Limit, Measurement, Month, Partner, Profile, SeasonMonth, Specification,
};
use crate::unit::Unit;
use crate::value::Interval;
use crate::wire::Sides;

/// Characteristics that a random buyer may specify.
const CHARACTERISTICS: [&str; 2] = ["kadar air", "panjang"];

fn amount(random: &mut Random, most: i64) -> Interval {
    Interval::point(random.between(0, most) as f64)
}

/// A day, as a day number.
fn day(random: &mut Random) -> Interval {
    let last: Date = "2026-11-21".parse().unwrap();
    Interval::point((i64::from(last.days()) - random.between(0, 500)) as f64)
}

/// Up to two years that end in October 2026; some months without a record, none above `most`.
pub(super) fn history(random: &mut Random, most: i64) -> Option<History> {
    let length = random.between(0, 24) as i32;
    let to: Date = "2026-10-01".parse().unwrap();
    let from = to.plus_months(1 - length);
    let even = random.percent(40);
    let mut months = Vec::new();
    for i in 0..length {
        let made = if even { Interval::point((most * 3 / 4) as f64) } else { amount(random, most) };
        let month = Month {
            month: from.plus_months(i),
            made,
            rejected: random.percent(50).then(|| amount(random, 20)),
            limited_by: random
                .percent(60)
                .then(|| random.pick(&[Limit::Orders, Limit::Material, Limit::Machine])),
        };
        if !random.percent(10) {
            months.push(month);
        }
    }
    (length > 0).then_some(History { from, to, months })
}

/// Everything beside answers, months, steps and partners.
pub(super) fn give(profile: &mut Profile, random: &mut Random) {
    let month = |month: u32, random: &mut Random| SeasonMonth {
        month,
        factor: Interval::point(random.below(11) as f64 / 10.0),
        cause: None,
    };
    profile.season = Some(
        (1..=12)
            .filter(|_| random.percent(20))
            .collect::<Vec<_>>()
            .into_iter()
            .map(|m| month(m, random))
            .collect(),
    );
    let specification = |name: &str, random: &mut Random| Specification {
        characteristic: name.to_owned(),
        unit: Unit::none(),
        lower: Some(8.0),
        upper: Some(12.0),
        sides: Some(random.pick(&[Sides::Both, Sides::Both, Sides::Lower, Sides::Upper])),
        tolerance: Some(random.pick(&[0.1, 0.5, 2.0])),
    };
    let mut specifications: Vec<Specification> =
        CHARACTERISTICS.iter().take(random.below(3)).map(|name| specification(name, random)).collect();
    for specification in &mut specifications {
        match specification.sides {
            Some(Sides::Lower) => specification.upper = None,
            Some(Sides::Upper) => specification.lower = None,
            _ => {}
        }
    }
    let workshops: Vec<String> = std::iter::once("own".to_owned())
        .chain(profile.partners.iter().flatten().map(|partner| partner.id.clone()))
        .collect();
    let mut measurements = Vec::new();
    for specification in &specifications {
        for workshop in &workshops {
            let items = random.pick(&[0, 1, 5, 20, 40]);
            let about = random.pick(&[10.0, 10.05, 11.0]);
            let values: Vec<f64> =
                (0..items).map(|_| about + random.between(-50, 50) as f64 / 100.0).collect();
            if !values.is_empty() {
                measurements.push(Measurement {
                    id: format!("{workshop}-{}", specification.characteristic),
                    characteristic: specification.characteristic.clone(),
                    workshop: workshop.clone(),
                    unit: Unit::none(),
                    values,
                });
            }
        }
    }
    (profile.specifications, profile.measurements) = (Some(specifications), Some(measurements));
    let inspection = |random: &mut Random| {
        let items = random.between(1, 200);
        Inspection { on: None, items: Interval::point(items as f64), rejected: amount(random, items) }
    };
    profile.inspections = Some((0..random.below(3)).map(|_| inspection(random)).collect());
    let delivery = |random: &mut Random| Delivery {
        due: day(random),
        shipped: day(random),
        ordered: Interval::point(100.0),
        delivered: amount(random, 120),
    };
    profile.deliveries = Some((0..random.below(15)).map(|_| delivery(random)).collect());
}

fn any() -> Interval {
    Interval::new(0.0, f64::INFINITY)
}

fn take_months(history: &mut Option<History>, chance: usize, random: &mut Random) {
    let Some(months) = history.as_mut().map(|history| &mut history.months) else { return };
    months.retain(|_| !random.percent(chance));
    for month in months {
        if random.percent(chance) {
            month.made = any();
        }
        if random.percent(chance) {
            month.rejected = None;
        }
        if random.percent(chance) {
            month.limited_by = None;
        }
    }
}

/// Takes away months, fields and lists, each with a chance in a hundred.
pub(super) fn take(profile: &mut Profile, chance: usize, random: &mut Random) {
    if random.percent(chance / 2) {
        profile.history = None;
    }
    take_months(&mut profile.history, chance, random);
    for Partner { history, .. } in profile.partners.iter_mut().flatten() {
        if random.percent(chance) {
            *history = None;
        }
        take_months(history, chance, random);
    }
    for month in profile.season.iter_mut().flatten().filter(|_| random.percent(chance)) {
        month.factor = Interval::new(0.0, 1.0);
    }
    for specification in profile.specifications.iter_mut().flatten() {
        for limit in [&mut specification.lower, &mut specification.upper, &mut specification.tolerance] {
            if random.percent(chance) {
                *limit = None;
            }
        }
        if random.percent(chance) {
            specification.sides = None;
        }
    }
    for inspection in profile.inspections.iter_mut().flatten() {
        for field in [&mut inspection.items, &mut inspection.rejected] {
            if random.percent(chance) {
                *field = any();
            }
        }
    }
    for delivery in profile.deliveries.iter_mut().flatten() {
        for field in
            [&mut delivery.due, &mut delivery.shipped, &mut delivery.ordered, &mut delivery.delivered]
        {
            if random.percent(chance) {
                *field = Interval::ALL;
            }
        }
    }
    let lists = [random.percent(chance), random.percent(chance), random.percent(chance)];
    let [season, inspections, deliveries] = lists;
    if season {
        profile.season = None;
    }
    if inspections {
        profile.inspections = None;
    }
    if deliveries {
        profile.deliveries = None;
    }
    if random.percent(chance) {
        profile.specifications = None;
    }
    if random.percent(chance) {
        profile.measurements = None;
    }
}
