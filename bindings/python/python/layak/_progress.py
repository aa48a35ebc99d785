"""How far a long run is: tqdm's bar if it is there, else a line on a terminal, or whatever the caller gives."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Union

#: ``True`` or ``None``: a bar where somebody can see it. ``False``: none. A callable gets rows done and rows in all (``None`` if unknown).
Progress = Union[bool, None, Callable[[int, "int | None"], object]]

#: Seconds between two updates of the plain line.
_EVERY = 0.2
#: Fewer rows are done before anybody looks.
_SOON = 5_000


def shown(progress: Progress, rows: int | None) -> tuple[Callable[[int], object] | None, Callable[[], object]]:
    """What to call with rows done, and what to call at the end."""
    if callable(progress):
        told = progress
        return (lambda done: told(done, rows)), _nothing
    soon = rows is not None and rows < _SOON
    if progress is False or progress is None and (soon or not _is_seen()):
        return None, _nothing
    if find_spec("tqdm") is not None:
        # Without ipywidgets tqdm's notebook bar only warns.
        bar = import_module("tqdm.auto" if find_spec("ipywidgets") else "tqdm.std").tqdm(total=rows, unit=" IKM", unit_scale=True)
        return (lambda done: bar.update(done - bar.n)), bar.close
    return _line(rows)


def _is_seen() -> bool:
    return "ipykernel" in sys.modules or sys.stderr is not None and sys.stderr.isatty()


def _nothing() -> None:
    return None


def _line(rows: int | None) -> tuple[Callable[[int], object], Callable[[], object]]:
    # A notebook shows what goes to stderr on red, as if something had failed.
    stream = sys.stdout if "ipykernel" in sys.modules else sys.stderr
    state: dict[str, Any] = {"last": 0.0, "written": False}

    def update(done: int) -> None:
        now = time.monotonic()
        if now - state["last"] >= _EVERY:
            state.update(last=now, written=True)
            of = f" / {rows:,}" if rows else ""
            stream.write(f"\r{done:,}{of} IKM")
            stream.flush()

    def close() -> None:
        if state["written"]:
            stream.write("\n")

    return update, close
