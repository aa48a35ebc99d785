// Made by `cargo xtask gen` from rules/first_look/. Do not edit.
&[
    ("first_look/set.toml", r#"#:schema ../schema/rules.schema.json
# What an owner can look at alone in a few minutes. Each rule is a short form of rules that a full programme judges in detail; it asks what can be
# answered without papers, and says "have you got it", never "is it still valid". Full programmes do not select this set.
[set]
id      = "first_look"
version = "2026.11"
title   = { id = "Lihat awal", en = "First look" }
checked = 2026-11-21

# Kinds that SPP-IRT can never cover, as far as the first look asks: the full list stands in `bpom.md_only`.
[derive.never_home_industry]
value = "product.kind in ['canned_fruit', 'dairy', 'processed_meat', 'bottled_water', 'infant_food', 'special_diet']"
title = { id = "Jenis pangan yang tidak bisa SPP-IRT", en = "Kind of food that SPP-IRT cannot cover" }

[[rule]]
id        = "food-place"
title     = { id = "Pangan dibuat di luar dapur rumah tangga", en = "Food is made outside the household kitchen" }
severity  = "major"
basis     = "programme"
dimension = "premises"
weight    = 4
applies   = "product.sector == 'food'"
holds     = "production.place in ['separate_room_same_plot', 'separate_building', 'shared_facility', 'contract_maker', 'several_separate']"
sources   = [{ ref = "gpei-jatim-2021", at = "tempat produksi sendiri" }, { ref = "loka-pom-banyumas-2021", at = "dapur terpisah untuk MD" }]
why       = { id = "Program mencari tempat produksi yang terpisah. Untuk izin MD, ruang produksi harus terpisah dari dapur rumah tangga.", en = "The programme looks for separate premises. For an MD licence the room must be apart from the household kitchen." }
actions   = ["build-room"]

[[rule]]
id        = "licence"
title     = { id = "Pangan eceran untuk Indonesia punya izin MD atau SPP-IRT", en = "Retail food for Indonesia has an MD licence or SPP-IRT" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 6
applies   = "product.sector == 'food' && product.retail_packed && product.circulates_in_indonesia"
holds     = "bpom.md == 'held' || (bpom.irt == 'held' && !first_look.never_home_industry)"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "uu-18-2012", at = "Pasal 91" }, { ref = "perbpom-23-2023", at = "article not verified" }, { ref = "perbpom-4-2024", at = "article not verified" }]
why       = { id = "Pangan kemasan eceran yang dijual di Indonesia wajib punya izin edar. Pengecualian dan masa berlaku dilihat pada pemeriksaan lengkap.", en = "Retail-packed food sold in Indonesia must have a licence. Exemptions and validity are looked at in the full assessment." }
actions   = ["bpom.register-md", "bpom.register-irt"]

[[rule]]
id        = "production-standard"
title     = { id = "Cara produksi sudah diakui BPOM", en = "The way of production is recognised by BPOM" }
severity  = "major"
basis     = "programme"
dimension = "food_safety"
weight    = 6
applies   = "product.sector == 'food'"
holds     = "cppob.ip == 'held' || bpom.md == 'held'"
sources   = [{ ref = "gpei-jatim-2021", at = "standar BPOM sebagai syarat paling rendah" }, { ref = "perbpom-22-2021", at = "Pasal 3" }]
why       = { id = "Program memakai standar BPOM sebagai syarat paling rendah untuk pangan. Buktinya izin CPPOB atau izin edar MD.", en = "The programme takes the BPOM standard as its minimum for food. It is shown by a GMP permit or an MD licence." }
actions   = ["cppob.get-ip"]

[[rule]]
id        = "halal"
title     = { id = "Pangan untuk Indonesia bersertifikat halal, kecuali bahannya tidak halal", en = "Food for Indonesia is halal-certified, unless made of non-halal material" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 4
applies   = "product.sector == 'food' && product.circulates_in_indonesia && (!halal.small_postponed || !legality.trade_micro_small)"
holds     = "halal.certificate == 'held' || halal.non_halal_material"
valid     = { from = 2026-10-18 }
sources   = [{ ref = "pp-42-2024", at = "Pasal 160(1), 160(2)", note = { id = "Tidak berubah sampai 29 September 2026.", en = "Unchanged up to 29 September 2026." } }, { ref = "uu-33-2014", at = "Pasal 4" }]
why       = { id = "Sejak 18 Oktober 2026 makanan dan minuman usaha mikro dan kecil juga wajib halal. Produk dari bahan tidak halal dikecualikan, tetapi wajib menyatakannya.", en = "Since 18 October 2026 food and drink of micro and small firms must be halal-certified too. Products of non-halal material are exempt, but must say so." }
actions   = ["halal.self-declare", "halal.certify"]

[[rule]]
id        = "maker"
title     = { id = "Barang dibuat sendiri atau bersama anggota", en = "The goods are made by ourselves or our members" }
severity  = "major"
basis     = "programme"
dimension = "premises"
weight    = 4
applies   = "product.sector != 'food'"
holds     = "production.route != 'contract'"
sources   = [{ ref = "gpei-jatim-2021", at = "kriteria pembuat" }]
why       = { id = "Program mendampingi pembuat barang, bukan pedagang saja.", en = "The programme coaches makers, not traders alone." }
no_action = { id = "Siapa pembuatnya adalah keadaan usaha. Eksportir dagang memakai program lain.", en = "Who makes it is the state of the enterprise. Trading exporters use other programmes." }

[[rule]]
id        = "quantity"
title     = { id = "Pesanan selesai pada waktunya dengan kapasitas sendiri", en = "Own capacity makes the order in time" }
severity  = "major"
basis     = "programme"
dimension = "capacity"
weight    = 6
holds     = "production.declared_capacity * order.lead_months >= order.size"
sources   = [{ ref = "gpei-jatim-2021", at = "contoh 500 pasang dan 300 pasang, 2022" }]
why       = { id = "Pembeli menanyakan jumlah lebih dulu. Tanpa pesanan dipakai pesanan acuan. Kekurangan dapat ditutup mitra pada pemeriksaan lengkap.", en = "Buyers ask for the quantity first. Without an order a reference order is used. Partners may fill a gap in the full assessment." }
actions   = ["raise-capacity"]

[[rule]]
id        = "same-result"
title     = { id = "Ukuran dan mutu tertulis, supaya hasilnya sama", en = "Sizes and quality are written, so that results are the same" }
severity  = "major"
basis     = "programme"
dimension = "consistency"
weight    = 3
applies   = "product.sector != 'food'"
holds     = "consistency.specification in ['agreed', 'written']"
sources   = [{ ref = "gpei-jatim-2021", at = "hasil harus sama" }]
why       = { id = "Pembeli membandingkan setiap kiriman dengan contoh pertama.", en = "Buyers compare every shipment with the first sample." }
actions   = ["consistency.write-specification"]

[action.build-room]
title    = { id = "Siapkan ruang produksi yang terpisah dari dapur", en = "Prepare a production room apart from the kitchen" }
cost     = { low = 15_000_000, high = 60_000_000 }
duration = { low = 28, high = 84 }
sets     = { "production.place" = "separate_room_same_plot" }
provider = { id = "Tukang setempat, dengan denah dari pendamping", en = "Local builder, with a layout from the assessor" }
sources  = [{ ref = "remedy-prices", at = "ruang produksi 24 m²", confidence = "low" }]

[action.raise-capacity]
title    = { id = "Tambah jam kerja, pekerja, atau mesin", en = "Add hours, workers or machines" }
cost     = { low = 0, high = 50_000_000 }
duration = { low = 14, high = 90 }
raises   = { "production.declared_capacity" = 100 }
provider = { id = "Pemilik, dengan bantuan mesin dari dinas", en = "Owner, with machine support of the district" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
]
