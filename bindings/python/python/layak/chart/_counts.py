"""Outcomes by requirement, counted over assessments or over the columns of a whole register."""

from __future__ import annotations

from collections import Counter
from importlib import import_module
from typing import Any

from ._records import Record, record

Counted = list[tuple[Record, Counter[str]]]
"""A finding that says what a requirement is called, and how many have which outcome."""


def counts(found: list[Record]) -> Counted:
    """Counts over assessments."""
    of_rules: dict[str, tuple[Record, Counter[str]]] = {}
    for one in found:
        for finding in one["findings"]:
            of_rules.setdefault(finding["rule"], (finding, Counter()))[1][finding["outcome"]] += 1
    return list(of_rules.values())


def register(table: Any, titles: Any) -> tuple[int, Counted]:
    """How many rows could be read, and counts over the columns named by rules.

    Raises:
        ImportError: pyarrow is not installed.
        ValueError: no assessment says what the rules are called, or no column holds outcomes.
    """
    if titles is None:
        raise ValueError("titles=… : beri satu hasil penilaian dari program yang sama · give one assessment under the same programme")
    findings = record(titles)["findings"]
    try:
        columns = import_module("pyarrow").table(table)
    except ImportError as missing:
        raise ImportError(
            "daftar besar memerlukan `pyarrow` · a register needs `pyarrow`: pip install pyarrow", name="pyarrow"
        ) from missing
    named = set(columns.column_names)
    counted: Counted = [
        (
            finding,
            Counter({pair["values"]: pair["counts"] for pair in columns[finding["rule"]].value_counts().to_pylist() if pair["values"]}),
        )
        for finding in findings
        if finding["rule"] in named
    ]
    if not counted:
        raise ValueError(
            "tidak ada kolom hasil per syarat: assess_many(…, outcomes=True) · no column of outcomes: assess_many(…, outcomes=True)"
        )
    return max(sum(one.values()) for _, one in counted), counted
