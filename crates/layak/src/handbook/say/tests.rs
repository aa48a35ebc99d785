//! Conditions in words.
