//! For each requirement, which of the workshops that fill the order is the weakest: a pool is as good as that one.

use super::{Page, say};
use crate::measure::pool::{Outputs, members};
use crate::measure::quality::{ppk, reject_rate};
use crate::measure::series::Series;
use crate::statistics::equivalence::equivalence;
use crate::text::{Text, text};
use crate::wire::Weakest;

/// One entry per requirement of which something is known; none where one workshop fills the order alone.
pub(super) fn weakest(page: &Page<'_>, outputs: &mut Outputs<'_>) -> Vec<Weakest> {
    if page.filled_by.count_ones() < 2 {
        return Vec::new();
    }
    let entry = |requirement: Text, (at, value): (usize, Text)| Weakest {
        requirement,
        workshop: page.name(at).to_owned(),
        value,
    };
    let found = [
        (text!("Janji aman terhadap bagiannya", "Safe promise against its share"), promise(page, outputs)),
        (
            text!("Kemampuan terhadap batas pembeli (Ppk)", "Capability against the buyer's limits (Ppk)"),
            capability(page),
        ),
        (text!("Sama dengan bengkel lain", "The same as the other workshops"), pair(page)),
        (text!("Barang yang ditolak", "Rejected goods"), rejects(page, outputs)),
    ];
    found.into_iter().filter_map(|(requirement, weakest)| Some(entry(requirement, weakest?))).collect()
}

/// The least of some figures, with its workshop; the first of equals.
fn least<T>(figures: impl Iterator<Item = (usize, f64, T)>) -> Option<(usize, f64, T)> {
    figures.reduce(|a, b| if b.1 < a.1 { b } else { a })
}

/// Safe promise ÷ share of the order. A workshop without enough months is weaker than any number.
fn promise(page: &Page<'_>, outputs: &mut Outputs<'_>) -> Option<(usize, Text)> {
    let mut any = false;
    let mut figures = Vec::new();
    for (at, share) in &page.shares {
        let claims = outputs.series(*at).is_some_and(Series::allows_claims);
        any |= claims;
        let safe = outputs.alone(*at).lo;
        figures.push((*at, if claims { safe / share } else { -1.0 }, (safe, *share)));
    }
    let (at, ratio, (safe, share)) = least(figures.into_iter()).filter(|_| any)?;
    let ((id_safe, en_safe), (id_share, en_share)) = (say::number(safe), say::number(share));
    let words = if ratio < 0.0 {
        text!(
            "belum ada catatan enam bulan untuk bagian {id_share}",
            "no six months of records for a share of {en_share}"
        )
    } else {
        text!("aman {id_safe} untuk bagian {id_share}", "safe {en_safe} for a share of {en_share}")
    };
    Some((at, words))
}

/// Least lower bound of Ppk over all specified characteristics that were measured on enough items.
fn capability(page: &Page<'_>) -> Option<(usize, Text)> {
    let specifications = page.context.profile.specifications.as_deref()?;
    let items = page.items.as_ref()?;
    let bounds = members(page.filled_by).flat_map(|at| {
        specifications.iter().enumerate().filter_map(move |(place, specification)| {
            let bound = ppk(specification, items.of(at, place)?).lo;
            bound.is_finite().then_some((at, bound, specification.characteristic.as_str()))
        })
    });
    let (at, bound, name) = least(bounds)?;
    let (id, en) = say::number(bound.min(1e6));
    Some((at, text!("{name}: paling sedikit {id}", "{name}: at least {en}")))
}

/// The pair whose difference may use up most of the tolerance; before that any workshop whose goods were not measured beside the others.
fn pair(page: &Page<'_>) -> Option<(usize, Text)> {
    let specifications = page.context.profile.specifications.as_deref()?;
    let items = page.items.as_ref()?;
    let mut worst: Option<(f64, usize, f64, f64, &str)> = None;
    for (place, specification) in specifications.iter().enumerate() {
        let tolerance = specification.tolerance?;
        for a in members(page.filled_by) {
            for b in members(page.filled_by).filter(|b| *b > a) {
                let Some((first, second)) = items.of(a, place).zip(items.of(b, place)) else {
                    let name = &specification.characteristic;
                    return Some((
                        b,
                        text!(
                            "{name} belum diukur di kedua tempat; hanya contoh yang disetujui",
                            "{name} was not measured at both; only samples were approved"
                        ),
                    ));
                };
                let found = equivalence(first, second, tolerance);
                let apart = found.low.abs().max(found.high.abs());
                let used = if tolerance > 0.0 { apart / tolerance } else { f64::INFINITY };
                if worst.is_none_or(|(known, ..)| used > known) {
                    worst = Some((used, b, apart, tolerance, specification.characteristic.as_str()));
                }
            }
        }
    }
    let (_, at, apart, tolerance, name) = worst.filter(|(_, _, apart, ..)| apart.is_finite())?;
    let ((id_apart, en_apart), (id_most, en_most)) = (say::number(apart), say::number(tolerance));
    Some((
        at,
        text!(
            "{name}: beda sampai {id_apart}, toleransi {id_most}",
            "{name}: up to {en_apart} apart, tolerance {en_most}"
        ),
    ))
}

/// Highest upper bound of the share rejected, where months say it.
fn rejects(page: &Page<'_>, outputs: &Outputs<'_>) -> Option<(usize, Text)> {
    let shares = members(page.filled_by).filter_map(|at| {
        let share = reject_rate(page.context, outputs.series(at)).hi;
        (share < 1.0).then_some((at, -share, ()))
    });
    let (at, share, ()) = least(shares)?;
    let (id, en) = say::percent_at_most(-share);
    Some((at, text!("paling banyak {id} persen", "at most {en} percent")))
}
