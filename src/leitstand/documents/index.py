"""What a page needs to know of the records beside the review: names, units, stages, who estimated what.

It is written once when a review is made. A page that has it never loads, and never validates, all records.
"""

from __future__ import annotations

import datetime as dt

from pydantic import Field

from leitstand.strategy import (
    Clearance,
    GuardrailState,
    Number,
    Quantity,
    Quarter,
    Stage,
    Strategy,
    SwitchingCost,
    Text,
    UseCase,
    Value,
    standing,
)


class EstimateEntry(Value):
    """That there is an estimate (or a measured outcome) of a quantity; the record holds the rest."""

    id: str
    quantity: Quantity


class GuardrailEntry(Value):
    """What one guardrail says of a use case; `cost` in EUR and `effort` in person days are still to be done before."""

    id: str
    rule: str = ""
    clearance: Clearance
    free_from: str | None = None
    reason: Text | None = None
    cost: Number | None = None
    effort: Number | None = None

    def freed(self, as_of: dt.date) -> bool:
        """Whether a guardrail that blocked lets the quarter after the day begin."""
        return self.free_from is not None and Quarter.parse(self.free_from) <= Quarter.of(as_of).plus(1)


class SwitchingEntry(Value):
    """What it costs, in EUR, to stop a use case or to move its start; None: not known."""

    id: str
    stop: Number | None = None
    move: Number | None = None


class CaseEntry(Value):
    """What a list shows of a use case beside its result. `states`: rule by id of all that guardrails ever said of
    it, oldest first."""

    title: Text
    stage: Stage
    unit: str = ""
    owner: str | None = None
    objectives: tuple[str, ...] = ()
    levers: tuple[str, ...] = ()
    prerequisites: tuple[str, ...] = ()
    estimates: tuple[EstimateEntry, ...] = ()
    outcomes: tuple[EstimateEntry, ...] = ()
    guardrails: tuple[GuardrailEntry, ...] = ()
    states: dict[str, str] = Field(default_factory=dict)
    switching: SwitchingEntry | None = None

    def barred(self, as_of: dt.date) -> GuardrailEntry | None:
        """The strictest guardrail that keeps it from starting in the quarter after the day, or leaves that open."""
        closed = [g for g in self.guardrails if g.clearance == "blocked" and not g.freed(as_of)]
        for_good = [g for g in closed if g.free_from is None]
        longest = max(closed, key=lambda g: g.free_from or "", default=None)
        unclear = next((g for g in self.guardrails if g.clearance == "unknown"), None)
        return for_good[0] if for_good else longest or unclear


class ObjectiveEntry(Value):
    """An objective with its KPI's name and unit; numbers as they were typed."""

    title: Text | None
    kpi: str | None = None
    unit: str = ""
    owner: str | None = None
    draft: bool = False


class Named(Value):
    """Any other record, by its kind and name."""

    kind: str
    title: Text | None = None


class Index(Value):
    """The records by id, as far as pages name them. `horizon`: the last year whose value counts, where it is set."""

    company: Text | None = None
    fictional: bool = False
    horizon: int | None = None
    settings: str | None = None
    target_picture: str | None = None
    cases: dict[str, CaseEntry] = Field(default_factory=dict)
    objectives: dict[str, ObjectiveEntry] = Field(default_factory=dict)
    names: dict[str, Named] = Field(default_factory=dict)
    budgets: dict[int, str] = Field(default_factory=dict)

    def title(self, record: str) -> Text | None:
        """The name of a record, None where it has none or is not known."""
        known = self.cases.get(record) or self.objectives.get(record) or self.names.get(record)
        return known.title if known else None

    def knows(self, record: str) -> bool:
        """Whether there is a page for this id."""
        return record in self.cases or record in self.objectives or record in self.names


def index_of(strategy: Strategy, as_of: dt.date | None = None) -> Index:
    """The index of a strategy; of guardrails what they said on the day (None: what they say at last)."""
    states = standing(strategy.all(GuardrailState), as_of)
    ever: dict[str, dict[str, str]] = {}
    for state in sorted(strategy.all(GuardrailState), key=lambda g: (g.date, g.id)):
        ever.setdefault(state.use_case, {})[state.id] = state.rule
    turning = {s.use_case: s for s in strategy.all(SwitchingCost)}
    company, picture, settings = strategy.company, strategy.target_picture, strategy.settings
    return Index(
        company=company.title if company else None,
        fictional=bool(company and company.fictional),
        horizon=picture.horizon if picture else None,
        settings=settings.id if settings else None,
        target_picture=picture.id if picture else None,
        cases={
            case.id: _case(
                strategy, case, states.get(case.id, ()), ever.get(case.id, {}), turning.get(case.id)
            )
            for case in strategy.use_cases
        },
        objectives=_objectives(strategy),
        names={r.id: Named(kind=r.kind, title=r.title) for r in strategy if r.kind not in _OWN},
        budgets={budget.year: budget.id for budget in strategy.budgets},
    )


_OWN = ("use_case", "objective")


def _case(
    strategy: Strategy, case: UseCase, states: tuple[GuardrailState, ...], ever: dict[str, str],
    turning: SwitchingCost | None,
) -> CaseEntry:  # fmt: skip
    return CaseEntry(
        title=case.title,
        stage=case.stage,
        unit=case.unit,
        owner=case.owner,
        objectives=case.objectives,
        levers=case.levers,
        prerequisites=case.prerequisites,
        estimates=tuple(EstimateEntry(id=e.id, quantity=e.quantity) for e in strategy.estimates_of(case.id)),
        outcomes=tuple(EstimateEntry(id=o.id, quantity=o.quantity) for o in strategy.outcomes_of(case.id)),
        guardrails=tuple(
            GuardrailEntry(
                id=g.id,
                rule=g.rule,
                clearance=g.clearance,
                free_from=g.free_from,
                reason=g.reason,
                cost=g.cost,
                effort=g.effort,
            )
            for g in states
        ),
        states=ever,
        switching=SwitchingEntry(id=turning.id, stop=turning.stop, move=turning.move) if turning else None,
    )


def _objectives(strategy: Strategy) -> dict[str, ObjectiveEntry]:
    units = {kpi.id: kpi.unit for kpi in strategy.kpis}
    return {
        o.id: ObjectiveEntry(
            title=o.title, kpi=o.kpi, unit=units.get(o.kpi or "", ""), owner=o.owner, draft=o.draft
        )
        for o in strategy.objectives
    }
