// Made by `cargo xtask gen` from rules/bpom/. Do not edit.
&[
    ("bpom/export.toml", r#"# Export certificates (SKE) of BPOM: only when the buyer asks for one. One certificate is normally for one shipment.

[fact.ske]
type     = "choice"
choices  = "permit"
ask      = { id = "Apakah surat ekspor BPOM untuk kiriman ini sudah ada?", en = "Is BPOM's export certificate for this shipment there?" }
help     = { id = "Namanya SKE, surat keterangan ekspor. Bentuknya Health Certificate atau Certificate of Free Sale.", en = "It is called SKE. It comes as a health certificate or a certificate of free sale." }
when     = "bpom.certificate_asked"
evidence = { id = "Surat keterangan ekspor untuk kiriman ini", en = "Export certificate for this shipment" }

[fact.ske_file]
type     = "choices"
ask      = { id = "Berkas surat ekspor mana yang sudah siap?", en = "Which papers for the export certificate are ready?" }
help     = { id = "Pilih yang sudah ada. Hasil uji dan izin edar ditanyakan di tempat lain.", en = "Choose what exists. Analysis and licence are asked elsewhere." }
when     = "bpom.certificate_asked && bpom.ske != 'held'"
evidence = { id = "Map berkas surat ekspor", en = "File for the export certificate" }
[fact.ske_file.choices]
application  = { id = "Surat permohonan", en = "Application" }
statement    = { id = "Pernyataan sama atau berbeda dari produk terdaftar", en = "Statement of sameness or difference from the registered product" }
invoice      = { id = "Invoice, yaitu tagihan ekspor", en = "Invoice" }
packing_list = { id = "Packing list, yaitu daftar isi kemasan", en = "Packing list" }
contract     = { id = "Perjanjian pembuat dengan eksportir", en = "Contract of maker and exporter" }

[fact.sale_proof]
type     = "bool"
ask      = { id = "Apakah ada bukti penjualan produk ini di Indonesia?", en = "Is there proof that this product is sold in Indonesia?" }
help     = { id = "Misalnya pesanan pembelian dari pembeli dalam negeri.", en = "Such as purchase orders of domestic buyers." }
when     = "order.given && order.export_certificate == 'free_sale' && bpom.md != 'held' && bpom.irt != 'held'"
evidence = { id = "Pesanan pembelian dalam negeri", en = "Domestic purchase orders" }

[[rule]]
id        = "free-sale-same-goods"
title     = { id = "Free Sale hanya untuk produk yang sama dan dijual di Indonesia", en = "Free sale only for the same product, also sold in Indonesia" }
severity  = "critical"
basis     = "law"
dimension = "permits"
weight    = 6
applies   = "order.given && order.export_certificate == 'free_sale'"
holds     = "product.circulates_in_indonesia && !order.composition_differs"
valid     = { from = 2026-04-29 }
sources   = [{ ref = "perbpom-6-2026", at = "Pasal 4" }]
why       = { id = "BPOM tidak memberi Free Sale untuk barang khusus ekspor atau berbeda isi. Mintalah Health Certificate.", en = "BPOM gives no free-sale certificate for export-only or differently composed goods. Ask for a health certificate." }
actions   = ["ask-health-certificate"]

[[rule]]
id        = "bulk-certificate-cppob"
title     = { id = "Barang tanpa izin edar: tempatnya berizin CPPOB atau PMR", en = "Goods without a licence have a CPPOB or PMR permit" }
severity  = "critical"
basis     = "law"
dimension = "permits"
weight    = 6
applies   = "bpom.certificate_asked && bpom.md != 'held' && bpom.irt != 'held'"
holds     = "cppob.site_ip_valid || haccp.pmr_permit"
valid     = { from = 2026-04-29 }
sources   = [{ ref = "perbpom-6-2026", at = "Lampiran I 1c" }]
why       = { id = "Bahan baku atau barang khusus ekspor boleh tanpa MD. Untuk surat ekspor, tempat produksinya wajib berizin CPPOB atau PMR.", en = "Raw material or export-only goods may go without MD. For the certificate, the site must hold a CPPOB or PMR permit." }
actions   = ["cppob.get-ip", "workshop.contract-maker"]

[[rule]]
id        = "irt-certificate-inspection"
title     = { id = "Produk SPP-IRT punya hasil pemeriksaan dinas untuk surat ekspor", en = "An SPP-IRT product has the district inspection result for the export certificate" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 3
applies   = "bpom.certificate_asked && bpom.irt == 'held' && bpom.md != 'held'"
holds     = "bpom.irt_inspection_closed"
valid     = { from = 2026-04-29 }
sources   = [{ ref = "perbpom-6-2026", at = "Lampiran I 1b" }]
why       = { id = "SPP-IRT bukan larangan ekspor. BPOM menerimanya bersama hasil pemeriksaan dinas atau surat temuan selesai.", en = "SPP-IRT does not forbid export. BPOM accepts it with the district's inspection result or closing letter." }
actions   = ["fulfil-irt-commitments"]

[[rule]]
id        = "certificate-analysis"
title     = { id = "Hasil uji untuk surat ekspor berumur paling lama setahun", en = "Analysis for the export certificate is at most a year old" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 3
applies   = "bpom.certificate_asked"
holds     = "bpom.analysis_lab in ['accredited', 'own'] && bpom.analysis_date + months(analysis_months) >= order.papers_until"
valid     = { from = 2026-04-29 }
sources   = [{ ref = "perbpom-6-2026", at = "Lampiran I" }]
why       = { id = "Permohonan wajib menyertakan hasil uji dari laboratorium terakreditasi atau milik produsen.", en = "The application must come with an analysis by an accredited or the producer's laboratory." }
actions   = ["test-product"]

[[rule]]
id        = "export-pack-marking"
title     = { id = "Kemasan ekspor yang berbeda menyebut asal dan tanpa nomor izin", en = "A differing export pack names the origin and bears no licence number" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 2
applies   = "bpom.certificate_asked && bpom.md == 'held' && bpom.export_pack_differs"
holds     = "bpom.export_pack_marked"
valid     = { from = 2026-04-29 }
sources   = [{ ref = "perbpom-6-2026", at = "Lampiran I 1a" }]
why       = { id = "Nomor MD hanya untuk kemasan terdaftar. Kemasan ekspor lain wajib menyebut pembuat atau asal Indonesia.", en = "The MD number is only for the registered pack. Another export pack must name the maker or Indonesian origin." }
actions   = ["mend-export-pack"]

[[rule]]
id        = "free-sale-proof"
title     = { id = "Ada bukti jual di Indonesia untuk Free Sale tanpa izin edar", en = "Proof of sale in Indonesia for free sale without a licence" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 2
applies   = "order.given && order.export_certificate == 'free_sale' && bpom.md != 'held' && bpom.irt != 'held'"
holds     = "bpom.sale_proof"
valid     = { from = 2026-04-29 }
sources   = [{ ref = "perbpom-6-2026", at = "Lampiran I 1c" }]
why       = { id = "Free Sale berarti barang dijual bebas di Indonesia. Tanpa izin edar, wajib dibuktikan dengan pesanan dalam negeri.", en = "Free sale means the goods are sold in Indonesia. Without a licence this must be shown by domestic orders." }
actions   = ["ask-health-certificate"]

[[rule]]
id        = "certificate-file"
title     = { id = "Berkas permohonan surat ekspor lengkap", en = "The file for the export certificate is complete" }
severity  = "minor"
basis     = "law"
dimension = "documents"
weight    = 3
applies   = "bpom.certificate_asked"
holds     = "bpom.ske == 'held' || ('application' in bpom.ske_file && 'statement' in bpom.ske_file && 'invoice' in bpom.ske_file && 'packing_list' in bpom.ske_file && (order.route != 'through_exporter' || 'contract' in bpom.ske_file) && (!product.halal_claim || halal.certificate_valid))"
valid     = { from = 2026-04-29 }
sources   = [{ ref = "perbpom-6-2026", at = "Lampiran I 1a, 1b" }]
why       = { id = "Berkas kurang dikembalikan, dengan batas tiga kali perbaikan dalam 30 hari. Bila kemasan berlogo halal, sertifikat halal ikut dilampirkan.", en = "Incomplete files come back, with three corrections at most in 30 days. A pack with the halal mark needs the halal certificate too." }
actions   = ["prepare-certificate-file", "halal.certify"]

[[rule]]
id        = "certificate-issued"
title     = { id = "Surat ekspor BPOM untuk kiriman ini sudah terbit", en = "BPOM's export certificate for this shipment is issued" }
severity  = "major"
basis     = "buyer"
dimension = "documents"
weight    = 4
applies   = "bpom.certificate_asked"
holds     = "bpom.ske == 'held'"
grade     = "bpom.ske == 'applied' ? 0.5 : 0"
valid     = { from = 2026-04-29 }
sources   = [{ ref = "perbpom-6-2026", at = "Pasal 21, 22" }]
why       = { id = "Pembeli ini meminta surat ekspor. Satu surat biasanya untuk satu kiriman saja.", en = "This buyer asks for the certificate. One certificate is usually for one shipment only." }
actions   = ["apply-certificate"]

[action.prepare-certificate-file]
title    = { id = "Siapkan berkas surat ekspor", en = "Prepare the file for the export certificate" }
cost     = { low = 0, high = 500_000 }
duration = { low = 2, high = 14 }
sets     = { "bpom.ske_file" = ["application", "statement", "invoice", "packing_list", "contract"] }
provider = { id = "Pemilik dan eksportir", en = "Owner and exporter" }
papers   = [
    { id = "Pernyataan bermeterai tentang sama atau bedanya produk ekspor", en = "Stamped statement on what equals or differs in the export product" },
    { id = "Hasil analisis gizi bila tabel gizi tercetak pada label", en = "Nutrition analysis if the label prints nutrition facts" },
    { id = "Surat tambahan bila negara tujuan meminta, misalnya uji radioaktif atau sertifikat sistem mutu", en = "Further papers if the destination asks, such as radioactivity tests or a food-safety certificate" },
]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.apply-certificate]
title    = { id = "Ajukan surat ekspor ke BPOM", en = "Apply to BPOM for the export certificate" }
cost     = { low = 0, high = 500_000 }
duration = { low = 3, high = 45 }
requires = ["prepare-certificate-file"]
sets     = { "bpom.ske" = "held" }
provider = { id = "BPOM pusat atau balai setempat", en = "BPOM, central or regional office" }
notes    = [
    { id = "Akun paling lama dua hari kerja, penilaian satu hari kerja sesudah bayar", en = "Account within two working days, evaluation within one after payment" },
    { id = "Paling banyak 20 produk dalam satu nomor", en = "At most 20 items under one number" },
    { id = "Biaya PNBP menurut surat perintah bayar; belum termasuk di sini", en = "State fee by the payment order; not included here" },
]
sources  = [{ ref = "perbpom-6-2026", at = "waktu layanan (pasal belum diperiksa)" }, { ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.ask-health-certificate]
title    = { id = "Sepakati Health Certificate dengan pembeli", en = "Agree on a health certificate with the buyer" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 14 }
sets     = { "order.export_certificate" = "health" }
provider = { id = "Pembeli dan eksportir", en = "Buyer and exporter" }

[action.mend-export-pack]
title    = { id = "Cetak ulang atau tempel stiker kemasan ekspor", en = "Reprint or sticker the export pack" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "bpom.export_pack_marked" = true }
provider = { id = "Percetakan", en = "Printer" }
sources  = [{ ref = "remedy-prices", at = "stiker label" }]
"#),
    ("bpom/licences.toml", r#"# Licences for food sold in Indonesia.

[[rule]]
id        = "md-valid"
title     = { id = "Punya izin edar MD yang berlaku", en = "Holds a valid MD licence" }
severity  = "critical"
basis     = "law"
dimension = "permits"
weight    = 10
applies   = "bpom.needed && bpom.md_only"
holds     = "bpom.md_valid"
valid     = { from = 2023-09-11 }
sources   = [
    { ref = "uu-18-2012", at = "Pasal 91(1)" },
    { ref = "perbpom-23-2023", at = "article not verified" },
    { ref = "perbpom-4-2024", at = "article not verified", note = { id = "Hanya inti yang jelas; daftar lengkap belum dibaca.", en = "Only the clear core; the full list was not read." } },
]
why       = { id = "Pangan kaleng, steril, beku, berklaim, susu, atau daging olahan wajib memakai MD. SPP-IRT tidak cukup untuk jenis ini.", en = "Canned, sterilised or frozen food, food with claims, dairy and processed meat must have MD. SPP-IRT is not enough." }
evidence  = [{ id = "Surat izin edar MD dengan tanggal berlaku", en = "MD licence with its date of validity" }]
actions   = ["register-md"]

[[rule]]
id        = "licence-valid"
title     = { id = "Punya MD atau SPP-IRT yang berlaku", en = "Holds a valid MD or SPP-IRT" }
severity  = "critical"
basis     = "law"
dimension = "permits"
weight    = 10
applies   = "bpom.needed && !bpom.md_only"
holds     = "bpom.md_valid || bpom.irt_valid"
valid     = { from = 2023-09-11 }
sources   = [
    { ref = "uu-18-2012", at = "Pasal 91(1), 91(2)" },
    { ref = "pp-86-2019", at = "Pasal 34" },
    { ref = "perbpom-23-2023", at = "article not verified" },
    { ref = "perbpom-4-2024", at = "article not verified" },
]
why       = { id = "Pangan kemasan eceran yang dijual di Indonesia wajib punya izin edar. Izin yang lewat tanggal dianggap tidak ada.", en = "Retail-packed food sold in Indonesia must have a marketing licence. A lapsed licence counts as none." }
evidence  = [{ id = "Surat MD atau lembar SPP-IRT dengan tanggal berlaku", en = "MD licence or SPP-IRT sheet with its date of validity" }]
actions   = ["register-irt", "register-md"]

[[rule]]
id        = "irt-premises"
title     = { id = "SPP-IRT dipakai hanya untuk buatan sendiri di rumah", en = "SPP-IRT covers only own production in the home" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 5
applies   = "bpom.needed && !bpom.md_only && bpom.irt == 'held' && bpom.md != 'held'"
holds     = "bpom.household_maker"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "perbpom-4-2024", at = "article not verified", note = { id = "Batas ruang terpisah di lahan rumah belum pasti. Tanyakan Dinas Kesehatan.", en = "How a separate room on the plot counts is unsettled. Ask the health office." } }]
why       = { id = "SPP-IRT untuk dapur di rumah tinggal dengan alat manual atau semi-otomatis. Pindah ke bangunan sendiri berarti beralih ke MD.", en = "SPP-IRT is for a kitchen in the dwelling with manual or semi-automatic tools. Moving to a separate building means changing to MD." }
actions   = ["register-md"]

[[rule]]
id        = "irt-kind-listed"
title     = { id = "Jenis produk ada dalam daftar SPP-IRT", en = "The kind of product is on the SPP-IRT list" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 3
applies   = "bpom.needed && !bpom.md_only && bpom.irt in ['held', 'applied'] && bpom.md != 'held'"
holds     = "bpom.irt_kind_listed"
valid     = { from = 2024-03-01 }
sources   = [
    { ref = "perbpom-4-2024", at = "article not verified", note = { id = "Daftar lengkap belum dibaca. Yang pasti: kering dan tahan pada suhu ruang.", en = "The full list was not read. What is sure: dry and stable at room temperature." } },
    { ref = "perbpom-23-2023", at = "article not verified", confidence = "medium", note = { id = "Kelompok yang selalu MD diketahui dari aturan 2017.", en = "The groups that are always MD are known from the rule of 2017." } },
]
why       = { id = "SPP-IRT hanya untuk jenis pangan kering tertentu. Di luar daftar wajib memakai MD.", en = "SPP-IRT is only for certain dry kinds of food. Others must have MD." }
actions   = ["register-md"]

[[rule]]
id        = "irt-matches"
title     = { id = "SPP-IRT sesuai produk, kemasan, dan alamat", en = "SPP-IRT fits product, pack and address" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 2
applies   = "bpom.needed && !bpom.md_only && bpom.irt == 'held' && bpom.md != 'held'"
holds     = "bpom.irt_matches"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "perbpom-4-2024", at = "article not verified" }]
why       = { id = "SPP-IRT melekat pada satu produk, satu kemasan, dan satu dapur. Bila berubah, wajib diurus lagi.", en = "SPP-IRT belongs to one product, one pack and one kitchen. If one changes it must be done again." }
actions   = ["renew-irt"]

[[rule]]
id        = "irt-commitments"
title     = { id = "Komitmen SPP-IRT dipenuhi tepat waktu", en = "SPP-IRT commitments fulfilled in time" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 3
applies   = "bpom.needed && !bpom.md_only && bpom.irt == 'held' && bpom.md != 'held'"
holds     = "bpom.irt_commitments_met || bpom.irt_issued + months(irt_commitment_months) >= as_of"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "perbpom-4-2024", at = "article not verified" }]
why       = { id = "SPP-IRT terbit atas janji. Penyuluhan, pemeriksaan, dan label harus selesai sekitar tiga bulan sesudah terbit.", en = "SPP-IRT is issued on promises. Training, inspection and label must be done about three months after issue." }
actions   = ["fulfil-irt-commitments"]

[[rule]]
id        = "md-commitments"
title     = { id = "Komitmen izin MD dipenuhi dalam setahun", en = "MD commitments fulfilled within a year" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 3
applies   = "bpom.md == 'held' && bpom.md_on_commitment"
holds     = "bpom.md_commitments_met || bpom.md_issued + months(md_commitment_months) >= as_of"
valid     = { from = 2023-09-11 }
sources   = [{ ref = "bpom-handbook-2023", at = "article not verified" }]
why       = { id = "Sertifikat atas komitmen dapat dibatalkan bila janji tidak dipenuhi dalam 12 bulan.", en = "A certificate on commitments can be cancelled if promises are not kept within 12 months." }
actions   = ["fulfil-md-commitments"]

[[rule]]
id        = "md-renewal"
title     = { id = "Daftar ulang MD dimulai enam bulan sebelum habis", en = "MD renewal started six months before expiry" }
severity  = "minor"
basis     = "practice"
dimension = "permits"
weight    = 1
applies   = "bpom.md == 'held'"
holds     = "bpom.md_expires >= as_of + months(md_renewal_months)"
valid     = { from = 2023-09-11 }
sources   = [{ ref = "workshop-practice", at = "practice", note = { id = "Jangka enam bulan belum diperiksa pada peraturan.", en = "The six months were not verified in the regulation." } }]
why       = { id = "Izin yang lewat tanggal berarti nomor baru dan cetak kemasan baru. Banyak usaha lupa.", en = "A lapsed licence means a new number and new packs. Many forget." }
actions   = ["register-md"]

[[rule]]
id        = "minimum-standard"
title     = { id = "Memenuhi standar BPOM: MD atau izin CPPOB", en = "Meets the BPOM standard: MD or CPPOB permit" }
severity  = "major"
basis     = "programme"
dimension = "permits"
weight    = 6
holds     = "bpom.md_valid || (production.route != 'contract' && cppob.site_ip_valid)"
grade     = "bpom.irt_valid ? 0.4 : 0"
valid     = { from = 2023-09-11 }
sources   = [{ ref = "gpei-jatim-2021", at = "keterangan sekretaris eksekutif, 2022" }]
why       = { id = "Program memakai standar BPOM sebagai syarat paling rendah untuk pangan. SPP-IRT dihitung sebagai langkah awal.", en = "The programme takes the BPOM standard as the minimum for food. SPP-IRT counts as a first step." }
evidence  = [{ id = "Surat MD atau izin penerapan CPPOB", en = "MD licence or CPPOB permit" }]
actions   = ["register-md", "cppob.get-ip"]

[[rule]]
id        = "end-product-analysis"
title     = { id = "Ada hasil uji produk akhir untuk daftar MD", en = "The end product is analysed for the MD application" }
severity  = "major"
basis     = "law"
dimension = "food_safety"
weight    = 4
applies   = "bpom.analysis_for_md"
holds     = "bpom.analysis_lab == 'accredited'"
grade     = "bpom.analysis_lab in ['accredited', 'own'] ? 0.5 : 0"
valid     = { from = 2023-12-01 }
sources   = [{ ref = "bpom-handbook-2023", at = "article not verified" }, { ref = "registration-guide-2023", at = "kelengkapan berkas: laboratorium terakreditasi" }]
why       = { id = "Pangan tingkat tinggi, misalnya organik atau pasteurisasi, wajib menyertakan hasil uji saat daftar MD.", en = "High-tier food, such as organic or pasteurised, must come with an analysis when MD is applied for." }
actions   = ["test-product"]

[[rule]]
id        = "md-file"
title     = { id = "Berkas pendaftaran MD lengkap", en = "The file for the MD application is complete" }
severity  = "minor"
basis     = "law"
dimension = "permits"
weight    = 2
applies   = "bpom.md != 'held' && (bpom.md == 'applied' || (bpom.needed && bpom.md_only))"
holds     = "'composition' in bpom.md_file && 'material_specs' in bpom.md_file && 'process_flow' in bpom.md_file && 'label_draft' in bpom.md_file && 'lot_code' in bpom.md_file"
grade     = "(('composition' in bpom.md_file ? 1 : 0) + ('material_specs' in bpom.md_file ? 1 : 0) + ('process_flow' in bpom.md_file ? 1 : 0) + ('label_draft' in bpom.md_file ? 1 : 0) + ('lot_code' in bpom.md_file ? 1 : 0)) / 5 * 0.9"
valid     = { from = 2023-09-11 }
sources   = [{ ref = "registration-guide-2023", at = "kelengkapan berkas" }, { ref = "perbpom-23-2023", at = "article not verified" }]
why       = { id = "Berkas kurang dikembalikan dan waktu tunggu mulai lagi. Isi berkas wajib sama dengan label dan produk.", en = "Incomplete files come back and the waiting time starts again. They must agree with label and product." }
actions   = ["prepare-md-file"]

[[rule]]
id        = "contaminants"
title     = { id = "Kuman dan logam berat di bawah batas BPOM", en = "Microbes and heavy metals within BPOM's limits" }
severity  = "minor"
basis     = "law"
dimension = "food_safety"
weight    = 3
applies   = "bpom.needed"
holds     = "lab.contaminants_home"
valid     = { from = 2023-09-11 }
sources   = [
    { ref = "perbpom-13-2019", at = "batas mikroba menurut kategori pangan (pasal belum diperiksa)" },
    { ref = "perbpom-9-2022", at = "batas logam berat menurut kategori pangan (pasal belum diperiksa)" },
    { ref = "perbpom-8-2018", at = "batas cemaran kimia menurut kategori pangan (pasal belum diperiksa)" },
]
why       = { id = "Pangan yang dijual wajib di bawah batas cemaran untuk kategorinya. Pembeli luar negeri juga menanyakannya.", en = "Food on sale must stay below the contaminant limits of its category. Foreign buyers ask too." }
actions   = ["test-full-panel"]

[[rule]]
id        = "label-complete"
title     = { id = "Tujuh keterangan pokok ada pada label dalam negeri", en = "The seven basic items stand on the domestic label" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 3
applies   = "product.retail_packed && product.circulates_in_indonesia"
holds     = "bpom.label == 'complete'"
grade     = "bpom.label == 'partly' ? 0.5 : 0"
valid     = { from = 2018-10-19 }
sources   = [{ ref = "perbpom-31-2018", at = "article not verified" }, { ref = "bpom-handbook-2023", at = "isi label", confidence = "medium" }]
why       = { id = "Label wajib memuat nama, bahan, isi, pembuat, kedaluwarsa, kode produksi, dan nomor izin.", en = "The label must show name, ingredients, content, maker, expiry, lot and licence number." }
actions   = ["labelling.mend-label-items"]

[action.register-md]
title      = { id = "Daftarkan izin edar MD", en = "Register for an MD licence" }
cost       = { low = 1_000_000, high = 3_000_000 }
duration   = { low = 28, high = 84 }
requires   = [{ when = "legality.nib == 'active' && cppob.site_ip_valid" }]
sets       = { "bpom.md" = "held" }
sets_until = "bpom.md_expires"
valid_for  = 1825
provider   = { id = "BPOM (ereg-rba), laboratorium", en = "BPOM (ereg-rba), laboratory" }
papers     = [
    { id = "NIB dengan KBLI yang cocok", en = "NIB with a fitting KBLI code" },
    { id = "Izin penerapan CPPOB", en = "CPPOB permit" },
    { id = "Komposisi, alur proses, dan rancangan label", en = "Composition, process flow and label draft" },
]
notes      = [
    { id = "Keputusan 1, 5, atau 30 hari kerja menurut tingkat risiko, sesudah berkas lengkap", en = "Decision in 1, 5 or 30 working days by risk tier, once the file is complete" },
    { id = "Biaya PNBP menurut surat perintah bayar; belum termasuk di sini", en = "State fee by the payment order; not included here" },
]
sources    = [{ ref = "remedy-prices", at = "izin edar MD dan uji" }, { ref = "bpom-handbook-2023", at = "waktu layanan" }]

[action.prepare-md-file]
title    = { id = "Siapkan berkas pendaftaran MD", en = "Prepare the file for the MD application" }
cost     = { low = 0, high = 3_000_000 }
duration = { low = 7, high = 42 }
sets     = { "bpom.md_file" = ["composition", "material_specs", "process_flow", "label_draft", "lot_code"] }
provider = { id = "Pemilik, dengan pendamping", en = "Owner, with the assessor" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.test-full-panel]
title    = { id = "Uji lengkap: kuman, logam berat, residu, gizi", en = "Full panel: microbes, heavy metals, residues, nutrition" }
cost     = { low = 3_000_000, high = 12_000_000 }
duration = { low = 14, high = 28 }
sets     = { "lab.contaminants" = "passes_both", "bpom.analysis_lab" = "accredited" }
sets_until = "bpom.analysis_date"
valid_for  = 0
provider = { id = "Laboratorium KAN", en = "Accredited laboratory" }
papers   = [{ id = "Spesifikasi pembeli, supaya uji cukup sekali", en = "The buyer's specification, so that one test suffices" }]
sources  = [{ ref = "remedy-prices", at = "uji lengkap pangan untuk ekspor" }]

[action.train-pkp]
title    = { id = "Ikut penyuluhan keamanan pangan (PKP), nilai minimal 60", en = "Take the food-safety course (PKP), pass mark 60" }
cost     = { low = 0, high = 250_000 }
duration = { low = 7, high = 56 }
provider = { id = "Dinas Kesehatan atau BPOM", en = "Health office or BPOM" }
sources  = [{ ref = "remedy-prices", at = "penyuluhan keamanan pangan" }]

[action.register-irt]
title      = { id = "Ajukan SPP-IRT lewat OSS", en = "Apply for SPP-IRT through OSS" }
cost       = { low = 0, high = 200_000 }
duration   = { low = 7, high = 28 }
requires   = [{ when = "legality.nib == 'active' && bpom.household_maker && !bpom.md_only" }]
sets       = { "bpom.irt" = "held", "bpom.irt_matches" = true }
sets_until = "bpom.irt_expires"
valid_for  = 1825
provider   = { id = "OSS dan Dinas Kesehatan", en = "OSS and the health office" }
papers     = [{ id = "NIB, label, dan denah dapur", en = "NIB, label and kitchen plan" }]
sources    = [{ ref = "remedy-prices", at = "SPP-IRT" }]

[action.renew-irt]
title      = { id = "Ajukan SPP-IRT baru untuk produk, kemasan, atau alamat sekarang", en = "Apply for a new SPP-IRT for the present product, pack or address" }
cost       = { low = 0, high = 200_000 }
duration   = { low = 7, high = 28 }
requires   = [{ when = "legality.nib == 'active' && bpom.household_maker && !bpom.md_only" }]
sets       = { "bpom.irt_matches" = true }
sets_until = "bpom.irt_expires"
valid_for  = 1825
provider   = { id = "OSS dan Dinas Kesehatan", en = "OSS and the health office" }
sources    = [{ ref = "remedy-prices", at = "SPP-IRT" }]

[action.fulfil-irt-commitments]
title    = { id = "Selesaikan penyuluhan, pemeriksaan dapur, dan label SPP-IRT", en = "Complete training, kitchen inspection and label for SPP-IRT" }
cost     = { low = 0, high = 500_000 }
duration = { low = 14, high = 90 }
requires = ["train-pkp"]
sets     = { "bpom.irt_commitments_met" = true, "bpom.irt_inspection_closed" = true }
provider = { id = "Dinas Kesehatan", en = "Health office" }
sources  = [{ ref = "remedy-prices", at = "SPP-IRT" }]

[action.fulfil-md-commitments]
title    = { id = "Lengkapi komitmen izin MD di ereg-rba", en = "Complete the MD commitments in ereg-rba" }
cost     = { low = 0, high = 3_000_000 }
duration = { low = 7, high = 60 }
sets     = { "bpom.md_commitments_met" = true }
provider = { id = "BPOM (ereg-rba)", en = "BPOM (ereg-rba)" }
sources  = [{ ref = "remedy-prices", at = "izin edar MD dan uji" }]

[action.test-product]
title      = { id = "Uji produk akhir di laboratorium terakreditasi", en = "Have the end product tested by an accredited laboratory" }
cost       = { low = 500_000, high = 6_000_000 }
duration   = { low = 7, high = 21 }
sets       = { "bpom.analysis_lab" = "accredited" }
sets_until = "bpom.analysis_date"
valid_for  = 0
provider   = { id = "BSPJI, BPSMB, atau laboratorium KAN lain", en = "BSPJI, BPSMB or another accredited laboratory" }
papers     = [{ id = "Contoh 500 gram sampai 1 kilogram", en = "Sample of 500 grams to 1 kilogram" }]
sources    = [{ ref = "remedy-prices", at = "uji laboratorium pangan" }]
"#),
    ("bpom/set.toml", r#"#:schema ../schema/rules.schema.json
# Marketing licences (MD, SPP-IRT) for food sold in Indonesia, and BPOM's export certificates.
# A licence is tied to retail goods in Indonesia: bulk goods for another factory need none. SPP-IRT is no legal bar to export.
[set]
id      = "bpom"
version = "2026.11"
title   = { id = "Izin edar dan surat ekspor BPOM", en = "BPOM licences and export certificates" }
applies = "product.sector == 'food'"
checked = 2026-11-21

[choices.permit]
held    = { id = "Sudah punya", en = "Held" }
applied = { id = "Sedang diproses", en = "Applied for" }
none    = { id = "Belum punya", en = "None" }

[fact.md]
type     = "choice"
choices  = "permit"
ask      = { id = "Apakah produk ini punya izin edar BPOM MD?", en = "Does this product have a BPOM MD licence?" }
help     = { id = "Nomor MD tercetak pada kemasan. Satu nomor untuk satu produk dan satu jenis kemasan.", en = "The MD number is printed on the pack. One number for one product and one kind of pack." }
evidence = { id = "Surat izin edar MD; cocokkan di cekbpom", en = "MD licence; compare it at cekbpom" }

[fact.md_expires]
type = "date"
ask  = { id = "Izin edar MD berlaku sampai", en = "MD licence valid until" }
help = { id = "Lihat tanggal akhir masa berlaku pada surat izin edar MD. Ini bukan tanggal kedaluwarsa makanannya.", en = "Look at the last day of validity on the MD licence. This is not the expiry date of the food." }
when = "bpom.md == 'held'"

[fact.md_on_commitment]
type     = "bool"
ask      = { id = "Apakah izin MD itu berupa Sertifikat Pemenuhan Komitmen?", en = "Is that licence a certificate of commitments (risk tier low to medium)?" }
help     = { id = "Jenis ini terbit cepat untuk pangan berisiko rendah, dengan janji melengkapi syarat.", en = "This kind is issued fast for low-risk food, with a promise to complete the conditions." }
when     = "bpom.md == 'held'"
evidence = { id = "Lembar sertifikat dari ereg-rba", en = "Certificate sheet from ereg-rba" }

[fact.md_issued]
type = "date"
ask  = { id = "Tanggal terbit izin MD", en = "Date the MD licence was issued" }
help = { id = "Tertulis pada lembar sertifikat dari ereg-rba. Waktu untuk memenuhi komitmen dihitung sejak tanggal ini.", en = "It stands on the certificate sheet from ereg-rba. The time to fulfil the commitments runs from this date." }
when = "bpom.md_on_commitment"

[fact.md_commitments_met]
type     = "bool"
ask      = { id = "Apakah semua komitmen izin MD sudah dipenuhi?", en = "Have all commitments of the MD licence been met?" }
help     = { id = "Lihat daftar janji pada lembar sertifikat, misalnya hasil uji atau perbaikan label.", en = "See the promises on the certificate, such as tests or label repairs." }
when     = "bpom.md_on_commitment"
evidence = { id = "Bukti pemenuhan komitmen di ereg-rba", en = "Proof of fulfilled commitments in ereg-rba" }

[fact.irt]
type     = "choice"
choices  = "permit"
ask      = { id = "Apakah produk ini punya SPP-IRT (P-IRT)?", en = "Does this product have an SPP-IRT home-industry certificate?" }
help     = { id = "SPP-IRT untuk pangan kering buatan rumah tangga. Nomornya diawali P-IRT.", en = "SPP-IRT is for dry food made at home. Its number begins with P-IRT." }
evidence = { id = "Lembar SPP-IRT untuk produk dan kemasan ini", en = "SPP-IRT sheet for this product and pack" }

[fact.irt_expires]
type = "date"
ask  = { id = "SPP-IRT berlaku sampai", en = "SPP-IRT valid until" }
help = { id = "Lihat tanggal akhir masa berlaku pada lembar SPP-IRT. Bila tidak terbaca, tanyakan Dinas Kesehatan.", en = "Look at the last day of validity on the SPP-IRT sheet. If it cannot be read, ask the health office." }
when = "bpom.irt == 'held'"

[fact.irt_issued]
type = "date"
ask  = { id = "Tanggal terbit SPP-IRT", en = "Date the SPP-IRT was issued" }
help = { id = "Tanggal surat dikeluarkan, tertulis pada lembar SPP-IRT. Bila ada beberapa lembar untuk produk ini, pakai yang terbaru.", en = "The day the paper was given out, written on the SPP-IRT sheet. If there are several for this product, use the newest." }
when = "bpom.irt == 'held'"

[fact.irt_commitments_met]
type     = "bool"
ask      = { id = "Apakah penyuluhan, pemeriksaan tempat, dan label SPP-IRT sudah dipenuhi?", en = "Are the SPP-IRT training, site inspection and label fulfilled?" }
help     = { id = "SPP-IRT terbit di muka. Sesudah itu Dinas Kesehatan memeriksa tiga janji ini.", en = "SPP-IRT is issued first. The health office then checks these three promises." }
when     = "bpom.irt == 'held'"
evidence = { id = "Sertifikat PKP, hasil pemeriksaan, dan label", en = "Training certificate, inspection result and label" }

[fact.irt_inspection_closed]
type     = "bool"
ask      = { id = "Apakah ada hasil pemeriksaan dinas atau surat temuan selesai?", en = "Is there a district inspection result or a letter that findings are closed?" }
help     = { id = "Temuan adalah kekurangan yang dicatat pemeriksa. Surat penutupan menyatakan semuanya sudah diperbaiki.", en = "Findings are faults noted by the inspector. The closing letter says that all are mended." }
when     = "bpom.certificate_asked && bpom.irt == 'held' && bpom.md != 'held'"
evidence = { id = "Hasil pemeriksaan atau surat penutupan temuan dari dinas", en = "Inspection result or closing letter of the district" }

[fact.irt_kind_listed]
type     = "bool"
ask      = { id = "Apakah jenis produk ini ada dalam daftar SPP-IRT?", en = "Is this kind of product on the SPP-IRT list?" }
help     = { id = "Cari di sppirt.pom.go.id. Pangan fortifikasi, ber-SNI wajib, program pemerintah, uji pasar, dan bahan tambahan selalu MD.", en = "Look at sppirt.pom.go.id. Fortified food, food under a compulsory SNI, government programmes, market tests and additives are always MD." }
when     = "bpom.irt in ['held', 'applied'] && !bpom.md_only"
evidence = { id = "Daftar jenis pangan di sppirt.pom.go.id", en = "List of kinds at sppirt.pom.go.id" }

[fact.irt_matches]
type     = "bool"
ask      = { id = "Apakah SPP-IRT itu untuk produk, kemasan, dan alamat yang sekarang?", en = "Is that SPP-IRT for the present product, pack and address?" }
help     = { id = "Satu nomor untuk satu produk dan satu jenis kemasan. Pindah dapur berarti diperiksa ulang.", en = "One number for one product and one kind of pack. Moving the kitchen means a new inspection." }
when     = "bpom.irt == 'held'"
evidence = { id = "Lembar SPP-IRT, label, dan alamat dapur", en = "SPP-IRT sheet, label and address of the kitchen" }

[fact.md_file]
type     = "choices"
ask      = { id = "Berkas apa saja yang sudah siap untuk daftar MD?", en = "Which papers are ready for the MD application?" }
help     = { id = "Pilih yang sudah ada. Izin CPPOB, NIB, dan masa simpan ditanyakan di tempat lain.", en = "Choose what exists. CPPOB permit, NIB and shelf life are asked elsewhere." }
when     = "bpom.md != 'held' && (bpom.md == 'applied' || (bpom.needed && bpom.md_only))"
evidence = { id = "Map berkas pendaftaran MD", en = "File of the MD application" }
[fact.md_file.choices]
composition    = { id = "Komposisi lengkap dengan bahan tambahan", en = "Full composition with additives" }
material_specs = { id = "Spesifikasi bahan baku", en = "Specifications of raw materials" }
process_flow   = { id = "Alur proses dengan penjelasan", en = "Process flow with explanation" }
label_draft    = { id = "Rancangan label", en = "Label draft" }
lot_code       = { id = "Penjelasan kode produksi", en = "Explanation of the lot code" }

[fact.contaminants]
type     = "choice"
retired  = true
ask      = { id = "Bagaimana hasil uji kuman dan logam berat menurut batas BPOM?", en = "What do tests of microbes and heavy metals show against BPOM's limits?" }
help     = { id = "Minta laboratorium menulis batas BPOM untuk kategori pangan ini pada hasil uji.", en = "Ask the laboratory to print BPOM's limits for this food category in the report." }
evidence = { id = "Hasil uji cemaran", en = "Report on contaminants" }
[fact.contaminants.choices]
passes     = { id = "Diuji, di bawah batas", en = "Tested, within the limits" }
fails      = { id = "Diuji, melampaui batas", en = "Tested, above a limit" }
not_tested = { id = "Belum diuji", en = "Not tested" }

[fact.exempt]
type     = "bool"
ask      = { id = "Apakah produk siap saji, atau dikemas di depan pembeli?", en = "Is it ready-to-eat service food, or packed in front of the buyer?" }
help     = { id = "Juga jawab ya bila hanya contoh, penelitian, atau bahan baku yang diolah lagi.", en = "Also answer yes for samples, research, or raw material that is processed further." }
when     = "product.retail_packed"
evidence = { id = "Cara jual dilihat di tempat", en = "Way of selling, seen on site" }

[fact.label]
type     = "choice"
ask      = { id = "Apakah tujuh keterangan pokok ada pada label dalam negeri?", en = "Are the seven basic items on the domestic label?" }
help     = { id = "Nama, daftar bahan, isi bersih, pembuat dan alamatnya, kedaluwarsa, kode produksi, nomor izin.", en = "Name, list of ingredients, net content, maker and address, expiry, lot code, licence number." }
when     = "product.retail_packed"
evidence = { id = "Label pada barang", en = "Label on the goods" }
[fact.label.choices]
complete = { id = "Lengkap", en = "Complete" }
partly   = { id = "Sebagian", en = "Partly" }
none     = { id = "Belum ada label", en = "No label yet" }

[fact.analysis_date]
type = "date"
ask  = { id = "Tanggal hasil uji laboratorium produk akhir", en = "Date of the laboratory analysis of the end product" }
help = { id = "Tanggal terbit pada hasil uji, bukan tanggal contoh dikirim.", en = "The date of issue of the report, not of sending the sample." }
when = "bpom.certificate_asked"

[fact.analysis_lab]
type     = "choice"
ask      = { id = "Laboratorium mana yang menguji produk akhir?", en = "Which laboratory tested the end product?" }
help     = { id = "KAN adalah komite akreditasi nasional. Logonya tercetak pada hasil uji.", en = "KAN is the national accreditation committee. Its mark stands on the report." }
evidence = { id = "Sertifikat hasil uji (CoA)", en = "Certificate of analysis" }
[fact.analysis_lab.choices]
accredited = { id = "Laboratorium terakreditasi KAN", en = "Accredited laboratory" }
own        = { id = "Laboratorium pabrik sendiri", en = "The producer's own laboratory" }
other      = { id = "Laboratorium lain", en = "Another laboratory" }
none       = { id = "Belum diuji", en = "Not tested" }

[fact.export_pack_differs]
type     = "bool"
ask      = { id = "Apakah kemasan ekspor berbeda dari kemasan terdaftar?", en = "Does the export pack differ from the registered one?" }
help     = { id = "Berbeda gambar, bahasa, isi, atau ukuran dari kemasan yang disetujui BPOM.", en = "Different picture, language, content or size from the pack BPOM approved." }
when     = "bpom.certificate_asked && bpom.md == 'held'"
evidence = { id = "Kemasan ekspor dan kemasan terdaftar", en = "Export pack and registered pack" }

[fact.export_pack_marked]
type     = "bool"
ask      = { id = "Apakah kemasan ekspor menyebut pembuat atau asal Indonesia, tanpa nomor izin?", en = "Does the export pack name the maker or Indonesian origin, without the licence number?" }
help     = { id = "Nomor MD tidak boleh tercetak pada kemasan ekspor yang berbeda.", en = "The MD number must not stand on a differing export pack." }
when     = "bpom.certificate_asked && bpom.md == 'held' && bpom.export_pack_differs"
evidence = { id = "Kemasan ekspor", en = "Export pack" }

[parameter.md_margin]
unit   = "day"
title  = { id = "Sisa masa izin sesudah kapal", en = "Validity left after shipment" }
values = [{ from = 2023-09-11, value = 0, source = "perbpom-23-2023", note = "the regulation asks for validity, not for a margin" }]

[parameter.short_life]
unit   = "day"
title  = { id = "Masa simpan yang dikecualikan dari izin edar", en = "Shelf life below which no licence is needed" }
values = [{ from = 2023-09-11, value = 7, source = "perbpom-23-2023", note = "wording seen in the predecessor of 2017" }]

[parameter.irt_commitment_months]
title  = { id = "Waktu memenuhi komitmen SPP-IRT (bulan)", en = "Time to fulfil SPP-IRT commitments (months)" }
values = [{ from = 2024-03-01, value = 3, source = "perbpom-4-2024", note = "from a guide of 2026 that cites the regulation" }]

[parameter.md_commitment_months]
title  = { id = "Waktu memenuhi komitmen MD (bulan)", en = "Time to fulfil MD commitments (months)" }
values = [{ from = 2023-09-11, value = 12, source = "bpom-handbook-2023" }]

[parameter.md_renewal_months]
title  = { id = "Mulai daftar ulang sebelum habis (bulan)", en = "Start of renewal before expiry (months)" }
values = [{ from = 2023-09-11, value = 6, source = "workshop-practice", note = "the window itself is not verified" }]

[parameter.analysis_months]
title  = { id = "Umur hasil uji yang diterima (bulan)", en = "Accepted age of an analysis (months)" }
values = [{ from = 2023-09-11, value = 12, source = "perbpom-6-2026" }]

[parameter.room_on_plot_is_home]
title  = { id = "Ruang terpisah di lahan rumah masih dianggap rumah tangga untuk SPP-IRT", en = "A separate room on the plot still counts as home for SPP-IRT" }
values = [{ from = 2024-03-01, value = false, source = "perbpom-4-2024", note = "the text seen says dwelling; a district may read it more widely, then override" }]

[derive.needed]
value = "product.retail_packed && product.circulates_in_indonesia && !bpom.exempt && product.shelf_life_days >= short_life"
title = { id = "Perlu izin edar (MD atau SPP-IRT)", en = "Marketing licence needed (MD or SPP-IRT)" }

[derive.claims_made]
value = "'nutrition' in product.claims || 'health' in product.claims || 'disease' in product.claims"
title = { id = "Label memuat klaim", en = "The label makes claims" }

# The clear core of products that SPP-IRT can never cover. The exact list of PerBPOM 4/2024 was not read: other kinds are left to the health office.
[derive.md_only]
value = "product.in_cans || product.heat_sterilised || product.frozen || (product.chilled && product.animal_material) || bpom.claims_made || product.kind in ['dairy', 'processed_meat', 'bottled_water', 'infant_food', 'special_diet', 'canned_fruit']"
title = { id = "Jenis ini harus MD, tidak bisa SPP-IRT", en = "This kind needs MD; SPP-IRT cannot cover it" }

[derive.high_tier]
value = "bpom.claims_made || product.heat_sterilised || product.frozen || product.organic || product.flavoured || product.kind in ['special_diet', 'alcoholic']"
title = { id = "Tingkat registrasi tinggi", en = "High registration tier" }

[derive.analysis_for_md]
value = "bpom.high_tier && bpom.md != 'held' && (bpom.md == 'applied' || (bpom.needed && bpom.md_only))"
title = { id = "Daftar MD memerlukan hasil uji produk akhir", en = "The MD application needs an analysis of the end product" }

# An export certificate is a paper of one shipment: without an order nobody asks for it.
[derive.certificate_asked]
value = "order.given && order.export_certificate in ['health', 'free_sale']"
title = { id = "Pembeli meminta surat ekspor BPOM", en = "The buyer asks for BPOM's export certificate" }

[derive.md_valid]
value = "bpom.md == 'held' && bpom.md_expires >= order.papers_until + days(md_margin)"
title = { id = "MD masih berlaku", en = "MD licence valid" }

[derive.irt_valid]
value = "bpom.irt == 'held' && bpom.irt_expires >= order.papers_until"
title = { id = "SPP-IRT masih berlaku", en = "SPP-IRT valid" }

[derive.household_premises]
value = "production.place == 'household_kitchen' || (production.place == 'separate_room_same_plot' && room_on_plot_is_home)"
title = { id = "Tempat produksi di rumah tinggal", en = "Production in the dwelling" }

[derive.household_maker]
value = "bpom.household_premises && !production.automatic_equipment && production.route == 'own'"
title = { id = "Industri rumah tangga pangan", en = "Household food industry" }

# The kitchen at home is judged by the rules for homes also where it makes only a part: neither a partner nor a second room cleans it.
[derive.household_part]
value = "(bpom.household_premises || production.place == 'partly_kitchen') && !production.automatic_equipment && production.own_part"
title = { id = "Semua atau sebagian dibuat di dapur rumah tangga", en = "All or part is made in a household kitchen" }
"#),
]
