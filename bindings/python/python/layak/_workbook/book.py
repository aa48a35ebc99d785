"""A workbook in the making: its language, questions, enterprises, lists of choices, and how a value gets into a cell."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from dataclasses import field as attribute
from datetime import date, datetime
from typing import Any

from . import layout, texts
from .codec import Codec, NotForACell
from .field import Choice, Field, Lang
from .questions import Catalogue, Part
from .styles import Styles

_DANGEROUS = ("=", "+", "-", "@", "\t", "\r")
FIRST_DAY, LAST_DAY = date(1990, 1, 1), date(2099, 12, 31)


@dataclass
class Enterprise:
    """One enterprise of the workbook."""

    code: str
    label: str
    """How tables name it."""
    sheet: str
    """The name of its sheet of questions."""
    profile: dict[str, Any]
    """What is known already."""
    parts: tuple[Part, ...]
    """The questions of its sheet."""
    rest: dict[str, Any] = attribute(default_factory=dict)
    """What of it has no place in the workbook."""


class Book:
    """What every page of a workbook needs while it is written."""

    def __init__(
        self, book: Any, catalogue: Catalogue, codec: Codec, as_of: date, enterprises: list[Enterprise], *, paper: bool = False
    ) -> None:
        self.book = book
        self.paper = paper
        """Whether it is made for pen and paper."""
        self.numbers = {field.key: number for number, field in enumerate(catalogue.fields(), start=1)}
        """Numbers of questions: the same on every sheet, whatever it leaves out."""
        self.catalogue = catalogue
        self.codec = codec
        self.lang: Lang = codec.lang
        self.as_of = as_of
        self.enterprises = enterprises
        self.style = Styles(book, self.lang)
        self.words: Any = None
        self._lists: dict[tuple[tuple[str, str], ...], str] = {}
        self._next = 1
        self._listed = 1
        self._known: set[str] = set()

    def choices(self, key: str, choices: Iterable[Choice]) -> str:
        """The range that holds the words of a drop-down; equal lists share one. ``key`` names the question."""
        choices = tuple(choices)
        same = tuple((choice.value, choice.label[self.lang]) for choice in choices)
        if same not in self._lists:
            first = self._next
            for choice in [*choices, Choice("", texts.UNKNOWN)]:
                other: Lang = "en" if self.lang == "id" else "id"
                for column, word in enumerate((str(first), choice.value, choice.label[self.lang], choice.label[other])):
                    self.words.write_string(self._next, column, word)
                self._next += 1
            self._lists[same] = f"{first}:{layout.WORDS}!$C${first + 1}:$C${self._next}"
        number, _, where = self._lists[same].partition(":")
        if key not in self._known:
            self._known.add(key)
            self.words.write_string(self._listed, 5, key)
            self.words.write_string(self._listed, 6, number)
            self._listed += 1
        return f"={where}"

    def put(self, sheet: Any, row: int, column: int, field: Field, value: Any) -> bool:
        """Writes an answer into its cell, or nothing; says whether the value had a place there."""
        style = self.style.entry(field)
        if value is None:
            sheet.write_blank(row, column, None, style)
            return True
        try:
            content = self.codec.write(field, value)
        except NotForACell:
            sheet.write_blank(row, column, None, style)
            return False
        if isinstance(content, str):
            dangerous = content.startswith(_DANGEROUS)
            keys = {"quote_prefix": True} if dangerous else {}
            sheet.write_string(
                row, column, content, self.style.entry(None, **keys) if field.kind in ("text", "number", "date") else style
            )
        elif isinstance(content, date):
            sheet.write_datetime(row, column, datetime(content.year, content.month, content.day), style)
        else:
            sheet.write_number(row, column, content, style)
        return True

    def rule(self, field: Field) -> dict[str, Any] | None:
        """What a cell accepts, as a spreadsheet enforces it. Numbers and dates may be overruled, since a range is an answer too."""
        if field.kind in ("bool", "choice"):
            choices = field.choices or (Choice("true", texts.YES), Choice("false", texts.NO))
            return {
                "validate": "list",
                "source": self.choices(field.key, choices),
                "error_message": texts.FORMULA_HINT[self.lang],
            }
        if field.kind == "calendar":
            return None
        if field.kind == "number":
            low = -1e15 if field.min is None else field.min
            high = 1e15 if field.max is None else field.max
            return {
                "validate": "integer" if field.whole else "decimal", "criteria": "between", "minimum": low, "maximum": high,
                "error_type": "warning", "error_message": f"{texts.NUMBER_HINT[self.lang]}. {texts.RANGE_HINT[self.lang]}",
            }  # fmt: skip
        if field.kind in ("date", "month"):
            hint = texts.DATE_HINT if field.kind == "date" else texts.MONTH_HINT
            return {
                "validate": "date", "criteria": "between", "minimum": FIRST_DAY, "maximum": LAST_DAY,
                "error_type": "warning", "error_message": hint[self.lang],
            }  # fmt: skip
        return None


class Rules:
    """Validations of one sheet, equal ones together: a sheet of a thousand lines needs a few dozen."""

    def __init__(self) -> None:
        self._cells: dict[str, tuple[dict[str, Any], list[tuple[int, int, int, int]]]] = {}

    def add(self, rule: dict[str, Any] | None, row: int, column: int, last: int | None = None) -> None:
        """A rule for a cell, or for a column of cells down to ``last``."""
        if rule is not None:
            self._cells.setdefault(repr(sorted(rule.items(), key=str)), (rule, []))[1].append(
                (row, column, row if last is None else last, column)
            )

    def write(self, sheet: Any) -> None:
        """Puts them into the sheet."""
        for rule, cells in self._cells.values():
            whole = {"ignore_blank": True, **rule}
            if len(cells) > 1:
                whole["other_cells"] = [list(cell) for cell in cells[1:]]
            sheet.data_validation(*cells[0], whole)


def unit_words(book: Book, field: Field) -> str:
    """The unit of a question in words; goods are counted in the unit of the product, whatever it will be."""
    if field.unit is None:
        return ""
    if "goods" not in field.unit:
        known = book.catalogue.units.get(field.unit)
        return field.unit if known is None else known[book.lang]
    goods = texts.GOODS_WORD[book.lang]
    like = book.catalogue.units.get(field.unit.replace("goods", "kg"))
    return field.unit.replace("goods", goods) if like is None else like[book.lang].replace("kg", goods, 1)
