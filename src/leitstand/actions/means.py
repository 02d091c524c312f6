"""Money and days per period, changed together as one commit: what a person typed into a grid, held against today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from typing import Literal

from leitstand.exchange import titled_id
from leitstand.journal import Change, Commit, Put, Withdraw
from leitstand.strategy import Budget, Capacity, ExternalCapacity, QuarterLimit, Record, Strategy

from .desk import Desk
from .reasons import reason

MeansKind = Literal["budget", "quarter_limit", "capacity", "external_capacity"]


@dataclass(frozen=True)
class Cell:
    """One amount: of which kind, in which period ("2027" or "2027-Q1"), and of which skill where it is of days."""

    kind: MeansKind
    period: str
    skill: str = ""


@dataclass(frozen=True)
class Clash:
    """A cell that somebody else changed since it was shown: what stood then, what stands now."""

    cell: Cell
    before: Decimal | None
    now: Decimal | None


def amounts(strategy: Strategy) -> dict[Cell, Decimal]:
    """Every amount that is set."""
    found = {Cell("budget", str(b.year)): b.amount for b in strategy.budgets}
    found |= {Cell("quarter_limit", q.quarter): q.amount for q in strategy.all(QuarterLimit)}
    found |= {Cell("capacity", c.period, c.skill): c.days for c in strategy.all(Capacity)}
    return found | {
        Cell("external_capacity", c.period, c.skill): c.days for c in strategy.all(ExternalCapacity)
    }


def outside_rates(strategy: Strategy) -> dict[str, Decimal | None]:
    """What a bought day of each skill costs; None where it differs from period to period."""
    found: dict[str, set[Decimal]] = {}
    for offer in strategy.all(ExternalCapacity):
        found.setdefault(offer.skill, set()).add(offer.day_rate)
    return {skill: next(iter(rates)) if len(rates) == 1 else None for skill, rates in found.items()}


def clashes(base: Strategy, now: Strategy, wanted: Mapping[Cell, Decimal | None]) -> tuple[Clash, ...]:
    """The cells that were changed here and, differently, by somebody else meanwhile."""
    before, there = amounts(base), amounts(now)
    return tuple(
        Clash(cell, before.get(cell), there.get(cell))
        for cell, value in wanted.items()
        if there.get(cell) != before.get(cell) and there.get(cell) != value
    )


def set_means(
    desk: Desk, wanted: Mapping[Cell, Decimal | None], rates: Mapping[str, Decimal], *, why: str = ""
) -> Commit:
    """Sets these amounts; None takes one away. `rates`: EUR of a bought day, by skill.

    Raises NotPermitted, Conflict, StrategyError, as every write does.
    """

    def build(strategy: Strategy) -> Sequence[Change]:
        there = {_cell(r): r for r in strategy if (_cell(r)) is not None}
        standing = outside_rates(strategy)
        day_rate = strategy.settings.day_rate if strategy.settings else Decimal(0)
        changes: dict[str, Change] = {}
        for cell, value in wanted.items():
            record = there.get(cell)
            if value is None:
                if record is not None:
                    changes[record.id] = Withdraw(record.id)
                continue
            rate = rates.get(cell.skill) or standing.get(cell.skill) or day_rate
            made = _with(record, value) if record is not None else _new(strategy, cell, value, rate)
            changes[made.id] = Put(made)
        for skill, rate in rates.items():
            for offer in strategy.all(ExternalCapacity):
                if offer.skill != skill or isinstance(changes.get(offer.id), Withdraw):
                    continue
                put = changes.get(offer.id)
                latest = put.record if isinstance(put, Put) else offer
                changes[offer.id] = Put(latest.model_copy(update={"day_rate": rate}))
        return tuple(changes.values())

    return desk.perform(build, why=why or reason("actions-means-set"))


def _cell(record: Record) -> Cell | None:
    match record:
        case Budget():
            return Cell("budget", str(record.year))
        case QuarterLimit():
            return Cell("quarter_limit", record.quarter)
        case Capacity():
            return Cell("capacity", record.period, record.skill)
        case ExternalCapacity():
            return Cell("external_capacity", record.period, record.skill)
    return None


def _with(record: Record, value: Decimal) -> Record:
    return record.model_copy(
        update={"amount" if isinstance(record, Budget | QuarterLimit) else "days": value}
    )


def _new(strategy: Strategy, cell: Cell, value: Decimal, rate: Decimal) -> Record:
    match cell.kind:
        case "budget":
            return Budget(id=_free(strategy, f"BUD-{cell.period}"), year=int(cell.period), amount=value)
        case "quarter_limit":
            return QuarterLimit(id=_free(strategy, f"LIMIT-{cell.period}"), quarter=cell.period, amount=value)
        case "capacity":
            own = _free(strategy, f"{titled_id('CAP', cell.skill.removeprefix('SKILL-'))}-{cell.period}")
            return Capacity(id=own, skill=cell.skill, period=cell.period, days=value)
        case "external_capacity":
            own = _free(strategy, f"{titled_id('EXT', cell.skill.removeprefix('SKILL-'))}-{cell.period}")
            return ExternalCapacity(id=own, skill=cell.skill, period=cell.period, days=value, day_rate=rate)


def _free(strategy: Strategy, name: str) -> str:
    number, found = 1, name
    while found in strategy:
        number, found = number + 1, f"{name}-{number + 1}"
    return found
