"""Pictures of assessments: who lacks what, how sure a score is, what a workshop makes, which gaps are frequent.

Every function takes assessments as :meth:`layak.Engine.assess` returns them, or the plain records that cross the wire
(:class:`layak.types.Assessment`, :class:`layak.types.Cohort`), and returns an Altair chart. Nothing is fetched: the charts
show and save offline, ``chart.save("x.png")``, ``"x.svg"`` or ``"x.html"``. They decide nothing: what they show stands in
the records.

Needs the extra: ``pip install "layak[notebook]"``.

Each function takes ``lang`` (``"id"`` or ``"en"``) and ``theme`` (``"light"`` or ``"dark"``). Every outcome has a sign
beside its colour, so that a picture reads in black and white and for the colour blind.
"""

from __future__ import annotations

from .._extra import need

for _module in ("altair", "vl_convert"):
    need(_module, id="Grafik", en="A chart")

from ._bands import score_bands  # noqa: E402
from ._gaps import gaps  # noqa: E402
from ._heat import heat_map  # noqa: E402
from ._output import output  # noqa: E402

__all__ = ["gaps", "heat_map", "output", "score_bands"]
