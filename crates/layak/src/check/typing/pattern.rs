//! Regular expressions of `matches`. Without the feature `patterns` no condition may have one, so that a page whose rules need none does not load what reads them.

/// What is wrong with a pattern.
#[cfg(feature = "patterns")]
pub(super) fn fault(pattern: &str) -> Option<String> {
    regex_lite::Regex::new(pattern).err().map(|error| error.to_string())
}

/// Whether a text has a part that the pattern describes.
#[cfg(feature = "patterns")]
pub(super) fn matches(pattern: &str, text: &str) -> bool {
    regex_lite::Regex::new(pattern).is_ok_and(|regex| regex.is_match(text))
}

#[cfg(not(feature = "patterns"))]
pub(super) fn fault(_: &str) -> Option<String> {
    Some("Layak was built without the feature `patterns`".to_owned())
}

#[cfg(not(feature = "patterns"))]
pub(super) fn matches(_: &str, _: &str) -> bool {
    false
}
