"""A whole register, assessed."""

from __future__ import annotations

import json
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

from . import _native
from ._errors import attempt
from ._frame import Frame
from ._progress import Progress, shown
from ._register import register

if TYPE_CHECKING:
    from ._engine import Engine
    from ._frame import Kind


class Settings(NamedTuple):
    """How a register is assessed; see :meth:`layak.Engine.assess_many`."""

    engine: Engine
    as_of: str
    evidence: str | None
    outcomes: bool
    threads: int | None


class Batch:
    """The answers to a whole register. Made by :meth:`layak.Engine.assess_many`; nothing is computed before somebody reads it.

    It speaks the Arrow PyCapsule interface as a lazy stream: ``polars.DataFrame(batch)``, ``pyarrow.table(batch)``,
    ``pyarrow.RecordBatchReader.from_stream(batch)``, DuckDB. Columns:

    - ``row``: number of the row from 1; ``enterprise.id``, ``enterprise.name`` where the register has them
    - for each ladder its id: the guaranteed verdict (a category), and ``LADDER.possible``: all that are possible, best first, with " | " between
    - ``score.low``, ``score.high``: 0..100
    - ``diagnostics``: why the row could not be read, else null; then all other columns are null
    - with ``outcomes=True`` one column per rule: met, unmet, unknown, not_applicable, waived

    Pickled, it carries the register and not the answers, which are computed again where they are read; a register that can be read only once
    cannot be pickled.

    >>> import layak
    >>> batch = layak.Engine("gpei-jatim").assess_many([{"legality": {"nib": "none"}}, {"legality": {"nib": "perhaps"}}], as_of="2026-11-21")
    >>> batch.counts()["refused"]
    1
    >>> [(problem["row"], problem["column"]) for problem in batch.problems.rows()]
    [(2, 'legality.nib')]
    """

    __slots__ = ("_latest", "_progress", "_register", "_settings", "_source")

    def __init__(self, source: Any, settings: Settings, progress: Progress) -> None:
        self._source = source
        self._register = register(source)
        self._settings = settings
        self._progress = progress
        self._latest: _native.Run | None = None

    def _start(self, progress: Any = None) -> _native.Run:
        if self._latest is not None and not self._register.again:
            raise ValueError(
                "daftar ini hanya dapat dibaca sekali, dan sudah dibaca; simpan jawabannya dengan to_arrow() atau sejenisnya"
                " / this register could be read only once, and was; keep the answers with to_arrow() or the like"
            )
        source, profiles = self._register.open(), self._register.profiles
        self._latest = attempt(lambda: self._settings.engine._run(self._settings, source, profiles, progress))
        return self._latest

    def _through(self, keep: bool) -> _native.Table:
        """Runs to the end; Ctrl-C stops it between chunks."""
        update, close = shown(self._progress, self._register.rows)
        try:
            run = self._start(update)
            return attempt(lambda: run.collect(keep))
        finally:
            close()

    def _finished(self) -> _native.Run:
        if self._latest is None or not self._latest.done:
            self._through(keep=False)
        assert self._latest is not None
        return self._latest

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self._start(shown(self._progress, self._register.rows)[0]).__arrow_c_stream__(requested_schema)

    def counts(self) -> dict[str, Any]:
        """How many rows came to what: ``{"rows": …, "refused": …, "verdicts": {ladder: {verdict: …}}}``, by guaranteed verdict. Runs through the
        register if nobody has read it to its end."""
        found: dict[str, Any] = json.loads(self._finished().counts())
        found["verdicts"] = {ladder: dict(verdicts) for ladder, verdicts in found["verdicts"]}
        return found

    @property
    def problems(self) -> Frame:
        """Every mistake: row, column (of a TOML text: the place), code, message_id, message_en; of a register full of mistakes the first
        10,000. Runs through the register if nobody has read it to its end."""
        columns: dict[str, Kind] = {"row": "integer", "column": "text", "code": "text", "message_id": "text", "message_en": "text"}
        return Frame(columns, json.loads(self._finished().problems()))

    def to_arrow(self) -> Any:
        """A :class:`pyarrow.Table`."""
        return import_module("pyarrow").table(self._through(keep=True))

    def to_polars(self) -> Any:
        """A :class:`polars.DataFrame`."""
        return import_module("polars").DataFrame(self._through(keep=True))

    def to_pandas(self) -> Any:
        """A :class:`pandas.DataFrame`; verdicts and outcomes are categories."""
        made = import_module("pandas").DataFrame
        return made.from_arrow(self._through(keep=True)) if hasattr(made, "from_arrow") else self.to_arrow().to_pandas()

    def __getstate__(self) -> tuple[Any, Settings, Progress]:
        if not self._register.again:
            raise TypeError(
                "daftar ini hanya dapat dibaca sekali, jadi tidak dapat di-pickle; simpan jawabannya dengan to_arrow()"
                " / this register can be read only once and so cannot be pickled; keep its answers with to_arrow()"
            )
        return self._source, self._settings, self._progress

    def __setstate__(self, state: tuple[Any, Settings, Progress]) -> None:
        Batch.__init__(self, *state)

    def __repr__(self) -> str:
        rows = "" if self._register.rows is None else f"{self._register.rows:,} rows, "
        read = self._latest is not None and self._latest.done
        return f"Batch({rows}{'read' if read else 'not read yet'})"

    def _repr_html_(self) -> str:
        from ._display import table

        if self._latest is None and not self._register.again:
            # To look at it must not use it up.
            return table(["batch"], [{"batch": repr(self)}])
        counts = self.counts()
        rows = [
            {"ladder": ladder, "verdict": verdict, "rows": count}
            for ladder, verdicts in counts["verdicts"].items()
            for verdict, count in verdicts.items()
        ]
        rows.append({"ladder": None, "verdict": "refused", "rows": counts["refused"]})
        return table(["ladder", "verdict", "rows"], rows)

