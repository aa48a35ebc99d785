"""What the rules say of one enterprise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from . import _rows
from ._answer import Answer
from ._diff import Diff
from ._frame import Frame
from ._report import Report
from ._shown import text

if TYPE_CHECKING:
    from .types import AnswerAssessment, Lang, LadderVerdict, Score


class Assessment(Answer["AnswerAssessment"]):
    """What the rules say of one enterprise on one date. Made by :meth:`layak.Engine.assess`; a notebook shows it as a card.

    >>> import layak
    >>> assessment = layak.Engine("gpei-jatim").assess({"legality": {"nib": "none"}}, as_of="2026-11-21")
    >>> assessment.verdict
    'belum'
    >>> print(assessment.sentence("en"))
    Cannot be chosen yet. Rules for this sector are not available yet.
    """

    __slots__ = ()

    @property
    def id(self) -> str | None:
        """``enterprise.id``."""
        return self.data["enterprise"].get("id")

    @property
    def name(self) -> str | None:
        """``enterprise.name``."""
        return self.data["enterprise"].get("name")

    @property
    def verdicts(self) -> list[LadderVerdict]:
        """The result on each ladder of the programme, in its order."""
        return self.data["verdicts"]

    @property
    def verdict(self) -> str | None:
        """The guaranteed verdict on the programme's first ladder: the lowest that open answers leave possible."""
        first = self.verdicts[:1]
        return first[0]["guaranteed"]["id"] if first else None

    def sentence(self, lang: Lang | None = None) -> str:
        """The verdict of the first ladder as a sentence.

        Args:
            lang: "id" or "en"; by default the language of the engine.
        """
        first = self.verdicts[:1]
        return _rows.sentence(first[0], lang or self._lang) if first else ""

    @property
    def score(self) -> Score | None:
        """Lowest and highest score, 0..100, and whether they are exact; ``None`` where nothing applicable carries weight."""
        return self.data.get("score")

    @property
    def findings(self) -> Frame:
        """One row per rule. Columns: rule, title_id, title_en, outcome (met, unmet, unknown, not_applicable, waived), severity, basis,
        dimension, weight, sentence_id, sentence_en, why_id, why_en, depends_on, actions, sources (lists)."""
        return Frame(_rows.FINDING, map(_rows.finding, self.data["findings"]))

    @property
    def questions(self) -> Frame:
        """What to ask next, best first. Columns: path, ask_id, ask_en, kind, unit, choices (list), settles (verdicts that an answer removes, on
        average), narrows (points of the score), rules (list)."""
        return Frame(_rows.QUESTION, map(_rows.question, self.data["questions"]))

    @property
    def measures(self) -> Frame:
        """What the engine computed. Columns: measure, title_id, title_en, low, high, unit, value (as JSON), formula_id, formula_en."""
        return Frame(_rows.MEASURE, (_rows.measure(*pair) for pair in self.data["measures"].items()))

    @property
    def actions(self) -> Frame:
        """What mends, prerequisites first. Columns: action, title_id, title_en, needed, cost_low, cost_high (IDR), days_low, days_high,
        provider_id, provider_en, mends, requires (lists)."""
        return Frame(_rows.ACTION, map(_rows.action, self.data["actions"]))

    def explain(self, rule: str, lang: Lang | None = None) -> Report:
        """One rule: outcome, condition, what was read, sources, what would settle or mend it.

        Raises:
            LayakError: the assessment has no such rule.

        >>> import layak
        >>> assessment = layak.Engine("gpei-jatim").assess({"legality": {"nib": "none"}}, as_of="2026-11-21")
        >>> "legality.nib == 'active'" in assessment.explain("legality.nib")
        True
        """
        return Report(text("explain", assessment=self._json, rule=rule, lang=lang or self._lang))

    def report(
        self,
        for_: Literal["owner", "assessor"] = "owner",
        format: Literal["html", "text", "markdown", "json"] = "html",
        lang: Lang | None = None,
    ) -> Report:
        """A report for the owner (one page in plain words, ``html`` only) or for the assessor (everything).

        Raises:
            LayakError: there is no such report.

        >>> import layak
        >>> assessment = layak.Engine("gpei-jatim").assess({"enterprise": {"name": "Contoh Manis"}}, as_of="2026-11-21")
        >>> assessment.report(for_="assessor", format="text", lang="en").splitlines()[0]
        'Contoh Manis'
        """
        shown = text("report", assessment=self._json, reader=for_, format=format, lang=lang or self._lang)
        return Report(shown, format)

    def diff(self, other: Assessment) -> Diff:
        """What changed from this assessment to a later one."""
        return Diff.between(self._json, other._json, self._lang)

    def __repr__(self) -> str:
        score = self.score
        band = f", {score['low']:.1f}–{score['high']:.1f}" if score else ""
        who = self.name or self.id
        return f"Assessment({who!r}, {self.verdict}{band})" if who else f"Assessment({self.verdict}{band})"

    def _repr_html_(self) -> str:
        return text("card", assessment=self._json, lang=self._lang)

