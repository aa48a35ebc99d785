//! One cell of any Arrow type as a value of a profile: the slow way, for rows that hold more than plain answers.

use crate::words::Words;
use arrow_array::cast::AsArray;
use arrow_array::types::{
    Date32Type, Date64Type, Decimal128Type, DecimalType, Float16Type, Float32Type, Float64Type, Int8Type,
    Int16Type, Int32Type, Int64Type, TimestampMicrosecondType, TimestampMillisecondType,
    TimestampNanosecondType, TimestampSecondType, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array, ArrayRef};
use arrow_schema::{DataType, TimeUnit};
use layak::Date;
use layak::batch::Datum;
use serde_json::{Map, Value};

/// A cell that owns what it holds.
pub(crate) enum Cell<'a> {
    Empty,
    Text(&'a str),
    Json(Value),
}

impl Cell<'_> {
    /// As the reader of rows wants it.
    pub(crate) fn datum(&self) -> Datum<'_> {
        match self {
            Self::Empty => Datum::Empty,
            Self::Text(text) => Datum::Text(text),
            Self::Json(value) => Datum::Json(value),
        }
    }
}

/// The cell of a row. A text stays as written: truth values, numbers and JSON in it are read as in a table of texts.
pub(crate) fn cell<'a>(array: &'a ArrayRef, words: Option<&Words<'a>>, row: usize) -> Cell<'a> {
    if array.is_null(row) || array.logical_nulls().is_some_and(|nulls| nulls.is_null(row)) {
        return Cell::Empty;
    }
    match words {
        Some(words) => Cell::Text(words.get(row)),
        None => match value(array, row) {
            Value::Null => Cell::Empty,
            value => Cell::Json(value),
        },
    }
}

/// The cell as JSON. What has no place in a profile (bytes, times of day) becomes a text that says what it is, and is refused with its column.
fn value(array: &ArrayRef, row: usize) -> Value {
    if array.is_null(row) {
        return Value::Null;
    }
    macro_rules! number {
        ($type:ty) => {
            array.as_primitive_opt::<$type>().map_or(Value::Null, |array| Value::from(array.value(row)))
        };
    }
    match array.data_type() {
        DataType::Null => Value::Null,
        DataType::Boolean => array.as_boolean_opt().map_or(Value::Null, |array| array.value(row).into()),
        DataType::Int8 => number!(Int8Type),
        DataType::Int16 => number!(Int16Type),
        DataType::Int32 => number!(Int32Type),
        DataType::Int64 => number!(Int64Type),
        DataType::UInt8 => number!(UInt8Type),
        DataType::UInt16 => number!(UInt16Type),
        DataType::UInt32 => number!(UInt32Type),
        DataType::UInt64 => number!(UInt64Type),
        DataType::Float32 => {
            float(array.as_primitive_opt::<Float32Type>().map(|array| array.value(row).into()))
        }
        DataType::Float64 => float(array.as_primitive_opt::<Float64Type>().map(|array| array.value(row))),
        DataType::Float16 => {
            float(array.as_primitive_opt::<Float16Type>().map(|array| array.value(row).to_f64()))
        }
        DataType::Decimal128(precision, scale) => array
            .as_primitive_opt::<Decimal128Type>()
            .map(|array| Decimal128Type::format_decimal(array.value(row), *precision, *scale))
            .map_or(Value::Null, |text| serde_json::from_str(&text).unwrap_or(Value::String(text))),
        DataType::Date32 => array
            .as_primitive_opt::<Date32Type>()
            .map_or(Value::Null, |array| Date::from_days(array.value(row)).to_string().into()),
        DataType::Date64 => array
            .as_primitive_opt::<Date64Type>()
            .map_or(Value::Null, |array| day_of(array.value(row), 1_000, false)),
        DataType::Timestamp(unit, zone) => instant(array, row, *unit, zone.as_deref()),
        DataType::List(_) | DataType::LargeList(_) | DataType::FixedSizeList(..) | DataType::ListView(_) => {
            list(array, row)
                .map_or(Value::Null, |items| (0..items.len()).map(|at| value(&items, at)).collect())
        }
        DataType::Struct(fields) => array.as_struct_opt().map_or(Value::Null, |parts| {
            let pairs = fields
                .iter()
                .zip(parts.columns())
                .map(|(field, part)| (field.name().clone(), value(part, row)));
            Value::Object(pairs.filter(|(_, value)| !value.is_null()).collect::<Map<_, _>>())
        }),
        other => Words::of(array).map_or_else(|| format!("({other})").into(), |words| words.get(row).into()),
    }
}

/// NaN is how tables of floats write what is not known. JSON has no infinite numbers, so the word goes on, and is refused.
fn float(value: Option<f64>) -> Value {
    match value {
        Some(value) if value.is_infinite() => value.to_string().into(),
        value => value.into(),
    }
}

fn list(array: &ArrayRef, row: usize) -> Option<ArrayRef> {
    match array.data_type() {
        DataType::List(_) => Some(array.as_list_opt::<i32>()?.value(row)),
        DataType::LargeList(_) => Some(array.as_list_opt::<i64>()?.value(row)),
        DataType::ListView(_) => Some(array.as_list_view_opt::<i32>()?.value(row)),
        _ => Some(array.as_fixed_size_list_opt()?.value(row)),
    }
}

/// An instant at midnight without a time zone is a day, as pandas keeps days; any other stays a text that names the time.
fn instant(array: &ArrayRef, row: usize, unit: TimeUnit, zone: Option<&str>) -> Value {
    let (value, second) = match unit {
        TimeUnit::Second => (array.as_primitive_opt::<TimestampSecondType>().map(|a| a.value(row)), 1),
        TimeUnit::Millisecond => {
            (array.as_primitive_opt::<TimestampMillisecondType>().map(|a| a.value(row)), 1_000)
        }
        TimeUnit::Microsecond => {
            (array.as_primitive_opt::<TimestampMicrosecondType>().map(|a| a.value(row)), 1_000_000)
        }
        TimeUnit::Nanosecond => {
            (array.as_primitive_opt::<TimestampNanosecondType>().map(|a| a.value(row)), 1_000_000_000)
        }
    };
    value.map_or(Value::Null, |value| day_of(value, second, zone.is_some()))
}

fn day_of(value: i64, second: i64, zoned: bool) -> Value {
    let (day, rest) = (value.div_euclid(second * 86_400), value.rem_euclid(second * 86_400));
    let date = i32::try_from(day).map_or_else(|_| day.to_string(), |day| Date::from_days(day).to_string());
    let seconds = rest / second;
    if rest == 0 && !zoned {
        return date.into();
    }
    let zone = if zoned { "Z" } else { "" };
    format!("{date}T{:02}:{:02}:{:02}{zone}", seconds / 3_600, seconds / 60 % 60, seconds % 60).into()
}
