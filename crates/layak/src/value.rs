//! What a value may still be: two bits for a bool, an interval for a number, a mask for a choice.

use std::fmt;

/// A bool of which both values may still be possible. At least one of the two is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Tri {
    /// It may be true.
    pub may_true: bool,
    /// It may be false.
    pub may_false: bool,
}

impl Tri {
    /// Certainly true.
    pub const TRUE: Self = Self { may_true: true, may_false: false };
    /// Certainly false.
    pub const FALSE: Self = Self { may_true: false, may_false: true };
    /// Either.
    pub const EITHER: Self = Self { may_true: true, may_false: true };

    /// A known bool.
    #[must_use]
    pub fn known(value: bool) -> Self {
        if value { Self::TRUE } else { Self::FALSE }
    }

    /// The value, if only one is left.
    #[must_use]
    pub fn decided(self) -> Option<bool> {
        match (self.may_true, self.may_false) {
            (true, false) => Some(true),
            (false, true) => Some(false),
            _ => None,
        }
    }

    /// Strong Kleene conjunction: false if one side is certainly false.
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self { may_true: self.may_true && other.may_true, may_false: self.may_false || other.may_false }
    }
}

/// How far two numbers may lie apart and still count as equal: decimal ties come out as on paper.
///
/// `a >= b` means a ≥ b − (1e-7 + 1e-12·|b|).
#[must_use]
pub fn at_least(a: f64, b: f64) -> bool {
    a >= b - (1e-7 + 1e-12 * b.abs())
}

/// A closed interval of numbers, `lo <= hi`; an end may be infinite, never both on the same side.
#[derive(Clone, Copy, PartialEq)]
pub struct Interval {
    /// Least value that is possible.
    pub lo: f64,
    /// Greatest value that is possible.
    pub hi: f64,
}

impl std::ops::Not for Tri {
    type Output = Self;
    /// True where it was false, and the other way round; open stays open.
    fn not(self) -> Self {
        Self { may_true: self.may_false, may_false: self.may_true }
    }
}

impl fmt::Debug for Interval {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "[{}, {}]", self.lo, self.hi)
    }
}

impl Interval {
    /// Every number.
    pub const ALL: Self = Self { lo: f64::NEG_INFINITY, hi: f64::INFINITY };

    /// One number.
    #[must_use]
    pub fn point(value: f64) -> Self {
        Self { lo: value, hi: value }
    }

    /// From `lo` to `hi`.
    #[must_use]
    pub fn new(lo: f64, hi: f64) -> Self {
        Self { lo, hi }
    }

    /// True if one number is left.
    #[must_use]
    pub fn is_point(self) -> bool {
        self.lo == self.hi
    }

    /// The smallest interval around both.
    #[must_use]
    pub fn hull(self, other: Self) -> Self {
        Self { lo: self.lo.min(other.lo), hi: self.hi.max(other.hi) }
    }

    /// True if `value` lies inside.
    #[must_use]
    pub fn contains(self, value: f64) -> bool {
        self.lo <= value && value <= self.hi
    }

    /// Whether `self >= other`, by [`at_least`]: monotone in both, so the ends decide.
    #[must_use]
    pub fn at_least(self, other: Self) -> Tri {
        Tri { may_true: at_least(self.hi, other.lo), may_false: !at_least(self.lo, other.hi) }
    }
}

/// Sum of two lower ends: −∞ wins, and an overflow stays finite so that the interval keeps a member.
#[must_use]
pub fn low(value: f64) -> f64 {
    if value == f64::INFINITY { f64::MAX } else { value }
}

/// The mirror image of [`low`].
#[must_use]
pub fn high(value: f64) -> f64 {
    if value == f64::NEG_INFINITY { f64::MIN } else { value }
}

/// A product in which 0 × ±∞ is 0.
#[must_use]
pub fn product(a: f64, b: f64) -> f64 {
    if a == 0.0 || b == 0.0 { 0.0 } else { a * b }
}

/// A quotient in which ±∞ / ±∞ is 0: the divisor's infinite end stands for ever larger divisors.
#[must_use]
pub fn quotient(a: f64, b: f64) -> f64 {
    if b.is_infinite() { 0.0 } else { a / b }
}

fn corners(a: Interval, b: Interval, f: fn(f64, f64) -> f64) -> Interval {
    let (p, q, r, s) = (f(a.lo, b.lo), f(a.lo, b.hi), f(a.hi, b.lo), f(a.hi, b.hi));
    Interval { lo: low(p.min(q).min(r.min(s))), hi: high(p.max(q).max(r.max(s))) }
}

impl std::ops::Add for Interval {
    type Output = Self;
    fn add(self, other: Self) -> Self {
        Self { lo: low(self.lo + other.lo), hi: high(self.hi + other.hi) }
    }
}

impl std::ops::Sub for Interval {
    type Output = Self;
    fn sub(self, other: Self) -> Self {
        Self { lo: low(self.lo - other.hi), hi: high(self.hi - other.lo) }
    }
}

impl std::ops::Mul for Interval {
    type Output = Self;
    fn mul(self, other: Self) -> Self {
        corners(self, other, product)
    }
}

impl std::ops::Div for Interval {
    type Output = Self;
    /// The divisor must not contain zero: rules in which it could are refused when they load.
    fn div(self, other: Self) -> Self {
        corners(self, other, quotient)
    }
}

impl Interval {
    /// Pointwise minimum.
    #[must_use]
    pub fn min(self, other: Self) -> Self {
        Self { lo: self.lo.min(other.lo), hi: self.hi.min(other.hi) }
    }

    /// Pointwise maximum.
    #[must_use]
    pub fn max(self, other: Self) -> Self {
        Self { lo: self.lo.max(other.lo), hi: self.hi.max(other.hi) }
    }

    /// Absolute values.
    #[must_use]
    pub fn abs(self) -> Self {
        if self.lo >= 0.0 {
            self
        } else if self.hi <= 0.0 {
            Self { lo: -self.hi, hi: -self.lo }
        } else {
            Self { lo: 0.0, hi: self.hi.max(-self.lo) }
        }
    }

    /// A non-decreasing function of every member, such as `floor`.
    #[must_use]
    pub fn rising(self, f: fn(f64) -> f64) -> Self {
        Self { lo: f(self.lo), hi: f(self.hi) }
    }
}

/// What one fact may still be.
#[derive(Clone, Debug, PartialEq)]
pub enum Possible {
    /// A bool.
    Bool(Tri),
    /// One of the declared choices: bit i stands for choice i.
    Choice(u64),
    /// Several declared choices hold: which may be in, which may be out.
    Choices {
        /// Bit i: choice i may hold.
        may_in: u64,
        /// Bit i: choice i may not hold.
        may_out: u64,
    },
    /// A number in the fact's unit, or a day number.
    Number(Interval),
    /// A text, if known.
    Text(Option<String>),
}

impl Possible {
    /// Whether every value that this may be is one that the other may be.
    pub fn within(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Bool(a), Self::Bool(b)) => (!a.may_true || b.may_true) && (!a.may_false || b.may_false),
            (Self::Choice(a), Self::Choice(b)) => a & !b == 0,
            (Self::Choices { may_in: a, may_out: c }, Self::Choices { may_in: b, may_out: d }) => {
                a & !b == 0 && c & !d == 0
            }
            (Self::Number(a), Self::Number(b)) => a.lo >= b.lo && a.hi <= b.hi,
            (Self::Text(a), Self::Text(b)) => b.is_none() || a == b,
            _ => false,
        }
    }

    /// Whether some value that this may be is one that the other may be.
    pub fn meets(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Bool(a), Self::Bool(b)) => a.may_true && b.may_true || a.may_false && b.may_false,
            (Self::Choice(a), Self::Choice(b)) => a & b != 0,
            (Self::Choices { may_in: a, may_out: c }, Self::Choices { may_in: b, may_out: d }) => {
                (a | c) & !(a & b | c & d) == 0
            }
            (Self::Number(a), Self::Number(b)) => a.lo <= b.hi && b.lo <= a.hi,
            (Self::Text(a), Self::Text(b)) => a.is_none() || b.is_none() || a == b,
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tie_that_doubles_lose_is_kept() {
        assert!(std::hint::black_box(268.15) * 0.8 < 214.52);
        assert!(at_least(268.15 * 0.8, 214.52));
        assert!(!at_least(214.51, 214.52));
    }

    #[test]
    fn values_meet_where_one_is_left_to_both() {
        let bool = |may_true, may_false| Possible::Bool(Tri { may_true, may_false });
        assert!(bool(true, true).meets(&bool(true, false)) && !bool(false, true).meets(&bool(true, false)));
        assert!(Possible::Choice(0b110).meets(&Possible::Choice(0b010)));
        assert!(!Possible::Choice(0b100).meets(&Possible::Choice(0b011)));
        let choices = |may_in, may_out| Possible::Choices { may_in, may_out };
        // The first is certainly in, the second open.
        assert!(choices(0b11, 0b10).meets(&choices(0b01, 0b10)));
        assert!(!choices(0b11, 0b10).meets(&choices(0b10, 0b01)));
        let number = |lo, hi| Possible::Number(Interval::new(lo, hi));
        assert!(number(0.0, 2.0).meets(&number(2.0, 3.0)) && !number(0.0, 1.0).meets(&number(2.0, 3.0)));
        let text = |word: &str| Possible::Text(Some(word.to_owned()));
        assert!(Possible::Text(None).meets(&text("a")) && !text("b").meets(&text("a")));
    }

    #[test]
    fn infinite_ends_never_make_nan() {
        let ends = [f64::NEG_INFINITY, f64::MIN, -1.0, 0.0, 1.0, f64::MAX, f64::INFINITY];
        for (i, &a) in ends.iter().enumerate() {
            for &b in &ends[i..] {
                for (j, &c) in ends.iter().enumerate() {
                    for &d in &ends[j..] {
                        if a == f64::INFINITY
                            || b == f64::NEG_INFINITY
                            || c == f64::INFINITY
                            || d == f64::NEG_INFINITY
                        {
                            continue;
                        }
                        let (x, y) = (Interval::new(a, b), Interval::new(c, d));
                        let mut results = vec![x + y, x - y, x * y, x.min(y), x.max(y), x.abs(), x.hull(y)];
                        if !y.contains(0.0) {
                            results.push(x / y);
                        }
                        for r in results {
                            assert!(
                                r.lo <= r.hi && r.lo < f64::INFINITY && r.hi > f64::NEG_INFINITY,
                                "{x:?} {y:?} {r:?}"
                            );
                        }
                    }
                }
            }
        }
    }
}
