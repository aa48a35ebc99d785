//! What a page asks, answered from rules that were checked when this was built.

use layak::{Doors, NotFrozen, Rules};
use std::sync::LazyLock;
use wasm_bindgen::prelude::{JsError, wasm_bindgen};

/// `build.rs` made them.
static DOORS: LazyLock<Result<Doors, NotFrozen>> =
    LazyLock::new(|| Rules::thaw(include_bytes!(concat!(env!("OUT_DIR"), "/rules.frozen"))).map(Doors::new));

fn doors() -> Result<&'static Doors, JsError> {
    DOORS.as_ref().map_err(|error| JsError::new(&error.to_string()))
}

/// Answers one request.
///
/// # Errors
/// The wasm file is damaged.
#[wasm_bindgen]
pub fn assess(request_json: &str) -> Result<String, JsError> {
    Ok(doors()?.assess_json(request_json))
}

/// Answers one request of a form.
///
/// # Errors
/// The wasm file is damaged.
#[wasm_bindgen]
pub fn form(request_json: &str) -> Result<String, JsError> {
    Ok(doors()?.form_json(request_json))
}
