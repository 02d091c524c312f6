"""One sentence on each of the three piles, and on how surely a use case is chosen."""

from __future__ import annotations

from collections.abc import Sequence

from leitstand.strategy import Statement

from .facts import Facts
from .results import CaseResult, Pile

PILES: tuple[Pile, ...] = ("yes", "think", "no")
_BLOCKED, _UNTRIED = "portfolio-left-", "portfolio-more-untried"
MESSAGES = (
    *(f"portfolio-pile-{pile}" for pile in PILES), "portfolio-more-chance", "portfolio-more-chance-weights",
    "portfolio-more-score-in", "portfolio-more-score-out", "portfolio-more-untried", "portfolio-note-untried",
    *(f"portfolio-formula-{name}" for name in ("chance", "chance-weights", "rank")),
)  # fmt: skip


def piles(cases: Sequence[CaseResult], facts: Facts) -> tuple[Statement, ...]:
    """The piles explain themselves: what makes them up, with counts."""
    found = []
    for pile in PILES:
        mine = [c for c in cases if c.pile == pile]
        inside = [c.use_case for c in mine if c.start is not None]
        locked = [c.use_case for c in mine if c.locked]
        left = [c.use_case for c in mine if c.reason.code.startswith(_BLOCKED)]
        turning = [c.use_case for c in mine if c.tipping or c.easing]
        said = {
            name: facts.count(f"pile.{pile}.{name}", len(ids), *ids[:20])
            for name, ids in (
                ("count", [c.use_case for c in mine]), ("inside", inside),
                ("outside", [c.use_case for c in mine if c.start is None]),
                ("locked", locked), ("left", left), ("turning", turning),
                ("hopeless", [c.use_case for c in mine if _hopeless(c)]),
            )
        }  # fmt: skip
        found.append(Statement(code=f"portfolio-pile-{pile}", facts=said))
    return tuple(found)


def untried(cases: Sequence[CaseResult], facts: Facts) -> tuple[Statement, ...]:
    """How many use cases nobody has looked at for what would turn them; nothing where all were."""
    open_ = [c.use_case for c in cases if any(s.code == _UNTRIED for s in c.more)]
    if not open_:
        return ()
    count = facts.count("untried", len(open_), *open_[:20])
    return (Statement(code="portfolio-note-untried", facts={"count": count}),)


def _hopeless(c: CaseResult) -> bool:
    """Not let in by any plausible figure, and nothing else that would do it is known."""
    return (
        c.start is None
        and c.looked == "none"
        and not (c.locked or c.easing or c.reason.code.startswith(_BLOCKED))
    )


def chance_said(use_case: str, draws: float, weights: float | None, facts: Facts) -> Statement:
    """ "Dabei in 7 von 10 Fällen; bei anderer Gewichtung der Ziele in 4 von 10 Fällen." """
    said = {"draws": facts.change(use_case, "chance", draws, "chance", f"{use_case}.value", "plan.value")}
    if weights is None:
        return Statement(code="portfolio-more-chance", facts=said)
    said["weights"] = facts.change(
        use_case, "chance-weights", weights, "chance", f"{use_case}.value", "plan.value"
    )
    return Statement(code="portfolio-more-chance-weights", facts=said)


def score_said(use_case: str, rank: int, of: int, *, inside: bool, facts: Facts) -> Statement:
    """Where a scoring list would have put it, for one that the list treats otherwise than the plan."""
    said = {
        "rank": facts.change(use_case, "rank", rank, "count", f"{use_case}.effect", f"{use_case}.cost"),
        "of": facts.count("ranked", of),
    }
    return Statement(code=f"portfolio-more-score-{'in' if inside else 'out'}", facts=said)
