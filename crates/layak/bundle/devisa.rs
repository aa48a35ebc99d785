// Made by `cargo xtask gen` from rules/devisa/. Do not edit.
&[
    ("devisa/actions.toml", r#"# What a village can do.

[action.find-buyer]
title    = { id = "Cari pembeli lewat perwakilan dagang, lalu kirim contoh", en = "Find a buyer through the trade offices and send samples" }
cost     = { low = 0, high = 3_000_000 }
duration = { low = 28, high = 112 }
sets     = { "devisa.export_trace" = "asked" }
provider = { id = "Kementerian Perdagangan: atase, ITPC, UMKM BISA Ekspor", en = "Trade ministry: attachés, trade centres, UMKM BISA Ekspor" }
notes    = [{ id = "Temu pembeli gratis; satu kiriman contoh 1 sampai 3 juta rupiah", en = "Matching is free; one parcel of samples costs IDR 1 to 3 million" }]
sources  = [{ ref = "remedy-prices", at = "temu pembeli; kirim contoh" }]

[action.found-cooperative]
title    = { id = "Bentuk koperasi atau BUMDes", en = "Found a cooperative or village enterprise" }
cost     = { low = 0, high = 8_000_000 }
duration = { low = 14, high = 90 }
sets     = { "devisa.group" = "cooperative" }
provider = { id = "Dinas Koperasi dan desa", en = "District office for cooperatives and village" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.win-support]
title    = { id = "Minta dukungan desa dan dinas secara tertulis", en = "Ask village and district for written support" }
cost     = { low = 0, high = 0 }
duration = { low = 7, high = 60 }
sets     = { "devisa.supported_by" = ["village", "regency"] }
provider = { id = "Pengurus kelompok", en = "Board of the group" }

[action.write-rules]
title    = { id = "Tulis harga beli dan pembagian hasil", en = "Write down purchase price and shares" }
cost     = { low = 0, high = 0 }
duration = { low = 7, high = 30 }
sets     = { "devisa.rules_for_members" = true }
provider = { id = "Rapat anggota", en = "Meeting of members" }

[action.secure-material]
title    = { id = "Buat stok antar musim atau tambah pemasok", en = "Build stock between seasons or add suppliers" }
cost     = { low = 5_000_000, high = 100_000_000 }
duration = { low = 30, high = 180 }
sets     = { "devisa.raw_material" = "season" }
provider = { id = "Kelompok, bank, atau pembeli", en = "Group, bank or buyer" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.rouse-members]
title    = { id = "Ajak anggota memasok lagi dengan harga dan jadwal jelas", en = "Win members back with clear prices and schedules" }
cost     = { low = 0, high = 500_000 }
duration = { low = 30, high = 120 }
times    = "max(0, ceil(enterprise.members * share - workshop.members_active))"
raises   = { "workshop.members_active" = 1 }
provider = { id = "Pengurus kelompok", en = "Board of the group" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.improve-village]
title    = { id = "Usulkan gudang, listrik, air, dan jalan lewat desa", en = "Propose store, power, water and road through the village" }
cost     = { low = 10_000_000, high = 500_000_000 }
duration = { low = 90, high = 365 }
sets     = { "devisa.infrastructure" = ["truck_road", "power", "water", "store"] }
provider = { id = "Pemerintah desa dan kabupaten", en = "Village and regency government" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("devisa/aspects.toml", r#"# The five aspects: product, lasting production, community, producers and managers, infrastructure.

[[rule]]
id        = "own-product"
title     = { id = "Produk khas desa, dibuat warga sendiri", en = "The product is typical of the village and made by its people" }
severity  = "major"
basis     = "programme"
dimension = "product"
weight    = 6
holds     = "devisa.own_product"
sources   = [{ ref = "desa-devisa-aspects", at = "aspek produk" }]
why       = { id = "Desa Devisa mencari produk unggulan buatan desa, bukan barang yang dibeli lalu dijual.", en = "The programme looks for the best of what the village makes, not for goods bought and resold." }
no_action = { id = "Untuk produk lain tersedia program lain.", en = "Other programmes are open to other products." }

[[rule]]
id        = "export-trace"
title     = { id = "Ada bukti bahwa pembeli luar negeri berminat", en = "There is proof that buyers abroad are interested" }
severity  = "major"
basis     = "programme"
dimension = "product"
weight    = 6
holds     = "devisa.export_trace in ['exported', 'asked']"
sources   = [{ ref = "desa-devisa-aspects", at = "aspek produk, punya pasar ekspor" }]
why       = { id = "Penilai melihat apakah produk ini punya pasar ekspor. Permintaan atau kiriman contoh sudah cukup.", en = "Assessors look whether the product has an export market. A request or samples sent are enough." }
actions   = ["find-buyer"]

[[rule]]
id        = "many-households"
title     = { id = "Dibuat banyak rumah tangga di satu desa", en = "Many households of one village make it" }
severity  = "minor"
basis     = "programme"
dimension = "community"
weight    = 4
holds     = "devisa.households >= many_households"
valid     = { from = 2021-07-12 }
sources   = [{ ref = "desa-devisa-aspects", at = "banyak rumah tangga satu desa", note = { id = "Batas 20 rumah tangga adalah usulan kami.", en = "The limit of 20 households is our proposal." } }]
why       = { id = "Program ini mencari pekerjaan bersama satu desa, bukan satu usaha saja.", en = "The programme looks for work shared by a village, not for a single enterprise." }
no_action = { id = "Jumlah rumah tangga bertambah bila pasarnya bertambah.", en = "More households join when the market grows." }

[[rule]]
id        = "group"
title     = { id = "Para pembuat tergabung dalam kelompok atau koperasi", en = "The makers belong to a group or cooperative" }
severity  = "major"
basis     = "programme"
dimension = "community"
weight    = 6
holds     = "devisa.group in ['cooperative', 'group']"
sources   = [{ ref = "desa-devisa-aspects", at = "kelompok pendukung" }]
why       = { id = "Pembeli dan bank memerlukan satu pihak yang berjanji.", en = "Buyers and banks need one party who can make a promise." }
actions   = ["found-cooperative"]

[[rule]]
id        = "stakeholders"
title     = { id = "Pemerintah desa dan dinas ikut mendukung", en = "Village government and district offices support it" }
severity  = "minor"
basis     = "programme"
dimension = "community"
weight    = 4
holds     = "'village' in devisa.supported_by && 'regency' in devisa.supported_by"
sources   = [{ ref = "desa-devisa-aspects", at = "pemberdayaan masyarakat dan koordinasi" }]
why       = { id = "Pemerintah daerah yang mengusulkan desa kepada LPEI, lembaga pembiayaan ekspor.", en = "Local government proposes the village to LPEI, the export finance body." }
actions   = ["win-support"]

[[rule]]
id        = "fair-rules"
title     = { id = "Harga beli dan pembagian hasil tertulis", en = "Purchase price and sharing of proceeds are in writing" }
severity  = "minor"
basis     = "practice"
dimension = "community"
weight    = 3
holds     = "devisa.rules_for_members"
sources   = [{ ref = "desa-devisa-aspects", at = "pemberdayaan masyarakat" }]
why       = { id = "Anggota tetap memasok bila harga dan pembagiannya jelas.", en = "Members keep supplying when price and shares are clear." }
actions   = ["write-rules"]

[[rule]]
id        = "raw-material"
title     = { id = "Bahan baku cukup atau ada stok antar musim", en = "Raw material lasts, or there is stock between seasons" }
severity  = "major"
basis     = "programme"
dimension = "consistency"
weight    = 5
holds     = "devisa.raw_material in ['all_year', 'season']"
sources   = [{ ref = "desa-devisa-aspects", at = "kesinambungan produksi" }]
why       = { id = "Bahan yang habis menghentikan produksi. Kesinambungan adalah satu dari lima aspek yang dinilai.", en = "Production stops when material runs out. Continuity is one of the five aspects assessed." }
actions   = ["secure-material"]

[[rule]]
id        = "active-members"
title     = { id = "Paling sedikit separuh anggota ikut memasok", en = "At least half of the members supply" }
severity  = "minor"
basis     = "programme"
dimension = "consistency"
weight    = 3
applies   = "enterprise.of_members && production.with_members"
holds     = "workshop.members_active >= enterprise.members * share"
valid     = { from = 2021-07-12 }
sources   = [{ ref = "desa-devisa-aspects", at = "kesinambungan produksi", note = { id = "Batas separuh adalah usulan kami.", en = "The limit of one half is our proposal." } }]
why       = { id = "Anggota yang hanya tercatat tidak menambah jumlah barang.", en = "Members who are only on the list add nothing to the quantity." }
actions   = ["rouse-members"]

[[rule]]
id        = "infrastructure"
title     = { id = "Jalan, listrik, air, dan gudang tersedia", en = "Road, power, water and a store are available" }
severity  = "minor"
basis     = "programme"
dimension = "premises"
weight    = 5
holds     = "'truck_road' in devisa.infrastructure && 'power' in devisa.infrastructure && 'water' in devisa.infrastructure && 'store' in devisa.infrastructure"
sources   = [{ ref = "desa-devisa-aspects", at = "infrastruktur dan pendukung" }]
why       = { id = "Barang ekspor dikumpulkan, disimpan, lalu dimuat sekaligus.", en = "Export goods are collected, stored, then loaded at once." }
actions   = ["improve-village"]
"#),
    ("devisa/set.toml", r#"#:schema ../schema/rules.schema.json
# Desa Devisa: a village or cluster that exports together. The bank names five aspects and publishes no weights; the questions below turn each
# aspect into something that can be looked at, and are our reading of it.
[set]
id      = "devisa"
version = "2026.11"
title   = { id = "Desa Devisa", en = "Export village" }
checked = 2026-11-21

[parameter.many_households]
title  = { id = "Rumah tangga pembuat yang dianggap banyak", en = "Households that count as many" }
values = [{ from = 2021-07-12, value = 20, source = "desa-devisa-aspects", note = "our proposal; the source says many households of one village" }]

[parameter.share]
unit   = "ratio"
title  = { id = "Bagian anggota yang ikut memasok", en = "Share of members who supply" }
values = [{ from = 2021-07-12, value = 0.5, source = "desa-devisa-aspects", note = "our proposal" }]

[fact.own_product]
type     = "bool"
ask      = { id = "Apakah produk ini khas desa dan dibuat warga sendiri?", en = "Is the product typical of the village and made by its people?" }
help     = { id = "Khas berarti desa ini dikenal karena produk itu. Jawab tidak bila barang dibeli dari luar lalu dijual lagi.", en = "Typical means that the village is known for it. Answer no if goods are bought elsewhere and resold." }
evidence = { id = "Proses dilihat di tempat", en = "Process seen on site" }

[fact.export_trace]
type     = "choice"
ask      = { id = "Adakah bukti bahwa pembeli luar negeri berminat?", en = "Is there proof that buyers abroad are interested?" }
help     = { id = "Tanyakan juga pengepul atau eksportir yang membeli di desa ini; mereka tahu tujuannya. Pesan yang menanyakan harga atau meminta contoh juga dihitung.", en = "Also ask collectors or exporters who buy in the village; they know the destination. Messages asking for price or samples count too." }
evidence = { id = "Pesanan, surat minat, atau dokumen ekspor", en = "Orders, letters of interest or export papers" }
[fact.export_trace.choices]
exported = { id = "Sudah pernah diekspor", en = "Exported before" }
asked    = { id = "Ada permintaan atau contoh dikirim", en = "Asked for, or samples sent" }
none     = { id = "Belum ada", en = "Not yet" }

[fact.households]
type     = "number"
whole    = true
min      = 0
max      = 100_000
ask      = { id = "Berapa rumah tangga di desa ini yang membuat produk itu?", en = "How many households of the village make it?" }
help     = { id = "Hitung keluarga, bukan orang: suami istri yang sama-sama membuat dihitung satu. Ketua RT atau kelompok dapat membantu.", en = "Count families, not people: husband and wife who both make it count as one. Neighbourhood or group heads can help." }
evidence = { id = "Daftar rumah tangga pembuat", en = "List of households" }

[fact.group]
type     = "choice"
ask      = { id = "Para pembuat tergabung dalam apa?", en = "What do the makers belong to?" }
help     = { id = "BUMDes adalah badan usaha milik desa.", en = "A BUMDes is an enterprise owned by the village." }
evidence = { id = "Akta atau surat keputusan", en = "Deed or decree" }
[fact.group.choices]
cooperative = { id = "Koperasi atau BUMDes", en = "Cooperative or village enterprise" }
group       = { id = "Kelompok usaha tanpa badan hukum", en = "Group without legal form" }
none        = { id = "Belum ada", en = "None yet" }

[fact.supported_by]
type     = "choices"
ask      = { id = "Siapa yang sudah mendukung kelompok ini?", en = "Who already supports the group?" }
help     = { id = "Pilih semua yang benar. Kosongkan daftar bila belum ada.", en = "Choose all that are true. Give an empty list if there is none." }
evidence = { id = "Surat dukungan atau kegiatan bersama", en = "Letters of support or joint activities" }
[fact.supported_by.choices]
village = { id = "Pemerintah desa", en = "Village government" }
regency = { id = "Dinas kabupaten atau kota", en = "District offices" }
buyer   = { id = "Pembeli atau eksportir tetap", en = "Steady buyer or exporter" }
campus  = { id = "Kampus, bank, atau perusahaan", en = "University, bank or company" }

[fact.rules_for_members]
type     = "bool"
ask      = { id = "Apakah harga beli dan pembagian hasil untuk anggota tertulis?", en = "Are the purchase price and the sharing of proceeds for members in writing?" }
help     = { id = "Jawab ya bila anggota dapat membaca sendiri harga belinya dan cara keuntungan dibagi. Kesepakatan lisan belum dihitung.", en = "Answer yes if members can read for themselves the price paid and how profit is shared. Spoken agreements do not count." }
evidence = { id = "Aturan kelompok atau berita acara rapat", en = "Rules of the group or minutes" }

[fact.raw_material]
type     = "choice"
ask      = { id = "Apakah bahan baku cukup sepanjang tahun?", en = "Is there enough raw material all year?" }
help     = { id = "Ingat setahun terakhir: pernahkah pembuat berhenti karena bahan habis? Bahan musiman tanpa stok termasuk sering kurang.", en = "Think of the last year: did makers ever stop because material ran out? Seasonal material without stock counts as often short." }
evidence = { id = "Catatan panen atau pembelian bahan", en = "Records of harvest or purchase" }
[fact.raw_material.choices]
all_year = { id = "Cukup sepanjang tahun", en = "Enough all year" }
season   = { id = "Hanya pada musimnya, ada stok", en = "In season only, with stock" }
short    = { id = "Sering kurang", en = "Often short" }

[fact.infrastructure]
type     = "choices"
ask      = { id = "Apa yang sudah ada di desa atau sentra?", en = "What is there in the village or cluster?" }
help     = { id = "Pilih semua yang benar.", en = "Choose all that are true." }
evidence = { id = "Dilihat pada kunjungan", en = "Seen at the visit" }
[fact.infrastructure.choices]
truck_road = { id = "Jalan untuk truk", en = "Road for lorries" }
power      = { id = "Listrik cukup", en = "Enough power" }
water      = { id = "Air bersih cukup", en = "Enough clean water" }
store      = { id = "Gudang kumpul", en = "Common store" }
internet   = { id = "Sinyal atau internet", en = "Signal or internet" }
"#),
]
