//! bits: follows.
