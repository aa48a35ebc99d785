"""Titles, axes and keys of the pictures in both languages; names of outcomes and of grades are the engine's, and a test compares them."""

from __future__ import annotations

from math import ceil, floor
from typing import Any, Literal

Lang = Literal["id", "en"]

OUTCOMES: dict[str, dict[str, str]] = {
    "unmet": {"id": "belum terpenuhi", "en": "unmet"},
    "unknown": {"id": "belum tahu", "en": "unknown"},
    "met": {"id": "terpenuhi", "en": "met"},
    "waived": {"id": "dispensasi", "en": "waived"},
    "not_applicable": {"id": "tidak berlaku", "en": "not applicable"},
}
SEVERITIES: dict[str, dict[str, str]] = {
    "critical": {"id": "penentu", "en": "decisive"},
    "major": {"id": "penting", "en": "important"},
    "minor": {"id": "pelengkap", "en": "minor"},
    "info": {"id": "catatan", "en": "note"},
}
LIMITS: dict[str, dict[str, tuple[str, str]]] = {
    "orders": {"id": ("P", "pesanan"), "en": ("O", "orders")},
    "material": {"id": ("B", "bahan"), "en": ("M", "material")},
    "labour": {"id": ("T", "tenaga"), "en": ("L", "labour")},
    "machine": {"id": ("M", "mesin"), "en": ("E", "machines")},
    "season": {"id": ("S", "musim"), "en": ("S", "season")},
}
_MONTHS = {
    "id": ("Jan", "Feb", "Mar", "Apr", "Mei", "Jun", "Jul", "Agu", "Sep", "Okt", "Nov", "Des"),
    "en": ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"),
}
UNITS: dict[str, dict[str, str]] = {
    "pair": {"id": "pasang", "en": "pairs"},
    "pcs": {"id": "buah", "en": "pieces"},
    "set": {"id": "set", "en": "sets"},
    "dozen": {"id": "lusin", "en": "dozens"},
}
WORDS: dict[str, dict[str, str]] = {
    "enterprise": {"id": "Usaha", "en": "Enterprise"},
    "requirement": {"id": "Syarat", "en": "Requirement"},
    "outcome": {"id": "Hasil", "en": "Outcome"},
    "severity": {"id": "Bobot", "en": "Weight"},
    "finding": {"id": "Temuan", "en": "Finding"},
    "nameless": {"id": "Usaha tanpa nama", "en": "Enterprise without a name"},
    "score": {"id": "Skor", "en": "Score"},
    "verdict": {"id": "Hasil paling rendah", "en": "Lowest result"},
    "month": {"id": "Bulan", "en": "Month"},
    "made": {"id": "Hasil baik", "en": "Good output"},
    "limited": {"id": "Dibatasi oleh", "en": "Limited by"},
    "not_recorded": {"id": "tidak tercatat", "en": "not recorded"},
    "could": {"id": "Bisa dibuat", "en": "Could be made"},
}


def word(key: str, lang: Lang) -> str:
    """A word of the keys and tooltips."""
    return WORDS[key][lang]


def unit(name: str, lang: Lang) -> str:
    """A goods unit in words; `kg`, `m`, `l`, `t` stay as they are."""
    return UNITS.get(name, {}).get(lang, name)


def month(text: str, lang: Lang) -> str:
    """``2026-05`` as ``Mei 2026``; what is no month stays as it is."""
    year, _, number = text.partition("-")
    if not number.isdigit() or not 1 <= int(number) <= 12:
        return text
    return f"{_MONTHS[lang][int(number) - 1]} {year}"


def number(value: float, lang: Lang, digits: int = 1) -> str:
    """A number with as many digits as it needs, grouped as the language does."""
    text = f"{value:,.{digits}f}"
    if "." in text:
        text = text.rstrip("0").rstrip(".")
    return text.translate(str.maketrans(",.", ".,")) if lang == "id" else text


def down(value: float) -> float:
    """A promise without more decimals than are shown, rounded down as in the reports, so that no more is promised than was found."""
    factor = 1.0 if abs(value) >= 10 else 100.0
    return floor(value * factor + 1e-6) / factor


def score(low: float, high: float, lang: Lang) -> str:
    """A score as the reports write it: one digit, rounded outwards, so that it never promises more than it holds."""
    ends = (floor(low * 10 + 1e-9) / 10, ceil(high * 10 - 1e-9) / 10)
    said = [f"{end:.1f}".translate(str.maketrans(".", ",")) if lang == "id" else f"{end:.1f}" for end in ends]
    return said[0] if said[0] == said[1] else "–".join(said)


def check_lang(lang: Any) -> Lang:
    """The language, if there is such a one.

    Raises:
        ValueError: neither ``"id"`` nor ``"en"``.
    """
    if lang not in ("id", "en"):
        raise ValueError(f'lang: "id" | "en", bukan/not {lang!r}')
    found: Lang = lang
    return found
