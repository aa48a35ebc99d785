//! Plain columns into a frame, as they lie in memory.

use crate::words::Words;
use arrow_array::cast::AsArray;
use arrow_array::types::{
    ArrowPrimitiveType, Date32Type, Date64Type, Float32Type, Float64Type, Int8Type, Int16Type, Int32Type,
    Int64Type, TimestampMicrosecondType, TimestampMillisecondType, TimestampNanosecondType,
    TimestampSecondType, UInt8Type, UInt16Type, UInt32Type, UInt64Type,
};
use arrow_array::{Array, ArrayRef};
use arrow_buffer::NullBuffer;
use arrow_schema::{DataType, TimeUnit};
use layak::Date;
use layak::batch::{Bits, Cell, Columns, Frame, Input, InputKind, Rows};

/// Fills what is plain; rows with cells that are not go to `odd`.
pub(crate) fn fill(frame: &mut Frame, input: &Input, array: &ArrayRef, odd: &mut Rows) {
    let nulls = array.logical_nulls();
    let valid = nulls.as_ref().map(bits);
    if nulls.as_ref().is_some_and(|nulls| nulls.null_count() == array.len()) {
        return;
    }
    let done = match input.kind() {
        InputKind::Bool => bools(frame, input, array, valid),
        InputKind::Number => numbers(frame, input, array, valid, odd),
        InputKind::Date => days(frame, input, array, valid, odd),
        InputKind::Choice => choices(frame, input, array, valid, odd),
        InputKind::Text | InputKind::Other => None,
    };
    if done.is_none() {
        texts(frame, input, array, nulls.as_ref(), odd);
    }
}

fn bits(nulls: &NullBuffer) -> Bits<'_> {
    Bits::new(nulls.validity(), nulls.offset())
}

fn bools(frame: &mut Frame, input: &Input, array: &ArrayRef, valid: Option<Bits<'_>>) -> Option<()> {
    let values = array.as_boolean_opt()?.values();
    frame.fill_bools(input, Bits::new(values.values(), values.offset()), valid).ok()
}

fn numbers(
    frame: &mut Frame,
    input: &Input,
    array: &ArrayRef,
    valid: Option<Bits<'_>>,
    odd: &mut Rows,
) -> Option<()> {
    macro_rules! plain {
        ($type:ty, $number:expr) => {
            frame.fill_numbers(input, values::<$type>(array)?, valid, $number, odd).ok()
        };
    }
    match array.data_type() {
        DataType::Float64 => plain!(Float64Type, |value| value),
        DataType::Float32 => plain!(Float32Type, f64::from),
        DataType::Int64 => plain!(Int64Type, |value| value as f64),
        DataType::Int32 => plain!(Int32Type, f64::from),
        DataType::Int16 => plain!(Int16Type, f64::from),
        DataType::Int8 => plain!(Int8Type, f64::from),
        DataType::UInt64 => plain!(UInt64Type, |value| value as f64),
        DataType::UInt32 => plain!(UInt32Type, f64::from),
        DataType::UInt16 => plain!(UInt16Type, f64::from),
        DataType::UInt8 => plain!(UInt8Type, f64::from),
        _ => None,
    }
}

fn values<T: ArrowPrimitiveType>(array: &ArrayRef) -> Option<&[T::Native]> {
    Some(array.as_primitive_opt::<T>()?.values())
}

fn days(
    frame: &mut Frame,
    input: &Input,
    array: &ArrayRef,
    valid: Option<Bits<'_>>,
    odd: &mut Rows,
) -> Option<()> {
    let counted = |values: &[i64], of_day: i64| -> Vec<i32> {
        // A time of day is no date: such a row is looked at closely, and refused.
        let day = |value: &i64| {
            if value % of_day == 0 { i32::try_from(value / of_day).unwrap_or(i32::MAX) } else { i32::MAX }
        };
        values.iter().map(day).collect()
    };
    let days = match array.data_type() {
        DataType::Date32 => return frame.fill_days(input, values::<Date32Type>(array)?, valid, odd).ok(),
        DataType::Date64 => counted(values::<Date64Type>(array)?, 86_400_000),
        DataType::Timestamp(TimeUnit::Second, None) => counted(values::<TimestampSecondType>(array)?, 86_400),
        DataType::Timestamp(TimeUnit::Millisecond, None) => {
            counted(values::<TimestampMillisecondType>(array)?, 86_400_000)
        }
        DataType::Timestamp(TimeUnit::Microsecond, None) => {
            counted(values::<TimestampMicrosecondType>(array)?, 86_400_000_000)
        }
        DataType::Timestamp(TimeUnit::Nanosecond, None) => {
            counted(values::<TimestampNanosecondType>(array)?, 86_400_000_000_000)
        }
        _ => {
            let words = Words::of(array)?;
            let given = |row: usize| valid.is_none_or(|valid| valid.get(row));
            let day = |row: usize| words.get(row).trim().parse::<Date>().map_or(i32::MAX, Date::days);
            (0..array.len()).map(|row| if given(row) { day(row) } else { 0 }).collect()
        }
    };
    frame.fill_days(input, &days, valid, odd).ok()
}

fn choices(
    frame: &mut Frame,
    input: &Input,
    array: &ArrayRef,
    valid: Option<Bits<'_>>,
    odd: &mut Rows,
) -> Option<()> {
    let words = Words::of(array)?;
    if let Words::Coded { codes, of } = &words {
        // Each word is looked up once, however many rows hold it.
        let positions: Vec<Option<usize>> = (0..of.len()).map(|at| input.position(of.get(at))).collect();
        let position = |row: usize| positions.get(*codes.get(row)? as usize).copied().flatten();
        return frame.fill_choices(input, valid, position, odd).ok();
    }
    frame.fill_choices(input, valid, |row| input.position(words.get(row)), odd).ok()
}

/// Cell by cell: texts of people, and columns of texts for any other fact.
fn texts(frame: &mut Frame, input: &Input, array: &ArrayRef, nulls: Option<&NullBuffer>, odd: &mut Rows) {
    let words = Words::of(array);
    for row in (0..array.len()).filter(|row| nulls.is_none_or(|nulls| nulls.is_valid(*row))) {
        let plain = words.as_ref().and_then(|words| Columns::plain_cell(input, words.get(row)));
        let taken = match plain {
            Some(None) => true,
            Some(Some(cell)) => put(frame, row, input, cell),
            None => false,
        };
        if !taken {
            odd.insert(row);
        }
    }
}

fn put(frame: &mut Frame, row: usize, input: &Input, cell: Cell<'_>) -> bool {
    frame.set(row, input, cell).is_ok()
}
