// Made by `cargo xtask gen` from rules/vocabulary/. Do not edit.
&[
    ("vocabulary/enterprise/set.toml", r#"# Who the enterprise is. Read by size tests, halal dates, programme entry. No personal data: no NIK, no owner's name.
[set]
id      = "enterprise"
version = "2026.11"
title   = { id = "Usaha", en = "Enterprise" }
checked = 2026-11-21

[fact.name]
type = "text"
ask  = { id = "Nama usaha", en = "Name of the enterprise" }
help = { id = "Tulis nama usaha atau merek seperti pada papan nama atau nota. Nama lengkap pemilik tidak perlu.", en = "Write the business or brand name as on the signboard or invoice. The owner's full name is not needed." }

[fact.id]
type = "text"
ask  = { id = "Nomor atau kode peserta", en = "Number or code of the participant" }
help = { id = "Kode dari penyelenggara program. Jangan isi NIK.", en = "The code given by the programme. Never a personal identity number." }

[fact.regency]
type = "text"
ask  = { id = "Kabupaten atau kota tempat produksi", en = "Regency or city where production takes place" }
help = { id = "Lihat alamat tempat barang dibuat, bukan alamat rumah pemilik. Tulis namanya saja, misalnya Sidoarjo.", en = "See the address where the goods are made, not that of the owner's house. Write only the name, such as Sidoarjo." }

[fact.applied_on]
type = "date"
ask  = { id = "Tanggal mendaftar ke program", en = "Date of application to the programme" }
help = { id = "Lihat bukti pendaftaran atau tanyakan penyelenggara. Bila hasil penilaian sama, yang mendaftar lebih dulu didahulukan.", en = "See the receipt of registration or ask the organiser. With equal results the earlier applicant comes first." }

[fact.women_owned]
type = "bool"
ask  = { id = "Apakah usaha ini dimiliki atau dipimpin perempuan?", en = "Is the enterprise owned or led by a woman?" }
help = { id = "Hanya untuk kuota program. Penilaian tidak berubah.", en = "Only for quotas of a programme. It changes no assessment." }

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
help     = { id = "Jumlahkan harga mesin, alat, bahan, dan uang yang dipakai untuk memulai usaha. Bila lupa, kumpulkan nota pembelian lama.", en = "Add up machines, tools, materials and money used to start the business. If you forgot, gather old purchase receipts." }
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
when = "product.sector == 'food'"

[fact.home_based]
type    = "bool"
retired = true
ask  = { id = "Apakah usaha dijalankan di rumah tinggal?", en = "Is the enterprise run from a dwelling?" }

[fact.is_cooperative]
type     = "bool"
retired  = true
ask      = { id = "Apakah ini koperasi, KUB, atau kelompok usaha?", en = "Is it a cooperative or a business group?" }
help     = { id = "Artinya usaha milik bersama para anggota; KUB adalah kelompok usaha bersama. Usaha satu pemilik, CV, atau PT dijawab tidak.", en = "It belongs jointly to its members; KUB is a joint business group. Answer no for a single owner, a CV or a PT." }
evidence = { id = "Akta koperasi atau surat pembentukan kelompok", en = "Deed of the cooperative or letter founding the group" }

[fact.members]
type     = "number"
whole    = true
min      = 0
max      = 1_000_000
ask      = { id = "Berapa anggota koperasi atau kelompok?", en = "How many members has the cooperative or group?" }
help     = { id = "Hitung semua yang masih terdaftar, juga yang sedang tidak memasok. Pekerja yang bukan anggota tidak dihitung.", en = "Count all who are still registered, also those not supplying now. Workers who are not members do not count." }
when     = "enterprise.legal_form in ['cooperative', 'informal_group']"
evidence = { id = "Buku daftar anggota", en = "Register of members" }

[fact.legal_form]
type     = "choice"
ask      = { id = "Bentuk usaha", en = "Legal form" }
help     = { id = "Lihat nama pada NIB: diawali PT, CV, atau koperasi, atau hanya nama orang (Perorangan). PT Perorangan didirikan satu orang saja; KUB adalah usaha bersama para anggota.", en = "See the name in the NIB: PT, CV, cooperative, or only a person's name (individual). A one-person company has a single founder; a KUB belongs jointly to its members." }
evidence = { id = "Akta atau sertifikat pendirian", en = "Deed or certificate of founding" }
[fact.legal_form.choices]
individual         = { id = "Perorangan", en = "Individual" }
pt_individual      = { id = "PT Perorangan", en = "One-person limited company" }
cv                 = { id = "CV", en = "Limited partnership (CV)" }
pt                 = { id = "PT", en = "Limited company (PT)" }
cooperative        = { id = "Koperasi", en = "Cooperative" }
informal_group     = { id = "Kelompok usaha (KUB) belum berbadan hukum", en = "Business group (KUB) without legal form" }

[fact.foreign_owned]
type = "bool"
ask  = { id = "Apakah ada pemilik asing?", en = "Is there a foreign owner?" }
help = { id = "Kepemilikan asing tidak membuat barang buatan sini menjadi barang impor.", en = "Foreign ownership does not turn goods made here into imports." }
when = "order.exists"

[derive.of_members]
value = "enterprise.legal_form in ['cooperative', 'informal_group']"
title = { id = "Koperasi atau kelompok usaha", en = "Cooperative or business group" }
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
help   = { id = "Negara tempat barang akhirnya dijual, juga bila dibeli eksportir di sini. Belum ada pesanan: pilih negara yang paling ingin dituju.", en = "The country where the goods are finally sold, even if an exporter here buys them. No order yet: choose the country you want most." }
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
help     = { id = "Pakai satuan produk Anda, misalnya pasang atau kilogram. Untuk pesanan tetap, isi jumlah sekali kirim.", en = "Use the unit of your product, such as pairs or kilograms. For a standing order, enter the quantity of one shipment." }
when     = "order.exists"
evidence = { id = "Pesanan tertulis atau kontrak", en = "Written order or contract" }

[fact.ship_by]
type = "date"
ask  = { id = "Tanggal paling lambat dikirim", en = "Latest date of shipment" }
help = { id = "Hari terakhir barang boleh berangkat, bukan hari tiba di pembeli. Cari tanggal kirim terakhir (latest shipment) pada pesanan, atau tanyakan pembeli.", en = "The last day on which goods may leave, not the day they arrive. Look for the latest shipment date in the order, or ask the buyer." }
when = "order.exists"

[fact.months]
type = "number"
min  = 0.1
max  = 60
ask  = { id = "Berapa bulan waktu untuk membuatnya?", en = "Over how many months is it to be made?" }
help = { id = "Hitung dari mulai dibuat sampai siap kirim; 45 hari diisi 1,5. Untuk pesanan tetap, isi jarak antara dua kiriman.", en = "Count from the start of work until ready to ship; 45 days is 1.5. For a standing order, enter the time between two shipments." }
when = "order.exists"

[fact.route]
type   = "choice"
filter = true
ask    = { id = "Siapa yang mengirim ke luar negeri?", en = "Who sends it abroad?" }
help   = { id = "Ekspor sendiri berarti surat ekspor (PEB) memakai nama usaha Anda. Perusahaan angkutan (forwarder) hanya membantu mengirim, bukan eksportir.", en = "Exporting yourselves means that the export notice (PEB) bears your firm's name. A forwarder only helps to ship and is no exporter." }
[fact.route.choices]
direct           = { id = "Ekspor sendiri", en = "We export ourselves" }
through_exporter = { id = "Lewat eksportir lain", en = "Through another exporter" }
courier_parcel   = { id = "Paket pos atau kurir", en = "Parcel by post or courier" }

[fact.buyer_requires_haccp]
type     = "bool"
ask      = { id = "Apakah pembeli meminta sertifikat HACCP?", en = "Does the buyer ask for a HACCP certificate?" }
help     = { id = "HACCP adalah cara mencegah bahaya pada makanan di setiap langkah. Cari kata itu dalam pesan atau daftar syarat pembeli, atau tanyakan.", en = "HACCP is a way to prevent hazards in food at every step. Look for the word in the buyer's messages or terms, or ask." }
when     = "product.sector == 'food' && order.exists"
evidence = { id = "Kontrak atau surat pembeli", en = "Contract or letter of the buyer" }

[fact.buyer_requires_halal]
type     = "bool"
ask      = { id = "Apakah pembeli meminta sertifikat halal?", en = "Does the buyer ask for a halal certificate?" }
help     = { id = "Ini soal permintaan pembeli, bukan aturan di Indonesia. Cari kata halal dalam pesannya atau daftar syaratnya, atau tanyakan langsung.", en = "This is about this buyer's terms, not Indonesian rules. Look for the word halal in the messages or terms, or ask." }
when     = "product.sector == 'food' && order.exists"
evidence = { id = "Kontrak atau surat pembeli", en = "Contract or letter of the buyer" }

[fact.buyer_sample_approved]
type     = "choice"
ask      = { id = "Apakah contoh produksi sudah disetujui pembeli?", en = "Has the buyer approved a production sample?" }
help     = { id = "Contoh dibuat dengan bahan dan alat yang sama seperti pesanan nanti. Bila pembeli belum membalas, pilih belum dijawab.", en = "The sample is made with the same materials and tools as the order will be. No reply so far: choose not yet answered." }
when     = "order.exists"
evidence = { id = "Contoh bersegel dan surat persetujuan pembeli", en = "Sealed sample and the buyer's letter of approval" }
[fact.buyer_sample_approved.choices]
approved = { id = "Disetujui", en = "Approved" }
rejected = { id = "Ditolak", en = "Rejected" }
not_sent = { id = "Belum dikirim atau belum dijawab", en = "Not sent or not yet answered" }

[fact.export_certificate]
type     = "choice"
ask      = { id = "Surat ekspor BPOM apa yang diminta pembeli?", en = "Which BPOM export certificate does the buyer ask for?" }
help     = { id = "Health Certificate menerangkan pangan layak dimakan; Free Sale menerangkan produk yang sama juga dijual di Indonesia. Tanyakan pembeli mana yang diminta.", en = "A health certificate says the food is fit to eat, free sale that it is also sold in Indonesia. Ask the buyer which." }
when     = "product.sector == 'food' && order.exists"
evidence = { id = "Surat permintaan pembeli", en = "The buyer's written request" }
[fact.export_certificate.choices]
none      = { id = "Tidak diminta", en = "None" }
health    = { id = "Health Certificate atau To Whom It May Concern", en = "Health certificate or To Whom It May Concern" }
free_sale = { id = "Certificate of Free Sale", en = "Certificate of Free Sale" }

[fact.composition_differs]
type     = "bool"
ask      = { id = "Apakah isi produk ekspor berbeda dari yang dijual di Indonesia?", en = "Does the exported product differ in composition from the one sold in Indonesia?" }
help     = { id = "Bandingkan daftar bahan dan takarannya dengan yang disetujui BPOM; tanpa izin edar, dengan yang dijual di sini. Gambar atau bahasa label yang berbeda saja dijawab tidak.", en = "Compare ingredients and amounts with those BPOM approved; without a licence, with those sold here. Answer no if only the picture or language of the label differs." }
when     = "order.exists && order.export_certificate == 'free_sale' && product.circulates_in_indonesia"
evidence = { id = "Komposisi terdaftar atau yang dijual di sini, dan komposisi ekspor", en = "Composition registered or sold here, and that of the export" }

# The day on which papers must still be valid: the ship date of a stated order, otherwise the day of the assessment.
[derive.papers_until]
value = "order.given ? max(order.ship_by, as_of) : as_of"
title = { id = "Tanggal surat masih harus berlaku", en = "Date until which papers must be valid" }
"#),
    ("vocabulary/order/terms.toml", r#"# How often the order ships, how much less the buyer accepts, and how he inspects.
[fact.standing]
type     = "bool"
ask      = { id = "Apakah ini pesanan tetap yang dikirim berulang kali?", en = "Is this a standing order that ships again and again?" }
help     = { id = "Pada pesanan tetap, jumlah berarti jumlah sekali kirim, dan waktu membuat berarti jarak antara dua kiriman. Stok hanya menolong kiriman pertama.", en = "For a standing order the quantity is that of one shipment. The months to make it are those between two shipments. Stock helps only the first." }
when     = "order.exists"
evidence = { id = "Kontrak", en = "Contract" }

[fact.tolerance]
type     = "number"
unit     = "ratio"
min      = 0
max      = 0.1
ask      = { id = "Berapa bagian dari jumlah pesanan yang masih boleh kurang?", en = "What share of the quantity may be missing?" }
help     = { id = "0 berarti harus tepat, 0,05 berarti boleh kurang 5 persen. Barang satuan biasanya 0; untuk barang curah bank sering menerima 0,05. Lebih dari 0,1: ubah jumlah pesanannya.", en = "0 means exact, 0.05 that 5 percent may be missing. Pieces usually have 0; for bulk goods banks often accept 0.05. Above 0.1: change the quantity itself." }
when     = "order.exists"
evidence = { id = "Kontrak atau L/C", en = "Contract or letter of credit" }

[fact.aql]
type     = "choice"
ask      = { id = "AQL berapa yang diminta pembeli untuk pemeriksaan lot?", en = "Which AQL does the buyer ask for when a lot is inspected?" }
help     = { id = "AQL adalah batas mutu terima: persen barang cacat yang masih diterima rata-rata. Untuk cacat besar sering 2,5.", en = "AQL is the acceptance quality limit: the percentage of faulty goods still accepted on average. For major defects often 2.5." }
when     = "order.exists"
evidence = { id = "Kontrak atau pesanan pembeli", en = "Contract or purchase order" }
[fact.aql.choices]
aql_0_65 = { id = "0,65", en = "0.65" }
aql_1_0  = { id = "1,0", en = "1.0" }
aql_1_5  = { id = "1,5", en = "1.5" }
aql_2_5  = { id = "2,5", en = "2.5" }
aql_4_0  = { id = "4,0", en = "4.0" }
aql_6_5  = { id = "6,5", en = "6.5" }
"#),
    ("vocabulary/partner/set.toml", r#"# What a profile says of each [[partner]]: another workshop that could make part of the order. The programme's [partner] condition reads these.
# Its months ([[partner.month]] with `from` and `to`) are a list that the engine itself knows.

[set]
id = "partner"
version = "2026.11"
title = { id = "Mitra produksi", en = "Production partner" }
checked = 2026-11-21

[fact.capacity]
type = "number"
unit = "goods/month"
ask = { id = "Berapa kapasitas mitra ini per bulan untuk pesanan ini?", en = "How much can this partner make a month for this order?" }
help = { id = "Tanyakan jumlah yang bisa disisihkan mitra sesudah pesanannya yang lain. Pakai satuan produk Anda, misalnya pasang sebulan.", en = "Ask how much the partner can set aside after its own orders. Use the unit of your product, such as pairs a month." }
evidence = { id = "Catatan produksi mitra", en = "The partner's production records" }

[fact.agreement]
type = "bool"
ask = { id = "Apakah ada perjanjian tertulis dengan mitra ini?", en = "Is there a written agreement with this partner?" }
help = { id = "Ya bila ditandatangani kedua pihak dan menyebut jumlah, harga, dan tanggal. Janji lisan belum dihitung.", en = "Yes if both have signed it and it names quantity, price and date. A spoken promise does not count." }
evidence = { id = "Perjanjian kerja sama", en = "Cooperation agreement" }

[fact.own_permit]
type = "bool"
ask = { id = "Untuk pangan: apakah mitra punya izin sendiri untuk produk dan tempat ini?", en = "For food: does the partner hold its own permit for this product and site?" }
help = { id = "Nama, produk, dan alamat pada izin harus milik mitra dan cocok dengan pesanan. SPP-IRT Anda tidak berlaku untuk dapur mitra.", en = "Name, product and address on the permit must be the partner's and fit the order. Your SPP-IRT does not cover the partner's kitchen." }
when = "product.sector == 'food'"
evidence = { id = "Izin edar atau IP-CPPOB milik mitra", en = "The partner's own licence or CPPOB certificate" }

[fact.contract_manufacturing]
type = "bool"
ask = { id = "Untuk pangan: apakah ada perjanjian makloon yang sah?", en = "For food: is there a valid contract-manufacturing agreement?" }
help = { id = "Makloon berarti mitra membuatkan produk Anda. Ya bila perjanjiannya ditandatangani, masih berlaku, dan menyebut produk ini.", en = "Contract making means that the partner makes your product. Yes if the agreement is signed, still running and names this product." }
when = "product.sector == 'food'"
evidence = { id = "Perjanjian makloon", en = "Contract-manufacturing agreement" }

[fact.same_sample]
type = "choice"
choices = { approved = { id = "Contoh disetujui pembeli, sama dengan contoh acuan", en = "Sample approved by the buyer against the sealed sample" }, rejected = { id = "Contoh ditolak atau berbeda", en = "Sample rejected or different" }, not_compared = { id = "Belum dibandingkan", en = "Not compared yet" } }
ask = { id = "Apakah contoh produk mitra sudah disetujui sama dengan contoh acuan?", en = "Has the partner's sample been approved against the sealed sample?" }
help = { id = "Hasil gabungan harus sama. Tanpa persetujuan contoh, kesamaan belum terbukti.", en = "The joint result must be the same. Without an approved sample sameness is not proved." }
evidence = { id = "Lembar persetujuan contoh", en = "Sample approval sheet" }

[fact.minimum_lot]
type = "number"
unit = "goods"
min = 0
ask = { id = "Berapa paling sedikit yang mau dibuat mitra ini untuk satu pesanan?", en = "What is the least that this partner will make for one order?" }
help = { id = "0 berarti jumlah berapa pun diterima.", en = "0 means any quantity." }
evidence = { id = "Perjanjian dengan mitra", en = "Agreement with the partner" }
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
help = { id = "Tulis seperti pada label atau daftar harga, misalnya sepatu kulit pria atau gula semut 500 g. Satu produk saja.", en = "Write it as on the label or price list, such as men's leather shoes or palm sugar 500 g. One product only." }

[fact.sector]
type   = "choice"
filter = true
ask    = { id = "Produk ini termasuk bidang apa?", en = "Which sector does the product belong to?" }
help   = { id = "Pilih menurut barang jadinya: sepatu kain batik masuk sepatu, perhiasan perak masuk barang logam. Bila ragu, tanyakan pendamping.", en = "Choose by the finished article: shoes of batik cloth are footwear, silver jewellery is metal goods. If unsure, ask the assessor." }
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
help   = { id = "Pilih menurut isi kemasan: keripik nanas masuk keripik, nanas kaleng masuk buah dalam kaleng. Tidak ada yang cocok: pilih makanan atau minuman lain.", en = "Choose by what is in the pack: pineapple chips are chips, canned pineapple is canned fruit. If none fits, choose other food or drink." }
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
help   = { id = "Ya bila ada yang dijual di toko, pasar, atau lewat internet di Indonesia. Menjual kepada eksportir untuk dikirim ke luar tidak dihitung.", en = "Yes if some is sold in shops, markets or online in Indonesia. Sales to an exporter who ships it abroad do not count." }

[fact.unit_mass]
type = "number"
unit = "kg/goods"
min  = 0
ask  = { id = "Berat satu satuan produk (kg)", en = "Mass of one unit of the product (kg)" }
help = { id = "Timbang sepuluh pasang, lembar, atau bungkus tanpa dus kirim, lalu bagi sepuluh. 250 gram ditulis 0,25.", en = "Weigh ten pairs, sheets or packs without the shipping carton and divide by ten. Write 250 grams as 0.25." }

[fact.container_quantity]
type = "number"
unit = "goods"
min  = 0
ask  = { id = "Berapa banyak produk ini muat dalam satu kontainer 20 kaki?", en = "How much of this product fits into one 20-foot container?" }
help = { id = "Dihitung dari ukuran dan berat dus; eksportir atau forwarder dapat membantu.", en = "Worked out from size and weight of cartons; an exporter or forwarder can help." }

[fact.shelf_life_days]
type     = "number"
unit     = "day"
min      = 0
ask      = { id = "Berapa hari produk tahan sampai kedaluwarsa, bila disimpan seperti tertulis pada label?", en = "How many days does the product keep until it expires, if stored as the label says?" }
help     = { id = "Hitung dari hari dibuat sampai tanggal kedaluwarsa; enam bulan diisi 180. Produk beku atau dingin dihitung pada suhu simpannya. Belum ada tanggal: simpan beberapa kemasan dan catat kapan mulai rusak.", en = "Count from the day of making to the expiry date; six months is 180. Frozen or chilled goods are counted at their storage temperature. No date yet: keep some packs and note when they spoil." }
when     = "product.sector == 'food'"
evidence = { id = "Hasil uji atau catatan pengamatan masa simpan", en = "Shelf-life test or record of observation" }

[fact.dry]
type = "bool"
ask  = { id = "Apakah produknya kering?", en = "Is the product dry?" }
help = { id = "Keripik, kerupuk, kopi bubuk, dan gula semut dijawab ya. Selai, sirop, sambal basah, dan isi berkuah dijawab tidak.", en = "Yes for chips, crackers, ground coffee and granulated palm sugar. No for jam, syrup, wet chilli sauce and anything in liquid." }
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
when     = "product.sector == 'food' && product.heat_sterilised"
evidence = { id = "Catatan kecukupan panas (F0)", en = "Record of heat adequacy (F0)" }

[fact.frozen]
type = "bool"
ask  = { id = "Apakah produk dijual beku?", en = "Is the product sold frozen?" }
help = { id = "Ya bila harus tetap di freezer sampai ke pembeli, misalnya nugget atau singkong beku. Yang cukup di kulkas dijawab tidak.", en = "Yes if it must stay in the freezer until it reaches the buyer, such as frozen nuggets or cassava. No if a refrigerator is enough." }
when = "product.sector == 'food'"

[fact.chilled]
type = "bool"
ask  = { id = "Apakah produk harus disimpan dingin?", en = "Must the product be kept chilled?" }
help = { id = "Ya bila cepat rusak di luar kulkas, misalnya yoghurt atau bakso segar. Lihat petunjuk simpan pada label; produk beku ditanyakan tersendiri.", en = "Yes if it soon spoils outside the refrigerator, such as yoghurt or fresh meatballs. See storage advice on the label; frozen is asked separately." }
when = "product.sector == 'food'"

[fact.canned]
type = "bool"
ask  = { id = "Apakah produk dikemas dalam kaleng?", en = "Is the product packed in cans?" }
help = { id = "Yang dimaksud kaleng logam yang ditutup mati dengan mesin, misalnya nanas kaleng. Stoples, botol, dan kantong aluminium dijawab tidak.", en = "This means metal cans sealed by machine, such as canned pineapple. Answer no for jars, bottles and foil pouches." }
when = "product.sector == 'food' && product.kind != 'canned_fruit'"

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
help     = { id = "Ya bila kata organik dipakai pada label, brosur, atau penawaran kepada pembeli. Tanpa pupuk kimia tetapi tidak disebut organik dijawab tidak.", en = "Yes if the word organic stands on labels, leaflets or offers. No if grown without chemical fertiliser but not called organic." }
when     = "product.sector == 'food'"
evidence = { id = "Sertifikat organik", en = "Organic certificate" }

[fact.flavoured]
type = "bool"
ask  = { id = "Apakah memakai perisa atau bahan tambahan yang dibatasi?", en = "Does it contain flavouring or restricted additives?" }
help = { id = "Misalnya perisa, pewarna, pemanis buatan, atau sulfit.", en = "Such as flavouring, colour, sweetener or sulphite." }
when = "product.sector == 'food'"

[fact.several_ingredients]
type     = "bool"
was      = ["labelling.several_ingredients"]
ask      = { id = "Apakah produk dibuat dari lebih dari satu bahan?", en = "Is the product made from more than one ingredient?" }
help     = { id = "Gula dari nira saja berarti satu bahan. Garam, sulfit, minyak, atau bumbu menambah bahan.", en = "Sugar from sap alone has one ingredient. Salt, sulphite, oil or seasoning are further ones." }
when     = "product.sector == 'food' && product.retail_packed"
evidence = { id = "Resep dan catatan bahan", en = "Recipe and record of materials" }

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
help     = { id = "Periksa gelatin, lemak, kaldu, angciu, rum, dan perisa yang dilarutkan dalam alkohol. Asalnya belum jelas: tanyakan penjual bahan.", en = "Check gelatine, fat, stock, cooking wine, rum and flavourings dissolved in alcohol. Origin unclear: ask whoever sells you the material." }
when     = "product.sector == 'food'"
evidence = { id = "Daftar bahan dan surat pemasok", en = "List of ingredients and letters of suppliers" }

[fact.halal_claim]
type     = "bool"
ask      = { id = "Apakah kata atau logo halal ditulis pada kemasan ekspor?", en = "Does the export pack bear the word or logo halal?" }
help     = { id = "Lihat semua sisi dan stikernya, juga tulisan halal dalam huruf Arab. Belum dicetak: jawab menurut rancangan kemasan.", en = "Look at all sides and stickers, also for halal in Arabic letters. Not printed yet: answer by the design of the pack." }
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
help = { id = "Lihat ukuran, gambar, dan calon pemakainya: sepatu anak, mainan, perlengkapan bayi dijawab ya. Bila ragu, tanyakan pembeli untuk siapa barangnya.", en = "Look at size, pictures and intended users: yes for children's shoes, toys, baby goods. If unsure, ask the buyer who will use it." }
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
help = { id = "Pilih menurut barang jadinya: belum dijahit berarti kain lembaran, kemeja berarti pakaian. Bila masuk dua pilihan, tanyakan pembeli.", en = "Choose by the finished article: unsewn is cloth by the piece, a shirt is clothing. If two choices fit, ask the buyer." }
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

# Canned fruit says so itself.
[derive.in_cans]
value = "product.kind == 'canned_fruit' || product.canned"
title = { id = "Dikemas dalam kaleng", en = "Packed in cans" }
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
season        = { id = "Kalender musim: bulan panen, hujan, atau Lebaran yang hasilnya kurang", en = "Season calendar: months of harvest, rain or holidays with less output" }
"#),
    ("vocabulary/production/set.toml", r#"# Where, by whom and how much is made. Monthly output ([[production.month]]) and weak months
# ([[production.season]]) are lists that the engine itself knows.
[set]
id      = "production"
version = "2026.11"
title   = { id = "Produksi", en = "Production" }
checked = 2026-11-21

[fact.route]
type   = "choice"
filter = true
ask    = { id = "Siapa yang membuat produk ini?", en = "Who makes this product?" }
help   = { id = "Dibuat sendiri berarti oleh pekerja Anda; makloon berarti usaha lain membuatkannya untuk Anda. Bengkel mitra untuk menambah jumlah dicatat tersendiri.", en = "Made by ourselves means by your workers; contract making means another firm makes it for you. Partner workshops that add quantity are entered separately." }
[fact.route.choices]
own      = { id = "Dibuat sendiri", en = "Made by ourselves" }
contract = { id = "Dibuatkan pabrik atau usaha lain (makloon)", en = "Made by another firm (contract maker)" }
members  = { id = "Dibuat di rumah petani atau anggota, lalu dikumpulkan", en = "Made in farmers' or members' homes, then collected" }
mixed    = { id = "Sebagian sendiri, sebagian makloon", en = "Partly ourselves, partly by a contract maker" }
own_and_members      = { id = "Sebagian sendiri, sebagian di rumah petani atau anggota", en = "Partly ourselves, partly in farmers' or members' homes" }
members_and_contract = { id = "Sebagian di rumah petani atau anggota, sebagian makloon", en = "Partly in farmers' or members' homes, partly by a contract maker" }

[fact.place]
type   = "choice"
filter = true
ask    = { id = "Di mana produksi, pengolahan akhir atau pengemasan dilakukan?", en = "Where is it made, finished or packed?" }
help   = { id = "Ruang terpisah bukan dapur keluarga dan punya pintu sendiri. Dibuat di rumah anggota: pilih tempat hasilnya dikumpulkan dan dikemas. Sebagian makloon: pilih tempat Anda sendiri.", en = "A separate room is not the family kitchen and has its own door. Made in members' homes: choose where it is collected and packed. Partly by a contract maker: choose your own place." }
when   = "product.sector == 'food'"
[fact.place.choices]
household_kitchen       = { id = "Dapur rumah tangga", en = "Household kitchen" }
separate_room_same_plot = { id = "Ruang terpisah di lahan rumah", en = "Separate room on the plot of the house" }
separate_building       = { id = "Bangunan tersendiri", en = "Separate building" }
shared_facility         = { id = "Rumah produksi bersama, sentra, atau kawasan industri", en = "Shared production house, cluster or industrial estate" }
contract_maker          = { id = "Di tempat pembuat lain (makloon)", en = "At a contract maker's site" }
partly_kitchen          = { id = "Sebagian di dapur rumah tangga, sebagian di tempat lain", en = "Partly in a household kitchen, partly elsewhere" }
several_separate        = { id = "Di beberapa tempat, tidak satu pun dapur rumah tangga", en = "At several places, none of them a household kitchen" }

[fact.automatic_equipment]
type = "bool"
ask  = { id = "Apakah memakai mesin otomatis penuh?", en = "Is fully automatic equipment used?" }
help = { id = "Mesin yang diisi dan diatur tangan masih disebut semi-otomatis.", en = "Machines fed and set by hand count as semi-automatic." }
when = "product.sector == 'food'"

[fact.declared_capacity]
type     = "number"
unit     = "goods/month"
min      = 0
ask      = { id = "Paling banyak, berapa yang sanggup dibuat sendiri dalam sebulan?", en = "At most, how much can you make yourselves in a month?" }
help     = { id = "Hitung dengan mesin dan pekerja sekarang, tanpa dikurangi pesanan lain; hasil anggota ikut. Jangan lebih kecil dari hasil bulan terbaik.", en = "Reckon with present machines and workers, without subtracting other orders; members' output counts. Not less than your best month." }
evidence = { id = "Catatan mesin, pekerja dan jam kerja", en = "Record of machines, workers and hours" }

[fact.committed]
type     = "number"
unit     = "goods/month"
min      = 0
ask      = { id = "Berapa sebulan yang sudah dijanjikan kepada pembeli lain?", en = "How much a month is already promised to other buyers?" }
help     = { id = "Jumlahkan pesanan pembeli lain untuk bulan-bulan ke depan, lalu bagi jumlah bulannya. Isi 0 bila tidak ada.", en = "Add up what other buyers have ordered for the coming months, and divide by the months. Enter 0 if there are none." }
evidence = { id = "Pesanan atau kontrak yang berjalan", en = "Orders or contracts in hand" }

[fact.stock]
type     = "number"
unit     = "goods"
min      = 0
ask      = { id = "Berapa stok yang siap kirim?", en = "How much stock is ready to ship?" }
help     = { id = "Hitung hanya barang jadi yang baik dan belum dijanjikan kepada pembeli lain. Barang setengah jadi tidak dihitung; isi 0 bila kosong.", en = "Count only good finished goods not promised to others. Unfinished goods do not count; enter 0 if there are none." }
evidence = { id = "Kartu stok atau hitungan gudang", en = "Stock card or count" }

[fact.trial_output]
type     = "number"
unit     = "goods/month"
min      = 0
ask      = { id = "Berapa hasil uji produksi yang disaksikan, dihitung sebulan?", en = "What did a witnessed trial run yield, reckoned for a month?" }
help     = { id = "Isi hanya bila uji disaksikan pendamping atau pembeli; kosongkan bila tidak. Uji beberapa hari dihitung sebulan: hasil sehari dikali hari kerja sebulan.", en = "Fill in only if an assessor or buyer witnessed the trial; otherwise leave it blank. A trial of some days is reckoned for a month: a day's output times the working days of a month." }
evidence = { id = "Berita acara uji produksi", en = "Signed record of the trial run" }

# A part is judged like a whole: what concerns a contract maker or members concerns them also where they make only some of the goods.
[derive.with_contract]
value = "production.route in ['contract', 'mixed', 'members_and_contract']"
title = { id = "Semua atau sebagian dibuatkan usaha lain (makloon)", en = "All or part is made by a contract maker" }

[derive.with_members]
value = "production.route in ['members', 'own_and_members', 'members_and_contract']"
title = { id = "Semua atau sebagian dibuat di rumah petani atau anggota", en = "All or part is made in farmers' or members' homes" }

[derive.own_part]
value = "production.route in ['own', 'mixed', 'own_and_members']"
title = { id = "Semua atau sebagian dibuat sendiri", en = "All or part is made by ourselves" }
"#),
]
