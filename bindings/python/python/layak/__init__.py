"""Layak: is this enterprise fit to export this order, and if not, why and what next?

>>> import layak
>>> engine = layak.Engine("gpei-jatim")
>>> assessment = engine.assess({"enterprise": {"name": "Contoh Manis"}, "legality": {"nib": "none"}}, as_of="2026-11-21")
>>> assessment
Assessment('Contoh Manis', belum, 0.0–99.5)

From a visit to the committee, with the extra ``layak[notebook]`` for the workbook and the charts::

    layak.write_visit_workbook("kunjungan.xlsx", enterprises=["Contoh Manis", "Contoh Legit"])   # before the visits
    visits = layak.read_visit_workbook("kunjungan.xlsx")                                         # after them
    results = engine.assess_each(visits)                                                         # all the reasons, one by one
    cohort = engine.rank(visits, seed="2026-11-21", places=20)                                   # who gets a place, and why
    layak.chart.score_bands(cohort)
    cohort.report("committee").save("berita-acara.html")

A whole register goes through :meth:`Engine.assess_many`; what is refused raises :class:`LayakError`; :mod:`layak.types` has the shape of everything.

Nothing is decided in Python: every figure and sentence comes from the Rust core. The same request gives the same answer, byte for byte, as
from Rust and in the browser.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ._assessment import Assessment
from ._assessments import Assessments
from ._cohort import Cohort
from ._diff import Diff
from ._doors import assess, check, schema, schema_names
from ._engine import Engine
from ._errors import LayakError
from ._frame import Frame
from ._profile import Profile
from ._report import Report

if TYPE_CHECKING:
    from . import chart as chart
    from . import types
    from ._batch import Batch
    from ._extra import MissingExtra
    from ._workbook import Visits, WorkbookError, read_visit_workbook, write_visit_workbook

__all__ = [
    "Assessment",
    "Assessments",
    "Batch",
    "Cohort",
    "Diff",
    "Engine",
    "Frame",
    "LayakError",
    "MissingExtra",
    "Profile",
    "Report",
    "Visits",
    "WorkbookError",
    "assess",
    "check",
    "read_visit_workbook",
    "schema",
    "schema_names",
    "types",
    "write_visit_workbook",
]

# Parts that not every program needs, by the module that holds them: imported when first asked for.
_LATER = {
    "Batch": "._batch",
    "MissingExtra": "._extra",
    "Visits": "._workbook",
    "WorkbookError": "._workbook",
    # Not in `__all__`: it needs the extra, and `import *` shall not.
    "chart": ".chart",
    "read_visit_workbook": "._workbook",
    "types": ".types",
    "write_visit_workbook": "._workbook",
}


def __getattr__(name: str) -> Any:
    if name not in _LATER:
        raise AttributeError(f"module 'layak' has no attribute {name!r}")
    from importlib import import_module

    module = import_module(_LATER[name], __name__)
    found = module if _LATER[name] == f".{name}" else getattr(module, name)
    globals()[name] = found
    return found


def __dir__() -> list[str]:
    return sorted(set(globals()) | set(_LATER))
