//! `layak template`: a blank profile with every question as a comment.

use crate::engine::Chosen;
use crate::fail::Fail;
use crate::output;
use clap::Args;
use layak::Lang;
use std::path::PathBuf;
use std::process::ExitCode;

/// Print a blank profile of a programme; what stays blank is not known
///
/// Mencetak profil kosong; yang tidak diisi dianggap belum tahu.
#[derive(Args)]
pub(crate) struct Arguments {
    /// The programme; needed only if the rules have several
    #[arg(value_name = "PROGRAMME")]
    programme: Option<String>,
    /// Folder of rule files to use instead of the shipped ones
    #[arg(long, value_name = "DIR")]
    rules: Option<PathBuf>,
    /// Write here
    #[arg(short, long, value_name = "FILE")]
    output: Option<PathBuf>,
}

pub(crate) fn run(arguments: &Arguments, lang: Lang) -> Result<ExitCode, Fail> {
    let chosen = Chosen { programme: arguments.programme.clone(), rules: arguments.rules.clone() };
    output::text(&chosen.engine()?.template(lang), arguments.output.as_deref())?;
    Ok(ExitCode::SUCCESS)
}
