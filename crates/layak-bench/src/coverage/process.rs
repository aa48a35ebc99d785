//! Monthly output as it may come about: five processes with a mean of about one.

use anyhow::Result;
use rand_distr::{Bernoulli, Distribution, Gamma, StandardNormal, Uniform};
use rand_pcg::Pcg64;
use std::f64::consts::TAU;

/// One way in which months come about.
pub struct Process {
    pub name: &'static str,
    /// Mean output of a month.
    pub mean: f64,
    /// So many consecutive months.
    pub draw: fn(&mut Pcg64, usize) -> Result<Vec<f64>>,
}

pub const PROCESSES: [Process; 5] = [
    Process { name: "independent, CV .30", mean: 1.0, draw: |source, n| independent(source, n, 0.3) },
    Process { name: "independent, CV .60", mean: 1.0, draw: |source, n| independent(source, n, 0.6) },
    Process { name: "15 % of months nothing, CV .30", mean: 0.85, draw: with_empty_months },
    Process { name: "AR(1) .6, CV .30", mean: 1.0, draw: like_the_month_before },
    Process { name: "season ±40 %, CV .20", mean: 1.0, draw: seasonal },
];

/// Random numbers for one process and length of history: a stream of its own, so that no row depends on another.
pub fn source(process: usize, history: usize) -> Pcg64 {
    const SEED: u128 = 20_261_121;
    Pcg64::new(SEED, (process * 100 + history) as u128)
}

/// Gamma distributed with mean 1 and this coefficient of variation.
fn gamma(cv: f64) -> Result<Gamma<f64>> {
    Ok(Gamma::new(1.0 / (cv * cv), cv * cv)?)
}

fn independent(source: &mut Pcg64, n: usize, cv: f64) -> Result<Vec<f64>> {
    Ok(gamma(cv)?.sample_iter(source).take(n).collect())
}

fn with_empty_months(source: &mut Pcg64, n: usize) -> Result<Vec<f64>> {
    let works = Bernoulli::new(0.85)?;
    let output = gamma(0.3)?;
    let month = |_| if works.sample(source) { output.sample(source) } else { 0.0 };
    Ok((0..n).map(month).collect())
}

fn like_the_month_before(source: &mut Pcg64, n: usize) -> Result<Vec<f64>> {
    let (carried, fresh) = (0.6, 0.8); // .6² + .8² = 1: the variance stays.
    let mut state: f64 = StandardNormal.sample(source);
    let month = |_| {
        let output = (1.0 + 0.3 * state).max(0.0);
        let news: f64 = StandardNormal.sample(source);
        state = carried * state + fresh * news;
        output
    };
    Ok((0..n).map(month).collect())
}

fn seasonal(source: &mut Pcg64, n: usize) -> Result<Vec<f64>> {
    let phase = Uniform::new(0.0, 12.0)?.sample(source);
    let output = gamma(0.2)?;
    let month = |month| (1.0 + 0.4 * libm::sin(TAU * (month as f64 + phase) / 12.0)) * output.sample(source);
    Ok((0..n).map(month).collect())
}
