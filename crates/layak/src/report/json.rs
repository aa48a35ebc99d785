//! The assessment for machines: canonical JSON (RFC 8785), the same bytes on every surface.

use crate::wire::Assessment;

/// Canonical JSON, without a line end.
///
/// # Errors
/// When a number is not finite, which no assessment of the engine holds.
pub fn json(assessment: &Assessment) -> Result<String, serde_json::Error> {
    serde_json_canonicalizer::to_string(assessment)
}
