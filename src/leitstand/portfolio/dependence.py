"""What the plan stands and falls with: the assumed or shared quantity that moves its value and its choices most.

Each is set to its low and its high figure (in 8 of 10 cases it lies between), all else as expected. The plan as it is
is then worth so much less or more, and for what the estimates of a whole group have in common the choice is made
again on the relaxation. What an estimator has in common is never told apart: no person is rated.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from leitstand.strategy import Fact, Statement, Strategy, Text

from .chance import RESOLVE_UP_TO
from .choose import Chosen
from .facts import Facts
from .failures import Infeasible
from .information.held import Held, held
from .information.resolving import copied, moved_to, put
from .information.signals import Signal, moves, of_quantity, of_shared, offs
from .model import build, expected_numbers
from .prices import Prices, expected_of
from .results import Dependence
from .solve import Relaxed
from .statements import form_of, record_title, title

LOW_HIGH = np.array([-1.2815515655446004, 1.2815515655446004])
"""Normal scores of P10 and P90."""
SHOWN, _EVERY = 3, 0.02
"""So many are named, as long as they move the plan's value by this share of it."""
_STANDS = 0.1
_KINDS = ("cost", "benefit", "time")
MESSAGES = (
    *(f"portfolio-depends-{kind}{of}" for kind in _KINDS for of in ("", "-lever", "-value")),
    "portfolio-depends-quantity",
    "portfolio-formula-depends-value", "portfolio-formula-depends-choices",
)  # fmt: skip


def dependences(chosen: Chosen, prices: Prices, value: float, facts: Facts) -> tuple[Dependence, ...]:
    """The most telling ones first. `value`: EUR that the plan is expected to be worth."""
    frame = chosen.frame
    inside = [n for n, s in enumerate(chosen.start.tolist()) if s >= 0]
    few = len(frame.worth.cases) <= RESOLVE_UP_TO
    known = {n: held(n, prices) for n in (range(len(frame.worth.cases)) if few else inside)}
    found: list[tuple[float, str, Dependence]] = []

    def tried(signal: Signal, name: str, rows: Sequence[int], **of: str | None) -> None:
        low, high = _swing(signal, [known[n] for n in rows], chosen)
        if abs(high - low) < max(1.0, _EVERY * abs(value)):
            return
        low, high = sorted((value + low, value + high))
        shared = of.get("about") in _KINDS
        choices = _choices(signal, list(known.values()), chosen) if shared and few else None
        made = Dependence.model_validate({**of, "low": low, "high": high, "choices": choices})
        found.append((low - high, name, made))

    for name in frame.belief.shared.names:
        about, _, rest = name.partition(".")
        if about in _KINDS and (rest == "firm" or rest.startswith("lever:")):
            lever = None if rest == "firm" else rest.removeprefix("lever:")
            tried(of_shared(frame.belief, name), name, inside, about=about, lever=lever)
    for n in inside:
        for key, moving in known[n].moving.items():
            if moving.item.assumed:
                own = of_quantity(frame.belief, key)
                tried(
                    own, "/".join(key), [n], about="quantity", use_case=key[0], quantity=key[1], part=key[2]
                )
    ordered = [d for _, _, d in sorted(found, key=lambda f: f[:2])][:SHOWN]
    return tuple(d.model_copy(update={"said": _said(d, value, frame.strategy, facts)}) for d in ordered)


def _swing(signal: Signal, cases: Sequence[Held], chosen: Chosen) -> tuple[float, float]:
    """EUR by which the plan as it is would be worth more at the low and at the high figure."""
    total = np.zeros(2)
    for h in cases:
        moved = moves(h, signal, LOW_HIGH)
        if moved is not None:
            total += moved[0][:, int(chosen.start[h.case])]
    return float(total[0]), float(total[1])


def _choices(signal: Signal, cases: Sequence[Held], chosen: Chosen) -> int:
    """How many use cases would be chosen otherwise at the low or at the high figure."""
    frame, solver = chosen.frame, Relaxed(chosen.relaxed.basis)
    base = chosen.relaxed.chosen.sum(axis=1) >= 0.5
    other = np.zeros(len(base), dtype=np.bool_)
    for i in range(len(LOW_HIGH)):
        numbers = copied(expected_numbers(frame))
        for h in cases:
            off = offs(h, signal, LOW_HIGH)
            if off:
                e = moved_to(h.case, {key: by[i] for key, by in off.items()}, frame)
                put(numbers, h.case, expected_of(h.case, frame, e))
        try:
            again = solver.solve(build(frame, numbers, chosen.limits))
        except Infeasible:  # what must be in breaks a limit in this world: there is nothing to choose
            continue
        other |= (again.chosen.sum(axis=1) >= 0.5) != base
    return int(other.sum())


def _said(d: Dependence, value: float, strategy: Strategy, facts: Facts) -> Statement:
    at = ".".join(x for x in (d.about, d.lever, d.use_case, d.quantity, d.part) if x)
    said: dict[str, Fact] = {
        name: facts.about("depends", f"value.{at}.{name}", amount, "EUR", "plan.value")
        for name, amount in (("low", d.low), ("high", d.high))
    }
    words: dict[str, str | int | Text] = {
        "stands": "much" if d.high - d.low >= _STANDS * abs(value) else "some"
    }
    plain = (
        d.lever is None and d.use_case is None and d.choices is None
    )  # in a large portfolio not looked for
    if not d.lever and d.choices is not None:
        said["count"] = facts.about("depends", f"choices.{at}", d.choices, "count", "plan.value")
    if d.use_case:
        words |= {"title": title(strategy, d.use_case), "quantity": form_of(d.quantity or "effect", "")}
        return Statement(code="portfolio-depends-quantity", facts=said, words=words)
    if d.lever:
        words["lever"] = record_title(strategy, d.lever)
    return Statement(
        code=f"portfolio-depends-{d.about}{'-lever' if d.lever else '-value' if plain else ''}",
        facts=said,
        words=words,
    )
