"""The summary: how many of the needed questions are answered, by part and enterprise. Formulas count, so it is right while people fill in."""

from __future__ import annotations

from typing import Any

from . import texts
from .book import Book
from .layout import address, column_letters, quoted
from .list_sheet import Place
from .paper import fitting, paper
from .visit_sheet import VisitSheet

_FIRST, _OTHERS = 34, 5
"""Widths of columns, in characters."""
ACROSS = 20
"""Enterprises beside each other on a page; more go below."""
_ANSWERED = {"id": "Jumlah", "en": "Total"}
_HINT = {
    "id": "Bagian pertanyaan yang perlu dan sudah dijawab. Hitam: lengkap. Berarsir: sebagian. Putih: belum. Kosong: tidak perlu.",
    "en": "Share of needed questions that are answered. Black: complete. Shaded: in part. White: none yet. Empty: not needed.",
}
_PARTS = {"id": "Bagian", "en": "Part"}


def write_recap(book: Book, visits: list[VisitSheet], places: dict[str, Place]) -> None:
    """Fills the sheet that was made for it."""
    sheet, lang, style = book.book.get_worksheet_by_name(texts.RECAP[book.lang]), book.lang, book.style
    sheet.write_string(0, 0, f"{texts.RECAP[lang]}: {book.catalogue.title[lang]}", style.title())
    sheet.write_string(1, 0, _HINT[lang], style(italic=True, font_size=8))
    sheet.set_column(0, 0, _FIRST)
    sheet.set_column(1, ACROSS, _OTHERS)
    row, breaks = 3, []
    for start in range(0, len(visits), ACROSS):
        if start:
            breaks.append(row)
        row = _block(book, sheet, visits[start : start + ACROSS], places, row) + 2
    sheet.set_h_pagebreaks(breaks)
    sheet.freeze_panes(4, 1)
    paper(book, sheet, texts.RECAP[lang], scale=fitting([_FIRST, *([_OTHERS] * ACROSS)]))


def _block(book: Book, sheet: Any, visits: list[VisitSheet], places: dict[str, Place], row: int) -> int:
    lang, style = book.lang, book.style
    upright = style(
        bold=True,
        rotation=90,
        font_color="#000000",
        bg_color="#DCE4E9",
        border=1,
        border_color="#9AA5AD",
        valign="bottom",
        font_size=8,
    )
    sheet.write_string(row, 0, _PARTS[lang], style.heading())
    sheet.set_row(row, 110)
    for column, visit in enumerate(visits, start=1):
        sheet.write_url(row, column, f"internal:{quoted(visit.enterprise.sheet)}!A1", upright, visit.enterprise.label[:40])
    first = row = row + 1
    cell = style(num_format="0%", align="center", border=1, border_color="#9AA5AD")
    asked = {part.id for enterprise in book.enterprises for part in enterprise.parts}
    for part in (part for part in book.catalogue.parts if part.id in asked):
        sheet.write_string(row, 0, part.title[lang], style.label())
        for column, visit in enumerate(visits, start=1):
            lines = visit.parts.get(part.id)
            if lines is None:
                sheet.write_blank(row, column, None, cell)
            else:
                _share(sheet, row, column, visit, lines, cell)
        row += 1
    sheet.write_string(row, 0, _ANSWERED[lang], style.label(bold=True))
    total = style(num_format="0%", align="center", border=1, top=2, bold=True)
    for column, visit in enumerate(visits, start=1):
        _share(sheet, row, column, visit, None, total)
    _shades(book, sheet, first, row, len(visits))
    return _lists(book, sheet, visits, places, row + 1)


def _share(sheet: Any, row: int, column: int, visit: VisitSheet, lines: tuple[int, int] | None, style: Any) -> None:
    cells = "$M:$M" if lines is None else f"$M${lines[0] + 1}:$M${lines[1] + 1}"
    where = f"{quoted(visit.enterprise.sheet)}!{cells}"
    answers = [answered for line, answered in visit.done if lines is None or lines[0] <= line <= lines[1]]
    value = sum(answers) / len(answers) if answers else ""
    sheet.write_formula(row, column, f'=IF(COUNT({where})=0,"",SUM({where})/COUNT({where}))', style, value)


def _shades(book: Book, sheet: Any, first: int, last: int, count: int) -> None:
    """Dark for complete, a pattern for begun, nothing for none: told apart without colours too."""
    done = book.book.add_format({"bg_color": "#1B5E20", "font_color": "#FFFFFF", "bold": True})
    begun = book.book.add_format({"pattern": 17, "fg_color": "#E6B800", "bg_color": "#FFF3C4", "font_color": "#000000"})
    corner = address(first, 1)
    area = (first, 1, last, count)
    sheet.conditional_format(*area, {"type": "formula", "criteria": f"=AND(ISNUMBER({corner}),{corner}>=1)", "format": done})
    sheet.conditional_format(*area, {"type": "formula", "criteria": f"=AND(ISNUMBER({corner}),{corner}>0)", "format": begun})


def _lists(book: Book, sheet: Any, visits: list[VisitSheet], places: dict[str, Place], row: int) -> int:
    """How many lines of each list name the enterprise and have something beside what was written beforehand."""
    style = book.style(num_format="0", align="center", border=1, border_color="#9AA5AD")
    for page in visits[0].lists:
        table, place = page.table, places[page.table.key]
        sheet.write_string(row, 0, table.title[book.lang], book.style.label(italic=True))
        # Months stand there already: what counts is their output.
        letter = column_letters(2 if table.key == "production.month" else 1)
        names, content = (
            f"{quoted(place.sheet)}!${letter}${place.first + 1}:${letter}${place.last + 1}" for letter in ("A", letter)
        )
        for column, visit in enumerate(visits, start=1):
            label = visit.enterprise.label.replace('"', '""')
            count = place.lines.get(visit.enterprise.label, 0)
            sheet.write_formula(row, column, f'=SUMPRODUCT(({names}="{label}")*({content}<>""))', style, count)
        row += 1
    return row
