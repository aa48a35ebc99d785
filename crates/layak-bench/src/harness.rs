//! The three questions of a harness that compares engines, each answered with one line of JSON.

use crate::line::{Lines, Row};
use crate::time::{median, once, per_unit};
use crate::yardstick::{self, RULES};
use anyhow::{Context, Result};
use layak::Dated;
use layak::batch::{Answers, Batch, Frame};
use layak::wire::Outcome;
use serde_json::json;
use std::fs::{File, read, read_to_string};
use std::hint::black_box;
use std::io::{BufRead, BufReader};
use std::path::Path;
use std::sync::Barrier;
use std::time::Instant;

fn code(outcome: Outcome) -> u8 {
    match outcome {
        Outcome::Unmet => 0,
        Outcome::Met => 1,
        Outcome::NotApplicable => 3,
        _ => 2,
    }
}

fn head(data: &Path, n: usize) -> Result<Vec<String>> {
    let file = BufReader::new(File::open(data.join("profiles.jsonl")).context("profiles.jsonl")?);
    Ok(file.lines().take(n).collect::<Result<_, _>>()?)
}

fn frame(dated: &Dated, lines: &Lines, texts: &[String]) -> Result<Frame> {
    let mut frame = dated.frame(texts.len());
    for (row, text) in texts.iter().enumerate() {
        lines.read(text, &mut Row(&mut frame, row))?;
    }
    Ok(frame)
}

fn answers(dated: &Dated, lines: &Lines, text: &str) -> Result<Answers> {
    let mut answers = dated.answers();
    lines.read(text, &mut answers)?;
    Ok(answers)
}

/// Outcomes of the first `n` lines, batch and single, against the reference.
pub fn check(data: &Path, n: usize) -> Result<()> {
    let dated = yardstick::load()?;
    let (lines, order) = (Lines::new(&dated)?, yardstick::rule_order(&dated));
    let reference = read(data.join("ref_kleene.u8")).context("ref_kleene.u8")?;
    let mut judge = dated.judge();
    let (mut checked, mut wrong, mut sharper, mut places) = (0, 0, 0, Vec::new());
    let file = BufReader::new(File::open(data.join("profiles.jsonl")).context("profiles.jsonl")?);
    let mut texts = file.lines().take(n).peekable();
    while texts.peek().is_some() {
        let chunk: Vec<String> = texts.by_ref().take(4096).collect::<Result<_, _>>()?;
        let batch = dated.evaluate(&frame(&dated, &lines, &chunk)?);
        for (row, text) in chunk.iter().enumerate() {
            let one = answers(&dated, &lines, text)?;
            let judged = judge.judge(&one);
            anyhow::ensure!(judged.score() == batch.score(row), "scores of row {} differ", checked + row);
            anyhow::ensure!(
                judged.verdicts(0) == batch.verdicts(row, 0),
                "verdicts of row {} differ",
                checked + row
            );
            let expected = reference.get((checked + row) * RULES..).unwrap_or_default();
            for (rule, (at, due)) in order.iter().zip(expected).enumerate() {
                anyhow::ensure!(
                    judged.outcome(*at) == batch.outcome(row, *at),
                    "outcomes of row {} differ",
                    checked + row
                );
                if code(batch.outcome(row, *at)) != *due {
                    wrong += 1;
                    // Decided where the reference leaves it open: 0 times an unknown number is 0.
                    sharper += usize::from(*due == 2);
                    places.push(json!([checked + row, rule + 1]));
                }
            }
        }
        checked += chunk.len();
    }
    places.truncate(20);
    println!(
        "{}",
        json!({"engine": "layak", "sem": "kleene", "checked": checked, "mismatch": {"kleene": wrong}, "sharper": sharper, "places": places})
    );
    Ok(())
}

/// Speed.
pub fn bench(data: &Path, seconds: f64) -> Result<()> {
    let compile = median((0..7).map(|_| once(|| drop(black_box(yardstick::load())))).collect());
    let dated = yardstick::load()?;
    let lines = Lines::new(&dated)?;
    let texts = head(data, 2000)?;
    let ready =
        texts.iter().take(1000).map(|text| answers(&dated, &lines, text)).collect::<Result<Vec<_>>>()?;
    let mut judge = dated.judge();
    let single = per_unit(seconds, || {
        for one in &ready {
            let judged = judge.judge(black_box(one));
            black_box((judged.score(), judged.verdicts(0)));
        }
        ready.len()
    });
    let mut room = dated.answers();
    let from_json = per_unit(seconds, || {
        for text in &texts {
            room.clear();
            if lines.read(black_box(text), &mut room).is_ok() {
                let judged = judge.judge(&room);
                black_box((judged.score(), judged.verdicts(0)));
            }
        }
        texts.len()
    });
    let texts = head(data, 50_000)?;
    let mut rates = Vec::new();
    let mut cpu_rates = Vec::new();
    for threads in [1, 2] {
        let parts: Vec<Frame> = texts
            .chunks(texts.len().div_ceil(threads))
            .map(|part| frame(&dated, &lines, part))
            .collect::<Result<_>>()?;
        let (wall, cpu) = together(&dated, &parts);
        rates.push(texts.len() as f64 / wall);
        cpu_rates.push(texts.len() as f64 / cpu);
    }
    let [batch1, batch2] = rates.as_slice() else { return Ok(()) };
    let [batch1_cpu, batch2_cpu] = cpu_rates.as_slice() else { return Ok(()) };
    println!(
        "{}",
        json!({"engine": "layak", "kind": "rust", "sem": "kleene", "compile_us": compile * 1e6, "ns_single": single * 1e9,
            "ns_json": from_json * 1e9, "batch1": batch1, "batch2": batch2, "batch_n": texts.len(),
            "batch1_cpu": batch1_cpu, "batch2_cpu": batch2_cpu})
    );
    Ok(())
}

#[expect(clippy::disallowed_methods, reason = "measuring time is what this program is for")]
fn now() -> Instant {
    Instant::now()
}

/// Wall seconds and greatest CPU seconds to judge all parts at once, a thread each: medians of repetitions.
pub fn together(dated: &Dated, parts: &[Frame]) -> (f64, f64) {
    const REPETITIONS: usize = 15;
    let barrier = Barrier::new(parts.len());
    let one = |frame: &Frame| {
        let mut batch = Batch::default();
        dated.evaluate_into(frame, &mut batch);
        let repetition = || {
            barrier.wait();
            let start = now();
            let cpu = once(|| dated.evaluate_into(black_box(frame), &mut batch));
            black_box(&batch);
            (start, now(), cpu)
        };
        std::iter::repeat_with(repetition).take(REPETITIONS).collect::<Vec<_>>()
    };
    let times: Vec<Vec<(Instant, Instant, f64)>> = std::thread::scope(|scope| {
        let threads: Vec<_> = parts.iter().map(|frame| scope.spawn(|| one(frame))).collect();
        threads.into_iter().filter_map(|thread| thread.join().ok()).collect()
    });
    let at = |k: usize| times.iter().filter_map(move |thread| thread.get(k));
    let wall = |k| {
        let (start, end) = (at(k).map(|t| t.0).min(), at(k).map(|t| t.1).max());
        start.zip(end).map_or(f64::NAN, |(start, end)| (end - start).as_secs_f64())
    };
    let cpu = |k| at(k).map(|t| t.2).fold(0.0, f64::max);
    (median((0..REPETITIONS).map(wall).collect()), median((0..REPETITIONS).map(cpu).collect()))
}

/// Peak memory of this process in KB; Linux only.
fn peak() -> u64 {
    let status = read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0)
}

/// Memory.
pub fn rss(data: &Path, n: usize) -> Result<()> {
    let start = peak();
    let dated = yardstick::load()?;
    let lines = Lines::new(&dated)?;
    let (mut room, mut judge) = (dated.answers(), dated.judge());
    let compiled = peak();
    let file = BufReader::new(File::open(data.join("profiles.jsonl")).context("profiles.jsonl")?);
    for text in file.lines().take(n) {
        room.clear();
        lines.read(&text?, &mut room)?;
        black_box(judge.judge(&room).score());
    }
    println!("{}", json!({"engine": "layak", "kb_start": start, "kb_compiled": compiled, "kb_peak": peak()}));
    Ok(())
}
