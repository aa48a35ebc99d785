"""Values as people have them in Python (dates, NumPy numbers, missing ones) as the JSON that the core reads."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from pathlib import Path


def plain(value: Any) -> Any:
    """The value as JSON holds it; ``None`` stands for every way in which Python says that something is missing."""
    if value is None or isinstance(value, (str, bool, int)) and not isinstance(value, Enum):
        return value
    if isinstance(value, float):
        return None if math.isnan(value) else value
    if isinstance(value, Mapping):
        return {_key(key): plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(item) for item in value]
    if isinstance(value, Enum):
        return plain(value.value)
    if isinstance(value, datetime):
        # pandas' NaT is a datetime that equals nothing, not even itself.
        return value.date().isoformat() if value == value else None
    if isinstance(value, date):
        return value.isoformat()
    if hasattr(value, "tolist"):
        return plain(value.tolist())
    if hasattr(value, "__float__"):
        return plain(float(value))
    if type(value).__name__ in ("NAType", "NaTType"):
        return None
    raise TypeError(f"{type(value).__name__} cannot be part of a profile")


def _key(key: Any) -> str:
    if isinstance(key, str):
        return key
    raise TypeError(f"keys must be texts, not {type(key).__name__}")


def dumped(value: Any) -> str:
    """JSON text."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"), default=plain)


def day(as_of: date | str | None) -> str:
    """The date asked about; today if none is given."""
    if as_of is None:
        return date.today().isoformat()
    if isinstance(as_of, datetime):
        return as_of.date().isoformat()
    return as_of.isoformat() if isinstance(as_of, date) else as_of


def files_in(folder: Path, *ends: str) -> list[Path]:
    """Files with one of these ends below a folder, in order of names, but for hidden ones and those in hidden folders."""
    files = (path for path in sorted(folder.rglob("*")) if path.suffix in ends and path.is_file())
    return [path for path in files if not any(part.startswith(".") for part in path.relative_to(folder).parts)]
