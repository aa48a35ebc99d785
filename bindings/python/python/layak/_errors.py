"""Refusals as exceptions that carry their diagnostics."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from . import _native

if TYPE_CHECKING:
    from .types import Diagnostic

_Made = TypeVar("_Made")


class LayakError(ValueError):
    """What was given was refused.

    ``diagnostics`` holds every reason, each with its code, both languages and, where known, its place.

    >>> import layak
    >>> try:
    ...     layak.Engine("gpei-jatim").assess({"legality": {"nib": "maybe"}}, as_of="2026-11-21")
    ... except layak.LayakError as refused:
    ...     print([found["code"] for found in refused.diagnostics])
    ['unknown-word']
    """

    diagnostics: list[Diagnostic]

    def __init__(self, diagnostics: list[Diagnostic]) -> None:
        super().__init__("\n".join(_line(found) for found in diagnostics))
        self.diagnostics = diagnostics

    def __reduce__(self) -> tuple[type[LayakError], tuple[list[Diagnostic]]]:
        return (type(self), (self.diagnostics,))


def opened(answer: str) -> Any:
    """The answer of a JSON door; raises what it refused."""
    data = json.loads(answer)
    if data["type"] == "refused":
        raise LayakError(data["diagnostics"])
    return data


def attempt(make: Callable[[], _Made]) -> _Made:
    """Calls the compiled part; what it refuses is raised with its diagnostics."""
    try:
        return make()
    except _native.Refused as refused:
        raise LayakError(json.loads(refused.args[0])) from None


def _line(found: Diagnostic) -> str:
    span = found.get("span")
    where = f"{span['file']}:{span['line']:.0f}:{span['column']:.0f}: " if span else ""
    if not where and found.get("pointer"):
        where = f"{found['pointer']}: "
    return f"{where}{found['message']['en']} [{found['code']}]"
