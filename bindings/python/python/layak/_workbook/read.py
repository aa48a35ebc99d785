"""Reads a visit workbook that people filled in: profiles, and each cell that could not be read."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from .._engine import Engine
from .._frame import Frame
from .._profile import Profile
from . import hand_back, layout, lists, numbers
from .answers import AnswerReader, Visit
from .check import accepted
from .codec import Codec
from .field import Lang, text
from .find import About, Lists, Questions, about
from .grid import open_grids
from .problems import Problems, WorkbookError, shown
from .questions import Catalogue, catalogue
from .records import RecordReader
from .words import norm

_COPY = text(
    "lembar ini sama dengan lembar {sheet}; tidak dihitung dua kali",
    "this sheet equals the sheet {sheet}; it is not counted twice",
)
_SAME_NAME = text(
    "lembar {sheet} memakai nama usaha yang sama; periksa",
    "the sheet {sheet} has the same name of an enterprise; see which is which",
)


@dataclass(frozen=True)
class Visits:
    """What came back in a workbook."""

    programme: str
    """Id of the programme for which it was made."""
    profiles: list[Profile]
    """One for each enterprise with an answer, in the order of sheets; their labels are the sheets' names."""
    problems: Frame
    """A frame, one line for each cell that could not be used: sheet, cell, given, message_id, message_en."""
    notes: Frame
    """A frame of notes on questions without an answer, for which a profile has no place: enterprise, fact, sheet, cell, note."""


def read_visit_workbook(path: str | os.PathLike[str], engine: Engine | str | None = None) -> Visits:
    """Reads a workbook made by :func:`layak.write_visit_workbook`, in whatever state people left it.

    Sheets may be renamed, copied and moved, lines and columns inserted, headings deleted. A cell that cannot be read, or that has two
    plausible readings, is not guessed: it becomes a problem with its sheet and address, and the answer stays unknown.

    Args:
        path: the file: ``.xlsx``, or what another program saved it as (``.ods``, ``.xls``).
        engine: the engine, or the id of the programme, for whose questions the answers are; default the programme the workbook names.

    Raises:
        MissingExtra: python-calamine is not installed (``pip install "layak[notebook]"``).
        WorkbookError: the file is no workbook, has no visit sheet, or does not say for which programme it is while ``engine`` does not either.
        LayakError: there is no such programme.
    """
    grids = open_grids(path)
    made = about(grids)
    programme, rules = hand_back.programme_of(engine, made.values.get("programme"))
    if programme is None:
        raise WorkbookError(
            "Buku kerja ini tidak menyebut programnya; beri engine=… "
            "/ This workbook does not say for which programme it was made; pass engine=…"
        )
    asked = catalogue(programme, rules)
    lang: Lang = "en" if made.values.get("lang") == "en" else "id"
    problems = Problems()
    codec = Codec(lang, numbers.Units(asked.units), asked.units, made.labels)
    visits = _visits(grids, asked, made, codec, problems)
    if not visits:
        raise WorkbookError("Berkas ini tidak memuat lembar kunjungan. / This file has no visit sheet.")
    kept = _unlike([visit for visit in visits if visit.profile != made.known], problems)
    profiles = []
    for visit in kept:
        profile = accepted(visit.profile, visit.places, problems, programme, rules)
        if profile:
            profiles.append(Profile(profile, name=visit.sheet))
    return Visits(programme, profiles, hand_back.frame([asdict(problem) for problem in problems], _COLUMNS), _notes(kept))


_COLUMNS = ("sheet", "cell", "given", "message_id", "message_en")


def _visits(grids: list[Any], asked: Catalogue, made: About, codec: Codec, problems: Problems) -> list[Visit]:
    tables = [page.table for page in lists.sheets(asked)]
    questions, records = Questions(asked, tables), Lists(tables)
    reader = AnswerReader(questions.fields, codec, problems)
    others, visits = [], []
    for grid in grids:
        if grid.name in (layout.ABOUT, layout.WORDS):
            continue
        found = questions.find(grid)
        if found is None:
            others.append(grid)
        else:
            visits.append(reader.read(found))
    labels = {key.removeprefix(layout.CODE_KEY): label for key, label in made.values.items() if key.startswith(layout.CODE_KEY)}
    lines = RecordReader(codec, problems, visits, labels)
    for grid in others:
        for line in records.lines(grid):
            lines.read(grid, line)
    lines.finish([table.key for table in tables])
    given: set[str] = set()
    for visit in visits:
        if visit.code not in given:
            given.add(visit.code)
            _add_rest(visit.profile, made.rest.get(visit.code, {}))
    return visits


def _add_rest(profile: dict[str, Any], rest: Mapping[str, Any]) -> None:
    """Puts back what had no place in the workbook, where no cell says anything else."""
    for key, value in rest.items():
        if key not in profile:
            profile[key] = dict(value) if isinstance(value, dict) else value
        elif isinstance(value, dict) and isinstance(profile[key], dict):
            _add_rest(profile[key], value)


def _unlike(visits: list[Visit], problems: Problems) -> list[Visit]:
    """Sheets with an answer, without copies of others; two with one name are told."""
    kept: list[Visit] = []
    for visit in visits:
        if not any(value != {} for value in visit.profile.values()):
            continue
        same = next((other for other in kept if other.code == visit.code and other.profile == visit.profile), None)
        if same is not None:
            problems.add(visit.first, _about(_COPY, same.sheet))
            continue
        named = next((other for other in kept if visit.name and other.name and norm(other.name) == norm(visit.name)), None)
        if named is not None:
            problems.add(visit.places.get(("enterprise", "name"), visit.first), _about(_SAME_NAME, named.sheet))
        kept.append(visit)
    return kept


def _about(message: Any, sheet: str) -> Any:
    return text(message["id"].format(sheet=f'"{sheet}"'), message["en"].format(sheet=f'"{sheet}"'))


def _notes(visits: list[Visit]) -> Frame:
    rows = [
        {
            "enterprise": visit.name or visit.sheet,
            "fact": key,
            "sheet": place.sheet,
            "cell": place.cell,
            "note": shown(place.given),
        }
        for visit in visits
        for key, place in visit.notes
    ]
    return hand_back.frame(rows, ("enterprise", "fact", "sheet", "cell", "note"))
