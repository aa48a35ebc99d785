//! The digest: what was asked and what was answered, in 64 characters.

use crate::canonical;
use crate::rules::hex;
use crate::wire::Assessment;
use sha2::{Digest, Sha256};

/// SHA-256 over the canonical JSON of the assessment without `digest` and `enterprise`, the digest of the rules, and the profile without
/// identity. Each part is preceded by its length in bytes, eight bytes little-endian.
pub fn digest(assessment: &Assessment, rules: &str, profile: &str) -> String {
    let answer = canonical::without(assessment, &["digest", "enterprise"]).unwrap_or_default();
    let mut hash = Sha256::new();
    for part in [answer.as_slice(), rules.as_bytes(), profile.as_bytes()] {
        hash.update((part.len() as u64).to_le_bytes());
        hash.update(part);
    }
    hex(&hash.finalize())
}
