"""Where things stand: columns of a sheet of questions, names of sheets, hidden keys. Writing and reading share this page."""

from __future__ import annotations

import re
from collections.abc import Container

FORMAT = "layak-kunjungan/1"
"""Name and number of this layout, kept inside each workbook."""
ABOUT = "_layak"
"""Hidden sheet: what the workbook is, and what of a profile had no place in it."""
WORDS = "_daftar"
"""Hidden sheet: every list of choices with ids and labels in both languages."""

NUMBER, QUESTION, ANSWER, ALLOWED, LEVEL, EXPIRES, NOTE, NEEDED, BY, ON = range(10)
# Hidden columns.
KEY, CLOSING, DONE, MARK = range(10, 14)
COLUMN_KEY = "@"
"""Before the name of a column, in the hidden row of keys above the headings."""
TABLE_KEY = "#"
"""Before the key of a table, in the first column of its hidden row of keys."""
PART_KEY = "%"
"""Before the id of a part, in the key column of its heading."""
OPTION = "="
"""Between the key of a question and one of its choices, in lines that are marked yes or no."""
LIST_KEY = "list:"
"""Before the key of a list, in the lines that ask whether there is anything in it."""
CODE_KEY = "code:"
"""Before the code of an enterprise, in the key column of the first line."""
KNOWN = "known"
"""Before what was written into every sheet beforehand, as JSON, in the hidden sheet."""
CHECKED_BY = "visit.by"
VISITED_ON = "visit.on"
# Lines of a sheet of questions.
TITLE_ROW, BY_ROW, ON_ROW, HINT_ROW, KEYS_ROW, HEAD_ROW = range(6)

_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_LONGEST = 31
_RESERVED = {"history", "riwayat"}


def sheet_name(wanted: str, taken: Container[str]) -> str:
    """A name that spreadsheets accept and no other sheet has; ``taken`` holds case-folded names."""
    base = " ".join(_FORBIDDEN.sub(" ", wanted).split()).strip("'")[:_LONGEST].strip() or "Usaha"
    if base.casefold() in _RESERVED or base.startswith("_"):
        base = f"Usaha {base}"[:_LONGEST]
    name, number = base, 2
    while name.casefold() in taken:
        tail = f" ({number})"
        name, number = base[: _LONGEST - len(tail)].rstrip() + tail, number + 1
    return name


def quoted(sheet: str) -> str:
    """A sheet's name inside a formula."""
    return "'" + sheet.replace("'", "''") + "'"


def column_letters(column: int) -> str:
    """A, B, …, Z, AA, …"""
    letters = ""
    column += 1
    while column:
        column, rest = divmod(column - 1, 26)
        letters = chr(ord("A") + rest) + letters
    return letters


def address(row: int, column: int) -> str:
    """The address of a cell as people read it: C7."""
    return f"{column_letters(column)}{row + 1}"
