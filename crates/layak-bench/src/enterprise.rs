//! Made-up enterprises of the yardstick's shape, from a seed. Fifteen in a hundred facts are not answered.

use crate::yardstick::{CHOICES, COUNTED_DAYS, FLAGS, GIVEN, MONTHS, NUMBERS, WRITTEN_DAYS};
use anyhow::{Context, Result};
use fastrand::Rng;
use layak::batch::Input;
use layak::{Date, Dated};
use serde_json::{Map, Value, json};

/// Share of facts without an answer.
const MISSING: f64 = 0.15;

/// Profiles in Layak's own JSON, one text per enterprise; the same for the same seed.
pub fn profiles(dated: &Dated, count: usize, seed: u64) -> Result<Vec<String>> {
    let mut rng = Rng::with_seed(seed);
    let choices: Vec<(&str, Input)> = CHOICES
        .iter()
        .map(|name| Ok((*name, dated.input(&format!("yardstick.{name}")).context("no such fact")?)))
        .collect::<Result<_>>()?;
    (0..count).map(|_| Ok(json!({ "yardstick": enterprise(&choices, &mut rng)? }).to_string())).collect()
}

fn enterprise(choices: &[(&str, Input)], rng: &mut Rng) -> Result<Map<String, Value>> {
    let mut facts = Map::new();
    let mut put = |rng: &mut Rng, name: String, value: Value| {
        if rng.f64() >= MISSING {
            facts.insert(name, value);
        }
    };
    for (name, input) in choices {
        let word = rng.choice(input.choices()).context("no choices")?;
        put(rng, (*name).to_owned(), json!(word));
    }
    for name in FLAGS {
        let value = rng.f64() < 0.93;
        put(rng, name.to_owned(), json!(value));
    }
    let order = 100.0 + 900.0 * rng.f64();
    for name in NUMBERS {
        let value = match name {
            "order_monthly" => order,
            "capacity_monthly" => order * (0.95 + 1.45 * rng.f64()),
            "unit_price" | "unit_cost" | "market_price" => 2.0 + 40.0 * rng.f64(),
            _ if name.starts_with("grade_") => f64::from(rng.u8(0..5)),
            "defect_rate" | "moisture_pct" => 15.0 * rng.f64(),
            "on_time_rate" => 100.0 * rng.f64(),
            _ if name.ends_with("_days") || ["employees", "years_operating", "moq"].contains(&name) => {
                f64::from(rng.u16(1..400))
            }
            _ => 20_000.0 * rng.f64(),
        };
        put(rng, name.to_owned(), json!(cents(value)));
    }
    let ship = rng.i32(20_600..20_900);
    for name in WRITTEN_DAYS.into_iter().chain(COUNTED_DAYS) {
        let day = if name == "ship_date" { ship } else { ship + rng.i32(-400..700) };
        put(rng, name.to_owned(), json!(Date::from_days(day)));
    }
    for name in MONTHS {
        // A list is one answer: all twelve or none.
        let given = rng.f64() >= MISSING;
        for month in 1..=12 {
            let value = cents(order * (0.6 + 1.4 * rng.f64()));
            if given {
                facts.insert(format!("{name}_{month:02}"), json!(value));
            }
        }
    }
    facts.insert(GIVEN.to_owned(), json!(facts.contains_key("hs_chapter")));
    Ok(facts)
}

fn cents(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}
