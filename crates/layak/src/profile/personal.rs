//! Keeps personal identity numbers out of profiles, which are passed from hand to hand (Law 27/2022 on personal data).

use super::context::Context;
use crate::parse::personal::{is_personal, refusal};
use crate::source::{Span, Spanned};

/// A NIK, and the number of a family card, have sixteen digits; a NIB has thirteen.
const DIGITS: usize = 16;

impl Context<'_> {
    /// Reports a key that asks for a personal number.
    pub(super) fn refuse_personal_key(&mut self, key: &Spanned<String>) -> bool {
        let found = is_personal(&key.value);
        if found {
            self.report(key.span, refusal());
        }
        found
    }

    /// Reports a name, code or signature that holds such a number.
    pub(super) fn refuse_personal_text(&mut self, text: &str, span: Span) {
        if holds_number(text) {
            self.report(span, refusal());
        }
    }
}

/// Sixteen digits in a row, as written with or without blanks, dots and hyphens.
fn holds_number(text: &str) -> bool {
    let mut run = 0_usize;
    // The last character closes the last run.
    for c in text.chars().chain(['x']) {
        match c {
            c if c.is_ascii_digit() => run += 1,
            ' ' | '.' | '-' => {}
            _ if run == DIGITS => return true,
            _ => run = 0,
        }
    }
    false
}

#[cfg(test)]
mod tests {
    use super::holds_number;

    #[test]
    fn only_sixteen_digits_are_personal() {
        assert!(holds_number("3512345678900001") && holds_number("Ibu Contoh, 3512 3456 7890 0001"));
        for text in ["", "0220001234567", "GPEI-2026-001", "35123456789000012", "Contoh 12 345"] {
            assert!(!holds_number(text), "{text}");
        }
    }
}
