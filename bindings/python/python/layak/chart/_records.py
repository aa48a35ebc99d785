"""What the pictures read: assessments and cohorts as plain records, whatever they came in as."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from typing import Any

from ._words import Lang, word

Record = Mapping[str, Any]


def record(given: Any) -> Record:
    """The wire record of an assessment or cohort.

    Raises:
        TypeError: it is neither such an object nor its record.
    """
    data = given if isinstance(given, Mapping) else getattr(given, "data", None)
    if not isinstance(data, Mapping) or "programme" not in data:
        raise TypeError(
            f"{type(given).__name__}: bukan hasil penilaian (Assessment atau rekaman JSON-nya) · not an assessment (an Assessment or its JSON record)"
        )
    return data


def assessments(given: Any) -> list[Record]:
    """One assessment or several, as records.

    Raises:
        TypeError: something among them is no assessment.
        ValueError: there is none.
    """
    alone = isinstance(given, Mapping) or hasattr(given, "data") or not isinstance(given, Iterable)
    found = [record(one) for one in ([given] if alone else given)]
    for one in found:
        if "findings" not in one:
            raise TypeError("rekaman tanpa `findings`: bukan hasil penilaian · a record without `findings` is no assessment")
    if not found:
        raise ValueError("tidak ada hasil penilaian · no assessment was given")
    return found


def names(found: list[Record], lang: Lang) -> list[str]:
    """A name for each, all different: where several share one, the id or a number stands behind it."""
    plain = [one["enterprise"].get("name") or one["enterprise"].get("id") or word("nameless", lang) for one in found]
    return apart(plain, [one["enterprise"].get("id") for one in found])


def apart(plain: list[str], ids: list[str | None]) -> list[str]:
    """Each name, made different from all others."""
    often = Counter(plain)
    seen: Counter[str] = Counter()
    result = []
    for name, own in zip(plain, ids):
        if often[name] > 1:
            seen[name] += 1
            mark = own if own and own != name else str(seen[name])
            name = f"{name} ({mark})"
        while name in result:  # the same id twice, or a name that looks like a marked one
            name += "′"
        result.append(name)
    return result
