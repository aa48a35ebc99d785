// Made by `cargo xtask gen` from rules/shelf_life/. Do not edit.
&[
    ("shelf_life/set.toml", r#"#:schema ../schema/rules.schema.json
# How the date on the pack was found. A shelf life copied from a similar product is not accepted in the MD file.
[set]
id      = "shelf_life"
version = "2026.11"
title   = { id = "Masa simpan", en = "Shelf life" }
applies = "product.sector == 'food'"
checked = 2026-11-21

[fact.basis]
type     = "choice"
ask      = { id = "Dari mana lama masa simpan produk ini diketahui?", en = "How is the shelf life of this product known?" }
help     = { id = "Masa simpan: berapa lama produk tetap aman dan enak. Uji dipercepat memakai suhu lebih panas, sering disebut ASLT.", en = "Shelf life: how long the product stays safe and good. The accelerated test uses higher temperatures, often called ASLT." }
evidence = { id = "Laporan uji atau alasan tertulis", en = "Test report or written reasons" }
[fact.basis.choices]
real_time   = { id = "Disimpan dan diamati sampai rusak", en = "Stored and watched until spoiled" }
accelerated = { id = "Uji dipercepat (ASLT)", en = "Accelerated test (ASLT)" }
written     = { id = "Alasan tertulis dari data produk ini", en = "Written reasons from data of this product" }
copied      = { id = "Meniru produk serupa", en = "Copied from a similar product" }
guessed     = { id = "Perkiraan", en = "A guess" }

[fact.report]
type     = "choices"
ask      = { id = "Apa saja yang tertulis dalam laporan masa simpan?", en = "What does the shelf-life report state?" }
help     = { id = "Batas rusak: tanda yang berarti tidak layak lagi, misalnya kadar air, tengik, jamur.", en = "Limit of spoilage: the sign that it is no longer fit, such as moisture, rancidity, mould." }
when     = "shelf_life.tested"
evidence = { id = "Laporan masa simpan", en = "Shelf-life report" }
[fact.report.choices]
temperature = { id = "Suhu penyimpanan", en = "Storage temperature" }
pack        = { id = "Kemasan yang sama dengan yang dijual", en = "The same pack as on sale" }
limits      = { id = "Batas rusak yang dipakai", en = "The limit of spoilage used" }

[fact.proved_days]
type     = "number"
unit     = "day"
min      = 0
max      = 3650
ask      = { id = "Berapa hari masa simpan menurut laporan itu?", en = "How many days of shelf life does the report give?" }
help     = { id = "Satu tahun 365 hari, satu bulan 30 hari.", en = "A year is 365 days, a month 30 days." }
when     = "shelf_life.well_founded"
evidence = { id = "Laporan masa simpan", en = "Shelf-life report" }

[derive.tested]
value = "shelf_life.basis in ['real_time', 'accelerated']"
title = { id = "Masa simpan diuji", en = "Shelf life was tested" }

[derive.well_founded]
value = "shelf_life.basis in ['real_time', 'accelerated', 'written']"
title = { id = "Masa simpan berdasar uji atau alasan tertulis", en = "Shelf life rests on a test or written reasons" }

# Whoever holds MD has handed in the file; the shelf life then counts as good practice.
[derive.md_file_due]
value = "cppob.md_sought && bpom.md != 'held'"
title = { id = "Berkas MD masih harus diajukan", en = "The MD file is still to be handed in" }

[[rule]]
id        = "founded-for-md"
title     = { id = "Masa simpan untuk MD diuji atau beralasan tertulis", en = "Shelf life for MD is tested or reasoned in writing" }
severity  = "major"
basis     = "law"
dimension = "product"
weight    = 4
applies   = "shelf_life.md_file_due"
holds     = "shelf_life.well_founded"
valid     = { from = 2023-09-11 }
sources   = [{ ref = "registration-guide-2023", at = "bab masa simpan" }, { ref = "perbpom-23-2023", at = "article not verified", confidence = "medium" }]
why       = { id = "Keterangan masa simpan wajib ada dalam berkas MD. Meniru produk serupa tidak diterima.", en = "The MD file must give the shelf life. Copying a similar product is not accepted." }
actions   = ["test", "reason"]

[[rule]]
id        = "founded"
title     = { id = "Masa simpan diuji atau beralasan tertulis", en = "Shelf life is tested or reasoned in writing" }
severity  = "minor"
basis     = "practice"
dimension = "product"
weight    = 4
applies   = "!shelf_life.md_file_due"
holds     = "shelf_life.well_founded"
valid     = { from = 2023-09-11 }
sources   = [{ ref = "shelf-life-practice", at = "cara menetapkan masa simpan" }]
why       = { id = "Barang ekspor berminggu-minggu di jalan. Masa simpan yang ditebak menjadi keluhan di toko pembeli.", en = "Export goods travel for weeks. A guessed shelf life becomes a complaint in the buyer's shop." }
actions   = ["test", "reason"]

[[rule]]
id        = "report-complete"
title     = { id = "Laporan masa simpan menyebut suhu, kemasan, dan batas", en = "The shelf-life report names temperature, pack and limit" }
severity  = "minor"
basis     = "practice"
dimension = "product"
weight    = 2
applies   = "shelf_life.tested"
holds     = "'temperature' in shelf_life.report && 'pack' in shelf_life.report && 'limits' in shelf_life.report"
grade     = "(('temperature' in shelf_life.report ? 1 : 0) + ('pack' in shelf_life.report ? 1 : 0) + ('limits' in shelf_life.report ? 1 : 0)) / 3 * 0.9"
sources   = [{ ref = "shelf-life-practice", at = "isi laporan" }]
why       = { id = "Ganti kemasan atau suhu berarti masa simpan berubah. Laporan harus menyebut keduanya.", en = "Another pack or temperature means another shelf life. The report should name both." }
actions   = ["test"]

[[rule]]
id        = "date-fits"
title     = { id = "Masa simpan pada label tidak melebihi hasil uji", en = "Shelf life on the label does not exceed what was found" }
severity  = "minor"
basis     = "practice"
dimension = "product"
weight    = 3
applies   = "shelf_life.well_founded"
holds     = "product.shelf_life_days <= shelf_life.proved_days"
sources   = [{ ref = "shelf-life-practice", at = "tanggal pada label" }]
why       = { id = "Tanggal yang terlalu jauh berarti barang rusak sebelum waktunya, dan pembeli mengembalikannya.", en = "A date too far off means goods spoil before it, and the buyer sends them back." }
no_action = { id = "Pendekkan tanggal pada label sesuai laporan, atau uji lagi. Lamanya tergantung laporan.", en = "Shorten the date on the label to the report, or test again. How long depends on the report." }

[action.test]
title    = { id = "Uji masa simpan (ASLT) dalam kemasan yang dijual", en = "Test the shelf life (ASLT) in the pack on sale" }
cost     = { low = 3_000_000, high = 15_000_000 }
duration = { low = 42, high = 112 }
sets     = { "shelf_life.basis" = "accelerated", "shelf_life.report" = ["temperature", "pack", "limits"] }
provider = { id = "Laboratorium atau perguruan tinggi", en = "Laboratory or university" }
papers   = [{ id = "Kemasan dan resep sudah tetap", en = "Pack and recipe are fixed" }]
sources  = [{ ref = "remedy-prices", at = "uji masa simpan" }]

[action.reason]
title    = { id = "Tulis alasan masa simpan dari data produk sendiri", en = "Write the reasons for the shelf life from own data" }
cost     = { low = 0, high = 2_000_000 }
duration = { low = 7, high = 42 }
sets     = { "shelf_life.basis" = "written" }
provider = { id = "Pendamping atau ahli pangan", en = "Assessor or food technologist" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
]
