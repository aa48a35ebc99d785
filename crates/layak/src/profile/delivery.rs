//! `[[delivery]]`: past deliveries, as promised and as done.

use super::Delivery;
use super::context::Context;
use super::lists::{NOT_NEGATIVE, unit};
use super::number::Due;
use crate::parse::value::Value;
use crate::source::Spanned;
use crate::value::Interval;

/// Keys of one delivery.
pub(super) const KEYS: &[&str] = &["due", "shipped", "ordered", "delivered"];

impl Context<'_> {
    /// One delivery. Its goods are counted as those of the order.
    pub(super) fn delivery(&mut self, item: &Spanned<Value>) -> Option<Delivery> {
        if !self.is_record(item, KEYS) {
            return None;
        }
        let due = self.optional(item, "due", Self::days);
        let shipped = self.optional(item, "shipped", Self::days);
        let counted = self.goods.section("order");
        let goods = Due { unit: &unit("goods"), range: NOT_NEGATIVE, whole: false };
        let ordered = self.amount(item, "ordered", &goods, &counted);
        let delivered = self.amount(item, "delivered", &goods, &counted);
        Some(Delivery {
            due: due?.unwrap_or(Interval::ALL),
            shipped: shipped?.unwrap_or(Interval::ALL),
            ordered: ordered?,
            delivered: delivered?,
        })
    }
}
