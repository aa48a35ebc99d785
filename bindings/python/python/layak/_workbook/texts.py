"""Words of the workbook itself, in both languages. Questions, helps, choices and units are the engine's."""

from __future__ import annotations

from ..types import Text
from .field import text

FILTER_PART = text("Penentu pertanyaan lain", "What decides about the other questions")
TITLE = text("Lembar kunjungan", "Visit sheet")
ENTERPRISE = text("Usaha", "Enterprise")
HOW = text("Petunjuk", "How to fill in")
RECAP = text("Rekap", "Summary")
UNKNOWN = text("belum tahu", "not known")
YES = text("ya", "yes")
NO = text("tidak", "no")
PAGE = text("Halaman &P", "Page &P")
NEEDED = text("ya", "yes")
NEEDLESS = text("–", "–")

UNIT = {
    "product": (
        text("Produk dihitung dalam satuan apa?", "In which unit is the product counted?"),
        text("Semua jumlah barang di lembar ini memakai satuan ini.", "Every quantity of goods on this sheet is in this unit."),
    ),
    "production": (
        text("Satuan untuk produksi, bila lain dari satuan produk", "Unit for production, if it is not that of the product"),
        text("Biasanya dikosongkan.", "Usually left empty."),
    ),
    "order": (
        text("Satuan untuk pesanan, bila lain dari satuan produk", "Unit for the order, if it is not that of the product"),
        text("Biasanya dikosongkan.", "Usually left empty."),
    ),
}
ENDS = {
    "from": (
        text("Bulan pertama yang ada catatan produksinya", "First month on record of production"),
        text(
            "Boleh kosong: bulan pertama usaha ini di lembar Produksi yang dipakai. Bulan yang kosong berarti belum tahu.",
            "May stay empty: then the first month of this enterprise on the sheet Output counts. An empty month is not known.",
        ),
    ),
    "to": (
        text("Bulan terakhir yang ada catatan produksinya", "Last month on record of production"),
        text("Boleh kosong, seperti di atas.", "May stay empty, as above."),
    ),
}

# Columns of a sheet of questions: key, heading.
COLUMNS: tuple[tuple[str, Text], ...] = (
    ("number", text("No", "No")),
    ("question", text("Pertanyaan", "Question")),
    ("answer", text("Jawaban", "Answer")),
    ("allowed", text("Satuan atau pilihan", "Unit or choices")),
    ("level", text("Bukti", "Evidence")),
    ("expires", text("Berlaku sampai", "Valid until")),
    ("note", text("Catatan", "Notes")),
    ("needed", text("Perlu?", "Needed?")),
    ("by", text("Dilihat oleh", "Seen by")),
    ("on", text("Tanggal dilihat", "Seen on")),
)
LEVELS: tuple[tuple[str, Text], ...] = (
    ("declared", text("pengakuan", "said")),
    ("seen", text("dokumen atau dilihat", "document or seen")),
    ("verified", text("diperiksa ke penerbit", "verified with issuer")),
)
# What else people write for a level. "dilihat" is the word of reports for the middle one: never take proof for more than it is.
LEVEL_WORDS = {
    "declared": ("declared", "pernyataan", "pernyataan usaha", "as declared", "ucapan", "stated"),
    "seen": ("seen", "dokumen", "document", "dilihat", "dilihat penilai", "seen by the assessor", "lihat", "foto"),
    "verified": ("verified", "terverifikasi", "diperiksa", "verified with the issuer"),
}
ONLY_TICKED = text("hanya yang ditandai ya", "only those marked yes")
NONE_OF_THEM = text("tidak satu pun", "none of them")
CHECKED_BY = text("Diperiksa oleh (jabatan atau kantor, bukan nama orang)", "Checked by (office or role, no person's name)")
VISITED_ON = text("Tanggal kunjungan", "Date of the visit")
EMPTY_IS_UNKNOWN = text(
    "Kosong = belum tahu. Isi hanya kotak kuning. Jangan menulis NIK.",
    "Empty = not known. Fill in yellow cells only. Never write a personal identity number (NIK).",
)
NARROWED = (
    text("Hanya pertanyaan yang perlu menurut yang sudah terisi.", "Only questions that matter, given what is filled in."),
    text("Bila isian itu keliru: betulkan, lalu buat lembar baru.", "If that is wrong: correct it, then make a new sheet."),
)
"""Two lines."""
PROOF = text("Siapkan", "Have ready")
ONE_OF = text("pilih satu", "choose one")
MARK_ALL = text("tandai tiap baris di bawah", "mark each line below")
RANGE_HINT = text("Boleh rentang: 80 s.d. 120.", "A range is fine: 80 to 120.")
DATE_HINT = text("Tanggal, misalnya 17 Okt 2026.", "A date, such as 17 Oct 2026.")
MONTH_HINT = text("Bulan, misalnya Okt 2026.", "A month, such as Oct 2026.")
TEXT_HINT = text("teks", "text")
NUMBER_HINT = text("angka", "number")
GOODS_WORD = text("satuan produk", "unit of the product")
FORMULA_HINT = text("Pilih dari daftar, atau kosongkan.", "Choose from the list, or leave empty.")
LISTS_PART = text("Daftar di lembar lain", "Lists on other sheets")
LIST_NONE = text("tidak ada", "there are none")
LIST_SOME = text("ada, sudah ditulis", "there are, written down")

GUIDE: tuple[tuple[Text, tuple[Text, ...]], ...] = (
    (
        text("Sebelum berangkat", "Before you go"),
        (
            text(
                "Satu lembar untuk satu usaha. Di bagian Usaha tulis nama dan nomor pesertanya; tanpa nomor sendiri ia tidak dapat diperingkat.",
                "One sheet for one enterprise. Write its name and its number in the part Enterprise; without a number of its own it cannot be ranked.",
            ),
            text(
                'Jawab dulu bagian "Penentu pertanyaan lain". Baris yang tidak perlu lalu menjadi abu-abu dan kolom Perlu? berisi tanda –.',
                'Answer the part "What decides about the other questions" first. Needless lines turn grey and the column Needed? shows –.',
            ),
            text(
                'Untuk mencetak yang perlu saja: saring kolom Perlu? pada "ya", lalu cetak (A4 tegak). Untuk pena dan kertas lebih baik buat buku kerja khusus kertas, dengan bidang dan tujuan yang sudah diketahui: jauh lebih sedikit halamannya.',
                'To print only what is needed: filter the column Needed? by "yes", then print (A4 portrait). For pen and paper better make a workbook for paper, with sector and destination given: it has far fewer pages.',
            ),
        ),
    ),
    (
        text("Saat mengisi", "Filling in"),
        (
            text(
                "Isi kotak kuning saja. Kosong berarti belum tahu, dan itu boleh. Jangan menebak.",
                "Fill in yellow cells only. Empty means not known, and that is fine. Do not guess.",
            ),
            text(
                "Kotak dengan daftar: pilih dari daftar. Di kertas: lingkari atau centang pilihannya.",
                "Cells with a list: choose from it. On paper: circle or tick the choice.",
            ),
            text(
                'Pertanyaan yang jawabannya boleh lebih dari satu: tandai tiap baris ya atau tidak. Lalu pada baris pertanyaannya pilih "hanya yang ditandai ya" bila yang lain tidak ada, atau "tidak satu pun".',
                'Questions with several answers: mark each line yes or no. Then choose "only those marked yes" on the line of the question if there are no others, or "none of them".',
            ),
            text(
                "Angka: satuannya tertulis di sebelahnya. Boleh rentang, misalnya 80 s.d. 120. Ribuan sebaiknya tanpa titik: 1250.",
                "Numbers: the unit stands beside them. A range is fine, such as 80 to 120. Thousands are best written without a separator: 1250.",
            ),
            text(
                "Tanggal: hari dulu, misalnya 17/10/2026 atau 17 Okt 2026.",
                "Dates: best with the month as a word, such as 17 Oct 2026.",
            ),
        ),
    ),
    (
        text("Bukti", "Evidence"),
        (
            text("pengakuan: hanya dikatakan pemilik.", "said: the owner says so, no more."),
            text(
                "dokumen atau dilihat: Anda melihat sendiri surat, catatan, atau tempatnya.",
                "document or seen: you saw the paper, the record or the place yourself.",
            ),
            text(
                "diperiksa ke penerbit: kebenarannya sudah ditanyakan kepada yang menerbitkan, misalnya di OSS atau cekbpom.",
                "verified with issuer: whoever issued it has confirmed it, for example on its website.",
            ),
            text(
                "Berlaku sampai: tanggal habis surat itu. Sesudahnya jawaban tidak dihitung.",
                "Valid until: when the paper runs out. After that the answer does not count.",
            ),
            text(
                "Diperiksa oleh dan tanggal kunjungan di atas lembar berlaku untuk semua bukti; kolom di kanan untuk yang berbeda.",
                "Checked by and the date of the visit on top of the sheet hold for all evidence; the columns on the right are for what differs.",
            ),
        ),
    ),
    (
        text("Lembar lain", "Other sheets"),
        (
            text(
                "Produksi: satu baris untuk satu bulan satu usaha. Dua belas bulan terakhir sudah tertulis. 0 berarti tidak berproduksi, kosong berarti belum tahu. Jangan menghapus bulan yang hasilnya jelek.",
                "Output: one line for one month of one enterprise. The last twelve months are there already. 0 means nothing was made, empty means not known. Do not remove bad months.",
            ),
            text(
                "Langkah sampai Pengecualian: pilih usahanya, lalu isi satu baris untuk tiap hal. Baris boleh ditambah. Yang tidak ada dibiarkan.",
                "Steps to Exceptions: choose the enterprise, then fill in one line for each thing. Lines may be added. Leave alone what there is none of.",
            ),
            text(
                'Bila memang tidak ada mitra, pengiriman, atau lainnya, katakan di bagian terakhir lembar usaha: "tidak ada". Daftar yang kosong saja berarti belum ditanyakan.',
                'If there are truly no partners, deliveries or the like, say so in the last part of the enterprise\'s sheet: "there are none". A list that is merely empty was not asked.',
            ),
            text(
                "Rekap menghitung sendiri berapa pertanyaan sudah dijawab.",
                "Summary counts by itself how many questions are answered.",
            ),
        ),
    ),
    (
        text("Sesudahnya", "Afterwards"),
        (
            text(
                "Baris boleh dipindah dan lembar boleh diberi nama lain. Usaha tambahan: pakai lembar kosong yang ada, atau salin lembar kosong.",
                "Lines may be moved and sheets renamed. One more enterprise: use an empty sheet, or copy an empty one.",
            ),
            text(
                "Saat dibaca, setiap kotak yang tidak dapat dibaca disebut dengan lembar dan alamatnya. Tidak ada yang ditebak.",
                "On reading, each cell that cannot be read is named with sheet and address. Nothing is guessed.",
            ),
            text("Jangan menulis NIK, nomor KK, atau nama orang.", "Never write a NIK, a family card number or a person's name."),
        ),
    ),
)
