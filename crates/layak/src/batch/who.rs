//! Whom a profile's text is about, as far as that can be read without understanding the rest.

use serde::Deserialize;
use serde_json::Value;

/// Id and name of an enterprise, so that a row that is refused can still be told from others.
///
/// ```
/// let who = layak::batch::Who::of_json(r#"{ "enterprise": { "id": "K01" }, "legality": { "nib": "?" } }"#);
/// assert_eq!((who.id.as_deref(), who.name), (Some("K01"), None));
/// assert_eq!(layak::batch::Who::of_json("{"), layak::batch::Who::default());
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Who {
    /// `enterprise.id`, if it is a text.
    pub id: Option<String>,
    /// `enterprise.name`, if it is a text.
    pub name: Option<String>,
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

impl Who {
    /// From a profile in JSON; nobody if the text cannot be read.
    ///
    /// ```
    /// let who = layak::batch::Who::of_json(r#"{ "enterprise": { "name": "Contoh Batik" } }"#);
    /// assert_eq!(who.name.as_deref(), Some("Contoh Batik"));
    /// ```
    #[must_use]
    pub fn of_json(text: &str) -> Self {
        let head: Head = serde_json::from_str(text).unwrap_or_default();
        let Enterprise { id, name } = head.enterprise.unwrap_or_default();
        let text = |value: Option<Value>| value.and_then(|value| value.as_str().map(str::to_owned));
        Self { id: text(id), name: text(name) }
    }
}
