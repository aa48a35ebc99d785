"""Several assessments at once: found by code or name, summed up, refused together."""

from __future__ import annotations

import pickle

import layak
import pytest

VISITS = [
    {"enterprise": {"id": "K1", "name": "Contoh Manis"}, "legality": {"nib": "active"}},
    {"enterprise": {"id": "K2", "name": "Contoh Legit"}},
    {"enterprise": {"id": "K3", "name": "Contoh Legit"}, "legality": {"nib": "none"}},
]
ENGINE = layak.Engine("gpei-jatim")


@pytest.fixture(scope="module")
def found() -> layak.Assessments:
    return ENGINE.assess_each(VISITS, as_of="2026-11-21")


def test_each_is_what_assess_gives(found: layak.Assessments) -> None:
    assert list(found) == [ENGINE.assess(visit, as_of="2026-11-21") for visit in VISITS]
    assert pickle.loads(pickle.dumps(found)) == found


def test_by_place_code_and_name(found: layak.Assessments) -> None:
    assert found["K2"] is found[1] is found[-2]
    assert found["Contoh Manis"] is found[0]
    assert isinstance(found[1:], layak.Assessments) and found[1:]["K3"] is found[2]
    for wrong in ("Contoh Legit", "K9"):  # two of that name, none of that code
        with pytest.raises(KeyError, match=wrong):
            found[wrong]


def test_the_summary_has_a_row_for_each(found: layak.Assessments) -> None:
    rows = found.summary.rows()
    assert [row["id"] for row in rows] == ["K1", "K2", "K3"]
    for row, one in zip(rows, found):
        assert (row["verdict"], row["sentence_id"]) == (one.verdict, one.sentence("id"))
        assert one.score is not None and (row["score_low"], row["score_high"]) == (one.score["low"], one.score["high"])
    assert "Contoh Manis" in found._repr_html_()


def test_questions_add_up(found: layak.Assessments) -> None:
    rows = found.questions.rows()
    assert [row["settles"] for row in rows] == sorted((row["settles"] for row in rows), reverse=True)
    nib = next(row for row in rows if row["path"] == "legality.nib")
    asked = [question for one in found for question in one.data["questions"] if question["path"] == "legality.nib"]
    assert nib["enterprises"] == len(asked) == 1
    assert nib["settles"] == sum(question["settles"] for question in asked)


def test_mistakes_of_all_are_told() -> None:
    wrong = [{"legality": {"nib": "perhaps"}}, {"legality": {"npwp": True}}, {"legality": {"nbi": "active"}}]
    with pytest.raises(layak.LayakError) as refused:
        ENGINE.assess_each(wrong, as_of="2026-11-21")
    assert len(refused.value.diagnostics) == 2
