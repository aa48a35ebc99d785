"""One enterprise's sheet: its questions, one a line, in the order of a visit."""

from __future__ import annotations

import textwrap
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from . import layout, texts
from .book import Book, Enterprise, Rules, unit_words
from .field import Choice, Field, text
from .layout import ALLOWED, ANSWER, BY, CLOSING, DONE, EXPIRES, KEY, LEVEL, MARK, NEEDED, NOTE, NUMBER, ON, QUESTION
from .lists import Sheet
from .questions import Part
from .relevance import Marks, is_needed, mark_formula, needed_formula

_WIDTHS = {NUMBER: 4.5, QUESTION: 42, ANSWER: 17, ALLOWED: 26, LEVEL: 10, EXPIRES: 11, NOTE: 15, NEEDED: 8, BY: 14, ON: 13}
# Characters of a line, a little fewer than fit, so that no line is cut off on paper.
_FITS = {"ask": 44, "small": 54, "allowed": 33}
_LINE, _SMALL = 12.0, 10.8
"""Points."""
_LEVEL = Field("level", "choice", text("", ""), choices=tuple(Choice(value, label) for value, label in texts.LEVELS))
_DAY = Field("day", "date", text("", ""))
_TEXT = Field("text", "text", text("", ""))


class VisitSheet:
    """Writes one sheet and remembers where its parts stand."""

    def __init__(
        self, book: Book, enterprise: Enterprise, sheets: tuple[Sheet, ...], marks: Marks, tables: Mapping[str, str]
    ) -> None:
        self.book, self.enterprise, self.lists, self.marks = book, enterprise, sheets, marks
        self.tables = tables
        """Ranges in the hidden sheet that turn an answer to a filter question into its mark: by key, labels and marks."""
        self.sheet = book.book.get_worksheet_by_name(enterprise.sheet)
        self.rules = Rules()
        self.row = layout.HEAD_ROW + 1
        self.number = 0
        self.parts: dict[str, tuple[int, int]] = {}
        """First and last line of each part."""
        self.filters: list[int] = []
        """Lines of filter questions."""
        self.done: list[tuple[int, bool]] = []
        """Lines of needed questions, and whether they are answered, as formulas will count them."""
        self.evidence: dict[str, Any] = dict(enterprise.profile.get("evidence") or {})

    def write(self) -> None:
        """The whole sheet."""
        self._head()
        filters = sum(field.filter for part in self.book.catalogue.parts for field in part.fields)
        first = next((index for index, part in enumerate(self.book.catalogue.parts) if part.id == "filter"), 0)
        # The filter questions stand together: their lines are known before any line refers to them.
        before = sum(1 + sum(self._lines(field) for field in part.fields) for part in self.book.catalogue.parts[:first])
        start = self.row + before + 1
        self.marks_range = f"$N${start + 1}:$N${start + filters}" if filters else ""
        for part in self.book.catalogue.parts:
            self._part(part)
        if self.evidence:
            self.enterprise.rest.setdefault("evidence", {}).update(self.evidence)
        self._lists()
        self.rules.write(self.sheet)
        self._page()

    def _lines(self, field: Field) -> int:
        return 1 + (len(field.choices) if field.kind == "choices" else 0)

    def _head(self) -> None:
        book, sheet = self.book, self.sheet
        style, lang = book.style, book.lang
        for column, width in _WIDTHS.items():
            sheet.set_column(column, column, width)
        sheet.set_column(KEY, MARK, 2, None, {"hidden": True})
        title = f"{texts.TITLE[lang]}: {self.enterprise.label}"
        sheet.write_string(layout.TITLE_ROW, NUMBER, title, style.title())
        sheet.write_string(layout.TITLE_ROW, KEY, layout.CODE_KEY + self.enterprise.code)
        for row, words, key, field in (
            (layout.BY_ROW, texts.CHECKED_BY, layout.CHECKED_BY, _TEXT),
            (layout.ON_ROW, texts.VISITED_ON, layout.VISITED_ON, _DAY),
        ):
            sheet.write_string(row, NUMBER, words[lang], style(bold=True))
            book.put(sheet, row, ANSWER, field, None)
            sheet.write_string(row, KEY, key)
        self.rules.add(book.rule(_DAY), layout.ON_ROW, ANSWER)
        sheet.write_string(layout.HINT_ROW, NUMBER, texts.EMPTY_IS_UNKNOWN[lang], style(italic=True))
        for column, (key, words) in enumerate(texts.COLUMNS):
            sheet.write_string(layout.KEYS_ROW, column, layout.COLUMN_KEY + key)
            sheet.write_string(layout.HEAD_ROW, column, words[lang], style.heading())
        sheet.set_row(layout.KEYS_ROW, 1, None, {"hidden": True})
        sheet.set_row(layout.TITLE_ROW, 22)
        sheet.set_row(layout.HEAD_ROW, 27)

    def _part(self, part: Part) -> None:
        heading = self._heading(part.id, part.title[self.book.lang])
        first = self.row
        for field in part.fields:
            self._question(field)
        self.parts[part.id] = (first, self.row - 1)
        needed = any(is_needed(self.book.catalogue, field.key, self.enterprise.profile) for field in part.fields)
        yes, no = texts.NEEDED[self.book.lang], texts.NEEDLESS[self.book.lang]
        formula = f'=IF(COUNTIF($H${first + 1}:$H${self.row},"{yes}")>0,"{yes}","{no}")'
        self.sheet.write_formula(heading, NEEDED, formula, self.book.style.part(), yes if needed else no)

    def _heading(self, key: str, title: str) -> int:
        row, style = self.row, self.book.style.part()
        for column in range(NOTE + 1):
            self.sheet.write_blank(row, column, None, style)
        self.sheet.write_string(row, NUMBER, title, style)
        self.sheet.write_string(row, KEY, layout.PART_KEY + key)
        self.sheet.set_row(row, 18)
        self.row += 1
        return row

    def _question(self, field: Field) -> None:
        book, sheet, row = self.book, self.sheet, self.row
        style = book.style
        self.number += 1
        sheet.write_number(row, NUMBER, self.number, style.label(align="center"))
        value = self.enterprise.profile.get(field.table, {}).get(field.name)
        asked = self._asked(row, field)
        allowed = self._allowed(row, field)
        sheet.set_row(row, max(24.0, asked, allowed))
        proof = self._proof(field, value is not None)
        for column, key, kind in (
            (LEVEL, "level", _LEVEL),
            (EXPIRES, "expires", _DAY),
            (NOTE, "note", _TEXT),
            (BY, "by", _TEXT),
            (ON, "on", _DAY),
        ):
            if not book.put(sheet, row, column, kind, proof.get(key)):
                self.enterprise.rest.setdefault("evidence", {}).setdefault(field.key, {})[key] = proof[key]
            self.rules.add(book.rule(kind), row, column)
        sheet.write_string(row, KEY, field.key)
        self.row += 1
        options = self._options(row, field, value) if field.kind == "choices" else None
        if options is None:
            self.rules.add(book.rule(field), row, ANSWER)
            kept = book.put(sheet, row, ANSWER, field, value)
        else:
            kept = options
        if not kept:
            self.enterprise.rest.setdefault(field.table, {})[field.name] = value
        self._needed(row, field, value is not None and kept)
        if field.filter:
            self._mark(row, field, value)

    def _asked(self, row: int, field: Field) -> float:
        """The question, its help and what to have ready; returns the height that it needs."""
        lang, style = self.book.lang, self.book.style
        ask = field.ask[lang]
        small = [] if field.help is None else [field.help[lang]]
        if field.evidence is not None:
            small.append(f"{texts.PROOF[lang]}: {field.evidence[lang]}")
        lines = _LINE * _count(ask, _FITS["ask"])
        if not small:
            self.sheet.write_string(row, QUESTION, ask, style.label(bold=True))
            return lines + 3
        whole = "\n" + "\n".join(small)
        self.sheet.write_rich_string(
            row, QUESTION, style(bold=True), ask, style(font_size=8, font_color="#444444"), whole, style.label()
        )  # fmt: skip
        return lines + _SMALL * _count("\n".join(small), _FITS["small"]) + 3

    def _allowed(self, row: int, field: Field) -> float:
        """The unit, or the choices; returns the height that they need."""
        lang = self.book.lang
        style = self.book.style.label(font_size=8)
        if field.kind == "choice":
            said = "\n".join(f"○ {choice.label[lang]}" for choice in field.choices)
        elif field.kind == "bool":
            said = f"○ {texts.YES[lang]}   ○ {texts.NO[lang]}"
        elif field.kind == "choices":
            said = texts.MARK_ALL[lang]
        elif field.kind == "number":
            said = unit_words(self.book, field) or texts.NUMBER_HINT[lang]
        elif field.kind in ("date", "month"):
            said = (texts.DATE_HINT if field.kind == "date" else texts.MONTH_HINT)[lang]
        else:
            said = texts.TEXT_HINT[lang]
        self.sheet.write_string(row, ALLOWED, said, style)
        return _SMALL * _count(said, _FITS["allowed"]) + 3

    def _options(self, row: int, field: Field, value: Any) -> bool:
        """A line for each choice that may hold beside others; the line of the question says whether that is all."""
        book, sheet, lang = self.book, self.sheet, self.book.lang
        known = {choice.value for choice in field.choices}
        all_said = isinstance(value, list) and known.issuperset(value)
        partly = (
            isinstance(value, dict)
            and value.keys() <= {"includes", "excludes"}
            and all(known.issuperset(part) for part in value.values())
        )
        yes = set(value) if all_said else set(value.get("includes", ())) if partly else set()
        no = set(value.get("excludes", ())) if partly else set()
        whole = Field(
            field.key, "choice", field.ask, choices=(Choice("only", texts.ONLY_TICKED), Choice("none", texts.NONE_OF_THEM))
        )
        book.put(sheet, row, ANSWER, whole, ("only" if yes else "none") if all_said else None)
        self.rules.add(book.rule(whole), row, ANSWER)
        flag = Field("", "bool", field.ask)
        for choice in field.choices:
            marked = True if choice.value in yes else False if choice.value in no else None
            for column in (NUMBER, ALLOWED, LEVEL, EXPIRES, NOTE):
                sheet.write_blank(self.row, column, None, book.style.label())
            label = choice.label[lang]
            sheet.write_string(self.row, QUESTION, f"    • {label}", book.style.label(indent=1))
            sheet.write_string(self.row, ALLOWED, f"○ {texts.YES[lang]}   ○ {texts.NO[lang]}", book.style.label(font_size=8))
            book.put(sheet, self.row, ANSWER, flag, marked)
            self.rules.add(book.rule(flag), self.row, ANSWER)
            sheet.write_string(self.row, KEY, f"{field.key}{layout.OPTION}{choice.value}")
            sheet.set_row(self.row, max(16.0, 4 + _LINE * _count(label, _FITS["ask"] - 6)))
            needed = is_needed(book.catalogue, field.key, self.enterprise.profile)
            sheet.write_formula(
                self.row, NEEDED, f"=$H${row + 1}", book.style.plain(), (texts.NEEDED if needed else texts.NEEDLESS)[lang]
            )
            self.row += 1
        return value is None or all_said or partly

    def _proof(self, field: Field, answered: bool) -> dict[str, Any]:
        """Evidence of an answer, as far as cells have a place for it."""
        proof = self.evidence.pop(field.key, None)
        if proof is None:
            return {}
        if not isinstance(proof, dict) or not answered or not proof.keys() <= {"level", "expires", "note", "by", "on"}:
            self.enterprise.rest.setdefault("evidence", {})[field.key] = proof
            return {}
        return proof

    def _needed(self, row: int, field: Field, answered: bool) -> None:
        book, sheet, lang = self.book, self.sheet, self.book.lang
        closing = self.marks.closing(book.catalogue, field.key)
        yes, no = texts.NEEDED[lang], texts.NEEDLESS[lang]
        needed = is_needed(book.catalogue, field.key, self.enterprise.profile)
        if closing and self.marks_range:
            sheet.write_string(row, CLOSING, closing)
            formula = needed_formula(f"$L${row + 1}", self.marks_range, yes, no)
            sheet.write_formula(row, NEEDED, formula, book.style.plain(), yes if needed else no)
        else:
            sheet.write_string(row, NEEDED, yes, book.style.plain())
        if needed:
            self.done.append((row, answered))
        last = self.row
        cells = f"$C${row + 1}" if last == row + 1 else f"$C${row + 1}:$C${last}"
        done = f'=IF($H${row + 1}="{yes}",IF(COUNTA({cells})-COUNTIF({cells},"{texts.UNKNOWN[lang]}")>0,1,0),"")'
        sheet.write_formula(row, DONE, done, None, int(answered) if needed else "")

    def _mark(self, row: int, field: Field, value: Any) -> None:
        ranges = self.tables.get(field.key)
        if ranges is None:
            return
        labels, _, marks = ranges.partition("|")
        word = str(value).lower() if isinstance(value, bool) else value
        mark = self.marks.by_answer.get((field.key, word)) if isinstance(word, str) else None
        self.sheet.write_formula(row, MARK, mark_formula(f"$C${row + 1}", labels, marks), None, f",{mark}," if mark else "#")

    def _lists(self) -> None:
        """Whether there is anything on the sheets of lists: an empty list is an answer, no list is none."""
        book, sheet, lang = self.book, self.sheet, self.book.lang
        self._heading("lists", texts.LISTS_PART[lang])
        for page in self.lists:
            table = page.table
            if table.key == "partner.month":
                continue
            self.number += 1
            row = self.row
            sheet.write_number(row, NUMBER, self.number, book.style.label(align="center"))
            sheet.write_string(row, QUESTION, f"{table.title[lang]} → {page.title[lang]}", book.style.label(bold=True))
            field = Field(
                layout.LIST_KEY + table.key,
                "choice",
                table.title,
                choices=(Choice("some", texts.LIST_SOME), Choice("none", texts.LIST_NONE)),
            )
            here = _at(self.enterprise.profile, table.path)
            book.put(sheet, row, ANSWER, field, None if here is None else "some" if here else "none")
            self.rules.add(book.rule(field), row, ANSWER)
            said = "\n".join(f"○ {choice.label[lang]}" for choice in field.choices)
            sheet.write_string(row, ALLOWED, said, book.style.label(font_size=8))
            for column in (LEVEL, EXPIRES, NOTE):
                sheet.write_blank(row, column, None, book.style.label())
            sheet.write_string(row, KEY, field.key)
            sheet.write_string(row, NEEDED, texts.NEEDED[lang], book.style.plain())
            sheet.set_row(row, 27)
            self.row += 1

    def _page(self) -> None:
        book, sheet, lang = self.book, self.sheet, self.book.lang
        last = self.row - 1
        grey = book.book.add_format({"font_color": "#9A9A9A", "bg_color": "#F2F2F2", "italic": True})
        rule = {"type": "formula", "criteria": f'=$H{layout.HEAD_ROW + 2}="{texts.NEEDLESS[lang]}"', "format": grey}
        sheet.conditional_format(layout.HEAD_ROW + 1, NUMBER, last, NEEDED, rule)
        sheet.autofilter(layout.HEAD_ROW, NUMBER, last, NEEDED)
        sheet.freeze_panes(layout.HEAD_ROW + 1, ANSWER)
        sheet.repeat_rows(layout.HEAD_ROW)
        sheet.print_area(0, NUMBER, last, NOTE)
        paper(book, sheet, self.enterprise.label)


@lru_cache(maxsize=20_000)
def _count(words: str, fits: int) -> int:
    """Lines that a text takes in a cell that fits so many characters."""
    return sum(max(1, len(textwrap.wrap(line, fits))) for line in words.split("\n"))


def paper(book: Book, sheet: Any, name: str, *, wide: bool = False) -> None:
    """A4, upright unless the table is too wide to be read so, as wide as the page, numbered; labels locked without a password."""
    sheet.set_paper(9)
    if wide:
        sheet.set_landscape()
    else:
        sheet.set_portrait()
    sheet.fit_to_pages(1, 0)
    sheet.set_margins(left=0.4, right=0.4, top=0.5, bottom=0.6)
    # "&" begins a code in headers and footers.
    sheet.set_footer(f"&L&8{name.replace('&', '&&')[:80]}&R&8{texts.PAGE[book.lang]}")
    sheet.protect("", {"autofilter": True, "format_columns": True, "format_rows": True, "insert_rows": True, "delete_rows": True})


def _at(profile: Mapping[str, Any], path: tuple[str, ...]) -> Any:
    here: Any = profile
    for part in path:
        here = here.get(part) if isinstance(here, Mapping) else None
    return here
