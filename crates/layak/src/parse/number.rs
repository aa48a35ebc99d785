//! Which numbers may be written at all.

use crate::diagnostic::{Code, Diagnostic};
use crate::text::text;

/// Largest absolute value of an input: whole numbers up to here are exact in an f64.
pub const MAX_NUMBER: f64 = 1e15;

/// The number that decimal digits, written as in JSON, stand for. serde_json reads them exactly, and its tables are there anyway: those of `str::parse`
/// would be 10 KB more that a page loads.
pub(crate) fn decimal(digits: &str) -> Option<f64> {
    serde_json::from_str(digits).ok()
}

/// Whether [`usable`] takes a number, without saying why not.
#[inline]
pub(crate) fn is_usable(value: f64) -> bool {
    value.abs() <= MAX_NUMBER
}

/// The number, if it can be used; otherwise what is wrong with it, still without a place.
pub(crate) fn usable(value: f64) -> Result<f64, Box<Diagnostic>> {
    if !value.is_finite() {
        let message = text!("angka ini tidak berhingga atau bukan angka", "this is not a finite number");
        return Err(Box::new(
            Diagnostic::new(Code::BadNumber, message)
                .help(text!("tulis angka biasa, misalnya 1500", "write an ordinary number, such as 1500")),
        ));
    }
    if value.abs() > MAX_NUMBER {
        let message = text!("angka ini di luar batas 1e15", "this number lies outside the limit of 1e15");
        return Err(Box::new(
            Diagnostic::new(Code::BadNumber, message)
                .help(text!("periksa satuan dan jumlah nolnya", "check the unit and the number of zeros")),
        ));
    }
    Ok(value)
}
