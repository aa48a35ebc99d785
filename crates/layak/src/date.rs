//! Civil dates as day numbers. Own code, because a date crate would add some 40 KB to what a phone downloads.

use crate::text::Lang;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

/// Names of the months in Bahasa Indonesia and English.
const MONTHS: [(&str, &str); 12] = [
    ("Januari", "January"),
    ("Februari", "February"),
    ("Maret", "March"),
    ("April", "April"),
    ("Mei", "May"),
    ("Juni", "June"),
    ("Juli", "July"),
    ("Agustus", "August"),
    ("September", "September"),
    ("Oktober", "October"),
    ("November", "November"),
    ("Desember", "December"),
];

/// A day in the Gregorian calendar, years 1 to 9999. Days are counted from 1970-01-01.
///
/// ```
/// use layak::Date;
/// let d: Date = "2026-01-31".parse()?;
/// assert_eq!(d.plus_months(1).to_string(), "2026-02-28");
/// assert!("2026-02-31".parse::<Date>().is_err());
/// # Ok::<(), layak::DateError>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Date(i32);

/// Why a text is no date.
///
/// ```
/// use layak::{Date, DateError};
/// assert_eq!("21/11/2026".parse::<Date>(), Err(DateError::Form));
/// assert_eq!("2026-02-31".parse::<Date>(), Err(DateError::NoSuchDay));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Not of the form YYYY-MM-DD (or YYYY-MM where a month is asked).
    #[error("a date is written YYYY-MM-DD")]
    Form,
    /// The form is right, but the calendar has no such day.
    #[error("the calendar has no such day")]
    NoSuchDay,
}

impl Date {
    /// Where dated rules begin: nothing earlier is asked about.
    ///
    /// ```
    /// assert_eq!(layak::Date::DAWN.to_string(), "1990-01-01");
    /// ```
    pub const DAWN: Self = Self(7_305);
    /// The first day that can be written.
    ///
    /// ```
    /// assert_eq!(layak::Date::MIN.to_string(), "0001-01-01");
    /// ```
    pub const MIN: Self = Self(-719_162);
    /// The last day that can be written.
    ///
    /// ```
    /// assert_eq!(layak::Date::MAX.to_string(), "9999-12-31");
    /// ```
    pub const MAX: Self = Self(2_932_896);

    /// A day from year, month 1–12 and day 1–31.
    ///
    /// # Errors
    /// [`DateError::NoSuchDay`] outside the calendar or the years 1 to 9999.
    ///
    /// ```
    /// use layak::Date;
    /// assert!(Date::new(2028, 2, 29).is_ok());
    /// assert!(Date::new(2027, 2, 29).is_err());
    /// ```
    pub fn new(year: i32, month: u32, day: u32) -> Result<Self, DateError> {
        if !(1..=9999).contains(&year) || !(1..=12).contains(&month) || day < 1 || day > days_in(year, month)
        {
            return Err(DateError::NoSuchDay);
        }
        Ok(Self(day_number(year, month, day)))
    }

    /// Days since 1970-01-01.
    ///
    /// ```
    /// assert_eq!(layak::Date::new(1970, 1, 31)?.days(), 30);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn days(self) -> i32 {
        self.0
    }

    /// The day with that number, kept inside [`Date::MIN`]..[`Date::MAX`].
    ///
    /// ```
    /// use layak::Date;
    /// assert_eq!(Date::from_days(30).to_string(), "1970-01-31");
    /// assert_eq!(Date::from_days(i32::MAX), Date::MAX);
    /// ```
    #[must_use]
    pub fn from_days(days: i32) -> Self {
        Self(days.clamp(Self::MIN.0, Self::MAX.0))
    }

    /// Year, month and day.
    ///
    /// ```
    /// assert_eq!(layak::Date::new(2026, 11, 21)?.ymd(), (2026, 11, 21));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn ymd(self) -> (i32, u32, u32) {
        // Howard Hinnant's civil_from_days, https://howardhinnant.github.io/date_algorithms.html
        let z = i64::from(self.0) + 719_468;
        let era = z.div_euclid(146_097);
        let doe = z.rem_euclid(146_097);
        let yoe = (doe - doe / 1_460 + doe / 36_524 - doe / 146_096) / 365;
        let doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
        let mp = (5 * doy + 2) / 153;
        let day = doy - (153 * mp + 2) / 5 + 1;
        let month = if mp < 10 { mp + 3 } else { mp - 9 };
        let year = yoe + era * 400 + i64::from(month <= 2);
        (year as i32, month as u32, day as u32)
    }

    /// The day that many days later (or earlier).
    ///
    /// ```
    /// let day: layak::Date = "2026-11-21".parse()?;
    /// assert_eq!(day.plus_days(90).to_string(), "2027-02-19");
    /// assert_eq!(day.plus_days(-21).to_string(), "2026-10-31");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn plus_days(self, days: i32) -> Self {
        Self::from_days(self.0.saturating_add(days))
    }

    /// The same day that many months later; the last day of the month where the month is shorter.
    ///
    /// ```
    /// let day: layak::Date = "2028-08-31".parse()?;
    /// assert_eq!(day.plus_months(6).to_string(), "2029-02-28");
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn plus_months(self, months: i32) -> Self {
        let (year, month, day) = self.ymd();
        let count = i64::from(year) * 12 + i64::from(month) - 1 + i64::from(months);
        let (year, month) = (count.div_euclid(12), count.rem_euclid(12) as u32 + 1);
        if year < 1 {
            return Self::MIN;
        }
        if year > 9999 {
            return Self::MAX;
        }
        let year = year as i32;
        Self(day_number(year, month, day.min(days_in(year, month))))
    }

    /// The name of its month.
    pub(crate) fn month_name(self, lang: Lang) -> &'static str {
        let (_, month, _) = self.ymd();
        let names = MONTHS.get(month.saturating_sub(1) as usize).copied().unwrap_or_default();
        match lang {
            Lang::Id => names.0,
            Lang::En => names.1,
        }
    }

    /// First and last day of a month written YYYY-MM.
    ///
    /// # Errors
    /// [`DateError`] where the text is no month.
    ///
    /// ```
    /// let (first, last) = layak::Date::month("2028-02")?;
    /// assert_eq!((first.to_string(), last.to_string()), ("2028-02-01".into(), "2028-02-29".into()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn month(text: &str) -> Result<(Self, Self), DateError> {
        let (year, month) = text.split_once('-').ok_or(DateError::Form)?;
        let (year, month) = (digits(year, 4)?, digits(month, 2)?);
        let first = Self::new(year as i32, month, 1)?;
        let last = Self::new(year as i32, month, days_in(year as i32, month))?;
        Ok((first, last))
    }
}

fn digits(text: &str, len: usize) -> Result<u32, DateError> {
    if text.len() != len || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(DateError::Form);
    }
    text.parse().map_err(|_| DateError::Form)
}

fn days_in(year: i32, month: u32) -> u32 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    }
}

fn day_number(year: i32, month: u32, day: u32) -> i32 {
    // Howard Hinnant's days_from_civil.
    let y = i64::from(year) - i64::from(month <= 2);
    let era = y.div_euclid(400);
    let yoe = y.rem_euclid(400);
    let m = i64::from(month);
    let doy = (153 * (if m > 2 { m - 3 } else { m + 9 }) + 2) / 5 + i64::from(day) - 1;
    let doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;
    (era * 146_097 + doe - 719_468) as i32
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = self.ymd();
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

impl FromStr for Date {
    type Err = DateError;

    fn from_str(text: &str) -> Result<Self, DateError> {
        let mut parts = text.splitn(3, '-');
        let mut part = |len| digits(parts.next().unwrap_or_default(), len);
        let (year, month, day) = (part(4)?, part(2)?, part(2)?);
        Self::new(year as i32, month, day)
    }
}

impl Serialize for Date {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Date {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
        text.parse().map_err(serde::de::Error::custom)
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Date {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Date".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string", "format": "date", "pattern": "^\\d{4}-\\d{2}-\\d{2}$" })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_day_of_400_years_survives_the_round_trip() {
        let first = Date::new(1900, 1, 1).unwrap();
        let mut expected = first;
        for days in 0..146_097 {
            let d = Date::from_days(first.days() + days);
            assert_eq!(d.to_string().parse::<Date>().unwrap(), d);
            assert!(d >= expected);
            expected = d;
        }
        assert_eq!(first.plus_months(4800), Date::from_days(first.days() + 146_097));
        assert_eq!(Date::new(1970, 1, 1).unwrap().days(), 0);
        assert_eq!(Date::MIN.to_string(), "0001-01-01");
        assert_eq!(Date::MAX.to_string(), "9999-12-31");
    }
}
