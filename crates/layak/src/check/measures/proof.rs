//! Measures of continuity, quality, delivery and the pool: names, shapes, what they are computed from, formulas.

use super::{CAPACITY_RECORDS, POOL_ANSWERS, POOL_RECORDS, Reads, Row, Shape, reads};

/// What each is computed from.
pub(super) static READS: [Reads; ROWS.len()] = reads(ROWS);

pub(super) const ROWS: &[Row] = &[
    Row {
        path: "continuity.months_observed",
        kind: Shape::Amount(""),
        answers: &[],
        records: &["production.month"],
        title: ["Bulan produksi tercatat", "Months of production recorded"],
        formula: [
            "Banyaknya bulan dengan catatan di dalam riwayat, sejauh masih dalam masa yang dipakai program; paling banyak seluruh bulan dari from sampai to.",
            "Number of months with a record inside the history, as far as the programme still uses it; at most all months from `from` to `to`.",
        ],
    },
    Row {
        path: "continuity.active_share",
        kind: Shape::Share,
        answers: &["production.declared_capacity"],
        records: &["production.month"],
        title: ["Bagian bulan yang berproduksi", "Share of months with output"],
        formula: [
            "Batas bawah dan atas eksak (Clopper–Pearson, masing-masing 95 %) bagi peluang satu bulan berproduksi.",
            "Exact lower and upper bound (Clopper–Pearson, 95 % each) of the chance that a month has output.",
        ],
    },
    Row {
        path: "continuity.longest_gap",
        kind: Shape::Amount(""),
        answers: &[],
        records: &["production.month"],
        title: ["Jeda produksi terpanjang (bulan)", "Longest gap in production (months)"],
        formula: [
            "Bulan berturut-turut tanpa hasil; bulan tanpa catatan bisa kosong, bisa penuh.",
            "Consecutive months without output; a month without a record may be empty or full.",
        ],
    },
    Row {
        path: "continuity.cv",
        kind: Shape::Amount("ratio"),
        answers: &["production.declared_capacity"],
        records: &["production.month"],
        title: ["Naik-turun hasil bulanan", "How much monthly output varies"],
        formula: [
            "Simpangan baku ÷ rata-rata hasil bulanan, selang 95 % menurut McKay–Vangel; di atas 0,33 hanya ancar-ancar. Perlu enam bulan.",
            "Standard deviation ÷ mean of monthly output, 95 % interval by McKay and Vangel; above 0.33 only a guide. Needs six months.",
        ],
    },
    Row {
        path: "continuity.trend",
        kind: Shape::Any("ratio"),
        answers: &["production.declared_capacity"],
        records: &["production.month"],
        title: ["Kecenderungan hasil per tahun", "Trend of output per year"],
        formula: [
            "Kemiringan Theil–Sen × 12 ÷ rata-rata bulanan, selang 95 % menurut Sen. Perlu enam bulan.",
            "Theil–Sen slope × 12 ÷ monthly mean, 95 % interval by Sen. Needs six months.",
        ],
    },
    Row {
        path: "continuity.season_low",
        kind: Shape::Amount("ratio"),
        answers: &["production.declared_capacity"],
        records: &["production.month"],
        title: ["Bulan kalender terlemah dibanding rata-rata", "Weakest calendar month against the mean"],
        formula: [
            "Rata-rata bulan kalender terlemah ÷ rata-rata semua bulan. Baru ada sesudah 24 bulan tercatat; sebelumnya tanyakan panen, hujan, dan Lebaran.",
            "Mean of the weakest calendar month ÷ mean of all months. Only from 24 recorded months; before that ask about harvest, rain and holidays.",
        ],
    },
    Row {
        path: "quality.reject_rate",
        kind: Shape::Share,
        answers: &["production.declared_capacity"],
        records: &["production.month"],
        title: ["Bagian hasil yang ditolak", "Share of output rejected"],
        formula: [
            "Batas bawah dan atas eksak (Clopper–Pearson, masing-masing 95 %) dari production.month rejected dan made; hanya untuk barang yang dihitung satuan.",
            "Exact lower and upper bound (Clopper–Pearson, 95 % each) from production.month rejected and made; only for goods that are counted.",
        ],
    },
    Row {
        path: "quality.inspected_rejects",
        kind: Shape::Share,
        answers: &[],
        records: &["inspection"],
        title: ["Bagian barang ditolak saat diperiksa", "Share of inspected items rejected"],
        formula: [
            "Batas bawah dan atas eksak (Clopper–Pearson, masing-masing 95 %) dari semua [[inspection]].",
            "Exact lower and upper bound (Clopper–Pearson, 95 % each) over all [[inspection]].",
        ],
    },
    Row {
        path: "quality.ppk",
        kind: Shape::Any(""),
        answers: &[],
        records: &["specification", "measurement"],
        title: [
            "Kemampuan proses terhadap batas pembeli (Ppk)",
            "Process capability against the buyer's limits (Ppk)",
        ],
        formula: [
            "Terkecil atas semua sifat di [[specification]]: jarak rata-rata ke batas terdekat ÷ tiga simpangan baku, selang menurut Bissell (masing-masing 95 %). Kurang dari 20 barang: tidak diketahui.",
            "Least over all characteristics in [[specification]]: distance of the mean to the nearer limit ÷ three standard deviations, interval by Bissell (95 % each). Below 20 items: unknown.",
        ],
    },
    Row {
        path: "quality.items_measured",
        kind: Shape::Amount(""),
        answers: &[],
        records: &["specification", "measurement"],
        title: [
            "Barang terukur, sifat yang paling sedikit",
            "Items measured, of the characteristic with fewest",
        ],
        formula: [
            "Terkecil atas semua sifat di [[specification]] dari banyaknya nilai di [[measurement]] milik sendiri.",
            "Least over all characteristics in [[specification]] of the number of own values in [[measurement]].",
        ],
    },
    Row {
        path: "quality.sample_size",
        kind: Shape::Amount(""),
        answers: &["order.exists", "order.quantity", "order.aql"],
        records: &[],
        title: ["Barang yang harus diperiksa dari lot pesanan", "Items to inspect from the lot of the order"],
        formula: [
            "ISO 2859-1, pengambilan tunggal normal, tingkat umum II, menurut besar pesanan dan order.aql.",
            "ISO 2859-1, single normal sampling, general level II, by size of the order and order.aql.",
        ],
    },
    Row {
        path: "quality.accept",
        kind: Shape::Amount(""),
        answers: &["order.exists", "order.quantity", "order.aql"],
        records: &[],
        title: [
            "Barang cacat paling banyak agar lot diterima",
            "Most nonconforming items for the lot to pass",
        ],
        formula: [
            "ISO 2859-1, pengambilan tunggal normal, tingkat umum II, menurut besar pesanan dan order.aql.",
            "ISO 2859-1, single normal sampling, general level II, by size of the order and order.aql.",
        ],
    },
    Row {
        path: "delivery.orders",
        kind: Shape::Amount(""),
        answers: &[],
        records: &["delivery"],
        title: ["Pengiriman tercatat", "Deliveries recorded"],
        formula: ["Banyaknya [[delivery]].", "Number of [[delivery]]."],
    },
    Row {
        path: "delivery.on_time_in_full",
        kind: Shape::Share,
        answers: &[],
        records: &["delivery"],
        title: ["Pengiriman tepat waktu dan utuh", "Deliveries on time and in full"],
        formula: [
            "Batas bawah dan atas eksak (Clopper–Pearson, masing-masing 95 %): dikirim paling lambat pada tanggal janji dan tidak kurang dari pesanan.",
            "Exact lower and upper bound (Clopper–Pearson, 95 % each): shipped by the day promised and not less than ordered.",
        ],
    },
    Row {
        path: "pool.covered",
        kind: Shape::Flag,
        answers: POOL_ANSWERS,
        records: POOL_RECORDS,
        title: ["Pesanan tertutup bersama mitra", "The order is covered together with partners"],
        formula: [
            "Benar bila ada gabungan bengkel yang pasti memenuhi syarat, tiap dua di antaranya pasti sama, yang membuat jumlah yang masih diterima dan pesanan minimalnya muat; salah bila gabungan yang mungkin pun tidak ada.",
            "True if there is a set of certainly eligible workshops, every two certainly the same, that makes the accepted quantity and whose minimum lots fit into it; false if there is not even a possible one.",
        ],
    },
    Row {
        path: "pool.capacity",
        kind: Shape::Amount("goods/month"),
        answers: POOL_ANSWERS,
        records: POOL_RECORDS,
        title: ["Kapasitas bersama mitra per bulan", "Capacity with partners per month"],
        formula: [
            "Kapasitas terbesar dari satu gabungan: mitra yang memenuhi syarat, bersama kapasitas sendiri, tiap dua di antaranya sama.",
            "Greatest capacity of one set: eligible partners, together with own capacity, every two of them the same.",
        ],
    },
    Row {
        path: "pool.partners",
        kind: Shape::Amount(""),
        answers: POOL_ANSWERS,
        records: POOL_RECORDS,
        title: ["Mitra yang dihitung", "Partners counted"],
        formula: [
            "Mitra terbanyak dalam satu gabungan yang memenuhi syarat dan tiap dua di antaranya sama.",
            "Most partners in one set of eligible workshops, every two of them the same.",
        ],
    },
    Row {
        path: "pool.deliverable",
        kind: Shape::Amount("goods"),
        answers: POOL_ANSWERS,
        records: POOL_RECORDS,
        title: ["Yang dapat dijanjikan bersama mitra", "What can be promised with partners"],
        formula: [
            "Jumlah batas aman tiap bengkel dalam satu gabungan yang pasti dihitung (mitra paling banyak kapasitas × waktu), atau batas aman dari jumlah hasil bulanan mereka bila lebih tinggi; sampai batas harapan gabungan terbesar yang mungkin dihitung.",
            "Sum of the safe limits of the workshops of one set that certainly counts (a partner at most capacity × time), or the safe limit of their summed months where that is higher; up to the hoped limit of the greatest set that may count.",
        ],
    },
    Row {
        path: "pool.coverage_without_largest",
        kind: Shape::Amount("ratio"),
        answers: POOL_ANSWERS,
        records: POOL_RECORDS,
        title: ["Bagian pesanan tanpa mitra terbesar", "Share of the order without the largest partner"],
        formula: [
            "Kapasitas bersama yang tersisa bila mitra yang paling dibutuhkan keluar ÷ kebutuhan per bulan.",
            "Joint capacity that is left when the partner most needed drops out ÷ required per month.",
        ],
    },
    Row {
        path: "pool.members_ready",
        kind: Shape::Amount(""),
        answers: &[
            "enterprise.members",
            "workshop.members_active",
            "workshop.members_clean_kitchen",
            "workshop.members_storage_box",
            "workshop.members_in_certificate",
        ],
        records: &[],
        title: ["Anggota yang memenuhi semua syarat", "Members that meet every requirement"],
        formula: [
            "Paling sedikit: jumlah yang dipaksa oleh hitungan tiap syarat; paling banyak: syarat dengan anggota tersedikit.",
            "At least what the counts of each requirement force; at most the requirement that fewest meet.",
        ],
    },
    Row {
        path: "pool.members_for_container",
        kind: Shape::Amount(""),
        answers: &[
            "production.capacity_basis",
            "production.declared_capacity",
            "production.trial_output",
            "production.committed",
            "order.ship_by",
            "order.months",
            "order.exists",
            "workshop.members_active",
            "product.container_quantity",
        ],
        records: CAPACITY_RECORDS,
        title: ["Anggota untuk satu kontainer 20 kaki sebulan", "Members for one 20-ft container a month"],
        formula: [
            "product.container_quantity ÷ (kapasitas sendiri per bulan ÷ anggota aktif), dibulatkan ke atas.",
            "product.container_quantity ÷ (own capacity per month ÷ active members), rounded up.",
        ],
    },
];
