"""Registers in every shape that :meth:`layak.Engine.assess_many` takes, as Arrow streams or lists of profiles."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping
from importlib import import_module
from importlib.util import find_spec
from itertools import islice
from pathlib import Path
from typing import Any, NamedTuple

from ._profile import Profile, as_profile, profiles_of

#: Profiles that cross to the core together.
_TOGETHER = 256
#: Rows of a text table that become one record batch.
_ROWS = 4096


class Register(NamedTuple):
    """How to go through a register, from its start each time ``open`` is called."""

    open: Callable[[], Any]
    """Gives an Arrow stream, an iterator of record batches, or an iterator of lists of profiles."""
    profiles: bool
    """Whether it gives profiles."""
    rows: int | None
    """How many rows there are, where that is known."""
    again: bool
    """Whether it can be gone through more than once."""


def register(source: Any) -> Register:
    """Understands what was given.

    Raises:
        TypeError: nothing that could be a register.
    """
    if hasattr(source, "__arrow_c_stream__") or hasattr(source, "__arrow_c_array__"):
        return _frame(source)
    if hasattr(source, "profiles") and not isinstance(source, Mapping):
        return _profiles(source)
    if isinstance(source, (str, os.PathLike)):
        return _path(Path(source))
    if _is_pandas(source):
        # A pandas without pyarrow cannot speak Arrow: its rows are read one by one.
        return _profiles(source.to_dict("records"))
    if isinstance(source, (Mapping, Profile)):
        raise TypeError("one profile is no register: use assess, or give a list")
    if isinstance(source, Iterable):
        return _iterable(source)
    raise TypeError(f"a register is a frame, a folder, a file, record batches or profiles, not {type(source).__name__}")


def _frame(frame: Any) -> Register:
    if _is_pandas(frame) and find_spec("pyarrow") is None:
        return _profiles(frame.to_dict("records"))
    rows = len(frame) if hasattr(frame, "__len__") else None
    if not hasattr(frame, "__arrow_c_stream__"):
        return Register(lambda: iter([frame]), False, rows, True)
    # A reader is used up; a table is there as long as somebody holds it.
    return Register(lambda: frame, False, rows, rows is not None or hasattr(frame, "execute"))


def _is_pandas(source: Any) -> bool:
    return type(source).__module__.startswith("pandas.") and hasattr(source, "to_dict")


def _profiles(source: Any) -> Register:
    given = profiles_of(source)
    return Register(lambda: _packed(given), True, len(given), True)


def _packed(profiles: Iterable[Any]) -> Iterator[list[tuple[str, str]]]:
    """Profiles as name and text, some at a time."""
    left = iter(profiles)
    at = 0
    while some := [as_profile(one) for one in islice(left, _TOGETHER)]:
        yield [(_label(one, at + n), one.text()) for n, one in enumerate(some, 1)]
        at += len(some)


def _label(profile: Profile, number: int) -> str:
    return str(number) if profile.label == "profile" else profile.label


def _iterable(source: Iterable[Any]) -> Register:
    """An iterator of record batches or of profiles: the first item tells which."""
    if isinstance(source, (list, tuple)):
        first = source[0] if source else None
        if _is_batch(first):
            return Register(lambda: iter(source), False, None, True)
        return _profiles(source)
    items = iter(source)
    first = next(items, None)
    rest = _chained(first, items)
    if _is_batch(first):
        return Register(lambda: rest, False, None, False)
    return Register(lambda: _packed(rest), True, None, False)


def _is_batch(item: Any) -> bool:
    return hasattr(item, "__arrow_c_array__") or hasattr(item, "__arrow_c_stream__")


def _chained(first: Any, items: Iterator[Any]) -> Iterator[Any]:
    if first is not None:
        yield first
        yield from items


def _path(path: Path) -> Register:
    if path.is_dir():
        return _profiles(path)
    if not path.exists():
        raise FileNotFoundError(f"there is no {path}")
    end = path.suffix.lower()
    if end in (".xlsx", ".ods", ".toml", ".json"):
        return _profiles(path)
    if end == ".csv":
        return Register(lambda: _csv(path), False, None, True)
    if end in (".jsonl", ".ndjson"):
        return Register(lambda: _packed(_lines(path)), True, None, True)
    if end == ".parquet":
        return Register(lambda: _parquet(path), False, _parquet_rows(path), True)
    raise TypeError(f"{path}: a register is a folder, or ends in .csv, .jsonl, .parquet or .xlsx")


def _lines(path: Path) -> Iterator[Profile]:
    with path.open(encoding="utf-8-sig") as lines:
        for number, line in enumerate((line for line in lines if line.strip()), 1):
            yield Profile(line.rstrip("\n"), name=str(number))


def _csv(path: Path) -> Iterator[Any]:
    """Columns of texts, and the rows with another number of cells than the heading."""
    import csv

    from ._frame import Frame

    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = (row for row in csv.reader(file) if row)
        names = next(rows, [])
        while some := list(islice(rows, _ROWS)):
            wrong = [(at, f"{len(row)} / {len(names)}") for at, row in enumerate(some) if len(row) != len(names)]
            refused = {at for at, _ in wrong}
            cells = ({} if at in refused else dict(zip(names, row)) for at, row in enumerate(some))
            yield Frame({name: "text" for name in names}, cells), wrong


def _parquet_rows(path: Path) -> int | None:
    """How many rows a file says it has, if that can be asked."""
    if find_spec("pyarrow") is None:
        return None
    try:
        rows: int = import_module("pyarrow.parquet").read_metadata(path).num_rows
    except ValueError:
        # What is wrong with it is told when it is read.
        return None
    return rows


def _parquet(path: Path) -> Any:
    """Through whichever library is there: a reader of its own would make the wheel four times as large."""
    if find_spec("pyarrow") is not None:
        return import_module("pyarrow.parquet").ParquetFile(path).iter_batches(batch_size=65_536)
    if find_spec("polars") is not None:
        return import_module("polars").read_parquet(path)
    if find_spec("duckdb") is not None:
        return import_module("duckdb").read_parquet(str(path))
    raise ImportError(
        "untuk membaca Parquet, pasang salah satu: pip install pyarrow / to read Parquet, install one of pyarrow, polars, duckdb"
    )
