//! The one door: what every surface sends and receives. JSON in, JSON out; the JSON Schemas, `.d.ts` and `.pyi` are generated from these types.

mod assessment;
mod finding;
mod request;
mod word;

pub use assessment::*;
pub use finding::*;
pub use request::*;
pub use word::*;

/// The value of `schema` in every assessment of this shape.
pub const ASSESSMENT_SCHEMA: &str = "layak.assessment/1";

macro_rules! wire {
    ($($(#[$meta:meta])* $vis:vis $kind:ident $name:ident $body:tt)+) => {
        $(#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        $(#[$meta])* $vis $kind $name $body)+
    };
}

macro_rules! words {
    ($($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? })+) => {
        $($(#[$meta])* #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $word)] $variant),+ }
        impl $name {
            /// Every word, in order.
            pub const ALL: &[Self] = &[$(Self::$variant),+];
            /// As written in TOML and JSON.
            #[must_use]
            pub fn word(self) -> &'static str { match self { $(Self::$variant => $word),+ } }
            /// The variant that is written so.
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> { Self::ALL.iter().copied().find(|v| v.word() == word) }
        })+
    };
}

use wire;
pub(crate) use words;
