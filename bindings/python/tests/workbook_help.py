"""What tests of the visit workbook share: making one, changing cells as people do, reading it again."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import openpyxl

import layak

PROGRAMME = "self-check"
DAY = "2026-11-22"


class Filled:
    """A workbook that a test fills in, by question."""

    def __init__(self, path: Path, **options: Any) -> None:
        self.path = path
        layak.write_visit_workbook(
            path, **{"programme": PROGRAMME, "enterprises": ["Contoh A", "Contoh B"], "as_of": DAY, **options}
        )
        self.book = openpyxl.load_workbook(path)

    def find(self, sheet: str, key: str) -> tuple[int, int]:
        """The line and the column of the hidden key."""
        for line in self.book[sheet].iter_rows():
            for cell in line:
                if cell.value == key:
                    return cell.row, cell.column
        raise KeyError(key)

    def answer(self, key: str, value: Any, sheet: str = "Contoh A", column: str = "C") -> str:
        """Fills in the answer to a question; returns the address."""
        where = f"{column}{self.find(sheet, key)[0]}"
        self.book[sheet][where].value = value
        return where

    def line(self, sheet: str, values: dict[str, Any]) -> int:
        """Fills in the first empty line of a list; returns its number."""
        page = self.book[sheet]
        columns = {cell.value.lstrip("@"): cell.column for cell in page[3] if isinstance(cell.value, str)}
        row = next(row for row in range(5, 999) if all(page.cell(row, column).value is None for column in columns.values()))
        for key, value in values.items():
            column = 1 if key == "enterprise" else columns[key]
            page.cell(row, column).value = value
        return row

    def months(self, sheet: str, name: str, made: dict[str, Any]) -> None:
        """Fills in the output of months that are written beforehand."""
        for line in self.book[sheet].iter_rows(min_row=5):
            month = line[1].value
            if line[0].value == name and month is not None and month.strftime("%Y-%m") in made:
                line[2].value = made[month.strftime("%Y-%m")]

    def read(self, engine: Any = None) -> Any:
        """Saves and reads."""
        self.book.save(self.path)
        return layak.read_visit_workbook(self.path, engine)


def profile(visits: Any, number: int = 0) -> dict[str, Any]:
    """One of the profiles, as plain tables."""
    data: dict[str, Any] = visits.profiles[number].data
    return data


def problems(visits: Any) -> list[dict[str, Any]]:
    """The problems, as plain rows."""
    rows: list[dict[str, Any]] = visits.problems.rows()
    return rows


def wire(value: Any) -> Any:
    """As it goes over the wire: days as text."""
    return json.loads(json.dumps(value, default=lambda day: day.isoformat() if isinstance(day, date) else None))


def digest(data: dict[str, Any], programme: str = PROGRAMME) -> str:
    """What the engine makes of a profile."""
    return layak.assess({"programme": programme, "as_of": DAY, "profile": data})["digest"]
