"""The key: each sample looks as it does in the picture, its meaning beside it."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import altair as alt

from ._theme import SIGNS, Palette
from ._words import OUTCOMES, Lang

CELL = 18
"""Pixels of a sample."""
LINE = 22
"""Pixels from one line of the key to the next."""
LETTER = 6.3
"""Pixels of a letter, about."""


@dataclass(frozen=True)
class Sample:
    """A shape and what it means."""

    label: str
    fill: str | None = None
    stroke: str | None = None
    """Colour of the outline."""
    dash: tuple[float, ...] = (1, 0)
    """Pattern of the outline or line."""
    sign: str | None = None
    """A Vega path drawn on it."""
    ink: str | None = None
    """Colour of the sign."""
    weight: float = 1.8
    inset: float = field(default=0)
    """Pixels that the cell is narrower on each side."""


def outcomes(kinds: list[str], of: Palette, lang: Lang) -> list[Sample]:
    """A sample of each outcome."""
    return [Sample(OUTCOMES[kind][lang], fill=of.fill[kind], sign=SIGNS[kind], ink=of.sign[kind]) for kind in kinds]


def key(samples: list[Sample], of: Palette, width: float) -> Any:
    """Lines of samples, no wider than ``width`` pixels where that is possible."""
    rows: list[dict[str, Any]] = []
    at, line = 0.0, 0
    widest = 0.0
    for sample in samples:
        wide = CELL + 6 + len(sample.label) * LETTER + 18
        if at and at + wide > width:
            at, line = 0.0, line + 1
        top = line * LINE
        rows.append(
            {
                "x": at + sample.inset,
                "x2": at + CELL - sample.inset,
                "y": top,
                "y2": top + CELL,
                "mx": at + CELL / 2,
                "my": top + CELL / 2,
                "tx": at + CELL + 6,
                "label": sample.label,
                "fill": sample.fill or "transparent",
                "stroke": sample.stroke or "transparent",
                "dash": list(sample.dash),
                "sign": sample.sign or "M0,0",
                "ink": sample.ink or "transparent",
                "weight": sample.weight,
            }
        )
        at += wide
        widest = max(widest, at)
    height = line * LINE + CELL
    across = alt.Scale(domain=[0, widest], nice=False, zero=False)
    down = alt.Scale(domain=[height, 0], nice=False, zero=False)
    # A rectangle takes its pattern from the mark alone, so there is a layer for each.
    cells = [
        alt.Chart(alt.InlineData(values=[row for row in rows if tuple(row["dash"]) == dash]))
        .mark_rect(cornerRadius=2, strokeWidth=1.2, strokeDash=list(dash), aria=False)
        .encode(
            x=alt.X("x:Q", scale=across, axis=None),
            x2="x2:Q",
            y=alt.Y("y:Q", scale=down, axis=None),
            y2="y2:Q",
            fill=alt.Fill("fill:N", scale=None),
            stroke=alt.Stroke("stroke:N", scale=None),
        )
        for dash in dict.fromkeys(tuple(row["dash"]) for row in rows)
    ]
    signs = (
        alt.Chart(alt.InlineData(values=rows))
        .mark_point(filled=False, strokeCap="round", size=CELL * CELL * 0.36, opacity=1, aria=False)
        .encode(
            x=alt.X("mx:Q", scale=across, axis=None),
            y=alt.Y("my:Q", scale=down, axis=None),
            shape=alt.Shape("sign:N", scale=None),
            stroke=alt.Stroke("ink:N", scale=None),
            strokeWidth=alt.StrokeWidth("weight:Q", scale=None),
            strokeDash=alt.StrokeDash("dash:N", scale=None),
        )
    )
    letters = (
        alt.Chart(alt.InlineData(values=rows))
        .mark_text(align="left", baseline="middle", color=of.ink, aria=False)
        .encode(x=alt.X("tx:Q", scale=across, axis=None), y=alt.Y("my:Q", scale=down, axis=None), text="label:N")
    )
    return alt.layer(*cells, signs, letters).properties(width=widest, height=height)
