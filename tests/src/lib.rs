//! Harness for the shared cases, the maps of completeness, and the steps that the README of the rules shows.

pub mod answers;
pub mod cases;
pub mod completeness;
pub mod conformance;
pub mod kelompok;
pub mod shipped;
pub mod steps;
