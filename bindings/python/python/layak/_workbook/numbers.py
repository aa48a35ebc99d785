"""Numbers as people type them: Indonesian and English separators, units, rupiah, millions, ranges. What has two plausible readings is refused."""

from __future__ import annotations

import re
from decimal import Decimal
from typing import Any

from ..types import Text
from .field import Field, Lang, Unreadable, text
from .words import norm

_NUMBER = re.compile(r"[+\-−]?\s*\d[\d.,'\s]*(?:[eE][+\-]?\d+)?")
_BETWEEN = re.compile(
    r"\s*(?:\bs\.?\s?d\.?(?=[\s\d])|\bs/d\b|\bsampai(?: dengan)?\b|\bhingga\b|\bto\b|–|—|(?<=[\d%])\s*-\s*(?=\d))\s*"
)
_AT_LEAST = re.compile(r"^(?:≥|>=|min(?:imal|imum)?\b\.?|paling sedikit\b|sedikitnya\b|at least\b)\s*")
_AT_MOST = re.compile(r"^(?:≤|<=|ma(?:ks|x)(?:imal|imum)?\b\.?|paling banyak\b|at most\b|up to\b)\s*")
_MONEY = re.compile(r"^(?:rp\.?|idr)\s*(?=\d)|,-$|\s*\b(?:rp|idr|rupiah)$")
_TIMES = {
    "ribu": 10**3, "rb": 10**3, "thousand": 10**3, "juta": 10**6, "jt": 10**6, "million": 10**6,
    "miliar": 10**9, "milyar": 10**9, "billion": 10**9,
}  # fmt: skip
_COUNTED = {
    "orang",
    "org",
    "people",
    "persons",
    "pekerja",
    "workers",
    "anggota",
    "members",
    "mesin",
    "machines",
    "buah",
    "kali",
    "times",
}
_LIKE = {"persen": "percent", "%": "percent", "hari": "day", "hr": "day", "days": "day", "bulan": "month", "bln": "month", "jam": "h",
         "hours": "h", "ton": "t", "kilo": "kg", "kilogram": "kg", "liter": "l", "lembar": "pcs", "biji": "pcs", "unit": "pcs",
         "pasang": "pair", "pairs": "pair", "psg": "pair", "lusin": "dozen", "meter": "m", "pieces": "pcs", "piece": "pcs"}  # fmt: skip

NOT_A_NUMBER = text("ini bukan angka", "this is not a number")
A_DATE = text(
    "program lembar kerja mengubah ini menjadi tanggal; tulis angkanya lagi, misalnya 1,3 sebagai teks '1,3",
    "the spreadsheet turned this into a date; write the number again, if need be as text: '1.3",
)


class Units:
    """Unit words in both languages, and the names that the rules give them."""

    def __init__(self, words: dict[str, Text]) -> None:
        self._names: dict[str, str] = dict(_LIKE)
        for name, label in words.items():
            for word in (name, label["id"], label["en"]):
                if norm(word):
                    self._names[norm(word).replace(" ", "")] = name

    def name(self, word: str) -> str:
        """The unit's name; a word that is not known is handed on, for the engine to judge."""
        key = norm(word).replace(" ", "")
        if key in self._names:
            return self._names[key]
        parts = [self._names.get(part, part) for part in key.replace("per", "/").split("/")]
        return "/".join(parts)


def read(raw: object, field: Field, lang: Lang, units: Units, *, percent: bool = False) -> Any:
    """A number as a profile writes it: ``5``, ``{"value": 5, "unit": "t"}`` or ``{"min": 3, "max": 5}``. ``percent``: the cell shows a percentage.

    Raises:
        Unreadable: it is no number, or has two plausible readings.
    """
    if isinstance(raw, bool) or raw is None:
        raise Unreadable(NOT_A_NUMBER)
    if isinstance(raw, (int, float)):
        shown_in_percent = percent and field.unit == "percent"
        return plain(Decimal(repr(raw)) * 100 if shown_in_percent else Decimal(repr(raw)))
    if not isinstance(raw, str):
        raise Unreadable(A_DATE)
    said = _low(raw)
    for key, pattern in (("min", _AT_LEAST), ("max", _AT_MOST)):
        if pattern.match(said):
            value, unit = _one(pattern.sub("", said), field, lang, units)
            return {key: plain(value), **_unit(unit)}
    ends = _BETWEEN.split(said)
    if len(ends) == 1:
        value, unit = _one(said, field, lang, units)
        return plain(value) if unit is None else {"value": plain(value), "unit": unit}
    if len(ends) != 2:
        raise Unreadable(NOT_A_NUMBER)
    (low, first), (high, last) = (_one(end, field, lang, units) for end in ends)
    if first is not None and first != last:
        raise Unreadable(text("kedua ujung rentang berbeda satuan", "the ends of this range have different units"))
    return {"min": plain(low), "max": plain(high), **_unit(last)}


def read_many(raw: object, lang: Lang) -> list[float | int]:
    """The plain numbers of one cell: one, or several with semicolons or line breaks between them.

    Raises:
        Unreadable: one of them is no number, or has two plausible readings.
    """
    field = Field("", "values", text("", ""))
    parts = re.split(r"[;\n]+", raw) if isinstance(raw, str) else [raw]
    found: list[float | int] = []
    for part in parts:
        if isinstance(part, str) and not part.strip():
            continue
        value = read(part, field, lang, Units({}))
        if isinstance(value, dict):
            raise Unreadable(text("tulis angkanya saja", "write the number alone"))
        found.append(value)
    return found


def plain(value: Decimal) -> float | int:
    """A number as JSON writes it best: whole ones without a fraction."""
    return int(value) if value == value.to_integral_value() and abs(value) < 10**15 else float(value)


def written(value: float | int, lang: Lang) -> str:
    """A number as text that has one reading only: no grouping, never exactly three decimals."""
    digits = format(Decimal(repr(value)), "f")
    whole, _, part = digits.partition(".")
    part = part.rstrip("0") if isinstance(value, float) else part
    if not part:
        return whole
    return whole + ("," if lang == "id" else ".") + (part + "0" if len(part) == 3 else part)


def _low(raw: str) -> str:
    return " ".join(raw.replace("\u00a0", " ").replace("−", "-").split()).casefold()


def _unit(name: str | None) -> dict[str, str]:
    return {} if name is None else {"unit": name}


def _one(said: str, field: Field, lang: Lang, units: Units) -> tuple[Decimal, str | None]:
    """A number, and its unit if it was written and is not the one asked for."""
    money = _MONEY.search(said) is not None
    said = _MONEY.sub("", _MONEY.sub("", said)).strip() if money else said
    found = _NUMBER.match(said)
    if found is None:
        raise Unreadable(NOT_A_NUMBER)
    rest = said[found.end() :].strip(" .")
    word, _, after = rest.partition(" ")
    times = _TIMES.get(word)
    if times is not None:
        rest = after.strip()
    value = _value(found.group().strip(), field, lang, money=money or field.unit == "IDR", times=times or 1)
    return value, _other_unit(rest, field, units)


def _other_unit(rest: str, field: Field, units: Units) -> str | None:
    if not rest or (rest in {"rp", "idr", "rupiah"} and field.unit == "IDR"):
        return None
    if not field.unit:
        if rest in _COUNTED:
            return None
        return units.name(rest)
    name = units.name(rest)
    if name == field.unit:
        return None
    over = field.unit.partition("/")[2]
    # "300 kg" beside a question that says "in a month" is 300 kg a month.
    return f"{name}/{over}" if over and "/" not in name and field.unit.startswith("goods/") else name


def _value(digits: str, field: Field, lang: Lang, *, money: bool, times: int) -> Decimal:
    digits = digits.replace("'", "")
    if " " in digits:
        if not re.fullmatch(r"[+\-]?\s?\d{1,3}( \d{3})+([.,]\d+)?", digits):
            raise Unreadable(NOT_A_NUMBER)
        digits = digits.replace(" ", "")
    separators = re.findall(r"[.,]", digits)
    kinds = set(separators)
    if not kinds:
        return Decimal(digits) * times
    if len(kinds) == 2:
        point = separators[-1]
        group = ({".", ","} - {point}).pop()
        head = digits.partition(point)[0]
        if separators.count(point) > 1 or not _grouped(head, group):
            raise Unreadable(NOT_A_NUMBER)
        return Decimal(digits.replace(group, "").replace(point, ".")) * times
    mark = separators[0]
    grouped = Decimal(digits.replace(mark, "")) * times if _grouped(digits, mark) else None
    if len(separators) > 1:
        if grouped is None:
            raise Unreadable(NOT_A_NUMBER)
        return grouped
    pointed = None if digits.endswith(mark) else Decimal(digits.replace(mark, ".")) * times
    if grouped is None:
        if pointed is None:
            raise Unreadable(NOT_A_NUMBER)
        return pointed
    # Rupiah have no fractions of three digits, and what must be whole has none at all.
    if pointed is None or (money and times == 1) or not _fits(pointed, field):
        return grouped
    if not _fits(grouped, field):
        return pointed
    both = [written(plain(value), lang) for value in (grouped, pointed)]
    raise Unreadable(
        text(
            f"bisa berarti {both[0]} atau {both[1]}; tulis salah satu tanpa titik ribuan",
            f"may mean {both[0]} or {both[1]}; write one of them without a separator of thousands",
        )
    )


def _grouped(digits: str, mark: str) -> bool:
    return re.fullmatch(rf"[+\-]?[1-9]\d{{0,2}}(?:\{mark}\d{{3}})+", digits) is not None


def _fits(value: Decimal, field: Field) -> bool:
    whole = not field.whole or value == value.to_integral_value()
    low = field.min is None or value >= Decimal(repr(field.min))
    return whole and low and (field.max is None or value <= Decimal(repr(field.max)))
