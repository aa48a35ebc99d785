//! Words for people: every sentence exists in Bahasa Indonesia and in English.

use serde::{Deserialize, Serialize};

/// A language that Layak speaks.
///
/// ```
/// use layak::Lang;
/// assert_eq!(Lang::default(), Lang::Id);
/// assert_eq!(serde_json::to_string(&Lang::En)?, r#""en""#);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum Lang {
    /// Bahasa Indonesia, the default everywhere.
    #[default]
    Id,
    /// English.
    En,
}

/// One sentence or phrase in both languages.
///
/// ```
/// use layak::{Lang, Text};
/// let t = Text::new("Belum siap", "Not ready");
/// assert_eq!(t.get(Lang::Id), "Belum siap");
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(deny_unknown_fields)]
pub struct Text {
    /// Bahasa Indonesia.
    pub id: String,
    /// English.
    pub en: String,
}

impl Text {
    /// Makes a text from its two versions.
    ///
    /// ```
    /// let text = layak::Text::new("wajib", "compulsory");
    /// assert_eq!(text.en, "compulsory");
    /// ```
    pub fn new(id: impl Into<String>, en: impl Into<String>) -> Self {
        Self { id: id.into(), en: en.into() }
    }

    /// The version in one language.
    ///
    /// ```
    /// use layak::{Lang, Text};
    /// assert_eq!(Text::new("wajib", "compulsory").get(Lang::En), "compulsory");
    /// ```
    #[must_use]
    pub fn get(&self, lang: Lang) -> &str {
        match lang {
            Lang::Id => &self.id,
            Lang::En => &self.en,
        }
    }
}

/// `text!("id {x}", "en {x}")`: a [`Text`] from two format strings.
macro_rules! text {
    ($id:literal, $en:literal $(, $arg:expr)* $(,)?) => {
        $crate::text::Text::new(format!($id $(, $arg)*), format!($en $(, $arg)*))
    };
}
pub(crate) use text;
