//! Values as columns of bytes, and back. A column holds what is alike, because that packs better: sentences, words, conditions, numbers, places.
//!
//! Reading never stops half-way: bytes that make no sense give some value and are remembered ([`Thawer::is_sound`]). So a type costs a few bytes of
//! code; with a way out at every field, reading alone was an eighth of what a page loads.

use crate::check::term::Condition;
use crate::order::Map;
use std::collections::BTreeMap;
use std::sync::Arc;

/// What a column holds. They stand in the order in which they pack best.
#[derive(Clone, Copy)]
pub enum Column {
    /// Sentences in Bahasa Indonesia, each before the same in English.
    Sentences,
    /// Names, ids, paths of facts.
    Words,
    /// Names of files.
    Files,
    /// Conditions as written.
    Conditions,
    /// Lengths, variants, flags, whole numbers.
    Shape,
    /// Numbers with fractions.
    Numbers,
    /// What conditions are made of.
    Terms,
    /// What conditions read: facts, parameters, derived facts.
    Read,
    /// Where parts of conditions stand in them.
    Places,
    /// How far back stands what was written before.
    Back,
}

/// Columns there are.
pub const COLUMNS: usize = 10;

/// Ends each text; one that holds it does not freeze.
const END: u8 = 0;

/// The deepest nesting that thaws. Conditions as written nest 64 deep, sums over groups deeper.
const DEEPEST: usize = 1_000;

/// A value that freezes and thaws.
pub trait Ice: Sized {
    /// Adds it to columns.
    fn freeze(&self, to: &mut Freezer);
    /// Takes it from columns.
    fn thaw(from: &mut Thawer<'_>) -> Self;
}

/// Columns being written.
#[derive(Default)]
pub struct Freezer {
    columns: [Vec<u8>; COLUMNS],
    refused: bool,
    /// What was written by [`Freezer::once`], with its number.
    known: BTreeMap<[Vec<u8>; COLUMNS], u64>,
}

impl Freezer {
    /// A whole number, seven bits a byte.
    pub fn whole(&mut self, column: Column, mut number: u64) {
        while number >= 0x80 {
            self.bytes(column, &[number as u8 | 0x80]);
            number >>= 7;
        }
        self.bytes(column, &[number as u8]);
    }

    /// A whole number of either sign.
    pub fn signed(&mut self, column: Column, number: i64) {
        self.whole(column, ((number << 1) ^ (number >> 63)) as u64);
    }

    /// A text.
    pub fn text(&mut self, column: Column, text: &str) {
        self.refused |= text.bytes().any(|byte| byte == END);
        self.bytes(column, text.as_bytes());
        self.bytes(column, &[END]);
    }

    /// Bytes as they are.
    pub fn bytes(&mut self, column: Column, bytes: &[u8]) {
        if let Some(column) = self.columns.get_mut(column as usize) {
            column.extend_from_slice(bytes);
        }
    }

    /// What was written apart: 0 and its columns, or how far back the same was written before.
    pub fn once(&mut self, apart: Self) {
        self.refused |= apart.refused;
        let next = self.known.len() as u64;
        let number = *self.known.entry(apart.columns.clone()).or_insert(next);
        self.whole(Column::Back, next - number);
        if number == next {
            self.columns.iter_mut().zip(apart.columns).for_each(|(column, more)| column.extend(more));
        }
    }

    /// The columns, if all could be written.
    pub fn finish(self) -> Option<[Vec<u8>; COLUMNS]> {
        Some(self.columns).filter(|_| !self.refused)
    }
}

/// Columns being read.
pub struct Thawer<'b> {
    /// Conditions read so far, each once.
    pub conditions: Vec<Condition>,
    columns: [&'b [u8]; COLUMNS],
    broken: bool,
    depth: usize,
}

impl<'b> Thawer<'b> {
    /// Reads columns from their start.
    pub fn new(columns: [&'b [u8]; COLUMNS]) -> Self {
        Self { conditions: Vec::new(), columns, broken: false, depth: 0 }
    }

    /// Whether all was understood and nothing is left.
    pub fn is_sound(&self) -> bool {
        !self.broken && self.columns.iter().all(|column| column.is_empty())
    }

    /// What was read cannot be.
    pub fn doubt(&mut self) {
        self.broken = true;
        // Nothing is read any more: every list is empty, every choice the first.
        self.columns = Default::default();
    }

    /// The next bytes of a column.
    pub fn bytes(&mut self, column: Column, count: usize) -> &'b [u8] {
        let found = self.columns.get_mut(column as usize).and_then(|column| {
            let (found, rest) = column.split_at_checked(count)?;
            *column = rest;
            Some(found)
        });
        found.unwrap_or_else(|| {
            self.doubt();
            &[]
        })
    }

    /// As [`Freezer::whole`].
    pub fn whole(&mut self, column: Column) -> u64 {
        let mut number = 0;
        for shift in (0..u64::BITS).step_by(7) {
            let byte = self.bytes(column, 1).first().copied().unwrap_or(0);
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return number;
            }
        }
        self.doubt();
        0
    }

    /// As [`Freezer::signed`].
    pub fn signed(&mut self, column: Column) -> i64 {
        let number = self.whole(column);
        (number >> 1) as i64 ^ -((number & 1) as i64)
    }

    /// As [`Freezer::text`].
    pub fn text(&mut self, column: Column) -> String {
        let rest = self.columns.get(column as usize).copied().unwrap_or_default();
        let length = rest.iter().position(|byte| *byte == END).unwrap_or(rest.len());
        let text = String::from_utf8(self.bytes(column, length).to_vec());
        self.bytes(column, 1);
        text.unwrap_or_else(|_| {
            self.doubt();
            String::new()
        })
    }

    /// Reads something that may hold its like, if that is not nested beyond reason.
    pub fn deeper<T>(&mut self, read: impl FnOnce(&mut Self) -> T) -> T {
        self.depth += 1;
        if self.depth > DEEPEST {
            self.doubt();
        }
        let value = read(self);
        self.depth -= 1;
        value
    }
}

/// Declares how types freeze: by all their fields or variants, in the order given. Fields after `;` thaw as their default.
macro_rules! ice {
    ($(
        $kind:ident $name:ident $(<$of:ident>)? { $($body:tt)* }
    )+) => {$(
        $crate::frozen::ice::ice_one! { $kind $name $(<$of>)? { $($body)* } }
    )+};
}

macro_rules! ice_one {
    (struct $name:ident $(<$of:ident>)? { $($field:ident),+ $(,)? $(; $($gone:ident),+)? }) => {
        impl $(<$of: $crate::frozen::ice::Ice>)? $crate::frozen::ice::Ice for $name $(<$of>)? {
            fn freeze(&self, to: &mut $crate::frozen::ice::Freezer) {
                let Self { $($field,)+ $($($gone: _),+)? } = self;
                $($field.freeze(to);)+
            }
            fn thaw(from: &mut $crate::frozen::ice::Thawer<'_>) -> Self {
                $(let $field = $crate::frozen::ice::Ice::thaw(from);)+
                Self { $($field,)+ $($($gone: Default::default()),+)? }
            }
        }
    };
    // The first variant holds nothing of its own kind: it is what broken bytes give.
    (enum $name:ident { $first:ident $(($($x:ident),+))? $(, $variant:ident $(($($y:ident),+))? $({ $($z:ident),+ })?)* $(,)? }) => {
        impl $crate::frozen::ice::Ice for $name {
            fn freeze(&self, to: &mut $crate::frozen::ice::Freezer) {
                #[derive(Clone, Copy)]
                enum Tag { $first, $($variant),* }
                let tag = match self {
                    Self::$first $(($($x),+))? => { to.tag(Tag::$first as u8); $($($x.freeze(to);)+)? return; }
                    $(Self::$variant { .. } => Tag::$variant,)*
                };
                to.tag(tag as u8);
                match self {
                    Self::$first { .. } => {}
                    $(Self::$variant $(($($y),+))? $({ $($z),+ })? => { $($($y.freeze(to);)+)? $($($z.freeze(to);)+)? })*
                }
            }
            fn thaw(from: &mut $crate::frozen::ice::Thawer<'_>) -> Self {
                #[derive(Clone, Copy)]
                enum Tag { $first, $($variant),* }
                let tag = from.tag();
                $(if tag == Tag::$variant as u8 {
                    $($(let $y = $crate::frozen::ice::Ice::thaw(from);)+)?
                    $($(let $z = $crate::frozen::ice::Ice::thaw(from);)+)?
                    return Self::$variant $(($($y),+))? $({ $($z),+ })?;
                })*
                if tag != Tag::$first as u8 {
                    from.doubt();
                }
                $($(let $x = $crate::frozen::ice::Ice::thaw(from);)+)?
                Self::$first $(($($x),+))?
            }
        }
    };
}

pub(crate) use {ice, ice_one};

impl Freezer {
    /// Which variant.
    pub fn tag(&mut self, tag: u8) {
        self.bytes(Column::Shape, &[tag]);
    }
}

impl Thawer<'_> {
    /// Which variant.
    pub fn tag(&mut self) -> u8 {
        self.bytes(Column::Shape, 1).first().copied().unwrap_or(0)
    }

    /// A length: no list is longer than what is left of all columns.
    pub fn length(&mut self, column: Column) -> usize {
        let length = usize::try_from(self.whole(column)).unwrap_or(usize::MAX);
        if length > self.columns.iter().map(|column| column.len()).sum() {
            self.doubt();
            return 0;
        }
        length
    }
}

impl Ice for bool {
    fn freeze(&self, to: &mut Freezer) {
        to.tag(u8::from(*self));
    }
    fn thaw(from: &mut Thawer<'_>) -> Self {
        from.tag() == 1
    }
}

impl Ice for u64 {
    fn freeze(&self, to: &mut Freezer) {
        to.whole(Column::Shape, *self);
    }
    fn thaw(from: &mut Thawer<'_>) -> Self {
        from.whole(Column::Shape)
    }
}

impl Ice for usize {
    fn freeze(&self, to: &mut Freezer) {
        to.whole(Column::Shape, *self as u64);
    }
    fn thaw(from: &mut Thawer<'_>) -> Self {
        from.whole(Column::Shape) as Self
    }
}

/// Whole numbers are short, others are their bits.
impl Ice for f64 {
    fn freeze(&self, to: &mut Freezer) {
        let whole = *self as i64;
        if whole as Self == *self && whole.unsigned_abs() < 1 << 40 && self.to_bits() != (-0.0_f64).to_bits()
        {
            to.signed(Column::Numbers, whole << 1);
        } else {
            to.signed(Column::Numbers, 1);
            to.bytes(Column::Numbers, &self.to_le_bytes());
        }
    }
    fn thaw(from: &mut Thawer<'_>) -> Self {
        let whole = from.signed(Column::Numbers);
        if whole & 1 == 0 {
            return (whole >> 1) as Self;
        }
        from.bytes(Column::Numbers, 8).first_chunk().map_or(0.0, |bytes| Self::from_le_bytes(*bytes))
    }
}

impl Ice for String {
    fn freeze(&self, to: &mut Freezer) {
        to.text(Column::Words, self);
    }
    fn thaw(from: &mut Thawer<'_>) -> Self {
        from.text(Column::Words)
    }
}

impl<T: Ice> Ice for Option<T> {
    fn freeze(&self, to: &mut Freezer) {
        self.is_some().freeze(to);
        if let Some(value) = self {
            value.freeze(to);
        }
    }
    fn thaw(from: &mut Thawer<'_>) -> Self {
        bool::thaw(from).then(|| T::thaw(from))
    }
}

impl<T: Ice> Ice for Vec<T> {
    fn freeze(&self, to: &mut Freezer) {
        self.len().freeze(to);
        self.iter().for_each(|value| value.freeze(to));
    }
    fn thaw(from: &mut Thawer<'_>) -> Self {
        let length = from.length(Column::Shape);
        let mut list = Self::with_capacity(length);
        (0..length).for_each(|_| list.push(T::thaw(from)));
        list
    }
}

impl<K: Ice + Ord, V: Ice> Ice for Map<K, V> {
    fn freeze(&self, to: &mut Freezer) {
        self.len().freeze(to);
        for (key, value) in self {
            key.freeze(to);
            value.freeze(to);
        }
    }
    fn thaw(from: &mut Thawer<'_>) -> Self {
        let length = from.length(Column::Shape);
        (0..length).map(|_| (K::thaw(from), V::thaw(from))).collect()
    }
}

impl<T: Ice> Ice for Arc<T> {
    fn freeze(&self, to: &mut Freezer) {
        self.as_ref().freeze(to);
    }
    fn thaw(from: &mut Thawer<'_>) -> Self {
        Self::new(T::thaw(from))
    }
}

impl<A: Ice, B: Ice> Ice for (A, B) {
    fn freeze(&self, to: &mut Freezer) {
        self.0.freeze(to);
        self.1.freeze(to);
    }
    fn thaw(from: &mut Thawer<'_>) -> Self {
        (A::thaw(from), B::thaw(from))
    }
}

impl<A: Ice, B: Ice, C: Ice> Ice for (A, B, C) {
    fn freeze(&self, to: &mut Freezer) {
        self.0.freeze(to);
        self.1.freeze(to);
        self.2.freeze(to);
    }
    fn thaw(from: &mut Thawer<'_>) -> Self {
        (A::thaw(from), B::thaw(from), C::thaw(from))
    }
}

/// Powers of units.
impl<const COUNT: usize> Ice for [i8; COUNT] {
    fn freeze(&self, to: &mut Freezer) {
        self.iter().for_each(|number| to.signed(Column::Shape, i64::from(*number)));
    }
    fn thaw(from: &mut Thawer<'_>) -> Self {
        std::array::from_fn(|_| from.signed(Column::Shape) as i8)
    }
}
