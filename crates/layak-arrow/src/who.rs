//! Whom a profile's text is about, as far as that can be read without understanding the rest.

use serde::Deserialize;
use serde_json::Value;
use std::borrow::Cow;

/// Id and name of an enterprise.
#[derive(Default)]
pub(crate) struct Who {
    pub(crate) id: Option<String>,
    pub(crate) name: Option<String>,
}

/// What a profile in JSON says of it; everything else is passed over.
#[derive(Default, Deserialize)]
struct Head {
    #[serde(default)]
    enterprise: Option<Enterprise>,
}

#[derive(Default, Deserialize)]
struct Enterprise {
    #[serde(default)]
    id: Option<Value>,
    #[serde(default)]
    name: Option<Value>,
}

/// From a text in JSON or TOML; nothing if it cannot be read.
pub(crate) fn of(name: &str, text: &str) -> Who {
    let json = if text.trim_start().starts_with('{') {
        Cow::Borrowed(text)
    } else {
        Cow::Owned(layak::profile_data(name, text).unwrap_or_default())
    };
    let head: Head = serde_json::from_str(&json).unwrap_or_default();
    let Enterprise { id, name } = head.enterprise.unwrap_or_default();
    let text = |value: Option<Value>| value.and_then(|value| value.as_str().map(str::to_owned));
    Who { id: text(id), name: text(name) }
}
