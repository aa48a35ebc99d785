//! `layak schema`: JSON Schemas for editors and other programs.

use crate::engine::Chosen;
use crate::fail::Fail;
use crate::output;
use clap::{Args, ValueEnum};
use layak::Lang;
use std::path::PathBuf;
use std::process::ExitCode;

/// Print a JSON Schema: of a request, an answer, rule files, or profiles of a programme
///
/// Mencetak skema JSON untuk editor dan program lain.
#[derive(Args)]
pub(crate) struct Arguments {
    /// What to describe
    #[arg(value_enum)]
    what: What,
    /// The programme whose profiles are described
    #[arg(value_name = "PROGRAMME")]
    of: Option<String>,
    /// Folder of rule files to use instead of the shipped ones
    #[arg(long, value_name = "DIR")]
    rules: Option<PathBuf>,
}

/// What a schema describes.
#[derive(Clone, Copy, ValueEnum)]
enum What {
    Request,
    Answer,
    Rules,
    Profile,
}

pub(crate) fn run(arguments: &Arguments, lang: Lang) -> Result<ExitCode, Fail> {
    let name = match arguments.what {
        What::Request => "request",
        What::Answer => "answer",
        What::Rules => "rules",
        What::Profile => {
            let chosen = Chosen { programme: arguments.of.clone(), rules: arguments.rules.clone() };
            let schema = format!("{:#}\n", chosen.engine()?.profile_schema(lang));
            output::text(&schema, None)?;
            return Ok(ExitCode::SUCCESS);
        }
    };
    let schema = layak::schema(name).unwrap_or_default();
    output::text(&format!("{}\n", schema.trim_end()), None)?;
    Ok(ExitCode::SUCCESS)
}
