//! How much of the order each workshop makes: minimum lots first, then the enterprise itself, then the largest partners.

use crate::measure::pool::{Order, Set, members};
use crate::order::Arrange;
use crate::value::at_least;

/// What is smaller than the tolerance of comparisons is no part of an order.
const NOTHING: f64 = 1e-7;

/// Place and goods of each that takes part. They make the quantity ordered, or, if only the accepted part of it can be made, that.
///
/// A lot that nobody stated may be all that its workshop makes, and so that much is given to it.
pub(super) fn shares(set: Set, order: &Order, quantity: f64) -> Vec<(usize, f64)> {
    let value = |values: &[f64], at: usize| values.get(at).copied().unwrap_or(0.0);
    // Place, what it can make, the least that it makes.
    let mut shares: Vec<(usize, f64, f64)> = members(set)
        .map(|at| {
            let most = value(&order.goods, at);
            (at, most, value(&order.lots, at).min(most))
        })
        .collect();
    let can: f64 = shares.iter().map(|(_, most, _)| most).sum();
    let wanted = if at_least(can, quantity) { quantity } else { order.needed };
    let mut rest = wanted - shares.iter().map(|(_, _, lot)| lot).sum::<f64>();
    // Stable: the enterprise itself comes first, partners of one size stay in the profile's order.
    shares.arrange_by(|a, b| (a.0 != 0).cmp(&(b.0 != 0)).then(b.1.total_cmp(&a.1)));
    for (_, most, share) in &mut shares {
        let more = (*most - *share).min(rest).max(0.0);
        *share += more;
        rest -= more;
    }
    shares.into_iter().map(|(at, _, share)| (at, share)).filter(|(_, share)| *share > NOTHING).collect()
}
