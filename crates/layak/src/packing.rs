//! How shipped texts and frozen rules are compressed: PPMd, which makes half of rule texts what gzip does. `build.rs` uses this file too.

use std::io::{Read, Write};

/// Letters before a letter that tell which one it is likely to be. Of frozen texts (700 KB) eight give 139 KB, twelve 136, sixteen 138.
const ORDER: u32 = 12;
/// Bytes that the model may grow to: enough for all rules at once.
const MEMORY: u32 = 16 << 20;

/// Bytes made small; nothing if there is no memory for the model.
pub fn pack(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut packer = ppmd_rust::Ppmd7Encoder::new(Vec::new(), ORDER, MEMORY).ok()?;
    packer.write_all(bytes).ok()?;
    packer.finish(false).ok()
}

/// The `length` bytes that were packed.
pub fn unpack(packed: &[u8], length: usize) -> Option<Vec<u8>> {
    let mut bytes = vec![0; length];
    ppmd_rust::Ppmd7Decoder::new(packed, ORDER, MEMORY).ok()?.read_exact(&mut bytes).ok()?;
    Some(bytes)
}
