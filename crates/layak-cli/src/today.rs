//! The clock: the one default that the core refuses to have.

use layak::Date;

/// The day on this machine's calendar.
pub(crate) fn today() -> Date {
    let now = jiff::Zoned::now().date();
    let (year, month, day) = (i32::from(now.year()), now.month().unsigned_abs(), now.day().unsigned_abs());
    // The calendar of the clock has no day that ours has not.
    Date::new(year, month.into(), day.into()).unwrap_or(Date::MIN)
}
