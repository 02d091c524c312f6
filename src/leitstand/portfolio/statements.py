"""What is said of one use case: why it is in or out, what would turn it, and the question worth asking."""

from __future__ import annotations

from dataclasses import dataclass

from leitstand.strategy import Quantity, Statement, Strategy, Text, UseCase

from .cases import Case, Left
from .explain import Explained
from .facts import Facts
from .results import Pile
from .turning import Turn

_ASKED = ("effect", "effect-kpi", "one-off-cost", "running-cost", "effort", "duration", "adoption", "success")
_LEFT = ("decided", "gate-failed", "no-worth", "too-late", "prerequisite-missing")
MESSAGES = (
    *(f"portfolio-tipping-{turn}-{q}" for turn in ("in", "out") for q in _ASKED),
    *(f"portfolio-ask-{q}" for q in _ASKED),
    *(f"portfolio-ask-open-{q}" for q in _ASKED),
    *(f"portfolio-left-{reason}" for reason in _LEFT),
)


@dataclass(frozen=True)
class About:
    """What the sentences on one case rest on. `rival`: who holds its place; `unlocks`: what it makes possible."""

    case: Case
    inside: bool
    pile: Pile
    goal: float
    explained: Explained
    rival: str | None
    family: bool
    missing: str | None
    unlocks: tuple[str, ...]


def left_out(x: Left, strategy: Strategy) -> Statement:
    """Why a use case was left out before any weighing."""
    words: dict[str, str | int | Text] = {} if x.other is None else {"other": title(strategy, x.other)}
    return Statement(code=f"portfolio-left-{x.reason}", words=words)


def reason(a: About, strategy: Strategy, facts: Facts) -> Statement:
    """The one sentence on why a use case is in or out."""
    return _why_in(a, strategy, facts) if a.inside else _why_out(a, strategy, facts)


def more(a: About, strategy: Strategy, facts: Facts, said: str) -> tuple[Statement, ...]:
    """What else is worth knowing: tipping points and what it unlocks, without repeating the reason."""
    found = [tipping(a.case.id, t, strategy, facts) for t in a.explained.turns]
    if a.unlocks:
        found.append(
            Statement(code="portfolio-reason-unlocks", words={"other": title(strategy, a.unlocks[0])})
        )
    return tuple(s for s in found if s.code != said)


def tipping(use_case: str, t: Turn, strategy: Strategy, facts: Facts) -> Statement:
    """ "Dabei ab 84.000 Euro im Jahr." """
    quantity, part = t.key[1], t.key[2]
    name = _form(quantity, t.unit)
    threshold = facts.threshold(use_case, quantity, part, t.threshold, t.unit)
    words: dict[str, str | int | Text] = (
        {"kpi": _record_title(strategy, part)} if name == "effect-kpi" else {}
    )
    return Statement(
        code=f"portfolio-tipping-{'in' if t.brings_in else 'out'}-{name}",
        facts={"threshold": threshold},
        words=words,
    )


def ask(
    use_case: str, quantity: Quantity, part: str, t: Turn | None, unit: str, strategy: Strategy, facts: Facts
) -> Statement:
    """The question in plain words, at the figure where the choice turns if there is a plausible one."""
    name = _form(quantity, unit)
    words: dict[str, str | int | Text] = {"title": title(strategy, use_case)}
    if name == "effect-kpi":
        words["kpi"] = _record_title(strategy, part)
    if t is None:
        return Statement(code=f"portfolio-ask-open-{name}", words=words)
    threshold = facts.threshold(use_case, quantity, part, t.threshold, t.unit)
    return Statement(code=f"portfolio-ask-{name}", facts={"threshold": threshold}, words=words)


def title(strategy: Strategy, use_case: str) -> Text:
    """The title of a use case."""
    return strategy.one(UseCase, use_case).title


def _why_in(a: About, strategy: Strategy, facts: Facts) -> Statement:  # noqa: PLR0911 - one line per reason
    x, i = a.explained, a.case.id
    if a.case.unproven and a.case.kind == "running":
        return Statement(code="portfolio-reason-unproven")
    if a.case.must:
        return Statement(code="portfolio-reason-decided")
    if a.goal <= 0 and a.unlocks:
        return Statement(code="portfolio-reason-unlocks", words={"other": title(strategy, a.unlocks[0])})
    if x.benefit is None:
        return Statement(code="portfolio-reason-enables")
    per_euro = facts.case(i, "per-euro", x.per_euro)
    benefit = facts.case(i, "benefit", x.benefit.mean, assumed=x.benefit.assumed)
    if x.per_euro is None:
        return Statement(code="portfolio-reason-free", facts={"benefit": benefit})
    if a.case.kind == "running":
        return Statement(code="portfolio-reason-runs", facts={"per_euro": per_euro})
    return Statement(code="portfolio-reason-return", facts={"per_euro": per_euro, "benefit": benefit})


def _why_out(a: About, strategy: Strategy, facts: Facts) -> Statement:  # noqa: PLR0911 - one line per reason
    x, i = a.explained, a.case.id
    if a.case.unproven:
        return Statement(code="portfolio-reason-unproven")
    value = facts.case(i, "value", x.value.mean, assumed=x.value.assumed)
    if a.goal <= 0 < x.value.mean:
        return Statement(code="portfolio-reason-risk", facts={"value": value})
    if a.goal <= 0 and a.case.kind == "running":
        return Statement(code="portfolio-reason-runs-at-loss", facts={"value": value})
    if a.goal <= 0 and a.case.kind == "pilot":
        return Statement(code="portfolio-reason-loses", facts={"value": value})
    if a.missing is not None:
        return Statement(code="portfolio-reason-waits", words={"other": title(strategy, a.missing)})
    if a.rival is not None and a.family:
        return Statement(code="portfolio-reason-apart", words={"other": title(strategy, a.rival)})
    if x.value.p90 <= 0 and (a.pile == "no" or not x.turns):
        return Statement(
            code="portfolio-reason-hopeless", facts={"best": facts.case(i, "value.p90", x.value.p90)}
        )
    if a.pile == "no" and not x.turns:
        return Statement(
            code="portfolio-reason-no-figure", facts={"best": facts.case(i, "value.p90", x.value.p90)}
        )
    if a.goal > 0 and a.rival is not None:
        return Statement(code="portfolio-reason-displaced", words={"other": title(strategy, a.rival)})
    if x.turns:
        return tipping(i, x.turns[0], strategy, facts)
    if a.goal > 0:
        return Statement(code="portfolio-reason-no-room")
    return Statement(code="portfolio-reason-loses", facts={"value": value})


def _form(quantity: Quantity, unit: str) -> str:
    plain = unit in ("EUR/year", "h/year", "points/year")
    return "effect-kpi" if quantity == "effect" and not plain else quantity.replace("_", "-")


def _record_title(strategy: Strategy, record_id: str) -> Text:
    found = strategy.get(record_id)
    return found.title if found is not None and found.title is not None else Text(de=record_id, en=record_id)
