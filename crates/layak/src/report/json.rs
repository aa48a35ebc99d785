//! The assessment for machines: canonical JSON (RFC 8785), the same bytes on every surface.

use crate::wire::Assessment;

/// Canonical JSON, without a line end.
///
/// # Errors
/// When a number is not finite, which no assessment of the engine holds.
///
/// ```
/// use layak::report;
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let profile = engine.read_toml("contoh.toml", "enterprise.name = 'Contoh Manis'\nlegality.nib = 'none'")?;
/// # let assessment = engine.assess(&profile, "2026-11-21".parse()?);
/// let json = report::json(&assessment)?;
/// assert!(json.starts_with(r#"{"actions":["#));
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub fn json(assessment: &Assessment) -> Result<String, serde_json::Error> {
    let bytes = crate::canonical::without(assessment, &[])?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}
