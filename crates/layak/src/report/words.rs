//! The words of the reports, in both languages. Verdicts are not here: a programme names its own.

use crate::text::{Lang, Text};
use crate::wire::{
    Basis, Confidence, CoverageLevel, EvidenceLevel, Limit, Outcome, Severity, Truth, UpcomingKind,
};

macro_rules! labels {
    ($($(#[$meta:meta])* $name:ident = $id:literal, $en:literal;)+) => {
        /// A fixed phrase of the reports. Each is a constant of its own, so a page carries only those that it may show.
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub struct Word(&'static Phrase);

        #[expect(missing_docs, reason = "each phrase says itself what it is")]
        #[expect(non_upper_case_globals, reason = "they are read as the variants of a choice")]
        impl Word {
            $($(#[$meta])* pub const $name: Self = Self(&Phrase { id: $id, en: $en });)+

            /// Every phrase.
            pub const ALL: &[Self] = &[$(Self::$name),+];
        }
    };
}

/// A phrase in both languages.
#[derive(Debug, PartialEq, Eq)]
struct Phrase {
    id: &'static str,
    en: &'static str,
}

impl Word {
    /// The phrase in one language.
    #[must_use]
    pub const fn get(self, lang: Lang) -> &'static str {
        match lang {
            Lang::Id => self.0.id,
            Lang::En => self.0.en,
        }
    }
}

labels! {
    // ---- what the page is
    ReportTitle = "Penilaian kesiapan ekspor", "Export readiness assessment";
    OwnerTitle = "Hasil kunjungan dan langkah berikutnya", "Result of the visit and next steps";
    AsOf = "per tanggal", "as of";
    Programme = "Program", "Programme";
    Version = "versi", "version";
    EvidenceUsed = "Bukti yang dihitung", "Evidence counted";
    Nameless = "Usaha tanpa nama", "Enterprise without a name";
    Order = "Pesanan", "Order";
    ReferenceOrder = "pesanan acuan program", "the programme's reference order";
    NoQuantity = "jumlah belum diketahui", "quantity not known yet";
    ShipBy = "kirim paling lambat", "ship by";
    // ---- result
    Result = "Hasil", "Result";
    WithoutWaivers = "Tanpa dispensasi", "Without waivers";
    Between = "Belum bisa diputuskan: antara", "Cannot be decided yet: between";
    And = "dan", "and";
    Or = "atau", "or";
    To = "sampai", "to";
    Score = "Skor", "Score";
    NoScore = "Skor: belum ada yang bisa dinilai", "Score: nothing to score yet";
    ScoreWide = "batas aman, bisa lebih sempit", "safe bounds, may be narrower";
    Completeness = "kelengkapan jawaban", "answers complete";
    Guaranteed = "paling rendah", "at the lowest";
    Decided = "sudah pasti", "decided";
    Undecided = "belum pasti", "undecided";
    // ---- sections
    Blocks = "Yang menghalangi", "What stands in the way";
    BlocksCritical = "Penentu: tanpa ini hasil terbaik tidak tercapai", "Decisive: without these the best result is out of reach";
    BlocksMajor = "Penting", "Important";
    BlocksMinor = "Pelengkap dan catatan", "Minor points and notes";
    NothingBlocks = "Tidak ada syarat yang pasti belum terpenuhi.", "No requirement is certainly unmet.";
    Missing = "Yang belum diketahui", "What is not known yet";
    NothingMissing = "Semua syarat sudah bisa dinilai.", "Every requirement could be judged.";
    ToDo = "Yang perlu dikerjakan", "What to do";
    NothingToDo = "Tidak ada tindakan yang perlu dikerjakan sekarang.", "Nothing needs to be done now.";
    Perhaps = "Hanya jika jawaban nanti menunjukkan belum terpenuhi", "Only if an answer shows that it is unmet";
    CannotMend = "Tidak bisa diperbaiki dengan tindakan", "No action can mend this";
    AskNext = "Pertanyaan berikutnya", "Next questions";
    Who = "Siapa mengerjakan pesanan", "Who fills the order";
    Dimensions = "Nilai per bidang", "Score by dimension";
    Dimension = "Bidang", "Dimension";
    Weight = "Bobot", "Weight";
    Measures = "Hasil hitungan", "Computed figures";
    Measure = "Besaran", "Figure";
    Value = "Nilai", "Value";
    Formula = "Cara hitung", "Formula";
    Upcoming = "Yang akan berubah", "What will change";
    Warnings = "Perlu diperhatikan", "Please note";
    Coverage = "Cakupan aturan", "Coverage of the rules";
    Waived = "Dispensasi", "Waived";
    Already = "Sudah terpenuhi", "Already met";
    NotApplicable = "Tidak berlaku untuk usaha ini", "Does not apply here";
    About = "Tentang penilaian ini", "About this assessment";
    // ---- in a finding
    Rule = "Aturan", "Rule";
    Requirements = "Syarat", "Requirements";
    Requirement = "Syarat", "Requirement";
    Outcome = "Hasil", "Outcome";
    Why = "Mengapa", "Why";
    Condition = "Syarat sebagai rumus", "Condition as written";
    AppliesWhen = "Berlaku jika", "Applies when";
    HoldsWhen = "Terpenuhi jika", "Met when";
    Because = "karena", "because";
    Sources = "Dasar", "Sources";
    CheckedOn = "diperiksa", "checked";
    ConfidenceIs = "keyakinan", "confidence";
    NotVerified = "pasal belum diperiksa", "article not verified";
    Evidence = "Bukti", "Evidence";
    Gain = "Jika ini terpenuhi", "If this were met";
    GainScore = "skor", "score";
    GainNone = "hasil tetap", "same result";
    DependsOn = "Bergantung pada", "Depends on";
    SettledMet = "Terpenuhi jika dijawab", "Met if the answer is";
    SettledUnmet = "Belum terpenuhi jika dijawab", "Unmet if the answer is";
    SettledMore = "dan kemungkinan lain", "and other possibilities";
    Tailoring = "Diubah oleh program", "Changed by the programme";
    WaivedBy = "Dispensasi dari", "Waived by";
    Until = "sampai", "until";
    Actions = "Tindakan", "Actions";
    Action = "Tindakan", "Action";
    // ---- in an action
    Mends = "Untuk", "For";
    Cost = "Biaya", "Cost";
    Free = "tanpa biaya", "no cost";
    Duration = "Lama", "Time";
    Where = "Di mana", "Where";
    Papers = "Siapkan", "Prepare";
    ProofAfter = "Bukti sesudahnya", "Proof afterwards";
    Notes = "Perhatikan", "Note";
    After = "Setelah", "After";
    ValidFor = "Hasil berlaku", "Result valid for";
    // ---- in a fulfilment
    Quantity = "Dipesan", "Ordered";
    Own = "Sanggup sendiri", "Own delivery";
    Shortfall = "Kurang", "Shortfall";
    Pooled = "Gabung mitra", "Pooled with partners";
    PooledYes = "tertutup dengan mitra yang hasilnya sama", "covered with partners of equal quality";
    PooledNo = "tidak tertutup", "not covered";
    PooledUnknown = "belum tahu", "not known yet";
    Share = "Bagian", "Share";
    Workshop = "Bengkel", "Workshop";
    OwnWorkshop = "bengkel sendiri", "own workshop";
    Excluded = "Tidak dihitung", "Not counted";
    Sameness = "Bukti mutu sama", "Proof of equal quality";
    Accepted = "Paling sedikit diterima pembeli", "Least that the buyer accepts";
    WithoutLargest = "Tanpa mitra terbesar", "Without the largest partner";
    OfTheRequired = "dari kebutuhan", "of what is required";
    NothingRequired = "tidak ada yang perlu dibuat", "nothing needs to be made";
    Joint = "Aman dijanjikan bersama", "Safe promise together";
    JointAlone = "jumlah janji sendiri-sendiri", "sum of what each could promise alone";
    WeakestPoints = "Titik terlemah", "Weakest points";
    SearchLimited = "Pencarian gabungan bengkel dihentikan pada batasnya. Jawabannya belum tahu, bukan tidak.", "The search for a set of workshops was stopped at its limit. The answer is unknown, not no.";
    // ---- months against the order
    Months = "Hasil per bulan", "Output by month";
    Annex = "Lampiran", "Annex";
    MonthsOwner = "Hasil Anda per bulan", "Your output by month";
    MonthsTable = "Angka per bulan", "Figures by month";
    Month = "Bulan", "Month";
    Made = "Hasil baik", "Good output";
    StandsFor = "Bisa dibuat", "Could be made";
    Rejected = "Ditolak", "Rejected";
    LimitedBy = "Dibatasi oleh", "Limited by";
    Reached = "Mencapai kebutuhan", "Reaches what is required";
    ReachedPerhaps = "mungkin", "perhaps";
    NotRecorded = "tidak tercatat", "not recorded";
    Required = "Kebutuhan pesanan", "What the order requires";
    RequiredReference = "Kebutuhan pesanan acuan", "What the reference order requires";
    RequiredSample = "Kebutuhan pesanan contoh", "What the sample order requires";
    TheOrder = "kebutuhan pesanan", "what the order requires";
    SampleOrder = "kebutuhan pesanan contoh", "what the sample order requires";
    OwnCapacity = "Kapasitas sendiri", "Own capacity";
    SafePerMonth = "Aman dijanjikan per bulan", "Safe promise per month";
    Safe = "Aman dijanjikan", "Safe promise";
    Hoped = "Boleh diharapkan", "May be hoped for";
    HopedOpen = "belum ada batas dari catatan", "no limit follows from the records";
    MakingTime = "Waktu pengerjaan", "Time to make it";
    TestedCoverage = "Tepat janji dalam uji", "Promises kept in trials";
    TestedNominal = "tujuan rumus", "aim of the formula";
    SeasonCovered = "Satu tahun penuh tercatat", "A whole year is recorded";
    MoreMonths = "Catatan yang masih perlu", "Records still needed";
    NoPromise = "Janji dari catatan baru bisa dihitung mulai enam bulan tercatat.", "A promise can be worked out from six recorded months on.";
    EndOrder = "pesanan", "order";
    EndCapacity = "kapasitas", "capacity";
    EndSafe = "aman", "safe";
    KeyMade = "hasil baik yang tercatat", "good output as recorded";
    KeyRange = "tercatat sebagai kisaran: dari … sampai", "recorded as a range: from … to";
    KeyCould = "mungkin bisa dibuat: pesanan sedikit, atau sebabnya tidak ditulis", "might have been made: few orders, or no cause written";
    KeyMissing = "bulan tanpa catatan, sampai kapasitas", "month without a record, up to capacity";
    // ---- what was measured and inspected
    Quality = "Mutu yang diukur", "Quality as measured";
    QualityOwner = "Ukuran dan pemeriksaan", "Measuring and inspection";
    Characteristic = "Sifat", "Characteristic";
    Items = "Barang diukur", "Items measured";
    Mean = "Rata-rata", "Mean";
    Spread = "Simpangan baku", "Standard deviation";
    Limits = "Batas", "Limits";
    Ppk = "Ppk (batas 95%)", "Ppk (95% bounds)";
    StillToMeasure = "Masih perlu diukur", "Still to measure";
    Pairs = "Bengkel dibandingkan", "Workshops compared";
    Difference = "Beda rata-rata", "Difference of means";
    PairInterval = "Selang 90%", "90% interval";
    Tolerance = "Toleransi pembeli", "Buyer's tolerance";
    NoTolerance = "belum disebut", "not stated";
    Same = "Hasil sama", "Same result";
    TheSame = "sama", "the same";
    Different = "berbeda", "different";
    NotCertain = "belum pasti", "not certain";
    MoreWouldNotHelp = "barang lebih banyak tidak menolong", "more items would not help";
    Plan = "Pemeriksaan lot pesanan", "Inspection of the order's lot";
    // ---- members as counts
    Members = "Anggota", "Members";
    MembersOwner = "Anggota Anda", "Your members";
    MemberRequirement = "Yang diminta", "What is asked";
    MembersHeld = "Memenuhi", "Meeting it";
    MembersReady = "Memenuhi semuanya", "Meeting all of it";
    MembersForContainer = "Anggota aktif untuk satu peti kemas 20 kaki per bulan", "Active members for one 20-ft container a month";
    NotesOnMeasures = "Catatan tentang hasil hitungan", "Notes on these figures";
    // ---- questions
    Settles = "memutuskan", "settles";
    Narrows = "mempersempit skor", "narrows the score by";
    Points = "poin", "points";
    RulesReading = "syarat yang menunggu", "requirements waiting";
    Question = "Pertanyaan", "Question";
    // ---- owner page
    GoodAlready = "Yang sudah baik", "What is already good";
    NextSteps = "Langkah berikutnya", "Next steps";
    NoPaper = "tidak ada surat khusus", "no special paper";
    Instead = "Pilihan lain", "Instead you can";
    NoSteps = "Belum ada langkah yang perlu Anda kerjakan.", "There is no step that you need to take now.";
    NothingGoodYet = "Belum ada syarat yang bisa kami nyatakan terpenuhi.", "We cannot call any requirement met yet.";
    NothingBlocksSurely = "Tidak ada syarat yang menghalangi.", "Nothing stands in the way.";
    NothingBlocksAlone = "Tidak ada satu syarat yang sendirian menghalangi.", "No single demand stands in the way by itself.";
    NothingBlocksAsFarAsKnown = "Dari aturan yang kami punya, tidak ada yang menghalangi.", "By the rules that we have, nothing stands in the way.";
    CostAndTime = "Biaya dan waktu", "Cost and time";
    PleaseAnswer = "Yang masih perlu Anda jawab", "What we still need to know";
    MoreAtVisit = "Sisanya dibahas pada kunjungan berikutnya.", "The rest will be discussed at the next visit.";
    CannotChange = "Yang tidak bisa diubah", "What cannot be changed";
    WatchDates = "Ingat tanggal ini", "Remember these dates";
    NextVisit = "Kunjungan berikutnya", "Next visit";
    SignOwner = "Pemilik usaha", "Owner";
    SignAssessor = "Penilai", "Assessor";
    NameAndSignature = "Nama dan tanda tangan", "Name and signature";
    NoAdvice = "Lembar ini membantu persiapan. Bukan nasihat hukum dan bukan jaminan ekspor.", "This sheet helps you prepare. It is no legal advice and no promise of exports.";
    OwnerCoverage = "Aturan kami untuk produk dan pasar ini belum lengkap. Tanyakan kepada penilai.", "Our rules for this product and market are not complete. Please ask the assessor.";
    OwnerNoDecision = "Hasil ini bukan janji tempat, izin, atau pesanan. Yang memutuskan panitia, instansi, dan pembeli.", "This result promises no place, licence or order. The committee, the authorities and the buyer decide those.";
    OwnerReference = "Kami memakai pesanan contoh karena Anda belum punya pesanan.", "We used a sample order because you have no order yet.";
    // ---- honesty
    Honest = "Layak menelusuri hasil sampai ke aturan, sumber, dan bukti. Layak tidak meramalkan keberhasilan ekspor dan bukan nasihat hukum.", "Layak traces a result to rules, sources and evidence. It does not predict export success and is no legal advice.";
    Digest = "Sidik digital", "Digest";
    RulesDigest = "Sidik digital aturan", "Digest of the rules";
    Engine = "Mesin", "Engine";
    NotAnswered = "belum dijawab", "not answered";
    NotComputable = "belum bisa dihitung", "cannot be computed yet";
    Yes = "ya", "yes";
    No = "tidak", "no";
    NoneOfThem = "tidak ada", "none";
    AtLeast = "paling sedikit", "at least";
    AtMost = "paling banyak", "at most";
    MoreThan = "lebih dari", "more than";
    LessThan = "kurang dari", "less than";
    Earliest = "paling cepat", "from";
    Latest = "paling lambat", "up to";
    Total = "Jumlah", "Total";
}

/// What a rule's weight in a verdict is called. Never "wajib": only law and market may say so.
#[must_use]
pub fn severity(severity: Severity) -> Text {
    match severity {
        Severity::Critical => Text::new("penentu", "decisive"),
        Severity::Major => Text::new("penting", "important"),
        Severity::Minor => Text::new("pelengkap", "minor"),
        Severity::Info => Text::new("catatan", "note"),
    }
}

/// Who demands it.
#[must_use]
pub fn basis(basis: Basis) -> Text {
    match basis {
        Basis::Law => Text::new("Wajib menurut peraturan Indonesia", "Required by Indonesian law"),
        Basis::Market => Text::new("Wajib menurut negara tujuan", "Required by the destination market"),
        Basis::Buyer => Text::new("Permintaan pembeli", "Asked by the buyer"),
        Basis::Programme => Text::new("Ketentuan program", "Asked by the programme"),
        Basis::Practice => Text::new("Praktik yang baik", "Good practice"),
    }
}

/// The same in one or two words, for a line of text.
#[must_use]
pub fn basis_short(basis: Basis) -> Text {
    match basis {
        Basis::Law => Text::new("peraturan", "law"),
        Basis::Market => Text::new("negara tujuan", "market"),
        Basis::Buyer => Text::new("pembeli", "buyer"),
        Basis::Programme => Text::new("program", "programme"),
        Basis::Practice => Text::new("praktik baik", "good practice"),
    }
}

/// The label of an outcome.
#[must_use]
pub fn outcome(outcome: Outcome) -> Text {
    match outcome {
        Outcome::Met => Text::new("terpenuhi", "met"),
        Outcome::Unmet => Text::new("belum terpenuhi", "unmet"),
        Outcome::Unknown => Text::new("belum tahu", "unknown"),
        Outcome::NotApplicable => Text::new("tidak berlaku", "not applicable"),
        Outcome::Waived => Text::new("dispensasi", "waived"),
    }
}

/// A mark of two characters that tells outcomes apart without colour.
#[must_use]
pub fn mark(outcome: Outcome) -> &'static str {
    match outcome {
        Outcome::Met => "ok",
        Outcome::Unmet => "x",
        Outcome::Unknown => "?",
        Outcome::NotApplicable => "-",
        Outcome::Waived => "~",
    }
}

/// How sure we are of a source.
#[must_use]
pub fn confidence(confidence: Confidence) -> Text {
    match confidence {
        Confidence::High => Text::new("tinggi", "high"),
        Confidence::Medium => Text::new("sedang", "medium"),
        Confidence::Low => Text::new("rendah", "low"),
    }
}

/// How well an answer is proved.
#[must_use]
pub fn evidence_level(level: EvidenceLevel) -> Text {
    match level {
        EvidenceLevel::Declared => Text::new("pernyataan usaha", "as declared"),
        EvidenceLevel::Seen => Text::new("dilihat penilai", "seen by the assessor"),
        EvidenceLevel::Verified => Text::new("diperiksa ke penerbit", "verified with the issuer"),
    }
}

/// How far the rules reach.
#[must_use]
pub fn coverage(level: CoverageLevel) -> Text {
    match level {
        CoverageLevel::Full => Text::new("lengkap", "full"),
        CoverageLevel::Partial => Text::new("sebagian", "partial"),
        CoverageLevel::None => Text::new("belum tersedia", "none yet"),
    }
}

/// Whether a condition holds.
#[must_use]
pub fn truth(truth: Truth) -> Text {
    match truth {
        Truth::True => Text::new("benar", "true"),
        Truth::False => Text::new("salah", "false"),
        Truth::Unknown => Text::new("belum tahu", "unknown"),
    }
}

/// What is announced.
#[must_use]
pub fn upcoming(kind: UpcomingKind) -> Text {
    match kind {
        UpcomingKind::Starts => Text::new("mulai berlaku", "starts"),
        UpcomingKind::Ends => Text::new("berakhir", "ends"),
        UpcomingKind::Changes => Text::new("nilainya berubah", "changes"),
    }
}

/// What limited a month.
#[must_use]
pub fn limit(limit: Limit) -> Text {
    match limit {
        Limit::Orders => Text::new("pesanan", "orders"),
        Limit::Material => Text::new("bahan", "material"),
        Limit::Labour => Text::new("tenaga", "labour"),
        Limit::Machine => Text::new("mesin", "machines"),
        Limit::Season => Text::new("musim", "season"),
    }
}

/// One letter of the word, which tells causes apart under a bar without colour.
#[must_use]
pub fn limit_letter(limit: Limit) -> Text {
    match limit {
        Limit::Orders => Text::new("P", "O"),
        Limit::Material => Text::new("B", "M"),
        Limit::Labour => Text::new("T", "L"),
        Limit::Machine => Text::new("M", "E"),
        Limit::Season => Text::new("S", "S"),
    }
}
