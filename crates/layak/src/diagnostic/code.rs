//! The register of diagnostic codes: slug, severity and the paragraph that `layak explain CODE` prints.
//! A code is never reused; every code has a bad case in `tests/diagnostics/`.

use super::Level;
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use std::fmt;
use std::str::FromStr;

macro_rules! codes {
    ($($(#[doc = $doc:literal])+ $variant:ident = $slug:literal, $level:ident;)+) => {
        /// Stable name of one kind of mistake.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        pub enum Code {
            $($(#[doc = $doc])+ $variant,)+
        }

        impl Code {
            /// Every code, in the order of the stages that raise them.
            pub const ALL: &[Self] = &[$(Self::$variant),+];

            /// The name as written in output: lower-case words joined by hyphens.
            #[must_use]
            pub fn slug(self) -> &'static str {
                match self { $(Self::$variant => $slug),+ }
            }

            /// Refuses, or only warns.
            #[must_use]
            pub fn level(self) -> Level {
                match self { $(Self::$variant => Level::$level),+ }
            }

            /// What it means and what to do, in English (the texts of rule authors' tools).
            #[must_use]
            pub fn paragraph(self) -> &'static str {
                match self { $(Self::$variant => concat!($($doc, "\n"),+)),+ }
            }
        }
    };
}

codes! {
    // ---- text
    /// The text is larger than the limit, so it was not read at all. Split it, or send only what one enterprise needs.
    TextTooLarge = "text-too-large", Error;
    /// The text is not valid TOML. The place is where the reader lost the thread; the mistake may stand just before it.
    TomlSyntax = "toml-syntax", Error;
    /// The text is not valid JSON.
    JsonSyntax = "json-syntax", Error;
    // ---- documents
    /// A key that this table does not have. Layak never drops what it does not understand: correct the spelling or remove it.
    UnknownKey = "unknown-key", Error;
    /// A key that this table must have is missing.
    MissingKey = "missing-key", Error;
    /// A value of the wrong kind: text where a number is due, a table where a list is due.
    WrongType = "wrong-type", Error;
    /// The value is none of the words allowed here.
    UnknownWord = "unknown-word", Error;
    /// A number that cannot be used: not finite, negative where only positive makes sense, or beyond 1e15.
    BadNumber = "bad-number", Error;
    /// A date that the calendar does not have, or that is not written YYYY-MM-DD.
    BadDate = "bad-date", Error;
    // ---- conditions
    /// A condition that cannot be read: a missing operator or value, a bracket or a text that is not closed, `=` for `==`, `and`
    /// for `&&`, chained comparisons. The syntax is that of the Common Expression Language; the help line says what was probably meant.
    ConditionSyntax = "condition-syntax", Error;
    /// Something that the Common Expression Language has and conditions have not, on purpose: `null` and `has()` (whether something was
    /// answered must never change an outcome), maps, indexing, `%`, bytes, unsigned numbers, messages. The help line says what to write.
    UnsupportedSyntax = "unsupported-syntax", Error;
    /// Parentheses, lists, calls, `!`, `-` or `? :` are nested in one another beyond 64 levels, or more than about 250 operators stand in
    /// one chain. Give parts of the condition a name with `[derive.NAME]`.
    ConditionTooDeep = "condition-too-deep", Error;
    /// A condition of more than 16 KiB. Give parts of it a name with `[derive.NAME]`, or collect facts in a `[group.NAME]`.
    ConditionTooLong = "condition-too-long", Error;
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.slug())
    }
}

impl FromStr for Code {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        Self::ALL.iter().copied().find(|code| code.slug() == text).ok_or(())
    }
}

impl Serialize for Code {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.slug())
    }
}

impl<'de> Deserialize<'de> for Code {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let text = std::borrow::Cow::<'de, str>::deserialize(from)?;
        text.parse().map_err(|()| serde::de::Error::custom("no such diagnostic code"))
    }
}

#[cfg(feature = "schema")]
impl schemars::JsonSchema for Code {
    fn inline_schema() -> bool {
        true
    }
    fn schema_name() -> std::borrow::Cow<'static, str> {
        "Code".into()
    }
    fn json_schema(_: &mut schemars::SchemaGenerator) -> schemars::Schema {
        schemars::json_schema!({ "type": "string" })
    }
}
