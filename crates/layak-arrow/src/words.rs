//! Columns of texts, however Arrow keeps them: with short or long offsets, as views, or through a dictionary.

use arrow_array::cast::AsArray;
use arrow_array::types::{
    Int8Type, Int16Type, Int32Type, Int64Type, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array, ArrayRef, DictionaryArray, LargeStringArray, StringArray, StringViewArray};
use arrow_schema::DataType;

/// Texts by row.
pub(crate) enum Words<'a> {
    Short(&'a StringArray),
    Long(&'a LargeStringArray),
    View(&'a StringViewArray),
    /// Position in the dictionary by row.
    Coded {
        codes: Vec<u32>,
        of: Box<Words<'a>>,
    },
}

impl<'a> Words<'a> {
    /// The column as texts, if it holds any.
    pub(crate) fn of(array: &'a ArrayRef) -> Option<Self> {
        Some(match array.data_type() {
            DataType::Utf8 => Self::Short(array.as_string_opt::<i32>()?),
            DataType::LargeUtf8 => Self::Long(array.as_string_opt::<i64>()?),
            DataType::Utf8View => Self::View(array.as_string_view_opt()?),
            DataType::Dictionary(key, _) => match key.as_ref() {
                DataType::Int8 => coded(array.as_dictionary_opt::<Int8Type>()?)?,
                DataType::Int16 => coded(array.as_dictionary_opt::<Int16Type>()?)?,
                DataType::Int32 => coded(array.as_dictionary_opt::<Int32Type>()?)?,
                DataType::Int64 => coded(array.as_dictionary_opt::<Int64Type>()?)?,
                DataType::UInt8 => coded(array.as_dictionary_opt::<UInt8Type>()?)?,
                DataType::UInt16 => coded(array.as_dictionary_opt::<UInt16Type>()?)?,
                DataType::UInt32 => coded(array.as_dictionary_opt::<UInt32Type>()?)?,
                DataType::UInt64 => coded(array.as_dictionary_opt::<UInt64Type>()?)?,
                _ => return None,
            },
            _ => return None,
        })
    }

    /// How many different texts there can be.
    pub(crate) fn len(&self) -> usize {
        match self {
            Self::Short(array) => array.len(),
            Self::Long(array) => array.len(),
            Self::View(array) => array.len(),
            Self::Coded { of, .. } => of.len(),
        }
    }

    /// The text of a row that holds one.
    #[inline]
    pub(crate) fn get(&self, row: usize) -> &'a str {
        // `value` panics past the end, which rows of the same table never reach.
        match self {
            Self::Short(array) if row < array.len() => array.value(row),
            Self::Long(array) if row < array.len() => array.value(row),
            Self::View(array) if row < array.len() => array.value(row),
            Self::Coded { codes, of } => codes.get(row).map_or("", |code| of.get(*code as usize)),
            _ => "",
        }
    }
}

fn coded<K: arrow_array::types::ArrowDictionaryKeyType>(array: &DictionaryArray<K>) -> Option<Words<'_>> {
    let of = Box::new(Words::of(array.values())?);
    let codes = array.keys_iter().map(|key| key.map_or(0, |key| key as u32)).collect();
    Some(Words::Coded { codes, of })
}
