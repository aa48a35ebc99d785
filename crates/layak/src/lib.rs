//! Layak ("fit" in *layak ekspor*, fit to export) assesses the export readiness of Indonesian small and medium industries.

mod date;
mod diagnostic;
pub mod parse;
mod source;
mod text;
pub mod wire;

pub use date::{Date, DateError};
pub use diagnostic::{Code, Diagnostic, Diagnostics, Label, Level, Place};
pub use source::{Source, Span, Spanned};
pub use text::{Lang, Text};
