"""Engine, Profile, Assessment, Diff, Report: what Python adds to the core's answers."""

from __future__ import annotations

import dataclasses
import json
import pickle
import threading
from datetime import date
from enum import Enum
from pathlib import Path
from typing import Any

import pytest

import layak

DAY = "2026-11-21"
HOSTILE = "Contoh <script>alert(1)</script> \"' & {{x}} </style>"


@pytest.fixture(scope="module")
def engine() -> layak.Engine:
    return layak.Engine("gpei-jatim")


@dataclasses.dataclass
class Legality:
    nib: str
    npwp: bool | None = None


@dataclasses.dataclass
class Workshop:
    legality: Legality


class Nib(Enum):
    NONE = "none"


NESTED: dict[str, Any] = {"legality": {"nib": "none"}}


@pytest.mark.parametrize(
    "given",
    [
        NESTED,
        {"legality.nib": "none", "legality.npwp": None, "enterprise.workers": float("nan")},
        {"legality": {"nib": Nib.NONE}},
        Workshop(Legality("none")),
        "legality.nib = 'none'",
        "[legality]\nnib = 'none'\n",
        '{"legality": {"nib": "none"}}',
        layak.Profile(NESTED),
    ],
    ids=["nested", "flat", "enum", "dataclass", "toml line", "toml", "json", "profile"],
)
def test_every_form_of_a_profile_is_the_same(engine: layak.Engine, given: Any) -> None:
    profile = layak.Profile(given)
    assert profile.data == NESTED
    assert engine.assess(given, DAY).json == engine.assess(NESTED, DAY).json
    assert pickle.loads(pickle.dumps(profile)) == profile
    assert layak.Profile(profile.to_toml()) == profile


@pytest.mark.parametrize("end", ["toml", "json"])
def test_files_are_named_in_diagnostics(engine: layak.Engine, tmp_path: Path, end: str) -> None:
    path = tmp_path / f"contoh.{end}"
    path.write_text("legality.nib = 'perhaps'" if end == "toml" else '{"legality": {"nib": "perhaps"}}', encoding="utf-8")
    for given in (path, str(path)):
        with pytest.raises(layak.LayakError) as refused:
            engine.assess(given, DAY)
        assert refused.value.diagnostics[0]["span"]["file"] == str(path)


def test_nothing_else_is_a_profile() -> None:
    for wrong in (7, ["legality"], b"x"):
        with pytest.raises(TypeError):
            layak.Profile(wrong)
    with pytest.raises(TypeError):
        layak.Profile({"legality": {"nib": object()}})
    with pytest.raises(layak.LayakError):
        _ = layak.Profile("legality = ").data


def test_months_by_path_become_a_history_over_all_columns() -> None:
    profile = layak.Profile({"production.month.2026-10": None, "production.month.2026-08": None, "production.month.2026-09": 900})
    assert profile.data == {"production": {"from": "2026-08", "to": "2026-10", "month": [{"month": "2026-09", "made": 900}]}}
    assert layak.Profile({"production.month.2026-10": None}).data == {}


def test_toml_keeps_every_shape(engine: layak.Engine) -> None:
    data = {
        "enterprise": {"name": 'Contoh "Manis" \\ \u007f', "id": "2026-01-01"},
        "production": {"from": "2026-01", "to": "2026-02", "unit": "kg", "month": [{"month": "2026-01", "made": 9.5}]},
        "order": {"ship_by": "2027-01-31", "quantity": {"min": 1, "max": 2}, "unit": "kg"},
        "product": {"sector": "food", "unit": "kg"},
        "partner": [],
    }
    again = layak.Profile(layak.Profile(data).to_toml())
    assert again == layak.Profile(data)
    assert engine.assess(again, DAY).json == engine.assess(data, DAY).json


def test_dates_and_today(engine: layak.Engine) -> None:
    assert engine.assess(NESTED, date(2026, 11, 21)).json == engine.assess(NESTED, DAY).json
    assert engine.assess(NESTED).data["as_of"] == date.today().isoformat()
    with pytest.raises(layak.LayakError):
        engine.assess(NESTED, "21-11-2026")


def test_own_rules_from_a_folder_and_from_pairs(tmp_path: Path) -> None:
    rules = Path(__file__).parents[3] / "rules"
    engine = layak.Engine("gpei-jatim", rules)
    pairs = [(path.relative_to(rules).as_posix(), path.read_text(encoding="utf-8")) for path in rules.rglob("*.toml")]
    assert layak.Engine("gpei-jatim", pairs).assess(NESTED, DAY).json == engine.assess(NESTED, DAY).json
    assert pickle.loads(pickle.dumps(engine)).assess(NESTED, DAY).json == engine.assess(NESTED, DAY).json
    with pytest.raises(FileNotFoundError):
        layak.Engine("gpei-jatim", tmp_path)
    with pytest.raises(layak.LayakError) as refused:
        layak.Engine("gpei-jatm")
    assert refused.value.diagnostics[0]["code"] == "unknown-programme"


def test_what_an_assessment_offers(engine: layak.Engine) -> None:
    found = engine.assess({"enterprise": {"name": "Contoh Manis", "id": "K1"}, **NESTED}, DAY)
    assert (found.name, found.id, found.verdict) == ("Contoh Manis", "K1", "belum")
    assert found.sentence("id") == found.verdicts[0]["sentence"]["id"] != found.sentence("en")
    assert len(found.findings) == len(found.data["findings"])
    assert [row["path"] for row in found.questions.rows()] == [asked["path"] for asked in found.data["questions"]]
    assert {row["measure"] for row in found.measures.rows()} == set(found.data["measures"])
    assert [row["action"] for row in found.actions.rows()] == [step["id"] for step in found.data["actions"]]
    assert pickle.loads(pickle.dumps(found)) == found and len(repr(found)) < 80
    assert "legality.nib == 'active'" in found.explain("legality.nib", "en")
    with pytest.raises(layak.LayakError, match="did you mean|has no rule"):
        found.explain("legality.nbi")
    assert engine.assess(NESTED, DAY, questions=False).data["questions"] == []


def test_reports(engine: layak.Engine, tmp_path: Path) -> None:
    found = engine.assess({"enterprise": {"name": HOSTILE}, **NESTED}, DAY)
    page = found.report()
    assert page.startswith("<!DOCTYPE html>") and "<script" not in page
    assert json.loads(found.report("assessor", "json")) == {key: value for key, value in found.data.items() if key != "type"}
    assert found.report("assessor", "markdown", "en")._repr_markdown_() is not None
    assert page.save(tmp_path / "owner.html").read_text(encoding="utf-8") == page
    assert "<script" not in page._repr_html_() and "sandbox" in page._repr_html_()
    assert pickle.loads(pickle.dumps(page)).format_ == "html"
    with pytest.raises(layak.LayakError):
        found.report("owner", "text")
    with pytest.raises(layak.LayakError):
        found.report("somebody")  # type: ignore[arg-type]


def test_a_visit_later(engine: layak.Engine) -> None:
    before = engine.assess({"legality": {"nib": "none", "npwp": False}}, DAY)
    after = engine.assess({"legality": {"nib": "active", "npwp": False}}, DAY)
    diff = before.diff(after)
    assert ("legality.nib", "unmet", "met") in [(row["rule"], row["before"], row["after"]) for row in diff.rules.rows()]
    assert "legality.nib" in diff.text("en") and "legality.nib" in diff._repr_html_()
    assert len(before.diff(before).rules) == 0
    assert pickle.loads(pickle.dumps(diff)).data == diff.data


@pytest.mark.parametrize("lang", ["id", "en"])
def test_cards_escape_every_text(lang: Any) -> None:
    engine = layak.Engine("gpei-jatim", lang=lang)
    found = engine.assess({"enterprise": {"name": HOSTILE}, **NESTED}, DAY)
    other = engine.assess({"enterprise": {"name": "Contoh"}, "legality": {"nib": "active"}}, DAY)
    cohort = engine.rank([{"enterprise": {"id": "K1", "name": HOSTILE}}], DAY, seed=HOSTILE, places=1)
    frame = layak.Frame({HOSTILE: "text", "list": "texts"}, [{HOSTILE: HOSTILE, "list": [HOSTILE]}])
    for shown in (found, found.diff(other), cohort, frame):
        html = shown._repr_html_()
        assert "<script" not in html and "alert(1)" in html, type(shown)
        assert html.count("</style>") == 1, type(shown)
    card = found._repr_html_()
    assert "<svg" in card and "prefers-color-scheme: dark" in card and "data-jp-theme-light" in card
    assert found.verdicts[0]["sentence"][lang] in card


def test_threads_share_an_engine(engine: layak.Engine) -> None:
    answers: list[str] = []
    threads = [threading.Thread(target=lambda: answers.append(engine.assess(NESTED, DAY).json)) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 4 and len(set(answers)) == 1


def test_rank_takes_lists_folders_and_visits(engine: layak.Engine, tmp_path: Path) -> None:
    class Visits:
        profiles = [layak.Profile({"enterprise": {"id": f"K{n}"}, "product": {"sector": "food"}}) for n in range(3)]

    for profile in Visits.profiles:
        (tmp_path / f"{profile.id}.toml").write_text(profile.to_toml(), encoding="utf-8")
    cohort = engine.rank(Visits(), DAY, seed="1", places=2)
    assert engine.rank(tmp_path, DAY, seed="1", places=2) == cohort == engine.rank(Visits.profiles, DAY, seed="1", places=2)
    assert cohort.report().startswith("<!DOCTYPE html>") and cohort.report(format="markdown", lang="en")
    assert pickle.loads(pickle.dumps(cohort)) == cohort and len(cohort) == 3
    with pytest.raises(layak.LayakError) as refused:
        engine.rank([{"enterprise": {"id": "K1"}}, {"enterprise": {"id": "K1"}}], DAY, seed="1", places=2)
    assert refused.value.diagnostics


def test_erasing_an_answer_never_helps_a_candidate(engine: layak.Engine) -> None:
    """T4 and T7 from Python: an erased answer gains no rank, and nobody else changes places with another."""
    full = {"product": {"sector": "food"}, "legality": {"nib": "active", "npwp": True}, "management": {"willing": True}}
    candidates = [{"enterprise": {"id": f"K{n}"}, **full} for n in range(4)]
    before = engine.rank(candidates, DAY, seed="7", places=2, questions=False)
    candidates[0] = {**candidates[0], "legality": {"npwp": True}}
    after = engine.rank(candidates, DAY, seed="7", places=2, questions=False)

    def order(cohort: layak.Cohort) -> list[str]:
        return [row["id"] for row in cohort.candidates.rows()]

    assert order(after).index("K0") >= order(before).index("K0")
    assert [id for id in order(after) if id != "K0"] == [id for id in order(before) if id != "K0"]
    assert engine.rank(list(reversed(candidates)), DAY, seed="7", places=2, questions=False).json == after.json
