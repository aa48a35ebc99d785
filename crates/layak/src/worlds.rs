//! The two laws of possible values, proved against possible worlds: a slow interpreter of one fully known world, and the engine over parts of it.

mod interpret;
mod laws;
mod random;
mod records;
mod shipped;

mod write;
