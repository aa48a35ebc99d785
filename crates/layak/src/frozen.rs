//! Rules that passed their checks, as bytes: a build freezes them once, and what it makes (a page of a browser) thaws them without reading or
//! checking a rule file. Every answer is the same, byte for byte.
//!
//! The bytes are a header (mark, version of the crate, check sum, length), then the checked rules as `postcard` writes them, compressed.

use crate::check::Checked;
use crate::diagnostic::{Code, Diagnostic, Label, Level, Place};
use crate::packing;
use crate::rules::Rules;
use crate::text::Text;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::borrow::Cow;

/// What the bytes begin with; the check sum of all that follows it comes next.
const MARK: &str = concat!("layak ", env!("CARGO_PKG_VERSION"), " frozen\n");
/// Bytes of the check sum: it finds damage, not malice.
const SUM: usize = 8;
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

/// What is frozen.
#[derive(Serialize, Deserialize)]
struct Frozen<'r> {
    digest: Cow<'r, str>,
    warnings: Vec<Warning>,
    checked: Cow<'r, Checked>,
}

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
        let frozen = Frozen {
            digest: self.digest().into(),
            warnings: self.warnings().iter().cloned().map(Warning::from).collect(),
            checked: Cow::Borrowed(self.checked()),
        };
        let plain = postcard::to_allocvec(&frozen).map_err(|_| NotFrozen)?;
        let packed = Some(&plain).filter(|plain| plain.len() <= MOST).and_then(|plain| packing::pack(plain));
        let length = u32::try_from(plain.len()).map_err(|_| NotFrozen)?;
        let rest = [&length.to_le_bytes(), packed.ok_or(NotFrozen)?.as_slice()].concat();
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
        let plain = unpacked(bytes).ok_or(NotFrozen)?;
        let (frozen, rest) = postcard::take_from_bytes::<Frozen<'_>>(&plain).map_err(|_| NotFrozen)?;
        if !rest.is_empty() {
            return Err(NotFrozen);
        }
        let warnings: Vec<Diagnostic> = frozen.warnings.into_iter().map(Diagnostic::from).collect();
        Ok(Self::new(frozen.checked.into_owned(), frozen.digest.into_owned(), warnings))
    }
}

fn unpacked(bytes: &[u8]) -> Option<Vec<u8>> {
    let (found, rest) = bytes.strip_prefix(MARK.as_bytes())?.split_first_chunk::<SUM>()?;
    if sum(rest) != *found {
        return None;
    }
    let (length, packed) = rest.split_first_chunk()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok().filter(|length| *length <= MOST)?;
    packing::unpack(packed, length)
}

fn sum(bytes: &[u8]) -> [u8; SUM] {
    let hash: [u8; 32] = Sha256::digest(bytes).into();
    hash.first_chunk().copied().unwrap_or_default()
}

/// A diagnostic with all its fields, whatever they hold: JSON leaves out the empty ones, and bytes without names cannot.
#[derive(Serialize, Deserialize)]
struct Warning {
    code: Code,
    severity: Level,
    message: Text,
    span: Option<Place>,
    pointer: Option<String>,
    help: Option<Text>,
    labels: Vec<Label>,
}

impl From<Diagnostic> for Warning {
    fn from(found: Diagnostic) -> Self {
        let Diagnostic { code, severity, message, span, pointer, help, labels } = found;
        Self { code, severity, message, span, pointer, help, labels }
    }
}

impl From<Warning> for Diagnostic {
    fn from(found: Warning) -> Self {
        let Warning { code, severity, message, span, pointer, help, labels } = found;
        Self { code, severity, message, span, pointer, help, labels }
    }
}
