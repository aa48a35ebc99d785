//! The same bits tomorrow: results as they are today, so that another release of `special` or `libm` is seen before users see it.

use crate::statistics::capability::{Limits, capability};
use crate::statistics::equivalence::equivalence;
use crate::statistics::promise::{self, Moments};
use crate::statistics::{beta, binomial, season, special, trend, variation};

const SERIES: [f64; 24] = [
    410.0, 380.5, 455.0, 300.0, 520.0, 395.0, 0.0, 430.0, 470.0, 360.0, 505.0, 415.0, 402.0, 391.0, 448.0,
    0.0, 515.0, 399.0, 120.0, 425.0, 480.0, 355.0, 501.0, 420.0,
];

/// Name and bits of each result.
const TODAY: &str = "
normal .9: 3ff4813c36e26d34 1.2815515655446008
normal .95: 3ffa515209676abe 1.6448536269514729
normal .975: 3fff5c0331eeff83 1.9599639845400538
normal cdf -2.5: 3f796f4e57e49ce2 0.006209665325776133
t .9 5: 3ff79d3897a63a39 1.4758840488244813
t .9 11: 3ff5d09c4f245eae 1.3634303180205438
t .9 23: 3ff51c8257261f8c 1.3194602398161548
t .95 1: 4019414813ba6622 6.313751514675035
t .95 31.7: 3ffb1c2031df399d 1.6943666408657017
t .95 2e5: 3ffa515a0694f305 1.6448612458327159
t cdf: 3fad3ffa9861a9c3 0.05712874517560664
chi2 .025 5: 3fea994918ff6126 0.8312116134866627
chi2 .975 23: 404309ae275b7b79 38.075627250355815
chi2 .5 3e6: 4146e35faaaaab14 2999999.3333333824
beta .3 .4 7: 3f76de5ca56e225f 0.005583154582276067
beta .5 2e5 3e5: 3fd999990a6f2cb6 0.3999998666665293
share low: 3f8ebe7ed6c15244 0.015011778763587398
share high: 3fceb1ccb8e90f14 0.2398010161288019
many low: 3ef125ffdae2c86f 1.6354022300553815e-5
many high: 3f245324ba4c4000 0.00015506575905321895
broken low: 0000000000000000 0.0
broken high: 3ec9243005800000 2.9970833956838305e-6
mean: 4077b05555555554 379.02083333333326
sd: 4061dcde0285ffd7 142.9021008126426
lag1: 3feb9c38e0acae5e 0.8628200901197933
t prediction: 4088b556b896314d 790.6673442586704
ar1: 4088c46b4e98a3a4 792.5523960041942
window: 4096cc0000000000 1459.0
safe: 409b76ff94774e92 1757.749589790507
hoped: 409b76ff94774e92 1757.749589790507
variation low: 3fd23ca957b26aae 0.2849524837890084
variation high: 3fe20b0a499cbba5 0.5638476789225605
six low: 3fbf9959244f7dcd 0.1234336579941477
six high: 3fe0cce9d1ad1ab2 0.5250138373601969
slope low: c011c71c71c71c72 -4.444444444444445
slope high: 4018000000000000 6.0
trend p: 3fe74e5a2b6c67cc 0.7283144806017332
season: 3fc44342d327952c 0.1583026438740175
ppk: 3fe07e9d3e33f7e4 0.5154558386709565
ppk low: 3fd64030ab3fde52 0.34766785358030916
same low: c0597382fbfb59ea -101.80486964746493
same p: 3f9325978cc56317 0.018698089568121547
";

fn results() -> Vec<(&'static str, f64)> {
    let moments = Moments::of(&SERIES);
    let (mean, sd) = (moments.mean(), moments.sd());
    let r = promise::lag1(&[3.0, 4.1, 5.0, 5.7, 5.2, 4.4, 3.9, 3.1, 3.3]);
    let seven = Moments::of(&SERIES[..7]);
    let slopes = trend::pairwise_slopes(&SERIES);
    let slope = trend::slope_interval(&slopes, &slopes, 24);
    let (few, many, broken) = (
        binomial::bounds(2.0, 22.0, 0.05),
        binomial::bounds(3.0, 49_997.0, 0.05),
        binomial::bounds(0.7, 1e9, 0.05),
    );
    let spread = variation::coefficient_limits(sd / mean, 24);
    let wide = variation::coefficient_limits(0.2, 6);
    let ppk = capability(&moments, Limits::AtMost(600.0)).expect("24 items");
    let same = equivalence(&moments, &seven, 200.0);
    vec![
        ("normal .9", special::normal_quantile(0.9)),
        ("normal .95", special::normal_quantile(0.95)),
        ("normal .975", special::normal_quantile(0.975)),
        ("normal cdf -2.5", special::normal_cdf(-2.5)),
        ("t .9 5", special::t_quantile(0.9, 5.0)),
        ("t .9 11", special::t_quantile(0.9, 11.0)),
        ("t .9 23", special::t_quantile(0.9, 23.0)),
        ("t .95 1", special::t_quantile(0.95, 1.0)),
        ("t .95 31.7", special::t_quantile(0.95, 31.7)),
        ("t .95 2e5", special::t_quantile(0.95, 2e5)),
        ("t cdf", special::t_cdf(-1.7, 12.3)),
        ("chi2 .025 5", special::chi2_quantile(0.025, 5.0)),
        ("chi2 .975 23", special::chi2_quantile(0.975, 23.0)),
        ("chi2 .5 3e6", special::chi2_quantile(0.5, 3e6)),
        ("beta .3 .4 7", beta::beta_quantile(0.3, 0.4, 7.0)),
        ("beta .5 2e5 3e5", beta::beta_quantile(0.5, 2e5, 3e5)),
        ("share low", few.0),
        ("share high", few.1),
        ("many low", many.0),
        ("many high", many.1),
        ("broken low", broken.0),
        ("broken high", broken.1),
        ("mean", mean),
        ("sd", sd),
        ("lag1", r),
        ("t prediction", promise::t_prediction(mean, sd, 24, 3, promise::TAIL)),
        ("ar1", promise::ar1(mean, sd, 24, 5, r, promise::TAIL)),
        ("window", promise::worst_window(&SERIES, 5)),
        ("safe", promise::safe(&SERIES, 6)),
        ("hoped", promise::hoped(&SERIES, 6)),
        ("variation low", spread.0),
        ("variation high", spread.1),
        ("six low", wide.0),
        ("six high", wide.1),
        ("slope low", slope.0),
        ("slope high", slope.1),
        ("trend p", trend::mann_kendall(&SERIES).p),
        ("season", season::weakest_month(&SERIES, 1).expect("two years").share),
        ("ppk", ppk.ppk),
        ("ppk low", ppk.low),
        ("same low", same.low),
        ("same p", same.p),
    ]
}

#[test]
fn as_today() {
    let found: String = results()
        .iter()
        .map(|(name, value)| format!("{name}: {:016x} {value:?}\n", value.to_bits()))
        .collect();
    assert_eq!(found.trim(), TODAY.trim(), "as found:\n{found}");
}
