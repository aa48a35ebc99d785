// Made by `cargo xtask gen` from rules/cppob/. Do not edit.
&[
    ("cppob/aspects.toml", r#"# Aspects of the guideline that a visit can check, for workshops other than home kitchens (those have their own form).
# A valid CPPOB permit for this site and kind answers them all: BPOM has looked.

[[rule]]
id        = "water"
title     = { id = "Air layak untuk pangan dan diuji", en = "Water fit for food and tested" }
severity  = "major"
basis     = "practice"
dimension = "food_safety"
weight    = 3
applies   = "cppob.factory"
holds     = "cppob.ip_valid || cppob.water_tested"
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
holds     = "cppob.ip_valid || cppob.contact_surfaces_sound"
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
holds     = "cppob.ip_valid || cppob.scales_calibrated"
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
holds     = "cppob.ip_valid || cppob.workers_hygiene"
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
holds     = "cppob.ip_valid || cppob.batch_records"
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
holds     = "cppob.ip_valid || cppob.cleaning_and_pests"
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
holds     = "cppob.ip_valid || cppob.storage_order"
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
holds     = "cppob.ip_valid || cppob.trace_and_recall"
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
sets     = { "cppob.workers_hygiene" = true, "cppob.hygiene_training" = true }
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
# A level I or II given by the health office answers the elements under it.

[choices.element]
fulfilled     = { id = "Sesuai", en = "Fulfilled" }
not_fulfilled = { id = "Tidak sesuai", en = "Not fulfilled" }

[fact.official_level]
type     = "choice"
choices  = { i = { id = "Tingkat I", en = "Level I" }, ii = { id = "Tingkat II", en = "Level II" }, iii = { id = "Tingkat III", en = "Level III" }, iv = { id = "Tingkat IV", en = "Level IV" } }
ask      = { id = "Tingkat berapa hasil pemeriksaan dapur oleh Dinas Kesehatan?", en = "Which level did the health office give the kitchen?" }
help     = { id = "Tertulis pada akhir formulir pemeriksaan. Tingkat I atau II menjawab semua elemen di bawah ini.", en = "It stands at the end of the form. Level I or II answers all elements below." }
when     = "cppob.inspected && bpom.household_part"
evidence = { id = "Formulir pemeriksaan bertanda tangan petugas", en = "Inspection form signed by the officer" }

[fact.e01_surroundings]
type     = "choice"
choices  = "element"
ask      = { id = "1. Lingkungan sekitar terawat, bersih, tidak berdebu", en = "1. Surroundings tended, clean, free of dust" }
help     = { id = "Lihat halaman dan jalan di sekitar dapur: sampah, semak, debu. Kosongkan bila belum dilihat.", en = "Look at the yard and road around the kitchen: rubbish, bushes, dust. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 1", en = "Inspection form, element 1" }

[fact.e02_room_space]
type     = "choice"
choices  = "element"
ask      = { id = "2. Ruang produksi lega, mudah dibersihkan, hanya untuk pangan", en = "2. Room spacious, easy to clean, used only for food" }
help     = { id = "Cukup luas untuk bekerja dan tidak dipakai menyimpan barang lain saat mengolah. Kosongkan bila belum dilihat.", en = "Wide enough to work in, and no other goods are kept there while food is made. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 2", en = "Inspection form, element 2" }

[fact.e03_floor_walls_ceiling]
type     = "choice"
choices  = "element"
ask      = { id = "3. Lantai, dinding, langit-langit terawat dan bersih", en = "3. Floor, walls and ceiling kept and clean" }
help     = { id = "Tidak berdebu, berlendir, mengelupas, atau bocor. Kosongkan bila belum dilihat.", en = "No dust, slime, peeling or leaks. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 3", en = "Inspection form, element 3" }

[fact.e04_vents_doors_windows]
type     = "choice"
choices  = "element"
ask      = { id = "4. Lubang angin, pintu, jendela bersih", en = "4. Vents, doors and windows clean" }
help     = { id = "Tidak berdebu dan tidak ada sarang laba-laba. Kosongkan bila belum dilihat.", en = "No dust and no cobwebs. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 4", en = "Inspection form, element 4" }

[fact.e05_contact_surfaces]
type     = "choice"
choices  = "element"
ask      = { id = "5. Permukaan alat yang menyentuh pangan bersih, tidak berkarat", en = "5. Food-contact surfaces clean, without rust" }
help     = { id = "Wajan, pisau, loyang, tampah, meja. Kosongkan bila belum dilihat.", en = "Pans, knives, trays, baskets, tables. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 5", en = "Inspection form, element 5" }

[fact.e06_equipment_kept]
type     = "choice"
choices  = "element"
ask      = { id = "6. Peralatan terawat", en = "6. Equipment maintained" }
help     = { id = "Tidak rusak atau diikat seadanya; dibersihkan sesudah dipakai. Kosongkan bila belum dilihat.", en = "Not broken or patched up; cleaned after use. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 6", en = "Inspection form, element 6" }

[fact.e07_net_weight_scale]
type     = "choice"
choices  = "element"
ask      = { id = "7. Ada timbangan yang tepat untuk berat bersih", en = "7. An accurate scale for net weight is there" }
help     = { id = "Timbang satu bungkus dan bandingkan dengan angka pada label. Kosongkan bila belum dilihat.", en = "Weigh one pack and compare it with the label. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 7", en = "Inspection form, element 7" }

[fact.e08_water_enough]
type     = "choice"
choices  = "element"
ask      = { id = "8. Air bersih cukup", en = "8. Enough clean water" }
help     = { id = "Cukup untuk mengolah, mencuci alat, dan mencuci tangan. Kosongkan bila belum dilihat.", en = "Enough for processing, washing tools and washing hands. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 8", en = "Inspection form, element 8" }

[fact.e09_water_source]
type     = "choice"
choices  = "element"
ask      = { id = "9. Sumber air bersih", en = "9. The water source is clean" }
help     = { id = "Lihat sumur, bak, atau tandon: jernih, tertutup, jauh dari jamban. Kosongkan bila belum dilihat.", en = "Look at well or tank: clear, covered, away from the latrine. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 9", en = "Inspection form, element 9" }

[fact.e10_washing_facility]
type     = "choice"
choices  = "element"
ask      = { id = "10. Ada sarana cuci alat dan bahan yang baik", en = "10. A good place to wash tools and materials" }
help     = { id = "Ada air mengalir dan tempat terpisah dari mandi atau mencuci baju. Kosongkan bila belum dilihat.", en = "Running water, apart from bathing and laundry. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 10", en = "Inspection form, element 10" }

[fact.e11_hand_basin]
type     = "choice"
choices  = "element"
ask      = { id = "11. Ada tempat cuci tangan dengan sabun dan pengering", en = "11. A hand basin with soap and dryer" }
help     = { id = "Harus ada ketiganya: air, sabun, lap bersih atau tisu. Kosongkan bila belum dilihat.", en = "All three: water, soap, clean towel or paper. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 11", en = "Inspection form, element 11" }

[fact.e12_toilet]
type     = "choice"
choices  = "element"
ask      = { id = "12. Toilet bersih dan tidak membuka ke ruang produksi", en = "12. Toilet clean and not opening to the room" }
help     = { id = "Pintu toilet tidak langsung ke tempat mengolah. Kosongkan bila belum dilihat.", en = "The toilet door does not lead straight to the food. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 12", en = "Inspection form, element 12" }

[fact.e13_closed_bin]
type     = "choice"
choices  = "element"
ask      = { id = "13. Ada tempat sampah tertutup", en = "13. A closed waste bin is there" }
help     = { id = "Bertutup dan tidak meluap. Kosongkan bila belum dilihat.", en = "With a lid and not overflowing. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 13", en = "Inspection form, element 13" }

[fact.e14_workers_clean]
type     = "choice"
choices  = "element"
ask      = { id = "14. Pekerja bersih dan sehat", en = "14. Workers clean and healthy" }
help     = { id = "Tidak batuk, luka terbuka, atau sakit perut saat mengolah. Kosongkan bila belum dilihat.", en = "No cough, open wound or stomach illness while making food. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 14", en = "Inspection form, element 14" }

[fact.e15_work_clothes]
type     = "choice"
choices  = "element"
ask      = { id = "15. Pekerja berpakaian kerja, tanpa perhiasan", en = "15. Workers wear work clothes and no jewellery" }
help     = { id = "Baju bersih, tutup kepala, tanpa cincin, gelang, atau jam. Kosongkan bila belum dilihat.", en = "Clean clothes, cap, no rings, bracelets or watches. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 15", en = "Inspection form, element 15" }

[fact.e16_hands_washed]
type     = "choice"
choices  = "element"
ask      = { id = "16. Tangan dicuci pada saat yang perlu", en = "16. Hands washed when needed" }
help     = { id = "Sebelum mengolah, sesudah dari toilet, sesudah memegang benda kotor. Kosongkan bila belum dilihat.", en = "Before work, after the toilet, after touching dirty things. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 16", en = "Inspection form, element 16" }

[fact.e17_no_eating]
type     = "choice"
choices  = "element"
ask      = { id = "17. Tidak makan, minum, merokok di ruang produksi", en = "17. No eating, drinking or smoking in the room" }
help     = { id = "Tidak makan, minum, merokok, atau meludah di tempat mengolah. Kosongkan bila belum dilihat.", en = "No eating, drinking, smoking or spitting where food is made. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 17", en = "Inspection form, element 17" }

[fact.e18_hygiene_person]
type     = "choice"
choices  = "element"
ask      = { id = "18. Ada penanggung jawab kebersihan pekerja", en = "18. Somebody answers for workers' hygiene" }
help     = { id = "Satu orang ditunjuk menjaga kebersihan pekerja. Kosongkan bila belum dilihat.", en = "One person is named to watch over hygiene. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 18", en = "Inspection form, element 18" }

[fact.e19_chemicals]
type     = "choice"
choices  = "element"
ask      = { id = "19. Bahan pembersih berlabel dan dipakai benar", en = "19. Cleaning chemicals labelled and used rightly" }
help     = { id = "Sabun, racun, dan pembersih berlabel dan jauh dari bahan pangan. Kosongkan bila belum dilihat.", en = "Soap, poison and cleaners labelled and away from food. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 19", en = "Inspection form, element 19" }

[fact.e20_sanitation_programme]
type     = "choice"
choices  = "element"
ask      = { id = "20. Pembersihan terjadwal dan rutin", en = "20. Cleaning scheduled and regular" }
help     = { id = "Ada jadwal bersih-bersih dan dijalankan. Kosongkan bila belum dilihat.", en = "A cleaning schedule exists and is followed. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 20", en = "Inspection form, element 20" }

[fact.e21_no_animals]
type     = "choice"
choices  = "element"
ask      = { id = "21. Tidak ada hewan di ruang produksi dan sekitarnya", en = "21. No animals in or near the room" }
help     = { id = "Kucing, ayam, burung, dan ternak tidak masuk dapur. Kosongkan bila belum dilihat.", en = "Cats, chickens, birds and cattle stay out of the kitchen. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 21", en = "Inspection form, element 21" }

[fact.e22_rubbish_removed]
type     = "choice"
choices  = "element"
ask      = { id = "22. Sampah segera dibuang", en = "22. Rubbish removed at once" }
help     = { id = "Sampah tidak menumpuk di tempat mengolah. Kosongkan bila belum dilihat.", en = "Rubbish does not pile up where food is made. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 22", en = "Inspection form, element 22" }

[fact.e23_stores]
type     = "choice"
choices  = "element"
ask      = { id = "23. Bahan, kemasan, dan produk disimpan terpisah, bersih, di atas palet", en = "23. Materials, packs and product stored apart, clean, on pallets" }
help     = { id = "Dipisah, di atas rak atau palet, tidak menempel dinding, kering. Kosongkan bila belum dilihat.", en = "Separate, on shelves or pallets, off the wall, dry. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 23", en = "Inspection form, element 23" }

[fact.e24_clean_tools_stored]
type     = "choice"
choices  = "element"
ask      = { id = "24. Alat bersih disimpan di tempat bersih", en = "24. Clean tools stored in a clean place" }
help     = { id = "Alat bersih disimpan tertutup atau di rak bersih. Kosongkan bila belum dilihat.", en = "Clean tools are kept covered or on a clean shelf. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 24", en = "Inspection form, element 24" }

[fact.e25_sound_materials]
type     = "choice"
choices  = "element"
ask      = { id = "25. Bahan baik, tanpa bahan berbahaya, dan tercatat", en = "25. Sound materials, nothing hazardous, and recorded" }
help     = { id = "Tidak ada bahan rusak, bahan berbahaya, atau bahan tambahan yang salah. Ada catatannya. Kosongkan bila belum dilihat.", en = "No spoiled or dangerous material, no wrong additives. There are records. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 25", en = "Inspection form, element 25" }

[fact.e26_flow_chart]
type     = "choice"
choices  = "element"
ask      = { id = "26. Ada bagan alir yang dipakai", en = "26. A flow chart is there and used" }
help     = { id = "Urutan kerja ditempel dan diikuti. Kosongkan bila belum dilihat.", en = "The order of work is posted and followed. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 26", en = "Inspection form, element 26" }

[fact.e27_food_grade_pack]
type     = "choice"
choices  = "element"
ask      = { id = "27. Kemasan aman untuk pangan", en = "27. Packaging safe for food" }
help     = { id = "Ada tanda gelas-garpu atau surat pemasok bahwa kemasan aman untuk pangan. Kosongkan bila belum dilihat.", en = "A cup-and-fork mark or the supplier's letter says the pack is safe for food. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 27", en = "Inspection form, element 27" }

[fact.e28_additives_marked]
type     = "choice"
choices  = "element"
ask      = { id = "28. Bahan tambahan diberi tanda yang benar", en = "28. Additives marked rightly" }
help     = { id = "Wadah bahan tambahan bertuliskan nama yang benar. Kosongkan bila belum dilihat.", en = "Containers of additives bear the right name. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 28", en = "Inspection form, element 28" }

[fact.e29_additive_scale]
type     = "choice"
choices  = "element"
ask      = { id = "29. Ada timbangan tepat untuk bahan tambahan", en = "29. An accurate scale for additives" }
help     = { id = "Timbangan kecil untuk berat beberapa gram. Jawab sesuai bila tidak memakai bahan tambahan. Kosongkan bila belum dilihat.", en = "A small scale for a few grams. Answer fulfilled if no additives are used. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 29", en = "Inspection form, element 29" }

[fact.e30_label_items]
type     = "choice"
choices  = "element"
ask      = { id = "30. Label lengkap dengan nomor P-IRT", en = "30. Label complete, with the P-IRT number" }
help     = { id = "Nama, bahan, berat bersih, pembuat, kedaluwarsa, kode produksi, nomor P-IRT. Kosongkan bila belum dilihat.", en = "Name, ingredients, net weight, maker, expiry, lot code, P-IRT number. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 30", en = "Inspection form, element 30" }

[fact.e31_label_no_claims]
type     = "choice"
choices  = "element"
ask      = { id = "31. Label tanpa klaim kesehatan atau gizi", en = "31. Label without health or nutrition claims" }
help     = { id = "Misalnya tidak ada tulisan menyehatkan atau rendah gula. Kosongkan bila belum dilihat.", en = "For instance no words such as healthy or low sugar. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 31", en = "Inspection form, element 31" }

[fact.e32_trained_person]
type     = "choice"
choices  = "element"
ask      = { id = "32. Ada penanggung jawab bersertifikat PKP", en = "32. A responsible person holds the PKP certificate" }
help     = { id = "PKP adalah penyuluhan keamanan pangan dari dinas. Kosongkan bila belum dilihat.", en = "PKP is the food-safety course of the health office. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 32", en = "Inspection form, element 32" }

[fact.e33_internal_control]
type     = "choice"
choices  = "element"
ask      = { id = "33. Pemeriksaan sendiri dilakukan rutin dan ditindaklanjuti", en = "33. Own checks are regular and acted upon" }
help     = { id = "Pemilik memeriksa sendiri dan mencatat perbaikan. Kosongkan bila belum dilihat.", en = "The owner checks and notes repairs. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 33", en = "Inspection form, element 33" }

[fact.e34_unsafe_withdrawn]
type     = "choice"
choices  = "element"
ask      = { id = "34. Produk tidak aman ditarik", en = "34. Unsafe product is withdrawn" }
help     = { id = "Barang yang tidak aman ditarik dari toko dan tidak dijual lagi. Kosongkan bila belum dilihat.", en = "Unsafe goods are taken back from shops and not sold again. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 34", en = "Inspection form, element 34" }

[fact.e35_production_documents]
type     = "choice"
choices  = "element"
ask      = { id = "35. Ada dokumen produksi", en = "35. Production documents exist" }
help     = { id = "Buku bahan, produksi, dan penjualan. Kosongkan bila belum dilihat.", en = "Books of materials, production and sales. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 35", en = "Inspection form, element 35" }

[fact.e36_documents_kept]
type     = "choice"
choices  = "element"
ask      = { id = "36. Dokumen mutakhir, terlacak, disimpan dua kali masa simpan", en = "36. Documents current, traceable, kept for twice the shelf life" }
help     = { id = "Disimpan dua kali lebih lama daripada masa simpan produk. Kosongkan bila belum dilihat.", en = "Kept twice as long as the product keeps. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 36", en = "Inspection form, element 36" }

[fact.e37_safety_training]
type     = "choice"
choices  = "element"
ask      = { id = "37. Ada program pelatihan keamanan pangan", en = "37. A food-safety training programme exists" }
help     = { id = "Pemilik dan pekerja belajar kebersihan pangan menurut jadwal. Kosongkan bila belum dilihat.", en = "Owner and workers learn food hygiene on a schedule. Leave blank if not seen." }
when     = "bpom.household_part"
evidence = { id = "Formulir pemeriksaan, elemen 37", en = "Inspection form, element 37" }
"#),
    ("cppob/household_level.toml", r#"# Classes of fault, aspects, level and rules of the household inspection.

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

[parameter.share_needed]
title  = { id = "Bagian elemen yang perlu sesuai", en = "Share of elements to be fulfilled" }
values = [{ from = 2013-01-01, value = 0.89, source = "hk-2207-2012", note = "level II still allows four faults, 33 of 37 elements" }]

[derive.household_certified]
value = "cppob.inspected && cppob.official_level in ['i', 'ii']"
title = { id = "Dinas Kesehatan memberi tingkat I atau II", en = "The health office gave level I or II" }

[derive.household_passed]
value = "cppob.household_certified || cppob.inspection_level <= pass_level"
title = { id = "Dapur rumah tangga masuk tingkat I atau II", en = "The home kitchen reaches level I or II" }

[[rule]]
id        = "household-level"
title     = { id = "Dapur rumah tangga masuk tingkat I atau II", en = "The home kitchen reaches level I or II" }
severity  = "major"
basis     = "practice"
dimension = "food_safety"
weight    = 6
applies   = "bpom.household_part"
holds     = "cppob.household_passed"
grade     = "cppob.inspection_level == 3 ? 0.4 : 0"
valid     = { from = 2024-03-01 }
sources   = [
    { ref = "hk-2207-2012", at = "tabel tingkat", confidence = "low", note = { id = "Dipakai sebagai pedoman nilai. Status aturannya belum dipastikan.", en = "Used as a scoring guide. The status of the rule is not verified." } },
    { ref = "hk-2206-2012", at = "14 aspek", confidence = "low" },
    { ref = "perbpom-4-2024", at = "komitmen: pemeriksaan tingkat I atau II (pasal belum diperiksa)" },
]
why       = { id = "Pemeriksa Dinas Kesehatan memberi tingkat I sampai IV. Hanya I dan II yang biasanya lulus.", en = "The health inspector gives a level from I to IV. Usually only I and II pass." }
evidence  = [{ id = "Formulir pemeriksaan terakhir dengan tingkatnya", en = "Last inspection form with its level" }]
actions   = ["mend-household-kitchen"]

[[rule]]
id        = "household-critical-elements"
title     = { id = "Semua elemen kritis dapur rumah tangga sesuai", en = "All critical elements of the home kitchen are fulfilled" }
severity  = "info"
basis     = "practice"
dimension = "food_safety"
applies   = "bpom.household_part"
holds     = "cppob.household_certified || cppob.kritis.all(e, e == 'fulfilled')"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "hk-2207-2012", at = "elemen kritis", confidence = "low" }, { ref = "permenperin-75-2010", at = "aspek terkait" }]
why       = { id = "Satu temuan kritis berarti produk dapat membahayakan orang. Penilaiannya ada pada tingkat pemeriksaan.", en = "One critical fault means that the product may harm people. The verdict rests on the level." }
actions   = ["mend-household-kitchen"]

[[rule]]
id        = "household-share"
title     = { id = "Hampir semua elemen pemeriksaan dapur sesuai", en = "Nearly all elements of the kitchen inspection are fulfilled" }
severity  = "info"
basis     = "practice"
dimension = "food_safety"
applies   = "bpom.household_part"
holds     = "cppob.household_certified || cppob.fulfilled_share >= share_needed"
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
applies   = "cppob.inspected && production.route != 'contract' && !(bpom.household_premises && bpom.household_part)"
holds     = "cppob.rating in ['a', 'b']"
grade     = "cppob.rating == 'c' ? 0.3 : 0"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "bpom-service-cppob", at = "penilaian mandiri minimal B", confidence = "medium", note = { id = "Batas huruf bukan hukum. C atau D adalah peringatan.", en = "The letter bands are no law. C or D is a warning." } }]
why       = { id = "Nilai C berarti banyak temuan terbuka. Satu usaha naik dari C ke A dalam tiga bulan.", en = "A C means many open findings. One enterprise rose from C to A in three months." }
evidence  = [{ id = "Berita acara dan bukti perbaikan", en = "Inspection record and proof of repair" }]
actions   = ["close-findings"]

[[rule]]
id        = "few-findings"
title     = { id = "Temuan pemeriksaan CPPOB tinggal sedikit", en = "Few findings of the CPPOB inspection are left" }
severity  = "info"
basis     = "practice"
dimension = "food_safety"
applies   = "cppob.inspected && production.route != 'contract' && !(bpom.household_premises && bpom.household_part)"
holds     = "cppob.finding_points <= points_after_repair"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "cppob-case", at = "hasil pemeriksaan", note = { id = "Satu kasus. Batas angka tiap huruf belum diketahui.", en = "One case. The limits of each letter are not known." } }]
why       = { id = "Satu usaha mendapat 34 angka dan nilai C. Sesudah perbaikan tinggal 3 angka, nilainya A.", en = "One enterprise had 34 points and a C. After repair 3 points were left and it had an A." }
actions   = ["close-findings"]

[[rule]]
id        = "quality-manual"
title     = { id = "Sebelas prosedur CPPOB tertulis", en = "The eleven CPPOB procedures are written" }
severity  = "minor"
basis     = "law"
dimension = "food_safety"
weight    = 3
applies   = "cppob.factory"
holds     = "cppob.ip_valid || cppob.procedures_written >= 11"
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
]
notes      = [{ id = "Biaya PNBP menurut surat perintah bayar; belum termasuk di sini", en = "State fee by the payment order; not included here" }]
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
sets     = { "cppob.rating" = "b", "cppob.minor_findings" = 1, "cppob.major_findings" = 1 }
provider = { id = "Pendamping BPOM atau dinas", en = "BPOM or district facilitator" }
sources  = [{ ref = "remedy-prices", at = "kasus C ke A dalam tiga bulan" }]
"#),
    ("cppob/process.toml", r#"# Materials, process, foreign bodies, finished goods and laboratory: aspects 5 to 8 of the guideline, for workshops other than home kitchens.
# Palm sugar has closer questions on metal and sieve in its own set, so they are not asked here again.

[fact.materials_checked]
type     = "bool"
ask      = { id = "Apakah bahan dibeli dari pemasok tetap, diperiksa, dan dicatat saat datang?", en = "Are materials bought from known suppliers, checked and recorded on arrival?" }
help     = { id = "Periksa bau, warna, kotoran, dan tanggalnya. Tulis nama pemasok, jumlah, dan hasilnya.", en = "Check smell, colour, dirt and date. Write down supplier, quantity and result." }
when     = "cppob.factory"
evidence = { id = "Daftar pemasok dan buku penerimaan bahan", en = "List of suppliers and receiving book" }

[fact.banned_material]
type     = "bool"
ask      = { id = "Apakah ada bahan yang dilarang dipakai dalam pangan?", en = "Is there any material that is forbidden in food?" }
help     = { id = "Daftarnya ada di BPOM. Contoh yang terkenal: boraks, formalin, dan pewarna kain.", en = "BPOM publishes the lists. Well-known examples: borax, formalin and textile dyes." }
evidence = { id = "Gudang bahan dan nota pembelian", en = "Store of materials and purchase notes" }

[fact.additives_measured]
type     = "bool"
ask      = { id = "Apakah bahan tambahan ditimbang teliti dan tidak melebihi batas BPOM?", en = "Are additives weighed exactly and kept within BPOM's limits?" }
help     = { id = "Contohnya pengawet, pewarna, pemanis, sulfit. Batasnya berbeda menurut kategori pangan.", en = "Such as preservatives, colours, sweeteners, sulphite. Limits differ by food category." }
when     = "cppob.additives_used"
evidence = { id = "Timbangan halus, resep, dan label bahan tambahan", en = "Fine scale, recipe and labels of the additives" }

[fact.process_controls]
type = "choices"
ask  = { id = "Apa saja yang sudah dijalankan saat mengolah?", en = "What is in use during processing?" }
help = { id = "Pilih yang dapat ditunjukkan. Alergen adalah bahan pemicu alergi, misalnya kacang tanah, udang, susu.", en = "Choose what can be shown. Allergens are materials such as peanut, shrimp or milk." }
when = "cppob.factory"
evidence = { id = "Resep, petunjuk kerja, dan lembar catatan proses", en = "Recipe, work instruction and process sheets" }
[fact.process_controls.choices]
recipe         = { id = "Resep tertulis dengan berat tiap bahan", en = "Written recipe with the weight of each material" }
instruction    = { id = "Petunjuk kerja tertulis untuk tiap langkah", en = "Written instruction for each step" }
control_points = { id = "Suhu, waktu, kadar air, atau pH dicatat tiap lot", en = "Temperature, time, moisture or pH recorded for each lot" }
separation     = { id = "Bahan mentah dan alergen dipisah dari barang jadi", en = "Raw materials and allergens kept apart from finished goods" }

[fact.foreign_bodies]
type     = "choices"
ask      = { id = "Bagaimana benda asing dijauhkan dari produk?", en = "How are foreign bodies kept out of the product?" }
help     = { id = "Benda asing: serpihan logam, kaca, kayu, rambut, batu. Kosongkan daftar bila belum ada cara.", en = "Foreign bodies: bits of metal, glass, wood, hair, stone. Give an empty list if there is no way yet." }
when     = "cppob.factory && product.kind != 'palm_sugar'"
evidence = { id = "Alat dan catatan pemeriksaannya", en = "Device and record of its checks" }
[fact.foreign_bodies.choices]
sorting  = { id = "Disortir dengan mata", en = "Sorted by eye" }
sieve    = { id = "Ayakan utuh yang diperiksa tiap hari", en = "Sound sieve, checked daily" }
magnet   = { id = "Magnet", en = "Magnet" }
detector = { id = "Detektor logam yang diuji tiap giliran kerja", en = "Metal detector, tested each shift" }

[fact.samples_kept]
type     = "bool"
ask      = { id = "Apakah contoh tiap lot disimpan sampai masa simpannya habis?", en = "Is a sample of each lot kept until its shelf life ends?" }
help     = { id = "Beri kode produksi dan simpan seperti barang jualan. Dipakai bila ada keluhan.", en = "Mark it with the lot code and store it like the goods. It is used when somebody complains." }
when     = "cppob.factory"
evidence = { id = "Rak contoh dengan kode produksi", en = "Shelf of samples with lot codes" }

[derive.additives_used]
value = "'sulphite' in product.additives || 'preservative' in product.additives || 'sweetener' in product.additives || 'colour' in product.additives || 'flavouring' in product.additives || 'antioxidant' in product.additives || 'other' in product.additives"
title = { id = "Memakai bahan tambahan pangan", en = "Food additives are used" }

[[rule]]
id        = "materials-checked"
title     = { id = "Bahan diperiksa dan dicatat saat datang", en = "Materials checked and recorded on arrival" }
severity  = "minor"
basis     = "practice"
dimension = "food_safety"
weight    = 3
applies   = "cppob.factory"
holds     = "cppob.ip_valid || cppob.materials_checked"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "permenperin-75-2010", at = "aspek bahan" }]
why       = { id = "Bahan campuran atau rusak tidak dapat diperbaiki lagi sesudah diolah. Catatan menunjukkan asal tiap lot.", en = "Mixed or spoiled material cannot be mended later. The record shows where each lot came from." }
actions   = ["check-materials"]

[[rule]]
id        = "banned-material"
title     = { id = "Tidak ada bahan yang dilarang dalam pangan", en = "No material that is forbidden in food" }
severity  = "major"
basis     = "law"
dimension = "food_safety"
weight    = 5
holds     = "!cppob.banned_material"
valid     = { from = 2023-08-15 }
sources   = [{ ref = "perbpom-22-2023", at = "article not verified", note = { id = "Dua daftar: bahan baku dan bahan tambahan. Contoh bahan dari ingatan.", en = "Two lists: ingredients and additives. The examples are from memory." } }]
why       = { id = "BPOM melarang sejumlah bahan dalam pangan. Satu temuan membuat seluruh kiriman ditolak.", en = "BPOM forbids a number of materials in food. One finding gets the whole shipment refused." }
actions   = ["remove-banned-material"]

[[rule]]
id        = "additives-measured"
title     = { id = "Bahan tambahan ditimbang dan di bawah batas", en = "Additives weighed and within the limits" }
severity  = "major"
basis     = "law"
dimension = "food_safety"
weight    = 3
applies   = "cppob.additives_used"
holds     = "cppob.additives_measured"
sources   = [{ ref = "perbpom-11-2019", at = "batas menurut kategori pangan (pasal belum diperiksa)" }, { ref = "perbpom-13-2023", at = "kategori pangan" }]
why       = { id = "Bahan tambahan wajib di bawah batas untuk kategori pangannya. Menakar dengan sendok mudah melampaui batas.", en = "Additives must stay below the limit of the food category. Measuring by spoon easily exceeds it." }
actions   = ["weigh-additives"]

[[rule]]
id        = "process-control"
title     = { id = "Cara mengolah tertulis dan dicatat", en = "The process is written down and recorded" }
severity  = "major"
basis     = "practice"
dimension = "food_safety"
weight    = 4
applies   = "cppob.factory"
holds     = "cppob.ip_valid || ('recipe' in cppob.process_controls && 'instruction' in cppob.process_controls && 'control_points' in cppob.process_controls && 'separation' in cppob.process_controls)"
grade     = "(('recipe' in cppob.process_controls ? 1 : 0) + ('instruction' in cppob.process_controls ? 1 : 0) + ('control_points' in cppob.process_controls ? 1 : 0) + ('separation' in cppob.process_controls ? 1 : 0)) / 4 * 0.9"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "permenperin-75-2010", at = "aspek pengawasan proses" }]
why       = { id = "Tanpa resep dan catatan, lot kedua berbeda dari contoh yang disetujui pembeli.", en = "Without recipe and records the second lot differs from the sample the buyer approved." }
actions   = ["write-process"]

[[rule]]
id        = "foreign-bodies"
title     = { id = "Benda asing dijauhkan dengan ayakan, magnet, atau detektor", en = "Foreign bodies kept out by sieve, magnet or detector" }
severity  = "minor"
basis     = "practice"
dimension = "food_safety"
weight    = 3
applies   = "cppob.factory && product.kind != 'palm_sugar'"
holds     = "cppob.ip_valid || 'sieve' in cppob.foreign_bodies || 'magnet' in cppob.foreign_bodies || 'detector' in cppob.foreign_bodies"
grade     = "'sorting' in cppob.foreign_bodies ? 0.4 : 0"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "permenperin-75-2010", at = "aspek pengawasan proses" }, { ref = "workshop-practice", at = "ayakan, magnet, detektor logam", confidence = "low" }]
why       = { id = "Serpihan logam atau kaca melukai orang. Mata saja tidak cukup.", en = "Bits of metal or glass hurt people. Eyes alone are not enough." }
actions   = ["fit-sieve", "buy-metal-detector"]

[[rule]]
id        = "samples-kept"
title     = { id = "Contoh tiap lot disimpan", en = "A sample of each lot is kept" }
severity  = "minor"
basis     = "practice"
dimension = "food_safety"
weight    = 1
applies   = "cppob.factory"
holds     = "cppob.ip_valid || cppob.samples_kept"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "permenperin-75-2010", at = "aspek produk akhir" }]
why       = { id = "Saat pembeli mengeluh, contoh simpanan menunjukkan mutu barang waktu dikirim.", en = "When the buyer complains, the kept sample shows the quality at shipment." }
actions   = ["keep-samples"]

[[rule]]
id        = "laboratory"
title     = { id = "Produk akhir diuji laboratorium sendiri atau terakreditasi", en = "End product tested by the own or an accredited laboratory" }
severity  = "minor"
basis     = "practice"
dimension = "food_safety"
weight    = 2
applies   = "cppob.factory && !bpom.analysis_for_md"
holds     = "bpom.analysis_lab in ['accredited', 'own']"
grade     = "bpom.analysis_lab == 'other' ? 0.5 : 0"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "permenperin-75-2010", at = "aspek laboratorium dan aspek produk akhir" }]
why       = { id = "Laboratorium tanpa akreditasi sering ditolak pembeli. Ujian ulang menghabiskan waktu dan uang.", en = "Buyers often refuse laboratories without accreditation. Testing again costs time and money." }
actions   = ["bpom.test-product"]

[action.check-materials]
title    = { id = "Tetapkan pemasok dan isi buku penerimaan bahan", en = "Name the suppliers and keep a receiving book" }
cost     = { low = 0, high = 1_000_000 }
duration = { low = 7, high = 30 }
sets     = { "cppob.materials_checked" = true }
provider = { id = "Pemilik dan pekerja", en = "Owner and workers" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.remove-banned-material]
title    = { id = "Singkirkan bahan terlarang dan ganti dengan yang diizinkan", en = "Remove forbidden material and use a permitted one" }
cost     = { low = 0, high = 3_000_000 }
duration = { low = 1, high = 30 }
sets     = { "cppob.banned_material" = false }
provider = { id = "Pemilik, dengan pendamping BPOM", en = "Owner, with help of BPOM" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.weigh-additives]
title    = { id = "Beli timbangan halus dan hitung takaran menurut batas", en = "Buy a fine scale and reckon doses by the limits" }
cost     = { low = 300_000, high = 2_000_000 }
duration = { low = 3, high = 21 }
sets     = { "cppob.additives_measured" = true }
provider = { id = "Pendamping atau ahli pangan", en = "Assessor or food technologist" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.write-process]
title    = { id = "Tulis resep, petunjuk kerja, dan lembar catatan proses", en = "Write recipe, instructions and process sheets" }
cost     = { low = 0, high = 3_500_000 }
duration = { low = 7, high = 60 }
sets     = { "cppob.process_controls" = ["recipe", "instruction", "control_points", "separation"] }
provider = { id = "Pendamping; pelatihan CPPOB di BSPJI", en = "Assessor; GMP training at BSPJI" }
sources  = [{ ref = "remedy-prices", at = "tarif pelatihan CPPOB" }]

[action.fit-sieve]
title    = { id = "Pasang ayakan dan magnet, periksa tiap hari", en = "Fit sieve and magnet, check them daily" }
cost     = { low = 500_000, high = 5_000_000 }
duration = { low = 3, high = 21 }
sets     = { "cppob.foreign_bodies" = ["sieve", "magnet"] }
provider = { id = "Toko alat", en = "Supplier" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.buy-metal-detector]
title    = { id = "Beli detektor logam", en = "Buy a metal detector" }
cost     = { low = 60_000_000, high = 150_000_000 }
duration = { low = 28, high = 70 }
sets     = { "cppob.foreign_bodies" = ["detector"] }
provider = { id = "Penjual mesin; kadang bantuan dinas", en = "Machine dealer; sometimes a district grant" }
sources  = [{ ref = "remedy-prices", at = "detektor logam" }]

[action.keep-samples]
title    = { id = "Sediakan rak contoh dan simpan contoh tiap lot", en = "Set up a shelf and keep a sample of each lot" }
cost     = { low = 100_000, high = 1_000_000 }
duration = { low = 1, high = 7 }
sets     = { "cppob.samples_kept" = true }
provider = { id = "Pemilik", en = "Owner" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
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
help = { id = "Tanggal surat izin dikeluarkan, bukan tanggal pemeriksaan. Bila izinnya pernah diperbarui, pakai lembar terbaru.", en = "The day the permit was given out, not the day of inspection. If it was renewed, use the newest sheet." }
when = "cppob.ip == 'held'"

[fact.ip_site_matches]
type     = "bool"
ask      = { id = "Apakah alamat pada izin CPPOB sama dengan tempat produksi?", en = "Is the address on the CPPOB permit that of the site?" }
help     = { id = "Pindah bangunan berarti izin baru.", en = "Moving to another building means a new permit." }
when     = "cppob.ip == 'held'"
evidence = { id = "Izin CPPOB dan kunjungan", en = "CPPOB permit and visit" }

[fact.ip_kind_matches]
type     = "bool"
ask      = { id = "Apakah izin CPPOB menyebut jenis pangan ini?", en = "Does the CPPOB permit name this kind of food?" }
help     = { id = "Izin untuk keripik tidak berlaku untuk gula atau buah kaleng.", en = "A permit for chips does not cover sugar or canned fruit." }
when     = "cppob.ip == 'held'"
evidence = { id = "Jenis pangan pada izin CPPOB", en = "Kind of food on the CPPOB permit" }

[fact.inspected]
type     = "bool"
ask      = { id = "Apakah petugas sudah memeriksa dan memberi nilai atau tingkat tertulis?", en = "Have officers inspected the site and given a rating or level in writing?" }
help     = { id = "BPOM memberi nilai A sampai D untuk ruang produksi. Dinas Kesehatan memberi tingkat I sampai IV untuk dapur rumah.", en = "BPOM rates workshops from A to D. The health office gives home kitchens a level from I to IV." }
when     = "production.route != 'contract'"
evidence = { id = "Berita acara atau formulir pemeriksaan", en = "Record or form of the inspection" }

[fact.rating]
type     = "choice"
choices  = { a = { id = "A (baik)", en = "A (good)" }, b = { id = "B (cukup)", en = "B (fair)" }, c = { id = "C (kurang)", en = "C (poor)" }, d = { id = "D (buruk)", en = "D (bad)" } }
ask      = { id = "Berapa nilai CPPOB terakhir dari BPOM?", en = "What is the last CPPOB rating by BPOM?" }
help     = { id = "Lihat huruf pada berita acara pemeriksaan.", en = "See the letter in the inspection record." }
when     = "cppob.inspected && !(bpom.household_premises && bpom.household_part)"
evidence = { id = "Berita acara pemeriksaan", en = "Record of inspection" }

[fact.minor_findings]
type     = "number"
whole    = true
min      = 0
max      = 500
ask      = { id = "Berapa temuan minor yang masih terbuka pada pemeriksaan CPPOB?", en = "How many minor findings of the CPPOB inspection are still open?" }
help     = { id = "Temuan minor adalah kekurangan kecil. Hitung yang belum diperbaiki.", en = "A minor finding is a small fault. Count those not yet mended." }
when     = "cppob.inspected && !(bpom.household_premises && bpom.household_part)"
evidence = { id = "Berita acara dan bukti perbaikan", en = "Inspection record and proof of repair" }

[fact.major_findings]
type     = "number"
whole    = true
min      = 0
max      = 500
ask      = { id = "Berapa temuan mayor yang masih terbuka pada pemeriksaan CPPOB?", en = "How many major findings of the CPPOB inspection are still open?" }
help     = { id = "Temuan mayor lebih berat daripada minor. Hitung yang belum diperbaiki.", en = "A major finding is heavier than a minor one. Count those not yet mended." }
when     = "cppob.inspected && !(bpom.household_premises && bpom.household_part)"
evidence = { id = "Berita acara dan bukti perbaikan", en = "Inspection record and proof of repair" }

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
help     = { id = "Air untuk bahan, alat, dan cuci tangan diuji laboratorium. Sumur jernih pun perlu diuji.", en = "Water for materials, tools and hands is tested by a laboratory. A clear well needs testing too." }
when     = "cppob.factory"
evidence = { id = "Hasil uji air", en = "Water test" }

[fact.contact_surfaces_sound]
type     = "bool"
ask      = { id = "Apakah alat yang menyentuh pangan licin, tidak berkarat, dan bersih?", en = "Are food-contact surfaces smooth, rust-free and clean?" }
help     = { id = "Lihat wajan, pisau, loyang, meja, dan corong. Goresan dalam menyimpan kotoran.", en = "Look at pans, knives, trays, tables and funnels. Deep scratches hold dirt." }
when     = "cppob.factory"
evidence = { id = "Foto alat atau kunjungan", en = "Photo of tools or visit" }

[fact.scales_calibrated]
type     = "bool"
ask      = { id = "Apakah timbangan dan termometer dikalibrasi?", en = "Are scales and thermometers calibrated?" }
help     = { id = "Kalibrasi berarti alat dicocokkan dengan ukuran baku oleh petugas. Ada stiker bertanggal.", en = "Calibration means an officer compares the tool with a standard. There is a dated sticker." }
when     = "cppob.factory"
evidence = { id = "Sertifikat atau stiker kalibrasi", en = "Calibration certificate or sticker" }

[fact.workers_hygiene]
type     = "bool"
ask      = { id = "Apakah pekerja sehat, berpakaian kerja, dan mencuci tangan?", en = "Are workers healthy, in work clothes, and washing hands?" }
help     = { id = "Lihat baju kerja, penutup kepala, dan cara cuci tangan. Pekerja sakit tidak ikut mengolah.", en = "Look at work clothes, caps and hand washing. Ill workers stay away from food." }
when     = "cppob.factory"
evidence = { id = "Kunjungan dan catatan kesehatan", en = "Visit and health record" }

[fact.batch_records]
type     = "bool"
ask      = { id = "Apakah tiap lot dicatat: bahan, proses, hasil, tanggal?", en = "Is every lot recorded: materials, process, result, date?" }
help     = { id = "Lot adalah hasil sekali produksi. Simpan catatannya lebih lama daripada masa simpan produk.", en = "A lot is what one run makes. Keep its record longer than the product keeps." }
when     = "cppob.factory"
evidence = { id = "Buku catatan lot tiga bulan terakhir", en = "Lot records of the last three months" }

[fact.cleaning_and_pests]
type     = "bool"
ask      = { id = "Apakah pembersihan dan pengendalian hama terjadwal dan dicatat?", en = "Are cleaning and pest control scheduled and recorded?" }
help     = { id = "Hama adalah tikus, kecoak, lalat, semut. Peta menunjukkan letak perangkap.", en = "Pests are rats, cockroaches, flies, ants. The map shows where traps stand." }
when     = "cppob.factory"
evidence = { id = "Jadwal dan catatan pembersihan, peta hama", en = "Schedule and log of cleaning, pest map" }

[fact.storage_order]
type     = "bool"
ask      = { id = "Apakah barang di atas palet dan dipakai menurut urutan tanggal?", en = "Are goods on pallets and used in order of date?" }
help     = { id = "Barang tidak menyentuh lantai dan dinding. Yang lebih dulu kedaluwarsa dipakai lebih dulu.", en = "Goods touch neither floor nor wall. What expires first is used first." }
when     = "cppob.factory"
evidence = { id = "Foto gudang dan kartu stok", en = "Photo of the store and stock cards" }

[fact.trace_and_recall]
type     = "bool"
ask      = { id = "Dapatkah satu lot dilacak ke pemasok dan pembeli, lalu ditarik?", en = "Can a lot be traced to supplier and buyer, and recalled?" }
help     = { id = "Pilih satu kode produksi. Carilah asal bahannya dan siapa pembelinya, lalu hubungi mereka.", en = "Choose one lot code. Find where its materials came from and who bought it, then call them." }
when     = "cppob.factory"
evidence = { id = "Catatan uji lacak", en = "Record of a trace test" }

[parameter.ip_months]
title  = { id = "Masa berlaku izin CPPOB (bulan)", en = "Validity of the CPPOB permit (months)" }
values = [{ from = 2022-01-01, value = 60, source = "perbpom-22-2021", note = "five years, quoted from the regulation; its first day of effect was not verified" }]

[parameter.minor_points]
title  = { id = "Angka untuk satu temuan minor", en = "Points for one minor finding" }
values = [{ from = 2022-01-01, value = 1, source = "cppob-case", note = "reckoned from one documented inspection: 16 minor and 9 major gave 34" }]

[parameter.major_points]
title  = { id = "Angka untuk satu temuan mayor", en = "Points for one major finding" }
values = [{ from = 2022-01-01, value = 2, source = "cppob-case", note = "reckoned from one documented inspection: 16 minor and 9 major gave 34" }]

[parameter.points_after_repair]
title  = { id = "Angka temuan pada satu usaha yang dinilai A", en = "Points of one enterprise that was rated A" }
values = [{ from = 2022-01-01, value = 3, source = "cppob-case", note = "one minor and one major finding left; the limits of the letters are not known" }]

[derive.finding_points]
value = "cppob.minor_findings * minor_points + cppob.major_findings * major_points"
title = { id = "Angka temuan CPPOB yang masih terbuka", en = "Points of the open CPPOB findings" }

[derive.ip_valid]
value = "cppob.ip == 'held' && cppob.ip_site_matches && cppob.ip_kind_matches && cppob.ip_issued + months(ip_months) >= order.papers_until"
title = { id = "Izin CPPOB berlaku untuk tempat dan jenis ini", en = "CPPOB permit valid for this site and kind" }

[derive.site_ip_valid]
value = "(production.route == 'contract' || cppob.ip_valid) && (!production.with_contract || workshop.maker_ip_valid)"
title = { id = "Semua tempat produksi punya izin CPPOB yang cocok", en = "Every site of production has a fitting CPPOB permit" }

[derive.md_sought]
value = "bpom.md in ['held', 'applied'] || (bpom.needed && bpom.md_only)"
title = { id = "Produk memakai atau memerlukan MD", en = "The product has or needs MD" }

[derive.factory]
value = "workshop.own_food_room && !bpom.household_premises"
title = { id = "Pangan dibuat di ruang produksi, bukan dapur rumah", en = "Food is made in a workshop, not a home kitchen" }
"#),
    ("cppob/upkeep.toml", r#"# Surroundings, waste, chemicals, transport, training and self-check: aspects 1, 3, 13, 14, 16 and 18, for workshops other than home kitchens.

[fact.surroundings_clean]
type     = "bool"
ask      = { id = "Apakah halaman bersih, kering, dan jauh dari sampah atau pencemar?", en = "Is the yard clean, dry and away from waste or pollution?" }
help     = { id = "Tidak ada semak, genangan, tumpukan barang bekas. Jalan masuk tidak berdebu dan tidak banjir.", en = "No bushes, puddles or heaps of scrap. The road is not dusty and does not flood." }
when     = "cppob.factory"
evidence = { id = "Foto halaman atau kunjungan", en = "Photo of the yard or visit" }

[fact.waste_and_drains]
type     = "bool"
ask      = { id = "Apakah saluran air lancar dan tertutup, sampah dibuang setiap hari?", en = "Do covered drains flow, and is waste taken out daily?" }
help     = { id = "Saluran berjebakan bau dan serangga. Tempat sampah bertutup.", en = "Drains have a trap against smell and insects. Bins have lids." }
when     = "cppob.factory"
evidence = { id = "Foto saluran dan tempat sampah", en = "Photo of drains and bins" }

[fact.chemicals_safe]
type     = "bool"
ask      = { id = "Apakah sabun dan bahan kimia berlabel dan disimpan terkunci?", en = "Are soaps and chemicals labelled and locked away?" }
help     = { id = "Termasuk racun tikus dan pembersih lantai. Jangan pakai botol bekas minuman.", en = "Includes rat poison and floor cleaner. Never use old drink bottles." }
when     = "cppob.factory"
evidence = { id = "Lemari bahan kimia", en = "Cupboard for chemicals" }

[fact.transport_clean]
type     = "bool"
ask      = { id = "Apakah kendaraan angkut diperiksa: bersih, kering, tertutup, tanpa bahan kimia?", en = "Is the vehicle checked: clean, dry, closed, without chemicals?" }
help     = { id = "Periksa sebelum memuat. Untuk peti kemas, catat juga nomor segelnya.", en = "Check before loading. For a container, also note the seal number." }
when     = "cppob.factory"
evidence = { id = "Lembar periksa sebelum muat", en = "Loading checklist" }

[fact.hygiene_training]
type     = "bool"
ask      = { id = "Apakah ada orang terlatih dan daftar hadir pelatihan kebersihan pangan?", en = "Is there a trained person and an attendance list of hygiene training?" }
help     = { id = "Paling sedikit satu orang pernah ikut pelatihan, lalu mengajari yang lain.", en = "At least one person took a course and taught the others." }
when     = "cppob.factory"
evidence = { id = "Sertifikat pelatihan dan daftar hadir", en = "Training certificate and attendance list" }

[fact.self_check]
type     = "bool"
ask      = { id = "Apakah kebersihan dan cara kerja diperiksa sendiri secara teratur, lalu diperbaiki?", en = "Are hygiene and practice checked regularly by yourselves, and mended?" }
help     = { id = "Pakai daftar periksa CPPOB. Tulis temuan, perbaikan, dan tanggalnya.", en = "Use the GMP checklist. Write findings, repairs and dates." }
when     = "cppob.factory"
evidence = { id = "Daftar periksa terisi dan catatan perbaikan", en = "Filled checklist and record of repairs" }

[[rule]]
id        = "surroundings"
title     = { id = "Halaman bersih dan jauh dari pencemar", en = "Clean yard, away from pollution" }
severity  = "minor"
basis     = "practice"
dimension = "premises"
weight    = 1
applies   = "cppob.factory"
holds     = "cppob.ip_valid || cppob.surroundings_clean"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "permenperin-75-2010", at = "aspek lokasi" }]
why       = { id = "Debu, genangan, dan sampah mengundang hama ke ruang produksi.", en = "Dust, puddles and rubbish draw pests to the workshop." }
actions   = ["clean-yard"]

[[rule]]
id        = "waste-and-drains"
title     = { id = "Saluran air dan sampah tertangani", en = "Drains and waste are taken care of" }
severity  = "minor"
basis     = "practice"
dimension = "premises"
weight    = 2
applies   = "cppob.factory"
holds     = "cppob.ip_valid || cppob.waste_and_drains"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "permenperin-75-2010", at = "aspek fasilitas sanitasi" }]
why       = { id = "Air kotor yang menggenang dan sampah terbuka adalah sarang lalat dan tikus.", en = "Standing dirty water and open waste breed flies and rats." }
actions   = ["mend-drains"]

[[rule]]
id        = "chemicals-safe"
title     = { id = "Bahan kimia berlabel dan terkunci", en = "Chemicals labelled and locked" }
severity  = "minor"
basis     = "practice"
dimension = "food_safety"
weight    = 1
applies   = "cppob.factory"
holds     = "cppob.ip_valid || cppob.chemicals_safe"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "permenperin-75-2010", at = "aspek pemeliharaan dan program sanitasi" }]
why       = { id = "Bahan pembersih yang tertukar dengan bahan pangan dapat meracuni orang.", en = "A cleaner mistaken for an ingredient can poison people." }
actions   = ["lock-chemicals"]

[[rule]]
id        = "transport-clean"
title     = { id = "Kendaraan angkut bersih dan tertutup", en = "Clean and closed transport" }
severity  = "minor"
basis     = "practice"
dimension = "food_safety"
weight    = 1
applies   = "cppob.factory"
holds     = "cppob.ip_valid || cppob.transport_clean"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "permenperin-75-2010", at = "aspek pengangkutan" }]
why       = { id = "Barang baik dapat rusak oleh air, bau, atau bahan kimia di kendaraan.", en = "Good products can be spoiled by water, smell or chemicals in the vehicle." }
actions   = ["check-transport"]

[[rule]]
id        = "hygiene-training"
title     = { id = "Ada orang terlatih kebersihan pangan", en = "Somebody is trained in food hygiene" }
severity  = "minor"
basis     = "practice"
dimension = "food_safety"
weight    = 2
applies   = "cppob.factory"
holds     = "cppob.ip_valid || cppob.hygiene_training"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "permenperin-75-2010", at = "aspek pelatihan" }]
why       = { id = "Aturan di dinding tidak cukup. Pekerja perlu tahu alasannya.", en = "Rules on the wall are not enough. Workers need to know why." }
actions   = ["train-hygiene"]

[[rule]]
id        = "self-check"
title     = { id = "Cara kerja diperiksa sendiri secara teratur", en = "Practice is checked regularly by the enterprise" }
severity  = "minor"
basis     = "practice"
dimension = "food_safety"
weight    = 2
applies   = "cppob.factory"
holds     = "cppob.ip_valid || cppob.self_check"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "permenperin-75-2010", at = "aspek pelaksanaan pedoman" }]
why       = { id = "Izin lima tahun tidak menjaga ruang tetap bersih. Pemeriksaan sendiri menemukan kekurangan lebih dulu.", en = "A five-year permit does not keep a room clean. Own checks find faults first." }
actions   = ["check-yourself"]

[action.clean-yard]
title    = { id = "Bersihkan halaman dan keraskan jalan masuk", en = "Clean the yard and pave the entry" }
cost     = { low = 200_000, high = 5_000_000 }
duration = { low = 2, high = 21 }
sets     = { "cppob.surroundings_clean" = true }
provider = { id = "Pemilik dan tukang setempat", en = "Owner and local builder" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.mend-drains]
title    = { id = "Perbaiki saluran dan sediakan tempat sampah tertutup", en = "Mend drains and provide closed bins" }
cost     = { low = 500_000, high = 5_000_000 }
duration = { low = 2, high = 14 }
sets     = { "cppob.waste_and_drains" = true }
provider = { id = "Tukang setempat", en = "Local builder" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.lock-chemicals]
title    = { id = "Beri label dan lemari kunci untuk bahan kimia", en = "Label chemicals and lock them in a cupboard" }
cost     = { low = 100_000, high = 1_500_000 }
duration = { low = 1, high = 7 }
sets     = { "cppob.chemicals_safe" = true }
provider = { id = "Pemilik", en = "Owner" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.check-transport]
title    = { id = "Pakai lembar periksa kendaraan sebelum memuat", en = "Use a vehicle checklist before loading" }
cost     = { low = 0, high = 500_000 }
duration = { low = 1, high = 7 }
sets     = { "cppob.transport_clean" = true }
provider = { id = "Pemilik dan pengangkut", en = "Owner and carrier" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.check-yourself]
title    = { id = "Periksa sendiri dengan daftar CPPOB dan catat perbaikannya", en = "Check yourselves with the GMP list and record repairs" }
cost     = { low = 0, high = 1_000_000 }
duration = { low = 7, high = 30 }
sets     = { "cppob.self_check" = true }
provider = { id = "Pemilik, dengan pendamping", en = "Owner, with the assessor" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
]
