"""What each chart of a review shows, before anything is drawn: plain data, a sentence that says the same, a table.

Cheap and without a drawing library: a page asks here for a chart's key and for its table twin.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import Any, Literal

from leitstand.portfolio.results import CaseResult
from leitstand.strategy import Fact
from leitstand.texts import Lang, Message, message

from .figures import Figures
from .keys import Theme, chart_key, content_hash

DRAWING = 1
"""Counts the ways of drawing: a change in how charts look must not show old pictures."""

Shape = Literal["fan", "fan-narrow", "benefit", "matrix", "matrix-narrow", "curve", "curve-narrow"]
MOST_CASES = 300
"""Above so many use cases only those that are worth a look get a chart; the others keep their table."""


@dataclass(frozen=True)
class Row:
    """A row of a table twin: what it is about, and its figures in the order of the columns."""

    head: Message
    figures: tuple[Fact, ...]


@dataclass(frozen=True)
class Picture:
    """One chart: its `data` decides its key, `alt` says in a sentence what it shows, `rows` are its table twin."""

    name: str
    shape: Shape
    data: dict[str, Any]
    title: Message
    alt: Message
    columns: tuple[Message, ...]
    rows: tuple[Row, ...]

    @cached_property
    def hash(self) -> str:
        return content_hash({"shape": self.shape, "drawing": DRAWING, "data": self.data})

    def key(self, lang: Lang, theme: Theme = "page") -> str:
        """Where the drawn chart lies in the table of derived results."""
        return chart_key(self.hash, lang, theme)


def pictures(figures: Figures) -> Iterator[Picture]:
    """Every chart of a review: the fan and the matrix in two widths, and the benefit of each use case that is worth
    a look."""
    from .portfolio_pictures import matrix

    yield from fan(figures)
    yield from matrix(figures)
    for result in worth_drawing(figures):
        picture = benefit(figures, result)
        if picture is not None:
            yield picture


def worth_drawing(figures: Figures) -> tuple[CaseResult, ...]:
    """The use cases that get a chart: all up to `MOST_CASES`, else those nearest to the plan's edge first."""
    cases = figures.portfolio.cases
    if len(cases) <= MOST_CASES:
        return cases
    rank = {"think": 0, "yes": 1, "no": 2}
    return tuple(sorted(cases, key=lambda c: (rank[c.pile], -c.chance, c.use_case))[:MOST_CASES])


def fan(figures: Figures) -> tuple[Picture, ...]:
    """The cumulated value of the plan as it opens up over the quarters, wide and for a telephone."""
    points = figures.portfolio.fan
    if len(points) < 2:
        return ()
    shapes: tuple[Shape, ...] = ("fan", "fan-narrow")
    last = points[-1].quarter
    rows = tuple(
        Row(
            message("documents-quarter", quarter=p.quarter),
            tuple(figures.fan(p.quarter, point) for point in ("p10", "p25", "p50", "p75", "p90")),
        )
        for p in points
    )
    alt = message(
        "documents-fan-alt",
        quarter=last,
        low=figures.fan(last, "p10"),
        middle=figures.fan(last, "p50"),
        high=figures.fan(last, "p90"),
        target=figures.plan("target") if figures.portfolio.target is not None else None,
    )
    data = {"points": [p.model_dump() for p in points], "target": figures.portfolio.target}
    columns = tuple(
        message(f"documents-column-{c}") for c in ("quarter", "low", "quartile", "middle", "upper", "high")
    )
    return tuple(Picture(s, s, data, message("documents-fan-title"), alt, columns, rows) for s in shapes)


def benefit(figures: Figures, result: CaseResult) -> Picture | None:
    """What we believe of the yearly benefit of a use case, and where the choice turns. None without a range."""
    band = result.benefit
    if band is None or not band.p10 < band.p90:
        return None
    tipping = [
        (nth, tip)
        for nth, tip in enumerate(result.tipping)
        if tip.quantity == "effect" and tip.unit == band.unit
    ]
    data = {
        "band": [band.p10, band.p50, band.p90],
        "unit": band.unit,
        "assumed": band.assumed,
        "pile": result.pile,
        "tipping": [[tip.threshold, tip.side, tip.turns] for _, tip in tipping],
    }
    rows = [
        Row(message(f"documents-point-{p}"), (figures.case(result, "benefit", p),))
        for p in ("p10", "p50", "p90", "mean")
    ]
    rows += [Row(message("documents-figure-tipping"), (figures.tipping(result, nth),)) for nth, _ in tipping]
    alt = message(
        "documents-benefit-alt",
        low=figures.case(result, "benefit", "p10"),
        middle=figures.case(result, "benefit", "p50"),
        high=figures.case(result, "benefit", "p90"),
        tipping=figures.tipping(result, tipping[0][0]) if tipping else None,
    )
    columns = (message("documents-column-point"), message("documents-column-benefit"))
    return Picture(
        f"case-{result.use_case}",
        "benefit",
        data,
        message("documents-benefit-title"),
        alt,
        columns,
        tuple(rows),
    )


MESSAGES = (
    *("documents-column-quarter", "documents-column-low", "documents-column-quartile"),
    *("documents-column-middle", "documents-column-upper", "documents-column-high"),
)
