//! What `build.rs`, which packs the texts, and the crate, which unpacks them, must agree on.

/// Letters before a letter that tell which one it is likely to be. Eight gives 157 KB of a million, twelve 6 KB less and takes a quarter longer.
pub(crate) const ORDER: u32 = 8;
/// Bytes that the model may grow to: enough for all rules at once.
pub(crate) const MEMORY: u32 = 16 << 20;
/// Ends each name and each text; in neither it can occur.
pub(crate) const END: char = '\0';
