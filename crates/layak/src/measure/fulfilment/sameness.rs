//! By which route workshops are held to make the same, and how much that proves.

use super::{Page, say};
use crate::measure::pool::{members, same};
use crate::measure::quality::inspected;
use crate::text::{Text, text};
use crate::value::Tri;

/// The route of those who fill the order; if nobody certainly does, of those that are already known to be the same. `None` where nothing
/// of the kind is known.
pub(super) fn sameness(page: &Page<'_>) -> Option<Text> {
    let workshops = &page.pooled.workshops;
    let considered: Vec<usize> = match page.filled_by.count_ones() {
        0 => (0..workshops.len()).collect(),
        _ => members(page.filled_by).collect(),
    };
    let specifications = page.context.profile.specifications.as_deref().unwrap_or_default();
    let (mut by_items, mut by_samples, mut contradicted) = (0, 0, None);
    for (i, a) in considered.iter().enumerate() {
        for b in considered.iter().skip(i + 1) {
            if page.pooled.pairs.same(*a, *b) != Tri::TRUE {
                continue;
            }
            let measured = page
                .items
                .as_ref()
                .map_or(Tri::EITHER, |items| same::measured(specifications, items, *a, *b));
            if measured == Tri::TRUE && !specifications.is_empty() {
                by_items += 1;
            } else {
                by_samples += 1;
            }
            if measured == Tri::FALSE {
                contradicted.get_or_insert((*a, *b));
            }
        }
    }
    let approved = considered
        .iter()
        .filter_map(|at| workshops.get(*at))
        .any(|workshop| workshop.is_partner && workshop.approval.same == Tri::TRUE);
    let mut words = match (by_items, by_samples) {
        (0, 0) if !approved => return None,
        (0, _) => samples(),
        (_, 0) => text!(
            "Kesamaan terbukti dengan pengukuran: setiap sifat dalam spesifikasi sama dalam batas toleransi pembeli, untuk tiap pasangan bengkel.",
            "Sameness is proved by measurement: each specified characteristic agrees within the buyer's tolerance, for every pair of workshops."
        ),
        (measured, sampled) => text!(
            "Dua cara dipakai: {measured} pasangan bengkel terbukti sama dengan pengukuran, {sampled} hanya lewat contoh yang disetujui. Yang kedua lebih lemah.",
            "Two routes are used: {measured} pairs of workshops are proved the same by measurement, {sampled} only by approved samples. The second is weaker."
        ),
    };
    if by_samples > 0 || by_items == 0 {
        words = join(words, inspected_bound(page));
    }
    if let Some((a, b)) = contradicted {
        let ((id_a, en_a), (id_b, en_b)) = (say::workshop(page.name(a)), say::workshop(page.name(b)));
        words = join(
            words,
            Some(text!(
                "Perhatian: menurut pengukuran, barang {id_a} dan {id_b} berbeda melebihi toleransi, walau contohnya disetujui.",
                "Note: by measurement the goods of {en_a} and {en_b} differ by more than the tolerance, although the samples were approved."
            )),
        );
    }
    Some(words)
}

fn samples() -> Text {
    text!(
        "Contoh mitra disetujui terhadap contoh acuan pembeli. Ini bukti yang lebih lemah daripada pengukuran tiap barang.",
        "The partner's sample was approved against the buyer's sealed sample. This is weaker proof than measuring items."
    )
}

/// What inspected attributes add to approved samples.
fn inspected_bound(page: &Page<'_>) -> Option<Text> {
    let share = inspected(page.context.profile.inspections.as_deref()).hi;
    let (id, en) = say::percent_at_most(share);
    (share < 1.0).then(|| {
        text!(
            "Menurut barang yang diperiksa, paling banyak {id} persen cacat (batas eksak, 95 persen).",
            "By the items inspected, at most {en} percent are faulty (exact bound, 95 percent)."
        )
    })
}

fn join(first: Text, second: Option<Text>) -> Text {
    match second {
        Some(second) => {
            Text::new(format!("{} {}", first.id, second.id), format!("{} {}", first.en, second.en))
        }
        None => first,
    }
}
