//! Edges: nothing, one month, zeros, constant series, huge values, thin and rich histories. Nothing is ever NaN, nothing hangs.

use crate::statistics::capability::{Limits, capability};
use crate::statistics::equivalence::{Outcome, equivalence, items_needed};
use crate::statistics::promise::{self, Moments};
use crate::statistics::{beta, binomial, season, special, trend, variation};

const HUGE: f64 = 1e15;

#[test]
fn nothing_and_one_month_promise_nothing() {
    for series in [&[][..], &[7.0], &[HUGE]] {
        for months in [0, 1, 3, 500] {
            assert_eq!(promise::safe(series, months), 0.0, "{series:?} {months}");
            assert_eq!(promise::hoped(series, months), 0.0, "{series:?} {months}");
        }
        assert_eq!(promise::t_prediction(7.0, 0.0, series.len(), 3, promise::TAIL), f64::NEG_INFINITY);
        assert_eq!(promise::lag1(series), 0.0);
    }
    assert_eq!(promise::worst_window(&[], 3), 0.0);
    assert_eq!(promise::worst_window(&[7.0], 3), 21.0);
}

#[test]
fn constant_series_promise_what_they_make() {
    for n in [6, 12, 24] {
        for value in [0.0, 0.1, 1.0 / 3.0, 400.0, HUGE] {
            let series = vec![value; n];
            let moments = Moments::of(&series);
            assert_eq!((moments.mean(), moments.sd()), (value, 0.0));
            assert_eq!(promise::lag1(&series), 0.0);
            for months in [1, 3, 6, 36] {
                let (safe, hoped) = (promise::safe(&series, months), promise::hoped(&series, months));
                let whole = value * months as f64;
                // The window is a sum, whose rounding may stand a few units below the product.
                assert!((safe - whole).abs() <= 1e-14 * whole && hoped == whole, "{safe} {hoped} {whole}");
            }
            assert_eq!(trend::slope(&trend::pairwise_slopes(&series)), Some(0.0));
            assert_eq!(trend::mann_kendall(&series), trend::MannKendall { s: 0, p: 1.0 });
        }
        let moments = Moments::of(&vec![5.0; n]);
        assert_eq!(variation::coefficient(&moments), Some(0.0));
        assert_eq!(variation::coefficient_limits(0.0, n), (0.0, 0.0));
    }
    assert_eq!(variation::coefficient(&Moments::of(&[0.0; 12])), None);
    assert_eq!(variation::coefficient(&Moments::of(&[4.0])), None);
    assert_eq!(season::weakest_month(&[0.0; 24], 1), None);
}

#[test]
fn moments_take_blocks_of_equal_values() {
    let one_by_one = Moments::of(&[3.0, 8.0, 0.0, 0.0, 0.0, 20.0, 20.0]);
    let in_blocks = Moments::of(&[3.0, 8.0]).with(0.0, 3).with(20.0, 2).with(9.0, 0);
    assert_eq!(in_blocks.n(), 7);
    assert!((one_by_one.mean() - in_blocks.mean()).abs() < 1e-14);
    assert!((one_by_one.sd() - in_blocks.sd()).abs() < 1e-13);
    // Sums of squares would give 0 here.
    assert!((Moments::of(&[1e9, 1e9 + 1.0, 1e9 + 2.0]).sd() - 1.0).abs() < 1e-6);
}

#[test]
fn longer_promises_than_history_repeat_it() {
    let series = [5.0, 1.0, 3.0, 4.0];
    let worst: Vec<f64> = (0..=9).map(|months| promise::worst_window(&series, months)).collect();
    assert_eq!(worst, [0.0, 1.0, 4.0, 8.0, 13.0, 14.0, 17.0, 21.0, 26.0, 27.0]);
}

#[test]
fn shares_at_their_ends() {
    assert_eq!(binomial::bounds(0.0, 0.0, 0.05), (0.0, 1.0));
    for n in [1.0, 6.0, 24.0, 1e6, 1e7, HUGE] {
        let (none_low, none_high) = binomial::bounds(0.0, n, 0.05);
        let (all_low, all_high) = binomial::bounds(n, 0.0, 0.05);
        assert_eq!((none_low, all_high), (0.0, 1.0));
        // 0.05^(1/n), by the rule of three for many.
        let exact = libm::pow(0.05, 1.0 / n.min(1e6));
        assert!((all_low - exact).abs() < 1e-12, "{all_low} {exact}");
        assert!((none_high - (1.0 - exact)).abs() < 1e-12);
    }
    // A million cases tell a share to a tenth of a percentage point; more are counted as a million.
    let (low, high) = binomial::bounds(HUGE / 2.0, HUGE / 2.0, 0.05);
    assert!((low - 0.499_177).abs() < 1e-5 && (high - 0.500_823).abs() < 1e-5, "{low} {high}");
    // Next to nothing.
    let (low, high) = binomial::bounds(1e-300, 5.0, 0.05);
    assert!(low == 0.0 && (high - 0.450_719).abs() < 1e-5, "{low} {high}");
    assert_eq!(binomial::bounds(f64::MIN_POSITIVE, f64::MIN_POSITIVE, 0.05), (0.0, 1.0));
}

#[test]
fn quantiles_end_for_every_argument() {
    let parameters =
        [1e-300, 1e-9, 0.01, 0.5, 1.0, 1.5, 6.0, 24.0, 1e3, 1e5, 9.9e5, 1e6, 1e9, HUGE, f64::MAX];
    let shares = [0.0, 1e-300, 1e-12, 0.025, 0.5, 0.9, 0.975, 1.0 - 1e-15, 1.0];
    for p in shares {
        assert!(!special::normal_quantile(p).is_nan());
        for a in parameters {
            let (t, chi2) = (special::t_quantile(p, a), special::chi2_quantile(p, a));
            assert!(!t.is_nan(), "t {p} {a}");
            assert!(chi2 >= 0.0, "chi2 {p} {a}: {chi2}");
            for x in [f64::NEG_INFINITY, -HUGE, -2.0, 0.0, 2.0, HUGE, f64::INFINITY] {
                let reached = special::t_cdf(x, a);
                assert!((0.0..=1.0).contains(&reached), "t {x} {a}: {reached}");
            }
            for b in parameters {
                let x = beta::beta_quantile(p, a, b);
                assert!((0.0..=1.0).contains(&x), "beta {p} {a} {b}: {x}");
            }
        }
    }
    assert_eq!(beta::beta_quantile(0.5, 0.0, 3.0), 0.0);
    assert_eq!(beta::beta_quantile(0.5, 3.0, 0.0), 1.0);
}

#[test]
fn measured_items_at_their_edges() {
    let steady = Moments::default().with(5.0, 25);
    let of = |limits| capability(&steady, limits).map(|c| (c.low, c.ppk, c.high));
    let (inf, neg) = (f64::INFINITY, f64::NEG_INFINITY);
    assert_eq!(of(Limits::AtMost(6.0)), Ok((inf, inf, inf)));
    assert_eq!(of(Limits::AtLeast(6.0)), Ok((neg, neg, neg)));
    let on_the_limit = of(Limits::Between(4.0, 5.0)).expect("enough");
    assert_eq!(on_the_limit.1, 0.0);
    assert!(on_the_limit.0 < 0.0 && on_the_limit.2 > 0.0);
    assert_eq!(capability(&Moments::default(), Limits::AtMost(6.0)), Err(20));
    assert_eq!(capability(&Moments::default().with(5.0, 19), Limits::AtMost(6.0)), Err(1));
}

/// Quality Digest, May 2000: a Ppk of 1.15 from 45 items lies between 0.89 and 1.41, with two-sided limits (1.96 instead of 1.645).
/// And 1.33 from 24 items has a one-sided bound of 0.99.
#[test]
fn a_published_capability() {
    let sd = 1.0 / (3.0 * 1.15);
    let items = Moments::default().with(-1.0, 22).with(0.0, 1).with(1.0, 22);
    let found = capability(&items, Limits::AtMost(items.sd() / sd)).expect("45 items");
    assert!((found.ppk - 1.15).abs() < 1e-12);
    let two_sided = (found.high - found.ppk) * 1.959_964 / 1.644_854;
    // In print with two digits, from a slightly different approximation.
    assert!((found.ppk - two_sided - 0.89).abs() < 0.006 && (found.ppk + two_sided - 1.41).abs() < 0.006);
    let items = Moments::default().with(-1.0, 12).with(1.0, 12);
    let found = capability(&items, Limits::AtMost(3.0 * 1.33 * items.sd())).expect("24 items");
    assert!((found.low - 0.99).abs() < 0.006, "{}", found.low);
}

#[test]
fn equivalence_at_its_edges() {
    let steady = |value: f64| Moments::default().with(value, 20);
    let found = equivalence(&steady(5.0), &steady(5.5), 0.5);
    assert_eq!((found.low, found.high, found.p, found.outcome), (-0.5, -0.5, 0.0, Outcome::Inside));
    assert_eq!(equivalence(&steady(5.0), &steady(6.0), 0.5).outcome, Outcome::Outside);
    assert_eq!(equivalence(&steady(5.0), &steady(6.0), 0.5).p, 1.0);
    let single = equivalence(&steady(5.0), &Moments::of(&[5.0]), 0.5);
    assert_eq!((single.outcome, single.p), (Outcome::Undecided, 1.0));
    let one_steady = equivalence(&steady(5.0), &Moments::of(&[4.9, 5.0, 5.1]), 0.5);
    assert_eq!(one_steady.outcome, Outcome::Inside);
    let huge = equivalence(&Moments::of(&[HUGE, -HUGE]), &Moments::of(&[HUGE, 0.0]), 1.0);
    assert!(huge.outcome == Outcome::Undecided && huge.p > 0.05 && huge.low < huge.high);
    assert_eq!(items_needed(0.0, 0.0, 1.0), Some(2));
    assert_eq!(items_needed(1.0, 1.0, 0.0), None);
    assert_eq!(items_needed(HUGE, 1.0, 1e-9), None);
    assert!(items_needed(1.0, 0.0, 0.1) < items_needed(1.0, 1.0, 0.1));
}

#[test]
fn trends_at_their_edges() {
    assert_eq!(trend::slope(&trend::pairwise_slopes(&[])), None);
    assert_eq!(trend::slope(&trend::pairwise_slopes(&[3.0])), None);
    assert_eq!(trend::mann_kendall(&[]).p, 1.0);
    let line: Vec<f64> = (0..4).map(f64::from).collect();
    let slopes = trend::pairwise_slopes(&line);
    // Four values rise by chance too often for 95 %.
    assert_eq!(trend::slope_interval(&slopes, &slopes, 4), (f64::NEG_INFINITY, f64::INFINITY));
    let line: Vec<f64> = (0..24).map(|month| f64::from(month) * 1e13).collect();
    let slopes = trend::pairwise_slopes(&line);
    assert_eq!(trend::slope_interval(&slopes, &slopes, 24), (1e13, 1e13));
    assert_eq!(trend::mann_kendall(&line).s, 276);
    let flat = vec![0.0; slopes.len()];
    assert_eq!(trend::slope_interval(&flat, &slopes, 24), (0.0, 1e13));
}

#[test]
fn seasons_need_two_years() {
    let mut series = vec![10.0; 24];
    series[3] = 2.0;
    series[15] = 4.0;
    assert_eq!(season::weakest_month(&series[..23], 12), None);
    let found = season::weakest_month(&series, 12).expect("two years");
    assert_eq!(found.month, 3);
    assert!((found.share - 3.0 / (226.0 / 24.0)).abs() < 1e-14);
    assert_eq!(season::weakest_month(&[1.0; 24], 5).map(|season| season.month), Some(1));
}

#[test]
fn tested_coverage_by_length_of_history() {
    let history = |n| promise::tested(n).map(|tested| tested.history);
    assert_eq!(
        [0, 5, 6, 11, 12, 23, 24, 240].map(history),
        [None, None, Some(6), Some(6), Some(12), Some(12), Some(24), Some(24)]
    );
}
