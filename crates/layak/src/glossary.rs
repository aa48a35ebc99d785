//! The words of the trade, each explained once in words an owner understands: the one place from which every surface takes them.

use crate::text::Lang;

macro_rules! terms {
    ($($name:ident $slug:literal: $id:literal, $en:literal; $about_id:literal, $about_en:literal;)+) => {
        /// A word of the trade.
        ///
        /// ```
        /// use layak::{Lang, glossary::Term};
        /// assert_eq!(Term::Unknown.name(Lang::Id), "belum tahu");
        /// assert_eq!(Term::Unknown.slug(), "belum-tahu");
        /// assert!(Term::ALL.iter().all(|term| term.about(Lang::En).ends_with('.')));
        /// ```
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[expect(missing_docs, reason = "each term says itself what it is")]
        pub enum Term { $($name),+ }

        impl Term {
            /// Every term, in the order in which a newcomer reads them.
            pub const ALL: &[Self] = &[$(Self::$name),+];

            /// Its name in addresses; the same in both languages, never changed.
            ///
            /// ```
            /// assert_eq!(layak::glossary::Term::AsOf.slug(), "per-tanggal");
            /// ```
            #[must_use]
            pub fn slug(self) -> &'static str {
                match self { $(Self::$name => $slug),+ }
            }

            /// The term, as it stands inside a sentence.
            ///
            /// ```
            /// use layak::{Lang, glossary::Term};
            /// assert_eq!(Term::Pooling.name(Lang::En), "pooling with partners");
            /// ```
            #[must_use]
            pub fn name(self, lang: Lang) -> &'static str {
                match (self, lang) { $((Self::$name, Lang::Id) => $id, (Self::$name, Lang::En) => $en),+ }
            }

            /// What it means, in one to three sentences.
            ///
            /// ```
            /// use layak::{Lang, glossary::Term};
            /// assert!(Term::Waiver.about(Lang::Id).starts_with("Izin tertulis"));
            /// ```
            #[must_use]
            pub fn about(self, lang: Lang) -> &'static str {
                match (self, lang) { $((Self::$name, Lang::Id) => $about_id, (Self::$name, Lang::En) => $about_en),+ }
            }
        }
    };
}

terms! {
    // ---- what is demanded
    Rule "aturan": "aturan", "rule";
        "Satu tuntutan yang dapat diperiksa, misalnya: izin edar masih berlaku pada hari kapal berangkat. Setiap aturan menyebut sumber, bukti, dan cara memenuhinya.",
        "One demand that can be checked, such as: the licence is still valid on the day the ship leaves. Every rule names its sources, its evidence and how to meet it.";
    LegalRequirement "syarat-wajib": "syarat wajib", "legal requirement";
        "Tuntutan dari peraturan Indonesia atau dari peraturan negara tujuan. Permintaan pembeli, ketentuan program, dan praktik yang baik tidak disebut wajib.",
        "A demand of Indonesian law or of the law of the destination. What a buyer asks, what a programme asks and good practice are not called required.";
    Basis "dasar": "dasar tuntutan", "basis";
        "Siapa yang menuntut: peraturan Indonesia, negara tujuan, pembeli, program, atau praktik yang baik.",
        "Who demands it: Indonesian law, the destination market, the buyer, the programme, or good practice.";
    Severity "kepentingan": "tingkat kepentingan", "severity";
        "Seberapa berat akibatnya bila aturan belum terpenuhi. Penentu: putusan terbaik tidak tercapai. Penting: dihitung berat. Pelengkap: dihitung ringan. Catatan: hanya diberitahukan.",
        "How much it weighs when a rule is not met. Decisive: the best verdict is out of reach. Important: counts heavily. Minor: counts a little. Note: only told.";
    Applies "berlaku": "berlaku jika", "applies when";
        "Syarat yang menentukan apakah aturan mengenai usaha ini. Aturan untuk makanan tidak mengenai pembuat sepatu.",
        "The condition that decides whether a rule concerns this enterprise. A rule for food does not concern a shoemaker.";
    DatesOfEffect "masa-berlaku": "masa berlaku", "dates of effect";
        "Hari pertama dan terakhir aturan berlaku; hari pertama dan terakhir ikut dihitung. Bisa diukur pada tanggal penilaian atau pada tanggal kirim.",
        "The first and last day of a rule, both counted. They are compared with the date of the assessment, or with the ship date.";
    Parameter "angka-aturan": "angka aturan", "parameter";
        "Angka, tanggal, atau ya/tidak yang ditetapkan sumber dan bisa berubah. Setiap nilai punya masa berlaku dan sumber sendiri.",
        "A number, date or yes/no that a source sets and that can change. Every value has its own dates and source.";
    Derived "pengertian": "pengertian turunan", "derived fact";
        "Kesimpulan dari beberapa jawaban yang diberi nama, misalnya: perlu izin edar. Tidak ditanyakan, tetapi dihitung.",
        "A named conclusion from several answers, such as: a licence is needed. It is not asked but worked out.";
    Measure "hasil-hitungan": "hasil hitungan", "measure";
        "Angka yang dihitung mesin dari catatan, misalnya kapasitas sendiri per bulan dari riwayat produksi. Cara hitungnya ditulis di samping angkanya.",
        "A figure that the engine computes from records, such as own capacity per month from the production history. Its formula stands beside it.";
    PartialCredit "nilai-sebagian": "nilai sebagian", "partial credit";
        "Bagian dari bobot yang tetap diberikan bila aturan baru sebagian dikerjakan. Hanya mengubah skor, tidak pernah mengubah hasil aturan.",
        "The share of a weight that is given when a rule is only partly done. It changes the score and never the outcome of the rule.";
    RuleSet "kumpulan": "kumpulan aturan", "rule set";
        "Aturan, pertanyaan, dan tindakan tentang satu pokok, misalnya halal atau masuk Taiwan. Tiap kumpulan punya versi dan tanggal pemeriksaan.",
        "Rules, questions and actions about one subject, such as halal or entry into Taiwan. Each set has a version and a date of checking.";
    // ---- what an answer can be
    Evidence "bukti": "bukti", "evidence";
        "Surat, foto, catatan, atau keadaan di tempat yang menunjukkan bahwa jawaban benar.",
        "The paper, photo, record or look on site that shows that an answer is true.";
    EvidenceLevel "tingkat-bukti": "tingkat bukti", "evidence level";
        "Seberapa kuat jawaban dibuktikan: pernyataan usaha, dilihat penilai, atau diperiksa ke penerbit. Program dapat meminta tingkat tertentu; jawaban di bawahnya dihitung sebagai belum tahu.",
        "How well an answer is proved: as declared, seen by the assessor, or verified with the issuer. A programme may ask for a level; answers below it count as unknown.";
    Met "terpenuhi": "terpenuhi", "met";
        "Jawaban yang ada memastikan bahwa tuntutan dipenuhi.",
        "The answers given make sure that the demand is met.";
    Unmet "belum-terpenuhi": "belum terpenuhi", "unmet";
        "Jawaban yang ada memastikan bahwa tuntutan belum dipenuhi.",
        "The answers given make sure that the demand is not met.";
    Unknown "belum-tahu": "belum tahu", "unknown";
        "Belum cukup jawaban untuk memastikan. Bukan ya dan bukan tidak. Mengosongkan jawaban tidak pernah menguntungkan.",
        "There are not enough answers to be sure. It is neither yes nor no. Leaving an answer blank never helps.";
    NotApplicable "tidak-berlaku": "tidak berlaku", "not applicable";
        "Aturan ini tidak mengenai usaha atau pesanan ini. Ini mengikuti jawaban lain dan tidak bisa dipilih sendiri.",
        "The rule does not concern this enterprise or order. This follows from other answers and cannot be chosen.";
    Waiver "dispensasi": "dispensasi", "waived";
        "Izin tertulis dari pihak berwenang untuk melewati satu aturan sampai tanggal tertentu. Hasil tanpa dispensasi selalu ditunjukkan di sampingnya.",
        "A written permission of an authority to pass over one rule until a date. The result without it is always shown beside.";
    Completeness "kelengkapan": "kelengkapan jawaban", "answers complete";
        "Bagian dari bobot aturan yang hasilnya sudah pasti. Berdiri di samping skor dan tidak dikalikan ke dalamnya.",
        "The share of the rules, by weight, whose outcome is certain. It stands beside the score and is not multiplied into it.";
    AsOf "per-tanggal": "per tanggal", "as of";
        "Hari yang dinilai. Aturan dan angka yang dipakai adalah yang berlaku pada hari itu.",
        "The day that is assessed. The rules and numbers used are those in force on that day.";
    Case "contoh": "contoh", "case";
        "Usaha rekaan kecil beserta hasil yang harus diberikan aturan. Dijalankan pada setiap perubahan, sehingga aturan berbuat seperti yang tertulis.",
        "A small invented enterprise with the outcome that a rule must give. Cases are run at every change, so a rule does what is written.";
    // ---- what to do
    Action "tindakan": "tindakan", "action";
        "Pekerjaan yang memenuhi satu aturan atau lebih, dengan perkiraan biaya, lama, tempat mengurus, dan surat yang disiapkan.",
        "Work that meets one rule or more, with estimated cost, time, where to go and the papers to prepare.";
    Prerequisite "prasyarat": "prasyarat", "prerequisite";
        "Tindakan atau keadaan yang harus selesai dulu sebelum tindakan lain dapat dimulai.",
        "An action or a state of affairs that must be finished before another action can begin.";
    // ---- what it rests on
    Source "sumber": "sumber", "source";
        "Peraturan, standar, atau panduan yang menjadi sandaran aturan, dengan pasalnya.",
        "The regulation, standard or guide that a rule rests on, with its article.";
    Confidence "keyakinan": "keyakinan sumber", "source confidence";
        "Seberapa yakin kami akan isi sumber. Tinggi: naskah atau data resmi dibaca. Sedang: satu sumber kedua yang baik. Rendah: lemah, lama, atau dari ingatan.",
        "How sure we are of what a source says. High: the official text or record was read. Medium: one good secondary source. Low: weak, old or from memory.";
    Checked "diperiksa": "tanggal diperiksa", "date checked";
        "Hari terakhir kami membandingkan aturan dengan sumbernya. Perubahan sesudah hari itu belum tentu ada di sini.",
        "The last day on which we compared the rules with their sources. What changed later may not be here.";
    Superseded "diganti": "diganti", "superseded";
        "Sumber ini tidak berlaku lagi karena ada penggantinya. Tetap dicantumkan supaya rujukan lama dapat ditelusuri.",
        "This source is no longer in force, because another took its place. It stays listed so that old references can be traced.";
    // ---- how it is judged
    Programme "program": "program", "programme";
        "Pilihan kumpulan aturan untuk satu tujuan, dengan bobot, tangga putusan, dan cakupannya. Misalnya kurasi peserta pendampingan.",
        "A choice of rule sets for one purpose, with weights, ladders and coverage. For instance the selection for mentoring.";
    Tailoring "penyesuaian": "penyesuaian program", "tailoring";
        "Perubahan yang dibuat program pada satu aturan atau angka, selalu dengan alasan, dan selalu ditunjukkan dalam hasil.",
        "What a programme changes about one rule or number, always with a reason, and always shown in the result.";
    Dimension "dimensi": "dimensi", "dimension";
        "Bagian dari skor, misalnya perizinan atau kapasitas. Dalam laporan disebut bidang.",
        "A part of the score, such as permits or capacity.";
    Weight "bobot": "bobot", "weight";
        "Seberapa besar aturan ikut menentukan skor. Ditetapkan sebelum ada jawaban.",
        "How much a rule counts in the score. It is fixed before there are answers.";
    Score "skor": "skor", "score";
        "Nilai 0 sampai 100 untuk mengurutkan usaha dengan putusan yang sama. Skor tidak pernah membuat putusan. Bila ada yang belum tahu, skor berupa batas bawah dan atas.",
        "A figure from 0 to 100 that orders enterprises with the same verdict. It never makes a verdict. While something is unknown it is a low and a high end.";
    Ladder "tangga-putusan": "tangga putusan", "ladder";
        "Daftar putusan dari yang terbaik sampai yang terendah, masing-masing dengan syaratnya. Putusan pertama yang syaratnya terpenuhi berlaku.",
        "A list of verdicts from best to worst, each with its condition. The first whose condition holds is the verdict.";
    Verdict "putusan": "putusan", "verdict";
        "Kesimpulan penilaian pada satu tangga, misalnya: siap ekspor.",
        "The conclusion of an assessment on one ladder, such as: ready to export.";
    GuaranteedVerdict "putusan-pasti": "putusan paling rendah yang pasti", "guaranteed verdict";
        "Putusan terendah yang masih mungkin. Apa pun jawaban yang masih kosong, hasilnya tidak akan lebih rendah dari ini.",
        "The lowest verdict that is still possible. Whatever the open answers turn out to be, the result will not fall below it.";
    PossibleVerdict "putusan-mungkin": "putusan yang masih mungkin", "possible verdict";
        "Putusan yang masih dapat menjadi hasil, tergantung jawaban yang belum ada. Tinggal satu berarti sudah pasti.",
        "A verdict that can still be the result, depending on answers that are open. If one is left, it is decided.";
    Coverage "cakupan": "cakupan", "coverage";
        "Seberapa lengkap aturan untuk satu bidang usaha dan negara tujuan: lengkap, sebagian, atau belum tersedia. Bila belum tersedia, putusan tidak pernah menjadi siap.",
        "How complete the rules are for a sector and a destination: full, partial or none yet. Where there are none, the verdict can never become ready.";
    Sector "bidang-usaha": "bidang usaha", "sector";
        "Jenis barang yang dibuat, misalnya makanan, batik, atau sepatu.",
        "The kind of goods that are made, such as food, batik or footwear.";
    Market "negara-tujuan": "negara tujuan", "market";
        "Negara atau wilayah tempat barang dijual.",
        "The country or region where the goods are sold.";
    ReferenceOrder "pesanan-acuan": "pesanan acuan", "reference order";
        "Pesanan contoh dari program, dipakai bila usaha belum punya pesanan. Selalu ditandai dalam hasil.",
        "A sample order of the programme, used when an enterprise has no order yet. It is always marked in the result.";
    Pooling "gabung-mitra": "gabung mitra", "pooling with partners";
        "Memenuhi satu pesanan bersama bengkel lain, asal mutunya sama.",
        "Filling one order together with other workshops, provided that the quality is the same.";
    EligiblePartner "mitra": "mitra yang memenuhi syarat", "eligible partner";
        "Bengkel lain yang boleh ikut memenuhi pesanan, menurut syarat program.",
        "Another workshop that may help to fill an order, by the programme's condition.";
    SameResult "hasil-sama": "hasil sama", "same result";
        "Dua bengkel membuat barang yang sama mutunya. Buktinya pengukuran tiap barang dalam toleransi pembeli, atau contoh yang disetujui pembeli; yang kedua lebih lemah.",
        "Two workshops make goods of the same quality. The proof is items measured within the buyer's tolerance, or samples that the buyer approved; the second is weaker.";
    // ---- what the records show
    GoodOutput "hasil-baik": "hasil baik", "good output";
        "Barang yang selesai dan lolos pemeriksaan dalam satu bulan. Barang yang ditolak tidak ikut dihitung.",
        "Goods finished in a month that passed inspection. Rejected goods are not counted.";
    CouldBeMade "bisa-dibuat": "bisa dibuat", "could be made";
        "Yang mungkin bisa dibuat dalam satu bulan. Bila pesanan sedikit, sebabnya tidak ditulis, atau bulannya kosong, itu sampai kapasitas yang disebut.",
        "What a month may have allowed. Where orders were few, no cause was written or nothing was recorded, it reaches up to declared capacity.";
    OwnCapacity "kapasitas-sendiri": "kapasitas sendiri", "own capacity";
        "Yang bisa dibuat bengkel sendiri dalam satu bulan. Dipakai yang terkecil dari kapasitas yang diketahui, dikurangi janji kepada pembeli lain.",
        "What the own workshop can make in a month. It is the least of the known capacities, less what is promised to other buyers.";
    SafePromise "aman-dijanjikan": "aman dijanjikan", "safe promise";
        "Jumlah yang menurut catatan bulan-bulan lalu bisa dikirim tepat waktu, dihitung dengan hati-hati. Pesanan yang lebih besar belum tentu terpenuhi.",
        "What the recorded months show can be delivered in time, reckoned with care. An order above it is not certain to be filled.";
    HopedPromise "boleh-diharapkan": "boleh diharapkan", "may be hoped for";
        "Jumlah tertinggi yang masih masuk akal menurut catatan. Pesanan di antara yang aman dan yang diharapkan belum bisa diputuskan.",
        "The most that the records make plausible. An order between what is safe and what may be hoped for cannot be decided yet.";
    TestedCoverage "tepat-janji": "tepat janji dalam uji", "promises kept in trials";
        "Berapa kali dari seratus janji yang aman ternyata ditepati, saat rumusnya dicoba pada riwayat buatan. Ditulis yang terendah dan tertinggi dari semua percobaan.",
        "How many in a hundred safe promises were kept when the formula was tried on invented histories. The lowest and the highest of all trials are given.";
    Ppk "ppk": "Ppk", "Ppk";
        "Seberapa lega hasil ukur berada di dalam batas, dibanding sebarannya. Makin besar makin aman, dan baru dihitung mulai 20 barang.",
        "How much room measured items leave to their limits, compared with their spread. The larger the safer; it is worked out from 20 items on.";
    LotInspection "pemeriksaan-lot": "pemeriksaan lot", "lot inspection";
        "Memeriksa sebagian barang dari satu pesanan menurut tabel ISO 2859-1. Pesanan diterima bila yang cacat tidak lebih dari angka dalam tabel.",
        "Inspecting some items of an order by the tables of ISO 2859-1. The order is accepted if no more are faulty than the table says.";
}

#[cfg(test)]
mod tests {
    use super::Term;
    use crate::report::words::{self, Word};
    use crate::text::Lang;
    use crate::wire::Outcome;
    use std::collections::BTreeSet;

    const LANGS: [Lang; 2] = [Lang::Id, Lang::En];

    #[test]
    fn every_term_has_a_name_of_its_own_and_plain_sentences() {
        for lang in LANGS {
            let names: BTreeSet<_> = Term::ALL.iter().map(|term| term.name(lang)).collect();
            assert_eq!(names.len(), Term::ALL.len());
            for term in Term::ALL {
                let longest = term.about(lang).split(". ").map(|s| s.split_whitespace().count()).max();
                assert!(longest.is_some_and(|words| (3..=25).contains(&words)), "{term:?}");
            }
        }
        let slugs: BTreeSet<_> = Term::ALL.iter().map(|term| term.slug()).collect();
        assert_eq!(slugs.len(), Term::ALL.len());
        assert!(slugs.iter().all(|slug| slug.chars().all(|c| c.is_ascii_lowercase() || c == '-')));
    }

    #[test]
    fn reports_use_the_same_words() {
        for lang in LANGS {
            for (term, outcome) in [
                (Term::Met, Outcome::Met),
                (Term::Unmet, Outcome::Unmet),
                (Term::Unknown, Outcome::Unknown),
                (Term::NotApplicable, Outcome::NotApplicable),
                (Term::Waiver, Outcome::Waived),
            ] {
                assert_eq!(term.name(lang), words::outcome(outcome).get(lang));
            }
            for (term, word) in [
                (Term::Completeness, Word::Completeness),
                (Term::AsOf, Word::AsOf),
                (Term::Applies, Word::AppliesWhen),
                (Term::SameResult, Word::Same),
                (Term::GoodOutput, Word::Made),
                (Term::CouldBeMade, Word::StandsFor),
                (Term::OwnCapacity, Word::OwnCapacity),
                (Term::SafePromise, Word::Safe),
                (Term::HopedPromise, Word::Hoped),
                (Term::TestedCoverage, Word::TestedCoverage),
            ] {
                assert_eq!(term.name(lang), word.get(lang).to_lowercase());
            }
        }
    }
}
