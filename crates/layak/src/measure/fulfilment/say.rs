//! Numbers and names inside sentences, in both languages.

/// A number with at most two decimals: comma in Bahasa Indonesia, point in English.
pub(super) fn number(value: f64) -> (String, String) {
    let en = format!("{}", (value * 100.0).round() / 100.0 + 0.0);
    (en.replace('.', ","), en)
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
