"""Gaps by frequency: which requirements most enterprises lack, or have not answered."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import Any, Literal

import altair as alt

from ._counts import counts, register
from ._key import key, outcomes
from ._records import Record, assessments
from ._rows import labels, wrapped
from ._theme import Palette, Theme, dress, palette
from ._words import OUTCOMES, SEVERITIES, Lang, check_lang, number, word

ROW = 30
"""Pixels of a requirement: two lines of letters."""
GAPS = ("unmet", "unknown")
WIDE = 380
"""Pixels of the longest bar that is possible."""


def gaps(
    given: Any,
    /,
    *,
    severity: Iterable[str] = ("critical", "major"),
    most: int = 20,
    by: Literal["all", "unmet"] = "all",
    titles: Any = None,
    lang: Lang = "id",
    theme: Theme = "light",
) -> Any:
    """Which requirements are lacking, by the number of enterprises.

    Dark is certainly unmet, light is not known yet. The number behind each bar says how many enterprises the requirement concerns.

    Args:
        given: assessments (or their records), or a register assessed with ``outcomes=True`` (:meth:`layak.Engine.assess_many`, or any table
            that speaks Arrow and has a column of outcomes per rule; counting it needs pyarrow).
        severity: grades to show, of ``critical``, ``major``, ``minor``, ``info``.
        most: at most so many requirements.
        by: "all" orders by unmet and unknown together, "unmet" by what is certainly lacking.
        titles: for a register: any assessment under the same programme, which says what its rules are called.
        lang: ``"id"`` or ``"en"``.
        theme: ``"light"`` or ``"dark"``.

    Returns:
        An Altair chart.

    Raises:
        TypeError: what was given is no assessment.
        ValueError: there is none, nothing is lacking, or a register came without titles or outcomes.
    """
    lang, of = check_lang(lang), palette(theme)
    grades = list(severity)
    for name in grades:
        if name not in SEVERITIES:
            raise ValueError(f"severity: {', '.join(SEVERITIES)}; bukan/not {name!r}")
    if hasattr(given, "__arrow_c_stream__"):
        total, of_rules = register(given, titles)
    else:
        found = assessments(given)
        total, of_rules = len(found), counts(found)
    counted = [row for row in _named(of_rules, lang) if row["grade"] in grades and row["unmet"] + row["unknown"]]
    if not counted:
        raise ValueError("tidak ada syarat yang kurang pada pilihan ini · nothing is lacking in this selection")
    if by not in ("all", "unmet"):
        raise ValueError(f'by: "all" | "unmet", bukan/not {by!r}')
    counted.sort(key=lambda row: (-row["length"] if by == "all" else 0, -row["unmet"], -row["unknown"], row["key"]))
    left_out = len(counted) - most
    counted = counted[:most]
    picture = alt.vconcat(
        key(outcomes(["unmet", "unknown"], of, lang), of, WIDE),
        _panel(counted, total, of, lang).properties(width=WIDE, height=alt.Step(ROW)),
        spacing=14,
    ).properties(
        title=alt.Title(
            "Kekurangan yang paling sering" if lang == "id" else "The most frequent gaps", subtitle=_subtitle(total, left_out, lang)
        )
    )
    return dress(picture, theme, lang)


def _panel(counted: list[dict[str, Any]], total: int, of: Palette, lang: Lang) -> Any:
    """A bar per requirement: unmet, then unknown, then how many it concerns."""
    order = [row["key"] for row in counted]
    scale = alt.Scale(domain=[0, total], nice=False)
    down = alt.Y("key:N", sort=order, axis=None)
    axis = alt.Axis(title="jumlah usaha" if lang == "id" else "enterprises", tickMinStep=1, grid=True, format=",d")
    kinds = alt.Scale(domain=list(GAPS), range=[of.fill[kind] for kind in GAPS])
    signs = alt.Scale(domain=list(GAPS), range=[of.sign[kind] for kind in GAPS])
    parts = [part for row in counted for part in _parts(row, lang)]
    bars = (
        alt.Chart(alt.InlineData(values=parts))
        .mark_bar(height=18)
        .encode(
            y=down,
            x=alt.X("start:Q", scale=scale, axis=axis),
            x2="end:Q",
            fill=alt.Fill("kind:N", scale=kinds, legend=None),
            tooltip=[
                alt.Tooltip("title:N", title=word("requirement", lang)),
                alt.Tooltip("severity:N", title=word("severity", lang)),
                alt.Tooltip("outcome:N", title=word("outcome", lang)),
                alt.Tooltip("said:N", title="Jumlah usaha" if lang == "id" else "Enterprises"),
                alt.Tooltip("of:N", title="Berlaku bagi" if lang == "id" else "Concerns"),
            ],
        )
    )
    roomy = [part for part in parts if (part["end"] - part["start"]) * WIDE / total > 6 + 7 * len(part["said"])]
    inside = (
        alt.Chart(alt.InlineData(values=roomy))
        .mark_text(fontWeight=600, aria=False)
        .encode(y=down, x=alt.X("middle:Q", scale=scale), text="said:N", color=alt.Color("kind:N", scale=signs, legend=None))
    )
    behind = (
        alt.Chart(alt.InlineData(values=counted))
        .mark_text(align="left", dx=6, color=of.muted, aria=False)
        .encode(y=down, x=alt.X("length:Q", scale=scale), text="of:N")
    )
    return alt.layer(bars, inside, behind, *labels(counted, order, of)).resolve_scale(fill="independent", color="independent")


def _parts(row: dict[str, Any], lang: Lang) -> list[dict[str, Any]]:
    """The pieces of one bar."""
    found = []
    start = 0
    for kind in GAPS:
        if row[kind]:
            end = start + row[kind]
            found.append(
                {
                    **row,
                    "kind": kind,
                    "outcome": OUTCOMES[kind][lang],
                    "start": start,
                    "end": end,
                    "middle": (start + end) / 2,
                    "said": number(row[kind], lang),
                }
            )
            start = end
    return found


def _named(of_rules: Iterable[tuple[Record, Counter[str]]], lang: Lang) -> list[dict[str, Any]]:
    """Per requirement: how many lack it, have not answered it, and are concerned by it."""
    rows = []
    for finding, counted in of_rules:
        severity = SEVERITIES[finding["severity"]][lang]
        title = finding["title"][lang]
        applicable = sum(counted.values()) - counted["not_applicable"]
        concerned = number(applicable, lang)
        rows.append(
            {
                "key": finding["rule"],
                "title": title,
                "label": wrapped(f"{title} ({severity})"),
                "grade": finding["severity"],
                "severity": severity,
                "unmet": counted["unmet"],
                "unknown": counted["unknown"],
                "length": counted["unmet"] + counted["unknown"],
                "applicable": applicable,
                "of": f"dari {concerned}" if lang == "id" else f"of {concerned}",
            }
        )
    return rows


def _subtitle(enterprises: int, left_out: int, lang: Lang) -> list[str]:
    if lang == "id":
        said = [f"{number(enterprises, lang)} usaha. Di belakang batang: bagi berapa usaha syarat itu berlaku, atau mungkin berlaku."]
        return said + ([f"{left_out} syarat lain yang juga kurang tidak digambar."] if left_out > 0 else [])
    said = [f"{number(enterprises, lang)} enterprises. Behind each bar: how many the requirement concerns, or may concern."]
    return said + ([f"{left_out} more requirements that are lacking are not drawn."] if left_out > 0 else [])
