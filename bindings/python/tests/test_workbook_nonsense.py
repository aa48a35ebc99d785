"""Nonsense in any cell, lines and columns gone: reading ends in profiles that the engine takes and in problems, never in a crash."""

from __future__ import annotations

import random
from datetime import datetime, time
from pathlib import Path

import openpyxl
import pytest
from workbook_help import DAY, PROGRAMME

import layak

NIK = "3512345678900001"
JUNK = [
    "=1+1", "x", "ya", "tidak", "1.250", "1,250.5", "17/10/2026", "Okt 2026", "Rp 1.000", "belum tahu", "|", "a | b", "@", "#", "#partner",
    "@answer", "%product", "code:01", "list:partner", "visit.by", "product.sector", "{}", "{cell}", "\n", NIK, 1e300, -1, 0.5, True,
    datetime(2026, 1, 1), time(3, 4), "80 s.d. 120", "120 s.d. 80", "≥", "min", "Usaha", "Jawaban", "Pertanyaan", "Contoh A", "Contoh B",
    "ada", "tidak ada", "kg", "dilihat", "9" * 400, "s.d.", "-", "1-1", "١٢", "²", None,
]  # fmt: skip


@pytest.fixture(scope="module")
def blank(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("kacau") / "kunjungan.xlsx"
    known = {"enterprise": {"name": "Contoh B"}, "product": {"unit": "kg"}, "partner": [{"id": "Mitra", "capacity": 5}]}
    layak.write_visit_workbook(path, PROGRAMME, enterprises=["Contoh A", known], as_of=DAY)
    return path


@pytest.mark.parametrize("seed", range(15))
def test_nonsense(blank: Path, tmp_path: Path, seed: int) -> None:
    dice = random.Random(seed)
    book = openpyxl.load_workbook(blank)
    for name in book.sheetnames:
        page = book[name]
        for _ in range(dice.choice([0, 3, 40]) if name != "_layak" else 0):
            page.cell(dice.randint(1, min(page.max_row + 2, 80)), dice.randint(1, min(page.max_column + 1, 14))).value = dice.choice(JUNK)
        if dice.random() < 0.2:
            page.delete_rows(dice.randint(1, 20), dice.randint(1, 3))
        if dice.random() < 0.2:
            page.delete_cols(dice.randint(1, 8))
    book.save(tmp_path / "a.xlsx")
    visits = layak.read_visit_workbook(tmp_path / "a.xlsx", PROGRAMME)
    engine = layak.Engine(PROGRAMME)
    for profile in visits.profiles:
        engine.assess(profile, as_of=DAY, questions=False)
    for found in visits.problems.rows():
        assert found["sheet"] and found["cell"] and found["message_id"] and found["message_en"]
        assert NIK not in str(found)
