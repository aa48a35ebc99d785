"""What a question means, once for all enterprises: a sheet for the bag, so that those to fill in stay short."""

from __future__ import annotations

from . import texts
from .book import Book
from .field import text
from .paper import fitting, height, paper

TITLE = text("Penjelasan", "Explanations")
_HINT = text("Nomornya sama di setiap lembar usaha.", "Numbers are the same on every enterprise's sheet.")
_WIDTHS = (45.0, 64.0)


def write_help(book: Book) -> None:
    """Fills the sheet that was made for it with every question that some enterprise is asked and that has an explanation."""
    sheet, lang, style = book.book.get_worksheet_by_name(TITLE[book.lang]), book.lang, book.style
    for column, width in enumerate(_WIDTHS):
        sheet.set_column(column, column, width)
    sheet.write_string(0, 0, TITLE[lang], style.title())
    sheet.set_row(0, 22)
    sheet.write_string(1, 0, _HINT[lang], style(italic=True, font_size=8))
    for column, words in enumerate((texts.COLUMNS[1][1], TITLE)):
        sheet.write_string(2, column, words[lang], style.heading())
    wanted = {field.key for enterprise in book.enterprises for part in enterprise.parts for field in part.fields}
    row = 3
    for part in book.catalogue.parts:
        explained = [field for field in part.fields if field.key in wanted and field.help is not None]
        for column in range(2 if explained else 0):
            sheet.write_blank(row, column, None, style.part())
        if explained:
            sheet.write_string(row, 0, part.title[lang], style.part())
            row += 1
        for field in explained:
            # With its number in front, a question here is not taken for one with an answer beside it when the workbook is read.
            asked_as = f"{book.numbers[field.key]} · {field.ask[lang]}"
            said = "" if field.help is None else field.help[lang]
            sheet.write_string(row, 0, asked_as, style.label(font_size=8, bold=True))
            sheet.write_string(row, 1, said, style.label(font_size=8))
            sheet.set_row(row, max(height(asked_as, _WIDTHS[0], bold=True), height(said, _WIDTHS[1])) + 3)
            row += 1
    sheet.freeze_panes(3, 0)
    sheet.repeat_rows(2)
    sheet.print_area(0, 0, row - 1, 1)
    paper(book, sheet, TITLE[lang], scale=fitting(_WIDTHS))
