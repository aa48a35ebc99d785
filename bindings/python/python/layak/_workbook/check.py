"""What the engine says about a profile that was read, brought back to the cells. What it refuses is left out and told; the rest stays."""

from __future__ import annotations

import json
from typing import Any

from .._errors import LayakError
from ..types import Text
from .field import text
from .problems import Place, Problems
from .questions import Rules, call

Pointer = tuple[str | int, ...]
_ROUNDS = 500


def accepted(
    profile: dict[str, Any], places: dict[Pointer, Place], problems: Problems, programme: str, rules: Rules
) -> dict[str, Any]:
    """The profile without what the engine refuses; each refusal becomes a problem of the cell it stems from."""
    for _ in range(_ROUNDS):
        written, spans = _emit(profile)
        try:
            call(programme, rules, want="profile", text=written)
        except LayakError as refused:
            errors = [found for found in refused.diagnostics if found["severity"] == "error"]
            refused_at = {_pointer(found, spans) for found in errors}
            for found in errors:
                pointer = _pointer(found, spans)
                problems.add(_place(pointer, places), _message(found))
            # The last first, so that numbers of records before it still hold.
            for pointer in sorted(
                refused_at,
                key=lambda pointer: [
                    (isinstance(part, int), part if isinstance(part, int) else 0, str(part)) for part in pointer
                ],
                reverse=True,
            ):
                _remove(profile, pointer, places)
            continue
        return profile
    return {}


def _message(found: Any) -> Text:
    help_line = found.get("help")
    message: Text = found["message"]
    if help_line is None:
        return message
    return text(f"{message['id']}; {help_line['id']}", f"{message['en']}; {help_line['en']}")


def _emit(profile: dict[str, Any]) -> tuple[str, list[tuple[int, int, Pointer]]]:
    """The profile as JSON in ASCII, where places count bytes and characters alike, with the place of each key and value."""
    out: list[str] = []
    spans: list[tuple[int, int, Pointer]] = []
    length = 0

    def put(piece: str) -> None:
        nonlocal length
        out.append(piece)
        length += len(piece)

    def walk(value: Any, pointer: Pointer, start: int) -> None:
        if isinstance(value, dict):
            put("{")
            for number, (key, part) in enumerate(value.items()):
                put("," if number else "")
                begin = length
                put(json.dumps(key) + ":")
                walk(part, (*pointer, key), begin)
            put("}")
        elif isinstance(value, list):
            put("[")
            for number, part in enumerate(value):
                put("," if number else "")
                walk(part, (*pointer, number), length)
            put("]")
        else:
            put(json.dumps(value))
        spans.append((start, length, pointer))

    walk(profile, (), 0)
    return "".join(out), spans


def _pointer(found: Any, spans: list[tuple[int, int, Pointer]]) -> Pointer:
    span = found.get("span")
    if span is None:
        return ()
    around = [entry for entry in spans if entry[0] <= span["start"] and span["end"] <= entry[1]]
    return min(around, key=lambda entry: (entry[1] - entry[0], -len(entry[2])))[2] if around else ()


def _place(pointer: Pointer, places: dict[Pointer, Place]) -> Place:
    """The cell a value came from; of a record without a cell of its own, the first cell in it."""
    for length in range(len(pointer), -1, -1):
        if pointer[:length] in places:
            return places[pointer[:length]]
    inside = [place for key, place in places.items() if key[: len(pointer)] == pointer]
    return inside[0] if inside else next(iter(places.values()), Place("", 0, 0))


def _remove(profile: dict[str, Any], pointer: Pointer, places: dict[Pointer, Place]) -> None:
    """Takes an answer out, with its evidence; a part of a record takes only that part, a part of a value the whole value."""
    cut = _answer(pointer)
    if not cut:
        profile.clear()
        return
    here: Any = profile
    for part in cut[:-1]:
        try:
            here = here[part]
        except (KeyError, IndexError):
            return
    last = cut[-1]
    if isinstance(here, list):
        if isinstance(last, int) and last < len(here):
            del here[last]
            _renumber(places, cut)
    else:
        here.pop(last, None)
    if len(cut) == 2:
        profile.get("evidence", {}).pop(f"{cut[0]}.{cut[1]}", None)
    if cut[0] == "partner" and len(cut) == 3:
        proofs = profile["partner"][cut[1]].get("evidence", {})
        for name in (cut[2], f"partner.{cut[2]}"):
            proofs.pop(name, None)
    for key in [key for key, value in profile.items() if value == {}]:
        del profile[key]


_KEYS = {"id", "name", "characteristic", "values", "rule", "authority", "reason", "until", "month"}
"""Columns without which a record is none."""


def _answer(pointer: Pointer) -> Pointer:
    """How much goes with a refused value: an answer, its evidence, the column of a record, or the record."""
    if pointer[:1] == ("evidence",):
        return pointer[:2]
    if pointer[:1] == ("partner",) and pointer[2:3] == ("evidence",):
        return pointer[:4]
    numbers = [index for index, part in enumerate(pointer) if isinstance(part, int)]
    if pointer[:1] == ("partner",) and pointer[2:3] != ("month",):
        numbers = numbers[:1]
    elif pointer[:1] == ("measurement",):
        # A refused value of a measurement takes the measurement: the others alone would be another sample.
        numbers = numbers[:1]
    if not numbers:
        return pointer[:2]
    record, column = pointer[: numbers[-1] + 1], pointer[: numbers[-1] + 2]
    return record if column == record or column[-1] in _KEYS else column


def _renumber(places: dict[Pointer, Place], cut: Pointer) -> None:
    """Records behind a removed one move up; their cells move with them."""
    depth, gone = len(cut) - 1, cut[-1]
    moved: dict[Pointer, Place] = {}
    for key in [key for key in places if key[:depth] == cut[:depth] and len(key) > depth]:
        place, number = places.pop(key), key[depth]
        if isinstance(number, int) and isinstance(gone, int) and number != gone:
            moved[(*key[:depth], number - (number > gone), *key[depth + 1 :])] = place
    places.update(moved)
