"""What is known of one enterprise and one product."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any, Union

from . import _native
from ._errors import attempt
from ._values import dumped, files_in, plain

if TYPE_CHECKING:
    from pathlib import Path

#: Anything that :class:`Profile` takes.
ProfileLike = Union["Profile", Mapping[str, Any], str, "os.PathLike[str]", object]

_MONTH = re.compile(r"production\.month\.(\d{4}-\d{2})(?:\.(rejected|limited_by))?")


class Profile:
    """What is known of one enterprise and one product. What is left out, ``None`` or NaN is not known, never "no".

    Args:
        x: a nested dict (``{"legality": {"nib": "active"}}``), a flat one by fact path (``{"legality.nib": "active",
            "production.month.2026-05": 900}``), a dataclass shaped like either, a text in TOML or JSON, or a path to a ``.toml`` or
            ``.json`` file. Numbers are in the unit of their fact, dates are ``datetime.date`` or "YYYY-MM-DD".
        name: what diagnostics call it; the file's name where there is one.

    Raises:
        LayakError: a text is no TOML or JSON (found when ``data`` is asked for). What facts mean is checked when it is assessed.
        OSError: a file cannot be read.
        TypeError: some value cannot be part of a profile.

    >>> profile = Profile({"enterprise.name": "Contoh Manis", "legality.npwp": True, "production.month.2026-05": 900})
    >>> profile.data["legality"]
    {'npwp': True}
    >>> profile
    Profile('Contoh Manis', 3 topics)
    """

    __slots__ = ("_data", "_label", "_text")

    _text: str | None
    _data: dict[str, Any] | None
    _label: str

    def __init__(self, x: ProfileLike, *, name: str | None = None) -> None:
        self._text, self._data, self._label = None, None, name or "profile"
        if isinstance(x, Profile):
            self._text, self._data, self._label = x._text, x._data, name or x._label
        elif isinstance(x, os.PathLike) or isinstance(x, str) and _is_path(x):
            from pathlib import Path

            path = Path(x)
            self._text = path.read_text(encoding="utf-8-sig")
            self._label = name or str(path)
        elif isinstance(x, str):
            self._text = x
        elif isinstance(x, Mapping):
            self._data = nested(x)
        elif hasattr(x, "__dataclass_fields__") and not isinstance(x, type):
            from dataclasses import asdict

            self._data = nested(asdict(x))  # type: ignore[call-overload]
        else:
            raise TypeError(f"a profile is a dict, a dataclass, a text or a path, not {type(x).__name__}")

    @property
    def data(self) -> dict[str, Any]:
        """The nested dict: tables of facts by set, lists of records such as ``production.month``; dates are "YYYY-MM-DD"."""
        if self._data is None:
            text = self._text or ""
            found: dict[str, Any] = json.loads(attempt(lambda: _native.profile_data(self._file, text)))
            self._data = found
        return self._data

    @property
    def id(self) -> str | None:
        """``enterprise.id``, by which candidates are told apart."""
        return self._identity("id")

    @property
    def name(self) -> str | None:
        """``enterprise.name``."""
        return self._identity("name")

    @property
    def label(self) -> str:
        """What diagnostics call it: a file, a sheet, a row."""
        return self._label

    def to_toml(self) -> str:
        """The profile as TOML text, ready for a file.

        >>> print(Profile({"legality": {"npwp": True}, "order": {"ship_by": "2027-01-31"}}).to_toml(), end="")
        [legality]
        npwp = true
        <BLANKLINE>
        [order]
        ship_by = 2027-01-31
        """
        from ._toml import written

        return self._text if self._text is not None and not self._is_json else written(self.data)

    def to_json(self) -> str:
        """The profile as JSON text."""
        return self._text if self._text is not None and self._is_json else dumped(self.data)

    def text(self) -> str:
        """The profile as a text in whichever form it is: TOML or JSON."""
        return self._text if self._text is not None else dumped(self._data)

    def request(self) -> str:
        """The profile as the JSON of a request: a text stays one, so that diagnostics can show its lines."""
        return dumped(self._data if self._text is None else self._text)

    @property
    def _is_json(self) -> bool:
        return (self._text or "").lstrip().startswith("{")

    @property
    def _file(self) -> str:
        ends = (".json", ".toml")
        return self._label if self._label.endswith(ends) else self._label + ends[not self._is_json]

    def _identity(self, key: str) -> str | None:
        table = self.data.get("enterprise")
        found = table.get(key) if isinstance(table, Mapping) else None
        return found if isinstance(found, str) else None

    def __eq__(self, other: object) -> bool:
        return self.data == other.data if isinstance(other, Profile) else NotImplemented

    __hash__ = None  # type: ignore[assignment]

    def __repr__(self) -> str:
        topics = len(self.data)
        return f"Profile({self.name or self.id or self._label!r}, {topics} topic{'s' * (topics != 1)})"

    def __getstate__(self) -> tuple[str | None, dict[str, Any] | None, str]:
        return self._text, None if self._text is not None else self._data, self._label

    def __setstate__(self, state: tuple[str | None, dict[str, Any] | None, str]) -> None:
        self._text, self._data, self._label = state


def nested(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Answers by set. Keys with a dot are paths of facts; those of months become records, in order of their months."""
    found: dict[str, Any] = {}
    months: dict[str, dict[str, Any]] = {}
    for path, value in answers.items():
        value = _answered(plain(value))
        month = _MONTH.fullmatch(path)
        if month is not None:
            months.setdefault(month[1], {"month": month[1]})
            if value is not None:
                months[month[1]][month[2] or "made"] = value
        elif value is not None:
            _put(found, path.split("."), value)
    if any(len(month) > 1 for month in months.values()):
        columns = sorted(months)
        production = found.setdefault("production", {})
        # The first and the last month that has a key, given or not: bad months at the ends cannot be left out unseen.
        production.setdefault("from", columns[0])
        production.setdefault("to", columns[-1])
        production["month"] = [months[month] for month in columns if len(months[month]) > 1]
    return found


def _answered(value: Any) -> Any:
    """Without what is missing, at any depth of tables and records."""
    if isinstance(value, dict):
        return {key: kept for key, item in value.items() if (kept := _answered(item)) is not None}
    return [_answered(item) for item in value if item is not None] if isinstance(value, list) else value


def _put(into: dict[str, Any], path: list[str], value: Any) -> None:
    *tables, key = path
    for table in tables:
        into = into.setdefault(table, {})
    if isinstance(value, dict) and isinstance(into.get(key), dict):
        into[key].update(value)
    else:
        into[key] = value


def _is_path(text: str) -> bool:
    return "\n" not in text and "=" not in text and text.endswith((".toml", ".json"))


def profiles_in(folder: Path) -> list[Profile]:
    """Every profile below a folder, in order of names; not cases and expectations, which may stand beside them."""
    beside = (".cases.toml", ".expect.toml", ".expect.json")
    return [Profile(path) for path in files_in(folder, ".toml", ".json") if not path.name.endswith(beside)]


def profiles_of(candidates: Any) -> list[Profile]:
    """Profiles from a list of them, a folder, or visits (whatever has ``profiles``)."""
    inside = getattr(candidates, "profiles", None)
    if inside is not None and not isinstance(candidates, Mapping):
        return [as_profile(one) for one in inside]
    if isinstance(candidates, (str, os.PathLike)):
        from pathlib import Path

        path = Path(candidates)
        if path.is_dir():
            return profiles_in(path)
        if path.suffix.lower() in (".xlsx", ".ods"):
            return profiles_of(read_visits(path))
        return [Profile(path)]
    if isinstance(candidates, (Mapping, Profile)):
        raise TypeError("give a list of profiles, not one")
    if isinstance(candidates, Iterable):
        return [as_profile(one) for one in candidates]
    raise TypeError(f"profiles are a list, a folder or visits, not {type(candidates).__name__}")


def read_visits(path: Path) -> Any:
    """A visit workbook; its reader is part of the extra ``layak[notebook]``."""
    import layak

    return getattr(layak, "read_visit_workbook")(path)


def as_profile(x: ProfileLike) -> Profile:
    return x if isinstance(x, Profile) else Profile(x)
