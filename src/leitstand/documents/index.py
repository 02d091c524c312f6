"""What a page needs to know of the records beside the review: names, units, stages, who estimated what.

It is written once when a review is made. A page that has it never loads, and never validates, all records.
"""

from __future__ import annotations

from pydantic import Field

from leitstand.strategy import Quantity, Stage, Strategy, Text, UseCase, Value


class EstimateEntry(Value):
    """That there is an estimate (or a measured outcome) of a quantity; the record holds the rest."""

    id: str
    quantity: Quantity


class CaseEntry(Value):
    """What a list shows of a use case beside its result."""

    title: Text
    stage: Stage
    unit: str = ""
    owner: str | None = None
    objectives: tuple[str, ...] = ()
    estimates: tuple[EstimateEntry, ...] = ()
    outcomes: tuple[EstimateEntry, ...] = ()


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


def index_of(strategy: Strategy) -> Index:
    """The index of a strategy."""
    company, picture, settings = strategy.company, strategy.target_picture, strategy.settings
    return Index(
        company=company.title if company else None,
        fictional=bool(company and company.fictional),
        horizon=picture.horizon if picture else None,
        settings=settings.id if settings else None,
        target_picture=picture.id if picture else None,
        cases={case.id: _case(strategy, case) for case in strategy.use_cases},
        objectives=_objectives(strategy),
        names={r.id: Named(kind=r.kind, title=r.title) for r in strategy if r.kind not in _OWN},
        budgets={budget.year: budget.id for budget in strategy.budgets},
    )


_OWN = ("use_case", "objective")


def _case(strategy: Strategy, case: UseCase) -> CaseEntry:
    return CaseEntry(
        title=case.title,
        stage=case.stage,
        unit=case.unit,
        owner=case.owner,
        objectives=case.objectives,
        estimates=tuple(EstimateEntry(id=e.id, quantity=e.quantity) for e in strategy.estimates_of(case.id)),
        outcomes=tuple(EstimateEntry(id=o.id, quantity=o.quantity) for o in strategy.outcomes_of(case.id)),
    )


def _objectives(strategy: Strategy) -> dict[str, ObjectiveEntry]:
    units = {kpi.id: kpi.unit for kpi in strategy.kpis}
    return {
        o.id: ObjectiveEntry(
            title=o.title, kpi=o.kpi, unit=units.get(o.kpi or "", ""), owner=o.owner, draft=o.draft
        )
        for o in strategy.objectives
    }
