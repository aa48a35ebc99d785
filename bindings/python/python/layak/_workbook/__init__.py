"""The visit workbook: questions for many enterprises on paper or in a spreadsheet, and what came back as profiles.

``write.py`` makes it (XlsxWriter), ``read.py`` reads it (python-calamine). Both take questions from the engine and share the codec of cells.
"""

from __future__ import annotations

from .problems import WorkbookError
from .read import Visits, read_visit_workbook
from .write import write_visit_workbook

__all__ = ["Visits", "WorkbookError", "read_visit_workbook", "write_visit_workbook"]
