"""Invented enterprises for the notebooks: seeded, so that every run gives the same ones. Nobody here exists."""

from __future__ import annotations

from .daftar import ambil_sampel, tulis_daftar
from .gula import bersama, koperasi_gula
from .pesanan import bengkel_langkah, dengan_mitra
from .sepatu import bengkel_sepatu
from .ukur import Jam

__all__ = ["Jam", "ambil_sampel", "bengkel_langkah", "bengkel_sepatu", "bersama", "dengan_mitra", "koperasi_gula", "tulis_daftar"]
