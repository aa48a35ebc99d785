//! A program over a frame: possible values in, possible outcomes out. One evaluator serves one enterprise and a whole register.

mod choice;
mod frame;
mod number;
mod outcomes;
mod run;

pub use frame::{Block, Frame};
#[expect(unused_imports, reason = "read by batches, which come later")]
pub use outcomes::OutcomeSet;
pub use outcomes::Outcomes;
pub use run::Evaluator;
