//! The shipped rule files, inside the crate. `cargo xtask gen` writes the bundle from the rules folder; a test holds it up to date.

/// Names and texts, one slice per file of the bundle.
const BUNDLE: &[&[(&str, &str)]] = include!("../bundle/rules.rs");

/// All shipped rule files, by name, without cases.
#[cfg(feature = "builtin")]
pub fn texts() -> impl Iterator<Item = (&'static str, &'static str)> {
    all()
}

/// The files of the engine's own vocabulary.
pub fn vocabulary() -> impl Iterator<Item = (&'static str, &'static str)> {
    all().filter(|(name, _)| name.starts_with("vocabulary/"))
}

/// In the order of the rules folder: by path, folder by folder.
fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    BUNDLE.iter().copied().flatten().copied()
}

#[cfg(test)]
mod tests {
    use super::{all, vocabulary};

    #[test]
    fn every_file_is_there_once_and_folders_stand_in_order() {
        let paths: Vec<Vec<&str>> = all().map(|(name, _)| name.split('/').collect()).collect();
        assert!(paths.is_sorted_by(|a, b| a < b), "not by path, or one twice: {paths:?}");
        assert!(paths.len() > vocabulary().count() && vocabulary().count() > 0);
    }
}
