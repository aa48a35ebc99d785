//! The one door: what every surface sends and receives. JSON in, JSON out; the JSON Schemas, `.d.ts` and `.pyi` are generated from these types.

mod assessment;
mod cohort;
mod finding;
mod form;
mod record;
mod request;
mod show;
mod to_do;
mod word;

pub use assessment::*;
pub use cohort::*;
pub use finding::*;
pub use form::*;
pub use record::*;
pub use request::*;
pub use show::*;
pub use to_do::*;
pub use word::*;

/// The value of `schema` in every assessment of this shape.
///
/// ```
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let profile = engine.read_toml("contoh.toml", "enterprise.name = 'Contoh Manis'\nlegality.nib = 'none'")?;
/// # let assessment = engine.assess(&profile, "2026-11-21".parse()?);
/// assert_eq!(assessment.schema, layak::wire::ASSESSMENT_SCHEMA);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub const ASSESSMENT_SCHEMA: &str = "layak.assessment/1";

/// The value of `schema` in every ranked cohort of this shape.
///
/// ```
/// # let engine = layak::Rules::builtin()?.programme("gpei-jatim")?;
/// # let profile = engine.read_toml("contoh.toml", "enterprise.id = 'K01'\nproduct.sector = 'food'")?;
/// let cohort = engine.rank([("contoh.toml", &profile)], &layak::RankOptions::new("2026-11-21".parse()?))?;
/// assert_eq!(cohort.schema, layak::wire::COHORT_SCHEMA);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
pub const COHORT_SCHEMA: &str = "layak.cohort/1";

macro_rules! wire {
    ($($(#[$meta:meta])* $vis:vis $kind:ident $name:ident $body:tt)+) => {
        $(#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        $(#[$meta])* $vis $kind $name $body)+
    };
}

macro_rules! words {
    // `in`: the path under which examples in the documentation find these words.
    (in $path:literal; $($(#[$meta:meta])* $name:ident { $($(#[$vmeta:meta])* $variant:ident = $word:literal),+ $(,)? })+) => {
        $($(#[$meta])* #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
        #[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
        pub enum $name { $($(#[$vmeta])* #[serde(rename = $word)] $variant),+ }
        impl $name {
            /// Every word, in order.
            ///
            /// ```
            #[doc = concat!("use ", $path, "::", stringify!($name), ";")]
            #[doc = concat!("let words: Vec<_> = ", stringify!($name), "::ALL.iter().map(|value| value.word()).collect();")]
            #[doc = concat!("assert_eq!(words, [", $("\"", $word, "\", ",)+ "]);")]
            /// ```
            pub const ALL: &[Self] = &[$(Self::$variant),+];
            /// As written in TOML and JSON.
            ///
            /// ```
            #[doc = concat!("use ", $path, "::", stringify!($name), ";")]
            #[doc = concat!($("assert_eq!(", stringify!($name), "::", stringify!($variant), ".word(), \"", $word, "\");\n",)+)]
            /// ```
            #[must_use]
            pub fn word(self) -> &'static str { match self { $(Self::$variant => $word),+ } }
            /// The variant that is written so.
            ///
            /// ```
            #[doc = concat!("use ", $path, "::", stringify!($name), ";")]
            #[doc = concat!("assert!(", stringify!($name), "::ALL.iter().all(|&value| ", stringify!($name), "::from_word(value.word()) == Some(value)));")]
            #[doc = concat!("assert_eq!(", stringify!($name), "::from_word(\"perhaps\"), None);")]
            /// ```
            #[must_use]
            pub fn from_word(word: &str) -> Option<Self> { Self::ALL.iter().copied().find(|v| v.word() == word) }
        })+
    };
}

use wire;
pub(crate) use words;
