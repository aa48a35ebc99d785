// Made by `cargo xtask gen` from rules/management/. Do not edit.
&[
    ("management/selling.toml", r#"#:schema ../schema/rules.schema.json
# Training by subject counts nothing: the titles are from memory, and `export-training` already asks for training.
# Knowing and selling: training by subject, prices by delivery term, brand abroad, barcode, being found, samples, complaints. Light weights: mentoring builds these.

[fact.training_subjects]
type     = "choices"
ask      = { id = "Bahan pelatihan ekspor mana yang sudah diikuti?", en = "Which subjects of export training have been taken?" }
help     = { id = "Kosongkan daftar bila belum pernah. Judul di tempat Anda bisa sedikit berbeda.", en = "Give an empty list if none. Titles may differ a little where you live." }
evidence = { id = "Sertifikat atau daftar hadir tiap bahan", en = "Certificate or attendance list for each subject" }
[fact.training_subjects.choices]
procedure = { id = "Tata cara dan surat ekspor", en = "Export procedure and papers" }
research  = { id = "Mengenal pasar dan pembeli", en = "Market research" }
contract  = { id = "Tawar-menawar dan kontrak", en = "Negotiation and contracts" }
payment   = { id = "Pembayaran dan pembiayaan", en = "Payment and finance" }
design    = { id = "Desain dan kemasan", en = "Design and packaging" }
pricing   = { id = "Menghitung harga ekspor", en = "Export pricing" }
promotion = { id = "Promosi, pameran, dan jualan daring", en = "Promotion, fairs and online selling" }

[fact.coaching_done]
type     = "bool"
ask      = { id = "Apakah pembinaan eksportir baru (ECP) sudah diikuti sampai selesai?", en = "Has a full coaching programme for new exporters (ECP) been completed?" }
help     = { id = "ECP adalah pembinaan delapan tahap selama delapan sampai dua belas bulan dari Kementerian Perdagangan.", en = "ECP is the trade ministry's coaching in eight stages over eight to twelve months." }
evidence = { id = "Sertifikat selesai pembinaan", en = "Certificate of completion" }

[fact.priced_terms]
type     = "choices"
ask      = { id = "Menurut syarat serah mana daftar harga sudah dibuat?", en = "For which delivery terms is there a price list?" }
help     = { id = "EXW: diambil di tempat Anda. FCA atau FOB: sampai pelabuhan kita. CIF atau CIP: sampai negara pembeli. Kosongkan bila belum ada.", en = "EXW: collected at your place. FCA or FOB: to our port. CIF or CIP: to the buyer's country. Leave empty if none." }
when     = "!order.given"
evidence = { id = "Daftar harga dengan tanggal berlaku", en = "Price list with its date" }
[fact.priced_terms.choices]
works   = { id = "EXW", en = "EXW" }
port    = { id = "FCA atau FOB", en = "FCA or FOB" }
abroad  = { id = "CFR, CIF, CPT, atau CIP", en = "CFR, CIF, CPT or CIP" }

[fact.price_list_ready]
type     = "bool"
ask      = { id = "Apakah pendamping sudah memeriksa daftar harga ekspor dan cocok?", en = "Has an adviser examined the export price list and found it right?" }
help     = { id = "Pendamping mencocokkan harga dengan biaya bahan, upah, kemasan, angkutan, dan surat.", en = "The adviser compares prices with material, wages, packing, transport and papers." }
when     = "!order.given"
evidence = { id = "Daftar harga dengan paraf pendamping", en = "Price list initialled by the adviser" }

[fact.contract_cost_included]
type     = "bool"
ask      = { id = "Apakah ongkos makloon sudah masuk hitungan harga?", en = "Is the contract maker's fee included in the price?" }
help     = { id = "Makloon berarti usaha lain membuatkan produk Anda. Hitung juga ongkos antar bahan dan barang yang gagal.", en = "A contract maker makes the product for you. Count carriage of materials and spoilt goods too." }
when     = "production.with_contract"
evidence = { id = "Lembar hitungan harga dengan ongkos makloon", en = "Price calculation with the contract maker's fee" }

[fact.mark_abroad]
type     = "choice"
ask      = { id = "Apakah merek Anda sudah diajukan di negara tujuan?", en = "Has your brand been filed in the destination?" }
help     = { id = "Mendaftarkan merek di Indonesia belum melindunginya di luar negeri.", en = "Registering a brand in Indonesia does not protect it abroad." }
when     = "order.market != 'domestic' && (product.sector != 'food' || product.retail_packed) && legality.trademark != 'no_brand'"
evidence = { id = "Nomor permohonan di negara tujuan, atau contoh label pembeli", en = "Filing number in the destination, or the buyer's label" }
[fact.mark_abroad.choices]
filed      = { id = "Merek sendiri, sudah diajukan di sana", en = "Own brand, filed there" }
not_filed  = { id = "Merek sendiri, belum diajukan di sana", en = "Own brand, not filed there" }
buyer_mark = { id = "Memakai merek pembeli, atau tanpa merek", en = "The buyer's brand, or none" }

[fact.barcode]
type     = "choice"
ask      = { id = "Atas nama siapa kode batang (barcode) pada kemasan?", en = "In whose name is the barcode on the pack?" }
help     = { id = "Toko besar memindai kode batang. Nomornya harus terdaftar di GS1 atas nama usaha sendiri, bukan nomor belian.", en = "Large shops scan barcodes. The number has to be registered with GS1 in your own name, not resold." }
when     = "order.market != 'domestic' && (product.sector != 'food' || product.retail_packed)"
evidence = { id = "Sertifikat GS1 tahun ini, atau hasil cari di Verified by GS1", en = "This year's GS1 certificate, or the look-up at Verified by GS1" }
[fact.barcode.choices]
own       = { id = "Terdaftar di GS1 atas nama sendiri", en = "Registered with GS1 in our own name" }
buyer     = { id = "Pembeli menyediakan atau tidak memerlukan", en = "The buyer provides it or needs none" }
not_ours  = { id = "Ada, tetapi bukan atas nama sendiri", en = "There is one, not in our name" }
none      = { id = "Belum ada", en = "None yet" }

[fact.online]
type     = "choice"
ask      = { id = "Apakah pembeli jauh dapat melihat produk Anda di internet?", en = "Can a distant buyer see your products on the internet?" }
help     = { id = "Misalnya halaman usaha, toko daring, atau media sosial yang masih diisi.", en = "Such as a website, online shop or social media page that is kept up." }
evidence = { id = "Alamat halaman dan tanggal isi terakhir", en = "Address of the page and date of the last entry" }
[fact.online.choices]
photos    = { id = "Ya, dengan foto yang jelas", en = "Yes, with clear photos" }
no_photos = { id = "Ya, tanpa foto yang jelas", en = "Yes, without clear photos" }
none      = { id = "Belum", en = "Not yet" }

[fact.sample_kit]
type     = "bool"
ask      = { id = "Apakah ada contoh produk yang siap dikirim kepada calon pembeli?", en = "Are product samples ready to be sent to a possible buyer?" }
help     = { id = "Contohnya sama dengan barang yang nanti dibuat banyak. Jawab ya bila bisa dikirim minggu ini tanpa harus membuatnya dulu.", en = "The sample equals what is made in quantity later. Answer yes if it could leave this week without making it first." }
evidence = { id = "Contoh dalam kemasan dengan harga dan data produk", en = "Packed samples with price and product data" }

[fact.complaint_log]
type     = "bool"
ask      = { id = "Apakah keluhan pembeli dicatat bersama penyebab dan perbaikannya?", en = "Are complaints recorded with cause and remedy?" }
help     = { id = "Kumpulkan juga keluhan lewat telepon, WhatsApp, atau toko daring. Jawab ya bila tertulis sebabnya dan apa yang diperbaiki.", en = "Gather complaints by telephone, WhatsApp or online shop too. Answer yes if cause and repair are written down." }
evidence = { id = "Buku keluhan", en = "Complaint book" }

[fact.buyer_contact]
type     = "bool"
ask      = { id = "Apakah sudah ada pembeli luar negeri yang berminat?", en = "Is there a foreign buyer who shows interest?" }
help     = { id = "Berminat berarti ia menanyakan harga, jumlah, atau contoh. Kartu nama dari pameran saja belum dihitung.", en = "Interest means that he asks for price, quantity or a sample. A card from a fair alone does not count." }
when     = "!order.given"
evidence = { id = "Surat atau pesan dari calon pembeli", en = "Letter or message of the possible buyer" }

[parameter.subjects_enough]
title  = { id = "Bahan pelatihan paling sedikit", en = "Fewest subjects of training" }
values = [{ from = 2020-09-10, value = 4, source = "export-training-purbalingga-2020", note = "four of seven is how far that course had come; as a limit it is our proposal" }]

[derive.subjects_taken]
value = "size(['procedure', 'research', 'contract', 'payment', 'design', 'pricing', 'promotion'].filter(s, s in management.training_subjects))"
title = { id = "Bahan pelatihan yang sudah diikuti", en = "Subjects of training taken" }

[[rule]]
id        = "training-subjects"
title     = { id = "Paling sedikit empat dari tujuh bahan pelatihan diikuti", en = "At least four of seven training subjects taken" }
severity  = "info"
basis     = "practice"
dimension = "management"
holds     = "management.coaching_done || management.subjects_taken >= subjects_enough"
valid     = { from = 2020-09-10 }
sources   = [
    { ref = "export-training-purbalingga-2020", at = "empat dari tujuh kurikulum", note = { id = "Judul bahan dari ingatan; batas empat adalah usulan kami.", en = "Titles from memory; the limit of four is our proposal." } },
    { ref = "kepmenaker-332-2020", at = "article not verified" },
]
why       = { id = "Surat, harga, pembayaran, dan kontrak dipelajari satu per satu. Yang belum diikuti menjadi bahan pendampingan.", en = "Papers, prices, payment and contracts are learnt one by one. What lacks becomes part of mentoring." }
actions   = ["join-coaching"]

[[rule]]
id        = "price-terms"
title     = { id = "Daftar harga ekspor ada, di tempat dan di pelabuhan", en = "Export price list, ex works and at the port" }
severity  = "minor"
basis     = "practice"
dimension = "management"
weight    = 1
applies   = "!order.given"
holds     = "management.price_list_ready || ('works' in management.priced_terms && 'port' in management.priced_terms)"
sources   = [{ ref = "incoterms-2020", at = "EXW, FCA, FOB" }, { ref = "export-coaching", at = "kalkulasi harga" }]
why       = { id = "Pembeli membandingkan harga pada titik serah yang sama. Bila sudah ada pesanan, harga pesanan itu yang dilihat.", en = "Buyers compare prices at the same point of delivery. Once there is an order, its own price is looked at." }
actions   = ["make-price-list"]

[[rule]]
id        = "contract-cost"
title     = { id = "Ongkos makloon masuk hitungan harga", en = "The contract maker's fee is in the price" }
severity  = "minor"
basis     = "practice"
dimension = "management"
weight    = 1
applies   = "production.with_contract"
holds     = "management.contract_cost_included"
sources   = [{ ref = "export-papers", at = "hitungan harga" }]
why       = { id = "Ongkos makloon, antar bahan, dan barang gagal mudah terlupa. Lalu setiap kiriman merugi.", en = "The fee, carriage and spoilt goods are easily forgotten. Then every shipment loses money." }
actions   = ["add-contract-cost"]

[[rule]]
id        = "mark-abroad"
title     = { id = "Merek sendiri diajukan juga di negara tujuan", en = "Own brand is filed in the destination too" }
severity  = "info"
basis     = "practice"
dimension = "management"
applies   = "order.market != 'domestic' && (product.sector != 'food' || product.retail_packed)"
holds     = "management.mark_abroad in ['filed', 'buyer_mark'] || legality.trademark == 'no_brand'"
sources   = [{ ref = "uu-20-2016", at = "article not verified" }]
why       = { id = "Merek di Indonesia tidak melindungi di luar negeri. Orang lain dapat mendaftarkannya di sana.", en = "A mark in Indonesia gives no protection abroad. Somebody else may register it there." }
actions   = ["file-abroad"]

[[rule]]
id        = "barcode"
title     = { id = "Kode batang atas nama sendiri", en = "Barcode in the enterprise's own name" }
severity  = "minor"
basis     = "practice"
dimension = "management"
weight    = 1
applies   = "order.market != 'domestic' && (product.sector != 'food' || product.retail_packed)"
holds     = "management.barcode in ['own', 'buyer']"
sources   = [{ ref = "gs1-indonesia", at = "keanggotaan dan awalan 899" }]
why       = { id = "Jaringan toko menolak nomor belian. Bila pembeli menyediakan kode, Anda tidak perlu membuatnya.", en = "Retail chains refuse resold numbers. If the buyer provides the code, you need none." }
actions   = ["join-gs1"]

[[rule]]
id        = "digital-presence"
title     = { id = "Produk terlihat di internet dengan foto jelas", en = "Products are seen on the internet with clear photos" }
severity  = "minor"
basis     = "practice"
dimension = "management"
weight    = 1
holds     = "management.online == 'photos'"
sources   = [{ ref = "export-coaching", at = "promosi", confidence = "low" }]
why       = { id = "Calon pembeli mencari di internet sebelum menjawab surat.", en = "Possible buyers look on the internet before they answer a letter." }
actions   = ["go-online"]

[[rule]]
id        = "sample-kit"
title     = { id = "Contoh produk siap dikirim kepada calon pembeli", en = "Samples are ready for possible buyers" }
severity  = "info"
basis     = "practice"
dimension = "management"
holds     = "management.sample_kit"
sources   = [{ ref = "export-papers", at = "contoh untuk calon pembeli" }]
why       = { id = "Pembeli menilai dari barang di tangan. Contoh harus sama dengan yang nanti dibuat banyak.", en = "Buyers judge by what they hold. Samples have to equal what is made in quantity later." }
actions   = ["prepare-samples"]

[[rule]]
id        = "complaint-log"
title     = { id = "Keluhan pembeli dicatat dan diperbaiki", en = "Complaints are recorded and put right" }
severity  = "info"
basis     = "practice"
dimension = "management"
holds     = "management.complaint_log"
sources   = [{ ref = "export-papers", at = "catatan keluhan" }]
why       = { id = "Catatan keluhan menunjukkan cacat yang berulang, dan bahwa Anda menanganinya.", en = "The record shows defects that recur, and that you deal with them." }
actions   = ["start-complaint-log"]

[[rule]]
id        = "buyer-contact"
title     = { id = "Ada calon pembeli luar negeri", en = "There is a possible foreign buyer" }
severity  = "info"
basis     = "practice"
dimension = "management"
applies   = "!order.given && order.market != 'domestic'"
holds     = "management.buyer_contact"
sources   = [{ ref = "export-coaching", at = "pertemuan dengan pembeli" }]
why       = { id = "Perwakilan dagang kita di luar negeri mempertemukan usaha dengan pembeli tanpa biaya.", en = "Our trade offices abroad bring firms and buyers together free of charge." }
actions   = ["match-buyer"]

[action.join-coaching]
title    = { id = "Ikut pembinaan eksportir baru (ECP) sampai selesai", en = "Complete the coaching programme for new exporters (ECP)" }
cost     = { low = 0, high = 0 }
duration = { low = 224, high = 364 }
requires = [{ when = "legality.nib == 'active'" }]
sets     = { "management.coaching_done" = true, "management.export_training" = true }
provider = { id = "PPEJP Kementerian Perdagangan", en = "Export training centre (PPEJP) of the trade ministry" }
papers   = [{ id = "Biasanya diminta: produk sendiri yang siap, kesediaan ikut sampai selesai", en = "Usually asked: own product that is ready, willingness to finish" }]
notes    = [{ id = "Lebih cepat: ikuti bahan yang kurang di dinas, satu sampai empat minggu", en = "Faster: take the missing subjects at the district office, one to four weeks" }]
sources  = [{ ref = "remedy-prices", at = "pembinaan ECP", confidence = "high" }]

[action.make-price-list]
title    = { id = "Buat daftar harga EXW dan FOB, minta pendamping memeriksa", en = "Make a price list EXW and FOB and have it examined" }
cost     = { low = 0, high = 0 }
duration = { low = 3, high = 14 }
sets     = { "management.price_list_ready" = true }
provider = { id = "Pemilik, pendamping, Klinik Ekspor", en = "Owner, assessor, export clinic" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.add-contract-cost]
title    = { id = "Hitung ulang harga dengan ongkos makloon", en = "Work the price out again with the contract maker's fee" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 7 }
sets     = { "management.contract_cost_included" = true }
provider = { id = "Pemilik dan pembuat makloon", en = "Owner and contract maker" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.file-abroad]
title    = { id = "Ajukan merek di negara tujuan lewat Madrid", en = "File the mark in the destination through the Madrid system" }
cost     = { low = 500_000, high = 30_000_000 }
duration = { low = 182, high = 546 }
requires = [{ when = "legality.trademark in ['registered', 'filed']" }]
sets     = { "management.mark_abroad" = "filed" }
provider = { id = "DJKI dan WIPO", en = "Trademark office (DJKI) and WIPO" }
notes    = [{ id = "Rp500.000 untuk DJKI; biaya WIPO dan tiap negara ditambahkan", en = "IDR 500,000 to DJKI; fees of WIPO and each country come on top" }]
sources  = [{ ref = "remedy-prices", at = "Madrid; biaya tiap negara perkiraan", confidence = "low" }]

[action.join-gs1]
title    = { id = "Daftar anggota GS1 Indonesia", en = "Join GS1 Indonesia" }
cost     = { low = 4_000_000, high = 12_000_000 }
duration = { low = 7, high = 14 }
requires = [{ when = "legality.npwp" }]
sets     = { "management.barcode" = "own" }
provider = { id = "GS1 Indonesia; iuran tiap tahun", en = "GS1 Indonesia; yearly fee" }
papers   = [{ id = "Akta usaha, NPWP, izin produk", en = "Deed, tax number, product licence" }]
sources  = [{ ref = "remedy-prices", at = "keanggotaan GS1, tarif lama" }]

[action.go-online]
title    = { id = "Foto produk dan isi halaman di internet", en = "Photograph products and fill a page on the internet" }
cost     = { low = 500_000, high = 3_000_000 }
duration = { low = 7, high = 14 }
sets     = { "management.online" = "photos" }
provider = { id = "Studio foto, kampus, pendamping", en = "Photo studio, university, assessor" }
sources  = [{ ref = "remedy-prices", at = "foto produk, sepuluh sampai dua puluh foto" }]

[action.prepare-samples]
title    = { id = "Siapkan dan kirim satu paket contoh", en = "Prepare and send one parcel of samples" }
cost     = { low = 1_000_000, high = 3_000_000 }
duration = { low = 7, high = 14 }
sets     = { "management.sample_kit" = true }
provider = { id = "Pemilik dan kurir", en = "Owner and courier" }
sources  = [{ ref = "remedy-prices", at = "kirim contoh" }]

[action.start-complaint-log]
title    = { id = "Mulai buku keluhan", en = "Start a complaint book" }
cost     = { low = 0, high = 100_000 }
duration = { low = 1, high = 7 }
sets     = { "management.complaint_log" = true }
provider = { id = "Pemilik", en = "Owner" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.match-buyer]
title    = { id = "Ikut temu pembeli lewat perwakilan dagang", en = "Join buyer matching through the trade offices abroad" }
cost     = { low = 0, high = 0 }
duration = { low = 28, high = 112 }
requires = [{ when = "management.company_profile && (management.price_list_ready || ('works' in management.priced_terms && 'port' in management.priced_terms))" }]
sets     = { "management.buyer_contact" = true }
provider = { id = "Kementerian Perdagangan: atase, ITPC, UMKM BISA Ekspor", en = "Trade ministry: attachés, trade centres, UMKM BISA Ekspor" }
papers   = [{ id = "Katalog dan daftar harga", en = "Catalogue and price list" }]
sources  = [{ ref = "remedy-prices", at = "temu pembeli", confidence = "high" }]
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
help     = { id = "Tanyakan dulu jadwal dan lamanya kepada pendamping. Jawab ya bila pemilik sanggup meluangkan waktu sampai akhir.", en = "First ask the assessor about dates and length. Answer yes if the owner can spare the time until the end." }
evidence = { id = "Surat kesediaan bertanda tangan", en = "Signed letter of commitment" }

[fact.export_person]
type     = "bool"
ask      = { id = "Apakah ada orang yang ditugasi mengurus ekspor?", en = "Is somebody in charge of export?" }
help     = { id = "Satu orang yang membalas pesan pembeli dan mengurus surat. Boleh pemilik sendiri, asal jelas siapa orangnya.", en = "One person who answers buyers and looks after the papers. It may be the owner, as long as it is clear who." }
evidence = { id = "Surat tugas atau wawancara", en = "Letter of assignment or interview" }

[fact.production_book]
type     = "bool"
ask      = { id = "Apakah produksi, stok, dan penjualan dicatat dalam buku?", en = "Are production, stock and sales kept in a book?" }
help     = { id = "Setiap hari, minggu, atau bulan ditulis berapa yang dibuat, sisa stok, dan yang terjual. Buku tulis atau komputer sama baiknya; ingatan tidak dihitung.", en = "Each day, week or month it is written how much was made, left and sold. Notebook or computer will do; memory does not count." }
evidence = { id = "Buku atau berkas catatan", en = "Book or file of records" }

[fact.cost_sheet]
type     = "bool"
ask      = { id = "Apakah harga pokok dan harga ekspor sudah dihitung tertulis?", en = "Are unit cost and export price worked out in writing?" }
help     = { id = "Harga pokok: bahan, upah, listrik, dan kemasan untuk satu barang. Harga ekspor: ditambah ongkos kirim, surat, dan untung.", en = "Unit cost: material, wages, power and packing for one item. Export price: plus carriage, papers and profit." }
evidence = { id = "Lembar hitungan harga", en = "Price calculation sheet" }

[fact.export_training]
type     = "bool"
ask      = { id = "Apakah ada yang sudah ikut pelatihan ekspor?", en = "Has somebody taken export training?" }
help     = { id = "Cukup satu orang dari usaha Anda, pemilik atau pekerja. Contohnya pelatihan di PPEJP, Disperindag, atau Klinik Ekspor.", en = "One person of the enterprise is enough, owner or worker. For example at the export training centre, district office or export clinic." }
evidence = { id = "Sertifikat pelatihan", en = "Training certificate" }

[fact.company_profile]
type     = "bool"
ask      = { id = "Apakah ada profil usaha atau katalog dalam bahasa Inggris?", en = "Is there a company profile or catalogue in English?" }
help     = { id = "Isinya siapa Anda, apa yang dibuat, berapa per bulan, dan cara menghubungi. Kertas atau PDF boleh, asal berbahasa Inggris.", en = "It tells who you are, what you make, how much a month, and how to reach you. Paper or PDF, in English." }
evidence = { id = "Profil usaha atau katalog", en = "Company profile or catalogue" }

[[rule]]
id        = "willing"
title     = { id = "Bersedia ikut pendampingan sampai selesai", en = "Willing to be mentored to the end" }
severity  = "major"
basis     = "programme"
dimension = "commitment"
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
actions   = ["train-export", "join-coaching"]

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
]
