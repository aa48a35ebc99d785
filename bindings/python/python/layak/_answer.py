"""What answers of the core have in common: canonical JSON, read when somebody asks."""

from __future__ import annotations

from typing import TYPE_CHECKING, Generic, TypeVar

from ._errors import opened
from ._shown import Json

if TYPE_CHECKING:
    from .types import Lang

_Data = TypeVar("_Data")


class Answer(Generic[_Data]):
    """Equal where the bytes are, hashable, picklable; kept as the text that the core gave."""

    __slots__ = ("_data", "_json", "_lang")

    def __init__(self, answer: str, lang: Lang = "id") -> None:
        self._json = Json(answer)
        self._data: _Data | None = None
        self._lang: Lang = lang

    @property
    def data(self) -> _Data:
        """Everything, in the shape that :mod:`layak.types` gives under the same name: the same bytes as from Rust, read as JSON."""
        if self._data is None:
            found: _Data = opened(self._json)
            self._data = found
        return self._data

    @property
    def json(self) -> str:
        """The canonical JSON (RFC 8785)."""
        return str(self._json)

    def __eq__(self, other: object) -> bool:
        return self._json == other._json if isinstance(other, Answer) and type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._json)

    def __getstate__(self) -> tuple[str, Lang]:
        return str(self._json), self._lang

    def __setstate__(self, state: tuple[str, Lang]) -> None:
        # Its own, whatever else the constructor of a subclass may want.
        Answer.__init__(self, *state)
