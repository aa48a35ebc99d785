//! Whole columns into a frame, 64 rows at a time, from cells as they lie side by side in memory.
//!
//! A cell that does not fit is no end: it stays not answered, and its row is put among those that need a closer look.

use super::bits::{Bits, Rows, below};
use super::frame::Frame;
use super::input::{Input, Misfit};
use crate::check::model::Kind;
use crate::compile::Slot;
use crate::date::Date;
use crate::parse::number::is_usable;
use crate::value::{Interval, Possible, Tri};

/// What kind of value a fact has, as far as columns differ by it.
///
/// ```
/// use layak::batch::InputKind;
/// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
/// assert_eq!(dated.input("legality.nib").map(|nib| nib.kind()), Some(InputKind::Choice));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum InputKind {
    /// True or false.
    Bool,
    /// A number in the fact's unit.
    Number,
    /// A day.
    Date,
    /// One of a few words.
    Choice,
    /// Any text.
    Text,
    /// What only a profile can say: several choices at once, numbers of goods.
    Other,
}

impl Input {
    /// What kind of value the fact has.
    ///
    /// ```
    /// use layak::batch::InputKind;
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// // 300 pairs or 300 kilograms? Only a profile says it.
    /// assert_eq!(dated.input("production.declared_capacity").map(|fact| fact.kind()), Some(InputKind::Other));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn kind(&self) -> InputKind {
        match &self.kind {
            Kind::Bool => InputKind::Bool,
            Kind::Number { unit, .. } if unit.counts_goods() => InputKind::Other,
            Kind::Number { .. } => InputKind::Number,
            Kind::Date => InputKind::Date,
            Kind::Choice(_) => InputKind::Choice,
            Kind::Text => InputKind::Text,
            Kind::Choices(_) => InputKind::Other,
        }
    }

    /// The position of a choice by its word.
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let nib = dated.input("legality.nib").ok_or("no such fact")?;
    /// assert_eq!((nib.position("none"), nib.position("maybe")), (Some(2), None));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn position(&self, word: &str) -> Option<usize> {
        match &self.kind {
            Kind::Choice(list) => list.position(word),
            _ => None,
        }
    }
}

impl Frame {
    /// Fills a column of truth values from bits. `valid` has a bit for each cell that holds a value; `None`: all do.
    ///
    /// # Errors
    /// [`Misfit::Type`] if the fact is of another type.
    ///
    /// ```
    /// use layak::{batch::Bits, wire::Outcome::{Met, Unknown, Unmet}};
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// # let npwp = dated.input("legality.npwp").ok_or("no such fact")?;
    /// # let rule = dated.rules().position(|id| id == "legality.npwp").ok_or("no such rule")?;
    /// let mut frame = dated.frame(3);
    /// frame.fill_bools(&npwp, Bits::new(&[0b001], 0), Some(Bits::new(&[0b011], 0)))?;
    /// let batch = dated.evaluate(&frame);
    /// assert_eq!([0, 1, 2].map(|row| batch.outcome(row, rule)), [Met, Unmet, Unknown]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn fill_bools(
        &mut self,
        input: &Input,
        values: Bits<'_>,
        valid: Option<Bits<'_>>,
    ) -> Result<(), Misfit> {
        if input.kind != Kind::Bool {
            return Err(Misfit::Type);
        }
        let rows = self.rows();
        for at in 0..rows.div_ceil(64) {
            let (value, given) = (values.word(at), given(valid, at, rows));
            if let (Slot::Truth(plane), false) = (input.slot, input.erased) {
                self.plane(at, plane, value | !given);
                self.plane(at, plane + 1, !value | !given);
            }
            self.keep(input, at, given, |row| Possible::Bool(Tri::known(value >> row & 1 == 1)));
        }
        Ok(())
    }

    /// Fills a column of numbers in the fact's unit. NaN is not answered: that is how tables of floats write it. Rows whose number is infinite or
    /// outside what the fact accepts are put into `odd`.
    ///
    /// # Errors
    /// [`Misfit::Type`] if the fact is of another type, [`Misfit::Goods`] if it counts goods.
    ///
    /// ```
    /// use layak::batch::Rows;
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let workers = dated.input("enterprise.workers").ok_or("no such fact")?;
    /// let (mut frame, mut odd) = (dated.frame(2), Rows::default());
    /// frame.fill_numbers(&workers, &[5_i32, -1], None, f64::from, &mut odd)?;
    /// assert_eq!(odd.iter().collect::<Vec<_>>(), [1]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn fill_numbers<T: Copy>(
        &mut self,
        input: &Input,
        values: &[T],
        valid: Option<Bits<'_>>,
        number: impl Fn(T) -> f64,
        odd: &mut Rows,
    ) -> Result<(), Misfit> {
        let Kind::Number { unit, range, whole } = &input.kind else { return Err(Misfit::Type) };
        if unit.counts_goods() {
            return Err(Misfit::Goods);
        }
        let (range, whole) = (*range, *whole);
        let fits = |value: f64| range.contains(value) & is_usable(value) & (!whole || value.fract() == 0.0);
        self.intervals(input, values, valid, number, fits, range, odd);
        Ok(())
    }

    /// Fills a column of dates from days since 1970-01-01. Rows whose day no date has are put into `odd`.
    ///
    /// # Errors
    /// [`Misfit::Type`] if the fact is of another type.
    ///
    /// ```
    /// use layak::{Date, batch::Rows};
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let expires = dated.input("bpom.md_expires").ok_or("no such fact")?;
    /// let day: Date = "2027-06-30".parse()?;
    /// let (mut frame, mut odd) = (dated.frame(2), Rows::default());
    /// frame.fill_days(&expires, &[day.days(), i32::MAX], None, &mut odd)?;
    /// assert_eq!(odd.iter().collect::<Vec<_>>(), [1]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn fill_days(
        &mut self,
        input: &Input,
        days: &[i32],
        valid: Option<Bits<'_>>,
        odd: &mut Rows,
    ) -> Result<(), Misfit> {
        if input.kind != Kind::Date {
            return Err(Misfit::Type);
        }
        let known = |day: f64| f64::from(Date::from_days(day as i32).days()) == day;
        let open = Interval { lo: f64::NEG_INFINITY, hi: f64::INFINITY };
        self.intervals(input, days, valid, f64::from, known, open, odd);
        Ok(())
    }

    /// Fills a column of choices by their positions in [`Input::choices`]; `position` is asked once for each cell that holds a value. Rows for
    /// which it has none are put into `odd`.
    ///
    /// # Errors
    /// [`Misfit::Type`] if the fact is of another type.
    ///
    /// ```
    /// use layak::batch::Rows;
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let nib = dated.input("legality.nib").ok_or("no such fact")?;
    /// let words = ["active", "maybe"];
    /// let (mut frame, mut odd) = (dated.frame(2), Rows::default());
    /// frame.fill_choices(&nib, None, |row| nib.position(words[row]), &mut odd)?;
    /// assert_eq!(odd.iter().collect::<Vec<_>>(), [1]);
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn fill_choices(
        &mut self,
        input: &Input,
        valid: Option<Bits<'_>>,
        position: impl Fn(usize) -> Option<usize>,
        odd: &mut Rows,
    ) -> Result<(), Misfit> {
        let Kind::Choice(list) = &input.kind else { return Err(Misfit::Type) };
        let (len, rows) = (list.values.len(), self.rows());
        for at in 0..rows.div_ceil(64) {
            let mut planes = [0_u64; 64];
            let mut positions = [0_u8; 64];
            let mut given = given(valid, at, rows);
            let mut left = given;
            while left != 0 {
                let row = left.trailing_zeros() as usize;
                left &= left - 1;
                let found = position(64 * at + row).filter(|found| *found < len);
                match found
                    .and_then(|found| Some((planes.get_mut(found)?, positions.get_mut(row)?, found as u8)))
                {
                    Some((plane, kept, found)) => {
                        *plane |= 1 << row;
                        *kept = found;
                    }
                    None => {
                        odd.insert(64 * at + row);
                        given &= !(1 << row);
                    }
                }
            }
            if let (Slot::Choice(start, count), false) = (input.slot, input.erased) {
                for (plane, bits) in (start..start + count).zip(planes) {
                    self.plane(at, plane, bits | !given);
                }
            }
            self.keep(input, at, given, |row| {
                Possible::Choice(1 << positions.get(row).copied().unwrap_or(0))
            });
        }
        Ok(())
    }

    /// Points where there are values that fit, all of `open` elsewhere.
    #[expect(clippy::too_many_arguments, reason = "one loop for numbers and days, called from two places")]
    fn intervals<T: Copy>(
        &mut self,
        input: &Input,
        values: &[T],
        valid: Option<Bits<'_>>,
        number: impl Fn(T) -> f64,
        fits: impl Fn(f64) -> bool,
        open: Interval,
        odd: &mut Rows,
    ) {
        let rows = self.rows().min(values.len());
        for (at, cells) in values.chunks(64).take(rows.div_ceil(64)).enumerate() {
            let mut given = given(valid, at, rows);
            let mut points = [0.0_f64; 64];
            let (mut good, mut missing) = (0_u64, 0_u64);
            for (row, (point, cell)) in points.iter_mut().zip(cells).enumerate() {
                // As in a profile, there is no negative zero.
                *point = number(*cell) + 0.0;
                good |= u64::from(fits(*point)) << row;
                missing |= u64::from(point.is_nan()) << row;
            }
            given &= !missing;
            odd.insert_word(at, given & !good);
            given &= good;
            if let (Slot::Number(column), false) = (input.slot, input.erased) {
                self.points(at, column, &points, given, open);
            }
            let kept =
                |row: usize| Possible::Number(Interval::point(points.get(row).copied().unwrap_or(0.0)));
            self.keep(input, at, given, kept);
        }
    }

    fn plane(&mut self, at: usize, plane: u32, bits: u64) {
        let block = self.frame.blocks.get_mut(at);
        if let Some(word) = block.and_then(|block| block.planes.get_mut(plane as usize)) {
            *word = bits;
        }
    }

    fn points(&mut self, at: usize, column: u32, points: &[f64; 64], given: u64, open: Interval) {
        let Some(block) = self.frame.blocks.get_mut(at) else { return };
        let column = column as usize;
        let (Some(lo), Some(hi)) = (block.lo.get_mut(column), block.hi.get_mut(column)) else { return };
        for (row, ((lo, hi), point)) in lo.iter_mut().zip(hi).zip(points).enumerate() {
            let known = given >> row & 1 == 1;
            *lo = if known { *point } else { open.lo };
            *hi = if known { *point } else { open.hi };
        }
    }

    /// Keeps the answers that measures are computed from.
    fn keep(&mut self, input: &Input, at: usize, given: u64, value: impl Fn(usize) -> Possible) {
        if self.rest.is_empty() || input.erased || !self.dated.inner().known.inputs.contains(&input.fact) {
            return;
        }
        let rest = self.rest.get_mut(64 * at..).unwrap_or_default();
        for (row, rest) in rest.iter_mut().enumerate().take(64).filter(|(row, _)| given >> row & 1 == 1) {
            rest.answers.push((input.fact, value(row)));
        }
    }
}

fn given(valid: Option<Bits<'_>>, at: usize, rows: usize) -> u64 {
    valid.map_or(u64::MAX, |bits| bits.word(at)) & below(rows - 64 * at)
}
