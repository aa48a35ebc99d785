"""Sheets of lists: a table with a hidden row of keys above its headings, one record a line.

Every line names its own enterprise (and month). Lines can then be moved, sorted, copied and inserted without losing what they are about, the
answers of one month stand side by side as in a production book, and any number of enterprises fits the width of a page; a matrix of months
and enterprises does none of this.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from . import layout, texts
from .book import Book, Enterprise, Rules, unit_words
from .days import SHORT
from .field import Choice, Field, text
from .lists import VALUES, Sheet, Table
from .paper import Block, breaks, fitting, paper

_LINE, _ABOVE, _HEADINGS = 18.0, 95.0, 60.0
"""Points: one line, what stands above the first one, and the headings on each page at most."""
_LONGEST = 60
"""Months of a history that are written beforehand; longer ones are told by their ends."""
MONTHS = 12
"""Months of production written beforehand: those before the day of the workbook."""
_LEVEL = Field(
    "evidence.level", "choice", texts.COLUMNS[4][1], choices=tuple(Choice(value, label) for value, label in texts.LEVELS)
)
_EXPIRES = Field("evidence.expires", "date", texts.COLUMNS[5][1])
_NOTE = Field("evidence.note", "text", texts.COLUMNS[6][1])
_BY = Field("evidence.by", "text", texts.COLUMNS[8][1])
_ON = Field("evidence.on", "date", texts.COLUMNS[9][1])
EVIDENCE = (_LEVEL, _EXPIRES, _NOTE, _BY, _ON)
_PRINTED = 3
"""Columns of evidence that are printed: level, until when, notes."""
ENTERPRISE = Field("enterprise", "text", texts.ENTERPRISE)
Line = dict[str, Any]
"""What stands in one line, by key of the column; ``measurement.values`` is a list."""


def columns(table: Table) -> list[Field]:
    """The columns of a table, that of values as often as there are cells."""
    fields = [ENTERPRISE]
    for field in table.fields:
        fields += [field] * (VALUES if field.kind == "values" else 1)
    if table.evidence:
        return [*fields, *EVIDENCE[:_PRINTED], *table.aside, *EVIDENCE[_PRINTED:]]
    return [*fields, *table.aside]


def write_sheet(book: Book, page: Sheet, names: str) -> Place:
    """Writes a sheet; ``names`` is the range with the names of enterprises. Returns where its lines stand."""
    sheet, table = book.book.get_worksheet_by_name(page.title[book.lang]), page.table
    rules, fields = Rules(), columns(page.table)
    first = row = _head(book, sheet, page)
    lines: dict[str, int] = {}
    blocks: dict[str, Block] = {}
    for line in _lines(book, table):
        _line(book, sheet, table, row, line)
        here = blocks.setdefault(line.get("enterprise", ""), Block(row, 0))
        blocks[line.get("enterprise", "")] = replace(here, height=here.height + _LINE)
        if set(line) - {"enterprise", "production.month.month"}:
            lines[line["enterprise"]] = lines.get(line["enterprise"], 0) + 1
        row += 1
    for column, field in enumerate(fields):
        rules.add({"validate": "list", "source": names} if field is ENTERPRISE else _rule(book, field), first, column, row - 1)
        sheet.set_column(column, column, _width(page, column))
    rules.write(sheet)
    printed = [field for field in fields if field not in table.aside and field not in EVIDENCE[_PRINTED:]]
    sheet.print_area(0, 0, row - 1, len(printed) - 1)
    sheet.freeze_panes(first, 1)
    sheet.repeat_rows(first - 1)
    scale = None
    if book.paper and table.key == "production.month":
        # The months of one enterprise stay together: the page goes along to its visit.
        scale = fitting(_width(page, column) for column in range(len(printed)))
        sheet.set_h_pagebreaks(breaks(blocks.values(), _ABOVE, _HEADINGS, scale))
    paper(book, sheet, page.title[book.lang], wide=page.wide, scale=scale)
    return Place(page.title[book.lang], first, row - 1, lines)


@dataclass(frozen=True)
class Place:
    """Where the lines of a table stand, and how many of each enterprise have content."""

    sheet: str
    first: int
    last: int
    lines: dict[str, int]


def _width(page: Sheet, column: int) -> float:
    return page.widths[min(column, len(page.widths) - 1)]


def _rule(book: Book, field: Field) -> dict[str, Any] | None:
    if field.kind == "calendar":
        months = [Choice(str(number + 1), text(*names)) for number, names in enumerate(_calendar())]
        return {"validate": "list", "source": book.choices(field.key, months), "error_message": texts.FORMULA_HINT[book.lang]}
    return book.rule(field)


def _calendar() -> Iterator[tuple[str, str]]:
    return zip(SHORT["id"], SHORT["en"], strict=True)


def _head(book: Book, sheet: Any, page: Sheet) -> int:
    """Title, hint, keys and headings of a table; returns the first line below."""
    lang, style, table, fields = book.lang, book.style, page.table, columns(page.table)
    sheet.write_string(0, 0, table.title[lang], style.title())
    sheet.set_row(0, 22)
    sheet.write_string(1, 0, table.hint[lang], style(italic=True, font_size=8))
    sheet.write_string(2, 0, layout.TABLE_KEY + table.key)
    tallest = 1
    for column, field in enumerate(fields):
        if column:
            sheet.write_string(2, column, layout.COLUMN_KEY + field.key)
        unit = unit_words(book, field)
        said = field.ask[lang] + (f" ({unit})" if unit else "")
        if field.kind == "values":
            said = f"{said} {column - fields.index(field) + 1}"
        # Every word of a choice, for those who fill it in on paper.
        if field.choices and not field.key.endswith(".unit"):
            said += "\n" + " / ".join(choice.label[lang] for choice in field.choices)
        elif field.kind == "bool":
            said += f"\n{texts.YES[lang]} / {texts.NO[lang]}"
        sheet.write_string(3, column, said, style(**_HEADING))
        tallest = max(tallest, sum(len(textwrap.wrap(part, int(_width(page, column) * 1.3))) for part in said.split("\n")))
    sheet.set_row(2, 1, None, {"hidden": True})
    sheet.set_row(3, 11.2 * tallest + 5)
    return 4


_HEADING = {
    "bold": True,
    "font_size": 8,
    "font_color": "#FFFFFF",
    "bg_color": "#1F3A4D",
    "text_wrap": True,
    "border": 1,
    "border_color": "#9AA5AD",
}


def _lines(book: Book, table: Table) -> Iterator[Line]:
    for enterprise in book.enterprises:
        known = list(_records(enterprise, table))
        if table.key == "production.month":
            there = {str(line.get("production.month.month")) for line in known}
            blank = [
                {"enterprise": enterprise.label, "production.month.month": month}
                for month in _asked(enterprise, there, book.as_of)
            ]
            known = sorted([*known, *blank], key=lambda line: str(line.get("production.month.month")))
        yield from known
    for _ in range(table.lines * len(book.enterprises) or (6 if table.key == "production.month" else 0)):
        yield {}


def _asked(enterprise: Enterprise, there: set[str], day: date) -> list[str]:
    """Months to write beforehand: those of the history that it says it has, else the twelve before the day; none before a history begins."""
    own = enterprise.profile.get("production", {})
    months = [month for month in months_before(day) if not there or month > min(there)]
    if isinstance(own.get("from"), str) and isinstance(own.get("to"), str):
        first, last = (int(end[:4]) * 12 + int(end[5:7]) - 1 for end in (own["from"], own["to"]))
        months = _between(first, min(last, first + _LONGEST)) if first <= last else months
    return [month for month in months if month not in there]


def months_before(day: date) -> list[str]:
    """The months before that of a day, oldest first."""
    last = day.year * 12 + day.month - 2
    return _between(last - MONTHS + 1, last)


def _between(first: int, last: int) -> list[str]:
    return [f"{month // 12:04}-{month % 12 + 1:02}" for month in range(first, last + 1)]


def _records(enterprise: Enterprise, table: Table) -> Iterator[Line]:
    """What the profile of an enterprise has in this list, as lines."""
    profile = enterprise.profile
    if table.key == "partner.month":
        for number, partner in enumerate(profile.get("partner") or (), start=1):
            for record in partner.get("month") or ():
                yield {"enterprise": enterprise.label, "partner.id": _partner_id(partner, number), **_keyed(table.key, record)}
        return
    if table.key == "partner":
        for number, partner in enumerate(profile.get("partner") or (), start=1):
            yield from _partner(enterprise, partner, _partner_id(partner, number))
        return
    here: Any = profile
    for part in table.path:
        here = here.get(part) if isinstance(here, dict) else None
    for record in here or ():
        line = {"enterprise": enterprise.label, **_keyed(table.key, record)}
        values = line.get("measurement.values")
        if values and len(values) > VALUES:
            # The next line has the same code, and the other columns stay empty.
            yield {**line, "measurement.values": values[:VALUES]}
            for start in range(VALUES, len(values), VALUES):
                again = {key: line[key] for key in ("enterprise", "measurement.id")}
                yield {**again, "measurement.values": values[start : start + VALUES]}
        else:
            yield line


def _keyed(table: str, record: dict[str, Any]) -> Line:
    return {f"{table}.{key}": value for key, value in record.items()}


def _partner_id(partner: dict[str, Any], number: int) -> str:
    """What a partner is called; one without a name is called by its place, as the engine does."""
    return str(partner.get("id") or f"partner-{number}")


def _partner(enterprise: Enterprise, partner: dict[str, Any], name: str) -> Iterator[Line]:
    """A line for each kind of evidence that the answers about a partner have."""
    start = {"enterprise": enterprise.label, "partner.id": name}
    answers = {f"partner.{key}": value for key, value in partner.items() if key not in ("id", "month", "evidence")}
    proofs = {key if "." in key else f"partner.{key}": proof for key, proof in (partner.get("evidence") or {}).items()}
    groups: dict[str, tuple[Line, Line]] = {}
    for key, value in answers.items():
        proof = proofs.get(key, {})
        groups.setdefault(repr(sorted(proof.items())), ({f"evidence.{name}": part for name, part in proof.items()}, {}))[1][
            key
        ] = value
    for proof, group in groups.values() or [({}, {})]:
        yield {**start, **group, **proof}


def _line(book: Book, sheet: Any, table: Table, row: int, line: Line) -> None:
    values = iter(line.get("measurement.values") or ())
    sheet.set_row(row, _LINE)
    for column, field in enumerate(columns(table)):
        if field.kind == "values":
            value = next(values, None)
            single = Field(field.key, "number", field.ask)
            book.put(sheet, row, column, single, value)
            continue
        if not book.put(sheet, row, column, field, line.get(field.key)):
            raise_lost(field, line[field.key])


class Lost(ValueError):
    """A record that no line can hold."""


def raise_lost(field: Field, value: Any) -> None:
    """A record with a value that no cell can hold is refused when the workbook is written, not silently changed."""
    raise Lost(f"{field.key} = {value!r}: sel tidak dapat memuat isi ini / no cell can hold this")
