//! `layak diff`: what changed between two assessments, and why as far as they tell.

use crate::check::Format;
use crate::engine::{self, Chosen};
use crate::fail::Fail;
use crate::{files, output, today};
use clap::Args;
use layak::report;
use layak::wire::{ASSESSMENT_SCHEMA, Assessment};
use layak::{Date, Lang, Options};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Compare two assessments (JSON) or two profiles: verdicts, outcomes, score, and why
///
/// Membandingkan dua penilaian atau dua profil.
#[derive(Args)]
pub(crate) struct Arguments {
    /// An assessment in JSON, or a profile
    #[arg(value_name = "A")]
    before: PathBuf,
    /// Another one
    #[arg(value_name = "B")]
    after: PathBuf,
    #[command(flatten)]
    chosen: Chosen,
    /// The date asked about, for profiles; today if not given
    #[arg(long, value_name = "DATE", value_parser = engine::date)]
    as_of: Option<Date>,
    /// Form of the result
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

impl Arguments {
    pub(crate) fn json(&self) -> bool {
        self.format == Format::Json
    }
}

pub(crate) fn run(arguments: &Arguments, lang: Lang) -> Result<ExitCode, Fail> {
    let as_of = arguments.as_of;
    let before = either(&arguments.before, &arguments.chosen, as_of)?;
    let after = either(&arguments.after, &arguments.chosen, as_of)?;
    let changes = report::changes(&before, &after);
    if arguments.json() {
        output::json(&changes, None)?;
    } else {
        output::text(&report::changes_text(&changes, lang, output::bold), None)?;
    }
    Ok(ExitCode::SUCCESS)
}

/// An assessment from a file: read if it is one, made if it is a profile.
fn either(path: &Path, chosen: &Chosen, as_of: Option<Date>) -> Result<Assessment, Fail> {
    let text = files::read(path)?;
    if let Ok(tree) = serde_json::from_str::<serde_json::Value>(&text)
        && tree.get("schema").and_then(|schema| schema.as_str()) == Some(ASSESSMENT_SCHEMA)
    {
        return assessment(path);
    }
    let engine = chosen.engine()?;
    let profile = engine::profile(&engine, path)?;
    Ok(engine.assess_with(&profile, &Options::new(as_of.unwrap_or_else(today::today))))
}

/// An assessment in JSON, bare or as an answer.
pub(crate) fn assessment(path: &Path) -> Result<Assessment, Fail> {
    let text = files::read(path)?;
    serde_json::from_str(&text).map_err(|error| {
        let shown = path.display();
        Fail::file(path, std::io::Error::other(format!("{shown}: {ASSESSMENT_SCHEMA}: {error}")))
    })
}
