"""What people do to spreadsheets: what is still read, and what is told instead of guessed."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from workbook_help import Filled, problems, profile

import layak

EXPECTED = {
    "enterprise": {"name": "Contoh A", "workers": 12},
    "product": {"sector": "food", "unit": "kg", "claims": ["nutrition"], "retail_packed": True},
    "order": {"ship_by": "2027-01-31"},
}


@pytest.fixture
def filled(tmp_path: Path) -> Filled:
    """A workbook in which the first enterprise has answered a little."""
    book = Filled(tmp_path / "kunjungan.xlsx")
    book.answer("enterprise.workers", 12)
    book.answer("product.sector", "Makanan dan minuman")
    book.answer("product.unit", "kg")
    book.answer("product.claims", "hanya yang ditandai ya")
    book.answer("product.claims=nutrition", "ya")
    book.answer("product.retail_packed", "ya")
    book.answer("order.ship_by", date(2027, 1, 31))
    return book


def subset(found: dict[str, Any], wanted: dict[str, Any]) -> bool:
    return all(found.get(table, {}).get(key) == value for table, part in wanted.items() for key, value in part.items())


def test_answers_become_a_profile_and_empty_sheets_none(filled: Filled) -> None:
    visits = filled.read()
    assert problems(visits) == []
    assert visits.programme == "self-check"
    assert profile(visits) == EXPECTED
    assert profile(visits, 1) == {"enterprise": {"name": "Contoh B"}}


def rename_sheets(book: Filled) -> None:
    for number, name in enumerate(book.book.sheetnames):
        if not name.startswith("_"):
            book.book[name].title = f"Lembar {number}"


def reorder_sheets(book: Filled) -> None:
    book.book.move_sheet("Contoh A", offset=-10)


def insert_lines(book: Filled) -> None:
    book.book["Contoh A"].insert_rows(3, amount=4)
    book.book["Contoh A"].insert_rows(40, amount=2)


def insert_columns(book: Filled) -> None:
    book.book["Contoh A"].insert_cols(2, amount=2)


def drop_headings(book: Filled) -> None:
    for row in (5, 6):
        for cell in book.book["Contoh A"][row]:
            cell.value = None


def drop_parts(book: Filled) -> None:
    page = book.book["Contoh A"]
    for line in page.iter_rows(min_row=7):
        if isinstance(line[10].value, str) and line[10].value.startswith("%"):
            for cell in line:
                cell.value = None


def merge_headings(book: Filled) -> None:
    book.book["Contoh A"].merge_cells("A1:G1")
    book.book["Contoh A"].merge_cells("A6:B6")
    book.book["Contoh A"].merge_cells("E6:G6")


def lose_keys(book: Filled) -> None:
    for line in book.book["Contoh A"].iter_rows(min_col=11, max_col=14):
        for cell in line:
            cell.value = None


def lose_keys_and_row_of_keys(book: Filled) -> None:
    lose_keys(book)
    book.book["Contoh A"].delete_rows(5)


def move_lines(book: Filled) -> None:
    """Cuts the line of the sector and puts it at the end."""
    page = book.book["Contoh A"]
    row, _ = book.find("Contoh A", "product.sector")
    last = page.max_row + 3
    for column in range(1, 15):
        page.cell(last, column).value = page.cell(row, column).value
    page.delete_rows(row)


def shout(book: Filled) -> None:
    book.answer("product.sector", "  MAKANAN  dan minuman ")
    book.answer("product.retail_packed", "√")
    book.answer("enterprise.workers", "12 orang ")
    book.answer("order.ship_by", "31 Januari 2027")


def in_english(book: Filled) -> None:
    book.answer("product.sector", "Food and drink")
    book.answer("product.retail_packed", "yes")
    book.answer("product.claims", "only those marked yes")


def as_text(book: Filled) -> None:
    book.answer("enterprise.workers", "12")
    book.answer("order.ship_by", "31/1/2027")


def lose_hidden_words(book: Filled) -> None:
    del book.book["_daftar"]


@pytest.mark.parametrize(
    "change",
    [
        rename_sheets, reorder_sheets, insert_lines, insert_columns, drop_headings, drop_parts, merge_headings, lose_keys,
        lose_keys_and_row_of_keys, move_lines, shout, in_english, as_text, lose_hidden_words,
    ],
    ids=lambda change: change.__name__,
)  # fmt: skip
def test_what_people_do_to_sheets(filled: Filled, change: Any) -> None:
    change(filled)
    visits = filled.read()
    assert problems(visits) == []
    assert [subset(profile(visits, number), EXPECTED) for number in range(len(visits.profiles))].count(True) == 1


def test_a_workbook_that_lost_what_it_is_needs_the_engine(filled: Filled) -> None:
    del filled.book["_layak"]
    with pytest.raises(ValueError, match="engine="):
        filled.read()
    assert subset(profile(filled.read("self-check")), EXPECTED)


def test_a_copied_sheet_is_another_enterprise(filled: Filled) -> None:
    copy = filled.book.copy_worksheet(filled.book["Contoh B"])
    copy.title = "Contoh C"
    row, _ = filled.find("Contoh C", "enterprise.name")
    copy[f"C{row}"].value = "Contoh C"
    visits = filled.read()
    assert problems(visits) == []
    assert [profile(visits, number)["enterprise"]["name"] for number in range(3)] == ["Contoh A", "Contoh B", "Contoh C"]


def test_a_forgotten_copy_is_not_counted_twice(filled: Filled) -> None:
    filled.book.copy_worksheet(filled.book["Contoh A"])
    visits = filled.read()
    assert len(visits.profiles) == 2
    (found,) = problems(visits)
    assert found["sheet"] == "Contoh A Copy" and '"Contoh A"' in found["message_id"]


@pytest.mark.parametrize(
    ("key", "value", "column", "said"),
    [
        ("product.sector", "besi tua", "C", "pilihan ini tidak dikenal"),
        ("product.retail_packed", "mungkin", "C", "bukan ya atau tidak"),
        ("order.ship_by", "segera", "C", "bukan tanggal"),
        ("enterprise.workers", "banyak", "C", "bukan angka"),
        ("enterprise.workers", "-3", "C", "terlalu kecil"),
        ("enterprise.workers", 12.5, "C", "harus bulat"),
        ("enterprise.workers", "=1/0", "C", "rumus"),
        ("enterprise.workers", datetime(2026, 3, 1), "C", "menjadi tanggal"),
        ("product.claims", "tidak satu pun", "C", "padahal ada yang ditandai"),
        ("product.claims=health", "x", "C", "bisa berarti"),
        ("enterprise.workers", "kira-kira", "E", "pilihan ini tidak dikenal"),
        ("enterprise.workers", "lusa", "F", "bukan tanggal"),
        ("enterprise.name", "Ibu Contoh 3512345678900001", "C", "nomor"),
    ],
)
def test_a_cell_that_cannot_be_read_is_told_with_its_place(filled: Filled, key: str, value: Any, column: str, said: str) -> None:
    where = filled.answer(key, value, column=column)
    visits = filled.read()
    (found,) = problems(visits)
    assert (found["sheet"], found["cell"]) == ("Contoh A", where)
    assert said in found["message_id"] and found["message_en"]
    assert "3512345678900001" not in str(found)
    # All else is kept.
    assert profile(visits)["product"]["unit"] == "kg"


def test_evidence_and_notes(filled: Filled) -> None:
    filled.answer("product.sector", "Catatan umum", column="G")
    filled.answer("enterprise.workers", "dokumen", column="E")
    filled.answer("enterprise.workers", "31 Des 2026", column="F")
    filled.answer("enterprise.regency", "tanyakan lagi", column="G")
    filled.answer("visit.by", "Pendamping program")
    filled.answer("visit.on", date(2026, 11, 5))
    visits = filled.read()
    assert problems(visits) == []
    who = {"by": "Pendamping program", "on": "2026-11-05"}
    assert profile(visits)["evidence"] == {
        "enterprise.workers": {"level": "seen", "expires": "2026-12-31", **who},
        "product.sector": {"level": "declared", "note": "Catatan umum", **who},
    }
    assert [(note["fact"], note["note"]) for note in visits.notes.rows()] == [("enterprise.regency", "tanyakan lagi")]


def test_the_words_for_evidence_never_say_more_than_was_seen(filled: Filled) -> None:
    """Reports call the middle level "dilihat penilai": whoever types "dilihat" has not asked the issuer."""
    filled.answer("enterprise.workers", "dilihat", column="E")
    assert profile(filled.read())["evidence"]["enterprise.workers"]["level"] == "seen"


def test_evidence_without_an_answer_is_told(filled: Filled) -> None:
    where = filled.answer("enterprise.regency", "dokumen atau dilihat", column="E")
    (found,) = problems(filled.read())
    assert found["cell"] == where


def test_partly_marked_choices_leave_the_rest_open(filled: Filled) -> None:
    filled.answer("product.claims", None)
    filled.answer("product.claims=health", "tidak")
    assert profile(filled.read())["product"]["claims"] == {"includes": ["nutrition"], "excludes": ["health"]}


def test_months_count_from_the_first_to_the_last_line_of_the_sheet(filled: Filled) -> None:
    filled.months("Produksi", "Contoh A", {"2026-03": 300, "2026-04": "280 kg"})
    production = profile(filled.read())["production"]
    assert (production["from"], production["to"]) == ("2025-11", "2026-10")
    assert production["month"] == [
        {"month": "2026-03", "made": 300},
        {"month": "2026-04", "made": {"value": 280, "unit": "kg"}}
        if isinstance(production["month"][1]["made"], dict)
        else {"month": "2026-04", "made": 280},
    ]


def test_lists(filled: Filled) -> None:
    filled.line(
        "Mitra", {"enterprise": "contoh a", "partner.id": "Contoh Mitra", "partner.agreement": "ya", "evidence.level": "dokumen"}
    )
    filled.line("Mitra", {"enterprise": "Contoh A", "partner.id": "Contoh Mitra", "partner.capacity": 200})
    filled.line(
        "Produksi mitra",
        {"enterprise": "Contoh A", "partner.id": "contoh mitra", "partner.month.month": "Okt 2026", "partner.month.made": 150},
    )
    filled.line(
        "Spesifikasi",
        {
            "enterprise": "Contoh A",
            "specification.characteristic": "kadar air",
            "specification.unit": "percent",
            "specification.upper": 4,
        },
    )
    for values in ("3,1; 2,9", 3.4):
        filled.line(
            "Pengukuran",
            {
                "enterprise": "Contoh A",
                "measurement.id": "contoh-1",
                "measurement.characteristic": "kadar air",
                "measurement.unit": "percent",
                "measurement.values": values,
            },
        )
    filled.answer("list:delivery", "tidak ada")
    filled.answer("list:process", "ada, sudah ditulis")
    visits = filled.read()
    assert problems(visits) == []
    found = profile(visits)
    assert found["partner"] == [
        {
            "id": "Contoh Mitra",
            "agreement": True,
            "evidence": {"agreement": {"level": "seen"}},
            "capacity": 200,
            "month": [{"month": "2026-10", "made": 150}],
            "from": "2026-10",
            "to": "2026-10",
        }
    ]
    assert found["measurement"] == [
        {"id": "contoh-1", "characteristic": "kadar air", "unit": "percent", "values": [3.1, 2.9, 3.4]}
    ]
    assert found["delivery"] == [] and "process" not in found


def test_lines_of_nobody_and_of_nothing_are_told(filled: Filled) -> None:
    first = filled.line("Pengiriman", {"enterprise": "Contoh Z", "delivery.ordered": 20})
    second = filled.line("Pengiriman", {"delivery.ordered": 30})
    third = filled.line("Musim", {"enterprise": "Contoh A", "production.season.factor": 0.5})
    found = {(problem["sheet"], problem["cell"]): problem["message_id"] for problem in problems(filled.read())}
    assert "tidak ada di buku kerja" in found["Pengiriman", f"A{first}"]
    assert "tidak menyebut usahanya" in found["Pengiriman", f"A{second}"]
    assert 'kolom "Bulan" kosong' in found["Musim", f"B{third}"]
    assert len(found) == 3


def test_what_the_engine_refuses_comes_back_to_the_cell(filled: Filled) -> None:
    filled.answer("production.declared_capacity", 200)
    filled.months("Produksi", "Contoh A", {"2026-03": 300})
    filled.answer("product.unit", None)
    visits = filled.read()
    assert {problem["sheet"] for problem in problems(visits)} == {"Contoh A", "Produksi"}
    assert all("satuan" in problem["message_id"] for problem in problems(visits))
    filled.answer("product.unit", "kg")
    (found,) = problems(filled.read())
    assert found["sheet"] == "Produksi" and found["given"] == "300" and "melebihi kapasitas" in found["message_id"]


def test_a_percentage_typed_as_one(filled: Filled, tmp_path: Path) -> None:
    book = Filled(tmp_path / "persen.xlsx", programme="gpei-jatim", enterprises=1)
    row, _ = book.find("Usaha 01", "palm_sugar.moisture")
    cell = book.book["Usaha 01"][f"C{row}"]
    cell.value, cell.number_format = 0.025, "0.0%"
    assert profile(book.read())["palm_sugar"]["moisture"] == 2.5


@pytest.mark.parametrize(
    "dangerous", ['=HYPERLINK("http://contoh")', "+62 31 000", "-", "@SUM(A1)", "\t=1+1", "\r=1+1", "=", "007"]
)
def test_text_that_could_run_stays_text(tmp_path: Path, dangerous: str) -> None:
    path = tmp_path / "teks.xlsx"
    data = {"enterprise": {"name": "Contoh A", "id": dangerous, "regency": dangerous}}
    layak.write_visit_workbook(path, "self-check", enterprises=[data])
    book = Filled.__new__(Filled)
    book.book = openpyxl.load_workbook(path)
    row, _ = book.find("Contoh A", "enterprise.regency")
    cell = book.book["Contoh A"][f"C{row}"]
    assert (
        cell.data_type == "s"
        and cell.number_format == "@"
        and (cell.quotePrefix or not dangerous.startswith(("=", "+", "-", "@", "\t", "\r")))
    )
    assert profile(layak.read_visit_workbook(path)) == data


def test_files_that_are_no_workbooks(tmp_path: Path) -> None:
    for name, content in (("a.xlsx", b""), ("b.xlsx", b"PK\x03\x04 no"), ("c.csv", b"a,b\n1,2\n")):
        (tmp_path / name).write_bytes(content)
        with pytest.raises(ValueError, match="bukan lembar kerja"):
            layak.read_visit_workbook(tmp_path / name)
    other = openpyxl.Workbook()
    other.active["A1"] = "belanja"
    other.save(tmp_path / "d.xlsx")
    with pytest.raises(ValueError, match="no visit sheet"):
        layak.read_visit_workbook(tmp_path / "d.xlsx", "self-check")
    with pytest.raises(FileNotFoundError):
        layak.read_visit_workbook(tmp_path / "tidak-ada.xlsx")


def test_what_cannot_be_written_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.xlsx"
    for options in ({"lang": "jv"}, {"enterprises": 0}, {"enterprises": 201}):
        with pytest.raises(ValueError):
            layak.write_visit_workbook(path, "self-check", **options)
    with pytest.raises(TypeError):
        layak.write_visit_workbook(path, "self-check", enterprises=[3])
    with pytest.raises(layak.LayakError):
        layak.write_visit_workbook(path, "tidak-ada")


MISSING = """
import sys
sys.modules["xlsxwriter"] = sys.modules["python_calamine"] = None
import layak
assert not any(name.startswith("layak._workbook") for name in sys.modules), "loaded too early"
for call in (lambda: layak.write_visit_workbook("a.xlsx"), lambda: layak.read_visit_workbook("a.xlsx")):
    try:
        call()
    except ImportError as missing:
        assert 'pip install "layak[notebook]"' in str(missing) and "Pasang" in str(missing) and "Install" in str(missing)
    else:
        raise SystemExit("no error")
"""


def test_without_the_extra_the_error_says_how_to_get_it(tmp_path: Path) -> None:
    (tmp_path / "a.xlsx").write_bytes(b"")
    done = subprocess.run([sys.executable, "-c", MISSING], cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
