"""The wheel gives the bytes that the Rust core gave, for every shared case."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

import layak
from layak import _native

ANSWERS = Path(os.environ["LAYAK_SHARED_ANSWERS"])
REQUESTS = sorted(ANSWERS.rglob("*.request.json"))
COHORTS = sorted(ANSWERS.rglob("*.rank-request.json"))


def answer_to(request: Path) -> str:
    return request.with_name(request.name.replace(".request.json", ".answer.json")).read_text(encoding="utf-8")


def test_there_are_shared_cases(capsys: pytest.CaptureFixture[str]) -> None:
    assert REQUESTS and COHORTS, f"no shared answers in {ANSWERS}"
    with capsys.disabled():
        print(f"\nshared cases from Python: {len(REQUESTS)}, shared cohorts: {len(COHORTS)}")


@pytest.mark.parametrize("request_file", REQUESTS, ids=lambda path: path.relative_to(ANSWERS).as_posix())
def test_same_bytes(request_file: Path) -> None:
    request = request_file.read_text(encoding="utf-8")
    expected = answer_to(request_file)
    assert _native.assess(request) == expected

    answer = json.loads(expected)
    if answer["type"] == "refused":
        with pytest.raises(layak.LayakError) as refused:
            layak.assess(json.loads(request))
        assert refused.value.diagnostics == answer["diagnostics"]
    else:
        assert layak.assess(json.loads(request)) == answer


@pytest.mark.parametrize("request_file", REQUESTS, ids=lambda path: path.relative_to(ANSWERS).as_posix())
def test_an_engine_gives_the_same_bytes(request_file: Path) -> None:
    request = json.loads(request_file.read_text(encoding="utf-8"))
    expected = answer_to(request_file)
    rules = [(file["name"], file["text"]) for file in request.get("rules", [])]
    try:
        engine = layak.Engine(request["programme"], rules or None)
        found = engine.assess(
            request["profile"], request["as_of"], request.get("evidence_level"), request.get("questions", True)
        ).json
    except layak.LayakError as refused:
        assert json.loads(expected)["type"] == "refused"
        assert refused.diagnostics == json.loads(expected)["diagnostics"]
    else:
        assert found == expected


@pytest.mark.parametrize("request_file", COHORTS, ids=lambda path: path.stem)
def test_cohorts_have_the_same_bytes(request_file: Path) -> None:
    text = request_file.read_text(encoding="utf-8")
    expected = request_file.with_name(request_file.name.replace("-request", "-answer")).read_text(encoding="utf-8")
    assert _native.rank(text) == expected
    request = json.loads(text)
    wanted = {key: request[key] for key in ("seed", "places", "waiting", "quotas", "mixed") if key in request}
    cohort = layak.Engine(request["programme"]).rank(request["candidates"], request["as_of"], **wanted)
    assert cohort.json == expected
    assert len(cohort.candidates) == len(request["candidates"])
