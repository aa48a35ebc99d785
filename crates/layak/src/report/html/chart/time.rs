//! The axis of time: which months are named, and how in little room.

use crate::date::Date;
use crate::text::Lang;

/// Every how many months a name stands: where there are many, quarters or half-years, which begin with January, under which the year
/// stands.
pub(super) fn every(months: usize) -> u32 {
    match months {
        0..=12 => 1,
        13..=36 => 3,
        _ => 6,
    }
}

/// The month's first three letters, its number in the year, and the year.
pub(super) fn short(month: &str, lang: Lang) -> Option<(&'static str, u32, i32)> {
    let (first, _) = Date::month(month).ok()?;
    let (year, number, _) = first.ymd();
    Some((first.month_name(lang).get(..3)?, number, year))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn short_names() {
        assert_eq!(short("2026-05", Lang::Id), Some(("Mei", 5, 2026)));
        assert_eq!(short("2026-10", Lang::En), Some(("Oct", 10, 2026)));
        assert_eq!(short("2026-13", Lang::En), None);
    }
}
