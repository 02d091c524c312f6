"""The estimates most worth asking for: one question per use case, in the order of what an answer would be worth."""

from __future__ import annotations

from .choose import Chosen
from .explain import Edges, Explained
from .facts import Facts
from .prices import Prices
from .results import Question
from .statements import ask
from .turning import turns

MOST = 10


def questions(
    chosen: Chosen, explained: list[Explained], edge: Edges, prices: Prices, facts: Facts
) -> tuple[Question, ...]:
    """At most ten, none that is worth nothing. The threshold is the figure at which the choice turns."""
    first = [(x.telling[0], n) for n, x in enumerate(explained) if x.telling and x.telling[0].worth > 0]
    found = []
    for telling, n in sorted(first, key=lambda t: (-t[0].worth, t[0].key))[:MOST]:
        inside = bool(chosen.start[n] >= 0)
        turning = {
            t.key: t
            for t in turns(n, int(edge.at[n]), float(edge.by[n]), prices, inside=inside, plausible=False)
        }
        turn = turning.get(telling.key)
        use_case, quantity, part = telling.key
        unit = chosen.frame.belief.items[telling.key].unit
        found.append(Question(
            use_case=use_case, quantity=quantity, part=part, worth=telling.worth,
            threshold=turn.threshold if turn else None, unit=unit,
            ask=ask(use_case, quantity, part, turn, unit, chosen.frame.strategy, facts),
        ))  # fmt: skip
    return tuple(found)
