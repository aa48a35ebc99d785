//! `record!`: what a table may contain, declared once. Struct, reader, allowed keys and JSON Schema follow from it.

/// Declares tables. A field is `name: Type`, with `as "key"` where the key is named otherwise and `=> RULE` for a
/// [`Rule`](super::reader::Rule) constant; `@name` first keeps the place of the table itself;
/// `or default` after the name allows the table to be absent.
macro_rules! record {
    ($(
        $(#[doc = $about:literal])+
        $(#[derive($($extra:ident),+)])?
        $vis:vis struct $name:ident $(or $absent:ident)? {
            $(@ $span:ident,)?
            $(
                $(#[doc = $doc:literal])+
                $field:ident $(as $key:literal)?: $ty:ty $(=> $rule:expr)?,
            )+
        }
    )+) => {$(
        $(#[doc = $about])+
        #[derive(Clone, Debug $(, $($extra),+)?)]
        $vis struct $name {
            $(
                /// Where the table starts.
                pub $span: $crate::source::Span,
            )?
            $($(#[doc = $doc])+ pub $field: $ty,)+
        }

        impl $crate::parse::reader::Read for $name {
            fn read(
                node: &$crate::source::Spanned<$crate::parse::value::Value>,
                reader: &mut $crate::parse::reader::Reader<'_>,
            ) -> Option<Self> {
                let entries = reader.table(node)?;
                reader.known_keys(entries, &[$($crate::parse::record::key!($field $($key)?)),+]);
                $(let $field = reader.field::<$ty>(
                    node.span,
                    entries,
                    $crate::parse::record::key!($field $($key)?),
                    $crate::parse::record::rule!($($rule)?),
                );)+
                Some(Self { $($span: node.span,)? $($field: $field?),+ })
            }

            $(fn absent() -> Option<Self> {
                Some(Self::$absent())
            })?

            #[cfg(feature = "schema")]
            fn schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                generator.subschema_for::<Self>()
            }
        }

        #[cfg(feature = "schema")]
        impl schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).trim_end_matches("Doc").into()
            }

            fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
                let mut object = $crate::parse::shape::Object::new(concat!($($about),+));
                $(object.field::<$ty>(
                    $crate::parse::record::key!($field $($key)?),
                    concat!($($doc),+),
                    $crate::parse::record::rule!($($rule)?),
                    generator,
                );)+
                object.finish()
            }
        }
    )+};
}

macro_rules! key {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}

macro_rules! rule {
    () => {
        $crate::parse::reader::Rule::ANY
    };
    ($rule:expr) => {
        $rule
    };
}

pub(crate) use {key, record, rule};
