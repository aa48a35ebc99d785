"""Which questions a programme asks, in parts, in the order of a visit: all of it told by the engine."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

from .._engine import Engine
from .._errors import opened as answered
from .._profile import nested
from .._values import dumped
from ..types import Form, FormFact, Text
from . import texts
from .field import Choice, Field, text

Rules = tuple[tuple[str, str], ...] | None
Filter = tuple[str, str]
"""A filter question and one answer to it; a flag answers "true" or "false"."""

# Tables that the engine itself knows, with the columns of the questions that stand in them before all others.
_OWN_UNIT = ("product", "production", "order")
# Tables of the engine itself: measures, quotas and reports read them, not only rules.
_OWN = ("enterprise", *_OWN_UNIT)


@dataclass(frozen=True)
class Part:
    """A part of the visit: a heading and its questions."""

    id: str
    title: Text
    fields: tuple[Field, ...]


@dataclass(frozen=True)
class Catalogue:
    """Everything that a workbook asks about one enterprise."""

    programme: str
    version: str
    title: Text
    parts: tuple[Part, ...]
    partner: tuple[Field, ...]
    """Questions about each partner: columns of a list."""
    closed: dict[str, frozenset[Filter]]
    """Which answers to filter questions make a question needless."""
    units: dict[str, Text]
    opened: frozenset[str]
    """Questions that some rule reads. Empty where no day was given."""

    def fields(self) -> Iterable[Field]:
        """Every question about the enterprise, in order."""
        for part in self.parts:
            yield from part.fields


@lru_cache(maxsize=8)
def engine(programme: str, rules: Rules) -> Engine:
    """The engine of a programme; ``rules`` are None for those inside the package."""
    return Engine(programme, rules)


def call(programme: str, rules: Rules, **request: Any) -> dict[str, Any]:
    """One request to the engine's door for forms.

    Raises:
        LayakError: it was refused.
    """
    answer: dict[str, Any] = answered(engine(programme, rules)._engine.form(dumped({"programme": programme, **request})))
    return answer


@lru_cache(maxsize=8)
def catalogue(programme: str, rules: Rules = None, as_of: date | None = None) -> Catalogue:
    """The questions of a programme. Without a day, which ones are needless is not asked: enough to read a workbook, and quicker."""
    form = engine(programme, rules).form()
    fields = {fact["path"]: _field(fact) for fact in form["facts"]}
    closed, opened = ({}, []) if as_of is None else _closed(programme, rules, as_of, fields)
    return Catalogue(
        programme=form["programme"]["id"],
        version=form["programme"]["version"],
        title=form["programme"]["title"],
        parts=_parts(form, [field for field in fields.values() if field.table != "partner"], closed, opened),
        partner=tuple(field for field in fields.values() if field.table == "partner"),
        closed=closed,
        units=dict(form["units"]),
        opened=frozenset(opened),
    )


def narrowed(asked: Catalogue, rules: Rules, as_of: date, profile: Mapping[str, Any]) -> tuple[Part, ...]:
    """The parts without the questions on which nothing depends any more, given all that a profile answers to filter questions together.

    Answers to other questions leave nothing out: a visit is there to correct them.

    Raises:
        LayakError: the engine refuses these answers.
    """
    known = {field.key: value for field in asked.fields() if field.filter and (value := _certain(field, profile)) is not None}
    if not known:
        return asked.parts
    still = _still(asked.programme, rules, as_of, json.dumps(known, sort_keys=True))
    parts = []
    for part in asked.parts:
        kept = tuple(field for field in part.fields if field.key in known or _matters(asked, field, still))
        if any(field.key not in _UNITS for field in kept) or part.id == "product":
            parts.append(Part(part.id, part.title, kept))
    return tuple(parts)


_UNITS = frozenset(f"{table}.unit" for table in _OWN_UNIT)


def _matters(asked: Catalogue, field: Field, still: frozenset[str]) -> bool:
    return field.key in still or (field.key not in asked.opened and field.table in _OWN)


def _certain(field: Field, profile: Mapping[str, Any]) -> Any:
    """The answer to a filter question, if it is one that the engine takes, and not several that are still possible."""
    value = profile.get(field.table, {}).get(field.name)
    words = [choice.value for choice in field.choices]
    return value if (isinstance(value, bool) if field.kind == "bool" else value in words) else None


@lru_cache(maxsize=256)
def _still(programme: str, rules: Rules, as_of: date, known: str) -> frozenset[str]:
    """What the engine still asks, given answers by path as JSON."""
    look = call(programme, rules, want="look", as_of=as_of, profile=nested(json.loads(known)), questions=True)
    return frozenset(look["open"])


def _field(fact: FormFact) -> Field:
    kind: Any = fact["kind"]
    return Field(
        key=fact["path"],
        kind=kind,
        ask=fact["ask"],
        help=fact.get("help"),
        evidence=fact.get("evidence"),
        choices=tuple(Choice(choice["value"], choice["label"]) for choice in fact.get("choices", [])),
        unit=fact.get("unit"),
        min=fact.get("min"),
        max=fact.get("max"),
        whole=bool(fact.get("whole", False)),
        filter=fact["filter"],
    )


def _closed(
    programme: str, rules: Rules, as_of: date, fields: dict[str, Field]
) -> tuple[dict[str, frozenset[Filter]], list[str]]:
    """Tries every answer to every filter question, one at a time, and looks which questions the engine no longer asks.

    More answers never open a question again, so what one answer closes stays closed whatever the others are.
    """

    def opened(profile: dict[str, Any]) -> list[str]:
        look = call(programme, rules, want="look", as_of=as_of, profile=profile, questions=True)
        return list(look["open"])

    tries: list[tuple[Filter, Any]] = []
    for field in fields.values():
        if field.filter and field.kind == "bool":
            tries += [((field.key, "true"), True), ((field.key, "false"), False)]
        elif field.filter:
            tries += [((field.key, choice.value), choice.value) for choice in field.choices]
    asked = [{}, *({path.partition(".")[0]: {path.partition(".")[2]: answer}} for (path, _), answer in tries)]
    # The engine lets other threads run while it looks.
    with ThreadPoolExecutor(max_workers=os.cpu_count()) as pool:
        first, *rest = pool.map(opened, asked)
    closed: dict[str, set[Filter]] = {path: set() for path in fields}
    for (answer, _), still in zip(tries, rest, strict=True):
        for path in {*first} - {*still, answer[0]}:
            if path in closed:
                closed[path].add(answer)
    return {path: frozenset(answers) for path, answers in closed.items()}, first


def _parts(form: Form, asked: list[Field], closed: dict[str, frozenset[Filter]], opened: list[str]) -> tuple[Part, ...]:
    """Who it is; what decides about the other questions; then what concerns most enterprises before what concerns few.

    Among parts that concern equally many, the engine's own order of asking decides. Inside a part questions keep the order of their file,
    where what follows from an answer stands below it.
    """
    titles = {topic["id"]: topic["title"] for topic in form["topics"]}
    place = {path: index for index, path in enumerate(opened)}

    def rank(topic: str) -> tuple[int, int]:
        own = [field for field in asked if field.table == topic and not field.filter]
        shut = [closed.get(field.key, frozenset()) for field in own if field.key in place]
        wholly = len(frozenset.intersection(*shut)) if shut else 0
        return wholly, min((place[field.key] for field in own if field.key in place), default=len(place))

    filters = sorted((field for field in asked if field.filter), key=lambda field: place.get(field.key, 0))
    parts = [Part("filter", texts.FILTER_PART, tuple(filters))] if filters else []
    others = [topic for topic in titles if topic != "enterprise" and topic != "partner"]
    for topic in ["enterprise", *sorted(others, key=rank)]:
        own = [field for field in asked if field.table == topic and not field.filter]
        own = [*_own(topic, form), *own]
        if own:
            parts.append(Part(topic, titles.get(topic, text(topic, topic)), tuple(own)))
    if len(parts) > 1 and parts[1].id == "enterprise":
        parts[0], parts[1] = parts[1], parts[0]
    return tuple(parts)


def _own(topic: str, form: Form) -> list[Field]:
    """Questions that the engine's own tables have beside facts: units, and the ends of the history."""
    own: list[Field] = []
    if topic in _OWN_UNIT:
        goods = tuple(Choice(unit, form["units"].get(unit, text(unit, unit))) for unit in form["goods"])
        ask, help = texts.UNIT[topic]
        own.append(Field(f"{topic}.unit", "choice", ask, help, choices=goods))
    if topic == "production":
        own += [Field(f"production.{end}", "month", *texts.ENDS[end]) for end in ("from", "to")]
    return own
