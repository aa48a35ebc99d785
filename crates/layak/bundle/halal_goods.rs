// Made by `cargo xtask gen` from rules/halal_goods/. Do not edit.
&[
    ("halal_goods/set.toml", r#"#:schema ../schema/rules.schema.json
# Goods for use, such as shoes, bags and brushes, made from or with animal material and sold in Indonesia. Food has a set of its own.
[set]
id      = "halal_goods"
version = "2026.11"
title   = { id = "Halal untuk barang pakai", en = "Halal for goods in use" }
applies = "product.sector != 'food'"
checked = 2026-11-21

[[rule]]
id        = "certificate"
title     = { id = "Barang berbahan hewan untuk Indonesia bersertifikat halal", en = "Goods with animal material for Indonesia are halal-certified" }
severity  = "major"
basis     = "law"
dimension = "permits"
weight    = 4
applies   = "product.animal_material && product.circulates_in_indonesia && !halal.non_halal_material"
holds     = "halal.certificate_valid"
grade     = "halal.certificate == 'applied' ? 0.3 : 0"
valid     = { from = 2026-10-18 }
sources   = [
    { ref = "pp-42-2024", at = "Pasal 161(1)", confidence = "medium", note = { id = "Masa penahapan habis 17 Oktober 2026. Penundaan sesudah 29 September 2026 tidak ditemukan.", en = "The phase ended on 17 October 2026. No postponement after 29 September 2026 was found." } },
    { ref = "kma-748-2021", at = "article not verified", confidence = "low", note = { id = "Daftar barang belum dibaca. Batas bahan hewan dari ingatan.", en = "The list of goods was not read. The limit to animal material is from memory." } },
]
why       = { id = "Sepatu, tas, dan pakaian dari bahan hewan wajib halal bila dijual di Indonesia. Tanyakan BPJPH apakah barang Anda termasuk.", en = "Shoes, bags and clothes of animal material must be halal-certified when sold in Indonesia. Ask BPJPH whether your goods count." }
evidence  = [{ id = "Sertifikat halal dengan daftar produk", en = "Halal certificate with its list of products" }]
actions   = ["halal.certify"]
"#),
]
