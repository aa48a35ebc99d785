//! Texts in, documents as written out. Nothing is resolved here, and nothing that was written is lost.

pub mod condition;
pub mod document;
mod escape;
mod from_json;
mod from_toml;
pub mod input;
pub mod limits;
pub mod number;
pub(crate) mod personal;
mod read_basic;
pub(crate) mod reader;
pub(crate) mod record;
#[cfg(feature = "schema")]
pub(crate) mod shape;
pub mod suggest;
mod syntax_words;
mod unclosed;
pub mod value;
