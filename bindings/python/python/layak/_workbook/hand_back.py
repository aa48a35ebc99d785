"""What the workbook takes from the package and hands back to it: engines, profiles, frames."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from .._engine import Engine
from .._frame import Frame
from .._profile import Profile
from .questions import Rules


def frame(rows: Iterable[Mapping[str, Any]], columns: Iterable[str]) -> Frame:
    """Rows of words as a frame."""
    return Frame(dict.fromkeys(columns, "text"), rows)


def programme_of(engine: Engine | str | None, named: str | None) -> tuple[str | None, Rules]:
    """The programme and its rules: of the engine if one is given, else as named by the workbook."""
    if isinstance(engine, Engine):
        return engine.programme, rules_of(engine)
    return engine or named, None


def rules_of(engine: Engine) -> Rules:
    """The rules an engine was made of, None for those inside the package."""
    return tuple((name, text) for name, text in engine._rules) or None


def known(one: Any) -> dict[str, Any]:
    """What is known of an enterprise before the visit: its name, or whatever :class:`layak.Profile` takes."""
    if one is None:
        return {}
    if isinstance(one, str):
        return {"enterprise": {"name": one}}
    return Profile(one).data
