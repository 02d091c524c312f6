"""The strategy of one organisation as one immutable value.

All records together; every reference resolves. A what-if is `strategy.having(...)`: a new value, nothing stored.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from types import MappingProxyType
from typing import TypeVar, cast

from leitstand.texts import render

from .checking import Fault, check
from .decisions import Decision, DecisionRole, Plan
from .orientation import Company, Kpi, Lever, Objective, Principle, Settings, TargetPicture
from .record import Record, canonical
from .resources import Budget, Capacity, Skill
from .usecases import Estimate, Outcome, UseCase

R = TypeVar("R", bound=Record)
C = TypeVar("C", Estimate, Outcome)


class StrategyError(ValueError):
    """The records do not fit together; `faults` lists everything that is wrong at once."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = faults
        super().__init__("; ".join(f"{f.record}.{f.field}: {render(f.what, 'en')}" for f in faults[:20]))


@dataclass(frozen=True)
class Change:
    """A record that differs between two strategies; `before` or `after` is None where it is missing."""

    id: str
    before: Record | None
    after: Record | None

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that differ, of a record that both have."""
        if self.before is None or self.after is None or type(self.before) is not type(self.after):
            return ()
        return tuple(
            f for f in type(self.after).model_fields if getattr(self.before, f) != getattr(self.after, f)
        )


class Strategy:
    """Immutable; equal content is equal. Raises `StrategyError` where records do not fit together."""

    def __init__(self, records: Iterable[Record] = ()) -> None:
        listed = tuple(records)
        faults = check(listed)
        if faults:
            raise StrategyError(faults)
        self._records: Mapping[str, Record] = MappingProxyType({r.id: r for r in sorted(listed, key=_order)})

    def __len__(self) -> int:
        return len(self._records)

    def __iter__(self) -> Iterator[Record]:
        return iter(self._records.values())

    def __contains__(self, record_id: object) -> bool:
        return record_id in self._records

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Strategy) and dict(self._records) == dict(other._records)

    def __hash__(self) -> int:
        return hash(self.fingerprint)

    def __repr__(self) -> str:
        return f"Strategy({len(self)} records, {self.fingerprint[:12]})"

    @cached_property
    def fingerprint(self) -> str:
        """SHA-256 over the canonical texts of all records but plans, which are computed from the others."""
        return fingerprint(r for r in self if not isinstance(r, Plan))

    def get(self, record_id: str) -> Record | None:
        return self._records.get(record_id)

    def one(self, type_: type[R], record_id: str) -> R:
        """The record of this type and id. Raises KeyError where there is none."""
        found = self._records.get(record_id)
        if not isinstance(found, type_):
            raise KeyError(record_id)
        return found

    def all(self, type_: type[R]) -> tuple[R, ...]:
        """All records of a type, sorted by id."""
        return cast("tuple[R, ...]", self._by_type.get(type_, ()))

    @cached_property
    def _by_type(self) -> dict[type[Record], tuple[Record, ...]]:
        grouped: dict[type[Record], list[Record]] = {}
        for record in self:
            grouped.setdefault(type(record), []).append(record)
        return {type_: tuple(records) for type_, records in grouped.items()}

    def having(self, *records: Record) -> Strategy:
        """This strategy with these records added, or put in place of those with the same id."""
        return Strategy((dict(self._records) | {r.id: r for r in records}).values())

    def without(self, *ids: str) -> Strategy:
        """This strategy without these records. Raises StrategyError where others still refer to them."""
        return Strategy(r for r in self if r.id not in ids)

    def diff(self, other: Strategy) -> tuple[Change, ...]:
        """What changes from this strategy to the other one, by id."""
        ids = sorted(self._records.keys() | other._records.keys())
        pairs = ((i, self.get(i), other.get(i)) for i in ids)
        return tuple(Change(i, before, after) for i, before, after in pairs if before != after)

    @property
    def company(self) -> Company | None:
        return next(iter(self.all(Company)), None)

    @property
    def target_picture(self) -> TargetPicture | None:
        return next(iter(self.all(TargetPicture)), None)

    @property
    def settings(self) -> Settings | None:
        return next(iter(self.all(Settings)), None)

    @property
    def use_cases(self) -> tuple[UseCase, ...]:
        return self.all(UseCase)

    @property
    def objectives(self) -> tuple[Objective, ...]:
        return self.all(Objective)

    @property
    def kpis(self) -> tuple[Kpi, ...]:
        return self.all(Kpi)

    @property
    def levers(self) -> tuple[Lever, ...]:
        return self.all(Lever)

    @property
    def principles(self) -> tuple[Principle, ...]:
        return self.all(Principle)

    @property
    def budgets(self) -> tuple[Budget, ...]:
        return self.all(Budget)

    @property
    def skills(self) -> tuple[Skill, ...]:
        return self.all(Skill)

    @property
    def capacities(self) -> tuple[Capacity, ...]:
        return self.all(Capacity)

    @property
    def estimates(self) -> tuple[Estimate, ...]:
        return self.all(Estimate)

    @property
    def outcomes(self) -> tuple[Outcome, ...]:
        return self.all(Outcome)

    @property
    def decisions(self) -> tuple[Decision, ...]:
        return self.all(Decision)

    @property
    def decision_roles(self) -> tuple[DecisionRole, ...]:
        return self.all(DecisionRole)

    @property
    def plans(self) -> tuple[Plan, ...]:
        return self.all(Plan)

    def estimates_of(self, use_case: str) -> tuple[Estimate, ...]:
        return self._estimates_by_case.get(use_case, ())

    def outcomes_of(self, use_case: str) -> tuple[Outcome, ...]:
        return self._outcomes_by_case.get(use_case, ())

    @cached_property
    def _estimates_by_case(self) -> dict[str, tuple[Estimate, ...]]:
        return _by_case(self.estimates)

    @cached_property
    def _outcomes_by_case(self) -> dict[str, tuple[Outcome, ...]]:
        return _by_case(self.outcomes)

    @property
    def plan_in_force(self) -> Plan | None:
        """The plan that the last adopting decision named, or else the last one that a review made."""
        adopted = [d for d in self.decisions if d.verdict == "adopt_plan" and d.plan]
        if adopted:
            return self.one(Plan, max(adopted, key=lambda d: (d.date, d.id)).plan or "")
        return latest_plan(self.plans)


def latest_plan(plans: Iterable[Plan]) -> Plan | None:
    """The newest plan that is no draft."""
    kept = (p for p in plans if not p.draft)
    return max(kept, key=lambda p: (p.as_of, p.basis.sequence or 0, p.id), default=None)


def fingerprint(records: Iterable[Record]) -> str:
    """SHA-256 over the canonical texts of the records, in the order of their ids."""
    digest = hashlib.sha256()
    for record in sorted(records, key=_order):
        digest.update(f"{record.kind}\n{canonical(record)}\n".encode())
    return digest.hexdigest()


def _order(record: Record) -> str:
    return record.id


def _by_case(records: tuple[C, ...]) -> dict[str, tuple[C, ...]]:
    grouped: dict[str, list[C]] = {}
    for record in records:
        grouped.setdefault(record.use_case, []).append(record)
    return {case: tuple(found) for case, found in grouped.items()}
