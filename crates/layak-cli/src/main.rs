//! The command line of Layak: the only place that touches files and the clock.

mod ask;
mod assess;
mod batch;
mod check;
mod diff;
mod engine;
mod explain;
mod fail;
mod files;
mod handbook;
mod output;
mod rank;
mod render;
mod schema;
mod summary;
mod template;
mod test;
mod today;
mod verify;

use crate::fail::Fail;
use clap::{Parser, Subcommand, ValueEnum};
use layak::Lang;
use std::process::ExitCode;

/// Assess the export readiness of Indonesian small and medium industries.
///
/// Menilai kesiapan ekspor industri kecil dan menengah.
///
/// Exit codes: 0 done; 1 input or rules refused; 2 usage; 3 --require not reached; 4 --require undecided.
#[derive(Parser)]
#[command(name = "layak", version, max_term_width = 100)]
struct Cli {
    #[command(subcommand)]
    command: Command,
    /// Language of the output; `id` unless said otherwise, but a handbook is written in both
    #[arg(long, global = true, value_enum)]
    lang: Option<Language>,
}

#[derive(Subcommand)]
enum Command {
    Assess(assess::Arguments),
    Rank(rank::Arguments),
    Batch(batch::Arguments),
    Template(template::Arguments),
    Ask(ask::Arguments),
    Check(check::Arguments),
    Test(test::Arguments),
    Explain(explain::Arguments),
    Schema(schema::Arguments),
    Diff(diff::Arguments),
    Verify(verify::Arguments),
    Handbook(handbook::Arguments),
}

/// A language of the output.
#[derive(Clone, Copy, ValueEnum)]
enum Language {
    /// Bahasa Indonesia
    Id,
    /// English
    En,
    /// Bahasa Indonesia and English: only a handbook
    Both,
}

fn main() -> ExitCode {
    let cli = Cli::parse();
    let (lang, langs): (Lang, &[Lang]) = match cli.lang {
        Some(Language::Id) => (Lang::Id, &[Lang::Id]),
        Some(Language::En) => (Lang::En, &[Lang::En]),
        None | Some(Language::Both) => (Lang::Id, &[Lang::Id, Lang::En]),
    };
    let handbook = matches!(cli.command, Command::Handbook(_));
    if matches!(cli.lang, Some(Language::Both)) && !handbook {
        let (id, en) =
            ("hanya buku aturan yang berbahasa dua", "only a handbook is written in both languages");
        return Fail::usage(id, en).report(lang, false);
    }
    let (result, json) = match &cli.command {
        Command::Assess(arguments) => (assess::run(arguments, lang), arguments.json()),
        Command::Rank(arguments) => (rank::run(arguments, lang), arguments.json()),
        Command::Batch(arguments) => (batch::run(arguments, lang), false),
        Command::Template(arguments) => (template::run(arguments, lang), false),
        Command::Ask(arguments) => (ask::run(arguments, lang), false),
        Command::Check(arguments) => (check::run(arguments, lang), arguments.json()),
        Command::Test(arguments) => (test::run(arguments, lang), arguments.json()),
        Command::Explain(arguments) => (explain::run(arguments, lang), false),
        Command::Schema(arguments) => (schema::run(arguments, lang), false),
        Command::Diff(arguments) => (diff::run(arguments, lang), arguments.json()),
        Command::Verify(arguments) => (verify::run(arguments, lang), arguments.json()),
        Command::Handbook(arguments) => (handbook::run(arguments, langs, lang), false),
    };
    match result {
        Ok(code) => code,
        Err(fail) => fail.report(lang, json),
    }
}
