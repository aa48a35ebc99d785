//! Rules that passed their checks, as bytes: a build freezes them once, and what it makes (a page of a browser) thaws them without reading or
//! checking a rule file. Every answer is the same, byte for byte.
//!
//! The bytes are a header (mark, version of the crate, check sum, lengths), then the columns of the checked rules, compressed: those of texts together,
//! for they hold the same words, each other one by itself.

mod condition;
pub mod ice;
mod model;
#[cfg(test)]
mod tests;

use crate::check::Checked;
use crate::check::model::by_path;
use crate::diagnostic::Diagnostic;
use crate::packing;
use crate::rules::Rules;
use ice::{COLUMNS, Column, Freezer, Ice, Thawer};
use sha2::{Digest, Sha256};

/// What the bytes begin with; the check sum of all that follows it comes next.
const MARK: &str = concat!("layak ", env!("CARGO_PKG_VERSION"), " frozen\n");
/// Bytes of the check sum: it finds damage, not malice.
const SUM: usize = 8;
/// Columns that hold texts; they stand first.
const TEXTS: usize = Column::Shape as usize;
/// Most bytes that frozen rules may unpack to: ten times the shipped ones.
const MOST: usize = 32 << 20;

/// Bytes that are no frozen rules of this version of the crate.
///
/// ```
/// assert_eq!(layak::Rules::thaw(b"rules").err(), Some(layak::NotFrozen));
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
#[error("these bytes are no rules frozen by layak {}, or they are damaged", env!("CARGO_PKG_VERSION"))]
pub struct NotFrozen;

impl Rules {
    /// The rules as bytes that [`Rules::thaw`] of the same version of this crate takes. Texts, cases and places in files stay behind: a
    /// diagnostic about a profile needs none of them.
    ///
    /// # Errors
    /// [`NotFrozen`] if the rules are beyond the size that thaws.
    ///
    /// ```
    /// let rules = layak::Rules::builtin()?;
    /// let thawed = layak::Rules::thaw(&rules.freeze()?)?;
    /// assert_eq!(thawed.digest(), rules.digest());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn freeze(&self) -> Result<Vec<u8>, NotFrozen> {
        let mut to = Freezer::default();
        self.digest().to_owned().freeze(&mut to);
        self.warnings().to_vec().freeze(&mut to);
        self.checked().freeze(&mut to);
        let columns = to.finish().ok_or(NotFrozen)?;
        if columns.iter().map(Vec::len).sum::<usize>() > MOST {
            return Err(NotFrozen);
        }
        let mut rest: Vec<u8> =
            columns.iter().flat_map(|column| (column.len() as u32).to_le_bytes()).collect();
        for part in parts(&columns) {
            let packed = packing::pack(&part.concat()).ok_or(NotFrozen)?;
            rest.extend_from_slice(&(packed.len() as u32).to_le_bytes());
            rest.extend_from_slice(&packed);
        }
        Ok([MARK.as_bytes(), sum(&rest).as_slice(), &rest].concat())
    }

    /// Rules from what [`Rules::freeze`] gave.
    ///
    /// # Errors
    /// [`NotFrozen`]: bytes of another version, or damaged ones.
    ///
    /// ```
    /// let mut bytes = layak::Rules::builtin()?.freeze()?;
    /// assert!(layak::Rules::thaw(&bytes)?.programme("gpei-jatim").is_ok());
    /// bytes.pop();
    /// assert!(layak::Rules::thaw(&bytes).is_err());
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn thaw(bytes: &[u8]) -> Result<Self, NotFrozen> {
        unpacked(bytes).and_then(|plain| thawed(&plain)).ok_or(NotFrozen)
    }
}

fn thawed(plain: &[u8]) -> Option<Rules> {
    let mut from = columns(plain).map(Thawer::new)?;
    let digest = String::thaw(&mut from);
    let warnings: Vec<Diagnostic> = Vec::thaw(&mut from);
    let mut checked = Checked::thaw(&mut from);
    checked.by_path = by_path(&checked.facts);
    from.is_sound().then(|| Rules::new(checked, digest, warnings))
}

/// The columns, by their lengths, which stand first.
fn columns(plain: &[u8]) -> Option<[&[u8]; COLUMNS]> {
    let (lengths, mut rest) = plain.split_at_checked(COLUMNS * size_of::<u32>())?;
    let (lengths, _) = lengths.as_chunks();
    let mut columns = [plain; COLUMNS];
    for (column, length) in columns.iter_mut().zip(lengths) {
        (*column, rest) = rest.split_at_checked(u32::from_le_bytes(*length) as usize)?;
    }
    Some(columns)
}

/// Columns that are compressed together.
fn parts<T>(columns: &[T]) -> impl Iterator<Item = &[T]> {
    let (texts, others) = columns.split_at_checked(TEXTS).unwrap_or((columns, &[]));
    std::iter::once(texts).chain(others.chunks(1))
}

/// The lengths of columns, then the columns.
fn unpacked(bytes: &[u8]) -> Option<Vec<u8>> {
    let (found, rest) = bytes.strip_prefix(MARK.as_bytes())?.split_first_chunk::<SUM>()?;
    if sum(rest) != *found {
        return None;
    }
    let (header, mut rest) = rest.split_at_checked(COLUMNS * size_of::<u32>())?;
    let lengths: Vec<usize> =
        header.as_chunks().0.iter().map(|length| u32::from_le_bytes(*length) as usize).collect();
    let mut plain = header.to_vec();
    for part in parts(&lengths) {
        let (count, after) = rest.split_first_chunk()?;
        let (packed, after) = after.split_at_checked(u32::from_le_bytes(*count) as usize)?;
        let length = part.iter().fold(0, |sum: usize, length| sum.saturating_add(*length));
        plain.extend(packing::unpack(packed, Some(length).filter(|length| *length <= MOST)?)?);
        rest = after;
    }
    Some(plain)
}

fn sum(bytes: &[u8]) -> [u8; SUM] {
    let hash: [u8; 32] = Sha256::digest(bytes).into();
    hash.first_chunk().copied().unwrap_or_default()
}
