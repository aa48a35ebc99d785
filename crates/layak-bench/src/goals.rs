//! All measurements, beside the goals.

use crate::enterprise::profiles;
use crate::harness::together;
use crate::time::per_unit;
use crate::{shipped, yardstick};
use anyhow::{Result, bail};
use layak::Dated;
use layak::batch::{Answers, Batch, Frame};
use std::hint::black_box;

/// Enterprises of the batch measurement.
const ROWS: usize = 50_048;
/// Enterprises of the batch that fits into the cache.
const CHUNK: usize = 1024;
const SEED: u64 = 20_261_121;
/// Seconds per measurement.
const SECONDS: f64 = 1.0;

fn answers(dated: &Dated, texts: &[String]) -> Result<Vec<Answers>> {
    texts
        .iter()
        .map(|text| {
            let mut answers = dated.answers();
            answers.set_json("enterprise", text)?;
            Ok(answers)
        })
        .collect()
}

fn frames(dated: &Dated, texts: &[String], parts: usize) -> Result<Vec<Frame>> {
    texts
        .chunks(texts.len().div_ceil(parts))
        .map(|part| {
            let mut frame = dated.frame(part.len());
            for (row, one) in answers(dated, part)?.iter().enumerate() {
                frame.set_answers(row, one)?;
            }
            Ok(frame)
        })
        .collect()
}

fn line(what: &str, goal: &str, measured: String, holds: bool) {
    println!("| {what} | {goal} | {measured} | {} |", if holds { "yes" } else { "NO" });
}

fn micros(what: &str, goal: f64, seconds: f64) {
    line(what, &format!("≤ {goal} µs"), format!("{:.2} µs", seconds * 1e6), seconds * 1e6 <= goal);
}

/// Measures everything. CPU time except for two threads, which is wall time.
pub fn print() -> Result<()> {
    let dated = yardstick::load()?;
    let texts = profiles(&dated, ROWS, SEED)?;
    let some = texts.get(..1000).unwrap_or_default();
    println!("| yardstick: 60 rules × 82 facts | goal | measured | holds |\n|---|--:|--:|---|");
    let ready = answers(&dated, some)?;
    let mut judge = dated.judge();
    micros(
        "one enterprise, warm: outcomes, score, verdict",
        2.0,
        per_unit(SECONDS, || {
            ready.iter().for_each(|one| {
                black_box(judge.judge(black_box(one)).score());
            });
            ready.len()
        }),
    );
    let mut room = dated.answers();
    micros(
        "the same from JSON text",
        8.0,
        per_unit(SECONDS, || {
            for text in some {
                if room.set_json("enterprise", black_box(text)).is_ok() {
                    black_box(judge.judge(&room).score());
                }
            }
            some.len()
        }),
    );
    let chunk = frames(&dated, texts.get(..CHUNK).unwrap_or_default(), 1)?;
    let mut batch = Batch::default();
    let each = per_unit(SECONDS, || {
        chunk.iter().for_each(|frame| dated.evaluate_into(black_box(frame), &mut batch));
        CHUNK
    });
    let rate = 1.0 / each / 1e6;
    line("batch of 1,024 rows again and again (in cache)", "≥ 5 M/s", format!("{rate:.2} M/s"), rate >= 5.0);
    for threads in [1, 2] {
        let (wall, cpu) = together(&dated, &frames(&dated, &texts, threads)?);
        let rate = ROWS as f64 / if threads == 1 { cpu } else { wall } / 1e6;
        if threads == 1 {
            let what = "batch of 50,048 rows, 1 thread: outcomes, score, verdict";
            line(what, "≥ 5 M/s", format!("{rate:.2} M/s"), rate >= 5.0);
        } else {
            println!("| the same on {threads} threads, wall time | — | {rate:.2} M/s | |");
        }
    }
    println!("\n| shipped rules | goal | measured | holds |\n|---|--:|--:|---|");
    let engine = shipped::load()?;
    let profile = shipped::profile(&engine)?;
    for (what, questions) in [("explained in full, without questions", false), ("with questions", true)] {
        let options = shipped::options(questions)?;
        let seconds = per_unit(SECONDS, || {
            black_box(engine.assess_with(black_box(&profile), &options));
            1
        });
        if questions {
            println!("| {what} | — | {:.0} µs | |", seconds * 1e6);
        } else {
            micros(what, 200.0, seconds);
        }
    }
    micros(
        "load, check and compile all rules",
        20_000.0,
        per_unit(SECONDS, || {
            black_box(shipped::load().is_ok());
            1
        }),
    );
    Ok(())
}

/// One measurement again and again.
pub fn repeat(what: &str, times: usize) -> Result<()> {
    if what == "load" {
        (0..times).for_each(|_| drop(black_box(shipped::load())));
        return Ok(());
    }
    if what == "explain" || what == "questions" {
        let engine = shipped::load()?;
        let (profile, options) = (shipped::profile(&engine)?, shipped::options(what == "questions")?);
        (0..times).for_each(|_| drop(black_box(engine.assess_with(&profile, &options))));
        return Ok(());
    }
    let dated = yardstick::load()?;
    let texts = profiles(&dated, 1024, SEED)?;
    match what {
        "one" => {
            let (ready, mut judge) = (answers(&dated, &texts)?, dated.judge());
            for one in (0..times).flat_map(|_| &ready) {
                black_box(judge.judge(one).score());
            }
        }
        "json" => {
            let mut room = dated.answers();
            for text in (0..times).flat_map(|_| &texts) {
                room.set_json("enterprise", text)?;
            }
        }
        "batch" => {
            let (frames, mut batch) = (frames(&dated, &texts, 1)?, Batch::default());
            for frame in (0..times).flat_map(|_| &frames) {
                dated.evaluate_into(frame, &mut batch);
            }
        }
        _ => bail!("no measurement {what}"),
    }
    Ok(())
}
