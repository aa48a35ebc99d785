"""Small tables: choosing columns and rows, and how they and a long run look in a notebook."""

from __future__ import annotations

import sys
from typing import Any

import pandas
import polars
import pyarrow
import pytest

import layak
from layak import _progress
from layak._frame import Frame

ROWS = [
    {"rule": "a", "cost": 25_000_000.0, "score": 67.3652, "severity": "major"},
    {"rule": "b<script>", "cost": None, "score": 0.26612, "severity": "minor"},
    {"rule": "c", "cost": 0.0, "score": 100.0, "severity": "minor"},
]
FRAME = Frame({"rule": "text", "cost": "number", "score": "number", "severity": "text"}, ROWS)


def test_columns_and_rows_are_chosen_without_a_loop() -> None:
    assert FRAME["rule"].rows() == [{"rule": "a"}, {"rule": "b<script>"}, {"rule": "c"}]
    assert FRAME[["score", "rule"]].columns == ["score", "rule"]
    assert [row["rule"] for row in FRAME.where(severity="minor")] == ["b<script>", "c"]
    assert [row["rule"] for row in FRAME.where(severity=["minor", "major"], score=100.0)] == ["c"]
    assert FRAME.where(cost=None)["rule"].rows() == [{"rule": "b<script>"}]
    assert len(FRAME.where(severity="none")) == 0 and FRAME.where() == FRAME
    assert FRAME.head(1).rows() == ROWS[:1] and len(FRAME.head(-3)) == 0


def test_a_column_that_is_not_there_is_named() -> None:
    for wrong in (lambda: FRAME["ruel"], lambda: FRAME[["rule", "ruel"]], lambda: FRAME.where(ruel=1)):
        with pytest.raises(KeyError, match="'ruel'.*rule, cost, score, severity"):
            wrong()


def test_a_chosen_part_is_a_frame_for_everybody() -> None:
    part = FRAME.where(severity="minor")[["rule", "cost"]]
    wanted = [{"rule": "b<script>", "cost": None}, {"rule": "c", "cost": 0.0}]
    assert pyarrow.table(part).to_pylist() == polars.DataFrame(part).to_dicts() == wanted
    assert list(pandas.DataFrame.from_arrow(part)["rule"]) == ["b<script>", "c"]


def test_numbers_and_texts_in_a_notebook() -> None:
    shown = FRAME._repr_html_()
    assert "25\u202f000\u202f000" in shown and "67.4" in shown and "0.2661" in shown and ">100<" in shown
    assert "e+0" not in shown and "<script>" not in shown and "b&lt;script&gt;" in shown
    assert shown.count('class="number"') + shown.count("class=number") == 7


def test_several_assessments_show_one_language() -> None:
    for lang, other in (("id", "sentence_en"), ("en", "sentence_id")):
        engine = layak.Engine("gpei-jatim", lang=lang)  # type: ignore[arg-type]
        shown = engine.assess_each([{"enterprise": {"id": "K1"}}], as_of="2026-11-21", questions=False)._repr_html_()
        assert f"sentence_{lang}" in shown and other not in shown


class Handle:
    """What IPython gives for a place that is drawn anew."""

    drawn: list[str] = []

    def update(self, html: Any) -> None:
        self.drawn.append(html)


def test_a_bar_in_a_notebook_is_drawn_in_one_place(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    Handle.drawn = []
    display = type(sys)("IPython.display")
    display.HTML = str  # type: ignore[attr-defined]
    display.display = lambda html, display_id: (Handle.drawn.append(html), Handle())[1]  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "ipykernel", type(sys)("ipykernel"))
    monkeypatch.setitem(sys.modules, "IPython.display", display)
    monkeypatch.setattr(_progress, "_EVERY", 0.0)
    rows = [{"legality.nib": "none"}] * 6_000
    batch = layak.Engine("gpei-jatim").assess_many(rows, "2026-11-21")
    assert batch.counts()["rows"] == 6_000
    assert len(Handle.drawn) >= 2 and "6\u202f000 / 6\u202f000 IKM" in Handle.drawn[-1]
    assert all("<progress" in html for html in Handle.drawn)
    said = capfd.readouterr()
    assert said.out == said.err == ""
