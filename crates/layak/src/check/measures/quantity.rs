//! Measures of capacity and order: names, shapes, what they are computed from, formulas.

use super::{
    CAPACITY_RECORDS, MAKING_ANSWERS, ORDER_ANSWERS, POOL_ANSWERS, POOL_RECORDS, Reads, Row, Shape, reads,
};

/// What each is computed from.
pub(super) static READS: [Reads; ROWS.len()] = reads(ROWS);

pub(super) const ROWS: &[Row] = &[
    Row {
        path: "capacity.declared",
        kind: Shape::Amount("goods/month"),
        answers: &["production.declared_capacity"],
        records: &[],
        title: ["Kapasitas yang dinyatakan", "Declared capacity"],
        formula: ["Jawaban production.declared_capacity.", "The answer production.declared_capacity."],
    },
    Row {
        path: "capacity.trial_run",
        kind: Shape::Amount("goods/month"),
        answers: &["production.trial_output"],
        records: &[],
        title: ["Hasil uji produksi", "Result of the trial run"],
        formula: ["Jawaban production.trial_output.", "The answer production.trial_output."],
    },
    Row {
        path: "capacity.demonstrated",
        kind: Shape::Amount("goods/month"),
        answers: &["production.declared_capacity"],
        records: &["production.month"],
        title: ["Kapasitas yang terbukti", "Demonstrated capacity"],
        formula: [
            "Hasil baik terbanyak dalam satu bulan riwayat. Bulan yang dibatasi pesanan, atau tanpa penyebab tertulis, berarti antara hasil itu dan kapasitas yang dinyatakan; bulan tanpa catatan berarti antara nol dan kapasitas itu.",
            "Most good output of one month of the history. A month limited by orders, or by nothing that is stated, stands for anything from its output to declared capacity; a month without a record for anything from zero to it.",
        ],
    },
    Row {
        path: "capacity.bottleneck",
        kind: Shape::Amount("goods/month"),
        answers: &[],
        records: &["process"],
        title: ["Kapasitas langkah tersempit", "Capacity of the narrowest step"],
        formula: [
            "Terkecil dari mesin × laju × jam × ketersediaan × hasil baik tiap langkah; tanpa langkah tercatat tidak diketahui.",
            "Least of machines × rate × hours × availability × yield over the process steps; unknown without recorded steps.",
        ],
    },
    Row {
        path: "capacity.season_factor",
        kind: Shape::Share,
        answers: &["production.capacity_basis", "order.ship_by", "order.months", "order.exists"],
        records: &["production.season"],
        title: [
            "Bagian kapasitas yang tersisa di bulan-bulan pesanan",
            "Share of capacity left in the months of the order",
        ],
        formula: [
            "Rata-rata faktor production.season atas bulan-bulan pembuatan, yaitu bulan kirim dan bulan-bulan sebelumnya selama waktu pengerjaan; 1 bila production.capacity_basis tidak menyebut musim; semua kemungkinan bila tanggal kirim belum diketahui.",
            "Mean of the factors of production.season over the months of making, which are the month of shipment and those before it for the time to make the order; 1 where production.capacity_basis does not name the season; all that may be while the ship date is open.",
        ],
    },
    Row {
        path: "capacity.committed",
        kind: Shape::Amount("goods/month"),
        answers: &["production.committed"],
        records: &[],
        title: ["Sudah dijanjikan kepada pembeli lain", "Promised to other buyers"],
        formula: [
            "Jawaban production.committed; kosong berarti tidak diketahui, bukan nol.",
            "The answer production.committed; blank means unknown, not zero.",
        ],
    },
    Row {
        path: "capacity.stock",
        kind: Shape::Amount("goods"),
        answers: &["production.stock"],
        records: &[],
        title: ["Stok siap kirim", "Stock ready to ship"],
        formula: [
            "Jawaban production.stock; kosong berarti tidak diketahui, bukan nol.",
            "The answer production.stock; blank means unknown, not zero.",
        ],
    },
    Row {
        path: "capacity.own_monthly",
        kind: Shape::Amount("goods/month"),
        answers: &[
            "production.capacity_basis",
            "production.declared_capacity",
            "production.trial_output",
            "production.committed",
            "order.ship_by",
            "order.months",
            "order.exists",
        ],
        records: CAPACITY_RECORDS,
        title: ["Kapasitas sendiri per bulan", "Own capacity per month"],
        formula: [
            "Kapasitas yang dinyatakan, atau yang lebih kecil dari uji produksi, langkah tersempit, dan bulan terbaik, sejauh disebut production.capacity_basis; kali bagian yang tersisa di bulan-bulan pesanan; dikurangi penjualan yang sudah dijanjikan, paling sedikit nol.",
            "Declared capacity, or less if the trial run, the narrowest step or the best month is smaller, as far as production.capacity_basis names them; times the share left in the months of the order; less what is already promised to others, at least zero.",
        ],
    },
    Row {
        path: "capacity.available",
        kind: Shape::Amount("goods"),
        answers: MAKING_ANSWERS,
        records: CAPACITY_RECORDS,
        title: ["Yang dapat dibuat sampai tanggal kirim", "What can be made until the ship date"],
        formula: [
            "Kapasitas sendiri per bulan × waktu pengerjaan + stok; untuk pesanan tetap tanpa stok.",
            "Own capacity per month × time to make it + stock; without stock for a standing order.",
        ],
    },
    Row {
        path: "order.given",
        kind: Shape::Flag,
        answers: &["order.exists", "order.quantity"],
        records: &[],
        title: ["Ada pesanan", "There is an order"],
        formula: [
            "Jawaban order.exists; jumlah pesanan yang diisi berarti ada.",
            "The answer order.exists; a quantity that is stated means yes.",
        ],
    },
    Row {
        path: "order.lead_months",
        kind: Shape::Amount("month"),
        answers: &["order.exists", "order.months"],
        records: &[],
        title: ["Waktu pengerjaan (bulan)", "Time to make it (months)"],
        formula: [
            "Jawaban order.months, atau waktu pesanan acuan; paling sedikit satu hari (1/30 bulan).",
            "The answer order.months, or the time of the reference order; at least one day (1/30 month).",
        ],
    },
    Row {
        path: "order.size",
        kind: Shape::Amount("goods"),
        answers: &["order.exists", "order.quantity"],
        records: &[],
        title: ["Besar pesanan", "Size of the order"],
        formula: [
            "Jawaban order.quantity; bila pasti belum ada pesanan, pesanan acuan program.",
            "The answer order.quantity; where there certainly is no order, the programme's reference order.",
        ],
    },
    Row {
        path: "order.mass",
        kind: Shape::Amount("kg"),
        answers: &["order.exists", "order.quantity", "product.unit_mass"],
        records: &[],
        title: ["Berat pesanan", "Mass of the order"],
        formula: [
            "Besar pesanan × product.unit_mass; untuk barang yang dihitung dalam satuan berat, beratnya sendiri.",
            "Size of the order × product.unit_mass; for goods counted in a unit of mass, that mass.",
        ],
    },
    Row {
        path: "order.required_per_month",
        kind: Shape::Amount("goods/month"),
        answers: &["order.exists", "order.quantity", "order.months", "production.stock", "order.standing"],
        records: &[],
        title: ["Kebutuhan per bulan", "Required per month"],
        formula: [
            "Jumlah pesanan (pesanan acuan bila pasti belum ada pesanan) dikurangi stok, paling sedikit nol, dibagi waktu pengerjaan. Untuk pesanan tetap stok tidak dihitung, dan waktunya ialah jarak dua kiriman.",
            "Quantity ordered (the reference order if there certainly is none) less stock, at least zero, divided by the time to make it. For a standing order stock does not count, and the time is that between two shipments.",
        ],
    },
    Row {
        path: "order.accepted_per_month",
        kind: Shape::Amount("goods/month"),
        answers: &[
            "order.exists",
            "order.quantity",
            "order.months",
            "production.stock",
            "order.standing",
            "order.tolerance",
        ],
        records: &[],
        title: ["Kebutuhan paling sedikit per bulan", "Least accepted per month"],
        formula: [
            "Kebutuhan per bulan bila pembeli menerima kekurangan order.tolerance dari jumlah pesanan.",
            "Required per month if the buyer accepts order.tolerance less than ordered.",
        ],
    },
    Row {
        path: "order.coverage_own",
        kind: Shape::Amount("ratio"),
        answers: ORDER_ANSWERS,
        records: CAPACITY_RECORDS,
        title: ["Bagian pesanan yang tertutup sendiri", "Share of the order covered alone"],
        formula: [
            "Kapasitas sendiri per bulan ÷ kebutuhan per bulan; tanpa batas atas bila tidak ada kebutuhan.",
            "Own capacity per month ÷ required per month; without upper limit if nothing is required.",
        ],
    },
    Row {
        path: "order.coverage_pooled",
        kind: Shape::Amount("ratio"),
        answers: POOL_ANSWERS,
        records: POOL_RECORDS,
        title: ["Bagian pesanan yang tertutup bersama mitra", "Share of the order covered with partners"],
        formula: [
            "Kapasitas bersama mitra ÷ kebutuhan per bulan; tanpa batas atas bila tidak ada kebutuhan.",
            "Capacity with partners ÷ required per month; without upper limit if nothing is required.",
        ],
    },
    Row {
        path: "order.shortfall",
        kind: Shape::Amount("goods/month"),
        answers: ORDER_ANSWERS,
        records: CAPACITY_RECORDS,
        title: ["Kekurangan per bulan", "Shortfall per month"],
        formula: [
            "Kebutuhan per bulan dikurangi kapasitas sendiri, paling sedikit nol.",
            "Required per month less own capacity, at least zero.",
        ],
    },
    Row {
        path: "order.deliverable",
        kind: Shape::Amount("goods"),
        answers: &[
            "order.exists",
            "order.months",
            "production.declared_capacity",
            "production.committed",
            "production.stock",
            "order.standing",
        ],
        records: &["production.month"],
        title: ["Yang dapat dijanjikan menurut riwayat", "What history lets promise"],
        formula: [
            "Batas aman sampai batas harapan. Aman: terkecil dari batas t, batas t dengan ikatan antarbulan (AR(1)), dan jendela terburuk, paling sedikit nol; harapan: batas t. Dikurangi yang dijanjikan kepada pembeli lain, ditambah stok. Bulan tanpa catatan boleh apa saja dari nol sampai kapasitas. Kurang dari enam bulan tercatat: tidak ada kesimpulan.",
            "From the safe limit to the hoped one. Safe: least of the t prediction limit, the same with months that hang together (AR(1)), and the worst window, at least zero; hoped: the t prediction limit. Less what is promised to others, plus stock. A month without a record may be anything from zero to capacity. Fewer than six recorded months: no claim.",
        ],
    },
    Row {
        path: "order.largest_promisable",
        kind: Shape::Amount("goods"),
        answers: MAKING_ANSWERS,
        records: CAPACITY_RECORDS,
        title: ["Pesanan terbesar yang dapat dijanjikan", "Largest order that can be promised"],
        formula: [
            "Yang lebih kecil dari yang dapat dijanjikan menurut riwayat dan yang dapat dibuat sampai tanggal kirim.",
            "The smaller of what history lets promise and what can be made until the ship date.",
        ],
    },
];
