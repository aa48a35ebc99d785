//! Checked rules become one program: a graph of typed nodes in which every common part exists once.

mod graph;
pub mod layout;
mod lower;
pub mod program;

pub use layout::{Layout, Slot};
pub use lower::{compile, conditions, expressions};
pub use program::{Node, Number, Planes, Program, Rooted, Scalar, Step, Trace, Truth};
