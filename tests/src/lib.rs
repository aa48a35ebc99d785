//! Harness for the shared cases.

pub mod answers;
pub mod cases;
pub mod conformance;
