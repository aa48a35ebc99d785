//! Harness for the shared cases.
