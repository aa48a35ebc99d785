"""How many enterprises a second Python assesses, beside other engines, on the yardstick of 60 rules and 82 facts.

    python bindings/python/bench/register.py DATA [--times N] [--only layak,polars,duckdb,zen] [--wheel FILE]

DATA is a folder that the harness of the yardstick wrote: ``profiles.parquet``, the reference outcomes ``ref_kleene.u8``, and the rules in each
engine's own language in ``gen/``. The rules in Layak's language stand in ``crates/layak-bench/rules``. Layak must give the outcomes of the
reference before it is timed: it is sharper in one or two of a million, where an unknown has only one outcome left, and calls decimal ties equal. Each figure is the best of some rounds, each in a process of its own; "CPU" is rows by processor seconds, which a busy
machine changes little.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROUNDS = 3
REPEATS = 3
SHARPER = 3e-6
RULES = Path(__file__).resolve().parents[3] / "crates" / "layak-bench" / "rules"
LISTS = ("monthly_output", "monthly_sales")
WORDS = ("sector", "legal_form", "market", "incoterm", "payment", "packaging_grade", "label_lang", "currency", "hs_chapter", "province")
DAYS = ("nib_issued", "halal_until", "bpom_until", "iso_until", "svlk_until", "license_until", "insurance_until", "lab_test_date", "ship_date")
WRITTEN_DAYS = ("contract_date", "contract_expiry")
ENGINES = ("layak", "layak dictionaries", "layak outcomes", "polars", "duckdb", "zen")


def table(data: Path, times: int = 1) -> Any:
    """The register, as often as wanted, so that a run takes long enough to be timed."""
    import pyarrow
    import pyarrow.parquet

    found = pyarrow.parquet.read_table(data / "profiles.parquet")
    return pyarrow.concat_tables([found] * times).combine_chunks()


def wide(harness: Any, dictionaries: bool) -> Any:
    """The harness's table with columns named and typed as a register has them."""
    import pyarrow
    import pyarrow.compute as compute

    columns: dict[str, Any] = {}
    for name in harness.column_names:
        column = harness[name].combine_chunks()
        if name in LISTS:
            for month in range(12):
                columns[f"{name}_{month + 1:02}"] = compute.list_element(column, month)
            continue
        if name in WORDS:
            column = compute.utf8_lower(column)
            if name == "hs_chapter":
                column = compute.binary_join_element_wise("hs", column, "")
                columns["hs_chapter_given"] = column.is_valid()
            column = column.dictionary_encode() if dictionaries else column
        elif name in DAYS:
            column = column.cast(pyarrow.int32()).cast(pyarrow.date32())
        elif name in WRITTEN_DAYS:
            column = column.cast(pyarrow.date32())
        columns[name] = column
    return pyarrow.table({f"yardstick.{name}": column for name, column in columns.items()})


def check(data: Path) -> int:
    """How many outcomes of Layak differ from the reference."""
    import numpy
    import layak

    codes = {"unmet": 0, "met": 1, "unknown": 2, "not_applicable": 3}
    register = wide(table(data), dictionaries=False)
    answers = layak.Engine("yardstick", RULES).assess_many(register, "2026-11-21", outcomes=True, progress=False).to_arrow()
    rules = sorted(name for name in answers.column_names if name.startswith("yardstick."))
    reference = numpy.fromfile(data / "ref_kleene.u8", numpy.uint8).reshape(-1, len(rules))
    wrong = 0
    for at, rule in enumerate(rules):
        column = answers[rule].combine_chunks()
        words = numpy.array([codes.get(word, 9) for word in column.dictionary.to_pylist()], numpy.uint8)
        wrong += int((words[column.indices.to_numpy()] != reference[: len(answers), at]).sum())
    return wrong


def runner(engine: str, data: Path, times: int, threads: int) -> tuple[Callable[[], object], int]:
    """What to time, with everything in the engine's own form already."""
    os.environ["POLARS_MAX_THREADS"] = str(threads)
    harness = table(data, times)
    if engine.startswith("layak"):
        import layak

        made = layak.Engine("yardstick", RULES)
        register = wide(harness, dictionaries="dictionaries" in engine)
        outcomes = "outcomes" in engine
        return lambda: made.assess_many(register, "2026-11-21", outcomes=outcomes, progress=False, threads=threads).counts(), len(register)
    if engine == "polars":
        import polars

        sys.path.insert(0, str(data / "gen"))
        import pl_rules  # type: ignore[import-not-found]

        frame = polars.DataFrame(polars.from_arrow(harness))
        words = {name: polars.Enum(frame[name].drop_nulls().unique().sort()) for name in WORDS}
        frame = frame.with_columns([polars.col(name).cast(kind) for name, kind in words.items()])
        months = [polars.col(name).list.get(at).alias(f"{name}_{at}") for name in LISTS for at in range(12)]
        ready = frame.with_columns(months).drop(LISTS).rechunk()
        return lambda: ready.lazy().select(pl_rules.EXPRS).collect(), len(ready)
    if engine == "duckdb":
        import duckdb

        base = duckdb.connect()
        base.execute(f"SET threads={threads}")
        base.register("arrow_profiles", harness)
        base.execute("CREATE TABLE profiles AS SELECT * FROM arrow_profiles")
        statement = (data / "gen" / "duckdb.sql").read_text(encoding="utf-8")
        return lambda: base.execute(statement).to_arrow_table(), len(harness)
    import zen

    some = harness.slice(0, 2_000)
    profiles = [{key: value for key, value in row.items() if value is not None} for row in some.to_pylist()]
    decision = zen.ZenEngine().create_decision((data / "gen" / "zen_graph.json").read_text(encoding="utf-8"))
    return lambda: [decision.evaluate(profile) for profile in profiles], len(profiles)


def measure(engine: str, data: Path, times: int, threads: int) -> dict[str, float]:
    run, count = runner(engine, data, times, threads)
    run()
    walls, cpus = [], []
    for _ in range(REPEATS):
        wall, cpu = time.perf_counter(), time.process_time()
        run()
        walls.append(time.perf_counter() - wall)
        cpus.append(time.process_time() - cpu)
    return {"rows": count / min(walls), "cpu": count / min(cpus)}


def import_time() -> float:
    code = "import time; t = time.perf_counter(); import layak; print(time.perf_counter() - t)"
    runs = [subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True) for _ in range(9)]
    return sorted(float(run.stdout) for run in runs)[4]


def main() -> None:
    parser = argparse.ArgumentParser(description="enterprises a second, beside other engines")
    parser.add_argument("data", type=Path)
    parser.add_argument("--times", type=int, default=10)
    parser.add_argument("--only", default=",".join(ENGINES))
    parser.add_argument("--wheel", type=Path)
    parser.add_argument("--one", nargs=2, metavar=("ENGINE", "THREADS"), help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.one:
        print(json.dumps(measure(given.one[0], given.data, given.times, int(given.one[1]))))
        return
    wrong = check(given.data)
    rows = len(table(given.data))
    print(f"outcomes that differ from the reference: {wrong} of {60 * rows:,}")
    if wrong > 60 * rows * SHARPER:
        sys.exit(1)
    print(f"{'engine':<20} {'1 core/s':>12} {'CPU/s':>12} {'2 cores/s':>12}")
    for engine in given.only.split(","):
        best: dict[int, dict[str, float]] = {1: {}, 2: {}}
        for threads in (1, 2) if engine != "zen" else (1,):
            for _ in range(ROUNDS):
                command = [sys.executable, __file__, str(given.data), "--one", engine, str(threads)]
                command += ["--times", str(given.times)]
                found = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
                best[threads] = {key: max(value, best[threads].get(key, 0)) for key, value in found.items()}
        one, two = best[1], best[2]
        print(f"{engine:<20} {one['rows']:>12,.0f} {one['cpu']:>12,.0f} {two.get('rows', 0):>12,.0f}")
    print(f"import layak: {1000 * import_time():.1f} ms (median of 9)")
    if given.wheel:
        print(f"wheel: {given.wheel.stat().st_size / 1e6:.2f} MB")


if __name__ == "__main__":
    main()
