"""The nearest changes in one sentence, and who changes place with whom at what price."""

from __future__ import annotations

from collections.abc import Sequence

from leitstand.strategy import Fact, Statement, Strategy, Text

from .facts import Facts
from .results import Easing, Swap
from .statements import form_of, record_title, title
from .turning import Turn

MOST = 3
_PLACES = ("first", "second", "third")
MESSAGES = (
    *(f"portfolio-nearest-{way}-{n}" for way in ("in", "out") for n in range(1, MOST + 1)),
    *(f"portfolio-swap-{way}-{n}" for way in ("in", "out") for n in ("none", "one", "many")),
    "portfolio-formula-easing", "portfolio-formula-edge",
)  # fmt: skip


def nearest_changes(
    use_case: str, turns: Sequence[Turn], easings: Sequence[Easing], strategy: Strategy, facts: Facts
) -> Statement | None:
    """ "Dabei ab 84.000 Euro im Jahr oder wenn im 2. Quartal 2027 12 Personentage mehr „Datenanalyse“ frei sind."
    "Dabei, wenn die Freigabe „DSGVO Art. 35“ vorliegt und er spätestens im 1. Quartal 2028 beginnen darf."

    Its own nearest figure first, then what more of a resource would do, then its other figures; None where there is
    nothing to say.
    """
    own = list(turns)
    ordered: list[Turn | Easing] = [*own[:1], *easings[:1], *own[1:2], *easings[1:], *own[2:]]
    if not ordered:
        return None
    way = "in" if not own or own[0].brings_in else "out"
    said: dict[str, Fact] = {}
    words: dict[str, str | int | Text] = {}
    for place, x in zip(_PLACES, ordered, strict=False):
        if isinstance(x, Turn):
            kind = form_of(x.key[1], x.unit)
            said[place] = facts.threshold(use_case, x.key[1], x.key[2], x.threshold, x.unit)
            if kind == "effect-kpi":
                words[f"{place}_name"] = record_title(strategy, x.key[2])
        else:
            kind = x.resource
            if x.resource == "skill":
                kind = "skill-quarter" if "Q" in x.period else "skill-year"
                words[f"{place}_name"] = record_title(strategy, x.id)
            elif x.resource == "budget":
                kind = "budget-quarter" if "Q" in x.period else "budget-year"
            elif x.id:
                kind = "approval"
                words[f"{place}_name"] = x.id
            words[f"{place}_period"] = x.period
            if x.more is not None:
                said[place] = facts.change(use_case, f"easing.{x.resource}.{x.id}.{x.period}", x.more, x.unit)
        words[f"{place}_kind"] = kind
    return Statement(code=f"portfolio-nearest-{way}-{min(len(ordered), MOST)}", facts=said, words=words)


def swap(
    use_case: str, *, inside: bool, edge: float, others: Sequence[Swap], strategy: Strategy, facts: Facts
) -> Statement:
    """Who would have to make room for it, or comes in without it, and what the plan loses by that."""
    said = {"loss": facts.change(use_case, "edge", abs(edge), "EUR", "plan.value")}
    words: dict[str, str | int | Text] = {}
    if others:
        words["other"] = title(strategy, others[0].use_case)
        said["count"] = facts.count(f"swap.{use_case}", len(others), *(o.use_case for o in others))
    amount = "none" if not others else "one" if len(others) == 1 else "many"
    return Statement(code=f"portfolio-swap-{'out' if inside else 'in'}-{amount}", facts=said, words=words)
