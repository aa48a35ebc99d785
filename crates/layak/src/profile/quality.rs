//! `[[specification]]` and `[[inspection]]`: what the buyer asks of the goods, and what was found in lots.

use super::context::Context;
use super::day::Day;
use super::goods::Counted;
use super::lists::{NOT_NEGATIVE, given, unit};
use super::number::Due;
use super::{Inspection, Specification};
use crate::diagnostic::{Code, Diagnostic};
use crate::order::Map;
use crate::parse::reader::{Read, Rule};
use crate::parse::value::Value;
use crate::source::{Span, Spanned};
use crate::text::text;
use crate::unit::Unit;
use crate::wire::Sides;

/// Keys of one specification.
pub(super) const SPECIFICATION_KEYS: &[&str] =
    &["characteristic", "unit", "lower", "upper", "sides", "tolerance"];
/// Keys of one inspection.
pub(super) const INSPECTION_KEYS: &[&str] = &["on", "items", "rejected"];

impl Context<'_> {
    /// One specification; each characteristic has at most one.
    pub(super) fn specification(
        &mut self,
        item: &Spanned<Value>,
        seen: &mut Map<String, Span>,
    ) -> Option<Specification> {
        if !self.is_record(item, SPECIFICATION_KEYS) {
            return None;
        }
        let characteristic = self.name(item, "characteristic");
        if let Some(name) = &characteristic {
            self.named_once(seen, name);
        }
        let unit = self.optional(item, "unit", Self::unit);
        let lower = self.optional(item, "lower", Self::plain);
        let upper = self.optional(item, "upper", Self::plain);
        let sides = self.optional(item, "sides", |context, node| Sides::read(node, &mut context.reader));
        let tolerance = self.optional(item, "tolerance", |context, node| {
            let fits = context.reader.fits(node, Rule::NOT_NEGATIVE);
            context.plain(node).filter(|_| fits)
        });
        let (lower, upper, sides) = (lower?, upper?, sides?);
        self.limits_agree(item, lower.zip(upper), sides);
        Some(Specification {
            characteristic: characteristic?.value,
            unit: unit?.unwrap_or_else(Unit::none),
            lower,
            upper,
            sides,
            tolerance: tolerance?,
        })
    }

    /// Refuses a limit on a side that has none, and limits that nothing lies between.
    fn limits_agree(&mut self, item: &Spanned<Value>, ends: Option<(f64, f64)>, sides: Option<Sides>) {
        let excluded = match sides {
            Some(Sides::Upper) => Some(("lower", Sides::Upper)),
            Some(Sides::Lower) => Some(("upper", Sides::Lower)),
            Some(Sides::Both) | None => None,
        };
        if let Some((key, sides)) = excluded
            && let Some(node) = given(&item.value, key)
        {
            let word = sides.word();
            let message = text!(
                "ada `{key}`, padahal `sides = \"{word}\"` berarti tidak ada batas di sisi itu",
                "`{key}` is given, yet `sides = \"{word}\"` says that there is no limit on that side"
            );
            let help = text!(
                "hapus `{key}`, atau tulis sides = \"both\"",
                "remove `{key}`, or write sides = \"both\""
            );
            self.report(node.span, Diagnostic::new(Code::ContradictoryAnswer, message).help(help));
        } else if ends.is_some_and(|(lower, upper)| lower > upper) {
            let span = given(&item.value, "upper").map_or(item.span, |node| node.span);
            let message = text!("`upper` di bawah `lower`", "`upper` lies below `lower`");
            let help = text!("tukar keduanya", "swap the two");
            self.report(span, Diagnostic::new(Code::EmptyRange, message).help(help));
        }
    }

    /// One inspected lot: not more can be rejected than was looked at.
    pub(super) fn inspection(&mut self, item: &Spanned<Value>) -> Option<Inspection> {
        if !self.is_record(item, INSPECTION_KEYS) {
            return None;
        }
        let on = self.optional(item, "on", |context, node| Day::read(node, &mut context.reader));
        let due = Due { unit: &unit(""), range: NOT_NEGATIVE, whole: true };
        let items = self.amount(item, "items", &due, &Counted::Unsaid);
        let rejected = self.amount(item, "rejected", &due, &Counted::Unsaid);
        let (on, mut items, mut rejected) = (on?.map(|day| day.0), items?, rejected?);
        if rejected.lo > items.hi {
            let (bad, all) = (rejected.lo, items.hi);
            let message = text!(
                "{bad} barang ditolak, padahal hanya {all} yang diperiksa",
                "{bad} items were rejected, yet only {all} were inspected"
            );
            let help = text!("salah satu dari kedua angka ini keliru", "one of the two numbers is wrong");
            let diagnostic = Diagnostic::new(Code::ContradictoryAnswer, message).help(help);
            let [place, other] =
                ["rejected", "items"].map(|key| given(&item.value, key).map_or(item.span, |node| node.span));
            self.report_with(place, diagnostic, other, text!("diperiksa di sini", "inspected here"));
            return None;
        }
        // Whatever is open of one is bounded by the other.
        rejected.hi = rejected.hi.min(items.hi);
        items.lo = items.lo.max(rejected.lo);
        Some(Inspection { on, items, rejected })
    }
}
