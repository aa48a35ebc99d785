"""Finds what a sheet is and where its columns are, by hidden keys, else by the words that people see."""

from __future__ import annotations

import json
from collections import Counter
from dataclasses import dataclass
from dataclasses import field as attribute
from typing import Any

from . import layout, texts
from .field import Field
from .grid import Grid
from .layout import COLUMN_KEY, LIST_KEY, OPTION, PART_KEY, TABLE_KEY
from .list_sheet import EVIDENCE
from .lists import Table
from .questions import Catalogue
from .words import norm

_HEADINGS = {norm(word): key for key, words in texts.COLUMNS for word in (words["id"], words["en"])}
_ENTERPRISE = {norm(word) for word in (texts.ENTERPRISE["id"], texts.ENTERPRISE["en"])}

_MANY = 50
"""Keys in one column that make a sheet one of questions, whatever else was deleted."""


@dataclass
class About:
    """What a workbook says about itself in its hidden sheets."""

    values: dict[str, str] = attribute(default_factory=dict)
    known: dict[str, Any] = attribute(default_factory=dict)
    """What was written into every sheet beforehand."""
    rest: dict[str, dict[str, Any]] = attribute(default_factory=dict)
    """What of a profile had no place in the workbook, by code of the enterprise."""
    labels: dict[str, tuple[tuple[str, str], ...]] = attribute(default_factory=dict)
    """Labels with the ids they stood for when the workbook was made, by key of the question."""


def about(grids: list[Grid]) -> About:
    """Reads the hidden sheets, whatever they are called now."""
    found = About()
    rest: dict[str, str] = {}
    for grid in grids:
        if grid.words(0, 0) == "layak" and grid.words(0, 1).startswith(layout.FORMAT.partition("/")[0]):
            for row in range(len(grid.rows)):
                key, value = grid.words(row, 0), grid.words(row, 1)
                if key.startswith("rest:"):
                    code = key.removeprefix("rest:")
                    rest[code] = rest.get(code, "") + value
                elif key:
                    found.values[key] = value
        elif grid.name == layout.WORDS:
            found.labels = _labels(grid)
    found.known = _table(found.values.pop(layout.KNOWN, ""))
    found.rest = {code: kept for code, written in rest.items() if (kept := _table(written))}
    return found


def _table(written: str) -> dict[str, Any]:
    """A table that was kept as JSON; what somebody changed into something else is nothing."""
    try:
        kept = json.loads(written)
    except ValueError:
        return {}
    return kept if isinstance(kept, dict) else {}


def _labels(grid: Grid) -> dict[str, tuple[tuple[str, str], ...]]:
    lists: dict[str, list[tuple[str, str]]] = {}
    for row in range(len(grid.rows)):
        value = grid.words(row, 1)
        for column in (2, 3) if value else ():
            lists.setdefault(grid.words(row, 0), []).append((grid.words(row, column), value))
    return {grid.words(row, 5): tuple(lists.get(grid.words(row, 6), ())) for row in range(len(grid.rows)) if grid.words(row, 5)}


@dataclass
class QuestionSheet:
    """A sheet of questions: which key each line has, and where the columns are."""

    grid: Grid
    code: str
    columns: dict[str, int]
    keys: dict[int, str]
    """By line."""


class Questions:
    """Recognises sheets of questions."""

    def __init__(self, catalogue: Catalogue, tables: list[Table]) -> None:
        self.fields = {field.key: field for field in catalogue.fields()}
        self.known = {*self.fields, *(LIST_KEY + table.key for table in tables), layout.CHECKED_BY, layout.VISITED_ON}
        for field in self.fields.values():
            if field.kind == "choices":
                self.known.update(f"{field.key}{OPTION}{choice.value}" for choice in field.choices)
        self._asks: dict[str, list[Field]] = {}
        for field in self.fields.values():
            for said in (field.ask["id"], field.ask["en"]):
                self._asks.setdefault(norm(said), []).append(field)
        self._parts = {norm(said): part for part in catalogue.parts for said in (part.title["id"], part.title["en"])}
        self._heads = {
            norm(words[lang]): key
            for key, words in ((layout.CHECKED_BY, texts.CHECKED_BY), (layout.VISITED_ON, texts.VISITED_ON))
            for lang in ("id", "en")
        }  # fmt: skip
        self._lists = {norm(said): LIST_KEY + table.key for table in tables for said in (table.title["id"], table.title["en"])}

    def find(self, grid: Grid) -> QuestionSheet | None:
        """The sheet as questions, or None if it is something else."""
        keyed: Counter[int] = Counter()
        code = ""
        for _, column, value in grid.cells():
            if isinstance(value, str):
                keyed[column] += value in self.known
                if value.startswith(layout.CODE_KEY):
                    code = value.removeprefix(layout.CODE_KEY)
        column, count = keyed.most_common(1)[0] if keyed else (0, 0)
        asked = self._question_column(grid)
        columns = self._columns(grid)
        # Ids of rules, as a list of exceptions has them, may read like paths of facts.
        if asked is None and not (count and (code or "answer" in columns or count > _MANY)):
            return None
        if asked is not None:
            columns.setdefault("question", asked)
        if "answer" not in columns:
            # Headings and hidden keys are gone: columns stand where they were made, unless the keys moved.
            shift = column - layout.KEY if count else columns.get("question", layout.QUESTION) - layout.QUESTION
            shift = max(shift, -layout.ANSWER)
            columns = {key: place + shift for place, (key, _) in enumerate(texts.COLUMNS) if place + shift >= 0}
        return QuestionSheet(grid, code, columns, self._keys(grid, column if count else None, columns))

    def _columns(self, grid: Grid) -> dict[str, int]:
        names = {key for key, _ in texts.COLUMNS}
        for row in range(len(grid.rows)):
            keys = {
                value.removeprefix(COLUMN_KEY): column
                for column, value in enumerate(grid.rows[row])
                if isinstance(value, str) and value.startswith(COLUMN_KEY) and value.removeprefix(COLUMN_KEY) in names
            }
            if "answer" in keys:
                return keys
        for row in range(len(grid.rows)):
            heads: dict[str, int] = {}
            for column, value in enumerate(grid.rows[row]):
                if isinstance(value, str) and norm(value) in _HEADINGS:
                    heads.setdefault(_HEADINGS[norm(value)], column)
            if "answer" in heads and len(heads) >= 2:
                return heads
        return {}

    def _question_column(self, grid: Grid) -> int | None:
        asked = Counter(column for _, column, value in grid.cells() if isinstance(value, str) and _first(value) in self._asks)
        column, count = asked.most_common(1)[0] if asked else (0, 0)
        return column if count >= 3 else None

    def _keys(self, grid: Grid, column: int | None, columns: dict[str, int]) -> dict[int, str]:
        keys: dict[int, str] = {}
        part, several = "", None
        for row in range(len(grid.rows)):
            key = "" if column is None else grid.words(row, column)
            if key.startswith(PART_KEY):
                part = key.removeprefix(PART_KEY)
                continue
            if key not in self.known:
                key, part = self._by_words(grid, row, columns, part, several)
            if key:
                keys[row] = key
                path = key.partition(OPTION)[0]
                several = self.fields[path] if path in self.fields and self.fields[path].kind == "choices" else None
        return keys

    def _by_words(self, grid: Grid, row: int, columns: dict[str, int], part: str, several: Field | None) -> tuple[str, str]:
        """The key of a line that lost its own, by what it asks; and the part it stands in."""
        for column in (columns.get("question"), columns.get("number")):
            said = "" if column is None else _first(grid.words(row, column))
            if not said:
                continue
            if said in self._parts:
                return "", self._parts[said].id
            found = self._asks.get(said, [])
            if len(found) > 1:
                found = [field for field in found if field.table == part] or found
            if len({field.key for field in found}) == 1:
                return found[0].key, part
            if several is not None:
                for choice in several.choices:
                    if said in (norm(choice.label["id"]), norm(choice.label["en"])):
                        return f"{several.key}{OPTION}{choice.value}", part
            if said in self._heads:
                return self._heads[said], part
            title = norm(said.partition("→")[0])
            if "→" in said and title in self._lists:
                return self._lists[title], part
        return "", part


def _first(words: str) -> str:
    """The first line of a cell: a question without its help."""
    return norm(words.strip().partition("\n")[0])


@dataclass
class ListLine:
    """A line of a table: the cells of each column."""

    table: Table
    row: int
    enterprise: int
    columns: dict[str, list[int]]


class Lists:
    """Recognises tables of records."""

    def __init__(self, tables: list[Table]) -> None:
        self.tables = {table.key: table for table in tables}
        self._heads = {}
        for table in tables:
            heads = {}
            for field in [*table.every, *(EVIDENCE if table.evidence else ())]:
                for said in (field.ask["id"], field.ask["en"]):
                    heads[norm(said)] = field.key
            self._heads[table.key] = heads

    def lines(self, grid: Grid) -> list[ListLine]:
        """Every line that stands below the keys or headings of a table."""
        found: list[ListLine] = []
        table: Table | None = None
        columns: dict[str, list[int]] = {}
        enterprise, keyed = 0, -9
        for row, values in enumerate(grid.rows):
            start = self._by_key(values)
            if start is not None:
                keyed = row
            elif row - keyed > 3:
                # Not the headings below the keys: other tables may have the same.
                start = self._by_words(values)
            if start is not None:
                table, enterprise, columns = start
            elif table is not None and norm(grid.words(row, enterprise)) not in _ENTERPRISE:
                found.append(ListLine(table, row, enterprise, columns))
        return found

    def _by_key(self, values: list[Any]) -> tuple[Table, int, dict[str, list[int]]] | None:
        table, enterprise = None, 0
        columns: dict[str, list[int]] = {}
        for column, value in enumerate(values):
            if not isinstance(value, str):
                continue
            if value.startswith(TABLE_KEY) and value.removeprefix(TABLE_KEY) in self.tables:
                table, enterprise = self.tables[value.removeprefix(TABLE_KEY)], column
            elif value.startswith(COLUMN_KEY):
                columns.setdefault(value.removeprefix(COLUMN_KEY), []).append(column)
        return None if table is None else (table, enterprise, columns)

    def _by_words(self, values: list[Any]) -> tuple[Table, int, dict[str, list[int]]] | None:
        """Headings without keys above them. Of tables that could be meant, the one with most columns found."""
        said = {column: _first(value) for column, value in enumerate(values) if isinstance(value, str) and value.strip()}
        enterprise = next((column for column, words in said.items() if words in _ENTERPRISE), None)
        if enterprise is None:
            return None
        best: tuple[int, Table, dict[str, list[int]]] | None = None
        for key, table in self.tables.items():
            columns: dict[str, list[int]] = {}
            for column, words in said.items():
                head = self._heads[key].get(words) or self._heads[key].get(_bare(words))
                if head is not None:
                    columns.setdefault(head, []).append(column)
            if len(columns) >= 2 and (best is None or len(columns) > best[0]):
                best = (len(columns), table, columns)
        return None if best is None else (best[1], enterprise, best[2])


def _bare(words: str) -> str:
    """A heading without unit, choices and number behind it."""
    words = words.partition(" (")[0]
    head, _, number = words.rpartition(" ")
    return head if number.isdigit() else words
