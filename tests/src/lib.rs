//! Harness for the shared cases.

pub mod cases;
pub mod conformance;
