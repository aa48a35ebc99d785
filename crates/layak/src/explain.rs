//! An assessment: verdicts with their reasons, what is missing, what to do.

mod actions;
mod assemble;
mod digest;
mod effort;
mod finding;
mod look;
mod questions;
pub(crate) mod reason;
pub(crate) mod say;
mod settle;
mod to_do;
mod upcoming;
mod verdicts;
mod warnings;

pub use assemble::{assess, exact, score};
pub use digest::digest;
pub use effort::effort;
#[cfg(test)]
pub use finding::settling;
pub use look::look;
pub use questions::trials;
pub use to_do::{blocks, closure};
pub use verdicts::named;
pub use warnings::stale;
