"""On paper and on pages: charts, and what pages need of a review to show it without computing anything.

When a review is made, `derive` gives everything that belongs into the journal's table of derived results. Pages read
it back: `Index` (names of the records), `Figures` (each figure as a fact), `fan`/`benefit` (a chart's key and table).
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .figures import Figures
from .index import CaseEntry, GuardrailEntry, Index, ObjectiveEntry, index_of
from .items import Item, Items, ReferenceCases
from .keys import Theme, chart_key, index_key, items_key, latest_key, review_key
from .pictures import Picture, Row, benefit, fan, pictures
from .portfolio_pictures import curve, matrix

if TYPE_CHECKING:
    from .charts import Chart, Derived, derive, draw_all

__all__ = [
    "CaseEntry",
    "Chart",
    "Derived",
    "Figures",
    "GuardrailEntry",
    "Index",
    "Item",
    "Items",
    "ObjectiveEntry",
    "Picture",
    "ReferenceCases",
    "Row",
    "Theme",
    "benefit",
    "chart_key",
    "curve",
    "derive",
    "draw_all",
    "fan",
    "index_key",
    "index_of",
    "items_key",
    "latest_key",
    "matrix",
    "pictures",
    "review_key",
]


def __getattr__(name: str) -> Any:
    """What draws is imported when it is used: pages only read."""
    if name in ("Chart", "Derived", "derive", "draw_all"):
        from . import charts

        return getattr(charts, name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
