"""Layak: is this enterprise fit to export this order, and if not, why and what next?

>>> import layak
>>> engine = layak.Engine("gpei-jatim")
>>> assessment = engine.assess({"enterprise": {"name": "Contoh Manis"}, "legality": {"nib": "none"}}, as_of="2026-11-21")
>>> assessment
Assessment('Contoh Manis', belum, 0.0–99.5)

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
    from . import types
    from ._batch import Batch

__all__ = [
    "Assessment",
    "Assessments",
    "Batch",
    "Cohort",
    "Diff",
    "Engine",
    "Frame",
    "LayakError",
    "Profile",
    "Report",
    "assess",
    "check",
    "schema",
    "schema_names",
    "types",
]

# Parts that not every program needs, by the module that holds them: imported when first asked for.
_LATER = {
    "Batch": "._batch",
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
