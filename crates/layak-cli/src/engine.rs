//! Rules, programme and profiles of a call.

use crate::fail::Fail;
use crate::files;
use clap::Args;
use layak::wire::EvidenceLevel;
use layak::{Date, Engine, Profile, Rules};
use std::path::{Path, PathBuf};

/// Which rules, which programme.
#[derive(Args)]
pub(crate) struct Chosen {
    /// Programme to assess under; needed only if the rules have several
    #[arg(long, value_name = "ID")]
    pub(crate) programme: Option<String>,
    /// Folder of rule files to use instead of the shipped ones
    #[arg(long, value_name = "DIR")]
    pub(crate) rules: Option<PathBuf>,
}

impl Chosen {
    /// Loads the rules.
    pub(crate) fn rules(&self) -> Result<Rules, Fail> {
        match &self.rules {
            None => Ok(Rules::builtin()?),
            Some(folder) => Ok(Rules::from_texts(files::rules(folder)?)?),
        }
    }

    /// Loads the rules and picks the programme.
    pub(crate) fn engine(&self) -> Result<Engine, Fail> {
        let rules = self.rules()?;
        if let Some(id) = &self.programme {
            return Ok(rules.programme(id)?);
        }
        let all: Vec<&str> = rules.programmes().collect();
        match all.as_slice() {
            [only] => Ok(rules.programme(only)?),
            _ => {
                let list = all.join(", ");
                Err(Fail::usage(
                    format!("pilih program dengan --programme: {list}"),
                    format!("choose a programme with --programme: {list}"),
                ))
            }
        }
    }
}

/// Reads a profile by the end of its name: `.json` is JSON, all else TOML.
pub(crate) fn profile(engine: &Engine, path: &Path) -> Result<Profile, Fail> {
    let (name, text) = (path.display().to_string(), files::read(path)?);
    let json = path.extension().is_some_and(|end| end.eq_ignore_ascii_case("json"));
    Ok(if json { engine.read_json(&name, &text)? } else { engine.read_toml(&name, &text)? })
}

/// A date on the command line.
pub(crate) fn date(text: &str) -> Result<Date, String> {
    text.parse().map_err(|error: layak::DateError| error.to_string())
}

/// An evidence level on the command line.
pub(crate) fn level(text: &str) -> Result<EvidenceLevel, String> {
    EvidenceLevel::from_word(text).ok_or_else(|| {
        let words: Vec<_> = EvidenceLevel::ALL.iter().map(|level| level.word()).collect();
        format!("one of {}", words.join(", "))
    })
}
