"""Days and months as people type them, in Indonesian and English."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import Any

from .field import Lang, Unreadable, text

_NAMES = (
    ("januari", "january", "jan"),
    ("februari", "pebruari", "february", "feb", "peb"),
    ("maret", "march", "mar", "mrt"),
    ("april", "apr"),
    ("mei", "may"),
    ("juni", "june", "jun"),
    ("juli", "july", "jul"),
    ("agustus", "august", "agu", "ags", "agt", "agust", "aug"),
    ("september", "sept", "sep"),
    ("oktober", "october", "okt", "oct"),
    ("november", "nopember", "nov", "nop"),
    ("desember", "december", "des", "dec"),
)
MONTHS = {name: number for number, names in enumerate(_NAMES, start=1) for name in names}
SHORT = {
    "id": ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}
_BETWEEN = re.compile(r"\s+(?:s\.?\s?d\.?|s/d|sampai(?: dengan)?|hingga|to|–|—|-)\s+")
_FROM = re.compile(r"^(?:≥|>=|mulai|sejak|from|since)\s*")
_UNTIL = re.compile(r"^(?:≤|<=|sampai(?: dengan)?|s\.?d\.?|hingga|until|to)\s*")
# Serial numbers of the years 2000 to 2099: a date whose cell lost its format.
_SERIAL = (36526, 73050)

NOT_A_DAY = text("ini bukan tanggal; tulis misalnya 17 Okt 2026", "this is not a date; write it as 17 Oct 2026")
NOT_A_MONTH = text("ini bukan bulan; tulis misalnya Okt 2026", "this is not a month; write it as Oct 2026")
NO_SUCH_DAY = text("kalender tidak mengenal tanggal ini", "the calendar does not have this date")


def read_day(raw: object, lang: Lang) -> Any:
    """``"2026-10-17"``, ``"2026-10"`` for a month, or ``{"min": …, "max": …}``.

    Raises:
        Unreadable: it is no date, or has two plausible readings.
    """
    if not isinstance(raw, str):
        return _typed(raw, NOT_A_DAY).isoformat()
    said = _low(raw)
    for key, pattern in (("min", _FROM), ("max", _UNTIL)):
        if pattern.match(said):
            return {key: _day(pattern.sub("", said), lang)}
    ends = _BETWEEN.split(said)
    if len(ends) == 2:
        return {"min": _day(ends[0], lang), "max": _day(ends[1], lang)}
    return _day(said, lang)


def read_month(raw: object) -> str:
    """``"2026-10"``, from a month or any day in it.

    Raises:
        Unreadable: it is no month.
    """
    if not isinstance(raw, str):
        return _typed(raw, NOT_A_MONTH).isoformat()[:7]
    said = _low(raw)
    month = _month(said, short_year=True)
    if month is None:
        try:
            found = _day(said, "id")
        except Unreadable as unreadable:
            raise Unreadable(NOT_A_MONTH) from unreadable
        month = found[:7]
    return month


def read_calendar(raw: object) -> int:
    """1 to 12, from a number or a name.

    Raises:
        Unreadable: it is no month of the calendar.
    """
    if isinstance(raw, (date, datetime)):
        return raw.month
    word = str(int(raw)) if isinstance(raw, float) and raw.is_integer() else _low(str(raw)).rstrip(".")
    number = MONTHS.get(word) or (int(word) if re.fullmatch(r"0?[1-9]|1[0-2]", word) else None)
    if number is None:
        raise Unreadable(text("ini bukan bulan; tulis misalnya Maret atau 3", "this is not a month; write March or 3"))
    return number


def written_month(month: str, lang: Lang) -> str:
    """A month as text: ``Okt 2026``."""
    return f"{SHORT[lang][int(month[5:7]) - 1]} {month[:4]}"


def written_day(day: str, lang: Lang) -> str:
    """A day or month as text: ``17 Okt 2026``."""
    return written_month(day, lang) if len(day) == 7 else f"{int(day[8:])} {written_month(day, lang)}"


def _low(raw: str) -> str:
    return " ".join(raw.replace("\u00a0", " ").split()).casefold()


def _typed(raw: object, otherwise: Any) -> date:
    if isinstance(raw, datetime):
        return raw.date()
    if isinstance(raw, date):
        return raw
    if isinstance(raw, (int, float)) and not isinstance(raw, bool) and _SERIAL[0] <= raw <= _SERIAL[1] and raw == int(raw):
        return date(1899, 12, 30) + timedelta(days=int(raw))
    raise Unreadable(otherwise)


def _day(said: str, lang: Lang) -> str:
    month = _month(said)
    if month is not None:
        return month
    said = re.sub(
        r"^(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu|monday|tuesday|wednesday|thursday|friday|saturday|sunday),?\s+", "", said
    )
    if found := re.fullmatch(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]00:00(?::00)?)?", said):
        return _made(*(int(part) for part in found.groups()))
    if found := re.fullmatch(r"(\d{1,2})[\s\-/.]*([a-z]+)\.?[\s\-/.,']*(\d{4}|\d{2})", said):
        day, name, year = found.groups()
        return _made(_year(year), _named(name), int(day))
    if found := re.fullmatch(r"([a-z]+)\.?\s*(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})", said):
        name, day, year = found.groups()
        return _made(int(year), _named(name), int(day))
    if found := re.fullmatch(r"(\d{1,2})\s*[-/.]\s*(\d{1,2})\s*[-/.]\s*(\d{4}|\d{2})", said):
        return _by_number(int(found[1]), int(found[2]), _year(found[3]), lang)
    raise Unreadable(NOT_A_DAY)


def _by_number(first: int, second: int, year: int, lang: Lang) -> str:
    """Indonesia writes the day first. In an English workbook either may come first, if both could be months."""
    if lang == "en" and first != second and first <= 12 and second <= 12:
        one, other = (written_day(_made(year, month, day), lang) for day, month in ((first, second), (second, first)))
        raise Unreadable(
            text(f"bisa berarti {one} atau {other}; tulis nama bulannya", f"may mean {one} or {other}; write the month as a word")
        )
    if first <= 12 < second:
        first, second = second, first
    return _made(year, second, first)


def _month(said: str, *, short_year: bool = False) -> str | None:
    """Where a day is asked for, "Okt 26" may be the 26th: only a month that is asked for may have a short year."""
    years = r"\d{4}|\d{2}" if short_year else r"\d{4}"
    if found := re.fullmatch(rf"([a-z]+)\.?[\s\-/.,']*({years})", said):
        return f"{_year(found[2]):04}-{_named(found[1]):02}"
    if found := re.fullmatch(r"(\d{4})[-/.](\d{1,2})", said):
        return _made(int(found[1]), int(found[2]), 1)[:7]
    if found := re.fullmatch(r"(\d{1,2})[-/.](\d{4})", said):
        return _made(int(found[2]), int(found[1]), 1)[:7]
    return None


def _named(name: str) -> int:
    if name not in MONTHS:
        raise Unreadable(NOT_A_DAY)
    return MONTHS[name]


def _year(digits: str) -> int:
    return int(digits) + 2000 if len(digits) == 2 else int(digits)


def _made(year: int, month: int, day: int) -> str:
    try:
        return date(year, month, day).isoformat()
    except ValueError as wrong:
        raise Unreadable(NO_SUCH_DAY) from wrong
