"""Colours, letters and sizes of the pictures, in light and dark.

What stands in the way stands out: in light it is the darkest cell, in dark the brightest. Signs keep a contrast of 3 to 1 or more to
their cell, letters 4.5 to 1 or more to the page (WCAG 2.2, 1.4.3 and 1.4.11); a test computes both.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Literal

import altair as alt

from ._words import Lang

Theme = Literal["light", "dark"]
FONT = "Noto Sans, Liberation Sans, Helvetica, Arial, sans-serif"

# Vega paths of signs, in a square from -1 to 1; they need no font.
CHECK = "M-0.62,0.05L-0.18,0.5L0.62,-0.46"
CROSS = "M-0.48,-0.48L0.48,0.48M0.48,-0.48L-0.48,0.48"
QUESTION = "M-0.36,-0.34A0.36,0.34,0,1,1,0.1,0L0,0.12L0,0.3M0,0.6L0,0.66"
DASH = "M-0.36,0L0.36,0"
TILDE = "M-0.5,0.12Q-0.25,-0.3,0,0Q0.25,0.3,0.5,-0.12"
SIGNS = {"met": CHECK, "unmet": CROSS, "unknown": QUESTION, "not_applicable": DASH, "waived": TILDE}


@dataclass(frozen=True)
class Palette:
    """Every colour of one theme."""

    paper: str
    ink: str
    muted: str
    line: str
    bar: str
    fill: dict[str, str]
    """Colour of a cell, by outcome."""
    sign: dict[str, str]
    """Colour of the sign in it, by outcome."""


PALETTES: dict[str, Palette] = {
    "light": Palette(
        paper="#ffffff",
        ink="#1b1a17",
        muted="#55524a",
        line="#d5d1c6",
        bar="#928d81",
        fill={
            "met": "#cfe6dc",
            "unmet": "#a63a1e",
            "unknown": "#edb93f",
            "not_applicable": "#f4f2ec",
            "waived": "#d7d0ea",
        },
        sign={
            "met": "#0d5844",
            "unmet": "#ffffff",
            "unknown": "#1b1a17",
            "not_applicable": "#857f72",
            "waived": "#3d2f73",
        },
    ),
    "dark": Palette(
        paper="#16181a",
        ink="#f2efe8",
        muted="#b8b3a8",
        line="#45494d",
        bar="#8f8a7f",
        fill={
            "met": "#1f4f41",
            "unmet": "#ff8f70",
            "unknown": "#94690b",
            "not_applicable": "#202326",
            "waived": "#40356b",
        },
        sign={
            "met": "#a9e3cd",
            "unmet": "#16181a",
            "unknown": "#ffffff",
            "not_applicable": "#88847b",
            "waived": "#d9d0ff",
        },
    ),
}

# Numbers as people write them in Indonesia: 1.250,5.
_NUMBERS = {"decimal": ",", "thousands": ".", "grouping": [3], "currency": ["Rp ", ""]}


def palette(theme: Theme) -> Palette:
    """The colours of a theme.

    Raises:
        ValueError: there is no such theme.
    """
    if theme not in PALETTES:
        raise ValueError(f'theme: "light" | "dark", bukan/not {theme!r}')
    return PALETTES[theme]


def dress(chart: Any, theme: Theme, lang: Lang) -> Any:
    """The same chart with letters, colours and numbers of this theme and language."""
    of = palette(theme)
    config: dict[str, Any] = {
        "background": of.paper,
        "font": FONT,
        "padding": 12,
        "view": {"stroke": None},
        "title": {
            "anchor": "start",
            "color": of.ink,
            "subtitleColor": of.muted,
            "fontSize": 16,
            "fontWeight": 600,
            "subtitleFontSize": 12,
            "subtitleLineHeight": 16,
            "subtitlePadding": 6,
            "offset": 12,
        },
        "axis": {
            "labelColor": of.ink,
            "titleColor": of.muted,
            "titleFontWeight": "normal",
            "domainColor": of.muted,
            "gridColor": of.line,
            "tickColor": of.line,
            "labelFontSize": 11,
            "titleFontSize": 11,
        },
        "header": {"labelColor": of.ink, "titleColor": of.muted, "labelFontSize": 12, "labelFontWeight": 600},
        "text": {"color": of.ink, "fontSize": 11},
    }
    if lang == "id":
        config["locale"] = {"number": _NUMBERS}
    return offline(chart.properties(config=alt.Config(**config)))


_KINDS: dict[type, type] = {}


def offline(chart: Any) -> Any:
    """The same chart, which shows and saves without a network: Altair's own pages fetch their scripts."""
    kind = type(chart)
    if kind not in _KINDS:
        _KINDS[kind] = type(kind.__name__, (_Offline, kind), {})
    object.__setattr__(chart, "__class__", _KINDS[kind])  # plain assignment would write into the specification
    return chart


class _Escaped(json.JSONEncoder):
    """JSON in which `<` is an escape: the same values, safe inside a page."""

    def encode(self, o: Any) -> str:
        return super().encode(o).replace("<", "\\u003c")


class _Offline:
    """What every chart of ours does differently from Altair's."""

    def save(self, fp: Any, format: Any = None, *args: Any, **more: Any) -> None:  # noqa: A002 (the name is Altair's)
        """As in Altair, but a page carries its scripts inside, and a drawing has two pixels for one."""
        kind = format or str(getattr(fp, "name", fp)).rsplit(".", 1)[-1].lower()
        if kind == "html":
            more.setdefault("inline", True)
            # In a page the data stand inside a script element; a name like </script> must not end it.
            more["json_kwds"] = {**(more.get("json_kwds") or {}), "cls": _Escaped}
            # Altair's menu could send the data to a public editor; ours only saves the drawing.
            more.setdefault("embed_options", {"actions": {"export": True, "source": False, "compiled": False, "editor": False}})
        if kind == "png" and not args:
            more.setdefault("scale_factor", 2.0)
        super().save(fp, format, *args, **more)  # type: ignore[misc]

    def _repr_mimebundle_(self, *args: Any, **more: Any) -> Any:
        """Interactive where JupyterLab draws Vega-Lite itself, else a drawing; a renderer that was chosen is obeyed."""
        if alt.renderers.active != "default":
            return super()._repr_mimebundle_(*args, **more)  # type: ignore[misc]
        import vl_convert

        spec = self.to_dict()  # type: ignore[attr-defined]
        # As HTML the drawing shrinks to the width of the notebook's column; as an image of its own it would be cut off.
        drawing = vl_convert.vegalite_to_svg(spec).replace("<svg ", '<svg style="max-width:100%;height:auto" ', 1)
        return {
            "text/html": f"<div>{drawing}</div>",
            "text/plain": repr(self),
        }
