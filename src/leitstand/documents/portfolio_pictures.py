"""What the charts of the page Portfolio show: value against cost of each use case, and what other budgets bring."""

from __future__ import annotations

from leitstand.portfolio.answers import Frontier
from leitstand.strategy import Band, Fact
from leitstand.texts import message

from .figures import Figures
from .pictures import Picture, Row, Shape, worth_drawing

_APART = 0.005
_CURVE = ("budget", "worth", "mean", "most")
MESSAGES = (
    *(f"documents-curve-column-{name}" for name in ("share", *_CURVE)),
    *(f"documents-matrix-column-{name}" for name in ("case", "cost", "low", "middle", "high")),
)


def matrix(figures: Figures) -> tuple[Picture, ...]:
    """One-off cost against value over the horizon, each with its range, wide and for a telephone.

    Use cases of which either is unknown are left out: unknown is never zero. None are left: no picture.
    """
    found = (c for c in worth_drawing(figures) if c.value is not None and c.one_off is not None)
    cases = sorted(found, key=lambda c: c.use_case)
    if not cases:
        return ()
    data = {
        "cases": [
            [c.use_case, c.pile, *_ends(c.one_off), *_ends(c.value)] for c in cases if c.value and c.one_off
        ]
    }
    ranked = sorted(cases, key=lambda c: (-(c.value.p50 if c.value else 0.0), c.use_case))
    rows = tuple(
        Row(
            message("documents-matrix-case", case=figures.index.title(c.use_case) or c.use_case),
            (
                figures.case(c, "one_off"),
                *(figures.case(c, "value", point) for point in ("p10", "p50", "p90")),
            ),
        )
        for c in ranked
    )
    best = ranked[0]
    alt = message(
        "documents-matrix-alt", cases=len(cases), case=figures.index.title(best.use_case) or best.use_case,
        value=figures.case(best, "value"), cost=figures.case(best, "one_off"),
    )  # fmt: skip
    columns = tuple(
        message(f"documents-matrix-column-{n}") for n in ("case", "cost", "low", "middle", "high")
    )
    shapes: tuple[Shape, ...] = ("matrix", "matrix-narrow")
    return tuple(Picture(s, s, data, message("documents-matrix-title"), alt, columns, rows) for s in shapes)


def curve(frontier: Frontier) -> tuple[Picture, ...]:
    """The Budgetkurve with today's point, wide and for a telephone; none where there is nothing to compare."""
    if len(frontier.points) < 2:
        return ()
    known = {fact.id: fact for fact in frontier.facts}

    def facts(nth: int) -> tuple[Fact, ...]:
        share = f"{frontier.points[nth].share * 100:.6g}"
        return tuple(known[f"frontier.{name}.{share}"] for name in _CURVE)

    data = {
        "points": [[p.budget, p.worth, p.value.p10, p.value.p90, p.most] for p in frontier.points],
        "today": frontier.today,
    }
    rows = tuple(
        Row(message("documents-curve-share", share=p.share, today=nth == frontier.today), facts(nth))
        for nth, p in enumerate(frontier.points)
        if nth == frontier.today or not _repeats(frontier, nth)
    )
    today, last = facts(frontier.today), facts(len(frontier.points) - 1)
    alt = message("documents-curve-alt", budget=today[0], worth=today[1], largest=last[0], most=last[1])
    columns = tuple(message(f"documents-curve-column-{name}") for name in ("share", *_CURVE))
    shapes: tuple[Shape, ...] = ("curve", "curve-narrow")
    return tuple(Picture(s, s, data, message("documents-curve-title"), alt, columns, rows) for s in shapes)


def _repeats(frontier: Frontier, nth: int) -> bool:
    """Whether the next point says the same in a table: it lies less than half a per cent of the budget away."""
    points = frontier.points
    return nth + 1 < len(points) and points[nth + 1].share - points[nth].share < _APART


def _ends(band: Band) -> tuple[float, float, float]:
    return band.p10, band.p50, band.p90
