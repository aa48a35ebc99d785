"""Reads one sheet of questions: answers, evidence, notes."""

from __future__ import annotations

from dataclasses import dataclass
from dataclasses import field as attribute
from typing import Any

from . import layout, texts
from .check import Pointer
from .codec import Codec
from .field import Choice, Field, Unreadable, text
from .find import QuestionSheet
from .layout import LIST_KEY, OPTION
from .list_sheet import EVIDENCE
from .problems import Place, Problems
from .words import Labels, flag, is_unknown, levels

_NO_ANSWER = text("ada bukti di baris ini, tetapi jawabannya kosong", "there is evidence on this line, but no answer")
_NO_QUESTION = text(
    "ada isi di baris yang bukan pertanyaan buku kerja ini; pindahkan ke baris pertanyaannya",
    "this line is none of the workbook's questions; move what stands here to the line of its question",
)
_TWICE = text(
    "pertanyaan yang sama sudah dijawab lain di {cell}; hapus salah satu",
    "the same question is answered differently in {cell}; remove one of the two",
)
_NONE_BUT_MARKED = text('"tidak satu pun", padahal ada yang ditandai ya', '"none of them", yet some are marked yes')
_ONLY_BUT_NONE = text(
    '"hanya yang ditandai ya", padahal tidak ada yang ditandai; tandai, atau pilih "tidak satu pun"',
    '"only those marked yes", yet none is marked; mark some, or choose "none of them"',
)
_BROKEN = text(
    "rumus di sel ini galat atau belum dihitung; tulis isinya",
    "the formula in this cell has an error or no value; write what it should say",
)
_SOME_OR_NONE = Labels([Choice("some", texts.LIST_SOME), Choice("none", texts.LIST_NONE)]).also(
    [("ada", "some"), ("ya", "some"), ("yes", "some"), ("tidak", "none"), ("no", "none"), ("none", "none"), ("0", "none")]
)
_PROOF = {field.name: field for field in EVIDENCE}


@dataclass
class Visit:
    """What one sheet said."""

    sheet: str
    code: str
    first: Place
    """Where a problem of the whole sheet is told."""
    profile: dict[str, Any] = attribute(default_factory=dict)
    places: dict[Pointer, Place] = attribute(default_factory=dict)
    lists: dict[str, tuple[str, Place]] = attribute(default_factory=dict)
    """Lists of which it says that there are some, or none."""
    notes: list[tuple[str, Place]] = attribute(default_factory=list)
    """Notes on questions without an answer, which a profile has no place for: key and cell."""
    default: dict[str, Any] = attribute(default_factory=dict)
    """Who saw evidence, and when, where a line does not say."""

    @property
    def name(self) -> str | None:
        """What the enterprise is called in it."""
        named: str | None = self.profile.get("enterprise", {}).get("name")
        return named


def _place(found: QuestionSheet, row: int, column: int) -> Place:
    return Place(found.grid.name, row, column, found.grid.at(row, column))


class AnswerReader:
    """Reads sheets of questions with one codec."""

    def __init__(self, fields: dict[str, Field], codec: Codec, problems: Problems) -> None:
        self.fields, self.codec, self.problems = fields, codec, problems
        self._levels = levels()
        self._whole = Labels([Choice("only", texts.ONLY_TICKED), Choice("none", texts.NONE_OF_THEM)]).also(
            [("tidak ada", "none"), ("none", "none")]
        )

    def read(self, found: QuestionSheet) -> Visit:
        """Everything on the sheet."""
        visit = Visit(found.grid.name, found.code, Place(found.grid.name, 0, 0, found.grid.at(0, 0)))
        marks: dict[str, dict[str, tuple[bool, Place]]] = {}
        heads: dict[str, Place] = {}
        for row, key in found.keys.items():
            place = _place(found, row, found.columns["answer"])
            path, _, option = key.partition(OPTION)
            if option:
                self._option(visit, marks.setdefault(path, {}), option, found, place)
            elif key.startswith(LIST_KEY):
                self._list(visit, key.removeprefix(LIST_KEY), found, place)
            elif path in self.fields:
                self._answer(visit, self.fields[path], found, place, heads)
            else:
                self._head(visit, key, found, place)
        for path, place in heads.items():
            self._several(visit, self.fields[path], place, marks.get(path, {}))
        self._strays(found)
        for row, key in found.keys.items():
            if key in self.fields:
                self._proof(visit, self.fields[key], found, row)
        return visit

    def value(self, field: Field, place: Place, found: QuestionSheet) -> Any:
        """The value of a cell, or None, after telling why it cannot be read."""
        where = (place.row, place.column)
        if where in found.grid.broken:
            error = found.grid.broken[where]
            self.problems.add(Place(place.sheet, place.row, place.column, error), _BROKEN)
            return None
        try:
            return self.codec.read(field, place.given, percent=where in found.grid.percent)
        except Unreadable as unreadable:
            self.problems.add(place, unreadable.message)
            return None

    def _answer(self, visit: Visit, field: Field, found: QuestionSheet, place: Place, heads: dict[str, Place]) -> None:
        if field.kind == "choices":
            known = heads.get(field.key)
            if known is None or is_unknown(known.given):
                heads[field.key] = place
            elif not is_unknown(place.given) and place.given != known.given:
                self.problems.add(place, _with_cell(_TWICE, known.cell))
            return
        value = self.value(field, place, found)
        if value is not None:
            self._keep(visit, field, value, place)

    def _keep(self, visit: Visit, field: Field, value: Any, place: Place) -> None:
        pointer = (field.table, field.name)
        table = visit.profile.setdefault(field.table, {})
        if field.name in table:
            if table[field.name] != value:
                self.problems.add(place, _with_cell(_TWICE, visit.places[pointer].cell))
            return
        table[field.name] = value
        visit.places[pointer] = place

    def _option(
        self, visit: Visit, marks: dict[str, tuple[bool, Place]], option: str, found: QuestionSheet, place: Place
    ) -> None:
        if (place.row, place.column) in found.grid.broken:
            self.value(Field("", "bool", text("", "")), place, found)
            return
        if is_unknown(place.given):
            return
        try:
            marked = flag(place.given, self.codec.lang, mark=True)
        except Unreadable as unreadable:
            self.problems.add(place, unreadable.message)
            return
        if option in marks and marks[option][0] != marked:
            self.problems.add(place, _with_cell(_TWICE, marks[option][1].cell))
            return
        marks[option] = (marked, place)

    def _several(self, visit: Visit, field: Field, place: Place, marks: dict[str, tuple[bool, Place]]) -> None:
        """A question with several answers: its own line says whether the marked ones are all."""
        yes = [choice.value for choice in field.choices if marks.get(choice.value, (False, place))[0]]
        no = [choice.value for choice in field.choices if choice.value in marks and not marks[choice.value][0]]
        whole = None
        if not is_unknown(place.given):
            try:
                whole = self._whole.find(place.given)
            except Unreadable as unreadable:
                self._typed(visit, field, place, unreadable)
                return
        if whole == "none":
            if yes:
                self.problems.add(place, _NONE_BUT_MARKED)
                return
            value: Any = []
        elif whole == "only" or (marks and len(marks) == len(field.choices)):
            if whole == "only" and not yes:
                self.problems.add(place, _ONLY_BUT_NONE)
                return
            value = yes
        elif marks:
            value = {key: part for key, part in (("includes", yes), ("excludes", no)) if part}
        else:
            return
        self._keep(visit, field, value, place)

    def _typed(self, visit: Visit, field: Field, place: Place, otherwise: Unreadable) -> None:
        """Choices typed into the line of the question itself."""
        try:
            self._keep(visit, field, self.codec.read(field, place.given), place)
        except Unreadable:
            self.problems.add(place, otherwise.message)

    def _list(self, visit: Visit, key: str, found: QuestionSheet, place: Place) -> None:
        if is_unknown(place.given):
            return
        try:
            visit.lists[key] = (_SOME_OR_NONE.find(place.given), place)
        except Unreadable as unreadable:
            self.problems.add(place, unreadable.message)

    def _head(self, visit: Visit, key: str, found: QuestionSheet, place: Place) -> None:
        name = "by" if key == layout.CHECKED_BY else "on"
        value = self.value(_PROOF[name], place, found)
        if value is not None:
            visit.default[name] = value
            visit.places[("visit", name)] = place

    def _strays(self, found: QuestionSheet) -> None:
        """Something in the column of answers that stands beside no question."""
        column = found.columns["answer"]
        first = min((row for row in found.keys if found.keys[row] in self.fields), default=0)
        for row in range(first, len(found.grid.rows)):
            given = found.grid.at(row, column)
            if row not in found.keys and given is not None and not is_unknown(given) and not self._is_heading(found, row):
                self.problems.add(_place(found, row, column), _NO_QUESTION)

    def _is_heading(self, found: QuestionSheet, row: int) -> bool:
        names = {word for _, words in texts.COLUMNS for word in (words["id"], words["en"])}
        said = [str(value).strip() for value in found.grid.rows[row] if isinstance(value, str)]
        return any(word.startswith(layout.COLUMN_KEY) for word in said) or sum(word in names for word in said) >= 2

    def _proof(self, visit: Visit, field: Field, found: QuestionSheet, row: int) -> None:
        proof: dict[str, Any] = {}
        places: dict[str, Place] = {}
        for name, kind in _PROOF.items():
            column = found.columns.get(name)
            if column is None:
                continue
            place = _place(found, row, column)
            value = self._level(place) if name == "level" else self.value(kind, place, found)
            if value is not None:
                proof[name], places[name] = value, place
        if not proof:
            return
        if field.name not in visit.profile.get(field.table, {}):
            if "note" in proof:
                visit.notes.append((field.key, places["note"]))
            if "level" in proof or "expires" in proof:
                self.problems.add(places.get("level") or places["expires"], _NO_ANSWER)
            return
        for name, value in visit.default.items():
            proof.setdefault(name, value)
        # An answer without a level is what somebody said: that is what the engine takes it for, too.
        visit.profile.setdefault("evidence", {})[field.key] = {"level": "declared", **proof}
        for name, place in places.items():
            visit.places[("evidence", field.key, name)] = place
        visit.places[("evidence", field.key)] = next(iter(places.values()))

    def _level(self, place: Place) -> str | None:
        if is_unknown(place.given):
            return None
        try:
            return self._levels.find(place.given)
        except Unreadable as unreadable:
            self.problems.add(place, unreadable.message)
            return None


def _with_cell(message: Any, cell: str) -> Any:
    return text(message["id"].format(cell=cell), message["en"].format(cell=cell))
