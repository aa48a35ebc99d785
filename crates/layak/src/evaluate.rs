//! A program over a frame: possible values in, possible outcomes out. One evaluator serves one enterprise and a whole register.

mod choice;
mod frame;
mod number;
mod outcomes;
mod run;

pub use frame::{Block, Frame};
pub use outcomes::{OutcomeSet, Outcomes};
pub use run::Evaluator;
