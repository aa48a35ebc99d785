"""Several assessments, found by place, code or name."""

from __future__ import annotations

from typing import Any, overload

from ._assessment import Assessment
from ._frame import Frame, Kind

_COLUMNS: dict[str, Kind] = {
    "id": "text",
    "name": "text",
    "verdict": "text",
    "sentence_id": "text",
    "sentence_en": "text",
    "score_low": "number",
    "score_high": "number",
}
_QUESTIONS: dict[str, Kind] = {
    "path": "text",
    "ask_id": "text",
    "ask_en": "text",
    "enterprises": "integer",
    "settles": "number",
    "narrows": "number",
}


class Assessments(list[Assessment]):
    """A list of assessments, in the order of their profiles. Made by :meth:`layak.Engine.assess_each`; a notebook shows it as a table.

    >>> import layak
    >>> visits = [{"enterprise": {"id": "K1", "name": "Contoh Manis"}}, {"enterprise": {"id": "K2", "name": "Contoh Legit"}}]
    >>> found = layak.Engine("gpei-jatim").assess_each(visits, as_of="2026-11-21")
    >>> found["K2"].name, found["Contoh Manis"].id, found[1].id
    ('Contoh Legit', 'K1', 'K2')
    """

    @overload  # type: ignore[override]
    def __getitem__(self, which: int | str) -> Assessment: ...

    @overload
    def __getitem__(self, which: slice) -> Assessments: ...

    def __getitem__(self, which: int | str | slice) -> Assessment | Assessments:
        """One by place, ``enterprise.id`` or name; several by a slice.

        Raises:
            IndexError: there are not so many.
            KeyError: none of them has this id or name, or several have this name.
        """
        if isinstance(which, str):
            found = [one for one in self if one.id == which] or [one for one in self if one.name == which]
            if len(found) != 1:
                raise KeyError(which)
            return found[0]
        got: Any = super().__getitem__(which)
        return Assessments(got) if isinstance(which, slice) else got

    @property
    def summary(self) -> Frame:
        """One row per enterprise. Columns: id, name, verdict (guaranteed, of the programme's first ladder), sentence_id, sentence_en, score_low,
        score_high (0..100)."""
        return Frame(_COLUMNS, map(_row, self))

    @property
    def questions(self) -> Frame:
        """Which answers would settle most, over all of them, best first. Columns: path, ask_id, ask_en, enterprises (how many should be asked),
        settles (possible verdicts that the answers remove, in all), narrows (points of the scores, in all)."""
        rows: dict[str, dict[str, Any]] = {}
        for one in self:
            for question in one.data["questions"]:
                ask = question["ask"]
                blank = {
                    "path": question["path"],
                    "ask_id": ask["id"],
                    "ask_en": ask["en"],
                    "enterprises": 0,
                    "settles": 0.0,
                    "narrows": 0.0,
                }
                row = rows.setdefault(question["path"], blank)
                row["enterprises"] += 1
                row["settles"] += question["settles"]
                row["narrows"] += question["narrows"]
        best = sorted(rows.values(), key=lambda row: (-row["settles"], -row["narrows"], row["path"]))
        return Frame(_QUESTIONS, best)

    def _repr_html_(self) -> str:
        lang = self[0]._lang if self else "id"
        return self.summary[["id", "name", f"sentence_{lang}", "score_low", "score_high"]]._repr_html_()


def _row(one: Assessment) -> dict[str, Any]:
    score = one.score
    return {
        "id": one.id,
        "name": one.name,
        "verdict": one.verdict,
        "sentence_id": one.sentence("id"),
        "sentence_en": one.sentence("en"),
        "score_low": score["low"] if score else None,
        "score_high": score["high"] if score else None,
    }
