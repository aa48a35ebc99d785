"""How cells look: readable on paper in black and white, yellow where something is filled in."""

from __future__ import annotations

from typing import Any

from .field import Field, Lang

FONT = "Arial"
YELLOW = "#FFF9DB"
GREY = "#8A8A8A"
DARK = "#1F3A4D"
_LOCALE = {"id": "[$-421]", "en": "[$-409]"}
_EDGE = {"border": 1, "border_color": "#9AA5AD"}


class Styles:
    """Formats of one workbook, each made once."""

    def __init__(self, book: Any, lang: Lang) -> None:
        self._book = book
        self._made: dict[tuple[tuple[str, Any], ...], Any] = {}
        self.lang = lang

    def __call__(self, **keys: Any) -> Any:
        """A format with these properties on top of the common ones."""
        whole = {"font_name": FONT, "font_size": 9, "valign": "top", **keys}
        wanted = tuple(sorted(whole.items()))
        if wanted not in self._made:
            self._made[wanted] = self._book.add_format(whole)
        return self._made[wanted]

    def title(self) -> Any:
        """The name of the workbook or sheet."""
        return self(bold=True, font_size=14, font_color=DARK)

    def heading(self) -> Any:
        """Column headings."""
        return self(bold=True, font_color="#FFFFFF", bg_color=DARK, text_wrap=True, valign="vcenter", **_EDGE)

    def part(self) -> Any:
        """The heading of a part."""
        return self(bold=True, font_size=10, bg_color="#DCE4E9", top=2, bottom=1, valign="vcenter")

    def label(self, **keys: Any) -> Any:
        """Locked text in a bordered cell."""
        return self(text_wrap=True, **_EDGE, **keys)

    def plain(self, **keys: Any) -> Any:
        """Locked text without a border."""
        return self(text_wrap=True, **keys)

    def entry(self, field: Field | None = None, **keys: Any) -> Any:
        """A cell to fill in. Words are kept as words, so that a code such as 007 or text such as =1 stays what it is."""
        return self(locked=False, bg_color=YELLOW, text_wrap=True, align="left", num_format=self._format(field), **_EDGE, **keys)

    def _format(self, field: Field | None) -> str:
        if field is None or field.kind in ("text", "choices"):
            return "@"
        if field.kind == "date":
            return f"{_LOCALE[self.lang]}d mmm yyyy"
        if field.kind == "month":
            return f"{_LOCALE[self.lang]}mmm yyyy"
        if field.kind == "number" and (field.whole or field.unit == "IDR"):
            return "#,##0"
        return "General"
