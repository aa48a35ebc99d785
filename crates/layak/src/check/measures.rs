//! The measures that conditions may read: names, types, units and formulas. `measure/` computes them.

use super::model::{Checked, Fact, FactId, Kind, Origin};
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
            "Hasil baik terbanyak dalam satu bulan riwayat. Bulan yang dibatasi pesanan, atau tanpa penyebab tertulis, berarti antara hasil itu dan kapasitas yang dinyatakan; bulan tanpa catatan berarti antara nol dan kapasitas itu.",
            "Most good output of one month of the history. A month limited by orders, or by nothing that is stated, stands for anything from its output to declared capacity; a month without a record for anything from zero to it.",
        ],
    ),
    (
        "capacity.bottleneck",
        "goods/month",
        ["Kapasitas langkah tersempit", "Capacity of the narrowest step"],
        [
            "Terkecil dari mesin × laju × jam × ketersediaan × hasil baik tiap langkah; tanpa langkah tercatat tidak diketahui.",
            "Least of machines × rate × hours × availability × yield over the process steps; unknown without recorded steps.",
        ],
    ),
    (
        "capacity.own_monthly",
        "goods/month",
        ["Kapasitas sendiri per bulan", "Own capacity per month"],
        [
            "Kapasitas yang dinyatakan, atau yang lebih kecil dari uji produksi, langkah tersempit, dan bulan terbaik, sejauh disebut production.capacity_basis; dikurangi penjualan yang sudah dijanjikan, paling sedikit nol.",
            "Declared capacity, or less if the trial run, the narrowest step or the best month is smaller, as far as production.capacity_basis names them; less what is already promised to others, at least zero.",
        ],
    ),
    (
        "continuity.months_observed",
        "",
        ["Bulan produksi tercatat", "Months of production recorded"],
        [
            "Banyaknya bulan dengan catatan di dalam riwayat, sejauh masih dalam masa yang dipakai program.",
            "Number of months with a record inside the history, as far as the programme still uses it.",
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
        [
            "Jawaban order.exists; jumlah pesanan yang diisi berarti ada.",
            "The answer order.exists; a quantity that is stated means yes.",
        ],
    ),
    (
        "order.lead_months",
        "month",
        ["Waktu pengerjaan (bulan)", "Time to make it (months)"],
        [
            "Jawaban order.months, atau waktu pesanan acuan; paling sedikit satu hari (1/30 bulan).",
            "The answer order.months, or the time of the reference order; at least one day (1/30 month).",
        ],
    ),
    (
        "order.required_per_month",
        "goods/month",
        ["Kebutuhan per bulan", "Required per month"],
        [
            "Jumlah pesanan (pesanan acuan bila pasti belum ada pesanan) dikurangi stok, paling sedikit nol, dibagi waktu pengerjaan.",
            "Quantity ordered (the reference order if there certainly is none) less stock, at least zero, divided by the time to make it.",
        ],
    ),
    (
        "order.coverage_own",
        "ratio",
        ["Bagian pesanan yang tertutup sendiri", "Share of the order covered alone"],
        [
            "Kapasitas sendiri per bulan ÷ kebutuhan per bulan; tanpa batas atas bila tidak ada kebutuhan.",
            "Own capacity per month ÷ required per month; without upper limit if nothing is required.",
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
        "order.size",
        "goods",
        ["Besar pesanan", "Size of the order"],
        [
            "Jawaban order.quantity; bila pasti belum ada pesanan, pesanan acuan program.",
            "The answer order.quantity; where there certainly is no order, the programme's reference order.",
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

/// The facts that a measure is computed from; records (months, steps, partners) are asked elsewhere.
pub fn inputs(path: &str) -> &'static [&'static str] {
    const OWN: &[&str] = &[
        "production.capacity_basis",
        "production.declared_capacity",
        "production.trial_output",
        "production.committed",
    ];
    const ORDER: &[&str] = &["order.exists", "order.quantity", "order.months", "production.stock"];
    const BOTH: &[&str] = &[
        "order.exists",
        "order.quantity",
        "order.months",
        "production.stock",
        "production.capacity_basis",
        "production.declared_capacity",
        "production.trial_output",
        "production.committed",
        "order.buyer_sample_approved",
    ];
    match path {
        "order.given" => &["order.exists", "order.quantity"],
        "order.lead_months" => &["order.exists", "order.months"],
        "order.size" => &["order.exists", "order.quantity"],
        "order.required_per_month" => ORDER,
        "capacity.declared" | "capacity.demonstrated" => &["production.declared_capacity"],
        "capacity.bottleneck" => &[],
        "order.coverage_own" | "order.shortfall" | "order.largest_promisable" => {
            BOTH.split_last().map_or(BOTH, |(_, rest)| rest)
        }
        _ if path.starts_with("pool.") => BOTH,
        _ if path.starts_with("capacity.") => OWN,
        _ => &[],
    }
}

/// The lists of records that a measure is computed from, named as in a profile.
pub fn records(path: &str) -> &'static [&'static str] {
    match path {
        "capacity.demonstrated" | "continuity.months_observed" | "continuity.longest_gap" => {
            &["production.month"]
        }
        "capacity.bottleneck" => &["process"],
        "capacity.own_monthly" | "order.coverage_own" | "order.shortfall" | "order.largest_promisable" => {
            &["production.month", "process"]
        }
        _ if path.starts_with("pool.") => &["production.month", "process", "partner"],
        _ => &[],
    }
}

/// Answers that the engine reads by name, beside the inputs of measures: who is assessed, which rules and reference order apply, when
/// goods leave, what a partner brings, and who came first where candidates are ranked.
pub const READ_BY_NAME: &[&str] = &[
    "enterprise.applied_on",
    "enterprise.id",
    "enterprise.name",
    "enterprise.regency",
    "enterprise.women_owned",
    "order.market",
    "order.quantity",
    "order.ship_by",
    "partner.capacity",
    "partner.same_sample",
    "product.name",
    "product.sector",
];

/// The answers that the engine itself reads: those by name, and the inputs of every measure.
pub fn read_by_engine(checked: &Checked) -> impl Iterator<Item = FactId> {
    let measured = ROWS.iter().flat_map(|(path, ..)| inputs(path));
    READ_BY_NAME.iter().chain(measured).filter_map(|path| checked.by_path.get(*path)).copied()
}
