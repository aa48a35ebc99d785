//! What reports show of the months: output against the order, the promise with its tested coverage, and notes on single measures.

use super::continuity::TWO_CYCLES;
use super::fulfilment::possible;
use super::promise::further as further_months;
use super::series::{FEWEST, Series, Slot};
use super::{Context, Measured, Parts};
use crate::check::model::FactId;
use crate::statistics::{promise as formula, trend};
use crate::text::{Text, text};
use crate::value::{Interval, Possible, low};
use crate::wire::{MonthOutput, Production, Promise, TestedCoverage};
use crate::wording;

/// Months of a year: with fewer, some season has not been seen.
const YEAR: usize = 12;
/// Further months are looked for up to this many.
const MOST_FURTHER: usize = 60;

/// The months for a chart, and notes on the measures that rest on them.
pub(super) fn production(context: &Context<'_>, own: &Measured) -> (Option<Production>, Vec<(FactId, Text)>) {
    let parts = &own.parts;
    let Some(series) = &parts.series else { return (None, Vec::new()) };
    let promise = series.allows_claims().then(|| promise(series, parts));
    let notes = notes(context, series, promise.as_ref());
    let known = parts.sized.then(|| possible(parts.required));
    let production = Production {
        unit: context.profile.goods.as_ref().map_or("goods", |unit| unit.name()).to_owned(),
        months: series.slots.iter().map(month).collect(),
        required: known,
        capacity: possible(parts.own_monthly),
        promise,
    };
    (Some(production), notes)
}

fn month(slot: &Slot) -> MonthOutput {
    let (year, month) = slot.calendar();
    MonthOutput {
        month: format!("{year:04}-{month:02}"),
        made: slot.recorded.then(|| possible(slot.made)),
        stands_for: possible(slot.stands_for),
        rejected: slot.rejected.map(possible),
        limited_by: slot.limited_by,
    }
}

fn promise(series: &Series, parts: &Parts) -> Promise {
    let months = series.recorded();
    let Interval { lo: safe, hi: hoped } = parts.deliverable;
    let more_months = further(series, parts);
    let tested = formula::tested(series.recorded()).map(|tested| TestedCoverage {
        nominal: tested.nominal,
        low: tested.low,
        high: tested.high,
        months: tested.history as u32,
    });
    Promise {
        months: months as u32,
        lead: possible(parts.lead),
        safe,
        hoped: hoped.is_finite().then_some(hoped),
        season_covered: months >= YEAR,
        words: words(series, parts, tested.as_ref(), more_months),
        tested,
        more_months,
    }
}

/// How many further months like those recorded it takes until the order lies within the safe promise.
fn further(series: &Series, parts: &Parts) -> Option<u32> {
    let boxes = series.boxes();
    let exact = boxes.iter().all(|month| month.is_point());
    let (lead, wanted) = (parts.lead.lo, parts.quantity.hi);
    let open = parts.sized && parts.lead.is_point() && wanted.is_finite() && parts.deliverable.lo < wanted;
    if !exact || !open {
        return None;
    }
    let values: Vec<f64> = boxes.iter().map(|month| month.lo).collect();
    let needed = wanted - parts.stock.lo + parts.committed.hi * lead;
    let months = lead.ceil() as usize;
    let found = further_months(&values, months, needed, MOST_FURTHER)?;
    u32::try_from(found).ok().filter(|found| *found > 0)
}

/// What the promise means, and what would settle an order that lies between safe and hoped.
fn words(series: &Series, parts: &Parts, tested: Option<&TestedCoverage>, more: Option<u32>) -> Text {
    let mut words = match tested {
        Some(tested) => {
            let (low, high) = (whole_percent(tested.low), whole_percent(tested.high));
            let months = tested.months;
            text!(
                "Dalam uji dengan riwayat buatan {months} bulan, janji aman seperti ini ditepati {low} sampai {high} dari 100 kali.",
                "Tried on invented histories of {months} months, such a safe promise was kept {low} to {high} times in 100."
            )
        }
        None => Text::default(),
    };
    if series.recorded() < YEAR {
        words = join(words, season_not_seen());
    }
    let between =
        parts.sized && parts.deliverable.lo < parts.quantity.hi && parts.quantity.lo <= parts.deliverable.hi;
    if between {
        words = join(words, settle(series, more));
    }
    words
}

fn season_not_seen() -> Text {
    text!(
        "Musim belum tercakup: kurang dari dua belas bulan tercatat.",
        "Seasons are not covered: fewer than twelve months are recorded."
    )
}

/// What would settle an order between the safe and the hoped quantity.
fn settle(series: &Series, more: Option<u32>) -> Text {
    let missing = series.slots.len() - series.recorded();
    let unsaid = series.slots.iter().any(|slot| slot.stands_for != slot.made && slot.limited_by.is_none());
    let mut words = match more {
        Some(more) => text!(
            "Pesanan ini di antara yang aman dan yang diharapkan. Yang memutuskan: {more} bulan catatan lagi dengan hasil seperti sekarang, atau satu pesanan percobaan.",
            "This order lies between safe and hoped. {more} more months with output like that recorded would settle it, or a trial order."
        ),
        None => text!(
            "Pesanan ini di antara yang aman dan yang diharapkan. Satu pesanan percobaan, kapasitas tambahan, atau mitra dapat memutuskannya; catatan bulan tambahan saja tidak cukup.",
            "This order lies between safe and hoped. A trial order, more capacity or a partner would settle it; further months like these alone would not."
        ),
    };
    if missing > 0 {
        words = text!(
            "Pesanan ini di antara yang aman dan yang diharapkan. Catat dulu {missing} bulan yang kosong, atau lakukan satu pesanan percobaan.",
            "This order lies between safe and hoped. Record the {missing} missing months first, or make a trial order."
        );
    }
    if unsaid {
        words = join(
            words,
            text!(
                "Tulis juga apa yang membatasi tiap bulan: pesanan, bahan, tenaga, mesin, atau musim.",
                "Also write what limited each month: orders, material, labour, machines or season."
            ),
        );
    }
    words
}

/// What must be known of single measures.
fn notes(context: &Context<'_>, series: &Series, promise: Option<&Promise>) -> Vec<(FactId, Text)> {
    let ids = &context.facts.measure;
    let recorded = series.recorded();
    let mut notes = Vec::new();
    let mut note = |id: Option<FactId>, words: Text| {
        notes.extend(id.filter(|_| words != Text::default()).map(|id| (id, words)));
    };
    let claim = if recorded < FEWEST {
        let still = FEWEST - recorded;
        text!(
            "Baru {recorded} bulan tercatat: belum ada kesimpulan dari riwayat. Perlu {still} bulan lagi.",
            "Only {recorded} months are recorded: history allows no claim yet. {still} more are needed."
        )
    } else if recorded < YEAR {
        season_not_seen()
    } else {
        Text::default()
    };
    let words = promise.map_or_else(|| claim.clone(), |promise| promise.words.clone());
    note(ids.deliverable, words.clone());
    note(ids.largest_promisable, words);
    note(ids.cv, claim.clone());
    note(ids.trend, join(trend_in_words(series), claim));
    if recorded < TWO_CYCLES {
        note(
            ids.season_low,
            text!(
                "Musim baru dapat dihitung dari 24 bulan catatan. Sampai saat itu, isi kalender musim: panen, hujan, Lebaran.",
                "Seasons can be reckoned only from 24 recorded months. Until then fill in the season calendar: harvest, rain, holidays."
            ),
        );
    }
    notes
}

/// Bounds from counts close as more is counted; nothing else narrows them.
pub(super) fn notes_on_counts(context: &Context<'_>, own: &Measured) -> Vec<(FactId, Text)> {
    let ids = &context.facts.measure;
    let items = text!(
        "Makin banyak barang dihitung atau diperiksa, makin pasti angka ini.",
        "The more goods are counted or inspected, the surer this figure."
    );
    let deliveries = text!(
        "Makin banyak pengiriman tercatat, makin pasti angka ini.",
        "The more deliveries are recorded, the surer this figure."
    );
    let about =
        [(ids.reject_rate, &items), (ids.inspected_rejects, &items), (ids.on_time_in_full, &deliveries)];
    let open = |id: &FactId| {
        let value = own.values.iter().find(|(about, _)| about == id);
        value.is_some_and(|(_, value)| matches!(value, Possible::Number(number) if !number.is_point()))
    };
    about.into_iter().filter_map(|(id, note)| Some((id.filter(open)?, note.clone()))).collect()
}

/// Slope and test where every month is known; nothing where some are open.
fn trend_in_words(series: &Series) -> Text {
    let boxes = series.boxes();
    if !series.allows_claims() || !boxes.iter().all(|month| month.is_point()) {
        return Text::default();
    }
    let made: Vec<f64> = boxes.iter().map(|month| month.lo).collect();
    let slope = trend::slope(&trend::pairwise_slopes(&made)).unwrap_or(0.0);
    let test = trend::mann_kendall(&made);
    // Two and three decimals: more would pretend to know.
    let slope = wording::both(|lang| wording::number(slope, 2, lang));
    let p = wording::both(|lang| wording::number(test.p, 3, lang));
    Text::new(
        format!("Perubahan tengah {} sebulan (Theil–Sen); uji Mann–Kendall: p = {}.", slope.id, p.id),
        format!("Median change {} a month (Theil–Sen); Mann–Kendall test: p = {}.", slope.en, p.en),
    )
}

fn join(first: Text, second: Text) -> Text {
    if first == Text::default() {
        return second;
    }
    if second == Text::default() {
        return first;
    }
    Text::new(format!("{} {}", first.id, second.id), format!("{} {}", first.en, second.en))
}

fn whole_percent(share: f64) -> f64 {
    low((share * 100.0).floor())
}
