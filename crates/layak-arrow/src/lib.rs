//! Registers in Arrow tables: one enterprise per row, columns named by facts as [`layak::batch::Columns`] says.
//!
//! The command line and Python read tables through this crate, so both understand the same columns. Plain columns go into the engine's
//! frame as they lie in memory; only rows that hold something else (months, lists, partial answers, goods, mistakes) are read as profiles.
//!
//! ```
//! use arrow_array::{ArrayRef, BooleanArray, RecordBatch};
//! use layak_arrow::{Answers, Reader};
//! use std::sync::Arc;
//!
//! let dated = layak::Rules::builtin()?.programme("gpei-jatim")?.at("2026-11-21".parse()?);
//! let npwp: ArrayRef = Arc::new(BooleanArray::from(vec![Some(true), None]));
//! let table = RecordBatch::try_from_iter([("legality.npwp", npwp)])?;
//!
//! let reader = Reader::new(&dated, &table.schema())?;
//! let answers = Answers::new(&dated, true, layak::Lang::En);
//! let register = reader.read(&table, 1);
//! let (out, tally) = answers.table(&register, &dated.evaluate(&register.frame))?;
//! assert_eq!((out.num_rows(), tally.refused), (2, 0));
//! assert!(out.column_by_name("legality.npwp").is_some());
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod answers;
mod cells;
mod fill;
mod read;
mod words;

pub use answers::{Answers, Tally};
pub use read::{Problem, Reader, Register};
