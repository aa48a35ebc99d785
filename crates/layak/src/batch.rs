//! Many enterprises at once, or one again and again, at full speed: facts in; outcomes, scores and possible verdicts out.
//!
//! The numbers are those of an assessment, from the same evaluator; explanations are left out. A register is a [`Frame`] of columns,
//! a service that answers one enterprise after the other keeps
//! [`Answers`] and a [`Judge`].
//!
//! ```
//! use layak::batch::Cell;
//! let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
//! let dated = engine.at("2026-11-21".parse()?);
//! let npwp = dated.input("legality.npwp").ok_or("no such fact")?;
//!
//! let mut frame = dated.frame(3);
//! frame.bools(&npwp, [Some(true), Some(false), None])?;
//! let batch = dated.evaluate(&frame);
//!
//! let mut answers = dated.answers();
//! answers.set(&npwp, Cell::Bool(false))?;
//! let mut judge = dated.judge();
//! assert_eq!(judge.judge(&answers).score(), batch.score(1));
//! answers.set_json("contoh.json", r#"{ "legality": { "npwp": true } }"#)?;
//! assert_eq!(judge.judge(&answers).verdicts(0), batch.verdicts(0, 0));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answers;
mod bits;
mod cells;
mod columns;
mod fill;
mod frame;
mod input;
mod json;
mod judged;
#[cfg(test)]
mod tests;
mod who;
mod worker;

pub use answers::{Answers, Judge};
pub use bits::{Bits, Rows};
pub use columns::{Columns, Datum, unreadable_row};
pub use fill::InputKind;
pub use frame::Frame;
pub use input::{Cell, Input, Misfit};
pub(crate) use json::Keys;
pub use judged::{Batch, Judged, OutcomeBits};
pub use who::Who;
