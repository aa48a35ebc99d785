"""One enterprise's sheet: its questions, one a line, in the order of a visit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from . import layout, texts
from .book import Book, Enterprise, Rules, unit_words
from .field import Choice, Field, text
from .layout import ALLOWED, ANSWER, BY, CLOSING, DONE, EXPIRES, KEY, LEVEL, MARK, NEEDED, NOTE, NUMBER, ON, QUESTION
from .lists import Sheet
from .paper import Block, breaks, fitting, height, paper
from .questions import Part
from .relevance import Marks, is_needed, mark_formula, needed_formula

_WIDTHS = {NUMBER: 4, QUESTION: 39, ANSWER: 12, ALLOWED: 29, LEVEL: 9, EXPIRES: 9, NOTE: 9, NEEDED: 8, BY: 14, ON: 13}
_SCALE = fitting(width for column, width in _WIDTHS.items() if column <= NOTE)
# Points: what a line has besides its text, and the least that a hand can write in or tick.
_BESIDE, _WRITTEN, _TICKED = 3.0, 21.0, 14.0
_TOP, _HEADINGS = 90.0, 25.0
"""Points above the first question, and of the headings on each page."""
_GAP = "   "
"""Between choices that stand in one line."""
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
        self.number = len(book.numbers)
        self.blocks: list[Block] = []
        # What is known makes some questions needless.
        self.narrowed = enterprise.parts != book.catalogue.parts
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
        parts = self.enterprise.parts
        filters = sum(field.filter for part in parts for field in part.fields)
        first = next((index for index, part in enumerate(parts) if part.id == "filter"), 0)
        # The filter questions stand together: their lines are known before any line refers to them.
        before = sum(1 + sum(self._lines(field) for field in part.fields) for part in parts[:first])
        start = self.row + before + 1
        self.marks_range = f"$N${start + 1}:$N${start + filters}" if filters else ""
        for part in parts:
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
        sheet.write_string(layout.HINT_ROW, NUMBER, texts.EMPTY_IS_UNKNOWN[lang], style(italic=True, font_size=8))
        for row, words in zip((layout.BY_ROW, layout.ON_ROW), texts.NARROWED if self.narrowed else ()):
            sheet.write_string(row, ALLOWED, words[lang], style(italic=True, font_size=8, indent=1))
        for column, (key, words) in enumerate(texts.COLUMNS):
            sheet.write_string(layout.KEYS_ROW, column, layout.COLUMN_KEY + key)
            sheet.write_string(layout.HEAD_ROW, column, words[lang], style.heading())
        sheet.set_row(layout.KEYS_ROW, 1, None, {"hidden": True})
        sheet.set_row(layout.TITLE_ROW, 22)
        sheet.set_row(layout.HEAD_ROW, _HEADINGS)

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
        self._tall(row, 17, heading=True)
        self.row += 1
        return row

    def _tall(self, row: int, points: float, *, heading: bool = False) -> None:
        """The height of a line that begins something."""
        self.sheet.set_row(row, points)
        self.blocks.append(Block(row, points, heading))

    def _question(self, field: Field) -> None:
        book, sheet, row = self.book, self.sheet, self.row
        style = book.style
        sheet.write_number(row, NUMBER, book.numbers[field.key], style.label(align="center", font_size=8))
        value = self.enterprise.profile.get(field.table, {}).get(field.name)
        ticked = field.kind in ("bool", "choice", "choices")
        self._tall(row, max(_TICKED if ticked else _WRITTEN, self._asked(row, field), self._allowed(row, field)))
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
        small = [] if field.help is None or self.book.paper else [field.help[lang]]
        if field.evidence is not None and not self._beside(field):
            small.append(self._proof_words(field))
        lines = height(ask, _WIDTHS[QUESTION], 9, bold=True) + _BESIDE
        if not small:
            self.sheet.write_string(row, QUESTION, ask, style.label(bold=True))
            return lines
        whole = "\n" + "\n".join(small)
        self.sheet.write_rich_string(
            row, QUESTION, style(bold=True), ask, style(font_size=8, font_color="#444444"), whole, style.label()
        )  # fmt: skip
        return lines + height("\n".join(small), _WIDTHS[QUESTION])

    def _beside(self, field: Field) -> bool:
        """On paper what to have ready stands where there is room: beside the question, if its choices do not need the place."""
        return self.book.paper and field.evidence is not None and field.kind != "choice"

    def _proof_words(self, field: Field) -> str:
        return "" if field.evidence is None else f"{texts.PROOF[self.book.lang]}: {field.evidence[self.book.lang]}"

    def _allowed(self, row: int, field: Field) -> float:
        """The unit, or the choices; returns the height that they need."""
        lang = self.book.lang
        style = self.book.style.label(font_size=8)
        if field.kind == "choice":
            said = _GAP.join(f"○\u00a0{choice.label[lang]}" for choice in field.choices)
        elif field.kind == "bool":
            said = f"○ {texts.YES[lang]}{_GAP}○ {texts.NO[lang]}"
        elif field.kind == "choices":
            said = texts.MARK_ALL[lang]
        elif field.kind == "number":
            said = unit_words(self.book, field) or texts.NUMBER_HINT[lang]
        elif field.kind in ("date", "month"):
            said = (texts.DATE_HINT if field.kind == "date" else texts.MONTH_HINT)[lang]
        else:
            said = texts.TEXT_HINT[lang]
        if self._beside(field):
            said += "\n" + self._proof_words(field)
        self.sheet.write_string(row, ALLOWED, said, style)
        return height(said, _WIDTHS[ALLOWED]) + _BESIDE

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
            sheet.write_string(self.row, QUESTION, f"• {label}", book.style.label(indent=1))
            sheet.write_string(
                self.row, ALLOWED, f"○ {texts.YES[lang]}{_GAP}○ {texts.NO[lang]}", book.style.label(font_size=8)
            )
            book.put(sheet, self.row, ANSWER, flag, marked)
            self.rules.add(book.rule(flag), self.row, ANSWER)
            sheet.write_string(self.row, KEY, f"{field.key}{layout.OPTION}{choice.value}")
            points = max(_TICKED, height(f"• {label}", _WIDTHS[QUESTION] - 2, 9) + _BESIDE)
            sheet.set_row(self.row, points)
            # It stays with its question.
            self.blocks[-1] = replace(self.blocks[-1], height=self.blocks[-1].height + points)
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
            sheet.write_number(row, NUMBER, self.number, book.style.label(align="center", font_size=8))
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
            said = _GAP.join(f"○\u00a0{choice.label[lang]}" for choice in field.choices)
            sheet.write_string(row, ALLOWED, said, book.style.label(font_size=8))
            for column in (LEVEL, EXPIRES, NOTE):
                sheet.write_blank(row, column, None, book.style.label())
            sheet.write_string(row, KEY, field.key)
            sheet.write_string(row, NEEDED, texts.NEEDED[lang], book.style.plain())
            self._tall(row, max(_TICKED, height(said, _WIDTHS[ALLOWED]) + _BESIDE))
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
        if book.paper:
            # Other sheets are filtered before they are printed: fixed ends of pages would leave half of each empty.
            sheet.set_h_pagebreaks(breaks(self.blocks, _TOP, _HEADINGS, _SCALE))
        paper(book, sheet, self.enterprise.label, scale=_SCALE)


def _at(profile: Mapping[str, Any], path: tuple[str, ...]) -> Any:
    here: Any = profile
    for part in path:
        here = here.get(part) if isinstance(here, Mapping) else None
    return here
