//! Bits of rows: which cells hold a value, which rows need a closer look.

/// Bits packed as Arrow packs them: bit i of the bytes, from an offset on, belongs to row i.
///
/// ```
/// use layak::batch::Bits;
/// let bits = Bits::new(&[0b1010_0000], 5);
/// assert_eq!([0, 1, 2, 3].map(|row| bits.get(row)), [true, false, true, false]);
/// ```
#[derive(Clone, Copy, Debug)]
pub struct Bits<'a> {
    bytes: &'a [u8],
    offset: usize,
}

impl<'a> Bits<'a> {
    /// Bits from `offset` on. Past the end of the bytes all bits are off.
    ///
    /// ```
    /// assert!(!layak::batch::Bits::new(&[], 0).get(0));
    /// ```
    #[must_use]
    pub fn new(bytes: &'a [u8], offset: usize) -> Self {
        Self { bytes, offset }
    }

    /// The bit of a row.
    ///
    /// ```
    /// assert!(layak::batch::Bits::new(&[0b10], 0).get(1));
    /// ```
    #[must_use]
    pub fn get(self, row: usize) -> bool {
        let at = self.offset + row;
        self.bytes.get(at / 8).is_some_and(|byte| byte >> (at % 8) & 1 == 1)
    }

    /// The bits of the rows from `64 * block` on as one word.
    pub(super) fn word(self, block: usize) -> u64 {
        let first = self.offset + 64 * block;
        let (byte, shift) = (first / 8, first % 8);
        let mut raw = [0; 16];
        let rest = self.bytes.get(byte..).unwrap_or_default();
        let some = rest.get(..9).unwrap_or(rest);
        for (to, from) in raw.iter_mut().zip(some) {
            *to = *from;
        }
        (u128::from_le_bytes(raw) >> shift) as u64
    }
}

/// A set of rows.
///
/// ```
/// let mut rows = layak::batch::Rows::default();
/// rows.insert(70);
/// assert!(rows.contains(70) && !rows.contains(6));
/// assert_eq!(rows.iter().collect::<Vec<_>>(), [70]);
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rows {
    words: Vec<u64>,
}

impl Rows {
    /// Adds a row.
    ///
    /// ```
    /// let mut rows = layak::batch::Rows::default();
    /// rows.insert(0);
    /// assert!(rows.contains(0));
    /// ```
    pub fn insert(&mut self, row: usize) {
        self.insert_word(row / 64, 1 << (row % 64));
    }

    /// Adds the rows of 64 whose bits are set.
    pub(super) fn insert_word(&mut self, block: usize, bits: u64) {
        if bits == 0 {
            return;
        }
        if self.words.len() <= block {
            self.words.resize(block + 1, 0);
        }
        if let Some(word) = self.words.get_mut(block) {
            *word |= bits;
        }
    }

    /// Adds the rows whose bits are set among the first `rows`.
    ///
    /// ```
    /// use layak::batch::{Bits, Rows};
    /// let mut some = Rows::default();
    /// some.insert_all(Bits::new(&[0b1111], 0), 2);
    /// assert_eq!(some.iter().collect::<Vec<_>>(), [0, 1]);
    /// ```
    pub fn insert_all(&mut self, bits: Bits<'_>, rows: usize) {
        for block in 0..rows.div_ceil(64) {
            self.insert_word(block, bits.word(block) & below(rows - 64 * block));
        }
    }

    /// Whether it is among them.
    ///
    /// ```
    /// assert!(!layak::batch::Rows::default().contains(0));
    /// ```
    #[must_use]
    pub fn contains(&self, row: usize) -> bool {
        self.words.get(row / 64).is_some_and(|word| word >> (row % 64) & 1 == 1)
    }

    /// The rows in order.
    ///
    /// ```
    /// assert_eq!(layak::batch::Rows::default().iter().count(), 0);
    /// ```
    pub fn iter(&self) -> impl Iterator<Item = usize> {
        let of = |(block, word): (usize, &u64)| {
            let word = *word;
            (0..64).filter(move |bit| word >> bit & 1 == 1).map(move |bit| 64 * block + bit)
        };
        self.words.iter().enumerate().flat_map(of)
    }
}

/// The lowest bits, as many as rows are left, at most 64.
pub(super) fn below(rows: usize) -> u64 {
    if rows >= 64 { u64::MAX } else { (1 << rows) - 1 }
}
