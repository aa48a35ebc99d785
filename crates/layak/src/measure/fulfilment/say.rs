//! Numbers and names inside sentences, in both languages.

use crate::text::Text;
use crate::wording;

/// A number with at most two decimals.
pub(super) fn number(value: f64) -> (String, String) {
    let Text { id, en } = wording::both(|lang| wording::number(value, 2, lang));
    (id, en)
}

/// A share as per cent, rounded up, so that a bound stays one: one decimal.
pub(super) fn percent_at_most(share: f64) -> (String, String) {
    number((share * 1000.0 - 1e-9).ceil() / 10.0)
}

/// How a workshop is called in a sentence.
pub(super) fn workshop(name: &str) -> (String, String) {
    if name == super::OWN {
        ("bengkel sendiri".to_owned(), "the enterprise itself".to_owned())
    } else {
        (format!("\"{name}\""), format!("\"{name}\""))
    }
}
