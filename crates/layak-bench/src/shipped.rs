//! The shipped rules: loading them, and explaining one enterprise in full.

use anyhow::Result;
use layak::{Engine, Options, Profile, Rules};

/// Loads, checks and compiles all shipped rules.
pub fn load() -> Result<Engine> {
    Ok(Rules::builtin()?.programme("gpei-jatim")?)
}

/// An enterprise about which much is known and some is not.
pub fn profile(engine: &Engine) -> Result<Profile> {
    Ok(engine.read_toml("contoh.toml", include_str!("../profiles/contoh.toml"))?)
}

/// How to assess it.
pub fn options(questions: bool) -> Result<Options> {
    let mut options = Options::new("2026-11-21".parse()?);
    options.questions = questions;
    Ok(options)
}
