// Made by `cargo xtask gen` from rules/sources/. Do not edit.
&[
    ("sources/documents.toml", r#"#:schema ../schema/rules.schema.json
# Shipment papers, origin and plant health. What `checked` and `confidence` mean: ../README.md.

[source.permendag-24-2018]
title = "Permendag 24/2018 tentang ketentuan dan tata cara penerbitan SKA, terakhir diketahui diubah Permendag 34/2023"
kind = "ministerial_regulation"
authority = "Kementerian Perdagangan"
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Permendag 34/2023 adalah perubahan keempat. Perubahan kelima tidak ditemukan.", en = "34/2023 is the fourth amendment. No fifth was found." }

[source.permendag-77-2014]
title = "Permendag 77/2014 tentang ketentuan asal barang Indonesia"
kind = "ministerial_regulation"
authority = "Kementerian Perdagangan"
status = "not_verified"
checked = 2026-11-21
confidence = "medium"

[source.permendag-111-2018]
title = "Permendag 111/2018 tentang deklarasi asal barang (DAB)"
kind = "ministerial_regulation"
authority = "Kementerian Perdagangan"
from = 2019-01-01
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Pengganti tidak ditemukan.", en = "No successor found." }

[source.ska-service]
title = "Layanan e-SKA di kantor penerbit (dinas perindustrian dan perdagangan): syarat dan biaya"
kind = "guide"
authority = "IPSKA"
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Gratis. Meminta PEB, surat muat, faktur, daftar kemasan, struktur biaya.", en = "Free. Asks for export notice, transport document, invoice, packing list, cost structure." }

[source.atiga]
title = "ASEAN Trade in Goods Agreement (ATIGA)"
kind = "foreign_law"
authority = "ASEAN"
from = 2010-05-17
status = "in_force"
checked = 2026-11-21
confidence = "high"

[source.ahkfta]
title = "ASEAN–Hong Kong Free Trade Agreement (AHKFTA)"
kind = "foreign_law"
authority = "ASEAN dan Hong Kong"
from = 2020-07-04
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Hong Kong tidak memungut bea masuk, jadi formulirnya tidak memberi potongan.", en = "Hong Kong levies no duty, so its form lowers nothing." }

[source.other-trade-agreements]
title = "Perjanjian dagang Indonesia dengan Uni Emirat Arab (1 September 2023), Jepang, dan Australia (5 Juli 2020)"
kind = "foreign_law"
status = "in_force"
checked = 2026-11-21
confidence = "low"
note = { id = "Nama formulir dari ingatan. Tanyakan kantor penerbit SKA.", en = "Names of forms from memory. Ask the issuing office." }

[source.eu-gsp]
title = "Preferensi umum Uni Eropa (GSP) dengan pernyataan asal dan nomor REX"
kind = "foreign_law"
authority = "Uni Eropa"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan: sampai akhir 2027.", en = "From memory: to the end of 2027." }

[source.ieu-cepa]
title = "Perjanjian ekonomi Indonesia–Uni Eropa (IEU-CEPA)"
kind = "foreign_law"
authority = "Uni Eropa dan Indonesia"
status = "not_verified"
checked = 2026-11-21
confidence = "medium"
note = { id = "Perundingan selesai 23 September 2025. Belum berlaku pada tulisan terakhir yang ada.", en = "Talks ended on 23 September 2025. Not in force in the last text seen." }

[source.ispm-15]
title = "ISPM 15: Regulation of wood packaging material in international trade"
kind = "standard"
authority = "IPPC"
status = "in_force"
checked = 2026-11-21
confidence = "high"

[source.quarantine-fumigation]
title = "Skema pelaksana fumigasi terdaftar (AFASID) dan kebiasaan sertifikat fumigasi muatan"
kind = "practice"
authority = "Badan Karantina Indonesia"
status = "in_force"
checked = 2026-11-21
confidence = "medium"

[source.uu-21-2019]
title = "Undang-Undang 21/2019 tentang Karantina Hewan, Ikan, dan Tumbuhan"
kind = "law"
authority = "DPR RI dan Presiden"
status = "in_force"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan; barang mana yang diminta bergantung negara tujuan.", en = "From memory; which goods are asked depends on the destination." }

[source.incoterms-2020]
title = "Incoterms 2020"
kind = "standard"
authority = "International Chamber of Commerce"
from = 2020-01-01
status = "voluntary"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan; kebiasaan dagang yang mapan.", en = "From memory; settled trade usage." }

[source.export-papers]
title = "Kebiasaan dagang: faktur, daftar kemasan, surat muat, kontrak, pembayaran, dan kesiapan barang kiriman"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan; tidak ada satu naskah yang dikutip.", en = "From memory; no single text is quoted." }

[source.gs1-indonesia]
title = "Keanggotaan GS1 Indonesia dan nomor berawalan 899"
kind = "guide"
authority = "GS1 Indonesia"
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Awalan 899 menunjukkan kantor penerbit, bukan asal barang. Tarif lama.", en = "Prefix 899 shows the issuing office, not the origin of goods. Fees are old." }

[source.export-training-purbalingga-2020]
title = "Pelatihan manajemen ekspor untuk 30 IKM Purbalingga: sampai bahan keempat dari tujuh, September 2020"
kind = "practice"
authority = "Dinperindag Kabupaten Purbalingga"
from = 2020-09-10
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Judul ketujuh bahan tidak ditemukan; daftar kami dari ingatan.", en = "The seven titles were not found; our list is from memory." }

[source.kepmenaker-332-2020]
title = "Kepmenaker 332/2020 tentang standar kompetensi kerja ekspor bagi koperasi dan UMKM"
kind = "standard"
authority = "Kementerian Ketenagakerjaan"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Isi standar belum dibaca.", en = "Its content was not read." }
"#),
    ("sources/food.toml", r#"#:schema ../schema/rules.schema.json
# Food: BPOM, hygiene, HACCP. What `checked` and `confidence` mean: ../README.md.

[source.uu-18-2012]
title = "Undang-Undang 18/2012 tentang Pangan"
kind = "law"
authority = "DPR RI dan Presiden"
from = 2012-11-17
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Diubah UU 6/2023; tanggal mulai dari ingatan.", en = "Amended by UU 6/2023; start date from memory." }

[source.pp-86-2019]
title = "Peraturan Pemerintah 86/2019 tentang Keamanan Pangan"
kind = "government_regulation"
authority = "Presiden RI"
status = "in_force"
checked = 2026-11-21
confidence = "high"

[source.perbpom-23-2023]
title = "Peraturan BPOM 23/2023 tentang Registrasi Pangan Olahan"
kind = "agency_regulation"
authority = "BPOM"
from = 2023-09-11
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Tanggal mulai dari satu catatan kantor hukum.", en = "Start date from one law-office note." }

[source.perbpom-27-2017]
title = "Peraturan BPOM 27/2017 tentang Pendaftaran Pangan Olahan, jo. 7/2021"
kind = "agency_regulation"
authority = "BPOM"
to = 2023-09-10
status = "superseded"
replaced_by = ["perbpom-23-2023"]
checked = 2026-11-21
confidence = "high"

[source.bpom-handbook-2023]
title = "Buku panduan registrasi pangan olahan, Desember 2023"
kind = "guide"
authority = "BPOM"
from = 2023-12-01
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Dibaca lewat ringkasan pihak ketiga.", en = "Read through a third party's summary." }

[source.perbpom-4-2024]
title = "Peraturan BPOM 4/2024 tentang Pedoman Penerbitan Sertifikat Pemenuhan Komitmen Produksi Pangan Olahan Industri Rumah Tangga"
kind = "agency_regulation"
authority = "BPOM"
from = 2024-03-01
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Daftar jenis pangan belum dibaca. Tanggal mulai tidak pasti.", en = "The list of kinds was not read. The start date is uncertain." }

[source.perbpom-22-2018]
title = "Peraturan BPOM 22/2018 tentang Pedoman Pemberian SPP-IRT"
kind = "agency_regulation"
authority = "BPOM"
status = "superseded"
replaced_by = ["perbpom-4-2024"]
checked = 2026-11-21
confidence = "medium"
note = { id = "Pencabutan diketahui dari ingatan.", en = "Repeal known from memory." }

[source.hk-2206-2012]
title = "Peraturan Kepala BPOM HK.03.1.23.04.12.2206 Tahun 2012 tentang CPPB-IRT"
kind = "agency_regulation"
authority = "BPOM"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Masih dipakai; pencabutan belum dipastikan.", en = "Still used; whether it was repealed is not verified." }

[source.hk-2207-2012]
title = "Peraturan Kepala BPOM HK.03.1.23.04.12.2207 Tahun 2012 tentang pemeriksaan sarana produksi pangan industri rumah tangga"
kind = "agency_regulation"
authority = "BPOM"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Tabel tingkat dibaca dari aplikasi pemeriksaan terbuka dan dua formulir. Status belum dipastikan.", en = "Level table read in a public inspection application and two forms. Status not verified." }

[source.permenperin-75-2010]
title = "Permenperin 75/M-IND/PER/7/2010 tentang Pedoman Cara Produksi Pangan Olahan yang Baik"
kind = "ministerial_regulation"
authority = "Kementerian Perindustrian"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Tetap disebut dasar CPPOB. Isi aspek dari ingatan, 13 dari 18 terkonfirmasi.", en = "Still named as the base of CPPOB. Aspects from memory, 13 of 18 confirmed." }

[source.perbpom-22-2021]
title = "Peraturan BPOM 22/2021 tentang Tata Cara Penerbitan Izin Penerapan CPPOB"
kind = "agency_regulation"
authority = "BPOM"
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Perubahan sesudah PP 28/2025 tidak ditemukan.", en = "No amendment after PP 28/2025 was found." }

[source.perka-11-2014]
title = "Peraturan Kepala BPOM 11/2014 tentang tata cara sertifikasi cara produksi pangan olahan yang baik"
kind = "agency_regulation"
authority = "BPOM"
status = "superseded"
replaced_by = ["perbpom-22-2021"]
checked = 2026-11-21
confidence = "high"

[source.bpom-service-cppob]
title = "Standar pelayanan izin penerapan CPPOB (SIPPN 8199641)"
kind = "guide"
authority = "BPOM"
status = "voluntary"
checked = 2026-11-21
confidence = "high"

[source.loka-pom-banyumas-2021]
title = "Keterangan Loka POM Banyumas tentang ruang produksi, 22 Mei 2021"
kind = "guide"
authority = "Loka POM Banyumas"
from = 2021-05-22
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Dari berita setempat, sejalan dengan catatan loket BPOM tahun 2020.", en = "From a local news report, in line with a BPOM counter record of 2020." }

[source.perbpom-10-2023]
title = "Peraturan BPOM 10/2023 tentang Penerapan Program Manajemen Risiko Keamanan Pangan di Sarana Produksi Pangan Olahan"
kind = "agency_regulation"
authority = "BPOM"
from = 2023-05-22
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Tanggal mulai belum ditemukan; dipakai tanggal sosialisasi. Tiga tahap: yakin tinggi.", en = "Start date not found; the date of its presentation is used. Three stages: high confidence." }

[source.perbpom-21-2019]
title = "Peraturan BPOM 21/2019 tentang Program Manajemen Risiko Keamanan Pangan di Industri Pangan"
kind = "agency_regulation"
authority = "BPOM"
to = 2023-05-21
status = "superseded"
replaced_by = ["perbpom-10-2023"]
checked = 2026-11-21
confidence = "high"

[source.perbpom-27-2021]
title = "Peraturan BPOM 27/2021 tentang Persyaratan Pangan Olahan Berasam Rendah Dikemas Hermetis"
kind = "agency_regulation"
authority = "BPOM"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Batas pH 4,6 dari ingatan.", en = "The pH limit 4.6 is from memory." }

[source.perbpom-31-2018]
title = "Peraturan BPOM 31/2018 tentang Label Pangan Olahan, diubah 20/2021 dan 6/2024"
kind = "agency_regulation"
authority = "BPOM"
from = 2018-10-19
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Isi perubahan 6/2024 belum diperiksa.", en = "Content of the amendment 6/2024 not verified." }

[source.perbpom-6-2026]
title = "Peraturan BPOM 6/2026 tentang Tata Cara Penerbitan Surat Keterangan Ekspor Pangan Olahan"
kind = "agency_regulation"
authority = "BPOM"
from = 2026-04-29
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Dibaca sebagai kutipan; berkas bertanda draf, keterangan resmi menyebut berlaku.", en = "Read in quotation; the file is marked draft, official metadata say in force." }

[source.codex-cxc-1]
title = "General Principles of Food Hygiene, CXC 1-1969 (rev. 2020, 2022)"
kind = "standard"
authority = "Codex Alimentarius Commission"
from = 2020-01-01
status = "voluntary"
checked = 2026-11-21
confidence = "high"

[source.sni-cxc-1]
title = "SNI CXC 1:1969 Prinsip umum higiene pangan"
kind = "standard"
authority = "BSN"
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Tahun adopsi disebut berbeda-beda (2023, 2024).", en = "The year of adoption is given differently (2023, 2024)." }

[source.sni-cac-rcp-1-2011]
title = "SNI CAC/RCP 1:2011 Rekomendasi nasional kode praktis prinsip umum higiene pangan"
kind = "standard"
authority = "BSN"
from = 2011-01-01
status = "superseded"
replaced_by = ["sni-cxc-1"]
checked = 2026-11-21
confidence = "medium"

[source.cppob-case]
title = "Satu pendampingan CPPOB usaha kecil: 16 temuan minor dan 9 mayor menjadi nilai A dalam tiga bulan"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Satu laporan pendampingan. Batas angka untuk tiap huruf tidak disebut.", en = "One report of mentoring. The limits of each letter are not given." }

[source.registration-guide-2023]
title = "Pedoman Registrasi Pangan Olahan 2023"
kind = "guide"
authority = "BPOM"
from = 2023-09-11
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Terbit tahun 2023; hari terbit tidak diketahui.", en = "Published in 2023; the day is not known." }

[source.bpom-ske-service]
title = "Layanan Surat Keterangan Ekspor Pangan BPOM"
kind = "guide"
authority = "BPOM"
status = "voluntary"
checked = 2026-11-21
confidence = "high"

[source.perbpom-2-2017]
title = "Peraturan BPOM 2/2017 tentang Program Manajemen Risiko"
kind = "agency_regulation"
authority = "BPOM"
to = 2019-12-31
status = "superseded"
replaced_by = ["perbpom-21-2019"]
checked = 2026-11-21
confidence = "medium"
note = { id = "Urutan penggantian sebagian dari ingatan; hari berakhir tidak diketahui.", en = "The chain is partly from memory; the day of its end is not known." }

[source.perbpom-24-2016]
title = "Peraturan BPOM 24/2016 tentang Persyaratan Pangan Steril Komersial"
kind = "agency_regulation"
authority = "BPOM"
to = 2021-12-31
status = "superseded"
replaced_by = ["perbpom-27-2021"]
checked = 2026-11-21
confidence = "high"
note = { id = "Hari berakhir tidak diketahui, hanya tahunnya.", en = "Only the year of its end is known." }

[source.hk-2205-2012]
title = "Peraturan Kepala BPOM HK.03.1.23.04.12.2205 Tahun 2012 tentang Pedoman Pemberian SPP-IRT"
kind = "agency_regulation"
authority = "BPOM"
to = 2018-12-31
status = "superseded"
replaced_by = ["perbpom-22-2018"]
checked = 2026-11-21
confidence = "medium"
note = { id = "Pencabutan dari ingatan; hanya tahunnya yang diketahui.", en = "Repeal from memory; only the year is known." }

[source.perbpom-10-2021]
title = "Peraturan BPOM 10/2021 tentang Standar Kegiatan Usaha dan Produk, sektor Obat dan Makanan"
kind = "agency_regulation"
authority = "BPOM"
status = "not_verified"
checked = 2026-11-21
confidence = "medium"
note = { id = "Dasarnya, PP 5/2021, sudah dicabut. Penggantinya tidak ditemukan.", en = "Its base, PP 5/2021, was revoked. No successor was found." }

[source.pp-32-2017]
title = "Peraturan Pemerintah 32/2017 tentang tarif PNBP pada BPOM"
kind = "government_regulation"
authority = "Presiden RI"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Mungkin sudah diganti. Tarif tidak dipakai; lihat surat perintah bayar.", en = "May have been replaced. No tariff is used; see the payment order." }

[source.perbpom-6-2024]
title = "Peraturan BPOM 6/2024, perubahan kedua aturan label pangan olahan"
kind = "agency_regulation"
authority = "BPOM"
status = "in_force"
checked = 2026-11-21
confidence = "low"
note = { id = "Isi dari ingatan: peringatan BPA pada galon polikarbonat.", en = "Content from memory: a BPA warning on polycarbonate gallons." }

[source.perbpom-26-2021]
title = "Peraturan BPOM 26/2021 tentang Informasi Nilai Gizi pada Label Pangan Olahan"
kind = "agency_regulation"
authority = "BPOM"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Diketahui dari ingatan; buku panduan 2023 menyebut informasi gizi sesuai aturan.", en = "Known from memory; the guide of 2023 names nutrition facts as regulated." }

[source.perbpom-16-2020]
title = "Peraturan BPOM 16/2020 tentang pencantuman Informasi Nilai Gizi oleh usaha mikro dan kecil"
kind = "agency_regulation"
authority = "BPOM"
status = "not_verified"
checked = 2026-11-21
confidence = "medium"
note = { id = "Belum pasti masih berlaku sesudah 26/2021.", en = "Whether it survived 26/2021 is not verified." }

[source.perbpom-13-2023]
title = "Peraturan BPOM 13/2023 tentang Kategori Pangan"
kind = "agency_regulation"
authority = "BPOM"
from = 2023-06-06
status = "in_force"
checked = 2026-11-21
confidence = "high"

[source.perbpom-22-2023]
title = "Peraturan BPOM 22/2023 tentang bahan baku yang dilarang dan bahan yang dilarang sebagai bahan tambahan pangan"
kind = "agency_regulation"
authority = "BPOM"
from = 2023-08-15
status = "in_force"
checked = 2026-11-21
confidence = "high"

[source.perbpom-7-2018]
title = "Peraturan BPOM 7/2018 tentang bahan baku yang dilarang dalam pangan olahan"
kind = "agency_regulation"
authority = "BPOM"
to = 2023-08-14
status = "superseded"
replaced_by = ["perbpom-22-2023"]
checked = 2026-11-21
confidence = "high"

[source.perbpom-11-2019]
title = "Peraturan BPOM 11/2019 tentang Bahan Tambahan Pangan"
kind = "agency_regulation"
authority = "BPOM"
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Perubahan sesudahnya belum diperiksa.", en = "Later amendments not verified." }

[source.perbpom-13-2019]
title = "Peraturan BPOM 13/2019 tentang batas cemaran mikroba dalam pangan olahan"
kind = "agency_regulation"
authority = "BPOM"
status = "in_force"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.perbpom-9-2022]
title = "Peraturan BPOM 9/2022 tentang batas cemaran logam berat dalam pangan olahan"
kind = "agency_regulation"
authority = "BPOM"
status = "in_force"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.perbpom-8-2018]
title = "Peraturan BPOM 8/2018 tentang batas cemaran kimia dalam pangan olahan"
kind = "agency_regulation"
authority = "BPOM"
status = "in_force"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.perbpom-20-2019]
title = "Peraturan BPOM 20/2019 tentang Kemasan Pangan"
kind = "agency_regulation"
authority = "BPOM"
status = "in_force"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan; pendahulunya terlihat.", en = "From memory; its predecessor was seen." }

[source.hk-6664-2011]
title = "Peraturan Kepala BPOM HK.03.1.23.07.11.6664 Tahun 2011 tentang pengawasan kemasan pangan"
kind = "agency_regulation"
authority = "BPOM"
to = 2019-12-31
status = "superseded"
replaced_by = ["perbpom-20-2019"]
checked = 2026-11-21
confidence = "medium"
note = { id = "Hanya tahun berakhirnya yang diketahui.", en = "Only the year of its end is known." }

[source.sni-iso-22000-2018]
title = "SNI ISO 22000:2018 Sistem manajemen keamanan pangan"
kind = "standard"
authority = "BSN"
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Dari ingatan.", en = "From memory." }

[source.shelf-life-practice]
title = "Cara menetapkan masa simpan pangan: uji nyata, uji dipercepat, atau alasan tertulis"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
"#),
    ("sources/halal.toml", r#"#:schema ../schema/rules.schema.json
# Halal. What `checked` and `confidence` mean: ../README.md.

[source.uu-33-2014]
title = "Undang-Undang 33/2014 tentang Jaminan Produk Halal, diubah UU 6/2023"
kind = "law"
authority = "DPR RI dan Presiden"
from = 2014-10-17
status = "in_force"
checked = 2026-11-21
confidence = "high"

[source.pp-42-2024]
title = "Peraturan Pemerintah 42/2024 tentang Penyelenggaraan Bidang Jaminan Produk Halal"
kind = "government_regulation"
authority = "Presiden RI"
from = 2024-10-17
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Tidak berubah sampai 29 September 2026. Penundaan sesudah itu tidak ditemukan, tetapi tidak dapat disangkal.", en = "Unchanged up to 29 September 2026. No later postponement was found, yet it cannot be excluded." }

[source.pp-39-2021]
title = "Peraturan Pemerintah 39/2021 tentang Penyelenggaraan Bidang Jaminan Produk Halal"
kind = "government_regulation"
authority = "Presiden RI"
to = 2024-10-16
status = "superseded"
replaced_by = ["pp-42-2024"]
checked = 2026-11-21
confidence = "high"

[source.kepkaban-146-2025]
title = "Keputusan Kepala BPJPH 146/2025 tentang petunjuk teknis sertifikasi halal usaha mikro dan kecil atas pernyataan pelaku usaha"
kind = "agency_regulation"
authority = "BPJPH"
from = 2025-07-01
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Tanggal tanda tangan kosong pada salinan; tanggal mulai perkiraan.", en = "Signing date blank in the copy; the start is estimated." }

[source.kepkaban-22-2023]
title = "Keputusan Kepala BPJPH 22/2023 (pernyataan pelaku usaha)"
kind = "agency_regulation"
authority = "BPJPH"
to = 2025-06-30
status = "superseded"
replaced_by = ["kepkaban-146-2025"]
checked = 2026-11-21
confidence = "high"

[source.perbpjph-5-2025]
title = "Peraturan BPJPH 5/2025 tentang kriteria dan pendampingan sertifikasi halal pernyataan pelaku usaha"
kind = "agency_regulation"
authority = "BPJPH"
status = "in_force"
checked = 2026-11-21
confidence = "medium"

[source.halal-fees-2021]
title = "Keputusan Kepala BPJPH 141/2021 tentang tarif layanan sertifikasi halal, atas dasar PMK 57/PMK.05/2021"
kind = "agency_regulation"
authority = "BPJPH"
status = "not_verified"
checked = 2026-11-21
confidence = "medium"
note = { id = "Tarif lebih baru tidak ditemukan.", en = "No newer tariff was found." }

[source.kepkaban-145-2025]
title = "Keputusan Kepala BPJPH 145/2025 tentang jenis produk pernyataan pelaku usaha"
kind = "agency_regulation"
authority = "BPJPH"
status = "not_verified"
checked = 2026-11-21
confidence = "medium"
note = { id = "Daftar yang dibaca ada di Lampiran II 146/2025. Hubungan keduanya belum jelas.", en = "The list that was read stands in Annex II of 146/2025. How the two relate is not clear." }

[source.kepkaban-150-2022]
title = "Keputusan Kepala BPJPH 150/2022 (pernyataan pelaku usaha)"
kind = "agency_regulation"
authority = "BPJPH"
to = 2025-06-30
status = "superseded"
replaced_by = ["kepkaban-146-2025"]
checked = 2026-11-21
confidence = "high"

[source.kepkaban-33-2022]
title = "Keputusan Kepala BPJPH 33/2022 (batas penjualan Rp500 juta untuk pernyataan pelaku usaha)"
kind = "agency_regulation"
authority = "BPJPH"
to = 2025-06-30
status = "superseded"
replaced_by = ["kepkaban-146-2025"]
checked = 2026-11-21
confidence = "medium"
note = { id = "Batas lama. Hari berakhir diperkirakan.", en = "The old ceiling. The day of its end is estimated." }

[source.kma-748-2021]
title = "Keputusan Menteri Agama 748/2021 tentang jenis produk yang wajib bersertifikat halal"
kind = "ministerial_regulation"
authority = "Kementerian Agama"
status = "in_force"
checked = 2026-11-21
confidence = "low"
note = { id = "Berlaku sejauh ditemukan. Daftar barang belum dibaca.", en = "In force as far as found. The list of goods was not read." }
"#),
    ("sources/market-australia.toml", r#"#:schema ../schema/rules.schema.json
# Rules of entry of Australia.

[source.au-food-code]
title = "Australia New Zealand Food Standards Code, labelling"
kind = "foreign_law"
authority = "Food Standards Australia New Zealand"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Dari halaman pemerintah daerah Australia. Pasal belum diperiksa.", en = "From pages of Australian local government. Articles not verified." }

[source.au-origin-food]
title = "Country of Origin Food Labelling Information Standard (Australia)"
kind = "foreign_law"
authority = "Australian Competition and Consumer Commission"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Berlaku bagi label sejak 1 Juli 2018.", en = "For labels since 1 July 2018." }

[source.au-imported-food]
title = "Imported Food Inspection Scheme (Australia)"
kind = "foreign_law"
authority = "Department of Agriculture, Fisheries and Forestry"
status = "in_force"
checked = 2026-11-21
confidence = "low"
note = { id = "Daftar pangan risiko belum dibaca.", en = "The list of risk foods was not read." }

[source.au-bicon]
title = "Biosecurity import conditions (BICON): timber, bamboo and related articles (Australia)"
kind = "foreign_law"
authority = "Department of Agriculture, Fisheries and Forestry"
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Dari halaman resmi. Syarat tiap barang ada di BICON.", en = "From official pages. The conditions of each article stand in BICON." }

[source.au-illegal-logging]
title = "Illegal Logging Prohibition Rules 2024 (Australia)"
kind = "foreign_law"
authority = "Department of Agriculture, Fisheries and Forestry"
from = 2025-03-03
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Teks resmi dan halaman kementerian: pemeriksaan importir hanya untuk kode HS dalam section 5, larangan untuk semua kayu. Daftar kodenya belum dibaca.", en = "Official text and pages of the ministry: the importer's check is for HS codes in section 5, the ban for all wood. The list of codes was not read." }

[source.au-illegal-logging-2012]
title = "Illegal Logging Prohibition Regulation 2012 (Australia)"
kind = "foreign_law"
authority = "Department of Agriculture, Fisheries and Forestry"
to = 2025-03-02
status = "superseded"
replaced_by = ["au-illegal-logging"]
checked = 2026-11-21
confidence = "high"

[source.au-goods-information]
title = "Care labelling and trade descriptions of textiles and leather (Australia)"
kind = "foreign_law"
authority = "Government of Australia"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.au-cargo-practice]
title = "Packing declaration and clean container for cargo to Australia"
kind = "practice"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan. Minta bentuknya kepada pengirim barang.", en = "From memory. Ask the freight forwarder for the form." }
"#),
    ("sources/market-eu.toml", r#"#:schema ../schema/rules.schema.json
# Rules of entry of the European Union.

[source.eu-1169-2011]
title = "Regulation (EU) 1169/2011 on food information to consumers"
kind = "foreign_law"
authority = "European Union"
from = 2014-12-13
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Dari halaman resmi Komisi Eropa.", en = "From an official page of the European Commission." }

[source.eu-178-2002]
title = "Regulation (EC) 178/2002, general food law"
kind = "foreign_law"
authority = "European Union"
status = "in_force"
checked = 2026-11-21
confidence = "low"
note = { id = "Kewajiban pemasok luar dari ingatan.", en = "The supplier's part is from memory." }

[source.eu-852-2004]
title = "Regulation (EC) 852/2004 on the hygiene of foodstuffs"
kind = "foreign_law"
authority = "European Union"
status = "in_force"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.eu-1333-2008]
title = "Regulation (EC) 1333/2008 on food additives"
kind = "foreign_law"
authority = "European Union"
status = "in_force"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.eu-2023-915]
title = "Regulation (EU) 2023/915 on contaminants in food"
kind = "foreign_law"
authority = "European Union"
status = "in_force"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.eu-396-2005]
title = "Regulation (EC) 396/2005 on pesticide residues"
kind = "foreign_law"
authority = "European Union"
status = "in_force"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.eu-2018-848]
title = "Regulation (EU) 2018/848 on organic production"
kind = "foreign_law"
authority = "European Union"
status = "in_force"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.eu-reach]
title = "Regulation (EC) 1907/2006 (REACH), Annex XVII"
kind = "foreign_law"
authority = "European Union"
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Butir 43 dan 47 dari tanya jawab ECHA dan Regulation 301/2014.", en = "Entries 43 and 47 from ECHA questions and answers and Regulation 301/2014." }

[source.eu-1007-2011]
title = "Regulation (EU) 1007/2011 on textile fibre names and labelling"
kind = "foreign_law"
authority = "European Union"
from = 2012-05-08
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Dari ringkasan resmi EUR-Lex dan Komisi Eropa.", en = "From official summaries of EUR-Lex and the European Commission." }

[source.eu-94-11]
title = "Directive 94/11/EC on labelling of the materials of footwear"
kind = "foreign_law"
authority = "European Union"
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Teks gabungan 1 Juli 2013. Sepatu pengaman, sepatu bekas, dan sepatu mainan dikecualikan (Article 1).", en = "Consolidated text of 1 July 2013. Safety shoes, used shoes and toy shoes are excepted (Article 1)." }

[source.eu-gpsr]
title = "Regulation (EU) 2023/988 on general product safety"
kind = "foreign_law"
authority = "European Union"
from = 2024-12-13
status = "in_force"
checked = 2026-11-21
confidence = "high"

[source.eu-eudr]
title = "Regulation (EU) 2023/1115 on deforestation-free products, amended by 2025/2650"
kind = "foreign_law"
authority = "European Union"
from = 2026-12-30
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Tanggal mulai yakin tinggi. Perubahan daftar barang pada Mei 2026 belum dipastikan. Aturan memakai hari kirim; hukum melihat hari barang masuk pasar.", en = "Dates high confidence. A change of the list of goods in May 2026 is not confirmed. Our rules read the ship date; the law looks at the day on the market." }
"#),
    ("sources/market-hong-kong.toml", r#"#:schema ../schema/rules.schema.json
# Hong Kong: food safety, food labels, additives, trade descriptions. What `checked` and `confidence` mean: ../README.md.

[source.hk-cap-612]
title = "Food Safety Ordinance (Cap. 612)"
kind = "foreign_law"
authority = "Hong Kong SAR, Food and Environmental Hygiene Department"
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Bagian 3 tentang catatan berlaku sejak 1 Februari 2012. Biaya pendaftaran tidak terbaca.", en = "Part 3 on records in force since 1 February 2012. The registration fee was not seen." }

[source.hk-cap-132w]
title = "Food and Drugs (Composition and Labelling) Regulations (Cap. 132W)"
kind = "foreign_law"
authority = "Hong Kong SAR, Centre for Food Safety"
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Jadwal 3 dan 4 dibaca lewat tanya jawab dan panduan resmi, Jadwal 6 langsung. Masa peralihan perubahan 2004 berakhir 9 Juli 2007.", en = "Schedules 3 and 4 were read through official answers and guides, Schedule 6 directly. The transition of the 2004 amendment ended on 9 July 2007." }

[source.hk-cap-132bd]
title = "Preservatives in Food Regulation (Cap. 132BD)"
kind = "foreign_law"
authority = "Hong Kong SAR, Centre for Food Safety"
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Asasnya pasti. Batas sulfit untuk gula tidak terbaca.", en = "The principle is sure. The sulphite limit for sugar was not seen." }

[source.hk-cap-132v]
title = "Food Adulteration (Metallic Contamination) Regulations (Cap. 132V)"
kind = "foreign_law"
authority = "Hong Kong SAR, Centre for Food Safety"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Diubah 2019 sampai 2020. Angka batas tidak terbaca.", en = "Amended 2019 to 2020. The limits were not seen." }

[source.hk-hydrogenated-oil]
title = "Ban on partially hydrogenated oil in food"
kind = "foreign_law"
authority = "Hong Kong SAR, Centre for Food Safety"
from = 2023-12-01
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.hk-import-licence]
title = "Import licences for meat, dairy, eggs and frozen confections"
kind = "foreign_law"
authority = "Hong Kong SAR, Food and Environmental Hygiene Department"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan. Makanan kering biasa tidak memerlukan izin impor.", en = "From memory. Ordinary shelf-stable food needs no import licence." }

[source.hk-cap-362]
title = "Trade Descriptions Ordinance (Cap. 362)"
kind = "foreign_law"
authority = "Hong Kong SAR, Customs and Excise Department"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan. Tidak ada temuan yang bertentangan.", en = "From memory. Nothing contrary was found." }

[source.hk-cap-424]
title = "Toys and Children's Products Safety Ordinance (Cap. 424)"
kind = "foreign_law"
authority = "Hong Kong SAR, Customs and Excise Department"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan. Jenis barang anak yang terdaftar belum diperiksa.", en = "From memory. The listed kinds of children's products were not checked." }
"#),
    ("sources/market-japan-usa.toml", r#"#:schema ../schema/rules.schema.json
# Rules of entry of Japan and the United States. Official texts were not all read: the notes say from where each was taken.

[source.jp-food-sanitation]
title = "Food Sanitation Act (Japan), import notification to the quarantine station"
kind = "foreign_law"
authority = "Ministry of Health, Labour and Welfare"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Dari halaman FAO, INATRIMS, dan penyedia bahan tahun 2026. Pasal belum diperiksa.", en = "From pages of FAO, INATRIMS and an ingredient supplier of 2026. Articles not verified." }

[source.jp-positive-list-residues]
title = "Positive list system for residues (Japan), uniform limit 0.01 ppm"
kind = "foreign_law"
authority = "Ministry of Health, Labour and Welfare"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Pasal belum diperiksa.", en = "Article not verified." }

[source.jp-positive-list-resin]
title = "Positive list for synthetic resin in contact with food (Japan)"
kind = "foreign_law"
authority = "Ministry of Health, Labour and Welfare"
from = 2025-06-01
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Tanggal 1 Juni 2025 ialah akhir masa peralihan.", en = "1 June 2025 is the end of the transition." }

[source.jp-food-labelling]
title = "Food labelling in Japanese (Japan)"
kind = "foreign_law"
authority = "Consumer Affairs Agency"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.jp-plant-protection]
title = "Plant quarantine for seeds and dried plants (Japan)"
kind = "foreign_law"
authority = "Ministry of Agriculture, Forestry and Fisheries"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.jp-harmful-substances]
title = "Act on Control of Household Products Containing Harmful Substances (Act 112 of 1973), azo amines added 2016"
kind = "foreign_law"
authority = "Ministry of Health, Labour and Welfare"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Amina azo sejak 1 April 2016, dari dua halaman lembaga uji dan dagang. Formaldehida dari halaman pemerintah Jepang; angka 16 untuk bayi dari balai uji tekstil Jepang.", en = "Azo amines since 1 April 2016, from two pages of a test house and the trade. Formaldehyde from a page of the Japanese government; 16 for infants from a Japanese textile test institute." }

[source.jp-quality-labelling]
title = "Household Goods Quality Labelling Act (Act 104 of 1962)"
kind = "foreign_law"
authority = "Consumer Affairs Agency"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Label kain dari halaman lembaga uji dan dagang. Label sepatu dari ingatan.", en = "Textile label from pages of a test house and the trade. Shoe label from memory." }

[source.jp-clean-wood]
title = "Clean Wood Act (Japan), amended"
kind = "foreign_law"
authority = "Government of Japan"
from = 2025-04-01
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Pasal belum diperiksa.", en = "Articles not verified." }

[source.us-fda-registration]
title = "Food facility registration (United States), renewed every two years"
kind = "foreign_law"
authority = "Food and Drug Administration"
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Masa pembaruan 1 Oktober sampai 31 Desember tahun genap, dari beberapa halaman yang sejalan.", en = "Renewal from 1 October to 31 December of even years, from several pages that agree." }

[source.us-prior-notice]
title = "Prior Notice of Imported Food (United States)"
kind = "foreign_law"
authority = "Food and Drug Administration"
from = 2003-12-12
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Dari halaman resmi FDA.", en = "From an official page of FDA." }

[source.us-fsma]
title = "Food Safety Modernization Act (United States): FSVP and hazard analysis"
kind = "foreign_law"
authority = "Food and Drug Administration"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "FSVP dari halaman agen dan konsultan. Rencana keamanan pangan dari ingatan.", en = "FSVP from pages of agents and consultants. Food safety plan from memory." }

[source.us-food-label]
title = "Food labelling, 21 CFR 101 (United States), and allergen laws"
kind = "foreign_law"
authority = "Food and Drug Administration"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Daftar isi peraturan, satu ringkasan hukum tahun 2026, dan panduan label FDA edisi lama untuk bahasa.", en = "Headings of the regulation, a legal summary of 2026, and an old FDA labelling guide for language." }

[source.us-canned-food]
title = "Low-acid canned and acidified food: plant and process filing (United States)"
kind = "foreign_law"
authority = "Food and Drug Administration"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Dari halaman kantor hukum. Pasal belum diperiksa.", en = "From a page of a law office. Article not verified." }

[source.us-additives]
title = "Food additives allowed in the United States"
kind = "foreign_law"
authority = "Food and Drug Administration"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.us-textile-label]
title = "Textile and Wool Acts and Care Labeling Rule (United States)"
kind = "foreign_law"
authority = "Federal Trade Commission"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Dari panduan resmi FTC.", en = "From the official guide of FTC." }

[source.us-flammability]
title = "Flammability of clothing textiles, 16 CFR 1610 (United States)"
kind = "foreign_law"
authority = "Consumer Product Safety Commission"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.us-cpsia]
title = "Consumer Product Safety Improvement Act (United States): children's products"
kind = "foreign_law"
authority = "Consumer Product Safety Commission"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.us-cpsc-efiling]
title = "Electronic filing of certificates, 90 FR 1800 (United States)"
kind = "foreign_law"
authority = "Consumer Product Safety Commission"
from = 2026-07-08
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Untuk kawasan bebas mulai 8 Januari 2027.", en = "For foreign trade zones from 8 January 2027." }

[source.us-origin-marking]
title = "Marking of the country of origin (United States)"
kind = "foreign_law"
authority = "Customs and Border Protection"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.us-lacey]
title = "Lacey Act: declaration of imported plants and plant products (United States)"
kind = "foreign_law"
authority = "Animal and Plant Health Inspection Service"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Dari berita kantor hukum dan agen bea: sejak 1 Desember 2024 hampir semua barang tumbuhan, juga rotan dan bambu. Tanyakan kode barang Anda.", en = "From notices of law offices and brokers: since 1 December 2024 nearly all plant goods, rattan and bamboo too. Ask about your code." }

[source.us-tsca-vi]
title = "Formaldehyde from composite wood, TSCA Title VI (United States)"
kind = "foreign_law"
authority = "Environmental Protection Agency"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.us-tariff-2026]
title = "Import tariff of the United States in 2026"
kind = "practice"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Tarif sesudah 24 Juli 2026 tidak ditemukan. Perjanjian 19 Februari 2026 belum dipastikan berlaku.", en = "The tariff after 24 July 2026 was not found. The agreement of 19 February 2026 is not confirmed in force." }
"#),
    ("sources/market-malaysia.toml", r#"#:schema ../schema/rules.schema.json
# Malaysia: food, halal wording, goods with pig or dog material. What `checked` and `confidence` mean: ../README.md.

[source.my-fosim]
title = "Food Safety Information System of Malaysia (FoSIM)"
kind = "guide"
authority = "Kementerian Kesehatan Malaysia (MOH)"
status = "in_force"
checked = 2026-11-21
confidence = "high"

[source.my-food-regulations-1985]
title = "Food Regulations 1985, atas dasar Food Act 1983"
kind = "foreign_law"
authority = "Kementerian Kesehatan Malaysia (MOH)"
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Perubahan terakhir yang terlihat P.U.(A) 200/2017. Kalimat persis tentang importir: yakin sedang.", en = "Last amendment seen P.U.(A) 200/2017. Exact wording on the importer: medium confidence." }

[source.my-allergens-2009]
title = "Food Regulations 1985, reg. 11(5), P.U.(A) 306/2009"
kind = "foreign_law"
authority = "Kementerian Kesehatan Malaysia (MOH)"
from = 2010-01-01
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Udang dan kepiting tidak ada dalam daftar ini. Perubahan sesudahnya tidak ditemukan.", en = "Crustacea are not in this list. No later change was found." }

[source.my-nutrition-2020]
title = "Food (Amendment) (No. 4) Regulations 2020, reg. 18B"
kind = "foreign_law"
authority = "Kementerian Kesehatan Malaysia (MOH)"
from = 2024-01-01
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Semula Juli 2022, ditunda ke 1 Januari 2024. Daftar kelas pangan: yakin sedang.", en = "First set for July 2022, postponed to 1 January 2024. List of food classes: medium confidence." }

[source.my-additive-schedules]
title = "Food Regulations 1985, lampiran pengawet dan pewarna"
kind = "foreign_law"
authority = "Kementerian Kesehatan Malaysia (MOH)"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan. Batas sulfit untuk gula merah tidak ditemukan.", en = "From memory. No sulphite limit for palm sugar was found." }

[source.my-halal-definition-2011]
title = "Trade Descriptions (Definition of Halal) Order 2011, P.U.(A) 430, dan Certification and Marking of Halal Order"
kind = "foreign_law"
authority = "Kementerian Perdagangan Dalam Negeri Malaysia"
from = 2012-01-01
status = "in_force"
checked = 2026-11-21
confidence = "high"

[source.my-halal-recognition-2023]
title = "Nota kesepahaman JAKIM dan BPJPH, 8 Juni 2023"
kind = "guide"
authority = "JAKIM"
from = 2023-06-08
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Daftar lembaga yang diakui bisa berubah.", en = "The list of recognised bodies can change." }

[source.my-pig-dog-2013]
title = "Trade Descriptions (Goods Made from Any Part of Pig or Dog) Order 2013"
kind = "foreign_law"
authority = "Kementerian Perdagangan Dalam Negeri Malaysia"
from = 2014-02-01
status = "in_force"
checked = 2026-11-21
confidence = "high"

[source.my-quantity-2023]
title = "Trade Descriptions (Marking of Quantity for Packaged Goods) Order 2023"
kind = "foreign_law"
authority = "Kementerian Perdagangan Dalam Negeri Malaysia"
from = 2024-06-04
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Ditegakkan sejak 4 Juni 2024. Isi rinci belum dibaca.", en = "Enforced since 4 June 2024. Details were not read." }

[source.my-trade-descriptions-2011]
title = "Trade Descriptions Act 2011, s. 5"
kind = "foreign_law"
authority = "Kementerian Perdagangan Dalam Negeri Malaysia"
status = "in_force"
checked = 2026-11-21
confidence = "low"
note = { id = "Tidak ditemukan aturan label umum untuk tekstil dan alas kaki.", en = "No general label order for textiles or footwear was found." }

[source.my-animal-imports]
title = "Syarat pemasukan produk hewan ke Malaysia (DVS dan MAQIS)"
kind = "foreign_law"
authority = "Department of Veterinary Services dan MAQIS Malaysia"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan; naskah belum dibaca.", en = "From memory; the text was not read." }
"#),
    ("sources/market-saudi-arabia.toml", r#"#:schema ../schema/rules.schema.json
# Saudi Arabia: food law and its standards, halal, origin marks, SABER. What `checked` and `confidence` mean: ../README.md.

[source.sa-food-law]
title = "Food Law, Royal Decree M/1 of 06/01/1436H"
kind = "foreign_law"
authority = "Kingdom of Saudi Arabia"
status = "in_force"
checked = 2026-11-21
confidence = "high"

[source.sa-food-regulation-2025]
title = "Implementing Regulation of the Food Law, 22 June 2025"
kind = "foreign_law"
authority = "Saudi Food and Drug Authority (SFDA)"
from = 2025-06-22
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Kewajibannya pasti; rincian berkas dari sumber kedua. FASEH adalah sistem pelepasan barang, bukan pendaftaran produk.", en = "The duty is sure; details of the file are second-hand. FASEH is the clearance system, not product registration." }

[source.sa-registration-guide]
title = "SFDA food registration: guide version 4 and questions of the FRCS service"
kind = "guide"
authority = "Saudi Food and Drug Authority (SFDA)"
status = "in_force"
checked = 2026-11-21
confidence = "high"

[source.sa-gso-9]
title = "SFDA.FD/GSO 9: labelling of prepackaged food"
kind = "standard"
authority = "SFDA and GCC Standardization Organization"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Bahasa Arab pasti. Daftar isi label terbaru tidak terbaca.", en = "The Arabic language is sure. The newest list of items was not read." }

[source.sa-gso-150]
title = "SFDA.FD 150-1: expiration dates of food, mandatory part"
kind = "standard"
authority = "SFDA and GCC Standardization Organization"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Sumber berbeda tentang tanggal produksi dan bentuk tanggal. Bagian 150-2 bersifat sukarela.", en = "Sources differ on the production date and the form of dates. Part 150-2 is voluntary." }

[source.sa-gso-2233]
title = "GSO 2233:2021: requirements of nutritional labelling"
kind = "standard"
authority = "SFDA and GCC Standardization Organization"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Yang bebas antara lain rempah, hasil bumi segar, dan makanan satu bahan.", en = "Exempt are among others spices, fresh produce and single-ingredient food." }

[source.sa-halal-2023]
title = "SFDA circular of 26 October 2023 on halal certificates"
kind = "foreign_law"
authority = "Saudi Food and Drug Authority (SFDA), Saudi Halal Center"
from = 2023-10-26
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Lingkupnya pasti. Nomor edaran berbeda antar sumber, jadi tidak ditulis.", en = "The scope is sure. Sources differ on the number of the circular, so none is given." }

[source.sa-bpjph-recognition]
title = "BPJPH and SFDA: understanding of 19 October 2023, listing of 3 April 2024, agreement with the Saudi Halal Center of February 2026"
kind = "guide"
authority = "BPJPH and Saudi Halal Center"
from = 2023-10-19
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Jenis produk yang tercakup belum dipastikan. Tanyakan importir.", en = "Which kinds of product are covered is not verified. Ask the importer." }

[source.sa-gso-2500]
title = "GSO 2500: additives permitted in food"
kind = "standard"
authority = "GCC Standardization Organization"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.sa-gso-193]
title = "GSO 193: contaminants and toxins in food"
kind = "standard"
authority = "GCC Standardization Organization"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.sa-pork-alcohol]
title = "Ban on pork and alcohol in food for Saudi Arabia"
kind = "foreign_law"
authority = "Kingdom of Saudi Arabia"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan; pasal belum diperiksa.", en = "From memory; article not verified." }

[source.sa-customs-origin-2017]
title = "Saudi Customs notice of 8 October 2017 on certificates of origin"
kind = "foreign_law"
authority = "Saudi Customs"
from = 2017-10-08
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Surat asal tidak diminta bila tanda asal melekat tetap. Satu konsultan masih menyebut surat asal untuk pangan.", en = "No origin certificate is asked where the origin mark is fixed. One consultant still names it for food." }

[source.sa-textile-2018]
title = "Technical regulation for textile products 02-05-18-164"
kind = "foreign_law"
authority = "Saudi Standards, Metrology and Quality Organization (SASO)"
from = 2019-02-23
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Diumumkan 24 Agustus 2018. Lewat SABER sejak Desember 2019.", en = "Published 24 August 2018. Through SABER since December 2019." }

[source.sa-footwear]
title = "Technical regulation for footwear and accessories"
kind = "foreign_law"
authority = "Saudi Standards, Metrology and Quality Organization (SASO)"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Lembaga sertifikasi memperlakukannya sebagai berlaku, Juni 2021. Naskah hukumnya tidak terbaca.", en = "Certifiers treat it as in force, June 2021. The legal text was not read." }

[source.sa-leather-2021]
title = "Technical regulation for leather products 03-09-21-179"
kind = "foreign_law"
authority = "Saudi Standards, Metrology and Quality Organization (SASO)"
from = 2021-01-28
status = "in_force"
checked = 2026-11-21
confidence = "medium"

[source.sa-saber]
title = "SABER: product and shipment certificates of conformity"
kind = "foreign_law"
authority = "Saudi Standards, Metrology and Quality Organization (SASO)"
from = 2020-02-01
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Berlaku sejak Februari 2020; hari tepatnya tidak terbaca. Barang yang tidak diatur tetap memerlukan sertifikat tiap kiriman.", en = "Since February 2020; the exact day was not read. Goods not regulated still need a certificate for each shipment." }
"#),
    ("sources/market-taiwan.toml", r#"#:schema ../schema/rules.schema.json
# Taiwan: food, textiles, shoes, utensils. What `checked` and `confidence` mean: ../README.md.

[source.tw-food-act]
title = "Act Governing Food Safety and Sanitation (食品安全衛生管理法)"
kind = "foreign_law"
authority = "Kementerian Kesehatan dan Kesejahteraan Taiwan (MOHW)"
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Pasal 8, 22, 30, 44 dibaca. Tanggal mulai tiap pasal tidak dicatat.", en = "Articles 8, 22, 30, 44 were read. The day of effect of each was not noted." }

[source.tw-food-enforcement-rules]
title = "Enforcement Rules of the Act Governing Food Safety and Sanitation"
kind = "foreign_law"
authority = "Kementerian Kesehatan dan Kesejahteraan Taiwan (MOHW)"
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Pasal 19 dibaca: bahasa, tinggi huruf, waktu pelabelan.", en = "Article 19 was read: language, letter height, time of labelling." }

[source.tw-import-inspection]
title = "Regulations of Inspection of Imported Foods and Related Products"
kind = "foreign_law"
authority = "Taiwan FDA"
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Salinan yang dilihat bertanggal 21 Agustus 2025.", en = "The copy seen is dated 21 August 2025." }

[source.tw-nutrition-label]
title = "Regulations on nutrition labelling of prepackaged food products"
kind = "foreign_law"
authority = "Taiwan FDA"
from = 2024-07-01
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Perubahan yang berlaku 1 Juli 2024. Daftar pengecualian: yakin sedang.", en = "Amendment in effect on 1 July 2024. The list of exemptions: medium confidence." }

[source.tw-allergen-label]
title = "Regulations on food allergen labelling, notice of 21 August 2018"
kind = "foreign_law"
authority = "Taiwan FDA"
from = 2020-07-01
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Sebelas kelompok terkonfirmasi. Kelapa masuk kelompok kacang: yakin sedang.", en = "Eleven groups confirmed. Coconut among the nuts: medium confidence." }

[source.tw-additive-standards]
title = "Standards for specification, scope, application and limitation of food additives"
kind = "foreign_law"
authority = "Taiwan FDA"
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Asas daftar positif terkonfirmasi. Kelas dan batas untuk gula merah tidak ditemukan.", en = "The positive-list principle is confirmed. Class and limit for palm sugar were not found." }

[source.tw-pesticide-limits]
title = "Pesticide residue limits in foods"
kind = "foreign_law"
authority = "Taiwan FDA"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan; tidak ada yang membantah pada pemeriksaan kedua.", en = "From memory; the second check found nothing contrary." }

[source.tw-border-2026]
title = "Pemeriksaan di perbatasan Taiwan atas makanan ringan Indonesia, Januari–Februari 2026"
kind = "practice"
authority = "Taiwan FDA"
from = 2026-01-13
status = "voluntary"
checked = 2026-11-21
confidence = "high"
note = { id = "Dari pemberitaan media Taiwan.", en = "From Taiwanese press reports." }

[source.tw-textile-inspection]
title = "Commodity inspection of textiles (tanda pemeriksaan BSMI)"
kind = "foreign_law"
authority = "Bureau of Standards, Metrology and Inspection (BSMI)"
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Kelompok bertanda terkonfirmasi. Pakaian biasa hanya diawasi di pasar sejak 1 Oktober 2012.", en = "The marked groups are confirmed. Ordinary clothing is only watched on the market since 1 October 2012." }

[source.cns-15290]
title = "CNS 15290, keamanan tekstil"
kind = "standard"
authority = "BSMI Taiwan"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Batas angka dari sumber kedua.", en = "Limits from secondary sources." }

[source.tw-apparel-label]
title = "Apparel Labelling Criteria, atas dasar Commodity Labelling Act"
kind = "foreign_law"
authority = "Kementerian Perekonomian Taiwan (MOEA)"
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Keharusan huruf Tionghoa dari ingatan.", en = "That it must be in Chinese is from memory." }

[source.tw-shoe-label-2022]
title = "Labelling Criteria for Shoe Commodities, versi 2 November 2022"
kind = "foreign_law"
authority = "Kementerian Perekonomian Taiwan (MOEA)"
from = 2022-11-02
status = "in_force"
checked = 2026-11-21
confidence = "high"

[source.tw-shoe-label-2015]
title = "Labelling Criteria for Shoe Commodities 2006, diubah 9 Februari 2015"
kind = "foreign_law"
authority = "Kementerian Perekonomian Taiwan (MOEA)"
from = 2015-02-09
to = 2022-11-01
status = "superseded"
replaced_by = ["tw-shoe-label-2022"]
checked = 2026-11-21
confidence = "high"

[source.tw-utensil-standards]
title = "Sanitation standards for food utensils, containers and packages"
kind = "foreign_law"
authority = "Taiwan FDA"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan; tidak ada naskah baru pada pemeriksaan kedua.", en = "From memory; the second check found no new text." }
"#),
    ("sources/market-uae-singapore.toml", r#"#:schema ../schema/rules.schema.json
# United Arab Emirates and Singapore: partly covered, from one secondary source or from memory. What `checked` and `confidence` mean: ../README.md.

[source.ae-food-registration]
title = "Product registration of food before import (FIRS, ZAD or Montaji)"
kind = "foreign_law"
authority = "Food authorities of the emirates"
status = "not_verified"
checked = 2026-11-21
confidence = "medium"
note = { id = "Satu sumber kedua. Layanannya berbeda antar emirat; naskah aturan tidak terbaca.", en = "One secondary source. The service differs by emirate; the legal text was not read." }

[source.ae-label]
title = "Label of imported food in Arabic and English, by GSO 9"
kind = "standard"
authority = "United Arab Emirates"
status = "not_verified"
checked = 2026-11-21
confidence = "medium"
note = { id = "Satu sumber kedua. Daftar isi label tidak terbaca.", en = "One secondary source. The list of items was not read." }

[source.ae-halal]
title = "Halal certificate of a recognised body for food with animal ingredients or halal claim"
kind = "foreign_law"
authority = "United Arab Emirates"
status = "not_verified"
checked = 2026-11-21
confidence = "medium"
note = { id = "Satu sumber kedua. Daftar lembaga yang diakui tidak terbaca.", en = "One secondary source. The list of recognised bodies was not read." }

[source.ae-ecas]
title = "Emirates Conformity Assessment Scheme (ECAS), for regulated products"
kind = "foreign_law"
authority = "United Arab Emirates"
status = "not_verified"
checked = 2026-11-21
confidence = "medium"
note = { id = "Jenis tekstil yang diatur tidak terbaca.", en = "Which textiles are regulated was not read." }

[source.sg-food-import]
title = "Import of food into Singapore: importer's licence and permit for each consignment"
kind = "foreign_law"
authority = "Singapore Food Agency (SFA)"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan; pasal belum diperiksa.", en = "From memory; article not verified." }

[source.sg-label]
title = "Labelling of prepacked food in English"
kind = "foreign_law"
authority = "Singapore Food Agency (SFA)"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan; daftar isi label belum diperiksa.", en = "From memory; the list of items was not checked." }
"#),
    ("sources/programmes.toml", r#"#:schema ../schema/rules.schema.json
# Programmes, practice and prices. What `checked` and `confidence` mean: ../README.md.

[source.gpei-jatim-2021]
title = "Kurasi dan kunjungan GPEI Jawa Timur kepada IKM lima daerah, 2021–2022"
kind = "practice"
authority = "GPEI Jawa Timur"
from = 2021-01-01
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Dari pemberitaan media. Cara memberi nilai tidak diterbitkan.", en = "From press reports. The way of scoring is not published." }

[source.desa-devisa-2022]
title = "Pembinaan Desa Devisa klaster gula semut Purbalingga dan Banyumas, Agustus 2022"
kind = "practice"
authority = "Kementerian Perindustrian dan LPEI"
from = 2022-08-26
status = "voluntary"
checked = 2026-11-21
confidence = "medium"

[source.purbalingga-2021]
title = "Rencana revitalisasi sentra IKM Kabupaten Purbalingga, Januari 2021"
kind = "practice"
authority = "Pemerintah Kabupaten Purbalingga"
from = 2021-01-20
status = "voluntary"
checked = 2026-11-21
confidence = "medium"

[source.export-coaching]
title = "Pembinaan eksportir baru: mutu, jumlah, kesinambungan, dan administrasi"
kind = "practice"
authority = "PPEJP Kementerian Perdagangan"
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Syarat masuk ditulis sebagai kebiasaan, bukan aturan.", en = "Entry conditions are shown as usual, not as rules." }

[source.workshop-practice]
title = "Kebiasaan baik tempat produksi pangan kecil"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "medium"

[source.output-statistics]
title = "Ukuran kapasitas dan kesinambungan dari catatan bulanan"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Batas diperoleh dari simulasi cakupan, bukan dari peraturan.", en = "Limits come from simulated coverage, not from a regulation." }

[source.remedy-prices]
title = "Kisaran biaya dan waktu perbaikan, dikumpulkan dari terbitan 2015–2025"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "low"
note = { id = "Harga lama dan berbeda antar daerah. Tanyakan harga setempat.", en = "Old prices that differ by region. Ask local prices." }

[source.sentra-revitalisation-2018]
title = "Rencana revitalisasi 7.000 sentra IKM, April 2018"
kind = "practice"
authority = "Kementerian Perindustrian"
from = 2018-04-17
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Dari pemberitaan. Dana untuk tahun 2025 dan sesudahnya belum dipastikan.", en = "From press reports. Funds for 2025 and later are not verified." }

[source.desa-devisa-aspects]
title = "Lima aspek penilaian Desa Devisa"
kind = "practice"
authority = "Lembaga Pembiayaan Ekspor Indonesia"
from = 2021-07-12
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Lima aspek diberitakan; bobotnya tidak diterbitkan. LPEI memutuskan sesudah kunjungan.", en = "Five aspects are reported; weights are not published. The bank decides after a visit." }
"#),
    ("sources/sector-food.toml", r#"#:schema ../schema/rules.schema.json
# Palm sugar, canned fruit, dry snacks: standards, buyers' habits, reported volumes, organic trade. What `checked` and `confidence` mean: ../README.md.

[source.sni-3743-2021]
title = "SNI 3743:2021 Gula palma"
kind = "standard"
authority = "BSN"
from = 2021-01-01
status = "voluntary"
checked = 2026-11-21
confidence = "high"
note = { id = "Adanya dan sifat sukarelanya pasti. Tabel batasnya belum terbaca, jadi tidak ada angka yang dipakai.", en = "Its existence and voluntary nature are certain. Its table of limits was not read, so no number is used." }

[source.sni-01-3743-1995]
title = "SNI 01-3743-1995 Gula palma"
kind = "standard"
authority = "BSN"
from = 1995-01-01
to = 2020-12-31
status = "superseded"
replaced_by = ["sni-3743-2021"]
checked = 2026-11-21
confidence = "high"
note = { id = "Tabelnya terbaca penuh. Angkanya angka edisi lama.", en = "Its table was read in full. Its numbers are those of the old edition." }

[source.palm-sugar-buyers]
title = "Kebiasaan pembeli gula semut, dari lembar satu pemasok dan ingatan"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Air 2 persen, ayakan, dan karung 25 kg dari satu lembar pemasok. Selebihnya dari ingatan. Lembar pembeli Anda yang menentukan.", en = "Moisture of 2 percent, mesh and 25 kg bags come from one supplier's sheet. The rest is from memory. Your buyer's sheet decides." }

[source.palm-sugar-claims-2017]
title = "Keterangan Kementerian Perindustrian dan berita ekspor tentang campuran dan logam pada gula semut"
kind = "practice"
authority = "Kementerian Perindustrian"
from = 2017-10-01
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Dari pemberitaan dua media.", en = "From two press reports." }

[source.palm-sugar-organic-practice]
title = "Pengganti bisulfit pada nira di rantai gula semut organik: tumbuhan dan kapur"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "medium"

[source.palm-sugar-volumes]
title = "Jumlah kirim koperasi, kelompok, dan pedagang gula semut di Jawa Tengah dan DIY, berita 2008–2024"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Kontainer 18,5, 20, dan 24 ton disebut berita. Hasil tiap anggota adalah hitungan kami dari jumlah itu.", en = "Containers of 18.5, 20 and 24 tonnes are reported. Output for each member is our reckoning from those reports." }

[source.us-organic-soe]
title = "USDA National Organic Program, Strengthening Organic Enforcement rule"
kind = "foreign_law"
authority = "US Department of Agriculture"
from = 2024-03-19
status = "in_force"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan; naskahnya belum dibaca.", en = "From memory; the text was not read." }

[source.codex-cxs-319-2015]
title = "Standard for certain canned fruits, CXS 319-2015"
kind = "standard"
authority = "Codex Alimentarius Commission"
from = 2015-01-01
status = "voluntary"
checked = 2026-11-21
confidence = "high"
note = { id = "Adanya dan lampiran nanas pasti. Angka isi, bobot tuntas, dan kadar gula belum diperiksa.", en = "Its existence and pineapple annex are certain. Numbers for fill, drained weight and sugar were not verified." }

[source.codex-cxs-42-1981]
title = "Standard for canned pineapple, CXS 42-1981"
kind = "standard"
authority = "Codex Alimentarius Commission"
from = 1981-01-01
to = 2014-12-31
status = "superseded"
replaced_by = ["codex-cxs-319-2015"]
checked = 2026-11-21
confidence = "high"

[source.canning-practice]
title = "Kebiasaan baik pengalengan buah asam: proses panas tertulis, pemeriksaan sambungan kaleng, catatan muatan"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan tentang kebiasaan audit; jumlah lot makloon tidak pasti.", en = "From memory of what audits look at; lot sizes of contract canners are uncertain." }

[source.sni-keripik]
title = "SNI 4305:2018 Keripik singkong; SNI 01-4315-1996 Keripik pisang; SNI 01-4304-1996 Keripik nanas; SNI 01-4031-1996 Keripik kentang"
kind = "standard"
authority = "BSN"
status = "voluntary"
checked = 2026-11-21
confidence = "high"
note = { id = "Adanya pasti. Tabel batasnya belum terbaca, jadi tidak ada angka yang dipakai.", en = "Their existence is certain. Their tables of limits were not read, so no number is used." }

[source.snack-buyers]
title = "Permintaan importir makanan ringan kering: mutu minyak, kadar air, kemasan, masa simpan"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan. Lembar pembeli Anda yang menentukan.", en = "From memory. Your buyer's sheet decides." }

[source.kemenperin-kemasan-2018]
title = "Keterangan Direktorat Jenderal IKM tentang sentra makanan kering dan kemasan, 17 April 2018"
kind = "practice"
authority = "Kementerian Perindustrian"
from = 2018-04-17
status = "voluntary"
checked = 2026-11-21
confidence = "medium"

[source.eu-acrylamide-2017-2158]
title = "Commission Regulation (EU) 2017/2158, benchmark levels for acrylamide"
kind = "foreign_law"
authority = "European Union"
from = 2018-04-11
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Angka dan hari mulai dari ingatan. Nilai acuan, bukan batas larangan.", en = "Number and start date from memory. A benchmark, not a limit that bans the goods." }
"#),
    ("sources/sector-goods.toml", r#"#:schema ../schema/rules.schema.json
# Batik, footwear, wood craft, metal. What `checked` and `confidence` mean: ../README.md.

[source.sni-0239-2019]
title = "SNI 0239:2019 Batik: pengertian dan istilah"
kind = "standard"
authority = "BSN"
status = "voluntary"
checked = 2026-11-21
confidence = "high"

[source.sni-0239-2014]
title = "SNI 0239:2014 Batik: pengertian dan istilah"
kind = "standard"
authority = "BSN"
status = "superseded"
replaced_by = ["sni-0239-2019"]
checked = 2026-11-21
confidence = "high"

[source.sni-8302-8304-2016]
title = "SNI 8302:2016 batik tulis, SNI 8303:2016 batik cap, SNI 8304:2016 batik kombinasi, dengan Amd.1:2019"
kind = "standard"
authority = "BSN"
status = "voluntary"
checked = 2026-11-21
confidence = "high"
note = { id = "Angka batas mutunya belum dibaca.", en = "The limit values were not read." }

[source.permenperin-74-2007]
title = "Permenperin 74/M-IND/PER/9/2007 tentang batikmark batik INDONESIA"
kind = "ministerial_regulation"
authority = "Kementerian Perindustrian"
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Sukarela. Warna tulisan dan masa berlaku tidak dipakai karena sumber berbeda-beda.", en = "Voluntary. Colours of the lettering and validity are not used: sources differ." }

[source.pp-22-2021]
title = "Peraturan Pemerintah 22/2021 tentang Penyelenggaraan Perlindungan dan Pengelolaan Lingkungan Hidup"
kind = "government_regulation"
authority = "Presiden RI"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Pasal dan baku mutu limbah batik belum dibaca.", en = "Articles and effluent limits for batik were not read." }

[source.batik-buyer-practice]
title = "Kebiasaan pembeli batik"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan para pelaku. Angka pembeli mengalahkan angka ini.", en = "From memory of the trade. The buyer's own numbers come first." }

[source.permenperin-28-2024]
title = "Permenperin 28/2024 tentang pemberlakuan SNI sepatu pengaman secara wajib"
kind = "ministerial_regulation"
authority = "Kementerian Perindustrian"
from = 2025-02-01
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Berlaku sejak Februari 2025; harinya belum diperiksa.", en = "In force since February 2025; the day is not verified." }

[source.sni-8877-2023]
title = "SNI 8877:2023 Sepatu pengaman"
kind = "standard"
authority = "BSN"
status = "in_force"
checked = 2026-11-21
confidence = "high"

[source.sni-sepatu-pengaman-2009]
title = "SNI 0111:2009, SNI 7037:2009, SNI 7079:2009 Sepatu pengaman"
kind = "standard"
authority = "BSN"
status = "superseded"
replaced_by = ["sni-8877-2023"]
checked = 2026-11-21
confidence = "high"

[source.footwear-buyer-practice]
title = "Kebiasaan pembeli alas kaki"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan para pelaku dan uji EN/SATRA. Spesifikasi pembeli mengalahkan angka ini.", en = "From memory of the trade and EN/SATRA tests. The buyer's specification comes first." }

[source.permenlhk-8-2021]
title = "Permen LHK 8/2021, bagian verifikasi legalitas dan kelestarian (SVLK)"
kind = "ministerial_regulation"
authority = "Kementerian Lingkungan Hidup dan Kehutanan"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Aturan terakhir yang ditemukan. Pengganti tahun 2024–2026 tidak ditemukan; tanyakan lagi.", en = "The latest rule found. No successor of 2024–2026 was found; ask again." }

[source.permenlhk-21-2020]
title = "Permen LHK P.21/2020 tentang penilaian kinerja dan verifikasi legalitas kayu"
kind = "ministerial_regulation"
authority = "Kementerian Lingkungan Hidup dan Kehutanan"
status = "superseded"
replaced_by = ["permenlhk-8-2021"]
checked = 2026-11-21
confidence = "low"

[source.permenlhk-30-2016]
title = "Permen LHK P.30/2016 tentang penilaian kinerja dan verifikasi legalitas kayu"
kind = "ministerial_regulation"
authority = "Kementerian Lingkungan Hidup dan Kehutanan"
status = "superseded"
replaced_by = ["permenlhk-21-2020"]
checked = 2026-11-21
confidence = "medium"

[source.permenhut-43-2014]
title = "Permenhut P.43/2014, diubah P.95/2014, tentang verifikasi legalitas kayu"
kind = "ministerial_regulation"
authority = "Kementerian Kehutanan"
status = "superseded"
replaced_by = ["permenlhk-30-2016"]
checked = 2026-11-21
confidence = "medium"

[source.permenhut-38-2009]
title = "Permenhut P.38/2009 sampai P.42/2013 tentang verifikasi legalitas kayu"
kind = "ministerial_regulation"
authority = "Kementerian Kehutanan"
status = "superseded"
replaced_by = ["permenhut-43-2014"]
checked = 2026-11-21
confidence = "medium"

[source.permenhut-18-2013]
title = "Permenhut P.18/2013 tentang sistem informasi SILK dan dokumen V-Legal"
kind = "ministerial_regulation"
authority = "Kementerian Kehutanan"
status = "not_verified"
checked = 2026-11-21
confidence = "low"

[source.permendag-25-2016]
title = "Permendag 25/2016 tentang ekspor produk industri kehutanan (V-Legal bagi mebel)"
kind = "ministerial_regulation"
authority = "Kementerian Perdagangan"
from = 2016-04-15
status = "superseded"
replaced_by = ["permendag-23-2023"]
checked = 2026-11-21
confidence = "medium"

[source.permendag-89-2015]
title = "Permendag 89/2015 tentang ekspor produk industri kehutanan"
kind = "ministerial_regulation"
authority = "Kementerian Perdagangan"
status = "superseded"
replaced_by = ["permendag-25-2016"]
checked = 2026-11-21
confidence = "medium"

[source.permendag-97-2014]
title = "Permendag 97/2014, diubah 66/2015, tentang ekspor produk industri kehutanan"
kind = "ministerial_regulation"
authority = "Kementerian Perdagangan"
status = "superseded"
replaced_by = ["permendag-89-2015"]
checked = 2026-11-21
confidence = "medium"

[source.permendag-64-2012]
title = "Permendag 64/2012 tentang ekspor produk industri kehutanan"
kind = "ministerial_regulation"
authority = "Kementerian Perdagangan"
status = "superseded"
replaced_by = ["permendag-97-2014"]
checked = 2026-11-21
confidence = "medium"

[source.permendag-15-2020]
title = "Permendag 15/2020 tentang ekspor produk industri kehutanan tanpa V-Legal"
kind = "ministerial_regulation"
authority = "Kementerian Perdagangan"
status = "superseded"
replaced_by = ["permendag-23-2023"]
checked = 2026-11-21
confidence = "medium"
note = { id = "Dicabut sebelum mulai berlaku; pencabutannya dari ingatan.", en = "Withdrawn before it took effect; the withdrawal is from memory." }

[source.svlk-assessor-papers]
title = "Surat yang diminta penilai legalitas kayu dari industri kecil"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "high"
note = { id = "Dari daftar periksa penilai dan teks izin KBLI 162.", en = "From assessors' checklists and the licence text of KBLI 162." }

[source.wood-buyer-practice]
title = "Kebiasaan pembeli kerajinan kayu, rotan, dan bambu"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan para pelaku. Angka pembeli mengalahkan angka ini.", en = "From memory of the trade. The buyer's own numbers come first." }

[source.aql-trade-practice]
title = "Batas cacat menurut tabel AQL (ISO 2859-1, tingkat II) yang biasa dipakai pembeli"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Tabelnya yakin tinggi. Pilihan batasnya kebiasaan dagang, bukan hukum.", en = "The table is high confidence. The choice of limits is trade practice, not law." }

[source.permenlhk-56-2019]
title = "Permen LHK P.56/2019 tentang Baku Mutu Kebisingan Kendaraan Bermotor Tipe Baru dan yang Sedang Diproduksi"
kind = "ministerial_regulation"
authority = "Kementerian Lingkungan Hidup dan Kehutanan"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Mengatur uji tipe kendaraan, bukan knalpot yang dijual lepas. Angka per cc dan angka per tenaga beredar bersamaan.", en = "Governs type tests of vehicles, not silencers sold loose. Numbers by cc and numbers by power both circulate." }

[source.permenlh-7-2009]
title = "Permen LH 7/2009 tentang Ambang Batas Kebisingan Kendaraan Bermotor Tipe Baru"
kind = "ministerial_regulation"
authority = "Kementerian Lingkungan Hidup"
from = 2009-04-06
status = "superseded"
replaced_by = ["permenlhk-56-2019"]
checked = 2026-11-21
confidence = "medium"
note = { id = "Angka 77, 80, 83 dB juga disebut berasal dari tahap kedua aturan ini.", en = "The numbers 77, 80, 83 dB are also said to come from its second stage." }

[source.exhaust-sni-news]
title = "Berita dan keterangan BSN 2021–2024: SNI knalpot masih disiapkan"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "medium"

[source.un-r92]
title = "UN Regulation No. 92: non-original replacement exhaust silencing systems, categories L1–L5"
kind = "foreign_law"
authority = "UNECE"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Judul dan lingkup dibaca. Cara Uni Eropa memakainya tidak dibaca.", en = "Title and scope were read. How the European Union applies it was not." }

[source.un-r59]
title = "UN Regulation No. 59: replacement silencing systems of cars and vans"
kind = "foreign_law"
authority = "UNECE"
status = "in_force"
checked = 2026-11-21
confidence = "medium"

[source.eu-540-2014]
title = "Regulation (EU) No 540/2014 on the sound level of motor vehicles and of replacement silencing systems"
kind = "foreign_law"
authority = "European Union"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Untuk kendaraan roda empat atau lebih. Pasal belum diperiksa.", en = "For vehicles with four wheels or more. Articles not verified." }

[source.link-and-match]
title = "Temu usaha IKM logam dengan industri besar (link and match) 2016–2019 dan dukungan kementerian"
kind = "practice"
authority = "Kementerian Perindustrian"
from = 2016-01-01
status = "voluntary"
checked = 2026-11-21
confidence = "medium"
note = { id = "Empat putaran, 100 IKM. Dukungan: mesin, ISO 9001, IATF 16949.", en = "Four rounds, 100 enterprises. Support: machines, ISO 9001, IATF 16949." }

[source.oem-supplier-practice]
title = "Kebiasaan pabrik besar terhadap pemasok suku cadang"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan para pelaku. Tiap pabrik punya angka sendiri.", en = "From memory of the trade. Every plant has its own numbers." }

[source.metal-buyer-practice]
title = "Kebiasaan pembeli barang logam"
kind = "practice"
status = "voluntary"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan para pelaku. Spesifikasi pembeli mengalahkan angka ini.", en = "From memory of the trade. The buyer's specification comes first." }

[source.iso-9202]
title = "ISO 9202: fineness of precious metal alloys in jewellery"
kind = "standard"
authority = "ISO"
status = "voluntary"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.reach-jewellery]
title = "Regulation (EC) No 1907/2006 (REACH), nickel release and cadmium in jewellery"
kind = "foreign_law"
authority = "European Union"
status = "in_force"
checked = 2026-11-21
confidence = "low"
note = { id = "Nikel dari ingatan. Kadmium dari tanya jawab ECHA tentang butir 23.", en = "Nickel from memory. Cadmium from ECHA questions and answers on entry 23." }

[source.metal-food-contact]
title = "Panduan logam yang menyentuh makanan (LFGB Jerman, Dewan Eropa)"
kind = "guide"
status = "voluntary"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }
"#),
    ("sources/trade.toml", r#"#:schema ../schema/rules.schema.json
# Who may produce and export: licences, size, customs. What `checked` and `confidence` mean: ../README.md.

[source.permenperin-64-2016]
title = "Permenperin 64/M-IND/PER/7/2016 tentang Besaran Jumlah Tenaga Kerja dan Nilai Investasi untuk Klasifikasi Usaha Industri"
kind = "ministerial_regulation"
authority = "Kementerian Perindustrian"
from = 2016-07-01
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Angka yakin tinggi. Pengganti tidak ditemukan sampai 2026.", en = "Numbers high confidence. No successor found up to 2026." }

[source.pp-7-2021]
title = "Peraturan Pemerintah 7/2021 tentang Kemudahan, Pelindungan, dan Pemberdayaan Koperasi dan UMKM"
kind = "government_regulation"
authority = "Presiden RI"
from = 2021-02-02
status = "in_force"
checked = 2026-11-21
confidence = "high"

[source.perbps-7-2025]
title = "Peraturan BPS 7/2025 tentang Klasifikasi Baku Lapangan Usaha Indonesia (KBLI 2025)"
kind = "agency_regulation"
authority = "BPS"
from = 2025-12-01
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Hari mulai belum diperiksa.", en = "Day of effect not verified." }

[source.perbps-2-2020]
title = "Peraturan BPS 2/2020 tentang Klasifikasi Baku Lapangan Usaha Indonesia (KBLI 2020)"
kind = "agency_regulation"
authority = "BPS"
to = 2025-11-30
status = "superseded"
replaced_by = ["perbps-7-2025"]
checked = 2026-11-21
confidence = "high"

[source.pmk-219-2019]
title = "Peraturan Menteri Keuangan 219/PMK.04/2019 tentang akses kepabeanan"
kind = "ministerial_regulation"
authority = "Kementerian Keuangan"
status = "not_verified"
checked = 2026-11-21
confidence = "medium"
note = { id = "Dari ingatan.", en = "From memory." }

[source.pmk-155-2022]
title = "Peraturan Menteri Keuangan 155/PMK.04/2022 tentang ketentuan kepabeanan di bidang ekspor"
kind = "ministerial_regulation"
authority = "Kementerian Keuangan"
from = 2022-11-01
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Hari mulai belum diperiksa.", en = "Day of effect not verified." }

[source.pmk-145-2007]
title = "Peraturan Menteri Keuangan 145/PMK.04/2007 tentang ketentuan kepabeanan di bidang ekspor"
kind = "ministerial_regulation"
authority = "Kementerian Keuangan"
to = 2022-10-31
status = "superseded"
replaced_by = ["pmk-155-2022"]
checked = 2026-11-21
confidence = "high"

[source.pmk-96-2023]
title = "Peraturan Menteri Keuangan 96/2023 tentang barang kiriman, diubah PMK 4/2025"
kind = "ministerial_regulation"
authority = "Kementerian Keuangan"
status = "in_force"
checked = 2026-11-21
confidence = "high"

[source.permenperin-13-2025]
title = "Permenperin 13/2025 tentang data industri pada SIINas"
kind = "ministerial_regulation"
authority = "Kementerian Perindustrian"
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Berapa kali industri kecil melapor belum dipastikan.", en = "How often small industry reports is not verified." }

[source.uu-20-2016]
title = "Undang-Undang 20/2016 tentang Merek dan Indikasi Geografis"
kind = "law"
authority = "DPR RI dan Presiden"
status = "in_force"
checked = 2026-11-21
confidence = "medium"

[source.pp-28-2025]
title = "Peraturan Pemerintah 28/2025 tentang Penyelenggaraan Perizinan Berusaha Berbasis Risiko"
kind = "government_regulation"
authority = "Presiden RI"
from = 2025-06-05
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Mencabut PP 5/2021. Pasal belum diperiksa.", en = "Revokes PP 5/2021. Articles not verified." }

[source.pp-5-2021]
title = "Peraturan Pemerintah 5/2021 tentang Penyelenggaraan Perizinan Berusaha Berbasis Risiko"
kind = "government_regulation"
authority = "Presiden RI"
from = 2021-02-02
to = 2025-06-04
status = "superseded"
replaced_by = ["pp-28-2025"]
checked = 2026-11-21
confidence = "high"

[source.permenperin-37-2025]
title = "Permenperin 37/2025 tentang standar kegiatan usaha sektor perindustrian"
kind = "ministerial_regulation"
authority = "Kementerian Perindustrian"
from = 2025-10-05
status = "in_force"
checked = 2026-11-21
confidence = "medium"

[source.permenperin-9-2021]
title = "Permenperin 9/2021 tentang standar kegiatan usaha sektor perindustrian"
kind = "ministerial_regulation"
authority = "Kementerian Perindustrian"
to = 2025-10-04
status = "superseded"
replaced_by = ["permenperin-37-2025"]
checked = 2026-11-21
confidence = "medium"

[source.permenperin-2-2019]
title = "Permenperin 2/2019 tentang data industri pada SIINas"
kind = "ministerial_regulation"
authority = "Kementerian Perindustrian"
to = 2024-12-31
status = "superseded"
replaced_by = ["permenperin-13-2025"]
checked = 2026-11-21
confidence = "low"
note = { id = "Penggantian dari ingatan. Hari berakhir belum diperiksa.", en = "Replacement from memory. Day of end not verified." }

[source.pp-8-2021]
title = "Peraturan Pemerintah 8/2021 tentang modal dasar dan pendirian perseroan usaha mikro dan kecil"
kind = "government_regulation"
authority = "Presiden RI"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.pmk-197-2013]
title = "Peraturan Menteri Keuangan 197/PMK.03/2013 tentang batas penjualan pengusaha kecil untuk PPN"
kind = "ministerial_regulation"
authority = "Kementerian Keuangan"
status = "not_verified"
checked = 2026-11-21
confidence = "low"
note = { id = "Dari ingatan.", en = "From memory." }

[source.permendag-22-2023]
title = "Permendag 22/2023 tentang barang yang dilarang untuk diekspor, diubah antara lain Permendag 10/2024 dan 20/2024"
kind = "ministerial_regulation"
authority = "Kementerian Perdagangan"
from = 2023-07-19
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Perubahan sesudah 2024 belum ditemukan. Daftarnya menurut kode HS; periksa di INSW.", en = "No amendment after 2024 found. The list goes by HS code; look it up at INSW." }

[source.permendag-23-2023]
title = "Permendag 23/2023 tentang kebijakan dan pengaturan ekspor, diubah sekurang-kurangnya oleh Permendag 21/2024"
kind = "ministerial_regulation"
authority = "Kementerian Perdagangan"
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Permendag 21/2024 adalah perubahan ketiga. Daftarnya tidak disalin; periksa di INSW.", en = "21/2024 is the third amendment. The list is not copied; look it up at INSW." }

[source.btki-2022]
title = "Peraturan Menteri Keuangan 26/PMK.010/2022 tentang klasifikasi barang (BTKI 2022), terakhir diketahui diubah PMK 50/2026"
kind = "ministerial_regulation"
authority = "Kementerian Keuangan"
from = 2022-04-01
status = "in_force"
checked = 2026-11-21
confidence = "high"
note = { id = "Pengaruh PMK 50/2026 atas tiap pos belum diperiksa.", en = "The effect of PMK 50/2026 on single headings is not verified." }

[source.cites]
title = "CITES: Convention on International Trade in Endangered Species of Wild Fauna and Flora"
kind = "standard"
authority = "CITES"
status = "in_force"
checked = 2026-11-21
confidence = "medium"

[source.pmk-177-2016]
title = "Peraturan Menteri Keuangan 177/PMK.04/2016 tentang KITE IKM, diubah PMK 110/PMK.04/2019"
kind = "ministerial_regulation"
authority = "Kementerian Keuangan"
from = 2017-01-01
status = "in_force"
checked = 2026-11-21
confidence = "medium"
note = { id = "Hari mulai dari ingatan. Pengganti belum diperiksa.", en = "Day of effect from memory. Successor not verified." }

[source.kmk-372-2020]
title = "Keputusan Menteri Keuangan 372/2020 tentang penugasan khusus ekspor bagi usaha kecil dan menengah kepada LPEI"
kind = "ministerial_regulation"
authority = "Kementerian Keuangan"
status = "not_verified"
checked = 2026-11-21
confidence = "medium"
"#),
]
