"""Every public object goes to another process and comes back, or says why it cannot."""

from __future__ import annotations

import copy
import pickle
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context
from pathlib import Path
from typing import Any

import pandas
import polars
import pyarrow
import pytest

import layak
from layak._extra import MissingExtra
from layak._workbook.problems import WorkbookError

DAY = "2026-11-21"
ENGINE = layak.Engine("gpei-jatim", lang="en")
PROFILE = {"enterprise": {"id": "K1", "name": "Contoh Manis"}, "legality": {"nib": "none"}}
FIRST = ENGINE.assess(PROFILE, as_of=DAY)
ROWS = [{"enterprise.id": "K1", "legality.nib": "none"}, {"enterprise.id": "K2", "legality.nib": "active"}]


def visits(folder: Path) -> Any:
    layak.write_visit_workbook(folder / "a.xlsx", "self-check", enterprises=["Contoh Manis"], as_of=DAY)
    return layak.read_visit_workbook(folder / "a.xlsx")


OBJECTS: dict[str, Any] = {
    "Assessment": FIRST,
    "Assessments": ENGINE.assess_each([PROFILE], as_of=DAY),
    "Cohort": ENGINE.rank([PROFILE], as_of=DAY, seed="1", places=1),
    "Diff": FIRST.diff(ENGINE.assess({**PROFILE, "legality": {"nib": "active"}}, as_of=DAY)),
    "Frame": FIRST.findings,
    "Profile": layak.Profile(PROFILE),
    "Profile of a text": layak.Profile("[enterprise]\nname = 'Contoh'\n", name="contoh.toml"),
    "Report": FIRST.report(),
}


@pytest.mark.parametrize("way", [lambda x: pickle.loads(pickle.dumps(x)), copy.copy, copy.deepcopy], ids=["pickle", "copy", "deepcopy"])
@pytest.mark.parametrize("name", OBJECTS)
def test_it_comes_back_equal(name: str, way: Any) -> None:
    one = OBJECTS[name]
    again = way(one)
    assert type(again) is type(one) and again == one
    assert repr(again) == repr(one)
    if hasattr(one, "_repr_html_"):
        assert again._repr_html_() == one._repr_html_()


def test_what_was_read_of_a_workbook_comes_back_equal(tmp_path: Path) -> None:
    read = visits(tmp_path)
    assert pickle.loads(pickle.dumps(read)) == read == copy.deepcopy(read)


def test_an_engine_comes_back_with_its_rules_and_language() -> None:
    own = layak.Engine("self-check", lang="en")
    for again in (pickle.loads(pickle.dumps(own)), copy.copy(own), copy.deepcopy(own)):
        assert repr(again) == repr(own)
        assert again.assess(PROFILE, as_of=DAY) == own.assess(PROFILE, as_of=DAY)
        assert again.assess(PROFILE, as_of=DAY)._repr_html_() == own.assess(PROFILE, as_of=DAY)._repr_html_()


@pytest.mark.parametrize("error", [MissingExtra("a", name="b"), WorkbookError("a")], ids=["MissingExtra", "WorkbookError"])
def test_errors_come_back(error: Exception) -> None:
    again = pickle.loads(pickle.dumps(error))
    assert type(again) is type(error) and again.args == error.args


@pytest.mark.parametrize("make", [lambda rows: rows, pandas.DataFrame, polars.DataFrame, pyarrow.Table.from_pylist])
def test_a_batch_takes_its_register_along(make: Any) -> None:
    batch = ENGINE.assess_many(make(ROWS), as_of=DAY, outcomes=True)
    answers = batch.to_arrow()
    for again in (pickle.loads(pickle.dumps(batch)), copy.deepcopy(batch)):
        assert repr(again) == "Batch(2 rows, not read yet)"
        assert again.to_arrow().equals(answers)


def test_a_register_that_is_read_once_cannot_be_pickled() -> None:
    batch = ENGINE.assess_many(iter(ROWS), as_of=DAY)
    with pytest.raises(TypeError, match="to_arrow"):
        pickle.dumps(batch)
    assert batch.counts()["rows"] == 2, "asking must not use it up"


def test_another_process_assesses() -> None:
    with ProcessPoolExecutor(1, mp_context=get_context("spawn")) as pool:
        assert pool.submit(ENGINE.assess, PROFILE, as_of=DAY).result(120) == FIRST
        assert pool.submit(layak.Engine.assess_many, ENGINE, ROWS, as_of=DAY).result(120).counts()["rows"] == 2
