"""The heat map: enterprises across, requirements down, one sign per cell."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any

import altair as alt

from ._key import key, outcomes
from ._records import Record, assessments, names
from ._rows import labels, wrapped
from ._theme import SIGNS, Palette, Theme, dress, palette
from ._words import OUTCOMES, SEVERITIES, Lang, check_lang, word

ROW = 27
"""Pixels of a requirement: two lines of letters."""
GAPS = ("unmet", "unknown")


def heat_map(
    given: Any,
    /,
    *,
    rules: Iterable[str] | None = None,
    severity: Iterable[str] = ("critical", "major"),
    most: int = 30,
    lang: Lang = "id",
    theme: Theme = "light",
) -> Any:
    """Which enterprise meets which requirement.

    Enterprises stand across in the order given, requirements down: decisive ones first, then those that most enterprises lack.
    Without ``rules``, only requirements are shown that somebody lacks or has not answered; the subtitle says how many are left out.

    Args:
        given: assessments (or their records), one or several.
        rules: full ids of the requirements to show, ``set.rule``, or ``set.*`` for all of a set that concern somebody; default: where there
            are gaps.
        severity: grades to show, of ``critical``, ``major``, ``minor``, ``info``; not read where ``rules`` is given.
        most: at most so many requirements.
        lang: ``"id"`` or ``"en"``.
        theme: ``"light"`` or ``"dark"``.

    Returns:
        An Altair chart.

    Raises:
        TypeError: what was given is no assessment.
        ValueError: there is none, or no requirement is left to show.
    """
    lang, of = check_lang(lang), palette(theme)
    found = assessments(given)
    chosen, concerned = _rules(found, None if rules is None else list(rules), list(severity))
    shown = chosen[:most]
    enterprises = names(found, lang)
    rows = _rows(found, enterprises, shown, lang)
    step = _step(len(found))
    panels: list[Any] = []
    for grade in SEVERITIES:
        of_grade = [row for row in rows if row["grade"] == grade]
        if of_grade:
            panels.append(_panel(of_grade, _capital(SEVERITIES[grade][lang]), enterprises, step, not panels, of, lang))
    used = {row["kind"] for row in rows}
    samples = outcomes([kind for kind in OUTCOMES if kind in used], of, lang)
    subtitle = _subtitle(len(found), len(shown), len(chosen) - len(shown), concerned, rules is None, lang)
    picture = alt.vconcat(key(samples, of, 360 + step * len(found)), *panels, spacing=14).properties(
        title=alt.Title("Syarat yang sudah dan belum terpenuhi" if lang == "id" else "Requirements met and unmet", subtitle=subtitle)
    )
    return dress(picture, theme, lang)


def _panel(rows: list[dict[str, Any]], heading: str, enterprises: list[str], step: int, first: bool, of: Palette, lang: Lang) -> Any:
    """The requirements of one grade; names of enterprises stand above the first."""
    order = list(dict.fromkeys(row["key"] for row in rows))
    across = alt.Axis(orient="top", title=None, labelAngle=-60, labelLimit=190, domain=False, ticks=False, labelPadding=4)
    base = alt.Chart(alt.InlineData(values=rows)).encode(
        x=alt.X(
            "enterprise:N",
            sort=enterprises,
            axis=across if first else None,
            scale=alt.Scale(domain=enterprises, paddingInner=0.06, paddingOuter=0),
        ),
        y=alt.Y("key:N", sort=order, axis=None, scale=alt.Scale(paddingInner=0.08, paddingOuter=0)),
        tooltip=[alt.Tooltip(f"{field}:N", title=word(name, lang)) for field, name in _TOLD],
    )
    kinds = list(OUTCOMES)
    cells = base.mark_rect(cornerRadius=2).encode(
        color=alt.Color("kind:N", scale=alt.Scale(domain=kinds, range=[of.fill[kind] for kind in kinds]), legend=None)
    )
    signs = base.mark_point(filled=False, strokeWidth=1.8, strokeCap="round", size=step * step * 0.32, opacity=1, aria=False).encode(
        shape=alt.Shape("kind:N", scale=alt.Scale(domain=kinds, range=[SIGNS[kind] for kind in kinds]), legend=None),
        stroke=alt.Stroke("kind:N", scale=alt.Scale(domain=kinds, range=[of.sign[kind] for kind in kinds]), legend=None),
    )
    names_of_rows = [{"key": row["key"], "label": row["label"]} for row in {row["key"]: row for row in rows}.values()]
    above = (
        alt.Chart(alt.InlineData(values=[{"heading": heading}]))
        .mark_text(align="right", fontSize=12, fontWeight=600, color=of.ink, aria=False)
        .encode(x=alt.value(-8), y=alt.value(-9), text="heading:N")
    )
    return alt.layer(cells, signs, above, *labels(names_of_rows, order, of)).properties(width=alt.Step(step), height=alt.Step(ROW))


_TOLD = (("enterprise", "enterprise"), ("title", "requirement"), ("outcome", "outcome"), ("finding", "finding"))


def _rules(found: list[Record], wanted: Sequence[str] | None, severity: Sequence[str]) -> tuple[list[str], int]:
    """Ids to show, best first, and how many concern somebody at all."""
    grade = {finding["rule"]: finding["severity"] for one in found for finding in one["findings"]}
    lacking: Counter[str] = Counter()
    applies: Counter[str] = Counter()
    weight: dict[str, float] = {}
    for one in found:
        for finding in one["findings"]:
            lacking[finding["rule"]] += finding["outcome"] in GAPS
            applies[finding["rule"]] += finding["outcome"] != "not_applicable"
            weight[finding["rule"]] = max(weight.get(finding["rule"], 0.0), finding["weight"])
    if wanted is None:
        unknown = [name for name in severity if name not in SEVERITIES]
        if unknown:
            raise ValueError(f"severity: {', '.join(SEVERITIES)}; bukan/not {unknown[0]!r}")
        chosen = [rule for rule in grade if grade[rule] in severity and lacking[rule]]
    else:
        # Of a whole set, what concerns nobody is no news; what was named is shown all the same.
        chosen = [rule for rule in grade if rule in wanted or (applies[rule] and any(_matches(rule, name) for name in wanted))]
        for name in wanted:
            if not any(_matches(rule, name) for rule in grade):
                raise ValueError(f"{name}: tidak ada syarat dengan nama itu · there is no requirement of that name")
    if not chosen:
        raise ValueError("tidak ada syarat yang kurang pada pilihan ini · nothing is lacking in this selection")
    order = list(SEVERITIES)
    chosen.sort(key=lambda rule: (order.index(grade[rule]), -lacking[rule], -weight[rule], rule))
    return chosen, sum(applies[rule] > 0 for rule in grade)


def _matches(rule: str, name: str) -> bool:
    return rule.startswith(name[:-1]) if name.endswith(".*") else rule == name


def _rows(found: list[Record], enterprises: list[str], shown: list[str], lang: Lang) -> list[dict[str, Any]]:
    """One record per cell, requirement by requirement."""
    place = {rule: at for at, rule in enumerate(shown)}
    rows = [
        {
            "enterprise": name,
            "key": finding["rule"],
            "title": finding["title"][lang],
            "label": wrapped(finding["title"][lang]),
            "kind": finding["outcome"],
            "outcome": OUTCOMES[finding["outcome"]][lang],
            "grade": finding["severity"],
            "finding": finding["sentence"][lang],
        }
        for one, name in zip(found, enterprises)
        for finding in one["findings"]
        if finding["rule"] in place
    ]
    return sorted(rows, key=lambda row: place[row["key"]])


def _step(enterprises: int) -> int:
    """Pixels of a column: signs stay readable, and sixty still fit a wide screen."""
    return 28 if enterprises <= 12 else 23 if enterprises <= 30 else 19


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _subtitle(enterprises: int, shown: int, left_out: int, concerned: int, gaps_only: bool, lang: Lang) -> list[str]:
    if lang == "id":
        first = f"{enterprises} usaha, {shown} syarat" + (
            " yang belum dipenuhi atau belum dijawab oleh sebagian usaha." if gaps_only else "."
        )
        rest = f"{left_out} syarat lain yang juga kurang tidak digambar." if gaps_only else f"{left_out} syarat lain tidak digambar."
        all_ = f"Seluruhnya {concerned} syarat berlaku bagi sedikitnya satu usaha."
    else:
        first = f"{enterprises} enterprises, {shown} requirements" + (" that some have not met or not answered." if gaps_only else ".")
        rest = f"{left_out} more that are lacking are not drawn." if gaps_only else f"{left_out} more are not drawn."
        all_ = f"{concerned} requirements in all apply to at least one enterprise."
    return [first, *([rest + " " + all_] if left_out > 0 else [all_])]
