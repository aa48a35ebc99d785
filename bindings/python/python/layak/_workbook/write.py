"""Writes the visit workbook."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterable, Mapping
from datetime import date, datetime
from typing import Any

from .._engine import Engine
from .._extra import need
from .._profile import Profile
from .._values import day as on
from .._values import plain
from . import layout, lists, numbers, texts
from .book import Book, Enterprise
from .codec import Codec
from .field import Choice, Lang
from .guide_sheet import write_guide
from .hand_back import known as known_of
from .hand_back import rules_of
from .help_sheet import TITLE as EXPLAINED
from .help_sheet import write_help
from .list_sheet import write_sheet
from .questions import Part, Rules, call, catalogue, narrowed
from .recap_sheet import write_recap
from .relevance import Marks
from .styles import FONT
from .visit_sheet import VisitSheet

MOST = 200
"""Enterprises in one workbook: more tabs than that nobody finds again."""
_CHUNK = 30_000
"""Characters in one cell; a spreadsheet allows 32,767."""


def write_visit_workbook(
    path: str | os.PathLike[str],
    programme: str = "gpei-jatim",
    lang: Lang = "id",
    enterprises: int | Iterable[Any] = 20,
    rules: Any = None,
    *,
    as_of: date | str | None = None,
    known: Any = None,
    everything: bool = False,
    paper: bool = False,
) -> None:
    """Writes a workbook for visiting enterprises: one sheet for each, and sheets for output, capacity, partners, measurements, deliveries.

    A sheet leaves out what cannot matter for its enterprise: the more of sector, destination, packing and the like is known, the fewer pages.

    Args:
        path: the file, ``.xlsx``.
        programme: id of the programme; its questions, choices and units are those of the engine.
        lang: "id" or "en". A workbook in one language is read by either.
        enterprises: how many (empty sheets), or for each one its name or what is known of it already: whatever :class:`layak.Profile` takes
            but a text, since a text is a name. Its answers stand in the sheet; what no sheet asks is kept and comes back.
        rules: other rules than those inside the package, as :class:`layak.Engine` takes them.
        as_of: the day for which questions are asked, which also sets the twelve months of output; default today.
        known: what holds for all of them, such as ``{"product.sector": "food", "order.market": "tw"}``: whatever :class:`layak.Profile` takes. It
            stands in every sheet where the enterprise's own profile says nothing else.
        everything: ask what cannot matter too; needless lines are then grey.
        paper: for pen and paper: short lines, pages that end between questions, and the explanations once for all on a sheet of their own.

    Raises:
        MissingExtra: XlsxWriter is not installed (``pip install "layak[notebook]"``).
        LayakError: there is no such programme, or its rules or ``known`` were refused.
        TypeError: what is given for an enterprise is neither a name nor a profile.
        ValueError: an unknown language, no enterprise or more than 200, or a profile that no workbook can hold.

    >>> import layak, tempfile, os
    >>> path = os.path.join(tempfile.mkdtemp(), "kunjungan.xlsx")
    >>> layak.write_visit_workbook(path, enterprises=["Contoh Manis", {"enterprise": {"name": "Contoh Legit"}, "product": {"sector": "food"}}])
    >>> [one.data for one in layak.read_visit_workbook(path).profiles]
    [{'enterprise': {'name': 'Contoh Manis'}}, {'enterprise': {'name': 'Contoh Legit'}, 'product': {'sector': 'food'}}]

    Twenty sheets for pen and paper, half as long, for makers of food who want to sell to Taiwan:

    >>> layak.write_visit_workbook(path, enterprises=20, known={"product.sector": "food", "order.market": "tw"}, paper=True)
    """
    xlsxwriter = need("xlsxwriter")
    if lang not in ("id", "en"):
        raise ValueError(f'lang: "id" atau "en", bukan {lang!r} / "id" or "en", not {lang!r}')
    day = date.fromisoformat(on(as_of))
    own_rules = None if rules is None else rules_of(Engine(programme, rules))
    asked = catalogue(programme, own_rules, day)
    common = {} if known is None else _common(programme, own_rules, day, known)

    def parts(profile: dict[str, Any]) -> tuple[Part, ...]:
        return asked.parts if everything else narrowed(asked, own_rules, day, profile)

    taken = {page.title[lang] for page in lists.sheets(asked)} | {texts.HOW[lang], texts.RECAP[lang], EXPLAINED[lang]}
    all_of_them = _enterprises(enterprises, taken, common, parts)
    options = {
        "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False, "nan_inf_to_errors": False,
        # Widths of columns count in this font: every program has it, or one that is as wide.
        "default_format_properties": {"font_name": FONT, "font_size": 10},
    }  # fmt: skip
    with xlsxwriter.Workbook(os.fspath(path), options) as made:
        made.set_properties(
            {
                "title": f"{texts.TITLE[lang]}: {asked.title[lang]}",
                "author": "Layak",
                "created": datetime(day.year, day.month, day.day),
            }
        )
        made.set_size(1800, 1200)
        _fill(Book(made, asked, Codec(lang, numbers.Units(asked.units), asked.units, {}), day, all_of_them, paper=paper), common)


def _common(programme: str, rules: Rules, day: date, known: Any) -> dict[str, Any]:
    """What holds for all enterprises, if the engine takes it."""
    found = Profile(known).data
    call(programme, rules, want="look", as_of=day, profile=found, questions=False)
    return found


def _beneath(profile: Mapping[str, Any], common: Mapping[str, Any]) -> dict[str, Any]:
    """A profile with what is common to all where it says nothing itself."""
    whole = dict(profile)
    for key, value in common.items():
        here = whole.get(key)
        if key not in whole:
            whole[key] = dict(value) if isinstance(value, Mapping) else value
        elif isinstance(here, Mapping) and isinstance(value, Mapping):
            whole[key] = _beneath(here, value)
    return whole


def _enterprises(
    wanted: int | Iterable[Any],
    taken: set[str],
    common: Mapping[str, Any],
    parts: Callable[[dict[str, Any]], tuple[Part, ...]],
) -> list[Enterprise]:
    given: list[Any] = [None] * wanted if isinstance(wanted, int) else list(wanted)
    if not 1 <= len(given) <= MOST:
        raise ValueError(f"enterprises: 1–{MOST}, bukan {len(given)} / not {len(given)}")
    names, labels, made = {name.casefold() for name in taken}, set(), []
    for number, one in enumerate(given, start=1):
        code = f"{number:02}"
        profile = _beneath(known_of(one), common)
        wish = (
            profile.get("enterprise", {}).get("name")
            or profile.get("enterprise", {}).get("id")
            or f"{texts.ENTERPRISE['id']} {code}"
        )
        label = " ".join(str(wish).split())
        if label.casefold() in labels:
            label = f"{label} ({code})"
        labels.add(label.casefold())
        sheet = layout.sheet_name(label, names)
        names.add(sheet.casefold())
        asked = parts(profile)
        made.append(Enterprise(code, label, sheet, profile, asked))
    return made


def _fill(book: Book, common: Mapping[str, Any]) -> None:
    """All sheets, in the order of their tabs; those that need to know about others are filled last."""
    pages = lists.sheets(book.catalogue)
    explained = (EXPLAINED[book.lang],) if book.paper else ()
    for name in (texts.HOW[book.lang], *explained, texts.RECAP[book.lang], *(page.title[book.lang] for page in pages)):
        book.book.add_worksheet(name)
    for enterprise in book.enterprises:
        book.book.add_worksheet(enterprise.sheet)
    book.words = book.book.add_worksheet(layout.WORDS)
    names, marks = _names(book), Marks.of(book.catalogue)
    ranges = _marks(book, marks)
    visits = [VisitSheet(book, enterprise, pages, marks, ranges) for enterprise in book.enterprises]
    for visit in visits:
        visit.write()
    places = {page.table.key: write_sheet(book, page, names) for page in pages}
    write_recap(book, visits, places)
    write_guide(book)
    if book.paper:
        write_help(book)
    book.words.hide()
    _about(book, pages, common)


def _names(book: Book) -> str:
    """The names of enterprises, for the drop-downs of lists; returns their range."""
    for row, enterprise in enumerate(book.enterprises, start=1):
        book.words.write_string(row, 11, enterprise.label)
    return f"={layout.WORDS}!$L$2:$L${len(book.enterprises) + 1}"


def _marks(book: Book, marks: Marks) -> dict[str, str]:
    """Words of filter questions with their marks; returns the ranges of both, by question."""
    row, ranges = 1, {}
    for field in book.catalogue.fields():
        if not field.filter:
            continue
        first = row
        for choice in field.choices or (Choice("true", texts.YES), Choice("false", texts.NO)):
            mark = marks.by_answer.get((field.key, choice.value))
            book.words.write_string(row, 8, choice.label[book.lang])
            book.words.write_string(row, 9, "#" if mark is None else mark)
            row += 1
        ranges[field.key] = f"{layout.WORDS}!$I${first + 1}:$I${row}|{layout.WORDS}!$J${first + 1}:$J${row}"
    return ranges


def _about(book: Book, pages: tuple[lists.Sheet, ...], common: Mapping[str, Any]) -> None:
    """What the workbook is, and what of profiles had no place in it."""
    sheet = book.book.add_worksheet(layout.ABOUT)
    lines = [
        ("layak", layout.FORMAT),
        ("programme", book.catalogue.programme),
        ("version", book.catalogue.version),
        ("lang", book.lang),
        ("as_of", book.as_of.isoformat()),
        # A sheet that says no more than this was not filled in.
        (layout.KNOWN, json.dumps(common, ensure_ascii=True, default=plain)),
    ]
    for enterprise in book.enterprises:
        lines.append((f"{layout.CODE_KEY}{enterprise.code}", enterprise.label))
        _leftover(book, enterprise, pages)
        rest = json.dumps(enterprise.rest, ensure_ascii=True, default=plain) if enterprise.rest else ""
        for start in range(0, len(rest), _CHUNK):
            lines.append((f"rest:{enterprise.code}", rest[start : start + _CHUNK]))
    for row, line in enumerate(lines):
        for column, words in enumerate(line):
            sheet.write_string(row, column, words)
    sheet.very_hidden()


def _leftover(book: Book, enterprise: Enterprise, pages: tuple[lists.Sheet, ...]) -> None:
    """Keeps what the sheets do not ask: history of answers, tables of sets that the programme does not select."""
    known: dict[str, set[str]] = {}
    for part in enterprise.parts:
        for field in part.fields:
            known.setdefault(field.table, set()).add(field.name)
    whole = {page.table.key for page in pages if "." not in page.table.key}
    known.setdefault("production", set()).update(("month", "season"))
    for table, value in enterprise.profile.items():
        if table in whole or table == "evidence":
            continue
        if not isinstance(value, Mapping) or table not in known:
            enterprise.rest[table] = value
            continue
        for name in value.keys() - known[table]:
            enterprise.rest.setdefault(table, {})[name] = value[name]
