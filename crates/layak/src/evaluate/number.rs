//! Kernels on numbers: whole rows at once, written so that the compiler can use vector instructions.

use crate::check::term::{Arithmetic, Rounding};
use crate::date::Date;
use crate::value::{Interval, high, low, product, quotient};

/// Bits of the rows that pass a test. One `or` per row and no branch: the compiler makes it vector compares and a final fold.
#[inline(always)]
pub fn pack<const R: usize>(a: &[f64; R], b: &[f64; R], test: impl Fn(f64, f64) -> bool) -> u64 {
    let mut word = 0;
    for (row, (a, b)) in a.iter().zip(b).enumerate() {
        word |= u64::from(test(*a, *b)) << row;
    }
    word
}

/// Bits of the rows whose number passes a test.
#[inline(always)]
pub fn pack_one<const R: usize>(a: &[f64; R], test: impl Fn(f64) -> bool) -> u64 {
    let mut word = 0;
    for (row, a) in a.iter().enumerate() {
        word |= u64::from(test(*a)) << row;
    }
    word
}

/// Lower and upper ends of a column.
pub type Ends<'a, const R: usize> = (&'a [f64; R], &'a [f64; R]);
/// Where the ends of a result go.
pub type EndsMut<'a, const R: usize> = (&'a mut [f64; R], &'a mut [f64; R]);

/// Ends from the ends of two operands, row by row: `f(a.lo, a.hi, b.lo, b.hi)`.
#[inline(always)]
fn both<const R: usize>(
    a: Ends<'_, R>,
    b: Ends<'_, R>,
    out: EndsMut<'_, R>,
    f: impl Fn(f64, f64, f64, f64) -> (f64, f64),
) {
    let operands = a.0.iter().zip(a.1).zip(b.0.iter().zip(b.1));
    for ((lo, hi), ((a_lo, a_hi), (b_lo, b_hi))) in out.0.iter_mut().zip(out.1.iter_mut()).zip(operands) {
        (*lo, *hi) = f(*a_lo, *a_hi, *b_lo, *b_hi);
    }
}

#[inline(always)]
fn corners<const R: usize>(a: Ends<'_, R>, b: Ends<'_, R>, out: EndsMut<'_, R>, f: impl Fn(f64, f64) -> f64) {
    both(a, b, out, |a_lo, a_hi, b_lo, b_hi| {
        let (p, q, r, s) = (f(a_lo, b_lo), f(a_lo, b_hi), f(a_hi, b_lo), f(a_hi, b_hi));
        // No corner is ever NaN, so plain comparisons do, which vector instructions have.
        (low(least(least(p, q), least(r, s))), high(most(most(p, q), most(r, s))))
    });
}

#[inline(always)]
fn least(a: f64, b: f64) -> f64 {
    if a < b { a } else { b }
}

#[inline(always)]
fn most(a: f64, b: f64) -> f64 {
    if a > b { a } else { b }
}

/// Arithmetic on two columns.
#[inline(always)]
pub fn arithmetic<const R: usize>(kind: Arithmetic, a: Ends<'_, R>, b: Ends<'_, R>, out: EndsMut<'_, R>) {
    match kind {
        Arithmetic::Add => both(a, b, out, |a, aa, b, bb| (low(a + b), high(aa + bb))),
        Arithmetic::Subtract => both(a, b, out, |a, aa, b, bb| (low(a - bb), high(aa - b))),
        Arithmetic::Multiply => corners(a, b, out, product),
        Arithmetic::Divide => corners(a, b, out, quotient),
        Arithmetic::Min => both(a, b, out, |a, aa, b, bb| (least(a, b), least(aa, bb))),
        Arithmetic::Max => both(a, b, out, |a, aa, b, bb| (most(a, b), most(aa, bb))),
    }
}

/// A function of one column.
#[inline(always)]
pub fn rounding<const R: usize>(kind: Rounding, a: Ends<'_, R>, out: EndsMut<'_, R>) {
    both(a, a, out, |lo, hi, _, _| {
        let interval = crate::check::range::rounded(kind, Interval::new(lo, hi));
        (interval.lo, interval.hi)
    });
}

/// Days moved by whole months. Monotone in both, so the ends decide; an infinite end stays.
pub fn add_months<const R: usize>(day: Ends<'_, R>, months: Ends<'_, R>, out: EndsMut<'_, R>) {
    let moved = |day: f64, months: f64| {
        if day.is_infinite() || months.is_infinite() {
            return if months.is_infinite() { months } else { day };
        }
        f64::from(Date::from_days(day as i32).plus_months(months.round() as i32).days())
    };
    both(day, months, out, |day, last, months, most| (moved(day, months), moved(last, most)));
}

/// Adds 1 to the upper end where a truth value may be true, and to the lower end where it must be.
#[inline(always)]
pub fn tally<const R: usize>(count: Ends<'_, R>, [may_true, may_false]: [u64; 2], out: EndsMut<'_, R>) {
    // 1.0 or 0.0 by masking its bits: no branch, and no conversion that older vector instructions lack.
    let one = |word: u64, row: u32| f64::from_bits((word >> row & 1).wrapping_neg() & 1_f64.to_bits());
    for (row, (out, count)) in (0..).zip(out.0.iter_mut().zip(count.0)) {
        *out = count + one(!may_false, row);
    }
    for (row, (out, count)) in (0..).zip(out.1.iter_mut().zip(count.1)) {
        *out = count + one(may_true, row);
    }
}

/// Hull of the branches that are possible; both if, against the rule, none is.
#[inline(always)]
pub fn choose<const R: usize>([t, f]: [u64; 2], a: Ends<'_, R>, b: Ends<'_, R>, out: EndsMut<'_, R>) {
    let operands = a.0.iter().zip(a.1).zip(b.0.iter().zip(b.1));
    for (row, ((lo, hi), ((a_lo, a_hi), (b_lo, b_hi)))) in
        out.0.iter_mut().zip(out.1.iter_mut()).zip(operands).enumerate()
    {
        (*lo, *hi) = match (t >> row & 1 == 1, f >> row & 1 == 1) {
            (true, false) => (*a_lo, *a_hi),
            (false, true) => (*b_lo, *b_hi),
            _ => (a_lo.min(*b_lo), a_hi.max(*b_hi)),
        };
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bits_stand_where_rows_stand() {
        for seed in 0..1000_u64 {
            let bits = seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ seed.rotate_left(17);
            let rows: [f64; 64] = std::array::from_fn(|row| (bits >> row & 1) as f64);
            assert_eq!(pack_one(&rows, |x| x >= 0.5), bits);
            assert_eq!(pack(&rows, &[1.0; 64], |x, y| x < y), !bits);
        }
        assert_eq!(pack_one(&[1.0], |x| x >= 0.5), 1);
    }
}
