//! The shipped rule files and schemas, inside the crate. `cargo xtask gen` writes the bundle from the rules folder; a test holds it up to date.
//!
//! With the feature `packed` they are compressed when the crate is built and unpacked once when first asked for: a third of their size for a
//! tenth of a second. What comes out is the same, byte for byte.

#[cfg(feature = "packed")]
mod packed;
#[cfg(not(feature = "packed"))]
mod plain;

#[cfg(feature = "packed")]
use packed as form;
#[cfg(not(feature = "packed"))]
use plain as form;

/// All shipped rule files, by name, without cases.
#[cfg(feature = "builtin")]
pub fn texts() -> impl Iterator<Item = (&'static str, &'static str)> {
    form::all()
}

/// The files of the engine's own vocabulary.
pub fn vocabulary() -> impl Iterator<Item = (&'static str, &'static str)> {
    form::all().filter(|(name, _)| name.starts_with("vocabulary/"))
}

/// A JSON Schema by name.
pub fn schema(name: &str) -> Option<&'static str> {
    form::schema(name)
}

#[cfg(test)]
mod tests {
    use super::{form, vocabulary};

    #[test]
    fn every_file_is_there_once_and_folders_stand_in_order() {
        let paths: Vec<Vec<&str>> = form::all().map(|(name, _)| name.split('/').collect()).collect();
        assert!(paths.is_sorted_by(|a, b| a < b), "not by path, or one twice: {paths:?}");
        assert!(paths.len() > vocabulary().count() && vocabulary().count() > 0);
    }
}
