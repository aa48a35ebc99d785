//! Tests of the condition reader on random trees.
