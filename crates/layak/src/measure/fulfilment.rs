//! Who could fill the order: the witness behind `pool.covered`, and who was left out and why.

use super::pool::{Candidate, Pooled, usable};
use super::{Context, Measured};
use crate::text::{Text, text};
use crate::value::{Interval, Tri};
use crate::wire::{Excluded, Fulfilment, Possible, Share, Truth};

/// The enterprise itself in an allocation.
const OWN: &str = "own";

/// How the order can be filled; `None` while nothing is known of its size.
pub fn fulfilment(context: &Context<'_>, own: &Measured, pooled: &Pooled) -> Option<Fulfilment> {
    let parts = &own.parts;
    if !parts.sized {
        return None;
    }
    let named = context.profile.partners.iter().flatten().map(|partner| partner.id.as_str());
    let partners = named.zip(pooled.partners.iter().flatten()).collect::<Vec<_>>();
    let shortfall = (parts.quantity - parts.available).max(Interval::point(0.0));
    let compared = partners.iter().any(|(_, partner)| partner.same == Tri::TRUE);
    Some(Fulfilment {
        quantity: possible(parts.quantity),
        accepted: possible(parts.accepted),
        own: possible(parts.available),
        shortfall: possible(shortfall),
        pooled: match pooled.covered.decided() {
            Some(true) => Truth::True,
            Some(false) => Truth::False,
            None => Truth::Unknown,
        },
        allocation: if pooled.covered == Tri::TRUE { allocation(own, &partners) } else { Vec::new() },
        excluded: excluded(own, &partners),
        without_largest: Possible::Unanswered(true),
        weakest: Vec::new(),
        joint: None,
        limited: false,
        sameness: compared.then(|| {
            text!(
                "Contoh mitra disetujui terhadap contoh acuan pembeli. Ini bukti yang lebih lemah daripada pengukuran tiap barang.",
                "The partner's sample was approved against the buyer's sealed sample. This is weaker proof than measuring items."
            )
        }),
        unit: context.profile.goods.as_ref().map_or("goods", |unit| unit.name()).to_owned(),
    })
}

/// Own goods first, then the largest partners: the fewest that do, and among as many those with the largest margin.
fn allocation(own: &Measured, partners: &[(&str, &Candidate)]) -> Vec<Share> {
    let parts = &own.parts;
    let lead = parts.lead.lo;
    let own_part =
        usable(parts.own_monthly, parts.own_same).lo * lead + usable(parts.stock, parts.own_same).lo;
    let mut sure = partners.iter().filter(|(_, partner)| partner.counts() == Tri::TRUE).collect::<Vec<_>>();
    // Stable: partners of one size stay in the profile's order.
    sure.sort_by(|(_, a), (_, b)| b.capacity.lo.total_cmp(&a.capacity.lo));
    let workshops =
        std::iter::once((OWN, own_part)).chain(sure.iter().map(|(id, p)| (*id, p.capacity.lo * lead)));
    let mut rest = parts.quantity.hi;
    let mut shares = Vec::new();
    for (workshop, can) in workshops {
        let quantity = can.min(rest);
        // What is smaller than the tolerance of comparisons is no part of an order.
        if quantity > 1e-7 {
            shares.push(Share { workshop: workshop.to_owned(), quantity });
            rest -= quantity;
        }
    }
    shares
}

/// One entry per workshop and reason. What is certainly out gives only the reasons for that; what is open gives all that
/// would prove it.
fn excluded(own: &Measured, partners: &[(&str, &Candidate)]) -> Vec<Excluded> {
    let mut excluded = Vec::new();
    let mut leave_out = |workshop: &str, reason: Text| {
        excluded.push(Excluded { workshop: workshop.to_owned(), reason });
    };
    match own.parts.own_same.decided() {
        Some(true) => {}
        Some(false) => leave_out(OWN, rejected()),
        None => leave_out(OWN, not_compared()),
    }
    for (id, partner) in partners {
        if partner.eligible == Tri::FALSE {
            leave_out(
                id,
                text!(
                    "tidak memenuhi syarat mitra program ini",
                    "does not meet this programme's conditions for partners"
                ),
            );
        }
        if partner.same == Tri::FALSE {
            leave_out(id, rejected());
        }
        if partner.counts() == Tri::FALSE {
            continue;
        }
        if partner.eligible == Tri::EITHER {
            leave_out(
                id,
                text!(
                    "belum diketahui apakah memenuhi syarat mitra: jawab pertanyaan tentang perjanjian dan izinnya",
                    "not known whether it meets the conditions for partners: answer the questions on its agreement and permit"
                ),
            );
        }
        if partner.same == Tri::EITHER {
            let reason = if partner.not_compared {
                not_compared()
            } else {
                text!(
                    "belum diketahui apakah contohnya disetujui sama dengan contoh acuan",
                    "not known whether its sample was approved against the sealed sample"
                )
            };
            leave_out(id, reason);
        }
        if partner.capacity.lo <= 0.0 && partner.capacity.hi > 0.0 {
            leave_out(id, text!("kapasitasnya belum diketahui", "its capacity is not known"));
        }
    }
    excluded
}

fn rejected() -> Text {
    text!(
        "contohnya ditolak atau berbeda dari contoh acuan",
        "its sample was rejected or differs from the sealed sample"
    )
}

fn not_compared() -> Text {
    text!(
        "contohnya belum dibandingkan: mintakan persetujuan pembeli terhadap contoh acuan",
        "its sample has not been compared yet: ask the buyer to approve it against the sealed sample"
    )
}

pub(super) fn possible(interval: Interval) -> Possible {
    let number = |value: f64| value.is_finite().then(|| serde_json::Value::from(value));
    if interval == super::ANY_AMOUNT {
        return Possible::Unanswered(true);
    }
    if interval.is_point() {
        return Possible::Is(serde_json::Value::from(interval.lo));
    }
    Possible::Between { min: number(interval.lo), max: number(interval.hi) }
}
