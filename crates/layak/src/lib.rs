//! Layak ("fit" in *layak ekspor*, fit to export) assesses the export readiness of Indonesian small and medium industries.

mod check;
mod compile;
mod date;
mod diagnostic;
mod evaluate;
#[doc(hidden)]
pub mod parse;
mod profile;
pub mod report;
mod source;
mod text;
mod unit;
mod value;
pub mod wire;

pub use date::{Date, DateError};
pub use diagnostic::{Code, Diagnostic, Diagnostics, Label, Level, Place};
pub use source::{Source, Span, Spanned};
pub use text::{Lang, Text};

/// Doors for the tests of the workspace; no part of the promise of this crate.
#[doc(hidden)]
pub mod testing {
    pub use crate::parse::condition::testing::{condition_tree, parse_condition};
}
