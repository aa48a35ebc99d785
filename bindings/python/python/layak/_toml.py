"""A nested dict as TOML. Python reads TOML from 3.11 on and never writes it, and the core keeps no writer."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from typing import Any

_BARE = re.compile(r"[A-Za-z0-9_-]+")
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")


def written(data: Mapping[str, Any]) -> str:
    """TOML text: values first, then tables, then lists of tables; what is ``None`` is left out, since TOML has no null.

    >>> print(written({"product": {"sector": "food"}, "production": {"month": [{"month": "2026-05", "made": 900}]}}), end="")
    [product]
    sector = "food"
    <BLANKLINE>
    [[production.month]]
    month = "2026-05"
    made = 900
    """
    blocks = ["\n".join(lines) for lines in _tables(data, ())]
    return "\n\n".join(block for block in blocks if block) + "\n" if blocks else ""


def _tables(data: Mapping[str, Any], path: tuple[str, ...]) -> Iterator[list[str]]:
    lines = [_line(key, value) for key, value in data.items() if _is_value(value)]
    if lines:
        yield ([f"[{'.'.join(map(_key, path))}]"] if path else []) + lines
    for key, value in data.items():
        below = (*path, key)
        if isinstance(value, Mapping) and not _is_value(value):
            yield from _tables(value, below)
        elif _is_records(value):
            for record in value:
                inside = [_line(name, item) for name, item in record.items() if item is not None]
                yield [f"[[{'.'.join(map(_key, below))}]]", *inside]


def _line(key: str, value: Any) -> str:
    # What somebody is called may look like a date and is none.
    shown = _text(value) if key in ("id", "name") and isinstance(value, str) else _value(value)
    return f"{_key(key)} = {shown}"


def _is_records(value: Any) -> bool:
    return isinstance(value, list) and bool(value) and all(isinstance(item, Mapping) for item in value)


def _is_value(value: Any) -> bool:
    """Partial answers (``{any = …}``, ``{min = …, max = …}``) stand in one line, other tables under a heading."""
    if isinstance(value, Mapping):
        return bool(value) and value.keys() <= {"any", "min", "max", "value", "unit"}
    return value is not None and not _is_records(value)


def _key(key: str) -> str:
    return key if _BARE.fullmatch(key) else _text(key)


def _text(text: str) -> str:
    # JSON's escapes are TOML's, but for DEL, which TOML wants escaped too.
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")


def _value(value: Any) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, str):
        return value if _DATE.fullmatch(value) else _text(value)
    if isinstance(value, Mapping):
        inside = ", ".join(f"{_key(key)} = {_value(item)}" for key, item in value.items() if item is not None)
        return "{ " + inside + " }" if inside else "{}"
    return "[" + ", ".join(_value(item) for item in value if item is not None) + "]"
