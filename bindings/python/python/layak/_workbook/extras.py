"""The libraries of the extra ``layak[notebook]``, or a clear word about what is missing."""

from __future__ import annotations

from importlib import import_module
from types import ModuleType


class MissingExtra(ImportError):
    """An optional library is not installed."""


def need(module: str) -> ModuleType:
    """Imports a library of the extra.

    Raises:
        MissingExtra: it is not installed; the message says in both languages how to install it.
    """
    try:
        return import_module(module)
    except ModuleNotFoundError as missing:
        raise MissingExtra(
            f'Buku kerja kunjungan memerlukan pustaka "{module}". Pasang dengan: pip install "layak[notebook]"\n'
            f'The visit workbook needs the library "{module}". Install it with: pip install "layak[notebook]"',
            name=module,
        ) from missing
