"""What changed between two assessments."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from ._frame import Frame
from ._shown import Json, show, text

if TYPE_CHECKING:
    from .types import Changes, Lang


class Diff:
    """What changed from one assessment to another: circumstances, verdicts, score, rules and why.

    >>> import layak
    >>> engine = layak.Engine("gpei-jatim")
    >>> before = engine.assess({"legality": {"npwp": False}}, as_of="2026-11-21")
    >>> after = engine.assess({"legality": {"npwp": True}}, as_of="2026-11-21")
    >>> [(change["rule"], change["before"], change["after"]) for change in before.diff(after).rules.rows()]
    [('legality.npwp', 'unmet', 'met')]
    """

    __slots__ = ("_lang", "data")

    data: Changes
    """Shape: :class:`layak.types.Changes`."""

    def __init__(self, data: Changes, lang: Lang = "id") -> None:
        self.data = data
        self._lang: Lang = lang

    @classmethod
    def between(cls, before: Json, after: Json, lang: Lang) -> Diff:
        return cls(cast("Changes", show("changes", before=before, after=after)), lang)

    @property
    def rules(self) -> Frame:
        """Rules with another outcome: rule, title_id, title_en, before, after, because_id, because_en (lists)."""
        rows = [
            {
                "rule": change["rule"],
                "title_id": change["title"]["id"],
                "title_en": change["title"]["en"],
                "before": change.get("before"),
                "after": change.get("after"),
                "because_id": [reason["id"] for reason in change["because"]],
                "because_en": [reason["en"] for reason in change["because"]],
            }
            for change in self.data["rules"]
        ]
        return Frame(
            {
                "rule": "text",
                "title_id": "text",
                "title_en": "text",
                "before": "text",
                "after": "text",
                "because_id": "texts",
                "because_en": "texts",
            },
            rows,
        )

    def __eq__(self, other: object) -> bool:
        return self.data == other.data if isinstance(other, Diff) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def text(self, lang: Lang = "id") -> str:
        """What changed, in words."""
        return text("changes_text", changes=self._bare(), lang=lang)

    def _bare(self) -> dict[str, object]:
        return {key: value for key, value in self.data.items() if key != "type"}

    def __str__(self) -> str:
        return self.text(self._lang)

    def __repr__(self) -> str:
        return f"Diff({len(self.data['rules'])} rules, {len(self.data['verdicts'])} ladders)"

    def _repr_html_(self) -> str:
        return text("changes_card", changes=self._bare(), lang=self._lang)
