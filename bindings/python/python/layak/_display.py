"""Tables for notebooks. Every text is escaped; colours are those of the notebook, in light and in dark."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

#: Rows that a notebook shows; the rest is counted.
SHOWN = 50

_STYLE = """<style>
.layak-table { overflow-x: auto; font: 0.85rem/1.4 system-ui, "Noto Sans", "Liberation Sans", Arial, sans-serif; }
.layak-table table { border-collapse: collapse; background: none; color: inherit; font-size: inherit; }
/* Twice the class: JupyterLab aligns cells to the right and stripes lines with a rule of that weight. */
.layak-table.layak-table th, .layak-table.layak-table td { padding: 0.15rem 0.7rem 0.15rem 0; border: 0; border-bottom: 1px solid rgba(128, 128, 128, 0.45);
  text-align: left; vertical-align: top; max-width: 28rem; min-width: 4rem; background: none; color: inherit; }
.layak-table.layak-table tr { background: none; }
.layak-table.layak-table td.number, .layak-table.layak-table th.number { text-align: right; font-variant-numeric: tabular-nums; }
.layak-table .empty { opacity: 0.65; }
</style>"""


def table(columns: Sequence[str], rows: Sequence[Mapping[str, Any]]) -> str:
    """An HTML table."""
    numbers = {name for name in columns if any(_is_number(row.get(name)) for row in rows)}
    head = "".join(f'<th scope="col"{" class=number" * (name in numbers)}>{escape(name)}</th>' for name in columns)
    body = "".join(f"<tr>{''.join(_cell(row.get(name)) for name in columns)}</tr>" for row in rows[:SHOWN])
    rest = f"<p>{len(rows) - SHOWN} baris lagi / more rows</p>" if len(rows) > SHOWN else ""
    return f'<div class="layak-table">{_STYLE}<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>{rest}</div>'


def _cell(value: Any) -> str:
    if value is None:
        return '<td class="empty">–</td>'
    if _is_number(value):
        return f'<td class="number">{_number(value)}</td>'
    if isinstance(value, (list, tuple)):
        value = ", ".join(str(item) for item in value)
    return f"<td>{escape(str(value))}</td>"


def _is_number(value: Any) -> bool:
    return isinstance(value, (int, float)) and not isinstance(value, bool)


def _number(value: float) -> str:
    """Whole numbers whole, long ones with the narrow gaps that all languages read; others to a tenth, small ones to four digits."""
    if value == int(value):
        return f"{value:,.0f}".replace(",", "\u202f" if abs(value) >= 10_000 else "")
    return f"{value:,.1f}".replace(",", "\u202f") if abs(value) >= 10 else f"{value:.4g}"
