//! `layak check`: every mistake in rule files, with its place.

use crate::fail::{Fail, REFUSED};
use crate::{files, output, render};
use clap::{Args, ValueEnum};
use layak::{Lang, Level, Rules};
use std::path::PathBuf;
use std::process::ExitCode;

/// Check a folder of rule files and show every mistake with its place
///
/// Memeriksa berkas aturan dan menunjukkan setiap kesalahan.
#[derive(Args)]
pub(crate) struct Arguments {
    /// Folder of rule files
    #[arg(default_value = "rules", value_name = "DIR")]
    folder: PathBuf,
    /// Form of the result
    #[arg(long, value_enum, default_value_t = Format::Text)]
    format: Format,
}

/// The form of a result.
#[derive(Clone, Copy, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    Text,
    Json,
}

impl Arguments {
    pub(crate) fn json(&self) -> bool {
        self.format == Format::Json
    }
}

pub(crate) fn run(arguments: &Arguments, lang: Lang) -> Result<ExitCode, Fail> {
    let texts = files::rules(&arguments.folder)?;
    let found = Rules::check(texts.iter().map(|(name, text)| (name, text)));
    let errors = found.iter().filter(|d| d.severity == Level::Error).count();
    if arguments.json() {
        output::json(&found, None)?;
    } else {
        render::print(&found, lang).map_err(|_| Fail::Gone)?;
        let (files, warnings) = (texts.len(), found.len() - errors);
        let line = match lang {
            Lang::Id => format!("{files} berkas diperiksa: {errors} kesalahan, {warnings} peringatan\n"),
            Lang::En => format!("{files} files checked: {errors} errors, {warnings} warnings\n"),
        };
        output::text(&line, None)?;
    }
    Ok(if errors > 0 { REFUSED.into() } else { ExitCode::SUCCESS })
}
