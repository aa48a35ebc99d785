//! Against SciPy, statsmodels and pymannkendall: `reference/make.py` was run once, `reference/values.json` is what it wrote.

use crate::statistics::capability::{Limits, capability};
use crate::statistics::equivalence::{Outcome, equivalence, items_needed};
use crate::statistics::promise::{self, Moments};
use crate::statistics::{beta, binomial, season, special, trend, variation};
use serde_json::Value;

fn values() -> Value {
    serde_json::from_str(include_str!("../reference/values.json")).expect("make.py writes JSON")
}

fn rows(values: &Value, path: &str) -> Vec<Value> {
    let rows = values.pointer(path).and_then(Value::as_array).expect(path).clone();
    assert!(rows.len() >= 2, "{path} is nearly empty");
    rows
}

fn numbers(row: &Value) -> Vec<f64> {
    row.as_array().expect("a list").iter().map(|v| v.as_f64().expect("a number")).collect()
}

fn number(row: &Value, key: &str) -> f64 {
    row[key].as_f64().unwrap_or_else(|| panic!("{key} of {row}"))
}

fn count(row: &Value, key: &str) -> usize {
    number(row, key) as usize
}

fn series(values: &Value, row: &Value) -> Vec<f64> {
    numbers(&values["series"][row["series"].as_str().expect("a name")])
}

/// Relative to the larger of the value and `scale`.
fn close(found: f64, wanted: f64, tolerance: f64, scale: f64, what: &Value) {
    let room = tolerance * wanted.abs().max(scale);
    assert!((found - wanted).abs() <= room, "{found:e} instead of {wanted:e} for {what}");
}

#[test]
fn quantiles() {
    let values = values();
    for row in rows(&values, "/special/normal_quantile") {
        let [p, wanted] = numbers(&row)[..] else { panic!("{row}") };
        close(special::normal_quantile(p), wanted, 1e-7f64.min(1e-12 / p.min(1.0 - p)), 1e-3, &row);
    }
    for row in rows(&values, "/special/t_quantile") {
        let [p, df, wanted] = numbers(&row)[..] else { panic!("{row}") };
        close(special::t_quantile(p, df), wanted, 1e-11, 0.0, &row);
    }
    for row in rows(&values, "/special/t_cdf") {
        let [t, df, wanted] = numbers(&row)[..] else { panic!("{row}") };
        close(special::t_cdf(t, df), wanted, 1e-9, 1e-6, &row);
    }
    for row in rows(&values, "/special/chi2_quantile") {
        let [p, df, wanted] = numbers(&row)[..] else { panic!("{row}") };
        close(special::chi2_quantile(p, df), wanted, 1e-11, 0.0, &row);
    }
    for row in rows(&values, "/special/beta_quantile") {
        let [p, a, b, wanted] = numbers(&row)[..] else { panic!("{row}") };
        close(beta::beta_quantile(p, a, b), wanted, if a + b > 1e3 { 1e-11 } else { 1e-12 }, 0.0, &row);
    }
}

#[test]
fn clopper_pearson() {
    for row in rows(&values(), "/binomial") {
        let [successes, failures, tail, low, high] = numbers(&row)[..] else { panic!("{row}") };
        let found = binomial::bounds(successes, failures, tail);
        close(found.0, low, 1e-11, 1e-3, &row);
        close(found.1, high, 1e-11, 1e-3, &row);
    }
}

#[test]
fn promises() {
    let values = values();
    for row in rows(&values, "/promise") {
        let series = series(&values, &row);
        let months = count(&row, "months");
        let moments = Moments::of(&series);
        let (mean, sd, n) = (moments.mean(), moments.sd(), moments.n());
        let r = promise::lag1(&series);
        let scale = mean * months as f64;
        close(mean, number(&row, "mean"), 1e-14, 0.0, &row);
        close(sd, number(&row, "sd"), 1e-13, 0.0, &row);
        close(r, number(&row, "lag1"), 1e-12, 1.0, &row);
        close(
            promise::t_prediction(mean, sd, n, months, promise::TAIL),
            number(&row, "t"),
            1e-12,
            scale,
            &row,
        );
        close(promise::ar1(mean, sd, n, months, r, promise::TAIL), number(&row, "ar1"), 1e-12, scale, &row);
        close(promise::worst_window(&series, months), number(&row, "worst"), 1e-14, 0.0, &row);
        close(promise::safe(&series, months), number(&row, "safe"), 1e-12, scale, &row);
        close(promise::hoped(&series, months), number(&row, "hoped"), 1e-12, scale, &row);
    }
}

#[test]
fn limits_of_variation() {
    for row in rows(&values(), "/variation") {
        let list = row.as_array().expect("a list");
        let (k, n) = (list[0].as_f64().expect("k"), list[1].as_u64().expect("n") as usize);
        let (low, high) = variation::coefficient_limits(k, n);
        close(low, list[2].as_f64().expect("low"), 1e-11, 0.0, &row);
        match list[3].as_f64() {
            Some(wanted) => close(high, wanted, 1e-10, 0.0, &row),
            None => assert_eq!(high, f64::INFINITY, "{row}"),
        }
    }
    assert_eq!(variation::coefficient(&Moments::of(&[2.0, 4.0, 6.0])), Some(0.5));
}

#[test]
fn trends() {
    let values = values();
    for row in rows(&values, "/trend") {
        let series = series(&values, &row);
        let slopes = trend::pairwise_slopes(&series);
        close(trend::slope(&slopes).expect("a slope"), number(&row, "slope"), 1e-12, 1e-9, &row);
        let (low, high) = trend::slope_interval(&slopes, &slopes, series.len());
        if !row["low"].is_null() {
            close(low, number(&row, "low"), 1e-12, 0.0, &row);
            close(high, number(&row, "high"), 1e-12, 0.0, &row);
        }
        let test = trend::mann_kendall(&series);
        assert_eq!(test.s as f64, number(&row, "s"), "{row}");
        // pymannkendall subtracts from 1.
        close(test.p, number(&row, "p"), 1e-11, 1e-4, &row);
    }
}

#[test]
fn seasons() {
    let values = values();
    for row in rows(&values, "/season") {
        let found = season::weakest_month(&series(&values, &row), 3).expect("two years");
        assert_eq!(found.month as usize, count(&row, "month"), "{row}");
        close(found.share, number(&row, "share"), 1e-13, 0.0, &row);
    }
}

/// `n` values with this mean and standard deviation.
fn sample(n: usize, mean: f64, sd: f64) -> Moments {
    // Half a step to either side, and one value in the middle if the number is odd.
    let half = n / 2;
    let apart = sd * ((n - 1) as f64 / (2 * half) as f64).sqrt();
    Moments::default().with(mean - apart, half).with(mean, n % 2).with(mean + apart, half)
}

#[test]
fn capabilities() {
    for row in rows(&values(), "/capability") {
        let limits = match (row["lower"].as_f64(), row["upper"].as_f64()) {
            (Some(low), Some(high)) => Limits::Between(low, high),
            (Some(low), None) => Limits::AtLeast(low),
            (_, high) => Limits::AtMost(high.expect("one limit")),
        };
        let items = sample(count(&row, "n"), number(&row, "mean"), number(&row, "sd"));
        let found = capability(&items, limits).expect("20 items or more");
        close(found.ppk, number(&row, "ppk"), 1e-12, 0.0, &row);
        close(found.low, number(&row, "low"), 1e-12, 0.1, &row);
        close(found.high, number(&row, "high"), 1e-12, 0.1, &row);
    }
}

#[test]
fn equivalences() {
    let mut outcomes = Vec::new();
    for row in rows(&values(), "/equivalence") {
        let (a, b) = (Moments::of(&numbers(&row["a"])), Moments::of(&numbers(&row["b"])));
        let found = equivalence(&a, &b, number(&row, "tolerance"));
        close(found.p, number(&row, "p"), 1e-10, 1e-6, &row);
        close(found.low, number(&row, "low"), 1e-11, 0.1, &row);
        close(found.high, number(&row, "high"), 1e-11, 0.1, &row);
        assert_eq!(found.outcome == Outcome::Inside, found.p <= 0.05, "{row}");
        outcomes.push(found.outcome);
    }
    for outcome in [Outcome::Inside, Outcome::Outside, Outcome::Undecided] {
        assert!(outcomes.contains(&outcome), "no sample that is {outcome:?}");
    }
}

/// The formula may ask for one item more or less than exact power, no further.
#[test]
fn items_for_power() {
    for row in rows(&values(), "/items") {
        let [sd, tolerance, wanted, _] = numbers(&row)[..] else { panic!("{row}") };
        let found = items_needed(sd, sd, tolerance).expect("few enough");
        assert!((found as f64 - wanted).abs() <= 1.0, "{found} for {row}");
    }
}
