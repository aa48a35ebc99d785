//! Checked rules become one program: a graph of typed nodes in which every common part exists once.

mod graph;
pub mod layout;
mod lower;
pub mod program;

pub use layout::{Layout, Slot};
#[expect(unused_imports, reason = "for the laws that are tested on random worlds, which come later")]
pub use lower::expressions;
pub use lower::{compile, conditions};
pub use program::{Node, Number, Planes, Program, Rooted, Scalar, Step, Trace, Truth};
