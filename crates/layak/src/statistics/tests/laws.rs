//! laws: follows.
