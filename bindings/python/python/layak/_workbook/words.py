"""Words in cells: how they are compared, and those that mean yes, no or not known."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable

from . import texts
from .field import Choice, Field, Lang, Unreadable, text

_BULLET = re.compile(r"^[○●•☐☑✓✔–*\-]+\s+")
_QUOTES = str.maketrans("’‘“”–—\u00a0", "''\"\"-- ")

UNKNOWN = {
    "belum tahu",
    "belum tau",
    "tidak tahu",
    "tdk tahu",
    "tidak tau",
    "not known",
    "unknown",
    "don't know",
    "?",
    "belum ditanya",
    "belum ditanyakan",
}
_YES = {"ya", "iya", "y", "yes", "true", "benar", "betul", "√", "✓", "✔", "☑", "v", "1"}
_NO = {"tidak", "tdk", "tak", "no", "n", "false", "salah", "✗", "✘", "×", "0"}
# "x" is the other one of √; "t" is "tidak", and in English it may as well be "true".
_NO_IN = {"id": {"x", "t"}, "en": {"x"}}
_FALSE_FRIENDS = {
    "t": text('"t" bisa berarti tidak atau true; tulis ya atau tidak', '"t" may mean true or tidak (no); write yes or no')
}
_MARK = {"x": text('"x" bisa berarti dipilih atau bukan; tulis ya atau tidak', '"x" may mean chosen or not; write yes or no')}
YES_OR_NO = text(
    "ini bukan ya atau tidak; tulis ya, tidak, atau kosongkan", "this is neither yes nor no; write yes, no, or leave it empty"
)


def norm(words: str) -> str:
    """Words without what people change by the way: case, blanks, kinds of quotes and dashes, bullets, a full stop at the end."""
    words = unicodedata.normalize("NFKC", words.translate(_QUOTES)).casefold()
    return _BULLET.sub("", " ".join(words.split())).rstrip(".:*").strip()


def is_unknown(raw: object) -> bool:
    """Whether a cell is empty or says in words that nobody knows."""
    return raw is None or (isinstance(raw, str) and norm(raw) in {"", *UNKNOWN})


def flag(raw: object, lang: Lang, *, mark: bool = False) -> bool:
    """Yes or no. In a list of choices (``mark``) an "x" may be a tick, so that it is not taken for a no.

    Raises:
        Unreadable: it is neither, or could be both.
    """
    if isinstance(raw, bool):
        return raw
    word = norm(str(int(raw)) if isinstance(raw, float) and raw.is_integer() else str(raw))
    if mark and word in _MARK:
        raise Unreadable(_MARK[word])
    if word in _YES:
        return True
    if word in _NO or word in _NO_IN[lang]:
        return False
    raise Unreadable(_FALSE_FRIENDS.get(word, YES_OR_NO))


class Labels:
    """Words of a list in both languages, and the ids they stand for; labels of the workbook itself go before those of today's rules."""

    def __init__(self, choices: Iterable[Choice]) -> None:
        self.choices = tuple(choices)
        self._ids: dict[str, set[str]] = {}
        for choice in self.choices:
            for label in (choice.value, choice.label["id"], choice.label["en"]):
                self._ids.setdefault(norm(label), set()).add(choice.value)

    def also(self, pairs: Iterable[tuple[str, str]]) -> Labels:
        """Adds labels, each with its id; they win over those that are there."""
        for label, value in pairs:
            if norm(label):
                self._ids[norm(label)] = {value}
        return self

    def find(self, raw: object) -> str:
        """The id of a word.

        Raises:
            Unreadable: no choice is called so, or two are.
        """
        said = str(int(raw)) if isinstance(raw, float) and raw.is_integer() else str(raw)
        found = self._ids.get(norm(said), set())
        if len(found) == 1:
            return next(iter(found))
        if found:
            raise Unreadable(text("dua pilihan bernama sama", "two choices have this name"))
        raise Unreadable(
            text(
                f"pilihan ini tidak dikenal; pilih: {self._said('id')}",
                f"no choice is called so; choose from: {self._said('en')}",
            )
        )

    def _said(self, lang: Lang) -> str:
        return " | ".join(choice.label[lang] for choice in self.choices)


def labels(field: Field) -> Labels:
    """The words of a question."""
    return Labels(field.choices)


def levels() -> Labels:
    """The words for evidence."""
    known = Labels(Choice(value, label) for value, label in texts.LEVELS)
    return known.also((word, level) for level, words in texts.LEVEL_WORDS.items() for word in words)
