//! Who was left out of the pool, and why. One entry per workshop and reason: what is certainly out gives only the reasons for that; what
//! is open gives all that would prove it.

use super::{OWN, Page, say};
use crate::measure::pool::{Order, Sets, Workshop, members, same};
use crate::statistics::equivalence::{Outcome, equivalence, items_needed};
use crate::text::{Text, text};
use crate::value::{Tri, at_least, product};
use crate::wire::Excluded;

pub(super) fn excluded(page: &Page<'_>, certain: &Sets, order: &Order) -> Vec<Excluded> {
    let mut excluded = Vec::new();
    let mut leave_out = |workshop: &str, reason: Text| {
        excluded.push(Excluded { workshop: workshop.to_owned(), reason });
    };
    // Goods would do, if only the lots were smaller.
    let lots_hinder = page.filled_by == 0 && {
        let (goods, _) = certain.heaviest(&order.goods);
        at_least(goods, order.needed)
    };
    for (at, workshop) in page.pooled.workshops.iter().enumerate().filter(|(at, _)| !page.is_in(*at)) {
        let name = page.name(at);
        if !workshop.is_partner {
            match workshop.approval.same.decided() {
                Some(true) => {}
                Some(false) => leave_out(OWN, rejected()),
                None => leave_out(OWN, not_compared()),
            }
            continue;
        }
        let out = surely_out(page, at, workshop);
        if out.is_empty() {
            may_be_in(page, at, workshop, lots_hinder).into_iter().for_each(|reason| leave_out(name, reason));
        }
        out.into_iter().for_each(|reason| leave_out(name, reason));
    }
    excluded
}

/// Reasons for which a partner is certainly out.
fn surely_out(page: &Page<'_>, at: usize, partner: &Workshop) -> Vec<Text> {
    let mut reasons = Vec::new();
    if partner.eligible == Tri::FALSE {
        reasons.push(text!(
            "tidak memenuhi syarat mitra program ini",
            "does not meet this programme's conditions for partners"
        ));
    }
    if partner.approval.same == Tri::FALSE {
        reasons.push(rejected());
    } else if let Some(other) =
        compared_with(page, at).find(|other| page.pooled.pairs.same(at, *other) == Tri::FALSE)
        && page.pooled.workshops.get(other).is_some_and(|other| other.approval.sound.may_true)
        && partner.approval.approved == Tri::FALSE
    {
        reasons.push(differs(page, at, other));
    }
    let parts = &page.own.parts;
    let lot = partner.lot.lo.min(product(partner.capacity.lo, parts.lead.lo));
    if !at_least(parts.quantity.hi, lot) {
        let ((id_lot, en_lot), (id_all, en_all)) = (say::number(lot), say::number(parts.quantity.hi));
        reasons.push(text!(
            "pesanan minimalnya {id_lot}, lebih dari seluruh pesanan ({id_all})",
            "its minimum lot is {en_lot}, more than the whole order ({en_all})"
        ));
    }
    reasons
}

/// Those with whom a partner must make the same: who fills the order, or else the enterprise itself.
fn compared_with(page: &Page<'_>, at: usize) -> impl Iterator<Item = usize> + use<> {
    let set = if page.filled_by == 0 { 1 } else { page.filled_by };
    members(set).filter(move |other| *other != at)
}

/// What would prove that a partner counts.
fn may_be_in(page: &Page<'_>, at: usize, partner: &Workshop, lots_hinder: bool) -> Vec<Text> {
    let mut reasons = Vec::new();
    if partner.eligible == Tri::EITHER {
        reasons.push(text!(
            "belum diketahui apakah memenuhi syarat mitra: jawab pertanyaan tentang perjanjian dan izinnya",
            "not known whether it meets the conditions for partners: answer the questions on its agreement and permit"
        ));
    }
    let open = compared_with(page, at).filter(|other| page.pooled.pairs.same(at, *other) != Tri::TRUE);
    let open: Vec<usize> = open.collect();
    if partner.approval.same == Tri::EITHER && (!open.is_empty() || page.filled_by == 0) {
        if !open.is_empty() || partner.approval.sound != Tri::TRUE {
            reasons.push(if partner.approval.not_compared {
                not_compared()
            } else {
                text!(
                    "belum diketahui apakah contohnya disetujui sama dengan contoh acuan",
                    "not known whether its sample was approved against the sealed sample"
                )
            });
        }
        reasons.extend(open.first().and_then(|other| still_to_measure(page, at, *other)));
    }
    if partner.capacity.lo <= 0.0 && partner.capacity.hi > 0.0 {
        reasons.push(text!("kapasitasnya belum diketahui", "its capacity is not known"));
    }
    let parts = &page.own.parts;
    let lot = partner.lot.hi.min(product(partner.capacity.hi, parts.lead.hi));
    if partner.capacity.lo > 0.0 && (lots_hinder || !at_least(parts.quantity.lo, lot)) && lot > 0.0 {
        let (id_lot, en_lot) = say::number(lot);
        reasons.push(if partner.lot.is_point() {
            text!(
                "pesanan minimalnya {id_lot} tidak muat dalam pesanan ini bersama yang lain",
                "its minimum lot of {en_lot} does not fit into this order beside the others"
            )
        } else {
            text!(
                "pesanan minimalnya belum diketahui: mungkin terlalu besar untuk pesanan ini",
                "its minimum lot is not known: it may be too large for this order"
            )
        });
    }
    reasons
}

/// Which characteristic lies beyond the tolerance.
fn differs(page: &Page<'_>, at: usize, other: usize) -> Text {
    let specifications = page.context.profile.specifications.as_deref().unwrap_or_default();
    let beyond = specifications.iter().enumerate().find(|(place, specification)| {
        let items = page.items.as_ref();
        let pair =
            items.and_then(|items| items.of(at, *place)).zip(items.and_then(|items| items.of(other, *place)));
        let outcome =
            pair.zip(specification.tolerance).map(|((a, b), tolerance)| equivalence(a, b, tolerance).outcome);
        outcome == Some(Outcome::Outside)
    });
    let (id_other, en_other) = say::workshop(page.name(other));
    match beyond {
        Some((_, specification)) => {
            let name = &specification.characteristic;
            text!(
                "tidak sama menurut pengukuran: {name} berbeda dari {id_other} melebihi toleransi pembeli",
                "not the same by measurement: {name} differs from {en_other} by more than the buyer's tolerance"
            )
        }
        None => text!("tidak sama dengan {id_other}", "not the same as {en_other}"),
    }
}

/// How many items the second route still needs; `None` where it is not open, or items would not settle it.
fn still_to_measure(page: &Page<'_>, at: usize, other: usize) -> Option<Text> {
    let specifications = page.context.profile.specifications.as_deref()?;
    let items = page.items.as_ref()?;
    if specifications.is_empty() || same::measured(specifications, items, at, other) != Tri::EITHER {
        return None;
    }
    let (id_other, en_other) = say::workshop(page.name(other));
    let mut most: Option<(usize, &str)> = None;
    for (place, specification) in specifications.iter().enumerate() {
        let name = specification.characteristic.as_str();
        let Some(tolerance) = specification.tolerance else {
            return Some(text!(
                "toleransi pembeli untuk {name} belum ditulis: tanpa itu pengukuran tidak membuktikan kesamaan",
                "the buyer's tolerance for {name} is not stated: without it measuring does not prove sameness"
            ));
        };
        let still = match items.of(at, place).zip(items.of(other, place)) {
            Some((a, b)) if equivalence(a, b, tolerance).outcome == Outcome::Inside => 0,
            Some((a, b)) => items_needed(a.sd(), b.sd(), tolerance)?.saturating_sub(a.n().min(b.n())),
            None => crate::statistics::capability::LEAST_ITEMS,
        };
        if most.is_none_or(|(known, _)| still > known) {
            most = Some((still, name));
        }
    }
    let (still, name) = most.filter(|(still, _)| *still > 0)?;
    Some(text!(
        "pengukuran belum cukup: ukur {still} barang lagi untuk {name}, di sini dan di {id_other}",
        "not measured enough: measure {still} more items for {name}, here and at {en_other}"
    ))
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
