// Made by `cargo xtask gen` from rules/labelling/. Do not edit.
&[
    ("labelling/label.toml", r#"# The label for sale in Indonesia. One rule for each demand; the basic items are one demand of the same article.

[[rule]]
id        = "basic-items"
title     = { id = "Tujuh keterangan pokok diperiksa satu per satu", en = "The seven basic items are checked one by one" }
severity  = "info"
basis     = "law"
dimension = "product"
applies   = "labelling.domestic"
holds     = "bpom.label == 'complete' || ('name' in labelling.items && 'ingredients' in labelling.items && 'net_content' in labelling.items && 'maker' in labelling.items && labelling.expiry_shown && 'lot_code' in labelling.items && ('licence_number' in labelling.items || !bpom.needed))"
valid     = { from = 2023-09-11 }
sources   = [{ ref = "perbpom-31-2018", at = "keterangan minimum (pasal belum diperiksa)", note = { id = "Berat putusan ada pada bpom.label-complete; di sini terlihat butir yang kurang.", en = "The verdict rests on bpom.label-complete; here one sees which item is missing." } }, { ref = "bpom-handbook-2023", at = "isi label" }]
why       = { id = "Label wajib memuat nama, bahan, isi bersih, pembuat, kedaluwarsa, kode produksi, dan nomor izin.", en = "The label must bear name, ingredients, net content, maker, expiry, lot code and licence number." }
actions   = ["mend-label-items"]

[[rule]]
id        = "expiry-form"
title     = { id = "Tanggal kedaluwarsa ditulis dalam bentuk yang benar", en = "The best-before date has the right form" }
severity  = "minor"
basis     = "law"
dimension = "product"
weight    = 2
applies   = "labelling.domestic && labelling.expiry_shown"
holds     = "'expiry_full' in labelling.items || ('expiry_month' in labelling.items && product.shelf_life_days > full_date_days)"
valid     = { from = 2018-10-19 }
sources   = [{ ref = "perbpom-31-2018", at = "Baik digunakan sebelum (pasal belum diperiksa)" }]
why       = { id = "Sampai tiga bulan masa simpan, tanggalnya wajib lengkap. Lebih dari itu boleh bulan dan tahun saja.", en = "Up to three months of shelf life the date must be complete. Above that month and year suffice." }
actions   = ["mend-label-items"]

[[rule]]
id        = "indonesian"
title     = { id = "Label dalam negeri berbahasa Indonesia", en = "The domestic label is in Indonesian" }
severity  = "minor"
basis     = "law"
dimension = "product"
weight    = 2
applies   = "labelling.domestic"
holds     = "'indonesian' in labelling.items"
valid     = { from = 2018-10-19 }
sources   = [{ ref = "perbpom-31-2018", at = "article not verified" }]
why       = { id = "Seluruh keterangan wajib berbahasa Indonesia. Bahasa asing boleh menyertai, bukan menggantikan.", en = "All statements must be in Indonesian. A foreign language may stand beside, not instead." }
actions   = ["mend-label-items"]

[[rule]]
id        = "allergens"
title     = { id = "Bahan pemicu alergi disebut pada label", en = "Allergens are named on the label" }
severity  = "major"
basis     = "law"
dimension = "product"
weight    = 4
applies   = "labelling.domestic && labelling.allergens_present"
holds     = "'allergens' in labelling.items"
valid     = { from = 2023-12-01 }
sources   = [{ ref = "bpom-handbook-2023", at = "isi label: alergen", note = { id = "Kelompok alergen dari ingatan.", en = "The groups of allergens are from memory." } }, { ref = "perbpom-31-2018", at = "article not verified", confidence = "medium" }]
why       = { id = "Kacang, udang, susu, dan gandum dapat membuat orang sesak napas. Label wajib menyebutnya.", en = "Peanut, shrimp, milk and wheat can stop people's breath. The label must name them." }
actions   = ["mend-label-items"]

[[rule]]
id        = "barcode-2d"
title     = { id = "Produk MD berlabel barkode 2D BPOM", en = "MD products bear the BPOM 2D barcode" }
severity  = "major"
basis     = "law"
dimension = "product"
weight    = 2
applies   = "labelling.domestic && bpom.md == 'held'"
holds     = "'barcode_2d' in labelling.items"
valid     = { from = 2023-12-01 }
sources   = [{ ref = "bpom-handbook-2023", at = "isi label: barkode 2D" }]
why       = { id = "Barkode 2D wajib ada supaya pembeli dapat memeriksa nomor MD dengan telepon.", en = "The 2D barcode must be there so that buyers can check the MD number by phone." }
actions   = ["mend-label-items"]

[[rule]]
id        = "warnings"
title     = { id = "Peringatan babi, alkohol, atau pemanis ada pada label", en = "Warnings of pork, alcohol or sweetener stand on the label" }
severity  = "major"
basis     = "law"
dimension = "product"
weight    = 3
applies   = "labelling.domestic && (product.pork_or_alcohol || 'sweetener' in product.additives)"
holds     = "'warnings' in labelling.items"
valid     = { from = 2023-12-01 }
sources   = [{ ref = "bpom-handbook-2023", at = "peringatan pada label" }]
why       = { id = "Pangan berisi babi, alkohol, atau pemanis buatan wajib memperingatkan pembeli.", en = "Food with pork, alcohol or artificial sweetener must warn the buyer." }
actions   = ["mend-label-items"]

[[rule]]
id        = "main-share"
title     = { id = "Persentase bahan utama ditulis", en = "The percentage of the main ingredient is given" }
severity  = "minor"
basis     = "law"
dimension = "product"
weight    = 1
applies   = "labelling.domestic && product.several_ingredients"
holds     = "'main_share' in labelling.items"
valid     = { from = 2018-10-19 }
sources   = [{ ref = "perbpom-31-2018", at = "article not verified", confidence = "medium" }]
why       = { id = "Bila bahannya lebih dari satu, label wajib menyebut berapa persen bahan utamanya.", en = "With more than one ingredient the label must give the percentage of the main one." }
actions   = ["mend-label-items"]

[[rule]]
id        = "material-origin"
title     = { id = "Asal bahan hewani ditulis", en = "The origin of animal materials is given" }
severity  = "minor"
basis     = "law"
dimension = "product"
weight    = 1
applies   = "labelling.domestic && product.animal_material"
holds     = "'material_origin' in labelling.items"
valid     = { from = 2023-12-01 }
sources   = [{ ref = "bpom-handbook-2023", at = "asal bahan tertentu", note = { id = "Daftar bahan tertentu belum dibaca; bahan hewani yang paling jelas.", en = "The list of these materials was not read; animal materials are the clearest." } }]
why       = { id = "Asal bahan tertentu wajib ditulis, misalnya gelatin sapi atau minyak ikan.", en = "The origin of certain materials must be given, such as beef gelatine or fish oil." }
actions   = ["mend-label-items"]

[[rule]]
id        = "halal-mark"
title     = { id = "Produk bersertifikat halal berlabel halal", en = "Halal-certified products bear the halal mark" }
severity  = "minor"
basis     = "law"
dimension = "product"
weight    = 1
applies   = "labelling.domestic && halal.certificate == 'held'"
holds     = "'halal_mark' in labelling.items"
valid     = { from = 2018-10-19 }
sources   = [{ ref = "perbpom-31-2018", at = "halal bagi yang dipersyaratkan (pasal belum diperiksa)" }]
why       = { id = "Keterangan halal wajib bagi yang dipersyaratkan. Sertifikat tanpa label halal tidak terlihat oleh pembeli.", en = "The halal statement must stand where it is required. A certificate without the mark is not seen by buyers." }
actions   = ["mend-label-items"]

[[rule]]
id        = "nutrition-facts"
title     = { id = "Tabel informasi nilai gizi ada pada label", en = "Nutrition facts stand on the label" }
severity  = "minor"
basis     = "law"
dimension = "product"
weight    = 2
applies   = "labelling.domestic"
holds     = "'nutrition' in labelling.items"
valid     = { from = 2023-12-01 }
sources   = [
    { ref = "perbpom-26-2021", at = "article not verified", confidence = "low" },
    { ref = "bpom-handbook-2023", at = "informasi nilai gizi sesuai aturan", note = { id = "Pangan mana yang dikecualikan belum dibaca. Tanyakan BPOM.", en = "Which foods are exempt was not read. Ask BPOM." } },
    { ref = "perbpom-16-2020", at = "tabel untuk usaha mikro dan kecil", confidence = "low" },
]
why       = { id = "Informasi nilai gizi wajib menurut aturannya. Usaha mikro dan kecil dapat menanyakan tabel BPOM sebagai ganti uji.", en = "Nutrition facts are required as regulated. Micro and small firms may ask for BPOM's tables instead of a test." }
actions   = ["mend-label-items"]

[[rule]]
id        = "claims-proved"
title     = { id = "Setiap klaim pada label ada buktinya", en = "Every claim on the label is proved" }
severity  = "minor"
basis     = "practice"
dimension = "product"
weight    = 2
applies   = "bpom.claims_made"
holds     = "labelling.claims_proved"
sources   = [{ ref = "bpom-handbook-2023", at = "klaim berarti tingkat tinggi" }]
why       = { id = "Klaim tanpa bukti sering menggagalkan pendaftaran MD. Klaim juga menaikkan tingkat risiko.", en = "Claims without proof often make MD applications fail. They also raise the risk tier." }
actions   = ["prove-claims", "drop-claims"]

[[rule]]
id        = "same-as-registered"
title     = { id = "Label pada barang sama dengan yang terdaftar", en = "The label on the goods is the registered one" }
severity  = "major"
basis     = "practice"
dimension = "product"
weight    = 3
applies   = "labelling.domestic && (bpom.md == 'held' || bpom.irt == 'held')"
holds     = "labelling.same_as_registered"
sources   = [{ ref = "permenperin-75-2010", at = "aspek label dan keterangan produk" }]
why       = { id = "Petugas membandingkan barang di toko dengan rancangan terdaftar. Label berbeda dapat ditarik.", en = "Officers compare goods in shops with the registered draft. Differing labels can be withdrawn." }
actions   = ["reprint-label"]

[[rule]]
id        = "bpa-warning"
title     = { id = "Galon polikarbonat memuat peringatan BPA", en = "Polycarbonate gallons carry the BPA warning" }
severity  = "info"
basis     = "law"
dimension = "product"
applies   = "product.kind == 'bottled_water' && labelling.polycarbonate_gallon"
holds     = "labelling.bpa_warning"
sources   = [{ ref = "perbpom-6-2024", at = "article not verified" }]
why       = { id = "Perubahan aturan label tahun 2024 mengatur peringatan ini. Isi dan masa peralihannya belum diperiksa.", en = "The amendment of 2024 regulates this warning. Its text and transition were not verified." }
actions   = ["reprint-label"]

[action.mend-label-items]
title    = { id = "Rancang ulang label dengan semua keterangan", en = "Redesign the label with all items" }
cost     = { low = 500_000, high = 5_000_000 }
duration = { low = 21, high = 56 }
requires = ["make-nutrition-facts"]
sets     = { "labelling.items" = ["name", "ingredients", "net_content", "maker", "expiry_full", "lot_code", "licence_number", "indonesian", "allergens", "barcode_2d", "nutrition", "main_share", "material_origin", "halal_mark", "warnings"], "bpom.label" = "complete" }
provider = { id = "Rumah kemasan dinas atau percetakan", en = "The district's packaging house or a printer" }
notes    = [
    { id = "Nomor izin, barkode, dan label halal hanya bila sudah punya", en = "Licence number, barcode and halal mark only if held" },
    { id = "Cetak pertama biasanya minta jumlah paling sedikit", en = "The first print usually has a smallest quantity" },
    { id = "Label MD yang berubah: tanyakan BPOM sebelum mencetak", en = "A changed MD label: ask BPOM before printing" },
]
sources  = [{ ref = "remedy-prices", at = "desain kemasan" }]

[action.make-nutrition-facts]
title    = { id = "Siapkan tabel gizi dan teks label", en = "Prepare the nutrition facts and the label text" }
cost     = { low = 0, high = 4_000_000 }
duration = { low = 7, high = 28 }
provider = { id = "Laboratorium atau ahli gizi", en = "Laboratory or nutritionist" }
papers   = [{ id = "Resep sudah tetap sebelum diuji", en = "The recipe is fixed before the test" }]
notes    = [{ id = "Tanpa uji bila BPOM menerima tabelnya; dengan uji Rp1,5 juta sampai Rp4 juta", en = "No test if BPOM accepts its tables; with a test IDR 1.5 to 4 million" }]
sources  = [{ ref = "remedy-prices", at = "tabel gizi dan teks label" }]

[action.prove-claims]
title    = { id = "Uji dan simpan bukti setiap klaim", en = "Test and keep the proof of each claim" }
cost     = { low = 500_000, high = 4_000_000 }
duration = { low = 14, high = 42 }
sets     = { "labelling.claims_proved" = true }
provider = { id = "Laboratorium KAN", en = "Accredited laboratory" }
sources  = [{ ref = "remedy-prices", at = "uji laboratorium pangan" }]

[action.drop-claims]
title    = { id = "Hapus klaim dari label", en = "Take the claims off the label" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "product.claims" = ["!nutrition", "!health", "!disease"] }
provider = { id = "Percetakan", en = "Printer" }
sources  = [{ ref = "remedy-prices", at = "stiker label" }]

[action.reprint-label]
title    = { id = "Cetak ulang atau tempel stiker sesuai rancangan terdaftar", en = "Reprint or sticker according to the registered draft" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "labelling.same_as_registered" = true, "labelling.bpa_warning" = true }
provider = { id = "Percetakan", en = "Printer" }
sources  = [{ ref = "remedy-prices", at = "stiker label" }]
"#),
    ("labelling/pack.toml", r#"# The pack that touches the food, and the marks on bulk packs.

[[rule]]
id        = "bulk-marks"
title     = { id = "Karung atau dus besar bertanda lengkap", en = "Sacks and large boxes are fully marked" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 3
applies   = "!product.retail_packed"
holds     = "'name' in labelling.bulk_marks && 'lot' in labelling.bulk_marks && 'weight' in labelling.bulk_marks && 'dates' in labelling.bulk_marks && 'producer' in labelling.bulk_marks && 'origin' in labelling.bulk_marks && (!product.organic || 'organic' in labelling.bulk_marks)"
grade     = "labelling.bulk_marks_done / 6 * 0.8"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "workshop-practice", at = "tanda pada kemasan curah", confidence = "low" }]
why       = { id = "Tanpa kode lot, satu keluhan menahan seluruh kontainer. Pembeli biasa meminta enam tanda ini.", en = "Without a lot code one complaint holds up the whole container. Buyers usually ask for these six marks." }
actions   = ["mark-bulk"]

[[rule]]
id        = "food-grade"
title     = { id = "Kemasan terbukti aman untuk pangan", en = "The pack is proved safe for food" }
severity  = "minor"
basis     = "law"
dimension = "product"
weight    = 4
holds     = "labelling.pack_food_grade"
sources   = [{ ref = "perbpom-20-2019", at = "article not verified", confidence = "low", note = { id = "Dari ingatan; hanya aturan pendahulunya yang terlihat. Tahun mulai 2019.", en = "From memory; only the predecessor was seen. In force since the year 2019." } }]
why       = { id = "Zat dari kemasan dapat pindah ke pangan. Kemasan wajib dari bahan yang diizinkan; buktinya surat pemasok atau uji.", en = "Substances can move from pack to food. Packs must be of permitted material; proof is the supplier's letter or a test." }
actions   = ["get-food-grade-proof"]

[[rule]]
id        = "new-packs"
title     = { id = "Kemasan baru, bersih, tidak dipakai ulang", en = "Packs are new, clean and never reused" }
severity  = "minor"
basis     = "practice"
dimension = "product"
weight    = 2
holds     = "labelling.pack_new"
sources   = [{ ref = "permenperin-75-2010", at = "aspek pengemas" }]
why       = { id = "Karung atau toples bekas membawa sisa bahan, bau, dan serangga.", en = "Used sacks or jars carry residue, smell and insects." }
actions   = ["buy-new-packs"]

[[rule]]
id        = "sealed"
title     = { id = "Kemasan tertutup rapat dan diuji bocor", en = "Packs are tightly sealed and leak-tested" }
severity  = "minor"
basis     = "practice"
dimension = "product"
weight    = 3
applies   = "!product.in_cans"
holds     = "labelling.pack_sealed"
sources   = [{ ref = "permenperin-75-2010", at = "aspek pengemas" }, { ref = "workshop-practice", at = "uji bocor", confidence = "low" }]
why       = { id = "Udara lembap di kapal membuat produk kering melempem atau menggumpal.", en = "Damp air on the ship makes dry products soft or lumpy." }
actions   = ["buy-sealer"]

[derive.bulk_marks_done]
value = "('name' in labelling.bulk_marks ? 1 : 0) + ('lot' in labelling.bulk_marks ? 1 : 0) + ('weight' in labelling.bulk_marks ? 1 : 0) + ('dates' in labelling.bulk_marks ? 1 : 0) + ('producer' in labelling.bulk_marks ? 1 : 0) + ('origin' in labelling.bulk_marks ? 1 : 0)"
title = { id = "Banyaknya tanda pada kemasan curah", en = "Number of marks on the bulk pack" }

[action.mark-bulk]
title    = { id = "Cetak atau stempel tanda pada karung dan dus", en = "Print or stamp the marks on sacks and boxes" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "labelling.bulk_marks" = ["name", "lot", "weight", "dates", "producer", "origin", "organic"] }
provider = { id = "Percetakan", en = "Printer" }
notes    = [{ id = "Kode organik hanya bila ada sertifikat organik", en = "Organic code only with an organic certificate" }]
sources  = [{ ref = "remedy-prices", at = "stiker label" }]

[action.get-food-grade-proof]
title    = { id = "Minta surat aman pangan dari pemasok kemasan", en = "Get the food-grade letter from the pack's supplier" }
cost     = { low = 0, high = 2_000_000 }
duration = { low = 3, high = 30 }
sets     = { "labelling.pack_food_grade" = true }
provider = { id = "Pemasok kemasan; bila menolak, ganti pemasok", en = "Supplier of packs; if he refuses, change supplier" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.buy-new-packs]
title    = { id = "Beli kemasan baru dari pemasok tetap", en = "Buy new packs from a known supplier" }
cost     = { low = 500_000, high = 10_000_000 }
duration = { low = 7, high = 56 }
sets     = { "labelling.pack_new" = true }
provider = { id = "Pemasok kemasan atau rumah kemasan dinas", en = "Supplier of packs or the district's packaging house" }
notes    = [{ id = "Minta surat aman pangan bersama barangnya", en = "Ask for the food-grade letter with the goods" }]
sources  = [{ ref = "remedy-prices", at = "desain dan cetak kemasan" }]

[action.buy-sealer]
title    = { id = "Beli alat perekat kemasan dan uji bocor tiap lot", en = "Buy a sealer and leak-test every lot" }
cost     = { low = 1_500_000, high = 40_000_000 }
duration = { low = 14, high = 42 }
sets     = { "labelling.pack_sealed" = true }
provider = { id = "Toko mesin; kadang bantuan dinas", en = "Machine dealer; sometimes a district grant" }
sources  = [{ ref = "remedy-prices", at = "alat perekat kemasan" }]
"#),
    ("labelling/set.toml", r#"#:schema ../schema/rules.schema.json
# The label for sale in Indonesia, item by item, the marks on bulk packs, and the pack itself.
# bpom.label is the owner's summary of the seven basic items; which of them is missing, and all else, is asked here in one list.
[set]
id      = "labelling"
version = "2026.11"
title   = { id = "Label dan kemasan pangan", en = "Food label and packaging" }
applies = "product.sector == 'food'"
checked = 2026-11-21

[fact.items]
type     = "choices"
ask      = { id = "Apa saja yang sudah tertulis pada label dalam negeri?", en = "What stands on the label for sale in Indonesia?" }
help     = { id = "Pegang satu bungkus dan pilih yang terbaca jelas. Yang tidak diperlukan produk ini boleh tidak dipilih.", en = "Hold a pack and choose what is clearly readable. What this product does not need may be left out." }
when     = "labelling.domestic"
evidence = { id = "Label pada barang", en = "Label on the goods" }
[fact.items.choices]
name              = { id = "Nama produk dan nama dagang", en = "Name of the product and trade name" }
ingredients       = { id = "Daftar bahan", en = "List of ingredients" }
net_content       = { id = "Berat atau isi bersih", en = "Net weight or content" }
maker             = { id = "Nama dan alamat pembuat", en = "Name and address of the maker" }
expiry_full       = { id = "Baik digunakan sebelum: tanggal, bulan, tahun", en = "Best before with day, month, year" }
expiry_month      = { id = "Baik digunakan sebelum: bulan dan tahun saja", en = "Best before with month and year only" }
lot_code          = { id = "Tanggal dan kode produksi", en = "Production date and lot code" }
licence_number    = { id = "Nomor MD atau P-IRT", en = "MD or P-IRT number" }
indonesian        = { id = "Semua keterangan dalam bahasa Indonesia", en = "Everything in Indonesian" }
allergens         = { id = "Keterangan alergen, bahan pemicu alergi", en = "Allergen statement" }
barcode_2d        = { id = "Barkode 2D BPOM (kotak bertitik-titik)", en = "BPOM 2D barcode (a square of dots)" }
nutrition         = { id = "Tabel informasi nilai gizi", en = "Nutrition facts" }
main_share        = { id = "Persentase bahan utama", en = "Percentage of the main ingredient" }
material_origin   = { id = "Asal bahan tertentu, misalnya sapi atau ikan", en = "Origin of certain materials, such as beef or fish" }
halal_mark        = { id = "Label halal Indonesia", en = "Indonesian halal mark" }
warnings          = { id = "Peringatan babi, alkohol, atau pemanis buatan", en = "Warning of pork, alcohol or artificial sweetener" }

[fact.same_as_registered]
type     = "bool"
ask      = { id = "Apakah label pada barang sama dengan yang didaftarkan?", en = "Is the label on the goods the one that was registered?" }
help     = { id = "Bandingkan nama, komposisi, isi, gambar, dan tulisan dengan rancangan yang disetujui.", en = "Compare name, composition, content, picture and words with the approved draft." }
when     = "labelling.domestic && (bpom.md == 'held' || bpom.irt == 'held')"
evidence = { id = "Label pada barang dan rancangan yang disetujui", en = "Label on the goods and approved draft" }

[fact.claims_proved]
type     = "bool"
ask      = { id = "Apakah setiap klaim pada label punya bukti tertulis?", en = "Has every claim on the label written proof?" }
help     = { id = "Klaim misalnya rendah gula atau tinggi serat. Buktinya hasil uji atau izin BPOM.", en = "Claims are such as low sugar or high fibre. Proof is a test or BPOM's approval." }
when     = "bpom.claims_made"
evidence = { id = "Hasil uji atau persetujuan klaim", en = "Test or approval of the claim" }

[fact.bulk_marks]
type     = "choices"
ask      = { id = "Apa saja yang tertulis pada karung atau dus besar?", en = "What stands on the sack or large box?" }
help     = { id = "Lot adalah kode satu kali produksi. Berat kotor termasuk karungnya.", en = "The lot is the code of one run. Gross weight includes the sack." }
when     = "!product.retail_packed"
evidence = { id = "Karung atau dus yang siap kirim", en = "Sack or box ready to ship" }
[fact.bulk_marks.choices]
name        = { id = "Nama produk", en = "Name of the product" }
lot         = { id = "Kode lot", en = "Lot code" }
weight      = { id = "Berat bersih dan kotor", en = "Net and gross weight" }
dates       = { id = "Tanggal produksi dan baik digunakan sebelum", en = "Production date and best before" }
producer    = { id = "Nama pembuat", en = "Name of the producer" }
origin      = { id = "Negara asal", en = "Country of origin" }
organic     = { id = "Kode organik, bila dijual organik", en = "Organic code, if sold as organic" }

[fact.pack_food_grade]
type     = "bool"
ask      = { id = "Apakah ada surat aman pangan atau hasil uji untuk kemasannya?", en = "Is there a food-grade letter or test for the pack?" }
help     = { id = "Dibuat pabrik kemasan untuk bahan yang menyentuh pangan. Tanda gelas-garpu saja belum menyebut batasnya.", en = "Made by the pack's factory for the material that touches food. The cup-and-fork mark alone gives no limits." }
evidence = { id = "Surat aman pangan dari pemasok atau hasil uji migrasi", en = "The supplier's food-grade letter or migration test" }

[fact.pack_new]
type     = "bool"
ask      = { id = "Apakah kemasan selalu baru, bersih, dan tidak dipakai ulang?", en = "Are packs always new, clean and never reused?" }
help     = { id = "Karung bekas pupuk atau gula tidak boleh dipakai, walau sudah dicuci.", en = "Used sacks of fertiliser or sugar must not be used, even if washed." }
evidence = { id = "Simpanan kemasan dan nota pembelian", en = "Store of packs and purchase notes" }

[fact.pack_sealed]
type     = "bool"
ask      = { id = "Apakah kemasan tertutup rapat dan diuji bocor?", en = "Are packs tightly sealed and leak-tested?" }
help     = { id = "Cara mudah: tekan bungkus di dalam air. Bila ada gelembung, kemasan bocor.", en = "An easy way: press the pack under water. Bubbles mean a leak." }
evidence = { id = "Kemasan siap kirim dan catatan uji bocor", en = "Packs ready to ship and leak-test record" }

[fact.polycarbonate_gallon]
type     = "bool"
ask      = { id = "Apakah air dijual dalam galon polikarbonat?", en = "Is the water sold in polycarbonate gallons?" }
help     = { id = "Galon keras bening yang dipakai ulang, biasanya bertanda angka 7.", en = "The hard clear gallon that is refilled, usually marked 7." }
when     = "product.kind == 'bottled_water'"
evidence = { id = "Galon yang dipakai", en = "Gallon in use" }

[fact.bpa_warning]
type     = "bool"
ask      = { id = "Apakah label galon memuat peringatan BPA?", en = "Does the gallon's label carry the BPA warning?" }
help     = { id = "BPA adalah zat yang dapat lepas dari plastik polikarbonat.", en = "BPA is a substance that polycarbonate can release." }
when     = "labelling.polycarbonate_gallon"
evidence = { id = "Label galon", en = "Label of the gallon" }

[parameter.full_date_days]
unit   = "day"
title  = { id = "Masa simpan yang perlu tanggal lengkap pada label", en = "Shelf life up to which the label needs the full date" }
values = [{ from = 2018-10-19, value = 92, source = "perbpom-31-2018", note = "the text says three months; 92 days is the longest three months" }]

[derive.domestic]
value = "product.retail_packed && product.circulates_in_indonesia"
title = { id = "Kemasan eceran untuk dijual di Indonesia", en = "Retail pack for sale in Indonesia" }

# Groups that Indonesian labels name; coconut, mango, sesame and others of the shared list are asked by other countries only.
[derive.allergens_present]
value = "'gluten' in product.allergens || 'crustacea' in product.allergens || 'mollusc' in product.allergens || 'fish' in product.allergens || 'egg' in product.allergens || 'milk' in product.allergens || 'peanut' in product.allergens || 'soy' in product.allergens || 'tree_nut' in product.allergens || 'sulphite' in product.allergens"
title = { id = "Produk mengandung alergen yang dikenal", en = "The product contains a known allergen" }

[derive.expiry_shown]
value = "'expiry_full' in labelling.items || 'expiry_month' in labelling.items"
title = { id = "Tanggal kedaluwarsa tertulis", en = "The best-before date stands there" }
"#),
]
