//! Texts from compressed blocks, which `build.rs` made: one of the rules, one of the schemas.

use crate::packing;
use std::sync::OnceLock;

/// Ends each name and each text; in neither it can occur. The same in `build.rs`.
const END: char = '\0';

macro_rules! block {
    ($name:literal) => {{
        static TEXT: OnceLock<String> = OnceLock::new();
        let packed = include_bytes!(concat!(env!("OUT_DIR"), "/", $name, ".ppmd"));
        let length = include_str!(concat!(env!("OUT_DIR"), "/", $name, ".len"));
        named(TEXT.get_or_init(|| unpack(packed, length).unwrap_or_default()))
    }};
}

/// A block that cannot be read gives no texts, and a test of the crate fails.
fn unpack(packed: &[u8], length: &str) -> Option<String> {
    String::from_utf8(packing::unpack(packed, length.parse().ok()?)?).ok()
}

fn named(text: &'static str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut parts = text.split(END);
    std::iter::from_fn(move || Some((parts.next()?, parts.next()?)))
}

/// In the order of the rules folder: by path, folder by folder.
pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    block!("rules")
}

/// A JSON Schema by name.
pub fn schema(name: &str) -> Option<&'static str> {
    block!("schemas").find(|(known, _)| *known == name).map(|(_, text)| text)
}
