"""Cells as people type them: what each one means, and what is refused because it could mean two things."""

from __future__ import annotations

from datetime import date, datetime
from typing import Any

import pytest

from layak._workbook.codec import Codec
from layak._workbook.field import Choice, Field, Lang, Unreadable, text
from layak._workbook.numbers import Units, read_many, written
from layak._workbook.questions import catalogue
from layak._workbook.words import flag

NOTHING = text("", "")
UNITS = catalogue("gpei-jatim").units
KG = Field("a.b", "number", NOTHING, unit="goods/month", min=0)
WEIGHT = Field("a.b", "number", NOTHING, unit="kg", min=0)
PEOPLE = Field("a.b", "number", NOTHING, min=0, whole=True)
MONEY = Field("a.b", "number", NOTHING, unit="IDR", min=0)
SHARE = Field("a.b", "number", NOTHING, unit="percent", min=0, max=100)
RATIO = Field("a.b", "number", NOTHING, unit="ratio", min=0, max=1)
FLAG = Field("a.b", "bool", NOTHING)
DAY = Field("a.b", "date", NOTHING)
MONTH = Field("a.b", "month", NOTHING)
CALENDAR = Field("a.b", "calendar", NOTHING)
WORDS = Field("a.b", "text", NOTHING)
HELD = Field(
    "a.b",
    "choice",
    NOTHING,
    choices=(Choice("held", text("Sudah punya", "Held")), Choice("none", text("Belum, masih diurus", "None"))),
)


def read(field: Field, raw: object, lang: Lang = "id", *, percent: bool = False) -> Any:
    return Codec(lang, Units(UNITS), UNITS, {}).read(field, raw, percent=percent)


@pytest.mark.parametrize(
    ("field", "raw", "meant"),
    [
        (WEIGHT, 300.0, 300),
        (WEIGHT, 0.125, 0.125),
        (WEIGHT, "1.250,5", 1250.5),
        (WEIGHT, "1,250.5", 1250.5),
        (WEIGHT, "1.250.000", 1250000),
        (WEIGHT, "1 250 000", 1250000),
        (WEIGHT, "12,5", 12.5),
        (WEIGHT, "12.5", 12.5),
        (WEIGHT, "0.250", 0.25),
        (WEIGHT, "0,250", 0.25),
        (WEIGHT, "1250.125", 1250.125),
        (WEIGHT, " 25 kg ", 25),
        (WEIGHT, "25 Kilogram", 25),
        (WEIGHT, "2 ton", {"value": 2, "unit": "t"}),
        (KG, "300 kg/bulan", {"value": 300, "unit": "kg/month"}),
        (KG, "300 kg per bulan", {"value": 300, "unit": "kg/month"}),
        (KG, "300 kg", {"value": 300, "unit": "kg/month"}),
        (KG, "300 pasang", {"value": 300, "unit": "pair/month"}),
        (KG, "80 s.d. 120", {"min": 80, "max": 120}),
        (KG, "80-120", {"min": 80, "max": 120}),
        (KG, "80 – 120", {"min": 80, "max": 120}),
        (KG, "80 sampai 120 kg", {"min": 80, "max": 120, "unit": "kg/month"}),
        (KG, "≥ 80", {"min": 80}),
        (KG, "maksimal 120", {"max": 120}),
        (PEOPLE, "12 orang", 12),
        (PEOPLE, "1.250", 1250),
        (PEOPLE, "1,250", 1250),
        (MONEY, "Rp 1.000", 1000),
        (MONEY, "Rp1.000.000,-", 1000000),
        (MONEY, "Rp. 55 juta", 55000000),
        (MONEY, "1,2 miliar", 1200000000),
        (MONEY, "1.250", 1250),
        (MONEY, "IDR 500 ribu", 500000),
        (SHARE, "5%", 5),
        (SHARE, "5 persen", 5),
        (SHARE, "12,5 %", 12.5),
        (SHARE, "1.250", 1.25),
        (RATIO, "90%", {"value": 90, "unit": "percent"}),
        (FLAG, "Ya", True),
        (FLAG, "y", True),
        (FLAG, " iya ", True),
        (FLAG, "√", True),
        (FLAG, "✓", True),
        (FLAG, "YES", True),
        (FLAG, True, True),
        (FLAG, 1.0, True),
        (FLAG, "tidak", False),
        (FLAG, "TDK", False),
        (FLAG, "t", False),
        (FLAG, "x", False),
        (FLAG, "no", False),
        (FLAG, "ya | tidak", {"any": [True, False]}),
        (DAY, "17 Okt 2026", "2026-10-17"),
        (DAY, "17 oktober 2026", "2026-10-17"),
        (DAY, "17 October 2026", "2026-10-17"),
        (DAY, "October 17, 2026", "2026-10-17"),
        (DAY, "17/10/2026", "2026-10-17"),
        (DAY, "5/10/2026", "2026-10-05"),
        (DAY, "10/17/2026", "2026-10-17"),
        (DAY, "17-10-26", "2026-10-17"),
        (DAY, "17.10.2026", "2026-10-17"),
        (DAY, "Sabtu, 17 Oktober 2026", "2026-10-17"),
        (DAY, "2026-10-17", "2026-10-17"),
        (DAY, "Okt 2026", "2026-10"),
        (DAY, "1 Jan 2026 s.d. 31 Mar 2026", {"min": "2026-01-01", "max": "2026-03-31"}),
        (DAY, date(2026, 10, 17), "2026-10-17"),
        (DAY, datetime(2026, 10, 17, 8, 30), "2026-10-17"),
        (DAY, 46312.0, "2026-10-17"),
        (MONTH, "Okt 2026", "2026-10"),
        (MONTH, "Okt-26", "2026-10"),
        (MONTH, "10/2026", "2026-10"),
        (MONTH, "2026-10", "2026-10"),
        (MONTH, "Nopember 2026", "2026-11"),
        (MONTH, "17/10/2026", "2026-10"),
        (MONTH, date(2026, 10, 1), "2026-10"),
        (CALENDAR, "Maret", 3),
        (CALENDAR, 3.0, 3),
        (CALENDAR, "12", 12),
        (WORDS, 10794.0, "10794"),
        (WORDS, " =1+1 ", "=1+1"),
        (HELD, "sudah  PUNYA.", "held"),
        (HELD, "Held", "held"),
        (HELD, "held", "held"),
        (HELD, "○ Belum, masih diurus", "none"),
        (HELD, "Sudah punya | None", {"any": ["held", "none"]}),
    ],
)
def test_what_a_cell_means(field: Field, raw: object, meant: object) -> None:
    assert read(field, raw) == meant


@pytest.mark.parametrize("raw", ["", None, "  ", "Belum tahu", "tidak tahu", "?", "not known"])
@pytest.mark.parametrize("field", [KG, FLAG, DAY, MONTH, HELD, WORDS], ids=lambda field: field.kind)
def test_nobody_knows(field: Field, raw: object) -> None:
    assert read(field, raw) is None


@pytest.mark.parametrize(
    ("field", "raw", "lang", "said"),
    [
        (WEIGHT, "1.250", "id", "1250 atau 1,25"),
        (WEIGHT, "1.250", "en", "1250 or 1.25"),
        (WEIGHT, "1,250", "id", "1250 atau 1,25"),
        (WEIGHT, "1.25.0", "id", "bukan angka"),
        (WEIGHT, "sekitar 80", "id", "bukan angka"),
        (WEIGHT, True, "id", "bukan angka"),
        (WEIGHT, date(2026, 3, 1), "id", "menjadi tanggal"),
        (FLAG, "mungkin", "id", "bukan ya atau tidak"),
        (FLAG, "t", "en", "true or tidak"),
        (DAY, "5/10/2026", "en", "5 Oct 2026 or 10 May 2026"),
        (DAY, "30 Feb 2026", "id", "kalender"),
        (DAY, "2026", "id", "bukan tanggal"),
        (DAY, "Okt 26", "id", "bukan tanggal"),
        (DAY, 2026.0, "id", "bukan tanggal"),
        (MONTH, "akhir tahun", "id", "bukan bulan"),
        (CALENDAR, "13", "id", "bukan bulan"),
        (HELD, "hilang", "id", "Sudah punya | Belum, masih diurus"),
        (WORDS, date(2026, 3, 1), "id", "ini tanggal"),
    ],
)
def test_what_is_not_guessed(field: Field, raw: object, lang: Lang, said: str) -> None:
    with pytest.raises(Unreadable) as refused:
        read(field, raw, lang)
    message = refused.value.message
    assert message["id"] and message["en"]
    assert said in message[lang]


def test_percentages_are_kept_as_hundredths_by_spreadsheets() -> None:
    assert read(SHARE, 0.05, percent=True) == 5
    assert read(SHARE, 0.05) == 0.05
    assert read(RATIO, 0.9, percent=True) == 0.9


def test_several_values_in_one_cell() -> None:
    assert read_many("269,6; 270,1\n270.4", "id") == [269.6, 270.1, 270.4]
    with pytest.raises(Unreadable):
        read_many("269,6 mm", "id")


@pytest.mark.parametrize("lang", ["id", "en"])
@pytest.mark.parametrize("value", [0, 1, 0.5, 1.125, 1250, 1e-7, 123456789.25, -3, 0.1 + 0.2, 1e15])
def test_written_numbers_have_one_reading(value: float, lang: Lang) -> None:
    assert read(Field("a.b", "number", NOTHING), written(value, lang), lang) == value


def test_an_x_in_a_list_of_choices_may_be_a_tick() -> None:
    with pytest.raises(Unreadable):
        flag("x", "id", mark=True)
    assert flag("x", "id") is False
