"""Frames and registers through Arrow: the same for pandas, polars, pyarrow and DuckDB."""

from __future__ import annotations

import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import duckdb
import pandas
import polars
import pyarrow
import pyarrow.parquet
import pytest

import layak

DAY = "2026-11-21"
COLUMNS: dict[str, list[Any]] = {
    "enterprise.id": ["K1", "K2", "K3", "K4", "K5"],
    "legality.nib": ["none", "active", None, "perhaps", "active"],
    "legality.npwp": [True, None, False, True, True],
    "enterprise.workers": [3.0, None, -1.0, 7.0, 4.0],
    "product.sector": ["food", "food", None, "food", "food"],
    "product.unit": ["kg", None, None, None, "kg"],
    "production.unit": ["kg", None, None, None, "kg"],
    "production.month.2026-08": [None, None, None, None, 80.0],
    "production.month.2026-09": [90.0, None, None, None, 70.5],
    "production.month.2026-10": [None, None, None, None, None],
}


@pytest.fixture(scope="module")
def engine() -> layak.Engine:
    return layak.Engine("gpei-jatim", lang="en")


def table() -> pyarrow.Table:
    texts = {"enterprise.id", "legality.nib", "product.sector", "product.unit", "production.unit"}
    kinds = {name: pyarrow.string() if name in texts else pyarrow.bool_() if name == "legality.npwp" else pyarrow.float64() for name in COLUMNS}
    return pyarrow.table({name: pyarrow.array(cells, kinds[name]) for name, cells in COLUMNS.items()})


def profiles() -> list[dict[str, Any]]:
    return table().to_pylist()


def sources() -> dict[str, Any]:
    arrow = table()
    return {
        "pyarrow": arrow,
        "pandas": arrow.to_pandas(),
        "pandas nullable": arrow.to_pandas(types_mapper=pandas.ArrowDtype),
        "polars": polars.from_arrow(arrow),
        "categories": polars.from_arrow(arrow).with_columns(polars.col("legality.nib", "product.sector").cast(polars.Categorical)),
        "sliced": pyarrow.concat_tables([arrow.slice(4), arrow])[1:],
        "duckdb": duckdb.sql("select * from arrow"),
        "batches": iter(arrow.to_batches(max_chunksize=2)),
        "reader": arrow.to_reader(max_chunksize=2),
        "one batch": arrow.combine_chunks().to_batches()[0],
        "profiles": profiles(),
        "generator": (row for row in profiles()),
    }


@pytest.mark.parametrize("kind", list(sources()))
def test_every_source_gives_the_answers_of_assess(engine: layak.Engine, kind: str) -> None:
    batch = engine.assess_many(sources()[kind], DAY, outcomes=True, progress=False)
    rows = batch.to_arrow().to_pylist()
    assert batch.counts()["rows"] == 5 and batch.counts()["refused"] == 2
    assert [(found["row"], found["column"]) for found in batch.problems.rows()] == [(3, "enterprise.workers"), (4, "legality.nib")]
    for row, profile in zip(rows, profiles()):
        assert row["enterprise.id"] == profile["enterprise.id"]
        try:
            one = engine.assess(profile, DAY, questions=False)
        except layak.LayakError as refused:
            assert refused.diagnostics[0]["code"] in row["diagnostics"] and row["kurasi"] is None
            continue
        assert row["diagnostics"] is None
        assert one.score is not None
        assert (row["score.low"], row["score.high"]) == (one.score["low"], one.score["high"])
        for verdict in one.verdicts:
            assert row[verdict["ladder"]] == verdict["guaranteed"]["id"]
            assert row[f"{verdict['ladder']}.possible"] == " | ".join(step["id"] for step in verdict["possible"])
        outcomes = {finding["rule"]: finding["outcome"] for finding in one.data["findings"]}
        assert {rule: row[rule] for rule in outcomes} == outcomes


def test_every_library_reads_the_answers(engine: layak.Engine) -> None:
    def again() -> layak.Batch:
        return engine.assess_many(table(), DAY, progress=False)

    wanted = again().to_arrow().to_pylist()
    batch = again()
    assert [row["kurasi"] for row in wanted] == [None if cell != cell else cell for cell in again().to_pandas()["kurasi"].tolist()]
    assert polars.DataFrame(again())["score.low"].to_list() == [row["score.low"] for row in wanted]
    assert pyarrow.table(again()).to_pylist() == wanted
    assert pyarrow.RecordBatchReader.from_stream(again()).read_all().to_pylist() == wanted
    assert duckdb.sql("select count(*) from batch where kurasi = 'belum'").fetchall() == [(3,)]
    assert batch.counts()["verdicts"]["kurasi"] == {"siap": 0, "hampir": 0, "pembinaan": 0, "belum": 3, "nothing_assessed": 0}
    assert "belum" in batch._repr_html_() and "5 rows" in repr(batch)


def test_what_can_be_read_once_is_read_once(engine: layak.Engine) -> None:
    batch = engine.assess_many(iter(table().to_batches()), DAY, progress=False)
    assert batch.counts()["rows"] == 5
    with pytest.raises(ValueError, match="once"):
        batch.to_arrow()
    again = engine.assess_many(table(), DAY, progress=False)
    assert again.to_arrow() == again.to_arrow()


def test_list_columns_hold_records(engine: layak.Engine) -> None:
    month = {"month": "2026-09", "made": 90.0}
    profile = {
        "product": {"sector": "food", "unit": "kg"},
        "production": {"unit": "kg", "from": "2026-08", "to": "2026-10", "month": [month]},
        "partner": [{"id": "M1", "own_permit": True}],
    }
    flat = {
        "product.sector": ["food"],
        "product.unit": ["kg"],
        "production.unit": ["kg"],
        "production.from": ["2026-08"],
        "production.to": ["2026-10"],
        "production.month": [[month]],
        "partner": [[{"id": "M1", "own_permit": True}]],
    }
    [row] = engine.assess_many(pyarrow.table(flat), DAY, outcomes=True, progress=False).to_arrow().to_pylist()
    one = engine.assess(profile, DAY, questions=False)
    assert row["diagnostics"] is None and one.score is not None and row["score.low"] == one.score["low"]
    assert all(row[finding["rule"]] == finding["outcome"] for finding in one.data["findings"])


def test_texts_dates_and_partial_answers(engine: layak.Engine) -> None:
    frame = pandas.DataFrame(
        {
            "legality.npwp": ["ya", "tidak", "", "mungkin"],
            "enterprise.workers": ["3", '{"min": 2, "max": 5}', None, "4,5"],
            "bpom.md_expires": pandas.to_datetime(["2027-01-31", None, "2026-12-31 06:00", None], format="mixed"),
        }
    )
    batch = engine.assess_many(frame, DAY, progress=False)
    found = {(problem["row"], problem["column"]) for problem in batch.problems.rows()}
    assert found == {(3, "bpom.md_expires"), (4, "legality.npwp"), (4, "enterprise.workers")}
    infinite = engine.assess_many(pandas.DataFrame({"enterprise.workers": [float("inf"), float("nan")]}), DAY, progress=False)
    assert [problem["row"] for problem in infinite.problems.rows()] == [1]


def test_files_and_folders(engine: layak.Engine, tmp_path: Path) -> None:
    arrow = table()
    wanted = engine.assess_many(arrow, DAY, progress=False).to_arrow().to_pylist()
    arrow.to_pandas().to_csv(tmp_path / "register.csv", index=False)
    pyarrow.parquet.write_table(arrow, tmp_path / "register.parquet")
    lines = [layak.Profile(row).to_json() for row in profiles()]
    (tmp_path / "register.jsonl").write_text("\n".join(lines) + "\n", encoding="utf-8")
    folder = tmp_path / "profiles"
    folder.mkdir()
    for row in profiles():
        (folder / f"{row['enterprise.id']}.toml").write_text(layak.Profile(row).to_toml(), encoding="utf-8")
    for source in ("register.csv", "register.parquet", "register.jsonl", "profiles"):
        rows = engine.assess_many(tmp_path / source, DAY, progress=False).to_arrow().to_pylist()
        keep = ("row", "enterprise.id", "kurasi", "kurasi.possible", "score.low", "score.high")
        assert [[row[key] for key in keep] for row in rows] == [[row[key] for key in keep] for row in wanted], source
    (tmp_path / "uneven.csv").write_text("enterprise.id,legality.npwp\nK1,ya\nK2\nK3,ya,ya\nK4,tidak\n", encoding="utf-8")
    uneven = engine.assess_many(tmp_path / "uneven.csv", DAY, progress=False)
    assert [(found["row"], found["code"]) for found in uneven.problems.rows()] == [(2, "bad-row"), (3, "bad-row")]
    assert [verdict is None for verdict in uneven.to_arrow()["kurasi"].to_pylist()] == [False, True, True, False]
    with pytest.raises(FileNotFoundError):
        engine.assess_many(tmp_path / "nothing.csv")
    for wrong in (7, {"legality.nib": "none"}):
        with pytest.raises(TypeError):
            engine.assess_many(wrong)


def test_columns_that_answer_nothing_are_refused(engine: layak.Engine) -> None:
    batch = engine.assess_many(pyarrow.table({"legality.nbi": ["active"]}), DAY, progress=False)
    with pytest.raises(layak.LayakError) as refused:
        batch.counts()
    assert [found["code"] for found in refused.value.diagnostics] == ["bad-column"]


def test_progress_and_threads(engine: layak.Engine) -> None:
    many = pyarrow.table({"legality.npwp": pyarrow.array([True, None, False] * 30_000)})
    told: list[tuple[int, int | None]] = []
    batch = engine.assess_many(many, DAY, threads=1, progress=lambda done, rows: told.append((done, rows)))
    assert batch.counts()["rows"] == 90_000
    assert told[-1] == (90_000, 90_000) and len(told) > 1 and told == sorted(told)
    assert engine.assess_many(many, DAY, threads=2, progress=False).to_arrow() == batch.to_arrow()


STOPPED = """
import itertools, os, signal, threading
import layak, pyarrow
def endless():
    for n in itertools.count():
        if n == 3:
            threading.Timer(0.2, os.kill, (os.getpid(), signal.SIGINT)).start()
        yield pyarrow.record_batch({"legality.npwp": [True] * 1000})
try:
    layak.Engine("gpei-jatim").assess_many(endless(), as_of="2026-11-21", progress=False).counts()
except KeyboardInterrupt:
    print("stopped")
"""


def test_an_interrupt_stops_a_batch() -> None:
    run = subprocess.run([sys.executable, "-c", STOPPED], capture_output=True, text=True, timeout=60, check=False)
    assert run.stdout == "stopped\n", run.stderr


def test_an_interrupt_reaches_python_through_a_reader() -> None:
    script = STOPPED.replace(".counts()", "").replace("layak.Engine", "pyarrow.table(layak.Engine").replace("progress=False)", "progress=False))")
    run = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, timeout=60, check=False)
    assert "KeyboardInterrupt" in run.stderr or run.stdout == "stopped\n", run.stderr


def test_a_producer_that_fails_is_heard(engine: layak.Engine) -> None:
    def failing() -> Any:
        yield pyarrow.record_batch({"legality.npwp": [True]})
        raise RuntimeError("the disk is gone")

    with pytest.raises(RuntimeError, match="the disk is gone"):
        engine.assess_many(failing(), DAY, progress=False).counts()
    with pytest.raises(Exception, match="the disk is gone"):
        pyarrow.table(engine.assess_many(failing(), DAY, progress=False))


def test_frames(engine: layak.Engine) -> None:
    frame = layak.Frame(
        {"t": "text", "n": "number", "i": "integer", "b": "bool", "d": "date", "l": "texts"},
        [{"t": "a", "n": 1.5, "i": 2, "b": True, "d": DAY, "l": ["x", "y"]}, {}],
    )
    arrow = frame.to_arrow()
    kinds = [pyarrow.string(), pyarrow.float64(), pyarrow.int64(), pyarrow.bool_(), pyarrow.date32(), pyarrow.list_(pyarrow.string())]
    assert [field.type for field in arrow.schema] == kinds
    assert arrow.column("d").to_pylist()[0].isoformat() == DAY and arrow.to_pylist()[1] == dict.fromkeys("tnibdl")
    assert polars.DataFrame(frame).shape == frame.to_polars().shape == frame.to_pandas().shape == (2, 6)
    assert duckdb.sql("select i from frame where b").fetchall() == [(2,)]
    assert pickle.loads(pickle.dumps(frame)) == frame and len(layak.Frame({"t": "text"}, [])) == 0
    findings = engine.assess({}, DAY).findings
    assert findings.to_polars()["rule"].to_list() == findings.to_pandas()["rule"].tolist()
