"""Figures that pages count or add up themselves, each as a fact whose source can be shown.

Of the last review:                tally.pile.yes   tally.stage.pilot   tally.waiting   tally.assumed
    tally.kind.efficiency.share (count, cost, value)   tally.lever.LEV-1.value (count, all)   tally.state.gap
Of the records as they stand:      tally.decisions   tally.reasoned   tally.principles   tally.entries
    tally.objective.Z-1.baseline (target)   tally.role.ROLE-1.limit   tally.goals
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cached_property, partial

from leitstand.documents.said import Named
from leitstand.strategy import STAGES, Fact
from leitstand.texts import message

from .lever_sums import KINDS, LeverSum, by_kind, by_lever
from .orientation import STATES, Orientation
from .reading import Place

BEGIN = "tally."
_RECORDS = ("lever", "objective", "role")
"""Of the figures, those that are of one record: its id stands in theirs."""
PILES = ("yes", "think", "no")
MESSAGES = (
    *(f"target-figure-{name}" for name in (
        "pile", "stage", "state", "decisions", "reasoned", "principles", "entries", "assumed", "waiting",
        "count", "all", "cost", "value", "share", "baseline", "target", "limit", "goals")),
    *(f"target-formula-{name}" for name in (
        "pile", "stage", "state", "decisions", "reasoned", "principles", "entries", "assumed", "waiting",
        "count", "all", "cost", "value", "share", "baseline", "target", "limit", "goals")),
)  # fmt: skip


def tallies_of(found: Place) -> Tallies:
    """The figures as of now."""
    return Tallies(found, dt.datetime.now(dt.UTC).astimezone().date())


@dataclass(frozen=True)
class Tallies:
    """The figures that pages make of one reader's place. `today`: the day of what holds now, not of the review."""

    found: Place
    today: dt.date

    @cached_property
    def orientation(self) -> Orientation:
        return Orientation(self.found)

    @cached_property
    def kinds(self) -> dict[str, LeverSum]:
        """What the plan does for each kind of lever."""
        reviewed = self.found.reviewed
        return {str(k): s for k, s in by_kind(reviewed, self.orientation.levers).items()} if reviewed else {}

    @cached_property
    def levers(self) -> dict[str, LeverSum]:
        """What the plan does on each lever."""
        reviewed = self.found.reviewed
        return by_lever(reviewed, self.orientation.levers) if reviewed else {}

    def pile(self, pile: str) -> Fact:
        """How many use cases lie in one of the three piles."""
        return self._cases(f"pile.{pile}", (c for c, result in self._results() if result == pile))

    def stage(self, stage: str) -> Fact:
        """How many use cases have reached this stage and no later one."""
        return self._cases(f"stage.{stage}", (i for i, at in self._stages() if at == stage))

    def state(self, state: str) -> Fact:
        """How many objectives are on course, open, or a gap."""
        ids = tuple(g.objective.id for g in self.orientation.goals if g.state == state)
        return self._fact(f"state.{state}", len(ids), "count", ids)

    def kind(self, kind: str, name: str) -> Fact:
        """`count`, `cost`, `value` or `share` (of the plan's one-off cost) of a kind of lever."""
        return self._sum(f"kind.{kind}", self.kinds.get(kind, LeverSum()), name)

    def lever(self, lever: str, name: str) -> Fact:
        """`count` (in the plan), `all` or `value` of a lever. Raises KeyError."""
        return self._sum(f"lever.{lever}", self.levers[lever], name)

    def level(self, objective: str, name: str) -> Fact:
        """`baseline` or `target` of an objective, as it was typed. Raises KeyError."""
        goal = {g.objective.id: g for g in self.orientation.goals}[objective]
        value: Decimal | None = getattr(goal.objective, name)
        unit = goal.kpi.unit if goal.kpi else ""
        return self._fact(f"objective.{objective}.{name}", value, unit, (objective,), digits=_decimals(value))

    def goals(self) -> Fact:
        """How many objectives there are."""
        ids = tuple(g.objective.id for g in self.orientation.goals)
        return self._fact("goals", len(ids), "count", ids)

    def limit(self, role: str) -> Fact:
        """Up to which amount a role decides. Raises KeyError."""
        found = {r.id: r for r in self.orientation.roles}[role]
        return self._fact(f"role.{role}.limit", found.up_to, "EUR", (role,))

    def decisions(self, *, reasoned: bool = False) -> Fact:
        """How many decisions people have recorded; `reasoned`: the share that names a role and a reason."""
        all_of_them = self.orientation.decisions
        if not reasoned:
            return self._fact("decisions", len(all_of_them), "count", tuple(d.id for d in all_of_them))
        whole = [d for d in all_of_them if d.by and d.reason]
        share = len(whole) / len(all_of_them) if all_of_them else None
        return self._fact("reasoned", share, "share", tuple(d.id for d in all_of_them), digits=0)

    def principles(self) -> Fact:
        """How many principles there are."""
        ids = tuple(p.id for p in self.orientation.principles)
        return self._fact("principles", len(ids), "count", ids)

    def entries(self) -> Fact:
        """How many entries the journal has."""
        return self._fact("entries", self.found.head.sequence if self.found.head else 0, "count", ())

    def waiting(self) -> Fact:
        """How many moves the last review proposes."""
        moves = self.found.reviewed.review.moves if self.found.reviewed else ()
        return self._cases("waiting", (m.use_case for m in moves if m.step != "continue"))

    def assumed(self) -> Fact:
        """The share of use cases whose benefit or cost nobody has estimated yet."""
        reviewed = self.found.reviewed
        cases = reviewed.review.portfolio.cases if reviewed else ()
        ids = tuple(c.use_case for c in cases if {"effect", "one_off_cost"}.intersection(c.assumed))
        return self._fact("assumed", len(ids) / len(cases) if cases else None, "share", ids, digits=0)

    def find(self, fact_id: str) -> Named | None:
        """The figure of an id, with what it is called; None where there is none. Ids of records may hold dots."""
        head, _, rest = fact_id.removeprefix(BEGIN).partition(".")
        about, _, last = rest.rpartition(".")
        called = last if head in ("kind", *_RECORDS) else head
        try:
            fact = self._made(head, about, last, rest)
        except (KeyError, AttributeError):
            return None
        subject = about if head in _RECORDS else None
        return Named(fact, message(f"target-figure-{called}"), None, subject)

    def _made(self, head: str, about: str, last: str, rest: str) -> Fact:
        alone: dict[str, Callable[[], Fact]] = {
            "goals": self.goals, "decisions": self.decisions, "principles": self.principles, "entries": self.entries,
            "waiting": self.waiting, "assumed": self.assumed, "reasoned": partial(self.decisions, reasoned=True),
        }  # fmt: skip
        groups: dict[str, Callable[[], Fact]] = {
            **{f"pile.{pile}": partial(self.pile, pile) for pile in PILES},
            **{f"stage.{stage}": partial(self.stage, stage) for stage in STAGES},
            **{f"state.{state}": partial(self.state, state) for state in STATES},
        }
        of: dict[str, tuple[tuple[str, ...], Callable[[str, str], Fact]]] = {
            "kind": (("count", "cost", "value", "share"), self.kind),
            "lever": (("count", "all", "value"), self.lever),
            "objective": (("baseline", "target"), self.level),
            "role": (("limit",), lambda role, _: self.limit(role)),
        }
        whole = f"{head}.{rest}" if rest else head
        if whole in groups or whole in alone:
            return (groups.get(whole) or alone[whole])()
        if head in of and last in of[head][0] and (head != "kind" or about in KINDS):
            return of[head][1](about, last)
        raise KeyError(head)

    def _sum(self, at: str, found: LeverSum, name: str) -> Fact:
        if name in ("count", "all"):
            return self._cases(f"{at}.{name}", found.inside if name == "count" else found.cases)
        if name == "share":
            whole = sum(s.cost or 0.0 for s in self.kinds.values())
            inputs = tuple(f"{BEGIN}kind.{kind}.cost" for kind in KINDS)
            share = (found.cost or 0.0) / whole if whole > 0 else None
            return self._fact(f"{at}.share", share, "share", inputs, digits=0)
        part = "cost" if name == "cost" else "value"
        inputs = tuple(f"{case}.{part}" for case in found.inside)
        return self._fact(f"{at}.{name}", getattr(found, name), "EUR", inputs)

    def _results(self) -> list[tuple[str, str]]:
        reviewed = self.found.reviewed
        return [(c.use_case, c.pile) for c in reviewed.review.portfolio.cases] if reviewed else []

    def _stages(self) -> list[tuple[str, str]]:
        reviewed = self.found.reviewed
        return [(i, entry.stage) for i, entry in reviewed.index.cases.items()] if reviewed else []

    def _cases(self, at: str, cases: Iterable[str]) -> Fact:
        ids = tuple(cases)
        return self._fact(at, len(ids), "count", ids)

    def _fact(
        self, at: str, value: Decimal | float | int | None, unit: str, inputs: tuple[str, ...],
        *, digits: int | None = None,
    ) -> Fact:  # fmt: skip
        head = at.partition(".")[0]
        name = at.rpartition(".")[2] if head in ("kind", *_RECORDS) else head
        return Fact(
            id=f"{BEGIN}{at}", value=value, unit=unit, as_of=self.today, inputs=inputs, digits=digits,
            formula=f"target-formula-{name}",
        )  # fmt: skip


def _decimals(value: Decimal | None) -> int | None:
    """As many as were typed; None where none were: then the figure is rounded as is usual for its unit."""
    exponent = value.as_tuple().exponent if value is not None else 0
    return -exponent if isinstance(exponent, int) and exponent < 0 else None
