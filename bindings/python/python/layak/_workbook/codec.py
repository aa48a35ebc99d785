"""One cell and one value of a profile: what is written into a cell for a value, and what a cell that people filled in says."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Any

from . import days, numbers, texts
from .field import Field, Lang, Unreadable, text
from .words import YES_OR_NO, Labels, flag, is_unknown, labels, norm

OR = " | "
"""Between answers of which one holds, and between several that all hold."""


class NotForACell(Exception):
    """A value that no cell of this kind can hold."""


@dataclass(frozen=True)
class Codec:
    """Writes and reads cells in the language of a workbook."""

    lang: Lang
    units: numbers.Units
    words: Mapping[str, Any]
    """The units in words, by name."""
    labels: Mapping[str, tuple[tuple[str, str], ...]]
    """Labels that the workbook itself brings along, with their ids, by key of the question."""

    def read(self, field: Field, raw: object, *, percent: bool = False) -> Any:
        """The value of a cell as a profile writes it; None if it is not known.

        Raises:
            Unreadable: the cell cannot be read, with the reason.
        """
        if is_unknown(raw):
            return None
        if field.kind == "bool":
            return self._any(raw, lambda part: flag(part, self.lang), field)
        if field.kind == "choice":
            return self._any(raw, self.labels_of(field).find, field)
        if field.kind == "choices":
            return self._several(field, raw)
        if field.kind == "number":
            return numbers.read(raw, field, self.lang, self.units, percent=percent)
        if field.kind == "date":
            return days.read_day(raw, self.lang)
        if field.kind == "month":
            return days.read_month(raw)
        if field.kind == "calendar":
            return days.read_calendar(raw)
        if field.kind == "values":
            return numbers.read_many(raw, self.lang)
        return _text(raw)

    def write(self, field: Field, value: Any) -> str | float | date:
        """What stands in a cell for a value: a number or date where there is one, else words.

        Raises:
            NotForACell: no cell of this kind can hold it.
        """
        try:
            return self._written(field, value)
        except (KeyError, TypeError, ValueError, AttributeError) as wrong:
            raise NotForACell(field.key) from wrong

    def labels_of(self, field: Field) -> Labels:
        """The words of a question, those of the workbook first."""
        return labels(field).also(self.labels.get(field.key, ()))

    def _any(self, raw: object, one: Any, field: Field) -> Any:
        if isinstance(raw, str) and OR.strip() in raw:
            return {"any": [one(part) for part in raw.split("|")]}
        return one(raw)

    def _several(self, field: Field, raw: object) -> list[str]:
        if norm(str(raw)) in {norm(word) for word in texts.NONE_OF_THEM.values() if isinstance(word, str)}:
            return []
        known = self.labels_of(field)
        return [known.find(part) for part in str(raw).split("|")]

    def _written(self, field: Field, value: Any) -> str | float | date:
        if field.kind == "bool":
            if isinstance(value, dict):
                return OR.join(self._flag(one) for one in _only(value, "any"))
            return self._flag(value)
        if field.kind == "choice":
            said = {choice.value: choice.label[self.lang] for choice in field.choices}
            if any("|" in label for label in said.values()):
                raise NotForACell(field.key)
            return OR.join(said[one] for one in (_only(value, "any") if isinstance(value, dict) else [value]))
        if field.kind == "choices":
            said = {choice.value: choice.label[self.lang] for choice in field.choices}
            return OR.join(said[one] for one in value) if value else texts.NONE_OF_THEM[self.lang]
        if field.kind == "number":
            return self._number(value)
        if field.kind == "date":
            return self._day(value)
        if field.kind == "month":
            return date.fromisoformat(f"{value}-01")
        if field.kind == "calendar":
            return days.SHORT[self.lang][int(value) - 1]
        if field.kind == "values":
            return "; ".join(numbers.written(_number(one), self.lang) for one in value)
        if not isinstance(value, str) or is_unknown(value) or _text(value) != value:
            raise NotForACell(field.key)
        return value

    def _flag(self, value: Any) -> str:
        if not isinstance(value, bool):
            raise NotForACell("bool")
        return (texts.YES if value else texts.NO)[self.lang]

    def _number(self, value: Any) -> str | float:
        if not isinstance(value, dict):
            # Files of spreadsheets keep sixteen digits; what needs more is written as words.
            number = _number(value)
            return number if float(f"{number:.16G}") == number else numbers.written(number, self.lang)
        if not value.keys() <= {"value", "min", "max", "unit"}:
            raise NotForACell("number")
        said = {key: numbers.written(_number(value[key]), self.lang) for key in ("value", "min", "max") if key in value}
        unit = value.get("unit")
        unit = "" if unit is None else f" {self._unit(unit)}"
        if set(said) == {"value"}:
            return said["value"] + unit
        if set(said) == {"min", "max"}:
            return f"{said['min']} {'s.d.' if self.lang == 'id' else 'to'} {said['max']}{unit}"
        if set(said) == {"min"}:
            return f"≥ {said['min']}{unit}"
        if set(said) == {"max"}:
            return f"≤ {said['max']}{unit}"
        raise NotForACell("number")

    def _unit(self, name: str) -> str:
        known = self.words.get(name)
        said = name if known is None else known[self.lang]
        if self.units.name(said) != name:
            raise NotForACell("unit")
        return str(said)

    def _day(self, value: Any) -> str | date:
        if isinstance(value, date):
            return value
        if isinstance(value, str):
            return date.fromisoformat(value) if len(value) == 10 else self._text_of_day(value)
        if not value.keys() <= {"min", "max"}:
            raise NotForACell("date")
        said = {key: self._text_of_day(end) for key, end in value.items()}
        if len(said) == 2:
            return f"{said['min']} {'s.d.' if self.lang == 'id' else 'to'} {said['max']}"
        return f"≥ {said['min']}" if "min" in said else f"≤ {said['max']}"

    def _text_of_day(self, value: Any) -> str:
        day = value.isoformat() if isinstance(value, date) else value
        date.fromisoformat(day if len(day) == 10 else f"{day}-01")
        return days.written_day(day, self.lang)


def _only(value: dict[str, Any], key: str) -> list[Any]:
    if set(value) != {key} or not value[key]:
        raise NotForACell(key)
    return list(value[key])


def _number(value: Any) -> float | int:
    if isinstance(value, bool) or not isinstance(value, (int, float)):
        raise NotForACell("number")
    # Spreadsheets hold doubles.
    if isinstance(value, int) and int(float(value)) != value:
        raise NotForACell("number")
    return value


def _text(raw: object) -> str:
    """Text as it stands, without blanks around it. Codes that were typed as numbers keep their digits."""
    if isinstance(raw, bool):
        raise Unreadable(YES_OR_NO)
    if isinstance(raw, (int, float)):
        return str(numbers.plain(Decimal(repr(raw))))
    if isinstance(raw, str):
        return raw.strip(" \u00a0\n")
    raise Unreadable(text("ini tanggal, padahal yang diminta teks", "this is a date, where words are due"))
