"""Rows of frames from the wire's records: texts once per language, intervals by their ends."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, cast

from ._values import dumped

if TYPE_CHECKING:
    from ._frame import Kind
    from .types import Action, Candidate, Finding, LadderVerdict, Lang, Measure, Possible, Question, RankedList

FINDING: dict[str, Kind] = {
    "rule": "text",
    "title_id": "text",
    "title_en": "text",
    "outcome": "text",
    "severity": "text",
    "basis": "text",
    "dimension": "text",
    "weight": "number",
    "sentence_id": "text",
    "sentence_en": "text",
    "why_id": "text",
    "why_en": "text",
    "depends_on": "texts",
    "actions": "texts",
    "sources": "texts",
}
QUESTION: dict[str, Kind] = {
    "path": "text",
    "ask_id": "text",
    "ask_en": "text",
    "kind": "text",
    "unit": "text",
    "choices": "texts",
    "settles": "number",
    "narrows": "number",
    "rules": "texts",
}
MEASURE: dict[str, Kind] = {
    "measure": "text",
    "title_id": "text",
    "title_en": "text",
    "low": "number",
    "high": "number",
    "unit": "text",
    "value": "text",
    "formula_id": "text",
    "formula_en": "text",
}
ACTION: dict[str, Kind] = {
    "action": "text",
    "title_id": "text",
    "title_en": "text",
    "needed": "bool",
    "cost_low": "number",
    "cost_high": "number",
    "days_low": "number",
    "days_high": "number",
    "provider_id": "text",
    "provider_en": "text",
    "mends": "texts",
    "requires": "texts",
}
CANDIDATE: dict[str, Kind] = {
    "list": "text",
    "rank": "integer",
    "id": "text",
    "name": "text",
    "place": "text",
    "waiting": "integer",
    "standing": "text",
    "verdict": "text",
    "best": "text",
    "score_low": "number",
    "score_high": "number",
    "undecided_critical": "integer",
    "decided_by": "text",
    "reason_id": "text",
    "reason_en": "text",
    "needed_id": "text",
    "needed_en": "text",
}


def finding(found: Finding) -> dict[str, Any]:
    return {
        "rule": found["rule"],
        **_both("title", found["title"]),
        "outcome": found["outcome"],
        "severity": found["severity"],
        "basis": found["basis"],
        "dimension": found["dimension"],
        "weight": found["weight"],
        **_both("sentence", found["sentence"]),
        **_both("why", found["why"]),
        "depends_on": found.get("depends_on", []),
        "actions": found.get("actions", []),
        "sources": [source["id"] for source in found["sources"]],
    }


def question(asked: Question) -> dict[str, Any]:
    return {
        "path": asked["path"],
        **_both("ask", asked["ask"]),
        "kind": asked["kind"],
        "unit": asked.get("unit"),
        "choices": [choice["value"] for choice in asked.get("choices", [])],
        "settles": asked["settles"],
        "narrows": asked["narrows"],
        "rules": asked["rules"],
    }


def measure(name: str, made: Measure) -> dict[str, Any]:
    low, high = ends(made["value"])
    return {
        "measure": name,
        **_both("title", made["title"]),
        "low": low,
        "high": high,
        "unit": made.get("unit"),
        "value": dumped(made["value"]),
        **_both("formula", made["formula"]),
    }


def action(step: Action) -> dict[str, Any]:
    return {
        "action": step["id"],
        **_both("title", step["title"]),
        "needed": step["needed"],
        "cost_low": step["cost"]["low"],
        "cost_high": step["cost"]["high"],
        "days_low": step["duration"]["low"],
        "days_high": step["duration"]["high"],
        **_both("provider", step["provider"]),
        "mends": step["mends"],
        "requires": step["requires"],
    }


def candidate(of: RankedList, one: Candidate) -> dict[str, Any]:
    score = one.get("score")
    sector = of.get("sector")
    return {
        "list": sector["value"] if sector else of["kind"],
        "rank": one["rank"],
        "id": one["id"],
        "name": one.get("name"),
        "place": one["place"],
        "waiting": one.get("waiting"),
        "standing": one["standing"],
        "verdict": one["verdict"]["id"],
        "best": one["best"]["id"],
        "score_low": score["low"] if score else None,
        "score_high": score["high"] if score else None,
        "undecided_critical": one["undecided_critical"],
        "decided_by": one.get("decided_by"),
        **_both("reason", one["reason"]),
        **_both("needed", one.get("needed")),
    }


def sentence(verdict: LadderVerdict, lang: Lang) -> str:
    """The sentence that a person reads first."""
    return verdict["sentence"][lang]


def _both(name: str, text: Any) -> dict[str, Any]:
    return {f"{name}_{lang}": text[lang] if text else None for lang in ("id", "en")}


def ends(value: Possible | None) -> tuple[float | None, float | None]:
    """Both ends of a number; one is missing where nothing limits it, both where there is none."""
    said = cast("dict[str, Any]", value or {})
    between = said.get("between", {})
    return _number(said.get("is", between.get("min"))), _number(said.get("is", between.get("max")))


def _number(end: Any) -> float | None:
    return end if isinstance(end, (int, float)) and not isinstance(end, bool) else None
