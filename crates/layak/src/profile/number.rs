//! Numbers as answered: plain, with a unit, or as a range; converted into the unit and kept inside the range that is due.

use super::context::Context;
use super::goods::Counted;
use crate::diagnostic::{Code, Diagnostic};
use crate::parse::number::usable;
use crate::parse::suggest::nearest;
use crate::parse::value::{Entry, Value};
use crate::source::{Span, Spanned};
use crate::text::text;
use crate::unit::Unit;
use crate::value::Interval;

/// What a number must be.
pub(super) struct Due<'a> {
    /// In which unit; one with goods counts what the product is counted in.
    pub(super) unit: &'a Unit,
    /// Which values are accepted, in that unit.
    pub(super) range: Interval,
    /// Only integers.
    pub(super) whole: bool,
}

/// Keys of a number that is more than a number.
pub(super) const KEYS: &[&str] = &["value", "min", "max", "unit"];

impl Context<'_> {
    /// `5`, `{ value = 5, unit = "t" }` or `{ min = 3, max = 5, unit = "t" }`.
    pub(super) fn number(
        &mut self,
        node: &Spanned<Value>,
        due: &Due<'_>,
        counted: &Counted,
    ) -> Option<Interval> {
        let entries = match &node.value {
            Value::Number { value, .. } => {
                let (written, target) = self.units(node.span, None, due, counted)?;
                return self.end(*value, node.span, due, &written, &target).map(Interval::point);
            }
            Value::Table(entries) => entries,
            _ => {
                let due = text!("angka, atau {{ min = …, max = … }}", "a number, or {{ min = …, max = … }}");
                self.reader.wrong_type(node, &due, "300");
                return None;
            }
        };
        self.reader.known_keys(entries, KEYS);
        let get = |key: &str| entries.iter().find(|e| e.key.value == key && e.value.value != Value::Null);
        let (value, min, max) = (get("value"), get("min"), get("max"));
        if value.is_some() == (min.is_some() || max.is_some()) {
            let message =
                text!("isi `value`, atau `min` dan `max`", "give either `value`, or `min` and `max`");
            self.report(node.span, Diagnostic::new(Code::WrongType, message));
            return None;
        }
        let (written, target) = self.units(node.span, get("unit"), due, counted)?;
        let mut end = |entry: Option<&Entry>| match entry {
            None => Some(None),
            Some(entry) => {
                let value = self.plain(&entry.value)?;
                self.end(value, entry.value.span, due, &written, &target).map(Some)
            }
        };
        if value.is_some() {
            return end(value)?.map(Interval::point);
        }
        let (lo, hi) = (end(min), end(max));
        let interval = Interval::new(lo?.unwrap_or(due.range.lo), hi?.unwrap_or(due.range.hi));
        self.not_empty(interval, max.or(min).map_or(node.span, |e| e.value.span))
    }

    /// Refuses a range that ends before it starts.
    pub(super) fn not_empty(&mut self, interval: Interval, span: Span) -> Option<Interval> {
        if interval.lo <= interval.hi {
            return Some(interval);
        }
        let message = text!("`max` di bawah `min`", "`max` lies below `min`");
        self.report(span, Diagnostic::new(Code::EmptyRange, message));
        None
    }

    pub(super) fn plain(&mut self, node: &Spanned<Value>) -> Option<f64> {
        if let Value::Number { value, .. } = node.value {
            // A negative zero would be another text in the digest than zero.
            return Some(value + 0.0);
        }
        self.reader.wrong_type(node, &text!("angka", "a number"), "300");
        None
    }

    /// In which unit a number is written, and into which it must be converted.
    fn units(
        &mut self,
        span: Span,
        own: Option<&Entry>,
        due: &Due<'_>,
        counted: &Counted,
    ) -> Option<(Unit, Unit)> {
        let target = if due.unit.counts_goods() {
            match (&self.goods.unit, counted) {
                (_, Counted::Refused) => return None,
                (Some((goods, _)), _) => due.unit.with_goods(goods),
                (None, _) => {
                    self.goods_unit_missing(span);
                    return None;
                }
            }
        } else {
            due.unit.clone()
        };
        let Some(own) = own else {
            let written = match counted {
                _ if !due.unit.counts_goods() => target.clone(),
                Counted::In(unit) => due.unit.with_goods(unit),
                _ => {
                    self.goods_unit_missing(span);
                    return None;
                }
            };
            return Some((written, target));
        };
        let written = self.unit(&own.value)?;
        if written.fits(&target) && !target.name().is_empty() {
            return Some((written, target));
        }
        self.unit_mismatch(own.value.span, &written, &target, due.unit.counts_goods());
        None
    }

    fn unit_mismatch(&mut self, span: Span, written: &Unit, target: &Unit, goods: bool) {
        let message = text!(
            "satuan {written} tidak cocok di sini; yang diminta {target}",
            "{written} does not fit here, where {target} is due"
        );
        let help = match target.name() {
            "" => text!("tulis angkanya saja", "write only the number"),
            target => text!("tulis dalam {target}", "write it in {target}"),
        };
        let code = if goods { Code::GoodsUnitMismatch } else { Code::UnitMismatch };
        let diagnostic = Diagnostic::new(code, message).help(help);
        match &self.goods.unit {
            Some((unit, place)) if goods => {
                let (place, label) =
                    (*place, text!("barang dihitung dalam {unit}", "goods are counted in {unit}"));
                self.report_with(span, diagnostic, place, label);
            }
            _ => self.report(span, diagnostic),
        }
    }

    /// The name of a unit.
    pub(super) fn unit(&mut self, node: &Spanned<Value>) -> Option<Unit> {
        let name = self.reader.text(node)?;
        let unit = Unit::parse(name);
        if unit.is_none() {
            let message = text!("satuan \"{name}\" tidak dikenal", "the unit \"{name}\" is not known");
            let help = match nearest(name, Unit::names()) {
                Some(near) => text!("maksudnya \"{near}\"?", "did you mean \"{near}\"?"),
                None => text!("misalnya kg, pair, kg/month", "such as kg, pair, kg/month"),
            };
            self.report(node.span, Diagnostic::new(Code::UnknownUnit, message).help(help));
        }
        unit
    }

    /// One end, converted and checked.
    fn end(&mut self, value: f64, span: Span, due: &Due<'_>, written: &Unit, target: &Unit) -> Option<f64> {
        // A negative zero would be another text in the digest than zero.
        let value = written.convert(value, target) + 0.0;
        let diagnostic = match usable(value) {
            Err(diagnostic) => *diagnostic,
            Ok(_) if due.whole && value.fract() != 0.0 => {
                let message = text!("angka ini harus bulat", "this must be a whole number");
                Diagnostic::new(Code::NotWhole, message)
                    .help(text!("tulis tanpa koma", "write it without a fraction"))
            }
            Ok(_) if !due.range.contains(value) => out_of_range(value, due.range, target),
            Ok(_) => return Some(value),
        };
        self.report(span, diagnostic);
        None
    }
}

fn out_of_range(value: f64, range: Interval, unit: &Unit) -> Diagnostic {
    let (lo, hi) = (range.lo, range.hi);
    let (message, bound) = if value < lo {
        (
            text!("{value} terlalu kecil", "{value} is too small"),
            text!("paling sedikit {lo} {}", "at least {lo} {}", unit.name()),
        )
    } else {
        (
            text!("{value} terlalu besar", "{value} is too large"),
            text!("paling banyak {hi} {}", "at most {hi} {}", unit.name()),
        )
    };
    let help = crate::text::Text::new(bound.id.trim_end(), bound.en.trim_end());
    Diagnostic::new(Code::OutOfRange, message).help(help)
}
