"""What is written into a workbook comes back from it: the shared cases, and profiles that nobody thought of."""

from __future__ import annotations

import copy
import json
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest
import tomllib
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from workbook_help import DAY, PROGRAMME, digest, problems, profile, wire

import layak

CASES = Path(__file__).parents[3] / "tests" / "cases"
FOLDERS = ("seeds", "bukti", "kapasitas")


def shared() -> list[dict[str, Any]]:
    """Profiles of shared cases that the programme accepts."""
    found = []
    for folder in FOLDERS:
        for path in sorted((CASES / folder).glob("*.toml")):
            if path.name.endswith(".expect.toml"):
                continue
            data = wire(tomllib.loads(path.read_text(encoding="utf-8")))
            try:
                digest(data, "gpei-jatim")
            except layak.LayakError:
                continue
            # Cases are variants of the same enterprises; in one workbook each needs a name of its own.
            data.setdefault("enterprise", {})["name"] = f"Contoh {folder} {path.stem}"
            found.append(data)
    return found


@pytest.mark.parametrize("lang", ["id", "en"])
def test_shared_cases_come_back_with_the_same_digest(tmp_path: Path, lang: Any) -> None:
    cases = shared()[::8] if lang == "en" else shared()[::4]
    assert len(cases) >= 5
    layak.write_visit_workbook(tmp_path / "a.xlsx", "gpei-jatim", lang, enterprises=cases, as_of=DAY)
    visits = layak.read_visit_workbook(tmp_path / "a.xlsx")
    assert problems(visits) == []
    assert len(visits.profiles) == len(cases)
    for number, case in enumerate(cases):
        assert digest(profile(visits, number), "gpei-jatim") == digest(case, "gpei-jatim"), case["enterprise"]["name"]
    print(f"{len(cases)} shared cases came back from a workbook ({lang})")


FORM: Any = layak.Engine(PROGRAMME).form()
FACTS = [fact for fact in FORM["facts"] if fact["topic"] != "partner"]
PARTNER = [fact for fact in FORM["facts"] if fact["topic"] == "partner"]
LETTERS = st.text(
    st.characters(
        exclude_categories=("Cs", "Cc", "Cn", "Co", "Zl", "Zp", "Zs"), max_codepoint=0xFFFF, exclude_characters="|\ufffe\uffff"
    ),
    min_size=1,
    max_size=12,
)
WORDS = (
    st.tuples(st.sampled_from(["", "=", "+", "-", "@", "\t=", "\r@", "007 "]), LETTERS)
    .map("".join)
    .filter(
        lambda word: (
            word.strip().casefold() not in {"?", "belum tahu"}
            and word == word.strip(" \u00a0\n")
            and any(c.isalpha() for c in word)
        )
    )
    # Sixteen digits are a personal number, which no profile takes.
    .filter(lambda word: sum(c.isdigit() for c in word) < 12)
)
DAYS = st.integers(0, 3000).map(lambda days: (date(2024, 1, 1) + timedelta(days=days)).isoformat())
MONTHS = st.integers(0, 11).map(lambda month: f"2026-{month + 1:02}")
AMOUNT = st.one_of(st.integers(0, 10**6), st.floats(0, 10**6, allow_nan=False).map(lambda value: value + 0.0))


def ranges(number: Any) -> Any:
    pair = st.tuples(number, number).map(sorted).map(lambda ends: {"min": ends[0], "max": ends[1]})
    return st.one_of(number, number, pair, number.map(lambda low: {"min": low}), number.map(lambda high: {"max": high}))


def answers(fact: dict[str, Any]) -> Any:
    """Every kind of answer to a question, partial ones included."""
    values = [choice["value"] for choice in fact.get("choices", [])]
    if fact["kind"] == "bool":
        return st.booleans()
    if fact["kind"] == "choice":
        some = st.lists(st.sampled_from(values), min_size=2, max_size=3, unique=True)
        return st.one_of(st.sampled_from(values), some.map(lambda any_of: {"any": any_of}))
    if fact["kind"] == "choices":
        split = st.lists(st.sampled_from(["in", "out", "open"]), min_size=len(values), max_size=len(values))
        return st.one_of(
            st.sets(st.sampled_from(values)).map(lambda held: [value for value in values if value in held]),
            split.map(lambda marks: parts(values, marks)).filter(bool),
        )
    if fact["kind"] == "number":
        low, high = fact.get("min", 0), min(fact.get("max", 10**6), 10**6)
        whole = st.integers(int(low), int(high))
        number = (
            whole if fact.get("whole") else st.one_of(whole, st.floats(low, high, allow_nan=False).map(lambda value: value + 0.0))
        )
        return ranges(number)
    if fact["kind"] == "date":
        ends = st.tuples(DAYS, DAYS).map(sorted).map(lambda pair: {"min": pair[0], "max": pair[1]})
        return st.one_of(DAYS, MONTHS, ends)
    return WORDS


def parts(values: list[str], marks: list[str]) -> Any:
    """A partial answer; one that leaves nothing open is a plain list."""
    yes, no = ([value for value, mark in zip(values, marks, strict=True) if mark == which] for which in ("in", "out"))
    if len(yes) + len(no) == len(values):
        return yes or None
    return {key: part for key, part in (("includes", yes), ("excludes", no)) if part}


PROOF = st.fixed_dictionaries(
    {"level": st.sampled_from(["declared", "seen", "verified"])},
    optional={"by": WORDS, "on": DAYS, "expires": DAYS, "note": WORDS},
)


def months() -> Any:
    record = st.fixed_dictionaries(
        {"made": ranges(AMOUNT)},
        optional={"rejected": AMOUNT, "limited_by": st.sampled_from(["orders", "material", "labour", "machine", "season"])},
    )
    listed = st.dictionaries(MONTHS, record, min_size=1, max_size=4)
    return listed.map(
        lambda found: {"from": "2026-01", "to": "2026-12", "month": [{"month": month, **found[month]} for month in sorted(found)]}
    )


def records(**columns: Any) -> Any:
    return st.one_of(st.just([]), st.lists(st.fixed_dictionaries({}, optional=columns).filter(bool), min_size=1, max_size=3))


@st.composite
def partners(draw: Any) -> Any:
    found = []
    for number in range(draw(st.integers(0, 2))):
        own = {fact["path"].partition(".")[2]: draw(answers(fact)) for fact in PARTNER if draw(st.booleans())}
        proofs = {key: draw(PROOF) for key in own if draw(st.booleans())}
        whole = {"id": f"Mitra {number}", **own, **({"evidence": proofs} if proofs else {})}
        found.append({**whole, **draw(months())} if draw(st.booleans()) else whole)
    return found


@st.composite
def profiles(draw: Any) -> dict[str, Any]:
    """A profile that may say anything the programme asks."""
    data: dict[str, Any] = {
        "product": {"unit": draw(st.sampled_from(FORM["goods"]))},
        "enterprise": {"name": "Contoh " + draw(LETTERS)},
    }
    evidence = {}
    for fact in draw(st.lists(st.sampled_from(FACTS), max_size=25, unique_by=lambda fact: fact["path"])):
        table, _, name = fact["path"].partition(".")
        if fact["path"] in ("enterprise.name", "order.exists"):
            continue
        data.setdefault(table, {})[name] = draw(answers(fact))
        if draw(st.integers(0, 3)) == 0:
            evidence[fact["path"]] = draw(PROOF)
    if draw(st.booleans()):
        data.setdefault("production", {}).pop("declared_capacity", None)
        evidence.pop("production.declared_capacity", None)
        data["production"].update(draw(months()))
    if draw(st.booleans()):
        data["partner"] = draw(partners())
        for partner in data["partner"]:
            if "month" in partner:
                partner.pop("capacity", None)
                partner.get("evidence", {}).pop("capacity", None)
            if partner.get("evidence") == {}:
                del partner["evidence"]
    if draw(st.booleans()):
        data["inspection"] = draw(records(on=DAYS, items=st.integers(50, 99), rejected=st.integers(0, 49)))
    if draw(st.booleans()):
        data["delivery"] = draw(records(due=DAYS, shipped=st.one_of(DAYS, MONTHS), ordered=AMOUNT, delivered=ranges(AMOUNT)))
    if draw(st.booleans()):
        values = st.lists(st.floats(-1000, 1000, allow_nan=False).map(lambda value: value + 0.0), min_size=1, max_size=25)
        data["specification"] = [{"characteristic": "panjang", "unit": "mm", "upper": draw(st.floats(0, 9))}]
        data["measurement"] = [
            {"id": f"m{number}", "characteristic": "panjang", "unit": "mm", "values": draw(values)} for number in range(2)
        ]
    if draw(st.booleans()):
        data.setdefault("production", {})["season"] = draw(
            st.one_of(st.just([]), st.just([{"month": 3, "factor": 0.5, "cause": "rain"}]))
        )
    return {key: value for key, value in (data | {"evidence": evidence}).items() if value != {}}


@given(data=profiles(), lang=st.sampled_from(["id", "en"]))
@settings(
    max_examples=30,
    deadline=None,
    database=None,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_any_profile_comes_back(tmp_path_factory: pytest.TempPathFactory, data: dict[str, Any], lang: Any) -> None:
    given_profile = copy.deepcopy(data)
    path = tmp_path_factory.mktemp("bolak-balik") / "a.xlsx"
    layak.write_visit_workbook(path, PROGRAMME, lang, enterprises=[data], as_of=DAY)
    assert data == given_profile, "writing changed the profile"
    visits = layak.read_visit_workbook(path)
    assert problems(visits) == []
    back = profile(visits)
    assert without_empty(back) == without_empty(data)
    assert digest(back) == digest(data)


def without_empty(data: dict[str, Any]) -> dict[str, Any]:
    """Evidence that says nothing, and tables that are empty, say nothing."""
    return json.loads(json.dumps({key: value for key, value in data.items() if value != {}}))


def test_what_has_no_place_in_a_workbook_still_comes_back(tmp_path: Path) -> None:
    old = [{"fact": "legality.nib", "value": "none", "level": "declared", "on": "2026-01-05"}]
    data = {"enterprise": {"name": "Contoh A"}, "superseded": old, "lab": {"date": "2026-02-03"}}
    layak.write_visit_workbook(tmp_path / "a.xlsx", PROGRAMME, enterprises=[data])
    assert profile(layak.read_visit_workbook(tmp_path / "a.xlsx")) == data
