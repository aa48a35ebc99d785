// Made by `cargo xtask gen` from rules/programme/. Do not edit.
&[
    ("programme/desa-devisa.toml", r#"#:schema ../schema/rules.schema.json
# A village or cluster that exports together. The export bank assesses five aspects after a visit and decides; weights and limits here are our
# proposal. The verdict says whether a proposal is worth writing, never that the bank has chosen the village.
[programme]
id             = "desa-devisa"
version        = "2026.11"
title          = { id = "Usulan Desa Devisa", en = "Proposal for an export village" }
checked        = 2026-11-21
use            = ["devisa", "legality", "workshop", "cppob", "bpom", "haccp", "halal", "capacity", "consistency", "management", "sector/*"]
only           = [
    "devisa.*", "legality.nib", "workshop.members-clean-kitchens", "workshop.members-storage-boxes", "workshop.own-production",
    "bpom.minimum-standard", "halal.*", "capacity.order-covered", "capacity.safe-promise", "capacity.claim-shown",
    "consistency.six-months", "consistency.full-year", "consistency.no-long-gap", "consistency.specification", "consistency.shared-specification",
    "consistency.final-check", "management.*",
]
evidence_level = "declared"
history_months = 24
history_age    = 6

[dimension.produk]
title  = { id = "Produk", en = "Product" }
weight = 25
takes  = ["product", "food_safety"]

[dimension.kesinambungan]
title  = { id = "Kesinambungan produksi", en = "Lasting production" }
weight = 25
takes  = ["consistency"]

[dimension.masyarakat]
title  = { id = "Pemberdayaan masyarakat", en = "Community" }
weight = 20
takes  = ["community"]

[dimension.pengelola]
title  = { id = "Kemampuan pembuat dan pengelola", en = "Producers and managers" }
weight = 15
takes  = ["management", "commitment", "permits", "capacity"]

[dimension.prasarana]
title  = { id = "Prasarana dan pendukung", en = "Infrastructure and support" }
weight = 15
takes  = ["premises"]

[ladder.usulan]
title = { id = "Usulan Desa Devisa", en = "Proposal as an export village" }
rank  = true
[[ladder.usulan.verdict]]
id    = "siap"
label = { id = "Layak diusulkan", en = "Worth proposing" }
when  = "unmet.critical == 0 && unmet.major <= 1 && score.masyarakat >= 50"
[[ladder.usulan.verdict]]
id    = "hampir"
label = { id = "Hampir layak diusulkan", en = "Nearly worth proposing" }
when  = "unmet.critical == 0 && unmet.major <= 3"
[[ladder.usulan.verdict]]
id    = "pembinaan"
label = { id = "Perlu pembinaan dulu", en = "Needs coaching first" }
when  = "unmet.critical <= 1"
[[ladder.usulan.verdict]]
id    = "belum"
label = { id = "Belum dapat diusulkan", en = "Cannot be proposed yet" }

[[coverage]]
sector = "*"
market = "*"
level  = "partial"
note   = { id = "Lima aspek desa diperiksa. Aturan masuk negara tujuan tidak termasuk program ini.", en = "The five aspects of the village are checked. Entry rules of destinations are no part of this programme." }

# Reference orders stand in when no order is stated; only the shoe order comes from the programme itself.
[[reference_order]]
sector   = "food"
quantity = 3000
unit     = "kg"
months   = 2
sources  = [{ ref = "export-coaching", at = "pesanan percobaan 0,5 sampai 6 ton", confidence = "low" }]

[[reference_order]]
sector   = "footwear"
quantity = 500
unit     = "pair"
months   = 1
sources  = [{ ref = "gpei-jatim-2021", at = "contoh 500 pasang, 2022", confidence = "low" }]

[[reference_order]]
sector   = "batik"
quantity = 200
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "50 sampai 100 lembar tiap motif", confidence = "low" }]

[[reference_order]]
sector   = "wood_craft"
quantity = 300
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "perkiraan", confidence = "low" }]

[[reference_order]]
sector   = "handicraft"
quantity = 300
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "perkiraan", confidence = "low" }]

[[reference_order]]
sector   = "metal"
quantity = 100
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "50 sampai 200 buah tiap model", confidence = "low" }]

# Food partners need their own permit for the product and site, or a contract-manufacturing agreement: SPP-IRT covers own production only.
[partner]
eligible = "partner.agreement && (product.sector != 'food' || partner.own_permit || partner.contract_manufacturing)"
"#),
    ("programme/gpei-jatim.toml", r#"#:schema ../schema/rules.schema.json
# The programme of the East Java exporters' association: 20 enterprises chosen after a visit, about 30 wait for the next year.
# How the association scores is not published; weights and limits here are our proposal, to be agreed with it.
[programme]
id             = "gpei-jatim"
version        = "2026.11"
title          = { id = "Kurasi ekspor IKM GPEI Jawa Timur", en = "GPEI East Java export selection of small and medium industry" }
checked        = 2026-11-21
use            = ["legality", "workshop", "bpom", "cppob", "haccp", "halal", "halal_goods", "capacity", "consistency", "management", "documents", "lab", "labelling", "shelf_life", "sector/*", "market/*"]
evidence_level = "declared"
history_months = 24
history_age    = 6

[dimension.permits]
title  = { id = "Perizinan", en = "Permits" }
weight = 25

[dimension.premises]
title  = { id = "Tempat produksi", en = "Premises" }
weight = 20

[dimension.food_safety]
title  = { id = "Keamanan pangan", en = "Food safety" }
weight = 20

[dimension.capacity]
title  = { id = "Kapasitas", en = "Capacity" }
weight = 15

[dimension.consistency]
title  = { id = "Kesinambungan dan keseragaman", en = "Continuity and sameness" }
weight = 10

[dimension.management]
title  = { id = "Pengelolaan", en = "Management" }
weight = 10

# One rule: the owner is willing. A dimension of its own, so that a ladder can ask for it whatever else management holds.
[dimension.commitment]
title  = { id = "Kesediaan", en = "Willingness" }
weight = 5

[dimension.product]
title  = { id = "Mutu, label, dan kemasan produk", en = "Product quality, label and packaging" }
weight = 20

# Only one of ten destinations applies to an enterprise, and every rule carries its share of the whole: hence the high number.
[dimension.market]
title  = { id = "Syarat negara tujuan", en = "Demands of the destination" }
weight = 100

[dimension.documents]
title  = { id = "Dokumen pengiriman", en = "Shipment documents" }
weight = 10

# Fit for mentoring: registered, a maker, willing. What mentoring is there to build does not bar anybody.
[ladder.kurasi]
title = { id = "Kurasi", en = "Selection for mentoring" }
rules = [
    "legality.nib", "legality.ikm-scale", "legality.kbli", "legality.npwp",
    "workshop.own", "workshop.own-production", "workshop.controlled-production",
    "bpom.minimum-standard",
    "capacity.own-share", "capacity.claim-shown",
    "consistency.six-months", "consistency.no-long-gap", "consistency.specification",
    "management.*",
]
rank  = true
[[ladder.kurasi.verdict]]
id    = "siap"
label = { id = "Layak dipilih", en = "Fit to be chosen" }
when  = "unmet.critical == 0 && unmet.major <= 1 && score.commitment >= 51"
[[ladder.kurasi.verdict]]
id    = "hampir"
label = { id = "Hampir layak, masuk cadangan", en = "Nearly fit, on the reserve list" }
when  = "unmet.critical == 0 && unmet.major <= 3 && score.commitment >= 51"
[[ladder.kurasi.verdict]]
id    = "pembinaan"
label = { id = "Perlu pembinaan dasar dulu", en = "Needs basic coaching first" }
when  = "unmet.critical == 0"
[[ladder.kurasi.verdict]]
id    = "belum"
label = { id = "Belum bisa dipilih", en = "Cannot be chosen yet" }

# 20 enterprises were chosen after the visits and about 30 wait for the next year. How places were divided among sectors is not published: each
# sector has its list, and a share of the places like its share of the candidates, unless the committee decides otherwise.
[cohort]
places  = 20
waiting = 30
lowest  = "pembinaan"

# May this order ship: every rule counts, and what law or the destination demands is never forgiven.
[ladder.siap_kirim]
title = { id = "Siap kirim", en = "Ready to ship" }
[[ladder.siap_kirim.verdict]]
id    = "siap"
label = { id = "Siap ekspor", en = "Ready to export" }
when  = "unmet.critical == 0 && unmet.obligatory == 0 && unmet.major <= 1 && score.premises >= 60"
[[ladder.siap_kirim.verdict]]
id    = "hampir"
label = { id = "Hampir siap", en = "Nearly ready" }
when  = "unmet.critical == 0 && unmet.major <= 4"
[[ladder.siap_kirim.verdict]]
id    = "pembinaan"
label = { id = "Perlu pembinaan dulu", en = "Needs coaching first" }
when  = "unmet.critical <= 2"
[[ladder.siap_kirim.verdict]]
id    = "belum"
label = { id = "Belum siap", en = "Not ready" }

# Full: every demand of our references for that sector and destination is a rule, or stands in the list of what is left out.
[[coverage]]
sector = "other"
market = "*"
level  = "none"
note   = { id = "Aturan untuk bidang ini belum tersedia.", en = "Rules for this sector are not available yet." }

[[coverage]]
sector = "food"
market = "tw"
level  = "full"
note   = { id = "Aturan dalam negeri dan aturan masuk negara ini ada.", en = "Indonesian rules and the entry rules of this destination are there." }

[[coverage]]
sector = "food"
market = "my"
level  = "full"
note   = { id = "Aturan dalam negeri dan aturan masuk negara ini ada.", en = "Indonesian rules and the entry rules of this destination are there." }

[[coverage]]
sector = "food"
market = "hk"
level  = "full"
note   = { id = "Aturan dalam negeri dan aturan masuk negara ini ada.", en = "Indonesian rules and the entry rules of this destination are there." }

[[coverage]]
sector = "food"
market = "sa"
level  = "full"
note   = { id = "Aturan dalam negeri dan aturan masuk negara ini ada.", en = "Indonesian rules and the entry rules of this destination are there." }

[[coverage]]
sector = "batik"
market = "tw"
level  = "full"
note   = { id = "Aturan dalam negeri dan aturan masuk negara ini ada.", en = "Indonesian rules and the entry rules of this destination are there." }

[[coverage]]
sector = "batik"
market = "my"
level  = "full"
note   = { id = "Aturan dalam negeri dan aturan masuk negara ini ada.", en = "Indonesian rules and the entry rules of this destination are there." }

[[coverage]]
sector = "batik"
market = "hk"
level  = "full"
note   = { id = "Aturan dalam negeri dan aturan masuk negara ini ada.", en = "Indonesian rules and the entry rules of this destination are there." }

[[coverage]]
sector = "batik"
market = "sa"
level  = "full"
note   = { id = "Aturan dalam negeri dan aturan masuk negara ini ada.", en = "Indonesian rules and the entry rules of this destination are there." }

[[coverage]]
sector = "footwear"
market = "tw"
level  = "full"
note   = { id = "Aturan dalam negeri dan aturan masuk negara ini ada.", en = "Indonesian rules and the entry rules of this destination are there." }

[[coverage]]
sector = "footwear"
market = "my"
level  = "full"
note   = { id = "Aturan dalam negeri dan aturan masuk negara ini ada.", en = "Indonesian rules and the entry rules of this destination are there." }

[[coverage]]
sector = "footwear"
market = "hk"
level  = "full"
note   = { id = "Aturan dalam negeri dan aturan masuk negara ini ada.", en = "Indonesian rules and the entry rules of this destination are there." }

[[coverage]]
sector = "footwear"
market = "sa"
level  = "full"
note   = { id = "Aturan dalam negeri dan aturan masuk negara ini ada.", en = "Indonesian rules and the entry rules of this destination are there." }

[[coverage]]
sector = "*"
market = "tw"
level  = "partial"
note   = { id = "Aturan bidang ini ada. Aturan masuk negara tujuan hanya sebagian: tanyakan importir.", en = "Rules of this sector are there. Entry rules of the destination only in part: ask the importer." }

[[coverage]]
sector = "*"
market = "my"
level  = "partial"
note   = { id = "Aturan bidang ini ada. Aturan masuk negara tujuan hanya sebagian: tanyakan importir.", en = "Rules of this sector are there. Entry rules of the destination only in part: ask the importer." }

[[coverage]]
sector = "*"
market = "hk"
level  = "partial"
note   = { id = "Aturan bidang ini ada. Aturan masuk negara tujuan hanya sebagian: tanyakan importir.", en = "Rules of this sector are there. Entry rules of the destination only in part: ask the importer." }

[[coverage]]
sector = "*"
market = "sa"
level  = "partial"
note   = { id = "Aturan bidang ini ada. Aturan masuk negara tujuan hanya sebagian: tanyakan importir.", en = "Rules of this sector are there. Entry rules of the destination only in part: ask the importer." }

[[coverage]]
sector = "*"
market = "jp"
level  = "partial"
note   = { id = "Sebagian aturan masuk negara ini ada. Tanyakan importir untuk sisanya.", en = "Some entry rules of this destination are there. Ask the importer for the rest." }

[[coverage]]
sector = "*"
market = "us"
level  = "partial"
note   = { id = "Sebagian aturan masuk negara ini ada. Tanyakan importir untuk sisanya.", en = "Some entry rules of this destination are there. Ask the importer for the rest." }

[[coverage]]
sector = "*"
market = "eu"
level  = "partial"
note   = { id = "Sebagian aturan masuk negara ini ada. Tanyakan importir untuk sisanya.", en = "Some entry rules of this destination are there. Ask the importer for the rest." }

[[coverage]]
sector = "*"
market = "au"
level  = "partial"
note   = { id = "Sebagian aturan masuk negara ini ada. Tanyakan importir untuk sisanya.", en = "Some entry rules of this destination are there. Ask the importer for the rest." }

[[coverage]]
sector = "*"
market = "ae"
level  = "partial"
note   = { id = "Sebagian aturan masuk negara ini ada. Tanyakan importir untuk sisanya.", en = "Some entry rules of this destination are there. Ask the importer for the rest." }

[[coverage]]
sector = "*"
market = "sg"
level  = "partial"
note   = { id = "Sebagian aturan masuk negara ini ada. Tanyakan importir untuk sisanya.", en = "Some entry rules of this destination are there. Ask the importer for the rest." }

[[coverage]]
sector = "*"
market = "domestic"
level  = "partial"
note   = { id = "Yang diperiksa aturan dalam negeri. Kesiapan ekspor tidak dinilai.", en = "Only Indonesian rules are looked at. Readiness to export is not judged." }

[[coverage]]
sector = "*"
market = "*"
level  = "none"
note   = { id = "Aturan untuk bidang atau negara tujuan ini belum tersedia.", en = "Rules for this sector or destination are not available yet." }

# Reference orders stand in when no order is stated; only the shoe order comes from the programme itself.
[[reference_order]]
sector   = "food"
quantity = 3000
unit     = "kg"
months   = 2
sources  = [{ ref = "export-coaching", at = "pesanan percobaan 0,5 sampai 6 ton", confidence = "low" }]

[[reference_order]]
sector   = "footwear"
quantity = 500
unit     = "pair"
months   = 1
sources  = [{ ref = "gpei-jatim-2021", at = "contoh 500 pasang, 2022", confidence = "low" }]

[[reference_order]]
sector   = "batik"
quantity = 200
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "50 sampai 100 lembar tiap motif", confidence = "low" }]

[[reference_order]]
sector   = "wood_craft"
quantity = 300
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "perkiraan", confidence = "low" }]

[[reference_order]]
sector   = "handicraft"
quantity = 300
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "perkiraan", confidence = "low" }]

[[reference_order]]
sector   = "metal"
quantity = 100
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "50 sampai 200 buah tiap model", confidence = "low" }]

# Food partners need their own permit for the product and site, or a contract-manufacturing agreement: SPP-IRT covers own production only.
[partner]
eligible = "partner.agreement && (product.sector != 'food' || partner.own_permit || partner.contract_manufacturing)"
"#),
    ("programme/self-check.toml", r#"#:schema ../schema/rules.schema.json
# The owner's first look: few questions, no papers, a first answer after at most fifteen of them for food and ten for other goods.
# It never says that an enterprise is ready to ship: it says whether the full assessment is worth the visit, and what to prepare.
[programme]
id             = "self-check"
version        = "2026.11"
title          = { id = "Lihat awal untuk pemilik usaha", en = "First look for owners" }
checked        = 2026-11-21
use            = ["first_look", "legality"]
only           = ["first_look.*", "legality.nib"]
evidence_level = "declared"

[dimension.all]
title  = { id = "Kesiapan dasar", en = "Basic readiness" }
weight = 1
takes  = ["permits", "premises", "food_safety", "capacity", "consistency"]

[ladder.lihat_awal]
title = { id = "Lihat awal", en = "First look" }
rank  = true
[[ladder.lihat_awal.verdict]]
id    = "siap"
label = { id = "Menjanjikan: lanjutkan ke pemeriksaan lengkap", en = "Promising: go on to the full assessment" }
when  = "unmet.critical == 0 && unmet.major == 0"
[[ladder.lihat_awal.verdict]]
id    = "hampir"
label = { id = "Hampir: urus satu atau dua hal dulu", en = "Nearly: settle one or two things first" }
when  = "unmet.critical == 0 && unmet.major <= 2"
[[ladder.lihat_awal.verdict]]
id    = "belum"
label = { id = "Belum: siapkan dasarnya dulu", en = "Not yet: prepare the basics first" }

[[coverage]]
sector = "*"
market = "*"
level  = "partial"
note   = { id = "Ini lihat awal. Aturan negara tujuan dan masa berlaku surat diperiksa pada pemeriksaan lengkap.", en = "This is a first look. Rules of the destination and validity of papers are checked in the full assessment." }

# Reference orders stand in when no order is stated; only the shoe order comes from the programme itself.
[[reference_order]]
sector   = "food"
quantity = 3000
unit     = "kg"
months   = 2
sources  = [{ ref = "export-coaching", at = "pesanan percobaan 0,5 sampai 6 ton", confidence = "low" }]

[[reference_order]]
sector   = "footwear"
quantity = 500
unit     = "pair"
months   = 1
sources  = [{ ref = "gpei-jatim-2021", at = "contoh 500 pasang, 2022", confidence = "low" }]

[[reference_order]]
sector   = "batik"
quantity = 200
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "50 sampai 100 lembar tiap motif", confidence = "low" }]

[[reference_order]]
sector   = "wood_craft"
quantity = 300
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "perkiraan", confidence = "low" }]

[[reference_order]]
sector   = "handicraft"
quantity = 300
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "perkiraan", confidence = "low" }]

[[reference_order]]
sector   = "metal"
quantity = 100
unit     = "pcs"
months   = 2
sources  = [{ ref = "export-coaching", at = "50 sampai 200 buah tiap model", confidence = "low" }]
"#),
    ("programme/sentra.toml", r#"#:schema ../schema/rules.schema.json
# What does each cluster need: for every gap the members without it, what has to be done, and what that costs. The actions of an assessment
# are the list; the verdict sorts clusters by how much is missing.
[programme]
id             = "sentra"
version        = "2026.11"
title          = { id = "Kebutuhan sentra IKM", en = "Needs of an industry cluster" }
checked        = 2026-11-21
use            = ["sentra"]
evidence_level = "declared"

[dimension.permits]
title  = { id = "Perizinan", en = "Permits" }
weight = 25

[dimension.product]
title  = { id = "Kemasan", en = "Packaging" }
weight = 25

[dimension.capacity]
title  = { id = "Mesin", en = "Machines" }
weight = 25

[dimension.management]
title  = { id = "Kelembagaan, pelatihan, penjualan", en = "Institution, training, sales" }
weight = 15

[dimension.premises]
title  = { id = "Lahan bersama", en = "Common land" }
weight = 10

[ladder.kebutuhan]
title = { id = "Kebutuhan sentra", en = "Needs of the cluster" }
rank  = true
[[ladder.kebutuhan.verdict]]
id    = "mandiri"
label = { id = "Sudah kuat, cukup dibuka pasarnya", en = "Strong: open markets for it" }
when  = "unmet.critical == 0 && unmet.major == 0"
[[ladder.kebutuhan.verdict]]
id    = "dilengkapi"
label = { id = "Perlu dilengkapi sebagian", en = "Some pieces are missing" }
when  = "unmet.major <= 2"
[[ladder.kebutuhan.verdict]]
id    = "revitalisasi"
label = { id = "Perlu revitalisasi menyeluruh", en = "Needs revival as a whole" }

[[coverage]]
sector = "*"
market = "*"
level  = "partial"
note   = { id = "Yang dilihat kebutuhan anggota, bukan kesiapan ekspor.", en = "This looks at what members need, not at readiness to export." }
"#),
]
