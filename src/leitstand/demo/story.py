"""How the strategy came about: dated commits over eighteen months, and the strategy at their end."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import cache

from leitstand.strategy import Decision, Estimate, Record, Stage, Strategy, Text, UseCase

from . import cases as use_cases
from . import estimates, orientation, outcomes, rules
from .content import (
    Case,
    ClosedCase,
    Measured,
    Taken,
    cases,
    closed_cases,
    decisions,
    measurements,
    words,
)

AS_OF = dt.date(2026, 11, 23)
"""The day on which the company looks at itself."""

STRATEGY_LEAD, MANAGEMENT, CONTROLLING = "ROLE-STRATEGY", "ROLE-MANAGEMENT", "ROLE-CONTROLLING"


@dataclass(frozen=True)
class DemoCommit:
    """What was written at once: when, by which role (the id of a decision role), why, and the records."""

    at: dt.datetime
    who: str
    why: Text
    records: tuple[Record, ...]


@cache
def commits() -> tuple[DemoCommit, ...]:
    """All commits in the order of time; the records of each are new, or new versions of earlier ones."""
    told = _Told()
    for at, tell in sorted(_events(), key=lambda event: event[0]):
        tell(told, at)
    return tuple(told.commits)


@cache
def company() -> Strategy:
    """The strategy as of `AS_OF`."""
    latest = {record.id: record for commit in commits() for record in commit.records}
    return Strategy(latest.values())


@dataclass
class _Told:
    """The story so far: its commits, and the latest version of each use case and estimate."""

    commits: list[DemoCommit] = field(default_factory=list)
    stages: dict[str, UseCase] = field(default_factory=dict)
    estimates: dict[str, Estimate] = field(default_factory=dict)

    def commit(self, at: dt.datetime, who: str, why: Text, records: Iterable[Record]) -> None:
        listed = tuple(records)
        for record in listed:
            if isinstance(record, UseCase):
                self.stages[record.id] = record
            elif isinstance(record, Estimate):
                self.estimates[record.id] = record
        self.commits.append(DemoCommit(at, who, why, listed))

    def estimates_of(self, case: str) -> tuple[Estimate, ...]:
        return tuple(e for _, e in sorted(self.estimates.items()) if e.use_case == case)


_Tell = Callable[[_Told, dt.datetime], None]
_Event = tuple[dt.datetime, _Tell]


def _events() -> list[_Event]:
    setup: list[tuple[str, str, str, Callable[[dt.date], Iterable[Record]]]] = [
        ("2025-05-19T09:10", MANAGEMENT, "founding", lambda _: orientation.founding()),
        ("2025-05-27T14:30", STRATEGY_LEAD, "orientation", lambda _: orientation.directions()),
        ("2025-06-10T10:05", STRATEGY_LEAD, "looking_back", _looking_back),
        ("2025-09-09T11:00", STRATEGY_LEAD, "ideas_1", lambda day: _collected(day, 1, 60)),
        ("2025-10-14T15:20", STRATEGY_LEAD, "ideas_2", lambda day: _collected(day, 61, 78)),
        ("2025-11-25T16:40", STRATEGY_LEAD, "round_1", lambda day: _assessed(day, 0)),
        ("2025-12-09T16:15", STRATEGY_LEAD, "round_2", lambda day: _assessed(day, 1)),
        ("2026-01-27T12:30", STRATEGY_LEAD, "round_3", lambda day: _assessed(day, 2)),
        ("2026-03-17T09:45", STRATEGY_LEAD, "ideas_3", lambda day: _collected(day, 79, 87)),
        (
            "2026-04-14T13:00",
            STRATEGY_LEAD,
            "second_voices",
            lambda day: _voices(day, estimates.second_voice),
        ),
        ("2026-05-12T13:00", STRATEGY_LEAD, "third_voices", lambda day: _voices(day, estimates.third_voice)),
        ("2026-09-22T17:00", MANAGEMENT, "hours", lambda _: (orientation.settings(hours_decided=True),)),
        (
            "2026-10-20T10:30",
            MANAGEMENT,
            "resources",
            lambda _: (*orientation.resources(), *rules.offers()),
        ),
        ("2026-10-20T10:50", MANAGEMENT, "promises", lambda _: rules.promises()),
        ("2026-10-20T11:15", MANAGEMENT, "target", lambda _: (orientation.target_picture(with_value=True),)),
        ("2026-11-19T11:20", CONTROLLING, "turning_back", lambda _: rules.turning_back()),
    ]
    told: list[_Event] = [(_moment(at), _plainly(who, words(why), make)) for at, who, why, make in setup]
    told.append((_moment("2025-06-24T10:20"), _looking_back_on_results))
    told += [(_at(day, 13), _guardrails_examined) for day in rules.guardrail_days()]
    for case in closed_cases():
        if _begins_later(case):
            told.append((_at(case.started, 9), _pilot_begins(case)))
        if case.known:
            told.append((_at(case.known, 14), _case_closed(case)))
    told += [(_at(m.date, 15, nth), _measured(m)) for nth, m in enumerate(measurements())]
    told += [(_at(taken.date, 16, nth), _decided(nth, taken)) for nth, taken in enumerate(decisions(), 1)]
    return told


def _plainly(who: str, why: Text, make: Callable[[dt.date], Iterable[Record]]) -> _Tell:
    return lambda told, at: told.commit(at, who, why, make(at.date()))


ROUNDS: tuple[frozenset[str], ...] = (
    frozenset({"engineering", "production", "assembly", "quality"}),
    frozenset({"sales", "marketing", "service"}),
    frozenset({"purchasing", "logistics", "admin", "hr", "it"}),
)
"""The units that sat together in each round of assessment."""


def _collected(day: dt.date, first: int, last: int) -> list[Record]:
    """Ideas with the two cells of the list."""
    found: list[Record] = []
    for case in cases():
        if first <= _number(case) <= last and case.stage != "operating":
            found += [use_cases.as_idea(case), *estimates.listed(case, day)]
    return found


def _assessed(day: dt.date, nth: int) -> list[Record]:
    found: list[Record] = []
    for case in cases():
        if case.stage not in ("idea", "operating") and case.unit in ROUNDS[nth]:
            found += [use_cases.assessed(case), *estimates.first_voice(case, day)]
    return found


def _voices(day: dt.date, voice: Callable[[Case, dt.date], tuple[Estimate, ...]]) -> list[Record]:
    return [e for case in cases() if case.stage not in ("idea", "operating") for e in voice(case, day)]


def _looking_back(_: dt.date) -> list[Record]:
    """Skills, what already runs, and the closed cases with what was expected of them at the time."""
    found: list[Record] = [*orientation.skills()]
    for case in cases():
        if case.stage == "operating":
            began = RUNNING_SINCE[case.id]
            found += [use_cases.assessed(case, stage="operating", started=began)]
            found += estimates.first_voice(case, began - dt.timedelta(days=30))
    for closed in closed_cases():
        if not _begins_later(closed):
            stage: Stage = "scaled" if closed.known and closed.started < _SCALED_BY_THEN else "pilot"
            found.append(use_cases.closed(closed, stage=stage if closed.known else closed.stage))
            found += estimates.closed_case(closed, closed.started - dt.timedelta(days=30))
    return found


RUNNING_SINCE = {
    "UC-001": dt.date(2024, 5, 6),
    "UC-003": dt.date(2024, 2, 5),
    "UC-044": dt.date(2024, 9, 2),
}
_SCALED_BY_THEN = dt.date(2024, 11, 1)
_SETUP = dt.date(2025, 6, 10)


def _begins_later(case: ClosedCase) -> bool:
    return case.started > _SETUP


def _looking_back_on_results(told: _Told, at: dt.datetime) -> None:
    found: list[Record] = []
    for case in closed_cases():
        if case.known is None:
            found += outcomes.of_closed(
                case, case.ended or _year_later(case.started), told.estimates_of(case.id)
            )
    told.commit(at, CONTROLLING, words("looking_back_results"), found)


def _guardrails_examined(told: _Told, at: dt.datetime) -> None:
    told.commit(at, STRATEGY_LEAD, words("guardrails"), rules.guardrails(at.date()))


def _pilot_begins(case: ClosedCase) -> _Tell:
    def tell(told: _Told, at: dt.datetime) -> None:
        found = (use_cases.closed(case, stage="pilot"), *estimates.closed_case(case, at.date()))
        told.commit(at, STRATEGY_LEAD, words("pilot_begins"), found)

    return tell


def _case_closed(case: ClosedCase) -> _Tell:
    def tell(told: _Told, at: dt.datetime) -> None:
        found = outcomes.of_closed(case, at.date(), told.estimates_of(case.id))
        told.commit(at, CONTROLLING, words("case_closed"), (use_cases.closed(case, stage=case.stage), *found))

    return tell


def _measured(measured: Measured) -> _Tell:
    def tell(told: _Told, at: dt.datetime) -> None:
        found = outcomes.of_measurement(measured, told.estimates_of(measured.case))
        told.commit(at, CONTROLLING, measured.title, found)

    return tell


def _decided(nth: int, taken: Taken) -> _Tell:
    def tell(told: _Told, at: dt.datetime) -> None:
        decision = Decision(
            id=f"DEC-{nth:03}", title=taken.title, verdict=taken.verdict, use_case=taken.case,
            start=taken.start, by=taken.by, date=taken.date, reason=taken.reason,
        )  # fmt: skip
        found: list[Record] = [decision]
        if taken.stage:
            before = told.stages[taken.case]
            started = before.started or taken.date
            found.append(before.model_copy(update={"stage": taken.stage, "started": started}))
        told.commit(at, taken.by, taken.title, found)

    return tell


def _number(case: Case) -> int:
    return int(case.id.removeprefix("UC-"))


def _year_later(day: dt.date) -> dt.date:
    return day + dt.timedelta(days=365)


def _moment(text: str) -> dt.datetime:
    return dt.datetime.fromisoformat(text).replace(tzinfo=dt.UTC)


def _at(day: dt.date, hour: int, minute: int = 0) -> dt.datetime:
    return dt.datetime(day.year, day.month, day.day, hour, minute, tzinfo=dt.UTC)
