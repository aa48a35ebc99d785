//! Laws for random arguments: bounds are in order, and move the way they must.

use crate::statistics::promise::{self, Moments};
use crate::statistics::{binomial, special, trend, variation};
use proptest::prelude::*;

/// What inverting a distribution function may err by, as documented.
const NOISE: f64 = 1e-11;

fn months() -> impl Strategy<Value = Vec<f64>> {
    let month = prop_oneof![4 => 0.0..1000.0, 1 => Just(0.0), 1 => Just(500.0), 1 => 0.0..1e15];
    prop::collection::vec(month, 0..40)
}

/// Counts, whole or broken, none to very many.
fn count() -> impl Strategy<Value = f64> {
    prop_oneof![Just(0.0), (0_u32..50).prop_map(f64::from), 0.0..3.0, 0.0..2e6, 0.0..1e15]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn shares_lie_between_their_bounds(s in count(), f in count(), tail in 0.001..0.3) {
        let (low, high) = binomial::bounds(s, f, tail);
        prop_assert!(0.0 <= low && low <= high && high <= 1.0, "{low} {high}");
        if s + f >= 1.0 {
            let seen = s / (s + f);
            prop_assert!(low <= seen + NOISE && seen <= high + NOISE, "{low} {seen} {high}");
        }
    }

    #[test]
    fn a_success_raises_both_bounds_and_a_failure_lowers_them(s in count(), f in count(), more in count()) {
        let (low, high) = binomial::bounds(s, f, 0.05);
        let better = binomial::bounds(s + more, f, 0.05);
        let worse = binomial::bounds(s, f + more, 0.05);
        prop_assert!(better.0 >= low - NOISE && better.1 >= high - NOISE, "{low} {high} {better:?}");
        prop_assert!(worse.0 <= low + NOISE && worse.1 <= high + NOISE, "{low} {high} {worse:?}");
    }

    #[test]
    fn more_of_the_same_narrows_and_a_smaller_tail_widens(s in 0.0..5e5, f in 0.0..5e5, part in 0.01..1.0) {
        let (low, high) = binomial::bounds(s, f, 0.05);
        let fewer = binomial::bounds(s * part, f * part, 0.05);
        prop_assert!(fewer.0 <= low + NOISE && fewer.1 >= high - NOISE, "{low} {high} {fewer:?}");
        let surer = binomial::bounds(s, f, 0.025);
        prop_assert!(surer.0 <= low + NOISE && surer.1 >= high - NOISE, "{low} {high} {surer:?}");
    }

    #[test]
    fn more_months_never_promise_less(series in months(), months in 0_usize..60) {
        let of = |months| (promise::safe(&series, months), promise::hoped(&series, months));
        let ((safe, hoped), (safe_later, hoped_later)) = (of(months), of(months + 1));
        prop_assert!(0.0 <= safe && safe <= hoped, "{safe} {hoped}");
        let noise = NOISE * hoped_later;
        prop_assert!(safe <= safe_later + noise && hoped <= hoped_later + noise, "{safe} {safe_later} {hoped} {hoped_later}");
        let window = promise::worst_window(&series, months);
        // Whole repeats are a product, which rounds another way than a sum.
        let room = if months < series.len() { 0.0 } else { 1e-14 * window };
        prop_assert!(window <= promise::worst_window(&series, months + 1) + room);
    }

    #[test]
    fn a_promise_scales_with_its_unit(series in months(), months in 1_usize..12) {
        let half: Vec<f64> = series.iter().map(|value| value / 2.0).collect();
        prop_assert_eq!(promise::safe(&half, months), promise::safe(&series, months) / 2.0);
    }

    #[test]
    fn resemblance_is_a_share_and_lowers_the_limit(series in months(), months in 1_usize..24, r in 0.0..0.9) {
        let own = promise::lag1(&series);
        prop_assert!((0.0..=0.9).contains(&own), "{own}");
        let moments = Moments::of(&series);
        let (mean, sd, n) = (moments.mean(), moments.sd(), moments.n());
        prop_assert!(mean.is_finite() && sd.is_finite());
        let limit = |r| promise::ar1(mean, sd, n, months, r, promise::TAIL);
        let independent = promise::t_prediction(mean, sd, n, months, promise::TAIL);
        let noise = NOISE * (mean + sd) * months as f64;
        prop_assert!(limit(r) <= independent + noise);
        prop_assert!(limit(0.9) <= limit(r) + noise);
        prop_assert!((limit(0.0) - independent).abs() <= noise || n < 2);
    }

    #[test]
    fn limits_of_variation_rise_with_what_was_seen(k in 0.0..5.0, more in 0.0..5.0, n in 0_usize..60) {
        let ((low, high), (low_more, high_more)) = (variation::coefficient_limits(k, n), variation::coefficient_limits(k + more, n));
        prop_assert!(low <= low_more && high <= high_more, "{low} {low_more} {high} {high_more}");
        prop_assert!(0.0 <= low && low <= high, "{low} {high}");
    }

    #[test]
    fn the_slope_lies_in_its_interval(series in months()) {
        let slopes = trend::pairwise_slopes(&series);
        let (low, high) = trend::slope_interval(&slopes, &slopes, series.len());
        prop_assert!(low <= high);
        if let Some(slope) = trend::slope(&slopes) {
            prop_assert!(low <= slope && slope <= high, "{low} {slope} {high}");
        }
        let test = trend::mann_kendall(&series);
        prop_assert!((0.0..=1.0).contains(&test.p));
        let back: Vec<f64> = series.iter().rev().copied().collect();
        prop_assert_eq!(trend::mann_kendall(&back).s, -test.s);
    }

    #[test]
    fn quantiles_undo_their_distribution(p in 0.001..0.999, df in 0.6..3e5) {
        let t = special::t_quantile(p, df);
        prop_assert!((special::t_cdf(t, df) - p).abs() < 1e-9, "{t}");
        let wider = special::t_quantile(p, df * 0.9);
        prop_assert!(wider.abs() >= t.abs() - NOISE, "{wider} {t}");
    }
}
