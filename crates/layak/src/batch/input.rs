//! A fact as the input of a batch, and what one cell may hold.

use crate::Dated;
use crate::check::model::{FactId, Kind, Origin};
use crate::compile::Slot;
use crate::date::Date;
use crate::parse::number::usable;
use crate::value::{Interval, Possible, Tri};

/// A fact that can be answered, looked up once and used for every row.
///
/// ```
/// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
/// let nib = dated.input("legality.nib").ok_or("no such fact")?;
/// assert_eq!(nib.choices(), ["active", "inactive", "none"]);
/// assert!(dated.input("capacity.declared").is_none(), "the engine computes it");
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct Input {
    pub(super) fact: FactId,
    pub(super) kind: Kind,
    pub(super) slot: Slot,
    /// Answers that nobody has shown evidence for do not count for this fact at the programme's level.
    pub(super) erased: bool,
}

/// A known value.
///
/// ```
/// use layak::batch::{Cell, Misfit};
/// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
/// let nib = dated.input("legality.nib").ok_or("no such fact")?;
/// let mut answers = dated.answers();
/// assert_eq!(answers.set(&nib, Cell::Choice(0)), Ok(()));
/// assert_eq!(answers.set(&nib, Cell::Word("maybe")), Err(Misfit::Choice));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Cell<'a> {
    /// Of a `bool`.
    Bool(bool),
    /// Of a `number`, in the fact's unit.
    Number(f64),
    /// Of a `date`.
    Date(Date),
    /// Of a `choice`: its position in [`Input::choices`].
    Choice(usize),
    /// Of a `choice` or a `text`, as written in a profile.
    Word(&'a str),
}

/// Why a value was not taken.
///
/// ```
/// use layak::batch::{Cell, Misfit};
/// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
/// let capacity = dated.input("production.declared_capacity").ok_or("no such fact")?;
/// // 300 pairs or 300 kilograms? Only a profile says it.
/// assert_eq!(dated.answers().set(&capacity, Cell::Number(300.0)), Err(Misfit::Goods));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Misfit {
    /// The fact is of another type.
    #[error("the fact is of another type")]
    Type,
    /// No choice has this name or position.
    #[error("the fact has no such choice")]
    Choice,
    /// Not finite, or outside what the fact accepts.
    #[error("the number is outside what the fact accepts")]
    Range,
    /// The fact counts goods, whose unit only a profile can say.
    #[error("the fact counts goods, whose unit only a profile can say")]
    Goods,
    /// The frame has no such row.
    #[error("the frame has no such row")]
    Row,
}

impl Dated {
    /// The fact with this path, if it can be answered.
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// assert!(dated.input("legality.npwp").is_some());
    /// assert!(dated.input("legality.pwn").is_none());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn input(&self, path: &str) -> Option<Input> {
        let inner = self.inner();
        let fact = *inner.checked.by_path.get(path)?;
        let decl = inner.checked.facts.get(fact)?;
        if decl.origin != Origin::Answer || decl.retired || path.starts_with("partner.") {
            return None;
        }
        let slot = inner.program.layout.slots.get(fact).copied().unwrap_or_default();
        let erased = decl.evidence.is_some() && self.evidence_level() > crate::wire::EvidenceLevel::Declared;
        Some(Input { fact, kind: decl.kind.clone(), slot, erased })
    }
}

impl Input {
    /// The choices, by position; empty for other facts.
    ///
    /// ```
    /// # let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
    /// let npwp = dated.input("legality.npwp").ok_or("no such fact")?;
    /// assert!(npwp.choices().is_empty());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    #[must_use]
    pub fn choices(&self) -> &[String] {
        match &self.kind {
            Kind::Choice(list) => &list.values,
            _ => &[],
        }
    }

    /// What a known value leaves possible.
    pub(super) fn possible(&self, cell: Cell<'_>) -> Result<Possible, Misfit> {
        match (&self.kind, cell) {
            (Kind::Bool, Cell::Bool(value)) => Ok(Possible::Bool(Tri::known(value))),
            (Kind::Number { .. }, Cell::Number(value)) => self.number(value).map(Possible::Number),
            (Kind::Date, Cell::Date(day)) => Ok(Possible::Number(Interval::point(f64::from(day.days())))),
            (Kind::Choice(list), Cell::Choice(at)) if at < list.values.len() => Ok(Possible::Choice(1 << at)),
            (Kind::Choice(list), Cell::Word(word)) => {
                list.position(word).map(|at| Possible::Choice(1 << at)).ok_or(Misfit::Choice)
            }
            (Kind::Choice(_), Cell::Choice(_)) => Err(Misfit::Choice),
            (Kind::Text, Cell::Word(text)) => Ok(Possible::Text(Some(text.to_owned()))),
            _ => Err(Misfit::Type),
        }
    }

    /// A number inside the range.
    #[inline]
    pub(super) fn number(&self, value: f64) -> Result<Interval, Misfit> {
        let Kind::Number { unit, range, whole } = &self.kind else { return Err(Misfit::Type) };
        if unit.counts_goods() {
            return Err(Misfit::Goods);
        }
        match usable(value) {
            // As in a profile, there is no negative zero.
            Ok(value) if range.contains(value) && (!whole || value.fract() == 0.0) => {
                Ok(Interval::point(value + 0.0))
            }
            _ => Err(Misfit::Range),
        }
    }
}
