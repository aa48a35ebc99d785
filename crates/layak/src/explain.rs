//! An assessment: verdicts with their reasons, what is missing, what to do.

mod actions;
mod assemble;
mod digest;
mod finding;
mod look;
mod questions;
pub(crate) mod reason;
pub(crate) mod say;
mod settle;
mod upcoming;
mod verdicts;
mod warnings;

pub use assemble::assess;
pub use digest::digest;
pub use look::look;
#[cfg(test)]
pub use {assemble::exact, finding::settling};
