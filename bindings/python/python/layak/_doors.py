"""The JSON doors of the core as functions: one request, one answer, nothing kept."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from . import _native
from ._errors import opened
from ._values import dumped

if TYPE_CHECKING:
    from .types import AnswerAssessment, Diagnostic, Request


def assess(request: Request | Mapping[str, Any] | str) -> AnswerAssessment:
    """Assess one enterprise.

    ``request`` is a mapping (or its JSON text) with ``programme``, ``as_of`` (a date or "YYYY-MM-DD") and ``profile`` (a mapping, or its
    text in TOML or JSON); see :class:`layak.types.Request`. Returns what :class:`layak.types.Assessment` describes.

    Raises:
        LayakError: the request, its rules or its profile were refused.

    >>> answer = assess({"programme": "gpei-jatim", "as_of": "2026-11-21", "profile": "legality.nib = 'none'"})
    >>> answer["verdicts"][0]["guaranteed"]["id"]
    'belum'
    """
    answer: AnswerAssessment = opened(_native.assess(request if isinstance(request, str) else dumped(request)))
    return answer


def check(texts: Iterable[tuple[str, str]]) -> list[Diagnostic]:
    """Check rule files, given as pairs of name and text. Returns the diagnostics; none means that all is well.

    >>> [found["code"] for found in check([("contoh/set.toml", "[set")])][0]
    'toml-syntax'
    """
    files = [{"name": name, "text": text} for name, text in texts]
    found: list[Diagnostic] = json.loads(_native.check(dumped(files)))
    return found


def schema(name: str) -> dict[str, Any]:
    """The JSON Schema of that name.

    Raises:
        KeyError: there is none; see :func:`schema_names`.

    >>> schema("request")["title"]
    'Request'
    """
    found: dict[str, Any] = json.loads(_native.schema(name))
    return found


def schema_names() -> list[str]:
    """Every name that :func:`schema` knows."""
    return _native.schema_names()
