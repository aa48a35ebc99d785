"""The pictures: what they show stands in the records, every sign reads without colour, and nothing is fetched."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections import Counter
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import layak
import pyarrow
import pytest
from layak import _native, chart
from layak.chart import _records, _theme, _words

CASES = Path(__file__).parents[3] / "tests" / "cases"
SEEDS = sorted(file for file in (CASES / "seeds").glob("*.toml") if not file.name.endswith(".expect.toml"))
LANGS = ("id", "en")
THEMES = ("light", "dark")


def assessed(file: Path, **more: Any) -> dict[str, Any]:
    answer = layak.assess(
        {"programme": "gpei-jatim", "as_of": "2026-11-21", "profile": file.read_text(encoding="utf-8"), "questions": False, **more}
    )
    return dict(answer)


@pytest.fixture(scope="module")
def cohort_of_seeds() -> dict[str, Any]:
    candidates = []
    for at, file in enumerate(SEEDS):
        text = file.read_text(encoding="utf-8").replace("[enterprise]\n", f'[enterprise]\nid = "K{at:02}"\n', 1)
        candidates.append(text)
    request = {"programme": "gpei-jatim", "as_of": "2026-11-21", "candidates": candidates, "seed": "4821", "places": 5}
    found: dict[str, Any] = json.loads(_native.rank(json.dumps(request)))
    assert found["type"] == "cohort", found
    return found


@pytest.fixture(scope="module")
def seeds() -> list[dict[str, Any]]:
    return [assessed(file) for file in SEEDS]


def data(spec: Any) -> list[dict[str, Any]]:
    """Every row that stands in a specification."""
    if isinstance(spec, dict):
        values = spec.get("values")
        own = values if isinstance(values, list) and values and isinstance(values[0], dict) else []
        return list(own) + [row for part in spec.values() for row in data(part)]
    return [row for part in spec for row in data(part)] if isinstance(spec, list) else []


def rows(picture: Any, *fields: str) -> list[dict[str, Any]]:
    """The rows that have these fields, each once."""
    spec = picture.to_dict()
    found = data(spec.get("datasets", {})) + [row for values in spec.get("datasets", {}).values() for row in values] + data(spec)
    wanted = {json.dumps(row, sort_keys=True): row for row in found if set(fields) <= row.keys()}
    return list(wanted.values())


# ---- words and colours


def test_names_of_outcomes_and_grades_are_the_engines() -> None:
    labels = json.loads(_native.form(json.dumps({"want": "form", "programme": "gpei-jatim"})))["labels"]
    for kind, said in _words.OUTCOMES.items():
        assert labels[f"outcome.{kind}"] == said
    for grade, said in _words.SEVERITIES.items():
        assert labels[f"severity.{grade}"] == said
    assert {name.split(".")[1] for name in labels if name.startswith("outcome.")} == _words.OUTCOMES.keys()
    assert {name.split(".")[1] for name in labels if name.startswith("severity.")} == _words.SEVERITIES.keys()


def luminance(colour: str) -> float:
    """Relative luminance, WCAG 2.2."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", THEMES)
def test_letters_and_signs_have_contrast(theme: str) -> None:
    of = _theme.PALETTES[theme]
    for letters in (of.ink, of.muted):
        assert contrast(letters, of.paper) >= 4.5
    assert contrast(of.bar, of.paper) >= 3
    for kind, fill in of.fill.items():
        assert contrast(of.sign[kind], fill) >= 3, kind
    for kind in ("met", "unknown", "unmet"):
        assert contrast(of.sign[kind], of.fill[kind]) >= 4.5, kind
    # What stands in the way stands out from the page more than anything else does.
    assert contrast(of.fill["unmet"], of.paper) == max(contrast(fill, of.paper) for fill in of.fill.values())
    assert len(set(_theme.SIGNS.values())) == len(_words.OUTCOMES) == len(_theme.SIGNS)


def test_scores_are_rounded_outwards_as_in_the_reports() -> None:
    assert _words.score(62.149, 93.951, "id") == "62,1–94,0"
    assert _words.score(40.0, 40.0, "en") == "40.0"
    assert (_words.down(477.79), _words.down(3.149), _words.down(180)) == (477, 3.14, 180)
    assert _words.number(12500.5, "id") == "12.500,5"
    assert _words.number(12500, "en") == "12,500"


def test_names_are_told_apart() -> None:
    assert _records.apart(["A", "A", "B"], ["1", "2", None]) == ["A (1)", "A (2)", "B"]
    assert _records.apart(["A", "A", "A (1)"], [None, None, None]) == ["A (1)", "A (2)", "A (1)′"]


# ---- heat map


def test_each_cell_of_the_heat_map_is_a_finding(seeds: list[dict[str, Any]]) -> None:
    picture = chart.heat_map(seeds, most=1000)
    names = _records.names(seeds, "id")
    drawn = {(row["enterprise"], row["key"]): row["kind"] for row in rows(picture, "enterprise", "kind", "finding")}
    lacking = {
        finding["rule"]
        for one in seeds
        for finding in one["findings"]
        if finding["severity"] in ("critical", "major") and finding["outcome"] in ("unmet", "unknown")
    }
    expected = {
        (name, finding["rule"]): finding["outcome"]
        for name, one in zip(names, seeds)
        for finding in one["findings"]
        if finding["rule"] in lacking
    }
    assert drawn == expected
    assert {"met", "unmet", "unknown", "not_applicable"} <= set(drawn.values())


def test_the_heat_map_says_what_it_leaves_out(seeds: list[dict[str, Any]]) -> None:
    all_of_them = len({row["key"] for row in rows(chart.heat_map(seeds, most=1000), "key", "finding")})
    picture = chart.heat_map(seeds, most=7)
    assert len({row["key"] for row in rows(picture, "key", "finding")}) == 7
    assert f"{all_of_them - 7} syarat lain" in " ".join(picture.to_dict()["title"]["subtitle"])


def test_requirements_can_be_chosen(seeds: list[dict[str, Any]]) -> None:
    picture = chart.heat_map(seeds, rules=["legality.nib", "management.*"], most=100)
    drawn = {row["key"] for row in rows(picture, "key", "finding")}
    expected = {
        f["rule"] for one in seeds for f in one["findings"] if f["rule"].startswith("management.") and f["outcome"] != "not_applicable"
    }
    assert drawn == expected | {"legality.nib"}
    idle = next(
        f["rule"]
        for f in seeds[0]["findings"]
        if all(g["outcome"] == "not_applicable" for one in seeds for g in one["findings"] if g["rule"] == f["rule"])
    )
    assert {row["key"] for row in rows(chart.heat_map(seeds, rules=[idle]), "key", "finding")} == {idle}
    with pytest.raises(ValueError, match="no-such"):
        chart.heat_map(seeds, rules=["legality.no-such"])
    with pytest.raises(ValueError, match="severe"):
        chart.heat_map(seeds, severity=["severe"])


def test_sixty_enterprises_with_long_and_equal_names(seeds: list[dict[str, Any]]) -> None:
    name = "Contoh Koperasi Pengrajin Sepatu dan Sandal Kulit Sejahtera Bersama Jaya"
    many = [{**seeds[at % len(seeds)], "enterprise": {"name": name}} for at in range(60)]
    picture = chart.heat_map(many, most=100)
    assert len({row["enterprise"] for row in rows(picture, "enterprise", "finding")}) == 60
    assert len(rows(picture, "enterprise", "finding")) > 5000
    assert chart.score_bands(many).to_dict()


# ---- score bands


def test_bands_of_a_cohort_stand_in_its_order_with_its_cut_off(cohort_of_seeds: dict[str, Any]) -> None:
    picture = chart.score_bands(cohort_of_seeds, lang="en")
    drawn = rows(picture, "name", "low", "verdict")
    for one in cohort_of_seeds["lists"]:
        for candidate in one["candidates"]:
            name = f"{candidate['rank']:g}. {candidate['name']}"
            row = next(row for row in drawn if row["name"].startswith(name) and (row["low"], row["high"]) == _ends(candidate))
            assert row["verdict"] == candidate["verdict"]["label"]["en"]
            assert row["note"].startswith({"chosen": "has a place", "waiting": "waiting", "not_chosen": "not chosen"}[candidate["place"]])
    lines = [row for row in rows(picture, "name") if row.keys() == {"name"}]
    assert len(lines) == sum("cut_off" in one for one in cohort_of_seeds["lists"]) > 0


def _ends(candidate: dict[str, Any]) -> tuple[float, float]:
    score = candidate.get("score", {"low": 0.0, "high": 0.0})
    return score["low"], score["high"]


def test_bands_of_assessments_choose_nobody(seeds: list[dict[str, Any]]) -> None:
    drawn = rows(chart.score_bands(seeds), "name", "low", "verdict")
    assert len(drawn) == len(seeds)
    assert {row["note"] for row in drawn} == {""}
    assert sorted(row["low"] for row in drawn) == sorted(one["score"]["low"] for one in seeds if "score" in one)


# ---- output


def test_months_lines_and_gaps_are_those_of_the_record() -> None:
    one = assessed(CASES / "kapasitas" / "riwayat-bolong.toml")
    drawn = rows(chart.output(one), "month", "missing")
    assert [row["month"] for row in drawn] == [_words.month(month["month"], "id") for month in one["production"]["months"]]
    assert [row["missing"] for row in drawn] == ["made" not in month for month in one["production"]["months"]]
    assert any(row["missing"] for row in drawn)
    levels = {row["name"]: row["at"] for row in rows(chart.output(one), "at", "short") if row["short"]}
    assert levels["kebutuhan pesanan"] == one["production"]["required"]["is"]


def test_a_safe_promise_is_drawn_per_month() -> None:
    one = assessed(CASES / "seeds" / "sepatu-500.toml")
    levels = {row["short"]: row["at"] for row in rows(chart.output(one, lang="en"), "at", "short")}
    assert levels == {"order": 500, "capacity": 300, "safe": 180}


def test_a_range_and_a_month_without_its_output() -> None:
    one = assessed(CASES / "kapasitas" / "semua-daftar.toml")
    drawn = {row["month"]: row for row in rows(chart.output(one), "month", "missing")}
    assert (drawn["Mei 2026"]["low"], drawn["Mei 2026"]["high"], drawn["Mei 2026"]["said"]) == (540, 560, "540–560")
    assert drawn["Jul 2026"]["missing"] and drawn["Agu 2026"]["missing"]


def test_a_profile_without_months_is_refused_in_both_languages() -> None:
    with pytest.raises(ValueError, match="tidak mencatat.*records no months"):
        chart.output(assessed(CASES / "seeds" / "hampir-kosong.toml"))


# ---- gaps


def test_gaps_are_counted(seeds: list[dict[str, Any]]) -> None:
    drawn = rows(chart.gaps(seeds, most=1000, severity=("critical", "major", "minor", "info")), "key", "applicable")
    for kind in ("unmet", "unknown"):
        expected = Counter(f["rule"] for one in seeds for f in one["findings"] if f["outcome"] == kind)
        assert {row["key"]: row[kind] for row in drawn if row[kind]} == expected
    applies = Counter(f["rule"] for one in seeds for f in one["findings"] if f["outcome"] != "not_applicable")
    assert all(row["applicable"] == applies[row["key"]] for row in drawn)


def test_gaps_stand_in_order(seeds: list[dict[str, Any]]) -> None:
    def order(picture: Any) -> list[tuple[int, int]]:
        sort = picture.to_dict()["vconcat"][1]["layer"][0]["encoding"]["y"]["sort"]
        row = {row["key"]: row for row in rows(picture, "key", "applicable")}
        return [(row[key]["unmet"] + row[key]["unknown"], row[key]["unmet"]) for key in sort]

    of_all, of_unmet = order(chart.gaps(seeds)), order(chart.gaps(seeds, by="unmet"))
    assert of_all == sorted(of_all, reverse=True)
    assert [unmet for _, unmet in of_unmet] == sorted((unmet for _, unmet in of_unmet), reverse=True) != [unmet for _, unmet in of_all]
    with pytest.raises(ValueError, match="by"):
        chart.gaps(seeds, by="size")  # type: ignore[arg-type]


def test_gaps_of_a_register_are_those_of_its_rows(seeds: list[dict[str, Any]]) -> None:
    columns = {
        f["rule"]: [next(g["outcome"] for g in one["findings"] if g["rule"] == f["rule"]) for one in seeds] for f in seeds[0]["findings"]
    }
    table = pyarrow.table({"row": list(range(len(seeds))), **columns})
    assert chart.gaps(table, titles=seeds[0]).to_dict() == chart.gaps(seeds).to_dict()
    unread = pyarrow.table({rule: [*outcomes, None] for rule, outcomes in columns.items()})
    assert chart.gaps(unread, titles=seeds[0]).to_dict() == chart.gaps(seeds).to_dict()
    with pytest.raises(ValueError, match="titles"):
        chart.gaps(table)
    with pytest.raises(ValueError, match="outcomes=True"):
        chart.gaps(pyarrow.table({"row": [1]}), titles=seeds[0])


# ---- all of them


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("theme", THEMES)
def test_pictures_are_saved_offline(
    tmp_path: Path, seeds: list[dict[str, Any]], cohort_of_seeds: dict[str, Any], lang: Any, theme: Any
) -> None:
    pictures = {
        "heat": chart.heat_map(seeds[:5], most=5, lang=lang, theme=theme),
        "bands": chart.score_bands(cohort_of_seeds, lang=lang, theme=theme),
        "output": chart.output(assessed(CASES / "seeds" / "sepatu-500.toml"), lang=lang, theme=theme),
        "gaps": chart.gaps(seeds, most=5, lang=lang, theme=theme),
    }
    for name, picture in pictures.items():
        for end in ("png", "svg", "html"):
            picture.save(tmp_path / f"{name}.{end}")
        assert (tmp_path / f"{name}.png").read_bytes().startswith(b"\x89PNG")
        drawing = (tmp_path / f"{name}.svg").read_text(encoding="utf-8")
        assert drawing.startswith("<svg") and _theme.PALETTES[theme].paper in drawing
        page = (tmp_path / f"{name}.html").read_text(encoding="utf-8")
        assert not re.search(r"\b(cdn\.|jsdelivr|unpkg|googleapis)", page)
        markup = re.sub(r"(?s)(<script[^>]*>).*?(</script>)", r"\1\2", page)
        assert "<script" in markup and not re.search(r"<[^>]*\b(src|href)\s*=", markup)
        assert '"editor": false' in page


def test_objects_are_as_good_as_records(seeds: list[dict[str, Any]]) -> None:
    objects = [SimpleNamespace(data=one) for one in seeds]
    assert chart.gaps(objects).to_dict() == chart.gaps(seeds).to_dict()
    assert chart.heat_map(objects[0]).to_dict() == chart.heat_map([seeds[0]]).to_dict()


def test_a_notebook_shows_a_drawing_that_fetches_nothing(seeds: list[dict[str, Any]]) -> None:
    shown = chart.gaps(seeds)._repr_mimebundle_()
    assert shown["text/html"].startswith("<div><svg")
    assert not re.search(r"<script|\b(src|href)=", shown["text/html"])


@pytest.mark.parametrize("draw", [chart.heat_map, chart.score_bands, chart.output, chart.gaps])
def test_what_is_no_assessment_is_refused(draw: Any) -> None:
    for wrong in (3, {"a": 1}, [{"a": 1}], "text"):
        with pytest.raises(TypeError, match="bukan hasil penilaian.*not an assessment"):
            draw(wrong)
    with pytest.raises(ValueError, match="theme"):
        draw([], theme="blue")
    with pytest.raises(ValueError, match="lang"):
        draw([], lang="nl")


def test_hostile_names_are_text(tmp_path: Path, seeds: list[dict[str, Any]]) -> None:
    name = "</script><script>alert(1)</script>"
    chart.heat_map([{**seeds[0], "enterprise": {"name": name}}]).save(tmp_path / "x.html")
    chart.heat_map([{**seeds[0], "enterprise": {"name": name}}]).save(tmp_path / "x.svg")
    for file in ("x.html", "x.svg"):
        assert "<script>alert(1)" not in (tmp_path / file).read_text(encoding="utf-8")


@pytest.mark.parametrize("missing", ["altair", "vl_convert"])
def test_a_missing_extra_says_what_to_install(missing: str) -> None:
    script = f"import sys; sys.modules[{missing!r}] = None\nimport layak\ntry:\n    import layak.chart\nexcept ImportError as said:\n    print(said)"
    said = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout
    assert "Grafik memerlukan" in said and "A chart needs" in said and 'pip install "layak[notebook]"' in said


def test_the_package_alone_imports_nothing_of_it() -> None:
    script = "import sys, layak; print('altair' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True).stdout.strip() == "False"
