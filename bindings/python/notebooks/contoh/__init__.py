"""Invented enterprises for the notebooks: seeded, so that every run gives the same ones. Nobody here exists."""

from __future__ import annotations

from .daftar import tulis_daftar
from .gula import bersama, koperasi_gula
from .pesanan import bengkel_langkah, dengan_mitra
from .sepatu import bengkel_sepatu

__all__ = ["bengkel_langkah", "bengkel_sepatu", "bersama", "dengan_mitra", "koperasi_gula", "tulis_daftar"]
