// Made by `cargo xtask gen` from rules/lab/. Do not edit.
&[
    ("lab/rules.toml", r#"#:schema ../schema/rules.schema.json
# One rule for all markets; which numbers a report must show stands in the set of the market or sector.

[[rule]]
id        = "report-current"
title     = { id = "Laporan uji terakreditasi, lengkap, dan belum setahun", en = "Test report accredited, complete and under a year old" }
severity  = "minor"
basis     = "practice"
dimension = "product"
weight    = 3
applies   = "order.market != 'domestic' && (product.sector in ['food', 'batik', 'footwear'] || (product.sector in ['handicraft', 'other'] && ('textile' in product.materials || 'leather' in product.materials)))"
holds     = "lab.current"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "export-papers", at = "uji menurut syarat negara tujuan" }, { ref = "export-coaching", at = "mutu", confidence = "low" }]
why       = { id = "Importir meminta uji menurut batas negaranya, bukan hanya SNI. Laporan lama atau sebagian biasanya ditolak.", en = "Importers ask for tests by their own limits, not only by the national standard. Old or partial reports are usually refused." }
actions   = ["test-goods"]

[action.test-goods]
title     = { id = "Uji barang di laboratorium terakreditasi", en = "Test the goods at an accredited laboratory" }
cost      = { low = 500_000, high = 12_000_000 }
duration  = { low = 7, high = 28 }
sets      = { "lab.accredited" = true, "lab.covers" = true }
sets_until = "lab.date"
valid_for = 0
provider  = { id = "Laboratorium KAN, BSPJI, BPSMB", en = "Accredited laboratory (KAN), BSPJI, BPSMB" }
papers    = [{ id = "Daftar batas negara tujuan dari importir", en = "The destination's limits, from the importer" }]
sources   = [{ ref = "remedy-prices", at = "uji laboratorium pangan, dari paket dasar sampai lengkap" }]
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
not_compared = { id = "Sudah diuji, angkanya belum dicocokkan dengan batas", en = "Tested, figures not yet compared with the limits" }
not_tested = { id = "Belum diuji", en = "Not tested" }

[choices.contaminants]
passes_both = { id = "Diuji, sesuai batas negara tujuan dan batas BPOM", en = "Tested, within the limits of the destination and of BPOM" }
passes     = { id = "Diuji, sesuai batas negara tujuan; batas BPOM belum dicocokkan", en = "Tested, within the limits of the destination; not compared with BPOM's" }
passes_bpom = { id = "Diuji, sesuai batas BPOM; batas negara tujuan belum dicocokkan", en = "Tested, within BPOM's limits; not compared with the destination's" }
fails      = { id = "Diuji, melampaui batas", en = "Tested, above a limit" }
not_compared = { id = "Sudah diuji, angkanya belum dicocokkan dengan batas", en = "Tested, figures not yet compared with the limits" }
not_tested = { id = "Belum diuji", en = "Not tested" }

[fact.date]
type = "date"
ask  = { id = "Tanggal laporan uji terakhir untuk produk ini", en = "Date of the latest test report for this product" }
help = { id = "Lihat tanggal pada lembar pertama laporan laboratorium.", en = "Look at the date on the first page of the laboratory's report." }
when = "lab.accredited"

[fact.accredited]
type     = "bool"
ask      = { id = "Apakah ada laporan uji produk ini dari laboratorium terakreditasi (KAN atau ISO 17025)?", en = "Is there a test report of this product by an accredited laboratory (KAN or ISO 17025)?" }
help     = { id = "Terakreditasi berarti laboratorium itu sendiri diawasi; logonya ada pada laporan. Belum pernah diuji: jawab tidak. Logo tidak tampak: tanyakan nomor akreditasinya.", en = "Accredited means that the laboratory itself is supervised; its mark stands on the report. Never tested: answer no. If you see no mark, ask for the accreditation number." }
when     = "order.market != 'domestic' && product.sector in ['food', 'batik', 'footwear', 'handicraft', 'other']"
evidence = { id = "Laporan uji dengan logo akreditasi", en = "Test report with the accreditation mark" }

[fact.covers]
type     = "bool"
ask      = { id = "Apakah laporan itu mencakup semua warna, bahan, atau rasa yang dikirim?", en = "Does the report cover every colour, material or flavour that is shipped?" }
help     = { id = "Tulis semua warna, bahan, atau rasa yang dikirim, lalu cari satu per satu di laporan. Satu saja tidak ada, jawab tidak.", en = "List every colour, material or flavour shipped and look for each in the report. If one is missing, answer no." }
when     = "lab.accredited"
evidence = { id = "Laporan uji dibandingkan dengan daftar barang", en = "Test report compared with the list of goods" }

[fact.azo_amines]
type     = "number"
unit     = "mg/kg"
min      = 0
ask      = { id = "Amina azo tertinggi pada laporan uji (mg/kg)", en = "Highest azo amine in the report (mg/kg)" }
help     = { id = "Tertulis sebagai aromatic amines. Tulis 0 bila tidak terdeteksi.", en = "Named aromatic amines. Write 0 if not detected." }
when     = "order.market in ['tw', 'jp', 'eu'] && product.sector in ['batik', 'footwear', 'handicraft', 'other']"
evidence = { id = "Laporan uji amina azo", en = "Azo amine report" }

[fact.formaldehyde]
type     = "number"
unit     = "mg/kg"
min      = 0
ask      = { id = "Formaldehida tertinggi pada laporan uji (mg/kg)", en = "Highest formaldehyde in the report (mg/kg)" }
help     = { id = "Zat kimia ini antara lain ada pada bahan anti-kusut kain. Tulis angka formaldehyde yang terbesar, atau 0 bila tidak terdeteksi.", en = "This chemical is found in anti-crease agents, among others. Write the largest figure for formaldehyde, or 0 if not detected." }
when     = "(order.market == 'tw' && taiwan.chemicals_due) || (order.market in ['eu', 'jp'] && (product.sector == 'batik' || (product.sector in ['handicraft', 'other'] && 'textile' in product.materials)) && product.textile_article in ['apparel', 'scarf', 'underwear', 'bedding', 'towel', 'infant'])"
evidence = { id = "Laporan uji formaldehida", en = "Formaldehyde report" }

[fact.chromium_vi]
type     = "number"
unit     = "mg/kg"
min      = 0
ask      = { id = "Krom VI tertinggi pada kulit (mg/kg)", en = "Highest chromium VI in leather (mg/kg)" }
help     = { id = "Krom VI timbul bila kulit disamak kurang baik; minta laporan ujinya dari penjual atau penyamak kulit. Pakai baris Cr VI, bukan krom total; tulis 0 bila tidak terdeteksi.", en = "Chromium VI comes from poor tanning; ask the leather seller or tannery for the report. Use the line Cr VI, not total chromium; write 0 if not detected." }
when     = "order.market == 'eu' && 'leather' in product.materials"
evidence = { id = "Laporan uji ISO 17075 tiap lot kulit", en = "ISO 17075 report for each lot of leather" }

[fact.lead]
type     = "number"
unit     = "mg/kg"
min      = 0
ask      = { id = "Timbal tertinggi pada cat atau lapisan (mg/kg)", en = "Highest lead in paint or coating (mg/kg)" }
help     = { id = "Timbal tertulis lead atau Pb pada laporan; satuan ppm sama dengan mg/kg. Tulis angka terbesar, atau 0 bila tidak terdeteksi.", en = "The report says lead or Pb; ppm is the same as mg/kg. Write the largest figure, or 0 if not detected." }
when     = "product.for_children && product.sector in ['batik', 'wood_craft', 'handicraft', 'other']"
evidence = { id = "Laporan uji timbal", en = "Lead report" }

[fact.migration]
type     = "choice"
choices  = "result"
ask      = { id = "Hasil uji migrasi ke makanan", en = "Test of migration into food" }
help     = { id = "Uji ini mengukur zat yang pindah dari wajan, sendok, atau lapisan catnya ke makanan. Lihat tulisan pass atau fail, dan batas negara mana yang dipakai.", en = "It measures what passes from a pan, a spoon or its paint into food. Look for pass or fail, and whose limits were used." }
when     = "product.food_contact"
evidence = { id = "Laporan uji migrasi", en = "Migration report" }

[fact.sulphur_dioxide]
type     = "number"
unit     = "mg/kg"
min      = 0
ask      = { id = "Sisa sulfit (SO2) pada hasil uji (mg/kg)", en = "Residual sulphite (SO2) in the report (mg/kg)" }
help     = { id = "Tulis 0 bila tidak terdeteksi.", en = "Write 0 if not detected." }
when     = "product.sector == 'food' && product.kind == 'palm_sugar'"
evidence = { id = "Hasil uji SO2", en = "SO2 report" }

[fact.additives]
type     = "choice"
choices  = "result"
ask      = { id = "Hasil uji pengawet, pemanis, dan pewarna", en = "Test of preservatives, sweeteners and colours" }
help     = { id = "Misalnya benzoat, siklamat, atau pewarna makanan. Minta daftar batas dari importir, lalu cocokkan dengan angka pada laporan.", en = "Such as benzoate, cyclamate or food colours. Ask the importer for the limits, then compare them with the report." }
when     = "product.sector == 'food'"
evidence = { id = "Hasil uji bahan tambahan untuk kelas pangan di negara tujuan", en = "Report on additives for the food class of the destination" }

[fact.contaminants]
type     = "choice"
choices  = "contaminants"
ask      = { id = "Hasil uji logam berat, aflatoksin, dan kuman", en = "Test of heavy metals, aflatoxin and microbes" }
help     = { id = "Aflatoksin adalah racun jamur, misalnya pada kacang atau rempah. Minta laboratorium menulis batas BPOM dan batas negara tujuan pada laporannya; satu angka saja lewat, pilih melampaui batas.", en = "Aflatoxin is a mould poison, for instance in nuts or spices. Ask the laboratory to print the limits of BPOM and of the destination; if one figure exceeds, choose above a limit." }
when     = "product.sector == 'food'"
evidence = { id = "Hasil uji cemaran", en = "Report on contaminants" }

[fact.pesticides]
type     = "choice"
choices  = "result"
ask      = { id = "Hasil uji residu pestisida", en = "Test of pesticide residues" }
help     = { id = "Residu adalah sisa obat hama dari kebun yang masih ada pada bahan. Sebutkan negara tujuan kepada laboratorium, karena batasnya berbeda.", en = "Residues are traces of farm pesticides left in the material. Tell the laboratory the destination, because limits differ." }
when     = "product.sector == 'food' && ((order.market == 'jp' && japan.from_plants) || (order.market == 'eu' && eu.from_plants) || (order.market == 'tw' && product.kind in ['coffee_tea', 'seasoning']))"
evidence = { id = "Hasil uji residu", en = "Residue report" }

[fact.nutrition]
type     = "bool"
ask      = { id = "Apakah ada hasil analisis gizi untuk label negara tujuan?", en = "Is there a nutrition analysis for the label of the destination?" }
help     = { id = "Isinya angka energi, protein, lemak, karbohidrat, dan lainnya. Tanyakan importir apa saja yang diminta; jawab ya bila semuanya ada.", en = "It gives energy, protein, fat, carbohydrate and more. Ask the importer what is needed; answer yes if all is there." }
when     = "product.sector == 'food'"
evidence = { id = "Hasil analisis gizi", en = "Nutrition analysis" }

# In trade at home the destination's limits are BPOM's.
[derive.contaminants_abroad]
value = "lab.contaminants in ['passes', 'passes_both'] || (lab.contaminants == 'passes_bpom' && order.market == 'domestic')"
title = { id = "Cemaran di bawah batas negara tujuan", en = "Contaminants within the limits of the destination" }

[derive.contaminants_home]
value = "lab.contaminants in ['passes_bpom', 'passes_both'] || (lab.contaminants == 'passes' && order.market == 'domestic')"
title = { id = "Cemaran di bawah batas BPOM", en = "Contaminants within BPOM's limits" }

[parameter.report_months]
title  = { id = "Umur laporan uji yang diterima (bulan)", en = "Accepted age of a test report (months)" }
values = [{ from = 2021-01-01, value = 12, source = "export-coaching", note = "usual demand of buyers" }]

[derive.current]
value = "lab.accredited && lab.covers && lab.date + months(report_months) >= order.papers_until"
title = { id = "Laporan uji terakreditasi, lengkap, dan belum setahun", en = "Test report accredited, complete and under a year old" }
"#),
]
