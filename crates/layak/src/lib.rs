//! Layak ("fit" in *layak ekspor*, fit to export) assesses the export readiness of Indonesian small and medium industries.

mod api;
pub mod batch;
mod builtin;
mod canonical;
pub mod cases;
pub mod catalogue;
mod check;
mod compile;
mod date;
mod diagnostic;
mod engine;
mod evaluate;
mod explain;
mod judge;
mod measure;
#[doc(hidden)]
pub mod parse;
mod profile;
pub mod report;
mod rules;
mod source;
mod text;
mod unit;
mod value;
pub mod wire;
#[cfg(test)]
mod worlds;

pub use api::{assess_json, check_json, schema, schema_names};
#[cfg(feature = "schema")]
pub use api::{schema_of_answer, schema_of_request, schema_of_rules};
pub use date::{Date, DateError};
pub use diagnostic::{Code, Diagnostic, Diagnostics, Label, Level, Place};
pub use engine::{Dated, Engine, Options};
pub use profile::Profile;
pub use rules::{Refused, Rules};
pub use source::{Source, Span, Spanned};
pub use text::{Lang, Text};

#[doc(hidden)]
pub mod testing;
