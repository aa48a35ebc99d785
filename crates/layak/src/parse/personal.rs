//! Keys that ask for a personal number; no text that Layak reads has a place for one (Law 27/2022 on personal data).

use crate::diagnostic::{Code, Diagnostic};
use crate::text::text;

/// Words of such a key: identity card, family card, passport.
const WORDS: &[&str] =
    &["nik", "nonik", "ktp", "noktp", "ektp", "kk", "nokk", "paspor", "passport", "kependudukan"];

/// True if one of the words of a key is such a word.
pub(crate) fn is_personal(key: &str) -> bool {
    let lower = key.to_ascii_lowercase();
    lower.split(|c: char| !c.is_ascii_alphanumeric()).any(|word| WORDS.contains(&word))
}

/// What to tell about it.
pub(crate) fn refusal() -> Diagnostic {
    let message = text!(
        "nomor identitas pribadi tidak boleh ada di dalam profil",
        "a personal identity number must not stand in a profile"
    );
    let help = text!("hapus; Layak tidak memerlukannya", "leave it out; Layak does not need it");
    Diagnostic::new(Code::PersonalData, message).help(help)
}

#[cfg(test)]
mod tests {
    use super::is_personal;

    #[test]
    fn only_keys_with_such_a_word_are_personal() {
        assert!(["NIK", "no_ktp", "nik-pemilik", "e-KTP", "No. KK"].iter().all(|key| is_personal(key)));
        assert!(["nib", "teknik", "unik", "kkn", "by"].iter().all(|key| !is_personal(key)));
    }
}
