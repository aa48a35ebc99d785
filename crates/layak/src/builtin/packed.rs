//! Texts from one compressed block, which `build.rs` made.

use std::io::Read;
use std::sync::OnceLock;

include!("packing.rs");

static PACKED: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/texts.ppmd"));
const LENGTH: &str = include_str!(concat!(env!("OUT_DIR"), "/texts.len"));

/// Everything, unpacked once. A block that cannot be read gives no texts, and a test of the crate fails.
fn unpacked() -> &'static str {
    static TEXT: OnceLock<String> = OnceLock::new();
    TEXT.get_or_init(|| unpack().unwrap_or_default())
}

fn unpack() -> Option<String> {
    let mut bytes = vec![0; LENGTH.parse().ok()?];
    ppmd_rust::Ppmd7Decoder::new(PACKED, ORDER, MEMORY).ok()?.read_exact(&mut bytes).ok()?;
    String::from_utf8(bytes).ok()
}

fn named() -> impl Iterator<Item = (&'static str, &'static str)> {
    let mut parts = unpacked().split(END);
    std::iter::from_fn(move || Some((parts.next()?, parts.next()?)))
}

/// In the order of the rules folder: by path, folder by folder.
pub fn all() -> impl Iterator<Item = (&'static str, &'static str)> {
    named().filter(|(name, _)| !name.starts_with("schemas/"))
}

/// A JSON Schema by name.
pub fn schema(name: &str) -> Option<&'static str> {
    let known = SCHEMAS.contains(&name);
    named().find(|(path, _)| known && *path == format!("schemas/{name}.schema.json")).map(|(_, text)| text)
}
