//! A wasm whose instructions are sorted by what they hold, because alike packs with alike: instructions, then the numbers of locals that they
//! read, then offsets, and so on. `../../unpack.js` puts them back. A twelfth of what the engine takes.

use anyhow::{Context, Result, bail, ensure};
use std::collections::BTreeSet;

/// What a column holds.
#[derive(Clone, Copy)]
enum Column {
    /// What stands before the functions.
    Head,
    /// Locals that functions declare.
    Locals,
    /// Instructions, with what is the same for nearly all of their kind.
    Instructions,
    /// How far branches go out.
    Branch,
    /// Numbers of locals that are read.
    Get,
    /// Numbers of locals that are set.
    Set,
    /// Offsets of what is stored.
    Store,
    /// Numbers with fractions.
    Float,
    /// What stands behind the functions.
    Tail,
    /// Functions that are called, by the instruction before.
    Call,
    /// Offsets of what is loaded, by the instruction before.
    Load = Self::Call as isize + 256,
    /// Long whole numbers, by the instruction behind.
    Long = Self::Load as isize + 256,
    /// Whole numbers, by the instruction behind and a part of what follows that. One that is added differs from one that is handed over.
    Short = Self::Long as isize + 256,
}

/// Columns there are.
const COLUMNS: usize = Column::Short as usize + 256 * 16;
/// Stands behind the last instruction, so that two bytes can be looked at before any.
const BEHIND_ALL: u8 = 0;
/// The section that holds functions.
const CODE: u8 = 10;

/// What travels.
pub(crate) struct Sorted {
    /// To be packed: `total`, `place`, `functions` and the length of each column, seven bits a byte, then the columns. `total` is the length of the
    /// wasm, `place` where the stored bytes belong in the tail.
    pub(crate) columns: Vec<u8>,
    /// Bytes that no packing makes smaller, because they are packed: frozen rules.
    pub(crate) stored: Vec<u8>,
}

/// Sorts a wasm.
///
/// # Errors
/// It has instructions that are not known here, or lengths written longer than they must be.
pub(crate) fn sorted(wasm: &[u8]) -> Result<Sorted> {
    let mut from = Reader { bytes: wasm, at: 8 };
    let mut columns = Columns([const { Vec::new() }; COLUMNS]);
    while from.byte()? != CODE {
        let length = from.number()?;
        from.at += length;
    }
    let length = from.number()?;
    let end = from.at + length;
    let functions = from.number()?;
    columns.add(Column::Head, from.bytes.get(..from.at).context("no code")?);
    let mut whole = Vec::new();
    for _ in 0..functions {
        let start = from.at;
        let length = from.number()?;
        ensure!(from.at - start == shortest(length), "a function's length is written longer than it must be");
        let end = from.at + length;
        function(&mut from, &mut columns, &mut whole)?;
        ensure!(from.at == end, "a function does not end where it says");
    }
    ensure!(from.at == end, "functions do not end where they say");
    columns.add(Column::Instructions, &[BEHIND_ALL]);
    for Whole { at, bytes, is_long } in whole {
        let [behind, then] = columns.instructions(at);
        match is_long {
            true => columns.add_by(Column::Long, behind, bytes),
            false => {
                columns.put(Column::Short as usize + behind as usize + 256 * (then as usize % 16), bytes)
            }
        }
    }
    let tail = from.bytes.get(end..).context("the code is cut off")?;
    let (place, length) = packed_already(tail);
    let (before, rest) = tail.split_at(place);
    let (stored, after) = rest.split_at(length);
    columns.add(Column::Tail, before);
    columns.add(Column::Tail, after);
    let lengths = columns.0.iter().map(Vec::len);
    let numbers = [wasm.len(), place, functions].into_iter().chain(lengths);
    let header: Vec<u8> = numbers.flat_map(seven_bits).collect();
    Ok(Sorted { columns: [header, columns.0.concat()].concat(), stored: stored.to_vec() })
}

/// The longest run of blocks in which nearly every byte occurs, as it does by chance: where it starts and how long it is.
fn packed_already(bytes: &[u8]) -> (usize, usize) {
    const BLOCK: usize = 1024;
    const MANY: usize = 225;
    let is_packed = |block: &[u8]| block.iter().collect::<BTreeSet<_>>().len() >= MANY;
    let (mut best, mut start) = ((0, 0), 0);
    for (number, block) in bytes.chunks(BLOCK).enumerate() {
        let end = number * BLOCK + block.len();
        if !is_packed(block) {
            start = end;
        } else if end - start > best.1 {
            best = (start, end - start);
        }
    }
    best
}

/// A whole number of a function, put off until what stands behind it is known.
struct Whole<'b> {
    /// Where in the column of instructions the next one stands.
    at: usize,
    bytes: &'b [u8],
    is_long: bool,
}

/// One function: its locals, then instructions until the block that it is ends.
fn function<'b>(from: &mut Reader<'b>, to: &mut Columns, whole: &mut Vec<Whole<'b>>) -> Result<()> {
    for _ in 0..from.take(Column::Locals, to)? {
        from.take(Column::Locals, to)?;
        from.take(Column::Locals, to)?;
    }
    let mut depth = 1;
    let mut before;
    let mut instruction = 0;
    while depth > 0 {
        (before, instruction) = (instruction, from.byte()?);
        to.add(Column::Instructions, &[instruction]);
        let mut take = |column: Column| from.take(column, to);
        match instruction {
            0x02..=0x04 => {
                take(Column::Instructions)?;
                depth += 1;
            }
            0x0b => depth -= 1,
            0x0c | 0x0d => _ = take(Column::Branch)?,
            0x0e => {
                for _ in 0..=take(Column::Branch)? {
                    take(Column::Branch)?;
                }
            }
            0x10 | 0x11 => {
                let bytes = from.written()?;
                to.add_by(Column::Call, before, bytes);
                if instruction == 0x11 {
                    from.take(Column::Instructions, to)?;
                }
            }
            0x20 => _ = take(Column::Get)?,
            0x21 | 0x22 => _ = take(Column::Set)?,
            0x28..=0x35 => {
                take(Column::Instructions)?;
                let bytes = from.written()?;
                to.add_by(Column::Load, before, bytes);
            }
            0x36..=0x3e => {
                take(Column::Instructions)?;
                take(Column::Store)?;
            }
            0x23..=0x26 | 0x3f | 0x40 | 0xd0 | 0xd2 => _ = take(Column::Instructions)?,
            0x41 | 0x42 => {
                let at = to.instructions_so_far();
                whole.push(Whole { at, bytes: from.written()?, is_long: instruction == 0x42 });
            }
            0x43 => from.copy(Column::Float, 4, to)?,
            0x44 => from.copy(Column::Float, 8, to)?,
            0xfc => {
                let operands = match take(Column::Instructions)? {
                    0..=7 => 0,
                    9 | 11 | 13 | 15..=17 => 1,
                    8 | 10 | 12 | 14 => 2,
                    other => bail!("the instruction 0xfc {other} is not known here"),
                };
                for _ in 0..operands {
                    from.take(Column::Instructions, to)?;
                }
            }
            0x00 | 0x01 | 0x05 | 0x0f | 0x1a | 0x1b | 0x45..=0xc4 | 0xd1 => {}
            other => bail!("the instruction {other:#x} is not known here"),
        }
    }
    Ok(())
}

/// A number, seven bits a byte.
fn seven_bits(number: usize) -> Vec<u8> {
    let last = shortest(number) - 1;
    (0..=last).map(|at| (number >> (7 * at)) as u8 & 0x7f | if at < last { 0x80 } else { 0 }).collect()
}

/// Bytes of a number as short as it can be written.
fn shortest(number: usize) -> usize {
    (1..).find(|count| number >> (7 * count) == 0).unwrap_or(1)
}

struct Columns([Vec<u8>; COLUMNS]);

impl Columns {
    fn add(&mut self, column: Column, bytes: &[u8]) {
        self.put(column as usize, bytes);
    }

    /// Into the column that goes by an instruction.
    fn add_by(&mut self, column: Column, instruction: u8, bytes: &[u8]) {
        self.put(column as usize + usize::from(instruction), bytes);
    }

    fn instructions_so_far(&self) -> usize {
        self.0.get(Column::Instructions as usize).map_or(0, Vec::len)
    }

    /// Two bytes of the column of instructions.
    fn instructions(&self, at: usize) -> [u8; 2] {
        let column = self.0.get(Column::Instructions as usize);
        [0, 1].map(|more| column.and_then(|column| column.get(at + more)).copied().unwrap_or(BEHIND_ALL))
    }

    fn put(&mut self, column: usize, bytes: &[u8]) {
        if let Some(column) = self.0.get_mut(column) {
            column.extend_from_slice(bytes);
        }
    }
}

struct Reader<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> Reader<'b> {
    fn next(&self) -> Result<u8> {
        self.bytes.get(self.at).copied().context("the wasm is cut off")
    }

    fn byte(&mut self) -> Result<u8> {
        let byte = self.next()?;
        self.at += 1;
        Ok(byte)
    }

    fn number(&mut self) -> Result<usize> {
        let mut number = 0;
        for shift in (0..u64::BITS).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
        }
        Ok(number as usize)
    }

    /// A number as it is written.
    fn written(&mut self) -> Result<&'b [u8]> {
        let start = self.at;
        self.number()?;
        Ok(self.bytes.get(start..self.at).unwrap_or_default())
    }

    /// A number, into a column as it is written.
    fn take(&mut self, column: Column, to: &mut Columns) -> Result<usize> {
        let start = self.at;
        let number = self.number()?;
        to.add(column, self.bytes.get(start..self.at).unwrap_or_default());
        Ok(number)
    }

    /// So many bytes, into a column.
    fn copy(&mut self, column: Column, count: usize, to: &mut Columns) -> Result<()> {
        to.add(column, self.bytes.get(self.at..self.at + count).context("the wasm is cut off")?);
        self.at += count;
        Ok(())
    }
}
