// Made by `cargo xtask gen` from rules/sentra/. Do not edit.
&[
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
title    = { id = "Ajukan halal anggota, gratis bagi yang memenuhi syarat", en = "Apply for members' halal certificates, free for those who qualify" }
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
title    = { id = "Latih anggota yang belum pernah ikut", en = "Train members who have not been trained yet" }
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
applies   = "product.sector == 'food' && product.retail_packed && product.circulates_in_indonesia"
holds     = "sentra.members_home_certificate / sentra.members >= share"
grade     = "sentra.members_home_certificate / sentra.members"
valid     = { from = 2018-04-17 }
sources   = [{ ref = "sentra-revitalisation-2018", at = "pendataan kebutuhan sentra", note = { id = "Bagian 80 persen adalah usulan kami.", en = "The share of 80 percent is our proposal." } }]
why       = { id = "Pangan kemasan eceran untuk Indonesia perlu izin untuk tiap produk. Penyuluhannya dapat diikuti bersama.", en = "Retail-packed food for Indonesia needs a licence for each product. Members can take the training together." }
actions   = ["give-home-certificate"]

[[rule]]
id        = "halal"
title     = { id = "Sebagian besar anggota punya sertifikat halal", en = "Most members have a halal certificate" }
severity  = "minor"
basis     = "programme"
dimension = "permits"
weight    = 5
applies   = "product.sector == 'food' && product.circulates_in_indonesia"
holds     = "sentra.members_halal / sentra.members >= share"
grade     = "sentra.members_halal / sentra.members"
valid     = { from = 2018-04-17 }
sources   = [{ ref = "sentra-revitalisation-2018", at = "pendataan kebutuhan sentra", note = { id = "Bagian 80 persen adalah usulan kami.", en = "The share of 80 percent is our proposal." } }]
why       = { id = "Makanan yang dijual di Indonesia memerlukan sertifikat halal. Anggota kecil dapat memakai jalur pernyataan sendiri.", en = "Food sold in Indonesia needs a halal certificate. Small members may use self-declaration." }
actions   = ["give-halal"]

[[rule]]
id        = "packaging"
title     = { id = "Kemasan sebagian besar anggota sudah layak", en = "Most members have adequate packaging" }
severity  = "major"
basis     = "programme"
dimension = "product"
weight    = 6
holds     = "sentra.members_packaging / sentra.members >= share"
grade     = "sentra.members_packaging / sentra.members"
valid     = { from = 2018-04-17 }
sources   = [{ ref = "sentra-revitalisation-2018", at = "pendataan kebutuhan sentra", note = { id = "Bagian 80 persen adalah usulan kami.", en = "The share of 80 percent is our proposal." } }]
why       = { id = "Pembeli pertama-tama melihat kemasan. Bagi sentra makanan kering inilah kebutuhan terbesar.", en = "Packaging is what buyers see first. In clusters of dry food it is the greatest need." }
actions   = ["give-packaging"]

[[rule]]
id        = "machine"
title     = { id = "Mesin sebagian besar anggota sudah memadai", en = "Most members have adequate machines" }
severity  = "major"
basis     = "programme"
dimension = "capacity"
weight    = 6
holds     = "sentra.members_machine / sentra.members >= share"
grade     = "sentra.members_machine / sentra.members"
valid     = { from = 2018-04-17 }
sources   = [{ ref = "sentra-revitalisation-2018", at = "pendataan kebutuhan sentra", note = { id = "Bagian 80 persen adalah usulan kami.", en = "The share of 80 percent is our proposal." } }]
why       = { id = "Mesin menentukan jumlah dan keseragaman barang. Program kementerian dapat mengganti sebagian harganya; tanyakan besarnya tahun ini.", en = "Machines decide how much is made and how alike. A ministry programme may repay part of the price; ask this year's share." }
actions   = ["give-machine"]

[[rule]]
id        = "trained"
title     = { id = "Sebagian besar anggota pernah ikut pelatihan mutu atau produksi", en = "Most members have been trained in quality or production" }
severity  = "minor"
basis     = "programme"
dimension = "management"
weight    = 4
holds     = "sentra.members_trained / sentra.members >= share"
grade     = "sentra.members_trained / sentra.members"
valid     = { from = 2018-04-17 }
sources   = [{ ref = "sentra-revitalisation-2018", at = "pendataan kebutuhan sentra", note = { id = "Bagian 80 persen adalah usulan kami.", en = "The share of 80 percent is our proposal." } }]
why       = { id = "Pelatihan termasuk bantuan yang cepat dan murah.", en = "Training is among the fast and cheap kinds of help." }
actions   = ["give-trained"]

[[rule]]
id        = "selling-online"
title     = { id = "Sebagian besar anggota berjualan daring", en = "Most members sell online" }
severity  = "minor"
basis     = "programme"
dimension = "management"
weight    = 2
holds     = "sentra.members_selling_online / sentra.members >= share"
grade     = "sentra.members_selling_online / sentra.members"
valid     = { from = 2018-04-17 }
sources   = [{ ref = "sentra-revitalisation-2018", at = "pendataan kebutuhan sentra", note = { id = "Bagian 80 persen adalah usulan kami.", en = "The share of 80 percent is our proposal." } }]
why       = { id = "Berjualan daring membuka pasar di luar daerah sebelum ekspor.", en = "Selling online opens markets outside the region before export." }
actions   = ["give-selling-online"]

[[rule]]
id        = "institution"
title     = { id = "Ada koperasi atau pengelola yang mewakili sentra", en = "A cooperative or manager speaks for the cluster" }
severity  = "major"
basis     = "programme"
dimension = "management"
weight    = 4
holds     = "sentra.institution"
valid     = { from = 2018-04-17 }
sources   = [{ ref = "sentra-revitalisation-2018", at = "kelembagaan", confidence = "medium" }]
why       = { id = "Bangunan dan mesin bersama diserahkan kepada lembaga, bukan kepada perorangan.", en = "Common buildings and machines are handed to an institution, not to a person." }
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
why       = { id = "Pemerintah daerah mengusulkan dana pusat (DAK) untuk bangunan, dan lahannya harus jelas. Tanyakan apakah dana ini dibuka tahun ini.", en = "Local government proposes the central fund (DAK) for buildings, and the land must be settled. Ask whether it is open this year." }
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
help     = { id = "Mulai dari daftar dinas atau pengurus, lalu coret yang sudah berhenti. Satu usaha dihitung satu, berapa pun pekerjanya.", en = "Start from the list of the district office or board and strike out those who stopped. One enterprise counts once, whatever its workers." }
evidence = { id = "Daftar anggota hasil kunjungan", en = "List of members from the visits" }

[fact.institution]
type     = "bool"
ask      = { id = "Apakah ada koperasi, KUB, atau pengelola yang mewakili sentra?", en = "Is there a cooperative, group or manager who speaks for the cluster?" }
help     = { id = "KUB adalah kelompok usaha bersama. Jawab ya bila pengurusnya masih aktif dan boleh bertindak atas nama anggota.", en = "Group means a joint business group (KUB). Answer yes if its board is active and may act for the members." }
evidence = { id = "Akta atau surat keputusan pengelola", en = "Deed or decree of the manager" }

[fact.land_settled]
type     = "bool"
ask      = { id = "Apakah lahan bangunan bersama milik atau dikuasai pemerintah daerah?", en = "Is the land of the common building owned or held by local government?" }
help     = { id = "Bangunan bersama misalnya rumah produksi atau tempat mesin bersama. Tanyakan status lahannya kepada dinas atau pengelola aset daerah.", en = "A common building is, for example, a shared production house or machine hall. Ask the district office or regional asset office about its land." }
evidence = { id = "Sertifikat atau surat penguasaan lahan", en = "Title or letter on the land" }

[fact.members_nib]
type     = "number"
whole    = true
min      = 0
max      = 100_000
ask      = { id = "Dari anggota itu, berapa yang punya NIB?", en = "Of these members, how many have an NIB?" }
help     = { id = "NIB adalah nomor induk berusaha dari OSS. Satu anggota dihitung sekali; NIB koperasi bukan NIB anggota.", en = "The NIB is the business number from OSS. Count each member once; a cooperative's NIB is not a member's." }
evidence = { id = "Lembar NIB tiap anggota", en = "NIB sheet of each member" }

[fact.members_home_certificate]
type     = "number"
whole    = true
min      = 0
max      = 100_000
ask      = { id = "Dari anggota itu, berapa yang punya SPP-IRT atau MD?", en = "Of these members, how many have SPP-IRT or MD?" }
help     = { id = "Lihat kemasan: SPP-IRT bernomor P-IRT, izin BPOM bernomor MD. Tiga nomor milik satu anggota dihitung satu.", en = "Look at the pack: SPP-IRT has a P-IRT number, the BPOM licence an MD number. Three numbers of one member count as one." }
when     = "product.sector == 'food'"
evidence = { id = "Sertifikat tiap anggota", en = "Certificate of each member" }

[fact.members_halal]
type     = "number"
whole    = true
min      = 0
max      = 100_000
ask      = { id = "Dari anggota itu, berapa yang punya sertifikat halal?", en = "Of these members, how many have a halal certificate?" }
help     = { id = "Hitung anggota yang sertifikatnya sudah terbit; yang baru mendaftar belum dihitung. Tanyakan juga kepada pendamping halal setempat.", en = "Count members whose certificate is issued; applications do not count. The local halal companion may know as well." }
when     = "product.sector == 'food'"
evidence = { id = "Sertifikat halal tiap anggota", en = "Halal certificate of each member" }

[fact.members_packaging]
type     = "number"
whole    = true
min      = 0
max      = 100_000
ask      = { id = "Dari anggota itu, berapa yang kemasannya sudah layak?", en = "Of these members, how many have adequate packaging?" }
help     = { id = "Layak berarti rapat, bersih, berlabel, dan tidak mudah rusak dalam perjalanan.", en = "Adequate means tight, clean, labelled, and able to survive the journey." }
evidence = { id = "Kemasan yang dipakai sekarang", en = "Packaging now in use" }

[fact.members_machine]
type     = "number"
whole    = true
min      = 0
max      = 100_000
ask      = { id = "Dari anggota itu, berapa yang mesinnya sudah memadai?", en = "Of these members, how many have adequate machines?" }
help     = { id = "Memadai berarti cukup untuk jumlah yang dipesan, dengan hasil yang sama.", en = "Adequate means enough for the quantity ordered, with the same result." }
evidence = { id = "Daftar mesin tiap anggota", en = "List of machines of each member" }

[fact.members_trained]
type     = "number"
whole    = true
min      = 0
max      = 100_000
ask      = { id = "Dari anggota itu, berapa yang pernah ikut pelatihan mutu atau produksi?", en = "Of these members, how many have been trained in quality or production?" }
help     = { id = "Misalnya pelatihan dari Disperindag, BSPJI, atau balai latihan. Hitung anggotanya, bukan banyaknya pelatihan; sekali ikut sudah dihitung.", en = "For example by the district office, BSPJI or a training centre. Count members, not courses; one course is enough." }
evidence = { id = "Daftar hadir pelatihan", en = "Attendance list" }

[fact.members_selling_online]
type     = "number"
whole    = true
min      = 0
max      = 100_000
ask      = { id = "Dari anggota itu, berapa yang berjualan daring?", en = "Of these members, how many sell online?" }
help     = { id = "Hitung anggota yang menerima pesanan lewat lokapasar, situs, atau media sosial. Toko yang sudah tidak melayani pesanan tidak dihitung.", en = "Count members who take orders through a marketplace, website or social media. A shop that no longer serves orders does not count." }
evidence = { id = "Alamat toko daring", en = "Address of the online shop" }
"#),
]
