"""One programme, compiled once."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Union

from . import _native
from ._assessment import Assessment
from ._assessments import Assessments
from ._cohort import Cohort
from ._errors import LayakError, attempt, opened
from ._profile import ProfileLike, as_profile, profiles_of
from ._shown import Json
from ._values import day, dumped, files_in

if TYPE_CHECKING:
    from ._batch import Batch, Settings
    from ._progress import Progress
    from .types import Diagnostic, EvidenceLevel, Form, Lang, Quota, SectorPlaces

#: A folder of rule files, or pairs of name and text.
Rules = Union[str, "os.PathLike[str]", Iterable[tuple[str, str]]]


class Engine:
    """A programme ready to assess. Make one and keep it: rules are compiled once, threads share it, and it can be pickled.

    Args:
        programme: id of the programme.
        rules: a folder of rule files, or pairs of name and text as in such a folder; the shipped rules if not given.
        lang: the language in which notebooks show results: "id" or "en".

    Raises:
        LayakError: the rules have mistakes, or no programme has this id.

    >>> engine = Engine("gpei-jatim")
    >>> engine
    Engine('gpei-jatim')
    >>> engine.assess({"legality": {"nib": "none"}}, as_of="2026-11-21").verdict
    'belum'
    """

    __slots__ = ("_engine", "_lang", "_rules")

    def __init__(self, programme: str = "gpei-jatim", rules: Rules | None = None, *, lang: Lang = "id") -> None:
        self._rules = [] if rules is None else _texts(rules)
        self._lang: Lang = lang
        self._open(programme)

    def _open(self, programme: str) -> None:
        rules = dumped([{"name": name, "text": text} for name, text in self._rules])
        self._engine = attempt(lambda: _native.Engine(programme, rules))

    @property
    def programme(self) -> str:
        """Id of the programme."""
        return self._engine.id

    def assess(
        self,
        profile: ProfileLike,
        as_of: date | str | None = None,
        evidence: EvidenceLevel | None = None,
        questions: bool = True,
    ) -> Assessment:
        """Assess one enterprise. Other threads run meanwhile.

        Args:
            profile: a :class:`layak.Profile`, or whatever it takes.
            as_of: the date asked about; today if not given.
            evidence: answers below this level ("declared", "seen", "verified") count as not given; the programme's own level if not given.
            questions: whether to work out what to ask next, the slowest part.

        Raises:
            LayakError: the profile has mistakes; ``diagnostics`` holds all of them.
        """
        given = as_profile(profile)
        request = self._request(as_of, evidence, profile=Json(given.request()), questions=questions)
        answer = self._engine.assess(given.label, request)
        if not answer.startswith('{"actions"'):
            opened(answer)
        return Assessment(answer, self._lang)

    def rank(
        self,
        candidates: Any,
        as_of: date | str | None = None,
        evidence: EvidenceLevel | None = None,
        seed: str | None = None,
        places: int | None = None,
        *,
        waiting: int | None = None,
        lists: Sequence[SectorPlaces] | None = None,
        quotas: Sequence[Quota] | None = None,
        mixed: bool | None = None,
        questions: bool = True,
    ) -> Cohort:
        """Rank candidates: who gets a place, who waits, and what open answers can still change. Each needs an ``enterprise.id`` of its own.

        Args:
            candidates: a list of profiles, a folder of them, or visits from :func:`layak.read_visit_workbook`.
            as_of: the date asked about; today if not given.
            evidence: as in :meth:`assess`.
            seed: the public seed of the lottery, needed where candidates are equal in all else.
            places: how many get a place; the programme's number if not given.
            waiting: how many wait; the programme's number if not given, else all others.
            lists: places sector by sector, instead of ``places``.
            quotas: least and most places of groups; the programme's if not given, none if empty.
            mixed: one list of all sectors.
            questions: whether to look for the answer that would settle a borderline candidate, the slowest part.

        Raises:
            LayakError: some candidate has mistakes, ids are missing or stand twice, or a tie needs a seed. A ranking without one of the
                candidates would be another ranking, so all of them are told and nothing is ranked.
        """
        given = profiles_of(candidates)
        request = self._request(
            as_of,
            evidence,
            candidates=Json("[" + ",".join(one.request() for one in given) + "]"),
            seed=seed,
            places=places,
            waiting=waiting,
            lists=lists,
            quotas=quotas,
            mixed=mixed,
            questions=questions,
        )
        names = [f"/candidates/{at}" if one.label == "profile" else one.label for at, one in enumerate(given)]
        answer = self._engine.rank(names, request)
        if not answer.startswith('{"as_of"'):
            opened(answer)
        return Cohort(answer, self._lang)

    def assess_each(
        self,
        candidates: Any,
        as_of: date | str | None = None,
        evidence: EvidenceLevel | None = None,
        questions: bool = True,
    ) -> Assessments:
        """Assess some dozens of enterprises, each with all its reasons, for charts, pages and tables.

        Args:
            candidates: a list of profiles, a folder of them, or visits from :func:`layak.read_visit_workbook`.
            as_of: the date asked about; today if not given.
            evidence: as in :meth:`assess`.
            questions: as in :meth:`assess`.

        Raises:
            LayakError: some profile has mistakes; ``diagnostics`` holds those of all of them.

        >>> import layak
        >>> nibs = [{"legality": {"nib": "none"}}, {"legality": {"nib": "active"}}]
        >>> [one.verdict for one in layak.Engine("gpei-jatim").assess_each(nibs, as_of="2026-11-21")]
        ['belum', 'belum']
        """
        made = Assessments()
        refused: list[Diagnostic] = []
        for one in profiles_of(candidates):
            try:
                made.append(self.assess(one, as_of, evidence, questions))
            except LayakError as error:
                refused.extend(error.diagnostics)
        if refused:
            raise LayakError(refused)
        return made

    def assess_many(
        self,
        source: Any,
        as_of: date | str | None = None,
        evidence: EvidenceLevel | None = None,
        outcomes: bool = False,
        progress: Progress = None,
        threads: int | None = None,
    ) -> Batch:
        """Assess a whole register on all cores, a chunk at a time: memory does not grow with the register.

        Columns are named by what they answer: ``legality.nib`` (a fact, in its unit), ``product.unit``, ``production.month.2026-05`` (what was made
        in that month; also ``….rejected`` and ``….limited_by``), ``production.month``, ``partner`` and the like (lists of records). Missing cells
        are not known. Texts may be truth values (ya, tidak, true, false), JSON for partial answers (``{"min": 80}``), or words; nothing else is
        converted. A history reaches from the first to the last month that has a column. Rows that cannot be read are told with row and column
        in ``problems`` and do not stop the rest.

        Args:
            source: a frame of pandas, polars, pyarrow or DuckDB (anything that speaks Arrow), an iterator of record batches, a list of profiles,
                a folder of them, visits, or a path to a .csv, .jsonl, .parquet or .xlsx file.
            as_of: the date asked about; today if not given.
            evidence: answers below this level count as not given; the programme's own level if not given.
            outcomes: add the outcome of each rule.
            progress: ``False``: none; a callable gets rows done and rows in all; else a bar where somebody can see it.
            threads: how many cores to use; all if not given.

        Raises:
            LayakError: a column answers nothing.
            TypeError: nothing that could be a register.

        >>> batch = Engine("gpei-jatim").assess_many([{"legality": {"nib": "none"}}], as_of="2026-11-21")
        >>> batch.counts()["verdicts"]["kurasi"]["belum"]
        1
        """
        from ._batch import Batch, Settings

        return Batch(source, Settings(self, day(as_of), evidence, outcomes, threads), progress)

    def _run(self, how: Settings, source: Any, profiles: bool, progress: Any) -> _native.Run:
        """A run over what a register opened."""
        english = self._lang == "en"
        return _native.Run(
            self._engine, how.as_of, how.evidence, how.outcomes, english, how.threads, source, profiles, progress
        )

    def form(self) -> Form:
        """Every question of the programme in the order an assessor asks it, with choices, units and words; shape:
        :class:`layak.types.Form`."""
        answer: Form = opened(self._engine.form(dumped({"want": "form", "programme": self.programme})))
        return answer

    def template(self, lang: Lang | None = None) -> str:
        """A blank profile in TOML with every question as a comment."""
        return self._engine.template((lang or self._lang) == "en")

    def _request(self, as_of: date | str | None, evidence: str | None, **parts: Any) -> str:
        all_parts = {"programme": self.programme, "as_of": day(as_of), "evidence_level": evidence, **parts}
        fields = (
            f'"{key}":{part if isinstance(part, Json) else dumped(part)}'
            for key, part in all_parts.items()
            if part is not None
        )
        return "{" + ",".join(fields) + "}"

    def __getstate__(self) -> tuple[str, list[tuple[str, str]], Lang]:
        return self.programme, self._rules, self._lang

    def __setstate__(self, state: tuple[str, list[tuple[str, str]], Lang]) -> None:
        programme, self._rules, self._lang = state
        self._open(programme)

    def __repr__(self) -> str:
        own = f", rules=<{len(self._rules)} files>" if self._rules else ""
        return f"Engine({self.programme!r}{own})"


def _texts(rules: Rules) -> list[tuple[str, str]]:
    """Rule files with names relative to their folder, as the core wants them."""
    if isinstance(rules, (str, os.PathLike)):
        from pathlib import Path

        folder = Path(rules)
        shown = files_in(folder, ".toml")
        if not shown:
            raise FileNotFoundError(f"tidak ada berkas aturan di {folder} / no rule files in {folder}")
        return [(path.relative_to(folder).as_posix(), path.read_text(encoding="utf-8")) for path in shown]
    pairs = rules.items() if isinstance(rules, Mapping) else rules
    return [(name, text) for name, text in pairs]
