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


def answer_to(request: Path) -> str:
    return request.with_name(request.name.replace(".request.json", ".answer.json")).read_text(encoding="utf-8")


def test_there_are_shared_cases(capsys: pytest.CaptureFixture[str]) -> None:
    assert REQUESTS, f"no shared answers in {ANSWERS}"
    with capsys.disabled():
        print(f"\nshared cases from Python: {len(REQUESTS)}")


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
