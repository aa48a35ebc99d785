//! Kernels on numbers: whole rows at once, written so that the compiler can use vector instructions.

use crate::check::term::{Arithmetic, Rounding};
use crate::date::Date;
use crate::value::{Interval, high, low, product, quotient};

/// Bits of the rows that pass a test.
#[inline(always)]
pub fn pack<const R: usize>(a: &[f64; R], b: &[f64; R], test: impl Fn(f64, f64) -> bool) -> u64 {
    let mut bytes = [0_u8; R];
    for ((byte, a), b) in bytes.iter_mut().zip(a).zip(b) {
        *byte = u8::from(test(*a, *b));
    }
    word(&bytes)
}

/// Bits of the rows whose number passes a test.
#[inline(always)]
pub fn pack_one<const R: usize>(a: &[f64; R], test: impl Fn(f64) -> bool) -> u64 {
    let mut bytes = [0_u8; R];
    for (byte, a) in bytes.iter_mut().zip(a) {
        *byte = u8::from(test(*a));
    }
    word(&bytes)
}

/// Bytes of 0 or 1 as bits, the first byte lowest.
#[inline(always)]
fn word<const R: usize>(bytes: &[u8; R]) -> u64 {
    let mut word = 0;
    let (eights, rest) = bytes.as_chunks::<8>();
    for (i, eight) in eights.iter().enumerate() {
        // The product moves byte k to bit 56 + k; no two partial products meet.
        let bits = u64::from_le_bytes(*eight).wrapping_mul(0x0102_0408_1020_4080) >> 56;
        word |= bits << (8 * i);
    }
    for (i, byte) in rest.iter().enumerate() {
        word |= u64::from(*byte) << (8 * eights.len() + i);
    }
    word
}

/// A column of intervals.
pub type Column<const R: usize> = ([f64; R], [f64; R]);

#[inline(always)]
fn both<const R: usize>(a: &[f64; R], b: &[f64; R], f: impl Fn(f64, f64) -> f64) -> [f64; R] {
    let mut out = *a;
    for (out, b) in out.iter_mut().zip(b) {
        *out = f(*out, *b);
    }
    out
}

#[inline(always)]
fn corners<const R: usize>(
    a: (&[f64; R], &[f64; R]),
    b: (&[f64; R], &[f64; R]),
    f: fn(f64, f64) -> f64,
) -> Column<R> {
    let (p, q) = (both(a.0, b.0, f), both(a.0, b.1, f));
    let (r, s) = (both(a.1, b.0, f), both(a.1, b.1, f));
    let least = both(&both(&p, &q, f64::min), &both(&r, &s, f64::min), f64::min);
    let most = both(&both(&p, &q, f64::max), &both(&r, &s, f64::max), f64::max);
    (least.map(low), most.map(high))
}

/// Arithmetic on two columns.
#[inline(always)]
pub fn arithmetic<const R: usize>(
    kind: Arithmetic,
    a: (&[f64; R], &[f64; R]),
    b: (&[f64; R], &[f64; R]),
) -> Column<R> {
    match kind {
        Arithmetic::Add => (both(a.0, b.0, |x, y| low(x + y)), both(a.1, b.1, |x, y| high(x + y))),
        Arithmetic::Subtract => (both(a.0, b.1, |x, y| low(x - y)), both(a.1, b.0, |x, y| high(x - y))),
        Arithmetic::Multiply => corners(a, b, product),
        Arithmetic::Divide => corners(a, b, quotient),
        Arithmetic::Min => (both(a.0, b.0, f64::min), both(a.1, b.1, f64::min)),
        Arithmetic::Max => (both(a.0, b.0, f64::max), both(a.1, b.1, f64::max)),
    }
}

/// A function of one column.
#[inline(always)]
pub fn rounding<const R: usize>(kind: Rounding, a: (&[f64; R], &[f64; R])) -> Column<R> {
    let mut out = (*a.0, *a.1);
    for (lo, hi) in out.0.iter_mut().zip(out.1.iter_mut()) {
        let interval = crate::check::range::rounded(kind, Interval::new(*lo, *hi));
        (*lo, *hi) = (interval.lo, interval.hi);
    }
    out
}

/// Days moved by whole months. Monotone in both, so the ends decide; an infinite end stays.
pub fn add_months<const R: usize>(day: (&[f64; R], &[f64; R]), months: (&[f64; R], &[f64; R])) -> Column<R> {
    let moved = |day: f64, months: f64| {
        if day.is_infinite() || months.is_infinite() {
            return if months.is_infinite() { months } else { day };
        }
        f64::from(Date::from_days(day as i32).plus_months(months.round() as i32).days())
    };
    (both(day.0, months.0, moved), both(day.1, months.1, moved))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_stand_where_bytes_stood() {
        for seed in 0..1000_u64 {
            let bits = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ seed.rotate_left(17);
            let bytes: [u8; 64] = std::array::from_fn(|i| (bits >> i & 1) as u8);
            assert_eq!(word(&bytes), bits);
        }
        assert_eq!(word(&[1_u8; 64]), u64::MAX);
        assert_eq!(word(&[1_u8]), 1);
    }
}
