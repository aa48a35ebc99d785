// Made by `cargo xtask gen` from rules/sector/. Do not edit.
&[
    ("sector/batik/making.toml", r#"# How it is made: recipes, waste, amount, supply, and where it is shown.

[[rule]]
id        = "recipe-cards"
title     = { id = "Resep celup tiap warna dicatat", en = "Dye recipes of every colour are recorded" }
severity  = "minor"
basis     = "practice"
dimension = "consistency"
weight    = 3
holds     = "batik.recipe_cards"
sources   = [{ ref = "batik-buyer-practice", at = "resep tiap celupan" }]
why       = { id = "Pesanan ulang harus sewarna. Tanpa resep tertulis hasilnya untung-untungan.", en = "A repeat order must have the same colour. Without a written recipe that is luck." }
actions   = ["keep-recipes"]

[[rule]]
id        = "wastewater"
title     = { id = "Malam dan air limbah celup ditangani", en = "Wax and dye water are dealt with" }
severity  = "minor"
basis     = "practice"
dimension = "premises"
weight    = 3
holds     = "'wax_recovery' in batik.wastewater && 'settling' in batik.wastewater && 'filter' in batik.wastewater"
grade     = "(('wax_recovery' in batik.wastewater ? 1 : 0) + ('settling' in batik.wastewater ? 1 : 0) + ('filter' in batik.wastewater ? 1 : 0)) / 3"
sources   = [{ ref = "pp-22-2021", at = "article not verified" }, { ref = "batik-buyer-practice", at = "bak endap dan saringan" }]
why       = { id = "Air celup mencemari sumur dan sungai. Sebagian pembeli Eropa menanyakannya sebelum memesan.", en = "Dye water pollutes wells and rivers. Some European buyers ask before ordering." }
actions   = ["build-treatment"]

[[rule]]
id        = "design-quantity"
title     = { id = "Sanggup membuat satu motif dalam jumlah pesanan biasa", en = "Can make one design in the usual quantity" }
severity  = "minor"
basis     = "buyer"
dimension = "capacity"
weight    = 2
holds     = "batik.pieces_per_design >= batik.needed_per_design"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "batik-buyer-practice", at = "cap 50–100, tulis 10–30 lembar tiap motif" }]
why       = { id = "Pembeli memesan 50 lembar batik cap atau 10 lembar batik tulis ke atas, tiap motif.", en = "Buyers order 50 or more stamped pieces, or 10 or more drawn ones, of each design." }
actions   = ["add-stamps"]

[[rule]]
id        = "two-suppliers"
title     = { id = "Kain dan pewarna punya dua pemasok", en = "Cloth and dyes have two suppliers" }
severity  = "minor"
basis     = "practice"
dimension = "consistency"
weight    = 2
holds     = "batik.two_suppliers"
sources   = [{ ref = "batik-buyer-practice", at = "dua sumber kain dan pewarna" }]
why       = { id = "Bila satu toko kehabisan, warna dan jadwal pesanan ikut berubah.", en = "If one shop runs out, the colour and the schedule of an order change." }
actions   = ["find-supplier"]

[[rule]]
id        = "outlet"
title     = { id = "Pembeli bisa melihat batiknya, di gerai atau daring", en = "Buyers can see the batik, in an outlet or online" }
severity  = "minor"
basis     = "programme"
dimension = "product"
weight    = 1
holds     = "batik.outlet in ['own', 'shared', 'online']"
sources   = [{ ref = "purbalingga-2021", at = "pasar terbatas; gerai pemasaran" }]
why       = { id = "Sentra batik menyebut pasarnya sempit. Gerai bersama atau toko daring memperlihatkan motifnya.", en = "Batik clusters call their market narrow. A shared outlet or online shop shows the designs." }
actions   = ["open-outlet"]

[action.relabel-printed]
title    = { id = "Sebut barangnya kain bermotif batik, bukan batik", en = "Call the goods batik-patterned cloth, not batik" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "batik.called_batik" = false }
provider = { id = "Pemilik dan percetakan label", en = "Owner and label printer" }
papers   = [{ id = "Label, faktur, dan iklan yang diperbaiki", en = "Corrected label, invoice and advertisement" }]
sources  = [{ ref = "remedy-prices", at = "stiker label" }]

[action.test-cloth]
title    = { id = "Uji kain di balai batik atau laboratorium KAN", en = "Test the cloth at the batik institute or an accredited laboratory" }
cost     = { low = 500_000, high = 3_000_000 }
duration = { low = 14, high = 30 }
sets     = { "batik.quality_proof" = "lab_report" }
provider = { id = "BBSPJIKB Yogyakarta, BBSPJIT Bandung", en = "Institutes in Yogyakarta and Bandung" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.apply-batikmark]
title    = { id = "Ajukan pemakaian Batikmark", en = "Apply for the Batikmark" }
cost     = { low = 1_700_000, high = 2_500_000 }
duration = { low = 28, high = 56 }
requires = [{ when = "legality.nib == 'active' && legality.npwp && legality.trademark in ['registered', 'filed']" }]
sets     = { "batik.batikmark" = "held" }
provider = { id = "BBSPJIKB Yogyakarta", en = "Batik institute in Yogyakarta" }
papers   = [{ id = "KTP, NPWP, NIB, bukti merek, contoh batik", en = "Identity card, tax number, NIB, proof of trademark, samples" }]
notes    = [{ id = "Biaya uji dihitung terpisah", en = "Tests cost extra" }]
sources  = [{ ref = "remedy-prices", at = "Batikmark, harga 2008–2018, belum termasuk uji" }]

[action.collect-dye-sheets]
title    = { id = "Minta lembar keselamatan dari toko pewarna", en = "Ask the dye shop for safety sheets" }
cost     = { low = 0, high = 500_000 }
duration = { low = 3, high = 21 }
sets     = { "batik.dye_sheets" = true }
provider = { id = "Pemasok pewarna", en = "Dye supplier" }
notes    = [{ id = "Bila pemasok tidak bisa memberi, ganti pewarnanya", en = "If the supplier cannot give one, change the dye" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.keep-recipes]
title    = { id = "Buat kartu resep dan contoh warna tiap celupan", en = "Make recipe cards and swatches for every dye lot" }
cost     = { low = 200_000, high = 2_000_000 }
duration = { low = 14, high = 45 }
sets     = { "batik.recipe_cards" = true, "batik.shade_grade" = 4 }
provider = { id = "Pemilik, pelatihan pewarnaan dari dinas", en = "Owner, dyeing course of the district office" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.mend-fastness]
title    = { id = "Perbaiki penguncian warna, beri label cuci, uji ulang", en = "Mend dye fixing, add a care label, test again" }
cost     = { low = 500_000, high = 5_000_000 }
duration = { low = 14, high = 45 }
sets     = { "batik.wash_grade" = 4, "batik.care_label" = true }
provider = { id = "Balai batik atau pelatih pewarnaan", en = "Batik institute or dyeing trainer" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.check-pieces]
title    = { id = "Periksa dan catat tiap lembar sebelum dilipat", en = "Check and record every piece before folding" }
cost     = { low = 0, high = 1_000_000 }
duration = { low = 3, high = 14 }
sets     = { "batik.piece_checks" = ["size", "wax_left", "holes"] }
provider = { id = "Pemilik, dilatih pendamping", en = "Owner, trained by the assessor" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.build-treatment]
title    = { id = "Bangun IPAL batik kecil dan bak tangkap malam", en = "Build a small batik treatment unit and wax trap" }
cost     = { low = 25_000_000, high = 150_000_000 }
duration = { low = 56, high = 112 }
sets     = { "batik.wastewater" = ["wax_recovery", "settling", "filter"] }
provider = { id = "Pembuat IPAL, dinas lingkungan hidup; bisa bersama satu sentra", en = "Builder, environment office; may be shared by a cluster" }
sources  = [{ ref = "remedy-prices", at = "IPAL batik kecil" }]

[action.add-stamps]
title    = { id = "Tambah cap, meja, dan pembatik untuk satu motif", en = "Add stamps, tables and batik makers for one design" }
cost     = { low = 5_000_000, high = 40_000_000 }
duration = { low = 21, high = 90 }
sets     = { "batik.pieces_per_design" = 50 }
provider = { id = "Pemilik, bantuan alat dari dinas", en = "Owner, tools granted by the district office" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.find-supplier]
title    = { id = "Cari pemasok kedua dan coba bahannya", en = "Find a second supplier and try his material" }
cost     = { low = 0, high = 2_000_000 }
duration = { low = 7, high = 30 }
sets     = { "batik.two_suppliers" = true }
provider = { id = "Pemilik atau koperasi", en = "Owner or cooperative" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.open-outlet]
title    = { id = "Ikut gerai bersama atau buka toko daring", en = "Join a shared outlet or open an online shop" }
cost     = { low = 500_000, high = 10_000_000 }
duration = { low = 7, high = 60 }
sets     = { "batik.outlet" = "online" }
provider = { id = "Sentra, dinas, lokapasar", en = "Cluster, district office, marketplace" }
sources  = [{ ref = "remedy-prices", at = "foto produk dan katalog" }]

[action.train-products]
title    = { id = "Ikut pelatihan desain dan produk turunan batik", en = "Take a course in design and batik products" }
cost     = { low = 0, high = 5_000_000 }
duration = { low = 7, high = 60 }
sets     = { "batik.derived_products" = true }
provider = { id = "Dinas, balai batik, kampus", en = "District office, batik institute, university" }
sources  = [{ ref = "purbalingga-2021", at = "pelatihan desain, pewarnaan, dan produk turunan" }]

[action.make-labels]
title    = { id = "Buat label merek, nama motif, dan cara mencuci", en = "Make labels with brand, design and care" }
cost     = { low = 300_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "batik.brand_label" = true, "batik.care_label" = true }
provider = { id = "Percetakan label", en = "Label printer" }
sources  = [{ ref = "remedy-prices", at = "label" }]
"#),
    ("sector/batik/product.toml", r#"# The cloth itself: is it batik, is its quality shown, does its colour hold.

[[rule]]
id        = "genuine"
title     = { id = "Hanya kain bermalam panas yang disebut batik", en = "Only hot-wax cloth is called batik" }
severity  = "major"
basis     = "practice"
dimension = "product"
weight    = 8
holds     = "batik.genuine || !batik.called_batik"
sources   = [{ ref = "sni-0239-2019", at = "pengertian batik" }]
why       = { id = "Menurut SNI, batik dibuat dengan malam panas memakai canting tulis atau cap. Kain cetak bermotif batik bukan batik.", en = "By the SNI, batik is made with hot wax, drawn or stamped. Printed cloth with a batik pattern is not batik." }
actions   = ["relabel-printed"]

[[rule]]
id        = "quality-standard"
title     = { id = "Mutu kain diuji menurut SNI batik", en = "Cloth quality is tested to the batik SNI" }
severity  = "minor"
basis     = "practice"
dimension = "product"
weight    = 3
applies   = "batik.genuine"
holds     = "batik.quality_proof in ['certificate', 'lab_report']"
sources   = [{ ref = "sni-8302-8304-2016", at = "syarat mutu dan cara uji" }]
why       = { id = "SNI ini sukarela. Laporan ujinya menjawab pertanyaan pembeli tentang luntur, susut, dan gosokan.", en = "This SNI is voluntary. Its report answers buyers' questions on bleeding, shrinkage and rubbing." }
actions   = ["test-cloth"]

[[rule]]
id        = "batikmark"
title     = { id = "Memakai label Batikmark", en = "Uses the Batikmark label" }
severity  = "minor"
basis     = "practice"
dimension = "product"
weight    = 1
applies   = "batik.genuine"
holds     = "batik.batikmark == 'held'"
grade     = "batik.batikmark == 'applied' ? 0.5 : 0"
sources   = [{ ref = "permenperin-74-2007", at = "article not verified", note = { id = "Sukarela.", en = "Voluntary." } }]
why       = { id = "Label sukarela ini meyakinkan pembeli bahwa batiknya asli. Tanpa label batik tetap boleh diekspor.", en = "This voluntary label assures buyers that the batik is genuine. Without it batik may still be exported." }
actions   = ["apply-batikmark"]

[[rule]]
id        = "dye-sheets"
title     = { id = "Setiap pewarna kimia punya lembar keselamatan", en = "Every chemical dye has a safety sheet" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 4
applies   = "batik.chemical_dyes"
holds     = "batik.dye_sheets"
sources   = [{ ref = "batik-buyer-practice", at = "pewarna naftol", note = { id = "Naftol termasuk pewarna azo; batas amina ada pada aturan negara tujuan.", en = "Naphthol is an azo dye; limits of amines stand in the rules of the destination." } }]
why       = { id = "Naftol adalah pewarna azo. Sebagian dapat melepas zat yang dilarang Uni Eropa, Taiwan, dan Jepang.", en = "Naphthol is an azo dye. Some of them release substances banned in the EU, Taiwan and Japan." }
actions   = ["collect-dye-sheets"]

[[rule]]
id        = "shade-steady"
title     = { id = "Warna antar lembar hampir sama", en = "Shade is nearly equal between pieces" }
severity  = "minor"
basis     = "buyer"
dimension = "consistency"
weight    = 3
holds     = "batik.shade_grade >= shade_limit"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "batik-buyer-practice", at = "skala abu-abu 4" }]
why       = { id = "Pembeli menerima beda kecil pada batik tangan. Nilai 4 ke atas dianggap sama.", en = "Buyers accept small differences in handmade batik. Grade 4 and above counts as equal." }
actions   = ["keep-recipes"]

[[rule]]
id        = "wash-fast"
title     = { id = "Warna tahan dicuci", en = "Colour withstands washing" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 4
holds     = "batik.wash_grade >= wash_limit || (batik.care_label && ('naphthol' in batik.dyes || 'indigo' in batik.dyes) && batik.wash_grade >= wash_limit_labelled)"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "batik-buyer-practice", at = "nilai 4; 3–4 untuk nila dan merah naftol" }]
why       = { id = "Luntur adalah keluhan pertama pembeli. Nila dan merah naftol sedikit dimaklumi bila ada label cuci.", en = "Bleeding is the buyers' first complaint. Indigo and naphthol red get a little leave with a care label." }
actions   = ["mend-fastness"]

[[rule]]
id        = "pieces-checked"
title     = { id = "Ukuran dan sisa malam diperiksa tiap lembar", en = "Size and wax are checked on every piece" }
severity  = "minor"
basis     = "practice"
dimension = "product"
weight    = 3
holds     = "'size' in batik.piece_checks && 'wax_left' in batik.piece_checks"
grade     = "(('size' in batik.piece_checks ? 1 : 0) + ('wax_left' in batik.piece_checks ? 1 : 0)) / 2"
sources   = [{ ref = "batik-buyer-practice", at = "ukuran selisih 2 persen, tanpa noda malam" }]
why       = { id = "Sisa malam menodai kain lain di dus. Ukuran yang berbeda tidak bisa dijahit.", en = "Leftover wax stains other cloth in the box. Odd sizes cannot be sewn." }
actions   = ["check-pieces"]

[[rule]]
id        = "more-products"
title     = { id = "Ada barang jadi selain kain lembaran", en = "There are goods besides cloth by the piece" }
severity  = "minor"
basis     = "programme"
dimension = "product"
weight    = 1
holds     = "batik.derived_products"
sources   = [{ ref = "purbalingga-2021", at = "diversifikasi produk rendah; produk turunan batik" }]
why       = { id = "Sentra batik sendiri menyebut ragam barangnya kurang. Barang jadi membuka pembeli baru.", en = "Batik clusters themselves name too little variety. Finished goods open new buyers." }
actions   = ["train-products"]

[[rule]]
id        = "brand-label"
title     = { id = "Tiap barang berlabel merek dan nama motif", en = "Every piece carries brand and design name" }
severity  = "minor"
basis     = "programme"
dimension = "product"
weight    = 2
holds     = "batik.brand_label"
sources   = [{ ref = "purbalingga-2021", at = "merek belum kuat" }]
why       = { id = "Tanpa label, batik yang bagus dijual atas nama orang lain.", en = "Without a label good batik is sold under another's name." }
actions   = ["make-labels"]
"#),
    ("sector/batik/set.toml", r#"#:schema ../../schema/rules.schema.json
# Batik: what makes cloth batik, what keeps its colour, and what the clusters themselves say they lack (outlets, brand, variety).
# Limits that rest on a laboratory number (azo, formaldehyde) stand in the sets of the markets.
[set]
id      = "batik"
version = "2026.11"
title   = { id = "Batik", en = "Batik" }
applies = "product.sector == 'batik'"
checked = 2026-11-21

[fact.technique]
type     = "choice"
ask      = { id = "Dengan apa motifnya dibuat?", en = "How is the pattern made?" }
help     = { id = "Batik memakai malam (lilin) panas untuk menahan warna. Sablon dan cetak mesin tidak.", en = "Batik uses hot wax to keep out the dye. Screen and machine printing do not." }
when     = "product.sector == 'batik'"
evidence = { id = "Foto proses, catatan malam dan celup", en = "Photos of the process, record of wax and dyeing" }
[fact.technique.choices]
tulis       = { id = "Canting tulis dengan malam panas", en = "Hand-drawn with hot wax (tulis)" }
cap         = { id = "Canting cap dengan malam panas", en = "Stamped with hot wax (cap)" }
combination = { id = "Tulis dan cap dengan malam panas", en = "Drawn and stamped with hot wax" }
no_hot_wax  = { id = "Tanpa malam panas: sablon, cetak, ecoprint, malam dingin", en = "Without hot wax: screen, print, ecoprint, cold wax" }

[fact.called_batik]
type     = "bool"
ask      = { id = "Apakah barang itu disebut batik pada label, faktur, atau iklan?", en = "Is it called batik on label, invoice or advertisement?" }
help     = { id = "Sebutan batik printing atau batik cetak dijawab ya. Sebutan kain bermotif batik dijawab tidak.", en = "Answer yes for batik print or printed batik. Answer no for batik-patterned cloth." }
when     = "batik.technique == 'no_hot_wax'"
evidence = { id = "Label, faktur, atau halaman toko", en = "Label, invoice or shop page" }

[fact.quality_proof]
type     = "choice"
ask      = { id = "Bukti mutu apa yang ada untuk kain ini?", en = "Which proof of quality exists for this cloth?" }
help     = { id = "SNI 8302 untuk tulis, 8303 untuk cap, 8304 untuk kombinasi. Semuanya sukarela.", en = "SNI 8302 is for drawn, 8303 for stamped, 8304 for combined batik. All are voluntary." }
when     = "product.sector == 'batik'"
evidence = { id = "Laporan uji menurut SNI atau sertifikat SPPT-SNI", en = "Test report to the SNI, or the SNI certificate (SPPT-SNI)" }
[fact.quality_proof.choices]
certificate = { id = "Sertifikat SNI (SPPT-SNI)", en = "SNI certificate (SPPT-SNI)" }
lab_report  = { id = "Laporan uji laboratorium menurut SNI", en = "Laboratory report to the SNI" }
none        = { id = "Belum ada", en = "None yet" }

[fact.batikmark]
type     = "choice"
choices  = { held = { id = "Punya", en = "Held" }, applied = { id = "Sedang diajukan", en = "Applied for" }, none = { id = "Belum", en = "None" } }
ask      = { id = "Apakah usaha memakai label Batikmark?", en = "Does the enterprise use the Batikmark label?" }
help     = { id = "Label batik INDONESIA dari balai besar di Yogyakarta. Sukarela, untuk membuktikan batik asli.", en = "The label batik INDONESIA of the institute in Yogyakarta. Voluntary, it shows genuine batik." }
when     = "batik.genuine"
evidence = { id = "Sertifikat pemakaian Batikmark", en = "Certificate to use Batikmark" }

[fact.dyes]
type     = "choices"
ask      = { id = "Pewarna apa yang dipakai?", en = "Which dyes are used?" }
help     = { id = "Lihat nama pada kemasan pewarna. Naftol dipakai bersama garam diazo.", en = "Read the name on the dye packs. Naphthol is used with diazo salt." }
when     = "product.sector == 'batik'"
evidence = { id = "Kemasan atau nota pembelian pewarna", en = "Dye packs or receipts" }
[fact.dyes.choices]
naphthol       = { id = "Naftol", en = "Naphthol" }
indigo         = { id = "Nila (indigo)", en = "Indigo" }
other_chemical = { id = "Pewarna kimia lain: indigosol, remasol, prosion", en = "Other chemical dyes: indigosol, remazol, procion" }
other_natural  = { id = "Pewarna alam lain: soga, mahoni, tingi", en = "Other natural dyes from bark or leaves" }

[fact.dye_sheets]
type     = "bool"
ask      = { id = "Apakah setiap pewarna kimia punya lembar keselamatan (SDS) dari pemasok?", en = "Is there a supplier's safety sheet (SDS) for every chemical dye?" }
help     = { id = "SDS adalah lembar isi dan bahaya bahan. Minta kepada toko pewarna.", en = "An SDS tells content and dangers of a material. Ask the dye shop for it." }
when     = "batik.chemical_dyes"
evidence = { id = "SDS dengan nama dan nomor pewarna", en = "SDS with name and number of the dye" }

[fact.recipe_cards]
type     = "bool"
ask      = { id = "Apakah resep celup tiap warna ditulis, dengan tanggal dan nomor celupan?", en = "Is the dye recipe of every colour written, with date and dye-lot number?" }
help     = { id = "Resep memuat pewarna, takaran, dan lama celup; yang hanya diingat tidak dihitung. Nomor celupan ialah tanda Anda sendiri untuk satu kali mencelup.", en = "A recipe gives dyes, amounts and dipping time; one only remembered does not count. A dye-lot number is your own mark for one round of dyeing." }
when     = "product.sector == 'batik'"
evidence = { id = "Kartu resep dengan potongan kain", en = "Recipe cards with swatches" }

[fact.shade_grade]
type     = "number"
min      = 1
max      = 5
ask      = { id = "Nilai terendah beda warna antar lembar (skala abu-abu 1 sampai 5)", en = "Lowest grade of shade difference between pieces (grey scale 1 to 5)" }
help     = { id = "5 berarti sama, 1 sangat berbeda. Bandingkan dengan contoh warna memakai kartu skala abu-abu.", en = "5 means equal, 1 very different. Compare with the swatch by a grey-scale card." }
when     = "product.sector == 'batik'"
evidence = { id = "Catatan perbandingan dengan contoh warna", en = "Record of comparison with the swatch" }

[fact.wash_grade]
type     = "number"
min      = 1
max      = 5
ask      = { id = "Nilai terendah tahan luntur saat dicuci (1 sampai 5)", en = "Lowest grade of colour fastness to washing (1 to 5)" }
help     = { id = "Dari laporan uji. Tulis 3,5 untuk nilai 3–4.", en = "From the test report. Write 3.5 for grade 3–4." }
when     = "product.sector == 'batik'"
evidence = { id = "Laporan uji tahan luntur tiap warna", en = "Fastness report for each colour" }

[fact.care_label]
type     = "bool"
ask      = { id = "Apakah cara mencuci tertulis pada label?", en = "Does the label say how to wash it?" }
help     = { id = "Misalnya: cuci terpisah, air dingin, tanpa pemutih.", en = "For example: wash separately, cold water, no bleach." }
when     = "product.sector == 'batik'"
evidence = { id = "Label cuci pada barang", en = "Care label on the goods" }

[fact.piece_checks]
type     = "choices"
ask      = { id = "Apa saja yang diperiksa pada tiap lembar sebelum dikirim?", en = "What is checked on every piece before shipment?" }
help     = { id = "Ukur dengan meteran; 2 persen dari 200 cm ialah 4 cm. Kosongkan daftar bila hanya sebagian lembar diperiksa.", en = "Use a tape measure; 2 percent of 200 cm is 4 cm. Give an empty list if only some pieces are checked." }
when     = "product.sector == 'batik'"
evidence = { id = "Catatan pemeriksaan akhir", en = "Final inspection records" }
[fact.piece_checks.choices]
size     = { id = "Panjang dan lebar, selisih paling banyak 2 persen", en = "Length and width, within 2 percent" }
wax_left = { id = "Sisa malam dan noda", en = "Wax left and stains" }
holes    = { id = "Lubang dan sobekan", en = "Holes and tears" }

[fact.wastewater]
type     = "choices"
ask      = { id = "Apa saja yang ada untuk mengolah limbah batik?", en = "What is there to treat the waste of batik?" }
help     = { id = "IPAL adalah tempat mengolah air limbah. Paling sedikit ada bak endap dan saringan.", en = "A treatment unit (IPAL) has at least a settling tank and a filter." }
when     = "product.sector == 'batik'"
evidence = { id = "Foto bak dan catatan pengurasan", en = "Photos of the tanks and record of cleaning" }
[fact.wastewater.choices]
wax_recovery = { id = "Malam dikumpulkan dan dipakai lagi", en = "Wax is collected and used again" }
settling     = { id = "Bak endap", en = "Settling tank" }
filter       = { id = "Saringan", en = "Filter" }

[fact.pieces_per_design]
type     = "number"
unit     = "pcs"
min      = 0
ask      = { id = "Berapa lembar satu motif sanggup dibuat untuk satu pesanan?", en = "How many pieces of one design can you make for one order?" }
help     = { id = "Hitung untuk waktu buat 45 sampai 90 hari.", en = "Reckon with 45 to 90 days of making." }
when     = "product.sector == 'batik'"
evidence = { id = "Buku pesanan", en = "Order book" }

[fact.two_suppliers]
type     = "bool"
ask      = { id = "Apakah kain dan pewarna bisa dibeli dari dua pemasok atau lebih?", en = "Can cloth and dyes be bought from two suppliers or more?" }
help     = { id = "Kain dan pewarna masing-masing perlu dua toko berbeda. Bila salah satu hanya dari satu toko, jawab tidak.", en = "Cloth and dyes each need two different shops. If one of them comes from a single shop, answer no." }
when     = "product.sector == 'batik'"
evidence = { id = "Nota dari dua pemasok", en = "Receipts of two suppliers" }

[fact.outlet]
type     = "choice"
ask      = { id = "Di mana pembeli bisa melihat batik ini?", en = "Where can buyers see this batik?" }
help     = { id = "Bila ada beberapa, pilih yang paling sering didatangi pembeli. Toko daring tanpa foto tiap motif belum dihitung.", en = "If there are several, choose the one buyers use most. An online shop without photos of each design does not count." }
when     = "product.sector == 'batik'"
evidence = { id = "Kunjungan atau alamat toko daring", en = "Visit, or address of the online shop" }
[fact.outlet.choices]
own    = { id = "Gerai sendiri", en = "Own outlet" }
shared = { id = "Gerai bersama di sentra", en = "Shared outlet of the cluster" }
online = { id = "Toko daring dengan foto tiap motif", en = "Online shop with a photo of every design" }
none   = { id = "Belum ada", en = "Nowhere yet" }

[fact.derived_products]
type     = "bool"
ask      = { id = "Apakah ada barang lain selain kain lembaran, misalnya selendang atau baju?", en = "Is there anything but cloth by the piece, such as scarves or shirts?" }
help     = { id = "Tas, taplak, dan sarung bantal juga dihitung, meskipun dijahit penjahit lain. Barang yang baru direncanakan dijawab tidak.", en = "Bags, tablecloths and cushion covers count too, even if a tailor sews them. Answer no for goods only planned." }
when     = "product.sector == 'batik'"
evidence = { id = "Contoh barang atau katalog", en = "Samples or catalogue" }

[fact.brand_label]
type     = "bool"
ask      = { id = "Apakah tiap barang memakai label merek dan nama motif?", en = "Does every piece carry a brand label and the name of the design?" }
help     = { id = "Misalnya label jahit atau label gantung bertulisan merek Anda dan motif Parang. Bila hanya ada merek, jawab tidak.", en = "For example a sewn label or hang tag with your brand and the design Parang. Answer no for the brand alone." }
when     = "product.sector == 'batik'"
evidence = { id = "Barang berlabel", en = "Labelled goods" }

[derive.genuine]
value = "batik.technique in ['tulis', 'cap', 'combination']"
title = { id = "Dibuat dengan malam panas", en = "Made with hot wax" }

[derive.chemical_dyes]
value = "'naphthol' in batik.dyes || 'other_chemical' in batik.dyes"
title = { id = "Memakai pewarna kimia", en = "Uses chemical dyes" }

[derive.needed_per_design]
value = "batik.technique == 'tulis' ? pieces_tulis : pieces_cap"
unit  = "pcs"
title = { id = "Lembar tiap motif yang biasa dipesan", en = "Pieces of one design usually ordered" }

[parameter.shade_limit]
title  = { id = "Nilai beda warna terendah yang diterima", en = "Lowest accepted shade grade" }
values = [{ from = 2021-01-01, value = 4, source = "batik-buyer-practice" }]

[parameter.wash_limit]
title  = { id = "Nilai tahan luntur terendah yang diterima", en = "Lowest accepted wash grade" }
values = [{ from = 2021-01-01, value = 4, source = "batik-buyer-practice" }]

[parameter.wash_limit_labelled]
title  = { id = "Nilai tahan luntur untuk nila atau naftol dengan label cuci", en = "Wash grade for indigo or naphthol with a care label" }
values = [{ from = 2021-01-01, value = 3.5, source = "batik-buyer-practice", note = "grade 3-4; said of indigo and naphthol red" }]

[parameter.pieces_cap]
unit   = "pcs"
title  = { id = "Lembar tiap motif, batik cap", en = "Pieces of one design, stamped batik" }
values = [{ from = 2021-01-01, value = 50, source = "batik-buyer-practice", note = "low end of 50 to 100" }]

[parameter.pieces_tulis]
unit   = "pcs"
title  = { id = "Lembar tiap motif, batik tulis", en = "Pieces of one design, drawn batik" }
values = [{ from = 2021-01-01, value = 10, source = "batik-buyer-practice", note = "low end of 10 to 30" }]
"#),
    ("sector/canned_fruit/rules.toml", r#"# The canning line, the heat process and its records, the product sheet, the smallest lot.

[[rule]]
id        = "canning-line"
title     = { id = "Alat pengalengan sendiri lengkap", en = "The own canning line is complete" }
severity  = "major"
basis     = "programme"
dimension = "premises"
weight    = 5
applies   = "production.route != 'contract'"
holds     = "'exhaust' in canned_fruit.line && 'seamer' in canned_fruit.line && 'heater' in canned_fruit.line && 'cooling' in canned_fruit.line && 'ph_meter' in canned_fruit.line"
grade     = "size(['exhaust', 'seamer', 'heater', 'cooling', 'ph_meter'].filter(x, x in canned_fruit.line)) / 5 * 0.9"
valid     = { from = 2021-01-20 }
sources   = [{ ref = "purbalingga-2021", at = "IKM nanas belum punya alat pengalengan" }, { ref = "canning-practice", at = "alat pokok" }]
why       = { id = "Nanas segar tidak menjadi kaleng tanpa alat ini. Bila alat belum ada, pengalengan dikerjakan pabrik lain dengan kontrak.", en = "Without this equipment fresh pineapple never gets into a can. If it is lacking, a factory cans under contract." }
actions   = ["use-canner", "build-line"]

[[rule]]
id        = "heat-process"
title     = { id = "Suhu dan lama pemanasan ditetapkan ahli untuk kaleng ini", en = "An expert set heat and time for this can" }
severity  = "minor"
basis     = "practice"
dimension = "food_safety"
weight    = 6
holds     = "canned_fruit.heat_process == 'expert'"
sources   = [{ ref = "canning-practice", at = "proses panas tertulis" }]
why       = { id = "Pemanasan yang kurang membuat kaleng kembung dan berbahaya. Kaleng besar perlu waktu lebih lama daripada kaleng kecil.", en = "Too little heat makes cans swell and become dangerous. Large cans need longer than small ones." }
actions   = ["set-process"]

[[rule]]
id        = "seam"
title     = { id = "Sambungan tutup kaleng diperiksa pada setiap lot", en = "Can seams are checked in every lot" }
severity  = "minor"
basis     = "practice"
dimension = "food_safety"
weight    = 5
holds     = "'seam' in canned_fruit.lot_records"
sources   = [{ ref = "canning-practice", at = "pemeriksaan sambungan kaleng" }]
why       = { id = "Sambungan yang longgar memasukkan kuman sesudah pemanasan. Kebocoran kecil tidak terlihat dari luar.", en = "A loose seam lets germs in after heating. Small leaks cannot be seen from outside." }
actions   = ["record-loads"]

[[rule]]
id        = "load-records"
title     = { id = "Catatan setiap muatan pemanas kaleng lengkap", en = "The record of every heated load of cans is complete" }
severity  = "minor"
basis     = "practice"
dimension = "food_safety"
weight    = 4
holds     = "'temperature' in canned_fruit.lot_records && 'chlorine' in canned_fruit.lot_records && 'incubation' in canned_fruit.lot_records && 'vacuum' in canned_fruit.lot_records && 'load_code' in canned_fruit.lot_records"
grade     = "size(['temperature', 'chlorine', 'incubation', 'vacuum', 'load_code'].filter(x, x in canned_fruit.lot_records)) / 5 * 0.9"
sources   = [{ ref = "canning-practice", at = "catatan muatan" }]
why       = { id = "Bila satu kaleng kembung, kode muatan menunjukkan kaleng lain yang harus ditarik. Tanpa kode, semua ditarik.", en = "If a can swells, the load code shows which others to recall. Without it all are recalled." }
actions   = ["record-loads"]

[[rule]]
id        = "mixed-pack"
title     = { id = "Campuran santan, sayur, atau jeli dinilai ahli panas", en = "Mixtures with coconut milk, vegetables or jelly are judged by an expert" }
severity  = "major"
basis     = "practice"
dimension = "food_safety"
weight    = 4
applies   = "canned_fruit.mixed_pack"
holds     = "canned_fruit.mixed_pack_judged"
sources   = [{ ref = "canning-practice", at = "isi campuran" }, { ref = "perbpom-27-2021", at = "article not verified", note = { id = "Campuran dapat menjadi pangan berasam rendah.", en = "The mixture may become low-acid food." } }]
why       = { id = "Santan dan sayur menaikkan pH. Bila pH melewati 4,6, aturan pangan steril berlaku dan prosesnya berbeda.", en = "Coconut milk and vegetables raise the pH. Above 4.6 the rules of sterile food apply and the process differs." }
actions   = ["judge-mixture"]

[[rule]]
id        = "sheet"
title     = { id = "Lembar mutu buah kaleng menyebut potongan, cairan, gula, bobot, dan pH", en = "The canned-fruit sheet names style, medium, sugar, mass and pH" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 4
holds     = "'style' in canned_fruit.sheet && 'medium' in canned_fruit.sheet && 'brix' in canned_fruit.sheet && 'drained' in canned_fruit.sheet && 'ph' in canned_fruit.sheet"
grade     = "size(['style', 'medium', 'brix', 'drained', 'ph'].filter(x, x in canned_fruit.sheet)) / 5 * 0.9"
sources   = [{ ref = "codex-cxs-319-2015", at = "lampiran nanas; article not verified", note = { id = "Angkanya belum diperiksa. Batas pembeli yang dipakai.", en = "Its numbers were not verified. The buyer's limits are used." } }]
why       = { id = "Pembeli memesan menurut bentuk potongan dan cairannya. Standar Codex CXS 319 memakai pembagian yang sama.", en = "Buyers order by style and medium. The Codex standard CXS 319 uses the same division." }
actions   = ["write-sheet"]

[[rule]]
id        = "hs-code"
title     = { id = "Kode HS nanas olahan diawali 2008.20", en = "The HS code of prepared pineapple begins with 2008.20" }
severity  = "info"
basis     = "practice"
dimension = "documents"
applies   = "canned_fruit.fruit == 'pineapple'"
holds     = "product.hs_code.startsWith('200820')"
sources   = [{ ref = "canning-practice", at = "pos 2008.20", note = { id = "Dua angka terakhir belum diperiksa pada BTKI 2022.", en = "The last two digits were not verified in the 2022 tariff book." } }]
why       = { id = "Enam angka pertama sama di semua negara. Cari dua angka terakhir di INSW sebelum mengirim.", en = "The first six digits are the same everywhere. Look up the last two at INSW before shipping." }
evidence  = [{ id = "Kode HS pada faktur atau rancangan PEB", en = "HS code on the invoice or the draft export declaration" }]
no_action = { id = "Cari kode delapan angka di INSW bersama eksportir.", en = "Look up the eight-digit code at INSW with the exporter." }

[[rule]]
id        = "canner-lot"
title     = { id = "Pesanan tidak lebih kecil dari lot terkecil pabrik pengalengan", en = "The order is no smaller than the canner's smallest lot" }
severity  = "info"
basis     = "practice"
dimension = "capacity"
applies   = "order.given && production.with_contract"
holds     = "order.size >= canned_fruit.canner_lot"
sources   = [{ ref = "canning-practice", at = "lot makloon 500 sampai 5.000 kaleng", confidence = "low", note = { id = "Angka berbeda tiap pabrik.", en = "Figures differ by factory." } }]
why       = { id = "Pabrik menyalakan pemanas untuk satu muatan penuh. Pesanan yang lebih kecil ditolak atau dihitung penuh.", en = "A factory heats full loads. Smaller orders are refused or charged as full." }
evidence  = [{ id = "Penawaran atau kontrak pabrik pengalengan", en = "Quote or contract of the canner" }]
no_action = { id = "Lot terkecil ditentukan pabrik; sepakati lot lain atau gabung pesanan.", en = "The canner sets the smallest lot; agree on another or join orders." }

[action.use-canner]
title    = { id = "Pindahkan pengalengan ke pabrik berizin dengan kontrak", en = "Move canning to a licensed factory under contract" }
cost     = { low = 0, high = 5_000_000 }
duration = { low = 14, high = 60 }
requires = ["workshop.contract-maker"]
sets     = { "production.route" = "contract", "production.place" = "contract_maker" }
provider = { id = "Pabrik atau sentra pengalengan", en = "Factory or canning centre" }
notes    = [{ id = "Hitung ongkos angkut: harga jual bisa naik", en = "Reckon the freight: the price may rise" }]
sources  = [{ ref = "purbalingga-2021", at = "pengalengan di luar daerah" }, { ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.build-line]
title    = { id = "Pasang alat pengalengan, sendiri atau milik sentra", en = "Install a canning line, own or of the cluster" }
cost     = { low = 50_000_000, high = 500_000_000 }
duration = { low = 60, high = 240 }
sets     = { "canned_fruit.line" = ["exhaust", "seamer", "heater", "cooling", "ph_meter"] }
provider = { id = "Toko mesin; bantuan sentra atau kementerian", en = "Supplier; grants for clusters or by the ministry" }
sources  = [{ ref = "purbalingga-2021", at = "fasilitasi mesin pengalengan" }, { ref = "remedy-prices", at = "pembelian mesin; perkiraan", confidence = "low" }]

[action.set-process]
title    = { id = "Minta ahli menetapkan suhu dan waktu pemanasan", en = "Have an expert set heat and time" }
cost     = { low = 3_000_000, high = 30_000_000 }
duration = { low = 14, high = 60 }
sets     = { "canned_fruit.heat_process" = "expert" }
provider = { id = "Kampus, balai industri, atau ahli proses panas", en = "University, industry institute or thermal-process expert" }
papers   = [{ id = "Satu lembar untuk setiap ukuran kaleng dan resep", en = "One sheet for every can size and recipe" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.record-loads]
title    = { id = "Jalankan pemeriksaan dan catatan setiap muatan", en = "Check and record every load" }
cost     = { low = 500_000, high = 10_000_000 }
duration = { low = 14, high = 60 }
sets     = { "canned_fruit.lot_records" = ["temperature", "seam", "chlorine", "incubation", "vacuum", "load_code"] }
provider = { id = "Pekerja, atau pabrik pengalengan menurut kontrak", en = "Workers, or the canner by contract" }
papers   = [{ id = "Alat ukur sambungan dan termometer terkalibrasi", en = "Seam gauge and calibrated thermometer" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.judge-mixture]
title    = { id = "Minta ahli menilai resep campuran", en = "Have an expert judge the mixed recipe" }
cost     = { low = 2_000_000, high = 20_000_000 }
duration = { low = 14, high = 60 }
sets     = { "canned_fruit.mixed_pack_judged" = true }
provider = { id = "Kampus, balai industri, atau BPOM", en = "University, industry institute or BPOM" }
notes    = [{ id = "Bila pH di atas 4,6: urus PMR lebih dulu", en = "If the pH exceeds 4.6: see to the risk programme (PMR) first" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.write-sheet]
title    = { id = "Tulis lembar mutu bersama pembeli", en = "Write the product sheet with the buyer" }
cost     = { low = 0, high = 2_000_000 }
duration = { low = 3, high = 21 }
sets     = { "canned_fruit.sheet" = ["style", "medium", "brix", "drained", "ph"] }
provider = { id = "Pemilik, pendamping, laboratorium", en = "Owner, assessor, laboratory" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("sector/canned_fruit/set.toml", r#"#:schema ../../schema/rules.schema.json
# Canned fruit, above all pineapple: an own canning line or a canner, the heat process, the seam, the lot.
# MD instead of SPP-IRT, the permit of the canner and pH 4.6 stand in bpom, workshop, cppob and haccp, and are not repeated here.
[set]
id      = "canned_fruit"
version = "2026.11"
title   = { id = "Buah dalam kaleng", en = "Canned fruit" }
applies = "product.sector == 'food' && product.kind == 'canned_fruit'"
checked = 2026-11-21

[fact.fruit]
type = "choice"
ask  = { id = "Buah apa yang dikalengkan?", en = "Which fruit is canned?" }
help = { id = "Pilih menurut isi kaleng produk ini, bukan semua buah yang Anda olah. Dua buah dalam satu kaleng berarti campuran.", en = "Choose by what is in this can, not by all fruit you process. Two fruits in one can are a mixture." }
when = "product.kind == 'canned_fruit'"
[fact.fruit.choices]
pineapple = { id = "Nanas", en = "Pineapple" }
other     = { id = "Buah lain", en = "Another fruit" }
mixed     = { id = "Campuran beberapa buah", en = "A mixture of fruits" }

[fact.mixed_pack]
type = "bool"
ask  = { id = "Apakah isi kaleng dicampur santan, sayur, susu, atau jeli?", en = "Does the can also hold coconut milk, vegetables, milk or jelly?" }
help = { id = "Campuran seperti itu dapat menaikkan pH, sehingga kuman tahan panas bisa tumbuh.", en = "Such mixtures can raise the pH, so that heat-resistant germs may grow." }
when = "product.kind == 'canned_fruit'"

[fact.mixed_pack_judged]
type     = "bool"
ask      = { id = "Apakah campuran itu sudah dinilai ahli proses panas?", en = "Has a thermal-process expert judged that mixture?" }
help     = { id = "Ahli ini menentukan suhu dan lama pemanasan kaleng; cari di kampus atau balai industri. Bila yang dinilai resep lain, jawab tidak.", en = "This expert sets heat and time for cans; look at a university or industry institute. Answer no if another recipe was judged." }
when     = "canned_fruit.mixed_pack"
evidence = { id = "Surat ahli proses panas untuk resep itu", en = "Letter of the expert for that recipe" }

[fact.line]
type     = "choices"
ask      = { id = "Alat pengalengan apa yang ada di tempat sendiri?", en = "Which canning equipment is at your own site?" }
help     = { id = "Kosongkan daftar bila pengalengan dikerjakan pabrik lain atau alat belum ada.", en = "Give an empty list if another factory cans for you or there is none." }
when     = "product.kind == 'canned_fruit' && production.route != 'contract'"
evidence = { id = "Foto alat atau kunjungan", en = "Photo of equipment or visit" }
[fact.line.choices]
exhaust     = { id = "Pembuang udara dari kaleng (exhaust)", en = "Exhaust box to drive out air" }
seamer      = { id = "Mesin penutup kaleng (seamer)", en = "Can seamer" }
heater      = { id = "Bak pasteurisasi atau retort dengan termometer", en = "Pasteurising bath or retort with thermometer" }
cooling     = { id = "Bak pendingin dengan air berklorin", en = "Cooling bath with chlorinated water" }
ph_meter    = { id = "Alat ukur pH", en = "pH meter" }

[fact.heat_process]
type     = "choice"
ask      = { id = "Dari mana suhu dan lama pemanasan kaleng ditetapkan?", en = "Who set the heat and time for the cans?" }
help     = { id = "Setiap ukuran kaleng dan resep punya suhu dan waktu sendiri.", en = "Every can size and recipe has its own heat and time." }
when     = "product.kind == 'canned_fruit'"
evidence = { id = "Lembar proses panas bertanda tangan, untuk ukuran kaleng ini", en = "Signed process sheet for this can size" }
[fact.heat_process.choices]
expert     = { id = "Ahli proses panas atau laboratorium, tertulis", en = "A thermal-process expert or laboratory, in writing" }
experience = { id = "Pengalaman sendiri atau meniru", en = "Own experience or copied" }
none       = { id = "Belum ditetapkan", en = "Not set" }

[fact.lot_records]
type     = "choices"
ask      = { id = "Apa saja yang dicatat untuk setiap muatan pemanas?", en = "What is recorded for every heated load?" }
help     = { id = "Bila dikerjakan pabrik lain, minta salinan catatannya. Kosongkan daftar bila tidak ada.", en = "If another factory does it, ask for copies. Give an empty list if there is nothing." }
when     = "product.kind == 'canned_fruit'"
evidence = { id = "Catatan tiga lot terakhir", en = "Records of the last three lots" }
[fact.lot_records.choices]
temperature = { id = "Suhu di tengah kaleng", en = "Temperature in the middle of the can" }
seam        = { id = "Periksa sambungan tutup kaleng", en = "Check of the can seam" }
chlorine    = { id = "Klorin air pendingin", en = "Chlorine of the cooling water" }
incubation  = { id = "Uji simpan hangat (inkubasi)", en = "Warm storage test (incubation)" }
vacuum      = { id = "Hampa udara di dalam kaleng", en = "Vacuum in the can" }
load_code   = { id = "Kode muatan tercetak pada kaleng", en = "Load code printed on the can" }

[fact.sheet]
type     = "choices"
ask      = { id = "Apa saja yang tertulis pada lembar mutu untuk pembeli?", en = "What does the product sheet for the buyer say?" }
help     = { id = "Bobot tuntas adalah berat buah sesudah cairannya ditiriskan. Brix adalah kadar gula cairan.", en = "Drained weight is the fruit without its liquid. Brix is the sugar of the liquid." }
when     = "product.kind == 'canned_fruit'"
evidence = { id = "Lembar mutu", en = "Product sheet" }
[fact.sheet.choices]
style   = { id = "Bentuk potongan: iris, potong, hancur", en = "Style: slices, pieces, crushed" }
medium  = { id = "Cairan: sirop, sari buah, air", en = "Medium: syrup, juice, water" }
brix    = { id = "Kadar gula cairan (Brix)", en = "Sugar of the liquid (Brix)" }
drained = { id = "Berat bersih dan bobot tuntas", en = "Net mass and drained weight" }
ph      = { id = "pH", en = "pH" }

[fact.canner_lot]
type = "number"
unit = "goods"
min  = 0
ask  = { id = "Berapa kaleng paling sedikit yang mau dikerjakan pabrik pengalengan?", en = "What is the smallest lot the canner takes?" }
help = { id = "Tanyakan ke pabrik. Biasanya antara 500 dan 5.000 kaleng, tetapi angka ini belum pasti.", en = "Ask the factory. Often 500 to 5,000 cans, but that figure is uncertain." }
when = "order.given && product.kind == 'canned_fruit' && production.with_contract"
"#),
    ("sector/dried_snack/rules.toml", r#"# Quality of the snack and of its oil, the pack, the shelf life, acrylamide for the EU, volume.

[[rule]]
id        = "moisture"
title     = { id = "Kadar air makanan ringan diuji dan sesuai batas pembeli", en = "Moisture of the snack is tested and within the buyer's limit" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 4
holds     = "'moisture' in dried_snack.tests"
sources   = [{ ref = "snack-buyers", at = "kadar air" }, { ref = "sni-keripik", at = "batas belum terbaca" }]
why       = { id = "Keripik yang menyerap air menjadi lembek dan berjamur. Batasnya ditentukan pembeli.", en = "Chips that draw water go soft and mouldy. The buyer sets the limit." }
actions   = ["test-snack"]

[[rule]]
id        = "oil"
title     = { id = "Mutu minyak keripik diuji: asam lemak bebas dan peroksida", en = "The oil in the snack is tested: free fatty acid and peroxide" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 5
applies   = "dried_snack.process in ['fried', 'vacuum_fried']"
holds     = "'ffa' in dried_snack.tests && 'peroxide' in dried_snack.tests"
grade     = "'ffa' in dried_snack.tests || 'peroxide' in dried_snack.tests ? 0.5 : 0"
sources   = [{ ref = "snack-buyers", at = "mutu minyak" }]
why       = { id = "Minyak yang dipakai berulang membuat keripik tengik di perjalanan. Dua uji ini memperlihatkannya sebelum kapal berangkat.", en = "Oil used again and again makes chips go rancid on the way. Two tests show it before the ship leaves." }
actions   = ["test-snack"]

[[rule]]
id        = "barrier-pack"
title     = { id = "Kemasan makanan ringan menahan udara, air, dan cahaya", en = "The snack pack keeps out air, water and light" }
severity  = "major"
basis     = "programme"
dimension = "product"
weight    = 6
holds     = "'barrier' in dried_snack.pack"
valid     = { from = 2018-04-17 }
sources   = [{ ref = "kemenperin-kemasan-2018", at = "kemasan makanan kering" }, { ref = "snack-buyers", at = "kemasan" }]
why       = { id = "Plastik tipis meloloskan udara, lalu keripik melempem dalam beberapa minggu. Kemasan adalah perbaikan pertama bagi makanan kering.", en = "Thin plastic lets air through, and chips go soft in weeks. The pack is the first thing to mend in dry food." }
actions   = ["mend-pack"]

[[rule]]
id        = "nitrogen"
title     = { id = "Kemasan makanan ringan diisi nitrogen", en = "Snack packs are filled with nitrogen" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 2
applies   = "product.retail_packed"
holds     = "dried_snack.nitrogen"
sources   = [{ ref = "snack-buyers", at = "pengisian nitrogen" }]
why       = { id = "Nitrogen mengganti udara: minyak tidak cepat tengik dan keripik tidak mudah remuk.", en = "Nitrogen replaces air: oil stays fresh longer and chips break less." }
actions   = ["buy-sealer"]

[[rule]]
id        = "printed-pack"
title     = { id = "Kemasan makanan ringan dicetak dengan desain sendiri", en = "The snack pack is printed with an own design" }
severity  = "minor"
basis     = "programme"
dimension = "product"
weight    = 2
applies   = "product.retail_packed"
holds     = "'printed' in dried_snack.pack"
valid     = { from = 2018-04-17 }
sources   = [{ ref = "kemenperin-kemasan-2018", at = "kemasan dilihat lebih dulu" }]
why       = { id = "Pembeli melihat kemasan sebelum mencicipi isinya. Program pembinaan membantu lewat rumah kemasan.", en = "Buyers see the pack before they taste. Programmes help through packaging houses." }
actions   = ["mend-pack"]

[[rule]]
id        = "shelf-life"
title     = { id = "Makanan ringan tahan paling sedikit sembilan bulan", en = "The snack keeps for at least nine months" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 5
holds     = "product.shelf_life_days >= shelf_least"
grade     = "product.shelf_life_days / shelf_least * 0.9"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "snack-buyers", at = "masa simpan 9 sampai 12 bulan" }]
why       = { id = "Kapal, pemeriksaan, dan gudang memakan dua sampai tiga bulan. Importir biasanya meminta masa simpan 9 sampai 12 bulan.", en = "Ship, inspection and store take two to three months. Importers usually ask for 9 to 12 months." }
actions   = ["lengthen-shelf-life"]

[[rule]]
id        = "shelf-life-year"
title     = { id = "Makanan ringan tahan dua belas bulan", en = "The snack keeps for twelve months" }
severity  = "info"
basis     = "buyer"
dimension = "product"
holds     = "product.shelf_life_days >= shelf_full"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "snack-buyers", at = "masa simpan 9 sampai 12 bulan" }]
why       = { id = "Masa simpan setahun membuka lebih banyak pembeli.", en = "A shelf life of a year opens the door to more buyers." }
actions   = ["lengthen-shelf-life"]

[[rule]]
id        = "acrylamide"
title     = { id = "Akrilamida keripik kentang tidak melewati nilai acuan Uni Eropa", en = "Acrylamide in potato crisps is within the EU benchmark" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "order.market == 'eu' && dried_snack.base == 'potato' && dried_snack.process in ['fried', 'vacuum_fried', 'baked']"
holds     = "dried_snack.acrylamide <= acrylamide_benchmark"
valid     = { from = 2018-04-11 }
sources   = [{ ref = "eu-acrylamide-2017-2158", at = "article not verified" }]
why       = { id = "Di atas nilai acuan, importir menyuruh Anda memperbaiki penggorengan. Ini acuan, bukan larangan masuk.", en = "Above the benchmark the importer will have you mend the frying. It is a benchmark, not a ban." }
actions   = ["lower-acrylamide"]

[[rule]]
id        = "acrylamide-other"
title     = { id = "Akrilamida keripik lain diuji untuk Uni Eropa", en = "Acrylamide in other snacks is tested for the EU" }
severity  = "info"
basis     = "buyer"
dimension = "market"
applies   = "order.market == 'eu' && dried_snack.base != 'potato' && dried_snack.process in ['fried', 'vacuum_fried', 'baked']"
holds     = "dried_snack.acrylamide <= acrylamide_benchmark"
valid     = { from = 2018-04-11 }
sources   = [{ ref = "eu-acrylamide-2017-2158", at = "article not verified", confidence = "low", note = { id = "Nilai acuan itu untuk keripik kentang. Bagi keripik lain hanya petunjuk.", en = "The benchmark is for potato crisps. For other snacks it only guides." } }]
why       = { id = "Untuk singkong dan pisang, angka keripik kentang dipakai sebagai petunjuk saja.", en = "For cassava and banana, the figure of potato crisps serves only as a guide." }
actions   = ["lower-acrylamide"]

[[rule]]
id        = "sni"
title     = { id = "Keripik diuji menurut SNI jenisnya", en = "Chips are tested against the SNI for their kind" }
severity  = "info"
basis     = "practice"
dimension = "product"
applies   = "dried_snack.base in ['potato', 'cassava', 'banana', 'pineapple']"
holds     = "dried_snack.sni_tested"
sources   = [{ ref = "sni-keripik", at = "seluruh standar; tabel batas belum terbaca" }]
why       = { id = "SNI keripik sukarela. Laporan ujinya memudahkan pembicaraan dengan pembeli dan balai.", en = "The SNI for chips is voluntary. Its report eases talks with buyers and institutes." }
actions   = ["test-sni"]

[[rule]]
id        = "container"
title     = { id = "Pesanan makanan ringan kira-kira memenuhi satu kontainer 20 kaki", en = "The order of snacks roughly fills a 20-foot container" }
severity  = "info"
basis     = "practice"
dimension = "capacity"
applies   = "order.given"
holds     = "order.size * product.unit_mass >= container_least"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "snack-buyers", at = "3 sampai 5 ton tiap kontainer 20 kaki", confidence = "low", note = { id = "Hitungan kami dari kepadatan; belum diperiksa.", en = "Our reckoning from density; not verified." } }]
why       = { id = "Makanan ringan memakan tempat: kontainer penuh hanya 3 sampai 5 ton. Jumlah lebih kecil dikirim bersama barang lain.", en = "Snacks take up space: a full container is only 3 to 5 tonnes. Less travels with other goods." }
no_action = { id = "Jumlah ditentukan pembeli; kiriman kecil digabung dengan barang lain.", en = "The buyer decides the quantity; small shipments travel with other goods." }

[action.test-snack]
title    = { id = "Ganti minyak teratur dan uji lot sampai sesuai batas", en = "Change oil regularly and test lots until they pass" }
cost     = { low = 500_000, high = 5_000_000 }
duration = { low = 7, high = 28 }
sets     = { "dried_snack.tests" = ["moisture", "ffa", "peroxide"] }
provider = { id = "Pemilik; BSPJI, BPSMB, atau laboratorium KAN lain", en = "Owner; BSPJI, BPSMB or another accredited laboratory" }
papers   = [{ id = "Contoh 500 gram sampai 1 kilogram", en = "Sample of 500 grams to 1 kilogram" }]
sources  = [{ ref = "remedy-prices", at = "uji laboratorium pangan" }]

[action.mend-pack]
title    = { id = "Rancang dan cetak kemasan berlapis penahan", en = "Design and print a pack with a barrier layer" }
cost     = { low = 3_500_000, high = 15_000_000 }
duration = { low = 21, high = 56 }
sets     = { "dried_snack.pack" = ["barrier", "printed"] }
provider = { id = "Rumah kemasan dinas atau percetakan", en = "The district's packaging house or a printer" }
notes    = [{ id = "Cetak pertama punya jumlah paling sedikit; tanyakan dulu", en = "A first print has a smallest quantity; ask first" }]
sources  = [{ ref = "remedy-prices", at = "perbaikan kemasan" }]

[action.buy-sealer]
title    = { id = "Pasang mesin segel dengan nitrogen", en = "Install a sealer with nitrogen" }
cost     = { low = 1_500_000, high = 40_000_000 }
duration = { low = 14, high = 42 }
sets     = { "dried_snack.nitrogen" = true, "labelling.pack_sealed" = true }
provider = { id = "Toko mesin; kadang bantuan dinas", en = "Supplier; sometimes a district grant" }
sources  = [{ ref = "remedy-prices", at = "mesin segel dan nitrogen" }]

[action.lengthen-shelf-life]
title    = { id = "Perbaiki kemasan, lalu uji masa simpan", en = "Mend the pack, then test the shelf life" }
cost     = { low = 3_000_000, high = 15_000_000 }
duration = { low = 42, high = 112 }
requires = [{ when = "'barrier' in dried_snack.pack" }]
sets     = { "product.shelf_life_days" = 365 }
provider = { id = "Laboratorium atau kampus", en = "Laboratory or university" }
notes    = [{ id = "Lamanya bergantung pada hasil uji", en = "The length depends on the test" }]
sources  = [{ ref = "remedy-prices", at = "uji masa simpan" }]

[action.lower-acrylamide]
title    = { id = "Turunkan suhu goreng, rendam bahan, lalu uji akrilamida", en = "Fry cooler, soak the slices, then test acrylamide" }
cost     = { low = 1_000_000, high = 6_000_000 }
duration = { low = 14, high = 45 }
sets     = { "dried_snack.acrylamide" = 0.5 }
provider = { id = "Pemilik, ahli pangan, laboratorium", en = "Owner, food technologist, laboratory" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.test-sni]
title    = { id = "Minta uji menurut SNI keripiknya", en = "Ask for a test against the SNI for the kind" }
cost     = { low = 500_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "dried_snack.sni_tested" = true }
provider = { id = "BSPJI atau laboratorium KAN lain", en = "BSPJI or another accredited laboratory" }
sources  = [{ ref = "remedy-prices", at = "uji laboratorium pangan" }]
"#),
    ("sector/dried_snack/set.toml", r#"#:schema ../../schema/rules.schema.json
# Chips, crackers and other dry snacks: crisp, not rancid, in a pack that keeps them so.
# SPP-IRT against MD stands in bpom; the leak test in labelling; additives and aflatoxin in the sets of the destinations.
[set]
id      = "dried_snack"
version = "2026.11"
title   = { id = "Keripik dan makanan ringan kering", en = "Dry snacks" }
applies = "product.sector == 'food' && product.kind == 'dried_snack'"
checked = 2026-11-21

[fact.base]
type = "choice"
ask  = { id = "Bahan utama makanan ringan ini apa?", en = "What is the main ingredient of the snack?" }
help = { id = "Pilih bahan terbanyak dalam resep; minyak dan bumbu tidak dihitung. Tempe, ubi jalar, dan ketan termasuk bahan lain.", en = "Choose the largest share of the recipe; oil and seasoning do not count. Tempe, sweet potato and sticky rice are another ingredient." }
when = "product.kind == 'dried_snack'"
[fact.base.choices]
potato    = { id = "Kentang", en = "Potato" }
cassava   = { id = "Singkong", en = "Cassava" }
banana    = { id = "Pisang", en = "Banana" }
pineapple = { id = "Nanas", en = "Pineapple" }
other     = { id = "Bahan lain", en = "Another ingredient" }

[fact.process]
type = "choice"
ask  = { id = "Bagaimana makanan ringan ini dimasak?", en = "How is the snack cooked?" }
help = { id = "Dijemur lalu digoreng berarti digoreng; kerupuk mentah berarti dikeringkan saja. Mesin vakum menggoreng dalam tabung tertutup.", en = "Dried, then fried means fried; raw crackers are only dried. A vacuum machine fries in a closed drum." }
when = "product.kind == 'dried_snack'"
[fact.process.choices]
fried        = { id = "Digoreng biasa", en = "Fried" }
vacuum_fried = { id = "Digoreng dengan mesin vakum", en = "Vacuum fried" }
baked        = { id = "Dipanggang atau disangrai", en = "Baked or roasted" }
dried        = { id = "Dikeringkan saja", en = "Only dried" }

[fact.tests]
type     = "choices"
ask      = { id = "Ukuran mutu apa yang sudah diuji dan sesuai batas pembeli?", en = "Which figures were tested and are within the buyer's limits?" }
help     = { id = "Minta laboratorium menguji ketiganya sekaligus. Kosongkan daftar bila belum diuji.", en = "Ask the laboratory for all three at once. Give an empty list if nothing was tested." }
when     = "product.kind == 'dried_snack'"
evidence = { id = "Hasil uji lot dan batas pembeli", en = "Lot report and the buyer's limits" }
[fact.tests.choices]
moisture = { id = "Kadar air atau aktivitas air (aw)", en = "Moisture or water activity (aw)" }
ffa      = { id = "Asam lemak bebas (tanda minyak lama)", en = "Free fatty acid (a sign of old oil)" }
peroxide = { id = "Bilangan peroksida (tanda minyak tengik)", en = "Peroxide value (a sign of rancid oil)" }

[fact.pack]
type     = "choices"
ask      = { id = "Apa yang benar tentang kemasan ekspor produk ini?", en = "What is true of the export pack?" }
help     = { id = "Lapisan penahan: aluminium foil atau plastik berlapis logam. Kosongkan daftar bila tidak ada yang benar.", en = "A barrier layer is foil or metallised plastic. Give an empty list if nothing is true." }
when     = "product.kind == 'dried_snack'"
evidence = { id = "Contoh kemasan dan surat pemasok", en = "Sample pack and the supplier's letter" }
[fact.pack.choices]
barrier = { id = "Berlapis penahan udara, air, dan cahaya", en = "Has a barrier layer against air, water and light" }
printed = { id = "Dicetak dengan desain sendiri, bukan plastik polos", en = "Printed with an own design, not plain plastic" }

[fact.nitrogen]
type     = "bool"
ask      = { id = "Apakah kemasan diisi nitrogen sebelum ditutup?", en = "Are packs filled with nitrogen before they are closed?" }
help     = { id = "Nitrogen adalah gas pengganti udara di dalam kemasan. Tabung gasnya tersambung ke mesin segel.", en = "Nitrogen is a gas that takes the place of air in the pack. Its cylinder is joined to the sealer." }
when     = "product.kind == 'dried_snack' && product.retail_packed"
evidence = { id = "Mesin segel dan tabung nitrogen", en = "Sealing machine and nitrogen cylinder" }

[fact.acrylamide]
type     = "number"
unit     = "mg/kg"
min      = 0
ask      = { id = "Akrilamida tertinggi pada hasil uji (mg/kg)", en = "Highest acrylamide in the report (mg/kg)" }
help     = { id = "Zat ini timbul saat bahan bertepung digoreng terlalu panas. 750 µg/kg sama dengan 0,75 mg/kg.", en = "It forms when starchy food is fried too hot. 750 µg/kg is 0.75 mg/kg." }
when     = "order.market == 'eu' && dried_snack.process in ['fried', 'vacuum_fried', 'baked']"
evidence = { id = "Hasil uji akrilamida", en = "Acrylamide report" }

[fact.sni_tested]
type     = "bool"
ask      = { id = "Apakah produk sudah diuji menurut SNI keripiknya?", en = "Has the product been tested against the SNI for its kind?" }
help     = { id = "Singkong SNI 4305:2018, pisang 01-4315-1996, nanas 01-4304-1996, kentang 01-4031-1996. Semuanya sukarela.", en = "Cassava SNI 4305:2018, banana 01-4315-1996, pineapple 01-4304-1996, potato 01-4031-1996. All are voluntary." }
when     = "dried_snack.base in ['potato', 'cassava', 'banana', 'pineapple']"
evidence = { id = "Laporan uji yang menyebut nomor SNI", en = "Report that names the number of the SNI" }

[parameter.shelf_least]
unit   = "day"
title  = { id = "Masa simpan paling pendek yang diminta importir", en = "Shortest shelf life importers ask" }
values = [{ from = 2021-01-01, value = 270, source = "snack-buyers", note = "nine months, from memory" }]

[parameter.shelf_full]
unit   = "day"
title  = { id = "Masa simpan yang diminta banyak importir", en = "Shelf life many importers ask" }
values = [{ from = 2021-01-01, value = 360, source = "snack-buyers", note = "twelve months, from memory" }]

[parameter.acrylamide_benchmark]
unit   = "mg/kg"
title  = { id = "Nilai acuan akrilamida keripik kentang di Uni Eropa", en = "EU benchmark of acrylamide in potato crisps" }
values = [{ from = 2018-04-11, value = 0.75, source = "eu-acrylamide-2017-2158", note = "750 micrograms per kg; a benchmark, not a limit" }]

[parameter.container_least]
unit   = "kg"
title  = { id = "Berat makanan ringan yang memenuhi kontainer 20 kaki, paling sedikit", en = "Least mass of snacks that fills a 20-foot container" }
values = [{ from = 2021-01-01, value = 3_000, source = "snack-buyers", note = "3 to 5 t, reckoned from 28 m3 at 120 to 180 kg per m3; low confidence" }]
"#),
    ("sector/footwear/making.toml", r#"# Materials, storage, amount, supply, inspection.

[[rule]]
id        = "supplier-letters"
title     = { id = "Pemasok memberi surat tentang zat terlarang", en = "Suppliers give letters on restricted substances" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 3
applies   = "order.market != 'domestic'"
holds     = "'upper' in footwear.supplier_letters && 'sole' in footwear.supplier_letters && 'metal' in footwear.supplier_letters && 'glue' in footwear.supplier_letters"
grade     = "(('upper' in footwear.supplier_letters ? 1 : 0) + ('sole' in footwear.supplier_letters ? 1 : 0) + ('metal' in footwear.supplier_letters ? 1 : 0) + ('glue' in footwear.supplier_letters ? 1 : 0)) / 4"
sources   = [{ ref = "footwear-buyer-practice", at = "ftalat, PAH, PCP, nikel, pelarut" }]
why       = { id = "Zat terlarang biasanya datang bersama lem, sol, atau gesper. Bengkel hanya tahu dari pemasoknya.", en = "Restricted substances come with glue, soles or buckles. The workshop knows only through its suppliers." }
actions   = ["collect-letters"]

[[rule]]
id        = "leather-dry"
title     = { id = "Kulit cukup kering saat dikemas", en = "Leather is dry enough at packing" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 3
applies   = "'leather' in product.materials"
holds     = "footwear.leather_moisture <= moisture_limit"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "footwear-buyer-practice", at = "kadar air 14–16 persen" }]
why       = { id = "Kontainer panas dan lembap berminggu-minggu. Kulit basah menjadi jamur.", en = "A container is hot and damp for weeks. Wet leather turns to mould." }
actions   = ["dry-leather"]

[[rule]]
id        = "mould-guard"
title     = { id = "Sepatu dikemas dan disimpan kering", en = "Shoes are packed and stored dry" }
severity  = "minor"
basis     = "practice"
dimension = "product"
weight    = 2
holds     = "'silica' in footwear.mould_guard && 'dry_store' in footwear.mould_guard"
grade     = "(('silica' in footwear.mould_guard ? 1 : 0) + ('dry_store' in footwear.mould_guard ? 1 : 0)) / 2"
sources   = [{ ref = "footwear-buyer-practice", at = "butiran pengering, gudang kering" }]
why       = { id = "Jamur dan bau adalah alasan klaim yang paling sering.", en = "Mould and smell are the most frequent reasons for claims." }
actions   = ["guard-mould"]

[[rule]]
id        = "style-quantity"
title     = { id = "Sanggup membuat satu model dalam jumlah pesanan biasa", en = "Can make one style in the usual quantity" }
severity  = "minor"
basis     = "buyer"
dimension = "capacity"
weight    = 2
holds     = "footwear.pairs_per_style >= pairs_needed"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "footwear-buyer-practice", at = "60–600 pasang tiap model dan warna" }]
why       = { id = "Pembeli memesan mulai 60 pasang untuk satu model dan warna.", en = "Buyers order from 60 pairs of one style and colour." }
actions   = ["add-lasts-and-hands"]

[[rule]]
id        = "two-suppliers"
title     = { id = "Bahan atas dan sol punya dua pemasok", en = "Upper material and soles have two suppliers" }
severity  = "minor"
basis     = "practice"
dimension = "consistency"
weight    = 2
holds     = "footwear.two_suppliers"
sources   = [{ ref = "footwear-buyer-practice", at = "dua sumber kulit" }]
why       = { id = "Bahan yang habis menghentikan pesanan. Pemasok kedua menjaga jadwal.", en = "Material that runs out stops an order. A second supplier keeps the schedule." }
actions   = ["find-supplier"]

[[rule]]
id        = "aql"
title     = { id = "Pemeriksaan akhir memakai AQL 2,5 atau lebih ketat", en = "Final inspection uses AQL 2.5 or stricter" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 2
applies   = "consistency.final_check"
holds     = "footwear.aql in ['strict', 'usual']"
sources   = [{ ref = "aql-trade-practice", at = "cacat besar 2,5; cacat kecil 4,0; cacat berbahaya nol" }]
why       = { id = "AQL adalah tabel jumlah contoh dan cacat yang masih diterima. Pembeli memeriksa dengan tabel yang sama.", en = "AQL is a table of sample sizes and accepted defects. Buyers inspect by the same table." }
actions   = ["use-aql"]

[action.certify-safety]
title    = { id = "Ajukan SPPT-SNI sepatu pengaman", en = "Apply for the SNI certificate of safety shoes" }
cost     = { low = 15_000_000, high = 60_000_000 }
duration = { low = 60, high = 180 }
requires = [{ when = "legality.nib == 'active'" }]
sets     = { "footwear.safety_sni" = true }
provider = { id = "Lembaga sertifikasi produk yang ditunjuk", en = "Appointed product certification body" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.test-safety]
title    = { id = "Uji sepatu menurut EN ISO 20345", en = "Test the shoes to EN ISO 20345" }
cost     = { low = 5_000_000, high = 30_000_000 }
duration = { low = 21, high = 60 }
sets     = { "footwear.safety_iso" = true }
provider = { id = "Laboratorium terakreditasi", en = "Accredited laboratory" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.match-pairs]
title    = { id = "Samakan cetakan kaki dan ukur tiap pasang", en = "Equalise lasts and measure every pair" }
cost     = { low = 500_000, high = 10_000_000 }
duration = { low = 7, high = 30 }
sets     = { "footwear.pair_length_gap" = 2, "footwear.pair_height_gap" = 2 }
provider = { id = "Pemilik, balai alas kaki di Sidoarjo", en = "Owner, footwear institute in Sidoarjo" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.print-marks]
title    = { id = "Cetak tanda ukuran dan tulisan kotak", en = "Print size marks and box texts" }
cost     = { low = 500_000, high = 10_000_000 }
duration = { low = 7, high = 21 }
sets     = { "footwear.marks" = ["size_shoe", "size_box", "article", "colour", "barcode"] }
provider = { id = "Percetakan; kode batang dari GS1 Indonesia atau pembeli", en = "Printer; barcode from GS1 Indonesia or the buyer" }
sources  = [{ ref = "remedy-prices", at = "label dan keanggotaan GS1" }]

[action.buy-lasts]
title    = { id = "Lengkapi cetakan kaki untuk semua nomor", en = "Complete the lasts for all sizes" }
cost     = { low = 2_000_000, high = 20_000_000 }
duration = { low = 14, high = 45 }
sets     = { "footwear.full_sizes" = true }
provider = { id = "Pembuat cetakan kaki", en = "Last maker" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.mend-bond]
title    = { id = "Perbaiki pengasaran, lem, dan tekan; lalu uji rekat", en = "Mend roughing, glue and pressing; then test the bond" }
cost     = { low = 2_000_000, high = 40_000_000 }
duration = { low = 14, high = 60 }
sets     = { "footwear.sole_bond" = 4 }
provider = { id = "Balai alas kaki atau BBKKP Yogyakarta", en = "Footwear institute or leather institute in Yogyakarta" }
papers   = [{ id = "Mesin tekan sol bila lem tidak merata", en = "A sole press if the glue is uneven" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.test-wear]
title    = { id = "Uji lentur, gosok, dan licin", en = "Test flexing, rubbing and slip" }
cost     = { low = 1_000_000, high = 6_000_000 }
duration = { low = 14, high = 30 }
sets     = { "footwear.passed_tests" = ["flex", "rub", "slip"] }
provider = { id = "BBKKP Yogyakarta atau laboratorium KAN", en = "Leather institute in Yogyakarta or accredited laboratory" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.collect-letters]
title    = { id = "Minta surat zat terlarang dari semua pemasok", en = "Ask all suppliers for letters on restricted substances" }
cost     = { low = 0, high = 1_000_000 }
duration = { low = 7, high = 30 }
sets     = { "footwear.supplier_letters" = ["upper", "sole", "metal", "glue"] }
provider = { id = "Pemasok bahan", en = "Suppliers" }
notes    = [{ id = "Ganti bahan bila pemasok tidak bisa menjamin", en = "Change the material if the supplier cannot vouch" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.dry-leather]
title    = { id = "Beli alat ukur kadar air dan angin-anginkan kulit", en = "Buy a moisture meter and air the leather" }
cost     = { low = 500_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "footwear.leather_moisture" = 14 }
provider = { id = "Toko alat", en = "Supplier" }
sources  = [{ ref = "remedy-prices", at = "alat ukur kadar air" }]

[action.guard-mould]
title    = { id = "Pakai butiran pengering dan rapikan gudang", en = "Use drying sachets and tidy the store" }
cost     = { low = 300_000, high = 5_000_000 }
duration = { low = 3, high = 14 }
sets     = { "footwear.mould_guard" = ["silica", "dry_store"] }
provider = { id = "Pemilik", en = "Owner" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.add-lasts-and-hands]
title    = { id = "Tambah cetakan kaki dan pekerja untuk satu model", en = "Add lasts and workers for one style" }
cost     = { low = 5_000_000, high = 50_000_000 }
duration = { low = 21, high = 90 }
sets     = { "footwear.pairs_per_style" = 60 }
provider = { id = "Pemilik", en = "Owner" }
sources  = [{ ref = "remedy-prices", at = "pembelian mesin" }]

[action.find-supplier]
title    = { id = "Cari pemasok kedua dan coba bahannya", en = "Find a second supplier and try his material" }
cost     = { low = 0, high = 2_000_000 }
duration = { low = 7, high = 30 }
sets     = { "footwear.two_suppliers" = true }
provider = { id = "Pemilik atau koperasi", en = "Owner or cooperative" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.use-aql]
title    = { id = "Latih pemeriksaan akhir dengan tabel AQL", en = "Train final inspection by the AQL table" }
cost     = { low = 0, high = 3_000_000 }
duration = { low = 7, high = 30 }
sets     = { "footwear.aql" = "usual" }
provider = { id = "Pendamping atau jasa pemeriksa", en = "Assessor or inspection firm" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("sector/footwear/product.toml", r#"# The shoe: safety proof, pairs, marks, tests.

[[rule]]
id        = "safety-sni"
title     = { id = "Sepatu pengaman yang dijual di Indonesia bersertifikat SNI 8877:2023", en = "Safety shoes sold in Indonesia are certified to SNI 8877:2023" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 5
applies   = "footwear.kind == 'safety' && product.circulates_in_indonesia"
holds     = "footwear.safety_sni"
valid     = { from = 2025-02-01 }
sources   = [{ ref = "permenperin-28-2024", at = "article not verified" }, { ref = "sni-8877-2023", at = "seluruh standar" }]
why       = { id = "Sejak Februari 2025 sepatu pengaman wajib SNI 8877:2023. Sepatu lain tidak wajib SNI.", en = "Since February 2025 safety shoes must meet SNI 8877:2023. Other shoes need no SNI." }
actions   = ["certify-safety"]

[[rule]]
id        = "safety-abroad"
title     = { id = "Sepatu pengaman ekspor punya laporan uji EN ISO 20345", en = "Exported safety shoes have an EN ISO 20345 report" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 4
applies   = "footwear.kind == 'safety' && order.market != 'domestic'"
holds     = "footwear.safety_iso"
sources   = [{ ref = "footwear-buyer-practice", at = "EN ISO 20345" }]
why       = { id = "Pembeli luar negeri biasanya menanyakan EN ISO 20345, bukan SNI.", en = "Foreign buyers usually ask for EN ISO 20345, not for the SNI." }
actions   = ["test-safety"]

[[rule]]
id        = "pair-match"
title     = { id = "Sepatu kiri dan kanan sama panjang dan tinggi", en = "Left and right are equal in length and height" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 4
holds     = "footwear.pair_length_gap <= footwear.allowed_length_gap && footwear.pair_height_gap <= height_gap"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "footwear-buyer-practice", at = "beda panjang 2–3 mm, anak 2 mm; tinggi 2 mm" }]
why       = { id = "Pasangan yang beda terlihat di rak dan terasa di kaki. Anak-anak lebih peka.", en = "An odd pair shows on the shelf and is felt on the foot. Children are more sensitive." }
actions   = ["match-pairs"]

[[rule]]
id        = "size-marked"
title     = { id = "Ukuran tertulis pada tiap sepatu menurut sistem pembeli", en = "Every shoe shows its size in the buyer's system" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 3
holds     = "'size_shoe' in footwear.marks"
sources   = [{ ref = "footwear-buyer-practice", at = "tanda ukuran EU, UK, US, JP" }]
why       = { id = "Nomor 40 Indonesia belum tentu 40 di negara pembeli. Salah ukuran berarti barang kembali.", en = "An Indonesian 40 is not always 40 abroad. A wrong size comes back." }
actions   = ["print-marks"]

[[rule]]
id        = "box-marked"
title     = { id = "Kotak menyebut ukuran, model, warna, kode batang", en = "The box shows size, article, colour, barcode" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 2
holds     = "'size_box' in footwear.marks && 'article' in footwear.marks && 'colour' in footwear.marks && 'barcode' in footwear.marks"
grade     = "(('size_box' in footwear.marks ? 1 : 0) + ('article' in footwear.marks ? 1 : 0) + ('colour' in footwear.marks ? 1 : 0) + ('barcode' in footwear.marks ? 1 : 0)) / 4"
sources   = [{ ref = "footwear-buyer-practice", at = "tulisan pada kotak" }]
why       = { id = "Gudang pembeli memilah kotak dari tulisannya, tanpa membuka.", en = "The buyer's store sorts boxes by what they say, without opening them." }
actions   = ["print-marks"]

[[rule]]
id        = "full-sizes"
title     = { id = "Semua nomor yang diminta bisa dibuat", en = "Every size asked for can be made" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 2
holds     = "footwear.full_sizes"
sources   = [{ ref = "footwear-buyer-practice", at = "rentang ukuran penuh, nomor setengah" }]
why       = { id = "Toko memesan satu rentang nomor. Rentang yang bolong sulit dijual.", en = "Shops order a full run of sizes. A run with holes is hard to sell." }
actions   = ["buy-lasts"]

[[rule]]
id        = "sole-bond"
title     = { id = "Sol merekat kuat menurut laporan uji", en = "The sole holds, by a test report" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 5
holds     = "footwear.sole_bond >= footwear.needed_bond"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "footwear-buyer-practice", at = "3,0 N/mm; luar ruang 4,0 N/mm" }]
why       = { id = "Sol lepas adalah keluhan paling mahal. Satu pasang bisa membuat satu lot ditolak.", en = "A loose sole is the costliest complaint. One pair can have a whole lot refused." }
actions   = ["mend-bond"]

[[rule]]
id        = "wear-tests"
title     = { id = "Uji lentur, gosok, dan licin lulus", en = "Flexing, rubbing and slip tests are passed" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 3
holds     = "'flex' in footwear.passed_tests && 'rub' in footwear.passed_tests && 'slip' in footwear.passed_tests"
grade     = "(('flex' in footwear.passed_tests ? 1 : 0) + ('rub' in footwear.passed_tests ? 1 : 0) + ('slip' in footwear.passed_tests ? 1 : 0)) / 3"
sources   = [{ ref = "footwear-buyer-practice", at = "uji EN/SATRA" }]
why       = { id = "Pembeli besar minta bukti bahwa sepatu tidak retak, tidak luntur, dan tidak licin.", en = "Large buyers ask for proof that shoes neither crack, bleed nor slip." }
actions   = ["test-wear"]
"#),
    ("sector/footwear/set.toml", r#"#:schema ../../schema/rules.schema.json
# Footwear: pairs that match, soles that hold, marks that buyers read. Only safety shoes have a binding SNI.
# Limits that rest on a laboratory number (chromium VI, azo) and the three-part material label stand in the sets of the markets.
[set]
id      = "footwear"
version = "2026.11"
title   = { id = "Alas kaki", en = "Footwear" }
applies = "product.sector == 'footwear'"
checked = 2026-11-21

[choices.aql_level]
strict = { id = "AQL 1,5 atau lebih ketat", en = "AQL 1.5 or stricter" }
usual  = { id = "AQL 2,5", en = "AQL 2.5" }
loose  = { id = "AQL 4,0 atau lebih longgar", en = "AQL 4.0 or looser" }
none   = { id = "Tidak memakai tabel", en = "No table is used" }

[fact.kind]
type   = "choice"
filter = true
ask    = { id = "Jenis sepatu atau sandalnya apa?", en = "Which kind of shoe or sandal is it?" }
help   = { id = "Pilih menurut kegunaan utama model yang dinilai. Pelindung jari adalah baja atau plastik keras di ujung sepatu.", en = "Choose by the main use of the style assessed. A toe cap is steel or hard plastic in the tip." }
when   = "product.sector == 'footwear'"
[fact.kind.choices]
everyday = { id = "Sepatu harian atau resmi", en = "Everyday or formal shoes" }
sandal   = { id = "Sandal", en = "Sandals" }
outdoor  = { id = "Sepatu olahraga, gunung, atau kerja lapangan", en = "Sport, mountain or outdoor work shoes" }
safety   = { id = "Sepatu pengaman kerja dengan pelindung jari", en = "Safety shoes with toe cap" }

[fact.safety_sni]
type     = "bool"
ask      = { id = "Apakah ada sertifikat SPPT-SNI menurut SNI 8877:2023?", en = "Is there an SNI certificate (SPPT-SNI) to SNI 8877:2023?" }
help     = { id = "Sertifikat menurut SNI lama tahun 2009 dijawab tidak.", en = "Answer no for a certificate to the old SNI of 2009." }
when     = "footwear.kind == 'safety'"
evidence = { id = "Sertifikat SPPT-SNI", en = "SNI certificate" }

[fact.safety_iso]
type     = "bool"
ask      = { id = "Apakah ada laporan uji EN ISO 20345?", en = "Is there a test report to EN ISO 20345?" }
help     = { id = "Standar sepatu pengaman yang diminta pembeli luar negeri.", en = "The safety shoe standard that foreign buyers ask for." }
when     = "footwear.kind == 'safety' && order.market != 'domestic'"
evidence = { id = "Laporan uji", en = "Test report" }

[fact.pair_length_gap]
type     = "number"
unit     = "mm"
min      = 0
ask      = { id = "Beda panjang terbesar antara sepatu kiri dan kanan (mm)", en = "Largest difference in length between left and right (mm)" }
help     = { id = "Ukur 20 pasang yang diambil acak. Tulis beda yang terbesar.", en = "Measure 20 pairs taken at random. Write the largest difference." }
when     = "product.sector == 'footwear'"
evidence = { id = "Catatan ukur 20 pasang", en = "Measurements of 20 pairs" }

[fact.pair_height_gap]
type     = "number"
unit     = "mm"
min      = 0
ask      = { id = "Beda tinggi atau hak terbesar antara kiri dan kanan (mm)", en = "Largest difference in height or heel between left and right (mm)" }
help     = { id = "Taruh kiri dan kanan di meja rata, lalu ukur tinggi belakang dan hak. Tulis beda terbesar dari 20 pasang acak.", en = "Stand left and right on a flat table and measure back height and heel. Write the largest difference of 20 random pairs." }
when     = "product.sector == 'footwear'"
evidence = { id = "Catatan ukur 20 pasang", en = "Measurements of 20 pairs" }

[fact.marks]
type     = "choices"
ask      = { id = "Apa saja yang sudah tertulis pada sepatu dan kotaknya?", en = "What is written on shoe and box already?" }
help     = { id = "Ukuran memakai sistem pembeli: EU, UK, US, atau sentimeter Jepang.", en = "Sizes use the buyer's system: EU, UK, US or Japanese centimetres." }
when     = "product.sector == 'footwear'"
evidence = { id = "Foto sepatu dan kotak", en = "Photos of shoe and box" }
[fact.marks.choices]
size_shoe = { id = "Ukuran menurut sistem pembeli, pada tiap sepatu", en = "Size in the buyer's system, on every shoe" }
size_box  = { id = "Ukuran, pada kotak", en = "Size, on the box" }
article   = { id = "Nomor atau nama model, pada kotak", en = "Article number or name, on the box" }
colour    = { id = "Warna, pada kotak", en = "Colour, on the box" }
barcode   = { id = "Kode batang, pada kotak", en = "Barcode, on the box" }

[fact.full_sizes]
type     = "bool"
ask      = { id = "Apakah semua nomor yang diminta pembeli bisa dibuat, juga nomor setengah?", en = "Can every size the buyer asks for be made, half sizes too?" }
help     = { id = "Diperlukan cetakan kaki (lest) untuk tiap nomor.", en = "A last is needed for every size." }
when     = "product.sector == 'footwear'"
evidence = { id = "Cetakan kaki tiap nomor", en = "Lasts of every size" }

[fact.sole_bond]
type     = "number"
min      = 0
ask      = { id = "Kuat rekat sol terendah pada laporan uji (N/mm)", en = "Lowest sole bond strength in the report (N/mm)" }
help     = { id = "Laboratorium menarik sol sampai lepas. Angka besar berarti rekat kuat.", en = "The laboratory pulls the sole off. A larger number means a stronger bond." }
when     = "product.sector == 'footwear'"
evidence = { id = "Laporan uji rekat sol", en = "Bond strength report" }

[fact.passed_tests]
type     = "choices"
ask      = { id = "Uji laboratorium apa saja yang sudah lulus?", en = "Which laboratory tests are passed?" }
help     = { id = "Pada hasil laboratorium cari baris lentur (flexing), gosok (rubbing), dan licin (slip). Kosongkan daftar bila belum pernah diuji.", en = "In the laboratory report look for the lines flexing, rubbing and slip. Give an empty list if nothing was tested." }
when     = "product.sector == 'footwear'"
evidence = { id = "Laporan uji", en = "Test reports" }
[fact.passed_tests.choices]
flex = { id = "Lentur: 30 ribu kali ditekuk atau lebih, retak paling panjang 2 mm", en = "Flexing: 30 thousand times or more, no crack over 2 mm" }
rub  = { id = "Gosok warna: kering nilai 4–5, basah nilai 3", en = "Colour rubbing: grade 4–5 dry, grade 3 wet" }
slip = { id = "Licin: uji EN ISO 13287", en = "Slip: EN ISO 13287" }

[fact.supplier_letters]
type     = "choices"
ask      = { id = "Pemasok bahan apa yang sudah memberi surat bebas zat terlarang?", en = "Which suppliers gave a letter on restricted substances?" }
help     = { id = "Surat itu menyebut zat yang tidak dipakai, misalnya ftalat, PCP, atau nikel yang lepas.", en = "The letter names substances not used, such as phthalates, PCP or nickel that is released." }
when     = "product.sector == 'footwear' && order.market != 'domestic'"
evidence = { id = "Surat pemasok atau lembar keselamatan (SDS)", en = "Suppliers' letters or safety sheets (SDS)" }
[fact.supplier_letters.choices]
upper = { id = "Bahan atas dan lapisan", en = "Upper and lining" }
sole  = { id = "Sol", en = "Sole" }
metal = { id = "Gesper dan logam, atau memang tanpa logam", en = "Buckles and metal, or there is no metal" }
glue  = { id = "Lem dan pelarut", en = "Glue and solvent" }

[fact.leather_moisture]
type     = "number"
unit     = "percent"
min      = 0
max      = 100
ask      = { id = "Kadar air kulit tertinggi saat dikemas (persen)", en = "Highest moisture of the leather at packing (percent)" }
help     = { id = "Diukur dengan alat ukur kadar air. Kulit lembap berjamur di kontainer.", en = "Measured with a moisture meter. Damp leather moulds in the container." }
when     = "'leather' in product.materials"
evidence = { id = "Catatan kadar air tiap lot", en = "Moisture record of each lot" }

[fact.mould_guard]
type     = "choices"
ask      = { id = "Apa yang dilakukan supaya sepatu tidak berjamur atau berbau apak?", en = "What is done against mould and smell?" }
help     = { id = "Butiran pengering (silica gel) menyerap air di dalam kotak. Barang di atas palet atau rak tidak menempel lantai.", en = "A drying sachet (silica gel) takes up water inside the box. Goods on pallets or shelves are off the floor." }
when     = "product.sector == 'footwear'"
evidence = { id = "Kotak siap kirim dan gudang", en = "Packed boxes and the store" }
[fact.mould_guard.choices]
silica    = { id = "Butiran pengering di tiap kotak", en = "Drying sachet in every box" }
dry_store = { id = "Gudang kering, barang tidak menempel lantai", en = "Dry store, goods off the floor" }

[fact.pairs_per_style]
type     = "number"
unit     = "pair"
min      = 0
ask      = { id = "Berapa pasang satu model dan warna sanggup dibuat untuk satu pesanan?", en = "How many pairs of one style and colour can you make for one order?" }
help     = { id = "Hitung untuk waktu buat 45 sampai 75 hari.", en = "Reckon with 45 to 75 days of making." }
when     = "product.sector == 'footwear'"
evidence = { id = "Buku pesanan", en = "Order book" }

[fact.two_suppliers]
type     = "bool"
ask      = { id = "Apakah bahan atas (kulit, kain, atau sintetis) dan sol bisa dibeli dari dua pemasok atau lebih?", en = "Can the upper material (leather, textile or synthetic) and the soles be bought from two suppliers or more?" }
help     = { id = "Bahan atas adalah bahan badan sepatu atau tali sandal. Jawab ya hanya bila bahan atas punya dua pemasok dan sol juga, dengan mutu yang sama.", en = "The upper is the body of the shoe or the straps of the sandal. Answer yes only if it has two suppliers and soles too, of the same quality." }
when     = "product.sector == 'footwear'"
evidence = { id = "Nota dari dua pemasok", en = "Receipts of two suppliers" }

[fact.aql]
type     = "choice"
choices  = "aql_level"
ask      = { id = "Batas cacat besar mana yang dipakai saat pemeriksaan akhir?", en = "Which limit for major defects is used at final inspection?" }
help     = { id = "AQL adalah tabel jumlah contoh dan cacat yang masih diterima. Angka kecil berarti lebih ketat.", en = "AQL is a table of sample sizes and accepted defects. A smaller number is stricter." }
when     = "product.sector == 'footwear' && consistency.final_check"
evidence = { id = "Lembar pemeriksaan akhir", en = "Final inspection sheet" }

[derive.needed_bond]
value = "footwear.kind in ['outdoor', 'safety'] ? bond_outdoor : bond_everyday"
title = { id = "Kuat rekat sol yang biasa diminta (N/mm)", en = "Sole bond usually asked for (N/mm)" }

[derive.allowed_length_gap]
value = "product.for_children ? length_gap_children : length_gap_adults"
unit  = "mm"
title = { id = "Beda panjang yang masih diterima", en = "Accepted difference in length" }

[parameter.bond_everyday]
title  = { id = "Kuat rekat sol sepatu harian (N/mm)", en = "Sole bond of everyday shoes (N/mm)" }
values = [{ from = 2021-01-01, value = 3.0, source = "footwear-buyer-practice" }]

[parameter.bond_outdoor]
title  = { id = "Kuat rekat sol sepatu luar ruang (N/mm)", en = "Sole bond of outdoor shoes (N/mm)" }
values = [{ from = 2021-01-01, value = 4.0, source = "footwear-buyer-practice", note = "safety shoes are reckoned as outdoor" }]

[parameter.length_gap_adults]
unit   = "mm"
title  = { id = "Beda panjang kiri dan kanan, dewasa", en = "Length difference, adults" }
values = [{ from = 2021-01-01, value = 3, source = "footwear-buyer-practice", note = "upper end of 2 to 3 mm" }]

[parameter.length_gap_children]
unit   = "mm"
title  = { id = "Beda panjang kiri dan kanan, anak", en = "Length difference, children" }
values = [{ from = 2021-01-01, value = 2, source = "footwear-buyer-practice" }]

[parameter.height_gap]
unit   = "mm"
title  = { id = "Beda tinggi kiri dan kanan", en = "Height difference" }
values = [{ from = 2021-01-01, value = 2, source = "footwear-buyer-practice" }]

[parameter.moisture_limit]
unit   = "percent"
title  = { id = "Kadar air kulit tertinggi saat dikemas", en = "Highest moisture of leather at packing" }
values = [{ from = 2021-01-01, value = 16, source = "footwear-buyer-practice", note = "upper end of 14 to 16" }]

[parameter.pairs_needed]
unit   = "pair"
title  = { id = "Pasang tiap model dan warna yang biasa dipesan", en = "Pairs of one style and colour usually ordered" }
values = [{ from = 2021-01-01, value = 60, source = "footwear-buyer-practice", note = "low end of 60 to 600" }]
"#),
    ("sector/metal/exhaust.toml", r#"# Exhausts: noise, road approval, tests of the goods.

[[rule]]
id        = "noise"
title     = { id = "Bising motor dengan knalpot ini tidak melebihi batas uji tipe", en = "With this exhaust the motorcycle stays within the type-test limit" }
severity  = "info"
basis     = "practice"
dimension = "product"
applies   = "metal.kind == 'motorcycle_exhaust'"
holds     = "metal.noise <= metal.noise_limit"
valid     = { from = 2020-01-01 }
sources   = [
    { ref = "permenlhk-56-2019", at = "lampiran", note = { id = "Mengikat uji tipe kendaraan, bukan knalpot lepas. Sumber lain menyebut batas menurut tenaga: 73 sampai 82 dB.", en = "Binds type tests of vehicles, not loose silencers. Other sources give limits by power: 73 to 82 dB." } },
    { ref = "permenlh-7-2009", at = "tahap kedua" },
]
why       = { id = "Batas 77, 80, atau 83 dB menurut cc berlaku untuk uji tipe motor, bukan knalpot lepas. Sumber kami berbeda-beda, jadi ini hanya gambaran.", en = "The limits of 77, 80 or 83 dB by engine size bind type tests, not loose silencers. Our sources differ, so this only informs." }
actions   = ["test-noise"]

[[rule]]
id        = "sni-status"
title     = { id = "Tidak ada SNI wajib untuk knalpot", en = "No SNI is binding for exhausts" }
severity  = "info"
basis     = "law"
dimension = "permits"
applies   = "metal.exhaust && product.circulates_in_indonesia"
holds     = "!metal.sni_asked"
sources   = [{ ref = "exhaust-sni-news", at = "keterangan sampai Maret 2024", note = { id = "Keadaan sesudah itu tidak ditemukan.", en = "What followed was not found." } }]
why       = { id = "Sampai awal 2024 SNI knalpot masih disiapkan. Tanyakan lagi sebelum memesan label atau kemasan.", en = "Up to early 2024 an SNI was in preparation. Ask again before ordering labels or packs." }
no_action = { id = "Bila kini wajib, tanyakan lembaga sertifikasi produk.", en = "If it is binding now, ask a product certification body." }

[[rule]]
id        = "e-mark"
title     = { id = "Knalpot jalan raya untuk Uni Eropa punya tanda E", en = "Road exhausts for the European Union bear an E-mark" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 8
applies   = "metal.exhaust && order.market == 'eu' && metal.road_use"
holds     = "metal.e_mark == 'held'"
grade     = "metal.e_mark == 'applied' ? 0.3 : 0"
sources   = [
    { ref = "un-r92", at = "lingkup: L1–L5" },
    { ref = "un-r59", at = "article not verified" },
    { ref = "eu-540-2014", at = "article not verified" },
]
why       = { id = "Knalpot pengganti untuk jalan umum wajib disetujui tipenya: R92 untuk motor, R59 untuk mobil. Knalpot balap dikecualikan bila pembeli menyatakannya.", en = "Replacement exhausts for public roads must be type-approved: R92 for motorcycles, R59 for cars. Racing exhausts are excepted if the buyer says so." }
actions   = ["approve-type"]

[[rule]]
id        = "leak-tested"
title     = { id = "Knalpot diuji bocor dan peredamnya terpasang kuat", en = "The exhaust is leak-tested and its insert is firm" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 3
applies   = "metal.exhaust"
holds     = "'leak' in metal.goods_checks && 'insert' in metal.goods_checks"
grade     = "(('leak' in metal.goods_checks ? 1 : 0) + ('insert' in metal.goods_checks ? 1 : 0)) / 2"
sources   = [{ ref = "metal-buyer-practice", at = "uji bocor 0,3 bar; peredam" }]
why       = { id = "Knalpot bocor berbunyi kasar dan membuang gas panas ke kaki.", en = "A leaking exhaust is loud and blows hot gas at the leg." }
actions   = ["check-goods"]

[[rule]]
id        = "weld"
title     = { id = "Las diperiksa pada setiap barang", en = "Welds are checked on every piece" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 3
applies   = "metal.kind in ['motorcycle_exhaust', 'car_exhaust', 'part']"
holds     = "'weld' in metal.goods_checks"
sources   = [{ ref = "metal-buyer-practice", at = "las tanpa cekungan tepi" }]
why       = { id = "Cekungan di tepi las menjadi awal retak. Pembeli menolak satu lot karenanya.", en = "Undercut at a weld is where cracks begin. Buyers refuse a lot for it." }
actions   = ["check-goods"]

[[rule]]
id        = "coating"
title     = { id = "Lapisan tahan uji semprot garam", en = "The coating stands the salt spray test" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 2
applies   = "'steel' in product.materials && metal.surface == 'coated'"
holds     = "metal.salt_spray >= salt_spray_hours"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "metal-buyer-practice", at = "72–240 jam" }]
why       = { id = "Udara laut membuat baja berkarat di jalan. Pembeli meminta 72 jam atau lebih.", en = "Sea air rusts steel on the way. Buyers ask for 72 hours or more." }
actions   = ["mend-coating"]

[[rule]]
id        = "material-certificate"
title     = { id = "Baja tahan karat punya sertifikat bahan", en = "Stainless steel has a material certificate" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 2
applies   = "'steel' in product.materials && metal.surface == 'stainless'"
holds     = "metal.material_certificate"
sources   = [{ ref = "metal-buyer-practice", at = "sertifikat 3.1 untuk baja 304" }]
why       = { id = "Baja yang tampak sama bisa berkarat. Sertifikat menunjukkan jenisnya.", en = "Steel that looks alike may rust. The certificate shows its grade." }
actions   = ["buy-certified"]

[action.test-noise]
title    = { id = "Perbaiki peredam dan uji bising", en = "Mend the silencer and test the noise" }
cost     = { low = 2_000_000, high = 30_000_000 }
duration = { low = 14, high = 60 }
sets     = { "metal.noise" = 77 }
provider = { id = "Balai uji kendaraan atau kampus teknik", en = "Vehicle test centre or engineering school" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.approve-type]
title    = { id = "Urus persetujuan tipe R92 atau R59", en = "Obtain type approval to R92 or R59" }
cost     = { low = 50_000_000, high = 300_000_000 }
duration = { low = 90, high = 270 }
sets     = { "metal.e_mark" = "held" }
provider = { id = "Lembaga uji yang ditunjuk negara UN ECE, biasanya lewat pembeli", en = "Technical service named by a UN ECE country, usually through the buyer" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.check-goods]
title    = { id = "Buat alat uji bocor dan periksa tiap barang", en = "Build a leak tester and check every piece" }
cost     = { low = 500_000, high = 10_000_000 }
duration = { low = 7, high = 30 }
sets     = { "metal.goods_checks" = ["weld", "leak", "insert"] }
provider = { id = "Pemilik, UPT logam", en = "Owner, metal service unit" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.mend-coating]
title    = { id = "Perbaiki persiapan permukaan dan uji lapisan", en = "Mend surface preparation and test the coating" }
cost     = { low = 1_000_000, high = 20_000_000 }
duration = { low = 14, high = 45 }
sets     = { "metal.salt_spray" = 72 }
provider = { id = "Jasa pelapis dan balai logam (BBSPJILM)", en = "Coating firm and metal institute" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.buy-certified]
title    = { id = "Beli pelat dan pipa bersertifikat 3.1", en = "Buy plate and pipe with a 3.1 certificate" }
cost     = { low = 0, high = 10_000_000 }
duration = { low = 7, high = 30 }
sets     = { "metal.material_certificate" = true }
provider = { id = "Distributor baja", en = "Steel distributor" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("sector/metal/industry.toml", r#"# The link to large industry, and what a workshop needs to make parts: machines, papers, punctuality. What a plant asks is its own demand.

[[rule]]
id        = "iso-9001"
title     = { id = "Sistem mutu bersertifikat ISO 9001", en = "Quality system certified to ISO 9001" }
severity  = "minor"
basis     = "programme"
dimension = "consistency"
weight    = 2
applies   = "metal.towards_oem"
holds     = "metal.quality_certificate in ['iso_9001', 'iatf_16949']"
sources   = [{ ref = "link-and-match", at = "dukungan ISO 9001" }, { ref = "oem-supplier-practice", at = "syarat masuk" }]
why       = { id = "ISO 9001 adalah pintu pertama ke pabrik besar. Program kementerian membantu mengurusnya.", en = "ISO 9001 is the first door to a large plant. A ministry programme helps to obtain it." }
actions   = ["certify-iso-9001"]

[[rule]]
id        = "iatf-16949"
title     = { id = "Pemasok langsung pabrik kendaraan bersertifikat IATF 16949", en = "Direct suppliers of vehicle makers are certified to IATF 16949" }
severity  = "minor"
basis     = "buyer"
dimension = "consistency"
weight    = 1
applies   = "metal.oem_link == 'supplies' && metal.kind in ['motorcycle_exhaust', 'car_exhaust', 'part']"
holds     = "metal.quality_certificate == 'iatf_16949'"
sources   = [{ ref = "oem-supplier-practice", at = "pemasok tingkat 1 dan 2" }, { ref = "link-and-match", at = "dukungan IATF" }]
why       = { id = "IATF 16949 adalah ISO 9001 ditambah aturan pabrik kendaraan. Pemasok langsung biasanya ditanya ini.", en = "IATF 16949 is ISO 9001 plus rules of vehicle makers. Direct suppliers are usually asked for it." }
actions   = ["certify-iatf"]

[[rule]]
id        = "part-file"
title     = { id = "Berkas komponen contoh lengkap", en = "The file of a sample part is complete" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 3
applies   = "metal.towards_oem"
holds     = "'dimensions' in metal.part_file && 'material' in metal.part_file && 'plan' in metal.part_file && 'gauges' in metal.part_file && 'capability' in metal.part_file"
grade     = "(('dimensions' in metal.part_file ? 1 : 0) + ('material' in metal.part_file ? 1 : 0) + ('plan' in metal.part_file ? 1 : 0) + ('gauges' in metal.part_file ? 1 : 0) + ('capability' in metal.part_file ? 1 : 0)) / 5"
sources   = [{ ref = "oem-supplier-practice", at = "PPAP tingkat 3" }]
why       = { id = "Pabrik menyetujui komponen dari berkasnya, bukan dari contohnya saja. Berkas itu disebut PPAP.", en = "Plants approve a part by its file, not by the sample alone. The file is called PPAP." }
actions   = ["build-part-file"]

[[rule]]
id        = "capability"
title     = { id = "Mesin menjaga ukuran penting: Cpk cukup", en = "The machine holds important sizes: Cpk is enough" }
severity  = "minor"
basis     = "buyer"
dimension = "consistency"
weight    = 2
applies   = "metal.towards_oem && 'capability' in metal.part_file"
holds     = "metal.cpk >= cpk_limit"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "oem-supplier-practice", at = "Cpk 1,33; ukuran kritis 1,67" }]
why       = { id = "Cpk menunjukkan seberapa jauh ukuran dari batas. Pabrik meminta 1,33 untuk komponen baru.", en = "Cpk shows how far sizes stay from their limits. Plants ask for 1.33 on new parts." }
actions   = ["build-part-file"]

[[rule]]
id        = "five-s"
title     = { id = "5R dijalankan dan dinilai tiap bulan", en = "5S is practised and scored every month" }
severity  = "minor"
basis     = "buyer"
dimension = "premises"
weight    = 2
applies   = "metal.towards_oem"
holds     = "metal.five_s"
sources   = [{ ref = "oem-supplier-practice", at = "5R" }]
why       = { id = "Auditor pabrik melihat lantai dan rak lebih dulu. Bengkel rapi lebih jarang salah ambil bahan.", en = "A plant's auditor looks at floor and racks first. A tidy shop mixes up material less." }
actions   = ["start-five-s"]

[[rule]]
id        = "on-time"
title     = { id = "Kiriman hampir selalu tepat waktu dan lengkap", en = "Deliveries are nearly always on time and complete" }
severity  = "minor"
basis     = "buyer"
dimension = "consistency"
weight    = 2
applies   = "metal.towards_oem"
holds     = "metal.on_time_share >= on_time_limit"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "oem-supplier-practice", at = "98–100 persen" }]
why       = { id = "Pabrik tidak menyimpan stok. Satu kiriman terlambat menghentikan lini mereka.", en = "Plants keep no stock. One late delivery stops their line." }
actions   = ["plan-delivery"]

[[rule]]
id        = "rejects"
title     = { id = "Barang yang ditolak pembeli sangat sedikit", en = "Very few goods are rejected by buyers" }
severity  = "minor"
basis     = "buyer"
dimension = "consistency"
weight    = 2
applies   = "metal.towards_oem"
holds     = "metal.rejects_ppm <= ppm_limit"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "oem-supplier-practice", at = "100–500 tiap sejuta" }]
why       = { id = "Pabrik menghitung barang cacat tiap sejuta. Lima ratus tiap sejuta berarti satu dari dua ribu.", en = "Plants count rejects per million. Five hundred per million is one in two thousand." }
actions   = ["cut-rejects"]

[[rule]]
id        = "machines"
title     = { id = "Setiap langkah utama memakai mesin", en = "Every main step has a machine" }
severity  = "minor"
basis     = "programme"
dimension = "capacity"
weight    = 3
applies   = "metal.kind in ['motorcycle_exhaust', 'car_exhaust', 'part']"
holds     = "'cutting' in metal.machine_steps && 'forming' in metal.machine_steps && 'drilling' in metal.machine_steps && 'welding' in metal.machine_steps"
grade     = "(('cutting' in metal.machine_steps ? 1 : 0) + ('forming' in metal.machine_steps ? 1 : 0) + ('drilling' in metal.machine_steps ? 1 : 0) + ('welding' in metal.machine_steps ? 1 : 0)) / 4"
sources   = [{ ref = "purbalingga-2021", at = "bantuan mesin untuk UPT logam" }]
why       = { id = "Bengkel logam sendiri menyebut kekurangan mesin. Mesin bersama di UPT logam juga dihitung.", en = "Metal workshops themselves name a lack of machines. Shared machines of the service unit count too." }
actions   = ["buy-machines", "use-service-unit"]

[[rule]]
id        = "model-quantity"
title     = { id = "Sanggup membuat satu model dalam jumlah pesanan biasa", en = "Can make one model in the usual quantity" }
severity  = "minor"
basis     = "buyer"
dimension = "capacity"
weight    = 2
applies   = "metal.kind in ['motorcycle_exhaust', 'car_exhaust', 'part']"
holds     = "metal.units_per_model >= units_needed"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "metal-buyer-practice", at = "50–200 buah tiap model" }]
why       = { id = "Pembeli memesan mulai 50 buah untuk satu model.", en = "Buyers order from 50 pieces of one model." }
actions   = ["buy-machines"]

[[rule]]
id        = "two-suppliers"
title     = { id = "Bahan utama punya dua pemasok", en = "The main material has two suppliers" }
severity  = "minor"
basis     = "practice"
dimension = "consistency"
weight    = 2
holds     = "metal.two_suppliers"
sources   = [{ ref = "metal-buyer-practice", at = "dua sumber pipa dan pelat" }]
why       = { id = "Pelat yang habis menghentikan pesanan. Pemasok kedua menjaga jadwal.", en = "Plate that runs out stops an order. A second supplier keeps the schedule." }
actions   = ["find-supplier"]

[action.certify-iso-9001]
title    = { id = "Terapkan dan sertifikasi ISO 9001", en = "Introduce and certify ISO 9001" }
cost     = { low = 12_000_000, high = 40_000_000 }
duration = { low = 84, high = 182 }
requires = [{ when = "legality.nib == 'active'" }]
sets     = { "metal.quality_certificate" = "iso_9001" }
provider = { id = "Lembaga sertifikasi sistem mutu; pelatihan di BSPJI", en = "Certification body; training at the industry institute" }
papers   = [{ id = "Dokumen mutu dan audit sendiri", en = "Quality documents and internal audit" }]
sources  = [{ ref = "remedy-prices", at = "sertifikasi ISO 9001" }]

[action.certify-iatf]
title    = { id = "Tingkatkan ke IATF 16949", en = "Move up to IATF 16949" }
cost     = { low = 60_000_000, high = 250_000_000 }
duration = { low = 180, high = 540 }
requires = ["certify-iso-9001"]
sets     = { "metal.quality_certificate" = "iatf_16949" }
provider = { id = "Lembaga sertifikasi yang diakui IATF; pendampingan kementerian", en = "Body recognised by IATF; coaching by the ministry" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.build-part-file]
title    = { id = "Susun berkas PPAP untuk satu komponen contoh", en = "Build the PPAP file of one sample part" }
cost     = { low = 3_000_000, high = 30_000_000 }
duration = { low = 30, high = 120 }
sets     = { "metal.part_file" = ["dimensions", "material", "plan", "gauges", "capability"], "metal.cpk" = 1.33 }
provider = { id = "Pendamping dari pabrik, BSPJI, atau politeknik", en = "Coach of the plant, industry institute or polytechnic" }
papers   = [{ id = "Alat ukur terkalibrasi", en = "Calibrated measuring tools" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.start-five-s]
title    = { id = "Mulai 5R dengan nilai bulanan", en = "Start 5S with a monthly score" }
cost     = { low = 500_000, high = 10_000_000 }
duration = { low = 30, high = 90 }
sets     = { "metal.five_s" = true }
provider = { id = "Pemilik, dilatih pendamping atau dinas", en = "Owner, trained by assessor or district office" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.plan-delivery]
title    = { id = "Buat papan rencana kirim dan simpan cadangan bahan", en = "Keep a delivery plan and a reserve of material" }
cost     = { low = 500_000, high = 20_000_000 }
duration = { low = 90, high = 180 }
sets     = { "metal.on_time_share" = 98 }
provider = { id = "Pemilik", en = "Owner" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.cut-rejects]
title    = { id = "Catat cacat, cari sebab, pakai alat bantu ukur", en = "Record rejects, find causes, use gauges" }
cost     = { low = 1_000_000, high = 25_000_000 }
duration = { low = 90, high = 180 }
sets     = { "metal.rejects_ppm" = 500 }
provider = { id = "Pemilik, BSPJI, atau politeknik", en = "Owner, industry institute or polytechnic" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.buy-machines]
title    = { id = "Beli mesin untuk langkah yang masih dikerjakan tangan", en = "Buy machines for the steps still done by hand" }
cost     = { low = 5_000_000, high = 300_000_000 }
duration = { low = 42, high = 112 }
requires = [{ when = "legality.nib == 'active' && legality.npwp" }]
sets     = { "metal.machine_steps" = ["cutting", "forming", "drilling", "welding"], "metal.units_per_model" = 50 }
provider = { id = "Toko mesin; sebagian diganti lewat program kementerian", en = "Supplier; partly reimbursed by a ministry programme" }
notes    = [{ id = "Program penggantian diminta setelah mesin baru dibeli; syaratnya berubah tiap tahun", en = "Reimbursement is asked after buying a new machine; its terms change yearly" }]
sources  = [{ ref = "remedy-prices", at = "pembelian mesin" }]

[action.use-service-unit]
title    = { id = "Pakai mesin bersama di UPT logam", en = "Use shared machines of the metal service unit" }
cost     = { low = 500_000, high = 15_000_000 }
duration = { low = 7, high = 45 }
sets     = { "metal.machine_steps" = ["cutting", "forming", "drilling", "welding"] }
provider = { id = "UPT logam kabupaten", en = "Metal service unit of the regency" }
papers   = [{ id = "Jadwal dan tarif tertulis dari UPT", en = "Written schedule and fees of the unit" }]
sources  = [{ ref = "purbalingga-2021", at = "UPTD Pilog" }]

[action.find-supplier]
title    = { id = "Cari pemasok kedua dan coba bahannya", en = "Find a second supplier and try his material" }
cost     = { low = 0, high = 2_000_000 }
duration = { low = 7, high = 30 }
sets     = { "metal.two_suppliers" = true }
provider = { id = "Pemilik atau koperasi", en = "Owner or cooperative" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("sector/metal/limits.toml", r#"# Numbers of the set. The noise table is quoted for type tests of motorcycles; only the year of the rule is known, so it starts with 2020.

[parameter.cc_small]
title  = { id = "Batas mesin kecil (cc)", en = "Limit of small engines (cc)" }
values = [{ from = 2020-01-01, value = 80, source = "permenlhk-56-2019" }]

[parameter.cc_medium]
title  = { id = "Batas mesin sedang (cc)", en = "Limit of medium engines (cc)" }
values = [{ from = 2020-01-01, value = 175, source = "permenlhk-56-2019" }]

[parameter.noise_small]
title  = { id = "Bising tertinggi sampai 80 cc (dB)", en = "Highest noise up to 80 cc (dB)" }
values = [{ from = 2020-01-01, value = 77, source = "permenlhk-56-2019", note = "also said to be stage two of Permen LH 7/2009" }]

[parameter.noise_medium]
title  = { id = "Bising tertinggi 80 sampai 175 cc (dB)", en = "Highest noise over 80 to 175 cc (dB)" }
values = [{ from = 2020-01-01, value = 80, source = "permenlhk-56-2019", note = "also said to be stage two of Permen LH 7/2009" }]

[parameter.noise_large]
title  = { id = "Bising tertinggi di atas 175 cc (dB)", en = "Highest noise over 175 cc (dB)" }
values = [{ from = 2020-01-01, value = 83, source = "permenlhk-56-2019", note = "also said to be stage two of Permen LH 7/2009" }]

[parameter.cpk_limit]
title  = { id = "Cpk terendah untuk komponen baru", en = "Lowest Cpk of a new part" }
values = [{ from = 2021-01-01, value = 1.33, source = "oem-supplier-practice", note = "1.67 for critical sizes" }]

[parameter.on_time_limit]
unit   = "percent"
title  = { id = "Kiriman tepat waktu", en = "Deliveries on time" }
values = [{ from = 2021-01-01, value = 98, source = "oem-supplier-practice", note = "low end of 98 to 100" }]

[parameter.ppm_limit]
title  = { id = "Barang ditolak tiap sejuta", en = "Rejects per million" }
values = [{ from = 2021-01-01, value = 500, source = "oem-supplier-practice", note = "upper end of 100 to 500" }]

[parameter.salt_spray_hours]
unit   = "h"
title  = { id = "Jam uji semprot garam", en = "Hours of salt spray" }
values = [{ from = 2021-01-01, value = 72, source = "metal-buyer-practice", note = "low end of 72 to 240" }]

[parameter.units_needed]
unit   = "pcs"
title  = { id = "Buah tiap model yang biasa dipesan", en = "Pieces of one model usually ordered" }
values = [{ from = 2021-01-01, value = 50, source = "metal-buyer-practice", note = "low end of 50 to 200" }]

[parameter.fineness]
title  = { id = "Kadar perak terendah (per seribu)", en = "Lowest fineness of silver (per thousand)" }
values = [{ from = 2021-01-01, value = 925, source = "iso-9202" }]

[parameter.nickel_limit]
title  = { id = "Nikel yang lepas (µg/cm²/minggu)", en = "Nickel release (µg/cm²/week)" }
values = [{ from = 2021-01-01, value = 0.5, source = "reach-jewellery" }]

[parameter.cadmium_limit]
unit   = "percent"
title  = { id = "Kadmium pada perhiasan", en = "Cadmium in jewellery" }
values = [{ from = 2021-01-01, value = 0.01, source = "reach-jewellery" }]
"#),
    ("sector/metal/set.toml", r#"#:schema ../../schema/rules.schema.json
# Metal goods: exhausts, parts for large industry, cookware, silver. No binding SNI for exhausts was found.
[set]
id      = "metal"
version = "2026.11"
title   = { id = "Logam", en = "Metal" }
applies = "product.sector == 'metal'"
checked = 2026-11-21

[fact.kind]
type   = "choice"
filter = true
ask    = { id = "Barang logamnya apa?", en = "Which metal goods are they?" }
help   = { id = "Pilih menurut kegunaan barang yang dinilai. Perhiasan dan aksesori adalah barang yang dipakai di badan, misalnya cincin atau bros.", en = "Choose by the use of the goods assessed. Jewellery and accessories are worn on the body, such as rings or brooches." }
when   = "product.sector == 'metal'"
[fact.kind.choices]
motorcycle_exhaust = { id = "Knalpot sepeda motor", en = "Motorcycle exhaust" }
car_exhaust        = { id = "Knalpot mobil", en = "Car exhaust" }
part               = { id = "Suku cadang atau komponen mesin", en = "Spare parts or machine components" }
household          = { id = "Alat rumah tangga, dapur, pertanian", en = "Household, kitchen or farm tools" }
jewellery          = { id = "Perhiasan dan aksesori", en = "Jewellery and accessories" }
other              = { id = "Barang logam lain", en = "Other metal goods" }

[fact.engine_cc]
type = "number"
min  = 0
max  = 3000
ask  = { id = "Untuk motor berapa cc knalpot ini?", en = "For an engine of how many cc is this exhaust?" }
help = { id = "Bila untuk beberapa motor, isi yang mesinnya paling kecil.", en = "If for several motorcycles, give the smallest engine." }
when = "metal.kind == 'motorcycle_exhaust'"

[fact.noise]
type     = "number"
min      = 0
max      = 160
ask      = { id = "Berapa bising motor dengan knalpot ini pada laporan uji (dB)?", en = "How loud is the motorcycle with this exhaust in the test report (dB)?" }
help     = { id = "Uji ECE R41, motor berjalan, bukan alat di ujung knalpot.", en = "Test to ECE R41, motorcycle driving, not a meter at the tail pipe." }
when     = "metal.kind == 'motorcycle_exhaust'"
evidence = { id = "Laporan uji bising ECE R41", en = "Noise report to ECE R41" }

[fact.sni_asked]
type     = "bool"
ask      = { id = "Menurut BSN atau balai industri, apakah kini ada SNI wajib untuk knalpot?", en = "Does BSN or the industry institute say that an SNI for exhausts is binding now?" }
help     = { id = "Sampai awal 2024 belum ada. SNI sukarela sedang disiapkan waktu itu.", en = "There was none up to early 2024. A voluntary SNI was in preparation then." }
when     = "metal.exhaust"
evidence = { id = "Jawaban tertulis BSN atau balai industri", en = "Written answer of BSN or the institute" }

[fact.road_use]
type     = "bool"
ask      = { id = "Apakah knalpot ini dijual untuk dipakai di jalan umum?", en = "Is this exhaust sold for use on public roads?" }
help     = { id = "Jawab tidak hanya bila pembeli menyatakan tertulis: khusus balap.", en = "Answer no only if the buyer states in writing: for racing only." }
when     = "metal.exhaust && order.market == 'eu'"
evidence = { id = "Pernyataan tertulis pembeli", en = "Written statement of the buyer" }

[fact.e_mark]
type     = "choice"
choices  = { held = { id = "Ada", en = "Held" }, applied = { id = "Sedang diurus", en = "In progress" }, none = { id = "Belum", en = "None" } }
ask      = { id = "Apakah knalpot ini punya tanda E (E-mark)?", en = "Has this exhaust an E-mark?" }
help     = { id = "E-mark adalah huruf E dan nomor dalam lingkaran. R92 untuk motor, R59 untuk mobil.", en = "The E-mark is an E with a number in a circle. R92 is for motorcycles, R59 for cars." }
when     = "metal.exhaust && order.market == 'eu'"
evidence = { id = "Sertifikat persetujuan tipe dan tanda pada barang", en = "Type approval certificate and the mark on the goods" }

[fact.oem_link]
type   = "choice"
ask    = { id = "Apakah ingin atau sudah memasok pabrik besar?", en = "Do you supply a large plant, or want to?" }
help   = { id = "Misalnya pabrik motor, mobil, alat berat, atau pemasok utamanya.", en = "Such as makers of motorcycles, cars, heavy machines, or their main suppliers." }
when   = "product.sector == 'metal'"
[fact.oem_link.choices]
supplies = { id = "Sudah memasok langsung", en = "Supplies directly" }
wants    = { id = "Ingin memasok", en = "Wants to supply" }
no       = { id = "Tidak", en = "No" }

[fact.quality_certificate]
type     = "choice"
ask      = { id = "Sertifikat sistem mutu apa yang dimiliki?", en = "Which quality system certificate is held?" }
help     = { id = "ISO 9001 untuk semua industri. IATF 16949 untuk pemasok langsung pabrik kendaraan.", en = "ISO 9001 is for all industry. IATF 16949 is for direct suppliers of vehicle makers." }
when     = "metal.oem_link in ['supplies', 'wants']"
evidence = { id = "Sertifikat yang masih berlaku", en = "Valid certificate" }
[fact.quality_certificate.choices]
iso_9001   = { id = "ISO 9001", en = "ISO 9001" }
iatf_16949 = { id = "IATF 16949", en = "IATF 16949" }
none       = { id = "Belum ada", en = "None yet" }

[fact.part_file]
type     = "choices"
ask      = { id = "Berkas apa yang sudah ada untuk satu komponen contoh?", en = "Which papers exist for one sample part?" }
help     = { id = "Kumpulan berkas ini disebut PPAP. Pabrik memintanya sebelum pesanan pertama.", en = "The set of papers is called PPAP. Plants ask for it before the first order." }
when     = "metal.oem_link in ['supplies', 'wants']"
evidence = { id = "Map komponen contoh", en = "File of the sample part" }
[fact.part_file.choices]
dimensions = { id = "Laporan ukuran dibanding gambar", en = "Dimension report against the drawing" }
material   = { id = "Sertifikat bahan", en = "Material certificate" }
plan       = { id = "Daftar risiko proses dan rencana periksa (PFMEA, control plan)", en = "Process risks and control plan (PFMEA, control plan)" }
gauges     = { id = "Uji alat ukur (MSA)", en = "Study of measuring tools (MSA)" }
capability = { id = "Hitungan Cpk, kemampuan mesin menjaga ukuran", en = "Cpk: how well the machine holds the size" }

[fact.cpk]
type     = "number"
min      = -10
max      = 100
ask      = { id = "Cpk terendah untuk ukuran penting komponen contoh", en = "Lowest Cpk of the important sizes of the sample part" }
help     = { id = "Cpk dihitung dari ukuran banyak barang. Makin besar, makin jarang meleset.", en = "Cpk is worked out from many measured pieces. The larger, the rarer a miss." }
when     = "'capability' in metal.part_file"
evidence = { id = "Lembar hitungan Cpk", en = "Cpk sheet" }

[fact.five_s]
type     = "bool"
ask      = { id = "Apakah 5R dijalankan dan dinilai tiap bulan?", en = "Is 5S practised and scored every month?" }
help     = { id = "5R: ringkas, rapi, resik, rawat, rajin.", en = "5S: sort, set in order, shine, standardise, sustain." }
when     = "metal.oem_link in ['supplies', 'wants']"
evidence = { id = "Lembar nilai 5R dan kunjungan", en = "5S score sheet and visit" }

[fact.on_time_share]
type     = "number"
unit     = "percent"
min      = 0
max      = 100
ask      = { id = "Berapa persen kiriman enam bulan terakhir tepat waktu dan lengkap?", en = "What share of the last six months' deliveries was on time and complete?" }
help     = { id = "Bagi kiriman yang tepat tanggal dan lengkap dengan seluruh kiriman ke semua pembeli. Contoh: 18 dari 20 kiriman berarti 90.", en = "Divide deliveries on the date and complete by all deliveries to all buyers. Example: 18 of 20 deliveries is 90." }
when     = "metal.oem_link in ['supplies', 'wants']"
evidence = { id = "Buku kirim dibanding tanggal pesanan", en = "Delivery book against order dates" }

[fact.rejects_ppm]
type     = "number"
min      = 0
max      = 1_000_000
ask      = { id = "Berapa barang ditolak pembeli dari tiap sejuta yang dikirim?", en = "How many goods of a million delivered did buyers reject?" }
help     = { id = "Barang ditolak dibagi barang dikirim, dikali sejuta. 5 dari 10.000 berarti 500.", en = "Rejected divided by delivered, times a million. 5 of 10,000 is 500." }
when     = "metal.oem_link in ['supplies', 'wants']"
evidence = { id = "Catatan barang kembali", en = "Record of returns" }

[fact.machine_steps]
type     = "choices"
ask      = { id = "Langkah mana yang sudah memakai mesin, milik sendiri atau di UPT logam?", en = "Which steps have a machine, own or at the metal service unit?" }
help     = { id = "UPT logam adalah bengkel bersama milik pemerintah daerah.", en = "The metal service unit is a shared workshop of the regency." }
when     = "metal.kind in ['motorcycle_exhaust', 'car_exhaust', 'part']"
evidence = { id = "Kunjungan: mesin dilihat berjalan", en = "Visit: the machine seen running" }
[fact.machine_steps.choices]
cutting  = { id = "Potong: laser, gunting hidrolik, gerinda potong", en = "Cutting: laser, shear, cut-off saw" }
forming  = { id = "Bentuk: rol pelat, tekuk, press", en = "Forming: plate roll, bending, press" }
drilling = { id = "Bor dan frais: bor duduk, CNC", en = "Drilling and milling: bench drill, CNC" }
welding  = { id = "Las argon", en = "Argon welding" }

[fact.goods_checks]
type     = "choices"
ask      = { id = "Apa yang diperiksa satu per satu pada setiap barang sebelum dikirim?", en = "What is checked piece by piece on all goods before shipment?" }
help     = { id = "Pilih hanya yang diperiksa pada setiap barang, bukan sebagian. Uji bocor dan peredam hanya untuk knalpot: tutup lubangnya, isi angin 0,3 bar, celupkan ke air, cari gelembung. Kosongkan daftar bila tidak ada.", en = "Choose only what is checked on every piece, not on some. Leak and insert are for exhausts only: close the openings, fill with air at 0.3 bar, dip in water, look for bubbles. Empty list if nothing is." }
when     = "metal.kind in ['motorcycle_exhaust', 'car_exhaust', 'part']"
evidence = { id = "Catatan pemeriksaan akhir", en = "Final inspection records" }
[fact.goods_checks.choices]
weld   = { id = "Sambungan las: utuh, tanpa cekungan di tepinya", en = "Weld seams: sound, without a groove at the edge" }
leak   = { id = "Knalpot: tidak bocor pada tekanan 0,3 bar", en = "Exhaust: no leak at 0.3 bar" }
insert = { id = "Knalpot: peredam suara terpasang kuat", en = "Exhaust: sound insert fitted firmly" }

[fact.surface]
type     = "choice"
ask      = { id = "Bagaimana permukaan bagian besi atau bajanya?", en = "What is the surface of its iron or steel parts?" }
help     = { id = "Pilih menurut bagian yang paling luas dan terlihat. Baja tahan karat biasa disebut stainless; bila ragu, tanyakan jenis bajanya kepada toko pelat atau pipa.", en = "Choose by the largest visible part. Stainless steel is often just called stainless; if unsure, ask the plate or pipe shop for the grade of steel." }
when     = "product.sector == 'metal' && 'steel' in product.materials"
evidence = { id = "Barang dan nota bahan", en = "Goods and receipt of material" }
[fact.surface.choices]
coated    = { id = "Dicat, dikrom, atau digalvanis", en = "Painted, chromed or galvanised" }
stainless = { id = "Baja tahan karat", en = "Stainless steel" }
bare      = { id = "Tanpa lapisan", en = "Bare" }

[fact.salt_spray]
type     = "number"
unit     = "h"
min      = 0
ask      = { id = "Berapa jam lapisan tahan uji semprot garam tanpa karat?", en = "How many hours does the coating stand salt spray without rust?" }
help     = { id = "Laboratorium menyemprotkan kabut air garam dan menunggu karat. Tulis berapa jam tanpa karat; bila tetap bersih, tulis lamanya uji.", en = "The laboratory sprays salt mist and waits for rust. Write the hours without rust; if still clean, the length of the test." }
when     = "metal.surface == 'coated'"
evidence = { id = "Laporan uji semprot garam", en = "Salt spray report" }

[fact.material_certificate]
type     = "bool"
ask      = { id = "Apakah ada sertifikat bahan 3.1 dari pabrik baja?", en = "Is there a 3.1 material certificate of the steel mill?" }
help     = { id = "Sertifikat 3.1 memuat hasil uji bahan lot itu, misalnya baja 304.", en = "A 3.1 certificate gives the test results of that lot, such as grade 304." }
when     = "metal.surface == 'stainless'"
evidence = { id = "Sertifikat bahan dengan nomor lot", en = "Material certificate with lot number" }

[fact.units_per_model]
type     = "number"
unit     = "pcs"
min      = 0
ask      = { id = "Berapa buah satu model sanggup dibuat untuk satu pesanan?", en = "How many pieces of one model can you make for one order?" }
help     = { id = "Hitung dengan orang dan mesin yang ada, sampai tanggal kirim yang biasa diminta. 10 buah sehari selama 20 hari berarti 200.", en = "Reckon with present people and machines, up to the delivery date usually asked for. 10 pieces a day for 20 days is 200." }
when     = "metal.kind in ['motorcycle_exhaust', 'car_exhaust', 'part']"
evidence = { id = "Buku pesanan", en = "Order book" }

[fact.two_suppliers]
type     = "bool"
ask      = { id = "Apakah pipa, pelat, atau bahan utama bisa dibeli dari dua pemasok?", en = "Can pipe, plate or the main material be bought from two suppliers?" }
help     = { id = "Bahan utama adalah bahan yang paling banyak dipakai. Jawab ya bila pemasok kedua sanggup mengirim jenis dan tebal yang sama.", en = "The main material is the one used most. Answer yes if the second supplier can deliver the same grade and thickness." }
when     = "product.sector == 'metal'"
evidence = { id = "Nota dari dua pemasok", en = "Receipts of two suppliers" }

[fact.silver_fineness]
type     = "number"
min      = 0
max      = 1000
ask      = { id = "Berapa kadar perak terendah pada hasil uji (per seribu)?", en = "What is the lowest fineness of the silver in the assay (per thousand)?" }
help     = { id = "Perak 925 berarti 925 bagian perak murni dalam seribu bagian.", en = "Silver 925 has 925 parts of pure silver in a thousand." }
when     = "'silver' in product.materials"
evidence = { id = "Hasil uji kadar", en = "Assay report" }

[fact.silver_proof]
type     = "choices"
ask      = { id = "Apa bukti kadar peraknya?", en = "What proves the fineness of the silver?" }
help     = { id = "Cap 925 dicetak kecil di bagian dalam atau pengait. Taksiran toko perak bukan laporan laboratorium; kosongkan daftar bila keduanya belum ada.", en = "The stamp 925 is small, inside or on the clasp. A shop's estimate is no laboratory report; empty list if you have neither." }
when     = "'silver' in product.materials"
evidence = { id = "Laporan uji dan cap pada barang", en = "Report, and stamp on the goods" }
[fact.silver_proof.choices]
assay = { id = "Laporan uji kadar dari laboratorium", en = "Assay report of a laboratory" }
stamp = { id = "Cap 925 pada barang", en = "Stamp 925 on the goods" }

[fact.nickel_release]
type     = "number"
min      = 0
ask      = { id = "Nikel yang lepas ke kulit pada laporan uji (µg/cm²/minggu)", en = "Nickel released to skin in the report (µg/cm²/week)" }
help     = { id = "Laboratorium merendam barang dalam keringat buatan, lalu mengukur nikel yang lepas. Tulis angka tertinggi, atau 0 bila tidak terdeteksi.", en = "The laboratory soaks the goods in artificial sweat and measures the nickel released. Write the highest number, 0 if not detected." }
when     = "metal.kind == 'jewellery' && order.market == 'eu'"
evidence = { id = "Laporan uji nikel", en = "Nickel report" }

[fact.cadmium]
type     = "number"
unit     = "percent"
min      = 0
max      = 100
ask      = { id = "Kadmium tertinggi pada laporan uji (persen)", en = "Highest cadmium in the report (percent)" }
help     = { id = "Kadmium adalah logam beracun; cari baris Cd dan tulis 0 bila tidak terdeteksi. Angka mg/kg dibagi 10.000: 50 mg/kg berarti 0,005.", en = "Cadmium is a poisonous metal; find the line Cd and write 0 if not detected. Divide mg/kg by 10,000: 50 mg/kg is 0.005." }
when     = "metal.kind == 'jewellery' && order.market == 'eu'"
evidence = { id = "Laporan uji kadmium", en = "Cadmium report" }

[derive.exhaust]
value = "metal.kind in ['motorcycle_exhaust', 'car_exhaust']"
title = { id = "Knalpot", en = "Exhaust" }

[derive.towards_oem]
value = "metal.oem_link in ['supplies', 'wants']"
title = { id = "Menuju pabrik besar", en = "Heading for large industry" }

[derive.noise_limit]
value = "metal.engine_cc <= cc_small ? noise_small : (metal.engine_cc <= cc_medium ? noise_medium : noise_large)"
title = { id = "Batas bising menurut isi silinder (dB)", en = "Noise limit by engine size (dB)" }
"#),
    ("sector/metal/silver.toml", r#"# Silver, jewellery, and metal that touches food.

[[rule]]
id        = "silver-fineness"
title     = { id = "Kadar perak tidak kurang dari 925", en = "Silver is not below 925" }
severity  = "major"
basis     = "buyer"
dimension = "product"
weight    = 6
applies   = "'silver' in product.materials"
holds     = "metal.silver_fineness >= fineness"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "iso-9202", at = "925 per seribu, tanpa toleransi ke bawah" }]
why       = { id = "Barang bercap 925 yang isinya kurang dianggap menipu. Kadar tidak boleh kurang sedikit pun.", en = "Goods stamped 925 that hold less count as fraud. No shortfall is accepted, however small." }
actions   = ["assay-silver"]

[[rule]]
id        = "silver-assay"
title     = { id = "Ada laporan uji kadar perak", en = "There is an assay report of the silver" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 3
applies   = "'silver' in product.materials"
holds     = "'assay' in metal.silver_proof"
sources   = [{ ref = "iso-9202", at = "laporan uji kadar" }]
why       = { id = "Pembeli tidak bisa melihat kadar. Laporan laboratorium menjawabnya.", en = "Buyers cannot see fineness. A laboratory report answers it." }
actions   = ["assay-silver"]

[[rule]]
id        = "silver-stamp"
title     = { id = "Barang perak bercap kadar", en = "Silver goods carry a fineness stamp" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 2
applies   = "'silver' in product.materials"
holds     = "'stamp' in metal.silver_proof"
sources   = [{ ref = "iso-9202", at = "cap kadar" }]
why       = { id = "Cap 925 membedakan perak dari logam sepuhan di toko pembeli.", en = "The stamp 925 tells silver from plated metal in the buyer's shop." }
actions   = ["assay-silver"]

[[rule]]
id        = "nickel"
title     = { id = "Nikel yang lepas ke kulit di bawah batas", en = "Nickel released to skin is under the limit" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "metal.kind == 'jewellery' && order.market == 'eu'"
holds     = "metal.nickel_release <= nickel_limit"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "reach-jewellery", at = "article not verified" }]
why       = { id = "Nikel menimbulkan gatal. Uni Eropa membatasi nikel yang lepas dari barang yang menyentuh kulit.", en = "Nickel makes skin itch. The European Union limits its release from goods that touch skin." }
actions   = ["test-jewellery"]

[[rule]]
id        = "cadmium"
title     = { id = "Kadmium pada perhiasan di bawah batas", en = "Cadmium in jewellery is under the limit" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "metal.kind == 'jewellery' && order.market == 'eu'"
holds     = "metal.cadmium < cadmium_limit"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "reach-jewellery", at = "Annex XVII entry 23(10)", confidence = "medium" }]
why       = { id = "Kadmium beracun dan kadang ada pada patri perak. Di Uni Eropa, 0,01 persen atau lebih sudah dilarang.", en = "Cadmium is poisonous and sometimes part of silver solder. In the European Union 0.01 percent or more is banned." }
actions   = ["test-jewellery"]

[[rule]]
id        = "food-contact"
title     = { id = "Logam alat makan lulus uji perpindahan zat", en = "Metal for food passes the migration test" }
severity  = "major"
basis     = "buyer"
dimension = "product"
weight    = 4
applies   = "product.food_contact && !(order.market in ['domestic', 'tw'])"
holds     = "lab.migration == 'passes'"
sources   = [{ ref = "metal-food-contact", at = "timbal, kadmium, nikel" }]
why       = { id = "Timbal, kadmium, dan nikel bisa pindah dari wajan ke makanan. Pembeli alat dapur meminta hasil ujinya.", en = "Lead, cadmium and nickel may pass from a pan into food. Buyers of kitchenware ask for the test." }
actions   = ["test-migration"]

[action.assay-silver]
title    = { id = "Uji kadar, perbaiki campuran, dan beri cap 925", en = "Assay, mend the alloy, and stamp 925" }
cost     = { low = 500_000, high = 10_000_000 }
duration = { low = 7, high = 30 }
sets     = { "metal.silver_fineness" = 925, "metal.silver_proof" = ["assay", "stamp"] }
provider = { id = "BBSPJIKB Yogyakarta atau laboratorium KAN", en = "Craft institute in Yogyakarta or accredited laboratory" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.test-jewellery]
title    = { id = "Ganti patri dan bahan, lalu uji nikel dan kadmium", en = "Change solder and material, then test nickel and cadmium" }
cost     = { low = 1_000_000, high = 6_000_000 }
duration = { low = 14, high = 30 }
sets     = { "metal.nickel_release" = 0.5, "metal.cadmium" = 0 }
provider = { id = "Laboratorium KAN, SGS, Intertek", en = "Accredited laboratory, SGS, Intertek" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.test-migration]
title    = { id = "Uji perpindahan logam ke makanan", en = "Test migration of metals into food" }
cost     = { low = 1_500_000, high = 8_000_000 }
duration = { low = 14, high = 30 }
sets     = { "lab.migration" = "passes" }
provider = { id = "Laboratorium KAN", en = "Accredited laboratory" }
notes    = [{ id = "Bila gagal, ganti logam atau lapisan lalu uji lagi", en = "If it fails, change metal or coating and test again" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("sector/palm_sugar/lots.toml", r#"# How lots are made, checked, coded and described. Bag and bag label stand in the labelling set, tracing and recall in cppob.

[[rule]]
id        = "sieved"
title     = { id = "Gula semut diayak menurut mesh pembeli", en = "Granulated sugar is sieved to the buyer's mesh" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 3
applies   = "palm_sugar.form == 'granulated'"
holds     = "palm_sugar.mesh == 'as_asked'"
grade     = "palm_sugar.mesh == 'own' ? 0.5 : 0"
sources   = [{ ref = "palm-sugar-buyers", at = "mesh 12 sampai 20" }]
why       = { id = "Butiran yang tidak sama besar larut tidak merata. Pembeli menyebut ukuran ayakannya.", en = "Grains of unequal size dissolve unevenly. Buyers name the mesh they want." }
actions   = ["sieve"]

[[rule]]
id        = "metal-check"
title     = { id = "Serpihan logam dalam gula dicari dengan pendeteksi logam", en = "Metal bits in the sugar are looked for with a metal detector" }
severity  = "minor"
basis     = "buyer"
dimension = "food_safety"
weight    = 5
holds     = "palm_sugar.metal_check in ['detector', 'exporter']"
grade     = "palm_sugar.metal_check == 'magnet' ? 0.4 : 0"
sources   = [{ ref = "palm-sugar-buyers", at = "pendeteksi logam dan magnet", confidence = "low" }]
why       = { id = "Serpihan wajan, ayakan, dan kawat dapat ikut ke dalam gula. Magnet tidak menangkap logam yang bukan besi.", en = "Bits of pans, sieves and wire can get into the sugar. A magnet misses metal other than iron." }
actions   = ["agree-detector", "buy-detector"]

[[rule]]
id        = "lot-file"
title     = { id = "Berkas setiap lot gula lengkap: petani, pengeringan, ruang, ayakan", en = "Each sugar lot has a complete file: farmers, drying, room, sieve" }
severity  = "minor"
basis     = "buyer"
dimension = "food_safety"
weight    = 5
holds     = "'farmers' in palm_sugar.lot_file && 'drying' in palm_sugar.lot_file && 'humidity' in palm_sugar.lot_file && 'sieve' in palm_sugar.lot_file"
grade     = "size(['farmers', 'drying', 'humidity', 'sieve'].filter(x, x in palm_sugar.lot_file)) / 4 * 0.9"
sources   = [{ ref = "palm-sugar-buyers", at = "bukti untuk satu lot", confidence = "low" }]
why       = { id = "Keluhan datang berbulan-bulan sesudah kapal. Berkas menunjukkan petani dan pengeringan lot itu.", en = "Complaints come months after shipment. The file shows the farmers and the drying of that lot." }
actions   = ["keep-lot-file"]

[[rule]]
id        = "statements"
title     = { id = "Surat pernyataan gula untuk pembeli sudah siap", en = "The sugar statements for the buyer are ready" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 2
applies   = "order.given"
holds     = "'pure' in palm_sugar.statements && 'allergen' in palm_sugar.statements && 'gmo' in palm_sugar.statements"
grade     = "size(['pure', 'allergen', 'gmo'].filter(x, x in palm_sugar.statements)) / 3 * 0.9"
sources   = [{ ref = "palm-sugar-buyers", at = "pernyataan alergen, gluten, non-GMO", confidence = "low" }]
why       = { id = "Pembeli menyimpan surat ini untuk pemeriksa di negaranya: murni, bahan pemicu alergi, dan non-GMO.", en = "Buyers keep these letters for their own inspectors: purity, allergens and non-GMO." }
actions   = ["write-statements"]

[[rule]]
id        = "shelf-life"
title     = { id = "Gula tahan paling sedikit 18 bulan", en = "The sugar keeps for at least 18 months" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 2
holds     = "product.shelf_life_days >= shelf_days"
grade     = "product.shelf_life_days / shelf_days * 0.9"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "palm-sugar-buyers", at = "masa simpan 18 sampai 24 bulan", confidence = "low", note = { id = "Dari ingatan.", en = "From memory." } }]
why       = { id = "Kapal dan gudang memakan beberapa bulan. Pembeli biasanya meminta masa simpan 18 sampai 24 bulan.", en = "Ship and store take months. Buyers usually ask for a shelf life of 18 to 24 months." }
actions   = ["test-shelf-life"]

[[rule]]
id        = "hs-code"
title     = { id = "Kode HS gula sesuai dengan asal nira", en = "The HS code of the sugar fits the source of the sap" }
severity  = "minor"
basis     = "law"
dimension = "documents"
weight    = 2
applies   = "palm_sugar.form != 'liquid' && palm_sugar.sap != 'mixed'"
holds     = "palm_sugar.sap == 'coconut' ? product.hs_code == '17029051' : product.hs_code == '17029059'"
valid     = { from = 2022-04-01 }
sources   = [{ ref = "btki-2022", at = "1702.90.51 dan 1702.90.59", note = { id = "Perubahan Juli 2026 belum diperiksa. Lihat INSW sebelum mengirim.", en = "The amendment of July 2026 was not checked. Look at INSW before shipping." } }]
why       = { id = "Gula nira kelapa dan gula palma lain punya kode berbeda. Kode yang salah menahan barang dan menggeser bea masuk.", en = "Coconut sap sugar and other palm sugar have different codes. A wrong code holds up goods and shifts duty." }
evidence  = [{ id = "Kode HS pada faktur atau rancangan PEB", en = "HS code on the invoice or the draft export declaration" }]
actions   = ["use-coconut-code", "use-other-palm-code"]

[action.sieve]
title    = { id = "Tanyakan mesh pembeli dan ayak menurut itu", en = "Ask for the buyer's mesh and sieve to it" }
cost     = { low = 300_000, high = 10_000_000 }
duration = { low = 3, high = 30 }
sets     = { "palm_sugar.mesh" = "as_asked" }
provider = { id = "Pengurus kelompok, toko alat", en = "Managers of the group, tool shop" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.agree-detector]
title    = { id = "Sepakati pemeriksaan logam di tempat eksportir", en = "Agree on metal detection at the exporter's site" }
cost     = { low = 0, high = 3_000_000 }
duration = { low = 7, high = 30 }
requires = [{ when = "order.route == 'through_exporter'" }]
sets     = { "palm_sugar.metal_check" = "exporter" }
provider = { id = "Eksportir atau pengemas", en = "Exporter or packer" }
papers   = [{ id = "Perjanjian dan salinan catatan uji tiap kiriman", en = "Agreement and a copy of the log for each shipment" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.buy-detector]
title    = { id = "Beli pendeteksi logam dan catat ujinya", en = "Buy a metal detector and log its checks" }
cost     = { low = 60_000_000, high = 150_000_000 }
duration = { low = 28, high = 70 }
sets     = { "palm_sugar.metal_check" = "detector" }
provider = { id = "Toko mesin; potongan harga lewat program kementerian", en = "Supplier; partly reimbursed by a ministry programme" }
sources  = [{ ref = "remedy-prices", at = "pendeteksi logam" }]

[action.keep-lot-file]
title    = { id = "Buat berkas untuk setiap lot", en = "Keep a file of every lot" }
cost     = { low = 200_000, high = 3_000_000 }
duration = { low = 14, high = 60 }
sets     = { "palm_sugar.lot_file" = ["farmers", "drying", "humidity", "sieve"] }
provider = { id = "Pengurus kelompok, pendamping", en = "Managers of the group, assessor" }
papers   = [{ id = "Daftar petani dan alat ukur kelembapan", en = "List of farmers and a humidity meter" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.write-statements]
title    = { id = "Tulis surat pernyataan bersama pembeli", en = "Write the statements with the buyer" }
cost     = { low = 0, high = 500_000 }
duration = { low = 2, high = 14 }
requires = [{ when = "!palm_sugar.added_sugar" }]
sets     = { "palm_sugar.statements" = ["pure", "allergen", "gmo"] }
provider = { id = "Pengurus kelompok", en = "Managers of the group" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.test-shelf-life]
title    = { id = "Perbaiki kemasan dan uji masa simpan", en = "Mend the pack and test the shelf life" }
cost     = { low = 3_000_000, high = 15_000_000 }
duration = { low = 42, high = 112 }
sets     = { "product.shelf_life_days" = 540 }
provider = { id = "Laboratorium atau kampus", en = "Laboratory or university" }
notes    = [{ id = "Lamanya bergantung pada hasil uji", en = "The length depends on the test" }]
sources  = [{ ref = "remedy-prices", at = "uji masa simpan" }]

[action.use-coconut-code]
title    = { id = "Pakai kode HS gula nira kelapa", en = "Use the HS code of coconut sap sugar" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 7 }
requires = [{ when = "palm_sugar.sap == 'coconut'" }]
sets     = { "product.hs_code" = "17029051" }
provider = { id = "Eksportir atau pengurus dokumen (PPJK)", en = "Exporter or customs agent" }

[action.use-other-palm-code]
title    = { id = "Pakai kode HS gula palma lain", en = "Use the HS code of other palm sugar" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 7 }
requires = [{ when = "palm_sugar.sap == 'other'" }]
sets     = { "product.hs_code" = "17029059" }
provider = { id = "Eksportir atau pengurus dokumen (PPJK)", en = "Exporter or customs agent" }
"#),
    ("sector/palm_sugar/organic.toml", r#"# Sugar sold as organic in the EU or the USA: the certificate, the US import paper, and the EU's rules for groups of farmers.
# Article 36 on groups was read in quotation, hence the higher confidence here than in the register; the US rule is from memory.
# The EU's inspection certificate for each shipment (COI) concerns every organic food and stands in the set of that market.

[fact.organic_certificate]
type     = "choice"
choices  = "bpom.permit"
ask      = { id = "Apakah ada sertifikat organik menurut aturan negara tujuan?", en = "Is there an organic certificate under the rules of the destination?" }
help     = { id = "Untuk Uni Eropa: aturan 2018/848. Untuk Amerika: USDA Organic (NOP). Sertifikat dalam negeri tidak menggantikannya.", en = "For the EU: rule 2018/848. For the USA: USDA Organic (NOP). A domestic certificate does not replace it." }
when     = "product.organic && order.market in ['eu', 'us']"
evidence = { id = "Sertifikat organik dengan lingkup dan tanggal", en = "Organic certificate with scope and dates" }

[fact.organic_until]
type = "date"
ask  = { id = "Sertifikat organik berlaku sampai", en = "Organic certificate valid until" }
help = { id = "Lihat tanggal pada sertifikat untuk negara tujuan, bukan sertifikat dalam negeri. Bila tanggal akhir tidak ada, tanyakan lembaga sertifikasinya.", en = "Read the date on the certificate for the destination, not the domestic one. If no end date is shown, ask the certifier." }
when = "palm_sugar.organic_certificate == 'held'"

[fact.us_import_certificate]
type     = "bool"
ask      = { id = "Apakah NOP Import Certificate untuk kiriman ini sudah disiapkan?", en = "Has the NOP import certificate for this shipment been prepared?" }
help     = { id = "Ini surat impor organik Amerika. Lembaga sertifikasi membuatnya untuk setiap kiriman.", en = "It is the US organic import paper. The certifier makes one for each shipment." }
when     = "product.organic && order.market == 'us' && order.given"
evidence = { id = "Rancangan NOP Import Certificate", en = "Draft NOP import certificate" }

[fact.organic_farmers]
type     = "number"
whole    = true
min      = 0
max      = 1_000_000
ask      = { id = "Berapa petani tercantum dalam sertifikat kelompok?", en = "How many farmers are listed in the group's certificate?" }
help     = { id = "Hitung semua petani pada daftar itu, juga yang tidak menyetor untuk pesanan ini. Daftarnya ada pada pemegang sertifikat.", en = "Count all farmers on that list, also those who do not deliver for this order. The certificate holder has the list." }
when     = "palm_sugar.eu_group"
evidence = { id = "Daftar petani pada lampiran sertifikat", en = "List of farmers annexed to the certificate" }

[fact.group_certificate]
type     = "choice"
ask      = { id = "Atas nama siapa sertifikat organik petani?", en = "In whose name is the farmers' organic certificate?" }
help     = { id = "Lihat siapa pemegangnya, bukan siapa yang membayar. Petani yang hanya didaftarkan pada sertifikat eksportir: pilih pengolah atau eksportir.", en = "See who holds it, not who paid. Farmers merely listed in an exporter's certificate: choose processor or exporter." }
when     = "palm_sugar.eu_group"
evidence = { id = "Nama pada sertifikat", en = "Name on the certificate" }
[fact.group_certificate.choices]
own       = { id = "Kelompok petani sendiri, terpisah dari pengolah", en = "The group of farmers itself, apart from the processor" }
processor = { id = "Pengolah atau eksportir", en = "The processor or exporter" }
none      = { id = "Belum ada", en = "None yet" }

[fact.group_features]
type     = "choices"
ask      = { id = "Apa yang benar tentang kelompok petani organik?", en = "What is true of the group of organic farmers?" }
help     = { id = "Petani kecil: lahan paling luas 5 hektare, atau biaya sertifikat sendiri terlalu berat baginya.", en = "Small farmer: at most 5 hectares, or an own certificate would cost him too much." }
when     = "palm_sugar.eu_group"
evidence = { id = "Buku anggota, peta, dan aturan kelompok", en = "Register, maps and rules of the group" }
[fact.group_features.choices]
only_farmers = { id = "Semua anggota petani", en = "All members are farmers" }
small        = { id = "Setiap anggota petani kecil", en = "Every member is a small farmer" }
near         = { id = "Lahan anggota saling berdekatan", en = "Members' plots are near each other" }
joint_sale   = { id = "Hasil dijual bersama lewat kelompok", en = "Produce is sold jointly through the group" }

[fact.control_system]
type     = "choices"
ask      = { id = "Apa saja yang ada dalam kendali internal kelompok?", en = "What does the group's internal control consist of?" }
help     = { id = "Kendali internal disebut ICS: kelompok memeriksa petaninya sendiri sebelum lembaga datang.", en = "Internal control is called ICS: the group inspects its own farmers before the certifier comes." }
when     = "palm_sugar.eu_group"
evidence = { id = "Berkas ICS", en = "Files of the internal control" }
[fact.control_system.choices]
manual      = { id = "Aturan tertulis", en = "Written rules" }
register    = { id = "Daftar petani dan peta lahan", en = "Register of farmers and maps" }
inspections = { id = "Semua petani diperiksa setiap tahun", en = "Every farmer is inspected each year" }
purchases   = { id = "Catatan beli dibandingkan dengan perkiraan hasil", en = "Purchases compared with the yield expected" }

[parameter.group_most]
title  = { id = "Anggota kelompok organik paling banyak", en = "Most members of an organic group" }
values = [{ from = 2025-01-01, value = 2000, source = "eu-2018-848" }]

[derive.organic_valid]
value = "palm_sugar.organic_certificate == 'held' && palm_sugar.organic_until >= order.papers_until"
title = { id = "Sertifikat organik negara tujuan berlaku", en = "Organic certificate of the destination valid" }

[derive.eu_group]
value = "product.organic && order.market == 'eu' && production.with_members"
title = { id = "Gula organik petani untuk Uni Eropa", en = "Farmers' organic sugar for the EU" }

[[rule]]
id        = "organic-certificate-eu"
title     = { id = "Sertifikat organik menurut aturan Uni Eropa berlaku", en = "An organic certificate under EU rules is valid" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "product.organic && order.market == 'eu'"
holds     = "palm_sugar.organic_valid"
grade     = "palm_sugar.organic_certificate == 'applied' ? 0.3 : 0"
valid     = { from = 2025-01-01 }
sources   = [{ ref = "eu-2018-848", at = "article not verified", confidence = "high", note = { id = "Berlaku penuh bagi negara luar sejak 1 Januari 2025, terbaca dalam kutipan.", en = "In full force for third countries since 1 January 2025, read in quotation." } }]
why       = { id = "Di Uni Eropa kata organik wajib didukung sertifikat menurut aturannya sendiri. Tanpa itu gula dijual sebagai gula biasa.", en = "In the EU the word organic must rest on a certificate under its own rules. Without it the sugar sells as ordinary." }
actions   = ["certify-organic"]

[[rule]]
id        = "organic-certificate-us"
title     = { id = "Sertifikat organik Amerika (NOP) berlaku", en = "A US organic certificate (NOP) is valid" }
severity  = "minor"
basis     = "market"
dimension = "market"
weight    = 6
applies   = "product.organic && order.market == 'us'"
holds     = "palm_sugar.organic_valid"
grade     = "palm_sugar.organic_certificate == 'applied' ? 0.3 : 0"
valid     = { from = 2024-03-19 }
sources   = [{ ref = "us-organic-soe", at = "article not verified" }]
why       = { id = "Di Amerika kata organik wajib didukung sertifikat NOP. Sejak Maret 2024 asal setiap kiriman diperiksa lebih ketat.", en = "In the USA the word organic must rest on an NOP certificate. Since March 2024 each shipment's origin is checked more strictly." }
actions   = ["certify-organic"]

[[rule]]
id        = "organic-import-us"
title     = { id = "Kiriman organik ke Amerika punya NOP Import Certificate", en = "The organic shipment to the USA has its NOP import certificate" }
severity  = "minor"
basis     = "market"
dimension = "documents"
weight    = 4
applies   = "order.given && product.organic && order.market == 'us'"
holds     = "palm_sugar.us_import_certificate"
valid     = { from = 2024-03-19 }
sources   = [{ ref = "us-organic-soe", at = "import certificate; article not verified" }]
why       = { id = "Setiap kiriman organik disertai surat impor dari lembaga sertifikasi. Surat itu dibuat sebelum barang masuk Amerika.", en = "Each organic shipment carries an import certificate of the certifier. It is made before the goods enter the USA." }
actions   = ["order-import-certificate"]

[[rule]]
id        = "group-own-certificate"
title     = { id = "Kelompok petani memegang sertifikat organiknya sendiri", en = "The group of farmers holds its own organic certificate" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "palm_sugar.eu_group"
holds     = "palm_sugar.group_certificate == 'own'"
valid     = { from = 2025-01-01 }
sources   = [{ ref = "eu-2018-848", at = "Article 36", confidence = "high" }]
why       = { id = "Sejak 2025 petani tidak boleh menumpang pada sertifikat pengolah. Kelompok wajib punya sertifikat terpisah.", en = "Since 2025 farmers may not rest on the processor's certificate. The group must hold a separate one." }
actions   = ["certify-group"]

[[rule]]
id        = "group-legal-person"
title     = { id = "Kelompok petani organik berbadan hukum", en = "The group of organic farmers is a legal person" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "palm_sugar.eu_group"
holds     = "enterprise.legal_form in ['cooperative', 'pt', 'pt_individual']"
valid     = { from = 2025-01-01 }
sources   = [{ ref = "eu-2018-848", at = "Article 36", confidence = "high", note = { id = "CV dan kelompok tanpa akta bukan badan hukum di Indonesia.", en = "A CV or a group without deed is no legal person in Indonesia." } }]
why       = { id = "Uni Eropa hanya menerima kelompok yang berbadan hukum. Koperasi adalah bentuk yang biasa.", en = "The EU only accepts groups with legal personality. A cooperative is the usual form." }
actions   = ["found-cooperative"]

[[rule]]
id        = "group-size"
title     = { id = "Anggota kelompok organik paling banyak 2.000", en = "The organic group has at most 2,000 members" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "palm_sugar.eu_group"
holds     = "palm_sugar.organic_farmers <= group_most"
valid     = { from = 2025-01-01 }
sources   = [{ ref = "eu-2018-848", at = "Article 36", confidence = "high" }]
why       = { id = "Satu kelompok organik paling banyak beranggota 2.000 petani. Kelompok yang lebih besar dibagi dua.", en = "An organic group may have at most 2,000 farmers. Larger ones are split." }
actions   = ["split-group"]

[[rule]]
id        = "group-members"
title     = { id = "Anggota kelompok organik petani kecil, berdekatan, dan menjual bersama", en = "Members are small farmers, near each other, selling jointly" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 3
applies   = "palm_sugar.eu_group"
holds     = "'only_farmers' in palm_sugar.group_features && 'small' in palm_sugar.group_features && 'near' in palm_sugar.group_features && 'joint_sale' in palm_sugar.group_features"
grade     = "size(['only_farmers', 'small', 'near', 'joint_sale'].filter(x, x in palm_sugar.group_features)) / 4 * 0.9"
valid     = { from = 2025-01-01 }
sources   = [{ ref = "eu-2018-848", at = "Article 36", confidence = "high", note = { id = "Petani kecil: paling luas 5 hektare. Atau penjualan organik paling besar 25.000 euro setahun dan biaya sertifikat sendiri di atas 2 persen penjualan.", en = "Small farmer: at most 5 hectares. Or organic sales of at most 25,000 euro a year and an own certificate above 2 percent of sales." } }]
why       = { id = "Sertifikat kelompok hanya untuk petani kecil yang berdekatan dan menjual bersama. Petani besar perlu sertifikat sendiri.", en = "Group certification is only for small farmers near each other who sell jointly. Large ones need their own." }
actions   = ["sort-members"]

[[rule]]
id        = "group-control"
title     = { id = "Kelompok memeriksa semua petaninya sendiri dan mencatatnya", en = "The group inspects all its farmers itself and records it" }
severity  = "major"
basis     = "market"
dimension = "market"
weight    = 4
applies   = "palm_sugar.eu_group"
holds     = "'manual' in palm_sugar.control_system && 'register' in palm_sugar.control_system && 'inspections' in palm_sugar.control_system && 'purchases' in palm_sugar.control_system"
grade     = "size(['manual', 'register', 'inspections', 'purchases'].filter(x, x in palm_sugar.control_system)) / 4 * 0.9"
valid     = { from = 2025-01-01 }
sources   = [{ ref = "eu-2018-848", at = "Article 36", confidence = "medium", note = { id = "Kendali internal tertulis: yakin tinggi. Rincian berkas dari kebiasaan audit.", en = "A documented internal control: high confidence. Details of the files from audit practice." } }]
why       = { id = "Kelompok wajib punya kendali internal tertulis (ICS). Setiap petani diperiksa kelompoknya sekali setahun.", en = "The group must have a documented internal control (ICS). The group inspects every farmer once a year." }
actions   = ["build-control"]

[action.certify-organic]
title      = { id = "Sertifikasi organik menurut aturan negara tujuan", en = "Organic certification under the rules of the destination" }
cost       = { low = 20_000_000, high = 120_000_000 }
duration   = { low = 120, high = 365 }
sets       = { "palm_sugar.organic_certificate" = "held" }
sets_until = "palm_sugar.organic_until"
valid_for  = 365
provider   = { id = "Lembaga sertifikasi organik yang diakui Uni Eropa atau USDA", en = "Organic certifier recognised by the EU or USDA" }
notes      = [{ id = "Harga belum diperiksa; minta penawaran dua lembaga", en = "Price not verified; ask two certifiers for quotes" }]
sources    = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.order-import-certificate]
title    = { id = "Minta NOP Import Certificate untuk kiriman ini", en = "Ask for the NOP import certificate of this shipment" }
cost     = { low = 0, high = 3_000_000 }
duration = { low = 3, high = 14 }
requires = [{ when = "palm_sugar.organic_certificate == 'held'" }]
sets     = { "palm_sugar.us_import_certificate" = true }
provider = { id = "Lembaga sertifikasi organik", en = "Organic certifier" }
papers   = [{ id = "Faktur, daftar kemasan, dan asal tiap lot", en = "Invoice, packing list and source of each lot" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.certify-group]
title    = { id = "Sertifikatkan kelompok petani atas namanya sendiri", en = "Certify the group of farmers in its own name" }
cost     = { low = 20_000_000, high = 120_000_000 }
duration = { low = 120, high = 365 }
requires = ["build-control"]
sets     = { "palm_sugar.group_certificate" = "own" }
provider = { id = "Lembaga sertifikasi organik", en = "Organic certifier" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.found-cooperative]
title    = { id = "Dirikan koperasi dari kelompok petani", en = "Found a cooperative from the group" }
cost     = { low = 1_000_000, high = 8_000_000 }
duration = { low = 14, high = 60 }
sets     = { "enterprise.legal_form" = "cooperative" }
provider = { id = "Notaris, dinas koperasi", en = "Notary, cooperatives office" }
sources  = [{ ref = "remedy-prices", at = "pendirian badan usaha" }]

[action.split-group]
title    = { id = "Bagi kelompok menjadi paling banyak 2.000 petani", en = "Split the group into at most 2,000 farmers each" }
cost     = { low = 1_000_000, high = 20_000_000 }
duration = { low = 60, high = 240 }
sets     = { "palm_sugar.organic_farmers" = 2000 }
provider = { id = "Pengurus kelompok, lembaga sertifikasi", en = "Managers of the group, certifier" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.sort-members]
title    = { id = "Pisahkan anggota yang tidak memenuhi syarat", en = "Take out members who do not qualify" }
cost     = { low = 0, high = 5_000_000 }
duration = { low = 14, high = 90 }
sets     = { "palm_sugar.group_features" = ["only_farmers", "small", "near", "joint_sale"] }
provider = { id = "Pengurus kelompok", en = "Managers of the group" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.build-control]
title    = { id = "Bangun kendali internal (ICS) kelompok", en = "Build the group's internal control (ICS)" }
cost     = { low = 5_000_000, high = 50_000_000 }
duration = { low = 90, high = 300 }
sets     = { "palm_sugar.control_system" = ["manual", "register", "inspections", "purchases"] }
provider = { id = "Pengurus kelompok, pendamping organik", en = "Managers of the group, organic adviser" }
papers   = [{ id = "Peta lahan, buku petani, laporan periksa, nota beli", en = "Maps, farmer books, inspection reports, purchase notes" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("sector/palm_sugar/quality.toml", r#"# What is in the sugar: pure, without sulphite, dry, clean.

[[rule]]
id        = "pure"
title     = { id = "Gula murni dari nira, tanpa campuran gula lain", en = "Pure sap sugar without any other sugar" }
severity  = "major"
basis     = "buyer"
dimension = "product"
weight    = 8
holds     = "!palm_sugar.added_sugar"
sources   = [{ ref = "palm-sugar-claims-2017", at = "sebab kontrak batal" }, { ref = "palm-sugar-buyers", at = "pernyataan tanpa gula tebu" }]
why       = { id = "Campuran gula tebu diketahui sebagai sebab kontrak batal. Campuran sedikit pun cukup untuk menolak satu kiriman.", en = "Cane sugar mixed in is a known cause of lost contracts. Even a little is enough to refuse a shipment." }
actions   = ["stop-mixing"]

[[rule]]
id        = "purity-shown"
title     = { id = "Kemurnian gula dibuktikan dengan uji atau periksa setoran", en = "The sugar's purity is shown by a test or intake checks" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 4
holds     = "palm_sugar.purity_proof in ['test', 'statement']"
sources   = [{ ref = "palm-sugar-buyers", at = "uji isotop C4; pernyataan" }, { ref = "palm-sugar-claims-2017", at = "sebab kontrak batal" }]
why       = { id = "Gula dikumpulkan dari banyak dapur. Pembeli ingin tahu bagaimana campuran ditemukan sebelum dikirim.", en = "Sugar comes from many kitchens. Buyers want to know how mixing is found before shipment." }
actions   = ["check-intake"]

[[rule]]
id        = "no-sulphite"
title     = { id = "Nira tidak diberi sulfit", en = "No sulphite is added to the sap" }
severity  = "major"
basis     = "buyer"
dimension = "product"
weight    = 6
holds     = "!('sulphite' in product.additives)"
sources   = [{ ref = "palm-sugar-organic-practice", at = "pengganti bisulfit" }, { ref = "palm-sugar-buyers", at = "SO2" }]
why       = { id = "Natrium bisulfit menjaga nira tetap segar, tetapi sisanya dapat memicu alergi. Pembeli menolaknya, apalagi untuk gula organik.", en = "Sodium bisulphite keeps sap fresh, but what remains can trigger allergies. Buyers refuse it, above all in organic sugar." }
evidence  = [{ id = "Kunjungan dapur petani dan daftar bahan pengawet nira", en = "Visit to farmers' kitchens and list of sap preservatives" }]
actions   = ["replace-sulphite"]

[[rule]]
id        = "sulphite-measured"
title     = { id = "Sisa sulfit dalam gula paling tinggi 10 mg/kg", en = "Residual sulphite in the sugar is at most 10 mg/kg" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 3
holds     = "lab.sulphur_dioxide <= sulphite_most"
grade     = "lab.sulphur_dioxide <= 2 * sulphite_most ? 0.3 : 0"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "palm-sugar-buyers", at = "SO2", confidence = "low", note = { id = "Angka kebiasaan pembeli, dari ingatan. Bukan angka SNI.", en = "A usual figure of buyers, from memory. Not a figure of the SNI." } }]
why       = { id = "Satu petani yang masih memakai sulfit menaikkan angka seluruh lot. Hanya uji yang memperlihatkannya.", en = "One farmer who still uses sulphite raises the figure of the whole lot. Only a test shows it." }
actions   = ["replace-sulphite"]

[[rule]]
id        = "moisture"
title     = { id = "Kadar air gula semut sesuai permintaan umum pembeli: paling tinggi 3 persen", en = "Moisture as buyers usually ask of granulated sugar: at most 3 percent" }
severity  = "major"
basis     = "buyer"
dimension = "product"
weight    = 7
applies   = "palm_sugar.form == 'granulated'"
holds     = "palm_sugar.moisture <= moisture_usual"
grade     = "palm_sugar.moisture <= moisture_usual + 1 ? 0.3 : 0"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "palm-sugar-buyers", at = "kadar air 2 sampai 3 persen", note = { id = "Batas pembeli Anda yang menentukan.", en = "Your buyer's limit decides." } }]
why       = { id = "Gula semut yang lembap menggumpal dan berjamur di kapal. Batas pembeli biasanya 2 sampai 3 persen.", en = "Damp granulated sugar cakes and moulds on board. Buyers' limits are usually 2 to 3 percent." }
actions   = ["dry-sugar"]

[[rule]]
id        = "moisture-strict"
title     = { id = "Kadar air gula semut cukup rendah untuk pembeli ketat: 2 persen", en = "Moisture of granulated sugar suits strict buyers: 2 percent" }
severity  = "info"
basis     = "buyer"
dimension = "product"
applies   = "palm_sugar.form == 'granulated'"
holds     = "palm_sugar.moisture <= moisture_strict"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "palm-sugar-buyers", at = "lembar satu pemasok" }]
why       = { id = "Sebagian pembeli meminta 2 persen. Tanyakan batasnya sebelum menyepakati harga.", en = "Some buyers ask for 2 percent. Ask for the limit before you agree on a price." }
actions   = ["dry-sugar"]

[[rule]]
id        = "insolubles"
title     = { id = "Kotoran tak larut dalam gula sesuai batas pembeli", en = "Insoluble matter in the sugar is within the buyer's limit" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 6
holds     = "palm_sugar.insolubles == 'within'"
sources   = [{ ref = "palm-sugar-buyers", at = "bagian tak larut", confidence = "low" }, { ref = "sni-01-3743-1995", at = "bagian tak larut air", note = { id = "Edisi lama, hanya pembanding.", en = "Old edition, for comparison only." } }]
why       = { id = "Pasir, ampas, dan benang langsung terlihat saat gula dilarutkan. Batasnya ditentukan pembeli.", en = "Sand, fibre and thread show at once when sugar is dissolved. The buyer sets the limit." }
actions   = ["filter-sap"]

[[rule]]
id        = "lot-analysis"
title     = { id = "Hasil uji lot memuat lima angka mutu gula", en = "The lot report shows the five figures of sugar quality" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 4
holds     = "'moisture' in palm_sugar.lot_tests && 'sucrose' in palm_sugar.lot_tests && 'reducing' in palm_sugar.lot_tests && 'ash' in palm_sugar.lot_tests && 'insolubles' in palm_sugar.lot_tests"
grade     = "size(['moisture', 'sucrose', 'reducing', 'ash', 'insolubles'].filter(x, x in palm_sugar.lot_tests)) / 5 * 0.9"
sources   = [{ ref = "palm-sugar-buyers", at = "hasil uji lot" }, { ref = "sni-3743-2021", at = "ukuran yang diuji; batasnya belum terbaca" }]
why       = { id = "Pembeli membandingkan angka lot dengan contoh: air, sukrosa, gula pereduksi, abu, dan bagian tak larut.", en = "Buyers compare a lot with the sample: moisture, sucrose, reducing sugar, ash and insolubles." }
actions   = ["test-lot"]

[[rule]]
id        = "metals-and-germs"
title     = { id = "Logam berat dan kuman dalam gula diuji dan sesuai batas", en = "Heavy metals and germs in the sugar are tested and within limits" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 4
applies   = "!(order.market in ['hk', 'sa'])"
holds     = "lab.contaminants_abroad"
sources   = [{ ref = "palm-sugar-claims-2017", at = "keluhan logam dari wajan" }, { ref = "palm-sugar-buyers", at = "logam berat, kapang, kuman" }]
why       = { id = "Wajan tua dapat melepas logam ke dalam gula. Hong Kong dan Arab Saudi menilainya dengan aturan sendiri.", en = "Old pans can give metal to the sugar. Hong Kong and Saudi Arabia judge this by rules of their own." }
actions   = ["test-lot"]

[[rule]]
id        = "sni"
title     = { id = "Gula diuji menurut SNI gula palma edisi 2021", en = "Sugar is tested against the 2021 palm sugar standard" }
severity  = "info"
basis     = "practice"
dimension = "product"
holds     = "palm_sugar.sni_tested"
sources   = [{ ref = "sni-3743-2021", at = "seluruh standar; tabel batas belum terbaca" }, { ref = "sni-01-3743-1995", at = "edisi lama" }]
why       = { id = "SNI ini sukarela. Banyak penjual masih menyebut angka edisi 1995, yang sudah diganti.", en = "This standard is voluntary. Many sellers still quote the 1995 edition, which has been replaced." }
actions   = ["test-sni"]

[action.stop-mixing]
title    = { id = "Hentikan campuran gula lain dan pisahkan lot yang tercampur", en = "Stop mixing other sugar and set mixed lots apart" }
cost     = { low = 0, high = 3_000_000 }
duration = { low = 7, high = 60 }
sets     = { "palm_sugar.added_sugar" = false }
provider = { id = "Pengurus kelompok dan petani", en = "Managers of the group and farmers" }
papers   = [{ id = "Perjanjian harga: setoran campuran ditolak", en = "Price agreement: mixed deliveries are refused" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.check-intake]
title    = { id = "Minta surat tiap petani dan periksa setiap setoran", en = "Take a statement from every farmer and check each delivery" }
cost     = { low = 0, high = 2_000_000 }
duration = { low = 7, high = 30 }
requires = [{ when = "!palm_sugar.added_sugar" }]
sets     = { "palm_sugar.purity_proof" = "statement" }
provider = { id = "Pengurus kelompok", en = "Managers of the group" }
papers   = [{ id = "Surat pernyataan petani dan buku periksa setoran", en = "Farmers' statements and intake book" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.replace-sulphite]
title    = { id = "Ganti sulfit dengan bahan tumbuhan atau kapur, lalu uji", en = "Replace sulphite by plants or lime, then test" }
cost     = { low = 200_000, high = 3_000_000 }
duration = { low = 14, high = 45 }
sets     = { "product.additives" = ["!sulphite"], "lab.sulphur_dioxide" = 0 }
provider = { id = "Pengurus kelompok, penyuluh, laboratorium", en = "Managers of the group, extension officer, laboratory" }
notes    = [{ id = "Contoh pengganti: daun slatri, kayu nangka, kulit manggis, kapur", en = "Substitutes: slatri leaves, jackfruit wood, mangosteen skin, lime" }]
sources  = [{ ref = "palm-sugar-organic-practice", at = "pengganti bisulfit" }, { ref = "remedy-prices", at = "uji laboratorium pangan" }]

[action.dry-sugar]
title    = { id = "Keringkan dengan oven dan kemas di ruang kering", en = "Dry in an oven and pack in a dry room" }
cost     = { low = 5_000_000, high = 60_000_000 }
duration = { low = 14, high = 60 }
sets     = { "palm_sugar.moisture" = 2 }
provider = { id = "Pengurus kelompok, toko mesin", en = "Managers of the group, machine shop" }
papers   = [{ id = "Alat ukur kadar air dan catatan tiap lot", en = "Moisture meter and a record of each lot" }]
sources  = [{ ref = "remedy-prices", at = "pembelian mesin; perkiraan", confidence = "low" }]

[action.filter-sap]
title    = { id = "Saring nira dan ayak gula, lalu uji kotoran", en = "Strain the sap, sieve the sugar, then test for dirt" }
cost     = { low = 500_000, high = 6_000_000 }
duration = { low = 7, high = 30 }
sets     = { "palm_sugar.insolubles" = "within" }
provider = { id = "Petani, pengurus kelompok, laboratorium", en = "Farmers, managers of the group, laboratory" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.test-lot]
title    = { id = "Uji lot di laboratorium dan perbaiki sampai sesuai batas", en = "Test the lot in a laboratory and mend it until it passes" }
cost     = { low = 500_000, high = 6_000_000 }
duration = { low = 7, high = 28 }
sets     = { "palm_sugar.lot_tests" = ["moisture", "sucrose", "reducing", "ash", "insolubles"], "lab.contaminants" = "passes_both" }
provider = { id = "BSPJI, BPSMB, atau laboratorium KAN lain", en = "BSPJI, BPSMB or another accredited laboratory" }
papers   = [{ id = "Contoh 500 gram sampai 1 kilogram", en = "Sample of 500 grams to 1 kilogram" }]
sources  = [{ ref = "remedy-prices", at = "uji laboratorium pangan" }]

[action.test-sni]
title    = { id = "Minta uji menurut SNI 3743:2021", en = "Ask for a test against SNI 3743:2021" }
cost     = { low = 500_000, high = 3_000_000 }
duration = { low = 7, high = 21 }
sets     = { "palm_sugar.sni_tested" = true }
provider = { id = "BSPJI atau laboratorium KAN lain", en = "BSPJI or another accredited laboratory" }
sources  = [{ ref = "remedy-prices", at = "uji laboratorium pangan" }]
"#),
    ("sector/palm_sugar/set.toml", r#"#:schema ../../schema/rules.schema.json
# Palm sugar: blocks, granulated sugar (gula semut), syrup. What buyers ask of purity, dryness, cleanness and of each lot.
# SNI 3743:2021 is voluntary and its limits were not read: every limit here is a buyer's, and says so.
[set]
id      = "palm_sugar"
version = "2026.11"
title   = { id = "Gula merah dan gula semut", en = "Palm sugar" }
applies = "product.sector == 'food' && product.kind == 'palm_sugar'"
checked = 2026-11-21

[fact.form]
type = "choice"
ask  = { id = "Bentuk gulanya apa?", en = "In which form is the sugar?" }
help = { id = "Pilih bentuk saat dijual kepada pembeli. Gula semut adalah butiran kering yang bisa diayak.", en = "Choose the form in which it is sold to the buyer. Granulated sugar is dry grains that can be sieved." }
when = "product.kind == 'palm_sugar'"
[fact.form.choices]
granulated = { id = "Gula semut (butiran)", en = "Granulated" }
block      = { id = "Gula cetak (batok, tabung, kotak)", en = "Blocks" }
liquid     = { id = "Cair: sirop atau nektar", en = "Liquid: syrup or nectar" }

[fact.sap]
type = "choice"
ask  = { id = "Niranya dari pohon apa?", en = "From which palm is the sap?" }
help = { id = "Nira adalah air manis yang disadap dari bunga pohon. Jawaban ini menentukan kode HS.", en = "Sap is the sweet juice tapped from the flower. The answer decides the HS code." }
when = "product.kind == 'palm_sugar'"
[fact.sap.choices]
coconut = { id = "Kelapa saja", en = "Coconut only" }
other   = { id = "Aren, siwalan, nipah, atau palma lain", en = "Sugar palm, lontar, nipa or another palm" }
mixed   = { id = "Campuran kelapa dan palma lain", en = "Coconut mixed with another palm" }

[fact.added_sugar]
type     = "bool"
ask      = { id = "Apakah gula tebu atau gula lain dicampurkan, oleh Anda atau petani?", en = "Is cane sugar or other sugar mixed in, by you or by farmers?" }
help     = { id = "Termasuk gula pasir sedikit saja supaya nira cepat mengeras, dan sisa gula olahan.", en = "Count even a little white sugar used to make the sap set, and leftovers." }
when     = "product.kind == 'palm_sugar'"
evidence = { id = "Kunjungan dapur, gudang bahan, dan nota pembelian gula", en = "Visit to kitchens and stores, and purchase notes for sugar" }

[fact.purity_proof]
type     = "choice"
ask      = { id = "Apa bukti bahwa gula ini tidak dicampur?", en = "What proves that the sugar is not mixed?" }
help     = { id = "Uji isotop dapat menemukan gula tebu di dalam gula palma.", en = "The isotope test can find cane sugar inside palm sugar." }
when     = "product.kind == 'palm_sugar'"
evidence = { id = "Laporan uji, atau surat petani dan catatan periksa setoran", en = "Test report, or farmers' statements and intake checks" }
[fact.purity_proof.choices]
test      = { id = "Uji isotop karbon di laboratorium", en = "Carbon isotope test in a laboratory" }
statement = { id = "Surat tiap petani dan periksa setiap setoran", en = "Statement of every farmer, and each delivery checked" }
none      = { id = "Belum ada", en = "None yet" }

[fact.moisture]
type     = "number"
unit     = "percent"
min      = 0
max      = 100
ask      = { id = "Kadar air tertinggi pada hasil uji lot terakhir (persen)", en = "Highest moisture in the last lot tests (percent)" }
help     = { id = "Lihat baris kadar air (moisture) pada hasil uji. Alat ukur sendiri boleh, asal dikalibrasi.", en = "See the line moisture in the report. An own meter will do if it is calibrated." }
when     = "palm_sugar.form == 'granulated'"
evidence = { id = "Hasil uji kadar air tiap lot", en = "Moisture test of each lot" }

[fact.insolubles]
type     = "choice"
ask      = { id = "Bagaimana hasil uji kotoran yang tidak larut (pasir, ampas, benang)?", en = "What did the test of insoluble matter (sand, fibre, thread) show?" }
help     = { id = "Larutkan gula dalam air panas, saring, lihat sisanya. Edisi lama SNI (1995) menyebut 0,2 persen untuk gula semut.", en = "Dissolve sugar in hot water, strain it, look at the rest. The old SNI (1995) named 0.2 percent for granulated sugar." }
when     = "product.kind == 'palm_sugar'"
evidence = { id = "Hasil uji bagian tak larut dan batas pembeli", en = "Test of insolubles and the buyer's limit" }
[fact.insolubles.choices]
within     = { id = "Diuji, di dalam batas pembeli", en = "Tested, within the buyer's limit" }
above      = { id = "Diuji, di atas batas pembeli", en = "Tested, above the buyer's limit" }
not_tested = { id = "Belum diuji", en = "Not tested" }

[fact.lot_tests]
type     = "choices"
ask      = { id = "Angka apa saja yang ada pada hasil uji lot terakhir?", en = "Which figures does the last lot report show?" }
help     = { id = "Hasil uji lot disebut CoA (certificate of analysis). Kosongkan daftar bila belum diuji.", en = "A lot report is called CoA (certificate of analysis). Give an empty list if there is none." }
when     = "product.kind == 'palm_sugar'"
evidence = { id = "Hasil uji lot (CoA)", en = "Certificate of analysis of the lot" }
[fact.lot_tests.choices]
moisture   = { id = "Kadar air", en = "Moisture" }
sucrose    = { id = "Sukrosa (kadar gula)", en = "Sucrose" }
reducing   = { id = "Gula pereduksi", en = "Reducing sugar" }
ash        = { id = "Abu", en = "Ash" }
insolubles = { id = "Bagian tak larut", en = "Insolubles" }

[fact.mesh]
type     = "choice"
ask      = { id = "Apakah gula semut diayak?", en = "Is the granulated sugar sieved?" }
help     = { id = "Mesh adalah banyak lubang ayakan tiap inci. Pembeli sering menyebut mesh 12 sampai 20.", en = "Mesh is the number of sieve holes to an inch. Buyers often name mesh 12 to 20." }
when     = "palm_sugar.form == 'granulated'"
evidence = { id = "Ayakan, catatan periksa ayakan, dan lembar pembeli", en = "Sieve, sieve check record and the buyer's sheet" }
[fact.mesh.choices]
as_asked = { id = "Diayak dengan mesh yang diminta pembeli", en = "Sieved to the buyer's mesh" }
own      = { id = "Diayak, tetapi mesh pembeli belum ditanyakan", en = "Sieved, but the buyer's mesh was not asked" }
none     = { id = "Tidak diayak", en = "Not sieved" }

[fact.metal_check]
type     = "choice"
ask      = { id = "Bagaimana serpihan logam dicari sebelum gula dikirim?", en = "How are metal bits found before shipment?" }
help     = { id = "Pendeteksi logam diuji dengan potongan logam di awal, tiap jam, dan di akhir.", en = "A metal detector is tried with test pieces at the start, every hour and at the end." }
when     = "product.kind == 'palm_sugar'"
evidence = { id = "Catatan uji pendeteksi logam, atau perjanjian dengan eksportir", en = "Metal detector log, or the agreement with the exporter" }
[fact.metal_check.choices]
detector = { id = "Pendeteksi logam sendiri, ujinya dicatat", en = "Own metal detector, with a log" }
exporter = { id = "Pendeteksi eksportir atau pengemas, tertulis dalam perjanjian", en = "The exporter's or packer's detector, agreed in writing" }
magnet   = { id = "Magnet saja", en = "Magnet only" }
none     = { id = "Tidak ada", en = "None" }

[fact.lot_file]
type     = "choices"
ask      = { id = "Apa saja yang dicatat untuk setiap lot gula?", en = "What is recorded for every lot of sugar?" }
help     = { id = "Lot adalah gula satu kali kumpul atau kemas, dengan satu kode. Kosongkan daftar bila belum ada.", en = "A lot is sugar collected or packed at one time under one code. Give an empty list if there is nothing." }
when     = "product.kind == 'palm_sugar'"
evidence = { id = "Berkas tiga lot terakhir", en = "Files of the last three lots" }
[fact.lot_file.choices]
farmers  = { id = "Daftar petani yang menyetor untuk lot itu", en = "List of farmers who delivered for the lot" }
drying   = { id = "Suhu dan lama pengeringan", en = "Heat and time of drying" }
humidity = { id = "Kelembapan ruang kemas", en = "Humidity of the packing room" }
sieve    = { id = "Periksa ayakan utuh", en = "Check that the sieve is whole" }

[fact.statements]
type     = "choices"
ask      = { id = "Surat pernyataan apa yang sudah siap untuk pembeli?", en = "Which statements are ready for the buyer?" }
help     = { id = "Alergen adalah bahan pemicu alergi. GMO adalah tanaman hasil rekayasa gen.", en = "Allergens are what triggers allergies. GMO are genetically modified plants." }
when     = "order.given"
evidence = { id = "Surat pernyataan bertanda tangan", en = "Signed statements" }
[fact.statements.choices]
pure     = { id = "Tanpa campuran gula tebu", en = "No added cane sugar" }
allergen = { id = "Bahan pemicu alergi dan gluten", en = "Allergens and gluten" }
gmo      = { id = "Bukan hasil rekayasa gen (non-GMO)", en = "Not genetically modified" }

[fact.sni_tested]
type     = "bool"
ask      = { id = "Apakah gula sudah diuji menurut SNI 3743:2021?", en = "Has the sugar been tested against SNI 3743:2021?" }
help     = { id = "SNI gula palma bersifat sukarela. Minta laboratorium memakai edisi 2021, bukan 1995.", en = "The Indonesian palm sugar standard is voluntary. Ask the laboratory for the 2021 edition, not that of 1995." }
when     = "product.kind == 'palm_sugar'"
evidence = { id = "Laporan uji yang menyebut SNI 3743:2021", en = "Report that names SNI 3743:2021" }

[fact.first_order]
type = "bool"
ask  = { id = "Apakah ini pesanan pertama dari pembeli ini?", en = "Is this the first order of this buyer?" }
help = { id = "Lihat buku penjualan. Bila pembeli ini baru pernah menerima contoh, jawab ya.", en = "Look in the sales book. If this buyer has only received samples so far, answer yes." }
when = "order.given"

[parameter.moisture_usual]
unit   = "percent"
title  = { id = "Kadar air paling tinggi yang umum diterima", en = "Highest moisture usually accepted" }
values = [{ from = 2021-01-01, value = 3, source = "palm-sugar-buyers", note = "buyers name 2 to 3; the old SNI of 1995 had 3 for granulated sugar" }]

[parameter.moisture_strict]
unit   = "percent"
title  = { id = "Kadar air pembeli yang ketat", en = "Moisture of strict buyers" }
values = [{ from = 2021-01-01, value = 2, source = "palm-sugar-buyers", note = "one supplier's sheet" }]

[parameter.sulphite_most]
unit   = "mg/kg"
title  = { id = "Sisa sulfit yang umum diterima pembeli", en = "Residual sulphite that buyers usually accept" }
values = [{ from = 2021-01-01, value = 10, source = "palm-sugar-buyers", note = "from memory; a buyer's limit, ascribed to no SNI" }]

[parameter.shelf_days]
unit   = "day"
title  = { id = "Masa simpan yang umum diminta", en = "Shelf life usually asked" }
values = [{ from = 2021-01-01, value = 540, source = "palm-sugar-buyers", note = "18 to 24 months, from memory; the lower end is used" }]
"#),
    ("sector/palm_sugar/volume.toml", r#"# Containers, members and trial orders: reported volumes that inform and never gate.

[parameter.container_least]
unit   = "kg"
title  = { id = "Isi kontainer 20 kaki paling sedikit", en = "Least load of a 20-foot container" }
values = [{ from = 2021-01-01, value = 18_000, source = "palm-sugar-volumes", note = "18.5 t reported" }]

[parameter.container_most]
unit   = "kg"
title  = { id = "Isi kontainer 20 kaki paling banyak", en = "Greatest load of a 20-foot container" }
values = [{ from = 2021-01-01, value = 24_000, source = "palm-sugar-volumes", note = "24 t reported" }]

[parameter.container_month]
unit   = "kg/month"
title  = { id = "Satu kontainer tiap bulan", en = "One container a month" }
values = [{ from = 2021-01-01, value = 20_000, source = "palm-sugar-volumes", note = "20 t, that is 800 bags of 25 kg" }]

[parameter.members_least]
title  = { id = "Anggota paling sedikit untuk satu kontainer sebulan", en = "Fewest members for one container a month" }
values = [{ from = 2021-01-01, value = 250, source = "palm-sugar-volumes", note = "at 80 kg a member a month; our reckoning" }]

[parameter.members_most]
title  = { id = "Anggota yang pasti cukup untuk satu kontainer sebulan", en = "Members that surely suffice for one container a month" }
values = [{ from = 2021-01-01, value = 500, source = "palm-sugar-volumes", note = "at 40 kg a member a month; our reckoning" }]

[parameter.trial_least]
unit   = "kg"
title  = { id = "Pesanan percobaan paling kecil", en = "Smallest trial order" }
values = [{ from = 2021-01-01, value = 500, source = "palm-sugar-volumes" }]

[parameter.trial_most]
unit   = "kg"
title  = { id = "Pesanan percobaan paling besar", en = "Largest trial order" }
values = [{ from = 2021-01-01, value = 6_000, source = "palm-sugar-volumes" }]

[[rule]]
id        = "container-a-month"
title     = { id = "Hasil gula sebulan cukup untuk satu kontainer", en = "A month's output of sugar fills a container" }
severity  = "info"
basis     = "practice"
dimension = "capacity"
holds     = "capacity.own_monthly * product.unit_mass >= container_month"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "palm-sugar-volumes", at = "18,5 sampai 24 ton tiap kontainer 20 kaki" }, { ref = "purbalingga-2021", at = "5 sampai 50 ton tiap bulan" }]
why       = { id = "Satu kontainer 20 kaki memuat sekitar 20 ton, atau 800 karung 25 kilogram. Kelompok kecil mengisinya dalam beberapa bulan.", en = "A 20-foot container takes about 20 tonnes, or 800 bags of 25 kilograms. Small groups fill one in several months." }
no_action = { id = "Hasil tumbuh dari anggota, alat, dan mitra; lihat aturan kapasitas.", en = "Output grows from members, tools and partners; see the rules on capacity." }

[[rule]]
id        = "whole-containers"
title     = { id = "Pesanan gula mengisi kontainer penuh", en = "The order of sugar fills whole containers" }
severity  = "info"
basis     = "practice"
dimension = "capacity"
applies   = "order.given"
holds     = "ceil(order.size * product.unit_mass / container_most) * container_least <= order.size * product.unit_mass"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "palm-sugar-volumes", at = "18,5 sampai 24 ton tiap kontainer 20 kaki" }]
why       = { id = "Kontainer penuh berisi 18 sampai 24 ton. Sisanya dikirim bersama barang lain (LCL), dengan ongkos lebih mahal per kilogram.", en = "A full container holds 18 to 24 tonnes. The rest travels with other goods (LCL), at a higher cost per kilogram." }
no_action = { id = "Jumlah dan tanggal disepakati dengan pembeli atau eksportir.", en = "Quantity and date are agreed with the buyer or exporter." }

[[rule]]
id        = "members-for-container"
title     = { id = "Anggota aktif cukup untuk satu kontainer sebulan", en = "There are enough active members for a container a month" }
severity  = "info"
basis     = "practice"
dimension = "capacity"
applies   = "production.with_members"
holds     = "workshop.members_active >= members_most || (workshop.members_active >= members_least && capacity.own_monthly * product.unit_mass >= container_month)"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "palm-sugar-volumes", at = "40 sampai 80 kilogram tiap anggota sebulan", note = { id = "Hitungan kami dari beberapa koperasi; bukan aturan.", en = "Our reckoning from a few cooperatives; no rule." } }]
why       = { id = "Perlu kira-kira 250 sampai 500 penderes untuk satu kontainer sebulan. Di antaranya, catatan hasil yang menentukan.", en = "About 250 to 500 tappers are needed for a container a month. In between, records of output decide." }
actions   = ["add-members"]

[[rule]]
id        = "trial-order"
title     = { id = "Pesanan gula pertama sebesar pesanan percobaan", en = "The first order of sugar is of the size of a trial" }
severity  = "info"
basis     = "practice"
dimension = "capacity"
applies   = "order.given && palm_sugar.first_order"
holds     = "order.size * product.unit_mass >= trial_least && order.size * product.unit_mass <= trial_most"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "palm-sugar-volumes", at = "kiriman pertama 5 dan 6 ton" }]
why       = { id = "Koperasi yang berhasil mulai dari 0,5 sampai 6 ton. Kesalahan pada kiriman kecil lebih murah.", en = "Cooperatives that succeeded began with 0.5 to 6 tonnes. Mistakes in a small shipment cost less." }
no_action = { id = "Jumlah ditentukan pembeli; minta ia mulai dengan pesanan percobaan.", en = "The buyer decides the quantity; ask him to begin with a trial order." }

[action.add-members]
title    = { id = "Tambah penderes tetap atau gabung dengan koperasi lain", en = "Add regular tappers or join with another cooperative" }
cost     = { low = 0, high = 10_000_000 }
duration = { low = 30, high = 180 }
raises   = { "workshop.members_active" = 100 }
provider = { id = "Pengurus koperasi, dinas", en = "Managers of the cooperative, district office" }
notes    = [{ id = "Hitungan untuk 100 penderes", en = "Reckoned for 100 tappers" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("sector/wood_craft/legal_wood.toml", r#"# Is the wood legal, and can it be shown. The law asks only where INSW says so for the tariff code.

[[rule]]
id        = "legal-wood"
title     = { id = "Legalitas kayu terbukti dengan SVLK atau DHH", en = "Legality of the wood is proved by SVLK or DHH" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 6
applies   = "order.market != 'domestic' && wood_craft.vlegal_needed"
holds     = "wood_craft.legality_proved"
sources   = [
    { ref = "permenlhk-8-2021", at = "article not verified" },
    { ref = "permendag-23-2023", at = "lampiran; kode HS dicari di INSW" },
]
why       = { id = "Barang dengan kode HS ini wajib punya bukti kayu legal. Kayu hutan rakyat boleh memakai pernyataan pemasok (DHH).", en = "Goods of this HS code must have proof of legal wood. Wood of community forest may use the supplier's declaration (DHH)." }
actions   = ["certify-group", "collect-declarations"]

[[rule]]
id        = "vlegal-document"
title     = { id = "Dokumen V-Legal siap untuk kiriman ini", en = "A V-Legal document is ready for this shipment" }
severity  = "major"
basis     = "law"
dimension = "documents"
weight    = 5
applies   = "order.market != 'domestic' && wood_craft.vlegal_needed && order.given"
holds     = "wood_craft.vlegal_ready"
sources   = [
    { ref = "permendag-23-2023", at = "lampiran; kode HS dicari di INSW" },
    { ref = "permenlhk-8-2021", at = "article not verified" },
]
why       = { id = "Bila INSW memintanya, tiap kiriman wajib disertai V-Legal. Nomornya ditulis pada PEB, surat pemberitahuan ekspor.", en = "Where INSW asks for it, every shipment must carry a V-Legal. Its number stands on the export notice (PEB)." }
actions   = ["request-vlegal"]

[[rule]]
id        = "pure-rattan-bamboo"
title     = { id = "Rotan atau bambu murni tidak memerlukan V-Legal", en = "Pure rattan or bamboo needs no V-Legal" }
severity  = "info"
basis     = "practice"
dimension = "permits"
applies   = "order.market != 'domestic' && wood_craft.pure_rattan_bamboo"
holds     = "!wood_craft.vlegal_needed"
sources   = [{ ref = "permenlhk-8-2021", at = "article not verified", confidence = "low", note = { id = "Dari ingatan; daftar lama memuat sebagian kode rotan.", en = "From memory; an old list held some rattan codes." } }]
why       = { id = "Biasanya barang jadi dari rotan atau bambu saja bebas. Bila INSW berkata lain, ikuti INSW.", en = "Finished goods of rattan or bamboo alone are usually free. If INSW says otherwise, follow INSW." }
no_action = { id = "Jawaban INSW menentukan; tidak ada yang perlu diperbaiki.", en = "The answer of INSW decides; there is nothing to mend." }

[[rule]]
id        = "wood-papers"
title     = { id = "Surat kayu lengkap dan tersimpan", en = "Wood papers are complete and kept" }
severity  = "minor"
basis     = "practice"
dimension = "permits"
weight    = 3
applies   = "'wood' in product.materials"
holds     = "'receipts' in wood_craft.wood_papers && 'transport' in wood_craft.wood_papers && 'stock' in wood_craft.wood_papers && 'yield' in wood_craft.wood_papers"
grade     = "(('receipts' in wood_craft.wood_papers ? 1 : 0) + ('transport' in wood_craft.wood_papers ? 1 : 0) + ('stock' in wood_craft.wood_papers ? 1 : 0) + ('yield' in wood_craft.wood_papers ? 1 : 0)) / 4"
sources   = [{ ref = "svlk-assessor-papers", at = "nota, surat angkutan, buku stok, rendemen" }]
why       = { id = "Penilai SVLK dan pembeli bertanya dari mana kayunya. Jawabannya ada pada empat surat ini.", en = "SVLK assessors and buyers ask where the wood comes from. The answer stands in these four papers." }
actions   = ["file-papers"]

[action.certify-group]
title      = { id = "Urus sertifikat SVLK kelompok bersama pengrajin lain", en = "Obtain a group SVLK certificate with other craftsmen" }
cost       = { low = 6_000_000, high = 80_000_000 }
duration   = { low = 84, high = 182 }
requires   = ["file-papers", { when = "legality.nib == 'active'" }]
sets       = { "wood_craft.legality_route" = "certificate" }
sets_until = "wood_craft.certificate_expires"
valid_for  = 730
provider   = { id = "Lembaga verifikasi legalitas kayu, balai kehutanan untuk bantuan biaya", en = "Wood legality assessor; forestry office for subsidies" }
notes      = [
    { id = "Kelompok lima usaha 30–50 juta, sendiri 20–80 juta, harga 2015–2019", en = "Group of five IDR 30–50 million, single 20–80 million, prices of 2015–2019" },
    { id = "Masa berlaku dibaca pada sertifikat; dihitung dua tahun menurut keterangan asosiasi", en = "Validity is read on the certificate; two years are reckoned, as an association stated" },
]
sources    = [{ ref = "remedy-prices", at = "SVLK kelompok dan sendiri, 2015–2019" }]

[action.collect-declarations]
title    = { id = "Beli kayu hutan rakyat dengan DHH dari pemasok", en = "Buy community-forest wood with the supplier's declaration" }
cost     = { low = 0, high = 3_000_000 }
duration = { low = 7, high = 45 }
sets     = { "wood_craft.legality_route" = "declaration", "wood_craft.declaration_allowed" = true }
provider = { id = "Pemasok kayu, penyuluh kehutanan", en = "Wood supplier, forestry extension worker" }
papers   = [{ id = "DHH dan nota angkutan setiap pembelian", en = "Declaration and transport note of every purchase" }]
sources  = [{ ref = "permenlhk-8-2021", at = "article not verified" }]

[action.request-vlegal]
title    = { id = "Minta V-Legal kepada penerbit sebelum PEB", en = "Request the V-Legal from the issuer before the export notice" }
cost     = { low = 0, high = 1_500_000 }
duration = { low = 2, high = 10 }
requires = [{ when = "wood_craft.legality_proved" }]
sets     = { "wood_craft.vlegal_ready" = true }
provider = { id = "Lembaga verifikasi legalitas kayu lewat SILK", en = "Wood legality assessor through SILK" }
papers   = [{ id = "Faktur, daftar kemasan, daftar jenis kayu", en = "Invoice, packing list, list of species" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.file-papers]
title    = { id = "Kumpulkan surat kayu dan mulai buku stok", en = "Collect wood papers and start a stock book" }
cost     = { low = 0, high = 1_000_000 }
duration = { low = 14, high = 60 }
sets     = { "wood_craft.wood_papers" = ["receipts", "transport", "stock", "yield"] }
provider = { id = "Pemilik, dilatih pendamping", en = "Owner, trained by the assessor" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("sector/wood_craft/product.toml", r#"# Dry, safely coated, well packed, inspected.

[[rule]]
id        = "moisture"
title     = { id = "Barang cukup kering untuk dikirim", en = "Goods are dry enough to ship" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 6
applies   = "order.market != 'domestic'"
holds     = "wood_craft.moisture <= moisture_limit"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "wood-buyer-practice", at = "kadar air 8–12 persen, 10 barang tiap lot" }]
why       = { id = "Di negara kering, barang basah retak, melengkung, dan berjamur. Pembeli meminta 8 sampai 12 persen.", en = "In dry countries damp goods crack, warp and mould. Buyers ask for 8 to 12 percent." }
actions   = ["dry-in-kiln"]

[[rule]]
id        = "dry-stock"
title     = { id = "Ada oven, bahan kering oven, atau bahan kering untuk dua bulan", en = "There is a kiln, kiln-dried material, or dry material for two months" }
severity  = "minor"
basis     = "practice"
dimension = "consistency"
weight    = 3
holds     = "wood_craft.drying in ['kiln', 'bought_dry'] || wood_craft.dry_stock_months >= stock_months"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "wood-buyer-practice", at = "oven atau persediaan dua bulan" }]
why       = { id = "Musim hujan menghentikan penjemuran. Oven atau persediaan menjaga jadwal kirim.", en = "The rainy season stops sun drying. A kiln or a stock keeps the schedule." }
actions   = ["dry-in-kiln", "keep-stock"]

[[rule]]
id        = "children-lead"
title     = { id = "Lapisan barang anak hampir tanpa timbal", en = "Coating of children's goods is nearly free of lead" }
severity  = "major"
basis     = "buyer"
dimension = "product"
weight    = 5
applies   = "product.for_children && wood_craft.finish != 'none'"
holds     = "lab.lead <= lead_limit"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "wood-buyer-practice", at = "timbal 90 mg/kg" }]
why       = { id = "Anak menggigit mainan. Pembeli meminta laporan timbal paling banyak 90 miligram per kilogram.", en = "Children bite toys. Buyers ask for a report of at most 90 milligrams of lead per kilogram." }
actions   = ["test-coating"]

[[rule]]
id        = "food-finish"
title     = { id = "Alat makan tidak dilapisi, atau dengan pelapis aman pangan", en = "Food articles are uncoated or have a food-safe finish" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 3
applies   = "product.food_contact"
holds     = "wood_craft.finish in ['none', 'food_grade']"
sources   = [{ ref = "wood-buyer-practice", at = "pelapis aman pangan" }]
why       = { id = "Pernis biasa bisa larut ke makanan panas atau berminyak.", en = "Ordinary varnish may dissolve into hot or oily food." }
actions   = ["change-finish"]

[[rule]]
id        = "food-migration"
title     = { id = "Alat makan lulus uji perpindahan zat ke makanan", en = "Food articles pass the migration test" }
severity  = "major"
basis     = "buyer"
dimension = "product"
weight    = 4
applies   = "product.food_contact && !(order.market in ['domestic', 'tw'])"
holds     = "lab.migration == 'passes'"
sources   = [{ ref = "wood-buyer-practice", at = "uji migrasi" }]
why       = { id = "Uji migrasi mengukur zat yang pindah dari barang ke makanan. Pembeli alat makan memintanya.", en = "The migration test measures what passes from the article into food. Buyers of tableware ask for it." }
actions   = ["test-migration"]

[[rule]]
id        = "board-emission"
title     = { id = "Papan buatan punya surat rendah formaldehida", en = "Made boards have a low-formaldehyde letter" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 2
applies   = "!(order.market in ['domestic', 'us']) && wood_craft.boards != 'none'"
holds     = "wood_craft.boards == 'low_emitting'"
sources   = [{ ref = "wood-buyer-practice", at = "CARB P2, TSCA VI, E1" }]
why       = { id = "Lem papan mengeluarkan formaldehida, gas yang perih di mata. Pembeli meminta papan berlabel rendah.", en = "Board glue gives off formaldehyde, a gas that stings. Buyers ask for low-emission boards." }
actions   = ["change-boards"]

[[rule]]
id        = "carton-tested"
title     = { id = "Dus lima lapis lulus uji jatuh", en = "A five-ply carton passes the drop test" }
severity  = "minor"
basis     = "practice"
dimension = "product"
weight    = 2
holds     = "'carton' in wood_craft.packing && 'drop_test' in wood_craft.packing"
grade     = "(('carton' in wood_craft.packing ? 1 : 0) + ('drop_test' in wood_craft.packing ? 1 : 0)) / 2"
sources   = [{ ref = "wood-buyer-practice", at = "dus lima lapis, ISTA 1A" }]
why       = { id = "Dus dijatuhkan berkali-kali di jalan. Uji sederhana menunjukkan apakah isinya selamat.", en = "Cartons are dropped many times on the way. A simple test shows whether the content survives." }
actions   = ["test-carton"]

[[rule]]
id        = "load-plan"
title     = { id = "Muatan kontainer pesanan ini sudah dihitung", en = "The container load of this order is worked out" }
severity  = "minor"
basis     = "practice"
dimension = "documents"
weight    = 1
applies   = "order.given && order.market != 'domestic' && order.route != 'courier_parcel'"
holds     = "wood_craft.load_plan"
sources   = [{ ref = "wood-buyer-practice", at = "20 kaki 25–28 CBM" }]
why       = { id = "Kerajinan besar tetapi ringan. Ongkos dihitung dari ruang, bukan berat.", en = "Craft is bulky but light. Freight is paid by space, not by mass." }
actions   = ["plan-load"]

[[rule]]
id        = "aql"
title     = { id = "Pemeriksaan akhir memakai batas cacat yang biasa diminta", en = "Final inspection uses the defect limit usually asked for" }
severity  = "minor"
basis     = "buyer"
dimension = "product"
weight    = 2
applies   = "consistency.final_check"
holds     = "wood_craft.aql == 'strict' || (wood_craft.aql == 'usual' && !wood_craft.furniture)"
sources   = [{ ref = "aql-trade-practice", at = "kerajinan 2,5; mebel 1,5" }]
why       = { id = "AQL adalah tabel jumlah contoh dan cacat yang masih diterima. Kerajinan biasanya 2,5 dan mebel 1,5.", en = "AQL is a table of sample sizes and accepted defects. Craft usually has 2.5, furniture 1.5." }
actions   = ["use-aql"]

[action.dry-in-kiln]
title    = { id = "Keringkan dengan oven dan ukur kadar airnya", en = "Dry in a kiln and measure moisture" }
cost     = { low = 3_000_000, high = 200_000_000 }
duration = { low = 14, high = 84 }
sets     = { "wood_craft.drying" = "kiln", "wood_craft.moisture" = 12 }
provider = { id = "Oven sewa di sentra, atau membeli oven 60–200 juta", en = "Hired kiln in the cluster, or own kiln of IDR 60–200 million" }
papers   = [{ id = "Alat ukur kadar air 0,5 sampai 3 juta rupiah", en = "Moisture meter of IDR 0.5 to 3 million" }]
sources  = [{ ref = "remedy-prices", at = "oven kayu dan alat ukur kadar air" }]

[action.keep-stock]
title    = { id = "Simpan bahan kering untuk dua bulan", en = "Keep dry material for two months" }
cost     = { low = 5_000_000, high = 60_000_000 }
duration = { low = 30, high = 90 }
sets     = { "wood_craft.dry_stock_months" = 2 }
provider = { id = "Pemilik, koperasi, bank untuk modal kerja", en = "Owner, cooperative, bank for working capital" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.test-coating]
title    = { id = "Ganti ke cat mainan dan uji timbalnya", en = "Change to toy paint and test it for lead" }
cost     = { low = 1_000_000, high = 6_000_000 }
duration = { low = 14, high = 30 }
sets     = { "lab.lead" = 90 }
provider = { id = "Laboratorium KAN", en = "Accredited laboratory" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.change-finish]
title    = { id = "Pakai minyak atau pelapis aman pangan", en = "Use a food-safe oil or coating" }
cost     = { low = 300_000, high = 5_000_000 }
duration = { low = 7, high = 30 }
sets     = { "wood_craft.finish" = "food_grade" }
provider = { id = "Pemasok pelapis, dengan surat aman pangan", en = "Coating supplier, with a food-safety letter" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.test-migration]
title    = { id = "Uji perpindahan zat ke makanan", en = "Test migration into food" }
cost     = { low = 1_500_000, high = 8_000_000 }
duration = { low = 14, high = 30 }
sets     = { "lab.migration" = "passes" }
provider = { id = "Laboratorium KAN", en = "Accredited laboratory" }
notes    = [{ id = "Bila gagal, ganti pelapis lalu uji lagi", en = "If it fails, change the coating and test again" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.change-boards]
title    = { id = "Beli papan dengan surat rendah formaldehida", en = "Buy boards with a low-formaldehyde letter" }
cost     = { low = 500_000, high = 15_000_000 }
duration = { low = 14, high = 45 }
sets     = { "wood_craft.boards" = "low_emitting" }
provider = { id = "Pabrik papan atau agennya", en = "Board mill or its agent" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.test-carton]
title    = { id = "Ganti ke dus lima lapis dan uji jatuh", en = "Change to five-ply cartons and test them" }
cost     = { low = 500_000, high = 5_000_000 }
duration = { low = 7, high = 21 }
sets     = { "wood_craft.packing" = ["carton", "drop_test"] }
provider = { id = "Pabrik dus; uji bisa dilakukan sendiri dan direkam", en = "Carton maker; the test may be done and filmed at home" }
sources  = [{ ref = "remedy-prices", at = "kemasan" }]

[action.plan-load]
title    = { id = "Hitung muatan kontainer dari ukuran dus", en = "Work out the load from carton sizes" }
cost     = { low = 0, high = 500_000 }
duration = { low = 1, high = 5 }
sets     = { "wood_craft.load_plan" = true }
provider = { id = "Pemilik atau jasa pengiriman", en = "Owner or forwarder" }

[action.use-aql]
title    = { id = "Latih pemeriksaan akhir dengan tabel AQL", en = "Train final inspection by the AQL table" }
cost     = { low = 0, high = 3_000_000 }
duration = { low = 7, high = 30 }
sets     = { "wood_craft.aql" = "strict" }
provider = { id = "Pendamping atau jasa pemeriksa", en = "Assessor or inspection firm" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("sector/wood_craft/set.toml", r#"#:schema ../../schema/rules.schema.json
# Craft of wood, rattan and bamboo: legal wood, dryness, coating, packing. Whether a tariff code needs V-Legal is answered by INSW, never by a
# list kept here: no list in force could be read. ISPM 15, fumigation and plant health stand in the set `documents`, the rattan ban in `legality`.
[set]
id      = "wood_craft"
version = "2026.11"
title   = { id = "Kerajinan kayu, rotan, bambu", en = "Wood, rattan, bamboo craft" }
applies = "product.sector == 'wood_craft'"
checked = 2026-11-21

[fact.vlegal_needed]
type     = "bool"
ask      = { id = "Menurut INSW, apakah kode HS barang ini memerlukan dokumen V-Legal?", en = "Does INSW say that this HS code needs a V-Legal document?" }
help     = { id = "Buka insw.go.id, cari kode HS 8 angka. Barang kayu kode 44 dan mebel kayu kode 94 mungkin memerlukannya.", en = "Search the 8-digit HS code at insw.go.id. Wood goods of chapter 44 and wooden furniture of 94 may need it." }
when     = "product.sector == 'wood_craft' && order.market != 'domestic'"
evidence = { id = "Cetakan hasil pencarian INSW dengan tanggal", en = "Dated print of the INSW search" }

[fact.legality_route]
type     = "choice"
ask      = { id = "Dengan apa legalitas kayunya dibuktikan?", en = "How is the legality of the wood proved?" }
help     = { id = "SVLK adalah sertifikat legalitas kayu. DHH adalah pernyataan asal kayu dari pemasok.", en = "SVLK is the certificate of legal wood. DHH is a supplier's declaration of its origin." }
when     = "wood_craft.vlegal_needed"
evidence = { id = "Sertifikat, atau pernyataan pemasok dengan nota angkutan", en = "Certificate, or supplier's declaration with transport note" }
[fact.legality_route.choices]
certificate = { id = "Sertifikat SVLK, sendiri atau kelompok", en = "SVLK certificate, own or of a group" }
declaration = { id = "Deklarasi hasil hutan (DHH) dari pemasok", en = "Supplier's declaration of forest products (DHH)" }
none        = { id = "Belum ada", en = "None yet" }

[fact.certificate_expires]
type = "date"
ask  = { id = "Sertifikat SVLK berlaku sampai", en = "SVLK certificate valid until" }
help = { id = "Lihat tanggal pada sertifikat. Masa berlakunya tidak sama bagi semua usaha.", en = "Read the date on the certificate. Validity is not the same for all." }
when = "wood_craft.legality_route == 'certificate'"

[fact.declaration_allowed]
type     = "bool"
ask      = { id = "Apakah semua kayu dari hutan rakyat atau bahan yang sudah bersertifikat?", en = "Is all wood from community forest or already certified material?" }
help     = { id = "Hutan rakyat (hutan hak) adalah kebun kayu di tanah milik warga. Kayu impor harus sudah bersertifikat.", en = "Community forest is wood grown on private land. Imported wood must be certified already." }
when     = "wood_craft.legality_route == 'declaration'"
evidence = { id = "DHH dan nota angkutan tiap pembelian", en = "Declaration and transport note of every purchase" }

[fact.vlegal_ready]
type     = "bool"
ask      = { id = "Apakah dokumen V-Legal untuk kiriman ini sudah terbit atau dijanjikan penerbitnya?", en = "Is the V-Legal document of this shipment issued, or promised by its issuer?" }
help     = { id = "V-Legal adalah surat bahwa kayu satu kiriman berasal dari sumber yang sah. Permintaan yang belum dijawab penerbitnya berarti tidak.", en = "A V-Legal is a paper saying that the wood of one shipment is from a legal source. A request the issuer has not answered means no." }
when     = "wood_craft.vlegal_needed && order.given"
evidence = { id = "Nomor V-Legal dari SILK, dicantumkan pada PEB", en = "V-Legal number from SILK, shown on the export notice" }

[fact.wood_papers]
type     = "choices"
ask      = { id = "Surat kayu apa saja yang disimpan?", en = "Which wood papers are kept?" }
help     = { id = "Surat angkutan ikut bersama truk kayu; mintalah kepada penjual. Pilih surat yang selalu disimpan, bukan hanya sekali.", en = "Transport papers come with the wood truck; ask the seller. Choose papers that are always kept, not just once." }
when     = "'wood' in product.materials"
evidence = { id = "Map surat kayu setahun terakhir", en = "File of wood papers of the last year" }
[fact.wood_papers.choices]
receipts  = { id = "Nota pembelian kayu", en = "Receipts of wood bought" }
transport = { id = "Surat angkutan kayu (SKSHH-KB atau nota angkutan)", en = "Transport papers (SKSHH-KB or transport note)" }
stock     = { id = "Buku stok kayu masuk dan keluar", en = "Stock book of wood in and out" }
yield     = { id = "Hitungan kayu masuk dibanding barang jadi", en = "Wood used against goods made" }

[fact.moisture]
type     = "number"
unit     = "percent"
min      = 0
max      = 200
ask      = { id = "Kadar air tertinggi dari 10 barang tiap lot (persen)", en = "Highest moisture of 10 pieces of each lot (percent)" }
help     = { id = "Tusukkan alat ukur kadar air pada 10 barang. Tulis angka tertinggi.", en = "Prick 10 pieces with a moisture meter. Write the highest number." }
when     = "product.sector == 'wood_craft' && order.market != 'domestic'"
evidence = { id = "Catatan kadar air tiap lot", en = "Moisture record of each lot" }

[fact.drying]
type     = "choice"
ask      = { id = "Bagaimana bahan dikeringkan?", en = "How is the material dried?" }
help     = { id = "Oven kayu adalah ruang tertutup yang panasnya diatur. Bila dijemur dulu lalu dioven, pilih oven. Dibeli kering tanpa tahu caranya: pilih dijemur.", en = "A kiln is a closed room with controlled heat. If first dried in the sun and then in a kiln, choose kiln. Bought dry without knowing how: choose in the sun." }
when     = "product.sector == 'wood_craft'"
evidence = { id = "Kunjungan, nota jasa oven, atau nota pemasok yang menyebut kering oven", en = "Visit, receipt of the kiln service, or the supplier's receipt saying kiln-dried" }
[fact.drying.choices]
kiln   = { id = "Oven kayu, sendiri atau menyewa", en = "Kiln, own or hired" }
bought_dry = { id = "Dibeli sudah kering oven dari pemasok", en = "Bought kiln-dried from the supplier" }
sun    = { id = "Dijemur", en = "In the sun" }
none   = { id = "Tidak dikeringkan", en = "Not dried" }

[fact.dry_stock_months]
type     = "number"
min      = 0
max      = 60
ask      = { id = "Bahan kering yang ada cukup untuk berapa bulan?", en = "For how many months does the dry material last?" }
help     = { id = "Bagi bahan kering di gudang dengan pemakaian sebulan; yang masih dijemur tidak dihitung. 6 kubik dibagi 4 kubik berarti 1,5.", en = "Divide dry material in store by a month's use; wood still drying does not count. 6 m³ divided by 4 m³ is 1.5." }
when     = "product.sector == 'wood_craft'"
evidence = { id = "Buku stok atau hitungan gudang", en = "Stock book or count" }

[fact.finish]
type     = "choice"
ask      = { id = "Dengan apa permukaannya dilapisi?", en = "How is the surface finished?" }
help     = { id = "Minyak, lilin, dan politur juga pelapis. Tanpa surat aman pangan dari pemasok, pilih cat, pernis, atau pelapis lain.", en = "Oil, wax and polish are coatings too. Without a food-safe letter from the supplier, choose paint, varnish or other coating." }
when     = "product.sector == 'wood_craft'"
evidence = { id = "Kemasan cat atau surat pemasok", en = "Paint can or supplier's letter" }
[fact.finish.choices]
none       = { id = "Tidak dilapisi", en = "Not coated" }
food_grade = { id = "Minyak atau pelapis yang aman untuk makanan, ada suratnya", en = "Food-safe oil or coating, with a letter" }
other      = { id = "Cat, pernis, atau pelapis lain", en = "Paint, varnish or other coating" }

[fact.boards]
type     = "choice"
ask      = { id = "Apakah memakai papan buatan, misalnya MDF atau kayu lapis?", en = "Are made boards used, such as MDF or plywood?" }
help     = { id = "Papan buatan adalah serat, serbuk, atau lembar kayu yang dilem; periksa juga alas laci. Formaldehida adalah gas dari lem itu.", en = "Made boards are glued wood fibre, dust or sheets; check drawer bottoms too. Formaldehyde is a gas from that glue." }
when     = "product.sector == 'wood_craft' && !(order.market in ['domestic', 'us'])"
evidence = { id = "Surat pabrik papan", en = "Letter of the board mill" }
[fact.boards.choices]
none        = { id = "Tidak", en = "No" }
low_emitting = { id = "Ya, dengan surat rendah formaldehida (CARB P2, TSCA VI, atau E1)", en = "Yes, with a low-formaldehyde letter (CARB P2, TSCA VI or E1)" }
unknown_grade = { id = "Ya, tanpa surat", en = "Yes, without a letter" }

[fact.packing]
type     = "choices"
ask      = { id = "Apa saja yang sudah disiapkan untuk kemasan kirim?", en = "What is ready for export packing?" }
help     = { id = "ISTA 1A adalah cara baku menjatuhkan dus berisi untuk melihat apakah isinya selamat.", en = "ISTA 1A is a standard way of dropping a packed carton to see if the content survives." }
when     = "product.sector == 'wood_craft'"
evidence = { id = "Video uji jatuh dan hitungan muatan", en = "Video of the drop test, and load plan" }
[fact.packing.choices]
carton    = { id = "Dus lima lapis", en = "Five-ply carton" }
drop_test = { id = "Uji jatuh ISTA 1A atas dus berisi, lulus", en = "ISTA 1A drop test of a packed carton, passed" }

[fact.load_plan]
type     = "bool"
ask      = { id = "Apakah sudah dihitung berapa meter kubik (CBM) pesanan ini dalam kontainer?", en = "Is it worked out how many cubic metres (CBM) this order takes in a container?" }
help     = { id = "Kontainer 20 kaki memuat sekitar 25 sampai 28 meter kubik.", en = "A 20-foot container takes about 25 to 28 cubic metres." }
when     = "order.given && order.route != 'courier_parcel'"
evidence = { id = "Hitungan muatan", en = "Load plan" }

[fact.furniture]
type = "bool"
ask  = { id = "Apakah barang ini mebel?", en = "Is it furniture?" }
help = { id = "Misalnya kursi, meja, lemari.", en = "Such as chairs, tables, cupboards." }
when = "product.sector == 'wood_craft'"

[fact.aql]
type     = "choice"
choices  = "footwear.aql_level"
ask      = { id = "Batas cacat besar mana yang dipakai saat pemeriksaan akhir?", en = "Which limit for major defects is used at final inspection?" }
help     = { id = "AQL adalah tabel jumlah contoh dan cacat yang masih diterima. Angka kecil berarti lebih ketat.", en = "AQL is a table of sample sizes and accepted defects. A smaller number is stricter." }
when     = "product.sector == 'wood_craft' && consistency.final_check"
evidence = { id = "Lembar pemeriksaan akhir", en = "Final inspection sheet" }

[derive.pure_rattan_bamboo]
value = "('rattan' in product.materials || 'bamboo' in product.materials) && !('wood' in product.materials)"
title = { id = "Hanya rotan atau bambu, tanpa kayu", en = "Rattan or bamboo only, no wood" }

[derive.legality_proved]
value = "(wood_craft.legality_route == 'certificate' && wood_craft.certificate_expires >= order.papers_until) || (wood_craft.legality_route == 'declaration' && wood_craft.declaration_allowed)"
title = { id = "Legalitas kayu terbukti", en = "Legality of the wood is proved" }

[parameter.moisture_limit]
unit   = "percent"
title  = { id = "Kadar air tertinggi yang diterima", en = "Highest accepted moisture" }
values = [{ from = 2021-01-01, value = 12, source = "wood-buyer-practice", note = "upper end of 8 to 12 for dry climates" }]

[parameter.stock_months]
title  = { id = "Bulan persediaan bahan kering", en = "Months of dry stock" }
values = [{ from = 2021-01-01, value = 2, source = "wood-buyer-practice" }]

[parameter.lead_limit]
unit   = "mg/kg"
title  = { id = "Timbal tertinggi pada lapisan barang anak", en = "Highest lead in coatings of children's goods" }
values = [{ from = 2021-01-01, value = 90, source = "wood-buyer-practice" }]
"#),
]
