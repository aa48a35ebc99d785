// Made by `cargo xtask gen` from rules/consistency/. Do not edit.
&[
    ("consistency/set.toml", r#"#:schema ../schema/rules.schema.json
# Continuity and sameness: months without gaps, and the same result from every lot and workshop.
[set]
id      = "consistency"
version = "2026.11"
title   = { id = "Kesinambungan dan keseragaman", en = "Continuity and sameness" }
checked = 2026-11-21

[fact.specification]
type     = "choice"
choices  = { agreed = { id = "Tertulis dan disetujui pembeli", en = "Written and agreed with the buyer" }, written = { id = "Tertulis", en = "Written" }, none = { id = "Belum ada", en = "None" } }
ask      = { id = "Apakah ada lembar spesifikasi produk dengan batas toleransi?", en = "Is there a product specification with tolerances?" }
help     = { id = "Contoh: kadar air, ukuran ayakan, berat, warna, ukuran sepatu, jahitan.", en = "Examples: moisture, mesh, weight, colour, shoe size, stitching." }
evidence = { id = "Lembar spesifikasi", en = "Specification sheet" }

[fact.shared_specification]
type     = "bool"
ask      = { id = "Apakah semua bengkel atau anggota memakai spesifikasi dan contoh yang sama?", en = "Do all workshops or members use the same specification and sample?" }
help     = { id = "Spesifikasi adalah lembar ukuran dan mutu barang. Jawab ya bila tiap bengkel atau anggota memegang lembar dan contoh yang sama.", en = "A specification is the sheet of sizes and quality. Answer yes if every workshop or member holds the same sheet and sample." }
evidence = { id = "Tanda terima spesifikasi dan contoh oleh tiap mitra", en = "Each partner's receipt of specification and sample" }

[fact.final_check]
type     = "bool"
ask      = { id = "Apakah barang diperiksa sebelum dikirim dan cacatnya dicatat?", en = "Are goods checked before shipment and rejects recorded?" }
help     = { id = "Barang jadi dilihat dan diukur sebelum dikemas. Jawab ya bila jumlah yang diperiksa dan yang cacat juga ditulis.", en = "Finished goods are looked at and measured before packing. Answer yes if the numbers checked and rejected are written down too." }
evidence = { id = "Catatan pemeriksaan akhir", en = "Final inspection records" }

[fact.buyer_limits]
type     = "bool"
ask      = { id = "Apakah pembeli menetapkan batas ukuran, misalnya kadar air, panjang, atau berat?", en = "Does the buyer set limits to a measured value, such as moisture, length or weight?" }
help     = { id = "Bila ya, tulis batasnya dan ukur paling sedikit 20 barang. Belum ada pembeli: jawab tidak.", en = "If so, write down the limits and measure at least 20 items. No buyer yet: answer no." }
evidence = { id = "Lembar spesifikasi pembeli", en = "The buyer's specification" }

[parameter.active_share]
unit   = "ratio"
title  = { id = "Bulan berproduksi paling sedikit yang terbukti", en = "Least share of months with output that is proved" }
values = [{ from = 2021-01-01, value = 0.75, source = "output-statistics", note = "our proposal; twelve months out of twelve prove 78 percent" }]

[parameter.variation_limit]
unit   = "ratio"
title  = { id = "Naik-turun hasil bulanan paling besar", en = "Greatest variation of monthly output" }
values = [{ from = 2021-01-01, value = 0.7, source = "output-statistics", note = "the line between smooth and erratic demand in forecasting (squared 0.49); as a limit our proposal" }]

[parameter.decline_limit]
unit   = "ratio"
title  = { id = "Penurunan hasil setahun paling besar", en = "Greatest decline of output in a year" }
values = [{ from = 2021-01-01, value = 0.3, source = "output-statistics", note = "our proposal" }]

[parameter.season_share]
unit   = "ratio"
title  = { id = "Bulan kalender terlemah paling sedikit", en = "Least output of the weakest calendar month" }
values = [{ from = 2021-01-01, value = 0.5, source = "output-statistics", note = "our proposal" }]

[parameter.reject_limit]
unit   = "ratio"
title  = { id = "Barang ditolak paling banyak", en = "Greatest share rejected" }
values = [{ from = 2021-01-01, value = 0.05, source = "output-statistics", note = "our proposal" }]

[parameter.capability_least]
title  = { id = "Kemampuan proses paling sedikit", en = "Least process capability" }
values = [{ from = 2021-01-01, value = 1, source = "output-statistics", note = "at 1 the limits lie three standard deviations from the mean; as a limit our proposal" }]

[parameter.punctual_share]
unit   = "ratio"
title  = { id = "Pengiriman tepat waktu dan utuh paling sedikit", en = "Least share of deliveries on time and in full" }
values = [{ from = 2021-01-01, value = 0.75, source = "output-statistics", note = "our proposal; twelve deliveries out of twelve prove 78 percent, five out of five only 55" }]

[parameter.months_first]
title  = { id = "Bulan tercatat paling sedikit", en = "Fewest recorded months" }
values = [{ from = 2021-01-01, value = 6, source = "output-statistics" }]

[parameter.months_full]
title  = { id = "Bulan tercatat untuk satu musim penuh", en = "Recorded months for a full season" }
values = [{ from = 2021-01-01, value = 12, source = "output-statistics" }]

[parameter.gap_allowed]
title  = { id = "Bulan kosong berturut-turut yang masih diterima", en = "Accepted months in a row without output" }
values = [{ from = 2021-01-01, value = 1, source = "output-statistics", note = "our proposal; trade guides ask for months without gap" }]

[[rule]]
id        = "six-months"
title     = { id = "Produksi tercatat paling sedikit enam bulan", en = "At least six months of production recorded" }
severity  = "major"
basis     = "programme"
dimension = "consistency"
weight    = 6
holds     = "continuity.months_observed >= months_first"
grade     = "continuity.months_observed / months_first * 0.9"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "gpei-jatim-2021", at = "kontinuitas produksi" }, { ref = "output-statistics", at = "kurang dari enam bulan tidak memberi kesimpulan" }]
why       = { id = "Tanpa enam bulan catatan, kesinambungan tidak dapat dinilai.", en = "Without six months of records continuity cannot be judged." }
evidence  = [{ id = "Buku produksi bulanan", en = "Monthly production book" }]
actions   = ["record-output"]

[[rule]]
id        = "full-year"
title     = { id = "Produksi tercatat setahun penuh", en = "A full year of production recorded" }
severity  = "minor"
basis     = "practice"
dimension = "consistency"
weight    = 3
holds     = "continuity.months_observed >= months_full"
grade     = "continuity.months_observed / months_full * 0.9"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "output-statistics", at = "musim terlihat sesudah dua belas bulan" }]
why       = { id = "Panen, hujan, dan Lebaran mengubah hasil. Setahun catatan memperlihatkan musim.", en = "Harvest, rain and holidays change output. A year of records shows the season." }
actions   = ["record-output"]

[[rule]]
id        = "no-long-gap"
title     = { id = "Tidak ada jeda produksi lebih dari satu bulan", en = "No gap in production longer than a month" }
severity  = "major"
basis     = "programme"
dimension = "consistency"
weight    = 5
holds     = "continuity.longest_gap <= gap_allowed"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "gpei-jatim-2021", at = "kontinuitas produksi", note = { id = "Batas satu bulan adalah usulan kami.", en = "The limit of one month is our proposal." } }]
why       = { id = "Pembeli mengisi rak setiap bulan. Jeda panjang membuat mereka mencari pemasok lain.", en = "Buyers fill shelves every month. A long gap makes them look elsewhere." }
actions   = ["secure-materials"]

[[rule]]
id        = "active-months"
title     = { id = "Hampir setiap bulan berproduksi", en = "There is output in almost every month" }
severity  = "minor"
basis     = "practice"
dimension = "consistency"
weight    = 3
holds     = "continuity.active_share >= active_share"
grade     = "continuity.active_share"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "output-statistics", at = "batas eksak bulan kosong", note = { id = "Batas 75 persen adalah usulan kami.", en = "The limit of 75 percent is our proposal." } }]
why       = { id = "Enam bulan tanpa jeda baru membuktikan enam dari sepuluh. Makin panjang catatan, makin kuat buktinya.", en = "Six months without a pause prove only six in ten. The longer the record, the stronger the proof." }
evidence  = [{ id = "Buku produksi bulanan", en = "Monthly production book" }]
actions   = ["record-output", "secure-materials"]

[[rule]]
id        = "steady-output"
title     = { id = "Hasil bulanan tidak naik-turun tajam", en = "Monthly output does not swing widely" }
severity  = "minor"
basis     = "practice"
dimension = "consistency"
weight    = 2
holds     = "continuity.cv <= variation_limit"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "output-statistics", at = "simpangan baku dibanding rata-rata" }]
why       = { id = "Hasil yang naik-turun membuat janji yang aman jauh di bawah rata-rata.", en = "Output that swings puts the safe promise far below the mean." }
evidence  = [{ id = "Buku produksi bulanan", en = "Monthly production book" }]
actions   = ["secure-materials", "record-output"]

[[rule]]
id        = "no-decline"
title     = { id = "Hasil tidak merosot dari tahun ke tahun", en = "Output does not fall from year to year" }
severity  = "minor"
basis     = "practice"
dimension = "consistency"
weight    = 2
holds     = "continuity.trend >= 0 - decline_limit"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "output-statistics", at = "kecenderungan Theil–Sen" }]
why       = { id = "Pesanan tetap berjalan bertahun-tahun. Hasil yang terus turun tidak dapat menopangnya.", en = "Standing orders run for years. Output that keeps falling cannot carry them." }
evidence  = [{ id = "Buku produksi bulanan", en = "Monthly production book" }]
actions   = ["secure-materials"]

[[rule]]
id        = "weak-season"
title     = { id = "Bulan musim lemah masih menghasilkan separuh rata-rata", en = "The weakest season still yields half of the mean" }
severity  = "info"
basis     = "practice"
dimension = "consistency"
holds     = "continuity.season_low >= season_share"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "output-statistics", at = "musim baru terlihat dari 24 bulan" }]
why       = { id = "Panen, hujan, dan Lebaran berulang setiap tahun. Pembeli perlu tahu bulan mana yang lemah.", en = "Harvest, rain and holidays come back every year. The buyer needs to know which months are weak." }
actions   = ["secure-materials", "record-output"]

[[rule]]
id        = "rejects"
title     = { id = "Barang ditolak paling banyak lima dari seratus", en = "At most five in a hundred are rejected" }
severity  = "minor"
basis     = "practice"
dimension = "consistency"
weight    = 3
holds     = "quality.reject_rate <= reject_limit || quality.inspected_rejects <= reject_limit"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "output-statistics", at = "batas eksak bagian yang ditolak", note = { id = "Batas 5 persen adalah usulan kami.", en = "The limit of 5 percent is our proposal." } }]
why       = { id = "Angka cacat tanpa jumlah yang diperiksa tidak membuktikan apa-apa. Batasnya dihitung dari keduanya.", en = "A number of rejects without the number examined proves nothing. The bound is reckoned from both." }
evidence  = [{ id = "Catatan barang baik dan cacat tiap bulan, atau catatan pemeriksaan lot", en = "Records of good and rejected goods each month, or of inspected lots" }]
actions   = ["check-goods"]

[[rule]]
id        = "within-limits"
title     = { id = "Ukuran barang tetap di dalam batas pembeli", en = "Measured values stay within the buyer's limits" }
severity  = "minor"
basis     = "buyer"
dimension = "consistency"
weight    = 3
applies   = "consistency.buyer_limits"
holds     = "quality.ppk >= capability_least"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "output-statistics", at = "kemampuan proses dengan batas bawah, paling sedikit 20 barang" }]
why       = { id = "Rata-rata yang tepat belum cukup bila barangnya berbeda-beda. Paling sedikit 20 barang harus diukur.", en = "A right mean is not enough if items differ. At least 20 items must be measured." }
evidence  = [{ id = "Hasil ukur tiap barang, paling sedikit 20", en = "Values of single items, at least 20" }]
actions   = ["measure-items", "write-specification"]

[[rule]]
id        = "on-time-in-full"
title     = { id = "Pengiriman yang lalu utuh dan tepat waktu", en = "Past deliveries came in full and on time" }
severity  = "minor"
basis     = "practice"
dimension = "consistency"
weight    = 3
applies   = "delivery.orders > 0"
holds     = "delivery.on_time_in_full >= punctual_share"
grade     = "delivery.on_time_in_full"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "output-statistics", at = "batas eksak pengiriman utuh dan tepat waktu", note = { id = "Batas 75 persen adalah usulan kami.", en = "The limit of 75 percent is our proposal." } }]
why       = { id = "Lima kiriman tanpa cela baru membuktikan 55 persen. Catatan yang lebih panjang membuktikan lebih banyak.", en = "Five flawless deliveries prove only 55 percent. A longer record proves more." }
evidence  = [{ id = "Tanggal janji, tanggal kirim, jumlah pesan, jumlah kirim", en = "Day promised, day shipped, quantity ordered, quantity delivered" }]
actions   = ["keep-delivery-record"]

[[rule]]
id        = "sample-approved"
title     = { id = "Contoh produksi disetujui pembeli", en = "A production sample is approved by the buyer" }
severity  = "major"
basis     = "buyer"
dimension = "consistency"
weight    = 5
applies   = "order.given"
holds     = "order.buyer_sample_approved == 'approved'"
sources   = [{ ref = "export-coaching", at = "kontrak atas contoh" }, { ref = "gpei-jatim-2021", at = "hasil produksi harus sama" }]
why       = { id = "Contoh bersegel adalah ukuran bagi semua lot. Tanpa itu sengketa mutu sulit selesai.", en = "The sealed sample is the measure of all lots. Without it disputes are hard to settle." }
actions   = ["send-sample"]

[[rule]]
id        = "specification"
title     = { id = "Spesifikasi produk tertulis dengan toleransi", en = "Product specification written, with tolerances" }
severity  = "minor"
basis     = "practice"
dimension = "consistency"
weight    = 3
holds     = "consistency.specification in ['agreed', 'written']"
sources   = [{ ref = "export-coaching", at = "kualitas" }]
why       = { id = "Mutu yang tidak tertulis tidak dapat dijaga atau dibuktikan.", en = "Quality that is not written can be neither kept nor proved." }
actions   = ["write-specification"]

[[rule]]
id        = "shared-specification"
title     = { id = "Semua mitra atau anggota memakai spesifikasi yang sama", en = "All partners or members use the same specification" }
severity  = "major"
basis     = "programme"
dimension = "consistency"
weight    = 5
applies   = "!(production.route in ['own', 'contract']) || pool.partners > 0"
holds     = "consistency.shared_specification"
sources   = [{ ref = "gpei-jatim-2021", at = "hasil produksi harus sama, 2022" }]
why       = { id = "Barang dari bengkel lain harus sama hasilnya. Awalnya spesifikasi dan contoh yang sama.", en = "Goods of other workshops must come out the same. It begins with the same specification and sample." }
actions   = ["share-specification"]

[[rule]]
id        = "final-check"
title     = { id = "Barang diperiksa dan cacat dicatat sebelum dikirim", en = "Goods are checked and rejects recorded before shipment" }
severity  = "minor"
basis     = "practice"
dimension = "consistency"
weight    = 3
holds     = "consistency.final_check"
sources   = [{ ref = "export-coaching", at = "pemeriksaan akhir" }]
why       = { id = "Catatan cacat menunjukkan apakah mutu tetap dari bulan ke bulan.", en = "Reject records show whether quality holds from month to month." }
actions   = ["check-goods"]

[action.record-output]
title    = { id = "Catat hasil produksi setiap bulan", en = "Record output every month" }
cost     = { low = 0, high = 500_000 }
duration = { low = 30, high = 180 }
provider = { id = "Pemilik, dengan contoh buku dari pendamping", en = "Owner, with a sample book of the assessor" }
notes    = [{ id = "Tulis juga penyebab bulan lemah: pesanan, bahan, tenaga, mesin, musim", en = "Also write what limited a weak month: orders, material, labour, machine, season" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.secure-materials]
title    = { id = "Ikat dua pemasok bahan dan simpan cadangan", en = "Bind two suppliers and keep a reserve" }
cost     = { low = 1_000_000, high = 50_000_000 }
duration = { low = 14, high = 60 }
provider = { id = "Pemilik, koperasi, bank untuk modal kerja", en = "Owner, cooperative, bank for working capital" }
sources  = [{ ref = "remedy-prices", at = "modal kerja", confidence = "low" }]

[action.send-sample]
title    = { id = "Kirim contoh dari produksi nyata", en = "Send a sample from real production" }
cost     = { low = 1_000_000, high = 3_000_000 }
duration = { low = 7, high = 30 }
sets     = { "order.buyer_sample_approved" = "approved" }
provider = { id = "Kurir; pembeli memeriksa", en = "Courier; the buyer examines" }
sources  = [{ ref = "remedy-prices", at = "kirim contoh" }]

[action.write-specification]
title    = { id = "Tulis lembar spesifikasi", en = "Write the specification sheet" }
cost     = { low = 0, high = 1_000_000 }
duration = { low = 2, high = 14 }
sets     = { "consistency.specification" = "written" }
provider = { id = "Pemilik dan pendamping", en = "Owner and assessor" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.share-specification]
title    = { id = "Bagikan spesifikasi dan contoh bersegel kepada semua mitra", en = "Hand the specification and a sealed sample to all partners" }
cost     = { low = 0, high = 2_000_000 }
duration = { low = 3, high = 21 }
requires = [{ when = "consistency.specification in ['agreed', 'written']" }]
sets     = { "consistency.shared_specification" = true }
provider = { id = "Pemilik atau koperasi", en = "Owner or cooperative" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.check-goods]
title    = { id = "Periksa contoh tiap lot dan catat cacatnya", en = "Check a sample of each lot and record rejects" }
cost     = { low = 0, high = 2_000_000 }
duration = { low = 7, high = 30 }
sets     = { "consistency.final_check" = true }
provider = { id = "Pemilik, dilatih pendamping", en = "Owner, trained by the assessor" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.measure-items]
title    = { id = "Ukur paling sedikit 20 barang dan tulis hasilnya satu per satu", en = "Measure at least 20 items and write down each value" }
cost     = { low = 0, high = 3_000_000 }
duration = { low = 1, high = 14 }
provider = { id = "Pemilik dengan alat ukur; laboratorium untuk kadar air", en = "Owner with a gauge; a laboratory for moisture" }
papers   = [{ id = "Daftar hasil ukur dengan tanggal dan alatnya", en = "List of values with date and instrument" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.keep-delivery-record]
title    = { id = "Catat tiap kiriman: tanggal janji, tanggal kirim, jumlah", en = "Record each delivery: day promised, day shipped, quantity" }
cost     = { low = 0, high = 500_000 }
duration = { low = 30, high = 365 }
provider = { id = "Pemilik", en = "Owner" }
papers   = [{ id = "Bukti terima pembeli dengan tanggal", en = "The buyer's receipts with dates" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
]
