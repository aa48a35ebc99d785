//! The measures that conditions may read: names, types, units and formulas. `measure/` computes them.

use super::model::{Fact, Kind, Origin};
use crate::text::Text;
use crate::unit::Unit;
use crate::value::Interval;

/// path, unit (empty: plain number; `bool`: a flag), title id/en, formula id/en.
type Row = (&'static str, &'static str, [&'static str; 2], [&'static str; 2]);

const ROWS: &[Row] = &[
    (
        "capacity.declared",
        "goods/month",
        ["Kapasitas yang dinyatakan", "Declared capacity"],
        ["Jawaban production.declared_capacity.", "The answer production.declared_capacity."],
    ),
    (
        "capacity.demonstrated",
        "goods/month",
        ["Kapasitas yang terbukti", "Demonstrated capacity"],
        [
            "Hasil baik terbanyak dalam satu bulan tercatat; bulan yang dibatasi pesanan berarti antara hasil itu dan kapasitas yang dinyatakan.",
            "Most good output of one recorded month; a month limited by orders stands for anything from its output to declared capacity.",
        ],
    ),
    (
        "capacity.bottleneck",
        "goods/month",
        ["Kapasitas langkah tersempit", "Capacity of the narrowest step"],
        [
            "Terkecil dari mesin × laju × jam × ketersediaan × hasil baik tiap langkah; uji produksi yang disaksikan menggantikannya.",
            "Least of machines × rate × hours × availability × yield over the process steps; a witnessed trial run stands in for it.",
        ],
    ),
    (
        "capacity.own_monthly",
        "goods/month",
        ["Kapasitas sendiri per bulan", "Own capacity per month"],
        [
            "Terkecil dari kapasitas yang diketahui, dikurangi penjualan yang sudah dijanjikan.",
            "Least of the capacities that are known, less what is already promised to others.",
        ],
    ),
    (
        "continuity.months_observed",
        "",
        ["Bulan produksi tercatat", "Months of production recorded"],
        [
            "Banyaknya bulan dengan catatan di dalam masa riwayat.",
            "Number of months with a record inside the history.",
        ],
    ),
    (
        "continuity.longest_gap",
        "",
        ["Jeda produksi terpanjang (bulan)", "Longest gap in production (months)"],
        [
            "Bulan berturut-turut tanpa hasil; bulan tanpa catatan bisa kosong, bisa penuh.",
            "Consecutive months without output; a month without a record may be empty or full.",
        ],
    ),
    (
        "order.given",
        "bool",
        ["Ada pesanan", "There is an order"],
        ["Profil memuat jumlah pesanan.", "The profile states a quantity ordered."],
    ),
    (
        "order.lead_months",
        "month",
        ["Waktu pengerjaan (bulan)", "Time to make it (months)"],
        [
            "Jawaban order.months; tanpa itu, bulan penuh dari tanggal penilaian sampai tanggal kapal.",
            "The answer order.months; without it, whole months from the date assessed to the ship date.",
        ],
    ),
    (
        "order.required_per_month",
        "goods/month",
        ["Kebutuhan per bulan", "Required per month"],
        [
            "Jumlah pesanan (atau pesanan acuan) dikurangi stok, dibagi waktu pengerjaan.",
            "Quantity ordered (or the reference order) less stock, divided by the time to make it.",
        ],
    ),
    (
        "order.coverage_own",
        "ratio",
        ["Bagian pesanan yang tertutup sendiri", "Share of the order covered alone"],
        [
            "Kapasitas sendiri per bulan ÷ kebutuhan per bulan.",
            "Own capacity per month ÷ required per month.",
        ],
    ),
    (
        "order.shortfall",
        "goods/month",
        ["Kekurangan per bulan", "Shortfall per month"],
        [
            "Kebutuhan per bulan dikurangi kapasitas sendiri, paling sedikit nol.",
            "Required per month less own capacity, at least zero.",
        ],
    ),
    (
        "order.largest_promisable",
        "goods",
        ["Pesanan terbesar yang dapat dijanjikan", "Largest order that can be promised"],
        [
            "Kapasitas sendiri per bulan × waktu pengerjaan + stok.",
            "Own capacity per month × time to make it + stock.",
        ],
    ),
    (
        "pool.covered",
        "bool",
        ["Pesanan tertutup bersama mitra", "The order is covered together with partners"],
        [
            "Benar bila mitra yang pasti memenuhi syarat dan pasti sama mutunya menutup kekurangan; salah bila semua yang mungkin pun tidak cukup.",
            "True if certainly eligible, certainly equivalent partners cover the shortfall; false if even all possible ones do not.",
        ],
    ),
    (
        "pool.capacity",
        "goods/month",
        ["Kapasitas bersama mitra per bulan", "Capacity with partners per month"],
        [
            "Kapasitas sendiri ditambah kapasitas mitra yang memenuhi syarat dan sama mutunya.",
            "Own capacity plus that of eligible, equivalent partners.",
        ],
    ),
    (
        "pool.partners",
        "",
        ["Mitra yang dihitung", "Partners counted"],
        [
            "Banyaknya mitra yang memenuhi syarat dan sama mutunya.",
            "Number of eligible, equivalent partners.",
        ],
    ),
];

/// All measures as facts that nobody can answer.
pub fn all() -> Vec<Fact> {
    ROWS.iter().map(fact).collect()
}

fn fact((path, unit, title, formula): &Row) -> Fact {
    let kind = if *unit == "bool" {
        Kind::Bool
    } else {
        let unit = Unit::parse(unit).unwrap_or_else(Unit::none);
        Kind::Number { unit, range: Interval::new(0.0, f64::INFINITY), whole: false }
    };
    let [id, en] = title;
    let [formula_id, formula_en] = formula;
    Fact {
        path: (*path).to_owned(),
        kind,
        origin: Origin::Measure,
        ask: Text::new(*id, *en),
        help: Some(Text::new(*formula_id, *formula_en)),
        evidence: None,
        when: None,
        filter: false,
        was: Vec::new(),
        retired: false,
    }
}
