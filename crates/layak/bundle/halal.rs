// Made by `cargo xtask gen` from rules/halal/. Do not edit.
&[
    ("halal/rules.toml", r#"# Two dates by size class (PP 42/2024 Pasal 160): medium and large since 18 October 2024, micro and small since 18 October 2026.

[[rule]]
id        = "certificate"
title     = { id = "Pangan yang dijual di Indonesia bersertifikat halal", en = "Food sold in Indonesia is halal-certified" }
severity  = "critical"
basis     = "law"
dimension = "permits"
weight    = 7
applies   = "product.circulates_in_indonesia && !halal.non_halal_material && (!small_postponed || !legality.trade_micro_small)"
holds     = "halal.certificate_valid"
grade     = "halal.certificate == 'applied' ? 0.3 : 0"
valid     = { from = 2026-10-18 }
sources   = [
    { ref = "pp-42-2024", at = "Pasal 160(1), 160(2)", note = { id = "Tidak berubah sampai 29 September 2026. Penundaan sesudah itu dicatat pada satu parameter.", en = "Unchanged up to 29 September 2026. A later postponement is entered in one parameter." } },
    { ref = "uu-33-2014", at = "Pasal 4" },
]
why       = { id = "Sejak 18 Oktober 2026 makanan dan minuman usaha mikro dan kecil juga wajib halal. Sanksinya teguran tertulis atau penarikan barang.", en = "Since 18 October 2026 food and drink of micro and small firms must be halal-certified too. Sanctions are a warning or withdrawal." }
evidence  = [{ id = "Sertifikat halal dengan daftar produk", en = "Halal certificate with its list of products" }]
actions   = ["self-declare", "certify"]

[[rule]]
id        = "certificate-before-2026"
title     = { id = "Usaha menengah dan besar bersertifikat halal", en = "Medium and large firms are halal-certified" }
severity  = "critical"
basis     = "law"
dimension = "permits"
weight    = 7
applies   = "product.circulates_in_indonesia && !halal.non_halal_material && !legality.trade_micro_small"
holds     = "halal.certificate_valid"
valid     = { from = 2024-10-18, to = 2026-10-17 }
sources   = [{ ref = "pp-42-2024", at = "Pasal 160(1)" }, { ref = "uu-33-2014", at = "Pasal 4" }]
why       = { id = "Usaha menengah dan besar wajib halal sejak 18 Oktober 2024, dua tahun sebelum usaha kecil.", en = "Medium and large firms must be certified since 18 October 2024, two years before small ones." }
actions   = ["certify"]

[[rule]]
id        = "non-halal-stated"
title     = { id = "Produk dari bahan tidak halal menyatakannya", en = "Products of non-halal material say so" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 4
applies   = "product.circulates_in_indonesia && halal.non_halal_material"
holds     = "halal.non_halal_stated"
valid     = { from = 2014-10-17 }
sources   = [{ ref = "uu-33-2014", at = "article not verified" }]
why       = { id = "Produk tidak halal boleh dijual tanpa sertifikat, tetapi wajib memuat keterangan tidak halal.", en = "Non-halal products may be sold without a certificate, but must state it." }
actions   = ["state-non-halal"]

[[rule]]
id        = "buyer"
title     = { id = "Sertifikat halal yang diminta pembeli ada dan diakui", en = "The halal certificate the buyer asks for exists and is recognised" }
severity  = "critical"
basis     = "buyer"
dimension = "permits"
weight    = 5
applies   = "order.given && order.buyer_requires_halal"
holds     = "halal.certificate_valid && halal.body_recognised"
sources   = [{ ref = "uu-33-2014", at = "Pasal 42", confidence = "medium", note = { id = "Masa berlaku. Pengakuan ditentukan pembeli atau negaranya.", en = "Validity. Recognition is decided by the buyer or his country." } }]
why       = { id = "Pembeli ini meminta halal. Tidak semua negara mengakui semua lembaga.", en = "This buyer asks for halal. Not every country recognises every body." }
evidence  = [{ id = "Sertifikat halal dan surat pembeli", en = "Halal certificate and the buyer's letter" }]
actions   = ["self-declare", "certify", "ask-recognition"]

[[rule]]
id        = "self-declare-route"
title     = { id = "Bisa memakai jalur pernyataan sendiri yang gratis", en = "The free self-declaration route is open" }
severity  = "info"
basis     = "law"
dimension = "permits"
applies   = "halal.certificate != 'held' && !halal.non_halal_material"
holds     = "halal.self_declare_possible"
valid     = { from = 2025-07-01 }
sources   = [{ ref = "kepkaban-146-2025", at = "kriteria; Lampiran II" }, { ref = "perbpjph-5-2025", at = "article not verified" }]
why       = { id = "Jalur ini untuk usaha mikro dan kecil: satu tempat, satu gerai, proses sederhana, produk dalam Lampiran II.", en = "This route is for micro and small firms: one site, one outlet, simple process, product listed in Annex II." }
no_action = { id = "Bila tidak cocok, pakai jalur reguler.", en = "If it does not fit, use the regular route." }

[action.self-declare]
title    = { id = "Ajukan halal lewat pernyataan sendiri di SiHalal", en = "Apply for halal by self-declaration in SiHalal" }
cost     = { low = 0, high = 0 }
duration = { low = 28, high = 84 }
requires = [{ when = "legality.nib == 'active' && halal.self_declare_possible" }]
sets     = { "halal.certificate" = "held", "halal.certificate_covers" = true, "halal.unchanged" = true }
provider = { id = "BPJPH dengan pendamping PPH", en = "BPJPH with a halal companion" }
papers   = [{ id = "Daftar bahan, penyelia halal, manual SJPH", en = "List of materials, halal supervisor, SJPH manual" }]
sources  = [{ ref = "remedy-prices", at = "halal pernyataan sendiri" }, { ref = "kepkaban-146-2025", at = "kriteria" }]

[action.certify]
title    = { id = "Ajukan sertifikat halal jalur reguler", en = "Apply for a halal certificate by the regular route" }
cost     = { low = 650_000, high = 8_000_000 }
duration = { low = 42, high = 112 }
requires = [{ when = "legality.nib == 'active'" }]
sets     = { "halal.certificate" = "held", "halal.certificate_covers" = true, "halal.unchanged" = true }
provider = { id = "BPJPH dan LPH", en = "BPJPH and an inspection body (LPH)" }
papers   = [{ id = "Manual SJPH dan penyelia halal terlatih", en = "SJPH manual and a trained halal supervisor" }]
sources  = [{ ref = "halal-fees-2021", at = "tarif" }, { ref = "remedy-prices", at = "halal jalur reguler" }]

[action.state-non-halal]
title    = { id = "Cetak keterangan tidak halal pada kemasan", en = "Print the non-halal statement on the pack" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "halal.non_halal_stated" = true }
provider = { id = "Percetakan", en = "Printer" }
sources  = [{ ref = "remedy-prices", at = "stiker label" }]

[action.ask-recognition]
title    = { id = "Minta pembeli menyatakan sertifikat halal itu diterima", en = "Ask the buyer to state that the halal certificate is accepted" }
cost     = { low = 0, high = 0 }
duration = { low = 2, high = 21 }
sets     = { "halal.body_recognised" = true }
provider = { id = "Pembeli atau atase perdagangan", en = "Buyer or trade attaché" }
"#),
    ("halal/set.toml", r#"#:schema ../schema/rules.schema.json
# Halal certification of food and drink. The duty concerns goods sold in Indonesia; for export the buyer and his country decide.
[set]
id      = "halal"
version = "2026.11"
title   = { id = "Halal", en = "Halal" }
applies = "product.sector == 'food'"
checked = 2026-11-21

[fact.certificate]
type     = "choice"
choices  = "bpom.permit"
ask      = { id = "Apakah produk ini punya sertifikat halal BPJPH?", en = "Does this product have a halal certificate of BPJPH?" }
help     = { id = "Cari nama produk di SiHalal. Berlaku selama bahan dan cara buat tidak berubah.", en = "Look the product up in SiHalal. It holds while materials and process stay the same." }
evidence = { id = "Sertifikat halal atau data SiHalal", en = "Halal certificate or SiHalal entry" }

[fact.certificate_covers]
type     = "bool"
ask      = { id = "Apakah sertifikat halal menyebut produk dan tempat ini?", en = "Does the halal certificate name this product and site?" }
help     = { id = "Buka daftar produk pada sertifikat. Alamat pabrik juga tercantum.", en = "Open the list of products in the certificate. The site's address is there too." }
when     = "halal.certificate == 'held'"
evidence = { id = "Daftar produk dan pabrik pada sertifikat", en = "List of products and sites on the certificate" }

[fact.unchanged]
type     = "bool"
ask      = { id = "Apakah bahan dan cara buat sama seperti saat sertifikat terbit?", en = "Are materials and process the same as when it was issued?" }
help     = { id = "Ganti merek bumbu atau minyak juga perubahan. Laporkan di SiHalal.", en = "Another brand of seasoning or oil is a change too. Report it in SiHalal." }
when     = "halal.certificate == 'held'"
evidence = { id = "Daftar bahan sekarang dan daftar pada sertifikat", en = "Present list of materials and that of the certificate" }

[fact.non_halal_material]
type     = "bool"
ask      = { id = "Apakah produk dibuat dari bahan tidak halal?", en = "Is the product made from non-halal material?" }
help     = { id = "Misalnya babi atau arak. Bahan yang belum jelas bukan berarti tidak halal.", en = "Such as pork or liquor. Material of unclear origin is not thereby non-halal." }
evidence = { id = "Daftar bahan", en = "List of materials" }

[fact.non_halal_stated]
type     = "bool"
ask      = { id = "Apakah kemasan menyatakan tidak halal?", en = "Does the pack say that it is not halal?" }
help     = { id = "Cari tulisan tidak halal pada kemasan. Kemasan tanpa logo halal saja belum cukup.", en = "Look for the words not halal on the pack. A pack that merely lacks the halal mark is not enough." }
when     = "halal.non_halal_material"
evidence = { id = "Kemasan", en = "Pack" }

[fact.body_recognised]
type     = "bool"
ask      = { id = "Apakah pembeli atau negaranya mengakui sertifikat halal itu?", en = "Does the buyer or his country recognise that halal certificate?" }
help     = { id = "Tanyakan pembeli lembaga halal mana yang diterima negaranya.", en = "Ask the buyer which halal bodies his country accepts." }
when     = "order.given && order.buyer_requires_halal && halal.certificate == 'held'"
evidence = { id = "Surat pembeli atau daftar lembaga yang diakui", en = "The buyer's letter or list of recognised bodies" }

[fact.sites]
type     = "number"
whole    = true
min      = 1
max      = 10_000
ask      = { id = "Berapa tempat produksi yang dimiliki?", en = "How many production sites are there?" }
help     = { id = "Hitung menurut alamat: dapur, bengkel, atau pabrik milik usaha ini. Bila ragu, tanyakan pendamping halal.", en = "Count by address: kitchens, workshops or factories of this enterprise. If in doubt, ask the halal companion." }
when     = "halal.certificate != 'held'"
evidence = { id = "NIB dan kunjungan", en = "NIB and visit" }

[fact.outlets]
type     = "number"
whole    = true
min      = 0
max      = 10_000
ask      = { id = "Berapa gerai penjualan yang dimiliki?", en = "How many outlets are there?" }
help     = { id = "Gerai adalah toko, warung, atau kios sendiri tempat pembeli datang. Toko orang lain tidak dihitung; isi 0 bila tidak punya.", en = "An outlet is your own shop, stall or kiosk where buyers come. Shops of others do not count; enter 0 if none." }
when     = "halal.certificate != 'held'"
evidence = { id = "NIB dan kunjungan", en = "NIB and visit" }

[fact.product_names]
type     = "number"
whole    = true
min      = 1
max      = 10_000
ask      = { id = "Berapa nama produk, termasuk varian, dalam satu permohonan?", en = "How many product names, with variants, in one application?" }
help     = { id = "Setiap rasa dihitung satu nama.", en = "Each flavour counts as one name." }
when     = "halal.certificate != 'held'"

[fact.simple_process]
type     = "bool"
ask      = { id = "Apakah prosesnya sederhana: di rumah, alat manual, satu cara pengawetan?", en = "Is the process simple: at home, manual tools, one way of preserving?" }
help     = { id = "Satu cara pengawetan, misalnya dikeringkan saja. Pabrik dengan mesin besar tidak termasuk.", en = "One way of preserving, such as drying only. Factories with large machines do not count." }
when     = "halal.certificate != 'held'"
evidence = { id = "Kunjungan pendamping halal", en = "Visit of the halal companion" }

[fact.certain_materials]
type     = "bool"
ask      = { id = "Apakah semua bahan pasti halal, tanpa daging yang belum bersertifikat?", en = "Are all materials surely halal, with no uncertified meat?" }
help     = { id = "Bahan pasti: hasil kebun, atau bahan kemasan yang bersertifikat halal.", en = "Sure materials: produce of the land, or packed materials with a halal certificate." }
when     = "halal.certificate != 'held'"
evidence = { id = "Daftar bahan dan sertifikatnya", en = "List of materials and their certificates" }

[fact.kind_listed]
type     = "bool"
ask      = { id = "Apakah jenis produk ini ada dalam daftar halal pernyataan sendiri?", en = "Is this kind of product on the list for halal self-declaration?" }
help     = { id = "Daftarnya Lampiran II Kepkaban 146/2025. Tanyakan pendamping halal di kecamatan.", en = "The list is Annex II of Kepkaban 146/2025. Ask the halal companion of your district." }
when     = "halal.certificate != 'held'"
evidence = { id = "Daftar pada Lampiran II", en = "List in Annex II" }

[parameter.small_postponed]
title  = { id = "Kewajiban halal usaha mikro dan kecil ditunda", en = "The halal duty of micro and small firms is postponed" }
values = [{ from = 2024-10-18, value = false, source = "pp-42-2024", note = "unchanged up to 2026-09-29; set true if a later postponement is published" }]

[parameter.self_declare_sales]
unit   = "IDR"
title  = { id = "Batas penjualan untuk halal pernyataan sendiri", en = "Sales limit for halal self-declaration" }
values = [
    { from = 2023-01-01, to = 2025-06-30, value = 500_000_000, source = "kepkaban-22-2023" },
    { from = 2025-07-01, value = 15_000_000_000, source = "kepkaban-146-2025" },
]

[parameter.self_declare_names]
title  = { id = "Nama produk paling banyak dalam satu permohonan", en = "Most product names in one application" }
values = [{ from = 2023-01-01, value = 10, source = "kepkaban-146-2025", note = "read in the text of 2025" }]

[derive.certificate_valid]
value = "halal.certificate == 'held' && halal.certificate_covers && halal.unchanged"
title = { id = "Sertifikat halal berlaku untuk produk ini", en = "Halal certificate valid for this product" }

[derive.self_declare_possible]
value = "legality.trade_micro_small && enterprise.annual_sales <= self_declare_sales && halal.sites <= 1 && halal.outlets <= 1 && halal.product_names <= self_declare_names && halal.simple_process && halal.certain_materials && halal.kind_listed && !product.heat_sterilised"
title = { id = "Bisa lewat pernyataan sendiri", en = "Self-declaration is possible" }
"#),
]
