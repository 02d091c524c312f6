"""The information value of a whole portfolio: every quantity, every use case, what they share, and everything
at once."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from leitstand.beliefs import Priors
from leitstand.strategy import EvidenceGrade

from ..chance import RESOLVE_UP_TO
from ..choose import Chosen
from ..information_values import (
    CaseInformation,
    Information,
    InformationValue,
    QuantityInformation,
    SharedInformation,
)
from ..prices import Prices
from ..progress import Progress, silent
from ..simulate import CHUNK, Simulation
from .market import Lesson, Market
from .signals import of_quantity

if TYPE_CHECKING:  # the explanation asks the market in its turn
    from ..edges import Edges

Taught = Callable[[Sequence[Lesson]], Sequence[float]]
"""EUR that each of these lessons is worth."""
PILOT_GRADE: EvidenceGrade = "B"
"""What a pilot's result is worth as evidence where nobody has said otherwise: measured against a comparison."""
PILOTS, PILOTS_OF_MANY = 20, 5
"""So many use cases, those with the most telling effects, are asked what a pilot would tell; the others are
left open."""


def information(
    chosen: Chosen, simulation: Simulation, prices: Prices, edges: Edges, *, priors: Priors | None = None,
    deep: bool = True, evpi: bool = True, taught: Taught | None = None, progress: Progress = silent,
) -> Information:  # fmt: skip
    """What knowing is worth before this plan is decided. The same inputs give the same result to the bit.

    `prices`, `edges`: of the plan, as for its explanation. `priors`: how far answers and pilots err.
    Without `deep` only what is worked out in a moment: no pilots, nothing shared, not everything at once; without
    `evpi` all but the last. `taught`: works out what lessons are worth, where that is done elsewhere.
    """
    market = Market.of(chosen, prices, edges, priors)
    teach = taught or (lambda lessons: [market.lesson(x) for x in lessons])
    cases = chosen.frame.worth.cases
    knowing: list[InformationValue] = []
    for begin in range(0, len(cases), CHUNK):
        part = range(begin, min(begin + CHUNK, len(cases)))
        simulation.fetch([cases[n].id for n in part])
        knowing += [market.case(n, simulation) for n in part]
        if len(cases) > RESOLVE_UP_TO:
            simulation.forget(chosen.ids)
        progress(0.2 * part.stop / len(cases))
    quantities = [q for n in range(len(cases)) for q in _quantities(market, n)]
    progress(0.3)
    pilots, shared = _learned(market, quantities, teach) if deep else ({}, [])
    progress(0.8)
    found = [
        pilots[c.id].model_copy(update={"knowing": w})
        if c.id in pilots
        else CaseInformation(use_case=c.id, knowing=w)
        for c, w in zip(cases, knowing, strict=True)
    ]
    everything = market.everything(simulation) if deep and evpi else None
    progress(1.0)
    return Information(
        everything=everything,
        quantities=tuple(sorted(quantities, key=lambda q: (-q.answer.value, q.use_case, q.quantity, q.part))),
        cases=tuple(sorted(found, key=lambda c: (-c.knowing.value, c.use_case))),
        shared=tuple(sorted(shared, key=lambda s: (-s.knowing.value, s.about, s.lever or ""))),
    )


def _quantities(market: Market, n: int) -> list[QuantityInformation]:
    frame = market.prices.frame
    hourly = float(frame.settings.hourly_rate)
    found = []
    for key in market.held[n].moving:
        answer = market.answer(n, key)
        found.append(QuantityInformation(
            use_case=key[0], quantity=key[1], part=key[2], knowing=market.quantity(n, key), answer=answer,
            minutes=answer.value / hourly * 60 if hourly > 0 else None,
        ))  # fmt: skip
    return found


def _learned(
    market: Market, quantities: list[QuantityInformation], teach: Taught
) -> tuple[dict[str, CaseInformation], list[SharedInformation]]:
    """What pilots and what estimates share are worth; the `knowing` of a pilot's use case is filled in later."""
    piloted, shared = _pilots(market, quantities), _shared(market)
    names, keys = sorted(shared), [(q.use_case, q.quantity, q.part) for q in piloted]
    lessons = [
        *(Lesson(shared=name) for name in names),
        *(Lesson(measured=k, grade=PILOT_GRADE) for k in keys),
    ]
    worth = list(teach(lessons))
    row, belief = market.prices.frame.worth.row, market.prices.frame.belief
    pilots = {}
    for q, key, of_kin in zip(piloted, keys, worth[len(names) :], strict=True):
        own = market.about(
            row[q.use_case], of_quantity(belief, key, market.priors.noise(key[1], PILOT_GRADE))
        )
        pilots[q.use_case] = CaseInformation(
            use_case=q.use_case, knowing=q.knowing, measured=q.part, grade=PILOT_GRADE,
            pilot=InformationValue(value=own.value + of_kin, se=0.0, method="exact"),
        )  # fmt: skip
    known = []
    for name, amount in zip(names, worth, strict=False):
        about, _, rest = name.partition(".")
        known.append(SharedInformation.model_validate({
            "about": about, "lever": None if rest == "firm" else rest.removeprefix("lever:"),
            "knowing": InformationValue(value=amount, se=0.0, method="exact"), "use_cases": len(shared[name]),
        }))  # fmt: skip
    return pilots, known


def _pilots(market: Market, quantities: list[QuantityInformation]) -> list[QuantityInformation]:
    """Those that would be piloted next, each by the effect that is most worth knowing."""
    row = market.prices.frame.worth.row
    best: dict[str, QuantityInformation] = {}
    for q in sorted(quantities, key=lambda q: (-q.knowing.value, q.part)):
        if q.quantity == "effect" and market.prices.frame.worth.cases[row[q.use_case]].kind == "new":
            best.setdefault(q.use_case, q)
    most = PILOTS_OF_MANY if len(row) > RESOLVE_UP_TO else PILOTS
    return sorted(best.values(), key=lambda q: (-q.knowing.value, q.use_case))[:most]


def _shared(market: Market) -> dict[str, set[str]]:
    """The use cases that each shared effect touches: of the company as a whole and of each lever, never of an
    estimator."""
    touched: dict[str, set[str]] = {}
    for held in market.held:
        for key, moving in held.moving.items():
            for name, weight in moving.item.loadings:
                rest = name.partition(".")[2]
                if weight and (rest == "firm" or rest.startswith("lever:")):
                    touched.setdefault(name, set()).add(key[0])
    return touched
