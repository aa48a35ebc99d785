//! Texts in, documents as written out. Nothing is resolved here, and nothing that was written is lost.

pub mod condition;
pub mod document;
