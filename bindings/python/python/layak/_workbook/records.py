"""Reads sheets of lists: lines become records of the enterprises they name."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from dataclasses import field as attribute
from typing import Any

from .answers import _BROKEN, Visit
from .codec import Codec
from .field import Field, Unreadable, text
from .find import ListLine
from .grid import Grid
from .list_sheet import EVIDENCE
from .problems import Place, Problems
from .words import is_unknown, levels, norm

_WHOSE = text(
    "baris ini tidak menyebut usahanya; pilih usaha di kolom Usaha",
    "this line does not name its enterprise; choose it in the column Enterprise",
)
_NOBODY = text(
    "usaha ini tidak ada di buku kerja; tulis nama seperti di lembarnya",
    "no sheet of this workbook is about this enterprise; write its name as on its sheet",
)
_TWO = text("dua lembar memakai nama ini; beri nama yang berbeda", "two sheets have this name; give them different names")
_OTHER = text("di baris lain tertulis lain; hapus salah satu", "another line says otherwise; remove one of the two")
_NONE_BUT_LINES = text(
    'lembar usahanya mengatakan "tidak ada", padahal ada baris ini; baris ini yang dipakai',
    'the enterprise\'s sheet says "there are none", yet here is a line; the line counts',
)


@dataclass
class Line:
    """A line that was read: its values and cells by column, and all evidence."""

    at: Place
    values: dict[str, Any] = attribute(default_factory=dict)
    places: dict[str, Place] = attribute(default_factory=dict)


class RecordReader:
    """Reads lines of tables, each for the enterprise it names."""

    def __init__(self, codec: Codec, problems: Problems, visits: list[Visit], labels: dict[str, str]) -> None:
        self.codec, self.problems, self.visits = codec, problems, visits
        self._names = _names(visits, labels)
        self._levels = levels()
        self.lines: dict[tuple[int, str], list[Line]] = defaultdict(list)
        """By enterprise and table."""
        self.months: dict[tuple[int, str], list[str]] = defaultdict(list)
        """Every month written for an enterprise, or for one of its partners, answered or not."""

    def read(self, grid: Grid, found: ListLine) -> None:
        """One line. An empty one is skipped; so is one that only names what it would be about."""
        written = {"production.month": {"production.month.month"}, "partner.month": {"partner.id", "partner.month.month"}}
        beforehand = written.get(found.table.key, set())
        cells = [
            (key, Place(grid.name, found.row, column, grid.at(found.row, column)))
            for key, columns in found.columns.items()
            for column in columns
        ]
        filled = [(key, place) for key, place in cells if not is_unknown(place.given) or (place.row, place.column) in grid.broken]
        at = Place(grid.name, found.row, found.enterprise, grid.at(found.row, found.enterprise))
        if not filled:
            return
        content = any(key not in beforehand for key, _ in filled)
        whose = self._whose(at, tell=content)
        if whose is None:
            return
        line = Line(at)
        fields = {field.key: field for field in [*found.table.every, *EVIDENCE]}
        for key, place in filled:
            if key in fields:
                self._cell(fields[key], place, grid, line)
        month = line.values.get(f"{found.table.key}.month")
        if month is not None and found.table.key in written:
            self.months[whose, str(line.values.get("partner.id", ""))].append(month)
        if content and line.values and (line.values.get("unreadable") or not self._lacks(found, line, grid)):
            self.lines[whose, found.table.key].append(line)

    def _lacks(self, found: ListLine, line: Line, grid: Grid) -> bool:
        """Tells what a line needs to be a record. A cell that could not be read is told already."""
        lacking = False
        # The second line of a measurement has only its code and more values.
        again = found.table.key == "measurement" and "measurement.id" in line.values and "measurement.values" in line.values
        for key in found.table.needs:
            if key in line.values or (again and key == "measurement.characteristic"):
                continue
            lacking = True
            ask = next(field.ask for field in found.table.every if field.key == key)
            columns = found.columns.get(key, [found.enterprise])
            place = Place(grid.name, found.row, columns[0], grid.at(found.row, columns[0]))
            if is_unknown(place.given):
                self.problems.add(place, text(f'kolom "{ask["id"]}" kosong', f'the column "{ask["en"]}" is empty'))
        return lacking

    def _cell(self, field: Field, place: Place, grid: Grid, line: Line) -> None:
        where = (place.row, place.column)
        if where in grid.broken:
            self.problems.add(Place(place.sheet, place.row, place.column, grid.broken[where]), _BROKEN)
            return
        try:
            value = (
                self._levels.find(place.given)
                if field.name == "level"
                else self.codec.read(field, place.given, percent=where in grid.percent)
            )
        except Unreadable as unreadable:
            self.problems.add(place, unreadable.message)
            if field.kind == "values":
                # The other values alone would be another sample.
                line.values["unreadable"] = True
            return
        if value is None:
            return
        if field.kind == "values":
            line.values.setdefault(field.key, []).extend(value)
        else:
            line.values[field.key] = value
        line.places.setdefault(field.key, place)

    def _whose(self, at: Place, *, tell: bool) -> int | None:
        if is_unknown(at.given):
            if tell:
                self.problems.add(at, _WHOSE)
            return None
        found = self._names.get(norm(str(at.given)), set())
        if len(found) == 1:
            return next(iter(found))
        if tell:
            self.problems.add(at, _TWO if found else _NOBODY)
        return None

    def finish(self, tables: list[str]) -> None:
        """Puts the lines into the profiles."""
        for index, visit in enumerate(self.visits):
            for table in tables:
                lines = self.lines.get((index, table), [])
                said = visit.lists.get(table)
                if lines and said is not None and said[0] == "none":
                    self.problems.add(said[1], _NONE_BUT_LINES)
                if not lines and said is not None and said[0] == "none":
                    _put(visit, table, [])
                    visit.places[(*table.split("."),)] = said[1]
                if lines:
                    self._records(index, visit, table, lines)
            self._ends(index, visit)

    def _records(self, index: int, visit: Visit, table: str, lines: list[Line]) -> None:
        if table == "partner":
            self._partners(visit, lines)
        elif table == "partner.month":
            self._partner_months(index, visit, lines)
        else:
            merged = self._by_code(lines) if table == "measurement" else lines
            records: list[dict[str, Any]] = []
            for line in merged:
                record, places = _record(table, line)
                self._note(visit, (*table.split("."), len(records)), line, places)
                records.append(record)
            _put(visit, table, records)

    def _note(self, visit: Visit, pointer: tuple[str | int, ...], line: Line, places: dict[str, Place]) -> None:
        visit.places[pointer] = next(iter(places.values()), line.at)
        for name, place in places.items():
            visit.places[(*pointer, name)] = place

    def _by_code(self, lines: list[Line]) -> list[Line]:
        """Lines of one measurement become one; a value that cannot be read takes the whole measurement with it."""
        merged: dict[str, Line] = {}
        for number, line in enumerate(lines):
            code = str(line.values.get("measurement.id", f"\x00{number}"))
            if code not in merged:
                merged[code] = line
                continue
            first = merged[code]
            for key, value in line.values.items():
                if key == "measurement.values":
                    first.values.setdefault(key, []).extend(value)
                elif first.values.setdefault(key, value) != value:
                    self.problems.add(line.places.get(key, line.at), _OTHER)
        return [line for line in merged.values() if not line.values.get("unreadable")]

    def _partners(self, visit: Visit, lines: list[Line]) -> None:
        partners: dict[str, dict[str, Any]] = {}
        for line in lines:
            name = str(line.values["partner.id"])
            partner = partners.setdefault(name, {"id": name})
            pointer = ("partner", list(partners).index(name))
            visit.places.setdefault(pointer, line.places["partner.id"])
            visit.places.setdefault((*pointer, "id"), line.places["partner.id"])
            proof = {key.removeprefix("evidence."): value for key, value in line.values.items() if key.startswith("evidence.")}
            for key, value in line.values.items():
                column = key.removeprefix("partner.")
                if key.startswith("evidence.") or column == "id":
                    continue
                if partner.setdefault(column, value) != value:
                    self.problems.add(line.places[key], _OTHER)
                    continue
                visit.places[(*pointer, column)] = line.places[key]
                if proof and column not in ("unit", "from", "to"):
                    whole = {"level": "declared", **visit.default, **proof}
                    partner.setdefault("evidence", {})[column] = whole
                    visit.places[(*pointer, "evidence", column)] = next(
                        place for key, place in line.places.items() if key.startswith("evidence.")
                    )  # fmt: skip
        if partners:
            visit.profile["partner"] = list(partners.values())

    def _partner_months(self, index: int, visit: Visit, lines: list[Line]) -> None:
        """Months of partners; a partner that has only months is one, too."""
        partners = visit.profile.get("partner") or []
        visit.profile["partner"] = partners
        for line in lines:
            name = str(line.values.pop("partner.id"))
            number = next((number for number, partner in enumerate(partners) if norm(partner["id"]) == norm(name)), None)
            if number is None:
                number = len(partners)
                partners.append({"id": name})
                visit.places[("partner", number)] = visit.places[("partner", number, "id")] = line.places["partner.id"]
            partner = partners[number]
            line.places.pop("partner.id", None)
            record, places = _record("partner.month", line)
            months = partner.setdefault("month", [])
            self._note(visit, ("partner", number, "month", len(months)), line, places)
            months.append(record)
            self.months[index, partner["id"]].append(record["month"])
        if not partners:
            del visit.profile["partner"]

    def _ends(self, index: int, visit: Visit) -> None:
        """First and last month on record: as said, else as the sheet lists months for this enterprise, answered or not."""
        own = visit.profile.get("production", {})
        if own.get("month"):
            _fill_ends(own, self.months[index, ""])
        for partner in visit.profile.get("partner") or []:
            if partner.get("month"):
                _fill_ends(partner, self.months[index, partner["id"]])


def _fill_ends(table: dict[str, Any], months: list[str]) -> None:
    table.setdefault("from", min(months))
    table.setdefault("to", max(months))


def _names(visits: list[Visit], labels: dict[str, str]) -> dict[str, set[int]]:
    """Every name by which a line may mean an enterprise: its label when the workbook was made, its sheet, its name or number now.

    A label that still is the enterprise's own name means that enterprise, whoever else is called so.
    """
    names: dict[str, set[int]] = defaultdict(set)
    coded: set[str] = set()
    settled: set[str] = set()
    for index, visit in enumerate(visits):
        # A copied sheet keeps the code of the one it was copied from; lines mean the original.
        if visit.code and visit.code not in coded:
            coded.add(visit.code)
            label = norm(labels.get(visit.code, ""))
            names[label].add(index)
            names[norm(visit.code)].add(index)
            if label in (norm(visit.name or ""), norm(visit.sheet)):
                settled.add(label)
    for index, visit in enumerate(visits):
        identity = visit.profile.get("enterprise", {})
        for name in (visit.sheet, identity.get("name"), identity.get("id")):
            if isinstance(name, str) and norm(name) not in settled:
                names[norm(name)].add(index)
    names.pop("", None)
    return names


def _record(table: str, line: Line) -> tuple[dict[str, Any], dict[str, Place]]:
    cut = len(table) + 1
    record = {key[cut:]: value for key, value in line.values.items() if key.startswith(f"{table}.")}
    places = {key[cut:]: place for key, place in line.places.items() if key.startswith(f"{table}.")}
    return record, places


def _put(visit: Visit, table: str, records: list[Any]) -> None:
    first, _, second = table.partition(".")
    if second:
        visit.profile.setdefault(first, {})[second] = records
    else:
        visit.profile[first] = records
