//! Why a command ends early, how that is told, and with which exit code.

use crate::{output, render};
use layak::wire::Answer;
use layak::{Diagnostic, Lang, Refused, Text};
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// Input or rules were refused.
pub(crate) const REFUSED: u8 = 1;
/// The command was called wrongly.
pub(crate) const USAGE: u8 = 2;

/// Why a command ends early.
#[derive(Debug)]
pub(crate) enum Fail {
    /// A text was refused, with every reason.
    Refused(Vec<Diagnostic>),
    /// A file cannot be read or written.
    File(PathBuf, std::io::Error),
    /// The command was called wrongly.
    Usage(Text),
    /// The reader of the output went away: nobody is left to be told.
    Gone,
}

impl Fail {
    pub(crate) fn file(path: &Path, error: std::io::Error) -> Self {
        Self::File(path.to_path_buf(), error)
    }

    pub(crate) fn usage(id: impl Into<String>, en: impl Into<String>) -> Self {
        Self::Usage(Text::new(id, en))
    }

    /// Tells it: on standard error, or as a refused answer in JSON on standard output.
    pub(crate) fn report(self, lang: Lang, json: bool) -> ExitCode {
        match self {
            Self::Refused(diagnostics) if json => {
                let answer = Answer::Refused { diagnostics };
                // If this cannot be written either, the exit code still says it.
                let _ = output::json(&answer, None);
                REFUSED.into()
            }
            Self::Refused(diagnostics) => {
                let _ = render::print(&diagnostics, lang);
                REFUSED.into()
            }
            Self::File(path, error) => {
                complain(lang, &format!("{}: {error}", path.display()));
                REFUSED.into()
            }
            Self::Usage(text) => {
                complain(lang, text.get(lang));
                USAGE.into()
            }
            Self::Gone => ExitCode::SUCCESS,
        }
    }
}

impl From<Refused> for Fail {
    fn from(refused: Refused) -> Self {
        Self::Refused(refused.diagnostics)
    }
}

/// One line on standard error.
pub(crate) fn complain(lang: Lang, message: &str) {
    let word = match lang {
        Lang::Id => "galat",
        Lang::En => "error",
    };
    anstream::eprintln!("\u{1b}[1;31m{word}\u{1b}[0m: {message}");
}
