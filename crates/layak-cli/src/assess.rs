//! `layak assess`: profiles in, reports out, and an exit code for scripts.

use crate::engine::{self, Chosen};
use crate::fail::{Fail, REFUSED};
use crate::{files, output, render, summary, today};
use clap::{Args, ValueEnum};
use layak::report::{self, Role};
use layak::wire::{Answer, Assessment, EvidenceLevel};
use layak::{Date, Diagnostic, Engine, Lang, Options};
use serde::Serialize;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Not reached for certain.
const NOT_REACHED: u8 = 3;
/// Answers are missing to say whether it is reached.
const UNDECIDED: u8 = 4;

/// Assess profiles: is this enterprise ready, what blocks, what is missing, what to do
///
/// Menilai profil usaha: siap atau belum, apa yang kurang, dan apa yang perlu dikerjakan.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Profiles (TOML or JSON), or folders of them
    #[arg(required = true, value_name = "FILES")]
    files: Vec<PathBuf>,
    #[command(flatten)]
    chosen: Chosen,
    /// The date asked about, YYYY-MM-DD; today if not given
    #[arg(long, value_name = "DATE", value_parser = engine::date)]
    as_of: Option<Date>,
    /// Count only answers proved at least so: declared, seen or verified
    #[arg(long, value_name = "LEVEL", value_parser = engine::level)]
    evidence: Option<EvidenceLevel>,
    /// Who reads it; the owner gets one A4 page in plain words
    #[arg(long = "for", value_enum, default_value_t = Reader::Assessor)]
    reader: Reader,
    /// Form of the report; text, or html for the owner
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Fail unless this verdict or a better one is reached for certain
    #[arg(long, value_name = "VERDICT")]
    require: Option<String>,
    /// The ladder that --require looks at; the programme's first if not given
    #[arg(long, value_name = "ID", requires = "require")]
    ladder: Option<String>,
    /// Write here; a folder for several pages
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

/// Who reads a report.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Reader {
    Owner,
    Assessor,
}

/// The form of a report.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
    Markdown,
    Html,
}

impl Arguments {
    pub(crate) fn json(&self) -> bool {
        self.format == Some(Format::Json)
    }

    fn format(&self) -> Result<Format, Fail> {
        match (self.reader, self.format) {
            (Reader::Assessor, format) => Ok(format.unwrap_or(Format::Text)),
            (Reader::Owner, None | Some(Format::Html)) => Ok(Format::Html),
            (Reader::Owner, Some(_)) => Err(Fail::usage(
                "lembar untuk pemilik hanya ada sebagai halaman: pakai --format html",
                "the owner's sheet is a page only: use --format html",
            )),
        }
    }
}

/// One profile of the call.
struct Assessed {
    path: PathBuf,
    result: Result<Assessment, Vec<Diagnostic>>,
}

/// One profile of many, in JSON.
#[derive(Serialize)]
struct OneOfMany<'a> {
    file: String,
    answer: &'a Answer,
}

pub(crate) fn run(arguments: &Arguments, lang: Lang) -> Result<ExitCode, Fail> {
    let format = arguments.format()?;
    let engine = arguments.chosen.engine()?;
    let required =
        arguments.require.as_deref().map(|id| Required::new(&engine, arguments.ladder.as_deref(), id));
    let required = required.transpose()?;
    let paths = files::profiles(&arguments.files)?;
    if paths.is_empty() {
        return Err(Fail::usage("tidak ada profil di sana", "there are no profiles there"));
    }
    let many = paths.len() > 1 || arguments.files.iter().any(|path| path.is_dir());
    let mut options = Options::new(arguments.as_of.unwrap_or_else(today::today));
    options.evidence_level = arguments.evidence;
    let mut all = Vec::new();
    for path in paths {
        let result = match engine::profile(&engine, &path) {
            Ok(profile) => Ok(engine.assess_with(&profile, &options)),
            Err(Fail::Refused(diagnostics)) => Err(diagnostics),
            Err(other) => return Err(other),
        };
        all.push(Assessed { path, result });
    }
    write(arguments, &all, format, many, lang)?;
    Ok(exit_code(&all, required.as_ref()))
}

fn write(
    arguments: &Arguments,
    all: &[Assessed],
    format: Format,
    many: bool,
    lang: Lang,
) -> Result<(), Fail> {
    let to = arguments.output.as_deref();
    if format == Format::Json {
        return write_json(all, many, to);
    }
    for refused in all.iter().filter_map(|one| one.result.as_ref().err()) {
        render::print(refused, lang).map_err(|_| Fail::Gone)?;
    }
    let sound: Vec<_> =
        all.iter().filter_map(|one| Some((one.path.as_path(), one.result.as_ref().ok()?))).collect();
    if format == Format::Html && many {
        return write_pages(arguments, &sound, lang);
    }
    let mut out = String::new();
    if many && format == Format::Text && !sound.is_empty() {
        out.push_str(&summary::table(&sound, lang));
    }
    for (_, assessment) in &sound {
        if !out.is_empty() {
            out.push('\n');
        }
        match format {
            Format::Markdown => out.push_str(&report::markdown(assessment, lang)),
            Format::Html => out.push_str(&page(arguments.reader, assessment, lang)),
            Format::Text | Format::Json => out.push_str(&styled(assessment, lang, to.is_none())),
        }
    }
    if out.is_empty() { Ok(()) } else { output::text(&out, to) }
}

fn page(reader: Reader, assessment: &Assessment, lang: Lang) -> String {
    match reader {
        Reader::Owner => report::html_for_owner(assessment, lang),
        Reader::Assessor => report::html_for_assessor(assessment, lang),
    }
}

/// The text report; on standard output with its headings in bold, which a pipe does not get to see.
fn styled(assessment: &Assessment, lang: Lang, style: bool) -> String {
    if !style {
        return report::text(assessment, lang, output::width());
    }
    let mut out = String::new();
    for (role, line) in report::lines(assessment, lang, output::width()) {
        match role {
            Role::Plain => out.push_str(&line),
            Role::Title | Role::Heading | Role::Subheading | Role::Lead => out.push_str(&output::bold(&line)),
        }
        out.push('\n');
    }
    out
}

/// A page for each profile, named after it.
fn write_pages(arguments: &Arguments, sound: &[(&Path, &Assessment)], lang: Lang) -> Result<(), Fail> {
    let Some(folder) = arguments.output.as_deref() else {
        return Err(Fail::usage(
            "beberapa halaman perlu folder: pakai -o FOLDER",
            "several pages need a folder: use -o FOLDER",
        ));
    };
    std::fs::create_dir_all(folder).map_err(|error| Fail::file(folder, error))?;
    let mut taken = std::collections::BTreeSet::new();
    for (path, assessment) in sound {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        let mut name = stem.clone();
        // Profiles of the same name in two folders must not overwrite each other.
        let mut copy = 2;
        while !taken.insert(name.clone()) {
            name = format!("{stem}-{copy}");
            copy += 1;
        }
        output::text(&page(arguments.reader, assessment, lang), Some(&folder.join(format!("{name}.html"))))?;
    }
    Ok(())
}

/// One profile: its answer, the same bytes as on every surface. Many: a list with file names.
fn write_json(all: &[Assessed], many: bool, to: Option<&Path>) -> Result<(), Fail> {
    let answers: Vec<_> = all
        .iter()
        .map(|one| match &one.result {
            Ok(assessment) => Answer::Assessment(Box::new(assessment.clone())),
            Err(diagnostics) => Answer::Refused { diagnostics: diagnostics.clone() },
        })
        .collect();
    match answers.as_slice() {
        [only] if !many => output::json(only, to),
        _ => {
            let files = all.iter().map(|one| one.path.display().to_string());
            let list: Vec<_> = files.zip(&answers).map(|(file, answer)| OneOfMany { file, answer }).collect();
            output::json(&list, to)
        }
    }
}

/// A verdict that must be reached.
struct Required {
    ladder: String,
    /// It and all better ones.
    good: Vec<String>,
}

impl Required {
    fn new(engine: &Engine, ladder: Option<&str>, verdict: &str) -> Result<Self, Fail> {
        let ladders = engine.catalogue().ladders;
        let found = ladders.iter().find(|l| ladder.is_none_or(|id| l.id == id));
        let Some(found) = found else {
            let all = ladders.iter().map(|l| l.id.as_str()).collect::<Vec<_>>().join(", ");
            return Err(Fail::usage(
                format!("jenjang itu tidak ada; yang ada: {all}"),
                format!("there is no such ladder; there are: {all}"),
            ));
        };
        let ids: Vec<_> = found.verdicts.iter().map(|v| v.id.clone()).collect();
        let Some(at) = ids.iter().position(|id| id == verdict) else {
            let all = ids.join(", ");
            return Err(Fail::usage(
                format!("hasil `{verdict}` tidak ada; yang ada: {all}"),
                format!("there is no verdict `{verdict}`; there are: {all}"),
            ));
        };
        Ok(Self { ladder: found.id.clone(), good: ids.into_iter().take(at + 1).collect() })
    }

    fn code(&self, assessment: &Assessment) -> u8 {
        let verdict = assessment.verdicts.iter().find(|v| v.ladder == self.ladder);
        let possible = verdict.map(|v| v.possible.as_slice()).unwrap_or_default();
        let good = possible.iter().filter(|v| self.good.contains(&v.id)).count();
        match good {
            0 => NOT_REACHED,
            n if n == possible.len() => 0,
            _ => UNDECIDED,
        }
    }
}

/// The worst of all: refused, then not reached, then undecided.
fn exit_code(all: &[Assessed], required: Option<&Required>) -> ExitCode {
    if all.iter().any(|one| one.result.is_err()) {
        return REFUSED.into();
    }
    let sound = all.iter().filter_map(|one| one.result.as_ref().ok());
    let codes: Vec<u8> = required.iter().flat_map(|r| sound.clone().map(|a| r.code(a))).collect();
    let worst = [NOT_REACHED, UNDECIDED].into_iter().find(|code| codes.contains(code));
    worst.unwrap_or(0).into()
}
