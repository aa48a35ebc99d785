"""The first sheet: how to fill in, in plain words."""

from __future__ import annotations

import textwrap

from . import texts
from .book import Book
from .field import text
from .paper import paper

_FITS = 118
_FOR = text("Program", "Programme")
_MADE = text("Dibuat", "Made on")


def write_guide(book: Book) -> None:
    """Fills the sheet that was made for it."""
    lang, style = book.lang, book.style
    sheet = book.book.get_worksheet_by_name(texts.HOW[lang])
    sheet.set_column(0, 0, 4)
    sheet.set_column(1, 1, 92)
    sheet.hide_gridlines(2)
    sheet.write_string(0, 0, f"{texts.HOW[lang]}: {book.catalogue.title[lang]}", style.title())
    about = f"{_FOR[lang]}: {book.catalogue.programme} {book.catalogue.version} · {_MADE[lang]} {book.as_of.isoformat()}"
    sheet.write_string(1, 0, about, style(font_size=8, font_color="#444444"))
    row = 3
    for heading, lines in texts.GUIDE:
        sheet.write_string(row, 0, heading[lang], style(bold=True, font_size=11, font_color="#1F3A4D"))
        row += 1
        for number, line in enumerate(lines, start=1):
            sheet.write_string(row, 0, f"{number}.", style(align="right"))
            sheet.write_string(row, 1, line[lang], style.plain())
            sheet.set_row(row, 13.0 * len(textwrap.wrap(line[lang], _FITS)) + 2)
            row += 1
        row += 1
    paper(book, sheet, texts.HOW[lang])
