//! Members of a cooperative or cluster, as counts.

use super::Context;
use crate::check::model::FactId;
use crate::value::{Interval, Possible};
use crate::wire::Members;

pub(super) fn members(
    _context: &Context<'_>,
    _answer: &dyn Fn(FactId) -> Possible,
    _own_monthly: Interval,
) -> Vec<(FactId, Possible)> {
    Vec::new()
}

pub(super) fn details(
    _context: &Context<'_>,
    _answer: &dyn Fn(FactId) -> Possible,
    _own_monthly: Interval,
) -> Option<Members> {
    None
}
