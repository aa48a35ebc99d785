//! Units of numbers: what may be compared with what, and by which factor.
//!
//! Days and months do not convert into each other, nor do rupiah and dollars: that takes a dated parameter.

use std::fmt;

/// The independent dimensions. `Goods` is whatever the product is counted in.
const BASES: usize = 11;
const MASS: usize = 0;
const LENGTH: usize = 1;
const DAY: usize = 2;
const MONTH: usize = 3;
const IDR: usize = 4;
const USD: usize = 5;
const TEMPERATURE: usize = 6;
const PAIR: usize = 7;
const PIECE: usize = 8;
const SET: usize = 9;
const GOODS: usize = 10;

/// A unit: powers of base dimensions and a factor. `kg` is `g` × 1000, `percent` is a plain number × 0.01.
#[derive(Clone, Debug)]
pub struct Unit {
    name: String,
    powers: [i8; BASES],
    factor: f64,
}

#[cfg(feature = "frozen")]
crate::frozen::ice::ice! {
    struct Unit { name, powers, factor }
}

impl PartialEq for Unit {
    fn eq(&self, other: &Self) -> bool {
        self.powers == other.powers && self.factor == other.factor
    }
}

/// Base dimensions with their powers.
type Powers = &'static [(usize, i8)];

/// Names of units as written, with dimension, power and factor.
const NAMES: &[(&str, Powers, f64)] = &[
    ("kg", &[(MASS, 1)], 1.0),
    ("g", &[(MASS, 1)], 0.001),
    ("mg", &[(MASS, 1)], 0.000_001),
    ("t", &[(MASS, 1)], 1000.0),
    ("m", &[(LENGTH, 1)], 1.0),
    ("cm", &[(LENGTH, 1)], 0.01),
    ("mm", &[(LENGTH, 1)], 0.001),
    ("km", &[(LENGTH, 1)], 1000.0),
    ("m2", &[(LENGTH, 2)], 1.0),
    ("m3", &[(LENGTH, 3)], 1.0),
    ("l", &[(LENGTH, 3)], 0.001),
    ("ml", &[(LENGTH, 3)], 0.000_001),
    ("pair", &[(PAIR, 1)], 1.0),
    ("pcs", &[(PIECE, 1)], 1.0),
    ("piece", &[(PIECE, 1)], 1.0),
    ("unit", &[(PIECE, 1)], 1.0),
    ("dozen", &[(PIECE, 1)], 12.0),
    ("set", &[(SET, 1)], 1.0),
    ("IDR", &[(IDR, 1)], 1.0),
    ("USD", &[(USD, 1)], 1.0),
    ("s", &[(DAY, 1)], 1.0 / 86_400.0),
    ("min", &[(DAY, 1)], 1.0 / 1_440.0),
    ("h", &[(DAY, 1)], 1.0 / 24.0),
    ("day", &[(DAY, 1)], 1.0),
    ("week", &[(DAY, 1)], 7.0),
    ("month", &[(MONTH, 1)], 1.0),
    ("year", &[(MONTH, 1)], 12.0),
    ("celsius", &[(TEMPERATURE, 1)], 1.0),
    ("percent", &[], 0.01),
    ("ratio", &[], 1.0),
    ("goods", &[(GOODS, 1)], 1.0),
];

impl Unit {
    /// The unit of plain numbers.
    #[must_use]
    pub fn none() -> Self {
        Self { name: String::new(), powers: [0; BASES], factor: 1.0 }
    }

    /// Days, the unit of `date - date`.
    #[must_use]
    pub fn day() -> Self {
        Self::named("day").unwrap_or_else(Self::none)
    }

    fn named(name: &str) -> Option<Self> {
        let (name, powers, factor) = NAMES.iter().find(|(n, ..)| *n == name)?;
        let mut unit = Self { name: (*name).to_owned(), powers: [0; BASES], factor: *factor };
        for &(base, power) in *powers {
            if let Some(slot) = unit.powers.get_mut(base) {
                *slot = power;
            }
        }
        Some(unit)
    }

    /// Reads `kg`, `goods/month`, `IDR/kg`. `None` if a part is not known.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('/');
        let mut unit = Self::named(parts.next()?)?;
        for part in parts {
            unit = unit.over(&Self::named(part)?);
        }
        unit.name = text.to_owned();
        Some(unit)
    }

    /// Every name that can be written.
    pub fn names() -> impl Iterator<Item = &'static str> {
        NAMES.iter().map(|(name, ..)| *name)
    }

    /// As written, or spelt from its parts after arithmetic; empty for plain numbers.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Whether numbers of both may be compared and added.
    #[must_use]
    pub fn fits(&self, other: &Self) -> bool {
        self.powers == other.powers
    }

    /// What a number of this unit must be multiplied with to be one of `other`.
    #[must_use]
    pub fn factor_to(&self, other: &Self) -> f64 {
        // One division of exact factors, so that 3 t become exactly 3000 kg.
        if self.factor >= other.factor {
            self.factor / other.factor
        } else {
            1.0 / (other.factor / self.factor)
        }
    }

    /// A number of this unit as one of `other`.
    #[must_use]
    pub fn convert(&self, number: f64, other: &Self) -> f64 {
        // Multiplying by 0.001 would lose digits that dividing by 1000 keeps.
        if self.factor >= other.factor {
            number * (self.factor / other.factor)
        } else {
            number / (other.factor / self.factor)
        }
    }

    /// Whether it says how many goods.
    #[must_use]
    pub fn counts_goods(&self) -> bool {
        self.powers.get(GOODS).is_some_and(|power| *power != 0)
    }

    /// This unit for a product that is counted in `goods`: `goods/month` of kilograms is `kg/month`.
    #[must_use]
    pub fn with_goods(&self, goods: &Self) -> Self {
        let power = self.powers.get(GOODS).copied().unwrap_or(0);
        let mut unit = self.clone();
        if let Some(slot) = unit.powers.get_mut(GOODS) {
            *slot = 0;
        }
        for _ in 0..power.unsigned_abs() {
            unit = if power > 0 { unit.times(goods) } else { unit.over(goods) };
        }
        unit.name = self
            .name
            .split('/')
            .map(|part| if part == "goods" { goods.name() } else { part })
            .collect::<Vec<_>>()
            .join("/");
        unit
    }

    /// The unit of a product.
    #[must_use]
    pub fn times(&self, other: &Self) -> Self {
        self.combine(other, 1)
    }

    /// The unit of a quotient.
    #[must_use]
    pub fn over(&self, other: &Self) -> Self {
        self.combine(other, -1)
    }

    fn combine(&self, other: &Self, sign: i8) -> Self {
        let mut powers = self.powers;
        for (power, by) in powers.iter_mut().zip(other.powers) {
            *power = power.saturating_add(by.saturating_mul(sign));
        }
        let factor = if sign > 0 { self.factor * other.factor } else { self.factor / other.factor };
        let join = if sign > 0 { "·" } else { "/" };
        let name = match (self.name.as_str(), other.name.as_str()) {
            (name, "") => name.to_owned(),
            ("", name) if sign > 0 => name.to_owned(),
            ("", name) => format!("1/{name}"),
            (a, b) if sign < 0 && a == b => String::new(),
            (a, b) => format!("{a}{join}{b}"),
        };
        Self { name, powers, factor }
    }

    /// True for what a product can be counted in: mass, length, area, volume, pairs, pieces, sets.
    #[must_use]
    pub fn is_goods(&self) -> bool {
        let counted = [MASS, LENGTH, PAIR, PIECE, SET];
        let some = self.powers.iter().enumerate().filter(|(_, p)| **p != 0).collect::<Vec<_>>();
        matches!(some.as_slice(), [(base, power)] if counted.contains(base) && **power > 0)
    }

    /// Single items of one of this unit: 1 for pairs, pieces and sets, 12 for a dozen; `None` for what is weighed or measured.
    #[must_use]
    pub fn items(&self) -> Option<f64> {
        let counted = [PAIR, PIECE, SET];
        let countable = |(base, power): (usize, &i8)| {
            if counted.contains(&base) { (0..=1).contains(power) } else { *power == 0 }
        };
        (self.is_goods() && self.powers.iter().enumerate().all(countable)).then_some(self.factor)
    }

    /// True if numbers of this unit are never negative unless the fact says so.
    #[must_use]
    pub fn starts_at_zero(&self) -> bool {
        self.powers.iter().any(|p| *p != 0) && self.powers.get(TEMPERATURE) == Some(&0)
    }
}

impl fmt::Display for Unit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(if self.name.is_empty() { "1" } else { &self.name })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn unit(text: &str) -> Unit {
        Unit::parse(text).unwrap()
    }

    #[test]
    fn only_what_is_counted_has_items() {
        let items = ["pair", "pcs", "set", "dozen", "kg", "m2", "m", "goods", "pcs/month"]
            .map(|name| unit(name).items());
        assert_eq!(items, [Some(1.0), Some(1.0), Some(1.0), Some(12.0), None, None, None, None, None]);
    }

    #[test]
    fn only_like_fits_like() {
        assert!(unit("t").fits(&unit("kg")) && unit("t").factor_to(&unit("kg")) == 1000.0);
        assert!(unit("g").factor_to(&unit("kg")) == 0.001);
        assert!(unit("percent").fits(&unit("ratio")));
        assert!(unit("goods/month").fits(&unit("goods").over(&unit("month"))));
        for (a, b) in [
            ("kg", "m2"),
            ("day", "month"),
            ("IDR", "USD"),
            ("pair", "pcs"),
            ("goods", "kg"),
            ("goods", "goods/month"),
        ] {
            assert!(!unit(a).fits(&unit(b)), "{a} {b}");
        }
        assert!(Unit::parse("stone").is_none());
        assert!(
            unit("pair").is_goods()
                && unit("t").is_goods()
                && !unit("IDR").is_goods()
                && !unit("kg/month").is_goods()
        );
    }
}
