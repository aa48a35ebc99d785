// Made by `cargo xtask gen` from rules/. Do not edit.
&[
    ("vocabulary/partner/set.toml", r#"# What a profile says of each [[partner]]: another workshop that could make part of the order. The programme's [partner] condition reads these.

[set]
id = "partner"
version = "2026.11"
title = { id = "Mitra produksi", en = "Production partner" }
checked = 2026-11-21

[fact.capacity]
type = "number"
unit = "goods/month"
ask = { id = "Berapa kapasitas mitra ini per bulan untuk pesanan ini?", en = "How much can this partner make a month for this order?" }
evidence = { id = "Catatan produksi mitra", en = "The partner's production records" }

[fact.agreement]
type = "bool"
ask = { id = "Apakah ada perjanjian tertulis dengan mitra ini?", en = "Is there a written agreement with this partner?" }
evidence = { id = "Perjanjian kerja sama", en = "Cooperation agreement" }

[fact.own_permit]
type = "bool"
ask = { id = "Untuk pangan: apakah mitra punya izin sendiri untuk produk dan tempat ini?", en = "For food: does the partner hold its own permit for this product and site?" }
evidence = { id = "Izin edar atau IP-CPPOB milik mitra", en = "The partner's own licence or CPPOB certificate" }

[fact.contract_manufacturing]
type = "bool"
ask = { id = "Untuk pangan: apakah ada perjanjian makloon yang sah?", en = "For food: is there a valid contract-manufacturing agreement?" }
evidence = { id = "Perjanjian makloon", en = "Contract-manufacturing agreement" }

[fact.same_sample]
type = "choice"
choices = { approved = { id = "Contoh disetujui pembeli, sama dengan contoh acuan", en = "Sample approved by the buyer against the sealed sample" }, rejected = { id = "Contoh ditolak atau berbeda", en = "Sample rejected or different" }, not_compared = { id = "Belum dibandingkan", en = "Not compared yet" } }
ask = { id = "Apakah contoh produk mitra sudah disetujui sama dengan contoh acuan?", en = "Has the partner's sample been approved against the sealed sample?" }
help = { id = "Hasil gabungan harus sama. Tanpa persetujuan contoh, kesamaan belum terbukti.", en = "The joint result must be the same. Without an approved sample sameness is not proved." }
evidence = { id = "Lembar persetujuan contoh", en = "Sample approval sheet" }
"#),
]
