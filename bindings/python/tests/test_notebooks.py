"""The notebooks run from top to bottom, stand in git without outputs, and read as what they are: no loops, every step explained.

Executed copies and their pages are left in ``target/notebooks``, to be looked at.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
from pathlib import Path

import nbclient
import nbconvert
import nbformat
import pytest

ROOT = Path(__file__).parents[3]
FOLDER = ROOT / "bindings" / "python" / "notebooks"
NOTEBOOKS = sorted(FOLDER.glob("*.ipynb"))
OUT = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target")) / "notebooks"
# An assessor who is no programmer reads these cells.
NOT_FOR_ASSESSORS = (ast.For, ast.While, ast.ListComp, ast.DictComp, ast.SetComp, ast.GeneratorExp, ast.Lambda, ast.FunctionDef, ast.Try)
#: What a page must show, from outputs and not from the text around them.
SHOWN = {
    "01-kunjungan-sidoarjo": [
        "Urutan peserta dan batas tempat",
        "Kekurangan yang paling sering",
        "Berita acara pemilihan",
        "Langkah berikutnya",
    ],
    "02-klaster-gula-semut": [
        "Hasil per bulan: Contoh KUB Nira Manis",
        "tidak memenuhi syarat mitra program ini",
        "Bagian anggota dengan dapur bersih",
    ],
    "03-pesanan-butuh-mitra": ["contohnya belum dibandingkan", "belum tahu → terpenuhi", "Contoh Bengkel Sol"],
    "04-daftar-kabupaten": ["43.358 usaha dalam", "Kekurangan yang paling sering", "bukan salah satu pilihan"],
}


@pytest.fixture(scope="module")
def workplace() -> Path:
    """A copy of the folder: what notebooks write stays out of the source tree."""
    shutil.rmtree(OUT, ignore_errors=True)
    shutil.copytree(FOLDER, OUT, ignore=shutil.ignore_patterns("__pycache__", "*.xlsx", "*.html", "*.parquet", "*.csv"))
    return OUT


def test_there_are_notebooks() -> None:
    assert {file.stem for file in NOTEBOOKS} == SHOWN.keys()


@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda file: file.stem)
def test_a_notebook_is_kept_clean_and_plain(file: Path) -> None:
    notebook = nbformat.read(file, as_version=4)
    nbformat.validate(notebook)
    assert len({cell["id"] for cell in notebook.cells}) == len(notebook.cells)
    for before, cell in zip([None, *notebook.cells], notebook.cells):
        if cell.cell_type != "code":
            continue
        assert cell.outputs == [] and cell.execution_count is None, "outputs stand in git: clear them"
        assert before is not None and before.cell_type == "markdown", f"no word says what this is for: {cell.source}"
        found = [node for node in ast.walk(ast.parse(cell.source)) if isinstance(node, NOT_FOR_ASSESSORS)]
        assert not found, f"not for somebody who does not write programs: {cell.source}"
        assert max(map(len, cell.source.splitlines())) <= 125, cell.source


@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda file: file.stem)
def test_a_notebook_runs_and_its_page_is_whole(file: Path, workplace: Path) -> None:
    notebook = nbformat.read(workplace / file.name, as_version=4)
    nbclient.NotebookClient(notebook, timeout=900, kernel_name="python3", resources={"metadata": {"path": str(workplace)}}).execute()
    nbformat.write(notebook, workplace / file.name)

    exporter = nbconvert.HTMLExporter()
    # The page shall open without a network; nothing in it needs these.
    exporter.require_js_url, exporter.mathjax_url = "", ""
    page, _ = exporter.from_notebook_node(notebook)
    (workplace / f"{file.stem}.html").write_text(page, encoding="utf-8")

    assert not re.search(r"<(script|link|img)[^>]*\b(src|href)=\"(?!data:|\"|#)", page)
    shown = "".join(_text(output) for cell in notebook.cells if cell.cell_type == "code" for output in cell.outputs)
    for words in SHOWN[file.stem]:
        assert words in shown, words
    assert "Traceback" not in shown


def _text(output: dict[str, object]) -> str:
    data = output.get("data", {})
    return "".join(str(text) for text in data.values()) if isinstance(data, dict) else ""
