"""What the Python files add to the compiled part: dates, exceptions, typing."""

from __future__ import annotations

import ast
import pickle
import pydoc
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

import layak
from layak import _native


def test_a_date_is_as_good_as_its_text() -> None:
    profile = "[enterprise]\nname = \"Contoh Kosong\"\n"
    by_text = {"programme": "gpei-jatim", "as_of": "2026-11-21", "profile": profile}
    by_date = {**by_text, "as_of": date(2026, 11, 21)}
    assert layak.assess(by_date) == layak.assess(by_text)


def test_refusals_carry_diagnostics_and_survive_pickling() -> None:
    with pytest.raises(layak.LayakError) as refused:
        layak.assess("no request")
    found = refused.value.diagnostics
    assert found and {"code", "severity", "message"} <= found[0].keys()
    assert found[0]["code"] in str(refused.value)
    again = pickle.loads(pickle.dumps(refused.value))
    assert again.diagnostics == found


def test_check_names_the_file_and_the_place() -> None:
    found = layak.check([("contoh/set.toml", "[set\n")])
    assert found
    assert found[0]["span"]["file"] == "contoh/set.toml"
    assert found[0]["span"]["line"] == 1


def test_schemas() -> None:
    assert layak.schema_names()
    for name in layak.schema_names():
        assert isinstance(layak.schema(name), dict)
    with pytest.raises(KeyError):
        layak.schema("no such schema")


def test_what_cannot_be_json_is_a_type_error() -> None:
    with pytest.raises(TypeError):
        layak.assess({"programme": object()})


def test_the_stub_names_what_the_module_has() -> None:
    folder = Path(layak.__file__).parent
    assert (folder / "py.typed").exists()
    stub = ast.parse((folder / "_native.pyi").read_text(encoding="utf-8"))
    named = {node.name: node for node in stub.body if isinstance(node, (ast.FunctionDef, ast.ClassDef))}
    assert named.keys() == {name for name in dir(_native) if not name.startswith("_")}
    for name, node in named.items():
        if isinstance(node, ast.ClassDef) and not issubclass(getattr(_native, name), Exception):
            methods = {part.name for part in node.body if isinstance(part, ast.FunctionDef)}
            there = {part for part, value in vars(getattr(_native, name)).items() if part not in ("__doc__", "__module__")}
            assert methods == there, name


def test_importing_brings_nothing_along() -> None:
    code = """
import sys
import layak
heavy = {"pandas", "numpy", "polars", "pyarrow", "duckdb", "tqdm", "altair", "xlsxwriter", "python_calamine", "layak.types"}
assert not heavy & set(sys.modules), heavy & set(sys.modules)
"""
    subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)


USER = """
from datetime import date
from typing import Optional
import layak
from layak.types import Finding, Request

request: Request = {"programme": "gpei-jatim", "as_of": "2026-11-21", "profile": ""}
answer = layak.assess(request)
layak.assess({"programme": "gpei-jatim", "as_of": date(2026, 11, 21), "profile": ""})
findings: list[Finding] = answer["findings"]
engine = layak.Engine("gpei-jatim")
assessment = engine.assess(layak.Profile({"legality.nib": "active"}), as_of=date(2026, 11, 21))
verdict: Optional[str] = assessment.verdict
sentence: str = assessment.sentence("en")
rows: int = engine.assess_many([{}], progress=False).counts()["rows"]
record: str = engine.rank([], seed="1", places=3).report("committee", format="markdown")
layak.write_visit_workbook("a.xlsx", enterprises=["Contoh"], known={"product.sector": "food"}, paper=True)
visits: layak.Visits = layak.read_visit_workbook("a.xlsx")
unread: list[dict[str, object]] = visits.problems.where(sheet="Contoh")[["cell"]].rows()
of: str = assessment.data["verdicts"][0]["guaranteed"]["id"]
layak.chart.heat_map(engine.assess_each(visits))
"""


@pytest.mark.parametrize(
    ("text", "accepted"),
    [
        (USER, True),
        (USER + "digest: int = answer['digest']", False),
        (USER + "layak.write_visit_workbook('a.xlsx', enterprise=['Contoh'])", False),
        (USER + "layak.chart.heat_maps([])", False),
    ],
    ids=["right", "wrong answer", "wrong argument", "wrong chart"],
)
def test_a_type_checker_understands_the_package(tmp_path: Path, text: str, accepted: bool) -> None:
    script = tmp_path / "user.py"
    script.write_text(text, encoding="utf-8")
    mypy = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache"), str(script), "-p", "layak"]
    if accepted:
        # A file and a package in one call are refused, so the package goes first, alone.
        package = subprocess.run([*mypy[:-3], *mypy[-2:]], capture_output=True, text=True, cwd=tmp_path, check=False)
        assert package.returncode == 0, package.stdout
    user = subprocess.run(mypy[:-2], capture_output=True, text=True, cwd=tmp_path, check=False)
    assert (user.returncode == 0) == accepted, user.stdout


def test_what_is_offered_is_there_and_explained() -> None:
    for name in layak.__all__:
        assert getattr(layak, name).__doc__, name
    assert {"write_visit_workbook", "read_visit_workbook", "chart", "Batch"} <= set(dir(layak))
    pages = pydoc.plain(pydoc.render_doc(layak))
    for words in ("write_visit_workbook(", "class Assessment", "From a visit to the committee"):
        assert words in pages
