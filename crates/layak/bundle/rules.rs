// Made by `cargo xtask gen` from rules/. Do not edit.
&[
    ("bpom/export.toml", r#"# Export certificates (SKE) of BPOM: only when the buyer asks for one. One certificate is normally for one shipment.

[[rule]]
id        = "free-sale-same-goods"
title     = { id = "Free Sale hanya untuk produk yang sama dan dijual di Indonesia", en = "Free sale only for the same product, also sold in Indonesia" }
severity  = "critical"
basis     = "law"
dimension = "permits"
weight    = 6
applies   = "order.export_certificate == 'free_sale'"
holds     = "product.circulates_in_indonesia && !order.composition_differs"
valid     = { from = 2026-04-29 }
sources   = [{ ref = "perbpom-6-2026", at = "Pasal 4" }]
why       = { id = "BPOM tidak memberi Free Sale untuk barang khusus ekspor atau berbeda isi. Mintalah Health Certificate.", en = "BPOM gives no free-sale certificate for export-only or differently composed goods. Ask for a health certificate." }
actions   = ["ask-health-certificate"]

[[rule]]
id        = "bulk-certificate-cppob"
title     = { id = "Barang tanpa izin edar punya izin CPPOB atau PMR untuk surat ekspor", en = "Goods without a licence have a CPPOB or PMR permit for the export certificate" }
severity  = "critical"
basis     = "law"
dimension = "permits"
weight    = 6
applies   = "order.export_certificate in ['health', 'free_sale'] && bpom.md != 'held' && bpom.irt != 'held'"
holds     = "cppob.ip_valid || haccp.pmr_permit"
valid     = { from = 2026-04-29 }
sources   = [{ ref = "perbpom-6-2026", at = "Lampiran I 1c" }]
why       = { id = "Bahan baku atau barang khusus ekspor boleh tanpa MD. Untuk surat ekspor, tempat produksinya wajib berizin CPPOB atau PMR.", en = "Raw material or export-only goods may go without MD. For the certificate, the site must hold a CPPOB or PMR permit." }
actions   = ["cppob.get-ip"]

[[rule]]
id        = "irt-certificate-inspection"
title     = { id = "Produk SPP-IRT punya hasil pemeriksaan dinas untuk surat ekspor", en = "An SPP-IRT product has the district inspection result for the export certificate" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 3
applies   = "order.export_certificate in ['health', 'free_sale'] && bpom.irt == 'held' && bpom.md != 'held'"
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
applies   = "order.export_certificate in ['health', 'free_sale']"
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
applies   = "order.export_certificate in ['health', 'free_sale'] && bpom.md == 'held' && bpom.export_pack_differs"
holds     = "bpom.export_pack_marked"
valid     = { from = 2026-04-29 }
sources   = [{ ref = "perbpom-6-2026", at = "Lampiran I 1a" }]
why       = { id = "Nomor MD hanya untuk kemasan terdaftar. Kemasan ekspor lain wajib menyebut pembuat atau asal Indonesia.", en = "The MD number is only for the registered pack. Another export pack must name the maker or Indonesian origin." }
actions   = ["mend-export-pack"]

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
holds     = "bpom.md_valid || cppob.ip_valid"
grade     = "bpom.irt_valid ? 0.4 : 0"
valid     = { from = 2023-09-11 }
sources   = [{ ref = "gpei-jatim-2021", at = "keterangan sekretaris eksekutif, 2022" }]
why       = { id = "Program memakai standar BPOM sebagai syarat paling rendah untuk pangan. SPP-IRT dihitung sebagai langkah awal.", en = "The programme takes the BPOM standard as the minimum for food. SPP-IRT counts as a first step." }
evidence  = [{ id = "Surat MD atau izin penerapan CPPOB", en = "MD licence or CPPOB permit" }]
actions   = ["register-md", "cppob.get-ip"]

[[rule]]
id        = "end-product-analysis"
title     = { id = "Ada hasil uji produk akhir dari laboratorium", en = "A laboratory analysis of the end product exists" }
severity  = "major"
basis     = "law"
dimension = "food_safety"
weight    = 4
applies   = "bpom.high_tier && (bpom.md in ['held', 'applied'] || (bpom.needed && bpom.md_only))"
holds     = "bpom.analysis_lab == 'accredited' && bpom.analysis_date + months(analysis_months) >= as_of"
grade     = "bpom.analysis_lab in ['accredited', 'own'] ? 0.5 : 0"
valid     = { from = 2023-12-01 }
sources   = [{ ref = "bpom-handbook-2023", at = "article not verified", note = { id = "Umur 12 bulan diambil dari aturan surat ekspor.", en = "The age of 12 months is taken from the rule on export certificates." } }]
why       = { id = "Pangan tingkat tinggi, misalnya organik atau pasteurisasi, wajib menyertakan hasil uji saat daftar MD.", en = "High-tier food, such as organic or pasteurised, must come with an analysis when MD is applied for." }
actions   = ["test-product"]

[[rule]]
id        = "label-complete"
title     = { id = "Label dalam negeri lengkap", en = "Domestic label complete" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 3
applies   = "product.retail_packed && product.circulates_in_indonesia"
holds     = "bpom.label == 'complete'"
grade     = "bpom.label == 'partly' ? 0.5 : 0"
valid     = { from = 2018-10-19 }
sources   = [{ ref = "perbpom-31-2018", at = "article not verified" }, { ref = "bpom-handbook-2023", at = "label items", confidence = "medium" }]
why       = { id = "Label wajib memuat nama, bahan, isi, pembuat, kedaluwarsa, kode produksi, dan nomor izin. Label pada barang harus sama dengan yang terdaftar.", en = "The label must show name, ingredients, content, maker, expiry, lot and licence number. It must equal the registered one." }
actions   = ["mend-label"]

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
    { id = "Biaya PNBP menurut surat perintah bayar; belum termasuk di sini", en = "State fee by the payment order; not included here" },
]
sources    = [{ ref = "remedy-prices", at = "izin edar MD dan uji" }]

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
sets       = { "bpom.irt" = "held" }
sets_until = "bpom.irt_expires"
valid_for  = 1825
provider   = { id = "OSS dan Dinas Kesehatan", en = "OSS and the health office" }
papers     = [{ id = "NIB, label, dan denah dapur", en = "NIB, label and kitchen plan" }]
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

[action.mend-label]
title    = { id = "Perbaiki label", en = "Mend the label" }
cost     = { low = 500_000, high = 5_000_000 }
duration = { low = 21, high = 56 }
sets     = { "bpom.label" = "complete" }
provider = { id = "Rumah kemasan dinas atau percetakan", en = "The district's packaging house or a printer" }
sources  = [{ ref = "remedy-prices", at = "perbaikan kemasan" }]
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
when = "bpom.md_on_commitment"

[fact.md_commitments_met]
type     = "bool"
ask      = { id = "Apakah semua komitmen izin MD sudah dipenuhi?", en = "Have all commitments of the MD licence been met?" }
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
when = "bpom.irt == 'held'"

[fact.irt_issued]
type = "date"
ask  = { id = "Tanggal terbit SPP-IRT", en = "Date the SPP-IRT was issued" }
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
when     = "bpom.irt == 'held'"
evidence = { id = "Hasil pemeriksaan atau surat penutupan temuan dari dinas", en = "Inspection result or closing letter of the district" }

[fact.exempt]
type     = "bool"
ask      = { id = "Apakah produk siap saji, atau dikemas di depan pembeli?", en = "Is it ready-to-eat service food, or packed in front of the buyer?" }
help     = { id = "Juga jawab ya bila hanya contoh, penelitian, atau bahan baku yang diolah lagi.", en = "Also answer yes for samples, research, or raw material that is processed further." }
when     = "product.retail_packed"
evidence = { id = "Cara jual dilihat di tempat", en = "Way of selling, seen on site" }

[fact.label]
type     = "choice"
ask      = { id = "Apakah label dalam negeri lengkap?", en = "Is the domestic label complete?" }
help     = { id = "Nama, bahan, isi bersih, pembuat, kedaluwarsa, kode produksi, nomor izin, alergen; untuk MD juga barkode 2D.", en = "Name, ingredients, net content, maker, expiry, lot, licence number, allergens; for MD also the 2D barcode." }
when     = "product.retail_packed"
evidence = { id = "Label pada barang, dibandingkan dengan label terdaftar", en = "Label on the goods, compared with the registered one" }
[fact.label.choices]
complete = { id = "Lengkap", en = "Complete" }
partly   = { id = "Sebagian", en = "Partly" }
none     = { id = "Belum ada label", en = "No label yet" }

[fact.analysis_date]
type = "date"
ask  = { id = "Tanggal hasil uji laboratorium produk akhir", en = "Date of the laboratory analysis of the end product" }

[fact.analysis_lab]
type     = "choice"
ask      = { id = "Laboratorium mana yang menguji produk akhir?", en = "Which laboratory tested the end product?" }
evidence = { id = "Sertifikat hasil uji (CoA)", en = "Certificate of analysis" }
[fact.analysis_lab.choices]
accredited = { id = "Laboratorium terakreditasi KAN", en = "Accredited laboratory" }
own        = { id = "Laboratorium pabrik sendiri", en = "The producer's own laboratory" }
other      = { id = "Laboratorium lain", en = "Another laboratory" }
none       = { id = "Belum diuji", en = "Not tested" }

[fact.export_pack_differs]
type     = "bool"
ask      = { id = "Apakah kemasan ekspor berbeda dari kemasan terdaftar?", en = "Does the export pack differ from the registered one?" }
when     = "bpom.md == 'held' && order.export_certificate in ['health', 'free_sale']"
evidence = { id = "Kemasan ekspor dan kemasan terdaftar", en = "Export pack and registered pack" }

[fact.export_pack_marked]
type     = "bool"
ask      = { id = "Apakah kemasan ekspor menyebut pembuat atau asal Indonesia, tanpa nomor izin?", en = "Does the export pack name the maker or Indonesian origin, without the licence number?" }
when     = "bpom.export_pack_differs"
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
value = "product.canned || product.heat_sterilised || product.frozen || (product.chilled && product.animal_material) || bpom.claims_made || product.kind in ['dairy', 'processed_meat', 'bottled_water', 'infant_food', 'special_diet', 'canned_fruit']"
title = { id = "Jenis ini harus MD, tidak bisa SPP-IRT", en = "This kind needs MD; SPP-IRT cannot cover it" }

[derive.high_tier]
value = "bpom.claims_made || product.heat_sterilised || product.frozen || product.organic || product.flavoured || product.kind in ['special_diet', 'alcoholic']"
title = { id = "Tingkat registrasi tinggi", en = "High registration tier" }

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
"#),
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
holds     = "order.required_per_month <= capacity.own_monthly || pool.covered"
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
holds     = "order.size <= order.largest_promisable || pool.covered"
sources   = [{ ref = "output-statistics", at = "batas bawah janji dari catatan bulanan" }]
why       = { id = "Rata-rata produksi tercapai hanya separuh waktu. Janji yang aman memperhitungkan bulan lemah.", en = "The mean is reached only half of the time. A safe promise reckons with weak months." }
actions   = ["agree-later-date", "find-partners"]

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
papers   = [{ id = "Kenaikan kapasitas bergantung pada mesin; ukur sesudah dipasang", en = "The gain depends on the machine; measure after installing" }]
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
evidence = { id = "Tanda terima spesifikasi dan contoh oleh tiap mitra", en = "Each partner's receipt of specification and sample" }

[fact.final_check]
type     = "bool"
ask      = { id = "Apakah barang diperiksa sebelum dikirim dan cacatnya dicatat?", en = "Are goods checked before shipment and rejects recorded?" }
evidence = { id = "Catatan pemeriksaan akhir", en = "Final inspection records" }

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
grade     = "continuity.months_observed / 6 * 0.9"
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
grade     = "continuity.months_observed / 12 * 0.9"
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
applies   = "production.route in ['members', 'mixed'] || pool.partners > 0"
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
papers   = [{ id = "Tulis juga penyebab bulan lemah: pesanan, bahan, tenaga, mesin, musim", en = "Also write what limited a weak month: orders, material, labour, machine, season" }]
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
"#),
    ("cppob/aspects.toml", r#"# Aspects of the guideline that a visit can check, for workshops other than home kitchens (those have their own form).

[[rule]]
id        = "water"
title     = { id = "Air layak untuk pangan dan diuji", en = "Water fit for food and tested" }
severity  = "major"
basis     = "practice"
dimension = "food_safety"
weight    = 3
applies   = "cppob.factory"
holds     = "cppob.water_tested"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "permenperin-75-2010", at = "aspek fasilitas sanitasi" }]
why       = { id = "Air menyentuh bahan dan alat. Air kotor mencemari semua lot.", en = "Water touches materials and tools. Dirty water spoils every lot." }
actions   = ["test-water"]

[[rule]]
id        = "contact-surfaces"
title     = { id = "Alat yang menyentuh pangan bersih dan tidak berkarat", en = "Food-contact tools clean and rust-free" }
severity  = "major"
basis     = "practice"
dimension = "food_safety"
weight    = 4
applies   = "cppob.factory"
holds     = "cppob.contact_surfaces_sound"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "permenperin-75-2010", at = "aspek mesin dan peralatan" }]
why       = { id = "Karat dan sisa bahan pindah ke produk. Baja tahan karat lebih aman.", en = "Rust and residue move into the product. Stainless steel is safer." }
actions   = ["replace-tools"]

[[rule]]
id        = "calibrated-scales"
title     = { id = "Timbangan dan termometer dikalibrasi", en = "Scales and thermometers calibrated" }
severity  = "minor"
basis     = "practice"
dimension = "food_safety"
weight    = 2
applies   = "cppob.factory"
holds     = "cppob.scales_calibrated"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "permenperin-75-2010", at = "aspek mesin dan peralatan" }]
why       = { id = "Berat bersih dan suhu yang salah berarti klaim dari pembeli.", en = "Wrong net weight or temperature means claims by the buyer." }
actions   = ["calibrate"]

[[rule]]
id        = "workers-hygiene"
title     = { id = "Pekerja sehat, berpakaian kerja, mencuci tangan", en = "Workers healthy, in work clothes, washing hands" }
severity  = "major"
basis     = "practice"
dimension = "food_safety"
weight    = 4
applies   = "cppob.factory"
holds     = "cppob.workers_hygiene"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "permenperin-75-2010", at = "aspek karyawan" }]
why       = { id = "Pekerja sakit atau tangan kotor membawa kuman ke pangan.", en = "Ill workers or dirty hands bring germs into food." }
actions   = ["train-hygiene"]

[[rule]]
id        = "batch-records"
title     = { id = "Setiap lot dicatat", en = "Every lot is recorded" }
severity  = "major"
basis     = "practice"
dimension = "food_safety"
weight    = 4
applies   = "cppob.factory"
holds     = "cppob.batch_records"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "permenperin-75-2010", at = "aspek dokumentasi" }]
why       = { id = "Tanpa catatan, satu keluhan menahan semua barang.", en = "Without records one complaint holds up all goods." }
actions   = ["write-manual"]

[[rule]]
id        = "cleaning-and-pests"
title     = { id = "Pembersihan dan hama terjadwal", en = "Cleaning and pests on a schedule" }
severity  = "minor"
basis     = "practice"
dimension = "food_safety"
weight    = 3
applies   = "cppob.factory"
holds     = "cppob.cleaning_and_pests"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "permenperin-75-2010", at = "aspek pemeliharaan" }]
why       = { id = "Kotoran dan serangga termasuk alasan penolakan paling sering.", en = "Filth and insects are among the most frequent reasons for refusal." }
actions   = ["schedule-cleaning"]

[[rule]]
id        = "storage-order"
title     = { id = "Barang di atas palet dan urut tanggal", en = "Goods on pallets and in order of date" }
severity  = "minor"
basis     = "practice"
dimension = "food_safety"
weight    = 2
applies   = "cppob.factory"
holds     = "cppob.storage_order"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "permenperin-75-2010", at = "aspek penyimpanan" }]
why       = { id = "Barang lama dan lembap menurunkan mutu lot ekspor.", en = "Old or damp goods lower the quality of export lots." }
actions   = ["workshop.separate-stores"]

[[rule]]
id        = "trace-and-recall"
title     = { id = "Lot dapat dilacak dan ditarik", en = "Lots can be traced and recalled" }
severity  = "major"
basis     = "practice"
dimension = "food_safety"
weight    = 3
applies   = "cppob.factory"
holds     = "cppob.trace_and_recall"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "permenperin-75-2010", at = "aspek penarikan produk" }]
why       = { id = "Pembeli bertanya lot mana yang bermasalah. Jawabannya harus ada hari itu juga.", en = "Buyers ask which lot is at fault. The answer must be there the same day." }
actions   = ["test-trace"]

[action.test-water]
title    = { id = "Uji air di laboratorium", en = "Have the water tested" }
cost     = { low = 300_000, high = 1_500_000 }
duration = { low = 7, high = 21 }
sets     = { "cppob.water_tested" = true }
provider = { id = "Laboratorium kesehatan daerah", en = "Regional health laboratory" }
sources  = [{ ref = "remedy-prices", at = "uji laboratorium" }]

[action.replace-tools]
title    = { id = "Ganti alat berkarat dengan baja tahan karat", en = "Replace rusty tools by stainless steel" }
cost     = { low = 2_000_000, high = 30_000_000 }
duration = { low = 7, high = 60 }
sets     = { "cppob.contact_surfaces_sound" = true }
provider = { id = "Toko alat; kadang bantuan dinas", en = "Supplier; sometimes a district grant" }
sources  = [{ ref = "remedy-prices", at = "pembelian mesin" }]

[action.calibrate]
title    = { id = "Kalibrasi timbangan dan termometer", en = "Calibrate scales and thermometers" }
cost     = { low = 300_000, high = 1_500_000 }
duration = { low = 3, high = 14 }
sets     = { "cppob.scales_calibrated" = true }
provider = { id = "BSPJI atau UPT metrologi", en = "BSPJI or metrology office" }
sources  = [{ ref = "remedy-prices", at = "tarif pelatihan dan kalibrasi" }]

[action.train-hygiene]
title    = { id = "Latih pekerja, sediakan baju kerja dan aturan", en = "Train workers, give work clothes and rules" }
cost     = { low = 500_000, high = 3_500_000 }
duration = { low = 3, high = 21 }
sets     = { "cppob.workers_hygiene" = true }
provider = { id = "Dinas Kesehatan atau BSPJI", en = "Health office or BSPJI" }
sources  = [{ ref = "remedy-prices", at = "tarif pelatihan dan kalibrasi" }]

[action.schedule-cleaning]
title    = { id = "Buat jadwal pembersihan dan kontrak hama", en = "Schedule cleaning and contract pest control" }
cost     = { low = 500_000, high = 6_000_000 }
duration = { low = 7, high = 30 }
sets     = { "cppob.cleaning_and_pests" = true }
provider = { id = "Pemilik dan penyedia jasa hama", en = "Owner and pest service" }
sources  = [{ ref = "remedy-prices", at = "jasa pengendalian hama" }]

[action.test-trace]
title    = { id = "Beri kode lot dan coba lacak serta tarik", en = "Give lot codes and rehearse trace and recall" }
cost     = { low = 0, high = 2_000_000 }
duration = { low = 7, high = 30 }
sets     = { "cppob.trace_and_recall" = true }
provider = { id = "Pendamping atau konsultan", en = "Assessor or consultant" }
sources  = [{ ref = "remedy-prices", at = "perkiraan" }]
"#),
    ("cppob/household.toml", r#"# The household inspection: 14 aspects, 37 elements, four classes of fault, levels I to IV.
# An element that was not looked at stays unanswered: unknown is not a fault and not a merit, so there is no third choice "not seen".

[choices.element]
fulfilled     = { id = "Sesuai", en = "Fulfilled" }
not_fulfilled = { id = "Tidak sesuai", en = "Not fulfilled" }

[fact.e01_surroundings]
type     = "choice"
choices  = "element"
ask      = { id = "1. Lingkungan sekitar terawat, bersih, tidak berdebu", en = "1. Surroundings tended, clean, free of dust" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 1", en = "Inspection form, element 1" }

[fact.e02_room_space]
type     = "choice"
choices  = "element"
ask      = { id = "2. Ruang produksi lega, mudah dibersihkan, hanya untuk pangan", en = "2. Room spacious, easy to clean, used only for food" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 2", en = "Inspection form, element 2" }

[fact.e03_floor_walls_ceiling]
type     = "choice"
choices  = "element"
ask      = { id = "3. Lantai, dinding, langit-langit terawat dan bersih", en = "3. Floor, walls and ceiling kept and clean" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 3", en = "Inspection form, element 3" }

[fact.e04_vents_doors_windows]
type     = "choice"
choices  = "element"
ask      = { id = "4. Lubang angin, pintu, jendela bersih", en = "4. Vents, doors and windows clean" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 4", en = "Inspection form, element 4" }

[fact.e05_contact_surfaces]
type     = "choice"
choices  = "element"
ask      = { id = "5. Permukaan alat yang menyentuh pangan bersih, tidak berkarat", en = "5. Food-contact surfaces clean, without rust" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 5", en = "Inspection form, element 5" }

[fact.e06_equipment_kept]
type     = "choice"
choices  = "element"
ask      = { id = "6. Peralatan terawat", en = "6. Equipment maintained" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 6", en = "Inspection form, element 6" }

[fact.e07_net_weight_scale]
type     = "choice"
choices  = "element"
ask      = { id = "7. Ada timbangan yang tepat untuk berat bersih", en = "7. An accurate scale for net weight is there" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 7", en = "Inspection form, element 7" }

[fact.e08_water_enough]
type     = "choice"
choices  = "element"
ask      = { id = "8. Air bersih cukup", en = "8. Enough clean water" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 8", en = "Inspection form, element 8" }

[fact.e09_water_source]
type     = "choice"
choices  = "element"
ask      = { id = "9. Sumber air bersih", en = "9. The water source is clean" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 9", en = "Inspection form, element 9" }

[fact.e10_washing_facility]
type     = "choice"
choices  = "element"
ask      = { id = "10. Ada sarana cuci alat dan bahan yang baik", en = "10. A good place to wash tools and materials" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 10", en = "Inspection form, element 10" }

[fact.e11_hand_basin]
type     = "choice"
choices  = "element"
ask      = { id = "11. Ada tempat cuci tangan dengan sabun dan pengering", en = "11. A hand basin with soap and dryer" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 11", en = "Inspection form, element 11" }

[fact.e12_toilet]
type     = "choice"
choices  = "element"
ask      = { id = "12. Toilet bersih dan tidak membuka ke ruang produksi", en = "12. Toilet clean and not opening to the room" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 12", en = "Inspection form, element 12" }

[fact.e13_closed_bin]
type     = "choice"
choices  = "element"
ask      = { id = "13. Ada tempat sampah tertutup", en = "13. A closed waste bin is there" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 13", en = "Inspection form, element 13" }

[fact.e14_workers_clean]
type     = "choice"
choices  = "element"
ask      = { id = "14. Pekerja bersih dan sehat", en = "14. Workers clean and healthy" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 14", en = "Inspection form, element 14" }

[fact.e15_work_clothes]
type     = "choice"
choices  = "element"
ask      = { id = "15. Pekerja berpakaian kerja, tanpa perhiasan", en = "15. Workers wear work clothes and no jewellery" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 15", en = "Inspection form, element 15" }

[fact.e16_hands_washed]
type     = "choice"
choices  = "element"
ask      = { id = "16. Tangan dicuci pada saat yang perlu", en = "16. Hands washed when needed" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 16", en = "Inspection form, element 16" }

[fact.e17_no_eating]
type     = "choice"
choices  = "element"
ask      = { id = "17. Tidak makan, minum, merokok di ruang produksi", en = "17. No eating, drinking or smoking in the room" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 17", en = "Inspection form, element 17" }

[fact.e18_hygiene_person]
type     = "choice"
choices  = "element"
ask      = { id = "18. Ada penanggung jawab kebersihan pekerja", en = "18. Somebody answers for workers' hygiene" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 18", en = "Inspection form, element 18" }

[fact.e19_chemicals]
type     = "choice"
choices  = "element"
ask      = { id = "19. Bahan pembersih berlabel dan dipakai benar", en = "19. Cleaning chemicals labelled and used rightly" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 19", en = "Inspection form, element 19" }

[fact.e20_sanitation_programme]
type     = "choice"
choices  = "element"
ask      = { id = "20. Pembersihan terjadwal dan rutin", en = "20. Cleaning scheduled and regular" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 20", en = "Inspection form, element 20" }

[fact.e21_no_animals]
type     = "choice"
choices  = "element"
ask      = { id = "21. Tidak ada hewan di ruang produksi dan sekitarnya", en = "21. No animals in or near the room" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 21", en = "Inspection form, element 21" }

[fact.e22_rubbish_removed]
type     = "choice"
choices  = "element"
ask      = { id = "22. Sampah segera dibuang", en = "22. Rubbish removed at once" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 22", en = "Inspection form, element 22" }

[fact.e23_stores]
type     = "choice"
choices  = "element"
ask      = { id = "23. Bahan, kemasan, dan produk disimpan terpisah, bersih, di atas palet", en = "23. Materials, packs and product stored apart, clean, on pallets" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 23", en = "Inspection form, element 23" }

[fact.e24_clean_tools_stored]
type     = "choice"
choices  = "element"
ask      = { id = "24. Alat bersih disimpan di tempat bersih", en = "24. Clean tools stored in a clean place" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 24", en = "Inspection form, element 24" }

[fact.e25_sound_materials]
type     = "choice"
choices  = "element"
ask      = { id = "25. Bahan baik, tanpa bahan berbahaya, dan tercatat", en = "25. Sound materials, nothing hazardous, and recorded" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 25", en = "Inspection form, element 25" }

[fact.e26_flow_chart]
type     = "choice"
choices  = "element"
ask      = { id = "26. Ada bagan alir yang dipakai", en = "26. A flow chart is there and used" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 26", en = "Inspection form, element 26" }

[fact.e27_food_grade_pack]
type     = "choice"
choices  = "element"
ask      = { id = "27. Kemasan aman untuk pangan", en = "27. Packaging safe for food" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 27", en = "Inspection form, element 27" }

[fact.e28_additives_marked]
type     = "choice"
choices  = "element"
ask      = { id = "28. Bahan tambahan diberi tanda yang benar", en = "28. Additives marked rightly" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 28", en = "Inspection form, element 28" }

[fact.e29_additive_scale]
type     = "choice"
choices  = "element"
ask      = { id = "29. Ada timbangan tepat untuk bahan tambahan", en = "29. An accurate scale for additives" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 29", en = "Inspection form, element 29" }

[fact.e30_label_items]
type     = "choice"
choices  = "element"
ask      = { id = "30. Label lengkap dengan nomor P-IRT", en = "30. Label complete, with the P-IRT number" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 30", en = "Inspection form, element 30" }

[fact.e31_label_no_claims]
type     = "choice"
choices  = "element"
ask      = { id = "31. Label tanpa klaim kesehatan atau gizi", en = "31. Label without health or nutrition claims" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 31", en = "Inspection form, element 31" }

[fact.e32_trained_person]
type     = "choice"
choices  = "element"
ask      = { id = "32. Ada penanggung jawab bersertifikat PKP", en = "32. A responsible person holds the PKP certificate" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 32", en = "Inspection form, element 32" }

[fact.e33_internal_control]
type     = "choice"
choices  = "element"
ask      = { id = "33. Pemeriksaan sendiri dilakukan rutin dan ditindaklanjuti", en = "33. Own checks are regular and acted upon" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 33", en = "Inspection form, element 33" }

[fact.e34_unsafe_withdrawn]
type     = "choice"
choices  = "element"
ask      = { id = "34. Produk tidak aman ditarik", en = "34. Unsafe product is withdrawn" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 34", en = "Inspection form, element 34" }

[fact.e35_production_documents]
type     = "choice"
choices  = "element"
ask      = { id = "35. Ada dokumen produksi", en = "35. Production documents exist" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 35", en = "Inspection form, element 35" }

[fact.e36_documents_kept]
type     = "choice"
choices  = "element"
ask      = { id = "36. Dokumen mutakhir, terlacak, disimpan dua kali masa simpan", en = "36. Documents current, traceable, kept for twice the shelf life" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 36", en = "Inspection form, element 36" }

[fact.e37_safety_training]
type     = "choice"
choices  = "element"
ask      = { id = "37. Ada program pelatihan keamanan pangan", en = "37. A food-safety training programme exists" }
when     = "bpom.household_premises"
evidence = { id = "Formulir pemeriksaan, elemen 37", en = "Inspection form, element 37" }

# By class of fault.

[group.kritis]
title = { id = "Elemen kritis", en = "Critical elements" }
facts = [
    "e05_contact_surfaces",
    "e09_water_source",
    "e13_closed_bin",
    "e14_workers_clean",
    "e16_hands_washed",
    "e21_no_animals",
    "e23_stores",
    "e24_clean_tools_stored",
    "e25_sound_materials",
    "e30_label_items",
    "e31_label_no_claims",
    "e32_trained_person",
    "e34_unsafe_withdrawn",
    "e37_safety_training",
]

[group.serius]
title = { id = "Elemen serius", en = "Serious elements" }
facts = [
    "e01_surroundings",
    "e03_floor_walls_ceiling",
    "e04_vents_doors_windows",
    "e06_equipment_kept",
    "e07_net_weight_scale",
    "e11_hand_basin",
    "e12_toilet",
    "e15_work_clothes",
    "e20_sanitation_programme",
    "e22_rubbish_removed",
    "e26_flow_chart",
    "e27_food_grade_pack",
    "e28_additives_marked",
    "e29_additive_scale",
    "e33_internal_control",
    "e35_production_documents",
]

[group.mayor]
title = { id = "Elemen mayor", en = "Major elements" }
facts = [
    "e02_room_space",
    "e08_water_enough",
    "e10_washing_facility",
    "e17_no_eating",
    "e18_hygiene_person",
    "e19_chemicals",
]

[group.minor]
title = { id = "Elemen minor", en = "Minor elements" }
facts = [
    "e36_documents_kept",
]

[group.elements]
title = { id = "Semua elemen", en = "All elements" }
facts = [
    "e01_surroundings",
    "e02_room_space",
    "e03_floor_walls_ceiling",
    "e04_vents_doors_windows",
    "e05_contact_surfaces",
    "e06_equipment_kept",
    "e07_net_weight_scale",
    "e08_water_enough",
    "e09_water_source",
    "e10_washing_facility",
    "e11_hand_basin",
    "e12_toilet",
    "e13_closed_bin",
    "e14_workers_clean",
    "e15_work_clothes",
    "e16_hands_washed",
    "e17_no_eating",
    "e18_hygiene_person",
    "e19_chemicals",
    "e20_sanitation_programme",
    "e21_no_animals",
    "e22_rubbish_removed",
    "e23_stores",
    "e24_clean_tools_stored",
    "e25_sound_materials",
    "e26_flow_chart",
    "e27_food_grade_pack",
    "e28_additives_marked",
    "e29_additive_scale",
    "e30_label_items",
    "e31_label_no_claims",
    "e32_trained_person",
    "e33_internal_control",
    "e34_unsafe_withdrawn",
    "e35_production_documents",
    "e36_documents_kept",
    "e37_safety_training",
]

# By aspect.

[group.aspect_location]
title = { id = "Aspek: Lokasi dan lingkungan", en = "Aspect: Location" }
facts = [
    "e01_surroundings",
]

[group.aspect_building]
title = { id = "Aspek: Bangunan dan fasilitas", en = "Aspect: Building" }
facts = [
    "e02_room_space",
    "e03_floor_walls_ceiling",
    "e04_vents_doors_windows",
]

[group.aspect_equipment]
title = { id = "Aspek: Peralatan", en = "Aspect: Equipment" }
facts = [
    "e05_contact_surfaces",
    "e06_equipment_kept",
    "e07_net_weight_scale",
]

[group.aspect_water]
title = { id = "Aspek: Suplai air", en = "Aspect: Water" }
facts = [
    "e08_water_enough",
    "e09_water_source",
]

[group.aspect_hygiene]
title = { id = "Aspek: Sarana higiene dan sanitasi", en = "Aspect: Hygiene facilities" }
facts = [
    "e10_washing_facility",
    "e11_hand_basin",
    "e12_toilet",
    "e13_closed_bin",
]

[group.aspect_workers]
title = { id = "Aspek: Kesehatan dan higiene pekerja", en = "Aspect: Workers" }
facts = [
    "e14_workers_clean",
    "e15_work_clothes",
    "e16_hands_washed",
    "e17_no_eating",
    "e18_hygiene_person",
]

[group.aspect_upkeep]
title = { id = "Aspek: Pemeliharaan dan program sanitasi", en = "Aspect: Upkeep and cleaning" }
facts = [
    "e19_chemicals",
    "e20_sanitation_programme",
    "e21_no_animals",
    "e22_rubbish_removed",
]

[group.aspect_storage]
title = { id = "Aspek: Penyimpanan", en = "Aspect: Storage" }
facts = [
    "e23_stores",
    "e24_clean_tools_stored",
]

[group.aspect_process]
title = { id = "Aspek: Pengendalian proses", en = "Aspect: Process control" }
facts = [
    "e25_sound_materials",
    "e26_flow_chart",
    "e27_food_grade_pack",
    "e28_additives_marked",
    "e29_additive_scale",
]

[group.aspect_labelling]
title = { id = "Aspek: Pelabelan", en = "Aspect: Labelling" }
facts = [
    "e30_label_items",
    "e31_label_no_claims",
]

[group.aspect_supervision]
title = { id = "Aspek: Pengawasan oleh penanggung jawab", en = "Aspect: Supervision" }
facts = [
    "e32_trained_person",
    "e33_internal_control",
]

[group.aspect_recall]
title = { id = "Aspek: Penarikan produk", en = "Aspect: Recall" }
facts = [
    "e34_unsafe_withdrawn",
]

[group.aspect_records]
title = { id = "Aspek: Pencatatan dan dokumentasi", en = "Aspect: Records" }
facts = [
    "e35_production_documents",
    "e36_documents_kept",
]

[group.aspect_training]
title = { id = "Aspek: Pelatihan pekerja", en = "Aspect: Training" }
facts = [
    "e37_safety_training",
]

[derive.kritis_faults]
value = "size(cppob.kritis.filter(e, e == 'not_fulfilled'))"
title = { id = "Banyaknya temuan kritis", en = "Number of faults of class kritis" }

[derive.serius_faults]
value = "size(cppob.serius.filter(e, e == 'not_fulfilled'))"
title = { id = "Banyaknya temuan serius", en = "Number of faults of class serius" }

[derive.mayor_faults]
value = "size(cppob.mayor.filter(e, e == 'not_fulfilled'))"
title = { id = "Banyaknya temuan mayor", en = "Number of faults of class mayor" }

[parameter.critical_for_iv]
title  = { id = "Temuan kritis yang memberi tingkat IV", en = "Critical faults that give level IV" }
values = [{ from = 2013-01-01, value = 1, source = "hk-2207-2012" }]

[parameter.serious_for_iv]
title  = { id = "Temuan serius yang memberi tingkat IV", en = "Serious faults that give level IV" }
values = [{ from = 2013-01-01, value = 5, source = "hk-2207-2012" }]

[parameter.serious_for_iii]
title  = { id = "Temuan serius yang memberi tingkat III", en = "Serious faults that give level III" }
values = [{ from = 2013-01-01, value = 1, source = "hk-2207-2012" }]

[parameter.major_for_iii]
title  = { id = "Temuan mayor yang memberi tingkat III", en = "Major faults that give level III" }
values = [{ from = 2013-01-01, value = 4, source = "hk-2207-2012" }]

[parameter.major_for_ii]
title  = { id = "Temuan mayor yang memberi tingkat II", en = "Major faults that give level II" }
values = [{ from = 2013-01-01, value = 2, source = "hk-2207-2012" }]

[parameter.pass_level]
title  = { id = "Tingkat tertinggi yang lulus untuk SPP-IRT", en = "Highest level that passes for SPP-IRT" }
values = [{ from = 2013-01-01, value = 2, source = "hk-2207-2012" }]

# Tested in the order IV, III, II, I. One serious fault already bars levels I and II; one critical fault gives IV.
[derive.inspection_level]
value = "cppob.kritis_faults >= critical_for_iv || cppob.serius_faults >= serious_for_iv ? 4 : (cppob.serius_faults >= serious_for_iii || cppob.mayor_faults >= major_for_iii ? 3 : (cppob.mayor_faults >= major_for_ii ? 2 : 1))"
title = { id = "Tingkat pemeriksaan rumah tangga (1 sampai 4)", en = "Household inspection level (1 to 4)" }

[derive.fulfilled_share]
value = "size(cppob.elements.filter(e, e == 'fulfilled')) / 37"
title = { id = "Bagian elemen yang sesuai", en = "Share of fulfilled elements" }

[[rule]]
id        = "household-level"
title     = { id = "Dapur rumah tangga masuk tingkat I atau II", en = "The home kitchen reaches level I or II" }
severity  = "major"
basis     = "practice"
dimension = "food_safety"
weight    = 6
applies   = "bpom.household_maker"
holds     = "cppob.inspection_level <= pass_level"
grade     = "cppob.inspection_level == 3 ? 0.4 : 0"
valid     = { from = 2024-03-01 }
sources   = [
    { ref = "hk-2207-2012", at = "tabel tingkat", confidence = "low", note = { id = "Dipakai sebagai pedoman nilai. Status aturannya belum dipastikan.", en = "Used as a scoring guide. The status of the rule is not verified." } },
    { ref = "hk-2206-2012", at = "14 aspek", confidence = "low" },
]
why       = { id = "Pemeriksa Dinas Kesehatan memberi tingkat I sampai IV. Hanya I dan II yang biasanya lulus.", en = "The health inspector gives a level from I to IV. Usually only I and II pass." }
evidence  = [{ id = "Formulir pemeriksaan terakhir dengan tingkatnya", en = "Last inspection form with its level" }]
actions   = ["mend-household-kitchen"]

[[rule]]
id        = "household-critical-elements"
title     = { id = "Semua elemen kritis dapur rumah tangga sesuai", en = "All critical elements of the home kitchen are fulfilled" }
severity  = "major"
basis     = "practice"
dimension = "food_safety"
weight    = 5
applies   = "bpom.household_maker"
holds     = "cppob.kritis.all(e, e == 'fulfilled')"
grade     = "size(cppob.kritis.filter(e, e == 'fulfilled')) / 14 * 0.8"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "hk-2207-2012", at = "elemen kritis", confidence = "low" }, { ref = "permenperin-75-2010", at = "aspek terkait" }]
why       = { id = "Satu temuan kritis berarti produk dapat membahayakan orang.", en = "One critical fault means that the product may harm people." }
actions   = ["mend-household-kitchen"]

[[rule]]
id        = "household-share"
title     = { id = "Hampir semua elemen pemeriksaan dapur sesuai", en = "Nearly all elements of the kitchen inspection are fulfilled" }
severity  = "minor"
basis     = "practice"
dimension = "food_safety"
weight    = 3
applies   = "bpom.household_maker"
holds     = "cppob.fulfilled_share >= 0.9"
grade     = "cppob.fulfilled_share"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "hk-2206-2012", at = "14 aspek", confidence = "low" }]
why       = { id = "Banyaknya elemen yang sesuai menunjukkan seberapa jauh perbaikan yang tersisa.", en = "The number of fulfilled elements shows how much is left to mend." }
actions   = ["mend-household-kitchen"]

[action.mend-household-kitchen]
title    = { id = "Perbaiki temuan pemeriksaan dapur", en = "Mend the faults of the kitchen inspection" }
cost     = { low = 1_000_000, high = 15_000_000 }
duration = { low = 14, high = 90 }
sets     = {"cppob.e01_surroundings" = "fulfilled", "cppob.e02_room_space" = "fulfilled", "cppob.e03_floor_walls_ceiling" = "fulfilled", "cppob.e04_vents_doors_windows" = "fulfilled", "cppob.e05_contact_surfaces" = "fulfilled", "cppob.e06_equipment_kept" = "fulfilled", "cppob.e07_net_weight_scale" = "fulfilled", "cppob.e08_water_enough" = "fulfilled", "cppob.e09_water_source" = "fulfilled", "cppob.e10_washing_facility" = "fulfilled", "cppob.e11_hand_basin" = "fulfilled", "cppob.e12_toilet" = "fulfilled", "cppob.e13_closed_bin" = "fulfilled", "cppob.e14_workers_clean" = "fulfilled", "cppob.e15_work_clothes" = "fulfilled", "cppob.e16_hands_washed" = "fulfilled", "cppob.e17_no_eating" = "fulfilled", "cppob.e18_hygiene_person" = "fulfilled", "cppob.e19_chemicals" = "fulfilled", "cppob.e20_sanitation_programme" = "fulfilled", "cppob.e21_no_animals" = "fulfilled", "cppob.e22_rubbish_removed" = "fulfilled", "cppob.e23_stores" = "fulfilled", "cppob.e24_clean_tools_stored" = "fulfilled", "cppob.e25_sound_materials" = "fulfilled", "cppob.e26_flow_chart" = "fulfilled", "cppob.e27_food_grade_pack" = "fulfilled", "cppob.e28_additives_marked" = "fulfilled", "cppob.e29_additive_scale" = "fulfilled", "cppob.e30_label_items" = "fulfilled", "cppob.e31_label_no_claims" = "fulfilled", "cppob.e32_trained_person" = "fulfilled", "cppob.e33_internal_control" = "fulfilled", "cppob.e34_unsafe_withdrawn" = "fulfilled", "cppob.e35_production_documents" = "fulfilled", "cppob.e36_documents_kept" = "fulfilled", "cppob.e37_safety_training" = "fulfilled" }
provider = { id = "Pemilik, dengan pendamping Dinas Kesehatan", en = "Owner, with help of the health office" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("cppob/permit.toml", r#"# The permit (IP-CPPOB) and its rating. Letter bands are no law: a C or D is a warning.

[[rule]]
id        = "permit-for-md"
title     = { id = "Tempat produksi punya izin CPPOB yang cocok untuk MD", en = "The site has a fitting CPPOB permit for MD" }
severity  = "critical"
basis     = "law"
dimension = "permits"
weight    = 8
applies   = "cppob.md_sought"
holds     = "cppob.site_ip_valid"
valid     = { from = 2023-09-11 }
sources   = [{ ref = "perbpom-22-2021", at = "Pasal 3" }, { ref = "perbpom-23-2023", at = "article not verified" }]
why       = { id = "MD wajib didukung izin CPPOB untuk tempat dan jenis pangan itu. Izin berlaku lima tahun.", en = "MD must rest on a CPPOB permit for that site and kind of food. The permit is valid for five years." }
evidence  = [{ id = "Izin penerapan CPPOB: alamat, jenis pangan, tanggal", en = "CPPOB permit: address, kind of food, date" }]
actions   = ["get-ip", "workshop.contract-maker"]

[[rule]]
id        = "permit-without-md"
title     = { id = "Ruang produksi punya izin CPPOB walau tanpa MD", en = "The workshop has a CPPOB permit even without MD" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 6
applies   = "cppob.factory && !cppob.md_sought"
holds     = "cppob.site_ip_valid"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "perbpom-22-2021", at = "Pasal 2, 3", confidence = "medium" }]
why       = { id = "CPPOB wajib bagi produsen pangan olahan. Barang curah tanpa MD tetap dinilai tempat produksinya.", en = "CPPOB is a duty of processed-food producers. Bulk goods without MD are still judged by their site." }
actions   = ["get-ip"]

[[rule]]
id        = "rating"
title     = { id = "Nilai CPPOB A atau B", en = "CPPOB rating A or B" }
severity  = "major"
basis     = "practice"
dimension = "food_safety"
weight    = 4
applies   = "cppob.inspected && production.route != 'contract'"
holds     = "cppob.rating in ['a', 'b']"
grade     = "cppob.rating == 'c' ? 0.3 : 0"
sources   = [{ ref = "bpom-service-cppob", at = "penilaian mandiri minimal B", confidence = "medium", note = { id = "Batas huruf bukan hukum. C atau D adalah peringatan.", en = "The letter bands are no law. C or D is a warning." } }]
why       = { id = "Nilai C berarti banyak temuan terbuka. Satu usaha naik dari C ke A dalam tiga bulan.", en = "A C means many open findings. One enterprise rose from C to A in three months." }
evidence  = [{ id = "Berita acara dan bukti perbaikan", en = "Inspection record and proof of repair" }]
actions   = ["close-findings"]

[[rule]]
id        = "quality-manual"
title     = { id = "Sebelas prosedur CPPOB tertulis", en = "The eleven CPPOB procedures are written" }
severity  = "minor"
basis     = "law"
dimension = "food_safety"
weight    = 3
applies   = "cppob.factory"
holds     = "cppob.procedures_written >= 11"
grade     = "cppob.procedures_written / 11"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "bpom-service-cppob", at = "isi panduan mutu" }, { ref = "perbpom-22-2021", at = "article not verified", confidence = "medium" }]
why       = { id = "Panduan mutu wajib dilampirkan saat meminta izin CPPOB.", en = "The quality manual must be attached when asking for the CPPOB permit." }
actions   = ["write-manual"]

[action.get-ip]
title      = { id = "Urus izin penerapan CPPOB", en = "Obtain the CPPOB permit" }
cost       = { low = 3_000_000, high = 10_000_000 }
duration   = { low = 28, high = 84 }
requires   = [{ when = "legality.nib == 'active'" }, { when = "workshop.separate && workshop.layout" }, { when = "cppob.procedures_written >= 11" }]
sets       = { "cppob.ip" = "held", "cppob.ip_site_matches" = true, "cppob.ip_kind_matches" = true }
sets_until = "cppob.ip_issued"
valid_for  = 0
provider   = { id = "BPOM lewat OSS dan e-sertifikasi", en = "BPOM through OSS and e-sertifikasi" }
papers     = [
    { id = "Peta lokasi dan denah", en = "Site map and layout" },
    { id = "Panduan mutu dan alur produksi", en = "Quality manual and production flow" },
    { id = "Usaha mikro atau kecil: surat komitmen, atau penilaian mandiri minimal B", en = "Micro or small: letter of commitment, or self-assessment of at least B" },
    { id = "Biaya PNBP menurut surat perintah bayar; belum termasuk di sini", en = "State fee by the payment order; not included here" },
]
sources    = [{ ref = "remedy-prices", at = "izin CPPOB, konsultan" }]

[action.write-manual]
title    = { id = "Tulis panduan mutu dan sebelas prosedur", en = "Write the quality manual and eleven procedures" }
cost     = { low = 0, high = 7_000_000 }
duration = { low = 14, high = 60 }
sets     = { "cppob.procedures_written" = 11, "cppob.batch_records" = true }
provider = { id = "Pendamping, dinas, atau konsultan", en = "Assessor, district office or consultant" }
sources  = [{ ref = "remedy-prices", at = "perkiraan konsultan", confidence = "low" }]

[action.close-findings]
title    = { id = "Tutup temuan CPPOB bersama pendamping", en = "Close the CPPOB findings with a facilitator" }
cost     = { low = 5_000_000, high = 30_000_000 }
duration = { low = 60, high = 120 }
sets     = { "cppob.rating" = "b" }
provider = { id = "Pendamping BPOM atau dinas", en = "BPOM or district facilitator" }
sources  = [{ ref = "remedy-prices", at = "kasus C ke A dalam tiga bulan" }]
"#),
    ("cppob/set.toml", r#"#:schema ../schema/rules.schema.json
# Good manufacturing practice (CPPOB): BPOM's permit, and what an inspector can see and read.
# The 18 aspects of the guideline give the structure; its words harus, seharusnya, sebaiknya are not quoted as law.
[set]
id      = "cppob"
version = "2026.11"
title   = { id = "Cara produksi pangan yang baik (CPPOB)", en = "Good manufacturing practice (CPPOB)" }
applies = "product.sector == 'food'"
checked = 2026-11-21

[fact.ip]
type     = "choice"
choices  = "bpom.permit"
ask      = { id = "Apakah tempat produksi Anda punya izin penerapan CPPOB dari BPOM?", en = "Does your own site hold a CPPOB permit from BPOM?" }
help     = { id = "Izin ini untuk satu tempat dan jenis pangan tertentu. Sertifikat pelatihan bukan izin.", en = "The permit is for one site and certain kinds of food. A training certificate is no permit." }
when     = "production.route != 'contract'"
evidence = { id = "Izin penerapan CPPOB", en = "CPPOB permit" }

[fact.ip_issued]
type = "date"
ask  = { id = "Tanggal terbit izin CPPOB", en = "Date the CPPOB permit was issued" }
when = "cppob.ip == 'held'"

[fact.ip_site_matches]
type     = "bool"
ask      = { id = "Apakah alamat pada izin CPPOB sama dengan tempat produksi?", en = "Is the address on the CPPOB permit that of the site?" }
when     = "cppob.ip == 'held'"
evidence = { id = "Izin CPPOB dan kunjungan", en = "CPPOB permit and visit" }

[fact.ip_kind_matches]
type     = "bool"
ask      = { id = "Apakah izin CPPOB menyebut jenis pangan ini?", en = "Does the CPPOB permit name this kind of food?" }
when     = "cppob.ip == 'held'"
evidence = { id = "Jenis pangan pada izin CPPOB", en = "Kind of food on the CPPOB permit" }

[fact.inspected]
type     = "bool"
ask      = { id = "Apakah BPOM sudah memeriksa dan memberi nilai CPPOB?", en = "Has BPOM inspected the site and given a CPPOB rating?" }
when     = "production.route != 'contract'"
evidence = { id = "Berita acara pemeriksaan", en = "Record of inspection" }

[fact.rating]
type     = "choice"
choices  = { a = { id = "A (baik)", en = "A (good)" }, b = { id = "B (cukup)", en = "B (fair)" }, c = { id = "C (kurang)", en = "C (poor)" }, d = { id = "D (buruk)", en = "D (bad)" } }
ask      = { id = "Nilai CPPOB terakhir", en = "Last CPPOB rating" }
when     = "cppob.inspected"
evidence = { id = "Berita acara pemeriksaan", en = "Record of inspection" }

[fact.procedures_written]
type     = "number"
whole    = true
min      = 0
max      = 11
ask      = { id = "Berapa dari sebelas prosedur CPPOB sudah tertulis dan dipakai?", en = "How many of the eleven CPPOB procedures are written and used?" }
help     = { id = "Air; produk tidak sesuai; alat rusak; kalibrasi; bahan kimia; limbah; pekerja; simpan; lacak dan tarik; pembersihan; hama.", en = "Water; non-conformity; damaged tools; calibration; chemicals; waste; staff; storage; trace and recall; cleaning; pests." }
when     = "workshop.own_food_room"
evidence = { id = "Panduan mutu", en = "Quality manual" }

[fact.water_tested]
type     = "bool"
ask      = { id = "Apakah air sudah diuji layak untuk pangan?", en = "Has the water been tested as fit for food?" }
when     = "workshop.own_food_room"
evidence = { id = "Hasil uji air", en = "Water test" }

[fact.contact_surfaces_sound]
type     = "bool"
ask      = { id = "Apakah alat yang menyentuh pangan licin, tidak berkarat, dan bersih?", en = "Are food-contact surfaces smooth, rust-free and clean?" }
when     = "workshop.own_food_room"
evidence = { id = "Foto alat atau kunjungan", en = "Photo of tools or visit" }

[fact.scales_calibrated]
type     = "bool"
ask      = { id = "Apakah timbangan dan termometer dikalibrasi?", en = "Are scales and thermometers calibrated?" }
when     = "workshop.own_food_room"
evidence = { id = "Sertifikat atau stiker kalibrasi", en = "Calibration certificate or sticker" }

[fact.workers_hygiene]
type     = "bool"
ask      = { id = "Apakah pekerja sehat, berpakaian kerja, dan mencuci tangan?", en = "Are workers healthy, in work clothes, and washing hands?" }
when     = "workshop.own_food_room"
evidence = { id = "Kunjungan dan catatan kesehatan", en = "Visit and health record" }

[fact.batch_records]
type     = "bool"
ask      = { id = "Apakah tiap lot dicatat: bahan, proses, hasil, tanggal?", en = "Is every lot recorded: materials, process, result, date?" }
when     = "workshop.own_food_room"
evidence = { id = "Buku catatan lot tiga bulan terakhir", en = "Lot records of the last three months" }

[fact.cleaning_and_pests]
type     = "bool"
ask      = { id = "Apakah pembersihan dan pengendalian hama terjadwal dan dicatat?", en = "Are cleaning and pest control scheduled and recorded?" }
when     = "workshop.own_food_room"
evidence = { id = "Jadwal dan catatan pembersihan, peta hama", en = "Schedule and log of cleaning, pest map" }

[fact.storage_order]
type     = "bool"
ask      = { id = "Apakah barang di atas palet dan dipakai menurut urutan tanggal?", en = "Are goods on pallets and used in order of date?" }
when     = "workshop.own_food_room"
evidence = { id = "Foto gudang dan kartu stok", en = "Photo of the store and stock cards" }

[fact.trace_and_recall]
type     = "bool"
ask      = { id = "Dapatkah satu lot dilacak ke pemasok dan pembeli, lalu ditarik?", en = "Can a lot be traced to supplier and buyer, and recalled?" }
when     = "workshop.own_food_room"
evidence = { id = "Catatan uji lacak", en = "Record of a trace test" }

[parameter.ip_months]
title  = { id = "Masa berlaku izin CPPOB (bulan)", en = "Validity of the CPPOB permit (months)" }
values = [{ from = 2022-01-01, value = 60, source = "perbpom-22-2021", note = "five years, quoted from the regulation; its first day of effect was not verified" }]

[derive.ip_valid]
value = "cppob.ip == 'held' && cppob.ip_site_matches && cppob.ip_kind_matches && cppob.ip_issued + months(ip_months) >= order.papers_until"
title = { id = "Izin CPPOB berlaku untuk tempat dan jenis ini", en = "CPPOB permit valid for this site and kind" }

[derive.site_ip_valid]
value = "(production.route == 'contract' || cppob.ip_valid) && (!(production.route in ['contract', 'mixed']) || workshop.maker_ip_valid)"
title = { id = "Semua tempat produksi punya izin CPPOB yang cocok", en = "Every site of production has a fitting CPPOB permit" }

[derive.md_sought]
value = "bpom.md in ['held', 'applied'] || (bpom.needed && bpom.md_only)"
title = { id = "Produk memakai atau memerlukan MD", en = "The product has or needs MD" }

[derive.factory]
value = "workshop.own_food_room && !bpom.household_premises"
title = { id = "Pangan dibuat di ruang produksi, bukan dapur rumah", en = "Food is made in a workshop, not a home kitchen" }
"#),
    ("devisa/actions.toml", r#"# What a village can do.

[action.find-buyer]
title    = { id = "Cari pembeli lewat ITPC, atase, atau pameran", en = "Find a buyer through trade offices or fairs" }
cost     = { low = 0, high = 3_000_000 }
duration = { low = 28, high = 112 }
sets     = { "devisa.export_trace" = "asked" }
provider = { id = "Kementerian Perdagangan dan LPEI", en = "Ministry of Trade and the export bank" }
sources  = [{ ref = "remedy-prices", at = "business matching" }]

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
title    = { id = "Tulis harga beli dan pembagian hasil", en = "Write down prices and shares" }
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
title    = { id = "Aktifkan anggota dengan harga dan jadwal yang jelas", en = "Rouse members with clear prices and schedules" }
cost     = { low = 0, high = 5_000_000 }
duration = { low = 30, high = 120 }
raises   = { "workshop.members_active" = 10 }
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
title     = { id = "Produk khas desa, dibuat warga sendiri", en = "The product is typical and made by the village" }
severity  = "major"
basis     = "programme"
dimension = "product"
weight    = 6
holds     = "devisa.own_product"
sources   = [{ ref = "desa-devisa-aspects", at = "aspek produk" }]
why       = { id = "Desa Devisa mengangkat produk unggulan buatan desa, bukan barang dagangan.", en = "The programme lifts what the village itself makes, not goods for trade." }
no_action = { id = "Produk lain memakai program lain.", en = "Other products use other programmes." }

[[rule]]
id        = "export-trace"
title     = { id = "Ada bukti minat dari luar negeri", en = "There is proof of interest from abroad" }
severity  = "major"
basis     = "programme"
dimension = "product"
weight    = 6
holds     = "devisa.export_trace in ['exported', 'asked']"
sources   = [{ ref = "desa-devisa-aspects", at = "aspek produk, punya pasar ekspor" }]
why       = { id = "Tanpa pembeli, bantuan tidak menjadi ekspor.", en = "Without a buyer, support does not become export." }
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
sources   = [{ ref = "desa-devisa-aspects", at = "banyak rumah tangga satu desa" }]
why       = { id = "Yang dicari adalah pekerjaan bersama, bukan satu usaha.", en = "What is sought is work of many, not one enterprise." }
no_action = { id = "Jumlah rumah tangga tumbuh bersama pasar.", en = "The number of households grows with the market." }

[[rule]]
id        = "group"
title     = { id = "Ada lembaga yang mewadahi para pembuat", en = "An institution gathers the makers" }
severity  = "major"
basis     = "programme"
dimension = "community"
weight    = 6
holds     = "devisa.group in ['cooperative', 'group']"
sources   = [{ ref = "desa-devisa-aspects", at = "kelompok pendukung" }]
why       = { id = "Pembeli dan bank memerlukan satu pihak yang berjanji.", en = "Buyers and banks need one party who promises." }
actions   = ["found-cooperative"]

[[rule]]
id        = "stakeholders"
title     = { id = "Desa dan dinas ikut mendukung", en = "Village and district support it" }
severity  = "minor"
basis     = "programme"
dimension = "community"
weight    = 4
holds     = "'village' in devisa.supported_by && 'regency' in devisa.supported_by"
sources   = [{ ref = "desa-devisa-aspects", at = "pemberdayaan masyarakat dan koordinasi" }]
why       = { id = "Pemerintah daerah yang mengusulkan desa kepada LPEI.", en = "Local government proposes the village to the bank." }
actions   = ["win-support"]

[[rule]]
id        = "fair-rules"
title     = { id = "Harga beli dan pembagian hasil tertulis", en = "Price and shares are in writing" }
severity  = "minor"
basis     = "practice"
dimension = "community"
weight    = 3
holds     = "devisa.rules_for_members"
sources   = [{ ref = "desa-devisa-aspects", at = "pemberdayaan masyarakat" }]
why       = { id = "Anggota bertahan memasok bila pembagian jelas.", en = "Members keep supplying when shares are clear." }
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
why       = { id = "Kesinambungan dinilai sebelum jumlah.", en = "Continuity is judged before quantity." }
actions   = ["secure-material"]

[[rule]]
id        = "active-members"
title     = { id = "Separuh anggota ikut memasok", en = "Half of the members supply" }
severity  = "minor"
basis     = "programme"
dimension = "consistency"
weight    = 3
applies   = "enterprise.is_cooperative"
holds     = "workshop.members_active >= enterprise.members * share"
valid     = { from = 2021-07-12 }
sources   = [{ ref = "desa-devisa-aspects", at = "kesinambungan produksi" }]
why       = { id = "Anggota di atas kertas tidak membuat barang.", en = "Members on paper make no goods." }
actions   = ["rouse-members"]

[[rule]]
id        = "infrastructure"
title     = { id = "Jalan, listrik, air, dan gudang tersedia", en = "Road, power, water and a store are there" }
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
evidence = { id = "Proses dilihat di tempat", en = "Process seen on site" }

[fact.export_trace]
type     = "choice"
ask      = { id = "Adakah bukti bahwa luar negeri mau membeli produk ini?", en = "Is there proof that buyers abroad want it?" }
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
ask      = { id = "Berapa rumah tangga di desa ini membuat produk itu?", en = "How many households of the village make it?" }
evidence = { id = "Daftar rumah tangga pembuat", en = "List of households" }

[fact.group]
type     = "choice"
ask      = { id = "Lembaga apa yang mewadahi para pembuat?", en = "Which institution gathers the makers?" }
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
ask      = { id = "Apakah harga beli dan pembagian hasil untuk anggota tertulis?", en = "Are the purchase price and shares of members in writing?" }
evidence = { id = "Aturan kelompok atau berita acara rapat", en = "Rules of the group or minutes" }

[fact.raw_material]
type     = "choice"
ask      = { id = "Apakah bahan baku cukup sepanjang tahun?", en = "Is there enough raw material all year?" }
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
    ("documents/set.toml", r#"#:schema ../schema/rules.schema.json
# Papers of a shipment, by route: who files what, when, and what goods it must agree with.
[set]
id      = "documents"
version = "2026.11"
title   = { id = "Dokumen pengiriman", en = "Shipment documents" }
checked = 2026-11-21

[fact.wood_packing]
type     = "choice"
ask      = { id = "Kemasan kayu apa yang dipakai untuk pengiriman?", en = "Which wood packing is used for the shipment?" }
help     = { id = "Palet, peti, atau ganjal dari kayu utuh. Kayu lapis dan papan partikel tidak termasuk.", en = "Pallets, crates or dunnage of solid wood. Plywood and particle board do not count." }
evidence = { id = "Foto cap pada setiap palet atau peti", en = "Photos of the mark on every pallet or crate" }
[fact.wood_packing.choices]
none     = { id = "Tanpa kayu utuh", en = "No solid wood" }
marked   = { id = "Kayu utuh bercap ISPM 15", en = "Solid wood with the ISPM 15 mark" }
unmarked = { id = "Kayu utuh tanpa cap", en = "Solid wood without the mark" }

[fact.fumigation]
type     = "bool"
ask      = { id = "Apakah ada sertifikat fumigasi atau perlakuan panas untuk kiriman ini?", en = "Is there a fumigation or heat-treatment certificate for this shipment?" }
evidence = { id = "Sertifikat dari pelaksana terdaftar di karantina", en = "Certificate of a provider registered with quarantine" }

[fact.phytosanitary]
type     = "bool"
ask      = { id = "Apakah ada sertifikat fitosanitari (karantina tumbuhan)?", en = "Is there a phytosanitary (plant health) certificate?" }
evidence = { id = "Sertifikat fitosanitari", en = "Phytosanitary certificate" }

[fact.origin_certificate]
type     = "choice"
ask      = { id = "Surat keterangan asal (SKA) apa yang disiapkan?", en = "Which certificate of origin is prepared?" }
evidence = { id = "SKA atau cetakan persetujuan e-SKA", en = "Certificate of origin or e-SKA approval" }
[fact.origin_certificate.choices]
none       = { id = "Belum ada", en = "None yet" }
form_b     = { id = "Form B (tanpa tarif khusus)", en = "Form B (non-preferential)" }
preference = { id = "Formulir perjanjian dagang dengan negara tujuan", en = "Form of a trade agreement with the destination" }
"#),
    ("first_look/set.toml", r#"#:schema ../schema/rules.schema.json
# What an owner can look at alone in a few minutes. Each rule is a short form of rules that a full programme judges in detail; it asks what can be
# answered without papers, and says "have you got it", never "is it still valid". Full programmes do not select this set.
[set]
id      = "first_look"
version = "2026.11"
title   = { id = "Lihat awal", en = "First look" }
checked = 2026-11-21

[parameter.making_months]
unit   = "month"
title  = { id = "Waktu membuat satu pesanan pada lihat awal", en = "Time to make one order in the first look" }
values = [{ from = 2021-01-01, value = 2, source = "export-coaching", note = "usual lead time of 30 to 60 days and more" }]

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
holds     = "production.place in ['separate_room_same_plot', 'separate_building', 'shared_facility', 'contract_maker']"
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
title     = { id = "Pangan untuk Indonesia sudah bersertifikat halal", en = "Food for Indonesia is halal certified" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 4
applies   = "product.sector == 'food' && product.circulates_in_indonesia && !halal.small_postponed"
holds     = "halal.certificate == 'held'"
valid     = { from = 2026-10-18 }
sources   = [{ ref = "pp-42-2024", at = "Pasal 160" }, { ref = "uu-33-2014", at = "Pasal 4" }]
why       = { id = "Makanan dan minuman yang dijual di Indonesia wajib bersertifikat halal. Bahan yang memang tidak halal dikecualikan, dengan keterangan pada kemasan.", en = "Food and drink sold in Indonesia must be halal certified. What is not halal is exempt, and must say so on the pack." }
actions   = ["halal.self-declare", "halal.certify"]

[[rule]]
id        = "maker"
title     = { id = "Barang dibuat sendiri atau bersama anggota", en = "The goods are made by ourselves or our members" }
severity  = "major"
basis     = "programme"
dimension = "premises"
weight    = 4
applies   = "product.sector != 'food'"
holds     = "production.route in ['own', 'members', 'mixed']"
sources   = [{ ref = "gpei-jatim-2021", at = "kriteria pembuat" }]
why       = { id = "Program mendampingi pembuat barang, bukan pedagang saja.", en = "The programme coaches makers, not traders alone." }
no_action = { id = "Siapa pembuatnya adalah keadaan usaha. Eksportir dagang memakai program lain.", en = "Who makes it is the state of the enterprise. Trading exporters use other programmes." }

[[rule]]
id        = "quantity"
title     = { id = "Pesanan selesai dalam dua bulan dengan kapasitas sendiri", en = "The order can be made in two months with own capacity" }
severity  = "major"
basis     = "programme"
dimension = "capacity"
weight    = 6
holds     = "production.declared_capacity * making_months >= order.size"
valid     = { from = 2021-01-01 }
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

[[rule]]
id        = "market-known"
title     = { id = "Negara tujuan sudah dipilih dan aturannya tersedia", en = "The destination is chosen and its rules are there" }
severity  = "info"
basis     = "practice"
dimension = "market"
holds     = "!(order.market in ['domestic', 'other'])"
sources   = [{ ref = "export-coaching", at = "riset pasar" }]
why       = { id = "Label, uji, dan surat berbeda menurut negara. Pemeriksaan lengkap memakai aturan negara itu.", en = "Labels, tests and papers differ by country. The full assessment uses that country's rules." }
actions   = ["choose-market"]

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

[action.choose-market]
title    = { id = "Pilih negara tujuan bersama pendamping", en = "Choose the destination with the assessor" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 14 }
sets     = { "order.market" = "tw" }
provider = { id = "Pendamping, Klinik Ekspor, atau Disperindag", en = "Assessor, export clinic or district office" }
"#),
    ("haccp/rules.toml", r#"# The twelve steps of Codex, one fact each.

[fact.s01_team]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 1: Tim dan lingkup ditetapkan?", en = "Step 1: Team and scope set?" }
evidence = { id = "Dokumen HACCP, langkah 1", en = "HACCP file, step 1" }

[fact.s02_product]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 2: Produk diuraikan?", en = "Step 2: Product described?" }
evidence = { id = "Dokumen HACCP, langkah 2", en = "HACCP file, step 2" }

[fact.s03_use]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 3: Pengguna dan cara pakai ditetapkan?", en = "Step 3: Intended use stated?" }
evidence = { id = "Dokumen HACCP, langkah 3", en = "HACCP file, step 3" }

[fact.s04_flow]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 4: Bagan alir dibuat?", en = "Step 4: Flow diagram drawn?" }
evidence = { id = "Dokumen HACCP, langkah 4", en = "HACCP file, step 4" }

[fact.s05_flow_checked]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 5: Bagan alir dicocokkan di tempat?", en = "Step 5: Flow diagram confirmed on site?" }
evidence = { id = "Dokumen HACCP, langkah 5", en = "HACCP file, step 5" }

[fact.s06_hazards]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 6: Bahaya dianalisis?", en = "Step 6: Hazards analysed?" }
evidence = { id = "Dokumen HACCP, langkah 6", en = "HACCP file, step 6" }

[fact.s07_critical_points]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 7: Titik kendali kritis ditetapkan?", en = "Step 7: Critical points determined?" }
evidence = { id = "Dokumen HACCP, langkah 7", en = "HACCP file, step 7" }

[fact.s08_limits]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 8: Batas kritis ditetapkan dan divalidasi?", en = "Step 8: Critical limits set and validated?" }
evidence = { id = "Dokumen HACCP, langkah 8", en = "HACCP file, step 8" }

[fact.s09_monitoring]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 9: Pemantauan dijalankan?", en = "Step 9: Monitoring in place?" }
evidence = { id = "Dokumen HACCP, langkah 9", en = "HACCP file, step 9" }

[fact.s10_correction]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 10: Tindakan koreksi ditetapkan?", en = "Step 10: Corrective action set?" }
evidence = { id = "Dokumen HACCP, langkah 10", en = "HACCP file, step 10" }

[fact.s11_verification]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 11: Rencana divalidasi dan diverifikasi?", en = "Step 11: Plan validated and verified?" }
evidence = { id = "Dokumen HACCP, langkah 11", en = "HACCP file, step 11" }

[fact.s12_records]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 12: Dokumen dan catatan disimpan?", en = "Step 12: Documents and records kept?" }
evidence = { id = "Dokumen HACCP, langkah 12", en = "HACCP file, step 12" }

[group.steps]
title = { id = "Dua belas langkah HACCP", en = "The twelve HACCP steps" }
facts = ["s01_team", "s02_product", "s03_use", "s04_flow", "s05_flow_checked", "s06_hazards", "s07_critical_points", "s08_limits", "s09_monitoring", "s10_correction", "s11_verification", "s12_records"]

[derive.steps_done]
value = "size(haccp.steps.filter(s, s == 'done'))"
title = { id = "Langkah HACCP yang sudah dipakai", en = "HACCP steps in use" }

[derive.prerequisites]
value = "cppob.site_ip_valid || (production.route != 'contract' && cppob.inspected && cppob.rating in ['a', 'b']) || (bpom.household_maker && cppob.inspection_level <= 2)"
title = { id = "Dasar CPPOB sudah ada", en = "GMP is in place" }

[[rule]]
id        = "certificate"
title     = { id = "Sertifikat HACCP yang diminta pembeli berlaku", en = "The HACCP certificate the buyer asks for is valid" }
severity  = "critical"
basis     = "buyer"
dimension = "food_safety"
weight    = 8
applies   = "order.buyer_requires_haccp"
holds     = "haccp.certificate_valid"
sources   = [{ ref = "codex-cxc-1", at = "HACCP" }, { ref = "sni-cxc-1", at = "dasar sertifikasi" }]
why       = { id = "Pembeli ini meminta HACCP. Yang diterima adalah sertifikat terakreditasi untuk tempat dan produk ini.", en = "This buyer asks for HACCP. Accepted is an accredited certificate for this site and product." }
evidence  = [{ id = "Sertifikat dengan lingkup dan tanggal", en = "Certificate with scope and dates" }]
actions   = ["certify"]

[[rule]]
id        = "prerequisites"
title     = { id = "Dasar CPPOB sudah ada sebelum HACCP", en = "GMP stands before HACCP" }
severity  = "minor"
basis     = "practice"
dimension = "food_safety"
weight    = 3
holds     = "haccp.prerequisites"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "codex-cxc-1", at = "bagian GHP" }]
why       = { id = "HACCP di atas ruang yang kotor hanya tulisan. Dasarnya ruang, air, dan pekerja yang bersih.", en = "HACCP above a dirty room is only paper. Its base is a clean room, water and workers." }
actions   = ["cppob.get-ip", "cppob.close-findings", "cppob.mend-household-kitchen"]

[[rule]]
id        = "plan"
title     = { id = "Dua belas langkah HACCP sudah dipakai", en = "The twelve HACCP steps are in use" }
severity  = "major"
basis     = "programme"
dimension = "food_safety"
weight    = 6
holds     = "haccp.certificate_valid || haccp.steps.all(s, s == 'done')"
grade     = "haccp.steps_done / 12 * 0.9"
sources   = [{ ref = "codex-cxc-1", at = "12 langkah" }, { ref = "desa-devisa-2022", at = "tujuan CPPOB dan HACCP" }, { ref = "purbalingga-2021", at = "pendampingan GMP/HACCP" }]
why       = { id = "Program menuju HACCP bersama CPPOB. Untuk pangan biasa hukum tidak mengharuskannya, tetapi pembeli menanyakannya.", en = "The programme aims at HACCP with GMP. For ordinary food it is no legal duty, but buyers ask." }
actions   = ["write-plan"]

[[rule]]
id        = "monitoring-records"
title     = { id = "Ada catatan pemantauan tiga bulan", en = "Three months of monitoring records exist" }
severity  = "minor"
basis     = "practice"
dimension = "food_safety"
weight    = 2
holds     = "haccp.records_months >= records_needed"
grade     = "haccp.records_months / 3 * 0.9"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "workshop-practice", at = "audit sertifikasi" }]
why       = { id = "Auditor melihat catatan yang berjalan, bukan rencana saja.", en = "Auditors look at running records, not at plans alone." }
actions   = ["keep-records"]

[[rule]]
id        = "current-standard"
title     = { id = "Sertifikat memakai standar HACCP yang sekarang", en = "The certificate names the current HACCP standard" }
severity  = "major"
basis     = "practice"
dimension = "food_safety"
weight    = 2
applies   = "haccp.certificate == 'held'"
holds     = "haccp.certificate_standard in ['sni_cxc_1', 'iso_22000', 'fssc_22000', 'brcgs']"
sources   = [{ ref = "sni-cxc-1", at = "daftar lembaga sertifikasi 2026" }]
why       = { id = "Sertifikat 2026 menyebut SNI CXC 1. Bila masih SNI CAC/RCP 1:2011, tanyakan peralihannya.", en = "Certificates of 2026 name SNI CXC 1. If yours names SNI CAC/RCP 1:2011, ask for transition." }
actions   = ["ask-transition"]

[[rule]]
id        = "risk-programme"
title     = { id = "PMR dijalankan untuk pangan steril atau diet khusus", en = "PMR is applied for sterile or special-diet food" }
severity  = "critical"
basis     = "law"
dimension = "food_safety"
weight    = 8
applies   = "haccp.pmr_due"
holds     = "haccp.pmr_permit || haccp.pmr_stage in ['initiation', 'intensification', 'implementation']"
valid     = { from = 2023-05-22 }
sources   = [{ ref = "perbpom-10-2023", at = "Pasal 28-30", note = { id = "Tanggal mulai dan masa peralihan belum ditemukan.", en = "Start date and transition were not found." } }]
why       = { id = "Pangan steril komersial dan diet khusus wajib menjalankan PMR. Usaha mikro dan kecil boleh bertahap.", en = "Commercially sterile and special-diet food must apply PMR. Micro and small firms may go by stages." }
evidence  = [{ id = "Bukti tahap PMR atau izin PMR", en = "Proof of the PMR stage or permit" }]
actions   = ["start-pmr"]

[[rule]]
id        = "acid-food"
title     = { id = "pH buah kaleng 4,6 atau kurang di setiap lot", en = "pH of canned fruit is 4.6 or less in every lot" }
severity  = "major"
basis     = "practice"
dimension = "food_safety"
weight    = 4
applies   = "product.kind == 'canned_fruit' && product.canned && !haccp.pmr_due"
holds     = "haccp.batch_ph <= acid_limit"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "perbpom-27-2021", at = "batas pH", note = { id = "Angka 4,6 dari ingatan.", en = "The number 4.6 is from memory." } }]
why       = { id = "Buah asam cukup dipasteurisasi. Di atas pH 4,6 aturan pangan steril berlaku.", en = "Acid fruit only needs pasteurising. Above pH 4.6 the rules of sterile food apply." }
actions   = ["acidify"]

[action.write-plan]
title    = { id = "Susun dan jalankan rencana HACCP", en = "Write and run the HACCP plan" }
cost     = { low = 3_000_000, high = 25_000_000 }
duration = { low = 42, high = 70 }
requires = [{ when = "cppob.procedures_written >= 11 || bpom.household_premises" }]
sets     = {"haccp.s01_team" = "done", "haccp.s02_product" = "done", "haccp.s03_use" = "done", "haccp.s04_flow" = "done", "haccp.s05_flow_checked" = "done", "haccp.s06_hazards" = "done", "haccp.s07_critical_points" = "done", "haccp.s08_limits" = "done", "haccp.s09_monitoring" = "done", "haccp.s10_correction" = "done", "haccp.s11_verification" = "done", "haccp.s12_records" = "done" }
provider = { id = "Pendamping, BSPJI, atau konsultan", en = "Assessor, BSPJI or consultant" }
papers   = [{ id = "Pelatihan HACCP sekitar Rp3 juta sudah termasuk", en = "HACCP training of about IDR 3 million is included" }]
sources  = [{ ref = "remedy-prices", at = "pelatihan HACCP dan perkiraan konsultan" }]

[action.keep-records]
title    = { id = "Catat pemantauan selama tiga bulan", en = "Keep monitoring records for three months" }
cost     = { low = 0, high = 1_000_000 }
duration = { low = 90, high = 100 }
requires = [{ when = "haccp.steps.all(s, s == 'done')" }]
sets     = { "haccp.records_months" = 3 }
provider = { id = "Pemilik dan pekerja", en = "Owner and workers" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.certify]
title      = { id = "Sertifikasi HACCP oleh lembaga terakreditasi", en = "HACCP certification by an accredited body" }
cost       = { low = 15_000_000, high = 45_000_000 }
duration   = { low = 28, high = 56 }
requires   = [{ when = "haccp.steps.all(s, s == 'done')" }, { when = "haccp.records_months >= records_needed" }, { when = "haccp.prerequisites" }]
sets       = { "haccp.certificate" = "held", "haccp.certificate_standard" = "sni_cxc_1", "haccp.certificate_accredited" = true, "haccp.certificate_covers" = true }
sets_until = "haccp.certificate_expires"
valid_for  = 1095
provider   = { id = "Lembaga sertifikasi terakreditasi KAN", en = "Accredited certification body" }
sources    = [{ ref = "remedy-prices", at = "sertifikasi HACCP" }]

[action.ask-transition]
title    = { id = "Minta peralihan ke SNI CXC 1 kepada lembaga sertifikasi", en = "Ask the body for transition to SNI CXC 1" }
cost     = { low = 0, high = 10_000_000 }
duration = { low = 14, high = 90 }
sets     = { "haccp.certificate_standard" = "sni_cxc_1" }
provider = { id = "Lembaga sertifikasi", en = "Certification body" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.start-pmr]
title    = { id = "Mulai PMR tahap inisiasi: CPPOB dan validasi panas", en = "Start PMR initiation: GMP and heat validation" }
cost     = { low = 5_000_000, high = 40_000_000 }
duration = { low = 60, high = 180 }
requires = [{ when = "cppob.site_ip_valid" }]
sets     = { "haccp.pmr_stage" = "initiation" }
provider = { id = "BPOM dan ahli proses panas", en = "BPOM and a thermal-process expert" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.acidify]
title    = { id = "Atur keasaman dan catat pH tiap lot", en = "Adjust acidity and record the pH of each lot" }
cost     = { low = 500_000, high = 3_000_000 }
duration = { low = 7, high = 30 }
sets     = { "haccp.batch_ph" = 4.2 }
provider = { id = "Pembuat, dengan ahli pangan", en = "Maker, with a food technologist" }
papers   = [{ id = "pH meter dikalibrasi", en = "Calibrated pH meter" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("haccp/set.toml", r#"#:schema ../schema/rules.schema.json
# HACCP and the risk-management programme (PMR). For ordinary food HACCP is a demand of buyers, not of Indonesian law.
# "High risk" in PMR is not the high tier of MD registration: two separate facts.
[set]
id      = "haccp"
version = "2026.11"
title   = { id = "HACCP dan manajemen risiko", en = "HACCP and risk management" }
applies = "product.sector == 'food'"
checked = 2026-11-21

[choices.step]
done     = { id = "Sudah, dan dipakai", en = "Done and in use" }
partly   = { id = "Sebagian atau salinan contoh", en = "Partly, or a copied template" }
not_done = { id = "Belum", en = "Not done" }

[fact.certificate]
type     = "choice"
choices  = "bpom.permit"
ask      = { id = "Apakah ada sertifikat HACCP atau yang lebih tinggi?", en = "Is there a HACCP certificate or a higher one?" }
help     = { id = "Lebih tinggi: ISO 22000, FSSC 22000, BRCGS. Sertifikat pelatihan tidak dihitung.", en = "Higher: ISO 22000, FSSC 22000, BRCGS. A training certificate does not count." }
evidence = { id = "Sertifikat dari lembaga terakreditasi", en = "Certificate of an accredited body" }

[fact.certificate_expires]
type = "date"
ask  = { id = "Sertifikat berlaku sampai", en = "Certificate valid until" }
when = "haccp.certificate == 'held'"

[fact.certificate_standard]
type     = "choice"
ask      = { id = "Standar apa yang tertulis pada sertifikat?", en = "Which standard does the certificate name?" }
when     = "haccp.certificate == 'held'"
evidence = { id = "Sertifikat", en = "Certificate" }
[fact.certificate_standard.choices]
sni_cxc_1     = { id = "SNI CXC 1:1969 atau Codex CXC 1", en = "SNI CXC 1:1969 or Codex CXC 1" }
sni_cac_rcp_1 = { id = "SNI CAC/RCP 1:2011 (lama)", en = "SNI CAC/RCP 1:2011 (old)" }
iso_22000     = { id = "ISO 22000", en = "ISO 22000" }
fssc_22000    = { id = "FSSC 22000", en = "FSSC 22000" }
brcgs         = { id = "BRCGS", en = "BRCGS" }
other         = { id = "Lainnya", en = "Other" }

[fact.certificate_accredited]
type     = "bool"
ask      = { id = "Apakah lembaganya terakreditasi KAN atau setara?", en = "Is the body accredited (KAN or equal)?" }
when     = "haccp.certificate == 'held'"
evidence = { id = "Logo akreditasi pada sertifikat", en = "Accreditation mark on the certificate" }

[fact.certificate_covers]
type     = "bool"
ask      = { id = "Apakah sertifikat menyebut tempat dan produk ini?", en = "Does the certificate name this site and product?" }
help     = { id = "Sertifikat eksportir tidak menutup dapur petani di luar lingkupnya.", en = "An exporter's certificate does not cover farmers' kitchens outside its scope." }
when     = "haccp.certificate == 'held'"
evidence = { id = "Lingkup pada sertifikat", en = "Scope of the certificate" }

[fact.records_months]
type     = "number"
whole    = true
min      = 0
max      = 600
ask      = { id = "Berapa bulan catatan pemantauan titik kritis sudah ada?", en = "For how many months are there monitoring records of critical points?" }
evidence = { id = "Lembar pemantauan", en = "Monitoring sheets" }

[fact.pmr_stage]
type     = "choice"
ask      = { id = "Sampai tahap mana program manajemen risiko (PMR)?", en = "Which stage of the risk-management programme (PMR) is reached?" }
when     = "haccp.pmr_due"
evidence = { id = "Bukti tahap PMR dari BPOM", en = "Proof of the PMR stage from BPOM" }
[fact.pmr_stage.choices]
initiation      = { id = "Inisiasi: CPPOB dan validasi panas", en = "Initiation: CPPOB and heat validation" }
intensification = { id = "Intensifikasi: ditambah HACCP", en = "Intensification: plus HACCP" }
implementation  = { id = "Implementasi: PMR penuh", en = "Implementation: full PMR" }
none            = { id = "Belum", en = "None" }

[fact.pmr_permit]
type     = "bool"
ask      = { id = "Apakah ada izin penerapan PMR?", en = "Is there a PMR permit?" }
evidence = { id = "Izin penerapan PMR", en = "PMR permit" }

[fact.batch_ph]
type     = "number"
min      = 0
max      = 14
ask      = { id = "pH tertinggi pada catatan lot terakhir", en = "Highest pH in the last lot records" }
when     = "product.canned"
evidence = { id = "Catatan pH tiap lot", en = "Record of pH for each lot" }

[parameter.records_needed]
title  = { id = "Bulan catatan pemantauan", en = "Months of monitoring records" }
values = [{ from = 2021-01-01, value = 3, source = "workshop-practice", note = "usual demand of certification bodies, from memory" }]

[parameter.acid_limit]
title  = { id = "pH tertinggi untuk pangan asam", en = "Highest pH of acid food" }
values = [{ from = 2021-01-01, value = 4.6, source = "perbpom-27-2021" }]

[derive.pmr_due]
value = "(product.heat_sterilised && product.commercially_sterile) || product.kind == 'special_diet'"
title = { id = "Produk terkena PMR", en = "The product falls under PMR" }

[derive.certificate_valid]
value = "haccp.certificate == 'held' && haccp.certificate_accredited && haccp.certificate_covers && haccp.certificate_expires >= order.papers_until"
title = { id = "Sertifikat berlaku untuk tempat dan produk ini", en = "Certificate valid for this site and product" }
"#),
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
applies   = "order.buyer_requires_halal"
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
when     = "halal.certificate == 'held'"
evidence = { id = "Daftar produk dan pabrik pada sertifikat", en = "List of products and sites on the certificate" }

[fact.unchanged]
type     = "bool"
ask      = { id = "Apakah bahan dan cara buat sama seperti saat sertifikat terbit?", en = "Are materials and process the same as when it was issued?" }
when     = "halal.certificate == 'held'"
evidence = { id = "Daftar bahan sekarang dan daftar pada sertifikat", en = "Present list of materials and that of the certificate" }

[fact.non_halal_material]
type     = "bool"
ask      = { id = "Apakah produk dibuat dari bahan tidak halal?", en = "Is the product made from non-halal material?" }
evidence = { id = "Daftar bahan", en = "List of materials" }

[fact.non_halal_stated]
type     = "bool"
ask      = { id = "Apakah kemasan menyatakan tidak halal?", en = "Does the pack say that it is not halal?" }
when     = "halal.non_halal_material"
evidence = { id = "Kemasan", en = "Pack" }

[fact.body_recognised]
type     = "bool"
ask      = { id = "Apakah pembeli atau negaranya mengakui sertifikat halal itu?", en = "Does the buyer or his country recognise that halal certificate?" }
when     = "order.buyer_requires_halal"
evidence = { id = "Surat pembeli atau daftar lembaga yang diakui", en = "The buyer's letter or list of recognised bodies" }

[fact.sites]
type     = "number"
whole    = true
min      = 1
max      = 10_000
ask      = { id = "Berapa tempat produksi yang dimiliki?", en = "How many production sites are there?" }
when     = "halal.certificate != 'held'"
evidence = { id = "NIB dan kunjungan", en = "NIB and visit" }

[fact.outlets]
type     = "number"
whole    = true
min      = 0
max      = 10_000
ask      = { id = "Berapa gerai penjualan yang dimiliki?", en = "How many outlets are there?" }
when     = "halal.certificate != 'held'"
evidence = { id = "NIB dan kunjungan", en = "NIB and visit" }

[fact.product_names]
type     = "number"
whole    = true
min      = 1
max      = 10_000
ask      = { id = "Berapa nama produk, termasuk varian, dalam satu permohonan?", en = "How many product names, with variants, in one application?" }
when     = "halal.certificate != 'held'"

[fact.simple_process]
type     = "bool"
ask      = { id = "Apakah prosesnya sederhana: di rumah, alat manual, satu cara pengawetan?", en = "Is the process simple: at home, manual tools, one way of preserving?" }
when     = "halal.certificate != 'held'"
evidence = { id = "Kunjungan pendamping halal", en = "Visit of the halal companion" }

[fact.certain_materials]
type     = "bool"
ask      = { id = "Apakah semua bahan pasti halal, tanpa daging yang belum bersertifikat?", en = "Are all materials surely halal, with no uncertified meat?" }
when     = "halal.certificate != 'held'"
evidence = { id = "Daftar bahan dan sertifikatnya", en = "List of materials and their certificates" }

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
value = "legality.trade_micro_small && enterprise.annual_sales <= self_declare_sales && halal.sites <= 1 && halal.outlets <= 1 && halal.product_names <= self_declare_names && halal.simple_process && halal.certain_materials && !product.heat_sterilised"
title = { id = "Bisa lewat pernyataan sendiri", en = "Self-declaration is possible" }
"#),
    ("lab/set.toml", r#"#:schema ../schema/rules.schema.json
# Laboratory reports that several markets and sectors ask for, each fact once. Limits stand in the sets that demand them.
[set]
id      = "lab"
version = "2026.11"
title   = { id = "Hasil uji laboratorium", en = "Laboratory reports" }
checked = 2026-11-21

[choices.result]
passes     = { id = "Diuji, sesuai batas negara tujuan", en = "Tested, within the limits of the destination" }
fails      = { id = "Diuji, melampaui batas", en = "Tested, above a limit" }
not_tested = { id = "Belum diuji", en = "Not tested" }

[fact.date]
type = "date"
ask  = { id = "Tanggal laporan uji terakhir untuk produk ini", en = "Date of the latest test report for this product" }

[fact.accredited]
type     = "bool"
ask      = { id = "Apakah laboratorium penguji terakreditasi (KAN atau ISO 17025)?", en = "Is the testing laboratory accredited (KAN or ISO 17025)?" }
evidence = { id = "Laporan uji dengan logo akreditasi", en = "Test report with the accreditation mark" }

[fact.covers]
type     = "bool"
ask      = { id = "Apakah laporan itu mencakup semua warna, bahan, atau rasa yang dikirim?", en = "Does the report cover every colour, material or flavour that is shipped?" }
evidence = { id = "Laporan uji dibandingkan dengan daftar barang", en = "Test report compared with the list of goods" }

[fact.azo_amines]
type     = "number"
unit     = "mg/kg"
min      = 0
ask      = { id = "Amina azo tertinggi pada laporan uji (mg/kg)", en = "Highest azo amine in the report (mg/kg)" }
help     = { id = "Tertulis sebagai aromatic amines. Tulis 0 bila tidak terdeteksi.", en = "Named aromatic amines. Write 0 if not detected." }
when     = "product.sector in ['batik', 'footwear', 'handicraft', 'other']"
evidence = { id = "Laporan uji amina azo", en = "Azo amine report" }

[fact.formaldehyde]
type     = "number"
unit     = "mg/kg"
min      = 0
ask      = { id = "Formaldehida tertinggi pada laporan uji (mg/kg)", en = "Highest formaldehyde in the report (mg/kg)" }
when     = "product.sector in ['batik', 'footwear', 'handicraft', 'other']"
evidence = { id = "Laporan uji formaldehida", en = "Formaldehyde report" }

[fact.chromium_vi]
type     = "number"
unit     = "mg/kg"
min      = 0
ask      = { id = "Krom VI tertinggi pada kulit (mg/kg)", en = "Highest chromium VI in leather (mg/kg)" }
when     = "'leather' in product.materials"
evidence = { id = "Laporan uji ISO 17075 tiap lot kulit", en = "ISO 17075 report for each lot of leather" }

[fact.lead]
type     = "number"
unit     = "mg/kg"
min      = 0
ask      = { id = "Timbal tertinggi pada cat atau lapisan (mg/kg)", en = "Highest lead in paint or coating (mg/kg)" }
when     = "product.for_children"
evidence = { id = "Laporan uji timbal", en = "Lead report" }

[fact.migration]
type     = "choice"
choices  = "result"
ask      = { id = "Hasil uji migrasi ke makanan", en = "Test of migration into food" }
when     = "product.food_contact"
evidence = { id = "Laporan uji migrasi", en = "Migration report" }

[fact.sulphur_dioxide]
type     = "number"
unit     = "mg/kg"
min      = 0
ask      = { id = "Sisa sulfit (SO2) pada hasil uji (mg/kg)", en = "Residual sulphite (SO2) in the report (mg/kg)" }
help     = { id = "Tulis 0 bila tidak terdeteksi.", en = "Write 0 if not detected." }
when     = "product.sector == 'food'"
evidence = { id = "Hasil uji SO2", en = "SO2 report" }

[fact.additives]
type     = "choice"
choices  = "result"
ask      = { id = "Hasil uji pengawet, pemanis, dan pewarna", en = "Test of preservatives, sweeteners and colours" }
when     = "product.sector == 'food'"
evidence = { id = "Hasil uji bahan tambahan untuk kelas pangan di negara tujuan", en = "Report on additives for the food class of the destination" }

[fact.contaminants]
type     = "choice"
choices  = "result"
ask      = { id = "Hasil uji logam berat, aflatoksin, dan kuman", en = "Test of heavy metals, aflatoxin and microbes" }
when     = "product.sector == 'food'"
evidence = { id = "Hasil uji cemaran", en = "Report on contaminants" }

[fact.pesticides]
type     = "choice"
choices  = "result"
ask      = { id = "Hasil uji residu pestisida", en = "Test of pesticide residues" }
when     = "product.sector == 'food'"
evidence = { id = "Hasil uji residu", en = "Residue report" }

[fact.nutrition]
type     = "bool"
ask      = { id = "Apakah ada hasil analisis gizi untuk label negara tujuan?", en = "Is there a nutrition analysis for the label of the destination?" }
when     = "product.sector == 'food'"
evidence = { id = "Hasil analisis gizi", en = "Nutrition analysis" }

[parameter.report_months]
title  = { id = "Umur laporan uji yang diterima (bulan)", en = "Accepted age of a test report (months)" }
values = [{ from = 2021-01-01, value = 12, source = "export-coaching", note = "usual demand of buyers" }]

[derive.current]
value = "lab.accredited && lab.covers && lab.date + months(report_months) >= order.papers_until"
title = { id = "Laporan uji terakreditasi, lengkap, dan belum setahun", en = "Test report accredited, complete and under a year old" }
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
sources   = [{ ref = "pp-28-2025", at = "article not verified" }, { ref = "perbps-7-2025", at = "kode 10722, 10794, 10320, 13133", note = { id = "Kode daftar 2020 dan 2025 sama-sama diterima.", en = "Codes of the 2020 and 2025 lists are both accepted." } }]
why       = { id = "Izin dan akun BPOM dibuka menurut KBLI. Kode yang salah menutup jenis produk ini.", en = "Permits and the BPOM account open by KBLI code. A wrong code closes this kind of product." }
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
actions   = ["mend-nib"]

[[rule]]
id        = "licence-level"
title     = { id = "Izin lengkap menurut tingkat risiko", en = "Licences complete for the risk level" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 4
applies   = "legality.risk_level in ['medium_high', 'high']"
holds     = "legality.licence_verified"
valid     = { from = 2021-02-02 }
sources   = [{ ref = "pp-28-2025", at = "article not verified", confidence = "medium" }]
why       = { id = "Usaha berisiko menengah tinggi wajib punya sertifikat standar terverifikasi. Risiko tinggi wajib punya izin.", en = "A medium-high risk business must have a verified standard certificate. High risk must have a licence." }
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
applies   = "order.route == 'direct'"
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
applies   = "order.route == 'direct'"
holds     = "legality.filer in ['own', 'ppjk']"
valid     = { from = 2022-11-01 }
sources   = [{ ref = "pmk-155-2022", at = "Pasal 2" }]
why       = { id = "Ekspor wajib diberitahukan dengan PEB, paling cepat tujuh hari sebelum perkiraan ekspor. Batasnya sebelum barang masuk kawasan pabean.", en = "Exports must be notified by PEB, at the earliest seven days before. It must be done before goods enter the customs area." }
actions   = ["hire-broker"]

[[rule]]
id        = "parcel-notice"
title     = { id = "Pos atau kurir menyampaikan pemberitahuan barang kiriman", en = "Post or courier files the parcel notice" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 2
applies   = "order.route == 'courier_parcel'"
holds     = "legality.filer in ['own', 'ppjk', 'courier']"
valid     = { from = 2024-01-01 }
sources   = [{ ref = "pmk-96-2023", at = "article not verified" }]
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
sources   = [{ ref = "permenperin-13-2025", at = "Pasal 7(a)" }]
why       = { id = "Industri wajib melapor ke SIINas. Bantuan mesin kementerian melihat data ini.", en = "Industry must report to SIINas. The ministry's machine grants look at these data." }
actions   = ["report-siinas"]

[[rule]]
id        = "trademark"
title     = { id = "Merek terdaftar atau diajukan", en = "Trademark registered or filed" }
severity  = "minor"
basis     = "practice"
dimension = "management"
weight    = 2
applies   = "product.sector != 'food' || product.retail_packed"
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
when     = "legality.nib == 'active' && !legality.kbli_known"
evidence = { id = "Lembar NIB", en = "NIB sheet" }

[fact.risk_level]
type     = "choice"
choices  = { low = { id = "Rendah", en = "Low" }, medium_low = { id = "Menengah rendah", en = "Medium low" }, medium_high = { id = "Menengah tinggi", en = "Medium high" }, high = { id = "Tinggi", en = "High" } }
ask      = { id = "Tingkat risiko usaha pada NIB", en = "Risk level of the business in the NIB" }
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
evidence = { id = "Kartu atau surat NPWP", en = "Tax number card or letter" }

[fact.customs_access]
type     = "bool"
ask      = { id = "Apakah NIB memuat akses kepabeanan sebagai eksportir?", en = "Does the NIB show customs access as exporter?" }
when     = "order.route == 'direct'"
evidence = { id = "Bagian akses kepabeanan pada NIB", en = "Customs access section of the NIB" }

[fact.filer]
type     = "choice"
ask      = { id = "Siapa yang menyampaikan pemberitahuan ekspor ke Bea Cukai?", en = "Who files the export notice with customs?" }
when     = "order.route in ['direct', 'courier_parcel']"
evidence = { id = "Perjanjian dengan PPJK atau akun kepabeanan", en = "Agreement with a customs broker, or customs account" }
[fact.filer.choices]
own     = { id = "Kami sendiri", en = "Ourselves" }
ppjk    = { id = "PPJK (pengurus jasa kepabeanan)", en = "Customs broker (PPJK)" }
courier = { id = "Pos atau perusahaan kurir", en = "Post or courier" }
nobody  = { id = "Belum ada", en = "Nobody yet" }

[fact.siinas]
type     = "bool"
ask      = { id = "Apakah akun SIINas ada dan datanya mutakhir?", en = "Is there a SIINas account with current data?" }
evidence = { id = "Tanda terima laporan SIINas terakhir", en = "Receipt of the last SIINas report" }

[fact.trademark]
type     = "choice"
choices  = { registered = { id = "Terdaftar", en = "Registered" }, filed = { id = "Sudah diajukan", en = "Filed" }, none = { id = "Belum", en = "None" } }
ask      = { id = "Apakah merek sudah didaftarkan di DJKI?", en = "Is the trademark registered?" }
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

[derive.kbli_known]
value = "product.sector == 'batik' || (product.sector == 'food' && product.kind in ['palm_sugar', 'dried_snack', 'canned_fruit'])"
title = { id = "Kode KBLI untuk produk ini diketahui", en = "The KBLI code for this product is known" }

# Batik moved from 13134 (2020) to 13133 (2025): either is accepted, whatever edition is named.
[derive.kbli_fits]
value = "product.sector == 'batik' ? product.kbli in ['13133', '13134'] : (product.sector == 'food' && product.kind == 'palm_sugar' ? product.kbli == '10722' : (product.sector == 'food' && product.kind == 'dried_snack' ? product.kbli == '10794' : (product.sector == 'food' && product.kind == 'canned_fruit' ? product.kbli == '10320' : legality.kbli_matches)))"
title = { id = "Kode KBLI sesuai produk", en = "The KBLI code fits the product" }
"#),
    ("management/set.toml", r#"#:schema ../schema/rules.schema.json
# Willingness and management: what mentoring needs from the owner.
[set]
id      = "management"
version = "2026.11"
title   = { id = "Kemauan dan pengelolaan", en = "Willingness and management" }
checked = 2026-11-21

[fact.willing]
type     = "bool"
ask      = { id = "Apakah pemilik bersedia ikut kunjungan, pendampingan, dan pelatihan sampai selesai?", en = "Is the owner willing to take part in visits, mentoring and training to the end?" }
evidence = { id = "Surat kesediaan bertanda tangan", en = "Signed letter of commitment" }

[fact.export_person]
type     = "bool"
ask      = { id = "Apakah ada orang yang ditugasi mengurus ekspor?", en = "Is somebody in charge of export?" }
evidence = { id = "Surat tugas atau wawancara", en = "Letter of assignment or interview" }

[fact.production_book]
type     = "bool"
ask      = { id = "Apakah produksi, stok, dan penjualan dicatat dalam buku?", en = "Are production, stock and sales kept in a book?" }
evidence = { id = "Buku atau berkas catatan", en = "Book or file of records" }

[fact.cost_sheet]
type     = "bool"
ask      = { id = "Apakah harga pokok dan harga ekspor sudah dihitung tertulis?", en = "Are unit cost and export price worked out in writing?" }
evidence = { id = "Lembar hitungan harga", en = "Price calculation sheet" }

[fact.export_training]
type     = "bool"
ask      = { id = "Apakah ada yang sudah ikut pelatihan ekspor?", en = "Has somebody taken export training?" }
evidence = { id = "Sertifikat pelatihan", en = "Training certificate" }

[fact.company_profile]
type     = "bool"
ask      = { id = "Apakah ada profil usaha atau katalog dalam bahasa Inggris?", en = "Is there a company profile or catalogue in English?" }
evidence = { id = "Profil usaha atau katalog", en = "Company profile or catalogue" }

[[rule]]
id        = "willing"
title     = { id = "Bersedia ikut pendampingan sampai selesai", en = "Willing to be mentored to the end" }
severity  = "major"
basis     = "programme"
dimension = "management"
weight    = 8
holds     = "management.willing"
sources   = [{ ref = "gpei-jatim-2021", at = "pendampingan sesudah kunjungan" }, { ref = "export-coaching", at = "syarat masuk" }]
why       = { id = "Tempat pendampingan terbatas: 20 dipilih, sekitar 30 menunggu. Kesediaan menentukan hasilnya.", en = "Places are few: 20 chosen, about 30 wait. Willingness decides the result." }
actions   = ["sign-commitment"]

[[rule]]
id        = "production-book"
title     = { id = "Produksi, stok, dan penjualan dicatat", en = "Production, stock and sales are recorded" }
severity  = "minor"
basis     = "programme"
dimension = "management"
weight    = 4
holds     = "management.production_book"
sources   = [{ ref = "gpei-jatim-2021", at = "kualitas, kuantitas, kontinuitas" }]
why       = { id = "Kapasitas dan kesinambungan dibuktikan dari buku ini.", en = "Capacity and continuity are proved from this book." }
actions   = ["start-book"]

[[rule]]
id        = "export-person"
title     = { id = "Ada orang yang mengurus ekspor", en = "Somebody is in charge of export" }
severity  = "minor"
basis     = "programme"
dimension = "management"
weight    = 2
holds     = "management.export_person"
sources   = [{ ref = "export-coaching", at = "kesiapan usaha" }]
why       = { id = "Pembeli menunggu jawaban dalam hitungan hari. Harus jelas siapa yang menjawab.", en = "Buyers expect answers within days. It must be clear who answers." }
actions   = ["name-person"]

[[rule]]
id        = "cost-sheet"
title     = { id = "Harga pokok dan harga ekspor dihitung tertulis", en = "Unit cost and export price worked out in writing" }
severity  = "minor"
basis     = "practice"
dimension = "management"
weight    = 2
holds     = "management.cost_sheet"
sources   = [{ ref = "export-coaching", at = "kalkulasi harga" }]
why       = { id = "Tanpa hitungan, harga yang disepakati bisa merugikan sepanjang kontrak.", en = "Without it the agreed price may lose money for the whole contract." }
actions   = ["train-export"]

[[rule]]
id        = "export-training"
title     = { id = "Pernah ikut pelatihan ekspor", en = "Has taken export training" }
severity  = "minor"
basis     = "programme"
dimension = "management"
weight    = 1
holds     = "management.export_training"
sources   = [{ ref = "export-coaching", at = "pelatihan" }]
why       = { id = "Pelatihan dasar mempercepat pendampingan. Bila belum, program yang memberi.", en = "Basic training speeds up mentoring. Where it lacks, the programme gives it." }
actions   = ["train-export"]

[[rule]]
id        = "company-profile"
title     = { id = "Ada profil usaha untuk pembeli luar negeri", en = "There is a company profile for foreign buyers" }
severity  = "minor"
basis     = "programme"
dimension = "management"
weight    = 1
holds     = "management.company_profile"
sources   = [{ ref = "gpei-jatim-2021", at = "pembuatan profil usaha sesudah kunjungan" }]
why       = { id = "Pembeli pertama kali melihat profil. Program membantu membuatnya.", en = "Buyers first see the profile. The programme helps to make it." }
actions   = ["make-profile"]

[action.sign-commitment]
title    = { id = "Bicarakan program dan tanda tangani kesediaan", en = "Talk the programme through and sign the commitment" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 7 }
sets     = { "management.willing" = true }
provider = { id = "Pemilik dan pendamping", en = "Owner and assessor" }

[action.start-book]
title    = { id = "Mulai buku produksi, stok, dan penjualan", en = "Start a book of production, stock and sales" }
cost     = { low = 0, high = 500_000 }
duration = { low = 7, high = 30 }
sets     = { "management.production_book" = true }
provider = { id = "Pemilik, dilatih pendamping", en = "Owner, trained by the assessor" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.name-person]
title    = { id = "Tunjuk satu orang untuk urusan ekspor", en = "Name one person for export" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 7 }
sets     = { "management.export_person" = true }
provider = { id = "Pemilik", en = "Owner" }

[action.train-export]
title    = { id = "Ikut pelatihan ekspor dan hitung harga", en = "Take export training and work out prices" }
cost     = { low = 0, high = 0 }
duration = { low = 7, high = 28 }
sets     = { "management.export_training" = true, "management.cost_sheet" = true }
provider = { id = "PPEJP, Disperindag, Klinik Ekspor", en = "Export training centre, district office, export clinic" }
sources  = [{ ref = "remedy-prices", at = "pelatihan ekspor" }]

[action.make-profile]
title    = { id = "Buat profil usaha dan katalog", en = "Make a company profile and catalogue" }
cost     = { low = 2_000_000, high = 10_000_000 }
duration = { low = 14, high = 28 }
sets     = { "management.company_profile" = true }
provider = { id = "Program, agensi, atau kampus", en = "Programme, agency or university" }
sources  = [{ ref = "remedy-prices", at = "profil usaha" }]
"#),
    ("programme/desa-devisa.toml", r#"#:schema ../schema/rules.schema.json
# A village or cluster that exports together. The export bank assesses five aspects after a visit and decides; weights and limits here are our
# proposal. The verdict says whether a proposal is worth writing, never that the bank has chosen the village.
[programme]
id             = "desa-devisa"
version        = "2026.11"
title          = { id = "Usulan Desa Devisa", en = "Proposal for an export village" }
checked        = 2026-11-21
use            = ["devisa", "legality", "workshop", "cppob", "bpom", "haccp", "halal", "capacity", "consistency", "management", "sector/*"]
only           = [
    "devisa.*", "legality.nib", "workshop.members-clean-kitchens", "workshop.members-storage-boxes", "workshop.own-production",
    "bpom.minimum-standard", "halal.*", "capacity.order-covered", "capacity.safe-promise", "capacity.claim-shown",
    "consistency.six-months", "consistency.full-year", "consistency.no-long-gap", "consistency.specification", "consistency.shared-specification",
    "consistency.final-check", "management.*",
]
evidence_level = "declared"
history_months = 12

[dimension.produk]
title  = { id = "Produk", en = "Product" }
weight = 25
takes  = ["product", "food_safety"]

[dimension.kesinambungan]
title  = { id = "Kesinambungan produksi", en = "Lasting production" }
weight = 25
takes  = ["consistency"]

[dimension.masyarakat]
title  = { id = "Pemberdayaan masyarakat", en = "Community" }
weight = 20
takes  = ["community"]

[dimension.pengelola]
title  = { id = "Kemampuan pembuat dan pengelola", en = "Producers and managers" }
weight = 15
takes  = ["management", "permits", "capacity"]

[dimension.prasarana]
title  = { id = "Prasarana dan pendukung", en = "Infrastructure and support" }
weight = 15
takes  = ["premises"]

[ladder.usulan]
title = { id = "Usulan Desa Devisa", en = "Proposal as an export village" }
rank  = true
[[ladder.usulan.verdict]]
id    = "siap"
label = { id = "Layak diusulkan", en = "Worth proposing" }
when  = "unmet.critical == 0 && unmet.major <= 1 && score.masyarakat >= 50"
[[ladder.usulan.verdict]]
id    = "hampir"
label = { id = "Hampir layak diusulkan", en = "Nearly worth proposing" }
when  = "unmet.critical == 0 && unmet.major <= 3"
[[ladder.usulan.verdict]]
id    = "pembinaan"
label = { id = "Perlu pembinaan dulu", en = "Needs coaching first" }
when  = "unmet.critical <= 1"
[[ladder.usulan.verdict]]
id    = "belum"
label = { id = "Belum dapat diusulkan", en = "Cannot be proposed yet" }

[[coverage]]
sector = "*"
market = "*"
level  = "partial"
note   = { id = "Lima aspek desa diperiksa. Aturan masuk negara tujuan tidak termasuk program ini.", en = "The five aspects of the village are checked. Entry rules of destinations are no part of this programme." }

# Reference orders stand in when no order is stated; only the shoe order comes from the programme itself.
[[reference_order]]
sector   = "food"
quantity = 3000
unit     = "kg"
months   = 2
sources  = [{ ref = "export-coaching", at = "pesanan percobaan 0,5 sampai 6 ton", confidence = "low" }]

[[reference_order]]
sector   = "footwear"
quantity = 500
unit     = "pair"
months   = 1
sources  = [{ ref = "gpei-jatim-2021", at = "contoh 500 pasang, 2022", confidence = "low" }]

[[reference_order]]
sector   = "batik"
quantity = 200
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "50 sampai 100 lembar tiap motif", confidence = "low" }]

[[reference_order]]
sector   = "wood_craft"
quantity = 300
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "perkiraan", confidence = "low" }]

[[reference_order]]
sector   = "handicraft"
quantity = 300
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "perkiraan", confidence = "low" }]

[[reference_order]]
sector   = "metal"
quantity = 100
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "50 sampai 200 buah tiap model", confidence = "low" }]

# Food partners need their own permit for the product and site, or a contract-manufacturing agreement: SPP-IRT covers own production only.
[partner]
eligible = "partner.agreement && (product.sector != 'food' || partner.own_permit || partner.contract_manufacturing)"
"#),
    ("programme/gpei-jatim.toml", r#"#:schema ../schema/rules.schema.json
# The programme of the East Java exporters' association: 20 enterprises chosen after a visit, about 30 wait for the next year.
# How the association scores is not published; weights and limits here are our proposal, to be agreed with it.
[programme]
id             = "gpei-jatim"
version        = "2026.11"
title          = { id = "Kurasi ekspor IKM GPEI Jawa Timur", en = "GPEI East Java export selection of small and medium industry" }
checked        = 2026-11-21
use            = ["legality", "workshop", "bpom", "cppob", "haccp", "halal", "capacity", "consistency", "management", "documents", "lab", "sector/*", "market/*"]
evidence_level = "declared"
history_months = 12

[dimension.permits]
title  = { id = "Perizinan", en = "Permits" }
weight = 25

[dimension.premises]
title  = { id = "Tempat produksi", en = "Premises" }
weight = 20

[dimension.food_safety]
title  = { id = "Keamanan pangan", en = "Food safety" }
weight = 20

[dimension.capacity]
title  = { id = "Kapasitas", en = "Capacity" }
weight = 15

[dimension.consistency]
title  = { id = "Kesinambungan dan keseragaman", en = "Continuity and sameness" }
weight = 10

[dimension.management]
title  = { id = "Pengelolaan", en = "Management" }
weight = 10

[dimension.product]
title  = { id = "Mutu, label, dan kemasan produk", en = "Product quality, label and packaging" }
weight = 20

# Only one of ten destinations applies to an enterprise, and every rule carries its share of the whole: hence the high number.
[dimension.market]
title  = { id = "Syarat negara tujuan", en = "Demands of the destination" }
weight = 100

[dimension.documents]
title  = { id = "Dokumen pengiriman", en = "Shipment documents" }
weight = 10

# Fit for mentoring: registered, a maker, willing. What mentoring is there to build does not bar anybody.
[ladder.kurasi]
title = { id = "Kurasi", en = "Selection for mentoring" }
rules = [
    "legality.nib", "legality.ikm-scale", "legality.kbli", "legality.npwp",
    "workshop.own", "workshop.own-production", "workshop.controlled-production",
    "bpom.minimum-standard",
    "capacity.own-share", "capacity.claim-shown",
    "consistency.six-months", "consistency.no-long-gap", "consistency.specification",
    "management.*",
]
rank  = true
[[ladder.kurasi.verdict]]
id    = "siap"
label = { id = "Layak dipilih", en = "Fit to be chosen" }
when  = "unmet.critical == 0 && unmet.major <= 1 && score.management >= 51"
[[ladder.kurasi.verdict]]
id    = "hampir"
label = { id = "Hampir layak, masuk cadangan", en = "Nearly fit, on the reserve list" }
when  = "unmet.critical == 0 && unmet.major <= 3 && score.management >= 51"
[[ladder.kurasi.verdict]]
id    = "pembinaan"
label = { id = "Perlu pembinaan dasar dulu", en = "Needs basic coaching first" }
when  = "unmet.critical == 0"
[[ladder.kurasi.verdict]]
id    = "belum"
label = { id = "Belum bisa dipilih", en = "Cannot be chosen yet" }

# May this order ship: every rule counts.
[ladder.siap_kirim]
title = { id = "Siap kirim", en = "Ready to ship" }
[[ladder.siap_kirim.verdict]]
id    = "siap"
label = { id = "Siap ekspor", en = "Ready to export" }
when  = "unmet.critical == 0 && unmet.major <= 1 && score.premises >= 60"
[[ladder.siap_kirim.verdict]]
id    = "hampir"
label = { id = "Hampir siap", en = "Nearly ready" }
when  = "unmet.critical == 0 && unmet.major <= 4"
[[ladder.siap_kirim.verdict]]
id    = "pembinaan"
label = { id = "Perlu pembinaan dulu", en = "Needs coaching first" }
when  = "unmet.critical <= 2"
[[ladder.siap_kirim.verdict]]
id    = "belum"
label = { id = "Belum siap", en = "Not ready" }

[[coverage]]
sector = "food"
market = "tw"
level  = "partial"
note   = { id = "Aturan dalam negeri ada. Aturan masuk Taiwan belum tersedia.", en = "Indonesian rules are there. Taiwan's entry rules are not yet." }

[[coverage]]
sector = "food"
market = "my"
level  = "partial"
note   = { id = "Aturan dalam negeri ada. Aturan masuk Malaysia belum tersedia.", en = "Indonesian rules are there. Malaysia's entry rules are not yet." }

[[coverage]]
sector = "food"
market = "hk"
level  = "partial"
note   = { id = "Aturan dalam negeri ada. Aturan masuk Hong Kong belum tersedia.", en = "Indonesian rules are there. Hong Kong's entry rules are not yet." }

[[coverage]]
sector = "food"
market = "sa"
level  = "partial"
note   = { id = "Aturan dalam negeri ada. Aturan masuk Arab Saudi belum tersedia.", en = "Indonesian rules are there. Saudi Arabia's entry rules are not yet." }

[[coverage]]
sector = "*"
market = "*"
level  = "none"
note   = { id = "Aturan untuk bidang atau negara tujuan ini belum tersedia.", en = "Rules for this sector or destination are not available yet." }

# Reference orders stand in when no order is stated; only the shoe order comes from the programme itself.
[[reference_order]]
sector   = "food"
quantity = 3000
unit     = "kg"
months   = 2
sources  = [{ ref = "export-coaching", at = "pesanan percobaan 0,5 sampai 6 ton", confidence = "low" }]

[[reference_order]]
sector   = "footwear"
quantity = 500
unit     = "pair"
months   = 1
sources  = [{ ref = "gpei-jatim-2021", at = "contoh 500 pasang, 2022", confidence = "low" }]

[[reference_order]]
sector   = "batik"
quantity = 200
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "50 sampai 100 lembar tiap motif", confidence = "low" }]

[[reference_order]]
sector   = "wood_craft"
quantity = 300
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "perkiraan", confidence = "low" }]

[[reference_order]]
sector   = "handicraft"
quantity = 300
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "perkiraan", confidence = "low" }]

[[reference_order]]
sector   = "metal"
quantity = 100
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "50 sampai 200 buah tiap model", confidence = "low" }]

# Food partners need their own permit for the product and site, or a contract-manufacturing agreement: SPP-IRT covers own production only.
[partner]
eligible = "partner.agreement && (product.sector != 'food' || partner.own_permit || partner.contract_manufacturing)"
"#),
    ("programme/self-check.toml", r#"#:schema ../schema/rules.schema.json
# The owner's first look: few questions, no papers, a first answer after at most fifteen of them for food and ten for other goods.
# It never says that an enterprise is ready to ship: it says whether the full assessment is worth the visit, and what to prepare.
[programme]
id             = "self-check"
version        = "2026.11"
title          = { id = "Lihat awal untuk pemilik usaha", en = "First look for owners" }
checked        = 2026-11-21
use            = ["first_look", "legality"]
only           = ["first_look.*", "legality.nib"]
evidence_level = "declared"

[dimension.all]
title  = { id = "Kesiapan dasar", en = "Basic readiness" }
weight = 1
takes  = ["permits", "premises", "food_safety", "capacity", "consistency", "market"]

[ladder.lihat_awal]
title = { id = "Lihat awal", en = "First look" }
rank  = true
[[ladder.lihat_awal.verdict]]
id    = "siap"
label = { id = "Menjanjikan: lanjutkan ke pemeriksaan lengkap", en = "Promising: go on to the full assessment" }
when  = "unmet.critical == 0 && unmet.major == 0"
[[ladder.lihat_awal.verdict]]
id    = "hampir"
label = { id = "Hampir: urus satu atau dua hal dulu", en = "Nearly: settle one or two things first" }
when  = "unmet.critical == 0 && unmet.major <= 2"
[[ladder.lihat_awal.verdict]]
id    = "belum"
label = { id = "Belum: siapkan dasarnya dulu", en = "Not yet: prepare the basics first" }

[[coverage]]
sector = "*"
market = "*"
level  = "partial"
note   = { id = "Ini lihat awal. Aturan negara tujuan dan masa berlaku surat diperiksa pada pemeriksaan lengkap.", en = "This is a first look. Rules of the destination and validity of papers are checked in the full assessment." }

# Reference orders stand in when no order is stated; only the shoe order comes from the programme itself.
[[reference_order]]
sector   = "food"
quantity = 3000
unit     = "kg"
months   = 2
sources  = [{ ref = "export-coaching", at = "pesanan percobaan 0,5 sampai 6 ton", confidence = "low" }]

[[reference_order]]
sector   = "footwear"
quantity = 500
unit     = "pair"
months   = 1
sources  = [{ ref = "gpei-jatim-2021", at = "contoh 500 pasang, 2022", confidence = "low" }]

[[reference_order]]
sector   = "batik"
quantity = 200
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "50 sampai 100 lembar tiap motif", confidence = "low" }]

[[reference_order]]
sector   = "wood_craft"
quantity = 300
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "perkiraan", confidence = "low" }]

[[reference_order]]
sector   = "handicraft"
quantity = 300
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "perkiraan", confidence = "low" }]

[[reference_order]]
sector   = "metal"
quantity = 100
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "50 sampai 200 buah tiap model", confidence = "low" }]
"#),
    ("programme/sentra.toml", r#"#:schema ../schema/rules.schema.json
# What does each cluster need: for every gap the members without it, what has to be done, and what that costs. The actions of an assessment
# are the list; the verdict sorts clusters by how much is missing.
[programme]
id             = "sentra"
version        = "2026.11"
title          = { id = "Kebutuhan sentra IKM", en = "Needs of an industry cluster" }
checked        = 2026-11-21
use            = ["sentra"]
evidence_level = "declared"

[dimension.permits]
title  = { id = "Perizinan", en = "Permits" }
weight = 25

[dimension.product]
title  = { id = "Kemasan", en = "Packaging" }
weight = 25

[dimension.capacity]
title  = { id = "Mesin", en = "Machines" }
weight = 25

[dimension.management]
title  = { id = "Kelembagaan, pelatihan, penjualan", en = "Institution, training, sales" }
weight = 15

[dimension.premises]
title  = { id = "Lahan bersama", en = "Common land" }
weight = 10

[ladder.kebutuhan]
title = { id = "Kebutuhan sentra", en = "Needs of the cluster" }
rank  = true
[[ladder.kebutuhan.verdict]]
id    = "mandiri"
label = { id = "Sudah kuat, cukup dibuka pasarnya", en = "Strong: open markets for it" }
when  = "unmet.critical == 0 && unmet.major == 0"
[[ladder.kebutuhan.verdict]]
id    = "dilengkapi"
label = { id = "Perlu dilengkapi sebagian", en = "Some pieces are missing" }
when  = "unmet.major <= 2"
[[ladder.kebutuhan.verdict]]
id    = "revitalisasi"
label = { id = "Perlu revitalisasi menyeluruh", en = "Needs revival as a whole" }

[[coverage]]
sector = "*"
market = "*"
level  = "partial"
note   = { id = "Yang dilihat kebutuhan anggota, bukan kesiapan ekspor.", en = "This looks at what members need, not at readiness to export." }
"#),
    ("sentra/actions.toml", r#"# Each is done once for every member without it.

[action.give-nib]
title    = { id = "Urus NIB anggota yang belum punya", en = "Get the NIB for members without one" }
times    = "sentra.members - sentra.members_nib"
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 14 }
raises   = { "sentra.members_nib" = 1 }
provider = { id = "OSS dengan bantuan DPMPTSP", en = "OSS with help of the licensing office" }
sources  = [{ ref = "remedy-prices", at = "NIB" }]

[action.give-home-certificate]
title    = { id = "Urus SPP-IRT anggota yang belum punya", en = "Get SPP-IRT for members without one" }
times    = "sentra.members - sentra.members_home_certificate"
cost     = { low = 0, high = 200_000 }
duration = { low = 7, high = 28 }
raises   = { "sentra.members_home_certificate" = 1 }
provider = { id = "OSS dan Dinas Kesehatan", en = "OSS and the health office" }
sources  = [{ ref = "remedy-prices", at = "SPP-IRT" }]

[action.give-halal]
title    = { id = "Ajukan halal gratis untuk anggota yang memenuhi syarat", en = "Apply for free halal certificates of members who qualify" }
times    = "sentra.members - sentra.members_halal"
cost     = { low = 0, high = 650_000 }
duration = { low = 28, high = 112 }
raises   = { "sentra.members_halal" = 1 }
provider = { id = "Pendamping halal dan BPJPH", en = "Halal companion and BPJPH" }
sources  = [{ ref = "remedy-prices", at = "halal" }]

[action.give-packaging]
title    = { id = "Perbaiki kemasan lewat rumah kemasan", en = "Improve packaging through a packaging house" }
times    = "sentra.members - sentra.members_packaging"
cost     = { low = 500_000, high = 5_000_000 }
duration = { low = 21, high = 56 }
raises   = { "sentra.members_packaging" = 1 }
provider = { id = "Rumah kemasan dinas", en = "Packaging house of the district" }
sources  = [{ ref = "remedy-prices", at = "kemasan", confidence = "low" }]

[action.give-machine]
title    = { id = "Beli mesin dengan potongan restrukturisasi", en = "Buy machines with the restructuring rebate" }
times    = "sentra.members - sentra.members_machine"
cost     = { low = 5_000_000, high = 300_000_000 }
duration = { low = 42, high = 112 }
raises   = { "sentra.members_machine" = 1 }
provider = { id = "Pedagang mesin; penggantian dari Kemenperin", en = "Machine dealer; rebate of the ministry" }
sources  = [{ ref = "remedy-prices", at = "mesin", confidence = "low" }]

[action.give-trained]
title    = { id = "Latih anggota yang belum pernah ikut", en = "Train members who never took part" }
times    = "sentra.members - sentra.members_trained"
cost     = { low = 0, high = 250_000 }
duration = { low = 3, high = 28 }
raises   = { "sentra.members_trained" = 1 }
provider = { id = "Disperindag, BSPJI, atau balai latihan", en = "District office or training centre" }
sources  = [{ ref = "remedy-prices", at = "pelatihan", confidence = "low" }]

[action.give-selling-online]
title    = { id = "Buka toko daring lewat e-Smart IKM", en = "Open an online shop through e-Smart IKM" }
times    = "sentra.members - sentra.members_selling_online"
cost     = { low = 0, high = 500_000 }
duration = { low = 3, high = 21 }
raises   = { "sentra.members_selling_online" = 1 }
provider = { id = "e-Smart IKM atau dinas", en = "e-Smart IKM or district office" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.found-institution]
title    = { id = "Bentuk koperasi atau KUB sentra", en = "Found a cooperative or group of the cluster" }
cost     = { low = 0, high = 8_000_000 }
duration = { low = 14, high = 90 }
sets     = { "sentra.institution" = true }
provider = { id = "Dinas Koperasi dan pengurus", en = "District office for cooperatives and board" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.settle-land]
title    = { id = "Minta penetapan lahan kepada pemerintah daerah", en = "Ask local government to settle the land" }
cost     = { low = 0, high = 0 }
duration = { low = 30, high = 365 }
sets     = { "sentra.land_settled" = true }
provider = { id = "Pemerintah kabupaten atau kota", en = "Regency or city government" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("sentra/needs.toml", r#"# One demand for each piece: a share of the members has it; partial credit is that share.

[[rule]]
id        = "nib"
title     = { id = "Sebagian besar anggota punya NIB", en = "Most members have an NIB" }
severity  = "major"
basis     = "programme"
dimension = "permits"
weight    = 5
holds     = "sentra.members_nib / sentra.members >= share"
grade     = "sentra.members_nib / sentra.members"
valid     = { from = 2018-04-17 }
sources   = [{ ref = "sentra-revitalisation-2018", at = "pendataan kebutuhan sentra", note = { id = "Bagian 80 persen adalah usulan kami.", en = "The share of 80 percent is our proposal." } }]
why       = { id = "NIB adalah pintu semua izin dan bantuan.", en = "The NIB is the door to all permits and support." }
actions   = ["give-nib"]

[[rule]]
id        = "home-certificate"
title     = { id = "Sebagian besar anggota punya SPP-IRT atau MD", en = "Most members have SPP-IRT or MD" }
severity  = "major"
basis     = "programme"
dimension = "permits"
weight    = 5
applies   = "product.sector == 'food'"
holds     = "sentra.members_home_certificate / sentra.members >= share"
grade     = "sentra.members_home_certificate / sentra.members"
valid     = { from = 2018-04-17 }
sources   = [{ ref = "sentra-revitalisation-2018", at = "pendataan kebutuhan sentra", note = { id = "Bagian 80 persen adalah usulan kami.", en = "The share of 80 percent is our proposal." } }]
why       = { id = "Pangan eceran untuk Indonesia perlu izin per produk. Kelompok mempermudah penyuluhan bersama.", en = "Retail food for Indonesia needs a licence per product. A group makes joint training easy." }
actions   = ["give-home-certificate"]

[[rule]]
id        = "halal"
title     = { id = "Sebagian besar anggota punya sertifikat halal", en = "Most members have a halal certificate" }
severity  = "minor"
basis     = "programme"
dimension = "permits"
weight    = 5
applies   = "product.sector == 'food'"
holds     = "sentra.members_halal / sentra.members >= share"
grade     = "sentra.members_halal / sentra.members"
valid     = { from = 2018-04-17 }
sources   = [{ ref = "sentra-revitalisation-2018", at = "pendataan kebutuhan sentra", note = { id = "Bagian 80 persen adalah usulan kami.", en = "The share of 80 percent is our proposal." } }]
why       = { id = "Makanan yang dijual di Indonesia memerlukan sertifikat halal. Anggota kecil dapat memakai jalur pernyataan sendiri.", en = "Food sold in Indonesia needs a halal certificate. Small members may use self-declaration." }
actions   = ["give-halal"]

[[rule]]
id        = "packaging"
title     = { id = "Sebagian besar anggota punya kemasan yang layak", en = "Most members have proper packaging" }
severity  = "major"
basis     = "programme"
dimension = "product"
weight    = 6
holds     = "sentra.members_packaging / sentra.members >= share"
grade     = "sentra.members_packaging / sentra.members"
valid     = { from = 2018-04-17 }
sources   = [{ ref = "sentra-revitalisation-2018", at = "pendataan kebutuhan sentra", note = { id = "Bagian 80 persen adalah usulan kami.", en = "The share of 80 percent is our proposal." } }]
why       = { id = "Kemasan yang pertama dilihat pembeli. Di sentra makanan kering ini kebutuhan terbesar.", en = "Packaging is what buyers see first. In clusters of dry food it is the greatest need." }
actions   = ["give-packaging"]

[[rule]]
id        = "machine"
title     = { id = "Sebagian besar anggota punya mesin yang memadai", en = "Most members have adequate machines" }
severity  = "major"
basis     = "programme"
dimension = "capacity"
weight    = 6
holds     = "sentra.members_machine / sentra.members >= share"
grade     = "sentra.members_machine / sentra.members"
valid     = { from = 2018-04-17 }
sources   = [{ ref = "sentra-revitalisation-2018", at = "pendataan kebutuhan sentra", note = { id = "Bagian 80 persen adalah usulan kami.", en = "The share of 80 percent is our proposal." } }]
why       = { id = "Mesin menentukan jumlah dan keseragaman. Tahun ini besarnya potongan perlu ditanyakan.", en = "Machines decide quantity and sameness. Ask for this year's rate of rebate." }
actions   = ["give-machine"]

[[rule]]
id        = "trained"
title     = { id = "Sebagian besar anggota punya pelatihan mutu atau produksi", en = "Most members have training in quality or production" }
severity  = "minor"
basis     = "programme"
dimension = "management"
weight    = 4
holds     = "sentra.members_trained / sentra.members >= share"
grade     = "sentra.members_trained / sentra.members"
valid     = { from = 2018-04-17 }
sources   = [{ ref = "sentra-revitalisation-2018", at = "pendataan kebutuhan sentra", note = { id = "Bagian 80 persen adalah usulan kami.", en = "The share of 80 percent is our proposal." } }]
why       = { id = "Pelatihan adalah bantuan yang paling cepat dan murah.", en = "Training is the fastest and cheapest help." }
actions   = ["give-trained"]

[[rule]]
id        = "selling-online"
title     = { id = "Sebagian besar anggota punya penjualan daring", en = "Most members have online sales" }
severity  = "minor"
basis     = "programme"
dimension = "management"
weight    = 2
holds     = "sentra.members_selling_online / sentra.members >= share"
grade     = "sentra.members_selling_online / sentra.members"
valid     = { from = 2018-04-17 }
sources   = [{ ref = "sentra-revitalisation-2018", at = "pendataan kebutuhan sentra", note = { id = "Bagian 80 persen adalah usulan kami.", en = "The share of 80 percent is our proposal." } }]
why       = { id = "Penjualan daring membuka pasar di luar daerah sebelum ekspor.", en = "Online sales open markets outside the region before export." }
actions   = ["give-selling-online"]

[[rule]]
id        = "institution"
title     = { id = "Ada pengelola yang mewakili sentra", en = "Somebody speaks for the cluster" }
severity  = "major"
basis     = "programme"
dimension = "management"
weight    = 4
holds     = "sentra.institution"
valid     = { from = 2018-04-17 }
sources   = [{ ref = "sentra-revitalisation-2018", at = "kelembagaan", confidence = "medium" }]
why       = { id = "Bantuan bangunan dan mesin diserahkan kepada lembaga, bukan kepada orang.", en = "Buildings and machines are handed to an institution, not to a person." }
actions   = ["found-institution"]

[[rule]]
id        = "land"
title     = { id = "Lahan bangunan bersama sudah jelas", en = "The land of the common building is settled" }
severity  = "minor"
basis     = "programme"
dimension = "premises"
weight    = 3
holds     = "sentra.land_settled"
valid     = { from = 2018-04-17 }
sources   = [{ ref = "sentra-revitalisation-2018", at = "usulan DAK oleh daerah", confidence = "low" }]
why       = { id = "Dana alokasi khusus diusulkan daerah dan meminta lahan yang jelas. Ketersediaan tahun ini perlu ditanyakan.", en = "The special fund is proposed by the region and asks for settled land. Ask whether it is open this year." }
actions   = ["settle-land"]
"#),
    ("sentra/set.toml", r#"#:schema ../schema/rules.schema.json
# A cluster (sentra): what its members have, counted, and what each missing piece costs. Counts come from one round of visits.
# The shares asked for are our proposal; the need of every cluster stands in its actions: members without it times the price of one.
[set]
id      = "sentra"
version = "2026.11"
title   = { id = "Kebutuhan sentra", en = "Needs of a cluster" }
checked = 2026-11-21

[parameter.share]
unit   = "ratio"
title  = { id = "Bagian anggota yang diminta", en = "Share of members asked for" }
values = [{ from = 2018-04-17, value = 0.8, source = "sentra-revitalisation-2018", note = "our proposal; the ministry published no share" }]

[fact.members]
type     = "number"
whole    = true
min      = 1
max      = 100_000
ask      = { id = "Berapa usaha atau perajin yang masih bekerja di sentra ini?", en = "How many enterprises or makers still work in this cluster?" }
evidence = { id = "Daftar anggota hasil kunjungan", en = "List of members from the visits" }

[fact.institution]
type     = "bool"
ask      = { id = "Apakah ada koperasi, KUB, atau pengelola yang mewakili sentra?", en = "Is there a cooperative, group or manager who speaks for the cluster?" }
evidence = { id = "Akta atau surat keputusan pengelola", en = "Deed or decree of the manager" }

[fact.land_settled]
type     = "bool"
ask      = { id = "Apakah lahan bangunan bersama milik atau dikuasai pemerintah daerah?", en = "Is the land of the common building owned or held by local government?" }
evidence = { id = "Sertifikat atau surat penguasaan lahan", en = "Title or letter on the land" }

[fact.members_nib]
type     = "number"
whole    = true
min      = 0
max      = 100_000
ask      = { id = "Dari anggota itu, berapa yang punya NIB?", en = "Of these members, how many have an NIB?" }
evidence = { id = "Lembar NIB tiap anggota", en = "NIB sheet of each member" }

[fact.members_home_certificate]
type     = "number"
whole    = true
min      = 0
max      = 100_000
ask      = { id = "Dari anggota itu, berapa yang punya SPP-IRT atau MD?", en = "Of these members, how many have SPP-IRT or MD?" }
evidence = { id = "Sertifikat tiap anggota", en = "Certificate of each member" }

[fact.members_halal]
type     = "number"
whole    = true
min      = 0
max      = 100_000
ask      = { id = "Dari anggota itu, berapa yang punya sertifikat halal?", en = "Of these members, how many have a halal certificate?" }
evidence = { id = "Sertifikat halal tiap anggota", en = "Halal certificate of each member" }

[fact.members_packaging]
type     = "number"
whole    = true
min      = 0
max      = 100_000
ask      = { id = "Dari anggota itu, berapa yang punya kemasan yang layak?", en = "Of these members, how many have proper packaging?" }
evidence = { id = "Kemasan yang dipakai sekarang", en = "Packaging now in use" }

[fact.members_machine]
type     = "number"
whole    = true
min      = 0
max      = 100_000
ask      = { id = "Dari anggota itu, berapa yang punya mesin yang memadai?", en = "Of these members, how many have adequate machines?" }
evidence = { id = "Daftar mesin tiap anggota", en = "List of machines of each member" }

[fact.members_trained]
type     = "number"
whole    = true
min      = 0
max      = 100_000
ask      = { id = "Dari anggota itu, berapa yang punya pelatihan mutu atau produksi?", en = "Of these members, how many have training in quality or production?" }
evidence = { id = "Daftar hadir pelatihan", en = "Attendance list" }

[fact.members_selling_online]
type     = "number"
whole    = true
min      = 0
max      = 100_000
ask      = { id = "Dari anggota itu, berapa yang punya penjualan daring?", en = "Of these members, how many have online sales?" }
evidence = { id = "Alamat toko daring", en = "Address of the online shop" }
"#),
    ("sources/food.toml", r#"#:schema ../schema/rules.schema.json
# Food: BPOM, hygiene, HACCP. What `checked` and `confidence` mean: ../README.md.

[source.uu-18-2012]
title = "Undang-Undang 18/2012 tentang Pangan"
kind = "law"
authority = "DPR RI dan Presiden"
from = 2012-11-17
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Diubah UU 6/2023; tanggal mulai dari ingatan.", en = "Amended by UU 6/2023; start date from memory." }

[source.pp-86-2019]
title = "Peraturan Pemerintah 86/2019 tentang Keamanan Pangan"
kind = "government_regulation"
authority = "Presiden RI"
status = "in_force"
checked = 2026-11-21
confidence = "high"

[source.perbpom-23-2023]
title = "Peraturan BPOM 23/2023 tentang Registrasi Pangan Olahan"
kind = "agency_regulation"
authority = "BPOM"
from = 2023-09-11
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Tanggal mulai dari satu catatan kantor hukum.", en = "Start date from one law-office note." }

[source.perbpom-27-2017]
title = "Peraturan BPOM 27/2017 tentang Pendaftaran Pangan Olahan, jo. 7/2021"
kind = "agency_regulation"
authority = "BPOM"
to = 2023-09-10
status = "superseded"
replaced_by = ["perbpom-23-2023"]
checked = 2026-11-21
confidence = "high"

[source.bpom-handbook-2023]
title = "Buku panduan registrasi pangan olahan, Desember 2023"
kind = "guide"
authority = "BPOM"
from = 2023-12-01
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Dibaca lewat ringkasan pihak ketiga.", en = "Read through a third party's summary." }

[source.perbpom-4-2024]
title = "Peraturan BPOM 4/2024 tentang Pedoman Penerbitan Sertifikat Pemenuhan Komitmen Produksi Pangan Olahan Industri Rumah Tangga"
kind = "agency_regulation"
authority = "BPOM"
from = 2024-03-01
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Daftar jenis pangan belum dibaca. Tanggal mulai tidak pasti.", en = "The list of kinds was not read. The start date is uncertain." }

[source.perbpom-22-2018]
title = "Peraturan BPOM 22/2018 tentang Pedoman Pemberian SPP-IRT"
kind = "agency_regulation"
authority = "BPOM"
status = "superseded"
replaced_by = ["perbpom-4-2024"]
checked = 2026-11-21
confidence = "medium"
note = { id = "Pencabutan diketahui dari ingatan.", en = "Repeal known from memory." }

[source.hk-2206-2012]
title = "Peraturan Kepala BPOM HK.03.1.23.04.12.2206 Tahun 2012 tentang CPPB-IRT"
kind = "agency_regulation"
authority = "BPOM"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Masih dipakai; pencabutan belum dipastikan.", en = "Still used; whether it was repealed is not verified." }

[source.hk-2207-2012]
title = "Peraturan Kepala BPOM HK.03.1.23.04.12.2207 Tahun 2012 tentang pemeriksaan sarana produksi pangan industri rumah tangga"
kind = "agency_regulation"
authority = "BPOM"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Tabel tingkat dibaca dari aplikasi pemeriksaan terbuka dan dua formulir. Status belum dipastikan.", en = "Level table read in a public inspection application and two forms. Status not verified." }

[source.permenperin-75-2010]
title = "Permenperin 75/M-IND/PER/7/2010 tentang Pedoman Cara Produksi Pangan Olahan yang Baik"
kind = "ministerial_regulation"
authority = "Kementerian Perindustrian"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Tetap disebut dasar CPPOB. Isi aspek dari ingatan, 13 dari 18 terkonfirmasi.", en = "Still named as the base of CPPOB. Aspects from memory, 13 of 18 confirmed." }

[source.perbpom-22-2021]
title = "Peraturan BPOM 22/2021 tentang Tata Cara Penerbitan Izin Penerapan CPPOB"
kind = "agency_regulation"
authority = "BPOM"
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Perubahan sesudah PP 28/2025 tidak ditemukan.", en = "No amendment after PP 28/2025 was found." }

[source.perka-11-2014]
title = "Peraturan Kepala BPOM 11/2014 tentang tata cara sertifikasi cara produksi pangan olahan yang baik"
kind = "agency_regulation"
authority = "BPOM"
status = "superseded"
replaced_by = ["perbpom-22-2021"]
checked = 2026-11-21
confidence = "high"

[source.bpom-service-cppob]
title = "Standar pelayanan izin penerapan CPPOB (SIPPN 8199641)"
kind = "guide"
authority = "BPOM"
status = "voluntary"
checked = 2026-11-21
confidence = "high"

[source.loka-pom-banyumas-2021]
title = "Keterangan Loka POM Banyumas tentang ruang produksi, 22 Mei 2021"
kind = "guide"
authority = "Loka POM Banyumas"
from = 2021-05-22
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Dari berita setempat, sejalan dengan catatan loket BPOM tahun 2020.", en = "From a local news report, in line with a BPOM counter record of 2020." }

[source.perbpom-10-2023]
title = "Peraturan BPOM 10/2023 tentang Penerapan Program Manajemen Risiko Keamanan Pangan di Sarana Produksi Pangan Olahan"
kind = "agency_regulation"
authority = "BPOM"
from = 2023-05-22
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Tanggal mulai belum ditemukan; dipakai tanggal sosialisasi. Tiga tahap: yakin tinggi.", en = "Start date not found; the date of its presentation is used. Three stages: high confidence." }

[source.perbpom-21-2019]
title = "Peraturan BPOM 21/2019 tentang Program Manajemen Risiko Keamanan Pangan di Industri Pangan"
kind = "agency_regulation"
authority = "BPOM"
to = 2023-05-21
status = "superseded"
replaced_by = ["perbpom-10-2023"]
checked = 2026-11-21
confidence = "high"

[source.perbpom-27-2021]
title = "Peraturan BPOM 27/2021 tentang Persyaratan Pangan Olahan Berasam Rendah Dikemas Hermetis"
kind = "agency_regulation"
authority = "BPOM"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Batas pH 4,6 dari ingatan.", en = "The pH limit 4.6 is from memory." }

[source.perbpom-31-2018]
title = "Peraturan BPOM 31/2018 tentang Label Pangan Olahan, diubah 20/2021 dan 6/2024"
kind = "agency_regulation"
authority = "BPOM"
from = 2018-10-19
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Isi perubahan 6/2024 belum diperiksa.", en = "Content of the amendment 6/2024 not verified." }

[source.perbpom-6-2026]
title = "Peraturan BPOM 6/2026 tentang Tata Cara Penerbitan Surat Keterangan Ekspor Pangan Olahan"
kind = "agency_regulation"
authority = "BPOM"
from = 2026-04-29
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Dibaca sebagai kutipan; berkas bertanda draf, keterangan resmi menyebut berlaku.", en = "Read in quotation; the file is marked draft, official metadata say in force." }

[source.codex-cxc-1]
title = "General Principles of Food Hygiene, CXC 1-1969 (rev. 2020, 2022)"
kind = "standard"
authority = "Codex Alimentarius Commission"
from = 2020-01-01
status = "voluntary"
checked = 2026-11-21
confidence = "high"

[source.sni-cxc-1]
title = "SNI CXC 1:1969 Prinsip umum higiene pangan"
kind = "standard"
authority = "BSN"
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Tahun adopsi disebut berbeda-beda (2023, 2024).", en = "The year of adoption is given differently (2023, 2024)." }

[source.sni-cac-rcp-1-2011]
title = "SNI CAC/RCP 1:2011 Rekomendasi nasional kode praktis prinsip umum higiene pangan"
kind = "standard"
authority = "BSN"
from = 2011-01-01
status = "superseded"
replaced_by = ["sni-cxc-1"]
checked = 2026-11-21
confidence = "medium"
"#),
    ("sources/halal.toml", r#"#:schema ../schema/rules.schema.json
# Halal. What `checked` and `confidence` mean: ../README.md.

[source.uu-33-2014]
title = "Undang-Undang 33/2014 tentang Jaminan Produk Halal, diubah UU 6/2023"
kind = "law"
authority = "DPR RI dan Presiden"
from = 2014-10-17
status = "in_force"
checked = 2026-11-21
confidence = "high"

[source.pp-42-2024]
title = "Peraturan Pemerintah 42/2024 tentang Penyelenggaraan Bidang Jaminan Produk Halal"
kind = "government_regulation"
authority = "Presiden RI"
from = 2024-10-17
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Tidak berubah sampai 29 September 2026. Penundaan sesudah itu tidak ditemukan, tetapi tidak dapat disangkal.", en = "Unchanged up to 29 September 2026. No later postponement was found, yet it cannot be excluded." }

[source.pp-39-2021]
title = "Peraturan Pemerintah 39/2021 tentang Penyelenggaraan Bidang Jaminan Produk Halal"
kind = "government_regulation"
authority = "Presiden RI"
to = 2024-10-16
status = "superseded"
replaced_by = ["pp-42-2024"]
checked = 2026-11-21
confidence = "high"

[source.kepkaban-146-2025]
title = "Keputusan Kepala BPJPH 146/2025 tentang petunjuk teknis sertifikasi halal usaha mikro dan kecil atas pernyataan pelaku usaha"
kind = "agency_regulation"
authority = "BPJPH"
from = 2025-07-01
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Tanggal tanda tangan kosong pada salinan; tanggal mulai perkiraan.", en = "Signing date blank in the copy; the start is estimated." }

[source.kepkaban-22-2023]
title = "Keputusan Kepala BPJPH 22/2023 (pernyataan pelaku usaha)"
kind = "agency_regulation"
authority = "BPJPH"
to = 2025-06-30
status = "superseded"
replaced_by = ["kepkaban-146-2025"]
checked = 2026-11-21
confidence = "high"

[source.perbpjph-5-2025]
title = "Peraturan BPJPH 5/2025 tentang kriteria dan pendampingan sertifikasi halal pernyataan pelaku usaha"
kind = "agency_regulation"
authority = "BPJPH"
status = "in_force"
checked = 2026-11-21
confidence = "medium"

[source.halal-fees-2021]
title = "Keputusan Kepala BPJPH 141/2021 tentang tarif layanan sertifikasi halal, atas dasar PMK 57/PMK.05/2021"
kind = "agency_regulation"
authority = "BPJPH"
status = "not_verified"
checked = 2026-11-21
confidence = "medium"
note = { id = "Tarif lebih baru tidak ditemukan.", en = "No newer tariff was found." }
"#),
    ("sources/programmes.toml", r#"#:schema ../schema/rules.schema.json
# Programmes, practice and prices. What `checked` and `confidence` mean: ../README.md.

[source.gpei-jatim-2021]
title = "Kurasi dan kunjungan GPEI Jawa Timur kepada IKM lima daerah, 2021–2022"
kind = "practice"
authority = "GPEI Jawa Timur"
from = 2021-01-01
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Dari pemberitaan media. Cara memberi nilai tidak diterbitkan.", en = "From press reports. The way of scoring is not published." }

[source.desa-devisa-2022]
title = "Pembinaan Desa Devisa klaster gula semut Purbalingga dan Banyumas, Agustus 2022"
kind = "practice"
authority = "Kementerian Perindustrian dan LPEI"
from = 2022-08-26
status = "voluntary"
checked = 2026-11-21
confidence = "medium"

[source.purbalingga-2021]
title = "Rencana revitalisasi sentra IKM Kabupaten Purbalingga, Januari 2021"
kind = "practice"
authority = "Pemerintah Kabupaten Purbalingga"
from = 2021-01-20
status = "voluntary"
checked = 2026-11-21
confidence = "medium"

[source.export-coaching]
title = "Pembinaan eksportir baru: mutu, jumlah, kesinambungan, dan administrasi"
kind = "practice"
authority = "PPEJP Kementerian Perdagangan"
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Syarat masuk ditulis sebagai kebiasaan, bukan aturan.", en = "Entry conditions are shown as usual, not as rules." }

[source.workshop-practice]
title = "Kebiasaan baik tempat produksi pangan kecil"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "medium"

[source.output-statistics]
title = "Ukuran kapasitas dan kesinambungan dari catatan bulanan"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Batas diperoleh dari simulasi cakupan, bukan dari peraturan.", en = "Limits come from simulated coverage, not from a regulation." }

[source.remedy-prices]
title = "Kisaran biaya dan waktu perbaikan, dikumpulkan dari terbitan 2015–2025"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "low"
note = { id = "Harga lama dan berbeda antar daerah. Tanyakan harga setempat.", en = "Old prices that differ by region. Ask local prices." }

[source.sentra-revitalisation-2018]
title = "Rencana revitalisasi 7.000 sentra IKM, April 2018"
kind = "practice"
authority = "Kementerian Perindustrian"
from = 2018-04-17
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Dari pemberitaan. Dana untuk tahun 2025 dan sesudahnya belum dipastikan.", en = "From press reports. Funds for 2025 and later are not verified." }

[source.desa-devisa-aspects]
title = "Lima aspek penilaian Desa Devisa"
kind = "practice"
authority = "Lembaga Pembiayaan Ekspor Indonesia"
from = 2021-07-12
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Lima aspek diberitakan; bobotnya tidak diterbitkan. LPEI memutuskan sesudah kunjungan.", en = "Five aspects are reported; weights are not published. The bank decides after a visit." }
"#),
    ("sources/trade.toml", r#"#:schema ../schema/rules.schema.json
# Who may produce and export: licences, size, customs. What `checked` and `confidence` mean: ../README.md.

[source.permenperin-64-2016]
title = "Permenperin 64/M-IND/PER/7/2016 tentang Besaran Jumlah Tenaga Kerja dan Nilai Investasi untuk Klasifikasi Usaha Industri"
kind = "ministerial_regulation"
authority = "Kementerian Perindustrian"
from = 2016-07-01
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Angka yakin tinggi. Pengganti tidak ditemukan sampai 2026.", en = "Numbers high confidence. No successor found up to 2026." }

[source.pp-7-2021]
title = "Peraturan Pemerintah 7/2021 tentang Kemudahan, Pelindungan, dan Pemberdayaan Koperasi dan UMKM"
kind = "government_regulation"
authority = "Presiden RI"
from = 2021-02-02
status = "in_force"
checked = 2026-11-21
confidence = "high"

[source.perbps-7-2025]
title = "Peraturan BPS 7/2025 tentang Klasifikasi Baku Lapangan Usaha Indonesia (KBLI 2025)"
kind = "agency_regulation"
authority = "BPS"
from = 2025-12-01
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Hari mulai belum diperiksa.", en = "Day of effect not verified." }

[source.perbps-2-2020]
title = "Peraturan BPS 2/2020 tentang Klasifikasi Baku Lapangan Usaha Indonesia (KBLI 2020)"
kind = "agency_regulation"
authority = "BPS"
to = 2025-11-30
status = "superseded"
replaced_by = ["perbps-7-2025"]
checked = 2026-11-21
confidence = "high"

[source.pmk-219-2019]
title = "Peraturan Menteri Keuangan 219/PMK.04/2019 tentang akses kepabeanan"
kind = "ministerial_regulation"
authority = "Kementerian Keuangan"
status = "not_verified"
checked = 2026-11-21
confidence = "medium"
note = { id = "Dari ingatan.", en = "From memory." }

[source.pmk-155-2022]
title = "Peraturan Menteri Keuangan 155/PMK.04/2022 tentang ketentuan kepabeanan di bidang ekspor"
kind = "ministerial_regulation"
authority = "Kementerian Keuangan"
from = 2022-11-01
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Hari mulai belum diperiksa.", en = "Day of effect not verified." }

[source.pmk-145-2007]
title = "Peraturan Menteri Keuangan 145/PMK.04/2007 tentang ketentuan kepabeanan di bidang ekspor"
kind = "ministerial_regulation"
authority = "Kementerian Keuangan"
to = 2022-10-31
status = "superseded"
replaced_by = ["pmk-155-2022"]
checked = 2026-11-21
confidence = "high"

[source.pmk-96-2023]
title = "Peraturan Menteri Keuangan 96/2023 tentang barang kiriman, diubah PMK 4/2025"
kind = "ministerial_regulation"
authority = "Kementerian Keuangan"
status = "in_force"
checked = 2026-11-21
confidence = "high"

[source.permenperin-13-2025]
title = "Permenperin 13/2025 tentang data industri pada SIINas"
kind = "ministerial_regulation"
authority = "Kementerian Perindustrian"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Berapa kali industri kecil melapor belum dipastikan.", en = "How often small industry reports is not verified." }

[source.uu-20-2016]
title = "Undang-Undang 20/2016 tentang Merek dan Indikasi Geografis"
kind = "law"
authority = "DPR RI dan Presiden"
status = "in_force"
checked = 2026-11-21
confidence = "medium"

[source.pp-28-2025]
title = "Peraturan Pemerintah 28/2025 tentang Penyelenggaraan Perizinan Berusaha Berbasis Risiko"
kind = "government_regulation"
authority = "Presiden RI"
from = 2025-06-05
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Mencabut PP 5/2021. Pasal belum diperiksa.", en = "Revokes PP 5/2021. Articles not verified." }

[source.pp-5-2021]
title = "Peraturan Pemerintah 5/2021 tentang Penyelenggaraan Perizinan Berusaha Berbasis Risiko"
kind = "government_regulation"
authority = "Presiden RI"
from = 2021-02-02
to = 2025-06-04
status = "superseded"
replaced_by = ["pp-28-2025"]
checked = 2026-11-21
confidence = "high"
"#),
    ("vocabulary/enterprise/set.toml", r#"# Who the enterprise is. Read by size tests, halal dates, programme entry. No personal data: no NIK, no owner's name.
[set]
id      = "enterprise"
version = "2026.11"
title   = { id = "Usaha", en = "Enterprise" }
checked = 2026-11-21

[fact.name]
type = "text"
ask  = { id = "Nama usaha", en = "Name of the enterprise" }

[fact.id]
type = "text"
ask  = { id = "Nomor atau kode peserta", en = "Number or code of the participant" }
help = { id = "Kode dari penyelenggara program. Jangan isi NIK.", en = "The code given by the programme. Never a personal identity number." }

[fact.regency]
type = "text"
ask  = { id = "Kabupaten atau kota tempat produksi", en = "Regency or city where production takes place" }

[fact.applied_on]
type = "date"
ask  = { id = "Tanggal mendaftar ke program", en = "Date of application to the programme" }

[fact.workers]
type     = "number"
whole    = true
min      = 0
max      = 100_000
ask      = { id = "Berapa orang bekerja di usaha ini?", en = "How many people work in the enterprise?" }
help     = { id = "Hitung pekerja tetap dan harian yang rutin. Petani pemasok tidak dihitung.", en = "Count permanent and regular daily workers. Supplying farmers are not counted." }
evidence = { id = "Daftar pekerja atau data BPJS", en = "List of workers or social security data" }

[fact.investment]
type     = "number"
unit     = "IDR"
min      = 0
ask      = { id = "Berapa nilai mesin, alat dan modal kerja, tanpa tanah dan bangunan?", en = "What are machines, tools and working capital worth, without land and building?" }
help     = { id = "Banyak pemilik ikut menghitung tanah dan rumah. Keluarkan keduanya.", en = "Many owners include land and house. Leave both out." }
evidence = { id = "Daftar aset atau data modal pada NIB", en = "List of assets or capital data in the NIB" }

[fact.capital]
type     = "number"
unit     = "IDR"
min      = 0
ask      = { id = "Berapa modal usaha saat didirikan, tanpa tanah dan bangunan?", en = "What was the capital at founding, without land and building?" }
when     = "enterprise.newly_founded"
evidence = { id = "Akta pendirian, NIB, atau pernyataan modal", en = "Deed, NIB, or statement of capital" }

[fact.annual_sales]
type     = "number"
unit     = "IDR"
min      = 0
ask      = { id = "Berapa penjualan setahun terakhir?", en = "What were sales in the last year?" }
help     = { id = "Jumlah uang masuk dari penjualan, sebelum dikurangi biaya.", en = "Money received from sales, before costs." }
evidence = { id = "Buku penjualan atau SPT tahunan", en = "Sales book or yearly tax return" }

[fact.newly_founded]
type = "bool"
ask  = { id = "Apakah usaha ini baru berdiri, belum punya penjualan setahun penuh?", en = "Is the enterprise new, without a full year of sales?" }
help = { id = "Usaha baru digolongkan menurut modal. Usaha berjalan menurut penjualan setahun.", en = "A new enterprise is classed by capital, a running one by yearly sales." }

[fact.home_based]
type = "bool"
ask  = { id = "Apakah usaha dijalankan di rumah tinggal?", en = "Is the enterprise run from a dwelling?" }

[fact.is_cooperative]
type     = "bool"
ask      = { id = "Apakah ini koperasi, KUB, atau kelompok usaha?", en = "Is it a cooperative or a business group?" }
evidence = { id = "Akta koperasi atau surat pembentukan kelompok", en = "Deed of the cooperative or letter founding the group" }

[fact.members]
type     = "number"
whole    = true
min      = 0
max      = 1_000_000
ask      = { id = "Berapa anggota koperasi atau kelompok?", en = "How many members has the cooperative or group?" }
when     = "enterprise.is_cooperative"
evidence = { id = "Buku daftar anggota", en = "Register of members" }

[fact.legal_form]
type     = "choice"
ask      = { id = "Bentuk usaha", en = "Legal form" }
evidence = { id = "Akta atau sertifikat pendirian", en = "Deed or certificate of founding" }
[fact.legal_form.choices]
individual         = { id = "Perorangan", en = "Individual" }
pt_individual      = { id = "PT Perorangan", en = "One-person limited company" }
cv                 = { id = "CV", en = "Limited partnership (CV)" }
pt                 = { id = "PT", en = "Limited company (PT)" }
cooperative        = { id = "Koperasi", en = "Cooperative" }
informal_group     = { id = "Kelompok belum berbadan hukum", en = "Group without legal form" }

[fact.foreign_owned]
type = "bool"
ask  = { id = "Apakah ada pemilik asing?", en = "Is there a foreign owner?" }
help = { id = "Kepemilikan asing tidak membuat barang buatan sini menjadi barang impor.", en = "Foreign ownership does not turn goods made here into imports." }
"#),
    ("vocabulary/order/exists.toml", r#"# Whether there is an order at all: an answer of its own, so that leaving the order blank never turns a demand into "not applicable".
[fact.exists]
type   = "bool"
filter = true
ask    = { id = "Apakah sudah ada pesanan?", en = "Is there already an order?" }
help   = { id = "Belum ada juga tidak apa-apa: pesanan acuan program dipakai sebagai ukuran.", en = "If there is none yet, the programme's reference order is used as a yardstick." }
"#),
    ("vocabulary/order/set.toml", r#"# What the buyer wants. Demands of a buyer stand here, so that they end with the order.
[set]
id      = "order"
version = "2026.11"
title   = { id = "Pesanan", en = "Order" }
checked = 2026-11-21

[fact.market]
type   = "choice"
filter = true
ask    = { id = "Negara tujuan", en = "Destination" }
[fact.market.choices]
tw       = { id = "Taiwan", en = "Taiwan" }
my       = { id = "Malaysia", en = "Malaysia" }
hk       = { id = "Hong Kong", en = "Hong Kong" }
sa       = { id = "Arab Saudi", en = "Saudi Arabia" }
ae       = { id = "Uni Emirat Arab", en = "United Arab Emirates" }
sg       = { id = "Singapura", en = "Singapore" }
jp       = { id = "Jepang", en = "Japan" }
us       = { id = "Amerika Serikat", en = "United States" }
eu       = { id = "Uni Eropa", en = "European Union" }
au       = { id = "Australia", en = "Australia" }
domestic = { id = "Dalam negeri", en = "Domestic" }
other    = { id = "Negara lain", en = "Other country" }

[fact.quantity]
type     = "number"
unit     = "goods"
min      = 0
ask      = { id = "Berapa jumlah pesanan?", en = "How much is ordered?" }
when     = "order.exists"
evidence = { id = "Pesanan tertulis atau kontrak", en = "Written order or contract" }

[fact.ship_by]
type = "date"
ask  = { id = "Tanggal paling lambat dikirim", en = "Latest date of shipment" }

[fact.months]
type = "number"
min  = 0.1
max  = 60
ask  = { id = "Berapa bulan waktu untuk membuatnya?", en = "Over how many months is it to be made?" }
when = "order.exists"

[fact.route]
type   = "choice"
filter = true
ask    = { id = "Siapa yang mengirim ke luar negeri?", en = "Who sends it abroad?" }
[fact.route.choices]
direct           = { id = "Ekspor sendiri", en = "We export ourselves" }
through_exporter = { id = "Lewat eksportir lain", en = "Through another exporter" }
courier_parcel   = { id = "Paket pos atau kurir", en = "Parcel by post or courier" }

[fact.buyer_requires_haccp]
type     = "bool"
ask      = { id = "Apakah pembeli meminta sertifikat HACCP?", en = "Does the buyer ask for a HACCP certificate?" }
when     = "product.sector == 'food'"
evidence = { id = "Kontrak atau surat pembeli", en = "Contract or letter of the buyer" }

[fact.buyer_requires_halal]
type     = "bool"
ask      = { id = "Apakah pembeli meminta sertifikat halal?", en = "Does the buyer ask for a halal certificate?" }
evidence = { id = "Kontrak atau surat pembeli", en = "Contract or letter of the buyer" }

[fact.buyer_sample_approved]
type     = "choice"
ask      = { id = "Apakah contoh produksi sudah disetujui pembeli?", en = "Has the buyer approved a production sample?" }
evidence = { id = "Contoh bersegel dan surat persetujuan pembeli", en = "Sealed sample and the buyer's letter of approval" }
[fact.buyer_sample_approved.choices]
approved = { id = "Disetujui", en = "Approved" }
rejected = { id = "Ditolak", en = "Rejected" }
not_sent = { id = "Belum dikirim atau belum dijawab", en = "Not sent or not yet answered" }

[fact.export_certificate]
type     = "choice"
ask      = { id = "Surat ekspor BPOM apa yang diminta pembeli?", en = "Which BPOM export certificate does the buyer ask for?" }
when     = "product.sector == 'food'"
evidence = { id = "Surat permintaan pembeli", en = "The buyer's written request" }
[fact.export_certificate.choices]
none      = { id = "Tidak diminta", en = "None" }
health    = { id = "Health Certificate atau To Whom It May Concern", en = "Health certificate or To Whom It May Concern" }
free_sale = { id = "Certificate of Free Sale", en = "Certificate of Free Sale" }

[fact.composition_differs]
type     = "bool"
ask      = { id = "Apakah isi produk ekspor berbeda dari yang terdaftar di BPOM?", en = "Does the exported product differ in composition from the registered one?" }
when     = "order.export_certificate in ['health', 'free_sale']"
evidence = { id = "Komposisi terdaftar dan komposisi ekspor", en = "Registered and exported composition" }

# The day on which papers must still be valid: the ship date of a stated order, otherwise the day of the assessment.
[derive.papers_until]
value = "order.given ? max(order.ship_by, as_of) : as_of"
title = { id = "Tanggal surat masih harus berlaku", en = "Date until which papers must be valid" }
"#),
    ("vocabulary/partner/set.toml", r#"# What a profile says of each [[partner]]: another workshop that could make part of the order. The programme's [partner] condition reads these.

[set]
id = "partner"
version = "2026.11"
title = { id = "Mitra produksi", en = "Production partner" }
checked = 2026-11-21

[fact.capacity]
type = "number"
unit = "goods/month"
ask = { id = "Berapa kapasitas mitra ini per bulan untuk pesanan ini?", en = "How much can this partner make a month for this order?" }
evidence = { id = "Catatan produksi mitra", en = "The partner's production records" }

[fact.agreement]
type = "bool"
ask = { id = "Apakah ada perjanjian tertulis dengan mitra ini?", en = "Is there a written agreement with this partner?" }
evidence = { id = "Perjanjian kerja sama", en = "Cooperation agreement" }

[fact.own_permit]
type = "bool"
ask = { id = "Untuk pangan: apakah mitra punya izin sendiri untuk produk dan tempat ini?", en = "For food: does the partner hold its own permit for this product and site?" }
evidence = { id = "Izin edar atau IP-CPPOB milik mitra", en = "The partner's own licence or CPPOB certificate" }

[fact.contract_manufacturing]
type = "bool"
ask = { id = "Untuk pangan: apakah ada perjanjian makloon yang sah?", en = "For food: is there a valid contract-manufacturing agreement?" }
evidence = { id = "Perjanjian makloon", en = "Contract-manufacturing agreement" }

[fact.same_sample]
type = "choice"
choices = { approved = { id = "Contoh disetujui pembeli, sama dengan contoh acuan", en = "Sample approved by the buyer against the sealed sample" }, rejected = { id = "Contoh ditolak atau berbeda", en = "Sample rejected or different" }, not_compared = { id = "Belum dibandingkan", en = "Not compared yet" } }
ask = { id = "Apakah contoh produk mitra sudah disetujui sama dengan contoh acuan?", en = "Has the partner's sample been approved against the sealed sample?" }
help = { id = "Hasil gabungan harus sama. Tanpa persetujuan contoh, kesamaan belum terbukti.", en = "The joint result must be the same. Without an approved sample sameness is not proved." }
evidence = { id = "Lembar persetujuan contoh", en = "Sample approval sheet" }
"#),
    ("vocabulary/product/set.toml", r#"# What is made and how it is packed. One product line for each profile. The goods unit (product.unit) belongs to the engine.
[set]
id      = "product"
version = "2026.11"
title   = { id = "Produk", en = "Product" }
checked = 2026-11-21

[fact.name]
type = "text"
ask  = { id = "Nama produk", en = "Name of the product" }

[fact.sector]
type   = "choice"
filter = true
ask    = { id = "Produk ini termasuk bidang apa?", en = "Which sector does the product belong to?" }
[fact.sector.choices]
food       = { id = "Makanan dan minuman", en = "Food and drink" }
batik      = { id = "Batik", en = "Batik" }
footwear   = { id = "Sepatu dan sandal", en = "Footwear" }
wood_craft = { id = "Kerajinan kayu, rotan, bambu", en = "Wood, rattan, bamboo craft" }
metal      = { id = "Barang logam dan suku cadang", en = "Metal goods and parts" }
handicraft = { id = "Kerajinan tangan lain", en = "Other handicraft" }
other      = { id = "Lainnya", en = "Other" }

[fact.kind]
type   = "choice"
filter = true
ask    = { id = "Jenis makanan atau minumannya apa?", en = "Which kind of food or drink is it?" }
when   = "product.sector == 'food'"
[fact.kind.choices]
palm_sugar     = { id = "Gula merah, gula semut, gula aren", en = "Palm sugar, block or granulated" }
dried_snack    = { id = "Keripik, kerupuk, makanan ringan kering", en = "Chips, crackers, dry snacks" }
bakery         = { id = "Roti dan kue kering", en = "Bread and biscuits" }
canned_fruit   = { id = "Buah dalam kaleng", en = "Canned fruit" }
fruit_product  = { id = "Olahan buah lain, manisan, selai", en = "Other fruit products, jam" }
seasoning      = { id = "Bumbu, rempah, sambal", en = "Seasoning, spices, chilli sauce" }
coffee_tea     = { id = "Kopi, teh, minuman serbuk", en = "Coffee, tea, drink powder" }
beverage       = { id = "Minuman siap minum", en = "Ready drinks" }
bottled_water  = { id = "Air minum dalam kemasan", en = "Bottled water" }
dairy          = { id = "Susu dan olahannya", en = "Milk and dairy products" }
dried_meat     = { id = "Daging kering, abon, dendeng", en = "Dried meat" }
processed_meat = { id = "Daging olahan basah: sosis, bakso, nugget", en = "Processed meat: sausage, meatball, nugget" }
fish_product   = { id = "Olahan ikan", en = "Fish products" }
infant_food    = { id = "Makanan bayi dan anak", en = "Infant food" }
special_diet   = { id = "Pangan untuk diet khusus atau penyakit", en = "Food for special diets or illness" }
alcoholic      = { id = "Minuman beralkohol", en = "Alcoholic drinks" }
other_food     = { id = "Makanan atau minuman lain", en = "Other food or drink" }

[fact.hs_code]
type = "text"
ask  = { id = "Kode HS produk (8 angka, tanpa titik)", en = "HS code of the product (8 digits, no dots)" }
help = { id = "Cari di INSW menurut BTKI. Gula nira kelapa 17029051, gula palma lain 17029059.", en = "Look it up at INSW in the national tariff book. Coconut sap sugar 17029051, other palm sugar 17029059." }

[fact.kbli]
type = "text"
ask  = { id = "Kode KBLI pada NIB (5 angka)", en = "KBLI code in the NIB (5 digits)" }
help = { id = "Ambil dari lembar NIB di OSS. Gula merah 10722, keripik 10794, pengalengan buah 10320.", en = "Read it from the NIB in OSS. Palm sugar 10722, chips 10794, fruit canning 10320." }

[fact.kbli_edition]
type = "choice"
ask  = { id = "Kode KBLI itu dari daftar tahun berapa?", en = "From which edition of the list is that code?" }
help = { id = "Daftar 2025 menggantikan daftar 2020. Sebagian NIB masih memuat kode lama.", en = "The 2025 list replaced that of 2020. Some NIBs still show old codes." }
[fact.kbli_edition.choices]
2020 = { id = "KBLI 2020", en = "KBLI 2020" }
2025 = { id = "KBLI 2025", en = "KBLI 2025" }

[fact.retail_packed]
type   = "bool"
filter = true
ask    = { id = "Apakah produk dikemas eceran, siap dibeli konsumen?", en = "Is the product packed for retail, ready for the consumer?" }
help   = { id = "Karung atau dus besar untuk pabrik atau pengemas ulang bukan kemasan eceran.", en = "Sacks or large boxes for factories or repackers are not retail packs." }
when   = "product.sector == 'food'"

[fact.circulates_in_indonesia]
type   = "bool"
filter = true
ask    = { id = "Apakah produk ini juga dijual di Indonesia?", en = "Is this product also sold in Indonesia?" }

[fact.unit_mass]
type = "number"
unit = "kg/goods"
min  = 0
ask  = { id = "Berat satu satuan produk (kg)", en = "Mass of one unit of the product (kg)" }

[fact.shelf_life_days]
type     = "number"
unit     = "day"
min      = 0
ask      = { id = "Berapa hari produk tahan pada suhu ruang?", en = "How many days does the product keep at room temperature?" }
when     = "product.sector == 'food'"
evidence = { id = "Hasil uji atau catatan pengamatan masa simpan", en = "Shelf-life test or record of observation" }

[fact.dry]
type = "bool"
ask  = { id = "Apakah produknya kering?", en = "Is the product dry?" }
when = "product.sector == 'food'"

[fact.heat_sterilised]
type     = "bool"
ask      = { id = "Apakah produk dipasteurisasi atau disterilkan dengan panas?", en = "Is the product pasteurised or sterilised by heat?" }
help     = { id = "Artinya dipanaskan untuk membunuh kuman dalam kemasan tertutup, atau dikemas steril.", en = "It means heated to kill germs in a closed pack, or packed sterile." }
when     = "product.sector == 'food'"
evidence = { id = "Catatan proses pemanasan", en = "Record of the heat process" }

[fact.commercially_sterile]
type     = "bool"
ask      = { id = "Apakah produknya steril komersial?", en = "Is the product commercially sterile?" }
help     = { id = "Contoh: gudeg atau rendang kaleng, susu UHT. Buah asam (pH 4,6 atau kurang) yang dipasteurisasi dijawab tidak.", en = "Examples: canned stew, UHT milk. Answer no for pasteurised acid fruit (pH 4.6 or less)." }
when     = "product.heat_sterilised"
evidence = { id = "Catatan kecukupan panas (F0)", en = "Record of heat adequacy (F0)" }

[fact.frozen]
type = "bool"
ask  = { id = "Apakah produk dijual beku?", en = "Is the product sold frozen?" }
when = "product.sector == 'food'"

[fact.chilled]
type = "bool"
ask  = { id = "Apakah produk harus disimpan dingin?", en = "Must the product be kept chilled?" }
when = "product.sector == 'food'"

[fact.canned]
type = "bool"
ask  = { id = "Apakah produk dikemas dalam kaleng?", en = "Is the product packed in cans?" }
when = "product.sector == 'food'"

[fact.animal_material]
type = "bool"
ask  = { id = "Apakah ada bahan dari hewan?", en = "Does it contain animal material?" }
help = { id = "Termasuk gelatin, kaldu, lemak, bulu, kulit, dan lapisan dalam sepatu.", en = "Includes gelatine, stock, fat, hair, leather and shoe linings." }

[fact.claims]
type = "choices"
ask  = { id = "Klaim apa yang tertulis pada label?", en = "Which claims stand on the label?" }
help = { id = "Kosongkan daftar bila tidak ada klaim.", en = "Give an empty list if there is none." }
when = "product.sector == 'food'"
[fact.claims.choices]
nutrition = { id = "Klaim gizi, misalnya rendah gula", en = "Nutrition claim, such as low sugar" }
health    = { id = "Klaim kesehatan", en = "Health claim" }
disease   = { id = "Klaim terkait penyakit", en = "Claim about illness" }

[fact.organic]
type     = "bool"
ask      = { id = "Apakah dijual sebagai produk organik?", en = "Is it sold as organic?" }
when     = "product.sector == 'food'"
evidence = { id = "Sertifikat organik", en = "Organic certificate" }

[fact.flavoured]
type = "bool"
ask  = { id = "Apakah memakai perisa atau bahan tambahan yang dibatasi?", en = "Does it contain flavouring or restricted additives?" }
help = { id = "Misalnya perisa, pewarna, pemanis buatan, atau sulfit.", en = "Such as flavouring, colour, sweetener or sulphite." }
when = "product.sector == 'food'"

[fact.allergens]
type = "choices"
ask  = { id = "Bahan pemicu alergi apa yang ada di dalam produk?", en = "Which allergens does the product contain?" }
help = { id = "Periksa juga bumbu dan bahan tambahan. Kosongkan daftar bila tidak ada satu pun.", en = "Look at seasonings and additives too. Give an empty list if there is none." }
when = "product.sector == 'food'"
[fact.allergens.choices]
gluten    = { id = "Gandum dan serealia bergluten lain", en = "Wheat and other cereals with gluten" }
crustacea = { id = "Udang, kepiting, rajungan", en = "Shrimp, crab and other crustacea" }
mollusc   = { id = "Kerang, cumi, siput", en = "Clams, squid and other molluscs" }
fish      = { id = "Ikan", en = "Fish" }
egg       = { id = "Telur", en = "Egg" }
milk      = { id = "Susu", en = "Milk" }
peanut    = { id = "Kacang tanah", en = "Peanut" }
soy       = { id = "Kedelai", en = "Soybean" }
tree_nut  = { id = "Kacang pohon: mete, almon, kenari", en = "Tree nuts: cashew, almond, walnut" }
coconut   = { id = "Kelapa, juga nira kelapa", en = "Coconut, including coconut sap" }
sesame    = { id = "Wijen", en = "Sesame" }
mango     = { id = "Mangga", en = "Mango" }
sulphite  = { id = "Sulfit 10 mg/kg atau lebih", en = "Sulphite of 10 mg/kg or more" }
celery    = { id = "Seledri", en = "Celery" }
mustard   = { id = "Moster", en = "Mustard" }
lupin     = { id = "Lupin", en = "Lupin" }

[fact.additives]
type = "choices"
ask  = { id = "Bahan tambahan pangan apa yang dipakai?", en = "Which food additives are used?" }
help = { id = "Baca daftar bahan pada kemasan bumbu atau sirop yang dipakai. Kosongkan daftar bila tidak ada.", en = "Read the list of ingredients of seasonings and syrups used. Give an empty list if there is none." }
when = "product.sector == 'food'"
[fact.additives.choices]
sulphite     = { id = "Sulfit, natrium bisulfit, obat gula", en = "Sulphite, sodium bisulphite" }
preservative = { id = "Pengawet lain, misalnya benzoat, sorbat", en = "Other preservatives such as benzoate, sorbate" }
sweetener    = { id = "Pemanis buatan", en = "Artificial sweetener" }
colour       = { id = "Pewarna", en = "Colour" }
flavouring   = { id = "Perisa", en = "Flavouring" }
antioxidant  = { id = "Antioksidan, misalnya TBHQ", en = "Antioxidant such as TBHQ" }
other        = { id = "Bahan tambahan lain", en = "Other additives" }

[fact.pork_or_alcohol]
type     = "bool"
ask      = { id = "Apakah ada bahan dari babi atau alkohol?", en = "Is there any ingredient from pork or alcohol?" }
when     = "product.sector == 'food'"
evidence = { id = "Daftar bahan dan surat pemasok", en = "List of ingredients and letters of suppliers" }

[fact.halal_claim]
type     = "bool"
ask      = { id = "Apakah kata atau logo halal ditulis pada kemasan ekspor?", en = "Does the export pack bear the word or logo halal?" }
when     = "product.sector == 'food' || product.animal_material"
evidence = { id = "Kemasan ekspor", en = "Export pack" }

[fact.materials]
type   = "choices"
ask    = { id = "Bahan utama produk", en = "Main materials of the product" }
help   = { id = "Pilih semua yang ada pada barang, juga lapisan dan sol.", en = "Choose all that the goods contain, linings and soles too." }
when   = "product.sector != 'food'"
[fact.materials.choices]
textile     = { id = "Kain", en = "Textile" }
leather     = { id = "Kulit", en = "Leather" }
synthetic   = { id = "Kulit sintetis, karet, plastik", en = "Synthetic leather, rubber, plastics" }
wood        = { id = "Kayu", en = "Wood" }
rattan      = { id = "Rotan", en = "Rattan" }
bamboo      = { id = "Bambu", en = "Bamboo" }
other_plant = { id = "Pandan, mendong, eceng gondok, serat lain", en = "Pandan, rush, water hyacinth, other fibre" }
steel       = { id = "Besi atau baja", en = "Iron or steel" }
silver      = { id = "Perak", en = "Silver" }
other_metal = { id = "Tembaga, kuningan, aluminium, logam lain", en = "Copper, brass, aluminium, other metal" }
ceramic     = { id = "Tanah liat atau keramik", en = "Clay or ceramic" }
other       = { id = "Bahan lain", en = "Other material" }

[fact.food_contact]
type = "bool"
ask  = { id = "Apakah barang ini menyentuh makanan?", en = "Does the article touch food?" }
help = { id = "Misalnya sendok, mangkuk, talenan, wajan.", en = "Such as spoons, bowls, boards, pans." }
when = "product.sector in ['wood_craft', 'metal', 'handicraft', 'other']"

[fact.for_children]
type = "bool"
ask  = { id = "Apakah barang ini dibuat untuk anak di bawah 12 tahun?", en = "Is the article made for children under 12?" }
when = "product.sector != 'food'"

[fact.pig_or_dog_material]
type     = "bool"
ask      = { id = "Apakah ada kulit, bulu, atau bahan lain dari babi atau anjing?", en = "Is there leather, hair or other material of pig or dog?" }
help     = { id = "Periksa juga lapisan dalam sepatu dan bulu kuas.", en = "Look at shoe linings and brush bristles too." }
when     = "product.sector != 'food' && product.animal_material"
evidence = { id = "Surat pemasok kulit atau bulu", en = "Letter of the supplier of leather or bristles" }

[fact.wildlife_material]
type     = "bool"
ask      = { id = "Apakah ada bahan dari satwa atau tumbuhan liar yang dilindungi?", en = "Is there material of protected wild animals or plants?" }
help     = { id = "Misalnya kulit ular atau buaya, kulit kerang, kayu sonokeling.", en = "Such as snake or crocodile skin, shells, Indian rosewood." }
when     = "product.sector != 'food'"
evidence = { id = "Nama jenis bahan dari pemasok", en = "Species named by the supplier" }

[fact.textile_article]
type = "choice"
ask  = { id = "Kain ini dijual sebagai apa?", en = "What is the textile sold as?" }
when = "product.sector == 'batik' || 'textile' in product.materials"
[fact.textile_article.choices]
cloth     = { id = "Kain lembaran", en = "Cloth by the piece" }
apparel   = { id = "Pakaian", en = "Clothing" }
scarf     = { id = "Selendang atau syal", en = "Scarf or shawl" }
underwear = { id = "Pakaian dalam", en = "Underwear" }
bedding   = { id = "Seprai, sarung bantal, selimut", en = "Sheets, pillow cases, blankets" }
towel     = { id = "Handuk", en = "Towel" }
infant    = { id = "Barang bayi", en = "Goods for infants" }
accessory = { id = "Tas, dompet, taplak, barang lain", en = "Bags, purses, table cloths, other" }
"#),
    ("vocabulary/production/capacity.toml", r#"# What the figure for own capacity rests on. It decides what counts towards capacity.own_monthly: the declared figure always does,
# what is named here lowers it. While this is not answered, anything up to the declared figure stays possible.
[fact.capacity_basis]
type     = "choices"
ask      = { id = "Dari mana angka kapasitas sebulan itu diketahui?", en = "How is that monthly capacity known?" }
help     = { id = "Pilih semua yang ada. Yang terkecil dipakai, supaya pesanan tidak melebihi kemampuan.", en = "Choose all that there are. The least of them counts, so that no order exceeds what can be made." }
evidence = { id = "Catatan kunjungan: angka dibandingkan dengan yang terlihat di tempat", en = "Visit notes: the figure compared with what was seen on site" }
[fact.capacity_basis.choices]
declared      = { id = "Perkiraan sendiri saja", en = "Our own estimate" }
trial_run     = { id = "Uji produksi yang disaksikan", en = "A witnessed trial run" }
process_steps = { id = "Hitungan mesin, laju dan jam tiap langkah", en = "Machines, rates and hours of each step" }
history       = { id = "Catatan produksi bulanan", en = "Monthly production records" }
"#),
    ("vocabulary/production/set.toml", r#"# Where, by whom and how much is made. Monthly output ([[production.month]]) is a list that the engine itself knows.
[set]
id      = "production"
version = "2026.11"
title   = { id = "Produksi", en = "Production" }
checked = 2026-11-21

[fact.route]
type   = "choice"
filter = true
ask    = { id = "Siapa yang membuat produk ini?", en = "Who makes this product?" }
[fact.route.choices]
own      = { id = "Dibuat sendiri", en = "Made by ourselves" }
contract = { id = "Dibuatkan pabrik atau usaha lain (makloon)", en = "Made by another firm (contract maker)" }
members  = { id = "Dibuat di rumah petani atau anggota, lalu dikumpulkan", en = "Made in farmers' or members' homes, then collected" }
mixed    = { id = "Sebagian sendiri, sebagian makloon", en = "Partly ourselves, partly by a contract maker" }

[fact.place]
type   = "choice"
filter = true
ask    = { id = "Di mana produksi, pengolahan akhir atau pengemasan dilakukan?", en = "Where is it made, finished or packed?" }
[fact.place.choices]
household_kitchen       = { id = "Dapur rumah tangga", en = "Household kitchen" }
separate_room_same_plot = { id = "Ruang terpisah di lahan rumah", en = "Separate room on the plot of the house" }
separate_building       = { id = "Bangunan tersendiri", en = "Separate building" }
shared_facility         = { id = "Rumah produksi bersama, sentra, atau kawasan industri", en = "Shared production house, cluster or industrial estate" }
contract_maker          = { id = "Di tempat pembuat lain (makloon)", en = "At a contract maker's site" }

[fact.automatic_equipment]
type = "bool"
ask  = { id = "Apakah memakai mesin otomatis penuh?", en = "Is fully automatic equipment used?" }
help = { id = "Mesin yang diisi dan diatur tangan masih disebut semi-otomatis.", en = "Machines fed and set by hand count as semi-automatic." }

[fact.declared_capacity]
type     = "number"
unit     = "goods/month"
min      = 0
ask      = { id = "Paling banyak, berapa yang sanggup dibuat sendiri dalam sebulan?", en = "At most, how much can you make yourselves in a month?" }
evidence = { id = "Catatan mesin, pekerja dan jam kerja", en = "Record of machines, workers and hours" }

[fact.committed]
type     = "number"
unit     = "goods/month"
min      = 0
ask      = { id = "Berapa sebulan yang sudah dijanjikan kepada pembeli lain?", en = "How much a month is already promised to other buyers?" }
evidence = { id = "Pesanan atau kontrak yang berjalan", en = "Orders or contracts in hand" }

[fact.stock]
type     = "number"
unit     = "goods"
min      = 0
ask      = { id = "Berapa stok yang siap kirim?", en = "How much stock is ready to ship?" }
evidence = { id = "Kartu stok atau hitungan gudang", en = "Stock card or count" }

[fact.trial_output]
type     = "number"
unit     = "goods/month"
min      = 0
ask      = { id = "Berapa hasil uji produksi yang disaksikan, dihitung sebulan?", en = "What did a witnessed trial run yield, reckoned for a month?" }
help     = { id = "Isi hanya bila uji disaksikan pendamping atau pembeli.", en = "Fill in only if an assessor or buyer witnessed the trial." }
evidence = { id = "Berita acara uji produksi", en = "Signed record of the trial run" }
"#),
    ("workshop/members.toml", r#"# Members' kitchens: a requirement holds for a share of the members, shown as "60 dari 120".

[[rule]]
id        = "members-clean-kitchens"
title     = { id = "Sebagian besar anggota memasak di dapur bersih", en = "Most members cook in a clean kitchen" }
severity  = "major"
basis     = "programme"
dimension = "premises"
weight    = 5
applies   = "product.sector == 'food' && production.route == 'members'"
holds     = "workshop.members_clean_kitchen / workshop.members_active >= kitchen_share"
grade     = "workshop.members_clean_kitchen / workshop.members_active"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "desa-devisa-2022", at = "dapur bersih untuk 60 petani", note = { id = "Batas bagian adalah usulan kami.", en = "The share is our proposal." } }]
why       = { id = "Gula yang dimasak di rumah anggota dinilai bersama dapurnya. Satu dapur kotor dapat merusak satu lot.", en = "Sugar cooked in members' homes is judged with their kitchens. One dirty kitchen can spoil a lot." }
actions   = ["mend-member-kitchens"]

[[rule]]
id        = "members-storage-boxes"
title     = { id = "Sebagian besar anggota punya wadah simpan tertutup", en = "Most members have a closed storage box" }
severity  = "minor"
basis     = "programme"
dimension = "premises"
weight    = 3
applies   = "product.sector == 'food' && production.route == 'members'"
holds     = "workshop.members_storage_box / workshop.members_active >= box_share"
grade     = "workshop.members_storage_box / workshop.members_active"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "desa-devisa-2022", at = "wadah simpan untuk 120 petani", note = { id = "Batas bagian adalah usulan kami.", en = "The share is our proposal." } }]
why       = { id = "Gula semut menyerap air. Wadah tertutup menjaga kadar air sebelum dikumpulkan.", en = "Granulated sugar draws water. Closed boxes keep it dry until collection." }
actions   = ["give-storage-boxes"]

[action.mend-member-kitchens]
title    = { id = "Perbaiki dapur anggota: lantai, atap, tempat cuci", en = "Mend members' kitchens: floor, roof, wash place" }
times    = "workshop.members_active - workshop.members_clean_kitchen"
cost     = { low = 500_000, high = 5_000_000 }
duration = { low = 60, high = 240 }
raises   = { "workshop.members_clean_kitchen" = 1 }
provider = { id = "Koperasi, dinas, LPEI Desa Devisa, atau CSR", en = "Cooperative, district office, LPEI Desa Devisa or donors" }
papers   = [{ id = "Daftar anggota yang dapurnya belum bersih", en = "List of members whose kitchen is not clean yet" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.give-storage-boxes]
title    = { id = "Bagikan wadah simpan tertutup", en = "Hand out closed storage boxes" }
times    = "workshop.members_active - workshop.members_storage_box"
cost     = { low = 100_000, high = 500_000 }
duration = { low = 14, high = 60 }
raises   = { "workshop.members_storage_box" = 1 }
provider = { id = "Koperasi, dinas, atau LPEI Desa Devisa", en = "Cooperative, district office or LPEI Desa Devisa" }
papers   = [{ id = "Daftar anggota yang belum punya wadah tertutup", en = "List of members without a closed box" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("workshop/place.toml", r#"# Whose place it is: own, leased, or a contract maker's.

[[rule]]
id        = "own"
title     = { id = "Punya tempat produksi sendiri, terpisah dari dapur rumah", en = "Has an own workshop apart from the household kitchen" }
severity  = "major"
basis     = "programme"
dimension = "premises"
weight    = 10
applies   = "product.sector == 'food'"
holds     = "production.route != 'contract' && workshop.separate && workshop.tenure in ['owned', 'leased', 'lent']"
grade     = "production.route != 'contract' && workshop.separate ? 0.6 : 0"
sources   = [
    { ref = "gpei-jatim-2021", at = "keterangan sekretaris eksekutif, 2022" },
    { ref = "loka-pom-banyumas-2021", at = "keterangan pers" },
]
why       = { id = "Program meminta pangan punya tempat produksi sendiri. Tidak harus milik sendiri: sewa atau pinjam tertulis diterima.", en = "The programme asks food makers for an own workshop. It need not be owned: a lease or written loan is accepted." }
evidence  = [{ id = "Foto tiap ruang", en = "Photo of each room" }, { id = "Sertifikat, surat sewa, atau surat pinjam", en = "Deed, lease or written loan" }]
actions   = ["build-room", "lease-room"]

[[rule]]
id        = "own-production"
title     = { id = "Produk dibuat sendiri atau oleh anggota", en = "The product is made by the enterprise or its members" }
severity  = "major"
basis     = "programme"
dimension = "premises"
weight    = 10
applies   = "product.sector != 'food'"
holds     = "production.route in ['own', 'members', 'mixed']"
sources   = [{ ref = "gpei-jatim-2021", at = "kriteria kurasi" }, { ref = "export-coaching", at = "syarat masuk" }]
why       = { id = "Program membina pembuat barang, bukan pedagang. Produksi boleh dibantu bengkel lain.", en = "The programme coaches makers, not traders. Other workshops may help." }
no_action = { id = "Usaha dagang tidak dapat diubah menjadi pembuat lewat satu langkah.", en = "No single step turns a trader into a maker." }

[[rule]]
id        = "separate-for-md"
title     = { id = "Ruang produksi terpisah dari dapur rumah untuk MD", en = "Production room apart from the household kitchen for MD" }
severity  = "major"
basis     = "law"
dimension = "premises"
weight    = 5
applies   = "workshop.own_food_room && (bpom.md in ['held', 'applied'] || (bpom.needed && bpom.md_only))"
holds     = "workshop.separate"
valid     = { from = 2024-03-01 }
sources   = [
    { ref = "perbpom-22-2021", at = "Pasal 2", confidence = "medium" },
    { ref = "loka-pom-banyumas-2021", at = "keterangan pers", note = { id = "Bunyi pasal belum dibaca; dua kantor BPOM memberi petunjuk yang sama.", en = "The article was not read; two BPOM offices gave the same instruction." } },
]
why       = { id = "Petugas BPOM meminta ruang produksi terpisah saat beralih ke MD. Dapur rumah hanya untuk SPP-IRT.", en = "BPOM officers ask for a separate room when changing to MD. The household kitchen is only for SPP-IRT." }
actions   = ["build-room", "lease-room"]

[[rule]]
id        = "lease-term"
title     = { id = "Sisa masa sewa paling sedikit dua tahun", en = "Lease runs at least two more years" }
severity  = "minor"
basis     = "practice"
dimension = "premises"
weight    = 2
applies   = "workshop.tenure == 'leased' && production.route != 'contract'"
holds     = "workshop.lease_until >= as_of + months(lease_months)"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "workshop-practice", at = "kasus sewa tahunan", confidence = "low" }]
why       = { id = "Izin melekat pada alamat. Pindah tempat berarti mengurus ulang izin.", en = "Permits are tied to the address. Moving means doing the permits again." }
evidence  = [{ id = "Surat sewa dengan tanggal dan alamat", en = "Lease with dates and address" }]
actions   = ["extend-lease"]

[[rule]]
id        = "address"
title     = { id = "Alamat pada NIB sama dengan tempat produksi", en = "The NIB shows the address of the workshop" }
severity  = "minor"
basis     = "practice"
dimension = "premises"
weight    = 2
applies   = "production.route != 'contract'"
holds     = "workshop.address_matches"
sources   = [{ ref = "workshop-practice", at = "pemeriksaan alamat" }, { ref = "pp-28-2025", at = "article not verified" }]
why       = { id = "Pemeriksa membandingkan alamat izin dengan tempat nyata. Alamat berbeda menunda izin lain.", en = "Inspectors compare the address with the real place. A different address delays other permits." }
actions   = ["legality.mend-nib"]

[[rule]]
id        = "controlled-production"
title     = { id = "Produksi makloon terkendali: kontrak dan izin CPPOB pembuat", en = "Contract production is controlled: contract and the maker's CPPOB permit" }
severity  = "major"
basis     = "programme"
dimension = "premises"
weight    = 6
applies   = "product.sector == 'food' && production.route in ['contract', 'mixed']"
holds     = "workshop.maker_contract && workshop.maker_ip_valid"
grade     = "workshop.maker_contract ? 0.3 : 0"
valid     = { from = 2022-01-01 }
sources   = [
    { ref = "gpei-jatim-2021", at = "standar BPOM sebagai syarat minimal" },
    { ref = "perbpom-22-2021", at = "Pasal 3", note = { id = "Siapa pemegang MD pada makloon belum dipastikan. Tanyakan BPOM.", en = "Who holds the MD in contract making is not settled. Ask BPOM." } },
]
why       = { id = "Produk buatan pabrik lain dapat diterima bila ada kontrak. Izin CPPOB pembuat harus untuk pabrik itu dan jenis pangan ini.", en = "Goods made elsewhere can be accepted with a contract. The maker's CPPOB permit must be for that factory and this kind of food." }
evidence  = [{ id = "Kontrak makloon", en = "Contract" }, { id = "Izin CPPOB pembuat dengan jenis pangannya", en = "The maker's CPPOB permit with its kinds of food" }]
actions   = ["contract-maker"]

[[rule]]
id        = "quality-agreement"
title     = { id = "Kesepakatan mutu dengan pembuat tertulis", en = "Written quality agreement with the maker" }
severity  = "minor"
basis     = "practice"
dimension = "premises"
weight    = 2
applies   = "production.route in ['contract', 'mixed']"
holds     = "workshop.quality_agreement"
sources   = [{ ref = "workshop-practice", at = "kontrak makloon" }]
why       = { id = "Tanpa batas mutu tertulis, hasil tiap lot bisa berbeda dan sengketa sulit selesai.", en = "Without written limits lots differ and disputes are hard to settle." }
actions   = ["contract-maker"]

[action.build-room]
title    = { id = "Bangun atau sekat ruang produksi tersendiri", en = "Build or partition a separate production room" }
cost     = { low = 15_000_000, high = 60_000_000 }
duration = { low = 28, high = 84 }
requires = [{ when = "workshop.layout" }]
sets     = { "production.place" = "separate_room_same_plot", "workshop.closed_room" = true, "workshop.lamps_and_vents" = true }
provider = { id = "Tukang setempat; kadang bantuan dinas", en = "Local builder; sometimes a district grant" }
papers   = [
    { id = "Perkiraan untuk 24 m²", en = "Estimate for 24 m²" },
    { id = "Sesudah pindah, SPP-IRT tidak cocok lagi; urus MD", en = "After moving, SPP-IRT no longer fits; obtain MD" },
]
sources  = [{ ref = "remedy-prices", at = "ruang produksi pangan 24 m²" }]

[action.lease-room]
title    = { id = "Sewa bangunan atau pakai rumah produksi bersama", en = "Lease a building or use a shared production house" }
cost     = { low = 5_000_000, high = 30_000_000 }
duration = { low = 7, high = 60 }
sets     = { "production.place" = "separate_building", "workshop.tenure" = "leased" }
sets_until = "workshop.lease_until"
valid_for  = 1095
provider = { id = "Pemilik bangunan, dinas, atau desa", en = "Owner, district office or village" }
papers   = [{ id = "Surat sewa atau pinjam minimal dua tahun", en = "Lease or loan for at least two years" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.extend-lease]
title      = { id = "Perpanjang sewa secara tertulis", en = "Extend the lease in writing" }
cost       = { low = 0, high = 30_000_000 }
duration   = { low = 7, high = 30 }
sets_until = "workshop.lease_until"
valid_for  = 1095
provider   = { id = "Pemilik bangunan", en = "Owner of the building" }
sources    = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.contract-maker]
title    = { id = "Buat kontrak makloon dengan pabrik berizin CPPOB untuk jenis ini", en = "Contract a maker with a CPPOB permit for this kind" }
cost     = { low = 500_000, high = 5_000_000 }
duration = { low = 14, high = 60 }
sets     = { "workshop.maker_contract" = true, "workshop.maker_ip" = "held", "workshop.maker_ip_covers" = true, "workshop.quality_agreement" = true }
sets_until = "workshop.maker_ip_expires"
valid_for  = 365
provider = { id = "Pabrik makloon atau sentra pengalengan", en = "Contract factory or canning centre" }
papers   = [
    { id = "Minta salinan izin CPPOB; pilih yang masih berlaku setahun", en = "Ask for the CPPOB permit; choose one valid for another year" },
    { id = "Tanyakan jumlah paling sedikit tiap lot", en = "Ask for the smallest lot" },
]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("workshop/rooms.toml", r#"# The room itself, as CPPOB guidance describes it. An inspector looks; nothing here is a gate.

[[rule]]
id        = "closed-room"
title     = { id = "Ruang produksi tertutup", en = "Closed production room" }
severity  = "major"
basis     = "practice"
dimension = "premises"
weight    = 4
applies   = "workshop.own_food_room"
holds     = "workshop.closed_room"
sources   = [{ ref = "loka-pom-banyumas-2021", at = "keterangan pers" }, { ref = "permenperin-75-2010", at = "aspek bangunan" }]
why       = { id = "Debu, serangga, dan hewan mencemari pangan terbuka.", en = "Dust, insects and animals contaminate open food." }
actions   = ["build-room"]

[[rule]]
id        = "floor"
title     = { id = "Lantai kedap air dan mudah dibersihkan", en = "Floor watertight and easy to clean" }
severity  = "minor"
basis     = "practice"
dimension = "premises"
weight    = 3
applies   = "workshop.own_food_room"
holds     = "workshop.floor in ['tile', 'sealed']"
grade     = "workshop.floor == 'bare_cement' ? 0.3 : 0"
sources   = [{ ref = "loka-pom-banyumas-2021", at = "keterangan pers" }, { ref = "desa-devisa-2022", at = "bantuan keramik" }]
why       = { id = "Keramik adalah contoh, bukan satu-satunya pilihan. Lantai harus kedap, tidak licin, dan miring ke saluran.", en = "Tile is an example, not the only choice. The floor should be watertight, non-slip and drain." }
actions   = ["tile-floor"]

[[rule]]
id        = "walls"
title     = { id = "Dinding rata dan mudah dicuci", en = "Walls smooth and washable" }
severity  = "minor"
basis     = "practice"
dimension = "premises"
weight    = 2
applies   = "workshop.own_food_room"
holds     = "workshop.walls == 'washable'"
sources   = [{ ref = "loka-pom-banyumas-2021", at = "keterangan pers" }]
why       = { id = "Cat yang mengelupas jatuh ke produk dan menyimpan jamur.", en = "Peeling paint falls into the product and holds mould." }
actions   = ["mend-walls"]

[[rule]]
id        = "hand-basin"
title     = { id = "Wastafel dengan sabun di pintu masuk", en = "Hand basin with soap at the entrance" }
severity  = "major"
basis     = "practice"
dimension = "premises"
weight    = 4
applies   = "workshop.own_food_room"
holds     = "workshop.hand_basin"
sources   = [{ ref = "loka-pom-banyumas-2021", at = "keterangan pers" }, { ref = "permenperin-75-2010", at = "aspek fasilitas sanitasi" }]
why       = { id = "Tangan kotor adalah jalan kuman paling umum. Perbaikannya murah.", en = "Dirty hands are the most common way for germs. Mending it is cheap." }
actions   = ["install-basin"]

[[rule]]
id        = "toilet"
title     = { id = "Toilet tidak membuka ke ruang produksi", en = "Toilet does not open into the production room" }
severity  = "major"
basis     = "practice"
dimension = "premises"
weight    = 4
applies   = "workshop.own_food_room"
holds     = "!workshop.toilet_opens_to_room"
sources   = [{ ref = "loka-pom-banyumas-2021", at = "keterangan pers" }, { ref = "hk-2207-2012", at = "elemen 12" }]
why       = { id = "Kuman toilet tidak boleh terbawa ke ruang produksi. Pintu dapat dipindah atau diberi ruang antara.", en = "Toilet germs must not reach the room. The door can be moved or given a lobby." }
actions   = ["move-toilet-door"]

[[rule]]
id        = "stores"
title     = { id = "Simpanan bahan, kemasan, dan barang jadi terpisah", en = "Separate stores for materials, packaging and finished goods" }
severity  = "minor"
basis     = "practice"
dimension = "premises"
weight    = 2
applies   = "workshop.own_food_room"
holds     = "workshop.stores_separate"
sources   = [{ ref = "loka-pom-banyumas-2021", at = "keterangan pers" }]
why       = { id = "Bahan mentah dapat mencemari barang jadi bila disimpan bersama.", en = "Raw materials can contaminate finished goods when stored together." }
actions   = ["separate-stores"]

[[rule]]
id        = "lamps-and-vents"
title     = { id = "Lampu berpelindung dan lubang angin berkasa", en = "Lamps shielded and vents screened" }
severity  = "minor"
basis     = "practice"
dimension = "premises"
weight    = 1
applies   = "workshop.own_food_room"
holds     = "workshop.lamps_and_vents"
sources   = [{ ref = "permenperin-75-2010", at = "aspek bangunan" }]
why       = { id = "Pecahan lampu dan serangga termasuk alasan barang ditolak.", en = "Broken glass and insects are reasons for rejection." }
actions   = ["fit-lamps-and-screens"]

[[rule]]
id        = "layout"
title     = { id = "Denah ruang dengan alur satu arah", en = "Layout with a one-way flow" }
severity  = "minor"
basis     = "law"
dimension = "premises"
weight    = 2
applies   = "workshop.own_food_room && !bpom.household_premises"
holds     = "workshop.layout"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "perbpom-22-2021", at = "article not verified", confidence = "medium" }, { ref = "bpom-service-cppob", at = "daftar dokumen" }]
why       = { id = "Denah wajib diunggah saat meminta izin CPPOB.", en = "The layout must be uploaded when asking for the CPPOB permit." }
actions   = ["draw-layout"]

[action.draw-layout]
title    = { id = "Gambar denah ruang dan alur", en = "Draw the layout and flow" }
cost     = { low = 0, high = 2_000_000 }
duration = { low = 3, high = 14 }
sets     = { "workshop.layout" = true }
provider = { id = "Pendamping atau juru gambar", en = "Assessor or draughtsman" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.tile-floor]
title    = { id = "Pasang keramik atau lapisan epoksi", en = "Lay tiles or epoxy" }
cost     = { low = 3_000_000, high = 10_800_000 }
duration = { low = 7, high = 28 }
sets     = { "workshop.floor" = "tile" }
provider = { id = "Tukang setempat; kadang bantuan keramik", en = "Local builder; sometimes a grant of tiles" }
papers   = [{ id = "Hitungan untuk 24 m², Rp126.000 sampai Rp450.000 per m²", en = "Reckoned for 24 m², IDR 126,000 to 450,000 per m²" }]
sources  = [{ ref = "remedy-prices", at = "lantai keramik dan epoksi" }]

[action.mend-walls]
title    = { id = "Ratakan dan cat dinding", en = "Smooth and paint the walls" }
cost     = { low = 1_000_000, high = 6_000_000 }
duration = { low = 3, high = 14 }
sets     = { "workshop.walls" = "washable" }
provider = { id = "Tukang setempat", en = "Local builder" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.install-basin]
title    = { id = "Pasang wastafel, sabun, dan tisu", en = "Install a basin, soap and paper" }
cost     = { low = 500_000, high = 2_500_000 }
duration = { low = 1, high = 7 }
sets     = { "workshop.hand_basin" = true }
provider = { id = "Tukang setempat", en = "Local builder" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.move-toilet-door]
title    = { id = "Pindahkan pintu toilet atau beri ruang antara", en = "Move the toilet door or add a lobby" }
cost     = { low = 1_000_000, high = 6_000_000 }
duration = { low = 3, high = 14 }
sets     = { "workshop.toilet_opens_to_room" = false }
provider = { id = "Tukang setempat", en = "Local builder" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.separate-stores]
title    = { id = "Pisahkan simpanan dengan rak, palet, dan sekat", en = "Separate the stores with shelves, pallets and partitions" }
cost     = { low = 1_000_000, high = 8_000_000 }
duration = { low = 3, high = 14 }
sets     = { "workshop.stores_separate" = true }
provider = { id = "Tukang setempat", en = "Local builder" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.fit-lamps-and-screens]
title    = { id = "Pasang pelindung lampu dan kasa", en = "Fit lamp covers and screens" }
cost     = { low = 300_000, high = 2_000_000 }
duration = { low = 1, high = 7 }
sets     = { "workshop.lamps_and_vents" = true }
provider = { id = "Tukang setempat", en = "Local builder" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("workshop/set.toml", r#"#:schema ../schema/rules.schema.json
# The place of production: own, leased, a contract maker's, or members' kitchens.
# No regulation asks for ownership or for a number of square metres; the own workshop is a demand of the programme.
[set]
id      = "workshop"
version = "2026.11"
title   = { id = "Tempat produksi", en = "Workshop" }
checked = 2026-11-21

[fact.tenure]
type     = "choice"
ask      = { id = "Atas dasar apa tempat produksi dipakai?", en = "On what ground is the place of production used?" }
when     = "production.route != 'contract'"
evidence = { id = "Sertifikat, surat sewa, atau surat pinjam pakai", en = "Title deed, lease or written loan" }
[fact.tenure.choices]
owned    = { id = "Milik sendiri", en = "Owned" }
leased   = { id = "Sewa", en = "Leased" }
lent     = { id = "Pinjam pakai tertulis, termasuk rumah produksi bersama", en = "Lent in writing, including a shared production house" }
unwritten = { id = "Menumpang tanpa surat", en = "Used without any paper" }

[fact.lease_until]
type = "date"
ask  = { id = "Sewa berlaku sampai", en = "Lease valid until" }
when = "workshop.tenure == 'leased'"

[fact.address_matches]
type     = "bool"
ask      = { id = "Apakah alamat pada NIB sama dengan tempat produksi?", en = "Is the address in the NIB that of the workshop?" }
when     = "production.route != 'contract'"
evidence = { id = "Lembar NIB dan kunjungan", en = "NIB sheet and visit" }

[fact.maker_contract]
type     = "bool"
ask      = { id = "Apakah ada kontrak tertulis dengan pembuat (makloon)?", en = "Is there a written contract with the contract maker?" }
when     = "production.route in ['contract', 'mixed']"
evidence = { id = "Kontrak makloon", en = "Contract" }

[fact.maker_ip]
type     = "choice"
choices  = "bpom.permit"
ask      = { id = "Apakah pembuat itu punya izin penerapan CPPOB?", en = "Does the contract maker hold a CPPOB permit?" }
when     = "production.route in ['contract', 'mixed']"
evidence = { id = "Salinan izin CPPOB pembuat", en = "Copy of the maker's CPPOB permit" }

[fact.maker_ip_covers]
type     = "bool"
ask      = { id = "Apakah izin itu untuk pabrik tersebut dan jenis pangan ini?", en = "Is that permit for this factory and this kind of food?" }
help     = { id = "Contoh: nanas kaleng perlu izin untuk buah dalam kaleng, bukan untuk keripik.", en = "Example: canned pineapple needs a permit for canned fruit, not for chips." }
when     = "workshop.maker_ip == 'held'"
evidence = { id = "Jenis pangan dan alamat pada izin", en = "Kind of food and address on the permit" }

[fact.maker_ip_expires]
type = "date"
ask  = { id = "Izin CPPOB pembuat berlaku sampai (lima tahun sesudah terbit)", en = "The maker's CPPOB permit valid until (five years after issue)" }
when = "workshop.maker_ip == 'held'"

[fact.quality_agreement]
type     = "bool"
ask      = { id = "Apakah kesepakatan mutu dengan pembuat tertulis?", en = "Is there a written quality agreement with the maker?" }
help     = { id = "Isinya resep, bahan, batas mutu, contoh, dan siapa menanggung barang cacat.", en = "It covers recipe, materials, limits, samples and who bears rejects." }
when     = "production.route in ['contract', 'mixed']"
evidence = { id = "Lampiran mutu pada kontrak", en = "Quality annex of the contract" }

[fact.closed_room]
type     = "bool"
ask      = { id = "Apakah ruang produksi tertutup dari debu, hewan, dan orang lewat?", en = "Is the room closed against dust, animals and passers-by?" }
when     = "product.sector == 'food' && production.route != 'contract'"
evidence = { id = "Foto atau kunjungan", en = "Photo or visit" }

[fact.floor]
type     = "choice"
ask      = { id = "Lantai ruang produksi terbuat dari apa?", en = "What is the floor made of?" }
when     = "product.sector == 'food' && production.route != 'contract'"
evidence = { id = "Foto atau kunjungan", en = "Photo or visit" }
[fact.floor.choices]
tile        = { id = "Keramik atau granit", en = "Ceramic or stone tile" }
sealed      = { id = "Epoksi atau semen halus kedap air", en = "Epoxy or smooth watertight cement" }
bare_cement = { id = "Semen kasar atau retak", en = "Rough or cracked cement" }
soil_wood   = { id = "Tanah, kayu, atau lainnya", en = "Soil, wood or other" }

[fact.walls]
type     = "choice"
ask      = { id = "Bagaimana dinding ruang produksi?", en = "How are the walls?" }
when     = "product.sector == 'food' && production.route != 'contract'"
evidence = { id = "Foto atau kunjungan", en = "Photo or visit" }
[fact.walls.choices]
washable = { id = "Rata, cat utuh atau keramik, mudah dicuci", en = "Smooth, sound paint or tile, washable" }
peeling  = { id = "Cat mengelupas atau lembap", en = "Peeling paint or damp" }
bare     = { id = "Bata telanjang, kayu, atau anyaman", en = "Bare brick, wood or matting" }

[fact.hand_basin]
type     = "bool"
ask      = { id = "Apakah ada wastafel dengan sabun dan pengering di pintu masuk?", en = "Is there a basin with soap and dryer at the entrance?" }
when     = "product.sector == 'food' && production.route != 'contract'"
evidence = { id = "Foto atau kunjungan", en = "Photo or visit" }

[fact.toilet_opens_to_room]
type     = "bool"
ask      = { id = "Apakah pintu toilet membuka langsung ke ruang produksi?", en = "Does the toilet open into the production room?" }
when     = "product.sector == 'food' && production.route != 'contract'"
evidence = { id = "Denah atau kunjungan", en = "Layout or visit" }

[fact.stores_separate]
type     = "bool"
ask      = { id = "Apakah simpanan bahan, kemasan, dan barang jadi dipisah?", en = "Are stores for materials, packaging and finished goods separate?" }
when     = "product.sector == 'food' && production.route != 'contract'"
evidence = { id = "Foto atau kunjungan", en = "Photo or visit" }

[fact.lamps_and_vents]
type     = "bool"
ask      = { id = "Apakah lampu berpelindung dan lubang angin berkasa?", en = "Are lamps shielded and vents screened?" }
when     = "product.sector == 'food' && production.route != 'contract'"
evidence = { id = "Foto atau kunjungan", en = "Photo or visit" }

[fact.layout]
type     = "bool"
ask      = { id = "Apakah ada denah ruang berskala dengan alur bahan satu arah?", en = "Is there a layout to scale with a one-way flow?" }
when     = "product.sector == 'food' && production.route != 'contract'"
evidence = { id = "Denah bertanda tangan", en = "Signed layout" }

[fact.members_active]
type     = "number"
whole    = true
min      = 1
max      = 1_000_000
ask      = { id = "Berapa anggota atau petani yang memasok pesanan ini?", en = "How many members or farmers supply this order?" }
when     = "production.route == 'members'"
evidence = { id = "Daftar pemasok aktif", en = "List of active suppliers" }

[fact.members_clean_kitchen]
type     = "number"
whole    = true
min      = 0
max      = 1_000_000
ask      = { id = "Berapa di antaranya memasak di dapur bersih?", en = "How many of them cook in a clean kitchen?" }
help     = { id = "Dapur bersih: lantai kedap, beratap, tertutup dari hewan, ada tempat cuci.", en = "A clean kitchen has a sealed floor, a roof, no animals and a place to wash." }
when     = "production.route == 'members'"
evidence = { id = "Catatan kunjungan dapur anggota", en = "Record of visits to members' kitchens" }

[fact.members_storage_box]
type     = "number"
whole    = true
min      = 0
max      = 1_000_000
ask      = { id = "Berapa di antaranya punya wadah simpan tertutup?", en = "How many of them have a closed storage box?" }
when     = "production.route == 'members'"
evidence = { id = "Catatan kunjungan dapur anggota", en = "Record of visits to members' kitchens" }

[parameter.lease_months]
title  = { id = "Sisa sewa yang disarankan (bulan)", en = "Suggested remaining lease (months)" }
values = [{ from = 2021-01-01, value = 24, source = "workshop-practice", note = "drawn from one case; no regulation names a term" }]

[parameter.kitchen_share]
title  = { id = "Bagian anggota dengan dapur bersih", en = "Share of members with a clean kitchen" }
values = [{ from = 2021-01-01, value = 0.8, source = "desa-devisa-2022", note = "the share is our proposal; the programme gave kitchens to 60 farmers" }]

[parameter.box_share]
title  = { id = "Bagian anggota dengan wadah simpan", en = "Share of members with a storage box" }
values = [{ from = 2021-01-01, value = 0.8, source = "desa-devisa-2022", note = "the share is our proposal; the programme gave boxes to 120 farmers" }]

[derive.separate]
value = "production.place in ['separate_room_same_plot', 'separate_building', 'shared_facility']"
title = { id = "Tempat produksi terpisah dari dapur rumah", en = "Production apart from the household kitchen" }

[derive.own_food_room]
value = "product.sector == 'food' && production.route != 'contract'"
title = { id = "Pangan diolah atau dikemas di tempat sendiri", en = "Food is made or packed at an own place" }

[derive.maker_ip_valid]
value = "workshop.maker_ip == 'held' && workshop.maker_ip_covers && workshop.maker_ip_expires >= order.papers_until"
title = { id = "Izin CPPOB pembuat berlaku dan cocok", en = "The maker's CPPOB permit is valid and fits" }
"#),
]
