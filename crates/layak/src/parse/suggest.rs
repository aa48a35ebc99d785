//! "Did you mean": the nearest of the words that are allowed. These have plain letters: tables of all others would be 10 KB of what a page loads.

use crate::text::{Text, text};

/// Longer words are no typing slips, and comparing them costs time.
const LONGEST: usize = 64;

/// The nearest candidate, if it is near: about one slip in three letters.
#[must_use]
pub fn nearest<'a>(word: &str, candidates: impl IntoIterator<Item = &'a str>) -> Option<&'a str> {
    let length = word.chars().count();
    if length > LONGEST {
        return None;
    }
    let word = word.to_ascii_lowercase();
    candidates
        .into_iter()
        .filter(|candidate| candidate.len() <= LONGEST)
        .map(|candidate| (strsim::damerau_levenshtein(&word, &candidate.to_ascii_lowercase()), candidate))
        .filter(|(slips, _)| *slips <= (length / 3).max(1))
        // The first of equals, so that the order of declaration decides.
        .min_by_key(|(slips, _)| *slips)
        .map(|(_, candidate)| candidate)
}

/// A help line: the nearest word, or all that are allowed.
#[must_use]
pub fn did_you_mean(word: &str, allowed: &[&str]) -> Text {
    if let Some(near) = nearest(word, allowed.iter().copied()) {
        return text!("maksudnya \"{near}\"?", "did you mean \"{near}\"?");
    }
    let all = allowed.join(", ");
    text!("yang boleh di sini: {all}", "allowed here: {all}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_is_near_is_suggested() {
        let keys = ["severity", "sources", "title"];
        assert_eq!(nearest("severty", keys), Some("severity"));
        assert_eq!(nearest("Title", keys), Some("title"));
        assert_eq!(nearest("colour", keys), None);
        assert_eq!(nearest("", ["a", "b"]), Some("a"));
        assert_eq!(nearest(&"title".repeat(100), keys), None);
    }
}
