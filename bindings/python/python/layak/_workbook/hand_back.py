"""How results leave the workbook: as the package's own profiles and frames."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import layak

from .questions import Rules


def profile(data: dict[str, Any]) -> Any:
    """A profile of the package; the plain tables while the package has no such class."""
    made = getattr(layak, "Profile", None)
    return data if made is None else made(data)


def frame(rows: list[dict[str, Any]], columns: Sequence[str]) -> Any:
    """A frame of the package; the plain rows while the package has no such class."""
    made = getattr(layak, "Frame", None)
    return rows if made is None else made(dict.fromkeys(columns, "text"), rows)


def programme_of(engine: Any, named: str | None) -> tuple[str | None, Rules]:
    """The programme and its rules: of the engine if one is given, else as named by the workbook."""
    if engine is None:
        return named, None
    if isinstance(engine, str):
        return engine, None
    rules = getattr(engine, "rules", None)
    return str(engine.programme), None if rules is None else tuple((str(name), str(text)) for name, text in rules)
