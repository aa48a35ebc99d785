//! Many enterprises at once, or one again and again, at full speed: facts in; outcomes, scores and possible verdicts out.
//!
//! The numbers are those of an assessment, from the same evaluator; explanations are left out. A register is a [`Frame`] of columns,
//! a service that answers one enterprise after the other keeps a [`One`].
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
//! let mut one = dated.one();
//! one.set(&npwp, Cell::Bool(false))?;
//! let judged = one.judge();
//! assert_eq!(judged.score(0), batch.score(1));
//! assert_eq!(judged.verdicts(0, 0), batch.verdicts(1, 0));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod frame;
mod input;
mod judged;
mod one;
mod worker;

pub use frame::Frame;
pub use input::{Cell, Input, Misfit};
pub use judged::{Batch, Judged, OutcomeBits};
pub use one::One;
