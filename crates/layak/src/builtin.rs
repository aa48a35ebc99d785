//! The shipped rule files, inside the crate. `cargo xtask gen` writes the bundle from the rules folder; a test holds it up to date.

const BUNDLE: &[(&str, &str)] = include!("../bundle/rules.rs");

/// All shipped rule files, by name, without cases.
#[cfg(feature = "builtin")]
pub fn texts() -> impl Iterator<Item = (&'static str, &'static str)> {
    BUNDLE.iter().copied()
}

/// The files of the engine's own vocabulary.
pub fn vocabulary() -> impl Iterator<Item = (&'static str, &'static str)> {
    BUNDLE.iter().copied().filter(|(name, _)| name.starts_with("vocabulary/"))
}
