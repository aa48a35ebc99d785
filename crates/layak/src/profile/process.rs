//! `[[process]]`: the steps of production, whose slowest one bounds the whole.

use super::Process;
use super::context::Context;
use super::lists::unit;
use super::number::Due;
use crate::parse::value::Value;
use crate::source::Spanned;
use crate::value::Interval;

/// Keys of one step.
pub(super) const KEYS: &[&str] = &["name", "machines", "rate", "hours", "availability", "yield"];
/// Hours of the longest month.
pub(super) const MOST_HOURS: f64 = 744.0;

impl Context<'_> {
    /// One step.
    pub(super) fn process(&mut self, item: &Spanned<Value>) -> Option<Process> {
        if !self.is_record(item, KEYS) {
            return None;
        }
        let name = self.name(item, "name");
        let counted = self.goods.section("production");
        let mut part = |key: &str, name: &str, most: f64| {
            let due = Due { unit: &unit(name), range: Interval::new(0.0, most), whole: false };
            self.amount(item, key, &due, &counted)
        };
        let machines = part("machines", "", f64::INFINITY);
        let rate = part("rate", "goods/h", f64::INFINITY);
        let hours = part("hours", "h", MOST_HOURS);
        let (availability, yields) = (part("availability", "ratio", 1.0), part("yield", "ratio", 1.0));
        Some(Process {
            name: name?.value,
            machines: machines?,
            rate: rate?,
            hours: hours?,
            availability: availability?,
            yields: yields?,
        })
    }
}
