//! How long all measures of one enterprise take: 24 months, ten partners with 24 months each, three characteristics measured on twenty
//! items in every workshop.

use crate::shipped;
use crate::time::per_unit;
use anyhow::Result;
use std::fmt::Write;
use std::hint::black_box;

const MONTHS: u32 = 24;
const PARTNERS: u32 = 10;
const CHARACTERISTICS: [&str; 3] = ["length", "width", "height"];
const ITEMS: u32 = 20;
/// Goal, microseconds.
const GOAL: f64 = 100.0;
/// Seconds per measurement.
const SECONDS: f64 = 2.0;

/// Prints the median time.
pub fn print() -> Result<()> {
    let engine = shipped::load()?;
    println!(
        "| own measures and those of the pool | goal | own and pool | with the condition for partners |"
    );
    println!("|---|--:|--:|--:|");
    for (what, approved) in [("sameness by approved samples", true), ("sameness by measured items", false)] {
        let profile = engine.read_toml("contoh.toml", &enterprise(approved)?)?;
        let dated = engine.at("2026-11-21".parse()?);
        layak::testing::time_measures(&dated, &profile, &mut |own_and_pool, all| {
            let micros = |run: &dyn Fn() -> usize| {
                let seconds = per_unit(SECONDS, || {
                    black_box(run());
                    1
                });
                seconds * 1e6
            };
            println!("| {what} | ≤ {GOAL} µs | {:.1} µs | {:.1} µs |", micros(own_and_pool), micros(all));
        });
    }
    Ok(())
}

/// A number between 0 and 1 that looks random and is the same everywhere.
fn scatter(seed: u32) -> f64 {
    f64::from(seed.wrapping_mul(2_654_435_761) >> 16) / 65_536.0
}

fn enterprise(approved: bool) -> Result<String> {
    let mut text = String::from(
        "product = { sector = 'footwear', unit = 'pair' }
order = { exists = true, quantity = 2_000, months = 2, ship_by = 2027-01-31, standing = false, tolerance = 0.05, aql = 'aql_2_5', buyer_sample_approved = 'approved' }
enterprise = { members = 120 }
workshop = { members_active = 100, members_clean_kitchen = 60 }
",
    );
    let months = |text: &mut String, table: &str, seed: u32| -> Result<()> {
        for month in 0..MONTHS {
            let (year, number) = (2024 + (month + 10) / 12, (month + 10) % 12 + 1);
            let made = 200.0 + (100.0 * scatter(seed * 100 + month)).floor();
            writeln!(
                text,
                "[[{table}.month]]\nmonth = '{year}-{number:02}'\nmade = {made}\nrejected = {}\nlimited_by = 'machine'",
                (made / 50.0).floor()
            )?;
        }
        Ok(())
    };
    text.push_str("[production]\nroute = 'own'\ndeclared_capacity = 320\ntrial_output = 310\ncommitted = 20\nstock = 40\ncapacity_basis = ['declared', 'trial_run', 'history']\nfrom = '2024-11'\nto = '2026-10'\n");
    months(&mut text, "production", 0)?;
    let sample = if approved { "approved" } else { "not_compared" };
    for partner in 1..=PARTNERS {
        writeln!(
            text,
            "[[partner]]\nid = 'contoh-{partner}'\ncapacity = 320\nminimum_lot = 50\nagreement = true\nsame_sample = '{sample}'\nfrom = '2024-11'\nto = '2026-10'"
        )?;
        months(&mut text, "partner", partner)?;
    }
    for name in CHARACTERISTICS {
        writeln!(
            text,
            "[[specification]]\ncharacteristic = '{name}'\nunit = 'mm'\nlower = 90\nupper = 110\ntolerance = 3"
        )?;
    }
    for workshop in 0..=PARTNERS {
        for (at, name) in (0..).zip(CHARACTERISTICS) {
            let value =
                |item: u32| format!("{:.2}", 99.0 + 2.0 * scatter(workshop * 1_000 + at * 100 + item));
            let values: Vec<String> = (0..ITEMS).map(value).collect();
            let place =
                if workshop == 0 { String::new() } else { format!("workshop = 'contoh-{workshop}'\n") };
            writeln!(
                text,
                "[[measurement]]\nid = '{name}-{workshop}'\ncharacteristic = '{name}'\nunit = 'mm'\n{place}values = [{}]",
                values.join(", ")
            )?;
        }
    }
    for lot in 0..6 {
        writeln!(text, "[[inspection]]\nitems = 80\nrejected = {}", lot % 2)?;
        writeln!(
            text,
            "[[delivery]]\ndue = 2026-0{}-15\nshipped = 2026-0{}-14\nordered = 300\ndelivered = 300",
            lot + 1,
            lot + 1
        )?;
    }
    Ok(text)
}
