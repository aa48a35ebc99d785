//! Rejects, capability, and the sampling plan of the order's lot.

use super::series::Series;
use super::{Context, Measured, Pooled};
use crate::check::model::FactId;
use crate::value::{Interval, Possible};
use crate::wire::Quality;

pub(super) fn quality(
    _context: &Context<'_>,
    _answer: &dyn Fn(FactId) -> Possible,
    _series: Option<&Series>,
    _lot: Interval,
) -> Vec<(FactId, Possible)> {
    Vec::new()
}

pub(super) fn details(
    _context: &Context<'_>,
    _own: &Measured,
    _pooled: &Pooled,
    _answer: &dyn Fn(FactId) -> Possible,
) -> Option<Quality> {
    None
}
