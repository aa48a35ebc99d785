"""A workbook that LibreOffice opened and saved again is read the same, and its formulas count.

Needs LibreOffice Calc (`apt-get install libreoffice-calc`, 300 MB), so that it is asked for: `LAYAK_OFFICE=1 pytest tests/test_workbook_office.py`.
"""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

if os.environ.get("LAYAK_OFFICE") != "1":
    pytest.skip("asked for by LAYAK_OFFICE=1", allow_module_level=True)

import openpyxl
from workbook_help import Filled, digest, problems, profile

import layak

DATA = {
    "enterprise": {"name": "Contoh = Kantor", "id": "=1+1", "workers": 12, "investment": 55_000_000},
    "product": {"sector": "food", "unit": "kg", "claims": ["nutrition"], "allergens": {"excludes": ["gluten"]}},
    "production": {
        "declared_capacity": {"min": 80, "max": 120.5},
        "from": "2025-11",
        "to": "2026-10",
        "month": [{"month": "2026-03", "made": 75.25, "rejected": 0, "limited_by": "orders"}],
        "season": [{"month": 3, "factor": 0.5, "cause": "holiday"}],
    },
    "order": {"ship_by": "2027-01-31"},
    "partner": [],
    "evidence": {"enterprise.workers": {"level": "verified", "on": "2026-11-05", "expires": "2027-11-05"}},
}


def saved_by_office(path: Path, kind: str) -> Path:
    """The file as LibreOffice saves it."""
    office = shutil.which("soffice")
    assert office, "LibreOffice is not installed: apt-get install libreoffice-calc"
    folder = path.parent / f"office-{kind}"
    home = f"-env:UserInstallation=file://{path.parent}/office-home"
    subprocess.run(
        [office, home, "--headless", "--convert-to", kind, "--outdir", str(folder), str(path)],
        check=True,
        capture_output=True,
        timeout=300,
    )
    return folder / f"{path.stem}.{kind}"


@pytest.mark.parametrize("kind", ["xlsx", "ods"])
def test_a_file_saved_by_office_says_the_same(tmp_path: Path, kind: str) -> None:
    path = tmp_path / "kunjungan.xlsx"
    layak.write_visit_workbook(path, "gpei-jatim", enterprises=[DATA, "Contoh B"], as_of="2026-11-22")
    visits = layak.read_visit_workbook(saved_by_office(path, kind))
    assert problems(visits) == []
    assert profile(visits) == DATA | {"product": profile(visits)["product"], "production": profile(visits)["production"]}
    assert digest(profile(visits), "gpei-jatim") == digest(DATA, "gpei-jatim")


def test_formulas_count_what_was_filled_in_by_hand(tmp_path: Path) -> None:
    book = Filled(tmp_path / "kunjungan.xlsx")
    book.answer("product.sector", "Sepatu dan sandal")
    book.answer("enterprise.workers", 12)
    book.months("Produksi", "Contoh A", {"2026-03": 300, "2026-04": 280})
    book.book.save(book.path)
    page = openpyxl.load_workbook(saved_by_office(book.path, "xlsx"), data_only=True)
    recap, sheet = page["Rekap"], page["Contoh A"]
    rows = {line[0].value: line[1].value for line in recap.iter_rows(min_row=4)}
    assert rows["Produksi bulanan"] == 2
    assert 0 < rows["Usaha"] < 1
    assert recap["A1"].value.startswith("Rekap")
    needed = {line[10].value: line[7].value for line in sheet.iter_rows(min_row=7)}
    assert needed["product.kind"] == "–" and needed["enterprise.workers"] == "ya"
    # A part of which nothing is needed says so in its heading, and counts nothing.
    assert needed["%bpom"] == "–" and rows["Izin edar dan surat ekspor BPOM"] in (None, "")
