"""The sheets of a file as values, with what python-calamine leaves out of .xlsx: percentages, errors, formulas that were never computed."""

from __future__ import annotations

import os
import posixpath
import re
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field as attribute
from typing import Any, BinaryIO
from xml.etree import ElementTree

from .._extra import need
from .problems import WorkbookError

MOST_BYTES = 300_000_000
"""Unpacked size of a file: a workbook of 200 enterprises has a third of it."""
MOST_ROWS, MOST_COLUMNS = 100_000, 1_000
_NS = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_REL = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}id"
_ADDRESS = re.compile(r"([A-Z]+)(\d+)")
_QUOTED = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')


@dataclass
class Grid:
    """One sheet."""

    name: str
    rows: list[list[Any]]
    percent: set[tuple[int, int]] = attribute(default_factory=set)
    """Cells that show a percentage: 5% is kept as 0.05."""
    broken: dict[tuple[int, int], str] = attribute(default_factory=dict)
    """Cells with an error, or with a formula that has no value."""

    def at(self, row: int, column: int) -> Any:
        """The value of a cell; None where there is nothing."""
        if row >= len(self.rows) or column >= len(self.rows[row]):
            return None
        value = self.rows[row][column]
        return None if value == "" else value

    def words(self, row: int, column: int) -> str:
        """The text of a cell; empty if it holds no text."""
        value = self.at(row, column)
        return value if isinstance(value, str) else ""

    def cells(self) -> Iterator[tuple[int, int, Any]]:
        """Every cell that holds something."""
        for row, values in enumerate(self.rows):
            for column, value in enumerate(values):
                if value != "" and value is not None:
                    yield row, column, value


def open_grids(path: str | os.PathLike[str]) -> list[Grid]:
    """All sheets of a spreadsheet file (.xlsx, .xlsm, .xls, .ods), in the order of their tabs.

    Raises:
        WorkbookError: it is no such file, is locked with a password, or is larger than any workbook.
        OSError: it cannot be read from disk.
    """
    calamine = need("python_calamine")
    path = os.fspath(path)
    with open(path, "rb") as file:
        zipped = zipfile.is_zipfile(file)
    if zipped:
        with zipfile.ZipFile(path) as archive:
            if sum(info.file_size for info in archive.infolist()) > MOST_BYTES:
                raise WorkbookError("Berkas ini terlalu besar. / This file is too large.")
    try:
        book = calamine.CalamineWorkbook.from_path(path)
        grids = [_grid(book.get_sheet_by_name(name), name) for name in book.sheet_names]
    except (calamine.CalamineError, ValueError) as wrong:
        if isinstance(wrong, WorkbookError):
            raise
        raise WorkbookError(
            "Berkas ini bukan lembar kerja yang dapat dibaca, atau terkunci kata sandi. "
            f"/ This file is no spreadsheet that can be read, or is locked with a password. ({type(wrong).__name__})"
        ) from wrong
    if zipped:
        _mark(path, {grid.name: grid for grid in grids})
    return grids


def _grid(sheet: Any, name: str) -> Grid:
    end = sheet.end or (0, 0)
    if end[0] > MOST_ROWS or end[1] > MOST_COLUMNS:
        raise WorkbookError(f'Lembar "{name}" terlalu besar. / The sheet "{name}" is too large.')
    return Grid(name, sheet.to_python(skip_empty_area=False))


def _mark(path: str, grids: dict[str, Grid]) -> None:
    """Notes percentages and broken formulas. A file that is not built as expected is read without them."""
    try:
        with zipfile.ZipFile(path) as archive:
            names = set(archive.namelist())
            if "xl/workbook.xml" not in names:
                return
            percent = _percent_styles(archive) if "xl/styles.xml" in names else set()
            for name, part in _parts(archive):
                if name in grids and part in names:
                    with archive.open(part) as sheet:
                        _mark_sheet(sheet, grids[name], percent)
    except (KeyError, ElementTree.ParseError, zipfile.BadZipFile):
        return


def _parts(archive: zipfile.ZipFile) -> Iterator[tuple[str, str]]:
    targets = {
        relation.get("Id"): relation.get("Target", "")
        for relation in ElementTree.fromstring(archive.read("xl/_rels/workbook.xml.rels"))
    }
    for sheet in ElementTree.fromstring(archive.read("xl/workbook.xml")).iter(f"{_NS}sheet"):
        target = targets.get(sheet.get(_REL), "")
        yield sheet.get("name", ""), posixpath.normpath(target.lstrip("/") if target.startswith("/") else f"xl/{target}")


def _percent_styles(archive: zipfile.ZipFile) -> set[str]:
    root = ElementTree.fromstring(archive.read("xl/styles.xml"))
    formats = {item.get("numFmtId"): item.get("formatCode", "") for item in root.iter(f"{_NS}numFmt")}
    percent = {"9", "10"} | {number for number, code in formats.items() if "%" in _QUOTED.sub("", code)}
    cells = root.find(f"{_NS}cellXfs")
    return {str(index) for index, style in enumerate(cells if cells is not None else ()) if style.get("numFmtId") in percent}


def _mark_sheet(sheet: Any, grid: Grid, percent: set[str]) -> None:
    source: BinaryIO = sheet
    for _, cell in ElementTree.iterparse(source):
        if cell.tag == f"{_NS}row":
            cell.clear()
        if cell.tag != f"{_NS}c":
            continue
        where = _ADDRESS.fullmatch(cell.get("r", ""))
        if where is None:
            continue
        place = (int(where[2]) - 1, _column(where[1]))
        value = cell.find(f"{_NS}v")
        if cell.get("t") == "e":
            grid.broken[place] = "" if value is None or value.text is None else value.text
        elif cell.find(f"{_NS}f") is not None and (value is None or (value.text is None and cell.get("t") != "str")):
            grid.broken[place] = "="
        elif cell.get("t", "n") == "n" and cell.get("s") in percent:
            grid.percent.add(place)


def _column(letters: str) -> int:
    column = 0
    for letter in letters:
        column = column * 26 + ord(letter) - ord("A") + 1
    return column - 1
