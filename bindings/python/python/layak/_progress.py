"""How far a long run is: a bar in a notebook's cell, tqdm's on a terminal if it is there, else a line, or whatever the caller gives."""

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
    if "ipykernel" in sys.modules:
        return _cell(rows)
    if find_spec("tqdm") is not None:
        bar = import_module("tqdm.std").tqdm(total=rows, unit=" IKM", unit_scale=True)
        return (lambda done: bar.update(done - bar.n)), bar.close
    return _line(rows)


def _is_seen() -> bool:
    return "ipykernel" in sys.modules or sys.stderr is not None and sys.stderr.isatty()


def _nothing() -> None:
    return None


def _cell(rows: int | None) -> tuple[Callable[[int], object], Callable[[], object]]:
    """A bar below the cell. One place that is drawn anew: what goes to stderr a notebook shows line after line on red, as if it had failed."""
    show = import_module("IPython.display")
    state: dict[str, Any] = {"last": 0.0, "done": 0, "handle": None}

    def draw() -> None:
        done = state["done"]
        of = "" if rows is None else f" / {rows:,}".replace(",", "\u202f")
        bar = "" if rows is None else f'<progress value="{done}" max="{max(rows, 1)}" aria-hidden="true"></progress> '
        drawn = show.HTML(f"{bar}{done:,}".replace(",", "\u202f") + f"{of} IKM")
        if state["handle"] is None:
            state["handle"] = show.display(drawn, display_id=True)
        else:
            state["handle"].update(drawn)

    def update(done: int) -> None:
        state["done"] = done
        now = time.monotonic()
        if now - state["last"] >= _EVERY or done == rows:
            state["last"] = now
            draw()

    def close() -> None:
        if state["handle"] is not None:
            draw()

    return update, close


def _line(rows: int | None) -> tuple[Callable[[int], object], Callable[[], object]]:
    stream = sys.stderr
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
