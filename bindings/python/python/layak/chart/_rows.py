"""Names of rows beside a picture, in up to two lines: axes of Vega would hang the second line below the middle."""

from __future__ import annotations

import textwrap
from typing import Any

import altair as alt

from ._theme import Palette

LETTERS = 46
"""Letters in one line."""


def wrapped(text: str) -> str:
    """A name in at most two lines; what is left over is cut with `…`."""
    lines = textwrap.wrap(text, LETTERS)
    if len(lines) > 2:
        lines = [lines[0], textwrap.shorten(" ".join(lines[1:]), LETTERS, placeholder=" …")]
    return "\n".join(lines)


def labels(rows: list[dict[str, Any]], order: list[str], of: Palette) -> list[Any]:
    """Layers that write ``label`` of each row left of the band ``key``, in the order given."""
    layers = []
    for lines, up in ((1, 0), (2, -6)):
        wanted = [row for row in rows if row["label"].count("\n") + 1 == lines]
        if wanted:
            layers.append(
                alt.Chart(alt.InlineData(values=wanted))
                .mark_text(align="right", baseline="middle", lineBreak="\n", lineHeight=12, dy=up, color=of.ink, aria=False)
                .encode(y=alt.Y("key:N", sort=order, axis=None), x=alt.value(-8), text="label:N")
            )
    return layers
