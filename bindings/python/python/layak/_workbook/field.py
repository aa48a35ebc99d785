"""What one cell can hold: the shape that questions of the engine and columns of lists share."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from ..types import Text

Lang = Literal["id", "en"]
Kind = Literal["bool", "choice", "choices", "number", "date", "text", "month", "calendar", "values"]


def text(id: str, en: str) -> Text:  # noqa: A002 - the key is called so on the wire
    """Words in both languages."""
    return {"id": id, "en": en}


@dataclass(frozen=True)
class Choice:
    """A word of the rules with its label in both languages."""

    value: str
    label: Text


@dataclass(frozen=True)
class Field:
    """A question, or a column of a list.

    ``month`` is a month of a year such as "2026-03", ``calendar`` a month of any year, 1 to 12, ``values`` several numbers.
    """

    key: str
    """The fact's path, or ``list.column``."""
    kind: Kind
    ask: Text
    help: Text | None = None
    evidence: Text | None = None
    choices: tuple[Choice, ...] = ()
    unit: str | None = None
    """As the rules name it; ``goods`` in it stands for the unit of the product."""
    min: float | None = None
    max: float | None = None
    whole: bool = False
    filter: bool = False

    @property
    def name(self) -> str:
        """The last part of the key: what it is called in its table."""
        return self.key.rsplit(".", 1)[-1]

    @property
    def table(self) -> str:
        """The first part of the key."""
        return self.key.split(".", 1)[0]


class Unreadable(Exception):
    """A cell that cannot be read, with the reason and what is allowed, in both languages."""

    def __init__(self, message: Text) -> None:
        super().__init__(message["en"])
        self.message = message
