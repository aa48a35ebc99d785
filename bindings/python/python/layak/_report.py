"""Reports: texts that a notebook shows and a file keeps."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import os
    from pathlib import Path


class Report(str):
    """The text of a report; a notebook shows pages as pages.

    >>> page = Report("<!DOCTYPE html><title>Contoh</title>", format="html")
    >>> page.format_
    'html'
    """

    format_: str

    def __new__(cls, text: str, format: str = "text") -> Report:
        made = super().__new__(cls, text)
        made.format_ = format
        return made

    def save(self, path: str | os.PathLike[str]) -> Path:
        """Writes the text as UTF-8 and gives the path."""
        from pathlib import Path

        target = Path(path)
        target.write_text(self, encoding="utf-8", newline="\n")
        return target

    def _repr_html_(self) -> str:
        from html import escape

        text = str(self)
        if self.format_ == "html":
            # A page of its own: it runs no script, and its style cannot touch the notebook's.
            return (
                f'<iframe sandbox="" srcdoc="{escape(text)}" title="Layak" '
                'style="width:100%;height:40rem;border:1px solid #8b877c;background:#fff"></iframe>'
            )
        return f'<pre style="white-space:pre-wrap">{escape(text)}</pre>'

    def _repr_markdown_(self) -> str | None:
        return str(self) if self.format_ == "markdown" else None

    def __repr__(self) -> str:
        return f"Report({self.format_}, {len(self)} characters)"

    def __reduce__(self) -> tuple[type[Report], tuple[str, str]]:
        return (Report, (str(self), self.format_))
