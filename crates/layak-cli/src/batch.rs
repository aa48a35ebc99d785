//! `layak batch`: a register in, an answer for each row out, a chunk at a time on all cores.

mod answer;
mod read;
mod write;

use crate::engine::{self, Chosen};
use crate::fail::{Fail, REFUSED};
use crate::today;
use answer::{Row, Shape};
use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use layak::wire::EvidenceLevel;
use layak::{Date, Lang};
use std::io::IsTerminal;
use std::num::NonZero;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Rows of a chunk: enough to keep the evaluator busy, few enough to hold one per core.
const CHUNK: usize = 2_048;

/// Assess a whole register: a row in, an answer or the reasons why there is none out
///
/// Menilai seluruh daftar usaha: satu baris satu jawaban, atau alasan mengapa tidak terbaca.
///
/// Columns are named by facts, such as legality.nib; months are production.month.2026-05. An empty cell is not answered.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The register: .csv, .jsonl (one profile a line) or .parquet; `-` is standard input
    #[arg(value_name = "IN")]
    input: PathBuf,
    /// Where answers go: .csv, .jsonl or .parquet; `-` is standard output
    #[arg(value_name = "OUT")]
    output: PathBuf,
    #[command(flatten)]
    chosen: Chosen,
    /// The date asked about, YYYY-MM-DD; today if not given
    #[arg(long, value_name = "DATE", value_parser = engine::date)]
    as_of: Option<Date>,
    /// Count only answers proved at least so: declared, seen or verified
    #[arg(long, value_name = "LEVEL", value_parser = engine::level)]
    evidence: Option<EvidenceLevel>,
    /// Add the outcome of each rule
    #[arg(long)]
    outcomes: bool,
    /// Form of the register, if its name does not say
    #[arg(long, value_enum)]
    from: Option<Form>,
    /// Form of the answers, if their name does not say
    #[arg(long, value_enum)]
    to: Option<Form>,
}

/// The form of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Form {
    Csv,
    Jsonl,
    Parquet,
}

fn form(path: &Path, given: Option<Form>) -> Result<Form, Fail> {
    let end = path.extension().unwrap_or_default().to_string_lossy().to_ascii_lowercase();
    given
        .or(match end.as_str() {
            "csv" => Some(Form::Csv),
            "jsonl" | "ndjson" => Some(Form::Jsonl),
            "parquet" => Some(Form::Parquet),
            _ => None,
        })
        .ok_or_else(|| {
            let path = path.display();
            Fail::usage(
                format!(
                    "{path}: bentuknya tidak terbaca dari nama; pakai --from atau --to (csv, jsonl, parquet)"
                ),
                format!("{path}: the name does not say its form; use --from or --to (csv, jsonl, parquet)"),
            )
        })
}

pub(crate) fn run(arguments: &Arguments, lang: Lang) -> Result<ExitCode, Fail> {
    let (from, to) = (form(&arguments.input, arguments.from)?, form(&arguments.output, arguments.to)?);
    let engine = arguments.chosen.engine()?;
    let mut dated = engine.at(arguments.as_of.unwrap_or_else(today::today));
    if let Some(level) = arguments.evidence {
        dated = dated.with_evidence(level);
    }
    let bar = progress();
    let shape = Shape::new(&dated, arguments.outcomes);
    let mut source = read::Source::open(&arguments.input, from, &dated, &bar)?;
    let mut sink = write::Sink::open(&arguments.output, to, &shape, lang)?;
    let cores = std::thread::available_parallelism().map_or(1, NonZero::get);
    let (mut rows, mut refused) = (0_usize, 0_usize);
    loop {
        let mut chunks = Vec::with_capacity(cores);
        while chunks.len() < cores
            && let Some(chunk) = source.next(CHUNK)?
        {
            chunks.push(chunk);
        }
        if chunks.is_empty() {
            break;
        }
        // As many chunks at once as there are cores, written in their order: memory does not grow with the register.
        let answered: Vec<Vec<Row>> = std::thread::scope(|scope| {
            let workers: Vec<_> =
                chunks.into_iter().map(|chunk| scope.spawn(|| answer::answer(&shape, chunk))).collect();
            workers.into_iter().map(|worker| worker.join().unwrap_or_default()).collect()
        });
        for chunk in &answered {
            rows += chunk.len();
            refused += chunk.iter().filter(|row| row.answer.is_err()).count();
            sink.write(chunk)?;
        }
    }
    sink.finish()?;
    bar.finish_and_clear();
    let said = match lang {
        Lang::Id => format!("{rows} baris, {refused} tidak terbaca"),
        Lang::En => format!("{rows} rows, {refused} refused"),
    };
    anstream::eprintln!("{said}");
    Ok(if refused > 0 { REFUSED.into() } else { ExitCode::SUCCESS })
}

/// A bar on a terminal, nothing elsewhere.
fn progress() -> ProgressBar {
    let bar = ProgressBar::no_length();
    if !std::io::stderr().is_terminal() {
        bar.set_draw_target(ProgressDrawTarget::hidden());
    }
    if let Ok(style) = ProgressStyle::with_template("{wide_bar} {percent}% {eta}") {
        bar.set_style(style);
    }
    bar
}
