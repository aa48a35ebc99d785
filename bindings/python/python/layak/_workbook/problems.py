"""What could not be read, each with its sheet, its address, what was given, and what is allowed, in both languages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from dataclasses import field as attribute
from datetime import date
from typing import Any

from ..types import Text
from .layout import address

_PERSONAL = re.compile(r"(?<!\d)\d(?:[ .\-]*\d){15}(?![ .\-]*\d)")
_LONGEST = 200


class WorkbookError(ValueError):
    """The file is no workbook that can be read. The message says why in both languages."""


@dataclass(frozen=True)
class Place:
    """A cell, with what stood in it."""

    sheet: str
    row: int
    column: int
    given: Any = None

    @property
    def cell(self) -> str:
        """Its address, such as C7."""
        return address(self.row, self.column)


@dataclass(frozen=True)
class Problem:
    """One cell that could not be used."""

    sheet: str
    cell: str
    given: str
    message_id: str
    message_en: str


@dataclass
class Problems:
    """All of them, in the order in which they were found."""

    found: list[Problem] = attribute(default_factory=list)

    def add(self, place: Place, message: Text) -> None:
        """Reports a cell once for each reason."""
        problem = Problem(place.sheet, place.cell, shown(place.given), message["id"], message["en"])
        if problem not in self.found:
            self.found.append(problem)

    def __iter__(self) -> Iterator[Problem]:
        return iter(self.found)


def shown(given: Any) -> str:
    """What stood in a cell, as text; personal identity numbers are not repeated."""
    if given is None:
        return ""
    words = given.isoformat() if isinstance(given, date) else str(given)
    if isinstance(given, float) and given.is_integer():
        words = str(int(given))
    words = _PERSONAL.sub("…", words)
    return words if len(words) <= _LONGEST else words[:_LONGEST] + "…"
