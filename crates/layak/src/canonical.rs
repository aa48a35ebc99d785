//! Canonical JSON (RFC 8785) in one pass: every value is written once, and the entries of an object are put in order when it ends.

use crate::order::Arrange;
use serde::Serialize;
use serde_json::ser::{CharEscape, Formatter, Serializer};
use std::cmp::Ordering;
use std::io::{self, Write};

/// Canonical JSON, without these keys of the outermost object.
pub(crate) fn without(value: &impl Serialize, left_out: &[&str]) -> serde_json::Result<Vec<u8>> {
    let mut bytes = Vec::new();
    let formatter = Canonical { bytes: &mut bytes, spare: Vec::new(), open: Vec::new(), left_out };
    // The formatter keeps the bytes itself: a writer cannot take back what must change places.
    value.serialize(&mut Serializer::with_formatter(io::sink(), formatter))?;
    Ok(bytes)
}

struct Canonical<'a> {
    bytes: &'a mut Vec<u8>,
    /// Room for an object in order.
    spare: Vec<u8>,
    /// By object that has begun: where it and each of its entries start.
    open: Vec<(usize, Vec<Entry>)>,
    left_out: &'a [&'a str],
}

/// An entry: where its key starts, where its value starts; it ends where the next begins.
#[derive(Clone, Copy, Default)]
struct Entry {
    key: usize,
    value: usize,
    end: usize,
}

impl Canonical<'_> {
    fn put(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.bytes.extend_from_slice(bytes);
        Ok(())
    }

    fn slice(&self, from: usize, to: usize) -> &[u8] {
        self.bytes.get(from..to).unwrap_or_default()
    }

    fn order(&self, a: &Entry, b: &Entry) -> Ordering {
        let key = |entry: &Entry| self.slice(entry.key, entry.value.saturating_sub(1));
        let (a, b) = (key(a), key(b));
        let plain = |key: &[u8]| key.iter().all(|byte| byte.is_ascii() && *byte != b'\\');
        if plain(a) && plain(b) {
            // The closing quote sorts below every letter but blank and `!`, so it is left away.
            let bare = |key: &'_ [u8]| key.len().saturating_sub(1);
            return a.get(..bare(a)).cmp(&b.get(..bare(b)));
        }
        // From text, as requests are read: reading bytes would be the same code once more in a page.
        let units = |key: &[u8]| -> Vec<u16> {
            let text = std::str::from_utf8(key).unwrap_or_default();
            serde_json::from_str::<String>(text).unwrap_or_default().encode_utf16().collect()
        };
        units(a).cmp(&units(b))
    }
}

impl Formatter for Canonical<'_> {
    fn write_null<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.put(b"null")
    }
    fn write_bool<W: ?Sized + Write>(&mut self, _: &mut W, value: bool) -> io::Result<()> {
        self.put(if value { b"true" } else { b"false" })
    }
    fn write_i8<W: ?Sized + Write>(&mut self, to: &mut W, value: i8) -> io::Result<()> {
        self.write_f64(to, f64::from(value))
    }
    fn write_i16<W: ?Sized + Write>(&mut self, to: &mut W, value: i16) -> io::Result<()> {
        self.write_f64(to, f64::from(value))
    }
    fn write_i32<W: ?Sized + Write>(&mut self, to: &mut W, value: i32) -> io::Result<()> {
        self.write_f64(to, f64::from(value))
    }
    fn write_i64<W: ?Sized + Write>(&mut self, to: &mut W, value: i64) -> io::Result<()> {
        self.write_f64(to, value as f64)
    }
    fn write_u8<W: ?Sized + Write>(&mut self, to: &mut W, value: u8) -> io::Result<()> {
        self.write_f64(to, f64::from(value))
    }
    fn write_u16<W: ?Sized + Write>(&mut self, to: &mut W, value: u16) -> io::Result<()> {
        self.write_f64(to, f64::from(value))
    }
    fn write_u32<W: ?Sized + Write>(&mut self, to: &mut W, value: u32) -> io::Result<()> {
        self.write_f64(to, f64::from(value))
    }
    fn write_u64<W: ?Sized + Write>(&mut self, to: &mut W, value: u64) -> io::Result<()> {
        self.write_f64(to, value as f64)
    }
    fn write_f64<W: ?Sized + Write>(&mut self, _: &mut W, value: f64) -> io::Result<()> {
        number(self.bytes, value);
        Ok(())
    }
    fn write_f32<W: ?Sized + Write>(&mut self, to: &mut W, value: f32) -> io::Result<()> {
        self.write_f64(to, f64::from(value))
    }
    fn begin_string<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.put(b"\"")
    }
    fn end_string<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.put(b"\"")
    }
    fn write_string_fragment<W: ?Sized + Write>(&mut self, _: &mut W, fragment: &str) -> io::Result<()> {
        self.put(fragment.as_bytes())
    }
    fn write_char_escape<W: ?Sized + Write>(&mut self, _: &mut W, escape: CharEscape) -> io::Result<()> {
        match escape {
            CharEscape::Quote => self.put(b"\\\""),
            CharEscape::ReverseSolidus => self.put(b"\\\\"),
            CharEscape::Solidus => self.put(b"/"),
            CharEscape::Backspace => self.put(b"\\b"),
            CharEscape::FormFeed => self.put(b"\\f"),
            CharEscape::LineFeed => self.put(b"\\n"),
            CharEscape::CarriageReturn => self.put(b"\\r"),
            CharEscape::Tab => self.put(b"\\t"),
            CharEscape::AsciiControl(byte) => write!(self.bytes, "\\u{byte:04x}"),
        }
    }
    fn begin_array<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.put(b"[")
    }
    fn end_array<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.put(b"]")
    }
    fn begin_array_value<W: ?Sized + Write>(&mut self, _: &mut W, first: bool) -> io::Result<()> {
        self.put(if first { b"" } else { b"," })
    }
    fn begin_object<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.open.push((self.bytes.len(), Vec::new()));
        Ok(())
    }
    fn begin_object_key<W: ?Sized + Write>(&mut self, _: &mut W, _: bool) -> io::Result<()> {
        let key = self.bytes.len();
        if let Some((_, entries)) = self.open.last_mut() {
            entries.push(Entry { key, ..Entry::default() });
        }
        Ok(())
    }
    fn begin_object_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        self.put(b":")?;
        let value = self.bytes.len();
        if let Some(entry) = self.open.last_mut().and_then(|(_, entries)| entries.last_mut()) {
            entry.value = value;
        }
        Ok(())
    }
    fn end_object_value<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        let end = self.bytes.len();
        if let Some(entry) = self.open.last_mut().and_then(|(_, entries)| entries.last_mut()) {
            entry.end = end;
        }
        Ok(())
    }
    fn end_object<W: ?Sized + Write>(&mut self, _: &mut W) -> io::Result<()> {
        let Some((start, mut entries)) = self.open.pop() else { return Ok(()) };
        if self.open.is_empty() {
            let key = |entry: &Entry| self.slice(entry.key + 1, entry.value.saturating_sub(2));
            entries.retain(|entry| !self.left_out.iter().any(|name| name.as_bytes() == key(entry)));
        }
        entries.arrange_by(|a, b| self.order(a, b));
        let mut spare = std::mem::take(&mut self.spare);
        spare.clear();
        spare.push(b'{');
        for (at, entry) in entries.iter().enumerate() {
            if at > 0 {
                spare.push(b',');
            }
            spare.extend_from_slice(self.slice(entry.key, entry.end));
        }
        spare.push(b'}');
        self.bytes.truncate(start);
        self.bytes.extend_from_slice(&spare);
        self.spare = spare;
        Ok(())
    }
}

/// A number as ECMAScript writes it (7.1.12.1 of its standard): the fewest digits that mean it, with an exponent from 1e21 on and below 1e-6.
fn number(to: &mut Vec<u8>, value: f64) {
    if value == 0.0 {
        to.push(b'0');
        return;
    }
    let mut buffer = zmij::Buffer::new();
    let written = buffer.format_finite(value.abs());
    let (mantissa, power) = written.split_once('e').unwrap_or((written, "0"));
    let (before, after) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    // All digits, without the zeros around them, and how many of them stand before the point.
    let power: i32 = power.parse().unwrap_or(0);
    let all: Vec<u8> = before.bytes().chain(after.bytes()).collect();
    let leading = all.iter().take_while(|digit| **digit == b'0').count();
    let trailing = all.iter().rev().take_while(|digit| **digit == b'0').count();
    let digits = all.get(leading..all.len() - trailing).unwrap_or_default();
    let point = power + before.len() as i32 - leading as i32;
    let (count, zeros) = (digits.len(), |many: i32| std::iter::repeat_n(b'0', many.unsigned_abs() as usize));
    if value < 0.0 {
        to.push(b'-');
    }
    if !(-5..=21).contains(&point) {
        let (first, rest) = digits.split_at_checked(1).unwrap_or_default();
        to.extend_from_slice(first);
        if !rest.is_empty() {
            to.push(b'.');
            to.extend_from_slice(rest);
        }
        to.extend_from_slice(if point > 0 { b"e+" } else { b"e-" });
        to.extend_from_slice((point - 1).unsigned_abs().to_string().as_bytes());
    } else if point <= 0 {
        to.extend_from_slice(b"0.");
        to.extend(zeros(point));
        to.extend_from_slice(digits);
    } else if let Some((whole, fraction)) = digits.split_at_checked(point as usize) {
        to.extend_from_slice(whole);
        if !fraction.is_empty() {
            to.push(b'.');
            to.extend_from_slice(fraction);
        }
    } else {
        to.extend_from_slice(digits);
        to.extend(zeros(point - count as i32));
    }
}

#[cfg(test)]
mod tests {
    use super::{number, without};
    use proptest::prelude::*;
    use serde_json::{Value, json};

    fn written(value: f64) -> String {
        let mut bytes = Vec::new();
        number(&mut bytes, value);
        String::from_utf8(bytes).unwrap()
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(20_000))]
        #[test]
        fn numbers_are_written_as_javascript_writes_them(bits in any::<u64>(), small in -1e7..1e7, steps in -40..40_i32) {
            let value = f64::from_bits(bits);
            for value in [value, small, small.round(), small * libm::exp10(steps.into()), libm::exp10(steps.into()), small.round() / 100.0] {
                if value.is_finite() {
                    let mut buffer = ryu_js::Buffer::new();
                    prop_assert_eq!(written(value), buffer.format_finite(value));
                }
            }
        }
    }

    #[test]
    fn the_public_implementation_gives_the_same_bytes() {
        let deep = json!({ "b": [1, 2.5, -0.0, 1e21, 1e-7, null, true, {}], "a": { "z": "", "aa": [], "a": "\u{1}\t\"\\/é\u{1f600}" } });
        let names = json!({ "a ": 1, "a": 2, "a!": 3, "A": 4, "é": 5, "\u{1f600}": 6, "\u{ffee}": 7, "\n": 8, "": 9, "a\"": 10 });
        for value in [deep, names, json!([]), json!({}), json!(12_345_678_901_234_u64), json!("x")] {
            assert_eq!(
                String::from_utf8(without(&value, &[]).unwrap()).unwrap(),
                serde_json_canonicalizer::to_string(&value).unwrap()
            );
        }
    }

    #[test]
    fn only_the_outermost_keys_are_left_out() {
        let value: Value = json!({ "digest": 1, "a": { "digest": 2 }, "enterprise": {} });
        assert_eq!(without(&value, &["digest", "enterprise"]).unwrap(), br#"{"a":{"digest":2}}"#);
    }
}
