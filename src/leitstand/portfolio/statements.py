"""What is said of one use case: why it is in or out, and what would turn it."""

from __future__ import annotations

from dataclasses import dataclass

from leitstand.strategy import Quantity, Statement, Strategy, Text, UseCase

from .cases import Case, Left
from .explain import Explained
from .facts import Facts
from .results import Pile

_LEFT = (
    "decided", "gate-failed", "no-worth", "too-late", "prerequisite-missing", "blocked", "blocked-because",
    "blocked-late", "blocked-late-because", "unlocks-nothing",
)  # fmt: skip
MESSAGES = tuple(f"portfolio-left-{reason}" for reason in _LEFT)


@dataclass(frozen=True)
class About:
    """What the sentences on one case rest on. `rival`: who holds its place; `unlocks`: what it makes possible.

    `unlocked`: those of them in the plan, `unlocked_worth` EUR together. `variant`: the other variant that the plan has
    instead, or the next best one, with its mean value. `successor`: the variant that takes its place. `nearest`,
    `swap`: what would turn it, and who would change place with it.
    """

    case: Case
    inside: bool
    pile: Pile
    goal: float
    explained: Explained
    rival: str | None
    family: bool
    missing: str | None
    unlocks: tuple[str, ...]
    unlocked: tuple[str, ...] = ()
    unlocked_worth: float = 0.0
    variant: tuple[str, float] | None = None
    successor: str | None = None
    free_from: str | None = None
    nearest: Statement | None = None
    swap: Statement | None = None


def left_out(x: Left, strategy: Strategy) -> Statement:
    """Why a use case was left out before any weighing."""
    words: dict[str, str | int | Text] = {} if x.other is None else {"other": title(strategy, x.other)}
    if x.because is not None:
        words["because"] = x.because
    because = "-because" if x.because is not None else ""
    return Statement(code=f"portfolio-left-{x.reason}{because}", words=words)


def reason(a: About, strategy: Strategy, facts: Facts) -> Statement:
    """The one sentence on why a use case is in or out."""
    return _why_in(a, strategy, facts) if a.inside else _why_out(a, strategy, facts)


def more(a: About, strategy: Strategy, facts: Facts, said: str) -> tuple[Statement, ...]:
    """What else is worth knowing: tipping points and what it unlocks, without repeating the reason."""
    found = [s for s in (a.nearest, a.swap) if s is not None]
    if a.inside and a.unlocked and a.unlocked_worth > 0:
        found.append(_unlocking(a, strategy, facts))
    elif a.unlocks:
        found.append(
            Statement(code="portfolio-reason-unlocks", words={"other": title(strategy, a.unlocks[0])})
        )
    if a.inside and a.case.replaces:
        found.append(
            Statement(code="portfolio-more-replaces", words={"other": title(strategy, a.case.replaces)})
        )
    if a.inside and a.variant and a.case.kind != "running":
        found.append(_variant("portfolio-more-next-variant", a, strategy, facts))
    if a.free_from and a.case.earliest > 0:
        found.append(Statement(code="portfolio-more-blocked-until", words={"quarter": a.free_from}))
    if a.case.cleared == "unknown":
        found.append(Statement(code="portfolio-more-unclear"))
    return tuple(s for s in found if s.code != said)


def title(strategy: Strategy, use_case: str) -> Text:
    """The title of a use case."""
    return strategy.one(UseCase, use_case).title


def _why_in(a: About, strategy: Strategy, facts: Facts) -> Statement:  # noqa: PLR0911 - one line per reason
    x, i = a.explained, a.case.id
    if a.case.unproven and a.case.kind == "running" and a.successor is None:
        return Statement(code="portfolio-reason-unproven")
    if a.case.must and a.successor is None:
        return Statement(code="portfolio-reason-decided")
    if a.successor is not None:
        return Statement(code="portfolio-reason-replaced", words={"other": title(strategy, a.successor)})
    if (a.goal <= 0 or x.benefit is None) and a.unlocked and a.unlocked_worth > 0:
        return _unlocking(a, strategy, facts)
    if a.goal <= 0 and a.unlocked:
        return Statement(code="portfolio-reason-unlocks", words={"other": title(strategy, a.unlocked[0])})
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
    loss = _why_a_loss(a, facts)
    if loss is not None:
        return loss
    if a.missing is not None:
        return Statement(code="portfolio-reason-waits", words={"other": title(strategy, a.missing)})
    if a.variant is not None and a.family and a.goal > 0:
        return _variant("portfolio-reason-variant", a, strategy, facts)
    if x.benefit is None and a.unlocks and a.goal <= 0:
        return Statement(
            code="portfolio-reason-unlocks-too-little", words={"other": title(strategy, a.unlocks[0])}
        )
    if a.rival is not None and a.family:
        return Statement(code="portfolio-reason-apart", words={"other": title(strategy, a.rival)})
    if x.value.p90 <= 0 and (a.pile == "no" or not x.tried.turns):
        return Statement(
            code="portfolio-reason-hopeless", facts={"best": facts.case(i, "value.p90", x.value.p90)}
        )
    if a.goal <= 0 and a.pile == "no" and x.tried.looked == "none":
        return Statement(  # one that pays lacks money or a person, not a figure
            code="portfolio-reason-no-figure", facts={"best": facts.case(i, "value.p90", x.value.p90)}
        )
    if a.goal > 0 and a.rival is not None:
        return Statement(code="portfolio-reason-displaced", words={"other": title(strategy, a.rival)})
    if a.nearest is not None:
        return a.nearest
    if a.goal > 0:
        return Statement(code="portfolio-reason-no-room")
    value = facts.case(i, "value", x.value.mean, assumed=x.value.assumed)
    return Statement(code="portfolio-reason-loses", facts={"value": value})


def _why_a_loss(a: About, facts: Facts) -> Statement | None:
    """Where it does not pay by what it is: too risky, or runs or is piloted at a loss."""
    x, i = a.explained, a.case.id
    value = facts.case(i, "value", x.value.mean, assumed=x.value.assumed)
    if a.goal <= 0 < x.value.mean:
        return Statement(code="portfolio-reason-risk", facts={"value": value})
    if a.goal <= 0 and a.case.kind == "running":
        return Statement(code="portfolio-reason-runs-at-loss", facts={"value": value})
    if a.goal <= 0 and a.case.kind == "pilot":
        return Statement(code="portfolio-reason-loses", facts={"value": value})
    return None


def _unlocking(a: About, strategy: Strategy, facts: Facts) -> Statement:
    """What it makes possible in the plan, and what that brings together."""
    others = tuple(f"{i}.value" for i in a.unlocked)
    said = {
        "worth": facts.unlocked(a.case.id, a.unlocked_worth, *others),
        "count": facts.count(f"unlocked.{a.case.id}", len(a.unlocked), *a.unlocked[:20]),
    }
    return Statement(
        code="portfolio-reason-unlocks-worth", facts=said, words={"other": title(strategy, a.unlocked[0])}
    )


def _variant(code: str, a: About, strategy: Strategy, facts: Facts) -> Statement:
    """Another variant of the same, with what both bring on average."""
    other, worth = a.variant or ("", 0.0)
    own = a.explained.value
    said = {
        "theirs": facts.case(other, "value", worth),
        "own": facts.case(a.case.id, "value", own.mean, assumed=own.assumed),
    }
    return Statement(code=code, facts=said, words={"other": title(strategy, other)})


def form_of(quantity: Quantity, unit: str) -> str:
    """The quantity as the codes of messages name it; effects in a unit of their own name their KPI."""
    plain = unit in ("EUR/year", "h/year", "points/year")
    return "effect-kpi" if quantity == "effect" and not plain else quantity.replace("_", "-")


def record_title(strategy: Strategy, record_id: str) -> Text:
    """The title of any record, or its id."""
    found = strategy.get(record_id)
    return found.title if found is not None and found.title is not None else Text(de=record_id, en=record_id)
