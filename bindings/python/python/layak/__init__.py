"""Layak: is this enterprise fit to export this order, and if not, why and what next?

Every function hands its arguments to the Rust core and hands back what the core says. The same request gives the same
answer, byte for byte, as from Rust and in the browser.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from . import _native

__all__ = ["LayakError", "assess", "check", "schema", "schema_names"]


class LayakError(ValueError):
    """A request or rule file was refused.

    ``diagnostics`` holds every reason, each with ``code``, ``severity``, ``message`` (``id`` and ``en``) and, where known, ``span``.
    """

    diagnostics: list[dict[str, Any]]

    def __init__(self, diagnostics: list[dict[str, Any]]) -> None:
        super().__init__("\n".join(_line(found) for found in diagnostics))
        self.diagnostics = diagnostics

    def __reduce__(self) -> tuple[type[LayakError], tuple[list[dict[str, Any]]]]:
        return (type(self), (self.diagnostics,))


def assess(request: Mapping[str, Any] | str) -> dict[str, Any]:
    """Assess one enterprise.

    ``request`` is a mapping (or its JSON text) with ``programme``, ``as_of`` (a date or "YYYY-MM-DD") and ``profile`` (a mapping, or its
    text in TOML or JSON); see ``schema("request")``. Returns the assessment; see ``schema("answer")``.

    Raises:
        LayakError: the request, its rules or its profile were refused.
    """
    text = request if isinstance(request, str) else json.dumps(request, ensure_ascii=False, default=_plain)
    answer: dict[str, Any] = json.loads(_native.assess(text))
    if answer.get("type") == "refused":
        raise LayakError(answer["diagnostics"])
    return answer


def check(texts: Iterable[tuple[str, str]]) -> list[dict[str, Any]]:
    """Check rule files, given as pairs of name and text. Returns the diagnostics; none means that all is well."""
    files = [{"name": name, "text": text} for name, text in texts]
    found: list[dict[str, Any]] = json.loads(_native.check(json.dumps(files, ensure_ascii=False)))
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


def _plain(value: object) -> str:
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError(f"{type(value).__name__} cannot be written as JSON")


def _line(found: Mapping[str, Any]) -> str:
    span = found.get("span")
    where = f"{span['file']}:{span['line']}:{span['column']}: " if span else ""
    return f"{where}{found['message']['en']} [{found['code']}]"
