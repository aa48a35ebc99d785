"""The libraries of the extra ``layak[notebook]``, or a clear word about what is missing."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType


class MissingExtra(ImportError):
    """An optional library is not installed."""


def need(module: str, *, id: str = "Buku kerja kunjungan", en: str = "The visit workbook") -> ModuleType:  # noqa: A002 - as on the wire
    """Imports a library of the extra; ``id`` and ``en`` say what needs it.

    Raises:
        MissingExtra: it is not installed; the message says in both languages how to install it.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as missing:
        raise MissingExtra(
            f'{id} memerlukan pustaka "{module}". Pasang dengan: pip install "layak[notebook]"\n'
            f'{en} needs the library "{module}". Install it with: pip install "layak[notebook]"',
            name=module,
        ) from missing
