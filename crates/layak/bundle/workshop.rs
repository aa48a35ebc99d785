// Made by `cargo xtask gen` from rules/workshop/. Do not edit.
&[
    ("workshop/members.toml", r#"# Members' kitchens: a requirement holds for a share of the members, shown as "60 dari 120".

[[rule]]
id        = "members-clean-kitchens"
title     = { id = "Sebagian besar anggota memasak di dapur bersih", en = "Most members cook in a clean kitchen" }
severity  = "major"
basis     = "programme"
dimension = "premises"
weight    = 5
applies   = "product.sector == 'food' && production.with_members"
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
applies   = "product.sector == 'food' && production.with_members"
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
# A home kitchen fails one counted rule, `own`; `separate-for-md` only says what BPOM officers add when the product has to be MD.

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
holds     = "production.route != 'contract'"
sources   = [{ ref = "gpei-jatim-2021", at = "kriteria kurasi" }, { ref = "export-coaching", at = "syarat masuk" }]
why       = { id = "Program membina pembuat barang, bukan pedagang. Produksi boleh dibantu bengkel lain.", en = "The programme coaches makers, not traders. Other workshops may help." }
no_action = { id = "Usaha dagang tidak dapat diubah menjadi pembuat lewat satu langkah.", en = "No single step turns a trader into a maker." }

[[rule]]
id        = "separate-for-md"
title     = { id = "Ruang produksi terpisah dari dapur rumah untuk MD", en = "Production room apart from the household kitchen for MD" }
severity  = "info"
basis     = "practice"
dimension = "premises"
applies   = "workshop.own_food_room && (bpom.md in ['held', 'applied'] || (bpom.needed && bpom.md_only))"
holds     = "workshop.separate"
valid     = { from = 2024-03-01 }
sources   = [
    { ref = "perbpom-22-2021", at = "article not verified", confidence = "medium" },
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
applies   = "product.sector == 'food' && production.with_contract"
holds     = "workshop.maker_contract && workshop.maker_ip_valid"
grade     = "workshop.maker_contract ? 0.3 : 0"
valid     = { from = 2022-01-01 }
sources   = [
    { ref = "gpei-jatim-2021", at = "standar BPOM sebagai syarat minimal" },
    { ref = "perbpom-22-2021", at = "Pasal 3", note = { id = "Siapa pemegang MD pada makloon belum dipastikan. Tanyakan BPOM.", en = "Who holds the MD in contract making is not settled. Ask BPOM." } },
]
why       = { id = "Produk buatan pabrik lain dapat diterima bila ada kontrak. Izin CPPOB pembuat harus untuk pabrik itu dan jenis pangan ini.", en = "Goods made elsewhere can be accepted with a contract. The maker's CPPOB permit must be for that factory and this kind of food." }
evidence  = [{ id = "Kontrak makloon", en = "Contract" }, { id = "Izin CPPOB pembuat dengan jenis pangannya", en = "The maker's CPPOB permit with its kinds of food" }, { id = "Kunjungan terakhir dan hasil uji lot dari pembuat", en = "Last visit and lot analysis of the maker" }]
actions   = ["contract-maker"]

[[rule]]
id        = "quality-agreement"
title     = { id = "Kesepakatan mutu dengan pembuat tertulis", en = "Written quality agreement with the maker" }
severity  = "minor"
basis     = "practice"
dimension = "premises"
weight    = 2
applies   = "production.with_contract"
holds     = "workshop.quality_agreement"
sources   = [{ ref = "workshop-practice", at = "kontrak makloon" }]
why       = { id = "Tanpa batas mutu tertulis, hasil tiap lot bisa berbeda dan sengketa sulit selesai.", en = "Without written limits lots differ and disputes are hard to settle." }
actions   = ["contract-maker"]

[action.build-room]
title    = { id = "Bangun atau sekat ruang produksi tersendiri", en = "Build or partition a separate production room" }
cost     = { low = 15_000_000, high = 60_000_000 }
duration = { low = 28, high = 84 }
requires = [{ when = "workshop.layout" }]
sets     = { "production.place" = "separate_room_same_plot", "workshop.closed_room" = true, "workshop.lamps_and_vents" = true, "workshop.hand_basin" = true }
provider = { id = "Tukang setempat; kadang bantuan dinas", en = "Local builder; sometimes a district grant" }
notes    = [
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
notes    = [
    { id = "Minta salinan izin CPPOB; pilih yang masih berlaku setahun", en = "Ask for the CPPOB permit; choose one valid for another year" },
    { id = "Tanyakan jumlah paling sedikit tiap lot", en = "Ask for the smallest lot" },
]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("workshop/rooms.toml", r#"# The room itself, as CPPOB guidance describes it. An inspector looks; nothing here is a gate.
# A valid CPPOB permit for this site answers the room: BPOM has looked.

[[rule]]
id        = "closed-room"
title     = { id = "Ruang produksi tertutup", en = "Closed production room" }
severity  = "major"
basis     = "practice"
dimension = "premises"
weight    = 4
applies   = "workshop.own_food_room"
holds     = "cppob.ip_valid || workshop.closed_room"
valid     = { from = 2022-01-01 }
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
holds     = "cppob.ip_valid || workshop.floor in ['tile', 'sealed']"
grade     = "workshop.floor == 'bare_cement' ? 0.3 : 0"
valid     = { from = 2022-01-01 }
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
holds     = "cppob.ip_valid || workshop.walls == 'washable'"
valid     = { from = 2022-01-01 }
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
holds     = "cppob.ip_valid || workshop.hand_basin"
valid     = { from = 2022-01-01 }
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
holds     = "cppob.ip_valid || !workshop.toilet_opens_to_room"
valid     = { from = 2022-01-01 }
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
holds     = "cppob.ip_valid || workshop.stores_separate"
valid     = { from = 2022-01-01 }
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
holds     = "cppob.ip_valid || workshop.lamps_and_vents"
valid     = { from = 2022-01-01 }
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
holds     = "cppob.ip_valid || workshop.layout"
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
notes    = [{ id = "Hitungan untuk 24 m², Rp126.000 sampai Rp450.000 per m²", en = "Reckoned for 24 m², IDR 126,000 to 450,000 per m²" }]
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
sets     = { "workshop.stores_separate" = true, "cppob.storage_order" = true }
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
help     = { id = "Tidak harus milik sendiri. Surat sewa atau pinjam sudah cukup.", en = "It need not be owned. A lease or written loan is enough." }
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
help = { id = "Lihat surat sewa, atau hitung dari tanggal mulai dan lamanya. Janji lisan untuk memperpanjang tidak dihitung.", en = "Read the lease, or reckon from its start and length. A spoken promise to extend does not count." }
when = "workshop.tenure == 'leased'"

[fact.address_matches]
type     = "bool"
ask      = { id = "Apakah alamat pada NIB sama dengan tempat produksi?", en = "Is the address in the NIB that of the workshop?" }
help     = { id = "Izin melekat pada alamat. Samakan sebelum mengurus izin lain.", en = "Permits are tied to the address. Align it before other permits." }
when     = "production.route != 'contract'"
evidence = { id = "Lembar NIB dan kunjungan", en = "NIB sheet and visit" }

[fact.maker_contract]
type     = "bool"
ask      = { id = "Apakah ada kontrak tertulis dengan pembuat (makloon)?", en = "Is there a written contract with the contract maker?" }
help     = { id = "Makloon: pabrik lain membuatkan produk Anda. Pemberi kontrak mungkin boleh memegang MD; tanyakan BPOM.", en = "Contract making: another factory makes your product. The giver may be able to hold the MD; ask BPOM." }
when     = "product.sector == 'food' && production.with_contract"
evidence = { id = "Kontrak makloon", en = "Contract" }

[fact.maker_ip]
type     = "choice"
choices  = "bpom.permit"
ask      = { id = "Apakah pembuat itu punya izin penerapan CPPOB?", en = "Does the contract maker hold a CPPOB permit?" }
help     = { id = "CPPOB: cara produksi pangan yang baik. Izin ini milik pabrik pembuat.", en = "CPPOB is good manufacturing practice. The permit belongs to the maker's factory." }
when     = "product.sector == 'food' && production.with_contract"
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
help = { id = "Minta salinan izin kepada pabrik pembuat. Bila hanya ada tanggal terbit, tambahkan lima tahun.", en = "Ask the maker for a copy of the permit. If only the date of issue is shown, add five years." }
when = "workshop.maker_ip == 'held'"

[fact.quality_agreement]
type     = "bool"
ask      = { id = "Apakah kesepakatan mutu dengan pembuat tertulis?", en = "Is there a written quality agreement with the maker?" }
help     = { id = "Isinya resep, bahan, batas mutu, contoh, dan siapa menanggung barang cacat.", en = "It covers recipe, materials, limits, samples and who bears rejects." }
when     = "production.with_contract"
evidence = { id = "Lampiran mutu pada kontrak", en = "Quality annex of the contract" }

[fact.closed_room]
type     = "bool"
ask      = { id = "Apakah ruang produksi tertutup dari debu, hewan, dan orang lewat?", en = "Is the room closed against dust, animals and passers-by?" }
help     = { id = "Ada dinding, pintu yang menutup, dan tidak dilewati orang lain.", en = "It has walls, a door that closes, and nobody else passes through." }
when     = "product.sector == 'food' && production.route != 'contract'"
evidence = { id = "Foto atau kunjungan", en = "Photo or visit" }

[fact.floor]
type     = "choice"
ask      = { id = "Lantai ruang produksi terbuat dari apa?", en = "What is the floor made of?" }
help     = { id = "Lihat di bawah meja kerja dan dekat saluran air. Air tidak boleh tergenang.", en = "Look under the table and near the drain. Water must not stand." }
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
help     = { id = "Lihat sampai setinggi dua meter, di dekat tempat kerja.", en = "Look up to two metres, near the place of work." }
when     = "product.sector == 'food' && production.route != 'contract'"
evidence = { id = "Foto atau kunjungan", en = "Photo or visit" }
[fact.walls.choices]
washable = { id = "Rata, cat utuh atau keramik, mudah dicuci", en = "Smooth, sound paint or tile, washable" }
peeling  = { id = "Cat mengelupas atau lembap", en = "Peeling paint or damp" }
bare     = { id = "Bata telanjang, kayu, atau anyaman", en = "Bare brick, wood or matting" }

[fact.hand_basin]
type     = "bool"
ask      = { id = "Apakah tempat cuci tangan di pintu masuk ruang produksi lengkap?", en = "Is the place to wash hands at the entrance of the room complete?" }
help     = { id = "Lengkap berarti ketiganya ada: air mengalir, sabun, dan pengering (misalnya tisu). Satu saja tidak ada, atau letaknya jauh dari pintu masuk, jawab tidak.", en = "Complete means all three: running water, soap and a dryer (such as paper towels). If one is missing, or it is far from the entrance, answer no." }
when     = "product.sector == 'food' && production.route != 'contract'"
evidence = { id = "Foto atau kunjungan", en = "Photo or visit" }

[fact.toilet_opens_to_room]
type     = "bool"
ask      = { id = "Apakah pintu toilet membuka langsung ke ruang produksi?", en = "Does the toilet open into the production room?" }
help     = { id = "Jawab tidak bila ada lorong atau ruang antara.", en = "Answer no if there is a passage or lobby between." }
when     = "product.sector == 'food' && production.route != 'contract'"
evidence = { id = "Denah atau kunjungan", en = "Layout or visit" }

[fact.stores_separate]
type     = "bool"
ask      = { id = "Apakah simpanan bahan, kemasan, dan barang jadi dipisah?", en = "Are stores for materials, packaging and finished goods separate?" }
help     = { id = "Rak atau ruang tersendiri untuk tiap jenis. Kardus kotor tidak masuk ruang olah.", en = "A shelf or room for each. Dirty cartons stay out of the processing room." }
when     = "product.sector == 'food' && production.route != 'contract'"
evidence = { id = "Foto atau kunjungan", en = "Photo or visit" }

[fact.lamps_and_vents]
type     = "bool"
ask      = { id = "Apakah lampu berpelindung dan lubang angin berkasa?", en = "Are lamps shielded and vents screened?" }
help     = { id = "Pelindung menahan pecahan lampu; lampu LED juga diterima. Kasa menahan serangga.", en = "A cover holds broken glass; LED lamps are accepted too. A screen keeps insects out." }
when     = "product.sector == 'food' && production.route != 'contract'"
evidence = { id = "Foto atau kunjungan", en = "Photo or visit" }

[fact.layout]
type     = "bool"
ask      = { id = "Apakah ada denah ruang berskala dengan alur bahan satu arah?", en = "Is there a layout to scale with a one-way flow?" }
help     = { id = "Denah menggambar ruang, jalan bahan dan orang, saluran, dan tempat cuci tangan.", en = "The layout shows rooms, ways of goods and people, drains and basins." }
when     = "product.sector == 'food' && production.route != 'contract'"
evidence = { id = "Denah bertanda tangan", en = "Signed layout" }

[fact.members_active]
type     = "number"
whole    = true
min      = 1
max      = 1_000_000
ask      = { id = "Berapa anggota atau petani yang memasok pesanan ini?", en = "How many members or farmers supply this order?" }
help     = { id = "Hitung yang sungguh menyetor, bukan semua yang terdaftar. Bila pesanan belum berjalan, hitung yang menyetor bulan lalu.", en = "Count those who really deliver, not all on the register. If the order has not begun, count those who delivered last month." }
when     = "production.with_members"
evidence = { id = "Daftar pemasok aktif", en = "List of active suppliers" }

[fact.members_clean_kitchen]
type     = "number"
whole    = true
min      = 0
max      = 1_000_000
ask      = { id = "Berapa di antaranya memasak di dapur bersih?", en = "How many of them cook in a clean kitchen?" }
help     = { id = "Dapur bersih: lantai kedap, beratap, tertutup dari hewan, ada tempat cuci.", en = "A clean kitchen has a sealed floor, a roof, no animals and a place to wash." }
when     = "product.sector == 'food' && production.with_members"
evidence = { id = "Catatan kunjungan dapur anggota", en = "Record of visits to members' kitchens" }

[fact.members_storage_box]
type     = "number"
whole    = true
min      = 0
max      = 1_000_000
ask      = { id = "Berapa di antaranya punya wadah simpan tertutup?", en = "How many of them have a closed storage box?" }
help     = { id = "Wadah bertutup rapat supaya gula tidak menyerap air.", en = "A tightly closed box, so that sugar draws no water." }
when     = "product.sector == 'food' && production.with_members"
evidence = { id = "Catatan kunjungan dapur anggota", en = "Record of visits to members' kitchens" }

[fact.members_in_certificate]
type     = "number"
whole    = true
min      = 0
max      = 1_000_000
ask      = { id = "Berapa di antaranya tercantum dalam sertifikat kelompok?", en = "How many of them are listed in the group's certificate?" }
help     = { id = "Misalnya sertifikat organik, halal, atau keamanan pangan atas nama kelompok.", en = "For example an organic, halal or food-safety certificate in the name of the group." }
when     = "production.with_members"
evidence = { id = "Daftar anggota pada lampiran sertifikat", en = "List of members annexed to the certificate" }

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
value = "production.place in ['separate_room_same_plot', 'separate_building', 'shared_facility', 'several_separate']"
title = { id = "Tempat produksi terpisah dari dapur rumah", en = "Production apart from the household kitchen" }

[derive.own_food_room]
value = "product.sector == 'food' && production.route != 'contract'"
title = { id = "Pangan diolah atau dikemas di tempat sendiri", en = "Food is made or packed at an own place" }

[derive.maker_ip_valid]
value = "workshop.maker_ip == 'held' && workshop.maker_ip_covers && workshop.maker_ip_expires >= order.papers_until"
title = { id = "Izin CPPOB pembuat berlaku dan cocok", en = "The maker's CPPOB permit is valid and fits" }
"#),
]
