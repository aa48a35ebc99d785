//! Sizes: small files with one idea each, opened by one sentence that says which.

use super::{Fault, Tracked};

/// No production file is longer.
const MOST_LINES: usize = 600;

/// Production files that have grown too long.
pub(super) fn too_long(files: &[Tracked]) -> Vec<Fault> {
    let long = lengths(files).into_iter().filter(|(lines, _)| *lines > MOST_LINES);
    long.map(|(lines, path)| format!("{path}: {lines} lines, more than {MOST_LINES}; split it by idea"))
        .collect()
}

/// Rust files that do not say in their first line what they are for.
pub(super) fn without_sentence(files: &[Tracked]) -> Vec<Fault> {
    let rust = files.iter().filter(|file| file.path.ends_with(".rs") && !file.path.contains("/bundle/"));
    let mute = rust.filter(|file| {
        let first = file.text.as_deref().and_then(|text| text.lines().next()).unwrap_or_default();
        first.strip_prefix("//! ").is_none_or(|sentence| sentence.len() < 10)
    });
    mute.map(|file| format!("{}:1: begin with `//! ` and one sentence of responsibility", file.path))
        .collect()
}

/// Median and largest, for the reader of the log.
pub(super) fn summary(files: &[Tracked]) -> String {
    let mut lengths = lengths(files);
    lengths.sort();
    let median = lengths.get(lengths.len() / 2).map_or(0, |(lines, _)| *lines);
    let largest =
        lengths.last().map_or_else(String::new, |(lines, path)| format!(", largest {lines} ({path})"));
    format!("{} production files, median {median} lines{largest}", lengths.len())
}

fn lengths(files: &[Tracked]) -> Vec<(usize, &str)> {
    let production = files.iter().filter(|file| file.is_production());
    production
        .map(|file| (file.text.as_deref().map_or(0, |text| text.lines().count()), file.path.as_str()))
        .collect()
}
