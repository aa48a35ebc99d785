"""Small tables: what an assessment or a cohort lists, ready for pandas, polars and pyarrow."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib import import_module
from typing import Any, Literal

from . import _native
from ._values import dumped

#: What a column holds: texts, numbers, whole numbers, truth values, dates, or a list of texts.
Kind = Literal["text", "number", "integer", "bool", "date", "texts"]


class Frame:
    """A small table. It speaks the Arrow PyCapsule interface, so ``polars.DataFrame(frame)``, ``pyarrow.table(frame)``,
    ``pandas.DataFrame.from_arrow(frame)`` and DuckDB take it as it is.

    Args:
        columns: what each column holds, by name and in order.
        rows: one dict a row; what is missing or ``None`` is null.

    >>> frame = Frame({"rule": "text", "weight": "number"}, [{"rule": "legality.nib", "weight": 4.0}])
    >>> len(frame), frame.columns
    (1, ['rule', 'weight'])
    >>> frame.rows()
    [{'rule': 'legality.nib', 'weight': 4.0}]
    """

    __slots__ = ("_kinds", "_rows", "_table")

    def __init__(self, columns: Mapping[str, Kind], rows: Iterable[Mapping[str, Any]]) -> None:
        self._kinds: dict[str, Kind] = dict(columns)
        self._rows: list[dict[str, Any]] = [{name: row.get(name) for name in self._kinds} for row in rows]
        self._table: _native.Table | None = None

    @property
    def columns(self) -> list[str]:
        """Names of the columns, in order."""
        return list(self._kinds)

    def __getitem__(self, columns: str | Sequence[str]) -> Frame:
        """Only these columns, in this order.

        Raises:
            KeyError: there is no such column.

        >>> Frame({"rule": "text", "weight": "number"}, [{"rule": "legality.nib", "weight": 4.0}])[["rule"]].rows()
        [{'rule': 'legality.nib'}]
        """
        wanted = [columns] if isinstance(columns, str) else list(columns)
        missing = [name for name in wanted if name not in self._kinds]
        if missing:
            raise KeyError(f"{', '.join(map(repr, missing))}; kolom yang ada / columns: {', '.join(self._kinds)}")
        return Frame({name: self._kinds[name] for name in wanted}, self._rows)

    def __iter__(self) -> Iterator[dict[str, Any]]:
        return iter(self.rows())

    def where(self, **wanted: Any) -> Frame:
        """Only the rows in which each of these columns holds this value, or one of a list of values.

        Raises:
            KeyError: there is no such column.

        >>> import layak
        >>> assessment = layak.Engine("gpei-jatim").assess({"legality": {"nib": "none", "npwp": True}}, as_of="2026-11-21")
        >>> assessment.findings.where(outcome=["met", "unmet"], severity="critical")["rule"].rows()
        [{'rule': 'legality.nib'}]
        """
        self[list(wanted)]
        sets = {name: value if isinstance(value, (list, tuple, set, frozenset, range)) else [value] for name, value in wanted.items()}
        return Frame(self._kinds, (row for row in self._rows if all(row[name] in values for name, values in sets.items())))

    def head(self, count: int = 5) -> Frame:
        """The first rows."""
        return Frame(self._kinds, self._rows[: max(count, 0)])

    def rows(self) -> list[dict[str, Any]]:
        """The rows as dicts; dates are "YYYY-MM-DD"."""
        return [dict(row) for row in self._rows]

    def __len__(self) -> int:
        return len(self._rows)

    def __arrow_c_schema__(self) -> object:
        return self._native().__arrow_c_schema__()

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        return self._native().__arrow_c_stream__(requested_schema)

    def _native(self) -> _native.Table:
        if self._table is None:
            self._table = _native.Table(list(self._kinds.items()), dumped(self._rows))
        return self._table

    def to_arrow(self) -> Any:
        """A :class:`pyarrow.Table`."""
        return import_module("pyarrow").table(self)

    def to_polars(self) -> Any:
        """A :class:`polars.DataFrame`."""
        return import_module("polars").DataFrame(self)

    def to_pandas(self) -> Any:
        """A :class:`pandas.DataFrame`."""
        made = import_module("pandas").DataFrame
        return made.from_arrow(self) if hasattr(made, "from_arrow") else self.to_arrow().to_pandas()

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Frame):
            return NotImplemented
        return self._kinds == other._kinds and self._rows == other._rows

    __hash__ = None  # type: ignore[assignment]

    def __getstate__(self) -> tuple[dict[str, Kind], list[dict[str, Any]]]:
        return self._kinds, self._rows

    def __setstate__(self, state: tuple[dict[str, Kind], list[dict[str, Any]]]) -> None:
        self._kinds, self._rows = state
        self._table = None

    def __repr__(self) -> str:
        return f"Frame({len(self)} rows: {', '.join(self._kinds)})"

    def _repr_html_(self) -> str:
        from ._display import table

        return table(self.columns, self._rows)
