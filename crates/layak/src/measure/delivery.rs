//! Whether past deliveries came on time and in full.
//!
//! A delivery succeeds if all that was ordered had left by the day promised: one figure for both, because shares of what was delivered
//! flatter whoever is late with the last carton. What is not known of a delivery may have gone either way.

use super::Context;
use super::quality::{ANY_SHARE, exact};
use crate::check::model::FactId;
use crate::profile::Delivery;
use crate::value::{Interval, Possible, Tri};

pub(super) fn delivery(context: &Context<'_>) -> [(Option<FactId>, Possible); 2] {
    let ids = &context.facts.measure;
    let (count, share) = match context.profile.deliveries.as_deref() {
        Some(deliveries) => (Interval::point(deliveries.len() as f64), on_time_in_full(deliveries)),
        None => (super::ANY_AMOUNT, ANY_SHARE),
    };
    [(ids.deliveries, Possible::Number(count)), (ids.on_time_in_full, Possible::Number(share))]
}

/// Exact bounds, 95 % each, over all numbers of successes that are possible.
fn on_time_in_full(deliveries: &[Delivery]) -> Interval {
    let (mut surely, mut maybe) = (0.0, 0.0);
    for delivery in deliveries {
        let success = succeeded(delivery);
        surely += f64::from(u8::from(!success.may_false));
        maybe += f64::from(u8::from(success.may_true));
    }
    let all = deliveries.len() as f64;
    exact((surely, all - surely), (maybe, all - maybe))
}

fn succeeded(delivery: &Delivery) -> Tri {
    delivery.due.at_least(delivery.shipped).and(delivery.delivered.at_least(delivery.ordered))
}
