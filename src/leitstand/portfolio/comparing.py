"""What differs between two portfolios: who comes in, who goes out, what moves, what it is worth."""

from __future__ import annotations

from typing import Literal

from leitstand.strategy import Action, Choice, Statement, Value

from .facts import Facts
from .results import Portfolio

INSIDE = ("pilot", "scale", "continue")
_RULES = (
    "portfolio-note-quarter-", "portfolio-note-share-", "portfolio-note-bought", "portfolio-note-decided-",
    "portfolio-note-stopping", "portfolio-note-stable", "portfolio-note-budget-broken", "portfolio-note-skill-broken",
)  # fmt: skip


class Shift(Value):
    """One use case that is treated differently: in or out of the plan, moved to another quarter, or another step."""

    use_case: str
    kind: Literal["in", "out", "moved", "changed"]
    action_before: Action | None
    action_after: Action | None
    start_before: str | None
    start_after: str | None


class Comparison(Value):
    """Differences by use case, sorted by kind and id; expected values in EUR; `summary` says it in a sentence, `said`
    what the plan says afterwards of the rules that it keeps and did not say before."""

    shifts: tuple[Shift, ...]
    value_before: float
    value_after: float
    difference: float
    summary: Statement
    said: tuple[Statement, ...] = ()

    def of(self, kind: str) -> tuple[str, ...]:
        """The use cases of one kind of shift."""
        return tuple(s.use_case for s in self.shifts if s.kind == kind)


def compare(before: Portfolio, after: Portfolio) -> Comparison:
    """What changes from one portfolio to the other."""
    shifts = shifts_between(before.plan.choices, after.plan.choices)
    was, now = before.plan.value.mean, after.plan.value.mean
    facts = Facts(after.plan.as_of)
    code = "portfolio-compare-same" if not shifts else "portfolio-compare"
    summary = Statement(
        code=code,
        facts={
            "difference": facts.plan("difference", abs(now - was), "EUR", "plan.value"),
            "came": facts.count("came", sum(s.kind == "in" for s in shifts)),
            "went": facts.count("went", sum(s.kind == "out" for s in shifts)),
            "moved": facts.count("moved", sum(s.kind in ("moved", "changed") for s in shifts)),
        },
        words={"direction": "more" if now - was > 0.5 else "less" if now - was < -0.5 else "none"},
    )
    said = tuple(n for n in after.notes if n.code.startswith(_RULES) and n not in before.notes)
    return Comparison(
        shifts=shifts, value_before=was, value_after=now, difference=now - was, summary=summary, said=said
    )


def shifts_between(before: tuple[Choice, ...], after: tuple[Choice, ...]) -> tuple[Shift, ...]:
    """The use cases that two plans treat differently."""
    was, now = ({c.use_case: c for c in choices} for choices in (before, after))
    found = []
    for i in sorted(was.keys() | now.keys()):
        a, b = was.get(i), now.get(i)
        in_before, in_after = (c is not None and c.action in INSIDE for c in (a, b))
        kind: Literal["in", "out", "moved", "changed"]
        if in_before != in_after:
            kind = "in" if in_after else "out"
        elif a is not None and b is not None and in_after and a.start != b.start:
            kind = "moved"
        elif a is not None and b is not None and a.action != b.action:
            kind = "changed"
        else:
            continue
        found.append(Shift(
            use_case=i, kind=kind, action_before=a.action if a else None, action_after=b.action if b else None,
            start_before=a.start if a else None, start_after=b.start if b else None,
        ))  # fmt: skip
    order = ("in", "out", "moved", "changed")
    return tuple(sorted(found, key=lambda s: (order.index(s.kind), s.use_case)))
