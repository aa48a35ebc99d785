//! What is known of one workshop: the enterprise itself or a partner.

use crate::check::model::FactId;
use crate::measure::facts::Approval;
use crate::measure::{Context, Parts};
use crate::value::{Interval, Possible, Tri};

/// One workshop of the pool.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::measure) struct Workshop {
    /// Not the enterprise itself.
    pub(in crate::measure) is_partner: bool,
    /// Goods per month.
    pub(in crate::measure) capacity: Interval,
    /// Goods, the least that it makes for one order.
    pub(in crate::measure) lot: Interval,
    /// By the programme's condition.
    pub(in crate::measure) eligible: Tri,
    /// What the buyer said of its sample.
    pub(in crate::measure) approval: Approval,
}

impl Workshop {
    /// The enterprise itself: always eligible, and it makes any amount.
    pub(super) fn own(parts: &Parts) -> Self {
        Self {
            is_partner: false,
            capacity: parts.own_monthly,
            lot: Interval::point(0.0),
            eligible: Tri::TRUE,
            approval: parts.own_approval,
        }
    }

    pub(super) fn partner(context: &Context<'_>, eligible: Tri, answer: &dyn Fn(FactId) -> Possible) -> Self {
        let facts = context.facts;
        Self {
            is_partner: true,
            capacity: facts.amount(facts.partner_capacity, answer),
            lot: facts.amount(facts.partner_minimum_lot, answer),
            eligible,
            approval: facts.partner_sample.approval(answer),
        }
    }
}
