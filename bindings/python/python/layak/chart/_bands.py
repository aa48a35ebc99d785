"""Score bands: what is certain of each score, what is still possible, and where the places end."""

from __future__ import annotations

from typing import Any

import altair as alt

from ._key import Sample, key
from ._records import Record, apart, assessments, names, record
from ._theme import Palette, Theme, dress, palette
from ._words import Lang, check_lang, word
from ._words import score as score_words

ROW = 20
"""Pixels of a row."""
WIDE = 460
"""Pixels from score 0 to 100."""
_PLACES: dict[str, dict[str, str]] = {
    "chosen": {"id": "dapat tempat", "en": "has a place"},
    "waiting": {"id": "menunggu", "en": "waiting"},
    "not_chosen": {"id": "tidak dipilih", "en": "not chosen"},
}
_STANDINGS: dict[str, dict[str, str]] = {
    "certain": {"id": "pasti", "en": "certain"},
    "possible": {"id": "bisa berubah", "en": "may change"},
    "out": {"id": "pasti tidak dapat tempat", "en": "certainly no place"},
}


def score_bands(given: Any, /, *, lang: Lang = "id", theme: Theme = "light") -> Any:
    """The score of each enterprise: solid what is guaranteed, open what answers can still add.

    From a cohort (:meth:`layak.Engine.rank`) every list is drawn in its order of rank, with places, waiting list and the cut-off. A rank
    goes by verdict first and by score after it, so bars need not grow shorter all the way down. From assessments, enterprises stand in
    the order of their guaranteed score, without places: who is chosen is for ``rank`` to say.

    Args:
        given: a cohort (or its record), or assessments (or their records).
        lang: ``"id"`` or ``"en"``.
        theme: ``"light"`` or ``"dark"``.

    Returns:
        An Altair chart.

    Raises:
        TypeError: what was given is neither.
        ValueError: there is nothing to draw.
    """
    lang, of = check_lang(lang), palette(theme)
    cohort = _cohort(given)
    panels: list[tuple[str, list[dict[str, Any]], str | None]]
    if cohort is None:
        panels = [("", _assessed(assessments(given), lang, of), None)]
        title = "Skor: yang sudah pasti dan yang masih mungkin" if lang == "id" else "Scores: certain and still possible"
    else:
        panels = [_list(one, lang, of) for one in cohort["lists"] if one["candidates"]]
        title = "Urutan peserta dan batas tempat" if lang == "id" else "Candidates in order, and the cut-off"
        if not panels:
            raise ValueError("tidak ada peserta · there is no candidate")
    drawn = [_panel(*panel, lang, of) for panel in panels]
    samples = key(_samples([row for _, rows, _ in panels for row in rows], cohort is not None, lang, of), of, 620)
    picture = alt.vconcat(samples, *drawn, spacing=16).properties(title=alt.Title(title, subtitle=_subtitle(cohort, panels, lang)))
    return dress(picture, theme, lang)


def _cohort(given: Any) -> Record | None:
    """The record of a cohort, if it is one."""
    try:
        data = record(given)
    except TypeError:
        return None
    return data if "lists" in data else None


def _assessed(found: list[Record], lang: Lang, of: Palette) -> list[dict[str, Any]]:
    rows = []
    for one, name in zip(found, names(found, lang)):
        verdict = one["verdicts"][0]["guaranteed"]["label"][lang] if one["verdicts"] else ""
        rows.append(_row(name, one.get("score"), verdict, "", of.sign["met"], of, lang))
    rows.sort(key=lambda row: (-row["low"], row["name"]))
    return rows


def _list(one: Record, lang: Lang, of: Palette) -> tuple[str, list[dict[str, Any]], str | None]:
    """One list of a cohort: its title, its rows in order of rank, and the row after which places end."""
    candidates = one["candidates"]
    plain = [candidate.get("name") or candidate["id"] for candidate in candidates]
    colour = {"chosen": of.sign["met"], "waiting": of.bar, "not_chosen": of.line}
    rows = []
    last = None
    for candidate, name in zip(candidates, apart(plain, [candidate["id"] for candidate in candidates])):
        place = _PLACES[candidate["place"]][lang]
        if candidate["place"] == "waiting" and "waiting" in candidate:
            place += f" {candidate['waiting']:g}"
        note = f"{place}, {_STANDINGS[candidate['standing']][lang]}"
        name = f"{candidate['rank']:g}. {name}"
        rows.append(_row(name, candidate.get("score"), candidate["verdict"]["label"][lang], note, colour[candidate["place"]], of, lang))
        if candidate["id"] == one.get("cut_off"):
            last = name
    sector = one["sector"]["label"][lang] if "sector" in one else ""
    taken = f"{one['chosen']:g} dari {one['places']:g} tempat" if lang == "id" else f"{one['chosen']:g} of {one['places']:g} places"
    if one["kind"] == "unknown":
        sector = "Bidang belum diketahui" if lang == "id" else "Sector not known yet"
    return (f"{sector}: {taken}" if sector else taken, rows, last)


def _row(name: str, score: Record | None, verdict: str, note: str, colour: str, of: Palette, lang: Lang) -> dict[str, Any]:
    low, high = (score["low"], score["high"]) if score else (0.0, 0.0)
    said = "–" if score is None else score_words(low, high, lang)
    return {"name": name, "low": low, "high": high, "score": said, "verdict": verdict, "note": note, "colour": colour, "outline": of.muted}


def _panel(title: str, rows: list[dict[str, Any]], last: str | None, lang: Lang, of: Palette) -> Any:
    order = [row["name"] for row in rows]
    scale = alt.Scale(domain=[0, 100], nice=False)
    base = alt.Chart(alt.InlineData(values=rows)).encode(
        y=alt.Y("name:N", sort=order, axis=alt.Axis(title=None, labelLimit=300, ticks=False, domain=False, labelPadding=8)),
        tooltip=[
            alt.Tooltip("name:N", title=word("enterprise", lang)),
            alt.Tooltip("score:N", title=word("score", lang)),
            alt.Tooltip("verdict:N", title=word("verdict", lang)),
            *([alt.Tooltip("note:N", title="Tempat" if lang == "id" else "Place")] if rows[0]["note"] else []),
        ],
    )
    across = alt.X("low:Q", scale=scale, axis=alt.Axis(title=word("score", lang), values=list(range(0, 101, 20)), grid=True))
    layers = [
        base.mark_bar(height=9, strokeWidth=1, aria=False).encode(
            x=across, x2="high:Q", fill=alt.value(of.paper), stroke=alt.Stroke("outline:N", scale=None)
        ),
        base.mark_bar(height=11).encode(x=across, x2=alt.datum(0), color=alt.Color("colour:N", scale=None)),
        base.mark_text(align="left", color=of.ink, aria=False).encode(x=alt.value(WIDE + 10), text="score:N"),
        base.mark_text(align="left", color=of.ink, aria=False).encode(x=alt.value(WIDE + 86), text="verdict:N"),
    ]
    if rows[0]["note"]:
        after = WIDE + 100 + 6.2 * max(len(row["verdict"]) for row in rows)
        layers.append(base.mark_text(align="left", color=of.ink, aria=False).encode(x=alt.value(after), text="note:N"))
    if last is not None:
        cut = alt.Chart(alt.InlineData(values=[{"name": last}])).mark_rule(color=of.fill["unmet"], strokeWidth=2, strokeDash=[7, 3])
        layers.append(cut.encode(y=alt.Y("name:N", sort=order, bandPosition=1), x=alt.value(-4), x2=alt.value(WIDE + 4)))
    drawn = alt.layer(*layers).properties(width=WIDE, height=alt.Step(ROW))
    if title:
        drawn = drawn.properties(title=alt.Title(title, fontSize=13, offset=6))
    return drawn


def _samples(rows: list[dict[str, Any]], ranked: bool, lang: Lang, of: Palette) -> list[Sample]:
    sure = "skor yang sudah pasti" if lang == "id" else "score that is certain"
    found = [Sample(sure, fill=of.sign["met"])]
    if ranked:
        used = {row["colour"] for row in rows}
        words = (("chosen", of.sign["met"]), ("waiting", of.bar), ("not_chosen", of.line))
        found = [Sample(f"{sure}: {_PLACES[place][lang]}", fill=colour) for place, colour in words if colour in used]
    found.append(Sample("masih mungkin" if lang == "id" else "still possible", stroke=of.muted, fill=of.paper))
    if ranked:
        line = "batas tempat menurut urutan" if lang == "id" else "cut-off by rank"
        found.append(Sample(line, sign="M-1.4,0L1.4,0", ink=of.fill["unmet"], dash=(7, 3), weight=2))
    return found


def _subtitle(cohort: Record | None, panels: list[tuple[str, list[dict[str, Any]], str | None]], lang: Lang) -> list[str]:
    count = sum(len(rows) for _, rows, _ in panels)
    if cohort is None:
        return [f"{count} usaha, menurut skor yang sudah pasti." if lang == "id" else f"{count} enterprises, by the score that is certain."]
    if lang == "id":
        return [
            f"{count} peserta. Putusan menentukan lebih dulu, lalu skor yang sudah pasti.",
            "Di kanan: skor, putusan paling rendah, tempat.",
        ]
    return [
        f"{count} candidates. The verdict decides first, then the score that is certain.",
        "On the right: score, lowest verdict, place.",
    ]
