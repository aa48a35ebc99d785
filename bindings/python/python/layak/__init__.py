"""Layak: is this enterprise fit to export this order, and if not, why and what next?

Every function hands its arguments to the Rust core and hands back what the core says. The same request gives the same
answer, byte for byte, as from Rust and in the browser.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from . import _native, types
from .types import AnswerAssessment, Diagnostic, Request

if TYPE_CHECKING:
    from ._workbook import read_visit_workbook, write_visit_workbook

__all__ = [
    "LayakError",
    "assess",
    "check",
    "read_visit_workbook",
    "schema",
    "schema_names",
    "types",
    "write_visit_workbook",
]


class LayakError(ValueError):
    """A request or rule file was refused.

    ``diagnostics`` holds every reason, each with its code, both languages and, where known, its place.
    """

    diagnostics: list[Diagnostic]

    def __init__(self, diagnostics: list[Diagnostic]) -> None:
        super().__init__("\n".join(_line(found) for found in diagnostics))
        self.diagnostics = diagnostics

    def __reduce__(self) -> tuple[type[LayakError], tuple[list[Diagnostic]]]:
        return (type(self), (self.diagnostics,))


def assess(request: Request | Mapping[str, Any] | str) -> AnswerAssessment:
    """Assess one enterprise.

    ``request`` is a mapping (or its JSON text) with ``programme``, ``as_of`` (a date or "YYYY-MM-DD") and ``profile`` (a mapping, or its
    text in TOML or JSON); see :class:`layak.types.Request`. Returns what :class:`layak.types.Assessment` describes.

    Raises:
        LayakError: the request, its rules or its profile were refused.
    """
    text = request if isinstance(request, str) else json.dumps(request, ensure_ascii=False, default=_plain)
    answer: types.Answer = json.loads(_native.assess(text))
    if answer["type"] == "refused":
        raise LayakError(answer["diagnostics"])
    return answer


def check(texts: Iterable[tuple[str, str]]) -> list[Diagnostic]:
    """Check rule files, given as pairs of name and text. Returns the diagnostics; none means that all is well."""
    files = [{"name": name, "text": text} for name, text in texts]
    found: list[Diagnostic] = json.loads(_native.check(json.dumps(files, ensure_ascii=False)))
    return found


def schema(name: str) -> dict[str, Any]:
    """The JSON Schema of that name.

    Raises:
        KeyError: there is none; see :func:`schema_names`.
    """
    found: dict[str, Any] = json.loads(_native.schema(name))
    return found


def schema_names() -> list[str]:
    """Every name that :func:`schema` knows."""
    return _native.schema_names()


_WORKBOOK = ("read_visit_workbook", "write_visit_workbook")


def __getattr__(name: str) -> Any:
    """Parts that need time to load, or libraries of an extra, are loaded when first used."""
    if name in _WORKBOOK:
        from . import _workbook

        return getattr(_workbook, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")


def _line(found: Diagnostic) -> str:
    span = found.get("span")
    where = f"{span['file']}:{span['line']}:{span['column']}: " if span else ""
    return f"{where}{found['message']['en']} [{found['code']}]"
