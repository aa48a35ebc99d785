"""A whole invented register: one row per enterprise, columns named by fact, most cells empty as in life.

Written as Parquet in one go: 43,358 rows, as many as one regency counts.
"""

from __future__ import annotations

import os
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

JUMLAH = 43_358
MONTHS = [f"2026-{month:02}" for month in range(5, 11)]

#: Sector, share of the register, unit of its goods, usual output a month, and kinds of food.
SECTORS: tuple[tuple[str, float, str, float, tuple[str, ...]], ...] = (
    ("food", 0.44, "kg", 600, ("palm_sugar", "palm_sugar", "palm_sugar", "dried_snack", "dried_snack", "bakery", "beverage", "seasoning")),
    ("handicraft", 0.19, "pcs", 900, ()),
    ("wood_craft", 0.13, "pcs", 120, ()),
    ("metal", 0.11, "pcs", 400, ()),
    ("batik", 0.04, "pcs", 60, ()),
    ("footwear", 0.02, "pair", 180, ()),
    ("other", 0.07, "pcs", 200, ()),
)


def tulis_daftar(berkas: str | os.PathLike[str], jumlah: int = JUMLAH, benih: int = 43_358) -> Path:
    """Writes ``jumlah`` rows drawn with the seed ``benih`` to a Parquet file, and gives its path."""
    import pyarrow
    import pyarrow.parquet

    draw = random.Random(benih)
    rows = [_row(draw, number) for number in range(1, jumlah + 1)]
    columns = {name: kind for row in rows for name, kind in ((name, type(value)) for name, value in row.items())}
    kinds = {str: pyarrow.string(), bool: pyarrow.bool_(), int: pyarrow.float64(), float: pyarrow.float64()}
    table = pyarrow.table({name: pyarrow.array([row.get(name) for row in rows], kinds[columns[name]]) for name in sorted(columns)})
    pyarrow.parquet.write_table(table, berkas)
    return Path(berkas)


def ambil_sampel(berkas: str | os.PathLike[str], jumlah: int, benih: int = 1) -> list[dict[str, Any]]:
    """``jumlah`` rows drawn with the seed ``benih``, each as a flat profile; an empty cell is no answer."""
    import pyarrow.parquet

    table = pyarrow.parquet.read_table(berkas)
    rows: list[dict[str, Any]] = table.take(sorted(random.Random(benih).sample(range(table.num_rows), jumlah))).to_pylist()
    return [{fact: value for fact, value in row.items() if value is not None} for row in rows]


def _row(draw: random.Random, number: int) -> dict[str, Any]:
    """One enterprise; what the register does not know has no cell."""
    (sector, _, unit, usual, kinds) = draw.choices(SECTORS, [share for _, share, _, _, _ in SECTORS])[0]
    # Few are well kept: a register is mostly kitchens and yards.
    care = draw.betavariate(1.1, 3.0)
    yes: Callable[[float], bool] = lambda chance: draw.random() < chance  # noqa: E731 (a word that reads well below)
    row: dict[str, Any] = {
        "enterprise.id": f"IKM-{number:05}",
        "enterprise.legal_form": "cooperative" if yes(0.01) else "individual",
        "enterprise.workers": draw.choices([1, 2, 3, 5, 8, 15, 30], [30, 28, 18, 12, 7, 4, 1])[0],
        "enterprise.investment": round(draw.lognormvariate(16.5 + 2 * care, 0.9), -5),
        "enterprise.newly_founded": False,
        "product.sector": sector,
        "product.unit": unit,
        "order.exists": False,
        "order.market": "tw",
        "order.route": "through_exporter",
        "product.circulates_in_indonesia": True,
    }
    if kinds:
        row["product.kind"] = draw.choice(kinds)
        row["product.retail_packed"] = yes(0.3 + 0.5 * care)
        _perhaps(draw, row, 0.5, "bpom.md", "held" if yes(0.02 + 0.3 * care * care) else "none")
        _perhaps(draw, row, 0.6, "bpom.irt", "held" if yes(0.1 + 0.6 * care) else "none")
        _perhaps(draw, row, 0.4, "cppob.ip", "held" if yes(0.01 + 0.3 * care * care) else "none")
        _perhaps(draw, row, 0.5, "halal.certificate", "held" if yes(0.1 + 0.5 * care) else "none")
    _perhaps(draw, row, 0.9, "production.route", "own" if yes(0.9) else "contract")
    _perhaps(
        draw,
        row,
        0.7,
        "production.place",
        "separate_building" if yes(0.1 + 0.8 * care) else draw.choice(["household_kitchen", "separate_room_same_plot"]),
    )
    _perhaps(draw, row, 0.75, "legality.nib", "active" if yes(0.25 + 0.7 * care) else "none")
    if number % 3_600 == 0:
        row["legality.nib"] = "aktif"  # typed by hand: no choice of that question, so the row is reported
    _perhaps(draw, row, 0.6, "legality.npwp", yes(0.2 + 0.7 * care))
    _perhaps(draw, row, 0.4, "legality.kbli_matches", yes(0.4 + 0.5 * care))
    _perhaps(draw, row, 0.2, "management.willing", yes(0.6 + 0.35 * care))
    _perhaps(draw, row, 0.25, "management.production_book", yes(0.1 + 0.8 * care))
    _perhaps(draw, row, 0.2, "consistency.specification", "agreed" if yes(0.5 * care) else "none")
    _months(draw, row, usual, care)
    return row


def _perhaps(draw: random.Random, row: dict[str, Any], chance: float, fact: str, value: Any) -> None:
    if draw.random() < chance:
        row[fact] = value


def _months(draw: random.Random, row: dict[str, Any], usual: float, care: float) -> None:
    """Output of the last half year, for the few who write it down; without months, at best what they say they can make."""
    capacity = round(usual * draw.lognormvariate(0.0, 0.7) * (0.6 + care))
    _perhaps(draw, row, 0.6, "production.declared_capacity", float(capacity))
    if "production.declared_capacity" not in row or draw.random() > 0.08 + 0.5 * care:
        return
    row["production.from"], row["production.to"] = MONTHS[0], MONTHS[-1]
    for month in MONTHS:
        if draw.random() < 0.9:
            row[f"production.month.{month}"] = float(round(capacity * draw.uniform(0.5, 1.0)))
