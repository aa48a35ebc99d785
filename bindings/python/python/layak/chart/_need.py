"""Says which extra is missing, in both languages, before anything fails less clearly."""

from __future__ import annotations

from importlib import import_module

NEEDED = ("altair", "vl_convert")


def require(modules: tuple[str, ...] = NEEDED) -> None:
    """Imports what charts need.

    Raises:
        ImportError: one of the modules is not there; the message says how to install it.
    """
    for name in modules:
        try:
            import_module(name)
        except ImportError as missing:
            raise ImportError(
                f'grafik memerlukan `{name}`: pip install "layak[notebook]" · charts need `{name}`: pip install "layak[notebook]"',
                name=name,
            ) from missing
