"""Candidates of one programme on one date, ranked."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from . import _rows
from ._answer import Answer
from ._frame import Frame
from ._report import Report
from ._shown import text

if TYPE_CHECKING:
    from .types import Lang, RankAnswerCohort


class Cohort(Answer["RankAnswerCohort"]):
    """Who gets a place, who waits, how sure that is and why. Made by :meth:`layak.Engine.rank`; a notebook shows it as a table.

    >>> import layak
    >>> candidates = [{"enterprise": {"id": f"K{n}", "workers": 4 + n}, "product": {"sector": "food"}} for n in (1, 2)]
    >>> cohort = layak.Engine("gpei-jatim").rank(candidates, as_of="2026-11-21", seed="2026-11-21", places=1)
    >>> sorted(cohort.candidates.rows(), key=lambda row: row["rank"])[0]["rank"]
    1
    """

    __slots__ = ()

    @property
    def candidates(self) -> Frame:
        """One row per candidate, list by list and by rank. Columns: list, rank, id, name, place (chosen, waiting, not_chosen), waiting, standing
        (certain, possible, out), verdict, best, score_low, score_high (0..100), undecided_critical, decided_by, reason_id, reason_en, needed_id,
        needed_en."""
        rows = (_rows.candidate(of, one) for of in self.data["lists"] for one in of["candidates"])
        return Frame(_rows.CANDIDATE, rows)

    def report(
        self,
        for_: Literal["committee"] = "committee",
        format: Literal["html", "text", "markdown", "json"] = "html",
        lang: Lang | None = None,
    ) -> Report:
        """The record of the committee: places, cut-off, reasons, waiting list, quotas, draws, rules.

        Raises:
            ValueError: there is no such record; a :class:`layak.LayakError` where it is the format that is unknown.
        """
        if for_ != "committee":
            raise ValueError(f'for_: "committee", bukan / not {for_!r}')
        return Report(text("committee", cohort=self._json, format=format, lang=lang or self._lang), format)

    def __len__(self) -> int:
        return sum(len(of["candidates"]) for of in self.data["lists"])

    def __repr__(self) -> str:
        chosen = sum(of["chosen"] for of in self.data["lists"])
        return f"Cohort({len(self)} candidates, {chosen:.0f} chosen)"

    def _repr_html_(self) -> str:
        return text("cohort_card", cohort=self._json, lang=self._lang)
