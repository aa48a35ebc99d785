// Made by `cargo xtask gen` from rules/capacity/. Do not edit.
&[
    ("capacity/set.toml", r#"#:schema ../schema/rules.schema.json
# The order against what can really be made: own capacity first, partner workshops next.
[set]
id      = "capacity"
version = "2026.11"
title   = { id = "Kapasitas", en = "Capacity" }
checked = 2026-11-21

[parameter.own_share]
unit   = "ratio"
title  = { id = "Bagian pesanan dari kapasitas sendiri", en = "Share of the order from own capacity" }
values = [{ from = 2021-01-01, value = 0.5, source = "gpei-jatim-2021", note = "in the example of 500 pairs the own share is 0.6; the limit of 0.5 is our proposal" }]

[parameter.left_share]
unit   = "ratio"
title  = { id = "Bagian pesanan yang masih tertutup tanpa mitra terbesar", en = "Share of the order still covered without the largest partner" }
values = [{ from = 2021-01-01, value = 0.75, source = "gpei-jatim-2021", note = "our proposal; the source asks for partners with the same result and names no share" }]

[parameter.claim_ratio]
title  = { id = "Kapasitas yang disebut dibanding yang terbukti", en = "Declared capacity against that shown" }
values = [{ from = 2021-01-01, value = 1.25, source = "output-statistics" }]

[[rule]]
id        = "order-covered"
title     = { id = "Jumlah pesanan tertutup, sendiri atau bersama bengkel mitra", en = "The order is covered, alone or with partner workshops" }
severity  = "critical"
basis     = "programme"
dimension = "capacity"
weight    = 10
holds     = "order.accepted_per_month <= capacity.own_monthly || pool.covered"
grade     = "order.coverage_own"
sources   = [{ ref = "gpei-jatim-2021", at = "contoh 500 pasang dan 300 pasang, 2022" }]
why       = { id = "Ekspor menilai mutu, jumlah, dan kesinambungan. Kekurangan boleh ditutup mitra, asal hasilnya sama.", en = "Export judges quality, quantity and continuity. Partners may fill a gap if the result is the same." }
evidence  = [{ id = "Catatan produksi bulanan", en = "Monthly production records" }, { id = "Perjanjian dengan mitra dan contoh yang disetujui", en = "Agreements with partners and approved samples" }]
actions   = ["find-partners", "add-machine", "agree-later-date"]

[[rule]]
id        = "own-share"
title     = { id = "Kapasitas sendiri menutup paling sedikit separuh pesanan", en = "Own capacity covers at least half of the order" }
severity  = "minor"
basis     = "programme"
dimension = "capacity"
weight    = 4
holds     = "order.coverage_own >= own_share"
grade     = "order.coverage_own"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "gpei-jatim-2021", at = "contoh 500 pasang", note = { id = "Batas separuh adalah usulan kami.", en = "The limit of one half is our proposal." } }]
why       = { id = "Makin besar bagian mitra, makin sulit menjaga hasil yang sama.", en = "The larger the partners' part, the harder it is to keep the result the same." }
actions   = ["add-machine", "add-shift"]

[[rule]]
id        = "safe-promise"
title     = { id = "Jumlah pesanan masih dalam batas janji yang aman", en = "The order is within what can safely be promised" }
severity  = "major"
basis     = "practice"
dimension = "capacity"
weight    = 5
holds     = "order.size <= order.largest_promisable || order.size <= pool.deliverable || (capacity.trial_order == 'delivered' && (order.accepted_per_month <= capacity.own_monthly || pool.covered))"
sources   = [{ ref = "output-statistics", at = "batas bawah janji dari catatan bulanan" }]
why       = { id = "Rata-rata produksi tercapai hanya separuh waktu. Janji yang aman memperhitungkan bulan lemah.", en = "The mean is reached only half of the time. A safe promise reckons with weak months." }
evidence  = [{ id = "Catatan produksi bulanan, paling sedikit enam bulan", en = "Monthly production records, six months at least" }, { id = "Bukti pesanan percobaan yang terkirim", en = "Proof of a trial order delivered" }]
actions   = ["make-trial-order", "agree-later-date", "find-partners"]

[[rule]]
id        = "without-largest-partner"
title     = { id = "Pesanan masih sebagian besar tertutup bila mitra terbesar mundur", en = "Most of the order is still covered if the largest partner drops out" }
severity  = "minor"
basis     = "practice"
dimension = "capacity"
weight    = 2
applies   = "pool.partners > 0"
holds     = "pool.coverage_without_largest >= left_share"
grade     = "pool.coverage_without_largest"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "output-statistics", at = "sisa kapasitas tanpa mitra terbesar", note = { id = "Batas tiga perempat adalah usulan kami.", en = "The limit of three quarters is our proposal." } }]
why       = { id = "Mitra bisa sakit, tutup, atau mendapat pesanan lain. Pembeli tetap menunggu barangnya.", en = "A partner may fall ill, close, or get another order. The buyer still waits for the goods." }
actions   = ["find-partners", "add-machine"]

[[rule]]
id        = "claim-shown"
title     = { id = "Kapasitas yang disebut terbukti dari catatan atau uji", en = "The declared capacity is shown by records or a trial" }
severity  = "major"
basis     = "programme"
dimension = "capacity"
weight    = 6
holds     = "capacity.declared <= capacity.demonstrated * claim_ratio || capacity.declared <= production.trial_output * claim_ratio"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "gpei-jatim-2021", at = "kunjungan tempat produksi" }, { ref = "output-statistics", at = "batas 1,25" }]
why       = { id = "Pembeli memesan menurut angka yang disebut. Angka itu perlu catatan atau uji yang disaksikan.", en = "Buyers order by the number stated. It needs records or a witnessed trial." }
evidence  = [{ id = "Catatan produksi atau berita acara uji", en = "Production records or trial record" }]
actions   = ["run-trial"]

[fact.trial_order]
type     = "choice"
choices  = { delivered = { id = "Sudah, utuh dan tepat waktu", en = "Yes, in full and on time" }, failed = { id = "Sudah, tetapi kurang atau terlambat", en = "Yes, but short or late" }, none = { id = "Belum pernah", en = "Not yet" } }
ask      = { id = "Apakah pernah mengirim pesanan percobaan dengan jumlah sebulan seperti pesanan ini?", en = "Has a trial order with as much a month as this one ever been delivered?" }
help     = { id = "Pesanan nyata yang lebih kecil pun berlaku, asal hasil tiap bulannya sama dengan yang dibutuhkan sekarang.", en = "A smaller real order counts too, if it took as much in each month as is needed now." }
evidence = { id = "Surat jalan dan bukti terima pembeli", en = "Delivery note and the buyer's receipt" }

[action.make-trial-order]
title    = { id = "Kerjakan pesanan percobaan dengan jumlah sebulan yang sama", en = "Make a trial order that takes as much a month" }
cost     = { low = 0, high = 10_000_000 }
duration = { low = 30, high = 90 }
sets     = { "capacity.trial_order" = "delivered" }
provider = { id = "Pembeli, eksportir, atau pembeli dalam negeri", en = "The buyer, an exporter, or a domestic buyer" }
papers   = [{ id = "Surat jalan dan bukti terima dengan tanggal dan jumlah", en = "Delivery note and receipt with date and quantity" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.find-partners]
title    = { id = "Ajak bengkel mitra dengan contoh yang sama", en = "Bring in partner workshops with the same sample" }
cost     = { low = 0, high = 5_000_000 }
duration = { low = 14, high = 60 }
provider = { id = "Sentra, koperasi, asosiasi, dinas", en = "Cluster, cooperative, association, district office" }
papers   = [
    { id = "Perjanjian jumlah, harga, dan tanggal", en = "Agreement on quantity, price and date" },
    { id = "Contoh tiap mitra, dibandingkan dengan contoh pembeli", en = "A sample of each partner, compared with the buyer's sample" },
]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.add-machine]
title    = { id = "Tambah mesin di proses yang paling lambat", en = "Add a machine at the slowest step" }
cost     = { low = 5_000_000, high = 300_000_000 }
duration = { low = 42, high = 112 }
provider = { id = "Toko mesin; potongan harga lewat program kementerian", en = "Supplier; partly reimbursed by a ministry programme" }
notes    = [{ id = "Kenaikan kapasitas bergantung pada mesin; ukur sesudah dipasang", en = "The gain depends on the machine; measure after installing" }]
sources  = [{ ref = "remedy-prices", at = "pembelian mesin" }]

[action.add-shift]
title    = { id = "Tambah pekerja atau giliran kerja", en = "Add workers or a shift" }
cost     = { low = 2_000_000, high = 30_000_000 }
duration = { low = 14, high = 45 }
provider = { id = "Pemilik", en = "Owner" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.agree-later-date]
title    = { id = "Minta pengiriman bertahap atau tanggal lebih lambat", en = "Ask for partial shipments or a later date" }
cost     = { low = 0, high = 0 }
duration = { low = 2, high = 21 }
provider = { id = "Pembeli", en = "Buyer" }

[action.run-trial]
title    = { id = "Lakukan uji produksi yang disaksikan", en = "Do a witnessed trial run" }
cost     = { low = 0, high = 3_000_000 }
duration = { low = 3, high = 14 }
provider = { id = "Pendamping program", en = "Assessor of the programme" }
papers   = [{ id = "Berita acara: jumlah, jam, pekerja, barang cacat", en = "Record: quantity, hours, workers, rejects" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
]
