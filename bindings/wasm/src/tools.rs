//! Everything, for `layak/tools`: rules are texts, and a request may bring its own.

use wasm_bindgen::prelude::wasm_bindgen;

/// Answers one request.
#[wasm_bindgen]
pub fn assess(request_json: &str) -> String {
    layak::assess_json(request_json)
}

/// Answers one request of a form.
#[wasm_bindgen]
pub fn form(request_json: &str) -> String {
    layak::form_json(request_json)
}

/// Ranks a cohort.
#[wasm_bindgen]
pub fn rank(request_json: &str) -> String {
    layak::rank_json(request_json)
}

/// Checks rule files given as a JSON array of `{name, text}`; returns a JSON array of diagnostics.
#[wasm_bindgen]
pub fn check(texts_json: &str) -> String {
    layak::check_json(texts_json)
}

/// A JSON Schema by name.
#[wasm_bindgen]
pub fn schema(name: &str) -> Option<String> {
    layak::schema(name).map(str::to_owned)
}

/// Every name that `schema` knows.
#[wasm_bindgen(js_name = schemaNames)]
pub fn schema_names() -> Vec<String> {
    layak::schema_names().iter().map(|name| (*name).to_owned()).collect()
}
