//! Harness for the shared cases.

pub mod conformance;
