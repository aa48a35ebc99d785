"""Which lines of a sheet are needed, as formulas: a line is needless if an answer to a filter question has closed it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from .questions import Catalogue, Filter

GAP = ","
"""Around each mark, so that none is found inside another."""


@dataclass(frozen=True)
class Marks:
    """A short mark for each answer to each filter question."""

    by_answer: dict[Filter, str]

    @classmethod
    def of(cls, catalogue: Catalogue) -> Marks:
        """Marks in a fixed order."""
        answers = sorted({answer for closed in catalogue.closed.values() for answer in closed})
        return cls({answer: f"{index:x}" for index, answer in enumerate(answers)})

    def closing(self, catalogue: Catalogue, key: str) -> str:
        """The marks that close a question, as a hidden cell of its line holds them."""
        marks = sorted(self.by_answer[answer] for answer in catalogue.closed.get(key, ()))
        return "".join(f"{GAP}{mark}" for mark in marks) + (GAP if marks else "")


def is_needed(catalogue: Catalogue, key: str, profile: Mapping[str, Any]) -> bool:
    """Whether a question is asked, given the answers to filter questions in a profile."""
    for path, word in catalogue.closed.get(key, ()):
        table, _, name = path.partition(".")
        value = profile.get(table, {}).get(name)
        if value is not None and (value == word or (isinstance(value, bool) and str(value).lower() == word)):
            return False
    return True


def mark_formula(answer: str, labels: str, marks: str) -> str:
    """A cell that turns the answer to a filter question into its mark; anything else becomes a mark that nothing has."""
    return f'=IFERROR("{GAP}"&INDEX({marks},MATCH(TRIM({answer}),{labels},0))&"{GAP}","#")'


def needed_formula(closing: str, marks: str, yes: str, no: str) -> str:
    """A cell that says whether its line is needed."""
    return f'=IF({closing}="","{yes}",IF(SUMPRODUCT(--ISNUMBER(SEARCH({marks},{closing})))>0,"{no}","{yes}"))'
