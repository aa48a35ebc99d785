"""Monthly output against the order: what was made, what limited it, where the record has gaps, what may be promised."""

from __future__ import annotations

import textwrap
from typing import Any

import altair as alt

from .._rows import ends
from ._key import Sample, key
from ._records import Record, record
from ._theme import Palette, Theme, dress, palette
from ._words import LIMITS, Lang, check_lang, down, month, number, unit, word

HIGH = 260
"""Pixels from zero to the greatest quantity."""


def output(assessment: Any, /, *, lang: Lang = "id", theme: Theme = "light") -> Any:
    """What a workshop made each month, against what the order asks.

    A solid bar is good output as recorded; an outline above it is what might have been made; a dashed box with a question mark is a month
    without a record. The letter under a bar says what limited the month. Lines: what the order asks (solid), own capacity (dotted),
    what can safely be promised (dashed), all per month.

    Args:
        assessment: an assessment (or its record) of a profile with months.
        lang: ``"id"`` or ``"en"``.
        theme: ``"light"`` or ``"dark"``.

    Returns:
        An Altair chart.

    Raises:
        TypeError: what was given is no assessment.
        ValueError: no months are recorded.
    """
    lang, of = check_lang(lang), palette(theme)
    one = record(assessment)
    production = one.get("production")
    if not production or not production["months"]:
        raise ValueError("profil ini tidak mencatat hasil per bulan · this profile records no months")
    per_month = f"{unit(production['unit'], lang)}/{'bulan' if lang == 'id' else 'month'}"
    rows = [_month(found, lang) for found in production["months"]]
    levels = _levels(one, production, lang)
    top = max([row[end] for row in rows for end in ("high", "could") if row[end] is not None] + [level["at"] for level in levels] + [1.0])
    width = max(260, min(900, 46 * len(rows)))

    names = [row["month"] for row in rows]
    scale = alt.Scale(domain=[0, top * 1.04], nice=False)

    def down(field: str) -> alt.Y:
        return alt.Y(f"{field}:Q", scale=scale, axis=alt.Axis(title=per_month, domain=False, tickCount=5))

    base = alt.Chart(alt.InlineData(values=rows)).encode(
        x=alt.X(
            "month:N",
            sort=names,
            scale=alt.Scale(paddingInner=0.28, paddingOuter=0.2),
            axis=alt.Axis(title=None, labelAngle=0, labelExpr="split(datum.label, ' ')", labelPadding=20, ticks=False),
        ),
        tooltip=[alt.Tooltip(f"{field}:N", title=word(title, lang)) for field, title in _TOLD],
    )
    zero = alt.datum(0)
    layers = [
        base.transform_filter("datum.could > datum.high")
        .mark_bar(filled=False, strokeWidth=1.2, color=of.bar)
        .encode(y=down("high"), y2="could:Q"),
        base.transform_filter("datum.missing && datum.could != null")
        .mark_bar(filled=False, strokeDash=[3, 3], strokeWidth=1.2, color=of.muted)
        .encode(y=down("could"), y2=zero),
        base.transform_filter("!datum.missing").mark_bar(color=of.bar).encode(y=down("low"), y2=zero),
        base.transform_filter("datum.low === 0 && !datum.missing").mark_tick(thickness=3, color=of.ink, width=20).encode(y=down("low")),
        base.transform_filter("datum.high > datum.low").mark_rule(strokeWidth=1.6, color=of.ink).encode(y=down("low"), y2="high:Q"),
        base.transform_filter("datum.high > datum.low").mark_tick(thickness=1.6, color=of.ink, width=12).encode(y=down("high")),
        base.transform_filter("datum.missing")
        .mark_text(dy=-9, fontWeight="bold", fontSize=13, color=of.ink)
        .encode(y=alt.value(HIGH), text=alt.value("?")),
        base.mark_text(fontWeight="bold", color=of.ink).encode(y=alt.value(HIGH + 12), text="letter:N"),
        *_lines(levels, scale, of, per_month),
    ]
    picture = alt.vconcat(
        key(_samples(production, rows, levels, lang, of), of, width + 120),
        alt.layer(*layers).properties(width=width, height=HIGH),
        spacing=16,
    ).properties(title=alt.Title(_title(one, lang), subtitle=_subtitle(one, production, rows, lang)))
    return dress(picture, theme, lang)


_TOLD = (("month", "month"), ("said", "made"), ("possible", "could"), ("limited", "limited"))


def _month(found: Record, lang: Lang) -> dict[str, Any]:
    missing = "made" not in found or ends(found["made"]) == (None, None)
    low, high = (None, None) if missing else ends(found["made"])
    could = ends(found["stands_for"])[1]
    letter, limit = LIMITS[found["limited_by"]][lang] if "limited_by" in found else ("", "")
    if not missing:
        low = low or 0.0
        high = low if high is None else high
    return {
        "month": month(found["month"], lang),
        "low": low,
        "high": high,
        "could": could,
        "missing": missing,
        "said": word("not_recorded", lang) if missing else _range(low, high, lang),
        "possible": _range(*ends(found["stands_for"]), lang),
        "letter": letter,
        "limited": limit,
    }


def _range(low: float | None, high: float | None, lang: Lang) -> str:
    if low is not None and low == high:
        return number(low, lang)
    if low is None and high is None:
        return "?"
    if high is None:
        return ("paling sedikit " if lang == "id" else "at least ") + number(low or 0.0, lang)
    return f"{number(low or 0.0, lang)}–{number(high, lang)}"


def _levels(one: Record, production: Record, lang: Lang) -> list[dict[str, Any]]:
    """The lines: name, short name, height, pattern."""
    reference = one["order"]["reference"]
    found: list[dict[str, Any]] = []

    def add(name: str, short: str, low: float | None, high: float | None, dash: list[float]) -> None:
        heights = sorted({height for height in (low, high) if height})
        for height in heights:
            found.append(
                {"name": name, "short": short if height == heights[0] else "", "at": height, "said": _range(low, high, lang), "dash": dash}
            )

    words = _LINES[lang]
    add(words["reference" if reference else "required"], words["order"], *ends(production.get("required")), [1, 0])
    add(words["capacity"], words["own"], *ends(production["capacity"]), [1, 3])
    promise = production.get("promise")
    lead = ends(promise["lead"])[0] if promise else None
    if promise and lead and promise["safe"] > 0:
        safe = down(promise["safe"] / lead)
        add(words["safe"], words["short_safe"], safe, safe, [8, 4])
    return found


_LINES: dict[str, dict[str, str]] = {
    "id": {
        "required": "kebutuhan pesanan",
        "reference": "kebutuhan pesanan acuan",
        "order": "pesanan",
        "capacity": "kapasitas sendiri",
        "own": "kapasitas",
        "safe": "aman dijanjikan per bulan",
        "short_safe": "aman",
    },
    "en": {
        "required": "what the order requires",
        "reference": "what the reference order requires",
        "order": "order",
        "capacity": "own capacity",
        "own": "capacity",
        "safe": "safe promise per month",
        "short_safe": "safe",
    },
}


def _lines(levels: list[dict[str, Any]], scale: Any, of: Palette, per_month: str) -> list[Any]:
    if not levels:
        return []
    base = alt.Chart(alt.InlineData(values=_spread(levels, scale.domain[1])))
    rules = base.mark_rule(strokeWidth=2, color=of.ink, strokeCap="round").encode(
        y=alt.Y("at:Q", scale=scale),
        strokeDash=alt.StrokeDash("dash:N", scale=None),
        tooltip=[alt.Tooltip("name:N", title=" "), alt.Tooltip("said:N", title=per_month)],
    )
    labels = base.mark_text(align="left", dx=8, color=of.ink).encode(x=alt.value("width"), y=alt.Y("label:Q", scale=scale), text="short:N")
    return [rules, labels]


def _spread(levels: list[dict[str, Any]], top: float) -> list[dict[str, Any]]:
    """Each line with the height of its word, so that words do not lie on each other."""
    apart = 14 / HIGH * top
    below = -apart
    found = []
    for level in sorted(levels, key=lambda level: level["at"]):
        label = max(level["at"], below + apart) if level["short"] else level["at"]
        below = label if level["short"] else below
        found.append({**level, "label": label})
    return found


def _samples(production: Record, rows: list[dict[str, Any]], levels: list[dict[str, Any]], lang: Lang, of: Palette) -> list[Sample]:
    per_month = f"{unit(production['unit'], lang)}/{'bulan' if lang == 'id' else 'month'}"

    def say(indonesian: str, english: str) -> str:
        return indonesian if lang == "id" else english

    found = [Sample(say("hasil baik yang tercatat", "good output as recorded"), fill=of.bar, inset=3)]
    seen = set()
    for level in levels:
        if level["name"] not in seen:
            seen.add(level["name"])
            label = f"{level['name']}: {level['said']} {per_month}"
            found.append(Sample(label, sign="M-1.4,0L1.4,0", ink=of.ink, dash=tuple(level["dash"]), weight=2))
    if any(row["high"] is not None and row["could"] is not None and row["could"] > row["high"] for row in rows):
        found.append(Sample(say("mungkin bisa dibuat", "might have been made"), stroke=of.bar, inset=3))
    if any(row["missing"] for row in rows):
        found.append(Sample(say("bulan tanpa catatan", "month without a record"), stroke=of.muted, dash=(3, 3), inset=3))
    if any(row["high"] != row["low"] for row in rows):
        found.append(Sample(say("tercatat sebagai kisaran", "recorded as a range"), sign="M0,-1L0,1M-0.5,-1L0.5,-1", ink=of.ink))
    causes = [LIMITS[limit][lang] for limit in LIMITS if any(month.get("limited_by") == limit for month in production["months"])]
    if causes:
        letters = ", ".join(f"{letter} {name}" for letter, name in causes)
        found.append(Sample(f"{say('dibatasi oleh', 'limited by')}: {letters}"))
    return found


def _title(one: Record, lang: Lang) -> str:
    name = one["enterprise"].get("name") or one["enterprise"].get("id")
    title = "Hasil per bulan" if lang == "id" else "Output by month"
    return f"{title}: {name}" if name else title


def _subtitle(one: Record, production: Record, rows: list[dict[str, Any]], lang: Lang) -> list[str]:
    missing = sum(row["missing"] for row in rows)
    said = []
    if one["order"]["reference"]:
        said.append(
            "Belum ada pesanan: dipakai pesanan acuan program."
            if lang == "id"
            else "No order yet: the programme's reference order stands in."
        )
    recorded = len(rows) - missing
    if lang == "id":
        said.append(f"{recorded} bulan tercatat, {missing} bulan kosong." if missing else f"{recorded} bulan tercatat.")
    else:
        said.append(
            f"{recorded} months recorded, {missing} without a record."
            if missing
            else f"{recorded} {'month' if recorded == 1 else 'months'} recorded."
        )
    promise = production.get("promise")
    if promise:
        per = unit(production["unit"], lang)
        lead = _range(*ends(promise["lead"]), lang)
        months = "month" if lead == "1" else "months"
        safe = number(down(promise["safe"]), lang)
        said.append(
            f"Aman dijanjikan untuk pesanan ini: {safe} {per} dalam {lead} bulan. {promise['words']['id']}"
            if lang == "id"
            else f"Safe promise for this order: {safe} {per} in {lead} {months}. {promise['words']['en']}"
        )
    return [line for sentence in said for line in textwrap.wrap(sentence, 100)]
