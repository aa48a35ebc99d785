// Made by `cargo xtask gen` from rules/documents/. Do not edit.
&[
    ("documents/contract.toml", r#"#:schema ../schema/rules.schema.json
# What is agreed with the buyer: who he is, the contract, the delivery term, payment, insurance.

[fact.buyer_checked]
type     = "bool"
ask      = { id = "Apakah jati diri pembeli sudah diperiksa?", en = "Has the buyer's identity been checked?" }
help     = { id = "Minta nomor usahanya dan cocokkan. Atase perdagangan atau ITPC, kantor dagang kita di luar negeri, membantu gratis.", en = "Ask for his registration number and compare. Our trade attaché or trade centre abroad helps free of charge." }
when     = "order.given && order.route in ['direct', 'courier_parcel']"
evidence = { id = "Nomor usaha pembeli dan jawaban kantor dagang", en = "The buyer's registration number and the trade office's answer" }

[fact.contract_items]
type     = "choices"
ask      = { id = "Apa saja yang sudah tertulis pada kontrak atau surat pesanan?", en = "What is already written in the contract or order?" }
help     = { id = "Surat pesanan yang ditandatangani dua pihak (proforma) sama kuatnya. Lewat eksportir: lihat kontrak Anda dengannya.", en = "An order signed by both sides (proforma) is as good. Through an exporter: look at your contract with him." }
when     = "order.given"
evidence = { id = "Kontrak atau proforma bertanda tangan", en = "Signed contract or proforma" }
[fact.contract_items.choices]
signed        = { id = "Tanda tangan kedua pihak", en = "Signatures of both sides" }
specification = { id = "Lembar mutu atau contoh yang disetujui", en = "Specification or approved sample" }
tolerance     = { id = "Selisih jumlah dan mutu yang masih diterima", en = "Tolerance of quantity and quality" }
rejects       = { id = "Batas cacat pada pemeriksaan (AQL)", en = "Limit of defects at inspection (AQL)" }
delivery      = { id = "Tanggal kirim", en = "Date of delivery" }
term          = { id = "Syarat serah, misalnya FOB dan nama pelabuhan", en = "Delivery term, such as FOB and the port" }
payment       = { id = "Cara dan waktu pembayaran", en = "How and when it is paid" }
claims        = { id = "Batas waktu keluhan", en = "Time limit for claims" }
law           = { id = "Hukum yang dipakai atau penyelesaian sengketa", en = "Governing law or arbitration" }

[fact.incoterm]
type     = "choice"
ask      = { id = "Syarat serah (Incoterm) apa yang disepakati?", en = "Which delivery term (Incoterm) is agreed?" }
help     = { id = "Incoterm membagi ongkos dan risiko. EXW di pabrik, FOB di kapal, CIF sampai pelabuhan tujuan dengan asuransi.", en = "It shares cost and risk. EXW at the works, FOB on the ship, CIF to the port of destination with insurance." }
when     = "order.given && order.route != 'through_exporter'"
evidence = { id = "Penawaran atau kontrak", en = "Quotation or contract" }
[fact.incoterm.choices]
exw        = { id = "EXW: diambil di tempat Anda", en = "EXW: collected at your place" }
fca        = { id = "FCA: diserahkan kepada pengangkut pembeli", en = "FCA: handed to the buyer's carrier" }
fob        = { id = "FOB: di atas kapal di pelabuhan kita", en = "FOB: on board at our port" }
cfr        = { id = "CFR: ongkos kapal dibayar Anda", en = "CFR: you pay the sea freight" }
cif        = { id = "CIF: ongkos kapal dan asuransi dibayar Anda", en = "CIF: you pay sea freight and insurance" }
cpt        = { id = "CPT: ongkos angkut dibayar Anda", en = "CPT: you pay the carriage" }
cip        = { id = "CIP: ongkos angkut dan asuransi dibayar Anda", en = "CIP: you pay carriage and insurance" }
delivered  = { id = "DAP, DPU, atau DDP: sampai tempat pembeli", en = "DAP, DPU or DDP: to the buyer's place" }
not_agreed = { id = "Belum disepakati", en = "Not agreed yet" }

[fact.incoterm_costed]
type     = "bool"
ask      = { id = "Apakah harga menurut syarat serah itu sudah dihitung tertulis?", en = "Is the price under that term worked out in writing?" }
help     = { id = "Hitung semua ongkos sampai titik serah: truk, pelabuhan, PEB, kapal, asuransi.", en = "Count all costs up to the point of delivery: truck, port, export notice, freight, insurance." }
when     = "order.given && order.route != 'through_exporter'"
evidence = { id = "Lembar harga menurut syarat serah", en = "Price sheet for the term" }

[fact.transport_mode]
type   = "choice"
ask    = { id = "Bagaimana barang diangkut ke luar negeri?", en = "How do the goods travel abroad?" }
help   = { id = "Tanyakan pembeli atau perusahaan angkutan. Barang yang digabung dengan milik orang lain dalam satu peti kemas tetap termasuk peti kemas.", en = "Ask the buyer or the forwarder. Goods that share a container with those of others still count as container." }
when   = "order.given && order.route == 'direct'"
[fact.transport_mode.choices]
container = { id = "Kapal, dalam peti kemas", en = "Ship, in a container" }
air       = { id = "Pesawat", en = "Plane" }
other     = { id = "Cara lain", en = "Another way" }

[fact.payment]
type     = "choice"
ask      = { id = "Kapan dan bagaimana pembeli membayar?", en = "When and how does the buyer pay?" }
help     = { id = "Pilih cara yang sudah disepakati, bukan yang diharapkan. Surat muat adalah tanda terima barang dari pengangkut.", en = "Choose what is agreed, not what is hoped for. The transport document is the carrier's receipt for the goods." }
when     = "order.given && order.route != 'through_exporter'"
evidence = { id = "Kontrak, bukti uang muka, atau surat L/C", en = "Contract, proof of advance, or letter of credit" }
[fact.payment.choices]
advance      = { id = "Lunas sebelum dikirim", en = "All before shipment" }
deposit      = { id = "Uang muka, sisanya sebelum dikirim atau atas salinan surat muat", en = "Deposit, the rest before shipment or against a copy of the transport document" }
deposit_open = { id = "Uang muka, sisanya sesudah barang tiba atau belakangan", en = "Deposit, the rest after arrival or later" }
credit       = { id = "L/C: bank membayar bila surat lengkap", en = "Letter of credit: a bank pays when papers are complete" }
open_insured = { id = "Sesudah dikirim, dengan asuransi kredit", en = "After shipment, with credit insurance" }
open_known   = { id = "Sesudah dikirim, pembeli lama yang lancar", en = "After shipment, an old buyer who pays well" }
open_new     = { id = "Sesudah dikirim, pembeli baru tanpa asuransi", en = "After shipment, a new buyer without insurance" }
not_agreed   = { id = "Belum disepakati", en = "Not agreed yet" }

[fact.insurance]
type     = "choice"
ask      = { id = "Asuransi muatan apa yang dipunyai kiriman ini?", en = "Which cargo insurance does this shipment have?" }
help     = { id = "Lihat polis. ICC A menanggung hampir semua kerugian, ICC C hanya kecelakaan besar.", en = "Look at the policy. ICC A covers nearly all loss, ICC C only major accidents." }
when     = "order.given && order.route != 'through_exporter' && documents.incoterm in ['cif', 'cip']"
evidence = { id = "Polis asuransi muatan", en = "Cargo insurance policy" }
[fact.insurance.choices]
full  = { id = "Luas (ICC A)", en = "Wide (ICC A)" }
basic = { id = "Dasar (ICC C atau B)", en = "Basic (ICC C or B)" }
none  = { id = "Belum ada", en = "None yet" }

[derive.contract_complete]
value = "'signed' in documents.contract_items && 'specification' in documents.contract_items && 'tolerance' in documents.contract_items && 'rejects' in documents.contract_items && 'delivery' in documents.contract_items && 'term' in documents.contract_items && 'payment' in documents.contract_items && 'claims' in documents.contract_items && 'law' in documents.contract_items"
title = { id = "Kontrak memuat semua pokok", en = "The contract has all main points" }

[derive.contract_share]
value = "size(['signed', 'specification', 'tolerance', 'rejects', 'delivery', 'term', 'payment', 'claims', 'law'].filter(i, i in documents.contract_items)) / 9"
title = { id = "Bagian pokok kontrak yang sudah tertulis", en = "Share of main points written in the contract" }

[[rule]]
id        = "buyer-checked"
title     = { id = "Jati diri pembeli sudah diperiksa", en = "The buyer's identity is checked" }
severity  = "minor"
basis     = "practice"
dimension = "documents"
weight    = 3
applies   = "order.given && order.route in ['direct', 'courier_parcel']"
holds     = "documents.buyer_checked"
sources   = [{ ref = "export-papers", at = "pemeriksaan pembeli" }]
why       = { id = "Pembeli palsu menghilang sesudah barang dikirim. Memeriksa lebih dulu tidak berbiaya.", en = "False buyers vanish once goods are shipped. Checking first costs nothing." }
actions   = ["check-buyer"]

[[rule]]
id        = "contract"
title     = { id = "Kontrak bertanda tangan dan memuat semua pokok", en = "Contract signed and complete" }
severity  = "minor"
basis     = "practice"
dimension = "documents"
weight    = 3
applies   = "order.given"
holds     = "documents.contract_complete"
grade     = "documents.contract_share"
sources   = [{ ref = "export-papers", at = "kontrak" }]
why       = { id = "Yang tidak tertulis menjadi sengketa. Mutu, toleransi, tanggal, dan cara bayar paling sering diperselisihkan.", en = "What is not written becomes a dispute. Quality, tolerance, dates and payment are argued over most." }
actions   = ["complete-contract"]

[[rule]]
id        = "incoterm-costed"
title     = { id = "Syarat serah disepakati dan harganya dihitung", en = "Delivery term agreed and its price worked out" }
severity  = "minor"
basis     = "practice"
dimension = "documents"
weight    = 2
applies   = "order.given && order.route != 'through_exporter'"
holds     = "documents.incoterm != 'not_agreed' && documents.incoterm_costed"
sources   = [{ ref = "incoterms-2020", at = "EXW, FCA, FOB, CFR, CIF, CPT, CIP" }]
why       = { id = "Syarat serah menentukan siapa membayar truk, pelabuhan, kapal, dan asuransi. Salah hitung memakan untung.", en = "The term decides who pays truck, port, freight and insurance. A miscount eats the profit." }
actions   = ["cost-term", "agree-fca"]

[[rule]]
id        = "term-fits-transport"
title     = { id = "Syarat serah cocok dengan cara angkut", en = "Delivery term fits the way of transport" }
severity  = "info"
basis     = "practice"
dimension = "documents"
applies   = "order.given && order.route == 'direct' && documents.transport_mode in ['container', 'air']"
holds     = "!(documents.incoterm in ['fob', 'cfr', 'cif'])"
sources   = [{ ref = "incoterms-2020", at = "FCA, CPT, CIP untuk peti kemas" }]
why       = { id = "Untuk peti kemas dan pesawat lebih tepat FCA, CPT, atau CIP. FOB dan CIF dibuat untuk barang di atas kapal.", en = "For containers and planes FCA, CPT or CIP fit better. FOB and CIF are made for goods put on board." }
actions   = ["agree-fca"]

[[rule]]
id        = "payment-term"
title     = { id = "Cara bayar tidak menaruh sebagian besar risiko pada Anda", en = "Payment does not put most of the risk on you" }
severity  = "minor"
basis     = "practice"
dimension = "documents"
weight    = 3
applies   = "order.given && order.route != 'through_exporter'"
holds     = "documents.payment in ['advance', 'deposit', 'credit', 'open_insured', 'open_known']"
grade     = "documents.payment == 'deposit_open' ? 0.5 : 0"
sources   = [{ ref = "export-papers", at = "cara pembayaran" }]
why       = { id = "Dengan pembeli baru, mintalah uang muka dan sisanya sebelum kirim, atau L/C. Sisa yang dibayar belakangan tanpa asuransi dapat tidak dibayar.", en = "From a new buyer ask a deposit and the rest before shipment, or a letter of credit. A rest paid later without insurance may never come." }
actions   = ["agree-payment"]

[[rule]]
id        = "cargo-insurance"
title     = { id = "Harga CIF atau CIP disertai asuransi muatan", en = "A CIF or CIP price comes with cargo insurance" }
severity  = "minor"
basis     = "practice"
dimension = "documents"
weight    = 2
applies   = "order.given && order.route != 'through_exporter' && documents.incoterm in ['cif', 'cip']"
holds     = "documents.insurance == 'full' || (documents.incoterm == 'cif' && documents.insurance == 'basic')"
sources   = [{ ref = "incoterms-2020", at = "CIF: ICC C; CIP: ICC A" }]
why       = { id = "Pada CIF dan CIP penjual membeli asuransi. CIP meminta yang luas, CIF cukup yang dasar.", en = "Under CIF and CIP the seller buys insurance. CIP asks for wide cover, CIF for basic cover." }
actions   = ["buy-insurance"]

[action.check-buyer]
title    = { id = "Periksa pembeli lewat atase perdagangan atau ITPC", en = "Check the buyer through the trade attaché or trade centre" }
cost     = { low = 0, high = 0 }
duration = { low = 3, high = 14 }
sets     = { "documents.buyer_checked" = true }
provider = { id = "Atase perdagangan, ITPC, bank", en = "Trade attaché, trade centre, bank" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.complete-contract]
title    = { id = "Lengkapi kontrak dan minta ahli memeriksanya", en = "Complete the contract and have it reviewed" }
cost     = { low = 0, high = 0 }
duration = { low = 3, high = 14 }
sets     = { "documents.contract_items" = ["signed", "specification", "tolerance", "rejects", "delivery", "term", "payment", "claims", "law"] }
provider = { id = "Klinik Ekspor, asosiasi eksportir, bank", en = "Export clinic, exporters' association, bank" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.cost-term]
title    = { id = "Hitung harga menurut syarat serah", en = "Work out the price under the delivery term" }
cost     = { low = 0, high = 0 }
duration = { low = 2, high = 10 }
sets     = { "documents.incoterm_costed" = true }
provider = { id = "Pemilik, perusahaan angkutan, Klinik Ekspor", en = "Owner, forwarder, export clinic" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.agree-fca]
title    = { id = "Sepakati FCA, atau syarat lain, dengan pembeli", en = "Agree FCA, or another term, with the buyer" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 7 }
sets     = { "documents.incoterm" = "fca" }
provider = { id = "Pemilik dan pembeli", en = "Owner and buyer" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.agree-payment]
title    = { id = "Sepakati uang muka dan pelunasan sebelum kirim", en = "Agree a deposit and the balance before shipment" }
cost     = { low = 0, high = 0 }
duration = { low = 2, high = 14 }
sets     = { "documents.payment" = "deposit" }
provider = { id = "Pemilik, pembeli, bank", en = "Owner, buyer, bank" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.buy-insurance]
title    = { id = "Beli asuransi muatan luas (ICC A)", en = "Buy wide cargo insurance (ICC A)" }
cost     = { low = 250_000, high = 3_000_000 }
duration = { low = 1, high = 4 }
sets     = { "documents.insurance" = "full" }
provider = { id = "Asuransi atau perusahaan angkutan", en = "Insurer or forwarder" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("documents/origin.toml", r#"#:schema ../schema/rules.schema.json
# Certificates of origin (SKA). A preference lowers the buyer's duty; it never decides whether goods may enter. Where nothing is named, nothing is demanded.

[fact.origin_basis]
type     = "choice"
ask      = { id = "Mengapa barang ini dapat disebut buatan Indonesia?", en = "Why can these goods be called Indonesian?" }
help     = { id = "Hitung dari struktur biaya: bahan dalam negeri, bahan impor, upah. Petugas SKA membantu menghitung.", en = "Work it out from the cost structure: local materials, imports, wages. The issuing office helps." }
when     = "order.given && documents.preference_market"
evidence = { id = "Struktur biaya produk", en = "Cost structure of the product" }
[fact.origin_basis.choices]
wholly         = { id = "Semua bahannya dari Indonesia", en = "All its materials are Indonesian" }
value_share    = { id = "Nilai kawasan 40 persen atau lebih dari harga FOB", en = "Regional value of 40 percent or more of the FOB price" }
heading_change = { id = "Pos HS barang berbeda dari pos HS bahan impornya", en = "Its HS heading differs from that of the imported materials" }
product_rule   = { id = "Memenuhi aturan khusus untuk barang ini", en = "It fulfils the special rule for these goods" }
not_met        = { id = "Tidak memenuhi", en = "Not fulfilled" }

[derive.preference_market]
value = "order.market in ['my', 'ae', 'jp', 'au']"
title = { id = "Negara tujuan memberi potongan bea untuk barang Indonesia", en = "The destination lowers duty for Indonesian goods" }

[[rule]]
id        = "origin-malaysia"
title     = { id = "Form D untuk potongan bea Malaysia disiapkan", en = "Form D for lower duty in Malaysia is prepared" }
severity  = "minor"
basis     = "practice"
dimension = "documents"
weight    = 2
applies   = "order.given && order.market == 'my'"
holds     = "documents.origin_certificate == 'preference'"
valid     = { from = 2010-05-17 }
sources   = [{ ref = "atiga", at = "Form D, ketentuan asal" }, { ref = "permendag-24-2018", at = "article not verified" }]
why       = { id = "Dengan Form D bea masuk pembeli turun. Ini soal harga; tanpa Form D barang tetap boleh masuk.", en = "Form D lowers the buyer's duty. It is a matter of price; without it goods may still enter." }
evidence  = [{ id = "Form D atau cetakan persetujuan e-SKA", en = "Form D or the e-SKA approval" }]
actions   = ["get-preference"]

[[rule]]
id        = "origin-preference"
title     = { id = "Formulir perjanjian untuk potongan bea masuk disiapkan", en = "The agreement's form for lower duty is prepared" }
severity  = "minor"
basis     = "practice"
dimension = "documents"
weight    = 1
applies   = "order.given && order.market in ['ae', 'jp', 'au']"
holds     = "documents.origin_certificate == 'preference'"
sources   = [{ ref = "other-trade-agreements", at = "Uni Emirat Arab, Jepang, Australia" }, { ref = "permendag-24-2018", at = "article not verified" }]
why       = { id = "Negara ini memberi potongan bea bagi barang Indonesia. Ini soal harga; tanpa formulir barang tetap boleh masuk.", en = "This country lowers duty for Indonesian goods. It is a matter of price; without the form goods may still enter." }
evidence  = [{ id = "Formulir perjanjian dengan negara tujuan", en = "Form of the agreement with the destination" }]
actions   = ["get-preference"]

[[rule]]
id        = "origin-rule"
title     = { id = "Barang memenuhi ketentuan asal perjanjian dagang", en = "Goods fulfil the origin rule of the agreement" }
severity  = "info"
basis     = "practice"
dimension = "documents"
applies   = "order.given && documents.preference_market"
holds     = "documents.origin_basis in ['wholly', 'value_share', 'heading_change', 'product_rule']"
sources   = [{ ref = "permendag-77-2014", at = "article not verified" }, { ref = "atiga", at = "Malaysia: nilai kawasan 40 persen, perubahan pos, atau aturan khusus" }]
why       = { id = "Potongan bea hanya untuk barang yang cukup Indonesia. Struktur biaya membuktikannya.", en = "Lower duty is only for goods that are Indonesian enough. The cost structure proves it." }
no_action = { id = "Ini sifat barang. Bila tidak memenuhi, pakai SKA biasa tanpa potongan bea.", en = "This lies in the goods. If not fulfilled, use an ordinary certificate without lower duty." }

[[rule]]
id        = "origin-eu"
title     = { id = "Pernyataan asal untuk Uni Eropa disiapkan", en = "Statement on origin for the EU is prepared" }
severity  = "info"
basis     = "practice"
dimension = "documents"
applies   = "order.given && order.market == 'eu'"
holds     = "documents.origin_certificate == 'preference'"
valid     = { to = 2027-12-31, on = "ship" }
sources   = [{ ref = "eu-gsp", at = "article not verified" }, { ref = "ieu-cepa", at = "belum berlaku" }]
why       = { id = "Uni Eropa memberi potongan bea sampai akhir 2027. Eksportir menulis pernyataan asal; nilai besar perlu nomor REX.", en = "The EU lowers duty to the end of 2027. The exporter writes a statement; larger values need a REX number." }
actions   = ["get-preference"]

[[rule]]
id        = "origin-asked"
title     = { id = "SKA yang diminta pembeli disiapkan", en = "The origin certificate the buyer asks for is prepared" }
severity  = "minor"
basis     = "buyer"
dimension = "documents"
weight    = 2
applies   = "order.given && !documents.preference_market && 'origin' in documents.buyer_asks"
holds     = "documents.origin_certificate in ['form_b', 'preference']"
sources   = [{ ref = "permendag-24-2018", at = "article not verified" }, { ref = "ska-service", at = "permohonan e-SKA" }]
why       = { id = "Di negara seperti Taiwan, Hong Kong, dan Arab Saudi SKA tidak menurunkan bea masuk. Form B dibuat hanya bila diminta.", en = "In countries such as Taiwan, Hong Kong and Saudi Arabia it does not lower the duty. Form B is made only when asked." }
actions   = ["get-form-b"]

[action.get-preference]
title    = { id = "Buka akun e-SKA dan ajukan formulir perjanjian", en = "Open an e-SKA account and apply for the agreement's form" }
cost     = { low = 0, high = 0 }
duration = { low = 7, high = 14 }
requires = [{ when = "legality.nib == 'active'" }]
sets     = { "documents.origin_certificate" = "preference" }
provider = { id = "Kantor penerbit SKA (IPSKA) di dinas; lewat eksportir, ia yang mengajukan", en = "Issuing office (IPSKA); through an exporter, he applies" }
papers   = [
    { id = "Struktur biaya, faktur, daftar kemasan, PEB, surat muat", en = "Cost structure, invoice, packing list, export notice, transport document" },
    { id = "Uni Eropa: pernyataan asal dan nomor REX", en = "EU: statement on origin and REX number" },
]
sources  = [{ ref = "remedy-prices", at = "e-SKA", confidence = "high" }]

[action.get-form-b]
title    = { id = "Buka akun e-SKA dan ajukan Form B", en = "Open an e-SKA account and apply for Form B" }
cost     = { low = 0, high = 0 }
duration = { low = 7, high = 14 }
requires = [{ when = "legality.nib == 'active'" }]
sets     = { "documents.origin_certificate" = "form_b" }
provider = { id = "Kantor penerbit SKA (IPSKA) di dinas; lewat eksportir, ia yang mengajukan", en = "Issuing office (IPSKA); through an exporter, he applies" }
papers   = [{ id = "Struktur biaya, faktur, daftar kemasan, PEB, surat muat", en = "Cost structure, invoice, packing list, export notice, transport document" }]
sources  = [{ ref = "remedy-prices", at = "e-SKA", confidence = "high" }]
"#),
    ("documents/papers.toml", r#"#:schema ../schema/rules.schema.json
# Invoice, packing list, transport document. The export notice (PEB) and the parcel notice stand in the set `legality`.

[choices.paper]
complete = { id = "Ada, lengkap (boleh masih rancangan)", en = "There and complete (a draft will do)" }
partial  = { id = "Ada, belum lengkap", en = "There, not complete" }
none     = { id = "Belum ada", en = "None yet" }

[fact.invoice]
type     = "choice"
choices  = "paper"
ask      = { id = "Apakah faktur dagang (invoice) untuk kiriman ini lengkap?", en = "Is the commercial invoice for this shipment complete?" }
help     = { id = "Isinya: penjual, pembeli, nomor, tanggal, barang, kode HS, jumlah, harga satuan, mata uang. Juga syarat serah, asal barang, cara bayar, tanda tangan.", en = "It has: seller, buyer, number, date, goods, HS code, quantity, unit price, currency. Also delivery term, origin, payment, signature." }
when     = "order.given && order.route in ['direct', 'courier_parcel']"
evidence = { id = "Faktur dagang atau rancangannya", en = "Commercial invoice or its draft" }

[fact.packing_list]
type     = "choice"
choices  = "paper"
ask      = { id = "Apakah daftar kemasan (packing list) lengkap?", en = "Is the packing list complete?" }
help     = { id = "Isinya: tanda dan nomor dus, jumlah dus, berat bersih, berat kotor, volume, ukuran dus. Lewat eksportir: Anda menyerahkan data ini kepadanya.", en = "It has: marks and numbers, cartons, net and gross weight, volume, carton size. Through an exporter: you give him these data." }
when     = "order.given && order.route in ['direct', 'through_exporter']"
evidence = { id = "Daftar kemasan dan catatan timbang", en = "Packing list and weighing record" }

[fact.figures_agree]
type     = "bool"
ask      = { id = "Apakah berat, jumlah dus, tanda, dan nilai sama pada semua surat?", en = "Are weight, cartons, marks and value the same in all papers?" }
help     = { id = "Bandingkan faktur, daftar kemasan, PEB, surat muat, dan SKA.", en = "Compare invoice, packing list, export notice, transport document and certificate of origin." }
when     = "order.given && order.route == 'direct'"
evidence = { id = "Surat-surat itu, dibandingkan berdampingan", en = "The papers, compared side by side" }

[fact.transport_document]
type     = "choice"
choices  = "paper"
ask      = { id = "Apakah rancangan surat muat (B/L atau AWB) sudah diperiksa benar?", en = "Is the draft transport document (B/L or AWB) checked and right?" }
help     = { id = "B/L adalah surat muat kapal, AWB surat muat pesawat. Periksa penerima, siapa membayar ongkos, dan cara penyerahan surat aslinya.", en = "B/L is for ships, AWB for planes. Check the receiver, who pays freight, and how originals are handed over." }
when     = "order.given && order.route == 'direct'"
evidence = { id = "Rancangan B/L atau AWB dari perusahaan angkutan", en = "Draft B/L or AWB of the carrier" }

[fact.exporter_duties]
type     = "bool"
ask      = { id = "Apakah tertulis siapa menyiapkan tiap surat, Anda atau eksportir?", en = "Is it written who prepares each paper, you or the exporter?" }
help     = { id = "Biasanya Anda menyiapkan data timbang, hasil uji, dan izin produk. Eksportir membuat faktur, PEB, surat muat, dan SKA.", en = "Usually you supply weights, tests and product permits. The exporter makes invoice, export notice, transport document and origin paper." }
when     = "order.given && order.route == 'through_exporter'"
evidence = { id = "Perjanjian atau pesan tertulis dengan eksportir", en = "Agreement or written message with the exporter" }

[[rule]]
id        = "invoice"
title     = { id = "Faktur dagang lengkap", en = "Commercial invoice complete" }
severity  = "major"
basis     = "practice"
dimension = "documents"
weight    = 4
applies   = "order.given && order.route in ['direct', 'courier_parcel']"
holds     = "documents.invoice == 'complete'"
sources   = [
    { ref = "ska-service", at = "dokumen permohonan", note = { id = "Faktur diminta untuk SKA. Isi fakturnya dari kebiasaan.", en = "The origin certificate needs the invoice. Its items come from practice." } },
    { ref = "export-papers", at = "faktur" },
]
why       = { id = "PEB, SKA, bank, dan bea masuk pembeli semua dihitung dari faktur ini.", en = "The export notice, origin paper, bank and the buyer's duty all start from this invoice." }
actions   = ["make-invoice"]

[[rule]]
id        = "packing-list"
title     = { id = "Daftar kemasan lengkap dengan berat dan ukuran", en = "Packing list complete with weights and sizes" }
severity  = "major"
basis     = "practice"
dimension = "documents"
weight    = 4
applies   = "order.given && order.route in ['direct', 'through_exporter']"
holds     = "documents.packing_list == 'complete'"
sources   = [
    { ref = "ska-service", at = "dokumen permohonan", note = { id = "Daftar kemasan diminta untuk SKA. Isinya dari kebiasaan.", en = "The origin certificate needs the packing list. Its items come from practice." } },
    { ref = "export-papers", at = "daftar kemasan" },
]
why       = { id = "Kapal, gudang, dan Bea Cukai bekerja menurut daftar ini. Salah berat berarti bongkar ulang.", en = "Carrier, warehouse and customs work by this list. A wrong weight means unpacking again." }
actions   = ["make-packing-list"]

[[rule]]
id        = "figures-agree"
title     = { id = "Angka sama pada semua surat kiriman", en = "Figures agree in all shipment papers" }
severity  = "minor"
basis     = "practice"
dimension = "documents"
weight    = 3
applies   = "order.given && order.route == 'direct'"
holds     = "documents.figures_agree"
sources   = [{ ref = "export-papers", at = "kesesuaian surat" }]
why       = { id = "Satu angka yang berbeda dapat menahan barang, bank, atau potongan bea.", en = "One differing figure can hold up the goods, the bank or the lower duty." }
actions   = ["compare-papers"]

[[rule]]
id        = "transport-document"
title     = { id = "Rancangan surat muat sudah diperiksa", en = "Draft transport document checked" }
severity  = "minor"
basis     = "practice"
dimension = "documents"
weight    = 2
applies   = "order.given && order.route == 'direct'"
holds     = "documents.transport_document == 'complete'"
sources   = [{ ref = "export-papers", at = "B/L dan AWB" }]
why       = { id = "Pembeli mengambil barang dengan surat ini. Nama penerima yang salah sulit diubah sesudah kapal berangkat.", en = "The buyer collects goods with this paper. A wrong receiver is hard to change once the ship has left." }
actions   = ["check-transport-document"]

[[rule]]
id        = "exporter-duties"
title     = { id = "Pembagian surat dengan eksportir tertulis", en = "Who prepares which paper is written down" }
severity  = "minor"
basis     = "practice"
dimension = "documents"
weight    = 3
applies   = "order.given && order.route == 'through_exporter'"
holds     = "documents.exporter_duties"
sources   = [{ ref = "export-papers", at = "ekspor lewat eksportir" }]
why       = { id = "Lewat eksportir, PEB dan faktur dibuat olehnya. Data timbang, hasil uji, dan izin produk tetap dari Anda.", en = "An exporter makes the export notice and invoice. Weights, tests and product permits still come from you." }
actions   = ["agree-duties"]

[action.make-invoice]
title    = { id = "Buat faktur dagang yang lengkap", en = "Make a complete commercial invoice" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 3 }
sets     = { "documents.invoice" = "complete" }
provider = { id = "Pemilik, dengan contoh dari PPJK atau Klinik Ekspor", en = "Owner, with a model from the broker or export clinic" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.make-packing-list]
title    = { id = "Timbang, ukur, dan tulis daftar kemasan", en = "Weigh, measure and write the packing list" }
cost     = { low = 0, high = 500_000 }
duration = { low = 1, high = 4 }
sets     = { "documents.packing_list" = "complete" }
provider = { id = "Pemilik; timbangan yang sudah ditera", en = "Owner; a verified scale" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.compare-papers]
title    = { id = "Bandingkan semua surat sebelum dikirim", en = "Compare all papers before shipment" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 2 }
requires = [{ when = "documents.invoice == 'complete' && documents.packing_list == 'complete'" }]
sets     = { "documents.figures_agree" = true }
provider = { id = "Pemilik dan PPJK", en = "Owner and customs broker" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.check-transport-document]
title    = { id = "Minta rancangan surat muat dan periksa", en = "Ask for the draft transport document and check it" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 3 }
sets     = { "documents.transport_document" = "complete" }
provider = { id = "Perusahaan angkutan", en = "Carrier or forwarder" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.agree-duties]
title    = { id = "Tulis pembagian surat dengan eksportir", en = "Write down who prepares which paper with the exporter" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 7 }
sets     = { "documents.exporter_duties" = true }
provider = { id = "Pemilik dan eksportir", en = "Owner and exporter" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("documents/plant.toml", r#"#:schema ../schema/rules.schema.json
# Pests: solid-wood packing, fumigation where the buyer asks it, plant health. What Australia and Japan demand of plant goods stands in their own sets.

[fact.raw_plant]
type     = "bool"
ask      = { id = "Apakah yang dikirim tumbuhan mentah atau belum diolah?", en = "Are the goods raw or unprocessed plants?" }
help     = { id = "Misalnya kopi biji hijau, rempah utuh, bunga kering, biji untuk ditanam, bambu atau rotan belum jadi.", en = "Such as green coffee, whole spices, dried flowers, seeds, unfinished bamboo or rattan." }
when     = "order.given && order.market != 'jp' && documents.plant_possible"
evidence = { id = "Barang atau fotonya", en = "The goods or their photo" }

[derive.plant_possible]
value = "(product.sector == 'food' && product.kind in ['coffee_tea', 'seasoning', 'other_food']) || product.sector in ['wood_craft', 'handicraft', 'other']"
title = { id = "Barang ini bisa berupa tumbuhan mentah", en = "The goods may be raw plants" }

[[rule]]
id        = "wood-packing"
title     = { id = "Palet dan peti kayu utuh bercap ISPM 15", en = "Pallets and crates of solid wood bear the ISPM 15 mark" }
severity  = "major"
basis     = "market"
dimension = "documents"
weight    = 4
applies   = "order.given"
holds     = "documents.wood_packing in ['none', 'marked']"
sources   = [{ ref = "ispm-15", at = "article not verified" }]
why       = { id = "Kemasan kayu utuh wajib dipanaskan atau difumigasi lalu dicap oleh pelaksana terdaftar. Tanpa cap barang bisa ditolak.", en = "Solid-wood packing must be heated or fumigated and marked by a registered provider. Unmarked packing may be refused." }
actions   = ["mark-wood", "pack-without-wood"]

[[rule]]
id        = "fumigation-buyer"
title     = { id = "Sertifikat fumigasi yang diminta pembeli sudah ada", en = "The fumigation certificate the buyer asks for is there" }
severity  = "minor"
basis     = "buyer"
dimension = "documents"
weight    = 2
applies   = "order.given && 'fumigation' in documents.buyer_asks && !(order.market == 'au' && australia.plant_goods)"
holds     = "documents.fumigation"
sources   = [{ ref = "quarantine-fumigation", at = "article not verified" }]
why       = { id = "Pembeli ini meminta fumigasi. Tanggalnya harus masuk dalam batas hari sebelum kapal berangkat; tanyakan pembeli.", en = "This buyer asks for fumigation. Its date has to fall within his days before sailing; ask the buyer." }
actions   = ["fumigate"]

[[rule]]
id        = "phytosanitary"
title     = { id = "Tumbuhan mentah punya sertifikat karantina tumbuhan", en = "Raw plants have a plant health certificate" }
severity  = "minor"
basis     = "law"
dimension = "documents"
weight    = 3
applies   = "order.given && order.market != 'jp' && documents.plant_possible && documents.raw_plant"
holds     = "documents.phytosanitary"
sources   = [{ ref = "uu-21-2019", at = "article not verified" }]
why       = { id = "Barang tumbuhan yang dapat membawa hama diperiksa karantina. Gula yang dimasak dan buah kaleng biasanya tidak.", en = "Plant goods that may carry pests are inspected by quarantine. Cooked sugar and canned fruit usually are not." }
actions   = ["get-phytosanitary"]

[[rule]]
id        = "phytosanitary-buyer"
title     = { id = "Sertifikat karantina yang diminta pembeli sudah ada", en = "The plant health certificate the buyer asks for is there" }
severity  = "minor"
basis     = "buyer"
dimension = "documents"
weight    = 2
applies   = "order.given && 'phytosanitary' in documents.buyer_asks && (order.market == 'jp' || !(documents.plant_possible && documents.raw_plant))"
holds     = "documents.phytosanitary"
sources   = [{ ref = "uu-21-2019", at = "article not verified" }]
why       = { id = "Pembeli ini memintanya walau barang sudah diolah. Tanyakan karantina apakah surat itu dapat terbit.", en = "This buyer asks for it though the goods are processed. Ask quarantine whether it can be issued." }
actions   = ["get-phytosanitary"]

[action.mark-wood]
title    = { id = "Pakai palet atau peti bercap ISPM 15", en = "Use pallets or crates with the ISPM 15 mark" }
cost     = { low = 150_000, high = 1_000_000 }
duration = { low = 1, high = 7 }
sets     = { "documents.wood_packing" = "marked" }
provider = { id = "Pelaksana terdaftar di karantina", en = "Provider registered with quarantine" }
sources  = [{ ref = "remedy-prices", at = "fumigasi palet dan sertifikat" }]

[action.pack-without-wood]
title    = { id = "Ganti dengan karton, kayu lapis, atau plastik", en = "Change to cardboard, plywood or plastic" }
cost     = { low = 0, high = 1_000_000 }
duration = { low = 2, high = 14 }
sets     = { "documents.wood_packing" = "none" }
provider = { id = "Pemasok kemasan", en = "Packaging supplier" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.fumigate]
title    = { id = "Fumigasi atau panaskan barang sebelum dimuat", en = "Fumigate or heat-treat the goods before loading" }
cost     = { low = 600_000, high = 2_000_000 }
duration = { low = 1, high = 5 }
sets     = { "documents.fumigation" = true }
provider = { id = "Pelaksana terdaftar di karantina", en = "Provider registered with quarantine" }
sources  = [{ ref = "remedy-prices", at = "fumigasi peti kemas 20 kaki" }]

[action.get-phytosanitary]
title    = { id = "Minta pemeriksaan karantina tumbuhan", en = "Ask for a plant quarantine inspection" }
cost     = { low = 0, high = 1_000_000 }
duration = { low = 2, high = 10 }
sets     = { "documents.phytosanitary" = true }
provider = { id = "Kantor karantina", en = "Quarantine office" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("documents/set.toml", r#"#:schema ../schema/rules.schema.json
# Papers of a shipment, by route: who files what, when, and what goods it must agree with.
[set]
id      = "documents"
version = "2026.11"
title   = { id = "Dokumen pengiriman", en = "Shipment documents" }
checked = 2026-11-21
applies = "order.market != 'domestic'"

[fact.wood_packing]
type     = "choice"
when     = "order.given"
ask      = { id = "Kemasan kayu apa yang dipakai untuk pengiriman?", en = "Which wood packing is used for the shipment?" }
help     = { id = "Palet, peti, atau ganjal dari kayu utuh. Kayu lapis dan papan partikel tidak termasuk.", en = "Pallets, crates or dunnage of solid wood. Plywood and particle board do not count." }
evidence = { id = "Foto cap pada setiap palet atau peti", en = "Photos of the mark on every pallet or crate" }
[fact.wood_packing.choices]
none     = { id = "Tanpa kayu utuh", en = "No solid wood" }
marked   = { id = "Kayu utuh bercap ISPM 15", en = "Solid wood with the ISPM 15 mark" }
unmarked = { id = "Kayu utuh tanpa cap", en = "Solid wood without the mark" }

[fact.fumigation]
type     = "bool"
ask      = { id = "Apakah ada sertifikat fumigasi atau perlakuan panas untuk kiriman ini?", en = "Is there a fumigation or heat-treatment certificate for this shipment?" }
help     = { id = "Fumigasi adalah pengasapan barang untuk membunuh hama. Pelaksananya harus terdaftar di karantina.", en = "Fumigation is gassing goods to kill pests. The provider has to be registered with quarantine." }
when     = "order.given && ('fumigation' in documents.buyer_asks || (order.market == 'au' && australia.plant_goods))"
evidence = { id = "Sertifikat dari pelaksana terdaftar di karantina", en = "Certificate of a provider registered with quarantine" }

[fact.phytosanitary]
type     = "bool"
ask      = { id = "Apakah ada sertifikat fitosanitari (karantina tumbuhan)?", en = "Is there a phytosanitary (plant health) certificate?" }
help     = { id = "Surat dari kantor karantina bahwa barang dari tumbuhan bebas hama. Gula, buah kaleng, dan biskuit biasanya tidak diminta.", en = "A quarantine office's paper that plant goods are free of pests. Sugar, canned fruit and biscuits are usually not asked." }
when     = "order.given && ('phytosanitary' in documents.buyer_asks || (documents.plant_possible && documents.raw_plant) || (order.market == 'jp' && documents.plant_possible && japan.unprocessed_plant))"
evidence = { id = "Sertifikat fitosanitari", en = "Phytosanitary certificate" }

[fact.origin_certificate]
type     = "choice"
when     = "order.given"
ask      = { id = "Surat keterangan asal (SKA) apa yang disiapkan?", en = "Which certificate of origin is prepared?" }
help     = { id = "SKA menyatakan barang dibuat di Indonesia. Malaysia memakai Form D. Uni Eropa memakai pernyataan asal; pilih jawaban ketiga.", en = "It states that goods are made in Indonesia. Malaysia uses Form D. The EU uses a statement on origin; choose the third answer." }
evidence = { id = "SKA atau cetakan persetujuan e-SKA", en = "Certificate of origin or e-SKA approval" }
[fact.origin_certificate.choices]
none       = { id = "Belum ada", en = "None yet" }
form_b     = { id = "Form B (tanpa tarif khusus)", en = "Form B (non-preferential)" }
preference = { id = "Formulir perjanjian dagang dengan negara tujuan", en = "Form of a trade agreement with the destination" }

[fact.buyer_asks]
type     = "choices"
ask      = { id = "Surat atau pemeriksaan tambahan apa yang diminta pembeli?", en = "Which further papers or inspections does the buyer ask for?" }
help     = { id = "Baca surat pesanan atau kontrak. Kosongkan daftar bila tidak ada. Surat BPOM ditanyakan tersendiri.", en = "Read the order or contract. Give an empty list if there is none. BPOM certificates are asked separately." }
when     = "order.given"
evidence = { id = "Surat pesanan atau kontrak", en = "Order or contract" }
[fact.buyer_asks.choices]
origin        = { id = "Surat keterangan asal (SKA)", en = "Certificate of origin" }
fumigation    = { id = "Sertifikat fumigasi", en = "Fumigation certificate" }
phytosanitary = { id = "Sertifikat karantina tumbuhan", en = "Phytosanitary certificate" }
inspection    = { id = "Pemeriksaan barang sebelum dikirim", en = "Inspection of the goods before shipment" }
"#),
    ("documents/shipment.toml", r#"#:schema ../schema/rules.schema.json
# What is settled about the goods before they leave: label, kept samples, recall, inspection.

[fact.label_approved]
type     = "choice"
ask      = { id = "Apakah importir sudah menyetujui tulisan label sebelum dicetak?", en = "Has the importer approved the label text before printing?" }
help     = { id = "Importir tahu aturan label negaranya. Kirim gambar label, minta jawaban tertulis.", en = "The importer knows his country's label rules. Send the artwork and ask for a written answer." }
when     = "order.given"
evidence = { id = "Gambar label dan persetujuan tertulis importir", en = "Label artwork and the importer's written approval" }
[fact.label_approved.choices]
approved = { id = "Disetujui tertulis", en = "Approved in writing" }
waiting  = { id = "Sudah dikirim, belum dijawab", en = "Sent, not answered" }
no       = { id = "Belum dikirim", en = "Not sent" }
no_label = { id = "Barang dikirim tanpa label", en = "Goods go without a label" }

[fact.retained_samples]
type     = "bool"
ask      = { id = "Apakah contoh tiap lot kiriman disimpan dengan kodenya?", en = "Are samples of each shipped lot kept with their code?" }
help     = { id = "Lot adalah barang yang dibuat bersama. Simpan contoh paling sedikit selama barang masih bisa dipakai.", en = "A lot is goods made together. Keep samples at least as long as the goods keep." }
when     = "order.given && !cppob.factory"
evidence = { id = "Rak contoh dengan kode dan tanggal", en = "Shelf of samples with codes and dates" }

[fact.recall_contact]
type     = "bool"
ask      = { id = "Apakah importir tahu siapa dihubungi bila barang harus ditarik?", en = "Does the importer know whom to contact if goods must be withdrawn?" }
help     = { id = "Barang ditarik berarti diambil kembali dari toko karena berbahaya atau salah.", en = "Withdrawn means taken back from shops because the goods are dangerous or wrong." }
when     = "order.given"
evidence = { id = "Nama jabatan dan nomor kontak pada kontrak", en = "Post and contact number in the contract" }

[fact.inspection]
type     = "choice"
ask      = { id = "Sampai mana pemeriksaan barang yang diminta pembeli?", en = "How far is the inspection of goods that the buyer asks for?" }
help     = { id = "Lembaga luar memeriksa barang jadi sebelum dimuat, lalu menulis laporan.", en = "An outside company examines the finished goods before loading and writes a report." }
when     = "order.given && 'inspection' in documents.buyer_asks"
evidence = { id = "Laporan atau pesanan pemeriksaan", en = "Inspection report or booking" }
[fact.inspection.choices]
passed = { id = "Sudah, lulus", en = "Done, passed" }
booked = { id = "Sudah dipesan", en = "Booked" }
failed = { id = "Sudah, tidak lulus", en = "Done, failed" }
none   = { id = "Belum", en = "Not yet" }

[[rule]]
id        = "label-approved"
title     = { id = "Importir menyetujui label sebelum dicetak", en = "The importer approves the label before printing" }
severity  = "minor"
basis     = "practice"
dimension = "product"
weight    = 3
applies   = "order.given"
holds     = "documents.label_approved in ['approved', 'no_label']"
sources   = [{ ref = "export-papers", at = "label negara tujuan" }]
why       = { id = "Label yang salah berarti stiker ulang atau barang tertahan. Persetujuan importir tidak berbiaya.", en = "A wrong label means new stickers or goods held up. The importer's approval costs nothing." }
actions   = ["send-label"]

[[rule]]
id        = "retained-samples"
title     = { id = "Contoh tiap lot kiriman disimpan", en = "Samples of each shipped lot are kept" }
severity  = "minor"
basis     = "practice"
dimension = "product"
weight    = 2
applies   = "order.given && !cppob.factory"
holds     = "documents.retained_samples"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "export-papers", at = "contoh tertinggal" }]
why       = { id = "Bila pembeli mengeluh, contoh ini menunjukkan keadaan barang saat dikirim.", en = "If the buyer complains, the samples show the goods as they were shipped." }
actions   = ["keep-samples"]

[[rule]]
id        = "recall-contact"
title     = { id = "Importir punya kontak untuk penarikan barang", en = "The importer has a contact for withdrawal of goods" }
severity  = "minor"
basis     = "practice"
dimension = "product"
weight    = 1
applies   = "order.given"
holds     = "documents.recall_contact"
sources   = [{ ref = "export-papers", at = "penarikan barang" }]
why       = { id = "Barang bermasalah perlu ditarik dalam hitungan jam. Kontak yang jelas mencegah korban dan tuntutan.", en = "Faulty goods have to be withdrawn within hours. A clear contact prevents harm and claims." }
actions   = ["give-contact"]

[[rule]]
id        = "inspection"
title     = { id = "Pemeriksaan sebelum kirim yang diminta pembeli dipesan atau lulus", en = "The inspection the buyer asks for is booked or passed" }
severity  = "minor"
basis     = "buyer"
dimension = "documents"
weight    = 2
applies   = "order.given && 'inspection' in documents.buyer_asks"
holds     = "documents.inspection in ['passed', 'booked']"
sources   = [{ ref = "export-papers", at = "pemeriksaan sebelum kirim" }]
why       = { id = "Pembeli ini meminta barang diperiksa lembaga luar. Jadwalkan sebelum barang dimuat.", en = "This buyer wants the goods examined by an outside company. Plan it before loading." }
actions   = ["book-inspection"]

[action.send-label]
title    = { id = "Kirim gambar label dan minta persetujuan importir", en = "Send the label artwork and ask the importer to approve" }
cost     = { low = 0, high = 0 }
duration = { low = 3, high = 21 }
sets     = { "documents.label_approved" = "approved" }
provider = { id = "Pemilik dan importir", en = "Owner and importer" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.keep-samples]
title    = { id = "Sisihkan dan beri kode contoh tiap lot", en = "Set aside and code samples of each lot" }
cost     = { low = 0, high = 500_000 }
duration = { low = 1, high = 7 }
sets     = { "documents.retained_samples" = true }
provider = { id = "Pemilik", en = "Owner" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.give-contact]
title    = { id = "Tulis kontak penarikan pada kontrak", en = "Write the withdrawal contact into the contract" }
cost     = { low = 0, high = 0 }
duration = { low = 1, high = 2 }
sets     = { "documents.recall_contact" = true }
provider = { id = "Pemilik", en = "Owner" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.book-inspection]
title    = { id = "Pesan pemeriksaan satu hari dari lembaga pemeriksa", en = "Book a one-day inspection by an inspection company" }
cost     = { low = 4_000_000, high = 5_000_000 }
duration = { low = 3, high = 7 }
sets     = { "documents.inspection" = "booked" }
provider = { id = "Perusahaan pemeriksa seperti Sucofindo", en = "Inspection company such as Sucofindo" }
sources  = [{ ref = "remedy-prices", at = "pemeriksaan sebelum kirim, satu orang satu hari" }]
"#),
]
