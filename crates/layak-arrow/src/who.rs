//! Whom a profile's text is about, as far as that can be read without understanding the rest.

use serde_json::Value;

/// Id and name of an enterprise.
#[derive(Default)]
pub(crate) struct Who {
    pub(crate) id: Option<String>,
    pub(crate) name: Option<String>,
}

/// From a text in JSON or TOML; nothing if it cannot be read.
pub(crate) fn of(name: &str, text: &str) -> Who {
    let data: Value = layak::profile_data(name, text)
        .ok()
        .and_then(|data| serde_json::from_str(&data).ok())
        .unwrap_or_default();
    let text = |pointer: &str| data.pointer(pointer).and_then(Value::as_str).map(str::to_owned);
    Who { id: text("/enterprise/id"), name: text("/enterprise/name") }
}
