//! How often promises made from production history are kept: the table behind the coverage that reports state.
//!
//! Histories are drawn from five processes with a fixed seed, promises are made from them for the months that follow, and kept
//! promises are counted. The core draws no random numbers; it states what is measured here (`promise::TESTED`).

mod process;

use anyhow::{Result, ensure};
use layak::testing::promise::{self, Horizon, Moments, TAIL, TESTED, Tested};
use process::PROCESSES;

/// Months of history.
const HISTORIES: [usize; 3] = [6, 12, 24];
/// Months promised.
const HORIZONS: [usize; 3] = [1, 3, 6];
/// Histories of each process and length: the standard error of a coverage of 0.9 is 0.004.
const TIMES: usize = 6_000;
/// The names of [`Count::kept`], in order.
const LIMITS: [&str; 7] = ["naive", "z", "t", "AR(1)", "window", "min(t, window)", "safe"];

/// The last of [`LIMITS`]: what the core promises.
const SAFE: usize = LIMITS.len() - 1;

/// What came of the promises from one process, length of history and horizon.
struct Count {
    process: &'static str,
    history: usize,
    months: usize,
    /// Share of promises kept, by limit.
    kept: [f64; LIMITS.len()],
    /// Mean promise ÷ mean output, by limit.
    promised: [f64; LIMITS.len()],
}

/// Prints the table.
pub fn print() -> Result<()> {
    let counts = measure()?;
    for months in HORIZONS {
        println!(
            "Promises for {months} months: share kept / promised part of mean output; each limit is meant to reach {:.2}",
            1.0 - TAIL
        );
        print!("{:<34}{:>3}", "process", "n");
        LIMITS.iter().for_each(|limit| print!("{limit:>16}"));
        println!();
        for count in counts.iter().filter(|count| count.months == months) {
            print!("{:<34}{:>3}", count.process, count.history);
            for (kept, promised) in count.kept.iter().zip(count.promised) {
                print!("{:>16}", format!("{kept:.3} / {promised:.2}"));
            }
            println!();
        }
        println!();
    }
    for row in tested(&counts) {
        println!(
            "{} months of history: safe promises kept in {:.3} to {:.3} of cases",
            row.history, row.low, row.high
        );
    }
    check_rows(&tested(&counts))
}

/// Fails unless the core states what is measured.
pub fn check() -> Result<()> {
    check_rows(&tested(&measure()?))
}

fn check_rows(rows: &[Tested]) -> Result<()> {
    // A last digit of room: sampling may take its logarithms from the platform.
    let near = |a: f64, b: f64| (a - b).abs() < 0.0015;
    let same = |a: &Tested, b: &Tested| a.history == b.history && near(a.low, b.low) && near(a.high, b.high);
    let all = rows.len() == TESTED.len() && rows.iter().zip(&TESTED).all(|(a, b)| same(a, b));
    ensure!(all, "the core states {TESTED:?}\nmeasured are {rows:?}");
    Ok(())
}

/// Lowest and highest coverage of safe promises by length of history.
fn tested(counts: &[Count]) -> Vec<Tested> {
    let three_digits = |share: f64| (share * 1000.0).round() / 1000.0;
    let row = |history| {
        let kept = counts.iter().filter(|count| count.history == history).map(|count| count.kept[SAFE]);
        let (low, high) = kept.fold((1.0_f64, 0.0_f64), |(low, high), kept| (low.min(kept), high.max(kept)));
        Tested { history, nominal: 1.0 - TAIL, low: three_digits(low), high: three_digits(high) }
    };
    HISTORIES.map(row).to_vec()
}

fn measure() -> Result<Vec<Count>> {
    let furthest = HORIZONS.into_iter().max().unwrap_or_default();
    let mut counts = Vec::new();
    for (number, process) in PROCESSES.iter().enumerate() {
        for history in HISTORIES {
            let mut source = process::source(number, history);
            let mut results = HORIZONS.map(|months| (months, [0.0; LIMITS.len()], [0.0; LIMITS.len()]));
            for _ in 0..TIMES {
                let series = (process.draw)(&mut source, history + furthest)?;
                let (past, future) = series.split_at(history);
                for (months, kept, promised) in &mut results {
                    let made: f64 = future.iter().take(*months).sum();
                    for ((kept, promised), limit) in kept.iter_mut().zip(promised).zip(limits(past, *months))
                    {
                        *kept += if made >= limit { 1.0 } else { 0.0 };
                        *promised += limit.max(0.0);
                    }
                }
            }
            counts.extend(results.map(|(months, kept, promised)| Count {
                process: process.name,
                history,
                months,
                kept: kept.map(|kept| kept / TIMES as f64),
                promised: promised.map(|sum| sum / (TIMES as f64 * months as f64 * process.mean)),
            }));
        }
    }
    Ok(counts)
}

/// What each of [`LIMITS`] would promise.
fn limits(past: &[f64], months: usize) -> [f64; LIMITS.len()] {
    let moments = Moments::of(past);
    let (mean, sd, m) = (moments.mean(), moments.sd(), months as f64);
    let horizon = Horizon::new(past.len(), months, TAIL);
    let naive = m * mean;
    // The 90 % quantile of the normal distribution.
    let z = naive - 1.281_551_565_544_6 * sd * m.sqrt();
    let t = horizon.t_prediction(mean, sd);
    let ar1 = horizon.ar1(mean, sd, promise::lag1(past));
    let window = promise::worst_window(past, months);
    [naive, z, t, ar1, window, t.min(window), promise::safe(past, months)]
}

#[cfg(test)]
mod tests {
    #[test]
    fn the_core_states_the_measured_coverage() -> anyhow::Result<()> {
        super::check()
    }
}
