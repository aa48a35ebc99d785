//! `layak ask`: one question after the other, best first; answers go into a profile that can be resumed.

mod answer;
mod document;

use crate::engine::{self, Chosen};
use crate::fail::Fail;
use crate::{output, today};
use clap::Args;
use document::Document;
use layak::report::{self, format, words::Word};
use layak::wire::{Assessment, Question};
use layak::{Date, Engine, Lang, Options, Profile};
use std::collections::BTreeSet;
use std::io::{BufRead, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Ask the questions that matter, one by one, and write a profile
///
/// Menanyakan yang penting satu per satu, lalu menyimpan profil. Baris kosong = belum tahu.
#[derive(Args)]
pub(crate) struct Arguments {
    /// A profile in TOML to go on with
    #[arg(value_name = "FILE")]
    resume: Option<PathBuf>,
    #[command(flatten)]
    chosen: Chosen,
    /// The date asked about, YYYY-MM-DD; today if not given
    #[arg(long, value_name = "DATE", value_parser = engine::date)]
    as_of: Option<Date>,
    /// Stop after that many questions
    #[arg(long, value_name = "COUNT")]
    most: Option<usize>,
    /// Write the profile here; the resumed file if not given, else standard output
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments, lang: Lang) -> Result<ExitCode, Fail> {
    let engine = arguments.chosen.engine()?;
    let document = match &arguments.resume {
        Some(path) => {
            // Refused here rather than after the first answer.
            engine::profile(&engine, path)?;
            Document::read(path)?
        }
        None => Document::blank(),
    };
    let options = Options::new(arguments.as_of.unwrap_or_else(today::today));
    let to = arguments.output.as_deref().or(arguments.resume.as_deref());
    let mut talk = Talk { engine, options, document, skipped: BTreeSet::new(), lang, to };
    let assessment = talk.all(arguments.most.unwrap_or(usize::MAX), &mut std::io::stdin().lock())?;
    talk.close(&assessment)?;
    Ok(ExitCode::SUCCESS)
}

/// A conversation. Questions go to standard error, so that the profile can go to standard output.
struct Talk<'a> {
    engine: Engine,
    options: Options,
    document: Document,
    /// Answered with "not known" in this run.
    skipped: BTreeSet<String>,
    lang: Lang,
    to: Option<&'a Path>,
}

impl Talk<'_> {
    /// Asks until nothing is left to ask, the input ends, or enough was asked.
    fn all(&mut self, most: usize, input: &mut impl BufRead) -> Result<Assessment, Fail> {
        let mut assessment = self.assess()?;
        say(match self.lang {
            Lang::Id => "Baris kosong = belum tahu. Ketik \"selesai\" untuk berhenti.",
            Lang::En => "An empty line = not known. Type \"done\" to stop.",
        })?;
        for asked in 0..most {
            let next = assessment.questions.iter().find(|question| !self.skipped.contains(&question.path));
            let Some(question) = next.cloned() else { break };
            self.put(&question, asked + 1)?;
            if !self.take(&question, input)? {
                break;
            }
            assessment = self.assess()?;
            self.save()?;
        }
        Ok(assessment)
    }

    fn assess(&self) -> Result<Assessment, Fail> {
        let profile = self.profile(&self.document)?;
        Ok(self.engine.assess_with(&profile, &self.options))
    }

    fn profile(&self, document: &Document) -> Result<Profile, Fail> {
        Ok(self.engine.read_toml("profile.toml", &document.text())?)
    }

    fn put(&self, question: &Question, number: usize) -> Result<(), Fail> {
        say("")?;
        say(&output::bold(&format!("{number}. {}", question.ask.get(self.lang))))?;
        if let Some(help) = &question.help {
            say(&format!("   {}", help.get(self.lang)))?;
        }
        for (i, label) in answer::labels(question, self.lang).iter().enumerate() {
            say(&format!("   {}) {label}", i + 1))?;
        }
        let hint = answer::hint(question, self.lang);
        if !hint.is_empty() {
            say(&format!("   {hint}"))?;
        }
        Ok(())
    }

    /// Takes an answer, asking again while it does not fit. False if the conversation is over.
    fn take(&mut self, question: &Question, input: &mut impl BufRead) -> Result<bool, Fail> {
        loop {
            anstream::eprint!("> ");
            std::io::stderr().flush().map_err(|_| Fail::Gone)?;
            let mut line = String::new();
            let read = input.read_line(&mut line).map_err(|error| Fail::file(Path::new("stdin"), error))?;
            let line = line.trim();
            if read == 0 || ["selesai", "done", "q"].contains(&line.to_lowercase().as_str()) {
                return Ok(false);
            }
            if line.is_empty() {
                self.skipped.insert(question.path.clone());
                return Ok(true);
            }
            let Some(value) = answer::read(question, line) else {
                say(match self.lang {
                    Lang::Id => "Belum terbaca. Coba lagi, atau baris kosong untuk belum tahu.",
                    Lang::En => "That could not be read. Try again, or an empty line for not known.",
                })?;
                continue;
            };
            let mut document = self.document.clone();
            document.set(&question.path, value);
            match self.profile(&document) {
                Ok(_) => {
                    self.document = document;
                    return Ok(true);
                }
                Err(Fail::Refused(diagnostics)) => {
                    for diagnostic in &diagnostics {
                        say(diagnostic.message.get(self.lang))?;
                    }
                }
                Err(other) => return Err(other),
            }
        }
    }

    /// After every answer, so that nothing is lost when the power goes.
    fn save(&self) -> Result<(), Fail> {
        self.to.map_or(Ok(()), |path| output::text(&self.document.text(), Some(path)))
    }

    fn close(&self, assessment: &Assessment) -> Result<(), Fail> {
        say("")?;
        for verdict in &assessment.verdicts {
            say(&output::bold(&report::verdict_sentence(verdict, self.lang)))?;
        }
        let complete = format::percent(assessment.completeness, self.lang);
        say(&format!("{} {complete}", Word::Completeness.get(self.lang)))?;
        match self.to {
            Some(path) => {
                self.save()?;
                say(&path.display().to_string())
            }
            None => output::text(&self.document.text(), None),
        }
    }
}

fn say(line: &str) -> Result<(), Fail> {
    let mut to = anstream::stderr().lock();
    writeln!(to, "{line}").map_err(|_| Fail::Gone)
}
