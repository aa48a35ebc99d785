"""Lists of records as data: each is a table on a sheet of its own, so that its headings stand on every page; one line a record, keyed by enterprise."""

from __future__ import annotations

from dataclasses import dataclass

from ..types import Text
from .field import Choice, Field, text
from .questions import Catalogue


@dataclass(frozen=True)
class Table:
    """A list as a table. Its first column names the enterprise."""

    key: str
    """The place of the list in a profile, such as ``production.month`` or ``partner.month``."""
    title: Text
    hint: Text
    fields: tuple[Field, ...]
    lines: int
    """Empty lines for each enterprise."""
    evidence: bool = False
    """Whether a line has evidence, a date and a note for all its answers."""
    needs: tuple[str, ...] = ()
    """Columns without which a line is no record."""
    aside: tuple[Field, ...] = ()
    """Columns that few need: to the right of what is printed."""

    @property
    def every(self) -> tuple[Field, ...]:
        """All its columns but those of evidence."""
        return (*self.fields, *self.aside)

    @property
    def path(self) -> tuple[str, ...]:
        """Where the list stands in a profile."""
        return tuple(self.key.split("."))


@dataclass(frozen=True)
class Sheet:
    """The sheet of a table."""

    title: Text
    table: Table
    widths: tuple[float, ...]
    """Of its columns, in characters; the last one holds for all that follow."""
    wide: bool = False
    """Printed across the page."""


def _choice(value: str, id: str, en: str) -> Choice:  # noqa: A002 - the key is called so on the wire
    return Choice(value, text(id, en))


LIMITS = (
    _choice("orders", "pesanan sedikit", "few orders"),
    _choice("material", "bahan baku", "material"),
    _choice("labour", "tenaga kerja", "labour"),
    _choice("machine", "mesin", "machines"),
    _choice("season", "musim", "season"),
)
CAUSES = (
    _choice("harvest", "panen", "harvest"),
    _choice("rain", "hujan", "rain"),
    _choice("holiday", "Lebaran atau hari raya", "holidays"),
    _choice("other", "lainnya", "other"),
)
SIDES = (
    _choice("both", "bawah dan atas", "lower and upper"),
    _choice("lower", "bawah saja", "lower only"),
    _choice("upper", "atas saja", "upper only"),
)
PARTNER = text("Mitra", "Partner")
CHARACTERISTIC = text("Sifat yang diukur", "What is measured")
MEASURE_UNIT = text("Satuan (mm, g, percent …)", "Unit (mm, g, percent …)")
VALUES = 10
"""Cells for values in one line of measurements."""


def _months(table: str) -> tuple[Field, ...]:
    return (
        Field(f"{table}.month", "month", text("Bulan", "Month")),
        Field(f"{table}.made", "number", text("Hasil baik", "Good output"), unit="goods", min=0),
        Field(f"{table}.rejected", "number", text("Gagal atau ditolak", "Rejected"), unit="goods", min=0),
        Field(f"{table}.limited_by", "choice", text("Dibatasi oleh", "Limited by"), choices=LIMITS),
    )


def sheets(catalogue: Catalogue) -> tuple[Sheet, ...]:
    """All sheets of lists, in the order of a visit."""
    return (
        Sheet(text("Produksi", "Output"), _production(), (30, 14, 16, 16, 22)),
        Sheet(text("Langkah", "Steps"), _steps(), (24, 18, 13)),
        Sheet(text("Musim", "Seasons"), _season(), (30, 16, 22, 26)),
        Sheet(text("Mitra", "Partners"), _partner(catalogue), (24, 18, 15), wide=True),
        Sheet(text("Produksi mitra", "Partner output"), _partner_months(), (26, 20, 12, 14, 14, 18)),
        Sheet(text("Spesifikasi", "Specifications"), _specification(), (24, 18, 14, 12, 12, 14, 14)),
        Sheet(text("Pengukuran", "Measurements"), _measurement(), (20, 9, 15, 13, 10, 6.5)),
        Sheet(text("Pemeriksaan", "Inspections"), _inspection(), (34, 20)),
        Sheet(text("Pengiriman", "Deliveries"), _delivery(), (30, 17)),
        Sheet(text("Pengecualian", "Exceptions"), _waiver(), (24, 24, 22, 24, 14)),
    )


def _production() -> Table:
    return Table(
        "production.month",
        text("Produksi bulanan", "Monthly production"),
        text(
            "Satu baris untuk satu bulan. 0 = tidak berproduksi; kosong = belum tahu. Jangan menghapus bulan yang hasilnya jelek.",
            "One line for one month. 0 = nothing made; empty = not known. Do not remove bad months.",
        ),
        _months("production.month"),
        lines=0,
        needs=("production.month.month",),
    )


def _steps() -> Table:
    share = text("Bagian waktu mesin jalan (0–1)", "Share of time it runs (0–1)")
    return Table(
        "process",
        text("Langkah produksi", "Steps of production"),
        text(
            "Satu baris untuk satu langkah. Yang paling lambat menentukan kapasitas.",
            "One line for one step. The slowest decides the capacity.",
        ),
        (
            Field("process.name", "text", text("Langkah", "Step")),
            Field("process.machines", "number", text("Mesin atau orang", "Machines or people"), min=0),
            Field("process.rate", "number", text("Hasil per jam tiap mesin", "Output an hour of each"), unit="goods/h", min=0),
            Field("process.hours", "number", text("Jam kerja sebulan", "Hours a month"), unit="h", min=0),
            Field("process.availability", "number", share, unit="ratio", min=0, max=1),
            Field(
                "process.yield",
                "number",
                text("Bagian hasil baik (0–1)", "Share of good output (0–1)"),
                unit="ratio",
                min=0,
                max=1,
            ),
        ),
        lines=4,
        needs=("process.name",),
    )


def _season() -> Table:
    return Table(
        "production.season",
        text("Bulan yang setiap tahun hasilnya kurang", "Months with less output every year"),
        text("Bulan yang tidak ditulis dianggap biasa.", "Months that are not written are ordinary."),
        (
            Field("production.season.month", "calendar", text("Bulan", "Month")),
            Field(
                "production.season.factor",
                "number",
                text("Bagian dari bulan biasa (0–1)", "Share of an ordinary month (0–1)"),
                unit="ratio",
                min=0,
                max=1,
            ),
            Field("production.season.cause", "choice", text("Sebab", "Cause"), choices=CAUSES),
        ),
        lines=2,
        needs=("production.season.month",),
    )


def _partner(catalogue: Catalogue) -> Table:
    goods = next((field.choices for field in catalogue.fields() if field.key == "product.unit"), ())
    return Table(
        "partner",
        text("Mitra produksi", "Production partners"),
        text(
            "Satu baris untuk satu mitra. Bila buktinya berbeda untuk tiap jawaban, tulis mitra itu lagi di baris lain.",
            "One line for one partner. Where evidence differs between answers, write the partner again in another line.",
        ),
        (
            Field("partner.id", "text", text("Nama atau kode mitra", "Name or code of the partner")),
            *catalogue.partner,
        ),
        lines=2,
        needs=("partner.id",),
        evidence=True,
        aside=(
            Field("partner.unit", "choice", text("Satuan, bila lain", "Unit, if another"), choices=goods),
            Field("partner.from", "month", text("Catatan produksi dari", "Output on record from")),
            Field("partner.to", "month", text("Catatan produksi sampai", "Output on record to")),
        ),
    )


def _partner_months() -> Table:
    return Table(
        "partner.month",
        text("Produksi bulanan mitra", "Monthly production of partners"),
        text(
            "Seperti lembar Produksi, dengan nama mitra seperti di lembar Mitra.",
            "As on the sheet Output, with the partner's name as on the sheet Partners.",
        ),
        (Field("partner.id", "text", PARTNER), *_months("partner.month")),
        lines=6,
        needs=("partner.id", "partner.month.month"),
    )


def _specification() -> Table:
    return Table(
        "specification",
        text("Spesifikasi pembeli", "The buyer's specifications"),
        text("Satu baris untuk satu sifat.", "One line for one characteristic."),
        (
            Field("specification.characteristic", "text", CHARACTERISTIC),
            Field("specification.unit", "text", MEASURE_UNIT),
            Field("specification.lower", "number", text("Batas bawah", "Lower limit")),
            Field("specification.upper", "number", text("Batas atas", "Upper limit")),
            Field("specification.sides", "choice", text("Batas di sisi", "Limits on"), choices=SIDES),
            Field("specification.tolerance", "number", text("Beda rata-rata yang boleh", "Difference of means allowed"), min=0),
        ),
        lines=2,
        needs=("specification.characteristic",),
    )


def _measurement() -> Table:
    return Table(
        "measurement",
        text("Pengukuran", "Measurements"),
        text(
            "Satu nilai untuk satu barang. Lebih dari sepuluh: teruskan di baris berikutnya dengan kode yang sama. Bengkel kosong = bengkel sendiri.",
            "One value for one item. More than ten: go on in the next line with the same code. An empty workshop is the enterprise's own.",
        ),
        (
            Field("measurement.id", "text", text("Kode", "Code")),
            Field("measurement.characteristic", "text", CHARACTERISTIC),
            Field("measurement.workshop", "text", text("Bengkel (nama mitra)", "Workshop (partner's name)")),
            Field("measurement.unit", "text", MEASURE_UNIT),
            Field("measurement.values", "values", text("Nilai", "Value")),
        ),
        lines=4,
        needs=("measurement.id", "measurement.characteristic", "measurement.values"),
    )


def _inspection() -> Table:
    return Table(
        "inspection",
        text("Pemeriksaan lot", "Inspections of lots"),
        text("Satu baris untuk satu lot.", "One line for one lot."),
        (
            Field("inspection.on", "date", text("Tanggal", "Date")),
            Field("inspection.items", "number", text("Barang diperiksa", "Items inspected"), min=0, whole=True),
            Field("inspection.rejected", "number", text("Ditolak di antaranya", "Rejected among them"), min=0, whole=True),
        ),
        lines=3,
    )


def _delivery() -> Table:
    return Table(
        "delivery",
        text("Pengiriman yang lalu", "Past deliveries"),
        text(
            "Satu baris untuk satu pesanan, juga yang terlambat atau kurang.", "One line for one order, also late or short ones."
        ),
        (
            Field("delivery.due", "date", text("Janji", "Due")),
            Field("delivery.shipped", "date", text("Berangkat semua", "All shipped")),
            Field("delivery.ordered", "number", text("Dipesan", "Ordered"), unit="goods", min=0),
            Field("delivery.delivered", "number", text("Dikirim", "Delivered"), unit="goods", min=0),
        ),
        lines=6,
    )


def _waiver() -> Table:
    return Table(
        "waiver",
        text("Pengecualian", "Exceptions"),
        text(
            "Aturan yang oleh pihak berwenang boleh dilewati sampai suatu tanggal. Jarang ada.",
            "Rules that an authority lets pass until a day. Rare.",
        ),
        (
            Field("waiver.rule", "text", text("Kode aturan", "Id of the rule")),
            Field("waiver.authority", "text", text("Pihak berwenang", "Authority")),
            Field("waiver.reason", "text", text("Alasan", "Reason")),
            Field("waiver.until", "date", text("Sampai", "Until")),
        ),
        lines=1,
        needs=("waiver.rule", "waiver.authority", "waiver.reason", "waiver.until"),
    )
