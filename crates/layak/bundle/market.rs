// Made by `cargo xtask gen` from rules/market/. Do not edit.
&[
    ("market/australia/food.toml", r#"# Food for Australia: the label after the food code, and the inspection that awaits it.

[[rule]]
id        = "label-items"
title     = { id = "Label Australia lengkap: nama, lot, importir, bahan, tanggal", en = "The Australian label is complete: name, lot, importer, ingredients, date" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "product.sector == 'food' && product.retail_packed"
holds     = "'name' in australia.label && 'lot' in australia.label && 'supplier' in australia.label && 'ingredients' in australia.label && 'date' in australia.label"
sources   = [{ ref = "au-food-code", at = "Part 1.2; article not verified" }]
why       = { id = "Makanan kemasan eceran wajib memuat ini. Alamat importir harus alamat jalan, bukan kotak pos.", en = "Retail packs must bear these. The importer's address must be a street address, not a post box." }
actions   = ["print-label"]

[[rule]]
id        = "label-allergens"
title     = { id = "Bahan pemicu alergi tertulis dengan nama sederhana", en = "Allergens are stated by plain names" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "product.sector == 'food' && product.retail_packed && australia.contains_allergen"
holds     = "'allergens' in australia.label"
sources   = [{ ref = "au-food-code", at = "PEAL 2021; article not verified" }]
why       = { id = "Aturan tahun 2021 meminta nama sederhana, dan tiap kacang pohon disebut sendiri. Bagi yang alergi ini soal nyawa.", en = "The rule of 2021 asks for plain names, each tree nut by itself. For people with allergy this is a matter of life." }
actions   = ["print-label"]

[[rule]]
id        = "label-nutrition"
title     = { id = "Tabel gizi Australia ada pada label", en = "The Australian nutrition table is on the label" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "product.sector == 'food' && product.retail_packed"
holds     = "'nutrition' in australia.label"
sources   = [{ ref = "au-food-code", at = "article not verified", note = { id = "Pengecualian belum diperiksa.", en = "Exemptions not verified." } }]
why       = { id = "Tabel bernama NIP memuat tujuh nilai gizi. Sebagian makanan dikecualikan; tanyakan importir.", en = "The table called NIP has seven nutrition values. Some foods are exempt; ask the importer." }
actions   = ["analyse-nutrition", "print-label"]

[[rule]]
id        = "label-origin"
title     = { id = "Negara asal tertulis pada label makanan", en = "The country of origin is on the food label" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "product.sector == 'food' && product.retail_packed"
holds     = "'origin' in australia.label"
valid     = { from = 2018-07-01 }
sources   = [{ ref = "au-origin-food", at = "article not verified" }]
why       = { id = "Asal makanan wajib disebut. Bentuk tulisannya tergantung jenis makanan; importir mengetahuinya.", en = "The origin of food must be stated. Its form depends on the kind of food; the importer knows it." }
actions   = ["print-label"]

[[rule]]
id        = "label-english"
title     = { id = "Label tertulis dalam bahasa Inggris", en = "The label is in English" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "product.sector == 'food' && product.retail_packed"
holds     = "australia.label_english"
sources   = [{ ref = "au-food-code", at = "article not verified" }]
why       = { id = "Keterangan label di Australia wajib dalam bahasa Inggris. Bahasa lain boleh ditambah.", en = "Label information in Australia must be in English. Another language may be added." }
actions   = ["print-label"]

[[rule]]
id        = "inspection-known"
title     = { id = "Jenis pemeriksaan di pelabuhan Australia sudah diketahui", en = "The kind of inspection at the Australian port is known" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 2
applies   = "order.given && product.sector == 'food'"
holds     = "australia.inspection_known"
sources   = [{ ref = "au-imported-food", at = "article not verified" }]
why       = { id = "Makanan impor diperiksa menurut golongan risiko. Golongan berisiko butuh waktu dan biaya uji.", en = "Imported food is inspected by class of risk. Risk food needs time and money for tests." }
actions   = ["ask-inspection"]

[action.analyse-nutrition]
title    = { id = "Analisis gizi dan cetak tabelnya pada label Australia", en = "Nutrition analysis, and its table on the Australian label" }
cost     = { low = 1_500_000, high = 4_000_000 }
duration = { low = 14, high = 28 }
sets     = { "lab.nutrition" = true, "australia.label" = ["nutrition"] }
provider = { id = "Laboratorium dan ahli gizi", en = "Laboratory and nutritionist" }
sources  = [{ ref = "remedy-prices", at = "REM-NUTR" }]

[action.print-label]
title    = { id = "Susun, setujui, dan cetak label Australia", en = "Draft, approve and print the Australian label" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
requires = [{ when = "lab.nutrition" }]
sets     = { "australia.label" = ["name", "lot", "supplier", "ingredients", "date", "nutrition", "origin", "allergens"], "australia.label_english" = true }
provider = { id = "Importir dan percetakan", en = "Importer and printer" }
sources  = [{ ref = "remedy-prices", at = "REM-LABEL" }]

[action.ask-inspection]
title    = { id = "Tanyakan golongan pemeriksaan kepada importir", en = "Ask the importer for the class of inspection" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 14 }
sets     = { "australia.inspection_known" = true }
provider = { id = "Importir", en = "Importer" }
"#),
    ("market/australia/goods.toml", r#"# Wood, rattan, bamboo and other goods for Australia. Wood packing itself (ISPM 15) is among the shipment documents.

[[rule]]
id        = "clean"
title     = { id = "Barang bersih dari kulit kayu, serangga, dan tanah", en = "The goods are free of bark, insects and soil" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 7
applies   = "australia.plant_goods"
holds     = "australia.clean"
sources   = [{ ref = "au-bicon", at = "timber, bamboo and related articles" }]
why       = { id = "Australia menjaga diri dari hama. Barang kotor ditahan, dibersihkan dengan biaya, dikirim balik, atau dimusnahkan.", en = "Australia guards against pests. Dirty goods are held, treated at a cost, sent back or destroyed." }
actions   = ["clean-goods"]

[[rule]]
id        = "treated"
title     = { id = "Barang difumigasi atau dipanaskan sebelum berangkat", en = "The goods are fumigated or heated before departure" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "order.given && australia.plant_goods"
holds     = "documents.fumigation || australia.treatment_not_needed"
sources   = [{ ref = "au-bicon", at = "treatments for timber and timber products", confidence = "medium" }]
why       = { id = "Bukti perlakuan memperlancar pemeriksaan. Sebagian barang bebas karena cara buatnya sudah membunuh hama.", en = "Proof of treatment eases inspection. Some goods are free since their making already kills pests." }
actions   = ["documents.fumigate"]

[[rule]]
id        = "packing-declaration"
title     = { id = "Pernyataan bahan kemasan siap", en = "The packing declaration is ready" }
severity  = "minor"
basis     = "practice"
dimension = "market"
weight    = 3
applies   = "order.given && order.route != 'courier_parcel' && product.sector in ['wood_craft', 'handicraft', 'other', 'metal', 'footwear', 'batik']"
holds     = "australia.packing_declaration"
sources   = [{ ref = "au-cargo-practice", at = "packing declaration" }]
why       = { id = "Agen bea di Australia memakai surat ini untuk karantina. Tanpa surat itu kemasan diperiksa.", en = "The broker in Australia uses this paper for quarantine. Without it the packing is inspected." }
actions   = ["sign-declaration"]

[[rule]]
id        = "container-photos"
title     = { id = "Peti kemas difoto bersih sebelum diisi", en = "The container is photographed clean before loading" }
severity  = "minor"
basis     = "practice"
dimension = "market"
weight    = 2
applies   = "order.given && order.route != 'courier_parcel' && australia.plant_goods"
holds     = "australia.container_photos"
sources   = [{ ref = "au-cargo-practice", at = "clean container" }]
why       = { id = "Tanah atau serangga di peti kemas membuat seluruh kiriman diperiksa. Foto menjadi bukti Anda.", en = "Soil or insects in the container lead to inspection of all. Photos are your proof." }
actions   = ["photograph-container"]

[[rule]]
id        = "wood-species"
title     = { id = "Jenis dan asal kayu tercatat untuk importir", en = "Species and origin of the wood are recorded for the importer" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "australia.timber_goods"
holds     = "australia.wood_species"
valid     = { from = 2025-03-03 }
sources   = [{ ref = "au-illegal-logging", at = "Part 2" }]
why       = { id = "Kayu tebangan liar dilarang masuk. Untuk sebagian kode HS, importir wajib memeriksa asal kayu lebih dulu.", en = "Illegally cut wood is banned. For some HS codes the importer must check the wood's origin beforehand." }
actions   = ["list-species"]

[[rule]]
id        = "textile-label"
title     = { id = "Kain berlabel cara merawat dan isi serat", en = "Textiles bear a label of care and fibres" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "australia.textile_goods"
holds     = "australia.textile_label"
sources   = [{ ref = "au-goods-information", at = "article not verified" }]
why       = { id = "Australia punya aturan label perawatan kain. Isinya belum kami periksa; ikuti teks dari importir.", en = "Australia has rules on care labels. We have not verified them; follow the importer's text." }
actions   = ["sew-label"]

[[rule]]
id        = "leather-named"
title     = { id = "Kata kulit hanya untuk kulit asli", en = "The word leather is only for real leather" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "product.sector == 'footwear' && ('leather' in product.materials || 'synthetic' in product.materials)"
holds     = "australia.leather_named"
sources   = [{ ref = "au-goods-information", at = "article not verified" }]
why       = { id = "Keterangan barang kulit harus benar. Kulit sintetis yang disebut leather bisa ditolak.", en = "Descriptions of leather goods have to be true. Synthetic named leather can be refused." }
actions   = ["correct-labels"]

[action.clean-goods]
title    = { id = "Bersihkan, keringkan, dan sortir semua barang", en = "Clean, dry and sort all goods" }
cost     = { low = 200_000, high = 3_000_000 }
duration = { low = 3, high = 21 }
sets     = { "australia.clean" = true }
provider = { id = "Pemilik dan pekerja", en = "Owner and workers" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.sign-declaration]
title    = { id = "Isi dan tanda tangani packing declaration", en = "Fill in and sign the packing declaration" }
cost     = { low = 0, high = 200_000 }
duration = { low = 1, high = 3 }
sets     = { "australia.packing_declaration" = true }
provider = { id = "Pemilik dengan pengirim barang", en = "Owner with the forwarder" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.photograph-container]
title    = { id = "Sapu dan foto peti kemas sebelum diisi", en = "Sweep and photograph the container before loading" }
cost     = { low = 0, high = 200_000 }
duration = { low = 1, high = 1 }
sets     = { "australia.container_photos" = true }
provider = { id = "Pemilik atau gudang", en = "Owner or warehouse" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.list-species]
title    = { id = "Catat jenis dan asal setiap kayu", en = "Record species and origin of every wood" }
cost     = { low = 0, high = 500_000 }
duration = { low = 3, high = 21 }
sets     = { "australia.wood_species" = true }
provider = { id = "Pemasok kayu", en = "Wood suppliers" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.sew-label]
title    = { id = "Cetak dan jahit label menurut teks importir", en = "Print and sew the label by the importer's text" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "australia.textile_label" = true }
provider = { id = "Percetakan label", en = "Label printer" }
sources  = [{ ref = "remedy-prices", at = "REM-LABEL" }]

[action.correct-labels]
title    = { id = "Betulkan label dan katalog", en = "Correct label and catalogue" }
cost     = { low = 100_000, high = 2_000_000 }
duration = { low = 3, high = 21 }
sets     = { "australia.leather_named" = true }
provider = { id = "Pemilik dan percetakan", en = "Owner and printer" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("market/australia/set.toml", r#"#:schema ../../schema/rules.schema.json
# Australia. Plant goods must arrive clean and treated; food needs an English label after the food code.
[set]
id      = "australia"
version = "2026.11"
title   = { id = "Syarat Australia", en = "Demands of Australia" }
applies = "order.market == 'au'"
checked = 2026-11-21

[fact.label]
type     = "choices"
ask      = { id = "Apa saja yang sudah tertulis pada label untuk Australia?", en = "What stands on the label for Australia?" }
help     = { id = "Periksa gambar label satu per satu. Kosongkan daftar bila label belum ada.", en = "Check the label drawing item by item. Give an empty list if there is no label." }
when     = "product.sector == 'food' && product.retail_packed"
evidence = { id = "Gambar label yang disetujui importir", en = "Label drawing approved by the importer" }
[fact.label.choices]
name        = { id = "Nama makanan", en = "Name of the food" }
lot         = { id = "Kode lot atau tanggal sebagai tanda lot", en = "Lot code, or a date that marks the lot" }
supplier    = { id = "Nama dan alamat jalan importir di Australia", en = "Name and street address of the importer in Australia" }
ingredients = { id = "Semua bahan, urut dari yang terbanyak", en = "All ingredients, most first" }
date        = { id = "Tanggal baik dipakai atau batas pakai", en = "Best-before or use-by date" }
nutrition   = { id = "Tabel gizi bentuk Australia (NIP)", en = "Nutrition table in the Australian form (NIP)" }
origin      = { id = "Negara asal", en = "Country of origin" }
allergens   = { id = "Bahan pemicu alergi dengan nama sederhana (Contains: …)", en = "Allergens by plain names (Contains: …)" }

[fact.label_english]
type     = "bool"
ask      = { id = "Apakah seluruh isi label tertulis dalam bahasa Inggris?", en = "Is the whole label in English?" }
help     = { id = "Jawab ya bila setiap keterangan ada dalam bahasa Inggris, juga nama bahan. Bahasa lain boleh ada di sampingnya.", en = "Answer yes if all of it is in English, the ingredients too. Another language may stand beside it." }
when     = "product.sector == 'food' && product.retail_packed"
evidence = { id = "Gambar label", en = "Label drawing" }

[fact.inspection_known]
type     = "bool"
ask      = { id = "Apakah importir sudah memberi tahu jenis pemeriksaan makanan ini di Australia?", en = "Has the importer told how this food is inspected in Australia?" }
help     = { id = "Pangan berisiko diperiksa lebih sering. Pangan lain diperiksa acak.", en = "Risk food is inspected more often. Other food is sampled at random." }
when     = "order.given && product.sector == 'food'"
evidence = { id = "Surat atau pesan importir", en = "Letter or message of the importer" }

[fact.clean]
type     = "bool"
ask      = { id = "Apakah barang bersih dari kulit kayu, serangga, lubang, serbuk, dan tanah?", en = "Are the goods free of bark, insects, holes, frass and soil?" }
help     = { id = "Lihat sela anyaman dan bagian bawah. Serbuk halus dekat lubang berarti ada serangga.", en = "Look into the weave and underneath. Fine dust near holes means insects." }
when     = "australia.plant_goods"
evidence = { id = "Foto barang sebelum dikemas", en = "Photos of the goods before packing" }

[fact.treatment_not_needed]
type     = "bool"
ask      = { id = "Apakah importir menyatakan barang ini tidak perlu fumigasi atau pemanasan?", en = "Has the importer stated that these goods need no fumigation or heating?" }
help     = { id = "Syarat tiap barang ada di BICON, daftar syarat karantina Australia. Importir bisa melihatnya.", en = "BICON, Australia's list of quarantine conditions, tells for each article. The importer can look it up." }
when     = "order.given && australia.plant_goods"
evidence = { id = "Surat importir dengan cetakan BICON", en = "The importer's letter with the BICON print" }

[fact.packing_declaration]
type     = "bool"
when     = "order.given && order.route != 'courier_parcel'"
ask      = { id = "Apakah pernyataan bahan kemasan (packing declaration) siap?", en = "Is the packing declaration ready?" }
help     = { id = "Surat ini menyatakan kemasan kayu, jerami, dan kebersihan peti kemas. Bisa per kiriman atau setahun.", en = "It states wood packing, straw and cleanness of the container. It is made per shipment or per year." }
evidence = { id = "Packing declaration yang ditandatangani", en = "Signed packing declaration" }

[fact.container_photos]
type     = "bool"
when     = "order.given && order.route != 'courier_parcel' && australia.plant_goods"
ask      = { id = "Apakah peti kemas difoto bersih sebelum diisi?", en = "Was the container photographed clean before loading?" }
help     = { id = "Foto lantai, dinding, dan sudut kontainer saat masih kosong. Bila perusahaan pengiriman (forwarder) yang memuat, minta fotonya dari mereka.", en = "Photograph floor, walls and corners of the empty container. If a forwarder loads it, ask him for the photos." }
evidence = { id = "Foto bagian dalam peti kemas", en = "Photos of the inside of the container" }

[fact.wood_species]
type     = "bool"
ask      = { id = "Apakah jenis kayu dan asal tebangnya sudah dicatat untuk importir?", en = "Are wood species and place of harvest recorded for the importer?" }
help     = { id = "Contoh: jati, Tectona grandis, dari hutan rakyat, dengan nota dan SVLK bila ada.", en = "Example: teak, Tectona grandis, from community forest, with receipt and SVLK if there is one." }
when     = "australia.timber_goods"
evidence = { id = "Daftar jenis kayu dan surat pemasok", en = "List of species and suppliers' papers" }

[fact.textile_label]
type     = "bool"
ask      = { id = "Apakah kain sudah berlabel cara merawat dan isi serat?", en = "Do the textiles bear a label of care and fibres?" }
help     = { id = "Jawab ya hanya bila keduanya ada, misalnya cuci dengan tangan dan 100% katun. Minta teksnya dari importir.", en = "Answer yes only if both are there, such as hand wash and 100% cotton. Get the text from the importer." }
when     = "australia.textile_goods"
evidence = { id = "Foto label", en = "Photo of the label" }

[fact.leather_named]
type     = "bool"
ask      = { id = "Apakah kata kulit atau leather hanya dipakai untuk kulit asli?", en = "Is the word leather used only for real leather?" }
help     = { id = "Kulit imitasi dari plastik atau PU bukan kulit asli; bila ragu, tanyakan pemasok. Jawab ya juga bila kata itu tidak dipakai.", en = "Imitation of plastic or PU is not real leather; if unsure, ask the supplier. Also answer yes if the word is not used." }
when     = "product.sector == 'footwear'"
evidence = { id = "Foto label dan katalog", en = "Photo of label and catalogue" }

[derive.contains_allergen]
value = "'gluten' in product.allergens || 'crustacea' in product.allergens || 'mollusc' in product.allergens || 'fish' in product.allergens || 'egg' in product.allergens || 'milk' in product.allergens || 'peanut' in product.allergens || 'soy' in product.allergens || 'tree_nut' in product.allergens || 'sesame' in product.allergens || 'lupin' in product.allergens || 'sulphite' in product.allergens"
title = { id = "Ada bahan pemicu alergi menurut aturan Australia", en = "Contains an allergen of Australian rules" }

[derive.plant_goods]
value = "product.sector in ['wood_craft', 'handicraft', 'other'] && ('wood' in product.materials || 'rattan' in product.materials || 'bamboo' in product.materials || 'other_plant' in product.materials)"
title = { id = "Barang dari bahan tumbuhan", en = "Goods of plant material" }

[derive.timber_goods]
value = "product.sector in ['wood_craft', 'handicraft', 'other'] && 'wood' in product.materials"
title = { id = "Barang kayu", en = "Wood goods" }

[derive.textile_goods]
value = "product.sector == 'batik' || (product.sector in ['handicraft', 'other'] && 'textile' in product.materials)"
title = { id = "Barang kain", en = "Textile goods" }
"#),
    ("market/eu/food.toml", r#"# Food for the European Union. Label duties are sure; limits of additives, contaminants and residues are only named in our sources.

[[rule]]
id        = "label-items"
title     = { id = "Label Uni Eropa lengkap: nama, bahan, isi, tanggal, importir", en = "The Union label is complete: name, ingredients, quantity, date, importer" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "product.sector == 'food' && product.retail_packed"
holds     = "'name' in eu.label && 'ingredients' in eu.label && 'net' in eu.label && 'date' in eu.label && 'operator' in eu.label"
valid     = { from = 2014-12-13 }
sources   = [{ ref = "eu-1169-2011", at = "Article 9(1)" }]
why       = { id = "Keterangan ini wajib ada pada makanan kemasan. Importir ikut menjawab isi label.", en = "These particulars are mandatory on packed food. The importer answers for the label too." }
actions   = ["print-label"]

[[rule]]
id        = "label-allergens"
title     = { id = "Bahan pemicu alergi menonjol dalam daftar bahan", en = "Allergens stand out in the list of ingredients" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "product.sector == 'food' && product.retail_packed && eu.contains_allergen"
holds     = "'allergens' in eu.label"
valid     = { from = 2014-12-13 }
sources   = [{ ref = "eu-1169-2011", at = "Article 21, Annex II" }]
why       = { id = "Empat belas kelompok bahan wajib ditonjolkan, misalnya dengan huruf tebal. Bagi orang yang alergi ini soal nyawa.", en = "Fourteen groups must be emphasised, for example in bold. For people with allergy this is a matter of life." }
actions   = ["print-label"]

[[rule]]
id        = "label-nutrition"
title     = { id = "Tabel gizi Uni Eropa ada pada label", en = "The Union's nutrition table is on the label" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "product.sector == 'food' && product.retail_packed"
holds     = "'nutrition' in eu.label"
valid     = { from = 2016-12-13 }
sources   = [{ ref = "eu-1169-2011", at = "Article 9(1)", note = { id = "Tanggal mulai tabel gizi dari ingatan. Pengecualian belum diperiksa.", en = "First day of the nutrition table from memory. Exemptions not verified." } }]
why       = { id = "Tujuh nilai gizi wajib tertulis. Sebagian makanan dikecualikan; tanyakan importir.", en = "Seven nutrition values must be stated. Some foods are exempt; ask the importer." }
actions   = ["analyse-nutrition", "print-label"]

[[rule]]
id        = "label-language"
title     = { id = "Label memakai bahasa negara tempat barang dijual", en = "The label is in the language of the country of sale" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "product.sector == 'food' && product.retail_packed"
holds     = "eu.label_language"
valid     = { from = 2014-12-13 }
sources   = [{ ref = "eu-1169-2011", at = "article not verified" }]
why       = { id = "Konsumen harus mudah mengerti label. Bahasa Inggris saja sering tidak cukup di Uni Eropa.", en = "Consumers must easily understand the label. English alone is often not enough in the Union." }
actions   = ["print-label"]

[[rule]]
id        = "traceable"
title     = { id = "Setiap kemasan bisa dilacak lewat kode lot", en = "Each pack can be traced by its lot code" }
severity  = "info"
basis     = "buyer"
dimension = "market"
applies   = "product.sector == 'food'"
holds     = "eu.lot_code"
sources   = [{ ref = "eu-178-2002", at = "article not verified" }]
why       = { id = "Importir di Uni Eropa harus tahu asal setiap lot. Karena itu ia meminta kodenya dari Anda.", en = "The importer in the Union has to know where each lot came from. So he asks you for its code." }
actions   = ["code-lots"]

[[rule]]
id        = "haccp-based"
title     = { id = "Produksi memakai rencana HACCP lengkap", en = "Production follows a complete HACCP plan" }
severity  = "info"
basis     = "market"
dimension = "market"
applies   = "product.sector == 'food'"
holds     = "haccp.certificate_valid || haccp.steps_done == 12"
sources   = [{ ref = "eu-852-2004", at = "article not verified" }]
why       = { id = "Pangan Uni Eropa dibuat dengan cara berdasar HACCP: mencari bahaya dan menjaganya. Sertifikat tidak selalu diminta.", en = "Food of the Union is made by HACCP principles: find dangers and control them. A certificate is not always asked." }
actions   = ["haccp.write-plan"]

[[rule]]
id        = "additives"
title     = { id = "Bahan tambahan sesuai batas Uni Eropa", en = "Additives are within the Union's limits" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "product.sector == 'food'"
holds     = "lab.additives == 'passes'"
sources   = [{ ref = "eu-1333-2008", at = "article not verified" }]
why       = { id = "Tiap jenis makanan punya daftar bahan tambahan sendiri. Minta laboratorium memakai batas Uni Eropa.", en = "Each kind of food has its own list of additives. Ask the laboratory to use the Union's limits." }
actions   = ["test-food"]

[[rule]]
id        = "contaminants"
title     = { id = "Logam berat dan racun jamur di bawah batas Uni Eropa", en = "Heavy metals and mould toxins are under the Union's limits" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "product.sector == 'food' && product.kind != 'palm_sugar'"
holds     = "lab.contaminants_abroad"
sources   = [{ ref = "eu-2023-915", at = "article not verified" }]
why       = { id = "Batas Uni Eropa sering lebih ketat daripada batas di sini. Kacang, rempah, dan kopi sering diperiksa.", en = "The Union's limits are often stricter than ours. Nuts, spices and coffee are often checked." }
actions   = ["test-food"]

[[rule]]
id        = "residues"
title     = { id = "Sisa pestisida di bawah batas Uni Eropa", en = "Pesticide residues are under the Union's limits" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "eu.from_plants"
holds     = "lab.pesticides == 'passes'"
sources   = [{ ref = "eu-396-2005", at = "article not verified" }]
why       = { id = "Pembeli gula kelapa, rempah, dan teh biasanya meminta hasil uji ini lebih dulu.", en = "Buyers of coconut sugar, spices and tea usually ask for this test first." }
actions   = ["test-food"]

[[rule]]
id        = "organic-inspection"
title     = { id = "Kiriman organik punya surat inspeksi di TRACES", en = "An organic shipment has its inspection certificate in TRACES" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "order.given && product.sector == 'food' && product.organic"
holds     = "eu.organic_inspection"
sources   = [{ ref = "eu-2018-848", at = "article not verified" }]
why       = { id = "Tanpa surat ini barang tidak boleh dijual sebagai organik. Lembaga organik Anda yang mengurusnya.", en = "Without it the goods may not be sold as organic. Your organic body arranges it." }
actions   = ["arrange-inspection"]

[action.analyse-nutrition]
title    = { id = "Analisis gizi dan cetak tabelnya pada label Uni Eropa", en = "Nutrition analysis, and its table on the Union label" }
cost     = { low = 1_500_000, high = 4_000_000 }
duration = { low = 14, high = 28 }
sets     = { "lab.nutrition" = true, "eu.label" = ["nutrition"] }
provider = { id = "Laboratorium dan ahli gizi", en = "Laboratory and nutritionist" }
sources  = [{ ref = "remedy-prices", at = "REM-NUTR" }]

[action.print-label]
title    = { id = "Susun, setujui, dan cetak label Uni Eropa", en = "Draft, approve and print the Union label" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
requires = [{ when = "lab.nutrition" }]
sets     = { "eu.label" = ["name", "ingredients", "net", "date", "operator", "nutrition", "allergens"], "eu.label_language" = true }
provider = { id = "Importir, penerjemah, dan percetakan", en = "Importer, translator and printer" }
sources  = [{ ref = "remedy-prices", at = "REM-LABEL" }]

[action.code-lots]
title    = { id = "Beri kode lot dan catat bahan tiap lot", en = "Give lot codes and record the materials of each lot" }
cost     = { low = 100_000, high = 2_000_000 }
duration = { low = 7, high = 30 }
sets     = { "eu.lot_code" = true }
provider = { id = "Pemilik", en = "Owner" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.test-food]
title    = { id = "Uji lengkap pangan menurut batas Uni Eropa", en = "Full food test against the Union's limits" }
cost     = { low = 3_000_000, high = 12_000_000 }
duration = { low = 14, high = 28 }
sets     = { "lab.additives" = "passes", "lab.contaminants" = "passes_both", "lab.pesticides" = "passes" }
provider = { id = "Laboratorium terakreditasi", en = "Accredited laboratory" }
sources  = [{ ref = "remedy-prices", at = "REM-LABFULL" }]

[action.arrange-inspection]
title    = { id = "Minta lembaga organik membuat surat inspeksi", en = "Ask the organic body for the inspection certificate" }
cost     = { low = 0, high = 3_000_000 }
duration = { low = 3, high = 21 }
sets     = { "eu.organic_inspection" = true }
provider = { id = "Lembaga sertifikasi organik", en = "Organic certification body" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("market/eu/footwear.toml", r#"# The label of shoe materials: three parts of the shoe, each with its material.

[[rule]]
id        = "shoe-label"
title     = { id = "Label bahan memuat tiga bagian sepatu", en = "The material label states three parts of the shoe" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 8
applies   = "eu.labelled_shoe"
holds     = "'upper' in eu.shoe_label && 'lining' in eu.shoe_label && 'outsole' in eu.shoe_label"
sources   = [{ ref = "eu-94-11", at = "Article 1(1), 1(2)" }]
why       = { id = "Pembeli berhak tahu bahan bagian atas, lapisan dalam, dan sol luar. Sepatu tanpa label ini tidak boleh dijual.", en = "Buyers have a right to know upper, lining and outsole. Shoes without this label may not be sold." }
actions   = ["fix-label"]

[[rule]]
id        = "shoe-symbols-true"
title     = { id = "Gambar bahan pada label cocok dengan sepatunya", en = "The material symbols agree with the shoe" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "eu.labelled_shoe && ('upper' in eu.shoe_label || 'lining' in eu.shoe_label || 'outsole' in eu.shoe_label)"
holds     = "eu.shoe_symbols_true"
sources   = [{ ref = "eu-94-11", at = "article not verified" }]
why       = { id = "Bahan disebut bila mencapai 80%: luas untuk bagian atas dan lapisan, isi untuk sol. Kulit sintetis bukan kulit.", en = "A material is named from 80%: of surface for upper and lining, of volume for the sole. Synthetic is not leather." }
actions   = ["fix-label"]

[action.fix-label]
title    = { id = "Cetak dan pasang label bahan sepatu", en = "Print and fix the label of shoe materials" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "eu.shoe_label" = ["upper", "lining", "outsole"], "eu.shoe_symbols_true" = true }
provider = { id = "Percetakan label dan importir", en = "Label printer and importer" }
sources  = [{ ref = "remedy-prices", at = "REM-LABEL" }]
"#),
    ("market/eu/goods.toml", r#"# Safety of household goods (GPSR), and wood free of deforestation (EUDR) by the size of the buyer and the ship date.

[[rule]]
id        = "safety-file"
title     = { id = "Berkas keselamatan barang sudah lengkap", en = "The safety file of the article is complete" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "eu.consumer_goods"
holds     = "'risks' in eu.safety_file && 'description' in eu.safety_file"
grade     = "'risks' in eu.safety_file || 'description' in eu.safety_file ? 0.5 : 0"
valid     = { from = 2024-12-13 }
sources   = [{ ref = "eu-gpsr", at = "Article 9" }]
why       = { id = "Pembuat wajib mencari bahaya barangnya dan menyimpan berkasnya 10 tahun. Petugas boleh memintanya.", en = "The maker must look for dangers of his goods and keep the file 10 years. Authorities may ask for it." }
actions   = ["write-safety-file"]

[[rule]]
id        = "goods-marked"
title     = { id = "Barang memuat nama, alamat, email, dan lot pembuat", en = "The goods bear the maker's name, address, e-mail and lot" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "eu.consumer_goods"
holds     = "'maker' in eu.goods_marks && 'address' in eu.goods_marks && 'email' in eu.goods_marks && 'batch' in eu.goods_marks"
valid     = { from = 2024-12-13 }
sources   = [{ ref = "eu-gpsr", at = "Article 9" }]
why       = { id = "Konsumen wajib bisa menghubungi pembuat. Nomor lot memudahkan penarikan barang yang berbahaya.", en = "Consumers must be able to reach the maker. A lot number makes a recall possible." }
actions   = ["print-marks"]

[[rule]]
id        = "responsible-person"
title     = { id = "Ada penanggung jawab keselamatan di Uni Eropa", en = "Somebody in the Union answers for safety" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "order.given && eu.consumer_goods"
holds     = "eu.responsible_person"
valid     = { from = 2024-12-13 }
sources   = [{ ref = "eu-gpsr", at = "Article 16" }]
why       = { id = "Barang dari luar wajib punya penanggung jawab di Uni Eropa. Biasanya importir; tanyakan secara tertulis.", en = "Goods from outside must have a responsible person in the Union. Usually the importer; ask in writing." }
actions   = ["ask-importer"]

[[rule]]
id        = "wood-large-buyer"
title     = { id = "Bukti kayu tanpa penggundulan hutan siap untuk pembeli besar", en = "Proof of wood without deforestation is ready for a large buyer" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 7
applies   = "order.given && eu.eudr_goods && eu.buyer_size == 'large_medium'"
holds     = "'plots' in eu.wood_data && 'not_cleared' in eu.wood_data && 'legality' in eu.wood_data"
valid     = { from = 2026-12-30, on = "ship" }
sources   = [{ ref = "eu-eudr", at = "Annex I; article not verified" }]
why       = { id = "Barang yang mulai dijual di Uni Eropa sejak 30 Desember 2026 wajib punya bukti kayunya tidak dari penggundulan hutan, bila pembelinya besar atau menengah. Layak hanya tahu tanggal kirim: barang yang dikirim sebelum tanggal itu tetapi tiba sesudahnya juga terkena.", en = "Goods placed on the Union market from 30 December 2026 must have proof that no forest was cleared, if the buyer is large or medium. Layak knows only the ship date: goods shipped before that day but arriving after it fall under the rule too." }
actions   = ["collect-wood-data"]

[[rule]]
id        = "wood-small-buyer"
title     = { id = "Bukti kayu tanpa penggundulan hutan siap untuk pembeli kecil", en = "Proof of wood without deforestation is ready for a small buyer" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 7
applies   = "order.given && eu.eudr_goods && eu.buyer_size == 'small_micro'"
holds     = "'plots' in eu.wood_data && 'not_cleared' in eu.wood_data && 'legality' in eu.wood_data"
valid     = { from = 2027-06-30, on = "ship" }
sources   = [{ ref = "eu-eudr", at = "Annex I; article not verified" }]
why       = { id = "Untuk pembeli kecil dan mikro, bukti yang sama wajib bagi barang yang mulai dijual di Uni Eropa sejak 30 Juni 2027. Layak hanya tahu tanggal kirim: barang yang dikirim sebelumnya tetapi tiba sesudahnya juga terkena.", en = "For small and micro buyers the same proof is a must for goods placed on the Union market from 30 June 2027. Layak knows only the ship date: goods shipped before but arriving after it fall under the rule too." }
actions   = ["collect-wood-data"]

[action.write-safety-file]
title    = { id = "Tulis bahaya, pencegahan, dan gambaran barang", en = "Write dangers, prevention and description of the article" }
cost     = { low = 0, high = 5_000_000 }
duration = { low = 7, high = 42 }
sets     = { "eu.safety_file" = ["risks", "description"] }
provider = { id = "Pemilik dengan importir atau konsultan", en = "Owner with importer or consultant" }
papers   = [{ id = "Foto, daftar bahan, gambar label, hasil uji", en = "Photos, materials, label drawing, test reports" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.print-marks]
title    = { id = "Cetak nama, alamat, email, dan lot pada barang", en = "Print name, address, e-mail and lot on the goods" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "eu.goods_marks" = ["maker", "address", "email", "batch"] }
provider = { id = "Percetakan", en = "Printer" }
sources  = [{ ref = "remedy-prices", at = "REM-LABEL" }]

[action.ask-importer]
title    = { id = "Minta importir menyatakan diri sebagai penanggung jawab", en = "Ask the importer to state that he is responsible" }
cost     = { low = 0, high = 0 }
duration = { low = 2, high = 21 }
sets     = { "eu.responsible_person" = true }
provider = { id = "Importir", en = "Importer" }

[action.collect-wood-data]
title    = { id = "Kumpulkan titik lahan, bukti tanpa penggundulan, dan SVLK", en = "Collect plot points, deforestation proof and SVLK" }
cost     = { low = 1_000_000, high = 20_000_000 }
duration = { low = 30, high = 182 }
sets     = { "eu.wood_data" = ["plots", "not_cleared", "legality"] }
provider = { id = "Pemasok kayu, pendamping, lembaga SVLK", en = "Wood suppliers, assessor, SVLK body" }
sources  = [{ ref = "remedy-prices", at = "REM-SVLK dan perkiraan", confidence = "low" }]
"#),
    ("market/eu/set.toml", r#"#:schema ../../schema/rules.schema.json
# European Union. Three gates are sure: azo amines, chromium VI, and the label of shoe materials. The rest scores.
[set]
id      = "eu"
version = "2026.11"
title   = { id = "Syarat Uni Eropa", en = "Demands of the European Union" }
applies = "order.market == 'eu'"
checked = 2026-11-21

[fact.label]
type     = "choices"
ask      = { id = "Apa saja yang sudah tertulis pada label untuk Uni Eropa?", en = "What stands on the label for the European Union?" }
help     = { id = "Periksa gambar label satu per satu. Kosongkan daftar bila label belum ada.", en = "Check the label drawing item by item. Give an empty list if there is no label." }
when     = "product.sector == 'food' && product.retail_packed"
evidence = { id = "Gambar label yang disetujui importir", en = "Label drawing approved by the importer" }
[fact.label.choices]
name        = { id = "Nama makanan", en = "Name of the food" }
ingredients = { id = "Semua bahan, urut dari yang terbanyak", en = "All ingredients, most first" }
net         = { id = "Isi bersih", en = "Net quantity" }
date        = { id = "Tanggal baik dipakai atau batas pakai", en = "Best-before or use-by date" }
operator    = { id = "Nama dan alamat importir di Uni Eropa", en = "Name and address of the importer in the Union" }
nutrition   = { id = "Tabel gizi: energi, lemak, lemak jenuh, karbohidrat, gula, protein, garam", en = "Nutrition table: energy, fat, saturates, carbohydrate, sugars, protein, salt" }
allergens   = { id = "Bahan pemicu alergi, ditonjolkan dalam daftar bahan", en = "Allergens, emphasised in the list of ingredients" }

[fact.label_language]
type     = "bool"
ask      = { id = "Apakah label memakai bahasa negara tempat barang dijual?", en = "Is the label in the language of the country of sale?" }
help     = { id = "Jerman memakai bahasa Jerman, Prancis memakai bahasa Prancis. Tanyakan importir.", en = "German in Germany, French in France. Ask the importer." }
when     = "product.sector == 'food' && product.retail_packed"
evidence = { id = "Gambar label", en = "Label drawing" }

[fact.lot_code]
type     = "bool"
ask      = { id = "Apakah setiap kemasan berkode lot yang bisa dilacak ke pemasok bahan?", en = "Has each pack a lot code that leads back to the suppliers?" }
help     = { id = "Kode lot ialah tanda satu kali produksi. Catatan bahan dan pembeli memakai kode yang sama.", en = "A lot code marks one production run. Records of materials and buyers use the same code." }
when     = "product.sector == 'food'"
evidence = { id = "Kode pada kemasan dan catatan lot", en = "Code on the pack and lot records" }

[fact.organic_inspection]
type     = "bool"
ask      = { id = "Apakah surat inspeksi organik untuk kiriman ini sudah diatur?", en = "Is the organic inspection certificate of this shipment arranged?" }
help     = { id = "Namanya COI, dibuat lembaga organik lewat sistem TRACES sebelum barang berangkat.", en = "It is the COI, made by the organic body in the TRACES system before departure." }
when     = "order.given && product.sector == 'food' && product.organic"
evidence = { id = "Nomor COI di TRACES", en = "COI number in TRACES" }

[fact.for_consumers]
type = "bool"
ask  = { id = "Apakah barang ini akhirnya dipakai orang di rumah, bukan oleh pabrik?", en = "Is the article finally used by people at home, not by a factory?" }
help = { id = "Sepatu, batik, atau hiasan rumah dijawab ya, meskipun pembelinya toko atau importir. Komponen untuk pabrik dijawab tidak.", en = "Answer yes for shoes, batik or house decoration, even if a shop or importer buys. Answer no for factory parts." }
when = "product.sector != 'food'"

[fact.safety_file]
type     = "choices"
ask      = { id = "Apa saja yang sudah ada dalam berkas keselamatan barang?", en = "What is in the safety file of the article?" }
help     = { id = "Tulis bahaya yang mungkin, misalnya tepi tajam, dan cara mencegahnya. Simpan 10 tahun.", en = "Write possible dangers, such as sharp edges, and how they are prevented. Keep it 10 years." }
when     = "eu.consumer_goods"
evidence = { id = "Berkas keselamatan", en = "Safety file" }
[fact.safety_file.choices]
risks       = { id = "Catatan bahaya dan cara mencegahnya", en = "Dangers and how they are prevented" }
description = { id = "Gambaran barang, bahan, dan hasil uji", en = "Description, materials and test results" }

[fact.goods_marks]
type     = "choices"
ask      = { id = "Apa saja yang sudah tertera pada barang atau kemasannya?", en = "What is marked on the article or its pack?" }
help     = { id = "Alamat pos memuat jalan, kota, dan kode pos. Lihat juga label gantung; kosongkan daftar bila belum ada.", en = "A postal address has street, town and postcode. Look at hang tags too; give an empty list if there is nothing." }
when     = "eu.consumer_goods"
evidence = { id = "Foto barang dan kemasan", en = "Photos of the article and its pack" }
[fact.goods_marks.choices]
maker   = { id = "Nama pembuat", en = "Name of the maker" }
address = { id = "Alamat pos pembuat", en = "Postal address of the maker" }
email   = { id = "Alamat email atau situs pembuat", en = "E-mail or website of the maker" }
batch   = { id = "Nomor jenis atau lot", en = "Type or lot number" }

[fact.responsible_person]
type     = "bool"
ask      = { id = "Apakah ada pihak di Uni Eropa yang bertanggung jawab atas keselamatan barang?", en = "Is somebody in the Union responsible for the safety of the article?" }
help     = { id = "Biasanya importir. Nama dan alamatnya ikut tertera pada barang atau kemasan.", en = "Usually the importer. His name and address also stand on the article or pack." }
when     = "order.given && eu.consumer_goods"
evidence = { id = "Surat importir atau perjanjian wakil", en = "Letter of the importer or agreement with an agent" }

[fact.touches_skin]
type     = "bool"
ask      = { id = "Apakah kain atau kulitnya menyentuh badan orang saat dipakai?", en = "Does the textile or leather touch the body in use?" }
help     = { id = "Tas, dompet, sabuk, dan sarung kursi dijawab ya. Wayang atau hiasan dinding dijawab tidak.", en = "Answer yes for bags, purses, belts, chair covers. Answer no for puppets and wall hangings." }
when     = "(product.sector in ['batik', 'handicraft', 'other'] && 'leather' in product.materials) || (product.sector in ['handicraft', 'other'] && product.textile_article == 'accessory')"
evidence = { id = "Barang atau fotonya", en = "The goods or their photo" }

[fact.fibre_label]
type     = "bool"
ask      = { id = "Apakah label menyebut serat dan persennya dalam bahasa negara pembeli?", en = "Does the label name fibres and percentages in the buyer's language?" }
help     = { id = "Contoh: cotton 100% atau silk 100%. Berlaku bila paling sedikit 80% berat barang ialah kain.", en = "For example cotton 100% or silk 100%. It applies if 80% of the weight or more is textile." }
when     = "eu.textile_goods"
evidence = { id = "Foto label", en = "Photo of the label" }

[fact.shoe_label]
type     = "choices"
ask      = { id = "Bagian sepatu mana yang bahannya sudah tertera pada label?", en = "Materials of which parts of the shoe are stated on the label?" }
help     = { id = "Label memakai gambar atau kata, pada paling sedikit satu sepatu tiap pasang.", en = "The label uses symbols or words, on at least one shoe of each pair." }
when     = "eu.labelled_shoe"
evidence = { id = "Foto label pada sepatu", en = "Photo of the label on the shoe" }
[fact.shoe_label.choices]
upper   = { id = "Bagian atas sepatu", en = "Upper" }
lining  = { id = "Lapisan dalam dan alas kaki", en = "Lining and sock" }
outsole = { id = "Sol luar", en = "Outsole" }

[fact.shoe_symbols_true]
type     = "bool"
ask      = { id = "Apakah gambar bahan pada label cocok dengan bahan sepatu yang sebenarnya?", en = "Do the material symbols agree with the real materials of the shoe?" }
help     = { id = "Satu bahan disebut bila mencapai 80%. Kalau tidak, sebut dua bahan terbanyak.", en = "One material is named if it reaches 80%. Otherwise name the two main ones." }
when     = "eu.labelled_shoe"
evidence = { id = "Label dibandingkan dengan daftar bahan", en = "Label compared with the list of materials" }

[fact.buyer_size]
type     = "choice"
ask      = { id = "Berapa besar perusahaan pembeli di Uni Eropa?", en = "How big is the buyer in the Union?" }
help     = { id = "Tanyakan pembeli. Ukurannya menentukan kapan aturan penggundulan hutan berlaku baginya.", en = "Ask the buyer. His size decides when the deforestation rule applies to him." }
when     = "order.given && eu.eudr_goods"
evidence = { id = "Surat atau pesan pembeli", en = "Letter or message of the buyer" }
[fact.buyer_size.choices]
large_medium = { id = "Besar atau menengah", en = "Large or medium" }
small_micro  = { id = "Kecil atau mikro", en = "Small or micro" }

[fact.wood_data]
type     = "choices"
ask      = { id = "Data kayu apa saja yang sudah siap untuk pembeli Uni Eropa?", en = "Which wood data are ready for the buyer in the Union?" }
help     = { id = "Aturannya bernama EUDR: barang tidak boleh berasal dari hutan yang dibuka setelah 2020.", en = "The rule is the EUDR: goods may not come from forest cleared after 2020." }
when     = "order.given && eu.eudr_goods"
evidence = { id = "Titik peta, surat pemasok, dan sertifikat kayu", en = "Map points, suppliers' letters and timber certificates" }
[fact.wood_data.choices]
plots       = { id = "Titik peta setiap lahan asal kayu", en = "Map point of every plot the wood came from" }
not_cleared = { id = "Bukti bukan hutan yang dibuka setelah 31 Desember 2020", en = "Proof of no forest clearing after 31 December 2020" }
legality    = { id = "Bukti kayu ditebang sah, misalnya SVLK", en = "Proof of legal cutting, such as SVLK" }

[derive.contains_allergen]
value = "'gluten' in product.allergens || 'crustacea' in product.allergens || 'mollusc' in product.allergens || 'fish' in product.allergens || 'egg' in product.allergens || 'milk' in product.allergens || 'peanut' in product.allergens || 'soy' in product.allergens || 'tree_nut' in product.allergens || 'sesame' in product.allergens || 'sulphite' in product.allergens || 'celery' in product.allergens || 'mustard' in product.allergens || 'lupin' in product.allergens"
title = { id = "Ada bahan pemicu alergi menurut hukum Uni Eropa", en = "Contains an allergen of Union law" }

[derive.from_plants]
value = "product.sector == 'food' && !(product.kind in ['bottled_water', 'fish_product', 'dairy', 'dried_meat', 'processed_meat'])"
title = { id = "Pangan dari tanaman", en = "Food from plants" }

[derive.textile_goods]
value = "product.sector == 'batik' || (product.sector in ['handicraft', 'other'] && 'textile' in product.materials)"
title = { id = "Barang kain", en = "Textile goods" }

[derive.leather_goods]
value = "'leather' in product.materials && (product.sector == 'footwear' || (product.sector in ['batik', 'handicraft', 'other'] && eu.touches_skin))"
title = { id = "Barang kulit yang menyentuh badan", en = "Leather goods that touch the skin" }

[derive.dyed_goods]
value = "product.sector == 'batik' || eu.leather_goods || (product.sector == 'footwear' && 'textile' in product.materials) || (eu.textile_goods && (product.textile_article != 'accessory' || eu.touches_skin))"
title = { id = "Barang kain atau kulit", en = "Goods of textile or leather" }

[derive.labelled_shoe]
value = "product.sector == 'footwear' && footwear.kind != 'safety'"
title = { id = "Sepatu konsumen; sepatu pengaman dikecualikan", en = "Consumer footwear; safety shoes are excepted" }

[derive.consumer_goods]
value = "product.sector != 'food' && eu.for_consumers"
title = { id = "Barang bukan pangan untuk rumah tangga", en = "Non-food goods for households" }

# Lines of Annex I named in our sources; rattan and bamboo wickerwork of heading 46 is not among them.
[derive.eudr_goods]
value = "product.sector in ['wood_craft', 'handicraft', 'other'] && 'wood' in product.materials && (product.hs_code.startsWith('4414') || product.hs_code.startsWith('4419') || product.hs_code.startsWith('4420') || product.hs_code.startsWith('4421') || product.hs_code.startsWith('9401') || product.hs_code.startsWith('940330') || product.hs_code.startsWith('940340') || product.hs_code.startsWith('940350') || product.hs_code.startsWith('940360') || product.hs_code.startsWith('940391'))"
title = { id = "Barang kayu dalam aturan penggundulan hutan Uni Eropa", en = "Wood goods under the Union's deforestation rule" }

[parameter.azo_limit]
unit   = "mg/kg"
title  = { id = "Batas tiap amina azo di Uni Eropa", en = "Limit of each azo amine in the Union" }
values = [{ from = 2009-06-01, value = 30, source = "eu-reach", note = "entry 43; the first day is that of the annex, from memory" }]

[parameter.chromium_limit]
unit   = "mg/kg"
title  = { id = "Batas krom VI pada kulit di Uni Eropa", en = "Limit of chromium VI in leather in the Union" }
values = [{ from = 2015-05-01, value = 3, source = "eu-reach", note = "entry 47, by Regulation 301/2014; 3 itself fails" }]

[parameter.formaldehyde_limit]
unit   = "mg/kg"
title  = { id = "Batas formaldehida pada kain di Uni Eropa", en = "Limit of formaldehyde in textiles in the Union" }
values = [{ from = 2020-11-01, value = 75, source = "eu-reach", note = "entry 72; the first day is from memory" }]
"#),
    ("market/eu/textile_leather.toml", r#"# Dyes and tanning in textiles and leather, and the fibre label.

[[rule]]
id        = "azo"
title     = { id = "Amina azo pada kain dan kulit tidak lebih dari 30 mg/kg", en = "Azo amines in textile and leather are at most 30 mg/kg" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 9
applies   = "eu.dyed_goods"
holds     = "lab.azo_amines <= azo_limit"
valid     = { from = 2009-06-01 }
sources   = [{ ref = "eu-reach", at = "Annex XVII entry 43, Appendix 8" }]
why       = { id = "Sebagian zat warna melepas amina azo, pemicu kanker. Barang di atas batas tidak boleh dijual.", en = "Some dyes release azo amines, which cause cancer. Goods above the limit must not be sold." }
actions   = ["change-dye"]

[[rule]]
id        = "chromium"
title     = { id = "Krom VI pada kulit kurang dari 3 mg/kg", en = "Chromium VI in leather is under 3 mg/kg" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 9
applies   = "eu.leather_goods"
holds     = "lab.chromium_vi < chromium_limit"
valid     = { from = 2015-05-01 }
sources   = [{ ref = "eu-reach", at = "Annex XVII entry 47; Regulation 301/2014" }]
why       = { id = "Krom VI timbul bila kulit disamak kurang baik, dan memicu alergi. Tepat 3 mg/kg sudah gagal.", en = "Chromium VI arises from poor tanning and causes allergy. Exactly 3 mg/kg already fails." }
actions   = ["change-leather"]

[[rule]]
id        = "formaldehyde"
title     = { id = "Formaldehida pada kain tidak lebih dari 75 mg/kg", en = "Formaldehyde in textiles is at most 75 mg/kg" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "eu.textile_goods && product.textile_article in ['apparel', 'scarf', 'underwear', 'bedding', 'towel', 'infant']"
holds     = "lab.formaldehyde <= formaldehyde_limit"
valid     = { from = 2020-11-01 }
sources   = [{ ref = "eu-reach", at = "Annex XVII entry 72", confidence = "medium", note = { id = "Tanggal mulai dari ingatan.", en = "First day from memory." } }]
why       = { id = "Formaldehida ialah bahan anti-kusut yang mengiritasi kulit. Batasnya untuk kain yang menyentuh kulit.", en = "Formaldehyde is an anti-crease agent that irritates skin. The limit is for textiles that touch skin." }
actions   = ["wash-and-retest"]

[[rule]]
id        = "fibre-label"
title     = { id = "Label menyebut serat kain dan persennya", en = "The label names textile fibres and their percentages" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "eu.textile_goods && (product.sector == 'batik' || product.textile_article != 'accessory')"
holds     = "eu.fibre_label"
valid     = { from = 2012-05-08 }
sources   = [{ ref = "eu-1007-2011", at = "article not verified" }]
why       = { id = "Barang kain wajib berlabel serat saat dijual di Uni Eropa. Nama serat memakai daftar resmi.", en = "Textiles must bear fibre labels when sold in the Union. Fibre names come from an official list." }
actions   = ["sew-label"]

[action.change-dye]
title    = { id = "Ganti zat warna yang gagal, lalu uji tiap warna", en = "Replace failing dyes, then test each colour" }
cost     = { low = 1_000_000, high = 10_000_000 }
duration = { low = 14, high = 42 }
sets     = { "lab.azo_amines" = 0 }
provider = { id = "Pemasok zat warna dan laboratorium tekstil", en = "Dye supplier and textile laboratory" }
sources  = [{ ref = "remedy-prices", at = "REM-AZO, tiap warna" }]

[action.change-leather]
title    = { id = "Beli kulit bebas krom VI dan uji tiap lot", en = "Buy leather free of chromium VI and test each lot" }
cost     = { low = 800_000, high = 5_000_000 }
duration = { low = 14, high = 42 }
sets     = { "lab.chromium_vi" = 0 }
provider = { id = "Penyamak dan laboratorium kulit", en = "Tanner and leather laboratory" }
sources  = [{ ref = "remedy-prices", at = "REM-CRVI, tiap lot" }]

[action.wash-and-retest]
title    = { id = "Cuci atau ganti bahan kain, lalu uji formaldehida", en = "Wash or replace the cloth, then test formaldehyde" }
cost     = { low = 500_000, high = 5_000_000 }
duration = { low = 14, high = 42 }
sets     = { "lab.formaldehyde" = 0 }
provider = { id = "Pemasok kain dan laboratorium tekstil", en = "Cloth supplier and textile laboratory" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.sew-label]
title    = { id = "Cetak dan jahit label serat", en = "Print and sew the fibre label" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "eu.fibre_label" = true }
provider = { id = "Percetakan label dan importir", en = "Label printer and importer" }
sources  = [{ ref = "remedy-prices", at = "REM-LABEL" }]
"#),
    ("market/hong_kong/food.toml", r#"# Food: the importer's number, the retail label, the nutrition table, additives and metals.

[[rule]]
id        = "importer-registered"
title     = { id = "Pembeli terdaftar sebagai importir makanan Hong Kong", en = "The buyer is registered as food importer" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 7
applies   = "order.given && product.sector == 'food'"
holds     = "hong_kong.importer in ['registered', 'licensed']"
valid     = { from = 2012-02-01 }
sources   = [{ ref = "hk-cap-612", at = "s. 4", note = { id = "Tanggal mulai memakai tanggal berlakunya bagian catatan.", en = "Start date taken from the part on records." } }]
why       = { id = "Importir makanan wajib terdaftar di FEHD untuk tiga tahun, kecuali sudah berizin. Tanpa keduanya, pembeli melanggar hukum.", en = "Food importers must be registered with FEHD for three years, unless already licensed. With neither the buyer commits an offence." }
actions   = ["ask-importer-number"]

[[rule]]
id        = "trace-data"
title     = { id = "Surat kiriman memuat data untuk catatan importir", en = "Shipment papers carry the data of the importer's records" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 2
applies   = "order.given && product.sector == 'food'"
holds     = "hong_kong.trace_data"
valid     = { from = 2012-02-01 }
sources   = [{ ref = "hk-cap-612", at = "s. 26; Part 3" }]
why       = { id = "Importir wajib mencatat asal dan tujuan barang. Catatan disimpan 3 bulan, atau 24 bulan bila masa simpan lebih dari 3 bulan.", en = "The importer must record where goods come from and go to. Records stay 3 months, or 24 if shelf life exceeds 3 months." }
actions   = ["give-trace-data"]

[[rule]]
id        = "import-licence"
title     = { id = "Izin impor untuk daging atau susu sudah ada", en = "Import licence for meat or dairy is there" }
severity  = "info"
basis     = "market"
dimension = "market"
applies   = "order.given && product.sector == 'food' && product.kind in ['dairy', 'processed_meat', 'dried_meat']"
holds     = "hong_kong.import_licence"
sources   = [{ ref = "hk-import-licence", at = "article not verified" }]
why       = { id = "Makanan kering biasa masuk tanpa izin impor dan tanpa bea. Daging, susu, telur, dan es memerlukan izin.", en = "Ordinary dry food enters without licence or duty. Meat, dairy, eggs and frozen confections need one." }
actions   = ["ask-import-licence"]

[[rule]]
id        = "label-language"
title     = { id = "Label berbahasa Inggris atau Cina", en = "Label in English or Chinese" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "product.sector == 'food' && product.retail_packed"
holds     = "hong_kong.label_language in ['english', 'chinese', 'both_full', 'both_part']"
valid     = { from = 2007-07-10 }
sources   = [{ ref = "hk-cap-132w", at = "Schedule 3", note = { id = "Tanggal mulai: akhir masa peralihan perubahan 2004.", en = "Start date: end of the transition of the 2004 amendment." } }]
why       = { id = "Label makanan eceran wajib memakai bahasa Inggris atau Cina. Label Indonesia saja tidak diterima.", en = "Retail food must be labelled in English or Chinese. An Indonesian label alone is not accepted." }
actions   = ["print-label"]

[[rule]]
id        = "label-both-languages"
title     = { id = "Label dua bahasa memuat nama dan bahan dalam keduanya", en = "A label in two languages gives name and ingredients in both" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "product.sector == 'food' && product.retail_packed && hong_kong.label_language in ['both_full', 'both_part']"
holds     = "hong_kong.label_language == 'both_full'"
valid     = { from = 2007-07-10 }
sources   = [{ ref = "hk-cap-132w", at = "Schedule 3" }]
why       = { id = "Bila dua bahasa dipakai, nama dan daftar bahan wajib ada dalam dua bahasa.", en = "Where both languages are used, name and ingredients must stand in both." }
actions   = ["print-label"]

[[rule]]
id        = "label-items"
title     = { id = "Label memuat semua isi wajib Hong Kong", en = "The label carries all that Hong Kong demands" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 7
applies   = "product.sector == 'food' && product.retail_packed"
holds     = "'name' in hong_kong.label && (!product.several_ingredients || 'ingredients' in hong_kong.label) && 'date' in hong_kong.label && 'quantity' in hong_kong.label && 'maker' in hong_kong.label && (!hong_kong.kept_cold || 'storage' in hong_kong.label)"
grade     = "size(['name', 'ingredients', 'date', 'quantity', 'maker'].filter(i, i in hong_kong.label)) / 6"
valid     = { from = 2007-07-10 }
sources   = [
    { ref = "hk-cap-132w", at = "Schedule 3", note = { id = "Cara simpan diminta bila makanan memerlukan penyimpanan khusus, menurut panduan kantor pangan.", en = "Storage is asked where food needs special conditions, by the food office's guide." } },
    { ref = "hk-cap-132w", at = "Schedule 4", confidence = "medium", note = { id = "Makanan satu bahan tidak memerlukan daftar bahan, menurut tanya jawab pusat keamanan pangan.", en = "Single-ingredient food needs no ingredient list, by the food safety centre's questions and answers." } },
]
why       = { id = "Label wajib memuat nama, bahan, tanggal, isi bersih, dan pembuat. Makanan dingin atau beku juga memuat cara simpan. Urutan hari, bulan, tahun perlu dijelaskan.", en = "The label must give name, ingredients, date, net content and maker. Chilled or frozen food also states storage. The order of day, month and year must be explained." }
actions   = ["print-label"]

[[rule]]
id        = "allergens-stated"
title     = { id = "Bahan pemicu alergi tertulis pada label", en = "Allergens stand on the label" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "product.sector == 'food' && product.retail_packed && hong_kong.allergens_present && product.several_ingredients"
holds     = "'allergens' in hong_kong.label"
valid     = { from = 2007-07-10 }
sources   = [
    { ref = "hk-cap-132w", at = "Schedule 3", confidence = "medium", note = { id = "Nama delapan kelompok dari tanya jawab pusat keamanan pangan; naskah jadwalnya belum dibaca.", en = "The names of the eight groups are from the food safety centre's questions and answers; the schedule was not read." } },
    { ref = "hk-cap-132w", at = "Schedule 4", confidence = "medium", note = { id = "Makanan satu bahan dikecualikan, menurut tanya jawab pusat keamanan pangan.", en = "Single-ingredient food is exempt, by the food safety centre's questions and answers." } },
]
why       = { id = "Delapan kelompok wajib ditulis: gluten, udang-udangan, telur, ikan, kacang tanah dan kedelai, susu, kacang pohon, sulfit. Sulfit mulai 10 mg/kg.", en = "Eight groups must be stated: gluten, crustacea, egg, fish, peanut and soy, milk, tree nuts, sulphite. Sulphite counts from 10 mg/kg." }
actions   = ["print-label"]

[[rule]]
id        = "additives-named"
title     = { id = "Bahan tambahan tertulis dengan kegunaan dan nama atau nomornya", en = "Additives stand with function and name or number" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "product.sector == 'food' && product.retail_packed && hong_kong.additives_used"
holds     = "'additives' in hong_kong.label"
valid     = { from = 2007-07-10 }
sources   = [{ ref = "hk-cap-132w", at = "Schedule 3" }]
why       = { id = "Kegunaan bahan tambahan wajib ditulis bersama nama atau nomor INS. INS adalah nomor dunia untuk bahan tambahan.", en = "The function of an additive must stand with its name or INS number. INS numbers are the world's numbers of additives." }
actions   = ["print-label"]

[[rule]]
id        = "nutrition-table"
title     = { id = "Tabel gizi memuat energi dan tujuh zat gizi", en = "The nutrition table gives energy and seven nutrients" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "product.sector == 'food' && product.retail_packed && !hong_kong.nutrition_exempt"
holds     = "'energy' in hong_kong.nutrition && 'protein' in hong_kong.nutrition && 'carbohydrate' in hong_kong.nutrition && 'fat' in hong_kong.nutrition && 'saturated' in hong_kong.nutrition && 'trans' in hong_kong.nutrition && 'sodium' in hong_kong.nutrition && 'sugars' in hong_kong.nutrition"
grade     = "size(['energy', 'protein', 'carbohydrate', 'fat', 'saturated', 'trans', 'sodium', 'sugars'].filter(i, i in hong_kong.nutrition)) / 8"
valid     = { from = 2010-07-01 }
sources   = [{ ref = "hk-cap-132w", at = "Schedule 6 Part 1; article of the table not verified" }]
why       = { id = "Tabel gizi wajib sejak 1 Juli 2010. Kemasan kecil dan penjualan sedikit dapat bebas, tetapi satu klaim gizi menghapusnya.", en = "The table must be there since 1 July 2010. Small packs and small sales may be free, but one claim ends that." }
actions   = ["make-nutrition-table"]

[[rule]]
id        = "additives-within-list"
title     = { id = "Pengawet dan antioksidan diuji sesuai daftar Hong Kong", en = "Preservatives and antioxidants tested against Hong Kong's list" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "product.sector == 'food' && hong_kong.preservatives_used"
holds     = "lab.additives == 'passes'"
sources   = [{ ref = "hk-cap-132bd", at = "article not verified" }]
why       = { id = "Hanya pengawet yang terdaftar untuk jenis makanan itu boleh dipakai. Baca laporan uji bersama importir, karena batasnya berbeda tiap jenis makanan.", en = "Only preservatives listed for the kind of food are allowed. Read the report with the importer: limits differ by food." }
actions   = ["test-food"]

[[rule]]
id        = "metals-within-limits"
title     = { id = "Logam berat diuji sesuai batas Hong Kong", en = "Heavy metals tested against Hong Kong's limits" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "product.sector == 'food'"
holds     = "lab.contaminants_abroad"
sources   = [{ ref = "hk-cap-132v", at = "article not verified" }]
why       = { id = "Hong Kong membatasi logam berat dalam makanan. Angka batas ditanyakan kepada laboratorium atau importir.", en = "Hong Kong limits metals in food. Ask the laboratory or importer for the figures." }
actions   = ["test-food"]

[[rule]]
id        = "no-hydrogenated-oil"
title     = { id = "Tanpa minyak terhidrogenasi sebagian", en = "Free of partially hydrogenated oil" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 1
applies   = "product.sector == 'food' && !hong_kong.no_fat"
holds     = "!hong_kong.hydrogenated_oil"
valid     = { from = 2023-12-01 }
sources   = [{ ref = "hk-hydrogenated-oil", at = "article not verified" }]
why       = { id = "Minyak jenis ini dilarang di Hong Kong sejak 1 Desember 2023. Biasanya terkandung dalam margarin dan mentega putih.", en = "This oil is banned in Hong Kong since 1 December 2023. It is common in margarine and white shortening." }
actions   = ["change-fat"]

[action.ask-importer-number]
title    = { id = "Minta pembeli menunjukkan nomor pendaftaran FEHD", en = "Ask the buyer for the FEHD registration number" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 14 }
sets     = { "hong_kong.importer" = "registered" }
provider = { id = "Pembeli", en = "Buyer" }

[action.give-trace-data]
title    = { id = "Tulis kode produksi, jumlah, dan kontak pada faktur", en = "Put production code, quantity and contact on the invoice" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 3 }
sets     = { "hong_kong.trace_data" = true }
provider = { id = "Usaha sendiri", en = "The enterprise itself" }

[action.ask-import-licence]
title    = { id = "Minta salinan izin impor dari pembeli sebelum mengirim", en = "Ask the buyer for the licence before shipping" }
cost     = { low = 0, high = 0 }
duration = { low = 14, high = 60 }
sets     = { "hong_kong.import_licence" = true }
provider = { id = "Pembeli", en = "Buyer" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.print-label]
title    = { id = "Buat stiker label Inggris setelah disetujui importir", en = "Make an English label sticker once the importer agrees" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "hong_kong.label_language" = "english", "hong_kong.label" = ["name", "ingredients", "allergens", "additives", "date", "storage", "quantity", "maker"] }
provider = { id = "Percetakan dan penerjemah", en = "Printer and translator" }
papers   = [{ id = "Resep dengan bumbu dan bahan tambahan, isi bersih, masa simpan, alamat pembuat", en = "Recipe with seasonings and additives, net content, shelf life, address of the maker" }]
sources  = [{ ref = "remedy-prices", at = "stiker label ekspor" }]

[action.make-nutrition-table]
title    = { id = "Uji gizi dan cetak tabel gizi Hong Kong", en = "Analyse nutrition and print the Hong Kong table" }
cost     = { low = 1_500_000, high = 4_000_000 }
duration = { low = 14, high = 28 }
sets     = { "hong_kong.nutrition" = ["energy", "protein", "carbohydrate", "fat", "saturated", "trans", "sodium", "sugars"], "lab.nutrition" = true }
provider = { id = "Laboratorium atau ahli gizi", en = "Laboratory or nutritionist" }
sources  = [{ ref = "remedy-prices", at = "tabel gizi dan teks label" }]

[action.test-food]
title    = { id = "Uji bahan tambahan dan cemaran untuk Hong Kong", en = "Test additives and contaminants for Hong Kong" }
cost     = { low = 3_000_000, high = 12_000_000 }
duration = { low = 14, high = 28 }
sets     = { "lab.additives" = "passes", "lab.contaminants" = "passes_both" }
provider = { id = "Laboratorium terakreditasi (KAN atau ISO 17025)", en = "Accredited laboratory (KAN or ISO 17025)" }
sources  = [{ ref = "remedy-prices", at = "uji ekspor pangan lengkap" }]

[action.change-fat]
title    = { id = "Ganti margarin atau mentega putih dengan yang bebas", en = "Change to margarine or shortening free of it" }
cost     = { low = 0, high = 1_000_000 }
duration = { low = 3, high = 21 }
sets     = { "hong_kong.hydrogenated_oil" = false }
provider = { id = "Pemasok bahan", en = "Supplier" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("market/hong_kong/goods.toml", r#"# Batik, footwear, craft and other goods: no mark before entry, but what is said must be true, and children's goods must be safe.

[[rule]]
id        = "true-description"
title     = { id = "Keterangan bahan dan asal barang sesuai kenyataan", en = "Material and origin are described truly" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 2
applies   = "product.sector != 'food'"
holds     = "hong_kong.description_true"
sources   = [{ ref = "hk-cap-362", at = "article not verified" }]
why       = { id = "Hong Kong tidak meminta tanda khusus untuk kain, sepatu, dan kerajinan. Keterangan yang salah adalah pelanggaran.", en = "Hong Kong asks no special mark on cloth, shoes and craft. A false description is an offence." }
actions   = ["mend-description"]

[[rule]]
id        = "children-safety"
title     = { id = "Barang anak sudah diuji aman", en = "Children's goods are tested as safe" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 2
applies   = "product.sector != 'food' && product.for_children"
holds     = "hong_kong.children_tested"
sources   = [{ ref = "hk-cap-424", at = "article not verified" }]
why       = { id = "Mainan dan barang anak wajib memenuhi standar keselamatan. Jenis barang yang terkena belum kami periksa, jadi tanyakan importir.", en = "Toys and children's goods must meet safety standards. We did not check which kinds are meant, so ask the importer." }
actions   = ["test-children-goods"]

[[rule]]
id        = "children-warnings"
title     = { id = "Peringatan pada barang anak ditulis dalam Inggris dan Cina", en = "Warnings on children's goods stand in English and Chinese" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 1
applies   = "product.sector != 'food' && product.for_children"
holds     = "hong_kong.children_warnings"
sources   = [{ ref = "hk-cap-424", at = "article not verified" }]
why       = { id = "Peringatan keselamatan wajib ditulis dalam bahasa Inggris dan Cina.", en = "Safety warnings must be written in English and Chinese." }
actions   = ["print-warnings"]

[action.mend-description]
title    = { id = "Cocokkan label dan katalog dengan nota bahan", en = "Align label and catalogue with material receipts" }
cost     = { low = 0, high = 3_000_000 }
duration = { low = 1, high = 21 }
sets     = { "hong_kong.description_true" = true }
provider = { id = "Usaha sendiri dan percetakan", en = "The enterprise and a printer" }
sources  = [{ ref = "remedy-prices", at = "stiker label ekspor" }]

[action.test-children-goods]
title    = { id = "Uji keamanan barang anak", en = "Test the safety of children's goods" }
cost     = { low = 1_000_000, high = 5_000_000 }
duration = { low = 14, high = 28 }
sets     = { "hong_kong.children_tested" = true }
provider = { id = "Laboratorium terakreditasi", en = "Accredited laboratory" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.print-warnings]
title    = { id = "Cetak peringatan dua bahasa", en = "Print warnings in both languages" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "hong_kong.children_warnings" = true }
provider = { id = "Percetakan dan penerjemah", en = "Printer and translator" }
sources  = [{ ref = "remedy-prices", at = "stiker label ekspor" }]
"#),
    ("market/hong_kong/set.toml", r#"#:schema ../../schema/rules.schema.json
# Hong Kong: what the importer must show, what the food label must say, what other goods must be honest about. Halal is no demand here.
[set]
id      = "hong_kong"
version = "2026.11"
title   = { id = "Syarat Hong Kong", en = "Demands of Hong Kong" }
applies = "order.market == 'hk'"
checked = 2026-11-21

[fact.importer]
type     = "choice"
ask      = { id = "Nomor apa yang sudah ditunjukkan pembeli Hong Kong?", en = "Which number has the Hong Kong buyer shown?" }
help     = { id = "Importir makanan terdaftar tiga tahun di kantor pangan Hong Kong (FEHD). Pedagang yang sudah berizin tidak perlu mendaftar lagi.", en = "Food importers register for three years with the food office (FEHD). Traders already licensed need not register again." }
when     = "order.given && product.sector == 'food'"
evidence = { id = "Nomor pendaftaran FEHD atau izin usaha pangan dari pembeli", en = "The buyer's FEHD registration number or food licence" }
[fact.importer.choices]
registered = { id = "Nomor pendaftaran importir makanan", en = "Registration number as food importer" }
licensed   = { id = "Izin usaha pangan lain, sehingga tidak perlu mendaftar", en = "Another food licence that frees from registering" }
none       = { id = "Belum menunjukkan nomor", en = "No number shown yet" }

[fact.trace_data]
type     = "bool"
ask      = { id = "Apakah surat kiriman memuat nama barang, jumlah, kode produksi, dan kontak?", en = "Do the shipment papers give goods, quantity, production code and contact?" }
help     = { id = "Kode produksi adalah tanda tanggal atau lot pembuatan. Cukup ditulis pada faktur atau daftar kemasan.", en = "The production code marks the day or lot of making. The invoice or packing list is enough." }
when     = "order.given && product.sector == 'food'"
evidence = { id = "Faktur atau daftar kemasan", en = "Invoice or packing list" }

[fact.import_licence]
type     = "bool"
ask      = { id = "Apakah pembeli sudah punya izin impor untuk kiriman ini?", en = "Has the buyer the import licence for this shipment?" }
help     = { id = "Daging dan susu memerlukan izin impor. Pembeli yang mengurusnya.", en = "Meat and milk need an import licence. The buyer obtains it." }
when     = "order.given && product.sector == 'food' && product.kind in ['dairy', 'processed_meat', 'dried_meat']"
evidence = { id = "Salinan izin impor dari pembeli", en = "Copy of the licence from the buyer" }

[fact.label_language]
type     = "choice"
ask      = { id = "Bahasa apa yang dipakai pada label untuk Hong Kong?", en = "Which language is on the label for Hong Kong?" }
help     = { id = "Boleh Inggris, Cina, atau keduanya. Stiker boleh ditempel di atas kemasan.", en = "English, Chinese or both will do. A sticker on the pack is accepted." }
when     = "product.sector == 'food' && product.retail_packed"
evidence = { id = "Contoh label akhir", en = "Final label" }
[fact.label_language.choices]
english   = { id = "Inggris", en = "English" }
chinese   = { id = "Cina", en = "Chinese" }
both_full = { id = "Keduanya; nama dan daftar bahan ada dalam dua bahasa", en = "Both; name and ingredients stand in both" }
both_part = { id = "Keduanya, tetapi nama atau bahan hanya satu bahasa", en = "Both, but name or ingredients in only one" }
other     = { id = "Belum ada label, atau hanya bahasa Indonesia atau bahasa lain", en = "No label yet, or only Indonesian or another language" }

[fact.label]
type     = "choices"
ask      = { id = "Apa saja yang sudah tertulis pada label untuk Hong Kong?", en = "What stands already on the label for Hong Kong?" }
help     = { id = "Pilih hanya yang sudah ada pada label dalam bahasa Inggris atau Cina.", en = "Choose only what the label already says in English or Chinese." }
when     = "product.sector == 'food' && product.retail_packed"
evidence = { id = "Contoh label akhir dibandingkan dengan daftar ini", en = "Final label compared with this list" }
[fact.label.choices]
name        = { id = "Nama makanan", en = "Name of the food" }
ingredients = { id = "Daftar bahan mulai dari yang terbanyak (Ingredients)", en = "Ingredients with the largest first" }
allergens   = { id = "Bahan pemicu alergi (Contains …)", en = "Allergens (Contains …)" }
additives   = { id = "Kegunaan bahan tambahan dengan nama atau nomor INS", en = "Function of additives with name or INS number" }
date        = { id = "Tanggal baik sebelum (Best before) atau batas pakai (Use by)", en = "Best before or use by date" }
storage     = { id = "Cara simpan atau cara pakai (Storage), bila perlu khusus", en = "Storage or directions for use, where special ones are needed" }
quantity    = { id = "Isi bersih (Net weight)", en = "Net content" }
maker       = { id = "Nama dan alamat pembuat atau pengemas (Manufacturer)", en = "Name and address of maker or packer" }

[fact.nutrition]
type     = "choices"
ask      = { id = "Angka gizi apa saja yang sudah tertulis pada label?", en = "Which nutrition figures stand on the label?" }
help     = { id = "Hong Kong meminta energi dan tujuh zat gizi. Angkanya dari laboratorium atau hitungan ahli gizi.", en = "Hong Kong asks for energy and seven nutrients. Figures come from a laboratory or a nutritionist." }
when     = "product.sector == 'food' && product.retail_packed && !hong_kong.nutrition_exempt"
evidence = { id = "Tabel gizi pada label dan hasil analisisnya", en = "Nutrition table on the label and its analysis" }
[fact.nutrition.choices]
energy       = { id = "Energi atau kalori (Energy)", en = "Energy" }
protein      = { id = "Protein (Protein)", en = "Protein" }
carbohydrate = { id = "Karbohidrat (Carbohydrates)", en = "Carbohydrates" }
fat          = { id = "Lemak total (Total fat)", en = "Total fat" }
saturated    = { id = "Lemak jenuh (Saturated fat)", en = "Saturated fat" }
trans        = { id = "Lemak trans (Trans fat)", en = "Trans fat" }
sodium       = { id = "Natrium (Sodium)", en = "Sodium" }
sugars       = { id = "Gula (Sugars)", en = "Sugars" }

[fact.nutrition_relief]
type     = "choice"
ask      = { id = "Apakah produk ini termasuk yang dibebaskan dari tabel gizi?", en = "Is the product among those freed from the nutrition table?" }
help     = { id = "Pembebasan gugur bila label memuat klaim gizi atau kesehatan, misalnya rendah gula.", en = "Relief is lost once the label makes a nutrition or health claim, such as low sugar." }
when     = "product.sector == 'food' && product.retail_packed"
evidence = { id = "Ukuran kemasan, resep, atau surat pembebasan milik importir", en = "Size of pack, recipe, or the importer's letter of exemption" }
[fact.nutrition_relief.choices]
small_pack   = { id = "Luas seluruh kemasan kurang dari 100 cm²", en = "Whole surface of the pack under 100 cm²" }
single_piece = { id = "Permen hias atau manisan buah, dibungkus dan dijual satuan", en = "Fancy sweets or preserved fruit, wrapped and sold singly" }
nothing      = { id = "Buah atau sayur tanpa tambahan apa pun", en = "Fruit or vegetables with nothing added" }
no_nutrients = { id = "Makanan tanpa zat gizi", en = "Food without nutrients" }
alcohol      = { id = "Minuman dengan alkohol lebih dari 1,2 persen", en = "Drink of over 1.2 percent alcohol" }
small_volume = { id = "Jual sedikit, dan importir punya surat pembebasan", en = "Small sales, and the importer holds an exemption" }
no_relief    = { id = "Tidak ada yang cocok", en = "None of these" }

[fact.units_a_year]
type     = "number"
unit     = "pcs"
whole    = true
min      = 0
ask      = { id = "Berapa kemasan jenis ini dijual di Hong Kong dalam setahun?", en = "How many packs of this version are sold in Hong Kong a year?" }
help     = { id = "Tanyakan importir, dan hitung kemasan, bukan dus. Bila belum pernah dijual, tulis jumlah yang direncanakan importir.", en = "Ask the importer, and count packs, not cartons. If never sold yet, write the number the importer plans." }
when     = "hong_kong.nutrition_relief == 'small_volume'"
evidence = { id = "Catatan penjualan importir", en = "The importer's sales record" }

[fact.hydrogenated_oil]
type     = "bool"
ask      = { id = "Apakah ada minyak nabati terhidrogenasi sebagian di dalamnya?", en = "Does it contain partially hydrogenated oil?" }
help     = { id = "Sering ada dalam margarin dan mentega putih. Baca bahan: partially hydrogenated.", en = "Often in margarine and white shortening. Look for partially hydrogenated." }
when     = "product.sector == 'food' && !hong_kong.no_fat"
evidence = { id = "Daftar bahan margarin, mentega putih, atau minyak", en = "Ingredient list of margarine, shortening or oil" }

[fact.description_true]
type     = "bool"
ask      = { id = "Apakah tulisan tentang bahan, asal, dan sifat barang sesuai kenyataan?", en = "Is what is said of material, origin and quality true?" }
help     = { id = "Misalnya: tertulis sutra berarti memang sutra. Tertulis batik tulis berarti memang ditulis tangan.", en = "For example: silk means silk. Hand-drawn batik means drawn by hand." }
when     = "product.sector != 'food'"
evidence = { id = "Label dan katalog dibandingkan dengan nota bahan", en = "Label and catalogue compared with material receipts" }

[fact.children_tested]
type     = "bool"
ask      = { id = "Apakah barang anak ini sudah diuji aman di laboratorium?", en = "Has a laboratory tested this children's article as safe?" }
help     = { id = "Tanyakan importir standar uji yang dipakai, misalnya untuk cat dan bagian kecil.", en = "Ask the importer which standard applies, for instance for paint and small parts." }
when     = "product.for_children"
evidence = { id = "Laporan uji keamanan", en = "Safety test report" }

[fact.children_warnings]
type     = "bool"
ask      = { id = "Apakah peringatan keselamatan ditulis dalam bahasa Inggris dan Cina?", en = "Are safety warnings written in English and Chinese?" }
help     = { id = "Contoh peringatan: bagian kecil bisa tertelan. Minta kalimatnya dari importir; satu bahasa saja dijawab tidak.", en = "Example of a warning: small parts can be swallowed. Get the wording from the importer; one language only means no." }
when     = "product.for_children"
evidence = { id = "Barang atau kemasannya", en = "The article or its pack" }

[parameter.small_volume_units]
unit   = "pcs"
title  = { id = "Penjualan setahun terbanyak untuk bebas tabel gizi", en = "Most sales a year for relief from the nutrition table" }
values = [{ from = 2010-07-01, value = 30_000, source = "hk-cap-132w", note = "per version of the food; the importer applies" }]

# Eight groups; coconut and mango are not among them.
[derive.allergens_present]
value = "'gluten' in product.allergens || 'crustacea' in product.allergens || 'egg' in product.allergens || 'fish' in product.allergens || 'peanut' in product.allergens || 'soy' in product.allergens || 'milk' in product.allergens || 'tree_nut' in product.allergens || 'sulphite' in product.allergens"
title = { id = "Ada bahan pemicu alergi menurut daftar Hong Kong", en = "Contains an allergen of Hong Kong's list" }

[derive.additives_used]
value = "'sulphite' in product.additives || 'preservative' in product.additives || 'sweetener' in product.additives || 'colour' in product.additives || 'flavouring' in product.additives || 'antioxidant' in product.additives || 'other' in product.additives"
title = { id = "Memakai bahan tambahan pangan", en = "Contains food additives" }

# Cap. 132BD lists preservatives and antioxidants only; food made without them has nothing to test against it.
[derive.preservatives_used]
value = "'sulphite' in product.additives || 'preservative' in product.additives || 'antioxidant' in product.additives"
title = { id = "Memakai pengawet atau antioksidan", en = "Contains preservatives or antioxidants" }

# The storage that is surely special. Other conditions are for the importer to name.
[derive.kept_cold]
value = "product.chilled || product.frozen"
title = { id = "Harus disimpan dingin atau beku", en = "Must be kept chilled or frozen" }

# A claim on the label ends every relief.
[derive.nutrition_exempt]
value = "!bpom.claims_made && (hong_kong.nutrition_relief in ['small_pack', 'single_piece', 'nothing', 'no_nutrients', 'alcohol'] || (hong_kong.nutrition_relief == 'small_volume' && hong_kong.units_a_year <= small_volume_units))"
title = { id = "Bebas dari tabel gizi", en = "Freed from the nutrition table" }

[derive.no_fat]
value = "product.kind in ['palm_sugar', 'bottled_water', 'canned_fruit']"
title = { id = "Jenis makanan yang tidak memakai minyak", en = "Kind of food made without fat" }
"#),
    ("market/japan/food.toml", r#"# Food for Japan: what the importer needs for his notification, and what the goods must meet.

[[rule]]
id        = "recipe-and-process"
title     = { id = "Persen bahan dan cara buat siap untuk importir Jepang", en = "Ingredient percentages and process are ready for the Japanese importer" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "product.sector == 'food'"
holds     = "'recipe' in japan.file && 'process' in japan.file"
grade     = "'recipe' in japan.file || 'process' in japan.file ? 0.5 : 0"
sources   = [{ ref = "jp-food-sanitation", at = "article not verified" }]
why       = { id = "Karantina Jepang memeriksa bahan dan cara buat. Tanpa keterangan ini importir tidak bisa melapor.", en = "Japanese quarantine checks ingredients and process. Without them the importer cannot notify." }
actions   = ["prepare-file"]

[[rule]]
id        = "additives-matched"
title     = { id = "Bahan tambahan dicocokkan dengan daftar Jepang", en = "Additives are compared with Japan's list" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "product.sector == 'food'"
holds     = "'additives' in japan.file"
sources   = [{ ref = "jp-food-sanitation", at = "article not verified" }]
why       = { id = "Jepang hanya menerima bahan tambahan dalam daftarnya. Bahan yang boleh di Indonesia bisa ditolak di sana.", en = "Japan accepts only additives on its list. What is allowed in Indonesia can be refused there." }
actions   = ["prepare-file"]

[[rule]]
id        = "residues"
title     = { id = "Sisa pestisida diuji menurut batas Jepang", en = "Pesticide residues are tested against Japan's limits" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "japan.from_plants"
holds     = "lab.pesticides == 'passes'"
sources   = [{ ref = "jp-positive-list-residues", at = "article not verified" }]
why       = { id = "Pestisida tanpa batas khusus hanya boleh 0,01 bagian per sejuta. Itu hampir nol.", en = "A pesticide without a limit of its own may reach only 0.01 parts per million. That is almost nothing." }
actions   = ["test-residues"]

[[rule]]
id        = "packaging"
title     = { id = "Plastik kemasan ada dalam daftar Jepang", en = "The plastics of the pack are on Japan's list" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "product.sector == 'food'"
holds     = "'packaging' in japan.file"
valid     = { from = 2025-06-01 }
sources   = [{ ref = "jp-positive-list-resin", at = "article not verified" }]
why       = { id = "Sejak 1 Juni 2025 hanya plastik terdaftar boleh menyentuh makanan. Minta suratnya kepada pemasok kemasan.", en = "Since 1 June 2025 only listed plastics may touch food. Ask the pack supplier for the letter." }
actions   = ["prepare-file"]

[[rule]]
id        = "label-japanese"
title     = { id = "Label berbahasa Jepang sudah siap", en = "The label in Japanese is ready" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "product.sector == 'food' && product.retail_packed"
holds     = "japan.label_ready"
sources   = [{ ref = "jp-food-labelling", at = "article not verified" }]
why       = { id = "Pembeli di toko Jepang membaca label Jepang. Importir tahu isi yang harus tertulis.", en = "Shoppers in Japan read Japanese labels. The importer knows what must be written." }
actions   = ["make-label"]

[[rule]]
id        = "importer-notifies"
title     = { id = "Importir melapor ke karantina Jepang", en = "The importer notifies Japanese quarantine" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "order.given && product.sector == 'food'"
holds     = "japan.importer_notifies"
sources   = [{ ref = "jp-food-sanitation", at = "article not verified" }]
why       = { id = "Importir wajib melapor sebelum barang boleh dijual. Tanyakan siapa yang melapor sebelum Anda mengirim.", en = "The importer must notify before the goods may be sold. Ask who does it before you ship." }
actions   = ["ask-importer"]

[[rule]]
id        = "phytosanitary"
title     = { id = "Bahan tanaman mentah punya sertifikat karantina", en = "Raw plant material has a plant health certificate" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 2
applies   = "order.given && documents.plant_possible && japan.unprocessed_plant"
holds     = "documents.phytosanitary"
sources   = [{ ref = "jp-plant-protection", at = "article not verified" }]
why       = { id = "Biji dan tanaman kering diperiksa karena bisa membawa hama. Suratnya bernama sertifikat fitosanitari.", en = "Seeds and dried plants are checked because they can carry pests. The paper is the phytosanitary certificate." }
actions   = ["documents.get-phytosanitary"]

[action.prepare-file]
title    = { id = "Susun keterangan produk untuk importir Jepang", en = "Prepare the product file for the Japanese importer" }
cost     = { low = 0, high = 1_500_000 }
duration = { low = 7, high = 28 }
sets     = { "japan.file" = ["recipe", "process", "additives", "packaging"] }
provider = { id = "Pemilik, importir, dan pemasok kemasan", en = "Owner, importer and pack supplier" }
papers   = [{ id = "Resep dengan persen, bagan cara buat, surat pemasok", en = "Recipe with percentages, process chart, supplier's letter" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.test-residues]
title    = { id = "Uji sisa pestisida menurut batas Jepang", en = "Test pesticide residues against Japan's limits" }
cost     = { low = 3_000_000, high = 12_000_000 }
duration = { low = 14, high = 28 }
sets     = { "lab.pesticides" = "passes" }
provider = { id = "Laboratorium terakreditasi", en = "Accredited laboratory" }
sources  = [{ ref = "remedy-prices", at = "REM-LABFULL" }]

[action.make-label]
title    = { id = "Minta teks Jepang dari importir, lalu cetak label", en = "Get the Japanese text from the importer, then print" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "japan.label_ready" = true }
provider = { id = "Importir dan percetakan", en = "Importer and printer" }
sources  = [{ ref = "remedy-prices", at = "REM-LABEL" }]

[action.ask-importer]
title    = { id = "Minta kepastian tertulis dari importir", en = "Ask the importer for written confirmation" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 14 }
sets     = { "japan.importer_notifies" = true }
provider = { id = "Importir", en = "Importer" }
"#),
    ("market/japan/goods.toml", r#"# Textiles, shoes and wood for Japan.

[[rule]]
id        = "azo"
title     = { id = "Amina azo pada kain tidak lebih dari 30 mg/kg", en = "Azo amines in the textile are at most 30 mg/kg" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "japan.finished_textile"
holds     = "lab.azo_amines <= azo_limit"
valid     = { from = 2016-04-01 }
sources   = [{ ref = "jp-harmful-substances", at = "article not verified" }]
why       = { id = "Sebagian zat warna melepas zat pemicu kanker bernama amina azo. Jepang membatasi 24 jenisnya.", en = "Some dyes release cancer-causing substances called azo amines. Japan limits 24 of them." }
actions   = ["change-dye"]

[[rule]]
id        = "formaldehyde-underwear"
title     = { id = "Formaldehida pakaian dalam tidak lebih dari 75 mg/kg", en = "Formaldehyde in underwear is at most 75 mg/kg" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "japan.textile_goods && product.textile_article == 'underwear'"
holds     = "lab.formaldehyde <= formaldehyde_underwear"
valid     = { from = 2016-04-01 }
sources   = [{ ref = "jp-harmful-substances", at = "article not verified" }]
why       = { id = "Formaldehida ialah bahan anti-kusut yang mengiritasi kulit. Batasnya berlaku untuk pakaian yang menempel pada kulit.", en = "Formaldehyde is an anti-crease agent that irritates skin. The limit is for clothes worn next to the skin." }
actions   = ["wash-and-retest"]

[[rule]]
id        = "formaldehyde-infant"
title     = { id = "Formaldehida pada barang bayi tidak lebih dari 16 mg/kg", en = "Formaldehyde in goods for infants is at most 16 mg/kg" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "japan.textile_goods && product.textile_article == 'infant'"
holds     = "lab.formaldehyde <= formaldehyde_infant"
valid     = { from = 2016-04-01 }
sources   = [{ ref = "jp-harmful-substances", at = "article not verified" }]
why       = { id = "Untuk bayi sampai 24 bulan batasnya hampir nol. Minta laboratorium memakai cara uji Jepang.", en = "For infants up to 24 months the limit is close to nothing. Ask the laboratory for the Japanese method." }
actions   = ["wash-and-retest"]

[[rule]]
id        = "textile-label"
title     = { id = "Label kain memuat serat, cara cuci, dan pemberi label", en = "The textile label states fibres, care and labeller" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "japan.finished_textile"
holds     = "'fibre' in japan.textile_label && 'care' in japan.textile_label && 'labeller' in japan.textile_label"
valid     = { from = 2016-12-01 }
sources   = [{ ref = "jp-quality-labelling", at = "article not verified", note = { id = "Tanda cuci baru sejak 1 Desember 2016.", en = "New care symbols since 1 December 2016." } }]
why       = { id = "Label mutu barang rumah tangga wajib menempel tetap pada kain. Importir memeriksa teks Jepangnya.", en = "The quality label must be fixed to the textile. The importer checks the Japanese text." }
actions   = ["sew-label"]

[[rule]]
id        = "shoe-material-label"
title     = { id = "Sepatu memuat label bahan berbahasa Jepang", en = "The shoes bear a material label in Japanese" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "product.sector == 'footwear' && ('leather' in product.materials || 'synthetic' in product.materials)"
holds     = "japan.shoe_material_label"
sources   = [{ ref = "jp-quality-labelling", at = "article not verified", confidence = "low" }]
why       = { id = "Sepatu kulit dan kulit sintetis diberi label bahan di Jepang. Isi labelnya belum kami periksa.", en = "Shoes of leather and synthetic leather carry a material label in Japan. We have not verified its items." }
actions   = ["fix-shoe-label"]

[[rule]]
id        = "legal-wood"
title     = { id = "Surat asal kayu siap untuk importir Jepang", en = "Papers of the wood's origin are ready for the Japanese importer" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "product.sector in ['wood_craft', 'handicraft', 'other'] && 'wood' in product.materials"
holds     = "japan.wood_papers"
valid     = { from = 2025-04-01 }
sources   = [{ ref = "jp-clean-wood", at = "article not verified" }]
why       = { id = "Sejak 1 April 2025 importir Jepang wajib memeriksa bahwa kayu ditebang secara sah. Buktinya dari Anda.", en = "Since 1 April 2025 importers in Japan must check that wood was cut legally. The proof comes from you." }
actions   = ["collect-wood-papers"]

[action.change-dye]
title    = { id = "Ganti zat warna yang gagal, lalu uji tiap warna", en = "Replace failing dyes, then test each colour" }
cost     = { low = 1_000_000, high = 10_000_000 }
duration = { low = 14, high = 42 }
sets     = { "lab.azo_amines" = 0 }
provider = { id = "Pemasok zat warna dan laboratorium tekstil", en = "Dye supplier and textile laboratory" }
sources  = [{ ref = "remedy-prices", at = "REM-AZO, tiap warna" }]

[action.wash-and-retest]
title    = { id = "Cuci atau ganti bahan kain, lalu uji formaldehida", en = "Wash or replace the cloth, then test formaldehyde" }
cost     = { low = 500_000, high = 5_000_000 }
duration = { low = 14, high = 42 }
sets     = { "lab.formaldehyde" = 0 }
provider = { id = "Pemasok kain dan laboratorium tekstil", en = "Cloth supplier and textile laboratory" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.sew-label]
title    = { id = "Cetak dan jahit label Jepang pada kain", en = "Print and sew the Japanese label to the textile" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "japan.textile_label" = ["fibre", "care", "labeller"] }
provider = { id = "Percetakan label dan importir", en = "Label printer and importer" }
sources  = [{ ref = "remedy-prices", at = "REM-LABEL" }]

[action.fix-shoe-label]
title    = { id = "Minta teks label bahan dari importir, lalu pasang", en = "Get the material label text from the importer and fix it" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "japan.shoe_material_label" = true }
provider = { id = "Importir dan percetakan", en = "Importer and printer" }
sources  = [{ ref = "remedy-prices", at = "REM-LABEL" }]

[action.collect-wood-papers]
title    = { id = "Kumpulkan surat asal kayu dari semua pemasok", en = "Collect the papers of origin from all wood suppliers" }
cost     = { low = 0, high = 6_000_000 }
duration = { low = 7, high = 180 }
sets     = { "japan.wood_papers" = true }
provider = { id = "Pemasok kayu; lembaga SVLK bila perlu", en = "Wood suppliers; SVLK body if needed" }
sources  = [{ ref = "remedy-prices", at = "REM-SVLK, bagian sendiri dalam kelompok" }]
"#),
    ("market/japan/set.toml", r#"#:schema ../../schema/rules.schema.json
# Japan. The importer notifies the quarantine station; the maker gives him recipe, process and proofs. Official texts were not all read.
[set]
id      = "japan"
version = "2026.11"
title   = { id = "Syarat Jepang", en = "Demands of Japan" }
applies = "order.market == 'jp'"
checked = 2026-11-21

[fact.file]
type     = "choices"
ask      = { id = "Keterangan apa saja yang sudah siap untuk importir Jepang?", en = "What is already prepared for the Japanese importer?" }
help     = { id = "Importir melapor ke karantina Jepang dengan keterangan ini. Kosongkan daftar bila belum ada.", en = "The importer notifies Japanese quarantine with this. Give an empty list if there is nothing." }
when     = "product.sector == 'food'"
evidence = { id = "Lembar yang dikirim ke importir", en = "The sheets sent to the importer" }
[fact.file.choices]
recipe    = { id = "Daftar semua bahan dengan persennya", en = "All ingredients with their percentages" }
process   = { id = "Urutan cara buat, dengan suhu dan lama pemanasan", en = "Steps of making, with heat and time" }
additives = { id = "Bahan tambahan, sudah dicocokkan dengan daftar Jepang", en = "Additives, compared with Japan's list" }
packaging = { id = "Surat pemasok bahwa plastik kemasan ada dalam daftar Jepang, atau kemasan tanpa plastik", en = "Supplier's letter that the plastics of the pack are on Japan's list, or a pack without plastics" }

[fact.label_ready]
type     = "bool"
ask      = { id = "Apakah label berbahasa Jepang sudah siap dicetak atau ditempel?", en = "Is the label in Japanese ready to print or stick on?" }
help     = { id = "Minta teks bahasa Jepang dari importir. Ia tahu isi yang harus tertulis.", en = "Get the Japanese text from the importer. He knows what must be written." }
when     = "product.sector == 'food' && product.retail_packed"
evidence = { id = "Gambar label berbahasa Jepang", en = "Label drawing in Japanese" }

[fact.importer_notifies]
type     = "bool"
ask      = { id = "Apakah importir sudah menyatakan akan melapor ke karantina Jepang?", en = "Has the importer confirmed that he will notify Japanese quarantine?" }
help     = { id = "Laporan ini bernama import notification. Hanya importir yang bisa membuatnya.", en = "This is the import notification. Only the importer can file it." }
when     = "order.given && product.sector == 'food'"
evidence = { id = "Surat atau pesan importir", en = "Letter or message of the importer" }

[fact.unprocessed_plant]
type = "bool"
ask  = { id = "Apakah barang berisi biji, bumbu mentah, atau tanaman kering yang belum dimasak?", en = "Do the goods contain seeds, raw spices or dried plants that were not cooked?" }
help = { id = "Bahan seperti itu bisa membawa hama, misalnya kopi mentah atau bunga kering.", en = "Such material can carry pests, for example green coffee or dried flowers." }
when = "order.given && documents.plant_possible"

[fact.textile_label]
type     = "choices"
ask      = { id = "Apa saja yang sudah tertulis pada label kain untuk Jepang?", en = "What stands on the textile label for Japan?" }
help     = { id = "Tanda cuci Jepang mengikuti standar bernama JIS L 0001.", en = "Japanese care symbols follow the standard JIS L 0001." }
when     = "japan.finished_textile"
evidence = { id = "Foto label", en = "Photo of the label" }
[fact.textile_label.choices]
fibre    = { id = "Nama serat dan persennya, misalnya katun 100%", en = "Names of fibres with percentages, such as cotton 100%" }
care     = { id = "Tanda cara mencuci menurut standar Jepang", en = "Care symbols of the Japanese standard" }
labeller = { id = "Nama dan kontak pihak yang memberi label", en = "Name and contact of the labeller" }

[fact.shoe_material_label]
type     = "bool"
ask      = { id = "Apakah label bahan sepatu untuk Jepang sudah ada?", en = "Is there a label of shoe materials for Japan?" }
help     = { id = "Label itu menyebut bahan sepatu dalam bahasa Jepang. Minta teksnya dari importir.", en = "It names the materials of the shoe in Japanese. Get the text from the importer." }
when     = "product.sector == 'footwear' && ('leather' in product.materials || 'synthetic' in product.materials)"
evidence = { id = "Foto label pada sepatu", en = "Photo of the label on the shoe" }

[fact.wood_papers]
type     = "bool"
ask      = { id = "Apakah surat asal kayu siap diberikan kepada importir Jepang?", en = "Are the papers of origin of the wood ready for the Japanese importer?" }
help     = { id = "Misalnya sertifikat SVLK atau nota kayu dari pemasok.", en = "Such as the SVLK timber certificate or suppliers' wood receipts." }
when     = "product.sector in ['wood_craft', 'handicraft', 'other'] && 'wood' in product.materials"
evidence = { id = "Sertifikat SVLK, nota angkutan, atau deklarasi pemasok", en = "SVLK certificate, transport note or supplier's declaration" }

[derive.textile_goods]
value = "product.sector == 'batik' || (product.sector in ['handicraft', 'other'] && 'textile' in product.materials)"
title = { id = "Barang kain", en = "Textile goods" }

[derive.finished_textile]
value = "japan.textile_goods && product.textile_article in ['apparel', 'scarf', 'underwear', 'bedding', 'towel', 'infant']"
title = { id = "Barang jadi dari kain", en = "Finished textile article" }

[derive.from_plants]
value = "product.sector == 'food' && !(product.kind in ['bottled_water', 'fish_product', 'dairy', 'dried_meat', 'processed_meat'])"
title = { id = "Pangan dari tanaman", en = "Food from plants" }

[parameter.azo_limit]
unit   = "mg/kg"
title  = { id = "Batas tiap amina azo di Jepang", en = "Limit of each azo amine in Japan" }
values = [{ from = 2016-04-01, value = 30, source = "jp-harmful-substances", note = "24 amines; 30 micrograms per gram" }]

[parameter.formaldehyde_underwear]
unit   = "mg/kg"
title  = { id = "Batas formaldehida pakaian dalam di Jepang", en = "Limit of formaldehyde in underwear in Japan" }
values = [{ from = 2016-04-01, value = 75, source = "jp-harmful-substances", note = "the limit is older; its first day was not verified" }]

[parameter.formaldehyde_infant]
unit   = "mg/kg"
title  = { id = "Batas formaldehida barang bayi di Jepang", en = "Limit of formaldehyde in goods for infants in Japan" }
values = [{ from = 2016-04-01, value = 16, source = "jp-harmful-substances", note = "16 ppm, or an absorbance difference of 0.05; first day not verified" }]
"#),
    ("market/malaysia/food-label.toml", r#"#:schema ../../schema/rules.schema.json
# The label of food for Malaysia. How a label is fixed is asked only where there is one, so that a missing label counts once.

[[rule]]
id        = "label-language"
title     = { id = "Label makanan untuk Malaysia berbahasa Melayu atau Inggris", en = "The food label for Malaysia is in Malay or English" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 7
applies   = "malaysia.retail_food"
holds     = "'malay' in malaysia.label_languages || 'english' in malaysia.label_languages"
sources   = [{ ref = "my-food-regulations-1985", at = "reg. 10" }]
why       = { id = "Pangan impor wajib berlabel bahasa Melayu atau Inggris. Label bahasa Indonesia saja belum cukup.", en = "Imported food must be labelled in Malay or English. Indonesian alone is not enough." }
actions   = ["print-food-label"]

[[rule]]
id        = "languages-agree"
title     = { id = "Bahasa tambahan pada label berisi hal yang sama", en = "Added languages on the label say the same" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 1
applies   = "malaysia.retail_food && malaysia.languages_added"
holds     = "malaysia.languages_agree"
sources   = [{ ref = "my-food-regulations-1985", at = "reg. 10" }]
why       = { id = "Bahasa lain boleh ditambahkan asal isinya tidak berbeda.", en = "Another language may be added if it does not differ in content." }
actions   = ["print-food-label"]

[[rule]]
id        = "label-fixed"
title     = { id = "Stiker label kuat dan tidak menutup label asli", en = "The label sticker is firm and hides nothing" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "malaysia.retail_food && malaysia.label_there"
holds     = "malaysia.label_form in ['printed', 'firm_sticker']"
sources   = [{ ref = "my-food-regulations-1985", at = "reg. 10, pedoman kementerian" }]
why       = { id = "Stiker boleh dipakai, tetapi wajib menempel tetap. Tulisan asli harus tetap terbaca.", en = "A sticker may be used, yet it must stay on. The original text must remain readable." }
actions   = ["print-food-label"]

[[rule]]
id        = "label-items"
title     = { id = "Isi label makanan lengkap untuk Malaysia", en = "The food label is complete for Malaysia" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 7
applies   = "malaysia.retail_food"
holds     = "['name', 'net_content', 'importer', 'origin', 'date'].all(i, i in malaysia.label_items) && (!product.several_ingredients || 'ingredients' in malaysia.label_items) && (!malaysia.additives_used || 'additives' in malaysia.label_items)"
grade     = "size(['name', 'net_content', 'importer', 'origin', 'date'].filter(i, i in malaysia.label_items)) / 7"
sources   = [{ ref = "my-food-regulations-1985", at = "reg. 11", note = { id = "Kalimat persis tentang importir: yakin sedang.", en = "Exact wording on the importer: medium confidence." } }]
why       = { id = "Isi label ini wajib untuk pangan dalam kemasan. Nama dan alamat importir diminta dari pembeli.", en = "These label items are required for packed food. Ask the buyer for the importer's name and address." }
actions   = ["print-food-label"]

[[rule]]
id        = "beef-pork-alcohol"
title     = { id = "Bahan sapi, babi, atau alkohol disebut pada label untuk Malaysia", en = "Beef, pork, lard or alcohol is named on the label for Malaysia" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "malaysia.retail_food && malaysia.meat_or_alcohol"
holds     = "malaysia.meat_alcohol_stated"
sources   = [{ ref = "my-food-regulations-1985", at = "reg. 11" }]
why       = { id = "Bahan sapi, babi, lemak babi, dan alkohol wajib disebut dengan jelas.", en = "Beef, pork, lard and alcohol must be named plainly." }
actions   = ["print-food-label"]

[[rule]]
id        = "allergens"
title     = { id = "Semua bahan pemicu alergi menurut Malaysia disebut pada label", en = "Every allergen of Malaysia's list is named on the label" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "malaysia.retail_food && malaysia.allergen_present"
holds     = "malaysia.allergens_stated"
valid     = { from = 2010-01-01 }
sources   = [{ ref = "my-allergens-2009", at = "reg. 11(5)" }]
why       = { id = "Gandum, kacang termasuk kedelai, ikan, susu, dan telur wajib disebut bila ada.", en = "Wheat, nuts with peanut and soy, fish, milk and egg must be named where present." }
actions   = ["print-food-label"]

[[rule]]
id        = "crustacea"
title     = { id = "Udang dan kepiting sebaiknya disebut pada label", en = "Shrimp and crab are better named on the label" }
severity  = "info"
basis     = "practice"
dimension = "market"
applies   = "malaysia.retail_food && 'crustacea' in product.allergens"
holds     = "malaysia.crustacea_stated"
sources   = [{ ref = "my-allergens-2009", at = "reg. 11(5)", confidence = "low", note = { id = "Tidak ada dalam daftar yang dibaca. Perubahan sesudahnya tidak ditemukan.", en = "Not in the list that was read. No later change was found." } }]
why       = { id = "Daftar Malaysia yang kami baca tidak memuat udang. Menyebutnya tetap melindungi pemakan yang alergi.", en = "The Malaysian list we read has no shrimp. Naming it still protects people with allergies." }
actions   = ["print-food-label"]

[[rule]]
id        = "gm-statement"
title     = { id = "Bahan rekayasa genetik disebut pada label untuk Malaysia", en = "Genetically modified ingredients are named on the label for Malaysia" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 2
applies   = "malaysia.retail_food"
holds     = "malaysia.gm in ['none', 'stated']"
sources   = [{ ref = "my-food-regulations-1985", at = "reg. 11" }]
why       = { id = "Keterangan bahan rekayasa genetik termasuk isi label wajib. Tanpa bahan itu, cukup surat pemasok.", en = "Modified ingredients are among the required label items. Without them, a supplier's letter is enough." }
actions   = ["state-gm"]

[[rule]]
id        = "emphasised-share"
title     = { id = "Persen bahan yang ditonjolkan tertulis pada label", en = "The share of a stressed ingredient is on the label" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 1
applies   = "malaysia.retail_food"
holds     = "malaysia.emphasis in ['none', 'stated']"
sources   = [{ ref = "my-food-regulations-1985", at = "reg. 11" }]
why       = { id = "Bila label menonjolkan satu bahan, pembeli berhak tahu banyaknya.", en = "If the label stresses one ingredient, the buyer may know how much is in it." }
actions   = ["state-share"]

[[rule]]
id        = "nutrition-table"
title     = { id = "Tabel gizi lengkap bila Malaysia memintanya untuk kelas pangan ini", en = "The nutrition table is complete where Malaysia asks for it" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "malaysia.retail_food && malaysia.nutrition_listed"
holds     = "['energy', 'protein', 'fat', 'carbohydrate', 'sugars', 'sodium', 'per_100', 'per_serving'].all(i, i in malaysia.nutrition_items)"
grade     = "size(['energy', 'protein', 'fat', 'carbohydrate', 'sugars', 'sodium', 'per_100', 'per_serving'].filter(i, i in malaysia.nutrition_items)) / 8"
valid     = { from = 2024-01-01 }
sources   = [{ ref = "my-nutrition-2020", at = "reg. 18B", note = { id = "Daftar kelas pangan: yakin sedang.", en = "List of food classes: medium confidence." } }]
why       = { id = "Sejak 2024 tabel gizi kelas tertentu wajib memuat gula total dan natrium. Tulis tiap 100 g dan tiap sajian.", en = "Since 2024 tables of listed classes must give total sugars and sodium. State them per 100 g and per serving." }
actions   = ["nutrition-table"]

[action.agree-label]
title    = { id = "Sepakati naskah label dengan importir", en = "Agree on the label text with the importer" }
cost     = { low = 0, high = 0 }
duration = { low = 3, high = 21 }
provider = { id = "Importir Malaysia", en = "Importer in Malaysia" }

[action.print-food-label]
title    = { id = "Cetak label lengkap berbahasa Melayu atau Inggris", en = "Print the full label in Malay or English" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
requires = ["agree-label"]
sets     = { "malaysia.label_languages" = ["english"], "malaysia.label_items" = ["name", "ingredients", "additives", "net_content", "importer", "origin", "date"], "malaysia.languages_agree" = true, "malaysia.label_form" = "firm_sticker", "malaysia.meat_alcohol_stated" = true, "malaysia.allergens_stated" = true, "malaysia.crustacea_stated" = true }
provider = { id = "Percetakan dan penerjemah", en = "Printer and translator" }
papers   = [{ id = "Naskah label yang disetujui importir", en = "Label text approved by the importer" }]
sources  = [{ ref = "remedy-prices", at = "stiker label" }]

[action.state-gm]
title    = { id = "Tulis bahan rekayasa genetik pada label", en = "State modified ingredients on the label" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "malaysia.gm" = "stated" }
provider = { id = "Percetakan", en = "Printer" }
sources  = [{ ref = "remedy-prices", at = "stiker label" }]

[action.state-share]
title    = { id = "Tulis persen bahan yang ditonjolkan", en = "State the share of the stressed ingredient" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "malaysia.emphasis" = "stated" }
provider = { id = "Percetakan", en = "Printer" }
sources  = [{ ref = "remedy-prices", at = "stiker label" }]

[action.nutrition-table]
title    = { id = "Uji gizi dan susun tabel gizi Malaysia", en = "Analyse nutrients and set out Malaysia's nutrition table" }
cost     = { low = 1_500_000, high = 4_000_000 }
duration = { low = 14, high = 28 }
sets     = { "lab.nutrition" = true, "malaysia.nutrition_items" = ["energy", "protein", "fat", "carbohydrate", "sugars", "sodium", "per_100", "per_serving"] }
provider = { id = "Laboratorium dan ahli gizi", en = "Laboratory and nutritionist" }
sources  = [{ ref = "remedy-prices", at = "analisis gizi dan naskah label" }]
"#),
    ("market/malaysia/food.toml", r#"#:schema ../../schema/rules.schema.json
# Food into Malaysia: the importer, composition, halal word, meat and dairy. The label stands in food-label.toml.

[[rule]]
id        = "importer-fosim"
title     = { id = "Importir terdaftar di FoSIM", en = "The importer is registered in FoSIM" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 7
applies   = "product.sector == 'food' && order.given"
holds     = "malaysia.importer_fosim"
sources   = [{ ref = "my-fosim", at = "article not verified" }]
why       = { id = "Pangan impor wajib diberitahukan lewat FoSIM, yang terhubung dengan bea cukai. Hanya importir terdaftar yang dapat melakukannya.", en = "Food imports must be notified through FoSIM, which is linked with customs. Only a registered importer can do it." }
actions   = ["ask-importer-fosim"]

[[rule]]
id        = "inspection-level"
title     = { id = "Produk tidak sedang ditahan atau ditolak di FoSIM", en = "The product is not under hold or rejection in FoSIM" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 2
applies   = "product.sector == 'food' && order.given"
holds     = "malaysia.inspection_level in ['first', 'low']"
sources   = [{ ref = "my-fosim", at = "tingkat pemeriksaan 1 sampai 6" }]
why       = { id = "Sekali melanggar, produk yang sama naik ke tingkat 5. Kiriman ditahan sampai tiga hasil uji baik.", en = "One breach moves the same product to level 5. Shipments are held until three results comply." }
actions   = ["clear-hold"]

[[rule]]
id        = "additives-tested"
title     = { id = "Pengawet dan pewarna di bawah batas Malaysia", en = "Preservatives and colours are under Malaysia's limits" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "product.sector == 'food' && malaysia.additives_used"
holds     = "lab.additives == 'passes'"
sources   = [{ ref = "my-additive-schedules", at = "article not verified" }]
why       = { id = "Batas pengawet dan pewarna berbeda untuk setiap kelas pangan. Minta laboratorium memakai batas Malaysia.", en = "Limits of preservatives and colours differ by food class. Ask the laboratory to use Malaysia's limits." }
actions   = ["test-additives"]

[[rule]]
id        = "sugar-sulphite"
title     = { id = "Batas sulfit gula merah sudah ditanyakan kepada importir", en = "The importer was asked about the sulphite limit of palm sugar" }
severity  = "info"
basis     = "practice"
dimension = "market"
applies   = "product.sector == 'food' && product.kind == 'palm_sugar' && order.given"
holds     = "malaysia.sulphite_answer"
sources   = [{ ref = "my-additive-schedules", at = "article not verified" }]
why       = { id = "Batas Malaysia untuk gula merah tidak kami temukan. Jawaban importir menjadi pegangan bagi laboratorium.", en = "We did not find Malaysia's limit for palm sugar. The importer's answer guides the laboratory." }
actions   = ["ask-sulphite"]

[[rule]]
id        = "halal-word"
title     = { id = "Kata halal hanya dipakai dengan sertifikat yang diakui JAKIM", en = "The word halal stands only on goods certified by a recognised body" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "malaysia.halal_claimed"
holds     = "halal.certificate_valid && (bpjph_recognised || halal.body_recognised)"
valid     = { from = 2012-01-01 }
sources   = [{ ref = "my-halal-definition-2011", at = "P.U.(A) 430" }, { ref = "my-halal-recognition-2023", at = "8 Juni 2023" }]
why       = { id = "Barang biasa tidak harus halal. Bila kata atau logonya dipakai, sertifikat dari lembaga yang diakui JAKIM (badan halal Malaysia) wajib ada.", en = "Ordinary goods need not be halal. If word or logo is used, JAKIM, Malaysia's halal body, must recognise the certifier." }
actions   = ["halal.self-declare", "halal.certify", "remove-halal-word"]

[[rule]]
id        = "animal-plant"
title     = { id = "Tempat produksi daging atau susu disetujui Malaysia", en = "The meat or dairy site is approved by Malaysia" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "malaysia.animal_product"
holds     = "malaysia.plant_approved"
sources   = [{ ref = "my-animal-imports", at = "article not verified" }]
why       = { id = "Menurut catatan kami, dinas hewan Malaysia harus menyetujui tempat produksinya. Naskah aturannya belum kami baca, jadi tanyakan importir sebelum mulai.", en = "By our notes Malaysia's veterinary service has to approve the site. We have not read the rule, so ask the importer before you begin." }
actions   = ["approve-plant"]

[[rule]]
id        = "animal-permit"
title     = { id = "Importir punya izin impor produk hewan", en = "The importer holds the import permit for animal products" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "malaysia.animal_product && order.given"
holds     = "malaysia.animal_permit"
sources   = [{ ref = "my-animal-imports", at = "article not verified" }]
why       = { id = "Menurut catatan kami, importir harus punya izin impor. Naskah aturannya belum kami baca, jadi minta salinan izin sebelum barang dibuat.", en = "By our notes the importer needs an import permit. We have not read the rule, so ask for a copy before you make the goods." }
actions   = ["ask-animal-permit"]

[[rule]]
id        = "animal-halal"
title     = { id = "Produk daging atau susu bersertifikat halal", en = "The meat or dairy product is halal-certified" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "malaysia.animal_product"
holds     = "halal.certificate_valid"
sources   = [{ ref = "my-animal-imports", at = "article not verified" }]
why       = { id = "Menurut catatan kami, sertifikat halal diminta bersama persetujuan tempat produksi. Naskah aturannya belum kami baca.", en = "By our notes the halal certificate is asked together with the approval of the site. We have not read the rule." }
actions   = ["halal.certify"]

[action.ask-importer-fosim]
title    = { id = "Minta importir menunjukkan nomor FoSIM", en = "Ask the importer to show his FoSIM number" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 14 }
sets     = { "malaysia.importer_fosim" = true }
provider = { id = "Importir Malaysia", en = "Importer in Malaysia" }

[action.clear-hold]
title    = { id = "Kumpulkan tiga hasil uji baik untuk keluar dari tahanan", en = "Gather three compliant results to leave the hold" }
cost     = { low = 1_500_000, high = 9_000_000 }
duration = { low = 30, high = 180 }
sets     = { "malaysia.inspection_level" = "low" }
provider = { id = "Importir dan laboratorium", en = "Importer and laboratory" }
sources  = [{ ref = "remedy-prices", at = "uji laboratorium pangan, tiga kali", note = { id = "Lama waktu perkiraan: tiga kiriman.", en = "Time estimated: three shipments." } }]

[action.test-additives]
title    = { id = "Sesuaikan resep, lalu uji bahan tambahan", en = "Adapt the recipe, then test the additives" }
cost     = { low = 500_000, high = 3_000_000 }
duration = { low = 7, high = 28 }
sets     = { "lab.additives" = "passes" }
provider = { id = "Laboratorium terakreditasi KAN", en = "Accredited laboratory" }
sources  = [{ ref = "remedy-prices", at = "uji laboratorium pangan", note = { id = "Batas atas perkiraan.", en = "Upper end estimated." } }]

[action.ask-sulphite]
title    = { id = "Tanyakan batas sulfit kepada importir", en = "Ask the importer for the sulphite limit" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 14 }
sets     = { "malaysia.sulphite_answer" = true }
provider = { id = "Importir Malaysia", en = "Importer in Malaysia" }

[action.remove-halal-word]
title    = { id = "Hapus kata dan logo halal dari kemasan ekspor", en = "Take the word and logo halal off the export pack" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "product.halal_claim" = false }
provider = { id = "Percetakan", en = "Printer" }
sources  = [{ ref = "remedy-prices", at = "stiker label" }]

[action.approve-plant]
title    = { id = "Mohon persetujuan tempat produksi lewat importir", en = "Apply for approval of the site through the importer" }
cost     = { low = 0, high = 15_000_000 }
duration = { low = 90, high = 365 }
sets     = { "malaysia.plant_approved" = true }
provider = { id = "Importir dan dinas hewan Malaysia (DVS)", en = "Importer and Malaysia's veterinary service (DVS)" }
sources  = [{ ref = "remedy-prices", at = "tidak ditemukan", note = { id = "Biaya dan lama perkiraan.", en = "Cost and time are estimated." } }]

[action.ask-animal-permit]
title    = { id = "Minta importir mengurus izin impor", en = "Ask the importer to obtain the import permit" }
cost     = { low = 0, high = 0 }
duration = { low = 7, high = 30 }
requires = ["approve-plant"]
sets     = { "malaysia.animal_permit" = true }
provider = { id = "Importir Malaysia", en = "Importer in Malaysia" }
"#),
    ("market/malaysia/goods.toml", r#"#:schema ../../schema/rules.schema.json
# Other goods into Malaysia: no general mark or label order; pig or dog material and the quantity on packs.

[[rule]]
id        = "pig-dog-statement"
title     = { id = "Bahan babi atau anjing disebut dalam bahasa Melayu", en = "Pig or dog material is stated in Malay" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "product.sector != 'food' && product.animal_material && product.pig_or_dog_material"
holds     = "malaysia.pig_dog_letters >= pig_dog_letter_height"
valid     = { from = 2014-02-01 }
sources   = [{ ref = "my-pig-dog-2013", at = "article not verified" }]
why       = { id = "Kulit, lapisan, atau bulu babi dan anjing wajib disebut dengan huruf besar. Toko juga memajangnya terpisah.", en = "Leather, lining or bristles of pig or dog must be stated in large letters. Shops also display them apart." }
actions   = ["print-pig-dog", "replace-pig-dog"]

[[rule]]
id        = "quantity-marked"
title     = { id = "Jumlah isi tertulis pada kemasan", en = "The quantity is marked on the pack" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 1
applies   = "product.sector != 'food' && malaysia.quantity != 'unpacked'"
holds     = "malaysia.quantity == 'marked'"
valid     = { from = 2024-06-04 }
sources   = [{ ref = "my-quantity-2023", at = "article not verified" }]
why       = { id = "Barang dalam kemasan menyebut jumlah, berat, atau ukurannya. Aturan ini ditegakkan sejak 4 Juni 2024.", en = "Packed goods state their count, weight or size. The order is enforced since 4 June 2024." }
actions   = ["mark-quantity"]

[[rule]]
id        = "origin-material"
title     = { id = "Asal dan bahan barang sebaiknya tertulis", en = "Origin and material are better stated" }
severity  = "info"
basis     = "practice"
dimension = "market"
applies   = "malaysia.described_goods"
holds     = "'origin' in malaysia.goods_label && 'material' in malaysia.goods_label"
sources   = [{ ref = "my-trade-descriptions-2011", at = "s. 5" }]
why       = { id = "Aturan label umum untuk tekstil dan sepatu tidak ditemukan. Keterangan yang tidak benar tetap dilarang.", en = "No general label order for textiles or shoes was found. A false description is forbidden all the same." }
actions   = ["label-goods"]

[action.print-pig-dog]
title    = { id = "Cetak pernyataan bahan dengan huruf 10 mm", en = "Print the statement in letters of 10 mm" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "malaysia.pig_dog_letters" = 10 }
provider = { id = "Percetakan", en = "Printer" }
sources  = [{ ref = "remedy-prices", at = "stiker label" }]

[action.replace-pig-dog]
title    = { id = "Ganti bahan babi atau anjing dengan bahan lain", en = "Replace pig or dog material by another" }
cost     = { low = 0, high = 5_000_000 }
duration = { low = 7, high = 45 }
sets     = { "product.pig_or_dog_material" = false }
provider = { id = "Pemasok bahan", en = "Supplier of materials" }
sources  = [{ ref = "remedy-prices", at = "tidak ditemukan", note = { id = "Perkiraan; bergantung pada harga bahan pengganti.", en = "Estimated; depends on the price of the substitute." } }]

[action.mark-quantity]
title    = { id = "Cetak jumlah isi pada kemasan", en = "Print the quantity on the pack" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "malaysia.quantity" = "marked" }
provider = { id = "Percetakan", en = "Printer" }
sources  = [{ ref = "remedy-prices", at = "stiker label" }]

[action.label-goods]
title    = { id = "Pasang label asal dan bahan", en = "Put on a label of origin and material" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "malaysia.goods_label" = ["origin", "material"] }
provider = { id = "Pembuat label", en = "Label maker" }
sources  = [{ ref = "remedy-prices", at = "stiker label" }]
"#),
    ("market/malaysia/set.toml", r#"#:schema ../../schema/rules.schema.json
# Entry into Malaysia. What the law asks of the importer becomes what the owner asks the importer to show, and only when there is an order.
# Customs papers, certificates of origin and wood packing stand in the set `documents`, test results in `lab`, the halal certificate in `halal`.
[set]
id      = "malaysia"
version = "2026.11"
title   = { id = "Masuk Malaysia", en = "Entry into Malaysia" }
applies = "order.market == 'my'"
checked = 2026-11-21

# --- the importer ---

[fact.importer_fosim]
type     = "bool"
ask      = { id = "Sudahkah importir menunjukkan pendaftarannya di FoSIM?", en = "Has the importer shown his FoSIM registration?" }
help     = { id = "FoSIM adalah sistem pangan impor Kementerian Kesehatan Malaysia. Bea cukai memakai data yang sama.", en = "FoSIM is the food import system of Malaysia's health ministry. Customs uses the same data." }
when     = "product.sector == 'food' && order.exists"
evidence = { id = "Surat atau tangkapan layar importir dengan nomor FoSIM", en = "The importer's letter or screen copy with his FoSIM number" }

[fact.inspection_level]
type     = "choice"
ask      = { id = "Di FoSIM, produk Anda berada pada tingkat pemeriksaan berapa?", en = "At which FoSIM inspection level is your product?" }
help     = { id = "Ada enam tingkat. Tingkat 5 ditahan sampai lulus uji, tingkat 6 ditolak. Importir dapat melihatnya.", en = "There are six levels. Level 5 is held until tests pass, level 6 is rejection. The importer can see it." }
when     = "product.sector == 'food' && order.exists"
evidence = { id = "Riwayat kiriman dari importir", en = "History of shipments from the importer" }
[fact.inspection_level.choices]
first  = { id = "Belum pernah mengirim", en = "Never shipped yet" }
low    = { id = "Tingkat 1 sampai 4", en = "Level 1 to 4" }
hold   = { id = "Tingkat 5: ditahan, diuji, baru dilepas", en = "Level 5: held, tested, released" }
reject = { id = "Tingkat 6: ditolak", en = "Level 6: rejected" }

[fact.sulphite_answer]
type     = "bool"
ask      = { id = "Sudahkah importir menjawab batas sulfit untuk gula merah?", en = "Has the importer answered what sulphite limit holds for palm sugar?" }
help     = { id = "Sulfit sering disebut obat gula. Batas Malaysia untuk gula merah belum kami temukan.", en = "Sulphite is used to clear the sap. We did not find Malaysia's limit for palm sugar." }
when     = "product.sector == 'food' && product.kind == 'palm_sugar' && order.exists"
evidence = { id = "Surat importir", en = "The importer's letter" }

# --- the label of food ---

[fact.label_languages]
type     = "choices"
ask      = { id = "Bahasa apa saja yang dipakai pada label untuk Malaysia?", en = "Which languages does the label for Malaysia use?" }
help     = { id = "Bahasa Melayu tidak sama persis dengan bahasa Indonesia. Kosongkan daftar bila label belum ada.", en = "Malay is not quite the same as Indonesian. Give an empty list if there is no label." }
when     = "malaysia.retail_food"
evidence = { id = "Naskah label yang disetujui importir", en = "Label text approved by the importer" }
[fact.label_languages.choices]
malay      = { id = "Bahasa Melayu", en = "Malay" }
english    = { id = "Bahasa Inggris", en = "English" }
indonesian = { id = "Bahasa Indonesia", en = "Indonesian" }
other      = { id = "Bahasa lain", en = "Another language" }

[fact.languages_agree]
type     = "bool"
ask      = { id = "Apakah isi semua bahasa pada label itu sama?", en = "Do all languages on the label say the same?" }
help     = { id = "Bandingkan nama, bahan, isi bersih, dan tanggal. Satu beda berarti tidak.", en = "Compare name, ingredients, net content and date. One difference means no." }
when     = "malaysia.retail_food && malaysia.languages_added"
evidence = { id = "Naskah label dibaca oleh orang yang paham kedua bahasa", en = "Label text read by somebody who knows both languages" }

[fact.label_form]
type     = "choice"
ask      = { id = "Bagaimana label untuk Malaysia dipasang?", en = "How is the label for Malaysia put on?" }
help     = { id = "Gosok stiker dengan kain basah, lalu angkat sudutnya dengan kuku. Bila terkelupas, pilih stiker mudah lepas.", en = "Rub the sticker with a wet cloth, then lift a corner with your nail. If it peels, choose the sticker that comes off." }
when     = "malaysia.retail_food && malaysia.label_there"
evidence = { id = "Kemasan berlabel", en = "Labelled pack" }
[fact.label_form.choices]
printed       = { id = "Dicetak pada kemasan", en = "Printed on the pack" }
firm_sticker  = { id = "Stiker kuat yang tidak menutup label asli", en = "Firm sticker that does not hide the original" }
loose_sticker = { id = "Stiker mudah lepas atau menutup label asli", en = "Sticker that comes off or hides the original" }

[fact.label_items]
type     = "choices"
ask      = { id = "Apa saja yang sudah tertulis pada label untuk Malaysia?", en = "What stands on the label for Malaysia already?" }
help     = { id = "Lihat naskah label satu per satu. Kosongkan daftar bila label belum ada.", en = "Look at the label text item by item. Give an empty list if there is no label." }
when     = "malaysia.retail_food"
evidence = { id = "Naskah label yang disetujui importir", en = "Label text approved by the importer" }
[fact.label_items.choices]
name        = { id = "Nama produk", en = "Name of the product" }
ingredients = { id = "Daftar bahan, dari yang terbanyak", en = "Ingredients, largest share first" }
additives   = { id = "Bahan tambahan pangan", en = "Food additives" }
net_content = { id = "Isi bersih paling sedikit", en = "Minimum net content" }
importer    = { id = "Nama dan alamat importir di Malaysia", en = "Name and address of the importer in Malaysia" }
origin      = { id = "Negara asal: Indonesia", en = "Country of origin: Indonesia" }
date        = { id = "Tanggal kedaluwarsa", en = "Expiry date" }

[fact.beef]
type     = "bool"
ask      = { id = "Apakah ada bahan dari sapi?", en = "Is there any ingredient from cattle?" }
help     = { id = "Termasuk kaldu, lemak, dan gelatin sapi.", en = "Beef stock, fat and gelatine count." }
when     = "malaysia.retail_food && product.animal_material"
evidence = { id = "Daftar bahan dan surat pemasok", en = "List of ingredients and letters of suppliers" }

[fact.meat_alcohol_stated]
type     = "bool"
ask      = { id = "Apakah label menyebut bahan sapi, babi, lemak babi, atau alkohol itu?", en = "Does the label name that beef, pork, lard or alcohol?" }
help     = { id = "Cari kata yang jelas: beef, pork, lard (lemak babi), alcohol, atau kata Melayunya. Kata umum seperti meat atau fat tidak dihitung.", en = "Look for plain words: beef, pork, lard, alcohol, or the Malay ones. General words like meat or fat do not count." }
when     = "malaysia.retail_food && malaysia.meat_or_alcohol"
evidence = { id = "Naskah label", en = "Label text" }

[fact.allergens_stated]
type     = "bool"
ask      = { id = "Apakah label menyebut semua bahan pemicu alergi yang ada?", en = "Does the label name every allergen the product contains?" }
help     = { id = "Malaysia: gandum, kacang termasuk kedelai, ikan, susu, telur.", en = "Malaysia: wheat, nuts with peanut and soy, fish, milk, egg." }
when     = "malaysia.retail_food && malaysia.allergen_present"
evidence = { id = "Naskah label dibandingkan dengan daftar bahan", en = "Label text compared with the list of ingredients" }

[fact.crustacea_stated]
type     = "bool"
ask      = { id = "Apakah label menyebut udang atau kepiting yang ada?", en = "Does the label name the shrimp or crab it contains?" }
help     = { id = "Terasi, ebi, dan petis udang juga mengandung udang. Cari kata shrimp, prawn, crab, udang, atau ketam pada label.", en = "Shrimp paste and dried shrimp contain shrimp too. Look for shrimp, prawn, crab, udang or ketam on the label." }
when     = "malaysia.retail_food && 'crustacea' in product.allergens"
evidence = { id = "Naskah label", en = "Label text" }

[fact.gm]
type     = "choice"
ask      = { id = "Adakah bahan rekayasa genetik (GMO), dan sudahkah tertulis pada label?", en = "Is there any genetically modified ingredient, and does the label say so?" }
help     = { id = "Paling sering kedelai dan jagung impor. Tanyakan kepada pemasok bahan.", en = "Mostly imported soy and maize. Ask the supplier of the ingredient." }
when     = "malaysia.retail_food"
evidence = { id = "Surat pemasok bahan, atau naskah label", en = "Letter of the supplier, or label text" }
[fact.gm.choices]
none       = { id = "Tidak ada bahan rekayasa genetik", en = "No such ingredient" }
stated     = { id = "Ada, sudah tertulis", en = "Yes, and it is stated" }
not_stated = { id = "Ada, belum tertulis", en = "Yes, not stated yet" }

[fact.emphasis]
type     = "choice"
ask      = { id = "Adakah bahan yang ditonjolkan pada label, dan sudahkah persennya ditulis?", en = "Does the label stress an ingredient, and is its share given?" }
help     = { id = "Contoh: tulisan besar dengan jahe merah. Persen jahe lalu harus ditulis.", en = "Example: with red ginger in large letters. Then the share of ginger is given." }
when     = "malaysia.retail_food"
evidence = { id = "Naskah label", en = "Label text" }
[fact.emphasis.choices]
none       = { id = "Tidak ada yang ditonjolkan", en = "Nothing is stressed" }
stated     = { id = "Ada, persennya tertulis", en = "Yes, the share is given" }
not_stated = { id = "Ada, persennya belum tertulis", en = "Yes, the share is not given" }

[fact.nutrition_listed]
type     = "bool"
ask      = { id = "Menurut importir, apakah produk ini termasuk kelas yang harus bertabel gizi?", en = "Does the importer say the product is in a class that needs a nutrition table?" }
help     = { id = "Tabel gizi diminta hanya untuk kelas pangan tertentu. Importir mengetahui daftarnya.", en = "The table is asked only for certain food classes. The importer knows the list." }
when     = "malaysia.retail_food"
evidence = { id = "Surat importir", en = "The importer's letter" }

[fact.nutrition_items]
type     = "choices"
ask      = { id = "Apa saja yang sudah tertulis dalam tabel gizi untuk Malaysia?", en = "What stands in the nutrition table for Malaysia already?" }
help     = { id = "Tabel gizi adalah daftar zat gizi pada kemasan. Kosongkan daftar bila belum ada.", en = "The nutrition table lists nutrients on the pack. Give an empty list if there is none." }
when     = "malaysia.retail_food && malaysia.nutrition_listed"
evidence = { id = "Naskah label dan hasil analisis gizi", en = "Label text and nutrition analysis" }
[fact.nutrition_items.choices]
energy       = { id = "Energi", en = "Energy" }
protein      = { id = "Protein", en = "Protein" }
fat          = { id = "Lemak", en = "Fat" }
carbohydrate = { id = "Karbohidrat", en = "Carbohydrate" }
sugars       = { id = "Gula total", en = "Total sugars" }
sodium       = { id = "Natrium (garam)", en = "Sodium" }
per_100      = { id = "Kolom tiap 100 g atau 100 ml", en = "Column per 100 g or 100 ml" }
per_serving  = { id = "Kolom tiap sajian", en = "Column per serving" }

# --- food of animals ---

[fact.plant_approved]
type     = "bool"
ask      = { id = "Sudahkah tempat produksi ini disetujui dinas hewan Malaysia (DVS)?", en = "Has Malaysia's veterinary service (DVS) approved this production site?" }
help     = { id = "Tanyakan importir; izin di Indonesia tidak sama dengan persetujuan ini. Bila pabrik lain yang membuat, lihat persetujuan pabrik itu.", en = "Ask the importer; Indonesian permits are not this approval. If another factory makes it, its approval counts." }
when     = "malaysia.animal_product"
evidence = { id = "Surat persetujuan DVS", en = "DVS letter of approval" }

[fact.animal_permit]
type     = "bool"
ask      = { id = "Sudahkah importir menunjukkan izin impor produk hewan?", en = "Has the importer shown the import permit for animal products?" }
help     = { id = "MAQIS adalah badan karantina Malaysia; importir yang mengurus izinnya. Periksa apakah nama produk cocok dan izin masih berlaku.", en = "MAQIS is Malaysia's quarantine body; the importer obtains its permit. Check that the product name agrees and that it is still valid." }
when     = "malaysia.animal_product && order.exists"
evidence = { id = "Izin impor dari MAQIS", en = "Import permit of MAQIS" }

# --- other goods ---

[fact.pig_dog_letters]
type     = "number"
unit     = "mm"
min      = 0
ask      = { id = "Berapa tinggi huruf Melayu yang menyebut bahan babi atau anjing (mm)?", en = "How high are the Malay letters naming pig or dog material (mm)?" }
help     = { id = "Tulis 0 bila pernyataan itu belum ada pada barang.", en = "Write 0 if the goods do not bear the statement yet." }
when     = "product.sector != 'food' && product.pig_or_dog_material"
evidence = { id = "Barang atau label diukur", en = "Goods or label, measured" }

[fact.quantity]
type     = "choice"
ask      = { id = "Apakah jumlah, berat, atau ukuran isi tertulis pada kemasan?", en = "Is the count, weight or size of the content marked on the pack?" }
help     = { id = "Misalnya 1 pasang, 2 lembar, 500 g, atau 110 × 200 cm. Lihat kotak atau plastik pembungkusnya.", en = "Such as 1 pair, 2 pieces, 500 g or 110 × 200 cm. Look at the box or bag." }
when     = "product.sector != 'food'"
evidence = { id = "Kemasan", en = "Pack" }
[fact.quantity.choices]
marked     = { id = "Tertulis", en = "Marked" }
not_marked = { id = "Belum tertulis", en = "Not marked" }
unpacked   = { id = "Barang dijual tanpa kemasan", en = "Sold without a pack" }

[fact.goods_label]
type     = "choices"
ask      = { id = "Apa yang tertulis pada label barang untuk Malaysia?", en = "What stands on the label of the goods for Malaysia?" }
help     = { id = "Kosongkan daftar bila belum ada label.", en = "Give an empty list if there is no label." }
when     = "malaysia.described_goods"
evidence = { id = "Label pada barang", en = "Label on the goods" }
[fact.goods_label.choices]
origin   = { id = "Negara asal: Indonesia", en = "Country of origin: Indonesia" }
material = { id = "Bahan atau jenis serat", en = "Material or fibres" }

# --- limits and shared expressions ---

[parameter.pig_dog_letter_height]
unit   = "mm"
title  = { id = "Tinggi huruf pernyataan bahan babi atau anjing", en = "Letter height of the statement on pig or dog material" }
values = [{ from = 2014-02-01, value = 10, source = "my-pig-dog-2013" }]

[parameter.bpjph_recognised]
title  = { id = "Sertifikat BPJPH diakui JAKIM", en = "Certificates of BPJPH are recognised by JAKIM" }
values = [{ from = 2012-01-01, to = 2023-06-07, value = false, source = "my-halal-definition-2011", note = "before the agreement the buyer's answer decides" }, { from = 2023-06-08, value = true, source = "my-halal-recognition-2023", note = "set false if the list of recognised bodies changes" }]

[derive.retail_food]
value = "product.sector == 'food' && product.retail_packed"
title = { id = "Makanan dalam kemasan eceran", en = "Food in retail packs" }

# Only a language beside the demanded one can say something else; a label in one language agrees with itself.
[derive.languages_added]
value = "('indonesian' in malaysia.label_languages || 'other' in malaysia.label_languages) && size(['malay', 'english', 'indonesian', 'other'].filter(l, l in malaysia.label_languages)) >= 2"
title = { id = "Label memakai bahasa tambahan", en = "The label has an added language" }

[derive.label_there]
value = "['malay', 'english', 'indonesian', 'other'].exists(l, l in malaysia.label_languages)"
title = { id = "Label sudah ada", en = "There is a label" }

[derive.additives_used]
value = "['sulphite', 'preservative', 'sweetener', 'colour', 'flavouring', 'antioxidant', 'other'].exists(a, a in product.additives)"
title = { id = "Bahan tambahan pangan dipakai", en = "Food additives are used" }

# The five groups of reg. 11(5); nuts include peanut and soybean. Crustacea are not in the list and have a reminder of their own.
[derive.allergen_present]
value = "['gluten', 'tree_nut', 'peanut', 'soy', 'fish', 'milk', 'egg'].exists(a, a in product.allergens)"
title = { id = "Ada bahan pemicu alergi menurut Malaysia", en = "Contains an allergen of Malaysia's list" }

[derive.meat_or_alcohol]
value = "product.pork_or_alcohol || (product.animal_material && malaysia.beef)"
title = { id = "Ada bahan sapi, babi, atau alkohol", en = "Contains beef, pork or alcohol" }

[derive.animal_product]
value = "product.sector == 'food' && product.kind in ['dairy', 'dried_meat', 'processed_meat']"
title = { id = "Produk daging atau susu", en = "Meat or dairy product" }

[derive.halal_claimed]
value = "(product.sector == 'food' || product.animal_material) && product.halal_claim"
title = { id = "Kata atau logo halal dipakai", en = "The word or logo halal is used" }

[derive.described_goods]
value = "product.sector in ['batik', 'footwear', 'wood_craft', 'handicraft']"
title = { id = "Tekstil, alas kaki, atau kerajinan", en = "Textile, footwear or craft" }
"#),
    ("market/saudi_arabia/food.toml", r#"# Food: who imports, registration, conformity, tests. Labels stand in label.toml, halal in halal.toml.
# The file for registration informs: it is a step of the registration, which counts once.

[[rule]]
id        = "importer-licensed"
title     = { id = "Importir punya izin pangan dari SFDA", en = "The importer holds an SFDA food licence" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "order.given && product.sector == 'food'"
holds     = "saudi_arabia.importer_licence"
valid     = { from = 2025-06-22 }
sources   = [{ ref = "sa-food-regulation-2025", at = "article not verified" }, { ref = "sa-food-law", at = "article not verified" }]
why       = { id = "Sejak 22 Juni 2025 importir pangan wajib berizin SFDA. Mintalah salinan izinnya sebelum mulai membuat barang.", en = "Since 22 June 2025 food importers must be licensed by SFDA. Ask for a copy before production starts." }
actions   = ["ask-importer-licence"]

[[rule]]
id        = "product-registered"
title     = { id = "Produk terdaftar di SFDA Arab Saudi", en = "The product is registered with SFDA" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 8
applies   = "product.sector == 'food' && saudi_arabia.registration != 'sample'"
holds     = "saudi_arabia.registration == 'registered'"
grade     = "saudi_arabia.registration == 'applied' ? 0.5 : 0"
valid     = { from = 2025-06-22 }
sources   = [{ ref = "sa-food-regulation-2025", at = "article not verified" }, { ref = "sa-registration-guide", at = "questions and answers" }]
why       = { id = "Setiap makanan impor wajib didaftarkan importir sebelum barang tiba. FASEH di pelabuhan tidak menggantikan pendaftaran ini.", en = "Every imported food must be registered by the importer before arrival. FASEH at the port does not replace it." }
actions   = ["register-product"]

[[rule]]
id        = "registration-file"
title     = { id = "Berkas pendaftaran produk sudah diberikan kepada importir", en = "The importer has the papers for registration" }
severity  = "info"
basis     = "market"
dimension = "market"
applies   = "product.sector == 'food' && saudi_arabia.registration in ['applied', 'none']"
holds     = "'ingredients' in saudi_arabia.file && 'nutrition' in saudi_arabia.file && 'label' in saudi_arabia.file && 'hs_code' in saudi_arabia.file && 'barcode' in saudi_arabia.file"
grade     = "size(['ingredients', 'nutrition', 'label', 'hs_code', 'barcode'].filter(i, i in saudi_arabia.file)) / 5"
valid     = { from = 2025-06-22 }
sources   = [
    { ref = "sa-food-regulation-2025", at = "article not verified", confidence = "medium" },
    { ref = "sa-registration-guide", at = "registration data: HS code, barcode, artwork" },
]
why       = { id = "Importir tidak dapat mendaftar tanpa daftar bahan, tabel gizi, dan label. Kode HS dan barkode juga diminta.", en = "Without ingredients, nutrition table and label the importer cannot register. HS code and barcode are asked too." }
actions   = ["send-file", "get-barcode", "make-nutrition-table"]

[[rule]]
id        = "maker-papers"
title     = { id = "Pembuat punya izin pangan dari dalam negeri", en = "The maker holds a food permit at home" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "product.sector == 'food'"
holds     = "bpom.md_valid || bpom.irt_valid || cppob.ip_valid"
valid     = { from = 2025-06-22 }
sources   = [{ ref = "sa-registration-guide", at = "papers of the foreign establishment", note = { id = "NIB diperiksa oleh aturan legalitas. Tanggal mulai memakai peraturan 2025.", en = "The NIB is checked by the rule on legality. Start date taken from the regulation of 2025." } }]
why       = { id = "SFDA meminta bukti bahwa pembuat terdaftar pada lembaga kesehatan dan industri negaranya. NIB ikut ditunjukkan.", en = "SFDA asks for proof that the maker is registered with health and industry authorities at home. The NIB is shown too." }
evidence  = [{ id = "NIB dan surat izin MD, SPP-IRT, atau CPPOB", en = "NIB and MD, SPP-IRT or CPPOB permit" }]
actions   = ["bpom.register-irt", "bpom.register-md", "cppob.get-ip"]

[[rule]]
id        = "consignment-certificate"
title     = { id = "Sertifikat kesesuaian kiriman pangan yang diminta sudah terbit", en = "The conformity certificate asked for the food shipment is issued" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 2
applies   = "order.given && product.sector == 'food' && saudi_arabia.consignment_certificate != 'not_needed'"
holds     = "saudi_arabia.consignment_certificate == 'issued'"
valid     = { from = 2025-06-22 }
sources   = [{ ref = "sa-food-regulation-2025", at = "article not verified", confidence = "medium" }]
why       = { id = "Sebagian kiriman memerlukan sertifikat dari lembaga yang diterima SFDA. Importir tahu barang mana yang terkena.", en = "Some shipments need a certificate of a body accepted by SFDA. The importer knows which goods are concerned." }
actions   = ["get-consignment-certificate"]

[[rule]]
id        = "no-pork-or-alcohol"
title     = { id = "Tanpa bahan dari babi dan alkohol", en = "Free of pork and alcohol" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "product.sector == 'food'"
holds     = "!product.pork_or_alcohol"
sources   = [{ ref = "sa-pork-alcohol", at = "article not verified" }]
why       = { id = "Menurut catatan kami, Arab Saudi menolak makanan dengan babi atau alkohol. Naskah larangannya belum kami baca. Periksa juga perisa yang dilarutkan dalam alkohol.", en = "By our notes Saudi Arabia refuses food with pork or alcohol. We have not read the ban itself. Check flavourings dissolved in alcohol too." }
actions   = ["change-recipe"]

[[rule]]
id        = "additives-tested"
title     = { id = "Bahan tambahan diuji sesuai daftar negara Teluk", en = "Additives tested against the Gulf list" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 2
applies   = "product.sector == 'food' && saudi_arabia.additives_used"
holds     = "lab.additives == 'passes'"
sources   = [{ ref = "sa-gso-2500", at = "article not verified" }]
why       = { id = "Negara Teluk punya daftar sendiri untuk bahan tambahan. Tunjukkan laporan uji kepada importir.", en = "Gulf states have their own list of additives. Show the report to the importer." }
actions   = ["test-food"]

[[rule]]
id        = "contaminants-tested"
title     = { id = "Cemaran diuji sesuai batas negara Teluk", en = "Contaminants tested against the Gulf limits" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 2
applies   = "product.sector == 'food'"
holds     = "lab.contaminants_abroad"
sources   = [{ ref = "sa-gso-193", at = "article not verified" }]
why       = { id = "Logam berat dan racun jamur dibatasi. Angka batas ditanyakan kepada laboratorium atau importir.", en = "Heavy metals and mould toxins are limited. Ask the laboratory or importer for the figures." }
actions   = ["test-food"]

[action.ask-importer-licence]
title    = { id = "Minta salinan izin importir pangan SFDA", en = "Ask for a copy of the SFDA importer licence" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 14 }
sets     = { "saudi_arabia.importer_licence" = true }
provider = { id = "Pembeli", en = "Buyer" }

[action.send-file]
title    = { id = "Kirim berkas pendaftaran kepada importir", en = "Send the registration papers to the importer" }
cost     = { low = 0, high = 0 }
duration = { low = 3, high = 14 }
requires = [{ when = "lab.nutrition" }]
sets     = { "saudi_arabia.file" = ["ingredients", "nutrition", "label", "hs_code"] }
provider = { id = "Usaha sendiri", en = "The enterprise itself" }
papers   = [{ id = "Daftar bahan, tabel gizi, salinan label, kode HS", en = "Ingredients, nutrition table, label copy, HS code" }]

[action.get-barcode]
title    = { id = "Jadi anggota GS1 dan dapatkan barkode sendiri", en = "Join GS1 and obtain an own barcode" }
cost     = { low = 4_000_000, high = 12_000_000 }
duration = { low = 7, high = 14 }
requires = [{ when = "legality.nib == 'active'" }]
sets     = { "saudi_arabia.file" = ["barcode"], "management.barcode" = "own" }
provider = { id = "GS1 Indonesia", en = "GS1 Indonesia" }
sources  = [{ ref = "remedy-prices", at = "keanggotaan GS1, harga lama" }]

[action.register-product]
title    = { id = "Importir mendaftarkan produk di SFDA", en = "The importer registers the product with SFDA" }
cost     = { low = 0, high = 0 }
duration = { low = 14, high = 60 }
requires = [{ when = "'ingredients' in saudi_arabia.file && 'nutrition' in saudi_arabia.file && 'label' in saudi_arabia.file && 'hs_code' in saudi_arabia.file && 'barcode' in saudi_arabia.file" }]
sets     = { "saudi_arabia.registration" = "registered" }
provider = { id = "Importir Arab Saudi", en = "Saudi importer" }
sources  = [{ ref = "remedy-prices", at = "perkiraan; pendaftaran gratis menurut tulisan lama", confidence = "low" }]

[action.get-consignment-certificate]
title    = { id = "Minta sertifikat kesesuaian untuk kiriman ini", en = "Obtain the conformity certificate for this shipment" }
cost     = { low = 3_000_000, high = 12_000_000 }
duration = { low = 7, high = 28 }
sets     = { "saudi_arabia.consignment_certificate" = "issued" }
provider = { id = "Lembaga yang diterima SFDA", en = "Body accepted by SFDA" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.change-recipe]
title    = { id = "Ganti bahan babi atau alkohol", en = "Replace pork or alcohol in the recipe" }
cost     = { low = 0, high = 2_000_000 }
duration = { low = 7, high = 60 }
sets     = { "product.pork_or_alcohol" = false }
provider = { id = "Usaha sendiri dan pemasok", en = "The enterprise and its suppliers" }
papers   = [{ id = "Surat pemasok bahwa bahan bebas babi dan alkohol", en = "Supplier's letter that materials are free of pork and alcohol" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.test-food]
title    = { id = "Uji bahan tambahan dan cemaran untuk Arab Saudi", en = "Test additives and contaminants for Saudi Arabia" }
cost     = { low = 3_000_000, high = 12_000_000 }
duration = { low = 14, high = 28 }
sets     = { "lab.additives" = "passes", "lab.contaminants" = "passes_both" }
provider = { id = "Laboratorium terakreditasi (KAN atau ISO 17025)", en = "Accredited laboratory (KAN or ISO 17025)" }
sources  = [{ ref = "remedy-prices", at = "uji ekspor pangan lengkap" }]
"#),
    ("market/saudi_arabia/footwear.toml", r#"# Footwear and leather goods: treated as regulated by certifiers, the legal text not read, hence major and no gate.

[[rule]]
id        = "footwear-certificate"
title     = { id = "Sertifikat produk (PCoC) untuk sepatu masih berlaku", en = "Product certificate (PCoC) of the shoes is valid" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "product.sector == 'footwear'"
holds     = "saudi_arabia.pcoc_valid"
valid     = { from = 2021-06-22 }
sources   = [
    { ref = "sa-footwear", at = "article not verified", note = { id = "Tanggal mulai: saat pertama terbaca sebagai berlaku.", en = "Start date: when first read as in force." } },
    { ref = "sa-saber", at = "PCoC, one year" },
]
why       = { id = "Lembaga sertifikasi memperlakukan sepatu sebagai barang wajib PCoC. Minta importir memastikan di SABER.", en = "Certifiers treat shoes as goods that must have a PCoC. Ask the importer to confirm in SABER." }
evidence  = [{ id = "Lembar PCoC dengan tanggal berlaku", en = "PCoC sheet with its dates" }]
actions   = ["get-pcoc", "get-pcoc-type-3"]

[[rule]]
id        = "leather-certificate"
title     = { id = "Sertifikat produk (PCoC) untuk barang kulit masih berlaku", en = "Product certificate (PCoC) of leather goods is valid" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "saudi_arabia.leather_goods"
holds     = "saudi_arabia.pcoc_valid"
valid     = { from = 2021-01-28 }
sources   = [{ ref = "sa-leather-2021", at = "article not verified" }, { ref = "sa-saber", at = "PCoC, one year" }]
why       = { id = "Barang kulit punya peraturan sendiri dan wajib PCoC. Minta importir memastikan di SABER.", en = "Leather goods have their own regulation and must have a PCoC. Ask the importer to confirm in SABER." }
evidence  = [{ id = "Lembar PCoC dengan tanggal berlaku", en = "PCoC sheet with its dates" }]
actions   = ["get-pcoc"]
"#),
    ("market/saudi_arabia/halal.toml", r#"# Halal is a gate only where it is triggered: animal ingredients, meat, or the word or logo halal on the pack.

[[rule]]
id        = "halal-certificate"
title     = { id = "Sertifikat halal diakui Saudi Halal Center", en = "Halal certificate recognised by the Saudi Halal Center" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 7
applies   = "saudi_arabia.halal_triggered"
holds     = "halal.certificate_valid && saudi_arabia.halal_recognised"
valid     = { from = 2023-10-26 }
sources   = [
    { ref = "sa-halal-2023", at = "scope of the circular", note = { id = "Bahan hewan dalam makanan olahan disebut; susu, telur, dan ikan tidak disebut sendiri.", en = "Animal ingredients of compound food are named; milk, egg and fish are not named apart." } },
    { ref = "sa-bpjph-recognition", at = "coverage by product kind not verified" },
]
why       = { id = "Daging, bahan hewan, dan kata halal pada kemasan wajib disertai sertifikat lembaga yang diakui. Produk nabati tanpa kata halal tidak. Untuk susu, telur, dan ikan tanyakan importir.", en = "Meat, animal ingredients and the word halal on the pack must have a recognised certificate. Plant products without that word need none. For milk, egg and fish ask the importer." }
evidence  = [{ id = "Sertifikat halal dan pernyataan importir tentang pengakuannya", en = "Halal certificate and the importer's statement of recognition" }]
actions   = ["halal.certify", "halal.self-declare", "confirm-recognition"]

[[rule]]
id        = "halal-shipment"
title     = { id = "Sertifikat halal untuk kiriman ini ada", en = "There is a halal certificate for this shipment" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "order.given && saudi_arabia.halal_triggered"
holds     = "saudi_arabia.halal_shipment"
valid     = { from = 2023-10-26 }
sources   = [{ ref = "sa-halal-2023", at = "certificate for each shipment" }]
why       = { id = "Selain sertifikat produk, tiap kiriman wajib disertai sertifikat halal sendiri.", en = "Besides the product certificate, each shipment must come with a halal certificate of its own." }
actions   = ["get-shipment-halal"]

[action.confirm-recognition]
title    = { id = "Minta importir memastikan sertifikat halal diakui", en = "Ask the importer to confirm that the halal certificate is recognised" }
cost     = { low = 0, high = 0 }
duration = { low = 2, high = 21 }
sets     = { "saudi_arabia.halal_recognised" = true }
provider = { id = "Importir atau atase perdagangan", en = "Importer or trade attaché" }

[action.get-shipment-halal]
title    = { id = "Minta sertifikat halal kiriman dari lembaga halal", en = "Ask the halal body for a shipment certificate" }
cost     = { low = 0, high = 2_000_000 }
duration = { low = 3, high = 14 }
requires = [{ when = "halal.certificate_valid" }]
sets     = { "saudi_arabia.halal_shipment" = true }
provider = { id = "BPJPH atau lembaga yang diakui", en = "BPJPH or a recognised body" }
papers   = [{ id = "Faktur, daftar kemasan, dan nomor lot", en = "Invoice, packing list and lot numbers" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("market/saudi_arabia/label.toml", r#"# The retail food label. Two dates as day/month/year is the careful reading of sources that differ. They conflict, so even a pack
# with no date at all is no gate here; what the dates look like is judged only where there is one.

[[rule]]
id        = "label-arabic"
title     = { id = "Label makanan berbahasa Arab", en = "The food label is in Arabic" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 7
applies   = "product.sector == 'food' && product.retail_packed"
holds     = "saudi_arabia.label_language in ['arabic', 'both_same', 'both_differ']"
sources   = [{ ref = "sa-gso-9", at = "article not verified", confidence = "high", note = { id = "Bahasa Arab ditegaskan tanya jawab SFDA.", en = "Arabic is confirmed by SFDA's questions and answers." } }]
why       = { id = "Label makanan eceran wajib berbahasa Arab. Stiker boleh, asal tidak menutup tanggal.", en = "Retail food must be labelled in Arabic. A sticker is allowed if it hides no date." }
actions   = ["print-label"]

[[rule]]
id        = "label-same-text"
title     = { id = "Bahasa lain pada label sama isinya dengan bahasa Arab", en = "Another language on the label says the same as the Arabic" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 2
applies   = "product.sector == 'food' && product.retail_packed && saudi_arabia.label_language in ['both_same', 'both_differ']"
holds     = "saudi_arabia.label_language == 'both_same'"
sources   = [{ ref = "sa-gso-9", at = "article not verified", confidence = "high" }]
why       = { id = "Bahasa kedua boleh dipakai, tetapi isinya wajib sama dengan teks Arab.", en = "A second language is allowed, but it must say the same as the Arabic text." }
actions   = ["print-label"]

[[rule]]
id        = "label-items"
title     = { id = "Label memuat nama, bahan, isi, pembuat, dan cara simpan", en = "The label gives name, ingredients, content, maker and storage" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "product.sector == 'food' && product.retail_packed"
holds     = "'name' in saudi_arabia.label && 'ingredients' in saudi_arabia.label && 'quantity' in saudi_arabia.label && 'maker' in saudi_arabia.label && 'storage' in saudi_arabia.label"
grade     = "size(['name', 'ingredients', 'quantity', 'maker', 'storage'].filter(i, i in saudi_arabia.label)) / 5"
sources   = [{ ref = "sa-gso-9", at = "article not verified" }]
why       = { id = "Standar label Arab Saudi meminta isi ini menurut catatan kami. Daftar terbarunya belum kami baca, jadi minta persetujuan importir.", en = "By our notes the Saudi label standard asks for these items. We have not read its newest list, so ask the importer to approve." }
actions   = ["print-label"]

[[rule]]
id        = "nutrition-table"
title     = { id = "Tabel gizi ada pada label", en = "The label carries a nutrition table" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "product.sector == 'food' && product.retail_packed && saudi_arabia.nutrition != 'exempt'"
holds     = "saudi_arabia.nutrition == 'present'"
sources   = [{ ref = "sa-gso-2233", at = "article not verified" }]
why       = { id = "Tabel gizi wajib ada. Rempah, hasil bumi segar, dan makanan satu bahan termasuk yang dibebaskan.", en = "A nutrition table must be there. Spices, fresh produce and single-ingredient food are among those freed." }
actions   = ["make-nutrition-table"]

[[rule]]
id        = "some-date"
title     = { id = "Kemasan memuat tanggal", en = "The pack carries a date" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "product.sector == 'food' && product.retail_packed"
holds     = "saudi_arabia.dated"
sources   = [{ ref = "sa-gso-150", at = "article not verified" }]
why       = { id = "Kemasan wajib memuat tanggal. Sumber berbeda tentang tanggal yang mana, tetapi tidak satu pun menerima kemasan tanpa tanggal.", en = "The pack must carry a date. Sources differ on which, yet none accepts a pack without any." }
actions   = ["print-dates"]

[[rule]]
id        = "both-dates"
title     = { id = "Tanggal produksi dan kedaluwarsa ada dua-duanya", en = "Both production and expiry dates are there" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 2
applies   = "product.sector == 'food' && product.retail_packed && saudi_arabia.dated"
holds     = "'production' in saudi_arabia.dates && 'expiry' in saudi_arabia.dates"
sources   = [{ ref = "sa-gso-150", at = "article not verified", note = { id = "Sumber berbeda: sebagian meminta tanggal produksi hanya untuk masa simpan pendek.", en = "Sources differ: some ask for the production date only with a short life." } }]
why       = { id = "Sumber berbeda tentang tanggal produksi. Menulis keduanya adalah pilihan paling aman.", en = "Sources differ on the production date. Giving both is the safest choice." }
actions   = ["print-dates"]

[[rule]]
id        = "date-form"
title     = { id = "Tanggal tercetak dalam bentuk hari/bulan/tahun", en = "Dates are printed as day/month/year" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 1
applies   = "product.sector == 'food' && product.retail_packed && saudi_arabia.dated"
holds     = "'day_month_year' in saudi_arabia.dates && 'printed' in saudi_arabia.dates"
sources   = [{ ref = "sa-gso-150", at = "article not verified", note = { id = "Untuk masa simpan panjang sebagian sumber menerima bulan dan tahun.", en = "For a long life some sources accept month and year." } }]
why       = { id = "Bentuk hari/bulan/tahun, tercetak dan tanpa kode, cocok dengan semua sumber. Sebagian sumber menolak tanggal pada stiker.", en = "Day/month/year, printed and uncoded, fits every source. Some refuse dates on stickers." }
actions   = ["print-dates"]

[action.print-label]
title    = { id = "Buat stiker label Arab yang diterjemahkan dan disetujui", en = "Make a translated and approved Arabic label sticker" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "saudi_arabia.label_language" = "both_same", "saudi_arabia.label" = ["name", "ingredients", "quantity", "maker", "storage"] }
provider = { id = "Percetakan dan penerjemah bahasa Arab", en = "Printer and Arabic translator" }
papers   = [{ id = "Teks label yang disetujui importir", en = "Label text approved by the importer" }]
sources  = [{ ref = "remedy-prices", at = "stiker label ekspor" }]

[action.make-nutrition-table]
title    = { id = "Uji gizi dan cetak tabel gizi", en = "Analyse nutrition and print the table" }
cost     = { low = 1_500_000, high = 4_000_000 }
duration = { low = 14, high = 28 }
sets     = { "saudi_arabia.nutrition" = "present", "saudi_arabia.file" = ["nutrition"], "lab.nutrition" = true }
provider = { id = "Laboratorium atau ahli gizi", en = "Laboratory or nutritionist" }
sources  = [{ ref = "remedy-prices", at = "tabel gizi dan teks label" }]

[action.print-dates]
title    = { id = "Cetak tanggal produksi dan kedaluwarsa pada kemasan", en = "Print production and expiry dates on the pack" }
cost     = { low = 500_000, high = 5_000_000 }
duration = { low = 3, high = 14 }
sets     = { "saudi_arabia.dates" = ["production", "expiry", "day_month_year", "printed"] }
provider = { id = "Penjual alat cetak tanggal atau percetakan", en = "Seller of date printers, or printer" }
sources  = [{ ref = "remedy-prices", at = "perkiraan alat cetak tanggal", confidence = "low" }]
"#),
    ("market/saudi_arabia/origin.toml", r#"# All goods: a fixed origin mark is what customs looks for. An origin certificate is the importer's choice and stands in the set of documents.

[[rule]]
id        = "origin-mark"
title     = { id = "Tulisan Made in Indonesia melekat tetap", en = "Made in Indonesia is fixed on the goods" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 6
holds     = "saudi_arabia.origin_mark == 'fixed'"
valid     = { from = 2017-10-08 }
sources   = [{ ref = "sa-customs-origin-2017", at = "notice of 8 October 2017" }]
why       = { id = "Tanda asal wajib melekat tetap pada barang atau kemasan. Dengan tanda itu bea cukai tidak meminta surat keterangan asal.", en = "The origin mark must be fixed on goods or pack. With it customs asks no certificate of origin." }
actions   = ["mark-origin"]

[action.mark-origin]
title    = { id = "Cetak, ukir, atau jahit tulisan Made in Indonesia", en = "Print, engrave or sew Made in Indonesia" }
cost     = { low = 300_000, high = 5_000_000 }
duration = { low = 3, high = 21 }
sets     = { "saudi_arabia.origin_mark" = "fixed" }
provider = { id = "Percetakan, pembuat label jahit, atau bengkel", en = "Printer, label weaver or workshop" }
sources  = [{ ref = "remedy-prices", at = "stiker label dan cetak kemasan", confidence = "low" }]
"#),
    ("market/saudi_arabia/saber.toml", r#"# What holds for goods other than food alike: type of certificate, certificate of each shipment, registration of craft.

[[rule]]
id        = "certificate-type"
title     = { id = "Barang anak dan pakaian dalam memakai PCoC Type 3", en = "Children's goods and underwear have a Type 3 PCoC" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "saudi_arabia.type_3 && saudi_arabia.saber == 'pcoc'"
holds     = "saudi_arabia.pcoc_type_3"
valid     = { from = 2021-06-22 }
sources   = [
    { ref = "sa-textile-2018", at = "article not verified", note = { id = "Anak dan pakaian dalam.", en = "Children's goods and underwear." } },
    { ref = "sa-footwear", at = "article not verified", note = { id = "Sepatu anak di bawah 36 bulan.", en = "Shoes under 36 months." } },
]
why       = { id = "Type adalah cara menilai barang. Barang anak, pakaian dalam, dan sepatu bayi wajib Type 3, lainnya cukup Type 1a.", en = "The type is the way of assessment. Children's goods, underwear and baby shoes must have Type 3, others Type 1a." }
actions   = ["get-pcoc-type-3"]

[[rule]]
id        = "shipment-certificate"
title     = { id = "Sertifikat kiriman (SCoC) untuk barang ini sudah terbit", en = "Shipment certificate (SCoC) of these goods is issued" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "order.given && !saudi_arabia.textile_goods && (product.sector in ['footwear', 'wood_craft', 'handicraft'] || saudi_arabia.leather_goods)"
holds     = "saudi_arabia.shipment_certificate == 'issued'"
grade     = "saudi_arabia.shipment_certificate == 'requested' ? 0.5 : 0"
valid     = { from = 2020-02-01 }
sources   = [{ ref = "sa-saber", at = "SCoC for each consignment" }]
why       = { id = "Barang yang tidak diatur pun wajib punya SCoC untuk tiap kiriman. Importir yang memintanya.", en = "Even goods not regulated must have an SCoC for each shipment. The importer requests it." }
actions   = ["get-scoc"]

[[rule]]
id        = "craft-registration"
title     = { id = "Kerajinan terdaftar di SABER oleh importir", en = "Craft goods are registered in SABER by the importer" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "product.sector in ['wood_craft', 'handicraft'] && !saudi_arabia.textile_goods && !saudi_arabia.leather_goods"
holds     = "saudi_arabia.saber in ['pcoc', 'declaration']"
valid     = { from = 2020-02-01 }
sources   = [{ ref = "sa-saber", at = "goods not regulated: self-declaration", confidence = "medium" }]
why       = { id = "Kerajinan yang tidak diatur khusus cukup didaftarkan dengan pernyataan importir. Pendaftaran ini mendahului SCoC.", en = "Craft without a regulation of its own is registered by the importer's declaration. It comes before the SCoC." }
actions   = ["register-craft"]

[action.get-pcoc]
title    = { id = "Buat PCoC bersama importir dan lembaga sertifikasi", en = "Obtain a PCoC with importer and certifier" }
cost     = { low = 4_000_000, high = 12_000_000 }
duration = { low = 21, high = 56 }
sets     = { "saudi_arabia.saber" = "pcoc" }
sets_until = "saudi_arabia.pcoc_expires"
valid_for  = 365
provider = { id = "Lembaga sertifikasi yang disetujui SASO", en = "Certifier approved by SASO" }
papers   = [{ id = "Akun SABER importir, foto barang, laporan uji", en = "The importer's SABER account, photos, test reports" }]
sources  = [{ ref = "remedy-prices", at = "PCoC dan SCoC bersama USD 300 sampai 800, tanpa uji; kurs perkiraan", confidence = "low" }, { ref = "sa-saber", at = "PCoC, one year" }]

[action.get-pcoc-type-3]
title    = { id = "Buat PCoC Type 3 bersama lembaga sertifikasi", en = "Obtain a Type 3 PCoC with a certifier" }
cost     = { low = 4_000_000, high = 12_000_000 }
duration = { low = 21, high = 56 }
sets     = { "saudi_arabia.saber" = "pcoc", "saudi_arabia.pcoc_type_3" = true }
sets_until = "saudi_arabia.pcoc_expires"
valid_for  = 365
provider = { id = "Lembaga sertifikasi yang disetujui SASO", en = "Certifier approved by SASO" }
papers   = [{ id = "Akun SABER importir, foto barang, laporan uji", en = "The importer's SABER account, photos, test reports" }]
sources  = [{ ref = "remedy-prices", at = "PCoC dan SCoC bersama USD 300 sampai 800, tanpa uji; kurs perkiraan", confidence = "low" }]

[action.get-scoc]
title    = { id = "Importir meminta SCoC untuk kiriman ini", en = "The importer requests the SCoC of this shipment" }
cost     = { low = 1_000_000, high = 4_000_000 }
duration = { low = 2, high = 14 }
requires = [{ when = "saudi_arabia.saber in ['pcoc', 'declaration']" }]
sets     = { "saudi_arabia.shipment_certificate" = "issued" }
provider = { id = "Importir dan lembaga sertifikasi", en = "Importer and certifier" }
papers   = [{ id = "Faktur, daftar kemasan, nomor PCoC", en = "Invoice, packing list, PCoC number" }]
sources  = [{ ref = "remedy-prices", at = "bagian dari PCoC dan SCoC; perkiraan", confidence = "low" }]

[action.register-craft]
title    = { id = "Importir mendaftarkan kerajinan dengan pernyataan sendiri", en = "The importer registers the craft by self-declaration" }
cost     = { low = 0, high = 3_000_000 }
duration = { low = 3, high = 14 }
sets     = { "saudi_arabia.saber" = "declaration" }
provider = { id = "Importir Arab Saudi", en = "Saudi importer" }
papers   = [{ id = "Foto barang, bahan, dan kode HS", en = "Photos, materials and HS code" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("market/saudi_arabia/set.toml", r#"#:schema ../../schema/rules.schema.json
# Saudi Arabia: product registration (not FASEH, which is clearance), Arabic labels, halal only where it is triggered, a fixed origin mark
# instead of an origin certificate, and SABER certificates for other goods.
[set]
id      = "saudi_arabia"
version = "2026.11"
title   = { id = "Syarat Arab Saudi", en = "Demands of Saudi Arabia" }
applies = "order.market == 'sa'"
checked = 2026-11-21

[fact.importer_licence]
type     = "bool"
ask      = { id = "Apakah pembeli sudah menunjukkan izin importir pangan dari SFDA?", en = "Has the buyer shown the SFDA licence as food importer?" }
help     = { id = "SFDA adalah lembaga pangan dan obat Arab Saudi, seperti BPOM.", en = "SFDA is the Saudi food and drug authority, like BPOM." }
when     = "order.given && product.sector == 'food'"
evidence = { id = "Salinan izin importir dari pembeli", en = "Copy of the importer's licence" }

[fact.registration]
type     = "choice"
ask      = { id = "Apakah produk ini sudah terdaftar di SFDA Arab Saudi?", en = "Is the product registered with SFDA?" }
help     = { id = "Importir yang mendaftarkan. FASEH bukan pendaftaran: itu urusan pelepasan barang di pelabuhan.", en = "The importer registers it. FASEH is no registration: it clears goods at the port." }
when     = "product.sector == 'food'"
evidence = { id = "Nomor pendaftaran produk dari importir", en = "Product registration number from the importer" }
[fact.registration.choices]
registered = { id = "Sudah, nomornya ada", en = "Yes, with a number" }
applied    = { id = "Sedang diproses", en = "Applied for" }
sample     = { id = "Hanya contoh, pameran, atau pemakaian sendiri", en = "Only samples, exhibition or personal use" }
none       = { id = "Belum", en = "Not yet" }

[fact.file]
type     = "choices"
ask      = { id = "Berkas pendaftaran apa yang sudah diberikan kepada importir?", en = "Which papers for registration has the importer received?" }
help     = { id = "Importir mendaftarkan produk memakai berkas ini.", en = "The importer registers the product with these papers." }
when     = "product.sector == 'food' && saudi_arabia.registration in ['applied', 'none']"
evidence = { id = "Berkas atau bukti kirim kepada importir", en = "The papers, or proof that they were sent" }
[fact.file.choices]
ingredients = { id = "Daftar bahan lengkap", en = "Full list of ingredients" }
nutrition   = { id = "Tabel gizi", en = "Nutrition table" }
label       = { id = "Salinan label", en = "Copy of the label" }
hs_code     = { id = "Kode HS (nomor jenis barang untuk bea cukai)", en = "HS code (customs number of the goods)" }
barcode     = { id = "Barkode atas nama usaha sendiri", en = "Barcode in the firm's own name" }

[fact.consignment_certificate]
type     = "choice"
ask      = { id = "Apa kata importir tentang sertifikat kesesuaian untuk kiriman pangan ini?", en = "What does the importer say of a conformity certificate for this food shipment?" }
help     = { id = "Sebagian kiriman memerlukan sertifikat dari lembaga yang diterima SFDA. Importir dapat memeriksanya.", en = "Some shipments need a certificate of a body that SFDA accepts. The importer can check." }
when     = "order.given && product.sector == 'food'"
evidence = { id = "Surat importir atau sertifikatnya", en = "The importer's letter or the certificate" }
[fact.consignment_certificate.choices]
not_needed = { id = "Tidak diminta untuk barang ini", en = "Not asked for these goods" }
issued     = { id = "Diminta, dan sudah terbit", en = "Asked, and issued" }
missing    = { id = "Diminta, tetapi belum ada", en = "Asked, not there yet" }

[fact.label_language]
type     = "choice"
ask      = { id = "Bahasa apa yang dipakai pada label untuk Arab Saudi?", en = "Which language is on the label for Saudi Arabia?" }
help     = { id = "Bahasa lain boleh di samping bahasa Arab, asal isinya sama.", en = "Another language may stand beside Arabic if it says the same." }
when     = "product.retail_packed || saudi_arabia.textile_goods"
evidence = { id = "Contoh label akhir", en = "Final label" }
[fact.label_language.choices]
arabic      = { id = "Arab saja", en = "Arabic only" }
both_same   = { id = "Arab dan bahasa lain, isinya sama", en = "Arabic and another, saying the same" }
both_differ = { id = "Arab dan bahasa lain, isinya berbeda", en = "Arabic and another, saying different things" }
none        = { id = "Belum ada bahasa Arab", en = "No Arabic yet" }

[fact.label]
type     = "choices"
ask      = { id = "Apa saja yang sudah tertulis pada label makanan untuk Arab Saudi?", en = "What stands already on the food label for Saudi Arabia?" }
help     = { id = "Pilih hanya yang sudah tertulis dalam bahasa Arab.", en = "Choose only what is already written in Arabic." }
when     = "product.sector == 'food' && product.retail_packed"
evidence = { id = "Contoh label akhir dibandingkan dengan daftar ini", en = "Final label compared with this list" }
[fact.label.choices]
name        = { id = "Nama makanan", en = "Name of the food" }
ingredients = { id = "Daftar bahan", en = "Ingredients" }
quantity    = { id = "Isi bersih", en = "Net content" }
maker       = { id = "Nama pembuat atau importir", en = "Maker or importer" }
storage     = { id = "Cara menyimpan", en = "Storage" }

[fact.nutrition]
type     = "choice"
ask      = { id = "Apakah tabel gizi ada pada label untuk Arab Saudi?", en = "Is there a nutrition table on the label for Saudi Arabia?" }
help     = { id = "Rempah, hasil bumi segar, dan makanan dari satu bahan saja dibebaskan.", en = "Spices, fresh produce and food of a single ingredient are free." }
when     = "product.sector == 'food' && product.retail_packed"
evidence = { id = "Label akhir, atau resep satu bahan", en = "Final label, or recipe of one ingredient" }
[fact.nutrition.choices]
present = { id = "Ada", en = "Yes" }
exempt  = { id = "Tidak ada; rempah, segar, atau hanya satu bahan", en = "No; spice, fresh, or a single ingredient" }
none    = { id = "Belum ada", en = "Not yet" }

[fact.dates]
type     = "choices"
ask      = { id = "Bagaimana tanggal pada kemasan untuk Arab Saudi?", en = "How do dates stand on the pack for Saudi Arabia?" }
help     = { id = "Cara teraman: dua tanggal, tercetak, bentuk hari/bulan/tahun. Kosongkan daftar bila belum ada tanggal.", en = "Safest: two dates, printed, as day/month/year. Give an empty list if there is no date." }
when     = "product.sector == 'food' && product.retail_packed"
evidence = { id = "Kemasan akhir", en = "Final pack" }
[fact.dates.choices]
production     = { id = "Ada tanggal produksi", en = "Production date is there" }
expiry         = { id = "Ada tanggal kedaluwarsa", en = "Expiry date is there" }
day_month_year = { id = "Bentuknya hari/bulan/tahun (31/12/2027)", en = "Written as day/month/year (31/12/2027)" }
printed        = { id = "Tercetak pada kemasan (bukan pada stiker)", en = "Printed on the pack (not on a sticker)" }

[fact.halal_recognised]
type     = "bool"
ask      = { id = "Apakah importir memastikan sertifikat halal ini diakui Saudi Halal Center?", en = "Has the importer confirmed that the Saudi Halal Center recognises this halal certificate?" }
help     = { id = "BPJPH sudah bekerja sama dengan Arab Saudi. Tanyakan apakah jenis produk ini tercakup.", en = "BPJPH has an agreement with Saudi Arabia. Ask whether this kind of product is covered." }
when     = "saudi_arabia.halal_triggered && halal.certificate == 'held'"
evidence = { id = "Surat importir atau daftar lembaga yang diakui", en = "The importer's letter or the list of recognised bodies" }

[fact.halal_shipment]
type     = "bool"
ask      = { id = "Apakah ada sertifikat halal khusus untuk kiriman ini?", en = "Is there a halal certificate for this shipment?" }
help     = { id = "Selain sertifikat produk, Arab Saudi meminta sertifikat untuk tiap kiriman.", en = "Besides the product certificate, Saudi Arabia asks for one for each shipment." }
when     = "order.given && saudi_arabia.halal_triggered"
evidence = { id = "Sertifikat halal yang menyebut faktur atau lot ini", en = "Halal certificate naming this invoice or lot" }

[fact.origin_mark]
type     = "choice"
ask      = { id = "Bagaimana tulisan Made in Indonesia dipasang pada barang atau kemasannya?", en = "How is Made in Indonesia put on the goods or pack?" }
help     = { id = "Made in Indonesia artinya dibuat di Indonesia. Pada makanan, tulisan ini dicetak pada kemasan.", en = "On food it is printed on the pack, on other goods printed, engraved or sewn." }
evidence = { id = "Barang atau kemasan akhir", en = "Final goods or pack" }
[fact.origin_mark.choices]
fixed     = { id = "Tercetak, terukir, atau terjahit; tidak bisa dilepas", en = "Printed, engraved or sewn; cannot be removed" }
removable = { id = "Stiker atau label gantung yang bisa dilepas", en = "Sticker or hang tag that comes off" }
none      = { id = "Belum ada", en = "None yet" }

[fact.saber]
type     = "choice"
ask      = { id = "Apa yang sudah didaftarkan importir di SABER untuk barang ini?", en = "What has the importer registered in SABER for these goods?" }
help     = { id = "SABER adalah layanan resmi Arab Saudi untuk mendaftarkan barang selain makanan. PCoC adalah sertifikat kesesuaian produk.", en = "SABER is the Saudi service where goods other than food are registered. PCoC is the product certificate of conformity." }
when     = "product.sector != 'food'"
evidence = { id = "Nomor PCoC atau pendaftaran dari importir", en = "Number of the PCoC or registration from the importer" }
[fact.saber.choices]
pcoc        = { id = "Sertifikat kesesuaian produk (PCoC)", en = "Product certificate of conformity (PCoC)" }
declaration = { id = "Pendaftaran dengan pernyataan sendiri", en = "Registration by self-declaration" }
none        = { id = "Belum ada", en = "Nothing yet" }

[fact.pcoc_expires]
type = "date"
ask  = { id = "Sertifikat produk (PCoC) berlaku sampai", en = "Product certificate (PCoC) valid until" }
help = { id = "Biasanya satu tahun sejak terbit.", en = "Usually one year from issue." }
when = "saudi_arabia.saber == 'pcoc'"

[fact.pcoc_type_3]
type     = "bool"
ask      = { id = "Apakah PCoC itu tertulis Type 3?", en = "Does the PCoC say Type 3?" }
help     = { id = "Barang anak dan pakaian dalam memerlukan Type 3. Barang lain cukup Type 1a.", en = "Children's goods and underwear need Type 3. Others need only Type 1a." }
when     = "saudi_arabia.saber == 'pcoc' && saudi_arabia.type_3"
evidence = { id = "Lembar PCoC", en = "PCoC sheet" }

[fact.shipment_certificate]
type     = "choice"
ask      = { id = "Apakah sertifikat kiriman (SCoC) dari SABER sudah terbit?", en = "Has the shipment certificate (SCoC) been issued in SABER?" }
help     = { id = "SCoC dibuat untuk setiap kiriman. Importir memintanya setelah faktur jadi.", en = "An SCoC is made for every shipment. The importer requests it once the invoice is ready." }
when     = "order.given && product.sector != 'food'"
evidence = { id = "Nomor SCoC dari importir", en = "SCoC number from the importer" }
[fact.shipment_certificate.choices]
issued    = { id = "Sudah terbit", en = "Issued" }
requested = { id = "Sudah diminta", en = "Requested" }
none      = { id = "Belum", en = "Not yet" }

[fact.textile_share]
type     = "number"
unit     = "percent"
min      = 0
max      = 100
ask      = { id = "Berapa persen barang ini berupa kain atau benang?", en = "What percentage of the article is textile?" }
help     = { id = "Timbang kain dan benangnya sebelum dirakit, lalu barang jadinya. Kain 150 g pada tas 200 g berarti 75 persen.", en = "Weigh cloth and thread before assembly, then the finished article. Cloth of 150 g in a 200 g bag is 75 percent." }
when     = "'textile' in product.materials && !(product.sector in ['food', 'batik', 'footwear'])"
evidence = { id = "Daftar bahan barang", en = "Bill of materials" }

[fact.textile_tests]
type     = "choices"
ask      = { id = "Uji kain apa yang sudah lulus untuk Arab Saudi?", en = "Which textile tests are passed for Saudi Arabia?" }
help     = { id = "Lembaga sertifikasi PCoC memberi tahu batas dan laboratoriumnya.", en = "The body that issues the PCoC names limits and laboratory." }
when     = "saudi_arabia.textile_goods"
evidence = { id = "Laporan uji tekstil", en = "Textile test report" }
[fact.textile_tests.choices]
ph           = { id = "pH (tingkat asam kain)", en = "pH (acidity of the cloth)" }
formaldehyde = { id = "Formaldehida (zat pengawet kain)", en = "Formaldehyde" }
colour       = { id = "Tahan luntur warna", en = "Colour fastness" }

[fact.textile_label]
type     = "choices"
ask      = { id = "Apa saja yang tertulis pada label kain atau pakaian?", en = "What stands on the label of the textile?" }
help     = { id = "Pilih hanya yang sudah ada pada label Arab.", en = "Choose only what the Arabic label already says." }
when     = "saudi_arabia.textile_goods"
evidence = { id = "Label akhir pada barang", en = "Final label on the goods" }
[fact.textile_label.choices]
fibre  = { id = "Jenis serat dan persennya (misalnya 100% katun)", en = "Fibres and shares (such as 100% cotton)" }
brand  = { id = "Merek", en = "Brand" }
size   = { id = "Ukuran", en = "Size" }
care   = { id = "Cara merawat dan mencuci", en = "Care and washing" }
fixed  = { id = "Label terjahit atau melekat tetap", en = "Label sewn or fixed" }

[fact.sacred_text]
type     = "bool"
ask      = { id = "Apakah ada ayat, nama Tuhan, atau tulisan suci pada barang atau labelnya?", en = "Is there scripture, a name of God or sacred writing on goods or label?" }
help     = { id = "Periksa juga motif kaligrafi pada kain.", en = "Look at calligraphy in the pattern too." }
when     = "saudi_arabia.textile_goods"
evidence = { id = "Barang dan label", en = "Goods and label" }

[fact.under_36_months]
type     = "bool"
ask      = { id = "Apakah sepatu ini untuk anak di bawah 36 bulan?", en = "Are the shoes for children under 36 months?" }
help     = { id = "36 bulan sama dengan 3 tahun. Tanyakan pembeli untuk umur berapa nomor terkecilnya; bila di bawah 3 tahun, jawab ya.", en = "36 months are 3 years. Ask the buyer which age the smallest size is for; under 3 years means yes." }
when     = "product.sector == 'footwear' && product.for_children"
evidence = { id = "Ukuran dan katalog", en = "Sizes and catalogue" }

[parameter.textile_min]
unit   = "percent"
title  = { id = "Bagian kain mulai berlakunya aturan tekstil", en = "Share of textile from which the textile regulation applies" }
values = [{ from = 2019-02-23, value = 80, source = "sa-textile-2018" }]

# Meat, animal extracts, food with animal ingredients, or the word halal on the pack. Plain palm sugar without it is outside.
[derive.halal_triggered]
value = "product.sector == 'food' && (product.animal_material || product.halal_claim || product.kind in ['dried_meat', 'processed_meat'])"
title = { id = "Arab Saudi meminta sertifikat halal untuk produk ini", en = "Saudi Arabia asks for a halal certificate for this product" }

[derive.additives_used]
value = "['sulphite', 'preservative', 'sweetener', 'colour', 'flavouring', 'antioxidant', 'other'].exists(a, a in product.additives)"
title = { id = "Bahan tambahan pangan dipakai", en = "Food additives are used" }

[derive.textile_label_there]
value = "['fibre', 'brand', 'size', 'care'].exists(i, i in saudi_arabia.textile_label)"
title = { id = "Label kain sudah ada", en = "There is a textile label" }

[derive.dated]
value = "'production' in saudi_arabia.dates || 'expiry' in saudi_arabia.dates"
title = { id = "Ada tanggal pada kemasan", en = "There is a date on the pack" }

[derive.textile_goods]
value = "product.sector == 'batik' || (!(product.sector in ['food', 'footwear']) && 'textile' in product.materials && saudi_arabia.textile_share >= textile_min)"
title = { id = "Barang tekstil menurut aturan Arab Saudi", en = "Textile goods by the Saudi regulation" }

[derive.leather_goods]
value = "!(product.sector in ['food', 'footwear', 'batik']) && 'leather' in product.materials"
title = { id = "Barang kulit selain sepatu", en = "Leather goods other than shoes" }

[derive.type_3]
value = "(saudi_arabia.textile_goods && (product.for_children || product.textile_article in ['underwear', 'infant'])) || (product.sector == 'footwear' && product.for_children && saudi_arabia.under_36_months)"
title = { id = "Perlu sertifikat Type 3", en = "Needs a Type 3 certificate" }

[derive.pcoc_valid]
value = "saudi_arabia.saber == 'pcoc' && saudi_arabia.pcoc_expires >= order.papers_until"
title = { id = "Sertifikat produk SABER masih berlaku", en = "SABER product certificate valid" }
"#),
    ("market/saudi_arabia/textile.toml", r#"# Textile: batik, and other goods of at least 80 percent textile. Product certificate, shipment certificate, tests, sewn Arabic label.

[[rule]]
id        = "textile-certificate"
title     = { id = "Sertifikat produk (PCoC) untuk kain masih berlaku", en = "Product certificate (PCoC) of the textile is valid" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 7
applies   = "saudi_arabia.textile_goods"
holds     = "saudi_arabia.pcoc_valid"
valid     = { from = 2020-02-01 }
sources   = [{ ref = "sa-textile-2018", at = "article not verified" }, { ref = "sa-saber", at = "PCoC, one year" }]
why       = { id = "Barang tekstil wajib punya PCoC di SABER. Importir yang mendaftar; lembaga yang disetujui SASO menerbitkannya.", en = "Textile goods must have a PCoC in SABER. The importer registers; a body approved by SASO issues it." }
evidence  = [{ id = "Lembar PCoC dengan tanggal berlaku", en = "PCoC sheet with its dates" }]
actions   = ["get-pcoc", "get-pcoc-type-3"]

[[rule]]
id        = "textile-shipment-certificate"
title     = { id = "Sertifikat kiriman (SCoC) untuk kain sudah terbit", en = "Shipment certificate (SCoC) of the textile is issued" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "order.given && saudi_arabia.textile_goods"
holds     = "saudi_arabia.shipment_certificate == 'issued'"
grade     = "saudi_arabia.shipment_certificate == 'requested' ? 0.5 : 0"
valid     = { from = 2020-02-01 }
sources   = [{ ref = "sa-saber", at = "SCoC for each consignment" }, { ref = "sa-textile-2018", at = "article not verified" }]
why       = { id = "Setiap kiriman tekstil wajib punya SCoC, selain PCoC untuk produknya. Importir memintanya di SABER.", en = "Every textile shipment must have an SCoC, besides the PCoC of the product. The importer requests it in SABER." }
actions   = ["get-scoc"]

[[rule]]
id        = "textile-tests"
title     = { id = "Kain lulus uji pH, formaldehida, dan luntur warna", en = "The textile passes pH, formaldehyde and colour fastness" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "saudi_arabia.textile_goods"
holds     = "saudi_arabia.pcoc_valid || ('ph' in saudi_arabia.textile_tests && 'formaldehyde' in saudi_arabia.textile_tests && 'colour' in saudi_arabia.textile_tests)"
grade     = "size(['ph', 'formaldehyde', 'colour'].filter(t, t in saudi_arabia.textile_tests)) / 3"
valid     = { from = 2019-02-23 }
sources   = [{ ref = "sa-textile-2018", at = "article not verified" }]
why       = { id = "Peraturan tekstil menilai keasaman, formaldehida, dan ketahanan warna. Laporan uji diminta untuk membuat PCoC; PCoC yang berlaku sudah mencakupnya.", en = "The textile regulation covers acidity, formaldehyde and colour fastness. Reports are asked for the PCoC; a valid PCoC covers them." }
actions   = ["test-textile"]

[[rule]]
id        = "textile-label-arabic"
title     = { id = "Label kain berbahasa Arab, atau Arab dan Inggris", en = "The textile label is Arabic, or Arabic and English" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "saudi_arabia.textile_goods"
holds     = "saudi_arabia.label_language in ['arabic', 'both_same', 'both_differ']"
valid     = { from = 2019-02-23 }
sources   = [{ ref = "sa-textile-2018", at = "article not verified" }]
why       = { id = "Label kain wajib memakai bahasa Arab. Bahasa Inggris boleh ditambahkan.", en = "The textile label must be in Arabic. English may be added." }
actions   = ["sew-label"]

[[rule]]
id        = "textile-label-items"
title     = { id = "Label kain memuat serat, merek, ukuran, dan perawatan", en = "The textile label gives fibre, brand, size and care" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "saudi_arabia.textile_goods"
holds     = "'fibre' in saudi_arabia.textile_label && 'brand' in saudi_arabia.textile_label && 'size' in saudi_arabia.textile_label && 'care' in saudi_arabia.textile_label"
grade     = "size(['fibre', 'brand', 'size', 'care'].filter(i, i in saudi_arabia.textile_label)) / 4"
valid     = { from = 2019-02-23 }
sources   = [{ ref = "sa-textile-2018", at = "article not verified" }]
why       = { id = "Peraturan tekstil meminta serat, merek, ukuran, asal, dan cara merawat. Tulisan asal diperiksa oleh aturan tersendiri.", en = "The textile regulation asks for fibre, brand, size, origin and care. The origin mark has a rule of its own." }
actions   = ["sew-label"]

[[rule]]
id        = "textile-label-fixed"
title     = { id = "Label kain terjahit atau melekat tetap", en = "The textile label is sewn or fixed" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 2
applies   = "saudi_arabia.textile_goods && saudi_arabia.textile_label_there"
holds     = "'fixed' in saudi_arabia.textile_label"
valid     = { from = 2019-02-23 }
sources   = [{ ref = "sa-textile-2018", at = "article not verified" }]
why       = { id = "Label kain wajib terjahit atau melekat tetap. Label gantung saja tidak cukup.", en = "The label must be sewn or fixed. A hang tag alone is not enough." }
actions   = ["sew-label"]

[[rule]]
id        = "no-sacred-text"
title     = { id = "Tanpa tulisan suci pada kain dan labelnya", en = "No sacred text on textile and label" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "saudi_arabia.textile_goods"
holds     = "!saudi_arabia.sacred_text"
valid     = { from = 2019-02-23 }
sources   = [{ ref = "sa-textile-2018", at = "article not verified" }]
why       = { id = "Peraturan tekstil melarang tulisan suci. Motif kaligrafi perlu diperiksa orang yang paham bahasa Arab.", en = "The textile regulation forbids sacred text. Calligraphy should be read by someone who knows Arabic." }
actions   = ["change-design"]

[action.test-textile]
title    = { id = "Uji pH, formaldehida, dan luntur warna", en = "Test pH, formaldehyde and colour fastness" }
cost     = { low = 1_000_000, high = 5_000_000 }
duration = { low = 14, high = 28 }
sets     = { "saudi_arabia.textile_tests" = ["ph", "formaldehyde", "colour"] }
provider = { id = "Laboratorium tekstil terakreditasi", en = "Accredited textile laboratory" }
sources  = [{ ref = "remedy-prices", at = "uji tekstil per warna, perkiraan", confidence = "low" }]

[action.sew-label]
title    = { id = "Pesan label jahit Arab dan Inggris", en = "Order sewn labels in Arabic and English" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "saudi_arabia.label_language" = "both_same", "saudi_arabia.textile_label" = ["fibre", "brand", "size", "care", "fixed"] }
provider = { id = "Pembuat label jahit dan penerjemah", en = "Label maker and translator" }
papers   = [{ id = "Hasil uji atau nota serat, ukuran, cara merawat", en = "Fibre report or receipt, sizes, care" }]
sources  = [{ ref = "remedy-prices", at = "label ekspor" }]

[action.change-design]
title    = { id = "Ganti motif atau label yang memuat tulisan suci", en = "Change pattern or label with sacred text" }
cost     = { low = 0, high = 2_000_000 }
duration = { low = 7, high = 30 }
sets     = { "saudi_arabia.sacred_text" = false }
provider = { id = "Usaha sendiri", en = "The enterprise itself" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("market/singapore/food.toml", r#"# Food: importer, permit of the consignment, English label. All from memory: major at most, where the demand blocks a shipment,
# and the sentence says that the rule was not read.

[[rule]]
id        = "importer-licensed"
title     = { id = "Importir punya izin pangan dari SFA", en = "The importer holds an SFA food licence" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "order.given && product.sector == 'food'"
holds     = "singapore.importer_licence"
sources   = [{ ref = "sg-food-import", at = "article not verified" }]
why       = { id = "Menurut catatan kami, importir makanan harus berizin SFA. Naskah aturannya belum kami baca, jadi minta salinan izinnya.", en = "By our notes food importers must be licensed by SFA. We have not read the rule, so ask for a copy of the licence." }
actions   = ["ask-importer-licence"]

[[rule]]
id        = "consignment-permit"
title     = { id = "Izin masuk untuk kiriman ini sudah terbit", en = "The permit for this shipment is issued" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "order.given && product.sector == 'food'"
holds     = "singapore.permit == 'issued'"
grade     = "singapore.permit == 'requested' ? 0.5 : 0"
sources   = [{ ref = "sg-food-import", at = "article not verified" }]
why       = { id = "Menurut catatan kami, setiap kiriman makanan harus punya izin sendiri. Naskah aturannya belum kami baca; pembeli yang mengurusnya.", en = "By our notes every food shipment needs its own permit. We have not read the rule; the buyer obtains the permit." }
actions   = ["ask-permit"]

[[rule]]
id        = "label-english"
title     = { id = "Label makanan berbahasa Inggris", en = "The food label is in English" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "product.sector == 'food' && product.retail_packed"
holds     = "singapore.english_label"
sources   = [{ ref = "sg-label", at = "article not verified" }]
why       = { id = "Menurut catatan kami, label makanan eceran harus berbahasa Inggris. Aturan dan daftar isinya belum kami baca, jadi tanyakan importir.", en = "By our notes retail food must be labelled in English. We have read neither rule nor list of items, so ask the importer." }
actions   = ["print-label"]

[action.ask-importer-licence]
title    = { id = "Minta salinan izin importir pangan SFA", en = "Ask for a copy of the SFA importer licence" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 14 }
sets     = { "singapore.importer_licence" = true }
provider = { id = "Pembeli", en = "Buyer" }

[action.ask-permit]
title    = { id = "Minta pembeli mengurus izin kiriman di TradeNet", en = "Ask the buyer to obtain the permit in TradeNet" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 7 }
sets     = { "singapore.permit" = "issued" }
provider = { id = "Pembeli", en = "Buyer" }
papers   = [{ id = "Faktur dan daftar kemasan", en = "Invoice and packing list" }]

[action.print-label]
title    = { id = "Buat stiker label Inggris yang disetujui importir", en = "Make an English label sticker the importer approves" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "singapore.english_label" = true }
provider = { id = "Percetakan dan penerjemah", en = "Printer and translator" }
sources  = [{ ref = "remedy-prices", at = "stiker label ekspor" }]
"#),
    ("market/singapore/set.toml", r#"#:schema ../../schema/rules.schema.json
# Singapore: partly covered, from memory, so nothing here is a gate.
[set]
id      = "singapore"
version = "2026.11"
title   = { id = "Syarat Singapura", en = "Demands of Singapore" }
applies = "order.market == 'sg'"
checked = 2026-11-21

[fact.importer_licence]
type     = "bool"
ask      = { id = "Apakah pembeli sudah menunjukkan izin importir pangan dari SFA?", en = "Has the buyer shown the SFA licence as food importer?" }
help     = { id = "SFA adalah lembaga pangan Singapura.", en = "SFA is Singapore's food agency." }
when     = "order.given && product.sector == 'food'"
evidence = { id = "Salinan izin importir dari pembeli", en = "Copy of the importer's licence" }

[fact.permit]
type     = "choice"
ask      = { id = "Apakah izin masuk untuk kiriman ini sudah ada?", en = "Is there an import permit for this shipment?" }
help     = { id = "Pembeli memintanya lewat layanan TradeNet, satu izin untuk satu kiriman.", en = "The buyer applies through TradeNet, one permit for one shipment." }
when     = "order.given && product.sector == 'food'"
evidence = { id = "Nomor izin kiriman dari pembeli", en = "Permit number from the buyer" }
[fact.permit.choices]
issued    = { id = "Sudah terbit", en = "Issued" }
requested = { id = "Sudah diminta", en = "Requested" }
none      = { id = "Belum", en = "Not yet" }

[fact.english_label]
type     = "bool"
ask      = { id = "Apakah label untuk Singapura berbahasa Inggris?", en = "Is the label for Singapore in English?" }
help     = { id = "Minta importir memeriksa isi label sebelum dicetak.", en = "Ask the importer to check the items before printing." }
when     = "product.sector == 'food' && product.retail_packed"
evidence = { id = "Contoh label akhir", en = "Final label" }
"#),
    ("market/taiwan/craft.toml", r#"#:schema ../../schema/rules.schema.json
# Craft into Taiwan: nothing to register; only articles that touch food have demands, and these are known from memory only.
# The migration test informs here: the sets on wood and metal already count it for every buyer abroad.

[[rule]]
id        = "utensil-migration"
title     = { id = "Alat makan lulus uji perpindahan zat ke makanan", en = "Utensils pass the test of migration into food" }
severity  = "info"
basis     = "market"
dimension = "market"
applies   = "taiwan.utensil"
holds     = "lab.migration == 'passes'"
sources   = [{ ref = "tw-utensil-standards", at = "article not verified" }]
why       = { id = "Sendok, mangkuk, dan talenan mengikuti standar alat makan Taiwan. Cat dan pernis tidak boleh larut ke makanan.", en = "Spoons, bowls and boards follow Taiwan's utensil standards. Paint and varnish may not dissolve into food." }
actions   = ["test-migration"]

[[rule]]
id        = "utensil-chinese"
title     = { id = "Alat makan berlabel huruf Tionghoa tradisional", en = "Utensils are labelled in traditional Chinese" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 2
applies   = "taiwan.utensil"
holds     = "taiwan.label_language == 'traditional'"
sources   = [{ ref = "tw-utensil-standards", at = "article not verified" }]
why       = { id = "Alat yang menyentuh makanan diberi label Tionghoa. Isi label ditanyakan kepada importir.", en = "Articles that touch food bear a Chinese label. Ask the importer what it must say." }
actions   = ["print-utensil-label"]

[action.test-migration]
title    = { id = "Pakai lapisan aman pangan, lalu uji migrasi", en = "Use a food-safe finish, then test migration" }
cost     = { low = 500_000, high = 3_000_000 }
duration = { low = 7, high = 28 }
sets     = { "lab.migration" = "passes" }
provider = { id = "Laboratorium terakreditasi", en = "Accredited laboratory" }
sources  = [{ ref = "remedy-prices", at = "uji laboratorium", note = { id = "Harga uji migrasi tidak ditemukan; perkiraan.", en = "The price of a migration test was not found; estimated." } }]

[action.print-utensil-label]
title    = { id = "Cetak label Tionghoa dari naskah importir", en = "Print the Chinese label from the importer's text" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "taiwan.label_language" = "traditional" }
provider = { id = "Percetakan dan penerjemah", en = "Printer and translator" }
sources  = [{ ref = "remedy-prices", at = "stiker label" }]
"#),
    ("market/taiwan/food-label.toml", r#"#:schema ../../schema/rules.schema.json
# The label of food for Taiwan. Letter height and form of date are judged only where there is something to measure, so that a missing label counts once.

[[rule]]
id        = "label-chinese"
title     = { id = "Label makanan untuk Taiwan berhuruf Tionghoa tradisional", en = "The food label for Taiwan is in traditional Chinese" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 7
applies   = "taiwan.retail_food"
holds     = "taiwan.label_language == 'traditional'"
sources   = [{ ref = "tw-food-act", at = "Art. 22" }, { ref = "tw-food-enforcement-rules", at = "Art. 19" }]
why       = { id = "Label makanan di Taiwan wajib berhuruf Tionghoa. Label berbahasa Indonesia atau Inggris saja tidak cukup.", en = "Food labels in Taiwan must be in Chinese. Indonesian or English alone is not enough." }
actions   = ["print-food-label"]

[[rule]]
id        = "label-before-entry"
title     = { id = "Label Tionghoa terpasang sebelum barang masuk Taiwan", en = "The Chinese label is on the goods before they enter Taiwan" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "taiwan.retail_food && order.given"
holds     = "taiwan.label_when == 'before_entry'"
sources   = [{ ref = "tw-food-enforcement-rules", at = "Art. 19" }]
why       = { id = "Barang eceran wajib sudah berlabel Tionghoa saat masuk. Menempel di gudang importir sesudahnya terlambat.", en = "Retail goods must bear the Chinese label on entry. Sticking it on later in the importer's store is too late." }
actions   = ["agree-label"]

[[rule]]
id        = "label-items"
title     = { id = "Isi label makanan lengkap untuk Taiwan", en = "The food label is complete for Taiwan" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 7
applies   = "taiwan.retail_food"
holds     = "['name', 'ingredients', 'net_content', 'firm', 'origin', 'expiry'].all(i, i in taiwan.label_items) && (!taiwan.additives_used || 'additives' in taiwan.label_items)"
grade     = "size(['name', 'ingredients', 'net_content', 'firm', 'origin', 'expiry'].filter(i, i in taiwan.label_items)) / 7"
sources   = [{ ref = "tw-food-act", at = "Art. 22(1)", note = { id = "Kotak gizi, GMO, dan alergi diperiksa pada aturan sendiri.", en = "Nutrition, modified ingredients and allergens have rules of their own." } }]
why       = { id = "Semua isi ini wajib menurut undang-undang pangan Taiwan. Nama dan alamat perusahaan di Taiwan diminta dari importir.", en = "All of these items are required by Taiwan's food act. Ask the importer for the name and address of the firm in Taiwan." }
actions   = ["print-food-label"]

[[rule]]
id        = "bulk-marking"
title     = { id = "Barang curah untuk Taiwan menyebut nama, perusahaan, dan kedaluwarsa", en = "Bulk goods for Taiwan state name, firm and expiry date" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "product.sector == 'food' && !product.retail_packed"
holds     = "['name', 'firm', 'expiry'].all(i, i in taiwan.label_items)"
sources   = [{ ref = "tw-food-enforcement-rules", at = "Art. 19" }]
why       = { id = "Barang untuk dikemas ulang atau diolah boleh masuk tanpa label lengkap. Nama, perusahaan, dan tanggal wajib ada saat masuk.", en = "Goods to be repacked or processed may enter without the full label. Name, firm and date must be there on entry." }
actions   = ["mark-bulk"]

[[rule]]
id        = "letter-height"
title     = { id = "Huruf label Tionghoa setinggi dan selebar 2 mm atau lebih", en = "Letters of the Chinese label are 2 mm or more" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "taiwan.retail_food && taiwan.label_language == 'traditional'"
holds     = "taiwan.letters == 'all_2mm' || (taiwan.letters == 'others_small' && taiwan.largest_face < small_face)"
valid     = { from = 2020-07-01 }
sources   = [{ ref = "tw-food-enforcement-rules", at = "Art. 19" }]
why       = { id = "Hanya kemasan kecil boleh memakai huruf lebih kecil. Nama, perusahaan, dan kedaluwarsa tetap 2 mm, dan tidak ada isi label yang boleh hilang.", en = "Only small packs may use smaller letters. Name, firm and expiry date stay at 2 mm, and no item may be left out." }
actions   = ["print-food-label"]

[[rule]]
id        = "expiry-form"
title     = { id = "Tanggal kedaluwarsa lengkap, atau tahun dan bulan bila tahan lama", en = "Full expiry date, or year and month for long-lasting food" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 1
applies   = "taiwan.retail_food && 'expiry' in taiwan.label_items"
holds     = "taiwan.date_form == 'full' || (taiwan.date_form == 'year_month' && product.shelf_life_days >= short_date_life)"
valid     = { from = 2020-07-01 }
sources   = [{ ref = "tw-food-enforcement-rules", at = "article not verified", confidence = "medium", note = { id = "Untuk pangan hanya terlihat dalam naskah pengajaran.", en = "For food seen only in teaching text." } }]
why       = { id = "Tahun dan bulan saja cukup bila masa simpan tiga bulan atau lebih. Tanggal lengkap selalu aman.", en = "Year and month suffice if the product keeps three months or more. The full date is always safe." }
actions   = ["print-full-date"]

[[rule]]
id        = "allergens"
title     = { id = "Semua bahan pemicu alergi menurut Taiwan disebut pada label", en = "Every allergen of Taiwan's list is named on the label" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "taiwan.retail_food && taiwan.allergen_present"
holds     = "taiwan.allergens_stated"
valid     = { from = 2020-07-01 }
sources   = [{ ref = "tw-allergen-label", at = "article not verified" }]
why       = { id = "Taiwan mendaftar sebelas kelompok, antara lain udang, kacang, telur, susu, dan mangga. Yang ada di dalam produk wajib disebut, juga sulfit mulai 10 mg/kg.", en = "Taiwan lists eleven groups, among them shrimp, nuts, egg, milk and mango. What the product contains must be named, sulphite from 10 mg/kg too." }
actions   = ["print-food-label"]

[[rule]]
id        = "coconut-statement"
title     = { id = "Importir memutuskan keterangan alergi untuk kelapa", en = "The importer decides on the allergy statement for coconut" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 2
applies   = "taiwan.retail_food && 'coconut' in product.allergens"
holds     = "taiwan.coconut_statement in ['stated', 'not_needed']"
valid     = { from = 2020-07-01 }
sources   = [{ ref = "tw-allergen-label", at = "article not verified", confidence = "medium" }]
why       = { id = "Daftar Taiwan menaruh kelapa di kelompok kacang. Apakah gula nira kelapa termasuk, tanyakan kepada importir.", en = "Taiwan's list puts coconut among the nuts. Ask the importer whether coconut sap sugar is meant." }
actions   = ["ask-coconut"]

[[rule]]
id        = "gm-statement"
title     = { id = "Bahan rekayasa genetik disebut pada label untuk Taiwan", en = "Genetically modified ingredients are named on the label for Taiwan" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 2
applies   = "taiwan.retail_food"
holds     = "taiwan.gm in ['none', 'stated']"
sources   = [{ ref = "tw-food-act", at = "Art. 22(1)" }]
why       = { id = "Keterangan bahan rekayasa genetik termasuk isi label wajib. Tanpa bahan itu, cukup surat pemasok.", en = "Modified ingredients are among the required label items. Without them, a supplier's letter is enough." }
actions   = ["state-gm"]

[[rule]]
id        = "nutrition-box"
title     = { id = "Kotak gizi lengkap dalam salah satu susunan Taiwan", en = "The nutrition box is complete in one of Taiwan's layouts" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "taiwan.retail_food && taiwan.nutrition_due"
holds     = "['serving', 'energy', 'protein', 'fat', 'saturated_fat', 'trans_fat', 'carbohydrate', 'sugars', 'sodium', 'per_serving'].all(i, i in taiwan.nutrition_items) && ('per_100' in taiwan.nutrition_items || 'daily_value' in taiwan.nutrition_items)"
grade     = "size(['serving', 'energy', 'protein', 'fat', 'saturated_fat', 'trans_fat', 'carbohydrate', 'sugars', 'sodium', 'per_serving'].filter(i, i in taiwan.nutrition_items)) / 11"
valid     = { from = 2024-07-01 }
sources   = [{ ref = "tw-nutrition-label", at = "article not verified" }, { ref = "tw-food-act", at = "Art. 22(1)" }]
why       = { id = "Delapan zat gizi wajib ditulis tiap sajian. Kolom kedua boleh tiap 100 g atau persen kebutuhan sehari.", en = "Eight nutrients must be given per serving. The second column may be per 100 g or per cent of the daily value." }
evidence  = [{ id = "Hasil analisis gizi dari laboratorium", en = "Nutrition analysis of a laboratory" }, { id = "Naskah kotak gizi", en = "Text of the nutrition box" }]
actions   = ["nutrition-box"]

[action.agree-label]
title    = { id = "Sepakati naskah label dan pemasangannya sebelum muat", en = "Agree on the label text and on fixing it before loading" }
cost     = { low = 0, high = 0 }
duration = { low = 3, high = 21 }
sets     = { "taiwan.label_when" = "before_entry" }
provider = { id = "Importir Taiwan", en = "Importer in Taiwan" }

[action.print-food-label]
title    = { id = "Cetak label Tionghoa lengkap dari naskah importir", en = "Print the full Chinese label from the importer's text" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
requires = ["agree-label"]
sets     = { "taiwan.label_language" = "traditional", "taiwan.letters" = "all_2mm", "taiwan.allergens_stated" = true, "taiwan.label_items" = ["name", "ingredients", "net_content", "additives", "firm", "origin", "expiry"] }
provider = { id = "Percetakan dan penerjemah", en = "Printer and translator" }
papers   = [{ id = "Naskah label yang disetujui importir", en = "Label text approved by the importer" }]
sources  = [{ ref = "remedy-prices", at = "stiker label" }]

[action.print-full-date]
title    = { id = "Cetak tanggal kedaluwarsa lengkap", en = "Print the full expiry date" }
cost     = { low = 0, high = 3_000_000 }
duration = { low = 1, high = 21 }
sets     = { "taiwan.date_form" = "full" }
provider = { id = "Usaha sendiri atau percetakan", en = "The enterprise itself or a printer" }
sources  = [{ ref = "remedy-prices", at = "stiker label" }]

[action.mark-bulk]
title    = { id = "Tempel nama, perusahaan, dan kedaluwarsa pada setiap karung", en = "Put name, firm and expiry date on every sack" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "taiwan.label_items" = ["name", "firm", "expiry"] }
provider = { id = "Percetakan", en = "Printer" }
sources  = [{ ref = "remedy-prices", at = "stiker label" }]

[action.ask-coconut]
title    = { id = "Tanyakan keterangan alergi kelapa kepada importir", en = "Ask the importer about the coconut allergy statement" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 14 }
sets     = { "taiwan.coconut_statement" = "stated" }
provider = { id = "Importir Taiwan", en = "Importer in Taiwan" }

[action.state-gm]
title    = { id = "Tulis bahan rekayasa genetik pada label", en = "State modified ingredients on the label" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "taiwan.gm" = "stated" }
provider = { id = "Percetakan", en = "Printer" }
sources  = [{ ref = "remedy-prices", at = "stiker label" }]

[action.nutrition-box]
title    = { id = "Uji gizi dan susun kotak gizi Taiwan", en = "Analyse nutrients and set out Taiwan's nutrition box" }
cost     = { low = 1_500_000, high = 4_000_000 }
duration = { low = 14, high = 28 }
sets     = { "lab.nutrition" = true, "taiwan.nutrition_items" = ["serving", "energy", "protein", "fat", "saturated_fat", "trans_fat", "carbohydrate", "sugars", "sodium", "per_serving", "per_100"] }
provider = { id = "Laboratorium dan ahli gizi", en = "Laboratory and nutritionist" }
sources  = [{ ref = "remedy-prices", at = "analisis gizi dan naskah label" }]
"#),
    ("market/taiwan/food.toml", r#"#:schema ../../schema/rules.schema.json
# Food into Taiwan: the importer, composition and tests. The label stands in food-label.toml.

[[rule]]
id        = "importer-registered"
title     = { id = "Importir terdaftar sebagai usaha pangan di Taiwan", en = "The importer is a registered food business in Taiwan" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 7
applies   = "product.sector == 'food' && order.given"
holds     = "taiwan.importer_registered"
sources   = [{ ref = "tw-food-act", at = "Art. 8(3)", note = { id = "Tanggal mulai tidak dicatat.", en = "Day of effect not noted." } }]
why       = { id = "Usaha pangan di Taiwan wajib terdaftar sebelum berusaha. Tanpa nomor itu importir tidak dapat memasukkan barang Anda.", en = "Food businesses in Taiwan must register before trading. Without the number the importer cannot bring your goods in." }
actions   = ["ask-importer-number"]

[[rule]]
id        = "inspection-application"
title     = { id = "Permohonan pemeriksaan pangan sudah disepakati dengan importir", en = "The application for food inspection is settled with the importer" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "product.sector == 'food' && order.given"
holds     = "taiwan.inspection in ['agreed', 'not_listed']"
sources   = [{ ref = "tw-import-inspection", at = "Art. 3, 4" }, { ref = "tw-food-act", at = "Art. 30" }]
why       = { id = "Barang yang kodenya terdaftar wajib dimohonkan pemeriksaan. Importir memohon dalam 15 hari sebelum barang tiba, dengan keterangan produk dari Anda.", en = "Goods whose code is listed must be put up for inspection. The importer applies within 15 days before arrival, with your product data." }
actions   = ["settle-inspection"]

[[rule]]
id        = "separate-lines"
title     = { id = "Setiap nama, isi, merek, dan pembuat menjadi baris tersendiri", en = "Each name, composition, brand and maker has its own line" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 2
applies   = "product.sector == 'food' && order.given && taiwan.inspection != 'not_listed'"
holds     = "taiwan.separate_lines"
sources   = [{ ref = "tw-import-inspection", at = "Art. 6" }]
why       = { id = "Satu permohonan hanya untuk barang yang sama. Dokumen yang memisahkan barang memudahkan permohonan itu.", en = "One application covers one and the same product. Papers that keep products apart make the application easy." }
actions   = ["separate-lines"]

[[rule]]
id        = "additives-tested"
title     = { id = "Bahan tambahan sesuai daftar Taiwan untuk kelas pangannya", en = "Additives fit Taiwan's list for the food class" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "product.sector == 'food' && taiwan.additives_used"
holds     = "lab.additives == 'passes'"
sources   = [{ ref = "tw-additive-standards", at = "article not verified" }, { ref = "tw-border-2026", at = "penolakan karena pemanis dan pengawet" }]
why       = { id = "Bahan tambahan yang tidak terdaftar untuk kelas pangan itu dilarang. Keripik Indonesia ditolak awal 2026 karena pemanis.", en = "An additive not listed for the food class is forbidden. Indonesian chips were rejected in early 2026 for sweeteners." }
actions   = ["test-additives"]

[[rule]]
id        = "food-class"
title     = { id = "Importir menyebut kelas pangan dan bahan tambahan yang boleh", en = "The importer names the food class and its permitted additives" }
severity  = "major"
basis     = "practice"
dimension = "market"
weight    = 2
applies   = "product.sector == 'food' && taiwan.additives_used && order.given"
holds     = "taiwan.food_class"
sources   = [{ ref = "tw-additive-standards", at = "article not verified" }]
why       = { id = "Batas bergantung pada kelas pangan. Tanpa kelas, laboratorium tidak tahu batas yang dipakai.", en = "Limits depend on the food class. Without it the laboratory does not know which limit applies." }
actions   = ["ask-food-class"]

[[rule]]
id        = "sugar-sulphite"
title     = { id = "Sisa sulfit gula merah di bawah batas peringatan", en = "Residual sulphite of palm sugar is under the warning level" }
severity  = "info"
basis     = "practice"
dimension = "market"
applies   = "product.sector == 'food' && product.kind == 'palm_sugar'"
holds     = "lab.sulphur_dioxide <= sulphite_warning"
valid     = { from = 2025-01-01 }
sources   = [{ ref = "tw-additive-standards", at = "article not verified", confidence = "low", note = { id = "Batas untuk gula merah tidak ditemukan. 30 mg/kg hanya peringatan.", en = "No limit for palm sugar was found. 30 mg/kg is only a warning." } }]
why       = { id = "Sisa sulfit (obat gula) dapat menjadi sebab penolakan. Batas pastinya belum diketahui, jadi tanyakan importir.", en = "Residual sulphite can be a cause of rejection. The exact limit is not known, so ask the importer." }
evidence  = [{ id = "Hasil uji SO2 gula yang akan dikirim", en = "SO2 report of the sugar to be shipped" }]
actions   = ["make-without-sulphite"]

[[rule]]
id        = "snack-lot-test"
title     = { id = "Setiap lot makanan ringan punya hasil uji", en = "Each lot of snacks has its test report" }
severity  = "minor"
basis     = "practice"
dimension = "market"
weight    = 3
applies   = "product.sector == 'food' && product.kind in ['dried_snack', 'bakery']"
holds     = "taiwan.coa_per_lot"
valid     = { from = 2026-01-13 }
sources   = [{ ref = "tw-border-2026", at = "biskuit, keripik singkong, dan keripik pisang" }]
why       = { id = "Awal 2026 biskuit Indonesia diperiksa seratus persen. Sebab penolakan makanan ringan: pemanis, pengawet, aflatoksin.", en = "In early 2026 every lot of Indonesian biscuits was inspected. Causes of rejected snacks: sweeteners, preservatives, aflatoxin." }
actions   = ["test-each-lot"]

[[rule]]
id        = "pesticides"
title     = { id = "Residu pestisida lulus uji untuk teh, kopi, dan rempah", en = "Pesticide residues pass for tea, coffee and spices" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 2
applies   = "product.sector == 'food' && product.kind in ['coffee_tea', 'seasoning']"
holds     = "lab.pesticides == 'passes'"
sources   = [{ ref = "tw-pesticide-limits", at = "article not verified" }]
why       = { id = "Pestisida yang tidak terdaftar di Taiwan tidak boleh terdeteksi. Teh dan rempah sering diambil contohnya.", en = "Pesticides not listed in Taiwan may not be detected. Tea and spices are often sampled." }
actions   = ["test-pesticides"]

[[rule]]
id        = "special-food"
title     = { id = "Produk bayi atau diet khusus didaftarkan lebih dulu", en = "Infant or special-diet food is registered first" }
severity  = "info"
basis     = "market"
dimension = "market"
applies   = "product.sector == 'food' && product.kind in ['infant_food', 'special_diet']"
holds     = "taiwan.special_registered"
sources   = [{ ref = "tw-food-act", at = "article not verified", confidence = "low" }]
why       = { id = "Makanan biasa tidak perlu didaftarkan per produk. Kapsul, tablet, dan gizi khusus perlu; tanyakan importir.", en = "Ordinary food needs no product registration. Capsules, tablets and special nutrition do; ask the importer." }
actions   = ["register-special"]

[action.ask-importer-number]
title    = { id = "Minta importir menunjukkan nomor usaha pangannya", en = "Ask the importer to show his food business number" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 14 }
sets     = { "taiwan.importer_registered" = true }
provider = { id = "Importir Taiwan", en = "Importer in Taiwan" }

[action.settle-inspection]
title    = { id = "Kirim keterangan produk dan sepakati permohonan pemeriksaan", en = "Send the product data and settle the inspection application" }
cost     = { low = 0, high = 0 }
duration = { low = 2, high = 14 }
sets     = { "taiwan.inspection" = "agreed" }
provider = { id = "Importir Taiwan", en = "Importer in Taiwan" }
papers   = [{ id = "Daftar bahan, cara buat, nama dan alamat pembuat", en = "Ingredients, process, name and address of the maker" }]

[action.separate-lines]
title    = { id = "Pisahkan baris faktur dan daftar isi per produk", en = "Split invoice and packing list by product" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 3 }
sets     = { "taiwan.separate_lines" = true }
provider = { id = "Usaha sendiri", en = "The enterprise itself" }

[action.ask-food-class]
title    = { id = "Minta importir menulis kelas pangan dan batasnya", en = "Ask the importer to write down food class and limits" }
cost     = { low = 0, high = 0 }
duration = { low = 2, high = 14 }
sets     = { "taiwan.food_class" = true }
provider = { id = "Importir Taiwan", en = "Importer in Taiwan" }

[action.test-additives]
title    = { id = "Sesuaikan resep, lalu uji bahan tambahan", en = "Adapt the recipe, then test the additives" }
cost     = { low = 500_000, high = 3_000_000 }
duration = { low = 7, high = 28 }
sets     = { "lab.additives" = "passes" }
provider = { id = "Laboratorium terakreditasi KAN", en = "Accredited laboratory" }
sources  = [{ ref = "remedy-prices", at = "uji laboratorium pangan", note = { id = "Batas atas perkiraan; paket ekspor penuh lebih mahal.", en = "Upper end estimated; a full export panel costs more." } }]

[action.make-without-sulphite]
title    = { id = "Buat gula tanpa sulfit dan uji sisanya", en = "Make the sugar without sulphite and test the residue" }
cost     = { low = 50_000, high = 750_000 }
duration = { low = 7, high = 21 }
sets     = { "lab.sulphur_dioxide" = 0 }
provider = { id = "Usaha sendiri dan laboratorium", en = "The enterprise itself and a laboratory" }
sources  = [{ ref = "remedy-prices", at = "uji laboratorium pangan, tiap parameter" }]

[action.test-each-lot]
title    = { id = "Uji pengawet, pemanis, dan aflatoksin tiap lot", en = "Test preservatives, sweeteners and aflatoxin of each lot" }
cost     = { low = 500_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "taiwan.coa_per_lot" = true }
provider = { id = "Laboratorium terakreditasi KAN", en = "Accredited laboratory" }
sources  = [{ ref = "remedy-prices", at = "uji laboratorium pangan", note = { id = "Biaya untuk satu lot; batas atas perkiraan.", en = "Cost of one lot; upper end estimated." } }]

[action.test-pesticides]
title    = { id = "Uji residu pestisida menurut daftar Taiwan", en = "Test pesticide residues against Taiwan's list" }
cost     = { low = 3_000_000, high = 12_000_000 }
duration = { low = 14, high = 28 }
sets     = { "lab.pesticides" = "passes" }
provider = { id = "Laboratorium KAN atau ILAC", en = "Accredited laboratory" }
sources  = [{ ref = "remedy-prices", at = "paket uji ekspor pangan" }]

[action.register-special]
title    = { id = "Minta importir mendaftarkan produk di Taiwan", en = "Ask the importer to register the product in Taiwan" }
cost     = { low = 0, high = 0 }
duration = { low = 30, high = 365 }
sets     = { "taiwan.special_registered" = true }
provider = { id = "Importir Taiwan", en = "Importer in Taiwan" }
sources  = [{ ref = "remedy-prices", at = "tidak ditemukan", note = { id = "Lama dan biaya pendaftaran tidak ditemukan; perkiraan.", en = "Time and cost of registration were not found; estimated." } }]
"#),
    ("market/taiwan/footwear.toml", r#"#:schema ../../schema/rules.schema.json
# Shoes and sandals into Taiwan: the labelling criteria in the version of 2 November 2022.

[[rule]]
id        = "shoe-label"
title     = { id = "Label sepatu memuat enam hal yang diminta Taiwan", en = "The shoe label has the six items Taiwan asks for" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 7
applies   = "product.sector == 'footwear'"
holds     = "['name', 'importer', 'maker', 'origin', 'materials', 'size'].all(i, i in taiwan.shoe_label)"
grade     = "size(['name', 'importer', 'maker', 'origin', 'materials', 'size'].filter(i, i in taiwan.shoe_label)) / 6"
valid     = { from = 2022-11-02 }
sources   = [{ ref = "tw-shoe-label-2022", at = "article not verified" }]
why       = { id = "Sepatu wajib memuat nama, importir, pembuat, asal, bahan, dan ukuran. Nama pembuat ditulis dalam bahasa negaranya.", en = "Shoes must state name, importer, maker, origin, materials and size. The maker's name is in the language of his country." }
actions   = ["print-shoe-label"]

[[rule]]
id        = "shoe-chinese"
title     = { id = "Label sepatu berhuruf Tionghoa tradisional", en = "The shoe label is in traditional Chinese" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "product.sector == 'footwear'"
holds     = "taiwan.label_language == 'traditional'"
valid     = { from = 2022-11-02 }
sources   = [{ ref = "tw-shoe-label-2022", at = "article not verified", confidence = "medium", note = { id = "Huruf Tionghoa disebut dalam versi 2015.", en = "Chinese is named in the version of 2015." } }]
why       = { id = "Label sepatu di Taiwan wajib berbahasa Tionghoa. Minta naskahnya dari importir.", en = "Shoe labels in Taiwan must be in Chinese. Ask the importer for the text." }
actions   = ["print-shoe-label"]

[[rule]]
id        = "shoe-origin-fixed"
title     = { id = "Negara asal melekat kuat pada sepatu", en = "The origin is fixed durably on the shoe" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "product.sector == 'footwear' && 'origin' in taiwan.shoe_label"
holds     = "taiwan.origin_fixed"
valid     = { from = 2022-11-02 }
sources   = [{ ref = "tw-shoe-label-2022", at = "article not verified", confidence = "medium", note = { id = "Dibaca pada versi 2015, tidak dibantah versi 2022.", en = "Read in the version of 2015, not contradicted by that of 2022." } }]
why       = { id = "Asal wajib ada pada sepatunya, bukan hanya pada kotak. Kotak mudah terpisah.", en = "The origin must be on the shoe, not only on the box. Boxes get lost." }
actions   = ["fix-origin"]

[[rule]]
id        = "shoe-pu-sole"
title     = { id = "Sepatu bersol PU memuat bulan pembuatan dan petunjuk pakai", en = "Shoes with PU soles state month of manufacture and notes on use" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "product.sector == 'footwear' && taiwan.pu_sole"
holds     = "'pu_month' in taiwan.shoe_label && 'pu_notes' in taiwan.shoe_label"
valid     = { from = 2022-11-02 }
sources   = [{ ref = "tw-shoe-label-2022", at = "article not verified" }]
why       = { id = "Sol PU menjadi rapuh karena umur dan lembap. Karena itu tahun, bulan, dan petunjuk pakai wajib ditulis.", en = "PU soles grow brittle with age and damp. So year, month and notes on use must be stated." }
actions   = ["print-shoe-label"]

[action.print-shoe-label]
title    = { id = "Buat label sepatu Taiwan dari naskah importir", en = "Make the Taiwanese shoe label from the importer's text" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "taiwan.label_language" = "traditional", "taiwan.shoe_label" = ["name", "importer", "maker", "origin", "materials", "size", "pu_month", "pu_notes"] }
provider = { id = "Pembuat label dan penerjemah", en = "Label maker and translator" }
papers   = [{ id = "Data importir dan daftar bahan sepatu", en = "Data of the importer and list of shoe materials" }]
sources  = [{ ref = "remedy-prices", at = "stiker label" }]

[action.fix-origin]
title    = { id = "Cap, jahit, atau cetak asal pada sepatu", en = "Stamp, sew or mould the origin on the shoe" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 3, high = 21 }
sets     = { "taiwan.origin_fixed" = true }
provider = { id = "Usaha sendiri", en = "The enterprise itself" }
sources  = [{ ref = "remedy-prices", at = "stiker label", note = { id = "Perkiraan dari harga label.", en = "Estimated from label prices." } }]
"#),
    ("market/taiwan/set.toml", r#"#:schema ../../schema/rules.schema.json
# Entry into Taiwan. What the law asks of the importer becomes what the owner asks the importer to show, and only when there is an order.
# Certificates of origin and wood packing stand in the set `documents`, test results in `lab`.
[set]
id      = "taiwan"
version = "2026.11"
title   = { id = "Masuk Taiwan", en = "Entry into Taiwan" }
applies = "order.market == 'tw'"
checked = 2026-11-21

# --- the importer ---

[fact.importer_registered]
type     = "bool"
ask      = { id = "Sudahkah importir menunjukkan nomor daftar usaha pangannya di Taiwan?", en = "Has the importer shown his Taiwanese food business number?" }
help     = { id = "Taiwan mendaftar semua usaha pangan, termasuk importir. Importir memperbarui datanya setiap Juli.", en = "Taiwan registers every food business, importers too. The importer confirms his entry every July." }
when     = "product.sector == 'food' && order.exists"
evidence = { id = "Surat atau tangkapan layar importir dengan nomor daftarnya", en = "The importer's letter or screen copy with his number" }

[fact.inspection]
type     = "choice"
ask      = { id = "Apa kata importir tentang pemeriksaan pangan saat barang tiba?", en = "What does the importer say about food inspection on arrival?" }
help     = { id = "Pemeriksaan mengikuti kode barang Taiwan. Importir yang mengetahui kodenya.", en = "Inspection follows the Taiwanese goods code. The importer knows the code." }
when     = "product.sector == 'food' && order.exists"
evidence = { id = "Naskah permohonan pemeriksaan, atau surat importir bahwa kode barang tidak terdaftar", en = "Draft application, or the importer's letter that the code is not listed" }
[fact.inspection.choices]
agreed     = { id = "Importir akan memohon dan naskahnya siap", en = "The importer will apply and the draft is ready" }
not_listed = { id = "Kode barang tidak termasuk daftar yang diperiksa", en = "The goods code is not on the list of inspected goods" }
not_agreed = { id = "Belum dibicarakan", en = "Not settled" }

[fact.separate_lines]
type     = "bool"
ask      = { id = "Apakah faktur dan daftar isi memisahkan tiap nama, isi, merek, dan pembuat?", en = "Do invoice and packing list separate each name, composition, brand and maker?" }
help     = { id = "Dua rasa berarti dua baris. Satu permohonan hanya untuk barang yang sama.", en = "Two flavours mean two lines. One application covers one and the same product." }
when     = "product.sector == 'food' && order.exists && taiwan.inspection != 'not_listed'"
evidence = { id = "Naskah faktur dan daftar isi", en = "Draft invoice and packing list" }

[fact.food_class]
type     = "bool"
ask      = { id = "Sudahkah importir menulis kelas pangan dan bahan tambahan yang boleh?", en = "Has the importer written down the food class and its permitted additives?" }
help     = { id = "Tiap kelas pangan punya daftar sendiri. Yang tidak tercantum tidak boleh dipakai.", en = "Each food class has its own list. What is not on it may not be used." }
when     = "product.sector == 'food' && order.exists"
evidence = { id = "Surat importir", en = "The importer's letter" }

# --- the label of food ---

[fact.label_language]
type     = "choice"
ask      = { id = "Label untuk Taiwan memakai huruf apa?", en = "In which writing is the label for Taiwan?" }
help     = { id = "Taiwan memakai huruf Tionghoa tradisional, bukan huruf sederhana. Minta naskah dari importir.", en = "Taiwan uses traditional Chinese characters, not simplified ones. Ask the importer for the text." }
when     = "taiwan.chinese_label"
evidence = { id = "Naskah label atau stiker yang disetujui importir", en = "Label or sticker text approved by the importer" }
[fact.label_language.choices]
traditional = { id = "Huruf Tionghoa tradisional", en = "Traditional Chinese" }
simplified  = { id = "Huruf Tionghoa sederhana", en = "Simplified Chinese" }
other       = { id = "Hanya bahasa lain", en = "Only other languages" }
none        = { id = "Belum ada label", en = "No label yet" }

[fact.label_when]
type     = "choice"
ask      = { id = "Kapan label Tionghoa dipasang pada barang?", en = "When is the Chinese label put on the goods?" }
help     = { id = "Tanyakan importir siapa yang menempel label dan di mana. Ditempel di gudangnya di Taiwan berarti sesudah barang masuk.", en = "Ask the importer who puts the label on, and where. In his store in Taiwan means after entry." }
when     = "taiwan.retail_food && order.exists"
evidence = { id = "Kesepakatan tertulis dengan importir, atau foto barang berlabel", en = "Written agreement with the importer, or photos of labelled goods" }
[fact.label_when.choices]
before_entry = { id = "Sebelum barang masuk Taiwan", en = "Before the goods enter Taiwan" }
after_entry  = { id = "Sesudah barang masuk Taiwan", en = "After the goods have entered Taiwan" }
not_agreed   = { id = "Belum disepakati", en = "Not agreed" }

[fact.label_items]
type     = "choices"
ask      = { id = "Apa saja yang sudah tertulis pada label untuk Taiwan?", en = "What stands on the label for Taiwan already?" }
help     = { id = "Lihat naskah label satu per satu. Kosongkan daftar bila label belum ada.", en = "Look at the label text item by item. Give an empty list if there is no label." }
when     = "product.sector == 'food'"
evidence = { id = "Naskah label atau stiker yang disetujui importir", en = "Label or sticker text approved by the importer" }
[fact.label_items.choices]
name        = { id = "Nama produk", en = "Name of the product" }
ingredients = { id = "Daftar bahan, dari yang terbanyak", en = "Ingredients, largest share first" }
net_content = { id = "Berat, isi, atau jumlah bersih", en = "Net weight, volume or count" }
additives   = { id = "Nama setiap bahan tambahan pangan", en = "Name of each food additive" }
firm        = { id = "Nama, telepon, dan alamat perusahaan penanggung jawab di Taiwan", en = "Name, phone and address of the responsible firm in Taiwan" }
origin      = { id = "Negara asal: Indonesia", en = "Country of origin: Indonesia" }
expiry      = { id = "Tanggal kedaluwarsa", en = "Expiry date" }

[fact.letters]
type     = "choice"
ask      = { id = "Seberapa tinggi dan lebar huruf pada label Tionghoa?", en = "How high and wide are the letters of the Chinese label?" }
help     = { id = "Ukur huruf terkecil dengan penggaris.", en = "Measure the smallest letter with a ruler." }
when     = "taiwan.retail_food && taiwan.label_language == 'traditional'"
evidence = { id = "Contoh cetak label berukuran asli", en = "Printed label in true size" }
[fact.letters.choices]
all_2mm      = { id = "Semua huruf 2 mm atau lebih", en = "All letters are 2 mm or more" }
others_small = { id = "Nama, perusahaan, dan kedaluwarsa 2 mm, yang lain lebih kecil", en = "Name, firm and expiry date 2 mm, others smaller" }
key_small    = { id = "Nama, perusahaan, atau kedaluwarsa lebih kecil dari 2 mm", en = "Name, firm or expiry date smaller than 2 mm" }

[fact.largest_face]
type     = "number"
min      = 0
ask      = { id = "Berapa luas sisi kemasan yang paling lebar (cm²)?", en = "What is the area of the largest face of the pack (cm²)?" }
help     = { id = "Panjang kali lebar. Sisi 8 cm × 10 cm luasnya 80 cm².", en = "Length times width. A face of 8 cm × 10 cm has 80 cm²." }
when     = "taiwan.letters == 'others_small'"
evidence = { id = "Kemasan diukur", en = "Pack, measured" }

[fact.date_form]
type     = "choice"
ask      = { id = "Bagaimana tanggal kedaluwarsa ditulis?", en = "How is the expiry date written?" }
help     = { id = "Contoh lengkap: 2027/12/31; tanpa hari: 2027/12. Bila belum dicetak, lihat naskah label.", en = "Example in full: 2027/12/31; without the day: 2027/12. If it is not printed yet, see the label text." }
when     = "taiwan.retail_food && 'expiry' in taiwan.label_items"
evidence = { id = "Kemasan", en = "Pack" }
[fact.date_form.choices]
full       = { id = "Tahun, bulan, dan hari", en = "Year, month and day" }
year_month = { id = "Tahun dan bulan saja", en = "Year and month only" }

[fact.allergens_stated]
type     = "bool"
ask      = { id = "Apakah label menyebut semua bahan pemicu alergi yang ada?", en = "Does the label name every allergen the product contains?" }
help     = { id = "Contoh: Produk ini mengandung udang dan kacang tanah. Boleh juga bila terbaca pada nama produk.", en = "Example: This product contains shrimp and peanut. It may also stand in the product name." }
when     = "taiwan.retail_food && taiwan.allergen_present"
evidence = { id = "Naskah label dibandingkan dengan daftar bahan", en = "Label text compared with the list of ingredients" }

[fact.coconut_statement]
type     = "choice"
ask      = { id = "Apa keputusan importir tentang keterangan alergi kelapa?", en = "What did the importer decide on the coconut allergy statement?" }
help     = { id = "Taiwan menaruh kelapa di kelompok kacang. Nira aren dan nira palma lain tidak termasuk.", en = "Taiwan puts coconut among the nuts. Sap of other palms is not included." }
when     = "taiwan.retail_food && 'coconut' in product.allergens"
evidence = { id = "Surat importir atau naskah label", en = "The importer's letter or label text" }
[fact.coconut_statement.choices]
stated     = { id = "Ditulis pada label", en = "Stated on the label" }
not_needed = { id = "Importir menulis tidak perlu", en = "The importer wrote that it is not needed" }
not_asked  = { id = "Belum ditanyakan", en = "Not asked yet" }

[fact.gm]
type     = "choice"
ask      = { id = "Adakah bahan rekayasa genetik (GMO), dan sudahkah tertulis pada label?", en = "Is there any genetically modified ingredient, and does the label say so?" }
help     = { id = "Paling sering kedelai dan jagung impor. Tanyakan kepada pemasok bahan.", en = "Mostly imported soy and maize. Ask the supplier of the ingredient." }
when     = "taiwan.retail_food"
evidence = { id = "Surat pemasok bahan, atau naskah label", en = "Letter of the supplier, or label text" }
[fact.gm.choices]
none       = { id = "Tidak ada bahan rekayasa genetik", en = "No such ingredient" }
stated     = { id = "Ada, sudah tertulis", en = "Yes, and it is stated" }
not_stated = { id = "Ada, belum tertulis", en = "Yes, not stated yet" }

[fact.single_plant]
type     = "bool"
ask      = { id = "Apakah isinya hanya teh, kopi, kacang kering, gandum, atau rempah tanpa campuran?", en = "Is it only tea, coffee, dried beans, wheat, herbs or spices, with nothing added?" }
help     = { id = "Kopi dengan gula atau bumbu jadi termasuk campuran.", en = "Coffee with sugar or ready seasoning counts as mixed." }
when     = "taiwan.retail_food && taiwan.may_be_single_plant"
evidence = { id = "Daftar bahan", en = "List of ingredients" }

[fact.nutrition_items]
type     = "choices"
ask      = { id = "Apa saja yang sudah tertulis dalam kotak gizi untuk Taiwan?", en = "What stands in the nutrition box for Taiwan already?" }
help     = { id = "Kotak gizi adalah tabel zat gizi pada kemasan. Kosongkan daftar bila belum ada.", en = "The nutrition box is the table of nutrients on the pack. Give an empty list if there is none." }
when     = "taiwan.retail_food && taiwan.nutrition_due"
evidence = { id = "Naskah label dan hasil analisis gizi", en = "Label text and nutrition analysis" }
[fact.nutrition_items.choices]
serving       = { id = "Judul, ukuran sajian, dan jumlah sajian tiap kemasan", en = "Heading, serving size, servings in the pack" }
energy        = { id = "Energi", en = "Energy" }
protein       = { id = "Protein", en = "Protein" }
fat           = { id = "Lemak", en = "Fat" }
saturated_fat = { id = "Lemak jenuh", en = "Saturated fat" }
trans_fat     = { id = "Lemak trans", en = "Trans fat" }
carbohydrate  = { id = "Karbohidrat", en = "Carbohydrate" }
sugars        = { id = "Gula", en = "Sugars" }
sodium        = { id = "Natrium (garam)", en = "Sodium" }
per_serving   = { id = "Kolom tiap sajian", en = "Column per serving" }
per_100       = { id = "Kolom tiap 100 g atau 100 ml", en = "Column per 100 g or 100 ml" }
daily_value   = { id = "Kolom persen kebutuhan sehari", en = "Column with per cent of the daily value" }

# --- tests and registration of food ---

[fact.coa_per_lot]
type     = "bool"
ask      = { id = "Apakah tiap lot diuji pengawet, pemanis, dan aflatoksin sebelum dikirim?", en = "Is each lot tested for preservatives, sweeteners and aflatoxin before shipment?" }
help     = { id = "Lot adalah barang dari satu kali produksi. Aflatoksin adalah racun jamur.", en = "A lot is what was made in one run. Aflatoxin is a mould poison." }
when     = "product.sector == 'food' && product.kind in ['dried_snack', 'bakery']"
evidence = { id = "Hasil uji (CoA) untuk lot yang dikirim", en = "Certificate of analysis of the lot shipped" }

[fact.special_registered]
type     = "bool"
ask      = { id = "Apakah produk bayi atau diet khusus ini sudah didaftarkan di Taiwan?", en = "Is this infant or special-diet food registered in Taiwan?" }
help     = { id = "Importir yang mengurusnya di Taiwan, satu pendaftaran untuk satu produk. Permohonan yang masih diproses dijawab tidak.", en = "The importer arranges it in Taiwan, product by product. Answer no while the application is still under way." }
when     = "product.sector == 'food' && product.kind in ['infant_food', 'special_diet']"
evidence = { id = "Nomor pendaftaran dari importir", en = "Registration number from the importer" }

# --- textiles ---

[fact.shaping_underwear]
type     = "bool"
ask      = { id = "Apakah berupa BH, korset, pembentuk tubuh, atau BH olahraga berpenyangga?", en = "Is it a bra, corset, shapewear or supporting sports bra?" }
help     = { id = "Jawab ya bila barang itu menyangga dada atau mengencangkan badan. Celana dalam dan kaus dalam biasa dijawab tidak.", en = "Answer yes if it supports the bust or tightens the body. Answer no for ordinary briefs and undershirts." }
when     = "taiwan.textile && product.textile_article == 'underwear'"
evidence = { id = "Barang dilihat", en = "The article, seen" }

[fact.woven_towel]
type     = "bool"
ask      = { id = "Apakah handuk ini ditenun?", en = "Is the towel woven?" }
help     = { id = "Tenunan hampir tidak melar bila ditarik; rajutan melar seperti kaus. Bila ragu, tanyakan pemasok kain.", en = "Woven cloth hardly stretches when pulled; knitted cloth stretches like a T-shirt. If unsure, ask the cloth supplier." }
when     = "taiwan.textile && product.textile_article == 'towel'"
evidence = { id = "Barang dilihat", en = "The article, seen" }

[fact.custom_made]
type     = "bool"
ask      = { id = "Apakah tiap barang dibuat khusus untuk satu pemakai?", en = "Is each article made to measure for one user?" }
help     = { id = "Barang untuk dijual di toko dijawab tidak.", en = "Answer no for goods to be sold in shops." }
when     = "taiwan.textile && product.textile_article in ['apparel', 'scarf', 'underwear', 'infant', 'towel']"
evidence = { id = "Pesanan pembeli", en = "The buyer's order" }

[fact.mark]
type     = "choice"
ask      = { id = "Sampai mana tanda pemeriksaan BSMI untuk barang ini?", en = "How far is the BSMI inspection mark for this article?" }
help     = { id = "BSMI adalah badan standar Taiwan. Importir mengurus tandanya dengan contoh barang dari Anda.", en = "BSMI is Taiwan's standards bureau. The importer obtains the mark with your samples." }
when     = "taiwan.mark_needed"
evidence = { id = "Surat BSMI milik importir dan tanda pada barang", en = "The importer's BSMI paper and the mark on the goods" }
[fact.mark.choices]
held   = { id = "Sudah ada", en = "Held" }
tested = { id = "Contoh lulus uji, tanda belum ada", en = "Sample passed the test, no mark yet" }
none   = { id = "Belum ada", en = "None" }

[fact.worn_on_skin]
type     = "bool"
ask      = { id = "Apakah pakaian ini menyentuh kulit langsung?", en = "Does the garment touch the skin?" }
help     = { id = "Jaket luar berlapis dijawab tidak.", en = "Answer no for a lined outer jacket." }
when     = "taiwan.textile && product.textile_article == 'apparel'"
evidence = { id = "Barang dilihat", en = "The article, seen" }

[fact.apparel_label]
type     = "choices"
ask      = { id = "Apa saja yang sudah tertulis pada label pakaian untuk Taiwan?", en = "What stands on the garment label for Taiwan already?" }
help     = { id = "Lihat label satu per satu. Kosongkan daftar bila label belum ada.", en = "Look at the label item by item. Give an empty list if there is none." }
when     = "taiwan.apparel"
evidence = { id = "Label pada barang", en = "Label on the article" }
[fact.apparel_label.choices]
importer = { id = "Nama, alamat, dan telepon importir Taiwan", en = "Name, address and phone of the Taiwanese importer" }
maker    = { id = "Nama pembuat dalam bahasa negaranya", en = "Name of the maker in the language of his country" }
origin   = { id = "Negara asal: Indonesia", en = "Country of origin: Indonesia" }
fibre    = { id = "Jenis serat dan persennya", en = "Fibres and their shares" }
size     = { id = "Ukuran", en = "Size" }
care     = { id = "Lambang cara mencuci dan merawat", en = "Care symbols" }

[fact.fixed_label]
type     = "choice"
ask      = { id = "Bagaimana asal, serat, dan cara merawat dipasang pada pakaian?", en = "How are origin, fibre and care put on the garment?" }
help     = { id = "Bila satu dari tiga hal itu hanya pada label gantung, pilih digantung atau ditempel. Baju dua sisi bisa dipakai bolak-balik.", en = "If one of the three is only on a hang tag, choose hang tag. A reversible garment can be worn inside out." }
when     = "taiwan.apparel && product.textile_article == 'apparel' && taiwan.apparel_label_there"
evidence = { id = "Pakaian berlabel", en = "Labelled garment" }
[fact.fixed_label.choices]
fixed  = { id = "Dijahit atau dicetak pada pakaian", en = "Sewn or printed on the garment" }
loose  = { id = "Digantung atau ditempel saja", en = "Only a hang tag or sticker" }
exempt = { id = "Ini baju renang atau baju dua sisi", en = "It is swimwear or a reversible garment" }

# --- shoes ---

[fact.shoe_label]
type     = "choices"
ask      = { id = "Apa saja yang sudah tertulis pada label sepatu untuk Taiwan?", en = "What stands on the shoe label for Taiwan already?" }
help     = { id = "Periksa sepatu dan kotaknya. Kosongkan daftar bila belum ada.", en = "Look at shoe and box. Give an empty list if there is none." }
when     = "product.sector == 'footwear'"
evidence = { id = "Foto sepatu dan kotak berlabel", en = "Photos of labelled shoe and box" }
[fact.shoe_label.choices]
name      = { id = "Nama barang", en = "Name of the goods" }
importer  = { id = "Nama, alamat, dan telepon importir Taiwan", en = "Name, address and phone of the Taiwanese importer" }
maker     = { id = "Nama pembuat dalam bahasa negaranya", en = "Name of the maker in the language of his country" }
origin    = { id = "Negara asal: Indonesia", en = "Country of origin: Indonesia" }
materials = { id = "Bahan utama bagian atas dan sol luar", en = "Main material of upper and outsole" }
size      = { id = "Ukuran", en = "Size" }
pu_month  = { id = "Tahun dan bulan pembuatan", en = "Year and month of manufacture" }
pu_notes  = { id = "Petunjuk pemakaian sol", en = "Notes on use of the sole" }

[fact.origin_fixed]
type     = "bool"
ask      = { id = "Apakah negara asal menempel kuat pada sepatunya sendiri?", en = "Is the origin fixed durably on the shoe itself?" }
help     = { id = "Misalnya dicap, dijahit, atau dicetak. Tulisan pada kotak saja belum cukup.", en = "Stamped, sewn or moulded, for example. On the box alone is not enough." }
when     = "product.sector == 'footwear' && 'origin' in taiwan.shoe_label"
evidence = { id = "Sepatu dilihat", en = "The shoe, seen" }

[fact.pu_sole]
type     = "bool"
ask      = { id = "Apakah sol luarnya dari PU?", en = "Is the outsole made of PU?" }
help     = { id = "PU (poliuretan) ringan seperti busa padat dan lama-lama rapuh. Tanyakan pemasok sol.", en = "PU (polyurethane) is light like firm foam and grows brittle with age. Ask the supplier." }
when     = "product.sector == 'footwear'"
evidence = { id = "Surat pemasok sol", en = "Letter of the sole supplier" }
"#),
    ("market/taiwan/terms.toml", r#"#:schema ../../schema/rules.schema.json
# Limits with their dates, and the shared expressions of this set.

[parameter.small_face]
title  = { id = "Sisi kemasan kecil, di bawah ini huruf boleh lebih kecil (cm²)", en = "Small pack: below this face letters may be smaller (cm²)" }
values = [{ from = 2020-07-01, value = 80, source = "tw-food-enforcement-rules", note = "Art. 19; day of effect not noted; start chosen with the allergen rule" }]

[parameter.short_date_life]
unit   = "day"
title  = { id = "Masa simpan yang membolehkan tahun dan bulan saja", en = "Shelf life from which year and month suffice" }
values = [{ from = 2020-07-01, value = 90, source = "tw-food-enforcement-rules", note = "three months; from teaching text, primary text on food not found" }]

[parameter.sulphite_warning]
unit   = "mg/kg"
title  = { id = "Batas peringatan sisa sulfit pada gula merah", en = "Warning level of residual sulphite in palm sugar" }
values = [{ from = 2025-01-01, value = 30, source = "tw-additive-standards", note = "limit of other processed foods in a case of 2025; the class of palm sugar was not found, so a warning, not a legal limit" }]

[parameter.sulphite_label]
unit   = "mg/kg"
title  = { id = "Sisa sulfit yang harus disebut pada label", en = "Residual sulphite that must be named on the label" }
values = [{ from = 2020-07-01, value = 10, source = "tw-allergen-label" }]

[parameter.azo_limit]
unit   = "mg/kg"
title  = { id = "Batas amina azo pada tekstil", en = "Limit of azo amines in textiles" }
values = [{ from = 2018-01-01, value = 30, source = "cns-15290", note = "revision of 2018, day not noted; limits from secondary sources" }]

[parameter.formaldehyde_infant]
unit   = "mg/kg"
title  = { id = "Batas formaldehida barang bayi", en = "Formaldehyde limit of infant goods" }
values = [{ from = 2018-01-01, value = 20, source = "cns-15290" }]

[parameter.formaldehyde_skin]
unit   = "mg/kg"
title  = { id = "Batas formaldehida barang yang menyentuh kulit", en = "Formaldehyde limit of goods that touch the skin" }
values = [{ from = 2018-01-01, value = 75, source = "cns-15290" }]

[parameter.formaldehyde_other]
unit   = "mg/kg"
title  = { id = "Batas formaldehida tekstil lain", en = "Formaldehyde limit of other textiles" }
values = [{ from = 2018-01-01, value = 300, source = "cns-15290" }]

[parameter.lead_limit]
unit   = "mg/kg"
title  = { id = "Batas timbal pada lapisan barang anak di bawah 12 tahun", en = "Lead limit in coatings of goods for children under 12" }
values = [{ from = 2018-01-01, value = 90, source = "cns-15290" }]

[derive.retail_food]
value = "product.sector == 'food' && product.retail_packed"
title = { id = "Makanan dalam kemasan eceran", en = "Food in retail packs" }

[derive.additives_used]
value = "['sulphite', 'preservative', 'sweetener', 'colour', 'flavouring', 'antioxidant', 'other'].exists(a, a in product.additives)"
title = { id = "Bahan tambahan pangan dipakai", en = "Food additives are used" }

# The eleven groups; coconut, whose reading as a nut is less sure, has a rule of its own. Sulphite counts by its residue, whoever ticked the list.
[derive.allergen_present]
value = "['crustacea', 'mango', 'peanut', 'milk', 'egg', 'tree_nut', 'sesame', 'gluten', 'soy', 'fish', 'sulphite'].exists(a, a in product.allergens) || ('sulphite' in product.additives && lab.sulphur_dioxide >= sulphite_label)"
title = { id = "Ada bahan pemicu alergi menurut Taiwan", en = "Contains an allergen of Taiwan's list" }

[derive.may_be_single_plant]
value = "product.kind in ['coffee_tea', 'seasoning', 'other_food']"
title = { id = "Jenis yang mungkin bebas kotak gizi", en = "A kind that may be exempt from the nutrition box" }

[derive.nutrition_due]
value = "!(taiwan.may_be_single_plant && taiwan.single_plant)"
title = { id = "Kotak gizi diperlukan", en = "Nutrition box needed" }

# Shoes, bags and wooden or metal goods are outside the textile rules even where they contain cloth.
[derive.textile]
value = "product.sector == 'batik' || (product.sector in ['handicraft', 'other'] && 'textile' in product.materials)"
title = { id = "Barang tekstil", en = "Textile goods" }

# Four groups only. Cloth by the piece, ordinary clothing, scarves of adults and bags carry no mark.
[derive.mark_needed]
value = "taiwan.textile && (product.textile_article in ['infant', 'bedding'] || (product.textile_article == 'towel' && taiwan.woven_towel && !taiwan.custom_made) || (product.textile_article == 'underwear' && taiwan.shaping_underwear))"
title = { id = "Perlu tanda pemeriksaan BSMI", en = "BSMI inspection mark needed" }

[derive.chemicals_due]
value = "taiwan.textile && (taiwan.mark_needed || product.textile_article in ['apparel', 'underwear'])"
title = { id = "Termasuk tekstil yang diawasi zat kimianya", en = "Among the textiles watched for chemicals" }

[derive.formaldehyde_limit]
unit  = "mg/kg"
value = "product.textile_article == 'infant' ? formaldehyde_infant : (product.textile_article == 'apparel' && !taiwan.worn_on_skin ? formaldehyde_other : formaldehyde_skin)"
title = { id = "Batas formaldehida untuk barang ini", en = "Formaldehyde limit for this article" }

[derive.apparel]
value = "taiwan.textile && product.textile_article in ['apparel', 'scarf', 'underwear', 'infant'] && !taiwan.custom_made"
title = { id = "Pakaian yang harus berlabel", en = "Clothing that needs a label" }

[derive.apparel_label_there]
value = "['origin', 'fibre', 'care'].exists(i, i in taiwan.apparel_label)"
title = { id = "Asal, serat, atau cara merawat sudah tertulis", en = "Origin, fibre or care is stated already" }

[derive.utensil]
value = "product.sector in ['wood_craft', 'metal', 'handicraft', 'other'] && product.food_contact"
title = { id = "Alat yang menyentuh makanan", en = "Article that touches food" }

[derive.chinese_label]
value = "taiwan.retail_food || taiwan.apparel || product.sector == 'footwear' || taiwan.utensil"
title = { id = "Perlu label berhuruf Tionghoa", en = "Chinese label needed" }
"#),
    ("market/taiwan/textile.toml", r#"#:schema ../../schema/rules.schema.json
# Textiles into Taiwan. The mark is for four groups only; ordinary clothing is watched on the market; cloth by the piece is in no listed group.

[[rule]]
id        = "textile-mark"
title     = { id = "Tanda pemeriksaan BSMI ada pada barang", en = "The goods bear the BSMI inspection mark" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 7
applies   = "taiwan.mark_needed"
holds     = "taiwan.mark == 'held'"
grade     = "taiwan.mark == 'tested' ? 0.5 : 0"
sources   = [{ ref = "tw-textile-inspection", at = "article not verified", note = { id = "Empat kelompok: barang bayi, BH dan korset, handuk tenun, perlengkapan tidur.", en = "Four groups: infant goods, bras and corsets, woven towels, bedding." } }]
why       = { id = "Barang bayi, BH, handuk tenun, dan perlengkapan tidur wajib diperiksa dan bertanda. Kain batik lembaran dan pakaian biasa tidak.", en = "Infant goods, bras, woven towels and bedding must be inspected and marked. Batik by the piece and ordinary clothing need not." }
actions   = ["get-mark"]

[[rule]]
id        = "textile-chemicals"
title     = { id = "Zat kimia tekstil di bawah batas Taiwan", en = "Chemicals in the textile are under Taiwan's limits" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "taiwan.chemicals_due"
holds     = "lab.azo_amines <= azo_limit && lab.formaldehyde <= taiwan.formaldehyde_limit"
valid     = { from = 2018-01-01 }
sources   = [{ ref = "cns-15290", at = "article not verified" }, { ref = "tw-textile-inspection", at = "article not verified" }]
why       = { id = "Taiwan membatasi formaldehida dan amina azo (sisa zat warna). Pakaian biasa tidak bertanda, tetapi diperiksa di pasar.", en = "Taiwan limits formaldehyde and azo amines (from dyes). Ordinary clothing bears no mark, yet is checked on the market." }
evidence  = [{ id = "Laporan uji CNS 15290 untuk tiap warna", en = "CNS 15290 report for each colour" }]
actions   = ["test-textile"]

[[rule]]
id        = "textile-lead"
title     = { id = "Lapisan pada barang anak bebas timbal berlebih", en = "Coatings of children's goods are free of excess lead" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 2
applies   = "taiwan.chemicals_due && product.for_children"
holds     = "lab.lead <= lead_limit"
valid     = { from = 2018-01-01 }
sources   = [{ ref = "cns-15290", at = "article not verified" }]
why       = { id = "Sablon, cat, dan kancing pada barang anak di bawah 12 tahun punya batas timbal.", en = "Prints, paints and buttons on goods for children under 12 have a lead limit." }
actions   = ["test-lead"]

[[rule]]
id        = "apparel-label"
title     = { id = "Label pakaian memuat enam hal yang diminta Taiwan", en = "The garment label has the six items Taiwan asks for" }
severity  = "critical"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "taiwan.apparel"
holds     = "['importer', 'maker', 'origin', 'fibre', 'size', 'care'].all(i, i in taiwan.apparel_label)"
grade     = "size(['importer', 'maker', 'origin', 'fibre', 'size', 'care'].filter(i, i in taiwan.apparel_label)) / 6"
sources   = [{ ref = "tw-apparel-label", at = "article not verified", note = { id = "Syal termasuk; sepatu, tas, dan barang pesanan perorangan tidak.", en = "Scarves are inside; shoes, bags and made-to-measure goods are not." } }]
why       = { id = "Label pakaian wajib menyebut importir, pembuat, asal, serat, ukuran, dan cara merawat. Serat 5 persen ke atas disebut namanya.", en = "Garment labels must name importer, maker, origin, fibre, size and care. Fibres of 5 per cent or more are named." }
actions   = ["print-apparel-label"]

[[rule]]
id        = "apparel-chinese"
title     = { id = "Label pakaian berhuruf Tionghoa tradisional", en = "The garment label is in traditional Chinese" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 2
applies   = "taiwan.apparel"
holds     = "taiwan.label_language == 'traditional'"
sources   = [{ ref = "tw-apparel-label", at = "article not verified", confidence = "low" }]
why       = { id = "Pembeli di Taiwan membaca huruf Tionghoa tradisional. Hanya nama pembuat yang ditulis dalam bahasa asalnya.", en = "Buyers in Taiwan read traditional Chinese. Only the maker's name stays in its own language." }
actions   = ["print-apparel-label"]

[[rule]]
id        = "apparel-label-fixed"
title     = { id = "Asal, serat, dan cara merawat dijahit atau dicetak", en = "Origin, fibre and care are sewn or printed on" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "taiwan.apparel && product.textile_article == 'apparel' && taiwan.apparel_label_there && taiwan.fixed_label != 'exempt'"
holds     = "taiwan.fixed_label == 'fixed'"
sources   = [{ ref = "tw-apparel-label", at = "article not verified" }]
why       = { id = "Tiga hal ini wajib melekat pada pakaian. Barang bayi, pakaian dalam, aksesori, baju renang, dan baju dua sisi dikecualikan.", en = "These three must stay on the garment. Infant goods, underwear, accessories, swimwear and reversible garments are exempt." }
actions   = ["sew-label"]

[action.get-mark]
title    = { id = "Uji contoh dan minta importir mengurus tanda BSMI", en = "Test samples and let the importer obtain the BSMI mark" }
cost     = { low = 1_000_000, high = 2_500_000 }
duration = { low = 14, high = 60 }
sets     = { "taiwan.mark" = "held" }
provider = { id = "Laboratorium dan importir Taiwan", en = "Laboratory and importer in Taiwan" }
papers   = [{ id = "Contoh barang dan laporan uji CNS 15290", en = "Samples and CNS 15290 report" }]
sources  = [{ ref = "remedy-prices", at = "uji zat warna azo, tiap warna", note = { id = "Hanya biaya uji. Biaya dan lama tanda pada importir tidak ditemukan.", en = "Cost of the test only. Cost and time of the mark at the importer were not found." } }]

[action.test-textile]
title    = { id = "Pakai zat warna aman, lalu uji tiap warna", en = "Use safe dyes, then test each colour" }
cost     = { low = 1_000_000, high = 2_500_000 }
duration = { low = 14, high = 28 }
sets     = { "lab.azo_amines" = 0, "lab.formaldehyde" = 0 }
provider = { id = "Laboratorium tekstil terakreditasi", en = "Accredited textile laboratory" }
sources  = [{ ref = "remedy-prices", at = "uji zat warna azo, tiap warna" }]

[action.test-lead]
title    = { id = "Pakai sablon dan kancing tanpa timbal, lalu uji", en = "Use prints and buttons without lead, then test" }
cost     = { low = 50_000, high = 750_000 }
duration = { low = 7, high = 21 }
sets     = { "lab.lead" = 0 }
provider = { id = "Laboratorium terakreditasi", en = "Accredited laboratory" }
sources  = [{ ref = "remedy-prices", at = "uji laboratorium, logam berat" }]

[action.print-apparel-label]
title    = { id = "Buat label pakaian Taiwan dari naskah importir", en = "Make the Taiwanese garment label from the importer's text" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "taiwan.label_language" = "traditional", "taiwan.apparel_label" = ["importer", "maker", "origin", "fibre", "size", "care"] }
provider = { id = "Pembuat label dan penerjemah", en = "Label maker and translator" }
papers   = [{ id = "Data importir dan hasil uji serat", en = "Data of the importer and fibre test" }]
sources  = [{ ref = "remedy-prices", at = "stiker label" }]

[action.sew-label]
title    = { id = "Jahit label asal, serat, dan perawatan", en = "Sew in the label of origin, fibre and care" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 3, high = 21 }
sets     = { "taiwan.fixed_label" = "fixed" }
provider = { id = "Usaha sendiri dan pembuat label", en = "The enterprise itself and a label maker" }
sources  = [{ ref = "remedy-prices", at = "stiker label" }]
"#),
    ("market/uae/food.toml", r#"# Food: registration, label, halal. Everything rests on one secondary source. The file for registration informs: it is a step
# of the registration, which counts once. The importer's approval of the label stands in the set on documents.

[[rule]]
id        = "product-registered"
title     = { id = "Produk terdaftar di Uni Emirat Arab", en = "The product is registered in the Emirates" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "product.sector == 'food'"
holds     = "uae.registration == 'registered'"
grade     = "uae.registration == 'applied' ? 0.5 : 0"
sources   = [{ ref = "ae-food-registration", at = "article not verified" }]
why       = { id = "Menurut sumber yang terbaca, makanan impor wajib didaftarkan importir. Prosesnya dua sampai tiga bulan.", en = "By the source read, the importer must register imported food. It takes two to three months." }
actions   = ["register-product"]

[[rule]]
id        = "registration-file"
title     = { id = "Gambar label, barkode, dan daftar bahan ada pada importir", en = "The importer has artwork, barcode and ingredients" }
severity  = "info"
basis     = "market"
dimension = "market"
applies   = "product.sector == 'food' && uae.registration in ['applied', 'none']"
holds     = "'artwork' in uae.file && 'barcode' in uae.file && 'ingredients' in uae.file"
grade     = "size(['artwork', 'barcode', 'ingredients'].filter(i, i in uae.file)) / 3"
sources   = [{ ref = "ae-food-registration", at = "article not verified" }]
why       = { id = "Importir memerlukan tiga berkas ini untuk mendaftarkan produk.", en = "The importer needs these three to register the product." }
actions   = ["send-file", "get-barcode"]

[[rule]]
id        = "label-language"
title     = { id = "Label makanan berbahasa Arab dan Inggris", en = "The food label is in Arabic and English" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "product.sector == 'food' && product.retail_packed"
holds     = "uae.label_language == 'both'"
sources   = [{ ref = "ae-label", at = "article not verified" }]
why       = { id = "Label makanan wajib memakai bahasa Arab dan Inggris menurut sumber yang terbaca.", en = "By the source read, the food label must be in Arabic and English." }
actions   = ["print-label"]

[[rule]]
id        = "halal-certificate"
title     = { id = "Sertifikat halal diakui Uni Emirat Arab", en = "Halal certificate recognised by the Emirates" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "uae.halal_triggered"
holds     = "halal.certificate_valid && uae.halal_recognised"
sources   = [{ ref = "ae-halal", at = "article not verified" }]
why       = { id = "Menurut sumber yang terbaca, bahan hewan atau kata halal wajib disertai sertifikat lembaga yang diakui.", en = "By the source read, animal ingredients or the word halal must have a recognised body's certificate." }
evidence  = [{ id = "Sertifikat halal dan pernyataan importir tentang pengakuannya", en = "Halal certificate and the importer's statement of recognition" }]
actions   = ["halal.certify", "halal.self-declare", "confirm-recognition"]

[action.register-product]
title    = { id = "Importir mendaftarkan produk di Uni Emirat Arab", en = "The importer registers the product in the Emirates" }
cost     = { low = 0, high = 5_000_000 }
duration = { low = 60, high = 90 }
requires = [{ when = "'artwork' in uae.file && 'barcode' in uae.file && 'ingredients' in uae.file" }]
sets     = { "uae.registration" = "registered" }
provider = { id = "Importir Uni Emirat Arab", en = "Importer in the Emirates" }
sources  = [{ ref = "ae-food-registration", at = "two to three months" }, { ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.send-file]
title    = { id = "Kirim gambar label dan daftar bahan kepada importir", en = "Send artwork and ingredients to the importer" }
cost     = { low = 0, high = 0 }
duration = { low = 3, high = 14 }
sets     = { "uae.file" = ["artwork", "ingredients"] }
provider = { id = "Usaha sendiri", en = "The enterprise itself" }

[action.get-barcode]
title    = { id = "Jadi anggota GS1 dan dapatkan barkode sendiri", en = "Join GS1 and obtain an own barcode" }
cost     = { low = 4_000_000, high = 12_000_000 }
duration = { low = 7, high = 14 }
requires = [{ when = "legality.nib == 'active'" }]
sets     = { "uae.file" = ["barcode"], "management.barcode" = "own" }
provider = { id = "GS1 Indonesia", en = "GS1 Indonesia" }
sources  = [{ ref = "remedy-prices", at = "keanggotaan GS1, harga lama" }]

[action.print-label]
title    = { id = "Buat stiker label Arab dan Inggris", en = "Make a label sticker in Arabic and English" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "uae.label_language" = "both" }
provider = { id = "Percetakan dan penerjemah bahasa Arab", en = "Printer and Arabic translator" }
sources  = [{ ref = "remedy-prices", at = "stiker label ekspor" }]

[action.confirm-recognition]
title    = { id = "Minta importir memastikan sertifikat halal diakui", en = "Ask the importer to confirm that the halal certificate is recognised" }
cost     = { low = 0, high = 0 }
duration = { low = 2, high = 21 }
sets     = { "uae.halal_recognised" = true }
provider = { id = "Importir atau atase perdagangan", en = "Importer or trade attaché" }
"#),
    ("market/uae/set.toml", r#"#:schema ../../schema/rules.schema.json
# United Arab Emirates: partly covered from one secondary source, so nothing here is a gate.
[set]
id      = "uae"
version = "2026.11"
title   = { id = "Syarat Uni Emirat Arab", en = "Demands of the United Arab Emirates" }
applies = "order.market == 'ae'"
checked = 2026-11-21

[fact.registration]
type     = "choice"
ask      = { id = "Apakah produk ini sudah terdaftar di Uni Emirat Arab?", en = "Is the product registered in the Emirates?" }
help     = { id = "Importir mendaftarkannya pada layanan kota atau negara, misalnya Montaji, ZAD, atau FIRS.", en = "The importer registers it with a city or state service such as Montaji, ZAD or FIRS." }
when     = "product.sector == 'food'"
evidence = { id = "Nomor pendaftaran dari importir", en = "Registration number from the importer" }
[fact.registration.choices]
registered = { id = "Sudah, nomornya ada", en = "Yes, with a number" }
applied    = { id = "Sedang diproses", en = "Applied for" }
none       = { id = "Belum", en = "Not yet" }

[fact.file]
type     = "choices"
ask      = { id = "Berkas apa yang sudah diberikan kepada importir Uni Emirat Arab?", en = "Which papers has the importer in the Emirates received?" }
help     = { id = "Importir mendaftarkan produk memakai berkas ini.", en = "The importer registers the product with these papers." }
when     = "product.sector == 'food' && uae.registration in ['applied', 'none']"
evidence = { id = "Berkas atau bukti kirim kepada importir", en = "The papers, or proof that they were sent" }
[fact.file.choices]
artwork     = { id = "Gambar label", en = "Label artwork" }
barcode     = { id = "Barkode atas nama usaha sendiri", en = "Barcode in the firm's own name" }
ingredients = { id = "Daftar bahan lengkap", en = "Full list of ingredients" }

[fact.label_language]
type     = "choice"
ask      = { id = "Bahasa apa yang dipakai pada label untuk Uni Emirat Arab?", en = "Which language is on the label for the Emirates?" }
help     = { id = "Importir tahu daftar isi label terbaru di negaranya. Minta persetujuannya sebelum mencetak.", en = "The importer knows the newest list of label items there. Ask for approval before printing." }
when     = "product.sector == 'food' && product.retail_packed"
evidence = { id = "Contoh label akhir", en = "Final label" }
[fact.label_language.choices]
both    = { id = "Arab dan Inggris", en = "Arabic and English" }
arabic  = { id = "Arab saja", en = "Arabic only" }
english = { id = "Inggris saja", en = "English only" }
other   = { id = "Bahasa lain, atau belum ada label", en = "Another language, or no label yet" }

[fact.halal_recognised]
type     = "bool"
ask      = { id = "Apakah importir memastikan sertifikat halal ini diakui di Uni Emirat Arab?", en = "Has the importer confirmed that the Emirates recognise this halal certificate?" }
help     = { id = "Kirim salinan sertifikat ke importir, lalu tanyakan apakah lembaga penerbitnya diakui di sana. Belum ada jawaban berarti tidak.", en = "Send the importer a copy of the certificate and ask if its issuer is recognised there. No answer yet means no." }
when     = "uae.halal_triggered && halal.certificate == 'held'"
evidence = { id = "Surat importir atau daftar lembaga yang diakui", en = "The importer's letter or the list of recognised bodies" }

[fact.ecas]
type     = "choice"
ask      = { id = "Apa kata importir tentang sertifikat ECAS untuk kain ini?", en = "What does the importer say of an ECAS certificate for this textile?" }
help     = { id = "ECAS adalah sertifikat kesesuaian Uni Emirat Arab untuk barang yang diatur. Importir dapat memeriksanya.", en = "ECAS is the Emirates' conformity certificate for regulated goods. The importer can check." }
when     = "order.given && product.sector == 'batik'"
evidence = { id = "Surat importir atau sertifikatnya", en = "The importer's letter or the certificate" }
[fact.ecas.choices]
not_needed = { id = "Tidak diminta untuk barang ini", en = "Not asked for these goods" }
held       = { id = "Diminta, dan sudah ada", en = "Asked, and held" }
missing    = { id = "Diminta, tetapi belum ada", en = "Asked, not there yet" }

[derive.halal_triggered]
value = "product.sector == 'food' && (product.animal_material || product.halal_claim || product.kind in ['dried_meat', 'processed_meat'])"
title = { id = "Uni Emirat Arab meminta sertifikat halal untuk produk ini", en = "The Emirates ask for a halal certificate for this product" }
"#),
    ("market/uae/textile.toml", r#"# Textile: only the question whether the goods are regulated; which ones are was not read.

[[rule]]
id        = "textile-conformity"
title     = { id = "Sertifikat ECAS yang diminta untuk kain sudah ada", en = "The ECAS certificate asked for the textile is held" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "order.given && product.sector == 'batik' && uae.ecas != 'not_needed'"
holds     = "uae.ecas == 'held'"
sources   = [{ ref = "ae-ecas", at = "article not verified" }]
why       = { id = "Sebagian barang diatur dan wajib bersertifikat ECAS. Importir memeriksa apakah kain ini termasuk.", en = "Some goods are regulated and must have an ECAS certificate. The importer checks whether this textile is." }
actions   = ["get-ecas"]

[action.get-ecas]
title    = { id = "Buat sertifikat ECAS bersama importir", en = "Obtain an ECAS certificate with the importer" }
cost     = { low = 4_000_000, high = 16_000_000 }
duration = { low = 21, high = 56 }
sets     = { "uae.ecas" = "held" }
provider = { id = "Lembaga sertifikasi yang diakui", en = "Recognised certifier" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("market/usa/food.toml", r#"# Food for the United States: papers for the importer, label, canned food, duty.

[[rule]]
id        = "hazard-plan"
title     = { id = "Bahaya pangan sudah dianalisis tertulis", en = "Food hazards are analysed in writing" }
severity  = "info"
basis     = "market"
dimension = "market"
applies   = "usa.fda_food"
holds     = "haccp.certificate_valid || haccp.s06_hazards == 'done'"
sources   = [{ ref = "us-fsma", at = "article not verified", confidence = "low" }]
why       = { id = "Hukum Amerika meminta pembuat makanan menganalisis bahaya. Usaha kecil bisa mendapat keringanan; tanyakan importir.", en = "American law asks food makers to analyse hazards. Small firms may have relief; ask the importer." }
actions   = ["haccp.write-plan"]

[[rule]]
id        = "supplier-packet"
title     = { id = "Importir Amerika sudah menerima berkas keamanan pangan", en = "The American importer has the food safety packet" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "order.given && usa.fda_food"
holds     = "usa.supplier_packet"
sources   = [{ ref = "us-fsma", at = "FSVP; article not verified" }]
why       = { id = "Importir wajib memeriksa pemasok luar negeri sebelum mengimpor. Ia memakai berkas dari Anda.", en = "The importer must verify foreign suppliers before importing. He uses your packet." }
actions   = ["send-packet"]

[[rule]]
id        = "prior-notice"
title     = { id = "FDA diberi tahu sebelum barang tiba", en = "FDA is notified before the goods arrive" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "order.given && usa.fda_food"
holds     = "usa.prior_notice"
valid     = { from = 2003-12-12 }
sources   = [{ ref = "us-prior-notice", at = "article not verified" }]
why       = { id = "Setiap kiriman makanan wajib diberitahukan sebelum tiba. Kiriman tanpa pemberitahuan bisa ditolak.", en = "Every food shipment must be notified before arrival. Without it the shipment can be refused." }
actions   = ["settle-prior-notice"]

[[rule]]
id        = "label-items"
title     = { id = "Label Amerika lengkap: nama, bahan, isi, alamat", en = "The American label is complete: name, ingredients, quantity, address" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "usa.fda_food && product.retail_packed"
holds     = "'name' in usa.label && 'ingredients' in usa.label && 'net' in usa.label && 'maker' in usa.label"
sources   = [{ ref = "us-food-label", at = "21 CFR 101.3, 101.4, 101.5" }]
why       = { id = "Kesalahan label termasuk sebab utama makanan ditolak. Minta importir memeriksa sebelum mencetak.", en = "Label mistakes are a main cause of refusal. Let the importer check before printing." }
actions   = ["print-label"]

[[rule]]
id        = "label-nutrition"
title     = { id = "Tabel gizi bentuk Amerika ada pada label", en = "The American nutrition table is on the label" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "usa.fda_food && product.retail_packed"
holds     = "'nutrition' in usa.label"
sources   = [{ ref = "us-food-label", at = "21 CFR 101.9", note = { id = "Pengecualian usaha kecil belum diperiksa.", en = "Relief for small firms not verified." } }]
why       = { id = "Tabel Nutrition Facts wajib memakai bentuk baru. Tabel gizi Indonesia tidak menggantikannya.", en = "The Nutrition Facts table must have the new form. The Indonesian table does not replace it." }
actions   = ["analyse-nutrition", "print-label"]

[[rule]]
id        = "label-allergens"
title     = { id = "Bahan pemicu alergi tertulis pada label Amerika", en = "Allergens are stated on the American label" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "usa.fda_food && product.retail_packed && usa.contains_allergen"
holds     = "'allergens' in usa.label"
sources   = [{ ref = "us-food-label", at = "FALCPA 2004; FASTER Act 2021" }]
why       = { id = "Sembilan kelompok bahan wajib disebut, termasuk wijen. Bagi orang yang alergi ini soal nyawa.", en = "Nine groups must be named, sesame included. For people with allergy this is a matter of life." }
actions   = ["print-label"]

[[rule]]
id        = "label-english"
title     = { id = "Label tertulis dalam bahasa Inggris", en = "The label is in English" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "usa.fda_food && product.retail_packed"
holds     = "usa.label_english"
sources   = [{ ref = "us-food-label", at = "21 CFR 101.15(c)" }]
why       = { id = "Keterangan label untuk Amerika wajib dalam bahasa Inggris.", en = "Label information for the United States must be in English." }
actions   = ["print-label"]

[[rule]]
id        = "process-filed"
title     = { id = "Cara pemanasan makanan kaleng terdaftar di FDA", en = "The heat process of canned food is filed with FDA" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "usa.sealed_moist"
holds     = "usa.process_filed"
sources   = [{ ref = "us-canned-food", at = "article not verified" }]
why       = { id = "Makanan rendah asam atau diberi asam dalam wadah tertutup bisa menjadi racun. FDA meminta data prosesnya.", en = "Low-acid or acidified food in closed containers can turn poisonous. FDA asks for its process." }
actions   = ["file-process"]

[[rule]]
id        = "additives"
title     = { id = "Bahan tambahan diuji menurut daftar Amerika", en = "Additives are tested against the American list" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "usa.fda_food"
holds     = "lab.additives == 'passes'"
sources   = [{ ref = "us-additives", at = "article not verified" }]
why       = { id = "Pewarna, pengawet, dan pemanis yang boleh di Indonesia belum tentu boleh di Amerika.", en = "Colours, preservatives and sweeteners allowed in Indonesia need not be allowed there." }
actions   = ["test-additives"]

[[rule]]
id        = "tariff-known"
title     = { id = "Bea masuk Amerika sudah ditanyakan", en = "The American duty has been asked" }
severity  = "info"
basis     = "practice"
dimension = "market"
applies   = "order.given"
holds     = "usa.tariff_asked"
sources   = [{ ref = "us-tariff-2026", at = "keadaan sesudah 24 Juli 2026 tidak ditemukan" }]
why       = { id = "Bea masuk berubah beberapa kali pada tahun 2026. Yang berlaku hari ini hanya diketahui pembeli atau agen bea.", en = "The duty changed several times in 2026. Only the buyer or a customs broker knows today's." }
actions   = ["ask-tariff"]

[action.send-packet]
title    = { id = "Kirim berkas keamanan pangan kepada importir", en = "Send the food safety packet to the importer" }
cost     = { low = 0, high = 1_000_000 }
duration = { low = 7, high = 30 }
sets     = { "usa.supplier_packet" = true }
provider = { id = "Pemilik", en = "Owner" }
papers   = [{ id = "Rencana bahaya, hasil uji, catatan lot", en = "Hazard plan, test reports, lot records" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.settle-prior-notice]
title    = { id = "Sepakati siapa memberi tahu FDA dan serahkan datanya", en = "Agree who notifies FDA and hand over the data" }
cost     = { low = 0, high = 1_000_000 }
duration = { low = 1, high = 7 }
sets     = { "usa.prior_notice" = true }
provider = { id = "Importir atau pengirim barang", en = "Importer or forwarder" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.analyse-nutrition]
title    = { id = "Analisis gizi dan cetak tabelnya pada label Amerika", en = "Nutrition analysis, and its table on the American label" }
cost     = { low = 1_500_000, high = 4_000_000 }
duration = { low = 14, high = 28 }
sets     = { "lab.nutrition" = true, "usa.label" = ["nutrition"] }
provider = { id = "Laboratorium dan ahli gizi", en = "Laboratory and nutritionist" }
sources  = [{ ref = "remedy-prices", at = "REM-NUTR" }]

[action.print-label]
title    = { id = "Susun, setujui, dan cetak label Amerika", en = "Draft, approve and print the American label" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
requires = [{ when = "lab.nutrition" }]
sets     = { "usa.label" = ["name", "ingredients", "net", "maker", "nutrition", "allergens"], "usa.label_english" = true }
provider = { id = "Importir, penerjemah, dan percetakan", en = "Importer, translator and printer" }
sources  = [{ ref = "remedy-prices", at = "REM-LABEL" }]

[action.file-process]
title    = { id = "Uji dan daftarkan cara pemanasan ke FDA", en = "Test the heat process and file it with FDA" }
cost     = { low = 10_000_000, high = 60_000_000 }
duration = { low = 60, high = 180 }
sets     = { "usa.process_filed" = true }
provider = { id = "Ahli proses panas dan wakil di Amerika", en = "Thermal-process expert and the agent" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.test-additives]
title    = { id = "Uji bahan tambahan menurut daftar Amerika", en = "Test additives against the American list" }
cost     = { low = 500_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "lab.additives" = "passes" }
provider = { id = "Laboratorium terakreditasi", en = "Accredited laboratory" }
sources  = [{ ref = "remedy-prices", at = "REM-LABF" }]

[action.ask-tariff]
title    = { id = "Tanyakan bea masuk kepada pembeli atau agen bea", en = "Ask the buyer or a customs broker for the duty" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 7 }
sets     = { "usa.tariff_asked" = true }
provider = { id = "Pembeli", en = "Buyer" }
"#),
    ("market/usa/goods.toml", r#"# Textiles, wood and other goods for the United States.

[[rule]]
id        = "textile-label"
title     = { id = "Label kain memuat serat, asal, dan pembuat", en = "The textile label states fibres, origin and maker" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "usa.textile_goods && (product.sector == 'batik' || product.textile_article != 'accessory')"
holds     = "'fibre' in usa.textile_label && 'origin' in usa.textile_label && 'maker' in usa.textile_label"
sources   = [{ ref = "us-textile-label", at = "Textile and Wool Acts; article not verified" }]
why       = { id = "Hampir semua barang kain wajib berlabel tiga hal ini dalam bahasa Inggris.", en = "Nearly all textile goods must bear these three in English." }
actions   = ["sew-label"]

[[rule]]
id        = "care-label"
title     = { id = "Pakaian memuat cara merawat", en = "Clothing bears care instructions" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "usa.textile_goods && product.textile_article in ['apparel', 'underwear']"
holds     = "'care' in usa.textile_label"
sources   = [{ ref = "us-textile-label", at = "Care Labeling Rule" }]
why       = { id = "Pakaian wajib memuat cara mencuci yang benar. Uji dulu bila warna batik bisa luntur.", en = "Clothing must carry correct care instructions. Test first if batik colours may run." }
actions   = ["sew-label"]

[[rule]]
id        = "flammability"
title     = { id = "Kain pakaian lulus uji mudah terbakar", en = "Clothing textile passes the flammability test" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "usa.textile_goods && product.textile_article in ['cloth', 'apparel', 'scarf', 'underwear']"
holds     = "usa.flammability in ['passes', 'exempt']"
sources   = [{ ref = "us-flammability", at = "16 CFR 1610" }]
why       = { id = "Kain tipis bisa cepat terbakar, misalnya sutra halus. Tanyakan importir apakah kain Anda perlu diuji.", en = "Thin cloth can burn fast, such as fine silk. Ask the importer if yours needs the test." }
actions   = ["test-flammability"]

[[rule]]
id        = "origin-marked"
title     = { id = "Negara asal tertulis pada barang", en = "The country of origin is marked on the goods" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "product.sector in ['footwear', 'wood_craft', 'metal', 'handicraft', 'other']"
holds     = "usa.origin_marked"
sources   = [{ ref = "us-origin-marking", at = "article not verified" }]
why       = { id = "Barang impor diberi tanda negara asal yang mudah dibaca pembeli. Kain sudah diatur pada labelnya.", en = "Imported goods bear a readable mark of origin. For textiles the label covers it." }
actions   = ["mark-origin"]

[[rule]]
id        = "childrens-certificate"
title     = { id = "Barang anak punya sertifikat dari importir", en = "Children's goods have the importer's certificate" }
severity  = "info"
basis     = "market"
dimension = "market"
applies   = "order.given && product.sector != 'food' && product.for_children"
holds     = "usa.childrens_certificate"
sources   = [{ ref = "us-cpsia", at = "article not verified" }]
why       = { id = "Barang anak diuji timbal dan bahan pelentur plastik. Sepatu anak termasuk. Importir membuat sertifikatnya.", en = "Children's goods are tested for lead and plastic softeners. Children's shoes count. The importer makes the certificate." }
actions   = ["childrens-tests"]

[[rule]]
id        = "certificate-data"
title     = { id = "Data sertifikat keselamatan siap dikirim importir", en = "Safety certificate data are ready for the importer to file" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "order.given && usa.certificate_goods"
holds     = "usa.certificate_data"
valid     = { from = 2026-07-08 }
sources   = [{ ref = "us-cpsc-efiling", at = "90 FR 1800" }]
why       = { id = "Sejak 8 Juli 2026 importir wajib mengirim tujuh data sertifikat lewat komputer. Nama pembuat dan laboratorium berasal dari Anda.", en = "Since 8 July 2026 the importer must file seven certificate data online. Maker and laboratory names come from you." }
actions   = ["send-certificate-data"]

[[rule]]
id        = "plant-species"
title     = { id = "Nama ilmiah dan negara tebang kayu tercatat", en = "Scientific name and country of harvest are recorded" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 5
applies   = "usa.plant_goods"
holds     = "usa.plant_species"
sources   = [{ ref = "us-lacey", at = "article not verified" }]
why       = { id = "Importir wajib melaporkan jenis dan asal bahan tumbuhan. Nama dagang seperti kayu rimba tidak cukup.", en = "The importer must declare species and origin of plant material. A trade name is not enough." }
actions   = ["list-species"]

[[rule]]
id        = "panels-certified"
title     = { id = "Papan kayu olahan punya surat TSCA", en = "Composite wood boards have the TSCA paper" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "product.sector in ['wood_craft', 'handicraft', 'other'] && 'wood' in product.materials && usa.panels != 'none'"
holds     = "usa.panels == 'certified'"
sources   = [{ ref = "us-tsca-vi", at = "article not verified" }]
why       = { id = "Lem pada kayu lapis melepas formaldehida. Amerika meminta papan yang rendah formaldehida; suratnya dari pemasok papan.", en = "Glue in plywood gives off formaldehyde. America asks for low-emission boards; the paper comes from the supplier." }
actions   = ["change-panels"]

[action.sew-label]
title    = { id = "Cetak dan jahit label Amerika pada kain", en = "Print and sew the American textile label" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "usa.textile_label" = ["fibre", "origin", "maker", "care"] }
provider = { id = "Percetakan label", en = "Label printer" }
sources  = [{ ref = "remedy-prices", at = "REM-LABEL" }]

[action.test-flammability]
title    = { id = "Uji mudah terbakar, atau minta surat importir", en = "Test flammability, or get the importer's letter" }
cost     = { low = 0, high = 2_500_000 }
duration = { low = 7, high = 21 }
sets     = { "usa.flammability" = "passes" }
provider = { id = "Laboratorium tekstil atau importir", en = "Textile laboratory or importer" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.mark-origin]
title    = { id = "Tempel atau cap Made in Indonesia pada barang", en = "Stamp or label Made in Indonesia on the goods" }
cost     = { low = 100_000, high = 1_000_000 }
duration = { low = 3, high = 14 }
sets     = { "usa.origin_marked" = true }
provider = { id = "Pemilik", en = "Owner" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.childrens-tests]
title    = { id = "Uji barang anak dan minta sertifikat dari importir", en = "Test the goods and get the importer's certificate" }
cost     = { low = 2_000_000, high = 10_000_000 }
duration = { low = 14, high = 42 }
sets     = { "usa.childrens_certificate" = true, "usa.certificate_data" = true }
provider = { id = "Laboratorium yang diterima importir", en = "Laboratory accepted by the importer" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.send-certificate-data]
title    = { id = "Kirim laporan uji dan data pembuat kepada importir", en = "Send test report and maker's data to the importer" }
cost     = { low = 0, high = 2_500_000 }
duration = { low = 1, high = 21 }
sets     = { "usa.certificate_data" = true }
provider = { id = "Pemilik dan laboratorium", en = "Owner and laboratory" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.list-species]
title    = { id = "Catat nama ilmiah dan asal tiap bahan tumbuhan", en = "Record scientific name and origin of each plant material" }
cost     = { low = 0, high = 500_000 }
duration = { low = 3, high = 21 }
sets     = { "usa.plant_species" = true }
provider = { id = "Pemasok bahan dan dinas kehutanan", en = "Suppliers and the forestry office" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.change-panels]
title    = { id = "Pakai papan dengan surat TSCA atau kayu utuh", en = "Use boards with the TSCA paper or solid wood" }
cost     = { low = 1_000_000, high = 20_000_000 }
duration = { low = 7, high = 30 }
sets     = { "usa.panels" = "certified" }
provider = { id = "Pemasok papan", en = "Board supplier" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("market/usa/registration.toml", r#"# FDA registration of the place of production. One dated before October 2026 lapses at the end of December 2026.

[[rule]]
id        = "fda-registered"
title     = { id = "Tempat produksi terdaftar di FDA", en = "The place of production is registered with FDA" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 8
applies   = "usa.fda_food"
holds     = "usa.fda_registered"
sources   = [{ ref = "us-fda-registration", at = "article not verified" }, { ref = "us-prior-notice", at = "article not verified" }]
why       = { id = "Tempat yang membuat atau mengemas makanan wajib terdaftar. Barang dari tempat tak terdaftar ditahan di pelabuhan.", en = "A place that makes or packs food must be registered. Goods from an unregistered place are held at the port." }
actions   = ["register-fda"]

[[rule]]
id        = "fda-renewed"
title     = { id = "Pendaftaran FDA masih berlaku saat barang dikirim", en = "The FDA registration is still valid when the goods ship" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 8
applies   = "usa.fda_food && usa.fda_registered"
holds     = "usa.fda_valid_until >= order.papers_until"
sources   = [{ ref = "us-fda-registration", at = "article not verified", note = { id = "Masa pembaruan 1 Oktober sampai 31 Desember 2026.", en = "Renewal from 1 October to 31 December 2026." } }]
why       = { id = "Pendaftaran sebelum 1 Oktober 2026 gugur pada 31 Desember 2026. Perbarui juga bila kapal tiba tahun 2027.", en = "A registration made before 1 October 2026 lapses on 31 December 2026. Renew too if the ship arrives in 2027." }
actions   = ["renew-fda"]

[[rule]]
id        = "fda-renewal-window"
title     = { id = "Pendaftaran FDA diperbarui pada akhir tahun 2026", en = "The FDA registration is renewed at the end of 2026" }
severity  = "info"
basis     = "market"
dimension = "market"
applies   = "usa.fda_food && usa.fda_registered"
holds     = "usa.fda_renewed_on >= renewal_opens"
valid     = { from = 2026-10-01, to = 2026-12-31 }
sources   = [{ ref = "us-fda-registration", at = "article not verified" }]
why       = { id = "Masa pembaruan sedang dibuka, sampai 31 Desember 2026. Sesudah itu pendaftaran lama tidak berlaku.", en = "The renewal period is open until 31 December 2026. After that an old registration is void." }
actions   = ["renew-fda"]

[[rule]]
id        = "fda-duns"
title     = { id = "Nomor DUNS cocok dengan pendaftaran FDA", en = "The DUNS number agrees with the FDA registration" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "usa.fda_food && usa.fda_registered"
holds     = "'duns' in usa.fda_details"
sources   = [{ ref = "us-fda-registration", at = "article not verified" }]
why       = { id = "FDA mengenali tempat lewat nomor ini. Nama dan alamat pada keduanya wajib sama.", en = "FDA identifies the place by this number. Name and address must be the same in both." }
actions   = ["register-fda"]

[[rule]]
id        = "fda-agent"
title     = { id = "Ada wakil di Amerika untuk FDA", en = "There is an agent in the United States for FDA" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "usa.fda_food && usa.fda_registered"
holds     = "'agent' in usa.fda_details"
sources   = [{ ref = "us-fda-registration", at = "article not verified" }]
why       = { id = "Tempat di luar Amerika wajib menunjuk wakil di sana. FDA menghubungi Anda lewat wakil itu.", en = "A place outside the United States must name an agent there. FDA contacts you through him." }
actions   = ["register-fda"]

[action.register-fda]
title      = { id = "Daftar ke FDA, dengan DUNS dan wakil di Amerika", en = "Register with FDA, with DUNS number and agent" }
cost       = { low = 1_600_000, high = 10_000_000 }
duration   = { low = 14, high = 42 }
sets       = { "usa.fda_registered" = true, "usa.fda_details" = ["duns", "agent"] }
sets_until = "usa.fda_renewed_on"
valid_for  = 0
provider   = { id = "FDA dan wakil di Amerika", en = "FDA and an agent in the United States" }
papers     = [{ id = "Nama dan alamat sama di semua surat; jenis makanan", en = "Same name and address on all papers; kinds of food" }]
sources    = [{ ref = "remedy-prices", at = "REM-USAGT, per tahun" }]

[action.renew-fda]
title      = { id = "Perbarui pendaftaran FDA", en = "Renew the FDA registration" }
cost       = { low = 0, high = 10_000_000 }
duration   = { low = 1, high = 14 }
sets_until = "usa.fda_renewed_on"
valid_for  = 0
provider   = { id = "Pemilik atau wakil di Amerika", en = "Owner or the agent in the United States" }
sources    = [{ ref = "remedy-prices", at = "REM-USAGT, per tahun" }]
"#),
    ("market/usa/set.toml", r#"#:schema ../../schema/rules.schema.json
# United States. Food needs a registered place of making, renewed in every even year; other goods need labels and certificates.
[set]
id      = "usa"
version = "2026.11"
title   = { id = "Syarat Amerika Serikat", en = "Demands of the United States" }
applies = "order.market == 'us'"
checked = 2026-11-21

[fact.fda_registered]
type     = "bool"
ask      = { id = "Apakah tempat produksi punya nomor pendaftaran FDA yang masih aktif?", en = "Has the place of production an active FDA registration number?" }
help     = { id = "FDA ialah badan pangan Amerika. Mendaftar gratis; yang dibayar biasanya wakil di Amerika.", en = "FDA is the American food agency. Registering is free; usually one pays the agent there." }
when     = "usa.fda_food"
evidence = { id = "Surat atau layar nomor pendaftaran FDA", en = "Letter or screen with the FDA registration number" }

[fact.fda_renewed_on]
type = "date"
ask  = { id = "Kapan pendaftaran FDA dibuat atau terakhir diperbarui?", en = "When was the FDA registration made or last renewed?" }
help = { id = "Lihat tanggal pada surat atau layar pendaftaran.", en = "See the date on the letter or screen." }
when = "usa.fda_registered"

[fact.fda_details]
type     = "choices"
ask      = { id = "Apa saja yang sudah ada untuk pendaftaran FDA?", en = "What is in place for the FDA registration?" }
help     = { id = "DUNS ialah nomor usaha gratis dari Dun & Bradstreet. Wakil harus tinggal atau berkantor di Amerika.", en = "DUNS is a free business number of Dun & Bradstreet. The agent must live or have an office in America." }
when     = "usa.fda_food"
evidence = { id = "Nomor DUNS dan perjanjian dengan wakil", en = "DUNS number and agreement with the agent" }
[fact.fda_details.choices]
duns  = { id = "Nomor DUNS dengan nama dan alamat yang sama", en = "DUNS number with the same name and address" }
agent = { id = "Wakil di Amerika yang bisa dihubungi", en = "An agent in the United States who can be reached" }

[fact.label]
type     = "choices"
ask      = { id = "Apa saja yang sudah tertulis pada label untuk Amerika?", en = "What stands on the label for the United States?" }
help     = { id = "Periksa gambar label satu per satu. Kosongkan daftar bila label belum ada.", en = "Check the label drawing item by item. Give an empty list if there is no label." }
when     = "usa.fda_food && product.retail_packed"
evidence = { id = "Gambar label yang disetujui importir", en = "Label drawing approved by the importer" }
[fact.label.choices]
name        = { id = "Nama makanan", en = "Name of the food" }
ingredients = { id = "Semua bahan, urut dari yang terbanyak", en = "All ingredients, most first" }
net         = { id = "Isi bersih", en = "Net quantity" }
maker       = { id = "Nama dan alamat pembuat, pengemas, atau penyalur", en = "Name and address of maker, packer or distributor" }
nutrition   = { id = "Tabel gizi bentuk Amerika (Nutrition Facts)", en = "Nutrition table in the American form (Nutrition Facts)" }
allergens   = { id = "Bahan pemicu alergi (Contains: …)", en = "Allergens (Contains: …)" }

[fact.label_english]
type     = "bool"
ask      = { id = "Apakah seluruh isi label tertulis dalam bahasa Inggris?", en = "Is the whole label in English?" }
help     = { id = "Baca setiap tulisan, dari nama makanan sampai tabel gizi. Satu keterangan yang hanya berbahasa Indonesia berarti tidak.", en = "Read every text, from the name to the nutrition table. One item that is only in Indonesian means no." }
when     = "usa.fda_food && product.retail_packed"
evidence = { id = "Gambar label", en = "Label drawing" }

[fact.acidified]
type     = "bool"
ask      = { id = "Apakah makanan basah diberi asam agar awet dalam wadah tertutup?", en = "Is moist food acidified so that it keeps in a closed container?" }
help     = { id = "Misalnya acar atau sambal dengan cuka dalam botol. Buah yang memang asam dijawab tidak.", en = "Such as pickles or chilli sauce with vinegar in bottles. Answer no for fruit that is acid by nature." }
when     = "usa.fda_food && !product.dry"
evidence = { id = "Resep dan catatan pH", en = "Recipe and pH records" }

[fact.process_filed]
type     = "bool"
ask      = { id = "Apakah pabrik dan cara pemanasan sudah didaftarkan ke FDA?", en = "Are the plant and the heat process filed with FDA?" }
help     = { id = "Nomor pabrik bernama FCE. Nomor cara proses tiap produk bernama SID.", en = "The plant number is called FCE. The number of each product's process is called SID." }
when     = "usa.sealed_moist"
evidence = { id = "Nomor FCE dan SID", en = "FCE and SID numbers" }

[fact.supplier_packet]
type     = "bool"
ask      = { id = "Apakah berkas keamanan pangan sudah diberikan kepada importir Amerika?", en = "Has the food safety packet been given to the American importer?" }
help     = { id = "Importir memeriksa pemasoknya; program itu bernama FSVP. Isinya: rencana bahaya, hasil uji, catatan produksi.", en = "The importer verifies his supplier; the programme is called FSVP. It holds hazard plan, tests, production records." }
when     = "order.given && usa.fda_food"
evidence = { id = "Bukti kirim berkas dan jawaban importir", en = "Proof of sending and the importer's answer" }

[fact.prior_notice]
type     = "bool"
ask      = { id = "Apakah sudah jelas siapa yang memberi tahu FDA sebelum barang tiba?", en = "Is it settled who notifies FDA before the goods arrive?" }
help     = { id = "Pemberitahuan ini bernama Prior Notice. Biasanya dibuat pengirim barang atau importir.", en = "This is the Prior Notice. Usually the forwarder or the importer files it." }
when     = "order.given && usa.fda_food"
evidence = { id = "Nama petugas dan data kiriman yang sudah lengkap", en = "Name of the filer and complete data of the shipment" }

[fact.tariff_asked]
type = "bool"
ask  = { id = "Apakah pembeli sudah memberi tahu bea masuk Amerika untuk barang ini?", en = "Has the buyer told you the American duty on these goods?" }
help = { id = "Bea masuk berubah beberapa kali pada tahun 2026. Tanyakan sebelum memberi harga.", en = "The duty changed several times in 2026. Ask before quoting a price." }
when = "order.given"

[fact.textile_label]
type     = "choices"
ask      = { id = "Apa saja yang sudah tertulis pada label kain untuk Amerika?", en = "What stands on the textile label for the United States?" }
help     = { id = "RN ialah nomor usaha Amerika milik importir; bisa dipakai sebagai ganti nama.", en = "RN is an American business number of the importer; it can replace the name." }
when     = "usa.textile_goods"
evidence = { id = "Foto label", en = "Photo of the label" }
[fact.textile_label.choices]
fibre  = { id = "Nama serat dan persennya", en = "Fibres with percentages" }
origin = { id = "Negara asal (Made in Indonesia)", en = "Country of origin (Made in Indonesia)" }
maker  = { id = "Nama pembuat atau penjual, atau nomor RN", en = "Name of maker or dealer, or RN number" }
care   = { id = "Cara mencuci dan merawat", en = "Care instructions" }

[fact.flammability]
type     = "choice"
ask      = { id = "Bagaimana hasil uji mudah terbakar untuk kain pakaian?", en = "What is the result of the flammability test of the clothing textile?" }
help     = { id = "Laboratorium membakar potongan kain dan mengukur secepat apa api menjalar. Importir tahu apakah kain Anda perlu diuji.", en = "The laboratory burns a piece of cloth and times how fast the flame spreads. The importer knows if yours needs it." }
when     = "usa.textile_goods && product.textile_article in ['cloth', 'apparel', 'scarf', 'underwear']"
evidence = { id = "Laporan uji 16 CFR 1610 atau surat importir", en = "Report of 16 CFR 1610 or the importer's letter" }
[fact.flammability.choices]
passes     = { id = "Diuji, lulus", en = "Tested, passed" }
exempt     = { id = "Importir menyatakan tidak perlu diuji", en = "The importer states that no test is needed" }
fails      = { id = "Diuji, tidak lulus", en = "Tested, failed" }
not_tested = { id = "Belum diuji", en = "Not tested" }

[fact.origin_marked]
type     = "bool"
ask      = { id = "Apakah tulisan Made in Indonesia menempel pada barang atau kemasannya?", en = "Is Made in Indonesia fixed to the article or its pack?" }
help     = { id = "Pembeli di toko harus bisa membacanya pada barang atau kotak ecerannya. Tulisan pada dus kirim saja dijawab tidak.", en = "The shop customer must be able to read it on the article or its box. On the shipping carton only means no." }
when     = "product.sector in ['footwear', 'wood_craft', 'metal', 'handicraft', 'other']"
evidence = { id = "Foto tulisan asal", en = "Photo of the origin mark" }

[fact.certificate_data]
type     = "bool"
ask      = { id = "Apakah data uji keselamatan barang sudah diberikan kepada importir?", en = "Has the importer received the safety test data of the goods?" }
help     = { id = "Importir membuat sertifikat keselamatan dan mengirim datanya lewat komputer. Nama dan hasil uji dari Anda.", en = "The importer makes the safety certificate and files its data online. Names and tests come from you." }
when     = "order.given && usa.certificate_goods"
evidence = { id = "Laporan uji dan bukti kirim ke importir", en = "Test report and proof of sending to the importer" }

[fact.childrens_certificate]
type     = "bool"
ask      = { id = "Apakah importir sudah punya sertifikat barang anak untuk barang ini?", en = "Has the importer a children's product certificate for these goods?" }
help     = { id = "Namanya Children's Product Certificate. Isinya antara lain hasil uji timbal dan bahan pelentur plastik.", en = "It is called Children's Product Certificate. It rests on tests such as lead and plastic softeners." }
when     = "order.given && product.sector != 'food' && product.for_children"
evidence = { id = "Sertifikat barang anak dari importir", en = "The importer's certificate" }

[fact.plant_species]
type     = "bool"
ask      = { id = "Apakah nama ilmiah dan negara tebang setiap bahan kayu sudah dicatat?", en = "Are scientific name and country of harvest of every wood material recorded?" }
help     = { id = "Termasuk rotan dan bambu. Contoh: jati adalah Tectona grandis dari Indonesia.", en = "Rattan and bamboo too. Example: teak is Tectona grandis from Indonesia." }
when     = "usa.plant_goods"
evidence = { id = "Daftar jenis bahan tiap barang", en = "List of species for each article" }

[fact.panels]
type     = "choice"
ask      = { id = "Apakah barang memakai kayu lapis atau papan serbuk kayu?", en = "Do the goods contain plywood, particle board or fibre board?" }
help     = { id = "Lihat sisi potongannya: tripleks berlapis-lapis, MDF dan papan partikel dari serbuk berlem. TSCA Title VI mengatur formaldehida dari papan seperti itu.", en = "Look at the cut edge: plywood has layers, MDF and particle board are glued dust or chips. TSCA Title VI is about formaldehyde from such boards." }
when     = "product.sector in ['wood_craft', 'handicraft', 'other'] && 'wood' in product.materials"
evidence = { id = "Surat pemasok papan", en = "Letter of the board supplier" }
[fact.panels.choices]
none      = { id = "Tidak, hanya kayu utuh", en = "No, solid wood only" }
certified = { id = "Ya, dengan surat TSCA Title VI dari pemasok", en = "Yes, with the supplier's TSCA Title VI paper" }
other     = { id = "Ya, tanpa surat itu", en = "Yes, without that paper" }

[derive.fda_food]
value = "product.sector == 'food' && !(product.kind in ['dried_meat', 'processed_meat'])"
title = { id = "Pangan di bawah FDA (daging diatur badan lain)", en = "Food under FDA (meat is under another agency)" }

[parameter.renewal_opens]
title  = { id = "Awal masa pembaruan FDA yang sedang berjalan", en = "First day of the present FDA renewal" }
values = [{ from = 2026-10-01, to = 2026-12-31, value = 2026-10-01, source = "us-fda-registration" }]

# A law table: registrations are renewed from October to December of even years and lapse at the end of that December.
[derive.fda_valid_until]
value = "usa.fda_renewed_on >= date('2028-10-01') ? date('2030-12-31') : usa.fda_renewed_on >= date('2026-10-01') ? date('2028-12-31') : usa.fda_renewed_on >= date('2024-10-01') ? date('2026-12-31') : date('2024-12-31')"
title = { id = "Pendaftaran FDA berlaku sampai", en = "FDA registration valid until" }

[derive.sealed_moist]
value = "usa.fda_food && !product.dry && ((product.heat_sterilised && product.commercially_sterile) || usa.acidified)"
title = { id = "Makanan kaleng rendah asam atau diberi asam", en = "Low-acid canned or acidified food" }

[derive.contains_allergen]
value = "'gluten' in product.allergens || 'crustacea' in product.allergens || 'fish' in product.allergens || 'egg' in product.allergens || 'milk' in product.allergens || 'peanut' in product.allergens || 'soy' in product.allergens || 'tree_nut' in product.allergens || 'sesame' in product.allergens"
title = { id = "Ada bahan pemicu alergi menurut hukum Amerika", en = "Contains an allergen of American law" }

[derive.textile_goods]
value = "product.sector == 'batik' || (product.sector in ['handicraft', 'other'] && 'textile' in product.materials)"
title = { id = "Barang kain", en = "Textile goods" }

[derive.plant_goods]
value = "product.sector in ['wood_craft', 'handicraft', 'other'] && ('wood' in product.materials || 'rattan' in product.materials || 'bamboo' in product.materials)"
title = { id = "Barang dari kayu, rotan, atau bambu", en = "Goods of wood, rattan or bamboo" }

[derive.certificate_goods]
value = "product.sector != 'food' && (product.for_children || (usa.textile_goods && product.textile_article in ['apparel', 'scarf', 'underwear'] && usa.flammability != 'exempt'))"
title = { id = "Barang anak atau pakaian", en = "Children's goods or clothing" }
"#),
]
