// Made by `cargo xtask gen` from rules/legality/. Do not edit.
&[
    ("legality/goods.toml", r#"#:schema ../schema/rules.schema.json
# May these goods leave the country: export bans and restrictions (by a look-up, never by a list of ours), protected species, the HS code.

[fact.insw_status]
type     = "choice"
ask      = { id = "Apa kata INSW tentang ekspor kode HS 8 angka produk ini?", en = "What does INSW say about exporting the 8-digit HS code of this product?" }
help     = { id = "Buka insw.go.id, cari kode HS 8 angka, baca bagian ekspor. Gratis. Kode HS adalah nomor jenis barang untuk Bea Cukai.", en = "Open insw.go.id, look up the 8-digit HS code, read the export part. It is free. The HS code is the customs number of a kind of goods." }
when     = "order.market != 'domestic'"
evidence = { id = "Cetakan layar INSW dengan kode HS dan tanggal", en = "Print of the INSW page with HS code and date" }
[fact.insw_status.choices]
free       = { id = "Bebas, tidak ada syarat ekspor khusus", en = "Free, no special export condition" }
restricted = { id = "Dibatasi, perlu surat tambahan", en = "Restricted, needs further papers" }
prohibited = { id = "Dilarang diekspor", en = "Export prohibited" }

[fact.restriction_papers]
type     = "bool"
ask      = { id = "Apakah semua surat ekspor yang disebut INSW sudah ada?", en = "Are all export papers named by INSW in hand?" }
help     = { id = "Misalnya nomor eksportir terdaftar, persetujuan ekspor, atau laporan surveyor. Bidang kerajinan kayu: V-Legal ditanyakan tersendiri, jangan dihitung di sini.", en = "Such as registered exporter number, export approval, or surveyor's report. Wood craft: the V-Legal is asked separately, do not count it here." }
when     = "legality.insw_status == 'restricted'"
evidence = { id = "Surat-surat yang disebut INSW untuk kode HS itu", en = "The papers named by INSW for that HS code" }

[fact.rattan_finished]
type     = "bool"
ask      = { id = "Apakah rotannya sudah menjadi barang jadi?", en = "Has the rattan been made into finished goods?" }
help     = { id = "Keranjang, kursi, dan anyaman jadi adalah barang jadi. Rotan utuh, belahan, hati, dan kulit rotan adalah bahan mentah atau setengah jadi.", en = "Baskets, chairs and finished wickerwork are finished goods. Whole, split, core and peel rattan is raw or half-finished." }
when     = "product.sector in ['wood_craft', 'handicraft', 'other'] && 'rattan' in product.materials && order.market != 'domestic'"
evidence = { id = "Barang atau fotonya", en = "The goods or their photo" }

[fact.cites_permit]
type     = "bool"
ask      = { id = "Apakah ada izin CITES untuk kiriman ini?", en = "Is there a CITES permit for this shipment?" }
help     = { id = "CITES adalah aturan dunia untuk satwa dan tumbuhan liar yang dilindungi. Izinnya disebut SATS-LN, dibuat untuk tiap kiriman.", en = "CITES is the world's rule on protected wild animals and plants. The permit, SATS-LN, is made for each shipment." }
when     = "order.given && product.sector != 'food' && product.wildlife_material"
evidence = { id = "Izin CITES atau SATS-LN untuk kiriman ini", en = "CITES or SATS-LN permit for this shipment" }

[fact.hs_agreed]
type     = "bool"
ask      = { id = "Apakah kode HS sudah disepakati tertulis dengan pembeli?", en = "Is the HS code agreed with the buyer in writing?" }
help     = { id = "Kode kita 8 angka. Kode pembeli bisa 6 sampai 10 angka. Tulis keduanya pada penawaran.", en = "Our code has 8 digits. The buyer's may have 6 to 10. Write both in the quotation." }
when     = "order.given"
evidence = { id = "Penawaran atau kontrak yang memuat kode HS", en = "Quotation or contract with the HS code" }

[derive.raw_rattan]
value = "product.sector in ['wood_craft', 'handicraft', 'other'] && 'rattan' in product.materials && !legality.rattan_finished"
title = { id = "Rotan mentah atau setengah jadi", en = "Raw or half-finished rattan" }

[[rule]]
id        = "not-prohibited"
title     = { id = "Barang tidak termasuk yang dilarang diekspor", en = "The goods are not among those prohibited for export" }
severity  = "critical"
basis     = "law"
dimension = "permits"
weight    = 6
applies   = "order.market != 'domestic'"
holds     = "legality.insw_status != 'prohibited' && !legality.raw_rattan"
valid     = { from = 2023-07-19 }
sources   = [{ ref = "permendag-22-2023", at = "article not verified", note = { id = "Daftarnya berubah: dipakai hasil INSW untuk kode HS 8 angka. Pengecualian untuk rotan kecil diperdebatkan.", en = "The list changes: the INSW result for the 8-digit HS code is used. Exceptions for small rattan are disputed." } }]
why       = { id = "Barang yang dilarang tidak boleh diekspor, termasuk rotan mentah dan setengah jadi. Periksa kode HS di INSW sebelum menerima pesanan.", en = "Prohibited goods may not be exported, raw and half-finished rattan among them. Look the HS code up at INSW before accepting an order." }
no_action = { id = "Larangan tidak dapat dibuka dengan surat. Tawarkan barang lain atau olah lebih lanjut.", en = "No paper lifts a ban. Offer other goods or process them further." }

[[rule]]
id        = "restricted-papers"
title     = { id = "Surat untuk barang yang dibatasi sudah ada", en = "Papers for restricted goods are in hand" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 5
applies   = "order.market != 'domestic' && legality.insw_status == 'restricted'"
holds     = "legality.restriction_papers"
sources   = [{ ref = "permendag-23-2023", at = "article not verified" }]
why       = { id = "Barang yang dibatasi boleh diekspor, tetapi wajib disertai surat yang disebut INSW. Tanpa surat itu barang tertahan.", en = "Restricted goods may be exported, but must come with the papers INSW names. Without them the goods are held." }
actions   = ["get-restriction-papers"]

[[rule]]
id        = "wildlife-permit"
title     = { id = "Bahan satwa atau tumbuhan liar dilindungi punya izin CITES", en = "Protected wild material has a CITES permit" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 4
applies   = "order.given && order.market != 'domestic' && product.sector != 'food' && product.wildlife_material"
holds     = "legality.cites_permit"
sources   = [{ ref = "cites", at = "article not verified", note = { id = "Aturan menteri belum diperiksa. Kayu sonokeling termasuk sejak 2017, dari ingatan.", en = "The ministerial rule is not verified. Indian rosewood is listed since 2017, from memory." } }]
why       = { id = "Kulit reptil, kerang tertentu, dan kayu sonokeling wajib berizin untuk tiap kiriman. Tanpa izin jangan dikirim.", en = "Reptile skin, some shells and Indian rosewood must have a permit for each shipment. Do not ship without it." }
actions   = ["get-cites-permit"]

[[rule]]
id        = "hs-agreed"
title     = { id = "Kode HS disepakati tertulis dengan pembeli", en = "HS code agreed with the buyer in writing" }
severity  = "minor"
basis     = "practice"
dimension = "documents"
weight    = 2
applies   = "order.given && order.market != 'domestic'"
holds     = "legality.hs_agreed"
sources   = [{ ref = "btki-2022", at = "article not verified", confidence = "medium" }]
why       = { id = "Kode HS menentukan bea masuk, pembatasan, dan SKA. Kode yang berbeda membuat barang tertahan.", en = "The HS code decides duty, restrictions and origin papers. Differing codes hold goods up." }
actions   = ["agree-hs"]

[action.get-restriction-papers]
title    = { id = "Urus surat ekspor yang disebut INSW", en = "Obtain the export papers named by INSW" }
cost     = { low = 0, high = 5_000_000 }
duration = { low = 14, high = 90 }
requires = [{ when = "legality.nib == 'active'" }]
sets     = { "legality.restriction_papers" = true }
provider = { id = "Kementerian Perdagangan lewat INSW, surveyor", en = "Ministry of Trade through INSW, surveyor" }
notes    = [{ id = "Untuk kayu, biaya sertifikat legalitas dihitung tersendiri", en = "For wood, the legality certificate costs extra" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.get-cites-permit]
title    = { id = "Urus izin CITES untuk kiriman ini", en = "Obtain the CITES permit for this shipment" }
cost     = { low = 0, high = 5_000_000 }
duration = { low = 14, high = 90 }
sets     = { "legality.cites_permit" = true }
provider = { id = "Balai konservasi (BKSDA) dan kementerian kehutanan", en = "Conservation office and ministry of forestry" }
papers   = [{ id = "Nama jenis dan asal bahan dari pemasok", en = "Species and origin of the material from the supplier" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.agree-hs]
title    = { id = "Pastikan kode HS dan tulis pada penawaran", en = "Settle the HS code and write it in the quotation" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 7 }
sets     = { "legality.hs_agreed" = true }
provider = { id = "Klinik Ekspor Bea Cukai, pembeli", en = "Customs export clinic, buyer" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("legality/rules.toml", r#"[[rule]]
id        = "nib"
title     = { id = "Punya NIB aktif", en = "Holds an active NIB" }
severity  = "critical"
basis     = "programme"
dimension = "permits"
weight    = 8
holds     = "legality.nib == 'active'"
sources   = [{ ref = "gpei-jatim-2021", at = "kriteria legalitas" }, { ref = "pp-28-2025", at = "article not verified" }]
why       = { id = "Program hanya memilih usaha terdaftar. NIB juga pengenal eksportir dan pintu semua izin lain.", en = "The programme picks only registered enterprises. The NIB is also the exporter's identity and the door to all permits." }
actions   = ["get-nib"]

[[rule]]
id        = "ikm-scale"
title     = { id = "Termasuk industri kecil atau menengah", en = "Is a small or medium industry" }
severity  = "critical"
basis     = "programme"
dimension = "permits"
weight    = 2
holds     = "!legality.industry_large"
valid     = { from = 2016-07-01 }
sources   = [{ ref = "permenperin-64-2016", at = "article not verified" }, { ref = "gpei-jatim-2021", at = "sasaran 100 IKM" }]
why       = { id = "Program ini untuk IKM. Industri besar: 20 pekerja atau lebih dan investasi di atas Rp15 miliar.", en = "The programme is for small and medium industry. Large means 20 workers or more and over IDR 15 billion." }
no_action = { id = "Ukuran usaha bukan kekurangan. Industri besar memakai jalur lain.", en = "Size is no fault. Large industry uses other channels." }

[[rule]]
id        = "kbli"
title     = { id = "Kode KBLI pada NIB sesuai produk", en = "The KBLI code in the NIB fits the product" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 4
applies   = "production.route != 'contract'"
holds     = "legality.nib == 'active' && legality.kbli_fits"
valid     = { from = 2021-02-02 }
sources   = [{ ref = "pp-28-2025", at = "article not verified", note = { id = "Sebelum 5 Juni 2025 berlaku PP 5/2021.", en = "Before 5 June 2025 it was PP 5/2021." } }, { ref = "perbps-7-2025", at = "kode 10722, 10794, 10320, 13133", note = { id = "Kode daftar 2020 dan 2025 sama-sama diterima.", en = "Codes of the 2020 and 2025 lists are both accepted." } }]
why       = { id = "Izin usaha dibuka menurut kode KBLI, begitu pula akun BPOM untuk pangan. Kode yang salah menutup izin bagi produk ini.", en = "Licences open by KBLI code, and so does the BPOM account for food. A wrong code closes licences for this product." }
actions   = ["mend-nib"]

[[rule]]
id        = "kbli-edition"
title     = { id = "Kode KBLI sudah memakai daftar 2025", en = "The KBLI code is from the 2025 list" }
severity  = "info"
basis     = "practice"
dimension = "permits"
holds     = "product.kbli_edition == '2025'"
valid     = { from = 2025-12-01 }
sources   = [{ ref = "perbps-7-2025", at = "article not verified" }]
why       = { id = "Daftar 2025 menggantikan daftar 2020. OSS masih memuat kode lama, jadi ini hanya pengingat.", en = "The 2025 list replaced that of 2020. OSS still shows old codes, so this only reminds." }
no_action = { id = "Tidak ada yang perlu dikerjakan. Kode lama masih diterima.", en = "There is nothing to do. Old codes are still accepted." }

[[rule]]
id        = "licence-level"
title     = { id = "Izin lengkap menurut tingkat risiko", en = "Licences complete for the risk level" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 4
applies   = "legality.nib == 'active' && legality.risk_level in ['medium_high', 'high']"
holds     = "legality.licence_verified"
valid     = { from = 2021-02-02 }
sources   = [{ ref = "pp-28-2025", at = "article not verified", confidence = "medium" }]
why       = { id = "Usaha berisiko menengah tinggi wajib punya sertifikat standar yang terverifikasi. Usaha berisiko tinggi wajib punya izin.", en = "A medium-high risk business must have a verified standard certificate. A high-risk business must have a licence." }
actions   = ["verify-licence"]

[[rule]]
id        = "npwp"
title     = { id = "NPWP ada dan sama dengan NIB", en = "Tax number present and equal to the NIB" }
severity  = "minor"
basis     = "practice"
dimension = "permits"
weight    = 2
holds     = "legality.npwp"
sources   = [{ ref = "export-coaching", at = "dokumen dasar" }]
why       = { id = "Bea Cukai, bank, dan SKA meminta NPWP dengan nama yang sama.", en = "Customs, banks and origin certificates ask for a tax number in the same name." }
actions   = ["mend-npwp"]

[[rule]]
id        = "customs-access"
title     = { id = "NIB memuat akses kepabeanan sebagai eksportir", en = "The NIB shows customs access as exporter" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 4
applies   = "order.market != 'domestic' && order.route == 'direct'"
holds     = "legality.nib == 'active' && legality.customs_access"
valid     = { from = 2021-02-02 }
sources   = [{ ref = "pmk-219-2019", at = "article not verified" }, { ref = "pp-28-2025", at = "article not verified", confidence = "medium" }]
why       = { id = "Ekspor sendiri memerlukan akses kepabeanan pada NIB. Tanpa itu pakailah eksportir lain.", en = "Exporting yourself needs customs access in the NIB. Without it use another exporter." }
actions   = ["mend-nib"]

[[rule]]
id        = "export-notice"
title     = { id = "Ada yang menyampaikan PEB", en = "Somebody files the export notice (PEB)" }
severity  = "critical"
basis     = "law"
dimension = "permits"
weight    = 4
applies   = "order.given && order.market != 'domestic' && order.route == 'direct'"
holds     = "legality.filer in ['own', 'ppjk']"
valid     = { from = 2022-11-01 }
sources   = [{ ref = "pmk-155-2022", at = "Pasal 2" }]
why       = { id = "Ekspor wajib diberitahukan dengan PEB, paling cepat tujuh hari sebelum perkiraan ekspor. Batasnya sebelum barang masuk kawasan pabean.", en = "Exports must be notified by PEB, at the earliest seven days before the expected export. It must be done before goods enter the customs area." }
actions   = ["hire-broker"]

[[rule]]
id        = "parcel-notice"
title     = { id = "Pos atau kurir menyampaikan pemberitahuan barang kiriman", en = "Post or courier files the parcel notice" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 2
applies   = "order.given && order.market != 'domestic' && order.route == 'courier_parcel'"
holds     = "legality.filer in ['own', 'ppjk', 'courier']"
valid     = { from = 2024-01-01 }
sources   = [{ ref = "pmk-96-2023", at = "article not verified", note = { id = "Hari mulai belum diperiksa; aturannya dari tahun 2023.", en = "Day of effect not verified; the rule is of 2023." } }]
why       = { id = "Paket usaha wajib diberitahukan dengan CN atau PEB. Di atas 30 kilogram memakai PEB.", en = "A business parcel must be notified by CN or PEB. Above 30 kilograms it is a PEB." }
actions   = ["hire-courier"]

[[rule]]
id        = "siinas"
title     = { id = "Data SIINas mutakhir", en = "SIINas data current" }
severity  = "minor"
basis     = "law"
dimension = "permits"
weight    = 1
holds     = "legality.siinas"
valid     = { from = 2025-01-01 }
sources   = [{ ref = "permenperin-13-2025", at = "Pasal 7(a)", note = { id = "Hari mulai belum diperiksa; aturannya dari tahun 2025.", en = "Day of effect not verified; the rule is of 2025." } }, { ref = "permenperin-37-2025", at = "article not verified" }]
why       = { id = "Industri wajib melapor ke SIINas. Bantuan mesin kementerian melihat data ini.", en = "Industry must report to SIINas. The ministry's machine grants look at these data." }
actions   = ["report-siinas"]

[[rule]]
id        = "trademark"
title     = { id = "Merek terdaftar atau diajukan", en = "Trademark registered or filed" }
severity  = "minor"
basis     = "practice"
dimension = "management"
weight    = 1
applies   = "(product.sector != 'food' || product.retail_packed) && legality.trademark != 'no_brand'"
holds     = "legality.trademark in ['registered', 'filed']"
sources   = [{ ref = "uu-20-2016", at = "article not verified" }]
why       = { id = "Merek yang belum didaftarkan dapat diambil orang lain, di sini atau di negara tujuan.", en = "An unregistered mark can be taken by others, here or abroad." }
actions   = ["file-trademark"]

[action.get-nib]
title    = { id = "Buat NIB di OSS", en = "Obtain an NIB in OSS" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 7 }
sets     = { "legality.nib" = "active" }
provider = { id = "OSS, dibantu DPMPTSP", en = "OSS, with help of the licensing office" }
sources  = [{ ref = "remedy-prices", at = "pembuatan NIB", confidence = "high" }]

[action.mend-nib]
title    = { id = "Perbaiki NIB: KBLI, alamat, akses kepabeanan", en = "Mend the NIB: KBLI, address, customs access" }
cost     = { low = 0, high = 0 }
duration = { low = 2, high = 28 }
requires = [{ when = "legality.nib == 'active'" }]
sets     = { "legality.kbli_matches" = true, "legality.customs_access" = true, "workshop.address_matches" = true }
provider = { id = "OSS, dibantu DPMPTSP", en = "OSS, with help of the licensing office" }
papers   = [{ id = "Kode KBLI yang benar untuk produk ini", en = "The right KBLI code for this product" }]
sources  = [{ ref = "remedy-prices", at = "perubahan NIB" }]

[action.verify-licence]
title    = { id = "Selesaikan verifikasi sertifikat standar atau izin", en = "Complete the verification of the standard certificate or licence" }
cost     = { low = 0, high = 5_000_000 }
duration = { low = 14, high = 90 }
requires = [{ when = "legality.nib == 'active'" }]
sets     = { "legality.licence_verified" = true }
provider = { id = "DPMPTSP dan dinas teknis", en = "Licensing office and technical office" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.mend-npwp]
title    = { id = "Buat atau samakan NPWP", en = "Obtain or align the tax number" }
cost     = { low = 0, high = 0 }
duration = { low = 3, high = 28 }
sets     = { "legality.npwp" = true }
provider = { id = "Kantor pajak (Coretax)", en = "Tax office (Coretax)" }
sources  = [{ ref = "remedy-prices", at = "NPWP" }]

[action.hire-broker]
title    = { id = "Tunjuk PPJK untuk PEB", en = "Appoint a customs broker for the PEB" }
cost     = { low = 350_000, high = 750_000 }
duration = { low = 1, high = 4 }
sets     = { "legality.filer" = "ppjk" }
provider = { id = "PPJK", en = "Customs broker" }
papers   = [{ id = "Faktur dan daftar kemasan", en = "Invoice and packing list" }]
sources  = [{ ref = "remedy-prices", at = "jasa PEB" }]

[action.hire-courier]
title    = { id = "Pilih pos atau kurir yang mengurus CN atau PEB", en = "Choose a post or courier that files CN or PEB" }
cost     = { low = 0, high = 500_000 }
duration = { low = 1, high = 4 }
sets     = { "legality.filer" = "courier" }
provider = { id = "Pos atau kurir", en = "Post or courier" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.report-siinas]
title    = { id = "Buat akun SIINas dan laporkan data", en = "Open a SIINas account and report" }
cost     = { low = 0, high = 0 }
duration = { low = 4, high = 14 }
requires = [{ when = "legality.nib == 'active'" }]
sets     = { "legality.siinas" = true }
provider = { id = "Disperindag", en = "District industry office" }
sources  = [{ ref = "remedy-prices", at = "akun SIINas" }]

[action.file-trademark]
title    = { id = "Ajukan merek ke DJKI", en = "File the trademark" }
cost     = { low = 500_000, high = 1_800_000 }
duration = { low = 3, high = 10 }
sets     = { "legality.trademark" = "filed" }
provider = { id = "DJKI", en = "Trademark office (DJKI)" }
papers   = [{ id = "Surat keterangan UMK untuk tarif Rp500.000", en = "Letter of micro or small status for the fee of IDR 500,000" }]
sources  = [{ ref = "remedy-prices", at = "tarif merek", confidence = "high" }]
"#),
    ("legality/set.toml", r#"#:schema ../schema/rules.schema.json
# Who may do business and export: NIB, KBLI, customs, and the size tests, which differ between laws.
[set]
id      = "legality"
version = "2026.11"
title   = { id = "Legalitas usaha dan ekspor", en = "Legality of business and export" }
checked = 2026-11-21

[fact.nib]
type     = "choice"
choices  = { active = { id = "Ada dan aktif", en = "Held and active" }, inactive = { id = "Ada, tetapi tidak aktif", en = "Held, not active" }, none = { id = "Belum ada", en = "None" } }
ask      = { id = "Apakah usaha punya NIB yang aktif?", en = "Does the enterprise have an active NIB?" }
help     = { id = "NIB adalah nomor induk berusaha dari OSS, 13 angka, gratis.", en = "The NIB is the business number from OSS, 13 digits, free." }
evidence = { id = "Lembar NIB dengan kode QR", en = "NIB sheet with QR code" }

[fact.kbli_matches]
type     = "bool"
ask      = { id = "Apakah kode KBLI pada NIB sesuai dengan produk ini?", en = "Does the KBLI code in the NIB fit this product?" }
help     = { id = "NIB boleh memuat beberapa kode; cukup satu yang sesuai. Contoh: sepatu sehari-hari 15201, anyaman rotan atau bambu 16291, ukiran kayu 16293, knalpot motor 30912, knalpot mobil 29300.", en = "A NIB may hold several codes; one that fits is enough. Examples: everyday shoes 15201, rattan or bamboo wickerwork 16291, wood carving 16293, motorcycle exhaust 30912, car exhaust 29300." }
when     = "legality.nib == 'active' && !legality.kbli_by_code"
evidence = { id = "Lembar NIB", en = "NIB sheet" }

[fact.risk_level]
type     = "choice"
choices  = { low = { id = "Rendah", en = "Low" }, medium_low = { id = "Menengah rendah", en = "Medium low" }, medium_high = { id = "Menengah tinggi", en = "Medium high" }, high = { id = "Tinggi", en = "High" } }
ask      = { id = "Tingkat risiko usaha pada NIB", en = "Risk level of the business in the NIB" }
help     = { id = "Lihat keterangan risiko di samping kode KBLI, biasanya pada lampiran NIB. Bila ada beberapa kode, pakai yang untuk produk ini.", en = "See the risk beside the KBLI code, usually in the annex of the NIB. If there are several codes, use the one for this product." }
when     = "legality.nib == 'active'"
evidence = { id = "Lembar NIB", en = "NIB sheet" }

[fact.licence_verified]
type     = "bool"
ask      = { id = "Apakah sertifikat standar atau izin di OSS sudah terverifikasi?", en = "Is the standard certificate or licence in OSS verified?" }
help     = { id = "Lihat tulisan telah terverifikasi pada sertifikat standar.", en = "Look for the word verified on the standard certificate." }
when     = "legality.risk_level in ['medium_high', 'high']"
evidence = { id = "Sertifikat standar atau izin dari OSS", en = "Standard certificate or licence from OSS" }

[fact.npwp]
type     = "bool"
ask      = { id = "Apakah NPWP usaha ada dan namanya sama dengan NIB?", en = "Is there a tax number in the same name as the NIB?" }
help     = { id = "NPWP adalah nomor wajib pajak dari kantor pajak. Bandingkan namanya dengan nama pada NIB; bila ejaannya berbeda, tanyakan kantor pajak.", en = "The tax number (NPWP) comes from the tax office. Compare its name with that in the NIB; if the spelling differs, ask the tax office." }
evidence = { id = "Kartu atau surat NPWP", en = "Tax number card or letter" }

[fact.customs_access]
type     = "bool"
ask      = { id = "Apakah NIB memuat akses kepabeanan sebagai eksportir?", en = "Does the NIB show customs access as exporter?" }
help     = { id = "Lihat bagian kegiatan ekspor pada lembar NIB. Angka pengenal impor (API) tidak diperlukan untuk ekspor.", en = "Look at the export part of the NIB sheet. The importer's number (API) is not needed for exports." }
when     = "order.market != 'domestic' && order.route == 'direct'"
evidence = { id = "Bagian akses kepabeanan pada NIB", en = "Customs access section of the NIB" }

[fact.filer]
type     = "choice"
ask      = { id = "Siapa yang menyampaikan pemberitahuan ekspor ke Bea Cukai?", en = "Who files the export notice with customs?" }
help     = { id = "Namanya PEB, atau CN untuk paket kecil. Pengurus jasa kepabeanan (PPJK) dapat membuatnya untuk Anda.", en = "It is called PEB, or CN for small parcels. A customs broker (PPJK) can file it for you." }
when     = "order.given && order.market != 'domestic' && order.route in ['direct', 'courier_parcel']"
evidence = { id = "Perjanjian dengan PPJK atau akun kepabeanan", en = "Agreement with a customs broker, or customs account" }
[fact.filer.choices]
own     = { id = "Kami sendiri", en = "Ourselves" }
ppjk    = { id = "PPJK (pengurus jasa kepabeanan)", en = "Customs broker (PPJK)" }
courier = { id = "Pos atau perusahaan kurir", en = "Post or courier" }
nobody  = { id = "Belum ada", en = "Nobody yet" }

[fact.siinas]
type     = "bool"
ask      = { id = "Apakah akun SIINas ada dan datanya mutakhir?", en = "Is there a SIINas account with current data?" }
help     = { id = "SIINas adalah tempat industri melapor kepada Kementerian Perindustrian. Tanyakan Disperindag apakah laporan terakhir Anda sudah masuk.", en = "SIINas is where industry reports to the ministry of industry. Ask the district industry office whether your last report arrived." }
evidence = { id = "Tanda terima laporan SIINas terakhir", en = "Receipt of the last SIINas report" }

[fact.trademark]
type     = "choice"
choices  = { registered = { id = "Terdaftar", en = "Registered" }, filed = { id = "Sudah diajukan", en = "Filed" }, none = { id = "Ada merek, belum diajukan", en = "There is a brand, not filed yet" }, no_brand = { id = "Dijual tanpa merek sendiri: merek pembeli, atau tanpa merek", en = "Sold without an own brand: the buyer's brand, or none" } }
ask      = { id = "Apakah merek sudah didaftarkan di DJKI?", en = "Is the trademark registered?" }
help     = { id = "Merek adalah nama atau logo pada barang Anda. Cari di pdki-indonesia.dgip.go.id; NIB atau sertifikat halal bukan pendaftaran merek.", en = "A trademark is the name or logo on your goods. Search pdki-indonesia.dgip.go.id; neither NIB nor halal certificate registers a trademark." }
when     = "product.sector != 'food' || product.retail_packed"
evidence = { id = "Sertifikat merek atau nomor permohonan", en = "Certificate or filing number" }

[parameter.industry_small_workers]
title  = { id = "Pekerja paling banyak untuk industri kecil", en = "Most workers of a small industry" }
values = [{ from = 2016-07-01, value = 19, source = "permenperin-64-2016" }]

[parameter.industry_small_investment]
unit   = "IDR"
title  = { id = "Batas investasi industri kecil", en = "Investment limit of a small industry" }
values = [{ from = 2016-07-01, value = 1_000_000_000, source = "permenperin-64-2016" }]

[parameter.industry_medium_investment]
unit   = "IDR"
title  = { id = "Batas investasi industri menengah", en = "Investment limit of a medium industry" }
values = [{ from = 2016-07-01, value = 15_000_000_000, source = "permenperin-64-2016" }]

[parameter.sales_micro]
unit   = "IDR"
title  = { id = "Penjualan tertinggi usaha mikro", en = "Highest sales of a micro enterprise" }
values = [{ from = 2021-02-02, value = 2_000_000_000, source = "pp-7-2021", note = "Pasal 35(5)" }]

[parameter.sales_small]
unit   = "IDR"
title  = { id = "Penjualan tertinggi usaha kecil", en = "Highest sales of a small enterprise" }
values = [{ from = 2021-02-02, value = 15_000_000_000, source = "pp-7-2021", note = "Pasal 35(5)" }]

[parameter.sales_medium]
unit   = "IDR"
title  = { id = "Penjualan tertinggi usaha menengah", en = "Highest sales of a medium enterprise" }
values = [{ from = 2021-02-02, value = 50_000_000_000, source = "pp-7-2021", note = "Pasal 35(5)" }]

[parameter.capital_micro]
unit   = "IDR"
title  = { id = "Modal tertinggi usaha mikro", en = "Highest capital of a micro enterprise" }
values = [{ from = 2021-02-02, value = 1_000_000_000, source = "pp-7-2021", note = "Pasal 35(3)" }]

[parameter.capital_small]
unit   = "IDR"
title  = { id = "Modal tertinggi usaha kecil", en = "Highest capital of a small enterprise" }
values = [{ from = 2021-02-02, value = 5_000_000_000, source = "pp-7-2021", note = "Pasal 35(3)" }]

[parameter.capital_medium]
unit   = "IDR"
title  = { id = "Modal tertinggi usaha menengah", en = "Highest capital of a medium enterprise" }
values = [{ from = 2021-02-02, value = 10_000_000_000, source = "pp-7-2021", note = "Pasal 35(3)" }]

# Industry size (Permenperin 64/2016): workers and investment. Opens programmes of the ministry of industry.
[derive.industry_small]
value = "enterprise.workers <= industry_small_workers && enterprise.investment < industry_small_investment"
title = { id = "Industri kecil", en = "Small industry" }

[derive.industry_large]
value = "enterprise.workers > industry_small_workers && enterprise.investment > industry_medium_investment"
title = { id = "Industri besar", en = "Large industry" }

[derive.industry_medium]
value = "(enterprise.workers <= industry_small_workers && enterprise.investment >= industry_small_investment) || (enterprise.workers > industry_small_workers && enterprise.investment <= industry_medium_investment)"
title = { id = "Industri menengah", en = "Medium industry" }

# Trade size (PP 7/2021): sales of running enterprises, capital of new ones. Decides halal dates and fee classes.
[derive.trade_micro]
value = "enterprise.newly_founded ? enterprise.capital <= capital_micro : enterprise.annual_sales <= sales_micro"
title = { id = "Usaha mikro", en = "Micro enterprise" }

[derive.trade_micro_small]
value = "enterprise.newly_founded ? enterprise.capital <= capital_small : enterprise.annual_sales <= sales_small"
title = { id = "Usaha mikro atau kecil", en = "Micro or small enterprise" }

[derive.trade_up_to_medium]
value = "enterprise.newly_founded ? enterprise.capital <= capital_medium : enterprise.annual_sales <= sales_medium"
title = { id = "Usaha mikro, kecil, atau menengah", en = "Micro, small or medium enterprise" }

# Batik moved from 13134 (2020) to 13133 (2025): either is accepted, whatever edition is named.
[derive.kbli_by_code]
value = "(product.sector == 'batik' && product.kbli in ['13133', '13134']) || (product.sector == 'food' && ((product.kind == 'palm_sugar' && product.kbli == '10722') || (product.kind == 'dried_snack' && product.kbli == '10794') || (product.kind == 'canned_fruit' && product.kbli == '10320')))"
title = { id = "Kode KBLI yang disebut dikenal untuk produk ini", en = "The KBLI code named is known for this product" }

# A NIB may hold several codes, and a dry snack may be filed as bakery: another code proves nothing, so the owner is asked whether one fits.
[derive.kbli_fits]
value = "legality.kbli_by_code || legality.kbli_matches"
title = { id = "Kode KBLI sesuai produk", en = "The KBLI code fits the product" }
"#),
    ("legality/support.toml", r#"#:schema ../schema/rules.schema.json
# Standing and support of the enterprise: legal form, tax status, environment paper, duty relief (KITE IKM), finance.

[fact.environment_paper]
type     = "choice"
ask      = { id = "Surat lingkungan apa yang dipunyai usaha ini?", en = "Which environmental paper does the enterprise hold?" }
help     = { id = "SPPL adalah surat sanggup menjaga lingkungan untuk usaha kecil, dibuat di OSS. Usaha lebih besar memakai UKL-UPL.", en = "SPPL is a small firm's statement that it guards the environment, made in OSS. Larger ones use UKL-UPL." }
evidence = { id = "SPPL dari OSS, atau dokumen UKL-UPL", en = "SPPL from OSS, or UKL-UPL document" }
[fact.environment_paper.choices]
sppl    = { id = "SPPL", en = "SPPL (small firms)" }
ukl_upl = { id = "UKL-UPL atau AMDAL", en = "UKL-UPL or AMDAL" }
none    = { id = "Belum ada", en = "None" }

[fact.pkp]
type     = "bool"
ask      = { id = "Apakah usaha sudah dikukuhkan sebagai pengusaha kena pajak (PKP)?", en = "Is the enterprise registered for value added tax (PKP)?" }
help     = { id = "PKP adalah usaha yang memungut PPN. PPN ekspor nol persen, dan PPN bahan dapat diminta kembali.", en = "A PKP charges value added tax. Exports bear zero percent, and tax on materials can be claimed back." }
when     = "enterprise.annual_sales > pkp_sales"
evidence = { id = "Surat pengukuhan PKP", en = "Letter of VAT registration" }

[fact.uses_imports]
type = "bool"
ask  = { id = "Apakah barang ekspor memakai bahan atau mesin dari luar negeri?", en = "Do the exported goods need materials or machines from abroad?" }
help = { id = "Misalnya bahan sol, zat warna, atau mesin yang Anda impor untuk pesanan ekspor.", en = "Such as soles, dyes or machines that you import for export orders." }
when = "order.market != 'domestic'"

[fact.kite_held]
type     = "bool"
ask      = { id = "Apakah sudah memakai fasilitas KITE IKM dari Bea Cukai?", en = "Is the customs facility KITE IKM already in use?" }
help     = { id = "KITE IKM membebaskan bea masuk dan pajak impor atas bahan dan mesin untuk barang ekspor.", en = "KITE IKM waives duty and import tax on materials and machines for exported goods." }
when     = "legality.uses_imports"
evidence = { id = "Surat keputusan KITE IKM", en = "KITE IKM decision" }

[fact.net_worth]
type     = "number"
unit     = "IDR"
min      = 0
ask      = { id = "Berapa kekayaan bersih usaha, tanpa tanah dan bangunan?", en = "What is the enterprise's net worth, without land and building?" }
help     = { id = "Kekayaan bersih adalah harta dikurangi utang. Hanya untuk KITE IKM.", en = "Net worth is property less debts. Only for KITE IKM." }
when     = "legality.uses_imports && enterprise.investment > kite_investment"
evidence = { id = "Neraca usaha", en = "Balance sheet" }

[fact.capital]
type     = "choice"
ask      = { id = "Apakah modal untuk membuat pesanan ini cukup?", en = "Is there enough money to make this order?" }
help     = { id = "Hitung bahan, upah, dan kirim sampai pembeli membayar.", en = "Count materials, wages and freight until the buyer pays." }
when     = "order.given"
evidence = { id = "Hitungan kebutuhan uang, saldo, atau persetujuan kredit", en = "Cash calculation, balance, or credit approval" }
[fact.capital.choices]
own     = { id = "Cukup dari modal sendiri atau uang muka", en = "Enough from own money or advance payment" }
secured = { id = "Cukup, pinjaman sudah disetujui", en = "Enough, a loan is approved" }
needed  = { id = "Masih kurang", en = "Still lacking" }

[fact.finance_terms]
type     = "choices"
ask      = { id = "Mana yang benar untuk usaha ini?", en = "Which of these are true of the enterprise?" }
help     = { id = "Bank menanyakan semuanya sebelum memberi modal ekspor.", en = "Banks ask all of it before lending for export." }
when     = "order.given && order.market != 'domestic' && legality.capital == 'needed'"
evidence = { id = "NIB atau akta, dan catatan pinjaman dari bank (SLIK)", en = "NIB or deed, and the bank's credit record (SLIK)" }
[fact.finance_terms.choices]
two_years   = { id = "Sudah berjalan dua tahun atau lebih", en = "Running for two years or more" }
good_credit = { id = "Pinjaman lancar, tanpa tunggakan", en = "Loans paid on time, no arrears" }
no_claim    = { id = "Tidak ada klaim penjaminan yang belum selesai", en = "No unsettled guarantee claim" }

[parameter.pkp_sales]
unit   = "IDR"
title  = { id = "Penjualan setahun yang menjadikan PKP", en = "Yearly sales that call for VAT registration" }
values = [{ from = 2014-01-01, value = 4_800_000_000, source = "pmk-197-2013", note = "from memory; day of effect not verified" }]

# KITE IKM keeps the money bands of the law of 2008; they may disagree with both other tests.
[parameter.kite_investment]
unit   = "IDR"
title  = { id = "Investasi tertinggi untuk KITE IKM", en = "Highest investment for KITE IKM" }
values = [{ from = 2017-01-01, value = 15_000_000_000, source = "pmk-177-2016", note = "article and day of effect not verified" }]

[parameter.kite_investment_small]
unit   = "IDR"
title  = { id = "Investasi tertinggi industri kecil untuk KITE IKM", en = "Highest investment of small industry for KITE IKM" }
values = [{ from = 2017-01-01, value = 1_000_000_000, source = "pmk-177-2016", note = "article and day of effect not verified" }]

[parameter.kite_worth_low]
unit   = "IDR"
title  = { id = "Kekayaan bersih terendah untuk KITE IKM", en = "Lowest net worth for KITE IKM" }
values = [{ from = 2017-01-01, value = 50_000_000, source = "pmk-177-2016", note = "article and day of effect not verified" }]

[parameter.kite_worth_small]
unit   = "IDR"
title  = { id = "Kekayaan bersih tertinggi industri kecil untuk KITE IKM", en = "Highest net worth of small industry for KITE IKM" }
values = [{ from = 2017-01-01, value = 500_000_000, source = "pmk-177-2016", note = "article and day of effect not verified" }]

[parameter.kite_worth]
unit   = "IDR"
title  = { id = "Kekayaan bersih tertinggi untuk KITE IKM", en = "Highest net worth for KITE IKM" }
values = [{ from = 2017-01-01, value = 10_000_000_000, source = "pmk-177-2016", note = "article and day of effect not verified" }]

[parameter.kite_sales_low]
unit   = "IDR"
title  = { id = "Penjualan terendah untuk KITE IKM", en = "Lowest sales for KITE IKM" }
values = [{ from = 2017-01-01, value = 300_000_000, source = "pmk-177-2016", note = "article and day of effect not verified" }]

[parameter.kite_sales_small]
unit   = "IDR"
title  = { id = "Penjualan tertinggi industri kecil untuk KITE IKM", en = "Highest sales of small industry for KITE IKM" }
values = [{ from = 2017-01-01, value = 2_500_000_000, source = "pmk-177-2016", note = "article and day of effect not verified" }]

[parameter.kite_sales]
unit   = "IDR"
title  = { id = "Penjualan tertinggi untuk KITE IKM", en = "Highest sales for KITE IKM" }
values = [{ from = 2017-01-01, value = 50_000_000_000, source = "pmk-177-2016", note = "article and day of effect not verified" }]

[derive.kite_small]
value = "enterprise.investment <= kite_investment_small || (legality.net_worth > kite_worth_low && legality.net_worth <= kite_worth_small) || (enterprise.annual_sales > kite_sales_low && enterprise.annual_sales <= kite_sales_small)"
title = { id = "Industri kecil menurut KITE IKM", en = "Small industry by the KITE IKM test" }

[derive.kite_scale]
value = "enterprise.investment <= kite_investment || (legality.net_worth > kite_worth_low && legality.net_worth <= kite_worth) || (enterprise.annual_sales > kite_sales_low && enterprise.annual_sales <= kite_sales)"
title = { id = "Industri kecil atau menengah menurut KITE IKM", en = "Small or medium industry by the KITE IKM test" }

[derive.lpei_terms]
value = "'two_years' in legality.finance_terms && 'good_credit' in legality.finance_terms && 'no_claim' in legality.finance_terms && !enterprise.foreign_owned"
title = { id = "Syarat pokok pembiayaan ekspor LPEI terpenuhi", en = "Main terms of LPEI export finance fulfilled" }

[[rule]]
id        = "legal-form"
title     = { id = "Bentuk usaha cocok untuk bank dan pembeli besar", en = "Legal form suits banks and large buyers" }
severity  = "info"
basis     = "practice"
dimension = "permits"
holds     = "enterprise.legal_form in ['pt_individual', 'cv', 'pt', 'cooperative']"
sources   = [{ ref = "pp-8-2021", at = "article not verified" }]
why       = { id = "Perorangan boleh ekspor dengan NIB. Bank dan pembeli besar biasanya lebih percaya kepada PT, CV, atau koperasi.", en = "An individual may export with an NIB. Banks and large buyers usually trust companies and cooperatives more." }
actions   = ["found-company"]

[[rule]]
id        = "pkp"
title     = { id = "Penjualan di atas batas sudah dikukuhkan sebagai PKP", en = "Sales above the limit are registered for value added tax" }
severity  = "minor"
basis     = "law"
dimension = "permits"
weight    = 1
applies   = "enterprise.annual_sales > pkp_sales"
holds     = "legality.pkp"
valid     = { from = 2014-01-01 }
sources   = [{ ref = "pmk-197-2013", at = "article not verified" }]
why       = { id = "Usaha dengan penjualan besar wajib menjadi PKP. Eksportir PKP dapat meminta kembali PPN bahan.", en = "A firm with large sales must be VAT registered. A registered exporter can claim back tax on materials." }
actions   = ["register-pkp"]

[[rule]]
id        = "environment-paper"
title     = { id = "Punya surat lingkungan sesuai ukuran usaha", en = "Holds an environmental paper fit for its size" }
severity  = "minor"
basis     = "law"
dimension = "permits"
weight    = 1
holds     = "legality.environment_paper in ['sppl', 'ukl_upl']"
sources   = [{ ref = "pp-22-2021", at = "article not verified" }]
why       = { id = "Usaha wajib menyatakan cara menjaga lingkungan. Pemeriksa kayu legal dan sebagian pembeli memintanya.", en = "A business must state how it guards the environment. Verifiers of legal wood and some buyers ask for it." }
actions   = ["make-sppl"]

[[rule]]
id        = "kite-ikm"
title     = { id = "Bahan impor memakai pembebasan bea KITE IKM", en = "Imported materials use the duty relief KITE IKM" }
severity  = "info"
basis     = "practice"
dimension = "permits"
applies   = "order.market != 'domestic' && legality.uses_imports && legality.kite_scale"
holds     = "legality.kite_held"
valid     = { from = 2017-01-01 }
sources   = [{ ref = "pmk-177-2016", at = "article not verified" }]
why       = { id = "Usaha seukuran ini dapat memakai KITE IKM sendiri atau lewat koperasi. Bahan dan mesin impor bebas bea masuk.", en = "A firm of this size may use KITE IKM alone or through a cooperative. Imported materials and machines are free of duty." }
actions   = ["apply-kite"]

[[rule]]
id        = "working-capital"
title     = { id = "Modal untuk membuat pesanan sudah cukup", en = "There is enough money to make the order" }
severity  = "info"
basis     = "practice"
dimension = "management"
applies   = "order.given && order.market != 'domestic'"
holds     = "legality.capital in ['own', 'secured']"
sources   = [{ ref = "export-coaching", at = "pembiayaan dan pembayaran", confidence = "low" }]
why       = { id = "Pembeli sering membayar sesudah barang dikirim. Modal yang habis di tengah jalan menghentikan pesanan.", en = "Buyers often pay after shipment. Money that runs out midway stops the order." }
actions   = ["seek-finance"]

[[rule]]
id        = "lpei-terms"
title     = { id = "Memenuhi syarat pokok pembiayaan ekspor LPEI", en = "Fulfils the main terms of LPEI export finance" }
severity  = "info"
basis     = "programme"
dimension = "management"
applies   = "order.given && legality.capital == 'needed'"
holds     = "legality.lpei_terms"
sources   = [{ ref = "kmk-372-2020", at = "article not verified" }]
why       = { id = "LPEI, lembaga pembiayaan ekspor, membiayai usaha milik warga Indonesia yang berjalan dua tahun dan pinjamannya lancar.", en = "LPEI, the export finance body, lends to firms of Indonesian citizens, two years old, with loans in order." }
no_action = { id = "Syarat ini tumbuh dengan waktu. Sementara itu tanyakan KUR atau penjaminan kepada bank.", en = "These terms come with time. Meanwhile ask a bank for a KUR loan or a guarantee." }

[action.found-company]
title    = { id = "Dirikan PT Perorangan, CV, PT, atau koperasi", en = "Found a one-person company, CV, PT or cooperative" }
cost     = { low = 50_000, high = 8_000_000 }
duration = { low = 7, high = 21 }
sets     = { "enterprise.legal_form" = "pt_individual" }
provider = { id = "AHU daring untuk PT Perorangan; notaris untuk yang lain", en = "Online company office for a one-person company; notary for others" }
notes    = [{ id = "Sesudah itu NIB dan NPWP disesuaikan", en = "Afterwards NIB and tax number are aligned" }]
sources  = [{ ref = "remedy-prices", at = "pendirian badan usaha" }]

[action.register-pkp]
title    = { id = "Ajukan pengukuhan PKP", en = "Apply for VAT registration" }
cost     = { low = 0, high = 0 }
duration = { low = 3, high = 28 }
requires = [{ when = "legality.npwp" }]
sets     = { "legality.pkp" = true }
provider = { id = "Kantor pajak (Coretax)", en = "Tax office (Coretax)" }
sources  = [{ ref = "remedy-prices", at = "NPWP dan PKP" }]

[action.make-sppl]
title    = { id = "Buat SPPL di OSS, atau UKL-UPL bila diminta", en = "Make an SPPL in OSS, or UKL-UPL if asked" }
cost     = { low = 0, high = 500_000 }
duration = { low = 1, high = 14 }
requires = [{ when = "legality.nib == 'active'" }]
sets     = { "legality.environment_paper" = "sppl" }
provider = { id = "OSS, dinas lingkungan hidup", en = "OSS, environment office" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.apply-kite]
title    = { id = "Ajukan KITE IKM ke Bea Cukai", en = "Apply for KITE IKM at customs" }
cost     = { low = 0, high = 2_000_000 }
duration = { low = 21, high = 70 }
requires = [{ when = "legality.nib == 'active'" }]
sets     = { "legality.kite_held" = true }
provider = { id = "Kantor Bea Cukai", en = "Customs office" }
papers   = [
    { id = "Bukti hak atas tempat paling sedikit dua tahun; rumah boleh", en = "Proof of right to the site for at least two years; a home will do" },
    { id = "Pernyataan berdiri sendiri, bukan cabang usaha besar", en = "Statement of independence, not a branch of a large firm" },
    { id = "Buku stok pada modul KITE IKM, dan bersedia diawasi", en = "Stock book in the KITE IKM module, and consent to monitoring" },
]
notes    = [{ id = "Mesin impor dipakai sendiri paling sedikit dua tahun", en = "Imported machines are used by the firm for at least two years" }]
sources  = [{ ref = "remedy-prices", at = "pengajuan KITE IKM" }]

[action.seek-finance]
title    = { id = "Ajukan modal kerja ke LPEI atau bank, atau minta uang muka", en = "Ask a bank, LPEI or the buyer for working capital" }
cost     = { low = 0, high = 0 }
duration = { low = 14, high = 56 }
sets     = { "legality.capital" = "secured" }
provider = { id = "LPEI, bank penyalur KUR, pembeli", en = "LPEI, banks that give KUR loans, buyer" }
notes    = [
    { id = "Usaha berjalan dua tahun, pinjaman lancar", en = "Two years in business, loans in order" },
    { id = "Bunga belum termasuk dalam biaya ini", en = "Interest is not included in this cost" },
]
sources  = [{ ref = "remedy-prices", at = "modal kerja" }]
"#),
]
