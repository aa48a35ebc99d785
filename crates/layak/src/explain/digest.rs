//! The digest: what was asked and what was answered, in 64 characters.

use crate::rules::hex;
use crate::wire::Assessment;
use sha2::{Digest, Sha256};

/// SHA-256 over the canonical JSON of the assessment without `digest` and `enterprise`, the digest of the rules, and the profile without
/// identity. Each part is preceded by its length in bytes, eight bytes little-endian.
pub fn digest(assessment: &Assessment, rules: &str, profile: &str) -> String {
    let mut value = serde_json::to_value(assessment).unwrap_or_default();
    if let Some(object) = value.as_object_mut() {
        object.remove("digest");
        object.remove("enterprise");
    }
    let answer = serde_json_canonicalizer::to_vec(&value).unwrap_or_default();
    let mut hash = Sha256::new();
    for part in [answer.as_slice(), rules.as_bytes(), profile.as_bytes()] {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hex(&hash.finalize())
}
