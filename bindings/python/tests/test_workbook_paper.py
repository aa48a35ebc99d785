"""Sheets for pen and paper: what is left out, where pages end, and that they are read like any other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import openpyxl
import pytest
from workbook_help import DAY, digest, problems, profile

import layak
from layak._workbook import layout, paper
from layak._workbook.paper import Block, breaks, height

FOOD = {"product.sector": "food", "order.market": "tw"}
SHOES = {"product.sector": "footwear", "order.market": "tw", "order.exists": False, "production.route": "own"}


def write(path: Path, enterprises: Any, **options: Any) -> Any:
    """A workbook of the large programme, as openpyxl sees it."""
    layak.write_visit_workbook(path, enterprises=enterprises, as_of=DAY, **options)
    return openpyxl.load_workbook(path)


def keys(sheet: Any) -> dict[str, int]:
    """Lines by the key of their question."""
    found = {row[layout.KEY].value: row[0].row for row in sheet.iter_rows(min_row=layout.HEAD_ROW + 2)}
    return {key: row for key, row in found.items() if key and key[0] != layout.PART_KEY and not key.startswith(layout.LIST_KEY)}


@pytest.fixture(scope="module")
def books(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    folder = tmp_path_factory.mktemp("kertas")
    return {
        "all": write(folder / "a.xlsx", ["Contoh A"]),
        "food": write(folder / "b.xlsx", ["Contoh A"], known=FOOD, paper=True),
        "shoes": write(folder / "c.xlsx", ["Contoh A"], known=SHOES, paper=True),
    }


def test_what_cannot_matter_is_left_out(books: dict[str, Any]) -> None:
    whole, food, shoes = (keys(books[name]["Contoh A"]) for name in ("all", "food", "shoes"))
    assert {"bpom.md", "footwear.sole_bond", "metal.kind"} <= whole.keys()
    assert "bpom.md" in food and not {"footwear.sole_bond", "metal.kind", "malaysia.halal"} & food.keys()
    assert "bpom.md" not in shoes and "footwear.sole_bond" in shoes
    assert len(food) < 0.65 * len(whole) and len(shoes) < 0.25 * len(whole)
    # Who it is, and the answers that decided, stand on every sheet.
    for few in (food, shoes):
        assert {"enterprise.name", "enterprise.id", "product.sector", "order.market", "product.unit"} <= few.keys()


def test_a_number_means_the_same_question_on_every_sheet(books: dict[str, Any]) -> None:
    def numbers(name: str) -> dict[str, int]:
        sheet = books[name]["Contoh A"]
        lines = ((key, sheet.cell(row, 1).value) for key, row in keys(sheet).items())
        return {key: number for key, number in lines if number is not None}

    whole = numbers("all")
    for name in ("food", "shoes"):
        assert all(whole[key] == number for key, number in numbers(name).items())
    explained = [row[0].value for row in books["shoes"]["Penjelasan"].iter_rows(min_row=4) if row[1].value]
    assert explained and all(int(said.partition(" · ")[0]) in numbers("shoes").values() for said in explained)


def test_pages_end_between_questions(books: dict[str, Any]) -> None:
    for name, most in (("food", 18), ("shoes", 7)):
        sheet = books[name]["Contoh A"]
        # openpyxl counts the line above a break, from 1.
        ends = [at.id for at in sheet.row_breaks.brk]
        assert ends and len(ends) + 1 <= most, f"{name}: {len(ends) + 1} pages"
        first, page = layout.HEAD_ROW + 2, (297 / 25.4 - paper.TOP - paper.BOTTOM) * 72 * 100 / sheet.page_setup.scale
        for end in [*ends, sheet.max_row]:
            assert sum(sheet.row_dimensions[row].height or 13 for row in range(first, end + 1)) + 25 < page
            first = end + 1
        for end in ends:
            key, below = (str(sheet.cell(row, layout.KEY + 1).value) for row in (end, end + 1))
            assert not key.startswith(layout.PART_KEY), "a heading stands alone at the foot of a page"
            assert layout.OPTION not in below, "a question is parted from its choices"
        assert sheet.print_title_rows and "Contoh A" in sheet.oddHeader.left.text and "&P" in sheet.oddFooter.right.text


def test_blank_sheets_with_what_is_known_are_nobody(tmp_path: Path) -> None:
    book = write(tmp_path / "a.xlsx", 3, known=FOOD, paper=True)
    sheet = book["Usaha 02"]
    sheet.cell(keys(sheet)["enterprise.workers"], layout.ANSWER + 1).value = 7
    book.save(tmp_path / "a.xlsx")
    visits = layak.read_visit_workbook(tmp_path / "a.xlsx")
    assert problems(visits) == []
    assert [one.data for one in visits.profiles] == [
        {"enterprise": {"workers": 7}, "order": {"market": "tw"}, "product": {"sector": "food"}}
    ]


def test_an_enterprises_own_answer_counts_more_than_what_is_known_of_all(tmp_path: Path) -> None:
    own = [{"enterprise": {"name": "Contoh A"}, "product": {"sector": "footwear"}}, "Contoh B"]
    book = write(tmp_path / "a.xlsx", own, known=FOOD)
    assert "footwear.sole_bond" in keys(book["Contoh A"]) and "footwear.sole_bond" not in keys(book["Contoh B"])
    visits = layak.read_visit_workbook(tmp_path / "a.xlsx")
    assert [one.data["product"]["sector"] for one in visits.profiles] == ["footwear", "food"]


def test_an_answer_that_is_still_open_leaves_nothing_out(tmp_path: Path, books: dict[str, Any]) -> None:
    data = {"enterprise": {"name": "Contoh A"}, "product": {"sector": {"any": ["food", "footwear"]}}, "order": {"market": "taiwan"}}
    book = write(tmp_path / "a.xlsx", [data])
    assert keys(book["Contoh A"]).keys() == keys(books["all"]["Contoh A"]).keys(), "nor does a word that is none of the choices"


def test_answers_that_no_line_asks_come_back_with_their_evidence(tmp_path: Path) -> None:
    data = {
        "enterprise": {"name": "Contoh A"},
        "product": {"sector": "footwear", "unit": "pair"},
        "bpom": {"md": "held"},
        "evidence": {"bpom.md": {"level": "seen", "on": "2026-11-01"}},
    }
    write(tmp_path / "a.xlsx", [data], paper=True)
    visits = layak.read_visit_workbook(tmp_path / "a.xlsx")
    assert problems(visits) == [] and profile(visits) == data
    assert digest(profile(visits), "gpei-jatim") == digest(data, "gpei-jatim")


def test_a_wrong_sector_is_corrected_and_the_next_sheet_asks_the_right_questions(tmp_path: Path) -> None:
    book = write(tmp_path / "a.xlsx", ["Contoh A"], known=FOOD, paper=True)
    sheet = book["Contoh A"]
    sheet.cell(keys(sheet)["product.sector"], layout.ANSWER + 1).value = "Sepatu dan sandal"
    book.save(tmp_path / "a.xlsx")
    again = write(tmp_path / "b.xlsx", layak.read_visit_workbook(tmp_path / "a.xlsx").profiles)
    assert "footwear.sole_bond" in keys(again["Contoh A"]) and "bpom.md" not in keys(again["Contoh A"])


def test_everything_is_asked_when_it_is_asked_for(tmp_path: Path, books: dict[str, Any]) -> None:
    book = write(tmp_path / "a.xlsx", ["Contoh A"], known=FOOD, everything=True)
    assert keys(book["Contoh A"]).keys() == keys(books["all"]["Contoh A"]).keys()


@pytest.mark.parametrize("known", [{"order.market": "TW"}, {"product.sektor": "food"}])
def test_what_is_known_is_checked(tmp_path: Path, known: dict[str, str]) -> None:
    with pytest.raises(layak.LayakError):
        layak.write_visit_workbook(tmp_path / "a.xlsx", enterprises=1, known=known)


def test_where_pages_end() -> None:
    def ends(*blocks: tuple[float, bool]) -> list[int]:
        given = [Block(at, points, heading) for at, (points, heading) in enumerate(blocks)]
        return breaks(given, 0, 20, 100)

    # An A4 page between these margins has some 730 points.
    assert ends((300, False), (300, False), (300, False)) == [2]
    assert ends((650, False), (17, True), (100, False)) == [1], "a heading goes with its first question"
    assert ends((300, False), (17, True), (300, False), (300, False)) == [3], "a part begins where there is room for much of it"
    assert ends((640, False), (17, True), (40, False), (40, False), (40, False)) == [1], "and on a new page where there is little"
    assert ends((2000, False), (2000, False)) == [1], "what is longer than a page gets one"


def test_a_text_takes_more_lines_in_a_narrow_column() -> None:
    words = "Apakah ada lembar spesifikasi produk dengan batas toleransi?"
    assert height(words, 80) < height(words, 40) < height(words, 20)
    assert height("satu\ndua", 80) == 2 * height("satu", 80)
    assert height("x" * 400, 20) > height("x" * 40, 20)


def test_the_months_of_one_enterprise_stay_on_one_page_and_the_summary_names_what_is_asked(tmp_path: Path) -> None:
    book = write(tmp_path / "a.xlsx", [f"Contoh {number}" for number in range(1, 8)], known=SHOES, paper=True)
    output = book["Produksi"]
    ends = [at.id for at in output.row_breaks.brk]
    assert ends
    for end in ends:
        assert output.cell(end, 1).value != output.cell(end + 1, 1).value
    parts = {row[0].value for row in book["Rekap"].iter_rows(min_row=5)}
    assert "Alas kaki" in parts and not {"Batik", "Logam", "Masa simpan"} & parts
