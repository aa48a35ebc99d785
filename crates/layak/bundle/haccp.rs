// Made by `cargo xtask gen` from rules/haccp/. Do not edit.
&[
    ("haccp/rules.toml", r#"# The twelve steps of Codex, one fact each.

[fact.s01_team]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 1: Tim dan lingkup ditetapkan?", en = "Step 1: Team and scope set?" }
help     = { id = "Ada surat penunjukan tim, pelatihannya, dan produk apa yang dicakup.", en = "A letter naming the team, its training and the products covered." }
when     = "haccp.plan_begun"
evidence = { id = "Dokumen HACCP, langkah 1", en = "HACCP file, step 1" }

[fact.s02_product]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 2: Produk diuraikan?", en = "Step 2: Product described?" }
help     = { id = "Uraikan bahan, kadar air atau pH, kemasan, cara simpan, dan masa simpan.", en = "Describe materials, moisture or pH, pack, storage and shelf life." }
when     = "haccp.plan_begun"
evidence = { id = "Dokumen HACCP, langkah 2", en = "HACCP file, step 2" }

[fact.s03_use]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 3: Pengguna dan cara pakai ditetapkan?", en = "Step 3: Intended use stated?" }
help     = { id = "Tulis siapa yang memakan dan caranya: langsung, dimasak, atau diolah pabrik lain.", en = "State who eats it and how: as it is, cooked, or processed by another factory." }
when     = "haccp.plan_begun"
evidence = { id = "Dokumen HACCP, langkah 3", en = "HACCP file, step 3" }

[fact.s04_flow]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 4: Bagan alir dibuat?", en = "Step 4: Flow diagram drawn?" }
help     = { id = "Gambar semua langkah dari bahan datang sampai barang dikirim.", en = "Draw all steps from arrival of materials to shipment." }
when     = "haccp.plan_begun"
evidence = { id = "Dokumen HACCP, langkah 4", en = "HACCP file, step 4" }

[fact.s05_flow_checked]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 5: Bagan alir dicocokkan di tempat?", en = "Step 5: Flow diagram confirmed on site?" }
help     = { id = "Tim berjalan di ruang produksi sambil mencocokkan bagan, lalu menandatanganinya.", en = "The team walks the room comparing the diagram, then signs it." }
when     = "haccp.plan_begun"
evidence = { id = "Dokumen HACCP, langkah 5", en = "HACCP file, step 5" }

[fact.s06_hazards]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 6: Bahaya dianalisis?", en = "Step 6: Hazards analysed?" }
help     = { id = "Untuk tiap langkah tulis bahaya kuman, kimia, benda asing; seberapa sering dan seberapa parah.", en = "For each step list germs, chemicals, foreign bodies; how likely and how severe." }
when     = "haccp.plan_begun"
evidence = { id = "Dokumen HACCP, langkah 6", en = "HACCP file, step 6" }

[fact.s07_critical_points]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 7: Titik kendali kritis ditetapkan?", en = "Step 7: Critical points determined?" }
help     = { id = "Titik kritis adalah langkah yang bila gagal membuat produk berbahaya, misalnya pemanasan atau ayakan.", en = "A critical point is a step whose failure makes the product dangerous, such as heating or sieving." }
when     = "haccp.plan_begun"
evidence = { id = "Dokumen HACCP, langkah 7", en = "HACCP file, step 7" }

[fact.s08_limits]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 8: Batas kritis ditetapkan dan divalidasi?", en = "Step 8: Critical limits set and validated?" }
help     = { id = "Tiap titik kritis punya angka batas, misalnya suhu, dan bukti bahwa batas itu cukup.", en = "Each critical point has a limit, such as a temperature, and proof that it suffices." }
when     = "haccp.plan_begun"
evidence = { id = "Dokumen HACCP, langkah 8", en = "HACCP file, step 8" }

[fact.s09_monitoring]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 9: Pemantauan dijalankan?", en = "Step 9: Monitoring in place?" }
help     = { id = "Siapa mengukur apa, kapan, dan ditulis di lembar mana.", en = "Who measures what, when, and on which sheet." }
when     = "haccp.plan_begun"
evidence = { id = "Dokumen HACCP, langkah 9", en = "HACCP file, step 9" }

[fact.s10_correction]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 10: Tindakan koreksi ditetapkan?", en = "Step 10: Corrective action set?" }
help     = { id = "Tulis apa yang dilakukan terhadap barang dan alat bila batas terlampaui.", en = "Write what is done with goods and equipment when a limit is passed." }
when     = "haccp.plan_begun"
evidence = { id = "Dokumen HACCP, langkah 10", en = "HACCP file, step 10" }

[fact.s11_verification]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 11: Rencana divalidasi dan diverifikasi?", en = "Step 11: Plan validated and verified?" }
help     = { id = "Rencana diuji kebenarannya; ada kalibrasi, audit sendiri, uji penarikan, dan tinjauan pemilik.", en = "The plan is proved; there is calibration, own audit, mock recall and review by the owner." }
when     = "haccp.plan_begun"
evidence = { id = "Dokumen HACCP, langkah 11", en = "HACCP file, step 11" }

[fact.s12_records]
type     = "choice"
choices  = "step"
ask      = { id = "Langkah 12: Dokumen dan catatan disimpan?", en = "Step 12: Documents and records kept?" }
help     = { id = "Rencana, lembar pemantauan, dan catatan perbaikan disimpan rapi.", en = "Plan, monitoring sheets and correction records are kept in order." }
when     = "haccp.plan_begun"
evidence = { id = "Dokumen HACCP, langkah 12", en = "HACCP file, step 12" }

[group.steps]
title = { id = "Dua belas langkah HACCP", en = "The twelve HACCP steps" }
facts = ["s01_team", "s02_product", "s03_use", "s04_flow", "s05_flow_checked", "s06_hazards", "s07_critical_points", "s08_limits", "s09_monitoring", "s10_correction", "s11_verification", "s12_records"]

[derive.steps_done]
value = "haccp.plan_begun ? size(haccp.steps.filter(s, s == 'done')) : 0"
title = { id = "Langkah HACCP yang sudah dipakai", en = "HACCP steps in use" }

# Without a plan there is no step of it: one answer closes the twelve.
[derive.plan_in_use]
value = "haccp.plan_begun && haccp.steps.all(s, s == 'done')"
title = { id = "Dua belas langkah HACCP sudah dipakai", en = "The twelve HACCP steps are in use" }

[derive.prerequisites]
value = "cppob.site_ip_valid || (!production.with_contract && cppob.inspected && cppob.rating in ['a', 'b']) || (bpom.household_maker && cppob.household_passed)"
title = { id = "Dasar CPPOB sudah ada", en = "GMP is in place" }

[[rule]]
id        = "certificate"
title     = { id = "Sertifikat HACCP yang diminta pembeli berlaku", en = "The HACCP certificate the buyer asks for is valid" }
severity  = "critical"
basis     = "buyer"
dimension = "food_safety"
weight    = 8
applies   = "order.given && order.buyer_requires_haccp"
holds     = "haccp.certificate_valid"
sources   = [{ ref = "codex-cxc-1", at = "HACCP" }, { ref = "sni-cxc-1", at = "dasar sertifikasi" }]
why       = { id = "Pembeli ini meminta HACCP. Yang diterima adalah sertifikat terakreditasi untuk tempat dan produk ini.", en = "This buyer asks for HACCP. Accepted is an accredited certificate for this site and product." }
evidence  = [{ id = "Sertifikat dengan lingkup dan tanggal", en = "Certificate with scope and dates" }]
actions   = ["certify"]

[[rule]]
id        = "prerequisites"
title     = { id = "Dasar CPPOB sudah ada sebelum HACCP", en = "GMP stands before HACCP" }
severity  = "info"
basis     = "practice"
dimension = "food_safety"
holds     = "haccp.certificate_valid || haccp.prerequisites"
valid     = { from = 2024-03-01 }
sources   = [{ ref = "codex-cxc-1", at = "bagian GHP" }]
why       = { id = "HACCP di atas ruang yang kotor hanya tulisan. Dasarnya ruang, air, dan pekerja yang bersih.", en = "HACCP above a dirty room is only paper. Its base is a clean room, water and workers." }
actions   = ["cppob.get-ip", "cppob.close-findings", "cppob.mend-household-kitchen"]

[[rule]]
id        = "plan"
title     = { id = "Dua belas langkah HACCP sudah dipakai", en = "The twelve HACCP steps are in use" }
severity  = "major"
basis     = "programme"
dimension = "food_safety"
weight    = 6
holds     = "haccp.certificate_valid || haccp.plan_in_use"
grade     = "haccp.steps_done / 12 * 0.9"
sources   = [{ ref = "codex-cxc-1", at = "12 langkah" }, { ref = "desa-devisa-2022", at = "tujuan CPPOB dan HACCP" }, { ref = "purbalingga-2021", at = "pendampingan GMP/HACCP" }]
why       = { id = "Program menuju HACCP bersama CPPOB. Untuk pangan biasa hukum tidak mengharuskannya, tetapi pembeli menanyakannya.", en = "The programme aims at HACCP with GMP. For ordinary food it is no legal duty, but buyers ask." }
actions   = ["write-plan"]

[[rule]]
id        = "monitoring-records"
title     = { id = "Ada catatan pemantauan tiga bulan", en = "Three months of monitoring records exist" }
severity  = "minor"
basis     = "practice"
dimension = "food_safety"
weight    = 2
holds     = "haccp.certificate_valid || (haccp.plan_begun && haccp.records_months >= records_needed)"
grade     = "haccp.plan_begun ? haccp.records_months / records_needed * 0.9 : 0"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "workshop-practice", at = "audit sertifikasi" }]
why       = { id = "Auditor melihat catatan yang berjalan, bukan rencana saja.", en = "Auditors look at running records, not at plans alone." }
actions   = ["keep-records"]

[[rule]]
id        = "current-standard"
title     = { id = "Sertifikat tidak lagi memakai standar HACCP lama", en = "The certificate no longer names the old HACCP standard" }
severity  = "major"
basis     = "practice"
dimension = "food_safety"
weight    = 2
applies   = "haccp.certificate == 'held'"
holds     = "haccp.certificate_standard != 'sni_cac_rcp_1'"
sources   = [{ ref = "sni-cxc-1", at = "daftar lembaga sertifikasi 2026" }]
why       = { id = "Sertifikat 2026 menyebut SNI CXC 1. Bila masih SNI CAC/RCP 1:2011, tanyakan peralihannya.", en = "Certificates of 2026 name SNI CXC 1. If yours names SNI CAC/RCP 1:2011, ask for transition." }
actions   = ["ask-transition"]

[[rule]]
id        = "risk-programme"
title     = { id = "PMR dijalankan untuk pangan steril atau diet khusus", en = "PMR is applied for sterile or special-diet food" }
severity  = "critical"
basis     = "law"
dimension = "food_safety"
weight    = 8
applies   = "haccp.pmr_due"
holds     = "haccp.pmr_permit || haccp.pmr_stage == 'implementation' || (legality.trade_micro_small && haccp.pmr_stage in ['initiation', 'intensification'])"
valid     = { from = 2023-05-22 }
sources   = [{ ref = "perbpom-10-2023", at = "Pasal 28-30", note = { id = "Tanggal mulai dan masa peralihan belum ditemukan.", en = "Start date and transition were not found." } }]
why       = { id = "Pangan steril komersial dan diet khusus wajib menjalankan PMR. Hanya usaha mikro dan kecil boleh bertahap.", en = "Commercially sterile and special-diet food must apply PMR. Only micro and small firms may go by stages." }
evidence  = [{ id = "Bukti tahap PMR atau izin PMR", en = "Proof of the PMR stage or permit" }]
actions   = ["start-pmr", "full-pmr"]

[[rule]]
id        = "special-diet-certificate"
title     = { id = "Pangan diet khusus punya sertifikat HACCP atau setara", en = "Special-diet food has a HACCP certificate or the like" }
severity  = "major"
basis     = "law"
dimension = "food_safety"
weight    = 3
applies   = "product.kind == 'special_diet'"
holds     = "haccp.certificate_valid"
valid     = { from = 2023-05-22 }
sources   = [{ ref = "perbpom-10-2023", at = "article not verified", note = { id = "Tanggal mulai belum ditemukan.", en = "The start date was not found." } }]
why       = { id = "Pembuat pangan diet khusus wajib punya sertifikat HACCP atau yang setara. Banyak pemakainya orang sakit.", en = "Makers of special-diet food must hold a HACCP certificate or the like. Many of their customers are ill." }
actions   = ["certify"]

[[rule]]
id        = "acid-food"
title     = { id = "pH buah kaleng 4,6 atau kurang di setiap lot", en = "pH of canned fruit is 4.6 or less in every lot" }
severity  = "major"
basis     = "practice"
dimension = "food_safety"
weight    = 4
applies   = "product.kind == 'canned_fruit' && !haccp.pmr_due"
holds     = "haccp.batch_ph <= acid_limit"
valid     = { from = 2021-01-01 }
sources   = [{ ref = "perbpom-27-2021", at = "batas pH", note = { id = "Angka 4,6 dari ingatan.", en = "The number 4.6 is from memory." } }]
why       = { id = "Buah asam cukup dipasteurisasi. Di atas pH 4,6 aturan pangan steril berlaku.", en = "Acid fruit only needs pasteurising. Above pH 4.6 the rules of sterile food apply." }
actions   = ["acidify"]

[action.write-plan]
title    = { id = "Susun dan jalankan rencana HACCP", en = "Write and run the HACCP plan" }
cost     = { low = 3_000_000, high = 25_000_000 }
duration = { low = 42, high = 70 }
requires = [{ when = "cppob.procedures_written >= 11 || bpom.household_premises" }]
sets     = {"haccp.plan_begun" = true, "haccp.s01_team" = "done", "haccp.s02_product" = "done", "haccp.s03_use" = "done", "haccp.s04_flow" = "done", "haccp.s05_flow_checked" = "done", "haccp.s06_hazards" = "done", "haccp.s07_critical_points" = "done", "haccp.s08_limits" = "done", "haccp.s09_monitoring" = "done", "haccp.s10_correction" = "done", "haccp.s11_verification" = "done", "haccp.s12_records" = "done" }
provider = { id = "Pendamping, BSPJI, atau konsultan", en = "Assessor, BSPJI or consultant" }
notes    = [
    { id = "Pelatihan HACCP sekitar Rp3 juta sudah termasuk", en = "HACCP training of about IDR 3 million is included" },
    { id = "Jangan menyalin contoh: titik kritis berbeda untuk tiap produk", en = "Do not copy a template: critical points differ by product" },
]
sources  = [{ ref = "remedy-prices", at = "pelatihan HACCP dan perkiraan konsultan" }]

[action.keep-records]
title    = { id = "Catat pemantauan selama tiga bulan", en = "Keep monitoring records for three months" }
cost     = { low = 0, high = 1_000_000 }
duration = { low = 90, high = 100 }
requires = [{ when = "haccp.plan_in_use" }]
sets     = { "haccp.records_months" = 3 }
provider = { id = "Pemilik dan pekerja", en = "Owner and workers" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.certify]
title      = { id = "Sertifikasi HACCP oleh lembaga terakreditasi", en = "HACCP certification by an accredited body" }
cost       = { low = 15_000_000, high = 45_000_000 }
duration   = { low = 28, high = 56 }
requires   = [{ when = "haccp.plan_in_use" }, { when = "haccp.plan_begun && haccp.records_months >= records_needed" }, { when = "haccp.prerequisites" }]
sets       = { "haccp.certificate" = "held", "haccp.certificate_standard" = "sni_cxc_1", "haccp.certificate_accredited" = true, "haccp.certificate_covers" = true }
sets_until = "haccp.certificate_expires"
valid_for  = 1095
provider   = { id = "Lembaga sertifikasi terakreditasi KAN", en = "Accredited certification body" }
papers     = [
    { id = "Rencana HACCP yang dipakai", en = "The HACCP plan in use" },
    { id = "Catatan pemantauan tiga bulan", en = "Monitoring records of three months" },
]
notes      = [{ id = "Sertifikat biasanya tiga tahun, dengan pemeriksaan ulang tiap tahun", en = "Usually three years, with a check every year" }]
sources    = [{ ref = "remedy-prices", at = "sertifikasi HACCP" }]

[action.ask-transition]
title    = { id = "Minta peralihan ke SNI CXC 1 kepada lembaga sertifikasi", en = "Ask the body for transition to SNI CXC 1" }
cost     = { low = 0, high = 10_000_000 }
duration = { low = 14, high = 90 }
sets     = { "haccp.certificate_standard" = "sni_cxc_1" }
provider = { id = "Lembaga sertifikasi", en = "Certification body" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.start-pmr]
title    = { id = "Mulai PMR tahap inisiasi: CPPOB dan validasi panas", en = "Start PMR initiation: GMP and heat validation" }
cost     = { low = 5_000_000, high = 40_000_000 }
duration = { low = 60, high = 180 }
requires = [{ when = "cppob.site_ip_valid" }]
sets     = { "haccp.pmr_stage" = "initiation" }
provider = { id = "BPOM dan ahli proses panas", en = "BPOM and a thermal-process expert" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.full-pmr]
title    = { id = "Jalankan PMR penuh dan urus izinnya", en = "Apply PMR in full and obtain its permit" }
cost     = { low = 15_000_000, high = 80_000_000 }
duration = { low = 120, high = 365 }
requires = [{ when = "cppob.site_ip_valid" }, { when = "haccp.plan_in_use" }]
sets     = { "haccp.pmr_permit" = true, "haccp.pmr_stage" = "implementation" }
provider = { id = "BPOM dan ahli proses panas", en = "BPOM and a thermal-process expert" }
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]

[action.acidify]
title    = { id = "Atur keasaman dan catat pH tiap lot", en = "Adjust acidity and record the pH of each lot" }
cost     = { low = 500_000, high = 3_000_000 }
duration = { low = 7, high = 30 }
sets     = { "haccp.batch_ph" = 4.2 }
provider = { id = "Pembuat, dengan ahli pangan", en = "Maker, with a food technologist" }
papers   = [{ id = "pH meter dikalibrasi", en = "Calibrated pH meter" }]
sources  = [{ ref = "remedy-prices", at = "perkiraan", confidence = "low" }]
"#),
    ("haccp/set.toml", r#"#:schema ../schema/rules.schema.json
# HACCP and the risk-management programme (PMR). For ordinary food HACCP is a demand of buyers, not of Indonesian law.
# "High risk" in PMR is not the high tier of MD registration: two separate facts.
[set]
id      = "haccp"
version = "2026.11"
title   = { id = "HACCP dan manajemen risiko", en = "HACCP and risk management" }
applies = "product.sector == 'food'"
checked = 2026-11-21

[choices.step]
done     = { id = "Sudah, dan dipakai", en = "Done and in use" }
partly   = { id = "Sebagian atau salinan contoh", en = "Partly, or a copied template" }
not_done = { id = "Belum", en = "Not done" }

[fact.certificate]
type     = "choice"
choices  = "bpom.permit"
ask      = { id = "Apakah ada sertifikat HACCP atau yang lebih tinggi?", en = "Is there a HACCP certificate or a higher one?" }
help     = { id = "Lebih tinggi: ISO 22000, FSSC 22000, BRCGS. Sertifikat pelatihan tidak dihitung.", en = "Higher: ISO 22000, FSSC 22000, BRCGS. A training certificate does not count." }
evidence = { id = "Sertifikat dari lembaga terakreditasi", en = "Certificate of an accredited body" }

[fact.certificate_expires]
type = "date"
ask  = { id = "Sertifikat HACCP berlaku sampai", en = "HACCP certificate valid until" }
help = { id = "Lihat tanggal akhir pada sertifikat HACCP, ISO 22000, atau sejenisnya. Sering tertulis valid until atau expiry date.", en = "Look at the last date on the HACCP, ISO 22000 or similar certificate. It often reads valid until or expiry date." }
when = "haccp.certificate == 'held'"

[fact.certificate_standard]
type     = "choice"
ask      = { id = "Standar apa yang tertulis pada sertifikat?", en = "Which standard does the certificate name?" }
help     = { id = "Lihat kalimat standar pada sertifikat, biasanya di bawah nama usaha.", en = "See the standard named on the certificate, usually below the enterprise." }
when     = "haccp.certificate == 'held'"
evidence = { id = "Sertifikat", en = "Certificate" }
[fact.certificate_standard.choices]
sni_cxc_1     = { id = "SNI CXC 1:1969 atau Codex CXC 1", en = "SNI CXC 1:1969 or Codex CXC 1" }
sni_cac_rcp_1 = { id = "SNI CAC/RCP 1:2011 (lama)", en = "SNI CAC/RCP 1:2011 (old)" }
iso_22000     = { id = "ISO 22000", en = "ISO 22000" }
fssc_22000    = { id = "FSSC 22000", en = "FSSC 22000" }
brcgs         = { id = "BRCGS", en = "BRCGS" }
other         = { id = "Lainnya", en = "Other" }

[fact.certificate_accredited]
type     = "bool"
ask      = { id = "Apakah lembaganya terakreditasi KAN atau setara?", en = "Is the body accredited (KAN or equal)?" }
help     = { id = "Terakreditasi berarti lembaga itu sendiri diawasi. Logonya ada di sudut sertifikat.", en = "Accredited means the body itself is supervised. Its mark is in a corner of the certificate." }
when     = "haccp.certificate == 'held'"
evidence = { id = "Logo akreditasi pada sertifikat", en = "Accreditation mark on the certificate" }

[fact.certificate_covers]
type     = "bool"
ask      = { id = "Apakah sertifikat menyebut tempat dan produk ini?", en = "Does the certificate name this site and product?" }
help     = { id = "Sertifikat eksportir tidak menutup dapur petani di luar lingkupnya.", en = "An exporter's certificate does not cover farmers' kitchens outside its scope." }
when     = "haccp.certificate == 'held'"
evidence = { id = "Lingkup pada sertifikat", en = "Scope of the certificate" }

[fact.plan_begun]
type     = "bool"
ask      = { id = "Apakah rencana HACCP tertulis sudah ada atau mulai dibuat?", en = "Is there a written HACCP plan, or has one been begun?" }
help     = { id = "HACCP adalah cara mencegah bahaya pada makanan di setiap langkah, ditulis dalam dua belas langkah. Belum pernah mendengar atau baru ikut pelatihan: jawab tidak.", en = "HACCP is a way to prevent hazards in food at every step, written in twelve steps. Never heard of it, or only had a training: answer no." }
evidence = { id = "Dokumen HACCP", en = "HACCP file" }

[fact.records_months]
type     = "number"
whole    = true
min      = 0
max      = 600
ask      = { id = "Berapa bulan catatan pemantauan titik kritis sudah ada?", en = "For how many months are there monitoring records of critical points?" }
help     = { id = "Titik kritis adalah langkah yang menentukan aman tidaknya produk. Isi 0 bila belum ada catatan.", en = "A critical point is a step that decides whether the product is safe. Enter 0 if there are no records." }
when     = "haccp.plan_begun"
evidence = { id = "Lembar pemantauan", en = "Monitoring sheets" }

[fact.pmr_stage]
type     = "choice"
ask      = { id = "Sampai tahap mana program manajemen risiko (PMR)?", en = "Which stage of the risk-management programme (PMR) is reached?" }
help     = { id = "PMR membuktikan bahaya dikendalikan. Usaha mikro dan kecil menempuhnya dalam tiga tahap; usaha lain langsung penuh.", en = "PMR proves that hazards are controlled. Micro and small firms go by three stages; others apply it in full at once." }
when     = "haccp.pmr_due"
evidence = { id = "Bukti tahap PMR dari BPOM", en = "Proof of the PMR stage from BPOM" }
[fact.pmr_stage.choices]
initiation      = { id = "Inisiasi: CPPOB dan validasi panas", en = "Initiation: CPPOB and heat validation" }
intensification = { id = "Intensifikasi: ditambah HACCP", en = "Intensification: plus HACCP" }
implementation  = { id = "Implementasi: PMR penuh", en = "Implementation: full PMR" }
none            = { id = "Belum", en = "None" }

[fact.pmr_permit]
type     = "bool"
ask      = { id = "Apakah ada izin penerapan PMR?", en = "Is there a PMR permit?" }
help     = { id = "PMR adalah program manajemen risiko BPOM untuk pangan steril dan diet khusus. Bila dibuatkan pabrik lain, lihat izin pabrik itu.", en = "PMR is BPOM's risk-management programme for sterile and special-diet food. If another factory makes it, see that factory's permit." }
when     = "haccp.pmr_due || (bpom.certificate_asked && bpom.md != 'held' && bpom.irt != 'held')"
evidence = { id = "Izin penerapan PMR", en = "PMR permit" }

[fact.batch_ph]
type     = "number"
min      = 0
max      = 14
ask      = { id = "pH tertinggi pada catatan lot terakhir", en = "Highest pH in the last lot records" }
help     = { id = "pH adalah ukuran asam. Makin kecil makin asam; nanas biasanya di bawah 4,6.", en = "pH measures acidity. The smaller the more acid; pineapple is usually below 4.6." }
when     = "product.kind == 'canned_fruit'"
evidence = { id = "Catatan pH tiap lot", en = "Record of pH for each lot" }

[parameter.records_needed]
title  = { id = "Bulan catatan pemantauan", en = "Months of monitoring records" }
values = [{ from = 2021-01-01, value = 3, source = "workshop-practice", note = "usual demand of certification bodies, from memory" }]

[parameter.acid_limit]
title  = { id = "pH tertinggi untuk pangan asam", en = "Highest pH of acid food" }
values = [{ from = 2021-01-01, value = 4.6, source = "perbpom-27-2021" }]

[derive.pmr_due]
value = "(product.heat_sterilised && product.commercially_sterile) || product.kind == 'special_diet'"
title = { id = "Produk terkena PMR", en = "The product falls under PMR" }

[derive.certificate_valid]
value = "haccp.certificate == 'held' && haccp.certificate_accredited && haccp.certificate_covers && haccp.certificate_expires >= order.papers_until"
title = { id = "Sertifikat berlaku untuk tempat dan produk ini", en = "Certificate valid for this site and product" }
"#),
]
