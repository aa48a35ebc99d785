"""Invented enterprises for the notebooks: seeded, so that every run gives the same ones. Nobody here exists."""

from __future__ import annotations

from .sepatu import bengkel_sepatu

__all__ = ["bengkel_sepatu"]
