"""How sheets come out on A4: heights of lines, where pages end, what stands at their edges."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from .._extra import need
from . import texts
from .book import Book

_EM = {False: 0.0755, True: 0.0805}
"""Width in Arial, as a share of the font size, of what is one pixel wide in Calibri 11, whose widths XlsxWriter knows; in bold too. Measured
on all questions, helps and choices of the shipped rules: what it understates is under one line in twenty, by less than 3 percent."""
_PITCH = {9: 11.4, 8: 10.4}
"""Points from one line of text to the next, by font size."""
SIDES, TOP, BOTTOM = 0.35, 0.7, 0.55
"""Margins in inches."""
_A4 = (210 / 25.4, 297 / 25.4)
_SPARE = 0.975
"""Share of a page that is filled: programs round heights of lines in their own way."""
_LATE = 0.82
"""A part that does not fit any more begins a new page if so much of the old one is filled."""


def height(said: str, width: float, size: int = 8, *, bold: bool = False) -> float:
    """Points that a text takes in a column so many characters wide."""
    return _lines(said, _room(width), size, bold) * _PITCH[size]


def _room(width: float) -> float:
    """Points for text in a column: 7 pixels a character and 5 beside, less what programs keep free at the edges."""
    return (7 * width + 5) * 0.75 - 5


@lru_cache(maxsize=20_000)
def _lines(said: str, room: float, size: int, bold: bool) -> int:
    pixel: Any = need("xlsxwriter.utility").xl_pixel_width
    lines = 0
    for line in said.split("\n"):
        lines, filled = lines + 1, 0.0
        for word in line.split(" "):
            wide = pixel(word.replace("\u00a0", " ")) * _EM[bold] * size
            if filled and filled + wide > room:
                lines, filled = lines + 1, 0.0
            # A word longer than the line goes on in the next one.
            lines += int(wide // room)
            filled += wide % room + pixel(" ") * _EM[bold] * size
    return lines


@dataclass(frozen=True)
class Block:
    """Lines that stay on one page."""

    first: int
    height: float
    """Points."""
    heading: bool = False
    """Whether a part begins here."""


def breaks(blocks: Iterable[Block], start: float, repeated: float, scale: int) -> list[int]:
    """The lines that begin a new page: before a part where the page is well filled, else before what does not fit.

    ``start`` are the points above the first block, ``repeated`` those of the headings on each later page, ``scale`` the percentage of printing.
    """
    whole = (_A4[1] - TOP - BOTTOM) * 72 * 100 / scale * _SPARE
    given, found, filled = list(blocks), [], start
    for at, block in enumerate(given):
        part = block.height
        if block.heading:
            for later in given[at + 1 :]:
                if later.heading:
                    break
                part += later.height
        # A heading does not stand alone at the foot of a page.
        least = block.height + (given[at + 1].height if block.heading and at + 1 < len(given) else 0)
        late = block.heading and filled + part > whole and filled > _LATE * whole
        if filled > repeated and (filled + least > whole or late):
            found.append(block.first)
            filled = repeated
        filled += block.height
    return found


def paper(book: Book, sheet: Any, name: str, *, wide: bool = False, scale: int | None = None) -> None:
    """A4, upright unless the table is too wide to be read so, named and numbered on each page; labels locked without a password.

    As wide as the page, or at a percentage: spreadsheets heed page breaks only with the latter.
    """
    sheet.set_paper(9)
    if wide:
        sheet.set_landscape()
    else:
        sheet.set_portrait()
    if scale is None:
        sheet.fit_to_pages(1, 0)
    else:
        sheet.set_print_scale(scale)
    sheet.set_margins(left=SIDES, right=SIDES, top=TOP, bottom=BOTTOM)
    # "&" begins a code in headers and footers.
    named = name.replace("&", "&&")[:80]
    sheet.set_header(f"&L&9&B{named}&R&8{book.catalogue.title[book.lang].replace('&', '&&')[:80]}", {"margin": 0.3})
    # Each sheet counts its own pages: those of one enterprise are stapled together.
    sheet.set_footer(f"&L&8{named}&R&8{texts.PAGE[book.lang]}", {"margin": 0.25})
    sheet.set_start_page(1)
    sheet.protect("", {"autofilter": True, "format_columns": True, "format_rows": True, "insert_rows": True, "delete_rows": True})


def fitting(widths: Iterable[float]) -> int:
    """The percentage at which columns of these widths fill the page, with a little to spare."""
    # Excel makes a character of Arial 10 seven pixels wide, LibreOffice 5.56 points.
    points = sum(5.56 * width + 3.75 for width in widths)
    return min(100, int((_A4[0] - 2 * SIDES) * 72 / points * 100 * 0.985))
