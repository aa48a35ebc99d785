"""How long something took and how much memory the notebook has needed, for readers who wonder whether their laptop will do."""

from __future__ import annotations

import sys
import time


class Jam:
    """A stopwatch that runs from the moment it is made."""

    def __init__(self) -> None:
        self._mulai = time.perf_counter()

    def berhenti(self, jumlah: int) -> str:
        """The time for ``jumlah`` enterprises, and the most memory this notebook has held so far, where the system tells."""
        lama = time.perf_counter() - self._mulai
        angka = f"{jumlah:,}".replace(",", ".")
        detik = f"{lama:.1f}".replace(".", ",")
        return f"{angka} usaha dalam {detik} detik{_memori()}"


def _memori() -> str:
    try:
        import resource
    except ImportError:  # Windows
        return ""
    # Linux counts in kibibytes, macOS in bytes.
    satuan = 1 if sys.platform == "darwin" else 1024
    puncak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * satuan
    return f"; memori paling banyak {puncak / 1e6:.0f} MB"
