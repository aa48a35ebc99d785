//! Which texts of rules are plain enough for an owner's page: short sentences, no words of the trade.

/// Words of the longest sentence on an owner's page.
pub(in crate::report) const LONGEST: usize = 20;

/// Words that an owner's page never shows, in lower case.
pub(in crate::report) const JARGON: &[&str] = &[
    "gate",
    "gates",
    "interval",
    "selang",
    "tost",
    "cv",
    "ppk",
    "digest",
    "skor",
    "score",
    "kritis",
    "critical",
    "severity",
    "ladder",
    "aql",
    "counterfactual",
    "koefisien",
    "regresi",
];

/// Sentences of a text: they end with `.`, `?` or `!` before a space or the end. A point inside a number ends nothing.
pub(in crate::report) fn sentences(text: &str) -> impl Iterator<Item = &str> {
    let mut rest = text.trim();
    std::iter::from_fn(move || {
        if rest.is_empty() {
            return None;
        }
        let end = rest.char_indices().find_map(|(at, c)| {
            let after = at + c.len_utf8();
            let tail = rest.get(after..)?;
            (matches!(c, '.' | '?' | '!') && tail.starts_with(|c: char| c.is_whitespace())).then_some(after)
        });
        let (sentence, tail) = rest.split_at(end.unwrap_or(rest.len()));
        rest = tail.trim_start();
        Some(sentence)
    })
}

/// True if no sentence is too long and no word is jargon.
pub(in crate::report) fn is_plain(text: &str) -> bool {
    let short = |sentence: &str| sentence.split_whitespace().count() <= LONGEST;
    let known = |word: &str| !JARGON.contains(&word.to_ascii_lowercase().as_str());
    sentences(text).all(short) && text.split(|c: char| !c.is_ascii_alphanumeric()).all(known)
}

/// The first sentence if it is plain.
pub(in crate::report) fn first_sentence(text: &str) -> Option<&str> {
    sentences(text).next().filter(|sentence| is_plain(sentence))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sentences_end_at_points_but_numbers_do_not() {
        let text = "Biaya Rp1.500.000 sekali. Siapkan denah! Sudah?";
        let found: Vec<_> = sentences(text).collect();
        assert_eq!(found, ["Biaya Rp1.500.000 sekali.", "Siapkan denah!", "Sudah?"]);
        assert_eq!(sentences("").count(), 0);
    }

    #[test]
    fn long_or_learned_sentences_are_not_plain() {
        assert_eq!(first_sentence("Satu dua. Tiga."), Some("Satu dua."));
        assert!(!is_plain("Gate ini belum lewat."));
        assert!(!is_plain(&"kata ".repeat(21)));
        assert!(is_plain(&"kata ".repeat(20)));
    }
}
